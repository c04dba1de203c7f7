//! The matrices of a model, one by one, from its shapes.
//!
//! Which matrices a layer has is known per family ([`Layout`]); the names and shapes were read from the loaders of
//! llama.cpp (build b11434, October 2026). With them parameter counts and file sizes come out exactly. Vectors (norms,
//! biases), routers and short convolutions stay in 32-bit floats in every file and are handed out as [`Role::Kept`].

use crate::catalog::architecture::{Architecture, LayerGroup, Layout, Moe};

/// What a matrix does. A quantizer gives some roles more bits than others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Token embedding (and the output head, where the two are shared).
    Embedding,
    /// Output head.
    Head,
    /// Query, key and value in one matrix, or the input of a linear-attention layer.
    QueryKeyValue,
    /// Query.
    Query,
    /// Key.
    Key,
    /// Value.
    Value,
    /// Output of attention.
    AttentionOut,
    /// Gate of a feed-forward block.
    Gate,
    /// First matrix of a feed-forward block.
    Up,
    /// Last matrix of a feed-forward block.
    Down,
    /// Any other matrix that is quantized like the bulk.
    Other,
    /// Kept in 32-bit floats.
    Kept,
}

/// One matrix, or the same matrix of all experts of a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tensor {
    /// The block it belongs to; `None` outside the blocks. Blocks from `layers` on are multi-token-prediction blocks.
    pub layer: Option<u32>,
    /// What it does.
    pub role: Role,
    /// Width of a row, the direction in which blocks of a quantization lie.
    pub columns: u64,
    /// Rows, over all experts.
    pub rows: u64,
    /// True for a stack of matrices (experts, or one per head).
    pub stacked: bool,
    /// True for routed experts.
    pub expert: bool,
}

/// What a layer keeps of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LayerKind {
    /// Full attention.
    Full,
    /// Sliding-window or chunked attention.
    Window,
    /// Multi-head latent attention.
    Latent,
    /// Linear attention or a state-space layer.
    Recurrent,
    /// Nothing.
    Nothing,
}

fn kind_of(group: &LayerGroup) -> (LayerKind, u32) {
    match *group {
        LayerGroup::Full { layers, .. } | LayerGroup::Published { layers, .. } => (LayerKind::Full, layers),
        LayerGroup::Window { layers, .. } | LayerGroup::WindowUnknown { layers, .. } => (LayerKind::Window, layers),
        LayerGroup::Latent { layers, .. } => (LayerKind::Latent, layers),
        LayerGroup::Recurrent { layers, .. } | LayerGroup::RecurrentUnknown { layers } => {
            (LayerKind::Recurrent, layers)
        }
    }
}

/// Layers beyond this many are not laid out: no model has them, and a hostile file must not make us count them.
pub const MOST_LAYERS: u32 = 4096;

/// True where every shape lies in a range that a real model could have. Files can claim anything; what lies outside would
/// only overflow the sums. The bounds are far above every published model.
#[must_use]
pub fn plausible(arch: &Architecture) -> bool {
    const WIDE: u32 = 1 << 24;
    let up_to = |value: Option<u32>, most: u32| value.is_none_or(|value| value <= most);
    let group = |group: &LayerGroup| {
        group.layers() <= MOST_LAYERS
            && match *group {
                LayerGroup::Full { kv_heads, head_k, head_v, .. }
                | LayerGroup::Window { kv_heads, head_k, head_v, .. }
                | LayerGroup::WindowUnknown { kv_heads, head_k, head_v, .. } => {
                    kv_heads <= 1 << 16 && head_k <= 1 << 16 && head_v <= 1 << 16
                }
                LayerGroup::Latent { kv_rank, rope, nope, head_v, q_rank, index_head, index_layers, .. } => {
                    kv_rank <= 1 << 16
                        && rope <= 1 << 16
                        && [nope, head_v, q_rank, index_head].into_iter().all(|width| up_to(width, 1 << 16))
                        && up_to(index_layers, MOST_LAYERS)
                }
                LayerGroup::Recurrent { conv, inner, groups, state, heads, .. } => {
                    conv <= 1 << 10 && inner <= WIDE && groups <= 1 << 16 && state <= 1 << 16 && up_to(heads, 1 << 20)
                }
                LayerGroup::Published { bytes_per_token, .. } => bytes_per_token <= 1 << 40,
                LayerGroup::RecurrentUnknown { .. } => true,
            }
    };
    let moe = arch.moe.as_ref().is_none_or(|moe| {
        moe.experts <= 1 << 16
            && moe.used <= moe.experts
            && moe.shared <= 1 << 16
            && up_to(moe.expert_ffn, 1 << 20)
            && up_to(moe.shared_ffn, WIDE)
            && up_to(moe.latent, 1 << 20)
            && up_to(moe.layers, MOST_LAYERS)
    });
    (1..=MOST_LAYERS).contains(&arch.layers)
        && arch.mtp_layers <= MOST_LAYERS
        && up_to(arch.hidden, 1 << 20)
        && up_to(arch.heads, 1 << 16)
        && up_to(arch.vocab, 1 << 26)
        && up_to(arch.ffn, WIDE)
        && moe
        && arch.attention.iter().all(group)
}

/// The kind of every layer, in order: as the shapes say, or spread evenly with the full layer last in each turn.
#[must_use]
pub fn layer_kinds(arch: &Architecture) -> Vec<LayerKind> {
    let layers = arch.layers.min(MOST_LAYERS) as usize;
    if let Some(order) = arch.order.as_deref().filter(|order| order.len() == layers) {
        return order
            .bytes()
            .map(|letter| match letter {
                b'f' => LayerKind::Full,
                b'w' => LayerKind::Window,
                b'l' => LayerKind::Latent,
                b'r' => LayerKind::Recurrent,
                _ => LayerKind::Nothing,
            })
            .collect();
    }
    let mut groups: Vec<(LayerKind, u32)> = arch.attention.iter().map(kind_of).collect();
    let kept: u32 = groups.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n));
    if (kept as usize) < layers {
        groups.push((LayerKind::Nothing, arch.layers.saturating_sub(kept)));
    }
    // The usual pattern of two kinds: one layer of the rarer kind closes every turn.
    if let [(first, a), (second, b)] = groups[..]
        && a > 0
        && b > 0
    {
        let ((rare, n), common) = if a <= b { ((first, a), second) } else { ((second, b), first) };
        let turn = layers / n as usize;
        if turn > 1 && layers / turn == n as usize {
            return (0..layers).map(|i| if (i + 1) % turn == 0 { rare } else { common }).collect();
        }
    }
    // Otherwise each kind comes as soon as its share of the layers so far falls behind.
    let mut due: Vec<f64> = vec![0.0; groups.len()];
    (0..layers)
        .map(|_| {
            for (owed, (_, n)) in due.iter_mut().zip(&groups) {
                *owed += f64::from(*n) / layers as f64;
            }
            let next = due.iter().enumerate().fold(0, |best, (i, owed)| if *owed > due[best] { i } else { best });
            match (due.get_mut(next), groups.get(next)) {
                (Some(owed), Some((kind, _))) => {
                    *owed -= 1.0;
                    *kind
                }
                _ => LayerKind::Nothing,
            }
        })
        .collect()
}

/// True where layer `i` carries experts.
fn has_experts(arch: &Architecture, moe: &Moe, layout: Layout, i: u32, kind: LayerKind) -> bool {
    let layers = moe.layers.unwrap_or(arch.layers).min(arch.layers);
    match layout {
        Layout::Nemotron => kind == LayerKind::Nothing,
        // Experts come in every nth layer, counted from one.
        Layout::Llama4 => layers > 0 && (i + 1).is_multiple_of((arch.layers / layers).max(1)),
        // Dense layers come first.
        _ => i >= arch.layers - layers,
    }
}

struct Walk<'a, F> {
    visit: &'a mut F,
    layer: Option<u32>,
}

impl<F: FnMut(Tensor)> Walk<'_, F> {
    fn matrix(&mut self, role: Role, columns: u64, rows: u64) {
        (self.visit)(Tensor { layer: self.layer, role, columns, rows, stacked: false, expert: false });
    }
    fn stack(&mut self, role: Role, columns: u64, rows: u64) {
        (self.visit)(Tensor { layer: self.layer, role, columns, rows, stacked: true, expert: false });
    }
    fn experts(&mut self, role: Role, columns: u64, rows: u64) {
        (self.visit)(Tensor { layer: self.layer, role, columns, rows, stacked: true, expert: true });
    }
    fn kept(&mut self, values: u64) {
        self.matrix(Role::Kept, 1, values);
    }
}

fn find<'a, T>(arch: &'a Architecture, pick: impl FnMut(&'a LayerGroup) -> Option<T>) -> Option<T> {
    arch.attention.iter().find_map(pick)
}

/// (key/value heads, key width, value width) of full attention.
fn full(arch: &Architecture) -> Option<(u64, u64, u64)> {
    find(arch, |group| match *group {
        LayerGroup::Full { kv_heads, head_k, head_v, .. } => {
            Some((u64::from(kv_heads), u64::from(head_k), u64::from(head_v)))
        }
        _ => None,
    })
}

fn window(arch: &Architecture) -> Option<(u64, u64, u64)> {
    find(arch, |group| match *group {
        LayerGroup::Window { kv_heads, head_k, head_v, .. }
        | LayerGroup::WindowUnknown { kv_heads, head_k, head_v, .. } => {
            Some((u64::from(kv_heads), u64::from(head_k), u64::from(head_v)))
        }
        _ => None,
    })
}

struct Recurrent {
    conv: u64,
    inner: u64,
    groups: u64,
    state: u64,
    heads: u64,
}

fn recurrent(arch: &Architecture) -> Option<Recurrent> {
    find(arch, |group| match *group {
        LayerGroup::Recurrent { conv, inner, groups, state, heads, .. } => Some(Recurrent {
            conv: conv.into(),
            inner: inner.into(),
            groups: groups.into(),
            state: state.into(),
            heads: u64::from(heads.unwrap_or(inner / state.max(1))),
        }),
        _ => None,
    })
}

/// Hands every tensor to `visit`, block by block as a file orders them. `None`, with nothing or only part of it visited,
/// where the layout or one of the shapes it needs is not known.
pub fn each_tensor(arch: &Architecture, mut visit: impl FnMut(Tensor)) -> Option<()> {
    let layout = arch.layout?;
    let hidden = u64::from(arch.hidden?);
    let vocab = u64::from(arch.vocab?);
    let tied = arch.tied_embeddings?;
    if !plausible(arch) {
        return None;
    }
    let kinds = layer_kinds(arch);

    let mut walk = Walk { visit: &mut visit, layer: None };
    walk.matrix(Role::Embedding, hidden, vocab);
    if !tied {
        walk.matrix(Role::Head, hidden, vocab);
    }
    walk.kept(hidden);
    if layout == Layout::Gemma4 {
        walk.kept(full(arch)?.1 / 2);
    }

    for i in 0..arch.layers + arch.mtp_layers {
        let in_trunk = i < arch.layers;
        // A multi-token-prediction block is built like a full layer of the trunk.
        let kind = if in_trunk { *kinds.get(i as usize)? } else { LayerKind::Full };
        walk.layer = Some(i);
        walk.kept(hidden);
        match kind {
            LayerKind::Full | LayerKind::Window => attention(arch, layout, kind, &mut walk)?,
            LayerKind::Latent => latent(arch, &mut walk)?,
            LayerKind::Recurrent => state_space(arch, layout, &mut walk)?,
            LayerKind::Nothing => {}
        }
        match layout {
            Layout::Gemma3 | Layout::Gemma4 => walk.kept(3 * hidden + u64::from(layout == Layout::Gemma4)),
            Layout::Nemotron => {}
            _ => walk.kept(hidden),
        }
        feed_forward(arch, layout, i, kind, &mut walk)?;
        if !in_trunk {
            walk.matrix(Role::Other, 2 * hidden, hidden);
            walk.kept(3 * hidden);
            if layout == Layout::Glm4 {
                // GLM gives the block an embedding and a head of its own.
                walk.matrix(Role::Other, hidden, vocab);
                walk.matrix(Role::Other, hidden, vocab);
            }
        }
    }
    Some(())
}

fn attention<F: FnMut(Tensor)>(
    arch: &Architecture,
    layout: Layout,
    kind: LayerKind,
    walk: &mut Walk<'_, F>,
) -> Option<()> {
    let hidden = u64::from(arch.hidden?);
    let heads = u64::from(arch.heads?);
    let (kv_heads, head_k, head_v) = if kind == LayerKind::Window { window(arch)? } else { full(arch)? };
    let (query, key, value) = (heads * head_k, kv_heads * head_k, kv_heads * head_v);
    if layout == Layout::Phi3 {
        walk.matrix(Role::QueryKeyValue, hidden, query + key + value);
    } else {
        // Gated attention computes the gate with the query.
        let gated = matches!(layout, Layout::Qwen3Next | Layout::Qwen35);
        walk.matrix(Role::Query, hidden, if gated { 2 * query } else { query });
        walk.matrix(Role::Key, hidden, key);
        // Full layers of Gemma 4 use the key as value: no matrix, though the cache holds both.
        if !(layout == Layout::Gemma4 && kind == LayerKind::Full) {
            walk.matrix(Role::Value, hidden, value);
        }
    }
    walk.matrix(Role::AttentionOut, heads * head_v, hidden);
    match layout {
        Layout::Qwen3 | Layout::Qwen3Next | Layout::Qwen35 | Layout::Gemma3 | Layout::Gemma4 => walk.kept(2 * head_k),
        Layout::Minimax => walk.kept(query + key),
        Layout::GptOss => walk.kept(query + key + value + hidden + heads),
        Layout::Glm4 => walk.kept(query + key + value),
        _ => {}
    }
    Some(())
}

fn latent<F: FnMut(Tensor)>(arch: &Architecture, walk: &mut Walk<'_, F>) -> Option<()> {
    let hidden = u64::from(arch.hidden?);
    let heads = u64::from(arch.heads?);
    let (rank, rope, nope, head_v, q_rank) = find(arch, |group| match *group {
        LayerGroup::Latent { kv_rank, rope, nope, head_v, q_rank, .. } => Some((
            u64::from(kv_rank),
            u64::from(rope),
            nope.map(u64::from),
            head_v.map(u64::from),
            q_rank.map(u64::from),
        )),
        _ => None,
    })?;
    let (nope, head_v, q_rank) = (nope?, head_v?, q_rank?);
    walk.kept(q_rank + rank);
    walk.matrix(Role::Other, hidden, q_rank);
    walk.matrix(Role::Other, q_rank, heads * (nope + rope));
    walk.matrix(Role::Other, hidden, rank + rope);
    walk.stack(Role::Other, nope, rank * heads);
    walk.stack(Role::Other, rank, head_v * heads);
    walk.matrix(Role::AttentionOut, heads * head_v, hidden);
    Some(())
}

fn state_space<F: FnMut(Tensor)>(arch: &Architecture, layout: Layout, walk: &mut Walk<'_, F>) -> Option<()> {
    let hidden = u64::from(arch.hidden?);
    let Recurrent { conv, inner, groups, state, heads } = recurrent(arch)?;
    let mixed = inner + 2 * groups * state;
    if layout == Layout::Nemotron {
        walk.matrix(Role::Other, hidden, inner + mixed + heads);
        walk.kept((conv + 1) * mixed + 3 * heads + inner);
    } else {
        walk.matrix(Role::QueryKeyValue, hidden, mixed);
        walk.matrix(Role::Other, hidden, inner);
        walk.kept(conv * mixed + 2 * heads + state);
        walk.matrix(Role::Other, hidden, 2 * heads);
    }
    walk.matrix(Role::Other, inner, hidden);
    Some(())
}

fn feed_forward<F: FnMut(Tensor)>(
    arch: &Architecture,
    layout: Layout,
    i: u32,
    kind: LayerKind,
    walk: &mut Walk<'_, F>,
) -> Option<()> {
    let hidden = u64::from(arch.hidden?);
    let dense = |walk: &mut Walk<'_, F>, width: u64| {
        walk.matrix(Role::Gate, hidden, width);
        walk.matrix(Role::Up, hidden, width);
        walk.matrix(Role::Down, width, hidden);
    };
    let Some(moe) = arch.moe.as_ref().filter(|moe| has_experts(arch, moe, layout, i, kind)) else {
        if layout == Layout::Nemotron {
            return Some(());
        }
        let width = u64::from(arch.ffn?);
        if layout == Layout::Phi3 {
            walk.matrix(Role::Up, hidden, 2 * width);
            walk.matrix(Role::Down, width, hidden);
        } else {
            dense(walk, width);
        }
        return Some(());
    };

    let n = u64::from(moe.experts);
    let width = u64::from(moe.expert_ffn?);
    let shared = moe.shared_ffn.map_or_else(|| width * u64::from(moe.shared), u64::from);
    let inside = moe.latent.map_or(hidden, u64::from);
    walk.kept(hidden * n);
    match layout {
        Layout::Deepseek | Layout::Glm4 | Layout::Minimax | Layout::Nemotron => walk.kept(n),
        Layout::GptOss => walk.kept(n + 2 * width * n + hidden * n),
        Layout::Qwen3Next | Layout::Qwen35 => walk.kept(hidden),
        Layout::Gemma4 => walk.kept(4 * hidden),
        _ => {}
    }
    if layout == Layout::Gemma4 {
        dense(walk, shared);
        walk.experts(Role::Gate, hidden, 2 * width * n);
        walk.experts(Role::Down, width, hidden * n);
        return Some(());
    }
    if inside != hidden {
        walk.matrix(Role::Other, hidden, inside);
        walk.matrix(Role::Other, inside, hidden);
    }
    if moe.gated {
        walk.experts(Role::Gate, inside, width * n);
    }
    walk.experts(Role::Up, inside, width * n);
    walk.experts(Role::Down, width, inside * n);
    if shared > 0 {
        if moe.gated {
            dense(walk, shared);
        } else {
            walk.matrix(Role::Up, hidden, shared);
            walk.matrix(Role::Down, shared, hidden);
        }
    }
    Some(())
}

/// Parameters of the trunk, exactly. `None` where the layout or a shape is not known.
#[must_use]
pub fn parameters(arch: &Architecture) -> Option<u64> {
    let mut sum = 0_u64;
    each_tensor(arch, |tensor| {
        if tensor.layer.is_none_or(|layer| layer < arch.layers) {
            sum = sum.saturating_add(tensor.columns.saturating_mul(tensor.rows));
        }
    })?;
    Some(sum)
}
