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
}

fn names(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Names {
    let class = device.class.key();
    let backend = setup.backend.clone().unwrap_or_else(|| Backend::usual(device.class, setup.engine));
    let engine = format!("{class}/{}", setup.engine.key());
    let on = format!("{engine}/{}", backend.kind.key());
    Names {
        class,
        variant: backend.variant.as_ref().map(|variant| format!("{on}/{variant}")),
        engine,
        backend: on,
        chip: device.chip.as_ref().map(|_| {
            let chip = device.known_chip().map_or_else(|| device.chip.clone().unwrap_or_default(), |c| c.name.clone());
            format!("{class}/{}", chip.to_lowercase())
        }),
        generation: device.generation().map(|generation| format!("{class}/{generation}")),
        moe: if tally.moe { "moe" } else { "dense" },
        quant: work.quant.family.key(),
        model: work.model.clone(),
    }
}

fn term(seconds: f64, keys: Vec<String>) -> Term {
    Term { seconds, keys }
}

/// The formula for one token of decode at a depth.
#[must_use]
pub fn decode(device: &Device, work: &Work<'_>, setup: &Setup, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    let n = names(device, work, setup, &tally);
    let bandwidth = device.bandwidth.0.max(1.0);
    let levels = |kind: &str| {
        vec![
            kind.to_owned(),
            format!("{kind}:{}", n.class),
            format!("{kind}:{}", n.engine),
            format!("{kind}:{}", n.backend),
        ]
    };
    let with = |mut keys: Vec<String>, more: String| {
        keys.push(more);
        keys
    };
    let mut overhead = with(levels("o"), format!("o:{}:{}", n.class, n.moe));
    overhead.push(format!("o:{}:{}", n.backend, n.moe));
    if let Some(chip) = &n.chip {
        overhead.push(format!("o:{chip}"));
    }
    let cache = tally.cache(depth);
    let mut kv = levels("kv");
    if setup.flash_attention == Some(false) {
        kv.push(format!("kv:{}:nofa", n.class));
    }
    let terms = vec![
        term(tally.rest / bandwidth, levels("w")),
        term(
            tally.experts_used / bandwidth,
            with(levels("w"), format!("x:{}", n.backend))
                .into_iter()
                .chain(["x".to_owned(), format!("x:{}", n.class), format!("x:{}", n.engine)])
                .collect(),
        ),
        term(tally.layers * 1e-4, overhead),
        term(cache / bandwidth, kv),
        term(tally.positions(depth) * 2e-9, levels("p")),
        term(2e-4, levels("s")),
    ];
    let mut whole = vec![
        format!("q:{}:{}", n.class, n.quant),
        format!("q:{}:{}", n.backend, n.quant),
        format!("q:{}:{}:{}", n.class, n.moe, n.quant),
    ];
    whole.extend(n.variant.iter().map(|v| format!("v:{v}")));
    whole.extend(n.generation.iter().map(|g| format!("g:{g}")));
    whole.extend(n.chip.iter().map(|c| format!("c:{c}")));
    whole.extend(n.model.iter().flat_map(|m| [format!("m:{m}"), format!("m:{}:{m}", n.backend)]));
    Formula { terms, whole, floor: (tally.rest + tally.experts_used + cache) / bandwidth }
}

/// The formula for `tokens` of prefill on top of a depth.
#[must_use]
pub fn prefill(device: &Device, work: &Work<'_>, setup: &Setup, tokens: f64, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    let n = names(device, work, setup, &tally);
    let bandwidth = device.bandwidth.0.max(1.0);
    let compute = device.compute_or_assumed().0.0.max(1.0);
    let batch = f64::from(setup.micro_batch.unwrap_or_else(|| setup.engine.micro_batch()).max(1)).min(tokens.max(1.0));
    let passes = (tokens / batch).max(1.0);
    let levels = |kind: &str| {
        vec![
            kind.to_owned(),
            format!("{kind}:{}", n.class),
            format!("{kind}:{}", n.engine),
            format!("{kind}:{}", n.backend),
        ]
    };
    let mut work_keys = levels("C");
    work_keys.extend([
        format!("C:{}", n.moe),
        format!("C:{}:{}", n.class, n.moe),
        format!("C:{}:{}", n.backend, n.moe),
    ]);
    let arithmetic = 2.0 * tally.active * tokens / compute;
    let mut attention = levels("A");
    if setup.flash_attention == Some(false) {
        attention.push(format!("A:{}:nofa", n.class));
    }
    let terms = vec![
        term(arithmetic, work_keys),
        term(tally.attention_work(tokens, depth) / compute, attention),
        term(passes * tally.touched(batch) / bandwidth, levels("B")),
        term(passes * tally.layers * 1e-4, levels("O")),
        term(5e-3, levels("R")),
    ];
    let mut whole = vec![
        format!("Q:{}:{}", n.class, n.quant),
        format!("Q:{}:{}", n.backend, n.quant),
        format!("Q:{}:{}:{}", n.class, n.moe, n.quant),
    ];
    whole.extend(n.variant.iter().map(|v| format!("V:{v}")));
    whole.extend(n.generation.iter().flat_map(|g| [format!("G:{g}"), format!("G:{g}:{}", n.engine)]));
    whole.extend(n.chip.iter().map(|c| format!("H:{c}")));
    whole.extend(n.model.iter().flat_map(|m| [format!("M:{m}"), format!("M:{}:{m}", n.backend)]));
    Formula { terms, whole, floor: arithmetic * 0.5 }
}
