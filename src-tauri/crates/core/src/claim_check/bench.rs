//! Output of `llama-bench`, as it is pasted: a test ("pp512", "tg128 @ d4096") and its rate, in a row of the benchmark's own
//! table, in a line of text, or below a head that people make themselves ("| model | pp512 | tg128 |"). The rates stand there
//! without a unit, and the sizes beside them are the model's file and not the machine's memory.

use super::kinds;
use super::lex::{Kind, Lexeme, Role};
use super::read::{Figure, Notes, figure, mark, next, previous, sign_at, text, word_at};
use super::speeds::{self, Unit};
use super::{Said, SpeedKind};

/// A test as the benchmark names it.
struct Test {
    kind: SpeedKind,
    from: usize,
    last: usize,
    /// Tokens already in the window.
    depth: Option<f64>,
}

/// Reads the tests that have a rate.
pub(super) fn rows(pieces: &mut [Lexeme], said: &mut Said, notes: &mut Notes) {
    let mut at = 0;
    while at < pieces.len() {
        let Some(test) = test_at(pieces, at) else {
            at += 1;
            continue;
        };
        at = test.last + 1;
        if let Some((f, last)) = rate_behind(pieces, &test) {
            at = last + 1;
            mark_row(pieces, test.from, last);
            take(pieces, said, notes, &test, &f, last);
        } else if let Some(f) = rate_below(pieces, &test) {
            let last = f.last;
            mark(pieces, f.from, last, Role::Speed);
            take(pieces, said, notes, &test, &f, test.last);
        }
    }
}

fn take(pieces: &mut [Lexeme], said: &mut Said, notes: &mut Notes, test: &Test, f: &Figure, last: usize) {
    if f.low > 0.0 && f.high <= 1e6 {
        speeds::add(said, f.low, f.high, test.kind);
        if let Some(depth) = test.depth.filter(|d| (1.0..=1e8).contains(d)) {
            said.context.get_or_insert(depth as u32);
        }
    } else {
        notes.refused.push(text(pieces, test.from, last));
    }
    mark(pieces, test.from, last, Role::Speed);
}

fn test_at(pieces: &[Lexeme], at: usize) -> Option<Test> {
    let kind = match word_at(pieces, Some(at))? {
        "pp" => SpeedKind::Prefill,
        "tg" => SpeedKind::Decode,
        _ => return None,
    };
    let number = |i: usize| pieces.get(i).filter(|p| p.role == Role::Unknown).and_then(Lexeme::number);
    number(at + 1)?;
    let mut test = Test { kind, from: at, last: at + 1, depth: None };
    // "pp512+tg128" is one rate of both.
    if sign_at(pieces, Some(at + 2), &['+']) || at > 0 && sign_at(pieces, Some(at - 1), &['+']) {
        return None;
    }
    if let Some(depth) = next(pieces, at + 2).filter(|&i| sign_at(pieces, Some(i), &['@']))
        && let Some(d) = next(pieces, depth + 1).filter(|&i| word_at(pieces, Some(i)) == Some("d"))
    {
        test.depth = number(d + 1);
        test.last = if test.depth.is_some() { d + 1 } else { d };
    }
    Some(test)
}

/// The rate behind a test: "pp512 1723 t/s", "tg128 | 38.55 ± 0.21 |", "tg128: 38.55".
fn rate_behind(pieces: &[Lexeme], test: &Test) -> Option<(Figure, usize)> {
    let mut at = next(pieces, test.last + 1)?;
    let mut piped = false;
    for _ in 0..4 {
        piped |= sign_at(pieces, Some(at), &['|']);
        let parts = sign_at(pieces, Some(at), &['|', ':', '=', '~', '\u{2248}', '\u{2192}', ')', '>'])
            || matches!(word_at(pieces, Some(at)), Some("is" | "at" | "of" | "about" | "speed"));
        if !parts {
            break;
        }
        at = next(pieces, at + 1)?;
    }
    // "1723 t/s pp512, 38 t/s tg128": the rate stands before its test.
    let figure_first = first_speed(pieces).is_some_and(|speed| !kinds::first(&kinds::all(pieces), speed));
    if figure_first && !piped {
        return None;
    }
    let f = figure(pieces, at, Lexeme::number)?;
    let unit = next(pieces, f.last + 1).and_then(|i| speeds::rate_unit(pieces, i));
    let last = match unit {
        Some((Unit::Speed(_), last)) => last,
        Some(_) => return None,
        None => f.last,
    };
    Some((f, last))
}

fn first_speed(pieces: &[Lexeme]) -> Option<usize> {
    (0..pieces.len()).find(|&at| {
        figure(pieces, at, Lexeme::number)
            .and_then(|f| next(pieces, f.last + 1))
            .and_then(|i| speeds::rate_unit(pieces, i))
            .is_some_and(|(unit, _)| matches!(unit, Unit::Speed(_)))
    })
}

fn is_line(piece: &Lexeme) -> bool {
    piece.kind == Kind::Gap && piece.text.contains('\n')
}

/// The line in which a piece stands: its first piece and the one after its last.
fn line(pieces: &[Lexeme], at: usize) -> (usize, usize) {
    let from = (0..at).rev().find(|&i| pieces.get(i).is_some_and(is_line)).map_or(0, |i| i + 1);
    let to = (at..pieces.len()).find(|&i| pieces.get(i).is_some_and(is_line)).unwrap_or(pieces.len());
    (from, to)
}

/// The rate in the column below a test that stands in a table's head: in the first line below that has a number there.
fn rate_below(pieces: &[Lexeme], test: &Test) -> Option<Figure> {
    let (from, mut to) = line(pieces, test.from);
    let column = pieces.get(from..test.from)?.iter().filter(|p| p.is_sign(&['|'])).count();
    if column == 0 {
        return None;
    }
    while to < pieces.len() {
        let (from, end) = line(pieces, to + 1);
        let mut passed = 0;
        for at in from..end {
            if sign_at(pieces, Some(at), &['|']) {
                passed += 1;
            } else if passed == column
                && let Some(f) = figure(pieces, at, Lexeme::number)
            {
                return Some(f);
            }
        }
        to = end;
    }
    None
}

/// Cells of a benchmark's row that speak of the model's file and of settings.
fn mark_row(pieces: &mut [Lexeme], test: usize, last: usize) {
    let (from, _) = line(pieces, test);
    let piped = |at: Option<usize>| sign_at(pieces, at, &['|']);
    let mut marks: Vec<(usize, usize, Role)> = Vec::new();
    for at in from..test {
        let Some(piece) = pieces.get(at).filter(|p| p.kind == Kind::Number && p.role == Role::Unknown) else {
            continue;
        };
        if !piped(previous(pieces, at)) || piece.number().is_none() {
            continue;
        }
        let behind = next(pieces, at + 1);
        match word_at(pieces, behind) {
            Some("gib" | "mib" | "b") if piped(behind.and_then(|i| next(pieces, i + 1))) => {
                marks.push((at, behind.unwrap_or(at), Role::Model));
            }
            None if piped(behind) => marks.push((at, at, Role::Filler)),
            _ => {}
        }
    }
    for (from, to, role) in marks {
        mark(pieces, from, to.min(last), role);
    }
}
