//! What a person tells of their machine, put into the form of observations, and the other way round: what was seen, in the
//! short form in which the advice uses it.

use super::finding::Finding;
use super::rule::Rule;
use super::view::{View, same_name};
use crate::catalog::Catalog;
use crate::catalog::model::Model;
use crate::observe::{
    ClientKind, ClientModel, ClientSeen, ClientState, Confidence, DefinitionSeen, LoadedModel, MachineMatch,
    MachineSeen, Observations, RequestSeen, RuntimeKind, RuntimeSeen, RuntimeState,
};
use crate::scenario::{ModelWish, Observed, Scenario};

/// The observations that a scenario's own figures come to, and the label that goes with them.
pub(super) fn observations(scenario: &Scenario, catalog: &Catalog) -> Option<(Observations, Option<String>)> {
    let current = scenario.current.as_ref()?;
    let told = current.observed.as_ref()?;
    let model = model_in_use(scenario, told, catalog)?;
    let name = model.ollama.clone().unwrap_or_else(|| model.id.clone());
    let mut runtime = RuntimeSeen::new(RuntimeKind::Ollama, RuntimeState::Running);
    runtime.definitions = Some(vec![DefinitionSeen {
        name: name.clone(),
        model: Some(model.id.clone()),
        context_native: Some(model.context),
        context_set: told.context_cap,
        parameters_known: true,
        ..DefinitionSeen::default()
    }]);
    runtime.loaded = Some(vec![LoadedModel {
        name: name.clone(),
        model: Some(model.id.clone()),
        context_native: Some(model.context),
        context: told.context_cap,
        ..LoadedModel::default()
    }]);
    runtime.requests = Some(vec![RequestSeen {
        name: Some(name.clone()),
        prompt_tokens: told.longest_prompt_tokens,
        prefill_tps: told.prefill_tokens_per_s,
        decode_tps: told.decode_tokens_per_s,
        ..RequestSeen::default()
    }]);
    let mut client = ClientSeen::new(ClientKind::Other, ClientState::Found);
    client.models =
        Some(vec![ClientModel { name: Some(name), timeout_s: told.client_timeout_s, ..ClientModel::default() }]);
    // The system that the advice computes with: the one preferred where it runs there, else the machine's first.
    let machine = catalog.machine(&current.machine)?;
    let os = scenario.os.prefer.filter(|it| machine.os.contains(it)).or_else(|| machine.os.first().copied());
    let seen = Observations {
        machine: MachineSeen { os, ..MachineSeen::default() },
        matched: Some(MachineMatch { machine: machine.id.clone(), confidence: Confidence::Certain }),
        runtimes: vec![runtime],
        clients: vec![client],
        ..Observations::default()
    };
    Some((seen, told.context_label.clone()))
}

/// The model whose settings were seen: the one named, or the one that the first task with a named model uses.
fn model_in_use<'a>(scenario: &Scenario, told: &Observed, catalog: &'a Catalog) -> Option<&'a Model> {
    let named = scenario.tasks.iter().find_map(|t| match &t.model {
        ModelWish::Id(id) => Some(id),
        _ => None,
    });
    catalog.model(told.model.as_ref().or(named)?)
}

/// The speeds that were seen of a model of the catalog, in the short form: what the advice corrects its estimates by.
/// Runs that Whichbox made itself come before requests from a log. Speeds under a setting that a finding changes say
/// nothing about the machine, so there are none then.
#[must_use]
pub fn speeds_seen(observations: &Observations, catalog: &Catalog, findings: &[Finding]) -> Option<Observed> {
    if spoiled(findings) {
        return None;
    }
    let view = View { seen: observations, catalog, tasks: &[], label: None };
    let of_catalog = |name: &str, id: Option<&String>| -> Option<String> {
        let loaded = || {
            view.running().flat_map(|it| it.loaded.iter().flatten()).find(|it| same_name(&it.name, name))?.model.clone()
        };
        id.cloned().or_else(loaded).filter(|id| catalog.model(id).is_some())
    };
    let runs = observations.measured.iter().filter_map(|it| {
        let model = of_catalog(&it.name, it.model.as_ref())?;
        let tokens = it.depth.saturating_add(it.prompt_tokens);
        Some((tokens, model, it.prefill_tps.filter(|tps| *tps > 0.0), it.decode_tps.filter(|tps| *tps > 0.0)))
    });
    let best = runs.filter(|it| it.0 > 0 && (it.2.is_some() || it.3.is_some())).max_by_key(|it| it.0);
    let best = best.or_else(|| {
        let requests = view.running().flat_map(|it| it.requests.iter().flatten());
        let whole = requests.filter_map(|it| {
            let model = of_catalog(it.name.as_deref()?, None)?;
            // A prompt that came from the cache tells little about reading.
            let fresh = it.cached_tokens.unwrap_or(0) == 0;
            let prefill = it.prefill_tps.filter(|tps| fresh && *tps > 0.0);
            Some((it.prompt_tokens?, model, prefill, it.decode_tps.filter(|tps| *tps > 0.0)))
        });
        whole.filter(|it| it.0 > 0 && (it.2.is_some() || it.3.is_some())).max_by_key(|it| it.0)
    });
    let (tokens, model, prefill, decode) = best?;
    Some(Observed {
        model: Some(model),
        longest_prompt_tokens: Some(tokens),
        prefill_tokens_per_s: prefill,
        decode_tokens_per_s: decode,
        ..Observed::default()
    })
}

/// True where speeds that are seen now say nothing about the machine: the fix of a finding makes it faster.
#[must_use]
pub fn spoiled(findings: &[Finding]) -> bool {
    findings.iter().any(|it| spoils_speed(it.rule))
}

/// True where the finding's fix makes the machine faster than what was seen.
fn spoils_speed(rule: Rule) -> bool {
    !matches!(
        rule,
        Rule::ContextCapBelowNative
            | Rule::ContextDefaultTooShort
            | Rule::PromptOverCap
            | Rule::TimeoutShorterThanPrefill
            | Rule::SlotsDivideContext
            | Rule::ContextSettingIgnored
            | Rule::PromptCacheMissed
            | Rule::UnloadedWhenIdle
            | Rule::ReloadedEachTurn
            | Rule::ClientLimitTooLow
            | Rule::ClientBelievesTooMuch
            | Rule::RuntimeAtTwoPlaces
            | Rule::ChatTemplateWrong
            | Rule::SpeculationUnused
    )
}
