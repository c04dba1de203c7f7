//! Whether the machine delivers what it should: what was measured here beside what is expected of its kind.

use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::catalog::machine::Os;
use whichbox_core::estimate::{Rig, Weighed, shown};
use whichbox_core::measured::engine_of;
use whichbox_core::observe::{Library, MeasuredRun, Observations, PowerMode};
use whichbox_core::recommendation::Speed;
use whichbox_core::units::Bytes;

/// Below this share of what is expected something is wrong, not merely worse than elsewhere: published runs of one
/// machine and model differ by less.
pub const SUSPICIOUS: f64 = 1.0 / 3.0;

/// How what was measured stands to what is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Within the range that is expected, or above it.
    AsExpected,
    /// Below the range.
    Below,
    /// Below the range and under a third of what is expected: something is wrong.
    FarBelow,
}

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Reading the prompt.
    Prefill,
    /// Writing the answer.
    Decode,
}

/// What a machine that delivers far too little may suffer from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suspicion {
    /// The processor computes what the graphics processor should.
    ProcessorComputes,
    /// Too hot.
    Heat,
    /// It saves power, or runs from its battery.
    PowerMode,
    /// One memory channel of several, or memory below its speed.
    MemoryChannels,
    /// Memory is moved to disk.
    Swapping,
    /// Nothing that was seen explains it.
    Unknown,
}

/// One comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// Of what.
    pub part: Part,
    /// Tokens a second, measured.
    pub measured: f64,
    /// Tokens a second, expected of this machine.
    pub expected: Speed,
    /// Measured as a share of expected.
    pub share: f64,
    /// How that is to be taken.
    pub level: Level,
    /// What it may suffer from, the surest first; empty where it delivers, and where a little too little has no cause that
    /// was seen.
    pub suspicions: Vec<Suspicion>,
}

/// Compares a run with the estimates for the machine that was matched. Empty where machine or model is not in the catalog.
#[must_use]
pub fn deliveries(run: &MeasuredRun, seen: &Observations, catalog: &Catalog) -> Vec<Delivery> {
    compare(run, seen, catalog).unwrap_or_default()
}

fn compare(run: &MeasuredRun, seen: &Observations, catalog: &Catalog) -> Option<Vec<Delivery>> {
    let id = &seen.matched.as_ref()?.machine;
    let machine = catalog.machines.iter().find(|it| it.id == *id)?;
    let model = catalog.model(run.model.as_deref()?)?;
    let weighed = Weighed::new(model, run.quant.as_deref()).or_else(|_| Weighed::new(model, None)).ok()?;
    let os: Os = seen.machine.os.or_else(|| machine.os.first().copied())?;
    let engine = engine_of(run.runtime);
    let rig =
        Rig::new(machine, 1, os, &weighed, Some(engine)).or_else(|_| Rig::new(machine, 1, os, &weighed, None)).ok()?;
    let kv = KvType::default();
    let prefill =
        run.prefill_tps.and_then(|it| Some((Part::Prefill, it, rig.prefill(kv, run.prompt_tokens, run.depth).ok()?)));
    let at = run.depth.saturating_add(run.prompt_tokens);
    let decode = run.decode_tps.and_then(|it| Some((Part::Decode, it, rig.decode(kv, at).ok()?)));
    let both = [prefill, decode].into_iter().flatten();
    Some(
        both.filter(|(.., estimate)| estimate.expected.0 > 0.0)
            .map(|(part, measured, estimate)| {
                let share = measured / estimate.expected.0;
                // The low end counts too: where the estimate itself is wide, less is no surprise.
                let level = match measured < estimate.low.0 {
                    true if share < SUSPICIOUS => Level::FarBelow,
                    true => Level::Below,
                    false => Level::AsExpected,
                };
                let suspicions = match level {
                    Level::AsExpected => Vec::new(),
                    Level::Below => suspicions(run, seen).into_iter().filter(|it| *it != Suspicion::Unknown).collect(),
                    Level::FarBelow => suspicions(run, seen),
                };
                Delivery { part, measured, expected: shown(&estimate), share, level, suspicions }
            })
            .collect(),
    )
}

fn suspicions(run: &MeasuredRun, seen: &Observations) -> Vec<Suspicion> {
    let machine = &seen.machine;
    let runtime = seen.runtimes.iter().find(|it| it.kind == run.runtime);
    let loaded = runtime.and_then(|it| it.loaded.as_ref()?.iter().find(|it| it.name == run.name));
    let no_device = runtime
        .and_then(|it| it.devices.as_ref())
        .is_some_and(|all| !all.is_empty() && all.iter().all(|it| it.library == Some(Library::Cpu)));
    let beside = loaded.is_some_and(|it| {
        it.size.zip(it.size_vram).is_some_and(|(all, on)| on < all)
            || it.layers.zip(it.layers_gpu).is_some_and(|(all, on)| on < all)
    });
    let throttled = |heat: bool| {
        let mut all = machine.gpus.iter().flatten().filter_map(|it| it.throttle.as_ref());
        all.any(|it| if heat { it.thermal } else { it.hardware })
    };
    let hot = throttled(true) || machine.thermal_speed_percent.is_some_and(|it| it < 90);
    let saves = machine.power_mode == Some(PowerMode::Saver) || machine.on_battery == Some(true) || throttled(false);
    let half =
        machine.bandwidth_measured_gbs.zip(machine.bandwidth_table_gbs).is_some_and(|(is, should)| is < 0.6 * should);
    let narrow = machine.memory_channels == Some(1) || half;
    let swaps = machine.swap_used.is_some_and(|it| it > Bytes::from_gib(1.0));
    let found: Vec<Suspicion> = [
        (no_device || beside, Suspicion::ProcessorComputes),
        (hot, Suspicion::Heat),
        (saves, Suspicion::PowerMode),
        (narrow, Suspicion::MemoryChannels),
        (swaps, Suspicion::Swapping),
    ]
    .into_iter()
    .filter(|(is, _)| *is)
    .map(|(_, suspicion)| suspicion)
    .collect();
    if found.is_empty() { vec![Suspicion::Unknown] } else { found }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use whichbox_core::observe::{Confidence, LoadedModel, MachineMatch, RuntimeKind, RuntimeSeen, RuntimeState};

    fn seen(loaded: LoadedModel) -> Observations {
        let runtime =
            RuntimeSeen { loaded: Some(vec![loaded]), ..RuntimeSeen::new(RuntimeKind::Ollama, RuntimeState::Running) };
        let matched = MachineMatch { machine: "mac-studio-m2-ultra-64gb".to_owned(), confidence: Confidence::Certain };
        Observations { matched: Some(matched), runtimes: vec![runtime], ..Observations::default() }
    }

    fn run(decode: f64) -> MeasuredRun {
        MeasuredRun {
            runtime: RuntimeKind::Ollama,
            name: "a".to_owned(),
            model: Some("qwen3-coder-30b-a3b".to_owned()),
            quant: Some("Q4_K_M".to_owned()),
            depth: 0,
            prompt_tokens: 512,
            answer_tokens: 48,
            prefill_tps: None,
            decode_tps: Some(decode),
            cache_hit: None,
        }
    }

    #[test]
    fn what_is_expected_raises_no_suspicion() {
        let catalog = Catalog::embedded().unwrap();
        let expected = deliveries(&run(1.0), &seen(LoadedModel::default()), &catalog)[0].expected;
        let found = deliveries(&run(expected.expected), &seen(LoadedModel::default()), &catalog);
        assert!(found[0].suspicions.is_empty() && (found[0].share - 1.0).abs() < 1e-9);
        assert_eq!(found[0].level, Level::AsExpected);
    }

    #[test]
    fn between_a_third_and_what_is_expected_it_is_said_to_be_below() {
        let catalog = Catalog::embedded().unwrap();
        let expected = deliveries(&run(1.0), &seen(LoadedModel::default()), &catalog)[0].expected;
        let level = |decode: f64| {
            let it = deliveries(&run(decode), &seen(LoadedModel::default()), &catalog).remove(0);
            (it.level, it.suspicions)
        };
        assert_eq!(level(expected.low * 0.95), (Level::Below, Vec::new()));
        assert_eq!(level(expected.low * 1.01).0, Level::AsExpected);
        assert_eq!(level(expected.expected * 0.3), (Level::FarBelow, vec![Suspicion::Unknown]));
    }

    #[test]
    fn a_model_beside_the_gpu_is_the_first_suspicion() {
        let catalog = Catalog::embedded().unwrap();
        let beside = LoadedModel {
            name: "a".to_owned(),
            size: Some(Bytes::from_gib(20.0)),
            size_vram: Some(Bytes::ZERO),
            ..LoadedModel::default()
        };
        assert_eq!(deliveries(&run(3.0), &seen(beside), &catalog)[0].suspicions, [Suspicion::ProcessorComputes]);
        let nothing = deliveries(&run(3.0), &seen(LoadedModel::default()), &catalog);
        assert_eq!(nothing[0].suspicions, [Suspicion::Unknown]);
    }
}
