//! What a model needs with a setting changed: the same formulas as everywhere, on what was seen of the runtime.

use super::finding::Effect;
use super::view::{Item, Lack, View, is_card};
use crate::catalog::architecture::KvType;
use crate::catalog::model::Model;
use crate::estimate::{Rig, Weighed};
use crate::fit::{self, Backend, Offload, Prefer, Request, Weights, WeightsBasis};
use crate::observe::{Fact, LoadedModel, Missing, RuntimeKind};
use crate::units::{Bytes, Tokens};

/// Bytes a model needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Need {
    /// Weights, of which those count that lie where `gpu` counts.
    pub weights: Bytes,
    pub kv: Bytes,
    pub total: Bytes,
    /// What of it must lie on the GPU.
    pub gpu: Bytes,
}

/// What of a loaded model is asked to be otherwise.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    pub context: Option<Tokens>,
    pub kv: Option<KvType>,
    pub slots: Option<u32>,
    pub offload: Offload,
    pub micro_batch: Option<u32>,
    pub whole_window: Option<bool>,
    pub flash_attention: Option<bool>,
    /// The same model in another quantization.
    pub quant: Option<&'static str>,
}

impl Default for Change {
    fn default() -> Self {
        Self {
            context: None,
            kv: None,
            slots: None,
            offload: Offload::AllLayers,
            micro_batch: None,
            whole_window: None,
            flash_attention: None,
            quant: None,
        }
    }
}

impl Change {
    pub fn context(context: Tokens) -> Self {
        Self { context: Some(context), ..Self::default() }
    }
}

impl<'a> View<'a> {
    /// What a model needs with something changed.
    ///
    /// # Errors
    /// What is missing: the model in the catalog and the sizes that the runtime reports.
    pub fn need(&self, item: Item<'a>, change: &Change) -> Result<Need, Lack> {
        self.by_shapes(item, change)
            .or_else(|| by_sizes(item.model, change))
            .ok_or((if self.model(item).is_none() { Fact::CatalogModel } else { Fact::Quantization }, Missing::NotSeen))
    }

    fn by_shapes(&self, item: Item<'a>, change: &Change) -> Option<Need> {
        let model = self.model(item)?;
        let architecture = model.architecture.as_ref()?;
        let weights = match change.quant {
            Some(quant) => in_quant(model, quant)?,
            None => self.weights(item, model)?,
        };
        let request = self.request(item, change);
        let memory = fit::memory(architecture, &weights, &request).ok()?;
        let cards = u64::from(request.cards.saturating_sub(1));
        let on_cards = memory.sides.first_card + Bytes(memory.sides.further_card.0.saturating_mul(cards));
        let separate = self.unified() == Some(false) && request.backend == Backend::Gpu;
        // Beside cards the embedding of the input stays in the system's memory, and experts where they are kept there.
        let experts = if change.offload == Offload::ExpertsOnHost { weights.experts } else { Bytes::ZERO };
        let aside = if separate { weights.embedding + experts } else { Bytes::ZERO };
        Some(Need {
            weights: memory.weights.saturating_sub(aside),
            kv: memory.kv + memory.recurrent,
            total: memory.total(),
            gpu: if separate { on_cards } else { memory.total() },
        })
    }

    fn weights(&self, item: Item<'a>, model: &Model) -> Option<Weights> {
        let quant = item.model.quant.clone().or_else(|| item.definition.and_then(|d| d.quant.clone()));
        let weighed = Weighed::new(model, quant.as_deref()).or_else(|_| Weighed::new(model, None)).ok()?;
        let size = item.model.weights.or(item.definition.and_then(|d| d.size)).filter(|it| it.0 > 0);
        // The file on this machine is what counts; the catalog tells how its bytes are spread.
        let Some(size) = size else { return Some(weighed.weights) };
        let (shapes, params) = (model.architecture.as_ref(), Some(model.params));
        Some(Weights::of_size(shapes, params, &weighed.quant, size, WeightsBasis::Published, 0.0))
    }

    /// The placement as it is, with the change.
    fn request(&self, item: Item<'a>, change: &Change) -> Request {
        let model = item.model;
        let settings = item.runtime.settings.as_ref();
        let slots = change.slots.or(model.slots).unwrap_or(1).clamp(1, fit::MOST_SLOTS);
        let each = change.context.or(model.context).unwrap_or(4096).clamp(1, 1 << 27);
        let unified = model.kv_unified.unwrap_or(false);
        let kv = |seen: Option<KvType>| change.kv.or(seen).or(settings.and_then(|it| it.kv_type)).unwrap_or_default();
        let (kv_k, kv_v) = (kv(model.kv_type_k), kv(model.kv_type_v.or(model.kv_type_k)));
        let cards = self.gpus().map_or(1, |gpus| gpus.iter().filter(|it| is_card(it)).count().max(1));
        let gpu =
            self.gpus().is_ok_and(|it| !it.is_empty()) || self.unified() == Some(true) || self.machine().is_some();
        Request {
            context: if unified { each } else { each.saturating_mul(slots).min(fit::MOST_TOKENS) },
            kv_k,
            kv_v,
            flash_attention: change.flash_attention.unwrap_or(true),
            micro_batch: change.micro_batch.or(model.micro_batch).unwrap_or(512).clamp(1, 1 << 20),
            batch: model.batch.unwrap_or(2048).max(change.micro_batch.unwrap_or(1)).max(1),
            slots,
            unified,
            whole_window: change.whole_window.or(model.whole_window).unwrap_or(false),
            backend: if gpu { Backend::Gpu } else { Backend::Cpu },
            offload: change.offload,
            cards: u32::try_from(cards).unwrap_or(1),
            ..Request::default()
        }
    }

    /// The longest context up to `most` that fits with a type of cache, in steps of 4,096 tokens, or 4,096 where not even
    /// twice that fits.
    pub fn longest_fitting(
        &self,
        item: Item<'a>,
        most: Tokens,
        kv: KvType,
        usable: Bytes,
    ) -> Result<Option<Tokens>, Lack> {
        let fits = |context: Tokens| -> Result<bool, Lack> {
            let change = Change { context: Some(context), kv: Some(kv), ..Change::default() };
            Ok(self.need(item, &change)?.gpu <= usable)
        };
        if fits(most)? {
            return Ok(Some(most));
        }
        // Memory grows with the context, so the border can be searched for.
        let (mut low, mut high) = (0, most / STEP);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if fits(middle * STEP)? { low = middle } else { high = middle }
        }
        Ok((low > 0).then_some(low * STEP))
    }

    /// What the fix gains in memory.
    pub fn memory_effect(&self, item: Item<'a>, change: &Change) -> Effect {
        match (self.need(item, change), self.usable()) {
            (Ok(need), Ok(usable)) => effect(need, usable),
            (Err((missing, _)), _) | (_, Err((missing, _))) => Effect::NotComputed { missing },
        }
    }

    /// Decode speed that this machine should reach with everything on the GPU, where it is in the catalog.
    pub fn decode_expected(&self, item: Item<'a>, depth: Tokens) -> Option<f64> {
        let (machine, os, model) = (self.machine()?, self.os()?, self.model(item)?);
        let weighed = Weighed::new(model, item.model.quant.as_deref()).or_else(|_| Weighed::new(model, None)).ok()?;
        let rig = Rig::new(machine, 1, os, &weighed, None).ok()?;
        rig.decode(item.model.kv_type_k.unwrap_or_default(), depth).ok().map(|it| it.expected.0)
    }

    /// Prefill speed that this machine should reach, where it is in the catalog.
    pub fn prefill_expected(&self, item: Item<'a>, tokens: Tokens) -> Option<f64> {
        let (machine, os, model) = (self.machine()?, self.os()?, self.model(item)?);
        let weighed = Weighed::new(model, item.model.quant.as_deref()).or_else(|_| Weighed::new(model, None)).ok()?;
        let rig = Rig::new(machine, 1, os, &weighed, None).ok()?;
        rig.prefill(item.model.kv_type_k.unwrap_or_default(), tokens, 0).ok().map(|it| it.expected.0)
    }

    /// What decode gains when everything lies on the GPU.
    pub fn decode_effect(&self, item: Item<'a>) -> Effect {
        let depth = item.model.context.unwrap_or(4096) / 4;
        match (self.decode_seen(item), self.decode_expected(item, depth)) {
            (Some(before_tps), Some(after_tps)) if after_tps > before_tps => Effect::Decode { before_tps, after_tps },
            (None, _) => Effect::NotComputed { missing: Fact::DecodeSpeed },
            _ => Effect::NotComputed { missing: Fact::Machine },
        }
    }

    /// What a model gains that comes back to the GPU: its speed where one was seen and one can be expected; else the layers
    /// that move, or that it fits.
    pub fn on_gpu_effect(&self, item: Item<'a>) -> Effect {
        match self.decode_effect(item) {
            Effect::NotComputed { missing } => match self.layers_effect(item, &Change::default()) {
                Effect::NotComputed { .. } => Effect::NotComputed { missing },
                other => other,
            },
            decode => decode,
        }
    }

    /// Layers that move to the GPU, where the runtime says how many there are; else the memory.
    pub fn layers_effect(&self, item: Item<'a>, change: &Change) -> Effect {
        match (item.model.layers_gpu, item.model.layers) {
            (Some(before), Some(of)) if before < of => Effect::Layers { before, after: of, of },
            _ => self.memory_effect(item, change),
        }
    }
}

const STEP: Tokens = 4096;

/// As an effect.
pub(super) fn effect(need: Need, usable: Bytes) -> Effect {
    Effect::Memory {
        weights_gib: need.weights.gib(),
        kv_gib: need.kv.gib(),
        needed_gib: need.gpu.gib(),
        usable_gib: usable.gib(),
        fits: need.gpu <= usable,
    }
}

/// Where the model is not in the catalog: the runtime's own sizes, with the cache scaled. Only a model without windows
/// and recurrent layers scales so, which the runtime's shapes tell.
fn by_sizes(model: &LoadedModel, change: &Change) -> Option<Need> {
    if change.offload != Offload::AllLayers || model.sliding_window.is_some() || change.quant.is_some() {
        return None;
    }
    let (kv, context) = (model.kv_bytes?, f64::from(model.context.filter(|it| *it > 0)?));
    let slots =
        f64::from(change.slots.unwrap_or(1).max(1)) / f64::from(change.slots.and(model.slots).unwrap_or(1).max(1));
    let wanted = change.context.map_or(1.0, |it| f64::from(it) / context);
    let width = |kv: KvType| kv.bytes_per_32() as f64;
    let narrower = change.kv.map_or(1.0, |it| width(it) / width(model.kv_type_k.unwrap_or_default()));
    let size = model.size?;
    let weights = model.weights.unwrap_or_else(|| size.saturating_sub(kv));
    let rest = size.saturating_sub(kv);
    let kv = kv.scaled(wanted * narrower * slots);
    Some(Need { weights, kv, total: rest + kv, gpu: rest + kv })
}

/// The quantizations of about four to six bits that are offered, the most exact first.
pub(super) const SMALLER: [&str; 3] = ["Q6_K", "Q5_K_M", "Q4_K_M"];

/// The weights of a model in a quantization.
fn in_quant(model: &Model, quant: &str) -> Option<Weights> {
    Weights::choose(model.architecture.as_ref(), Some(model.params), &model.files, quant, Prefer::Published)
}

/// The size of a model's file in a quantization.
pub(super) fn size_in(model: &Model, quant: &str) -> Option<Bytes> {
    Some(in_quant(model, quant)?.loaded)
}

/// Runtimes that take settings from Ollama's environment.
pub(super) fn is_ollama(item: Item<'_>) -> bool {
    item.runtime.kind == RuntimeKind::Ollama
}
