//! Cline: `~/.cline/data/globalState.json`, which both its terminal program and its newer extensions keep. Older
//! extensions keep their settings in the editor's own store, which is not read.

use super::{Found, Read, count, model, seconds, text};
use crate::surroundings::Surroundings;
use crate::text::json5;
use whichbox_core::observe::EndpointKind;

/// What it waits for Ollama where nothing is set. Source: issues 2941 and 13843 of its repository.
const WAIT_S: f64 = 30.0;
/// The window that it asks of Ollama where nothing is set. Source: its handler for Ollama.
const ASKED: u32 = 32_768;

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    let file = json5(&around.own(".cline/data/globalState.json")?)?;
    let mut models = Vec::new();
    for mode in ["act", "plan"] {
        let of = |name: &str| text(&file[format!("{mode}Mode{name}")]);
        let mut it = match of("ApiProvider").as_deref() {
            Some("ollama") => {
                let address = text(&file["ollamaBaseUrl"]).unwrap_or_else(|| "http://localhost:11434".to_owned());
                let mut it = model(of("OllamaModelId"), Some(&address), EndpointKind::Ollama);
                it.context_sent = count(&file["ollamaApiOptionsCtxNum"]).or(Some(ASKED));
                it.context_believed = it.context_sent;
                it.timeout_s = Some(WAIT_S);
                it.timeout_default = true;
                it
            }
            Some("lmstudio") => {
                let address = text(&file["lmStudioBaseUrl"]).unwrap_or_else(|| "http://localhost:1234".to_owned());
                let mut it = model(of("LmStudioModelId"), Some(&address), EndpointKind::LmStudio);
                it.context_believed = count(&file["lmStudioMaxTokens"]);
                it
            }
            Some("openai") => {
                let Some(address) = text(&file["openAiBaseUrl"]) else { continue };
                let mut it = model(of("OpenAiModelId"), Some(&address), EndpointKind::OpenAi);
                it.context_believed = count(&file[format!("{mode}ModeOpenAiModelInfo")]["contextWindow"]);
                it
            }
            _ => continue,
        };
        if let Some(set) = seconds(&file["requestTimeoutMs"], 1000.0) {
            it.timeout_s = Some(set);
            it.timeout_default = false;
        }
        it.context_limit = it.context_believed;
        it.streaming = Some(true);
        if !models.contains(&it) {
            models.push(it);
        }
    }
    Ok(Read { models, ..Read::default() })
}
