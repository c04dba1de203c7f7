//! Commands that speak to a runtime, with a server that answers as Ollama does: a change that is shown, made, read back and
//! undone; a benchmark that is followed and stopped; a machine that is put right.

#[path = "../../crates/probe/tests/serve/mod.rs"]
#[expect(dead_code, reason = "here the path says enough of what was asked")]
mod serve;

use super::{founding, started};
use serde_json::{Value, json};
use serve::{reply, serve};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// An Ollama with its definitions, and how fast it reads and writes, tokens a second.
struct Ollama {
    address: String,
    definitions: Arc<Mutex<BTreeMap<String, u32>>>,
}

const OWN: &str = "qwen3-coder:v-128k";
const NEW: &str = "qwen3-coder-v-128k-262144";

impl Ollama {
    fn start(reading: f64, writing: f64, pause: Duration) -> Self {
        let definitions = Arc::new(Mutex::new(BTreeMap::from([(OWN.to_owned(), 131_072)])));
        let all = Arc::clone(&definitions);
        let port = serve(move |asked, stream| {
            let body: Value = serde_json::from_str(&asked.body).unwrap_or_default();
            let name = body["model"].as_str().unwrap_or_default().to_owned();
            let mut all = all.lock().unwrap();
            match asked.path.as_str() {
                "/api/tags" => {
                    let models: Vec<Value> = all.keys().map(|it| json!({ "name": it, "model": it })).collect();
                    reply(stream, 200, &json!({ "models": models }).to_string());
                }
                "/api/show" => match all.get(&name) {
                    Some(n) => {
                        let shown = json!({ "parameters": format!("num_ctx                        {n}") });
                        reply(stream, 200, &shown.to_string());
                    }
                    None => reply(stream, 404, r#"{"error":"model not found"}"#),
                },
                "/api/create" => {
                    let n = body["parameters"]["num_ctx"].as_u64().unwrap();
                    all.insert(name, u32::try_from(n).unwrap());
                    reply(stream, 200, r#"{"status":"success"}"#);
                }
                "/api/delete" => {
                    all.remove(&name);
                    reply(stream, 200, "");
                }
                "/api/generate" => {
                    drop(all);
                    std::thread::sleep(pause);
                    let read = body["prompt"].as_str().unwrap().split_whitespace().count() as f64 * 3.0;
                    let written = body["options"]["num_predict"].as_f64().unwrap();
                    let answer = json!({
                        "prompt_eval_count": read, "prompt_eval_duration": read / reading * 1e9,
                        "eval_count": written, "eval_duration": written / writing * 1e9,
                    });
                    reply(stream, 200, &answer.to_string());
                }
                _ => reply(stream, 404, "{}"),
            }
        });
        Self { address: format!("http://127.0.0.1:{port}"), definitions }
    }

    fn definition(&self) -> Value {
        json!({ "kind": "definition", "from": OWN, "name": NEW, "context": 262_144, "address": self.address })
    }

    fn names(&self) -> Vec<String> {
        self.definitions.lock().unwrap().keys().cloned().collect()
    }

    fn bench(&self, observations: &Value) -> Value {
        let target = json!({ "runtime": "ollama", "name": OWN, "address": self.address });
        let progress = "__CHANNEL__:7";
        json!({ "scenario": founding(), "observations": observations, "target": target, "progress": progress })
    }
}

fn founding_case() -> Value {
    serde_json::from_str(include_str!("../../../tests/observations/found/founding-case.json")).unwrap()
}

#[test]
fn a_definition_is_shown_made_read_back_and_undone() {
    let (app, _folder) = started();
    let ollama = Ollama::start(400.0, 60.0, Duration::ZERO);
    let fix = ollama.definition();
    let shown = app.call("preview_fix", json!({ "fix": fix })).unwrap();
    assert_eq!(shown["before"], format!("FROM {OWN}\nPARAMETER num_ctx 131072"));
    assert_eq!(shown["after"], format!("FROM {OWN}\nPARAMETER num_ctx 262144"));
    assert_eq!((&shown["taken"], ollama.names().len()), (&json!(false), 1), "nothing is made by looking");

    let made = app.call("apply_fix", json!({ "fix": fix })).unwrap();
    assert_eq!((&made["name"], &made["reads"]), (&json!(NEW), &json!("num_ctx 262144")));
    assert_eq!(ollama.names(), [NEW, OWN]);
    assert_eq!(app.call("preview_fix", json!({ "fix": fix })).unwrap()["taken"], json!(true));
    assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "already-there");

    app.call("undo_fix", json!({ "id": made["id"] })).unwrap();
    assert_eq!(ollama.names(), [OWN]);
    // Only what was made here can be undone, and only once.
    assert_eq!(app.call("undo_fix", json!({ "id": made["id"] })).unwrap_err()["code"], "changed-since");
}

/// Runs one test of this program once more with a home folder of its own: the app finds clients' settings where the system
/// says that the person's folder is.
fn at_home(test: &str, home: &std::path::Path) {
    let out = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("WHICHBOX_TEST_AT_HOME", home)
        .envs(["HOME", "USERPROFILE"].map(|it| (it, home)))
        .envs(["XDG_CONFIG_HOME", "APPDATA"].map(|it| (it, home.join(".config"))))
        .env_remove("OPENCLAW_CONFIG_PATH")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success() && said.contains("1 passed"), "{said}\n{}", String::from_utf8_lossy(&out.stderr));
}

const CLAW: &str = "// mine\n{ models: { providers: { ollama: { baseUrl: 'http://127.0.0.1:11434', apiKey: 'sk-secret-of-mine',\n  \
                    timeoutSeconds: 300,\n  models: [ { id: 'v-128k' } ] } } } }\n";

#[test]
fn a_clients_file_is_shown_made_read_back_and_undone() {
    let Some(home) = std::env::var_os("WHICHBOX_TEST_AT_HOME").map(std::path::PathBuf::from) else {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".openclaw")).unwrap();
        std::fs::write(home.path().join(".openclaw/openclaw.json"), CLAW).unwrap();
        return at_home("runtime::a_clients_file_is_shown_made_read_back_and_undone", home.path());
    };
    let (app, _folder) = started();
    let old = home.join(".openclaw/openclaw.json");
    let new = home.join(".openclaw/openclaw.whichbox.json");
    let key = "models.providers.<id>.timeoutSeconds";
    let fix = json!({ "kind": "client-file", "client": "open-claw", "key": key, "before": "300", "after": "600" });
    let shown = app.call("preview_fix", json!({ "fix": fix })).unwrap();
    assert_eq!((&shown["before"], &shown["after"]), (&json!("timeoutSeconds: 300,"), &json!("timeoutSeconds: 600,")));
    assert_eq!((&shown["name"], &shown["beside"]), (&json!(new.to_str().unwrap()), &json!(old.to_str().unwrap())));
    assert!(!shown.to_string().contains("secret") && !new.exists(), "{shown}");

    // The file is changed while the difference is being looked at: nothing is made of what nobody saw.
    for meanwhile in [CLAW.replace("v-128k", "v-256k"), CLAW.replace("300", "450")] {
        std::fs::write(&old, meanwhile).unwrap();
        assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "changed-since");
        assert!(!new.exists());
    }
    std::fs::write(&old, CLAW.replace("v-128k", "v-256k")).unwrap();
    assert_eq!(app.call("preview_fix", json!({ "fix": fix })).unwrap()["taken"], json!(false));

    let made = app.call("apply_fix", json!({ "fix": fix })).unwrap();
    assert_eq!(made["reads"], "timeoutSeconds: 600");
    assert_eq!(std::fs::read_to_string(&old).unwrap(), CLAW.replace("v-128k", "v-256k"));
    assert_eq!(std::fs::read_to_string(&new).unwrap(), CLAW.replace("v-128k", "v-256k").replace("300", "600"));
    assert_eq!(app.call("preview_fix", json!({ "fix": fix })).unwrap()["taken"], json!(true));
    assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "already-there");

    app.call("undo_fix", json!({ "id": made["id"] })).unwrap();
    assert!(!new.exists() && old.exists());
    assert_eq!(app.call("undo_fix", json!({ "id": made["id"] })).unwrap_err()["code"], "changed-since");
}

#[test]
fn a_definition_that_changed_while_it_was_shown_is_shown_again() {
    let (app, _folder) = started();
    let ollama = Ollama::start(400.0, 60.0, Duration::ZERO);
    let fix = ollama.definition();
    app.call("preview_fix", json!({ "fix": fix })).unwrap();
    ollama.definitions.lock().unwrap().insert(OWN.to_owned(), 65_536);
    assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "changed-since");
    assert_eq!(ollama.names(), [OWN]);
    let shown = app.call("preview_fix", json!({ "fix": fix })).unwrap();
    assert_eq!(shown["before"], format!("FROM {OWN}\nPARAMETER num_ctx 65536"));
    app.call("apply_fix", json!({ "fix": fix })).unwrap();
    assert_eq!(ollama.names(), [NEW, OWN]);
}

#[test]
fn what_somebody_changed_since_is_not_undone() {
    let (app, _folder) = started();
    let ollama = Ollama::start(400.0, 60.0, Duration::ZERO);
    let made = app.call("apply_fix", json!({ "fix": ollama.definition() })).unwrap();
    ollama.definitions.lock().unwrap().insert(NEW.to_owned(), 4096);
    assert_eq!(app.call("undo_fix", json!({ "id": made["id"] })).unwrap_err()["code"], "changed-since");
    assert_eq!(ollama.names(), [NEW, OWN]);
}

#[test]
fn nothing_is_made_of_a_bad_name_or_where_nobody_answers() {
    let (app, _folder) = started();
    let ollama = Ollama::start(400.0, 60.0, Duration::ZERO);
    let mut fix = ollama.definition();
    fix["name"] = json!("x\nPARAMETER num_gpu 0");
    assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "bad-model-name");
    let mut fix = ollama.definition();
    fix["from"] = json!("gone");
    assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "not-there");
    let mut fix = ollama.definition();
    fix["address"] = json!("http://127.0.0.1:1");
    assert_eq!(app.call("apply_fix", json!({ "fix": fix })).unwrap_err()["code"], "runtime-not-running");
    let file =
        json!({ "kind": "client-file", "client": "cline", "key": "requestTimeoutMs", "before": "1", "after": "2" });
    assert_eq!(app.call("apply_fix", json!({ "fix": file })).unwrap_err()["code"], "for-hands");
    assert_eq!(ollama.names(), [OWN]);
}

#[test]
fn a_benchmark_is_held_beside_what_is_expected_and_can_correct_it() {
    let (app, _folder) = started();
    let ollama = Ollama::start(900.0, 60.0, Duration::ZERO);
    let done = app.call("benchmark", ollama.bench(&founding_case())).unwrap();
    let runs = done["runs"].as_array().unwrap();
    assert_eq!(runs.len(), 3);
    assert!((runs[0]["prefill_tps"].as_f64().unwrap() - 900.0).abs() < 1.0, "{runs:?}");
    assert!((runs[0]["decode_tps"].as_f64().unwrap() - 60.0).abs() < 0.1, "{runs:?}");
    assert_eq!(done["not_counted"], Value::Null, "{:?}", done["deliveries"]);
    assert!(done["deliveries"].as_array().unwrap().iter().all(|it| it["suspicions"] == json!([])));
    assert_eq!(done["counted"][0]["model"], "qwen3-coder-30b-a3b");
    assert_eq!(done["counted"][0]["date"], "2026-11-21");
    assert_eq!(done["diagnosed"]["observations"]["measured"].as_array().unwrap().len(), 3);
    if let Some(file) = std::env::var_os("WHICHBOX_RECORD_BENCHMARK") {
        std::fs::write(file, done.to_string()).unwrap();
    }

    // The advice takes it: the estimate of the same model on this machine now rests on what was measured here.
    let mut scenario = founding();
    scenario["current"]["measured"] = done["counted"].clone();
    let answer = app.call("recommend", json!({ "scenario": scenario, "asOf": "2026-11-21" })).unwrap();
    assert_eq!(answer["current"]["tasks"][0]["decode_tps"]["basis"], "measured_here");
}

#[test]
fn what_is_far_too_slow_is_said_and_corrects_nothing() {
    let (app, _folder) = started();
    let ollama = Ollama::start(40.0, 3.0, Duration::ZERO);
    let done = app.call("benchmark", ollama.bench(&founding_case())).unwrap();
    assert_eq!((&done["not_counted"], &done["counted"]), (&json!("far-too-slow"), &json!([])));
    let slow = done["deliveries"].as_array().unwrap().iter().filter(|it| it["suspicions"] == json!(["unknown"]));
    assert!(slow.count() >= 2, "{:?}", done["deliveries"]);
    let nobody = json!({ "version": 1 });
    let done = app.call("benchmark", ollama.bench(&nobody)).unwrap();
    assert_eq!((&done["not_counted"], &done["deliveries"]), (&json!("unknown-model"), &json!([])));
}

#[test]
fn a_benchmark_is_stopped_within_a_moment() {
    let (app, _folder) = started();
    let ollama = Ollama::start(900.0, 60.0, Duration::from_secs(20));
    let begun = std::time::Instant::now();
    std::thread::scope(|scope| {
        let window = app.window.clone();
        scope.spawn(move || {
            // Until the benchmark began there is nothing to stop, so it is asked more than once.
            for _ in 0..40 {
                std::thread::sleep(Duration::from_millis(100));
                super::call(&window, "stop_benchmark", json!({})).unwrap();
            }
        });
        let stopped = app.call("benchmark", ollama.bench(&founding_case())).unwrap_err();
        assert_eq!(stopped, json!({ "code": "stopped" }));
        assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    });
}

#[test]
fn a_machine_that_is_put_right_stays_right() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = || std::sync::Arc::new(super::IntoFolder(folder.path().to_path_buf()));
    let app = super::start(folder.path(), nowhere());
    let found = app.call("this_machine", json!({})).unwrap();
    assert_eq!(found["chosen"], json!(false));
    let refused = app.call("choose_machine", json!({ "machine": "dgx-sparc" })).unwrap_err();
    assert_eq!((&refused["code"], &refused["near"]), (&json!("unknown-machine"), &json!("dgx-spark")));
    let chosen = app.call("choose_machine", json!({ "machine": "tower-rtx-4090" })).unwrap();
    assert_eq!((&chosen["machine"], &chosen["chosen"]), (&json!("tower-rtx-4090"), &json!(true)));
    drop(app);

    let app = super::start(folder.path(), nowhere());
    assert_eq!(app.call("this_machine", json!({})).unwrap()["machine"], "tower-rtx-4090");
    let look = json!({ "addresses": [], "bandwidth": false });
    let seen = app.call("diagnose", json!({ "scenario": founding(), "look": look })).unwrap();
    assert_eq!(seen["observations"]["matched"], json!({ "machine": "tower-rtx-4090", "confidence": "certain" }));
    app.call("choose_machine", json!({ "machine": null })).unwrap();
    let again = app.call("this_machine", json!({})).unwrap();
    assert_eq!((&again["machine"], &again["chosen"]), (&found["machine"], &json!(false)));
}

#[test]
fn what_leaves_the_app_names_no_model_that_somebody_called_after_themselves() {
    let (app, folder) = started();
    let mut seen = founding_case();
    let text = seen.to_string().replace("qwen3-coder:v-128k", "alice-secret:v-128k");
    seen = serde_json::from_str(&text).unwrap();
    let mut scenario = founding();
    scenario["current"] = json!({ "machine": "mac-studio-m2-ultra-64gb", "observations": seen });
    for kind in ["scenario", "json", "markdown"] {
        let arguments =
            json!({ "kind": kind, "scenario": scenario, "language": "en", "asOf": null, "discreet": false });
        let path = app.call("export", arguments).unwrap();
        let text = std::fs::read_to_string(path.as_str().unwrap()).unwrap();
        assert!(!text.contains("alice") && !text.contains("secret"), "{kind}");
    }
    drop(folder);
}
