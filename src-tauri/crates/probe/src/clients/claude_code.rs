//! Claude Code: the `env` of `~/.claude/settings.json`, or of the folder that `CLAUDE_CONFIG_DIR` names. Only with an address of one's own is it a client of a runtime.

use super::{Found, Read, count, model, seconds, text};
use crate::surroundings::Surroundings;
use crate::text::json5;
use whichbox_core::observe::{EndpointKind, Fact, Missing};

pub(super) fn read(around: &Surroundings<'_>) -> Found {
    let moved = around.named_in("CLAUDE_CONFIG_DIR", "settings.json");
    let file = json5(&moved.unwrap_or_else(|| around.own(".claude/settings.json"))?)?;
    let env = &file["env"];
    let set = |name: &str| text(&env[name]).map(|it| it.to_lowercase());
    let Some(address) = text(&env["ANTHROPIC_BASE_URL"]) else {
        return Ok(Read::default());
    };
    let mut it = model(text(&env["ANTHROPIC_MODEL"]), Some(&address), EndpointKind::Anthropic);
    it.timeout_s = seconds(&env["API_TIMEOUT_MS"], 1000.0);
    if it.timeout_s.is_none() {
        it.missing.insert(Fact::ClientTimeout, Missing::NotSupported);
    }
    it.answer_limit = count(&env["CLAUDE_CODE_MAX_OUTPUT_TOKENS"]);
    it.streaming = Some(true);
    // Both put a line in front of each prompt that differs from request to request.
    let quiet = set("CLAUDE_CODE_ATTRIBUTION_HEADER").is_some_and(|it| matches!(it.as_str(), "0" | "false" | "off"))
        && set("CLAUDE_CODE_TOTAL_TOKENS_REMINDER").is_some_and(|it| matches!(it.as_str(), "0" | "false" | "off"));
    Ok(Read { models: vec![it], version: None, changing_header: Some(!quiet) })
}
