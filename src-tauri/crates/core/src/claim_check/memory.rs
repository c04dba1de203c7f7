//! Memory: the machine's as it was said, and a model in it.

use super::judge::Part;
use super::rate::Subject;
use super::{Circumstance, ClaimCheck, FitCheck, Found, Named, Said, names};
use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::claim::Standing;
use crate::catalog::machine::{Machine, Os};
use crate::catalog::model::Model;
use crate::estimate::{Rig, Weighed};
use crate::speed::device::{Chip, find_chip};

/// The context at which a model is laid into memory where the claim names none.
const SHORT_CONTEXT: u32 = 4_096;

/// What became of the memory that was said of the machine.
#[derive(Debug)]
pub(super) enum Amounts {
    /// None was said, or none that is surely the machine's.
    None,
    /// The catalog has it.
    Held { gb: f64 },
    /// Another machine with the same chip has it.
    Elsewhere { name: String, gb: f64, other: String },
    /// Nothing in the catalog has it, and it may exist all the same.
    NotListed { name: String, gb: f64, known: String },
    /// Its chip was never sold with it.
    Never { name: String, gb: f64, known: String },
}

/// Holds the memory that was said beside that of the machines. Where another maker sells the chip with it, those machines
/// are handed back: what is judged of the memory is judged with them.
pub(super) fn amounts<'a>(
    said: &Said,
    machines: &[&'a Machine],
    catalog: &'a Catalog,
) -> (Amounts, Option<Vec<&'a Machine>>) {
    let has = |machines: &[&Machine], gb: f64| machines.iter().any(|m| names::has_memory_of(m, gb, said.units));
    let chip = machines.first().and_then(|m| find_chip(&m.chip, Some(m.class)));
    let chip = chip.or_else(|| find_chip(said.chip.as_deref()?, None));
    let each = |gb: f64| gb / f64::from(said.units.max(1));
    let Some(machine) = machines.first() else {
        // A chip alone, of a machine that the catalog does not have.
        let odd = said.machine_gb.iter().copied().find(|&gb| never_sold(chip, gb) && never_sold(chip, each(gb)));
        let never = odd.zip(chip).map(|(gb, chip)| Amounts::Never {
            name: chip.name.clone(),
            gb,
            known: list(chip.sold_gb.iter().copied()),
        });
        return (never.unwrap_or(Amounts::None), None);
    };
    let odd = said.machine_gb.iter().copied().find(|&gb| !has(machines, gb));
    let named = said.machine_gb.iter().chain(&said.memory_gb).copied().find(|&gb| has(machines, gb));
    match (odd, named) {
        (None, None) => (Amounts::None, None),
        (None, Some(gb)) => (Amounts::Held { gb }, None),
        (Some(gb), _) => {
            let sizes = |machines: &[&Machine]| {
                machines
                    .iter()
                    .filter_map(|m| m.main_pool())
                    .map(|p| (p.capacity_gib.value * f64::from(p.count)).round() as u32)
                    .collect::<Vec<_>>()
            };
            if never_sold(chip, gb) && never_sold(chip, each(gb)) {
                let sold = chip.map(|c| c.sold_gb.clone()).unwrap_or_default();
                let known = list(sizes(machines).into_iter().chain(sold));
                return (Amounts::Never { name: machine.chip.clone(), gb, known }, None);
            }
            let others: Vec<&'a Machine> = catalog
                .machines
                .iter()
                .filter(|m| m.chip == machine.chip && m.cards() == machine.cards() && has(&[m], gb))
                .collect();
            let plain = machine.name.split(" GB").next().unwrap_or_default();
            let name = plain.rsplit_once(' ').map_or(plain, |(name, _)| name).to_owned();
            match others.first() {
                Some(other) => {
                    let other = other.name.clone();
                    (Amounts::Elsewhere { name, gb, other }, Some(others))
                }
                None => {
                    let known = list(sizes(machines).into_iter());
                    (Amounts::NotListed { name: machine.chip.clone(), gb, known }, None)
                }
            }
        }
    }
}

/// True where the makers' sizes are all known and this is none of them.
fn never_sold(chip: Option<&Chip>, gb: f64) -> bool {
    chip.is_some_and(|c| !c.sold_gb.is_empty() && !c.sold_gb.iter().any(|&size| (f64::from(size) - gb).abs() < 0.5))
}

fn list(sizes: impl Iterator<Item = u32>) -> String {
    let mut sizes: Vec<u32> = sizes.collect();
    sizes.sort_unstable();
    sizes.dedup();
    sizes.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}

/// Says what became of it, and holds a figure without a machine beside the model's file.
pub(super) fn said(said: &Said, amounts: &Amounts, machines: &[&Machine], models: &[&Model]) -> Part {
    let mut part = Part::default();
    match amounts {
        Amounts::None => {
            // What stands beside a machine's name is the machine's, also where the catalog does not have it.
            let free = said.memory_gb.iter().copied().find(|gb| !said.machine_gb.contains(gb));
            if let (true, Some(gb)) = (machines.is_empty() && said.chip.is_none(), free) {
                part.join(weights(said, models, gb));
            }
        }
        Amounts::Held { gb } => {
            if let Some(machine) = machines.first() {
                part.found.push(Found::MemoryHolds { machine: machine.name.clone(), said_gb: *gb });
            }
            // That a machine exists says nothing of what else is said of it.
            let alone = said.speeds.is_empty() && said.price.is_none();
            part.standing = alone.then_some(Standing::Holds);
        }
        Amounts::Elsewhere { name, gb, other } => {
            part.found.push(Found::MemoryElsewhere { machine: name.clone(), said_gb: *gb, other: other.clone() });
        }
        Amounts::NotListed { name, gb, known } => {
            part.found.push(Found::MemoryNotListed { machine: name.clone(), said_gb: *gb, known: known.clone() });
        }
        Amounts::Never { name, gb, known } => {
            part.found.push(Found::NoSuchMemory { machine: name.clone(), said_gb: *gb, known: known.clone() });
            part.stands(Standing::Wrong);
        }
    }
    part
}

/// A figure of memory without a machine: the weights of the model.
fn weights(said: &Said, models: &[&Model], gb: f64) -> Part {
    let mut part = Part::default();
    let Some(model) = models.first() else { return part };
    let Ok(weighed) = Weighed::new(model, said.quant.as_deref()) else { return part };
    let file = weighed.weights.loaded.gb();
    part.found.push(Found::WeightsTake {
        model: model.name.clone(),
        quant: weighed.quant.clone(),
        said_gb: gb,
        file_gb: file,
    });
    let off = (gb / file - 1.0).abs();
    // Files of one quantization differ by several percent; a third more or less is another quantization.
    part.stands(if off <= 0.08 {
        Standing::Holds
    } else if off <= 0.33 {
        Standing::Partly
    } else {
        Standing::Wrong
    });
    part
}

/// The model in the machine's memory.
pub(super) fn fits(checked: &mut ClaimCheck, machines: &[&Machine], models: &[&Model]) -> Part {
    let mut part = Part::default();
    let Some(best) = best_fit(machines, models, &checked.said) else { return part };
    let (model, quant) = (best.model.name.clone(), best.quant.clone());
    let (needed_gib, usable_gib) = (best.needed_gib, best.usable_gib);
    if best.fits {
        part.found.push(Found::Fits { model, quant, needed_gib, usable_gib });
        let alone = checked.said.speeds.is_empty() && checked.said.price.is_none();
        part.standing = alone.then_some(Standing::Holds);
    } else {
        part.found.push(Found::DoesNotFit { model, quant, needed_gib, usable_gib });
        part.found.extend(best.fits_at.clone().map(|quant| Found::FitsAt { quant }));
        part.found.extend(best.fits_at_bits.map(|bits| Found::FitsAtBits { bits }));
        // Whoever says that part of it lies elsewhere does not claim that it fits.
        let offloaded = checked.said.circumstances.contains(&Circumstance::Offloaded);
        let may_shrink = best.fits_at.is_some() || best.fits_at_bits.is_some();
        let smaller = may_shrink && checked.said.quant.is_none();
        let inside = checked.said.circumstances.contains(&Circumstance::InMemory) && !smaller;
        // A card may leave a part of the model to the computer around it; a machine with one memory cannot.
        let may_spill = machines.iter().any(|m| names::has_cards(m)) && !checked.said.speeds.is_empty();
        if !offloaded {
            part.stands(match may_shrink || may_spill {
                true if !inside => Standing::Partly,
                _ => Standing::Wrong,
            });
        }
    }
    checked.fit = Some(best);
    part
}

/// The most that the claimed machines hold counts, and of several models the smallest.
pub(super) fn best_fit(machines: &[&Machine], models: &[&Model], said: &Said) -> Option<FitCheck> {
    let fits = machines.iter().flat_map(|m| models.iter().filter_map(|model| fit(m, model, said)));
    fits.max_by(|a, b| {
        a.fits.cmp(&b.fits).then(a.usable_gib.total_cmp(&b.usable_gib)).then(b.needed_gib.total_cmp(&a.needed_gib))
    })
}

/// Quantizations in falling size that a model that does not fit is tried at.
const SMALLER: [&str; 7] = ["Q4_K_M", "Q4_K_S", "IQ4_XS", "Q3_K_M", "IQ3_XXS", "Q2_K", "IQ2_XXS"];

/// Bits a weight of IQ2_XXS, 66 bytes for 256 weights: below that a model is hardly used.
const FEWEST_BITS: f64 = 66.0 * 8.0 / 256.0;

fn fit(machine: &Machine, model: &Model, said: &Said) -> Option<FitCheck> {
    let context = said.context.unwrap_or(SHORT_CONTEXT).min(model.longest_context());
    let placed = |quant: Option<&str>| {
        let weighed = Weighed::new(model, quant).ok()?;
        let fit = systems(machine)
            .filter_map(|os| {
                Rig::new(machine, said.units.max(1), os, &weighed, None).ok()?.fit(KvType::F16, context).ok()
            })
            .max_by(|a, b| a.memory.headroom.total_cmp(&b.memory.headroom))?;
        Some((fit, weighed.quant.clone(), weighed.weights.loaded))
    };
    let (fit, quant, size) = placed(said.quant.as_deref()).or_else(|| placed(None))?;
    let fits_at = (!fit.fits)
        .then(|| {
            SMALLER
                .into_iter()
                .find(|smaller| placed(Some(smaller)).is_some_and(|(fit, _, smaller)| fit.fits && smaller < size))
        })
        .flatten();
    // No file of about two bits is known, yet such quantizations exist: what is left for each weight.
    let beside = fit.memory.usable - fit.memory.headroom - fit.memory.weights;
    let bits = (fit.memory.usable - beside) * 1024.0_f64.powi(3) * 8.0 / model.params.max(1.0);
    let fits_at_bits = (!fit.fits && fits_at.is_none() && bits >= FEWEST_BITS).then_some(bits);
    Some(FitCheck {
        model: Named { id: model.id.clone(), name: model.name.clone() },
        quant,
        fits_at_bits,
        context,
        fits: fit.fits,
        needed_gib: fit.memory.usable - fit.memory.headroom,
        usable_gib: fit.memory.usable,
        fits_at: fits_at.map(str::to_owned),
    })
}

fn systems(machine: &Machine) -> impl Iterator<Item = Os> {
    machine.os.iter().copied()
}

/// How a model lies on what a speed is claimed of.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Lies {
    /// In memory, as it was said.
    Inside,
    /// In memory, at a smaller quantization than the usual one; none was said.
    Smaller(String),
    /// Partly outside the card.
    Outside {
        /// How much of it, GiB.
        gib: f64,
        /// Bits a weight at which it would lie inside, where there are quantizations that small.
        at_bits: Option<f64>,
    },
    /// It does not fit, and there is no second memory.
    Nowhere,
}

/// Where a model lies. `machines` are all that the claim can mean; those of the subject's silicon are looked at.
pub(super) fn lies(subject: Subject<'_>, machines: &[&Machine], model: &Model, said: &Said) -> Lies {
    let Subject::Machine(machine) = subject else { return Lies::Inside };
    let own: Vec<&Machine> = machines.iter().copied().filter(|m| super::rate::same_silicon(m, machine)).collect();
    let Some(fit) = best_fit(&own, &[model], said).filter(|fit| !fit.fits) else { return Lies::Inside };
    let offloaded = said.circumstances.contains(&Circumstance::Offloaded);
    match fit.fits_at {
        Some(quant) if said.quant.is_none() && !offloaded => Lies::Smaller(quant),
        _ if names::has_cards(machine) => {
            Lies::Outside { gib: (fit.needed_gib - fit.usable_gib).max(0.0), at_bits: fit.fits_at_bits }
        }
        _ => Lies::Nowhere,
    }
}
