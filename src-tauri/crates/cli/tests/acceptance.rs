//! From scenario file to printed answer, on the built program.
#![expect(clippy::unwrap_used, reason = "tests may")]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn scenario(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/scenarios").join(name)
}

fn cli(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_whichbox-cli")).args(args).output().unwrap()
}

fn recommend(name: &str, as_of: &str) -> Value {
    let path = scenario(name);
    let out = cli(&["recommend", "--json", "--scenario", path.to_str().unwrap(), "--as-of", as_of]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn the_founding_case_is_three_free_fixes_and_no_purchase() {
    let answer = recommend("founding.json", "2026-11-21");
    assert_eq!(answer["verdict"], "fix");
    assert!(answer["purchase"].is_null(), "no purchase is advised first");

    let findings = answer["findings"].as_array().unwrap();
    let rules: Vec<_> = findings.iter().map(|f| f["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["context-cap-below-native", "prompt-over-cap", "timeout-shorter-than-prefill"]);
    assert_eq!((findings[0]["before"].as_f64(), findings[0]["after"].as_f64()), (Some(131_072.0), Some(262_144.0)));
    assert!(findings[0]["fix"].as_str().unwrap().contains("PARAMETER num_ctx 262144"));
    assert_eq!(findings[0]["params"]["label"], "v-128k");
    assert_eq!(findings[1]["params"]["prompt_tokens"], 146_760);
    // 146,760 tokens at 400 a second.
    let prefill = findings[2]["params"]["prefill_s"].as_f64().unwrap();
    assert!((prefill - 366.9).abs() < 0.1, "{prefill}");
    assert_eq!(findings[2]["before"], 300.0);
    assert!(findings[2]["after"].as_f64().unwrap() >= prefill);

    let task = &answer["current"]["tasks"][0];
    assert_eq!(task["fits"], true);
    assert_eq!(task["context"], 262_144);
    let memory = &task["memory_gib"];
    assert!((memory["kv"].as_f64().unwrap() - 24.0).abs() < 0.05, "96 KiB a token: {memory}");
    assert!((memory["usable"].as_f64().unwrap() - 48.0).abs() < 0.5, "{memory}");
    assert!(memory["headroom"].as_f64().unwrap() > 0.0);
    assert_eq!(task["prefill_tps"]["basis"], "measured_here");
}

#[test]
fn the_founding_case_is_told_in_the_terminal() {
    let path = scenario("founding.json");
    let out = cli(&["recommend", "--scenario", path.to_str().unwrap(), "--as-of", "2026-11-21"]);
    let text = String::from_utf8(out.stdout).unwrap();
    for said in ["131,072", "262,144", "146,760", "367", "300", "num_ctx 262144", "Mac Studio"] {
        assert!(text.contains(said), "'{said}' is not in:\n{text}");
    }
}

#[test]
fn the_same_mix_with_nothing_to_fix_is_kept() {
    let answer = recommend("founding-healthy.json", "2026-11-21");
    assert_eq!(answer["findings"].as_array().unwrap().len(), 0);
    assert_eq!(answer["verdict"], "keep");
    assert_eq!(answer["reasons"][0]["code"], "current-does-it");
}

#[test]
fn a_private_task_of_the_405b_class_leads_elsewhere() {
    let answer = recommend("founding-405b.json", "2026-11-21");
    let verdict = answer["verdict"].as_str().unwrap();
    assert!(verdict == "buy" || verdict == "none", "{verdict}");
    let codes: Vec<_> = answer["reasons"].as_array().unwrap().iter().map(|r| r["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"current-falls-short"), "{codes:?}");
    assert!(codes.contains(&"does-not-fit"), "{codes:?}");
}

#[test]
fn prices_are_those_of_the_day_that_is_asked_for() {
    let price = |as_of: &str, id: &str| {
        let answer = recommend("founding.json", as_of);
        answer["candidates"]
            .as_array()
            .unwrap()
            .iter()
            .find(|c| c["machine"] == id && c["units"] == 1)
            .and_then(|c| c["price"].as_f64())
    };
    assert_eq!(price("2026-02-18", "dgx-spark"), Some(3999.0));
    assert_eq!(price("2026-11-21", "dgx-spark"), Some(6950.0));
    assert_eq!(price("2026-02-18", "mac-studio-m3-ultra-512gb"), Some(9499.0));
    // The M5 Ultra was announced on 25 August 2026.
    assert_eq!(price("2026-02-18", "mac-studio-m5-ultra-256gb"), None);
}

fn refused(scenario: &str) -> (i32, String) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("scenario.json");
    std::fs::write(&path, scenario).unwrap();
    let out = cli(&["recommend", "--json", "--scenario", path.to_str().unwrap()]);
    assert!(out.stdout.is_empty());
    let error = String::from_utf8(out.stderr).unwrap();
    assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    (out.status.code().unwrap(), error)
}

#[test]
fn bad_scenarios_are_refused_each_with_its_own_message() {
    let good = std::fs::read_to_string(scenario("founding.json")).unwrap();
    let with = |pointer: &str, value: Value| {
        let mut json: Value = serde_json::from_str(&good).unwrap();
        *json.pointer_mut(pointer).unwrap() = value;
        json.to_string()
    };
    let cases = [
        (with("/tasks", serde_json::json!([])), "no-tasks", "tasks"),
        (with("/budget/amount", serde_json::json!(-1)), "negative-budget", "budget.amount"),
        (with("/private_share", serde_json::json!(1.5)), "share-out-of-range", "private_share"),
        (
            with("/tasks/0/context_tokens", serde_json::json!(2_000_000)),
            "context-beyond-model",
            "tasks[0].context_tokens",
        ),
        (
            with("/current/machine", serde_json::json!("mac-studio-m2-ultra-63gb")),
            "unknown-machine",
            "mac-studio-m2-ultra-64gb",
        ),
        (with("/tasks/0/model", serde_json::json!({"id": "qwen3-coder-30b"})), "unknown-model", "qwen3-coder-30b-a3b"),
        (with("/tasks/0/prompt_tokens", serde_json::json!("many")), "malformed", "tasks[0].prompt_tokens"),
        (good.replace("\"private_share\"", "\"privat_share\""), "malformed", "privat_share"),
        (with("/version", serde_json::json!(99)), "malformed", "newer Whichbox"),
        ("{ not json".to_owned(), "malformed", "scenario.json"),
    ];
    for (text, code, said) in cases {
        let (exit, error) = refused(&text);
        assert_eq!(exit, 2, "{error}");
        assert!(error.starts_with(&format!("error[{code}]")), "{code}: {error}");
        assert!(error.contains(said), "'{said}' is not in: {error}");
    }
}

#[test]
fn a_scenario_that_is_not_there_is_one_line() {
    let out = cli(&["recommend", "--scenario", "no-such-file.json"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8(out.stderr).unwrap().starts_with("error[unreadable]: no-such-file.json"));
}

#[test]
fn the_catalog_holds_together() {
    let out = cli(&["catalog", "check"]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
}

#[test]
fn a_report_is_written_whole() {
    let dir = tempfile::tempdir().unwrap();
    let path = scenario("founding.json");
    for (ending, starts) in [("pdf", "%PDF-"), ("json", "{"), ("md", "#"), ("csv", "")] {
        let out = dir.path().join(format!("answer.{ending}"));
        let run = cli(&[
            "report",
            "--scenario",
            path.to_str().unwrap(),
            "--as-of",
            "2026-11-21",
            "--out",
            out.to_str().unwrap(),
        ]);
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let content = std::fs::read(&out).unwrap();
        assert!(content.starts_with(starts.as_bytes()) && content.len() > 200, "{ending}");
    }
    let run = cli(&["report", "--scenario", path.to_str().unwrap(), "--out", "answer.doc"]);
    assert_eq!(run.status.code(), Some(2));
}
