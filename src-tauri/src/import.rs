//! From a file that a person gave us to a scenario.

use crate::bridge::{BridgeError, ShellError};
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
