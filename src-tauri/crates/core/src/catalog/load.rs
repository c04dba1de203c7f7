//! Reading the catalog's files. The form is checked here; sense and physics are checked by [`super::check`].

use super::Catalog;
use super::claim::{Claim, ClaimFile};
use super::machine::{Machine, MachineFile, Part};
use super::model::{CloudFile, CloudModel, Model, ModelFile};
use super::rental::RentalFile;
use super::source::Source;
use super::storage::{Storage, StorageFile};
use super::tier::{Tier, TierFile};
use crate::error::{Error, Result};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../catalog");

/// Largest catalog file that is read, bytes.
const LARGEST_FILE: usize = 8 * 1024 * 1024;

/// A catalog file as text: its path below `catalog/`, with forward slashes, and its content.
#[derive(Debug, Clone, Copy)]
pub struct TextFile<'a> {
    /// `machines/mac-studio.toml`.
    pub path: &'a str,
    /// What is in it.
    pub text: &'a str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    sources: BTreeMap<String, Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartFile {
    part: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    /// Version of the catalog, by date of its newest fact.
    version: String,
}

/// The measured runs (CSV) and the rules for those that are left out (TOML), as this program carries them.
#[must_use]
pub fn benchmarks() -> Option<(&'static str, &'static str)> {
    let text = |path: &str| EMBEDDED.get_file(path).and_then(include_dir::File::contents_utf8);
    text("benchmarks/measured.csv").zip(text("benchmarks/exclusions.toml"))
}

impl Catalog {
    /// The catalog that this program carries.
    ///
    /// # Errors
    /// As [`Catalog::from_files`]. A test holds that it never happens.
    pub fn embedded() -> Result<Self> {
        Self::from_files(embedded_files())
    }

    /// Reads a catalog from its files. Files that are no part of it (schemas, benchmarks) are passed over.
    ///
    /// # Errors
    /// [`Error::Malformed`] for the first file with an unknown, missing or ill-typed field, with its path and place;
    /// an id that is there twice; a tier or version file that is missing.
    pub fn from_files<'a>(files: impl IntoIterator<Item = TextFile<'a>>) -> Result<Self> {
        let (catalog, errors) = Self::readable(files);
        errors.into_iter().next().map_or(Ok(catalog), Err)
    }

    /// What can be read of a catalog, and every file that cannot: who mends one sees at once what the others lack.
    #[must_use]
    pub fn readable<'a>(files: impl IntoIterator<Item = TextFile<'a>>) -> (Self, Vec<Error>) {
        let mut files: Vec<TextFile<'a>> = files.into_iter().filter(|file| is_part(file.path)).collect();
        // The order of a directory listing differs between systems; ours must not.
        files.sort_by(|a, b| a.path.cmp(b.path));
        let mut catalog = Self::default();
        let mut errors = Vec::new();
        for needed in ["about.toml", "tiers.toml"] {
            if !files.iter().any(|file| file.path == needed) {
                errors.push(missing(needed));
            }
        }
        errors.extend(files.iter().filter_map(|file| catalog.take(file).err()));
        if errors.is_empty() && catalog.tiers.is_empty() {
            errors.push(missing("tiers.toml"));
        }
        errors.extend(catalog.index().err());
        (catalog, errors)
    }

    /// Takes up what one file holds.
    fn take(&mut self, file: &TextFile<'_>) -> Result<()> {
        let folder = file.path.split('/').next().unwrap_or_default();
        match (folder, file.path) {
            ("machines", _) => self.machines.extend(parse::<MachineFile>(file)?.machine),
            ("models", _) => self.models.extend(parse::<ModelFile>(file)?.model),
            ("cloud", _) => self.cloud.extend(parse::<CloudFile>(file)?.cloud),
            (_, "sources.toml") => self.sources = parse::<SourceFile>(file)?.sources,
            (_, "parts.toml") => self.parts = parse::<PartFile>(file)?.part,
            (_, "claims.toml") => self.claims = parse::<ClaimFile>(file)?.claim,
            (_, "rental.toml") => self.rentals = parse::<RentalFile>(file)?.rental,
            (_, "tiers.toml") => self.tiers = parse::<TierFile>(file)?.tier,
            (_, "storage.toml") => self.storage = parse::<StorageFile>(file)?.storage,
            (_, "about.toml") => self.version = parse::<About>(file)?.version,
            _ => {}
        }
        Ok(())
    }

    /// Numbers the entries anew, after entries came or went.
    pub(super) fn index(&mut self) -> Result<()> {
        self.machine_at = by_id("machines", self.machines.iter().map(|m: &Machine| m.id.as_str()))?;
        self.model_at = by_id("models", self.models.iter().map(|m: &Model| m.id.as_str()))?;
        by_id("cloud", self.cloud.iter().map(|m: &CloudModel| m.id.as_str()))?;
        by_id("claims.toml", self.claims.iter().map(|c: &Claim| c.id.as_str()))?;
        self.part_at = by_id("parts.toml", self.parts.iter().map(|p: &Part| p.id.as_str()))?;
        by_id("storage.toml", self.storage.iter().map(|s: &Storage| s.id.as_str()))?;
        let tiers: Vec<_> = self.tiers.iter().map(|t: &Tier| format!("{:?}", t.id)).collect();
        by_id("tiers.toml", tiers.iter().map(String::as_str))?;
        self.number_silicon();
        Ok(())
    }
}

/// Files at the top of the catalog that it is made of.
const AT_THE_TOP: [&str; 7] =
    ["about.toml", "claims.toml", "parts.toml", "rental.toml", "sources.toml", "storage.toml", "tiers.toml"];
/// Folders with entries.
const FOLDERS: [&str; 3] = ["machines", "models", "cloud"];

/// True for a file that the catalog is made of; false for examples, schemas and measurements beside it. `path` is below
/// `catalog/`, with forward slashes.
#[must_use]
pub fn is_part(path: &str) -> bool {
    match path.split_once('/') {
        None => AT_THE_TOP.contains(&path),
        Some((folder, _)) => FOLDERS.contains(&folder),
    }
}

/// The files of the catalog that this program carries.
#[must_use]
pub fn embedded_files() -> Vec<TextFile<'static>> {
    let mut files = Vec::new();
    collect(&EMBEDDED, &mut files);
    files
}

fn collect<'a>(dir: &'a Dir<'a>, into: &mut Vec<TextFile<'a>>) {
    for entry in dir.entries() {
        match entry {
            // Neither examples nor schemas nor measurements are entries.
            include_dir::DirEntry::Dir(inner) => {
                if FOLDERS.iter().any(|entries| inner.path().ends_with(entries)) {
                    collect(inner, into);
                }
            }
            include_dir::DirEntry::File(file) => {
                let path = file.path().to_str().filter(|p| p.ends_with(".toml"));
                if let (Some(path), Some(text)) = (path, file.contents_utf8()) {
                    into.push(TextFile { path, text });
                }
            }
        }
    }
}

fn parse<T: DeserializeOwned>(file: &TextFile<'_>) -> Result<T> {
    from_toml(&format!("catalog/{}", file.path), file.text)
}

/// Reads a TOML text of any of our forms. `file` is how messages name it.
///
/// # Errors
/// [`Error::Malformed`] with the field and the line of the first thing that is wrong: a text that is too long, no TOML,
/// nested deeper than any entry, or with an unknown, missing or ill-typed field.
pub fn from_toml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T> {
    let refuse = |path: String, reason: String| Error::malformed(file, &path, &reason);
    if text.len() > LARGEST_FILE {
        return Err(refuse(".".to_owned(), format!("{} bytes; at most {LARGEST_FILE} are read", text.len())));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let from = toml::Deserializer::parse(text).map_err(|e| refuse(place(text, &e), e.message().to_owned()))?;
    serde_path_to_error::deserialize(from).map_err(|e| {
        let at = format!("{} ({})", e.path(), place(text, e.inner()));
        refuse(at, e.inner().message().to_owned())
    })
}

fn place(text: &str, error: &toml::de::Error) -> String {
    let line =
        error.span().map_or(1, |span| text.as_bytes().iter().take(span.start).filter(|&&b| b == b'\n').count() + 1);
    format!("line {line}")
}

fn by_id<'a>(file: &str, ids: impl Iterator<Item = &'a str>) -> Result<BTreeMap<String, usize>> {
    let mut at = BTreeMap::new();
    for (i, id) in ids.enumerate() {
        if at.insert(id.to_owned(), i).is_some() {
            return Err(malformed(file, "id", format!("'{id}' is there twice")));
        }
    }
    Ok(at)
}

fn missing(file: &str) -> Error {
    malformed(file, ".", "the file is missing".to_owned())
}

fn malformed(file: &str, path: &str, reason: String) -> Error {
    Error::Malformed { file: format!("catalog/{file}"), path: path.to_owned(), reason }
}
