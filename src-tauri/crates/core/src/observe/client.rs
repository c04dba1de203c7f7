//! Agents and clients: the limits they keep themselves. Read from their files, never written.

use super::{Gaps, facts, words};
use crate::units::Tokens;

words! {
    /// A program that talks to a runtime.
    pub enum ClientKind {
        /// OpenClaw.
        OpenClaw,
        /// OpenCode.
        OpenCode,
        /// Cline.
        Cline,
        /// Continue.
        Continue,
        /// Aider.
        Aider,
        /// Claude Code.
        ClaudeCode,
        /// Zed.
        Zed,
        /// NemoClaw.
        NemoClaw,
        /// Another one, named by the person.
        Other,
    }

    /// How a client's settings were found.
    pub enum ClientState {
        /// Found and read.
        Found,
        /// Not there.
        NotFound,
        /// There, and not readable.
        Unreadable,
    }

    /// The kind of endpoint that a client talks to.
    pub enum EndpointKind {
        /// Ollama's own.
        Ollama,
        /// The one that copies OpenAI's (`/v1`).
        OpenAi,
        /// The one that copies Anthropic's.
        Anthropic,
        /// LM Studio's own.
        LmStudio,
        /// A service in the cloud.
        Cloud,
    }
}

/// An agent or client, as it was found.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct ClientSeen {
    /// Which.
    pub kind: ClientKind,
    /// How its settings were found.
    pub state: ClientState,
    /// Its version.
    #[serde(default)]
    pub version: Option<String>,
    /// The models it is set up for on runtimes of one's own. Missing: not known.
    #[serde(default)]
    pub models: Option<Vec<ClientModel>>,
    /// True where it puts a line that changes in front of its prompts (Claude Code without the two variables).
    #[serde(default)]
    pub changing_header: Option<bool>,
    /// Why facts are missing.
    #[serde(default)]
    pub missing: Gaps,
}

impl ClientSeen {
    /// A client of a kind in a state, of which nothing more is known.
    #[must_use]
    pub fn new(kind: ClientKind, state: ClientState) -> Self {
        Self { kind, state, version: None, models: None, changing_header: None, missing: Gaps::new() }
    }
}

facts! {
    /// A model that a client is set up for.
    pub struct ClientModel {
        /// Its name as the client sends it.
        pub name: Option<String>,
        /// What kind of endpoint it is asked of.
        pub endpoint: Option<EndpointKind>,
        /// True where the endpoint is on this machine, as the client writes it (`localhost`, `127.0.0.1`).
        pub loopback: Option<bool>,
        /// The endpoint's port.
        pub port: Option<u16>,
        /// The most that the client sends, tokens: it compacts at that.
        pub context_limit: Option<Tokens>,
        /// The window that the client believes the model has, tokens.
        pub context_believed: Option<Tokens>,
        /// The `num_ctx` that the client sends with requests.
        pub context_sent: Option<Tokens>,
        /// True where the client computes `num_ctx` anew for each request.
        pub context_computed: Option<bool>,
        /// The longest answer it asks for, tokens.
        pub answer_limit: Option<Tokens>,
        /// Seconds after which it gives up on a request without an answer.
        pub timeout_s: Option<f64>,
        /// True where that timeout is the program's default and not set by the person.
        pub timeout_default: bool,
        /// True where it streams.
        pub streaming: Option<bool>,
        /// Why facts are missing.
        pub missing: Gaps,
    }
}
