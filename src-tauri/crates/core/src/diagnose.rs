//! What looks like weak hardware and is a setting. Rules read observations and hand out findings with the numbers before
//! and after and a free fix. A rule without its data says nothing: no finding is a guess.
//!
//! Sources: facts gathered from the runtimes' own documentation and source code; each finding names its own.

use crate::catalog::Catalog;
use crate::catalog::model::Model;
use crate::reason::{Finding, FindingParams, Rule};
use crate::scenario::{ModelWish, Observed, Scenario};

/// A timeout gets half as much again as prefill takes: prefill slows down as the context fills.
const TIMEOUT_RESERVE: f64 = 1.5;

/// Ollama's own documentation of model definitions.
const OLLAMA_MODELFILE: &str = "https://github.com/ollama/ollama/blob/main/docs/modelfile.mdx";
/// The time after which Node's built-in fetch gives up waiting for headers.
const NODE_TIMEOUT: &str = "https://github.com/nodejs/undici/blob/main/docs/docs/api/Client.md";

/// All findings, in the order in which they should be fixed: first the cap, then the prompt, then the timeout.
///
/// Prefill speed is the observed one: without it no rule about time speaks.
#[must_use]
pub fn findings(scenario: &Scenario, catalog: &Catalog) -> Vec<Finding> {
    let Some(observed) = scenario.current.as_ref().and_then(|c| c.observed.as_ref()) else { return Vec::new() };
    let Some(model) = model_in_use(scenario, observed, catalog) else { return Vec::new() };
    let longest = longest_prompt(scenario, observed, model);
    let wanted = wanted_context(scenario, observed, model);
    let mut found = Vec::new();
    if let Some(cap) = observed.context_cap {
        if cap < model.context && wanted > cap {
            found.push(cap_below_native(observed, model, cap, wanted.min(model.context)));
        }
        if longest > cap {
            found.push(prompt_over_cap(observed, model, cap, longest));
        }
    }
    if let (Some(timeout), Some(prefill)) = (observed.client_timeout_s, observed.prefill_tokens_per_s) {
        let seconds = f64::from(longest) / prefill;
        if seconds > timeout {
            found.push(timeout_too_short(observed, model, longest, (timeout, prefill, seconds)));
        }
    }
    found
}

/// The model whose settings were seen: the one named, or the one that the first task with a named model uses.
fn model_in_use<'a>(scenario: &Scenario, observed: &Observed, catalog: &'a Catalog) -> Option<&'a Model> {
    let named = scenario.tasks.iter().find_map(|t| match &t.model {
        ModelWish::Id(id) => Some(id),
        _ => None,
    });
    catalog.model(observed.model.as_ref().or(named)?)
}

/// Tasks that use the model in question.
fn its_tasks<'a>(scenario: &'a Scenario, model: &'a Model) -> impl Iterator<Item = &'a crate::scenario::Task> {
    scenario.tasks.iter().filter(move |t| matches!(&t.model, ModelWish::Id(id) if *id == model.id))
}

fn longest_prompt(scenario: &Scenario, observed: &Observed, model: &Model) -> u32 {
    let typical = its_tasks(scenario, model).map(|t| t.prompt_tokens).max().unwrap_or(0);
    observed.longest_prompt_tokens.map_or(typical, |seen| seen.max(typical))
}

fn wanted_context(scenario: &Scenario, observed: &Observed, model: &Model) -> u32 {
    let asked = its_tasks(scenario, model).map(crate::scenario::Task::context_needed).max().unwrap_or(0);
    observed.longest_prompt_tokens.map_or(asked, |seen| seen.max(asked))
}

fn params(observed: &Observed, model: &Model) -> FindingParams {
    FindingParams { model: model.name.clone(), label: observed.context_label.clone(), ..FindingParams::default() }
}

/// The name by which a runtime knows the model: its Ollama tag where one is known.
fn tag(model: &Model) -> &str {
    model.ollama.as_deref().unwrap_or(&model.id)
}

fn cap_below_native(observed: &Observed, model: &Model, cap: u32, wanted: u32) -> Finding {
    // The native window, not merely what today's tasks ask for: it costs nothing where memory allows it.
    let after = if wanted > model.context { wanted } else { model.context };
    Finding {
        rule: Rule::ContextCapBelowNative,
        before: f64::from(cap),
        after: f64::from(after),
        unit: "tokens".to_owned(),
        fix: format!("FROM {}\nPARAMETER num_ctx {after}", tag(model)),
        params: params(observed, model),
        source: OLLAMA_MODELFILE.to_owned(),
    }
}

fn prompt_over_cap(observed: &Observed, model: &Model, cap: u32, longest: u32) -> Finding {
    let fits_native = longest <= model.context;
    let after = if fits_native { model.context } else { longest };
    Finding {
        rule: Rule::PromptOverCap,
        before: f64::from(cap),
        after: f64::from(after),
        unit: "tokens".to_owned(),
        fix: if fits_native {
            format!("ollama create {}-{after} -f Modelfile", tag(model).replace(':', "-"))
        } else {
            format!("prompt_tokens <= {}", model.context)
        },
        params: FindingParams { prompt_tokens: Some(longest), ..params(observed, model) },
        source: OLLAMA_MODELFILE.to_owned(),
    }
}

fn timeout_too_short(
    observed: &Observed,
    model: &Model,
    longest: u32,
    (timeout, prefill, seconds): (f64, f64, f64),
) -> Finding {
    // Whole minutes: people type these into a settings file.
    let after = (seconds * TIMEOUT_RESERVE / 60.0).ceil() * 60.0;
    Finding {
        rule: Rule::TimeoutShorterThanPrefill,
        before: timeout,
        after,
        unit: "s".to_owned(),
        fix: format!("timeoutSeconds: {after}"),
        params: FindingParams {
            prompt_tokens: Some(longest),
            prefill_tps: Some(prefill),
            prefill_s: Some(seconds),
            ..params(observed, model)
        },
        source: NODE_TIMEOUT.to_owned(),
    }
}
