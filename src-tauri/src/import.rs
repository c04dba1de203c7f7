//! From a file that a person gave us to a scenario.

use crate::bridge::{BridgeError, Notice, ShellError};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use whichbox_core::scenario::{self, Scenario};
use whichbox_report::ReopenError;

/// What every PDF begins with.
const PDF: &[u8] = b"%PDF-";

/// Reads a scenario file, or the scenario inside of one of our reports. `name` is how messages call it; only its last part is kept of it.
///
/// # Errors
/// [`ShellError::NoScenarioFile`] for what is no text; what the core says of a scenario that is not in order.
pub fn scenario(name: &str, bytes: &[u8]) -> Result<Scenario, BridgeError> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if bytes.starts_with(PDF) {
        return whichbox_report::scenario_in(bytes, file).map_err(|error| match error {
            ReopenError::Scenario(error) => error.into(),
            _ => ShellError::NoScenarioFile { file: file.to_owned() }.into(),
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ShellError::NoScenarioFile { file: file.to_owned() })?;
    Ok(scenario::from_json(text, file)?)
}

/// The file that this program was started with: a file manager hands over the one that was opened.
#[must_use]
pub fn asked() -> Option<PathBuf> {
    named(std::env::args_os().nth(1).as_deref())
}

/// Options are for the web view and the system; only a path is a file.
fn named(argument: Option<&OsStr>) -> Option<PathBuf> {
    let path = argument.filter(|it| !it.is_empty() && !it.to_string_lossy().starts_with('-'))?;
    Some(PathBuf::from(path))
}

/// The scenario in a file on disk, or what the person is told of it.
///
/// # Errors
/// [`Notice::FileNotOpened`].
pub fn from_file(path: &Path) -> Result<Scenario, Notice> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let told = |reason: String| Notice::FileNotOpened { file: file.clone(), reason };
    let most = whichbox_report::MOST_BYTES as u64;
    let bytes = whichbox_keep::files::read(path, most).map_err(|e| told(e.to_string()))?;
    scenario(&file, &bytes).map_err(|error| match error {
        BridgeError::Refused(error) => told(error.to_string()),
        _ => told("it is no scenario and none of our reports".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn only_a_path_is_a_file_to_open() {
        assert_eq!(named(Some(OsStr::new("/home/me/a.json"))), Some(PathBuf::from("/home/me/a.json")));
        for none in ["", "--automation", "-psn_0_1234"] {
            assert_eq!(named(Some(OsStr::new(none))), None);
        }
        assert_eq!(named(None), None);
    }

    #[test]
    fn a_file_is_read_or_named() {
        let folder = tempfile::tempdir().unwrap();
        let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios/founding.json");
        assert_eq!(from_file(&good).unwrap().tasks.len(), 1);
        let bad = folder.path().join("not-one.json");
        std::fs::write(&bad, "{\"version\":1}").unwrap();
        for path in [bad.as_path(), folder.path(), Path::new("/nowhere/x.json")] {
            assert!(matches!(from_file(path), Err(Notice::FileNotOpened { .. })), "{}", path.display());
        }
    }
}
