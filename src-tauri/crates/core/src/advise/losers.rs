//! Machines that are not worth it for this work, and why.

use super::candidate::os_code;
use super::mix::MixOn;
use super::{Bench, strength, tiers, told};
use crate::catalog::source::{Availability, SellerKind};
use crate::reason::Reason;
use crate::recommendation::{NotWorthIt, TierAnswer, Where};

/// Every machine, alone, that is nobody's pick or runner-up and has at least one reason. What the source report named
/// comes first, because that is what people ask about; what nobody would put at home comes last.
#[must_use]
pub fn list(bench: &Bench<'_>, mixes: &[MixOn<'_>], answers: &[TierAnswer]) -> Vec<NotWorthIt> {
    let winners = tiers::picks(answers);
    let current = bench.current_machine().map(|m| m.id.as_str());
    let mut losers: Vec<((bool, bool), NotWorthIt)> = mixes
        .iter()
        .filter(|m| m.candidate.units == 1 && !winners.iter().any(|(id, _)| *id == m.plan.machine))
        .filter(|m| current != Some(m.plan.machine.as_str()))
        .map(|m| {
            (
                (!named_by_report(m), !m.candidate.machine.for_home),
                NotWorthIt {
                    machine: m.plan.machine.clone(),
                    name: m.plan.name.clone(),
                    units: 1,
                    reasons: reasons(bench, m, mixes),
                },
            )
        })
        .filter(|(_, loser)| !loser.reasons.is_empty())
        .collect();
    losers.sort_by_key(|(order, _)| *order);
    losers.into_iter().map(|(_, loser)| loser).collect()
}

fn named_by_report(mix: &MixOn<'_>) -> bool {
    mix.candidate.machine.offers.iter().any(|o| o.seller == SellerKind::Claimed)
}

fn reasons(bench: &Bench<'_>, mix: &MixOn<'_>, mixes: &[MixOn<'_>]) -> Vec<Reason> {
    let candidate = &mix.candidate;
    let mut why = Vec::new();
    if !candidate.machine.for_home {
        why.push(Reason::NotForHome {});
    }
    match candidate.quote.as_ref().map(|q| q.availability) {
        None => why.push(Reason::NoPrice {}),
        Some(Availability::Withdrawn) => why
            .push(Reason::Withdrawn { since: candidate.machine.withdrawn.map(|d| d.to_string()).unwrap_or_default() }),
        Some(availability) if !availability.can_be_bought() => why.push(Reason::CannotBeBought { availability }),
        Some(_) => {}
    }
    if let Some(price) = mix.plan.price.as_ref().filter(|_| candidate.too_old) {
        why.push(Reason::StalePrice { days: price.age_days });
    }
    why.extend(mix.plan.tasks.iter().filter(|t| t.place != Where::Local).filter_map(|t| t.problem.clone()));
    if !candidate.system_is_fine(bench.scenario) {
        let os = candidate.machine.os.iter().map(|o| os_code(*o)).collect::<Vec<_>>().join(", ");
        why.push(Reason::WrongSystem { os });
    }
    why.extend(candidate.lacks(bench.scenario));
    if let Some(by) = dominated(bench, mix, mixes) {
        why.push(by);
    }
    if let Some(cost) = candidate.cost
        && cost > bench.budget()
    {
        why.push(Reason::OverBudget { by: cost - bench.budget() });
    }
    why.extend(told::slower_than_current(bench, mix));
    why
}

/// A machine that can be bought, passes, meets the wishes, costs less and is not slower.
fn dominated(bench: &Bench<'_>, mix: &MixOn<'_>, mixes: &[MixOn<'_>]) -> Option<Reason> {
    let cost = mix.candidate.cost?;
    let minutes = mix.plan.minutes_waited_per_day.expected;
    if !mix.plan.passes {
        return None;
    }
    mixes
        .iter()
        .filter(|m| m.plan.passes && m.candidate.can_be_bought() && m.candidate.system_is_fine(bench.scenario))
        .filter(|m| !strength::weaker(&m.plan, &mix.plan))
        .filter(|m| m.plan.machine != mix.plan.machine && m.plan.minutes_waited_per_day.expected <= minutes)
        .filter_map(|m| m.candidate.cost.filter(|c| *c < cost).map(|c| (c, m)))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(c, m)| Reason::Dominated { by: m.plan.name.clone(), saves: cost - c })
}
