//! Levers: the numbers of a scenario that a person can move, and the search for the values at which the answer flips.
//!
//! The search asks on a grid (cents, whole tokens, tenths of a second), outwards from today's value, until an answer
//! differs, and then halves the bracket until its two ends are neighbours on the grid. Both ends were asked, so the value
//! that is returned is exact: there the answer differs, and one step before it is still today's. Budgets have a grid of
//! their own, the prices of the candidates, because between two prices nothing can change. The price of electricity is in no
//! order of machines, so nothing is asked about it.

use crate::catalog::Catalog;
use crate::catalog::tier::TierId;
use crate::money::Money;
use crate::recommendation::{Flip, FlipOf, Plan, Recommendation, Steady, TaskPlan, Verdict};
use crate::scenario::{ModelWish, Scenario, Task};
use std::collections::BTreeMap;

/// What counts as the answer: what to do, what to buy for it, and the everyday pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    verdict: Verdict,
    purchase: Option<(String, u32)>,
    everyday: Option<(String, u32)>,
    everyday_name: Option<String>,
    purchase_name: Option<String>,
}

impl Signature {
    /// The signature of an answer.
    #[must_use]
    pub fn of(answer: &Recommendation) -> Self {
        let everyday = answer.tiers.iter().find(|t| t.id == TierId::Everyday).and_then(|t| t.pick.as_ref());
        Self::new(answer.verdict, answer.purchase.as_ref(), everyday)
    }

    /// The signature of an answer that was not made whole.
    #[must_use]
    pub fn new(verdict: Verdict, purchase: Option<&Plan>, everyday: Option<&Plan>) -> Self {
        let id = |plan: &Plan| (plan.machine.clone(), plan.units);
        Self {
            verdict,
            purchase: purchase.map(id),
            purchase_name: purchase.map(|p| p.name.clone()),
            everyday: everyday.map(id),
            everyday_name: everyday.map(|p| p.name.clone()),
        }
    }

    /// The same with another purchase: no budget moves the everyday pick.
    #[must_use]
    pub fn bought(&self, verdict: Verdict, purchase: Option<&Plan>) -> Self {
        let Self { everyday, everyday_name, .. } = self.clone();
        Self { everyday, everyday_name, ..Self::new(verdict, purchase, None) }
    }
}

/// How the question is asked with another number.
pub struct Asks<'a> {
    /// Of a changed scenario. `None` where the scenario cannot be.
    pub anew: &'a dyn Fn(&Scenario) -> Option<Signature>,
    /// With another budget, in its currency.
    pub with_budget: &'a dyn Fn(f64) -> Signature,
}

impl Asks<'_> {
    fn at(&self, scenario: &Scenario, lever: &Lever, value: f64) -> Option<Signature> {
        if lever.of == FlipOf::Budget {
            let budget = Money { amount: crate::money::cents(value)?, currency: scenario.currency() };
            return Some((self.with_budget)(budget.as_f64()));
        }
        (self.anew)(&lever.set(scenario, value))
    }
}

/// One lever: what it moves, where it stands, and the values that it can take on one side, in order away from now.
struct Lever {
    of: FlipOf,
    task: Option<usize>,
    now: f64,
    /// Values on each side of now, nearest first.
    sides: [Grid; 2],
}

/// Values in order.
enum Grid {
    /// `from + direction * k * step`, k from 1 to `count`.
    Even { from: f64, step: f64, count: u64 },
    /// Named values.
    Named(Vec<f64>),
}

impl Grid {
    fn len(&self) -> u64 {
        match self {
            Self::Even { count, .. } => *count,
            Self::Named(values) => values.len() as u64,
        }
    }

    /// The value at a place, from 1 on.
    fn at(&self, k: u64) -> f64 {
        match self {
            Self::Even { from, step, .. } => {
                let value = from + step * k as f64;
                // Multiples of a step such as 0.1 carry dust in their last digits.
                let digits = if step.abs() < 1.0 { 1e6 } else { 1.0 };
                (value * digits).round() / digits
            }
            Self::Named(values) => {
                usize::try_from(k.saturating_sub(1)).ok().and_then(|i| values.get(i)).copied().unwrap_or(f64::NAN)
            }
        }
    }

    /// From now towards an end, in whole steps.
    fn towards(now: f64, end: f64, step: f64) -> Self {
        let count = ((end - now).abs() / step + 1e-9).floor();
        let count = if count.is_finite() && count >= 1.0 { count as u64 } else { 0 };
        Self::Even { from: now, step: if end < now { -step } else { step }, count }
    }
}

/// All flips of a scenario, lever by lever, and the levers that change nothing, with how far they were moved.
#[must_use]
pub fn flips(
    scenario: &Scenario,
    catalog: &Catalog,
    now: &Recommendation,
    here: &Signature,
    asks: &Asks<'_>,
) -> (Vec<Flip>, Vec<Steady>) {
    let (mut found, mut steady) = (Vec::new(), Vec::new());
    for lever in levers(scenario, catalog, now) {
        let mut reach = (lever.now, lever.now);
        let before = found.len();
        for side in &lever.sides {
            match search(scenario, &lever, side, here, asks) {
                Searched::Flips(value, there) => found.push(flip(scenario, &lever, value, here, &there)),
                Searched::Same(furthest) => reach = (reach.0.min(furthest), reach.1.max(furthest)),
            }
        }
        if found.len() == before && reach.0 < reach.1 {
            let task = lever.task.and_then(|i| scenario.tasks.get(i)).map(|t| t.id.clone());
            steady.push(Steady { of: lever.of, task, from: reach.0, to: reach.1 });
        }
    }
    (found, steady)
}

/// What was found on one side of a lever.
enum Searched {
    /// The nearest value at which the answer differs, with the answer there.
    Flips(f64, Signature),
    /// The furthest value that was asked for; the answer is today's up to there as far as the search looked.
    Same(f64),
}

/// The nearest value on one side at which the answer differs, with the answer there.
fn search(scenario: &Scenario, lever: &Lever, side: &Grid, here: &Signature, asks: &Asks<'_>) -> Searched {
    let len = side.len();
    let asked = |k: u64| asks.at(scenario, lever, side.at(k));
    let value = |k: u64| if k == 0 { lever.now } else { side.at(k) };
    if lever.of == FlipOf::Electricity {
        return Searched::Same(value(len));
    }
    let mut same = 0;
    let mut other: Option<(u64, Signature)> = None;
    // From near to far, so that of several flips the nearest bracket is taken.
    let mut probes: Vec<u64> =
        [64, 8, 2, 1].into_iter().map(|part| (len / part).max(1)).filter(|k| *k <= len).collect();
    probes.dedup();
    for k in probes {
        match asked(k) {
            Some(answer) if answer != *here => {
                other = Some((k, answer));
                break;
            }
            Some(_) => same = k,
            // A scenario that cannot be bounds the search.
            None => break,
        }
    }
    let Some((mut differs, mut answer)) = other else { return Searched::Same(value(same)) };
    while differs - same > 1 {
        let middle = same + (differs - same) / 2;
        match asked(middle) {
            Some(there) if there != *here => {
                differs = middle;
                answer = there;
            }
            Some(_) => same = middle,
            None => return Searched::Same(value(same)),
        }
    }
    Searched::Flips(side.at(differs), answer)
}

fn flip(scenario: &Scenario, lever: &Lever, at: f64, here: &Signature, there: &Signature) -> Flip {
    let task = lever.task.and_then(|i| scenario.tasks.get(i)).map(|t| t.id.clone());
    let plain = Flip { of: lever.of, now: lever.now, at, tier: None, pick: None, verdict: None, task };
    if there.verdict != here.verdict {
        return Flip { verdict: Some(there.verdict), pick: there.purchase_name.clone(), ..plain };
    }
    if there.purchase != here.purchase && there.purchase.is_some() {
        return Flip { pick: there.purchase_name.clone(), ..plain };
    }
    Flip { tier: Some(TierId::Everyday), pick: there.everyday_name.clone(), ..plain }
}

impl Lever {
    /// The scenario with this lever at a value.
    fn set(&self, scenario: &Scenario, value: f64) -> Scenario {
        let mut changed = scenario.clone();
        let task = self.task.and_then(|i| changed.tasks.get_mut(i));
        match (self.of, task) {
            (FlipOf::PrivateShare, _) => changed.private_share = value,
            (FlipOf::UsersAtOnce, _) => changed.users_at_once = value as u32,
            (FlipOf::ContextLength, Some(task)) => task.context_tokens = Some(value as u32),
            (FlipOf::LongestWait, Some(task)) => task.longest_wait_s = Some(value),
            (FlipOf::RequestsPerDay, Some(task)) => task.requests_per_day = value,
            _ => {}
        }
        changed
    }
}

/// The finest steps: what a person would still call another value.
const SHARE_STEP: f64 = 0.001;
const WAIT_STEP_S: f64 = 0.1;
const ELECTRICITY_STEP: f64 = 0.001;

/// How far a lever is moved: eight times as much, or an eighth.
const FAR: f64 = 8.0;

fn levers(scenario: &Scenario, catalog: &Catalog, now: &Recommendation) -> Vec<Lever> {
    let mut all = vec![budget(scenario, now)];
    let even = |of, task, now: f64, (least, most): (f64, f64), step| Lever {
        of,
        task,
        now,
        sides: [Grid::towards(now, least, step), Grid::towards(now, most, step)],
    };
    if scenario.tasks.iter().any(|t| t.private.is_none()) {
        all.push(even(FlipOf::PrivateShare, None, scenario.private_share, (0.0, 1.0), SHARE_STEP));
    }
    if let Some((i, task)) = longest_context(scenario) {
        let least = f64::from(task.prompt_tokens.saturating_add(task.answer_tokens));
        let most = f64::from(longest_window(task, catalog));
        all.push(even(FlipOf::ContextLength, Some(i), f64::from(task.context_needed()), (least, most), 1.0));
    }
    for (i, wait) in tightest_waits(scenario, now) {
        let ends = ((wait / FAR).max(WAIT_STEP_S), wait * FAR);
        all.push(even(FlipOf::LongestWait, Some(i), wait, ends, WAIT_STEP_S));
    }
    if let Some((i, requests)) = busiest(scenario, now) {
        let step = if requests >= 100.0 { 1.0 } else { 0.1 };
        all.push(even(FlipOf::RequestsPerDay, Some(i), requests, (step, requests * FAR), step));
    }
    if let Some(price) = scenario.electricity_per_kwh {
        all.push(even(FlipOf::Electricity, None, price, (0.0, price * FAR), ELECTRICITY_STEP));
    }
    let users = f64::from(scenario.users_at_once);
    all.push(even(FlipOf::UsersAtOnce, None, users, (1.0, (users * FAR).min(64.0)), 1.0));
    all
}

/// Below and above the budget, the prices of the candidates: at a price it can be bought, and a cent below it no longer.
fn budget(scenario: &Scenario, now: &Recommendation) -> Lever {
    let budget = scenario.budget.as_f64();
    let mut prices: Vec<f64> = now.candidates.iter().filter_map(|c| c.price).collect();
    prices.sort_by(f64::total_cmp);
    prices.dedup();
    let above = prices.iter().copied().filter(|p| *p > budget).collect();
    let below = prices
        .iter()
        .rev()
        .filter(|p| **p <= budget)
        .map(|p| ((p - 0.01) * 100.0).round() / 100.0)
        .filter(|p| *p >= 0.0);
    Lever { of: FlipOf::Budget, task: None, now: budget, sides: [Grid::Named(below.collect()), Grid::Named(above)] }
}

fn longest_context(scenario: &Scenario) -> Option<(usize, &Task)> {
    scenario.tasks.iter().enumerate().max_by_key(|(i, t)| (t.context_needed(), std::cmp::Reverse(*i)))
}

/// The longest window among the models that a task may use.
fn longest_window(task: &Task, catalog: &Catalog) -> u32 {
    let allowed = |m: &&crate::catalog::model::Model| match &task.model {
        ModelWish::Id(id) => m.id == *id,
        ModelWish::Class(class) => m.class() == Some(*class),
        ModelWish::MinQuality(_) => true,
    };
    catalog.models.iter().filter(allowed).map(crate::catalog::model::Model::longest_context).max().unwrap_or(0)
}

/// The plan that the verdict speaks of.
fn decisive(now: &Recommendation) -> Option<&[TaskPlan]> {
    let everyday = now.tiers.iter().find_map(|t| t.pick.as_ref());
    let current = now.current.as_ref().filter(|p| p.passes);
    current.or(now.purchase.as_ref()).or(everyday).or(now.current.as_ref()).map(|p| p.tasks.as_slice())
}

/// The two tasks whose wait is nearest to what is accepted, as a ratio: they flip first.
fn tightest_waits(scenario: &Scenario, now: &Recommendation) -> Vec<(usize, f64)> {
    let plans = decisive(now).unwrap_or_default();
    let mut waits: Vec<(f64, usize, f64)> = scenario
        .tasks
        .iter()
        .enumerate()
        .filter_map(|(i, task)| {
            let accepted = task.longest_wait_s?;
            let wait = plans.iter().find(|p| p.id == task.id).and_then(|p| p.wait_s).map(|w| w.expected);
            Some((wait.map_or(f64::INFINITY, |w| (w / accepted).ln().abs()), i, accepted))
        })
        .collect();
    waits.sort_by(|a, b| a.0.total_cmp(&b.0));
    waits.into_iter().take(2).map(|(_, i, accepted)| (i, accepted)).collect()
}

/// The task that keeps the machine busiest.
fn busiest(scenario: &Scenario, now: &Recommendation) -> Option<(usize, f64)> {
    let waits: BTreeMap<&str, f64> =
        decisive(now).unwrap_or_default().iter().filter_map(|p| Some((p.id.as_str(), p.wait_s?.expected))).collect();
    let load = |t: &Task| waits.get(t.id.as_str()).copied().unwrap_or(0.0) * t.requests_per_day;
    scenario
        .tasks
        .iter()
        .enumerate()
        .filter(|(_, t)| t.requests_per_day > 0.0)
        .max_by(|a, b| load(a.1).total_cmp(&load(b.1)))
        .map(|(i, t)| (i, t.requests_per_day))
}
