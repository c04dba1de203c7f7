//! The compute buffer: intermediate results of one micro-batch.
//!
//! Everything in it is proportional to the micro-batch `U`. With `E` the width of the residual stream and `cells` the
//! cells of one stream (full and window layers), it holds
//! - 4-byte intermediates of the busiest moment of a layer, `5E` of them live beside whichever block is widest: dense
//!   feed-forward, the experts that are used, a shared expert, or the heads of latent attention;
//! - the 2-byte attention mask, `U * cells`, once and for all layers (4-byte without flash attention);
//! - without flash attention the 4-byte scores of all heads over the whole context, which then dwarf the rest.
//!
//! A GPU keeps this on its own side, with the mask and `4E` once more on the host. Several cards keep four copies of
//! their inputs to work in a pipeline. Quantized caches, and layers or experts on the host, need room for what is unpacked
//! or copied over. The terms were found from buffers that llama.cpp itself sized (build b11434, October 2026): over the
//! 2,289 rows in `tests/data` the whole placement is within 0.6 %. Older builds have about `E` instead of `5E`.

use super::cache::{Cells, cells, product, widest_layer, widest_layer_f16, widest_window};
use super::layout::{LayerKind, layer_kinds};
use super::weights::Weights;
use super::{Backend, Offload, Request};
use crate::catalog::architecture::{Architecture, KvType, LayerGroup, Layout};

/// Compute buffers in bytes, by the side they lie on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Compute {
    /// On the first device (of several equal ones the fullest).
    pub first: u64,
    /// On each further device.
    pub further: u64,
    /// On the host.
    pub host: u64,
}

/// The shapes that the buffer depends on, in values for one token.
struct Widths {
    /// Residual stream.
    hidden: u64,
    /// What the widest block needs beside the residual stream.
    block: u64,
    /// Query heads, and their widths together.
    heads: u64,
    queries: u64,
    /// Rank of latent attention, and what its heads need, where the model has it.
    latent: Option<(u64, u64)>,
    /// Attention whose output is gated by the query.
    gated: bool,
}

impl Widths {
    fn of(arch: &Architecture, hidden: u64) -> Self {
        let heads = u64::from(arch.heads.unwrap_or(0));
        let mut widest = 3 * u64::from(arch.ffn.unwrap_or(0));
        if let Some(moe) = &arch.moe {
            let used = u64::from(moe.used);
            let inner = used * u64::from(moe.expert_ffn.unwrap_or(0));
            let outer = used * moe.latent.map_or(hidden, u64::from);
            let experts = match moe.gated {
                false => inner + outer,
                true if outer > 2 * inner => 3 * inner + outer,
                true => 3 * inner,
            };
            let shared = moe.shared_ffn.map_or(0, |shared| 3 * u64::from(shared) + hidden);
            widest = widest.max(experts).max(shared);
        }
        let mut head = 0;
        let mut latent = None;
        for group in &arch.attention {
            match *group {
                LayerGroup::Full { head_k, .. }
                | LayerGroup::Window { head_k, .. }
                | LayerGroup::WindowUnknown { head_k, .. } => head = head.max(u64::from(head_k)),
                LayerGroup::Latent { kv_rank, rope, nope, .. } => {
                    let (rank, rope, nope) = (u64::from(kv_rank), u64::from(rope), u64::from(nope.unwrap_or(0)));
                    head = head.max(rank + rope);
                    let all_heads = heads * (2 * rank + 3 * rope + nope);
                    latent = Some((rank, all_heads));
                    widest = widest.max(all_heads);
                }
                _ => {}
            }
        }
        let gated = matches!(arch.layout, Some(Layout::Qwen3Next | Layout::Qwen35));
        Self { hidden, block: widest, heads, queries: heads * head, latent, gated }
    }

    /// Values live while attention unpacks or gathers a cache: the residual stream's and the queries'.
    fn attention(&self) -> u64 {
        if let Some((rank, all_heads)) = self.latent {
            return 4 * self.hidden + all_heads + self.heads * rank;
        }
        let copies = match () {
            () if self.gated => 5,
            // Queries that are no wider than the stream take the place of a vector that is no longer needed.
            () if self.queries <= self.hidden => 1,
            () => 2,
        };
        4 * self.hidden + copies * self.queries
    }
}

/// A width for the residual stream where none was published: a layer of the usual build has about `12 E^2` parameters.
fn estimated_hidden(arch: &Architecture, weights: &Weights) -> u64 {
    let layers = f64::from(arch.layers.max(1));
    let outside_experts = weights.parameters.unwrap_or(0.0) * (1.0 - weights.expert_share());
    (outside_experts / (12.0 * layers)).sqrt().max(0.0) as u64
}

pub(super) fn compute(arch: &Architecture, weights: &Weights, request: &Request) -> Compute {
    let hidden = arch.hidden.map_or_else(|| estimated_hidden(arch, weights), u64::from);
    let widths = Widths::of(arch, hidden);
    let batch = request.batch();
    let Cells { full, window, .. } = cells(arch, request);
    let mask_bytes = if request.flash_attention { 2 } else { 4 };
    let mask = product(&[batch, mask_bytes, full.saturating_add(window)]);
    let values = |count: u64| product(&[4, batch, count]);
    // Logits are made for one token of each slot.
    let logits = 4 * u64::from(arch.vocab.unwrap_or(0)) * u64::from(request.slots.max(1));

    match request.backend {
        Backend::Cpu => {
            let work = if request.flash_attention {
                values(5 * hidden + widths.block)
            } else {
                values((scores(&widths, full) + hidden).max(5 * hidden + widths.block))
                    + transposed_latent(&widths, full)
            };
            Compute { first: 0, further: 0, host: work.max(logits).saturating_add(mask) }
        }
        Backend::Gpu => {
            let work = device_work(arch, weights, request, &widths, full);
            let host = values(4 * hidden);
            if request.cards > 1 && request.offload == Offload::AllLayers {
                // Four copies of the inputs: the mask on every card, the stream's input on the first.
                Compute {
                    first: work.saturating_add(values(12 * hidden)).saturating_add(4 * mask),
                    further: work.saturating_add(values(7 * hidden)).saturating_add(4 * mask),
                    host: values(10 * hidden).saturating_add(4 * mask),
                }
            } else {
                Compute {
                    first: work.max(logits).saturating_add(mask),
                    further: work.saturating_add(mask),
                    host: host.saturating_add(mask),
                }
            }
        }
    }
}

/// Scores of all heads over the context, with what is live beside them; without the mask.
fn scores(widths: &Widths, full: u64) -> u64 {
    widths.heads.saturating_mul(full) + 4 * widths.hidden + 2 * widths.queries
}

/// Latent attention without flash attention keeps a transposed 16-bit copy of the compressed rows.
fn transposed_latent(widths: &Widths, full: u64) -> u64 {
    widths.latent.map_or(0, |(rank, _)| product(&[2, rank, full]))
}

fn device_work(arch: &Architecture, weights: &Weights, request: &Request, widths: &Widths, full: u64) -> u64 {
    let values = |count: u64| product(&[4, request.batch(), count]);
    let hidden = widths.hidden;
    let plain = values(4 * hidden + widths.block);
    if !request.flash_attention {
        let scored = values(scores(widths, full)).saturating_add(transposed_latent(widths, full));
        return scored.max(plain).max(copied_weights(weights, request, widths, arch));
    }
    let quantized = request.kv_k.bytes_per_32() < KvType::F16.bytes_per_32()
        || request.kv_v.bytes_per_32() < KvType::F16.bytes_per_32();
    let mut unpacked = if quantized { widest_layer_f16(arch, request) } else { 0 };
    let host_layers = match request.offload {
        Offload::Layers(on_device) => arch.layers.saturating_add(1).saturating_sub(on_device).min(arch.layers),
        Offload::AllLayers | Offload::ExpertsOnHost => 0,
    };
    let mut beside = plain;
    if host_layers > 0 {
        // A large batch is computed on the device all the same, with the layer's cache copied over.
        let copy = widest_on_host(arch, request, host_layers);
        unpacked = unpacked.saturating_add(copy.first);
        if arch.moe.is_none() && !quantized {
            // In a dense model it is still there while the feed-forward block is computed, and while one layer is
            // computed the keys of the next are under way.
            beside = plain.saturating_add(copy.first.min(plain));
            unpacked = unpacked.saturating_add(if copy.ahead { copy.first / 2 } else { 0 });
        }
    }
    let attending = if unpacked > 0 { unpacked.saturating_add(values(widths.attention())) } else { 0 };
    beside.max(attending).max(copied_weights(weights, request, widths, arch))
}

struct OnHost {
    /// Cache of the widest layer that stays on the host.
    first: u64,
    /// True where a second one like it follows.
    ahead: bool,
}

/// The first layers stay on the host: the cache of the widest of them.
fn widest_on_host(arch: &Architecture, request: &Request, host_layers: u32) -> OnHost {
    let kinds = layer_kinds(arch);
    let full = |kind: &LayerKind| matches!(kind, LayerKind::Full | LayerKind::Latent);
    let on_host = kinds.get(..host_layers as usize).unwrap_or(&kinds);
    if on_host.iter().any(full) {
        return OnHost { first: widest_layer(arch, request), ahead: on_host.len() > 1 && kinds.iter().all(full) };
    }
    if on_host.contains(&LayerKind::Window) {
        return OnHost { first: widest_window(arch, request), ahead: false };
    }
    OnHost { first: 0, ahead: false }
}

/// Room for weights that lie on the host and are copied over for a large batch, with what is live while they are used.
fn copied_weights(weights: &Weights, request: &Request, widths: &Widths, arch: &Architecture) -> u64 {
    let values = |count: u64| product(&[4, request.batch(), count]);
    let hidden = widths.hidden;
    match request.offload {
        Offload::AllLayers => 0,
        Offload::Layers(on_device) if on_device > arch.layers => 0,
        Offload::Layers(_) | Offload::ExpertsOnHost => match &arch.moe {
            Some(moe) => {
                let used = u64::from(moe.used);
                let live = 4 * hidden + used * (hidden + u64::from(moe.expert_ffn.unwrap_or(0)));
                // Where a gate weighs the shared expert, two stacks are under way at once.
                let stacks = if widths.gated && moe.shared > 0 { 2 } else { 1 };
                weights.largest_stack.0.saturating_mul(stacks).saturating_add(values(live))
            }
            None => {
                let live = 4 * hidden + 2 * u64::from(arch.ffn.unwrap_or(0));
                weights.largest_matrix.0.saturating_add(values(live))
            }
        },
    }
}
