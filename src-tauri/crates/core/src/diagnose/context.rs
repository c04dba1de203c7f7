//! Rules about the context: how much text reaches the model.

use super::finding::{Effect, FindingParams, NoNumber, Unit};
use super::fix::{ByHand, OllamaParameters, Plan, ReadBack, Risk, is_plain_name};
use super::memory::{Change, is_ollama};
use super::rule::Rule;
use super::view::{
    AGENT_CONTEXT, ClientItem, Item, Lack, Outcome, Rest, View, client_name, found, is_agent, need, runtime_name,
};
use crate::catalog::architecture::KvType;
use crate::observe::{ClientKind, EndpointKind, Fact, Missing, RuntimeKind};
use crate::units::Tokens;

/// Below this nobody can work with an agent: its own instructions and tools take as much.
const HARDLY_ANYTHING: Tokens = 8192;

impl<'a> View<'a> {
    /// The context to set: the model's own where memory allows it or is not known, else the longest that does and that the
    /// work needs.
    fn best_context(&self, item: Item<'a>, wanted: Tokens, native: Tokens) -> Tokens {
        if wanted > native {
            return wanted;
        }
        let kv = item.model.kv_type_k.unwrap_or_default();
        match self.usable().and_then(|usable| self.longest_fitting(item, native, kv, usable)) {
            Ok(Some(fitting)) => fitting.max(wanted),
            Ok(None) => wanted,
            Err(_) => native,
        }
    }

    /// The plan that gives a model a longer context on its runtime.
    fn lengthen(&self, item: Item<'a>, before: Option<Tokens>, after: Tokens) -> Plan {
        let kind = item.runtime.kind;
        let loaded = ReadBack::LoadedContext { runtime: kind, name: item.model.name.clone(), context: after };
        match kind {
            RuntimeKind::Ollama => Plan::new(Risk::MoreMemory).definition(&item.model.name, after, before),
            RuntimeKind::LlamaCpp => {
                let argument = |tokens: Tokens| format!("-c {tokens}");
                let slots = item.model.slots.filter(|_| item.model.kv_unified == Some(false)).unwrap_or(1).max(1);
                let asked = item.model.context_asked.map(argument);
                Plan::new(Risk::MoreMemory)
                    .argument(kind, asked, Some(argument(after.saturating_mul(slots))))
                    .by_hand(ByHand::RestartRuntime)
                    .checked_by(loaded)
            }
            RuntimeKind::Vllm => Plan::new(Risk::MoreMemory)
                .argument(
                    kind,
                    before.map(|it| format!("--max-model-len {it}")),
                    Some(format!("--max-model-len {after}")),
                )
                .by_hand(ByHand::RestartRuntime)
                .checked_by(loaded),
            RuntimeKind::LmStudio => Plan::new(Risk::MoreMemory)
                .naming(
                    &item.model.name,
                    |name| format!("lms load {name} --context-length {after}"),
                    before.map(|it| format!("lms load {} --context-length {it}", item.model.name)),
                )
                .checked_by(loaded),
            RuntimeKind::Mlx => Plan::new(Risk::MoreMemory).by_hand(ByHand::ReloadModel).checked_by(loaded),
        }
    }

    fn short_context(&self, rule: Rule, item: Item<'a>, (cap, wanted, native): (Tokens, Tokens, Tokens)) -> Outcome {
        let after = self.best_context(item, wanted, native);
        let set = item.definition.and_then(|it| it.context_set);
        let effect = self.memory_effect(item, &Change::context(after));
        let (needed_gib, usable_gib) = match &effect {
            Effect::Memory { needed_gib, usable_gib, .. } => (Some(*needed_gib), Some(*usable_gib)),
            _ => (None, None),
        };
        let mut rest = Rest::new(effect, self.lengthen(item, set.or(Some(cap)), after));
        rest.params = FindingParams { needed_gib, usable_gib, context: Some(native), ..FindingParams::default() };
        self.found(rule, item, (f64::from(cap), f64::from(after), Unit::Tokens), rest)
    }
}

/// True where the runtime, and nobody else, chose the context. Ollama alone does that for a definition without one.
fn by_default(item: Item<'_>) -> Result<bool, Lack> {
    if !is_ollama(item) {
        return Ok(false);
    }
    let Some(definition) = item.definition.filter(|it| it.parameters_known) else {
        return Err((Fact::Definitions, Missing::NotSeen));
    };
    Ok(definition.context_set.is_none())
}

/// The length that a model's name promises, as far as the model can keep it: whoever chose the name wanted as much.
fn promised(item: Item<'_>, native: Tokens) -> Option<Tokens> {
    label_tokens(&item.model.name).map(|it| it.min(native))
}

pub(super) fn cap_below_native(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| cap_of(view, item))
}

fn cap_of(view: &View<'_>, item: Item<'_>) -> Result<Outcome, Lack> {
    let cap = view.in_force(item)?;
    let native = view.native(item)?;
    let label = promised(item, native).filter(|it| *it > cap);
    if cap >= native || shared_among_slots(item) || shrunk(item) {
        return Ok(Outcome::Fine);
    }
    if by_default(item).unwrap_or(false) && label.is_none() {
        return Ok(Outcome::Fine);
    }
    let wanted = need(view.wanted(item).max(label), Fact::PromptLength, &item.runtime.missing)?;
    if wanted <= cap {
        return Ok(Outcome::Fine);
    }
    Ok(view.short_context(Rule::ContextCapBelowNative, item, (cap, wanted, native)))
}

pub(super) fn default_too_short(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| default_of(view, item))
}

fn default_of(view: &View<'_>, item: Item<'_>) -> Result<Outcome, Lack> {
    if !is_ollama(item) {
        return Ok(Outcome::NotHere);
    }
    let cap = view.in_force(item)?;
    let native = view.native(item)?;
    if cap >= native || !by_default(item)? || promised(item, native).is_some_and(|it| it > cap) {
        return Ok(Outcome::Fine);
    }
    let wanted = need(view.wanted(item), Fact::PromptLength, &item.runtime.missing)?.min(native);
    if wanted <= cap {
        return Ok(Outcome::Fine);
    }
    Ok(view.short_context(Rule::ContextDefaultTooShort, item, (cap, wanted, native)))
}

/// The context that a model has once the findings about its length are fixed. Missing where there are none.
pub(super) fn opened(view: &View<'_>, item: Item<'_>) -> Option<Tokens> {
    let all = [cap_of(view, item), default_of(view, item), shrunk_of(view, item), slots_of(view, item)];
    let after = all.into_iter().filter_map(|it| match it {
        Ok(Outcome::Found(finding)) => Some(finding.after as Tokens),
        _ => None,
    });
    after.max()
}

pub(super) fn prompt_over_cap(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let cap = view.in_force(item)?;
        let longest = need(view.longest_prompt(item), Fact::PromptLength, &item.runtime.missing)?;
        if longest <= cap {
            return Ok(Outcome::Fine);
        }
        let native = view.native(item)?;
        let params = FindingParams { prompt_tokens: Some(longest), context: Some(native), ..FindingParams::default() };
        let set = item.definition.and_then(|it| it.context_set);
        // A window beyond the model's own helps nobody: there the prompt has to become shorter.
        if longest > native || cap >= native {
            let plan = Plan::new(Risk::None).by_hand(ByHand::ShortenPrompt);
            let mut rest = Rest::new(Effect::NoNumber { why: NoNumber::NothingLost }, plan);
            rest.params = FindingParams { about: Some("too-long".to_owned()), ..params };
            rest.fix = Some(format!("prompt_tokens <= {native}"));
            let numbers = (f64::from(longest), f64::from(native.max(cap)), Unit::Tokens);
            return Ok(view.found(Rule::PromptOverCap, item, numbers, rest));
        }
        let after = opened(view, item).unwrap_or_else(|| view.best_context(item, longest, native)).max(longest);
        let plan = match slots_of(view, item) {
            // What slots take from one another they give back.
            Ok(Outcome::Found(finding)) if finding.after >= f64::from(longest) => fewer_slots(item, after),
            _ => view.lengthen(item, set.or(Some(cap)), after),
        };
        let mut rest = Rest::new(Effect::Window { before: cap, after: longest }, plan).with(params);
        if is_ollama(item) && is_plain_name(&item.model.name) {
            let new = super::fix::new_name(&item.model.name, &OllamaParameters::context(after));
            rest.fix = Some(format!("ollama create {new} -f Modelfile"));
        }
        Ok(view.found(Rule::PromptOverCap, item, (f64::from(cap), f64::from(after), Unit::Tokens), rest))
    })
}

/// A name that promises what the model was not made for: the runtime does as it is told, and nobody gets it.
pub(super) fn label_too_long(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let Some(label) = label_tokens(&item.model.name) else { return Ok(Outcome::Fine) };
        let native = view.native(item)?;
        // Names round: 128k is written for 128,000 as for 131,072.
        if f64::from(label) <= 1.05 * f64::from(native) || item.model.rope.as_ref().is_some_and(|it| it.by_hand) {
            return Ok(Outcome::Fine);
        }
        let plan = Plan::new(Risk::None).by_hand(ByHand::CountOnNative);
        let rest = Rest::new(Effect::NoNumber { why: NoNumber::NothingLost }, plan)
            .with(FindingParams { context: Some(native), ..FindingParams::default() });
        Ok(view.found(Rule::LabelPromisesTooMuch, item, (f64::from(label), f64::from(native), Unit::Tokens), rest))
    })
}

/// True where an explicit number of slots divides the context: another rule speaks of it.
fn shared_among_slots(item: Item<'_>) -> bool {
    item.runtime.kind == RuntimeKind::LlamaCpp
        && item.model.slots.is_some_and(|it| it > 1)
        && item.model.kv_unified == Some(false)
}

pub(super) fn slots_divide(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| slots_of(view, item))
}

/// The plan that gives one slot what several share.
fn fewer_slots(item: Item<'_>, whole: Tokens) -> Plan {
    let argument = item.model.slots.map(|slots| format!("-np {slots}"));
    let check = ReadBack::LoadedContext { runtime: item.runtime.kind, name: item.model.name.clone(), context: whole };
    Plan::new(Risk::Restart)
        .argument(item.runtime.kind, argument, Some("-np 1".to_owned()))
        .by_hand(ByHand::RestartRuntime)
        .checked_by(check)
}

fn slots_of(view: &View<'_>, item: Item<'_>) -> Result<Outcome, Lack> {
    if item.runtime.kind != RuntimeKind::LlamaCpp {
        return Ok(Outcome::NotHere);
    }
    let slots = need(item.model.slots, Fact::Slots, &item.model.missing)?;
    if slots <= 1 || need(item.model.kv_unified, Fact::Slots, &item.model.missing)? {
        return Ok(Outcome::Fine);
    }
    let each = view.in_force(item)?;
    let native = view.native(item)?;
    let wanted = need(view.wanted(item).max(promised(item, native)), Fact::PromptLength, &item.runtime.missing)?;
    if wanted.min(native) <= each {
        return Ok(Outcome::Fine);
    }
    let whole = each.saturating_mul(slots).min(native);
    let mut rest = Rest::new(Effect::Window { before: each, after: whole }, fewer_slots(item, whole));
    rest.params.count = Some(slots);
    Ok(view.found(Rule::SlotsDivideContext, item, (f64::from(each), f64::from(whole), Unit::Tokens), rest))
}

/// True where llama.cpp took the context down by itself: nobody asked for one, and it is the least that it goes to.
fn shrunk(item: Item<'_>) -> bool {
    let log = item.runtime.log.as_ref().is_some_and(|it| it.context_reduced_to == item.model.context);
    let unasked = item.model.command_known && item.model.context_asked.is_none();
    item.runtime.kind == RuntimeKind::LlamaCpp
        && item.model.fit != Some(false)
        && item.model.context.is_some()
        && (log || (unasked && item.model.context.is_some_and(|it| it < HARDLY_ANYTHING)))
}

pub(super) fn shrunk_to_fit(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| shrunk_of(view, item))
}

fn shrunk_of(view: &View<'_>, item: Item<'_>) -> Result<Outcome, Lack> {
    if item.runtime.kind != RuntimeKind::LlamaCpp {
        return Ok(Outcome::NotHere);
    }
    let context = view.in_force(item)?;
    let native = view.native(item)?;
    if !item.model.command_known && item.runtime.log.is_none() && context < HARDLY_ANYTHING && context < native {
        return Err((Fact::RuntimeLog, Missing::NotSeen));
    }
    if context >= native || !shrunk(item) {
        return Ok(Outcome::Fine);
    }
    let usable = view.usable()?;
    let most = view.wanted(item).unwrap_or(AGENT_CONTEXT).max(AGENT_CONTEXT).min(native);
    let Some(after) = view.longest_fitting(item, most, KvType::Q8, usable)?.filter(|it| *it > context) else {
        return Ok(Outcome::Fine);
    };
    let kind = item.runtime.kind;
    let check = ReadBack::LoadedContext { runtime: kind, name: item.model.name.clone(), context: after };
    let plan = Plan::new(Risk::Quality)
        .argument(kind, None, Some(format!("-c {after} -ctk q8_0 -ctv q8_0")))
        .by_hand(ByHand::RestartRuntime)
        .checked_by(check);
    let change = Change { kv: Some(KvType::Q8), ..Change::context(after) };
    let rest = Rest::new(view.memory_effect(item, &change), plan);
    Ok(view.found(Rule::ContextShrunkToFit, item, (f64::from(context), f64::from(after), Unit::Tokens), rest))
}

/// Tokens that a label speaks of (`v-128k`, `1m`).
pub(super) fn label_tokens(name: &str) -> Option<Tokens> {
    let label = name.rsplit(':').next()?.to_lowercase();
    label.split(|c: char| !c.is_ascii_alphanumeric()).find_map(|word| {
        let (number, thousand) = match word.strip_suffix('k') {
            Some(number) => (number, 1024),
            None => (word.strip_suffix('m')?, 1_048_576),
        };
        // `q4_k_m` has no number before its letters, and `7m` is a size.
        let number = number.parse::<u32>().ok().filter(|it| *it > 0)?;
        number.checked_mul(thousand).filter(|it| (4096..=16 << 20).contains(it))
    })
}

fn client_params(view: &View<'_>, client: ClientItem<'_>, item: Option<Item<'_>>) -> FindingParams {
    let sent = || client.model.name.clone().unwrap_or_default();
    FindingParams {
        model: item
            .and_then(|it| view.catalog.model(it.model.model.as_deref()?))
            .map_or_else(sent, |it| it.name.clone()),
        client: client_name(client.client.kind).map(str::to_owned),
        runtime: item.map(|it| runtime_name(it.runtime.kind).to_owned()),
        ..FindingParams::default()
    }
}

pub(super) fn setting_ignored(view: &View<'_>) -> Vec<Outcome> {
    view.each_client(|client| {
        let sent = client.model.context_sent;
        let endpoint = need(client.model.endpoint, Fact::ClientEndpoint, &client.model.missing)?;
        let (Some(sent), EndpointKind::OpenAi) = (sent, endpoint) else { return Ok(Outcome::NotHere) };
        let Some(item) = view.loaded_for(client) else { return Err((Fact::LoadedModels, Missing::NotRunning)) };
        if !is_ollama(item) {
            return Ok(Outcome::NotHere);
        }
        let cap = view.in_force(item)?;
        if cap >= sent {
            return Ok(Outcome::Fine);
        }
        let set = item.definition.and_then(|it| it.context_set);
        let plan = view.lengthen(item, set.or(Some(cap)), sent);
        let effect = Effect::Window { before: cap, after: sent };
        let rest = Rest::new(effect, plan).with(client_params(view, client, Some(item)));
        Ok(found(Rule::ContextSettingIgnored, (f64::from(cap), f64::from(sent), Unit::Tokens), rest))
    })
}

/// Where a client keeps the limit of what it sends.
fn limit_key(kind: ClientKind) -> Option<&'static str> {
    Some(match kind {
        ClientKind::OpenClaw => "models.providers.<id>.models[].contextTokens",
        ClientKind::OpenCode => "provider.<id>.models.<model>.limit.context",
        ClientKind::Continue => "models[].defaultCompletionOptions.contextLength",
        ClientKind::Aider => "max_input_tokens",
        ClientKind::Zed => "language_models.ollama.available_models[].max_tokens",
        ClientKind::Cline => "Context Window",
        _ => return None,
    })
}

pub(super) fn client_limit(view: &View<'_>) -> Vec<Outcome> {
    view.each_client(|client| {
        if !is_agent(client.client.kind) {
            return Ok(Outcome::NotHere);
        }
        let limit = need(client.model.context_limit, Fact::ClientContext, &client.model.missing)?;
        let Some(item) = view.loaded_for(client) else { return Err((Fact::LoadedModels, Missing::NotRunning)) };
        let cap = view.in_force(item)?;
        if limit >= cap || limit >= AGENT_CONTEXT {
            return Ok(Outcome::Fine);
        }
        let Some(key) = limit_key(client.client.kind) else { return Ok(Outcome::NotHere) };
        let plan = Plan::new(Risk::None).client(client.client.kind, key, Some(limit.to_string()), cap.to_string());
        let effect = Effect::Window { before: limit, after: cap };
        let rest = Rest::new(effect, plan).with(client_params(view, client, Some(item)));
        Ok(found(Rule::ClientLimitTooLow, (f64::from(limit), f64::from(cap), Unit::Tokens), rest))
    })
}

pub(super) fn client_believes(view: &View<'_>) -> Vec<Outcome> {
    view.each_client(|client| {
        let believed = need(client.model.context_believed, Fact::ClientContext, &client.model.missing)?;
        let Some(item) = view.loaded_for(client) else { return Err((Fact::LoadedModels, Missing::NotRunning)) };
        let cap = view.in_force(item)?;
        // What it really sends is bounded by its limit, and a request that names its own context gets it.
        let sends = client.model.context_limit.unwrap_or(believed).min(believed);
        let gets = match client.model.endpoint {
            Some(EndpointKind::Ollama) => client.model.context_sent.unwrap_or(cap).max(cap),
            _ => cap,
        };
        if sends <= gets {
            return Ok(Outcome::Fine);
        }
        let Some(key) = limit_key(client.client.kind) else { return Ok(Outcome::NotHere) };
        let plan = Plan::new(Risk::None).client(client.client.kind, key, Some(sends.to_string()), gets.to_string());
        let effect = Effect::NoNumber { why: NoNumber::NothingLost };
        let rest = Rest::new(effect, plan).with(client_params(view, client, Some(item)));
        Ok(found(Rule::ClientBelievesTooMuch, (f64::from(sends), f64::from(gets), Unit::Tokens), rest))
    })
}

pub(super) fn position_scaling(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let Some(rope) = item.model.rope.as_ref().or(item.definition.and_then(|d| d.rope.as_ref())) else {
            return if item.model.command_known || item.definition.is_some_and(|it| it.parameters_known) {
                Ok(Outcome::Fine)
            } else {
                Err((Fact::Rope, item.model.missing.get(&Fact::Rope).copied().unwrap_or(Missing::NotAsked)))
            };
        };
        let context = view.in_force(item)?;
        let factor = need(rope.factor, Fact::Rope, &item.model.missing)?;
        let original = need(rope.original_context.filter(|it| *it > 0), Fact::Rope, &item.model.missing)?;
        if !rope.by_hand || factor <= 1.0 {
            return Ok(Outcome::Fine);
        }
        let wanted = f64::from(context) / f64::from(original);
        if wanted > 1.0 && wanted <= factor * 1.01 && factor <= wanted * 2.0 {
            return Ok(Outcome::Fine);
        }
        let after = wanted.max(1.0);
        let before = format!("--rope-scale {factor}");
        let plan = Plan::new(Risk::Restart)
            .argument(item.runtime.kind, Some(before), (after > 1.0).then(|| format!("--rope-scale {after}")))
            .by_hand(ByHand::RestartRuntime);
        let rest = Rest::new(Effect::NoNumber { why: NoNumber::RightAnswers }, plan)
            .with(FindingParams { context: Some(original), ..FindingParams::default() });
        Ok(view.found(Rule::PositionScalingWrong, item, (factor, after, Unit::Count), rest))
    })
}
