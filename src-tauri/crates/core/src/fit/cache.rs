//! What a model keeps of the text: KV cache and recurrent state.
//!
//! The rules are those of llama.cpp (build b11434, October 2026), checked to the byte against its own sizing
//! (`tests/data/memory-truth.md`):
//! - the context is rounded up to 256 cells; slots that do not share it (`unified = false`) get `1 / slots` of it each,
//!   rounded up again, so the total can exceed the request;
//! - window layers hold the window *and* the micro-batch, rounded up to 256, once per slot if slots are separate, with as
//!   many windows as slots in one if they share;
//! - latent attention keeps one row a token, of which the values are a view; sparse attention keeps its indexer's key
//!   beside it;
//! - recurrent state is 32-bit, per slot, whatever the context and the KV type;
//! - without flash attention values lie transposed, and all layers take the width of the widest.

use super::Request;
use crate::catalog::architecture::{Architecture, KvType, LayerGroup};
use crate::units::{Bytes, Tokens};

/// Cells are handed out in steps of this many tokens.
const STEP: u64 = 256;

const fn padded(cells: u64) -> u64 {
    cells.div_ceil(STEP) * STEP
}

/// How many cells of cache a request leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cells {
    /// Streams: 1 where slots share the cache, else one a slot.
    pub streams: u64,
    /// Cells of full-attention layers in one stream.
    pub full: u64,
    /// Cells of window layers in one stream; 0 where the model has none.
    pub window: u64,
}

/// The cells that a request leads to. Models with windows of several lengths take the longest.
#[must_use]
pub fn cells(arch: &Architecture, request: &Request) -> Cells {
    let slots = u64::from(request.slots.max(1));
    let whole = padded(u64::from(request.context));
    let (streams, full, sharers) = if request.unified { (1, whole, slots) } else { (slots, padded(whole / slots), 1) };
    let longest = arch.attention.iter().filter_map(|group| match *group {
        LayerGroup::Window { window, .. } => Some(window),
        _ => None,
    });
    let window = longest.max().map_or(0, |window| window_cells(window, full, sharers, request));
    Cells { streams, full, window }
}

fn window_cells(window: u32, full: u64, sharers: u64, request: &Request) -> u64 {
    if request.whole_window {
        return full;
    }
    padded(full.min(u64::from(window).saturating_mul(sharers).saturating_add(request.batch()))).min(full)
}

fn row(values: u64, kv: KvType) -> u64 {
    values.saturating_mul(kv.bytes_per_32()).div_ceil(32)
}

/// Width of the values of the widest layer, which all layers take where values lie transposed.
fn widest_values(arch: &Architecture) -> u64 {
    arch.attention
        .iter()
        .map(|group| match *group {
            LayerGroup::Full { kv_heads, head_v, .. }
            | LayerGroup::Window { kv_heads, head_v, .. }
            | LayerGroup::WindowUnknown { kv_heads, head_v, .. } => u64::from(kv_heads) * u64::from(head_v),
            _ => 0,
        })
        .max()
        .unwrap_or(0)
}

/// Bytes of the KV cache.
#[must_use]
pub fn kv_bytes(arch: &Architecture, request: &Request) -> Bytes {
    let Cells { streams, full, window: _ } = cells(arch, request);
    let sharers = if request.unified { u64::from(request.slots.max(1)) } else { 1 };
    let widest = if request.flash_attention { 0 } else { widest_values(arch) };
    let both = |layers: u32, cells: u64, kv_heads: u32, head_k: u32, head_v: u32| {
        let keys = row(u64::from(kv_heads) * u64::from(head_k), request.kv_k);
        let values = row((u64::from(kv_heads) * u64::from(head_v)).max(widest), request.kv_v);
        product(&[u64::from(layers), cells, streams, keys.saturating_add(values)])
    };
    let sum = arch.attention.iter().fold(0_u64, |sum, group| {
        sum.saturating_add(match *group {
            LayerGroup::Full { layers, kv_heads, head_k, head_v }
            | LayerGroup::WindowUnknown { layers, kv_heads, head_k, head_v } => {
                both(layers, full, kv_heads, head_k, head_v)
            }
            LayerGroup::Window { layers, kv_heads, head_k, head_v, window } => {
                both(layers, window_cells(window, full, sharers, request), kv_heads, head_k, head_v)
            }
            LayerGroup::Latent { layers, kv_rank, rope, index_head, index_layers, .. } => {
                let latent = product(&[
                    u64::from(layers),
                    full,
                    streams,
                    row(u64::from(kv_rank) + u64::from(rope), request.kv_k),
                ]);
                let indexed = u64::from(index_layers.unwrap_or(layers));
                let index = row(u64::from(index_head.unwrap_or(0)), request.kv_k);
                latent.saturating_add(product(&[indexed, full, streams, index]))
            }
            LayerGroup::Published { bytes_per_token, .. } => {
                scaled_to(product(&[bytes_per_token, full, streams]), request.kv_k, request.kv_v)
            }
            LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. } => 0,
        })
    });
    Bytes(sum)
}

/// A published 16-bit size in other types. Which part of it is keys is not known, so the larger type decides.
fn scaled_to(bytes_f16: u64, k: KvType, v: KvType) -> u64 {
    let per_32 = k.bytes_per_32().max(v.bytes_per_32());
    (bytes_f16 / 64).saturating_mul(per_32).saturating_add(bytes_f16 % 64 * per_32 / 64)
}

pub(super) fn product(factors: &[u64]) -> u64 {
    factors.iter().fold(1, |product, factor| product.saturating_mul(*factor))
}

/// Bytes of recurrent state for `slots` sequences. Layers whose state nobody published count as none.
#[must_use]
pub fn recurrent_bytes(arch: &Architecture, slots: u32) -> Bytes {
    let one = arch.attention.iter().fold(0_u64, |sum, group| match *group {
        LayerGroup::Recurrent { layers, conv, inner, groups, state, .. } => {
            let (inner, state) = (u64::from(inner), u64::from(state));
            let taps = u64::from(conv.saturating_sub(1));
            let mixed = inner.saturating_add(product(&[2, u64::from(groups), state]));
            let values = product(&[taps, mixed]).saturating_add(product(&[state, inner]));
            sum.saturating_add(product(&[u64::from(layers), values, 4]))
        }
        _ => sum,
    });
    Bytes(one.saturating_mul(u64::from(slots.max(1))))
}

/// Bytes of cache that decoding one token reads when `depth` tokens stand before it: full layers read them all, window
/// layers at most their window, latent layers one row a token, sparse ones at most `top_k` rows and all keys of their
/// indexer. Recurrent state is not in it (see [`recurrent_bytes`]): it is read and written whole at any depth.
#[must_use]
pub fn kv_bytes_read(arch: &Architecture, depth: Tokens, k: KvType, v: KvType) -> Bytes {
    let depth = u64::from(depth);
    let sum = arch.attention.iter().fold(0_u64, |sum, group| {
        sum.saturating_add(match *group {
            LayerGroup::Full { layers, kv_heads, head_k, head_v }
            | LayerGroup::WindowUnknown { layers, kv_heads, head_k, head_v } => {
                product(&[u64::from(layers), depth, token(kv_heads, head_k, head_v, k, v)])
            }
            LayerGroup::Window { layers, kv_heads, head_k, head_v, window } => {
                let seen = depth.min(u64::from(window));
                product(&[u64::from(layers), seen, token(kv_heads, head_k, head_v, k, v)])
            }
            LayerGroup::Latent { layers, kv_rank, rope, top_k, index_head, index_layers, .. } => {
                let seen = top_k.map_or(depth, |most| depth.min(u64::from(most)));
                let latent = product(&[u64::from(layers), seen, row(u64::from(kv_rank) + u64::from(rope), k)]);
                let indexed = u64::from(index_layers.unwrap_or(layers));
                latent.saturating_add(product(&[indexed, depth, row(u64::from(index_head.unwrap_or(0)), k)]))
            }
            LayerGroup::Published { bytes_per_token, top_k, .. } => {
                let seen = top_k.map_or(depth, |most| depth.min(u64::from(most)));
                scaled_to(bytes_per_token.saturating_mul(seen), k, v)
            }
            LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. } => 0,
        })
    });
    Bytes(sum)
}

fn token(kv_heads: u32, head_k: u32, head_v: u32, k: KvType, v: KvType) -> u64 {
    row(u64::from(kv_heads) * u64::from(head_k), k).saturating_add(row(u64::from(kv_heads) * u64::from(head_v), v))
}

/// Bytes of keys and values of the layer that keeps most, in 16-bit floats: what flash attention on a GPU sets aside to
/// unpack a quantized cache, and what is copied over for a layer that stays on the host.
pub(super) fn widest_layer_f16(arch: &Architecture, request: &Request) -> u64 {
    layer_bytes(arch, request, KvType::F16, KvType::F16)
}

/// The same in the types of the cache itself.
pub(super) fn widest_layer(arch: &Architecture, request: &Request) -> u64 {
    layer_bytes(arch, request, request.kv_k, request.kv_v)
}

/// The same of the widest window layer.
pub(super) fn widest_window(arch: &Architecture, request: &Request) -> u64 {
    let Cells { streams, window, .. } = cells(arch, request);
    let of_group = |group: &LayerGroup| match *group {
        LayerGroup::Window { kv_heads, head_k, head_v, .. } => {
            product(&[window, streams, token(kv_heads, head_k, head_v, request.kv_k, request.kv_v)])
        }
        _ => 0,
    };
    arch.attention.iter().map(of_group).max().unwrap_or(0)
}

fn layer_bytes(arch: &Architecture, request: &Request, k: KvType, v: KvType) -> u64 {
    let Cells { streams, full, window } = cells(arch, request);
    arch.attention
        .iter()
        .map(|group| match *group {
            LayerGroup::Full { kv_heads, head_k, head_v, .. }
            | LayerGroup::WindowUnknown { kv_heads, head_k, head_v, .. } => {
                product(&[full, streams, token(kv_heads, head_k, head_v, k, v)])
            }
            LayerGroup::Window { kv_heads, head_k, head_v, .. } => {
                product(&[window, streams, token(kv_heads, head_k, head_v, k, v)])
            }
            LayerGroup::Latent { kv_rank, rope, .. } => {
                product(&[full, streams, row(u64::from(kv_rank) + u64::from(rope), k)])
            }
            LayerGroup::Published { layers, bytes_per_token, .. } => {
                scaled_to(product(&[bytes_per_token, full, streams]), k, v) / u64::from(layers.max(1))
            }
            LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. } => 0,
        })
        .max()
        .unwrap_or(0)
}
