//! How much the misses of two runs on one machine have in common, by what the runs have in common.
//!
//! Each machine (one chip of one source, the source left out of the fit) gives some of its runs one after another, and the
//! others are predicted from that one. The variances sought are those with which the others are missed by least, in the
//! sum of absolute logarithms: squares would follow the few runs that went wrong. Only ratios of variances matter, so
//! each run's own is held; the others are sought one after the other in steps that become smaller.

use super::rows::Measured;
use crate::speed::here::{Alike, FARTHEST, Traits};
use std::collections::BTreeMap;

/// Runs of one machine that are given, one after another, spread evenly over its runs.
const GIVEN: usize = 8;
/// Each run's own variance, which fixes the scale (a standard deviation of 8 %: what two sources that measure the same
/// differ by).
const OWN: f64 = 0.006;
/// Misses below this logarithm count less: nobody notices them.
const SMALL: f64 = 0.03;
/// Where the search sets out, and what it is drawn to where the runs say nothing.
const START: f64 = 0.01;
/// How strongly it is drawn there, by the square of a logarithm.
const PULL: f64 = 1e-5;

const N: usize = Alike::KINDS;

/// One run that is given, and another that is predicted from it.
struct Pair {
    shared: [f64; N],
    itself: [f64; N],
    given: f64,
    other: f64,
    weight: f64,
}

fn pairs(rows: &[&Measured<'_>], residuals: &[[f64; 3]], traits: &[Traits]) -> Vec<Pair> {
    let mut machines: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        machines.entry((&row.source, &row.chip)).or_default().push(at);
    }
    let mut pairs = Vec::new();
    for members in machines.values().filter(|members| members.len() >= 3) {
        let step = members.len().div_ceil(GIVEN);
        let count = members.len().div_ceil(step) * (members.len() - 1);
        // A machine with many runs says more, but not in proportion.
        let weight = 1.0 / (count as f64).sqrt();
        for &given in members.iter().step_by(step) {
            let itself = traits[given].shared(&traits[given]);
            pairs.extend(members.iter().filter(|other| **other != given).map(|&other| Pair {
                shared: traits[given].shared(&traits[other]),
                itself,
                given: residuals[given][0].clamp(-FARTHEST, FARTHEST),
                other: residuals[other][0],
                weight,
            }));
        }
    }
    pairs
}

fn dot(a: &[f64; N], b: &[f64; N]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// What the runs are missed by with the logarithms of some variances.
fn loss(pairs: &[Pair], logs: &[f64; N]) -> f64 {
    let variances = logs.map(f64::exp);
    let weights = pairs.iter().map(|pair| pair.weight).sum::<f64>().max(1e-12);
    let missed: f64 = pairs
        .iter()
        .map(|pair| {
            let believed = dot(&pair.shared, &variances) / (dot(&pair.itself, &variances) + OWN);
            pair.weight * (believed * pair.given - pair.other).hypot(SMALL)
        })
        .sum();
    missed / weights + PULL * logs.iter().map(|log| (log - START.ln()).powi(2)).sum::<f64>()
}

pub(super) fn fit(rows: &[&Measured<'_>], residuals: &[[f64; 3]], traits: &[Traits]) -> Alike {
    let variances = sought(&pairs(rows, residuals, traits)).map(f64::exp);
    Alike::of(variances.map(round), OWN)
}

/// The logarithms of the variances with the least loss.
fn sought(pairs: &[Pair]) -> [f64; N] {
    let mut logs = [START.ln(); N];
    let mut least = loss(pairs, &logs);
    for step in [2.0, 1.0, 0.5, 0.25, 0.1] {
        for _ in 0..20 {
            let mut moved = false;
            for at in 0..N {
                for by in [step, -step] {
                    let mut other = logs;
                    other[at] += by;
                    let reached = loss(pairs, &other);
                    if reached < least - 1e-9 {
                        (logs, least, moved) = (other, reached, true);
                        break;
                    }
                }
            }
            if !moved {
                break;
            }
        }
    }
    logs
}

fn round(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(at: usize, other: f64) -> Pair {
        let mut shared = [0.0; N];
        shared[at] = 1.0;
        let mut itself = shared;
        itself[0] = 1.0;
        Pair { shared, itself, given: 0.5, other, weight: 1.0 }
    }

    #[test]
    fn what_tells_of_others_is_believed_and_what_does_not_is_not() {
        // Runs that share the second kind miss alike; runs that share the third have nothing to do with each other.
        let pairs: Vec<Pair> =
            [(1, 0.5), (1, 0.45), (2, 0.2), (2, -0.2)].into_iter().map(|(at, other)| pair(at, other)).collect();
        let logs = sought(&pairs);
        let variances = logs.map(f64::exp);
        let believed = |at: usize| variances[at] / (variances[0] + variances[at] + OWN);
        assert!(believed(1) > 0.8, "{variances:?}");
        assert!(believed(2) < 0.2, "{variances:?}");
    }
}
