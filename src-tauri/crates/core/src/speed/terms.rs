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
        let engine = format!("{class}/{}", setup.engine.key());
        let on = format!("{engine}/{}", backend.kind.key());
        Self {
            class,
            variant: backend.variant.as_ref().map(|variant| format!("{on}/{variant}")),
            engine,
            backend: on,
            chip: device.chip.as_ref().map(|name| {
                let chip = device.known_chip().map_or(name.as_str(), |chip| chip.name.as_str());
                format!("{class}/{}", chip.to_lowercase())
            }),
            generation: device.generation().map(|generation| format!("{class}/{generation}")),
            moe: if tally.moe { "moe" } else { "dense" },
            quant: work.quant.key(),
            model: work.model.clone(),
            era: setup.circumstances.era.map(super::setup::Era::key),
            harness: setup.circumstances.harness.map(super::setup::Harness::key),
        }
    }

    /// A constant for everything, for the class, the engine and the backend.
    fn ladder(&self, kind: &str, more: Vec<String>) -> Vec<String> {
        let mut keys = vec![
            kind.to_owned(),
            format!("{kind}:{}", self.class),
            format!("{kind}:{}", self.engine),
            format!("{kind}:{}", self.backend),
        ];
        keys.extend(more);
        keys
    }

    /// Constants that scale a whole formula. Capital letters are prefill's.
    fn whole(&self, [quant, variant, generation, chip, model, era, harness]: [&str; 7]) -> Vec<String> {
        let Self { class, engine, backend, moe, quant: family, .. } = self;
        let mut keys = vec![
            format!("{quant}:{class}:{family}"),
            format!("{quant}:{backend}:{family}"),
            format!("{quant}:{class}:{moe}:{family}"),
        ];
        keys.extend(self.variant.iter().map(|v| format!("{variant}:{v}")));
        keys.extend(
            self.generation.iter().flat_map(|g| [format!("{generation}:{g}"), format!("{generation}:{g}:{engine}")]),
        );
        keys.extend(self.chip.iter().map(|c| format!("{chip}:{c}")));
        keys.extend(self.model.iter().map(|m| format!("{model}:{m}")));
        keys.extend(self.era.iter().flat_map(|e| [format!("{era}:{e}"), format!("{era}:{e}:{engine}")]));
        keys.extend(self.harness.iter().flat_map(|h| [format!("{harness}:{h}"), format!("{harness}:{h}:{class}")]));
        keys
    }
}

fn term(seconds: f64, keys: Vec<String>) -> Term {
    Term { seconds, keys }
}

/// Padding of small batches: an expert's kernel takes this many tokens at a time.
const TILE: f64 = 32.0;

/// The formula for one token of decode at a depth.
#[must_use]
pub fn decode(device: &Device, work: &Work<'_>, setup: &Setup, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    let n = Names::of(device, work, setup, &tally);
    let bandwidth = device.bandwidth.0.max(1.0);
    let mut overhead = n.ladder("o", vec![format!("o:{}:{}", n.class, n.moe), format!("o:{}:{}", n.backend, n.moe)]);
    overhead.extend(n.chip.iter().map(|chip| format!("o:{chip}")));
    let no_flash = setup.flash_attention == Some(false);
    let slow_cache = if no_flash { vec![format!("kv:{}:nofa", n.class)] } else { Vec::new() };
    let cache = tally.cache(depth);
    let tier = device.known_chip().and_then(|chip| chip.tier.as_deref());
    let built: Vec<String> =
        tier.iter().flat_map(|t| [format!("w:{}:{t}", n.class), format!("w:{}:{t}", n.engine)]).collect();
    let experts = n.ladder("w", n.ladder("x", built.clone()));
    let compute = device.compute_or_assumed().0.0.max(1.0);
    let unpack = vec![format!("f:{}", n.quant), format!("f:{}:{}", n.class, n.quant)];
    let terms = vec![
        term(tally.rest / bandwidth, n.ladder("w", built)),
        term(tally.experts_used / bandwidth, experts),
        term(tally.layers * 1e-4, overhead),
        term(cache / bandwidth, n.ladder("kv", slow_cache)),
        term(tally.positions(depth) * 2e-9, n.ladder("p", Vec::new())),
        term(2e-4, n.ladder("s", Vec::new())),
        term(tally.recurrent * 3e-5, n.ladder("r", Vec::new())),
        term(2.0 * tally.active / compute, n.ladder("f", unpack)),
    ];
    let whole = n.whole(["q", "v", "g", "c", "m", "e", "h"]);
    Formula { terms, whole, floor: (tally.rest + tally.experts_used + cache) / bandwidth }
}

/// The formula for `tokens` of prefill on top of a depth.
#[must_use]
pub fn prefill(device: &Device, work: &Work<'_>, setup: &Setup, tokens: f64, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    let n = Names::of(device, work, setup, &tally);
    let bandwidth = device.bandwidth.0.max(1.0);
    let compute = device.compute_or_assumed().0.0.max(1.0);
    let batch = f64::from(setup.micro_batch.unwrap_or_else(|| setup.engine.micro_batch()).max(1)).min(tokens.max(1.0));
    let passes = (tokens / batch).max(1.0);
    let by_kind =
        vec![format!("C:{}", n.moe), format!("C:{}:{}", n.class, n.moe), format!("C:{}:{}", n.backend, n.moe)];
    let arithmetic = 2.0 * tally.active * tokens / compute;
    let no_flash = setup.flash_attention == Some(false);
    let mut attention: Vec<String> = n.variant.iter().map(|v| format!("A:{v}")).collect();
    if no_flash {
        attention.push(format!("A:{}:nofa", n.class));
    }
    // Tokens that an expert sees in a pass; its kernel computes whole tiles.
    let seen = (batch * tally.expert_share).max(1.0);
    let padded = 2.0 * tally.active_experts * tokens / compute * (TILE / seen).min(TILE);
    let mut terms = vec![
        term(arithmetic, n.ladder("C", by_kind)),
        term(tally.attention_work(tokens, depth) / compute, n.ladder("A", attention)),
        term(passes * tally.touched(batch) / bandwidth, n.ladder("B", Vec::new())),
        term(passes * tally.layers * 1e-4, n.ladder("O", Vec::new())),
        term(5e-3, n.ladder("R", Vec::new())),
    ];
    terms.push(term(padded, n.ladder("X", Vec::new())));
    let whole = n.whole(["Q", "V", "G", "H", "M", "E", "T"]);
    Formula { terms, whole, floor: arithmetic * 0.5 }
}
