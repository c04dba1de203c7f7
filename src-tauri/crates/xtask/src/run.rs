//! `cargo xtask run`: sets the machine up, builds Whichbox and opens it.
//!
//! Without a display there is no window to open, so the same answer is printed in the terminal and written as a PDF.
//! That needs neither Node nor a web view, so neither is brought in.

use crate::packages::{self, Purpose};
use crate::process::Run;
use crate::{Outcome, node, os, workspace};

/// The scenario that a machine without a display is shown.
const SCENARIO: &str = "tests/scenarios/founding.json";

pub fn main(_: &[String]) -> Outcome {
    if os::has_display() { window() } else { terminal() }
}

fn window() -> Outcome {
    node::check()?;
    packages::ensure(&[Purpose::Window])?;
    node::packages()?;
    node::build()?;
    // The window hands its reports to the typesetter of the command line, which lies beside it.
    workspace::build(&["whichbox", "whichbox-cli"])?;
    Run::new(workspace::binary("debug", "whichbox")?, &[]).show()
}

fn terminal() -> Outcome {
    println!("No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.");
    println!("The answer for {SCENARIO} in the terminal instead:");
    workspace::build(&["whichbox-cli"])?;
    let cli = workspace::binary("debug", "whichbox-cli")?;
    println!();
    Run::new(&cli, &["recommend", "--scenario", SCENARIO]).show()?;
    let pdf = workspace::out()?.join("whichbox.pdf");
    println!();
    Run::new(&cli, &["report", "--scenario", SCENARIO, "--out"]).arg(&pdf).show()?;
    println!("The report is in {}", pdf.display());
    Ok(())
}
