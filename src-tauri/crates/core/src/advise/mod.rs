//! The advice: from a scenario and the catalog to a recommendation, at a date that is passed in.
//!
//! The order is that of the house: candidates, their tasks, the mix, the tiers, the verdict, what may leave, who loses.
//! The rules are written out in docs/recommendation.md and held by named properties in `tests/`.

mod candidate;
pub mod compare;
mod day;
mod hybrid;
mod losers;
mod mix;
mod task;
mod tiers;
mod verdict;

pub use task::QUALITY_INDEX;

use crate::catalog::Catalog;
use crate::catalog::machine::Machine;
use crate::date::Date;
use crate::diagnose;
use crate::error::Result;
use crate::estimate::Cache;
use crate::recommendation::{CandidateSummary, Plan, PlanKind, Recommendation, TierAnswer, Where};
use crate::scenario::{self, Observed, Scenario, Task};
use candidate::Candidate;
use mix::MixOn;
use std::sync::{Mutex, PoisonError};

/// What every step of one answer works with.
pub struct Bench<'a> {
    scenario: &'a Scenario,
    catalog: &'a Catalog,
    as_of: Date,
    /// For each task, the models that its wish allows, best first.
    wishes: Vec<Vec<task::Wished<'a>>>,
    /// The models that tiers ask for, each with the task that stands for it.
    tier_models: Vec<(Task, Vec<task::Wished<'a>>)>,
    /// What was computed before with this catalog.
    cache: &'a Cache,
}

impl<'a> Bench<'a> {
    fn new(scenario: &'a Scenario, catalog: &'a Catalog, as_of: Date, cache: &'a Cache) -> Self {
        let wishes = scenario
            .tasks
            .iter()
            .map(|t| task::weighed(t, &catalog.models, task::Bits::Floor(scenario.floor_of(t))))
            .collect();
        let tier_models = catalog
            .tiers
            .iter()
            .filter_map(|tier| tier.must_fit.as_ref())
            .map(|wanted| {
                let task = tiers::tier_task(wanted);
                let wishes = task::weighed(&task, &catalog.models, task::Bits::Exactly(&wanted.quant));
                (task, wishes)
            })
            .collect();
        Self { scenario, catalog, as_of, wishes, tier_models, cache }
    }
}

impl Bench<'_> {
    /// The budget, as a number of its currency.
    fn budget(&self) -> f64 {
        self.scenario.budget.as_f64()
    }

    /// The machine the person has.
    fn current_machine(&self) -> Option<&Machine> {
        self.scenario.current.as_ref().and_then(|c| self.catalog.machine(&c.machine))
    }

    /// What was seen on a candidate: only the person's own machine, alone, has been looked at.
    fn observed_on(&self, candidate: &Candidate<'_>) -> Option<&Observed> {
        let current = self.scenario.current.as_ref()?;
        let same = candidate.units == 1 && candidate.machine.id == current.machine;
        current.observed.as_ref().filter(|_| same)
    }
}

/// The whole answer to a scenario, at a date.
///
/// # Errors
/// What [`scenario::check`] refuses. A machine or model of which a figure is missing is no error: it is listed under
/// `unknown`.
pub fn recommend(scenario: &Scenario, catalog: &Catalog, as_of: Date) -> Result<Recommendation> {
    answer(scenario, catalog, as_of, &Cache::default())
}

/// An advisor keeps a catalog and what was computed with it, so that the next answer comes sooner: a slider that moves asks
/// nearly the same question again and again. The answers are those of [`recommend`].
#[derive(Debug)]
pub struct Advisor {
    catalog: Catalog,
    cache: Mutex<Cache>,
}

impl Advisor {
    /// An advisor on a catalog.
    #[must_use]
    pub fn new(catalog: Catalog) -> Self {
        Self { catalog, cache: Mutex::default() }
    }

    /// Its catalog.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Machines of the person's choice side by side, at a date.
    ///
    /// # Errors
    /// As [`compare::compare`].
    pub fn compare(
        &self,
        scenario: &Scenario,
        as_of: Date,
        choices: &[compare::Chosen],
        task: Option<&str>,
    ) -> Result<compare::Comparison> {
        let cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        compare::compare(scenario, &self.catalog, as_of, choices, task, &cache)
    }

    /// The whole answer to a scenario, at a date.
    ///
    /// # Errors
    /// As [`recommend`].
    pub fn recommend(&self, scenario: &Scenario, as_of: Date) -> Result<Recommendation> {
        // What is in the cache is whole even where another answer broke off in the middle.
        let cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        answer(scenario, &self.catalog, as_of, &cache)
    }
}

/// A scenario's work on one machine, or on several of it linked. `None` where the catalog has no such machine.
///
/// # Errors
/// What [`scenario::check`] refuses.
pub fn plan_on(scenario: &Scenario, catalog: &Catalog, as_of: Date, machine: &str, units: u32) -> Result<Option<Plan>> {
    scenario::check(scenario, catalog)?;
    let cache = Cache::default();
    let bench = Bench::new(scenario, catalog, as_of, &cache);
    let machine = catalog.machine(machine);
    Ok(machine.map(|m| mix::plan(&bench, candidate::candidate(scenario, catalog, m, units, as_of)).plan))
}

fn answer(scenario: &Scenario, catalog: &Catalog, as_of: Date, cache: &Cache) -> Result<Recommendation> {
    scenario::check(scenario, catalog)?;
    let bench = Bench::new(scenario, catalog, as_of, cache);
    let mixes: Vec<MixOn<'_>> =
        candidate::candidates(scenario, catalog, as_of).into_iter().map(|c| mix::plan(&bench, c)).collect();
    let current = bench
        .scenario
        .current
        .as_ref()
        .and_then(|c| catalog.machine(&c.machine))
        .map(|m| mix::plan(&bench, candidate::candidate(scenario, catalog, m, 1, as_of)));
    let findings = diagnose::findings(scenario, catalog);
    let tiers = tiers::answer_all(&bench, &mixes);
    let decision = verdict::decide(&bench, current.as_ref(), &findings, &mixes);
    let everyday = tiers.iter().find_map(|t| t.pick.as_ref());
    let mine = current.as_ref().map(|c| owned(&c.plan));
    let home = mine.as_ref().filter(|p| p.passes).or(decision.purchase.as_ref()).or(everyday);
    Ok(Recommendation {
        as_of,
        catalog_version: catalog.version.clone(),
        verdict: decision.verdict,
        reasons: decision.reasons,
        findings,
        purchase: decision.purchase.clone(),
        hybrid: hybrid::plan(&bench, home, everyday),
        not_worth_it: losers::list(&bench, &mixes, &tiers),
        candidates: summaries(&bench, &mixes, &tiers),
        changes_the_answer: decision.flips.into_iter().chain(tiers.iter().flat_map(|t| t.flips.clone())).collect(),
        unknown: tiers::unknowns(&mixes),
        contradictions: Vec::new(),
        curves: Vec::new(),
        tiers,
        current: mine,
    })
}

/// The plan of the machine there is: it is paid for, so it has no price, and its cost is what it goes on to cost.
fn owned(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    plan.kind = PlanKind::Current;
    plan.price = None;
    plan.unused_offers.clear();
    if let Some(parts) = plan.cost_parts.as_mut() {
        let zero = rust_decimal::Decimal::ZERO;
        let tax = parts.tax.take().map_or(zero, |t| t.amount);
        let resale = parts.resale.take().map_or(zero, |r| r.amount);
        let paid = std::mem::replace(&mut parts.purchase.amount, zero) + tax - resale;
        if let Some(sum) = plan.cost_over_horizon.as_mut() {
            sum.amount -= paid;
        }
    }
    plan
}

/// Every candidate in short, the cheapest first and those without a price last.
fn summaries(bench: &Bench<'_>, mixes: &[MixOn<'_>], tiers: &[TierAnswer]) -> Vec<CandidateSummary> {
    let runs_all = |m: &MixOn<'_>| m.plan.tasks.iter().all(|t| t.place == Where::Local);
    let runs_some = |m: &MixOn<'_>| m.plan.tasks.iter().any(|t| t.place == Where::Local);
    let eligible = |m: &MixOn<'_>| {
        m.plan.passes && runs_all(m) && m.candidate.can_be_bought() && m.candidate.system_is_fine(bench.scenario)
    };
    let mut all: Vec<CandidateSummary> = mixes
        .iter()
        .map(|m| {
            let minutes = m.plan.minutes_waited_per_day;
            let better = |o: &MixOn<'_>| {
                eligible(o)
                    && o.candidate.cost < m.candidate.cost
                    && o.plan.minutes_waited_per_day.expected <= minutes.expected
            };
            CandidateSummary {
                machine: m.plan.machine.clone(),
                name: m.plan.name.clone(),
                units: m.plan.units,
                kind: m.plan.kind,
                price: m.candidate.cost,
                can_be_bought: m.candidate.can_be_bought(),
                passes: m.plan.passes,
                meets_wishes: m.candidate.system_is_fine(bench.scenario) && m.candidate.has_needs(bench.scenario),
                on_frontier: eligible(m) && m.candidate.cost.is_some() && !mixes.iter().any(better),
                minutes_waited_per_day: (m.plan.passes && runs_some(m)).then_some(minutes),
                usable_gib: m.plan.usable_gib,
                needed_gib: m.needed_gib,
                picked_for: tiers
                    .iter()
                    .filter(|t| t.pick.as_ref().is_some_and(|p| p.machine == m.plan.machine && p.units == m.plan.units))
                    .map(|t| t.id)
                    .collect(),
            }
        })
        .collect();
    all.sort_by(|a, b| match (a.price, b.price) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    all
}
