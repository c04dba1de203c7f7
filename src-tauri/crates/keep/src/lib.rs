//! What is kept on disk beside the program: a newer catalog, and the entries that a person added.
//!
//! The core verifies, reads and merges; here is only what touches files and the network, for the terminal and the window
//! alike. Every read is bounded, every write is whole or not at all, and a file that cannot be used changes nothing and is
//! named ([`Trouble`]). Below the app's data folder lie
//!
//! ```text
//! catalog/current.bundle    the catalog in force, where one newer than the program's was installed
//! catalog/previous.bundle   the one before it, to go back to
//! catalog/keys.txt          keys that the person trusts, besides the project's
//! own/*.toml                their own entries; the window writes own.toml, others are read beside it
//! own/own.toml.damaged-1    one that could not be read when the window was about to write over it
//! ```
#![warn(missing_docs)]

pub mod fetch;
pub mod files;
pub mod own;
pub mod together;
pub mod update;

use serde::Serialize;
use std::path::Path;
use thiserror::Error;
use whichbox_core::catalog::bundle::Refusal;

/// Why something kept was not read, written or fetched.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Trouble {
    /// A file or folder that cannot be read.
    #[error("{file} cannot be read: {reason}")]
    FileUnreadable {
        /// Which.
        file: String,
        /// The system's words.
        reason: String,
    },
    /// More than is read.
    #[error("{file} is larger than the {most} bytes that are read")]
    FileTooLarge {
        /// Which.
        file: String,
        /// The most, bytes.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        most: u64,
    },
    /// A file that cannot be written.
    #[error("{file} cannot be written: {reason}")]
    FileNotWritten {
        /// Which.
        file: String,
        /// The system's words.
        reason: String,
    },
    /// An address that is not fetched from.
    #[error("'{address}' is not an https address")]
    NotHttps {
        /// Which.
        address: String,
    },
    /// Nothing came, or not all of it.
    #[error("nothing whole came from {address}: {reason}")]
    NotFetched {
        /// From where.
        address: String,
        /// What happened.
        reason: String,
    },
    /// Nothing older is kept.
    #[error("no newer catalog is installed, so there is nothing to go back from")]
    NothingInstalled,
    /// A bundle that was refused.
    #[error("{refusal}")]
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// An entry of the person's own that cannot be used.
    #[error("{error}")]
    Entry {
        /// Which, and why.
        error: whichbox_core::error::Error,
    },
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { refusal }
    }
}

impl From<whichbox_core::error::Error> for Trouble {
    fn from(error: whichbox_core::error::Error) -> Self {
        Self::Entry { error }
    }
}

fn unreadable(file: &Path, why: &dyn std::fmt::Display) -> Trouble {
    Trouble::FileUnreadable { file: file.display().to_string(), reason: why.to_string() }
}

fn not_written(file: &Path, why: &dyn std::fmt::Display) -> Trouble {
    Trouble::FileNotWritten { file: file.display().to_string(), reason: why.to_string() }
}
