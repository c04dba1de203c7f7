//! The calculating core of Whichbox.
//!
//! It turns a [`Scenario`](scenario::Scenario), a [`Catalog`](catalog::Catalog) and what was observed into a
//! [`Recommendation`](recommendation::Recommendation), at a date that is passed in. It is pure and deterministic: no
//! files, no clock, no network, no randomness, no async. Everything that the window, the PDF and the terminal show was
//! computed here, and nothing downstream computes a number of its own.
//!
//! The way of the data: candidates -> [`fit`] -> [`speed`] -> [`cost`] -> [`advise`]; [`estimate`] puts catalog entries
//! to the two predictions; [`calibrate`] fits the constants, and [`evidence`] holds them
//! against every published run.
#![warn(missing_docs)]

pub mod advise;
pub mod backing;
pub mod browse;
pub mod calibrate;
pub mod catalog;
pub mod claim_check;
pub mod cost;
pub mod curve;
pub mod date;
pub mod diagnose;
pub mod energy;
pub mod error;
pub mod estimate;
pub mod evidence;
pub mod fit;
pub mod import;
pub mod measured;
pub mod money;
pub mod observe;
pub mod reason;
pub mod recommendation;
pub mod scenario;
pub mod speed;
pub mod units;
