//! The whole mix on one candidate: does it pass, is everything in memory together, how long is the day.

use super::Bench;
use super::candidate::Candidate;
use super::task::{self, Worked};
use crate::cost;
use crate::error::Error;
use crate::reason::Reason;
use crate::recommendation::{Plan, Unknown, Where};
use crate::units::Range;

/// A candidate with the person's work on it.
#[derive(Debug, Clone)]
pub struct MixOn<'a> {
    /// Which candidate.
    pub candidate: Candidate<'a>,
    /// What was never published and is needed, with what it belongs to.
    pub missing: Vec<(String, Error)>,
    /// What is shown.
    pub plan: Plan,
    /// GiB needed at most at one time. `None` where it cannot be computed.
    pub needed_gib: Option<f64>,
}

/// Plans the whole mix on a candidate.
#[must_use]
pub fn plan<'a>(bench: &Bench<'_>, candidate: Candidate<'a>) -> MixOn<'a> {
    let mut tasks: Vec<Worked> =
        (0..bench.scenario.tasks.len()).filter_map(|i| task::plan(bench, &candidate, i)).collect();
    settle(bench, &mut tasks);
    let usable = crate::estimate::usable(candidate.machine, candidate.units, candidate.os);
    let (needed_gib, together) = memory(&tasks, usable.most.gib());
    let waited = tasks
        .iter()
        .filter(|t| t.plan.place == Where::Local)
        .filter_map(|t| t.plan.minutes_per_day)
        .fold(Range::exact(0.0), |a, b| a + b);
    let busy_hours = busy_seconds(&tasks) / 3600.0;
    let kwh = cost::kwh_per_day(candidate.machine, candidate.units, busy_hours);
    let sum = candidate.cost.and_then(|price| cost::over_horizon(bench.scenario, price, kwh, None));
    let mut plan = Plan {
        machine: candidate.machine.id.clone(),
        name: candidate.machine.name.clone(),
        units: candidate.units,
        os: candidate.os,
        price: candidate.price(bench.scenario, bench.catalog, bench.as_of),
        passes: tasks.iter().all(|t| t.plan.place != Where::Nowhere),
        together,
        usable_gib: usable.default.gib(),
        minutes_waited_per_day: waited,
        kwh_per_day: kwh,
        cost_over_horizon: sum.as_ref().map(|(all, _)| *all),
        cost_parts: sum.map(|(_, parts)| parts),
        remarks: candidate.machine.remarks.clone(),
        tasks: Vec::new(),
    };
    let mut missing = Vec::new();
    for worked in tasks {
        missing.extend(worked.missing);
        plan.tasks.push(worked.plan);
    }
    MixOn { candidate, missing, plan, needed_gib }
}

/// Says where each task runs, and holds the day together: what is done here must be done within 24 hours.
fn settle(bench: &Bench<'_>, tasks: &mut [Worked]) {
    for (worked, task) in tasks.iter_mut().zip(&bench.scenario.tasks) {
        place(worked, task.share_at_home(bench.scenario.private_share));
    }
    // Taken off one by one, the longest first, until the rest fits into the day.
    while busy_seconds(tasks) > 86_400.0 {
        let Some((i, _)) = tasks
            .iter()
            .enumerate()
            .filter(|(_, t)| t.plan.place == Where::Local)
            .max_by(|a, b| a.1.busy_s.total_cmp(&b.1.busy_s))
        else {
            return;
        };
        let (Some(worked), Some(task)) = (tasks.get_mut(i), bench.scenario.tasks.get(i)) else { return };
        worked.plan.in_time = false;
        worked.plan.problem = Some(Reason::DayTooShort { task: task.id.clone(), hours: worked.busy_s / 3600.0 });
        place(worked, task.share_at_home(bench.scenario.private_share));
    }
}

fn place(worked: &mut Worked, share_at_home: f64) {
    let runs = worked.plan.fits && worked.plan.in_time && worked.plan.problem.is_none();
    worked.plan.place = if runs {
        Where::Local
    } else if share_at_home > 0.0 {
        Where::Nowhere
    } else {
        Where::Cloud
    };
    worked.plan.local_share = if runs { 1.0 } else { 0.0 };
}

fn busy_seconds(tasks: &[Worked]) -> f64 {
    tasks.iter().filter(|t| t.plan.place == Where::Local).map(|t| t.busy_s).sum()
}

/// GiB needed at most at one time, and whether all models stay loaded together.
///
/// Requests come one at a time, so of the tasks that share a model the larger cache counts.
fn memory(tasks: &[Worked], most: f64) -> (Option<f64>, bool) {
    let running: Vec<&Worked> = tasks.iter().filter(|t| t.plan.place == Where::Local).collect();
    let mut models: Vec<(&Option<String>, f64, f64)> = Vec::new();
    for t in &running {
        match models.iter_mut().find(|(id, ..)| **id == t.plan.model) {
            Some((_, _, beside)) => *beside = beside.max(t.beside_gib),
            None => models.push((&t.plan.model, t.weights_gib, t.beside_gib)),
        }
    }
    let all: f64 = models.iter().map(|(_, weights, beside)| weights + beside).sum();
    if all <= most {
        let known = tasks.iter().all(|t| t.missing.is_none());
        return (known.then_some(all), true);
    }
    let largest = models.iter().map(|(_, weights, beside)| weights + beside).fold(0.0, f64::max);
    (Some(largest), models.len() <= 1)
}

/// What could not be judged on this candidate.
pub fn unknowns(mix: &MixOn<'_>) -> impl Iterator<Item = Unknown> {
    mix.missing.iter().map(|(subject, why)| Unknown { subject: subject.clone(), why: why.clone() })
}
