//! Amounts of memory in a claim, and which of them are the machine's.

use super::lex::{Kind, Lexeme, Role};
use super::read::{figure, mark, next, previous, sign_at, word_at};
use super::{Said, names};
use crate::catalog::Catalog;

/// An amount of memory and its pieces.
pub(super) struct Held {
    gb: f64,
    from: usize,
    last: usize,
    /// True where a word says that it is the computer's own memory.
    ram: bool,
}

/// Memory and disks: a figure and GB or GiB; what follows says which.
pub(super) fn memory(pieces: &mut [Lexeme], said: &mut Said) -> Vec<Held> {
    let mut amounts = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let found = figure(pieces, at, Lexeme::number).and_then(|f| {
            let unit = next(pieces, f.last + 1)?;
            let scale = match word_at(pieces, Some(unit))? {
                "gb" | "gib" | "gig" | "gigs" | "g" | "go" => 1.0,
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
        while matches!(
            word_at(pieces, kind),
            Some("nvme" | "of" | "unified" | "lpddr" | "ddr" | "gddr" | "m" | "shared" | "x" | "geteiltem" | "de")
        ) || sign_at(pieces, kind, &['-', '.'])
            || kind.and_then(|i| pieces.get(i)).is_some_and(|p| p.kind == Kind::Number && p.text.len() == 1)
        {
            kind = kind.and_then(|i| next(pieces, i + 1));
        }
        let disk =
            matches!(word_at(pieces, kind), Some("ssd" | "disk" | "storage" | "drive" | "hdd" | "almacenamiento"));
        let ram =
            matches!(word_at(pieces, kind), Some("ram" | "vram" | "memory" | "hbm" | "arbeitsspeicher" | "memoria"));
        let named = kind.filter(|_| disk || ram);
        let last = named.unwrap_or(unit);
        // A terabyte without a word is a disk: the first machines with so much memory are servers.
        if disk || (scale > 1.0 && !ram) {
            mark(pieces, at, last, Role::Storage);
        } else {
            if f.low > 0.0 {
                said.memory_gb.push(f.high * scale);
                let ram = matches!(word_at(pieces, kind), Some("ram" | "arbeitsspeicher"))
                    || word_at(pieces, next(pieces, unit + 1)) == Some("ddr");
                amounts.push(Held { gb: f.high * scale, from: at, last, ram });
            }
            mark(pieces, at, last, Role::Memory);
        }
        at = last + 1;
    }
    amounts
}

/// Which amounts of memory are the machine's: those beside its name, without a word that makes them a model's.
pub(super) fn of_machine(pieces: &[Lexeme], catalog: &Catalog, amounts: &[Held], said: &mut Said) {
    let cards = said.machines.iter().filter_map(|m| catalog.machine(&m.id)).any(names::has_cards);
    for amount in amounts {
        let beside = |i: Option<usize>| {
            i.and_then(|i| pieces.get(i)).is_some_and(|p| matches!(p.role, Role::Machine | Role::Storage | Role::Units))
        };
        let mut before = previous(pieces, amount.from);
        while before.is_some_and(|i| {
            pieces.get(i).is_some_and(|p| {
                p.is_sign(&[',', '(', '[', '/', '-', '\u{2013}', '\u{2014}', '|', ':', '*'])
                    || matches!(p.role, Role::Memory | Role::Price)
                    || matches!(p.word(), Some("with" | "w" | "mit" | "con" | "com" | "the" | "in" | "of"))
            })
        }) {
            before = before.and_then(|i| previous(pieces, i));
        }
        let of_model = matches!(
            previous(pieces, amount.from).and_then(|i| pieces.get(i)).and_then(Lexeme::word),
            Some(
                "needs"
                    | "takes"
                    | "uses"
                    | "requires"
                    | "weighs"
                    | "size"
                    | "file"
                    | "only"
                    | "about"
                    | "just"
                    | "braucht"
            )
        );
        let behind = next(pieces, amount.last + 1);
        // Beside a card "RAM" is the computer's, and anybody may put in as much as they like.
        if !of_model && (beside(before) || beside(behind)) && !(amount.ram && cards) {
            said.machine_gb.push(amount.gb);
        }
    }
}
