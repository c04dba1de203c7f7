//! The acceptance scenarios of `tests/scenarios/`. Why each answer has to be what is asserted here stands in their README.
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::path::Path;
use std::sync::OnceLock;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::machine::{HwClass, Machine, Os};
use whichbox_core::catalog::model::TrainsOnInput;
use whichbox_core::date::Date;
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{CandidateSummary, Change, Contradiction, Plan, Recommendation, Verdict, Where};
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
fn founding_with_nothing_to_fix_is_kept() {
    for day in [february(), november()] {
        let answer = answer("founding-healthy", day);
        assert_eq!((answer.verdict, &answer.purchase), (Verdict::Keep, &None), "{day}");
        assert!(answer.findings.is_empty(), "{:?}", answer.findings);
        let here = &answer.current.as_ref().unwrap().tasks[0];
        // At the very best 42 s of reading and 19 s of writing, and nowhere near ten minutes.
        let wait = here.wait_s.unwrap();
        assert!(wait.low > 60.0 && wait.high < 600.0, "{wait:?}");
    }
}

#[test]
fn founding_with_a_405b_is_beyond_the_budget_and_keeps_the_mac() {
    let least = [("framework-desktop-128gb", 2, 4_918.0), ("mac-studio-m3-ultra-512gb", 1, 14_609.0)];
    for (day, (machine, units, cost)) in [february(), november()].into_iter().zip(least) {
        let answer = answer("founding-405b", day);
        assert_eq!(answer.verdict, Verdict::None, "{day}");
        let (plan, _) = bought(&answer);
        assert_eq!((plan.machine.as_str(), plan.units, price(plan)), (machine, units, cost), "{day}");
        assert!((above_the_budget(&answer) - (cost - 4_000.0)).abs() < 0.01);
        // The Mac goes on with its own work.
        let there: Vec<&str> = plan.tasks.iter().filter(|t| t.on_current).map(|t| t.id.as_str()).collect();
        assert_eq!(there, ["agent"], "{day}");
        // More money does it, so it is the budget that stands in the way, and not the wish that it stays.
        let told = serde_json::to_string(&answer.contradictions).unwrap();
        assert!(told.contains("budget-against-work") && !told.contains("private-against-work"), "{told}");
    }
}

#[test]
fn the_privacy_share_decides_how_much_memory_is_bought() {
    for (day, cost) in [(february(), 1_639.0), (november(), 1_959.0)] {
        let answer = answer("private-share-decides", day);
        assert_eq!(answer.verdict, Verdict::Buy, "{day}");
        let (plan, _) = bought(&answer);
        assert_eq!((plan.machine.as_str(), price(plan)), ("framework-desktop-64gb", cost), "{day}");
        assert_eq!(plan.tasks[2].model.as_deref(), Some("qwen3-next-80b-a3b"), "{day}");
        assert!(!plan.together && plan.loaded_gib.unwrap() > 75.0, "{:?}", plan.loaded_gib);
        // One limit for all of them, and no more memory than there is.
        for memory in plan.tasks.iter().filter_map(|t| t.memory_gib.as_ref()) {
            assert_eq!(memory.usable, 56.0);
            assert!((memory.usable + memory.reserve - 64.0).abs() < 1e-9, "{memory:?}");
        }
    }
    let free = Scenario { private_share: 0.0, ..scenario("private-share-decides") };
    let answer = advisor().recommend(&free, november()).unwrap();
    assert_eq!((bought(&answer).0.machine.as_str(), price(bought(&answer).0)), ("mac-mini-m6-24gb", 1_099.0));
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
        // About 5 tokens a second: 80 s for 400 tokens, and some 25 s for the prompt.
        let speed = plan.tasks[0].decode_tps.unwrap();
        assert!((4.0..6.2).contains(&speed.expected) && speed.limit < 6.7, "{day}: {speed:?}");
        let wait = plan.tasks[0].wait_s.unwrap();
        assert!((80.0..180.0).contains(&wait.expected), "{day}: {wait:?}");
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
    assert!((above_the_budget(&now) - 4_609.0).abs() < 0.01);
    // Two that were linked would do it too, and cost more.
    let two =
        now.candidates.iter().find(|c| c.machine.starts_with("mac-studio-m5-ultra-256gb") && c.units == 2).unwrap();
    assert!(two.passes && two.price == Some(18_998.0), "{two:?}");
}

/// By how much the least that would do is above the budget, as the answer says it.
fn above_the_budget(answer: &Recommendation) -> f64 {
    let over = answer.reasons.iter().find_map(|r| match r {
        Reason::LeastThatWouldDo { over, .. } => Some(*over),
        _ => None,
    });
    over.unwrap()
}

#[test]
fn a_traveller_found_nothing_in_february_and_a_macbook_in_november() {
    let then = answer("traveller", february());
    assert_eq!((then.verdict, &then.purchase), (Verdict::None, &None));
    // The one laptop with a price gives its GPU 10.7 GiB, and the weights alone are 11.3.
    let laptop = then.candidates.iter().find(|c| c.meets_wishes && c.can_be_bought).unwrap();
    assert_eq!((laptop.machine.as_str(), laptop.passes), ("macbook-pro-m5-16gb", false));
    assert!((10.0..11.3).contains(&laptop.usable_gib), "{laptop:?}");
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
        let (plan, _) = bought(&answer);
        assert!(plan.tasks.iter().all(|t| t.place == Where::Local && t.local_share == 1.0));
        assert_eq!(plan.tasks[0].model.as_deref(), Some("gemma-4-31b"));
        assert!(price(plan) <= 6_000.0 && plan.tasks[0].wait_s.unwrap().expected <= 300.0);
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
    assert!((above_the_budget(&now) - 299.0).abs() < 0.01);
    let boards: Vec<_> = now.candidates.iter().filter(|c| c.machine.starts_with("raspberry-pi")).collect();
    assert!(!boards.is_empty() && boards.iter().all(|c| !c.passes), "{boards:?}");
}

#[test]
fn a_4090_that_is_enough_is_kept() {
    for day in [february(), november()] {
        for budget in [None, Some(0), Some(100_000)] {
            let mut scenario = scenario("rtx-4090-is-enough");
            if let Some(budget) = budget {
                scenario.budget.amount = budget.into();
            }
            let answer = advisor().recommend(&scenario, day).unwrap();
            assert_eq!(answer.verdict, Verdict::Keep, "{day}");
            assert_eq!(answer.purchase, None);
            let here = answer.current.unwrap();
            for task in &here.tasks {
                let memory = task.memory_gib.as_ref().unwrap();
                assert!(memory.weights + memory.kv + memory.compute <= 23.0, "{memory:?}");
                assert!(task.place == Where::Local && task.in_time, "{task:?}");
            }
        }
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
        // 16 GiB hold nothing of more than 200 billion parameters.
        let refactor = &answer.current.unwrap().tasks[1];
        assert!(!refactor.fits && refactor.place == Where::Cloud, "{refactor:?}");
        let bill = hybrid.monthly_bill.map(|bill| bill.as_f64());
        if day == february() {
            assert_eq!(bill, None, "no price is known from then");
            continue;
        }
        // Ten times a day 180,000 tokens in and 8,000 out, at the price of the model that takes them.
        let taken = hybrid.leaves[0].cloud_model.as_ref().unwrap();
        let cloud = advisor().catalog().cloud.iter().find(|c| c.id == *taken).unwrap();
        assert!(cloud.context.unwrap() >= 262_144, "{taken}");
        let asked = cloud.usd_per_mtok.as_ref().unwrap();
        let long = asked.long_above.is_some_and(|above| 180_000 > above);
        let per = |usual: f64, longer: Option<f64>| if long { longer.unwrap_or(usual) } else { usual };
        let (input, output) = (per(asked.input, asked.long_input), per(asked.output, asked.long_output));
        let by_hand = (180_000.0 * input + 8_000.0 * output) / 1e6 * 10.0 * 365.25 / 12.0 * 5.0 / 7.0;
        assert!((bill.unwrap() - by_hand).abs() < 0.01, "{bill:?} {by_hand}");
        // As good as the open models of that size, and the cheapest that is.
        assert_eq!(taken, "google/gemini-3.8-flash");
        assert!((bill.unwrap() - 35.87).abs() < 0.01, "{bill:?}");
        assert!(hybrid.leaves[0].remarks.is_empty(), "{:?}", hybrid.leaves[0].remarks);
    }
}

#[test]
fn an_impossible_wish_is_called_so() {
    for day in [february(), november()] {
        let answer = answer("impossible", day);
        assert_eq!((answer.verdict, &answer.purchase), (Verdict::None, &None), "{day}");
        // At no price: nothing that can be carried holds it, whoever sells it.
        assert!(answer.candidates.iter().all(|c| !(c.passes && c.meets_wishes)), "{day}");
        // What stands in the way is named with what would have to give, and letting it leave is the one that costs nothing.
        let leaves = |c: &Contradiction| c.within_budget && c.change == Change::LetLeave { task: "think".to_owned() };
        assert!(answer.contradictions.iter().any(leaves), "{day}: {:?}", answer.contradictions);
    }
}

#[test]
fn without_money_the_least_that_would_do_is_named() {
    for day in [february(), november()] {
        let answer = answer("nothing-to-spend", day);
        assert_eq!(answer.verdict, Verdict::None, "{day}");
        let (least, _) = bought(&answer);
        // The cheapest of all that do it and can be had.
        let does_it = |c: &&CandidateSummary| c.passes && c.meets_wishes && c.can_be_bought;
        let cheapest = answer.candidates.iter().filter(does_it).filter_map(|c| c.price).fold(f64::INFINITY, f64::min);
        assert_eq!(price(least), cheapest, "{day}: {}", least.name);
        assert!((above_the_budget(&answer) - cheapest).abs() < 0.01, "all of it is above no money");
        let memory = least.tasks[0].memory_gib.as_ref().unwrap();
        assert!(memory.weights + memory.kv >= 226.0 + 7.0, "{memory:?}");
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
        // At 0.86 for a dollar, or asked in euros as it is.
        let (plan, machine) = bought(&answer);
        let in_dollars = machine.offers.iter().any(|o| {
            let euros = f64::try_from(o.amount).unwrap() * if o.currency.code() == "EUR" { 1.0 } else { 0.86 };
            (euros - price(plan)).abs() < 0.01
        });
        assert!(in_dollars || !machine.parts.is_empty(), "{day}: {} at {}", plan.name, price(plan));
    }
}
