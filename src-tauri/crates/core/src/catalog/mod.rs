//! The catalog: facts as data. The files stand in `catalog/` at the top of the repository and hold no code.
//!
//! This module knows their form ([`machine`], [`model`], [`source`], [`claim`], [`tier`]), reads them, and answers
//! questions about them. It never invents: a figure that is missing stays missing.

pub mod architecture;
pub mod claim;
pub mod machine;
pub mod model;
pub mod source;
pub mod tier;
