//! Speeds: what was said beside the physical limit, our range, and what was measured of exactly this.

use super::judge::{Part, SAME_FIGURE};
use super::memory::{self, Lies};
use super::rate::{self, Rated, Subject};
use super::{
    Circumstance, ClaimCheck, Found, Named, RunSeen, Said, SpeedCheck, SpeedKind, SpeedOutcome, SpeedSaid, runs,
};
use crate::catalog::claim::Standing;
use crate::catalog::machine::Machine;
use crate::catalog::model::Model;
use crate::recommendation::{Basis, Speed};

/// The most runs that are shown.
const MOST_RUNS: usize = 8;

/// Beyond so many runs of exactly this lies next to nothing.
const MANY_RUNS: u32 = 5;

/// So many runs of exactly this are more than one person's luck.
const SOME_RUNS: u32 = 2;

/// Published runs of the same differ by so much with the driver and the build.
const SAME_RUN: f64 = 1.1;

/// A boast is not borne out where it lies by so much above everything that was measured and is expected.
const FAR_ABOVE: f64 = 1.25;

/// One candidate for what a speed can mean.
struct Candidate<'a> {
    subject: Subject<'a>,
    rated: Rated<'a>,
    lies: Lies,
}

/// Judges all speeds of a claim.
pub(super) fn speeds(
    checked: &mut ClaimCheck,
    subjects: &[Subject<'_>],
    machines: &[&Machine],
    models: &[&Model],
    memory_known: bool,
) -> Part {
    let mut part = Part::default();
    let said = checked.said.clone();
    let several = said.circumstances.contains(&Circumstance::SeveralRequests);
    if !said.speeds.is_empty() && models.is_empty() {
        part.found.push(Found::NoModel {});
    } else if several && !said.speeds.is_empty() {
        part.found.push(Found::SeveralRequests {});
    }
    let wide = said.circumstances.contains(&Circumstance::WideHost);
    let mut judged: Vec<Part> = Vec::new();
    for speed in &said.speeds {
        let candidates: Vec<Candidate<'_>> = subjects
            .iter()
            .flat_map(|subject| models.iter().map(move |model| (*subject, *model)))
            .filter_map(|(subject, model)| {
                // With memory that the catalog does not have, nobody can say what fits.
                let lies = if memory_known { memory::lies(subject, machines, model, &said) } else { Lies::Inside };
                // How fast a workstation reads the part beside the card is not said.
                if wide && matches!(lies, Lies::Outside { .. }) {
                    return None;
                }
                let rated = rate::rated(subject, model, &said, speed.kind, &lies)?;
                Some(Candidate { subject, rated, lies })
            })
            .collect();
        if candidates.is_empty() || several {
            checked.speeds.push(unknown(*speed));
            continue;
        }
        let (check, best) = judge(*speed, &candidates, &said);
        judged.push(say(&check, best.map(|b| &b.lies), &said));
        checked.speeds.push(check);
    }
    // The worst speed speaks first.
    judged.sort_by_key(|p| p.standing.map_or(usize::MAX, super::judge::rank));
    for each in judged {
        part.join(each);
    }
    part
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

fn judge<'c, 'a>(
    said: SpeedSaid,
    candidates: &'c [Candidate<'a>],
    claim: &Said,
) -> (SpeedCheck, Option<&'c Candidate<'a>>) {
    let mut check = unknown(said);
    let Some(best) = candidates.iter().max_by(|a, b| a.rated.range.limit.total_cmp(&b.rated.range.limit)) else {
        return (check, None);
    };
    let mut range = best.rated.range;
    for other in candidates {
        range.low = range.low.min(other.rated.range.low);
        range.high = range.high.max(other.rated.range.high);
    }
    let mut runs = measured(candidates, claim, said.kind);
    check.runs_in_all = u32::try_from(runs.len()).unwrap_or(u32::MAX);
    check.measured = runs.last().zip(runs.first()).map(|(slowest, fastest)| (slowest.tps, fastest.tps));
    let (least, most) = ends(&check, &range);
    // Rounding is no boast: half a token more than the limit is the limit.
    let limit = range.limit * 1.005;
    let above = |tps: f64, most: f64| tps > most * (1.0 + SAME_FIGURE);
    let fastest = check.measured.filter(|_| check.runs_in_all >= SOME_RUNS).map(|(_, fastest)| fastest);
    check.outcome = if said.low > limit {
        SpeedOutcome::AboveLimit
    } else if said.high > limit {
        SpeedOutcome::UpperEndAboveLimit
    } else if check.measured.is_none() && range.basis == Basis::PhysicsOnly {
        SpeedOutcome::Unknown
    } else if above(said.low, most) {
        SpeedOutcome::AboveAll
    } else if above(said.high, most) {
        SpeedOutcome::UpperEndAboveAll
    } else if fastest.is_some_and(|fastest| said.high > fastest * SAME_RUN) {
        SpeedOutcome::AboveMeasured
    } else if said.high < least * (1.0 - SAME_FIGURE) {
        SpeedOutcome::BelowAll
    } else {
        SpeedOutcome::AsExpected
    };
    if said.low > limit && said.kind == SpeedKind::Decode && !matches!(best.lies, Lies::Outside { .. }) {
        check.bits_needed = Some(best.rated.bits * range.limit / said.low);
    }
    check.model = Some(Named { id: best.rated.model.id.clone(), name: best.rated.model.name.clone() });
    check.quant = Some(best.rated.quant.clone());
    check.range = Some(range);
    runs.truncate(MOST_RUNS);
    check.runs = runs;
    (check, Some(best))
}

/// Published runs of what the claim can mean, the fastest first.
fn measured(candidates: &[Candidate<'_>], claim: &Said, kind: SpeedKind) -> Vec<RunSeen> {
    type Group<'g> = (Subject<'g>, bool, Vec<(&'g Model, f64)>);
    let mut groups: Vec<Group<'_>> = Vec::new();
    for Candidate { subject, rated, lies } in candidates {
        let outside = matches!(lies, Lies::Outside { .. });
        let same = |s: &Subject<'_>| s.chip() == subject.chip() && s.devices(claim) == subject.devices(claim);
        match groups.iter_mut().find(|(s, out, _)| same(s) && *out == outside) {
            Some((_, _, models)) => models.push((rated.model, rated.bits)),
            None => groups.push((*subject, outside, vec![(rated.model, rated.bits)])),
        }
    }
    let mut runs: Vec<RunSeen> =
        groups.iter().flat_map(|(s, outside, models)| runs::of(*s, models, claim, kind, *outside)).collect();
    runs.sort_by(|a, b| b.tps.total_cmp(&a.tps));
    runs
}

/// The least and the most that is measured or expected.
fn ends(check: &SpeedCheck, range: &Speed) -> (f64, f64) {
    match check.measured {
        Some((slowest, fastest)) => (range.low.min(slowest), range.high.max(fastest)),
        None => (range.low, range.high),
    }
}

fn say(check: &SpeedCheck, lies: Option<&Lies>, claim: &Said) -> Part {
    let Some(range) = check.range else { return Part { standing: Some(Standing::Open), found: Vec::new() } };
    let mut say = Vec::new();
    let model = check.model.as_ref().map(|m| m.name.clone()).unwrap_or_default();
    let quant = check.quant.clone().unwrap_or_default();
    let (least, most) = ends(check, &range);
    let SpeedSaid { low, high, kind } = check.said;
    let limit_tps = range.limit;
    // Beyond our range lies one run in ten; where nobody measured, that is doubt and no proof.
    let far = check.measured.is_some() && high > most * FAR_ABOVE;
    let unlikely = if far { Standing::Wrong } else { Standing::Partly };
    let fastest_tps = check.measured.map_or(most, |(_, fastest)| fastest);
    // Our range is the most generous over all engines; runs of exactly this outweigh it.
    let many = check.runs_in_all >= MANY_RUNS;
    let spilled = match lies {
        Some(Lies::Outside { gib: outside_gib, .. }) => {
            Some(Found::Spilled { model: model.clone(), quant: quant.clone(), outside_gib: *outside_gib, limit_tps })
        }
        _ => None,
    };
    let mut standing = match check.outcome {
        SpeedOutcome::AboveLimit => {
            match &spilled {
                // The limit is of the memory beside the card, and the sentence about it says so.
                Some(_) => {}
                None => say.push(Found::AboveLimit { kind, model, quant, said_tps: low, limit_tps }),
            }
            say.extend(check.bits_needed.map(|bits| Found::WouldNeedBits { bits }));
            // Nobody said that it is the usual quantization, and one of about two bits would fit.
            let smaller = matches!(lies, Some(Lies::Outside { at_bits: Some(_), .. })) && claim.quant.is_none();
            if smaller { Standing::Doubtful } else { Standing::Wrong }
        }
        SpeedOutcome::UpperEndAboveLimit => {
            if spilled.is_none() {
                say.push(Found::UpperEndAboveLimit { kind, model, quant, said_tps: high, limit_tps });
            }
            if low > most * (1.0 + SAME_FIGURE) {
                say.push(Found::AboveAll { said_tps: low, most_tps: most });
                unlikely
            } else if many && low > fastest_tps * (1.0 + SAME_FIGURE) {
                say.push(Found::AboveMeasured {
                    said_tps: low,
                    runs: check.runs_in_all,
                    fastest_tps,
                    high: range.high,
                });
                Standing::Wrong
            } else {
                say.push(Found::AsExpected { low: least, high: most });
                Standing::Partly
            }
        }
        SpeedOutcome::AboveAll => {
            say.push(Found::AboveAll { said_tps: low, most_tps: most });
            unlikely
        }
        SpeedOutcome::UpperEndAboveAll => {
            say.push(Found::AboveAll { said_tps: high, most_tps: most });
            Standing::Partly
        }
        SpeedOutcome::AboveMeasured => {
            say.push(Found::AboveMeasured { said_tps: high, runs: check.runs_in_all, fastest_tps, high: range.high });
            if low > fastest_tps * FAR_ABOVE { Standing::Doubtful } else { Standing::Partly }
        }
        SpeedOutcome::AsExpected => {
            say.push(Found::AsExpected { low: least, high: most });
            Standing::Holds
        }
        SpeedOutcome::BelowAll => {
            say.push(Found::BelowAll { said_tps: high, least_tps: least });
            Standing::Partly
        }
        SpeedOutcome::Unknown => Standing::Open,
    };
    match check.measured {
        // Already said.
        Some(_) if say.iter().any(|f| matches!(f, Found::AboveMeasured { .. })) => {}
        Some((low, high)) => say.push(Found::Measured { runs: check.runs_in_all, low, high }),
        None => say.push(Found::NotMeasured {}),
    }
    if let Some(Lies::Smaller(quant)) = lies {
        // That it takes a smaller quantization belongs to the claim and was not said.
        standing = if standing == Standing::Holds { Standing::Partly } else { standing };
        say.push(Found::SpeedInSmaller { quant: quant.clone() });
    }
    if let Some(spilled) = spilled {
        say.insert(0, spilled);
    }
    if claim.circumstances.contains(&Circumstance::GuessingAhead) {
        say.push(Found::GuessingAhead {});
    }
    Part { standing: Some(standing), found: say }
}
