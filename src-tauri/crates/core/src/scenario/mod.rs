//! What a person tells us: their work, their purse, their wishes and the machine they have.
//!
//! A scenario is a file that people write by hand and keep for years. Unknown fields and wrong types are refused with
//! their path; old versions still load; [`check`] names everything that cannot be, one message each.

mod check;
mod presets;
mod read;

pub use check::check;
pub use presets::{Preset, presets};
pub use read::from_json;

use crate::catalog::machine::Os;
use crate::catalog::model::ModelClass;
use crate::date::Date;
use crate::money::{Currency, Money};
use serde::{Deserialize, Serialize};

/// The version that this program writes.
pub const VERSION: u32 = 1;

/// Everything the person told us.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Form of the file; [`VERSION`] for new ones.
    pub version: u32,
    /// A name, where the person gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The workload mix.
    pub tasks: Vec<Task>,
    /// What may be spent on machines.
    pub budget: Money,
    /// Share of the requests of undecided tasks that must stay in the house, 0 to 1.
    pub private_share: f64,
    /// Wishes for the operating system.
    #[serde(default)]
    pub os: OsWish,
    /// What the machine must also be.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// The machine the person has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Current>,
    /// Months over which costs are added up, 1 to 120.
    #[serde(default = "default_horizon")]
    pub horizon_months: u32,
    /// Price of a kilowatt-hour in the budget's currency. Without it, electricity is left out and the answer says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electricity_per_kwh: Option<f64>,
    /// The person's own exchange rate, needed where the budget is not in US dollars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<Exchange>,
}

fn default_horizon() -> u32 {
    36
}

/// An exchange rate with its date.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// Units of the budget's currency for one US dollar.
    pub per_usd: f64,
    /// The day of the rate.
    pub date: Date,
}

/// What kind of work a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// An agent that reads and writes code over a long context.
    CodingAgent,
    /// One big change over many files.
    Refactor,
    /// Conversation.
    Chat,
    /// Questions over documents.
    Documents,
    /// Many summaries, nobody waiting.
    Batch,
    /// Anything else.
    Own,
}

/// One kind of work in the mix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its name within the scenario.
    pub id: String,
    /// What kind of work it is.
    pub kind: TaskKind,
    /// Requests on a working day. Fractions are fine: 0.2 is one a week.
    pub requests_per_day: f64,
    /// Tokens of a typical prompt, cached ones included.
    pub prompt_tokens: u32,
    /// Tokens at the start of the prompt that were sent before and are still cached.
    #[serde(default)]
    pub cached_tokens: u32,
    /// Tokens of a typical answer, thinking included.
    pub answer_tokens: u32,
    /// Context length that must be available. Without it: prompt and answer together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_tokens: Option<u32>,
    /// The model wanted.
    pub model: ModelWish,
    /// Longest wait for the whole answer that is still acceptable, seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_wait_s: Option<f64>,
    /// True: must stay in the house. False: may leave. Missing: follows `private_share`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
}

impl Task {
    /// The context length the task needs: what it names, or else prompt and answer together.
    #[must_use]
    pub fn context_needed(&self) -> u32 {
        let used = self.prompt_tokens.saturating_add(self.answer_tokens);
        self.context_tokens.map_or(used, |asked| asked.max(used))
    }

    /// Share of its requests that must stay in the house, 0 to 1.
    #[must_use]
    pub fn share_at_home(&self, private_share: f64) -> f64 {
        match self.private {
            Some(true) => 1.0,
            Some(false) => 0.0,
            None => private_share,
        }
    }
}

/// Which model a task wants: one by name, any of a class, or any good enough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ModelWish {
    /// Exactly this model.
    Id(String),
    /// Any model of this class.
    Class(ModelClass),
    /// Any model that scores at least this on the catalog's quality index.
    MinQuality(f64),
}

/// Wishes for the operating system.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct OsWish {
    /// The system preferred. Missing: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefer: Option<Os>,
    /// True where a second box with another system, beside the first, is fine.
    #[serde(default)]
    pub second_box: bool,
}

/// What a machine must also be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// CUDA must run on it.
    Cuda,
    /// It must be a laptop or a tablet.
    Portable,
    /// It must be quiet.
    Quiet,
}

/// The machine the person has.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Current {
    /// Its catalog id.
    pub machine: String,
    /// What was seen of its settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<Observed>,
}

/// What was seen on the person's machine. Everything is optional: what is missing is not judged.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// The model whose settings these are, by catalog id. Missing: the first task's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Context length at which the runtime cuts, tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_cap: Option<u32>,
    /// The label of the model's definition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_label: Option<String>,
    /// Seconds after which the client gives up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_timeout_s: Option<f64>,
    /// Longest prompt that was sent, tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_prompt_tokens: Option<u32>,
    /// Prefill speed that was seen, tokens a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill_tokens_per_s: Option<f64>,
    /// Decode speed that was seen, tokens a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decode_tokens_per_s: Option<f64>,
}

impl Scenario {
    /// The currency of the budget, in which all sums of the answer are.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.budget.currency
    }
}
