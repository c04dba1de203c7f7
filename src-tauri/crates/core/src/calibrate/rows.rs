//! Measured rows: read from the CSV, made ready, and sorted into those that are fitted and those that are left out.

use crate::error::{Error, Result};
use crate::evidence::LeftOut;
use crate::speed::row::{Question, Row, Test};
use crate::speed::shapes::Shapes;
use serde::Deserialize;

/// A measured row with its question and its place in the file (the first row below the header is 2).
#[derive(Debug, Clone)]
pub struct Measured<'a> {
    /// Line in the file.
    pub line: usize,
    /// The row.
    pub row: Row,
    /// The row as the formulas take it.
    pub question: Question<'a>,
    /// Tokens a second.
    pub tps: f64,
    /// Who measured: one key for all tables of one person or project.
    pub source: String,
    /// The chip's name, from the table or the row.
    pub chip: String,
    /// The model's id, or its name where it is not known.
    pub model: String,
}

/// A row that is not fitted.
#[derive(Debug, Clone, PartialEq)]
pub struct Excluded {
    /// Line in the file.
    pub line: usize,
    /// The row.
    pub row: Row,
    /// Who measured.
    pub source: String,
    /// Why.
    pub reason: LeftOut,
    /// Why, in words.
    pub said: String,
}

/// The rows of the file, sorted.
#[derive(Debug, Default)]
pub struct Rows<'a> {
    /// One device, one request, nothing special: what the constants are fitted on.
    pub plain: Vec<Measured<'a>>,
    /// Several devices or requests, speculation, offloaded experts: what the factors are taken from.
    pub special: Vec<Measured<'a>>,
    /// Everything else, with the reason.
    pub left_out: Vec<Excluded>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    #[serde(default)]
    rule: Vec<Rule>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Rule {
    id: Option<LeftOut>,
    reason: String,
    source: Option<String>,
    class: Option<String>,
    chip: Option<String>,
    engine: Option<String>,
    model: Option<String>,
    quant: Option<String>,
    note: Option<String>,
    test: Option<String>,
    prompt_at_most: Option<f64>,
    tps_below: Option<f64>,
    fill_above_gb: Option<f64>,
}

impl Rule {
    fn holds(&self, measured: &Measured<'_>) -> bool {
        let row = &measured.row;
        let text = |wanted: &Option<String>, have: &Option<String>| {
            wanted.as_ref().is_none_or(|w| have.as_ref().is_some_and(|h| h.to_lowercase().contains(&w.to_lowercase())))
        };
        let fill = || {
            let tally = measured.question.work().tally(measured.question.setup.engine);
            (tally.file + tally.cache(measured.question.depth + measured.row.n_prompt.unwrap_or(0.0))) / 1e9
        };
        text(&self.source, &row.source)
            && text(&self.class, &row.hw_class)
            && text(&self.chip, &row.chip)
            && text(&self.engine, &row.engine)
            && text(&self.model, &row.model)
            && text(&self.quant, &row.quant)
            && text(&self.note, &row.note)
            && text(&self.test, &row.test)
            && self.prompt_at_most.is_none_or(|most| row.n_prompt.is_some_and(|n| n <= most))
            && self.tps_below.is_none_or(|below| measured.tps < below)
            && self.fill_above_gb.is_none_or(|gb| fill() > gb)
    }
}

/// One key for all tables of one person or project: the host, and the repository or the thread where there is one.
#[must_use]
pub fn source_key(source: &str) -> String {
    let plain = source.trim_start_matches("https://").trim_start_matches("http://");
    let parts: Vec<&str> = plain.split('/').collect();
    let take = match parts.as_slice() {
        // Threads of a busy repository come from many people.
        ["github.com", "ggml-org" | "ikawrakow", ..] => 5,
        ["github.com", ..] => 3,
        _ => 1,
    };
    parts.iter().take(take).copied().collect::<Vec<_>>().join("/").trim_start_matches("github.com/").to_owned()
}

/// Reads and sorts the measured rows.
///
/// # Errors
/// [`Error::Malformed`] where the CSV or the rules cannot be read.
pub fn read<'a>(csv: &str, exclusions: &str, shapes: &'a dyn Shapes) -> Result<Rows<'a>> {
    let malformed = |file: &str, path: String, reason: String| Error::Malformed { file: file.to_owned(), path, reason };
    let rules: Rules =
        toml::from_str(exclusions).map_err(|e| malformed("exclusions.toml", String::new(), e.to_string()))?;
    let mut rows = Rows::default();
    for (index, record) in csv::Reader::from_reader(csv.as_bytes()).deserialize::<Row>().enumerate() {
        let line = index + 2;
        let row = record.map_err(|e| malformed("measured.csv", format!("line {line}"), e.to_string()))?;
        let source = source_key(row.source.as_deref().unwrap_or("not stated"));
        let mut leave = |row: &Row, reason: LeftOut, said: String| {
            rows.left_out.push(Excluded { line, row: row.clone(), source: source.clone(), reason, said });
        };
        let question = match row.question(shapes) {
            Ok(question) => question,
            Err(error) => {
                let reason = match error {
                    Error::ContextBeyondModel { .. } => LeftOut::BeyondModel,
                    Error::UnknownQuant { .. } => LeftOut::QuantUnknown,
                    Error::NotPublished { .. } => LeftOut::NotPublished,
                    _ => LeftOut::Impossible,
                };
                leave(&row, reason, error.to_string());
                continue;
            }
        };
        let Some(tps) = row.tps.filter(|tps| tps.is_finite() && *tps > 0.0) else {
            leave(&row, LeftOut::Impossible, "no rate".to_owned());
            continue;
        };
        let measured = Measured {
            line,
            tps,
            source: source.clone(),
            chip: question
                .device
                .known_chip()
                .map_or_else(|| question.device.chip.clone().unwrap_or_default(), |chip| chip.name.clone()),
            model: question
                .facts
                .as_ref()
                .map_or_else(|| row.model.clone().unwrap_or_default(), |facts| facts.id.clone().into_owned()),
            row,
            question,
        };
        if let Some(rule) = rules.rule.iter().find(|rule| rule.holds(&measured)) {
            let reason = rule.id.unwrap_or(LeftOut::BadRun);
            rows.left_out.push(Excluded { line, row: measured.row, source, reason, said: rule.reason.clone() });
        } else if measured.question.setup.plain() {
            rows.plain.push(measured);
        } else {
            rows.special.push(measured);
        }
    }
    Ok(rows)
}

impl Measured<'_> {
    /// True for a row of this test.
    #[must_use]
    pub fn is(&self, test: Test) -> bool {
        self.question.test == test
    }
}
