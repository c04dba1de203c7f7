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
fn a_catalog_with_a_wrong_field_is_refused_with_file_and_place() {
    let dir = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let tiers = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../catalog/tiers.toml");
    put("about.toml", "version = \"2026-11-21\"\n");
    put("tiers.toml", &std::fs::read_to_string(tiers).unwrap());
    let check = || cli(&["catalog", "check", dir.path().to_str().unwrap()]);
    let error = |out: &Output| String::from_utf8(out.stderr.clone()).unwrap();

    put("machines/a.toml", "[[machine]]\nid = \"a\"\nnmae = \"A\"\n");
    let out = check();
    assert_eq!(out.status.code(), Some(2));
    let told = String::from_utf8(out.stdout.clone()).unwrap();
    assert!(told.contains("machines/a.toml:3:") && told.contains("nmae"), "{told}");
    assert_eq!(error(&out).trim_end(), "error[catalog]: 1 problem in the catalog");

    // The form is right and the sense is not: no source, and nothing that runs on it.
    put(
        "machines/a.toml",
        "[[machine]]\nid = \"a\"\nname = \"A\"\nvendor = \"V\"\nform = \"desktop\"\nos = [\"linux\"]\n\
         class = \"cpu\"\nchip = \"C\"\nengines = []\n[[machine.pools]]\nkind = \"system\"\ncapacity_gib = { value = 64 }\n",
    );
    let out = check();
    assert_eq!(out.status.code(), Some(2));
    let problems = String::from_utf8(out.stdout).unwrap();
    assert!(problems.contains("a: engines: runs no engine"), "{problems}");
    assert!(problems.contains("neither a source nor a formula"), "{problems}");
}

#[test]
fn estimates_and_placements_are_answered_row_by_row() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("rows.jsonl");
    std::fs::write(&path, concat!(
        r#"{"hardware":"DGX Spark","hw_class":"gb10","chip":"GB10","bandwidth_gbs":273,"model":"Llama-3.3-70B-Instruct","quant":"Q4_K_M","engine":"llama.cpp","test":"decode","depth":512}"#, "\n",
        r#"{"hw_class":"gb10","chip":"GB10","bandwidth_gbs":0,"model":"gpt-oss-20b","quant":"MXFP4","test":"decode"}"#, "\n",
        "not json\n",
    )).unwrap();
    let out = cli(&["estimate", "--batch", path.to_str().unwrap()]);
    assert!(out.status.success());
    let rows: Vec<Value> =
        String::from_utf8(out.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(rows.len(), 3);
    // 273 GB/s over a file of 42.5 GB: no more than 6.4 tokens a second, and published runs are at 4 to 5.
    let tps = rows[0]["tps"].as_f64().unwrap();
    assert!((3.5..6.4).contains(&tps), "{}", rows[0]);
    assert!(rows[1]["error"]["code"].is_string(), "{}", rows[1]);
    assert!(rows[2]["error"]["code"].is_string(), "{}", rows[2]);

    std::fs::write(&path, concat!(
        r#"{"model_id":"qwen3-coder-30b-a3b","quant":"Q4_K_M","context":262144,"kv_type_k":"f16","kv_type_v":"f16","flash_attn":true,"n_ubatch":512,"n_parallel":1,"kv_unified":false,"backend":"cpu"}"#, "\n",
        r#"{"model_id":"no-such-model","quant":"Q4_K_M","context":4096}"#, "\n",
    )).unwrap();
    let out = cli(&["fit", "--batch", path.to_str().unwrap()]);
    let rows: Vec<Value> =
        String::from_utf8(out.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(rows[0]["kv_bytes"], 98_304_u64 * 262_144);
    assert_eq!(rows[1]["error"]["code"], "unknown-model");
}

#[test]
fn a_file_that_is_no_gguf_is_refused() {
    let path = scenario("founding.json");
    let out = cli(&["fit", "--gguf", path.to_str().unwrap(), "--context", "4096"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8(out.stderr).unwrap().starts_with("error[malformed]"));
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

#[test]
fn a_typed_claim_is_checked_in_the_terminal_and_as_json() {
    let founding = scenario("founding.json");
    let text = "DGX Spark 25-50 tok/s on 70B, $3,000";
    let out = cli(&["claims", "--check", text, "--as-of", "2026-11-21"]);
    let said = String::from_utf8(out.stdout).unwrap();
    for word in ["Not possible", "6.5", "1.3 bits", "announced", "6,950"] {
        assert!(said.contains(word), "'{word}' is not in:\n{said}");
    }
    let with = ["claims", "--check", text, "--json", "--as-of", "2026-11-21", "--scenario", founding.to_str().unwrap()];
    let json: Value = serde_json::from_slice(&cli(&with).stdout).unwrap();
    assert_eq!(json["standing"], "wrong");
    assert_eq!(json["speeds"][0]["outcome"], "above-limit");
    assert_eq!(json["for_mix"]["verdict"], "fix", "nothing has to be bought");
    assert!(json["sentences"].as_array().unwrap().len() >= 4);

    let out = cli(&["claims", "--check", " "]);
    assert_eq!(out.status.code(), Some(2));
}

#[test]
fn the_reports_claims_are_listed_as_judged_on_a_day() {
    let on = |day: &str| -> Vec<Value> {
        serde_json::from_slice(&cli(&["claims", "--json", "--as-of", day]).stdout).unwrap()
    };
    let standing = |claims: &[Value], id: &str| {
        let claim = claims.iter().find(|c| c["id"] == id).unwrap();
        (claim["standing"].as_str().unwrap().to_owned(), claim["judged"].as_bool().unwrap())
    };
    let (february, november) = (on("2026-02-18"), on("2026-11-21"));
    // 9,499 dollars then; withdrawn and far dearer since.
    assert_eq!(standing(&february, "m3-ultra-512gb-price"), ("holds".to_owned(), true));
    assert_eq!(standing(&november, "m3-ultra-512gb-price"), ("outdated".to_owned(), true));
    assert_eq!(standing(&november, "diagnose-first"), ("holds".to_owned(), false));

    let out = String::from_utf8(cli(&["claims", "--as-of", "2026-02-18"]).stdout).unwrap();
    assert!(out.contains("[holds, our own judgement] Diagnose before you buy."), "{out}");
    assert!(!out.contains("Our note:"), "notes of November know later days:\n{out}");
    let out = String::from_utf8(cli(&["claims", "--as-of", "2026-11-21"]).stdout).unwrap();
    assert!(out.contains("Our note:") && out.contains("[doubtful] A DGX Spark costs 3,000 dollars."), "{out}");
}

#[test]
fn a_reader_that_leaves_ends_a_command_without_a_word() {
    let path = scenario("founding.json");
    let path = path.to_str().unwrap();
    let of = ["--scenario", path, "--as-of", "2026-11-21"];
    for args in [
        [&["recommend", "--json"][..], &of[..]].concat(),
        [&["recommend"][..], &of[..]].concat(),
        vec!["claims", "--json"],
        vec!["claims"],
        vec!["catalog", "list", "machines"],
        vec!["catalog", "missing"],
        vec!["estimate", "--help"],
    ] {
        // The reader has left before the first word is written.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let run = Command::new(env!("CARGO_BIN_EXE_whichbox-cli")).args(&args).stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&run.stderr), "", "{args:?}");
        assert_eq!(run.status.code(), Some(0), "{args:?}");
    }
}
