//! Which cloud model takes what may leave, and what it asks for that.
//!
//! A model whose provider may train on what is sent, or of whom nobody published whether it does, is not taken unless the
//! person allows it: the plan must not be the one to give a text away. What was passed over for that is shown with its bill.

use super::{Bench, task};
use crate::catalog::model::{CloudModel, CloudPrice, TrainsOnInput};
use crate::cost::{DAYS_PER_MONTH, money, per_usd};
use crate::recommendation::{CloudBill, Leaving, Refused};
use crate::scenario::{ModelWish, Task};

/// What one task that may leave costs, where, and what was passed over.
#[must_use]
pub fn leaving(bench: &Bench<'_>, task: &Task, share: f64) -> Leaving {
    // Prices of the day first; where none is so old, the model is named without a bill.
    let mut able: Vec<(f64, &CloudModel)> = bench
        .catalog
        .cloud
        .iter()
        .filter(|m| takes(bench, m, task))
        .filter_map(|m| Some((monthly_usd(task, share, m.usd_per_mtok.as_ref()?).0, m)))
        .collect();
    if able.iter().any(|(_, m)| dated(bench, m)) {
        able.retain(|(_, m)| dated(bench, m));
    }
    able.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    let chosen = able.iter().find(|(_, m)| acceptable(bench, m));
    let refused = able.first().filter(|(_, m)| !acceptable(bench, m));
    let bill = |usd: f64, m: &CloudModel| {
        dated(bench, m).then(|| money(bench.scenario, usd * per_usd(bench.scenario))).flatten()
    };
    let model = chosen.map(|(_, m)| *m);
    let tokens = f64::from(task.prompt_tokens) + f64::from(task.answer_tokens);
    Leaving {
        task: task.id.clone(),
        share,
        cloud_model: model.map(|m| m.id.clone()),
        cloud_name: model.map(|m| m.name.clone()),
        provider: model.map(|m| m.provider.clone()),
        monthly: chosen.and_then(|(usd, m)| bill(*usd, m)),
        price_date: model.filter(|m| dated(bench, m)).and_then(|m| m.price_date),
        terms: model.and_then(|m| m.terms.clone()),
        trains_on_input: model.map(|m| m.trains_on_input),
        retention: model.and_then(|m| m.retention.clone()),
        free_tier: model.and_then(|m| m.free_tier.clone()),
        refused: refused.map(|(usd, m)| Refused {
            cloud_model: m.id.clone(),
            cloud_name: m.name.clone(),
            provider: m.provider.clone(),
            monthly: bill(*usd, m),
            trains_on_input: m.trains_on_input,
            terms: m.terms.clone(),
        }),
        tokens_per_day: tokens * task.requests_per_day * share,
    }
}

/// Everything that may leave on each cloud model that takes all of it, the cheapest first.
#[must_use]
pub fn bills(bench: &Bench<'_>, leaves: &[(&Task, f64)]) -> Vec<CloudBill> {
    let mut bills: Vec<(f64, CloudBill)> = bench
        .catalog
        .cloud
        .iter()
        .filter(|m| dated(bench, m) && leaves.iter().all(|(task, _)| takes(bench, m, task)))
        .filter_map(|m| {
            let price = m.usd_per_mtok.as_ref()?;
            let sum = |part: fn((f64, f64)) -> f64| -> f64 {
                leaves.iter().map(|(task, share)| part(monthly_usd(task, *share, price))).sum()
            };
            let usd = sum(|(usd, _)| usd);
            let saved = sum(|(_, saved)| saved);
            let rate = per_usd(bench.scenario);
            let bill = CloudBill {
                cloud_model: m.id.clone(),
                cloud_name: m.name.clone(),
                provider: m.provider.clone(),
                monthly: money(bench.scenario, usd * rate)?,
                caching_saves: price.cache_read.and_then(|_| money(bench.scenario, saved * rate)),
                price_date: m.price_date?,
                trains_on_input: m.trains_on_input,
                retention: m.retention.clone(),
                free_tier: m.free_tier.clone(),
                acceptable: acceptable(bench, m),
            };
            Some((usd, bill))
        })
        .collect();
    bills.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cloud_model.cmp(&b.1.cloud_model)));
    bills.into_iter().map(|(_, bill)| bill).collect()
}

fn dated(bench: &Bench<'_>, model: &CloudModel) -> bool {
    model.price_date.is_some_and(|day| day <= bench.as_of)
}

/// True where nothing that is sent is trained on, or where the person does not mind.
fn acceptable(bench: &Bench<'_>, model: &CloudModel) -> bool {
    bench.scenario.cloud.may_train || model.trains_on_input == TrainsOnInput::No
}

/// A cloud model takes a task where its window is long enough, it is not about to end, it costs something (free tiers have
/// limits that a working day exceeds), and it is not known to be worse than what was asked for.
fn takes(bench: &Bench<'_>, model: &CloudModel, task: &Task) -> bool {
    // A cloud model that is asked for by name is the one; an open model by name may be answered by any.
    let asked = !matches!(&task.model, ModelWish::Id(id) if id.contains('/') && *id != model.id);
    asked
        && model.context.is_some_and(|most| most >= task.context_needed())
        && model.status.is_none()
        && model.usd_per_mtok.is_some_and(|p| p.input > 0.0 && p.output > 0.0)
        && good_enough(bench, model, task)
}

/// A cloud model that scores below what the task asks for is not offered for it. Most have no score on the index; of those
/// nothing is known, and they stay.
fn good_enough(bench: &Bench<'_>, model: &CloudModel, wanted: &Task) -> bool {
    let (index, version) = task::QUALITY_INDEX;
    let least = match &wanted.model {
        ModelWish::MinQuality(least) => Some(*least),
        ModelWish::Id(id) => bench.catalog.model(id).and_then(|m| m.score(index, version)),
        ModelWish::Class(_) => None,
    };
    let own = model.quality.iter().find(|q| q.index == index && q.version.as_deref() == Some(version)).map(|q| q.score);
    least.zip(own).is_none_or(|(least, own)| own >= least)
}

/// US dollars a month for the share of a task that leaves, and how much less that is than without prompt caching. Where no
/// price for cached tokens is published they cost as much as fresh ones.
fn monthly_usd(task: &Task, share: f64, price: &CloudPrice) -> (f64, f64) {
    let long = price.long_above.is_some_and(|above| task.prompt_tokens > above);
    let pick = |normal: f64, longer: Option<f64>| if long { longer.unwrap_or(normal) } else { normal };
    let input = pick(price.input, price.long_input);
    let output = pick(price.output, price.long_output);
    let cached = if long { price.long_cache_read.or(price.cache_read) } else { price.cache_read }.unwrap_or(input);
    let requests = task.requests_per_day * share * DAYS_PER_MONTH / 1e6;
    let known = f64::from(task.cached_tokens);
    let fresh = f64::from(task.prompt_tokens) - known;
    let bill = fresh * input + known * cached + f64::from(task.answer_tokens) * output;
    (bill * requests, known * (input - cached) * requests)
}
