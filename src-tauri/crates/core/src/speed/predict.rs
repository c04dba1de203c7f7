//! From formula and constants to an estimate.

use super::constants::{Constants, Factor, Fitted, Spread};
use super::device::{Device, HwClass};
use super::estimate::{Basis, Estimate, Note};
use super::here::Traits;
use super::quant::QuantFamily;
use super::row::Test;
use super::setup::{Setup, Split};
use super::terms::{self, Formula, Keys, Rates};
use super::work::{Tally, Work};
use crate::error::{Error, Result};
use crate::units::Tokens;

/// Seconds that a formula gives with constants.
#[must_use]
pub fn seconds(formula: &Formula, fitted: &Fitted) -> f64 {
    let sum: f64 = formula.terms.iter().map(|term| term.seconds * fitted.scale(term).exp()).sum();
    sum * fitted.of_whole(&formula.whole, &formula.grown).exp()
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
    Ok(Prepared::decode(constants, device, work, setup)?.tokens_at(depth))
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
    if !(tokens.is_finite() && tokens >= 1.0) {
        return Err(Error::Invalid { path: "n_prompt".to_owned(), reason: "must be one token or more".to_owned() });
    }
    Ok(Prepared::prefill(constants, device, work, setup)?.prompt_at(tokens, depth))
}

/// Bandwidth of a desktop's system memory (two channels of DDR5), where nobody says.
pub(crate) const SYSTEM_MEMORY: f64 = 80e9;
/// More tokens than this does no draft get through in one pass.
const MOST_GUESSED: f64 = 8.0;

/// A device, a model and a set-up with all constants looked up: what is left depends on lengths alone. Looking up costs a
/// hundred times as much as answering for another depth, so who asks for many depths keeps this.
#[derive(Debug, Clone)]
pub struct Prepared {
    rates: Rates,
    tally: Tally,
    setup: Setup,
    memory: Option<f64>,
    /// What each term is multiplied by, its share of the whole included.
    scales: Vec<f64>,
    spread: Spread,
    factors: Vec<Factor>,
    notes: Vec<Note>,
    /// What it rests on with one device and one request, and in this set-up.
    plain_basis: Basis,
    basis: Basis,
    /// True where nothing but physics can be said, whatever was measured.
    physics: bool,
    /// True for prefill, false for decode.
    prefill: bool,
    /// What it has in common with other runs, whatever its length.
    traits: Traits,
}

impl Prepared {
    /// For decode.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a device, model or set-up that cannot be.
    pub fn decode(constants: &Constants, device: &Device, work: &Work<'_>, setup: &Setup) -> Result<Self> {
        check(device, work, setup)?;
        let tally = work.tally(setup.engine);
        let keys = terms::decode_keys(device, work, setup, &tally);
        Ok(Self::new(constants, false, device, work, setup, tally, &keys))
    }

    /// For prefill.
    ///
    /// # Errors
    /// As [`Prepared::decode`].
    pub fn prefill(constants: &Constants, device: &Device, work: &Work<'_>, setup: &Setup) -> Result<Self> {
        check(device, work, setup)?;
        let tally = work.tally(setup.engine);
        let keys = terms::prefill_keys(device, work, setup, &tally);
        let mut prepared = Self::new(constants, true, device, work, setup, tally, &keys);
        if prepared.rates.assumed {
            prepared.notes.push(Note::ComputeAssumed);
            prepared.spread = wider(prepared.spread, 0.3);
        }
        Ok(prepared)
    }

    fn new(
        constants: &Constants,
        prefill: bool,
        device: &Device,
        work: &Work<'_>,
        setup: &Setup,
        tally: Tally,
        keys: &Keys,
    ) -> Self {
        let fitted = if prefill { &constants.prefill } else { &constants.decode };
        let known = known(fitted, device, work, setup, keys);
        let mut spread = known.spread(fitted, device.class);
        let mut notes = known.notes();
        if tally.guessed {
            notes.push(Note::ShapesGuessed);
        }
        if work.quant.assumed {
            notes.push(Note::QuantAssumed);
            spread = wider(spread, 0.1);
        }
        if work.quant.family == QuantFamily::Unknown {
            spread = wider(spread, 0.05);
        }
        let whole = fitted.of_whole(&keys.whole, &keys.grown).exp();
        let plain = Self {
            rates: Rates::of(device),
            scales: keys.terms.iter().map(|term| fitted.of_term(keys.place, term).exp() * whole).collect(),
            physics: constants.rows == 0 || tally.guessed && tally.moe || work.quant.assumed,
            memory: None,
            setup: setup.clone(),
            tally,
            spread,
            factors: Vec::new(),
            notes,
            plain_basis: known.basis(),
            basis: known.basis(),
            prefill,
            traits: Traits::of(device, work, setup),
        };
        plain.arranged(constants, device, setup)
    }

    /// The same device and model in another set-up of the same engine and backend: so many units or cards, requests at once,
    /// experts elsewhere. What was looked up for the one counts for the other.
    #[must_use]
    pub fn arranged(&self, constants: &Constants, device: &Device, setup: &Setup) -> Self {
        let fitted = if self.prefill { &constants.prefill } else { &constants.decode };
        let mut other = Self { setup: setup.clone(), factors: Vec::new(), ..self.clone() };
        other.traits.arrange(setup);
        other.memory = device.memory.map(|memory| memory.as_f64() * f64::from(setup.devices()));
        other.basis = self.plain_basis;
        other.notes.retain(|note| !note.is_of_setup());
        for (note, names) in special(device, setup, &self.tally) {
            other.notes.push(note);
            other.basis = other.basis.max(Basis::Calibrated);
            other.factors.push(fitted.factor(&names).unwrap_or(UNKNOWN_FACTOR));
        }
        if self.physics {
            other.basis = Basis::PhysicsOnly;
        }
        other
    }

    /// What another run on the same machine has in common with this one, at the length whose nominal terms are given.
    fn traits(&self, nominal: &[f64]) -> Traits {
        let parts: Vec<f64> = nominal.iter().zip(&self.scales).map(|(seconds, scale)| seconds * scale).collect();
        self.traits.clone().sharing(&parts, if self.prefill { Test::Prefill } else { Test::Decode })
    }

    /// What a decode run at a depth has in common with others.
    #[must_use]
    pub fn traits_at(&self, depth: f64) -> Traits {
        self.traits(&terms::decode_nominal(self.rates, &self.tally, depth).seconds)
    }

    /// What a prompt of `tokens` on top of a depth has in common with others.
    #[must_use]
    pub fn prompt_traits_at(&self, tokens: f64, depth: f64) -> Traits {
        self.traits(&terms::prefill_nominal(self.rates, &self.tally, &self.setup, tokens, depth).seconds)
    }

    fn seconds(&self, nominal: &[f64]) -> f64 {
        nominal.iter().zip(&self.scales).map(|(seconds, scale)| seconds * scale).sum()
    }

    /// The rate of decode at a depth.
    #[must_use]
    pub fn tokens_at(&self, depth: f64) -> Estimate {
        let Self { tally, setup, .. } = self;
        let bandwidth = self.rates.bandwidth;
        let nominal = terms::decode_nominal(self.rates, tally, depth);
        let batch = f64::from(setup.batch);
        let plain = self.seconds(&nominal.seconds).max(nominal.floor);
        let devices = f64::from(setup.devices());
        let parallel = if setup.devices() > 1 && setup.split_or_usual() == Split::Tensor { devices } else { 1.0 };
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
        self.finish(batch / step, batch / floor.max(1e-9), depth)
    }

    /// The rate at which a prompt of `tokens` is read on top of a depth.
    #[must_use]
    pub fn prompt_at(&self, tokens: f64, depth: f64) -> Estimate {
        let nominal = terms::prefill_nominal(self.rates, &self.tally, &self.setup, tokens, depth);
        let time = self.seconds(&nominal.seconds).max(nominal.floor);
        let limit = tokens * f64::from(self.setup.devices()) / nominal.floor.max(1e-9);
        self.finish(tokens / time, limit, depth)
    }

    fn finish(&self, mut rate: f64, limit: f64, depth: f64) -> Estimate {
        let tally = &self.tally;
        let mut notes = self.notes.clone();
        let mut spread = self.spread;
        if tally.guessed {
            let doubt = if tally.moe { 0.25 } else { 0.12 } * (1.0 + (depth / 16_384.0).min(4.0));
            spread = wider(spread, doubt);
        }
        if let Some(have) = self.memory {
            let needed = tally.file + tally.cache(depth);
            if self.setup.cpu_offload.is_none() && needed > have * 0.85 {
                notes.push(Note::NearMemoryLimit);
                spread.low = spread.low.min(-NEAR_LIMIT);
            }
        }
        for factor in &self.factors {
            rate *= factor.mid.exp();
            spread = Spread {
                low: spread.low.min(factor.low - factor.mid),
                high: spread.high.max(factor.high - factor.mid),
            };
        }
        Estimate::around(rate, spread.low, spread.high, limit, self.basis, notes)
    }
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
            [&name, ":", kind].concat(),
            [&name, ":", class].concat(),
            [&name, ":", class, ":", kind].concat(),
            [&name, ":", class, ":", kind, ":", engine].concat(),
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

/// What the constants know of a run's parts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// Its class was measured.
    pub class: bool,
    /// Its engine was measured on that class.
    pub engine: bool,
    /// Its chip was measured.
    pub chip: bool,
    /// Its model was measured.
    pub model: bool,
    /// Its model was measured on its chip.
    pub both: bool,
}

fn known(fitted: &Fitted, device: &Device, work: &Work<'_>, setup: &Setup, keys: &Keys) -> Known {
    let class = device.class.key();
    let letter = if keys.terms.first().is_some_and(|term| term.kinds.contains(&"w")) { 'w' } else { 'C' };
    let has = |start: &str| keys.whole.iter().any(|key| key.starts_with(start) && fitted.knows(key));
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
    pub(crate) fn spread(self, fitted: &Fitted, class: HwClass) -> Spread {
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
