//! Every machine in `tests/machines` is read as the real one would be. What comes out is compared with a snapshot, and
//! with the machine of the catalog that it is.

#![expect(clippy::unwrap_used, reason = "tests may")]

use std::path::PathBuf;
use whichbox_core::catalog::Catalog;
use whichbox_core::units::BytesPerSecond;
use whichbox_probe::sample::Sample;
use whichbox_probe::{bandwidth, matching, observe_machine_with};

fn samples() -> Vec<(String, Sample)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/machines");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "txt"));
    files.sort();
    let name = |file: &PathBuf| file.file_stem().unwrap().to_string_lossy().into_owned();
    files.iter().map(|it| (name(it), Sample::parse(&std::fs::read_to_string(it).unwrap()))).collect()
}

#[test]
fn each_sample_says_where_it_comes_from() {
    let samples = samples();
    assert!(samples.len() >= 15, "only {} samples", samples.len());
    for (name, sample) in samples {
        let origin = sample.header("origin").unwrap_or_default();
        assert!(["recorded", "written from documentation"].contains(&origin), "{name}: {origin}");
        assert!(sample.header("what").is_some(), "{name} says nothing about the machine");
        assert!(origin == "recorded" || sample.header("source").is_some_and(|it| it.len() > 20), "{name}: no source");
    }
}

#[test]
fn machines_are_seen_as_they_are() {
    let catalog = Catalog::embedded().unwrap();
    for (name, sample) in samples() {
        let seen = observe_machine_with(&sample, &sample.facts());
        let found = matching::find(&seen, &catalog);
        let bandwidth = bandwidth::from_table(&seen, &catalog).map(BytesPerSecond::gbs);
        insta::with_settings!({ snapshot_path => "machines/seen", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_json_snapshot!(name, serde_json::json!({
                "seen": seen,
                "machine": found.machine,
                "could_be": found.could_be,
                "bandwidth_gbs": bandwidth,
                "channels": bandwidth::of_modules(&seen.modules).map(|(channels, rate)| (channels, rate.gbs())),
            }));
        });
    }
}

#[test]
fn no_probe_stumbles_over_damaged_text() {
    for (name, sample) in samples() {
        let text = sample.to_text();
        // Cut anywhere, doubled, and with digits turned into others or into words.
        let step = (text.len() / 40).max(1);
        let cuts = (0..text.len()).step_by(step).filter_map(|at| text.get(..at)).map(str::to_owned);
        let spoiled = [text.replace('1', "99999999999999999999"), text.replace([':', ','], ""), text.replace('0', "x")];
        for damaged in cuts.chain(spoiled) {
            let sample = Sample::parse(&damaged);
            let seen = observe_machine_with(&sample, &sample.facts());
            assert!(seen.gpus.len() < 10, "{name}");
        }
    }
}
