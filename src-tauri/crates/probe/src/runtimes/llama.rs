//! llama.cpp's server: `/props`, `/v1/models`, `/slots`, `/metrics`. Every one of them but the first may be switched off.

use super::log::{self, Log};
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
    let asked = client.endpoint().is_loopback().then(|| context.around.asked_for(client.endpoint().port())).flatten();
    if let (Some([only]), Some(asked)) = (seen.loaded.as_deref_mut(), asked) {
        add_command(only, asked);
    }
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
    let port = client.endpoint().port();
    match client.endpoint().is_loopback().then(|| context.around.server_log(port)).flatten() {
        Some(text) => add_log(log::read(&text), &mut seen),
        // Started by hand, its log goes to a terminal.
        None => {
            seen.missing.insert(Fact::RuntimeLog, Missing::NotSeen);
            seen.missing.insert(Fact::Requests, Missing::NotSeen);
        }
    }
    Ok(seen)
}

/// Adds what a log says. What the server says of itself and what its command line asked for stay.
fn add_log(log: Log, seen: &mut RuntimeSeen) {
    seen.devices = seen.devices.take().or(log.devices);
    seen.requests = Some(log.requests);
    seen.log = Some(log.facts);
    let (Some([only]), Some(load)) = (seen.loaded.as_deref_mut(), log.last_load) else { return };
    // A log may be older than the model that is loaded: their windows have to agree.
    if only.context.zip(load.context).is_some_and(|(a, b)| a != b) {
        return;
    }
    only.context_native = only.context_native.or(load.context_native);
    only.slots = only.slots.or(load.slots);
    only.kv_unified = load.kv_unified.or(only.kv_unified);
    only.kv_type_k = only.kv_type_k.or(load.kv_type_k);
    only.kv_type_v = only.kv_type_v.or(load.kv_type_v);
    only.flash_attention = load.flash_attention.or(only.flash_attention);
    only.layers_gpu = load.layers_gpu;
    only.layers = load.layers;
    only.kv_bytes = load.kv_bytes;
    only.compute_bytes = load.compute_bytes;
    only.load_mode = only.load_mode.or(load.load_mode);
    only.batch = only.batch.or(load.batch);
    only.micro_batch = only.micro_batch.or(load.micro_batch);
    let parts = [only.weights.or(load.weights), load.kv_bytes, load.compute_bytes];
    only.size = only.size.or_else(|| parts.into_iter().sum());
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
        kv_unified: unified(count(&settings["n_ctx"]), count(&meta["n_ctx_train"]), count(&props["total_slots"])),
        weights: bytes(&meta["size"]),
        template,
        speculation: slots[0]["speculative"].as_bool(),
        name,
        ..LoadedModel::default()
    }
}

/// Whether slots share one cache. The server does not say it: slots that each have all that the model was trained for share,
/// and slots that have it only together divide. Between the two nothing is claimed.
fn unified(slot: Option<u32>, native: Option<u32>, slots: Option<u32>) -> Option<bool> {
    match (slot?, native?, slots?) {
        (_, _, 0 | 1) => None,
        (slot, native, _) if slot == native => Some(true),
        (slot, native, slots) => (u64::from(slot) * u64::from(slots) == u64::from(native)).then_some(false),
    }
}

/// Adds what the command line asked for. What the server says of itself stays. An explicit number of slots divides the
/// window unless sharing was asked for too.
pub(super) fn add_command(only: &mut LoadedModel, asked: LoadedModel) {
    let divides = asked.slots.is_some_and(|it| it > 1);
    only.kv_unified = asked.kv_unified.or(divides.then_some(false)).or(only.kv_unified);
    only.slots = only.slots.or(asked.slots);
    *only = LoadedModel {
        name: std::mem::take(&mut only.name),
        model: only.model.take(),
        quant: only.quant.take(),
        context_native: only.context_native,
        context: only.context,
        slots: only.slots,
        kv_unified: only.kv_unified,
        weights: only.weights,
        size: only.size,
        size_vram: only.size_vram,
        keep_alive_s: only.keep_alive_s,
        experts: only.experts,
        sliding_window: only.sliding_window,
        template: only.template,
        rope: only.rope.take(),
        draft_heads: only.draft_heads,
        speculation: only.speculation.or(asked.speculation),
        ..asked
    };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtimes::log::from_arguments;

    #[test]
    fn slots_share_or_divide_what_the_model_has() {
        assert_eq!(unified(Some(262_144), Some(262_144), Some(4)), Some(true));
        assert_eq!(unified(Some(65_536), Some(262_144), Some(4)), Some(false));
        assert_eq!(unified(Some(65_536), Some(262_144), Some(2)), None);
        assert_eq!(unified(Some(65_536), Some(262_144), Some(1)), None);
    }

    #[test]
    fn a_command_line_tells_what_was_asked_for() {
        let words =
            ["llama-server", "-m", "/home/anna/x.gguf", "-c", "32768", "-np", "2", "-ctk", "q8_0", "-ngl", "99"];
        let mut only = LoadedModel { name: "x".to_owned(), context: Some(16_384), ..LoadedModel::default() };
        add_command(&mut only, from_arguments(&words));
        assert_eq!((only.context, only.context_asked, only.slots), (Some(16_384), Some(32_768), Some(2)));
        assert_eq!((only.kv_unified, only.command_known, only.layers_asked), (Some(false), true, Some(99)));
        assert!(!format!("{only:?}").contains("anna"));
    }
}
