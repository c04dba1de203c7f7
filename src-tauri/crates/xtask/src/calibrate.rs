//! `cargo xtask calibrate` and `cargo xtask accuracy`: the fit of the speed model, and how good it is.
//!
//! Both run an example of the core in a release build, because a debug build fits for minutes. `calibrate` writes
//! `catalog/benchmarks/constants.json` and `docs/accuracy.md`; with `--check` it only compares them with a fresh fit.

use crate::process::Run;
use crate::{Failure, Outcome};

fn example(mode: &str) -> Outcome {
    Run::cargo(&["run", "--release", "--quiet", "--package", "whichbox-core", "--example", "calibrate", "--", mode])
        .show()
}

pub fn main(arguments: &[String]) -> Outcome {
    match arguments {
        [] => example("write"),
        [flag] if flag == "--check" => example("check"),
        _ => Err(Failure::new("it takes nothing or --check")),
    }
}

pub fn accuracy(arguments: &[String]) -> Outcome {
    if arguments.is_empty() { example("print") } else { Err(Failure::new("it takes nothing")) }
}
