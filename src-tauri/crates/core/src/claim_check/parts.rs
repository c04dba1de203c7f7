//! A claim cut into what is read: the part about one machine, with its numbers put together.

use super::Said;
use super::lex::{Kind, Lexeme, Role};
use super::money::{MONEY_SIGNS, currency_word};
use super::names::Further;
use super::read::{Read, next, previous, said, text};
use crate::catalog::Catalog;

/// Reads a claim that may speak of several machines. Speeds and prices of several machines cannot be told apart, so only the
/// part about the first is read; what comes after it stays marked as not understood, but for the model, where the first part
/// names none. Hands back the next machine as it was written.
pub(super) fn first_said(pieces: &mut Vec<Lexeme>, catalog: &Catalog) -> Read<String> {
    thousands(pieces);
    let fresh = pieces.clone();
    let whole = said(pieces, catalog);
    let Some(further) = whole.further else { return Read { said: whole.said, further: None, notes: whole.notes } };
    let mut first = fresh;
    let mut rest = first.split_off(clause(&first, &further));
    let name = text(pieces, further.from, further.last);
    // "2.1x faster than an M2 Ultra. 20 tok/s on 70B": behind a comparison the next sentence speaks of the first again.
    if let Some(end) = compared(pieces, &further).filter(|end| *end > first.len()) {
        let tail = rest.split_off(end - first.len());
        let (kept, cut) = (first.len(), rest.clone());
        let mut both = first.clone();
        both.extend(tail.iter().cloned());
        let read = said(&mut both, catalog);
        if read.further.is_none() {
            let tail = both.split_off(kept);
            both.extend(cut);
            both.extend(tail);
            *pieces = both;
            return Read { said: read.said, further: Some(name), notes: read.notes };
        }
        rest.extend(tail);
    }
    let Read { mut said, notes, .. } = said(&mut first, catalog);
    let whole = whole.said;
    if said.models.is_empty() && said.size_b.is_none() {
        for (piece, read) in rest.iter_mut().zip(pieces.iter().skip(first.len())) {
            if matches!(read.role, Role::Model | Role::Quant) {
                piece.role = read.role;
            }
        }
        let quant = said.quant.or(whole.quant);
        said = Said { models: whole.models, size_b: whole.size_b, moe: whole.moe, quant, ..said };
    }
    first.extend(rest);
    *pieces = first;
    Read { said, further: Some(name), notes }
}

/// Where the sentence ends in which the next machine is only compared with.
fn compared(pieces: &[Lexeme], further: &Further) -> Option<usize> {
    let from = further.from.saturating_sub(6).max(further.after + 1);
    let than = pieces.get(from..further.from)?.iter().any(|p| matches!(p.word(), Some("than" | "als" | "que" | "do")));
    let ends = |i: &usize| match pieces.get(*i).map(|p| &p.kind) {
        Some(Kind::Sign('.' | ';')) => pieces.get(i + 1).is_none_or(|p| p.kind == Kind::Gap),
        Some(Kind::Gap) => pieces.get(*i).is_some_and(|p| p.text.contains('\n')),
        _ => false,
    };
    than.then(|| (further.last + 1..pieces.len()).find(ends)).flatten()
}

/// Where the part about the next machine begins: at the last sign or word between the two that parts sentences.
fn clause(pieces: &[Lexeme], further: &Further) -> usize {
    let parts = |i: &usize| {
        pieces.get(*i).is_some_and(|piece| match &piece.kind {
            Kind::Sign(sign) => matches!(sign, ',' | ';' | '.' | '|' | '\u{2014}'),
            Kind::Gap => piece.text.contains('\n'),
            Kind::Word(word) => [
                "while", "whereas", "vs", "versus", "and", "but", "than", "against", "und", "aber", "y", "pero", "e",
                "mas",
            ]
            .contains(&word.as_str()),
            Kind::Number => false,
        })
    };
    (further.after + 1..further.from).rev().find(parts).unwrap_or(further.from)
}

/// Puts together what a gap parts into thousands, where money stands on either side of it: "1 299 €".
fn thousands(pieces: &mut Vec<Lexeme>) {
    let digits = |piece: Option<&Lexeme>, count: std::ops::RangeInclusive<usize>| {
        piece.is_some_and(|p| {
            let whole = p.text.split(['.', ',']).next().unwrap_or_default();
            p.kind == Kind::Number && count.contains(&whole.len())
        })
    };
    let money = |piece: Option<&Lexeme>| {
        piece.is_some_and(|p| p.is_sign(&MONEY_SIGNS) || p.word().is_some_and(|w| currency_word(w).is_some()))
    };
    let mut at = 0;
    while at + 2 < pieces.len() {
        // "M4 999 €" is a name and a price.
        let in_name = at.checked_sub(1).and_then(|i| pieces.get(i)).is_some_and(|p| p.word().is_some());
        let grouped = digits(pieces.get(at), 1..=2)
            && pieces.get(at).is_some_and(|p| p.text.bytes().all(|b| b.is_ascii_digit()))
            && pieces.get(at + 1).is_some_and(|p| p.kind == Kind::Gap && p.text.chars().count() == 1)
            && digits(pieces.get(at + 2), 3..=3);
        let before = previous(pieces, at).and_then(|i| pieces.get(i));
        let behind = next(pieces, at + 3).and_then(|i| pieces.get(i));
        if grouped && !in_name && (money(before) || money(behind)) {
            let joined: String = pieces.drain(at + 1..at + 3).map(|p| p.text).collect();
            if let Some(first) = pieces.get_mut(at) {
                first.text.push_str(&joined);
            }
        }
        at += 1;
    }
}
