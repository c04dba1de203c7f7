//! What the typesetter needs for one report, and no more: it may run in a program of its own.

use crate::messages::Messages;
use crate::{Input, ReportError, view};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A report that is to be typeset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// Everything that is printed, in its order, as the template reads it.
    pub document: Value,
    /// The question, as the JSON that is attached.
    pub scenario: String,
    /// The answer, as the JSON that is attached.
    pub recommendation: String,
    /// The day that the report is of: year, month, day.
    pub date: (i16, i8, i8),
    /// What made it, as it stands in the file.
    pub creator: String,
}

impl Job {
    /// The job of a report.
    ///
    /// # Errors
    /// [`ReportError::Data`] where the data cannot be written as JSON.
    pub fn of(input: &Input<'_>) -> Result<Self, ReportError> {
        let document = view::document(input, &Messages::new(input.language));
        Ok(Self {
            scenario: serde_json::to_string_pretty(input.scenario)?,
            recommendation: crate::json(input)?,
            date: document.date,
            creator: format!("Whichbox {}", input.app_version),
            document: serde_json::to_value(&document)?,
        })
    }
}
