//! Machines that a claim names: which of the catalog it can mean, which comes next, and which the catalog does not have. A
//! machine that the catalog does not have is said as such; another one with the same chip never takes its place.

use super::lex::{Kind, Lexeme};
use super::names::{Further, Meaning};
use super::read::text;
use crate::catalog::Catalog;
use crate::catalog::machine::HwClass;
use crate::speed::device::find_chip;
use std::collections::BTreeSet;

/// Lines of machines that people name and the catalog does not have.
pub(super) const LINES: [&str; 22] = [
    "macbook air",
    "imac",
    "mac pro",
    "ipad",
    "ipad pro",
    "iphone",
    "jetson",
    "jetson orin",
    "jetson orin nano",
    "jetson agx orin",
    "jetson thor",
    "jetson agx thor",
    "snapdragon x",
    "snapdragon x elite",
    "steam deck",
    "rog ally",
    "legion go",
    "tinybox",
    "dgx h100",
    "dgx b200",
    "cerebras",
    "groq",
];

/// So near to each other, in pieces, two names speak of one machine: "MacBook Air with M4".
const NEAR: usize = 6;

/// A name as it stood in the claim.
#[derive(Debug, Clone, Copy)]
struct Place {
    from: usize,
    last: usize,
    of_chip: bool,
}

/// The names that were read so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    machines: Option<BTreeSet<usize>>,
    chip: Option<&'static str>,
    /// The last name of the first machine.
    after: Option<Place>,
    further: Option<Further>,
    /// A machine that the catalog does not have: its text, its place, and whether it is a chip.
    other: Option<(String, Place)>,
}

/// What they come to.
#[derive(Debug)]
pub(super) struct Settled {
    pub machines: BTreeSet<usize>,
    pub chip: Option<String>,
    pub further: Option<Further>,
    pub other: Option<String>,
}

impl Seen {
    /// A name of the catalog's, or of a chip that none of its machines has.
    pub fn machine(&mut self, pieces: &[Lexeme], meaning: &Meaning, from: usize, last: usize) {
        let here = Place { from, last, of_chip: meaning.of_chip };
        if let Some((name, other)) = &mut self.other {
            // The chip of a machine that the catalog does not have: "MacBook Air M4".
            let its_chip = meaning.of_chip && !other.of_chip && together(pieces, other.last, from);
            if its_chip && self.machines.is_none() && self.chip.is_none() {
                *name = text(pieces, other.from, last);
                self.machines = Some(meaning.machines.clone());
                self.chip = meaning.chip;
            } else if !together(pieces, other.last, from) || self.machines.is_some() || self.chip.is_some() {
                let after = other.last;
                self.further.get_or_insert(Further { after, from, last });
            }
            return;
        }
        let contradicts = match (&self.machines, self.chip) {
            (Some(known), _) => known.is_disjoint(&meaning.machines),
            (None, Some(chip)) => meaning.chip != Some(chip),
            (None, None) => false,
        };
        match (self.after, contradicts) {
            // A line that was never made with this chip, or not one of the catalog's: "Mac mini M4 Max".
            (Some(first), true) if first.of_chip != here.of_chip && together(pieces, first.last, from) => {
                self.other = Some((text(pieces, first.from, last), Place { from: first.from, last, of_chip: false }));
                if here.of_chip {
                    self.machines = Some(meaning.machines.clone());
                    self.chip = meaning.chip;
                }
            }
            (Some(first), true) => {
                self.further.get_or_insert(Further { after: first.last, from, last });
            }
            _ => {
                match &mut self.machines {
                    Some(known) => known.retain(|i| meaning.machines.contains(i)),
                    None if !meaning.machines.is_empty() => self.machines = Some(meaning.machines.clone()),
                    None => self.chip = self.chip.or(meaning.chip),
                }
                self.after = Some(here);
            }
        }
    }

    /// A machine that the catalog does not have. `of_chip` is true for a chip ("M4 Ultra") and false for a line ("iMac").
    pub fn other(&mut self, pieces: &[Lexeme], from: usize, last: usize, of_chip: bool) {
        if self.other.is_some() {
            return;
        }
        match self.after {
            // "Mac Studio M4 Ultra", and "M4 MacBook Air".
            Some(first) if first.of_chip != of_chip && together(pieces, first.last, from) => {
                let place = Place { from: first.from, last, of_chip };
                self.other = Some((text(pieces, first.from, last), place));
                if of_chip {
                    self.machines = Some(BTreeSet::new());
                    self.chip = None;
                }
            }
            Some(first) => {
                self.further.get_or_insert(Further { after: first.last, from, last });
            }
            None => self.other = Some((text(pieces, from, last), Place { from, last, of_chip })),
        }
    }

    /// The machines that are meant; of a machine that the catalog does not have, its chip.
    pub fn settle(self, catalog: &Catalog) -> Settled {
        let mut machines = self.machines.unwrap_or_default();
        let mut chip = self.chip.map(str::to_owned);
        if self.other.is_some() {
            let first = machines.iter().next().and_then(|&i| catalog.machines.get(i));
            chip = chip.or_else(|| Some(find_chip(&first?.chip, Some(first?.class))?.name.clone()));
            chip = chip.or_else(|| apple_chip(&self.other.as_ref()?.0));
            machines.clear();
        }
        Settled { machines, chip, further: self.further, other: self.other.map(|(name, _)| name) }
    }
}

/// The chip that a Mac's name ends with: "Mac mini M4 Max". Nobody knows an "M4 Ultra", and an M4 is something else.
fn apple_chip(name: &str) -> Option<String> {
    let chip = find_chip(name, Some(HwClass::Apple))?;
    name.to_lowercase().ends_with(&chip.name.to_lowercase()).then(|| chip.name.clone())
}

/// True where nothing between two places parts them: no word of comparison, no end of a sentence.
fn together(pieces: &[Lexeme], after: usize, before: usize) -> bool {
    let between = pieces.get(after + 1..before).unwrap_or_default();
    between.len() <= NEAR
        && !between.iter().any(|p| match &p.kind {
            Kind::Sign(sign) => matches!(sign, ';' | '|' | '.'),
            Kind::Gap => p.text.contains('\n'),
            Kind::Word(word) => {
                ["vs", "versus", "than", "while", "whereas", "against", "and", "or", "but", "und", "y", "als", "que"]
                    .contains(&word.as_str())
            }
            Kind::Number => false,
        })
}
