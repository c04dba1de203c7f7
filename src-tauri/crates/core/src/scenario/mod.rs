//! What a person tells us: their work, their purse, their wishes and the machine they have.
//!
//! A scenario is a file that people write by hand and keep for years. Unknown fields and wrong types are refused with
//! their path; old versions still load; [`check`] names everything that cannot be, one message each.

mod check;
mod measured;
mod presets;
mod read;
mod wishes;

pub use check::check;
pub use measured::MeasuredRun;
pub use presets::{Preset, presets};
pub use read::from_json;
pub use wishes::{CloudWish, Preference, QuantFloor, Rate};

use crate::catalog::Catalog;
use crate::catalog::machine::Os;
use crate::catalog::model::ModelClass;
use crate::date::Date;
use crate::money::{Currency, Money};
use crate::observe::{self, Observations};
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
    /// Rates for further currencies. With one, offers in that currency count as prices; without, they are only listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<Rate>,
    /// Requests that are under way at the same time, 1 to 64: people or agents at work at once. `requests_per_day` counts
    /// those of all of them together.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub users_at_once: u32,
    /// The least that may be left of the weights, for tasks that name none of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quant_floor: Option<QuantFloor>,
    /// True where all models of the mix must be in memory at once, so that none waits for another to be loaded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub together: bool,
    /// False where used and refurbished goods are not wanted.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub used_is_fine: bool,
    /// What decides a tie, first things first. What is not named follows in the usual order ([`Preference::ALL`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preferences: Vec<Preference>,
    /// Sales tax or VAT on a purchase, percent, on top of prices that do not hold it yet. Without it no tax is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sales_tax_percent: Option<f64>,
    /// Share of the price, tax left out, that a machine brings at the end of the horizon, 0 to 1. Without it: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resale_share: Option<f64>,
    /// What is acceptable of work that leaves the house.
    #[serde(default, skip_serializing_if = "CloudWish::is_usual")]
    pub cloud: CloudWish,
    /// Claims about machines that the person met and wants judged in the report, as they stood (at most 12).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<String>,
}

fn default_horizon() -> u32 {
    36
}

fn one() -> u32 {
    1
}

fn is_one(users: &u32) -> bool {
    *users == 1
}

fn yes() -> bool {
    true
}

fn is_yes(fine: &bool) -> bool {
    *fine
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
    /// The least that may be left of the weights for this task.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quant_floor: Option<QuantFloor>,
}

impl Default for Task {
    /// One short question a day to a small model: what is left out where a task is written down in code.
    fn default() -> Self {
        Self {
            id: "task".to_owned(),
            kind: TaskKind::Own,
            requests_per_day: 1.0,
            prompt_tokens: 1_000,
            cached_tokens: 0,
            answer_tokens: 500,
            context_tokens: None,
            model: ModelWish::Class(ModelClass::Small),
            longest_wait_s: None,
            private: None,
            quant_floor: None,
        }
    }
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
    /// Runs that were measured on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<MeasuredRun>,
    /// What was seen on it. Where it is there, it counts instead of `observed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observations: Option<Observations>,
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
    /// How fast its storage reads a model's file, GB/s.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage_read_gbs: Option<f64>,
}

impl Scenario {
    /// A scenario of some tasks and a budget, with nothing else said: half of the undecided requests must stay, three years,
    /// no wishes, no machine.
    #[must_use]
    pub fn new(tasks: Vec<Task>, budget: Money) -> Self {
        Self {
            version: VERSION,
            name: None,
            tasks,
            budget,
            private_share: 0.5,
            os: OsWish::default(),
            needs: Vec::new(),
            current: None,
            horizon_months: default_horizon(),
            electricity_per_kwh: None,
            exchange: None,
            rates: Vec::new(),
            users_at_once: 1,
            quant_floor: None,
            together: false,
            used_is_fine: true,
            preferences: Vec::new(),
            sales_tax_percent: None,
            resale_share: None,
            cloud: CloudWish::default(),
            claims: Vec::new(),
        }
    }

    /// The question as it may leave the machine: what was seen on the person's machine names nobody any more. Their own words
    /// (the scenario's name, its tasks) stay as they wrote them.
    #[must_use]
    pub fn scrubbed(&self, catalog: &Catalog) -> Self {
        let mut clean = self.clone();
        if let Some(seen) = clean.current.as_mut().and_then(|it| it.observations.as_mut()) {
            *seen = observe::scrub(seen, catalog);
        }
        clean
    }

    /// The least bits a weight that a task allows, where it or the scenario names one.
    #[must_use]
    pub fn floor_of(&self, task: &Task) -> Option<f64> {
        // A name that is no quantization is refused by the check before anything asks.
        task.quant_floor.as_ref().or(self.quant_floor.as_ref()).and_then(|floor| floor.bits().ok())
    }

    /// What decides ties, complete: what the person named, then the rest in the usual order.
    #[must_use]
    pub fn preferences_in_order(&self) -> Vec<Preference> {
        let mut order = Vec::with_capacity(Preference::ALL.len());
        for preference in self.preferences.iter().copied().chain(Preference::ALL) {
            if !order.contains(&preference) {
                order.push(preference);
            }
        }
        order
    }

    /// All of the person's rates to the dollar, the budget's own first.
    #[must_use]
    pub fn all_rates(&self) -> Vec<Rate> {
        let own = self.exchange.filter(|_| self.currency() != Currency::USD);
        let own = own.map(|e| Rate { currency: self.currency(), per_usd: e.per_usd, date: e.date });
        own.into_iter().chain(self.rates.iter().copied()).collect()
    }

    /// The currency of the budget, in which all sums of the answer are.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.budget.currency
    }
}
