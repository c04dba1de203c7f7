//! What it takes from the start of the process to the first frame with the answer in it, and how much memory the window
//! holds then, beside a window of the same web view with one line of text: the numbers that `cargo xtask bench launch` prints.
//!
//! The app puts nothing on the page before it has its answer, so its first contentful paint is the frame with the answer.
//! `WHICHBOX_LAUNCH_AT_MOST` (a ratio) makes the test fail where the app takes more than that many times the other's.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

#[path = "window/driver.rs"]
#[expect(dead_code, reason = "the stories use the rest of it")]
mod driver;

use driver::{Driver, script, variable};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use whichbox_core::scenario;

const SCENARIO: &str = include_str!("../scenarios/founding.json");
/// Of which the middle one counts.
const LAUNCHES: usize = 7;
/// Ticks of the system's clock in a second, in which it says when a process began.
const TICKS: f64 = 100.0;

struct Launch {
    /// Start of the process to the first contentful paint, milliseconds.
    painted: f64,
    /// Proportional share of memory of the process and those it started, MB.
    memory: f64,
}

fn stat(pid: u32) -> Option<Vec<String>> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in brackets may hold blanks; what follows it does not.
    Some(text.rsplit_once(") ")?.1.split(' ').map(str::to_owned).collect())
}

fn processes() -> Vec<u32> {
    let all = std::fs::read_dir("/proc").unwrap().flatten();
    all.filter_map(|it| it.file_name().to_str()?.parse().ok()).collect()
}

/// The process of a program, and those that it started.
fn family(program: &Path) -> (u32, BTreeSet<u32>) {
    let runs = |pid: &u32| std::fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|it| it == program);
    // One that is being closed may still be there.
    let newest = |pid: &u32| stat(*pid).and_then(|it| it.get(19)?.parse::<u64>().ok());
    let first = processes().into_iter().filter(runs).max_by_key(newest);
    let first = first.unwrap_or_else(|| panic!("{} does not run", program.display()));
    let mut family = BTreeSet::from([first]);
    loop {
        let parent = |pid: u32| stat(pid).and_then(|it| it.get(1)?.parse::<u32>().ok());
        let more: Vec<u32> = processes()
            .into_iter()
            .filter(|pid| !family.contains(pid) && parent(*pid).is_some_and(|it| family.contains(&it)))
            .collect();
        if more.is_empty() {
            return (first, family);
        }
        family.extend(more);
    }
}

/// Seconds since a process began.
fn age(pid: u32) -> f64 {
    let began: f64 = stat(pid).unwrap()[19].parse().unwrap();
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
    uptime.split(' ').next().unwrap().parse::<f64>().unwrap() - began / TICKS
}

fn memory(pid: u32) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or("0 kB");
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0 / 1e6
}

async fn launch(driver: &Driver, program: &Path) -> Launch {
    let window = driver.open_program(program, "main h1").await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let (first, family) = family(program);
    let began = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() - age(first);
    let painted = script(
        &window,
        "return performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime;",
    )
    .await;
    let memory = family.into_iter().map(memory).sum();
    window.close().await.unwrap();
    Launch { painted: painted.as_f64().unwrap() - began * 1000.0, memory }
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

#[tokio::test]
#[ignore = "measures; needs a display, a driver and a quiet machine: cargo xtask bench launch"]
async fn the_app_starts_beside_an_empty_window() {
    let programs = ["WHICHBOX_EMPTY", "WHICHBOX_APP"].map(|name| PathBuf::from(variable(name)).canonicalize().unwrap());
    let mut launches = [Vec::new(), Vec::new()];
    // In turns, so that whatever else the machine does falls on both. The first of each warms the disk's memory.
    for round in 0..=LAUNCHES {
        for (program, launches) in programs.iter().zip(&mut launches) {
            let driver = Driver::start(&scenario::from_json(SCENARIO, "founding.json").unwrap());
            let launch = launch(&driver, program).await;
            if round > 0 {
                launches.push(launch);
            }
        }
    }
    let [empty, app] = launches.map(|all| {
        let (painted, memory): (Vec<f64>, Vec<f64>) = all.into_iter().map(|it| (it.painted, it.memory)).unzip();
        (middle(painted), middle(memory))
    });
    let ratios = [app.0 / empty.0, app.1 / empty.1];
    println!("launch to the first answer: {:.0} ms, an empty window {:.0} ms: {:.2} times", app.0, empty.0, ratios[0]);
    println!("memory with the answer: {:.0} MB, an empty window {:.0} MB: {:.2} times", app.1, empty.1, ratios[1]);
    if let Ok(most) = std::env::var("WHICHBOX_LAUNCH_AT_MOST") {
        let most: f64 = most.parse().unwrap();
        assert!(ratios.iter().all(|it| *it <= most), "more than {most} times an empty window");
    }
}
