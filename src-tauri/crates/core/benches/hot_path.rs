//! The core's hot path by itself, for the guard on its instructions (`cargo xtask test`): the whole answer to five tasks over
//! the whole catalog. Only what is inside of [`answer`] is counted.
#![expect(clippy::expect_used, reason = "a benchmark may")]

use whichbox_core::advise::recommend;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::scenario::Scenario;

#[path = "../tests/shared/mod.rs"]
mod shared;

/// Never inlined: valgrind starts and stops counting at its name.
#[inline(never)]
fn answer(scenario: &Scenario, catalog: &Catalog, day: Date) -> usize {
    recommend(scenario, catalog, day).expect("an answer").tiers.len()
}

fn main() {
    let catalog = Catalog::embedded().expect("the embedded catalog loads");
    let day = Date::new(2026, 11, 21).expect("a day");
    let scenario = shared::of_presets(5);
    println!("{} tiers", answer(&scenario, &catalog, day));
}
