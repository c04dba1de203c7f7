//! What the rules look at: the observations, the catalog and the work that is wanted, with the questions that many rules
//! ask. A question without data has no answer, and says what is missing.

use super::finding::{Effect, Finding, FindingParams, Unit};
use super::fix::{FixPlan, Plan, Risk};
use super::rule::{Rule, Weight};
use crate::catalog::Catalog;
use crate::catalog::machine::{Machine, Os};
use crate::catalog::model::Model;
use crate::estimate;
use crate::observe::{
    ClientKind, ClientModel, ClientSeen, ClientState, DefinitionSeen, Fact, Gaps, GpuSeen, GpuVendor, LoadedModel,
    Missing, Observations, RequestSeen, RuntimeKind, RuntimeSeen, RuntimeState,
};
use crate::scenario::{ModelWish, Task};
use crate::units::{Bytes, Tokens};

/// Agents start to work well from this context length on: `ollama launch` asks for it when it sets one up.
pub(super) const AGENT_CONTEXT: Tokens = 65_536;

/// What a system with one memory for all keeps at the very least, GiB.
pub(super) const SYSTEM_RESERVE_GIB: f64 = 8.0;

/// What a card keeps free when runtimes size a model by themselves, GiB.
const LEFT_FREE_ON_A_CARD: f64 = 1.0;

/// What came of a rule on one thing.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Something was found.
    Found(Box<Finding>),
    /// It was looked at and is fine.
    Fine,
    /// The rule is about something else.
    NotHere,
    /// It lacks data.
    Unknown(Fact, Missing),
}

/// A fact that is needed and not there.
pub(super) type Lack = (Fact, Missing);

impl From<Lack> for Outcome {
    fn from((fact, why): Lack) -> Self {
        Self::Unknown(fact, why)
    }
}

/// A rule speaks with `?` about what it lacks.
pub(super) fn outcome(answer: Result<Outcome, Lack>) -> Outcome {
    answer.unwrap_or_else(Outcome::from)
}

/// A fact, or why it is missing.
pub(super) fn need<T>(value: Option<T>, fact: Fact, gaps: &Gaps) -> Result<T, Lack> {
    value.ok_or_else(|| (fact, gaps.get(&fact).copied().unwrap_or(Missing::NotAsked)))
}

/// What the rules look at.
pub(super) struct View<'a> {
    pub seen: &'a Observations,
    pub catalog: &'a Catalog,
    pub tasks: &'a [Task],
    /// The label of the definition, where it is known apart from its name.
    pub label: Option<&'a str>,
}

/// A loaded model (or a definition that a client uses) on its runtime.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub runtime: &'a RuntimeSeen,
    pub model: &'a LoadedModel,
    pub definition: Option<&'a DefinitionSeen>,
}

/// A client's model and whose it is.
#[derive(Clone, Copy)]
pub(super) struct ClientItem<'a> {
    pub client: &'a ClientSeen,
    pub model: &'a ClientModel,
}

impl<'a> View<'a> {
    pub fn os(&self) -> Option<Os> {
        self.seen.machine.os
    }

    /// The machine of the catalog that this is.
    pub fn machine(&self) -> Option<&'a Machine> {
        self.seen.matched.as_ref().and_then(|it| self.catalog.machine(&it.machine))
    }

    /// Runtimes that answer.
    pub fn running(&self) -> impl Iterator<Item = &'a RuntimeSeen> + use<'a> {
        self.seen.runtimes.iter().filter(|it| matches!(it.state, RuntimeState::Running | RuntimeState::UnknownVersion))
    }

    /// Why there is no runtime to look at.
    pub fn no_runtime(&self) -> Lack {
        let any = |state: RuntimeState| self.seen.runtimes.iter().any(|it| it.state == state);
        let why = if self.seen.runtimes.is_empty() {
            Missing::NotAsked
        } else if any(RuntimeState::Refused) {
            Missing::NoPermission
        } else if any(RuntimeState::Slow) {
            Missing::Timeout
        } else if any(RuntimeState::Unreadable) {
            Missing::Unreadable
        } else if any(RuntimeState::NotRunning) {
            Missing::NotRunning
        } else {
            Missing::NotInstalled
        };
        (Fact::Runtime, why)
    }

    /// Asks a rule of every runtime that answers.
    pub fn each_runtime(&self, ask: impl Fn(&'a RuntimeSeen) -> Result<Outcome, Lack>) -> Vec<Outcome> {
        let all: Vec<Outcome> = self.running().map(|it| outcome(ask(it))).collect();
        if all.is_empty() { vec![self.no_runtime().into()] } else { all }
    }

    /// Asks a rule of every loaded model.
    pub fn each_loaded(&self, ask: impl Fn(Item<'a>) -> Result<Outcome, Lack>) -> Vec<Outcome> {
        let mut all = Vec::new();
        for runtime in self.running() {
            match &runtime.loaded {
                None => all.push(outcome(need(None, Fact::LoadedModels, &runtime.missing))),
                Some(loaded) if loaded.is_empty() => {
                    all.push(Outcome::Unknown(Fact::LoadedModels, Missing::NotRunning));
                }
                Some(loaded) => {
                    for model in loaded {
                        let definition = definition(runtime, &model.name);
                        all.push(outcome(ask(Item { runtime, model, definition })));
                    }
                }
            }
        }
        if all.is_empty() { vec![self.no_runtime().into()] } else { all }
    }

    /// Clients whose settings were read.
    pub fn clients(&self) -> impl Iterator<Item = ClientItem<'a>> + use<'a> {
        let found = self.seen.clients.iter().filter(|it| it.state == ClientState::Found);
        found.flat_map(|client| client.models.iter().flatten().map(move |model| ClientItem { client, model }))
    }

    /// Asks a rule of every model of every client.
    pub fn each_client(&self, ask: impl Fn(ClientItem<'a>) -> Result<Outcome, Lack>) -> Vec<Outcome> {
        let all: Vec<Outcome> = self.clients().map(|it| outcome(ask(it))).collect();
        if all.is_empty() { vec![self.no_client().into()] } else { all }
    }

    /// Why there is no client to look at.
    pub fn no_client(&self) -> Lack {
        let unreadable = self.seen.clients.iter().any(|it| it.state == ClientState::Unreadable);
        let why = match (self.seen.clients.is_empty(), unreadable) {
            (true, _) => Missing::NotAsked,
            (_, true) => Missing::Unreadable,
            _ => Missing::NotInstalled,
        };
        (Fact::Clients, why)
    }

    /// The clients that use a model of a runtime.
    pub fn clients_of(&self, item: Item<'a>) -> impl Iterator<Item = ClientItem<'a>> + use<'a> {
        self.clients().filter(move |it| {
            it.model.name.as_deref().is_some_and(|name| same_name(name, &item.model.name))
                && it.model.port.is_none_or(|port| item.runtime.port.is_none_or(|own| own == port))
        })
    }

    /// The loaded model that a client asks for.
    pub fn loaded_for(&self, client: ClientItem<'a>) -> Option<Item<'a>> {
        let name = client.model.name.as_deref()?;
        self.running().find_map(|runtime| {
            if client.model.port.is_some_and(|port| runtime.port.is_some_and(|own| own != port)) {
                return None;
            }
            let model = runtime.loaded.iter().flatten().find(|it| same_name(name, &it.name))?;
            Some(Item { runtime, model, definition: definition(runtime, &model.name) })
        })
    }

    /// The model of the catalog.
    pub fn model(&self, item: Item<'a>) -> Option<&'a Model> {
        let id = item.model.model.as_ref().or(item.definition.and_then(|d| d.model.as_ref()))?;
        self.catalog.model(id)
    }

    /// The name to show for it.
    pub fn name(&self, item: Item<'a>) -> String {
        self.model(item).map_or_else(|| item.model.name.clone(), |it| it.name.clone())
    }

    /// The label of its definition: what stands behind the colon, or the name itself where it has none.
    pub fn label_of(&self, item: Item<'a>) -> Option<String> {
        if let Some(label) = self.label {
            return Some(label.to_owned());
        }
        let (_, label) = item.model.name.split_once(':')?;
        Some(label.to_owned()).filter(|it| it != "latest" && !it.is_empty())
    }

    /// The context length that its makers trained it for.
    pub fn native(&self, item: Item<'a>) -> Result<Tokens, Lack> {
        let seen = item.model.context_native.or(item.definition.and_then(|d| d.context_native));
        let known = seen.or_else(|| self.model(item).map(|it| it.context));
        need(known.filter(|it| *it > 0), Fact::ContextNative, &item.model.missing)
    }

    /// The context length that one request gets.
    pub fn in_force(&self, item: Item<'a>) -> Result<Tokens, Lack> {
        need(item.model.context.filter(|it| *it > 0), Fact::ContextInForce, &item.model.missing)
    }

    /// Tasks that use the model.
    pub fn tasks_of(&self, item: Item<'a>) -> impl Iterator<Item = &'a Task> + use<'a> {
        let id = self.model(item).map(|it| it.id.as_str());
        self.tasks
            .iter()
            .filter(move |task| matches!(&task.model, ModelWish::Id(wanted) if Some(wanted.as_str()) == id))
    }

    /// Requests that went to the model.
    pub fn requests(&self, item: Item<'a>) -> impl Iterator<Item = &'a RequestSeen> + use<'a> {
        let alone = item.runtime.loaded.as_ref().is_some_and(|it| it.len() == 1);
        item.runtime
            .requests
            .iter()
            .flatten()
            .filter(move |request| request.name.as_deref().map_or(alone, |name| same_name(name, &item.model.name)))
    }

    /// The longest prompt that is sent to it: by a task, seen in a request, or cut or refused in the log.
    pub fn longest_prompt(&self, item: Item<'a>) -> Option<Tokens> {
        let tasks = self.tasks_of(item).map(|it| it.prompt_tokens).max();
        let requests = self.requests(item).filter_map(|it| it.prompt_tokens).max();
        let alone = item.runtime.loaded.as_ref().is_some_and(|it| it.len() == 1);
        let log = item.runtime.log.as_ref().filter(|_| alone).and_then(|it| it.longest_prompt);
        [tasks, requests, log].into_iter().flatten().max().filter(|it| *it > 0)
    }

    /// The context length that the work needs: of tasks, prompts that were seen, and what clients send.
    pub fn wanted(&self, item: Item<'a>) -> Option<Tokens> {
        let tasks = self.tasks_of(item).map(Task::context_needed).max();
        let clients = self.clients_of(item).filter_map(|it| {
            let agent = is_agent(it.client.kind).then_some(AGENT_CONTEXT);
            it.model.context_limit.or(it.model.context_believed).max(agent)
        });
        [tasks, self.longest_prompt(item), clients.max()].into_iter().flatten().max()
    }

    /// Prefill speed: measured here, or seen in the longest request whose prompt was computed.
    pub fn prefill_seen(&self, item: Item<'a>) -> Option<f64> {
        let measured = self.seen.measured.iter().filter(|it| same_name(&it.name, &item.model.name));
        let measured = measured.filter_map(|it| Some((it.prompt_tokens, it.prefill_tps?)));
        let requests = self.requests(item).filter_map(|it| Some((it.prompt_tokens.unwrap_or(0), it.prefill_tps?)));
        let fastest = |all: &mut dyn Iterator<Item = (Tokens, f64)>| all.filter(|it| it.1 > 0.0).max_by_key(|it| it.0);
        fastest(&mut requests.chain(measured)).map(|it| it.1)
    }

    /// Decode speed that was seen, in the longest answer.
    pub fn decode_seen(&self, item: Item<'a>) -> Option<f64> {
        let measured = self.seen.measured.iter().filter(|it| same_name(&it.name, &item.model.name));
        let measured = measured.filter_map(|it| Some((it.answer_tokens, it.decode_tps?)));
        let requests = self.requests(item).filter_map(|it| Some((it.answer_tokens.unwrap_or(0), it.decode_tps?)));
        requests.chain(measured).filter(|it| it.1 > 0.0).max_by_key(|it| it.0).map(|it| it.1)
    }

    /// True where there is an integrated graphics processor of AMD's of which nobody can tell whether runtimes know it.
    pub fn unplaced_gpu(&self) -> bool {
        let unplaced = |it: &GpuSeen| it.vendor == Some(GpuVendor::Amd) && !is_card(it) && it.generation.is_none();
        self.seen.machine.gpus.iter().flatten().any(unplaced)
    }

    /// Graphics processors that can run a model.
    pub fn gpus(&self) -> Result<Vec<&'a GpuSeen>, Lack> {
        let machine = &self.seen.machine;
        Ok(need(machine.gpus.as_ref(), Fact::Gpus, &machine.missing)?.iter().filter(|it| can_run(it)).collect())
    }

    /// Cards of their own.
    pub fn cards(&self) -> Result<Vec<&'a GpuSeen>, Lack> {
        Ok(self.gpus()?.into_iter().filter(|it| is_card(it)).collect())
    }

    /// True where GPU and system share one memory.
    pub fn unified(&self) -> Option<bool> {
        self.seen.machine.unified.or_else(|| {
            let gpus = self.gpus().ok()?;
            if gpus.is_empty() { None } else { Some(!gpus.iter().any(|it| is_card(it))) }
        })
    }

    /// What the GPU (or the processor, where there is none) may use as things stand.
    pub fn usable(&self) -> Result<Bytes, Lack> {
        let machine = &self.seen.machine;
        if let Some(limit) = machine.gpu_limit.filter(|it| it.0 > 0) {
            return Ok(limit);
        }
        let log = self.running().filter_map(|it| it.log.as_ref()?.metal_limit).max();
        if let Some(limit) = log {
            return Ok(limit);
        }
        if let Ok(gpus) = self.gpus() {
            let cards: Vec<_> = gpus.iter().filter(|it| is_card(it)).collect();
            if !cards.is_empty() && cards.iter().all(|it| it.memory_total.is_some()) {
                let each = |it: &&&GpuSeen| it.memory_total.unwrap_or_default();
                let kept = Bytes::from_gib(LEFT_FREE_ON_A_CARD);
                return Ok(cards.iter().map(|it| each(it).saturating_sub(kept)).sum());
            }
            if let [only] = gpus.as_slice()
                && only.vendor == Some(GpuVendor::Amd)
                && let (Some(own), Some(borrowed)) = (only.memory_total, only.shared_total)
            {
                return Ok(own + borrowed);
            }
            if gpus.is_empty()
                && let Some(total) = machine.memory_total
            {
                return Ok(total.saturating_sub(total.scaled(0.125).max(Bytes::from_gib(2.0))));
            }
        }
        if let (Some(machine), Some(os)) = (self.machine(), self.os()) {
            return Ok(estimate::usable(machine, 1, os).default);
        }
        Err(need::<()>(None, Fact::GpuLimit, &machine.missing).err().unwrap_or((Fact::GpuLimit, Missing::NotAsked)))
    }

    /// A finding about a model.
    pub fn found(&self, rule: Rule, item: Item<'a>, (before, after, unit): (f64, f64, Unit), rest: Rest) -> Outcome {
        let params = FindingParams {
            model: self.name(item),
            label: self.label_of(item),
            runtime: Some(runtime_name(item.runtime.kind).to_owned()),
            ..rest.params
        };
        let mut outcome = found(rule, (before, after, unit), Rest { params, ..rest });
        if let Outcome::Found(finding) = &mut outcome {
            rule.source_on(item.runtime.kind).clone_into(&mut finding.source);
        }
        outcome
    }

    /// Models that tasks ask for by name and that nobody has loaded while other models are.
    pub fn tasks_elsewhere(&self) -> Vec<String> {
        let loaded: Vec<Item<'a>> = self.loaded().collect();
        if loaded.is_empty() || loaded.iter().any(|item| self.tasks_of(*item).next().is_some()) {
            return Vec::new();
        }
        let wanted = self.tasks.iter().filter_map(|task| match &task.model {
            ModelWish::Id(id) => Some(self.catalog.model(id).map_or_else(|| id.clone(), |it| it.name.clone())),
            _ => None,
        });
        let mut wanted: Vec<String> = wanted.collect();
        wanted.sort();
        wanted.dedup();
        wanted
    }

    /// Every model that is loaded.
    pub fn loaded(&self) -> impl Iterator<Item = Item<'a>> + use<'a> {
        let running = self
            .seen
            .runtimes
            .iter()
            .filter(|it| matches!(it.state, RuntimeState::Running | RuntimeState::UnknownVersion));
        running.flat_map(|runtime| {
            let all = runtime.loaded.iter().flatten();
            all.map(move |model| Item { runtime, model, definition: definition(runtime, &model.name) })
        })
    }
}

/// What a finding has beside its numbers.
pub(super) struct Rest {
    pub params: FindingParams,
    pub effect: Effect,
    pub plan: FixPlan,
    /// What to paste, where it is not what the plan's first steps say.
    pub fix: Option<String>,
    /// How much it weighs, where that is not what the rule weighs.
    pub weight: Option<Weight>,
}

impl Rest {
    pub fn new(effect: Effect, plan: Plan) -> Self {
        Self { params: FindingParams::default(), effect, plan: plan.done(), fix: None, weight: None }
    }

    pub fn with(mut self, params: FindingParams) -> Self {
        self.params = params;
        self
    }
}

/// A finding.
pub(super) fn found(rule: Rule, (before, after, unit): (f64, f64, Unit), mut rest: Rest) -> Outcome {
    let fits = matches!(rest.effect, Effect::Memory { fits: true, .. });
    if rest.plan.risk == Risk::MoreMemory && !fits {
        // Nobody is told that something was computed which was not.
        rest.plan.risk = Risk::MoreMemoryUnsure;
    }
    let fix = rest.fix.unwrap_or_else(|| pasted(&rest.plan));
    Outcome::Found(Box::new(Finding {
        rule,
        weight: rest.weight.unwrap_or(rule.weight()),
        before,
        after,
        unit,
        fix,
        params: rest.params,
        effect: rest.effect,
        plan: rest.plan,
        source: rule.source().to_owned(),
    }))
}

/// All that can be pasted of a plan, one step a paragraph.
fn pasted(plan: &FixPlan) -> String {
    plan.steps.iter().filter_map(super::fix::Step::text).collect::<Vec<_>>().join("\n")
}

/// The definition of a name.
pub(super) fn definition<'a>(runtime: &'a RuntimeSeen, name: &str) -> Option<&'a DefinitionSeen> {
    runtime.definitions.iter().flatten().find(|it| same_name(&it.name, name))
}

/// Names are compared without the provider in front and without `:latest`.
pub(super) fn same_name(a: &str, b: &str) -> bool {
    let plain = |name: &str| {
        let last = name.rsplit('/').next().unwrap_or(name);
        last.strip_suffix(":latest").unwrap_or(last).to_lowercase()
    };
    plain(a) == plain(b)
}

/// Programs that send long prompts by themselves.
pub(super) fn is_agent(kind: ClientKind) -> bool {
    !matches!(kind, ClientKind::Other | ClientKind::Zed | ClientKind::Continue)
}

/// A graphics processor that runtimes can run a model on: a card, Apple's, or an integrated one of AMD's with a generation
/// that they know.
fn can_run(gpu: &GpuSeen) -> bool {
    match gpu.vendor {
        Some(GpuVendor::Apple | GpuVendor::Nvidia) => true,
        Some(GpuVendor::Amd | GpuVendor::Intel) => is_card(gpu) || gpu.generation.as_deref() == Some("gfx1151"),
        _ => false,
    }
}

/// A card with memory of its own.
pub(super) fn is_card(gpu: &GpuSeen) -> bool {
    let own = gpu.memory_total.is_some_and(|it| it >= Bytes::from_gib(3.0));
    gpu.integrated == Some(false) || (gpu.integrated.is_none() && own && gpu.vendor != Some(GpuVendor::Apple))
}

/// A runtime's own name, the same in every language.
#[must_use]
pub fn runtime_name(kind: RuntimeKind) -> &'static str {
    match kind {
        RuntimeKind::Ollama => "Ollama",
        RuntimeKind::LlamaCpp => "llama.cpp",
        RuntimeKind::LmStudio => "LM Studio",
        RuntimeKind::Vllm => "vLLM",
        RuntimeKind::Mlx => "MLX",
    }
}

/// A client's own name, the same in every language. One that the person named themselves has none here.
#[must_use]
pub fn client_name(kind: ClientKind) -> Option<&'static str> {
    Some(match kind {
        ClientKind::OpenClaw => "OpenClaw",
        ClientKind::OpenCode => "OpenCode",
        ClientKind::Cline => "Cline",
        ClientKind::Continue => "Continue",
        ClientKind::Aider => "Aider",
        ClientKind::ClaudeCode => "Claude Code",
        ClientKind::Zed => "Zed",
        ClientKind::NemoClaw => "NemoClaw",
        ClientKind::Other => return None,
    })
}

/// True where a version (`0.30.11`, `b11434`) is at least another. Missing where it has no such form.
pub(super) fn at_least(version: Option<&str>, least: [u32; 3]) -> Option<bool> {
    let text = version?.trim_start_matches('v');
    let mut parts = text.split(['.', '-', '+']).map(|it| it.parse::<u32>().ok());
    let major = parts.next()??;
    let minor = parts.next()??;
    let patch = parts.next().flatten().unwrap_or(0);
    Some([major, minor, patch] >= least)
}
