//! Wishes that cannot all be met, and the least change that lets them.

use crate::catalog::machine::Os;
use crate::money::Money;
use crate::scenario::Need;
use serde::Serialize;

/// Wishes that nothing in the catalog meets together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Contradiction {
    /// What stands against what.
    pub conflict: Conflict,
    /// The change that resolves it, found by trying.
    pub change: Change,
    /// The machine that would do then, by name. Missing where no machine is needed.
    pub machine: Option<String>,
    /// What it costs, tax included. Missing where nothing has to be bought or nobody publishes a price.
    pub costs: Option<Money>,
    /// True where that is within the budget.
    pub within_budget: bool,
    /// True where no change does it by itself: all that are listed so, together, do.
    pub only_together: bool,
}

/// What stands against what.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Conflict {
    /// The budget against what the work needs.
    BudgetAgainstWork {
        /// The budget.
        budget: f64,
        /// The task that asks for the most.
        task: String,
    },
    /// A need against the system: no machine has the one and runs the other.
    NeedAgainstSystem {
        /// `cuda`, `portable` or `quiet`.
        need: String,
        /// The system.
        os: String,
    },
    /// A need against the work: no machine has the one and does the other.
    NeedAgainstWork {
        /// `cuda`, `portable` or `quiet`.
        need: String,
        /// The task that stands in the way.
        task: String,
    },
    /// Needs that some machine has together, and the work.
    NeedsAgainstWork {
        /// `cuda`, `portable`, `quiet`, with commas between.
        needs: String,
        /// The task that stands in the way.
        task: String,
    },
    /// A least quality that no model reaches, or none that can be run.
    QualityAgainstWork {
        /// The task's id.
        task: String,
        /// The least score.
        quality: f64,
        /// The highest score that an open model has.
        best: f64,
    },
    /// Needs that no machine has together.
    NeedsAgainstEachOther {
        /// `cuda`, `portable`, `quiet`, with commas between.
        needs: String,
    },
    /// The system against the work.
    SystemAgainstWork {
        /// The system.
        os: String,
        /// The task that stands in the way.
        task: String,
    },
    /// A task that must stay, with a model that runs only in somebody else's house.
    PrivateAgainstCloudModel {
        /// The task's id.
        task: String,
        /// The model's name.
        model: String,
    },
    /// A task that must stay, and no machine that can be bought does it.
    PrivateAgainstWork {
        /// The task's id.
        task: String,
    },
    /// The longest wait against the work.
    WaitAgainstWork {
        /// The task's id.
        task: String,
        /// The longest wait, seconds.
        accepted_s: f64,
    },
    /// The least bits a weight against the work.
    FloorAgainstWork {
        /// The task that stands in the way.
        task: String,
        /// Bits a weight.
        bits: f64,
    },
    /// All models in memory at once against the memory there is.
    TogetherAgainstMemory {},
    /// So many people at once against the work.
    UsersAgainstWork {
        /// How many.
        users: u32,
    },
}

/// A change of one wish.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Change {
    /// Spend so much.
    RaiseBudget {
        /// The budget that does it, in its currency.
        amount: f64,
    },
    /// Let a second box with another system stand beside the first.
    AllowSecondBox {},
    /// Give up a need.
    DropNeed {
        /// Which.
        need: Need,
    },
    /// Take another system.
    ChangeSystem {
        /// The one that the machine runs.
        os: Os,
    },
    /// Wait longer for a task.
    WaitLonger {
        /// The task's id.
        task: String,
        /// Seconds that would have to be acceptable.
        seconds: f64,
    },
    /// Accept fewer bits a weight.
    LowerFloor {},
    /// Let models be loaded one in place of another.
    AllowSwapping {},
    /// Serve fewer people at once.
    FewerUsers {
        /// So many.
        users: u32,
    },
    /// Let a task leave the house.
    LetLeave {
        /// The task's id.
        task: String,
    },
    /// Accept a lower score.
    LowerQuality {
        /// The task's id.
        task: String,
        /// The least score that does it.
        quality: f64,
        /// The name of the model that does it then.
        name: String,
    },
    /// Take an open model instead.
    TakeOpenModel {
        /// The task's id.
        task: String,
        /// The model's id.
        model: String,
        /// Its name.
        name: String,
    },
}
