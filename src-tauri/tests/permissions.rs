//! Who may call what, with the permissions of the real app: each command of the bridge from the app's own window, and
//! nothing from anywhere else.
#![expect(clippy::unwrap_used, reason = "tests may")]

use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tauri::Manager;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use whichbox_core::date::Date;
use whichbox_shell::dialogs::IntoFolder;
use whichbox_shell::links;
use whichbox_shell::menu::NoMenuBar;
use whichbox_shell::state::{Outside, Shell};
use whichbox_shell::store::{Kept, PluginEntries};
use whichbox_shell::typesetter::Beside;

const OWN: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

fn day() -> Option<Date> {
    Date::new(2026, 11, 21)
}

/// The app with its own configuration and capabilities, over an empty folder.
fn app(folder: &Path) -> (tauri::App<MockRuntime>, Shell) {
    let mut context = tauri::generate_context!(test = true);
    // The mock runtime has no screens; the windows are made here.
    context.config_mut().app.windows.clear();
    let app = mock_builder()
        .plugin(tauri_plugin_store::Builder::new().build())
        .invoke_handler(whichbox_shell::bridge_builder::<MockRuntime>().invoke_handler())
        .build(context)
        .unwrap();
    let kept = Kept::open(folder, |staging| PluginEntries::open(app.handle(), staging)).unwrap();
    let dialogs = Arc::new(IntoFolder(folder.to_path_buf()));
    let outside = Outside {
        dialogs,
        browser: Arc::new(links::IntoFolder(folder.to_path_buf())),
        menu_bar: Arc::new(NoMenuBar),
        listener: Arc::default(),
        typesetter: Arc::new(Beside::this()),
        today: day,
        asked: None,
    };
    let shell = Shell::new(kept, outside);
    app.manage(shell.clone());
    (app, shell)
}

fn call(window: &tauri::WebviewWindow<MockRuntime>, from: &str, command: &str) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: from.parse().unwrap(),
        body: InvokeBody::Json(json!({ "asOf": null })),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize::<Value>().unwrap())
}

fn refused(answer: &Result<Value, Value>) -> bool {
    answer
        .as_ref()
        .is_err_and(|why| why.as_str().is_some_and(|why| why.contains("not allowed") || why.contains("not found")))
}

#[test]
fn the_apps_own_window_may_call_the_commands_and_no_other_may() {
    let folder = tempfile::tempdir().unwrap();
    let (app, _) = app(folder.path());
    let window =
        |label: &str| tauri::WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default()).build().unwrap();
    let (main, other) = (window("main"), window("other"));
    for command in ["start", "presets", "catalog_overview"] {
        assert!(call(&main, OWN, command).is_ok(), "{command}");
        let elsewhere = call(&main, "https://example.org", command);
        assert!(refused(&elsewhere), "{command} from a page of another address: {elsewhere:?}");
        let from_other = call(&other, OWN, command);
        assert!(refused(&from_other), "{command} from another window: {from_other:?}");
    }
}

#[test]
fn no_page_may_use_what_the_shell_itself_uses() {
    let folder = tempfile::tempdir().unwrap();
    let (app, _) = app(folder.path());
    let main = tauri::WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap();
    for command in [
        "plugin:store|load",
        "plugin:store|set",
        "plugin:store|save",
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:shell|execute",
        "plugin:fs|read_file",
        "plugin:opener|open_url",
        "plugin:webview|create_webview_window",
        "plugin:window|close",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "no_such_command",
    ] {
        let answer = call(&main, OWN, command);
        assert!(refused(&answer), "{command}: {answer:?}");
    }
}

#[test]
fn a_link_is_followed_where_the_app_lists_its_address_and_only_there() {
    let folder = tempfile::tempdir().unwrap();
    let (_app, shell) = app(folder.path());
    let catalog = shell.catalog().unwrap();
    let listed = |address: &str| links::is_listed(&catalog, address);
    let sources: Vec<&str> =
        catalog.sources.values().filter_map(|it| it.url.as_deref()).filter(|it| it.starts_with("https://")).collect();
    assert!(sources.len() > 50, "{}", sources.len());
    assert!(sources.iter().all(|it| listed(it)));
    let run = whichbox_core::evidence::runs().iter().find(|run| run.url.starts_with("https://")).unwrap();
    assert!(listed(&run.url));
    assert!(!listed("https://example.org/") && !listed(&format!("{}?more", sources[0])));
    assert!(!listed(&sources[0].replacen("https", "http", 1)) && !listed("file:///etc/passwd"));
}
