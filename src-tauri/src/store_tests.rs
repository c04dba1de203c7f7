//! The guard, with the real plugin over temporary folders.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use super::*;
use crate::bridge::Theme;
use crate::state::first_scenario;
use tauri::test::{MockRuntime, mock_builder, mock_context, noop_assets};

type App = tauri::App<MockRuntime>;

fn app() -> App {
    mock_builder().plugin(tauri_plugin_store::Builder::new().build()).build(mock_context(noop_assets())).unwrap()
}

fn open(app: &App, folder: &Path) -> Kept {
    Kept::open(folder, |staging| PluginEntries::open(app.handle(), staging)).unwrap()
}

fn dark() -> Settings {
    Settings { theme: Theme::Dark, language: Some("de".to_owned()), ..Settings::default() }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != LOCK);
    names.sort();
    names
}

#[test]
fn what_is_saved_is_there_at_the_next_start() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let kept = open(&app, folder.path());
    assert_eq!(*kept.contents(), Contents::default());
    kept.save_settings(&dark()).unwrap();
    kept.save_scenario(&first_scenario()).unwrap();
    kept.close();
    let again = open(&app, folder.path());
    assert_eq!(again.contents().settings, dark());
    assert_eq!(again.contents().scenario, Some(first_scenario()));
    assert!(again.contents().notices.is_empty());
    assert_eq!(names(folder.path()), [FILE]);
}

#[test]
fn saving_one_part_keeps_the_other_and_what_is_not_ours() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    std::fs::write(&file, r#"{"version":1,"settings":{"theme":"dark"},"from_a_plugin":7}"#).unwrap();
    let kept = open(&app, folder.path());
    assert_eq!(kept.contents().settings.theme, Theme::Dark);
    kept.save_scenario(&first_scenario()).unwrap();
    let text: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(text["from_a_plugin"], 7);
    assert_eq!(text["settings"]["theme"], "dark");
    assert_eq!(text["scenario"]["version"], 1);
}

#[test]
fn a_damaged_file_is_moved_aside_whole_and_the_person_is_told() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    for (n, damaged) in ["{\"version\":1,\"settings\":{\"the", "", "[1,2]", "{\"settings\":{}}"].iter().enumerate() {
        std::fs::write(&file, damaged).unwrap();
        let kept = open(&app, folder.path());
        let [Notice::SettingsMovedAside { moved_to, .. }] = kept.contents().notices.as_slice() else {
            panic!("{:?}", kept.contents().notices);
        };
        assert_eq!(Path::new(moved_to), folder.path().join(format!("{FILE}.damaged-{}", n + 1)));
        assert_eq!(std::fs::read_to_string(moved_to).unwrap(), *damaged);
        assert!(!file.exists());
        kept.save_settings(&dark()).unwrap();
        assert_eq!(open(&app, folder.path()).contents().settings, dark());
    }
}

#[test]
fn a_scenario_that_cannot_be_read_costs_neither_the_settings_nor_itself() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    let text = r#"{"version":1,"settings":{"theme":"dark"},"scenario":{"version":1,"tasks":"none"}}"#;
    std::fs::write(&file, text).unwrap();
    let kept = open(&app, folder.path());
    assert_eq!(kept.contents().settings.theme, Theme::Dark);
    assert_eq!(kept.contents().scenario, None);
    let [Notice::PartNotUsed { part, moved_to, .. }] = kept.contents().notices.as_slice() else {
        panic!("{:?}", kept.contents().notices);
    };
    assert_eq!(part, "scenario");
    assert_eq!(std::fs::read_to_string(moved_to).unwrap(), text);
}

#[test]
fn a_file_of_a_newer_version_is_put_aside_and_not_overwritten() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    std::fs::write(&file, r#"{"version":99,"settings":{}}"#).unwrap();
    let kept = open(&app, folder.path());
    assert!(matches!(kept.contents().notices.as_slice(), [Notice::SettingsFromNewer { version: 99, .. }]));
    kept.save_settings(&dark()).unwrap();
    assert_eq!(names(folder.path()), [FILE.to_owned(), format!("{FILE}.newer-1")]);
}

#[test]
fn settings_without_the_later_fields_still_load() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    std::fs::write(folder.path().join(FILE), r#"{"version":1,"settings":{"language":"hi"}}"#).unwrap();
    let kept = open(&app, folder.path());
    let expected = Settings { language: Some("hi".to_owned()), ..Settings::default() };
    assert_eq!(kept.contents().settings, expected);
    assert!(kept.contents().notices.is_empty());
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone_and_nothing_is_kept() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    // A folder in the file's place cannot be read by anybody, root included.
    std::fs::create_dir(&file).unwrap();
    let kept = open(&app, folder.path());
    assert!(matches!(kept.contents().notices.as_slice(), [Notice::NothingKept { .. }]));
    assert!(matches!(kept.save_settings(&dark()), Err(ShellError::NotKept { .. })));
    assert!(file.is_dir());
}

#[test]
fn a_save_that_fails_leaves_what_was_kept() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let kept = open(&app, folder.path());
    kept.save_settings(&dark()).unwrap();
    std::fs::create_dir(&kept.staging).unwrap();
    assert!(kept.save_settings(&Settings::default()).is_err());
    assert_eq!(open(&app, folder.path()).contents().settings, dark());
}

#[test]
fn of_the_kept_scenarios_those_that_can_be_read_stay_and_a_copy_holds_the_rest() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    let good = serde_json::json!({ "id": "a", "name": "A", "saved": "2026-11-20", "scenario": first_scenario() });
    let bad = serde_json::json!({ "id": "b", "name": "B", "saved": "2026-11-20", "scenario": { "version": 1 } });
    let text = serde_json::json!({ "version": 1, "saved": [bad, good] }).to_string();
    std::fs::write(&file, &text).unwrap();
    let kept = open(&app, folder.path());
    let names: Vec<&str> = kept.contents().saved.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["A"]);
    let [Notice::PartNotUsed { part, moved_to, .. }] = kept.contents().notices.as_slice() else {
        panic!("{:?}", kept.contents().notices);
    };
    assert_eq!(part, "saved");
    assert_eq!(std::fs::read_to_string(moved_to).unwrap(), text);
    kept.save_settings(&dark()).unwrap();
    assert_eq!(open(&app, folder.path()).contents().saved.len(), 1);
}

#[test]
fn where_the_window_stood_is_kept_and_nonsense_about_it_is_nothing() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let kept = open(&app, folder.path());
    let place = Place { x: 20, y: 40, width: 1000, height: 700, maximized: false };
    kept.save_window(place).unwrap();
    assert_eq!(open(&app, folder.path()).contents().window, Some(place));
    std::fs::write(folder.path().join(FILE), r#"{"version":1,"window":"wide"}"#).unwrap();
    let again = open(&app, folder.path());
    assert_eq!(again.contents().window, None);
    assert!(again.contents().notices.is_empty());
}

#[test]
fn what_another_copy_kept_meanwhile_stays() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let kept = open(&app, folder.path());
    kept.save_settings(&Settings::default()).unwrap();
    // The other copy chooses a theme and keeps a scenario; this one knows of neither.
    let file = folder.path().join(FILE);
    let theirs = saved("theirs");
    let text = serde_json::json!({ "version": 1, "settings": dark(), "saved": [theirs], "from_a_plugin": 7 });
    std::fs::write(&file, text.to_string()).unwrap();
    kept.save_scenarios(&[saved("mine")]).unwrap();
    let again = open(&app, folder.path());
    let names: Vec<&str> = again.contents().saved.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["mine", "theirs"]);
    assert_eq!(again.contents().settings, dark());
    // What this copy takes away goes; the other's stays.
    kept.save_scenarios(&[]).unwrap();
    let left = open(&app, folder.path());
    assert_eq!(left.contents().saved.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["theirs"]);
    let text: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(text["from_a_plugin"], 7);
}

fn saved(name: &str) -> SavedScenario {
    let day = whichbox_core::date::Date::new(2026, 11, 20).unwrap();
    SavedScenario { id: name.to_owned(), name: name.to_owned(), saved: day, scenario: first_scenario() }
}

#[test]
fn a_file_that_a_newer_version_wrote_meanwhile_is_not_written_over() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let kept = open(&app, folder.path());
    let newer = r#"{"version":99,"settings":{}}"#;
    std::fs::write(folder.path().join(FILE), newer).unwrap();
    assert!(matches!(kept.save_settings(&dark()), Err(ShellError::NotKept { .. })));
    assert_eq!(std::fs::read_to_string(folder.path().join(FILE)).unwrap(), newer);
}

#[test]
fn a_file_that_was_damaged_meanwhile_is_put_aside() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let kept = open(&app, folder.path());
    kept.save_scenario(&first_scenario()).unwrap();
    std::fs::write(folder.path().join(FILE), "{\"version\":1,").unwrap();
    kept.save_settings(&dark()).unwrap();
    assert_eq!(names(folder.path()), [FILE.to_owned(), format!("{FILE}.damaged-1")]);
    // What this copy knew is there whole.
    let again = open(&app, folder.path());
    assert_eq!(
        (again.contents().settings.clone(), again.contents().scenario.clone()),
        (dark(), Some(first_scenario()))
    );
}

#[test]
fn what_a_killed_copy_left_is_swept_once_it_is_old() {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let names_of = ["kept.json.77.new", "kept.json.78.new", ".whichbox-x1"];
    for name in names_of {
        let file = std::fs::File::create(folder.path().join(name)).unwrap();
        let hours = if name.contains("78") { 0 } else { 2 };
        file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(hours * 3600)).unwrap();
    }
    open(&app, folder.path()).close();
    assert_eq!(names(folder.path()), ["kept.json.78.new"]);
}
