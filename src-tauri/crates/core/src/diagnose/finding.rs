//! What comes out of the rules: findings with their numbers, the proof that the fix helps, and the fix as data.

use super::fix::FixPlan;
use super::rule::{Rule, Weight};
use crate::observe::{Fact, Missing};
use serde::Serialize;

/// What both numbers of a finding count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Tokens.
    Tokens,
    /// Seconds.
    S,
    /// GiB.
    Gib,
    /// Layers of a model.
    Layers,
    /// Percent.
    Percent,
    /// Tokens a second.
    Tps,
    /// GB/s.
    Gbs,
    /// Watts.
    Watts,
    /// A plain number of things.
    Count,
    /// Off (0) or on (1).
    Switch,
}

/// A setting that looks like weak hardware.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Finding {
    /// The rule's id.
    pub rule: Rule,
    /// How much it weighs.
    pub weight: Weight,
    /// The number as it is.
    pub before: f64,
    /// The number as it should be.
    pub after: f64,
    /// Unit of both.
    pub unit: Unit,
    /// The fix as text that can be pasted: a model definition, a command, a setting. Empty where it is done by hand.
    pub fix: String,
    /// Further numbers that the sentences use.
    pub params: FindingParams,
    /// What the fix gains.
    pub effect: Effect,
    /// The fix step by step, how to undo it and how to see that it holds.
    pub plan: FixPlan,
    /// Where the rule comes from.
    pub source: String,
}

/// Numbers and names of a finding.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FindingParams {
    /// The model's name. Empty where the finding is about no model.
    pub model: String,
    /// The label of its definition, where there is one.
    pub label: Option<String>,
    /// Tokens of the prompt in question.
    pub prompt_tokens: Option<u32>,
    /// Prefill speed, tokens a second.
    pub prefill_tps: Option<f64>,
    /// Seconds that prefill takes.
    pub prefill_s: Option<f64>,
    /// GiB needed after the fix.
    pub needed_gib: Option<f64>,
    /// GiB the GPU may use.
    pub usable_gib: Option<f64>,
    /// The runtime's name.
    pub runtime: Option<String>,
    /// The client's name.
    pub client: Option<String>,
    /// Context length in question, tokens.
    pub context: Option<u32>,
    /// A setting, a device or a cause by its code or own name.
    pub about: Option<String>,
    /// How many.
    pub count: Option<u32>,
    /// Where a file can be had.
    pub address: Option<String>,
}

/// What a fix gains, computed with the same formulas as everything else.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Effect {
    /// What the model needs in memory at the context after the fix.
    Memory {
        /// GiB of weights.
        weights_gib: f64,
        /// GiB of KV cache after the fix.
        kv_gib: f64,
        /// GiB needed in all after the fix.
        needed_gib: f64,
        /// GiB that may be used after the fix.
        usable_gib: f64,
        /// True where it fits.
        fits: bool,
    },
    /// Reading the prompt against what the client waits.
    Prefill {
        /// Tokens of the prompt.
        prompt_tokens: u32,
        /// Tokens a second.
        tps: f64,
        /// Seconds that reading takes.
        seconds: f64,
        /// Seconds the client waits after the fix.
        timeout_s: f64,
    },
    /// Layers that lie on the GPU.
    Layers {
        /// Before.
        before: u32,
        /// After.
        after: u32,
        /// Of how many.
        of: u32,
    },
    /// Decode speed, computed for this machine.
    Decode {
        /// Tokens a second before: seen, or computed.
        before_tps: f64,
        /// Tokens a second after, expected.
        after_tps: f64,
    },
    /// Seconds that a request takes.
    Wait {
        /// Before.
        before_s: f64,
        /// After.
        after_s: f64,
    },
    /// Tokens of text that reach the model.
    Window {
        /// Before.
        before: u32,
        /// After.
        after: u32,
    },
    /// Memory that comes free.
    Freed {
        /// GiB.
        gib: f64,
    },
    /// Memory bandwidth, which decode follows.
    Bandwidth {
        /// GB/s before.
        before_gbs: f64,
        /// GB/s after.
        after_gbs: f64,
    },
    /// What passes through the card's slot at most.
    Slot {
        /// GB/s before.
        before_gbs: f64,
        /// GB/s after.
        after_gbs: f64,
    },
    /// It is no number that anybody could know before.
    NoNumber {
        /// Why.
        why: NoNumber,
    },
    /// It cannot be computed.
    NotComputed {
        /// For want of what.
        missing: Fact,
    },
}

/// Why what a fix gains is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum NoNumber {
    /// Answers and calls of tools come right that came wrong.
    RightAnswers,
    /// It depends on how much of what is drafted ahead holds, and so on the text.
    DependsOnText,
    /// It depends on how many requests come at once.
    DependsOnLoad,
    /// What is set takes hold, or the machine is reached at all.
    TakesHold,
    /// Nothing of what is sent is cut or refused any more.
    NothingLost,
}

/// A rule that could not be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NotChecked {
    /// Which.
    pub rule: Rule,
    /// What it lacks.
    pub missing: Fact,
    /// Why that is missing.
    pub why: Missing,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Diagnosis {
    /// What was found: the weightiest first, and in the order in which it should be fixed.
    pub findings: Vec<Finding>,
    /// Rules that had what they need, whatever they found.
    pub checked: Vec<Rule>,
    /// Rules that are about other machines, runtimes or models than those that are here.
    pub not_applicable: Vec<Rule>,
    /// Rules that lack data.
    pub not_checked: Vec<NotChecked>,
    /// Models that the work asks for by name and that no runtime has loaded while others are: what the work needs was held
    /// against none of those.
    pub tasks_elsewhere: Vec<String>,
    /// True where nothing was found and the rules that matter most had what they need: whether the GPU is used, whether the
    /// context is cut, whether a prompt is longer than it. Fewer say nothing about the machine.
    pub healthy: bool,
}
