//! What fits: how many bytes a model takes at a quantization, context and number of slots, and where they go.
//!
//! The figures are those of llama.cpp and what is built on it (Ollama, LM Studio, Jan, KoboldCpp): its rules for weights
//! ([`weights`]), KV cache and recurrent state ([`cache`]), compute and output buffers. MLX and vLLM keep the same weights
//! and caches in other buffers; for them the sum is an estimate, and its margin says so. `docs/memory.md` tells how far
//! each part was checked.
//!
//! [`memory`] is the sum for one request, [`placement`] puts it on a machine's pools, [`batch`] answers rows of JSON,
//! [`gguf`] reads the shapes from a file's own header.

pub mod batch;
pub mod cache;
mod compute;
pub mod gguf;
pub mod layout;
pub mod placement;
pub mod recipe;
pub mod tensor_type;
#[cfg(test)]
mod tests;
pub mod weights;

use crate::catalog::architecture::{Architecture, KvType, LayerGroup};
use crate::error::{Error, Result};
use crate::units::{Bytes, Tokens};
use serde::Serialize;

pub use cache::{kv_bytes, kv_bytes_read, recurrent_bytes};
pub use weights::{Prefer, Weights, WeightsBasis};

/// The longest context that anything can ask for, tokens.
pub const MOST_TOKENS: Tokens = 1 << 31;
/// The most slots that llama.cpp serves.
pub const MOST_SLOTS: u32 = 256;

/// What computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Backend {
    /// The processor alone; everything lies in its memory.
    Cpu,
    /// One or more GPUs.
    #[default]
    Gpu,
}

/// Which weights a GPU gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offload {
    /// All of them.
    #[default]
    AllLayers,
    /// This many layers, counted from the last; the output head counts as one (`-ngl`).
    Layers(u32),
    /// All but the routed experts, which stay in system memory (`--cpu-moe`).
    ExpertsOnHost,
}

/// What is asked of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Context in all, tokens.
    pub context: Tokens,
    /// How keys are stored.
    pub kv_k: KvType,
    /// How values are stored.
    pub kv_v: KvType,
    /// Flash attention, on by default in every current runtime.
    pub flash_attention: bool,
    /// Tokens computed at once in prefill.
    pub micro_batch: u32,
    /// Tokens handed over at once in prefill; a micro-batch is never larger.
    pub batch: u32,
    /// Requests served at once.
    pub slots: u32,
    /// True where all slots share one cache, so that each may use all of the context.
    pub unified: bool,
    /// True where window layers keep the whole context (`--swa-full`).
    pub whole_window: bool,
    /// What computes.
    pub backend: Backend,
    /// Which weights a GPU gets.
    pub offload: Offload,
    /// GPUs that share the layers.
    pub cards: u32,
    /// True where the processor keeps a second, rearranged copy of 4-bit matrices, as llama.cpp does without a GPU on x86.
    /// The first copy is mapped and can be dropped by the system, the second cannot.
    pub repacked: bool,
    /// True where the file is mapped into memory, as runtimes do by default. Without it, models that use their embedding as
    /// output head may be held twice.
    pub mapped: bool,
}

impl Default for Request {
    /// One slot of 4,096 tokens on one GPU, as llama-server starts otherwise.
    fn default() -> Self {
        Self {
            context: 4096,
            kv_k: KvType::F16,
            kv_v: KvType::F16,
            flash_attention: true,
            micro_batch: 512,
            batch: 2048,
            slots: 1,
            unified: false,
            whole_window: false,
            backend: Backend::Gpu,
            offload: Offload::AllLayers,
            cards: 1,
            repacked: false,
            mapped: true,
        }
    }
}

impl Request {
    /// Tokens that are really computed at once.
    pub(crate) fn batch(&self) -> u64 {
        u64::from(self.micro_batch.min(self.batch.max(1)).min(self.context).max(1))
    }

    /// Refuses what cannot be, whatever the model.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the field.
    pub fn check(&self) -> Result<()> {
        let refuse = |path: &str, reason: &str| Err(Error::Invalid { path: path.into(), reason: reason.into() });
        if self.context == 0 || self.context > MOST_TOKENS {
            return refuse("context", "a context is 1 to 2147483648 tokens");
        }
        if self.micro_batch == 0 {
            return refuse("n_ubatch", "a micro-batch is at least one token");
        }
        if self.slots == 0 || self.slots > MOST_SLOTS {
            return refuse("n_parallel", "slots are 1 to 256");
        }
        if self.cards == 0 {
            return refuse("cards", "there is at least one card");
        }
        if !self.flash_attention && !matches!(self.kv_v, KvType::F16 | KvType::F32) {
            return refuse("kv_type_v", "quantized values need flash attention");
        }
        Ok(())
    }
}

/// What a figure lacks, because nobody published it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The width of the residual stream: the compute buffer was estimated from the parameters.
    Hidden,
    /// Widths of feed-forward blocks: the compute buffer may be larger.
    FeedForward,
    /// The vocabulary: the output buffer is left out.
    Vocabulary,
    /// The state of recurrent layers, which is left out.
    RecurrentState,
    /// The window of window layers, which are counted as if they kept everything.
    Window,
    /// Shapes of the cache, of which only the size a token was published.
    CacheShapes,
}

/// How sure a sum is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Margin {
    /// How far the true sum may lie from it, as a share of it, up or down.
    pub relative: f64,
    /// What the weights rest on.
    pub weights: WeightsBasis,
    /// What was missing.
    pub missing: Vec<Missing>,
}

/// Memory on the side of the GPUs, and on the side of the host. With one memory for both the two add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Sides {
    /// On the fullest card.
    pub first_card: Bytes,
    /// What of that is compute buffer, which does not shrink when more boxes share the layers.
    pub first_card_compute: Bytes,
    /// On each further card.
    pub further_card: Bytes,
    /// In system memory.
    pub host: Bytes,
}

/// Bytes a model takes, by part.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Memory {
    /// Weights as loaded, copies included.
    pub weights: Bytes,
    /// Keys and values.
    pub kv: Bytes,
    /// State of recurrent layers.
    pub recurrent: Bytes,
    /// Compute buffers of all sides.
    pub compute: Bytes,
    /// Logits, on the host.
    pub output: Bytes,
    /// Where it lies.
    pub sides: Sides,
    /// How sure it is.
    pub margin: Margin,
}

impl Memory {
    /// Everything together.
    #[must_use]
    pub fn total(&self) -> Bytes {
        self.weights + self.kv + self.recurrent + self.compute + self.output
    }
}

/// The memory that a model takes for a request.
///
/// # Errors
/// [`Error::Invalid`] where the request or the shapes cannot be, or the model cannot serve it: latent attention keeps keys and values in
/// one row, so their types must be the same.
pub fn memory(arch: &Architecture, weights: &Weights, request: &Request) -> Result<Memory> {
    request.check()?;
    if !layout::plausible(arch) {
        let reason = "no model has such shapes".into();
        return Err(Error::Invalid { path: "architecture".into(), reason });
    }
    let latent = arch.attention.iter().any(|group| matches!(group, LayerGroup::Latent { .. }));
    if latent && request.kv_k != request.kv_v {
        return Err(Error::Invalid {
            path: "kv_type_v".into(),
            reason: "latent attention keeps keys and values in one row, so both have one type".into(),
        });
    }
    let kv = kv_bytes(arch, request);
    let recurrent = recurrent_bytes(arch, request.slots);
    let buffers = compute::compute(arch, weights, request);
    let output = Bytes(4 * u64::from(request.slots) * u64::from(arch.vocab.unwrap_or(0)));
    let copied = copies(weights, request);
    let cards = u64::from(if request.backend == Backend::Gpu { request.cards } else { 1 });
    let on_cards = buffers.first.saturating_add(buffers.further.saturating_mul(cards - 1));
    Ok(Memory {
        weights: weights.loaded + copied,
        kv,
        recurrent,
        compute: Bytes(on_cards.saturating_add(buffers.host)),
        output,
        sides: sides(arch, weights, request, kv + recurrent, buffers, output),
        margin: margin(arch, weights),
    })
}

/// What is held twice: a token embedding that is the output head too, and matrices rearranged for the processor.
fn copies(weights: &Weights, request: &Request) -> Bytes {
    let repacked = if request.repacked && request.backend == Backend::Cpu { weights.repackable } else { Bytes::ZERO };
    repacked + copy_of_embedding(weights, request)
}

fn copy_of_embedding(weights: &Weights, request: &Request) -> Bytes {
    let head_on_gpu = match request.offload {
        Offload::Layers(0) => false,
        Offload::AllLayers | Offload::Layers(_) | Offload::ExpertsOnHost => request.backend == Backend::Gpu,
    };
    let copied = weights.tied && (head_on_gpu || (weights.always_copied && !request.mapped));
    if copied { weights.embedding } else { Bytes::ZERO }
}

fn sides(
    arch: &Architecture,
    weights: &Weights,
    request: &Request,
    kept: Bytes,
    buffers: compute::Compute,
    output: Bytes,
) -> Sides {
    let host = Bytes(buffers.host) + output;
    if request.backend == Backend::Cpu {
        let copied = copies(weights, request);
        return Sides { host: weights.loaded + copied + kept + host, ..Sides::default() };
    }
    // The body is what lies in the layers.
    let head = if weights.tied { weights.embedding } else { weights.head };
    let body = weights.loaded.saturating_sub(weights.embedding).saturating_sub(weights.head);
    let cards = request.cards.max(1);
    let most = if cards > 1 { placement::fullest_share(arch.layers, cards) } else { 1.0 };
    let (on_gpu, on_host) = match request.offload {
        Offload::AllLayers => (body + head + kept, weights.embedding),
        Offload::ExpertsOnHost => {
            (body.saturating_sub(weights.experts) + head + kept, weights.embedding + weights.experts)
        }
        Offload::Layers(asked) => {
            let share = f64::from(asked.saturating_sub(1).min(arch.layers)) / f64::from(arch.layers.max(1));
            let (head_on_gpu, head_on_host) = match (asked, weights.tied) {
                (0, true) => (Bytes::ZERO, Bytes::ZERO),
                (0, false) => (Bytes::ZERO, head),
                _ => (head, Bytes::ZERO),
            };
            let layers_on_gpu = (body + kept).scaled(share);
            let layers_on_host = (body + kept).saturating_sub(layers_on_gpu);
            (layers_on_gpu + head_on_gpu, weights.embedding + head_on_host + layers_on_host)
        }
    };
    let each = on_gpu.scaled(most);
    Sides {
        first_card: each + Bytes(buffers.first),
        first_card_compute: Bytes(buffers.first),
        further_card: if cards > 1 { each + Bytes(buffers.further) } else { Bytes::ZERO },
        host: on_host + host,
    }
}

fn margin(arch: &Architecture, weights: &Weights) -> Margin {
    let mut missing = Vec::new();
    if arch.hidden.is_none() {
        missing.push(Missing::Hidden);
    }
    let widths_known = match &arch.moe {
        Some(moe) => moe.expert_ffn.is_some(),
        None => arch.ffn.is_some(),
    };
    if !widths_known {
        missing.push(Missing::FeedForward);
    }
    if arch.vocab.is_none() {
        missing.push(Missing::Vocabulary);
    }
    for group in &arch.attention {
        let lack = match group {
            LayerGroup::RecurrentUnknown { .. } => Missing::RecurrentState,
            LayerGroup::WindowUnknown { .. } => Missing::Window,
            LayerGroup::Published { .. } => Missing::CacheShapes,
            _ => continue,
        };
        if !missing.contains(&lack) {
            missing.push(lack);
        }
    }
    // All rows of the reference whose shapes are known lie within 0.6 % in all; each missing shape concerns a part that is
    // a few hundredths of a usual sum.
    let relative = 0.01 + weights.margin + 0.02 * missing.len() as f64;
    Margin { relative, weights: weights.basis, missing }
}
