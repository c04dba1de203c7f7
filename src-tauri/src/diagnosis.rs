//! Looking at this machine for settings that look like weak hardware. The probe looks, the core judges; here is only who
//! asks whom, and how a set of observations leaves: without names, paths and keys.

use crate::bridge::diagnosis::{Diagnosed, Look};
use crate::bridge::{BridgeError, ThisMachine};
use crate::commands::Answer;
use crate::dialogs::Proposal;
use crate::export;
use crate::state::Shell;
use tauri::State;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::diagnose;
use whichbox_core::observe::{self, Observations};
use whichbox_core::scenario::{self, Scenario};
use whichbox_probe::ObserveOptions;
use whichbox_probe::runtimes::Named;

/// What is seen on this machine now and what it means for the work of a scenario. Takes some seconds, and about twenty
/// where a runtime hangs. Nothing is written and nothing leaves the machine, unless the person named an address that does.
///
/// # Errors
/// Where the catalog cannot be read or the clock shows no day.
#[tauri::command]
#[specta::specta]
pub async fn diagnose(shell: State<'_, Shell>, scenario: Scenario, look: Look) -> Answer<Diagnosed> {
    let today = shell.today()?;
    shell.work(move |shell| seen(shell, &scenario, look, today)).await
}

/// Remembers which machine of the catalog this one is, or forgets it.
///
/// # Errors
/// A machine that is not in the catalog; where it cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn choose_machine(shell: State<'_, Shell>, machine: Option<String>) -> Answer<ThisMachine> {
    shell.work(move |shell| shell.choose_machine(machine)).await
}

/// Writes what was seen where the person wants it, without what could tell who they are. The file's path, or nothing where
/// they thought better of it.
///
/// # Errors
/// A file that cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn save_observations(shell: State<'_, Shell>, observations: Observations) -> Answer<Option<String>> {
    let today = shell.today()?;
    shell.work(move |shell| save(shell, &observations, today)).await
}

fn seen(shell: &Shell, scenario: &Scenario, look: Look, today: Date) -> Result<Diagnosed, BridgeError> {
    let catalog = shell.catalog()?;
    // The scenario may be about another machine than the one that this runs on. What the person says counts where it can be.
    let here = shell.this_machine()?;
    let said = scenario.current.as_ref().map(|it| it.machine.clone()).filter(|it| here.could_be.contains(it));
    let machine = here.machine.filter(|_| here.chosen).or(said);
    let observations = whichbox_probe::observe(&ObserveOptions {
        catalog: Some(&*catalog),
        named: look.addresses.into_iter().map(|it| Named { kind: it.runtime, url: it.url }).collect(),
        measure_bandwidth: look.bandwidth,
        machine,
        today: Some(today),
        ..ObserveOptions::default()
    });
    Ok(judged(observations, scenario, &catalog))
}

/// What observations mean for the work of a scenario.
pub(crate) fn judged(observations: Observations, scenario: &Scenario, catalog: &Catalog) -> Diagnosed {
    // Work that is half described says nothing yet; the prompts that were seen then say what is wanted.
    let tasks = if scenario::check(scenario, catalog).is_ok() { scenario.tasks.as_slice() } else { &[] };
    let diagnosis = diagnose::diagnose(&observations, catalog, tasks);
    Diagnosed { observations, diagnosis }
}

fn save(shell: &Shell, observations: &Observations, today: Date) -> Result<Option<String>, BridgeError> {
    let text = observe::to_json(&observe::scrub(observations, &*shell.catalog()?))?;
    let file_name = format!("whichbox-observations-{today}.json");
    export::put(shell, &Proposal { file_name, kind: "JSON", ending: "json" }, text.as_bytes())
}
