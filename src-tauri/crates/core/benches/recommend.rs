//! The whole answer over the whole catalog. Bar: five tasks in at most 5 ms in a release build.
#![expect(clippy::expect_used, reason = "a benchmark may")]

use whichbox_core::advise::{Advisor, recommend};
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::money::Money;

#[path = "../tests/shared/mod.rs"]
mod shared;
use shared::of_presets as scenario;

fn main() {
    divan::main();
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
