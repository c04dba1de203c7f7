//! The report as PDF: PDF/UA-1 and PDF/A-3a in one file, with the question and the answer attached as JSON.

use crate::messages::Messages;
use crate::world::ReportWorld;
use crate::{Input, ReportError, breaks, glyphs, view};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Typesets the report.
///
/// The same input gives the same bytes. The engine checks what it writes against PDF/UA-1 and PDF/A-3a.
///
/// # Errors
/// [`ReportError`] where the typesetter refuses, which no input should bring about.
pub fn pdf(input: &Input<'_>) -> Result<Vec<u8>, ReportError> {
    let document = view::document(input, &Messages::new(input.language));
    let mut data = serde_json::to_value(&document).map_err(|e| ReportError::Data { message: e.to_string() })?;
    glyphs::printable(&mut data);
    let as_json =
        |result: serde_json::Result<Vec<u8>>| result.map_err(|e| ReportError::Data { message: e.to_string() });
    let world = ReportWorld::new(
        vec![
            ("data.json", as_json(serde_json::to_vec(&data))?),
            ("breaks.json", as_json(serde_json::to_vec(&breaks::breaks(&data)))?),
            ("scenario.json", as_json(serde_json::to_vec_pretty(input.scenario))?),
            ("recommendation.json", crate::json(input)?.into_bytes()),
        ],
        document.date,
    )?;
    let compiled = typst::compile::<PagedDocument>(&world).output.map_err(|e| refused(&e))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
        .map_err(|e| ReportError::Typesetting { message: e.message().to_string() })?;
    let (year, month, day) = document.date;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(format!("Whichbox {}", input.app_version))),
        timestamp: Datetime::from_ymd_hms(i32::from(year), month.unsigned_abs(), day.unsigned_abs(), 0, 0, 0)
            .map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&compiled, &options).map_err(|e| refused(&e));
    // The typesetter remembers what it has set for the next run. A slider moved for an hour must not fill the memory.
    typst::comemo::evict(2);
    bytes
}

fn refused(diagnostics: &[SourceDiagnostic]) -> ReportError {
    let said: Vec<String> = diagnostics
        .iter()
        .map(|d| {
            let hints: Vec<_> = d.hints.iter().map(|h| format!(" ({})", h.v)).collect();
            format!("{}{}", d.message, hints.concat())
        })
        .collect();
    ReportError::Typesetting { message: said.join("; ") }
}
