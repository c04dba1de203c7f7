//! Sentences about a claim that somebody typed.

use super::{Arg, Messages};
use serde_json::Value;
use whichbox_core::claim_check::{ClaimCheck, Found, Role};
use whichbox_core::money::Currency;

/// What was found about a claim as sentences, the weightiest first.
#[must_use]
pub fn found(check: &ClaimCheck, messages: &Messages) -> Vec<String> {
    let currency = check.said.price.map_or(Currency::USD, |p| p.currency);
    check.findings.iter().map(|f| sentence(f, currency, messages)).collect()
}

/// One of them. `currency` is that of the claim's price.
#[must_use]
pub fn sentence(found: &Found, currency: Currency, messages: &Messages) -> String {
    let json = serde_json::to_value(found).unwrap_or_default();
    let id = format!("claim-check-{}", json.get("code").and_then(Value::as_str).unwrap_or_default());
    let empty = serde_json::Map::new();
    let params = json.get("params").and_then(Value::as_object).unwrap_or(&empty);
    let args: Vec<(&str, Arg)> =
        params.iter().map(|(name, value)| (name.as_str(), argument(name, value, currency, messages))).collect();
    messages.get(&id, &args)
}

/// The pieces of a claim that were not understood, joined where they stand side by side.
#[must_use]
pub fn not_understood(check: &ClaimCheck) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for piece in &check.pieces {
        if piece.role == Role::Unknown {
            match out.last_mut().filter(|_| open) {
                Some(last) => last.push_str(&piece.text),
                None => out.push(piece.text.clone()),
            }
        }
        open = piece.role == Role::Unknown;
    }
    out
}

fn argument(name: &str, value: &Value, currency: Currency, messages: &Messages) -> Arg {
    let f = messages.formats();
    match value {
        Value::Number(number) => {
            let n = number.as_f64().unwrap_or(f64::NAN);
            match name {
                "runs" | "count" | "days" => Arg::Count(n),
                "offers_low" | "offers_high" => f.amount(n, currency).into(),
                _ if name.ends_with("_gib") => f.gib(n).into(),
                _ if n.fract() == 0.0 => f.whole(n).into(),
                _ => f.short(n).into(),
            }
        }
        Value::String(text) => match name {
            "on" | "last_seen" => text.parse().map_or_else(|_| text.clone(), |day| f.date(day)).into(),
            "tier" => messages.text(&format!("tier-{text}")).into(),
            _ => text.into(),
        },
        _ => "".into(),
    }
}
