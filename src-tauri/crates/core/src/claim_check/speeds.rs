//! Speeds, bandwidths and operations a second: figures with a unit over time.

use super::kinds;
use super::lex::{Kind, Lexeme, Role};
use super::read::{Figure, Notes, figure, mark, next, sign_at, text, word_at};
use super::{Said, SpeedKind, SpeedSaid};

/// More tokens a second than this no machine writes or reads, nor gigabytes or operations.
const MOST: f64 = 1e6;

/// Reads them all. The first speed of each kind counts; a figure that nothing can have is left out and told.
pub(super) fn rates(pieces: &mut [Lexeme], said: &mut Said, notes: &mut Notes) {
    let kinds = kinds::all(pieces);
    let mut kind_first: Option<bool> = None;
    let mut begin = 0;
    let mut at = 0;
    while at < pieces.len() {
        let Some((f, unit, mut last)) = rate_at(pieces, at) else {
            at += 1;
            continue;
        };
        let sane = f.low > 0.0 && f.high <= MOST;
        let role = match unit {
            Unit::Speed(per_second) => {
                let kind_first = *kind_first.get_or_insert_with(|| kinds::first(&kinds, f.from));
                let named = kinds::of_speed(pieces, &kinds, (begin, f.from, last), kind_first);
                if let Some(named) = named {
                    mark(pieces, named.from, named.last, Role::Speed);
                }
                let kind = named.map_or(SpeedKind::Decode, |k| k.kind);
                if sane {
                    add(said, f.low * per_second, f.high * per_second, kind);
                }
                begin = last + 1;
                Role::Speed
            }
            Unit::Bandwidth(scale) => {
                if sane {
                    said.bandwidth_gbs.get_or_insert(f.high * scale);
                }
                Role::Bandwidth
            }
            Unit::Compute(scale) => {
                if sane {
                    said.tflops.get_or_insert(f.high * scale);
                }
                // "1 petaflop FP4": in so many bits.
                let format =
                    next(pieces, last + 1).filter(|i| matches!(word_at(pieces, Some(*i)), Some("fp" | "bf" | "int")));
                if let Some(format) = format.filter(|i| pieces.get(i + 1).is_some_and(|p| p.kind == Kind::Number)) {
                    last = format + 1;
                }
                Role::Compute
            }
        };
        if !sane {
            notes.refused.push(text(pieces, f.from, last));
        }
        mark(pieces, f.from, last, role);
        at = last + 1;
    }
}

/// Adds a speed, unless one of its kind was said before.
pub(super) fn add(said: &mut Said, low: f64, high: f64, kind: SpeedKind) {
    if !said.speeds.iter().any(|s| s.kind == kind) {
        said.speeds.push(SpeedSaid { low, high, kind });
    }
}

/// A figure with its unit. A number that is too long to be read comes as not a number.
fn rate_at(pieces: &[Lexeme], at: usize) -> Option<(Figure, Unit, usize)> {
    let figure = match figure(pieces, at, Lexeme::number) {
        Some(figure) => figure,
        None => {
            let endless = pieces
                .get(at)
                .is_some_and(|p| p.kind == Kind::Number && p.role == Role::Unknown && p.number().is_none());
            endless.then_some(Figure { low: f64::NAN, high: f64::NAN, from: at, last: at })?
        }
    };
    let (unit, last) = next(pieces, figure.last + 1).and_then(|i| rate_unit(pieces, i))?;
    Some((figure, unit, last))
}

pub(super) enum Unit {
    /// Tokens a second in one of it.
    Speed(f64),
    /// GB/s in one of it.
    Bandwidth(f64),
    /// TFLOPS in one of it.
    Compute(f64),
}

/// Reads a unit over time, with the last piece of it.
pub(super) fn rate_unit(pieces: &[Lexeme], at: usize) -> Option<(Unit, usize)> {
    let word = word_at(pieces, Some(at))?;
    // "/s", "per second", "/ min": where it ends, and how many a second one of it is.
    let over_time = |after: usize| -> Option<(f64, usize)> {
        let slash = next(pieces, after + 1)?;
        let over = sign_at(pieces, Some(slash), &['/', '\u{2044}', '\u{2215}'])
            || matches!(word_at(pieces, Some(slash)), Some("per" | "a" | "pro" | "por" | "je" | "al"));
        let unit = next(pieces, slash + 1)?;
        let scale = match word_at(pieces, Some(unit)) {
            Some("s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunde" | "seg" | "segundo" | "segundos") => {
                1.0
            }
            Some("min" | "minute" | "minuto") => 1.0 / 60.0,
            _ => return None,
        };
        over.then_some((scale, unit))
    };
    let a_second = |after: usize| over_time(after).filter(|(scale, _)| *scale == 1.0).map(|(_, end)| end);
    match word {
        "tps" | "toks" | "tks" if a_second(at).is_none() => Some((Unit::Speed(1.0), at)),
        "tok" | "toks" | "tk" | "tks" | "token" | "tokens" | "t" | "tkn" | "tkns" => {
            over_time(at).map(|(scale, end)| (Unit::Speed(scale), end))
        }
        "gbps" => Some((Unit::Bandwidth(1.0), at)),
        "gb" => a_second(at).map(|end| (Unit::Bandwidth(1.0), end)),
        "tb" => a_second(at).map(|end| (Unit::Bandwidth(1000.0), end)),
        "tflop" | "tflops" | "teraflops" | "tops" => Some((Unit::Compute(1.0), at)),
        "petaflop" | "petaflops" | "pflop" | "pflops" => Some((Unit::Compute(1000.0), at)),
        _ => None,
    }
}
