//! Continue: `~/.continue/config.yaml`, or the older `config.json`.

use super::{Found, Read, count, kind_of, list, model, seconds, text};
use crate::surroundings::Surroundings;
use crate::text::{Unreadable, json5, yaml};
use serde_json::Value;
use whichbox_core::observe::{ClientModel, EndpointKind, Fact, Missing};

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    let file = match around.own(".continue/config.yaml") {
        Err(Unreadable::Missing) => json5(&around.own(".continue/config.json")?)?,
        text => yaml(&text?)?,
    };
    Ok(Read { models: list(&file["models"]).filter_map(one).collect(), ..Read::default() })
}

fn one(entry: &Value) -> Option<ClientModel> {
    let (endpoint, usual) = match text(&entry["provider"])?.as_str() {
        "ollama" => (EndpointKind::Ollama, Some("http://localhost:11434")),
        "lmstudio" => (EndpointKind::OpenAi, Some("http://localhost:1234/v1")),
        "llama.cpp" | "llamafile" => (EndpointKind::OpenAi, Some("http://localhost:8080")),
        "vllm" => (EndpointKind::OpenAi, Some("http://localhost:8000")),
        "openai" => (EndpointKind::OpenAi, None),
        _ => return None,
    };
    let address = text(&entry["apiBase"]).or_else(|| usual.map(str::to_owned))?;
    let endpoint = if endpoint == EndpointKind::Ollama { kind_of(&address, endpoint) } else { endpoint };
    let options = &entry["defaultCompletionOptions"];
    let mut it = model(text(&entry["model"]), Some(&address), endpoint);
    it.context_believed = count(&options["contextLength"]).or_else(|| count(&entry["contextLength"]));
    it.context_limit = it.context_believed;
    // To Ollama's own endpoint it sends what it believes.
    it.context_sent = it.context_believed.filter(|_| endpoint == EndpointKind::Ollama);
    it.answer_limit = count(&options["maxTokens"]).or_else(|| count(&entry["completionOptions"]["maxTokens"]));
    it.timeout_s = seconds(&entry["requestOptions"]["timeout"], 1.0);
    if it.timeout_s.is_none() {
        it.missing.insert(Fact::ClientTimeout, Missing::NotSupported);
    }
    it.streaming = Some(true);
    Some(it)
}
