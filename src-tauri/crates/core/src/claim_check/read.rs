//! From the pieces of a claim to what it says. Each reader takes the pieces that it understands and marks them; what no
//! reader took stays marked as not understood. Figures with a unit come first, because "5090 GB/s" is no card.

use super::lex::{Kind, Lexeme, Role};
use super::names::{self, Further, Lexicon};
use super::{Amount, Circumstance, Said, SpeedKind, SpeedSaid};
use crate::catalog::Catalog;
use crate::money::Currency;
use crate::speed::Quant;

/// Reads a claim. Marks every piece that was understood, and hands back the next machine that it speaks of, where it speaks
/// of more than one.
pub(super) fn said(pieces: &mut [Lexeme], catalog: &Catalog) -> (Said, Option<Further>) {
    let mut said = Said { units: 1, ..Said::default() };
    prices(pieces, &mut said);
    rates(pieces, &mut said);
    quants(pieces, &mut said);
    memory(pieces, &mut said);
    let further = names::read(pieces, &Lexicon::new(catalog), &mut said);
    contexts(pieces, &mut said);
    counts(pieces, &mut said);
    names::narrow(pieces, catalog, &mut said);
    circumstances(pieces, &mut said);
    super::fill::fillers(pieces);
    (said, further)
}

/// The piece at a place that is no gap, looking on from `at`; `None` at the end.
pub(super) fn next(pieces: &[Lexeme], at: usize) -> Option<usize> {
    (at..pieces.len()).find(|&i| pieces.get(i).is_some_and(|p| p.kind != Kind::Gap))
}

pub(super) fn previous(pieces: &[Lexeme], before: usize) -> Option<usize> {
    (0..before).rev().find(|&i| pieces.get(i).is_some_and(|p| p.kind != Kind::Gap))
}

fn free(pieces: &[Lexeme], at: usize) -> bool {
    pieces.get(at).is_some_and(|p| p.role == Role::Unknown)
}

fn word_at(pieces: &[Lexeme], at: Option<usize>) -> Option<&str> {
    pieces.get(at?).filter(|p| p.role == Role::Unknown).and_then(Lexeme::word)
}

fn sign_at(pieces: &[Lexeme], at: Option<usize>, signs: &[char]) -> bool {
    at.and_then(|i| pieces.get(i)).is_some_and(|p| p.is_sign(signs))
}

fn mark(pieces: &mut [Lexeme], from: usize, to: usize, role: Role) {
    for piece in pieces.iter_mut().take(to + 1).skip(from) {
        piece.role = role;
    }
}

const DASHES: [char; 5] = ['-', '\u{2013}', '\u{2014}', '~', '\u{2212}'];

/// A number or a range of two, as it stands at `at`: the two ends and the last piece.
struct Figure {
    low: f64,
    high: f64,
    last: usize,
}

/// Reads "25", "25-50", "25 to 50", with a factor of a thousand where a `k` follows.
fn figure(pieces: &[Lexeme], at: usize, value: impl Fn(&Lexeme) -> Option<f64>) -> Option<Figure> {
    let one = |at: usize| -> Option<(f64, usize)> {
        let piece = pieces.get(at).filter(|p| p.role == Role::Unknown)?;
        let number = value(piece)?;
        match pieces.get(at + 1).and_then(Lexeme::word) {
            Some("k") => Some((number * 1e3, at + 1)),
            Some("m") if number < 100.0 => Some((number * 1e6, at + 1)),
            _ => Some((number, at)),
        }
    };
    let (low, mut last) = one(at)?;
    // "20+": at least so much.
    let plus = pieces.get(last + 1).is_some_and(|p| p.is_sign(&['+']));
    if plus && pieces.get(last + 2).is_none_or(|p| p.kind != Kind::Number) {
        last += 1;
    }
    let alone = Figure { low, high: low, last };
    let Some(link) = next(pieces, last + 1) else { return Some(alone) };
    let links = pieces.get(link).is_some_and(|p| p.is_sign(&DASHES) || matches!(p.word(), Some("to" | "bis")));
    if !links {
        return Some(alone);
    }
    // "$2,000-$2,500": the sign of the money may stand before the second figure too.
    let mut second = next(pieces, link + 1);
    if sign_at(pieces, second, &MONEY_SIGNS) {
        second = second.and_then(|s| next(pieces, s + 1));
    }
    let Some((high, end)) = second.and_then(one) else { return Some(alone) };
    // "25-50k" and "$2-3k" mean the factor for both.
    let low =
        if end > second.unwrap_or(end) && low < high / 100.0 { low * (high / number_of(pieces, second)) } else { low };
    if high < low { Some(alone) } else { Some(Figure { low, high, last: end }) }
}

fn number_of(pieces: &[Lexeme], at: Option<usize>) -> f64 {
    at.and_then(|i| pieces.get(i)).and_then(Lexeme::number).filter(|n| *n > 0.0).unwrap_or(1.0)
}

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
        "usd" | "dollar" | "dollars" | "bucks" => "USD",
        "eur" | "euro" | "euros" => "EUR",
        "gbp" | "pound" | "pounds" | "quid" => "GBP",
        "inr" | "rupee" | "rupees" | "rs" => "INR",
        "jpy" | "yen" => "JPY",
        "cad" => "CAD",
        "aud" => "AUD",
        "chf" | "francs" => "CHF",
        "brl" | "reais" | "real" => "BRL",
        "cny" | "rmb" | "yuan" => "CNY",
        _ => return None,
    })
}

/// Amounts of money: a sign or a code before the figure, or a sign, a code or a word behind it.
fn prices(pieces: &mut [Lexeme], said: &mut Said) {
    let mut at = 0;
    while at < pieces.len() {
        let Some(found) = price_at(pieces, at) else {
            at += 1;
            continue;
        };
        let (from, last, price) = found;
        mark(pieces, from, last, Role::Price);
        // The first price counts; a second one is often the old one struck out.
        if said.price.is_none() {
            said.price = price;
        }
        at = last + 1;
    }
}

type FoundPrice = (usize, usize, Option<Amount>);

fn price_at(pieces: &[Lexeme], at: usize) -> Option<FoundPrice> {
    if !free(pieces, at) {
        return None;
    }
    let amount = |code: &str, f: &Figure| {
        let currency = Currency::try_from(code.to_owned()).ok()?;
        (f.low > 0.0 && f.high <= 1e9).then_some(Amount { low: f.low, high: f.high, currency })
    };
    let piece = pieces.get(at)?;
    if let Kind::Sign(sign) = piece.kind {
        let before = at.checked_sub(1).filter(|&i| free(pieces, i));
        let letter = before.and_then(|i| pieces.get(i)).and_then(Lexeme::word);
        let code = currency(sign, letter)?;
        let f = figure(pieces, next(pieces, at + 1)?, Lexeme::amount)?;
        let tied = matches!(letter, Some("a" | "au" | "c" | "ca" | "r" | "us"));
        let from = if tied { at.saturating_sub(1) } else { at };
        return Some((from, f.last, amount(code, &f)));
    }
    if let Some(code) = piece.word().and_then(currency_word) {
        // "Rs. 4,50,000"
        let dot = pieces.get(at + 1).is_some_and(|p| p.is_sign(&['.']));
        let f = figure(pieces, next(pieces, at + if dot { 2 } else { 1 })?, Lexeme::amount)?;
        return Some((at, f.last, amount(code, &f)));
    }
    let f = figure(pieces, at, Lexeme::amount)?;
    let behind = next(pieces, f.last + 1)?;
    let code = match &pieces.get(behind)?.kind {
        Kind::Sign(sign) if *sign != '$' || pieces.get(behind + 1).is_none_or(|p| p.kind != Kind::Number) => {
            currency(*sign, None)?
        }
        Kind::Word(word) => currency_word(word)?,
        _ => return None,
    };
    Some((at, behind, amount(code, &f)))
}

/// Speeds, bandwidths and operations a second: a figure and its unit.
fn rates(pieces: &mut [Lexeme], said: &mut Said) {
    let mut at = 0;
    while at < pieces.len() {
        let Some(f) = figure(pieces, at, Lexeme::number) else {
            at += 1;
            continue;
        };
        let Some((unit, mut last)) = next(pieces, f.last + 1).and_then(|i| rate_unit(pieces, i)) else {
            at += 1;
            continue;
        };
        let role = match unit {
            Unit::Speed(kind) => {
                let (kind, last) = speed_kind(pieces, at, last, kind);
                let known = said.speeds.iter().any(|s| s.kind == kind);
                if !known && f.low > 0.0 {
                    said.speeds.push(SpeedSaid { low: f.low, high: f.high, kind });
                }
                mark(pieces, at, last, Role::Speed);
                at = last + 1;
                continue;
            }
            Unit::Bandwidth(scale) => {
                said.bandwidth_gbs.get_or_insert(f.high * scale);
                Role::Bandwidth
            }
            Unit::Compute(scale) => {
                said.tflops.get_or_insert(f.high * scale);
                // "1 petaflop FP4": in so many bits.
                let format =
                    next(pieces, last + 1).filter(|i| matches!(word_at(pieces, Some(*i)), Some("fp" | "bf" | "int")));
                if let Some(format) = format.filter(|i| pieces.get(i + 1).is_some_and(|p| p.kind == Kind::Number)) {
                    last = format + 1;
                }
                Role::Compute
            }
        };
        mark(pieces, at, last, role);
        at = last + 1;
    }
}

enum Unit {
    Speed(Option<SpeedKind>),
    /// GB/s in one of it.
    Bandwidth(f64),
    /// TFLOPS in one of it.
    Compute(f64),
}

fn rate_unit(pieces: &[Lexeme], at: usize) -> Option<(Unit, usize)> {
    let word = word_at(pieces, Some(at))?;
    // "/s", "per second", "/ sec": where it ends.
    let a_second = |after: usize| -> Option<usize> {
        let slash = next(pieces, after + 1)?;
        let over = sign_at(pieces, Some(slash), &['/'])
            || matches!(word_at(pieces, Some(slash)), Some("per" | "a" | "pro" | "por"));
        let second = next(pieces, slash + 1)?;
        let unit = matches!(
            word_at(pieces, Some(second)),
            Some("s" | "sec" | "second" | "sek" | "sekunde" | "seg" | "segundo")
        );
        (over && unit).then_some(second)
    };
    match word {
        "tps" | "toks" | "tks" if a_second(at).is_none() => Some((Unit::Speed(None), at)),
        "tok" | "toks" | "tk" | "tks" | "token" | "tokens" | "t" => a_second(at).map(|end| (Unit::Speed(None), end)),
        "gbps" => Some((Unit::Bandwidth(1.0), at)),
        "gb" => a_second(at).map(|end| (Unit::Bandwidth(1.0), end)),
        "tb" => a_second(at).map(|end| (Unit::Bandwidth(1000.0), end)),
        "tflop" | "tflops" | "teraflops" | "tops" => Some((Unit::Compute(1.0), at)),
        "petaflop" | "petaflops" | "pflop" | "pflops" => Some((Unit::Compute(1000.0), at)),
        _ => None,
    }
}

/// Words near a speed that say which of the two it is: behind it first, then before it.
fn speed_kind(pieces: &[Lexeme], from: usize, last: usize, kind: Option<SpeedKind>) -> (SpeedKind, usize) {
    let of = |word: &str| match word {
        "prefill" | "prompt" | "pp" | "reading" | "ingest" => Some(SpeedKind::Prefill),
        "decode" | "tg" | "generation" | "generating" | "writing" | "output" => Some(SpeedKind::Decode),
        _ => None,
    };
    let mut behind = next(pieces, last + 1);
    while sign_at(pieces, behind, &['(', '[']) {
        behind = behind.and_then(|i| next(pieces, i + 1));
    }
    if let Some((kind, end)) = behind.and_then(|i| Some((of(word_at(pieces, Some(i))?)?, i))) {
        return (kind, end);
    }
    let mut before = previous(pieces, from);
    while sign_at(pieces, before, &[':', '=', '(', '~', '\u{2248}'])
        || matches!(word_at(pieces, before), Some("speed" | "processing" | "at" | "of" | "is" | "about"))
    {
        before = before.and_then(|i| previous(pieces, i));
    }
    let found = word_at(pieces, before).and_then(of);
    (found.or(kind).unwrap_or(SpeedKind::Decode), last)
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
                    mark(pieces, start, at - 1, Role::Quant);
                    said.quant.get_or_insert_with(|| label.to_uppercase());
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

/// Memory and disks: a figure and GB or GiB; what follows says which.
fn memory(pieces: &mut [Lexeme], said: &mut Said) {
    let mut at = 0;
    while at < pieces.len() {
        let found = figure(pieces, at, Lexeme::number).and_then(|f| {
            let unit = next(pieces, f.last + 1)?;
            let scale = match word_at(pieces, Some(unit))? {
                "gb" | "gib" | "gig" | "gigs" | "g" => 1.0,
                "tb" | "tib" => 1024.0,
                _ => return None,
            };
            Some((f, unit, scale))
        });
        let Some((f, unit, scale)) = found else {
            at += 1;
            continue;
        };
        let mut kind = next(pieces, unit + 1);
        while matches!(word_at(pieces, kind), Some("nvme" | "of" | "unified" | "lpddr" | "ddr" | "gddr" | "m"))
            || sign_at(pieces, kind, &['-', '.'])
        {
            kind = kind.and_then(|i| next(pieces, i + 1));
        }
        let disk = matches!(word_at(pieces, kind), Some("ssd" | "disk" | "storage" | "drive"));
        let ram = matches!(word_at(pieces, kind), Some("ram" | "vram" | "memory" | "hbm"));
        let named = kind.filter(|_| disk || ram);
        let last = named.unwrap_or(unit);
        // A terabyte without a word is a disk: the first machines with so much memory are servers.
        if disk || (scale > 1.0 && !ram) {
            mark(pieces, at, last, Role::Storage);
        } else {
            if f.low > 0.0 {
                said.memory_gb.push(f.high * scale);
            }
            mark(pieces, at, last, Role::Memory);
        }
        at = last + 1;
    }
}

/// Context lengths: a figure with `k` or `m`, or a figure before a word for it.
fn contexts(pieces: &mut [Lexeme], said: &mut Said) {
    for at in 0..pieces.len() {
        let Some(f) = figure(pieces, at, Lexeme::number) else { continue };
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
            (_, Some("two" | "dual" | "double" | "twin" | "pair" | "both")) => (2.0, at),
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
            _ => continue,
        };
        piece.role = Role::Circumstance;
        if !said.circumstances.contains(&circumstance) {
            said.circumstances.push(circumstance);
        }
    }
}
