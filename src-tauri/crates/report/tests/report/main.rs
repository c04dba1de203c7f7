//! Whole reports, from outside of the crate.
#![expect(clippy::unwrap_used, reason = "tests may")]

mod answers;
mod common;
mod figures;
mod given_away;
mod hostile;
mod pdf;
mod words;
