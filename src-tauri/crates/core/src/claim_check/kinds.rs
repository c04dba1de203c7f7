//! Words that say which of the two speeds a figure is: reading the prompt, or writing the answer.

use super::SpeedKind;
use super::lex::{Kind, Lexeme, Role};
use super::read::{next, sign_at, word_at};

/// A word, or several, for one of the two speeds.
#[derive(Debug, Clone, Copy)]
pub(super) struct KindSaid {
    pub from: usize,
    pub last: usize,
    pub kind: SpeedKind,
    /// False for a word that means it only where it stands right beside a figure ("prompt").
    strong: bool,
}

/// All of them in a claim, in their order.
pub(super) fn all(pieces: &[Lexeme]) -> Vec<KindSaid> {
    let mut out: Vec<KindSaid> = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        match kind_at(pieces, at) {
            Some(said) => {
                at = said.last + 1;
                out.push(said);
            }
            None => at += 1,
        }
    }
    out
}

fn kind_at(pieces: &[Lexeme], at: usize) -> Option<KindSaid> {
    let word = word_at(pieces, Some(at))?;
    let said = |kind, strong, last| Some(KindSaid { from: at, last, kind, strong });
    let after = next(pieces, at + 1);
    // "pp512", "tg 128" as the benchmark names its tests.
    let test = |kind| {
        let number = |i: usize| pieces.get(i).is_some_and(|p| p.kind == Kind::Number && p.role == Role::Unknown);
        said(kind, true, if number(at + 1) { at + 1 } else { at })
    };
    match word {
        "pp" => test(SpeedKind::Prefill),
        "tg" => test(SpeedKind::Decode),
        "prefill" | "prefilling" | "ingest" | "ingestion" | "procesamiento" | "processamento" | "verarbeitung" => {
            said(SpeedKind::Prefill, true, at)
        }
        "pre" if sign_at(pieces, Some(at + 1), &['-']) && word_at(pieces, Some(at + 2)) == Some("fill") => {
            said(SpeedKind::Prefill, true, at + 2)
        }
        "prompt" => match word_at(pieces, after) {
            Some("processing" | "eval" | "evaluation" | "speed" | "ingestion" | "reading" | "rate") => {
                said(SpeedKind::Prefill, true, after.unwrap_or(at))
            }
            _ => said(SpeedKind::Prefill, false, at),
        },
        "input" | "reading" => said(SpeedKind::Prefill, false, at),
        "decode" | "decoding" | "generation" | "generating" | "gen" | "eval" | "generaci\u{f3}n"
        | "gera\u{e7}\u{e3}o" | "generierung" | "ausgabe" => said(SpeedKind::Decode, true, at),
        "writing" | "output" => said(SpeedKind::Decode, false, at),
        _ => None,
    }
}

/// How far before a figure its kind may stand, in pieces: "prompt eval time = 1234.56 ms / 512 tokens (2.41 ms per token, ...".
const FAR: usize = 40;

/// Which of the two a speed is, and the pieces that say so. `from` to `last` is the speed with its unit; what stands before
/// `begin` belongs to the speed before it. Where people name the kind first ("pp512: 1700 t/s, tg128: 38 t/s") the word
/// before counts, otherwise the one behind ("1700 t/s prefill, 38 t/s decode").
pub(super) fn of_speed(
    pieces: &[Lexeme],
    kinds: &[KindSaid],
    (begin, from, last): (usize, usize, usize),
    kind_first: bool,
) -> Option<KindSaid> {
    let before = before(pieces, kinds, begin, from);
    let behind = || behind(pieces, kinds, last);
    if kind_first { before.or_else(behind) } else { behind().or(before) }
}

/// True where a claim names the kind of its first speed before the figure.
pub(super) fn first(kinds: &[KindSaid], speed: usize) -> bool {
    kinds.iter().find(|k| k.strong).is_some_and(|k| k.from < speed)
}

fn before(pieces: &[Lexeme], kinds: &[KindSaid], begin: usize, from: usize) -> Option<KindSaid> {
    let said = kinds.iter().rev().find(|k| k.last < from && k.from >= begin)?;
    let between = pieces.get(said.last + 1..from)?;
    if said.strong {
        let parted = between.iter().any(|p| p.is_sign(&[';']) || p.kind == Kind::Gap && p.text.contains('\n'));
        // "Decode: A gets 38 t/s" is far enough; the word of another sentence is not.
        return (between.len() <= FAR && !parted).then_some(*said);
    }
    let tied = between.iter().all(|p| {
        p.kind == Kind::Gap
            || p.is_sign(&[':', '=', '(', '~', '\u{2248}', '|'])
            || matches!(p.word(), Some("speed" | "processing" | "at" | "of" | "is" | "about" | "rate"))
    });
    tied.then_some(*said)
}

fn behind(pieces: &[Lexeme], kinds: &[KindSaid], last: usize) -> Option<KindSaid> {
    let mut at = next(pieces, last + 1)?;
    for _ in 0..3 {
        if let Some(said) = kinds.iter().find(|k| k.from == at) {
            return Some(*said);
        }
        let skipped = sign_at(pieces, Some(at), &['(', '[', '@', '-', '\u{2013}'])
            || matches!(
                word_at(pieces, Some(at)),
                Some("in" | "on" | "for" | "at" | "of" | "while" | "during" | "beim" | "bei" | "en" | "token" | "text")
            );
        if !skipped {
            return None;
        }
        at = next(pieces, at + 1)?;
    }
    None
}
