//! The case for an answer and the strongest thing that can be said against it, for a reader who has one page's patience.

use crate::advise::strength;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::Os;
use crate::catalog::tier::TierId;
use crate::reason::Reason;
use crate::recommendation::{Plan, Recommendation, Verdict};
use serde::Serialize;

/// Reasons that are given.
const MOST_REASONS: usize = 3;
/// Minutes a day below which a faster machine is no reason against the one there is. As for a pick (`advise::tiers`).
const WORTH_MENTIONING: f64 = 10.0;

/// Why the answer is what it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Case {
    /// The machine that it is about. Missing where nothing does the work.
    pub machine: Option<String>,
    /// How many of it.
    pub units: u32,
    /// The three strongest reasons.
    pub reasons: Vec<Reason>,
    /// The strongest reason against it. Missing where nothing that is known speaks against it.
    pub against: Option<Reason>,
}

/// The case for an answer.
pub(super) fn of_answer(answer: &Recommendation, preferred: Option<Os>) -> Case {
    let first = |reasons: &[Reason]| reasons.iter().take(MOST_REASONS).cloned().collect();
    let buys = matches!(answer.verdict, Verdict::Buy | Verdict::None);
    let plan = if buys { answer.purchase.as_ref() } else { answer.current.as_ref() };
    let Some(plan) = plan else {
        return Case { machine: None, units: 1, reasons: first(&answer.reasons), against: None };
    };
    let same = |pick: &Plan| pick.machine == plan.machine && pick.units == plan.units && pick.kind == plan.kind;
    let tier = answer.tiers.iter().find(|tier| tier.pick.as_ref().is_some_and(same));
    let (reasons, against) = match tier.filter(|_| buys) {
        Some(tier) => (first(&tier.reasons), tier.against.first().cloned()),
        None => (first(&answer.reasons), None),
    };
    let reasons = if buys { reasons } else { with_what_a_purchase_lacks(reasons, answer, plan, preferred) };
    let against = against.or_else(|| if buys { None } else { faster(answer, plan) }).or_else(|| of_plan(plan));
    Case { machine: Some(plan.name.clone()), units: plan.units, reasons, against }
}

/// Reasons for the machine there is, filled up with what is known of it beside a purchase: that the pick for every day would
/// not save its owner any waiting, and that it runs the system they prefer.
fn with_what_a_purchase_lacks(
    mut reasons: Vec<Reason>,
    answer: &Recommendation,
    plan: &Plan,
    preferred: Option<Os>,
) -> Vec<Reason> {
    let pick = answer.tiers.iter().find(|tier| tier.id == TierId::Everyday).and_then(|tier| tier.pick.as_ref());
    let waits = &plan.minutes_waited_per_day;
    let other = |pick: &&Plan| (pick.machine != plan.machine || pick.units != plan.units) && pick.passes;
    let fewer = pick.filter(other).filter(|_| plan.passes).and_then(|pick| {
        let minutes = pick.minutes_waited_per_day.expected - waits.expected;
        let overlap = waits.high >= pick.minutes_waited_per_day.low;
        (minutes >= WORTH_MENTIONING).then(|| {
            let than = pick.name.clone();
            if overlap {
                Reason::FewerMinutesThanNext { than, minutes }
            } else {
                Reason::FasterThanNext { than, minutes }
            }
        })
    });
    let system =
        preferred.filter(|os| *os == plan.os).map(|os| Reason::RunsPreferredSystem { os: os.code().to_owned() });
    let more = fewer.into_iter().chain(system).filter(|reason| !reasons.contains(reason)).collect::<Vec<_>>();
    reasons.extend(more);
    reasons.truncate(MOST_REASONS);
    reasons
}

/// A machine within the budget that would save much of the waiting.
fn faster(answer: &Recommendation, plan: &Plan) -> Option<Reason> {
    use rust_decimal::prelude::ToPrimitive;
    let now = plan.minutes_waited_per_day;
    let saves = |pick: &Plan| now.expected - pick.minutes_waited_per_day.expected;
    let picks = answer.tiers.iter().filter(|tier| tier.over_budget_by.is_none()).filter_map(|tier| tier.pick.as_ref());
    let best = picks
        // What answers sooner because it runs a weaker model saves nothing.
        .filter(|pick| !strength::weaker(pick, plan))
        .filter(|pick| pick.passes && pick.minutes_waited_per_day.high < now.low && saves(pick) >= WORTH_MENTIONING)
        .max_by(|a, b| saves(a).total_cmp(&saves(b)))?;
    let price = best.price.as_ref()?;
    let by = price.amount.to_f64()? + price.tax.unwrap_or(0.0);
    Some(Reason::FasterForMore { machine: best.name.clone(), by, minutes: saves(best) })
}

/// What is close on the machine itself.
fn of_plan(plan: &Plan) -> Option<Reason> {
    let memory = || plan.tasks.iter().filter_map(|task| task.memory_gib.as_ref());
    let tight = memory().find(|m| m.tight && m.headroom >= 0.0);
    let quantized = plan.tasks.iter().find(|task| task.fits && task.kv_type != KvType::F16);
    let ours = plan.tasks.iter().find_map(|task| Some((task, task.accepted_wait_s.filter(|_| task.bound_is_ours)?)));
    tight
        .map(|m| Reason::TightMemory { headroom_gib: m.headroom })
        .or_else(|| (!plan.together).then_some(Reason::ModelsSwapped {}))
        .or_else(|| quantized.map(|t| Reason::KvQuantized { task: t.id.clone(), kv_type: "q8_0".to_owned() }))
        .or_else(|| ours.map(|(task, accepted_s)| Reason::OurLongestWait { task: task.id.clone(), accepted_s }))
}
