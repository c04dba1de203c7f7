//! From the keys of a header to the shapes that memory depends on.
//!
//! Keys and their defaults are those that llama.cpp reads (build b11434, October 2026). Every layer is sorted by what it
//! keeps; equal ones are counted together.

use super::{Gguf, Header, Keys, Value, malformed};
use crate::catalog::architecture::{Architecture, LayerGroup, Layout, Moe};
use crate::error::Result;
use crate::fit::layout::{MOST_LAYERS, plausible};

struct Family<'a> {
    keys: &'a Keys,
    name: &'a str,
}

impl Family<'_> {
    fn value(&self, key: &str) -> Option<&Value> {
        self.keys.values.get(&format!("{}.{key}", self.name))
    }

    /// One number, or the largest where there is one for each layer.
    fn number(&self, key: &str) -> Option<u32> {
        let number = match self.value(key)? {
            Value::Number(number) => *number,
            Value::Numbers(numbers) => numbers.iter().copied().max()?,
            Value::Text(_) => return None,
        };
        u32::try_from(number).ok()
    }

    /// The number of a layer.
    fn of_layer(&self, key: &str, layer: u32) -> Option<u32> {
        match self.value(key)? {
            Value::Number(number) => u32::try_from(*number).ok(),
            Value::Numbers(numbers) => numbers.get(layer as usize).and_then(|number| u32::try_from(*number).ok()),
            Value::Text(_) => None,
        }
    }

    fn above_zero(&self, key: &str) -> Option<u32> {
        self.number(key).filter(|number| *number > 0)
    }

    fn list(&self, key: &str) -> Option<&[u64]> {
        match self.value(key)? {
            Value::Numbers(numbers) => Some(numbers),
            _ => None,
        }
    }
}

/// Blocks of the trunk, without those for multi-token prediction.
pub(super) fn trunk_layers(keys: &Keys) -> Option<u32> {
    let family = Family { keys, name: keys.text("general.architecture")? };
    let all = family.number("block_count")?;
    Some(all.saturating_sub(family.number("nextn_predict_layers").unwrap_or(0)))
}

pub(super) fn model(file: &str, header: Header) -> Result<Gguf> {
    let Header { keys, tally, file_bytes, .. } = header;
    let lacking = |key: &str| malformed(file, key, "missing");
    let name = keys.text("general.architecture").ok_or_else(|| lacking("general.architecture"))?;
    let family = Family { keys: &keys, name };
    let blocks = family.number("block_count").ok_or_else(|| lacking("block_count"))?;
    let layers = trunk_layers(&keys).filter(|layers| (1..=MOST_LAYERS).contains(layers));
    let layers = layers.ok_or_else(|| malformed(file, "block_count", "no model has so many or so few layers"))?;
    let hidden = family.above_zero("embedding_length").ok_or_else(|| lacking("embedding_length"))?;

    let (attention, order) = layers_of(&family, layers, hidden).ok_or_else(|| lacking("attention.head_count"))?;
    let moe = experts(&family, &tally);
    let layout = layout_of(name);
    let mut architecture = Architecture {
        layers,
        hidden: Some(hidden),
        heads: family.above_zero("attention.head_count"),
        vocab: tally.vocab.and_then(|vocab| u32::try_from(vocab).ok()).or_else(|| family.number("vocab_size")),
        ffn: tally.dense.and_then(|width| u32::try_from(width).ok()),
        tied_embeddings: Some(!tally.has_head),
        moe,
        attention,
        layout,
        mtp_layers: blocks.saturating_sub(layers),
        order: Some(order),
    };
    if layout == Some(Layout::Gemma4)
        && let Some(moe) = &mut architecture.moe
    {
        // Its dense block runs beside the experts of the same layer.
        (moe.shared, moe.shared_ffn) = (1, architecture.ffn.take());
    }
    if !plausible(&architecture) {
        return Err(malformed(file, name, "no model has such shapes"));
    }
    Ok(Gguf {
        name: keys.text("general.name").map(str::to_owned),
        family: name.to_owned(),
        quant: keys.number("general.file_type").and_then(file_type),
        context: family.above_zero("context_length"),
        architecture,
        bytes: tally.bytes,
        parameters: tally.parameters,
        file_bytes,
    })
}

fn experts(family: &Family<'_>, tally: &super::Tally) -> Option<Moe> {
    let experts = family.above_zero("expert_count")?;
    let expert_ffn =
        family.above_zero("expert_feed_forward_length").or_else(|| family.above_zero("feed_forward_length"));
    let shared_ffn = family.above_zero("expert_shared_feed_forward_length");
    let shared = family.number("expert_shared_count").unwrap_or(u32::from(shared_ffn.is_some()));
    // Llama 4 has one shared expert that no key tells of.
    let shared = if family.name == "llama4" { 1 } else { shared };
    Some(Moe {
        experts,
        used: family.number("expert_used_count").unwrap_or(experts),
        shared,
        expert_ffn,
        shared_ffn: shared_ffn.or_else(|| {
            let width = expert_ffn?.checked_mul(shared)?;
            (width > 0).then_some(width)
        }),
        layers: Some(tally.expert_layers),
        latent: family.above_zero("moe_latent_size").or_else(|| family.above_zero("expert_latent_length")),
        gated: tally.experts_gated || tally.expert_layers == 0,
    })
}

/// What every layer keeps: the groups, and a letter for each layer.
fn layers_of(family: &Family<'_>, layers: u32, hidden: u32) -> Option<(Vec<LayerGroup>, String)> {
    let mut groups: Vec<LayerGroup> = Vec::new();
    let mut order = String::new();
    let owners = layers.saturating_sub(family.number("attention.shared_kv_layers").unwrap_or(0));
    for layer in 0..layers {
        let group = layer_of(family, layer, layers, hidden)?;
        let group = group.filter(|_| layer < owners);
        order.push(group.as_ref().map_or('-', letter));
        let Some(group) = group else { continue };
        match groups.iter_mut().find(|known| same(known, &group)) {
            Some(known) => add_one(known),
            None => groups.push(group),
        }
    }
    Some((groups, order))
}

fn letter(group: &LayerGroup) -> char {
    match group {
        LayerGroup::Window { .. } | LayerGroup::WindowUnknown { .. } => 'w',
        LayerGroup::Latent { .. } => 'l',
        LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. } => 'r',
        LayerGroup::Full { .. } | LayerGroup::Published { .. } => 'f',
    }
}

fn layers_mut(group: &mut LayerGroup) -> &mut u32 {
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

fn add_one(group: &mut LayerGroup) {
    let layers = layers_mut(group);
    *layers = layers.saturating_add(1);
}

fn same(a: &LayerGroup, b: &LayerGroup) -> bool {
    let (mut a, mut b) = (a.clone(), b.clone());
    (*layers_mut(&mut a), *layers_mut(&mut b)) = (0, 0);
    a == b
}

/// What one layer keeps. Outer `None`: a key is missing; inner `None`: it keeps nothing.
fn layer_of(family: &Family<'_>, layer: u32, layers: u32, hidden: u32) -> Option<Option<LayerGroup>> {
    let kv_heads = family.of_layer("attention.head_count_kv", layer);
    if is_recurrent(family, layer, layers, kv_heads) {
        return Some(Some(recurrent(family)));
    }
    if kv_heads == Some(0) {
        return Some(None);
    }
    if let Some(latent) = latent(family, layers) {
        return Some(Some(latent));
    }
    let heads = family.of_layer("attention.head_count", layer).filter(|heads| *heads > 0)?;
    let kv_heads = kv_heads.unwrap_or(heads);
    let usual = hidden / heads;
    let head_k = family.above_zero("attention.key_length").unwrap_or(usual);
    let head_v = family.above_zero("attention.value_length").unwrap_or(usual);
    let Some(window) = window(family, layer) else {
        return Some(Some(LayerGroup::Full { layers: 1, kv_heads, head_k, head_v }));
    };
    Some(Some(LayerGroup::Window {
        layers: 1,
        kv_heads,
        head_k: family.above_zero("attention.key_length_swa").unwrap_or(head_k),
        head_v: family.above_zero("attention.value_length_swa").unwrap_or(head_v),
        window,
    }))
}

fn is_recurrent(family: &Family<'_>, layer: u32, layers: u32, kv_heads: Option<u32>) -> bool {
    if family.number("ssm.conv_kernel").is_none() && family.number("ssm.state_size").is_none() {
        return false;
    }
    if let Some(list) = family.list("attention.recurrent_layers") {
        return list.get(layer as usize).is_some_and(|flag| *flag != 0);
    }
    match family.name {
        "qwen3next" | "qwen35" | "qwen35moe" => {
            let turn = family.above_zero("full_attention_interval").unwrap_or(4);
            layer < layers && !(layer + 1).is_multiple_of(turn)
        }
        // A block with neither is a state-space one; with a feed-forward width it is a block of that kind.
        "nemotron_h" | "nemotron_h_moe" => {
            kv_heads == Some(0) && family.of_layer("feed_forward_length", layer).unwrap_or(0) == 0
        }
        "mamba" | "mamba2" => true,
        _ => kv_heads == Some(0),
    }
}

fn recurrent(family: &Family<'_>) -> LayerGroup {
    let conv = family.number("ssm.conv_kernel").unwrap_or(4);
    if let Some(head) = family.above_zero("kda.head_dim") {
        let heads = family.number("attention.head_count").unwrap_or(0);
        let inner = heads.saturating_mul(head);
        return LayerGroup::Recurrent { layers: 1, conv, inner, groups: heads, state: head, heads: Some(heads) };
    }
    match (family.above_zero("ssm.inner_size"), family.above_zero("ssm.state_size")) {
        (Some(inner), Some(state)) => LayerGroup::Recurrent {
            layers: 1,
            conv,
            inner,
            groups: family.number("ssm.group_count").unwrap_or(0),
            state,
            heads: family.above_zero("ssm.time_step_rank"),
        },
        _ => LayerGroup::RecurrentUnknown { layers: 1 },
    }
}

/// Latent attention, in files that keep its two halves apart. Older files unpack it: then it is plain attention.
fn latent(family: &Family<'_>, layers: u32) -> Option<LayerGroup> {
    let kv_rank = family.above_zero("attention.kv_lora_rank")?;
    let key = family.above_zero("attention.key_length_mla")?;
    let rope = family.number("rope.dimension_count").unwrap_or(0);
    let index_head = family.above_zero("attention.indexer.key_length");
    let index_layers = match family.list("attention.indexer.types") {
        Some(types) => u32::try_from(types.iter().filter(|kind| **kind != 0).count()).ok(),
        // GLM 5.2 and later, told by their context, share an indexer between four layers behind the first two.
        None if family.name == "glm-dsa" && family.number("context_length").unwrap_or(0) >= 1 << 20 => {
            Some(layers.min(2) + layers.saturating_sub(2).div_ceil(4))
        }
        None => None,
    };
    Some(LayerGroup::Latent {
        layers: 1,
        kv_rank,
        rope,
        nope: Some(key.saturating_sub(rope)),
        head_v: family.above_zero("attention.value_length_mla"),
        q_rank: family.above_zero("attention.q_lora_rank"),
        top_k: family.above_zero("attention.indexer.top_k"),
        index_head,
        index_layers: index_head.and(index_layers),
    })
}

/// The window of a layer, where it has one.
fn window(family: &Family<'_>, layer: u32) -> Option<u32> {
    let claimed = family.above_zero("attention.sliding_window");
    let size = match family.name {
        // Its chunks are always of this length; a window of none turns them off.
        "llama4" => (family.number("attention.sliding_window") != Some(0)).then_some(8192),
        "gemma2" => claimed.or(Some(4096)),
        _ => claimed,
    }?;
    if let Some(list) = family.list("attention.sliding_window_pattern") {
        return list.get(layer as usize).is_some_and(|flag| *flag != 0).then_some(size);
    }
    // One full layer in this many, the last of each turn unless it comes first.
    let (turn, first) = match family.name {
        "gemma2" | "gpt-oss" => (2, false),
        "gemma3" => (6, false),
        "llama4" | "cohere2" | "exaone4" | "muse-glimmer" => (4, false),
        "laguna" => (4, true),
        // Other families carry the key from training and attend to everything.
        _ => return None,
    };
    let turn = family.above_zero("attention.sliding_window_pattern").unwrap_or(turn);
    let full = if first { layer.is_multiple_of(turn) } else { (layer + 1).is_multiple_of(turn) };
    (!full).then_some(size)
}

fn layout_of(family: &str) -> Option<Layout> {
    Some(match family {
        "llama" | "mistral3" | "granite" => Layout::Llama,
        "qwen3" | "qwen3moe" => Layout::Qwen3,
        "qwen3next" => Layout::Qwen3Next,
        "qwen35" | "qwen35moe" => Layout::Qwen35,
        "gpt-oss" => Layout::GptOss,
        "gemma3" => Layout::Gemma3,
        "gemma4" => Layout::Gemma4,
        "glm4moe" => Layout::Glm4,
        "deepseek2" | "deepseek32" | "glm-dsa" => Layout::Deepseek,
        "minimax-m2" => Layout::Minimax,
        "nemotron_h" | "nemotron_h_moe" => Layout::Nemotron,
        "phi3" => Layout::Phi3,
        "llama4" => Layout::Llama4,
        _ => return None,
    })
}

/// The name of a quantization by its number in the header.
fn file_type(number: u64) -> Option<&'static str> {
    Some(match number {
        0 => "F32",
        1 => "F16",
        2 => "Q4_0",
        3 => "Q4_1",
        7 => "Q8_0",
        8 => "Q5_0",
        9 => "Q5_1",
        10 => "Q2_K",
        11 => "Q3_K_S",
        12 => "Q3_K_M",
        13 => "Q3_K_L",
        14 => "Q4_K_S",
        15 => "Q4_K_M",
        16 => "Q5_K_S",
        17 => "Q5_K_M",
        18 => "Q6_K",
        19 => "IQ2_XXS",
        20 => "IQ2_XS",
        21 => "Q2_K_S",
        22 => "IQ3_XS",
        23 => "IQ3_XXS",
        24 => "IQ1_S",
        25 => "IQ4_NL",
        26 => "IQ3_S",
        27 => "IQ3_M",
        28 => "IQ2_S",
        29 => "IQ2_M",
        30 => "IQ4_XS",
        31 => "IQ1_M",
        32 => "BF16",
        36 => "TQ1_0",
        37 => "TQ2_0",
        38 => "MXFP4_MOE",
        _ => return None,
    })
}
