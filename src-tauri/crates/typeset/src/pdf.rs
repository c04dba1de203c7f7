//! The report as PDF: PDF/UA-1 and PDF/A-3a in one file, with the question and the answer attached as JSON.

use crate::world::ReportWorld;
use crate::{breaks, glyphs, spaces};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use whichbox_report::{Input, Job, ReportError};

/// The report of an answer, as PDF.
///
/// # Errors
/// As [`typeset`].
pub fn pdf(input: &Input<'_>) -> Result<Vec<u8>, ReportError> {
    typeset(Job::of(input)?)
}

/// Typesets a report.
///
/// The same job gives the same bytes. The engine checks what it writes against PDF/UA-1 and PDF/A-3a.
///
/// # Errors
/// [`ReportError`] where the typesetter refuses, which no answer should bring about.
pub fn typeset(job: Job) -> Result<Vec<u8>, ReportError> {
    let Job { mut document, scenario, recommendation, date, creator } = job;
    let boxed = glyphs::printable(&mut document);
    if let Some(map) = document.as_object_mut() {
        map.insert("boxed".to_owned(), boxed.into());
    }
    spaces::bind(&mut document);
    let files = vec![
        ("data.json", serde_json::to_vec(&document)?),
        ("breaks.json", serde_json::to_vec(&breaks::breaks(&document))?),
        ("scenario.json", scenario.into_bytes()),
        ("recommendation.json", recommendation.into_bytes()),
    ];
    let world = ReportWorld::new(files, date)?;
    let compiled = typst::compile::<PagedDocument>(&world).output.map_err(|e| refused(&e))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
        .map_err(|e| ReportError::Typesetting { message: e.message().to_string() })?;
    let (year, month, day) = date;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(creator)),
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
