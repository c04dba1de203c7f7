//! A row of steps with a heading and a duration each, and one line at the end.

use crate::{Failure, Outcome};
use std::time::{Duration, Instant};

/// How a step ended when nothing was wrong.
pub enum Done {
    /// It did what it is there for.
    Passed,
    /// It has nothing to do on this machine, for this reason.
    Skipped(String),
}

/// The steps so far.
pub struct Steps {
    started: Instant,
    passed: usize,
    skipped: Vec<String>,
    failed: Vec<String>,
}

impl Steps {
    /// None yet.
    pub fn start() -> Self {
        Self { started: Instant::now(), passed: 0, skipped: Vec::new(), failed: Vec::new() }
    }

    /// A step that the later ones cannot do without.
    ///
    /// # Errors
    /// The step's own.
    pub fn require(&mut self, name: &str, step: impl FnOnce() -> Outcome) -> Outcome {
        println!("\n== {name}");
        let started = Instant::now();
        match step() {
            Ok(()) => {
                self.passed += 1;
                println!("   passed in {}", spoken(started.elapsed()));
                Ok(())
            }
            Err(failure) => Err(Failure::new(format!("stopped at '{name}': {failure}"))),
        }
    }

    /// A step whose failure is told at the end, after the others had their turn.
    pub fn check(&mut self, name: &str, step: impl FnOnce() -> Outcome<Done>) {
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = step();
        let took = spoken(started.elapsed());
        match outcome {
            Ok(Done::Passed) => {
                self.passed += 1;
                println!("   passed in {took}");
            }
            Ok(Done::Skipped(reason)) => {
                println!("   skipped: {reason}");
                self.skipped.push(name.to_owned());
            }
            Err(failure) => {
                println!("   FAILED after {took}: {failure}");
                self.failed.push(name.to_owned());
            }
        }
    }

    /// The closing line.
    ///
    /// # Errors
    /// Where a step failed.
    pub fn close(self) -> Outcome {
        let took = spoken(self.started.elapsed());
        let skipped =
            if self.skipped.is_empty() { String::new() } else { format!(", skipped: {}", self.skipped.join(", ")) };
        let line = format!("{} steps passed{skipped}", self.passed);
        if self.failed.is_empty() {
            println!("\n{line}, in {took}");
            return Ok(());
        }
        println!();
        Err(Failure::new(format!("{} failed: {} ({line}, in {took})", self.failed.len(), self.failed.join(", "))))
    }
}

/// A duration as people say it: `0.4 s`, `12 s`, `3 min 20 s`.
fn spoken(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..=9 => format!("{:.1} s", duration.as_secs_f64()),
        10..=119 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_like_speech() {
        assert_eq!(spoken(Duration::from_millis(420)), "0.4 s");
        assert_eq!(spoken(Duration::from_secs(75)), "75 s");
        assert_eq!(spoken(Duration::from_secs(200)), "3 min 20 s");
    }

    #[test]
    fn a_failed_check_lets_the_others_run_and_fails_the_row() {
        let mut steps = Steps::start();
        steps.check("one", || Err(Failure::new("broken")));
        let mut ran = false;
        steps.check("two", || {
            ran = true;
            Ok(Done::Passed)
        });
        assert!(ran);
        let failure = steps.close().map_err(|f| f.to_string());
        assert!(failure.is_err_and(|line| line.starts_with("1 failed: one (1 steps passed")));
    }

    #[test]
    fn a_required_step_stops_the_row() {
        let mut steps = Steps::start();
        assert!(steps.require("set-up", || Err(Failure::new("no network"))).is_err());
    }
}
