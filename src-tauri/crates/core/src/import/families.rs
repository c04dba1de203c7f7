//! What the families of models mean by the fields of their configs.
//!
//! Field names and defaults are those of the `transformers` library (October 2026); which windows count is what llama.cpp
//! does with the same models, because memory is computed by its rules ([`crate::fit`]).

use super::config::Fields;
use crate::catalog::architecture::{LayerGroup, Layout, Moe};
use crate::error::Result;
use serde_json::Value;

/// What the rest of the entry is made of.
pub(super) struct Shapes {
    pub(super) heads: Option<u32>,
    pub(super) vocab: Option<u32>,
    pub(super) ffn: Option<u32>,
    pub(super) moe: Option<Moe>,
    pub(super) attention: Vec<LayerGroup>,
    pub(super) order: Option<String>,
    pub(super) layout: Option<Layout>,
    pub(super) tied_unless_said: bool,
}

/// How a family's layers keep text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Attention {
    /// Every layer keeps everything. A window in the config is not used by runtimes.
    Full,
    /// One layer in this many keeps everything, the others a window; a list of kinds in the config goes before.
    Window(u32),
    /// Multi-head latent attention.
    Latent,
    /// Gated linear attention, and one layer in this many with full attention.
    Linear(u32),
    /// A letter for each layer.
    Pattern,
    /// State-space layers by a list of kinds.
    StateSpace,
}

/// The families that are known: name, how they keep text, which matrices they have, whether embeddings are shared unless the
/// config says.
const FAMILIES: &[(&str, Attention, Option<Layout>, bool)] = {
    use Attention::{Full, Latent, Linear, Pattern, StateSpace, Window};
    &[
        ("llama", Full, Some(Layout::Llama), false),
        ("mistral", Full, Some(Layout::Llama), false),
        ("ministral", Full, Some(Layout::Llama), false),
        ("ministral3", Full, Some(Layout::Llama), false),
        ("mistral3", Full, Some(Layout::Llama), false),
        ("mixtral", Full, Some(Layout::Llama), false),
        ("granite", Full, Some(Layout::Llama), false),
        ("smollm3", Full, Some(Layout::Llama), true),
        ("granitemoe", Full, None, false),
        ("granitemoehybrid", StateSpace, None, false),
        ("qwen2", Full, None, false),
        ("qwen2_moe", Full, None, false),
        ("qwen2_5_vl", Full, None, false),
        ("qwen2_vl", Full, None, false),
        ("qwen3", Full, Some(Layout::Qwen3), false),
        ("qwen3_vl", Full, Some(Layout::Qwen3), false),
        ("qwen3_vl_text", Full, Some(Layout::Qwen3), false),
        ("qwen3_moe", Full, Some(Layout::Qwen3), false),
        ("qwen3_vl_moe", Full, Some(Layout::Qwen3), false),
        ("qwen3_vl_moe_text", Full, Some(Layout::Qwen3), false),
        ("qwen3_next", Linear(4), Some(Layout::Qwen3Next), false),
        ("qwen3_5", Linear(4), Some(Layout::Qwen35), false),
        ("qwen3_5_text", Linear(4), Some(Layout::Qwen35), false),
        ("qwen3_5_moe", Linear(4), Some(Layout::Qwen35), false),
        ("qwen3_5_moe_text", Linear(4), Some(Layout::Qwen35), false),
        ("gemma2", Window(2), None, true),
        ("gemma3", Window(6), Some(Layout::Gemma3), true),
        ("gemma3_text", Window(6), Some(Layout::Gemma3), true),
        ("gemma4", Window(6), Some(Layout::Gemma4), true),
        ("gemma4_text", Window(6), Some(Layout::Gemma4), true),
        ("gpt_oss", Window(2), Some(Layout::GptOss), false),
        ("cohere2", Window(4), None, true),
        ("exaone4", Window(4), None, false),
        ("llama4", Window(4), Some(Layout::Llama4), false),
        ("llama4_text", Window(4), Some(Layout::Llama4), false),
        ("phi3", Full, Some(Layout::Phi3), false),
        ("olmo2", Full, None, false),
        ("glm4", Full, None, false),
        ("glm4_moe", Full, Some(Layout::Glm4), false),
        ("glm4_moe_lite", Latent, Some(Layout::Deepseek), false),
        ("glm_moe_dsa", Latent, Some(Layout::Deepseek), false),
        ("deepseek_v2", Latent, Some(Layout::Deepseek), false),
        ("deepseek_v3", Latent, Some(Layout::Deepseek), false),
        ("deepseek_v32", Latent, Some(Layout::Deepseek), false),
        ("minimax_m2", Full, Some(Layout::Minimax), false),
        ("nemotron_h", Pattern, Some(Layout::Nemotron), false),
    ]
};

/// Names under which a family's configs also go about.
const ALSO: &[(&str, &str)] =
    &[("kimi_k2", "deepseek_v3"), ("kimi_k25", "deepseek_v3"), ("minimax", "minimax_m2"), ("gemma4_unified", "gemma4")];

/// The shapes of a model of a family.
pub(super) fn shapes(fields: &Fields<'_>, family: &str, layers: u32) -> Result<Shapes> {
    let known = ALSO.iter().find(|(other, _)| *other == family).map_or(family, |(_, name)| name);
    let Some(&(name, how, layout, tied_unless_said)) = FAMILIES.iter().find(|(name, ..)| *name == known) else {
        let all: Vec<&str> = FAMILIES.iter().map(|(name, ..)| *name).collect();
        let family: String = family.chars().take(60).collect();
        let reason = format!("the family '{family}' is not known to us; known are {}", all.join(", "));
        return Err(fields.refuse("model_type", &reason));
    };
    let heads = match fields.number("num_attention_heads")? {
        Some(heads) if heads > 0 => Some(heads),
        None if name.starts_with("gemma3") => Some(gemma3::HEADS),
        _ => return Err(fields.refuse("num_attention_heads", "missing, and the shapes need it")),
    };
    let mut groups: Vec<LayerGroup> = Vec::new();
    let mut order = String::new();
    let shared = fields.number("num_kv_shared_layers")?.unwrap_or(0).min(layers);
    for layer in 0..layers {
        let group = layer_of(fields, name, how, layer, layers, heads.unwrap_or(1))?;
        // Layers that read another layer's keys and values keep none of their own.
        let group = group.filter(|_| layer < layers - shared);
        order.push(group.as_ref().map_or('-', letter));
        if let Some(group) = group {
            add(&mut groups, group);
        }
    }
    // Of layers that are all alike there is no order to tell.
    let order = order.bytes().any(|kind| !order.starts_with(char::from(kind))).then_some(order);
    let mut moe = experts(fields, name, layers)?;
    let dense = dense_width(fields, name, moe.is_some())?;
    // Its dense block runs beside the experts of the same layer.
    let mut ffn = dense;
    if layout == Some(Layout::Gemma4)
        && let Some(moe) = &mut moe
    {
        (moe.shared, moe.shared_ffn) = (1, ffn.take());
    }
    if moe.as_ref().is_some_and(|moe| moe.layers == Some(layers)) {
        ffn = None;
    }
    let vocab = if name.starts_with("gemma3") && !fields.has("vocab_size") { Some(gemma3::VOCAB) } else { None };
    Ok(Shapes { heads, vocab, ffn, moe, attention: groups, order, layout, tied_unless_said })
}

/// What Gemma 3 leaves to the library's own defaults in the configs of its models that see.
mod gemma3 {
    pub(super) const HEADS: u32 = 8;
    pub(super) const KV_HEADS: u32 = 4;
    pub(super) const HEAD: u32 = 256;
    pub(super) const VOCAB: u32 = 262_208;
}

fn letter(group: &LayerGroup) -> char {
    match group {
        LayerGroup::Window { .. } | LayerGroup::WindowUnknown { .. } => 'w',
        LayerGroup::Latent { .. } => 'l',
        LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. } => 'r',
        LayerGroup::Full { .. } | LayerGroup::Published { .. } => 'f',
    }
}

/// Adds a layer to those of its kind.
fn add(groups: &mut Vec<LayerGroup>, group: LayerGroup) {
    fn layers(group: &mut LayerGroup) -> &mut u32 {
        match group {
            LayerGroup::Full { layers, .. }
            | LayerGroup::Window { layers, .. }
            | LayerGroup::WindowUnknown { layers, .. }
            | LayerGroup::Latent { layers, .. }
            | LayerGroup::Recurrent { layers, .. }
            | LayerGroup::RecurrentUnknown { layers }
            | LayerGroup::Published { layers, .. } => layers,
        }
    }
    for known in groups.iter_mut() {
        let mut one = known.clone();
        *layers(&mut one) = 1;
        if one == group {
            *layers(known) += 1;
            return;
        }
    }
    groups.push(group);
}

/// What one layer keeps; `None` where it keeps nothing.
fn layer_of(
    fields: &Fields<'_>,
    family: &str,
    how: Attention,
    layer: u32,
    layers: u32,
    heads: u32,
) -> Result<Option<LayerGroup>> {
    match how {
        Attention::Full => Ok(Some(full(fields, family, heads)?)),
        Attention::Latent => Ok(Some(latent(fields)?)),
        Attention::Window(turn) => {
            let local = match kind(fields, layer, layers)? {
                Some(kind) => kind != "full_attention",
                None => {
                    let turn = fields.first(&["sliding_window_pattern", "interleave_sliding_window"])?.unwrap_or(turn);
                    turn == 0 || !(layer + 1).is_multiple_of(turn)
                }
            };
            let whole = full(fields, family, heads)?;
            if !local {
                return Ok(Some(if family.starts_with("gemma4") { global(fields, whole)? } else { whole }));
            }
            let LayerGroup::Full { kv_heads, head_k, head_v, .. } = whole else { return Ok(Some(whole)) };
            let window = match fields.first(&["sliding_window", "attention_chunk_size"])? {
                Some(window) if window > 0 => Some(window),
                _ if family.starts_with("llama4") => Some(8192),
                _ => None,
            };
            Ok(Some(match window {
                Some(window) => LayerGroup::Window { layers: 1, kv_heads, head_k, head_v, window },
                None => LayerGroup::WindowUnknown { layers: 1, kv_heads, head_k, head_v },
            }))
        }
        Attention::Linear(turn) => {
            let linear = match kind(fields, layer, layers)? {
                Some(kind) => kind == "linear_attention",
                None => {
                    let turn = fields.number("full_attention_interval")?.unwrap_or(turn).max(1);
                    !(layer + 1).is_multiple_of(turn)
                }
            };
            if !linear {
                return Ok(Some(full(fields, family, heads)?));
            }
            let value_heads = fields.need("linear_num_value_heads")?;
            Ok(Some(LayerGroup::Recurrent {
                layers: 1,
                conv: fields.need("linear_conv_kernel_dim")?,
                inner: value_heads.saturating_mul(fields.need("linear_value_head_dim")?),
                groups: fields.need("linear_num_key_heads")?,
                state: fields.need("linear_key_head_dim")?,
                heads: None,
            }))
        }
        Attention::Pattern => {
            let pattern = fields.word("hybrid_override_pattern")?;
            let pattern = pattern.ok_or_else(|| fields.refuse("hybrid_override_pattern", "missing"))?;
            if pattern.len() != layers as usize {
                let reason = format!("has {} letters, but there are {layers} layers", pattern.len());
                return Err(fields.refuse("hybrid_override_pattern", &reason));
            }
            match pattern.as_bytes().get(layer as usize) {
                Some(b'M') => Ok(Some(state_space(
                    fields,
                    ["mamba_num_heads", "mamba_head_dim", "n_groups", "ssm_state_size", "conv_kernel"],
                )?)),
                Some(b'*') => Ok(Some(full(fields, family, heads)?)),
                Some(b'-' | b'E') => Ok(None),
                _ => Err(fields.refuse("hybrid_override_pattern", "has a letter that is not M, *, - or E")),
            }
        }
        Attention::StateSpace => match kind(fields, layer, layers)? {
            Some("mamba") => Ok(Some(state_space(
                fields,
                ["mamba_n_heads", "mamba_d_head", "mamba_n_groups", "mamba_d_state", "mamba_d_conv"],
            )?)),
            _ => Ok(Some(full(fields, family, heads)?)),
        },
    }
}

/// The kind of a layer, where the config lists kinds.
fn kind<'a>(fields: &Fields<'a>, layer: u32, layers: u32) -> Result<Option<&'a str>> {
    let Some(list) = fields.list("layer_types", layers)? else { return Ok(None) };
    let kind = list.get(layer as usize).and_then(Value::as_str);
    let known = ["full_attention", "sliding_attention", "chunked_attention", "linear_attention", "mamba", "attention"];
    match kind.filter(|kind| known.contains(kind)) {
        Some(kind) => Ok(Some(kind)),
        None => Err(fields.refuse(&format!("layer_types[{layer}]"), "a kind of layer that we do not know")),
    }
}

fn full(fields: &Fields<'_>, family: &str, heads: u32) -> Result<LayerGroup> {
    let gemma3 = family.starts_with("gemma3");
    let kv_heads = fields.number("num_key_value_heads")?.unwrap_or(if gemma3 { gemma3::KV_HEADS } else { heads });
    let head = match fields.first(&["head_dim", "attention_head_dim"])? {
        Some(head) if head > 0 => head,
        _ if gemma3 => gemma3::HEAD,
        _ => fields.need("hidden_size")? / heads.max(1),
    };
    if kv_heads == 0 || head == 0 {
        return Err(fields.refuse("num_key_value_heads", "a layer without keys keeps nothing"));
    }
    Ok(LayerGroup::Full { layers: 1, kv_heads, head_k: head, head_v: head })
}

/// Gemma 4's layers that see everything have heads of their own width and number.
fn global(fields: &Fields<'_>, like: LayerGroup) -> Result<LayerGroup> {
    let LayerGroup::Full { kv_heads, head_k, .. } = like else { return Ok(like) };
    let own_heads = fields.number("num_global_key_value_heads")?;
    let same = fields.flag("attention_k_eq_v")?.unwrap_or(false);
    let kv_heads = own_heads.filter(|heads| *heads > 0 && same).unwrap_or(kv_heads);
    let head = fields.number("global_head_dim")?.filter(|head| *head > 0).unwrap_or(head_k);
    Ok(LayerGroup::Full { layers: 1, kv_heads, head_k: head, head_v: head })
}

fn latent(fields: &Fields<'_>) -> Result<LayerGroup> {
    Ok(LayerGroup::Latent {
        layers: 1,
        kv_rank: fields.need("kv_lora_rank")?,
        rope: fields.need("qk_rope_head_dim")?,
        nope: fields.number("qk_nope_head_dim")?,
        head_v: fields.number("v_head_dim")?,
        q_rank: fields.number("q_lora_rank")?.filter(|rank| *rank > 0),
        top_k: fields.number("index_topk")?.filter(|k| *k > 0),
        index_head: fields.number("index_head_dim")?.filter(|width| *width > 0),
        index_layers: None,
    })
}

fn state_space(fields: &Fields<'_>, [heads, head, groups, state, conv]: [&str; 5]) -> Result<LayerGroup> {
    let heads = fields.need(heads)?;
    Ok(LayerGroup::Recurrent {
        layers: 1,
        conv: fields.need(conv)?,
        inner: heads.saturating_mul(fields.need(head)?),
        groups: fields.need(groups)?,
        state: fields.need(state)?,
        heads: Some(heads),
    })
}

fn dense_width(fields: &Fields<'_>, family: &str, moe: bool) -> Result<Option<u32>> {
    Ok(match family {
        // Here the plain name is the width of an expert.
        "llama4" | "llama4_text" if moe => fields.number("intermediate_size_mlp")?,
        "mixtral" | "gpt_oss" | "minimax_m2" if moe => None,
        _ => fields.number("intermediate_size")?.filter(|width| *width > 0),
    })
}

fn experts(fields: &Fields<'_>, family: &str, layers: u32) -> Result<Option<Moe>> {
    let count = fields.first(&["num_experts", "num_local_experts", "n_routed_experts"])?;
    let Some(experts) = count.filter(|count| *count > 0) else { return Ok(None) };
    if family.starts_with("gemma4") && fields.flag("enable_moe_block")? == Some(false) {
        return Ok(None);
    }
    let used = fields.first(&["num_experts_per_tok", "experts_per_token", "top_k_experts", "moe_topk"])?;
    let used = match used {
        Some(used) if (1..=experts).contains(&used) => used,
        Some(_) => return Err(fields.refuse("num_experts_per_tok", "none, or more than there are experts")),
        None => return Err(fields.refuse("num_experts_per_tok", "missing, and the shapes need it")),
    };
    let expert_ffn = match fields.first(&["moe_intermediate_size", "expert_intermediate_size"])? {
        Some(width) => width,
        None => fields.need("intermediate_size")?,
    };
    let shared_ffn = fields.first(&[
        "shared_expert_intermediate_size",
        "moe_shared_expert_intermediate_size",
        "shared_intermediate_size",
    ])?;
    let shared_ffn = shared_ffn.filter(|width| *width > 0);
    let shared = fields.first(&["n_shared_experts", "num_shared_experts"])?.unwrap_or(u32::from(shared_ffn.is_some()));
    // Llama 4 has one shared expert that no field tells of.
    let shared = if family.starts_with("llama4") { 1 } else { shared };
    let each = shared_ffn.or_else(|| expert_ffn.checked_mul(shared).filter(|width| *width > 0));
    Ok(Some(Moe {
        experts,
        used,
        shared,
        expert_ffn: Some(expert_ffn),
        shared_ffn: each,
        layers: Some(layers_with_experts(fields, layers)?),
        latent: fields.number("moe_latent_size")?.filter(|width| *width > 0),
        gated: family != "nemotron_h",
    }))
}

fn layers_with_experts(fields: &Fields<'_>, layers: u32) -> Result<u32> {
    if let Some(pattern) = fields.word("hybrid_override_pattern")? {
        return Ok(pattern.bytes().filter(|letter| *letter == b'E').count().min(layers as usize) as u32);
    }
    let first_dense = fields.number("first_k_dense_replace")?.unwrap_or(0).min(layers);
    let step = fields.first(&["interleave_moe_layer_step", "decoder_sparse_step"])?.unwrap_or(1).max(1);
    // A frequency can also be a list with a flag for each layer; one number counts like a step.
    let dense = fields.numbers("mlp_only_layers")?.unwrap_or_default();
    let flags = fields.list("moe_layer_freq", layers).unwrap_or_default();
    let with = (0..layers).filter(|layer| match flags {
        Some(flags) => flags.get(*layer as usize).and_then(Value::as_u64) == Some(1),
        None => *layer >= first_dense && (layer + 1).is_multiple_of(step) && !dense.contains(layer),
    });
    Ok(with.count() as u32)
}
