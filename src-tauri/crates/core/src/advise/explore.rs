//! Exploring: the same question asked with other numbers. It takes tens of answers, so it stands apart from the answer
//! itself, which must follow a slider.

use super::{Advisor, Bench, frontier, levers, settle};
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
    let now = super::answer(scenario, catalog, as_of, cache)?;
    let asked = Cell::new(1_u32);
    let ask = |changed: &Scenario| {
        asked.set(asked.get() + 1);
        super::decided(changed, catalog, as_of, cache).ok().map(|answer| levers::Signature::of(&answer))
    };
    let (flips, steady) = levers::flips(scenario, catalog, &now, &ask);
    let bench = Bench::new(scenario, catalog, as_of, cache)?;
    let looked = super::look(&bench);
    let frontier = frontier::walk(&bench, now.current.as_ref(), &looked.mixes);
    let close_call = settle::cheapest(scenario, catalog, &now, as_of);
    Ok(Explored { flips, steady, frontier, close_call, asked: asked.get() })
}
