//! The commands as the pages call them: names, arguments and answers, through Tauri's mock runtime.
#![expect(clippy::unwrap_used, reason = "tests may")]

use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tauri::Manager;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tempfile::TempDir;
use whichbox_core::date::Date;
use whichbox_report::Job;
use whichbox_shell::bridge::ShellError;
use whichbox_shell::dialogs::{Dialogs, IntoFolder, Proposal};
use whichbox_shell::menu::NoMenuBar;
use whichbox_shell::state::{Outside, Shell};
use whichbox_shell::store::{Kept, PluginEntries};
use whichbox_shell::typesetter::Typesetter;

/// An app whose day never passes, with a folder of its own.
struct Running {
    app: tauri::App<MockRuntime>,
    window: tauri::WebviewWindow<MockRuntime>,
}

/// The typesetter without a program of its own; the real window's tests have that one.
struct InProcess;

impl Typesetter for InProcess {
    fn typeset(&self, job: &Job) -> Result<Vec<u8>, ShellError> {
        whichbox_typeset::typeset(job.clone()).map_err(|e| ShellError::ReportFailed { reason: e.to_string() })
    }
}

fn day() -> Option<Date> {
    Date::new(2026, 11, 21)
}

fn start(folder: &Path, dialogs: Arc<dyn Dialogs>) -> Running {
    let app = mock_builder()
        .plugin(tauri_plugin_store::Builder::new().build())
        .invoke_handler(whichbox_shell::bridge_builder::<MockRuntime>().invoke_handler())
        .build(mock_context(noop_assets()))
        .unwrap();
    let kept = Kept::open(folder, |staging| PluginEntries::open(app.handle(), staging)).unwrap();
    let browser = Arc::new(whichbox_shell::links::IntoFolder(folder.to_path_buf()));
    let outside = Outside {
        dialogs,
        browser,
        menu_bar: Arc::new(NoMenuBar),
        listener: Arc::default(),
        typesetter: Arc::new(InProcess),
        today: day,
        asked: None,
    };
    app.manage(Shell::new(kept, outside));
    let window = tauri::WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap();
    Running { app, window }
}

fn started() -> (Running, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Arc::new(IntoFolder(folder.path().to_path_buf()));
    (start(folder.path(), dialogs), folder)
}

impl Running {
    fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        call(&self.window, command, arguments)
    }
}

fn call(window: &tauri::WebviewWindow<MockRuntime>, command: &str, arguments: Value) -> Result<Value, Value> {
    let url = if cfg!(any(windows, target_os = "android")) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: url.parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize::<Value>().unwrap())
}

fn founding() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios/founding.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn the_first_start_shows_a_scenario_that_can_be_answered() {
    let (app, _folder) = started();
    let first = app.call("start", json!({})).unwrap();
    assert_eq!(first["today"], "2026-11-21");
    assert_eq!(first["settings"]["theme"], "system");
    assert_eq!(first["notices"], json!([]));
    let answer = app.call("recommend", json!({ "scenario": first["scenario"], "asOf": null })).unwrap();
    assert_eq!(answer["as_of"], "2026-11-21");
    assert_eq!(answer["tiers"].as_array().unwrap().len(), 4);
}

#[test]
fn the_founding_case_is_answered_with_free_fixes() {
    let (app, _folder) = started();
    let answer = app.call("recommend", json!({ "scenario": founding(), "asOf": "2026-11-21" })).unwrap();
    assert_eq!(answer["verdict"], "fix");
    assert_eq!(answer["findings"].as_array().unwrap().len(), 3);
}

#[test]
fn a_refusal_reaches_the_page_with_its_code_and_its_figures() {
    let (app, _folder) = started();
    let mut scenario = founding();
    scenario["current"]["machine"] = json!("dgx-sparc");
    let refused = app.call("recommend", json!({ "scenario": scenario, "asOf": null })).unwrap_err();
    assert_eq!(refused["code"], "unknown-machine");
    assert_eq!(refused["path"], "current.machine");
    assert_eq!(refused["near"], "dgx-spark");
    scenario["tasks"] = json!([]);
    let refused = app.call("recommend", json!({ "scenario": scenario, "asOf": null })).unwrap_err();
    assert_eq!(refused, json!({ "code": "no-tasks" }));
}

#[test]
fn a_report_is_written_where_the_dialog_says() {
    let (app, folder) = started();
    let exported = |kind: &str| {
        let arguments =
            json!({ "kind": kind, "scenario": founding(), "language": "en", "asOf": null, "discreet": false });
        app.call("export", arguments).unwrap()
    };
    let pdf = exported("pdf");
    assert_eq!(Path::new(pdf.as_str().unwrap()), folder.path().join("whichbox-the-founding-case-2026-11-21.pdf"));
    assert!(std::fs::read(pdf.as_str().unwrap()).unwrap().starts_with(b"%PDF-"));
    let text = std::fs::read_to_string(exported("json").as_str().unwrap()).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["verdict"], "fix");
    // The automated dialog never replaces a file, so the second time the person "thought better of it".
    assert_eq!(exported("pdf"), Value::Null);
}

#[test]
fn a_discreet_report_says_nothing_of_the_machine() {
    let (app, _folder) = started();
    let arguments = json!({ "kind": "json", "scenario": founding(), "language": "en", "asOf": null, "discreet": true });
    let path = app.call("export", arguments).unwrap();
    let text = std::fs::read_to_string(path.as_str().unwrap()).unwrap();
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answer["withheld"]["machine"], true);
    assert_eq!(answer["current"]["machine"], "own-machine");
    assert_eq!(answer["findings"], json!([]));
}

#[test]
fn the_answer_goes_to_the_clipboard_in_one_paragraph() {
    let (app, _folder) = started();
    let said = |discreet: bool| {
        let arguments = json!({ "scenario": founding(), "language": "en", "asOf": null, "discreet": discreet });
        app.call("paragraph", arguments).unwrap().as_str().unwrap().to_owned()
    };
    assert!(said(false).starts_with("Keep your Mac Studio M2 Ultra 64 GB. Change 3 settings."), "{}", said(false));
    assert!(!said(false).contains('\n'));
    assert!(said(true).starts_with("Keep your present machine."), "{}", said(true));
    assert!(!said(true).contains("M2 Ultra 64 GB"), "{}", said(true));
}

/// Somebody who chooses this file, whatever is proposed.
struct Chooses(std::path::PathBuf);

impl Dialogs for Chooses {
    fn save_as(&self, _proposal: &Proposal) -> Option<std::path::PathBuf> {
        Some(self.0.clone())
    }

    fn open(&self, _kind: &str, _endings: &[&str]) -> Option<std::path::PathBuf> {
        None
    }
}

fn refused_at(file: &Path) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let app = start(folder.path(), Arc::new(Chooses(file.to_path_buf())));
    let arguments = json!({ "kind": "csv", "scenario": founding(), "language": "en", "asOf": null, "discreet": false });
    app.call("export", arguments).unwrap_err()
}

/// A name that the system forbids (too long, a zero byte) is refused with the file's name, and nothing is left behind.
#[cfg(unix)]
#[test]
fn a_forbidden_name_is_a_typed_error_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for name in [format!("{}.csv", "n".repeat(300)), "a\0b.csv".to_owned()] {
        let refused = refused_at(&folder.path().join(&name));
        assert_eq!(refused["code"], "not-written", "{refused}");
        assert!(refused["file"].as_str().unwrap().ends_with(&name), "{refused}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// Somebody who chooses a folder that is gone.
struct Nowhere;

impl Dialogs for Nowhere {
    fn save_as(&self, proposal: &Proposal) -> Option<std::path::PathBuf> {
        Some(Path::new("/there-is-no-such-folder").join(&proposal.file_name))
    }

    fn open(&self, _kind: &str, _endings: &[&str]) -> Option<std::path::PathBuf> {
        Some("/there-is-no-such-folder/own.toml".into())
    }
}

#[test]
fn a_folder_that_is_gone_is_a_typed_error() {
    let folder = tempfile::tempdir().unwrap();
    let app = start(folder.path(), Arc::new(Nowhere));
    let arguments = json!({ "kind": "csv", "scenario": founding(), "language": "en", "asOf": null, "discreet": false });
    let refused = app.call("export", arguments).unwrap_err();
    assert_eq!(refused, json!({ "code": "folder-missing", "folder": "/there-is-no-such-folder" }));
}

#[test]
fn what_is_saved_is_shown_at_the_next_start() {
    let (app, folder) = started();
    let settings = json!({
        "theme": "dark", "language": "de", "memory": "GB", "page": "claims", "tour_seen": true,
        "catalog_address": "https://example.org/catalog.bundle", "discreet": true,
    });
    app.call("save_settings", json!({ "settings": settings })).unwrap();
    app.call("save_scenario", json!({ "scenario": founding(), "look": { "addresses": [], "bandwidth": false } }))
        .unwrap();
    app.app.state::<Shell>().close();
    let again = start(folder.path(), Arc::new(Nowhere));
    let kept = again.call("start", json!({})).unwrap();
    assert_eq!(kept["settings"], settings);
    assert_eq!(kept["scenario"]["name"], founding()["name"]);
}

#[test]
fn lists_and_mixes_come_from_the_catalog() {
    let (app, _folder) = started();
    let overview = app.call("catalog_overview", json!({ "asOf": "2026-02-18" })).unwrap();
    assert!(overview["machines"].as_array().unwrap().len() >= 30);
    assert!(overview["models"].as_array().unwrap().len() >= 30);
    assert!(!app.call("presets", json!({})).unwrap().as_array().unwrap().is_empty());
    let here = app.call("this_machine", json!({})).unwrap();
    assert!(here["memory_gib"].as_f64().unwrap() > 0.1);
}

#[test]
fn machines_stand_side_by_side_on_the_persons_work() {
    let (app, _folder) = started();
    let choices =
        json!([{ "machine": "mac-studio-m2-ultra-64gb", "units": 1 }, { "machine": "dgx-spark", "units": 2 }]);
    let ask = |choices: &Value| {
        let arguments = json!({ "scenario": founding(), "asOf": null, "choices": choices, "task": "agent" });
        app.call("compare", arguments)
    };
    let both = ask(&choices).unwrap();
    assert_eq!(both["sides"][0]["owned"], true);
    assert_eq!(both["sides"][1]["plan"]["units"], 2);
    assert_eq!(both["curve_task"], "agent");
    let refused = ask(&json!([{ "machine": "dgx-spark", "units": 3000 }])).unwrap_err();
    assert_eq!(refused["path"], "choices[0].units");
}

#[test]
fn an_argument_of_the_wrong_type_is_refused() {
    let (app, _folder) = started();
    assert!(app.call("recommend", json!({ "scenario": 7, "asOf": null })).is_err());
    assert!(app.call("no_such_command", json!({})).is_err());
}

#[test]
fn kept_scenarios_are_there_at_the_next_start_in_their_order() {
    let (app, folder) = started();
    let kept =
        |id: &str| json!({ "id": id, "name": format!("Mix {id}"), "saved": "2026-11-20", "scenario": founding() });
    app.call("save_scenarios", json!({ "saved": [kept("b"), kept("a")] })).unwrap();
    app.app.state::<Shell>().close();
    let again = start(folder.path(), Arc::new(Nowhere)).call("start", json!({})).unwrap();
    let names: Vec<&str> = again["saved"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Mix b", "Mix a"]);
    assert_eq!(again["saved"][0]["scenario"]["name"], founding()["name"]);
}

#[test]
fn a_scenario_goes_out_as_a_file_and_comes_in_again() {
    let (app, folder) = started();
    let arguments =
        json!({ "kind": "scenario", "scenario": founding(), "language": "en", "asOf": null, "discreet": false });
    let path = app.call("export", arguments).unwrap();
    assert_eq!(
        Path::new(path.as_str().unwrap()),
        folder.path().join("whichbox-scenario-the-founding-case-2026-11-21.json")
    );
    let bytes = std::fs::read(path.as_str().unwrap()).unwrap();
    let read = app.call("read_scenario", json!({ "name": "mine.json", "bytes": bytes })).unwrap();
    let asked = |scenario: &Value| {
        app.call("recommend", json!({ "scenario": scenario, "asOf": null })).unwrap()["verdict"].clone()
    };
    assert_eq!(read["name"], founding()["name"]);
    assert_eq!(asked(&read), asked(&founding()));
}

#[test]
fn a_report_opens_again_as_the_scenario_it_was_made_from() {
    let (app, _folder) = started();
    let arguments = json!({ "kind": "pdf", "scenario": founding(), "language": "en", "asOf": null, "discreet": false });
    let path = app.call("export", arguments).unwrap();
    let bytes = std::fs::read(path.as_str().unwrap()).unwrap();
    let read = app.call("read_scenario", json!({ "name": "report.pdf", "bytes": bytes })).unwrap();
    assert_eq!(read["name"], founding()["name"]);
    assert_eq!(read["tasks"][0]["id"], founding()["tasks"][0]["id"]);
    let none = app.call("read_scenario", json!({ "name": "bill.pdf", "bytes": b"%PDF-1.7 and no more" }));
    assert_eq!(none.unwrap_err(), json!({ "code": "no-scenario-file", "file": "bill.pdf" }));
}

#[test]
fn a_file_that_is_no_scenario_is_refused_with_its_name_and_place() {
    let (app, _folder) = started();
    let read =
        |name: &str, bytes: &[u8]| app.call("read_scenario", json!({ "name": name, "bytes": bytes })).unwrap_err();
    let refused = read("shopping.json", br#"{"version":1,"tasks":"none"}"#);
    assert_eq!((&refused["code"], &refused["file"]), (&json!("malformed"), &json!("shopping.json")));
    assert_eq!(refused["path"], "tasks");
    assert_eq!(read("picture.png", &[0x89, 0x50, 0xff, 0xfe])["code"], "no-scenario-file");
    assert_eq!(read("empty.json", b"")["code"], "malformed");
}

#[test]
fn the_menu_takes_its_words_from_the_page() {
    let (app, _folder) = started();
    let said = app.call("menu", json!({ "labels": { "file": "Datei" }, "chosen": "__CHANNEL__:7" }));
    assert_eq!(said, Ok(Value::Null));
    assert!(app.call("menu", json!({ "labels": { "fish": "Fisch" }, "chosen": "__CHANNEL__:7" })).is_err());
}

#[test]
fn an_own_machine_counts_from_the_moment_it_is_kept() {
    let (app, folder) = started();
    assert_eq!(app.call("own_entries", json!({})).unwrap(), json!({}));
    let machine = json!({
        "id": "shed-box", "name": "The box in the shed", "vendor": "me", "form": "tower", "os": ["linux"],
        "class": "nvidia", "chip": "RTX 3090",
        "engines": [{ "engine": "llama.cpp", "backend": "CUDA", "maturity": "solid" }],
        "pools": [{ "kind": "vram", "capacity_gib": { "value": 24 }, "bandwidth_gbs": { "value": 936 } }],
    });
    let offer = json!({ "machine": "shed-box", "amount": 900, "date": "2026-11-20" });
    let entries = json!({ "machine": [machine], "offer": [offer] });
    assert_eq!(app.call("save_own", json!({ "entries": entries })).unwrap(), Value::Null);
    let overview = app.call("catalog_overview", json!({ "asOf": null })).unwrap();
    let mine = overview["machines"].as_array().unwrap().iter().find(|it| it["id"] == "shed-box").unwrap();
    assert_eq!((&mine["price"]["amount"], &mine["price"]["seller"]), (&json!(900), &json!("own")));
    assert_eq!(mine["mine"], json!(true));
    assert_eq!(overview["machines"][0]["mine"], json!(false));
    let page = app.call("machine_page", json!({ "id": "shed-box", "asOf": null })).unwrap();
    assert_eq!(page["offers"][0]["seller"], "own", "the person's price stands among the others");
    assert_eq!(page["market"], Value::Null);
    assert!(folder.path().join("own/own.toml").exists());

    let mut broken = entries.clone();
    broken["machine"][0]["pools"][0]["capacity_gib"]["value"] = json!(-1);
    let refused = app.call("save_own", json!({ "entries": broken })).unwrap_err();
    assert_eq!(
        (&refused["code"], &refused["path"]),
        (&json!("bad-entry"), &json!("machine.shed-box.pools[0].capacity_gib"))
    );
    assert_eq!(app.call("own_entries", json!({})).unwrap()["machine"][0]["id"], "shed-box", "nothing changed");

    // What is exported can be imported again.
    let path = app.call("export_own", json!({})).unwrap();
    assert!(path.as_str().unwrap().ends_with("whichbox-own.toml"));
    assert_eq!(app.call("save_own", json!({ "entries": {} })).unwrap(), Value::Null);
    assert_eq!(app.call("import_own", json!({})).unwrap()["offer"][0]["amount"], 900);
}

#[test]
fn a_price_of_ones_own_stands_beside_what_the_market_asks() {
    let (app, _folder) = started();
    let offer = json!({ "machine": "dgx-spark", "amount": 3000, "date": "2026-11-20" });
    app.call("save_own", json!({ "entries": { "offer": [offer] } })).unwrap();
    let page = app.call("machine_page", json!({ "id": "dgx-spark", "asOf": null })).unwrap();
    assert_eq!((&page["price"]["amount"], &page["price"]["seller"]), (&json!(3000), &json!("own")));
    assert!(page["market"]["amount"].as_f64().unwrap() > 3000.0);
    assert_ne!(page["market"]["seller"], "own");
    assert!(page["offers"].as_array().unwrap().len() > 3);
    assert_eq!(page["sources"]["yours"]["grade"], "yours");
}

#[test]
fn only_a_listed_source_is_opened_in_the_browser() {
    let (app, folder) = started();
    let refused = app.call("open_source", json!({ "address": "https://example.org/" })).unwrap_err();
    assert_eq!(refused["code"], "not-listed");
    let overview = app.call("catalog_overview", json!({ "asOf": null })).unwrap();
    let known = overview["cloud"].as_array().unwrap().iter().find_map(|it| it["sources"][0].as_str()).unwrap();
    let address = known.split_whitespace().next().unwrap().trim_end_matches(',');
    app.call("open_source", json!({ "address": address })).unwrap();
    let opened = std::fs::read_to_string(folder.path().join("opened.txt")).unwrap();
    assert_eq!(opened.trim(), address);
}

#[test]
fn an_own_file_that_broke_does_not_take_the_app_away() {
    let (app, folder) = started();
    std::fs::create_dir(folder.path().join("own")).unwrap();
    std::fs::write(folder.path().join("own/by-hand.toml"), "[[machine]]\nid = 3\n").unwrap();
    let state = app.call("catalog_state", json!({})).unwrap();
    assert_eq!(state["origin"], "built-in");
    assert_eq!(state["trouble"][0]["error"]["file"], "by-hand.toml");
    assert!(app.call("catalog_overview", json!({ "asOf": null })).is_ok());
}

#[test]
fn a_newer_catalog_that_cannot_be_trusted_changes_nothing() {
    let (app, folder) = started();
    let code = |answer: Result<Value, Value>| answer.unwrap_err()["code"].as_str().unwrap().to_owned();
    let update = |address: Value| app.call("update_catalog", json!({ "address": address }));
    assert_eq!(code(update(json!("https://127.0.0.1:1/x"))), "no-key");
    assert_eq!(code(app.call("trust_key", json!({ "key": "nonsense", "trusted": true }))), "not-a-key");
    let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    assert_eq!(app.call("trust_key", json!({ "key": key, "trusted": true })).unwrap()["keys"], 1);
    assert_eq!(code(update(json!("http://127.0.0.1/x"))), "not-https");
    assert_eq!(code(update(json!("/etc/passwd"))), "not-https", "a page names no files");
    assert_eq!(code(update(json!("https://127.0.0.1:1/x"))), "not-fetched");
    std::fs::write(folder.path().join("new.bundle"), "no bundle").unwrap();
    assert_eq!(code(update(Value::Null)), "not-a-bundle");
    assert_eq!(code(app.call("roll_back_catalog", json!({}))), "nothing-installed");
    assert_eq!(app.call("trust_key", json!({ "key": key, "trusted": false })).unwrap()["keys"], 0);
}

#[test]
fn every_class_has_a_model_that_stands_for_it() {
    let (app, _folder) = started();
    let picks = app.call("class_picks", json!({})).unwrap();
    assert!(picks.as_array().unwrap().iter().any(|it| it["class"] == "30b-moe" && it["why"]["code"].is_string()));
}

#[test]
fn this_machine_is_looked_at_and_every_rule_is_accounted_for() {
    let (app, _folder) = started();
    let found = app
        .call("diagnose", json!({ "scenario": founding(), "look": { "addresses": [], "bandwidth": false } }))
        .unwrap();
    assert_eq!(found["observations"]["taken"], "2026-11-21");
    let diagnosis = &found["diagnosis"];
    let rules = |list: &Value| list.as_array().unwrap().clone();
    let mut named: Vec<Value> = rules(&diagnosis["checked"]);
    named.extend(rules(&diagnosis["not_applicable"]));
    named.extend(rules(&diagnosis["not_checked"]).iter().map(|it| it["rule"].clone()));
    assert_eq!(named.len(), whichbox_core::diagnose::rules().count());
    // A machine that this one is not is not made of it by a scenario.
    assert_ne!(found["observations"]["matched"]["machine"], "mac-studio-m2-ultra-64gb");
}

#[test]
fn a_scenario_that_cannot_be_answered_yet_does_not_keep_us_from_looking() {
    let (app, _folder) = started();
    let mut scenario = founding();
    scenario["tasks"] = json!([]);
    assert!(
        app.call("diagnose", json!({ "scenario": scenario, "look": { "addresses": [], "bandwidth": false } })).is_ok()
    );
}

#[test]
fn what_was_seen_is_saved_without_names() {
    let (app, folder) = started();
    let seen = json!({
        "version": 1,
        "runtimes": [{ "kind": "ollama", "state": "running", "definitions": [{ "name": "registry.example/ada.lovelace/secret:7b" }] }],
    });
    let path = app.call("save_observations", json!({ "observations": seen })).unwrap();
    assert_eq!(path, json!(folder.path().join("whichbox-observations-2026-11-21.json").display().to_string()));
    let text = std::fs::read_to_string(path.as_str().unwrap()).unwrap();
    assert!(whichbox_core::observe::from_json(&text, "saved").is_ok());
    assert!(!text.contains("lovelace"), "{text}");
    // The dialog of the tests replaces no file: whoever thinks better of it gets nothing.
    assert_eq!(app.call("save_observations", json!({ "observations": seen })).unwrap(), Value::Null);
}

#[test]
fn exploring_tells_what_more_money_buys_and_refuses_what_the_answer_refuses() {
    let (app, _folder) = started();
    let found = app.call("explore", json!({ "scenario": founding(), "asOf": "2026-11-21" })).unwrap();
    assert!(found["asked"].as_u64().unwrap() > 1);
    assert_eq!(found["frontier"]["step"].as_f64(), Some(500.0));
    assert!(!found["frontier"]["steps"].as_array().unwrap().is_empty());
    let mut scenario = founding();
    scenario["tasks"] = json!([]);
    let refused = app.call("explore", json!({ "scenario": scenario, "asOf": null })).unwrap_err();
    assert_eq!(refused["code"], "no-tasks");
}

#[path = "commands/runtime.rs"]
mod runtime;
