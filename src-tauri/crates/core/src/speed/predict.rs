//! From formula and constants to an estimate.

use super::constants::{Constants, Factor, Fitted, Spread};
use super::device::{Device, HwClass};
use super::estimate::{Basis, Estimate, Note};
use super::quant::QuantFamily;
use super::setup::{Setup, Split};
use super::terms::{self, Formula};
use super::work::{Tally, Work};
use crate::error::{Error, Result};
use crate::units::Tokens;

/// Seconds that a formula gives with constants.
#[must_use]
pub fn seconds(formula: &Formula, fitted: &Fitted) -> f64 {
    let sum: f64 = formula.terms.iter().map(|term| term.seconds * fitted.sum(&term.keys).exp()).sum();
    sum * fitted.sum(&formula.whole).exp()
}

fn check(device: &Device, work: &Work<'_>, setup: &Setup) -> Result<()> {
    let wrong = |path: &str, reason: &str| Err(Error::Invalid { path: path.to_owned(), reason: reason.to_owned() });
    if !(device.bandwidth.0.is_finite() && device.bandwidth.0 > 0.0) {
        return wrong("bandwidth", "must be above zero");
    }
    if work.params_total == 0 {
        return wrong("params_total", "must be above zero");
    }
    if !(0.3..=40.0).contains(&work.quant.bits) {
        return wrong("quant", "bits per weight must lie between 0.3 and 40");
    }
    if setup.batch == 0 {
        return wrong("batch", "must be above zero");
    }
    Ok(())
}

/// The rate at which one request (or all requests of the batch together) generates tokens at a depth.
///
/// `depth` counts the tokens in the window; for a long answer pass the middle of it.
///
/// # Errors
/// [`Error::Invalid`] for a device, model or set-up that cannot be.
pub fn decode(
    constants: &Constants,
    device: &Device,
    work: &Work<'_>,
    setup: &Setup,
    depth: Tokens,
) -> Result<Estimate> {
    decode_at(constants, device, work, setup, f64::from(depth))
}

/// [`decode`] at a depth between two tokens, as measured rows have it.
pub(crate) fn decode_at(
    constants: &Constants,
    device: &Device,
    work: &Work<'_>,
    setup: &Setup,
    depth: f64,
) -> Result<Estimate> {
    check(device, work, setup)?;
    let tally = work.tally(setup.engine);
    let formula = terms::decode(device, work, setup, depth);
    let fitted = &constants.decode;
    let batch = f64::from(setup.batch);
    let plain = seconds(&formula, fitted).max(formula.floor);
    let devices = f64::from(setup.devices());
    let parallel = if setup.devices() > 1 && setup.split_or_usual() == Split::Tensor { devices } else { 1.0 };
    let bandwidth = device.bandwidth.0;
    // What a step for the whole batch must read at least, spread over the devices that read at once.
    let read = tally.touched(batch) + tally.cache(depth) * batch;
    let step = if setup.batch > 1 {
        // The weights are read once for all; everything that grows with the requests is added.
        let extra = (tally.touched(batch) - tally.touched(1.0) + tally.cache(depth) * (batch - 1.0)) / bandwidth;
        plain + extra * 1.25
    } else {
        plain
    };
    let step = setup.cpu_offload.map_or(step, |offload| {
        let system = offload.bandwidth.map_or(SYSTEM_MEMORY, |b| b.0);
        (plain - tally.experts_used / bandwidth).max(plain * 0.2) + tally.experts_used * batch.min(4.0) / system
    });
    let mut floor = if setup.cpu_offload.is_some() { tally.rest / bandwidth } else { read / bandwidth / parallel };
    if setup.speculative {
        // One pass may yield several tokens.
        floor /= MOST_GUESSED;
    }
    let limit = batch / floor.max(1e-9);
    let rate = batch / step;
    Ok(finish(constants, fitted, device, work, setup, &tally, &formula, rate, limit, depth, "decode"))
}

/// The rate at which a prompt of `tokens` is read on top of a depth.
///
/// # Errors
/// [`Error::Invalid`] for a device, model, set-up or length that cannot be.
pub fn prefill(
    constants: &Constants,
    device: &Device,
    work: &Work<'_>,
    setup: &Setup,
    tokens: Tokens,
    depth: Tokens,
) -> Result<Estimate> {
    prefill_at(constants, device, work, setup, f64::from(tokens), f64::from(depth))
}

/// [`prefill`] with lengths as measured rows have them.
pub(crate) fn prefill_at(
    constants: &Constants,
    device: &Device,
    work: &Work<'_>,
    setup: &Setup,
    tokens: f64,
    depth: f64,
) -> Result<Estimate> {
    check(device, work, setup)?;
    if !(tokens.is_finite() && tokens >= 1.0) {
        return Err(Error::Invalid { path: "n_prompt".to_owned(), reason: "must be one token or more".to_owned() });
    }
    let tally = work.tally(setup.engine);
    let formula = terms::prefill(device, work, setup, tokens, depth);
    let fitted = &constants.prefill;
    let devices = f64::from(setup.devices());
    let time = seconds(&formula, fitted).max(formula.floor);
    let limit = tokens * devices / formula.floor.max(1e-9);
    Ok(finish(constants, fitted, device, work, setup, &tally, &formula, tokens / time, limit, depth, "prefill"))
}

/// Bandwidth of a desktop's system memory (two channels of DDR5), where nobody says.
const SYSTEM_MEMORY: f64 = 80e9;
/// More tokens than this does no draft get through in one pass.
const MOST_GUESSED: f64 = 8.0;

#[expect(clippy::too_many_arguments, reason = "one place gathers everything that an estimate depends on")]
fn finish(
    constants: &Constants,
    fitted: &Fitted,
    device: &Device,
    work: &Work<'_>,
    setup: &Setup,
    tally: &Tally,
    formula: &Formula,
    rate: f64,
    limit: f64,
    depth: f64,
    test: &str,
) -> Estimate {
    let mut notes = Vec::new();
    let known = known(fitted, device, work, setup, formula);
    let mut spread = known.spread(fitted, device.class);
    notes.extend(known.notes());
    if tally.guessed {
        notes.push(Note::ShapesGuessed);
        let doubt = if tally.moe { 0.25 } else { 0.12 } * (1.0 + (depth / 16_384.0).min(4.0));
        spread = wider(spread, doubt);
    }
    if work.quant.assumed {
        notes.push(Note::QuantAssumed);
        spread = wider(spread, 0.1);
    }
    if work.quant.family == QuantFamily::Unknown {
        spread = wider(spread, 0.05);
    }
    if test == "prefill" && device.compute_or_assumed().1 {
        notes.push(Note::ComputeAssumed);
        spread = wider(spread, 0.3);
    }
    if let Some(memory) = device.memory {
        let needed = tally.file + tally.cache(depth);
        let have = memory.as_f64() * f64::from(setup.devices());
        if setup.cpu_offload.is_none() && needed > have * 0.85 {
            notes.push(Note::NearMemoryLimit);
            spread.low = spread.low.min(-NEAR_LIMIT);
        }
    }
    let mut rate = rate;
    let mut basis = known.basis();
    for (note, keys) in special(device, setup, tally) {
        notes.push(note);
        basis = basis.max(Basis::Calibrated);
        let factor = fitted.factor(&keys).unwrap_or(UNKNOWN_FACTOR);
        rate *= factor.mid.exp();
        spread =
            Spread { low: spread.low.min(factor.low - factor.mid), high: spread.high.max(factor.high - factor.mid) };
    }
    if constants.rows == 0 || tally.guessed && tally.moe || work.quant.assumed {
        basis = Basis::PhysicsOnly;
    }
    Estimate::around(rate, spread.low, spread.high, limit, basis, notes)
}

/// Runs within 15 % of the memory were up to 2.7 times slower.
const NEAR_LIMIT: f64 = 0.993;
/// Where no run of a set-up is known: between half and double.
const UNKNOWN_FACTOR: Factor = Factor { low: -0.7, mid: 0.0, high: 0.7, rows: 0 };

fn wider(spread: Spread, by: f64) -> Spread {
    Spread { low: -spread.low.hypot(by), high: spread.high.hypot(by) }
}

/// The set-ups that are measured too seldom to be modelled, with the names of their factors from coarse to fine.
pub(crate) fn special(device: &Device, setup: &Setup, tally: &Tally) -> Vec<(Note, Vec<String>)> {
    let class = device.class.key();
    let kind = if tally.moe { "moe" } else { "dense" };
    let engine = setup.engine.key();
    let mut out = Vec::new();
    let ladder = |name: String| {
        vec![
            name.clone(),
            format!("{name}:{kind}"),
            format!("{name}:{class}"),
            format!("{name}:{class}:{kind}"),
            format!("{name}:{class}:{kind}:{engine}"),
        ]
    };
    if setup.devices() > 1 {
        let split = match setup.split_or_usual() {
            Split::Layer => "layer",
            Split::Tensor => "tensor",
        };
        let mut keys = ladder(split.to_owned());
        keys.extend(ladder(format!("{split}{}", setup.devices())).into_iter().skip(1));
        out.push((Note::SeveralDevices, keys));
    }
    if setup.batch > 1 {
        let size = if setup.batch <= 4 {
            "few"
        } else if setup.batch <= 16 {
            "some"
        } else {
            "many"
        };
        out.push((Note::SeveralRequests, ladder(format!("batch-{size}"))));
    }
    if setup.speculative {
        out.push((Note::Speculative, ladder("speculative".to_owned())));
    }
    if setup.cpu_offload.is_some() {
        out.push((Note::ExpertsOffloaded, ladder("offload".to_owned())));
    }
    out
}

#[derive(Debug, Clone, Copy)]
struct Known {
    class: bool,
    engine: bool,
    chip: bool,
    model: bool,
    both: bool,
}

fn known(fitted: &Fitted, device: &Device, work: &Work<'_>, setup: &Setup, formula: &Formula) -> Known {
    let class = device.class.key();
    let first = |kind: &str| formula.terms.first().is_some_and(|t| t.keys.iter().any(|k| k.starts_with(kind)));
    let letter = if first("w") { 'w' } else { 'C' };
    let has = |start: &str| formula.whole.iter().any(|key| key.starts_with(start) && fitted.knows(key));
    let (chip, model) = if letter == 'w' { ("c:", "m:") } else { ("H:", "M:") };
    let pair = work
        .model
        .as_ref()
        .zip(device.known_chip())
        .is_some_and(|(id, chip)| fitted.measured.contains(&format!("{}|{id}", chip.name)));
    Known {
        class: fitted.knows(&format!("{letter}:{class}")),
        engine: fitted.knows(&format!("{letter}:{class}/{}", setup.engine.key())),
        chip: has(chip),
        model: work.model.as_ref().is_some_and(|id| fitted.knows(&format!("{model}{id}"))),
        both: pair,
    }
}

impl Known {
    fn basis(self) -> Basis {
        match self {
            Self { class: true, engine: true, chip: true, both: true, .. } => Basis::MeasuredElsewhere,
            Self { class: true, engine: true, .. } => Basis::Calibrated,
            _ => Basis::PhysicsOnly,
        }
    }

    fn notes(self) -> Vec<Note> {
        let mut notes = Vec::new();
        if !self.class {
            notes.push(Note::ClassNotMeasured);
        } else if !self.engine {
            notes.push(Note::EngineNotMeasured);
        }
        if !self.chip {
            notes.push(Note::ChipNotMeasured);
        }
        if !self.model {
            notes.push(Note::ModelNotMeasured);
        }
        notes
    }

    /// The spread of left-out rows of the kind that this one is.
    fn spread(self, fitted: &Fitted, class: HwClass) -> Spread {
        let of = |kind: &str| {
            fitted
                .spreads
                .get(&format!("{kind}:{}", class.key()))
                .or_else(|| fitted.spreads.get(kind))
                .copied()
                .unwrap_or(Spread { low: -0.7, high: 0.4 })
        };
        let mut spread = of("source");
        let mut widen = |other: Spread| {
            spread = Spread { low: spread.low.min(other.low), high: spread.high.max(other.high) };
        };
        if !self.chip {
            widen(of("chip"));
        }
        if !self.model {
            widen(of("model"));
        }
        if !self.engine {
            spread = wider(spread, 0.25);
        }
        if !self.class {
            spread = wider(spread, 0.35);
        }
        spread
    }
}
