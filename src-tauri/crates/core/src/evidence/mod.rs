//! Measured against predicted: every published run that the speed model was fitted to, tested on, or that was left out,
//! with what would have been predicted for it without its source, and the runs nearest to a question.
//!
//! The left-out predictions take a whole cross-validation, so they are computed by
//! [`calibrate`](crate::calibrate) and committed as `catalog/benchmarks/evidence.json` ([`mod@file`]); a test holds that the
//! file belongs to the same inputs as the constants.
//!
//! The edge: nothing here predicts anything. It reads, filters, sums up and compares.

pub mod file;
mod nearest;
mod score;

pub use nearest::{Differs, Nearest, Wanted, nearest};
pub use score::{Left, Summary, quantile, summary};

use crate::catalog::machine::HwClass;
use crate::speed::Engine;
use crate::speed::row::Test;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A published run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Run {
    /// Its line in `measured.csv` (the first row below the header is 2).
    pub line: u32,
    /// Where it was published.
    pub url: String,
    /// Who measured: one name for all tables of one person or project.
    pub publisher: String,
    /// When, as the source writes it: a year, a month or a day.
    pub date: Option<String>,
    /// Hardware class.
    pub class: HwClass,
    /// The chip.
    pub chip: String,
    /// The model's id, or the source's name for it where it is not known.
    pub model: String,
    /// The quantization as the source writes it. Empty where it does not say.
    pub quant: String,
    /// The engine.
    pub engine: Engine,
    /// Its backend as the source writes it. Empty where it does not say.
    pub backend: String,
    /// Which rate.
    pub test: Test,
    /// Tokens of the prompt (prefill only).
    pub prompt_tokens: Option<u32>,
    /// Tokens already in the window; for decode, the middle of what was generated.
    pub depth: u32,
    /// Linked machines or cards.
    pub units: u32,
    /// Requests at once.
    pub batch: u32,
    /// True where a draft or a multi-token head guessed ahead.
    pub speculative: bool,
    /// True where experts were read from system memory.
    pub offloaded: bool,
    /// What was measured, tokens a second.
    pub measured: f64,
    /// What was predicted. Missing where the run was left out, or has several devices or requests.
    pub predicted: Option<Predicted>,
    /// What makes a miss likely, in order.
    pub doubts: Vec<Doubt>,
    /// Why the run was left out of the fit. Missing where it was not.
    pub left_out: Option<LeftOut>,
    /// Parameters in all, billions, where known.
    #[serde(skip)]
    pub(crate) params: Option<f64>,
    /// Parameters that one token passes through, billions, where known.
    #[serde(skip)]
    pub(crate) active: Option<f64>,
    /// Memory bandwidth of one unit, GB/s.
    #[serde(skip)]
    pub(crate) bandwidth: f64,
}

/// What was predicted for a run without anything that its source published.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Predicted {
    /// The low end of the 80 % range, tokens a second.
    pub low: f64,
    /// What was expected.
    pub expected: f64,
    /// The high end.
    pub high: f64,
    /// Predicted over measured, less one (0.1: 10 % too fast).
    pub error: f64,
    /// True where the measured rate lies in the range.
    pub inside: bool,
    /// What was expected without any run of its chip.
    pub without_chip: f64,
    /// What was expected without any run of its model.
    pub without_model: f64,
}

/// What makes a miss likely. Facts about the run, none of them taken from the miss itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Nobody else measured this engine on this class, so it was predicted from other engines or hardware.
    OnlySource,
    /// Nobody else measured this model.
    OnlySourceOfModel,
    /// The software is from 2025 or earlier.
    OldSoftware,
    /// The tool measures something of its own (an average over mixes, a client's clock).
    OtherTool,
    /// Weights and cache fill the memory to within 15 %.
    NearMemoryLimit,
    /// Deeper than the model was trained for.
    BeyondTraining,
    /// The source does not say which quantization.
    QuantAssumed,
    /// The model's shapes are not known and were guessed from its size.
    ShapesGuessed,
    /// The chip's compute rate or bandwidth is not known and was assumed.
    ChipAssumed,
}

impl Doubt {
    /// Every one, in the order of the bits in which the file keeps them.
    pub const ALL: [Self; 9] = [
        Self::OnlySource,
        Self::OnlySourceOfModel,
        Self::OldSoftware,
        Self::OtherTool,
        Self::NearMemoryLimit,
        Self::BeyondTraining,
        Self::QuantAssumed,
        Self::ShapesGuessed,
        Self::ChipAssumed,
    ];

    /// The name of its message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OnlySource => "only-source",
            Self::OnlySourceOfModel => "only-source-of-model",
            Self::OldSoftware => "old-software",
            Self::OtherTool => "other-tool",
            Self::NearMemoryLimit => "near-memory-limit",
            Self::BeyondTraining => "beyond-training",
            Self::QuantAssumed => "quant-assumed",
            Self::ShapesGuessed => "shapes-guessed",
            Self::ChipAssumed => "chip-assumed",
        }
    }
}

/// Why a run was left out of the fit: the ids of the rules in `exclusions.toml`, and what cannot be computed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// An FP8 checkpoint under a 16-bit label: faster than its label's limit.
    MislabelledCheckpoint,
    /// The server's latency was subtracted from the first token.
    LatencySubtracted,
    /// Mixed with runs in another set-up of the machine, and not marked row by row.
    MixedSetups,
    /// Not the labelled quantization.
    QuantUnverified,
    /// Weights and cache at the memory's limit.
    MemoryLimit,
    /// A wall-clock rate that includes the first token.
    WallClock,
    /// Beyond what the hardware could have been doing: offloaded or throttled, by the source's own other runs.
    Offloaded,
    /// A quantization that nobody has described.
    QuantUnknown,
    /// A bad run, far below the same source's runs beside it.
    BadRun,
    /// Called an outlier by its source.
    OutlierBySource,
    /// A debug build, or one with assertions.
    DebugBuild,
    /// Limited to a few threads.
    FewThreads,
    /// The stated size counts tables that stay on disk.
    TablesOnDisk,
    /// An average over several tests.
    Averaged,
    /// Something the formulas need was never published.
    NotPublished,
    /// Longer than the model takes.
    BeyondModel,
    /// A figure that cannot be.
    Impossible,
}

impl LeftOut {
    /// Every one.
    pub const ALL: [Self; 17] = [
        Self::MislabelledCheckpoint,
        Self::LatencySubtracted,
        Self::MixedSetups,
        Self::QuantUnverified,
        Self::MemoryLimit,
        Self::WallClock,
        Self::Offloaded,
        Self::QuantUnknown,
        Self::BadRun,
        Self::OutlierBySource,
        Self::DebugBuild,
        Self::FewThreads,
        Self::TablesOnDisk,
        Self::Averaged,
        Self::NotPublished,
        Self::BeyondModel,
        Self::Impossible,
    ];

    /// The name of its message and its id in `exclusions.toml`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MislabelledCheckpoint => "mislabelled-checkpoint",
            Self::LatencySubtracted => "latency-subtracted",
            Self::MixedSetups => "mixed-setups",
            Self::QuantUnverified => "quant-unverified",
            Self::MemoryLimit => "memory-limit",
            Self::WallClock => "wall-clock",
            Self::Offloaded => "offloaded",
            Self::QuantUnknown => "quant-unknown",
            Self::BadRun => "bad-run",
            Self::OutlierBySource => "outlier-by-source",
            Self::DebugBuild => "debug-build",
            Self::FewThreads => "few-threads",
            Self::TablesOnDisk => "tables-on-disk",
            Self::Averaged => "averaged",
            Self::NotPublished => "not-published",
            Self::BeyondModel => "beyond-model",
            Self::Impossible => "impossible",
        }
    }
}

/// Which runs are asked for. What is missing does not matter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// Which rate.
    pub test: Option<Test>,
    /// Hardware class.
    pub class: Option<HwClass>,
    /// The chip, as [`Run::chip`] has it.
    pub chip: Option<String>,
    /// The model, as [`Run::model`] has it.
    pub model: Option<String>,
    /// The engine.
    pub engine: Option<Engine>,
    /// Who measured, as [`Run::publisher`] has it.
    pub publisher: Option<String>,
}

impl Filter {
    /// True where a run is asked for.
    #[must_use]
    pub fn takes(&self, run: &Run) -> bool {
        let text = |wanted: &Option<String>, have: &str| wanted.as_deref().is_none_or(|w| w == have);
        self.test.is_none_or(|test| test == run.test)
            && self.class.is_none_or(|class| class == run.class)
            && self.engine.is_none_or(|engine| engine == run.engine)
            && text(&self.chip, &run.chip)
            && text(&self.model, &run.model)
            && text(&self.publisher, &run.publisher)
    }
}

/// What the errors of a table's line are of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "by", content = "of", rename_all = "kebab-case")]
pub enum Group {
    /// All runs.
    All,
    /// Runs of a class.
    Class(HwClass),
    /// Runs of an engine.
    Engine(Engine),
    /// Runs of mixtures of experts (true) or of dense models.
    Mixture(bool),
    /// Runs at a depth from so many tokens on, up to the next group's.
    DepthFrom(u32),
}

/// One line of an error table: shares, not per cent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Score {
    /// Which rate.
    pub test: Test,
    /// What was left out of the fit.
    pub left: Left,
    /// Which runs.
    pub group: Group,
    /// Their errors.
    pub errors: Summary,
    /// Share of runs within the 80 % range. For runs without their source only: the ranges shown are those.
    pub inside: Option<f64>,
}

/// A choice for a filter, and how many runs it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Choice {
    /// What to put in the filter.
    pub value: String,
    /// Runs.
    pub runs: u32,
}

/// Runs that were left out for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Excluded {
    /// The reason.
    pub reason: LeftOut,
    /// Runs.
    pub runs: u32,
}

/// The error tables over the runs that a filter takes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Tables {
    /// Runs that are fitted and predicted without their source.
    pub predicted: u32,
    /// Runs with several devices or requests, guessing ahead or offloading: they give factors.
    pub special: u32,
    /// Errors, all runs first.
    pub scores: Vec<Score>,
    /// What was left out, most runs first.
    pub excluded: Vec<Excluded>,
    /// The chips of these runs, most runs first.
    pub chips: Vec<Choice>,
    /// Their models.
    pub models: Vec<Choice>,
    /// Who measured them.
    pub publishers: Vec<Choice>,
}

/// Every run, in the order of the file.
#[must_use]
pub fn runs() -> &'static [Run] {
    static RUNS: OnceLock<Vec<Run>> = OnceLock::new();
    // The file is generated and a test reads it, so the fallback is never met in a build that passed.
    RUNS.get_or_init(|| file::read(file::EMBEDDED).map(|evidence| evidence.runs).unwrap_or_default())
}

/// The runs that a filter takes, in the order of the file.
#[must_use]
pub fn select(filter: &Filter) -> Vec<&'static Run> {
    runs().iter().filter(|run| filter.takes(run)).collect()
}

/// The predicted runs that a filter takes, farthest off first.
#[must_use]
pub fn worst(filter: &Filter, count: usize) -> Vec<&'static Run> {
    let mut found: Vec<(&Run, f64)> = runs()
        .iter()
        .filter(|run| filter.takes(run))
        .filter_map(|run| run.predicted.map(|p| (run, (p.error + 1.0).ln().abs())))
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.line.cmp(&b.0.line)));
    found.into_iter().take(count).map(|(run, _)| run).collect()
}

/// Depths from which groups begin.
const DEPTHS: [u32; 4] = [0, 2048, 16_384, 65_536];

/// What one line of an error table is about.
type Line = (Test, Left, Group);

fn groups(run: &Run) -> Vec<Group> {
    let depth = DEPTHS.into_iter().rev().find(|from| run.depth >= *from).unwrap_or(0);
    let moe = run.params.zip(run.active).map(|(all, active)| active < all * 0.85);
    [Group::All, Group::Class(run.class), Group::Engine(run.engine), Group::DepthFrom(depth)]
        .into_iter()
        .chain(moe.map(Group::Mixture))
        .collect()
}

/// The error tables over the runs that a filter takes.
#[must_use]
pub fn tables(filter: &Filter) -> Tables {
    let chosen = select(filter);
    let mut lines: BTreeMap<Line, Vec<(&str, f64, bool)>> = BTreeMap::new();
    for (run, predicted) in chosen.iter().filter_map(|run| run.predicted.map(|p| (run, p))) {
        for left in Left::ALL {
            let expected = match left {
                Left::Source => predicted.expected,
                Left::Chip => predicted.without_chip,
                Left::Model => predicted.without_model,
            };
            for group in groups(run) {
                let line = lines.entry((run.test, left, group)).or_default();
                line.push((&run.publisher, expected / run.measured - 1.0, predicted.inside));
            }
        }
    }
    let scores = lines
        .into_iter()
        .map(|((test, left, group), rows)| Score {
            test,
            left,
            group,
            errors: summary(rows.iter().map(|(publisher, error, _)| (*publisher, *error))),
            inside: (left == Left::Source)
                .then(|| rows.iter().filter(|(.., inside)| *inside).count() as f64 / rows.len() as f64),
        })
        .collect();
    let mut reasons: BTreeMap<LeftOut, u32> = BTreeMap::new();
    for reason in chosen.iter().filter_map(|run| run.left_out) {
        *reasons.entry(reason).or_default() += 1;
    }
    let mut excluded: Vec<Excluded> = reasons.into_iter().map(|(reason, runs)| Excluded { reason, runs }).collect();
    excluded.sort_by_key(|it| std::cmp::Reverse(it.runs));
    let predicted = chosen.iter().filter(|run| run.predicted.is_some()).count();
    let out = chosen.iter().filter(|run| run.left_out.is_some()).count();
    Tables {
        predicted: predicted as u32,
        special: (chosen.len() - predicted - out) as u32,
        scores,
        excluded,
        chips: choices(chosen.iter().map(|run| run.chip.as_str())),
        models: choices(chosen.iter().map(|run| run.model.as_str())),
        publishers: choices(chosen.iter().map(|run| run.publisher.as_str())),
    }
}

fn choices<'a>(values: impl Iterator<Item = &'a str>) -> Vec<Choice> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for value in values.filter(|value| !value.is_empty()) {
        *counts.entry(value).or_default() += 1;
    }
    let mut out: Vec<Choice> =
        counts.into_iter().map(|(value, runs)| Choice { value: value.to_owned(), runs }).collect();
    // The map is in order of names, and a stable sort keeps that among equals.
    out.sort_by_key(|choice| std::cmp::Reverse(choice.runs));
    out
}
