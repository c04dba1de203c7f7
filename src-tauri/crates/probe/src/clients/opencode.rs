//! OpenCode: `opencode.json` with comments. It speaks to `/v1`, so a window that is set here is what it believes, not what
//! the runtime uses.

use super::{Found, Read, count, entries, kind_of, model, seconds, text};
use crate::surroundings::Surroundings;
use crate::text::{Unreadable, json5};
use serde_json::Value;
use whichbox_core::observe::{ClientModel, EndpointKind};

/// Both waits where nothing is set, seconds. Source: its settings' reference, and pull request 46903 of September 2026.
const WAIT_S: f64 = 300.0;

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    let mut found = around.named("OPENCODE_CONFIG");
    for file in ["opencode/opencode.json", "opencode/opencode.jsonc", "opencode/config.json"] {
        if matches!(found, None | Some(Err(Unreadable::Missing))) {
            found = Some(around.setting(file));
        }
    }
    // It keeps to `~/.config` on every system.
    if matches!(found, None | Some(Err(Unreadable::Missing))) {
        found = Some(around.own(".config/opencode/opencode.json"));
    }
    let file = json5(&found.unwrap_or(Err(Unreadable::Missing))?)?;
    let mut models = Vec::new();
    for (_, provider) in entries(&file["provider"]) {
        let options = &provider["options"];
        // Without an address it is the maker's own service.
        let Some(address) = text(&options["baseURL"]).or_else(|| text(&provider["api"])) else { continue };
        for (id, entry) in entries(&provider["models"]) {
            let name = text(&entry["id"]).or_else(|| Some(id.clone()));
            let mut it = model(name, Some(&address), kind_of(&address, EndpointKind::OpenAi));
            it.context_believed = count(&entry["limit"]["context"]);
            // It compacts before that is full.
            it.context_limit = it.context_believed;
            it.answer_limit = count(&entry["limit"]["output"]);
            it.streaming = Some(true);
            wait(&mut it, options);
            models.push(it);
        }
    }
    Ok(Read { models, ..Read::default() })
}

/// The shorter of the two waits; `false` turns one off.
fn wait(it: &mut ClientModel, options: &Value) {
    let one = |key: &str| match &options[key] {
        Value::Bool(false) => None,
        set => Some(seconds(set, 1000.0).unwrap_or(WAIT_S)),
    };
    let waits = [one("timeout"), one("headerTimeout")];
    it.timeout_s = waits.into_iter().flatten().reduce(f64::min);
    it.timeout_default = it.timeout_s.is_some() && options["timeout"].is_null() && options["headerTimeout"].is_null();
}
