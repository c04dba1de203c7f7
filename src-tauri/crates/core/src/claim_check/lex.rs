//! A claim as a row of pieces: numbers, words, signs and gaps. Every piece keeps its text, so that the pieces put together
//! are the claim again, and every piece says what it was taken for: the person sees what was understood and what was not.

use serde::Serialize;

/// What a piece of a claim was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A machine, a chip or a card.
    Machine,
    /// How many of it.
    Units,
    /// A model, or its size.
    Model,
    /// A quantization.
    Quant,
    /// A context length.
    Context,
    /// Tokens a second.
    Speed,
    /// Memory.
    Memory,
    /// Memory bandwidth.
    Bandwidth,
    /// Operations a second.
    Compute,
    /// A price.
    Price,
    /// A disk, which changes nothing of what we judge.
    Storage,
    /// A circumstance that changes what is possible: guessing ahead, several requests at once.
    Circumstance,
    /// A word, sign or gap that says nothing by itself.
    Filler,
    /// Not understood.
    Unknown,
}

/// A piece of a claim. The texts of all pieces, one after the other, are the claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Piece {
    /// As it was written.
    pub text: String,
    /// What it was taken for.
    pub role: Role,
}

/// What a piece is by its characters.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Digits with separators between them.
    Number,
    /// Letters; here in lower case.
    Word(String),
    /// One sign.
    Sign(char),
    /// White space.
    Gap,
}

/// A piece while it is being read.
#[derive(Debug, Clone)]
pub(super) struct Lexeme {
    pub text: String,
    pub kind: Kind,
    pub role: Role,
    /// True for the number at the end of a name ("DGX Spark 2", "RTX 5090"): no range begins there.
    pub named: bool,
}

/// The most pieces that are read. A claim is a sentence or two.
pub(super) const MOST_PIECES: usize = 600;

/// Cuts a text into pieces. `None` where there are more than [`MOST_PIECES`].
pub(super) fn lexemes(text: &str) -> Option<Vec<Lexeme>> {
    let chars: Vec<char> = text.chars().collect();
    let mut out: Vec<Lexeme> = Vec::new();
    let mut at = 0;
    while let Some(&first) = chars.get(at) {
        let from = at;
        let kind = if first.is_ascii_digit() {
            at += 1;
            while let Some(&c) = chars.get(at) {
                let inner = matches!(c, '.' | ',' | '\'' | '\u{2019}' | '\u{202f}')
                    && chars.get(at + 1).is_some_and(char::is_ascii_digit);
                if !(c.is_ascii_digit() || inner) {
                    break;
                }
                at += 1;
            }
            let in_word = from > 0 && chars.get(from - 1).is_some_and(|c| c.is_alphabetic());
            at = if in_word { at } else { exponent(&chars, at) };
            Kind::Number
        } else if first.is_alphabetic() {
            while chars.get(at).is_some_and(|c| c.is_alphabetic()) {
                at += 1;
            }
            Kind::Word(chars.get(from..at).unwrap_or_default().iter().flat_map(|c| c.to_lowercase()).collect())
        } else if first.is_whitespace() || first.is_control() {
            while chars.get(at).is_some_and(|c| c.is_whitespace() || c.is_control()) {
                at += 1;
            }
            Kind::Gap
        } else {
            at += 1;
            // The rule below a table's head is one piece, however long it is.
            if RULES.contains(&first) && (1..3).all(|i| chars.get(from + i) == Some(&first)) {
                while chars.get(at) == Some(&first) {
                    at += 1;
                }
            }
            Kind::Sign(first)
        };
        if out.len() == MOST_PIECES {
            return None;
        }
        let role = if kind == Kind::Gap { Role::Filler } else { Role::Unknown };
        out.push(Lexeme { text: chars.get(from..at).unwrap_or_default().iter().collect(), kind, role, named: false });
    }
    Some(out)
}

/// Signs that rules are made of.
const RULES: [char; 7] = ['-', '=', '_', '*', '#', '~', '\u{2500}'];

/// The end of a number with what stands behind an `e`, where that is digits and no letter follows: "1e9".
fn exponent(chars: &[char], at: usize) -> usize {
    let digit = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    if !chars.get(at).is_some_and(|c| matches!(c, 'e' | 'E')) {
        return at;
    }
    let signed = chars.get(at + 1).is_some_and(|c| matches!(c, '+' | '-'));
    let mut end = at + if signed { 2 } else { 1 };
    if !digit(end) {
        return at;
    }
    while digit(end) {
        end += 1;
    }
    if chars.get(end).is_some_and(|c| c.is_alphabetic()) { at } else { end }
}

impl Lexeme {
    /// The word in lower case, where it is one.
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// True for this sign.
    pub fn is_sign(&self, signs: &[char]) -> bool {
        matches!(self.kind, Kind::Sign(c) if signs.contains(&c))
    }

    /// The number, with the dot before the fraction and commas between thousands.
    pub fn number(&self) -> Option<f64> {
        if self.kind != Kind::Number {
            return None;
        }
        number(&self.text)
    }

    /// The number as prices are written: where one separator stands before exactly three digits, it parts thousands, for
    /// nobody asks tenths of a cent.
    pub fn amount(&self) -> Option<f64> {
        if self.kind != Kind::Number {
            return None;
        }
        amount(&self.text)
    }
}

/// The longest run of digits that is read as a number.
const MOST_DIGITS: usize = 15;

fn number(text: &str) -> Option<f64> {
    let groups: Vec<&str> = text.split(',').collect();
    let thousands =
        groups.len() > 1 && groups.iter().skip(1).all(|g| g.split('.').next().is_some_and(|w| w.len() == 3));
    let plain = if thousands { text.replace(',', "") } else { text.replace(',', ".") };
    parse(&plain)
}

fn amount(text: &str) -> Option<f64> {
    if text.contains(['e', 'E']) {
        return number(text);
    }
    let plain: String = text.chars().filter(|c| matches!(c, '0'..='9' | '.' | ',')).collect();
    let last = plain.rfind(['.', ',']);
    let Some(last) = last else { return parse(&plain) };
    let whole: String = plain.get(..last).unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    let tail = plain.get(last + 1..).unwrap_or_default();
    if tail.len() == 3 { parse(&format!("{whole}{tail}")) } else { parse(&format!("{whole}.{tail}")) }
}

fn parse(plain: &str) -> Option<f64> {
    if plain.len() > MOST_DIGITS {
        return None;
    }
    plain.parse().ok().filter(|n: &f64| n.is_finite())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn pieces_put_together_are_the_claim() {
        for text in ["DGX Spark 25-50 tok/s on 70B, $3,000", " \u{1F4A9}ü--3.5.2'1\t\n", "", "1,,2..3", "日本 5万円"]
        {
            let joined: String = lexemes(text).unwrap().into_iter().map(|l| l.text).collect();
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn separators_are_read_as_people_write_them() {
        let one = |text: &str| lexemes(text).unwrap().remove(0);
        assert_eq!(one("3,000").number(), Some(3000.0));
        assert_eq!(one("6.7").number(), Some(6.7));
        assert_eq!(one("6,7").number(), Some(6.7));
        assert_eq!(one("1.999").number(), Some(1.999));
        assert_eq!(one("1.999").amount(), Some(1999.0));
        assert_eq!(one("1.999,95").amount(), Some(1999.95));
        assert_eq!(one("3,499.99").amount(), Some(3499.99));
        assert_eq!(one("12'299").amount(), Some(12299.0));
        assert_eq!(one("1.2.3.4").number(), None);
        assert_eq!(one("99999999999999999999").amount(), None);
        assert_eq!((one("2e3").number(), one("2e3").amount()), (Some(2000.0), Some(2000.0)));
        assert_eq!((one("1e999").number(), one("1e999").amount()), (None, None));
        assert_eq!(one("4e4b").text, "4", "a model's name");
    }

    #[test]
    fn a_rule_below_a_table_is_one_piece() {
        assert_eq!(lexemes(&format!("|{}|--|", "-".repeat(200))).unwrap().len(), 6);
    }

    #[test]
    fn a_claim_of_too_many_pieces_is_not_read() {
        assert!(lexemes(&"a ".repeat(MOST_PIECES)).is_none());
    }
}
