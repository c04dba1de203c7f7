//! The desktop shell: a window, the commands that its pages call, what is kept between two starts. It decides nothing
//! and computes nothing; every answer is the core's.
//!
//! What the outside world is (today's date, where files go, which dialog asks for a name) comes in through
//! [`state::Shell`], so that tests bring their own.
#![warn(missing_docs)]

pub mod benchmark;
pub mod bridge;
pub mod commands;
pub mod diagnosis;
pub mod dialogs;
pub mod export;
pub mod facts;
pub mod file;
pub mod fixes;
pub mod import;
pub mod links;
pub mod menu;
pub mod mine;
pub mod overview;
pub mod questions;
pub mod state;
pub mod store;
pub mod typesetter;
pub mod window;

use menu::Listener;
use state::{Outside, Shell};
use std::sync::Arc;
use store::{Kept, PluginEntries};
use tauri::webview::NewWindowResponse;
use tauri::{Manager, RunEvent, Runtime, WebviewWindowBuilder};
use tauri_specta::collect_commands;
use typesetter::Beside;

/// The commands that the pages may call, with their types.
#[must_use]
pub fn bridge_builder<R: Runtime>() -> tauri_specta::Builder<R> {
    // Numbers are `number`, not `number | null`: the core hands out no infinities and no NaN (its tests hold that).
    let numbers = specta_typescript::semantic::Configuration::empty().enable_lossless_floats();
    tauri_specta::Builder::<R>::new()
        .commands(collect_commands![
            commands::start,
            commands::recommend,
            commands::catalog_overview,
            commands::presets,
            commands::this_machine,
            commands::save_settings,
            commands::save_scenario,
            commands::save_scenarios,
            commands::read_scenario,
            commands::export,
            commands::paragraph,
            commands::menu,
            mine::own_entries,
            mine::save_own,
            mine::import_own,
            mine::export_own,
            mine::read_model,
            mine::catalog_state,
            mine::update_catalog,
            mine::roll_back_catalog,
            mine::trust_key,
            mine::class_picks,
            links::open_source,
            diagnosis::diagnose,
            diagnosis::choose_machine,
            diagnosis::save_observations,
            fixes::preview_fix,
            fixes::apply_fix,
            fixes::undo_fix,
            benchmark::benchmark,
            benchmark::stop_benchmark,
            questions::compare,
            questions::explore,
            questions::machine_page,
            questions::model_page,
            questions::evidence,
            questions::nearest_runs,
            questions::check_claim,
        ])
        .semantic_types(numbers)
        .disable_serde_phases()
}

/// Opens what the configuration calls windows. They are made here and not by Tauri itself, so that no page is ever loaded
/// into one without the rules on where its links may lead.
fn open_windows<R: Runtime>(app: &tauri::App<R>, place: Option<window::Place>, shell: &Shell) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app.handle(), config)?
            .on_navigation(links::is_own_page)
            // Sources are opened by a command that knows them; nothing else leads out of the window.
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
        #[cfg(target_os = "linux")]
        window::paint_on_processor(&window)?;
        window::follow(&window, place, shell.clone());
    }
    Ok(())
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Where the system gives us no window.
pub fn run() -> tauri::Result<()> {
    let bridge = bridge_builder::<tauri::Wry>();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_store::Builder::new().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(bridge.invoke_handler())
        .setup(|app| {
            let folder = app.path().app_data_dir()?;
            let kept = Kept::open(&folder, |staging| PluginEntries::open(app.handle(), staging))?;
            let place = kept.contents().window;
            let listener = Arc::new(Listener::default());
            let menu_bar = menu::native(app.handle(), Arc::clone(&listener));
            let outside = Outside {
                dialogs: dialogs::choose(app.handle()),
                browser: links::choose(),
                menu_bar,
                listener,
                typesetter: Arc::new(Beside::this()),
                today: state::today,
                asked: import::asked(),
            };
            let shell = Shell::new(kept, outside);
            shell.warm_up();
            app.manage(shell.clone());
            open_windows(app, place, &shell)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Shell>().close();
        }
    });
    Ok(())
}
