//! `cargo xtask bench`: what the core and the command line take in a release build.

use crate::process::Run;
use crate::{Failure, Outcome, workspace};
use std::time::{Duration, Instant};

/// Runs of the command line, of which the middle one counts.
const RUNS: usize = 11;

pub fn main(arguments: &[String]) -> Outcome {
    let mut bench = Run::cargo(&["bench", "--package", "whichbox-core", "--benches"]);
    if !arguments.is_empty() {
        bench = bench.arg("--");
    }
    arguments.iter().fold(bench, Run::arg).show()?;
    Run::cargo(&["build", "--release", "--package", "whichbox-cli"]).show()?;
    command_line()
}

/// The cold start: process start to the end of `recommend --json`, and the most memory it held.
fn command_line() -> Outcome {
    let cli = workspace::binary("release", "whichbox-cli")?;
    let scenario = "tests/scenarios/founding.json";
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let started = Instant::now();
        Run::new(&cli, &["recommend", "--json", "--scenario", scenario]).output()?;
        times.push(started.elapsed());
    }
    times.sort();
    let middle: Duration = times.get(RUNS / 2).copied().ok_or_else(|| Failure::new("nothing was measured"))?;
    println!("\nwhichbox-cli recommend --json: {:.1} ms (middle of {RUNS})", middle.as_secs_f64() * 1000.0);
    if let Some(time) = crate::process::find(&["time"]) {
        // GNU time only; the one on macOS knows no format and is left out.
        let (ok, _, err) = Run::new(time, &["--format", "%M"])
            .arg(&cli)
            .arg("recommend")
            .arg("--json")
            .arg("--scenario")
            .arg(scenario)
            .capture()?;
        if let (true, Some(kib)) = (ok, err.lines().last().and_then(|line| line.trim().parse::<u64>().ok())) {
            println!("whichbox-cli recommend --json: {:.1} MB at most", kib as f64 * 1024.0 / 1e6);
        }
    }
    Ok(())
}
