//! What an answer says about work that leaves the house: bills of named models, terms, rented machines, when buying pays.

use crate::catalog::model::TrainsOnInput;
use crate::date::Date;
use crate::money::Money;
use serde::Serialize;

/// A cloud model that costs less and was not taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Refused {
    /// Catalog id.
    pub cloud_model: String,
    /// Its name.
    pub cloud_name: String,
    /// Who runs it.
    pub provider: String,
    /// What it would cost a month, in the budget's currency.
    pub monthly: Option<Money>,
    /// Whether what is sent is trained on: why it was not taken.
    pub trains_on_input: TrainsOnInput,
    /// What is published about that.
    pub terms: Option<String>,
}

/// Everything that may leave, on one cloud model.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CloudBill {
    /// Catalog id.
    pub cloud_model: String,
    /// Its name.
    pub cloud_name: String,
    /// Who runs it.
    pub provider: String,
    /// The month's bill, in the budget's currency.
    pub monthly: Money,
    /// How much of it prompt caching saves. Missing where the provider publishes no price for cached tokens.
    pub caching_saves: Option<Money>,
    /// When the price was seen.
    pub price_date: Date,
    /// Whether what is sent is trained on.
    pub trains_on_input: TrainsOnInput,
    /// How long it is kept, where that is published.
    pub retention: Option<String>,
    /// Its free tier, where there is one.
    pub free_tier: Option<String>,
    /// True where its terms are acceptable to the person.
    pub acceptable: bool,
}

/// Everything that may leave, on a rented machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RentPlan {
    /// What is rented.
    pub name: String,
    /// From whom.
    pub provider: String,
    /// Catalog id of the machine that computes as fast.
    pub machine: String,
    /// For an hour, in the budget's currency.
    pub per_hour: Money,
    /// When the price was seen.
    pub price_date: Date,
    /// Where it was read.
    pub source: String,
    /// Hours of work a day. Starting it, and storage while it is off, are not counted.
    pub hours_per_day: f64,
    /// A month of those hours, in the budget's currency.
    pub monthly: Money,
}

/// When buying has cost less than the cloud.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct BreakEven {
    /// The cheapest machine that does all of the work, by name.
    pub machine: String,
    /// What it costs above the machine that is at home or bought anyway, tax included, in the budget's currency.
    pub costs: Option<Money>,
    /// Months at today's prices. Missing where it never does within the horizon.
    pub months: Option<f64>,
    /// Months if prices fall as the person assumes. Missing where it never does, or where nothing is assumed.
    pub months_if_falling: Option<f64>,
    /// The person's own assumption: by which share prices fall a year.
    pub falls_per_year: Option<f64>,
}

/// A rule to paste.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Routing {
    /// In which form.
    pub form: RoutingForm,
    /// The text.
    pub text: String,
}

/// The form of a routing rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum RoutingForm {
    /// One line a task, for any router or for a person.
    Generic,
    /// JSON5 for OpenClaw's `openclaw.json`.
    Openclaw,
}
