//! A figure and its unit stay on one line: the space between them becomes one at which no line breaks. What is there to be
//! pasted or followed is left as it is.

use serde_json::Value;

/// Units as the languages write them. Of a unit that has several words the first is enough.
const UNITS: [&str; 30] = [
    "s",
    "ms",
    "min",
    "h",
    "d",
    "GiB",
    "GB",
    "TB",
    "MB",
    "MiB",
    "KiB",
    "W",
    "kWh",
    "TFLOPS",
    "%",
    "€",
    "$",
    "US$",
    "₹",
    "GB/s",
    "tokens/s",
    "Tokens/s",
    "tokens",
    "Tokens",
    "token",
    "Token",
    "मिनट",
    "घंटे",
    "टोकन",
    "सेकंड",
];

/// Keys whose texts are read by machines.
const LEFT: [&str; 4] = ["url", "fix", "kind", "names"];

/// Binds figures to their units in every text of a document.
pub(crate) fn bind(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(bound) = bound(text) {
                *text = bound;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(bind),
        Value::Object(map) => {
            let code = map.get("kind").is_some_and(|kind| kind == "code");
            map.iter_mut()
                .filter(|(key, _)| !(LEFT.contains(&key.as_str()) || code && *key == "text"))
                .for_each(|(_, it)| bind(it));
        }
        _ => {}
    }
}

/// The text with its figures bound, where there are any.
fn bound(text: &str) -> Option<String> {
    let mut out: Option<String> = None;
    let mut before = "";
    let mut at = 0;
    for word in text.split(' ') {
        let unit = word.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '%' | '€' | '$' | '₹'));
        if before.ends_with(|c: char| c.is_ascii_digit()) && UNITS.contains(&unit) {
            // Only spaces are replaced, by a sign that is one byte longer, so `at` counts in the text as it was.
            let out = out.get_or_insert_with(|| text.to_owned());
            let shift = out.len() - text.len();
            out.replace_range(at - 1 + shift..at + shift, "\u{a0}");
        }
        at += word.len() + 1;
        before = word;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_keeps_its_unit_and_a_sum_keeps_its_words() {
        assert_eq!(bound("Now 300 s, should be 600 s.").as_deref(), Some("Now 300\u{a0}s, should be 600\u{a0}s."));
        assert_eq!(bound("1,2 (0,9–1,4) GiB"), None);
        assert_eq!(bound("Studio 512 GB (80 GPU)").as_deref(), Some("Studio 512\u{a0}GB (80 GPU)"));
        assert_eq!(bound("3 settings in 2 steps"), None);
        assert_eq!(bound("176 मिनट").as_deref(), Some("176\u{a0}मिनट"));
    }

    #[test]
    fn what_is_pasted_stays_as_it_is() {
        let mut value = serde_json::json!({ "blocks": [
            { "kind": "code", "label": "in 3 s", "text": "sleep 3 s" },
            { "kind": "findings", "items": [{ "fix": "sleep 3 s", "title": "3 s" }] },
        ] });
        bind(&mut value);
        assert_eq!(value["blocks"][0]["text"], "sleep 3 s");
        assert_eq!(value["blocks"][0]["label"], "in 3\u{a0}s");
        assert_eq!(value["blocks"][1]["items"][0]["fix"], "sleep 3 s");
        assert_eq!(value["blocks"][1]["items"][0]["title"], "3\u{a0}s");
    }
}
