//! The verdict, in this order: a free fix, keep, keep and send the rest to the cloud, the cheapest purchase that passes,
//! nothing within the budget. Free things come before money. The rules are written out in docs/recommendation.md.

use super::Bench;
use super::mix::MixOn;
use super::order::{self, Standing};
use super::told;
use crate::catalog::machine::PoolKind;
use crate::diagnose::Weight;
use crate::reason::{Finding, Reason};
use crate::recommendation::{Flip, FlipOf, Plan, Verdict, Where};

/// The verdict and why.
pub struct Decision {
    /// What to do.
    pub verdict: Verdict,
    /// Why, strongest first.
    pub reasons: Vec<Reason>,
    /// What is bought, or the least that would do.
    pub purchase: Option<Plan>,
    /// What would change the verdict.
    pub flips: Vec<Flip>,
}

/// Decides.
#[must_use]
pub fn decide(bench: &Bench<'_>, current: Option<&MixOn<'_>>, findings: &[Finding], mixes: &[MixOn<'_>]) -> Decision {
    if let Some(current) = current.filter(|c| c.plan.passes && something_runs(&c.plan)) {
        return with_current(current, findings);
    }
    if !bench.something_must_stay() {
        return Decision {
            verdict: Verdict::Hybrid,
            reasons: vec![Reason::NothingMustStay {}],
            purchase: None,
            flips: Vec::new(),
        };
    }
    let mut reasons = vec![match current {
        Some(current) => {
            Reason::CurrentFallsShort { machine: current.plan.name.clone(), task: first_that_fails(&current.plan) }
        }
        None => Reason::NoCurrentMachine {},
    }];
    reasons.extend(current.and_then(|c| c.plan.tasks.iter().find_map(|t| t.problem.clone())));
    let mut flips = share_flip(bench, mixes);
    let Some(best) = cheapest(bench, mixes, bench.budget()) else {
        let problems: Vec<Reason> =
            mixes.iter().flat_map(|m| m.plan.tasks.iter()).filter_map(|t| t.problem.clone()).collect();
        reasons.extend(commonest_task(&problems).map(|task| Reason::NothingDoesIt { task }));
        return Decision { verdict: Verdict::None, reasons, purchase: None, flips };
    };
    let cost = best.candidate.cost.unwrap_or(f64::INFINITY);
    let over = cost - bench.budget();
    let verdict = within(cost, bench.budget());
    reasons.extend(told::how(bench, best));
    if over > 0.0 {
        reasons.push(Reason::LeastThatWouldDo { machine: best.plan.name.clone(), over });
    } else {
        let minutes = best.plan.minutes_waited_per_day;
        reasons.push(Reason::MinutesADay { low: minutes.low, expected: minutes.expected, high: minutes.high });
    }
    flips.push(Flip {
        of: FlipOf::Budget,
        now: bench.budget(),
        // At its price it is still bought, and a cent below it no longer.
        at: if over > 0.0 { cost } else { ((cost - 0.01) * 100.0).round() / 100.0 },
        tier: None,
        pick: Some(best.plan.name.clone()),
        verdict: Some(if over > 0.0 { Verdict::Buy } else { Verdict::None }),
        task: None,
    });
    flips.extend(price_flip(bench, mixes, best, cost));
    reasons.extend(current.into_iter().flat_map(more_memory));
    Decision { verdict, reasons, purchase: Some(best.plan.clone()), flips }
}

/// What to do where something has to be bought.
fn within(cost: f64, budget: f64) -> Verdict {
    if cost > budget { Verdict::None } else { Verdict::Buy }
}

/// The verdict and what is bought, or the least that would do, with another budget: what [`decide`] comes to.
#[must_use]
pub fn outcome<'a, 'b>(
    bench: &Bench<'_>,
    current: Option<&MixOn<'_>>,
    budget: f64,
    cheapest: impl FnOnce() -> Option<&'b MixOn<'a>>,
) -> (Verdict, Option<&'b MixOn<'a>>) {
    if let Some(current) = current.filter(|c| c.plan.passes && something_runs(&c.plan)) {
        return (kept(current, &bench.findings), None);
    }
    if !bench.something_must_stay() {
        return (Verdict::Hybrid, None);
    }
    let best = cheapest();
    (best.map_or(Verdict::None, |b| within(b.candidate.cost.unwrap_or(f64::INFINITY), budget)), best)
}

/// Findings that are a reason to change something first; what is only worth knowing is none.
fn weighty(findings: &[Finding]) -> usize {
    findings.iter().filter(|it| it.weight < Weight::Minor).count()
}

/// What to do where the machine there is does the work that must stay.
fn kept(current: &MixOn<'_>, findings: &[Finding]) -> Verdict {
    if weighty(findings) > 0 {
        Verdict::Fix
    } else if current.plan.tasks.iter().any(|t| t.place == Where::Cloud) {
        Verdict::Hybrid
    } else {
        Verdict::Keep
    }
}

/// The machine there is does the work that must stay.
fn with_current(current: &MixOn<'_>, findings: &[Finding]) -> Decision {
    let plan = &current.plan;
    let machine = plan.name.clone();
    let leaving: Vec<String> = plan.tasks.iter().filter(|t| t.place == Where::Cloud).map(|t| t.id.clone()).collect();
    let minutes = plan.minutes_waited_per_day.expected;
    let verdict = kept(current, findings);
    let reason = match verdict {
        Verdict::Fix => {
            let memory = largest_memory(plan);
            Reason::FreeFixDoesIt {
                machine,
                fixes: u32::try_from(weighty(findings)).unwrap_or(u32::MAX),
                needed_gib: memory.0,
                usable_gib: memory.1,
            }
        }
        Verdict::Hybrid => Reason::CloudTakesTheRest { machine, tasks: leaving.clone() },
        _ => Reason::CurrentDoesIt { machine, minutes },
    };
    let mut reasons = vec![reason];
    if verdict != Verdict::Hybrid && !leaving.is_empty() {
        reasons.push(Reason::CloudTakesTheRest { machine: plan.name.clone(), tasks: leaving });
    }
    if verdict != Verdict::Keep {
        let range = plan.minutes_waited_per_day;
        reasons.push(Reason::MinutesADay { low: range.low, expected: range.expected, high: range.high });
    }
    reasons.extend(plan.tasks.iter().filter(|t| t.place == Where::Cloud).filter_map(|t| t.problem.clone()));
    if let Some(how) = plan.tasks.iter().find_map(|t| t.raise_limit_how.clone()) {
        reasons.push(Reason::RaiseGpuLimit { how });
    }
    Decision { verdict, reasons, purchase: None, flips: Vec::new() }
}

fn something_runs(plan: &Plan) -> bool {
    plan.tasks.iter().any(|t| t.place == Where::Local)
}

fn first_that_fails(plan: &Plan) -> String {
    plan.tasks
        .iter()
        .find(|t| t.place == Where::Nowhere)
        .or_else(|| plan.tasks.first())
        .map(|t| t.id.clone())
        .unwrap_or_default()
}

/// GiB needed and usable of the task that needs the most.
fn largest_memory(plan: &Plan) -> (f64, f64) {
    plan.tasks
        .iter()
        .filter_map(|t| t.memory_gib.as_ref())
        .map(|m| (m.weights + m.kv + m.compute, m.usable))
        .fold((0.0, 0.0), |a, b| if b.0 > a.0 { b } else { a })
}

/// The machine to buy with a budget: of those that can be bought, meet every wish and do what must stay, one within the
/// budget before any other, and of these the first in the order of [`order`]. So whoever can pay for one is never told that
/// there is none, whatever they prefer.
#[must_use]
pub fn cheapest<'a, 'b>(bench: &Bench<'_>, mixes: &'b [MixOn<'a>], budget: f64) -> Option<&'b MixOn<'a>> {
    first_of(bench, mixes.iter(), budget).map(|(_, m)| m)
}

/// The first of some machines that can be bought, meets every wish and does what must stay, with how it stands.
fn first_of<'a: 'b, 'b>(
    bench: &Bench<'_>,
    mixes: impl Iterator<Item = &'b MixOn<'a>>,
    budget: f64,
) -> Option<(Standing, &'b MixOn<'a>)> {
    mixes
        .filter(|m| {
            bench.is_done_by(&m.plan)
                && m.candidate.can_be_bought()
                && m.candidate.system_is_fine(bench.scenario)
                && m.candidate.has_needs(bench.scenario)
        })
        .filter_map(|m| m.candidate.cost.map(|cost| (order::standing(bench.scenario, m, cost), m)))
        .min_by(|a, b| order::buying(&bench.preferences, budget, &a.0, &b.0))
}

/// The price of what is bought at which the answer changes: the next best is bought instead, or nothing is within the budget
/// any more. Of what is above the budget, the price at which it would be bought.
fn price_flip(bench: &Bench<'_>, mixes: &[MixOn<'_>], best: &MixOn<'_>, cost: f64) -> Option<Flip> {
    let budget = bench.budget();
    let flip = |at, pick: &MixOn<'_>, verdict| Flip {
        of: FlipOf::PriceOfPick,
        now: cost,
        at,
        tier: None,
        pick: Some(pick.plan.name.clone()),
        verdict,
        task: None,
    };
    if cost > budget {
        return (budget > 0.0).then(|| flip(budget, best, Some(Verdict::Buy)));
    }
    // The same machine come to in another way is not what a dearer one would be given up for.
    let others = mixes.iter().filter(|m| m.candidate.machine.id != best.candidate.machine.id);
    let next = first_of(bench, others, budget);
    let loses = next.as_ref().and_then(|(theirs, next)| {
        let own = order::standing(bench.scenario, best, cost);
        order::loses_at(&bench.preferences, &own, theirs).map(|at| (at, *next))
    });
    // Above the budget it is not bought, and the next is, where that is within it.
    let beyond = (((budget * 100.0).floor() / 100.0 + 0.01) * 100.0).round() / 100.0;
    let affordable = next.as_ref().filter(|(standing, _)| standing.rank <= budget);
    match (loses, affordable) {
        (Some((at, next)), Some(_)) if at <= budget => Some(flip(at, next, None)),
        (_, Some((_, next))) => Some(flip(beyond, next, None)),
        (_, None) => Some(flip(beyond, best, Some(Verdict::None))),
    }
}

/// Where the machine there is lacks memory: why none is added to it, and no card of another kind.
fn more_memory(current: &MixOn<'_>) -> Vec<Reason> {
    let lacks = current.plan.tasks.iter().any(|t| matches!(t.problem, Some(Reason::DoesNotFit { .. })));
    match current.candidate.machine.main_pool().filter(|_| lacks).map(|pool| pool.kind) {
        Some(PoolKind::Unified) => vec![Reason::MemoryIsSoldered {}],
        Some(PoolKind::Vram) => vec![Reason::SystemMemoryNotCounted {}, Reason::MixedCardsNotCounted {}],
        Some(PoolKind::System) | None => Vec::new(),
    }
}

/// Where undecided tasks alone stand in the way, a privacy share of nothing lets them leave.
fn share_flip(bench: &Bench<'_>, mixes: &[MixOn<'_>]) -> Vec<Flip> {
    let share = bench.scenario.private_share;
    let flagged = bench.scenario.tasks.iter().any(|t| t.private == Some(true));
    let undecided = bench.scenario.tasks.iter().any(|t| t.private.is_none());
    let now = cheapest(bench, mixes, bench.budget()).and_then(|m| m.candidate.cost);
    let affordable = now.is_some_and(|cost| cost <= bench.budget());
    if share > 0.0 && undecided && !flagged && !affordable {
        return vec![Flip {
            of: FlipOf::PrivateShare,
            now: share,
            at: 0.0,
            tier: None,
            pick: None,
            verdict: Some(Verdict::Hybrid),
            task: None,
        }];
    }
    Vec::new()
}

/// The task that stands in the way most often.
#[must_use]
pub fn commonest_task(problems: &[Reason]) -> Option<String> {
    let mut counts: std::collections::BTreeMap<&str, u32> = std::collections::BTreeMap::new();
    for problem in problems {
        if let Reason::DoesNotFit { task, .. }
        | Reason::TooSlow { task, .. }
        | Reason::DayTooShort { task, .. }
        | Reason::NoModelForWish { task }
        | Reason::OnlyInTheCloud { task, .. }
        | Reason::WindowTooShort { task, .. } = problem
        {
            *counts.entry(task).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, n)| *n).map(|(task, _)| task.to_owned())
}
