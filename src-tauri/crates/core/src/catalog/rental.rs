//! Machines that are rented by the hour.

use crate::date::Date;
use serde::{Deserialize, Serialize};

/// A price for an hour on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HourPrice {
    /// US dollars for an hour of one machine.
    pub usd_per_hour: f64,
    /// The day on which it was seen.
    pub date: Date,
    /// Key into `catalog/sources.toml`.
    pub source: String,
    /// What a careful reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A machine that somebody rents out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rental {
    /// Lower case, hyphens: provider and card.
    pub id: String,
    /// What is rented, as the provider calls it.
    pub name: String,
    /// Who rents it out.
    pub provider: String,
    /// The machine of the catalog that computes as fast.
    pub machine: String,
    /// Prices over time.
    pub prices: Vec<HourPrice>,
}

impl Rental {
    /// The newest price that is not after a day.
    #[must_use]
    pub fn price_on(&self, as_of: Date) -> Option<&HourPrice> {
        self.prices.iter().filter(|p| p.date <= as_of).max_by_key(|p| p.date)
    }
}

/// `catalog/rental.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RentalFile {
    /// What can be rented.
    pub rental: Vec<Rental>,
}
