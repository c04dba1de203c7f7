//! The fit: penalised least squares on logarithms, robust against bad rows, by Gauss-Newton.
//!
//! Each constant is pulled towards its prior; a fine constant (a chip's, a backend's) only moves as far as its rows
//! outweigh the pull. That is the pooling. Everything is deterministic: no randomness, one thread, a fixed order.

use crate::speed::constants::Fitted;
use crate::speed::terms::Formula;
use std::collections::BTreeMap;

/// How strongly constants are pulled, and where to.
#[derive(Debug, Clone)]
pub struct Pull {
    /// By the letters before the colon: the prior of the coarsest constant, its pull, the pull of finer ones.
    pub kinds: BTreeMap<&'static str, (f64, f64, f64)>,
}

impl Pull {
    fn of(&self, key: &str) -> (f64, f64) {
        let (kind, fine) = key.split_once(':').map_or((key, false), |(kind, _)| (kind, true));
        let (prior, coarse, strength) = self.kinds.get(kind).copied().unwrap_or((0.0, 2.0, 15.0));
        if fine { (0.0, strength) } else { (prior, coarse) }
    }
}

/// Rows made ready for many fits: names replaced by numbers.
#[derive(Debug)]
pub struct Problem {
    names: Vec<String>,
    prior: Vec<f64>,
    strength: Vec<f64>,
    rows: Vec<Compiled>,
}

#[derive(Debug)]
struct Compiled {
    /// Seconds and constants of each term.
    terms: Vec<(f64, Vec<u32>)>,
    whole: Vec<u32>,
    /// Logarithm of the measured seconds.
    target: f64,
    weight: f64,
    /// Logarithm of the least seconds that physics allows.
    floor: f64,
}

/// One row: its formula, the measured seconds, its weight.
pub type Sample = (Formula, f64, f64);

/// Residuals beyond this logarithm count less and less.
const BEND: f64 = 0.16;

impl Problem {
    /// Numbers the constants of all rows, in the order of their names.
    #[must_use]
    pub fn new(samples: &[Sample], pull: &Pull) -> Self {
        let mut index: BTreeMap<&str, u32> = BTreeMap::new();
        for (formula, ..) in samples {
            for key in formula.terms.iter().flat_map(|t| &t.keys).chain(&formula.whole) {
                index.insert(key, 0);
            }
        }
        for (number, value) in index.values_mut().enumerate() {
            *value = number as u32;
        }
        let numbers = |keys: &[String]| keys.iter().filter_map(|k| index.get(k.as_str()).copied()).collect::<Vec<_>>();
        let rows = samples
            .iter()
            .map(|(formula, seconds, weight)| Compiled {
                terms: formula.terms.iter().map(|t| (t.seconds, numbers(&t.keys))).collect(),
                whole: numbers(&formula.whole),
                target: seconds.ln(),
                weight: *weight,
                floor: formula.floor.max(1e-12).ln(),
            })
            .collect();
        let names: Vec<String> = index.keys().map(|k| (*k).to_owned()).collect();
        let (prior, strength) = names.iter().map(|name| pull.of(name)).unzip();
        Self { names, prior, strength, rows }
    }

    /// The predicted logarithm of a row's seconds.
    #[must_use]
    pub fn predict(&self, row: usize, values: &[f64]) -> f64 {
        let row = &self.rows[row];
        let (log, _) = row.evaluate(values);
        log.max(row.floor)
    }

    /// Measured over predicted rate of a row, as a logarithm.
    #[must_use]
    pub fn residual(&self, row: usize, values: &[f64]) -> f64 {
        self.predict(row, values) - self.rows[row].target
    }

    /// Fits all rows but those where `leave` is true, starting from `start` or from the priors.
    ///
    /// Constants that only left-out rows carry stay at their priors, so they predict as for an unknown.
    #[must_use]
    pub fn fit(&self, leave: impl Fn(usize) -> bool, start: Option<&[f64]>, rounds: usize) -> Vec<f64> {
        let size = self.names.len();
        let mut used = vec![false; size];
        let rows: Vec<&Compiled> = self.rows.iter().enumerate().filter(|(i, _)| !leave(*i)).map(|(_, r)| r).collect();
        for row in &rows {
            for &k in row.terms.iter().flat_map(|(_, keys)| keys).chain(&row.whole) {
                used[k as usize] = true;
            }
        }
        let mut values: Vec<f64> =
            (0..size).map(|k| start.filter(|_| used[k]).map_or(self.prior[k], |start| start[k])).collect();
        let mut matrix = vec![0.0; size * size];
        let mut slope = vec![0.0; size];
        let mut gradient: Vec<(u32, f64)> = Vec::new();
        for _ in 0..rounds {
            matrix.fill(0.0);
            for k in 0..size {
                matrix[k * size + k] = self.strength[k];
                slope[k] = -self.strength[k] * (values[k] - self.prior[k]);
            }
            for row in &rows {
                let (log, shares) = row.evaluate(&values);
                let residual = row.target - log;
                let weight = row.weight / (1.0 + (residual / BEND).powi(2));
                gradient.clear();
                for ((_, keys), share) in row.terms.iter().zip(&shares) {
                    gradient.extend(keys.iter().map(|&k| (k, *share)));
                }
                gradient.extend(row.whole.iter().map(|&k| (k, 1.0)));
                gradient.sort_unstable_by_key(|&(k, _)| k);
                gradient.dedup_by(|next, kept| {
                    let same = next.0 == kept.0;
                    if same {
                        kept.1 += next.1;
                    }
                    same
                });
                for (at, &(i, a)) in gradient.iter().enumerate() {
                    slope[i as usize] += weight * residual * a;
                    let line = i as usize * size;
                    for &(j, b) in &gradient[..=at] {
                        matrix[line + j as usize] += weight * a * b;
                    }
                }
            }
            let step = solve(&mut matrix, &slope, size);
            let longest = step.iter().fold(0.0f64, |m, s| m.max(s.abs()));
            let damping = if longest > 1.0 { 1.0 / longest } else { 1.0 };
            for (value, s) in values.iter_mut().zip(&step) {
                *value += s * damping;
            }
            if longest < 1e-4 {
                break;
            }
        }
        values
    }

    /// The values by name, rounded, without those that say nothing.
    #[must_use]
    pub fn named(&self, values: &[f64]) -> Fitted {
        let constants =
            self.names.iter().zip(values).map(|(name, value)| (name.clone(), (value * 1e4).round() / 1e4)).collect();
        Fitted { constants, ..Fitted::default() }
    }
}

impl Compiled {
    /// The logarithm of the seconds, and the share of each term.
    fn evaluate(&self, values: &[f64]) -> (f64, Vec<f64>) {
        let sum_of = |keys: &[u32]| keys.iter().map(|&k| values[k as usize]).sum::<f64>();
        let mut parts: Vec<f64> =
            self.terms.iter().map(|(seconds, keys)| seconds * sum_of(keys).clamp(-9.0, 9.0).exp()).collect();
        let sum: f64 = parts.iter().sum::<f64>().max(1e-12);
        for part in &mut parts {
            *part /= sum;
        }
        (sum.ln() + sum_of(&self.whole), parts)
    }
}

/// The sum of products, in eight strands that are added in a fixed order: fast, and the same everywhere.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut strands = [0.0; 8];
    let (a_chunks, b_chunks) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest: f64 = a_chunks.remainder().iter().zip(b_chunks.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in a_chunks.zip(b_chunks) {
        for (strand, (x, y)) in strands.iter_mut().zip(x.iter().zip(y)) {
            *strand += x * y;
        }
    }
    strands.iter().sum::<f64>() + rest
}

/// Solves the symmetric system by Cholesky; `matrix` holds the lower half and is overwritten.
fn solve(matrix: &mut [f64], right: &[f64], size: usize) -> Vec<f64> {
    for i in 0..size {
        let (above, line) = matrix.split_at_mut(i * size);
        let line = &mut line[..=i];
        for j in 0..i {
            let other = &above[j * size..j * size + j + 1];
            line[j] = (line[j] - dot(&line[..j], &other[..j])) / other[j];
        }
        let dot = dot(&line[..i], &line[..i]);
        // The pulls make every pivot positive; the bound only guards against rounding.
        line[i] = (line[i] - dot).max(1e-9).sqrt();
    }
    let mut x = right.to_vec();
    for i in 0..size {
        let line = &matrix[i * size..i * size + i];
        x[i] = (x[i] - dot(line, &x[..i])) / matrix[i * size + i];
    }
    for i in (0..size).rev() {
        x[i] /= matrix[i * size + i];
        let value = x[i];
        let line = &matrix[i * size..i * size + i];
        for (xj, l) in x[..i].iter_mut().zip(line) {
            *xj -= l * value;
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cholesky_solves_a_small_system() {
        let mut matrix = vec![4.0, 0.0, 2.0, 3.0];
        let x = solve(&mut matrix, &[10.0, 9.0], 2);
        assert!((x[0] - 1.5).abs() < 1e-12 && (x[1] - 2.0).abs() < 1e-12, "{x:?}");
    }
}
