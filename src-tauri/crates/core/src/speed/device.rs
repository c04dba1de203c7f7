//! What computes: the class of the hardware, the chip, and the chip table with bandwidth and compute.

use super::names;
pub use crate::catalog::machine::HwClass;
use crate::units::{Bytes, BytesPerSecond, Flops};
use serde::Deserialize;
use std::sync::OnceLock;

/// A chip of the table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chip {
    /// The name by which constants know it.
    pub name: String,
    /// Names it goes by; `#` stands for a digit.
    pub names: Vec<String>,
    /// Its class.
    pub class: HwClass,
    /// Chips that compute alike, for prefill.
    pub generation: String,
    /// The maker's memory bandwidth in GB/s.
    gbs: f64,
    /// Dense FP16 rate in TFLOPS (matrix units where there are any).
    tflops: Option<f64>,
    /// GPU cores of the full chip.
    cores: Option<u32>,
    /// How it is put together, where that costs bandwidth ("two-dies").
    pub tier: Option<String>,
    /// Where the figures come from.
    pub source: String,
    /// Every size of memory that its maker sold it with, GB, as the maker lists the configurations. Empty where
    /// the list may not be whole: then a size that is not in the catalog is unknown and not wrong.
    #[serde(default)]
    pub sold_gb: Vec<u32>,
    #[serde(skip)]
    patterns: Vec<Vec<String>>,
}

impl Chip {
    /// The maker's memory bandwidth.
    #[must_use]
    pub fn bandwidth(&self) -> BytesPerSecond {
        BytesPerSecond::from_gbs(self.gbs)
    }

    /// Dense FP16 rate, in proportion where a smaller version of the chip has fewer GPU cores.
    #[must_use]
    pub fn compute(&self, cores: Option<u32>) -> Option<Flops> {
        let share = match (cores, self.cores) {
            (Some(own), Some(full)) if own > 0 && own < full => f64::from(own) / f64::from(full),
            _ => 1.0,
        };
        self.tflops.map(|tflops| Flops::from_tflops(tflops * share))
    }
}

/// The text of `chips.json`.
pub(crate) const CHIP_TABLE: &str = include_str!("../../../../../catalog/benchmarks/chips.json");

/// All chips that we have figures for, measured or not.
#[must_use]
pub fn chips() -> &'static [Chip] {
    static CHIPS: OnceLock<Vec<Chip>> = OnceLock::new();
    CHIPS.get_or_init(|| {
        let mut chips: Vec<Chip> = serde_json::from_str(CHIP_TABLE).unwrap_or_default();
        for chip in &mut chips {
            chip.patterns = chip.names.iter().map(|name| names::pattern_tokens(name)).collect();
        }
        chips
    })
}

/// The chip that a name means, within a class where one is given; the longest matching name wins.
#[must_use]
pub fn find_chip(name: &str, class: Option<HwClass>) -> Option<&'static Chip> {
    let asked = names::tokens(name);
    chips()
        .iter()
        .filter(|chip| class.is_none_or(|class| chip.class == class))
        .filter_map(|chip| {
            let longest = chip.patterns.iter().filter(|p| names::contains(&asked, p)).map(Vec::len).max()?;
            // Exact figures beat families of chips written with wildcards.
            let exact = chip.names.iter().all(|n| !n.contains('#'));
            Some(((longest, exact), chip))
        })
        .max_by_key(|(rank, _)| *rank)
        .map(|(_, chip)| chip)
}

/// The device that runs the model: one unit of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Device {
    /// Its class.
    pub class: HwClass,
    /// The chip's name, as anybody writes it.
    pub chip: Option<String>,
    /// GPU cores, where a chip comes with several counts.
    pub gpu_cores: Option<u32>,
    /// The maker's memory bandwidth of one unit.
    pub bandwidth: BytesPerSecond,
    /// Dense FP16 rate. `None`: the chip table's, else an assumption from the class.
    pub compute: Option<Flops>,
    /// Memory of one unit.
    pub memory: Option<Bytes>,
    /// The chip table's entry, looked up once.
    known: Option<&'static Chip>,
}

impl Device {
    /// A device of the chip table.
    #[must_use]
    pub fn of_chip(chip: &Chip, gpu_cores: Option<u32>, memory: Option<Bytes>) -> Self {
        let compute = chip.compute(gpu_cores);
        Self { gpu_cores, compute, memory, ..Self::new(chip.class, Some(chip.name.clone()), chip.bandwidth()) }
    }

    /// A device of a class with a bandwidth; its chip, where it is named, is looked up in the chip table.
    #[must_use]
    pub fn new(class: HwClass, chip: Option<String>, bandwidth: BytesPerSecond) -> Self {
        let known = chip.as_deref().and_then(|name| find_chip(name, Some(class)));
        Self { class, chip, gpu_cores: None, bandwidth, compute: None, memory: None, known }
    }

    /// The same with GPU cores, a dense FP16 rate and memory, each where it is known.
    #[must_use]
    pub fn with(self, gpu_cores: Option<u32>, compute: Option<Flops>, memory: Option<Bytes>) -> Self {
        Self { gpu_cores, compute, memory, ..self }
    }

    /// The chip table's entry for this device.
    #[must_use]
    pub fn known_chip(&self) -> Option<&'static Chip> {
        self.known
    }

    /// The dense FP16 rate, and whether it had to be assumed from the class (the middle of the class's chips, as a
    /// ratio of operations to bytes).
    #[must_use]
    pub fn compute_or_assumed(&self) -> (Flops, bool) {
        if let Some(compute) = self.compute.filter(|flops| flops.0 > 0.0) {
            return (compute, false);
        }
        if let Some(compute) = self.known_chip().and_then(|chip| chip.compute(self.gpu_cores)) {
            return (compute, false);
        }
        (Flops(self.bandwidth.0 * intensity(self.class)), true)
    }

    /// The generation that prefill constants are kept by.
    #[must_use]
    pub fn generation(&self) -> Option<&'static str> {
        self.known_chip().map(|chip| chip.generation.as_str())
    }
}

/// The middle of a figure over a class's chips; over all chips for a class that the table has none of.
fn middle(class: HwClass, figure: impl Fn(&Chip) -> Option<f64>) -> f64 {
    let of = |all: bool| {
        let mut figures: Vec<f64> =
            chips().iter().filter(|chip| all || chip.class == class).filter_map(&figure).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied()
    };
    of(false).or_else(|| of(true)).unwrap_or(1.0)
}

/// The bandwidth and the compute rate of each class's middle chip.
fn middles() -> &'static [(HwClass, BytesPerSecond, Flops)] {
    static MIDDLES: OnceLock<Vec<(HwClass, BytesPerSecond, Flops)>> = OnceLock::new();
    MIDDLES.get_or_init(|| {
        let of = |class| {
            let gbs = middle(class, |chip| Some(chip.gbs));
            (class, BytesPerSecond::from_gbs(gbs), Flops::from_tflops(middle(class, |chip| chip.tflops)))
        };
        HwClass::ALL.into_iter().map(of).collect()
    })
}

fn middle_of(class: HwClass) -> (BytesPerSecond, Flops) {
    let found = middles().iter().find(|(of, ..)| *of == class);
    found.map_or((BytesPerSecond::from_gbs(1.0), Flops::from_tflops(1.0)), |(_, bandwidth, compute)| {
        (*bandwidth, *compute)
    })
}

/// The bandwidth of a class's middle chip.
pub(super) fn middle_bandwidth(class: HwClass) -> BytesPerSecond {
    middle_of(class).0
}

/// The compute rate of a class's middle chip.
pub(super) fn middle_compute(class: HwClass) -> Flops {
    middle_of(class).1
}

/// Operations per byte of the class's middle chip.
fn intensity(class: HwClass) -> f64 {
    let mut ratios: Vec<f64> = chips()
        .iter()
        .filter(|chip| chip.class == class || class == HwClass::Other)
        .filter_map(|chip| chip.tflops.map(|tflops| tflops * 1e3 / chip.gbs))
        .collect();
    ratios.sort_by(f64::total_cmp);
    ratios.get(ratios.len() / 2).copied().unwrap_or(150.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chip_table_is_read_and_sound() {
        assert!(chips().len() > 100);
        for chip in chips() {
            assert!(chip.gbs > 10.0 && chip.gbs < 10_000.0, "{}", chip.name);
            assert!(chip.tflops.is_none_or(|t| t > 0.1 && t < 3000.0), "{}", chip.name);
            assert!(!chip.source.is_empty(), "{}", chip.name);
        }
    }

    #[test]
    fn chips_are_found_by_the_names_people_write() {
        let name = |text: &str, class| find_chip(text, class).map(|chip| chip.name.as_str());
        assert_eq!(name("NVIDIA GeForce RTX 4070 Ti SUPER", None), Some("RTX 4070 Ti SUPER"));
        assert_eq!(name("Apple M2 Ultra", None), Some("M2 Ultra"));
        assert_eq!(name("AMD RYZEN AI MAX+ 395 w/ Radeon 8060S", None), Some("Ryzen AI Max+ 395"));
        assert_eq!(name("AMD Ryzen 7 5800X3D 8-Core Processor", Some(HwClass::Cpu)), Some("Ryzen 7 5###"));
        assert_eq!(name("Voodoo 2", None), None);
    }
}
