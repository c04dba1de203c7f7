//! From the runs a person measured to what they say about the other estimates for that machine.

use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::{EngineKind, Machine, Os};
use crate::date::Date;
use crate::error::{Error, Result};
use crate::estimate::{Rig, Weighed};
use crate::observe::{self, RuntimeKind};
use crate::scenario::MeasuredRun;
use crate::speed::row::Test;
use crate::speed::{Constants, Here, Seen};

/// A run that names no length of its prompt is taken to have read this many tokens.
const USUAL_PROMPT: u32 = 1024;
/// Runs that are looked at; the newest count.
const MOST: usize = 64;

/// The engine that a runtime is.
#[must_use]
pub const fn engine_of(runtime: RuntimeKind) -> EngineKind {
    match runtime {
        RuntimeKind::Ollama => EngineKind::Ollama,
        RuntimeKind::LlamaCpp | RuntimeKind::LmStudio => EngineKind::LlamaCpp,
        RuntimeKind::Vllm => EngineKind::Vllm,
        RuntimeKind::Mlx => EngineKind::Mlx,
    }
}

/// A run that Whichbox made here, as a scenario keeps it. `None` where the model is not in the catalog, where nothing was
/// timed, and for lengths beyond the model.
#[must_use]
pub fn kept(run: &observe::MeasuredRun, catalog: &Catalog, day: Date) -> Option<MeasuredRun> {
    let model = catalog.model(run.model.as_deref()?)?;
    let speed = |it: Option<f64>| it.filter(|it| it.is_finite() && *it > 0.0);
    let (decode, prefill) = (speed(run.decode_tps), speed(run.prefill_tps));
    let reached = run.depth.saturating_add(run.prompt_tokens);
    if (decode.is_none() && prefill.is_none()) || run.prompt_tokens == 0 || reached > model.longest_context() {
        return None;
    }
    // A size that the catalog does not list is the usual one to it.
    let quant = run.quant.clone().filter(|it| Weighed::new(model, Some(it)).is_ok());
    Some(MeasuredRun {
        model: model.id.clone(),
        quant,
        engine: Some(engine_of(run.runtime)),
        depth: run.depth,
        prompt_tokens: Some(run.prompt_tokens),
        decode_tokens_per_s: decode,
        prefill_tokens_per_s: prefill,
        date: Some(day),
    })
}

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

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn seen(model: &str, decode: Option<f64>) -> observe::MeasuredRun {
        observe::MeasuredRun {
            runtime: RuntimeKind::Ollama,
            name: "mine".to_owned(),
            model: Some(model.to_owned()),
            quant: Some("Q4_K_M".to_owned()),
            depth: 4096,
            prompt_tokens: 512,
            answer_tokens: 48,
            prefill_tps: None,
            decode_tps: decode,
            cache_hit: None,
        }
    }

    #[test]
    fn a_run_is_kept_without_the_name_that_somebody_gave_the_model() {
        let catalog = Catalog::embedded().unwrap();
        let day = Date::new(2026, 11, 21).unwrap();
        let run = kept(&seen("qwen3-coder-30b-a3b", Some(70.0)), &catalog, day).unwrap();
        assert_eq!((run.model.as_str(), run.depth, run.date), ("qwen3-coder-30b-a3b", 4096, Some(day)));
        assert_eq!((run.engine, run.decode_tokens_per_s), (Some(EngineKind::Ollama), Some(70.0)));
    }

    #[test]
    fn what_says_nothing_is_not_kept() {
        let catalog = Catalog::embedded().unwrap();
        let day = Date::new(2026, 11, 21).unwrap();
        assert_eq!(kept(&seen("nobody-knows", Some(70.0)), &catalog, day), None);
        assert_eq!(kept(&seen("qwen3-coder-30b-a3b", None), &catalog, day), None);
        assert_eq!(kept(&seen("qwen3-coder-30b-a3b", Some(0.0)), &catalog, day), None);
        let deep = observe::MeasuredRun { depth: u32::MAX, ..seen("qwen3-coder-30b-a3b", Some(70.0)) };
        assert_eq!(kept(&deep, &catalog, day), None);
    }
}
