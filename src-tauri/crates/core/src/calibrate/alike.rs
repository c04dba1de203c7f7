//! How much the residuals of two runs on one machine have in common, by what the runs have in common.
//!
//! Products of residuals of pairs of runs (one source, one chip, the source left out of the fit) are explained by what the
//! pairs share; the parts are variances, so none may be below zero. Least squares under that bound, solved one part after
//! the other until nothing moves.

use super::rows::Measured;
use crate::speed::here::{Alike, Traits};
use std::collections::BTreeMap;

/// Larger residuals are cut: a run that went wrong says nothing about how runs go together.
const CUT: f64 = 0.3;
/// Rows of one machine that are paired at most, spread evenly over its rows.
const MOST: usize = 90;
/// Each run's own variance is at least this (a standard deviation of 5 %), whatever the pairs leave.
const LEAST_OWN: f64 = 0.0025;

pub(super) fn fit(rows: &[&Measured<'_>], residuals: &[[f64; 3]], traits: &[Traits]) -> Alike {
    const N: usize = Alike::KINDS;
    let mut machines: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        machines.entry((&row.source, &row.chip)).or_default().push(at);
    }
    let residual = |at: usize| residuals[at][0].clamp(-CUT, CUT);
    let mut matrix = [[0.0; N]; N];
    let mut right = [0.0; N];
    let (mut own_sum, mut own_weight) = (0.0, 0.0);
    for members in machines.values().filter(|members| members.len() >= 3) {
        let step = members.len().div_ceil(MOST);
        let members: Vec<usize> = members.iter().copied().step_by(step).collect();
        let pairs = members.len() * (members.len() - 1) / 2;
        // A machine with many rows says more, but not by the square of its rows.
        let weight = 1.0 / (pairs as f64).sqrt();
        for (i, &a) in members.iter().enumerate() {
            for &b in &members[..i] {
                let shared = traits[a].shared(&traits[b]);
                let product = residual(a) * residual(b);
                for j in 0..N {
                    right[j] += weight * shared[j] * product;
                    for k in 0..N {
                        matrix[j][k] += weight * shared[j] * shared[k];
                    }
                }
            }
            own_sum += weight * residual(a).powi(2);
            own_weight += weight;
        }
    }
    let shared = not_negative(&matrix, &right);
    // What a run's square has beyond what it shares with itself is its own.
    let mut within = 0.0;
    for members in machines.values().filter(|members| members.len() >= 3) {
        let step = members.len().div_ceil(MOST);
        let count = members.len().div_ceil(step);
        let weight = 1.0 / ((count * (count - 1) / 2) as f64).sqrt();
        for &at in members.iter().step_by(step) {
            let own = traits[at].shared(&traits[at]);
            within += weight * own.iter().zip(&shared).map(|(s, v)| s * v).sum::<f64>();
        }
    }
    let own = if own_weight > 0.0 { (own_sum - within) / own_weight } else { LEAST_OWN };
    Alike::of(shared.map(round), round(own.max(LEAST_OWN)))
}

/// Least squares with no part below zero.
fn not_negative<const N: usize>(matrix: &[[f64; N]; N], right: &[f64; N]) -> [f64; N] {
    let mut x = [0.0; N];
    for _ in 0..2000 {
        let mut moved: f64 = 0.0;
        for j in 0..N {
            if matrix[j][j] <= 0.0 {
                continue;
            }
            let rest: f64 = (0..N).filter(|k| *k != j).map(|k| matrix[j][k] * x[k]).sum();
            let next = ((right[j] - rest) / matrix[j][j]).max(0.0);
            moved = moved.max((next - x[j]).abs());
            x[j] = next;
        }
        if moved < 1e-9 {
            break;
        }
    }
    x
}

fn round(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_below_zero_are_kept_at_zero() {
        // Unbounded, the solution would be (2, -1); with the second at zero the first is 1.5.
        let x = not_negative(&[[2.0, 1.0], [1.0, 2.0]], &[3.0, 0.0]);
        assert!((x[0] - 1.5).abs() < 1e-9 && x[1].abs() < 1e-12, "{x:?}");
    }
}
