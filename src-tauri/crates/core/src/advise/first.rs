//! The first machine that does the work, without planning what comes after it. What a changed wish comes to is asked ten
//! times and more for one answer, and then only the cheapest machine matters: [`that_passes`] is
//! [`verdict::cheapest`](super::verdict::cheapest) over all candidates, and looks at as few of them as it can.

use super::Bench;
use super::candidate::{self, Candidate};
use super::mix::{self, MixOn};
use super::{order, variants};
use crate::recommendation::BoughtPart;

/// A way to a machine, with its price and not yet planned.
struct Way<'a> {
    /// What it has in common with the others that come to the same machine: their plans differ in price alone.
    base: usize,
    candidate: Candidate<'a>,
    parts: Vec<BoughtPart>,
    group: f64,
}

/// The first in the order of [`order`] that can be bought, meets every wish, does what must stay and costs at most so much.
#[must_use]
pub fn that_passes<'a>(bench: &Bench<'a>, current: Option<&MixOn<'a>>, most: f64) -> Option<MixOn<'a>> {
    let mut bases: Vec<Base<'a>> =
        candidate::candidates(bench).into_iter().map(|candidate| Base { candidate, mix: None }).collect();
    let mut ways = ways(bench, &bases, current, most);
    ways.sort_by(|a, b| a.group.total_cmp(&b.group));
    let mut found: Vec<MixOn<'a>> = Vec::new();
    let mut group = f64::NEG_INFINITY;
    for way in ways {
        // What comes before all of the next group has been found.
        if way.group > group && !found.is_empty() {
            break;
        }
        group = way.group;
        let Some(base) = bases.get_mut(way.base) else { continue };
        let mut mix = mix::repriced(bench, base.planned(bench), way.candidate);
        mix.plan.parts = way.parts;
        if mix.plan.passes {
            found.push(mix);
        } else if let Some(both) = current.and_then(|current| variants::second_box(bench, &mix, current)) {
            found.push(both);
        }
    }
    found
        .into_iter()
        .filter_map(|mix| mix.candidate.cost.map(|cost| (order::standing(bench.scenario, &mix, cost), mix)))
        .min_by(|a, b| order::compare(&bench.preferences, &a.0, &b.0))
        .map(|(_, mix)| mix)
}

/// A machine with the work on it, planned when it is first asked for.
struct Base<'a> {
    candidate: Candidate<'a>,
    mix: Option<MixOn<'a>>,
}

impl<'a> Base<'a> {
    fn planned(&mut self, bench: &Bench<'a>) -> &MixOn<'a> {
        self.mix.get_or_insert_with(|| mix::plan(bench, self.candidate.clone()))
    }
}

/// Every way to every machine that is worth planning.
fn ways<'a>(bench: &Bench<'a>, bases: &[Base<'a>], current: Option<&MixOn<'a>>, most: f64) -> Vec<Way<'a>> {
    let mut all = Vec::new();
    for (base, of) in bases.iter().enumerate() {
        let new = (of.candidate.clone(), Vec::new());
        let used = variants::used_candidate(bench, &of.candidate).map(|candidate| (candidate, Vec::new()));
        let added = current.and_then(|c| variants::part_candidate(bench, &of.candidate, c.candidate.machine));
        for (candidate, parts) in std::iter::once(new).chain(used).chain(added) {
            let fine = candidate.can_be_bought()
                && candidate.system_is_fine(bench.scenario)
                && candidate.has_needs(bench.scenario);
            if let Some(cost) = candidate.cost.filter(|cost| fine && *cost <= most) {
                all.push(Way { base, group: order::group(&bench.preferences, cost), candidate, parts });
            }
        }
    }
    all
}
