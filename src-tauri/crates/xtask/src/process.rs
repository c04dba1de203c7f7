//! Other programs: started the same way everywhere, and every failure is one line.

use crate::{Failure, Outcome, workspace};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program about to be run, in the top folder unless told otherwise.
pub struct Run {
    name: String,
    command: Command,
}

impl Run {
    /// A program with its arguments.
    pub fn new(program: impl AsRef<OsStr>, arguments: &[&str]) -> Self {
        let path = program.as_ref();
        let short = Path::new(path).file_stem().unwrap_or(path).to_string_lossy();
        let mut command = Command::new(path);
        command.args(arguments).current_dir(workspace::root());
        Self { name: format!("{short} {}", arguments.join(" ")).trim_end().to_owned(), command }
    }

    /// The cargo that runs this.
    pub fn cargo(arguments: &[&str]) -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
    }

    /// npm, in `ui/`.
    pub fn npm(arguments: &[&str]) -> Self {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        Self::new(npm, arguments).inside(&workspace::ui())
    }

    /// Runs in another folder.
    pub fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets a variable of the environment.
    pub fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable out of the environment.
    pub fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// One more argument.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.name = format!("{} {}", self.name, argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// More arguments.
    pub fn args(self, arguments: &[&str]) -> Self {
        arguments.iter().fold(self, Self::arg)
    }

    /// Runs it before the person's eyes.
    ///
    /// # Errors
    /// Where it cannot be started or ends with anything but success.
    pub fn show(mut self) -> Outcome {
        println!("   $ {}", self.name);
        let status = self.command.status().map_err(|e| self.not_started(&e))?;
        if status.success() { Ok(()) } else { Err(Failure::new(format!("{} failed ({status})", self.name))) }
    }

    /// Runs it silently and returns what it printed.
    ///
    /// # Errors
    /// As [`Run::show`]; the line then carries the last thing it wrote to stderr.
    pub fn output(self) -> Outcome<String> {
        let name = self.name.clone();
        let (ok, out, err) = self.capture()?;
        if ok {
            return Ok(out);
        }
        let last = err.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("it said nothing");
        Err(Failure::new(format!("{name} failed: {last}")))
    }

    /// Runs it silently; whether it succeeded, and what it wrote to stdout and stderr.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub fn capture(mut self) -> Outcome<(bool, String, String)> {
        let output = self.command.stdin(Stdio::null()).output().map_err(|e| self.not_started(&e))?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok((output.status.success(), text(&output.stdout), text(&output.stderr)))
    }

    /// True where it can be started and succeeds; nothing is printed.
    pub fn succeeds(self) -> bool {
        self.capture().is_ok_and(|(ok, _, _)| ok)
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!("{} cannot be started: {error}", self.name))
    }
}

/// The first of these programs that is on the path.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
    })
}
