//! Models: open weights that can be run at home, and cloud models that can be rented.

use super::architecture::Architecture;
use crate::date::Date;
use serde::{Deserialize, Serialize};

/// A size class that a task can ask for instead of one model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ModelClass {
    /// Dense, about 3 to 11 billion parameters.
    #[serde(rename = "7b")]
    Small,
    /// Dense, about 20 to 50 billion.
    #[serde(rename = "30b-dense")]
    MediumDense,
    /// Mixture of experts, about 20 to 60 billion in all.
    #[serde(rename = "30b-moe")]
    MediumMoe,
    /// Dense, about 60 to 90 billion.
    #[serde(rename = "70b-dense")]
    LargeDense,
    /// Mixture of experts, about 60 to 200 billion in all.
    #[serde(rename = "120b-moe")]
    LargeMoe,
    /// Dense, about 400 billion.
    #[serde(rename = "400b-dense")]
    HugeDense,
    /// Mixture of experts, above 200 billion in all.
    #[serde(rename = "frontier-moe")]
    FrontierMoe,
}

impl ModelClass {
    /// All classes, from small to large.
    pub const ALL: [Self; 7] = [
        Self::Small,
        Self::MediumDense,
        Self::MediumMoe,
        Self::LargeDense,
        Self::LargeMoe,
        Self::HugeDense,
        Self::FrontierMoe,
    ];

    /// The class of a model by its total parameters and whether it is a mixture of experts; `None` between the bands.
    /// The bounds are ours (docs/recommendation.md): who asks for "a 70B" must not be handed a model
    /// of 123B, and who asks for "a 30B" none of 12B.
    #[must_use]
    pub fn of(total_params: f64, moe: bool) -> Option<Self> {
        let billions = total_params / 1e9;
        Some(match (moe, billions) {
            (false, b) if (3.0..11.0).contains(&b) => Self::Small,
            (false, b) if (20.0..50.0).contains(&b) => Self::MediumDense,
            (false, b) if (60.0..90.0).contains(&b) => Self::LargeDense,
            (false, b) if b >= 300.0 => Self::HugeDense,
            (true, b) if (20.0..60.0).contains(&b) => Self::MediumMoe,
            (true, b) if (60.0..200.0).contains(&b) => Self::LargeMoe,
            (true, b) if b >= 200.0 => Self::FrontierMoe,
            _ => return None,
        })
    }
}

/// A published file of weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct WeightFile {
    /// Name of the quantization (`Q4_K_M`, `MXFP4`, `UD-Q4_K_XL`).
    pub quant: String,
    /// Exact size, where it was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "specta", specta(type = Option<f64>))]
    pub bytes: Option<u64>,
    /// Size in GiB as it was printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gib: Option<f64>,
    /// When it was seen. File names stay while their content changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<String>,
    /// Why its size is not what its name promises, where it is not (parts kept as the maker trained them).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where.
    pub source: String,
}

/// A quality score. Scores compare only where `index` and `version` are the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Quality {
    /// Name of the index or benchmark.
    pub index: String,
    /// Its version or scale. Missing where the source names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The score.
    pub score: f64,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Where.
    pub source: String,
    /// What a careful reader should know: who ran it, and with which program around the model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An open model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Lower case, hyphens.
    pub id: String,
    /// The name its makers gave it.
    pub name: String,
    /// Who made it.
    pub vendor: String,
    /// Where its weights are published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// When it came out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<Date>,
    /// Its licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Parameters in all.
    pub params: f64,
    /// Parameters that one token passes through, by the maker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_params: Option<f64>,
    /// Parameters read for one decoded token (no input embedding, with output head), computed from the shapes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decode_params: Option<f64>,
    /// Longest context it was trained for, tokens.
    pub context: u32,
    /// Longest context with the extension that its makers describe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_extended: Option<u32>,
    /// Its shapes. Missing where nobody published enough of them to compute memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<Architecture>,
    /// Bytes that one more token of context takes with a 16-bit cache, where somebody published the figure: the shapes are
    /// checked against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "specta", specta(type = Option<f64>))]
    pub kv_bytes_per_token: Option<u64>,
    /// How the shapes are known (`config`, `print_info`, `reported`, `derived`, ...).
    pub shapes_from: String,
    /// What it is used for.
    #[serde(default)]
    pub uses: Vec<String>,
    /// Published files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<WeightFile>,
    /// Scores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quality: Vec<Quality>,
    /// The name it has in Ollama's library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ollama: Option<String>,
    /// What a careful reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Pages the shapes were read from.
    pub sources: Vec<String>,
}

impl Model {
    /// True for a mixture of experts.
    #[must_use]
    pub fn is_moe(&self) -> bool {
        // Where the experts' shapes were not published, the maker's own active count tells a mixture from a dense model.
        self.architecture.as_ref().is_some_and(|a| a.moe.is_some())
            || self.active_params.is_some_and(|active| active < 0.5 * self.params)
    }

    /// Its size class, where it is in one.
    #[must_use]
    pub fn class(&self) -> Option<ModelClass> {
        ModelClass::of(self.params, self.is_moe())
    }

    /// Its score on an index of one version, where it has one. Scores of other versions do not compare and are not used.
    #[must_use]
    pub fn score(&self, index: &str, version: &str) -> Option<f64> {
        self.quality.iter().find(|q| q.index == index && q.version.as_deref() == Some(version)).map(|q| q.score)
    }

    /// The longest context anybody describes for it.
    #[must_use]
    pub fn longest_context(&self) -> u32 {
        self.context_extended.map_or(self.context, |longer| longer.max(self.context))
    }
}

/// A file of `catalog/models/`: one family.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// The family's models.
    pub model: Vec<Model>,
}

/// Prices of a cloud model in US dollars for a million tokens.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct CloudPrice {
    /// Prompt tokens.
    pub input: f64,
    /// Answer tokens.
    pub output: f64,
    /// Prompt tokens that were cached before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cache_read: Option<f64>,
    /// Prompts longer than this many tokens cost what `long_*` say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long_above: Option<u32>,
    /// Prompt tokens of a long prompt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long_input: Option<f64>,
    /// Answer tokens to a long prompt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long_output: Option<f64>,
    /// Cached tokens of a long prompt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long_cache_read: Option<f64>,
}

/// Whether a provider trains on what it is sent over the interface that the price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum TrainsOnInput {
    /// It does not, unless one agrees to it.
    No,
    /// It does, unless one objects.
    OptOut,
    /// It does.
    Yes,
    /// Nobody published it, or those who looked disagree.
    #[default]
    Unknown,
}

/// A model that runs in somebody else's house.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct CloudModel {
    /// `provider/name`.
    pub id: String,
    /// The name its provider gave it.
    pub name: String,
    /// Who runs it.
    pub provider: String,
    /// Longest context, tokens. Missing where it was not found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<u32>,
    /// Longest answer, tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_output: Option<u32>,
    /// What it costs. Missing where it was not found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usd_per_mtok: Option<CloudPrice>,
    /// When the price was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_date: Option<Date>,
    /// Its free tier, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_tier: Option<String>,
    /// What happens to the text that is sent, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// Whether what is sent is trained on, at the price that is listed. Without it: unknown.
    #[serde(default)]
    pub trains_on_input: TrainsOnInput,
    /// True where its free plan may train on what is sent although the paid one does not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub trains_on_free_plan: bool,
    /// True where the terms were read at others', not in the provider's own words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub terms_second_hand: bool,
    /// How long what is sent is kept, where that is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<String>,
    /// `deprecated`, `preview`, ... where the provider says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The day on which the provider ends it, or said that it would.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retires: Option<Date>,
    /// What a careful reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Scores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quality: Vec<Quality>,
    /// Pages the figures were read from.
    pub sources: Vec<String>,
}

/// A file of `catalog/cloud/`: one provider.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct CloudFile {
    /// The provider's models.
    pub cloud: Vec<CloudModel>,
}
