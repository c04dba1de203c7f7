//! What a person kept outlives a kill at any moment, a full disk, a folder that takes nothing, and a second running copy.
//!
//! A kill cannot be played inside one process, so this program starts itself again: the copies run [`copy`], an ignored
//! test that does what the environment says, with the app's own code for keeping.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tauri::test::{MockRuntime, mock_builder, mock_context, noop_assets};
use whichbox_core::catalog::own::Own;
use whichbox_core::date::Date;
use whichbox_keep::own;
use whichbox_shell::bridge::{Notice, SavedScenario, Settings, ShellError};
use whichbox_shell::file::write_atomically;
use whichbox_shell::state::first_scenario;
use whichbox_shell::store::{Contents, FILE, Kept, PluginEntries};

const ROLE: &str = "WHICHBOX_COPY";
const FOLDER: &str = "WHICHBOX_COPY_FOLDER";
const NAME: &str = "WHICHBOX_COPY_NAME";

type App = tauri::App<MockRuntime>;

fn app() -> App {
    mock_builder().plugin(tauri_plugin_store::Builder::new().build()).build(mock_context(noop_assets())).unwrap()
}

fn open(app: &App, folder: &Path) -> Kept {
    Kept::open(folder, |staging| PluginEntries::open(app.handle(), staging)).unwrap()
}

/// This program again, as a copy of the app with something to do.
fn another(role: &str, folder: &Path, name: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "copy", "--ignored", "--nocapture"]);
    command.env(ROLE, role).env(FOLDER, folder).env(NAME, name);
    command
}

#[test]
#[ignore = "what the other tests start; by itself it does nothing"]
fn copy() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let name = std::env::var(NAME).unwrap();
    match role.as_str() {
        "keeps-on" => keeps_on(&folder, name.parse().unwrap()),
        "adds" => adds(&folder, &name),
        "small-disk" => on_a_small_disk(&folder),
        other => panic!("no role {other}"),
    }
}

/// The number that a state carries in each of its parts.
fn numbered(n: u64) -> (Settings, Vec<SavedScenario>, Own) {
    let settings = Settings { page: Some(n.to_string()), ..Settings::default() };
    let day = Date::new(2026, 11, 20).unwrap();
    let named =
        |i: u64| SavedScenario { id: i.to_string(), name: n.to_string(), saved: day, scenario: first_scenario() };
    let text = format!("[[offer]]\nmachine = \"dgx-spark\"\namount = {}\ndate = \"2026-11-20\"\n", n + 1);
    (settings, (0..8).map(named).collect(), Own::from_toml(&text, "x").unwrap())
}

/// Saves one numbered state after the other, and says each that is kept, until somebody ends it.
fn keeps_on(folder: &Path, from: u64) {
    let app = app();
    let kept = open(&app, folder);
    for n in from.. {
        let (settings, saved, entries) = numbered(n);
        kept.save_settings(&settings).unwrap();
        kept.save_scenarios(&saved).unwrap();
        own::write(&folder.join("own"), &entries).unwrap();
        println!("kept {n}");
    }
}

/// The number in a state that was read back: the settings', the scenarios', the entries'.
fn numbers(contents: &Contents, folder: &Path) -> [u64; 3] {
    assert_eq!(contents.notices, [], "nothing is damaged");
    let settings = contents.settings.page.as_ref().map_or(0, |it| it.parse().unwrap());
    let names: BTreeSet<&str> = contents.saved.iter().map(|it| it.name.as_str()).collect();
    assert!(names.len() <= 1 && matches!(contents.saved.len(), 0 | 8), "half a list: {names:?}");
    let saved = names.first().map_or(0, |it| it.parse().unwrap());
    let own = own::read(&folder.join("own")).unwrap();
    let amount = own.offer.first().map_or(0, |it| it.amount.to_string().parse::<u64>().unwrap() - 1);
    [settings, saved, amount]
}

/// What a copy said last, once it is dead.
fn last_said(child: Child, mut lines: BufReader<std::process::ChildStdout>, first: Option<u64>) -> Option<u64> {
    let mut child = child;
    child.kill().unwrap();
    child.wait().unwrap();
    let (mut last, mut line) = (first, String::new());
    while lines.read_line(&mut line).unwrap_or(0) > 0 {
        // The last line may be cut off.
        if let (true, Some(n)) = (line.ends_with('\n'), said(&line)) {
            last = Some(n);
        }
        line.clear();
    }
    last
}

fn said(line: &str) -> Option<u64> {
    line.split("kept ").nth(1)?.trim().parse().ok()
}

/// Kills `rounds` copies, each at another moment, and returns how many had begun a state that was not said yet.
fn killed(rounds: u64, seed: u64) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let app = app();
    let (mut kept, mut in_between, mut chance) = (0, 0, seed);
    for round in 0..rounds {
        let mut child =
            another("keeps-on", folder.path(), &(kept + 1).to_string()).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while said(&line).is_none() {
            line.clear();
            assert!(lines.read_line(&mut line).unwrap() > 0, "round {round}: the copy ended by itself");
        }
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Up to some saves long, in steps far shorter than one.
        let moment = Duration::from_micros((chance >> 33) % 12_000);
        let since = Instant::now();
        while since.elapsed() < moment {
            std::hint::spin_loop();
        }
        let last = last_said(child, lines, said(&line)).unwrap();
        let again = open(&app, folder.path());
        let found = numbers(again.contents(), folder.path());
        again.close();
        for n in found {
            assert!(n == last || n == last + 1, "round {round}: said {last}, found {found:?}");
        }
        in_between += u64::from(found != [last; 3]);
        kept = found.into_iter().max().unwrap_or(last);
    }
    in_between
}

/// `WHICHBOX_KILLS` copies are killed, or a thousand.
#[test]
fn a_kill_at_any_moment_of_a_save_leaves_the_old_or_the_new_state() {
    let kills: u64 = std::env::var("WHICHBOX_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(1000);
    let started = Instant::now();
    let halves = [(kills - kills / 2, 7), (kills / 2, 11)];
    let in_between: u64 = std::thread::scope(|scope| {
        let threads = halves.map(|(rounds, seed)| scope.spawn(move || killed(rounds, seed)));
        threads.into_iter().map(|it| it.join().unwrap()).sum()
    });
    println!("{kills} copies killed in {:?}; {in_between} of them between two parts of one state", started.elapsed());
    // Else the moments were not those of a save, and the test would hold for nothing.
    assert!(kills < 100 || in_between > kills / 50, "{in_between} of {kills}");
}

/// Keeps scenarios of its own under ever more names, as a window that knows of no other does.
fn adds(folder: &Path, name: &str) {
    let app = app();
    let kept = open(&app, folder);
    let day = Date::new(2026, 11, 20).unwrap();
    let mut mine = kept.contents().saved.clone();
    for n in 0..30 {
        let id = format!("{name}-{n}");
        mine.push(SavedScenario { id: id.clone(), name: id, saved: day, scenario: first_scenario() });
        kept.save_scenarios(&mine).unwrap();
    }
    kept.close();
}

#[test]
fn two_running_copies_keep_what_both_kept() {
    let folder = tempfile::tempdir().unwrap();
    let copies = ["a", "b"].map(|name| another("adds", folder.path(), name).stdout(Stdio::null()).spawn().unwrap());
    for mut copy in copies {
        assert!(copy.wait().unwrap().success());
    }
    let app = app();
    let kept = open(&app, folder.path());
    assert_eq!(kept.contents().notices, []);
    let found: BTreeSet<String> = kept.contents().saved.iter().map(|it| it.id.clone()).collect();
    let wanted: BTreeSet<String> = ["a", "b"].iter().flat_map(|it| (0..30).map(move |n| format!("{it}-{n}"))).collect();
    assert_eq!(found, wanted);
}

/// Fills a disk of a few hundred kilobytes and then takes the right to write away.
#[cfg(target_os = "linux")]
fn on_a_small_disk(folder: &Path) {
    use std::io::Write;
    let app = app();
    let kept = open(&app, folder);
    let (settings, saved, entries) = numbered(1);
    kept.save_settings(&settings).unwrap();
    kept.save_scenarios(&saved).unwrap();
    own::write(&folder.join("own"), &entries).unwrap();
    let mut filler = std::fs::File::create(folder.join("filler")).unwrap();
    while filler.write_all(&[7; 512]).is_ok() {}
    drop(filler);
    let (settings, saved, entries) = numbered(2);
    let full = |it: Result<(), ShellError>| assert!(matches!(it, Err(ShellError::DiskFull { .. })), "{it:?}");
    full(kept.save_settings(&settings));
    full(kept.save_scenarios(&saved));
    full(write_atomically(&folder.join("answer.pdf"), &[1; 4096]));
    assert!(own::write(&folder.join("own"), &entries).unwrap_err().to_string().contains("cannot be written"));
    let found = |n: u64| {
        let again = open(&app, folder);
        assert_eq!(numbers(again.contents(), folder), [n; 3]);
        again.close();
    };
    found(1);
    // With room again the same copy goes on as if nothing had been.
    std::fs::remove_file(folder.join("filler")).unwrap();
    kept.save_settings(&settings).unwrap();
    kept.save_scenarios(&saved).unwrap();
    own::write(&folder.join("own"), &entries).unwrap();
    found(2);
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(folder).status().unwrap();
    assert!(remount.success());
    let (settings, saved, entries) = numbered(3);
    let read_only =
        |it: Result<(), ShellError>| assert!(matches!(it, Err(ShellError::FolderReadOnly { .. })), "{it:?}");
    read_only(kept.save_settings(&settings));
    read_only(kept.save_scenarios(&saved));
    read_only(write_atomically(&folder.join("answer.pdf"), &[1; 4096]));
    assert!(own::write(&folder.join("own"), &entries).is_err());
    found(2);
    println!("survived");
}

#[cfg(not(target_os = "linux"))]
fn on_a_small_disk(_: &Path) {}

/// On a disk of its own, which takes the right to mount one: that of root, or of anybody where the system lends it.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_one_that_takes_nothing_lose_nothing_and_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let mount = "mount -t tmpfs -o size=256k whichbox \"$WHICHBOX_COPY_FOLDER\"";
    let isolated = |with: &[&str], script: &str| {
        let mut command = Command::new("unshare");
        command.args(with).args(["sh", "-c", script]).env(ROLE, "small-disk").env(FOLDER, folder.path()).env(NAME, "");
        command.env("EXE", std::env::current_exe().unwrap()).output()
    };
    let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--map-root-user"]];
    let Some(way) = ways.into_iter().find(|it| isolated(it, mount).is_ok_and(|it| it.status.success())) else {
        println!("skipped: this system lets nobody here mount a disk of memory");
        return;
    };
    let script = format!("{mount} && exec \"$EXE\" --exact copy --ignored --nocapture");
    let ran = isolated(way, &script).unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success() && text.contains("survived"), "{text}");
}

/// One file of each form that was ever written (tests/kept/README.md).
#[test]
fn every_earlier_form_of_the_file_is_read_whole() {
    let app = app();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kept");
    let mut read = 0;
    for entry in std::fs::read_dir(fixtures).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "json") {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(&path, folder.path().join(FILE)).unwrap();
        let text: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let kept = open(&app, folder.path());
        let contents = kept.contents().clone();
        let shown = path.display();
        assert_eq!(contents.notices, [], "{shown}");
        assert!(contents.scenario.is_some(), "{shown}");
        assert_ne!(contents.settings, Settings::default(), "{shown}");
        let saved = text["saved"].as_array().map_or(0, Vec::len);
        assert_eq!(contents.saved.len(), saved, "{shown}");
        assert_eq!(contents.window.is_some(), text["window"].is_object(), "{shown}");
        // Written again in today's form it says the same.
        kept.save_settings(&contents.settings).unwrap();
        kept.close();
        assert_eq!(*open(&app, folder.path()).contents(), contents, "{shown}");
        read += 1;
    }
    assert!(read >= 2);
}

/// A person who goes back to an older program finds nothing broken and is told where their newer file is.
#[test]
fn after_a_downgrade_the_newer_file_is_kept_and_named() {
    let app = app();
    let folder = tempfile::tempdir().unwrap();
    let newer = r#"{"version":2,"settings":{"theme":"violet"},"scenarios":{"a":1}}"#;
    std::fs::write(folder.path().join(FILE), newer).unwrap();
    let kept = open(&app, folder.path());
    let [Notice::SettingsFromNewer { moved_to, version: 2, .. }] = kept.contents().notices.as_slice() else {
        panic!("{:?}", kept.contents().notices);
    };
    assert_eq!(std::fs::read_to_string(moved_to).unwrap(), newer);
    kept.save_settings(&Settings::default()).unwrap();
    assert_eq!(std::fs::read_to_string(moved_to).unwrap(), newer);
}
