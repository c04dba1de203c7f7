//! `cargo xtask test`: every check there is, from a bare checkout.
//!
//! One profile and one choice of features for all steps, so that nothing is built twice. A step that fails does not
//! keep the others from being run, except where they stand on it.

use crate::display::VirtualDisplay;
use crate::packages::{self, Purpose};
use crate::process::{Run, find};
use crate::steps::{Done, Steps};
use crate::{Failure, Outcome, browser, generate, instructions, node, python, setup, workspace};

pub fn main(_: &[String]) -> Outcome {
    let mut steps = Steps::start();
    steps.require("Node", node::check)?;
    steps.require("System packages", || packages::ensure(&[Purpose::Window, Purpose::Checks]))?;
    steps.require("npm packages", node::packages)?;
    steps.require("Tools", setup::tools)?;
    let runner = Runner::choose();

    steps.check("Rust: format", || passed(Run::cargo(&["fmt", "--all", "--check"])));
    steps.check("Pages: types", || passed(Run::npm(&["run", "check"])));
    steps.check("Pages: lint", || passed(Run::npm(&["run", "lint"])));
    steps.check("Pages: components", || passed(Run::npm(&["run", "test"])));
    // The app carries the built pages inside it, so that nothing of it compiles without them.
    steps.require("Pages: build", node::build)?;
    steps.check("Pages: in a browser", pages);
    steps.check("Rust: lint", || {
        passed(Run::cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "--deny", "warnings"]))
    });
    steps.check("Rust: tests", || passed(runner.all()));
    steps.check("Rust: examples in the docs", || {
        passed(Run::cargo(&["test", "--workspace", "--all-features", "--doc"]))
    });
    steps.check("Rust: documentation", || {
        passed(
            Run::cargo(&["doc", "--workspace", "--all-features", "--no-deps"]).with("RUSTDOCFLAGS", "--deny warnings"),
        )
    });
    steps.check("Generated files", || passed(runner.generated()));
    steps.check("Instructions of an answer", instructions::check);
    steps.check("A real llama.cpp server", || llama_server(&runner));
    steps.check("The real window", || window(&runner));
    steps.close()
}

fn passed(run: Run) -> Outcome<Done> {
    run.show().map(|()| Done::Passed)
}

fn pages() -> Outcome<Done> {
    let run = Run::npm(&["run", "test:pages"]);
    passed(match browser::installed() {
        Some(browser) => run.with(browser::VARIABLE, browser),
        None => run,
    })
}

/// The tests of the `llama_server` binary are ignored by default: they need a Python with a server in it.
fn llama_server(runner: &Runner) -> Outcome<Done> {
    let python = match python::ensure() {
        Ok(python) => python,
        // There are no ready-made servers for every system and processor.
        Err(failure) if !cfg!(target_os = "linux") => return Ok(Done::Skipped(failure.to_string())),
        Err(failure) => return Err(failure),
    };
    passed(runner.ignored("llama_server").with(python::VARIABLE, python))
}

/// The tests of the `window` binary are ignored by default: they need a display, a session bus, a driver, and for one story
/// a Python with a server in it.
fn window(runner: &Runner) -> Outcome<Done> {
    if !cfg!(target_os = "linux") {
        return Ok(Done::Skipped("there is a driver for the system's web view on Linux only".to_owned()));
    }
    let driver = find(&["WebKitWebDriver"]).ok_or_else(|| Failure::new("WebKitWebDriver is not on the path"))?;
    let bus = find(&["dbus-run-session"]).ok_or_else(|| Failure::new("dbus-run-session is not on the path"))?;
    let python = python::ensure()?;
    let display = VirtualDisplay::start()?;
    let app = workspace::binary("debug", "whichbox")?;
    let mut run = Run::new(bus, &["--"]);
    for argument in runner.window() {
        run = run.arg(argument);
    }
    run.with("DISPLAY", &display.name)
        .with("GDK_BACKEND", "x11")
        .with("WHICHBOX_APP", app)
        .with("WHICHBOX_DRIVER", driver)
        .with(python::VARIABLE, python)
        .without("WAYLAND_DISPLAY")
        .show()
        .map(|()| Done::Passed)
}

/// Who runs the Rust tests.
enum Runner {
    /// cargo-nextest: in parallel, each test in a process of its own.
    Nextest,
    /// What cargo brings.
    Cargo,
}

impl Runner {
    /// nextest, installed where it is missing; without it, and where it will not install, cargo's own.
    fn choose() -> Self {
        if Run::cargo(&["nextest", "--version"]).succeeds() {
            return Self::Nextest;
        }
        println!("\n   cargo-nextest is missing: installing it");
        match Run::cargo(&["install", "cargo-nextest", "--locked", "--quiet"]).show() {
            Ok(()) => Self::Nextest,
            Err(failure) => {
                println!("   {failure}; the tests run with cargo test instead");
                Self::Cargo
            }
        }
    }

    fn all(&self) -> Run {
        match self {
            Self::Nextest => {
                Self::nextest(&["--no-fail-fast", "--filterset", &format!("not test({})", generate::FILTER)])
            }
            Self::Cargo => Self::cargo(&["--no-fail-fast", "--", "--skip", generate::FILTER]),
        }
    }

    fn generated(&self) -> Run {
        match self {
            Self::Nextest => Self::nextest(&["--filterset", &format!("test({})", generate::FILTER)]),
            Self::Cargo => Self::cargo(&["--", generate::FILTER]),
        }
    }

    /// The tests of one binary that are ignored by default. The whole workspace is named, as for the window.
    fn ignored(&self, binary: &str) -> Run {
        match self {
            Self::Nextest => Self::nextest(&["--run-ignored", "only", "--filterset", &format!("binary({binary})")]),
            Self::Cargo => Run::cargo(&[
                "test",
                "--workspace",
                "--all-features",
                "--test",
                binary,
                "--",
                "--ignored",
                "--test-threads",
                "1",
            ]),
        }
    }

    /// The whole line, to be started inside a session bus. The whole workspace is named, though one binary is run:
    /// with a single package cargo would choose other features and build everything once more.
    fn window(&self) -> Vec<String> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let rest: &[&str] = match self {
            Self::Nextest => &[
                "nextest",
                "run",
                "--workspace",
                "--all-features",
                "--run-ignored",
                "only",
                "--no-capture",
                "--filterset",
                "binary(window)",
            ],
            Self::Cargo => &[
                "test",
                "--workspace",
                "--all-features",
                "--test",
                "window",
                "--",
                "--ignored",
                "--nocapture",
                "--test-threads",
                "1",
            ],
        };
        std::iter::once(cargo).chain(rest.iter().map(|it| (*it).to_owned())).collect()
    }

    fn nextest(more: &[&str]) -> Run {
        Run::cargo(&[&["nextest", "run", "--workspace", "--all-features"], more].concat())
    }

    fn cargo(more: &[&str]) -> Run {
        Run::cargo(&[&["test", "--workspace", "--all-features", "--lib", "--bins", "--tests"], more].concat())
    }
}
