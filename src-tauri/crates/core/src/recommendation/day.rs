//! What an answer says about the day on a machine: what is loaded, what is late, what is bought for it.

use crate::date::Date;
use crate::money::Currency;
use crate::units::Range;
use serde::Serialize;

/// How a plan comes to its machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum PlanKind {
    /// The machine there is.
    Current,
    /// A machine that is bought new (or refurbished, where it is sold no other way).
    New,
    /// A machine of which something is bought used or refurbished although it is sold new, because it costs less.
    Used,
    /// A machine that is bought and does beside the one there is what that one does not.
    SecondBox,
    /// Cards that are bought for the machine there is.
    AddedPart,
}

/// A model that a plan keeps in memory.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Loaded {
    /// Catalog id.
    pub model: String,
    /// Its name.
    pub name: String,
    /// At which quantization.
    pub quant: String,
    /// Its weights, GiB.
    pub weights_gib: f64,
    /// Caches and buffers of the most demanding task that uses it, GiB.
    pub beside_gib: f64,
    /// Seconds to read it from storage once.
    pub load_s: Option<Range>,
}

/// A task that is later than what is acceptable, or may be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Miss {
    /// The task's id.
    pub task: String,
    /// The longest wait that is acceptable, seconds.
    pub accepted_s: f64,
    /// True where the bound is ours, because the person named none.
    pub bound_is_ours: bool,
    /// By how many seconds it is later; no less than zero.
    pub late_by_s: Range,
}

/// A part that is bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct BoughtPart {
    /// Id in `catalog/parts.toml`.
    pub part: String,
    /// Its name.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// A price in another currency, of which the person gave no rate: it is shown and not used.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UnusedOffer {
    /// How much.
    pub amount: f64,
    /// Of what money.
    pub currency: Currency,
    /// When it was seen.
    pub date: Date,
    /// True where sales tax or VAT is in it.
    pub tax_included: bool,
    /// Where it was read.
    pub source: String,
}

/// An amount that was converted at the person's own rate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Converted {
    /// What the seller asks.
    pub amount: f64,
    /// In this money.
    pub currency: Currency,
    /// The day of the rate.
    pub rate_date: Date,
}
