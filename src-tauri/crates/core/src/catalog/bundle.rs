//! A catalog in one signed file, so that newer facts reach people without a new release (docs/decisions/020).
//!
//! ```text
//! whichbox-catalog-bundle 1
//! untrusted comment: ...            a minisign signature of everything behind the empty line
//! RWQ...
//! trusted comment: ...
//! 2pU...
//!
//! {"form":1,"version":"2026-12-01","files":{"about.toml":"...","machines/mac-studio.toml":"..."}}
//! ```
//! Nothing of a bundle is looked at before its signature holds, and nothing of it counts before all of it was read and
//! checked. This module knows bytes only; fetching and keeping are `whichbox-keep`'s.

use super::Catalog;
use super::check::{Fault, Problem, check_files};
use super::load::TextFile;
use super::version::Version;
use crate::date::Date;
use minisign_verify::{PublicKey, Signature};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error as ThisError;

/// The form of the payload that this program writes, and the newest that it reads.
pub const FORM: u32 = 1;
/// A longer file is not read. The whole catalog has about 1 MB.
pub const LARGEST: usize = 32 << 20;
/// More files than this are refused.
const MOST_FILES: usize = 500;
/// The first line.
const FIRST_LINE: &str = "whichbox-catalog-bundle 1";
/// A bundle may call itself so many days later than today: clocks differ, and a version is the day of the newest fact, never
/// one to come. A later one would lock every catalog before that day out.
pub const DAYS_AHEAD: i32 = 7;
/// Lines of a minisign signature.
const SIGNATURE_LINES: usize = 4;
/// The keys of the project, one in a line, as minisign prints them.
const PROJECT_KEYS: &str = include_str!("../../keys.txt");

/// Why a bundle changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, ThisError, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Refusal {
    /// No key is trusted, so no bundle can be.
    #[error("no public key is trusted, so updates are off; give the key of whoever makes the bundle")]
    NoKey,
    /// A key that is none.
    #[error("'{key}' is not a minisign public key")]
    NotAKey {
        /// What was given.
        key: String,
    },
    /// The file is no bundle.
    #[error("this is no catalog bundle: {reason}")]
    NotABundle {
        /// What it lacks.
        reason: String,
    },
    /// Signed with a key that is not trusted.
    #[error("it was signed with a key that is not trusted here")]
    UnknownKey,
    /// The signature does not fit: the file was changed or cut off.
    #[error("its signature does not hold: the file was changed or is not whole")]
    BadSignature,
    /// Made for a newer program.
    #[error("it has form {form}, made for a newer Whichbox; this one reads up to {FORM}")]
    NewerForm {
        /// Its form.
        form: u32,
    },
    /// Its files cannot be read.
    #[error("its catalog cannot be read: {reason}")]
    Unreadable {
        /// The first thing that is wrong.
        reason: String,
    },
    /// Its files do not hold together.
    #[error("its catalog has {count} problems; the first: {place}: {subject}: {field}: {fault}")]
    Problems {
        /// How many.
        count: u32,
        /// The first one's file and line, `machines/cpu.toml:12`; the file's name alone where the line is not known.
        place: String,
        /// Its entry.
        subject: String,
        /// Its field.
        field: String,
        /// What is wrong.
        fault: Box<Fault>,
    },
    /// Newer than today can be.
    #[error("it has version {offered}, which is after today, {today}; is this machine's clock right?")]
    FromTheFuture {
        /// Its version.
        offered: String,
        /// The day that it is.
        today: String,
    },
    /// Not newer than what is there.
    #[error("it has version {offered}, and version {current} is here already")]
    NotNewer {
        /// Its version.
        offered: String,
        /// The version that is here.
        current: String,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload {
    form: u32,
    version: String,
    files: BTreeMap<String, String>,
}

/// What a signature is made over: a catalog's files as one text.
///
/// # Errors
/// [`Refusal`] for a catalog that cannot be read or does not hold together: such a one is never signed.
pub fn payload(files: &[TextFile<'_>]) -> Result<(Vec<u8>, Version), Refusal> {
    let (_, version) = whole(files)?;
    let files = files.iter().map(|file| (file.path.to_owned(), file.text.to_owned())).collect();
    let payload = Payload { form: FORM, version: version.to_string(), files };
    let bytes = serde_json::to_vec(&payload).map_err(|e| Refusal::NotABundle { reason: e.to_string() })?;
    Ok((bytes, version))
}

/// A bundle from a payload and its minisign signature.
#[must_use]
pub fn assemble(payload: &[u8], signature: &str) -> Vec<u8> {
    let mut bundle = format!("{FIRST_LINE}\n{}\n\n", signature.trim_end()).into_bytes();
    bundle.extend_from_slice(payload);
    bundle
}

/// A public key that bundles are verified with.
pub struct Key(PublicKey);

impl Key {
    /// Reads a key: the one line that minisign prints, or the two lines of its `.pub` file.
    ///
    /// # Errors
    /// [`Refusal::NotAKey`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let line = text.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default();
        let key = PublicKey::from_base64(line);
        key.map(Self).map_err(|_| Refusal::NotAKey { key: line.chars().take(80).collect() })
    }

    /// The keys of the project that this program carries. None where the project has not made one yet: then only a key
    /// that the person adds is trusted.
    ///
    /// # Errors
    /// [`Refusal::NotAKey`], which a test excludes.
    pub fn of_project() -> Result<Vec<Self>, Refusal> {
        let lines = PROJECT_KEYS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(Self::parse).collect()
    }
}

/// A bundle that holds: signed by a trusted key, read and checked.
#[derive(Debug, Clone)]
pub struct Verified {
    /// Its catalog.
    pub catalog: Catalog,
    /// Its version.
    pub version: Version,
}

/// Verifies a bundle, and reads and checks all of it.
///
/// # Errors
/// [`Refusal`], and then nothing of it counts.
pub fn open(bundle: &[u8], keys: &[Key]) -> Result<Verified, Refusal> {
    if keys.is_empty() {
        return Err(Refusal::NoKey);
    }
    let not = |reason: &str| Refusal::NotABundle { reason: reason.to_owned() };
    if bundle.len() > LARGEST {
        return Err(not("it is too long"));
    }
    let (signature, payload) = split(bundle).ok_or_else(|| not("its first lines are others"))?;
    let signature = Signature::decode(&signature).map_err(|_| not("its signature is none"))?;
    let mut refusal = Refusal::UnknownKey;
    for key in keys {
        match key.0.verify(payload, &signature, false) {
            Ok(()) => return read(payload),
            Err(minisign_verify::Error::UnexpectedKeyId) => {}
            Err(_) => refusal = Refusal::BadSignature,
        }
    }
    Err(refusal)
}

/// As [`open`], and refuses what is not newer than what is here, and what calls itself newer than `today` can be; where no
/// day is known, nothing is held against it.
///
/// # Errors
/// As [`open`]; [`Refusal::NotNewer`]; [`Refusal::FromTheFuture`].
pub fn open_newer(bundle: &[u8], keys: &[Key], current: &str, today: Option<Date>) -> Result<Verified, Refusal> {
    let verified = open(bundle, keys)?;
    if let Some(today) = today {
        not_ahead(verified.version, today)?;
    }
    // A current version that cannot be read must not lock updates out.
    match current.parse::<Version>() {
        Ok(here) if verified.version <= here => {
            Err(Refusal::NotNewer { offered: verified.version.to_string(), current: here.to_string() })
        }
        _ => Ok(verified),
    }
}

/// Refuses a version later than today can be: it is neither signed nor installed.
///
/// # Errors
/// [`Refusal::FromTheFuture`].
pub fn not_ahead(version: Version, today: Date) -> Result<(), Refusal> {
    if today.days_until(version.date) > DAYS_AHEAD {
        return Err(Refusal::FromTheFuture { offered: version.to_string(), today: today.to_string() });
    }
    Ok(())
}

/// The signature's lines and what stands behind the empty line.
fn split(bundle: &[u8]) -> Option<(String, &[u8])> {
    let mut rest = bundle;
    let mut lines = Vec::new();
    for _ in 0..SIGNATURE_LINES + 2 {
        // A signature's lines are short; a file without line breaks is not searched to its end.
        let end = rest.iter().take(1024).position(|byte| *byte == b'\n')?;
        let (line, behind) = rest.split_at_checked(end)?;
        lines.push(std::str::from_utf8(line).ok()?.trim_end_matches('\r'));
        rest = behind.get(1..)?;
    }
    let (first, rest_of_head) = lines.split_first()?;
    let (empty, signature) = rest_of_head.split_last()?;
    (*first == FIRST_LINE && empty.is_empty()).then(|| (signature.join("\n"), rest))
}

fn read(payload: &[u8]) -> Result<Verified, Refusal> {
    let not = |reason: String| Refusal::NotABundle { reason };
    // The form is looked at first: a newer one must not fail over a field that we cannot know.
    #[derive(Deserialize)]
    struct Form {
        form: u32,
    }
    let Form { form } = serde_json::from_slice(payload).map_err(|e| not(e.to_string()))?;
    if form > FORM {
        return Err(Refusal::NewerForm { form });
    }
    let payload: Payload = serde_json::from_slice(payload).map_err(|e| not(e.to_string()))?;
    let files: Vec<TextFile<'_>> = payload.files.iter().map(|(path, text)| TextFile { path, text }).collect();
    let (catalog, version) = whole(&files)?;
    if payload.version != version.to_string() {
        return Err(not(format!("it calls itself {} and its catalog {version}", payload.version)));
    }
    Ok(Verified { catalog, version })
}

/// A catalog that was read and holds together.
fn whole(files: &[TextFile<'_>]) -> Result<(Catalog, Version), Refusal> {
    if files.len() > MOST_FILES {
        return Err(Refusal::NotABundle { reason: format!("{} files", files.len()) });
    }
    let (catalog, problems) = check_files(files);
    if let Some(Problem { subject, field, fault, place, .. }) = problems.first() {
        let place = place.as_ref().map_or_else(String::new, |at| format!("{}:{}", at.file, at.line));
        if let Fault::Unreadable { reason } = fault {
            return Err(Refusal::Unreadable { reason: format!("{place}: {field}: {reason}") });
        }
        return Err(Refusal::Problems {
            count: u32::try_from(problems.len()).unwrap_or(u32::MAX),
            place,
            subject: subject.clone(),
            field: field.clone(),
            fault: Box::new(fault.clone()),
        });
    }
    let version = catalog.version.parse().map_err(|reason| Refusal::NotABundle { reason })?;
    Ok((catalog, version))
}

#[cfg(test)]
#[path = "bundle_tests.rs"]
mod tests;
