//! Rules about waiting: timeouts, caches that are lost, models that come and go, requests that queue.

use super::finding::{Effect, FindingParams, NoNumber, Unit};
use super::fix::{ByHand, OllamaParameters, Plan, Risk};
use super::memory::{Change, is_ollama};
use super::rule::Rule;
use super::view::{ClientItem, Item, Lack, Outcome, Rest, View, client_name, found, need, outcome, runtime_name};
use crate::observe::{ClientKind, ClientState, Fact, Missing, RequestSeen, RuntimeKind, RuntimeSeen};
use crate::units::Tokens;

/// A timeout gets half as much again as prefill takes: prefill slows down as the context fills.
const TIMEOUT_RESERVE: f64 = 1.5;
/// Clients give up after round times: these, give or take a second.
const ROUND: [f64; 6] = [30.0, 60.0, 120.0, 180.0, 300.0, 600.0];
/// Shorter prompts say little about the cache.
const LONG_PROMPT: Tokens = 4096;
/// So many long prompts have to be counted before their sum says something of each.
const MANY_PROMPTS: f64 = 4.0;
/// A share of cached tokens below which no turn went on from the one before.
const MISSED: f64 = 0.05;
/// A day.
const DAY_S: f64 = 86_400.0;

/// OpenCode's wait for the first sign of an answer, which servers send once the prompt is read.
const OPENCODE_HEADERS: &str = "provider.<id>.options.headerTimeout";

/// Where a client keeps its timeout, and in how many to the second. Continue's is in seconds: packages/fetch of its
/// repository multiplies it by 1000.
fn timeout_key(kind: ClientKind) -> Option<(&'static str, f64)> {
    Some(match kind {
        ClientKind::OpenClaw => ("models.providers.<id>.timeoutSeconds", 1.0),
        ClientKind::OpenCode => ("provider.<id>.options.timeout", 1000.0),
        ClientKind::Cline => ("requestTimeoutMs", 1000.0),
        ClientKind::Continue => ("models[].requestOptions.timeout", 1.0),
        ClientKind::Aider => ("--timeout", 1.0),
        ClientKind::ClaudeCode => ("env.API_TIMEOUT_MS", 1000.0),
        ClientKind::NemoClaw => ("NEMOCLAW_AGENT_TIMEOUT", 1.0),
        ClientKind::Zed | ClientKind::Other => return None,
    })
}

/// How long clients wait, and whose setting it is. What a log shows has no client.
type Patience<'a> = (f64, Option<ClientItem<'a>>);

/// Requests that clients gave up on after the same time, at least twice: somebody's patience has a setting.
fn given_up(item: Item<'_>) -> Option<f64> {
    let seen = item.runtime.log.as_ref().map(|it| it.gave_up_after_s.as_slice()).unwrap_or_default();
    let near = |round: f64| seen.iter().filter(|it| (**it - round).abs() <= 1.0).count() >= 2;
    if let Some(round) = ROUND.iter().copied().find(|it| near(*it)) {
        return Some(round);
    }
    let requests = item.runtime.requests.iter().flatten().filter(|it| it.gave_up);
    let mut times: Vec<f64> = requests.filter_map(|it| it.total_s).filter(|it| *it >= 1.0).collect();
    times.sort_by(f64::total_cmp);
    // The server looks once a second whether somebody still listens, so the time is at most a second or so too long.
    times.windows(2).find(|pair| pair[1] - pair[0] <= 1.0).map(|pair| pair[0].floor())
}

/// The timeouts after which clients of a model give up: what a client's settings say, or what the log shows.
fn timeouts<'a>(view: &View<'a>, item: Item<'a>) -> Result<Vec<Patience<'a>>, Lack> {
    let clients: Vec<_> = view.clients_of(item).collect();
    let mut all: Vec<_> = clients
        .iter()
        // A server that sends its headers at once and a sign of life every 30 seconds keeps such a timeout away.
        .filter(|it| {
            let alive = item.runtime.kind == RuntimeKind::LlamaCpp && it.model.streaming == Some(true);
            !(alive && it.model.timeout_default)
        })
        .filter_map(|it| Some((it.model.timeout_s.filter(|s| *s > 0.0)?, Some(*it))))
        .collect();
    if let Some(seen) = given_up(item)
        && !all.iter().any(|it| (it.0 - seen).abs() <= 1.0)
    {
        all.push((seen, None));
    }
    if all.is_empty() && !clients.iter().any(|it| it.model.timeout_s.is_some()) {
        let gaps = clients.first().map_or(&item.runtime.missing, |it| &it.model.missing);
        need::<()>(None, Fact::ClientTimeout, gaps)?;
    }
    Ok(all)
}

pub(super) fn timeout_too_short(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let all = timeouts(view, item)?;
        // The shortest one is what is felt.
        let Some((timeout, client)) = all.into_iter().min_by(|a, b| a.0.total_cmp(&b.0)) else {
            return Ok(Outcome::Fine);
        };
        let left = given_up(item).is_some();
        let Some(longest) = view.longest_prompt(item) else {
            // That requests end after the same round time again and again needs no length of prompts.
            need(left.then_some(()), Fact::PromptLength, &item.runtime.missing)?;
            return Ok(too_short(view, item, client, (timeout, None, view.prefill_seen(item))));
        };
        // Where the log shows clients giving up, the speed that this machine should reach will do.
        let expected = || if left { view.prefill_expected(item, longest) } else { None };
        let prefill = view.prefill_seen(item).or_else(expected);
        let prefill = need(prefill, Fact::PrefillSpeed, &item.runtime.missing)?;
        if f64::from(longest) / prefill <= timeout {
            return Ok(Outcome::Fine);
        }
        Ok(too_short(view, item, client, (timeout, Some(longest), Some(prefill))))
    })
}

/// A timeout is wanted for the longest prompt that can come: what was seen, or all of the context that a fix of another
/// finding opens. A prompt of unknown length is no longer than the context.
fn too_short(
    view: &View<'_>,
    item: Item<'_>,
    client: Option<ClientItem<'_>>,
    (timeout, longest, prefill): (f64, Option<Tokens>, Option<f64>),
) -> Outcome {
    let opened = super::context::opened(view, item);
    let most = [longest, opened].into_iter().flatten().max().or(item.model.context);
    let prefill = prefill.or_else(|| view.prefill_expected(item, most?));
    let whole = most.zip(prefill.filter(|it| *it > 0.0)).map(|(tokens, tps)| (tokens, tps, f64::from(tokens) / tps));
    // Whole minutes: people type these into a settings file. Without a speed twice the time is the next thing to try.
    let minutes = |seconds: f64| (seconds / 60.0).ceil() * 60.0;
    let computed = whole.map_or(0.0, |(.., seconds)| minutes(seconds * TIMEOUT_RESERVE));
    let after = if longest.is_some() { computed } else { computed.max(minutes(timeout * 2.0)) };
    let key = client.and_then(|it| Some((it.client.kind, timeout_key(it.client.kind)?)));
    let plan = match key {
        // It has two waits, and the shorter one is what is felt; only together do they help.
        Some((ClientKind::OpenCode, (key, scale))) => Plan::new(Risk::LongerWait)
            .client(ClientKind::OpenCode, key, None, format!("{}", after * scale))
            .client(ClientKind::OpenCode, OPENCODE_HEADERS, None, format!("{}", after * scale)),
        Some((kind, (key, scale))) => Plan::new(Risk::LongerWait).client(
            kind,
            key,
            Some(format!("{}", timeout * scale)),
            format!("{}", after * scale),
        ),
        None => Plan::new(Risk::LongerWait).client(ClientKind::Other, "timeoutSeconds", None, format!("{after}")),
    };
    let effect = match whole {
        Some((prompt_tokens, tps, seconds)) => Effect::Prefill { prompt_tokens, tps, seconds, timeout_s: after },
        None => Effect::NotComputed { missing: Fact::PrefillSpeed },
    };
    let tps = prefill.filter(|it| *it > 0.0);
    let rest = Rest::new(effect, plan).with(FindingParams {
        prompt_tokens: longest,
        prefill_tps: tps,
        prefill_s: longest.zip(tps).map(|(tokens, tps)| f64::from(tokens) / tps),
        context: opened.filter(|it| longest.is_none_or(|longest| *it > longest)),
        client: client.and_then(|it| client_name(it.client.kind)).map(str::to_owned),
        ..FindingParams::default()
    });
    view.found(Rule::TimeoutShorterThanPrefill, item, (timeout, after, Unit::S), rest)
}

/// Of requests that go on where the one before ended: the share that came from the cache and the share that could have.
fn cache_shares<'a>(requests: impl Iterator<Item = &'a RequestSeen>) -> Option<(usize, f64, f64)> {
    let mut before: Option<Tokens> = None;
    let (mut pairs, mut hit, mut could) = (0_usize, 0.0, 0.0);
    for request in requests {
        let Some(prompt) = request.prompt_tokens.filter(|it| *it > 0) else { continue };
        if let (Some(earlier), Some(cached)) = (before, request.cached_tokens)
            && earlier >= LONG_PROMPT
            && prompt >= earlier
            // Much more than was there is another text, not a further turn of the same.
            && f64::from(prompt) <= f64::from(earlier) * 1.5
        {
            pairs += 1;
            hit += f64::from(cached.min(prompt)) / f64::from(prompt);
            could += f64::from(earlier) / f64::from(prompt);
        }
        before = Some(prompt);
    }
    let n = pairs as f64;
    (pairs > 0).then(|| (pairs, hit / n, could / n))
}

pub(super) fn cache_missed(view: &View<'_>) -> Vec<Outcome> {
    let mut all = view.each_loaded(|item| {
        let Some((pairs, hit, could)) = cache_shares(view.requests(item)) else { return by_counters(view, item) };
        if pairs < 3 || hit >= 0.25 * could {
            return Ok(Outcome::Fine);
        }
        let longest = view.longest_prompt(item).unwrap_or(LONG_PROMPT);
        let effect = match view.prefill_seen(item).or_else(|| view.prefill_expected(item, longest)) {
            Some(tps) => Effect::Wait {
                before_s: f64::from(longest) * (1.0 - hit) / tps,
                after_s: f64::from(longest) * (1.0 - could) / tps,
            },
            None => Effect::NotComputed { missing: Fact::PrefillSpeed },
        };
        let plan = Plan::new(Risk::None).by_hand(ByHand::StablePrefix);
        let mut rest = Rest::new(effect, plan);
        rest.params.prompt_tokens = Some(longest);
        Ok(view.found(Rule::PromptCacheMissed, item, (hit * 100.0, could * 100.0, Unit::Percent), rest))
    });
    // Claude Code puts a line that changes first: with it on, no cache can work, seen or not.
    let header =
        view.seen.clients.iter().find(|it| it.kind == ClientKind::ClaudeCode && it.state == ClientState::Found);
    if let Some(client) = header.filter(|it| it.changing_header == Some(true) && it.models.iter().flatten().count() > 0)
        && !all.iter().any(|it| matches!(it, Outcome::Found(_)))
    {
        let plan = Plan::new(Risk::None)
            .client(client.kind, "env.CLAUDE_CODE_ATTRIBUTION_HEADER", None, "0".to_owned())
            .client(client.kind, "env.CLAUDE_CODE_TOTAL_TOKENS_REMINDER", None, "off".to_owned());
        let rest = Rest::new(read_again(view), plan)
            .with(FindingParams { client: client_name(client.kind).map(str::to_owned), ..FindingParams::default() });
        all.push(found(Rule::PromptCacheMissed, (0.0, 1.0, Unit::Switch), rest));
    }
    all
}

/// By the server's counters, where its requests are not known one by one: they add up all prompts, so they say something only
/// of work whose turns go on from one another.
fn by_counters(view: &View<'_>, item: Item<'_>) -> Result<Outcome, Lack> {
    let lack = || need::<Outcome>(None, Fact::Requests, &item.runtime.missing);
    let Some(counters) = item.runtime.counters.as_ref() else { return lack() };
    let alone = item.runtime.loaded.as_ref().is_some_and(|it| it.len() == 1);
    let prompts = counters.prompt_tokens.filter(|it| alone && *it >= MANY_PROMPTS * f64::from(LONG_PROMPT));
    let (Some(prompts), Some(cached)) = (prompts, counters.cached_tokens) else { return lack() };
    let share = cached / prompts;
    if share >= 0.25 {
        return Ok(Outcome::Fine);
    }
    // What could come from it is what the work says of itself.
    let could = view
        .tasks_of(item)
        .filter(|it| it.prompt_tokens > 0)
        .map(|it| f64::from(it.cached_tokens.min(it.prompt_tokens)) / f64::from(it.prompt_tokens));
    let could = could.fold(0.0, f64::max);
    if could < 0.5 || share >= MISSED {
        return lack();
    }
    let longest = view.longest_prompt(item).unwrap_or(LONG_PROMPT);
    let effect = match view.prefill_seen(item).or_else(|| view.prefill_expected(item, longest)) {
        Some(tps) => Effect::Wait {
            before_s: f64::from(longest) * (1.0 - share) / tps,
            after_s: f64::from(longest) * (1.0 - could) / tps,
        },
        None => Effect::NotComputed { missing: Fact::PrefillSpeed },
    };
    let rest = Rest::new(effect, Plan::new(Risk::None).by_hand(ByHand::StablePrefix));
    Ok(view.found(Rule::PromptCacheMissed, item, (share * 100.0, could * 100.0, Unit::Percent), rest))
}

/// What a cache that works saves in the turns that were seen, where some were.
fn read_again(view: &View<'_>) -> Effect {
    let loaded = view.running().flat_map(|runtime| {
        runtime.loaded.iter().flatten().map(move |model| Item { runtime, model, definition: None })
    });
    let saved = loaded.filter_map(|item| {
        let (_, hit, could) = cache_shares(view.requests(item))?;
        let longest = view.longest_prompt(item)?;
        let tps = view.prefill_seen(item).or_else(|| view.prefill_expected(item, longest)).filter(|it| *it > 0.0)?;
        let whole = f64::from(longest) / tps;
        Some(Effect::Wait { before_s: whole * (1.0 - hit), after_s: whole * (1.0 - could) })
    });
    saved.into_iter().next().unwrap_or(Effect::NotComputed { missing: Fact::Requests })
}

pub(super) fn whole_prompt_again(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let window = item.model.sliding_window.or(item.definition.and_then(|it| it.sliding_window));
        let missed = view
            .seen
            .measured
            .iter()
            .any(|it| super::view::same_name(&it.name, &item.model.name) && it.cache_hit == Some(false));
        let times = match item.runtime.log.as_ref().map(|it| it.full_reprocessing) {
            Some(times) => times,
            None if missed && window.is_some() => 1,
            None => return Err(lack(item)),
        };
        if times < 2 && !(missed && window.is_some()) {
            return Ok(Outcome::Fine);
        }
        let times = times.max(1);
        let change = Change { whole_window: Some(true), ..Change::default() };
        let plan = match item.runtime.kind {
            RuntimeKind::LlamaCpp if window.is_some() => Plan::new(Risk::MoreMemory)
                .argument(item.runtime.kind, None, Some("--swa-full".to_owned()))
                .by_hand(ByHand::RestartRuntime),
            _ => Plan::new(Risk::Restart).by_hand(ByHand::UpdateRuntime),
        };
        let effect = if window.is_some() {
            view.memory_effect(item, &change)
        } else {
            Effect::NotComputed { missing: Fact::Requests }
        };
        let mut rest = Rest::new(effect, plan);
        rest.params.count = Some(times);
        Ok(view.found(Rule::WholePromptReadAgain, item, (f64::from(times), 0.0, Unit::Count), rest))
    })
}

fn lack(item: Item<'_>) -> Lack {
    (Fact::RuntimeLog, item.runtime.missing.get(&Fact::RuntimeLog).copied().unwrap_or(Missing::NotAsked))
}

pub(super) fn unloaded_when_idle(view: &View<'_>) -> Vec<Outcome> {
    view.each_runtime(|runtime| {
        if !matches!(runtime.kind, RuntimeKind::Ollama | RuntimeKind::LmStudio) {
            return Ok(Outcome::NotHere);
        }
        let log = need(runtime.log.as_ref(), Fact::RuntimeLog, &runtime.missing)?;
        let loaded = || runtime.loaded.iter().flatten().find_map(|it| it.keep_alive_s);
        let keep = runtime.settings.as_ref().and_then(|it| it.keep_alive_s).or_else(loaded);
        let keep = need(keep, Fact::KeepAlive, &runtime.missing)?;
        if log.reloads_after_idle < 2 || !(0.0..DAY_S).contains(&keep) {
            return Ok(Outcome::Fine);
        }
        let slowest = runtime.loaded.iter().flatten().filter_map(|it| it.load_s);
        let slowest = slowest.chain(runtime.requests.iter().flatten().filter_map(|it| it.load_s)).fold(0.0, f64::max);
        let effect = if slowest > 0.0 {
            Effect::Wait { before_s: slowest, after_s: 0.0 }
        } else {
            Effect::NotComputed { missing: Fact::Requests }
        };
        let plan = if runtime.kind == RuntimeKind::Ollama {
            Plan::new(Risk::Restart).ollama(view.os(), "OLLAMA_KEEP_ALIVE", Some(&format!("{keep}s")), Some("24h"))
        } else {
            Plan::new(Risk::None).by_hand(ByHand::ReloadModel)
        };
        let rest = Rest::new(effect, plan).with(FindingParams {
            runtime: Some(runtime_name(runtime.kind).to_owned()),
            count: Some(log.reloads_after_idle),
            ..FindingParams::default()
        });
        Ok(found(Rule::UnloadedWhenIdle, (keep, DAY_S, Unit::S), rest))
    })
}

pub(super) fn reloaded_each_turn(view: &View<'_>) -> Vec<Outcome> {
    view.each_runtime(|runtime| {
        let changes = runtime.log.as_ref().map(|log| {
            let pairs = log.load_contexts.windows(2);
            pairs.filter(|pair| pair.first() != pair.get(1)).count()
        });
        // A model that loads before each of several requests in a row, with the context the same, is not meant here.
        let last: Vec<&RequestSeen> = runtime.requests.iter().flatten().rev().take(3).collect();
        // Models that take turns are loaded each in its turn.
        let one = last.len() == 3 && last.iter().all(|it| it.name == last[0].name);
        let loading = one.then(|| last.iter().filter(|it| it.load_s.is_some_and(|s| s > 1.0)).count());
        let computed = view.clients().find(|it| {
            it.model.context_computed == Some(true) && view.loaded_for(*it).is_some_and(|item| item.runtime == runtime)
        });
        if changes.is_none() && loading.is_none() {
            need::<()>(None, Fact::RuntimeLog, &runtime.missing)?;
        }
        let changes = changes.unwrap_or(0);
        if changes < 3 && loading != Some(3) {
            return Ok(Outcome::Fine);
        }
        let times = u32::try_from(changes.max(loading.unwrap_or(0))).unwrap_or(u32::MAX);
        let slow = runtime.requests.iter().flatten().filter_map(|it| it.load_s).fold(0.0, f64::max);
        let effect = if slow > 0.0 {
            Effect::Wait { before_s: slow, after_s: 0.0 }
        } else {
            Effect::NotComputed { missing: Fact::Requests }
        };
        let mut plan = Plan::new(Risk::None).by_hand(ByHand::OneContextLength);
        if let Some(most) = runtime.log.as_ref().and_then(|it| it.load_contexts.iter().max().copied())
            && runtime.kind == RuntimeKind::Ollama
            && computed.is_some_and(|it| it.client.kind == ClientKind::Aider)
        {
            plan = plan.client(ClientKind::Aider, "extra_params.num_ctx", None, most.to_string());
        }
        let rest = Rest::new(effect, plan).with(FindingParams {
            runtime: Some(runtime_name(runtime.kind).to_owned()),
            client: computed.and_then(|it| client_name(it.client.kind)).map(str::to_owned),
            count: Some(times),
            ..FindingParams::default()
        });
        Ok(found(Rule::ReloadedEachTurn, (f64::from(times), 1.0, Unit::Count), rest))
    })
}

pub(super) fn requests_queue(view: &View<'_>) -> Vec<Outcome> {
    view.each_runtime(|runtime| {
        let waiting = runtime.counters.as_ref().and_then(|it| it.waiting);
        let busy = runtime.log.as_ref().map(|it| it.busy_answers);
        if waiting.is_none() && busy.is_none() {
            need::<()>(None, Fact::Counters, &runtime.missing)?;
        }
        let (waiting, busy) = (waiting.unwrap_or(0), busy.unwrap_or(0));
        // One that waits for a moment is what a single slot is for.
        if waiting < 2 && busy == 0 {
            return Ok(Outcome::Fine);
        }
        let count = waiting.max(busy);
        let plan = Plan::new(Risk::None).by_hand(ByHand::FewerAgents);
        let rest = Rest::new(queue_effect(runtime, waiting), plan).with(FindingParams {
            runtime: Some(runtime_name(runtime.kind).to_owned()),
            count: Some(count),
            ..FindingParams::default()
        });
        Ok(found(Rule::RequestsQueue, (f64::from(count), 0.0, Unit::Count), rest))
    })
}

/// Who comes last waits until those before are done: as many turns as requests wait for each slot, each as long as the
/// requests that were seen took on average.
fn queue_effect(runtime: &RuntimeSeen, waiting: u32) -> Effect {
    let took: Vec<f64> =
        runtime.requests.iter().flatten().filter(|it| !it.gave_up).filter_map(|it| it.total_s).collect();
    let slots = runtime.loaded.iter().flatten().find_map(|it| it.slots).unwrap_or(1).max(1);
    if took.is_empty() || waiting == 0 {
        return Effect::NoNumber { why: NoNumber::DependsOnLoad };
    }
    let one = took.iter().sum::<f64>() / took.len() as f64;
    Effect::Wait { before_s: one * (1.0 + (f64::from(waiting) / f64::from(slots)).ceil()), after_s: one }
}

pub(super) fn small_batch(view: &View<'_>) -> Vec<Outcome> {
    view.each_loaded(|item| {
        let forced = item.definition.and_then(|it| it.batch_set).filter(|it| *it < 512);
        if let (Some(batch), true) = (forced, is_ollama(item)) {
            let batch_of = |tokens| OllamaParameters { num_batch: Some(tokens), ..OllamaParameters::default() };
            let name = &item.model.name;
            let plan = Plan::new(Risk::MoreMemory).defined(name, batch_of(USUAL_BATCH), Some(&batch_of(batch)));
            let change = Change { micro_batch: Some(USUAL_BATCH), ..Change::default() };
            let rest = Rest::new(view.memory_effect(item, &change), plan);
            let numbers = (f64::from(batch), f64::from(USUAL_BATCH), Unit::Tokens);
            return Ok(view.found(Rule::PrefillBatchTooSmall, item, numbers, rest));
        }
        let on_host = need(item.model.expert_layers_on_host, Fact::ExpertPlacement, &item.model.missing)?;
        if on_host == 0 {
            return Ok(Outcome::Fine);
        }
        let batch = need(item.model.micro_batch, Fact::Batch, &item.model.missing)?;
        if batch > USUAL_BATCH {
            return Ok(Outcome::Fine);
        }
        let change =
            Change { micro_batch: Some(LARGE_BATCH), offload: crate::fit::Offload::ExpertsOnHost, ..Change::default() };
        if view.need(item, &change).ok().zip(view.usable().ok()).is_some_and(|(it, usable)| it.gpu > usable) {
            return Ok(Outcome::Fine);
        }
        let plan = Plan::new(Risk::MoreMemory)
            .argument(item.runtime.kind, Some(format!("-ub {batch}")), Some(format!("-ub {LARGE_BATCH}")))
            .by_hand(ByHand::RestartRuntime);
        let rest = Rest::new(view.memory_effect(item, &change), plan);
        let numbers = (f64::from(batch), f64::from(LARGE_BATCH), Unit::Tokens);
        Ok(view.found(Rule::PrefillBatchTooSmall, item, numbers, rest))
    })
}

/// What runtimes compute at once unless told otherwise.
const USUAL_BATCH: u32 = 512;
/// What helps where weights cross the bus once for each batch.
const LARGE_BATCH: u32 = 2048;

pub(super) fn two_places(view: &View<'_>) -> Vec<Outcome> {
    let mut all = view.each_runtime(|runtime| {
        let instances = need(runtime.instances, Fact::Runtime, &runtime.missing)?;
        // Several llama.cpp servers are several models; a second Ollama has other settings and the same door.
        if instances < 2 || runtime.kind != RuntimeKind::Ollama {
            return Ok(Outcome::Fine);
        }
        let plan = Plan::new(Risk::Restart).by_hand(ByHand::StopSecondRuntime);
        let rest = Rest::new(Effect::NoNumber { why: NoNumber::TakesHold }, plan).with(FindingParams {
            runtime: Some(runtime_name(runtime.kind).to_owned()),
            count: Some(instances),
            ..FindingParams::default()
        });
        Ok(found(Rule::RuntimeAtTwoPlaces, (f64::from(instances), 1.0, Unit::Count), rest))
    });
    if view.running().next().is_none() && view.seen.machine.inside.as_ref().is_some_and(|it| !it.is_empty()) {
        let own = view.clients().find(|it| it.model.loopback == Some(true));
        all.extend(own.map(|client| {
            let plan = Plan::new(Risk::None).by_hand(ByHand::HostAddress);
            let rest = Rest::new(Effect::NoNumber { why: NoNumber::TakesHold }, plan).with(FindingParams {
                client: client_name(client.client.kind).map(str::to_owned),
                about: Some("inside".to_owned()),
                ..FindingParams::default()
            });
            outcome(Ok(found(Rule::RuntimeAtTwoPlaces, (0.0, 1.0, Unit::Count), rest)))
        }));
    }
    all
}
