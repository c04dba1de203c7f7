//! Ollama: its API, the definitions of its models, its log, and what its version does where nobody set anything.

use super::log::{self, Log};
use super::{Context, MOST_MODELS, bytes, catalog_model, count, items, llama, running, text};
use crate::http::{Client, Endpoint, HttpError, Limits};
use crate::text::{Unreadable, number_after};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use whichbox_core::observe::{
    DefinitionSeen, Fact, LoadedModel, Missing, RopeScaling, RuntimeKind, RuntimeSeen, Settings, TemplateState,
};
use whichbox_core::units::Bytes;

/// Time for all definitions together.
const DEFINITIONS_WITHIN: Duration = Duration::from_secs(10);

pub(crate) fn look(client: &Client, context: &Context<'_>) -> Result<RuntimeSeen, HttpError> {
    let answer = client.get("/api/version")?;
    let version = text(&answer["version"]).ok_or_else(|| HttpError::Unreadable("no version of Ollama".to_owned()))?;
    let mut seen = RuntimeSeen::new(RuntimeKind::Ollama, running(Some(&version)));
    let log = if client.endpoint().is_loopback() { read_log(context, &mut seen) } else { None };
    let running = client.get("/api/ps").unwrap_or(Value::Null);
    let mut definitions = Vec::new();
    match client.get("/api/tags") {
        Ok(tags) => {
            let end = Instant::now() + DEFINITIONS_WITHIN;
            // Those that are loaded matter most.
            let loaded = |tag: &Value| items(&running, "models").any(|it| it["name"] == tag["name"]);
            let mut tags: Vec<&Value> = items(&tags, "models").filter(|it| is_local(it)).collect();
            tags.sort_by_key(|tag| !loaded(tag));
            for tag in tags.into_iter().take(MOST_MODELS) {
                let Some(name) = text(&tag["name"]) else { continue };
                let shown = if Instant::now() < end {
                    client.post("/api/show", &json!({ "model": name, "name": name }), Limits::QUICK)
                } else {
                    Err(HttpError::Slow)
                };
                definitions.push(definition(tag, shown.ok().as_ref(), context));
            }
            seen.definitions = Some(definitions.clone());
        }
        Err(_) => {
            seen.missing.insert(Fact::Definitions, Missing::Unreadable);
        }
    }
    if running["models"].is_array() {
        seen.loaded = Some(items(&running, "models").filter_map(|it| loaded(it, &definitions)).collect());
    } else {
        seen.missing.insert(Fact::LoadedModels, Missing::Unreadable);
    }
    if let Some(log) = log {
        let ask = |port: u16| {
            let child = Client::new(Endpoint::local(port), client.stop().clone());
            child.get("/props").ok().zip(child.get("/slots").ok())
        };
        add_log(log, &mut seen, &ask, context);
    }
    if let (Some([only]), Some(asked)) = (seen.loaded.as_deref_mut(), context.around.asked_by_ollama())
        && client.endpoint().is_loopback()
        && !only.command_known
    {
        llama::add_command(only, asked);
    }
    seen.version = Some(version);
    add_defaults(&mut seen, context.video_memory);
    Ok(seen)
}

/// Models that run in the cloud are no business of this machine.
fn is_local(tag: &Value) -> bool {
    let remote = |name: &str| tag[name].as_str().is_some_and(|it| !it.is_empty());
    !remote("remote_model") && !remote("remote_host")
}

fn read_log(context: &Context<'_>, seen: &mut RuntimeSeen) -> Option<Log> {
    match context.around.ollama_log() {
        Ok(text) => Some(log::read(&text)),
        Err(error) => {
            let missing = match error {
                Unreadable::Missing => Missing::NotSeen,
                Unreadable::Forbidden => Missing::NoPermission,
                _ => Missing::Unreadable,
            };
            for fact in [Fact::RuntimeLog, Fact::RuntimeSettings, Fact::ComputeDevices, Fact::Requests] {
                seen.missing.insert(fact, missing);
            }
            None
        }
    }
}

/// A definition from the list and, where it answered, from `/api/show`.
pub(crate) fn definition(tag: &Value, shown: Option<&Value>, context: &Context<'_>) -> DefinitionSeen {
    let name = text(&tag["name"]).unwrap_or_default();
    let details = &tag["details"];
    let mut it = DefinitionSeen {
        architecture: text(&details["family"]),
        context_native: count(&details["context_length"]),
        quant: text(&details["quantization_level"]),
        size: bytes(&tag["size"]),
        name: name.clone(),
        ..DefinitionSeen::default()
    };
    let Some(shown) = shown.filter(|it| it.is_object()) else {
        it.missing.insert(Fact::Definitions, Missing::Unreadable);
        it.model = context.catalog.and_then(|catalog| catalog_model(catalog, &[&name], None));
        return it;
    };
    let info = &shown["model_info"];
    let architecture = text(&info["general.architecture"]).or(it.architecture);
    let of = |key: &str| &info[format!("{}.{key}", architecture.as_deref().unwrap_or_default())];
    it.context_native = count(of("context_length")).or(it.context_native);
    it.parameters = info["general.parameter_count"].as_f64();
    it.sliding_window = count(of("attention.sliding_window")).filter(|it| *it > 0);
    it.experts = count(of("expert_count")).or(Some(0));
    it.draft_heads = Some(count(of("nextn_predict_layers")).is_some_and(|it| it > 0));
    if of("rope.scaling.type").as_str().is_some_and(|it| it != "none") {
        it.rope = Some(RopeScaling {
            factor: of("rope.scaling.factor").as_f64(),
            original_context: count(of("rope.scaling.original_context_length")),
            by_hand: false,
        });
    }
    let parameters = parameters(shown["parameters"].as_str().unwrap_or_default());
    let set =
        |key: &str| parameters.iter().find(|(name, _)| name == key).and_then(|(_, value)| value.parse::<u32>().ok());
    it.parameters_known = true;
    it.context_set = set("num_ctx");
    // -1 stands for "as many as fit" and is no number that somebody chose.
    it.gpu_layers_set = set("num_gpu");
    it.batch_set = set("num_batch");
    it.draft_set = set("draft_num_predict");
    it.template = template(shown);
    it.tools = shown["capabilities"].as_array().map(|all| all.iter().any(|it| it == "tools"));
    let named = |key: &str| text(&info[key]);
    let base = named("general.basename").map(|base| match named("general.size_label") {
        Some(size) if !base.to_lowercase().contains(&size.to_lowercase()) => format!("{base} {size}"),
        _ => base,
    });
    let parent = text(&shown["details"]["parent_model"]).or_else(|| text(&details["parent_model"]));
    // A definition's own name is a label that anybody may choose, so it comes last.
    let names = [parent.filter(|it| !it.contains(['/', '\\'])), base, named("general.name"), Some(name)];
    let names: Vec<&str> = names.iter().flatten().map(String::as_str).collect();
    it.model = context.catalog.and_then(|catalog| catalog_model(catalog, &names, it.parameters));
    it.architecture = architecture;
    it
}

/// `key   value` lines. Values may be quoted; a key may come twice.
pub(crate) fn parameters(text: &str) -> Vec<(String, String)> {
    let pairs = text.lines().take(200).filter_map(|line| line.trim().split_once(char::is_whitespace));
    pairs.map(|(key, value)| (key.to_owned(), value.trim().trim_matches('"').to_owned())).collect()
}

fn template(shown: &Value) -> Option<TemplateState> {
    // A renderer of Ollama's own stands in the template's place.
    let built_in = ["renderer", "parser"].iter().any(|it| shown[*it].as_str().is_some_and(|it| !it.is_empty()));
    let template = shown["template"].as_str()?.trim();
    let generic =
        template.is_empty() || matches!(template, "{{ .Prompt }}" | "{{.Prompt}}" | "{{ .System }} {{ .Prompt }}");
    Some(if generic && !built_in { TemplateState::Generic } else { TemplateState::Own })
}

fn loaded(it: &Value, definitions: &[DefinitionSeen]) -> Option<LoadedModel> {
    let name = text(&it["name"])?;
    let definition = definitions.iter().find(|it| it.name == name);
    Some(LoadedModel {
        model: definition.and_then(|it| it.model.clone()),
        quant: text(&it["details"]["quantization_level"]).or_else(|| definition?.quant.clone()),
        context_native: definition.and_then(|it| it.context_native),
        context: count(&it["context_length"]).filter(|it| *it > 0),
        size: bytes(&it["size"]),
        size_vram: bytes(&it["size_vram"]),
        weights: definition.and_then(|it| it.size),
        keep_alive_s: text(&it["expires_at"]).and_then(|it| seconds_until(&it)),
        experts: definition.and_then(|it| it.experts),
        sliding_window: definition.and_then(|it| it.sliding_window),
        template: definition.and_then(|it| it.template),
        draft_heads: definition.and_then(|it| it.draft_heads),
        rope: definition.and_then(|it| it.rope.clone()),
        name,
        ..LoadedModel::default()
    })
}

/// Seconds from now; the far future, which the server writes for "never", is below zero.
fn seconds_until(text: &str) -> Option<f64> {
    const NEVER: f64 = 10.0 * 365.0 * 86_400.0;
    let at: jiff::Timestamp = text.parse().ok()?;
    let seconds = at.duration_since(jiff::Timestamp::now()).as_secs_f64();
    Some(if seconds > NEVER { -1.0 } else { seconds.max(0.0) })
}

/// Adds what the log says. Its last load belongs to a loaded model where there is but one.
fn add_log(log: Log, seen: &mut RuntimeSeen, ask: &dyn Fn(u16) -> Option<(Value, Value)>, context: &Context<'_>) {
    seen.settings = log.settings;
    seen.devices = log.devices;
    seen.requests = Some(log.requests);
    seen.log = Some(log.facts);
    let Some([only]) = seen.loaded.as_deref_mut() else { return };
    let Some(load) = log.last_load else { return };
    // A log may be older than the model that is loaded: their windows have to agree.
    if only.context.zip(load.context).is_some_and(|(a, b)| a != b) {
        return;
    }
    merge(only, &load);
    if let Some((props, slots)) = log.child_port.and_then(ask) {
        let child = llama::read(&props, &Value::Null, &slots, context);
        let child = child.loaded.and_then(|it| it.into_iter().next());
        if let Some(child) = child.filter(|it| it.context == only.context || only.context.is_none()) {
            only.slots = only.slots.or(child.slots);
            only.context = only.context.or(child.context);
        }
    }
}

/// What the API said stays; the log fills what it did not say.
fn merge(only: &mut LoadedModel, load: &LoadedModel) {
    only.context = only.context.or(load.context);
    only.context_native = only.context_native.or(load.context_native);
    only.context_asked = load.context_asked;
    only.command_known = load.command_known;
    only.slots = load.slots;
    only.kv_unified = load.kv_unified;
    only.kv_type_k = load.kv_type_k;
    only.kv_type_v = load.kv_type_v;
    only.flash_attention = load.flash_attention;
    only.layers_gpu = load.layers_gpu;
    only.layers = load.layers;
    only.layers_asked = load.layers_asked;
    only.kv_bytes = load.kv_bytes;
    only.compute_bytes = load.compute_bytes;
    only.load_s = load.load_s;
    only.load_mode = load.load_mode;
    only.batch = load.batch;
    only.micro_batch = load.micro_batch;
    only.expert_layers_on_host = load.expert_layers_on_host;
    only.fit = load.fit;
    only.whole_window = load.whole_window;
    only.speculation = load.speculation;
}

/// What a version does where nobody set anything, as far as it is known. Sources: Ollama's commits 44b466eeb (0.6.7,
/// 4,096), 20c3266e9 (0.10.0, one request at a time) and 0334ffa62 (0.15.5, by memory of the graphics processors). For
/// 0.33 and later accounts contradict each other, so nothing is said.
fn add_defaults(seen: &mut RuntimeSeen, video_memory: Option<Bytes>) {
    let Some(version) = seen.version.as_deref().and_then(version) else { return };
    let listed = seen.devices.as_ref().map(|it| it.iter().filter_map(|it| it.total).sum::<Bytes>());
    let memory = listed.filter(|it| it.0 > 0).or(video_memory);
    // Without the log a setting of the environment may stand behind what we do not see.
    let Some(settings) = &mut seen.settings else { return };
    if settings.context_default.is_none() {
        settings.context_default = default_context(version, memory);
    }
    complete(settings, version);
}

fn complete(settings: &mut Settings, version: (u32, u32, u32)) {
    if version >= (0, 10, 0) && settings.parallel.is_none() {
        settings.parallel = Some(1);
    }
    settings.keep_alive_s = settings.keep_alive_s.or(Some(300.0));
}

/// The window of a model for which nobody set one.
#[must_use]
pub fn default_context(version: (u32, u32, u32), video_memory: Option<Bytes>) -> Option<u32> {
    const GIB: f64 = 1_073_741_824.0;
    match version {
        it if it < (0, 6, 7) => Some(2048),
        it if it < (0, 15, 5) => Some(4096),
        it if it < (0, 33, 0) => match video_memory?.as_f64() / GIB {
            it if it < 23.0 => Some(4096),
            it if it < 47.0 => Some(32_768),
            _ => Some(262_144),
        },
        _ => None,
    }
}

/// `0.32.15`, with whatever follows.
#[must_use]
pub fn version(text: &str) -> Option<(u32, u32, u32)> {
    let mut parts = text.trim_start_matches('v').split(['.', '-', '+']);
    let mut part = || parts.next()?.parse().ok();
    Some((part()?, part()?, part().unwrap_or(0)))
}

/// Prefill and decode speed from the figures that end an answer, tokens a second.
#[must_use]
pub fn speeds(answer: &Value) -> (Option<f64>, Option<f64>) {
    let rate = |count: &str, duration: &str| {
        let (count, nanoseconds) = (answer[count].as_f64()?, answer[duration].as_f64()?);
        (count > 0.0 && nanoseconds > 0.0).then(|| count * 1e9 / nanoseconds)
    };
    (rate("prompt_eval_count", "prompt_eval_duration"), rate("eval_count", "eval_duration"))
}

/// The window that a definition sets, as `/api/show` writes it. Used to read a change back.
#[must_use]
pub fn context_of(shown: &Value) -> Option<u32> {
    let parameters = shown["parameters"].as_str()?;
    let line = parameters.lines().find(|line| line.trim_start().starts_with("num_ctx"))?;
    number_after(line, "num_ctx").filter(|it| *it > 0.0 && *it <= f64::from(u32::MAX)).map(|it| it as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_follow_the_version() {
        let gib = |it: f64| Some(Bytes::from_gib(it));
        assert_eq!(default_context((0, 6, 6), None), Some(2048));
        assert_eq!(default_context((0, 12, 0), gib(80.0)), Some(4096));
        assert_eq!(default_context((0, 15, 5), gib(22.9)), Some(4096));
        assert_eq!(default_context((0, 20, 0), gib(24.0)), Some(32_768));
        assert_eq!(default_context((0, 32, 15), gib(48.0)), Some(262_144));
        assert_eq!(default_context((0, 32, 15), None), None);
        assert_eq!(default_context((0, 33, 0), gib(48.0)), None);
    }

    #[test]
    fn versions_are_three_numbers() {
        assert_eq!(version("0.32.15"), Some((0, 32, 15)));
        assert_eq!(version("v0.30.0-rc1"), Some((0, 30, 0)));
        assert_eq!(version("0.6"), Some((0, 6, 0)));
        assert_eq!(version("latest"), None);
    }

    #[test]
    fn a_window_is_read_back_from_the_parameters() {
        let shown = json!({ "parameters": "stop    \"<|im_end|>\"\nnum_ctx                        131072\n" });
        assert_eq!(context_of(&shown), Some(131_072));
        assert_eq!(context_of(&json!({ "parameters": 7 })), None);
    }
}
