//! Opening one of our own PDFs again: the scenario is attached inside.
//!
//! A PDF from outside is hostile input: its size, and what each of its streams may unpack to, are bounded before anything
//! is read, and nothing of it is run or shown.

use lopdf::{Document, LoadOptions, Object};
use thiserror::Error;
use whichbox_core::scenario::{self, Scenario};

/// A report is about 200 KiB. Nothing larger than this is looked at.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What any one stream of the file may unpack to.
const MOST_UNPACKED: usize = 8 * 1024 * 1024;

/// The name under which a report carries its scenario.
const NAME: &[u8] = b"scenario.json";

/// A PDF whose scenario could not be had.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum ReopenError {
    /// Larger than [`MOST_BYTES`].
    #[error("{file}: {bytes} bytes; a report has at most {MOST_BYTES}")]
    TooLarge {
        /// The file.
        file: String,
        /// Its size.
        bytes: usize,
    },
    /// No PDF, or a broken one.
    #[error("{file}: not a PDF that can be read: {reason}")]
    NotReadable {
        /// The file.
        file: String,
        /// What the reader said.
        reason: String,
    },
    /// A PDF that carries no scenario.
    #[error("{file}: this PDF has no scenario attached; Whichbox attaches one to each report it writes")]
    NoScenario {
        /// The file.
        file: String,
    },
    /// The attached scenario cannot be used.
    #[error(transparent)]
    Scenario(#[from] whichbox_core::error::Error),
}

/// The scenario that is attached to a report.
///
/// `file` is the name that messages use.
///
/// # Errors
/// [`ReopenError`] for what is too large, no PDF, no report, or holds a scenario that the core refuses.
pub fn scenario_in(pdf: &[u8], file: &str) -> Result<Scenario, ReopenError> {
    if pdf.len() > MOST_BYTES {
        return Err(ReopenError::TooLarge { file: file.to_owned(), bytes: pdf.len() });
    }
    let unreadable = |e: lopdf::Error| ReopenError::NotReadable { file: file.to_owned(), reason: e.to_string() };
    let document = Document::load_mem_with_options(pdf, LoadOptions::with_max_decompressed_size(MOST_UNPACKED))
        .map_err(unreadable)?;
    let none = || ReopenError::NoScenario { file: file.to_owned() };
    let stream = attached(&document).ok_or_else(none)?;
    let bytes = stream.get_plain_content_with_limit(MOST_UNPACKED).map_err(unreadable)?;
    let text = String::from_utf8(bytes).map_err(|_| none())?;
    Ok(scenario::from_json(&text, &format!("{file}/scenario.json"))?)
}

/// The stream of the file specification that has our name. The first of several, in the file's own order.
fn attached(document: &Document) -> Option<&lopdf::Stream> {
    document.objects.values().find_map(|object| {
        let specification = object.as_dict().ok()?;
        let ours = |key| specification.get(key).and_then(Object::as_str).is_ok_and(|name| name == NAME);
        if !ours(b"F") {
            return None;
        }
        let files = document.dereference(specification.get(b"EF").ok()?).ok()?.1.as_dict().ok()?;
        document.dereference(files.get(b"F").ok()?).ok()?.1.as_stream().ok()
    })
}
