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

/// The sum over the horizon and its parts. `cloud_month` is the cloud's bill for a month in the budget's currency.
///
/// Electricity is left out, and the part says so, where its price or the machine's power is not known.
#[must_use]
pub fn over_horizon(
    scenario: &Scenario,
    purchase: f64,
    kwh_per_day: Option<f64>,
    cloud_month: Option<f64>,
) -> Option<(Money, CostParts)> {
    let months = f64::from(scenario.horizon_months);
    let electricity =
        kwh_per_day.zip(scenario.electricity_per_kwh).map(|(kwh, price)| kwh * price * DAYS_PER_MONTH * months);
    let cloud = cloud_month.map(|bill| bill * months);
    let sum = purchase + electricity.unwrap_or(0.0) + cloud.unwrap_or(0.0);
    let parts = CostParts {
        purchase: money(scenario, purchase)?,
        electricity: electricity.and_then(|e| money(scenario, e)),
        cloud: cloud.and_then(|c| money(scenario, c)),
    };
    Some((money(scenario, sum)?, parts))
}
