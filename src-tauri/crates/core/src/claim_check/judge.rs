//! The judge: from what a claim says to how it stands.

use super::memory::{self, Amounts};
use super::rate::{self, Subject};
use super::read::Notes;
use super::{ClaimCheck, Found, Named, PriceCheck, PriceOutcome, Said, pace, price};
use crate::catalog::Catalog;
use crate::catalog::claim::Standing;
use crate::catalog::machine::Machine;
use crate::catalog::model::Model;
use crate::date::Date;
use crate::scenario::Scenario;
use crate::speed::device::chips;
use crate::units::BytesPerSecond;

/// Figures within this of a maker's are the maker's: they round.
pub(super) const SAME_FIGURE: f64 = 0.03;

/// What one part of a claim comes to: how it stands, where it can be judged, and what was found.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub standing: Option<Standing>,
    pub found: Vec<Found>,
}

impl Part {
    /// Takes over another one: the worse standing counts, and what was found is added.
    pub fn join(&mut self, other: Self) {
        self.standing = worst(self.standing.into_iter().chain(other.standing));
        self.found.extend(other.found);
    }

    pub fn stands(&mut self, standing: Standing) {
        self.standing = worst(self.standing.into_iter().chain([standing]));
    }
}

/// Judges what a claim says.
pub(super) fn judge(
    said: &Said,
    notes: &Notes,
    catalog: &Catalog,
    as_of: Date,
    scenario: Option<&Scenario>,
) -> ClaimCheck {
    let mut machines: Vec<&Machine> = said.machines.iter().filter_map(|m| catalog.machine(&m.id)).collect();
    // What can be bought today comes first: the person asks about an offer.
    machines.sort_by_key(|m| {
        !crate::catalog::price::quote(catalog, m, as_of).is_some_and(|q| q.availability.can_be_bought())
    });
    let models: Vec<&Model> = said.models.iter().filter_map(|m| catalog.model(&m.id)).collect();
    let mut said = said.clone();
    let (amounts, instead) = memory::amounts(&said, &machines, catalog);
    machines = instead.unwrap_or(machines);
    // Of several that it can mean, those that hold the model: a boast speaks of one that does.
    let (holding, others): (Vec<&Machine>, Vec<&Machine>) = machines
        .iter()
        .copied()
        .partition(|m| models.is_empty() || memory::best_fit(&[*m], &models, &said).is_none_or(|fit| fit.fits));
    if !holding.is_empty() {
        machines = holding;
    }
    let subjects = subjects(&said, &machines);
    said.machines = machines.iter().map(|m| Named { id: m.id.clone(), name: m.name.clone() }).collect();
    let mut checked = ClaimCheck {
        pieces: Vec::new(),
        as_of,
        standing: Standing::Open,
        findings: Vec::new(),
        speeds: Vec::new(),
        fit: None,
        price: None,
        for_mix: None,
        said,
    };
    // Only what the catalog has with this memory can be filled with a model or priced.
    let priced = matches!(amounts, Amounts::None | Amounts::Held { .. } | Amounts::Elsewhere { .. });
    let mut parts = vec![
        memory::said(&checked.said, &amounts, &machines, &models),
        pace::speeds(&mut checked, &subjects, &machines, &models, priced),
    ];
    if priced {
        parts.push(memory::fits(&mut checked, &machines, &models));
    }
    parts.push(figures(&checked.said, &machines));
    if priced {
        checked.price = price::check(&checked.said, &machines, catalog, as_of, scenario);
        let another = || {
            let usual = |m: &&&Machine| {
                let theirs = price::check(&checked.said, &[**m], catalog, as_of, scenario);
                theirs.is_some_and(|check| check.outcome == PriceOutcome::Usual)
            };
            let machine = others.iter().find(usual)?.name.clone();
            Some(Part { standing: Some(Standing::Doubtful), found: vec![Found::PriceOfAnother { machine }] })
        };
        if let Some(own) = &checked.price {
            let usual = own.outcome == PriceOutcome::Usual || checked.said.part.is_some();
            parts.extend(another().filter(|_| !usual));
            parts.push(say_price(own));
        }
    }
    // The weightiest first; of the same weight in the order in which they were judged.
    parts.sort_by_key(|part| part.standing.map_or(usize::MAX, rank));
    let standing = worst(parts.iter().filter_map(|part| part.standing));
    // Beside a figure that cannot be, nothing else makes the claim hold.
    let held_up = !notes.refused.is_empty() && standing == Some(Standing::Holds);
    checked.standing = standing.filter(|_| !held_up).unwrap_or(Standing::Open);
    checked.findings = notes.refused.iter().map(|said| Found::Refused { said: said.clone() }).collect();
    checked.findings.extend(parts.into_iter().flat_map(|part| part.found));
    let say = &mut checked.findings;
    if let Some(machine) = &notes.other {
        say.push(Found::MachineNotKnown { machine: machine.trim().to_owned() });
    } else if subjects.is_empty() {
        say.push(Found::NoMachine {});
    } else if let (true, Some(first)) = (machines.len() > 1, machines.first()) {
        let count = u32::try_from(machines.len()).unwrap_or(u32::MAX);
        say.push(Found::SeveralMachines { count, machine: first.name.clone() });
    }
    if standing.is_none() {
        say.push(Found::NothingToJudge {});
    }
    checked
}

/// Standings from the worst to the best. What is not known says nothing beside what is.
const RANKS: [Standing; 6] =
    [Standing::Wrong, Standing::Doubtful, Standing::Partly, Standing::Outdated, Standing::Holds, Standing::Open];

pub(super) fn rank(standing: Standing) -> usize {
    RANKS.iter().position(|s| *s == standing).unwrap_or(RANKS.len())
}

/// As badly as the worst part.
fn worst(standings: impl Iterator<Item = Standing>) -> Option<Standing> {
    standings.min_by_key(|s| rank(*s))
}

/// One machine for each silicon, or the chip alone.
fn subjects<'a>(said: &Said, machines: &[&'a Machine]) -> Vec<Subject<'a>> {
    let mut out: Vec<&Machine> = Vec::new();
    for machine in machines {
        if !out.iter().any(|m| rate::same_silicon(m, machine)) {
            out.push(machine);
        }
    }
    if out.is_empty() {
        let chip = said.chip.as_deref().and_then(|name| chips().iter().find(|c| c.name == name));
        return chip.map(Subject::Chip).into_iter().collect();
    }
    out.into_iter().map(Subject::Machine).collect()
}

/// Bandwidth and operations beside the maker's.
fn figures(said: &Said, machines: &[&Machine]) -> Part {
    let mut part = Part::default();
    let near = |a: f64, b: f64| (a / b - 1.0).abs() <= SAME_FIGURE;
    if let Some(said) = said.bandwidth_gbs {
        let known: Vec<f64> = machines.iter().filter_map(|m| m.bandwidth()).map(BytesPerSecond::gbs).collect();
        if let Some(first) = known.first() {
            let holds = known.iter().copied().find(|&k| near(said, k));
            part.found.push(match holds {
                Some(known_gbs) => Found::BandwidthHolds { known_gbs },
                None => Found::BandwidthWrong { said_gbs: said, known_gbs: *first },
            });
            part.stands(if holds.is_some() { Standing::Holds } else { Standing::Wrong });
        }
    }
    let Some(said) = said.tflops else { return part };
    let value = |f: &Option<crate::catalog::source::Fact>| f.as_ref().map(|f| f.value);
    for machine in machines {
        let c = &machine.compute;
        let dense = [value(&c.fp16_tflops), value(&c.fp8_tflops), value(&c.fp4_tflops)];
        let most = dense.iter().flatten().copied().fold(f64::NAN, f64::max);
        if let Some(half) = dense.into_iter().flatten().find(|&d| near(said, d)) {
            part.found.push(Found::ComputeHolds { said_tflops: half });
            part.stands(Standing::Holds);
            return part;
        }
        if value(&c.sparse_headline).is_some_and(|s| near(said, s)) && most.is_finite() {
            part.found.push(Found::ComputeSparse { said_tflops: said, dense_tflops: most });
            part.stands(Standing::Partly);
            return part;
        }
    }
    if let Some(dense) = machines.iter().find_map(|m| value(&m.compute.fp16_tflops)) {
        part.found.push(Found::ComputeWrong { said_tflops: said, dense_tflops: dense });
        part.stands(Standing::Wrong);
    }
    part
}

/// So far below the lowest offer a price is strange, as a share of it.
const STRANGE: f64 = 0.15;

/// A price can be odd; it cannot be wrong: somebody asks it.
fn say_price(check: &PriceCheck) -> Part {
    let on = check.date.map(|d| d.to_string()).unwrap_or_default();
    let (offers_low, offers_high) = (check.low.unwrap_or(f64::NAN), check.high.unwrap_or(f64::NAN));
    let last_seen = check.offers.last().map(|o| o.date.to_string()).unwrap_or_default();
    let (found, standing) = match check.outcome {
        PriceOutcome::Usual => (Found::PriceUsual { offers_low, offers_high, on }, Standing::Holds),
        // A little less is a good offer, much less a strange one.
        PriceOutcome::Low if check.said.high >= offers_low * (1.0 - STRANGE) => {
            (Found::PriceLow { offers_low, on }, Standing::Partly)
        }
        PriceOutcome::Low => (Found::PriceLow { offers_low, on }, Standing::Doubtful),
        PriceOutcome::OnceWas => (Found::PriceOnceWas { last_seen, offers_low, on }, Standing::Outdated),
        PriceOutcome::OnlyAnnounced => (Found::PriceOnlyAnnounced { last_seen, offers_low, on }, Standing::Doubtful),
        PriceOutcome::High => (Found::PriceHigh { offers_high, on }, Standing::Doubtful),
        PriceOutcome::NoOffer => (Found::PriceNotKnown {}, Standing::Open),
        PriceOutcome::NoRate => (Found::PriceNoRate {}, Standing::Open),
    };
    let mut say = vec![found];
    if let Some(days) = check.age_days.filter(|&d| d > crate::catalog::price::STALE_AFTER_DAYS) {
        say.push(Found::PriceOld { days });
    }
    if check.low.is_some() && !check.can_be_bought {
        say.push(Found::NotToBeHad {});
    }
    Part { standing: Some(standing), found: say }
}
