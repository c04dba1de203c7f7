//! Looking at this machine for settings that look like weak hardware. The probe looks, the core judges; here is only who
//! asks whom, and how a set of observations leaves: without names, paths and keys.

use crate::bridge::{BridgeError, Diagnosed};
use crate::commands::Answer;
use crate::dialogs::Proposal;
use crate::export;
use crate::state::Shell;
use tauri::State;
use whichbox_core::date::Date;
use whichbox_core::diagnose;
use whichbox_core::observe::{self, Observations};
use whichbox_core::scenario::{self, Scenario, Task};
use whichbox_probe::ObserveOptions;

/// What is seen on this machine now and what it means for the work of a scenario. Takes some seconds, and about twenty
/// where a runtime hangs. Nothing is written and nothing leaves the machine.
///
/// # Errors
/// Where the catalog cannot be read or the clock shows no day.
#[tauri::command]
#[specta::specta]
pub async fn diagnose(shell: State<'_, Shell>, scenario: Scenario) -> Answer<Diagnosed> {
    let today = shell.today()?;
    shell.work(move |shell| look(shell, &scenario, today)).await
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

fn look(shell: &Shell, scenario: &Scenario, today: Date) -> Result<Diagnosed, BridgeError> {
    let catalog = shell.catalog()?;
    // The scenario may be about another machine than the one that this runs on. What the person says counts where it can be.
    let could_be = shell.this_machine()?.could_be;
    let said = scenario.current.as_ref().map(|it| it.machine.clone()).filter(|it| could_be.contains(it));
    let observations = whichbox_probe::observe(&ObserveOptions {
        catalog: Some(&*catalog),
        machine: said,
        today: Some(today),
        ..ObserveOptions::default()
    });
    // Work that is half described says nothing yet; the prompts that were seen then say what is wanted.
    let tasks: &[Task] = if scenario::check(scenario, &catalog).is_ok() { &scenario.tasks } else { &[] };
    let diagnosis = diagnose::diagnose(&observations, &catalog, tasks);
    Ok(Diagnosed { observations, diagnosis })
}

fn save(shell: &Shell, observations: &Observations, today: Date) -> Result<Option<String>, BridgeError> {
    let text = observe::to_json(&observe::scrub(observations))?;
    let file_name = format!("whichbox-observations-{today}.json");
    export::put(shell, &Proposal { file_name, kind: "JSON", ending: "json" }, text.as_bytes())
}
