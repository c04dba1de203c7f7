//! The budget's frontier: what each further five hundred dollars buys, and from where on more money buys nothing.

use super::Bench;
use super::mix::MixOn;
use super::strength;
use crate::cost::per_usd;
use crate::recommendation::{Frontier, FrontierStep, Plan, Where};

/// The width of a step, US dollars.
const STEP_USD: f64 = 500.0;

/// The best for a budget: more of the tasks that must stay run, then more tasks in all, then better models, then less waiting,
/// then less money.
#[derive(Clone)]
struct Best<'a> {
    plan: Option<&'a Plan>,
    price: f64,
    bought: bool,
    stays: usize,
    runs: Vec<String>,
}

impl<'a> Best<'a> {
    fn of(bench: &Bench<'_>, plan: Option<&'a Plan>, price: f64, bought: bool) -> Self {
        let runs: Vec<String> = plan
            .iter()
            .flat_map(|p| &p.tasks)
            .filter(|t| matches!(t.place, Where::Local | Where::Split))
            .map(|t| t.id.clone())
            .collect();
        let must = |id: &String| {
            let task = bench.scenario.tasks.iter().find(|t| t.id == *id);
            task.is_some_and(|t| t.share_at_home(bench.scenario.private_share) > 0.0)
        };
        Self { plan, price, bought, stays: runs.iter().filter(|id| must(id)).count(), runs }
    }

    fn minutes(&self) -> f64 {
        self.plan.map_or(0.0, |p| p.minutes_waited_per_day.expected)
    }

    /// How much of the work it does, most first, and with how good models.
    fn does(&self) -> (usize, usize, std::cmp::Reverse<u32>) {
        (self.stays, self.runs.len(), std::cmp::Reverse(self.plan.map_or(0, strength::steps_below)))
    }

    /// True where it is worth more than another, whatever it costs.
    fn beats(&self, other: &Self) -> bool {
        match self.does().cmp(&other.does()) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => {
                self.minutes() < other.minutes() || self.minutes() <= other.minutes() && self.price < other.price
            }
        }
    }

    /// True where a person would notice that it is worth more.
    fn is_a_step_from(&self, before: &Self) -> bool {
        match self.does().cmp(&before.does()) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => self
                .plan
                .zip(before.plan)
                .is_some_and(|(a, b)| strength::saves(&a.minutes_waited_per_day, &b.minutes_waited_per_day)),
        }
    }
}

/// Walks up from no money. Only steps at which something changes that a person would notice are kept.
#[must_use]
pub fn walk(bench: &Bench<'_>, current: Option<&Plan>, mixes: &[MixOn<'_>]) -> Frontier {
    let step = STEP_USD * per_usd(bench.scenario);
    let mut offers: Vec<(f64, &MixOn<'_>)> = mixes
        .iter()
        .filter(|m| {
            m.candidate.can_be_bought()
                && m.candidate.system_is_fine(bench.scenario)
                && m.candidate.has_needs(bench.scenario)
        })
        .filter_map(|m| Some((m.candidate.cost?, m)))
        .collect();
    offers.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut best = Best::of(bench, current, 0.0, false);
    let mut steps = vec![shown(0.0, &best, None)];
    let mut at = 0;
    while at < offers.len() {
        // The next budget, in whole steps, that buys at least one more machine.
        let Some(cost) = offers.get(at).map(|(cost, _)| *cost) else { break };
        let budget = (cost / step).ceil() * step;
        let mut next = best.clone();
        while let Some((cost, mix)) = offers.get(at).filter(|(cost, _)| *cost <= budget) {
            let one = Best::of(bench, Some(&mix.plan), *cost, true);
            if one.beats(&next) {
                next = one;
            }
            at += 1;
        }
        if next.is_a_step_from(&best) {
            steps.push(shown(budget, &next, Some(&best)));
            best = next;
        }
    }
    let helps_until = steps.last().map_or(0.0, |s| s.budget);
    Frontier { step, steps, helps_until }
}

fn shown(budget: f64, best: &Best<'_>, before: Option<&Best<'_>>) -> FrontierStep {
    let ran = |id: &String| before.is_some_and(|b| b.runs.contains(id));
    let plans = before.and_then(|before| before.plan.zip(best.plan));
    let same = before.is_some_and(|b| b.runs == best.runs && !b.runs.is_empty());
    let better: Vec<String> = plans
        .into_iter()
        .flat_map(|(was, is)| was.tasks.iter().zip(&is.tasks))
        .filter(|(was, is)| was.place == Where::Local && is.place == Where::Local && is.weaker_by < was.weaker_by)
        .map(|(_, is)| is.id.clone())
        .collect();
    let alike = plans.is_some_and(|(was, is)| strength::alike(was, is));
    FrontierStep {
        budget,
        machine: best.plan.filter(|_| best.bought).map(|p| p.machine.clone()),
        name: best.plan.map(|p| p.name.clone()),
        units: best.plan.map_or(0, |p| p.units),
        price: best.price,
        newly_runs: best.runs.iter().filter(|id| !ran(id)).cloned().collect(),
        runs: best.runs.clone(),
        passes: best.plan.is_some_and(|p| p.passes),
        minutes: best.plan.filter(|_| !best.runs.is_empty()).map(|p| p.minutes_waited_per_day),
        better_models: better,
        minutes_saved: before.filter(|_| same && alike).map(|b| b.minutes() - best.minutes()),
    }
}
