//! Headers written here, read back; and headers that lie.

#![expect(clippy::unwrap_used, reason = "tests may")]

use super::*;
use crate::catalog::Catalog;
use crate::catalog::architecture::{KvType, LayerGroup, Layout};
use crate::fit::layout::{LayerKind, Role, each_tensor, layer_kinds};
use crate::fit::recipe::Recipe;
use crate::fit::{Backend, Request, memory};
use proptest::prelude::*;

/// Writes a header.
#[derive(Default)]
struct Writer {
    pairs: Vec<u8>,
    pair_count: u64,
    tensors: Vec<u8>,
    tensor_count: u64,
    offset: u64,
}

impl Writer {
    fn key(&mut self, key: &str, kind: u32) -> &mut Vec<u8> {
        self.pair_count += 1;
        text(&mut self.pairs, key);
        self.pairs.extend(kind.to_le_bytes());
        &mut self.pairs
    }
    fn text(&mut self, key: &str, value: &str) {
        text(self.key(key, 8), value);
    }
    fn number(&mut self, key: &str, value: u32) {
        self.key(key, 4).extend(value.to_le_bytes());
    }
    fn numbers(&mut self, key: &str, values: &[u32]) {
        let out = self.key(key, 9);
        out.extend(4_u32.to_le_bytes());
        out.extend((values.len() as u64).to_le_bytes());
        values.iter().for_each(|value| out.extend(value.to_le_bytes()));
    }
    fn flags(&mut self, key: &str, values: &[bool]) {
        let out = self.key(key, 9);
        out.extend(7_u32.to_le_bytes());
        out.extend((values.len() as u64).to_le_bytes());
        out.extend(values.iter().map(|value| u8::from(*value)));
    }
    fn tensor(&mut self, name: &str, shape: &[u64], format: u32) {
        self.tensor_count += 1;
        text(&mut self.tensors, name);
        self.tensors.extend((shape.len() as u32).to_le_bytes());
        shape.iter().for_each(|size| self.tensors.extend(size.to_le_bytes()));
        self.tensors.extend(format.to_le_bytes());
        self.tensors.extend(self.offset.to_le_bytes());
    }
    fn bytes(&self) -> Vec<u8> {
        let mut out = b"GGUF".to_vec();
        out.extend(3_u32.to_le_bytes());
        out.extend(self.tensor_count.to_le_bytes());
        out.extend(self.pair_count.to_le_bytes());
        out.extend(&self.pairs);
        out.extend(&self.tensors);
        out
    }
}

fn text(out: &mut Vec<u8>, value: &str) {
    out.extend((value.len() as u64).to_le_bytes());
    out.extend(value.as_bytes());
}

const Q8_0: u32 = 8;

/// The header that a converter writes for these shapes.
fn header(arch: &Architecture) -> Writer {
    let family = match arch.layout.unwrap() {
        Layout::Llama => "llama",
        Layout::Qwen3 if arch.moe.is_some() => "qwen3moe",
        Layout::Qwen3 => "qwen3",
        Layout::Qwen3Next => "qwen3next",
        Layout::Qwen35 if arch.moe.is_some() => "qwen35moe",
        Layout::Qwen35 => "qwen35",
        Layout::GptOss => "gpt-oss",
        Layout::Gemma3 => "gemma3",
        Layout::Gemma4 => "gemma4",
        Layout::Glm4 => "glm4moe",
        Layout::Deepseek => "deepseek2",
        Layout::Minimax => "minimax-m2",
        Layout::Nemotron => "nemotron_h_moe",
        Layout::Phi3 => "phi3",
        Layout::Llama4 => "llama4",
    };
    let key = |key: &str| format!("{family}.{key}");
    let kinds = layer_kinds(arch);
    let mut out = Writer::default();
    out.text("general.architecture", family);
    out.text("general.name", "Some model");
    out.number("general.file_type", 7);
    out.number(&key("block_count"), arch.layers + arch.mtp_layers);
    out.number(&key("nextn_predict_layers"), arch.mtp_layers);
    out.number(&key("embedding_length"), arch.hidden.unwrap());
    out.number(&key("attention.head_count"), arch.heads.unwrap());
    out.number(&key("context_length"), 131_072);
    let mut kv_heads = vec![0; arch.layers as usize];
    for group in &arch.attention {
        let mut set = |kind, heads| {
            for (at, known) in kv_heads.iter_mut().zip(&kinds) {
                if *known == kind {
                    *at = heads;
                }
            }
        };
        match *group {
            LayerGroup::Full { kv_heads, head_k, head_v, .. } => {
                set(LayerKind::Full, kv_heads);
                out.number(&key("attention.key_length"), head_k);
                out.number(&key("attention.value_length"), head_v);
            }
            LayerGroup::Window { kv_heads, head_k, head_v, window, .. } => {
                set(LayerKind::Window, kv_heads);
                out.number(&key("attention.key_length_swa"), head_k);
                out.number(&key("attention.value_length_swa"), head_v);
                out.number(&key("attention.sliding_window"), window);
                let pattern: Vec<bool> = kinds.iter().map(|kind| *kind == LayerKind::Window).collect();
                out.flags(&key("attention.sliding_window_pattern"), &pattern);
            }
            LayerGroup::Latent { kv_rank, rope, nope, head_v, q_rank, top_k, index_head, index_layers, .. } => {
                set(LayerKind::Latent, 1);
                out.number(&key("attention.kv_lora_rank"), kv_rank);
                out.number(&key("rope.dimension_count"), rope);
                out.number(&key("attention.key_length_mla"), nope.unwrap() + rope);
                out.number(&key("attention.value_length_mla"), head_v.unwrap());
                out.number(&key("attention.q_lora_rank"), q_rank.unwrap());
                if let Some(width) = index_head {
                    out.number(&key("attention.indexer.key_length"), width);
                    out.number(&key("attention.indexer.top_k"), top_k.unwrap());
                    if let Some(owners) = index_layers {
                        let types: Vec<u32> = (0..arch.layers).map(|layer| u32::from(layer < owners)).collect();
                        out.numbers(&key("attention.indexer.types"), &types);
                    }
                }
            }
            LayerGroup::Recurrent { conv, inner, groups, state, heads, .. } => {
                out.number(&key("ssm.conv_kernel"), conv);
                out.number(&key("ssm.inner_size"), inner);
                out.number(&key("ssm.group_count"), groups);
                out.number(&key("ssm.state_size"), state);
                out.number(&key("ssm.time_step_rank"), heads.unwrap_or(inner / state));
                set(LayerKind::Recurrent, 0);
            }
            _ => {}
        }
    }
    if matches!(arch.layout, Some(Layout::Qwen3Next | Layout::Qwen35)) {
        out.number(&key("full_attention_interval"), 4);
        out.number(&key("attention.head_count_kv"), kv_heads.into_iter().max().unwrap());
    } else {
        out.numbers(&key("attention.head_count_kv"), &kv_heads);
    }
    if let Some(moe) = &arch.moe {
        out.number(&key("expert_count"), moe.experts);
        out.number(&key("expert_used_count"), moe.used);
        out.number(&key("expert_feed_forward_length"), moe.expert_ffn.unwrap());
        out.number(&key("expert_shared_count"), moe.shared);
        if let Some(width) = moe.shared_ffn.filter(|_| arch.layout != Some(Layout::Gemma4)) {
            out.number(&key("expert_shared_feed_forward_length"), width);
        }
        if let Some(width) = moe.latent {
            out.number(&key("moe_latent_size"), width);
        }
    }
    if arch.layout == Some(Layout::Nemotron) {
        let width = arch.moe.as_ref().unwrap().shared_ffn.unwrap();
        let widths: Vec<u32> = kinds.iter().map(|kind| u32::from(*kind == LayerKind::Nothing) * width).collect();
        out.numbers(&key("feed_forward_length"), &widths);
    } else if let Some(width) = arch.ffn {
        out.number(&key("feed_forward_length"), width);
    }
    let mut serial = 0;
    each_tensor(arch, |tensor| {
        serial += 1;
        let part = match (tensor.role, tensor.expert) {
            (Role::Embedding, _) => "token_embd.weight".to_owned(),
            (Role::Head, _) => "output.weight".to_owned(),
            (Role::Gate, true) => "ffn_gate_exps.weight".into(),
            (Role::Up, true) => "ffn_up_exps.weight".into(),
            (Role::Down, true) => "ffn_down_exps.weight".into(),
            (Role::Down, false) => {
                // A shared expert's last matrix has a name of its own, except beside the experts of Gemma 4.
                let gemma = arch.layout == Some(Layout::Gemma4);
                let dense = arch.ffn.map(u64::from) == Some(tensor.columns);
                if gemma || dense { "ffn_down.weight" } else { "ffn_down_shexp.weight" }.into()
            }
            (role, _) => format!("{role:?}_{serial}.weight"),
        };
        let name = tensor.layer.map_or_else(|| part.clone(), |layer| format!("blk.{layer}.{part}"));
        if tensor.role == Role::Kept {
            out.tensor(&name, &[tensor.rows], 0);
        } else {
            out.tensor(&name, &[tensor.columns, tensor.rows], Q8_0);
        }
    })
    .unwrap();
    out
}

#[test]
fn a_file_gives_the_same_answer_as_the_catalog() {
    let catalog = Catalog::embedded().unwrap();
    let mut compared = 0;
    for model in &catalog.models {
        let Some(arch) = model.architecture.as_ref().filter(|arch| arch.layout.is_some()) else { continue };
        let Some(known) = crate::fit::Weights::by_recipe(arch, Recipe::Q8_0) else { continue };
        let file = read("file", header(arch).bytes().as_slice()).unwrap();
        assert_eq!(file.quant, Some("Q8_0"), "{}", model.id);
        let ours = file.weights();
        assert_eq!((ours.loaded, ours.drafting), (known.loaded, known.drafting), "{}", model.id);
        assert_eq!(
            (ours.embedding, ours.tied, ours.experts),
            (known.embedding, known.tied, known.experts),
            "{}",
            model.id
        );
        for (backend, slots, unified) in [(Backend::Cpu, 1, false), (Backend::Gpu, 4, true), (Backend::Gpu, 2, false)] {
            let request = Request { context: 70_000, slots, unified, backend, ..Request::default() };
            let from_file = memory(&file.architecture, &ours, &request).unwrap();
            let from_catalog = memory(arch, &known, &request).unwrap();
            assert_eq!(from_file.kv, from_catalog.kv, "{}", model.id);
            assert_eq!(from_file.recurrent, from_catalog.recurrent, "{}", model.id);
            assert_eq!(from_file.compute, from_catalog.compute, "{}", model.id);
            assert_eq!(from_file.total(), from_catalog.total(), "{}", model.id);
        }
        compared += 1;
    }
    assert!(compared > 50, "{compared} models were compared");
}

fn small() -> Writer {
    let mut out = Writer::default();
    out.text("general.architecture", "llama");
    out.number("llama.block_count", 2);
    out.number("llama.embedding_length", 256);
    out.number("llama.attention.head_count", 4);
    out.number("llama.attention.head_count_kv", 2);
    out.number("llama.feed_forward_length", 512);
    out
}

fn with_tensors(mut out: Writer, layers: std::ops::Range<u32>, ends: bool) -> Writer {
    if ends {
        out.tensor("token_embd.weight", &[256, 1000], 12);
        out.tensor("output_norm.weight", &[256], 0);
    }
    for layer in layers {
        out.tensor(&format!("blk.{layer}.attn_q.weight"), &[256, 256], 12);
        out.tensor(&format!("blk.{layer}.ffn_down.weight"), &[512, 256], 14);
    }
    out
}

#[test]
fn sizes_are_the_sum_of_the_tensors() {
    let file = read("file", with_tensors(small(), 0..2, true).bytes().as_slice()).unwrap();
    let (q4_k, q6_k) = (144, 210);
    let embedding = 1000 * q4_k;
    assert_eq!(file.bytes.trunk, embedding + 256 * 4 + 2 * (256 * q4_k + 256 * 2 * q6_k));
    assert_eq!((file.bytes.embedding, file.bytes.head), (embedding, 0));
    assert_eq!(file.bytes.repackable, 2 * 256 * q4_k);
    assert_eq!(file.architecture.tied_embeddings, Some(true));
    assert_eq!(file.architecture.vocab, Some(1000));
    assert_eq!(file.architecture.ffn, Some(512));
    let heads = LayerGroup::Full { layers: 2, kv_heads: 2, head_k: 64, head_v: 64 };
    assert_eq!(file.architecture.attention, [heads]);
}

#[test]
fn split_files_are_added_up_in_their_order() {
    let whole = read("file", with_tensors(small(), 0..2, true).bytes().as_slice()).unwrap();
    let part = |mut out: Writer, number: u32, count: u32, layers, ends| {
        out.number("split.no", number);
        out.number("split.count", count);
        with_tensors(out, layers, ends).bytes()
    };
    let first = part(small(), 0, 2, 0..1, true);
    let second = part(Writer::default(), 1, 2, 1..2, false);
    let split = read_parts("file", [first.as_slice(), second.as_slice()]).unwrap();
    assert_eq!((split.bytes, split.parameters), (whole.bytes, whole.parameters));
    assert_eq!((split.architecture, split.file_bytes.len()), (whole.architecture, 2));
    let refused = |parts: &[&[u8]]| read_parts("file", parts.iter().copied()).unwrap_err().to_string();
    assert!(refused(&[&first]).contains("2 parts, and 1"));
    assert!(refused(&[&second, &first]).contains("stands where"));
    assert!(refused(&[&first, &second, &second]).contains("stands where"));
    assert!(refused(&[]).contains("no file"));
}

#[test]
fn a_draft_block_is_not_loaded() {
    let mut out = small();
    out.number("llama.nextn_predict_layers", 1);
    let file = read("file", with_tensors(out, 0..2, true).bytes().as_slice()).unwrap();
    assert_eq!(file.architecture.layers, 1);
    assert_eq!(file.architecture.mtp_layers, 1);
    assert_eq!(file.bytes.drafting, 256 * 144 + 256 * 2 * 210);
}

#[test]
fn a_file_that_was_cut_off_can_be_told() {
    let mut out = small();
    out.offset = 1 << 20;
    let header = with_tensors(out, 0..2, true).bytes();
    let file = read("file", header.as_slice()).unwrap();
    let data = (header.len() as u64).div_ceil(32) * 32;
    assert_eq!(file.file_bytes, [Bytes(data + (1 << 20) + 1000 * 144)]);
}

fn refused(bytes: &[u8]) -> String {
    match read("file", bytes) {
        Err(Error::Malformed { path, reason, .. }) => format!("{path}: {reason}"),
        other => format!("{other:?}"),
    }
}

#[test]
fn headers_that_lie_are_refused() {
    let good = with_tensors(small(), 0..2, true).bytes();
    assert!(refused(&[]).contains("ends in its header"));
    assert!(refused(b"GGML\0\0\0\0").contains("no GGUF"));
    for length in 0..good.len() {
        assert!(read("file", &good[..length]).is_err(), "cut at {length}");
    }
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = good.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        refused(&changed)
    };
    assert!(with(4, &1_u32.to_le_bytes()).contains("version 1"));
    assert!(with(4, &3_u32.to_be_bytes()).contains("byte order"));
    assert!(with(8, &u64::MAX.to_le_bytes()).contains("more than any model"));
    assert!(with(16, &u64::MAX.to_le_bytes()).contains("more than any model"));
    assert!(with(24, &(10_u64 << 30).to_le_bytes()).contains("a name of"), "a key of 10 GiB");
}

#[test]
fn values_that_claim_too_much_are_refused_before_anything_is_read() {
    let claim = |kind: u32, list_of: Option<u32>, count: u64| {
        let mut out = small();
        let value = out.key("some.key", kind);
        if let Some(kind) = list_of {
            value.extend(kind.to_le_bytes());
        }
        value.extend(count.to_le_bytes());
        refused(&out.bytes())
    };
    assert!(claim(8, None, 10 << 30).contains("longer than any header"));
    assert!(claim(9, Some(4), u64::MAX).contains("longer than any header"));
    assert!(claim(9, Some(8), 1 << 40).contains("longer than any header"));
    assert!(claim(9, Some(9), 1).contains("lists in lists"));
    assert!(claim(9, Some(77), 1).contains("kind 77"));
    assert!(claim(13, None, 1).contains("kind 13"));
    assert!(claim(9, Some(0), 1000).contains("ends in its header"));
}

#[test]
fn tensors_that_cannot_be_are_refused() {
    let tensor = |shape: &[u64], format: u32| {
        let mut out = small();
        out.tensor("blk.0.x.weight", shape, format);
        refused(&out.bytes())
    };
    assert!(tensor(&[], 0).contains("1 to 4 dimensions"));
    assert!(tensor(&[1, 1, 1, 1, 1], 0).contains("1 to 4 dimensions"));
    assert!(tensor(&[u64::MAX, u64::MAX], 0).contains("overflows"));
    assert!(tensor(&[0, 4], 0).contains("no tensor has such a shape"));
    assert!(tensor(&[255, 4], 12).contains("whole number of blocks"));
    assert!(tensor(&[256, 4], 99).contains("format 99"));
    let mut out = small();
    out.offset = u64::MAX - 8;
    out.tensor("blk.0.x.weight", &[256, 4], 0);
    assert!(refused(&out.bytes()).contains("its place overflows"));
}

#[test]
fn missing_shapes_are_named() {
    for lacking in ["general.architecture", "llama.block_count", "llama.embedding_length", "llama.attention.head_count"]
    {
        let mut out = Writer::default();
        if lacking != "general.architecture" {
            out.text("general.architecture", "llama");
        }
        for (key, value) in
            [("llama.block_count", 2), ("llama.embedding_length", 256), ("llama.attention.head_count", 4)]
        {
            if key != lacking {
                out.number(key, value);
            }
        }
        let path = lacking.strip_prefix("llama.").unwrap_or(lacking);
        assert_eq!(refused(&out.bytes()), format!("{path}: missing"));
    }
    let mut out = small();
    out.number("llama.block_count", 1 << 30);
    assert!(refused(&out.bytes()).contains("so many or so few layers"));
}

/// A reader that gives one byte at a time, as a slow pipe may.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match (self.0.split_first(), into.first_mut()) {
            (Some((byte, rest)), Some(at)) => {
                *at = *byte;
                self.0 = rest;
                Ok(1)
            }
            _ => Ok(0),
        }
    }
}

#[test]
fn it_does_not_matter_in_what_pieces_a_file_comes() {
    let bytes = with_tensors(small(), 0..2, true).bytes();
    assert_eq!(read("file", Slow(&bytes)), read("file", bytes.as_slice()));
}

#[test]
fn a_tokenizer_is_skipped_and_text_of_other_keys_kept() {
    let mut out = small();
    let tokens = out.key("tokenizer.ggml.tokens", 9);
    tokens.extend(8_u32.to_le_bytes());
    tokens.extend(50_000_u64.to_le_bytes());
    for i in 0..50_000 {
        text(tokens, &format!("token {i}"));
    }
    out.text("tokenizer.chat_template", &"x".repeat(100_000));
    out.text("general.name", "A name");
    out.key("general.quantized_by", 6).extend(1.5_f32.to_le_bytes());
    let file = read("file", with_tensors(out, 0..2, true).bytes().as_slice()).unwrap();
    assert_eq!(file.name.as_deref(), Some("A name"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut behind_magic = b"GGUF\x03\0\0\0".to_vec();
        behind_magic.extend(&bytes);
        prop_assert!(read("file", bytes.as_slice()).is_err());
        let _ = read("file", behind_magic.as_slice());
    }

    #[test]
    fn no_change_of_a_good_file_makes_it_panic(at in 0_usize..700, to: u8, also in 0_usize..700, with: u8) {
        let mut bytes = with_tensors(small(), 0..2, true).bytes();
        let length = bytes.len();
        bytes[at % length] = to;
        bytes[also % length] = with;
        if let Ok(file) = read("file", bytes.as_slice()) {
            let request = Request { kv_k: KvType::F16, ..Request::default() };
            let _ = memory(&file.architecture, &file.weights(), &request);
        }
    }
}
