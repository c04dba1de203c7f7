//! What a report or a seller said, and what became of it. The sentences live in `ui/locales` under
//! `claim-<id>-said` and `claim-<id>-finding`; here is what can be computed with.

use super::source::Fact;
use serde::{Deserialize, Serialize};

/// What a claim is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum ClaimTopic {
    /// A price.
    Price,
    /// A specification.
    Hardware,
    /// Tokens a second.
    Speed,
    /// Memory or fit.
    Memory,
    /// Context length or a cap on it.
    Context,
    /// A timeout.
    Timeout,
    /// How work is shared out.
    Workflow,
    /// Software support.
    Software,
    /// A cloud model's limits or price.
    Cloud,
}

/// What a figure of memory is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum ClaimFigure {
    /// The KV cache at the context that the claim names.
    Cache,
    /// Weights, cache and everything else that a run takes.
    Total,
    /// What is left of the machine's memory beside a run.
    Left,
}

/// How a claim stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It holds.
    Holds,
    /// Part of it holds, or under conditions.
    Partly,
    /// It held once and no longer does.
    Outdated,
    /// Nothing says that it is so, and much that it is not: an offer far below all others.
    Doubtful,
    /// It does not hold.
    Wrong,
    /// No good evidence either way.
    Open,
}

/// One claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Lower case, hyphens.
    pub id: String,
    /// What it is about.
    pub topic: ClaimTopic,
    /// The machine it is about, by catalog id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub machine: Option<String>,
    /// How many of it, linked. One where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub units: Option<u32>,
    /// The model it is about, by catalog id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The quantization it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<String>,
    /// The context length it is about, tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<u32>,
    /// True for a speed of reading the prompt; otherwise speeds are of writing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub prefill: bool,
    /// Lower end of what was said, in `unit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// Upper end of what was said, in `unit`. The same as `low` for a single figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// `USD`, `tok/s`, `GB`, `GB/s`, `tokens`, `s`, `%`, `TFLOPS`, `W`, `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What a figure of memory is of, where it is not the machine's own or the model's weights.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<ClaimFigure>,
    /// The claim as somebody would type it, where the fields cannot carry what it says. The judge reads it instead of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<String>,
    /// True where its figures cannot decide it, so that the standing is ours whatever they come to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ours: bool,
    /// How it stands: what the judge comes to on the day of the catalog, or our own judgement where it cannot judge.
    pub standing: Standing,
    /// Figures that were measured, in `unit`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<Fact>,
    /// Keys into `catalog/sources.toml` for the finding.
    pub sources: Vec<String>,
}

/// `catalog/claims.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimFile {
    /// The claims, in the order in which the report makes them.
    pub claim: Vec<Claim>,
}
