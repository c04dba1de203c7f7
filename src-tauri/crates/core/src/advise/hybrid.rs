//! What stays in the house, what may leave, and what the cloud or a rented machine asks for it.

use super::mix::MixOn;
use super::{Bench, cloud, routing};
use crate::cost::{DAYS_PER_MONTH, WORKING_DAYS_PER_MONTH, money, per_usd};
use crate::recommendation::{BreakEven, Hybrid, Leaving, Plan, RentPlan, Where};
use crate::scenario::Task;
use crate::units::Range;

/// The plan, where any part of the work may leave. `home` does what stays, and `mixes` are all ways to a machine, those that are
/// bought new first.
#[must_use]
pub fn plan(bench: &Bench<'_>, home: Option<&Plan>, mixes: &[MixOn<'_>], new: usize) -> Option<Hybrid> {
    let share = |t: &Task| t.share_at_home(bench.scenario.private_share);
    let out: Vec<(&Task, f64)> =
        bench.scenario.tasks.iter().map(|t| (t, 1.0 - share(t))).filter(|(_, out)| *out > 0.0).collect();
    if out.is_empty() {
        return None;
    }
    let requests: f64 = bench.scenario.tasks.iter().map(|t| t.requests_per_day).sum();
    let at_home: f64 = bench.scenario.tasks.iter().map(|t| t.requests_per_day * share(t)).sum();
    let here = |t: &Task| home.is_some_and(|p| p.tasks.iter().any(|it| it.id == t.id && it.place == Where::Local));
    let leaves: Vec<Leaving> = out.iter().map(|(t, share)| cloud::leaving(bench, t, *share, here(t))).collect();
    // One missing price makes the sum unknown; a sum without it would be too low.
    let bill: Option<f64> = leaves.iter().map(|l| l.monthly.map(|m| m.as_f64())).sum();
    let break_even = break_even(bench, home, mixes, &leaves);
    let routes = routing::rules(bench, home, &leaves);
    Some(Hybrid {
        share_at_home: if requests > 0.0 { at_home / requests } else { 1.0 },
        machine: home.map(|p| p.machine.clone()),
        monthly_bill: bill.and_then(|b| money(bench.scenario, b)),
        all_at_home: leaves.iter().all(|l| l.runs_at_home),
        minutes_at_home: home.map(|home| left(bench, home)),
        break_even_months: break_even.as_ref().and_then(|b| b.months),
        break_even,
        routing: routing::generic(bench, home, &leaves),
        routes,
        bills: cloud::bills(bench, &out),
        rent: rent(bench, &out, mixes.get(..new).unwrap_or(mixes)),
        leaves,
    })
}

/// Minutes a day that are waited on a machine once all that may leave has left. Where models still take turns, loading them
/// counts as before.
fn left(bench: &Bench<'_>, home: &Plan) -> Range {
    let stays = |id: &str| {
        let task = bench.scenario.tasks.iter().find(|t| t.id == id);
        task.map_or(0.0, |t| t.share_at_home(bench.scenario.private_share))
    };
    let local = || home.tasks.iter().filter(|t| t.place == Where::Local);
    let mut models: Vec<_> = local().filter(|t| stays(&t.id) > 0.0).map(|t| (&t.model, &t.quant)).collect();
    models.sort();
    models.dedup();
    let loading = home.minutes_loading_per_day.filter(|_| models.len() > 1);
    local()
        .filter_map(|t| t.minutes_per_day.map(|minutes| minutes.scaled(stays(&t.id))))
        .chain(loading)
        .fold(Range::exact(0.0), |a, b| a + b)
}

/// When the machine that does all of the work has cost less than the cloud, at today's prices and, where the person assumes so,
/// at falling ones. What is at home or is bought anyway costs nothing more, so only what the other costs above it is set
/// against the bills, and of those only what does not run at home as it is.
fn break_even(bench: &Bench<'_>, home: Option<&Plan>, mixes: &[MixOn<'_>], leaves: &[Leaving]) -> Option<BreakEven> {
    let bill: f64 =
        leaves.iter().filter(|l| !l.runs_at_home).map(|l| l.monthly.map(|m| m.as_f64())).sum::<Option<f64>>()?;
    if leaves.iter().all(|l| l.runs_at_home) {
        return None;
    }
    let all = |m: &&MixOn<'_>| m.plan.tasks.iter().all(|t| t.place == Where::Local);
    let able = mixes.iter().filter(all).filter(|m| {
        m.candidate.can_be_bought()
            && m.candidate.system_is_fine(bench.scenario)
            && m.candidate.has_needs(bench.scenario)
    });
    let (cost, buy) =
        able.filter_map(|m| m.candidate.cost.map(|cost| (cost, &m.plan))).min_by(|a, b| a.0.total_cmp(&b.0))?;
    // The machine there is has no price, because it is paid for.
    let paid = home.and_then(|home| home.price.as_ref()).map_or(0.0, |price| {
        crate::money::Money { amount: price.amount, currency: price.currency }.as_f64() + price.tax.unwrap_or(0.0)
    });
    let more = (cost - paid).max(0.0);
    let month = |plan: &Plan| {
        plan.kwh_per_day.zip(bench.scenario.electricity_per_kwh).map_or(0.0, |(kwh, each)| kwh * each * DAYS_PER_MONTH)
    };
    let power = month(buy) - home.map_or(0.0, month);
    let horizon = f64::from(bench.scenario.horizon_months);
    let falls = bench.scenario.cloud.price_falls_per_year;
    let after = |falls: f64| months_until(more, bill, power, falls, horizon);
    Some(BreakEven {
        machine: buy.name.clone(),
        costs: money(bench.scenario, more),
        months: after(0.0),
        months_if_falling: falls.and_then(after),
        falls_per_year: falls,
    })
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
            let month = price.usd_per_hour * rate * hours_per_day * WORKING_DAYS_PER_MONTH;
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
