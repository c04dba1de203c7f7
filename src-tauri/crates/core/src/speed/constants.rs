//! The fitted constants: read once from the file that `cargo xtask calibrate` writes.

use super::here::Alike;
use super::terms::{DECODE_KINDS, PREFILL_KINDS, Place, Term, TermKeys};
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

/// Logarithms of measured over predicted between which 80 % of left-out rows lie.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// The tenth percentile, below zero.
    pub low: f64,
    /// The ninetieth percentile, above zero.
    pub high: f64,
}

/// Rates relative to the plain prediction, for set-ups that are measured too seldom to be modelled.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Factor {
    /// Tenth percentile of the logarithm.
    pub low: f64,
    /// Median of the logarithm.
    pub mid: f64,
    /// Ninetieth percentile of the logarithm.
    pub high: f64,
    /// Rows it rests on.
    pub rows: u32,
}

/// Constants of one formula.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Fitted {
    /// Pairs of chip and model that were measured ("M2 Ultra|gpt-oss-20b").
    #[serde(default)]
    pub measured: BTreeSet<String>,
    /// Constants by name; one that is missing counts as zero.
    pub constants: BTreeMap<String, f64>,
    /// Spread by what was left out and class ("source:apple"); "source" and its like are over all classes.
    pub spreads: BTreeMap<String, Spread>,
    /// Factors by set-up, from coarse ("layer") to fine ("layer:2:nvidia:moe").
    pub factors: BTreeMap<String, Factor>,
    /// What residuals of runs on one machine have in common, for [`Here`](super::here::Here).
    #[serde(default)]
    pub alike: Alike,
    /// The constants once more, to find them sooner. Filled for the constants that the app ships with, which never change;
    /// empty while constants are being fitted.
    #[serde(skip)]
    pub(crate) index: HashMap<String, f64>,
    /// Sums of whole ladders by [`Place::number`], in the order of the kinds, added up when a place is first asked for.
    /// Filled with [`Fitted::index`].
    #[serde(skip)]
    ladders: Vec<OnceLock<Vec<f64>>>,
    /// The kinds in that order.
    #[serde(skip)]
    kinds: &'static [&'static str],
}

impl Fitted {
    /// The sum of the named constants.
    #[must_use]
    pub fn sum(&self, keys: &[String]) -> f64 {
        if self.index.is_empty() {
            return keys.iter().filter_map(|key| self.constants.get(key)).sum();
        }
        keys.iter().filter_map(|key| self.index.get(key)).sum()
    }

    /// The sum of constants, each as often as it counts.
    fn sum_grown(&self, grown: &[(String, f64)]) -> f64 {
        grown.iter().filter_map(|(key, times)| Some(self.constants.get(key)? * times)).sum()
    }

    /// The logarithm by which a term of a formula is scaled.
    #[must_use]
    pub fn scale(&self, term: &Term) -> f64 {
        self.sum(&term.keys) + self.sum_grown(&term.grown)
    }

    /// The sum of a term's constants.
    #[must_use]
    pub fn of_term(&self, place: Place, term: &TermKeys) -> f64 {
        let more = self.sum(&term.more) + self.sum_grown(&term.grown);
        let Some(known) = self.ladders.get(place.number()) else {
            return more + term.kinds.iter().map(|kind| self.sum(&place.ladder(kind))).sum::<f64>();
        };
        let sums = known.get_or_init(|| self.kinds.iter().map(|kind| self.sum(&place.ladder(kind))).collect());
        let of_kind = |kind: &str| self.kinds.iter().position(|k| *k == kind).and_then(|at| sums.get(at)).copied();
        more + term.kinds.iter().filter_map(|kind| of_kind(kind)).sum::<f64>()
    }

    /// The sum of the constants that scale a whole formula.
    #[must_use]
    pub fn of_whole(&self, whole: &[String], grown: &[(String, f64)]) -> f64 {
        self.sum(whole) + self.sum_grown(grown)
    }

    /// Makes looking up fast. For constants that no longer change.
    fn settle(&mut self, kinds: &'static [&'static str]) {
        self.index = self.constants.iter().map(|(key, value)| (key.clone(), *value)).collect();
        self.ladders = (0..Place::COUNT).map(|_| OnceLock::new()).collect();
        self.kinds = kinds;
    }

    /// True where a constant of this name was fitted.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.constants.contains_key(key)
    }

    /// The finest of some factors that is known, given from coarse to fine.
    #[must_use]
    pub fn factor(&self, keys: &[String]) -> Option<Factor> {
        keys.iter().rev().find_map(|key| self.factors.get(key)).copied()
    }
}

/// All constants of the speed model.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constants {
    /// What the file is and how it came about.
    pub about: String,
    /// [`fingerprint`] of the measured rows, the rules, the chips and the shapes that the constants were fitted to.
    #[serde(default)]
    pub inputs: String,
    /// Measured rows that the constants rest on.
    pub rows: u32,
    /// Decode.
    pub decode: Fitted,
    /// Prefill.
    pub prefill: Fitted,
}

impl Constants {
    /// The constants that the app ships with.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static CONSTANTS: OnceLock<Constants> = OnceLock::new();
        CONSTANTS.get_or_init(|| {
            // The file is generated and a test reads it, so the fallback is never met in a build that passed.
            let mut constants =
                Self::read(include_str!("../../../../../catalog/benchmarks/constants.json")).unwrap_or_default();
            constants.decode.settle(&DECODE_KINDS);
            constants.prefill.settle(&PREFILL_KINDS);
            constants
        })
    }

    /// Reads a constants file.
    ///
    /// # Errors
    /// [`Error::Malformed`] where it is not one.
    pub fn read(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| Error::Malformed {
            file: "constants.json".to_owned(),
            path: String::new(),
            reason: error.to_string(),
        })
    }

    /// Writes the file: one constant a line, in order, so that a diff says what moved.
    #[must_use]
    pub fn write(&self) -> String {
        // Maps with string keys and finite numbers always serialise.
        serde_json::to_string_pretty(self).map(|text| text + "\n").unwrap_or_default()
    }
}

/// A short name for some texts, to see whether constants still belong to their inputs (FNV-1a, 64 bits; line endings do
/// not count).
#[must_use]
pub fn fingerprint(texts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in texts.iter().flat_map(|text| text.bytes().filter(|b| *b != b'\r').chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
