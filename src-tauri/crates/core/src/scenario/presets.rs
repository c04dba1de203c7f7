//! Mixes that fill the form in one click. Their token counts are round numbers of ours for a first look, not
//! measurements; the first one is the founding case of the source report.

use super::{ModelWish, Task, TaskKind};
use crate::catalog::model::ModelClass;
use serde::Serialize;

/// A mix with a name. The sentence that explains it is `preset-<id>` in `ui/locales`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Preset {
    /// Lower case, hyphens.
    pub id: String,
    /// Its tasks.
    pub tasks: Vec<Task>,
}

/// All presets, in the order in which they are offered.
#[must_use]
pub fn presets() -> Vec<Preset> {
    vec![
        preset("coding-agent", vec![agent(), refactor(), chat()]),
        preset("chat", vec![chat(), documents()]),
        preset("law-office", vec![Task { private: Some(true), requests_per_day: 60.0, ..documents() }]),
        preset(
            "team",
            vec![Task { requests_per_day: 600.0, ..agent() }, Task { requests_per_day: 200.0, ..chat() }, documents()],
        ),
        preset("batch", vec![batch(), chat()]),
        preset("frontier", vec![frontier()]),
    ]
}

fn preset(id: &str, tasks: Vec<Task>) -> Preset {
    Preset { id: id.to_owned(), tasks }
}

fn agent() -> Task {
    Task {
        id: "agent".to_owned(),
        kind: TaskKind::CodingAgent,
        requests_per_day: 120.0,
        prompt_tokens: 60_000,
        cached_tokens: 55_000,
        answer_tokens: 600,
        context_tokens: Some(131_072),
        model: ModelWish::Id("qwen3-coder-30b-a3b".to_owned()),
        longest_wait_s: Some(90.0),
        private: None,
        quant_floor: None,
    }
}

fn refactor() -> Task {
    Task {
        id: "refactor".to_owned(),
        kind: TaskKind::Refactor,
        requests_per_day: 6.0,
        prompt_tokens: 146_000,
        cached_tokens: 0,
        answer_tokens: 4_000,
        context_tokens: Some(262_144),
        model: ModelWish::Id("qwen3-coder-30b-a3b".to_owned()),
        longest_wait_s: Some(900.0),
        private: Some(false),
        quant_floor: None,
    }
}

fn chat() -> Task {
    Task {
        id: "chat".to_owned(),
        kind: TaskKind::Chat,
        requests_per_day: 40.0,
        prompt_tokens: 3_000,
        cached_tokens: 2_000,
        answer_tokens: 500,
        context_tokens: Some(16_384),
        model: ModelWish::Class(ModelClass::MediumMoe),
        longest_wait_s: Some(45.0),
        private: Some(true),
        quant_floor: None,
    }
}

fn documents() -> Task {
    Task {
        id: "documents".to_owned(),
        kind: TaskKind::Documents,
        requests_per_day: 20.0,
        prompt_tokens: 24_000,
        cached_tokens: 0,
        answer_tokens: 700,
        context_tokens: Some(32_768),
        model: ModelWish::Class(ModelClass::MediumDense),
        longest_wait_s: Some(300.0),
        private: Some(true),
        quant_floor: None,
    }
}

fn batch() -> Task {
    Task {
        id: "batch".to_owned(),
        kind: TaskKind::Batch,
        requests_per_day: 400.0,
        prompt_tokens: 6_000,
        cached_tokens: 0,
        answer_tokens: 250,
        context_tokens: Some(8_192),
        model: ModelWish::Class(ModelClass::Small),
        longest_wait_s: None,
        private: None,
        quant_floor: None,
    }
}

fn frontier() -> Task {
    Task {
        id: "frontier".to_owned(),
        kind: TaskKind::Own,
        requests_per_day: 10.0,
        prompt_tokens: 4_000,
        cached_tokens: 0,
        answer_tokens: 800,
        context_tokens: Some(16_384),
        model: ModelWish::Class(ModelClass::HugeDense),
        longest_wait_s: None,
        private: Some(true),
        quant_floor: None,
    }
}
