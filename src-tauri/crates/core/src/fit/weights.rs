//! How many bytes a model's weights take under a quantization, and in which parts.
//!
//! From best to roughest: the header of the file itself; a recipe applied to known shapes (exact to the tensor); an exact
//! published size; a size that was published rounded; bits per weight, as files of other models have them under that
//! name. Which one it was stays with the figure.

use super::layout;
use super::recipe::{Recipe, TensorBytes, tensor_bytes};
use crate::catalog::architecture::{Architecture, Layout};
use crate::catalog::model::WeightFile;
use crate::units::Bytes;
use serde::Serialize;

/// What a size of weights rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum WeightsBasis {
    /// The header of the file itself.
    Header,
    /// A quantization recipe applied to known shapes.
    Recipe,
    /// An exact size that was published.
    Published,
    /// A size that was published in GiB, rounded.
    PublishedRounded,
    /// Bits per weight of other models' files of that name.
    BitsPerWeight,
}

/// Which size counts where several are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Prefer {
    /// The published file, because that is what people download. Where a recipe gives the same size within the published
    /// figure's rounding, its exact figure is taken.
    #[default]
    Published,
    /// What the quantizer of llama.cpp makes.
    Recipe,
}

/// Weights of a model under a quantization, as a runtime loads them, and their parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// What a runtime loads.
    pub loaded: Bytes,
    /// What the file holds beyond that: blocks for multi-token prediction.
    pub drafting: Bytes,
    /// The token embedding, which stays on the host.
    pub embedding: Bytes,
    /// The output head; nothing where it is the embedding.
    pub head: Bytes,
    /// True where the embedding is the output head too, so that a GPU gets a copy of it.
    pub tied: bool,
    /// True where a runtime makes that copy even without a GPU, unless it maps the file.
    pub always_copied: bool,
    /// Routed experts of all layers.
    pub experts: Bytes,
    /// Matrices in formats that a processor may rearrange into a second copy.
    pub repackable: Bytes,
    /// The largest stack of experts of one layer.
    pub largest_stack: Bytes,
    /// The largest other matrix of a layer.
    pub largest_matrix: Bytes,
    /// Parameters, where they are known.
    pub parameters: Option<f64>,
    /// What the size rests on.
    pub basis: WeightsBasis,
    /// How far the true size may lie from it, as a share.
    pub margin: f64,
}

impl Weights {
    /// Share of the bytes that are routed experts, 0 to 1.
    #[must_use]
    pub fn expert_share(&self) -> f64 {
        if self.loaded.0 == 0 { 0.0 } else { (self.experts.as_f64() / self.loaded.as_f64()).clamp(0.0, 1.0) }
    }

    /// Weights by a recipe. `None` where the layout or a shape is not known.
    #[must_use]
    pub fn by_recipe(arch: &Architecture, recipe: Recipe) -> Option<Self> {
        let bytes = tensor_bytes(arch, recipe)?;
        let parameters = layout::parameters(arch).map(|count| count as f64);
        Some(Self::from_parts(arch, &bytes, parameters, WeightsBasis::Recipe))
    }

    /// Weights whose tensors were counted.
    #[must_use]
    pub(super) fn from_parts(
        arch: &Architecture,
        bytes: &TensorBytes,
        parameters: Option<f64>,
        basis: WeightsBasis,
    ) -> Self {
        Self {
            loaded: Bytes(bytes.trunk),
            drafting: Bytes(bytes.drafting),
            embedding: Bytes(bytes.embedding),
            head: Bytes(bytes.head),
            tied: bytes.head == 0,
            always_copied: bytes.head == 0 && arch.layout == Some(Layout::Gemma4),
            experts: Bytes(bytes.experts),
            repackable: Bytes(bytes.repackable),
            largest_stack: Bytes(bytes.largest_stack),
            largest_matrix: Bytes(bytes.largest_matrix),
            parameters,
            basis,
            margin: 0.0,
        }
    }

    /// Weights of a file of a known size: the size counts, its parts are in the proportions of the nearest recipe, or of
    /// the parameters where the layout is not known.
    #[must_use]
    pub fn of_size(
        arch: Option<&Architecture>,
        parameters: Option<f64>,
        quant: &str,
        file: Bytes,
        basis: WeightsBasis,
        margin: f64,
    ) -> Self {
        let near = nearest_recipe(quant);
        let laid_out = arch.and_then(|arch| Some((arch, tensor_bytes(arch, near)?)));
        if let Some((arch, parts)) = laid_out {
            let whole = parts.trunk.saturating_add(parts.drafting).max(1);
            let scale = file.as_f64() / whole as f64;
            let scaled = |part: u64| (part as f64 * scale).round() as u64;
            let bytes = TensorBytes {
                trunk: scaled(parts.trunk),
                drafting: scaled(parts.drafting),
                embedding: scaled(parts.embedding),
                head: scaled(parts.head),
                experts: scaled(parts.experts),
                repackable: scaled(parts.repackable),
                largest_stack: scaled(parts.largest_stack),
                largest_matrix: scaled(parts.largest_matrix),
            };
            return Self { margin, ..Self::from_parts(arch, &bytes, parameters, basis) };
        }
        let params = parameters.unwrap_or(0.0);
        let share = |values: f64| {
            if params > 0.0 { file.scaled((values / params).clamp(0.0, 1.0)) } else { Bytes::ZERO }
        };
        let hidden = arch.and_then(|arch| arch.hidden).map_or(0.0, f64::from);
        let embedding = arch.and_then(|arch| arch.vocab).map_or(0.0, f64::from) * hidden;
        let moe = arch.and_then(|arch| arch.moe.as_ref().map(|moe| (arch, moe)));
        let (experts, stack) = moe.map_or((0.0, 0.0), |(arch, moe)| {
            let width = moe.latent.map_or(hidden, f64::from);
            let stack = f64::from(moe.experts) * f64::from(moe.expert_ffn.unwrap_or(0)) * width;
            let matrices = if moe.gated { 3.0 } else { 2.0 };
            (stack * matrices * f64::from(moe.layers.unwrap_or(arch.layers)), stack)
        });
        let tied = arch.and_then(|arch| arch.tied_embeddings).unwrap_or(false);
        // What of a file of unknown layout lies outside the layers is at most half of it.
        let embedding = share(embedding).min(file.scaled(0.25));
        let head = if tied { Bytes::ZERO } else { embedding };
        Self {
            loaded: file,
            drafting: Bytes::ZERO,
            embedding,
            head,
            tied,
            always_copied: false,
            // Published widths of one model need not agree with its published total.
            experts: share(experts).min(file.saturating_sub(embedding + head)),
            // Which matrices are in such formats is not known without a layout.
            repackable: Bytes::ZERO,
            largest_stack: share(stack),
            largest_matrix: share(hidden * arch.and_then(|arch| arch.ffn).map_or(0.0, f64::from)),
            parameters,
            basis,
            margin,
        }
    }

    /// The best size there is for a quantization of a model. `None` where none is known and none can be computed.
    #[must_use]
    pub fn choose(
        arch: Option<&Architecture>,
        parameters: Option<f64>,
        files: &[WeightFile],
        quant: &str,
        prefer: Prefer,
    ) -> Option<Self> {
        let recipe = Recipe::parse(quant);
        // gpt-oss is made in MXFP4: files of other names keep its experts as they are, which no recipe does.
        let follows =
            arch.is_some_and(|arch| arch.layout != Some(Layout::GptOss)) || matches!(recipe, Some(Recipe::MXFP4_MOE));
        let computed = arch.zip(recipe.filter(|_| follows)).and_then(|(arch, recipe)| Self::by_recipe(arch, recipe));
        let published = published(files, quant);
        match (computed, published) {
            (Some(computed), None) => Some(computed),
            (Some(computed), Some(file)) => {
                // Headers and tokenizers come on top of the tensors, and GiB are printed with one or two digits.
                let near = (computed.loaded + computed.drafting).as_f64();
                let alike = (near - file.bytes.as_f64()).abs() <= file.step + 0.005 * near;
                if prefer == Prefer::Recipe || alike {
                    return Some(computed);
                }
                Some(Self::of_size(arch, parameters, quant, file.bytes, file.basis(), file.margin()))
            }
            (None, Some(file)) => Some(Self::of_size(arch, parameters, quant, file.bytes, file.basis(), file.margin())),
            (None, None) => {
                let (bits, margin) = bits_per_weight(quant)?;
                let params = parameters.filter(|params| params.is_finite() && *params > 0.0)?;
                let file = Bytes::from_f64(params * bits / 8.0);
                Some(Self::of_size(arch, parameters, quant, file, WeightsBasis::BitsPerWeight, margin))
            }
        }
    }
}

struct Published {
    bytes: Bytes,
    exact: bool,
    /// The step of the printed figure, in bytes.
    step: f64,
}

impl Published {
    const fn basis(&self) -> WeightsBasis {
        if self.exact { WeightsBasis::Published } else { WeightsBasis::PublishedRounded }
    }
    fn margin(&self) -> f64 {
        // One size of one name has changed by 2 % when it was made anew.
        0.005 + if self.bytes.0 == 0 { 0.0 } else { self.step / self.bytes.as_f64() }
    }
}

/// The published size of a quantization: an exact one before a rounded one, the newest of each.
fn published(files: &[WeightFile], quant: &str) -> Option<Published> {
    let mut of_name: Vec<&WeightFile> =
        files.iter().filter(|file| file.quant.eq_ignore_ascii_case(quant) && !is_part(&file.quant)).collect();
    of_name.sort_by(|a, b| b.seen.cmp(&a.seen));
    of_name
        .iter()
        .find_map(|file| file.bytes.map(|bytes| Published { bytes: Bytes(bytes), exact: true, step: 0.0 }))
        .or_else(|| {
            of_name.iter().find_map(|file| file.gib).filter(|gib| gib.is_finite() && *gib > 0.0).map(|gib| Published {
                bytes: Bytes::from_gib(gib),
                exact: false,
                // One digit behind the point is the coarsest form in which sizes are printed.
                step: 0.05 * 1_073_741_824.0,
            })
        })
}

/// True for files that are no model of their own (a vision projector, a draft).
fn is_part(quant: &str) -> bool {
    let lower = quant.to_ascii_lowercase();
    lower.starts_with("mmproj") || lower.starts_with("mtp")
}

/// The recipe whose proportions come nearest to a name that no recipe has.
fn nearest_recipe(quant: &str) -> Recipe {
    if let Some(recipe) = Recipe::parse(quant) {
        return recipe;
    }
    let upper = quant.to_ascii_uppercase();
    let has = |part: &str| upper.contains(part);
    if has("Q8") || has("8BIT") || has("FP8") {
        Recipe::Q8_0
    } else if has("Q6") || has("6BIT") {
        Recipe::Q6_K
    } else if has("Q5") || has("5BIT") {
        Recipe::Q5_K_M
    } else if has("MXFP4") || has("NVFP4") {
        Recipe::MXFP4_MOE
    } else if has("Q3") || has("3BIT") {
        Recipe::Q3_K_M
    } else if has("Q2") || has("Q1") || has("2BIT") {
        Recipe::Q2_K
    } else if has("16") {
        Recipe::F16
    } else {
        Recipe::Q4_K_M
    }
}

/// Bits per weight of a name where shapes and published sizes are missing, and how far single models lie from it as a
/// share. Medians and the farther end of the spread over the published GGUF sizes of 60 models (656 files, read between
/// 2025-06 and 2026-10, sources in `catalog/models`); for MLX, whose groups of 64 values carry a 16-bit scale and a 16-bit
/// bias, and for 8-bit and 4-bit floats by their definition. `None` for names we do not know.
#[must_use]
pub fn bits_per_weight(quant: &str) -> Option<(f64, f64)> {
    let known = match quant.to_ascii_uppercase().as_str() {
        "F32" | "FP32" => (32.0, 0.01),
        "F16" | "FP16" | "BF16" => (16.0, 0.01),
        "Q8_0" => (8.506, 0.03),
        "Q6_K" => (6.568, 0.03),
        "Q5_K_M" | "Q5_K" => (5.685, 0.07),
        "Q5_K_S" | "Q5_0" => (5.5, 0.05),
        "Q4_K_M" | "Q4_K" => (4.867, 0.10),
        "Q4_K_S" => (4.629, 0.06),
        "Q4_0" => (4.59, 0.07),
        "Q4_1" => (5.0, 0.05),
        "IQ4_XS" => (4.386, 0.08),
        "IQ4_NL" => (4.6, 0.08),
        "Q3_K_M" | "Q3_K" => (3.901, 0.14),
        "Q2_K" => (2.9, 0.15),
        "UD-Q8_K_XL" => (9.78, 0.19),
        "UD-Q6_K_XL" => (7.163, 0.12),
        "UD-Q5_K_XL" => (5.731, 0.18),
        "UD-Q4_K_XL" => (4.981, 0.24),
        "UD-Q4_K_M" => (5.105, 0.13),
        "UD-IQ4_XS" => (4.089, 0.06),
        "UD-Q3_K_XL" => (4.008, 0.18),
        "UD-Q2_K_XL" => (3.148, 0.17),
        "MXFP4" | "MXFP4_MOE" => (4.9, 0.08),
        "8BIT" | "MLX-8BIT" => (8.5, 0.03),
        "6BIT" | "MLX-6BIT" => (6.5, 0.03),
        "5BIT" | "MLX-5BIT" => (5.5, 0.03),
        "4BIT" | "MLX-4BIT" => (4.5, 0.05),
        "3BIT" | "MLX-3BIT" => (3.5, 0.08),
        "FP8" => (8.25, 0.10),
        "NVFP4" => (4.8, 0.15),
        _ => return None,
    };
    Some(known)
}
