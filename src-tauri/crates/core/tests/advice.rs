//! Named properties of the advice, over generated scenarios. The rules are written out in docs/recommendation.md.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests may")]

use proptest::prelude::*;
use std::sync::OnceLock;
use whichbox_core::advise::{Advisor, recommend};
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::money::Money;
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{CandidateSummary, Plan, PlanKind, Recommendation, Verdict, Where};
use whichbox_core::scenario::{Current, OsWish, Preference, Scenario, presets};

#[path = "shared/generated.rs"]
mod generated;
use generated::{cases, scenario};

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::embedded().expect("the embedded catalog loads"))
}

fn day() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

fn answer(scenario: &Scenario) -> Recommendation {
    recommend(scenario, catalog(), day()).expect("a checked scenario has an answer")
}

/// What a plan costs, tax included.
fn cost(plan: &Plan) -> f64 {
    let price = plan.price.as_ref().expect("a pick has a price");
    Money { amount: price.amount, currency: price.currency }.as_f64() + price.tax.unwrap_or(0.0)
}

/// Held for every generated scenario; `cargo xtask properties` asks for as many as one likes.
mod properties {
    use super::*;

    proptest! {
        #![proptest_config(cases(96))]

        #[test]
        fn the_same_input_gives_the_same_answer(s in scenario()) {
            prop_assert_eq!(answer(&s), answer(&s));
        }

        #[test]
        fn an_advisor_that_remembers_answers_like_one_that_does_not(s in scenario(), t in scenario()) {
            static ADVISOR: OnceLock<Advisor> = OnceLock::new();
            let advisor = ADVISOR.get_or_init(|| Advisor::new(catalog().clone()));
            for scenario in [&s, &t, &s] {
                prop_assert_eq!(advisor.recommend(scenario, day()).unwrap(), answer(scenario));
            }
        }

        #[test]
        fn a_pick_can_be_bought_passes_and_is_never_dominated(s in scenario()) {
            let answer = answer(&s);
            for tier in &answer.tiers {
                let Some(pick) = &tier.pick else { continue };
                let price = pick.price.as_ref().expect("a pick has a price");
                prop_assert!(price.availability.can_be_bought());
                if format!("{:?}", tier.id) == "Everyday" {
                    prop_assert!(pick.passes);
                    // Who prefers something to the price pays for it within a step of the ladder of prices, and no more.
                    let by_price = s.preferences.first().is_none_or(|p| *p == Preference::Price);
                    let alike = if by_price { 1.0 } else { 1.10 };
                    for other in &answer.candidates {
                        let cheaper = other.price.is_some_and(|p| p * alike < cost(pick) - 0.02);
                        prop_assert!(
                            !(cheaper && other.passes && other.meets_wishes && other.can_be_bought),
                            "{} is cheaper than {} and passes too", other.machine, pick.machine
                        );
                    }
                }
            }
        }

        #[test]
        fn a_buy_is_within_the_budget_and_none_is_above_it(s in scenario()) {
            let answer = answer(&s);
            let budget = s.budget.as_f64();
            match (answer.verdict, &answer.purchase) {
                (Verdict::Buy, Some(plan)) => prop_assert!(cost(plan) <= budget + 0.02),
                (Verdict::Buy, None) => prop_assert!(false, "buy what?"),
                (Verdict::None, Some(plan)) => prop_assert!(cost(plan) > budget - 0.02),
                (_, plan) => prop_assert!(plan.is_none()),
            }
        }

        #[test]
        fn a_larger_budget_never_turns_an_answer_into_none(s in scenario(), more in 1u32..30_000) {
            let mut richer = s.clone();
            richer.budget.amount += rust_decimal::Decimal::from(more);
            let (before, after) = (answer(&s), answer(&richer));
            if before.verdict != Verdict::None {
                prop_assert_eq!(before.verdict, after.verdict);
            }
            for (a, b) in before.tiers.iter().zip(&after.tiers) {
                prop_assert_eq!(a.pick.as_ref().map(|p| (&p.machine, p.kind)), b.pick.as_ref().map(|p| (&p.machine, p.kind)));
            }
        }

        #[test]
        fn more_budget_is_never_a_worse_day(s in scenario(), more in 1u32..30_000) {
            let mut richer = s.clone();
            richer.budget.amount += rust_decimal::Decimal::from(more);
            // The day on what the answer speaks of: the machine there is, or what is bought; and how good its models are.
            let day = |answer: &Recommendation| {
                let plan = match answer.verdict {
                    Verdict::None => None,
                    Verdict::Buy => answer.purchase.as_ref(),
                    _ => answer.current.as_ref(),
                }?;
                let below: u32 = plan.tasks.iter().filter(|t| t.place == Where::Local).map(|t| t.weaker_by).sum();
                Some((below, plan.minutes_waited_per_day.expected))
            };
            if let Some((below, minutes)) = day(&answer(&s)) {
                let after = day(&answer(&richer));
                // Who prefers something to the price gets it among days that are alike: within a step of a half more.
                let by_price = s.preferences.first().is_none_or(|p| *p == Preference::Price);
                let most = minutes * if by_price { 1.0 } else { 1.5 };
                let better = |(models, waited): (u32, f64)| models < below || models == below && waited <= most;
                prop_assert!(after.is_some_and(better), "{below} {minutes} {after:?}");
            }
        }

        #[test]
        fn an_affordable_passing_machine_means_the_verdict_is_never_none(
            s in scenario(), first in prop::sample::select(Preference::ALL.to_vec()), which in any::<prop::sample::Index>(),
        ) {
            let s = Scenario { preferences: vec![first], ..s };
            let answer_now = answer(&s);
            let does_it = |c: &&CandidateSummary| c.passes && c.meets_wishes && c.can_be_bought;
            let passing: Vec<f64> = answer_now.candidates.iter().filter(does_it).filter_map(|c| c.price).collect();
            let never_none = |answer: &Recommendation, budget: f64| {
                let affordable = answer.candidates.iter().filter(does_it).any(|c| c.price.is_some_and(|p| p <= budget));
                (answer.verdict != Verdict::None || !affordable) && (answer.verdict != Verdict::Buy || affordable)
            };
            prop_assert!(never_none(&answer_now, s.budget.as_f64()));
            // At the very price of each of them, where another may be preferred that costs a little more.
            if !passing.is_empty() {
                let price = whichbox_core::money::cents((which.get(&passing) * 100.0).ceil() / 100.0).unwrap();
                let exact = Scenario { budget: Money { amount: price, currency: s.currency() }, ..s };
                let answer = answer(&exact);
                prop_assert!(answer.verdict != Verdict::None, "{first:?} first, {price}: {:?}", answer.purchase.map(|p| p.name));
            }
        }

        #[test]
        fn a_second_box_that_may_be_never_costs_more(s in scenario()) {
            let any = |second_box| Scenario {
                os: OsWish { prefer: None, second_box },
                preferences: Vec::new(),
                ..s.clone()
            };
            let (without, with) = (answer(&any(false)), answer(&any(true)));
            if let Some(alone) = &without.purchase {
                let beside = with.purchase.as_ref().expect("what does it alone still does");
                prop_assert!(cost(beside) <= cost(alone) + 0.01, "{} {}", beside.name, alone.name);
            }
            prop_assert!(without.verdict == Verdict::None || with.verdict != Verdict::None);
        }

        #[test]
        fn a_stricter_privacy_share_never_sends_more_out(s in scenario(), stricter in 0.0..1.0f64) {
            let mut strict = s.clone();
            strict.private_share = s.private_share.max(stricter);
            let leaving = |r: &Recommendation| r.hybrid.as_ref().map_or(0.0, |h| h.leaves.iter().map(|l| l.tokens_per_day).sum());
            prop_assert!(leaving(&answer(&strict)) <= leaving(&answer(&s)) + 1e-6);
        }

        #[test]
        fn removing_a_machine_that_was_not_the_pick_never_changes_the_pick(s in scenario(), which in any::<prop::sample::Index>()) {
            let before = answer(&s);
            let Some(pick) = before.tiers.first().and_then(|t| t.pick.as_ref()) else { return Ok(()) };
            let others: Vec<_> = catalog().machines.iter()
                .filter(|m| m.id != pick.machine && s.current.as_ref().is_none_or(|c| c.machine != m.id)).collect();
            let gone = which.get(&others);
            let smaller = without(&gone.id);
            let after = recommend(&s, &smaller, day()).unwrap();
            prop_assert_eq!(after.tiers.first().and_then(|t| t.pick.as_ref()).map(|p| &p.machine), Some(&pick.machine));
        }

        #[test]
        fn what_must_stay_is_never_sent_to_the_cloud(s in scenario()) {
            let answer = answer(&s);
            let plans = answer.tiers.iter().filter_map(|t| t.pick.as_ref()).chain(&answer.current).chain(&answer.purchase);
            for plan in plans {
                for (task, planned) in s.tasks.iter().zip(&plan.tasks) {
                    if task.share_at_home(s.private_share) > 0.0 {
                        prop_assert!(planned.place != Where::Cloud);
                    }
                }
            }
        }

        #[test]
        fn minutes_are_compared_only_where_the_models_are_alike(s in scenario()) {
            let answer = answer(&s);
            for tier in &answer.tiers {
                let (Some(pick), Some(next)) = (&tier.pick, &tier.runner_up) else { continue };
                let both = || pick.tasks.iter().zip(&next.tasks).filter(|(a, b)| a.place == Where::Local && b.place == Where::Local);
                let alike = both().all(|(a, b)| a.weaker_by == b.weaker_by);
                let weaker = both().any(|(a, b)| a.weaker_by > b.weaker_by);
                prop_assert!(alike || !tier.tie, "{} {}", pick.name, next.name);
                for reason in tier.reasons.iter().chain(&tier.separates) {
                    let minutes = matches!(
                        reason,
                        Reason::FasterThanNext { .. } | Reason::FewerMinutesThanNext { .. } | Reason::MoreMinutesThanNext { .. }
                    );
                    prop_assert!(alike || !minutes, "{reason:?}");
                    prop_assert!(weaker || !matches!(reason, Reason::WeakerModelThanNext { .. }), "{reason:?}");
                }
            }
        }

        #[test]
        fn a_pick_does_some_of_the_work(s in scenario()) {
            // Nothing must stay: what does nothing of the work passes for nothing.
            let mut s = s;
            s.private_share = 0.0;
            s.tasks.iter_mut().for_each(|task| task.private = None);
            let answer = answer(&s);
            let everyday = answer.tiers.iter().find(|t| format!("{:?}", t.id) == "Everyday");
            if let Some(pick) = everyday.and_then(|t| t.pick.as_ref()) {
                prop_assert!(pick.tasks.iter().all(|t| t.place == Where::Local), "{}", pick.name);
            }
            prop_assert!(answer.purchase.is_none());
        }

        #[test]
        fn what_goes_into_the_machine_there_is_makes_it_better(s in scenario()) {
            let s = Scenario { current: Some(Current { machine: "tower-rtx-4090".to_owned(), ..Current::default() }), ..s };
            let answer = answer(&s);
            let Some(now) = &answer.current else { return Ok(()) };
            let plans = answer.tiers.iter().flat_map(|t| t.pick.iter().chain(&t.runner_up)).chain(&answer.purchase);
            for plan in plans.filter(|p| p.kind == PlanKind::AddedPart) {
                // A tier's own model comes after the person's tasks.
                let local = |p: &Plan| p.tasks.iter().take(s.tasks.len()).filter(|t| t.place == Where::Local).count();
                let below = |p: &Plan| -> u32 { p.tasks.iter().take(s.tasks.len()).filter(|t| t.place == Where::Local).map(|t| t.weaker_by).sum() };
                let saved = now.minutes_waited_per_day.expected - plan.minutes_waited_per_day.expected;
                prop_assert!(
                    (plan.passes, local(plan)) > (now.passes, local(now)) || below(plan) < below(now) || saved >= 1.0,
                    "{} {}", plan.name, now.name
                );
                // Whatever comes out for it is named.
                let part = |use_of: &whichbox_core::catalog::machine::PartUse| use_of.part.clone();
                let of = |id: &str| catalog().machine(id).unwrap().parts.iter().map(part).collect::<Vec<_>>();
                let gone = of("tower-rtx-4090").into_iter().filter(|p| !of(&plan.machine).contains(p)).count();
                prop_assert_eq!(gone, plan.replaces.len(), "{}", &plan.name);
            }
        }

        #[test]
        fn every_range_is_in_order_and_below_the_physical_limit(s in scenario()) {
            let answer = answer(&s);
            for plan in answer.tiers.iter().filter_map(|t| t.pick.as_ref()) {
                for speed in plan.tasks.iter().flat_map(|t| [t.decode_tps, t.prefill_tps]).flatten() {
                    prop_assert!(speed.low <= speed.expected && speed.expected <= speed.high);
                    prop_assert!(speed.high <= speed.limit * 1.000_001, "{} above {}", speed.high, speed.limit);
                }
                let minutes = plan.minutes_waited_per_day;
                prop_assert!(minutes.low <= minutes.expected && minutes.expected <= minutes.high);
            }
        }
    }
}

/// The catalog without one machine.
fn without(id: &str) -> Catalog {
    let mut catalog = catalog().clone();
    catalog.remove_machine(id);
    catalog
}

#[test]
fn every_preset_has_an_answer() {
    for preset in presets() {
        let scenario = Scenario {
            private_share: 0.8,
            os: OsWish { prefer: None, second_box: true },
            ..Scenario::new(preset.tasks, Money::usd(4000.into()))
        };
        let answer = answer(&scenario);
        assert!(!answer.candidates.is_empty(), "{}", preset.id);
        assert!(answer.tiers.iter().any(|t| t.pick.is_some()), "{} has no pick", preset.id);
    }
}
