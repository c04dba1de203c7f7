//! What the pages may ask for. Each command names the work and hands it on; none decides or computes anything.

use crate::bridge::{BridgeError, CatalogOverview, ExportKind, MenuItem, SavedScenario, Settings, Start, ThisMachine};
use crate::menu::Labels;
use crate::state::Shell;
use crate::{export as exporting, import, overview};
use tauri::State;
use tauri::ipc::Channel;
use whichbox_core::date::Date;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::{self, Preset, Scenario};

/// A command's answer.
pub type Answer<T> = Result<T, BridgeError>;

/// Everything that the window needs before it can show an answer.
///
/// # Errors
/// Where the clock shows no day.
#[tauri::command]
#[specta::specta]
pub async fn start(shell: State<'_, Shell>) -> Answer<Start> {
    let kept = shell.kept().contents().clone();
    let (mut scenario, mut notices) = (shell.opening(), kept.notices);
    match shell.asked().map(import::from_file) {
        Some(Ok(opened)) => scenario = opened,
        Some(Err(notice)) => notices.push(notice),
        None => {}
    }
    Ok(Start {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: shell.today()?,
        settings: kept.settings,
        scenario,
        saved: kept.saved,
        notices,
    })
}

/// The answer to a scenario on a day, or today.
///
/// # Errors
/// What the core refuses in the scenario.
#[tauri::command]
#[specta::specta]
pub async fn recommend(shell: State<'_, Shell>, scenario: Scenario, as_of: Option<Date>) -> Answer<Recommendation> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    shell.work(move |shell| Ok(shell.advisor()?.recommend(&scenario, day)?)).await
}

/// The catalog in short, with prices as of a day, or today.
///
/// # Errors
/// Where the clock shows no day.
#[tauri::command]
#[specta::specta]
pub async fn catalog_overview(shell: State<'_, Shell>, as_of: Option<Date>) -> Answer<CatalogOverview> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    shell.work(move |shell| Ok(overview::of(&*shell.catalog()?, day))).await
}

/// The mixes that fill the form in one click.
///
/// # Errors
/// None.
#[tauri::command]
#[specta::specta]
pub async fn presets() -> Answer<Vec<Preset>> {
    Ok(scenario::presets())
}

/// The machine that the app runs on.
///
/// # Errors
/// Where the catalog cannot be read.
#[tauri::command]
#[specta::specta]
pub async fn this_machine(shell: State<'_, Shell>) -> Answer<ThisMachine> {
    shell.work(Shell::this_machine).await
}

/// Keeps the settings.
///
/// # Errors
/// Where they cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn save_settings(shell: State<'_, Shell>, settings: Settings) -> Answer<()> {
    shell.work(move |shell| Ok(shell.kept().save_settings(&settings)?)).await
}

/// Keeps the scenario, so that the next start shows it again. One that the core refuses is kept too: it is the person's
/// work, half done.
///
/// # Errors
/// Where it cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn save_scenario(shell: State<'_, Shell>, scenario: Scenario) -> Answer<()> {
    shell.work(move |shell| Ok(shell.kept().save_scenario(&scenario)?)).await
}

/// Writes the answer to a scenario where the person wants it. The file's path, or nothing where they thought better of it.
///
/// # Errors
/// What the core refuses; a file that cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn export(
    shell: State<'_, Shell>,
    kind: ExportKind,
    scenario: Scenario,
    language: String,
    as_of: Option<Date>,
    discreet: bool,
) -> Answer<Option<String>> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    let save = move |shell: &Shell| {
        exporting::save(shell, kind, &scenario, exporting::Giving { language: &language, day, discreet })
    };
    shell.work(save).await
}

/// The answer to a scenario in one paragraph of plain text, for the clipboard.
///
/// # Errors
/// What the core refuses.
#[tauri::command]
#[specta::specta]
pub async fn paragraph(
    shell: State<'_, Shell>,
    scenario: Scenario,
    language: String,
    as_of: Option<Date>,
    discreet: bool,
) -> Answer<String> {
    let day = as_of.map_or_else(|| shell.today(), Ok)?;
    let write = move |shell: &Shell| {
        exporting::paragraph(shell, &scenario, exporting::Giving { language: &language, day, discreet })
    };
    shell.work(write).await
}

/// Keeps the scenarios that have a name, in this order, in place of those before.
///
/// # Errors
/// Where they cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn save_scenarios(shell: State<'_, Shell>, saved: Vec<SavedScenario>) -> Answer<()> {
    shell.work(move |shell| Ok(shell.kept().save_scenarios(&saved)?)).await
}

/// Reads a scenario from a file that the person gave: a scenario, or one of our reports with its scenario inside.
///
/// # Errors
/// What is wrong with the file, with the place in it.
#[tauri::command]
#[specta::specta]
pub async fn read_scenario(shell: State<'_, Shell>, name: String, bytes: Vec<u8>) -> Answer<Scenario> {
    shell.work(move |_| import::scenario(&name, &bytes)).await
}

/// Shows the menu in these words and tells from now on what was chosen.
///
/// # Errors
/// Where the system gives us no menu.
#[tauri::command]
#[specta::specta]
pub async fn menu(shell: State<'_, Shell>, labels: Labels, chosen: Channel<MenuItem>) -> Answer<()> {
    shell.listener().set(chosen);
    Ok(shell.menu_bar().show(&labels)?)
}
