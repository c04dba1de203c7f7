//! The figures of the catalog that an answer was made from: what its machines and models are, and what its cloud models
//! cost. Each with its source, or with the formula that it was computed by.

use super::{SourceSeen, plans, seen};
use crate::catalog::Catalog;
use crate::catalog::machine::Machine;
use crate::catalog::model::{CloudModel, Model};
use crate::catalog::source::Fact;
use crate::recommendation::{Plan, Recommendation};
use serde::Serialize;

/// What a figure is. Its unit goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum FigureKind {
    /// Memory of a pool, GiB.
    Memory,
    /// What the GPU may use of it under the plan's system without a setting, GiB.
    GpuShare,
    /// What it may use after a free setting, GiB.
    GpuShareMost,
    /// The maker's bandwidth, GB/s.
    Bandwidth,
    /// Bandwidth that somebody measured, GB/s.
    BandwidthMeasured,
    /// Dense operations at 16 bits, TFLOPS.
    Compute,
    /// Power at rest, watts.
    PowerIdle,
    /// Power while running a model, watts.
    PowerLoad,
    /// The size of a file of weights, GiB.
    Weights,
    /// Parameters, billions.
    Params,
    /// Parameters that a token passes through, billions.
    ActiveParams,
    /// The longest context, tokens.
    Context,
    /// A million tokens read by a cloud model, US dollars.
    CloudInput,
    /// A million tokens written by it, US dollars.
    CloudOutput,
    /// A million tokens read again from its cache, US dollars.
    CloudCached,
}

/// A figure that the answer was made from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UsedFigure {
    /// The machine or model that it is of.
    pub subject: String,
    /// Which of its kind: the quantization of a file.
    pub detail: Option<String>,
    /// What it is.
    pub kind: FigureKind,
    /// The figure, in the unit of its kind.
    pub value: f64,
    /// How many of it the machine has (cards with memory of their own). One where it is the whole.
    pub count: u32,
    /// Where it was read. Empty where it is computed or the person's own.
    pub sources: Vec<SourceSeen>,
    /// The day on which a price of a cloud model was seen, or a file, where the source has no date for it.
    pub seen: Option<String>,
    /// The formula, where it was computed.
    pub derived: Option<String>,
}

/// All of them: machines first, then models, then cloud models, each once, in the order of the answer.
pub(super) fn used(catalog: &Catalog, answer: &Recommendation) -> Vec<UsedFigure> {
    let mut out = Vec::new();
    let mut known: Vec<String> = Vec::new();
    let mut new = |id: String| {
        let first = !known.contains(&id);
        if first {
            known.push(id);
        }
        first
    };
    for plan in plans(answer) {
        if let Some(machine) = catalog.machine(&plan.machine)
            && new(format!("{} {:?}", machine.id, plan.os))
        {
            of_machine(catalog, machine, plan, &mut out);
        }
    }
    for task in plans(answer).flat_map(|plan| &plan.tasks) {
        let Some(model) = task.model.as_deref().and_then(|id| catalog.model(id)) else { continue };
        if new(format!("model {}", model.id)) {
            of_model(catalog, model, &mut out);
        }
        if let Some(quant) = task.quant.as_deref()
            && new(format!("file {} {quant}", model.id))
        {
            out.extend(file(catalog, model, quant));
        }
    }
    for leaving in answer.hybrid.iter().flat_map(|hybrid| &hybrid.leaves) {
        let Some(cloud) = leaving.cloud_model.as_deref().and_then(|id| catalog.cloud_model(id)) else { continue };
        if new(format!("cloud {}", cloud.id)) {
            of_cloud(catalog, cloud, &mut out);
        }
    }
    out
}

fn of_machine(catalog: &Catalog, machine: &Machine, plan: &Plan, out: &mut Vec<UsedFigure>) {
    let mut add = |kind: FigureKind, fact: Option<&Fact>, count: u32| {
        if let Some(fact) = fact {
            out.push(UsedFigure {
                subject: machine.name.clone(),
                detail: None,
                kind,
                value: fact.value,
                count,
                sources: seen(catalog, &fact.sources),
                seen: None,
                derived: fact.derived.clone(),
            });
        }
    };
    for pool in &machine.pools {
        add(FigureKind::Memory, Some(&pool.capacity_gib), pool.count);
        if let Some(share) = pool.gpu_share.iter().find(|share| share.os == plan.os) {
            add(FigureKind::GpuShare, Some(&share.default_gib), pool.count);
            add(FigureKind::GpuShareMost, share.max_gib.as_ref(), pool.count);
        }
        add(FigureKind::Bandwidth, pool.bandwidth_gbs.as_ref(), pool.count);
        add(FigureKind::BandwidthMeasured, pool.bandwidth_measured_gbs.as_ref(), pool.count);
    }
    add(FigureKind::Compute, machine.compute.fp16_tflops.as_ref(), 1);
    add(FigureKind::PowerIdle, machine.power.idle_w.as_ref(), 1);
    add(FigureKind::PowerLoad, machine.power.load_w.as_ref(), 1);
}

fn of_model(catalog: &Catalog, model: &Model, out: &mut Vec<UsedFigure>) {
    let sources = seen(catalog, &model.sources);
    let mut add = |kind: FigureKind, value: f64| {
        out.push(UsedFigure {
            subject: model.name.clone(),
            detail: None,
            kind,
            value,
            count: 1,
            sources: sources.clone(),
            seen: None,
            derived: None,
        });
    };
    add(FigureKind::Params, model.params / 1e9);
    if let Some(active) = model.active_params {
        add(FigureKind::ActiveParams, active / 1e9);
    }
    add(FigureKind::Context, f64::from(model.context));
}

/// The published file of a quantization. Where there is none its size was computed, and the method says how.
fn file(catalog: &Catalog, model: &Model, quant: &str) -> Option<UsedFigure> {
    let file = model.files.iter().find(|file| file.quant == quant)?;
    let gib = file.gib.or_else(|| file.bytes.map(|bytes| bytes as f64 / f64::from(1 << 30)))?;
    Some(UsedFigure {
        subject: model.name.clone(),
        detail: Some(quant.to_owned()),
        kind: FigureKind::Weights,
        value: gib,
        count: 1,
        sources: seen(catalog, std::slice::from_ref(&file.source)),
        seen: file.seen.clone(),
        derived: None,
    })
}

fn of_cloud(catalog: &Catalog, cloud: &CloudModel, out: &mut Vec<UsedFigure>) {
    let Some(price) = &cloud.usd_per_mtok else { return };
    let sources = seen(catalog, &cloud.sources);
    let all = [
        (FigureKind::CloudInput, Some(price.input)),
        (FigureKind::CloudOutput, Some(price.output)),
        (FigureKind::CloudCached, price.cache_read),
    ];
    out.extend(all.into_iter().filter_map(|(kind, value)| {
        Some(UsedFigure {
            subject: cloud.name.clone(),
            detail: None,
            kind,
            value: value?,
            count: 1,
            sources: sources.clone(),
            seen: cloud.price_date.map(|day| day.to_string()),
            derived: None,
        })
    }));
}
