//! From a file that a person gave us to a scenario.

use crate::bridge::{BridgeError, ShellError};
use whichbox_core::scenario::{self, Scenario};

/// Reads a scenario file. `name` is how messages call it; only its last part is kept of it.
///
/// # Errors
/// [`ShellError::NoScenarioFile`] for what is no text; what the core says of a scenario that is not in order.
pub fn scenario(name: &str, bytes: &[u8]) -> Result<Scenario, BridgeError> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let text = std::str::from_utf8(bytes).map_err(|_| ShellError::NoScenarioFile { file: file.to_owned() })?;
    Ok(scenario::from_json(text, file)?)
}
