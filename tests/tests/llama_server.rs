//! A real llama.cpp server with a tiny model: the founding case, divided slots, a client that gives up, a cache that is
//! missed, the benchmark. Ignored by default; `cargo xtask test` brings the server and runs them.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

#[path = "window/server.rs"]
mod server;

use serde_json::{Value, json};
use server::Server;
use std::path::Path;
use std::time::{Duration, Instant};
use whichbox_core::catalog::machine::Os;
use whichbox_core::diagnose::{Effect, Finding, Rule};
use whichbox_core::observe::{LoadedModel, Observations, RuntimeKind, RuntimeSeen, RuntimeState};
use whichbox_core::units::Bytes;
use whichbox_probe::bench::{self, BenchOptions, Stage, Target};
use whichbox_probe::http::{Client, Endpoint, HttpError, Limits, Stop};
use whichbox_probe::listener;
use whichbox_probe::runtimes::{Named, log};
use whichbox_probe::sample::Sample;
use whichbox_probe::surroundings::Surroundings;
use whichbox_probe::{ObserveOptions, SystemFacts, observe_with};

/// The founding case's prompt.
const PROMPT: usize = 146_779;
const CAP: u32 = 131_072;
const NATIVE: u32 = 262_144;
/// How long a server is to read what nobody waits for.
const BUSY: Duration = Duration::from_secs(3);
const LONG: Limits = Limits { total: Duration::from_secs(300), silence: Duration::from_secs(300), body: 4 << 20 };

impl Server {
    fn client(&self) -> Client {
        Client::new(Endpoint::parse(&self.url, 0, false).unwrap(), Stop::default())
    }

    fn complete(&self, prompt: &str, answer: u32) -> Result<Value, HttpError> {
        let wish = json!({ "prompt": prompt, "n_predict": answer, "cache_prompt": true, "temperature": 0.0, "ignore_eos": true });
        self.client().post("/completion", &wish, LONG)
    }

    /// What the server wrote once a mark is there.
    fn log(&self, mark: &str) -> log::Log {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let text = std::fs::read_to_string(self.folder.path().join("log.txt")).unwrap();
            if text.contains(mark) || Instant::now() > end {
                return log::read(&text);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What is seen of it by somebody who has nothing else: no settings of clients, no word of theirs.
    fn observe(&self) -> Observations {
        self.observe_from(tempfile::tempdir().unwrap().path())
    }

    /// As a person sees it who has this folder. Its log is found by the port alone.
    fn observe_from(&self, home: &Path) -> Observations {
        let tools = Sample::default();
        let around = Surroundings { log_of: listener::log_of, ..Surroundings::of(Some(Os::Linux), home, &tools) };
        let named = vec![Named { kind: RuntimeKind::LlamaCpp, url: self.url.clone() }];
        let facts = SystemFacts {
            os: Some(Os::Linux),
            memory: Some(Bytes::from_gib(64.0)),
            memory_free: Some(Bytes::from_gib(48.0)),
            ..SystemFacts::default()
        };
        observe_with(&around, &facts, &ObserveOptions { named, ..ObserveOptions::default() })
    }

    fn runtime(&self) -> RuntimeSeen {
        let seen = self.observe();
        seen.runtimes.into_iter().find(|it| it.kind == RuntimeKind::LlamaCpp).unwrap()
    }

    fn loaded(&self) -> LoadedModel {
        self.runtime().loaded.unwrap().remove(0)
    }
}

/// What the rules find in what was seen, with nothing told beside it.
fn found(seen: &Observations) -> Vec<Finding> {
    let catalog = whichbox_core::catalog::Catalog::embedded().unwrap();
    whichbox_core::diagnose::diagnose(seen, &catalog, &[]).findings
}

fn ids(findings: &[Finding]) -> Vec<Rule> {
    findings.iter().map(|it| it.rule).collect()
}

/// A folder with the settings of an agent that waits for two seconds.
fn agent_at(server: &Server) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".config/opencode");
    std::fs::create_dir_all(&folder).unwrap();
    let settings = json!({ "provider": { "here": {
        "npm": "@ai-sdk/openai-compatible",
        "options": { "baseURL": format!("{}/v1", server.url), "timeout": 2000, "headerTimeout": 2000 },
        "models": { "tiny-qwen3moe-v-128k": { "limit": { "context": NATIVE, "output": 8192 } } },
    } } });
    std::fs::write(folder.join("opencode.json"), settings.to_string()).unwrap();
    home
}

/// What the rules say of the founding scenario with what was seen of a real server put in the place of what was told.
fn rules(observed: &Value) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/founding.json");
    let mut scenario: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    scenario["current"]["observed"] = observed.clone();
    let scenario = whichbox_core::scenario::from_json(&scenario.to_string(), "founding").unwrap();
    let catalog = whichbox_core::catalog::Catalog::embedded().unwrap();
    let found = serde_json::to_value(whichbox_core::diagnose::findings(&scenario, &catalog)).unwrap();
    found.as_array().unwrap().iter().map(|it| it["rule"].as_str().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn the_founding_case_is_refused_and_seen() {
    let server = Server::start(CAP, &[]);
    let refused = server.complete(&"x".repeat(PROMPT), 4);
    let Err(HttpError::Status { status: 400, body }) = refused else { panic!("not refused: {refused:?}") };
    assert_eq!(body["error"]["type"], "exceed_context_size_error");
    assert_eq!(
        (body["error"]["n_prompt_tokens"].as_u64(), body["error"]["n_ctx"].as_u64()),
        (Some(146_779), Some(131_072))
    );
    let runtime = server.runtime();
    assert_eq!(runtime.state, RuntimeState::Running);
    let model = &runtime.loaded.as_ref().unwrap()[0];
    assert_eq!((model.context, model.context_native), (Some(CAP), Some(NATIVE)));
    // Its label says 128k; the label is no capability.
    assert_eq!(model.name, "tiny-qwen3moe-v-128k");
    let log = server.log("send_error");
    assert_eq!((log.facts.prompts_refused, log.facts.longest_prompt), (1, Some(146_779)));
    let seen = json!({ "context_cap": model.context, "longest_prompt_tokens": log.facts.longest_prompt });
    let found = rules(&seen);
    assert!(found.iter().any(|it| it == "context-cap-below-native"), "{found:?}");
    // 131,072 tokens of two layers with one head of 32 values, keys and values of two bytes.
    let kv = log.last_load.unwrap().kv_bytes.unwrap();
    assert_eq!(kv.0, u64::from(CAP) * 2 * 32 * 2 * 2);
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn the_founding_case_is_found_in_what_the_server_shows_itself() {
    let server = Server::start(CAP, &[]);
    // Before anything was asked of it nobody knows how long its prompts are: that is no health.
    let catalog = whichbox_core::catalog::Catalog::embedded().unwrap();
    let fresh = whichbox_core::diagnose::diagnose(&server.observe(), &catalog, &[]);
    assert!(fresh.findings.is_empty() && !fresh.healthy, "{:?}", ids(&fresh.findings));
    assert!(fresh.not_checked.iter().any(|it| it.rule == Rule::ContextCapBelowNative), "{:?}", fresh.not_checked);

    let pace = server.complete(&"wxyz ".repeat(500), 1).unwrap()["timings"]["prompt_per_second"].as_f64().unwrap();
    assert!(matches!(server.complete(&"x".repeat(PROMPT), 4), Err(HttpError::Status { status: 400, .. })));
    server.log("send_error");
    let home = agent_at(&server);
    let seen = server.observe_from(home.path());
    let findings = found(&seen);
    let three = [Rule::ContextCapBelowNative, Rule::PromptOverCap, Rule::TimeoutShorterThanPrefill];
    assert_eq!(ids(&findings), three, "{findings:#?}");
    let [cap, over, timeout] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!((cap.before, cap.after), (f64::from(CAP), f64::from(NATIVE)));
    assert_eq!((over.before, over.params.prompt_tokens), (f64::from(CAP), Some(146_779)));
    // 262,144 tokens are 64 MiB of cache here: what the server wrote of itself is enough to compute it.
    let Effect::Memory { kv_gib, .. } = cap.effect else { panic!("{:?}", cap.effect) };
    assert!((kv_gib - 0.0625).abs() < 1e-6, "{kv_gib}");
    let whole = f64::from(NATIVE) / pace * 1.5;
    assert_eq!(timeout.before, 2.0);
    assert!((timeout.after / whole - 1.0).abs() < 0.1 + 60.0 / whole, "{} for {whole}", timeout.after);
    // Nothing that is said here is said of another runtime.
    assert!(findings.iter().all(|it| !it.source.contains("ollama") && !it.fix.contains("ollama")), "{findings:#?}");
    // Without the agent's settings the log alone gives the first two.
    assert_eq!(ids(&found(&server.observe())), three[..2]);
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn with_the_whole_window_nothing_is_found_any_more() {
    let server = Server::start(NATIVE, &[]);
    server.complete(&"wxyz ".repeat(500), 1).unwrap();
    let mut seen = server.observe_from(agent_at(&server).path());
    let left = ids(&found(&seen));
    assert!(!left.contains(&Rule::ContextCapBelowNative) && !left.contains(&Rule::PromptOverCap), "{left:?}");
    // And with a client that waits, nothing at all.
    for model in seen.clients.iter_mut().flat_map(|it| it.models.iter_mut().flatten()) {
        model.timeout_s = Some(86_400.0);
    }
    assert_eq!(ids(&found(&seen)), []);
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn with_the_whole_window_the_same_prompt_is_taken() {
    let server = Server::start(NATIVE, &[]);
    let wish = json!({ "prompt": "x".repeat(PROMPT), "n_predict": 1 });
    // It would be read for minutes; that it is being read is what counts.
    let limits = Limits { total: Duration::from_secs(2), ..LONG };
    assert_eq!(server.client().post("/completion", &wish, limits), Err(HttpError::Slow));
    let log = server.log("cancel task");
    assert_eq!(log.facts.prompts_refused, 0);
    let model = server.loaded();
    assert_eq!((model.context, model.context_native), (Some(NATIVE), Some(NATIVE)));
    let seen = json!({ "context_cap": model.context, "longest_prompt_tokens": PROMPT });
    let found = rules(&seen);
    assert!(!found.iter().any(|it| it == "context-cap-below-native" || it == "prompt-over-cap"), "{found:?}");
    assert_eq!(log.last_load.unwrap().kv_bytes.unwrap().0, u64::from(NATIVE) * 2 * 32 * 2 * 2);
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn slots_divide_the_window_unless_they_share_it() {
    let divided = Server::start(NATIVE, &["--parallel", "4"]);
    let model = divided.loaded();
    assert_eq!((model.context, model.slots, model.kv_unified), (Some(NATIVE / 4), Some(4), Some(false)));
    let refused = divided.complete(&"x".repeat(PROMPT), 1);
    assert!(matches!(refused, Err(HttpError::Status { status: 400, .. })), "{refused:?}");
    divided.log("send_error");
    let findings = found(&divided.observe());
    let first =
        findings.iter().find(|it| it.rule == Rule::SlotsDivideContext).unwrap_or_else(|| panic!("{findings:#?}"));
    assert_eq!((first.before, first.after), (f64::from(NATIVE / 4), f64::from(NATIVE)));
    let shared = Server::start(NATIVE, &["--parallel", "4", "--unified"]);
    let model = shared.loaded();
    assert_eq!((model.context, model.slots, model.kv_unified), (Some(NATIVE), Some(4), Some(true)));
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn a_client_that_gives_up_is_seen_and_its_work_is_kept() {
    let server = Server::start(CAP, &[]);
    // The server looks once a second whether somebody still listens, so the prompt has to keep it busy for longer than that,
    // however fast it reads. A long prompt is read more slowly than this short one.
    let pace = server.complete(&"wxyz ".repeat(400), 1).unwrap()["timings"]["prompt_per_second"].as_f64().unwrap();
    let tokens = (pace * BUSY.as_secs_f64()) as usize / 5 * 5;
    assert!(tokens < CAP as usize, "{pace} tokens a second: this machine needs a longer prompt than fits");
    let wish = json!({ "prompt": "abcd ".repeat(tokens / 5), "n_predict": 1, "cache_prompt": true });
    let limits = Limits { total: Duration::from_millis(300), ..LONG };
    let started = Instant::now();
    assert_eq!(server.client().post("/completion", &wish, limits), Err(HttpError::Slow));
    assert!(started.elapsed() < Duration::from_millis(1500), "{:?}", started.elapsed());
    let log = server.log("cancel task");
    let left = log.requests.iter().find(|it| it.gave_up);
    assert_eq!(left.and_then(|it| it.prompt_tokens), u32::try_from(tokens).ok(), "{:?}", log.requests);
    // How long it waited is in the log, up to the portion that was being read.
    assert!(
        left.and_then(|it| it.total_s).is_some_and(|it| it >= limits.total.as_secs_f64() * 0.5),
        "{:?}",
        log.requests
    );
    // The beginning is enough to see it by; the whole prompt would take half a minute.
    let second = server.complete(&"abcd ".repeat(400), 1).unwrap();
    let kept = second["timings"]["cache_n"].as_u64().unwrap();
    assert!(kept >= 512, "{kept} tokens were kept");
    let wait = limits.total.as_secs_f64();
    let seen = |wait: f64| json!({ "context_cap": NATIVE, "client_timeout_s": wait, "prefill_tokens_per_s": pace });
    let told = |wait: f64| rules(&seen(wait)).iter().any(|it| it == "timeout-shorter-than-prefill");
    assert!(told(wait) && !told(86_400.0));
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn a_change_in_front_misses_the_cache() {
    let server = Server::start(8192, &[]);
    let prompt = "hello world ".repeat(200);
    server.complete(&prompt, 1).unwrap();
    let timings = |answer: Value| {
        (answer["timings"]["cache_n"].as_u64().unwrap(), answer["timings"]["prompt_n"].as_u64().unwrap())
    };
    let (cached, read) = timings(server.complete(&format!("{prompt}and more"), 1).unwrap());
    assert!(cached >= 2390 && read < 20, "{cached} cached, {read} read");
    let (cached, read) = timings(server.complete(&format!("14:02 {prompt}"), 1).unwrap());
    assert!(cached < 20 && read >= 2400, "{cached} cached, {read} read");
    let counters = server.runtime().counters.unwrap();
    let share = counters.cached_tokens.unwrap() / counters.prompt_tokens.unwrap();
    assert!((0.25..0.45).contains(&share), "{share}");
    // The same from the log alone, as Ollama would write it.
    let log = server.log("stop processing: n_tokens = 2406");
    let cached: Vec<_> = log.requests.iter().filter_map(|it| it.cached_tokens).collect();
    assert!(cached.len() >= 3 && cached[1] >= 2390 && cached[2] < 20, "{cached:?}");
}

#[test]
#[ignore = "needs a llama.cpp server"]
fn the_benchmark_measures_at_two_depths_and_can_be_stopped() {
    let server = Server::start(16_384, &[]);
    let model = server.loaded();
    let target = Target {
        kind: RuntimeKind::LlamaCpp,
        name: model.name,
        model: None,
        quant: model.quant,
        context: model.context,
    };
    let options = BenchOptions { depth: 1536, step: 256, answer: 96, seed: 1, ..BenchOptions::default() };
    let mut stages = Vec::new();
    let started = Instant::now();
    let runs = bench::run(&server.client(), &target, &options, &mut |stage| stages.push(stage)).unwrap();
    println!("{runs:#?} in {:?}", started.elapsed());
    assert_eq!(stages, Stage::ALL);
    let [short, filling, deep] = runs.as_slice() else { panic!("{runs:?}") };
    assert_eq!((short.depth, filling.depth), (0, 0));
    assert!(deep.depth >= 1000 && deep.cache_hit == Some(true), "{deep:?}");
    assert!(deep.prompt_tokens < 500 && filling.prompt_tokens >= 1000);
    assert!(runs.iter().all(|it| it.prefill_tps.is_some_and(|it| it > 1.0)));
    assert!(short.decode_tps.is_some() && deep.decode_tps.is_some());

    let stop = Stop::default();
    let client = Client::new(Endpoint::parse(&server.url, 0, false).unwrap(), stop.clone());
    let long = BenchOptions { depth: 16_000, seed: 2, ..options };
    let mut begun = Instant::now();
    let stopped = bench::run(&client, &target, &long, &mut |stage| {
        begun = Instant::now();
        if stage == Stage::Filling {
            let stop = stop.clone();
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(100));
                stop.stop();
            });
        }
    });
    assert_eq!(stopped, Err(HttpError::Stopped));
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}
