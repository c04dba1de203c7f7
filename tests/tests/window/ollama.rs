//! A server that answers as Ollama does: definitions that can be made, shown and deleted, and one that is loaded.

#[path = "../../../src-tauri/crates/probe/tests/serve/mod.rs"]
mod serve;

use serde_json::{Value, json};
use serve::{reply, serve};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The definition that is loaded.
pub const OWN: &str = "qwen3-coder:v-128k";
/// The window that its weights were trained for.
const NATIVE: u32 = 262_144;
const SIZE: u64 = 18_556_688_736;

/// One that runs for as long as the test does.
pub struct Ollama {
    /// Where it listens.
    pub url: String,
    definitions: Arc<Mutex<BTreeMap<String, u32>>>,
}

impl Ollama {
    /// Starts one whose definition is loaded and cut at so many tokens.
    pub fn start(cap: u32) -> Self {
        let definitions = Arc::new(Mutex::new(BTreeMap::from([(OWN.to_owned(), cap)])));
        let all = Arc::clone(&definitions);
        let port = serve(move |asked, stream| {
            let mut all = all.lock().unwrap();
            let body: Value = serde_json::from_str(&asked.body).unwrap_or_default();
            let name = body["model"].as_str().unwrap_or_default().to_owned();
            let (status, answer) = match (asked.method.as_str(), asked.path.as_str()) {
                ("GET", "/api/version") => (200, json!({ "version": "0.32.15" })),
                ("GET", "/api/ps") => (200, json!({ "models": [loaded(cap)] })),
                ("GET", "/api/tags") => (200, json!({ "models": all.keys().map(|it| listed(it)).collect::<Vec<_>>() })),
                ("POST", "/api/show") => match all.get(&name) {
                    Some(tokens) => (200, shown(*tokens)),
                    None => (404, json!({ "error": format!("model '{name}' not found") })),
                },
                ("POST", "/api/create") => {
                    let tokens = body["parameters"]["num_ctx"].as_u64().unwrap();
                    all.insert(name, u32::try_from(tokens).unwrap());
                    (200, json!({ "status": "success" }))
                }
                ("DELETE", "/api/delete") => (if all.remove(&name).is_some() { 200 } else { 404 }, Value::Null),
                _ => (404, Value::Null),
            };
            reply(stream, status, &answer.to_string());
        });
        Self { url: format!("http://127.0.0.1:{port}"), definitions }
    }

    /// Its definitions, each with the window that it sets.
    pub fn definitions(&self) -> BTreeMap<String, u32> {
        self.definitions.lock().unwrap().clone()
    }

    /// Somebody else changes one meanwhile.
    pub fn change(&self, name: &str, tokens: u32) {
        self.definitions.lock().unwrap().insert(name.to_owned(), tokens);
    }
}

fn details() -> Value {
    json!({ "parent_model": "qwen3-coder:30b", "format": "gguf", "family": "qwen3moe", "quantization_level": "Q4_K_M" })
}

fn listed(name: &str) -> Value {
    json!({ "name": name, "model": name, "size": SIZE, "details": details() })
}

/// All of it lies where it should, so that the window is the only thing that is wrong.
fn loaded(cap: u32) -> Value {
    let size = SIZE + 15_000_000_000;
    json!({
        "name": OWN, "model": OWN, "size": size, "size_vram": size, "context_length": cap,
        "details": { "quantization_level": "Q4_K_M" }, "expires_at": "2318-01-01T00:00:00Z",
    })
}

fn shown(tokens: u32) -> Value {
    json!({
        "parameters": format!("num_ctx                        {tokens}"),
        "template": "{{ range .Messages }}{{ .Role }}: {{ .Content }}{{ end }}",
        "details": details(),
        "model_info": {
            "general.architecture": "qwen3moe",
            "general.basename": "Qwen3-Coder-30B-A3B-Instruct",
            "general.size_label": "30B-A3B",
            "general.parameter_count": 30_532_122_624_u64,
            "qwen3moe.block_count": 48,
            "qwen3moe.context_length": NATIVE,
            "qwen3moe.expert_count": 128,
        },
        "capabilities": ["completion", "tools"],
    })
}
