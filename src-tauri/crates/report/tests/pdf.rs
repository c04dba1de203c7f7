//! The PDF: what it says, what it is, and that hostile text stays text.
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::Scenario;
use whichbox_report::{Input, pdf};

fn made(scenario: &Scenario, answer: &Recommendation, name: &str) -> Vec<u8> {
    let catalog = catalog();
    let bytes =
        pdf(&Input { scenario, recommendation: answer, catalog: &catalog, language: "en", app_version: "0.1.0" }).unwrap();
    // Kept beside the build, to be looked at.
    std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), &bytes).unwrap();
    bytes
}

#[test]
fn the_founding_case_prints_its_figures() {
    let answer = fix_answer(&catalog());
    let text = text_of(&made(&founding(), &answer, "founding.pdf"));
    for figure in
        ["131,072", "262,144", "146,760", "367", "300 s", "$5,099", "$4,000", "Sep 22, 2026", "42.5", "1,180,480", "$43"]
    {
        assert!(text.contains(figure), "{figure} is missing in\n{text}");
    }
    assert!(text.contains("Keep your Mac Studio M2 Ultra 64 GB. Change 2 settings."));
}
