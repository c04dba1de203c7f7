//! Names of machines, chips and models as people write them, looked up in the catalog. The longest name that stands in the
//! claim wins; several names narrow each other down ("Mac Studio" and "M3 Ultra"), and so does the memory that was said.

use super::lex::{Kind, Lexeme, Role, lexemes};
use super::{Named, Said};
use crate::catalog::Catalog;
use crate::catalog::machine::{FormFactor, Machine, PoolKind};
use crate::catalog::model::Model;
use crate::speed::device::{Chip, chips};
use std::collections::{BTreeMap, BTreeSet};

/// What a name can stand for.
#[derive(Debug, Default, Clone)]
struct Meaning {
    machines: BTreeSet<usize>,
    models: BTreeSet<usize>,
    /// A chip that no machine of the catalog has.
    chip: Option<&'static str>,
    /// True where the name is a chip's or a card's: a word such as "Ti" behind it makes it another one.
    of_chip: bool,
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

/// Words of model names that say nothing about which one it is.
const NOISE: [&str; 8] = ["instruct", "it", "chat", "hf", "gguf", "meta", "thinking", "base"];

fn tokens(text: &str) -> Vec<String> {
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
            for name in model_names(model) {
                lexicon.names.entry(name).or_default().models.insert(i);
            }
        }
        for chip in chips() {
            lexicon.add_chip(chip);
        }
        lexicon.names.remove(&Vec::new());
        lexicon.names.retain(|_, m| !(m.machines.is_empty() && m.models.is_empty() && m.chip.is_none()));
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

    /// The longest name that begins at a piece, with the last piece of it.
    fn at(&self, pieces: &[Lexeme], from: usize) -> Option<(usize, &Meaning)> {
        let mut read: Vec<(String, usize)> = Vec::with_capacity(self.longest);
        for (i, piece) in pieces.iter().enumerate().skip(from) {
            if read.len() == self.longest {
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
        (1..=read.len()).rev().find_map(|len| {
            let taken = read.get(..len)?;
            let last = taken.last()?.1;
            let words: Vec<String> = taken.iter().map(|(t, _)| t.clone()).collect();
            let meaning = self.names.get(&words).or_else(|| self.mistyped(&words))?;
            let variant = read.get(len).is_some_and(|(t, _)| VARIANTS.contains(&t.as_str()));
            (!(meaning.of_chip && variant)).then_some((last, meaning))
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

/// Names of a model: id, name and library name, also without the words that say nothing, and without the active size.
fn model_names(model: &Model) -> Vec<Vec<String>> {
    let mut out: Vec<Vec<String>> = Vec::new();
    for text in [Some(&model.id), Some(&model.name), model.ollama.as_ref()].into_iter().flatten() {
        let mut name: Vec<String> = tokens(text);
        name.retain(|t| !NOISE.contains(&t.as_str()));
        let active =
            name.windows(3).position(|w| matches!(w, [a, n, b] if a == "a" && b == "b" && n.parse::<f64>().is_ok()));
        if let Some(at) = active {
            out.push(name.get(..at).unwrap_or_default().to_vec());
        }
        // "Llama 70B": family and size without the version.
        let size = name.windows(2).position(|w| matches!(w, [n, b] if b == "b" && n.parse::<f64>().is_ok()));
        if let (Some(at), Some(family)) = (size, name.first())
            && at >= 1
        {
            let size = name.get(at..at + 2).unwrap_or_default();
            out.push(std::iter::once(family).chain(size).cloned().collect());
        }
        out.push(name);
    }
    // A bare family ("qwen") would match every one of its models, and a bare letter anything.
    out.retain(|name| name.len() >= 2);
    out.sort();
    out.dedup();
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
pub(super) fn read(pieces: &mut [Lexeme], lexicon: &Lexicon<'_>, said: &mut Said) -> Option<Further> {
    let mut further: Option<Further> = None;
    let mut after: Option<usize> = None;
    let mut machines: Option<BTreeSet<usize>> = None;
    let mut models: Option<BTreeSet<usize>> = None;
    let narrow = |known: &mut Option<BTreeSet<usize>>, more: &BTreeSet<usize>| {
        let both: BTreeSet<usize> = known.iter().flatten().filter(|i| more.contains(i)).copied().collect();
        // Names that contradict each other: the first stands.
        match known {
            Some(_) if both.is_empty() => {}
            Some(known) => *known = both,
            None => *known = Some(more.clone()),
        }
    };
    let mut at = 0;
    while at < pieces.len() {
        let Some((last, meaning)) = lexicon.at(pieces, at) else {
            at += 1;
            continue;
        };
        let both = |known: &BTreeSet<usize>| meaning.machines.iter().any(|i| known.contains(i));
        let of_machine = !meaning.machines.is_empty() || meaning.chip.is_some();
        let other = of_machine
            && match (&machines, said.chip.as_deref()) {
                (Some(known), _) => !both(known),
                (None, Some(chip)) => meaning.chip != Some(chip),
                (None, None) => false,
            };
        match after.filter(|_| other) {
            Some(after) if further.is_none() => further = Some(Further { after, from: at, last }),
            _ if of_machine && !other => after = Some(last),
            _ => {}
        }
        let role = if meaning.machines.is_empty() && meaning.chip.is_none() { Role::Model } else { Role::Machine };
        if !meaning.machines.is_empty() {
            narrow(&mut machines, &meaning.machines);
        } else if let Some(chip) = meaning.chip {
            said.chip.get_or_insert_with(|| chip.to_owned());
        } else {
            narrow(&mut models, &meaning.models);
        }
        for piece in pieces.iter_mut().take(last + 1).skip(at) {
            piece.role = role;
        }
        at = last + 1;
    }
    sizes(pieces, said);
    let catalog = lexicon.catalog;
    said.models = pick_models(catalog, models.as_ref(), said);
    said.machines = machines
        .into_iter()
        .flatten()
        .filter_map(|i| catalog.machines.get(i))
        .map(|m| Named { id: m.id.clone(), name: m.name.clone() })
        .collect();
    further
}

/// "70B", "30B-A3B", "dense", "MoE": a model that is only named by its size and kind.
fn sizes(pieces: &mut [Lexeme], said: &mut Said) {
    for at in 0..pieces.len() {
        let Some(piece) = pieces.get(at).filter(|p| p.role == Role::Unknown) else { continue };
        match piece.word() {
            Some("dense") => {
                said.moe = Some(false);
                mark(pieces, at, at);
                continue;
            }
            Some("moe" | "mixture") => {
                said.moe = Some(true);
                mark(pieces, at, at);
                continue;
            }
            _ => {}
        }
        let Some(number) = pieces.get(at).and_then(Lexeme::number) else { continue };
        let unit = pieces.get(at + 1).and_then(Lexeme::word);
        let scale = match unit {
            Some("b" | "bn") => 1.0,
            Some("t") => 1000.0,
            _ => continue,
        };
        if !(0.1..=5000.0).contains(&(number * scale)) {
            continue;
        }
        let active = at.checked_sub(1).and_then(|i| pieces.get(i)).and_then(Lexeme::word) == Some("a");
        if active {
            said.moe = Some(true);
            mark(pieces, at - 1, at + 1);
        } else {
            said.size_b.get_or_insert(number * scale);
            mark(pieces, at, at + 1);
        }
    }
}

fn mark(pieces: &mut [Lexeme], from: usize, to: usize) {
    for piece in pieces.iter_mut().take(to + 1).skip(from) {
        piece.role = Role::Model;
    }
}

/// A size that was said and one that a model has are the same up to this ratio: names round ("70B" has 70.6, "7B" 6.7).
const SAME_SIZE: f64 = 1.06;

fn pick_models(catalog: &Catalog, named: Option<&BTreeSet<usize>>, said: &Said) -> Vec<Named> {
    let all = || -> Vec<&Model> {
        match named {
            Some(named) => named.iter().filter_map(|&i| catalog.models.get(i)).collect(),
            None => catalog.models.iter().collect(),
        }
    };
    let size_fits = |m: &&Model| {
        said.size_b.is_none_or(|b| {
            let ratio = m.params / (b * 1e9);
            (1.0 / SAME_SIZE..=SAME_SIZE).contains(&ratio)
        })
    };
    let kind_fits = |m: &&Model| said.moe.is_none_or(|moe| m.is_moe() == moe);
    let chosen: Vec<&Model> = match (named, said.size_b) {
        (None, None) => Vec::new(),
        (None, Some(b)) => {
            let sized: Vec<_> = all().into_iter().filter(size_fits).filter(kind_fits).collect();
            // "405B" is what the models of that name mean, and not others of nearly their size.
            let name = format!("{b}b");
            let named: Vec<_> = sized.iter().copied().filter(|m| m.id.split('-').any(|part| part == name)).collect();
            if named.is_empty() { sized } else { named }
        }
        (Some(_), _) => {
            let both: Vec<_> = all().into_iter().filter(size_fits).filter(kind_fits).collect();
            if both.is_empty() { all() } else { both }
        }
    };
    chosen.into_iter().map(|m| Named { id: m.id.clone(), name: m.name.clone() }).collect()
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

/// Narrows the machines down by what was said about memory and number, and finds the part that a card is sold as.
pub(super) fn narrow(pieces: &[Lexeme], catalog: &Catalog, said: &mut Said) {
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
    let found: Vec<&Machine> = said.machines.iter().filter_map(|m| catalog.machine(&m.id)).collect();
    let towers = !found.is_empty() && found.iter().all(|m| m.main_pool().is_some_and(|p| p.kind == PoolKind::Vram));
    let mut kept = found.clone();
    if towers {
        let of_count: Vec<&Machine> = kept.iter().copied().filter(|m| m.cards() == said.units).collect();
        if !of_count.is_empty() {
            kept = of_count;
            said.cards = said.units;
            said.units = 1;
        }
    }
    let of_memory: Vec<&Machine> =
        kept.iter().copied().filter(|m| said.memory_gb.iter().any(|&gb| has_memory(m, gb))).collect();
    if !of_memory.is_empty() {
        kept = of_memory;
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
