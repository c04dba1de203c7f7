//! Models that a claim names: by their name, or by their size and kind alone.

use super::lex::{Lexeme, Role};
use super::names::tokens;
use super::{Named, Said};
use crate::catalog::Catalog;
use crate::catalog::model::Model;
use std::collections::BTreeSet;

/// Words of model names that say nothing about which one it is.
const NOISE: [&str; 8] = ["instruct", "it", "chat", "hf", "gguf", "meta", "thinking", "base"];

/// Names of a model: id, name and library name, also without the words that say nothing, and without the active size.
pub(super) fn names(model: &Model) -> Vec<Vec<String>> {
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

/// The models that a claim can mean. `named` are those whose names stand in it, the first of them at `named_at`.
pub(super) fn meant(
    pieces: &mut [Lexeme],
    catalog: &Catalog,
    mut named: Option<BTreeSet<usize>>,
    named_at: Option<usize>,
    said: &mut Said,
) -> Vec<Named> {
    let sized_at = sizes(pieces, said);
    if let (Some(models), Some(b), Some(sized)) = (&named, said.size_b, sized_at) {
        // "20 tok/s on 70B ... 405B locally": of a name and a size that contradict each other the one nearer to the speed.
        let agree = models.iter().filter_map(|&i| catalog.models.get(i)).any(|m| same_size(m, b));
        let speed = pieces.iter().position(|p| p.role == Role::Speed);
        if let (false, Some(speed), Some(name)) = (agree, speed, named_at)
            && speed.abs_diff(sized) < speed.abs_diff(name)
        {
            named = None;
        }
    }
    pick(catalog, named.as_ref(), said)
}

/// "70B", "30B-A3B", "dense", "MoE": a model that is only named by its size and kind. Hands back where the first size is.
fn sizes(pieces: &mut [Lexeme], said: &mut Said) -> Option<usize> {
    let mut first = None;
    for at in 0..pieces.len() {
        let Some(piece) = pieces.get(at).filter(|p| p.role == Role::Unknown) else { continue };
        match piece.word() {
            Some("dense") => {
                said.moe = Some(false);
                mark_model(pieces, at, at);
                continue;
            }
            Some("moe" | "mixture") => {
                said.moe = Some(true);
                mark_model(pieces, at, at);
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
            mark_model(pieces, at - 1, at + 1);
        } else {
            said.size_b.get_or_insert(number * scale);
            first.get_or_insert(at);
            mark_model(pieces, at, at + 1);
        }
    }
    first
}

/// True for a model of about so many billions of parameters.
fn same_size(model: &Model, b: f64) -> bool {
    (1.0 / SAME_SIZE..=SAME_SIZE).contains(&(model.params / (b * 1e9)))
}

fn mark_model(pieces: &mut [Lexeme], from: usize, to: usize) {
    for piece in pieces.iter_mut().take(to + 1).skip(from) {
        piece.role = Role::Model;
    }
}

/// A size that was said and one that a model has are the same up to this ratio: names round ("70B" has 70.6, "7B" 6.7).
const SAME_SIZE: f64 = 1.06;

fn pick(catalog: &Catalog, named: Option<&BTreeSet<usize>>, said: &Said) -> Vec<Named> {
    let all = || -> Vec<&Model> {
        match named {
            Some(named) => named.iter().filter_map(|&i| catalog.models.get(i)).collect(),
            None => catalog.models.iter().collect(),
        }
    };
    let size_fits = |m: &&Model| said.size_b.is_none_or(|b| same_size(m, b));
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
