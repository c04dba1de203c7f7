//! Leaving out what is nobody else's business: a report for others need not say which machine somebody has.

use crate::messages::Messages;
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{Plan, Recommendation};
use whichbox_core::scenario::Scenario;

/// The id that stands for the person's machine where its own is left out.
pub const UNNAMED: &str = "own-machine";

/// The question and the answer without the person's machine: its name and id, its settings and runtimes, its memory and
/// what was measured on it. What the work asks for, the verdict and the advice stay.
///
/// The scenario that is left asks a smaller question: opened again, it knows of no machine.
#[must_use]
pub fn without_machine(
    scenario: &Scenario,
    answer: &Recommendation,
    messages: &Messages,
) -> (Scenario, Recommendation) {
    let mut scenario = scenario.clone();
    let mut answer = answer.clone();
    let Some(current) = scenario.current.take() else { return (scenario, answer) };
    let unnamed = messages.text("report-machine-left-out");
    let name = answer.current.as_ref().map(|p| p.name.clone());
    if let Some(plan) = answer.current.as_mut() {
        bare(plan, &unnamed);
    }
    let told = |reasons: &mut Vec<Reason>| {
        reasons.retain(|reason| !tells_of_memory(reason));
        for reason in reasons {
            rename(reason, name.as_deref(), &unnamed);
        }
    };
    told(&mut answer.reasons);
    for tier in &mut answer.tiers {
        told(&mut tier.reasons);
        told(&mut tier.against);
    }
    for loser in &mut answer.not_worth_it {
        told(&mut loser.reasons);
    }
    // A finding is about a setting of that machine, with its figures: that there were some is in the verdict.
    answer.findings.clear();
    // Its curve is its speed and its memory. A purchase of the same kind is left out with it: better one too many.
    answer.curves.retain(|c| c.machine != current.machine);
    if let Some(hybrid) = answer.hybrid.as_mut()
        && hybrid.machine.as_deref() == Some(current.machine.as_str())
    {
        hybrid.machine = Some(UNNAMED.to_owned());
    }
    (scenario, answer)
}

/// A plan with the minutes it comes to and whether it does the work, and nothing that tells the machine.
fn bare(plan: &mut Plan, name: &str) {
    UNNAMED.clone_into(&mut plan.machine);
    name.clone_into(&mut plan.name);
    plan.usable_gib = 0.0;
    plan.kwh_per_day = None;
    plan.remarks.clear();
    plan.tasks.clear();
}

fn tells_of_memory(reason: &Reason) -> bool {
    matches!(reason, Reason::FreeFixDoesIt { .. } | Reason::SlowerMemoryThanCurrent { .. })
}

/// Puts the neutral name where a reason names the person's machine.
fn rename(reason: &mut Reason, own: Option<&str>, unnamed: &str) {
    if let Reason::CurrentDoesIt { machine, .. }
    | Reason::CloudTakesTheRest { machine, .. }
    | Reason::CurrentFallsShort { machine, .. } = reason
    {
        unnamed.clone_into(machine);
    }
    let named = match reason {
        Reason::FasterThanNext { than, .. } | Reason::CheaperThanNext { than, .. } => than,
        Reason::TieWithNext { with } => with,
        Reason::Dominated { by, .. } => by,
        _ => return,
    };
    if own == Some(named.as_str()) {
        unnamed.clone_into(named);
    }
}
