//! Parameters summed up from the shapes, for families whose matrices we do not know one by one. Norms, biases and small
//! projections are left out, which is a few thousandths.

use crate::catalog::architecture::{Architecture, LayerGroup};

fn mul(factors: &[u64]) -> u64 {
    factors.iter().fold(1_u64, |product, factor| product.saturating_mul(*factor))
}

fn attention(arch: &Architecture) -> u64 {
    let hidden = u64::from(arch.hidden.unwrap_or(0));
    let heads = u64::from(arch.heads.unwrap_or(0));
    arch.attention.iter().fold(0_u64, |sum, group| {
        let one = match *group {
            LayerGroup::Full { kv_heads, head_k, head_v, .. }
            | LayerGroup::Window { kv_heads, head_k, head_v, .. }
            | LayerGroup::WindowUnknown { kv_heads, head_k, head_v, .. } => {
                let (kv, k, v) = (u64::from(kv_heads), u64::from(head_k), u64::from(head_v));
                mul(&[hidden, heads.saturating_mul(k + v).saturating_add(kv.saturating_mul(k + v))])
            }
            LayerGroup::Latent { kv_rank, rope, nope, head_v, q_rank, .. } => {
                let (rank, rope) = (u64::from(kv_rank), u64::from(rope));
                let (nope, v) = (u64::from(nope.unwrap_or(0)), u64::from(head_v.unwrap_or(0)));
                let query = heads.saturating_mul(nope + rope);
                let query = match q_rank.map(u64::from) {
                    Some(q) => mul(&[hidden, q]).saturating_add(mul(&[q, query])),
                    None => mul(&[hidden, query]),
                };
                query
                    .saturating_add(mul(&[hidden, rank + rope]))
                    .saturating_add(mul(&[rank, heads, nope + v]))
                    .saturating_add(mul(&[heads, v, hidden]))
            }
            LayerGroup::Recurrent { inner, groups, state, .. } => {
                let mixed = mul(&[2, u64::from(groups), u64::from(state)]);
                mul(&[hidden, mixed.saturating_add(3 * u64::from(inner))])
            }
            LayerGroup::RecurrentUnknown { .. } | LayerGroup::Published { .. } => 0,
        };
        sum.saturating_add(mul(&[u64::from(group.layers()), one]))
    })
}

/// The experts of one layer: those that are routed to, one of them, and those that are shared.
fn experts(arch: &Architecture) -> (u64, u64) {
    let hidden = u64::from(arch.hidden.unwrap_or(0));
    let Some(moe) = &arch.moe else { return (0, 0) };
    let matrices = if moe.gated { 3 } else { 2 };
    let width = u64::from(moe.latent.map_or(arch.hidden.unwrap_or(0), |latent| latent));
    let one = mul(&[matrices, width, u64::from(moe.expert_ffn.unwrap_or(0))]);
    let shared = moe
        .shared_ffn
        .map_or_else(|| u64::from(moe.expert_ffn.unwrap_or(0)).saturating_mul(u64::from(moe.shared)), u64::from);
    (one, mul(&[matrices, hidden, shared]))
}

/// All parameters, roughly.
pub(super) fn roughly(arch: &Architecture) -> u64 {
    let hidden = u64::from(arch.hidden.unwrap_or(0));
    let embedding = mul(&[u64::from(arch.vocab.unwrap_or(0)), hidden]);
    let embeddings = if arch.tied_embeddings == Some(true) { embedding } else { embedding.saturating_mul(2) };
    let with_experts = arch.moe.as_ref().map_or(0, |moe| moe.layers.unwrap_or(arch.layers));
    let dense = arch.layers.saturating_sub(with_experts);
    let dense = mul(&[u64::from(dense), 3, hidden, u64::from(arch.ffn.unwrap_or(0))]);
    let (one, shared) = experts(arch);
    let count = arch.moe.as_ref().map_or(0, |moe| u64::from(moe.experts));
    let sparse = mul(&[u64::from(with_experts), mul(&[count, one]).saturating_add(shared)]);
    embeddings.saturating_add(attention(arch)).saturating_add(dense).saturating_add(sparse)
}

/// Parameters that one token passes through: all but the experts that it is not routed to.
pub(super) fn active(arch: &Architecture, all: u64) -> u64 {
    let Some(moe) = &arch.moe else { return all };
    let (one, _) = experts(arch);
    let layers = u64::from(moe.layers.unwrap_or(arch.layers));
    let idle = u64::from(moe.experts.saturating_sub(moe.used));
    all.saturating_sub(mul(&[layers, idle, one]))
}
