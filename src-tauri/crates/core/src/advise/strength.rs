//! When the days of two plans may be compared. A class of models holds better and worse ones, and what runs a worse one answers
//! sooner: that is no time saved. Only plans on which every task runs a model that scores alike are set side by side in minutes.

use crate::recommendation::{Plan, TaskPlan, Where};
use crate::units::Range;

/// Minutes a day from which on waiting less is worth a word. Our bound.
const WORTH_MINUTES: f64 = 1.0;

/// The share of the waiting from which on waiting less is worth a word. Our bound.
const WORTH_SHARE: f64 = 0.05;

/// The tasks that run on both, each with its plan on the one and on the other.
fn on_both<'a>(one: &'a Plan, other: &'a Plan) -> impl Iterator<Item = (&'a TaskPlan, &'a TaskPlan)> {
    let runs = |task: &TaskPlan| task.place == Where::Local;
    one.tasks.iter().zip(&other.tasks).filter(move |(a, b)| runs(a) && runs(b))
}

/// The first task that runs on a model that scores lower than on the other.
#[must_use]
pub fn weaker_task<'a>(one: &'a Plan, than: &'a Plan) -> Option<(&'a TaskPlan, &'a TaskPlan)> {
    on_both(one, than).find(|(a, b)| a.weaker_by > b.weaker_by)
}

/// True where some task runs on a model that scores lower than on the other.
#[must_use]
pub fn weaker(one: &Plan, than: &Plan) -> bool {
    weaker_task(one, than).is_some()
}

/// True where every task that runs on both runs on models that score alike.
#[must_use]
pub fn alike(one: &Plan, other: &Plan) -> bool {
    on_both(one, other).all(|(a, b)| a.weaker_by == b.weaker_by)
}

/// Steps of score below the best that the wishes allow, over all tasks that run. Lower is better.
#[must_use]
pub fn steps_below(plan: &Plan) -> u32 {
    plan.tasks.iter().filter(|t| t.place == Where::Local).map(|t| t.weaker_by).sum()
}

/// True where so much less is waited that a person would notice.
#[must_use]
pub fn saves(now: &Range, before: &Range) -> bool {
    let saved = before.expected - now.expected;
    saved >= WORTH_MINUTES && saved >= WORTH_SHARE * before.expected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_waiting_counts_from_a_minute_and_a_twentieth_on() {
        let minutes = Range::exact;
        assert!(!saves(&minutes(9.999_97), &minutes(10.0)));
        assert!(!saves(&minutes(99.0), &minutes(100.0)), "a minute of a hundred");
        assert!(saves(&minutes(9.0), &minutes(10.0)));
        assert!(!saves(&minutes(11.0), &minutes(10.0)));
    }
}
