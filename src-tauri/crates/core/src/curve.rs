//! Speed against context: how fast a model reads and writes on a machine as its context fills. The pictures of the window
//! and of the report are drawn from these points; the advice itself asks for the depths of the tasks alone.

use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::{EngineKind, Machine, Os};
use crate::error::{Error, Result};
use crate::estimate::{self, Rig, Weighed};
use crate::recommendation::{Plan, Recommendation, Speed, TaskPlan, Where};
use crate::units::Tokens;
use serde::Serialize;

/// Context lengths at which a curve has points, tokens. Powers of two, because that is what people set.
pub const CONTEXTS: [Tokens; 9] = [2_048, 4_096, 8_192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288];

/// Tokens that are read at once where the speed of reading is asked for: the micro-batch that llama.cpp has by default,
/// four times, so that its last, fuller part counts.
const READ_AT_ONCE: Tokens = 2_048;

/// What a curve is of.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveOf<'a> {
    /// The machine's catalog id.
    pub machine: &'a str,
    /// How many of it.
    pub units: u32,
    /// The system it runs.
    pub os: Os,
    /// The model's catalog id.
    pub model: &'a str,
    /// The quantization. Without one, the usual one of about four bits.
    pub quant: Option<&'a str>,
    /// How the KV cache is stored.
    pub kv: KvType,
    /// The engine. Without one, the machine's usual one.
    pub engine: Option<EngineKind>,
}

/// Speed of a model on a machine at growing context lengths.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SpeedCurve {
    /// The machine's catalog id.
    pub machine: String,
    /// Its name.
    pub machine_name: String,
    /// How many of it.
    pub units: u32,
    /// The model's catalog id.
    pub model: String,
    /// Its name.
    pub model_name: String,
    /// The quantization.
    pub quant: String,
    /// The engine.
    pub engine: EngineKind,
    /// From short to long, up to what the model takes.
    pub points: Vec<CurvePoint>,
}

/// One context length.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CurvePoint {
    /// Tokens in the context.
    pub context: Tokens,
    /// True where a context of that length fits, with free settings changed if need be. Beyond it the speeds are missing.
    pub fits: bool,
    /// Writing at that depth.
    pub decode: Option<Speed>,
    /// Reading the context's last 2,048 tokens.
    pub prefill: Option<Speed>,
}

/// The speed of a model on a machine at [`CONTEXTS`].
///
/// # Errors
/// [`Error::UnknownMachine`] and [`Error::UnknownModel`] for ids that the catalog does not have;
/// [`Error::NotPublished`] where the shapes or the bandwidth are missing; [`Error::UnknownQuant`] and
/// [`Error::UnknownEngine`] as [`Weighed::new`] and [`Rig::new`] say.
pub fn speed_curve(catalog: &Catalog, of: &CurveOf<'_>) -> Result<SpeedCurve> {
    let machine = machine_of(catalog, of.machine)?;
    let model = catalog.model(of.model).ok_or_else(|| Error::UnknownModel {
        path: "model".to_owned(),
        id: of.model.to_owned(),
        near: catalog.nearest_model(of.model),
    })?;
    let weighed = Weighed::new(model, of.quant)?;
    let rig = Rig::new(machine, of.units, of.os, &weighed, of.engine)?;
    let longest = model.longest_context();
    let points =
        CONTEXTS.into_iter().filter(|c| *c <= longest).map(|c| point(&rig, of.kv, c)).collect::<Result<_>>()?;
    Ok(SpeedCurve {
        machine: machine.id.clone(),
        machine_name: machine.name.clone(),
        units: of.units,
        model: model.id.clone(),
        model_name: model.name.clone(),
        quant: rig.quant_name().to_owned(),
        engine: rig.engine(),
        points,
    })
}

fn machine_of<'a>(catalog: &'a Catalog, id: &str) -> Result<&'a Machine> {
    catalog.machine(id).ok_or_else(|| Error::UnknownMachine {
        path: "machine".to_owned(),
        id: id.to_owned(),
        near: catalog.nearest_machine(id),
    })
}

fn point(rig: &Rig<'_>, kv: KvType, context: Tokens) -> Result<CurvePoint> {
    let fit = rig.fit(kv, context)?;
    if !fit.fits {
        return Ok(CurvePoint { context, fits: false, decode: None, prefill: None });
    }
    let read = READ_AT_ONCE.min(context);
    let decode = estimate::near_limit(rig.decode(kv, context)?, &fit);
    let prefill = estimate::near_limit(rig.prefill(kv, read, context - read)?, &fit);
    Ok(CurvePoint {
        context,
        fits: true,
        decode: Some(estimate::shown(&decode)),
        prefill: Some(estimate::shown(&prefill)),
    })
}

/// The curves that go with an answer: the machine there is and each tier's pick with the task that has the longest prompt
/// of those that run there. A machine or model that cannot be judged has none; the answer says why elsewhere.
#[must_use]
pub fn of_answer(catalog: &Catalog, answer: &Recommendation) -> Vec<SpeedCurve> {
    let plans =
        answer.current.iter().chain(&answer.purchase).chain(answer.tiers.iter().filter_map(|t| t.pick.as_ref()));
    let mut curves: Vec<SpeedCurve> = Vec::new();
    for plan in plans {
        let Some(curve) = longest(plan).and_then(|task| of_plan(catalog, plan, task)) else { continue };
        let known = |c: &SpeedCurve| c.machine == curve.machine && c.units == curve.units && c.model == curve.model;
        if !curves.iter().any(known) {
            curves.push(curve);
        }
    }
    curves
}

/// The task with the longest context of those that run on the plan's machine.
fn longest(plan: &Plan) -> Option<&TaskPlan> {
    let here = |t: &&TaskPlan| matches!(t.place, Where::Local | Where::Split) && t.fits && t.model.is_some();
    // The first of equals, so that the order of the tasks decides and nothing else does.
    plan.tasks.iter().filter(here).rev().max_by_key(|t| t.context)
}

fn of_plan(catalog: &Catalog, plan: &Plan, task: &TaskPlan) -> Option<SpeedCurve> {
    speed_curve(
        catalog,
        &CurveOf {
            machine: &plan.machine,
            units: plan.units,
            os: plan.os,
            model: task.model.as_deref()?,
            quant: task.quant.as_deref(),
            kv: task.kv_type,
            engine: task.engine,
        },
    )
    .ok()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn founding<'a>() -> CurveOf<'a> {
        CurveOf {
            machine: "mac-studio-m2-ultra-64gb",
            units: 1,
            os: Os::Macos,
            model: "qwen3.6-35b-a3b",
            quant: None,
            kv: KvType::F16,
            engine: None,
        }
    }

    #[test]
    fn speed_falls_as_the_context_fills_and_stays_below_its_limit() {
        let curve = speed_curve(&Catalog::embedded().unwrap(), &founding()).unwrap();
        let decode: Vec<Speed> = curve.points.iter().filter_map(|p| p.decode).collect();
        assert!(decode.len() >= 7, "{curve:?}");
        assert!(decode.windows(2).all(|w| w[1].expected < w[0].expected), "{decode:?}");
        assert!(decode.iter().all(|s| s.low <= s.expected && s.expected <= s.high && s.expected <= s.limit));
    }

    #[test]
    fn what_does_not_fit_has_no_speed() {
        let catalog = Catalog::embedded().unwrap();
        let curve = speed_curve(&catalog, &CurveOf { model: "llama-3.1-405b", ..founding() }).unwrap();
        assert!(curve.points.iter().all(|p| !p.fits && p.decode.is_none() && p.prefill.is_none()));
    }

    #[test]
    fn an_unknown_machine_is_named() {
        let error = speed_curve(&Catalog::embedded().unwrap(), &CurveOf { machine: "no-such", ..founding() });
        assert!(matches!(error, Err(Error::UnknownMachine { id, .. }) if id == "no-such"));
    }
}
