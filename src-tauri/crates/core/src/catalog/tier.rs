//! What each tier of the answer asks for (`catalog/tiers.toml`).

use super::machine::Os;
use serde::{Deserialize, Serialize};

/// A tier's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum TierId {
    /// The machine for the person's own work every day.
    Everyday,
    /// The most memory for the money.
    Capacity,
    /// A CUDA box beside the one there is.
    Cuda,
    /// A model of the 400B class.
    Frontier,
}

/// How a tier ranks what passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RankBy {
    /// Least money first.
    Price,
    /// Least money for each GiB that the GPU may use, first.
    PricePerGib,
}

/// What a tier asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Which.
    pub id: TierId,
    /// True where the person's own private work must pass on it.
    pub private_work: bool,
    /// True where it must meet the person's wish for an operating system; false where it stands beside another machine.
    pub follows_os: bool,
    /// True where CUDA must run on it.
    #[serde(default)]
    pub cuda: bool,
    /// Systems it must run, whatever the person prefers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub os: Vec<Os>,
    /// The least memory that the GPU may use, GiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usable_gib: Option<f64>,
    /// A model that must fit beside the person's own work being possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub must_fit: Option<MustFit>,
    /// How what passes is ranked.
    pub rank_by: RankBy,
}

/// A model that a tier's machine must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MustFit {
    /// Its catalog id.
    pub model: String,
    /// At which quantization.
    pub quant: String,
    /// With how many tokens of context.
    pub context: u32,
}

/// `catalog/tiers.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierFile {
    /// The tiers, in the order in which they are shown.
    pub tier: Vec<Tier>,
}
