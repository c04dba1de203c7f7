//! Amounts of money in a claim: a sign or a code before the figure, or a sign, a code or a word behind it.

use super::lex::{Kind, Lexeme, Role};
use super::read::{DASHES, Figure, MINUS, Notes, figure, free, mark, next, sign_at, text};
use super::{Amount, Said};
use crate::money::Currency;

pub(super) const MONEY_SIGNS: [char; 5] = ['$', '\u{20ac}', '\u{a3}', '\u{a5}', '\u{20b9}'];

fn currency(sign: char, letter: Option<&str>) -> Option<&'static str> {
    Some(match (sign, letter) {
        ('$', Some("a" | "au")) => "AUD",
        ('$', Some("c" | "ca")) => "CAD",
        ('$', Some("r")) => "BRL",
        ('$', _) => "USD",
        ('\u{20ac}', _) => "EUR",
        ('\u{a3}', _) => "GBP",
        ('\u{a5}', _) => "JPY",
        ('\u{20b9}', _) => "INR",
        _ => return None,
    })
}

pub(super) fn currency_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "usd" | "dollar" | "dollars" | "bucks" | "d\u{f3}lares" | "dolares" | "d\u{f3}lar" => "USD",
        "eur" | "euro" | "euros" => "EUR",
        "gbp" | "pound" | "pounds" | "quid" | "libras" => "GBP",
        "inr" | "rupee" | "rupees" | "rs" | "\u{930}\u{941}\u{92a}\u{92f}\u{947}" => "INR",
        "jpy" | "yen" => "JPY",
        "cad" => "CAD",
        "aud" => "AUD",
        "chf" | "francs" => "CHF",
        "brl" | "reais" | "real" => "BRL",
        "cny" | "rmb" | "yuan" => "CNY",
        "mxn" => "MXN",
        "pln" => "PLN",
        "sek" => "SEK",
        _ => return None,
    })
}

/// Amounts of money: a sign or a code before the figure, or a sign, a code or a word behind it.
pub(super) fn prices(pieces: &mut [Lexeme], said: &mut Said, notes: &mut Notes) {
    let mut at = 0;
    while at < pieces.len() {
        let Some((from, last, price)) = price_at(pieces, at) else {
            at += 1;
            continue;
        };
        mark(pieces, from, last, Role::Price);
        match price {
            // The first price counts; a second one is often the old one struck out.
            Some(price) => {
                said.price.get_or_insert(price);
            }
            None => notes.refused.push(text(pieces, from, last)),
        }
        at = last + 1;
    }
}

type FoundPrice = (usize, usize, Option<Amount>);

/// More than this nobody asks for a machine, in any money.
const MOST_MONEY: f64 = 1e9;

fn price_at(pieces: &[Lexeme], at: usize) -> Option<FoundPrice> {
    if !free(pieces, at) {
        return None;
    }
    let amount = |code: &str, f: &Figure| {
        let currency = Currency::try_from(code.to_owned()).ok()?;
        (f.low > 0.0 && f.high <= MOST_MONEY).then_some(Amount { low: f.low, high: f.high, currency })
    };
    // A minus may stand between the money and its figure.
    let behind_sign = |from: usize| {
        let first = next(pieces, from)?;
        let at = if sign_at(pieces, Some(first), &MINUS) { first + 1 } else { first };
        let figure = figure(pieces, at, Lexeme::amount);
        // Too many digits for any amount: still an amount, to be refused.
        figure.or_else(|| {
            let number = pieces.get(at).is_some_and(|p| p.kind == Kind::Number && p.amount().is_none());
            number.then_some(Figure { low: f64::NAN, high: f64::NAN, from: at, last: at })
        })
    };
    let piece = pieces.get(at)?;
    if let Kind::Sign(sign) = piece.kind {
        let before = at.checked_sub(1).filter(|&i| free(pieces, i));
        let letter = before.and_then(|i| pieces.get(i)).and_then(Lexeme::word);
        let code = currency(sign, letter)?;
        let f = behind_sign(at + 1)?;
        let tied = matches!(letter, Some("a" | "au" | "c" | "ca" | "r" | "us"));
        let minus = before.filter(|&i| sign_at(pieces, Some(i), &MINUS));
        let lone = minus.is_some_and(|i| i == 0 || pieces.get(i - 1).is_some_and(|p| p.kind == Kind::Gap));
        let from = if tied || lone { at.saturating_sub(1) } else { at };
        return Some((from, f.last, if lone { None } else { amount(code, &f) }));
    }
    if let Some(code) = piece.word().and_then(currency_word) {
        // "Rs. 4,50,000"
        let dot = pieces.get(at + 1).is_some_and(|p| p.is_sign(&['.']));
        let f = behind_sign(at + if dot { 2 } else { 1 })?;
        return Some((at, f.last, amount(code, &f)));
    }
    let f = figure(pieces, at, Lexeme::amount)?;
    let mut behind = next(pieces, f.last + 1)?;
    // "1.899,- \u{20ac}"
    if sign_at(pieces, Some(behind), &[',', '.']) && sign_at(pieces, Some(behind + 1), &DASHES) {
        behind = next(pieces, behind + 2)?;
    }
    let code = match &pieces.get(behind)?.kind {
        Kind::Sign(sign) if *sign != '$' || pieces.get(behind + 1).is_none_or(|p| p.kind != Kind::Number) => {
            currency(*sign, None)?
        }
        Kind::Word(word) => currency_word(word)?,
        _ => return None,
    };
    Some((f.from, behind, amount(code, &f)))
}
