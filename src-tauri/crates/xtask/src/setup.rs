//! `cargo xtask setup`: everything that building, testing and packaging need, and nothing else.

use crate::packages::{self, Purpose};
use crate::process::Run;
use crate::steps::{Done, Steps};
use crate::{Failure, Outcome, browser, node};

pub fn main(_: &[String]) -> Outcome {
    let mut steps = Steps::start();
    steps.require("Node", node::check)?;
    steps.require("System packages", || packages::ensure(&[Purpose::Window, Purpose::Checks, Purpose::Installers]))?;
    steps.require("npm packages", node::packages)?;
    steps.check("Tools", || tools().map(|()| Done::Passed));
    steps.close()
}

/// What the checks need beside the packages: a browser, the formatter and the linter.
///
/// # Errors
/// One line about the first that is missing and cannot be had.
pub fn tools() -> Outcome {
    browser::ensure()?;
    for component in ["rustfmt", "clippy"] {
        let command = if component == "rustfmt" { "fmt" } else { component };
        let there = || Run::cargo(&[command, "--version"]).succeeds();
        let add = || Run::new("rustup", &["component", "add", component]).succeeds() && there();
        if !(there() || add()) {
            return Err(Failure::new(format!("{component} is missing; run: rustup component add {component}")));
        }
    }
    Ok(())
}
