//! Every input that the fuzzers start from or once fell over (tests/fuzz/corpus), through the same functions: a fault that was
//! mended stays mended, without a fuzzer.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Far more than any of them takes, and far less than a hang.
const LONGEST: Duration = Duration::from_secs(30);

/// Runs a target over its corpus.
fn run(name: &str, target: fn(&[u8])) {
    let mut inputs: Vec<PathBuf> =
        std::fs::read_dir(folder().join("corpus").join(name)).unwrap().map(|it| it.unwrap().path()).collect();
    inputs.sort();
    assert!(inputs.len() > 1, "{name} starts from nothing");
    for input in inputs {
        let bytes = std::fs::read(&input).unwrap();
        println!("{}", input.display());
        let started = Instant::now();
        target(&bytes);
        assert!(started.elapsed() < LONGEST, "{}: {:?}", input.display(), started.elapsed());
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

#[test]
fn scenarios() {
    run("scenario", targets::scenario);
}

#[test]
fn catalogs() {
    run("catalog", targets::catalog);
}

#[test]
fn own_entries() {
    run("own", targets::own);
}

#[test]
fn configs() {
    run("config", targets::config);
}

#[test]
fn gguf_headers() {
    run("gguf", targets::gguf);
}

#[test]
fn answers_of_runtimes() {
    run("answers", targets::answers);
}

#[test]
fn logs() {
    run("log", targets::log);
}

#[test]
fn settings_of_agents() {
    run("agents", targets::agents);
}

#[test]
fn claims() {
    run("claim", targets::claim);
}

#[test]
fn observations() {
    run("observations", targets::observations);
}

#[test]
fn reports() {
    run("pdf", |bytes| {
        if let Ok(scenario) = whichbox_report::scenario_in(bytes, "report.pdf") {
            assert!(!scenario.tasks.is_empty());
        }
    });
}

/// A target without a corpus, or a corpus without a target, is one that nobody runs.
#[test]
fn each_target_has_a_corpus_and_each_corpus_a_target() {
    let names = |inner: &str| -> Vec<String> {
        let entries = std::fs::read_dir(folder().join(inner)).unwrap();
        let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut names: Vec<String> = entries.map(|it| stem(it.unwrap().path())).collect();
        names.sort();
        names
    };
    assert_eq!(names("corpus"), names("fuzz_targets"));
    let manifest = std::fs::read_to_string(folder().join("Cargo.toml")).unwrap();
    for name in names("fuzz_targets") {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
    }
}
