//! Settings of agents and clients, as people write them.
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::path::Path;
use whichbox_core::catalog::machine::Os;
use whichbox_core::observe::{ClientKind, ClientModel, ClientSeen, ClientState, EndpointKind};
use whichbox_probe::sample::Sample;
use whichbox_probe::surroundings::Surroundings;

const SECRET: &str = "sk-do-not-keep";

fn look(files: &[(&str, &str)]) -> Vec<ClientSeen> {
    let home = tempfile::tempdir().unwrap();
    for (file, text) in files {
        let path = home.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let clients = at(home.path());
    let text = serde_json::to_string(&clients).unwrap();
    assert!(!text.contains(SECRET) && !text.contains(home.path().to_str().unwrap()), "{text}");
    clients
}

fn around<'a>(home: &Path, tools: &'a Sample) -> Surroundings<'a> {
    Surroundings::of(Some(Os::Linux), home, tools)
}

fn at(home: &Path) -> Vec<ClientSeen> {
    whichbox_probe::clients::look(&around(home, &Sample::default()))
}

fn only(files: &[(&str, &str)], kind: ClientKind) -> (ClientSeen, ClientModel) {
    let seen = look(files).into_iter().find(|it| it.kind == kind).unwrap();
    let model = seen.models.as_ref().and_then(|it| it.first()).cloned().unwrap();
    (seen, model)
}

#[test]
fn nothing_installed_is_nothing_found() {
    let clients = look(&[]);
    assert_eq!(clients.len(), 7);
    assert!(clients.iter().all(|it| it.state == ClientState::NotFound));
}

#[test]
fn openclaw_with_comments() {
    let text = r#"// my claw
{
  meta: { lastTouchedVersion: "2026.9.6" },
  models: { providers: {
    ollama: { baseUrl: 'http://127.0.0.1:11434', api: "ollama", apiKey: "sk-do-not-keep", timeoutSeconds: 300,
      models: [ { id: "v-128k", name: "Anna's", contextWindow: 262144, maxTokens: 8192, }, ], },
    openrouter: { baseUrl: "https://api.example.com/v1", models: [{ id: "far" }] },
  } },
}"#;
    let (seen, model) = only(&[(".openclaw/openclaw.json", text)], ClientKind::OpenClaw);
    assert_eq!(seen.version.as_deref(), Some("2026.9.6"));
    assert_eq!(seen.models.unwrap().len(), 1);
    assert_eq!((model.name.as_deref(), model.endpoint), (Some("v-128k"), Some(EndpointKind::Ollama)));
    assert_eq!((model.loopback, model.port), (Some(true), Some(11_434)));
    assert_eq!((model.context_believed, model.context_limit), (Some(262_144), Some(32_768)));
    assert_eq!((model.timeout_s, model.timeout_default, model.answer_limit), (Some(300.0), false, Some(8192)));
}

#[test]
fn openclaw_agents_own_address_wins() {
    let main = r#"{ models: { providers: { ollama: { baseUrl: "http://127.0.0.1:11434", models: [{ id: "a", contextTokens: 65536 }] } } } }"#;
    let own =
        r#"{ "providers": { "ollama": { "baseUrl": "http://192.168.1.9:11434/v1", "apiKey": "sk-do-not-keep" } } }"#;
    let files = [(".openclaw/openclaw.json", main), (".openclaw/agents/main/agent/models.json", own)];
    let (_, model) = only(&files, ClientKind::OpenClaw);
    assert_eq!((model.loopback, model.endpoint), (Some(false), Some(EndpointKind::OpenAi)));
    assert_eq!(model.context_limit, Some(65_536));
}

#[test]
fn opencode_waits_five_minutes_unless_told_otherwise() {
    let text = r#"{ /* local */ "provider": { "ollama": { "npm": "@ai-sdk/openai-compatible",
      "options": { "baseURL": "http://localhost:11434/v1", "apiKey": "sk-do-not-keep" },
      "models": { "qwen3-coder:30b": { "limit": { "context": 262144, "output": 32000, }, }, }, },
      "anthropic": { "models": { "far": {} } }, }, }"#;
    let (seen, model) = only(&[(".config/opencode/opencode.json", text)], ClientKind::OpenCode);
    assert_eq!(seen.models.unwrap().len(), 1);
    assert_eq!((model.timeout_s, model.timeout_default), (Some(300.0), true));
    assert_eq!((model.endpoint, model.context_believed), (Some(EndpointKind::OpenAi), Some(262_144)));
    let longer = text.replace(r#""apiKey": "sk-do-not-keep""#, r#""timeout": false, "headerTimeout": 900000"#);
    let (_, model) = only(&[(".config/opencode/opencode.jsonc", &longer)], ClientKind::OpenCode);
    assert_eq!((model.timeout_s, model.timeout_default), (Some(900.0), false));
}

#[test]
fn cline_gives_up_after_half_a_minute() {
    let text = r#"{ "actModeApiProvider": "ollama", "actModeOllamaModelId": "qwen3-coder:30b", "openRouterApiKey": "sk-do-not-keep",
      "planModeApiProvider": "openrouter" }"#;
    let (seen, model) = only(&[(".cline/data/globalState.json", text)], ClientKind::Cline);
    assert_eq!(seen.models.unwrap().len(), 1);
    assert_eq!((model.timeout_s, model.timeout_default, model.context_sent), (Some(30.0), true, Some(32_768)));
    let set = text.replace("{ \"act", "{ \"requestTimeoutMs\": 600000, \"ollamaApiOptionsCtxNum\": \"131072\", \"act");
    let (_, model) = only(&[(".cline/data/globalState.json", &set)], ClientKind::Cline);
    assert_eq!((model.timeout_s, model.timeout_default, model.context_sent), (Some(600.0), false, Some(131_072)));
}

#[test]
fn continue_in_both_forms() {
    let yaml = "name: mine\nmodels:\n  - name: local # fast\n    provider: ollama\n    model: qwen3-coder:30b\n    apiKey: sk-do-not-keep\n\
        \x20   defaultCompletionOptions:\n      contextLength: 65536\n      maxTokens: 4096\n    requestOptions:\n      timeout: 7200\n  - name: far\n    provider: anthropic\n    model: x\n";
    let (seen, model) = only(&[(".continue/config.yaml", yaml)], ClientKind::Continue);
    assert_eq!(seen.models.unwrap().len(), 1);
    assert_eq!(
        (model.context_believed, model.context_sent, model.timeout_s),
        (Some(65_536), Some(65_536), Some(7200.0))
    );
    let json = r#"{ "models": [ { "title": "a", "provider": "lmstudio", "model": "b", "contextLength": 8192 } ] }"#;
    let (_, model) = only(&[(".continue/config.json", json)], ClientKind::Continue);
    assert_eq!((model.port, model.context_believed, model.context_sent), (Some(1234), Some(8192), None));
}

#[test]
fn aider_computes_a_window_for_each_request_unless_one_is_set() {
    let conf = "model: ollama_chat/qwen3-coder:30b\nopenai-api-key: sk-do-not-keep\ntimeout: 900\n";
    let (_, model) = only(&[(".aider.conf.yml", conf)], ClientKind::Aider);
    assert_eq!((model.context_computed, model.context_sent, model.timeout_s), (Some(true), None, Some(900.0)));
    let set = "- name: ollama_chat/qwen3-coder:30b\n  extra_params:\n    num_ctx: 65536\n";
    let files = [(".aider.conf.yml", conf), (".aider.model.settings.yml", set)];
    let (_, model) = only(&files, ClientKind::Aider);
    assert_eq!((model.context_computed, model.context_sent), (Some(false), Some(65_536)));
}

#[test]
fn claude_code_counts_only_with_an_address_of_ones_own() {
    let text = r#"{ "env": { "ANTHROPIC_BASE_URL": "http://localhost:11434", "ANTHROPIC_AUTH_TOKEN": "sk-do-not-keep",
      "API_TIMEOUT_MS": "3000000", "CLAUDE_CODE_ATTRIBUTION_HEADER": "0" } }"#;
    let (seen, model) = only(&[(".claude/settings.json", text)], ClientKind::ClaudeCode);
    assert_eq!((seen.changing_header, model.timeout_s), (Some(true), Some(3000.0)));
    let quiet = text.replace("\"0\" }", "\"0\", \"CLAUDE_CODE_TOTAL_TOKENS_REMINDER\": \"off\" }");
    let (seen, _) = only(&[(".claude/settings.json", &quiet)], ClientKind::ClaudeCode);
    assert_eq!(seen.changing_header, Some(false));
    let clients = look(&[(".claude/settings.json", "{}")]);
    let seen = clients.iter().find(|it| it.kind == ClientKind::ClaudeCode).unwrap();
    assert_eq!((seen.state, seen.models.as_deref()), (ClientState::Found, Some(&[][..])));
}

#[test]
fn claude_codes_folder_can_be_elsewhere_but_not_outside() {
    let (home, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let text = r#"{ "env": { "ANTHROPIC_BASE_URL": "http://localhost:8080", "ANTHROPIC_MODEL": "mine" } }"#;
    for folder in [home.path().join("work/claude"), outside.path().join("claude")] {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("settings.json"), text).unwrap();
    }
    let with = |folder: &Path| {
        let tools = Sample::default();
        let mut around = around(home.path(), &tools);
        around.variables.insert("CLAUDE_CONFIG_DIR".to_owned(), folder.to_str().unwrap().to_owned());
        let all = whichbox_probe::clients::look(&around);
        all.into_iter().find(|it| it.kind == ClientKind::ClaudeCode).unwrap()
    };
    let seen = with(&home.path().join("work/claude"));
    assert_eq!(seen.models.unwrap()[0].name.as_deref(), Some("mine"));
    assert_eq!(with(&outside.path().join("claude")).state, ClientState::Unreadable);
    assert_eq!(with(&home.path().join("nowhere")).state, ClientState::NotFound);
}

#[test]
fn zed_sends_its_own_window_to_ollama() {
    let text = r#"// Zed settings
{ "language_models": { "ollama": { "api_url": "http://localhost:11434",
    "available_models": [ { "name": "qwen3-coder:30b", "max_tokens": 16384, } ], },
    "openai_compatible": { "mine": { "api_url": "http://localhost:8080/v1", "available_models": [ { "name": "b", "max_tokens": 131072 } ] } } }, }"#;
    let (seen, model) = only(&[(".config/zed/settings.json", text)], ClientKind::Zed);
    assert_eq!((model.context_sent, model.context_believed), (Some(16_384), Some(16_384)));
    let other = &seen.models.unwrap()[1];
    assert_eq!((other.endpoint, other.context_sent, other.port), (Some(EndpointKind::OpenAi), None, Some(8080)));
}
