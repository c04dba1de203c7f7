//! OpenClaw (before: clawdbot, moltbot): `~/.openclaw/openclaw.json` in JSON5, and one list of models an agent, whose
//! addresses win. `$include` is not followed, and `${...}` is not filled in.

use super::{Found, Read, count, entries, kind_of, list, model, seconds, text};
use crate::surroundings::Surroundings;
use crate::text::{Unreadable, json5};
use serde_json::Value;
use whichbox_core::observe::{ClientModel, EndpointKind, Fact, Missing};

/// What it makes of a local model's window where nobody set one, since this version. Source: its constants in 2026.9.6.
const CAP_SINCE: (u32, u32) = (2026, 9);
const CAP: u32 = 32_768;
/// It waits this long for a server of one's own across the network; on this machine it waits for ever (2026.9.6).
const NETWORK_WAIT_S: f64 = 300.0;

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    let files = [".openclaw/openclaw.json", ".moltbot/moltbot.json", ".clawdbot/clawdbot.json"];
    let first = |found: Option<_>, file: &&str| match found {
        None | Some(Err(Unreadable::Missing)) => Some(around.own(file)),
        found => found,
    };
    let text = files.iter().fold(around.named("OPENCLAW_CONFIG_PATH"), first).unwrap_or(Err(Unreadable::Missing))?;
    let file = json5(&text)?;
    let version = super::text(&file["meta"]["lastTouchedVersion"]);
    let capped = version.as_deref().and_then(year_month).is_some_and(|it| it >= CAP_SINCE);
    let agents = agents(around);
    let mut models = Vec::new();
    for (id, provider) in entries(&file["models"]["providers"]) {
        let address = agents
            .iter()
            .filter_map(|it| super::text(&it["providers"][id]["baseUrl"]))
            .next()
            .or_else(|| super::text(&provider["baseUrl"]));
        let native = provider["api"] == "ollama" || (provider["api"].is_null() && id == "ollama");
        let endpoint = if native { EndpointKind::Ollama } else { EndpointKind::OpenAi };
        let endpoint = address.as_deref().map_or(endpoint, |it| kind_of(it, endpoint));
        if is_cloud(id, address.as_deref()) {
            continue;
        }
        let timeout = seconds(&provider["timeoutSeconds"], 1.0);
        let wide = count(&file["agents"]["defaults"]["contextTokens"]);
        for entry in list(&provider["models"]) {
            let mut it = model(text_of(entry, "id"), address.as_deref(), endpoint);
            it.context_believed = count(&entry["contextWindow"]);
            let limit = count(&entry["contextTokens"]).or(wide);
            let own = it.loopback == Some(true) || native;
            it.context_limit = limit.or((capped && own).then_some(CAP));
            it.context_sent = sent(entry, native, it.context_limit);
            it.answer_limit = count(&entry["maxTokens"]).or_else(|| count(&provider["maxTokens"]));
            wait(&mut it, timeout, capped);
            it.streaming = Some(true);
            models.push(it);
        }
    }
    Ok(Read { models, version, changing_header: None })
}

fn text_of(entry: &Value, key: &str) -> Option<String> {
    text(&entry[key])
}

fn sent(entry: &Value, native: bool, limit: Option<u32>) -> Option<u32> {
    count(&entry["params"]["num_ctx"]).or(if native { limit } else { None })
}

fn wait(it: &mut ClientModel, set: Option<f64>, newer: bool) {
    match (set, it.loopback) {
        (Some(set), _) => it.timeout_s = Some(set),
        (None, Some(false)) if newer => {
            it.timeout_s = Some(NETWORK_WAIT_S);
            it.timeout_default = true;
        }
        _ => {
            it.missing.insert(Fact::ClientTimeout, Missing::NotSupported);
        }
    }
}

/// A provider without an address of its own is the maker's service, except for the runtimes that it finds by itself.
fn is_cloud(id: &str, address: Option<&str>) -> bool {
    match address {
        Some(address) => address.contains("://api.") || address.contains("ollama.com"),
        None => !["ollama", "lmstudio", "vllm", "llamacpp", "mlx"].iter().any(|it| id.contains(it)),
    }
}

fn agents(around: &Surroundings<'_>) -> Vec<Value> {
    let Some(home) = around.home.as_deref() else { return Vec::new() };
    let folder = std::fs::read_dir(home.join(".openclaw/agents")).into_iter().flatten().flatten();
    let mut names: Vec<String> = folder.take(32).map(|it| it.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let files = names.iter().map(|name| around.own(&format!(".openclaw/agents/{name}/agent/models.json")));
    files.filter_map(|it| json5(&it.ok()?).ok()).collect()
}

fn year_month(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
