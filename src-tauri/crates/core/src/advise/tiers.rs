//! The tiers: for each, what passes, the pick, the runner-up, and why.

use super::candidate::os_code;
use super::mix::{self, MixOn};
use super::order::{self, Standing};
use super::{Bench, choices, task, variants};
use crate::catalog::machine::PoolKind;
use crate::catalog::price;
use crate::catalog::tier::{MustFit, RankBy, Tier};
use crate::cost::money;
use crate::reason::Reason;
use crate::recommendation::{Flip, FlipOf, IfFound, Plan, PlanKind, TaskPlan, TierAnswer, UnusedOffer, Where};
use crate::scenario::{ModelWish, Preference, Task, TaskKind};
use rust_decimal::prelude::ToPrimitive;

/// What every tier comes to, in the catalog's order.
#[must_use]
pub fn answer_all(bench: &Bench<'_>, mixes: &[MixOn<'_>]) -> Vec<TierAnswer> {
    bench.catalog.tiers.iter().map(|tier| answer(bench, mixes, tier)).collect()
}

/// A candidate in a tier: the mix on it, and the tier's own model where it asks for one.
struct Entry<'a, 'b> {
    mix: &'b MixOn<'a>,
    model: Option<TaskPlan>,
    rank: f64,
    standing: Standing,
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
        against.extend(faster_for_more(bench, &pick, rest.iter().chain(&runner_up).map(|e| e.mix)));
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

/// The candidate as an entry of the tier, or `None` where it does not pass what the tier asks for.
fn enter<'a, 'b>(bench: &Bench<'_>, tier: &Tier, mix: &'b MixOn<'a>) -> Option<Entry<'a, 'b>> {
    let candidate = &mix.candidate;
    let cost = candidate.cost?;
    let fine = candidate.machine.for_home
        && (!tier.private_work || mix.plan.passes)
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
fn most_gib(mix: &MixOn<'_>) -> f64 {
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

/// What separates the pick from the next best, in numbers: the money, the day, the memory, noise and power.
fn separates(bench: &Bench<'_>, pick: &Entry<'_, '_>, next: &Entry<'_, '_>) -> Vec<Reason> {
    let than = || next.mix.plan.name.clone();
    let mut what = Vec::new();
    if let (Some(a), Some(b)) = (pick.mix.candidate.cost, next.mix.candidate.cost)
        && b > a
    {
        what.push(Reason::CheaperThanNext { than: than(), by: b - a });
    }
    let (a, b) = (&pick.mix.plan.minutes_waited_per_day, &next.mix.plan.minutes_waited_per_day);
    let minutes = (a.expected - b.expected).abs();
    // Less than a tenth of a minute is nothing that a person would say.
    if minutes >= 0.1 {
        what.push(if a.high < b.low {
            Reason::FasterThanNext { than: than(), minutes }
        } else if a.expected < b.expected {
            Reason::FewerMinutesThanNext { than: than(), minutes }
        } else {
            Reason::MoreMinutesThanNext { than: than(), minutes }
        });
    }
    let gib = most_gib(pick.mix) - most_gib(next.mix);
    if gib >= 1.0 {
        what.push(Reason::MoreMemoryThanNext { than: than(), more_gib: gib });
    } else if gib <= -1.0 {
        what.push(Reason::LessMemoryThanNext { than: than(), less_gib: -gib });
    }
    let (a, b) = (&pick.mix.candidate.machine.power, &next.mix.candidate.machine.power);
    if let (Some(a), Some(b)) = (&a.noise_dba, &b.noise_dba)
        && a.value < b.value
    {
        what.push(Reason::QuieterThanNext { than: than(), db: b.value - a.value });
    }
    if let (Some(a), Some(b)) = (&a.idle_w, &b.idle_w) {
        let of = |watts: f64, entry: &Entry<'_, '_>| watts * f64::from(entry.mix.candidate.units);
        let watts = of(b.value, next) - of(a.value, pick);
        if watts > 0.0 {
            what.push(Reason::LessPowerThanNext { than: than(), watts });
        }
    }
    if tie(pick, next)
        && let Some(by) = order::decided_by(&bench.preferences, &pick.standing, &next.standing)
    {
        what.push(Reason::TieBrokenBy { preference: preference_code(by).to_owned() });
    }
    what
}

fn preference_code(by: Preference) -> &'static str {
    match by {
        Preference::Price => "price",
        Preference::Os => "os",
        Preference::Noise => "noise",
        Preference::Power => "power",
        Preference::Availability => "availability",
    }
}

/// The cheapest within the budget with which one waits at most half as long, beyond the ranges, and at least so long less.
fn faster_for_more<'e, 'a: 'e>(
    bench: &Bench<'_>,
    pick: &Entry<'_, '_>,
    rest: impl Iterator<Item = &'e MixOn<'a>>,
) -> Option<Reason> {
    let minutes = &pick.mix.plan.minutes_waited_per_day;
    let cost = pick.mix.candidate.cost?;
    rest.filter_map(|m| m.candidate.cost.filter(|c| *c <= bench.budget() && *c > cost).map(|c| (c, &m.plan)))
        .filter(|(_, plan)| {
            let theirs = &plan.minutes_waited_per_day;
            theirs.high < minutes.low
                && theirs.expected <= minutes.expected / 2.0
                && minutes.expected - theirs.expected >= WORTH_MENTIONING
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(c, plan)| Reason::FasterForMore {
            machine: plan.name.clone(),
            by: c - cost,
            minutes: minutes.expected - plan.minutes_waited_per_day.expected,
        })
}

/// Minutes a day below which a faster machine is not spoken of. Our bound.
const WORTH_MENTIONING: f64 = 10.0;

fn tie(pick: &Entry<'_, '_>, next: &Entry<'_, '_>) -> bool {
    let (a, b) = (&pick.mix.plan.minutes_waited_per_day, &next.mix.plan.minutes_waited_per_day);
    a.expected > 0.0 && a.overlaps(b)
}

fn reasons(
    bench: &Bench<'_>,
    tier: &Tier,
    pick: &Entry<'_, '_>,
    next: Option<&Entry<'_, '_>>,
    passing: usize,
) -> Vec<Reason> {
    let plan = &pick.mix.plan;
    let mut why = Vec::new();
    match tier.rank_by {
        RankBy::Price => why.push(Reason::CheapestThatPasses { of: u32::try_from(passing).unwrap_or(u32::MAX) }),
        RankBy::PricePerGib => {
            why.push(Reason::MostMemoryForMoney { usable_gib: most_gib(pick.mix), per_gib: pick.rank });
        }
    }
    if let Some((model, memory)) = pick.model.as_ref().and_then(|m| m.memory_gib.as_ref().map(|g| (m, g))) {
        why.push(Reason::HoldsModel {
            model: model.model_name.clone().unwrap_or_default(),
            needed_gib: memory.weights + memory.kv + memory.compute,
            usable_gib: memory.usable,
        });
    }
    match plan.kind {
        PlanKind::SecondBox => {
            if let Some(current) = bench.current_machine() {
                let tasks = plan.tasks.iter().filter(|t| t.on_current).map(|t| t.id.clone()).collect();
                why.push(Reason::WorksBeside { machine: current.name.clone(), tasks });
            }
        }
        PlanKind::AddedPart => {
            if let Some(current) = bench.current_machine() {
                why.extend(plan.parts.iter().map(|p| Reason::AddsPart {
                    part: p.name.clone(),
                    units: p.count,
                    machine: current.name.clone(),
                }));
            }
        }
        PlanKind::New | PlanKind::Used | PlanKind::Current => {}
    }
    if let Some(needed_gib) = plan.loaded_gib.filter(|_| plan.together && plan.loaded.len() > 1) {
        why.push(Reason::FitTogether {
            models: plan.loaded.iter().map(|l| l.name.clone()).collect(),
            needed_gib,
            usable_gib: most_gib(pick.mix),
        });
    }
    let minutes = &plan.minutes_waited_per_day;
    if minutes.expected > 0.0 {
        why.push(Reason::MinutesADay { low: minutes.low, expected: minutes.expected, high: minutes.high });
    }
    if let Some(wanted) = bench.scenario.os.prefer {
        let os = os_code(plan.os).to_owned();
        if pick.mix.candidate.machine.os.contains(&wanted) {
            why.push(Reason::RunsPreferredSystem { os });
        } else {
            why.push(Reason::SecondBox { os });
        }
    }
    if let Some(next) = next {
        let than = next.mix.plan.name.clone();
        if tie(pick, next) {
            why.push(Reason::TieWithNext { with: than.clone() });
        } else if minutes.high < next.mix.plan.minutes_waited_per_day.low {
            let saved = next.mix.plan.minutes_waited_per_day.expected - minutes.expected;
            why.push(Reason::FasterThanNext { than: than.clone(), minutes: saved });
        }
        if let (Some(a), Some(b)) = (pick.mix.candidate.cost, next.mix.candidate.cost)
            && b > a
        {
            why.push(Reason::CheaperThanNext { than, by: b - a });
        }
    }
    why
}

/// What speaks against a pick, the strongest first.
fn against(bench: &Bench<'_>, pick: &Entry<'_, '_>) -> Vec<Reason> {
    let (candidate, plan) = (&pick.mix.candidate, &pick.mix.plan);
    let mut no = Vec::new();
    if let Some(cost) = candidate.cost
        && cost > bench.budget()
    {
        no.push(Reason::OverBudget { by: cost - bench.budget() });
    }
    no.extend(plan.tasks.iter().filter(|t| t.place == Where::Nowhere).filter_map(|t| t.problem.clone()));
    if !candidate.system_is_fine(bench.scenario) {
        let os = candidate.machine.os.iter().map(|o| os_code(*o)).collect::<Vec<_>>().join(", ");
        no.push(Reason::WrongSystem { os });
    }
    no.extend(candidate.lacks(bench.scenario));
    if variants::is_used(candidate) {
        no.push(Reason::BoughtUsed {});
    }
    if plan.kind == PlanKind::AddedPart {
        no.push(Reason::CheckRoomAndPower {});
    }
    if !plan.together {
        no.push(Reason::ModelsSwapped {});
        if let (Some(swaps), Some(minutes)) = (plan.swaps_per_day, plan.minutes_loading_per_day) {
            no.push(Reason::SwapTime {
                swaps: swaps.expected,
                low: minutes.low,
                expected: minutes.expected,
                high: minutes.high,
            });
        }
    }
    if let Some(how) = plan.tasks.iter().find_map(|t| t.raise_limit_how.clone()) {
        no.push(Reason::RaiseGpuLimit { how });
    }
    for t in &plan.tasks {
        if t.fits && t.kv_type != crate::catalog::architecture::KvType::F16 {
            no.push(Reason::KvQuantized { task: t.id.clone(), kv_type: "q8_0".to_owned() });
        }
    }
    if let Some(tight) = plan.tasks.iter().filter_map(|t| t.memory_gib.as_ref()).find(|m| m.tight && m.headroom >= 0.0)
    {
        no.push(Reason::TightMemory { headroom_gib: tight.headroom });
    }
    no.extend(slower_than_current(bench, pick.mix));
    if candidate.units > 1 {
        no.push(Reason::LinkLittleKnown { units: candidate.units });
    }
    if plan.users > 1 {
        no.push(Reason::SharingLittleKnown { users: plan.users });
    }
    if plan.tasks.iter().chain(&pick.model).any(task::little_known) {
        no.push(Reason::SpeedLittleKnown {});
    }
    if let Some(price) = &plan.price {
        if price.stale {
            no.push(Reason::StalePrice { days: price.age_days });
        }
        if price.grade == crate::catalog::source::Grade::C {
            no.push(Reason::WeakPrice {});
        }
        if price.tax.is_none() && !price.tax_included {
            no.push(Reason::NoTaxCounted {});
        }
    }
    no
}

/// A new machine with slower memory than the one there is answers more slowly.
pub(super) fn slower_than_current(bench: &Bench<'_>, mix: &MixOn<'_>) -> Option<Reason> {
    let theirs = mix.candidate.machine.bandwidth()?;
    let current = bench.current_machine().filter(|m| m.main_pool().is_some_and(|p| p.kind != PoolKind::System))?;
    let now = current.bandwidth()?;
    (theirs.0 < 0.8 * now.0)
        .then(|| Reason::SlowerMemoryThanCurrent { bandwidth_gbs: theirs.gbs(), current_gbs: now.gbs() })
}

/// A machine that cannot be bought today and would be the pick for less: no slower, and it has been for sale before.
fn if_found(bench: &Bench<'_>, pick: &Entry<'_, '_>, cannot: &[Entry<'_, '_>]) -> Option<IfFound> {
    let most = pick.mix.plan.minutes_waited_per_day.expected;
    let found = cannot
        .iter()
        .filter(|e| e.mix.candidate.machine.id != pick.mix.candidate.machine.id)
        .filter(|e| e.mix.plan.minutes_waited_per_day.expected <= most && e.mix.plan.passes)
        .min_by(|a, b| {
            let minutes = |e: &Entry<'_, '_>| e.mix.plan.minutes_waited_per_day.expected;
            minutes(a).total_cmp(&minutes(b))
        })?;
    Some(IfFound {
        machine: found.mix.plan.machine.clone(),
        name: found.mix.plan.name.clone(),
        units: found.mix.plan.units,
        at_most: money(bench.scenario, pick.mix.candidate.cost?)?,
    })
}

/// Values at which the tier's answer changes, in closed form: the ranks are linear in the prices.
fn flips(bench: &Bench<'_>, tier: &Tier, pick: &Entry<'_, '_>, next: Option<&Entry<'_, '_>>, cost: f64) -> Vec<Flip> {
    let mut flips = Vec::new();
    let flip =
        |of, now, at, pick: Option<String>| Flip { of, now, at, tier: Some(tier.id), pick, verdict: None, task: None };
    if cost > bench.budget() {
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
