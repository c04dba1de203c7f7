//! What was seen of a machine: facts with their units, each missing where nobody said it.

use serde::Serialize;
use whichbox_core::catalog::machine::Os;
use whichbox_core::units::{Bytes, Watts};

/// What was seen of one machine.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ObservedMachine {
    /// The operating system, where it is one that the catalog knows.
    pub os: Option<Os>,
    /// Its version (`15.6`, `6.14.0-27-generic`, `10.0.26100`).
    pub os_version: Option<String>,
    /// The processor's architecture (`x86_64`, `aarch64`).
    pub arch: String,
    /// Who made the machine, as it says itself.
    pub vendor: Option<String>,
    /// What product it says it is (`Mac Studio`, `DGX Spark`).
    pub product: Option<String>,
    /// The processor or chip (`Apple M2 Ultra`, `AMD RYZEN AI MAX+ 395 w/ Radeon 8060S`).
    pub cpu: Option<String>,
    /// Cores of the processor.
    pub cores: Option<u32>,
    /// Threads that it runs at once. On a machine with limits, those of the machine.
    pub threads: Option<u32>,
    /// Main memory that the system sees. On machines with a carve-out for graphics, without it.
    pub memory: Option<Bytes>,
    /// Of it, what a program could still get without anything being moved to disk.
    pub memory_free: Option<Bytes>,
    /// Of it, what holds copies of files and is given up on demand. Linux only.
    pub memory_cache: Option<Bytes>,
    /// What this program may use at most, where a container says so.
    pub memory_limit: Option<Bytes>,
    /// Room on disk that memory is moved to.
    pub swap: Option<Bytes>,
    /// Of it, what is in use.
    pub swap_used: Option<Bytes>,
    /// Modules of memory, where the system tells without root (Windows).
    pub modules: Vec<MemoryModule>,
    /// True where processor and graphics share one memory.
    pub unified: Option<bool>,
    /// How much of shared memory graphics may have, where the system says so.
    pub gpu_limit: Option<GpuLimit>,
    /// Cores of a graphics processor inside the chip.
    pub gpu_cores: Option<u32>,
    /// Graphics processors, in the order in which the system lists them.
    pub gpus: Vec<ObservedGpu>,
    /// Where its power comes from and how it may be used.
    pub power: PowerState,
    /// What this program runs inside of, outermost first. Empty where it is the machine itself.
    pub inside: Vec<Inside>,
}

/// One graphics processor.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ObservedGpu {
    /// Its name, as the driver or the list of PCI names gives it. Missing where only its number is known.
    pub name: Option<String>,
    /// Who makes it.
    pub vendor: GpuVendor,
    /// Memory of its own, or what the firmware set aside for it. Missing where it shares the machine's or does not say.
    pub memory: Option<Bytes>,
    /// Of it, what is in use.
    pub memory_used: Option<Bytes>,
    /// Main memory that it may map on demand (GTT on Linux, shared GPU memory on Windows).
    pub shared: Option<Bytes>,
    /// Of it, what is in use.
    pub shared_used: Option<Bytes>,
    /// The driver's version, or its name where it has none of its own.
    pub driver: Option<String>,
    /// The power that it may draw now.
    pub power_limit: Option<Watts>,
    /// The power that it may draw by default.
    pub power_default: Option<Watts>,
    /// What holds it back at this moment.
    pub held_back: Vec<HeldBack>,
    /// The link to the processor. Cards at rest slow it down, so only its width and its maximum count then.
    pub link: Option<PcieLink>,
    /// How busy it is, per cent.
    pub busy_percent: Option<u8>,
    /// False where this user may not open the device through which it computes (`/dev/kfd`).
    pub may_compute: Option<bool>,
}

impl ObservedGpu {
    /// One of which only this is known.
    #[must_use]
    pub fn new(name: Option<String>, vendor: GpuVendor, memory: Option<Bytes>) -> Self {
        Self {
            name,
            vendor,
            memory,
            memory_used: None,
            shared: None,
            shared_used: None,
            driver: None,
            power_limit: None,
            power_default: None,
            held_back: Vec::new(),
            link: None,
            busy_percent: None,
            may_compute: None,
        }
    }
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
    /// Qualcomm.
    Qualcomm,
}

/// Why a graphics processor runs slower than it could.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeldBack {
    /// It is at its power limit. Normal under load.
    PowerLimit,
    /// Too hot.
    Heat,
    /// The power supply asks it to.
    PowerBrake,
}

/// A link to a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PcieLink {
    /// Generation now.
    pub generation: Option<u8>,
    /// Generation at most, by card and slot.
    pub most_generation: Option<u8>,
    /// Lanes now.
    pub width: Option<u8>,
    /// Lanes at most, by card.
    pub most_width: Option<u8>,
}

/// A module of memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemoryModule {
    /// Its size.
    pub size: Bytes,
    /// Transfers a second that it is rated for, in millions.
    pub rated_mts: Option<u32>,
    /// Transfers a second that it runs at, in millions.
    pub runs_mts: Option<u32>,
    /// The slot, as the board calls it.
    pub slot: Option<String>,
}

/// How much of shared memory graphics may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "bytes")]
pub enum GpuLimit {
    /// macOS decides by itself (`iogpu.wired_limit_mb` is 0).
    Automatic,
    /// macOS: set by hand.
    Wired(Bytes),
    /// Linux: the pages that the kernel's memory manager for graphics may hand out.
    Ttm(Bytes),
}

/// Where power comes from and how it may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct PowerState {
    /// True on the mains, false on battery.
    pub mains: Option<bool>,
    /// What the person or the system chose.
    pub mode: Option<PowerMode>,
    /// What heat leaves of the processor's speed, per cent. 100 is all.
    pub speed_limit_percent: Option<u8>,
    /// What the processor may draw for long, watts.
    pub processor_limit_w: Option<u32>,
}

/// A power mode, under whatever name a system gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PowerMode {
    /// Saves power first.
    Saver,
    /// In between; the default almost everywhere.
    Balanced,
    /// Speed first.
    Performance,
}

/// What a program can run inside of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "name")]
pub enum Inside {
    /// A virtual machine, with its maker where it is known.
    VirtualMachine(Option<String>),
    /// Windows Subsystem for Linux.
    Wsl,
    /// A container, with its kind (`docker`, `podman`, `kubernetes`, `lxc`) where it is known.
    Container(Option<String>),
}
