//! What the answer costs where the catalog grows: it must grow no faster than the catalog. Prints times and ratios; `cargo
//! xtask bench growth` runs it.
#![expect(clippy::expect_used, reason = "a benchmark may")]

use std::time::{Duration, Instant};
use whichbox_core::advise::recommend;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;

#[path = "../tests/shared/mod.rs"]
mod shared;
use shared::of_presets as scenario;

/// How many times the catalog is taken.
const TIMES: [usize; 3] = [1, 10, 100];
/// Tasks of the mix.
const TASKS: [usize; 2] = [5, 50];
/// Answers of which the fastest counts.
const RUNS: usize = 5;
/// What a catalog ten times the size may cost beyond ten times as much: noise, and caches that overflow.
const SLACK: f64 = 1.25;

/// The catalog with every machine and model in it so often, under ids of their own.
fn grown(times: usize) -> Catalog {
    let mut catalog = Catalog::embedded().expect("the embedded catalog loads");
    let (machines, models) = (catalog.machines.clone(), catalog.models.clone());
    for n in 1..times {
        catalog.machines.extend(machines.iter().cloned().map(|mut it| {
            it.id = format!("{}-{n}", it.id);
            it
        }));
        catalog.models.extend(models.iter().cloned().map(|mut it| {
            it.id = format!("{}-{n}", it.id);
            it
        }));
    }
    catalog
}

fn fastest(catalog: &Catalog, tasks: usize) -> Duration {
    let day = Date::new(2026, 11, 21).expect("a day");
    let scenario = scenario(tasks);
    let once = || {
        let started = Instant::now();
        recommend(&scenario, catalog, day).expect("an answer");
        started.elapsed()
    };
    (0..RUNS).map(|_| once()).min().unwrap_or_default()
}

fn main() {
    let mut too_fast = false;
    for tasks in TASKS {
        let mut before: Option<(usize, Duration)> = None;
        for times in TIMES {
            let catalog = grown(times);
            let took = fastest(&catalog, tasks);
            let machines = catalog.machines.len();
            let ratio = before.map(|(times_before, before)| {
                (took.as_secs_f64() / before.as_secs_f64()) / (times as f64 / times_before as f64)
            });
            let said = ratio.map(|it| format!(", {it:.2} times what grew")).unwrap_or_default();
            println!(
                "{tasks:>3} tasks, catalog x{times:<3} ({machines} machines): {:.2} ms{said}",
                took.as_secs_f64() * 1e3
            );
            too_fast |= ratio.is_some_and(|it| it > SLACK);
            before = Some((times, took));
        }
    }
    if too_fast {
        println!("the cost grows faster than the catalog");
    }
}
