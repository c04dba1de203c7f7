//! The acceptance scenarios of `tests/scenarios/`. Why each answer has to be what is asserted here stands in their README.
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::path::Path;
use std::sync::OnceLock;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::machine::{HwClass, Machine, Os};
use whichbox_core::catalog::model::TrainsOnInput;
use whichbox_core::date::Date;
use whichbox_core::recommendation::{Plan, Recommendation, Verdict, Where};
use whichbox_core::scenario::{Scenario, from_json};

fn february() -> Date {
    Date::new(2026, 2, 18).unwrap()
}

fn november() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

fn advisor() -> &'static Advisor {
    static ADVISOR: OnceLock<Advisor> = OnceLock::new();
    ADVISOR.get_or_init(|| Advisor::new(Catalog::embedded().unwrap()))
}

fn scenario(name: &str) -> Scenario {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/scenarios").join(format!("{name}.json"));
    from_json(&std::fs::read_to_string(path).unwrap(), name).unwrap()
}

fn answer(name: &str, as_of: Date) -> Recommendation {
    advisor().recommend(&scenario(name), as_of).unwrap()
}

fn bought(answer: &Recommendation) -> (&Plan, &'static Machine) {
    let plan = answer.purchase.as_ref().unwrap();
    (plan, advisor().catalog().machine(&plan.machine).unwrap())
}

fn price(plan: &Plan) -> f64 {
    use rust_decimal::prelude::ToPrimitive;
    plan.price.as_ref().unwrap().amount.to_f64().unwrap()
}

#[test]
fn founding_is_three_free_settings_on_both_days() {
    for day in [february(), november()] {
        let answer = answer("founding", day);
        assert_eq!(answer.verdict, Verdict::Fix);
        assert_eq!(answer.findings.len(), 3);
        assert_eq!(answer.purchase, None);
    }
}

#[test]
fn apple_everyday_is_a_mac_with_enough_memory_and_no_more() {
    let february_macs = ["mac-mini-m4-32gb", "mac-mini-m4-pro-48gb", "mac-mini-m4-pro-64gb", "mac-studio-m4-max-36gb"];
    let november_macs = ["mac-mini-m6-32gb", "mac-mini-m5-pro-48gb", "mac-studio-m5-max-36gb"];
    for (day, macs) in [(february(), &february_macs[..]), (november(), &november_macs[..])] {
        let answer = answer("apple-everyday", day);
        assert_eq!(answer.verdict, Verdict::Buy, "{day}");
        let (plan, machine) = bought(&answer);
        assert!(macs.contains(&plan.machine.as_str()), "{day}: {}", plan.machine);
        assert_eq!(plan.os, Os::Macos);
        assert!(price(plan) <= 2_499.0);
        assert!(machine.withdrawn.is_none_or(|gone| gone > day));
    }
}

#[test]
fn a_70b_in_memory_under_windows_is_the_smallest_strix_halo_that_holds_it() {
    for (day, cost) in [(february(), 1_639.0), (november(), 1_959.0)] {
        let answer = answer("windows-70b-in-memory", day);
        assert_eq!(answer.verdict, Verdict::Buy, "{day}");
        let (plan, machine) = bought(&answer);
        assert_eq!((plan.machine.as_str(), price(plan)), ("framework-desktop-64gb", cost), "{day}");
        assert_eq!((plan.os, machine.class), (Os::Windows, HwClass::StrixHalo));
        let memory = plan.tasks[0].memory_gib.as_ref().unwrap();
        assert!((42.0..44.5).contains(&(memory.weights + memory.kv + memory.compute)), "{memory:?}");
    }
}

#[test]
fn cuda_under_linux_was_a_gb10_box_and_is_a_tower() {
    let then = answer("cuda-linux", february());
    assert_eq!(then.verdict, Verdict::Buy);
    let (plan, _) = bought(&then);
    assert_eq!((plan.machine.as_str(), price(plan)), ("asus-ascent-gx10-1tb", 3_000.0));

    let now = answer("cuda-linux", november());
    assert_eq!(now.verdict, Verdict::Buy);
    let (plan, machine) = bought(&now);
    assert!(machine.has_cuda() && plan.os == Os::Linux);
    assert!(["tower-rtx-3090", "tower-2x-rtx-5060-ti-16gb"].contains(&plan.machine.as_str()), "{}", plan.machine);
    assert!((2_800.0..3_500.0).contains(&price(plan)), "{}", price(plan));
}

#[test]
fn a_405b_was_9499_and_is_beyond_the_budget() {
    let then = answer("405b-today", february());
    assert_eq!(then.verdict, Verdict::Buy);
    assert_eq!((bought(&then).0.machine.as_str(), price(bought(&then).0)), ("mac-studio-m3-ultra-512gb", 9_499.0));

    let now = answer("405b-today", november());
    assert_eq!(now.verdict, Verdict::None);
    let (least, _) = bought(&now);
    assert_eq!((least.machine.as_str(), least.units, price(least)), ("mac-studio-m3-ultra-512gb", 1, 14_609.0));
}

#[test]
fn a_traveller_found_nothing_in_february_and_a_macbook_in_november() {
    let then = answer("traveller", february());
    assert_eq!((then.verdict, then.purchase), (Verdict::None, None));
    let now = answer("traveller", november());
    assert_eq!(now.verdict, Verdict::Buy);
    assert_eq!((bought(&now).0.machine.as_str(), price(bought(&now).0)), ("macbook-pro-m5-pro-24gb", 2_499.0));
}

#[test]
fn five_people_at_once_get_one_box_that_holds_the_120b() {
    let answer = answer("team-of-five", november());
    assert_eq!(answer.verdict, Verdict::Buy);
    let (plan, _) = bought(&answer);
    assert!(plan.os == Os::Linux && price(plan) <= 9_000.0);
    for task in &plan.tasks {
        assert_eq!(task.place, Where::Local, "{task:?}");
        assert!(task.memory_gib.as_ref().unwrap().usable >= 61.0);
        assert!(task.wait_s.unwrap().expected <= if task.id == "chat" { 90.0 } else { 600.0 });
    }
}

#[test]
fn nothing_leaves_a_law_office() {
    for day in [february(), november()] {
        let answer = answer("law-office", day);
        assert_eq!(answer.hybrid, None);
        assert_eq!(answer.verdict, Verdict::Buy, "{day}");
        assert!(bought(&answer).0.tasks.iter().all(|t| t.place == Where::Local));
    }
}

#[test]
fn six_hundred_dollars_bought_a_mac_mini_and_no_longer_do() {
    let then = answer("hobbyist-600", february());
    assert_eq!(then.verdict, Verdict::Buy);
    assert_eq!((bought(&then).0.machine.as_str(), price(bought(&then).0)), ("mac-mini-m4-16gb", 599.0));
    let now = answer("hobbyist-600", november());
    assert_eq!(now.verdict, Verdict::None);
    assert_eq!((bought(&now).0.machine.as_str(), price(bought(&now).0)), ("mac-mini-m6-16gb", 899.0));
}

#[test]
fn a_4090_that_is_enough_is_kept() {
    for day in [february(), november()] {
        let answer = answer("rtx-4090-is-enough", day);
        assert_eq!(answer.verdict, Verdict::Keep, "{day}");
        assert_eq!(answer.purchase, None);
    }
}

#[test]
fn heavy_work_that_may_leave_goes_to_who_does_not_train_on_it() {
    for day in [february(), november()] {
        let answer = answer("refactor-to-the-cloud", day);
        assert_eq!(answer.verdict, Verdict::Hybrid, "{day}");
        let hybrid = answer.hybrid.unwrap();
        assert_eq!(hybrid.leaves.len(), 1);
        assert_eq!(hybrid.leaves[0].task, "refactor");
        assert_eq!(hybrid.leaves[0].trains_on_input, Some(TrainsOnInput::No), "{day}");
        assert_eq!(hybrid.monthly_bill.is_some(), day == november(), "{day}");
    }
}

#[test]
fn an_impossible_wish_is_called_so() {
    for day in [february(), november()] {
        let answer = answer("impossible", day);
        assert_eq!((answer.verdict, answer.purchase), (Verdict::None, None), "{day}");
    }
}

#[test]
fn without_money_the_least_that_would_do_is_named() {
    for day in [february(), november()] {
        let answer = answer("nothing-to-spend", day);
        assert_eq!(answer.verdict, Verdict::None, "{day}");
        assert!(price(bought(&answer).0) > 0.0);
    }
}

#[test]
fn a_budget_in_euros_is_answered_in_euros() {
    for day in [february(), november()] {
        let answer = answer("german-euros", day);
        let plans = answer.purchase.iter().chain(answer.tiers.iter().filter_map(|t| t.pick.as_ref()));
        let mut seen = 0;
        for price in plans.filter_map(|p| p.price.as_ref()) {
            seen += 1;
            assert_eq!(price.currency.code(), "EUR", "{day}");
        }
        assert!(seen > 0);
    }
}
