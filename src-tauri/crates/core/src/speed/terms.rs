//! The terms of the two formulas: seconds at nominal rates, and the names of the constants that scale them.
//!
//! decode:  t = rest / BW + experts / BW + layers x 100 us + cache(d) / BW + positions(d) x 2 ns + a step
//! prefill: t = 2 A n / F + attention(n, d) / F + passes x touched / BW + passes x layers x 100 us + a request
//!
//! Every term is multiplied by `exp` of the sum of its constants, from the whole population down to chip and backend. A
//! constant that is not in the file counts as zero, so an unknown chip or engine falls back to its class by itself.

use super::device::Device;
use super::setup::{Backend, Setup};
use super::work::{Tally, Work};

/// One term: seconds at the nominal rate, and the constants that scale it.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Seconds at the nominal rate.
    pub seconds: f64,
    /// Names of the constants, from coarse to fine.
    pub keys: Vec<String>,
}

/// A formula for one run: its terms, and the constants that scale their sum.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    /// Terms that add up.
    pub terms: Vec<Term>,
    /// Constants that scale the whole.
    pub whole: Vec<String>,
    /// Seconds below which physics does not go.
    pub floor: f64,
}

struct Names {
    class: &'static str,
    engine: String,
    backend: String,
    variant: Option<String>,
    chip: Option<String>,
    generation: Option<String>,
    moe: &'static str,
    quant: &'static str,
    model: Option<String>,
    era: Option<&'static str>,
    harness: Option<&'static str>,
}

impl Names {
    fn of(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Self {
        let class = device.class.key();
        let backend = setup.backend.clone().unwrap_or_else(|| Backend::usual(device.class, setup.engine));
        let engine = [class, "/", setup.engine.key()].concat();
        let on = [&engine, "/", backend.kind.key()].concat();
        Self {
            class,
            variant: backend.variant.as_ref().map(|variant| format!("{on}/{variant}")),
            engine,
            backend: on,
            chip: device.chip.as_ref().map(|name| {
                let chip = device.known_chip().map_or(name.as_str(), |chip| chip.name.as_str());
                [class, "/", &chip.to_lowercase()].concat()
            }),
            generation: device.generation().map(|generation| [class, "/", generation].concat()),
            moe: if tally.moe { "moe" } else { "dense" },
            quant: work.quant.key(),
            model: work.model.clone(),
            era: setup.circumstances.era.map(super::setup::Era::key),
            harness: setup.circumstances.harness.map(super::setup::Harness::key),
        }
    }

    /// A constant for everything, for the class, the engine and the backend.
    fn ladder(&self, kind: &str, more: Vec<String>) -> Vec<String> {
        // Joined by hand: names are made by the thousand, and formatting them was a fifth of an answer's time.
        let mut keys = vec![
            kind.to_owned(),
            [kind, ":", self.class].concat(),
            [kind, ":", &self.engine].concat(),
            [kind, ":", &self.backend].concat(),
        ];
        keys.extend(more);
        keys
    }

    /// Constants that scale a whole formula. Capital letters are prefill's.
    fn whole(&self, [quant, variant, generation, chip, model, era, harness]: [&str; 7]) -> Vec<String> {
        let Self { class, engine, backend, moe, quant: family, .. } = self;
        let mut keys = vec![
            [quant, ":", class, ":", family].concat(),
            [quant, ":", backend, ":", family].concat(),
            [quant, ":", class, ":", moe, ":", family].concat(),
        ];
        keys.extend(self.variant.iter().map(|v| format!("{variant}:{v}")));
        keys.extend(
            self.generation
                .iter()
                .flat_map(|g| [[generation, ":", g].concat(), [generation, ":", g, ":", engine].concat()]),
        );
        keys.extend(self.chip.iter().map(|c| [chip, ":", c].concat()));
        keys.extend(self.model.iter().map(|m| [model, ":", m].concat()));
        keys.extend(self.era.iter().flat_map(|e| [format!("{era}:{e}"), format!("{era}:{e}:{engine}")]));
        keys.extend(self.harness.iter().flat_map(|h| [format!("{harness}:{h}"), format!("{harness}:{h}:{class}")]));
        keys
    }
}

/// Names of the constants of a formula: for each of its terms, and for its sum.
#[derive(Debug, Clone, PartialEq)]
pub struct Keys {
    /// For each term, from coarse to fine.
    pub terms: Vec<Vec<String>>,
    /// For the sum.
    pub whole: Vec<String>,
}

/// The terms of a formula at nominal rates. They depend on lengths; their constants do not.
#[derive(Debug, Clone, PartialEq)]
pub struct Nominal<const N: usize> {
    /// Seconds of each term, in the order of its [`Keys`].
    pub seconds: [f64; N],
    /// Seconds below which physics does not go.
    pub floor: f64,
}

/// Nominal rates of a device.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Bytes a second.
    pub bandwidth: f64,
    /// Operations a second.
    pub compute: f64,
    /// True where the compute rate had to be assumed.
    pub assumed: bool,
}

impl Rates {
    /// The rates of a device.
    #[must_use]
    pub fn of(device: &Device) -> Self {
        let (compute, assumed) = device.compute_or_assumed();
        Self { bandwidth: device.bandwidth.0.max(1.0), compute: compute.0.max(1.0), assumed }
    }
}

fn joined<const N: usize>(keys: Keys, nominal: &Nominal<N>) -> Formula {
    let terms = keys.terms.into_iter().zip(nominal.seconds).map(|(keys, seconds)| Term { seconds, keys }).collect();
    Formula { terms, whole: keys.whole, floor: nominal.floor }
}

/// Padding of small batches: an expert's kernel takes this many tokens at a time.
const TILE: f64 = 32.0;

/// The formula for one token of decode at a depth.
#[must_use]
pub fn decode(device: &Device, work: &Work<'_>, setup: &Setup, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    joined(decode_keys(device, work, setup, &tally), &decode_nominal(Rates::of(device), &tally, depth))
}

/// The terms of one token of decode at a depth.
#[must_use]
pub fn decode_nominal(rates: Rates, tally: &Tally, depth: f64) -> Nominal<8> {
    let Rates { bandwidth, compute, .. } = rates;
    let cache = tally.cache(depth);
    Nominal {
        seconds: [
            tally.rest / bandwidth,
            tally.experts_used / bandwidth,
            tally.layers * 1e-4,
            cache / bandwidth,
            tally.positions(depth) * 2e-9,
            2e-4,
            tally.recurrent * 3e-5,
            2.0 * tally.active / compute,
        ],
        floor: (tally.rest + tally.experts_used + cache) / bandwidth,
    }
}

/// The constants of decode.
#[must_use]
pub fn decode_keys(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Keys {
    let n = Names::of(device, work, setup, tally);
    let mut overhead =
        n.ladder("o", vec![["o:", n.class, ":", n.moe].concat(), ["o:", &n.backend, ":", n.moe].concat()]);
    overhead.extend(n.chip.iter().map(|chip| format!("o:{chip}")));
    let no_flash = setup.flash_attention == Some(false);
    let slow_cache = if no_flash { vec![format!("kv:{}:nofa", n.class)] } else { Vec::new() };
    let tier = device.known_chip().and_then(|chip| chip.tier.as_deref());
    let built: Vec<String> =
        tier.iter().flat_map(|t| [format!("w:{}:{t}", n.class), format!("w:{}:{t}", n.engine)]).collect();
    let experts = n.ladder("w", n.ladder("x", built.clone()));
    let unpack = vec![["f:", n.quant].concat(), ["f:", n.class, ":", n.quant].concat()];
    Keys {
        terms: vec![
            n.ladder("w", built),
            experts,
            overhead,
            n.ladder("kv", slow_cache),
            n.ladder("p", Vec::new()),
            n.ladder("s", Vec::new()),
            n.ladder("r", Vec::new()),
            n.ladder("f", unpack),
        ],
        whole: n.whole(["q", "v", "g", "c", "m", "e", "h"]),
    }
}

/// The formula for `tokens` of prefill on top of a depth.
#[must_use]
pub fn prefill(device: &Device, work: &Work<'_>, setup: &Setup, tokens: f64, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    joined(prefill_keys(device, work, setup, &tally), &prefill_nominal(Rates::of(device), &tally, setup, tokens, depth))
}

/// The terms of `tokens` of prefill on top of a depth.
#[must_use]
pub fn prefill_nominal(rates: Rates, tally: &Tally, setup: &Setup, tokens: f64, depth: f64) -> Nominal<6> {
    let Rates { bandwidth, compute, .. } = rates;
    let batch = f64::from(setup.micro_batch.unwrap_or_else(|| setup.engine.micro_batch()).max(1)).min(tokens.max(1.0));
    let passes = (tokens / batch).max(1.0);
    let arithmetic = 2.0 * tally.active * tokens / compute;
    // Tokens that an expert sees in a pass; its kernel computes whole tiles.
    let seen = (batch * tally.expert_share).max(1.0);
    let padded = 2.0 * tally.active_experts * tokens / compute * (TILE / seen).min(TILE);
    Nominal {
        seconds: [
            arithmetic,
            tally.attention_work(tokens, depth) / compute,
            passes * tally.touched(batch) / bandwidth,
            passes * tally.layers * 1e-4,
            5e-3,
            padded,
        ],
        floor: arithmetic * 0.5,
    }
}

/// The constants of prefill.
#[must_use]
pub fn prefill_keys(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Keys {
    let n = Names::of(device, work, setup, tally);
    let by_kind =
        vec![["C:", n.moe].concat(), ["C:", n.class, ":", n.moe].concat(), ["C:", &n.backend, ":", n.moe].concat()];
    let mut attention: Vec<String> = n.variant.iter().map(|v| format!("A:{v}")).collect();
    if setup.flash_attention == Some(false) {
        attention.push(format!("A:{}:nofa", n.class));
    }
    Keys {
        terms: vec![
            n.ladder("C", by_kind),
            n.ladder("A", attention),
            n.ladder("B", Vec::new()),
            n.ladder("O", Vec::new()),
            n.ladder("R", Vec::new()),
            n.ladder("X", Vec::new()),
        ],
        whole: n.whole(["Q", "V", "G", "H", "M", "E", "T"]),
    }
}
