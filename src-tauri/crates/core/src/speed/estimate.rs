//! Estimates: a rate as a range, what it rests on, and what is doubtful about it.

use crate::units::TokensPerSecond;
use serde::{Deserialize, Serialize};

pub use crate::recommendation::Basis;

/// What is doubtful about an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// No run of this chip was in the fit.
    ChipNotMeasured,
    /// No run of this model was in the fit.
    ModelNotMeasured,
    /// No run of this engine on this class was in the fit.
    EngineNotMeasured,
    /// No run of this class was in the fit.
    ClassNotMeasured,
    /// The shapes were guessed from the parameter counts.
    ShapesGuessed,
    /// The quantization was not stated; a common one was assumed.
    QuantAssumed,
    /// The engine was not stated; the usual one was assumed.
    EngineAssumed,
    /// The compute rate was not known; the class's middle was assumed.
    ComputeAssumed,
    /// The memory bandwidth was not stated; a common one was assumed.
    BandwidthAssumed,
    /// Several units or cards: few measured runs, wide range.
    SeveralDevices,
    /// Several requests at once: few measured runs, wide range.
    SeveralRequests,
    /// Speculative decoding: depends on the text, wide range.
    Speculative,
    /// Experts in system memory: depends on that memory, wide range.
    ExpertsOffloaded,
    /// Weights and cache fill the memory to within 15 %: runs there were up to 2.7 times slower.
    NearMemoryLimit,
}

impl Note {
    /// True for what the set-up brings, and neither the device nor the model.
    #[must_use]
    pub fn is_of_setup(self) -> bool {
        matches!(self, Self::SeveralDevices | Self::SeveralRequests | Self::Speculative | Self::ExpertsOffloaded)
    }
}

/// A rate as a range: 80 % of measured runs are expected between `low` and `high`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    /// The low end.
    pub low: TokensPerSecond,
    /// The rate expected.
    pub expected: TokensPerSecond,
    /// The high end.
    pub high: TokensPerSecond,
    /// What it rests on.
    pub basis: Basis,
    /// The rate that physics does not let pass: all bytes at the full bandwidth (decode), all operations at the full
    /// compute rate (prefill).
    pub limit: TokensPerSecond,
    /// What is doubtful about it, in order and without repeats.
    pub notes: Vec<Note>,
}

impl Estimate {
    /// Builds a range around an expected rate from logarithmic offsets, kept under the limit and in order.
    #[must_use]
    pub fn around(expected: f64, low: f64, high: f64, limit: f64, basis: Basis, mut notes: Vec<Note>) -> Self {
        notes.sort_unstable();
        notes.dedup();
        let top = expected.min(limit).max(f64::MIN_POSITIVE);
        let rate = TokensPerSecond;
        Self {
            low: rate((expected * low.min(0.0).exp()).min(top)),
            expected: rate(top),
            high: rate((expected * high.max(0.0).exp()).min(limit).max(top)),
            basis,
            limit: rate(limit),
            notes,
        }
    }
}
