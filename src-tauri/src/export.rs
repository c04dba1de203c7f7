//! From a scenario to a file where the person wants it.

use crate::bridge::{BridgeError, ExportKind, ShellError};
use crate::dialogs::Proposal;
use crate::file::write_atomically;
use crate::state::Shell;
use whichbox_core::advise;
use whichbox_core::date::Date;
use whichbox_core::scenario::Scenario;
use whichbox_report::{Input, ReportError};

/// Makes the file and writes it where the dialog says. `None` where the person thought better of it.
///
/// The file is made before the dialog opens, so that nobody is asked for a place for what cannot be made.
///
/// # Errors
/// What the core refuses, a report that cannot be made, a file that cannot be written.
pub fn save(
    shell: &Shell,
    kind: ExportKind,
    scenario: &Scenario,
    language: &str,
    day: Date,
) -> Result<Option<String>, BridgeError> {
    let catalog = shell.catalog()?;
    let recommendation = advise::recommend(scenario, catalog, day)?;
    let app_version = env!("CARGO_PKG_VERSION");
    let input = Input { scenario, recommendation: &recommendation, catalog, language, app_version };
    let bytes = made(kind, &input).map_err(|e| ShellError::ReportFailed { reason: e.to_string() })?;
    let Some(path) = shell.dialogs().save_as(&proposal(kind, day)) else { return Ok(None) };
    write_atomically(&path, &bytes)?;
    Ok(Some(path.display().to_string()))
}

fn made(kind: ExportKind, input: &Input<'_>) -> Result<Vec<u8>, ReportError> {
    match kind {
        ExportKind::Pdf => whichbox_report::pdf(input),
        ExportKind::Json => whichbox_report::json(input).map(String::into_bytes),
        ExportKind::Markdown => Ok(whichbox_report::markdown(input).into_bytes()),
        ExportKind::Csv => whichbox_report::csv(input).map(String::into_bytes),
    }
}

fn proposal(kind: ExportKind, day: Date) -> Proposal {
    let (kind, ending) = match kind {
        ExportKind::Pdf => ("PDF", "pdf"),
        ExportKind::Json => ("JSON", "json"),
        ExportKind::Markdown => ("Markdown", "md"),
        ExportKind::Csv => ("CSV", "csv"),
    };
    Proposal { file_name: format!("whichbox-{day}.{ending}"), kind, ending }
}
