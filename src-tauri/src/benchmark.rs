//! A short benchmark against a runtime that runs here: started, followed and stopped by the person. The probe measures, the
//! core says what it is worth.

use crate::bridge::BridgeError;
use crate::bridge::diagnosis::{
    BenchStage, BenchTarget, Benchmarked, Delivered, DeliveredLevel, NotCounted, RuntimeTrouble,
};
use crate::commands::Answer;
use crate::diagnosis::judged;
use crate::state::Shell;
use std::time::{SystemTime, UNIX_EPOCH};
use tauri::State;
use tauri::ipc::Channel;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::diagnose::{Diagnosis, spoiled};
use whichbox_core::measured;
use whichbox_core::observe::{MeasuredRun, Observations};
use whichbox_core::scenario::Scenario;
use whichbox_probe::bench::{self, BenchOptions, Target};
use whichbox_probe::delivery;
use whichbox_probe::http::Stop;
use whichbox_probe::runtimes;
use whichbox_probe::surroundings::Surroundings;

/// Measures a model. `progress` hears of each part as it begins. One runs at a time: a second stops the first.
///
/// # Errors
/// [`RuntimeTrouble`]: what the runtime says, or that the person stopped it.
#[tauri::command]
#[specta::specta]
pub async fn benchmark(
    shell: State<'_, Shell>,
    scenario: Scenario,
    observations: Observations,
    target: BenchTarget,
    progress: Channel<BenchStage>,
) -> Answer<Benchmarked> {
    let today = shell.today()?;
    let stop = shell.start_running();
    let asked = shell.work(move |shell| {
        let runs = measure(&observations, &target, &stop, &progress)?;
        Ok(told(runs, observations, &scenario, &*shell.catalog()?, today))
    });
    asked.await
}

/// Stops what is being measured. The runtime hears of it by a connection that closes.
///
/// # Errors
/// None.
#[tauri::command]
#[specta::specta]
pub async fn stop_benchmark(shell: State<'_, Shell>) -> Answer<()> {
    shell.stop_running();
    Ok(())
}

fn measure(
    seen: &Observations,
    target: &BenchTarget,
    stop: &Stop,
    progress: &Channel<BenchStage>,
) -> Result<Vec<MeasuredRun>, BridgeError> {
    let around = Surroundings::here();
    let client = runtimes::client(target.runtime, target.address.as_deref(), &around, stop);
    let client = client.map_err(RuntimeTrouble::from)?;
    // Prompts of an earlier run may still be in a cache.
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let options = BenchOptions { seed, ..BenchOptions::default() };
    let told = &mut |stage| {
        // Who closed the page does not listen any more; the run is stopped by its own command.
        let _ = progress.send(BenchStage::from(stage));
    };
    Ok(bench::run(&client, &described(seen, target), &options, told).map_err(RuntimeTrouble::from)?)
}

/// The target with what was seen of the model.
fn described(seen: &Observations, target: &BenchTarget) -> Target {
    let runtime = seen.runtimes.iter().find(|it| it.kind == target.runtime);
    let loaded = runtime.and_then(|it| it.loaded.iter().flatten().find(|it| it.name == target.name));
    let definition = runtime.and_then(|it| it.definitions.iter().flatten().find(|it| it.name == target.name));
    Target {
        kind: target.runtime,
        name: target.name.clone(),
        model: loaded.and_then(|it| it.model.clone()).or_else(|| definition?.model.clone()),
        quant: loaded.and_then(|it| it.quant.clone()).or_else(|| definition?.quant.clone()),
        context: loaded.and_then(|it| it.context).or_else(|| definition?.context_set),
    }
}

fn told(
    runs: Vec<MeasuredRun>,
    mut observations: Observations,
    scenario: &Scenario,
    catalog: &Catalog,
    today: Date,
) -> Benchmarked {
    let same = |it: &MeasuredRun| runs.first().is_some_and(|run| run.name == it.name && run.runtime == it.runtime);
    observations.measured.retain(|it| !same(it));
    observations.measured.extend(runs.iter().cloned());
    let deliveries: Vec<Delivered> = runs
        .iter()
        .zip(0_u32..)
        .flat_map(|(run, at)| delivery::deliveries(run, &observations, catalog).into_iter().map(move |it| (at, it)))
        .map(|(run, it)| Delivered {
            run,
            part: it.part.into(),
            measured: it.measured,
            expected: it.expected,
            share: it.share,
            level: it.level.into(),
            suspicions: it.suspicions.into_iter().map(Into::into).collect(),
        })
        .collect();
    let diagnosed = judged(observations, scenario, catalog);
    let not_counted = why_not(&runs, &deliveries, &diagnosed.observations, &diagnosed.diagnosis, catalog);
    let kept = runs.iter().filter_map(|run| measured::kept(run, catalog, today)).collect::<Vec<_>>();
    let not_counted = not_counted.or_else(|| kept.is_empty().then_some(NotCounted::TooShort));
    let counted = if not_counted.is_none() { kept } else { Vec::new() };
    Benchmarked { diagnosed, runs, deliveries, counted, not_counted }
}

fn why_not(
    runs: &[MeasuredRun],
    deliveries: &[Delivered],
    seen: &Observations,
    diagnosis: &Diagnosis,
    catalog: &Catalog,
) -> Option<NotCounted> {
    let model = runs.first().and_then(|it| it.model.as_deref());
    if model.is_none_or(|it| catalog.model(it).is_none()) {
        return Some(NotCounted::UnknownModel);
    }
    if seen.matched.as_ref().is_none_or(|it| catalog.machine(&it.machine).is_none()) {
        return Some(NotCounted::UnknownMachine);
    }
    if spoiled(&diagnosis.findings) {
        return Some(NotCounted::HeldBack);
    }
    deliveries.iter().any(|it| it.level == DeliveredLevel::FarBelow).then_some(NotCounted::FarTooSlow)
}
