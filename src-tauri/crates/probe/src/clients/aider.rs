//! Aider: `.aider.conf.yml`, `.aider.model.settings.yml` and `.aider.model.metadata.json` in the person's own folder.

use super::{Found, Read, count, list, model, seconds, text};
use crate::surroundings::Surroundings;
use crate::text::{Unreadable, json5, yaml};
use serde_json::Value;
use whichbox_core::observe::{EndpointKind, Fact, Missing};

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    // Any of the three is a trace; one that cannot be read spoils the answer only where there is no other.
    let optional = |found: Result<Value, Unreadable>| match found {
        Err(Unreadable::Missing) => Ok(Value::Null),
        other => other,
    };
    let settings = optional(around.own(".aider.conf.yml").and_then(|it| yaml(&it)))?;
    let models = optional(around.own(".aider.model.settings.yml").and_then(|it| yaml(&it)))?;
    let metadata = optional(around.own(".aider.model.metadata.json").and_then(|it| json5(&it)))?;
    if settings.is_null() && models.is_null() && metadata.is_null() {
        return Err(Unreadable::Missing);
    }
    let mut names: Vec<String> =
        ["model", "editor-model", "weak-model"].iter().filter_map(|it| text(&settings[*it])).collect();
    names.extend(list(&models).filter_map(|it| text(&it["name"])));
    names.sort();
    names.dedup();
    let address = around.variable("OLLAMA_API_BASE").unwrap_or("http://127.0.0.1:11434").to_owned();
    let open_ai = text(&settings["openai-api-base"]);
    let mut all = Vec::new();
    for name in names {
        let (endpoint, place) = match name.split_once('/') {
            Some(("ollama" | "ollama_chat", _)) => (EndpointKind::Ollama, Some(address.as_str())),
            Some(("openai" | "lm_studio", _)) => (EndpointKind::OpenAi, open_ai.as_deref()),
            _ => continue,
        };
        let entry = list(&models).find(|it| it["name"] == name.as_str()).unwrap_or(&Value::Null);
        let about = &metadata[name.as_str()];
        let short = name.split_once('/').map(|(_, rest)| rest.to_owned());
        let mut it = model(short, place, endpoint);
        it.context_sent = count(&entry["extra_params"]["num_ctx"]).filter(|_| endpoint == EndpointKind::Ollama);
        it.context_computed = (endpoint == EndpointKind::Ollama).then_some(it.context_sent.is_none());
        it.context_believed = count(&about["max_input_tokens"]);
        it.answer_limit = count(&about["max_output_tokens"]).or_else(|| count(&entry["extra_params"]["max_tokens"]));
        let set = around.variable("AIDER_TIMEOUT").and_then(|it| it.parse::<f64>().ok());
        it.timeout_s = seconds(&settings["timeout"], 1.0).or(set.filter(|it| *it > 0.0));
        if it.timeout_s.is_none() {
            it.missing.insert(Fact::ClientTimeout, Missing::NotSupported);
        }
        all.push(it);
    }
    Ok(Read { models: all, ..Read::default() })
}
