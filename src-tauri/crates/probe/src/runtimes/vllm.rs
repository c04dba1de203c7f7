//! vLLM: `/v1/models` with its own field for the window, `/version`, `/metrics`.

use super::{Context, catalog_model, count, items, metric, running, text};
use crate::http::{Client, HttpError};
use serde_json::Value;
use whichbox_core::observe::{Fact, LoadedModel, Missing, RuntimeKind, RuntimeSeen, ServerCounters};

pub(crate) fn look(client: &Client, context: &Context<'_>) -> Result<RuntimeSeen, HttpError> {
    let models = client.get("/v1/models")?;
    let own = items(&models, "data").any(|it| it["owned_by"] == "vllm" || it["max_model_len"].is_u64());
    if !own {
        return Err(HttpError::Unreadable("no list of models of vLLM".to_owned()));
    }
    let version = client.get("/version").ok().and_then(|it| text(&it["version"]));
    let mut seen = read(&models, version, context);
    match client.text("/metrics") {
        Ok(page) => seen.counters = Some(counters(&page)),
        Err(_) => {
            seen.missing.insert(Fact::Counters, Missing::NotSupported);
        }
    }
    Ok(seen)
}

pub(crate) fn read(models: &Value, version: Option<String>, context: &Context<'_>) -> RuntimeSeen {
    let mut seen = RuntimeSeen::new(RuntimeKind::Vllm, running(version.as_deref()));
    seen.version = version;
    let loaded = items(models, "data").filter_map(|it| {
        let id = text(&it["id"])?;
        // The root is where the weights came from: a repository's name, or a path of which the last part is kept.
        let root = text(&it["root"]).unwrap_or_default();
        let names = [id.as_str(), root.rsplit('/').next().unwrap_or_default()];
        Some(LoadedModel {
            model: context.catalog.and_then(|catalog| catalog_model(catalog, &names, None)),
            context: count(&it["max_model_len"]),
            name: id.rsplit('/').next().unwrap_or_default().to_owned(),
            ..LoadedModel::default()
        })
    });
    seen.loaded = Some(loaded.collect());
    for fact in [Fact::RuntimeLog, Fact::Definitions, Fact::Requests] {
        seen.missing.insert(fact, Missing::NotSupported);
    }
    seen
}

/// What `/metrics` counts. Blocks of the prefix cache are counted in tokens.
#[must_use]
pub fn counters(page: &str) -> ServerCounters {
    let waiting = metric(page, "vllm:num_requests_waiting");
    ServerCounters {
        prompt_tokens: metric(page, "vllm:prompt_tokens_total"),
        cached_tokens: metric(page, "vllm:prefix_cache_hits_total"),
        waiting: waiting.filter(|it| *it >= 0.0 && *it < f64::from(u32::MAX)).map(|it| it as u32),
        most_tokens: None,
        drafted_tokens: metric(page, "vllm:spec_decode_num_draft_tokens_total"),
    }
}
