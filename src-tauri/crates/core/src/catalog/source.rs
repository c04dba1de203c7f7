//! Where a figure comes from. Every figure in the catalog names a source or the formula it is derived by.

use crate::date::Date;
use serde::{Deserialize, Serialize};

/// How far a source can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Grade {
    /// The maker itself, source code, or a raw log.
    A,
    /// A named tester or established press.
    B,
    /// A hobby page, an aggregator, or a figure read at second hand.
    C,
    /// The person typed it themselves.
    #[serde(rename = "yours")]
    Yours,
}

/// A page, a file or a log that figures were read from (`catalog/sources.toml`, by key).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is, in a few words.
    pub title: String,
    /// Where it is, where it has a public address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The date on the page, as precise as it is known (`2026-08`, `2026-09-22`, `n.d.`).
    pub date: String,
    /// How far it can be trusted.
    pub grade: Grade,
    /// True where the page was read through another file that quotes it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_hand: bool,
}

/// A figure with its provenance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The figure, in the unit that its field names.
    pub value: f64,
    /// Keys into `catalog/sources.toml`. Empty only where `derived` says how it was computed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// The formula, where nobody published the figure and it was computed from ones that were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<String>,
    /// What a careful reader should know: a conflict, a condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Who asks the price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum SellerKind {
    /// The maker's own price.
    Maker,
    /// A shop.
    Retailer,
    /// The maker's or a shop's refurbished stock.
    Refurbished,
    /// A third party on a shop's site.
    Market,
    /// A private seller.
    Used,
    /// A firm that builds whole computers, or a sum over parts that somebody published.
    Builder,
    /// Summed by us from offers on the parts.
    Parts,
    /// The person's own offer.
    Own,
    /// What a report said. Shown beside the real ones, never used as a price.
    Claimed,
}

/// Whether one can have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Availability {
    /// It can be ordered new.
    Orderable,
    /// It can be ordered, and is delivered later.
    Preorder,
    /// It can be bought refurbished.
    Refurbished,
    /// It can be bought used.
    Used,
    /// A price is known, but nobody has one to sell.
    OutOfStock,
    /// The maker spoke of it and takes no orders.
    Announced,
    /// No longer sold.
    Withdrawn,
}

impl Availability {
    /// True where a person can spend the money today.
    #[must_use]
    pub fn can_be_bought(self) -> bool {
        matches!(self, Self::Orderable | Self::Preorder | Self::Refurbished | Self::Used)
    }
}

/// A price somebody asked on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// How much, before sales tax unless `tax_included` says otherwise.
    #[serde(with = "crate::money::amount")]
    #[cfg_attr(feature = "schema", schemars(with = "f64"))]
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub amount: rust_decimal::Decimal,
    /// Of what money.
    #[serde(default = "usd")]
    pub currency: crate::money::Currency,
    /// The day on which the source saw it.
    pub date: Date,
    /// The last day on which it is known to have held: a maker's list price stands until it is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_until: Option<Date>,
    /// Who asks it.
    pub seller: SellerKind,
    /// Whether one can have it.
    pub availability: Availability,
    /// True where sales tax or VAT is in the amount.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tax_included: bool,
    /// Key into `catalog/sources.toml`.
    pub source: String,
    /// What exactly is sold (SSD size, region, tax), and what a careful reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Offer {
    /// The newest day, not after `as_of`, on which it is known to have held.
    #[must_use]
    pub fn known_on(&self, as_of: Date) -> Date {
        self.held_until.map_or(self.date, |until| until.min(as_of).max(self.date))
    }
}

fn usd() -> crate::money::Currency {
    crate::money::Currency::USD
}
