//! From the runs a person measured to what they say about the other estimates for that machine.

use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::{Machine, Os};
use crate::error::{Error, Result};
use crate::estimate::{Rig, Weighed};
use crate::scenario::MeasuredRun;
use crate::speed::row::Test;
use crate::speed::{Constants, Here, Seen};

/// A run that names no length of its prompt is taken to have read this many tokens.
const USUAL_PROMPT: u32 = 1024;
/// Runs that are looked at; the newest count.
const MOST: usize = 64;

/// What some runs say about a machine.
///
/// # Errors
/// [`Error::UnknownModel`], [`Error::UnknownQuant`] or [`Error::UnknownEngine`] for a run of something that we do not know.
/// A run for whose prediction a figure is missing is passed over.
pub fn here(catalog: &Catalog, machine: &Machine, os: Os, runs: &[MeasuredRun]) -> Result<Here> {
    let mut order: Vec<&MeasuredRun> = runs.iter().collect();
    order.sort_by_key(|run| run.date);
    let mut seen = Vec::new();
    for run in order.into_iter().rev().take(MOST).rev() {
        match deviations(catalog, machine, os, run) {
            Ok(more) => seen.extend(more),
            // What cannot be predicted says nothing of what can.
            Err(Error::NotPublished { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Here::new(Constants::embedded(), &seen))
}

/// How far the predictions for a run were off, for each rate that was measured.
fn deviations(catalog: &Catalog, machine: &Machine, os: Os, run: &MeasuredRun) -> Result<Vec<Seen>> {
    let model = catalog.model(&run.model).ok_or_else(|| Error::UnknownModel {
        path: "current.measured".to_owned(),
        id: run.model.clone(),
        near: catalog.nearest_model(&run.model),
    })?;
    let weighed = Weighed::new(model, run.quant.as_deref())?;
    let rig = Rig::new(machine, 1, os, &weighed, run.engine)?;
    let kv = KvType::F16;
    let mut out = Vec::new();
    let log = |measured: f64, expected: f64| (measured / expected.max(f64::MIN_POSITIVE)).ln();
    if let Some(measured) = run.decode_tokens_per_s {
        let expected = rig.decode(kv, run.depth)?.expected.0;
        out.push(Seen {
            test: Test::Decode,
            traits: rig.decode_traits(kv, run.depth)?,
            log_ratio: log(measured, expected),
        });
    }
    if let Some(measured) = run.prefill_tokens_per_s {
        let tokens = run.prompt_tokens.unwrap_or(USUAL_PROMPT);
        let expected = rig.prefill(kv, tokens, run.depth)?.expected.0;
        out.push(Seen {
            test: Test::Prefill,
            traits: rig.prefill_traits(kv, tokens, run.depth)?,
            log_ratio: log(measured, expected),
        });
    }
    Ok(out)
}
