//! Where in a catalog's files an entry and its fields stand, so that whoever has to mend one is told file and line.

use super::Kind;
use super::load::TextFile;
use serde::Serialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Place {
    /// The file, below its folder.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

/// The files, read once, to look places up in. Files that are no TOML are in it without places.
pub struct Locator<'a> {
    files: Vec<(&'a str, &'a str, Option<Spanned<DeTable<'a>>>)>,
}

impl<'a> Locator<'a> {
    /// Reads the files.
    #[must_use]
    pub fn new(files: &'a [TextFile<'a>]) -> Self {
        let read = |file: &'a TextFile<'a>| (file.path, file.text, DeTable::parse(file.text).ok());
        Self { files: files.iter().map(read).collect() }
    }

    /// The place of a field of an entry, or of the nearest thing around it that is written down: of a field that is
    /// missing, its entry. `field` is a path below the entry, `pools[0].bandwidth_gbs`.
    #[must_use]
    pub fn find(&self, kind: Kind, id: &str, field: &str) -> Option<Place> {
        self.files.iter().find_map(|(path, text, table)| {
            let (start, entry) = entry(table.as_ref()?, kind, id)?;
            let start = below(entry, field).unwrap_or(start);
            Some(Place { file: (*path).to_owned(), line: line(text, start) })
        })
    }
}

/// An entry and where it starts.
fn entry<'t, 'a>(table: &'t Spanned<DeTable<'a>>, kind: Kind, id: &str) -> Option<(usize, &'t DeValue<'a>)> {
    let get = |name: &str| pair(table.get_ref(), name);
    match kind {
        Kind::Catalog => {
            let (key, value) = get(id)?;
            Some((key, value.get_ref()))
        }
        Kind::Source => {
            let (_, sources) = get(kind.word())?;
            let DeValue::Table(sources) = sources.get_ref() else { return None };
            let (key, value) = pair(sources, id)?;
            Some((key, value.get_ref()))
        }
        _ => {
            let (_, list) = get(kind.word())?;
            let DeValue::Array(list) = list.get_ref() else { return None };
            if let Some(nth) = id.strip_prefix('[').and_then(|id| id.strip_suffix(']')) {
                // An offer for nothing has no name but its place.
                let found = list.get(nth.parse::<usize>().ok()?)?;
                return Some((found.span().start, found.get_ref()));
            }
            let names = ["id", "machine", "part"];
            let found = list.iter().find(|entry| {
                let DeValue::Table(entry) = entry.get_ref() else { return false };
                let names = if kind == Kind::Offer { &names[1..] } else { &names[..1] };
                names.iter().any(|name| {
                    matches!(pair(entry, name), Some((_, value)) if matches!(value.get_ref(), DeValue::String(text) if text == id))
                })
            })?;
            Some((found.span().start, found.get_ref()))
        }
    }
}

/// The value of a key and where the key starts.
fn pair<'t, 'a>(table: &'t DeTable<'a>, name: &str) -> Option<(usize, &'t Spanned<DeValue<'a>>)> {
    table.iter().find(|(key, _)| key.get_ref() == name).map(|(key, value)| (key.span().start, value))
}

/// Where the deepest part of a path that is written down starts.
fn below(entry: &DeValue<'_>, field: &str) -> Option<usize> {
    let mut at = None;
    let mut here = entry;
    for step in field.split('.') {
        let (name, indexes) = step.split_once('[').map_or((step, ""), |(name, rest)| (name, rest));
        let DeValue::Table(table) = here else { return at };
        let Some((start, value)) = pair(table, name) else { return at };
        at = Some(start);
        here = value.get_ref();
        for index in indexes.split('[').filter(|it| !it.is_empty()) {
            let index: Option<usize> = index.trim_end_matches(']').parse().ok();
            let DeValue::Array(list) = here else { return at };
            let Some(item) = index.and_then(|index| list.get(index)) else { return at };
            at = Some(item.span().start);
            here = item.get_ref();
        }
    }
    at
}

/// The line, from 1, of a place in a text.
pub(super) fn line(text: &str, start: usize) -> u32 {
    let before = text.as_bytes().iter().take(start).filter(|&&byte| byte == b'\n').count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}
