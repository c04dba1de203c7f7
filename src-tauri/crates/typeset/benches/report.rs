//! How long a report takes, from the recommendation to the bytes. A report of ten pages is to take less than 150 ms in a
//! release build; `cargo xtask bench pdf` says how many pages are measured and what they take.

use divan::Bencher;
use std::sync::OnceLock;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::{Scenario, from_json, presets};
use whichbox_report::{Input, markdown};
use whichbox_typeset::pdf;

fn main() {
    for case in cases() {
        let pages = pdf(&case.input()).ok().and_then(|bytes| lopdf::Document::load_mem(&bytes).ok());
        println!("{}: {} pages", case.name, pages.map_or(0, |document| document.get_pages().len()));
    }
    divan::main();
}

struct Case {
    name: &'static str,
    scenario: Scenario,
    answer: Recommendation,
    catalog: Catalog,
}

impl Case {
    fn input(&self) -> Input<'_> {
        Input {
            scenario: &self.scenario,
            recommendation: &self.answer,
            catalog: &self.catalog,
            language: "en",
            app_version: "0.1.0",
        }
    }
}

/// The founding case, and the team's mix of three tasks on its machine.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let Ok(founding) = from_json(include_str!("../../../../tests/scenarios/founding.json"), "founding.json") else {
            return Vec::new();
        };
        let team = presets().into_iter().find(|p| p.id == "team").map(|p| p.tasks);
        let team = Scenario { tasks: team.unwrap_or_else(|| founding.tasks.clone()), ..founding.clone() };
        [("founding", founding), ("team", team)]
            .into_iter()
            .filter_map(|(name, scenario)| case(name, scenario))
            .collect()
    })
}

fn case(name: &'static str, scenario: Scenario) -> Option<Case> {
    let advisor = Advisor::new(Catalog::embedded().ok()?);
    let answer = advisor.report(&scenario, Date::new(2026, 11, 21)?).ok()?;
    Some(Case { name, scenario, answer, catalog: advisor.into_catalog() })
}

fn bench(bencher: Bencher<'_, '_>, index: usize, made: impl Fn(&Input<'_>) -> usize + Sync) {
    let Some(case) = cases().get(index) else { return };
    let input = case.input();
    bencher.bench_local(|| made(&input));
}

/// As in a new process: nothing of an earlier run is remembered. 0 is the founding case, 1 the team's.
#[divan::bench(sample_count = 20, args = [0, 1])]
fn pdf_cold(bencher: Bencher<'_, '_>, index: usize) {
    bench(bencher, index, |input| {
        typst::comemo::evict(0);
        pdf(input).map_or(0, |bytes| bytes.len())
    });
}

/// As in an app that has made one before.
#[divan::bench(sample_count = 20, args = [0, 1])]
fn pdf_again(bencher: Bencher<'_, '_>, index: usize) {
    bench(bencher, index, |input| pdf(input).map_or(0, |bytes| bytes.len()));
}

#[divan::bench(sample_count = 20, args = [0, 1])]
fn markdown_whole(bencher: Bencher<'_, '_>, index: usize) {
    bench(bencher, index, |input| markdown(input).len());
}
