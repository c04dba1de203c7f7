//! A Python of the tests' own, in `out/`, with a real llama.cpp server in it. The app itself needs no Python.

use crate::process::{Run, find};
use crate::{Failure, Outcome, workspace};
use std::path::PathBuf;

/// The variable by which tests find it.
pub const VARIABLE: &str = "WHICHBOX_PYTHON";

/// What is installed, with versions.
const REQUIREMENTS: &str = "tests/llama_server/requirements.txt";

/// Makes the environment where it is missing or was made from another list; its interpreter.
///
/// # Errors
/// One line about what is missing or would not install.
pub fn ensure() -> Outcome<PathBuf> {
    let folder = workspace::out()?.join("python");
    let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = workspace::root().join(REQUIREMENTS);
    let list =
        std::fs::read_to_string(&wanted).map_err(|e| Failure::new(format!("cannot read {REQUIREMENTS}: {e}")))?;
    // Written last, so that an installation that broke off is begun anew.
    let done = folder.join("installed.txt");
    if interpreter.is_file() && std::fs::read_to_string(&done).is_ok_and(|it| it == list) {
        println!("   {}: there", folder.display());
        return Ok(interpreter);
    }
    let python = find(&["python3", "python"]).ok_or_else(|| Failure::new("Python 3 is not on the path"))?;
    Run::new(&python, &["-m", "venv", "--clear"]).arg(&folder).show()?;
    Run::new(&interpreter, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(&wanted)
        .show()?;
    std::fs::write(&done, &list).map_err(|e| Failure::new(format!("cannot write {}: {e}", done.display())))?;
    Ok(interpreter)
}
