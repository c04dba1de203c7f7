//! Why a task runs this model, at this quantization, with this cache, on this engine. Told only where a plan is shown whole:
//! what was not chosen has to be worked out for it.

use super::Bench;
use super::candidate::Candidate;
use super::task::{self, Wished};
use crate::catalog::architecture::KvType;
use crate::catalog::machine::EngineKind;
use crate::estimate::{self, Rig, Weighed};
use crate::reason::Reason;
use crate::recommendation::{Plan, TaskPlan, Where};
use crate::scenario::{ModelWish, Task};
use crate::units::Range;

/// Another engine that is expected to take at most this share of the wait is worth a try, though the ranges overlap. Our bound.
const WORTH_A_TRY: f64 = 0.9;

/// Fills in the choices of every task that runs on the plan's own machine.
pub fn explain(bench: &Bench<'_>, candidate: &Candidate<'_>, plan: &mut Plan) {
    for ((planned, task), wishes) in plan.tasks.iter_mut().zip(&bench.scenario.tasks).zip(&bench.wishes) {
        if planned.place == Where::Local && !planned.on_current {
            planned.choices = of_task(bench, candidate, planned, task, wishes);
        }
    }
}

fn of_task(
    bench: &Bench<'_>,
    candidate: &Candidate<'_>,
    plan: &TaskPlan,
    task: &Task,
    wishes: &[Wished<'_>],
) -> Vec<Reason> {
    let mut why = Vec::new();
    let Some((place, wished)) = wishes.iter().enumerate().find(|(_, w)| Some(&w.model.id) == plan.model.as_ref())
    else {
        return why;
    };
    let Ok(chosen) = &wished.weighed else { return why };
    let (id, model) = (|| task.id.clone(), wished.model.name.clone());
    why.push(match &task.model {
        ModelWish::Id(_) => Reason::ModelAsked { task: id(), model },
        ModelWish::Class(_) | ModelWish::MinQuality(_) => {
            Reason::ModelBestThatRuns { task: id(), model, of: u32::try_from(place).unwrap_or(u32::MAX) }
        }
    });
    if plan.bound_is_ours
        && let Some(accepted_s) = plan.accepted_wait_s
    {
        why.push(Reason::OurLongestWait { task: id(), accepted_s });
    }
    why.extend(quant(bench, candidate, plan, task, chosen));
    if plan.kv_type == KvType::F16 {
        why.push(Reason::CachePlain { task: id() });
    } else {
        why.push(Reason::KvQuantized { task: id(), kv_type: "q8_0".to_owned() });
    }
    why.extend(engine(bench, candidate, plan, task, chosen));
    why
}

/// Why this many bits, and what the next finer form would come to.
fn quant(
    bench: &Bench<'_>,
    candidate: &Candidate<'_>,
    plan: &TaskPlan,
    task: &Task,
    chosen: &Weighed<'_>,
) -> Vec<Reason> {
    let (id, quant) = (|| task.id.clone(), chosen.quant.clone());
    if estimate::comes_small(chosen.model) {
        return vec![Reason::QuantOwn { task: id(), quant }];
    }
    let usual = Weighed::new(chosen.model, None).is_ok_and(|usual| usual.quant == chosen.quant);
    let mut why = vec![match bench.scenario.floor_of(task) {
        Some(bits) if !usual => Reason::QuantAtFloor { task: id(), quant, bits },
        _ => Reason::QuantUsual { task: id(), quant },
    }];
    // The form that is as good as the original by all accounts, and is what people ask about.
    let finer = if chosen.bits() < 8.0 { "Q8_0" } else { "BF16" };
    let Ok(finer) = Weighed::new(chosen.model, Some(finer)) else { return why };
    let Ok(rig) = Rig::new(candidate.machine, candidate.units, candidate.os, &finer, None) else { return why };
    let Ok(fit) = rig.fit_slots(plan.kv_type, plan.context, plan.slots) else { return why };
    if !fit.fits {
        why.push(Reason::FinerDoesNotFit {
            task: id(),
            quant: finer.quant.clone(),
            needed_gib: fit.memory.weights + fit.memory.kv + fit.memory.compute,
            usable_gib: fit.memory.usable,
        });
    } else if let (Some(wait), Some(theirs)) = (plan.wait_s, wait(bench, candidate, task, &rig, plan.kv_type))
        && theirs.expected > wait.expected
    {
        why.push(Reason::FinerIsSlower {
            task: id(),
            quant: finer.quant.clone(),
            wait_s: wait.expected,
            finer_s: theirs.expected,
        });
    }
    why
}

/// Why this engine and backend: against every other that the machine runs. Ollama is llama.cpp inside.
fn engine(
    bench: &Bench<'_>,
    candidate: &Candidate<'_>,
    plan: &TaskPlan,
    task: &Task,
    chosen: &Weighed<'_>,
) -> Vec<Reason> {
    let engines = &candidate.machine.engines;
    let Some(ours) = plan.engine else { return Vec::new() };
    let name = |engine: EngineKind, backend: &str| format!("{} ({backend})", engine.name());
    let mine = name(ours, plan.backend.as_deref().unwrap_or_default());
    if engines.len() == 1 {
        return vec![Reason::EngineOnly { task: task.id.clone(), engine: mine }];
    }
    // What was measured on the person's machine was measured with one engine and says nothing of another.
    let Some(wait) = plan.wait_s.filter(|_| bench.observed_on(candidate).is_none()) else { return Vec::new() };
    let mut why = Vec::new();
    for other in engines {
        let same = other.engine == ours && Some(&other.backend) == plan.backend.as_ref();
        // Servers for many users run formats of their own, whose files nobody compares with these.
        if same || matches!(other.engine, EngineKind::Ollama | EngineKind::Vllm) {
            continue;
        }
        let own_form;
        let weighed = if other.engine == EngineKind::Mlx {
            let Ok(form) = Weighed::new(chosen.model, Some(mlx_form(chosen.bits()))) else { continue };
            own_form = form;
            &own_form
        } else {
            chosen
        };
        let rig = Rig::with_support(candidate.machine, candidate.units, candidate.os, weighed, other);
        let Some(theirs) = self::wait(bench, candidate, task, &rig, plan.kv_type) else { continue };
        let (engine, than) = (mine.clone(), name(other.engine, &other.backend));
        let (wait_s, other_s) = (wait.expected, theirs.expected);
        why.push(if theirs.high < wait.low {
            Reason::OtherEngineQuicker { task: task.id.clone(), engine, than, wait_s, other_s }
        } else if other_s <= WORTH_A_TRY * wait_s {
            Reason::OtherEngineMaybeQuicker { task: task.id.clone(), engine, than, wait_s, other_s }
        } else {
            Reason::EngineNoQuicker { task: task.id.clone(), engine, than, wait_s, other_s }
        });
    }
    why
}

/// The form in which MLX has about as many bits.
fn mlx_form(bits: f64) -> &'static str {
    match bits {
        b if b < 5.2 => "MLX-4bit",
        b if b < 7.5 => "MLX-6bit",
        _ => "MLX-8bit",
    }
}

fn wait(bench: &Bench<'_>, candidate: &Candidate<'_>, task: &Task, rig: &Rig<'_>, kv: KvType) -> Option<Range> {
    let speeds = task::speeds(bench, candidate, task, rig, kv).ok()?;
    let users = bench.scenario.users_at_once;
    Some(super::day::wait(task, users, speeds.prefill.as_ref(), &speeds.alone, &speeds.shared).whole)
}
