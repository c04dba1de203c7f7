//! Runs that a person measured on the machine they have.

use crate::catalog::machine::EngineKind;
use crate::date::Date;
use serde::{Deserialize, Serialize};

/// One run on the person's own machine: it corrects what is expected there of other models and lengths.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct MeasuredRun {
    /// The model, by catalog id.
    pub model: String,
    /// The quantization. Missing: the usual one of about four bits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<String>,
    /// The engine. Missing: the machine's usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engine: Option<EngineKind>,
    /// Tokens in the window before the run.
    #[serde(default)]
    pub depth: u32,
    /// Tokens of the prompt whose reading was timed. Missing: 1,024.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt_tokens: Option<u32>,
    /// Decode speed, tokens a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decode_tokens_per_s: Option<f64>,
    /// Prefill speed, tokens a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill_tokens_per_s: Option<f64>,
    /// When. Older runs count before newer ones where there are many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}
