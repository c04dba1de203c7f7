//! What each fuzz target does with its bytes. The tests of the workspace run the same functions over the kept corpus
//! (tests/tests/corpus.rs), so that a fault once found stays mended without a fuzzer.
//!
//! Whatever comes, there is an answer or one error. Where something was read, what was read must hold together: it is
//! written and read again, or counted with.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::check::{check_files, check_own};
use whichbox_core::catalog::load::{TextFile, embedded_files};
use whichbox_core::catalog::machine::Os;
use whichbox_core::catalog::own::Own;
use whichbox_core::date::Date;
use whichbox_core::import::{Named, from_config, from_gguf};
use whichbox_core::observe::RuntimeKind;
use whichbox_core::{advise, claim_check, diagnose, fit, observe, scenario as scenarios};
use whichbox_probe::sample::Sample;
use whichbox_probe::surroundings::Surroundings;
use whichbox_probe::{ObserveOptions, SystemFacts, clients, observe_with, runtimes};

/// The longest line that tells a person what is wrong.
const LONGEST_ERROR: usize = 4_000;

/// Never built where the catalog in the program is broken, which a test of the core excludes.
static CATALOG: LazyLock<Option<Catalog>> = LazyLock::new(|| Catalog::embedded().ok());

fn day() -> Option<Date> {
    Date::new(2026, 11, 21)
}

fn short(error: &dyn std::fmt::Display) {
    let text = error.to_string();
    assert!(text.len() <= LONGEST_ERROR && !text.is_empty(), "{text}");
}

/// A scenario file; one that is read is answered, and reads again from its own JSON.
pub fn scenario(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match scenarios::from_json(&text, "scenario.json") {
        Err(error) => short(&error),
        Ok(read) => {
            if let (Some(catalog), Some(day)) = (CATALOG.as_ref(), day())
                && read.tasks.len() <= 3
                && let Err(error) = advise::recommend(&read, catalog, day)
            {
                short(&error);
            }
            if let Ok(written) = serde_json::to_string(&read) {
                let again = scenarios::from_json(&written, "scenario.json");
                assert_eq!(again.as_ref(), Ok(&read), "{written}");
            }
        }
    }
}

/// A file of the catalog, as a machine, a model and a cloud model, beside the files that each needs.
pub fn catalog(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let needed = ["about.toml", "sources.toml", "parts.toml", "tiers.toml"];
    for path in ["machines/x.toml", "models/x.toml", "cloud/x.toml"] {
        let mut files: Vec<TextFile<'_>> =
            embedded_files().into_iter().filter(|file| needed.contains(&file.path)).collect();
        files.push(TextFile { path, text: &text });
        check_files(&files).1.iter().for_each(|it| short(&it.reason));
    }
}

/// A person's own entries; those that are read are written and read again, and counted with.
pub fn own(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match Own::from_toml(&text, "own.toml") {
        Err(error) => short(&error),
        Ok(own) => {
            let Some(catalog) = CATALOG.as_ref() else { return };
            if check_own(catalog, &own).is_empty()
                && let Ok(written) = own.to_toml()
            {
                assert_eq!(Own::from_toml(&written, "own.toml").as_ref(), Ok(&own), "{written}");
            }
        }
    }
}

/// A model's `config.json`.
pub fn config(bytes: &[u8]) {
    match from_config(&String::from_utf8_lossy(bytes), "config.json", &Named::default()) {
        Err(error) => short(&error),
        Ok(read) => assert!(read.model.params.is_finite() && read.model.context > 0),
    }
}

/// The header of a GGUF file.
pub fn gguf(bytes: &[u8]) {
    match fit::gguf::read("model.gguf", bytes) {
        Err(error) => short(&error),
        Ok(header) => {
            let read = from_gguf(&header, &Named::default());
            assert!(read.model.params.is_finite());
        }
    }
}

/// A hostile runtime: the first byte says which one it claims to be, and whether the rest is the body of an answer or all that
/// comes over the line. A zero byte ends one answer and begins the next.
pub fn answers(bytes: &[u8]) {
    static PORT: LazyLock<u16> = LazyLock::new(serve);
    let Some((first, rest)) = bytes.split_first() else { return };
    let kinds =
        [RuntimeKind::Ollama, RuntimeKind::LlamaCpp, RuntimeKind::LmStudio, RuntimeKind::Vllm, RuntimeKind::Mlx];
    let kind = kinds[usize::from(first >> 1) % kinds.len()];
    *ANSWERS.lock().unwrap_or_else(PoisonError::into_inner) = (first & 1 == 1, rest.to_vec(), 0);
    let tools = Sample::default();
    let around = around(Path::new("/nowhere"), &tools);
    let named = vec![runtimes::Named { kind, url: format!("http://127.0.0.1:{}", *PORT) }];
    let options = ObserveOptions { catalog: CATALOG.as_ref(), named, ..ObserveOptions::default() };
    let mut seen = observe_with(&around, &SystemFacts::default(), &options);
    // Only what the hostile one said; this machine's own runtimes are not under test.
    seen.runtimes.retain(|it| it.kind == kind);
    if let Err(error) = observe::check(&seen) {
        panic!("what was seen is not in order: {error}");
    }
}

/// Whether bytes come as they are, the bytes, and how many answers were given.
static ANSWERS: Mutex<(bool, Vec<u8>, usize)> = Mutex::new((false, Vec::new(), 0));

/// Answers every request with the next of the answers. The port; 0 where none is to be had.
fn serve() -> u16 {
    let Ok(listener) = TcpListener::bind("127.0.0.1:0") else { return 0 };
    let port = listener.local_addr().map_or(0, |it| it.port());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // The head, and a body that fits into one packet: enough for what is asked here.
            let _ = stream.read(&mut [0; 8192]);
            let (raw, all, given) = {
                let mut answers = ANSWERS.lock().unwrap_or_else(PoisonError::into_inner);
                answers.2 += 1;
                (answers.0, answers.1.clone(), answers.2)
            };
            let parts: Vec<&[u8]> = all.split(|it| *it == 0).collect();
            let body = parts[(given - 1) % parts.len()];
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = if raw { Ok(()) } else { stream.write_all(head.as_bytes()) };
            let _ = stream.write_all(body);
        }
    });
    port
}

/// A log of a runtime.
pub fn log(bytes: &[u8]) {
    let read = runtimes::log::read(&String::from_utf8_lossy(bytes));
    assert!(read.requests.len() <= 64 && read.facts.gave_up_after_s.iter().all(|it| it.is_finite()));
}

/// The settings of an agent: the first byte says whose.
pub fn agents(bytes: &[u8]) {
    const FILES: [&str; 8] = [
        ".openclaw/openclaw.json",
        ".config/opencode/opencode.json",
        ".cline/data/globalState.json",
        ".continue/config.yaml",
        ".aider.conf.yml",
        ".aider.model.settings.yml",
        ".claude/settings.json",
        ".config/zed/settings.json",
    ];
    static HOME: LazyLock<Option<tempfile::TempDir>> = LazyLock::new(|| tempfile::tempdir().ok());
    let (Some((first, rest)), Some(home)) = (bytes.split_first(), HOME.as_ref()) else { return };
    let file = home.path().join(FILES[usize::from(*first) % FILES.len()]);
    let written =
        file.parent().map(std::fs::create_dir_all).is_some_and(|it| it.is_ok()) && std::fs::write(&file, rest).is_ok();
    let tools = Sample::default();
    if written {
        for seen in clients::look(&around(home.path(), &tools)).iter().flat_map(|it| it.models.iter().flatten()) {
            assert!(seen.timeout_s.is_none_or(|it| it.is_finite() && it > 0.0), "{seen:?}");
        }
    }
    let _ = std::fs::remove_file(file);
}

fn around<'a>(home: &Path, tools: &'a Sample) -> Surroundings<'a> {
    Surroundings::of(Some(Os::Macos), home, tools)
}

/// A claim that somebody typed.
pub fn claim(bytes: &[u8]) {
    let (Some(catalog), Some(day)) = (CATALOG.as_ref(), day()) else { return };
    if let Err(error) = claim_check::check(&String::from_utf8_lossy(bytes), catalog, day, None) {
        short(&error);
    }
}

/// A saved set of observations; one that is read goes through every rule.
pub fn observations(bytes: &[u8]) {
    match observe::from_json(&String::from_utf8_lossy(bytes), "observations.json") {
        Err(error) => short(&error),
        Ok(read) => {
            if let Some(catalog) = CATALOG.as_ref() {
                let _ = diagnose::diagnose(&read, catalog, &[]);
            }
        }
    }
}
