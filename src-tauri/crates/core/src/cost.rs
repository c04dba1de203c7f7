//! What a machine costs over the horizon: purchase, electricity and the cloud's bill.

use crate::catalog::machine::Machine;
use crate::money::{Currency, Money, cents};
use crate::recommendation::CostParts;
use crate::scenario::Scenario;

/// Days of a month, on average over a year.
pub const DAYS_PER_MONTH: f64 = 365.25 / 12.0;

/// Kilowatt-hours of a day in which a machine works for so many hours and rests for the others.
///
/// `None` where its idle or its load power is not published, or where the working time is not a number of hours of a day.
#[must_use]
pub fn kwh_per_day(machine: &Machine, units: u32, busy_hours: f64) -> Option<f64> {
    let idle = machine.power.idle_w.as_ref()?.value;
    let load = machine.power.load_w.as_ref()?.value;
    if !(0.0..=24.0).contains(&busy_hours) {
        return None;
    }
    Some((load * busy_hours + idle * (24.0 - busy_hours)) * f64::from(units) / 1000.0)
}

/// A rate from US dollars to the budget's currency. Checked scenarios always have one.
#[must_use]
pub fn per_usd(scenario: &Scenario) -> f64 {
    if scenario.currency() == Currency::USD { 1.0 } else { scenario.exchange.map_or(1.0, |e| e.per_usd) }
}

/// An amount in the budget's currency, rounded to cents.
#[must_use]
pub fn money(scenario: &Scenario, amount: f64) -> Option<Money> {
    cents(amount).map(|amount| Money { amount, currency: scenario.currency() })
}

/// What is known of a plan's costs, in the budget's currency.
#[derive(Debug, Clone, Copy, Default)]
pub struct Costs {
    /// The purchase, before tax.
    pub purchase: f64,
    /// Tax that comes on top. `None` where the person named none.
    pub tax: Option<f64>,
    /// Electricity of a day. `None` where the machine's power is not known.
    pub kwh_per_day: Option<f64>,
    /// The cloud's bill for a month.
    pub cloud_month: Option<f64>,
}

/// The sum over the horizon and its parts.
///
/// Electricity is left out, and the part says so, where its price or the machine's power is not known. What the machine
/// brings at the end is taken off where the person said how much of its price that is.
#[must_use]
pub fn over_horizon(scenario: &Scenario, costs: Costs) -> Option<(Money, CostParts)> {
    let months = f64::from(scenario.horizon_months);
    let electricity =
        costs.kwh_per_day.zip(scenario.electricity_per_kwh).map(|(kwh, price)| kwh * price * DAYS_PER_MONTH * months);
    let cloud = costs.cloud_month.map(|bill| bill * months);
    let resale = scenario.resale_share.map(|share| share * costs.purchase);
    let sum = costs.purchase + costs.tax.unwrap_or(0.0) + electricity.unwrap_or(0.0) + cloud.unwrap_or(0.0)
        - resale.unwrap_or(0.0);
    let part = |amount: Option<f64>| amount.and_then(|a| money(scenario, a));
    let parts = CostParts {
        purchase: money(scenario, costs.purchase)?,
        tax: part(costs.tax),
        resale: part(resale),
        electricity: part(electricity),
        cloud: part(cloud),
    };
    Some((money(scenario, sum)?, parts))
}
