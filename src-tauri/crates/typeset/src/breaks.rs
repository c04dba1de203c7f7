//! Places where a very long word may be parted. No sign is printed there, so that what is copied is whole.

use icu::segmenter::GraphemeClusterSegmenter;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A part between hyphens and slashes that is longer than this, in bytes, may be parted anywhere: columns are narrow.
const LONG: usize = 22;

/// Signs that stay together at least, so that no line ends with a letter or two of a word.
const TOGETHER: usize = 6;

/// Some of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Part {
    /// As it is.
    Whole(String),
    /// A word in pieces, between which it may be parted.
    Pieces(Vec<String>),
}

/// Every text of a document that has a very long word, with its parts. Few have one, so the template looks them up instead
/// of looking at each text itself.
pub(crate) fn breaks(document: &Value) -> BTreeMap<String, Vec<Part>> {
    let mut found = BTreeMap::new();
    collect(document, &mut found);
    found
}

fn collect(value: &Value, found: &mut BTreeMap<String, Vec<Part>>) {
    match value {
        Value::String(text) if text.len() > LONG && text.split(' ').any(endless) => {
            found.insert(text.clone(), parts(text));
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, found)),
        Value::Object(map) => map.values().for_each(|it| collect(it, found)),
        _ => {}
    }
}

/// A word with hyphens breaks at them by itself and is only long where one of its parts is.
fn endless(word: &str) -> bool {
    word.split(['-', '/']).any(|part| part.len() > LONG)
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 {
            plain.push(' ');
        }
        if endless(word) {
            if !plain.is_empty() {
                parts.push(Part::Whole(std::mem::take(&mut plain)));
            }
            parts.push(Part::Pieces(pieces(word)));
        } else {
            plain.push_str(word);
        }
    }
    if !plain.is_empty() {
        parts.push(Part::Whole(plain));
    }
    parts
}

fn pieces(word: &str) -> Vec<String> {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(word).collect();
    let signs = ends.windows(2).filter_map(|ends| word.get(*ends.first()?..*ends.last()?));
    let digit = |sign: &str| sign.len() == 1 && sign.bytes().all(|b| b.is_ascii_digit());
    let mut pieces = vec![String::new()];
    let (mut since, mut after_digit) = (0, false);
    for sign in signs {
        // A number stays whole: half of one reads as another.
        let within = after_digit && digit(sign);
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

    #[test]
    fn only_texts_with_a_very_long_word_are_listed_and_nothing_of_them_is_lost() {
        let text = "of Aufgabenverwaltungssystemdokumentationspflege-19, short-words/with-hyphens-are-left-alone";
        let document =
            serde_json::json!({ "a": ["plain", "a text of many words, none of which is long"], "b": { "c": text } });
        let found = breaks(&document);
        assert_eq!(found.keys().collect::<Vec<_>>(), [text]);
        let whole: String = found[text]
            .iter()
            .map(|part| match part {
                Part::Whole(text) => text.clone(),
                Part::Pieces(pieces) => pieces.concat(),
            })
            .collect();
        assert_eq!(whole, text);
        assert!(matches!(&found[text][1], Part::Pieces(pieces) if pieces.len() > 5));
    }

    #[test]
    fn a_number_and_a_syllable_stay_whole() {
        assert_eq!(pieces("abcde1234567x"), ["abcde1234567", "x"]);
        let hindi = pieces("क्षत्रियक्षत्रियक्षत्रिय");
        assert!(hindi.iter().skip(1).all(|piece| !piece.starts_with(['\u{93f}', '\u{94d}'])), "{hindi:?}");
        assert_eq!(hindi.concat(), "क्षत्रियक्षत्रियक्षत्रिय");
    }
}
