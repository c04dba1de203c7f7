//! What runs measured on the person's own machine say about its other models and depths.
//!
//! A prediction misses for reasons that other predictions on that machine share: its memory and cooling, the engine's
//! build, how the engine handles a format or a model. How much two runs share was learned from published runs whose whole
//! source was left out ([`Alike`], by what the two runs have in common). Given some measured runs, the expected miss of any
//! other run is the posterior mean of a Gaussian with these covariances, and its range narrows with the posterior
//! variance. A measured run of the same model at another depth says much, one of another model less, and one of another
//! engine or backend next to nothing: engines miss for reasons of their own. A run says more about another's overhead
//! where overhead is a large part of both.

use super::constants::{Constants, Fitted};
use super::device::Device;
use super::estimate::{Basis, Estimate};
use super::row::Test;
use super::setup::{BackendKind, Engine, Setup};
use super::terms::{Formula, Place};
use super::work::Work;
use serde::{Deserialize, Serialize};

/// Variances of logarithms that two runs on one machine share, by what they have in common. Only their ratios matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Alike {
    /// Shared by all runs.
    pub machine: f64,
    /// Shared by runs of one engine and backend, as all that follows.
    pub engine: f64,
    /// And both dense, or both mixtures.
    pub kind: f64,
    /// And of one family of quantizations as well.
    pub format: f64,
    /// Of one model.
    pub model: f64,
    /// And of one quantization.
    pub file: f64,
    /// Times the product of the shares that overhead has in the two times.
    pub overhead: f64,
    /// Times the product of the shares of what grows with depth.
    pub depth: f64,
    /// Each run's own.
    pub own: f64,
}

impl Alike {
    /// How many kinds of things two runs may share.
    pub const KINDS: usize = 8;

    /// From variances in the order of [`Traits::shared`], and each run's own.
    #[must_use]
    pub fn of(shared: [f64; Self::KINDS], own: f64) -> Self {
        let [machine, engine, kind, format, model, file, overhead, depth] = shared;
        Self { machine, engine, kind, format, model, file, overhead, depth, own }
    }

    fn shared(&self) -> [f64; Self::KINDS] {
        let &Self { machine, engine, kind, format, model, file, overhead, depth, .. } = self;
        [machine, engine, kind, format, model, file, overhead, depth]
    }

    fn covariance(&self, a: &Traits, b: &Traits) -> f64 {
        a.shared(b).into_iter().zip(self.shared()).map(|(shared, variance)| shared * variance).sum()
    }
}

/// What a run has in common with others on its machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Traits {
    engine: Engine,
    backend: BackendKind,
    moe: bool,
    format: &'static str,
    model: String,
    /// Bits per weight, in hundredths.
    bits: u32,
    /// Shares of overhead and depth in its time.
    shares: [f64; 2],
    /// Devices that share the work.
    devices: u32,
    /// One request, no guessing ahead, nothing offloaded.
    ordinary: bool,
}

impl Traits {
    pub(crate) fn of(device: &Device, work: &Work<'_>, setup: &Setup) -> Self {
        let mut traits = Self {
            engine: setup.engine,
            backend: Place::of(device, setup).backend(),
            moe: work.architecture.map_or(work.params_active < work.params_total, |a| a.moe.is_some()),
            format: work.quant.key(),
            model: work.model.clone().unwrap_or_else(|| format!("{} of {}", work.params_active, work.params_total)),
            bits: (work.quant.bits * 100.0) as u32,
            shares: [0.0; 2],
            devices: 1,
            ordinary: true,
        };
        traits.arrange(setup);
        traits
    }

    /// With the shares of a formula's terms under some constants.
    pub(crate) fn between(formula: &Formula, fitted: &Fitted, test: Test, plain: Self) -> Self {
        let parts: Vec<f64> = formula.terms.iter().map(|term| term.seconds * fitted.scale(term).exp()).collect();
        plain.sharing(&parts, test)
    }

    /// With the shares that parts of its time have, in the order of the formula's terms.
    pub(super) fn sharing(mut self, parts: &[f64], test: Test) -> Self {
        let sum = parts.iter().sum::<f64>().max(1e-12);
        let share = |places: &[usize]| places.iter().filter_map(|&at| parts.get(at)).sum::<f64>() / sum;
        let (overhead, depth): (&[usize], &[usize]) = match test {
            Test::Decode => (&[2, 5, 6, 8], &[3, 4]),
            Test::Prefill => (&[2, 3, 4], &[1]),
        };
        self.shares = [share(overhead), share(depth)];
        self
    }

    /// Takes over what depends on the set-up.
    pub(super) fn arrange(&mut self, setup: &Setup) {
        self.devices = setup.devices();
        self.ordinary = setup.batch <= 1 && !setup.speculative && setup.cpu_offload.is_none();
    }

    /// What two runs share, each from 0 to 1, in the order of [`Alike`]'s fields.
    #[must_use]
    pub fn shared(&self, other: &Self) -> [f64; Alike::KINDS] {
        let is = |holds: bool| f64::from(u8::from(holds));
        let product = |at: usize| self.shares[at] * other.shares[at];
        let engine = self.engine == other.engine && self.backend == other.backend;
        let kind = engine && self.moe == other.moe;
        let format = self.format == other.format;
        let model = engine && self.model == other.model;
        [
            1.0,
            is(engine),
            is(kind),
            is(kind && format),
            is(model),
            is(model && format && self.bits == other.bits),
            is(engine) * product(0),
            is(engine) * product(1),
        ]
    }
}

/// One run measured on the machine: what it has in common with others, and how far the prediction was off.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Which rate.
    pub test: Test,
    /// Its traits.
    pub traits: Traits,
    /// The logarithm of measured over predicted.
    pub log_ratio: f64,
}

/// Runs more than this far from the estimate (as a logarithm) measured something else, offloading or throttling, so no more
/// is believed.
pub(crate) const FARTHEST: f64 = 1.4;
/// The share of a range that stays whatever was measured: where published runs were nearest to the one that was given, they
/// left the narrower ranges of the Gaussian more often than one time in five.
const LEAST_LEFT: f64 = 0.4;
/// The newest runs that count; the equations grow with the cube.
const MOST: usize = 24;

/// What was measured on a machine, made ready to correct its other estimates.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Here {
    decode: Side,
    prefill: Side,
}

/// Runs of one rate, and the weights of their deviations.
#[derive(Debug, Clone, Default, PartialEq)]
struct Side {
    alike: Alike,
    seen: Vec<Traits>,
    /// The lower triangle of the Cholesky factor of the covariances, row by row.
    factor: Vec<Vec<f64>>,
    /// The inverse of the covariances times the deviations.
    weights: Vec<f64>,
}

impl Side {
    fn of<'a>(alike: Alike, seen: impl Iterator<Item = &'a Seen>) -> Self {
        let mut seen: Vec<&Seen> = seen.filter(|run| run.traits.ordinary && run.log_ratio.is_finite()).collect();
        let skip = seen.len().saturating_sub(MOST);
        seen.drain(..skip);
        let mut factor: Vec<Vec<f64>> = Vec::with_capacity(seen.len());
        for (i, a) in seen.iter().enumerate() {
            let mut line = Vec::with_capacity(i + 1);
            for (j, b) in seen.iter().enumerate().take(i + 1) {
                let own = if i == j { alike.own.max(1e-4) } else { 0.0 };
                let above: &[f64] = if i == j { &line } else { &factor[j] };
                let known: f64 = line.iter().zip(above).map(|(x, y)| x * y).sum();
                let rest = alike.covariance(&a.traits, &b.traits) + own - known;
                line.push(if i == j { rest.max(1e-9).sqrt() } else { rest / factor[j][j] });
            }
            factor.push(line);
        }
        let right: Vec<f64> = seen.iter().map(|run| run.log_ratio.clamp(-FARTHEST, FARTHEST)).collect();
        let weights = backward(&factor, &forward(&factor, &right));
        Self { alike, seen: seen.into_iter().map(|run| run.traits.clone()).collect(), factor, weights }
    }

    /// The expected deviation of a run, and the share of its standard deviation that is left.
    fn expect(&self, of: &Traits) -> Option<(f64, f64)> {
        if self.seen.is_empty() || !of.ordinary || self.seen.iter().all(|seen| seen.devices != of.devices) {
            return None;
        }
        let cross: Vec<f64> = self.seen.iter().map(|seen| self.alike.covariance(seen, of)).collect();
        let mean: f64 = cross.iter().zip(&self.weights).map(|(c, w)| c * w).sum();
        let explained: f64 = forward(&self.factor, &cross).iter().map(|x| x * x).sum();
        let before = self.alike.covariance(of, of) + self.alike.own.max(1e-4);
        Some((mean, ((before - explained) / before).clamp(0.0, 1.0).sqrt().max(LEAST_LEFT)))
    }
}

/// Solves L x = right.
fn forward(factor: &[Vec<f64>], right: &[f64]) -> Vec<f64> {
    let mut x: Vec<f64> = Vec::with_capacity(right.len());
    for (line, r) in factor.iter().zip(right) {
        let known: f64 = line.iter().zip(&x).map(|(l, x)| l * x).sum();
        x.push((r - known) / line[x.len()]);
    }
    x
}

/// Solves L^T x = right.
fn backward(factor: &[Vec<f64>], right: &[f64]) -> Vec<f64> {
    let mut x = right.to_vec();
    for i in (0..x.len()).rev() {
        let known: f64 = (i + 1..x.len()).map(|j| factor[j][i] * x[j]).sum();
        x[i] = (x[i] - known) / factor[i][i];
    }
    x
}

impl Here {
    /// From runs in the order in which they were measured; the newest count where there are many. Runs with several
    /// requests at once, guessing ahead or offloading say nothing and are passed over.
    #[must_use]
    pub fn new(constants: &Constants, seen: &[Seen]) -> Self {
        let side = |alike, test| Side::of(alike, seen.iter().filter(|run| run.test == test));
        Self {
            decode: side(constants.decode.alike, Test::Decode),
            prefill: side(constants.prefill.alike, Test::Prefill),
        }
    }

    /// True where nothing was measured.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.decode.seen.is_empty() && self.prefill.seen.is_empty()
    }

    /// The logarithm by which a run is expected to be off, and the share of its uncertainty that is left. `None` where
    /// nothing measured speaks of it.
    #[must_use]
    pub fn expected(&self, test: Test, traits: &Traits) -> Option<(f64, f64)> {
        if test == Test::Decode { &self.decode } else { &self.prefill }.expect(traits)
    }

    /// An estimate for the same machine, corrected by what was measured there.
    #[must_use]
    pub fn correct(&self, estimate: Estimate, test: Test, traits: &Traits) -> Estimate {
        let Some((mean, left)) = self.expected(test, traits) else { return estimate };
        let end = |rate: f64| (rate / estimate.expected.0).ln() * left;
        Estimate::around(
            estimate.expected.0 * mean.exp(),
            end(estimate.low.0).min(-LEAST),
            end(estimate.high.0).max(LEAST),
            estimate.limit.0,
            Basis::MeasuredHere,
            estimate.notes,
        )
    }
}

/// Two runs of the very same thing differ by a few per cent, so no range is narrower (as a logarithm).
const LEAST: f64 = 0.03;
