//! `cargo xtask generate`: writes the files that are made from the code.
//!
//! Each generated file is held by a test named `generated_…` that makes it anew and compares. With [`VARIABLE`] set the
//! same test writes the file instead, so that what is written and what is compared cannot come apart.

use crate::Outcome;
use crate::process::Run;

/// With this set to `write` the tests write what they would compare.
const VARIABLE: &str = "WHICHBOX_GENERATE";

/// The part of a test's name that says it holds a generated file.
pub const FILTER: &str = "generated_";

pub fn main(_: &[String]) -> Outcome {
    crate::node::build()?;
    Run::cargo(&["test", "--workspace", "--all-features", "--lib", "--bins", "--tests", "--", FILTER])
        .with(VARIABLE, "write")
        .show()
}
