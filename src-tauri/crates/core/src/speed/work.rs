//! What one token costs to compute: bytes of weights and of cache that are read, layers, operations.
//!
//! This is the part to get right. A mixture of experts is split into the experts, of which a token reads a few, and the
//! rest, which it reads whole and which is kept at more bits than the label says. Where the shapes are not known they are
//! guessed from the parameter counts, and the estimate says so.

use super::quant::{Quant, QuantFamily};
use super::setup::Engine;
use crate::catalog::architecture::{Architecture, KvType, LayerGroup};
use crate::units::Bytes;

/// The model to run, as one file on one device.
#[derive(Debug, Clone, PartialEq)]
pub struct Work<'a> {
    /// The id under which constants know the model, where they do.
    pub model: Option<String>,
    /// Its shapes, where known.
    pub architecture: Option<&'a Architecture>,
    /// Parameters in all.
    pub params_total: u64,
    /// Parameters that one token passes through; equal to the total for a dense model.
    pub params_active: u64,
    /// Its quantization.
    pub quant: Quant,
    /// The weights' size. `None`: computed from the quantization.
    pub file: Option<Bytes>,
    /// Storage of keys and of values.
    pub kv: (KvType, KvType),
}

/// The tally of a model: what a token reads and computes.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    /// Bytes of weights that every token reads (everything but the experts and the input embedding).
    pub rest: f64,
    /// Bytes of the experts that one token passes through.
    pub experts_used: f64,
    /// Bytes of all experts.
    pub experts_all: f64,
    /// Share of the experts that one token passes through.
    pub expert_share: f64,
    /// Layers.
    pub layers: f64,
    /// Layers with linear attention or a state space.
    pub recurrent: f64,
    /// Layers whose attention compresses the text and picks from it: their index, their compressor and their mixing of residual
    /// streams are kernels that a common layer has not.
    pub compressed: f64,
    /// Parameters that take part in a token's arithmetic (input embedding left out).
    pub active: f64,
    /// Those of them that lie in routed experts.
    pub active_experts: f64,
    /// True for a mixture of experts.
    pub moe: bool,
    /// Bytes of weights in all.
    pub file: f64,
    /// Bytes at 16 bits for each byte of a packed weight: what an engine writes that unpacks a pass's weights before it
    /// multiplies. Nothing for weights of 16 bits.
    pub unpacked: f64,
    /// Width of the residual stream.
    pub hidden: f64,
    /// True where the shapes were guessed from the parameter counts.
    pub guessed: bool,
    attention: Vec<Attention>,
}

/// One kind of attention layers.
#[derive(Debug, Clone, PartialEq)]
struct Attention {
    layers: f64,
    /// Bytes of cache a token adds in these layers together.
    bytes: f64,
    /// Tokens that a new token looks at, at most.
    reach: f64,
    /// Query heads times their width, for the arithmetic of prefill.
    width: f64,
    /// Query heads times what each compares in the cache, over that of a common model.
    effort: f64,
    /// True for full attention, whose work grows with depth without end.
    full: bool,
}

/// Sparse attention reads its index and a few neighbours of each chosen token as well.
const SPARSE_FACTOR: f64 = 4.0;
/// Query heads times head width of most models of some size.
const COMMON_EFFORT: f64 = 4096.0;
/// The middle of the published windows.
const USUAL_WINDOW: f64 = 1024.0;
/// Formats of this many bits and more are multiplied as they are.
const UNPACKED_BELOW: f64 = 15.0;
/// Latent attention multiplies more than its cached row shows.
const LATENT_WORK: f64 = 1.6;

impl Work<'_> {
    /// Adds up what a token reads and computes with an engine.
    #[must_use]
    pub fn tally(&self, engine: Engine) -> Tally {
        let total = self.params_total.max(1) as f64;
        let active = (self.params_active.max(1) as f64).min(total);
        let arch = self.architecture;
        let guess = Guess::from_params(total, active);
        let hidden = arch.and_then(|a| a.hidden).map_or(guess.hidden, f64::from);
        let layers = arch.map_or(guess.layers, |a| f64::from(a.layers));
        let vocab = arch.and_then(|a| a.vocab).map_or(0.0, f64::from);
        let tied = arch.and_then(|a| a.tied_embeddings).unwrap_or(false);
        let embedding = (vocab * hidden).min(total * 0.45);
        let moe = arch.map_or(active < total * 0.85, |a| a.moe.is_some());

        let expert_params = if moe { expert_params(arch, total, active) } else { (0.0, 1.0) };
        let (experts, share) = expert_params;
        let rest = total - experts;

        let head_16 = self.quant.family.keeps_head_16() && !matches!(engine, Engine::LlamaCpp | Engine::Ollama);
        let bits = self.quant.bits.clamp(0.5, 33.0);
        let outer = if tied { embedding } else { 2.0 * embedding };
        let file = self.file.map_or_else(
            || {
                if head_16 && !moe {
                    (total - outer) * bits / 8.0 + outer * 2.0
                } else if head_16 {
                    let other = (rest - outer).max(0.0);
                    experts * bits / 8.0 + other * rest_bits(&self.quant, bits) / 8.0 + outer * 2.0
                } else {
                    total * bits / 8.0
                }
            },
            Bytes::as_f64,
        );
        let input = if tied { 0.0 } else { embedding };
        let file_bits = file * 8.0 / total;
        let (rest_bytes, experts_bytes) = if moe && experts > 0.0 {
            let outer_bits = if head_16 { 16.0 } else { rest_bits(&self.quant, file_bits) };
            let inner_bits = rest_bits(&self.quant, file_bits);
            let split = |outer_bits: f64, inner_bits: f64| {
                let other = (rest - outer).max(0.0) * inner_bits / 8.0 + outer.min(rest) * outer_bits / 8.0;
                (other, file - other)
            };
            let (mut other, mut of_experts) = split(outer_bits, inner_bits);
            // The rule for the rest must leave the experts a sensible share of the file.
            if of_experts < experts * file_bits * 0.6 / 8.0 {
                (other, of_experts) = split(file_bits, file_bits);
            }
            let skipped =
                input * if of_experts > 0.0 { outer_bits.min(other * 8.0 / rest.max(1.0)) } else { 0.0 } / 8.0;
            ((other - skipped).max(0.0), of_experts.max(0.0))
        } else {
            let embedding_bits = if head_16 { 16.0 } else { file_bits };
            // Embeddings kept per layer are looked up, not read: then fewer parameters work than the file holds.
            let working = if active < total * 0.85 { active / total } else { 1.0 };
            ((file * working - input * embedding_bits / 8.0).max(file * 0.2), 0.0)
        };

        let attention = arch.map_or_else(|| guess.attention(), |a| attention(a, self.kv));
        let recurrent = arch.map_or(0.0, |a| {
            a.attention
                .iter()
                .filter(|g| matches!(g, LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. }))
                .map(|g| f64::from(g.layers()))
                .sum()
        });
        let compressed = arch.map_or(0.0, |a| {
            a.attention
                .iter()
                .filter(|g| matches!(g, LayerGroup::Published { .. }))
                .map(|g| f64::from(g.layers()))
                .sum()
        });
        Tally {
            rest: rest_bytes,
            experts_used: experts_bytes * share,
            experts_all: experts_bytes,
            expert_share: share,
            layers,
            recurrent,
            compressed,
            active: if moe { rest - input + experts * share } else { active - input },
            active_experts: experts * share,
            moe,
            file,
            unpacked: if bits < UNPACKED_BELOW { 16.0 / bits } else { 0.0 },
            hidden,
            guessed: arch.is_none(),
            attention,
        }
    }
}

impl Tally {
    /// Bytes of cache that a token reads at a depth.
    #[must_use]
    pub fn cache(&self, depth: f64) -> f64 {
        self.attention.iter().map(|a| a.bytes * depth.min(a.reach)).sum()
    }

    /// Positions times layers that a token attends to at a depth, full attention only, in units of a common model's
    /// effort (4096 multiplications a position and layer).
    #[must_use]
    pub fn positions(&self, depth: f64) -> f64 {
        self.attention.iter().filter(|a| a.full).map(|a| a.layers * a.effort * depth.min(a.reach)).sum()
    }

    /// Operations of attention for `n` tokens on top of `depth`.
    #[must_use]
    pub fn attention_work(&self, n: f64, depth: f64) -> f64 {
        4.0 * n * self.attention.iter().map(|a| a.layers * a.width * (depth + n / 2.0).min(a.reach)).sum::<f64>()
    }

    /// Bytes of weights that `tokens` at once read: the rest, and the experts that at least one of them passes through.
    #[must_use]
    pub fn touched(&self, tokens: f64) -> f64 {
        self.rest + self.experts_all * (1.0 - (1.0 - self.expert_share).powf(tokens))
    }
}

/// Parameters in all routed experts, and the share of them that a token passes through.
fn expert_params(arch: Option<&Architecture>, total: f64, active: f64) -> (f64, f64) {
    let Some((arch, moe)) = arch.and_then(|a| a.moe.as_ref().map(|m| (a, m))) else {
        // One expert in sixteen: then active = rest + experts / 16.
        let share = 1.0 / 16.0;
        return (((total - active) / (1.0 - share)).clamp(0.0, total * 0.97), share);
    };
    let share = f64::from(moe.used.max(1)) / f64::from(moe.experts.max(1));
    let shapes = moe.expert_ffn.zip(arch.hidden).map(|(ffn, hidden)| {
        let matrices = if moe.gated { 3.0 } else { 2.0 };
        f64::from(moe.layers.unwrap_or(arch.layers))
            * f64::from(moe.experts)
            * matrices
            * f64::from(moe.latent.unwrap_or(hidden))
            * f64::from(ffn)
    });
    let by_count = (total - active) / (1.0 - share).max(0.01);
    // Shapes that contradict the parameter count are worth less than the count.
    let experts = shapes.filter(|&p| p < total * 0.995 && p > total * 0.3).unwrap_or(by_count);
    (experts.clamp(0.0, total * 0.985), share)
}

/// Bits of everything but the experts, given the file's bits on average.
fn rest_bits(quant: &Quant, average: f64) -> f64 {
    let bits: f64 = match quant.family {
        QuantFamily::F16 | QuantFamily::Bf16 if average < 9.0 => 16.0,
        QuantFamily::Mxfp4 => 8.5,
        QuantFamily::Nvfp4 => 12.0,
        QuantFamily::Int4 => 10.0,
        QuantFamily::Mlx
        | QuantFamily::Exl
        | QuantFamily::F16
        | QuantFamily::Bf16
        | QuantFamily::Fp8
        | QuantFamily::Int8 => average,
        QuantFamily::Q8 if !quant.dynamic => average,
        // Below four bits a mix spares the attention and the shared parts by much.
        _ if average < 4.2 && (quant.dynamic || quant.family != QuantFamily::K) => 7.5,
        _ if quant.dynamic => average + 2.0,
        QuantFamily::I | QuantFamily::Ik | QuantFamily::K2 => average + 3.0,
        _ => average + 0.8,
    };
    bits.min(16.0)
}

fn kv_bytes(kv: KvType) -> f64 {
    kv.bytes_per_32() as f64 / 32.0
}

fn attention(arch: &Architecture, kv: (KvType, KvType)) -> Vec<Attention> {
    let heads = arch.heads.map(f64::from);
    let (k, v) = (kv_bytes(kv.0), kv_bytes(kv.1));
    let forever = f64::INFINITY;
    arch.attention
        .iter()
        .filter_map(|group| {
            Some(match *group {
                LayerGroup::Full { layers, kv_heads, head_k, head_v }
                | LayerGroup::Window { layers, kv_heads, head_k, head_v, .. } => {
                    let layers = f64::from(layers);
                    let window = if let LayerGroup::Window { window, .. } = *group { Some(window) } else { None };
                    Attention {
                        layers,
                        bytes: layers * f64::from(kv_heads) * (f64::from(head_k) * k + f64::from(head_v) * v),
                        reach: window.map_or(forever, f64::from),
                        width: heads.unwrap_or(f64::from(kv_heads) * 4.0) * f64::from(head_k),
                        effort: heads.unwrap_or(f64::from(kv_heads) * 4.0) * f64::from(head_k) / COMMON_EFFORT,
                        full: window.is_none(),
                    }
                }
                LayerGroup::Latent { layers, kv_rank, rope, nope, top_k, .. } => Attention {
                    layers: f64::from(layers),
                    bytes: f64::from(layers) * f64::from(kv_rank + rope) * k,
                    reach: top_k.map_or(forever, |n| f64::from(n) * SPARSE_FACTOR),
                    width: heads.unwrap_or(64.0) * f64::from(nope.unwrap_or(128) + rope) * LATENT_WORK,
                    effort: heads.unwrap_or(64.0) * f64::from(kv_rank + rope) / COMMON_EFFORT,
                    full: true,
                },
                LayerGroup::Published { layers, bytes_per_token, top_k } => Attention {
                    layers: f64::from(layers),
                    bytes: bytes_per_token as f64 * k / 2.0,
                    reach: top_k.map_or(forever, |n| f64::from(n) * SPARSE_FACTOR),
                    width: heads.unwrap_or(64.0) * 128.0 * 0.25,
                    effort: 1.0,
                    full: true,
                },
                // Nobody published the window; those that are published lie between 128 and 4096.
                LayerGroup::WindowUnknown { layers, kv_heads, head_k, head_v, .. } => Attention {
                    layers: f64::from(layers),
                    bytes: f64::from(layers) * f64::from(kv_heads) * (f64::from(head_k) * k + f64::from(head_v) * v),
                    reach: USUAL_WINDOW,
                    width: heads.unwrap_or(f64::from(kv_heads) * 4.0) * f64::from(head_k),
                    effort: 1.0,
                    full: false,
                },
                LayerGroup::Recurrent { .. } | LayerGroup::RecurrentUnknown { .. } => return None,
            })
        })
        .collect()
}

/// Shapes of a model of which only the parameter counts are known: the trend over published models.
struct Guess {
    layers: f64,
    hidden: f64,
    kv_bytes: f64,
}

impl Guess {
    fn from_params(total: f64, active: f64) -> Self {
        let moe = active < total * 0.85;
        let layers = if moe { 48.0 * (total / 30e9).powf(0.1) } else { 32.0 * (total / 8e9).powf(0.36) };
        let layers = layers.clamp(8.0, 130.0);
        let hidden = if moe { 2048.0 * (active / 3e9).powf(0.4) } else { (total / (12.0 * layers)).sqrt() };
        // Dense models keep about 4 KiB a layer and token; mixtures, most of them hybrid, a quarter of that.
        let kv_bytes = layers * if moe { 1024.0 } else { 4096.0 };
        Self { layers, hidden, kv_bytes }
    }

    fn attention(&self) -> Vec<Attention> {
        vec![Attention {
            layers: self.layers,
            bytes: self.kv_bytes,
            reach: f64::INFINITY,
            width: self.hidden,
            effort: 1.0,
            full: true,
        }]
    }
}
