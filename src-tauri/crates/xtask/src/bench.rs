//! `cargo xtask bench`: what the core, the report, the command line, a start and a moved slider take in a release build.
//! `cargo xtask bench live` measures the slider alone, `cargo xtask bench launch` the start beside an empty window, `cargo
//! xtask bench NAME` the benchmarks of that name (`pdf` the report's).

use crate::display::VirtualDisplay;
use crate::process::{Run, find};
use crate::{Failure, Outcome, node, workspace};
use std::time::{Duration, Instant};

/// Runs of the command line, of which the middle one counts.
const RUNS: usize = 11;

pub fn main(arguments: &[String]) -> Outcome {
    match arguments.first().map(String::as_str) {
        Some("live") => return in_window("live"),
        Some("launch") => return in_window("launch"),
        _ => {}
    }
    for package in ["whichbox-core", "whichbox-typeset"] {
        let mut bench = Run::cargo(&["bench", "--package", package, "--benches"]);
        if !arguments.is_empty() {
            bench = bench.arg("--");
        }
        arguments.iter().fold(bench, Run::arg).show()?;
    }
    Run::cargo(&["build", "--release", "--package", "whichbox-cli"]).show()?;
    command_line()?;
    if arguments.is_empty() && cfg!(target_os = "linux") {
        in_window("launch")?;
        in_window("live")?;
    }
    Ok(())
}

/// What a test that measures says of the real window, on a display of its own: `live`, from the key that moves a slider to
/// the frame that shows the answer; `launch`, from the start of the process to the first frame with an answer.
/// There is a driver for the system's web view on Linux only.
fn in_window(test: &str) -> Outcome {
    node::build()?;
    let programs = ["--bin", "whichbox", "--example", "empty"];
    Run::cargo(&[&["build", "--release", "--workspace", "--all-features"][..], &programs].concat()).show()?;
    let driver = find(&["WebKitWebDriver"]).ok_or_else(|| Failure::new("WebKitWebDriver is not on the path"))?;
    let bus = find(&["dbus-run-session"]).ok_or_else(|| Failure::new("dbus-run-session is not on the path"))?;
    let display = VirtualDisplay::start()?;
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    Run::new(bus, &["--"])
        .arg(cargo)
        .arg("test")
        .arg("--package")
        .arg("whichbox-tests")
        .arg("--test")
        .arg(test)
        .arg("--")
        .arg("--ignored")
        .arg("--nocapture")
        .with("DISPLAY", &display.name)
        .with("GDK_BACKEND", "x11")
        .with("WHICHBOX_APP", workspace::binary("release", "whichbox")?)
        .with("WHICHBOX_EMPTY", workspace::binary("release/examples", "empty")?)
        .with("WHICHBOX_DRIVER", driver)
        .without("WAYLAND_DISPLAY")
        .show()
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
    if let Some(time) = find(&["time"]) {
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
