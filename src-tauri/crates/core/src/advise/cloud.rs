//! Which cloud model takes what may leave, and what it asks for that.
//!
//! A model whose provider may train on what is sent, or of whom nobody published whether it does, is not taken unless the
//! person allows it: the plan must not be the one to give a text away. What was passed over for that is shown with its bill.

use super::{Bench, task};
use crate::catalog::model::{CloudModel, CloudPrice, Model, ModelClass, Quality, TrainsOnInput};
use crate::cost::{WORKING_DAYS_PER_MONTH, money, per_usd};
use crate::reason::Reason;
use crate::recommendation::{CloudBill, Leaving, Refused};
use crate::scenario::{ModelWish, Task};
use std::collections::BTreeMap;

/// What one task that may leave costs, where, and what was passed over.
#[must_use]
pub fn leaving(bench: &Bench<'_>, task: &Task, share: f64, runs_at_home: bool) -> Leaving {
    // Prices of the day first; where none is so old, the model is named without a bill.
    let mut able: Vec<(Fitness, f64, &CloudModel)> = bench
        .catalog
        .cloud
        .iter()
        .filter_map(|m| Some((takes(bench, m, task)?, monthly_usd(task, share, m.usd_per_mtok.as_ref()?).0, m)))
        .collect();
    if able.iter().any(|(_, _, m)| dated(bench, m)) {
        able.retain(|(_, _, m)| dated(bench, m));
    }
    able.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.total_cmp(&b.1)).then_with(|| a.2.id.cmp(&b.2.id)));
    let chosen = able.iter().find(|(_, _, m)| acceptable(bench, m));
    // Passed over for its terms alone: it would have been taken, and it costs less.
    let refused =
        able.first().filter(|(_, usd, m)| !acceptable(bench, m) && chosen.is_none_or(|(_, taken, _)| usd < taken));
    let bill = |usd: f64, m: &CloudModel| {
        dated(bench, m).then(|| money(bench.scenario, usd * per_usd(bench.scenario))).flatten()
    };
    let model = chosen.map(|(_, _, m)| *m);
    let tokens = f64::from(task.prompt_tokens) + f64::from(task.answer_tokens);
    Leaving {
        task: task.id.clone(),
        share,
        runs_at_home,
        remarks: remarks(task, chosen.map(|(fitness, _, m)| (*fitness, *m))),
        cloud_model: model.map(|m| m.id.clone()),
        cloud_name: model.map(|m| m.name.clone()),
        provider: model.map(|m| m.provider.clone()),
        monthly: chosen.and_then(|(_, usd, m)| bill(*usd, m)),
        price_date: model.filter(|m| dated(bench, m)).and_then(|m| m.price_date),
        terms: model.and_then(|m| m.terms.clone()),
        trains_on_input: model.map(|m| m.trains_on_input),
        retention: model.and_then(|m| m.retention.clone()),
        free_tier: model.and_then(|m| m.free_tier.clone()),
        refused: refused.map(|(_, usd, m)| Refused {
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

/// What is to be known of where a task goes.
fn remarks(task: &Task, chosen: Option<(Fitness, &CloudModel)>) -> Vec<Reason> {
    let id = || task.id.clone();
    let Some((fitness, model)) = chosen else { return vec![Reason::NoCloudModel { task: id() }] };
    let name = || model.name.clone();
    let ends = model.status.is_some().then(|| Reason::CloudModelEnds { task: id(), model: name() });
    // Who names a model knows what it is.
    let named = matches!(&task.model, ModelWish::Id(id) if *id == model.id);
    let unscored =
        (fitness == Fitness::Unknown && !named).then(|| Reason::CloudModelUnscored { task: id(), model: name() });
    ends.into_iter().chain(unscored).collect()
}

/// Everything that may leave on each cloud model that takes all of it, the cheapest first.
#[must_use]
pub fn bills(bench: &Bench<'_>, leaves: &[(&Task, f64)]) -> Vec<CloudBill> {
    let mut bills: Vec<(f64, CloudBill)> = bench
        .catalog
        .cloud
        .iter()
        .filter(|m| dated(bench, m) && leaves.iter().all(|(task, _)| takes(bench, m, task).is_some()))
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
/// limits that a working day exceeds), and it is not known to be worse than what was asked for. Who asks for it by name gets it
/// as long as it is there.
fn takes(bench: &Bench<'_>, model: &CloudModel, task: &Task) -> Option<Fitness> {
    // A cloud model that is asked for by name is the one; an open model by name may be answered by any.
    let named = matches!(&task.model, ModelWish::Id(id) if *id == model.id);
    let asked = named || !matches!(&task.model, ModelWish::Id(id) if id.contains('/'));
    let able = asked
        && model.context.is_some_and(|most| most >= task.context_needed())
        && (named || model.status.is_none())
        && model.usd_per_mtok.is_some_and(|p| p.input > 0.0 && p.output > 0.0);
    able.then(|| fitness(bench, model, task)).filter(|fitness| *fitness != Fitness::Below)
}

/// Whether a cloud model is as good as what a task asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fitness {
    /// By published scores it is.
    Known,
    /// Nothing that is published compares the two.
    Unknown,
    /// By published scores it is not.
    Below,
}

/// By the one index where both are on it. A class is judged by the middle of its open models, on that index or else on most of
/// the others on which it and the cloud model stand; what is as good as a larger class is as good as this one. Of an open model
/// that is asked for by name, what nobody compared may answer as well as what somebody did.
fn fitness(bench: &Bench<'_>, model: &CloudModel, wanted: &Task) -> Fitness {
    let (index, version) = task::QUALITY_INDEX;
    let own = || scores(bench, model);
    match &wanted.model {
        ModelWish::MinQuality(least) => {
            let of_index = |scale: &Scale| (scale.0 == index && scale.1.as_deref() == Some(version)).then_some(*least);
            judge(own(), of_index)
        }
        ModelWish::Id(id) => {
            let asked = bench.catalog.model(id).map_or(&[][..], |m| m.quality.as_slice());
            let least = |scale: &Scale| asked.iter().find(|q| self::scale(q) == *scale).map(|q| q.score);
            // What nobody compared may answer as well as what somebody did.
            match judge(own(), least) {
                Fitness::Below => Fitness::Below,
                Fitness::Known | Fitness::Unknown => Fitness::Known,
            }
        }
        ModelWish::Class(class) => {
            let yardsticks = bench.yardsticks.get_or_init(|| Yardsticks::of(&bench.catalog.models));
            if ModelClass::ALL
                .iter()
                .any(|other| rung(*other) > rung(*class) && yardsticks.judge(*other, own()) == Fitness::Known)
            {
                return Fitness::Known;
            }
            yardsticks.judge(*class, own())
        }
    }
}

/// The scores of a cloud model: those published for it, and where it is an open model of the catalog at a provider, that one's.
fn scores<'c>(bench: &Bench<'c>, model: &'c CloudModel) -> impl Iterator<Item = &'c Quality> + use<'c> {
    let short = model.id.rsplit('/').next().unwrap_or_default().to_lowercase();
    let is_it = |open: &&Model| {
        open.id == short
            || open.name.strip_prefix(&model.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let open = bench.catalog.models.iter().find(is_it);
    model.quality.iter().chain(open.into_iter().flat_map(|m| &m.quality))
}

fn rung(class: ModelClass) -> u8 {
    match class {
        ModelClass::Small => 0,
        ModelClass::MediumDense | ModelClass::MediumMoe => 1,
        ModelClass::LargeDense | ModelClass::LargeMoe => 2,
        ModelClass::HugeDense | ModelClass::FrontierMoe => 3,
    }
}

/// An index in one version. Scores of others do not compare.
type Scale = (String, Option<String>);

/// What the open models of each class score in the middle, on every index that somebody published for one of them.
#[derive(Debug)]
pub struct Yardsticks(BTreeMap<(ModelClass, Scale), f64>);

impl Yardsticks {
    fn of(models: &[Model]) -> Self {
        let mut scored: BTreeMap<(ModelClass, Scale), Vec<f64>> = BTreeMap::new();
        for model in models {
            let Some(class) = model.class() else { continue };
            for quality in &model.quality {
                scored.entry((class, scale(quality))).or_default().push(quality.score);
            }
        }
        let middle = |mut scores: Vec<f64>| {
            scores.sort_by(f64::total_cmp);
            scores.get((scores.len() - 1) / 2).copied().unwrap_or(f64::INFINITY)
        };
        Self(scored.into_iter().map(|(of, scores)| (of, middle(scores))).collect())
    }

    fn judge<'q>(&self, class: ModelClass, own: impl Iterator<Item = &'q Quality>) -> Fitness {
        judge(own, |scale| self.0.get(&(class, scale.clone())).copied())
    }
}

/// Scores against the least on each scale: the one index decides where it is there, and else most of the others.
fn judge<'q>(own: impl Iterator<Item = &'q Quality>, least: impl Fn(&Scale) -> Option<f64>) -> Fitness {
    let (index, version) = task::QUALITY_INDEX;
    let (mut as_good, mut below) = (0, 0);
    for quality in own {
        let Some(least) = least(&scale(quality)) else { continue };
        let good = quality.score >= least;
        if quality.index == index && quality.version.as_deref() == Some(version) {
            return if good { Fitness::Known } else { Fitness::Below };
        }
        if good {
            as_good += 1;
        } else {
            below += 1;
        }
    }
    match (as_good, below) {
        (0, 0) => Fitness::Unknown,
        (good, bad) if good > bad => Fitness::Known,
        _ => Fitness::Below,
    }
}

fn scale(quality: &Quality) -> Scale {
    (quality.index.clone(), quality.version.clone())
}

/// US dollars a month for the share of a task that leaves, and how much less that is than without prompt caching. Where no
/// price for cached tokens is published they cost as much as fresh ones.
fn monthly_usd(task: &Task, share: f64, price: &CloudPrice) -> (f64, f64) {
    let long = price.long_above.is_some_and(|above| task.prompt_tokens > above);
    let pick = |normal: f64, longer: Option<f64>| if long { longer.unwrap_or(normal) } else { normal };
    let input = pick(price.input, price.long_input);
    let output = pick(price.output, price.long_output);
    let cached = if long { price.long_cache_read.or(price.cache_read) } else { price.cache_read }.unwrap_or(input);
    let requests = task.requests_per_day * share * WORKING_DAYS_PER_MONTH / 1e6;
    let known = f64::from(task.cached_tokens);
    let fresh = f64::from(task.prompt_tokens) - known;
    let bill = fresh * input + known * cached + f64::from(task.answer_tokens) * output;
    (bill * requests, known * (input - cached) * requests)
}
