//! Where the shapes of a model come from: the catalog through a trait, or the shapes of the benchmarked models.

use super::names;
use crate::catalog::architecture::Architecture;
use crate::units::Tokens;
use serde::Deserialize;
use std::borrow::Cow;
use std::sync::OnceLock;

/// What the speed model needs to know about a model.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelFacts<'a> {
    /// The model's id. Constants know models by it.
    pub id: Cow<'a, str>,
    /// Its shapes.
    pub architecture: Cow<'a, Architecture>,
    /// Parameters of the text trunk.
    pub params_total: u64,
    /// Parameters that one token passes through.
    pub params_active: u64,
    /// The longest context it takes.
    pub context: Option<Tokens>,
}

/// Finds a model by a name that people write. Implemented over the catalog by whoever holds it.
pub trait Shapes {
    /// The model that a name means. `params_total` helps where a name is shared; `None` where it is not known.
    fn find(&self, name: &str, params_total: Option<u64>) -> Option<ModelFacts<'_>>;
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    names: Vec<String>,
    params_total: u64,
    params_active: Option<u64>,
    context: Option<Tokens>,
    /// How sure the shapes are: read from a configuration, reported, or taken from a sibling.
    #[expect(dead_code, reason = "kept with the data for people who read it")]
    confidence: String,
    architecture: Architecture,
    #[serde(skip)]
    patterns: Vec<Vec<String>>,
}

/// The text of `shapes.json`.
pub(crate) const SHAPES: &str = include_str!("../../../../../catalog/benchmarks/shapes.json");

/// The shapes kept beside the measured runs (`catalog/benchmarks/shapes.json`).
#[derive(Debug, Clone, Copy, Default)]
pub struct Benchmarked;

fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let mut entries: Vec<Entry> = serde_json::from_str(SHAPES).unwrap_or_default();
        for entry in &mut entries {
            entry.patterns = entry.names.iter().map(|name| names::model_tokens(name)).collect();
        }
        entries
    })
}

impl Shapes for Benchmarked {
    fn find(&self, name: &str, params_total: Option<u64>) -> Option<ModelFacts<'_>> {
        let asked = names::model_tokens(name);
        let sizes = names::sizes(&asked);
        entries()
            .iter()
            .filter(|entry| agrees(entry.params_total, params_total, &sizes))
            .filter_map(|entry| {
                let whole = entry.patterns.iter().filter(|p| names::contains(&asked, p)).map(Vec::len).max();
                // "qwen3.6:35b" stands for the one model of that family and size.
                let short =
                    entry.patterns.iter().any(|p| sized(&asked) && p.starts_with(&asked)).then_some(asked.len());
                whole.or(short).map(|length| (length, entry))
            })
            // Of equally long matches the one with the nearest size wins, then the first of the file.
            .max_by(|(a, x), (b, y)| {
                let gap =
                    |entry: &Entry| params_total.map_or(0.0, |p| (entry.params_total as f64 / p as f64).ln().abs());
                a.cmp(b).then(gap(y).total_cmp(&gap(x))).then(y.id.cmp(&x.id))
            })
            .map(|(_, entry)| ModelFacts {
                id: Cow::Borrowed(&entry.id),
                architecture: Cow::Borrowed(&entry.architecture),
                params_total: entry.params_total,
                params_active: entry.params_active.unwrap_or(entry.params_total),
                context: entry.context,
            })
    }
}

fn sized(tokens: &[String]) -> bool {
    !names::sizes(tokens).is_empty()
}

/// True unless a stated size contradicts the candidate: the row's own figure, or a size in the name.
fn agrees(candidate: u64, stated: Option<u64>, sizes: &[f64]) -> bool {
    let near = |billions: f64| {
        let ratio = candidate as f64 / (billions * 1e9);
        (0.72..1.38).contains(&ratio)
    };
    let by_name = sizes.is_empty() || sizes.iter().any(|&size| near(size));
    // A published figure may count embeddings or a vision tower; a name's own size settles it then.
    by_name && (stated.is_none_or(|stated| near(stated as f64 / 1e9)) || sizes.iter().any(|&size| near(size)))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn id(name: &str, params: Option<u64>) -> Option<String> {
        Benchmarked.find(name, params).map(|facts| facts.id.into_owned())
    }

    #[test]
    fn names_that_people_write_are_found() {
        for (name, params, want) in [
            ("Qwen_Qwen3.5-35B-A3B-Q4_K_M.gguf", None, "qwen3.5-35b-a3b"),
            ("qwen3.6:35b-mlx", None, "qwen3.6-35b-a3b"),
            ("Meta-Llama-3.1-8B-Instruct", None, "llama-3.1-8b"),
            ("Deepseek-R1-0528_Qwen3-8B", Some(8_200_000_000), "qwen3-8b"),
            ("DeepSeek-R1-Distill-Llama-70B", None, "llama-3.1-70b"),
            ("gpt-oss:20b", None, "gpt-oss-20b"),
            ("gemma-3-4b-it-qat", None, "gemma-3-4b"),
            ("Mixtral-8x7B-Instruct", None, "mixtral-8x7b"),
            ("Llama-3-8B", None, "llama-3-8b"),
            ("Nemotron-3-Nano-4B", None, "nemotron-3-nano-4b"),
            ("Qwen3-30B-A3B", Some(30_000_000_000), "qwen3-30b-a3b-2507"),
        ] {
            assert_eq!(id(name, params).as_deref(), Some(want), "{name}");
        }
    }

    #[test]
    fn an_unknown_model_is_not_guessed() {
        assert_eq!(id("Zebra-13B", Some(13_000_000_000)), None);
        assert_eq!(id("Llama-3-90B", Some(90_000_000_000)), None);
    }

    #[test]
    fn every_shape_is_sound() {
        for entry in entries() {
            let layers: u32 =
                entry.architecture.attention.iter().map(crate::catalog::architecture::LayerGroup::layers).sum();
            assert!(layers <= entry.architecture.layers, "{}", entry.id);
            assert!(entry.params_active.unwrap_or(1) <= entry.params_total, "{}", entry.id);
        }
        assert!(entries().len() >= 140);
        assert!(entries().iter().map(|e| e.id.as_str()).max().unwrap() > "a");
    }
}
