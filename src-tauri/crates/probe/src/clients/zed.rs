//! Zed: `settings.json` with comments, in the same folder on macOS and Linux.

use super::{Found, Read, count, entries, list, model, text};
use crate::surroundings::Surroundings;
use crate::text::{Unreadable, json5};
use serde_json::Value;
use whichbox_core::observe::{ClientModel, EndpointKind, Fact, Missing};

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    let found = match around.setting("Zed/settings.json") {
        Err(Unreadable::Missing) => around.setting("zed/settings.json"),
        found => found,
    };
    let file = json5(&found?)?;
    let providers = &file["language_models"];
    let mut models = Vec::new();
    let ollama = &providers["ollama"];
    let address = text(&ollama["api_url"]).unwrap_or_else(|| "http://localhost:11434".to_owned());
    let wide = count(&ollama["context_window"]);
    for entry in list(&ollama["available_models"]) {
        models.push(one(entry, &address, EndpointKind::Ollama, wide));
    }
    if models.is_empty() && wide.is_some() {
        models.push(one(&Value::Null, &address, EndpointKind::Ollama, wide));
    }
    let studio = &providers["lmstudio"];
    let address = text(&studio["api_url"]).unwrap_or_else(|| "http://localhost:1234/api/v0".to_owned());
    models.extend(list(&studio["available_models"]).map(|it| one(it, &address, EndpointKind::LmStudio, None)));
    for (_, provider) in entries(&providers["openai_compatible"]) {
        let Some(address) = text(&provider["api_url"]) else { continue };
        models.extend(list(&provider["available_models"]).map(|it| one(it, &address, EndpointKind::OpenAi, None)));
    }
    Ok(Read { models, ..Read::default() })
}

fn one(entry: &Value, address: &str, endpoint: EndpointKind, wide: Option<u32>) -> ClientModel {
    let mut it = model(text(&entry["name"]), Some(address), endpoint);
    // The window of all its models overrides those of single ones.
    it.context_believed = wide.or_else(|| count(&entry["max_tokens"]));
    it.context_limit = it.context_believed;
    // It sends its own figure to Ollama with every request.
    it.context_sent = it.context_believed.filter(|_| endpoint == EndpointKind::Ollama);
    it.answer_limit = count(&entry["max_output_tokens"]);
    it.streaming = Some(true);
    it.missing.insert(Fact::ClientTimeout, Missing::NotSupported);
    it
}
