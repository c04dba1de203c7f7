//! The first machine that does the work, without planning what comes after it. What a changed wish comes to is asked ten
//! times and more for one answer, and what would change the answer some sixty times; then only the cheapest machine matters.
//! [`that_passes`] is [`verdict::cheapest`] over all candidates, and [`signature`] what a whole answer would say, and both
//! look at as few machines as they can.

use super::Bench;
use super::candidate::{self, Candidate};
use super::levers::Signature;
use super::mix::{self, MixOn};
use super::variants::{self, Parts};
use super::{beside, order, tiers, verdict};
use crate::recommendation::PlanKind;

/// A way to a machine, with its price and not yet planned.
struct Way<'a> {
    /// What it has in common with the others that come to the same machine: their plans differ in price alone.
    base: usize,
    candidate: Candidate<'a>,
    parts: Parts,
    group: f64,
}

/// Every way to every machine that can be bought and meets the wishes, the cheapest first. They stay the same while the work
/// changes and prices, wishes and the machine there is do not.
pub struct Ways<'a> {
    bases: Vec<Candidate<'a>>,
    ways: Vec<Way<'a>>,
}

impl<'a> Ways<'a> {
    /// The ways that cost at most so much.
    #[must_use]
    pub fn of(bench: &Bench<'a>, most: f64) -> Self {
        let bases = candidate::candidates(bench);
        let mut ways = Vec::new();
        for (base, of) in bases.iter().enumerate() {
            let new = (of.clone(), Parts::default());
            let used = variants::used_candidate(bench, of).map(|candidate| (candidate, Parts::default()));
            let added = bench.current_machine().and_then(|there| variants::part_candidate(bench, of, there));
            for (candidate, parts) in std::iter::once(new).chain(used).chain(added) {
                let fine = candidate.can_be_bought()
                    && candidate.system_is_fine(bench.scenario)
                    && candidate.has_needs(bench.scenario);
                if let Some(cost) = candidate.cost.filter(|cost| fine && *cost <= most) {
                    ways.push(Way { base, group: order::group(&bench.preferences, cost), candidate, parts });
                }
            }
        }
        ways.sort_by(|a, b| a.group.total_cmp(&b.group));
        Self { bases, ways }
    }

    /// Those that do what must stay, up to the first group of prices in which there is one: whatever decides within it, what
    /// comes first of all is among them.
    fn passing(&self, bench: &Bench<'_>, current: Option<&MixOn<'_>>) -> Vec<MixOn<'a>> {
        let mut planned: Vec<Option<MixOn<'a>>> = vec![None; self.bases.len()];
        let mut found: Vec<MixOn<'a>> = Vec::new();
        let mut group = f64::NEG_INFINITY;
        for way in &self.ways {
            // What comes before all of the next group has been found.
            if way.group > group && !found.is_empty() {
                break;
            }
            group = way.group;
            let (Some(base), Some(slot)) = (self.bases.get(way.base), planned.get_mut(way.base)) else { continue };
            let base = slot.get_or_insert_with(|| mix::plan(bench, base.clone()));
            let (candidate, parts) = (way.candidate.clone(), way.parts.clone());
            let mix = match (candidate.kind, current) {
                (PlanKind::AddedPart, Some(current)) => variants::with_parts(bench, base, candidate, parts, current),
                _ => Some(mix::repriced(bench, base, candidate)),
            };
            let Some(mix) = mix else { continue };
            let beside = current.filter(|_| bench.scenario.os.second_box);
            found.extend(beside.and_then(|current| beside::second_box(bench, &mix, current)));
            if bench.is_done_by(&mix.plan) {
                found.push(mix);
            }
        }
        found
    }
}

/// The one to buy with the bench's budget: can be bought, meets every wish, does what must stay and costs at most so much.
#[must_use]
pub fn that_passes<'a>(bench: &Bench<'a>, current: Option<&MixOn<'_>>, most: f64) -> Option<MixOn<'a>> {
    let mut found = Ways::of(bench, most).passing(bench, current);
    let first = verdict::cheapest(bench, &found, bench.budget())?;
    let at = found.iter().position(|mix| std::ptr::eq(mix, first))?;
    Some(found.swap_remove(at))
}

/// What the answer says, with as little planning as that takes. `ways` are those of a scenario that differs in its work
/// alone.
#[must_use]
pub fn signature(bench: &Bench<'_>, ways: &Ways<'_>) -> Signature {
    let current = super::look_at_current(bench);
    let found = ways.passing(bench, current.as_ref());
    let everyday = tiers::everyday(bench, &found);
    let budget = bench.budget();
    let (verdict, purchase) =
        verdict::outcome(bench, current.as_ref(), budget, || verdict::cheapest(bench, &found, budget));
    Signature::new(verdict, purchase.map(|m| &m.plan), everyday.map(|m| &m.plan))
}
