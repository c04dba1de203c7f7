//! What this machine is and what runs on it: chip, memory, graphics, runtimes, clients. Facts only; what they mean is for
//! the core and the catalog.
//!
//! Looking (files, tools, sysinfo, loopback connections) stands apart from understanding (parsers over text), so that a
//! machine can be recorded once and read anywhere. Nothing here needs root, waits long or fails: what cannot be seen is
//! missing.
#![warn(missing_docs)]

pub mod apply;
pub mod bandwidth;
pub mod bench;
pub mod beside;
pub mod clients;
pub mod delivery;
mod generation;
pub mod http;
pub mod linux;
pub mod listener;
mod machine;
pub mod macos;
pub mod matching;
pub mod nvidia;
mod observe;
pub mod pci;
mod programs;
pub mod runtimes;
pub mod sample;
mod see;
pub mod surroundings;
pub mod text;
pub mod tools;
pub mod windows;

pub use machine::{
    GpuLimit, GpuVendor, HeldBack, Inside, MemoryModule, ObservedGpu, ObservedMachine, PcieLink, PowerMode, PowerState,
};

pub use observe::{ObserveOptions, machine_seen, observe, observe_with};

use tools::Tools;
use whichbox_core::catalog::machine::Os;
use whichbox_core::units::Bytes;

/// Looks at the machine that this runs on. Takes well under a second, a few on Windows, and longer where a tool hangs.
#[must_use]
pub fn observe_machine() -> ObservedMachine {
    observe_machine_with(&tools::RealTools, &see::this_system())
}

/// What the running program can say of itself without any tool.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemFacts {
    /// The operating system.
    pub os: Option<Os>,
    /// Its version.
    pub os_version: Option<String>,
    /// The architecture.
    pub arch: String,
    /// The processor's brand, where the system library knows it.
    pub cpu: Option<String>,
    /// Threads that the processor runs at once.
    pub threads: Option<u32>,
    /// Main memory.
    pub memory: Option<Bytes>,
    /// Of it, what a program could still get.
    pub memory_free: Option<Bytes>,
    /// Room on disk that memory is moved to.
    pub swap: Option<Bytes>,
    /// Of it, what is in use.
    pub swap_used: Option<Bytes>,
    /// Who made the machine.
    pub vendor: Option<String>,
    /// The product's name.
    pub product: Option<String>,
}

/// As [`observe_machine`], over any tools: real ones, or a recorded machine.
#[must_use]
pub fn observe_machine_with(tools: &dyn Tools, facts: &SystemFacts) -> ObservedMachine {
    let mut seen = ObservedMachine {
        os: facts.os,
        os_version: facts.os_version.clone(),
        arch: facts.arch.clone(),
        vendor: facts.vendor.clone(),
        product: facts.product.clone(),
        cpu: facts.cpu.clone(),
        threads: facts.threads,
        memory: facts.memory,
        memory_free: facts.memory_free,
        swap: facts.swap,
        swap_used: facts.swap_used,
        ..ObservedMachine::default()
    };
    match facts.os {
        Some(Os::Macos) => macos::look(tools, &mut seen),
        Some(Os::Linux) => linux::look(tools, &mut seen),
        Some(Os::Windows) => windows::look(tools, &mut seen),
        None => {}
    }
    seen
}
