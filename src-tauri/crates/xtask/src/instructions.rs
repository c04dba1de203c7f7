//! A guard on what the core's hot path costs, that no busy machine disturbs: the instructions of one whole answer, counted by
//! valgrind, against the count that was committed.
//!
//! Another compiler makes other code, so that a count holds for the compiler it was taken with; with any other one the guard
//! only says what it counted. `cargo xtask instructions` takes the count anew.

use crate::process::{Run, find};
use crate::steps::Done;
use crate::{Failure, Outcome, workspace};
use std::path::PathBuf;

/// More than the committed count by this share is a fault; less is worth a new count.
const TOLERANCE: f64 = 0.10;

/// Takes the count anew.
pub fn main(_: &[String]) -> Outcome {
    let (compiler, count) = (compiler()?, counted()?);
    let file = file();
    std::fs::write(&file, format!("{compiler}\n{count}\n"))
        .map_err(|e| Failure::new(format!("{}: {e}", file.display())))?;
    println!("{count} instructions with {compiler}");
    Ok(())
}

/// Compares.
///
/// # Errors
/// Where the answer costs more than was committed.
pub fn check() -> Outcome<Done> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Ok(Done::Skipped("the count was taken on Linux on x86-64".to_owned()));
    }
    if find(&["valgrind"]).is_none() {
        return Ok(Done::Skipped("valgrind is not here".to_owned()));
    }
    let Ok(text) = std::fs::read_to_string(file()) else {
        return Ok(Done::Skipped("no count is committed; cargo xtask instructions takes one".to_owned()));
    };
    let (compiler_then, count_then) = parse(&text).ok_or_else(|| Failure::new("the committed count is none"))?;
    let (compiler, count) = (compiler()?, counted()?);
    let ratio = count as f64 / count_then as f64;
    println!("   {count} instructions, {ratio:.3} times the {count_then} that were committed");
    if compiler != compiler_then {
        return Ok(Done::Skipped(format!("the count was taken with {compiler_then} and this is {compiler}")));
    }
    if ratio > 1.0 + TOLERANCE {
        let line = format!(
            "the answer costs {ratio:.2} times the instructions it did; if it is worth it: cargo xtask instructions"
        );
        return Err(Failure::new(line));
    }
    Ok(Done::Passed)
}

fn file() -> PathBuf {
    workspace::root().join("src-tauri/crates/core/benches/instructions.txt")
}

fn parse(text: &str) -> Option<(String, u64)> {
    let (compiler, count) = text.split_once('\n')?;
    Some((compiler.to_owned(), count.trim().parse().ok()?))
}

fn compiler() -> Outcome<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Ok(Run::new(rustc, &["--version"]).output()?.trim().to_owned())
}

/// Counts.
fn counted() -> Outcome<u64> {
    let (ok, _, err) = Run::new("valgrind", &["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=hot_path::answer*")
        .arg(built()?)
        .capture()?;
    let collected = err.lines().find_map(|line| line.split("Collected :").nth(1));
    match collected.and_then(|it| it.trim().parse().ok()) {
        Some(count) if ok && count > 0 => Ok(count),
        _ => Err(Failure::new(format!("valgrind counted nothing: {}", err.lines().last().unwrap_or_default()))),
    }
}

/// Builds the hot path as the tests are built, so that nothing else is built anew; where it lies, as cargo says.
fn built() -> Outcome<String> {
    let arguments =
        ["test", "--no-run", "--workspace", "--all-features", "--bench", "hot_path", "--message-format", "json"];
    let out = Run::cargo(&arguments).output()?;
    executable(&out).ok_or_else(|| Failure::new("cargo does not say where the hot path lies"))
}

/// The program in cargo's messages, of which each is a line.
fn executable(messages: &str) -> Option<String> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|it| it["target"]["name"] == "hot_path")
        .find_map(|it| it["executable"].as_str().map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_found_in_cargos_messages() {
        let other = r#"{"reason":"compiler-artifact","target":{"name":"core"},"executable":null}"#;
        let ours = r#"{"reason":"compiler-artifact","target":{"name":"hot_path"},"executable":"/t/hot_path-1"}"#;
        assert_eq!(executable(&format!("{other}\n{ours}\nnoise\n")).as_deref(), Some("/t/hot_path-1"));
        assert_eq!(executable(other), None);
    }

    #[test]
    fn the_committed_count_is_read() {
        assert_eq!(parse("rustc 1.2.3 (x)\n42\n"), Some(("rustc 1.2.3 (x)".to_owned(), 42)));
        assert_eq!(parse("42"), None);
        assert_eq!(parse("rustc\nmany\n"), None);
    }
}
