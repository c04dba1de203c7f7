//! Errors of left-out rows, summed up.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was left out of the fit that predicted a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
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
}

/// Errors of a set of rows: predicted over measured, less one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Summary {
    /// Rows.
    pub rows: u32,
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

/// Sums up the errors of some rows, each with its source.
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
        rows: errors.len() as u32,
        median,
        by_source: middle(&mut medians),
        p90: quantile(&errors, 0.9),
        within_30: errors.iter().filter(|e| **e <= 0.3).count() as f64 / errors.len().max(1) as f64,
        bias: middle(&mut signed),
    }
}

/// The value below which a share of sorted values lies. Nothing of nothing is zero.
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else {
        return 0.0;
    };
    let at = share * last as f64;
    let (below, part) = (at.floor() as usize, at.fract());
    let next = sorted[(below + 1).min(last)];
    sorted[below] + (next - sorted[below]) * part
}
