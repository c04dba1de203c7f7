//! The answer. Everything that the window, the PDF and the terminal show is in here, as numbers with provenance and as
//! reasons with parameters; the sentences are made from `ui/locales`.
//!
//! Names and forms are a contract with scripts (design.md, "The two files everything turns on"): fields may be added,
//! never renamed.

mod contradiction;
mod day;
mod explored;
mod leaving;

pub use contradiction::{Change, Conflict, Contradiction};
pub use day::{BoughtPart, Converted, Loaded, Miss, PlanKind, UnusedOffer};
pub use explored::{CloseCall, CloseWhy, Explored, Frontier, FrontierStep, RentHour, Steady};
pub use leaving::{BreakEven, CloudBill, Refused, RentPlan, Routing, RoutingForm};

use crate::backing::Backing;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::{EngineKind, Os, Remark};
use crate::catalog::model::TrainsOnInput;
use crate::catalog::source::{Availability, Grade, SellerKind};
use crate::catalog::tier::TierId;
use crate::curve::SpeedCurve;
use crate::date::Date;
use crate::energy::Energy;
use crate::error::Error;
use crate::money::Money;
use crate::reason::{Finding, Reason};
use crate::scenario::Preference;
use crate::units::Range;
use serde::Serialize;

/// The whole answer to one scenario at one date.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Recommendation {
    /// The day on which it holds: prices are the newest not after it.
    pub as_of: Date,
    /// Version of the catalog that it rests on.
    pub catalog_version: String,
    /// What to do.
    pub verdict: Verdict,
    /// Why, strongest first.
    pub reasons: Vec<Reason>,
    /// What on the person's machine looks like weak hardware and is a setting.
    pub findings: Vec<Finding>,
    /// The person's machine with their work, after the free fixes.
    pub current: Option<Plan>,
    /// The purchase that `buy` advises, or the least that would do where the verdict is `none`.
    pub purchase: Option<Plan>,
    /// What each tier comes to.
    pub tiers: Vec<TierAnswer>,
    /// What stays, what may leave, and what that costs.
    pub hybrid: Option<Hybrid>,
    /// Machines that are not worth it for this work, and why.
    pub not_worth_it: Vec<NotWorthIt>,
    /// Every candidate that was looked at, cheapest first, for pictures and tables.
    pub candidates: Vec<CandidateSummary>,
    /// What would change the answer.
    pub changes_the_answer: Vec<Flip>,
    /// What could not be judged, and why.
    pub unknown: Vec<Unknown>,
    /// What was found by asking with other numbers. Missing where nobody explored ([`crate::advise::explore`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explored: Option<Explored>,
    /// Wishes that cannot all be met, the least change first. Empty where nothing stands in the way.
    pub contradictions: Vec<Contradiction>,
    /// Speed against context, for the machine there is and the picks. Empty until it is asked for
    /// ([`curve::of_answer`](crate::curve::of_answer)): the advice does without.
    pub curves: Vec<SpeedCurve>,
    /// What stands behind it. Missing where nobody asked for a report ([`crate::backing::of_answer`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backing: Option<Backing>,
    /// What was taken out of it before it was given away.
    #[serde(default, skip_serializing_if = "Withheld::is_nothing")]
    pub withheld: Withheld,
}

/// What was taken out of an answer before it was given away, so that nobody takes a gap for a fact.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Withheld {
    /// True where the person's machine was: its name, its settings, what was measured on it.
    pub machine: bool,
    /// Catalog ids of machines whose price is the person's own offer, and was.
    pub prices_of: Vec<String>,
}

impl Withheld {
    /// True where nothing was.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        !self.machine && self.prices_of.is_empty()
    }

    /// True where the price of a machine was.
    #[must_use]
    pub fn price_of(&self, machine: &str) -> bool {
        self.prices_of.iter().any(|id| id == machine)
    }
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The machine there is does the work as it is.
    Keep,
    /// It does the work once a free setting is changed.
    Fix,
    /// It does the private work; the rest is better sent to the cloud.
    Hybrid,
    /// A purchase is needed, and one within the budget does it.
    Buy,
    /// Nothing within the budget does it.
    None,
}

/// One machine (or several linked) doing the person's work.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Plan {
    /// Catalog id.
    pub machine: String,
    /// Its name.
    pub name: String,
    /// How many of it.
    pub units: u32,
    /// How one comes to it.
    pub kind: PlanKind,
    /// The system it runs here.
    pub os: Os,
    /// What they cost together. Missing for the machine there is, and where nobody publishes a price.
    pub price: Option<Price>,
    /// The tasks on it, in the scenario's order.
    pub tasks: Vec<TaskPlan>,
    /// True where every task that must stay in the house passes.
    pub passes: bool,
    /// True where the models of the mix fit in memory together; false where they must be swapped.
    pub together: bool,
    /// Memory the GPU may use, GiB, all units together, without changing anything.
    pub usable_gib: f64,
    /// The same with free settings changed.
    pub most_gib: f64,
    /// Minutes waited on a working day over all tasks that run on it.
    pub minutes_waited_per_day: Range,
    /// Electricity in kilowatt-hours over a day, on average over a week with five working days. Missing where power or the working time is not known.
    pub kwh_per_day: Option<f64>,
    /// Price, electricity and cloud bill over the horizon. Missing where the price is.
    pub cost_over_horizon: Option<Money>,
    /// The parts of that sum.
    pub cost_parts: Option<CostParts>,
    /// Things to know before buying.
    pub remarks: Vec<Remark>,
    /// For [`PlanKind::AddedPart`]: what is bought for the machine there is.
    pub parts: Vec<BoughtPart>,
    /// For [`PlanKind::AddedPart`]: what comes out of it for that.
    pub replaces: Vec<BoughtPart>,
    /// Requests that are under way at once. Minutes a day are those of all people together.
    pub users: u32,
    /// Minutes that each of them waits on a working day, if all ask equally much.
    pub minutes_each_per_day: Range,
    /// The models that run here. With `together`, all of them are in memory at once.
    pub loaded: Vec<Loaded>,
    /// GiB that all of `loaded` need at once. Missing where it cannot be computed.
    pub loaded_gib: Option<f64>,
    /// How often a day one model is loaded in place of another. Missing where all stay loaded.
    pub swaps_per_day: Option<Range>,
    /// Minutes of the day's wait in which models are loaded. Missing where all stay loaded.
    pub minutes_loading_per_day: Option<Range>,
    /// Tasks that are later than what is acceptable, or may be.
    pub misses: Vec<Miss>,
    /// Prices in other currencies that were not used.
    pub unused_offers: Vec<UnusedOffer>,
}

/// What a plan's cost over the horizon is made of, all in the budget's currency.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CostParts {
    /// The purchase, before tax.
    pub purchase: Money,
    /// Sales tax or VAT on it. Missing where the person named none.
    pub tax: Option<Money>,
    /// What it brings at the end, to be taken off. Missing where the person named no share.
    pub resale: Option<Money>,
    /// Electricity. Missing where its price or the machine's power is not known.
    pub electricity: Option<Money>,
    /// The cloud's bill for the tasks that do not run here.
    pub cloud: Option<Money>,
    /// What the sum leaves out because it is not known. Sums of which one leaves out what the other holds are not to be ranked.
    pub lacks: Vec<CostGap>,
}

/// What a sum of costs leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum CostGap {
    /// Electricity, because the person named no price of it.
    ElectricityPrice,
    /// Electricity, because nobody published what the machine draws.
    Power,
    /// The cloud's bill, because a price is missing.
    CloudBill,
}

/// A price with everything one should know of it. For several units, the sum.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Price {
    /// How much, in `currency`.
    #[serde(with = "crate::money::amount")]
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub amount: rust_decimal::Decimal,
    /// Of what money.
    pub currency: crate::money::Currency,
    /// The lowest offer of about the same day, where offers disagree.
    pub low: Option<f64>,
    /// The highest offer of about the same day, where offers disagree.
    pub high: Option<f64>,
    /// The newest day, not after the answer's, on which it was seen or is known to have held.
    pub date: Date,
    /// The day on which it was seen first, where it has held since then. Missing where it was seen on one day alone.
    pub since: Option<Date>,
    /// Days from `date` to the answer's date.
    pub age_days: i32,
    /// True where it is older than 90 days.
    pub stale: bool,
    /// Who asks it.
    pub seller: SellerKind,
    /// Whether one can have it.
    pub availability: Availability,
    /// Where it was read, as title and address.
    pub source: String,
    /// The source's address, where it has one.
    pub url: Option<String>,
    /// How far the source can be trusted.
    pub grade: Grade,
    /// True where the source was read through another.
    pub second_hand: bool,
    /// What exactly is sold.
    pub note: Option<String>,
    /// Sales tax or VAT that comes on top, in `currency`. Missing where the person named none or all of it is included.
    pub tax: Option<f64>,
    /// True where tax is in the amount.
    pub tax_included: bool,
    /// Where it was asked in another currency: what exactly. Missing where it was asked in dollars.
    pub converted: Option<Converted>,
}

/// Where a task runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Where {
    /// On this machine.
    Local,
    /// Part of its requests here, part in the cloud.
    Split,
    /// In the cloud.
    Cloud,
    /// Nowhere: it must stay in the house and does not pass here.
    Nowhere,
}

/// One task on one machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TaskPlan {
    /// The task's id.
    pub id: String,
    /// Where it runs.
    #[serde(rename = "where")]
    pub place: Where,
    /// Share of its requests that run here, 0 to 1.
    pub local_share: f64,
    /// The model chosen, by catalog id. Missing where none fits the wish.
    pub model: Option<String>,
    /// How many steps of score the best model that the wish allows is above this one: 0 for the best, and where the wish
    /// names one model or a least quality. Minutes on plans that differ in it are not to be compared.
    pub weaker_by: u32,
    /// Its name.
    pub model_name: Option<String>,
    /// The quantization chosen.
    pub quant: Option<String>,
    /// How the KV cache is stored.
    pub kv_type: KvType,
    /// The engine that the estimate is for.
    pub engine: Option<EngineKind>,
    /// Its backend.
    pub backend: Option<String>,
    /// Context length provided, tokens.
    pub context: u32,
    /// Requests that are served at once, each with that context.
    pub slots: u32,
    /// True where it runs on the machine there is, beside the one that is bought.
    pub on_current: bool,
    /// True where it fits.
    pub fits: bool,
    /// True where it fits only after the GPU's limit is raised by a free setting.
    pub needs_raised_limit: bool,
    /// The command or setting that raises it.
    pub raise_limit_how: Option<String>,
    /// Its memory. Missing where the shapes are not published.
    pub memory_gib: Option<MemoryGib>,
    /// Decode speed at the task's own depth.
    pub decode_tps: Option<Speed>,
    /// Tokens per watt-hour while it writes, all requests together. Missing where the machine's draw is not known.
    pub decode_energy: Option<Energy>,
    /// Prefill speed over the part of the prompt that is not cached.
    pub prefill_tps: Option<Speed>,
    /// Seconds to the first token.
    pub first_token_s: Option<Range>,
    /// Seconds to the last token.
    pub wait_s: Option<Range>,
    /// True where the expected wait is within what the person accepts (or nothing was said).
    pub in_time: bool,
    /// True where the range of the wait reaches both sides of what the person accepts.
    pub in_time_uncertain: bool,
    /// The longest wait that counts: the person's, or else ours for this kind of task (`scenario::TaskKind`). Missing
    /// where nobody waits.
    pub accepted_wait_s: Option<f64>,
    /// True where it is ours.
    pub bound_is_ours: bool,
    /// Seconds that a request waits more where its model has to be loaded first. Missing where it stays loaded.
    pub load_s: Option<Range>,
    /// Minutes waited a day on it, loading left out.
    pub minutes_per_day: Option<Range>,
    /// Why it does not pass here, where it does not.
    pub problem: Option<Reason>,
    /// Why this model, quantization, cache and engine. Only in plans that are shown whole.
    pub choices: Vec<Reason>,
}

/// Memory in GiB (2^30 bytes), as a stack.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MemoryGib {
    /// The model's weights.
    pub weights: f64,
    /// KV cache and recurrent state at the context provided.
    pub kv: f64,
    /// Compute and output buffers.
    pub compute: f64,
    /// What the operating system and other programs keep, outside of `usable`.
    pub reserve: f64,
    /// What the GPU (or the CPU, where there is none) may use.
    pub usable: f64,
    /// `usable` less what is needed; negative where it does not fit.
    pub headroom: f64,
    /// True where less than 15 % of `usable` is left: real runs there were up to 2.7 times slower.
    pub tight: bool,
    /// True where the weights' size was computed from bits per weight and not read from a published file.
    pub weights_computed: bool,
}

/// What an estimate rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Measured on this person's machine.
    MeasuredHere,
    /// Somebody published a run of this very machine and model.
    MeasuredElsewhere,
    /// Physics with constants fitted from published runs of this chip or class.
    Calibrated,
    /// Physics alone: little is known of this chip or engine.
    PhysicsOnly,
}

/// A speed with its range, tokens a second.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Speed {
    /// Low end of the 80 % range.
    pub low: f64,
    /// What we expect.
    pub expected: f64,
    /// High end of the 80 % range.
    pub high: f64,
    /// What it rests on.
    pub basis: Basis,
    /// The physical limit, which no estimate passes.
    pub limit: f64,
}

/// What one tier comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TierAnswer {
    /// Which tier.
    pub id: TierId,
    /// What the pick costs above the budget. Missing where it is within.
    pub over_budget_by: Option<Money>,
    /// The pick. Missing where nothing in the catalog passes.
    pub pick: Option<Plan>,
    /// The next best.
    pub runner_up: Option<Plan>,
    /// A machine that would be picked if it could be had, with the most one should pay.
    pub if_you_find_one: Option<IfFound>,
    /// True where the two cannot be told apart by minutes a day.
    pub tie: bool,
    /// What decided it, where they tie.
    pub tie_broken_by: Option<Preference>,
    /// What separates the pick from the runner-up, in numbers.
    pub separates: Vec<Reason>,
    /// Why the pick.
    pub reasons: Vec<Reason>,
    /// What speaks against it.
    pub against: Vec<Reason>,
    /// What would flip it.
    pub flips: Vec<Flip>,
}

/// A machine that cannot be bought today.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct IfFound {
    /// Catalog id.
    pub machine: String,
    /// Its name.
    pub name: String,
    /// How many of it.
    pub units: u32,
    /// At this price or less it would be the pick: that of the pick, and never more than it last cost itself.
    pub at_most: Money,
}

/// What stays in the house and what may leave.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Hybrid {
    /// Share of all requests that stay, 0 to 1.
    pub share_at_home: f64,
    /// The machine that does what stays: the one there is, or what is bought. Missing where nothing has to stay and nothing
    /// runs at home.
    pub machine: Option<String>,
    /// What may leave, task by task.
    pub leaves: Vec<Leaving>,
    /// The cloud's bill for an average month if all that may leave does, in the budget's currency.
    pub monthly_bill: Option<Money>,
    /// True where that machine does all that may leave too, so that nothing has to.
    pub all_at_home: bool,
    /// Minutes waited a day on that machine once what may leave has left. Missing where no machine does what stays.
    pub minutes_at_home: Option<Range>,
    /// Months after which the machine that does all of it costs less than the cloud. Missing where it never does in the horizon.
    pub break_even_months: Option<f64>,
    /// The same at today's prices and at falling ones.
    pub break_even: Option<BreakEven>,
    /// Everything that may leave, on each cloud model that takes all of it, the cheapest first.
    pub bills: Vec<CloudBill>,
    /// Everything that may leave, on the cheapest rented machine that does it in time.
    pub rent: Option<RentPlan>,
    /// Rule to paste into an agent's configuration.
    pub routing: String,
    /// Rules to paste, in each form.
    pub routes: Vec<Routing>,
}

/// One task that may leave the house.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Leaving {
    /// The task's id.
    pub task: String,
    /// Share of its requests that may leave, 0 to 1.
    pub share: f64,
    /// True where the machine at home does it too, so that it need not leave.
    pub runs_at_home: bool,
    /// What is to be known of where it goes: no model takes it, the one that was asked for ends, or nobody compared it with
    /// what was asked for.
    pub remarks: Vec<Reason>,
    /// The cloud model that takes it, by catalog id. Missing where none takes its context.
    pub cloud_model: Option<String>,
    /// Its name.
    pub cloud_name: Option<String>,
    /// Who runs it.
    pub provider: Option<String>,
    /// Bill for a month, in the budget's currency.
    pub monthly: Option<Money>,
    /// When the price was seen.
    pub price_date: Option<Date>,
    /// What happens to the text that is sent.
    pub terms: Option<String>,
    /// Whether what is sent is trained on.
    pub trains_on_input: Option<TrainsOnInput>,
    /// How long it is kept, where that is published.
    pub retention: Option<String>,
    /// The model's free tier, where there is one. It is not counted: its limits do not carry a working day.
    pub free_tier: Option<String>,
    /// A model that would cost less and was not taken for its terms.
    pub refused: Option<Refused>,
    /// Tokens that leave on a day, prompts and answers together.
    pub tokens_per_day: f64,
}

/// A machine that is not worth it for this work.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NotWorthIt {
    /// Catalog id.
    pub machine: String,
    /// Its name.
    pub name: String,
    /// How many of it.
    pub units: u32,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// One candidate, in short.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CandidateSummary {
    /// Catalog id.
    pub machine: String,
    /// Its name.
    pub name: String,
    /// How many of it.
    pub units: u32,
    /// How one comes to it.
    pub kind: PlanKind,
    /// Price in the budget's currency, with tax where the person named one. Missing where nobody publishes one.
    pub price: Option<f64>,
    /// True where a person can buy it on the answer's date.
    pub can_be_bought: bool,
    /// True where the work that must stay in the house passes on it; where nothing must stay, all of the work.
    pub passes: bool,
    /// True where it meets the wishes for system and needs.
    pub meets_wishes: bool,
    /// True where price and minutes are within the budget and no other passing candidate is both cheaper and faster.
    pub on_frontier: bool,
    /// Minutes waited a day on what runs here. Missing where what must stay does not pass.
    pub minutes_waited_per_day: Option<Range>,
    /// Memory the GPU may use, GiB.
    pub usable_gib: f64,
    /// What the mix needs at most at one time, GiB. Missing where it cannot be computed.
    pub needed_gib: Option<f64>,
    /// The tiers in which it is the pick.
    pub picked_for: Vec<TierId>,
}

/// A value at which the answer changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Flip {
    /// What changes.
    pub of: FlipOf,
    /// Its value now.
    pub now: f64,
    /// The value at which the answer changes.
    pub at: f64,
    /// The tier that changes. Missing where the verdict does.
    pub tier: Option<TierId>,
    /// What the tier's pick becomes.
    pub pick: Option<String>,
    /// What the verdict becomes.
    pub verdict: Option<Verdict>,
    /// The task whose number changes, by id. Missing where it is no task's.
    pub task: Option<String>,
}

/// What a flip is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum FlipOf {
    /// The budget, in its currency.
    Budget,
    /// The privacy share, 0 to 1.
    PrivateShare,
    /// The price of the pick, in the budget's currency.
    PriceOfPick,
    /// The price of the runner-up, in the budget's currency.
    PriceOfRunnerUp,
    /// The context length of a task, tokens.
    ContextLength,
    /// The longest wait that a task accepts, seconds.
    LongestWait,
    /// The requests of a task a day.
    RequestsPerDay,
    /// The price of a kilowatt-hour, in the budget's currency.
    Electricity,
    /// Requests under way at the same time.
    UsersAtOnce,
}

/// Something that could not be judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Unknown {
    /// The machine, model or task.
    pub subject: String,
    /// Why.
    pub why: Error,
}
