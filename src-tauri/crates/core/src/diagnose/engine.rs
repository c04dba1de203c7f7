//! Rules about computing: a GPU that is not used, and what holds the machine below its own speed.

use super::finding::{Effect, FindingParams, NoNumber, Unit};
use super::fix::{ByHand, OllamaParameters, Plan, Risk};
use super::memory::{Change, is_ollama};
use super::room::gpu_share;
use super::rule::{Rule, Weight};
use super::view::{
    Item, Lack, Outcome, Rest, View, at_least, client_name, found, is_agent, is_card, need, runtime_name,
};
use crate::catalog::machine::Os;
use crate::observe::{
    ClientKind, ContainerKind, DriverTrouble, EndpointKind, Fact, GpuVendor, Library, Missing, PowerMode, RuntimeKind,
    RuntimeSeen, Switch, TemplateState,
};

/// The plan that gives a runtime its GPU back.
fn gpu_plan(view: &View<'_>, runtime: &RuntimeSeen) -> (Plan, &'static str) {
    let inside = view.seen.machine.inside.as_deref().unwrap_or_default();
    let failed = view.seen.machine.gpus.iter().flatten().any(|it| it.driver_failed == Some(true));
    let driver = runtime.log.as_ref().and_then(|it| it.driver);
    if inside.contains(&ContainerKind::Container) {
        return (Plan::new(Risk::Restart).by_hand(ByHand::PassGpuToContainer), "container");
    }
    if failed || driver.is_some_and(|it| it != DriverTrouble::DevicesHidden) {
        return (Plan::new(Risk::Reboot).by_hand(ByHand::UpdateDriver).by_hand(ByHand::UpdateRuntime), "driver");
    }
    let amd = view.seen.machine.gpus.iter().flatten().any(|it| it.vendor == Some(GpuVendor::Amd));
    if amd && view.os() == Some(Os::Linux) {
        let plan = Plan::new(Risk::Restart)
            .command(Some(Os::Linux), true, "sudo usermod -aG render,video $USER", None)
            .by_hand(ByHand::JoinGpuGroups);
        return (plan, "rights");
    }
    (Plan::new(Risk::Restart).by_hand(ByHand::UpdateRuntime).by_hand(ByHand::UpdateDriver), "unknown")
}

pub(super) fn no_gpu(view: &View<'_>) -> Vec<Outcome> {
    let gpus = match view.gpus() {
        Ok(gpus) => gpus,
        Err(lack) => return vec![lack.into()],
    };
    // What an integrated processor lacks is another rule's.
    if !gpus.iter().any(|it| is_card(it) || it.vendor == Some(GpuVendor::Apple) || it.vendor == Some(GpuVendor::Nvidia))
    {
        return vec![Outcome::NotHere];
    }
    view.each_runtime(|runtime| {
        if !matches!(runtime.kind, RuntimeKind::Ollama | RuntimeKind::LlamaCpp) {
            return Ok(Outcome::NotHere);
        }
        let cpu_alone = runtime
            .devices
            .as_ref()
            .filter(|it| !it.is_empty())
            .map(|devices| devices.iter().all(|it| it.library == Some(Library::Cpu)));
        let loaded = runtime.loaded.iter().flatten().find_map(|model| {
            let item = Item { runtime, model, definition: super::view::definition(runtime, &model.name) };
            gpu_share(item).ok().map(|share| (item, share))
        });
        if cpu_alone.is_none() && loaded.is_none() {
            need::<()>(None, Fact::ComputeDevices, &runtime.missing)?;
        }
        let nothing_there = loaded.is_some_and(|(_, share)| share <= 0.0);
        if cpu_alone != Some(true) && !nothing_there {
            return Ok(Outcome::Fine);
        }
        let asked = loaded.filter(|(item, _)| {
            item.model.layers_asked == Some(0) || item.definition.is_some_and(|it| it.gpu_layers_set == Some(0))
        });
        let (plan, cause) = match asked {
            Some(_) if runtime.kind == RuntimeKind::LlamaCpp => {
                let plan = Plan::new(Risk::Restart).argument(runtime.kind, Some("-ngl 0".to_owned()), None);
                (plan.by_hand(ByHand::RestartRuntime), "asked")
            }
            Some(_) => (Plan::new(Risk::None).by_hand(ByHand::FetchAgain), "asked"),
            None => gpu_plan(view, runtime),
        };
        let about = gpus.iter().find_map(|it| it.name.clone());
        let params = FindingParams {
            about,
            label: Some(cause.to_owned()),
            model: loaded.map(|(item, _)| view.name(item)).unwrap_or_default(),
            runtime: Some(runtime_name(runtime.kind).to_owned()),
            ..FindingParams::default()
        };
        let (numbers, effect) = match loaded {
            Some((item, _)) => {
                let layers = item.model.layers.filter(|it| *it > 0);
                let numbers = layers.map_or((0.0, 100.0, Unit::Percent), |all| (0.0, f64::from(all), Unit::Layers));
                (numbers, view.on_gpu_effect(item))
            }
            None => ((0.0, 1.0, Unit::Switch), Effect::NotComputed { missing: Fact::LoadedModels }),
        };
        Ok(found(Rule::NoGpuBackend, numbers, Rest::new(effect, plan).with(params)))
    })
}

/// Generations of NVIDIA's for which flash attention is not built.
fn too_old_for_it(view: &View<'_>) -> bool {
    let old = |it: &str| {
        it.split_once('.').and_then(|(major, _)| major.parse::<u32>().ok()).is_some_and(|it| it < 6) || it == "7.2"
    };
    view.seen
        .machine
        .gpus
        .iter()
        .flatten()
        .any(|it| it.vendor == Some(GpuVendor::Nvidia) && it.generation.as_deref().is_some_and(old))
}

pub(super) fn flash_attention(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let settings = item.runtime.settings.as_ref();
        let state = item.model.flash_attention.or(settings.and_then(|it| it.flash_attention));
        // A name that nobody reads: whoever wrote it wanted it on.
        let misspelt = settings.and_then(|it| it.unknown_names.iter().find(|name| name.starts_with("OLLAMA_FLASH")));
        if state.is_none() && settings.is_none() {
            need::<()>(None, Fact::FlashAttention, &item.model.missing)?;
        }
        let off = state == Some(Switch::Off);
        let unread = misspelt.is_some() && item.model.flash_attention != Some(Switch::On);
        if (off || unread) && view.unplaced_gpu() && view.gpus().is_ok_and(|it| it.is_empty()) {
            return Err((Fact::Gpus, Missing::NotSupported));
        }
        if !(off || unread) || too_old_for_it(view) || view.gpus().is_ok_and(|it| it.is_empty()) {
            return Ok(Outcome::Fine);
        }
        let plan =
            match (item.runtime.kind, misspelt) {
                (RuntimeKind::Ollama, Some(name)) => Plan::new(Risk::Restart)
                    .ollama(view.os(), name, None, None)
                    .ollama(view.os(), "OLLAMA_FLASH_ATTENTION", None, Some("1")),
                (RuntimeKind::Ollama, None) => {
                    Plan::new(Risk::Restart).ollama(view.os(), "OLLAMA_FLASH_ATTENTION", Some("0"), Some("1"))
                }
                (kind, _) => Plan::new(Risk::Restart)
                    .argument(kind, Some("-fa off".to_owned()), Some("-fa auto".to_owned()))
                    .by_hand(ByHand::RestartRuntime),
            };
        let change = Change { flash_attention: Some(true), ..Change::default() };
        let about = misspelt.cloned().unwrap_or_else(|| "OLLAMA_FLASH_ATTENTION".to_owned());
        let rest = Rest::new(view.memory_effect(item, &change), plan)
            .with(FindingParams { about: Some(about), ..FindingParams::default() });
        Ok(view.found(Rule::FlashAttentionOff, item, (0.0, 1.0, Unit::Switch), rest))
    })
}

pub(super) fn template(view: &View<'_>) -> Vec<Outcome> {
    let mut all = view.each_loaded(|item| {
        let state = item.model.template.or(item.definition.and_then(|it| it.template));
        let tools = item.definition.and_then(|it| it.tools);
        if state.is_none() && tools.is_none() {
            need::<()>(None, Fact::Template, &item.model.missing)?;
        }
        let agents = view.clients_of(item).any(|it| is_agent(it.client.kind));
        let wrong = state == Some(TemplateState::Generic)
            || (tools == Some(false) && agents && state != Some(TemplateState::Own));
        if !wrong {
            return Ok(Outcome::Fine);
        }
        let tag = view.model(item).and_then(|it| it.ollama.clone()).filter(|_| is_ollama(item));
        let plan = match (item.runtime.kind, tag) {
            (_, Some(tag)) => Plan::new(Risk::None).command(None, false, format!("ollama pull {tag}"), None),
            (RuntimeKind::LlamaCpp, _) => Plan::new(Risk::Restart)
                .argument(item.runtime.kind, None, Some("--jinja".to_owned()))
                .by_hand(ByHand::RestartRuntime),
            _ => Plan::new(Risk::None).by_hand(ByHand::FetchAgain),
        };
        let rest = Rest::new(Effect::NoNumber { why: NoNumber::RightAnswers }, plan);
        Ok(view.found(Rule::ChatTemplateWrong, item, (0.0, 1.0, Unit::Switch), rest))
    });
    // OpenClaw's calls of tools break on the interface that copies OpenAI's.
    let wrong_door = view.clients().find(|it| {
        it.client.kind == ClientKind::OpenClaw
            && it.model.endpoint == Some(EndpointKind::OpenAi)
            && view.loaded_for(*it).is_some_and(is_ollama)
    });
    if let Some(client) = wrong_door {
        let key = "models.providers.<id>.api";
        let plan = Plan::new(Risk::None)
            .client(client.client.kind, key, Some("openai-completions".to_owned()), "ollama".to_owned())
            .by_hand(ByHand::NativeEndpoint);
        let rest = Rest::new(Effect::NoNumber { why: NoNumber::RightAnswers }, plan).with(FindingParams {
            model: client.model.name.clone().unwrap_or_default(),
            client: client_name(client.client.kind).map(str::to_owned),
            runtime: Some(runtime_name(RuntimeKind::Ollama).to_owned()),
            ..FindingParams::default()
        });
        all.push(found(Rule::ChatTemplateWrong, (0.0, 1.0, Unit::Switch), rest));
    }
    all
}

/// True where decode reads from the system's memory: no card holds the whole model.
fn reads_system_memory(view: &View<'_>) -> Result<bool, Lack> {
    if view.cards()?.is_empty() {
        return Ok(true);
    }
    let split = view.running().flat_map(|runtime| {
        runtime.loaded.iter().flatten().map(move |model| Item { runtime, model, definition: None })
    });
    Ok(split.into_iter().any(|item| gpu_share(item).is_ok_and(|share| share < 0.985)))
}

pub(super) fn memory_speed(view: &View<'_>) -> Vec<Outcome> {
    vec![super::view::outcome(slow_memory(view))]
}

fn slow_memory(view: &View<'_>) -> Result<Outcome, Lack> {
    let machine = &view.seen.machine;
    // Memory that is soldered on runs as it was built.
    if view.gpus().is_ok_and(|it| it.iter().any(|gpu| gpu.vendor == Some(GpuVendor::Apple))) {
        return Ok(Outcome::NotHere);
    }
    let channels = machine.memory_channels.zip(machine.memory_channels_possible.filter(|it| *it > 0));
    let speeds = machine.memory_speed_mts.zip(machine.memory_speed_rated_mts.filter(|it| *it > 0));
    let measured = machine.bandwidth_measured_gbs.zip(machine.bandwidth_table_gbs.filter(|it| *it > 0.0));
    if channels.is_none() && speeds.is_none() && measured.is_none() {
        need::<()>(None, Fact::MemoryChannels, &machine.missing)?;
    }
    // One channel is too few for most and all that a few have: without knowing which it is nothing can be said.
    if machine.memory_channels == Some(1) && channels.is_none() && speeds.is_none_or(|(now, rated)| now >= rated) {
        need::<()>(None, Fact::MemoryChannels, &machine.missing)?;
    }
    let narrow = channels.filter(|(used, possible)| *used > 0 && used < possible);
    let slow = speeds.filter(|(now, rated)| *now > 0 && f64::from(*now) < 0.9 * f64::from(*rated));
    // A program reads about three quarters of what the table says; less than half of it is another class of memory.
    let weak = measured.filter(|(now, table)| *now > 0.0 && now < &(0.5 * table));
    if (narrow.is_none() && slow.is_none() && weak.is_none()) || !reads_system_memory(view)? {
        return Ok(Outcome::Fine);
    }
    let (about, numbers) = match (narrow, slow, weak) {
        (Some((used, possible)), ..) => ("channels", (f64::from(used), f64::from(possible), Unit::Count)),
        (_, Some((now, rated)), _) => ("profile", (f64::from(now), f64::from(rated), Unit::Count)),
        (_, _, Some((now, table))) => ("measured", (now, table, Unit::Gbs)),
        _ => return Ok(Outcome::Fine),
    };
    let effect = match (measured, numbers) {
        (Some((now, table)), _) => Effect::Bandwidth { before_gbs: now, after_gbs: table },
        (None, (before, after, _)) => match machine.bandwidth_table_gbs {
            // What the table says is for all channels at the rated speed.
            Some(table) => Effect::Bandwidth { before_gbs: table * before / after, after_gbs: table },
            None => Effect::NotComputed { missing: Fact::Bandwidth },
        },
    };
    let rest = Rest::new(effect, Plan::new(Risk::Hardware).by_hand(ByHand::PairModules))
        .with(FindingParams { about: Some(about.to_owned()), ..FindingParams::default() });
    Ok(found(Rule::MemoryBelowItsSpeed, numbers, rest))
}

pub(super) fn held_back(view: &View<'_>) -> Vec<Outcome> {
    vec![super::view::outcome(power_or_heat(view))]
}

fn power_or_heat(view: &View<'_>) -> Result<Outcome, Lack> {
    let machine = &view.seen.machine;
    let gpus = machine.gpus.as_deref().unwrap_or_default();
    let throttle = gpus.iter().find_map(|it| it.throttle.as_ref());
    let known = machine.on_battery.is_some()
        || machine.power_mode.is_some()
        || machine.thermal_speed_percent.is_some()
        || throttle.is_some()
        || gpus.iter().any(|it| it.power_limit_w.is_some());
    if !known {
        need::<()>(None, Fact::Power, &machine.missing)?;
    }
    let limited = gpus.iter().find_map(|it| {
        let (now, usual) = (it.power_limit_w?, it.power_limit_default_w.filter(|it| *it > 0.0)?);
        (now > 0.0 && now < 0.75 * usual).then_some((now, usual))
    });
    // A battery or a mode that saves is no slowness yet: where nothing runs, or what runs is as fast as it should be, it is
    // worth knowing at most.
    let gains = view.loaded().map(|item| view.decode_effect(item)).find(|it| matches!(it, Effect::Decode { .. }));
    let slowed = matches!(gains, Some(Effect::Decode { before_tps, after_tps }) if before_tps < SLOWED * after_tps);
    let runs = view.running().next().is_some();
    let slow = machine.thermal_speed_percent.filter(|it| *it > 0 && *it < 90);
    // The power limit alone is what bounds every card under full load; heat and the emergency brake are not.
    let hot = throttle.is_some_and(|it| it.thermal || it.hardware);
    let switch = (0.0, 1.0, Unit::Switch);
    let (about, numbers, plan) = if let Some(percent) = slow {
        ("heat", (f64::from(percent), 100.0, Unit::Percent), Plan::new(Risk::None).by_hand(ByHand::LetItCool))
    } else if hot {
        ("heat-gpu", switch, Plan::new(Risk::None).by_hand(ByHand::LetItCool))
    } else if machine.on_battery == Some(true) && runs {
        ("battery", switch, Plan::new(Risk::Heat).by_hand(ByHand::PlugIn))
    } else if machine.power_mode == Some(PowerMode::Saver) && runs {
        let plan = match view.os() {
            Some(Os::Macos) => Plan::new(Risk::Heat).command(
                Some(Os::Macos),
                true,
                "sudo pmset -a lowpowermode 0",
                Some("sudo pmset -a lowpowermode 1".to_owned()),
            ),
            Some(Os::Linux) => Plan::new(Risk::Heat).command(
                Some(Os::Linux),
                false,
                "powerprofilesctl set performance",
                Some("powerprofilesctl set power-saver".to_owned()),
            ),
            _ => Plan::new(Risk::Heat).by_hand(ByHand::PlugIn),
        };
        ("saver", switch, plan)
    } else if let Some((now, usual)) = limited {
        let plan = Plan::new(Risk::Heat).command(
            None,
            true,
            format!("nvidia-smi -pl {usual:.0}"),
            Some(format!("nvidia-smi -pl {now:.0}")),
        );
        ("power-limit", (now, usual, Unit::Watts), plan)
    } else {
        return Ok(Outcome::Fine);
    };
    // What it comes to is what the machine should reach beside what was seen of it.
    let effect = gains.unwrap_or(Effect::NotComputed { missing: Fact::DecodeSpeed });
    let mut rest =
        Rest::new(effect, plan).with(FindingParams { about: Some(about.to_owned()), ..FindingParams::default() });
    let chosen = matches!(about, "battery" | "saver");
    rest.weight = (chosen && !slowed).then_some(Weight::Minor);
    let mut outcome = found(Rule::HeldBackByPowerOrHeat, numbers, rest);
    if let Outcome::Found(finding) = &mut outcome
        && let (true, Some(source)) = (chosen, power_source(view.os()))
    {
        source.clone_into(&mut finding.source);
    }
    Ok(outcome)
}

/// A speed below this share of what is expected is what saving power looks like.
const SLOWED: f64 = 0.75;

/// Where it stands what a system's modes of power do.
fn power_source(os: Option<Os>) -> Option<&'static str> {
    match os? {
        Os::Macos => Some("https://www.howtogeek.com/771767/how-to-enable-low-power-mode-on-mac/"),
        Os::Linux => Some("https://manpages.ubuntu.com/manpages/noble/man1/powerprofilesctl.1.html"),
        Os::Windows => None,
    }
}

/// What passes through so many lanes of a PCI Express generation in one direction, GB/s: its transfers a second by the
/// bits that its encoding leaves (8 of 10 up to the second, 128 of 130 from the third to the fifth).
fn lanes_gbs(generation: Option<u32>, lanes: u32) -> Option<f64> {
    let (transfers, share) = match generation? {
        1 => (2.5, 0.8),
        2 => (5.0, 0.8),
        3 => (8.0, 128.0 / 130.0),
        4 => (16.0, 128.0 / 130.0),
        5 => (32.0, 128.0 / 130.0),
        _ => return None,
    };
    Some(transfers * share / 8.0 * f64::from(lanes))
}

pub(super) fn narrow_slot(view: &View<'_>) -> Vec<Outcome> {
    let cards = match view.cards() {
        Ok(cards) if cards.is_empty() => return vec![Outcome::NotHere],
        Ok(cards) => cards,
        Err(lack) => return vec![lack.into()],
    };
    let loaded = || view.running().flat_map(|it| it.loaded.iter().flatten());
    // A model that lies whole on one card hardly uses the slot.
    let matters = cards.len() > 1 || loaded().any(|it| it.expert_layers_on_host.is_some_and(|layers| layers > 0));
    let all = cards.iter().map(|card| {
        let link = need(card.pcie.as_ref(), Fact::Pcie, &card.missing)?;
        if !link.under_load {
            return Err((Fact::Pcie, Missing::NotSeen));
        }
        let now = need(link.width.filter(|it| *it > 0), Fact::Pcie, &card.missing)?;
        let most = need(link.width_most, Fact::Pcie, &card.missing)?;
        if !matters || now.saturating_mul(2) > most || now >= 8 {
            return Ok(Outcome::Fine);
        }
        let plan = Plan::new(Risk::Hardware).by_hand(ByHand::MoveCard);
        let effect = match (lanes_gbs(link.generation, now), lanes_gbs(link.generation_most.or(link.generation), most))
        {
            (Some(before_gbs), Some(after_gbs)) => Effect::Slot { before_gbs, after_gbs },
            _ => Effect::NotComputed { missing: Fact::Pcie },
        };
        let rest = Rest::new(effect, plan).with(FindingParams { about: card.name.clone(), ..FindingParams::default() });
        Ok(found(Rule::SlotTooNarrow, (f64::from(now), f64::from(most), Unit::Count), rest))
    });
    all.map(super::view::outcome).collect()
}

/// Tokens to draft ahead to begin with.
const DRAFTED: u32 = 4;

pub(super) fn speculation(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let heads = item.model.draft_heads.or(item.definition.and_then(|it| it.draft_heads));
        if !need(heads, Fact::Speculation, &item.model.missing)? {
            return Ok(Outcome::NotHere);
        }
        let used = item.model.speculation.or(item.definition.and_then(|it| it.draft_set).map(|it| it > 0));
        let moe = view.model(item).is_some_and(crate::catalog::model::Model::is_moe)
            || item.model.experts.is_some_and(|it| it > 0);
        if moe || need(used, Fact::Speculation, &item.model.missing)? {
            return Ok(Outcome::Fine);
        }
        if is_ollama(item) && at_least(item.runtime.version.as_deref(), [0, 30, 0]) != Some(true) {
            return Ok(Outcome::NotHere);
        }
        let plan = match item.runtime.kind {
            RuntimeKind::Ollama => Plan::new(Risk::None).defined(
                &item.model.name,
                OllamaParameters { draft_num_predict: Some(DRAFTED), ..OllamaParameters::default() },
                None,
            ),
            RuntimeKind::LlamaCpp => Plan::new(Risk::MoreMemory)
                .argument(item.runtime.kind, None, Some("--spec-type draft-mtp".to_owned()))
                .by_hand(ByHand::RestartRuntime),
            _ => return Ok(Outcome::NotHere),
        };
        let rest = Rest::new(Effect::NoNumber { why: NoNumber::DependsOnText }, plan);
        Ok(view.found(Rule::SpeculationUnused, item, (0.0, 1.0, Unit::Switch), rest))
    })
}
