//! The tiers: for each, what passes, the pick, the runner-up, and why.

use super::mix::{self, MixOn};
use super::order::{self, Standing};
use super::told::{against, better_for_more, faster_for_more, reasons, separates, tie};
use super::{Bench, choices, strength, task};
use crate::catalog::price;
use crate::catalog::tier::{MustFit, RankBy, Tier, TierId};
use crate::cost::money;
use crate::reason::Reason;
use crate::recommendation::{Flip, FlipOf, IfFound, Plan, PlanKind, TaskPlan, TierAnswer, UnusedOffer, Where};
use crate::scenario::{ModelWish, Task, TaskKind};
use rust_decimal::prelude::ToPrimitive;

/// What every tier comes to, in the catalog's order.
#[must_use]
pub fn answer_all(bench: &Bench<'_>, mixes: &[MixOn<'_>]) -> Vec<TierAnswer> {
    bench.catalog.tiers.iter().map(|tier| answer(bench, mixes, tier)).collect()
}

/// A candidate in a tier: the mix on it, and the tier's own model where it asks for one.
pub(super) struct Entry<'a, 'b> {
    /// The mix.
    pub mix: &'b MixOn<'a>,
    /// The tier's own model.
    pub model: Option<TaskPlan>,
    /// What the tier ranks by.
    pub rank: f64,
    /// How it stands.
    pub standing: Standing,
}

fn answer(bench: &Bench<'_>, mixes: &[MixOn<'_>], tier: &Tier) -> TierAnswer {
    let mut entries: Vec<Entry<'_, '_>> = mixes.iter().filter_map(|mix| enter(bench, tier, mix)).collect();
    // Equal ranks fall to the catalog's order, so that the same input gives the same answer on every system.
    entries.sort_by(|a, b| order::compare(&bench.preferences, &a.standing, &b.standing));
    let (can, cannot): (Vec<_>, Vec<_>) = entries.into_iter().partition(|e| e.mix.candidate.can_be_bought());
    let passing = can.len();
    let mut rest = can.into_iter();
    let pick = rest.next();
    let mut rest: Vec<Entry<'_, '_>> = rest.collect();
    let next =
        pick.as_ref().and_then(|p| rest.iter().position(|e| e.mix.candidate.machine.id != p.mix.candidate.machine.id));
    let runner_up = next.map(|i| rest.remove(i));
    let Some(pick) = pick else {
        return TierAnswer {
            id: tier.id,
            over_budget_by: None,
            pick: None,
            runner_up: None,
            if_you_find_one: None,
            tie: false,
            tie_broken_by: None,
            separates: Vec::new(),
            reasons: Vec::new(),
            against: blocked(bench, tier, mixes),
            flips: Vec::new(),
        };
    };
    let cost = pick.mix.candidate.cost.unwrap_or(f64::INFINITY);
    let over = cost - bench.budget();
    let tied = runner_up.as_ref().filter(|r| tie(&pick, r));
    let mut against = against(bench, &pick);
    if tier.private_work && tier.rank_by == RankBy::Price {
        let others = || rest.iter().chain(&runner_up).map(|e| e.mix);
        against.extend(better_for_more(bench, &pick, others()));
        against.extend(faster_for_more(bench, &pick, others()));
    }
    TierAnswer {
        id: tier.id,
        over_budget_by: if over > 0.0 { money(bench.scenario, over) } else { None },
        if_you_find_one: if_found(bench, &pick, &cannot),
        tie: tied.is_some(),
        tie_broken_by: tied.and_then(|r| order::decided_by(&bench.preferences, &pick.standing, &r.standing)),
        separates: runner_up.as_ref().map_or_else(Vec::new, |r| separates(bench, &pick, r)),
        reasons: reasons(bench, tier, &pick, runner_up.as_ref(), passing),
        against,
        flips: flips(bench, tier, &pick, runner_up.as_ref(), cost),
        runner_up: runner_up.map(|r| shown(bench, &r)),
        pick: Some(shown(bench, &pick)),
    }
}

fn tier_everyday<'a>(bench: &Bench<'a>) -> Option<&'a Tier> {
    bench.catalog.tiers.iter().find(|tier| tier.id == TierId::Everyday)
}

/// True where the everyday tier asks for nothing that a purchase does not: then its pick is among the first that pass.
#[must_use]
pub fn everyday_is_plain(bench: &Bench<'_>) -> bool {
    tier_everyday(bench).is_none_or(|tier| {
        tier.private_work
            && tier.follows_os
            && tier.rank_by == RankBy::Price
            && !tier.cuda
            && tier.os.is_empty()
            && tier.usable_gib.is_none()
            && tier.must_fit.is_none()
    })
}

/// The pick of the everyday tier among some candidates that can be bought.
#[must_use]
pub fn everyday<'a, 'b>(bench: &Bench<'_>, mixes: &'b [MixOn<'a>]) -> Option<&'b MixOn<'a>> {
    let tier = tier_everyday(bench)?;
    mixes
        .iter()
        .filter_map(|mix| enter(bench, tier, mix))
        .min_by(|a, b| order::compare(&bench.preferences, &a.standing, &b.standing))
        .map(|entry| entry.mix)
}

/// The candidate as an entry of the tier, or `None` where it does not pass what the tier asks for.
fn enter<'a, 'b>(bench: &Bench<'_>, tier: &Tier, mix: &'b MixOn<'a>) -> Option<Entry<'a, 'b>> {
    let candidate = &mix.candidate;
    let cost = candidate.cost?;
    let fine = candidate.machine.for_home
        && (!tier.private_work || bench.is_done_by(&mix.plan))
        && (!tier.follows_os || (candidate.system_is_fine(bench.scenario) && candidate.has_needs(bench.scenario)))
        && (!tier.cuda || candidate.machine.has_cuda())
        && (tier.os.is_empty() || candidate.machine.os.iter().any(|os| tier.os.contains(os)))
        && tier.usable_gib.is_none_or(|least| mix.plan.usable_gib >= least || most_gib(mix) >= least);
    if !fine {
        return None;
    }
    let model = match &tier.must_fit {
        Some(wanted) => Some(tier_model(bench, mix, wanted)?),
        None => None,
    };
    let rank = match tier.rank_by {
        RankBy::Price => cost,
        RankBy::PricePerGib => cost / most_gib(mix),
    };
    Some(Entry { mix, model, rank, standing: order::standing(bench.scenario, mix, rank) })
}

/// What the GPU may use at most, with free settings changed.
pub(super) fn most_gib(mix: &MixOn<'_>) -> f64 {
    crate::estimate::usable(mix.candidate.machine, mix.candidate.units, mix.candidate.os).most.gib()
}

/// The task that stands for a tier's own model: half of its context is prompt.
#[must_use]
pub fn tier_task(wanted: &MustFit) -> Task {
    Task {
        id: wanted.model.clone(),
        kind: TaskKind::Own,
        requests_per_day: 0.0,
        prompt_tokens: wanted.context / 2,
        cached_tokens: 0,
        answer_tokens: wanted.context / 32,
        context_tokens: Some(wanted.context),
        model: ModelWish::Id(wanted.model.clone()),
        // Whether it is quick enough is for the person to say; the tier only asks whether it runs.
        longest_wait_s: Some(f64::from(u32::MAX)),
        private: Some(true),
        quant_floor: None,
    }
}

/// The tier's own model on a candidate, or `None` where it does not fit.
fn tier_model(bench: &Bench<'_>, mix: &MixOn<'_>, wanted: &MustFit) -> Option<TaskPlan> {
    let (task, wishes) = bench.tier_models.iter().find(|(task, _)| task.id == wanted.model)?;
    let mut plan = task::best_of(bench, &mix.candidate, task, wishes).plan;
    plan.place = Where::Local;
    plan.fits.then_some(plan)
}

/// The plan as it is shown: the person's tasks with the choices made for them, and after them the tier's own model.
fn shown(bench: &Bench<'_>, entry: &Entry<'_, '_>) -> Plan {
    let mut plan = entry.mix.plan.clone();
    finish_of(bench, entry.mix, &mut plan);
    plan.tasks.extend(entry.model.clone());
    plan
}

/// Fills in what only plans that are shown whole have.
pub fn finish(bench: &Bench<'_>, mixes: &[MixOn<'_>], plan: &mut Plan) {
    if let Some(mix) = mixes.iter().find(|m| super::is_plan_of(plan, m)) {
        finish_of(bench, mix, plan);
    }
}

/// Says why a plan is as it is, and which offers it does not count.
pub fn finish_of(bench: &Bench<'_>, mix: &MixOn<'_>, plan: &mut Plan) {
    choices::explain(bench, &mix.candidate, plan);
    mix::put_cloud(bench, plan);
    plan.unused_offers = price::unused(bench.catalog, mix.candidate.machine, bench.as_of, bench.rates())
        .map(|offer| UnusedOffer {
            amount: offer.amount.to_f64().unwrap_or(f64::NAN),
            currency: offer.currency,
            date: offer.date,
            tax_included: offer.tax_included,
            source: bench.catalog.sources.get(&offer.source).map_or_else(|| offer.source.clone(), |s| s.title.clone()),
        })
        .collect();
}

/// Nobody lets a machine go for a smaller share of what it last cost. Our bound.
const LEAST_OF_LAST_PRICE: f64 = 0.8;

/// A machine that cannot be bought today and would be the pick if one turned up: it is no slower on models that are as good,
/// and at the pick's price, which is not far below what it last cost. Above that price it is not worth it whatever the pick
/// costs.
fn if_found(bench: &Bench<'_>, pick: &Entry<'_, '_>, cannot: &[Entry<'_, '_>]) -> Option<IfFound> {
    let plan = &pick.mix.plan;
    let most = plan.minutes_waited_per_day.expected;
    let cost = pick.mix.candidate.cost?;
    let (found, last) = cannot
        .iter()
        .filter(|e| e.mix.candidate.machine.id != pick.mix.candidate.machine.id && e.mix.candidate.wanted)
        // A whole machine is what one finds; the cards for it are something else.
        .filter(|e| e.mix.plan.kind != PlanKind::AddedPart)
        .filter(|e| bench.is_done_by(&e.mix.plan) && !strength::weaker(&e.mix.plan, plan))
        .filter(|e| e.mix.plan.minutes_waited_per_day.expected <= most)
        .filter_map(|e| e.mix.candidate.cost.filter(|last| cost >= LEAST_OF_LAST_PRICE * last).map(|last| (e, last)))
        .min_by(|(a, _), (b, _)| {
            let minutes = |e: &Entry<'_, '_>| e.mix.plan.minutes_waited_per_day.expected;
            minutes(a).total_cmp(&minutes(b))
        })?;
    Some(IfFound {
        machine: found.mix.plan.machine.clone(),
        name: found.mix.plan.name.clone(),
        units: found.mix.plan.units,
        at_most: money(bench.scenario, cost.min(last))?,
    })
}

/// Values at which the tier's answer changes, in closed form: the ranks are linear in the prices.
fn flips(bench: &Bench<'_>, tier: &Tier, pick: &Entry<'_, '_>, next: Option<&Entry<'_, '_>>, cost: f64) -> Vec<Flip> {
    let mut flips = Vec::new();
    let flip =
        |of, now, at, pick: Option<String>| Flip { of, now, at, tier: Some(tier.id), pick, verdict: None, task: None };
    // A tier that asks for one model may pick what does not do the person's work: no budget makes that the answer.
    if cost > bench.budget() && bench.is_done_by(&pick.mix.plan) {
        flips.push(flip(FlipOf::Budget, bench.budget(), cost, Some(pick.mix.plan.name.clone())));
    }
    let Some((next, next_cost)) = next.and_then(|n| n.mix.candidate.cost.map(|c| (n, c))) else { return flips };
    let loses = order::loses_at(&bench.preferences, &pick.standing, &next.standing);
    // A rank that is a price is lost to the cent; one for each GiB at the price at which the two ranks are equal.
    let (pick_at, next_at) = match tier.rank_by {
        RankBy::Price => (loses.unwrap_or(next_cost), cost),
        RankBy::PricePerGib => (next.rank * most_gib(pick.mix), pick.rank * most_gib(next.mix)),
    };
    // Equal prices are decided by the catalog's order: there is no value to name.
    if pick_at - cost >= 0.01 {
        flips.push(flip(FlipOf::PriceOfPick, cost, pick_at, Some(next.mix.plan.name.clone())));
    }
    if next_cost - next_at >= 0.01 {
        flips.push(flip(FlipOf::PriceOfRunnerUp, next_cost, next_at, Some(next.mix.plan.name.clone())));
    }
    flips
}

/// Why nothing is in a tier: the commonest problem among the machines it would look at.
fn blocked(bench: &Bench<'_>, tier: &Tier, mixes: &[MixOn<'_>]) -> Vec<Reason> {
    let looked_at =
        mixes.iter().filter(|m| m.candidate.machine.for_home && (!tier.cuda || m.candidate.machine.has_cuda()));
    let problems: Vec<Reason> = looked_at
        .flat_map(|m| m.plan.tasks.iter().filter(|t| t.place == Where::Nowhere))
        .filter_map(|t| t.problem.clone())
        .collect();
    super::verdict::commonest_task(&problems)
        .or_else(|| bench.scenario.tasks.first().map(|t| t.id.clone()))
        .map(|task| vec![Reason::NothingDoesIt { task }])
        .unwrap_or_default()
}

/// Ids of the picks, to tell winners from losers.
#[must_use]
pub fn picks(tiers: &[TierAnswer]) -> Vec<(&str, u32)> {
    tiers.iter().flat_map(|t| t.pick.iter().chain(&t.runner_up)).map(|p| (p.machine.as_str(), p.units)).collect()
}

/// What could not be judged on any of the mixes, each thing once.
#[must_use]
pub fn unknowns(mixes: &[MixOn<'_>]) -> Vec<crate::recommendation::Unknown> {
    let mut all: Vec<crate::recommendation::Unknown> = Vec::new();
    for unknown in mixes.iter().flat_map(mix::unknowns) {
        if !all.contains(&unknown) {
            all.push(unknown);
        }
    }
    all
}
