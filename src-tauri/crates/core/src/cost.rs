//! What a machine costs over the horizon: purchase, electricity and the cloud's bill.

use crate::catalog::machine::Machine;
use crate::money::{Currency, Money, cents};
use crate::recommendation::{CostGap, CostParts};
use crate::scenario::Scenario;

/// Days of a month, on average over a year.
pub const DAYS_PER_MONTH: f64 = 365.25 / 12.0;

/// The share of the days on which work is done: five of seven. A scenario's requests are those of a working day.
pub const WORKING_SHARE: f64 = 5.0 / 7.0;

/// Working days of a month, on average over a year.
pub const WORKING_DAYS_PER_MONTH: f64 = DAYS_PER_MONTH * WORKING_SHARE;

/// Kilowatt-hours of a day, on average over a week with five working days in which a machine works for so many hours; it rests
/// for all others.
///
/// `None` where its idle or its load power is not published, or where the working time is not a number of hours of a day.
#[must_use]
pub fn kwh_per_day(machine: &Machine, units: u32, busy_hours: f64) -> Option<f64> {
    let idle = machine.power.idle_w.as_ref()?.value;
    let load = machine.power.load_w.as_ref()?.value;
    if !(0.0..=24.0).contains(&busy_hours) {
        return None;
    }
    let busy_hours = busy_hours * WORKING_SHARE;
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
    /// Electricity of an average day. `None` where the machine's power is not known.
    pub kwh_per_day: Option<f64>,
    /// The cloud's bill for a month. `None` where nothing leaves, or where a price is missing.
    pub cloud_month: Option<f64>,
    /// True where something leaves and a price is missing.
    pub cloud_unknown: bool,
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
        lacks: lacks(scenario, &costs),
    };
    Some((money(scenario, sum)?, parts))
}

/// What a sum has to leave out.
fn lacks(scenario: &Scenario, costs: &Costs) -> Vec<CostGap> {
    let gaps = [
        (scenario.electricity_per_kwh.is_none(), CostGap::ElectricityPrice),
        (scenario.electricity_per_kwh.is_some() && costs.kwh_per_day.is_none(), CostGap::Power),
        (costs.cloud_unknown, CostGap::CloudBill),
    ];
    gaps.into_iter().filter(|(lacks, _)| *lacks).map(|(_, gap)| gap).collect()
}
