//! The machine: chip, memory, graphics, power.

use super::{Gaps, facts, words};
use crate::catalog::machine::Os;
use crate::units::Bytes;

words! {
    /// How sure a match with the catalog is.
    pub enum Confidence {
        /// Chip, memory and name agree, or the person said so.
        Certain,
        /// Chip and memory agree; other products share them.
        Likely,
        /// Only the chip agrees.
        Weak,
    }

    /// Who makes a graphics processor.
    pub enum GpuVendor {
        /// NVIDIA.
        Nvidia,
        /// AMD.
        Amd,
        /// Intel.
        Intel,
        /// Apple.
        Apple,
        /// Somebody else, or not known.
        Other,
    }

    /// What a runtime can compute with on a graphics processor.
    pub enum GpuBackend {
        /// Apple Metal.
        Metal,
        /// NVIDIA CUDA.
        Cuda,
        /// AMD ROCm.
        Rocm,
        /// Vulkan.
        Vulkan,
    }

    /// The power mode that the system is in.
    pub enum PowerMode {
        /// Saves power.
        Saver,
        /// The middle.
        Balanced,
        /// All it can.
        Performance,
    }

    /// What the system itself runs in.
    pub enum ContainerKind {
        /// Docker, Podman, LXC or alike.
        Container,
        /// The Windows Subsystem for Linux.
        Wsl,
        /// A virtual machine.
        VirtualMachine,
    }

    /// What kind of program holds memory.
    pub enum ProgramKind {
        /// A browser.
        Browser,
        /// A virtual machine, Docker Desktop or WSL.
        VirtualMachine,
        /// Another model runtime.
        Runtime,
        /// An editor or IDE.
        Editor,
        /// A game.
        Game,
        /// Anything else.
        Other,
    }
}

facts! {
    /// The machine.
    pub struct MachineSeen {
        /// Its operating system.
        pub os: Option<Os>,
        /// The system's version.
        pub os_version: Option<String>,
        /// The processor's architecture (`x86_64`, `aarch64`).
        pub arch: Option<String>,
        /// Who made it.
        pub vendor: Option<String>,
        /// What product it says it is.
        pub product: Option<String>,
        /// The processor or chip.
        pub chip: Option<String>,
        /// Physical cores.
        pub cores: Option<u32>,
        /// Threads.
        pub threads: Option<u32>,
        /// Memory the system sees; on machines with a carve-out for graphics, without it.
        pub memory_total: Option<Bytes>,
        /// Memory built in, where the modules or the product say it.
        pub memory_installed: Option<Bytes>,
        /// Memory that programs can still get, caches that can be dropped included.
        pub memory_available: Option<Bytes>,
        /// Memory that holds parts of files and can be dropped.
        pub page_cache: Option<Bytes>,
        /// Swap in use.
        pub swap_used: Option<Bytes>,
        /// Swap there is.
        pub swap_total: Option<Bytes>,
        /// Graphics processors. Missing: not looked for; empty: none found.
        pub gpus: Option<Vec<GpuSeen>>,
        /// True where the GPU uses the system's memory.
        pub unified: Option<bool>,
        /// What the GPU may use of a shared memory as things stand.
        pub gpu_limit: Option<Bytes>,
        /// macOS: the wired limit that somebody set; 0 is the system's own policy.
        pub wired_limit_mib: Option<u32>,
        /// Linux: pages that graphics may map (`ttm.pages_limit`), as bytes.
        pub gtt_limit: Option<Bytes>,
        /// The maker's memory bandwidth, from a table by chip or modules, GB/s.
        pub bandwidth_table_gbs: Option<f64>,
        /// Memory bandwidth measured here, GB/s.
        pub bandwidth_measured_gbs: Option<f64>,
        /// Memory channels in use.
        pub memory_channels: Option<u32>,
        /// Memory channels that the processor has.
        pub memory_channels_possible: Option<u32>,
        /// Speed the memory runs at, million transfers a second.
        pub memory_speed_mts: Option<u32>,
        /// Speed the modules are rated for, million transfers a second.
        pub memory_speed_rated_mts: Option<u32>,
        /// True where it runs from its battery.
        pub on_battery: Option<bool>,
        /// The power mode.
        pub power_mode: Option<PowerMode>,
        /// Speed that heat leaves the processor, percent; 100 is all.
        pub thermal_speed_percent: Option<u32>,
        /// What the system itself runs in. Missing: not looked for; empty: nothing.
        pub inside: Option<Vec<ContainerKind>>,
        /// Programs that hold much memory, largest first; without names.
        pub programs: Option<Vec<BigProgram>>,
        /// Why facts are missing.
        pub missing: Gaps,
    }

    /// A graphics processor.
    pub struct GpuSeen {
        /// Its name.
        pub name: Option<String>,
        /// Who makes it.
        pub vendor: Option<GpuVendor>,
        /// Its generation as drivers write it (`gfx1151`, `8.9`).
        pub generation: Option<String>,
        /// True where it is part of the processor and uses its memory.
        pub integrated: Option<bool>,
        /// Memory of its own; on integrated ones, what the firmware set aside.
        pub memory_total: Option<Bytes>,
        /// What of that is in use.
        pub memory_used: Option<Bytes>,
        /// System memory it may borrow (GTT on Linux, shared memory on Windows).
        pub shared_total: Option<Bytes>,
        /// What of that is in use.
        pub shared_used: Option<Bytes>,
        /// Its driver's version.
        pub driver: Option<String>,
        /// True where its driver did not answer or reported an error.
        pub driver_failed: Option<bool>,
        /// Backends that the system offers for it.
        pub backends: Option<Vec<GpuBackend>>,
        /// Share of time it was busy when looked at, 0 to 1.
        pub busy: Option<f64>,
        /// What holds it back at this moment.
        pub throttle: Option<Throttle>,
        /// Power limit in force, watts.
        pub power_limit_w: Option<f64>,
        /// Power limit it comes with, watts.
        pub power_limit_default_w: Option<f64>,
        /// Its slot.
        pub pcie: Option<PcieLink>,
        /// Why facts are missing.
        pub missing: Gaps,
    }

    /// What holds a graphics processor back.
    pub struct Throttle {
        /// The power limit.
        pub power: bool,
        /// Heat.
        pub thermal: bool,
        /// The hardware's own emergency brake, or too weak a supply.
        pub hardware: bool,
    }

    /// A card's link. Cards at rest drop to the slowest generation, so only a look under load says something.
    pub struct PcieLink {
        /// True where the card was working when looked at.
        pub under_load: bool,
        /// Generation in use.
        pub generation: Option<u32>,
        /// Generation that card and slot can do.
        pub generation_most: Option<u32>,
        /// Lanes in use.
        pub width: Option<u32>,
        /// Lanes that card and slot can do.
        pub width_most: Option<u32>,
    }
}

/// A program that holds much memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct BigProgram {
    /// What kind it is.
    pub kind: ProgramKind,
    /// What it holds, all its processes together.
    pub memory: Bytes,
}

/// Which machine of the catalog it is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct MachineMatch {
    /// Its catalog id.
    pub machine: String,
    /// How sure that is.
    pub confidence: Confidence,
}
