//! What takes tens of answers to find out: where the answer flips, what more money buys, and what would settle a close call.

use super::{Flip, FlipOf};
use crate::date::Date;
use crate::money::Money;
use crate::units::Range;
use serde::Serialize;

/// What was found by asking the same question with other numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Explored {
    /// The exact values at which the verdict, the purchase or the everyday pick changes, nearest first within each lever.
    pub flips: Vec<Flip>,
    /// What was moved far to both sides and changes nothing.
    pub steady: Vec<Steady>,
    /// What further money buys.
    pub frontier: Frontier,
    /// The cheapest test that would settle a close call, where there is one.
    pub close_call: Option<CloseCall>,
    /// How often the question was asked anew, the first time included.
    pub asked: u32,
}

/// A number that changes nothing within reach.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Steady {
    /// What was moved.
    pub of: FlipOf,
    /// The task whose number it is, by id. Missing where it is no task's.
    pub task: Option<String>,
    /// The least value that was tried.
    pub from: f64,
    /// The largest value that was tried.
    pub to: f64,
}

/// What further money buys, in steps of about five hundred dollars.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Frontier {
    /// The width of a step in the budget's currency.
    pub step: f64,
    /// The steps at which something changes, from no money on. The first is what the person has, or nothing.
    pub steps: Vec<FrontierStep>,
    /// The budget from which on more money buys nothing that this work would notice.
    pub helps_until: f64,
}

/// The best that a budget buys.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FrontierStep {
    /// The budget, a whole number of steps.
    pub budget: f64,
    /// Catalog id of the machine. Missing where nothing is bought: what the person has, or nothing.
    pub machine: Option<String>,
    /// Its name, also of the machine there is.
    pub name: Option<String>,
    /// How many of it.
    pub units: u32,
    /// What it costs, in the budget's currency; zero for what is there.
    pub price: f64,
    /// Tasks that run on it, by id.
    pub runs: Vec<String>,
    /// Tasks that run on it and did not a step before.
    pub newly_runs: Vec<String>,
    /// True where the work that must stay passes.
    pub passes: bool,
    /// Minutes waited a day on what runs. Missing where nothing does.
    pub minutes: Option<Range>,
    /// Tasks that ran a step before and now run on a model that scores higher, by id.
    pub better_models: Vec<String>,
    /// Expected minutes a day less than a step before, where the same tasks run on models that are as good.
    pub minutes_saved: Option<f64>,
}

/// A close call and what would settle it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CloseCall {
    /// What is close.
    pub why: CloseWhy,
    /// Catalog id of the machine that it is about.
    pub machine: String,
    /// Its name.
    pub name: String,
    /// True where it is the machine there is: the test costs nothing.
    pub here: bool,
    /// The task.
    pub task: String,
    /// The model.
    pub model: String,
    /// The quantization.
    pub quant: String,
    /// The wait that is expected, seconds.
    pub wait_s: Range,
    /// The longest that is accepted, seconds, where one was named.
    pub accepted_s: Option<f64>,
    /// Decode speed from which on the task is in time if prefill is as expected, tokens a second.
    pub needed_decode_tps: Option<f64>,
    /// A command that measures just this: model, lengths and depths of the task.
    pub command: String,
    /// A machine with the same chip that is rented by the hour. Missing where no dated price is known.
    pub rent: Option<RentHour>,
}

/// What is close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum CloseWhy {
    /// The range of a wait reaches both sides of what is accepted.
    InTime,
    /// The pick and the runner-up cannot be told apart.
    Tie,
}

/// An hour of a rented machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RentHour {
    /// What is rented.
    pub name: String,
    /// From whom.
    pub provider: String,
    /// For an hour, in the budget's currency.
    pub price: Money,
    /// When the price was seen.
    pub date: Date,
    /// Where it was read.
    pub source: String,
}
