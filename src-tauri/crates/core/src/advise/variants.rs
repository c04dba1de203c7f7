//! Other ways to come to a machine than buying it new: used, as a part for the one there is, or as a second box beside it.
//! The work on a machine is the same however one came to it, so it is planned once and priced anew.

use super::Bench;
use super::beside;
use super::candidate::{self, Candidate};
use super::mix::{self, MixOn};
use super::strength;
use crate::catalog::machine::{Machine, PartUse};
use crate::catalog::price::{self, Quote};
use crate::catalog::source::SellerKind;
use crate::recommendation::{BoughtPart, Plan, PlanKind, Where};
use rust_decimal::Decimal;

/// Every further way to a machine that is worth looking at, beside those in `new`.
#[must_use]
pub fn further<'a>(bench: &Bench<'a>, new: &[MixOn<'a>], current: Option<&MixOn<'a>>) -> Vec<MixOn<'a>> {
    let mut more: Vec<MixOn<'a>> = new.iter().filter_map(|mix| used(bench, mix)).collect();
    if let Some(current) = current {
        more.extend(new.iter().filter_map(|mix| with_part(bench, mix, current)));
        let beside: Vec<MixOn<'a>> =
            new.iter().chain(&more).filter_map(|mix| beside::second_box(bench, mix, current)).collect();
        more.extend(beside);
    }
    more
}

/// The same machine, of which something is bought used because that costs less.
fn used<'a>(bench: &Bench<'a>, mix: &MixOn<'a>) -> Option<MixOn<'a>> {
    used_candidate(bench, &mix.candidate).map(|candidate| mix::repriced(bench, mix, candidate))
}

/// The candidate that [`further`] makes of it where something is bought used.
#[must_use]
pub fn used_candidate<'a>(bench: &Bench<'a>, new: &Candidate<'a>) -> Option<Candidate<'a>> {
    if !bench.scenario.used_is_fine || new.kind != PlanKind::New {
        return None;
    }
    let quote = price::quote_used(bench.catalog, new.machine, bench.as_of, bench.rates())?;
    let candidate = candidate::priced(bench, new, quote, PlanKind::Used);
    candidate.can_be_bought().then_some(candidate)
}

/// The machine as what the one there is becomes with further cards. Its price is that of the cards.
fn with_part<'a>(bench: &Bench<'a>, mix: &MixOn<'a>, current: &MixOn<'_>) -> Option<MixOn<'a>> {
    let (candidate, parts) = part_candidate(bench, &mix.candidate, current.candidate.machine)?;
    with_parts(bench, mix, candidate, parts, current)
}

/// The plan with those parts. `None` where they make the machine there is no better: nobody takes a good card out for that.
pub fn with_parts<'a>(
    bench: &Bench<'_>,
    mix: &MixOn<'a>,
    candidate: Candidate<'a>,
    parts: Parts,
    current: &MixOn<'_>,
) -> Option<MixOn<'a>> {
    if !improves(&mix.plan, &current.plan) {
        return None;
    }
    let mut with = mix::repriced(bench, mix, candidate);
    with.plan.parts = parts.bought;
    with.plan.replaces = parts.out;
    Some(with)
}

/// True where a plan does more than another, does it with better models, or with so much less waiting that one would notice.
fn improves(plan: &Plan, now: &Plan) -> bool {
    let runs = |plan: &Plan| plan.tasks.iter().filter(|t| t.place == Where::Local).count();
    let more = (plan.passes, runs(plan)).cmp(&(now.passes, runs(now)));
    more.is_gt()
        || more.is_eq()
            && !strength::weaker(plan, now)
            && (strength::weaker(now, plan)
                || strength::saves(&plan.minutes_waited_per_day, &now.minutes_waited_per_day))
}

/// What is bought for a machine, and what comes out of it for that.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// What is bought.
    pub bought: Vec<BoughtPart>,
    /// What comes out.
    pub out: Vec<BoughtPart>,
}

/// The candidate that [`further`] makes of it where only parts are bought, and those parts.
#[must_use]
pub fn part_candidate<'a>(bench: &Bench<'a>, new: &Candidate<'a>, current: &Machine) -> Option<(Candidate<'a>, Parts)> {
    let target = new.machine;
    if new.units != 1 || target.id == current.id {
        return None;
    }
    let bought = to_buy(&current.parts, &target.parts)?;
    let mut sum: Option<Quote<'a>> = None;
    let mut parts = Vec::with_capacity(bought.len());
    for (id, count) in bought {
        let part = bench.catalog.part(id)?;
        let quote = price::quote_part(bench.catalog, part, bench.as_of, bench.rates(), bench.scenario.used_is_fine)?;
        parts.push(BoughtPart { part: part.id.clone(), name: part.name.clone(), count });
        let count_of = Decimal::from(count);
        let sum = sum.get_or_insert_with(|| Quote {
            amount: Decimal::ZERO,
            taxed: Decimal::ZERO,
            converted: None,
            spread: (Decimal::ZERO, Decimal::ZERO),
            date: quote.date,
            seller: SellerKind::Parts,
            availability: quote.availability,
            offers: Vec::new(),
        });
        sum.amount += quote.amount * count_of;
        sum.taxed += quote.taxed * count_of;
        sum.spread.0 += quote.spread.0 * count_of;
        sum.spread.1 += quote.spread.1 * count_of;
        sum.date = sum.date.min(quote.date);
        sum.availability = sum.availability.max(quote.availability);
        sum.offers.extend(quote.offers.iter().map(|(offer, _)| (*offer, count)));
    }
    let out = to_buy(&target.parts, &current.parts).unwrap_or_default();
    let out = out.into_iter().filter_map(|(id, count)| {
        bench.catalog.part(id).map(|part| BoughtPart { part: part.id.clone(), name: part.name.clone(), count })
    });
    let parts = Parts { bought: parts, out: out.collect() };
    Some((candidate::priced(bench, new, sum?, PlanKind::AddedPart), parts))
}

/// The parts by which one tower differs from another of the same computer. `None` where they share no part, or where
/// nothing has to be bought.
fn to_buy<'p>(has: &[PartUse], wants: &'p [PartUse]) -> Option<Vec<(&'p str, u32)>> {
    let count = |id: &str| has.iter().filter(|p| p.part == id).map(|p| p.count).sum::<u32>();
    if !wants.iter().any(|p| count(&p.part) > 0) {
        return None;
    }
    let bought: Vec<(&str, u32)> = wants
        .iter()
        .map(|p| (p.part.as_str(), p.count.saturating_sub(count(&p.part))))
        .filter(|(_, missing)| *missing > 0)
        .collect();
    (!bought.is_empty()).then_some(bought)
}

/// True where somebody would have to bring the money for something used.
#[must_use]
pub fn is_used(candidate: &Candidate<'_>) -> bool {
    candidate.quote.as_ref().is_some_and(Quote::is_used)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(of: &[(&str, u32)]) -> Vec<PartUse> {
        of.iter().map(|(part, count)| PartUse { part: (*part).to_owned(), count: *count }).collect()
    }

    #[test]
    fn a_second_card_of_the_kind_is_the_price_of_one_card() {
        let (one, two) = (parts(&[("host", 1), ("card", 1)]), parts(&[("host", 1), ("card", 2)]));
        assert_eq!(to_buy(&one, &two), Some(vec![("card", 1)]));
        assert_eq!(to_buy(&two, &one), None, "nothing is bought to have less");
    }

    #[test]
    fn another_card_in_the_same_computer_is_the_price_of_that_card() {
        let (old, new) = (parts(&[("host", 1), ("old", 1)]), parts(&[("host", 1), ("new", 1)]));
        assert_eq!(to_buy(&old, &new), Some(vec![("new", 1)]));
        assert_eq!(to_buy(&new, &old), Some(vec![("old", 1)]), "and the old one comes out");
        let more = parts(&[("host", 1), ("old", 2)]);
        assert_eq!(to_buy(&more, &old), None, "nothing comes out for a second one of the kind");
    }

    #[test]
    fn a_computer_that_shares_no_part_cannot_be_added_to() {
        assert_eq!(to_buy(&parts(&[("laptop", 1)]), &parts(&[("host", 1), ("card", 1)])), None);
        assert_eq!(to_buy(&[], &parts(&[("host", 1)])), None);
    }
}
