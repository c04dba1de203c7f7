//! What the pages beside the advice may ask for. As in [`commands`](crate::commands), each command names the work and hands
//! it on.

use crate::bridge::EvidencePage;
use crate::commands::Answer;
use crate::state::Shell;
use tauri::State;
use whichbox_core::advise::compare::{Chosen, Comparison};
use whichbox_core::browse::{self, EstimateOf, MachinePage, ModelPage};
use whichbox_core::claim_check::{self, ClaimCheck};
use whichbox_core::date::Date;
use whichbox_core::evidence::{self, Filter, Nearest};
use whichbox_core::recommendation::Explored;
use whichbox_core::scenario::Scenario;

/// Misses that are listed.
const WORST: usize = 40;

/// Runs that are shown beside an estimate.
const NEAREST: usize = 5;

/// Machines of the person's choice side by side on their work, on a day, or today. `task` names the task whose model the
/// speeds are of.
///
/// # Errors
/// What the core refuses in the scenario or the choice.
#[tauri::command]
#[specta::specta]
pub async fn compare(
    shell: State<'_, Shell>,
    scenario: Scenario,
    as_of: Option<Date>,
    choices: Vec<Chosen>,
    task: Option<String>,
) -> Answer<Comparison> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    shell.work(move |shell| Ok(shell.advisor()?.compare(&scenario, day, &choices, task.as_deref())?)).await
}

/// What takes tens of answers: where the answer to a scenario flips, what more money buys, and what would settle a close
/// call, on a day, or today.
///
/// # Errors
/// What the core refuses in the scenario.
#[tauri::command]
#[specta::specta]
pub async fn explore(shell: State<'_, Shell>, scenario: Scenario, as_of: Option<Date>) -> Answer<Explored> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    shell.work(move |shell| Ok(shell.explorer()?.explore(&scenario, day)?)).await
}

/// One machine with everything that is known of it, on a day, or today.
///
/// # Errors
/// A machine that the catalog does not have.
#[tauri::command]
#[specta::specta]
pub async fn machine_page(shell: State<'_, Shell>, id: String, as_of: Option<Date>) -> Answer<MachinePage> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    shell.work(move |shell| Ok(browse::machine_page(&*shell.catalog()?, &id, day)?)).await
}

/// One model with everything that is known of it, with its memory at a quantization, or at the usual one.
///
/// # Errors
/// A model or a quantization that the catalog does not have.
#[tauri::command]
#[specta::specta]
pub async fn model_page(shell: State<'_, Shell>, id: String, quant: Option<String>) -> Answer<ModelPage> {
    shell.work(move |shell| Ok(browse::model_page(&*shell.catalog()?, &id, quant.as_deref())?)).await
}

/// The published runs that a filter takes, with the errors of what is predicted for them and the worst misses.
///
/// # Errors
/// None.
#[tauri::command]
#[specta::specta]
pub async fn evidence(shell: State<'_, Shell>, filter: Filter) -> Answer<EvidencePage> {
    shell
        .work(move |_| {
            Ok(EvidencePage {
                tables: evidence::tables(&filter),
                worst: evidence::worst(&filter, WORST).into_iter().cloned().collect(),
                runs: evidence::select(&filter).into_iter().cloned().collect(),
            })
        })
        .await
}

/// The published runs nearest to an estimate of the answer.
///
/// # Errors
/// A machine or a model that the catalog does not have.
#[tauri::command]
#[specta::specta]
pub async fn nearest_runs(shell: State<'_, Shell>, of: EstimateOf) -> Answer<Vec<Nearest>> {
    shell.work(move |shell| Ok(browse::nearest_runs(&*shell.catalog()?, &of, NEAREST)?)).await
}

/// A claim that somebody typed or pasted: what was understood of it, how it stands on a day, or today, and what it would do
/// for the person's work.
///
/// # Errors
/// A claim that is empty or too long to be one; what the core refuses in the scenario.
#[tauri::command]
#[specta::specta]
pub async fn check_claim(
    shell: State<'_, Shell>,
    text: String,
    scenario: Option<Scenario>,
    as_of: Option<Date>,
) -> Answer<ClaimCheck> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    shell.work(move |shell| Ok(claim_check::check(&text, &*shell.catalog()?, day, scenario.as_ref())?)).await
}
