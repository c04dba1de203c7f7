//! The claims that bear on a question: those that the person kept with it, and those of the source report that speak of a
//! machine or a model of the answer. A few of each subject, those that do not hold first: a reader who knows the report
//! looks for these.

use super::{SourceSeen, plans, seen};
use crate::catalog::Catalog;
use crate::catalog::claim::{Claim, Standing};
use crate::claim_check::{self, Found, Held};
use crate::date::Date;
use crate::money::Currency;
use crate::recommendation::Recommendation;
use crate::scenario::Scenario;
use serde::Serialize;

/// Claims about one machine, at most.
const OF_A_MACHINE: usize = 4;
/// Claims about a model and no machine, at most.
const OF_MODELS: usize = 3;
/// Claims of the source report in all, at most.
const IN_ALL: usize = 14;

/// A claim and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HeldClaim {
    /// The source report's claim, by its id; the sentences are `claim-<id>-said` and `claim-<id>-finding`. Missing for one
    /// of the person's.
    pub id: Option<String>,
    /// The person's claim as they typed it. Missing for one of the source report's.
    pub text: Option<String>,
    /// How it stands on the answer's day.
    pub standing: Standing,
    /// True where the judge came to that; false where the standing is our own, because nothing can be computed.
    pub judged: bool,
    /// What was found when it was judged as of the answer's day. Empty for a claim of the source report that holds nothing
    /// to compute with.
    pub findings: Vec<Found>,
    /// The currency of sums in the findings.
    pub currency: Currency,
    /// What the finding of a claim of the source report rests on.
    pub sources: Vec<SourceSeen>,
}

/// The claims that bear on a question.
pub(super) fn bearing(catalog: &Catalog, scenario: &Scenario, answer: &Recommendation) -> Vec<HeldClaim> {
    // A claim that cannot be read was refused with its scenario.
    let typed = scenario.claims.iter().filter_map(|text| {
        let check = claim_check::check(text, catalog, answer.as_of, None).ok()?;
        Some(HeldClaim {
            id: None,
            text: Some(text.clone()),
            standing: check.standing,
            judged: check.standing != Standing::Open,
            currency: check.said.price.map_or(Currency::USD, |price| price.currency),
            findings: check.findings,
            sources: Vec::new(),
        })
    });
    let mut held: Vec<HeldClaim> = typed.collect();
    held.extend(chosen(catalog, answer).into_iter().map(|(claim, on_its_day)| HeldClaim {
        id: Some(claim.id.clone()),
        text: None,
        standing: on_its_day.standing,
        judged: on_its_day.judged,
        findings: on_its_day.check.map(|check| check.findings).unwrap_or_default(),
        currency: Currency::USD,
        sources: seen(catalog, &claim.sources),
    }));
    held
}

/// A claim of the source report and how it stands.
type Chosen<'a> = (&'a Claim, Held);

/// Claims of the source report, in the order in which it makes them.
fn chosen<'a>(catalog: &'a Catalog, answer: &Recommendation) -> Vec<Chosen<'a>> {
    let mut chosen: Vec<Chosen<'a>> = Vec::new();
    let mut machines: Vec<&str> = plans(answer).map(|plan| plan.machine.as_str()).collect();
    machines.extend(answer.not_worth_it.iter().map(|loser| loser.machine.as_str()));
    let models: Vec<&str> = plans(answer).flat_map(|plan| &plan.tasks).filter_map(|t| t.model.as_deref()).collect();
    let day = answer.as_of;
    for (i, machine) in machines.iter().enumerate() {
        if !machines[..i].contains(machine) {
            take(catalog, day, &mut chosen, OF_A_MACHINE, |claim| {
                // A claim about another model says nothing about this work, except of the machine itself.
                claim.machine.as_deref() == Some(*machine)
                    && claim.model.as_deref().is_none_or(|model| i > 0 || models.contains(&model))
            });
        }
    }
    take(catalog, day, &mut chosen, OF_MODELS, |claim| {
        claim.machine.is_none() && claim.model.as_deref().is_some_and(|model| models.contains(&model))
    });
    let place = |claim: &Claim| catalog.claims.iter().position(|c| c.id == claim.id);
    chosen.sort_by_key(|(claim, _)| place(claim));
    chosen
}

/// Takes some of the claims that are asked for, those that do not hold first.
fn take<'a>(catalog: &'a Catalog, day: Date, into: &mut Vec<Chosen<'a>>, most: usize, asked: impl Fn(&Claim) -> bool) {
    let asked = catalog.claims.iter().filter(|claim| asked(claim));
    let mut found: Vec<Chosen<'a>> = asked.map(|claim| (claim, claim_check::held(claim, catalog, day))).collect();
    found.sort_by_key(|(_, held)| weight(held.standing));
    let room = IN_ALL.saturating_sub(into.len());
    into.extend(found.into_iter().take(most.min(room)));
}

fn weight(standing: Standing) -> u8 {
    match standing {
        Standing::Wrong => 0,
        Standing::Doubtful => 1,
        Standing::Outdated => 2,
        Standing::Partly => 3,
        Standing::Holds => 4,
        Standing::Open => 5,
    }
}
