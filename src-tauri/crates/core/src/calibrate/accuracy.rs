//! How good the predictions are on rows that were left out of the fit.

use super::quantile;
use super::rows::{Measured, Rows};
use crate::speed::constants::Constants;
use crate::speed::predict;
use crate::speed::row::Test;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What was left out of the fit that predicted a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// Everything its source published.
    Source,
    /// Everything measured on its chip.
    Chip,
    /// Everything measured with its model.
    Model,
}

impl Left {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Source, Self::Chip, Self::Model];

    /// The name used in constants and tables.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Chip => "chip",
            Self::Model => "model",
        }
    }

    /// The group that a row belongs to.
    #[must_use]
    pub fn group<'a>(self, row: &'a Measured<'_>) -> &'a str {
        match self {
            Self::Source => &row.source,
            Self::Chip => &row.chip,
            Self::Model => &row.model,
        }
    }
}

/// A row with what was predicted for it when its source, its chip or its model was left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// Line in the file.
    pub line: usize,
    /// Which rate.
    pub test: Test,
    /// Hardware class.
    pub class: &'static str,
    /// Engine.
    pub engine: &'static str,
    /// Who measured.
    pub source: String,
    /// Chip.
    pub chip: String,
    /// Model.
    pub model: String,
    /// True for a mixture of experts.
    pub moe: bool,
    /// Depth.
    pub depth: f64,
    /// The measured rate.
    pub tps: f64,
    /// Logarithms of measured over predicted, in the order of [`Left::ALL`].
    pub residual: [f64; 3],
    /// Logarithm of measured over the physical limit.
    pub roofline: f64,
}

impl Scored {
    pub(super) fn new(row: &Measured<'_>, residual: [f64; 3]) -> Self {
        let question = &row.question;
        let formula = super::formula(row);
        let per_row = if question.test == Test::Decode { 1.0 } else { question.tokens };
        Self {
            line: row.line,
            test: question.test,
            class: question.device.class.key(),
            engine: question.setup.engine.key(),
            source: row.source.clone(),
            chip: row.chip.clone(),
            model: row.model.clone(),
            moe: question.work().tally(question.setup.engine).moe,
            depth: question.depth,
            tps: row.tps,
            residual,
            roofline: (row.tps * formula.floor / per_row).ln(),
        }
    }

    /// Predicted over measured, less one.
    #[must_use]
    pub fn error(&self, left: Left) -> f64 {
        (-self.residual[left as usize]).exp() - 1.0
    }
}

/// Errors of a set of rows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Summary {
    /// Rows.
    pub rows: usize,
    /// Median of the absolute error.
    pub median: f64,
    /// Median over sources of their medians.
    pub by_source: f64,
    /// Ninetieth percentile of the absolute error.
    pub p90: f64,
    /// Share of rows within 30 %.
    pub within_30: f64,
    /// Median of the signed error.
    pub bias: f64,
}

/// Sums up the errors of some rows.
#[must_use]
pub fn summary<'a>(rows: impl Iterator<Item = (&'a str, f64)>) -> Summary {
    let mut errors = Vec::new();
    let mut signed = Vec::new();
    let mut sources: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (source, error) in rows {
        errors.push(error.abs());
        signed.push(error);
        sources.entry(source).or_default().push(error.abs());
    }
    let middle = |values: &mut Vec<f64>| {
        values.sort_by(f64::total_cmp);
        quantile(values, 0.5)
    };
    let mut medians: Vec<f64> = sources.values_mut().map(middle).collect();
    let median = middle(&mut errors);
    Summary {
        rows: errors.len(),
        median,
        by_source: middle(&mut medians),
        p90: quantile(&errors, 0.9),
        within_30: errors.iter().filter(|e| **e <= 0.3).count() as f64 / errors.len().max(1) as f64,
        bias: middle(&mut signed),
    }
}

/// The errors of other runs of a source once one of its runs is known, source by source left out.
#[must_use]
pub fn one_measured(scored: &[Scored]) -> Summary {
    let mut groups: BTreeMap<(&str, &str, &str), Vec<&Scored>> = BTreeMap::new();
    for row in scored.iter().filter(|row| row.test == Test::Decode) {
        groups.entry((&row.source, &row.chip, row.engine)).or_default().push(row);
    }
    let mut errors = Vec::new();
    for ((source, ..), rows) in &groups {
        // The run that a person would make: the one in the middle of the list.
        let Some(given) = rows.get(rows.len() / 2).filter(|_| rows.len() >= 3) else {
            continue;
        };
        let correction = given.residual[0] * 0.9;
        errors.extend(
            rows.iter()
                .filter(|row| row.line != given.line)
                .map(|row| (*source, (correction - row.residual[0]).exp() - 1.0)),
        );
    }
    summary(errors.into_iter())
}

/// The accuracy report.
#[must_use]
pub fn markdown(rows: &Rows<'_>, scored: &[Scored], constants: &Constants) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# How good the speed estimates are\n\nGenerated by `cargo xtask accuracy`; do not edit.\n");
    let _ = writeln!(
        out,
        "{} measured rows are fitted, {} more (several devices or requests, speculation, offloaded experts) give factors, {} are left out.\nEvery error below is of rows whose whole source, chip or model was left out of the fit. Error = predicted / measured - 1.\nA source, chip or model that is the only one of its class or engine is left out too: its rows are predicted by other\nhardware's constants and weigh heavily in the tables.\n",
        rows.plain.len(),
        rows.special.len(),
        rows.left_out.len()
    );
    for test in [Test::Decode, Test::Prefill] {
        let name = if test == Test::Decode { "Decode" } else { "Prefill" };
        let own: Vec<&Scored> = scored.iter().filter(|row| row.test == test).collect();
        let _ = writeln!(
            out,
            "## {name}\n\n| left out | rows | median | by source | p90 | within 30 % | bias |\n|---|---|---|---|---|---|---|"
        );
        for left in Left::ALL {
            line(&mut out, left.key(), summary(own.iter().map(|row| (row.source.as_str(), row.error(left)))));
        }
        let roof =
            |share: f64| summary(own.iter().map(|row| (row.source.as_str(), share * (-row.roofline).exp() - 1.0)));
        line(&mut out, "plain roofline", roof(1.0));
        line(&mut out, "roofline x 0.55", roof(0.55));
        for (title, key) in [
            ("class", (|row: &Scored| row.class.to_owned()) as fn(&Scored) -> String),
            ("engine", |row| row.engine.to_owned()),
            ("kind", |row| if row.moe { "mixture of experts" } else { "dense" }.to_owned()),
            ("depth", |row| {
                match row.depth {
                    d if d < 2048.0 => "below 2k",
                    d if d < 16_384.0 => "2k to 16k",
                    d if d < 65_536.0 => "16k to 64k",
                    _ => "64k and more",
                }
                .to_owned()
            }),
        ] {
            let mut groups: BTreeMap<String, Vec<&Scored>> = BTreeMap::new();
            for row in &own {
                groups.entry(key(row)).or_default().push(row);
            }
            let _ = writeln!(
                out,
                "\n### {name} by {title} (source left out)\n\n| {title} | rows | median | by source | p90 | within 30 % | bias |\n|---|---|---|---|---|---|---|"
            );
            for (group, rows) in groups {
                line(&mut out, &group, summary(rows.iter().map(|row| (row.source.as_str(), row.error(Left::Source)))));
            }
        }
        let _ = writeln!(
            out,
            "\n### {name}: share of left-out rows inside the 80 % range\n\n| class | rows | source | chip | model |\n|---|---|---|---|---|"
        );
        let fitted = if test == Test::Decode { &constants.decode } else { &constants.prefill };
        let mut groups: BTreeMap<&str, Vec<&Scored>> = BTreeMap::new();
        for row in &own {
            groups.entry("all").or_default().push(row);
            groups.entry(row.class).or_default().push(row);
        }
        for (class, rows) in groups {
            let _ = write!(out, "| {class} | {} |", rows.len());
            for left in Left::ALL {
                let inside = rows.iter().filter(|row| {
                    fitted
                        .spreads
                        .get(&format!("{}:{}", left.key(), row.class))
                        .or_else(|| fitted.spreads.get(left.key()))
                        .is_some_and(|spread| (spread.low..=spread.high).contains(&row.residual[left as usize]))
                });
                let _ = write!(out, " {:.0} % |", 100.0 * inside.count() as f64 / rows.len() as f64);
            }
            out.push('\n');
        }
        let mut worst = own.clone();
        worst.sort_by(|a, b| b.residual[0].abs().total_cmp(&a.residual[0].abs()).then(a.line.cmp(&b.line)));
        let _ = writeln!(
            out,
            "\n### {name}: the worst misses (source left out)\n\n| line | source | chip | model | engine | depth | measured | predicted |\n|---|---|---|---|---|---|---|---|"
        );
        for row in worst.iter().take(25) {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} | {:.0} | {:.1} | {:.1} |",
                row.line,
                row.source,
                row.chip,
                row.model,
                row.engine,
                row.depth,
                row.tps,
                row.tps * (-row.residual[0]).exp()
            );
        }
        out.push('\n');
    }
    let one = one_measured(scored);
    let _ = writeln!(
        out,
        "## With one run measured on the same machine\n\nOne decode run of a left-out source is given, the others on that chip and engine are predicted.\n\n| given | rows | median | by source | p90 | within 30 % | bias |\n|---|---|---|---|---|---|---|"
    );
    line(&mut out, "one run", one);
    let _ = writeln!(out, "\n## Left out of the fit\n\n| rows | reason |\n|---|---|");
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &rows.left_out {
        *reasons.entry(&row.reason).or_default() += 1;
    }
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    for (reason, count) in reasons {
        let _ = writeln!(out, "| {count} | {reason} |");
    }
    out
}

fn line(out: &mut String, name: &str, s: Summary) {
    let _ = writeln!(
        out,
        "| {name} | {} | {:.1} % | {:.1} % | {:.0} % | {:.0} % | {:+.1} % |",
        s.rows,
        s.median * 100.0,
        s.by_source * 100.0,
        s.p90 * 100.0,
        s.within_30 * 100.0,
        s.bias * 100.0
    );
}

/// Seconds that the constants give for a row that was in the fit, for the Evidence page.
#[must_use]
pub fn fitted_rate(constants: &Constants, row: &Measured<'_>) -> f64 {
    let formula = super::formula(row);
    let (fitted, tokens) = match row.question.test {
        Test::Decode => (&constants.decode, 1.0),
        Test::Prefill => (&constants.prefill, row.question.tokens),
    };
    tokens / predict::seconds(&formula, fitted).max(formula.floor)
}
