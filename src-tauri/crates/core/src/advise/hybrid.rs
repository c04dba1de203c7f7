//! What stays in the house, what may leave, and what the cloud asks for it.

use super::Bench;
use crate::catalog::model::{CloudModel, CloudPrice};
use crate::cost::{DAYS_PER_MONTH, money, per_usd};
use crate::recommendation::{Hybrid, Leaving, Plan, Where};
use crate::scenario::{ModelWish, Task};

/// The plan, where any part of the work may leave. `home` does what stays; `buy` is what buying would be compared with.
#[must_use]
pub fn plan(bench: &Bench<'_>, home: Option<&Plan>, buy: Option<&Plan>) -> Option<Hybrid> {
    let share = |t: &Task| t.share_at_home(bench.scenario.private_share);
    if bench.scenario.tasks.iter().all(|t| share(t) >= 1.0) {
        return None;
    }
    let requests: f64 = bench.scenario.tasks.iter().map(|t| t.requests_per_day).sum();
    let at_home: f64 = bench.scenario.tasks.iter().map(|t| t.requests_per_day * share(t)).sum();
    let leaves: Vec<Leaving> =
        bench.scenario.tasks.iter().filter(|t| share(t) < 1.0).map(|t| leaving(bench, t, 1.0 - share(t))).collect();
    // One missing price makes the sum unknown; a sum without it would be too low.
    let bill: Option<f64> = leaves.iter().map(|l| l.monthly.map(|m| m.as_f64())).sum();
    Some(Hybrid {
        share_at_home: if requests > 0.0 { at_home / requests } else { 1.0 },
        machine: home.map(|p| p.machine.clone()),
        monthly_bill: bill.and_then(|b| money(bench.scenario, b)),
        break_even_months: bill.and_then(|b| break_even(bench, buy?, b)),
        routing: routing(bench, home, &leaves),
        leaves,
    })
}

fn leaving(bench: &Bench<'_>, task: &Task, share: f64) -> Leaving {
    let cheapest = bench
        .catalog
        .cloud
        .iter()
        .filter(|m| takes(m, task))
        .filter_map(|m| m.usd_per_mtok.map(|price| (monthly_usd(task, share, &price), m)))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    let dated = cheapest.filter(|(_, m)| m.price_date.is_some_and(|day| day <= bench.as_of));
    let model = cheapest.map(|(_, m)| m);
    let tokens = f64::from(task.prompt_tokens) + f64::from(task.answer_tokens);
    Leaving {
        task: task.id.clone(),
        share,
        cloud_model: model.map(|m| m.id.clone()),
        cloud_name: model.map(|m| m.name.clone()),
        provider: model.map(|m| m.provider.clone()),
        monthly: dated.and_then(|(usd, _)| money(bench.scenario, usd * per_usd(bench.scenario))),
        price_date: dated.and_then(|(_, m)| m.price_date),
        terms: model.and_then(|m| m.terms.clone()),
        tokens_per_day: tokens * task.requests_per_day * share,
    }
}

/// A cloud model takes a task where its window is long enough, it is not about to end, it costs something (free tiers have
/// limits that a working day exceeds), and it is published what happens to the text.
fn takes(model: &CloudModel, task: &Task) -> bool {
    // A cloud model that is asked for by name is the one; an open model by name may be answered by any.
    let asked = !matches!(&task.model, ModelWish::Id(id) if id.contains('/') && *id != model.id);
    asked
        && model.context.is_some_and(|most| most >= task.context_needed())
        && model.status.is_none()
        && model.terms.is_some()
        && model.usd_per_mtok.is_some_and(|p| p.input > 0.0 && p.output > 0.0)
}

/// US dollars a month for the share of a task that leaves. Cached tokens cost what the provider asks for them, or else as
/// much as fresh ones.
fn monthly_usd(task: &Task, share: f64, price: &CloudPrice) -> f64 {
    let long = price.long_above.is_some_and(|above| task.prompt_tokens > above);
    let pick = |normal: f64, longer: Option<f64>| if long { longer.unwrap_or(normal) } else { normal };
    let input = pick(price.input, price.long_input);
    let output = pick(price.output, price.long_output);
    let cached = if long { price.long_cache_read.or(price.cache_read) } else { price.cache_read }.unwrap_or(input);
    let fresh = f64::from(task.prompt_tokens - task.cached_tokens);
    let request = fresh * input + f64::from(task.cached_tokens) * cached + f64::from(task.answer_tokens) * output;
    request / 1e6 * task.requests_per_day * share * DAYS_PER_MONTH
}

/// Months after which the machine has cost less than the cloud's bill: its price over what each month saves.
fn break_even(bench: &Bench<'_>, buy: &Plan, bill: f64) -> Option<f64> {
    if buy.tasks.iter().any(|t| t.place != Where::Local) {
        return None;
    }
    let price = buy.price.as_ref().map(|p| crate::money::Money { amount: p.amount, currency: p.currency }.as_f64())?;
    let power = buy.kwh_per_day.zip(bench.scenario.electricity_per_kwh).map_or(0.0, |(kwh, each)| kwh * each);
    let saved = bill - power * DAYS_PER_MONTH;
    let months = price / saved;
    // What pays off after the horizon does not pay off for this person.
    (saved > 0.0 && months <= f64::from(bench.scenario.horizon_months)).then_some(months)
}

/// A rule to paste into an agent's configuration: one line a task.
fn routing(bench: &Bench<'_>, home: Option<&Plan>, leaves: &[Leaving]) -> String {
    let mut lines = Vec::with_capacity(bench.scenario.tasks.len());
    for task in &bench.scenario.tasks {
        let local = home.and_then(|p| p.tasks.iter().find(|t| t.id == task.id)).and_then(|t| t.model.as_deref());
        let stays = task.share_at_home(bench.scenario.private_share);
        let cloud = leaves.iter().find(|l| l.task == task.id).and_then(|l| l.cloud_model.as_deref());
        let id = &task.id;
        let line = match (local, cloud) {
            (Some(local), Some(cloud)) if stays > 0.0 => {
                format!("{id}: private -> local/{local}; else -> {cloud}")
            }
            (_, Some(cloud)) if stays == 0.0 => format!("{id}: {cloud}"),
            (Some(local), _) => format!("{id}: local/{local}"),
            (None, _) => format!("{id}: -"),
        };
        lines.push(line);
    }
    lines.join("\n")
}
