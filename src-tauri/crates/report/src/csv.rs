//! All candidates as CSV, for a spreadsheet: plain numbers with a point, one line a candidate, in the answer's order.

use crate::Input;
use crate::ReportError;
use crate::messages::code;

const HEAD: [&str; 16] = [
    "machine",
    "name",
    "units",
    "price",
    "currency",
    "can_be_bought",
    "passes",
    "meets_wishes",
    "on_frontier",
    "minutes_low",
    "minutes_expected",
    "minutes_high",
    "usable_gib",
    "needed_gib",
    "picked_for",
    "as_of",
];

/// Every candidate that was looked at, cheapest first. A figure that is missing is an empty cell.
///
/// # Errors
/// None today; the signature leaves room for a writer that can fail.
pub fn csv(input: &Input<'_>) -> Result<String, ReportError> {
    let answer = input.recommendation;
    let currency = input.scenario.currency().code().to_owned();
    // A sum over nothing is a zero with a minus before it.
    let number = |n: Option<f64>| n.filter(|n| n.is_finite()).map(|n| (n + 0.0).to_string()).unwrap_or_default();
    let mut text = line(HEAD.iter().map(ToString::to_string));
    for c in &answer.candidates {
        let minutes = c.minutes_waited_per_day;
        text.push_str(&line([
            c.machine.clone(),
            c.name.clone(),
            c.units.to_string(),
            number(c.price),
            currency.clone(),
            c.can_be_bought.to_string(),
            c.passes.to_string(),
            c.meets_wishes.to_string(),
            c.on_frontier.to_string(),
            number(minutes.map(|m| m.low)),
            number(minutes.map(|m| m.expected)),
            number(minutes.map(|m| m.high)),
            number(Some(c.usable_gib)),
            // Where nothing of the work runs on it, nothing is needed there: that is no figure of the work.
            number(c.needed_gib.filter(|gib| *gib > 0.0)),
            c.picked_for.iter().map(code).collect::<Vec<_>>().join(" "),
            answer.as_of.to_string(),
        ]));
    }
    Ok(text)
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let mut line = cells.into_iter().map(|c| cell(&c)).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

/// A cell as RFC 4180 wants it, with an apostrophe before what a spreadsheet would take for a formula. Numbers stay
/// numbers, negative ones too.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r', '\'']) || text.starts_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_is_no_formula_and_is_quoted_where_it_must_be() {
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell("@SUM(A1)"), "\"'@SUM(A1)\"");
        assert_eq!(cell("-1.5"), "-1.5");
        assert_eq!(cell("-x"), "\"'-x\"");
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
    }
}
