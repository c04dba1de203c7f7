//! One task on one candidate: which model, at which quantization, whether it fits, and how long one waits.

use super::Bench;
use super::candidate::Candidate;
use super::day;
use crate::catalog::architecture::KvType;
use crate::catalog::model::Model;
use crate::energy::Draw;
use crate::error::Error;
use crate::estimate::{self, Bits, Cache, Fit, Rig, Weighed};
use crate::reason::Reason;
use crate::recommendation::{Basis, TaskPlan, Where};
use crate::scenario::{ModelWish, Task, TaskKind};
use crate::speed::Estimate;
use crate::speed::row::Test;
use crate::units::TokensPerSecond;

/// The KV types that are tried, in order: fewer bits only where more do not fit.
const KV_TYPES: [KvType; 2] = [KvType::F16, KvType::Q8];

/// The quality index that wishes for a least quality are about, and its version. Scores of other versions do not compare.
pub const QUALITY_INDEX: (&str, &str) = ("Artificial Analysis Intelligence Index", "2026-09 scale");

/// A task with what is needed to add it up.
#[derive(Debug, Clone)]
pub struct Worked {
    /// What is shown.
    pub plan: TaskPlan,
    /// GiB that the model's weights take; tasks that share a model share them.
    pub weights_gib: f64,
    /// GiB of KV cache and buffers.
    pub beside_gib: f64,
    /// Expected seconds of work a day on this machine.
    pub busy_s: f64,
    /// What was never published and is needed.
    pub missing: Option<(String, Error)>,
}

/// The models that a task's wish allows, best first.
///
/// A model by name is itself. In a class, the best score on the one index comes first and unscored models last. For a
/// least quality, the model that reads the least for a token comes first, because it answers soonest.
#[must_use]
pub fn wished<'a>(task: &Task, models: &'a [Model]) -> Vec<&'a Model> {
    let score = |m: &Model| m.score(QUALITY_INDEX.0, QUALITY_INDEX.1);
    match &task.model {
        ModelWish::Id(id) => models.iter().filter(|m| m.id == *id).collect(),
        ModelWish::Class(class) => {
            let mut of_class: Vec<_> =
                models.iter().filter(|m| m.class() == Some(*class) && m.architecture.is_some()).collect();
            of_class.sort_by(|a, b| {
                score(b).unwrap_or(-1.0).total_cmp(&score(a).unwrap_or(-1.0)).then_with(|| a.id.cmp(&b.id))
            });
            of_class
        }
        ModelWish::MinQuality(least) => {
            let mut good: Vec<_> =
                models.iter().filter(|m| m.architecture.is_some() && score(m).is_some_and(|s| s >= *least)).collect();
            let reads = |m: &Model| m.decode_params.or(m.active_params).unwrap_or(m.params);
            good.sort_by(|a, b| reads(a).total_cmp(&reads(b)).then_with(|| a.id.cmp(&b.id)));
            good
        }
    }
}

/// The models that a task's wish allows, weighed once for all machines. A model that cannot be weighed stays in the list
/// with the reason, so that the answer can say so.
#[must_use]
pub fn weighed<'a>(task: &Task, models: &'a [Model], bits: Bits<'_>, cache: &Cache) -> Vec<Wished<'a>> {
    wished(task, models)
        .into_iter()
        .zip(steps_below_best(task, models))
        .map(|(model, weaker_by)| {
            // A model's place in the catalog tells it apart from all others, and the name of a quantization from its own.
            let place = models.iter().position(|m| m.id == model.id).unwrap_or(models.len());
            Wished { model, weighed: cache.weighed(model, place, bits), weaker_by }
        })
        .collect()
}

/// For each model that a wish allows, how many steps of score it is below the best. Who asks for a least quality or for one
/// model has said what is good enough, so there all are alike.
fn steps_below_best(task: &Task, models: &[Model]) -> Vec<u32> {
    let wished = wished(task, models);
    if !matches!(task.model, ModelWish::Class(_)) {
        return vec![0; wished.len()];
    }
    let scores = wished.iter().map(|m| m.score(QUALITY_INDEX.0, QUALITY_INDEX.1).unwrap_or(f64::NEG_INFINITY));
    let mut last = None;
    let mut steps = 0;
    scores
        .map(|score| {
            steps += u32::from(last.is_some_and(|last| score < last));
            last = Some(score);
            steps
        })
        .collect()
}

/// A model that a task may use.
pub struct Wished<'a> {
    /// Which.
    pub model: &'a Model,
    /// How many steps of score it is below the best that the wish allows.
    pub weaker_by: u32,
    /// Its weights, or why they are not known.
    pub weighed: crate::error::Result<Weighed<'a>>,
}

/// Plans the task at `index` on a candidate.
#[must_use]
pub fn plan(bench: &Bench<'_>, candidate: &Candidate<'_>, index: usize) -> Option<Worked> {
    let task = bench.scenario.tasks.get(index)?;
    Some(best_of(bench, candidate, task, bench.wishes.get(index)?))
}

/// Plans the task at `index` with the model that `before` runs, on a candidate whose GPU limit is raised for another task:
/// a machine has one limit.
#[must_use]
pub fn with_raised_limit(
    bench: &Bench<'_>,
    candidate: &Candidate<'_>,
    index: usize,
    before: &TaskPlan,
) -> Option<Worked> {
    let task = bench.scenario.tasks.get(index)?;
    let wished = bench.wishes.get(index)?.iter().find(|w| Some(&w.model.id) == before.model.as_ref())?;
    Some(with_model(bench, candidate, task, wished, true))
}

/// Plans a task with the first of some models that runs in time, or else the best there is.
#[must_use]
pub fn best_of(bench: &Bench<'_>, candidate: &Candidate<'_>, task: &Task, wishes: &[Wished<'_>]) -> Worked {
    let mut best: Option<(u8, Worked)> = None;
    for wished in wishes {
        let worked = with_model(bench, candidate, task, wished, false);
        let rank = rank(&worked);
        if rank == 0 {
            return worked;
        }
        if best.as_ref().is_none_or(|(least, _)| rank < *least) {
            best = Some((rank, worked));
        }
    }
    best.map_or_else(|| nothing(bench, task), |(_, worked)| worked)
}

/// How good a plan is: 0 runs in time, 1 runs, 2 does not fit, 3 cannot be computed.
fn rank(worked: &Worked) -> u8 {
    match (worked.plan.fits, worked.plan.in_time, &worked.missing) {
        (true, true, _) => 0,
        (true, false, _) => 1,
        (false, _, None) => 2,
        (false, _, Some(_)) => 3,
    }
}

fn with_model(bench: &Bench<'_>, candidate: &Candidate<'_>, task: &Task, wished: &Wished<'_>, raised: bool) -> Worked {
    let model = wished.model;
    let context = task.context_needed();
    let users = bench.scenario.users_at_once;
    let mut worked = nothing(bench, task);
    worked.plan.model = Some(model.id.clone());
    worked.plan.model_name = Some(model.name.clone());
    worked.plan.weaker_by = wished.weaker_by;
    worked.plan.problem = None;
    if context > model.longest_context() {
        worked.plan.problem = Some(Reason::WindowTooShort {
            task: task.id.clone(),
            model: model.name.clone(),
            needed: context,
            most: model.longest_context(),
        });
        return worked;
    }
    let rig = wished
        .weighed
        .as_ref()
        .map_err(Clone::clone)
        .and_then(|weighed| Rig::new(candidate.machine, candidate.units, candidate.os, weighed, None));
    let rig = match rig.map(|rig| if raised { rig.raised() } else { rig }) {
        Ok(rig) => match bench.catalog.silicon(candidate.machine) {
            Some(silicon) => rig.cached(bench.cache, silicon),
            None => rig,
        },
        Err(why) => return unknown(worked, model, why),
    };
    worked.plan.quant = Some(rig.quant_name().to_owned());
    worked.plan.engine = Some(rig.engine());
    worked.plan.backend = Some(rig.backend().to_owned());
    let mut chosen: Option<(KvType, Fit)> = None;
    for kv in KV_TYPES {
        match rig.fit_slots(kv, context, users) {
            Ok(fit) => {
                let fits = fit.fits;
                // Where even the smallest cache does not fit, the plain one is what the message is about.
                if fits || chosen.is_none() {
                    chosen = Some((kv, fit));
                }
                if fits {
                    break;
                }
            }
            // A cache type that the model refuses is no reason to give up on the plain one.
            Err(_) if chosen.is_some() => break,
            Err(why) => return unknown(worked, model, why),
        }
    }
    let Some((kv, fit)) = chosen else { return worked };
    worked.weights_gib = fit.memory.weights;
    worked.beside_gib = fit.memory.kv + fit.memory.compute;
    worked.plan.kv_type = kv;
    worked.plan.fits = fit.fits;
    worked.plan.needs_raised_limit = fit.raise_how.is_some();
    worked.plan.raise_limit_how = fit.raise_how.clone();
    if !fit.fits {
        worked.plan.problem = Some(Reason::DoesNotFit {
            task: task.id.clone(),
            model: model.name.clone(),
            needed_gib: fit.memory.weights + fit.memory.kv + fit.memory.compute,
            usable_gib: fit.memory.usable,
            context,
        });
        worked.plan.memory_gib = Some(fit.memory);
        return worked;
    }
    let speeds = speeds(bench, candidate, task, &rig, kv);
    let near = |estimate: Estimate| estimate::near_limit(estimate, &fit);
    worked.plan.memory_gib = Some(fit.memory.clone());
    match speeds {
        Ok(Speeds { prefill, alone, shared }) => {
            let mut worked = timed(worked, task, users, prefill.map(near).as_ref(), &near(alone), &near(shared));
            let draw = Draw::of(&candidate.machine.power, candidate.units);
            worked.plan.decode_energy =
                draw.zip(worked.plan.decode_tps).and_then(|(draw, speed)| draw.at(&speed, users));
            worked
        }
        Err(why) => unknown(worked, model, why),
    }
}

/// The speeds of one task.
pub struct Speeds {
    /// Over the part of the prompt that is not cached. `None` where all of it is.
    pub prefill: Option<Estimate>,
    /// Decode at the middle of the answer, without company.
    pub alone: Estimate,
    /// The same with everybody at it.
    pub shared: Estimate,
}

/// The speeds of a task on a rig, corrected by what was measured on the person's machine.
///
/// # Errors
/// Where a figure that speed needs was never published.
pub fn speeds(
    bench: &Bench<'_>,
    candidate: &Candidate<'_>,
    task: &Task,
    rig: &Rig<'_>,
    kv: KvType,
) -> crate::error::Result<Speeds> {
    let fresh = task.prompt_tokens - task.cached_tokens;
    let depth = task.prompt_tokens.saturating_add(task.answer_tokens / 2);
    let users = bench.scenario.users_at_once;
    let mut alone = rig.decode(kv, depth)?;
    let mut shared = if users > 1 { rig.decode_shared(kv, depth, users)? } else { alone.clone() };
    let mut prefill = if fresh > 0 { Some(rig.prefill(kv, fresh, task.cached_tokens)?) } else { None };
    if let Some(here) = bench.here_on(candidate) {
        let expected = alone.expected.0;
        alone = here.correct(alone, Test::Decode, &rig.decode_traits(kv, depth)?);
        shared = if users > 1 { moved(&shared, alone.expected.0 / expected, &alone) } else { alone.clone() };
        if let Some(estimate) = prefill {
            let traits = rig.prefill_traits(kv, fresh, task.cached_tokens)?;
            prefill = Some(here.correct(estimate, Test::Prefill, &traits));
        }
    }
    Ok(Speeds { prefill, alone, shared })
}

/// A speed in company, moved as far as a run without company moved the speed alone. Its range stays: the run says nothing of
/// how requests share.
fn moved(shared: &Estimate, by: f64, alone: &Estimate) -> Estimate {
    let at = |rate: TokensPerSecond, most: TokensPerSecond| TokensPerSecond((rate.0 * by).min(most.0));
    Estimate {
        low: at(shared.low, alone.low),
        expected: at(shared.expected, alone.expected),
        high: at(shared.high, alone.high),
        ..shared.clone()
    }
}

fn timed(
    mut worked: Worked,
    task: &Task,
    users: u32,
    prefill: Option<&Estimate>,
    alone: &Estimate,
    shared: &Estimate,
) -> Worked {
    let wait = day::wait(task, users, prefill, alone, shared);
    let whole = wait.whole;
    let accepted = worked.plan.accepted_wait_s;
    let in_time = accepted.is_none_or(|most| whole.expected <= most);
    worked.plan.in_time = in_time;
    worked.plan.in_time_uncertain = accepted.is_some_and(|most| whole.low <= most && most < whole.high);
    if !in_time {
        worked.plan.problem = Some(Reason::TooSlow {
            task: task.id.clone(),
            wait_s: whole.expected,
            accepted_s: accepted.unwrap_or(0.0),
        });
    }
    worked.busy_s = wait.work_s * task.requests_per_day;
    if worked.busy_s > 86_400.0 {
        worked.plan.in_time = false;
        worked.plan.problem = Some(Reason::DayTooShort { task: task.id.clone(), hours: worked.busy_s / 3600.0 });
    }
    // Nobody waits for a batch; it only has to be done within the day.
    let waited = if task.kind == TaskKind::Batch { 0.0 } else { task.requests_per_day / 60.0 };
    worked.plan.minutes_per_day = Some(whole.scaled(waited));
    worked.plan.prefill_tps = prefill.map(estimate::shown);
    worked.plan.decode_tps = Some(estimate::shown(shared));
    worked.plan.first_token_s = Some(wait.first);
    worked.plan.wait_s = Some(whole);
    worked
}

fn unknown(mut worked: Worked, model: &Model, why: Error) -> Worked {
    worked.plan.fits = false;
    worked.plan.problem = Some(Reason::FigureMissing { figure: figure(&why) });
    let subject = match &why {
        Error::NotPublished { subject, .. } => subject.clone(),
        _ => model.name.clone(),
    };
    worked.missing = Some((subject, why));
    worked
}

fn figure(why: &Error) -> String {
    match why {
        Error::NotPublished { figure, .. } => figure.clone(),
        other => other.code().to_owned(),
    }
}

/// The plan of a task for which nothing was found.
fn nothing(bench: &Bench<'_>, task: &Task) -> Worked {
    let accepted = day::accepted_wait(task);
    Worked {
        plan: TaskPlan {
            id: task.id.clone(),
            place: Where::Nowhere,
            local_share: 0.0,
            model: None,
            weaker_by: 0,
            model_name: None,
            quant: None,
            kv_type: KvType::F16,
            engine: None,
            backend: None,
            context: task.context_needed(),
            slots: bench.scenario.users_at_once,
            on_current: false,
            fits: false,
            needs_raised_limit: false,
            raise_limit_how: None,
            memory_gib: None,
            decode_tps: None,
            decode_energy: None,
            prefill_tps: None,
            first_token_s: None,
            wait_s: None,
            in_time: false,
            in_time_uncertain: false,
            accepted_wait_s: accepted.map(|(most, _)| most),
            bound_is_ours: accepted.is_some_and(|(_, ours)| ours),
            load_s: None,
            minutes_per_day: None,
            problem: Some(
                super::contradictions::only_in_the_cloud(bench, task)
                    .unwrap_or_else(|| Reason::NoModelForWish { task: task.id.clone() }),
            ),
            choices: Vec::new(),
        },
        weights_gib: 0.0,
        beside_gib: 0.0,
        busy_s: 0.0,
        missing: None,
    }
}

/// True where the speed of a plan rests on physics alone.
#[must_use]
pub fn little_known(plan: &TaskPlan) -> bool {
    plan.decode_tps.is_some_and(|s| s.basis == Basis::PhysicsOnly)
}
