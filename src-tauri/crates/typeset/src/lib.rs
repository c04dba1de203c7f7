//! The report as PDF. The typesetter is as large as everything else together, and so it stands in a crate of its own: the
//! window's program does without it and hands its jobs to the one of the command line.
#![warn(missing_docs)]

mod breaks;
mod glyphs;
mod pdf;
mod spaces;
mod world;

pub use pdf::{pdf, typeset};
