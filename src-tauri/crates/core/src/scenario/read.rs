//! Reading scenario files: any version there ever was, refused with the path of what is wrong.

use super::{Scenario, VERSION};
use crate::error::{Error, Result};

/// Largest scenario file that is read, bytes. A real one has a few kilobytes.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// Reads a scenario. `file` is how messages name it.
///
/// # Errors
/// [`Error::Malformed`] with the path of the first field that is unknown, missing or of the wrong type.
pub fn from_json(text: &str, file: &str) -> Result<Scenario> {
    if text.len() > LARGEST_FILE {
        return Err(Error::malformed(
            file,
            ".",
            &format!("{} bytes; a scenario has at most {LARGEST_FILE}", text.len()),
        ));
    }
    let text = text.trim_start_matches('\u{feff}');
    // The version is looked at first: a newer file must not fail over a field that we cannot know.
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|e| Error::malformed(file, ".", &e.to_string()))?;
    match value.get("version").and_then(serde_json::Value::as_u64) {
        Some(v) if v > u64::from(VERSION) => {
            return Err(Error::malformed(
                file,
                "version",
                &format!("{v} was written by a newer Whichbox; this one reads up to {VERSION}"),
            ));
        }
        Some(0) => return Err(Error::malformed(file, "version", "0 is no version; the first is 1")),
        _ => {}
    }
    let mut from = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut from)
        .map_err(|e| Error::malformed(file, &e.path().to_string(), &e.inner().to_string()))
}
