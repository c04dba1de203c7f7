//! The measured runs nearest to a question.
//!
//! Near is a sum of penalties, in steps that people would agree with: the same chip and model first, another depth costs
//! little, another quantization more, another model or chip most, by how far their sizes lie apart. The weights are ours;
//! they decide an order on a page and no number.

use super::{Run, runs};
use crate::catalog::machine::HwClass;
use crate::speed::row::Test;
use crate::speed::{Engine, Quant};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is asked for: a machine, a model, how it is run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Which rate.
    pub test: Test,
    /// Hardware class.
    pub class: HwClass,
    /// The chip, as the catalog names it.
    pub chip: String,
    /// Memory bandwidth of one unit, GB/s.
    pub bandwidth_gbs: f64,
    /// The model, as the catalog names it.
    pub model: String,
    /// Its parameters in all, billions.
    pub params_b: f64,
    /// Those that one token passes through.
    pub active_b: f64,
    /// The quantization's name.
    pub quant: String,
    /// The engine.
    pub engine: Engine,
    /// Tokens in the window.
    pub depth: u32,
    /// Linked machines or cards.
    pub units: u32,
}

/// In what a run differs from what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Differs {
    /// Another chip.
    Chip,
    /// Another model.
    Model,
    /// Another quantization.
    Quant,
    /// Another engine.
    Engine,
    /// Another depth, by more than a tenth and 1,024 tokens.
    Depth,
    /// Another number of units.
    Units,
    /// Several requests at once.
    Batch,
    /// Guessing ahead.
    Speculative,
    /// Experts in system memory.
    Offloaded,
}

impl Differs {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::Chip,
        Self::Model,
        Self::Quant,
        Self::Engine,
        Self::Depth,
        Self::Units,
        Self::Batch,
        Self::Speculative,
        Self::Offloaded,
    ];

    /// The name of its message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Chip => "chip",
            Self::Model => "model",
            Self::Quant => "quant",
            Self::Engine => "engine",
            Self::Depth => "depth",
            Self::Units => "units",
            Self::Batch => "batch",
            Self::Speculative => "speculative",
            Self::Offloaded => "offloaded",
        }
    }
}

/// A run near to what was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Nearest {
    /// The run.
    pub run: Run,
    /// In what it differs, in order. Empty: it is the very thing.
    pub differs: Vec<Differs>,
}

/// Runs farther than this say nothing about the question.
const FARTHEST: f64 = 4.5;

struct Asked<'a> {
    wanted: &'a Wanted,
    chip: String,
    model: String,
    bits: Option<f64>,
    quant: String,
}

/// Source, chip, model, quantization, engine and backend: runs that differ in their depth alone.
type Sweep<'a> = (&'a str, &'a str, &'a str, &'a str, Engine, &'a str);

fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn apart(a: f64, b: f64) -> f64 {
    if a > 0.0 && b > 0.0 { (a / b).ln().abs() } else { 1.0 }
}

impl Asked<'_> {
    fn distance(&self, run: &Run) -> (f64, Vec<Differs>) {
        let wanted = self.wanted;
        let mut differs = Vec::new();
        let mut far = 0.0;
        let mut add = |what: Differs, by: f64| {
            differs.push(what);
            far += by;
        };
        if plain(&run.chip) != self.chip {
            let class = if run.class == wanted.class { 0.0 } else { 2.5 };
            add(Differs::Chip, 1.2 + class + apart(run.bandwidth, wanted.bandwidth_gbs));
        }
        if run.model != self.model {
            let size = run.active.map_or(1.5, |active| apart(active, wanted.active_b));
            let all = run.params.map_or(1.0, |params| apart(params, wanted.params_b));
            add(Differs::Model, 1.2 + size + 0.5 * all);
        }
        if plain(&run.quant) != self.quant {
            let bits = Quant::parse(&run.quant).ok().map(|quant| quant.bits);
            add(Differs::Quant, 0.2 + bits.zip(self.bits).map_or(0.5, |(a, b)| 1.5 * apart(a, b)));
        }
        if run.engine != wanted.engine {
            add(Differs::Engine, 0.7);
        }
        let (a, b) = (f64::from(run.depth), f64::from(wanted.depth));
        if (a - b).abs() > 1024.0 && (a - b).abs() > 0.1 * a.max(b) {
            add(Differs::Depth, 0.3 * apart(a + 4096.0, b + 4096.0));
        }
        if run.units != wanted.units {
            add(Differs::Units, 1.0 + apart(f64::from(run.units), f64::from(wanted.units.max(1))));
        }
        for (what, holds) in [
            (Differs::Batch, run.batch > 1),
            (Differs::Speculative, run.speculative),
            (Differs::Offloaded, run.offloaded),
        ] {
            if holds {
                add(what, 1.5);
            }
        }
        (far, differs)
    }
}

/// The runs nearest to a question, nearest first, one of each sweep (source, chip, model, quantization, engine, backend),
/// at most `count`. Runs that were left out of the fit are not among them.
#[must_use]
pub fn nearest(wanted: &Wanted, count: usize) -> Vec<Nearest> {
    use crate::speed::Shapes as _;
    let known_chip = crate::speed::device::find_chip(&wanted.chip, Some(wanted.class));
    let known_model = crate::speed::Benchmarked.find(&wanted.model, Some((wanted.params_b * 1e9) as u64));
    let asked = Asked {
        wanted,
        chip: plain(known_chip.map_or(wanted.chip.as_str(), |chip| chip.name.as_str())),
        model: known_model.map_or_else(|| wanted.model.clone(), |facts| facts.id.into_owned()),
        bits: Quant::parse(&wanted.quant).ok().map(|quant| quant.bits),
        quant: plain(&wanted.quant),
    };
    let mut best: BTreeMap<Sweep<'_>, (f64, &Run, Vec<Differs>)> = BTreeMap::new();
    for run in runs().iter().filter(|run| run.test == wanted.test && run.left_out.is_none()) {
        let (far, differs) = asked.distance(run);
        if far > FARTHEST {
            continue;
        }
        let sweep = (
            run.publisher.as_str(),
            run.chip.as_str(),
            run.model.as_str(),
            run.quant.as_str(),
            run.engine,
            run.backend.as_str(),
        );
        let known = best.get(&sweep);
        // Of equally near runs of a sweep the newest is shown.
        let nearer = known.is_none_or(|(other, kept, _)| far < *other || far == *other && run.date > kept.date);
        if nearer {
            best.insert(sweep, (far, run, differs));
        }
    }
    let mut found: Vec<_> = best.into_values().collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.date.cmp(&a.1.date)).then(a.1.line.cmp(&b.1.line)));
    found.into_iter().take(count).map(|(_, run, differs)| Nearest { run: run.clone(), differs }).collect()
}
