//! The shapes of a model that decide how much memory it takes and how many bytes a token reads.
//!
//! Only what is needed to compute is kept: no names of tensors, no training detail. A figure that nobody published is
//! `None`, and whatever needs it says so instead of guessing.

use serde::{Deserialize, Serialize};

/// The shapes of one model (its text trunk; no vision tower, no multi-token-prediction block).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Architecture {
    /// Transformer blocks, of all kinds together.
    pub layers: u32,
    /// Width of the residual stream.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<u32>,
    /// Query heads of an attention layer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heads: Option<u32>,
    /// Entries of the vocabulary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vocab: Option<u32>,
    /// Inner width of a dense feed-forward layer (of the dense layers, in a mixture of experts).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ffn: Option<u32>,
    /// True where the output head is the token embedding itself (stored once in the file).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tied_embeddings: Option<bool>,
    /// The mixture of experts, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moe: Option<Moe>,
    /// What each layer keeps of the text, by kind. Layers that keep nothing are in no group.
    pub attention: Vec<LayerGroup>,
    /// Which matrices a layer has, where that is known: with it file sizes are computed to the byte.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// Multi-token-prediction blocks that files carry behind the trunk. Runtimes leave them out unless asked to draft.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub mtp_layers: u32,
    /// The kind of each layer, one letter a layer, where the order is irregular: `f` full, `w` window, `l` latent,
    /// `r` recurrent, `-` a layer that keeps nothing. Without it the kinds are spread evenly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
}

fn is_zero(value: &u32) -> bool {
    *value == 0
}

/// Families of models whose layers consist of the same matrices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Query, key, value, output; gate, up, down: Llama, Mistral, Granite; with experts Mixtral.
    Llama,
    /// As Llama, with a norm on each query and key head.
    Qwen3,
    /// Gated delta net and gated full attention, experts and a gated shared expert; two small projections in one.
    Qwen3Next,
    /// As Qwen3-Next, dense or with experts, the two small projections apart.
    #[serde(rename = "qwen3-5")]
    Qwen35,
    /// Biases everywhere, attention sinks, experts kept in MXFP4.
    GptOss,
    /// Norms before and behind each block, embedding and head shared.
    Gemma3,
    /// As Gemma 3; full layers have no value matrix; experts beside a dense block.
    Gemma4,
    /// Attention biases, dense layers first, then experts and a shared one.
    Glm4,
    /// Multi-head latent attention, dense layers first, then experts and shared ones.
    Deepseek,
    /// Experts only; norms over all heads together.
    Minimax,
    /// Each layer is a state-space block, an attention block or a block of ungated experts.
    Nemotron,
    /// Query, key and value in one matrix, gate and up in one.
    Phi3,
    /// Experts in every layer or every other one, one shared expert.
    Llama4,
}

/// A mixture of experts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Moe {
    /// Routed experts in a layer.
    pub experts: u32,
    /// Routed experts that one token passes through.
    pub used: u32,
    /// Shared experts that every token passes through.
    #[serde(default)]
    pub shared: u32,
    /// Inner width of a routed expert.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expert_ffn: Option<u32>,
    /// Inner width of the shared experts together; `expert_ffn * shared` where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_ffn: Option<u32>,
    /// Layers that carry experts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layers: Option<u32>,
    /// Width in which the routed experts work, where it is narrower than the residual stream.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latent: Option<u32>,
    /// False where an expert has two matrices (no gate) instead of three.
    #[serde(default = "yes")]
    pub gated: bool,
}

fn yes() -> bool {
    true
}

/// Layers of one kind and what they keep.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum LayerGroup {
    /// Full attention (multi-head or grouped-query): keys and values of every token.
    Full {
        /// Layers of this kind.
        layers: u32,
        /// Key and value heads.
        kv_heads: u32,
        /// Width of a key head.
        head_k: u32,
        /// Width of a value head.
        head_v: u32,
    },
    /// Sliding-window or chunked attention: keys and values of the last `window` tokens.
    Window {
        /// Layers of this kind.
        layers: u32,
        /// Key and value heads.
        kv_heads: u32,
        /// Width of a key head.
        head_k: u32,
        /// Width of a value head.
        head_v: u32,
        /// Tokens in the window or the chunk.
        window: u32,
    },
    /// Sliding-window attention whose window nobody published. It is counted as if it kept everything.
    WindowUnknown {
        /// Layers of this kind.
        layers: u32,
        /// Key and value heads.
        kv_heads: u32,
        /// Width of a key head.
        head_k: u32,
        /// Width of a value head.
        head_v: u32,
    },
    /// Multi-head latent attention: one compressed row a token, shared by all heads.
    Latent {
        /// Layers of this kind.
        layers: u32,
        /// Rank of the compressed row.
        kv_rank: u32,
        /// Rotary part kept beside it.
        rope: u32,
        /// Per-head key width without the rotary part, before compression.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nope: Option<u32>,
        /// Per-head value width, before compression.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        head_v: Option<u32>,
        /// Rank of the compressed query.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        q_rank: Option<u32>,
        /// Tokens that sparse attention reads at most, where it is sparse.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        top_k: Option<u32>,
        /// Width of the key that the indexer of sparse attention keeps for every token.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        index_head: Option<u32>,
        /// Layers with an indexer of their own; all of them where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        index_layers: Option<u32>,
    },
    /// Linear attention or a state-space layer: a state of fixed size, whatever the context.
    Recurrent {
        /// Layers of this kind.
        layers: u32,
        /// Taps of the short convolution.
        conv: u32,
        /// Inner width (value heads times value head width).
        inner: u32,
        /// Groups (key heads).
        groups: u32,
        /// State width (key head width).
        state: u32,
        /// Heads of a state-space layer, where they are not `inner / state`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        heads: Option<u32>,
    },
    /// Linear attention whose state size nobody published.
    RecurrentUnknown {
        /// Layers of this kind.
        layers: u32,
    },
    /// A layout for which only the published size a token is known.
    Published {
        /// Layers of this kind.
        layers: u32,
        /// Bytes that one more token of context takes in 16-bit form, over all these layers.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        bytes_per_token: u64,
        /// Tokens that sparse attention reads at most, where it is sparse.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        top_k: Option<u32>,
    },
}

impl LayerGroup {
    /// Layers of this kind.
    #[must_use]
    pub fn layers(&self) -> u32 {
        match *self {
            Self::Full { layers, .. }
            | Self::Window { layers, .. }
            | Self::WindowUnknown { layers, .. }
            | Self::Latent { layers, .. }
            | Self::Recurrent { layers, .. }
            | Self::RecurrentUnknown { layers }
            | Self::Published { layers, .. } => layers,
        }
    }
}

/// How the KV cache is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum KvType {
    /// 32-bit floats.
    F32,
    /// 16-bit floats: what runtimes use unless told otherwise.
    #[default]
    #[serde(alias = "bf16")]
    F16,
    /// 8 bits and a scale: 34 bytes for 32 values.
    #[serde(rename = "q8_0")]
    Q8,
    /// 5 bits and a scale: 22 bytes for 32 values.
    #[serde(rename = "q5_0")]
    Q5,
    /// 5 bits, a scale and a minimum: 24 bytes for 32 values.
    #[serde(rename = "q5_1")]
    Q5WithMin,
    /// 4 bits and a scale: 18 bytes for 32 values.
    #[serde(rename = "q4_0")]
    Q4,
    /// 4 bits, a scale and a minimum: 20 bytes for 32 values.
    #[serde(rename = "q4_1")]
    Q4WithMin,
    /// 4 bits over an uneven lattice and a scale: 18 bytes for 32 values.
    #[serde(rename = "iq4_nl")]
    Iq4Nl,
}

impl KvType {
    /// Bytes for 32 values, the block in which caches are stored.
    #[must_use]
    pub fn bytes_per_32(self) -> u64 {
        match self {
            Self::F32 => 128,
            Self::F16 => 64,
            Self::Q8 => 34,
            Self::Q5 => 22,
            Self::Q5WithMin => 24,
            Self::Q4 | Self::Iq4Nl => 18,
            Self::Q4WithMin => 20,
        }
    }
}
