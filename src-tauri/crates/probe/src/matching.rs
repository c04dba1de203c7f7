//! Which machine of the catalog this one is.
//!
//! A match needs the chip and the memory. Where several products share both (a Mac Studio and a MacBook Pro with the same
//! chip), the name that the machine gives itself decides; where that does not decide either, nothing is claimed and the
//! person is shown the list.

use crate::{GpuVendor, ObservedMachine};
use std::collections::BTreeMap;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::machine::{HwClass, Machine, PoolKind};
use whichbox_core::observe::Confidence;
use whichbox_core::units::Bytes;

/// Memory that the system and the firmware keep for themselves, as a share: what is seen is never more than what is
/// built in, and less by at most this.
const KEPT_BACK: f64 = 0.10;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The one machine that it is, by catalog id.
    pub machine: Option<String>,
    /// How sure that is. Weak where no machine is named.
    pub confidence: Confidence,
    /// All that it could be, in the catalog's order.
    pub could_be: Vec<String>,
}

/// Looks a machine up in the catalog.
#[must_use]
pub fn find(seen: &ObservedMachine, catalog: &Catalog) -> Match {
    let mut fits: Vec<&Machine> = catalog.machines.iter().filter(|machine| is_like(seen, machine)).collect();
    // Of configurations that differ by graphics cores, the one with as many as were seen.
    if let Some(cores) = seen.gpu_cores
        && fits.iter().any(|it| it.gpu_cores == Some(cores))
    {
        fits.retain(|it| it.gpu_cores == Some(cores));
    }
    let named = best_named(seen, &fits);
    let (machine, confidence) = match (fits.as_slice(), named) {
        // Its own name says it, or at least does not speak against it.
        (_, Some(named)) => (Some(named.id.clone()), Confidence::Certain),
        ([only], _) if certain(seen, only) => (Some(only.id.clone()), Confidence::Likely),
        _ => (None, Confidence::Weak),
    };
    Match { machine, confidence, could_be: fits.into_iter().map(|it| it.id.clone()).collect() }
}

/// What stands for this machine when the person corrects its match: the caller keeps the choice under this key and hands it
/// back as [`ObserveOptions::machine`](crate::ObserveOptions). It changes when the hardware does, and names no person.
#[must_use]
pub fn key(seen: &ObservedMachine) -> String {
    let part = |it: &Option<String>| it.as_deref().unwrap_or("-").to_lowercase();
    let memory = seen.memory.map_or(0.0, |it| it.gib().round());
    let gpus = seen.gpus.iter().map(|it| format!("{} {:.0}", part(&it.name), it.memory.map_or(0.0, Bytes::gib)));
    let gpus: Vec<String> = gpus.collect();
    [part(&seen.vendor), part(&seen.product), part(&seen.cpu), format!("{memory:.0}"), gpus.join(",")].join("|")
}

fn is_like(seen: &ObservedMachine, machine: &Machine) -> bool {
    match machine.class {
        HwClass::Apple => chip_is(seen.cpu.as_deref(), "Apple ", &machine.chip) && unified_fits(seen, machine),
        HwClass::StrixHalo => {
            seen.cpu.as_deref().is_some_and(|cpu| holds(cpu, &machine.chip)) && unified_fits(seen, machine)
        }
        HwClass::Gb10 => {
            let chip = machine.chip.split_whitespace().last().unwrap_or_default();
            let named = seen.gpus.iter().filter_map(|it| it.name.as_deref()).any(|name| holds(name, chip));
            named && unified_fits(seen, machine)
        }
        HwClass::Nvidia | HwClass::Radeon | HwClass::IntelArc | HwClass::Instinct => cards_fit(seen, machine),
        HwClass::Cpu => {
            let by_chip = seen.cpu.as_deref().is_some_and(|cpu| holds(cpu, &machine.chip));
            let by_name = seen.product.as_deref().is_some_and(|product| likeness(product, &machine.name) >= 3);
            (by_chip || by_name) && unified_fits(seen, machine)
        }
        HwClass::Other => false,
    }
}

/// Exactly this chip: `M5` is not `M5 Max`.
fn chip_is(cpu: Option<&str>, prefix: &str, chip: &str) -> bool {
    cpu.is_some_and(|cpu| cpu.trim().strip_prefix(prefix).is_some_and(|rest| rest.trim() == chip))
}

/// Every word of `wanted`, one after the other, is among the words of `text`; case does not matter.
fn holds(text: &str, wanted: &str) -> bool {
    let (text, wanted) = (words(text), words(wanted));
    !wanted.is_empty() && text.windows(wanted.len()).any(|window| window == wanted.as_slice())
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '+'));
    parts.filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
}

/// Memory shared by all, with what the firmware set aside for graphics added back.
fn unified_fits(seen: &ObservedMachine, machine: &Machine) -> bool {
    let Some(pool) = machine.main_pool() else { return false };
    let Some(memory) = seen.memory else { return false };
    let aside: f64 = seen.gpus.iter().filter_map(|it| it.memory).map(Bytes::gib).sum();
    let built_in = pool.capacity_gib.value * f64::from(pool.count);
    let whole = memory.gib() + aside;
    whole <= built_in * 1.01 && whole >= built_in * (1.0 - KEPT_BACK)
}

/// As many cards of this chip as the machine has, each with its memory.
fn cards_fit(seen: &ObservedMachine, machine: &Machine) -> bool {
    let Some(pool) = machine.pools.iter().find(|it| it.kind == PoolKind::Vram) else { return false };
    let card = pool.capacity_gib.value;
    let like = |name: &str| short_names(name).iter().any(|it| same_card(it, &machine.chip));
    let cards = seen.gpus.iter().filter(|gpu| {
        let memory = gpu.memory.is_some_and(|it| it.gib() <= card * 1.02 && it.gib() >= card * (1.0 - KEPT_BACK));
        memory && gpu.vendor != GpuVendor::Apple && gpu.name.as_deref().is_some_and(like)
    });
    u32::try_from(cards.count()).is_ok_and(|count| count == pool.count)
}

/// `Navi 31 [Radeon RX 7900 XT/7900 XTX]` stands for `Radeon RX 7900 XT` and `Radeon RX 7900 XTX`.
fn short_names(name: &str) -> Vec<String> {
    let inside = name.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or(name, |(inside, _)| inside);
    let mut series = Vec::new();
    inside
        .split('/')
        .map(|part| {
            let own = words(part);
            if series.is_empty() {
                series = own.iter().take_while(|it| !it.chars().any(|c| c.is_ascii_digit())).cloned().collect();
                own.join(" ")
            } else {
                series.iter().chain(&own).cloned().collect::<Vec<_>>().join(" ")
            }
        })
        .collect()
}

/// The card's name ends as the catalog's chip does, or goes on with words that name no other card.
fn same_card(name: &str, chip: &str) -> bool {
    const EDITIONS: [&str; 7] = ["workstation", "max", "q", "edition", "server", "generation", "gb"];
    let (name, chip) = (words(name), words(chip));
    let Some(at) = name.windows(chip.len()).position(|window| window == chip.as_slice()) else { return false };
    let rest = name.get(at + chip.len()..).unwrap_or_default();
    rest.iter().all(|it| EDITIONS.contains(&it.as_str()) || it.trim_end_matches("gb").parse::<u32>().is_ok())
}

/// How many words two names share.
fn likeness(a: &str, b: &str) -> usize {
    let b = words(b);
    words(a).iter().filter(|it| b.contains(it)).count()
}

/// How many words the machine's own name for itself shares with the catalog's. Those of the chip count for nothing, since
/// every product with that chip carries them, and what stands in brackets describes the platform.
fn self_likeness(seen: &ObservedMachine, machine: &Machine) -> usize {
    let product = seen.product.as_deref().unwrap_or_default();
    let product = product.split_once('(').map_or(product, |(before, _)| before);
    let own = format!("{} {product}", seen.vendor.as_deref().unwrap_or_default());
    let chip = words(&machine.chip);
    let own: Vec<String> = words(&own).into_iter().filter(|it| !chip.contains(it)).collect();
    likeness(&own.join(" "), &machine.name)
}

/// The machine whose name shares more words with what this one calls itself than any other's does.
fn best_named<'a>(seen: &ObservedMachine, fits: &[&'a Machine]) -> Option<&'a Machine> {
    seen.product.as_ref()?;
    let mut by_likeness: BTreeMap<usize, Vec<&Machine>> = BTreeMap::new();
    for machine in fits {
        by_likeness.entry(self_likeness(seen, machine)).or_default().push(machine);
    }
    match by_likeness.last_key_value() {
        Some((words, best)) if *words >= 2 => best.first().filter(|_| best.len() == 1).copied(),
        _ => None,
    }
}

/// A single machine with the right chip and memory is certain where nobody else builds that chip in, or where cards are
/// what the catalog's entry is about.
fn certain(seen: &ObservedMachine, machine: &Machine) -> bool {
    match machine.class {
        HwClass::Apple => seen.product.as_deref().is_none_or(|product| likeness(product, &machine.name) >= 1),
        HwClass::StrixHalo | HwClass::Gb10 => self_likeness(seen, machine) >= 2,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use crate::ObservedGpu;

    fn seen(cpu: &str, product: &str, gib: f64) -> ObservedMachine {
        let named = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty());
        ObservedMachine {
            cpu: named(cpu),
            product: named(product),
            memory: Some(Bytes::from_gib(gib)),
            ..ObservedMachine::default()
        }
    }

    fn with_cards(cards: &[(&str, GpuVendor, f64)]) -> ObservedMachine {
        let gpus = cards.iter().map(|(name, vendor, gib)| {
            ObservedGpu::new(Some((*name).to_owned()), *vendor, (*gib > 0.0).then(|| Bytes::from_gib(*gib)))
        });
        ObservedMachine { gpus: gpus.collect(), ..seen("AMD Ryzen 9", "", 62.0) }
    }

    fn nothing() -> Match {
        Match { machine: None, confidence: Confidence::Weak, could_be: Vec::new() }
    }

    #[test]
    fn a_key_changes_with_the_hardware_only() {
        let studio = seen("Apple M2 Ultra", "Mac Studio", 64.0);
        let busy = ObservedMachine { memory_free: Some(Bytes(1)), swap_used: Some(Bytes(2)), ..studio.clone() };
        assert_eq!(key(&studio), key(&busy));
        assert_ne!(key(&studio), key(&seen("Apple M2 Ultra", "Mac Studio", 128.0)));
    }

    fn matched(machine: &ObservedMachine) -> Option<String> {
        find(machine, &Catalog::embedded().unwrap()).machine
    }

    #[test]
    fn a_mac_is_told_by_chip_memory_and_name() {
        let studio = matched(&seen("Apple M2 Ultra", "Mac Studio", 64.0));
        assert_eq!(studio.as_deref(), Some("mac-studio-m2-ultra-64gb"));
        let book = ObservedMachine { gpu_cores: Some(40), ..seen("Apple M4 Max", "MacBook Pro", 128.0) };
        assert_eq!(matched(&book).as_deref(), Some("macbook-pro-m4-max-128gb"));
        let desk = ObservedMachine { gpu_cores: Some(40), ..seen("Apple M4 Max", "Mac Studio", 128.0) };
        assert_eq!(matched(&desk).as_deref(), Some("mac-studio-m4-max-128gb"));
    }

    #[test]
    fn graphics_cores_tell_configurations_apart() {
        let small = ObservedMachine { gpu_cores: Some(60), ..seen("Apple M3 Ultra", "Mac Studio", 256.0) };
        assert_eq!(matched(&small).as_deref(), Some("mac-studio-m3-ultra-256gb-60core"));
        let large = ObservedMachine { gpu_cores: Some(80), ..small };
        assert_eq!(matched(&large).as_deref(), Some("mac-studio-m3-ultra-256gb"));
    }

    #[test]
    fn a_chip_without_its_suffix_is_another_chip() {
        assert_eq!(matched(&seen("Apple M5", "Mac Studio", 128.0)), None);
        assert_eq!(matched(&seen("Apple M2 Ultra", "Mac Studio", 96.0)), None);
    }

    #[test]
    fn strix_halo_boxes_are_told_by_what_they_call_themselves() {
        let cpu = "AMD RYZEN AI MAX+ 395 w/ Radeon 8060S";
        let aside = ObservedGpu::new(None, GpuVendor::Amd, Some(Bytes::from_gib(0.5)));
        let halo = |vendor: &str, product: &str| ObservedMachine {
            vendor: Some(vendor.to_owned()),
            gpus: vec![aside.clone()],
            ..seen(cpu, product, 125.0)
        };
        let framework = matched(&halo("Framework", "Desktop (AMD Ryzen AI Max 300 Series)"));
        assert_eq!(framework.as_deref(), Some("framework-desktop-128gb"));
        let tablet = matched(&halo("ASUSTeK COMPUTER INC.", "ROG Flow Z13 GZ302EA_GZ302EA"));
        assert_eq!(tablet.as_deref(), Some("rog-flow-z13-128gb"));
        let nameless = find(&halo("Somebody", "Box"), &Catalog::embedded().unwrap());
        assert_eq!(nameless.machine, None);
        assert!(nameless.could_be.len() > 5);
    }

    #[test]
    fn a_spark_is_told_from_its_partners() {
        let gpu = ObservedGpu::new(Some("NVIDIA GB10".to_owned()), GpuVendor::Nvidia, None);
        let spark = ObservedMachine {
            vendor: Some("NVIDIA".to_owned()),
            gpus: vec![gpu],
            ..seen("", "NVIDIA_DGX_Spark", 119.7)
        };
        assert_eq!(matched(&spark).as_deref(), Some("dgx-spark"));
    }

    #[test]
    fn towers_are_told_by_their_cards() {
        let one = ("NVIDIA GeForce RTX 3090", GpuVendor::Nvidia, 24.0);
        assert_eq!(matched(&with_cards(&[one])).as_deref(), Some("tower-rtx-3090"));
        assert_eq!(matched(&with_cards(&[one, one])).as_deref(), Some("tower-2x-rtx-3090"));
        assert_eq!(find(&with_cards(&[one, one, one]), &Catalog::embedded().unwrap()), nothing());
        let ti = ("NVIDIA GeForce RTX 3090 Ti", GpuVendor::Nvidia, 24.0);
        assert_eq!(matched(&with_cards(&[ti])), None);
        let xtx = ("Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]", GpuVendor::Amd, 24.0);
        assert_eq!(matched(&with_cards(&[xtx])).as_deref(), Some("tower-rx-7900-xtx"));
        let xt = ("Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]", GpuVendor::Amd, 20.0);
        assert_eq!(matched(&with_cards(&[xt])), None);
    }

    #[test]
    fn an_unknown_machine_is_not_guessed() {
        assert_eq!(find(&ObservedMachine::default(), &Catalog::embedded().unwrap()), nothing());
        assert_eq!(matched(&seen("AMD EPYC", "KVM", 23.0)), None);
    }
}
