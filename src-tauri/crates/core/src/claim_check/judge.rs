//! The judge: from what a claim says to how it stands.

use super::rate::{self, Rated, Subject};
use super::{
    Circumstance, ClaimCheck, FitCheck, Found, Named, PriceCheck, PriceOutcome, Said, SpeedCheck, SpeedKind,
    SpeedOutcome, SpeedSaid, names, price, runs,
};
use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::claim::Standing;
use crate::catalog::machine::{Machine, Os};
use crate::catalog::model::Model;
use crate::date::Date;
use crate::estimate::{Rig, Weighed};
use crate::recommendation::{Basis, Speed};
use crate::scenario::Scenario;
use crate::speed::device::chips;
use crate::units::BytesPerSecond;

/// Figures within this of a maker's are the maker's: they round.
const SAME_FIGURE: f64 = 0.03;

/// The most runs that are shown.
const MOST_RUNS: usize = 8;

/// The context at which a model is laid into memory where the claim names none.
const SHORT_CONTEXT: u32 = 4_096;

/// Judges what a claim says.
pub(super) fn judge(said: &Said, catalog: &Catalog, as_of: Date, scenario: Option<&Scenario>) -> ClaimCheck {
    let mut machines: Vec<&Machine> = said.machines.iter().filter_map(|m| catalog.machine(&m.id)).collect();
    // What can be bought today comes first: the person asks about an offer.
    machines.sort_by_key(|m| {
        !crate::catalog::price::quote(catalog, m, as_of).is_some_and(|q| q.availability.can_be_bought())
    });
    let models: Vec<&Model> = said.models.iter().filter_map(|m| catalog.model(&m.id)).collect();
    let subjects = subjects(said, &machines);
    let mut said = said.clone();
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
    let mut standings = Vec::new();
    speeds(&mut checked, &subjects, &models, &mut standings);
    memory(&mut checked, &subjects, &machines, &models, &mut standings);
    figures(&mut checked, &machines, &mut standings);
    checked.price = price::check(&checked.said, &machines, catalog, as_of, scenario);
    if let Some(price) = checked.price.clone() {
        standings.push(say_price(&price, &mut checked.findings));
    }
    if subjects.is_empty() {
        checked.findings.push(Found::NoMachine {});
    } else if let (true, Some(first)) = (machines.len() > 1, machines.first()) {
        let count = u32::try_from(machines.len()).unwrap_or(u32::MAX);
        checked.findings.push(Found::SeveralMachines { count, machine: first.name.clone() });
    }
    if standings.is_empty() {
        checked.findings.push(Found::NothingToJudge {});
    }
    checked.standing = worst(&standings);
    checked
}

/// As badly as the worst part. What is not known says nothing beside what is.
fn worst(standings: &[Standing]) -> Standing {
    [Standing::Wrong, Standing::Partly, Standing::Outdated, Standing::Holds]
        .into_iter()
        .find(|s| standings.contains(s))
        .unwrap_or(Standing::Open)
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

fn speeds(checked: &mut ClaimCheck, subjects: &[Subject<'_>], models: &[&Model], standings: &mut Vec<Standing>) {
    let several = checked.said.circumstances.contains(&Circumstance::SeveralRequests);
    for speed in checked.said.speeds.clone() {
        if models.is_empty() {
            checked.findings.push(Found::NoModel {});
        } else if several {
            checked.findings.push(Found::SeveralRequests {});
        }
        let rated: Vec<(Subject<'_>, Rated<'_>)> = subjects
            .iter()
            .flat_map(|s| models.iter().filter_map(|m| Some((*s, rate::rated(*s, m, &checked.said, speed.kind)?))))
            .collect();
        if rated.is_empty() || several {
            checked.speeds.push(unknown(speed));
            continue;
        }
        let check = judge_speed(speed, &rated, &checked.said);
        standings.push(say_speed(&check, checked));
        checked.speeds.push(check);
    }
}

fn unknown(said: SpeedSaid) -> SpeedCheck {
    SpeedCheck {
        said,
        outcome: SpeedOutcome::Unknown,
        model: None,
        quant: None,
        range: None,
        bits_needed: None,
        runs: Vec::new(),
        runs_in_all: 0,
        measured: None,
    }
}

fn judge_speed(said: SpeedSaid, rated: &[(Subject<'_>, Rated<'_>)], claim: &Said) -> SpeedCheck {
    let mut check = unknown(said);
    let Some((_, generous)) = rated.iter().max_by(|a, b| a.1.range.limit.total_cmp(&b.1.range.limit)) else {
        return check;
    };
    let mut range = generous.range;
    for (_, other) in rated {
        range.low = range.low.min(other.range.low);
        range.high = range.high.max(other.range.high);
    }
    let mut subjects: Vec<(Subject<'_>, Vec<(&Model, f64)>)> = Vec::new();
    for (subject, r) in rated {
        match subjects
            .iter_mut()
            .find(|(s, _)| s.chip() == subject.chip() && s.devices(claim) == subject.devices(claim))
        {
            Some((_, models)) => models.push((r.model, r.bits)),
            None => subjects.push((*subject, vec![(r.model, r.bits)])),
        }
    }
    let mut runs: Vec<super::RunSeen> =
        subjects.iter().flat_map(|(s, models)| runs::of(*s, models, claim, said.kind)).collect();
    runs.sort_by(|a, b| b.tps.total_cmp(&a.tps));
    check.runs_in_all = u32::try_from(runs.len()).unwrap_or(u32::MAX);
    check.measured = runs.last().zip(runs.first()).map(|(slowest, fastest)| (slowest.tps, fastest.tps));
    let (least, most) = ends(&check, &range);
    // Rounding is no boast: half a token more than the limit is the limit.
    let limit = range.limit * 1.005;
    check.outcome = if said.low > limit {
        SpeedOutcome::AboveLimit
    } else if said.high > limit {
        SpeedOutcome::UpperEndAboveLimit
    } else if check.measured.is_none() && range.basis == Basis::PhysicsOnly {
        SpeedOutcome::Unknown
    } else if said.low > most * (1.0 + SAME_FIGURE) {
        SpeedOutcome::AboveAll
    } else if said.high > most * (1.0 + SAME_FIGURE) {
        SpeedOutcome::UpperEndAboveAll
    } else if said.high < least * (1.0 - SAME_FIGURE) {
        SpeedOutcome::BelowAll
    } else {
        SpeedOutcome::AsExpected
    };
    if said.low > limit && said.kind == SpeedKind::Decode {
        check.bits_needed = Some(generous.bits * range.limit / said.low);
    }
    check.model = Some(Named { id: generous.model.id.clone(), name: generous.model.name.clone() });
    check.quant = Some(generous.quant.clone());
    check.range = Some(range);
    runs.truncate(MOST_RUNS);
    check.runs = runs;
    check
}

/// So many runs of a chip and a model say what it does better than our range.
const MANY_RUNS: u32 = 5;

/// The least and the most that is measured or expected.
fn ends(check: &SpeedCheck, range: &Speed) -> (f64, f64) {
    match check.measured {
        Some((slowest, fastest)) if check.runs_in_all >= MANY_RUNS => (range.low.min(slowest), fastest),
        Some((slowest, fastest)) => (range.low.min(slowest), range.high.max(fastest)),
        None => (range.low, range.high),
    }
}

fn say_speed(check: &SpeedCheck, checked: &mut ClaimCheck) -> Standing {
    let say = &mut checked.findings;
    let Some(range) = check.range else { return Standing::Open };
    let model = check.model.as_ref().map(|m| m.name.clone()).unwrap_or_default();
    let quant = check.quant.clone().unwrap_or_default();
    let (least, most) = ends(check, &range);
    // Beyond our range lies one run in ten; where nobody measured, that is doubt and no proof.
    let unlikely = if check.measured.is_some() { Standing::Wrong } else { Standing::Partly };
    let limit_tps = range.limit;
    let standing = match check.outcome {
        SpeedOutcome::AboveLimit => {
            say.push(Found::AboveLimit { kind: check.said.kind, model, quant, said_tps: check.said.low, limit_tps });
            say.extend(check.bits_needed.map(|bits| Found::WouldNeedBits { bits }));
            Standing::Wrong
        }
        SpeedOutcome::UpperEndAboveLimit => {
            say.push(Found::UpperEndAboveLimit {
                kind: check.said.kind,
                model,
                quant,
                said_tps: check.said.high,
                limit_tps,
            });
            if check.said.low > most * (1.0 + SAME_FIGURE) {
                say.push(Found::AboveAll { said_tps: check.said.low, most_tps: most });
                unlikely
            } else {
                say.push(Found::AsExpected { low: range.low, high: range.high });
                Standing::Partly
            }
        }
        SpeedOutcome::AboveAll => {
            say.push(Found::AboveAll { said_tps: check.said.low, most_tps: most });
            unlikely
        }
        SpeedOutcome::UpperEndAboveAll => {
            say.push(Found::AboveAll { said_tps: check.said.high, most_tps: most });
            Standing::Partly
        }
        SpeedOutcome::AsExpected => {
            say.push(Found::AsExpected { low: range.low, high: range.high });
            Standing::Holds
        }
        SpeedOutcome::BelowAll => {
            say.push(Found::BelowAll { said_tps: check.said.high, least_tps: least });
            unlikely
        }
        SpeedOutcome::Unknown => Standing::Open,
    };
    match check.measured {
        Some((low, high)) => say.push(Found::Measured { runs: check.runs_in_all, low, high }),
        None => say.push(Found::NotMeasured {}),
    }
    if checked.said.circumstances.contains(&Circumstance::GuessingAhead) {
        checked.findings.push(Found::GuessingAhead {});
    }
    standing
}

/// The memory that was said beside the machine's, and the model in it.
fn memory(
    checked: &mut ClaimCheck,
    subjects: &[Subject<'_>],
    machines: &[&Machine],
    models: &[&Model],
    standings: &mut Vec<Standing>,
) {
    let of_machine = |gb: f64| {
        machines
            .iter()
            .any(|m| names::has_memory(m, gb / f64::from(checked.said.units.max(1))) || names::has_memory(m, gb))
    };
    let odd = checked.said.memory_gb.iter().copied().find(|&gb| !of_machine(gb));
    let named = checked.said.memory_gb.iter().copied().find(|&gb| of_machine(gb));
    match (machines.first(), named, odd) {
        (Some(machine), Some(gb), _) => {
            checked.findings.push(Found::MemoryHolds { machine: machine.name.clone(), said_gb: gb });
            // That a machine exists says nothing of what else is said of it.
            let alone = checked.said.speeds.is_empty() && checked.said.price.is_none();
            standings.extend(alone.then_some(Standing::Holds));
        }
        (Some(machine), None, Some(gb)) if models.is_empty() => {
            let name = subjects.first().map_or(machine.chip.as_str(), |s| s.chip());
            let known = known_memory(machines);
            checked.findings.push(Found::NoSuchMemory { machine: name.to_owned(), said_gb: gb, known });
            standings.push(Standing::Wrong);
        }
        (None, None, Some(gb)) => standings.extend(weights(checked, models, gb)),
        _ => {}
    }
    // The most that the claimed machines hold counts, and of several models the smallest.
    let fits = machines.iter().flat_map(|m| models.iter().filter_map(|model| fit(m, model, &checked.said)));
    let best = fits.max_by(|a, b| {
        a.fits.cmp(&b.fits).then(a.usable_gib.total_cmp(&b.usable_gib)).then(b.needed_gib.total_cmp(&a.needed_gib))
    });
    let Some(best) = best else { return };
    let (model, quant) = (best.model.name.clone(), best.quant.clone());
    let (needed_gib, usable_gib) = (best.needed_gib, best.usable_gib);
    if best.fits {
        checked.findings.push(Found::Fits { model, quant, needed_gib, usable_gib });
        let alone = checked.said.speeds.is_empty() && checked.said.price.is_none();
        standings.extend(alone.then_some(Standing::Holds));
    } else {
        checked.findings.push(Found::DoesNotFit { model, quant, needed_gib, usable_gib });
        checked.findings.extend(best.fits_at.clone().map(|quant| Found::FitsAt { quant }));
        standings.push(if best.fits_at.is_some() { Standing::Partly } else { Standing::Wrong });
    }
    checked.fit = Some(best);
}

fn known_memory(machines: &[&Machine]) -> String {
    let mut sizes: Vec<u64> = machines
        .iter()
        .filter_map(|m| m.main_pool())
        .map(|p| (p.capacity_gib.value * f64::from(p.count)).round() as u64)
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    sizes.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")
}

/// A figure of memory without a machine: the weights of the model.
fn weights(checked: &mut ClaimCheck, models: &[&Model], gb: f64) -> Option<Standing> {
    let model = models.first()?;
    let weighed = Weighed::new(model, checked.said.quant.as_deref()).ok()?;
    let file = weighed.weights.loaded.gb();
    checked.findings.push(Found::WeightsTake {
        model: model.name.clone(),
        quant: weighed.quant.clone(),
        said_gb: gb,
        file_gb: file,
    });
    let off = (gb / file - 1.0).abs();
    // Files of one quantization differ by several percent; a third more or less is another quantization.
    Some(if off <= 0.08 {
        Standing::Holds
    } else if off <= 0.33 {
        Standing::Partly
    } else {
        Standing::Wrong
    })
}

/// Quantizations in falling size that a model that does not fit is tried at.
const SMALLER: [&str; 7] = ["Q4_K_M", "Q4_K_S", "IQ4_XS", "Q3_K_M", "IQ3_XXS", "Q2_K", "IQ2_XXS"];

fn fit(machine: &Machine, model: &Model, said: &Said) -> Option<FitCheck> {
    let context = said.context.unwrap_or(SHORT_CONTEXT).min(model.longest_context());
    let placed = |quant: Option<&str>| {
        let weighed = Weighed::new(model, quant).ok()?;
        let fit = systems(machine)
            .filter_map(|os| {
                Rig::new(machine, said.units.max(1), os, &weighed, None).ok()?.fit(KvType::F16, context).ok()
            })
            .max_by(|a, b| a.memory.headroom.total_cmp(&b.memory.headroom))?;
        Some((fit, weighed.quant.clone(), weighed.weights.loaded))
    };
    let (fit, quant, size) = placed(said.quant.as_deref()).or_else(|| placed(None))?;
    let fits_at = (!fit.fits)
        .then(|| {
            SMALLER
                .into_iter()
                .find(|smaller| placed(Some(smaller)).is_some_and(|(fit, _, smaller)| fit.fits && smaller < size))
        })
        .flatten();
    Some(FitCheck {
        model: Named { id: model.id.clone(), name: model.name.clone() },
        quant,
        context,
        fits: fit.fits,
        needed_gib: fit.memory.usable - fit.memory.headroom,
        usable_gib: fit.memory.usable,
        fits_at: fits_at.map(str::to_owned),
    })
}

fn systems(machine: &Machine) -> impl Iterator<Item = Os> {
    machine.os.iter().copied()
}

/// Bandwidth and operations beside the maker's.
fn figures(checked: &mut ClaimCheck, machines: &[&Machine], standings: &mut Vec<Standing>) {
    let near = |a: f64, b: f64| (a / b - 1.0).abs() <= SAME_FIGURE;
    if let Some(said) = checked.said.bandwidth_gbs {
        let known: Vec<f64> = machines.iter().filter_map(|m| m.bandwidth()).map(BytesPerSecond::gbs).collect();
        if let Some(first) = known.first() {
            let holds = known.iter().copied().find(|&k| near(said, k));
            checked.findings.push(match holds {
                Some(known_gbs) => Found::BandwidthHolds { known_gbs },
                None => Found::BandwidthWrong { said_gbs: said, known_gbs: *first },
            });
            standings.push(if holds.is_some() { Standing::Holds } else { Standing::Wrong });
        }
    }
    let Some(said) = checked.said.tflops else { return };
    let value = |f: &Option<crate::catalog::source::Fact>| f.as_ref().map(|f| f.value);
    for machine in machines {
        let c = &machine.compute;
        let dense = [value(&c.fp16_tflops), value(&c.fp8_tflops), value(&c.fp4_tflops)];
        let most = dense.iter().flatten().copied().fold(f64::NAN, f64::max);
        if let Some(half) = dense.into_iter().flatten().find(|&d| near(said, d)) {
            checked.findings.push(Found::ComputeHolds { said_tflops: half });
            standings.push(Standing::Holds);
            return;
        }
        if value(&c.sparse_headline).is_some_and(|s| near(said, s)) && most.is_finite() {
            checked.findings.push(Found::ComputeSparse { said_tflops: said, dense_tflops: most });
            standings.push(Standing::Partly);
            return;
        }
    }
    if let Some(dense) = machines.iter().find_map(|m| value(&m.compute.fp16_tflops)) {
        checked.findings.push(Found::ComputeWrong { said_tflops: said, dense_tflops: dense });
        standings.push(Standing::Wrong);
    }
}

fn say_price(check: &PriceCheck, say: &mut Vec<Found>) -> Standing {
    let on = check.date.map(|d| d.to_string()).unwrap_or_default();
    let (offers_low, offers_high) = (check.low.unwrap_or(f64::NAN), check.high.unwrap_or(f64::NAN));
    let last_seen = check.offers.last().map(|o| o.date.to_string()).unwrap_or_default();
    let (found, standing) = match check.outcome {
        PriceOutcome::Usual => (Found::PriceUsual { offers_low, offers_high, on }, Standing::Holds),
        PriceOutcome::Low => (Found::PriceLow { offers_low, on }, Standing::Wrong),
        PriceOutcome::OnceWas => (Found::PriceOnceWas { last_seen, offers_low, on }, Standing::Outdated),
        PriceOutcome::OnlyAnnounced => (Found::PriceOnlyAnnounced { last_seen, offers_low, on }, Standing::Wrong),
        PriceOutcome::High => (Found::PriceHigh { offers_high, on }, Standing::Wrong),
        PriceOutcome::NoOffer => (Found::PriceNotKnown {}, Standing::Open),
        PriceOutcome::NoRate => (Found::PriceNoRate {}, Standing::Open),
    };
    say.push(found);
    if let Some(days) = check.age_days.filter(|&d| d > crate::catalog::price::STALE_AFTER_DAYS) {
        say.push(Found::PriceOld { days });
    }
    if check.low.is_some() && !check.can_be_bought {
        say.push(Found::NotToBeHad {});
    }
    standing
}
