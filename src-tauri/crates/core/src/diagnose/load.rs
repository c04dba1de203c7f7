//! Rules about how a model's file fills memory: where its experts lie, how many bits it has, how it is read, and who else
//! holds what it needs.

use super::finding::{Effect, FindingParams, Unit};
use super::fix::{ByHand, Plan, Risk};
use super::memory::{Change, Need, SMALLER, effect, is_ollama, size_in};
use super::room::{is_split, split_numbers};
use super::rule::Rule;
use super::view::{Item, Lack, Outcome, Rest, SYSTEM_RESERVE_GIB, View, need};
use crate::catalog::machine::Os;
use crate::catalog::model::Model;
use crate::fit::Offload;
use crate::observe::{Fact, LoadMode, Missing, ProgramKind, RuntimeKind};
use crate::units::Bytes;

/// Swap beyond this is more than what systems put there at leisure.
const MUCH_SWAP_GIB: f64 = 2.0;

pub(super) fn experts(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let of_catalog = view.model(item).map(|it| u32::from(it.is_moe()));
        let experts = item.model.experts.or(item.definition.and_then(|it| it.experts)).or(of_catalog);
        if need(experts, Fact::ExpertPlacement, &item.model.missing)? == 0 {
            return Ok(Outcome::NotHere);
        }
        // Where all share one memory nothing is won by moving it.
        if view.unified() == Some(true) || view.cards()?.is_empty() {
            return Ok(Outcome::NotHere);
        }
        if !is_split(item)? {
            return Ok(Outcome::Fine);
        }
        let by_hand = item.model.layers_asked.is_some() || item.model.fit == Some(false);
        let on_host = match item.model.expert_layers_on_host {
            Some(layers) => layers,
            None if item.model.command_known => 0,
            None => return Err((Fact::ExpertPlacement, Missing::NotSeen)),
        };
        // Left to itself llama.cpp puts the experts where they belong.
        if on_host > 0 || !(by_hand || is_ollama(item)) {
            return Ok(Outcome::Fine);
        }
        let usable = view.usable()?;
        let change = Change { offload: Offload::ExpertsOnHost, ..Change::default() };
        if view.need(item, &change)?.gpu > usable || view.need(item, &Change::default())?.gpu <= usable {
            return Ok(Outcome::Fine);
        }
        let plan = match item.runtime.kind {
            RuntimeKind::Ollama => Plan::new(Risk::Restart).ollama(view.os(), "LLAMA_ARG_CPU_MOE", None, Some("1")),
            kind => Plan::new(Risk::Restart)
                .argument(
                    kind,
                    item.model.layers_asked.map(|it| format!("-ngl {it}")),
                    Some("-ngl 99 -cmoe".to_owned()),
                )
                .by_hand(ByHand::RestartRuntime),
        };
        let rest = Rest::new(view.layers_effect(item, &change), plan);
        Ok(view.found(Rule::LayersSplitInsteadOfExperts, item, split_numbers(item)?, rest))
    })
}

pub(super) fn quantization(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let Some(model) = view.model(item) else { return Err((Fact::CatalogModel, Missing::NotSeen)) };
        let weights = item.model.weights.or(item.definition.and_then(|it| it.size));
        let weights = need(weights, Fact::Quantization, &item.model.missing)?;
        // More than a byte and a little for a parameter: 16 bits, or 8 with room to spare.
        if weights.as_f64() <= 1.02 * model.params {
            return Ok(Outcome::Fine);
        }
        let usable = view.usable()?;
        let needed = view.need(item, &Change::default())?;
        if needed.gpu <= usable && !is_split(item).unwrap_or(false) {
            return Ok(Outcome::Fine);
        }
        let Some((quant, size, gain)) = smaller(view, item, model, |need| need.gpu <= usable)? else {
            return Ok(Outcome::Fine);
        };
        let rest = Rest::new(effect(gain, usable), fetch(item, model, quant)).with(FindingParams {
            about: Some(quant.to_owned()),
            address: address(model, quant),
            ..FindingParams::default()
        });
        Ok(view.found(Rule::QuantizationTooLarge, item, (weights.gib(), size.gib(), Unit::Gib), rest))
    })
}

/// The most exact of the smaller quantizations with which a model fits, its file's size and what it needs then.
fn smaller(
    view: &View<'_>,
    item: Item<'_>,
    model: &Model,
    fits: impl Fn(&Need) -> bool,
) -> Result<Option<(&'static str, Bytes, Need)>, Lack> {
    for quant in SMALLER {
        let Some(size) = size_in(model, quant) else { continue };
        let need = view.need(item, &Change { quant: Some(quant), ..Change::default() })?;
        if fits(&need) {
            return Ok(Some((quant, size, need)));
        }
    }
    Ok(None)
}

/// The plan that gets a model in a smaller quantization. What Ollama pulls under a model's own tag has about four bits.
fn fetch(item: Item<'_>, model: &Model, quant: &str) -> Plan {
    let plan = Plan::new(Risk::Quality);
    match &model.ollama {
        Some(tag) if is_ollama(item) && quant == "Q4_K_M" => {
            plan.naming(tag, |tag| format!("ollama pull {tag}"), None).by_hand(ByHand::ChooseDefinition)
        }
        _ => plan.by_hand(ByHand::FetchSmaller),
    }
}

/// Where a model's file was published in a quantization, or at least the model.
fn address(model: &Model, quant: &str) -> Option<String> {
    let file = model.files.iter().find(|it| it.quant == quant).map(|it| it.source.clone());
    let own = || model.repo.as_ref().map(|it| format!("https://huggingface.co/{it}"));
    file.filter(|it| it.starts_with("https://")).or_else(own)
}

pub(super) fn mapped_file(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let machine = &view.seen.machine;
        let mode = need(item.model.load_mode, Fact::LoadMode, &item.model.missing)?;
        if mode != LoadMode::Mmap {
            return Ok(Outcome::Fine);
        }
        let swap = need(machine.swap_used, Fact::Swap, &machine.missing)?;
        let total = need(machine.memory_total, Fact::Memory, &machine.missing)?;
        let file =
            need(item.model.weights.or(item.definition.and_then(|d| d.size)), Fact::Definitions, &item.model.missing)?;
        // The file has to stay in memory beside everything else; swap in use shows that it does not.
        if file <= total.scaled(0.85) || swap < Bytes::from_gib(MUCH_SWAP_GIB) {
            return Ok(Outcome::Fine);
        }
        let params =
            FindingParams { usable_gib: Some(total.gib()), needed_gib: Some(file.gib()), ..FindingParams::default() };
        let most = total.saturating_sub(total.scaled(0.125).max(Bytes::from_gib(2.0)));
        if file > most {
            // Nothing that could be closed makes room for it: it takes a smaller file, or there is no way here.
            let Some(model) = view.model(item) else { return Err((Fact::CatalogModel, Missing::NotSeen)) };
            let (about, plan, effect) = match smaller(view, item, model, |need| need.total <= most)? {
                Some((quant, _, gain)) => {
                    let (plan, address) = (fetch(item, model, quant), address(model, quant));
                    (Some((quant, address)), plan, effect(Need { gpu: gain.total, ..gain }, most))
                }
                None => {
                    let plan = Plan::new(Risk::Quality).by_hand(ByHand::SmallerModel);
                    (None, plan, Effect::Freed { gib: swap.gib() })
                }
            };
            let (about, address) = about
                .map_or((Some("smaller-model".to_owned()), None), |(quant, address)| (Some(quant.to_owned()), address));
            let rest = Rest::new(effect, plan).with(FindingParams { about, address, ..params });
            return Ok(view.found(Rule::FileLargerThanMemory, item, (swap.gib(), 0.0, Unit::Gib), rest));
        }
        let plan = match item.runtime.kind {
            RuntimeKind::LlamaCpp => Plan::new(Risk::Restart)
                .argument(item.runtime.kind, None, Some("--load-mode dio".to_owned()))
                .by_hand(ByHand::ClosePrograms),
            _ => Plan::new(Risk::None).by_hand(ByHand::ClosePrograms),
        };
        let rest = Rest::new(Effect::Freed { gib: swap.gib() }, plan).with(params);
        Ok(view.found(Rule::FileLargerThanMemory, item, (swap.gib(), 0.0, Unit::Gib), rest))
    })
}

/// NVIDIA's chip with one memory for all.
fn is_spark(view: &View<'_>) -> bool {
    let machine = &view.seen.machine;
    let named = |text: &Option<String>| text.as_deref().is_some_and(|it| it.contains("GB10"));
    machine.gpus.iter().flatten().any(|it| named(&it.name)) || named(&machine.chip)
}

pub(super) fn page_cache(view: &View<'_>) -> Vec<Outcome> {
    if view.seen.machine.gpus.is_none() && view.seen.machine.chip.is_none() {
        return vec![outcome_of_gpus(view)];
    }
    if !is_spark(view) {
        return vec![Outcome::NotHere];
    }
    let machine = &view.seen.machine;
    view.each_loaded(|item| {
        // Mapping a file is ten times slower there than reading it: 224 s against 22 s in the report that the source has.
        if item.model.load_mode == Some(LoadMode::Mmap)
            && let Some(load) = item.model.load_s.filter(|it| *it >= 60.0)
        {
            let after = load * 22.0 / 224.0;
            let plan = match item.runtime.kind {
                RuntimeKind::LlamaCpp => Plan::new(Risk::Restart)
                    .argument(item.runtime.kind, None, Some("--load-mode none".to_owned()))
                    .by_hand(ByHand::RestartRuntime),
                _ => Plan::new(Risk::Restart).by_hand(ByHand::UpdateRuntime),
            };
            let rest = Rest::new(Effect::Wait { before_s: load, after_s: after }, plan);
            return Ok(view.found(Rule::PageCacheInTheWay, item, (load, after, Unit::S), rest));
        }
        let cached = need(machine.page_cache, Fact::MemoryAvailable, &machine.missing)?;
        let available = need(machine.memory_available, Fact::MemoryAvailable, &machine.missing)?;
        let device = item.runtime.devices.iter().flatten().find_map(|it| it.available);
        let free = need(device, Fact::ComputeDevices, &item.runtime.missing)?;
        let needed = view.need(item, &Change::default())?.total;
        if !(free < needed && needed <= available && cached > Bytes::from_gib(SYSTEM_RESERVE_GIB)) {
            return Ok(Outcome::Fine);
        }
        let line = "sudo sh -c 'sync; echo 3 > /proc/sys/vm/drop_caches'";
        let plan = Plan::new(Risk::None).command(Some(Os::Linux), true, line, None);
        let rest = Rest::new(Effect::Freed { gib: cached.gib() }, plan)
            .with(FindingParams { needed_gib: Some(needed.gib()), ..FindingParams::default() });
        Ok(view.found(Rule::PageCacheInTheWay, item, (free.gib(), available.gib(), Unit::Gib), rest))
    })
}

fn outcome_of_gpus(view: &View<'_>) -> Outcome {
    let missing = &view.seen.machine.missing;
    Outcome::Unknown(Fact::Gpus, missing.get(&Fact::Gpus).copied().unwrap_or(Missing::NotAsked))
}

pub(super) fn taken_by_others(view: &View<'_>) -> Vec<Outcome> {
    let machine = &view.seen.machine;
    let programs = match need(machine.programs.as_ref(), Fact::Programs, &machine.missing) {
        Ok(programs) => programs,
        Err(lack) => return vec![lack.into()],
    };
    // The runtime itself is no other program. Memory that several share is counted in each of them, so together they never
    // hold more than is in use.
    let others = programs.iter().filter(|it| it.kind != ProgramKind::Runtime);
    let sum: Bytes = others.map(|it| it.memory).sum();
    let in_use = machine.memory_total.zip(machine.memory_available).map(|(all, left)| all.saturating_sub(left));
    let held = in_use.map_or(sum, |it| sum.min(it));
    let mut all = view.each_loaded(|item| {
        let swap = need(machine.swap_used, Fact::Swap, &machine.missing)?;
        let total = need(machine.memory_total, Fact::Memory, &machine.missing)?;
        // What a card holds is not the system's to give.
        if view.unified() == Some(false) && !view.cards()?.is_empty() {
            return Ok(Outcome::NotHere);
        }
        let needed = view.need(item, &Change::default())?.total;
        let short = swap >= Bytes::from_gib(MUCH_SWAP_GIB) || is_split(item).unwrap_or(false);
        let fits_alone = needed + Bytes::from_gib(SYSTEM_RESERVE_GIB) <= total;
        let fits_beside = needed + held + Bytes::from_gib(SYSTEM_RESERVE_GIB / 2.0) <= total;
        if !short || !fits_alone || fits_beside || held < Bytes::from_gib(2.0) {
            return Ok(Outcome::Fine);
        }
        let plan = Plan::new(Risk::None).by_hand(ByHand::ClosePrograms);
        let rest = Rest::new(Effect::Freed { gib: held.gib() }, plan).with(FindingParams {
            needed_gib: Some(needed.gib()),
            usable_gib: Some(total.gib()),
            ..FindingParams::default()
        });
        Ok(view.found(Rule::MemoryTakenByOthers, item, (held.gib(), 0.0, Unit::Gib), rest))
    });
    // Several models are one shortage.
    if let Some(at) = all.iter().position(|it| matches!(it, Outcome::Found(_))) {
        let first = all.swap_remove(at);
        all.retain(|it| !matches!(it, Outcome::Found(_)));
        all.push(first);
    }
    all
}
