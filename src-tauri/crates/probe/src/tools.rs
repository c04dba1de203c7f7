//! The only way out: reading small files, listing folders, running the system's own tools for a moment.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A tool that has not answered by then is taken for hung.
const PATIENCE: Duration = Duration::from_secs(3);

/// Windows PowerShell takes seconds to start, and longer on a busy machine.
const PATIENCE_WITH_SCRIPTS: Duration = Duration::from_secs(15);

/// The most that is read from a file or a tool.
const MOST: u64 = 4 << 20;

/// What a probe may do.
pub trait Tools: Sync {
    /// The text of a file, or `None` where it cannot be read.
    fn read(&self, path: &str) -> Option<String>;
    /// The names in a folder, sorted; empty where it cannot be read.
    fn list(&self, path: &str) -> Vec<String>;
    /// What a program writes, or `None` where it is missing, fails or takes too long.
    fn run(&self, program: &str, arguments: &[&str]) -> Option<String>;
    /// What a script for Windows PowerShell writes. The name stands for the script in samples.
    fn script(&self, name: &str, text: &str) -> Option<String>;
    /// Whether this user may open a device for reading and writing; `None` where there is none.
    fn may_open(&self, path: &str) -> Option<bool>;
}

/// The machine itself.
pub struct RealTools;

impl Tools for RealTools {
    fn read(&self, path: &str) -> Option<String> {
        let mut bytes = Vec::new();
        std::fs::File::open(path).ok()?.take(MOST).read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn list(&self, path: &str) -> Vec<String> {
        let entries = std::fs::read_dir(Path::new(path)).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Option<String> {
        run_within(program, arguments, PATIENCE)
    }

    fn script(&self, _: &str, text: &str) -> Option<String> {
        let arguments = ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", text];
        run_within("powershell.exe", &arguments, PATIENCE_WITH_SCRIPTS)
    }

    fn may_open(&self, path: &str) -> Option<bool> {
        match std::fs::OpenOptions::new().read(true).write(true).open(path) {
            Ok(_) => Some(true),
            Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Some(false),
            Err(_) => None,
        }
    }
}

fn run_within(program: &str, arguments: &[&str], patience: Duration) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        /// No console window flashes up.
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    let mut child = command.spawn().ok()?;
    let out = child.stdout.take()?;
    // A full pipe would keep the tool from ending, so it is read while we wait.
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        out.take(MOST).read_to_end(&mut bytes).ok().map(|_| bytes)
    });
    let started = Instant::now();
    let status = loop {
        match child.try_wait().ok()? {
            Some(status) => break Some(status),
            None if started.elapsed() > patience => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    // Killed: the reader is left behind, since a child of the tool may hold the pipe open.
    let status = status?;
    let bytes = reader.join().ok()??;
    status.success().then(|| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_tool_that_hangs_is_given_up() {
        let started = Instant::now();
        assert_eq!(run_within("sleep", &["30"], Duration::from_millis(100)), None);
        assert!(started.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_tool_that_fails_or_is_missing_says_nothing() {
        assert_eq!(run_within("false", &[], PATIENCE), None);
        assert_eq!(run_within("there-is-no-such-tool", &[], PATIENCE), None);
        assert_eq!(run_within("echo", &["hello"], PATIENCE).as_deref(), Some("hello\n"));
    }

    #[test]
    fn more_than_a_pipe_holds_is_read() {
        let text = run_within("seq", &["100000"], PATIENCE);
        assert!(text.is_some_and(|it| it.ends_with("100000\n")));
    }
}
