//! The answer as Markdown, CSV, JSON, as text for a terminal, and as the job of the typesetter that makes a PDF of it.
//!
//! Everything here is a pure function of a scenario, its recommendation and the catalog: no files, no clock, no network;
//! the same input gives the same bytes. Nothing is computed but places in pictures: every figure comes from the
//! recommendation or the catalog and is only formatted. Writing the bytes to a disk is for the caller.
#![warn(missing_docs)]

mod csv;
mod diagnosis;
mod job;
mod markdown;
pub mod messages;
mod privacy;
mod reopen;
mod terminal;
mod view;

pub use csv::csv;
pub use diagnosis::{Measured, MeasuredAs, Pace, diagnosis, measured, stage};
pub use job::Job;
pub use markdown::markdown;
pub use privacy::discreet;
pub use reopen::{MOST_BYTES, ReopenError, scenario_in};
pub use terminal::{paragraph, terminal};

use serde::Serialize;
use thiserror::Error;
use whichbox_core::catalog::Catalog;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::Scenario;

/// What a report is made from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The question.
    pub scenario: &'a Scenario,
    /// The answer.
    pub recommendation: &'a Recommendation,
    /// The catalog that the answer rests on.
    pub catalog: &'a Catalog,
    /// The language wanted, as a tag such as `de` or `pt-BR`; the nearest that has messages is taken.
    pub language: &'a str,
    /// Version of the program, as it is printed.
    pub app_version: &'a str,
}

/// A report that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ReportError {
    /// The typesetter refused. It is a fault of ours, never of the input.
    #[error("the report could not be typeset: {message}")]
    Typesetting {
        /// What the typesetter said.
        message: String,
    },
    /// The data could not be written down. It is a fault of ours, never of the input.
    #[error("the report's data could not be written: {message}")]
    Data {
        /// What the writer said.
        message: String,
    },
}

impl From<serde_json::Error> for ReportError {
    fn from(error: serde_json::Error) -> Self {
        Self::Data { message: error.to_string() }
    }
}

/// The recommendation as JSON with two spaces of indent and a line end, the form that scripts read.
///
/// # Errors
/// [`ReportError::Data`] where the data cannot be written as JSON.
pub fn json(input: &Input<'_>) -> Result<String, ReportError> {
    let mut text = serde_json::to_string_pretty(input.recommendation)?;
    text.push('\n');
    Ok(text)
}
