//! A model's own page.

use crate::catalog::Catalog;
use crate::catalog::architecture::{Architecture, KvType, LayerGroup, Moe};
use crate::catalog::model::{Model, ModelClass, Quality, WeightFile};
use crate::date::Date;
use crate::error::{Error, Result};
use crate::estimate::Weighed;
use crate::fit::{self, Missing, Request};
use crate::units::{Bytes, Tokens};
use serde::Serialize;

/// Context lengths at which memory is shown.
const CONTEXTS: [Tokens; 9] = [4_096, 8_192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576];

/// The ways of keeping the cache that people choose between.
const KV_TYPES: [KvType; 3] = [KvType::F16, KvType::Q8, KvType::Q4];

/// A model with everything that is known of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModelPage {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who made it.
    pub vendor: String,
    /// Its class.
    pub class: Option<ModelClass>,
    /// Where its weights are published.
    pub repo: Option<String>,
    /// The name it has in Ollama's library.
    pub ollama: Option<String>,
    /// When it came out.
    pub released: Option<Date>,
    /// Its licence.
    pub licence: Option<String>,
    /// What it is used for.
    pub uses: Vec<String>,
    /// Parameters, billions.
    pub params_b: f64,
    /// Parameters that a token passes through, billions.
    pub active_b: Option<f64>,
    /// Longest context it was trained for, tokens.
    pub context: Tokens,
    /// Longest context with the extension that its makers describe.
    pub context_extended: Option<Tokens>,
    /// Its shapes. Missing where nobody published enough of them.
    pub shapes: Option<Shapes>,
    /// How the shapes are known (`config`, `print_info`, `reported`, `derived`, ...).
    pub shapes_from: String,
    /// Published files, the smallest first.
    pub files: Vec<FileSize>,
    /// The quantization that the memory is for.
    pub quant: Option<String>,
    /// Memory at each context length, for each way of keeping the cache. Empty where the shapes are not known.
    pub memory: Vec<MemoryCurve>,
    /// What the memory lacks, because nobody published it.
    pub missing: Vec<Missing>,
    /// Scores. They compare only where index and version are the same.
    pub quality: Vec<Quality>,
    /// What a careful reader should know.
    pub note: Option<String>,
    /// Pages the shapes were read from.
    pub sources: Vec<String>,
}

/// The shapes that decide memory and speed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Shapes {
    /// Transformer blocks.
    pub layers: u32,
    /// Width of the residual stream.
    pub hidden: Option<u32>,
    /// Query heads of an attention layer.
    pub heads: Option<u32>,
    /// Entries of the vocabulary.
    pub vocab: Option<u32>,
    /// True where the output head is the token embedding itself.
    pub tied_embeddings: Option<bool>,
    /// The mixture of experts.
    pub moe: Option<Moe>,
    /// What the layers keep of the text, by kind.
    pub groups: Vec<Layers>,
    /// Bytes that one more token of context takes at 16 bits, once every window is full.
    pub bytes_per_token: u32,
}

/// Layers of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Layers {
    /// Which kind.
    pub of: LayersOf,
    /// How many.
    pub layers: u32,
    /// Key and value heads, where there are any.
    pub kv_heads: Option<u32>,
    /// Width of a key head.
    pub head_k: Option<u32>,
    /// Width of a value head.
    pub head_v: Option<u32>,
    /// Tokens in the window.
    pub window: Option<u32>,
}

/// What layers keep of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum LayersOf {
    /// Keys and values of every token.
    Full,
    /// Keys and values of the last tokens.
    Window,
    /// One compressed row a token.
    Latent,
    /// A state of fixed size.
    Recurrent,
    /// A layout of which only the size a token is published.
    Published,
}

/// A published file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FileSize {
    /// Name of the quantization.
    pub quant: String,
    /// Its size, GiB. Missing where only the name was seen.
    pub gib: Option<f64>,
    /// True where the size is known to the byte.
    pub exact: bool,
    /// Bits for each parameter on average.
    pub bits: Option<f64>,
    /// When it was seen.
    pub seen: Option<String>,
    /// Where.
    pub source: String,
}

/// Memory at growing contexts for one way of keeping the cache.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MemoryCurve {
    /// How keys and values are stored.
    pub kv: KvType,
    /// From short to long, up to what the model takes.
    pub points: Vec<MemoryAt>,
}

/// Memory at a context length, GiB.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MemoryAt {
    /// Tokens.
    pub context: Tokens,
    /// The weights.
    pub weights: f64,
    /// Keys, values and recurrent state.
    pub kv: f64,
    /// Compute and output buffers.
    pub compute: f64,
}

/// A model's page, with its memory at a quantization, or at the usual one of about four bits.
///
/// # Errors
/// [`Error::UnknownModel`]; [`Error::UnknownQuant`] for a quantization of which no size is known. A model whose shapes are
/// not published is no error: its page says so.
pub fn model_page(catalog: &Catalog, id: &str, quant: Option<&str>) -> Result<ModelPage> {
    let model = catalog.model(id).ok_or_else(|| Error::UnknownModel {
        path: "model".to_owned(),
        id: id.to_owned(),
        near: catalog.nearest_model(id),
    })?;
    let weighed = match Weighed::new(model, quant) {
        Ok(weighed) => Some(weighed),
        // Without shapes no memory, and without a size of the usual file neither; what was asked for by name is refused.
        Err(Error::NotPublished { .. }) => None,
        Err(_) if quant.is_none() => None,
        Err(error) => return Err(error),
    };
    let mut missing = Vec::new();
    let memory = weighed
        .as_ref()
        .map_or_else(Vec::new, |it| KV_TYPES.into_iter().filter_map(|kv| curve(model, it, kv, &mut missing)).collect());
    let mut files: Vec<FileSize> = model.files.iter().map(|file| size(model, file)).collect();
    files.sort_by(|a, b| a.gib.unwrap_or(f64::INFINITY).total_cmp(&b.gib.unwrap_or(f64::INFINITY)));
    Ok(ModelPage {
        id: model.id.clone(),
        name: model.name.clone(),
        vendor: model.vendor.clone(),
        class: model.class(),
        repo: model.repo.clone(),
        ollama: model.ollama.clone(),
        released: model.released,
        licence: model.licence.clone(),
        uses: model.uses.clone(),
        params_b: model.params / 1e9,
        active_b: model.active_params.filter(|_| model.is_moe()).map(|it| it / 1e9),
        context: model.context,
        context_extended: model.context_extended,
        shapes: model.architecture.as_ref().map(shapes),
        shapes_from: model.shapes_from.clone(),
        files,
        quant: weighed.map(|it| it.quant),
        memory,
        missing,
        quality: model.quality.clone(),
        note: model.note.clone(),
        sources: model.sources.clone(),
    })
}

fn curve(model: &Model, weighed: &Weighed<'_>, kv: KvType, missing: &mut Vec<Missing>) -> Option<MemoryCurve> {
    let longest = model.longest_context();
    let mut points = Vec::new();
    for context in CONTEXTS.into_iter().filter(|tokens| *tokens < longest).chain([longest]) {
        let request = Request { context, kv_k: kv, kv_v: kv, ..Request::default() };
        let memory = fit::memory(weighed.architecture, &weighed.weights, &request).ok()?;
        for figure in &memory.margin.missing {
            if !missing.contains(figure) {
                missing.push(*figure);
            }
        }
        points.push(MemoryAt {
            context,
            weights: memory.weights.gib(),
            kv: (memory.kv + memory.recurrent).gib(),
            compute: (memory.compute + memory.output).gib(),
        });
    }
    Some(MemoryCurve { kv, points })
}

fn shapes(architecture: &Architecture) -> Shapes {
    // Between two lengths beyond every window, only what grows with the text differs.
    let at = |context| {
        let request = Request { context, ..Request::default() };
        fit::kv_bytes(architecture, &request).as_f64()
    };
    let (short, long) = (1 << 20, 1 << 21);
    Shapes {
        layers: architecture.layers,
        hidden: architecture.hidden,
        heads: architecture.heads,
        vocab: architecture.vocab,
        tied_embeddings: architecture.tied_embeddings,
        moe: architecture.moe.clone(),
        groups: architecture.attention.iter().map(group).collect(),
        bytes_per_token: ((at(long) - at(short)) / f64::from(long - short)).round() as u32,
    }
}

fn group(group: &LayerGroup) -> Layers {
    let plain = |of, layers| Layers { of, layers, kv_heads: None, head_k: None, head_v: None, window: None };
    let heads = |it: Layers, kv_heads, head_k, head_v| Layers {
        kv_heads: Some(kv_heads),
        head_k: Some(head_k),
        head_v: Some(head_v),
        ..it
    };
    match *group {
        LayerGroup::Full { layers, kv_heads, head_k, head_v } => {
            heads(plain(LayersOf::Full, layers), kv_heads, head_k, head_v)
        }
        LayerGroup::Window { layers, kv_heads, head_k, head_v, window } => {
            let of = heads(plain(LayersOf::Window, layers), kv_heads, head_k, head_v);
            Layers { window: Some(window), ..of }
        }
        LayerGroup::WindowUnknown { layers, kv_heads, head_k, head_v } => {
            heads(plain(LayersOf::Window, layers), kv_heads, head_k, head_v)
        }
        LayerGroup::Latent { layers, kv_rank, rope, .. } => {
            heads(plain(LayersOf::Latent, layers), 1, kv_rank + rope, 0)
        }
        LayerGroup::Recurrent { layers, .. } | LayerGroup::RecurrentUnknown { layers } => {
            plain(LayersOf::Recurrent, layers)
        }
        LayerGroup::Published { layers, .. } => plain(LayersOf::Published, layers),
    }
}

fn size(model: &Model, file: &WeightFile) -> FileSize {
    let gib = file.bytes.map(|it| Bytes(it).gib()).or(file.gib);
    FileSize {
        quant: file.quant.clone(),
        gib,
        exact: file.bytes.is_some(),
        bits: gib.map(|it| Bytes::from_gib(it).as_f64() * 8.0 / model.params),
        seen: file.seen.clone(),
        source: file.source.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn every_model_has_a_page_and_memory_grows_with_the_context() {
        let catalog = Catalog::embedded().unwrap();
        for model in &catalog.models {
            let page = model_page(&catalog, &model.id, None).unwrap();
            assert_eq!(page.shapes.is_some(), model.architecture.is_some());
            for curve in &page.memory {
                assert!(curve.points.windows(2).all(|w| w[0].kv <= w[1].kv), "{}", model.id);
                assert_eq!(curve.points.last().unwrap().context, model.longest_context());
            }
        }
    }

    #[test]
    fn a_token_takes_what_its_heads_say() {
        let page = model_page(&Catalog::embedded().unwrap(), "qwen3-coder-30b-a3b", None).unwrap();
        // 48 layers, 4 heads of 128 for keys and for values, 2 bytes each.
        assert_eq!(page.shapes.unwrap().bytes_per_token, 48 * 4 * (128 + 128) * 2);
        let at = page.memory[0].points.iter().find(|p| p.context == 262_144).unwrap();
        assert!((at.kv - 24.0).abs() < 1e-9, "{at:?}");
    }

    #[test]
    fn a_cache_of_fewer_bits_is_smaller() {
        let page = model_page(&Catalog::embedded().unwrap(), "qwen3-coder-30b-a3b", None).unwrap();
        let last: Vec<f64> = page.memory.iter().map(|curve| curve.points.last().unwrap().kv).collect();
        assert_eq!(last.len(), KV_TYPES.len());
        assert!(last.windows(2).all(|w| w[0] > w[1]), "{last:?}");
    }

    #[test]
    fn another_quantization_is_weighed_and_an_unknown_one_refused() {
        let catalog = Catalog::embedded().unwrap();
        let weights = |quant| {
            let page = model_page(&catalog, "qwen3-coder-30b-a3b", Some(quant)).unwrap();
            page.memory[0].points[0].weights
        };
        assert!(weights("Q8_0") > weights("Q4_K_M"));
        let refused = model_page(&catalog, "qwen3-coder-30b-a3b", Some("Q9_Z"));
        assert!(matches!(refused, Err(Error::UnknownQuant { .. })), "{refused:?}");
    }
}
