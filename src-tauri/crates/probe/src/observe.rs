//! Everything together: the machine, the runtimes, the clients, in the form that the rules read.

use crate::http::Stop;
use crate::machine::{self, GpuLimit, HeldBack, Inside, ObservedGpu, ObservedMachine};
use crate::matching;
use crate::runtimes::{self, Context, Named};
use crate::surroundings::Surroundings;
use crate::{SystemFacts, bandwidth, clients, generation, observe_machine_with, programs, see};
use std::time::Duration;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::machine::{Machine, PoolKind};
use whichbox_core::date::Date;
use whichbox_core::observe::{
    Confidence, ContainerKind, Fact, GpuBackend, GpuSeen, GpuVendor, MachineMatch, MachineSeen, Missing, Observations,
    PcieLink, PowerMode, RuntimeKind, RuntimeSeen, RuntimeState, Throttle, plain,
};
use whichbox_core::units::{Bytes, BytesPerSecond};

/// How long a measurement of bandwidth takes.
const MEASURE: Duration = Duration::from_secs(1);
/// A card that is busier than this is working, so that its link is what it will be.
const WORKING_PERCENT: u8 = 30;

/// What to look for.
#[derive(Debug, Clone, Default)]
pub struct ObserveOptions<'a> {
    /// Told apart by it: the machine and the models. Without it neither is matched.
    pub catalog: Option<&'a Catalog>,
    /// Addresses that the person named; they may lead off this machine. A kind without one is looked for at its usual place.
    pub named: Vec<Named>,
    /// Streams through memory for a second to measure its bandwidth.
    pub measure_bandwidth: bool,
    /// What the person says that the machine is, by catalog id. The caller remembers it under [`matching::key`].
    pub machine: Option<String>,
    /// The day it is.
    pub today: Option<Date>,
    /// Stops the looking. What was seen by then is returned.
    pub stop: Stop,
}

/// Looks at this machine, its runtimes and its clients. Takes a few seconds at most where nothing hangs, about twenty where
/// everything does. Nothing is written and nothing leaves the machine, unless the person named an address that does.
#[must_use]
pub fn observe(options: &ObserveOptions<'_>) -> Observations {
    observe_with(&Surroundings::here(), &see::this_system(), options)
}

/// As [`observe`], over any surroundings.
#[must_use]
pub fn observe_with(around: &Surroundings<'_>, facts: &SystemFacts, options: &ObserveOptions<'_>) -> Observations {
    let seen = observe_machine_with(around.tools, facts);
    let matched = options.catalog.and_then(|catalog| matched(&seen, catalog, options.machine.as_deref()));
    let entry = options.catalog.zip(matched.as_ref()).and_then(|(catalog, it)| machine_of(catalog, &it.machine));
    let mut machine = machine_seen(&seen, entry);
    machine.programs = programs::look();
    if options.measure_bandwidth && !options.stop.is_stopped() {
        measure(&seen, &mut machine);
    } else {
        machine.missing.insert(Fact::Bandwidth, Missing::NotAsked);
    }
    // What runtimes and files say may hold anything; what is shown of it holds no marks that a terminal would obey.
    plain(Observations {
        taken: options.today,
        matched,
        runtimes: look_at_runtimes(around, &seen, options),
        clients: clients::look(around),
        machine,
        ..Observations::default()
    })
}

fn machine_of<'a>(catalog: &'a Catalog, id: &str) -> Option<&'a Machine> {
    catalog.machines.iter().find(|it| it.id == id)
}

/// What the person says is certain; else what the catalog says.
fn matched(seen: &ObservedMachine, catalog: &Catalog, said: Option<&str>) -> Option<MachineMatch> {
    if let Some(said) = said.and_then(|id| machine_of(catalog, id)) {
        return Some(MachineMatch { machine: said.id.clone(), confidence: Confidence::Certain });
    }
    let found = matching::find(seen, catalog);
    Some(MachineMatch { machine: found.machine?, confidence: found.confidence })
}

/// All kinds at once: each waits for its own.
fn look_at_runtimes(
    around: &Surroundings<'_>,
    seen: &ObservedMachine,
    options: &ObserveOptions<'_>,
) -> Vec<RuntimeSeen> {
    let kinds =
        [RuntimeKind::Ollama, RuntimeKind::LlamaCpp, RuntimeKind::LmStudio, RuntimeKind::Vllm, RuntimeKind::Mlx];
    let context = Context { around, catalog: options.catalog, video_memory: video_memory(seen) };
    std::thread::scope(|scope| {
        let context = &context;
        let looking: Vec<_> = kinds
            .iter()
            .map(|kind| {
                let named = options.named.iter().find(|it| it.kind == *kind).map(|it| it.url.as_str());
                scope.spawn(move || runtimes::look(*kind, named, context, &options.stop))
            })
            .collect();
        let mut all: Vec<RuntimeSeen> = looking.into_iter().filter_map(|it| it.join().ok()).collect();
        without_echoes(&mut all);
        all
    })
}

/// Ports are shared: what answers at one as a runtime is not something else for another kind as well.
fn without_echoes(all: &mut [RuntimeSeen]) {
    let taken: Vec<u16> = all
        .iter()
        .filter(|it| matches!(it.state, RuntimeState::Running | RuntimeState::UnknownVersion | RuntimeState::Refused))
        .filter_map(|it| it.port)
        .collect();
    for seen in all.iter_mut().filter(|it| it.state == RuntimeState::SomethingElse) {
        if seen.port.is_some_and(|port| taken.contains(&port)) {
            seen.state = RuntimeState::NotFound;
        }
    }
}

/// What Ollama counts as memory of graphics processors: their own, or what they may have of shared memory.
fn video_memory(seen: &ObservedMachine) -> Option<Bytes> {
    let own: Bytes = seen.gpus.iter().filter_map(|it| it.memory).sum();
    (own.0 > 0 && seen.unified != Some(true)).then_some(own)
}

fn measure(seen: &ObservedMachine, machine: &mut MachineSeen) {
    // Where memory is shared the processor alone cannot draw all that graphics can, so its figure would say too little.
    if seen.unified == Some(true) {
        machine.missing.insert(Fact::Bandwidth, Missing::NotSupported);
        return;
    }
    match bandwidth::measure(seen.memory_free, MEASURE) {
        Some(measured) => machine.bandwidth_measured_gbs = Some(measured.read.gbs().max(measured.triad.gbs())),
        None => {
            machine.missing.insert(Fact::Bandwidth, Missing::NotSupported);
        }
    }
}

/// What was seen of the machine in the form that the rules read. `entry` is the machine of the catalog that it is.
#[must_use]
pub fn machine_seen(seen: &ObservedMachine, entry: Option<&Machine>) -> MachineSeen {
    let modules = bandwidth::of_modules(&seen.modules);
    // What the modules in use give is not yet what the processor could draw: channels without a module count too.
    let possible =
        seen.cpu.as_deref().and_then(generation::channels).zip(modules).map(|(most, (used, _))| most.max(used));
    let of_all = modules.map(|(used, rate)| rate.gbs() * f64::from(possible.unwrap_or(used)) / f64::from(used.max(1)));
    let lowest = |of: fn(&machine::MemoryModule) -> Option<u32>| seen.modules.iter().filter_map(of).min();
    let mut it = MachineSeen {
        os: seen.os,
        os_version: seen.os_version.clone(),
        arch: Some(seen.arch.clone()).filter(|it| !it.is_empty()),
        vendor: seen.vendor.clone(),
        product: seen.product.clone(),
        chip: seen.cpu.clone(),
        cores: seen.cores,
        threads: seen.threads,
        memory_total: smaller(seen.memory, seen.memory_limit),
        memory_installed: installed(seen, entry),
        memory_available: smaller(seen.memory_free, seen.memory_limit),
        page_cache: seen.memory_cache,
        swap_used: seen.swap_used,
        swap_total: seen.swap,
        gpus: Some(seen.gpus.iter().map(|gpu| gpu_seen(gpu, seen)).collect()),
        unified: seen.unified,
        gpu_limit: gpu_limit(seen, entry),
        wired_limit_mib: match seen.gpu_limit {
            Some(GpuLimit::Automatic) => Some(0),
            Some(GpuLimit::Wired(bytes)) => u32::try_from(bytes.0 >> 20).ok(),
            _ => None,
        },
        gtt_limit: match seen.gpu_limit {
            Some(GpuLimit::Ttm(bytes)) => Some(bytes),
            _ => None,
        },
        bandwidth_table_gbs: table(seen, entry).or(of_all),
        memory_channels: modules.map(|(channels, _)| channels),
        memory_channels_possible: possible,
        memory_speed_mts: lowest(|it| it.runs_mts),
        memory_speed_rated_mts: lowest(|it| it.rated_mts),
        on_battery: seen.power.mains.map(|it| !it),
        power_mode: seen.power.mode.map(|it| match it {
            machine::PowerMode::Saver => PowerMode::Saver,
            machine::PowerMode::Balanced => PowerMode::Balanced,
            machine::PowerMode::Performance => PowerMode::Performance,
        }),
        thermal_speed_percent: seen.power.speed_limit_percent.map(u32::from),
        inside: Some(seen.inside.iter().map(kind_of).collect()),
        ..MachineSeen::default()
    };
    gaps(&mut it);
    it
}

fn smaller(of: Option<Bytes>, limit: Option<Bytes>) -> Option<Bytes> {
    of.map(|of| limit.map_or(of, |limit| of.min(limit)))
}

fn kind_of(inside: &Inside) -> ContainerKind {
    match inside {
        Inside::VirtualMachine(_) => ContainerKind::VirtualMachine,
        Inside::Wsl => ContainerKind::Wsl,
        Inside::Container(_) => ContainerKind::Container,
    }
}

/// By the modules, or by what the firmware set aside, or by the product. A container or a guest sees a part only.
fn installed(seen: &ObservedMachine, entry: Option<&Machine>) -> Option<Bytes> {
    if !seen.modules.is_empty() {
        return Some(seen.modules.iter().map(|it| it.size).sum());
    }
    let shared = entry.and_then(Machine::main_pool).filter(|it| it.kind == PoolKind::Unified)?;
    Some(shared.capacity())
}

/// The maker's figure where memory is shared: there it is the machine's. Beside cards it is the card's, and says nothing
/// of the memory that is meant here.
fn table(seen: &ObservedMachine, entry: Option<&Machine>) -> Option<f64> {
    let entry = entry?;
    let shared = entry.main_pool().is_some_and(|it| it.kind != PoolKind::Vram);
    (shared || seen.unified == Some(true)).then(|| entry.bandwidth().map(BytesPerSecond::gbs)).flatten()
}

fn gpu_limit(seen: &ObservedMachine, entry: Option<&Machine>) -> Option<Bytes> {
    match seen.gpu_limit {
        Some(GpuLimit::Wired(bytes)) => return Some(bytes),
        Some(GpuLimit::Automatic) => {}
        _ if seen.unified == Some(true) => {
            let gpu = seen.gpus.first()?;
            return gpu.shared.map(|shared| shared + gpu.memory.unwrap_or_default());
        }
        _ => return None,
    }
    Some(entry?.main_pool()?.gpu_default(seen.os?))
}

fn gpu_seen(gpu: &ObservedGpu, seen: &ObservedMachine) -> GpuSeen {
    let first = seen.gpus.first().is_some_and(|it| it == gpu);
    let integrated = match gpu.vendor {
        machine::GpuVendor::Apple | machine::GpuVendor::Qualcomm => Some(true),
        _ if first => seen.unified,
        _ => None,
    };
    // NVIDIA's own tool names its cards. One that only the kernel lists has no driver that works.
    let silent = gpu.vendor == machine::GpuVendor::Nvidia && gpu.memory.is_none() && integrated != Some(true);
    let vendor = match gpu.vendor {
        machine::GpuVendor::Nvidia => GpuVendor::Nvidia,
        machine::GpuVendor::Amd => GpuVendor::Amd,
        machine::GpuVendor::Intel => GpuVendor::Intel,
        machine::GpuVendor::Apple => GpuVendor::Apple,
        machine::GpuVendor::Qualcomm => GpuVendor::Other,
    };
    let chip = seen.cpu.as_deref().filter(|_| integrated == Some(true));
    let mut it = GpuSeen {
        name: gpu.name.clone(),
        vendor: Some(vendor),
        generation: generation::of(vendor, gpu.name.as_deref(), chip),
        integrated,
        memory_total: gpu.memory,
        memory_used: gpu.memory_used,
        shared_total: gpu.shared,
        shared_used: gpu.shared_used,
        driver: gpu.driver.clone(),
        driver_failed: (gpu.vendor == machine::GpuVendor::Nvidia).then_some(silent),
        backends: backends(gpu, silent),
        busy: gpu.busy_percent.map(|it| f64::from(it) / 100.0),
        throttle: throttle(gpu),
        power_limit_w: gpu.power_limit.map(|it| it.0),
        power_limit_default_w: gpu.power_default.map(|it| it.0),
        pcie: gpu.link.filter(|_| integrated != Some(true)).map(|link| PcieLink {
            under_load: gpu.busy_percent.is_some_and(|it| it >= WORKING_PERCENT),
            generation: link.generation.map(u32::from),
            generation_most: link.most_generation.map(u32::from),
            width: link.width.map(u32::from),
            width_most: link.most_width.map(u32::from),
        }),
        ..GpuSeen::default()
    };
    for (fact, there) in [(Fact::GpuMemory, it.memory_total.is_some()), (Fact::Pcie, it.pcie.is_some())] {
        if !there {
            it.missing.insert(fact, Missing::NotSupported);
        }
    }
    if it.throttle.is_none() {
        it.missing.insert(Fact::Thermal, Missing::NotSupported);
    }
    it
}

fn backends(gpu: &ObservedGpu, silent: bool) -> Option<Vec<GpuBackend>> {
    match gpu.vendor {
        machine::GpuVendor::Apple => Some(vec![GpuBackend::Metal]),
        machine::GpuVendor::Nvidia if !silent => Some(vec![GpuBackend::Cuda]),
        machine::GpuVendor::Amd if gpu.may_compute == Some(true) => Some(vec![GpuBackend::Rocm]),
        _ => None,
    }
}

fn throttle(gpu: &ObservedGpu) -> Option<Throttle> {
    // Reasons come from NVIDIA's tool alone; it answers for a card whose driver answers.
    (gpu.vendor == machine::GpuVendor::Nvidia && gpu.driver.is_some() && gpu.memory_used.is_some()).then(|| Throttle {
        power: gpu.held_back.contains(&HeldBack::PowerLimit),
        thermal: gpu.held_back.contains(&HeldBack::Heat),
        hardware: gpu.held_back.contains(&HeldBack::PowerBrake),
    })
}

/// Why facts are missing that a rule may ask for.
fn gaps(it: &mut MachineSeen) {
    let untold = [
        (Fact::Memory, it.memory_total.is_some()),
        (Fact::MemoryAvailable, it.memory_available.is_some()),
        (Fact::MemoryInstalled, it.memory_installed.is_some()),
        (Fact::Swap, it.swap_used.is_some()),
        (Fact::Chip, it.chip.is_some()),
        (Fact::GpuLimit, it.gpu_limit.is_some()),
        (Fact::Power, it.power_mode.is_some() || it.on_battery.is_some()),
        (Fact::Thermal, it.thermal_speed_percent.is_some()),
    ];
    for (fact, there) in untold {
        if !there {
            it.missing.insert(fact, Missing::NotSupported);
        }
    }
    if it.memory_channels.is_none() {
        // Linux tells it to root only, macOS has nothing to tell, Windows names slots as it likes.
        let linux = it.os == Some(whichbox_core::catalog::machine::Os::Linux);
        it.missing.insert(Fact::MemoryChannels, if linux { Missing::NoPermission } else { Missing::NotSupported });
    }
}
