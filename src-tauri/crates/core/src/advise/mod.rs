//! The advice: from a scenario and the catalog to a recommendation, at a date that is passed in.
//!
//! The order is that of the house: candidates, their tasks, the mix, the tiers, the verdict, what may leave, who loses.
//! The rules are written out in docs/recommendation.md and held by named properties in `tests/`.

mod beside;
mod candidate;
mod choices;
mod cloud;
pub mod compare;
mod contradictions;
mod day;
mod explore;
mod first;
mod frontier;
mod hybrid;
mod levers;
mod losers;
mod mix;
mod order;
mod routing;
mod settle;
pub(crate) mod strength;
mod task;
mod tiers;
mod together;
mod told;
mod variants;
mod verdict;

pub use explore::explore;
pub use task::QUALITY_INDEX;

use crate::catalog::Catalog;
use crate::catalog::machine::Machine;
use crate::catalog::price::Rates;
use crate::date::Date;
use crate::diagnose::{self, Finding};
use crate::error::Result;
use crate::estimate::{Bits, Cache};
use crate::measured;
use crate::recommendation::{CandidateSummary, Plan, PlanKind, Recommendation, TierAnswer, Where, Withheld};
use crate::scenario::{self, MeasuredRun, Observed, Preference, Rate, Scenario, Task};
use crate::speed::Here;
use candidate::Candidate;
use mix::MixOn;
use std::cell::OnceCell;
use std::sync::{Arc, Mutex, PoisonError};

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
    /// Settings of the person's machine that look like weak hardware.
    findings: Vec<Finding>,
    /// What was seen of the person's machine.
    seen: Option<Observed>,
    /// The person's rates for other money.
    rates: Vec<Rate>,
    /// What decides between candidates, first things first.
    preferences: Vec<Preference>,
    /// The day up to which prices are known: the answer's, and never after the catalog's own.
    known_to: Date,
    /// What was measured on the machine the person has.
    here: Here,
    /// For each task, what the cloud asks a month for all of it. Worked out where a plan first sends something out.
    bills: OnceCell<Vec<Option<f64>>>,
    /// What each class of models scores, to judge cloud models by.
    yardsticks: OnceCell<cloud::Yardsticks>,
}

impl<'a> Bench<'a> {
    /// The bench for a scenario that was checked.
    fn new(scenario: &'a Scenario, catalog: &'a Catalog, as_of: Date, cache: &'a Cache) -> Result<Self> {
        let wishes: Vec<Vec<task::Wished<'a>>> = scenario
            .tasks
            .iter()
            .map(|t| task::weighed(t, &catalog.models, Bits::Floor(scenario.floor_of(t)), cache))
            .collect();
        let tier_models = catalog
            .tiers
            .iter()
            .filter_map(|tier| tier.must_fit.as_ref())
            .map(|wanted| {
                let task = tiers::tier_task(wanted);
                let wishes = task::weighed(&task, &catalog.models, Bits::Exactly(&wanted.quant), cache);
                (task, wishes)
            })
            .collect();
        let findings = diagnose::findings(scenario, catalog);
        let seen = scenario.current.as_ref().and_then(|current| match &current.observations {
            Some(observations) => Some(Observed {
                storage_read_gbs: current.observed.as_ref().and_then(|told| told.storage_read_gbs),
                ..diagnose::speeds_seen(observations, catalog, &findings).unwrap_or_default()
            }),
            None => current.observed.clone(),
        });
        let here = measured_here(scenario, catalog, &wishes, seen.as_ref())?;
        Ok(Self {
            scenario,
            catalog,
            as_of,
            wishes,
            tier_models,
            cache,
            findings,
            seen,
            rates: scenario.all_rates(),
            preferences: scenario.preferences_in_order(),
            known_to: catalog.newest().map_or(as_of, |newest| newest.min(as_of)),
            here,
            bills: OnceCell::new(),
            yardsticks: OnceCell::new(),
        })
    }

    /// In what money offers count.
    fn rates(&self) -> Rates<'_> {
        Rates { own: self.scenario.currency(), rates: &self.rates }
    }

    /// The budget, as a number of its currency.
    fn budget(&self) -> f64 {
        self.scenario.budget.as_f64()
    }

    /// What the cloud asks a month for what does not run on a plan's machine: nothing where all of it does, and not known where
    /// a price is missing.
    fn bill_of(&self, plan: &Plan) -> Option<Option<f64>> {
        if plan.tasks.iter().all(|t| t.place != Where::Cloud) {
            return None;
        }
        let of = |task: &Task| cloud::leaving(self, task, 1.0, false).monthly.map(|bill| bill.as_f64());
        let bills = self.bills.get_or_init(|| self.scenario.tasks.iter().map(of).collect());
        let out = plan.tasks.iter().zip(bills).filter(|(task, _)| task.place == Where::Cloud);
        Some(out.map(|(_, bill)| *bill).sum())
    }

    /// True where anything has to be done at home.
    fn something_must_stay(&self) -> bool {
        self.scenario.tasks.iter().any(|t| t.share_at_home(self.scenario.private_share) > 0.0)
    }

    /// True where a plan does what a purchase is for: all that must stay, or, where nothing must, all of the work. A machine on
    /// which nothing runs does no work, whatever must stay.
    fn is_done_by(&self, plan: &Plan) -> bool {
        plan.passes && (self.something_must_stay() || plan.tasks.iter().all(|t| t.place == Where::Local))
    }

    /// The machine the person has.
    fn current_machine(&self) -> Option<&'a Machine> {
        self.scenario.current.as_ref().and_then(|c| self.catalog.machine(&c.machine))
    }

    /// What was seen on a candidate: only the person's own machine, alone, has been looked at.
    fn observed_on(&self, candidate: &Candidate<'_>) -> Option<&Observed> {
        let current = self.scenario.current.as_ref()?;
        let same = candidate.units == 1 && candidate.machine.id == current.machine;
        self.seen.as_ref().filter(|_| same)
    }

    /// What was measured on a candidate: only the person's own machine, alone, has been looked at.
    fn here_on(&self, candidate: &Candidate<'_>) -> Option<&Here> {
        let current = self.scenario.current.as_ref()?;
        let same = candidate.units == 1 && candidate.machine.id == current.machine;
        (same && !self.here.is_empty()).then_some(&self.here)
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
    catalog: Arc<Catalog>,
    cache: Mutex<Cache>,
}

impl Advisor {
    /// An advisor on a catalog.
    #[must_use]
    pub fn new(catalog: Catalog) -> Self {
        Self { catalog: Arc::new(catalog), cache: Mutex::default() }
    }

    /// Another advisor on the same catalog, which is held once. It remembers for itself, so that neither waits for the other.
    #[must_use]
    pub fn beside(&self) -> Self {
        Self { catalog: Arc::clone(&self.catalog), cache: Mutex::default() }
    }

    /// How often it planned a whole mix on a machine so far: what its answers cost, whatever the computer.
    #[must_use]
    pub fn plans(&self) -> u64 {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner).plans()
    }

    /// Its catalog, and no longer the advisor.
    #[must_use]
    pub fn into_catalog(self) -> Catalog {
        Arc::unwrap_or_clone(self.catalog)
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
    let bench = Bench::new(scenario, catalog, as_of, &cache)?;
    Ok(catalog.machine(machine).map(|m| mix::plan(&bench, candidate::candidate(&bench, m, units)).plan))
}

/// Everything that is looked at for one scenario.
struct Looked<'a> {
    /// Every machine that is bought new, and after them the other ways to one.
    mixes: Vec<MixOn<'a>>,
    /// How many of them are bought new.
    new: usize,
    /// The machine there is.
    current: Option<MixOn<'a>>,
}

/// What was measured on the machine the person has: the runs that the scenario holds, and the speeds that were seen while
/// looking at its settings.
fn measured_here(
    scenario: &Scenario,
    catalog: &Catalog,
    wishes: &[Vec<task::Wished<'_>>],
    seen: Option<&Observed>,
) -> Result<Here> {
    let Some(current) = &scenario.current else { return Ok(Here::default()) };
    let Some(machine) = catalog.machine(&current.machine) else { return Ok(Here::default()) };
    let mut runs = current.measured.clone();
    // What was seen names no model where there is only one to think of.
    let first = || wishes.first().and_then(|w| w.first()).map(|wished| wished.model.id.clone());
    if let Some(seen) = seen
        && (seen.prefill_tokens_per_s.is_some() || seen.decode_tokens_per_s.is_some())
        && let Some(model) = seen.model.clone().or_else(first)
        // What was measured on purpose is not counted a second time by what was seen of it.
        && !runs.iter().any(|it| it.model == model)
    {
        let longest = seen.longest_prompt_tokens.or(scenario.tasks.first().map(|task| task.prompt_tokens)).unwrap_or(1);
        let seen_at = |prefill: Option<f64>, decode: Option<f64>, depth: u32| MeasuredRun {
            model: model.clone(),
            quant: None,
            engine: None,
            depth,
            prompt_tokens: Some(longest.max(1)),
            decode_tokens_per_s: decode,
            prefill_tokens_per_s: prefill,
            date: None,
        };
        runs.push(seen_at(seen.prefill_tokens_per_s, None, 0));
        runs.push(seen_at(None, seen.decode_tokens_per_s, longest));
    }
    measured::here(catalog, machine, candidate::system(scenario, machine), &runs)
}

/// Plans the work on the machine there is.
fn look_at_current<'a>(bench: &Bench<'a>) -> Option<MixOn<'a>> {
    bench.current_machine().map(|m| mix::plan(bench, candidate::candidate(bench, m, 1)))
}

/// Plans the work on every candidate.
fn look<'a>(bench: &Bench<'a>) -> Looked<'a> {
    let current = look_at_current(bench);
    let mut mixes: Vec<MixOn<'a>> = candidate::candidates(bench).into_iter().map(|c| mix::plan(bench, c)).collect();
    let new = mixes.len();
    let more = variants::further(bench, &mixes, current.as_ref());
    mixes.extend(more);
    Looked { mixes, new, current }
}

fn answer(scenario: &Scenario, catalog: &Catalog, as_of: Date, cache: &Cache) -> Result<Recommendation> {
    scenario::check(scenario, catalog)?;
    let bench = Bench::new(scenario, catalog, as_of, cache)?;
    let looked = look(&bench);
    let (mut answer, decision) = decide(&bench, &looked);
    answer.contradictions = contradictions::find(&bench, &looked, &decision);
    Ok(answer)
}

fn decide(bench: &Bench<'_>, looked: &Looked<'_>) -> (Recommendation, verdict::Decision) {
    let Looked { mixes, current, .. } = looked;
    let new = mixes.get(..looked.new).unwrap_or(mixes);
    let tiers = tiers::answer_all(bench, mixes);
    let mut decision = verdict::decide(bench, current.as_ref(), &bench.findings, mixes);
    if let Some(plan) = decision.purchase.as_mut() {
        tiers::finish(bench, mixes, plan);
    }
    let everyday = tiers.iter().find_map(|t| t.pick.as_ref());
    let mine = current.as_ref().map(|c| {
        let mut plan = owned(bench, &c.plan);
        choices::explain(bench, &c.candidate, &mut plan);
        plan
    });
    // Where nothing must stay and nothing runs on what is there, no machine is at home.
    let runs_some = |p: &&Plan| p.passes && p.tasks.iter().any(|t| t.place == Where::Local);
    let at_home = bench.something_must_stay().then(|| decision.purchase.as_ref().or(everyday)).flatten();
    let home = mine.as_ref().filter(runs_some).or(at_home);
    let answer = Recommendation {
        as_of: bench.as_of,
        catalog_version: bench.catalog.version.clone(),
        verdict: decision.verdict,
        reasons: decision.reasons.clone(),
        findings: bench.findings.clone(),
        purchase: decision.purchase.clone(),
        hybrid: hybrid::plan(bench, home, mixes, looked.new),
        not_worth_it: losers::list(bench, new, &tiers),
        candidates: summaries(bench, mixes, &tiers),
        changes_the_answer: decision.flips.iter().cloned().chain(tiers.iter().flat_map(|t| t.flips.clone())).collect(),
        unknown: tiers::unknowns(new),
        explored: None,
        curves: Vec::new(),
        backing: None,
        withheld: Withheld::default(),
        tiers,
        current: mine,
        contradictions: Vec::new(),
    };
    (answer, decision)
}

/// The plan of the machine there is: it is paid for, so it has no price, and its cost is what it goes on to cost.
fn owned(bench: &Bench<'_>, plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    mix::put_cloud(bench, &mut plan);
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

/// True where a plan that is shown is that of a candidate.
fn is_plan_of(plan: &Plan, mix: &MixOn<'_>) -> bool {
    plan.machine == mix.plan.machine && plan.units == mix.plan.units && plan.kind == mix.plan.kind
}

/// Every candidate in short, the cheapest first and those without a price last.
fn summaries(bench: &Bench<'_>, mixes: &[MixOn<'_>], tiers: &[TierAnswer]) -> Vec<CandidateSummary> {
    let runs_all = |m: &MixOn<'_>| m.plan.tasks.iter().all(|t| t.place == Where::Local);
    let runs_some = |m: &MixOn<'_>| m.plan.tasks.iter().any(|t| t.place == Where::Local);
    let eligible = |m: &MixOn<'_>| {
        m.plan.passes
            && runs_all(m)
            && m.candidate.can_be_bought()
            && m.candidate.system_is_fine(bench.scenario)
            && m.candidate.has_needs(bench.scenario)
    };
    let mut all: Vec<CandidateSummary> = mixes
        .iter()
        .map(|m| {
            let minutes = m.plan.minutes_waited_per_day;
            let better = |o: &MixOn<'_>| {
                eligible(o)
                    && o.candidate.cost < m.candidate.cost
                    && o.plan.minutes_waited_per_day.expected <= minutes.expected
                    && !strength::weaker(&o.plan, &m.plan)
            };
            CandidateSummary {
                machine: m.plan.machine.clone(),
                name: m.plan.name.clone(),
                units: m.plan.units,
                kind: m.plan.kind,
                price: m.candidate.cost,
                can_be_bought: m.candidate.can_be_bought(),
                passes: bench.is_done_by(&m.plan),
                meets_wishes: m.candidate.system_is_fine(bench.scenario) && m.candidate.has_needs(bench.scenario),
                on_frontier: eligible(m) && m.candidate.cost.is_some() && !mixes.iter().any(better),
                minutes_waited_per_day: (m.plan.passes && runs_some(m)).then_some(minutes),
                usable_gib: m.plan.usable_gib,
                needed_gib: m.needed_gib,
                picked_for: tiers
                    .iter()
                    .filter(|t| t.pick.as_ref().is_some_and(|p| is_plan_of(p, m)))
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
