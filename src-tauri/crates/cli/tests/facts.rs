//! The catalog's commands on the built program: a person's own entries, newer catalogs, imports, checks.
#![expect(clippy::unwrap_used, reason = "tests may")]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Runs the program with a data folder of its own.
fn run(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_whichbox-cli"));
    command.args(args).env("WHICHBOX_DATA", data).env_remove("WHICHBOX_KEY_PASSWORD").output().unwrap()
}

fn json(data: &Path, args: &[&str]) -> Value {
    let out = run(data, &[args, &["--json"]].concat());
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

/// The one line of a refusal, and its exit code.
fn refused(data: &Path, args: &[&str]) -> (Option<i32>, String) {
    let out = run(data, args);
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(!out.status.success() && said.lines().filter(|l| l.starts_with("error[")).count() == 1, "{args:?}: {said}");
    (out.status.code(), said)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_catalog_has_no_problems_and_says_what_it_does_not_know() {
    let data = tempfile::tempdir().unwrap();
    let folder = repository().join("catalog");
    let checked = json(data.path(), &["catalog", "check", text(&folder)]);
    assert_eq!(checked["problems"], serde_json::json!([]));
    assert_eq!(checked["machines"], json(data.path(), &["catalog", "check"])["machines"]);
    let missing = json(data.path(), &["catalog", "missing", "raspberry-pi-5-16gb"]);
    assert!(missing[0]["missing"].as_array().unwrap().iter().any(|gap| gap == "noise"), "{missing}");
    assert!(refused(data.path(), &["catalog", "missing", "raspberry"]).1.contains("unknown-id"));
}

#[test]
fn a_broken_catalog_is_told_by_file_line_and_field() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("catalog");
    std::fs::create_dir_all(folder.join("machines")).unwrap();
    for file in ["about.toml", "sources.toml", "parts.toml", "tiers.toml", "machines/cpu.toml"] {
        std::fs::copy(repository().join("catalog").join(file), folder.join(file)).unwrap();
    }
    let cpu = folder.join("machines/cpu.toml");
    let whole = std::fs::read_to_string(&cpu).unwrap();
    std::fs::write(&cpu, whole.replacen("\"noise\"", "\"on-sale\"", 1)).unwrap();
    let out = run(data.path(), &["catalog", "check", text(&folder)]);
    let told = String::from_utf8(out.stdout).unwrap();
    let line = whole.lines().position(|line| line.contains("\"noise\"")).unwrap() + 1;
    assert!(told.contains(&format!("machines/cpu.toml:{line}: raspberry-pi-5-16gb: not_known")), "{told}");
    std::fs::write(&cpu, whole.replacen("form = ", "shape = ", 1)).unwrap();
    // A second file that is broken, and one beside the catalog that looks like an entry.
    std::fs::write(folder.join("machines/mine.toml"), "[[machine]]\nid = 1\n").unwrap();
    std::fs::create_dir_all(folder.join("examples")).unwrap();
    std::fs::write(folder.join("examples/cpu.toml"), "[[machine]]\nnothing = 1\n").unwrap();
    let out = run(data.path(), &["catalog", "check", text(&folder)]);
    let told = String::from_utf8(out.stdout).unwrap();
    assert_eq!(out.status.code(), Some(2));
    let line = whole.lines().position(|line| line.contains("form = ")).unwrap() + 1;
    assert!(told.contains(&format!("machines/cpu.toml:{line}: machines/cpu.toml: machine[0].shape")), "{told}");
    assert!(told.contains("machines/mine.toml:2: ") && !told.contains("examples/"), "{told}");
    assert!(!told.contains("no figure names it"), "what another file may hold is not missed: {told}");
}

#[test]
fn a_key_is_named_as_the_help_says_and_a_missing_file_is_told_as_such() {
    let data = tempfile::tempdir().unwrap();
    let key = data.path().join("a.key");
    assert!(run(data.path(), &["catalog", "new-key", "--out", text(&key)]).status.success());
    let public = data.path().join("a.key.pub");
    assert!(key.is_file() && public.is_file());
    let (code, said) = refused(data.path(), &["catalog", "trust", text(&data.path().join("b.key.pub"))]);
    assert!(code == Some(2) && said.starts_with("error[file-unreadable]") && said.contains("b.key.pub"), "{said}");
    assert!(refused(data.path(), &["catalog", "trust", "RWnonsense"]).1.starts_with("error[not-a-key]"));
    assert!(run(data.path(), &["catalog", "trust", text(&public)]).status.success());
}

#[test]
fn own_entries_take_part_in_every_answer() {
    let data = tempfile::tempdir().unwrap();
    let own = data.path().join("mine");
    std::fs::create_dir(&own).unwrap();
    let example = repository().join("catalog/examples/valid/own-everything.toml");
    std::fs::copy(example, own.join("all.toml")).unwrap();
    let own = text(&own);
    assert!(run(data.path(), &["catalog", "check", "--own", own]).status.success());
    let estimate = ["estimate", "--machine", "my-old-tower", "--model", "my-tune-8b", "--context", "8192"];
    assert!(refused(data.path(), &estimate).1.contains("unknown-machine"), "without --own they are not there");
    let estimate = json(data.path(), &[&estimate[..], &["--own", own]].concat());
    assert!(estimate["fits"] == true && estimate["decode_tps"]["expected"].as_f64().unwrap() > 20.0, "{estimate}");
    let fit = json(data.path(), &["fit", "--model", "my-tune-8b", "--context", "131072", "--own", own]);
    assert_eq!(fit["kv_bytes"].as_f64().unwrap() / 1_073_741_824.0, 16.0, "128 KiB a token");

    let scenario = repository().join("tests/scenarios/founding-healthy.json");
    let ask = ["recommend", "--scenario", text(&scenario), "--as-of", "2026-11-21"];
    let machines = |answer: &Value| -> Vec<String> {
        let all = answer["candidates"].as_array().unwrap();
        all.iter().map(|c| c["machine"].as_str().unwrap().to_owned()).collect()
    };
    let with = json(data.path(), &[&ask[..], &["--own", own]].concat());
    assert!(machines(&with).contains(&"my-old-tower".to_owned()));
    assert!(!machines(&json(data.path(), &ask)).contains(&"my-old-tower".to_owned()));
}

#[test]
fn a_broken_own_file_is_told_by_file_line_and_field() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("mine.toml"), "[[offer]]\nmachine = \"dgx-spark\"\namount = 1\n").unwrap();
    let (code, said) = refused(data.path(), &["catalog", "check", "--own", text(data.path())]);
    assert!(code == Some(2) && said.contains("mine.toml: offer[0]") && said.contains("(line 1)"), "{said}");
    let (code, said) = refused(data.path(), &["catalog", "check", "--own", "/nowhere/at/all"]);
    assert!(code == Some(2) && said.starts_with("error[unreadable]"), "{said}");
}

#[test]
fn a_newer_catalog_is_made_signed_installed_and_taken_back() {
    let data = tempfile::tempdir().unwrap();
    let path = |name: &str| data.path().join(name);
    let status = || json(data.path(), &["catalog", "status"]);
    let built_in = status();
    assert_eq!((&built_in["origin"], &built_in["updates"]), (&"built-in".into(), &false.into()));

    let key = path("maker.key");
    assert!(run(data.path(), &["catalog", "new-key", "--out", text(&key)]).status.success());
    assert!(refused(data.path(), &["catalog", "new-key", "--out", text(&key)]).1.contains("exists"));

    let folder = path("newer");
    copy(&repository().join("catalog"), &folder);
    let bundle = path("newer.bundle");
    let make = ["catalog", "bundle", text(&folder), "--out", text(&bundle), "--key", text(&key)];
    std::fs::write(folder.join("about.toml"), "version = \"2099-01-01\"\n").unwrap();
    assert!(refused(data.path(), &make).1.starts_with("error[from-the-future]"));
    // The next catalog of the same day is newer, and no clock is needed to know that it may be.
    let newer = format!("{}.99", built_in["version"].as_str().unwrap().split('.').next().unwrap());
    let newer = newer.as_str();
    std::fs::write(folder.join("about.toml"), format!("version = \"{newer}\"\n")).unwrap();
    let made = run(data.path(), &make);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    let update = ["catalog", "update", "--from", text(&bundle)];
    assert!(refused(data.path(), &update).1.starts_with("error[no-key]"));
    let public = path("maker.key.pub");
    assert!(run(data.path(), &["catalog", "trust", text(&public)]).status.success());
    assert_eq!(json(data.path(), &update)["to"], newer);
    assert_eq!((&status()["version"], &status()["origin"]), (&newer.into(), &"installed".into()));
    assert!(refused(data.path(), &update).1.starts_with("error[not-newer]"));

    let mut changed = std::fs::read(&bundle).unwrap();
    let last = changed.len() - 5;
    changed[last] ^= 1;
    std::fs::write(&bundle, changed).unwrap();
    assert!(refused(data.path(), &update).1.starts_with("error[bad-signature]"));
    assert!(
        refused(data.path(), &["catalog", "update", "--from", "http://127.0.0.1/x"]).1.starts_with("error[not-https]")
    );
    assert_eq!(status()["version"], newer, "what was refused changed nothing");
    assert_eq!(json(data.path(), &["catalog", "roll-back"])["to"], built_in["version"]);
    assert!(refused(data.path(), &["catalog", "roll-back"]).1.starts_with("error[nothing-installed]"));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else if entry.path().extension().is_some_and(|it| it == "toml") {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_models_shapes_come_from_its_files() {
    let data = tempfile::tempdir().unwrap();
    let config = data.path().join("config.json");
    let shapes = r#"{ "model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32,
        "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256, "max_position_embeddings": 131072 }"#;
    std::fs::write(&config, shapes).unwrap();
    let own = data.path().join("mine/models.toml");
    let import = ["catalog", "import", "--hf", text(&config), "--id", "tuned-8b", "--out", text(&own)];
    let out = run(data.path(), &import);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let folder = own.parent().unwrap();
    let fit = json(data.path(), &["fit", "--model", "tuned-8b", "--context", "8192", "--own", text(folder)]);
    assert_eq!(fit["kv_bytes"], 1_073_741_824_u64, "8192 tokens of 128 KiB");

    let gguf = data.path().join("tiny.gguf");
    std::fs::copy(repository().join("tests/data/tiny-qwen3moe.gguf-header"), &gguf).unwrap();
    let read = json(data.path(), &["catalog", "import", "--gguf", text(&gguf)]);
    assert!(read["model"]["architecture"]["moe"]["experts"].as_u64().unwrap() > 1, "{read}");

    std::fs::write(&config, shapes.replace("llama", "nobody")).unwrap();
    let (code, said) = refused(data.path(), &["catalog", "import", "--hf", text(&config)]);
    assert!(code == Some(2) && said.contains("model_type: the family 'nobody' is not known"), "{said}");
    std::fs::write(&gguf, b"GGUF\x03\0\0\0").unwrap();
    assert!(refused(data.path(), &["catalog", "import", "--gguf", text(&gguf)]).1.starts_with("error[malformed]"));
}
