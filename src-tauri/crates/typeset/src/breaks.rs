//! Where a text may be parted, and where not. Names and commands are never hyphenated, a very long word may be parted
//! anywhere, and what is read from right to left keeps its neighbours in their place. Most texts need none of this, so the
//! template looks up those that do, instead of looking at each text itself.

use hypher::Lang;
use icu::segmenter::GraphemeClusterSegmenter;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A part between hyphens and slashes that is longer than this, in bytes, may be parted anywhere: columns are narrow.
const LONG: usize = 22;

/// Signs that stay together at least, so that no line ends with a letter or two of a word.
const TOGETHER: usize = 6;

/// The longest syllable, in bytes, that the narrowest column takes.
const SYLLABLE: usize = 10;

/// Letters in a row below which no language's rules part a word.
const PARTED: usize = 4;

/// Some of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Part {
    /// As it is.
    Whole(String),
    /// A word in pieces, between which it may be parted. No sign is printed there, so that what is copied is whole.
    Pieces(Vec<String>),
    /// Words that no rule of a language may part: names, commands, settings.
    Kept {
        /// The words.
        keep: String,
    },
    /// A long word that the rules of the language part into short syllables.
    Parted {
        /// The word.
        hyphen: String,
    },
    /// Words that are read from right to left, apart from the figures and signs beside them.
    Rtl {
        /// The words.
        rtl: String,
    },
}

/// What the template looks up.
#[derive(Debug, Serialize)]
pub(crate) struct Parted {
    /// The mark behind English prose in a report of another language; may be empty.
    english: String,
    /// Every text that has a part which is more than plain, with its parts; English prose without its mark.
    texts: BTreeMap<String, Vec<Part>>,
}

/// The texts of a document that are to be parted, or not.
pub(crate) fn breaks(document: &Value) -> Parted {
    let names = document["names"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let english = document["english"].as_str().unwrap_or_default().to_owned();
    let mut texts = BTreeMap::new();
    let code: Option<[u8; 2]> = document["lang"].as_str().and_then(|code| code.as_bytes().try_into().ok());
    // Hindi is not parted at line ends; see the template.
    let rules = code.filter(|code| code != b"hi").and_then(Lang::from_iso);
    collect(document, &Heed { names, english: &english, rules }, &mut texts);
    Parted { english, texts }
}

/// What is to be heeded.
struct Heed<'a> {
    /// Words of names.
    names: BTreeSet<&'a str>,
    /// The mark behind English prose.
    english: &'a str,
    /// How the language parts words, where it does.
    rules: Option<Lang>,
}

impl Heed<'_> {
    /// True for a word of letters that the language parts into syllables short enough for any column.
    fn parts(&self, word: &str) -> bool {
        let word = word.trim_end_matches([',', '.', ':', ';', '!', '?']);
        let Some(rules) = self.rules.filter(|_| word.chars().all(char::is_alphabetic)) else { return false };
        hypher::hyphenate(word, rules).all(|syllable| syllable.len() <= SYLLABLE)
    }
}

fn collect(value: &Value, heed: &Heed<'_>, found: &mut BTreeMap<String, Vec<Part>>) {
    match value {
        Value::String(text) if !found.contains_key(text) => {
            let text = Some(heed.english)
                .filter(|mark| !mark.is_empty())
                .and_then(|mark| text.strip_suffix(mark))
                .unwrap_or(text);
            let parts = parts(text, heed);
            if parts.iter().any(|part| !matches!(part, Part::Whole(_))) {
                found.insert(text.to_owned(), parts);
            }
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, heed, found)),
        Value::Object(map) => {
            map.iter().filter(|(key, _)| *key != "names").for_each(|(_, it)| collect(it, heed, found));
        }
        _ => {}
    }
}

/// A word with hyphens breaks at them by itself and is only long where one of its parts is.
fn endless(word: &str) -> bool {
    word.split(['-', '/']).any(|part| part.len() > LONG)
}

fn from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// True for a word that is no word of a language: a name that is known as one, or letters with figures, signs or capitals
/// among them.
fn named(word: &str, names: &BTreeSet<&str>) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let longest = bare.split(|c: char| !c.is_alphabetic()).map(|run| run.chars().count()).max().unwrap_or_default();
    if longest < PARTED {
        return false;
    }
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '_' | '=' | '/' | '\\' | '@' | '.' | ':');
    let inner_capital = bare.chars().zip(bare.chars().skip(1)).any(|(a, b)| a.is_alphanumeric() && b.is_uppercase());
    bare.chars().any(sign) || inner_capital || names.contains(bare) || bare.split('-').any(|part| names.contains(part))
}

fn parts(text: &str, heed: &Heed<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(from) = rest.find(from_right) {
        let run = run_from_right(&rest[from..]);
        words(&rest[..from], heed, &mut parts);
        parts.push(Part::Rtl { rtl: rest[from..from + run].to_owned() });
        rest = &rest[from + run..];
    }
    words(rest, heed, &mut parts);
    parts
}

/// Length of what is read from right to left: to the last such letter before one that is read the other way.
fn run_from_right(text: &str) -> usize {
    let until =
        text.char_indices().find(|(_, c)| c.is_alphabetic() && !from_right(*c)).map_or(text.len(), |(at, _)| at);
    text[..until].char_indices().rev().find(|(_, c)| from_right(*c)).map_or(until, |(at, c)| at + c.len_utf8())
}

fn words(text: &str, heed: &Heed<'_>, parts: &mut Vec<Part>) {
    let mut plain = String::new();
    let mut kept = String::new();
    let flush = |plain: &mut String, parts: &mut Vec<Part>| {
        if !plain.is_empty() {
            parts.push(Part::Whole(std::mem::take(plain)));
        }
    };
    let flush_kept = |kept: &mut String, parts: &mut Vec<Part>| {
        if !kept.is_empty() {
            parts.push(Part::Kept { keep: std::mem::take(kept) });
        }
    };
    // A no-break space joins a figure with its unit; for names it is a space as any other.
    for word in text.split_inclusive([' ', '\u{a0}']) {
        let bare = word.trim_end_matches([' ', '\u{a0}']);
        if endless(bare) {
            flush(&mut plain, parts);
            flush_kept(&mut kept, parts);
            parts.push(if heed.parts(bare) {
                Part::Parted { hyphen: bare.to_owned() }
            } else {
                Part::Pieces(pieces(bare))
            });
            plain.push_str(&word[bare.len()..]);
        } else if named(bare, &heed.names) {
            flush(&mut plain, parts);
            kept.push_str(word);
        } else {
            flush_kept(&mut kept, parts);
            plain.push_str(word);
        }
    }
    flush(&mut plain, parts);
    flush_kept(&mut kept, parts);
}

/// Signs after which a command or a setting may be parted.
const SIGNS: [char; 6] = ['_', '=', '.', ':', '/', '-'];

fn pieces(word: &str) -> Vec<String> {
    let parts: Vec<&str> = word.split_inclusive(SIGNS).collect();
    if parts.len() > 1 && parts.iter().all(|part| part.len() <= LONG) {
        return parts.into_iter().map(str::to_owned).collect();
    }
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(word).collect();
    let signs: Vec<&str> = ends.windows(2).filter_map(|ends| word.get(*ends.first()?..*ends.last()?)).collect();
    let digit = |sign: &str| sign.len() == 1 && sign.bytes().all(|b| b.is_ascii_digit());
    let mut pieces = vec![String::new()];
    let (mut since, mut after_digit) = (0, false);
    for (i, sign) in signs.iter().enumerate() {
        // A number stays whole: half of one reads as another. So does an end too short to stand alone.
        let within = after_digit && digit(sign) || signs.len() - i < TOGETHER / 2;
        if since >= TOGETHER && !within {
            pieces.push(String::new());
            since = 0;
        }
        since += 1;
        after_digit = digit(sign);
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(sign);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(parts: &[Part]) -> String {
        parts
            .iter()
            .map(|part| match part {
                Part::Whole(text) | Part::Kept { keep: text } | Part::Rtl { rtl: text } => text.clone(),
                Part::Parted { hyphen: text } => text.clone(),
                Part::Pieces(pieces) => pieces.concat(),
            })
            .collect()
    }

    #[test]
    fn only_texts_with_something_to_heed_are_listed_and_nothing_of_them_is_lost() {
        let text = "of Aufgabenverwaltungssystemdokumentationspflege-19, short-words/with-hyphens are left  alone";
        let document =
            serde_json::json!({ "a": ["plain", "a text of many words, none of which is long"], "b": { "c": text } });
        let found = breaks(&document).texts;
        assert_eq!(found.keys().collect::<Vec<_>>(), [text]);
        assert_eq!(said(&found[text]), text);
        assert!(matches!(&found[text][1], Part::Pieces(pieces) if pieces.len() > 5));
    }

    #[test]
    fn english_prose_is_listed_without_its_mark() {
        let document = serde_json::json!({ "english": "(Englisch)", "a": "Runs Qwen3-Coder well. (Englisch)" });
        let parted = breaks(&document);
        assert_eq!(parted.english, "(Englisch)");
        assert_eq!(parted.texts.keys().collect::<Vec<_>>(), ["Runs Qwen3-Coder well. "]);
    }

    #[test]
    fn a_number_and_a_syllable_stay_whole() {
        assert_eq!(pieces("abcde1234567xyz"), ["abcde1234567", "xyz"]);
        let hindi = pieces("क्षत्रियक्षत्रियक्षत्रिय");
        assert!(hindi.iter().skip(1).all(|piece| !piece.starts_with(['\u{93f}', '\u{94d}'])), "{hindi:?}");
        assert_eq!(hindi.concat(), "क्षत्रियक्षत्रियक्षत्रिय");
    }

    #[test]
    fn a_setting_is_parted_at_its_signs() {
        assert_eq!(pieces("ttm.pages_limit=14680064,"), ["ttm.", "pages_", "limit=", "14680064,"]);
    }

    #[test]
    fn names_and_commands_are_kept_and_words_are_not() {
        let heed = Heed { names: BTreeSet::from(["Framework", "Desktop"]), english: "", rules: None };
        let kept = |text: &str| -> Vec<String> {
            parts(text, &heed)
                .into_iter()
                .filter_map(|part| match part {
                    Part::Kept { keep } => Some(keep.trim_end().to_owned()),
                    _ => None,
                })
                .collect()
        };
        assert_eq!(
            kept("Run Qwen3-Coder-30B-A3B-Instruct with ttm.pages=1468 on the Framework Desktop, or llama-3.1-405b"),
            ["Qwen3-Coder-30B-A3B-Instruct", "ttm.pages=1468", "Framework Desktop,", "llama-3.1-405b"]
        );
        assert_eq!(kept("Sentences end. Memory of 48 GiB (measured) and so on"), Vec::<String>::new());
    }

    #[test]
    fn a_long_word_is_parted_by_its_language_and_text_from_the_right_stands_apart() {
        let heed = Heed { names: BTreeSet::new(), english: "", rules: Some(Lang::German) };
        assert!(matches!(&parts("Donaudampfschifffahrtsgesellschaft", &heed)[..], [Part::Parted { .. }]));
        assert!(matches!(&parts("Hmmmmmmmmmmmmmmmmmmmmmmmmmmm", &heed)[..], [Part::Pieces(_)]));
        let mixed = parts("for “שלום עולם” 23 minutes", &heed);
        assert_eq!(mixed[1], Part::Rtl { rtl: "שלום עולם".to_owned() });
        assert_eq!(said(&mixed), "for “שלום עולם” 23 minutes");
    }
}
