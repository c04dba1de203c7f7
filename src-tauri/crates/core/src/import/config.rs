//! Reading a `config.json`: the fields, each with its place, and the entry made of them.

use super::families::{self, Shapes};
use super::{Named, Read, count, id_of};
use crate::catalog::architecture::Architecture;
use crate::catalog::model::Model;
use crate::catalog::own::YOURS;
use crate::error::{Error, Result};
use crate::fit::layout::{MOST_LAYERS, parameters, plausible};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Largest file that is read, bytes. Real ones have a few kilobytes; the longest list layers and tokens.
pub const LARGEST_FILE: usize = 1 << 20;

/// What a config says besides shapes: training, generation, numerics, positions. Nothing of it changes memory.
const NOT_SHAPES: &[&str] = &[
    "_name_or_path",
    "activation_function",
    "add_cross_attention",
    "architectures",
    "attention_bias",
    "attention_chunk_size",
    "attention_dropout",
    "attention_multiplier",
    "attention_out_bias",
    "attn_logit_softcapping",
    "attn_output_gate",
    "attn_scale",
    "attn_temperature_tuning",
    "audio_config",
    "audio_token_id",
    "auto_map",
    "aux_loss_alpha",
    "boi_token_index",
    "bos_token_id",
    "cache_implementation",
    "chunk_size",
    "clip_qkv",
    "dtype",
    "embd_pdrop",
    "embedding_multiplier",
    "eoi_token_index",
    "eos_token_id",
    "ep_size",
    "expand",
    "final_logit_softcapping",
    "floor_scale",
    "for_llm_compressor",
    "hidden_act",
    "hidden_activation",
    "image_token_id",
    "image_token_index",
    "initializer_range",
    "logit_scale",
    "logits_scaling",
    "mamba_ssm_dtype",
    "max_window_layers",
    "mlp_bias",
    "model_type",
    "norm_eps",
    "norm_topk_prob",
    "output_gate_type",
    "pad_token_id",
    "partial_rotary_factor",
    "pretraining_tp",
    "quantization_config",
    "query_pre_attn_scalar",
    "resid_pdrop",
    "residual_multiplier",
    "rope_interleave",
    "rope_parameters",
    "rope_theta",
    "swiglu_limit",
    "time_step_limit",
    "torch_dtype",
    "transformers_version",
    "unsloth_fixed",
    "unsloth_version",
    "layer_types",
    "mm_tokens_per_image",
    "head_dim",
    "initial_context_length",
    "num_key_value_heads",
    "num_logits_to_keep",
    "qk_head_dim",
    "rescale_prenorm_residual",
    "residual_in_fp32",
    "sliding_window",
    "use_cache",
    "use_mamba_kernels",
    "use_qk_norm",
    "use_sliding_window",
    "vision_config",
    "text_config",
];

/// Beginnings and endings of further names that are not shapes.
const NOT_SHAPES_FROM: &[&str] = &[
    "rope_",
    "router_",
    "routed_",
    "scoring_",
    "topk_",
    "n_group",
    "seq_aux",
    "rms_norm",
    "layer_norm",
    "video_",
    "vision_",
    "time_step_",
    "mamba_",
    "return_",
    "output_",
];
const NOT_SHAPES_TO: &[&str] =
    &["_token_id", "_token_index", "_dropout", "_theta", "_eps", "_epsilon", "_loss_coef", "_bias"];

/// The fields of a config, looked up in its text part first.
pub(super) struct Fields<'a> {
    file: &'a str,
    top: &'a Map<String, Value>,
    text: Option<&'a Map<String, Value>>,
    seen: RefCell<BTreeSet<String>>,
}

impl<'a> Fields<'a> {
    fn lookup(&self, key: &str) -> Option<(String, &'a Value)> {
        self.seen.borrow_mut().insert(key.to_owned());
        let of = |map: &'a Map<String, Value>| map.get(key).filter(|value| !value.is_null());
        if let Some(value) = self.text.and_then(of) {
            return Some((format!("text_config.{key}"), value));
        }
        of(self.top).map(|value| (key.to_owned(), value))
    }

    pub(super) fn refuse(&self, path: &str, reason: &str) -> Error {
        Error::malformed(self.file, path, reason)
    }

    /// A whole number, where it is given.
    pub(super) fn number(&self, key: &str) -> Result<Option<u32>> {
        let Some((path, value)) = self.lookup(key) else { return Ok(None) };
        let number = value.as_u64().and_then(|n| u32::try_from(n).ok()).filter(|n| *n <= 1 << 31);
        number.map(Some).ok_or_else(|| self.refuse(&path, &format!("{} is no whole number that fits", short(value))))
    }

    /// The first of several names that is given.
    pub(super) fn first(&self, keys: &[&str]) -> Result<Option<u32>> {
        let mut found = None;
        // All of them are looked at: a second name for the same figure is not one that was left unread.
        for key in keys {
            found = found.or(self.number(key)?);
        }
        Ok(found)
    }

    /// A whole number above zero that must be there.
    pub(super) fn need(&self, key: &str) -> Result<u32> {
        match self.number(key)? {
            Some(0) => Err(self.refuse(key, "must be above zero")),
            Some(number) => Ok(number),
            None => Err(self.refuse(key, "missing, and the shapes need it")),
        }
    }

    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>> {
        let Some((path, value)) = self.lookup(key) else { return Ok(None) };
        value.as_bool().map(Some).ok_or_else(|| self.refuse(&path, "must be true or false"))
    }

    pub(super) fn word(&self, key: &str) -> Result<Option<&'a str>> {
        let Some((path, value)) = self.lookup(key) else { return Ok(None) };
        value.as_str().map(Some).ok_or_else(|| self.refuse(&path, "must be a text"))
    }

    /// A list with one entry a layer.
    pub(super) fn list(&self, key: &str, layers: u32) -> Result<Option<&'a [Value]>> {
        let Some((path, value)) = self.lookup(key) else { return Ok(None) };
        let list = value.as_array().ok_or_else(|| self.refuse(&path, "must be a list"))?;
        if list.len() != layers as usize {
            let reason = format!("has {} entries, but there are {layers} layers", list.len());
            return Err(self.refuse(&path, &reason));
        }
        Ok(Some(list))
    }

    /// A list of any length.
    pub(super) fn numbers(&self, key: &str) -> Result<Option<Vec<u32>>> {
        let Some((path, value)) = self.lookup(key) else { return Ok(None) };
        let list = value.as_array().ok_or_else(|| self.refuse(&path, "must be a list"))?;
        let number = |value: &Value| value.as_u64().and_then(|n| u32::try_from(n).ok());
        let all: Option<Vec<u32>> = list.iter().map(number).collect();
        all.map(Some).ok_or_else(|| self.refuse(&path, "must be whole numbers"))
    }

    /// True where a field is there with any value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.lookup(key).is_some()
    }

    fn object(&self, key: &str) -> Option<&'a Map<String, Value>> {
        self.lookup(key).and_then(|(_, value)| value.as_object())
    }

    /// What is there and nobody read, without what is known not to be shapes.
    fn unread(&self) -> Vec<String> {
        let seen = self.seen.borrow();
        let keys = |map: &'a Map<String, Value>| map.iter().filter(|(_, value)| !value.is_null()).map(|(key, _)| key);
        let all: BTreeSet<&String> = keys(self.top).chain(self.text.into_iter().flat_map(keys)).collect();
        all.into_iter()
            .filter(|key| {
                !seen.contains(*key)
                    && !NOT_SHAPES.contains(&key.as_str())
                    && !NOT_SHAPES_FROM.iter().any(|start| key.starts_with(start))
                    && !NOT_SHAPES_TO.iter().any(|end| key.ends_with(end))
            })
            .take(64)
            .map(|key| key.chars().take(100).collect())
            .collect()
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.len() > 60 { format!("{}…", text.chars().take(60).collect::<String>()) } else { text }
}

/// Reads a Hugging Face `config.json`. `file` is how messages name it.
///
/// # Errors
/// [`Error::Malformed`] with the field: no JSON object, a family that we do not know, a shape that is missing or cannot be.
pub fn from_config(text: &str, file: &str, named: &Named<'_>) -> Result<Read> {
    let refuse = |path: &str, reason: String| Error::malformed(file, path, &reason);
    if text.len() > LARGEST_FILE {
        return Err(refuse(".", format!("{} bytes; a config has at most {LARGEST_FILE}", text.len())));
    }
    let text = text.trim_start_matches('\u{feff}');
    let top: Map<String, Value> = serde_json::from_str(text).map_err(|e| refuse(".", e.to_string()))?;
    // Models that see and hear keep the language model apart.
    let inner = ["text_config", "llm_config", "language_config"].iter().find_map(|key| top.get(*key));
    let fields = Fields { file, top: &top, text: inner.and_then(Value::as_object), seen: RefCell::default() };
    let family = fields.word("model_type")?.ok_or_else(|| refuse("model_type", "missing".to_owned()))?;
    let layers = fields.need("num_hidden_layers")?;
    if layers > MOST_LAYERS {
        return Err(refuse("num_hidden_layers", format!("{layers} are more than any model has")));
    }
    let shapes = families::shapes(&fields, family, layers)?;
    let architecture = architecture(&fields, layers, shapes)?;
    if !plausible(&architecture) {
        return Err(refuse("model_type", "no model has such shapes".to_owned()));
    }
    let exact = parameters(&architecture);
    let params = exact.unwrap_or_else(|| count::roughly(&architecture));
    let active = architecture.moe.is_some().then(|| count::active(&architecture, params));
    let context = fields.first(&["max_position_embeddings", "max_seq_len", "n_positions", "model_max_length"])?;
    let context = context.filter(|c| *c > 0).ok_or_else(|| refuse("max_position_embeddings", "missing".to_owned()))?;
    let said = fields.word("_name_or_path")?.filter(|path| !path.is_empty());
    let name = named.name.or(said).unwrap_or(family).to_owned();
    let mut lacking = Vec::new();
    if architecture.ffn.is_none() && architecture.moe.is_none() {
        lacking.push("architecture.ffn");
    }
    if named.vendor.is_none() {
        lacking.push("vendor");
    }
    let model = Model {
        id: named.id.map_or_else(|| id_of(&name), str::to_owned),
        name,
        vendor: named.vendor.unwrap_or("unknown").to_owned(),
        repo: None,
        released: None,
        licence: None,
        params: params as f64,
        active_params: active.map(|count| count as f64),
        decode_params: None,
        context,
        context_extended: extended(&fields, context),
        kv_bytes_per_token: None,
        architecture: Some(architecture),
        shapes_from: "config".to_owned(),
        uses: Vec::new(),
        files: Vec::new(),
        quality: Vec::new(),
        ollama: None,
        note: None,
        sources: vec![YOURS.to_owned()],
    };
    Ok(Read { model, lacking, unread: fields.unread(), roughly_counted: exact.is_none() })
}

fn architecture(fields: &Fields<'_>, layers: u32, shapes: Shapes) -> Result<Architecture> {
    let tied = fields.flag("tie_word_embeddings")?.unwrap_or(shapes.tied_unless_said);
    let vocab = match shapes.vocab {
        Some(vocab) => vocab,
        None => fields.need("vocab_size")?,
    };
    Ok(Architecture {
        layers,
        hidden: Some(fields.need("hidden_size")?),
        heads: shapes.heads,
        vocab: Some(vocab),
        ffn: shapes.ffn,
        tied_embeddings: Some(tied),
        moe: shapes.moe,
        attention: shapes.attention,
        layout: shapes.layout,
        mtp_layers: fields
            .first(&["num_nextn_predict_layers", "mtp_num_hidden_layers", "num_mtp_modules"])?
            .unwrap_or(0),
        order: shapes.order,
    })
}

/// The context that a config stretches its positions to, where that is longer than what the model was trained for.
fn extended(fields: &Fields<'_>, context: u32) -> Option<u32> {
    let scaling = fields.object("rope_scaling").or_else(|| fields.object("rope_parameters"))?;
    let kind = scaling.get("rope_type").or_else(|| scaling.get("type"))?.as_str()?;
    if kind != "yarn" {
        return None;
    }
    let from = scaling.get("original_max_position_embeddings")?.as_f64()?;
    let to = scaling.get("factor")?.as_f64()? * from;
    (to.is_finite() && to > f64::from(context) && to <= f64::from(1_u32 << 31)).then_some(to as u32)
}
