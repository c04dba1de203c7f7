//! From a scenario to a file where the person wants it.

use crate::bridge::{BridgeError, ExportKind, ShellError};
use crate::dialogs::Proposal;
use crate::file::write_atomically;
use crate::state::Shell;
use std::sync::Arc;
use whichbox_core::advise::Advisor;
use whichbox_core::date::Date;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::Scenario;
use whichbox_report::messages::Messages;
use whichbox_report::{Input, Job, ReportError, discreet};

/// How the answer is given away.
#[derive(Debug, Clone, Copy)]
pub struct Giving<'a> {
    /// The language of the report.
    pub language: &'a str,
    /// The day it is of.
    pub day: Date,
    /// True where the person's machine and the prices of their own offers are left out.
    pub discreet: bool,
}

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
    giving: Giving<'_>,
) -> Result<Option<String>, BridgeError> {
    let proposal = proposal(kind, scenario, giving.day);
    // What leaves the app names no models that somebody called after themselves.
    let scenario = &scenario.scrubbed(&*shell.catalog()?);
    if kind == ExportKind::Scenario {
        // A question that cannot be answered yet is the person's work all the same.
        return put(shell, &proposal, &question(scenario)?);
    }
    let (advisor, scenario, recommendation) = answered(shell, scenario, giving)?;
    let input = Input {
        scenario: &scenario,
        recommendation: &recommendation,
        catalog: advisor.catalog(),
        language: giving.language,
        app_version: env!("CARGO_PKG_VERSION"),
    };
    let bytes = made(shell, kind, &input)?;
    put(shell, &proposal, &bytes)
}

/// The answer in one paragraph of plain text, for the clipboard.
///
/// # Errors
/// What the core refuses.
pub fn paragraph(shell: &Shell, scenario: &Scenario, giving: Giving<'_>) -> Result<String, BridgeError> {
    let scenario = scenario.scrubbed(&*shell.catalog()?);
    let (_, scenario, recommendation) = answered(shell, &scenario, giving)?;
    Ok(whichbox_report::paragraph(&scenario, &recommendation, &Messages::new(giving.language)))
}

/// The whole answer, as it may be given away.
fn answered(
    shell: &Shell,
    scenario: &Scenario,
    giving: Giving<'_>,
) -> Result<(Arc<Advisor>, Scenario, Recommendation), BridgeError> {
    let advisor = shell.explorer()?;
    let answer = advisor.report(scenario, giving.day)?;
    let (scenario, answer) = if giving.discreet {
        discreet(scenario, &answer, advisor.catalog(), &Messages::new(giving.language))
    } else {
        (scenario.clone(), answer)
    };
    Ok((advisor, scenario, answer))
}

/// Writes what is made where the dialog says. `None` where the person thought better of it.
pub(crate) fn put(shell: &Shell, proposal: &Proposal, bytes: &[u8]) -> Result<Option<String>, BridgeError> {
    let Some(path) = shell.dialogs().save_as(proposal) else { return Ok(None) };
    write_atomically(&path, bytes)?;
    Ok(Some(path.display().to_string()))
}

fn question(scenario: &Scenario) -> Result<Vec<u8>, ShellError> {
    let text = serde_json::to_string_pretty(scenario).map_err(|e| ShellError::Failed { reason: e.to_string() })?;
    Ok(format!("{text}\n").into_bytes())
}

fn made(shell: &Shell, kind: ExportKind, input: &Input<'_>) -> Result<Vec<u8>, ShellError> {
    let failed = |e: ReportError| ShellError::ReportFailed { reason: e.to_string() };
    match kind {
        ExportKind::Scenario => Ok(Vec::new()),
        ExportKind::Pdf => shell.typesetter().typeset(&Job::of(input).map_err(failed)?),
        ExportKind::Json => whichbox_report::json(input).map(String::into_bytes).map_err(failed),
        ExportKind::Markdown => Ok(whichbox_report::markdown(input).into_bytes()),
        ExportKind::Csv => whichbox_report::csv(input).map(String::into_bytes).map_err(failed),
    }
}

fn proposal(kind: ExportKind, scenario: &Scenario, day: Date) -> Proposal {
    let (what, kind, ending) = match kind {
        ExportKind::Pdf => ("whichbox", "PDF", "pdf"),
        ExportKind::Json => ("whichbox-answer", "JSON", "json"),
        ExportKind::Markdown => ("whichbox", "Markdown", "md"),
        ExportKind::Csv => ("whichbox", "CSV", "csv"),
        ExportKind::Scenario => ("whichbox-scenario", "JSON", "json"),
    };
    let name = scenario.name.as_deref().map(in_file_name).filter(|it| !it.is_empty());
    let name = name.map(|it| format!("-{it}")).unwrap_or_default();
    Proposal { file_name: format!("{what}{name}-{day}.{ending}"), kind, ending }
}

/// The most characters of a scenario's name that go into the name of a file.
const NAME: usize = 48;

/// A name as part of a file's: letters and digits of any script in lower case, everything else a hyphen. The marks that
/// Hindi writes its vowels with are no letters by themselves and belong to them.
fn in_file_name(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        let mark = matches!(c, '\u{0900}'..='\u{0903}' | '\u{093a}'..='\u{094f}');
        if c.is_alphanumeric() || mark {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.chars().count() >= NAME {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_part_of_a_file_name() {
        assert_eq!(in_file_name("The founding case"), "the-founding-case");
        assert_eq!(in_file_name("../../etc/passwd\0"), "etc-passwd");
        assert_eq!(in_file_name("Büro: 2 Leute?"), "büro-2-leute");
        assert_eq!(in_file_name("घर का काम"), "घर-का-काम");
        assert_eq!(in_file_name("///"), "");
        assert!(in_file_name(&"long ".repeat(40)).chars().count() <= NAME);
    }
}
