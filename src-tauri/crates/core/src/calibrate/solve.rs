//! The fit: penalised least squares on logarithms, robust against bad rows, by Gauss-Newton. A miss counts by its square where
//! it is small and by its size where it is large, so a bad row pulls no harder than any other, and the same fit is reached
//! wherever it sets out from.
//!
//! Each constant is pulled towards its prior; a fine constant (a chip's, a backend's) only moves as far as its rows
//! outweigh the pull. That is the pooling. Everything is deterministic: no randomness, one thread, a fixed order.
//!
//! A row carries some seventy of fifteen hundred constants, so the equations are never written out: each step is solved
//! by conjugate gradients, which only ask for products with the rows.

use crate::speed::constants::Fitted;
use crate::speed::terms::Formula;
use std::collections::BTreeMap;

/// How strongly constants are pulled, and where to.
#[derive(Debug, Clone)]
pub struct Pull {
    /// By the letters before the colon: the prior of the coarsest constant, its pull, the pull of finer ones.
    pub kinds: BTreeMap<&'static str, (f64, f64, f64)>,
    /// How much more strongly constants that hold across classes are pulled (their kinds end in `@`).
    pub across: f64,
}

impl Pull {
    fn of(&self, key: &str) -> (f64, f64) {
        let (kind, fine) = key.split_once(':').map_or((key, false), |(kind, _)| (kind, true));
        let (kind, factor) = kind.strip_suffix('@').map_or((kind, 1.0), |kind| (kind, self.across));
        let (prior, coarse, strength) = self.kinds.get(kind).copied().unwrap_or((0.0, 2.0, 15.0));
        if fine { (0.0, strength * factor) } else { (prior, coarse) }
    }
}

/// Rows made ready for many fits: names replaced by numbers.
#[derive(Debug)]
pub struct Problem {
    names: Vec<String>,
    prior: Vec<f64>,
    strength: Vec<f64>,
    rows: Vec<Compiled>,
    bend: f64,
}

#[derive(Debug)]
struct Compiled {
    /// The row's constants, each once, in order.
    keys: Vec<u32>,
    /// Seconds of each term, and its constants as places in `keys` with how often they count.
    terms: Vec<(f64, Vec<(u32, f64)>)>,
    /// Constants that scale the sum, as places in `keys`, and how often they count.
    whole: Vec<(u32, f64)>,
    /// Logarithm of the measured seconds.
    target: f64,
    weight: f64,
    /// Logarithm of the least seconds that physics allows.
    floor: f64,
}

/// One row: its formula, the measured seconds, its weight.
pub type Sample = (Formula, f64, f64);

/// The rows' gradients side by side, each with its weight.
#[derive(Debug, Default)]
struct Slopes {
    values: Vec<f64>,
    weights: Vec<f64>,
}

impl Problem {
    /// Numbers the constants of all rows, in the order of their names. Residuals beyond the logarithm `bend` count
    /// by their size instead of its square.
    #[must_use]
    pub fn new(samples: &[Sample], pull: &Pull, bend: f64) -> Self {
        let mut index: BTreeMap<&str, u32> = BTreeMap::new();
        for (formula, ..) in samples {
            for key in formula.keys() {
                index.insert(key, 0);
            }
        }
        for (number, value) in index.values_mut().enumerate() {
            *value = number as u32;
        }
        let number = |key: &str| index.get(key).copied().unwrap_or_default();
        let rows = samples
            .iter()
            .map(|(formula, seconds, weight)| {
                let mut keys: Vec<u32> = formula.keys().map(number).collect();
                keys.sort_unstable();
                keys.dedup();
                let place = |key: &str| keys.partition_point(|k| *k < number(key)) as u32;
                Compiled {
                    terms: formula
                        .terms
                        .iter()
                        .map(|t| {
                            let once = t.keys.iter().map(|k| (place(k), 1.0));
                            (t.seconds, once.chain(t.grown.iter().map(|(k, times)| (place(k), *times))).collect())
                        })
                        .collect(),
                    whole: formula
                        .whole
                        .iter()
                        .map(|k| (place(k), 1.0))
                        .chain(formula.grown.iter().map(|(k, times)| (place(k), *times)))
                        .collect(),
                    target: seconds.ln(),
                    weight: *weight,
                    floor: formula.floor.max(1e-12).ln(),
                    keys,
                }
            })
            .collect();
        let names: Vec<String> = index.keys().map(|k| (*k).to_owned()).collect();
        let (prior, strength) = names.iter().map(|name| pull.of(name)).unzip();
        Self { names, prior, strength, rows, bend }
    }

    /// The predicted logarithm of a row's seconds.
    #[must_use]
    pub fn predict(&self, row: usize, values: &[f64]) -> f64 {
        let row = &self.rows[row];
        row.evaluate(values, &mut Vec::new()).max(row.floor)
    }

    /// Measured over predicted rate of a row, as a logarithm.
    #[must_use]
    pub fn residual(&self, row: usize, values: &[f64]) -> f64 {
        self.predict(row, values) - self.rows[row].target
    }

    /// Which constants are carried by a row that `leave` does not leave out.
    fn used(&self, leave: &impl Fn(usize) -> bool) -> Vec<bool> {
        let mut used = vec![false; self.names.len()];
        for (_, row) in self.rows.iter().enumerate().filter(|(i, _)| !leave(*i)) {
            for &k in &row.keys {
                used[k as usize] = true;
            }
        }
        used
    }

    /// Fits all rows but those where `leave` is true, starting from `start` or from the priors.
    ///
    /// Constants that only left-out rows carry stay at their priors, so they predict as for an unknown.
    #[must_use]
    pub fn fit(&self, leave: impl Fn(usize) -> bool, start: Option<&[f64]>, rounds: usize) -> Vec<f64> {
        let size = self.names.len();
        let used = self.used(&leave);
        let rows: Vec<&Compiled> = self.rows.iter().enumerate().filter(|(i, _)| !leave(*i)).map(|(_, r)| r).collect();
        let mut values: Vec<f64> =
            (0..size).map(|k| start.filter(|_| used[k]).map_or(self.prior[k], |start| start[k])).collect();
        let mut slopes = Slopes::default();
        let mut shares = Vec::new();
        for _ in 0..rounds {
            let mut right: Vec<f64> = (0..size).map(|k| -self.strength[k] * (values[k] - self.prior[k])).collect();
            let mut diagonal = self.strength.clone();
            slopes.values.clear();
            slopes.weights.clear();
            for row in &rows {
                let residual = row.target - row.evaluate(&values, &mut shares);
                let weight = row.weight / (residual / self.bend).hypot(1.0);
                let from = slopes.values.len();
                slopes.values.resize(from + row.keys.len(), 0.0);
                let slope = &mut slopes.values[from..];
                for ((_, places), share) in row.terms.iter().zip(&shares) {
                    for &(place, times) in places {
                        slope[place as usize] += share * times;
                    }
                }
                for &(place, times) in &row.whole {
                    slope[place as usize] += times;
                }
                for (&k, &a) in row.keys.iter().zip(slope.iter()) {
                    right[k as usize] += weight * residual * a;
                    diagonal[k as usize] += weight * a * a;
                }
                slopes.weights.push(weight);
            }
            let step = self.step(&rows, &slopes, &right, &diagonal);
            let longest = step.iter().fold(0.0f64, |m, s| m.max(s.abs()));
            let damping = if longest > 1.0 { 1.0 / longest } else { 1.0 };
            for (value, s) in values.iter_mut().zip(&step) {
                *value += s * damping;
            }
            if longest < 1e-3 {
                break;
            }
        }
        values
    }

    /// Solves (pulls + rows' outer products) x = right by conjugate gradients, scaled by the diagonal.
    fn step(&self, rows: &[&Compiled], slopes: &Slopes, right: &[f64], diagonal: &[f64]) -> Vec<f64> {
        let size = right.len();
        let mut x = vec![0.0; size];
        let mut residual = right.to_vec();
        let mut scaled: Vec<f64> = residual.iter().zip(diagonal).map(|(r, d)| r / d).collect();
        let mut along = scaled.clone();
        let mut power: f64 = dot(&residual, &scaled);
        let enough = power * CLOSE * CLOSE;
        let mut product = vec![0.0; size];
        for _ in 0..MOST_STEPS {
            if power <= enough {
                break;
            }
            for (p, (s, a)) in product.iter_mut().zip(self.strength.iter().zip(&along)) {
                *p = s * a;
            }
            let mut from = 0;
            for (row, weight) in rows.iter().zip(&slopes.weights) {
                let slope = &slopes.values[from..from + row.keys.len()];
                from += row.keys.len();
                let sum: f64 = row.keys.iter().zip(slope).map(|(&k, a)| a * along[k as usize]).sum::<f64>() * weight;
                for (&k, a) in row.keys.iter().zip(slope) {
                    product[k as usize] += sum * a;
                }
            }
            let length = power / dot(&along, &product);
            for k in 0..size {
                x[k] += length * along[k];
                residual[k] -= length * product[k];
                scaled[k] = residual[k] / diagonal[k];
            }
            let next = dot(&residual, &scaled);
            let keep = next / power;
            power = next;
            for (a, s) in along.iter_mut().zip(&scaled) {
                *a = s + keep * *a;
            }
        }
        x
    }

    /// The values by name, rounded.
    #[must_use]
    pub fn named(&self, values: &[f64]) -> Fitted {
        let mut fitted = Fitted::default();
        fitted.constants =
            self.names.iter().zip(values).map(|(name, value)| (name.clone(), (value * 1e4).round() / 1e4)).collect();
        fitted
    }
}

/// The error of a step, relative to where it started, at which it is good enough: the next step corrects what is left.
const CLOSE: f64 = 1e-4;
/// Steps of conjugate gradients at most.
const MOST_STEPS: usize = 400;

impl Compiled {
    /// The logarithm of the seconds; leaves the share of each term in `shares`.
    fn evaluate(&self, values: &[f64], shares: &mut Vec<f64>) -> f64 {
        let value = |place: u32| values[self.keys[place as usize] as usize];
        shares.clear();
        shares.extend(self.terms.iter().map(|(seconds, places)| {
            seconds * places.iter().map(|&(p, times)| value(p) * times).sum::<f64>().clamp(-9.0, 9.0).exp()
        }));
        let sum = shares.iter().sum::<f64>().max(1e-12);
        for share in shares.iter_mut() {
            *share /= sum;
        }
        sum.ln() + self.whole.iter().map(|&(p, times)| value(p) * times).sum::<f64>()
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speed::terms::Term;

    fn sample(keys: &[&str], seconds: f64) -> Sample {
        let term = Term { seconds: 1.0, keys: keys.iter().map(|k| (*k).to_owned()).collect(), grown: Vec::new() };
        (Formula { terms: vec![term], whole: Vec::new(), grown: Vec::new(), floor: 0.0 }, seconds, 1.0)
    }

    #[test]
    fn a_fine_constant_moves_as_far_as_its_rows_outweigh_the_pull() {
        let pull = Pull { kinds: BTreeMap::from([("w", (0.0, 1e-9, 1.0))]), across: 1.0 };
        // Two rows of one kind at e^0.1, one of another at e^-0.1; without pulls each would be met exactly.
        let (slow, fast) = (0.1f64.exp(), (-0.1f64).exp());
        let samples = [sample(&["w", "w:a"], slow), sample(&["w", "w:a"], slow), sample(&["w", "w:b"], fast)];
        let problem = Problem::new(&samples, &pull, 1e9);
        let values = problem.fit(|_| false, None, 20);
        // By hand: minimise 2 (w + a - 0.1)^2 + (w + b + 0.1)^2 + a^2 + b^2.
        let (b, a, w) = (values[2], values[1], values[0]);
        assert!((a - 2.0 * (0.1 - w - a)).abs() < 1e-4 && (b - (-0.1 - w - b)).abs() < 1e-4, "{w} {a} {b}");
        assert!((2.0 * (0.1 - w - a) + (-0.1 - w - b)).abs() < 1e-4, "{w} {a} {b}");
    }
}
