//! One request in the day: what one waits for it, alone or in company, and how long a model takes to load.
//!
//! In company: with `n` requests under way at once, each with a slot of its own, the machine reads `n` prompts one after
//! another and writes `n` answers side by side in the time in which one waits for one of them. So the whole wait is
//! `n x prefill + answer / (decode in company)`. The first token waits for the prompts that are being read when one's own
//! arrives: of the other `n - 1` each is in that part with the share that prefill has of a request.

use crate::catalog::Catalog;
use crate::catalog::machine::Machine;
use crate::scenario::{Observed, Task, TaskKind};
use crate::speed::Estimate;
use crate::units::{Bytes, BytesPerSecond, Range};

/// The wait for one request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wait {
    /// Seconds to the first token.
    pub first: Range,
    /// Seconds to the last.
    pub whole: Range,
    /// Expected seconds of the machine's work: its share of the time in which all that are under way are done.
    pub work_s: f64,
}

/// What one waits for a request of a task among so many at once. `alone` is decode without company, `shared` with it.
#[must_use]
pub fn wait(task: &Task, users: u32, prefill: Option<&Estimate>, alone: &Estimate, shared: &Estimate) -> Wait {
    let fresh = f64::from(task.prompt_tokens - task.cached_tokens);
    let answer = f64::from(task.answer_tokens);
    let read = prefill.map_or_else(|| Range::exact(0.0), |p| seconds(fresh, p));
    let write = seconds(answer, shared);
    let others = f64::from(users.max(1) - 1);
    let request = read.expected + seconds(answer, alone).expected;
    let reading = if request > 0.0 { read.expected / request } else { 0.0 };
    let whole = read.scaled(1.0 + others) + write;
    Wait { first: read.scaled(1.0 + others * reading), whole, work_s: whole.expected / (1.0 + others) }
}

/// Seconds for so many tokens: the higher the speed, the lower the time.
fn seconds(tokens: f64, speed: &Estimate) -> Range {
    let at = |tps: f64| if tokens == 0.0 { 0.0 } else { tokens / tps };
    Range { low: at(speed.high.0), expected: at(speed.expected.0), high: at(speed.low.0) }
}

/// The longest wait that counts for a task, and whether it is ours because the person named none.
///
/// Ours are generous: what takes longer is no longer used, whatever the purse says (docs/recommendation.md).
#[must_use]
pub fn accepted_wait(task: &Task) -> Option<(f64, bool)> {
    if let Some(named) = task.longest_wait_s {
        return Some((named, false));
    }
    let ours = match task.kind {
        TaskKind::Chat => 300.0,
        TaskKind::CodingAgent => 600.0,
        TaskKind::Documents => 900.0,
        TaskKind::Refactor | TaskKind::Own => 3_600.0,
        // Nobody waits for a batch; it only has to be done within the day.
        TaskKind::Batch => return None,
    };
    Some((ours, true))
}

/// Seconds to load so many bytes on a machine: by its own storage where the person measured it, else by its kind's.
#[must_use]
pub fn load_time(catalog: &Catalog, machine: &Machine, seen: Option<&Observed>, weights: Bytes) -> Option<Range> {
    let at = |gbs: f64| (weights / BytesPerSecond::from_gbs(gbs)).value();
    if let Some(own) = seen.and_then(|s| s.storage_read_gbs) {
        return Some(Range::exact(at(own)));
    }
    let kind = catalog.storage_of(machine)?;
    Some(Range { low: at(kind.high_gbs.value), expected: at(kind.expected_gbs.value), high: at(kind.low_gbs.value) })
}

/// How often a day one model takes another's place, from the requests a day that each model answers.
///
/// Expected: requests come in the order of chance, so a request finds another model loaded with the share that others have
/// of all. Low: people do one thing after another, and each model is loaded once. High: the rarer ones never follow each
/// other.
#[must_use]
pub fn swaps(requests: &[f64]) -> Range {
    let all: f64 = requests.iter().sum();
    if all <= 0.0 || requests.len() < 2 {
        return Range::exact(0.0);
    }
    let same: f64 = requests.iter().map(|r| (r / all).powi(2)).sum();
    let most = requests.iter().copied().fold(0.0, f64::max);
    let expected = all * (1.0 - same);
    let once: f64 = requests.iter().map(|r| r.min(1.0)).sum();
    Range { low: once.min(expected), expected, high: (2.0 * (all - most)).min(all).max(expected) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_models_used_alike_are_swapped_at_every_second_request() {
        let swaps = swaps(&[10.0, 10.0]);
        assert_eq!((swaps.low, swaps.expected, swaps.high), (2.0, 10.0, 20.0));
    }

    #[test]
    fn one_model_is_never_swapped() {
        assert_eq!(swaps(&[500.0]), Range::exact(0.0));
    }

    #[test]
    fn a_rare_model_is_loaded_and_unloaded_at_each_use() {
        let swaps = swaps(&[98.0, 2.0]);
        assert!((swaps.expected - 3.92).abs() < 1e-9, "{swaps:?}");
        assert_eq!((swaps.low, swaps.high), (2.0, 4.0));
    }
}
