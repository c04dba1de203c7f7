//! `cargo xtask fuzz [SECONDS] [TARGET]`: every parser of outside data under libFuzzer, each for so many seconds, or one of
//! them. Brings in cargo-fuzz where it is missing.
//!
//! The compiler is the project's own: only the sanitizers need a nightly one, and they look for what `unsafe_code = "forbid"`
//! keeps out of this code. What is left to find (a panic, an overflow, a hang, too much memory) shows without them.
//!
//! What is new to a fuzzer is kept in `tests/fuzz/target/grown` from one run to the next. Once a fault is mended, its input goes
//! into `tests/fuzz/corpus` under a name that says what it is: `cargo xtask test` runs all of those.

use crate::process::Run;
use crate::steps::{Done, Steps};
use crate::{Failure, Outcome, workspace};
use std::path::Path;

/// Seconds for each target, where none are said.
const SECONDS: u64 = 600;
/// An input that takes longer is a hang.
const SLOWEST: &str = "-timeout=20";
/// More memory than this is a fault too, MiB.
const MOST_MEMORY: &str = "-rss_limit_mb=2048";

pub fn main(arguments: &[String]) -> Outcome {
    let mut seconds = SECONDS;
    let mut only: Option<&str> = None;
    for argument in arguments {
        match argument.parse() {
            Ok(number) => seconds = number,
            Err(_) => only = Some(argument),
        }
    }
    let folder = workspace::root().join("tests/fuzz");
    let targets = targets(&folder)?;
    if let Some(only) = only.filter(|it| !targets.iter().any(|known| known == it)) {
        return Err(Failure::new(format!("no target {only}; there are {}", targets.join(", "))));
    }
    let mut steps = Steps::start();
    steps.require("cargo-fuzz", tools)?;
    steps.require("Build", || fuzz(&folder, "build", &[]))?;
    for target in targets.iter().filter(|it| only.is_none_or(|only| only == *it)) {
        steps.check(&format!("Fuzz: {target}"), || {
            let grown = folder.join("target/grown").join(target);
            std::fs::create_dir_all(&grown).map_err(|e| Failure::new(format!("{}: {e}", grown.display())))?;
            let corpus = folder.join("corpus").join(target);
            let time = format!("-max_total_time={seconds}");
            let (grown, corpus) = (grown.display().to_string(), corpus.display().to_string());
            // The first folder takes what is new; the kept corpus is only read.
            let options = [target, grown.as_str(), &corpus, "--", &time, SLOWEST, MOST_MEMORY, "-print_final_stats=1"];
            fuzz(&folder, "run", &options).map(|()| Done::Passed)
        });
    }
    steps.close()
}

/// The targets, by their files.
fn targets(folder: &Path) -> Outcome<Vec<String>> {
    let entries = std::fs::read_dir(folder.join("fuzz_targets"))
        .map_err(|e| Failure::new(format!("{}: {e}", folder.display())))?;
    let stem = |path: &Path| path.file_stem().map(|it| it.to_string_lossy().into_owned());
    let mut names: Vec<String> = entries.flatten().filter_map(|it| stem(&it.path())).collect();
    names.sort();
    Ok(names)
}

fn tools() -> Outcome {
    if !Run::cargo(&["fuzz", "--version"]).succeeds() {
        Run::cargo(&["install", "cargo-fuzz", "--locked", "--quiet"]).show()?;
    }
    Ok(())
}

/// cargo-fuzz with the compiler that runs this.
fn fuzz(folder: &Path, command: &str, options: &[&str]) -> Outcome {
    let mut run = Run::cargo(&["fuzz", command, "--sanitizer", "none", "--fuzz-dir"]).arg(folder);
    for option in options {
        run = run.arg(option);
    }
    run.with("CARGO_TARGET_DIR", folder.join("target")).show()
}
