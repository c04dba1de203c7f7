//! How long a report takes, from the recommendation to the bytes.

use divan::Bencher;
use whichbox_core::advise::recommend;
use whichbox_core::catalog::Catalog;
use whichbox_core::curve;
use whichbox_core::date::Date;
use whichbox_core::scenario::{Scenario, from_json, presets};
use whichbox_report::{Input, markdown, pdf};

fn main() {
    divan::main();
}

/// The team's mix on the founding machine: three tasks, about fourteen pages.
fn scenario() -> Option<Scenario> {
    let founding = from_json(include_str!("../../../../tests/scenarios/founding.json"), "founding.json").ok()?;
    let tasks = presets().into_iter().find(|p| p.id == "team")?.tasks;
    Some(Scenario { tasks, ..founding })
}

fn bench(bencher: Bencher<'_, '_>, made: impl Fn(&Input<'_>) -> usize + Sync) {
    let parts = scenario().zip(Catalog::embedded().ok()).zip(Date::new(2026, 11, 21));
    let Some(((scenario, catalog), day)) = parts else { return };
    let Ok(mut answer) = recommend(&scenario, &catalog, day) else { return };
    answer.curves = curve::of_answer(&catalog, &answer);
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    bencher.bench_local(|| made(&input));
}

/// As in a new process: nothing of an earlier run is remembered.
#[divan::bench(sample_count = 20)]
fn pdf_cold(bencher: Bencher<'_, '_>) {
    bench(bencher, |input| {
        typst::comemo::evict(0);
        pdf(input).map_or(0, |bytes| bytes.len())
    });
}

#[divan::bench(sample_count = 20)]
fn markdown_whole(bencher: Bencher<'_, '_>) {
    bench(bencher, |input| markdown(input).len());
}
