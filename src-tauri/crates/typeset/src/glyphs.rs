//! Text that the embedded fonts can print. PDF/A and PDF/UA refuse a character without a glyph, so one that no font has
//! becomes a visible box; the attached JSON keeps the text as it was. Controls and marks that turn the direction of
//! text around are left out: in a name they only serve to make text read as what it is not.

use crate::world;
use serde_json::Value;

/// Stands for a character that no font has.
const BOX: char = '□';

/// Replaces what cannot be printed in every text of a document. True where a box stands for something now, which the
/// report then says.
pub(crate) fn printable(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            let Some(clean) = clean(text) else { return false };
            let boxed = clean.matches(BOX).count() > text.matches(BOX).count();
            *text = clean;
            boxed
        }
        // All of them are to be replaced, so none is passed over once one was.
        Value::Array(items) => items.iter_mut().map(printable).filter(|boxed| *boxed).count() > 0,
        Value::Object(map) => map.values_mut().map(printable).filter(|boxed| *boxed).count() > 0,
        _ => false,
    }
}

/// The text as it can be printed, where it is another than it was.
fn clean(text: &str) -> Option<String> {
    if text.chars().all(|c| matches!(c, ' '..='~')) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut boxed = false;
    for c in text.chars() {
        let joined = std::mem::take(&mut boxed);
        match c {
            '\n' | '\t' => out.push(c),
            _ if c.is_control() || left_out(c) => boxed = joined,
            // The joiner of a sequence that became a box goes with it.
            '\u{200d}' if joined => boxed = true,
            _ if world::covers(c) => out.push(c),
            // One box for a sequence of marks around one sign.
            '\u{1f3fb}'..='\u{1f3ff}' if joined => boxed = true,
            _ => {
                out.push(BOX);
                boxed = true;
            }
        }
    }
    Some(out)
}

fn left_out(c: char) -> bool {
    matches!(c,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' // direction
        | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}' // variations and tags
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_has_becomes_one_box_and_the_rest_stays() {
        assert_eq!(clean("plain #*$\\[]<@_`"), None);
        assert_eq!(clean("Büro 日").as_deref(), Some("Büro □"));
        assert_eq!(clean("👩🏽\u{200d}💻!").as_deref(), Some("□□!"));
        assert_eq!(clean("हिन्दी עברית").as_deref(), Some("हिन्दी עברית"));
    }

    #[test]
    fn a_document_says_whether_a_box_stands_for_something() {
        let mut plain = serde_json::json!({ "a": ["□ is a sign of its own", "Büro"] });
        assert!(!printable(&mut plain));
        let mut boxed = serde_json::json!({ "a": ["日", "月"], "b": "plain" });
        assert!(printable(&mut boxed));
        assert_eq!(boxed["a"], serde_json::json!(["□", "□"]));
    }

    #[test]
    fn direction_tricks_and_controls_are_left_out() {
        assert_eq!(clean("a\u{202e}b\u{0}c\u{7}").as_deref(), Some("abc"));
    }

    #[test]
    fn the_box_itself_can_be_printed() {
        assert!(world::covers(BOX));
    }
}
