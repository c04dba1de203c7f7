//! Leaving out what is nobody else's business: a report for others need not say which machine somebody has, nor what a shop
//! offered them.

use crate::messages::Messages;
use whichbox_core::backing;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::source::{Grade, SellerKind};
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{FlipOf, Plan, Recommendation, TierAnswer};
use whichbox_core::scenario::Scenario;

/// The id that stands for the person's machine where its own is left out.
pub const UNNAMED: &str = "own-machine";

/// The question and the answer without the person's machine and without the prices of their own offers. What the work asks
/// for, the verdict and the advice stay; what was left out is said in [`Recommendation::withheld`].
///
/// Of the machine go its name and id, its settings and runtimes, its memory and what was measured on it. Of an own offer
/// goes everything that it could be worked out from: sums over it, differences to it, the values at which it would flip.
/// The claims that the person kept go too: they are often such an offer.
///
/// The scenario that is left asks a smaller question: opened again, it knows of no machine.
#[must_use]
pub fn discreet(
    scenario: &Scenario,
    answer: &Recommendation,
    catalog: &Catalog,
    messages: &Messages,
) -> (Scenario, Recommendation) {
    let (mut scenario, mut answer) = without_machine(scenario, answer, messages);
    scenario.claims.clear();
    without_own_prices(&mut answer, catalog);
    if answer.backing.is_some() {
        // Chosen anew, by what is still there to be seen.
        let mut anew = backing::of_answer(catalog, &scenario, &answer);
        if !answer.withheld.prices_of.is_empty() {
            // What a claim's price was held against can be the person's offer.
            anew.claims.iter_mut().for_each(|claim| claim.findings.clear());
        }
        // Which system it runs is a detail of the machine.
        anew.case
            .reasons
            .retain(|reason| !answer.withheld.machine || !matches!(reason, Reason::RunsPreferredSystem { .. }));
        answer.backing = Some(anew);
    }
    (scenario, answer)
}

/// The question and the answer without the person's machine.
fn without_machine(scenario: &Scenario, answer: &Recommendation, messages: &Messages) -> (Scenario, Recommendation) {
    let mut scenario = scenario.clone();
    let mut answer = answer.clone();
    let Some(current) = scenario.current.take() else { return (scenario, answer) };
    answer.withheld.machine = true;
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
        told(&mut tier.separates);
    }
    for loser in &mut answer.not_worth_it {
        told(&mut loser.reasons);
    }
    // What the machine does beside a new one says what it is.
    for task in every_plan(&mut answer).flat_map(|plan| &mut plan.tasks).filter(|task| task.on_current) {
        (task.memory_gib, task.decode_tps, task.prefill_tps) = (None, None, None);
        task.decode_energy = None;
        (task.engine, task.backend, task.raise_limit_how, task.problem) = (None, None, None, None);
        task.choices.clear();
    }
    every_plan(&mut answer).for_each(|plan| plan.replaces.clear());
    // A finding is about a setting of that machine, with its figures: that there were some is in the verdict.
    answer.findings.clear();
    // Its curve is its speed and its memory. A purchase of the same kind is left out with it: better one too many.
    answer.curves.retain(|c| c.machine != current.machine);
    if let Some(explored) = answer.explored.as_mut() {
        explored.close_call = explored.close_call.take().filter(|call| !call.here);
        for step in explored.frontier.steps.iter_mut().filter(|step| step.machine.is_none() && step.name.is_some()) {
            step.name = Some(unnamed.clone());
        }
    }
    if let Some(hybrid) = answer.hybrid.as_mut()
        && hybrid.machine.as_deref() == Some(current.machine.as_str())
    {
        hybrid.machine = Some(UNNAMED.to_owned());
    }
    (scenario, answer)
}

/// Every plan of an answer.
fn every_plan(answer: &mut Recommendation) -> impl Iterator<Item = &mut Plan> {
    answer
        .current
        .iter_mut()
        .chain(&mut answer.purchase)
        .chain(answer.tiers.iter_mut().flat_map(|tier| tier.pick.iter_mut().chain(&mut tier.runner_up)))
}

/// A plan with the minutes it comes to and whether it does the work, and nothing that tells the machine.
fn bare(plan: &mut Plan, name: &str) {
    UNNAMED.clone_into(&mut plan.machine);
    name.clone_into(&mut plan.name);
    plan.usable_gib = 0.0;
    plan.most_gib = 0.0;
    plan.kwh_per_day = None;
    plan.loaded_gib = None;
    plan.swaps_per_day = None;
    plan.minutes_loading_per_day = None;
    plan.cost_parts = None;
    plan.cost_over_horizon = None;
    plan.loaded.clear();
    plan.misses.clear();
    plan.parts.clear();
    plan.replaces.clear();
    plan.unused_offers.clear();
    plan.remarks.clear();
    plan.tasks.clear();
}

fn tells_of_memory(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::FreeFixDoesIt { .. }
            | Reason::SlowerMemoryThanCurrent { .. }
            | Reason::FitTogetherBeside { .. }
            // What comes out of it is what it is.
            | Reason::ReplacesPart { .. }
    )
}

/// Puts the neutral name where a reason names the person's machine.
fn rename(reason: &mut Reason, own: Option<&str>, unnamed: &str) {
    if let Reason::CurrentDoesIt { machine, .. }
    | Reason::CloudTakesTheRest { machine, .. }
    | Reason::WorksBeside { machine, .. }
    | Reason::AddsPart { machine, .. }
    | Reason::CurrentFallsShort { machine, .. } = reason
    {
        unnamed.clone_into(machine);
    }
    let named = match reason {
        Reason::FasterThanNext { than, .. }
        | Reason::CheaperThanNext { than, .. }
        | Reason::FewerMinutesThanNext { than, .. }
        | Reason::MoreMinutesThanNext { than, .. }
        | Reason::StrongerModelThanNext { than, .. }
        | Reason::WeakerModelThanNext { than, .. }
        | Reason::MoreMemoryThanNext { than, .. }
        | Reason::LessMemoryThanNext { than, .. }
        | Reason::QuieterThanNext { than, .. }
        | Reason::LessPowerThanNext { than, .. } => than,
        Reason::TieWithNext { with } => with,
        Reason::Dominated { by, .. } => by,
        _ => return,
    };
    if own == Some(named.as_str()) {
        unnamed.clone_into(named);
    }
}

/// Takes out the prices that rest on an offer of the person's, and every sum that tells one of them.
fn without_own_prices(answer: &mut Recommendation, catalog: &Catalog) {
    let own = |machine: &str| catalog.has_own_price(machine);
    let theirs = |plan: &Plan| {
        own(&plan.machine)
            || plan.parts.iter().any(|part| catalog.has_own_part_price(&part.part))
            || plan.price.as_ref().is_some_and(|p| p.seller == SellerKind::Own || p.grade == Grade::Yours)
    };
    let mut hidden: Vec<String> = every_plan(answer).filter(|p| theirs(p)).map(|p| p.machine.clone()).collect();
    hidden.extend(answer.candidates.iter().map(|c| c.machine.clone()).filter(|machine| own(machine)));
    hidden.sort();
    hidden.dedup();
    if hidden.is_empty() {
        return;
    }
    let is_hidden = |machine: &str| hidden.iter().any(|id| id == machine);
    let names: Vec<String> =
        answer.candidates.iter().filter(|c| is_hidden(&c.machine)).map(|c| c.name.clone()).collect();
    let hides = |reason: &Reason, of_hidden: bool| match reason {
        Reason::OverBudget { .. } | Reason::MostMemoryForMoney { .. } => of_hidden,
        Reason::CheaperThanNext { than: name, .. }
        | Reason::Dominated { by: name, .. }
        | Reason::FasterForMore { machine: name, .. }
        | Reason::BetterModelForMore { machine: name, .. }
        | Reason::LeastThatWouldDo { machine: name, .. } => of_hidden || names.contains(name),
        _ => false,
    };
    answer.reasons.retain(|reason| !hides(reason, false));
    for tier in &mut answer.tiers {
        let hidden_in = |plan: &Option<Plan>| plan.as_ref().is_some_and(|p| is_hidden(&p.machine));
        let of_hidden = hidden_in(&tier.pick) || hidden_in(&tier.runner_up);
        for reasons in [&mut tier.reasons, &mut tier.against, &mut tier.separates] {
            reasons.retain(|reason| !hides(reason, of_hidden));
        }
        if of_hidden {
            without_sums(tier);
        }
        tier.flips.retain(|flip| !is_money(flip.of));
    }
    for loser in &mut answer.not_worth_it {
        let of_hidden = is_hidden(&loser.machine);
        loser.reasons.retain(|reason| !hides(reason, of_hidden));
    }
    for plan in every_plan(answer).filter(|plan| is_hidden(&plan.machine)) {
        (plan.price, plan.cost_over_horizon, plan.cost_parts) = (None, None, None);
        plan.unused_offers.clear();
    }
    for candidate in answer.candidates.iter_mut().filter(|c| is_hidden(&c.machine)) {
        candidate.price = None;
    }
    // Cheapest first: among the others its place would tell the price.
    answer.candidates.sort_by_key(|candidate| candidate.price.is_none());
    // Where an answer flips, what a further step buys and when a purchase pays are worked out from prices.
    answer.changes_the_answer.retain(|flip| !is_money(flip.of));
    answer.explored = None;
    answer.contradictions.retain(|it| it.machine.as_deref().is_none_or(|machine| !is_hidden(machine)));
    if let Some(hybrid) = answer.hybrid.as_mut() {
        (hybrid.break_even_months, hybrid.break_even) = (None, None);
    }
    answer.withheld.prices_of = hidden;
}

/// A tier without sums that compare its pick's price with anything.
fn without_sums(tier: &mut TierAnswer) {
    tier.over_budget_by = None;
    tier.if_you_find_one = None;
}

fn is_money(of: FlipOf) -> bool {
    matches!(of, FlipOf::Budget | FlipOf::PriceOfPick | FlipOf::PriceOfRunnerUp | FlipOf::Electricity)
}
