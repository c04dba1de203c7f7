//! What looks like weak hardware and is a setting. Rules read observations and hand out findings with the numbers before
//! and after, the proof that a free fix helps, and the fix as data. A rule without its data says so: no finding is a guess.
//!
//! One file a family: [`context`](self) how much text reaches the model, `time` waiting, `room` and
//! `load` memory, `engine` computing. `view` answers what many rules ask, `memory` computes what a changed setting comes to. Nothing is carried
//! out here.

mod context;
mod engine;
mod finding;
mod fix;
mod load;
mod memory;
mod room;
mod rule;
mod time;
mod told;
mod view;

pub use finding::{Diagnosis, Effect, Finding, FindingParams, NoNumber, NotChecked, Unit};
pub use fix::{ByHand, FixPlan, OllamaCreate, OllamaParameters, ReadBack, Risk, Step, is_plain_name};
pub use rule::{Rule, Weight};
pub use told::{speeds_seen, spoiled};
pub use view::{client_name, runtime_name};

use crate::catalog::Catalog;
use crate::observe::{Confidence, MachineMatch, Observations};
use crate::scenario::{Scenario, Task};
use view::{Outcome, View};

/// A rule: what it says about each thing that it is about.
type Check = fn(&View<'_>) -> Vec<Outcome>;

/// All rules, in the order in which their findings should be fixed. The GPU comes first, because every other number
/// depends on it; then the three that make an agent lose its text: the cap, the prompt beyond it, the timeout.
const RULES: [(Rule, Check); 38] = [
    (Rule::NoGpuBackend, engine::no_gpu),
    (Rule::ContextCapBelowNative, context::cap_below_native),
    (Rule::PromptOverCap, context::prompt_over_cap),
    (Rule::TimeoutShorterThanPrefill, time::timeout_too_short),
    (Rule::ContextDefaultTooShort, context::default_too_short),
    (Rule::ContextShrunkToFit, context::shrunk_to_fit),
    (Rule::SlotsDivideContext, context::slots_divide),
    (Rule::ContextSettingIgnored, context::setting_ignored),
    (Rule::ContextPushesLayersOff, room::context_pushes_off),
    (Rule::KvCacheTooLarge, room::kv_too_large),
    (Rule::SlotsMultiplyMemory, room::slots_multiply),
    (Rule::GpuLimitTooLow, room::gpu_limit),
    (Rule::BorrowedMemoryTooLow, room::borrowed_too_low),
    (Rule::CarveOutTooLarge, room::carve_out),
    (Rule::IntegratedGpuIgnored, room::integrated_ignored),
    (Rule::CardSpillsToSystem, room::spills),
    (Rule::LayersSplitInsteadOfExperts, load::experts),
    (Rule::QuantizationTooLarge, load::quantization),
    (Rule::FileLargerThanMemory, load::mapped_file),
    (Rule::PageCacheInTheWay, load::page_cache),
    (Rule::MemoryTakenByOthers, load::taken_by_others),
    (Rule::FlashAttentionOff, engine::flash_attention),
    (Rule::PromptCacheMissed, time::cache_missed),
    (Rule::WholePromptReadAgain, time::whole_prompt_again),
    (Rule::UnloadedWhenIdle, time::unloaded_when_idle),
    (Rule::ReloadedEachTurn, time::reloaded_each_turn),
    (Rule::ClientLimitTooLow, context::client_limit),
    (Rule::ClientBelievesTooMuch, context::client_believes),
    (Rule::PrefillBatchTooSmall, time::small_batch),
    (Rule::RequestsQueue, time::requests_queue),
    (Rule::RuntimeAtTwoPlaces, time::two_places),
    (Rule::ChatTemplateWrong, engine::template),
    (Rule::PositionScalingWrong, context::position_scaling),
    (Rule::MemoryBelowItsSpeed, engine::memory_speed),
    (Rule::HeldBackByPowerOrHeat, engine::held_back),
    (Rule::SlotTooNarrow, engine::narrow_slot),
    (Rule::SpeculationUnused, engine::speculation),
    (Rule::LabelPromisesTooMuch, context::label_too_long),
];

/// Without these nothing can be said of a machine: whether the GPU is used, whether the context is cut, and whether what is
/// sent is longer than it.
const ESSENTIAL: [Rule; 4] =
    [Rule::NoGpuBackend, Rule::ContextCapBelowNative, Rule::ContextDefaultTooShort, Rule::PromptOverCap];

/// Every rule there is, in the order of the findings.
pub fn rules() -> impl Iterator<Item = Rule> {
    RULES.iter().map(|(rule, _)| *rule)
}

/// Runs all rules over what was seen. `tasks` is the work that the person told of; without any, prompts and clients that
/// were seen say what is wanted.
#[must_use]
pub fn diagnose(observations: &Observations, catalog: &Catalog, tasks: &[Task]) -> Diagnosis {
    examine(&View { seen: observations, catalog, tasks, label: None })
}

/// What was found on the person's machine: by observations where the scenario has some, else by what they told. Without
/// prefill speed no rule about time speaks.
#[must_use]
pub fn findings(scenario: &Scenario, catalog: &Catalog) -> Vec<Finding> {
    let Some(current) = &scenario.current else { return Vec::new() };
    if let Some(seen) = &current.observations {
        // What the person said about their machine is certain.
        let matched = MachineMatch { machine: current.machine.clone(), confidence: Confidence::Certain };
        let seen = Observations { matched: Some(matched), ..seen.clone() };
        return diagnose(&seen, catalog, &scenario.tasks).findings;
    }
    let Some((seen, label)) = told::observations(scenario, catalog) else { return Vec::new() };
    examine(&View { seen: &seen, catalog, tasks: &scenario.tasks, label: label.as_deref() }).findings
}

fn examine(view: &View<'_>) -> Diagnosis {
    let mut all = Diagnosis {
        findings: Vec::new(),
        checked: Vec::new(),
        not_applicable: Vec::new(),
        not_checked: Vec::new(),
        tasks_elsewhere: view.tasks_elsewhere(),
        healthy: false,
    };
    for (rule, check) in RULES {
        let outcomes = check(view);
        let mut lack = None;
        let mut fine = false;
        let before = all.findings.len();
        for outcome in outcomes {
            match outcome {
                Outcome::Found(finding) => all.findings.push(*finding),
                Outcome::Fine => fine = true,
                Outcome::NotHere => {}
                Outcome::Unknown(missing, why) => lack = lack.or(Some(NotChecked { rule, missing, why })),
            }
        }
        match lack {
            _ if all.findings.len() > before || fine => all.checked.push(rule),
            Some(lack) => all.not_checked.push(lack),
            None => all.not_applicable.push(rule),
        }
    }
    without_echoes(&mut all.findings);
    all.findings.sort_by_key(|it| it.weight);
    told_once(&mut all.findings);
    let open = |rule: &Rule| all.not_checked.iter().any(|it| it.rule == *rule);
    let looked = all.checked.contains(&Rule::ContextCapBelowNative) && !ESSENTIAL.iter().any(open);
    all.healthy = all.findings.is_empty() && looked;
    all
}

/// A definition that an earlier finding makes is not offered a second time: whoever made it has made this change too.
fn told_once(findings: &mut [Finding]) {
    let mut made: Vec<(String, Risk)> = Vec::new();
    for finding in findings {
        let new = finding.plan.steps.iter().find_map(|step| match step {
            Step::OllamaCreate { body, .. } => Some(body.model.clone()),
            _ => None,
        });
        let Some(new) = new else { continue };
        if let Some((_, risk)) = made.iter().find(|(name, _)| *name == new) {
            finding.plan.steps = vec![Step::ByHand { what: ByHand::AsAbove }];
            finding.plan.undo.clear();
            finding.plan.risk = *risk;
        } else {
            made.push((new, finding.plan.risk));
        }
    }
}

/// Leaves out what is only the echo of something weightier about the same model: it goes away with it.
fn without_echoes(findings: &mut Vec<Finding>) {
    let lengthened: Vec<(String, f64)> = findings
        .iter()
        .filter(|it| {
            matches!(
                it.rule,
                Rule::ContextCapBelowNative
                    | Rule::ContextDefaultTooShort
                    | Rule::ContextShrunkToFit
                    | Rule::SlotsDivideContext
            )
        })
        .map(|it| (it.params.model.clone(), it.after))
        .collect();
    // Fewer slots cost nothing, a cache in fewer bits may: of the two ways out of one shortage the first is told.
    let slots: Vec<String> =
        findings.iter().filter(|it| it.rule == Rule::SlotsMultiplyMemory).map(|it| it.params.model.clone()).collect();
    findings.retain(|it| it.rule != Rule::KvCacheTooLarge || !slots.contains(&it.params.model));
    findings.retain(|it| {
        let echo = matches!(it.rule, Rule::ClientBelievesTooMuch | Rule::ContextSettingIgnored);
        let cured = |(model, after): &(String, f64)| {
            *model == it.params.model
                && *after >= if it.rule == Rule::ClientBelievesTooMuch { it.before } else { it.after }
        };
        !(echo && lengthened.iter().any(cured))
    });
}
