//! From the pieces of a claim to what it says. Each reader takes the pieces that it understands and marks them; what no
//! reader took stays marked as not understood. Figures with a unit come first, because "5090 GB/s" is no card.

use super::lex::{Kind, Lexeme, Role};
use super::money::{MONEY_SIGNS, currency_word};
use super::names::{self, Further, Lexicon};
use super::{Circumstance, Said, bench, money, sizes, speeds};
use crate::catalog::Catalog;
use crate::speed::Quant;

/// What a claim says, with what the judge has to know beside it.
#[derive(Debug, Default)]
pub(super) struct Read<F> {
    pub said: Said,
    /// The next machine, where it speaks of more than one.
    pub further: Option<F>,
    pub notes: Notes,
}

/// What was understood and is not judged.
#[derive(Debug, Default, Clone)]
pub(super) struct Notes {
    /// Figures that nothing can have, as they were written.
    pub refused: Vec<String>,
    /// A machine that the catalog does not have.
    pub other: Option<String>,
}

/// Reads a claim. Marks every piece that was understood.
pub(super) fn said(pieces: &mut [Lexeme], catalog: &Catalog) -> Read<Further> {
    let mut said = Said { units: 1, ..Said::default() };
    let mut notes = Notes::default();
    let lexicon = Lexicon::new(catalog);
    lexicon.flag(pieces);
    money::prices(pieces, &mut said, &mut notes);
    bench::rows(pieces, &mut said, &mut notes);
    speeds::rates(pieces, &mut said, &mut notes);
    quants(pieces, &mut said);
    let amounts = sizes::memory(pieces, &mut said);
    let further = names::read(pieces, &lexicon, &mut said, &mut notes);
    sizes::of_machine(pieces, catalog, &amounts, &mut said);
    contexts(pieces, &mut said);
    counts(pieces, &mut said);
    names::narrow(pieces, catalog, &mut said);
    circumstances(pieces, &mut said);
    super::fill::fillers(pieces);
    Read { said, further, notes }
}

/// The piece at a place that is no gap, looking on from `at`; `None` at the end.
pub(super) fn next(pieces: &[Lexeme], at: usize) -> Option<usize> {
    (at..pieces.len()).find(|&i| pieces.get(i).is_some_and(|p| p.kind != Kind::Gap))
}

pub(super) fn previous(pieces: &[Lexeme], before: usize) -> Option<usize> {
    (0..before).rev().find(|&i| pieces.get(i).is_some_and(|p| p.kind != Kind::Gap))
}

pub(super) fn free(pieces: &[Lexeme], at: usize) -> bool {
    pieces.get(at).is_some_and(|p| p.role == Role::Unknown)
}

pub(super) fn word_at(pieces: &[Lexeme], at: Option<usize>) -> Option<&str> {
    pieces.get(at?).filter(|p| p.role == Role::Unknown).and_then(Lexeme::word)
}

pub(super) fn sign_at(pieces: &[Lexeme], at: Option<usize>, signs: &[char]) -> bool {
    at.and_then(|i| pieces.get(i)).is_some_and(|p| p.is_sign(signs))
}

pub(super) fn mark(pieces: &mut [Lexeme], from: usize, to: usize, role: Role) {
    for piece in pieces.iter_mut().take(to + 1).skip(from) {
        piece.role = role;
    }
}

/// Pieces as they were written.
pub(super) fn text(pieces: &[Lexeme], from: usize, last: usize) -> String {
    pieces.iter().take(last + 1).skip(from).map(|p| p.text.as_str()).collect()
}

pub(super) const DASHES: [char; 6] = ['-', '\u{2010}', '\u{2013}', '\u{2014}', '~', '\u{2212}'];
pub(super) const MINUS: [char; 2] = ['-', '\u{2212}'];

/// A number or a range of two, as it stands at `at`: the two ends and the last piece.
pub(super) struct Figure {
    pub low: f64,
    pub high: f64,
    /// The first piece: the minus, where there is one.
    pub from: usize,
    pub last: usize,
}

/// Reads "25", "25-50", "25 to 50", "38.5 \u{b1} 0.3", with a factor of a thousand where a `k` follows. A minus that stands at
/// the number alone makes it negative. The number at the end of a word ("M4", "pp512") is none.
pub(super) fn figure(pieces: &[Lexeme], at: usize, value: impl Fn(&Lexeme) -> Option<f64>) -> Option<Figure> {
    let before = at.checked_sub(1).and_then(|i| pieces.get(i));
    if before.and_then(Lexeme::word).is_some_and(|w| currency_word(w).is_none()) {
        return None;
    }
    let one = |at: usize| -> Option<(f64, usize)> {
        let piece = pieces.get(at).filter(|p| p.role == Role::Unknown)?;
        let number = value(piece)?;
        let (number, last) = match pieces.get(at + 1).and_then(Lexeme::word) {
            Some("k") => (number * 1e3, at + 1),
            Some("m") if number < 100.0 => (number * 1e6, at + 1),
            _ => (number, at),
        };
        Some((number, spread(pieces, last)))
    };
    let (low, mut last) = one(at)?;
    last = plus(pieces, last);
    let lone = |i: usize| {
        i.checked_sub(1)
            .and_then(|i| pieces.get(i))
            .is_none_or(|p| p.kind == Kind::Gap || p.is_sign(&MONEY_SIGNS) || p.is_sign(&['(', ':', '=', '|']))
    };
    if let Some(minus) = at.checked_sub(1).filter(|&i| sign_at(pieces, Some(i), &MINUS) && lone(i)) {
        return Some(Figure { low: -low, high: -low, from: minus, last });
    }
    let alone = Figure { low, high: low, from: at, last };
    let Some(link) = next(pieces, last + 1) else { return Some(alone) };
    let dash = pieces.get(link).is_some_and(|p| p.is_sign(&DASHES));
    let word = match pieces.get(link).and_then(Lexeme::word) {
        Some("to" | "bis" | "a" | "\u{e0}" | "hasta" | "at\u{e9}" | "through") => true,
        Some("and" | "und" | "y" | "e") => matches!(
            previous(pieces, at).and_then(|i| pieces.get(i)).and_then(Lexeme::word),
            Some("between" | "zwischen" | "entre")
        ),
        _ => false,
    };
    if !dash && !word {
        return Some(alone);
    }
    // "$2,000-$2,500": the sign of the money may stand before the second figure too.
    let mut second = next(pieces, link + 1);
    if sign_at(pieces, second, &MONEY_SIGNS) {
        second = second.and_then(|s| next(pieces, s + 1));
    }
    let Some((high, end)) = second.and_then(one) else { return Some(alone) };
    let end = plus(pieces, end);
    // "RTX 5090 - 60 tok/s" is a name and a figure.
    let apart = dash && link > last + 1 && second.is_some_and(|s| s > link + 1);
    if apart && pieces.get(at).is_some_and(|p| p.named) {
        return None;
    }
    // "25-50k" and "$2-3k" mean the factor for both.
    let low =
        if end > second.unwrap_or(end) && low < high / 100.0 { low * (high / number_of(pieces, second)) } else { low };
    match high < low {
        false => Some(Figure { low, high, from: at, last: end }),
        // "50-25": written the other way round.
        true if !apart => Some(Figure { low: high, high: low, from: at, last: end }),
        true => Some(alone),
    }
}

/// The last piece of "\u{b1} 0.3", "+/- 0.3" or "(\u{b1}0.3)" behind a number: how far its runs scattered.
fn spread(pieces: &[Lexeme], last: usize) -> usize {
    let Some(mut sign) = next(pieces, last + 1) else { return last };
    if sign_at(pieces, Some(sign), &['+']) && sign_at(pieces, Some(sign + 1), &['/']) {
        sign += 2;
    } else if !sign_at(pieces, Some(sign), &['\u{b1}']) {
        return last;
    }
    match next(pieces, sign + 1) {
        Some(number) if pieces.get(number).is_some_and(|p| p.kind == Kind::Number) => number,
        _ => last,
    }
}

/// The last piece of a figure with the `+` of "20+": at least so much.
fn plus(pieces: &[Lexeme], last: usize) -> usize {
    let plus = sign_at(pieces, Some(last + 1), &['+']);
    if plus && pieces.get(last + 2).is_none_or(|p| p.kind != Kind::Number && !p.is_sign(&['/'])) {
        last + 1
    } else {
        last
    }
}

fn number_of(pieces: &[Lexeme], at: Option<usize>) -> f64 {
    at.and_then(|i| pieces.get(i)).and_then(Lexeme::number).filter(|n| *n > 0.0).unwrap_or(1.0)
}

/// Quantizations: a label without gaps, or "4 bit".
fn quants(pieces: &mut [Lexeme], said: &mut Said) {
    let mut at = 0;
    while at < pieces.len() {
        let from = at;
        while pieces.get(at).is_some_and(|p| p.kind != Kind::Gap && !p.is_sign(&[',', ';', '(', ')', '@', '/'])) {
            at += 1;
        }
        if at > from {
            // "Qwen3-30B-Q4_K_M": the label may be the end of a longer word.
            let starts =
                (from..at).filter(|&i| i == from || pieces.get(i - 1).is_some_and(|p| p.is_sign(&['-', ':', '.'])));
            for start in starts.collect::<Vec<_>>() {
                let label: String = pieces.iter().take(at).skip(start).map(|p| p.text.as_str()).collect();
                let label = label.trim_end_matches(['.', '!', '?', ':']);
                if pieces.iter().take(at).skip(start).all(|p| p.role == Role::Unknown) && is_quant(label) {
                    let size = size_word(pieces, at).filter(|_| label.to_uppercase().ends_with("_K"));
                    let last = size.map_or(at - 1, |(_, last)| last);
                    let letter = size.map_or(String::new(), |(letter, _)| format!("_{letter}"));
                    mark(pieces, start, last, Role::Quant);
                    said.quant.get_or_insert_with(|| label.to_uppercase() + &letter);
                    break;
                }
            }
        }
        at += 1;
    }
    for at in 0..pieces.len() {
        let Some(bits) = pieces.get(at).filter(|p| p.role == Role::Unknown).and_then(Lexeme::number) else { continue };
        let mut unit = next(pieces, at + 1);
        if sign_at(pieces, unit, &['-']) {
            unit = unit.and_then(|i| next(pieces, i + 1));
        }
        let (Some("bit" | "bits"), Some(end)) = (word_at(pieces, unit), unit) else { continue };
        let label = match bits as u32 {
            2 => "Q2_K",
            3 => "Q3_K_M",
            4 => "Q4_K_M",
            5 => "Q5_K_M",
            6 => "Q6_K",
            8 => "Q8_0",
            16 => "F16",
            _ => continue,
        };
        mark(pieces, at, end, Role::Quant);
        said.quant.get_or_insert_with(|| label.to_owned());
    }
}

/// The size behind a label of a family, as `llama-bench` writes it: "Q4_K - Medium".
fn size_word(pieces: &[Lexeme], after: usize) -> Option<(char, usize)> {
    let dash = next(pieces, after).filter(|&i| sign_at(pieces, Some(i), &DASHES))?;
    let size = next(pieces, dash + 1)?;
    let letter = match word_at(pieces, Some(size))? {
        "small" => 'S',
        "medium" => 'M',
        "large" => 'L',
        _ => return None,
    };
    Some((letter, size))
}

/// True for the label of a quantization: it begins like one, has a digit or a name of its own, and can be read.
fn is_quant(label: &str) -> bool {
    let label = label.to_lowercase();
    let bytes = label.as_bytes();
    let digit_at = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let begins = ["iq", "ud-q", "ud-iq", "exl"].iter().any(|p| label.starts_with(p) && digit_at(p.len()))
        || label.starts_with('q') && digit_at(1) && matches!(bytes.get(2), None | Some(b'_'))
        || ["fp8", "fp16", "bf16", "f16", "mxfp4", "nvfp4", "awq", "gptq", "int4", "int8", "fp4"]
            .contains(&label.as_str())
        || matches!(label.as_str(), "mlx-4bit" | "mlx-8bit" | "mlx-6bit" | "mlx-5bit" | "mlx-3bit");
    begins && Quant::parse(&label).is_ok()
}

/// Context lengths: a figure with `k` or `m`, or a figure before a word for it.
fn contexts(pieces: &mut [Lexeme], said: &mut Said) {
    for at in 0..pieces.len() {
        let Some(f) = figure(pieces, at, Lexeme::number) else { continue };
        if f.low <= 0.0 {
            continue;
        }
        let scaled = pieces.get(at + 1).is_some_and(|p| p.word().is_some_and(|w| matches!(w, "k" | "m")));
        let mut last = f.last;
        let mut named = false;
        while let Some("context" | "ctx" | "tokens" | "token" | "window" | "tok" | "of" | "long" | "depth") =
            word_at(pieces, next(pieces, last + 1))
        {
            named = true;
            last = next(pieces, last + 1).unwrap_or(last);
        }
        if !(scaled || named && f.high >= 256.0) {
            continue;
        }
        // "32k" is 32,768 where it is a power of two, as engines count it.
        let thousands = f.high / 1e3;
        let tokens = if scaled && thousands.log2().fract() == 0.0 { thousands * 1024.0 } else { f.high };
        if (1.0..=1e8).contains(&tokens) {
            said.context.get_or_insert(tokens as u32);
            mark(pieces, at, last, Role::Context);
        }
    }
}

/// How many machines or cards: "2x", "2 ×", "x2", "two", "dual".
fn counts(pieces: &mut [Lexeme], said: &mut Said) {
    for at in 0..pieces.len() {
        let Some(piece) = pieces.get(at).filter(|p| p.role == Role::Unknown) else { continue };
        let (count, last) = match (&piece.kind, piece.word()) {
            // "dual Xeon" counts processors, "dual channel" memory.
            (_, Some("dual" | "two" | "2x" | "eight" | "quad" | "octa"))
                if matches!(
                    next(pieces, at + 1).and_then(|i| pieces.get(i)).and_then(Lexeme::word),
                    Some("xeon" | "epyc" | "socket" | "channel" | "cpu" | "cpus" | "slot" | "fan" | "fans")
                ) =>
            {
                continue;
            }
            (_, Some("two" | "dual" | "double" | "twin" | "pair" | "both" | "zwei" | "dos" | "dois" | "duas")) => {
                (2.0, at)
            }
            (_, Some("three" | "triple")) => (3.0, at),
            (_, Some("four" | "quad")) => (4.0, at),
            (_, Some("eight")) => (8.0, at),
            (_, Some("x")) | (Kind::Sign('\u{d7}'), _) => match next(pieces, at + 1) {
                Some(n) if n == at + 1 && free(pieces, n) && !is_size(pieces, n) => {
                    match pieces.get(n).and_then(Lexeme::number) {
                        Some(count) => (count, n),
                        None => continue,
                    }
                }
                _ => continue,
            },
            (Kind::Number, _) => {
                let times = next(pieces, at + 1);
                if word_at(pieces, times) != Some("x") && !sign_at(pieces, times, &['\u{d7}']) {
                    continue;
                }
                // "LPDDR5X" is no five of anything, "8x7B" a model, and "2x faster" a boast.
                let in_name = at.checked_sub(1).and_then(|i| pieces.get(i)).is_some_and(|p| p.word().is_some());
                let behind = times.and_then(|i| next(pieces, i + 1));
                let boast = matches!(
                    pieces.get(behind.unwrap_or(usize::MAX)).and_then(Lexeme::word),
                    Some("faster" | "quicker" | "slower" | "as" | "more" | "less" | "the" | "better" | "cheaper")
                );
                if in_name || boast || behind.is_some_and(|i| is_size(pieces, i)) {
                    continue;
                }
                (piece.number().unwrap_or(0.0), times.unwrap_or(at))
            }
            _ => continue,
        };
        if count.fract() == 0.0 && (1.0..=64.0).contains(&count) {
            said.units = count as u32;
            mark(pieces, at, last, Role::Units);
        }
    }
}

/// True for a figure with the `B` of a model's size right behind it.
fn is_size(pieces: &[Lexeme], at: usize) -> bool {
    pieces.get(at).is_some_and(|p| p.kind == Kind::Number) && pieces.get(at + 1).and_then(Lexeme::word) == Some("b")
}

fn circumstances(pieces: &mut [Lexeme], said: &mut Said) {
    for piece in pieces.iter_mut().filter(|p| p.role == Role::Unknown) {
        let circumstance = match piece.word() {
            Some("speculative" | "speculation" | "mtp" | "eagle" | "draft" | "drafting") => Circumstance::GuessingAhead,
            Some("batch" | "batched" | "aggregate" | "concurrent" | "parallel" | "throughput" | "users") => {
                Circumstance::SeveralRequests
            }
            Some(
                "offload" | "offloading" | "offloaded" | "partial" | "partially" | "ncmoe" | "ktransformers"
                | "ausgelagert",
            ) => Circumstance::Offloaded,
            Some("epyc" | "xeon" | "threadripper" | "octa" | "channel" | "channels") => Circumstance::WideHost,
            _ => continue,
        };
        piece.role = Role::Circumstance;
        note(said, circumstance);
    }
    // "in VRAM", "fully on GPU"; a named host ("Threadripper") may have been read as part of the machine.
    let words: Vec<&str> = pieces.iter().filter_map(Lexeme::word).collect();
    if words.iter().any(|w| matches!(*w, "epyc" | "xeon" | "threadripper")) {
        note(said, Circumstance::WideHost);
    }
    let inside = words.windows(2).any(|w| {
        matches!(
            w,
            ["in" | "im" | "into" | "en" | "na", "vram"]
                | ["fully" | "entirely" | "completely" | "all" | "100", "in" | "on"]
        )
    });
    if inside {
        note(said, Circumstance::InMemory);
    }
}

fn note(said: &mut Said, circumstance: Circumstance) {
    if !said.circumstances.contains(&circumstance) {
        said.circumstances.push(circumstance);
    }
}
