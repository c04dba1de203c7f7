//! The project's own commands: `cargo xtask run`, `cargo xtask test` and what stands behind them.
//!
//! Each command is a module of its own with one `main`, so that a new one is a file and a line in [`COMMANDS`]. The
//! crate builds with nothing but Rust on the machine: it depends on `serde_json` alone, because it is what brings
//! everything else in. Whatever goes wrong ends in one line on stderr and a non-zero exit code.

mod bare;
mod bench;
mod browser;
mod calibrate;
mod display;
mod fuzz;
mod generate;
mod instructions;
mod node;
mod notices;
mod os;
mod package;
mod packages;
mod process;
mod properties;
mod python;
mod run;
mod setup;
mod steps;
mod test;
mod workspace;

use std::process::ExitCode;

/// Why a command stopped: one line for the person who typed it.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with this line.
    pub fn new(line: impl Into<String>) -> Self {
        Self(line.into())
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What every command and helper returns.
pub type Outcome<T = ()> = Result<T, Failure>;

type Main = fn(&[String]) -> Outcome;

/// Name, what it does, and where.
const COMMANDS: [(&str, &str, Main); 11] = [
    ("run", "set this machine up, build Whichbox and open it", run::main),
    ("test", "set this machine up and run every check there is", test::main),
    ("bench", "measure the calculating core, the report and the command line in a release build", bench::main),
    ("properties", "hold the advice to its named rules on a million generated scenarios", properties::main),
    ("calibrate", "fit the speed model to the measured runs (--check: only compare)", calibrate::main),
    ("accuracy", "print how good the speed model is on runs it was not fitted to", calibrate::accuracy),
    ("generate", "write the files that are made from the code (bindings, schemas)", generate::main),
    ("fuzz", "every parser of outside data under a fuzzer: [SECONDS each] [TARGET]", fuzz::main),
    ("instructions", "count the instructions of one answer anew, for the guard in the tests", instructions::main),
    ("package", "make the .deb and the .rpm (--check: and try the .deb in a bare Debian)", package::main),
    ("setup", "only set this machine up: system packages and npm packages", setup::main),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        return usage();
    };
    let Some((_, _, command)) = COMMANDS.iter().find(|(known, _, _)| known == name) else {
        return usage();
    };
    match command(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{name}: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: cargo xtask COMMAND\n");
    for (name, what, _) in COMMANDS {
        eprintln!("  {name:<14}{what}");
    }
    ExitCode::from(2)
}
