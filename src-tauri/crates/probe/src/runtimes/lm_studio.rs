//! LM Studio: its own API, in its newer or its older form. It answers 200 to unknown paths, so shapes are checked.

use super::{Context, bytes, catalog_model, count, items, running, text};
use crate::http::{Client, HttpError};
use serde_json::Value;
use whichbox_core::observe::{DefinitionSeen, Fact, LoadedModel, Missing, RuntimeKind, RuntimeSeen, Switch};

pub(crate) fn look(client: &Client, context: &Context<'_>) -> Result<RuntimeSeen, HttpError> {
    let newer = match client.get("/api/v1/models") {
        Err(HttpError::Status { status: 404, .. }) => Value::Null,
        answer => answer?,
    };
    let seen = if newer["models"].is_array() {
        read(&newer, context)
    } else {
        let older = client.get("/api/v0/models")?;
        if older["data"].is_array() { read_older(&older, context) } else { return Err(not_this()) }
    };
    Ok(seen)
}

fn not_this() -> HttpError {
    HttpError::Unreadable("no list of models of LM Studio".to_owned())
}

fn started() -> RuntimeSeen {
    // Neither form tells a version, its log is another program's, and its counters do not exist.
    let mut seen = RuntimeSeen::new(RuntimeKind::LmStudio, running(None));
    for fact in [Fact::RuntimeVersion, Fact::RuntimeLog, Fact::Counters, Fact::Requests] {
        seen.missing.insert(fact, Missing::NotSupported);
    }
    seen
}

/// The form since 0.4.
pub(crate) fn read(answer: &Value, context: &Context<'_>) -> RuntimeSeen {
    let mut seen = started();
    let (mut definitions, mut all) = (Vec::new(), Vec::new());
    for model in items(answer, "models").filter(|it| it["type"] != "embedding") {
        let Some(name) = text(&model["key"]) else { continue };
        let definition = DefinitionSeen {
            model: context.catalog.and_then(|it| catalog_model(it, &[&name], None)),
            architecture: text(&model["architecture"]),
            context_native: count(&model["max_context_length"]),
            quant: text(&model["quantization"]["name"]),
            size: bytes(&model["size_bytes"]),
            tools: model["capabilities"]["trained_for_tool_use"].as_bool(),
            name: name.clone(),
            ..DefinitionSeen::default()
        };
        for instance in items(model, "loaded_instances") {
            let config = &instance["config"];
            all.push(LoadedModel {
                name: text(&instance["id"]).unwrap_or_else(|| name.clone()),
                model: definition.model.clone(),
                quant: definition.quant.clone(),
                context_native: definition.context_native,
                context: count(&config["context_length"]),
                slots: count(&config["parallel"]),
                flash_attention: config["flash_attention"]
                    .as_bool()
                    .map(|it| if it { Switch::On } else { Switch::Off }),
                weights: definition.size,
                batch: count(&config["eval_batch_size"]),
                ..LoadedModel::default()
            });
        }
        definitions.push(definition);
    }
    seen.definitions = Some(definitions);
    seen.loaded = Some(all);
    seen
}

/// The older form.
pub(crate) fn read_older(answer: &Value, context: &Context<'_>) -> RuntimeSeen {
    let mut seen = started();
    let (mut definitions, mut all) = (Vec::new(), Vec::new());
    for model in items(answer, "data").filter(|it| it["type"] != "embeddings") {
        let Some(name) = text(&model["id"]) else { continue };
        let definition = DefinitionSeen {
            model: context.catalog.and_then(|it| catalog_model(it, &[&name], None)),
            architecture: text(&model["arch"]),
            context_native: count(&model["max_context_length"]),
            quant: text(&model["quantization"]),
            name,
            ..DefinitionSeen::default()
        };
        if model["state"] == "loaded" {
            all.push(LoadedModel {
                name: definition.name.clone(),
                model: definition.model.clone(),
                quant: definition.quant.clone(),
                context_native: definition.context_native,
                context: count(&model["loaded_context_length"]),
                ..LoadedModel::default()
            });
        }
        definitions.push(definition);
    }
    seen.definitions = Some(definitions);
    seen.loaded = Some(all);
    seen
}
