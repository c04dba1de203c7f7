//! The scenario that tests and benchmarks share.

use whichbox_core::money::Money;
use whichbox_core::scenario::{OsWish, Scenario, Task, presets};

/// A scenario with so many tasks, taken from the presets in turn.
#[must_use]
pub fn of_presets(tasks: usize) -> Scenario {
    let all: Vec<Task> = presets().into_iter().flat_map(|p| p.tasks).collect();
    let tasks = all
        .iter()
        .cycle()
        .take(tasks)
        .enumerate()
        .map(|(i, task)| Task { id: format!("{}-{i}", task.id), ..task.clone() })
        .collect();
    Scenario {
        private_share: 0.8,
        os: OsWish { prefer: None, second_box: true },
        electricity_per_kwh: Some(0.17),
        ..Scenario::new(tasks, Money::usd(4000.into()))
    }
}
