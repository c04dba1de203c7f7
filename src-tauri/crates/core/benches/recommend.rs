//! The whole answer over the whole catalog. Bar: five tasks in at most 5 ms in a release build.
#![expect(clippy::expect_used, reason = "a benchmark may")]

use whichbox_core::advise::{Advisor, recommend};
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::money::Money;
use whichbox_core::scenario::{OsWish, Scenario, Task, presets};

fn main() {
    divan::main();
}

/// A scenario with so many tasks, taken from the presets in turn.
fn scenario(tasks: usize) -> Scenario {
    let all: Vec<Task> = presets().into_iter().flat_map(|p| p.tasks).collect();
    let tasks = (0..tasks)
        .map(|i| {
            let mut task = all[i % all.len()].clone();
            task.id = format!("{}-{i}", task.id);
            task
        })
        .collect();
    Scenario {
        private_share: 0.8,
        os: OsWish { prefer: None, second_box: true },
        electricity_per_kwh: Some(0.17),
        ..Scenario::new(tasks, Money::usd(4000.into()))
    }
}

#[divan::bench(args = [1, 5, 50])]
fn recommendation(bencher: divan::Bencher, tasks: usize) {
    let catalog = Catalog::embedded().expect("the embedded catalog loads");
    let day = Date::new(2026, 11, 21).expect("a day");
    let scenario = scenario(tasks);
    bencher.bench(|| recommend(&scenario, &catalog, day).expect("an answer"));
}

/// A slider that moves: the same work, another budget each time.
#[divan::bench(args = [1, 5, 50])]
fn slider_move(bencher: divan::Bencher, tasks: usize) {
    let advisor = Advisor::new(Catalog::embedded().expect("the embedded catalog loads"));
    let day = Date::new(2026, 11, 21).expect("a day");
    let mut scenario = scenario(tasks);
    let mut budget = 0;
    bencher.bench_local(|| {
        budget = (budget + 10) % 20_000;
        scenario.budget = Money::usd(budget.into());
        advisor.recommend(&scenario, day).expect("an answer")
    });
}

/// The context slider: another depth each time.
#[divan::bench]
fn context_slider_move(bencher: divan::Bencher) {
    let advisor = Advisor::new(Catalog::embedded().expect("the embedded catalog loads"));
    let day = Date::new(2026, 11, 21).expect("a day");
    let mut scenario = scenario(5);
    let mut step = 0;
    bencher.bench_local(|| {
        step = (step + 1) % 1_000;
        scenario.tasks[0].prompt_tokens = 60_000 + 64 * step;
        advisor.recommend(&scenario, day).expect("an answer")
    });
}

#[divan::bench]
fn loading_the_catalog() -> Catalog {
    Catalog::embedded().expect("the embedded catalog loads")
}
