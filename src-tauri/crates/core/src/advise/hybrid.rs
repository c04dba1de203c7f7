//! What stays in the house, what may leave, and what the cloud or a rented machine asks for it.

use super::mix::MixOn;
use super::{Bench, cloud, routing};
use crate::cost::{DAYS_PER_MONTH, money, per_usd};
use crate::recommendation::{BreakEven, Hybrid, Leaving, Plan, RentPlan, Where};
use crate::scenario::Task;

/// The plan, where any part of the work may leave. `home` does what stays; `buy` is what buying would be compared with.
#[must_use]
pub fn plan(bench: &Bench<'_>, home: Option<&Plan>, buy: Option<&Plan>, mixes: &[MixOn<'_>]) -> Option<Hybrid> {
    let share = |t: &Task| t.share_at_home(bench.scenario.private_share);
    let out: Vec<(&Task, f64)> =
        bench.scenario.tasks.iter().map(|t| (t, 1.0 - share(t))).filter(|(_, out)| *out > 0.0).collect();
    if out.is_empty() {
        return None;
    }
    let requests: f64 = bench.scenario.tasks.iter().map(|t| t.requests_per_day).sum();
    let at_home: f64 = bench.scenario.tasks.iter().map(|t| t.requests_per_day * share(t)).sum();
    let leaves: Vec<Leaving> = out.iter().map(|(t, share)| cloud::leaving(bench, t, *share)).collect();
    // One missing price makes the sum unknown; a sum without it would be too low.
    let bill: Option<f64> = leaves.iter().map(|l| l.monthly.map(|m| m.as_f64())).sum();
    let break_even = bill.zip(buy).and_then(|(bill, buy)| break_even(bench, buy, bill));
    let routes = routing::rules(bench, home, &leaves);
    Some(Hybrid {
        share_at_home: if requests > 0.0 { at_home / requests } else { 1.0 },
        machine: home.map(|p| p.machine.clone()),
        monthly_bill: bill.and_then(|b| money(bench.scenario, b)),
        break_even_months: break_even.and_then(|b| b.months),
        break_even,
        routing: routing::generic(bench, home, &leaves),
        routes,
        bills: cloud::bills(bench, &out),
        rent: rent(bench, &out, mixes),
        leaves,
    })
}

/// When buying has cost less than the cloud, at today's prices and, where the person assumes so, at falling ones.
fn break_even(bench: &Bench<'_>, buy: &Plan, bill: f64) -> Option<BreakEven> {
    if buy.tasks.iter().any(|t| t.place != Where::Local) {
        return None;
    }
    let price = buy.price.as_ref().map(|p| crate::money::Money { amount: p.amount, currency: p.currency }.as_f64())?;
    let power = buy.kwh_per_day.zip(bench.scenario.electricity_per_kwh).map_or(0.0, |(kwh, each)| kwh * each);
    let horizon = f64::from(bench.scenario.horizon_months);
    let falls = bench.scenario.cloud.price_falls_per_year;
    let after = |falls: f64| months_until(price, bill, power * DAYS_PER_MONTH, falls, horizon);
    Some(BreakEven { months: after(0.0), months_if_falling: falls.and_then(after), falls_per_year: falls })
}

/// Months until the bills that were saved, less electricity, have paid a price; `None` beyond the horizon. The bill of each
/// month is that of the month before, less a twelfth root of the year's fall.
fn months_until(price: f64, bill: f64, power: f64, falls: f64, horizon: f64) -> Option<f64> {
    let keeps = (1.0 - falls).powf(1.0 / 12.0);
    let (mut left, mut month) = (price, 0.0);
    let mut now = bill;
    while month < horizon {
        let saved = now - power;
        if saved <= 0.0 {
            return None;
        }
        let part = left / saved;
        if part <= 1.0 {
            // What pays off after the horizon does not pay off for this person.
            return (month + part <= horizon).then_some(month + part);
        }
        left -= saved;
        month += 1.0;
        now *= keeps;
    }
    None
}

/// The cheapest rented machine that does everything that may leave, by the hours that the work takes on it.
fn rent(bench: &Bench<'_>, out: &[(&Task, f64)], mixes: &[MixOn<'_>]) -> Option<RentPlan> {
    let hours = |mix: &MixOn<'_>| -> Option<f64> {
        let seconds: Option<f64> = out
            .iter()
            .map(|(task, share)| {
                let plan = mix.plan.tasks.iter().find(|p| p.id == task.id)?;
                let wait = plan.wait_s.filter(|_| plan.fits && plan.in_time)?;
                Some(wait.expected * task.requests_per_day * share)
            })
            .sum();
        seconds.map(|s| s / 3600.0).filter(|h| *h <= 24.0)
    };
    let rate = per_usd(bench.scenario);
    bench
        .catalog
        .rentals
        .iter()
        .filter_map(|rental| {
            let price = rental.price_on(bench.as_of)?;
            let mix = mixes.iter().find(|m| m.candidate.machine.id == rental.machine && m.candidate.units == 1)?;
            let hours_per_day = hours(mix)?;
            let month = price.usd_per_hour * rate * hours_per_day * DAYS_PER_MONTH;
            let source = bench.catalog.sources.get(&price.source);
            let plan = RentPlan {
                name: rental.name.clone(),
                provider: rental.provider.clone(),
                machine: rental.machine.clone(),
                per_hour: money(bench.scenario, price.usd_per_hour * rate)?,
                price_date: price.date,
                source: source.map_or_else(|| price.source.clone(), |s| s.title.clone()),
                hours_per_day,
                monthly: money(bench.scenario, month)?,
            };
            Some((month, plan))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, plan)| plan)
}
