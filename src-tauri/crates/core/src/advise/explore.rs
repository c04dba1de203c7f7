//! Exploring: the same question asked with other numbers. It takes tens of answers, so it stands apart from the answer
//! itself, which must follow a slider.
//!
//! Of each of these answers only its signature counts. Money moves no day and no fit, so another budget needs no new plan:
//! the machines that were looked at are put in order again. Where the work itself is changed, prices and ways to machines
//! stay, and only as many machines are planned as it takes to find the first that does it ([`first::signature`]).

use super::levers::{self, Signature};
use super::{Advisor, Bench, Looked, decide, first, frontier, settle, tiers, verdict};
use crate::catalog::Catalog;
use crate::date::Date;
use crate::error::Result;
use crate::estimate::Cache;
use crate::recommendation::{Explored, Recommendation};
use crate::scenario::{self, Scenario};
use std::cell::Cell;
use std::sync::PoisonError;

/// Explores around an answer: flips, the budget's frontier, and what would settle a close call.
///
/// # Errors
/// What [`scenario::check`] refuses.
pub fn explore(scenario: &Scenario, catalog: &Catalog, as_of: Date) -> Result<Explored> {
    explored(scenario, catalog, as_of, &Cache::default())
}

impl Advisor {
    /// Explores around an answer, with what was computed before.
    ///
    /// # Errors
    /// As [`explore`].
    pub fn explore(&self, scenario: &Scenario, as_of: Date) -> Result<Explored> {
        let cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        explored(scenario, &self.catalog, as_of, &cache)
    }

    /// The answer with what was explored around it: what [`Advisor::recommend`] and [`Advisor::explore`] come to, with every
    /// machine looked at once for both.
    ///
    /// # Errors
    /// As [`Advisor::recommend`].
    pub fn recommend_and_explore(&self, scenario: &Scenario, as_of: Date) -> Result<Recommendation> {
        let cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        scenario::check(scenario, &self.catalog)?;
        let bench = Bench::new(scenario, &self.catalog, as_of, &cache)?;
        let looked = super::look(&bench);
        let (mut answer, decision) = decide(&bench, &looked);
        answer.contradictions = super::contradictions::find(&bench, &looked, &decision);
        let explored = around(&bench, &looked, &answer);
        Ok(answer.with(explored))
    }
}

impl Recommendation {
    /// The answer with what was explored around it: every flip once, the searched ones first.
    #[must_use]
    pub fn with(mut self, explored: Explored) -> Self {
        let mut flips = explored.flips.clone();
        for flip in self.changes_the_answer {
            // A flip of the verdict or of the everyday pick was searched for; those of other tiers come in closed form.
            let known = flips.iter().any(|f| f.of == flip.of && f.tier == flip.tier && (f.at - flip.at).abs() < 0.02);
            if !known {
                flips.push(flip);
            }
        }
        self.changes_the_answer = flips;
        self.explored = Some(explored);
        self
    }
}

fn explored(scenario: &Scenario, catalog: &Catalog, as_of: Date, cache: &Cache) -> Result<Explored> {
    scenario::check(scenario, catalog)?;
    let bench = Bench::new(scenario, catalog, as_of, cache)?;
    let looked = super::look(&bench);
    let (now, _) = decide(&bench, &looked);
    Ok(around(&bench, &looked, &now))
}

fn around(bench: &Bench<'_>, looked: &Looked<'_>, now: &Recommendation) -> Explored {
    let (scenario, catalog, as_of) = (bench.scenario, bench.catalog, bench.as_of);
    let asked = Cell::new(1_u32);
    let here = Signature::of(now);
    let ways = first::Ways::of(bench, f64::INFINITY);
    let plain = tiers::everyday_is_plain(bench);
    let anew = |changed: &Scenario| {
        asked.set(asked.get() + 1);
        scenario::check(changed, catalog).ok()?;
        let bench = Bench::new(changed, catalog, as_of, bench.cache).ok()?;
        Some(if plain {
            first::signature(&bench, &ways)
        } else {
            let looked = super::look(&bench);
            Signature::of(&decide(&bench, &looked).0)
        })
    };
    let with_budget = |budget: f64| {
        let cheapest = || verdict::cheapest(bench, &looked.mixes, budget);
        let (verdict, purchase) = verdict::outcome(bench, looked.current.as_ref(), budget, cheapest);
        here.bought(verdict, purchase.map(|m| &m.plan))
    };
    let asks = levers::Asks { anew: &anew, with_budget: &with_budget };
    let (flips, steady) = levers::flips(scenario, catalog, now, &here, &asks);
    Explored {
        flips,
        steady,
        frontier: frontier::walk(bench, now.current.as_ref(), &looked.mixes),
        close_call: settle::cheapest(scenario, catalog, now, as_of),
        asked: asked.get(),
    }
}
