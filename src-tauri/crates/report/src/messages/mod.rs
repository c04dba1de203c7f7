//! Sentences for people. All prose stands in `ui/locales/<language>/*.ftl`; this module finds a message by its id, fills in
//! what was formatted for the language, and falls back to English message by message where a translation is missing.
//!
//! The window has its own reader of the same files. Both follow one convention: variables come as text that is already
//! formatted, except those that a message selects a plural by, which come as numbers.

pub mod claims;
mod format;
mod say;

pub use format::Formats;
pub use say::{FindingText, Say};
pub(crate) use say::{code, finding_text, words};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../ui/locales");

/// The language in which every message exists.
pub const FALLBACK: &str = "en";

/// A value for a message's variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text, already formatted.
    Text(String),
    /// A number that the message selects a plural by.
    Count(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(f64::from(count))
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as f64)
    }
}

/// Values for a message's variables, by name.
pub type Args<'a> = [(&'a str, Arg)];

/// The messages of one language. Cheap to clone and to share between threads.
#[derive(Clone)]
pub struct Messages {
    inner: Arc<Inner>,
}

struct Inner {
    language: String,
    own: FluentBundle<FluentResource>,
    fallback: Option<FluentBundle<FluentResource>>,
    formats: Formats,
}

impl Messages {
    /// The messages of a language, given as a tag such as `de`, `pt-BR` or `hi-IN`. The nearest language that has messages
    /// is taken: the same tag, then one with the same main language, then English.
    #[must_use]
    pub fn new(language: &str) -> Self {
        let language = nearest(language);
        let own = bundle(&language);
        let fallback = (language != FALLBACK).then(|| bundle(FALLBACK));
        let formats = Formats::new(&language);
        Self { inner: Arc::new(Inner { language, own, fallback, formats }) }
    }

    /// Languages that have messages, English first.
    #[must_use]
    pub fn languages() -> Vec<String> {
        let mut found: Vec<String> =
            LOCALES.dirs().filter_map(|d| d.path().file_name()?.to_str().map(str::to_owned)).collect();
        found.sort_by_key(|l| (l != FALLBACK, l.clone()));
        found
    }

    /// The tag of the language that was taken.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.inner.language
    }

    /// Numbers, money and dates as the language writes them.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.inner.formats
    }

    /// True where there is a message with this id, in this language or in English.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.inner.own.has_message(id) || self.inner.fallback.as_ref().is_some_and(|b| b.has_message(id))
    }

    /// A message without variables.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.get(id, &[])
    }

    /// A message with its variables filled in. An id without a message gives the id itself, so that a gap is seen and
    /// nothing breaks; a test holds that there is none.
    #[must_use]
    pub fn get(&self, id: &str, args: &Args<'_>) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, FluentValue::from(text.clone())),
                Arg::Count(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        std::iter::once(&self.inner.own)
            .chain(&self.inner.fallback)
            .find_map(|bundle| {
                let pattern = bundle.get_message(id)?.value()?;
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
                // A translation that asks for a variable we do not have is as good as missing.
                errors.is_empty().then_some(text)
            })
            .unwrap_or_else(|| id.to_owned())
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").field("language", &self.inner.language).finish_non_exhaustive()
    }
}

fn nearest(wanted: &str) -> String {
    let have = Messages::languages();
    let wanted = wanted.replace('_', "-");
    let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    have.iter()
        .find(|l| l.eq_ignore_ascii_case(&wanted))
        .or_else(|| have.iter().find(|l| main(l) == main(&wanted)))
        .cloned()
        .unwrap_or_else(|| FALLBACK.to_owned())
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The isolating marks of Fluent are of no use in tables and would land in every extracted text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format::plural_number));
    let mut files: Vec<_> = LOCALES.get_dir(language).into_iter().flat_map(Dir::files).collect();
    files.sort_by_key(|f| f.path());
    for file in files {
        if let Some(text) = file.contents_utf8() {
            // A line that cannot be parsed costs its own message, not the file; a test holds that there is none.
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn every_message_file_can_be_read_whole() {
        for language in Messages::languages() {
            for file in LOCALES.get_dir(&language).unwrap().files() {
                let parsed = FluentResource::try_new(file.contents_utf8().unwrap().to_owned());
                let errors = parsed.err().map(|(_, errors)| errors);
                assert!(errors.is_none(), "{}: {errors:?}", file.path().display());
            }
        }
    }

    #[test]
    fn an_id_stands_in_one_file_only() {
        let mut seen = std::collections::BTreeMap::new();
        for file in LOCALES.get_dir(FALLBACK).unwrap().files() {
            let text = file.contents_utf8().unwrap();
            for id in text.lines().filter(|l| l.starts_with(char::is_alphabetic)).filter_map(|l| l.split_once(" =")) {
                let before = seen.insert(id.0.to_owned(), file.path());
                assert!(before.is_none(), "{} stands in {:?} and in {:?}", id.0, before, file.path());
            }
        }
        assert!(seen.len() > 100);
    }

    #[test]
    fn an_unknown_language_gets_english_and_an_unknown_id_itself() {
        let messages = Messages::new("tlh");
        assert_eq!(messages.language(), "en");
        assert_eq!(messages.text("os-macos"), "macOS");
        assert_eq!(messages.text("no-such-message"), "no-such-message");
    }

    #[test]
    fn counts_choose_the_plural_and_text_stays_text() {
        let messages = Messages::new("en-GB");
        let one = messages.get("verdict-fix", &[("machine", "M".into()), ("fixes", 1u32.into())]);
        let three = messages.get("verdict-fix", &[("machine", "M".into()), ("fixes", 3u32.into())]);
        assert_eq!(one, "Keep your M. Change one setting.");
        assert_eq!(three, "Keep your M. Change 3 settings.");
    }
}
