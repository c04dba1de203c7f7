//! `diagnose` on saved sets, on the built program.
#![expect(clippy::unwrap_used, reason = "tests may")]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn set(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/observations").join(name);
    path.to_str().unwrap().to_owned()
}

fn diagnose(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_whichbox-cli")).arg("diagnose").args(args).output().unwrap()
}

fn text(out: &Output) -> String {
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout.clone()).unwrap()
}

#[test]
fn a_saved_set_of_the_founding_case_gives_its_three_findings() {
    let out = diagnose(&["--json", "--from", &set("found/founding-case.json")]);
    let answer: Value = serde_json::from_str(&text(&out)).unwrap();
    let rules: Vec<_> = answer["findings"].as_array().unwrap().iter().map(|it| it["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["context-cap-below-native", "prompt-over-cap", "timeout-shorter-than-prefill"]);
    let said = text(&diagnose(&["--from", &set("found/founding-case.json")]));
    assert!(said.contains("3 settings look like weak hardware"), "{said}");
    assert!(said.contains("PARAMETER num_ctx 262144") && said.contains("ollama rm"), "{said}");
}

/// Every message of every finding exists and has all its variables: what is missing would show as an id or in braces.
#[test]
fn every_finding_is_said_in_words() {
    let folder = set("found");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let said = text(&diagnose(&["--from", path.to_str().unwrap()]));
        let gap = ["finding-", "effect-", "hand-", "risk-", "lacking-", "{$", "{ $", " none "]
            .iter()
            .find(|it| said.contains(**it));
        assert!(gap.is_none(), "{}: {gap:?} in\n{said}", path.display());
        assert!(said.lines().all(|line| line.chars().count() <= 100), "{said}");
    }
}

#[test]
fn a_healthy_machine_is_called_healthy() {
    let said = text(&diagnose(&["--from", &set("healthy/mac-studio-ollama.json")]));
    assert!(said.starts_with("Nothing found."), "{said}");
}

#[test]
fn what_is_saved_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("seen.json");
    let saved = saved.to_str().unwrap();
    let first = text(&diagnose(&["--json", "--from", &set("found/founding-case.json"), "--save", saved]));
    assert_eq!(text(&diagnose(&["--json", "--from", saved])), first);
}

#[test]
fn bad_sets_are_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("bad.json");
    std::fs::write(&bad, r#"{ "version": 1, "machine": { "owner": "somebody" } }"#).unwrap();
    for path in [bad.to_str().unwrap(), "no-such-file.json"] {
        let out = diagnose(&["--from", path]);
        assert_eq!(out.status.code(), Some(2));
        let said = String::from_utf8(out.stderr).unwrap();
        assert!(said.starts_with("error[") && said.trim_end().lines().count() == 1, "{said}");
    }
    assert_eq!(diagnose(&["--from", "x.json", "--ollama", "http://127.0.0.1:1"]).status.code(), Some(2));
}

#[test]
fn this_machine_is_looked_at_and_answered_about() {
    let answer: Value = serde_json::from_str(&text(&diagnose(&["--json"]))).unwrap();
    let count = |field: &str| answer[field].as_array().unwrap().len();
    assert_eq!(count("checked") + count("not_applicable") + count("not_checked"), 37);
}
