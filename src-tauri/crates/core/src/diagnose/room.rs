//! Rules about memory of graphics processors: what pushes a model out of it, and what could bring it back.

use super::finding::{Effect, FindingParams, Unit};
use super::fix::{ByHand, Plan, Risk};
use super::memory::{Change, effect, is_ollama};
use super::rule::Rule;
use super::view::{Item, Lack, Outcome, Rest, SYSTEM_RESERVE_GIB, View, at_least, found, is_card, need};
use crate::catalog::architecture::KvType;
use crate::catalog::machine::Os;
use crate::observe::{Fact, GpuSeen, GpuVendor, Missing, RuntimeKind};
use crate::units::{Bytes, Tokens};

/// The share of a loaded model that lies on the GPU, 0 to 1.
pub(super) fn gpu_share(item: Item<'_>) -> Result<f64, Lack> {
    let model = item.model;
    if let (Some(on_gpu), Some(all)) = (model.layers_gpu, model.layers.filter(|it| *it > 0)) {
        return Ok((f64::from(on_gpu) / f64::from(all)).min(1.0));
    }
    // Between these versions Ollama counted mapped weights twice, so its sizes show a share on the CPU that is none.
    let version = item.runtime.version.as_deref();
    if is_ollama(item) && at_least(version, [0, 30, 0]) == Some(true) && at_least(version, [0, 30, 11]) != Some(true) {
        return Err((Fact::GpuShare, Missing::NotSupported));
    }
    let size = need(model.size.filter(|it| it.0 > 0), Fact::GpuShare, &model.missing)?;
    let on_gpu = need(model.size_vram, Fact::GpuShare, &model.missing)?;
    Ok((on_gpu.as_f64() / size.as_f64()).min(1.0))
}

/// True where a part, and not all, of the model lies in system memory.
pub(super) fn is_split(item: Item<'_>) -> Result<bool, Lack> {
    let share = gpu_share(item)?;
    Ok(share > 0.0 && share < 0.985)
}

/// Numbers of a split: layers where they are known, else percent.
pub(super) fn split_numbers(item: Item<'_>) -> Result<(f64, f64, Unit), Lack> {
    match (item.model.layers_gpu, item.model.layers) {
        (Some(on_gpu), Some(all)) => Ok((f64::from(on_gpu), f64::from(all), Unit::Layers)),
        _ => Ok(((gpu_share(item)? * 100.0).round(), 100.0, Unit::Percent)),
    }
}

/// The plan that stores the KV cache in 8 bits.
fn kv_in_eight_bits(view: &View<'_>, item: Item<'_>) -> Plan {
    match item.runtime.kind {
        RuntimeKind::Ollama => Plan::new(Risk::Quality).ollama(
            view.os(),
            "OLLAMA_KV_CACHE_TYPE",
            kv_setting(item).as_deref(),
            Some("q8_0"),
        ),
        RuntimeKind::LlamaCpp => Plan::new(Risk::Quality)
            .argument(item.runtime.kind, None, Some("-ctk q8_0 -ctv q8_0".to_owned()))
            .by_hand(ByHand::RestartRuntime),
        _ => Plan::new(Risk::Quality).by_hand(ByHand::ReloadModel),
    }
}

/// The type as the runtime writes it.
fn kv_setting(item: Item<'_>) -> Option<String> {
    let kv = item.runtime.settings.as_ref()?.kv_type?;
    serde_json::to_value(kv).ok()?.as_str().map(str::to_owned)
}

/// True where the cache is stored in 16 bits or more.
fn kv_is_wide(item: Item<'_>) -> Result<bool, Lack> {
    let settings = item.runtime.settings.as_ref();
    // Ollama has no other default: settings that are known and do not name a type leave it at 16 bits.
    let default = settings.filter(|_| is_ollama(item)).map(|it| it.kv_type.unwrap_or_default());
    let kv = need(item.model.kv_type_k.or(default), Fact::KvType, &item.model.missing)?;
    Ok(matches!(kv, KvType::F16 | KvType::F32))
}

pub(super) fn context_pushes_off(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        if !is_split(item)? {
            return Ok(Outcome::Fine);
        }
        let context = view.in_force(item)?;
        let usable = view.usable()?;
        if view.need(item, &Change::default())?.gpu <= usable {
            // It would fit as it is: something else keeps it out.
            return Ok(Outcome::Fine);
        }
        let narrow = Change { kv: Some(KvType::Q8), ..Change::default() };
        let wide = kv_is_wide(item).unwrap_or(false);
        let (plan, change, fits) = if wide && view.need(item, &narrow)?.gpu <= usable {
            (kv_in_eight_bits(view, item), narrow, context)
        } else {
            let kv = item.model.kv_type_k.unwrap_or_default();
            let least = view.wanted(item).unwrap_or(0);
            let fitting = view.longest_fitting(item, context, kv, usable)?.filter(|it| *it >= least.max(LEAST_CONTEXT));
            let Some(shorter) = fitting else { return Ok(Outcome::Fine) };
            let plan = match item.runtime.kind {
                RuntimeKind::Ollama => Plan::new(Risk::None).definition(&item.model.name, shorter, Some(context)),
                kind => Plan::new(Risk::Restart)
                    .argument(kind, Some(format!("-c {context}")), Some(format!("-c {shorter}")))
                    .by_hand(ByHand::RestartRuntime),
            };
            (plan, Change::context(shorter), shorter)
        };
        let rest = Rest::new(view.layers_effect(item, &change), plan)
            .with(FindingParams { context: Some(fits), ..FindingParams::default() });
        Ok(view.found(Rule::ContextPushesLayersOff, item, split_numbers(item)?, rest))
    })
}

/// A context that is cut below this is no help.
const LEAST_CONTEXT: Tokens = 8192;

pub(super) fn kv_too_large(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        if !kv_is_wide(item)? {
            return Ok(Outcome::Fine);
        }
        if is_split(item).unwrap_or(false) {
            // What is out already is the other rule's.
            return Ok(Outcome::Fine);
        }
        let context = view.in_force(item)?;
        let native = view.native(item)?;
        let wanted = view.wanted(item).unwrap_or(context).min(native).max(context.min(native));
        let usable = view.usable()?;
        let as_it_is = view.need(item, &Change::context(wanted))?;
        let change = Change { kv: Some(KvType::Q8), ..Change::context(wanted) };
        let narrow = view.need(item, &change)?;
        if as_it_is.gpu <= usable || narrow.gpu > usable {
            return Ok(Outcome::Fine);
        }
        let rest = Rest::new(effect(narrow, usable), kv_in_eight_bits(view, item))
            .with(FindingParams { context: Some(wanted), ..FindingParams::default() });
        Ok(view.found(Rule::KvCacheTooLarge, item, (as_it_is.kv.gib(), narrow.kv.gib(), Unit::Gib), rest))
    })
}

pub(super) fn slots_multiply(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        // llama.cpp divides a context among slots; Ollama multiplies it.
        if !is_ollama(item) {
            return Ok(Outcome::NotHere);
        }
        let slots = item.model.slots.or(item.runtime.settings.as_ref().and_then(|it| it.parallel));
        let slots = need(slots, Fact::Slots, &item.model.missing)?;
        if slots <= 1 {
            return Ok(Outcome::Fine);
        }
        let usable = view.usable()?;
        let many = view.need(item, &Change { slots: Some(slots), ..Change::default() })?;
        let change = Change { slots: Some(1), ..Change::default() };
        let one = view.need(item, &change)?;
        if many.gpu <= usable || one.gpu > usable {
            return Ok(Outcome::Fine);
        }
        let plan =
            Plan::new(Risk::Restart).ollama(view.os(), "OLLAMA_NUM_PARALLEL", Some(&slots.to_string()), Some("1"));
        let rest =
            Rest::new(effect(one, usable), plan).with(FindingParams { count: Some(slots), ..FindingParams::default() });
        Ok(view.found(Rule::SlotsMultiplyMemory, item, (f64::from(slots), 1.0, Unit::Count), rest))
    })
}

/// The least that the work needs on the GPU: at the context wanted, with the cache in the fewest bits that cost nothing.
fn least_need(view: &View<'_>, item: Item<'_>) -> Result<(Bytes, Tokens), Lack> {
    let context = view.in_force(item)?;
    let wanted = view.wanted(item).unwrap_or(context).max(context);
    let wanted = view.native(item).map_or(wanted, |native| wanted.min(native.max(context)));
    let change = Change { kv: Some(KvType::Q8), ..Change::context(wanted) };
    Ok((view.need(item, &change)?.gpu, wanted))
}

pub(super) fn gpu_limit(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        if need(view.os(), Fact::Os, &view.seen.machine.missing)? != Os::Macos {
            return Ok(Outcome::NotHere);
        }
        let machine = &view.seen.machine;
        let limit = view.usable()?;
        let total = need(machine.memory_total, Fact::Memory, &machine.missing)?;
        let (needed, wanted) = least_need(view, item)?;
        let most = total.saturating_sub(Bytes::from_gib(SYSTEM_RESERVE_GIB));
        if needed <= limit || needed > most {
            return Ok(Outcome::Fine);
        }
        // A gibibyte beyond what is needed, and never into what the system keeps.
        let after = (needed.gib().ceil() + 1.0).min(most.gib());
        let mib = (after * 1024.0).floor();
        let before = machine.wired_limit_mib.unwrap_or(0);
        let plan = Plan::new(Risk::SystemMemory).command(
            Some(Os::Macos),
            true,
            format!("sudo sysctl iogpu.wired_limit_mb={mib}"),
            Some(format!("sudo sysctl iogpu.wired_limit_mb={before}")),
        );
        let change = Change { kv: Some(KvType::Q8), ..Change::context(wanted) };
        let rest = Rest::new(effect(view.need(item, &change)?, Bytes::from_gib(after)), plan).with(FindingParams {
            context: Some(wanted),
            needed_gib: Some(needed.gib()),
            ..FindingParams::default()
        });
        Ok(view.found(Rule::GpuLimitTooLow, item, (limit.gib(), after, Unit::Gib), rest))
    })
}

/// The integrated AMD graphics processor that models run on.
fn amd_integrated<'a>(view: &View<'a>) -> Result<Option<&'a GpuSeen>, Lack> {
    let machine = &view.seen.machine;
    let gpus = need(machine.gpus.as_ref(), Fact::Gpus, &machine.missing)?;
    if gpus.iter().any(is_card) && !gpus.iter().any(|it| it.generation.as_deref() == Some("gfx1151")) {
        return Ok(None);
    }
    Ok(gpus.iter().find(|it| it.vendor == Some(GpuVendor::Amd) && it.integrated == Some(true)))
}

pub(super) fn borrowed_too_low(view: &View<'_>) -> Vec<Outcome> {
    if let Ok(None) = amd_integrated(view) {
        return vec![Outcome::NotHere];
    }
    view.each_loaded(|item| {
        let Some(gpu) = amd_integrated(view)? else { return Ok(Outcome::NotHere) };
        let machine = &view.seen.machine;
        let own = need(gpu.memory_total, Fact::GpuMemory, &gpu.missing)?;
        let borrowed = need(gpu.shared_total, Fact::GpuSharedMemory, &gpu.missing)?;
        let total = need(machine.memory_total, Fact::Memory, &machine.missing)?;
        let (needed, wanted) = least_need(view, item)?;
        let most = total.saturating_sub(Bytes::from_gib(SYSTEM_RESERVE_GIB));
        if needed <= own + borrowed || needed > own + most {
            return Ok(Outcome::Fine);
        }
        let after = (needed.saturating_sub(own).gib().ceil() + 2.0).min(most.gib().floor());
        let plan = match view.os() {
            Some(Os::Windows) => Plan::new(Risk::Reboot).by_hand(ByHand::VariableGraphicsMemory),
            _ => Plan::new(Risk::Reboot).by_hand(ByHand::AmdTtm).command(
                Some(Os::Linux),
                true,
                // Pages of 4 KiB: a GiB is 262,144 of them.
                format!("sudo amd-ttm --set {after:.0}   # ttm.pages_limit={:.0}", after * 262_144.0),
                Some("sudo amd-ttm --clear".to_owned()),
            ),
        };
        let change = Change { kv: Some(KvType::Q8), ..Change::context(wanted) };
        let usable = own + Bytes::from_gib(after);
        let rest = Rest::new(effect(view.need(item, &change)?, usable), plan).with(FindingParams {
            context: Some(wanted),
            needed_gib: Some(needed.gib()),
            ..FindingParams::default()
        });
        Ok(view.found(Rule::BorrowedMemoryTooLow, item, (borrowed.gib(), after, Unit::Gib), rest))
    })
}

pub(super) fn carve_out(view: &View<'_>) -> Vec<Outcome> {
    if let Ok(None) = amd_integrated(view) {
        return vec![Outcome::NotHere];
    }
    view.each_loaded(|item| {
        let Some(gpu) = amd_integrated(view)? else { return Ok(Outcome::NotHere) };
        let machine = &view.seen.machine;
        let own = need(gpu.memory_total, Fact::GpuMemory, &gpu.missing)?;
        let system = need(machine.memory_total, Fact::Memory, &machine.missing)?;
        let file = item.model.weights.or(item.definition.and_then(|it| it.size));
        let file = need(file, Fact::Definitions, &item.model.missing)?;
        let installed = machine.memory_installed.unwrap_or(own + system);
        let reserve = Bytes::from_gib(SYSTEM_RESERVE_GIB);
        // A file passes through the system's memory on its way: what is left there has to hold it.
        if file + reserve <= system || own.scaled(4.0) < installed {
            return Ok(Outcome::Fine);
        }
        let after = match view.os() {
            Some(Os::Linux) => Some(0.5),
            // The steps that AMD's program offers.
            _ => [64.0, 48.0, 32.0, 24.0, 16.0, 8.0, 4.0].into_iter().find(|gib| {
                let carve = Bytes::from_gib(*gib);
                carve < own && installed.saturating_sub(carve) >= file + reserve
            }),
        };
        let Some(after) = after else { return Ok(Outcome::Fine) };
        let what =
            if view.os() == Some(Os::Windows) { ByHand::VariableGraphicsMemory } else { ByHand::FirmwareCarveOut };
        let rest = Rest::new(Effect::Freed { gib: own.gib() - after }, Plan::new(Risk::Reboot).by_hand(what)).with(
            FindingParams { needed_gib: Some(file.gib()), usable_gib: Some(system.gib()), ..FindingParams::default() },
        );
        Ok(view.found(Rule::CarveOutTooLarge, item, (own.gib(), after, Unit::Gib), rest))
    })
}

pub(super) fn spills(view: &View<'_>) -> Vec<Outcome> {
    match need(view.os(), Fact::Os, &view.seen.machine.missing) {
        Err(lack) => return vec![lack.into()],
        Ok(Os::Windows) => {}
        Ok(_) => return vec![Outcome::NotHere],
    }
    let cards = match view.cards() {
        Ok(cards) if cards.is_empty() => return vec![Outcome::NotHere],
        Ok(cards) => cards,
        Err(lack) => return vec![lack.into()],
    };
    view.each_loaded(|item| {
        let mut borrowed = Bytes::ZERO;
        let mut full = false;
        for card in &cards {
            let total = need(card.memory_total, Fact::GpuMemory, &card.missing)?;
            let used = need(card.memory_used, Fact::GpuMemory, &card.missing)?;
            borrowed = borrowed + need(card.shared_used, Fact::GpuSharedMemory, &card.missing)?;
            full |= used >= total.scaled(0.93);
        }
        // A few hundred megabytes are borrowed by every desktop.
        if !full || borrowed < Bytes::from_gib(1.0) {
            return Ok(Outcome::Fine);
        }
        let rest = Rest::new(view.on_gpu_effect(item), Plan::new(Risk::None).by_hand(ByHand::NoSysmemFallback));
        Ok(view.found(Rule::CardSpillsToSystem, item, (borrowed.gib(), 0.0, Unit::Gib), rest))
    })
}

/// A runtime that leaves the integrated GPU out.
pub(super) fn integrated_ignored(view: &View<'_>) -> Vec<Outcome> {
    match amd_integrated(view) {
        Ok(Some(gpu))
            if gpu.generation.as_deref().is_none_or(|it| it.starts_with("gfx11") || it.starts_with("gfx12")) => {}
        Ok(_) => return vec![Outcome::NotHere],
        Err(lack) => return vec![lack.into()],
    }
    view.each_runtime(|runtime| {
        if runtime.kind != RuntimeKind::Ollama {
            return Ok(Outcome::NotHere);
        }
        let dropped = runtime.log.as_ref().map(|it| it.integrated_gpu_dropped);
        let only_cpu =
            runtime.devices.as_ref().map(|all| all.iter().all(|it| it.library == Some(crate::observe::Library::Cpu)));
        if dropped.is_none() && only_cpu.is_none() {
            need::<()>(None, Fact::RuntimeLog, &runtime.missing)?;
        }
        let old = at_least(runtime.version.as_deref(), [0, 30, 1]) == Some(false);
        if dropped != Some(true) && !(old && only_cpu == Some(true)) {
            return Ok(Outcome::Fine);
        }
        let plan = if old {
            Plan::new(Risk::Restart).by_hand(ByHand::UpdateRuntime)
        } else {
            Plan::new(Risk::Restart).ollama(view.os(), "OLLAMA_IGPU_ENABLE", None, Some("1"))
        };
        let item = runtime.loaded.iter().flatten().next().map(|model| Item { runtime, model, definition: None });
        let effect = item.map_or(Effect::NotComputed { missing: Fact::LoadedModels }, |it| view.on_gpu_effect(it));
        let rest = Rest::new(effect, plan).with(FindingParams {
            runtime: Some(super::view::runtime_name(runtime.kind).to_owned()),
            ..FindingParams::default()
        });
        Ok(found(Rule::IntegratedGpuIgnored, (0.0, 1.0, Unit::Switch), rest))
    })
}
