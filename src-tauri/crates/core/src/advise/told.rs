//! What is told of a pick: why it is one, what speaks against it, what separates it from the next best.

use super::candidate::os_code;
use super::mix::MixOn;
use super::tiers::{Entry, most_gib};
use super::{Bench, order, strength, task, variants};
use crate::catalog::machine::PoolKind;
use crate::catalog::tier::{RankBy, Tier};
use crate::reason::Reason;
use crate::recommendation::{BoughtPart, PlanKind, TaskPlan, Where};
use crate::scenario::Preference;

/// What separates the pick from the next best, in numbers: the money, the day, the memory, noise and power.
pub(super) fn separates(bench: &Bench<'_>, pick: &Entry<'_, '_>, next: &Entry<'_, '_>) -> Vec<Reason> {
    let than = || next.mix.plan.name.clone();
    let mut what = Vec::new();
    if let (Some(a), Some(b)) = (pick.mix.candidate.cost, next.mix.candidate.cost)
        && b > a
    {
        what.push(Reason::CheaperThanNext { than: than(), by: b - a });
    }
    let (a, b) = (&pick.mix.plan.minutes_waited_per_day, &next.mix.plan.minutes_waited_per_day);
    let minutes = (a.expected - b.expected).abs();
    if let Some(other) = other_models(pick, next) {
        what.push(other);
    } else if minutes >= 0.1 {
        // Less than a tenth of a minute is nothing that a person would say.
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

/// The first task for which the next best runs a better or a weaker model: then their minutes say nothing.
fn other_models(pick: &Entry<'_, '_>, next: &Entry<'_, '_>) -> Option<Reason> {
    let (ours, theirs) = (&pick.mix.plan, &next.mix.plan);
    let than = || theirs.name.clone();
    let name = |task: &TaskPlan| task.model_name.clone().unwrap_or_default();
    if let Some((a, b)) = strength::weaker_task(ours, theirs) {
        let (task, model, theirs) = (a.id.clone(), name(a), name(b));
        return Some(Reason::WeakerModelThanNext { than: than(), task, model, theirs });
    }
    strength::weaker_task(theirs, ours).map(|(b, a)| Reason::StrongerModelThanNext {
        than: than(),
        task: a.id.clone(),
        model: name(a),
        theirs: name(b),
    })
}

/// The cheapest within the budget that runs a task on a better model and none on a weaker one.
pub(super) fn better_for_more<'e, 'a: 'e>(
    bench: &Bench<'_>,
    pick: &Entry<'_, '_>,
    rest: impl Iterator<Item = &'e MixOn<'a>>,
) -> Option<Reason> {
    let (cost, ours) = (pick.mix.candidate.cost?, &pick.mix.plan);
    if strength::steps_below(ours) == 0 {
        return None;
    }
    rest.filter_map(|m| m.candidate.cost.filter(|c| *c <= bench.budget() && *c > cost).map(|c| (c, &m.plan)))
        .filter(|(_, plan)| strength::weaker(ours, plan) && !strength::weaker(plan, ours))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .and_then(|(c, plan)| {
            let (a, b) = strength::weaker_task(ours, plan)?;
            Some(Reason::BetterModelForMore {
                machine: plan.name.clone(),
                by: c - cost,
                task: a.id.clone(),
                model: b.model_name.clone().unwrap_or_default(),
                theirs: a.model_name.clone().unwrap_or_default(),
            })
        })
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
pub(super) fn faster_for_more<'e, 'a: 'e>(
    bench: &Bench<'_>,
    pick: &Entry<'_, '_>,
    rest: impl Iterator<Item = &'e MixOn<'a>>,
) -> Option<Reason> {
    let minutes = &pick.mix.plan.minutes_waited_per_day;
    let cost = pick.mix.candidate.cost?;
    rest.filter_map(|m| m.candidate.cost.filter(|c| *c <= bench.budget() && *c > cost).map(|c| (c, &m.plan)))
        .filter(|(_, plan)| {
            let theirs = &plan.minutes_waited_per_day;
            // What answers sooner because it runs a weaker model saves nothing.
            !strength::weaker(plan, &pick.mix.plan)
                && theirs.high < minutes.low
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

/// True where the two cannot be told apart by minutes. Where they run models that score differently, minutes tell nothing.
pub(super) fn tie(pick: &Entry<'_, '_>, next: &Entry<'_, '_>) -> bool {
    let (a, b) = (&pick.mix.plan.minutes_waited_per_day, &next.mix.plan.minutes_waited_per_day);
    a.expected > 0.0 && a.overlaps(b) && strength::alike(&pick.mix.plan, &next.mix.plan)
}

/// Why the pick, the strongest first.
pub(super) fn reasons(
    bench: &Bench<'_>,
    tier: &Tier,
    pick: &Entry<'_, '_>,
    next: Option<&Entry<'_, '_>>,
    passing: usize,
) -> Vec<Reason> {
    let plan = &pick.mix.plan;
    let mut why = Vec::new();
    match tier.rank_by {
        RankBy::Price => {
            let of = u32::try_from(passing).unwrap_or(u32::MAX);
            // A tier that asks for one model says nothing of the person's work.
            why.push(match pick.model.as_ref().filter(|_| !tier.private_work) {
                Some(held) => Reason::CheapestThatHolds { of, model: held.model_name.clone().unwrap_or_default() },
                None => Reason::CheapestThatPasses { of },
            });
        }
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
    why.extend(how(bench, pick.mix));
    if let Some(needed_gib) = plan.loaded_gib.filter(|_| plan.together && plan.loaded.len() > 1) {
        why.push(Reason::FitTogether {
            models: plan.loaded.iter().map(|l| l.name.clone()).collect(),
            needed_gib,
            usable_gib: most_gib(pick.mix),
        });
    }
    let minutes = &plan.minutes_waited_per_day;
    // Where some of the work that must stay does not run, the minutes of the rest are no day.
    if minutes.expected > 0.0 && plan.passes {
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
        if let Some(other) = other_models(pick, next) {
            why.extend(matches!(other, Reason::StrongerModelThanNext { .. }).then_some(other));
        } else if tie(pick, next) {
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

/// How a plan that is no machine by itself is to be understood: what goes into the one there is, or which of two does what.
pub(super) fn how(bench: &Bench<'_>, mix: &MixOn<'_>) -> Vec<Reason> {
    let plan = &mix.plan;
    let Some(current) = bench.current_machine() else { return Vec::new() };
    let machine = || current.name.clone();
    match plan.kind {
        PlanKind::SecondBox => {
            let ids = |there: bool| -> Vec<String> {
                let here = plan.tasks.iter().filter(|t| t.place == Where::Local && t.on_current == there);
                here.map(|t| t.id.clone()).collect()
            };
            let mut why = vec![
                Reason::NewBoxDoes { machine: plan.name.clone(), tasks: ids(false) },
                Reason::WorksBeside { machine: machine(), tasks: ids(true) },
            ];
            if let Some(beside) = mix.beside.as_ref().filter(|b| b.together && b.models.len() > 1)
                && let Some(needed_gib) = beside.needed_gib
            {
                let (models, usable_gib) = (beside.models.clone(), beside.usable_gib);
                why.push(Reason::FitTogetherBeside { machine: machine(), models, needed_gib, usable_gib });
            }
            why
        }
        PlanKind::AddedPart => {
            let adds = |p: &BoughtPart| Reason::AddsPart { part: p.name.clone(), units: p.count, machine: machine() };
            let out =
                |p: &BoughtPart| Reason::ReplacesPart { part: p.name.clone(), units: p.count, machine: machine() };
            plan.parts.iter().map(adds).chain(plan.replaces.iter().map(out)).collect()
        }
        PlanKind::New | PlanKind::Used | PlanKind::Current => Vec::new(),
    }
}

/// What speaks against a pick, the strongest first.
pub(super) fn against(bench: &Bench<'_>, pick: &Entry<'_, '_>) -> Vec<Reason> {
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
