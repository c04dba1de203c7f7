//! What this machine is: chip, memory, graphics, product. Facts only; what they mean is for the core and the catalog.
//!
//! Looking (files, tools, sysinfo) stands apart from understanding (parsers over text), so that a machine can be
//! recorded once and read anywhere. Nothing here needs root, waits long or fails: what cannot be seen is missing.
#![warn(missing_docs)]

pub mod linux;
pub mod macos;
pub mod matching;
pub mod nvidia;
pub mod pci;
mod see;
pub mod tools;

use serde::Serialize;
use tools::Tools;
use whichbox_core::catalog::machine::Os;
use whichbox_core::units::Bytes;

/// What was seen of one machine.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ObservedMachine {
    /// The operating system, where it is one that the catalog knows.
    pub os: Option<Os>,
    /// The processor's architecture (`x86_64`, `aarch64`).
    pub arch: String,
    /// Who made the machine, as it says itself.
    pub vendor: Option<String>,
    /// What product it says it is (`Mac Studio`, `DGX Spark`).
    pub product: Option<String>,
    /// The processor or chip (`Apple M2 Ultra`, `AMD RYZEN AI MAX+ 395 w/ Radeon 8060S`).
    pub cpu: Option<String>,
    /// Main memory that the system sees. On machines with a carve-out for graphics, without it.
    pub memory: Option<Bytes>,
    /// Cores of a graphics processor inside the chip.
    pub gpu_cores: Option<u32>,
    /// Graphics processors, in the order in which the system lists them.
    pub gpus: Vec<ObservedGpu>,
}

/// One graphics processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObservedGpu {
    /// Its name, as the driver or the list of PCI names gives it. Missing where only its number is known.
    pub name: Option<String>,
    /// Who makes it.
    pub vendor: GpuVendor,
    /// Memory of its own. Missing where it shares the machine's or does not say.
    pub memory: Option<Bytes>,
}

/// Who makes a graphics processor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum GpuVendor {
    /// NVIDIA.
    Nvidia,
    /// AMD.
    Amd,
    /// Intel.
    Intel,
    /// Apple.
    Apple,
}

/// Looks at the machine that this runs on. Takes well under a second, and a few seconds where a tool hangs.
#[must_use]
pub fn observe() -> ObservedMachine {
    observe_with(&tools::RealTools, &see::this_system())
}

/// What the running program can say of itself without any tool.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemFacts {
    /// The operating system.
    pub os: Option<Os>,
    /// The architecture.
    pub arch: String,
    /// The processor's brand, where the system library knows it.
    pub cpu: Option<String>,
    /// Main memory.
    pub memory: Option<Bytes>,
    /// Who made the machine.
    pub vendor: Option<String>,
    /// The product's name.
    pub product: Option<String>,
}

/// As [`observe`], over any tools: real ones, or a recorded machine.
#[must_use]
pub fn observe_with(tools: &dyn Tools, facts: &SystemFacts) -> ObservedMachine {
    let mut seen = ObservedMachine {
        os: facts.os,
        arch: facts.arch.clone(),
        vendor: facts.vendor.clone(),
        product: facts.product.clone(),
        cpu: facts.cpu.clone(),
        memory: facts.memory,
        ..ObservedMachine::default()
    };
    match facts.os {
        Some(Os::Macos) => macos::look(tools, &mut seen),
        Some(Os::Linux) => linux::look(tools, &mut seen),
        Some(Os::Windows) => seen.gpus = nvidia::look(tools),
        None => {}
    }
    seen
}
