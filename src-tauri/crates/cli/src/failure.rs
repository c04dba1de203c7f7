//! What went wrong, as one line with a code.

use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;
use whichbox_core::error::Error;

/// A failure of a command.
#[derive(Debug)]
pub struct Failure {
    code: String,
    message: String,
    exit: u8,
}

impl Failure {
    /// Bad words on the command line.
    pub fn usage(error: &clap::Error) -> Self {
        let text = error.to_string();
        // clap explains over several lines; scripts get the first, and `--help` has the rest.
        let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or("unreadable command line");
        let detail: Vec<&str> = text.lines().skip(1).map(str::trim).take_while(|l| !l.is_empty()).collect();
        let message = format!("{} {}", first.trim_start_matches("error: "), detail.join(" "));
        Self { code: "usage".to_owned(), message: message.trim().to_owned(), exit: 2 }
    }

    /// A file that cannot be read.
    pub fn unreadable(path: &Path, why: &std::io::Error) -> Self {
        Self { code: "unreadable".to_owned(), message: format!("{}: {why}", path.display()), exit: 2 }
    }

    /// A file that cannot be written.
    pub fn unwritable(path: &Path, why: &dyn std::fmt::Display) -> Self {
        Self { code: "unwritable".to_owned(), message: format!("{}: {why}", path.display()), exit: 1 }
    }

    /// Bad input with a code of its own.
    pub fn bad_input(code: &str, message: String) -> Self {
        Self { code: code.to_owned(), message, exit: 2 }
    }

    /// Something that is our fault.
    pub fn internal(message: String) -> Self {
        Self { code: "internal".to_owned(), message, exit: 1 }
    }

    /// Whoever read our output has enough of it (`| head`): that is no failure, and there is nobody to tell.
    fn reader_left() -> Self {
        Self { code: String::new(), message: String::new(), exit: 0 }
    }

    /// Prints the line and hands back the exit code.
    pub fn report(&self) -> ExitCode {
        if self.exit == 0 {
            return ExitCode::SUCCESS;
        }
        eprintln!("error[{}]: {}", self.code, self.message.replace('\n', " "));
        ExitCode::from(self.exit)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code().to_owned(), message: error.to_string(), exit: 2 }
    }
}

impl From<whichbox_keep::Trouble> for Failure {
    fn from(trouble: whichbox_keep::Trouble) -> Self {
        use whichbox_keep::Trouble::{Entry, FileNotWritten, Refused};
        // What is inside tells more than that something is.
        let told = match &trouble {
            Entry { error } => return error.clone().into(),
            Refused { refusal } => serde_json::to_value(refusal),
            other => serde_json::to_value(other),
        };
        let code = told.ok().and_then(|value| value.get("code").and_then(|code| code.as_str().map(str::to_owned)));
        let exit = if matches!(trouble, FileNotWritten { .. }) { 1 } else { 2 };
        Self { code: code.unwrap_or_else(|| "trouble".to_owned()), message: trouble.to_string(), exit }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == ErrorKind::BrokenPipe {
            return Self::reader_left();
        }
        Self::internal(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        if error.io_error_kind() == Some(ErrorKind::BrokenPipe) {
            return Self::reader_left();
        }
        Self::internal(error.to_string())
    }
}
