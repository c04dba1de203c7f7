//! Names of machines, chips and models as people write them, looked up in the catalog. The longest name that stands in the
//! claim wins; several names narrow each other down ("Mac Studio" and "M3 Ultra"), and so does the memory that was said.

use super::lex::{Kind, Lexeme, Role, lexemes};
use super::others::{self, Seen};
use super::read::Notes;
use super::{Named, Said, models};
use crate::catalog::Catalog;
use crate::catalog::machine::{FormFactor, Machine, PoolKind};
use crate::speed::device::{Chip, chips};
use std::collections::{BTreeMap, BTreeSet};

/// What a name can stand for.
#[derive(Debug, Default, Clone)]
pub(super) struct Meaning {
    pub machines: BTreeSet<usize>,
    models: BTreeSet<usize>,
    /// A chip that no machine of the catalog has.
    pub chip: Option<&'static str>,
    /// True where the name is a chip's or a card's: a word such as "Ti" behind it makes it another one.
    pub of_chip: bool,
    /// True for a machine that the catalog does not have.
    pub other: bool,
}

/// A name that stands in a claim.
enum Hit<'a> {
    Known(&'a Meaning),
    /// A name that is another one with the word behind it: "RTX 4090 laptop", "M4 Ultra".
    Variant,
}

/// All names of a catalog.
#[derive(Debug)]
pub(super) struct Lexicon<'a> {
    catalog: &'a Catalog,
    names: BTreeMap<Vec<String>, Meaning>,
    longest: usize,
}

/// What people call chips and machines beside their names: the name, and what the machine's chip or id begins with.
const NICKNAMES: [(&str, &str); 18] = [
    ("strix halo", "Ryzen AI Max+ 395"),
    ("ryzen ai max", "Ryzen AI Max+ 395"),
    ("ai max 395", "Ryzen AI Max+ 395"),
    ("max 395", "Ryzen AI Max+ 395"),
    ("ai max+ 395", "Ryzen AI Max+ 395"),
    ("gorgon halo", "Ryzen AI Max+ PRO 495"),
    ("ai max 495", "Ryzen AI Max+ PRO 495"),
    ("spark", "dgx-spark"),
    ("sparks", "dgx-spark"),
    ("dgx sparks", "dgx-spark"),
    ("project digits", "dgx-spark"),
    ("pro 6000", "RTX PRO 6000 Blackwell"),
    ("rtx pro 6000", "RTX PRO 6000 Blackwell"),
    ("rtx 6000 pro", "RTX PRO 6000 Blackwell"),
    ("h100", "H100 SXM"),
    ("a100", "A100 SXM 80GB"),
    ("instinct mi300x", "MI300X"),
    ("radeon r9700", "R9700"),
];

/// Words that make another chip of the one before them.
const VARIANTS: [&str; 9] = ["ti", "super", "xt", "gre", "ultra", "max", "ada", "mobile", "d"];

/// Words that make another chip of a card: the makers sell smaller ones under the same name for laptops.
const IN_LAPTOPS: [&str; 4] = ["laptop", "notebook", "mobile", "max-q"];

pub(super) fn tokens(text: &str) -> Vec<String> {
    lexemes(text).unwrap_or_default().iter().filter_map(token).collect()
}

fn token(piece: &Lexeme) -> Option<String> {
    match &piece.kind {
        Kind::Word(word) => Some(word.clone()),
        Kind::Number => Some(piece.text.trim_end_matches(".0").to_owned()),
        Kind::Sign(_) | Kind::Gap => None,
    }
}

impl<'a> Lexicon<'a> {
    /// The names of a catalog.
    pub fn new(catalog: &'a Catalog) -> Self {
        let mut lexicon = Self { catalog, names: BTreeMap::new(), longest: 0 };
        for (i, machine) in catalog.machines.iter().enumerate() {
            for (name, of_chip) in machine_names(machine) {
                let meaning = lexicon.names.entry(name).or_default();
                meaning.machines.insert(i);
                meaning.of_chip |= of_chip;
            }
        }
        for (nickname, of) in NICKNAMES {
            let meaning = lexicon.names.entry(tokens(nickname)).or_default();
            let known = catalog.machines.iter().enumerate();
            meaning.machines.extend(known.filter(|(_, m)| m.chip == of || m.id.starts_with(of)).map(|(i, _)| i));
        }
        for (i, model) in catalog.models.iter().enumerate() {
            for name in models::names(model) {
                lexicon.names.entry(name).or_default().models.insert(i);
            }
        }
        for chip in chips() {
            lexicon.add_chip(chip);
        }
        for line in others::LINES {
            lexicon.names.entry(tokens(line)).or_default().other = true;
        }
        lexicon.names.remove(&Vec::new());
        lexicon.names.retain(|_, m| !(m.machines.is_empty() && m.models.is_empty() && m.chip.is_none()) || m.other);
        lexicon.longest = lexicon.names.keys().map(Vec::len).max().unwrap_or(0);
        lexicon
    }

    fn add_chip(&mut self, chip: &'static Chip) {
        for name in chip.names.iter().filter(|n| !n.contains('#')) {
            let name = tokens(name);
            // A processor's short name ("i7") would take every number for a chip.
            if name.len() < 2 {
                continue;
            }
            let meaning = self.names.entry(name).or_default();
            meaning.of_chip = true;
            if meaning.machines.is_empty() {
                meaning.chip = Some(&chip.name);
            }
        }
    }

    /// Marks the numbers at the end of names.
    pub fn flag(&self, pieces: &mut [Lexeme]) {
        let mut at = 0;
        while at < pieces.len() {
            let Some((last, _)) = self.at(pieces, at) else {
                at += 1;
                continue;
            };
            if let Some(piece) = pieces.get_mut(last).filter(|p| p.kind == Kind::Number) {
                piece.named = true;
            }
            at = last + 1;
        }
    }

    /// The longest name that begins at a piece, with the last piece of it.
    fn at(&self, pieces: &[Lexeme], from: usize) -> Option<(usize, Hit<'_>)> {
        let mut read: Vec<(String, usize)> = Vec::with_capacity(self.longest + 1);
        for (i, piece) in pieces.iter().enumerate().skip(from) {
            if read.len() > self.longest {
                break;
            }
            let skipped = piece.kind == Kind::Gap || piece.is_sign(&['-', '_', '+', '/', '.']);
            if skipped && !read.is_empty() {
                continue;
            }
            match token(piece).filter(|_| piece.role == Role::Unknown) {
                Some(token) => read.push((token, i)),
                None => break,
            }
        }
        (1..=read.len().min(self.longest)).rev().find_map(|len| {
            let taken = read.get(..len)?;
            let last = taken.last()?.1;
            let words: Vec<String> = taken.iter().map(|(t, _)| t.clone()).collect();
            let meaning = self.names.get(&words).or_else(|| self.mistyped(&words))?;
            match read.get(len).filter(|(word, _)| is_variant(meaning, &words, word, read.get(len + 1))) {
                Some((_, variant)) => Some((*variant, Hit::Variant)),
                None => Some((last, Hit::Known(meaning))),
            }
        })
    }

    /// A name of two words or more in which one long word has one slip of the finger.
    fn mistyped(&self, words: &[String]) -> Option<&Meaning> {
        if words.len() < 2 {
            return None;
        }
        let near = |a: &str, b: &str| {
            a == b || a.len() >= 5 && b.len() >= 5 && a.is_ascii() && b.is_ascii() && strsim::osa_distance(a, b) == 1
        };
        let word = |w: &String| w.bytes().all(|b| b.is_ascii_alphabetic());
        self.names
            .iter()
            .find(|(name, _)| {
                name.len() == words.len()
                    && name.iter().zip(words).all(|(n, w)| n == w || word(n) && word(w) && near(n, w))
            })
            .map(|(_, meaning)| meaning)
    }
}

/// True where the word behind a name makes another chip of it.
fn is_variant(meaning: &Meaning, name: &[String], word: &str, then: Option<&(String, usize)>) -> bool {
    let then = then.map_or("", |(t, _)| t.as_str());
    let number = |t: &str| t.bytes().all(|b| b.is_ascii_digit()) && !t.is_empty();
    // "Ryzen AI Max 385" is no 395, and "Ryzen AI Max 128 GB" has no number of its own.
    if name.last().is_some_and(|t| t == "max") && name.iter().any(|t| t == "ai") {
        return word.len() == 3 && number(word) && !matches!(then, "gb" | "gib" | "g");
    }
    // "Mac mini M4 Max": the name of a machine that ends with its chip.
    let apple = matches!(name, [.., m, n] if m == "m" && n.len() == 1 && number(n));
    if apple && matches!(word, "pro" | "max" | "ultra" | "extreme") {
        return true;
    }
    if !meaning.of_chip {
        return false;
    }
    let card = name.iter().any(|t| t.len() == 4 && number(t));
    if card && IN_LAPTOPS.contains(&word) {
        return true;
    }
    // "super fast", and "max 20 tok/s" behind a card.
    let praise = word == "super" && then.len() > 3 && !number(then);
    let bound = word == "max" && card && then != "q";
    VARIANTS.contains(&word) && !praise && !bound
}

/// Names of a machine, each with whether it is its chip's.
fn machine_names(machine: &Machine) -> Vec<(Vec<String>, bool)> {
    let mut out = Vec::new();
    let plain = machine.name.split(['(', ',']).next().unwrap_or_default();
    let mut name = tokens(plain);
    // The memory at the end is read as a figure.
    if name.last().is_some_and(|t| t == "gb") {
        name.truncate(name.len().saturating_sub(2));
    }
    let built = matches!(machine.form, FormFactor::Tower | FormFactor::Server) && machine.vendor == "own build";
    if !built {
        for from in 0..name.len() {
            let part = name.get(from..).unwrap_or_default();
            let two_words = part.len() == 2 && part.iter().all(|w| w.len() >= 3);
            if from == 0 || part.len() >= 3 || two_words {
                out.push((part.to_vec(), false));
            }
        }
        for line in [["mac", "studio"], ["mac", "mini"], ["macbook", "pro"]] {
            if name.starts_with(&line.map(str::to_owned)) {
                out.push((line.map(str::to_owned).to_vec(), false));
                out.push((vec![line.concat()], false));
            }
        }
        if name.first().is_some_and(|t| t == "macbook") {
            out.push((vec!["macbook".to_owned()], false));
            out.push((vec!["mbp".to_owned()], false));
        }
    }
    let chip = tokens(&machine.chip);
    // "5090", "7900 XTX": from the number on, where it is long enough to be told from others.
    if let Some(at) = chip.iter().position(|t| t.len() >= 4 && t.bytes().all(|b| b.is_ascii_digit())) {
        out.push((chip.get(at..).unwrap_or_default().to_vec(), true));
    }
    if chip.len() >= 2 {
        out.push((chip, true));
    }
    out
}

/// A machine that is not the one of which a claim speaks first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Further {
    /// The last piece that names the first machine before it.
    pub after: usize,
    /// The first piece of its name.
    pub from: usize,
    /// The last.
    pub last: usize,
}

/// Reads the names, and model sizes that stand alone. Hands back the next machine, where names contradict each other.
pub(super) fn read(
    pieces: &mut [Lexeme],
    lexicon: &Lexicon<'_>,
    said: &mut Said,
    notes: &mut Notes,
) -> Option<Further> {
    let mut seen = Seen::default();
    let mut named: Option<BTreeSet<usize>> = None;
    let mut named_at: Option<usize> = None;
    let mut at = 0;
    while at < pieces.len() {
        let Some((last, hit)) = lexicon.at(pieces, at) else {
            at += 1;
            continue;
        };
        let mut role = Role::Machine;
        match hit {
            Hit::Variant => seen.other(pieces, at, last, true),
            Hit::Known(meaning) if meaning.other => seen.other(pieces, at, last, false),
            Hit::Known(meaning) if meaning.machines.is_empty() && meaning.chip.is_none() => {
                role = Role::Model;
                named_at.get_or_insert(at);
                match &mut named {
                    // Names that contradict each other: the first stands.
                    Some(known) if known.is_disjoint(&meaning.models) => {}
                    Some(known) => known.retain(|i| meaning.models.contains(i)),
                    None => named = Some(meaning.models.clone()),
                }
            }
            Hit::Known(meaning) => seen.machine(pieces, meaning, at, last),
        }
        for piece in pieces.iter_mut().take(last + 1).skip(at) {
            piece.role = role;
        }
        at = last + 1;
    }
    let catalog = lexicon.catalog;
    said.models = models::meant(pieces, catalog, named, named_at, said);
    let seen = seen.settle(catalog);
    notes.other = seen.other;
    said.chip = seen.chip;
    said.machines = seen
        .machines
        .into_iter()
        .filter_map(|i| catalog.machines.get(i))
        .map(|m| Named { id: m.id.clone(), name: m.name.clone() })
        .collect();
    seen.further
}

/// True where a figure of memory is one of the machine's: a card's, all cards', a unified pool's or the system's. Makers
/// write GB for what are GiB.
pub(super) fn has_memory(machine: &Machine, gb: f64) -> bool {
    machine.pools.iter().any(|pool| {
        let each = pool.capacity_gib.value;
        let all = each * f64::from(pool.count);
        (each - gb).abs() < 0.5 || (pool.kind == PoolKind::Vram && (all - gb).abs() < 0.5)
    })
}

/// True for a computer whose model lies in the memory of cards.
pub(super) fn has_cards(machine: &Machine) -> bool {
    machine.main_pool().is_some_and(|pool| pool.kind == PoolKind::Vram)
}

/// The same for one of several units, or for all of them together.
pub(super) fn has_memory_of(machine: &Machine, gb: f64, units: u32) -> bool {
    has_memory(machine, gb) || units > 1 && has_memory(machine, gb / f64::from(units))
}

/// Of the machines that a claim can mean, those of whose names most words stand in it: a Threadripper with two cards is
/// meant where it is named, and any computer with two of them where it is not.
fn most_specific<'a>(pieces: &mut [Lexeme], found: &[&'a Machine]) -> Vec<&'a Machine> {
    let own_words = |machine: &Machine| -> Vec<String> {
        let words = tokens(&machine.name).into_iter();
        words.filter(|w| w.len() >= 5 && w.bytes().all(|b| b.is_ascii_alphabetic()) && !is_common(w)).collect()
    };
    let said: Vec<String> = pieces.iter().filter_map(Lexeme::word).map(str::to_owned).collect();
    let score = |machine: &Machine| own_words(machine).iter().filter(|w| said.contains(w)).count();
    let most = found.iter().map(|m| score(m)).max().unwrap_or(0);
    // Other machines have names of their own; a build has only its parts.
    if most == 0 || !found.iter().all(|m| has_cards(m)) {
        return found.to_vec();
    }
    let kept: Vec<&'a Machine> = found.iter().copied().filter(|m| score(m) == most).collect();
    if kept.len() < found.len() {
        let words: Vec<String> = kept.iter().flat_map(|m| own_words(m)).collect();
        for piece in pieces.iter_mut().filter(|p| p.role == Role::Unknown) {
            if piece.word().is_some_and(|w| words.iter().any(|own| own == w)) {
                piece.role = Role::Machine;
            }
        }
    }
    kept
}

/// Words in names of machines that tell none of them from the others.
fn is_common(word: &str) -> bool {
    matches!(word, "tower" | "server" | "workstation" | "studio" | "cores" | "partners" | "nvidia" | "radeon" | "apple")
}

/// Narrows the machines down by what was said about memory and number, and finds the part that a card is sold as.
pub(super) fn narrow<'a>(pieces: &mut [Lexeme], catalog: &'a Catalog, said: &mut Said) {
    let whole = pieces.iter().filter_map(Lexeme::word).any(|w| {
        matches!(
            w,
            "tower"
                | "pc"
                | "build"
                | "built"
                | "workstation"
                | "system"
                | "rig"
                | "computer"
                | "server"
                | "threadripper"
        )
    });
    let found: Vec<&'a Machine> = said.machines.iter().filter_map(|m| catalog.machine(&m.id)).collect();
    let towers = !found.is_empty() && found.iter().all(|m| has_cards(m));
    let mut kept = most_specific(pieces, &found);
    if towers {
        let of_count: Vec<&Machine> = kept.iter().copied().filter(|m| m.cards() == said.units).collect();
        if !of_count.is_empty() {
            kept = of_count;
            said.cards = said.units;
            said.units = 1;
        }
    }
    let of_memory = |machines: &[&'a Machine], gb: &[f64]| -> Vec<&'a Machine> {
        machines.iter().copied().filter(|m| gb.iter().any(|&gb| has_memory_of(m, gb, said.units))).collect()
    };
    // What stands beside the machine's name says more than what stands elsewhere.
    for amounts in [&said.machine_gb, &said.memory_gb] {
        let fitting = of_memory(&kept, amounts);
        if !fitting.is_empty() {
            kept = fitting;
            break;
        }
    }
    if towers && !whole {
        said.part = kept
            .iter()
            .flat_map(|m| &m.parts)
            .find(|p| !p.part.starts_with("host"))
            .map(|p| p.part.as_str())
            .and_then(|id| catalog.part(id))
            .map(|part| Named { id: part.id.clone(), name: part.name.clone() });
    }
    said.machines = kept.into_iter().map(|m| Named { id: m.id.clone(), name: m.name.clone() }).collect();
}
