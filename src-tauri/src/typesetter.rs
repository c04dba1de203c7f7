//! Who makes a PDF of a report. The typesetter is as large as everything else together; the window's program does without it
//! and hands the job to the one of the command line, which lies beside it.

use crate::bridge::ShellError;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use whichbox_report::Job;

/// The program beside this one, without the ending that some systems give to programs.
const NAME: &str = "whichbox-cli";
/// A monstrous report takes a few seconds on an old machine; one that takes this long never ends.
const PATIENCE: Duration = Duration::from_secs(60);
/// A report of hundreds of pages is smaller.
const MOST: u64 = 64 * 1024 * 1024;

/// Makes PDFs.
pub trait Typesetter: Send + Sync {
    /// The PDF of a job.
    ///
    /// # Errors
    /// [`ShellError::ReportFailed`] with the reason.
    fn typeset(&self, job: &Job) -> Result<Vec<u8>, ShellError>;
}

/// The program that lies beside this one.
#[derive(Debug, Clone)]
pub struct Beside {
    /// Where it lies, or why that is not known.
    program: Result<PathBuf, String>,
    patience: Duration,
}

impl Beside {
    /// The one that was installed with this program. Where the system does not say where that lies, everything but PDFs works.
    #[must_use]
    pub fn this() -> Self {
        let file = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
        let program = std::env::current_exe().map(|it| it.with_file_name(file)).map_err(|e| format!("{NAME}: {e}"));
        Self { program, patience: PATIENCE }
    }

    fn start(program: &Path) -> std::io::Result<Child> {
        let mut command = Command::new(program);
        command.arg("typeset").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            /// The window has no console, and none is to flash up.
            const CREATE_NO_WINDOW: u32 = 0x0800_0000;
            command.creation_flags(CREATE_NO_WINDOW);
        }
        command.spawn()
    }
}

impl Typesetter for Beside {
    fn typeset(&self, job: &Job) -> Result<Vec<u8>, ShellError> {
        let failed = |reason: String| ShellError::ReportFailed { reason };
        let program = self.program.as_ref().map_err(|why| failed(why.clone()))?;
        let at_program = |e: std::io::Error| failed(format!("{}: {e}", program.display()));
        let given = serde_json::to_vec(job).map_err(|e| failed(e.to_string()))?;
        let mut child = Self::start(program).map_err(at_program)?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        // Both ends are served at once: neither program waits for the other to read first. Where it ends early, the write
        // fails, and what it said tells more.
        let write = std::thread::spawn(move || stdin.is_some_and(|mut it| it.write_all(&given).is_ok()));
        let out = std::thread::spawn(move || read(stdout, MOST));
        let said = std::thread::spawn(move || read(stderr, 4096));
        let ended = ended(&mut child, self.patience).map_err(at_program)?;
        let joined = |it: std::thread::JoinHandle<Vec<u8>>| it.join().unwrap_or_default();
        let (whole, bytes, said) = (write.join().unwrap_or(false), joined(out), joined(said));
        match ended {
            Some(true) if whole && bytes.starts_with(b"%PDF-") && bytes.len() as u64 <= MOST => Ok(bytes),
            Some(_) => {
                let said = String::from_utf8_lossy(&said);
                let said = said.trim();
                let what = if said.is_empty() { "it ended without a report" } else { said };
                Err(failed(format!("{}: {what}", program.display())))
            }
            None => Err(failed(format!("{}: no end after {} s", program.display(), self.patience.as_secs()))),
        }
    }
}

/// At most one byte more than `most`.
fn read(from: Option<impl Read>, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What was read before it broke off is judged by what it is.
    let _ = from.map(|it| it.take(most + 1).read_to_end(&mut bytes));
    bytes
}

/// True where it ended well; `None` where patience ran out, and it was ended.
fn ended(child: &mut Child, patience: Duration) -> std::io::Result<Option<bool>> {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.success()));
        }
        if started.elapsed() >= patience {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn job() -> Job {
        Job {
            document: serde_json::json!({ "long": "x".repeat(1 << 20) }),
            scenario: String::new(),
            recommendation: String::new(),
            date: (2026, 11, 22),
            creator: "Whichbox".to_owned(),
        }
    }

    /// What comes of a program that does this.
    fn told(script: &str) -> Result<Vec<u8>, String> {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join(NAME);
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let beside = Beside { program: Ok(program), patience: Duration::from_secs(2) };
        match beside.typeset(&job()) {
            Ok(bytes) => Ok(bytes),
            Err(ShellError::ReportFailed { reason }) => Err(reason),
            Err(other) => Err(format!("{other:?}")),
        }
    }

    #[test]
    fn the_job_goes_in_and_the_report_comes_out() {
        let out = told("[ \"$1\" = typeset ] && bytes=$(wc -c) && printf '%%PDF-2.0 %d' $bytes").unwrap();
        let text = String::from_utf8(out).unwrap();
        let bytes: usize = text.trim_start_matches("%PDF-2.0 ").parse().unwrap();
        assert_eq!(bytes, serde_json::to_vec(&job()).unwrap().len());
    }

    #[test]
    fn what_it_said_is_handed_on_where_it_fails() {
        assert!(
            told("cat > /dev/null; echo 'error[internal]: no glyph' >&2; exit 1").unwrap_err().ends_with("no glyph")
        );
        assert!(told("exit 3").unwrap_err().ends_with("it ended without a report"));
        // It did not read all, and what it wrote is no report.
        assert!(told("printf '%%PDF-2.0'; exit 0").is_err());
        assert!(told("cat > /dev/null; printf 'hello'").unwrap_err().ends_with("it ended without a report"));
    }

    #[test]
    fn one_that_never_ends_is_ended() {
        assert!(told("exec sleep 30").unwrap_err().ends_with("no end after 2 s"));
    }

    #[test]
    fn one_that_is_not_there_is_named() {
        let beside = Beside { program: Ok(PathBuf::from("/nowhere/whichbox-cli")), patience: PATIENCE };
        let Err(ShellError::ReportFailed { reason }) = beside.typeset(&job()) else { panic!("it was there") };
        assert!(reason.starts_with("/nowhere/whichbox-cli: "), "{reason}");
    }
}
