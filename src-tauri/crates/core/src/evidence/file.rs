//! `catalog/benchmarks/evidence.json`: runs as rows of numbers, names in tables of their own, so that seven thousand runs
//! take some hundred kilobytes and a diff says which run moved.

use super::{Doubt, LeftOut, Predicted, Run};
use crate::catalog::machine::HwClass;
use crate::error::{Error, Result};
use crate::speed::Engine;
use crate::speed::row::Test;
use serde::{Deserialize, Serialize};

/// The file that the app ships with.
pub const EMBEDDED: &str = include_str!("../../../../../catalog/benchmarks/evidence.json");

/// A chip of the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChipEntry(pub HwClass, pub String, pub f64);

/// A model of the table: name, parameters in all and active, billions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelEntry(pub String, pub Option<f64>, pub Option<f64>);

/// A source: where, who.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceEntry(pub String, pub String);

/// Line, source, chip, model, quantization, engine, backend, test (0 decode, 1 prefill), prompt, depth, units, batch.
pub type What = (u32, usize, usize, usize, usize, usize, usize, u8, u32, u32, u32, u32);

/// 1: guesses ahead, 2: experts offloaded; the rate; the date; doubts as bits; the reason it was left out, from one (0:
/// none); measured over predicted as thousandths of logarithms: without source, chip, model, and the range's two ends.
pub type How = (u8, f64, usize, u32, usize, Option<[i32; 5]>);

/// The file as it lies on disk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// What the file is.
    pub about: String,
    /// As in the constants: what it was computed from.
    pub inputs: String,
    /// Where runs come from.
    pub sources: Vec<SourceEntry>,
    /// Chips.
    pub chips: Vec<ChipEntry>,
    /// Models.
    pub models: Vec<ModelEntry>,
    /// Quantizations, engines, backends, dates.
    pub texts: Vec<String>,
    /// The runs.
    pub runs: Vec<(What, How)>,
}

/// The file made ready.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What it was computed from.
    pub inputs: String,
    /// The runs in the order of the file.
    pub runs: Vec<Run>,
}

impl Tables {
    /// The file's text: one run a line.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = format!("{{\n\"about\": {},\n\"inputs\": {},\n", json(&self.about), json(&self.inputs));
        list(&mut out, "sources", self.sources.iter().map(json), ",\n");
        list(&mut out, "chips", self.chips.iter().map(json), ",\n");
        list(&mut out, "models", self.models.iter().map(json), ",\n");
        list(&mut out, "texts", self.texts.iter().map(json), ",\n");
        list(&mut out, "runs", self.runs.iter().map(json), "\n}\n");
        out
    }
}

// Plain strings and finite numbers always serialise.
fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn list(out: &mut String, name: &str, items: impl Iterator<Item = String>, end: &str) {
    let lines: Vec<String> = items.collect();
    out.extend(["\"", name, "\": [\n", &lines.join(",\n"), "\n]", end]);
}

/// Reads the file.
///
/// # Errors
/// [`Error::Malformed`] where it is not one, or points outside its own tables.
pub fn read(text: &str) -> Result<Evidence> {
    let malformed = |path: String, reason: String| Error::Malformed { file: "evidence.json".to_owned(), path, reason };
    let tables: Tables = serde_json::from_str(text).map_err(|e| malformed(String::new(), e.to_string()))?;
    let runs = tables.runs.iter().map(|(what, how)| {
        run(&tables, what, how)
            .ok_or_else(|| malformed(format!("line {}", what.0), "points outside the tables".to_owned()))
    });
    Ok(Evidence { inputs: tables.inputs.clone(), runs: runs.collect::<Result<_>>()? })
}

fn run(tables: &Tables, what: &What, how: &How) -> Option<Run> {
    let &(line, source, chip, model, quant, engine, backend, test, prompt, depth, units, batch) = what;
    let &(flags, measured, date, doubts, left_out, logs) = how;
    let text = |at: usize| tables.texts.get(at).cloned();
    let SourceEntry(url, publisher) = tables.sources.get(source)?.clone();
    let ChipEntry(class, chip, bandwidth) = tables.chips.get(chip)?.clone();
    let ModelEntry(model, params, active) = tables.models.get(model)?.clone();
    let test = if test == 0 { Test::Decode } else { Test::Prefill };
    let predicted = logs.map(|[source, chip, model, low, high]| {
        let rate = |log: i32| measured * (-f64::from(log) / 1000.0).exp();
        let expected = rate(source);
        Predicted {
            low: expected * (f64::from(low) / 1000.0).exp(),
            expected,
            high: expected * (f64::from(high) / 1000.0).exp(),
            error: expected / measured - 1.0,
            inside: (low..=high).contains(&source),
            without_chip: rate(chip),
            without_model: rate(model),
        }
    });
    Some(Run {
        line,
        url,
        publisher,
        date: text(date).filter(|date| !date.is_empty()),
        class,
        chip,
        model,
        quant: text(quant)?,
        engine: Engine::parse(&text(engine)?).ok()?,
        backend: text(backend)?,
        test,
        prompt_tokens: (test == Test::Prefill).then_some(prompt),
        depth,
        units,
        batch,
        speculative: flags & 1 != 0,
        offloaded: flags & 2 != 0,
        measured,
        predicted,
        doubts: Doubt::ALL.into_iter().enumerate().filter(|(bit, _)| doubts >> bit & 1 != 0).map(|(_, d)| d).collect(),
        left_out: match left_out {
            0 => None,
            number => Some(*LeftOut::ALL.get(number - 1)?),
        },
        params,
        active,
        bandwidth,
    })
}
