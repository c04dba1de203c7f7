//! llama.cpp's server: `/props`, `/v1/models`, `/slots`, `/metrics`. Every one of them but the first may be switched off.

use super::{Context, bytes, catalog_model, count, items, metric, running, text};
use crate::http::{Client, HttpError};
use serde_json::Value;
use whichbox_core::observe::{
    DefinitionSeen, Fact, LoadedModel, Missing, RuntimeKind, RuntimeSeen, ServerCounters, TemplateState,
};

pub(crate) fn look(client: &Client, context: &Context<'_>) -> Result<RuntimeSeen, HttpError> {
    let props = client.get("/props")?;
    if !props["default_generation_settings"].is_object() {
        return Err(HttpError::Unreadable("no properties of a llama.cpp server".to_owned()));
    }
    let models = client.get("/v1/models").unwrap_or(Value::Null);
    let slots = client.get("/slots").unwrap_or(Value::Null);
    let mut seen = read(&props, &models, &slots, context);
    match client.text("/metrics") {
        Ok(page) => seen.counters = Some(counters(&page)),
        // It says "not supported" unless it was started with --metrics.
        Err(HttpError::Status { .. }) => {
            seen.missing.insert(Fact::Counters, Missing::NotAsked);
        }
        Err(_) => {
            seen.missing.insert(Fact::Counters, Missing::Unreadable);
        }
    }
    // Started by hand: its log goes to a terminal.
    seen.missing.insert(Fact::RuntimeLog, Missing::NotSupported);
    seen.missing.insert(Fact::Requests, Missing::NotSeen);
    Ok(seen)
}

/// From the answers alone.
pub(crate) fn read(props: &Value, models: &Value, slots: &Value, context: &Context<'_>) -> RuntimeSeen {
    let version = text(&props["build_info"]);
    let mut seen = RuntimeSeen::new(RuntimeKind::LlamaCpp, running(version.as_deref()));
    seen.version = version;
    let loaded = loaded(props, models, slots, context);
    seen.definitions = Some(vec![DefinitionSeen {
        name: loaded.name.clone(),
        model: loaded.model.clone(),
        context_native: loaded.context_native,
        quant: loaded.quant.clone(),
        size: loaded.weights,
        parameters: models["data"][0]["meta"]["n_params"].as_f64(),
        template: loaded.template,
        tools: props["chat_template_caps"]["supports_tools"].as_bool(),
        ..DefinitionSeen::default()
    }]);
    // With sleeping on, a server answers while its model is not in memory.
    let asleep = props["is_sleeping"].as_bool() == Some(true);
    seen.loaded = Some(if asleep { Vec::new() } else { vec![loaded] });
    seen
}

fn loaded(props: &Value, models: &Value, slots: &Value, context: &Context<'_>) -> LoadedModel {
    let settings = &props["default_generation_settings"];
    let meta = items(models, "data").map(|it| &it["meta"]).find(|it| it.is_object()).unwrap_or(&Value::Null);
    let path = text(&props["model_path"]).unwrap_or_default();
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let alias = text(&props["model_alias"]).filter(|it| !it.contains(['/', '\\']));
    let name = alias.unwrap_or_else(|| file.trim_end_matches(".gguf").to_owned());
    let parameters = meta["n_params"].as_f64();
    let names = [name.as_str(), file];
    let template = props["chat_template"]
        .as_str()
        .map(|it| if it.trim().is_empty() { TemplateState::Generic } else { TemplateState::Own });
    LoadedModel {
        model: context.catalog.and_then(|catalog| catalog_model(catalog, &names, parameters)),
        quant: text(&props["model_ftype"]).or_else(|| text(&meta["ftype"])),
        context_native: count(&meta["n_ctx_train"]),
        context: count(&settings["n_ctx"]).or_else(|| count(&slots[0]["n_ctx"])).filter(|it| *it > 0),
        slots: count(&props["total_slots"]),
        kv_unified: unified(count(&settings["n_ctx"]), count(&meta["n_ctx"]), count(&props["total_slots"])),
        weights: bytes(&meta["size"]),
        template,
        speculation: slots[0]["speculative"].as_bool(),
        name,
        ..LoadedModel::default()
    }
}

/// Whether slots share one cache: with several slots, each may use as much as there is in all.
fn unified(slot: Option<u32>, all: Option<u32>, slots: Option<u32>) -> Option<bool> {
    match (slot?, all?, slots?) {
        (_, _, 0 | 1) => None,
        // An older server gives the same figure for both, which says nothing about several slots that share.
        (slot, all, _) if slot == all => Some(true),
        (slot, all, slots) => {
            (u64::from(slot) * u64::from(slots) <= u64::from(all) + u64::from(slots) * 256).then_some(false)
        }
    }
}

/// What `/metrics` counts.
#[must_use]
pub fn counters(page: &str) -> ServerCounters {
    let whole =
        |name: &str| metric(page, name).filter(|it| *it >= 0.0 && *it < f64::from(u32::MAX)).map(|it| it as u32);
    ServerCounters {
        prompt_tokens: total(
            metric(page, "llamacpp:prompt_tokens_total"),
            metric(page, "llamacpp:prompt_tokens_cached_total"),
        ),
        cached_tokens: metric(page, "llamacpp:prompt_tokens_cached_total"),
        waiting: whole("llamacpp:requests_deferred"),
        most_tokens: whole("llamacpp:n_tokens_max"),
        drafted_tokens: metric(page, "llamacpp:spec_decode_num_draft_tokens_total"),
    }
}

/// The server counts what it computed; the prompts were that and what came from the cache.
fn total(computed: Option<f64>, cached: Option<f64>) -> Option<f64> {
    Some(computed? + cached.unwrap_or(0.0))
}
