#![expect(clippy::unwrap_used, reason = "tests may")]
use super::*;
use crate::catalog::Catalog;
use crate::catalog::architecture::{Architecture, LayerGroup};
use serde_json::{Value, json};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().unwrap());

fn read(config: &Value) -> Read {
    from_config(&config.to_string(), "config.json", &Named::default()).unwrap()
}

fn refused(config: &str) -> String {
    from_config(config, "config.json", &Named::default()).unwrap_err().to_string()
}

fn shapes(id: &str) -> &'static Architecture {
    CATALOG.model(id).unwrap().architecture.as_ref().unwrap()
}

/// Groups in one order, without what only some sources tell.
fn sorted(arch: &Architecture) -> Vec<LayerGroup> {
    let mut groups = arch.attention.clone();
    for group in &mut groups {
        if let LayerGroup::Recurrent { heads, .. } = group {
            *heads = None;
        }
    }
    groups.sort_by_key(|group| format!("{group:?}"));
    groups
}

/// The catalog's shapes were read from other places; a config must give the same.
fn agrees(config: &Value, id: &str) {
    let read = read(config);
    let (mine, known) = (read.model.architecture.as_ref().unwrap(), shapes(id));
    assert_eq!(sorted(mine), sorted(known), "{id}");
    assert_eq!(mine.moe, known.moe, "{id}");
    assert_eq!(
        (mine.layers, mine.hidden, mine.heads, mine.vocab, mine.ffn, mine.tied_embeddings, mine.layout),
        (known.layers, known.hidden, known.heads, known.vocab, known.ffn, known.tied_embeddings, known.layout),
        "{id}"
    );
    assert!(read.unread.is_empty(), "{id}: {:?}", read.unread);
    let params = CATALOG.model(id).unwrap().params;
    assert!((read.model.params / params - 1.0).abs() < 0.01, "{id}: {} and {params}", read.model.params);
}

fn turns(turn: usize, layers: usize, most: &str, last: &str) -> Vec<String> {
    (1..=layers).map(|i| if i % turn == 0 { last } else { most }.to_owned()).collect()
}

#[test]
fn plain_families_give_the_catalogs_shapes() {
    agrees(
        &json!({ "model_type": "llama", "num_hidden_layers": 80, "hidden_size": 8192, "num_attention_heads": 64,
            "num_key_value_heads": 8, "intermediate_size": 28672, "vocab_size": 128256, "max_position_embeddings": 131072,
            "tie_word_embeddings": false, "rms_norm_eps": 1e-5, "rope_scaling": { "factor": 8.0, "rope_type": "llama3",
            "original_max_position_embeddings": 8192 }, "torch_dtype": "bfloat16", "use_cache": true }),
        "llama-3.3-70b",
    );
    agrees(
        &json!({ "model_type": "qwen3_moe", "num_hidden_layers": 48, "hidden_size": 2048, "num_attention_heads": 32,
            "num_key_value_heads": 4, "head_dim": 128, "intermediate_size": 6144, "moe_intermediate_size": 768,
            "num_experts": 128, "num_experts_per_tok": 8, "decoder_sparse_step": 1, "mlp_only_layers": [],
            "vocab_size": 151936, "max_position_embeddings": 262144, "use_sliding_window": false, "sliding_window": null,
            "norm_topk_prob": true, "router_aux_loss_coef": 0.0, "qkv_bias": false }),
        "qwen3-coder-30b-a3b",
    );
    agrees(
        &json!({ "model_type": "phi3", "num_hidden_layers": 40, "hidden_size": 5120, "num_attention_heads": 40,
            "num_key_value_heads": 10, "intermediate_size": 17920, "vocab_size": 100352, "max_position_embeddings": 16384,
            "partial_rotary_factor": 1.0 }),
        "phi-4-14b",
    );
}

#[test]
fn windows_are_told_from_layers_that_see_everything() {
    agrees(
        &json!({ "model_type": "gpt_oss", "num_hidden_layers": 36, "hidden_size": 2880, "num_attention_heads": 64,
            "num_key_value_heads": 8, "head_dim": 64, "intermediate_size": 2880, "num_local_experts": 128,
            "num_experts_per_tok": 4, "experts_per_token": 4, "sliding_window": 128, "vocab_size": 201088,
            "max_position_embeddings": 131072, "layer_types": turns(2, 36, "sliding_attention", "full_attention"),
            "initial_context_length": 4096, "swiglu_limit": 7.0 }),
        "gpt-oss-120b",
    );
    agrees(
        &json!({ "model_type": "gemma3", "text_config": { "model_type": "gemma3_text", "num_hidden_layers": 62,
            "hidden_size": 5376, "num_attention_heads": 32, "num_key_value_heads": 16, "head_dim": 128,
            "intermediate_size": 21504, "sliding_window": 1024, "max_position_embeddings": 131072,
            "rope_scaling": { "factor": 8.0, "rope_type": "linear" } }, "vision_config": { "hidden_size": 1152 },
            "mm_tokens_per_image": 256 }),
        "gemma-3-27b",
    );
    agrees(
        &json!({ "model_type": "gemma4", "text_config": { "model_type": "gemma4_text", "num_hidden_layers": 30,
            "hidden_size": 2816, "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256,
            "num_global_key_value_heads": 2, "global_head_dim": 512, "attention_k_eq_v": true, "intermediate_size": 2112,
            "enable_moe_block": true, "num_experts": 128, "top_k_experts": 8, "moe_intermediate_size": 704,
            "sliding_window": 1024, "vocab_size": 262144, "max_position_embeddings": 262144,
            "layer_types": turns(6, 30, "sliding_attention", "full_attention") } }),
        "gemma-4-26b-a4b",
    );
}

#[test]
fn latent_linear_and_state_space_layers_are_read() {
    agrees(
        &json!({ "model_type": "deepseek_v3", "num_hidden_layers": 61, "hidden_size": 7168, "num_attention_heads": 128,
            "num_key_value_heads": 128, "kv_lora_rank": 512, "q_lora_rank": 1536, "qk_nope_head_dim": 128,
            "qk_rope_head_dim": 64, "v_head_dim": 128, "intermediate_size": 18432, "moe_intermediate_size": 2048,
            "n_routed_experts": 256, "num_experts_per_tok": 8, "n_shared_experts": 1, "first_k_dense_replace": 3,
            "moe_layer_freq": 1, "vocab_size": 129280, "max_position_embeddings": 163840, "num_nextn_predict_layers": 1,
            "rope_scaling": { "type": "yarn", "factor": 40, "original_max_position_embeddings": 4096 } }),
        "deepseek-v3",
    );
    agrees(
        &json!({ "model_type": "qwen3_5_moe", "text_config": { "model_type": "qwen3_5_moe_text", "num_hidden_layers": 40,
            "hidden_size": 2048, "num_attention_heads": 16, "num_key_value_heads": 2, "head_dim": 256,
            "linear_conv_kernel_dim": 4, "linear_key_head_dim": 128, "linear_num_key_heads": 16,
            "linear_num_value_heads": 32, "linear_value_head_dim": 128, "num_experts": 256, "num_experts_per_tok": 8,
            "moe_intermediate_size": 512, "shared_expert_intermediate_size": 512, "full_attention_interval": 4,
            "vocab_size": 248320, "max_position_embeddings": 262144, "mtp_num_hidden_layers": 1 } }),
        "qwen3.5-35b-a3b",
    );
    agrees(
        &json!({ "model_type": "nemotron_h", "num_hidden_layers": 52, "hidden_size": 2688, "num_attention_heads": 32,
            "num_key_value_heads": 2, "head_dim": 128, "mamba_num_heads": 64, "mamba_head_dim": 64, "n_groups": 8,
            "ssm_state_size": 128, "conv_kernel": 4, "n_routed_experts": 128, "num_experts_per_tok": 6,
            "n_shared_experts": 1, "moe_intermediate_size": 1856, "moe_shared_expert_intermediate_size": 3712,
            "vocab_size": 131072, "max_position_embeddings": 262144,
            "hybrid_override_pattern": "MEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEMEM*EMEMEMEME" }),
        "nemotron-3-nano-30b-a3b",
    );
}

#[test]
fn a_family_without_a_known_layout_is_counted_roughly() {
    // The published totals: Qwen2.5 72B has 72.7, OLMo 2 32B has 32.2 billion parameters.
    let qwen =
        read(&json!({ "model_type": "qwen2", "num_hidden_layers": 80, "hidden_size": 8192, "num_attention_heads": 64,
        "num_key_value_heads": 8, "intermediate_size": 29568, "vocab_size": 152064, "max_position_embeddings": 32768,
        "rope_scaling": { "type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768 } }));
    assert!(qwen.roughly_counted && (qwen.model.params / 72.7e9 - 1.0).abs() < 0.01, "{}", qwen.model.params);
    assert_eq!((qwen.model.context, qwen.model.context_extended), (32_768, Some(131_072)));
}

#[test]
fn what_a_config_says_and_is_not_read_is_named() {
    let read =
        read(&json!({ "model_type": "llama", "num_hidden_layers": 2, "hidden_size": 64, "num_attention_heads": 4,
        "intermediate_size": 128, "vocab_size": 100, "max_position_embeddings": 2048, "strange_memory_layers": 3 }));
    assert_eq!(read.unread, ["strange_memory_layers"]);
    assert_eq!(read.lacking, ["vendor"]);
}

#[test]
fn what_is_missing_or_cannot_be_is_refused_with_its_field() {
    let whole = json!({ "model_type": "llama", "num_hidden_layers": 2, "hidden_size": 64, "num_attention_heads": 4,
        "intermediate_size": 128, "vocab_size": 100, "max_position_embeddings": 2048 });
    let cases = [
        ("model_type", json!("swin"), "model_type: the family 'swin' is not known"),
        ("model_type", Value::Null, "model_type: missing"),
        ("num_hidden_layers", Value::Null, "num_hidden_layers: missing"),
        ("num_hidden_layers", json!(0), "num_hidden_layers: must be above zero"),
        ("num_hidden_layers", json!(4_000_000_000_u64), "num_hidden_layers"),
        ("num_hidden_layers", json!(-1), "num_hidden_layers: -1 is no whole number"),
        ("hidden_size", json!("wide"), "hidden_size: \"wide\" is no whole number"),
        ("num_attention_heads", Value::Null, "num_attention_heads: missing"),
        ("vocab_size", Value::Null, "vocab_size: missing"),
        ("max_position_embeddings", Value::Null, "max_position_embeddings: missing"),
        ("num_key_value_heads", json!(0), "num_key_value_heads"),
        ("num_key_value_heads", json!(2_000_000_000), "no model has such shapes"),
        ("num_local_experts", json!(4), "num_experts_per_tok: missing"),
    ];
    for (field, value, said) in cases {
        let mut config = whole.clone();
        config[field] = value;
        let refused = refused(&config.to_string());
        assert!(refused.contains(said), "{refused}");
    }
    let mut nested = whole.clone();
    nested["text_config"] = json!({ "vocab_size": "many" });
    assert!(refused(&nested.to_string()).contains("text_config.vocab_size"));
}

#[test]
fn hostile_configs_end_in_one_error() {
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(200_000), "]".repeat(200_000));
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(2 << 20));
    let many = json!({ "model_type": "gpt_oss", "num_hidden_layers": 4096, "hidden_size": 1, "num_attention_heads": 1,
        "layer_types": vec!["full_attention"; 100_000] });
    for text in ["", "[]", "{", "null", "{\"model_type\": 3}", &deep, &long, &many.to_string()] {
        assert!(refused(text).len() < 1_000);
    }
}

#[test]
fn ids_are_made_from_names() {
    assert_eq!(id_of("Qwen/Qwen3-Coder-30B-A3B-Instruct"), "qwen3-coder-30b-a3b-instruct");
    assert_eq!(id_of("  My Model (v2.1)! "), "my-model-v2.1");
    assert_eq!(id_of("///"), "my-model");
}
