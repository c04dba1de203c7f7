//! Which of two candidates comes first: by price, and by what the person prefers between those that are alike.
//!
//! Each candidate is judged by itself, on fixed steps. So the order between two never depends on a third, and taking away
//! one that was not chosen changes no choice.

use super::mix::MixOn;
use super::strength;
use crate::catalog::source::Availability;
use crate::recommendation::PlanKind;
use crate::scenario::{Preference, Scenario};
use std::cmp::Ordering;

/// Prices on one step of a ladder count as alike where something else is preferred: its steps are so far apart.
const PRICE_STEP: f64 = 1.10;

/// Minutes a day on one step of this ladder count as alike.
const MINUTES_STEP: f64 = 1.5;

/// What is asked of a candidate when it is put in order.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What the tier ranks by: the price, or the price of each GiB.
    pub rank: f64,
    other_system: bool,
    noise: f64,
    idle_w: f64,
    availability: Availability,
    /// Steps of score below the best models that the wishes allow.
    below: u32,
    minutes: f64,
    kind: PlanKind,
}

/// How a candidate stands. What nobody published comes last.
#[must_use]
pub fn standing(scenario: &Scenario, mix: &MixOn<'_>, rank: f64) -> Standing {
    let machine = mix.candidate.machine;
    let units = f64::from(mix.candidate.units);
    Standing {
        rank,
        other_system: scenario.os.prefer.is_some_and(|os| !machine.os.contains(&os)),
        noise: machine.power.noise_dba.as_ref().map_or(f64::INFINITY, |n| n.value),
        idle_w: machine.power.idle_w.as_ref().map_or(f64::INFINITY, |w| w.value * units),
        availability: mix.candidate.quote.as_ref().map_or(Availability::Withdrawn, |q| q.availability),
        below: strength::steps_below(&mix.plan),
        minutes: mix.plan.minutes_waited_per_day.expected,
        kind: mix.plan.kind,
    }
}

/// Which comes first. Where price is preferred most, which is usual, the exact price decides, and the rest only between
/// equal ones. Where something else comes before it, that decides among those alike in price, models and minutes.
#[must_use]
pub fn compare(preferences: &[Preference], a: &Standing, b: &Standing) -> Ordering {
    let alike = if by_exact_price(preferences) {
        Ordering::Equal
    } else {
        step(a.rank, PRICE_STEP)
            .total_cmp(&step(b.rank, PRICE_STEP))
            .then_with(|| a.below.cmp(&b.below))
            .then_with(|| step(a.minutes, MINUTES_STEP).total_cmp(&step(b.minutes, MINUTES_STEP)))
    };
    preferences
        .iter()
        .fold(alike, |so_far, by| so_far.then_with(|| by_one(*by, a, b)))
        .then_with(|| a.below.cmp(&b.below))
        .then_with(|| a.minutes.total_cmp(&b.minutes))
        .then_with(|| a.kind.cmp(&b.kind))
}

/// Which of two is rather bought with a budget: one within it before one beyond it, and then as in [`compare`]. The rank is
/// the price.
#[must_use]
pub fn buying(preferences: &[Preference], budget: f64, a: &Standing, b: &Standing) -> Ordering {
    (a.rank > budget).cmp(&(b.rank > budget)).then_with(|| compare(preferences, a, b))
}

/// What decides before anything else: no candidate with a higher value comes before one with a lower.
#[must_use]
pub fn group(preferences: &[Preference], rank: f64) -> f64 {
    if by_exact_price(preferences) { rank } else { step(rank, PRICE_STEP) }
}

/// The rank from which on another comes before the first, in whole hundredths above the first's own. `None` where it does so
/// already. A higher rank never moves a candidate forward, so halving finds it.
#[must_use]
pub fn loses_at(preferences: &[Preference], first: &Standing, other: &Standing) -> Option<f64> {
    let behind = |hundredths: u64| {
        let dearer = Standing { rank: hundredths as f64 / 100.0, ..first.clone() };
        compare(preferences, &dearer, other) == Ordering::Greater
    };
    // Two steps of the ladder above the dearer one, the other leads for sure.
    let far = first.rank.max(other.rank) * PRICE_STEP * PRICE_STEP * 100.0 + 1.0;
    if !far.is_finite() {
        return None;
    }
    let (mut leads, mut loses) = ((first.rank * 100.0).ceil() as u64, far.ceil() as u64);
    if behind(leads) || !behind(loses) {
        return None;
    }
    while loses - leads > 1 {
        let middle = leads + (loses - leads) / 2;
        if behind(middle) {
            loses = middle;
        } else {
            leads = middle;
        }
    }
    Some(loses as f64 / 100.0)
}

fn by_exact_price(preferences: &[Preference]) -> bool {
    preferences.first() == Some(&Preference::Price)
}

/// The first preference that tells the two apart.
#[must_use]
pub fn decided_by(preferences: &[Preference], a: &Standing, b: &Standing) -> Option<Preference> {
    preferences.iter().copied().find(|by| by_one(*by, a, b) == Ordering::Less)
}

fn by_one(by: Preference, a: &Standing, b: &Standing) -> Ordering {
    match by {
        Preference::Price => a.rank.total_cmp(&b.rank),
        Preference::Os => a.other_system.cmp(&b.other_system),
        Preference::Noise => a.noise.total_cmp(&b.noise),
        Preference::Power => a.idle_w.total_cmp(&b.idle_w),
        // The enum is ordered from the easiest to have to the hardest.
        Preference::Availability => a.availability.cmp(&b.availability),
    }
}

/// The step of a ladder on which a value stands.
fn step(value: f64, each: f64) -> f64 {
    (value.max(1e-3).ln() / each.ln()).floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(rank: f64, noise: f64, minutes: f64) -> Standing {
        Standing {
            rank,
            other_system: false,
            noise,
            idle_w: 10.0,
            availability: Availability::Orderable,
            below: 0,
            minutes,
            kind: PlanKind::New,
        }
    }

    #[test]
    fn the_cheaper_comes_first_however_loud() {
        let (loud, quiet) = (standing(1000.0, 60.0, 30.0), standing(1001.0, 20.0, 30.0));
        assert_eq!(compare(&Preference::ALL, &loud, &quiet), Ordering::Less);
    }

    #[test]
    fn who_asks_for_quiet_pays_a_little_more_and_not_a_lot() {
        let order = [Preference::Noise, Preference::Price];
        // 1,000 and 1,030 stand on one step of the ladder, 2,000 does not.
        let loud = standing(1000.0, 60.0, 30.0);
        assert_eq!(compare(&order, &loud, &standing(1030.0, 20.0, 30.0)), Ordering::Greater);
        assert_eq!(compare(&order, &loud, &standing(2000.0, 20.0, 30.0)), Ordering::Less);
    }
    #[test]
    fn the_cheaper_loses_a_cent_above_the_next_or_where_its_step_ends() {
        let (pick, next) = (standing(1000.0, 60.0, 30.0), standing(1200.0, 20.0, 30.0));
        // At 1,200.00 both cost the same and the quieter one leads.
        assert_eq!(loses_at(&Preference::ALL, &pick, &next), Some(1200.0));
        let louder = standing(1200.0, 70.0, 30.0);
        assert_eq!(loses_at(&Preference::ALL, &pick, &louder), Some(1200.01));
        // Where quiet comes first, the step of the ladder on which the next stands is enough.
        let order = [Preference::Noise, Preference::Price];
        let at = loses_at(&order, &pick, &next).unwrap_or(f64::NAN);
        let before = Standing { rank: at - 0.01, ..pick.clone() };
        assert!(at < 1200.0 && at > 1000.0);
        assert_eq!(compare(&order, &Standing { rank: at, ..pick.clone() }, &next), Ordering::Greater);
        assert_eq!(compare(&order, &before, &next), Ordering::Less);
    }
}
