//! Runtimes as they answered, or as their documentation says that they do: by version, from `tests/runtimes`.
#![expect(clippy::unwrap_used, reason = "tests may")]

mod serve;

use serde_json::{Value, json};
use serve::{reply, serve};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::catalog::machine::Os;
use whichbox_core::observe::{DriverTrouble, Library, Observations, RuntimeKind, RuntimeSeen, RuntimeState, Switch};
use whichbox_core::units::Bytes;
use whichbox_probe::apply::{ApplyError, make_definition, undo_definition, window};
use whichbox_probe::http::{Client, Endpoint, Stop};
use whichbox_probe::runtimes::Named;
use whichbox_probe::sample::Sample;
use whichbox_probe::surroundings::Surroundings;
use whichbox_probe::{ObserveOptions, SystemFacts, observe_with};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/runtimes").join(name)
}

/// Serves the files of a folder: `routes` says which path is which file.
fn files(name: &str, routes: &[(&str, &str)]) -> u16 {
    let read = |file: &str| std::fs::read_to_string(folder(name).join(file)).unwrap();
    let routes: BTreeMap<String, String> = routes.iter().map(|(path, file)| ((*path).to_owned(), read(file))).collect();
    serve(move |asked, stream| match (routes.get(&asked.path), asked.path.as_str()) {
        // One file holds the answers for all models.
        (Some(all), "/api/show") => {
            let wanted: Value = serde_json::from_str(&asked.body).unwrap();
            let all: Value = serde_json::from_str(all).unwrap();
            match &all[wanted["model"].as_str().unwrap()] {
                Value::Null => reply(stream, 404, r#"{"error":"model not found"}"#),
                shown => reply(stream, 200, &shown.to_string()),
            }
        }
        (Some(text), _) => reply(stream, 200, text),
        (None, _) => reply(stream, 404, r#"{"error":"not found"}"#),
    })
}

fn observe(kind: RuntimeKind, port: u16, home: &Path) -> Observations {
    let tools = Sample::default();
    let around = Surroundings::of(Some(Os::Macos), home, &tools);
    let catalog = Catalog::embedded().unwrap();
    let named = vec![Named { kind, url: format!("http://127.0.0.1:{port}") }];
    let options = ObserveOptions { catalog: Some(&catalog), named, ..ObserveOptions::default() };
    observe_with(&around, &SystemFacts::default(), &options)
}

fn runtime(kind: RuntimeKind, port: u16, home: &Path) -> RuntimeSeen {
    observe(kind, port, home).runtimes.into_iter().find(|it| it.kind == kind).unwrap()
}

fn ollama(version: &str) -> RuntimeSeen {
    let home = tempfile::tempdir().unwrap();
    let logs = home.path().join(".ollama/logs");
    std::fs::create_dir_all(&logs).unwrap();
    std::fs::copy(folder(version).join("log.txt"), logs.join("server.log")).unwrap();
    let routes = [
        ("/api/version", "version.json"),
        ("/api/tags", "tags.json"),
        ("/api/ps", "ps.json"),
        ("/api/show", "show.json"),
    ];
    runtime(RuntimeKind::Ollama, files(version, &routes), home.path())
}

#[test]
fn each_folder_says_where_its_answers_come_from() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder("")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path().join("origin.txt")).unwrap();
        assert!(text.starts_with("origin: recorded\n") || text.contains("\nsource: "), "{text}");
        count += 1;
    }
    assert!(count >= 10);
}

#[test]
fn ollama_0_6_tells_no_window_but_its_log_tells_a_cut_prompt() {
    let seen = ollama("ollama-0.6");
    assert_eq!((seen.state, seen.version.as_deref()), (RuntimeState::Running, Some("0.6.2")));
    let settings = seen.settings.unwrap();
    assert_eq!((settings.context_length, settings.context_default), (Some(2048), Some(2048)));
    let model = &seen.loaded.unwrap()[0];
    assert_eq!((model.context, model.context_native), (None, Some(131_072)));
    assert_eq!(model.model.as_deref(), Some("llama-3.1-8b"));
    let log = seen.log.unwrap();
    assert_eq!((log.prompts_cut, log.longest_prompt, log.loads), (1, Some(7421), 1));
    assert_eq!(seen.devices.unwrap()[0].library, Some(Library::Cuda));
}

#[test]
fn ollama_0_15_chooses_the_window_by_memory() {
    let seen = ollama("ollama-0.15");
    let settings = seen.settings.unwrap();
    assert_eq!((settings.context_length, settings.context_default), (Some(0), Some(262_144)));
    assert_eq!(settings.keep_alive_s, Some(-1.0));
    let model = &seen.loaded.unwrap()[0];
    assert_eq!((model.context, model.keep_alive_s), (Some(262_144), Some(-1.0)));
    assert_eq!(model.model.as_deref(), Some("qwen3-coder-30b-a3b"));
    assert_eq!(seen.devices.unwrap()[0].total, Some(Bytes::from_gib(48.0)));
    assert_eq!(seen.definitions.unwrap()[0].context_set, None);
}

#[test]
fn ollama_0_24_spreads_four_requests_over_a_card() {
    let seen = ollama("ollama-0.24");
    let settings = seen.settings.unwrap();
    assert_eq!((settings.parallel, settings.kv_type), (Some(4), Some(KvType::Q8)));
    assert_eq!(settings.flash_attention, Some(Switch::On));
    let definitions = seen.definitions.unwrap();
    assert_eq!(definitions.len(), 1, "models of the cloud are left out");
    assert_eq!(definitions[0].sliding_window, Some(128));
    assert_eq!(definitions[0].rope.as_ref().and_then(|it| it.original_context), Some(4096));
    let model = &seen.loaded.unwrap()[0];
    assert!(model.size_vram < model.size);
}

#[test]
fn ollama_0_30_runs_on_the_processor_and_says_why() {
    let seen = ollama("ollama-0.30");
    let devices = seen.devices.unwrap();
    assert!(devices.iter().all(|it| it.library == Some(Library::Cpu)));
    assert_eq!(seen.log.unwrap().driver, Some(DriverTrouble::RocmDropped));
    let model = &seen.loaded.unwrap()[0];
    assert_eq!((model.layers_gpu, model.layers), (Some(0), Some(33)));
    assert_eq!((model.context_asked, model.command_known), (Some(4096), true));
    assert_eq!(model.kv_bytes, Some(Bytes::from_mib(512.0)));
}

#[test]
fn ollama_0_32_is_the_founding_case() {
    let seen = ollama("ollama-0.32");
    let definitions = seen.definitions.unwrap();
    let capped = definitions.iter().find(|it| it.name == "v-128k:latest").unwrap();
    assert_eq!((capped.context_set, capped.context_native), (Some(131_072), Some(262_144)));
    // Its label says nothing; what it was made from does.
    assert_eq!(capped.model.as_deref(), Some("qwen3-coder-30b-a3b"));
    let model = &seen.loaded.unwrap()[0];
    assert_eq!((model.context, model.slots), (Some(131_072), Some(1)));
    assert_eq!(model.kv_bytes, Some(Bytes::from_gib(12.0)));
    let log = seen.log.unwrap();
    assert_eq!((log.longest_prompt, log.gave_up_after_s), (Some(146_760), vec![300.0]));
    let requests = seen.requests.unwrap();
    assert_eq!(requests[0].prefill_tps, Some(400.0));
    assert_eq!((requests[0].cached_tokens, requests[1].gave_up), (Some(0), true));
}

#[test]
fn a_recorded_llama_server_is_read() {
    let routes = [
        ("/props", "props.json"),
        ("/v1/models", "models.json"),
        ("/slots", "slots.json"),
        ("/metrics", "metrics.txt"),
    ];
    let home = tempfile::tempdir().unwrap();
    let seen = runtime(RuntimeKind::LlamaCpp, files("llama-server-2026-10", &routes), home.path());
    let model = &seen.loaded.unwrap()[0];
    assert_eq!(model.name, "tiny-qwen3moe-v-128k");
    assert_eq!((model.context, model.context_native, model.slots), (Some(131_072), Some(262_144), Some(1)));
    let counters = seen.counters.unwrap();
    assert_eq!((counters.prompt_tokens, counters.cached_tokens), (Some(2170.0), Some(720.0)));
    assert_eq!(counters.most_tokens, Some(2048));
}

#[test]
fn a_recorded_log_tells_hits_misses_refusals_and_patience() {
    let text = std::fs::read_to_string(folder("llama-server-2026-10").join("log.txt")).unwrap();
    let log = whichbox_probe::runtimes::log::read(&text);
    let prompts: Vec<_> = log.requests.iter().map(|it| (it.prompt_tokens, it.cached_tokens, it.gave_up)).collect();
    let wanted = [
        (Some(720), Some(0), false),
        (Some(724), Some(720), false),
        (Some(726), Some(0), false),
        (Some(6019), None, true),
    ];
    assert_eq!(prompts, wanted);
    assert_eq!((log.facts.prompts_refused, log.facts.longest_prompt), (1, Some(146_779)));
    assert!(log.requests[0].prefill_tps.is_some_and(|it| (it - 1143.2).abs() < 1.0));
    // Four tokens in half a second are no rate.
    assert_eq!(log.requests[1].prefill_tps, None);
    let load = log.last_load.unwrap();
    assert_eq!((load.context, load.slots, load.kv_unified), (Some(131_072), Some(1), Some(false)));
    assert_eq!((load.kv_bytes, load.kv_type_k), (Some(Bytes::from_mib(32.0)), Some(KvType::F16)));
    assert_eq!((load.batch, load.micro_batch), (Some(2048), Some(512)));
}

#[test]
fn lm_studio_is_read_in_both_forms() {
    let home = tempfile::tempdir().unwrap();
    let newer =
        runtime(RuntimeKind::LmStudio, files("lm-studio-0.4", &[("/api/v1/models", "models.json")]), home.path());
    let model = &newer.loaded.unwrap()[0];
    assert_eq!((model.context, model.context_native, model.slots), (Some(8192), Some(262_144), Some(4)));
    assert_eq!(newer.definitions.unwrap().len(), 1, "models for embeddings are left out");
    // The older one answers 200 to paths that it does not know.
    let text = std::fs::read_to_string(folder("lm-studio-0.3").join("models.json")).unwrap();
    let port = serve(move |asked, stream| match asked.path.as_str() {
        "/api/v0/models" => reply(stream, 200, &text),
        _ => reply(stream, 200, r#"{"error":"Unexpected endpoint or method."}"#),
    });
    let older = runtime(RuntimeKind::LmStudio, port, home.path());
    assert_eq!(older.loaded.unwrap()[0].context, Some(4096));
}

#[test]
fn vllm_and_mlx_are_told_apart() {
    let home = tempfile::tempdir().unwrap();
    let routes = [("/v1/models", "models.json"), ("/version", "version.json"), ("/metrics", "metrics.txt")];
    let port = files("vllm", &routes);
    let vllm = runtime(RuntimeKind::Vllm, port, home.path());
    assert_eq!(vllm.loaded.unwrap()[0].context, Some(40_960));
    assert_eq!(vllm.counters.unwrap().waiting, Some(3));
    assert_eq!(runtime(RuntimeKind::Mlx, port, home.path()).state, RuntimeState::Unreadable);
    let mlx = runtime(RuntimeKind::Mlx, files("mlx", &[("/v1/models", "models.json")]), home.path());
    assert_eq!(mlx.definitions.unwrap()[0].model.as_deref(), Some("qwen3-coder-30b-a3b"));
}

#[test]
fn what_is_seen_can_be_saved_and_holds_no_paths() {
    let home = tempfile::tempdir().unwrap();
    let routes = [("/props", "props.json"), ("/v1/models", "models.json"), ("/slots", "slots.json")];
    let seen = observe(RuntimeKind::LlamaCpp, files("llama-server-2026-10", &routes), home.path());
    let catalog = whichbox_core::catalog::Catalog::embedded().unwrap();
    let text = whichbox_core::observe::to_json(&whichbox_core::observe::scrub(&seen, &catalog)).unwrap();
    assert!(!text.contains("/models/") && !text.contains(home.path().to_str().unwrap()), "{text}");
    assert!(whichbox_core::observe::from_json(&text, "mine").is_ok());
}

/// An Ollama that makes and deletes definitions, as far as its API says.
fn stateful() -> u16 {
    let state: Arc<Mutex<BTreeMap<String, Option<u64>>>> = Arc::default();
    state.lock().unwrap().insert("qwen3-coder:30b".to_owned(), None);
    serve(move |asked, stream| {
        let mut state = state.lock().unwrap();
        let body: Value = serde_json::from_str(&asked.body).unwrap_or(Value::Null);
        let name = body["model"].as_str().unwrap_or_default().to_owned();
        match (asked.method.as_str(), asked.path.as_str()) {
            ("GET", "/api/tags") => {
                let all: Vec<Value> = state.keys().map(|it| json!({ "name": it })).collect();
                reply(stream, 200, &json!({ "models": all }).to_string());
            }
            ("POST", "/api/show") => match state.get(&name) {
                Some(set) => {
                    let parameters = set.map_or(String::new(), |it| format!("num_ctx    {it}"));
                    reply(stream, 200, &json!({ "parameters": parameters }).to_string());
                }
                None => reply(stream, 404, r#"{"error":"not found"}"#),
            },
            ("POST", "/api/create") => {
                state.insert(name, body["parameters"]["num_ctx"].as_u64());
                reply(stream, 200, r#"{"status":"success"}"#);
            }
            ("DELETE", "/api/delete") => {
                let known = state.remove(&name).is_some();
                reply(stream, if known { 200 } else { 404 }, "");
            }
            _ => reply(stream, 404, ""),
        }
    })
}

#[test]
fn a_definition_is_made_read_back_and_taken_away() {
    let client = Client::new(Endpoint::local(stateful()), Stop::default());
    let made = make_definition(&client, "qwen3-coder:30b", "qwen3-coder-262k", 262_144).unwrap();
    assert_eq!(window(&client, "qwen3-coder-262k").unwrap(), Some(262_144));
    let again = make_definition(&client, "qwen3-coder:30b", "qwen3-coder-262k", 65_536);
    assert_eq!(again, Err(ApplyError::AlreadyThere("qwen3-coder-262k".to_owned())));
    let missing = make_definition(&client, "other:7b", "x", 65_536);
    assert_eq!(missing, Err(ApplyError::NotThere("other:7b".to_owned())));
    undo_definition(&client, &made).unwrap();
    assert!(window(&client, "qwen3-coder-262k").is_err());
}

#[test]
fn a_definition_that_somebody_changed_is_left_alone() {
    let client = Client::new(Endpoint::local(stateful()), Stop::default());
    let made = make_definition(&client, "qwen3-coder:30b", "mine", 65_536).unwrap();
    let change = json!({ "model": "mine", "parameters": { "num_ctx": 4096 } });
    client.post("/api/create", &change, whichbox_probe::http::Limits::CHANGE).unwrap();
    assert_eq!(undo_definition(&client, &made), Err(ApplyError::ChangedSince));
}
