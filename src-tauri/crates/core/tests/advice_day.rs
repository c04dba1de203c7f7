//! Named properties of the day, of floors, costs and contradictions, over generated scenarios. The rules are written out in
//! docs/recommendation.md.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests may")]

use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::OnceLock;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::estimate::Weighed;
use whichbox_core::money::Money;
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{
    CandidateSummary, Change, MemoryGib, Plan, PlanKind, Recommendation, RoutingForm, TaskPlan, Verdict, Where,
};
use whichbox_core::scenario::{Current, ModelWish, OsWish, QuantFloor, Scenario, Task};

#[path = "shared/generated.rs"]
mod generated;
use generated::{cases, scenario, task};

fn advisor() -> &'static Advisor {
    static ADVISOR: OnceLock<Advisor> = OnceLock::new();
    ADVISOR.get_or_init(|| Advisor::new(Catalog::embedded().expect("the embedded catalog loads")))
}

fn answer(scenario: &Scenario) -> Recommendation {
    advisor().recommend(scenario, Date::new(2026, 11, 21).unwrap()).expect("a checked scenario has an answer")
}

fn plans(answer: &Recommendation) -> impl Iterator<Item = &Plan> {
    let tiers = answer.tiers.iter().flat_map(|t| t.pick.iter().chain(&t.runner_up));
    tiers.chain(&answer.current).chain(&answer.purchase)
}

/// A task on a machine that is there, with so many people at it.
fn on_own_machine(task: &Task, machine: &str, users: u32, floor: Option<f64>) -> TaskPlan {
    let scenario = Scenario {
        users_at_once: users,
        quant_floor: floor.map(QuantFloor::BitsPerWeight),
        current: Some(Current { machine: machine.to_owned(), ..Current::default() }),
        ..Scenario::new(vec![task.clone()], Money::usd(0.into()))
    };
    answer(&scenario).current.expect("the machine there is").tasks.remove(0)
}

fn machine() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just("mac-studio-m2-ultra-64gb"),
        Just("mac-studio-m5-max-128gb"),
        Just("dgx-spark"),
        Just("framework-desktop-128gb"),
        Just("tower-rtx-4090"),
        Just("tower-2x-rtx-3090"),
    ]
}

fn model() -> impl Strategy<Value = ModelWish> {
    prop_oneof![Just("qwen3-coder-30b-a3b"), Just("gpt-oss-120b"), Just("llama-3.3-70b"), Just("qwen3-8b")]
        .prop_filter("in the catalog", |id| advisor().catalog().model(id).is_some())
        .prop_map(|id| ModelWish::Id(id.to_owned()))
}

/// Makes a change that an answer proposes.
fn apply(scenario: &Scenario, change: &Change) -> Scenario {
    let mut s = scenario.clone();
    let task = |s: &mut Scenario, id: &str, with: &dyn Fn(&mut Task)| {
        s.tasks.iter_mut().filter(|t| t.id == id).for_each(with);
    };
    match change {
        Change::RaiseBudget { amount } => s.budget.amount = Decimal::from_f64_retain(*amount).unwrap().round_dp(2),
        Change::AllowSecondBox {} => s.os.second_box = true,
        Change::DropNeed { need } => s.needs.retain(|n| n != need),
        Change::ChangeSystem { os } => s.os.prefer = Some(*os),
        Change::WaitLonger { task: id, seconds } => task(&mut s, id, &|t| t.longest_wait_s = Some(*seconds)),
        Change::LowerFloor {} => {
            s.quant_floor = None;
            s.tasks.iter_mut().for_each(|t| t.quant_floor = None);
        }
        Change::AllowSwapping {} => s.together = false,
        Change::FewerUsers { users } => s.users_at_once = *users,
        Change::LetLeave { task: id } => task(&mut s, id, &|t| t.private = Some(false)),
        Change::TakeOpenModel { task: id, model, .. } => {
            task(&mut s, id, &|t| t.model = ModelWish::Id(model.clone()));
        }
        Change::LowerQuality { task: id, quality, .. } => {
            task(&mut s, id, &|t| t.model = ModelWish::MinQuality(*quality));
        }
    }
    s
}

/// Held for every generated scenario; `cargo xtask properties` asks for as many as one likes.
mod properties {
    use super::*;

    proptest! {
        #![proptest_config(cases(128))]

        #[test]
        fn more_people_at_once_never_make_one_wait_less(
            task in task(0), model in model(), machine in machine(), users in 1u32..40, more in 1u32..24,
        ) {
            let task = Task { model, private: Some(true), longest_wait_s: Some(1e7), requests_per_day: 1.0, ..task };
            let (few, many) = (on_own_machine(&task, machine, users, None), on_own_machine(&task, machine, users + more, None));
            if let (Some(a), Some(b)) = (&few.memory_gib, &many.memory_gib) {
                prop_assert!(b.weights + b.kv >= a.weights + a.kv - 1e-9 || few.kv_type != many.kv_type);
            }
            // Where the cache had to be kept in fewer bits for the many, there is less to read; where the limit of the GPU had to be
            // raised for them, the few were close to the lower one. Then the two do not compare.
            let limit = |of: &Option<MemoryGib>| of.as_ref().map(|it| it.usable);
            let alike = few.kv_type == many.kv_type && limit(&few.memory_gib) == limit(&many.memory_gib);
            if let (Some(a), Some(b), true) = (few.wait_s, many.wait_s, alike) {
                for (x, y) in [(a.low, b.low), (a.expected, b.expected), (a.high, b.high)] {
                    prop_assert!(y >= x * 0.999_999, "{a:?} with {users}, {b:?} with {} more", more);
                }
                let (a, b) = (few.first_token_s.unwrap(), many.first_token_s.unwrap());
                prop_assert!(b.expected >= a.expected * 0.999_999);
            }
        }

        #[test]
        fn a_higher_floor_never_needs_less_memory(index in any::<prop::sample::Index>(), a in 1.0..16.0f64, b in 1.0..16.0f64) {
            let model = index.get(&advisor().catalog().models);
            let (low, high) = (a.min(b), a.max(b));
            if let (Ok(low), Ok(high)) = (Weighed::at_floor(model, Some(low)), Weighed::at_floor(model, Some(high))) {
                prop_assert!(
                    high.weights.loaded >= low.weights.loaded,
                    "{}: {} takes less than {}", model.id, high.quant, low.quant
                );
            }
        }

        #[test]
        fn what_is_chosen_keeps_the_floor(index in any::<prop::sample::Index>(), floor in 1.0..16.0f64) {
            let model = index.get(&advisor().catalog().models);
            if let Ok(weighed) = Weighed::at_floor(model, Some(floor)) {
                let own = whichbox_core::estimate::comes_small(model);
                prop_assert!(own || weighed.bits() >= floor - 0.02, "{}: {}", model.id, weighed.quant);
            }
        }

        #[test]
        fn the_first_token_never_comes_after_the_last(s in scenario()) {
            let answer = answer(&s);
            for task in plans(&answer).flat_map(|p| &p.tasks) {
                if let (Some(first), Some(last)) = (task.first_token_s, task.wait_s) {
                    prop_assert!(first.low <= last.low && first.expected <= last.expected && first.high <= last.high);
                }
            }
        }

        #[test]
        fn who_wants_all_models_at_once_is_shown_no_plan_that_swaps(s in scenario()) {
            let answer = answer(&Scenario { together: true, ..s });
            for plan in plans(&answer) {
                prop_assert!(plan.together, "{}", plan.name);
                prop_assert!(plan.swaps_per_day.is_none() && plan.minutes_loading_per_day.is_none());
            }
        }

        #[test]
        fn a_second_box_and_the_one_there_is_do_the_work_between_them(s in scenario(), there in machine()) {
            let scenario = Scenario {
                os: OsWish { prefer: None, second_box: true },
                current: Some(Current { machine: there.to_owned(), ..Current::default() }),
                ..s
            };
            let answer = answer(&scenario);
            for plan in plans(&answer).filter(|p| p.kind == PlanKind::SecondBox) {
                let here: Vec<&TaskPlan> = plan.tasks.iter().filter(|t| t.place == Where::Local).collect();
                prop_assert!(plan.passes && here.iter().any(|t| t.on_current) && here.iter().any(|t| !t.on_current));
                prop_assert!(here.iter().all(|t| t.fits && t.in_time && t.problem.is_none()), "{:?}", plan.tasks);
                // The one there is does not do it alone; where the other does, the two of them spare waiting or run better models.
                prop_assert!(answer.current.as_ref().is_some_and(|c| !c.passes));
                let alone = whichbox_core::advise::plan_on(&scenario, advisor().catalog(), Date::new(2026, 11, 21).unwrap(), &plan.machine, plan.units);
                let alone = alone.unwrap().expect("it is in the catalog");
                let below = |plan: &Plan| -> u32 {
                    plan.tasks.iter().filter(|t| t.place == Where::Local).map(|t| t.weaker_by).sum()
                };
                prop_assert!(
                    !alone.passes || below(plan) < below(&alone)
                        || plan.minutes_waited_per_day.expected <= alone.minutes_waited_per_day.expected - 1.0
                );
                // The day is that of both.
                let waited: f64 = here.iter().filter_map(|t| t.minutes_per_day).map(|m| m.expected).sum();
                let loading = plan.minutes_loading_per_day.map_or(0.0, |m| m.expected);
                prop_assert!((plan.minutes_waited_per_day.expected - waited - loading).abs() < 1e-6);
                let gib: f64 = plan.loaded.iter().map(|l| l.weights_gib + l.beside_gib).sum();
                prop_assert!(plan.loaded_gib.is_none_or(|all| (all - gib).abs() < 1e-6));
                prop_assert!(!scenario.together || plan.together);
                for served in &plan.loaded {
                    prop_assert!(here.iter().any(|t| !t.on_current && t.model.as_ref() == Some(&served.model)));
                }
            }
        }

        #[test]
        fn who_swaps_models_waits_for_it(s in scenario()) {
            let answer = answer(&Scenario { together: false, ..s });
            for plan in plans(&answer) {
                prop_assert_eq!(plan.together, plan.swaps_per_day.is_none(), "{}", &plan.name);
                if let Some(loading) = plan.minutes_loading_per_day {
                    prop_assert!(loading.low <= loading.expected && loading.expected <= loading.high);
                    prop_assert!(loading.expected <= plan.minutes_waited_per_day.expected + 1e-9);
                }
            }
        }

        #[test]
        fn a_higher_tax_never_makes_anything_cheaper(s in scenario(), more in 0.0..20.0f64) {
            let taxed = Scenario { sales_tax_percent: Some(s.sales_tax_percent.unwrap_or(0.0) + more), ..s.clone() };
            let (before, after) = (answer(&s), answer(&taxed));
            let of = |answer: &Recommendation| -> std::collections::BTreeMap<_, _> {
                answer.candidates.iter().map(|c| ((c.machine.clone(), c.units, c.kind), c.price)).collect()
            };
            let cheap = of(&before);
            for (id, price) in of(&after) {
                if let (Some(Some(before)), Some(after)) = (cheap.get(&id), price) {
                    prop_assert!(after >= before - 0.011, "{id:?}");
                }
            }
            prop_assert!(!(before.verdict == Verdict::None && after.verdict == Verdict::Buy));
        }

        #[test]
        fn a_larger_share_at_resale_never_costs_more(s in scenario(), share in 0.0..0.5f64) {
            let (none, some) = (Scenario { resale_share: None, ..s.clone() }, Scenario { resale_share: Some(share), ..s });
            let (none, some) = (answer(&none), answer(&some));
            for (a, b) in plans(&none).zip(plans(&some)) {
                if let (Some(a), Some(b)) = (&a.cost_over_horizon, &b.cost_over_horizon) {
                    prop_assert!(b.amount <= a.amount);
                }
            }
        }

        #[test]
        fn who_wants_nothing_used_is_sold_nothing_used(s in scenario()) {
            let answer = answer(&Scenario { used_is_fine: false, ..s });
            for plan in answer.tiers.iter().flat_map(|t| t.pick.iter().chain(&t.runner_up)).chain(&answer.purchase) {
                prop_assert!(plan.kind != PlanKind::Used);
                let availability = plan.price.as_ref().unwrap().availability;
                prop_assert!(!matches!(format!("{availability:?}").as_str(), "Used" | "Refurbished"), "{}", plan.name);
            }
        }

        #[test]
        fn misses_are_what_is_late(s in scenario()) {
            let answer = answer(&s);
            for plan in plans(&answer) {
                for miss in &plan.misses {
                    let task = plan.tasks.iter().find(|t| t.id == miss.task).unwrap();
                    prop_assert_eq!(task.accepted_wait_s, Some(miss.accepted_s));
                    prop_assert!(miss.late_by_s.high > 0.0 && miss.late_by_s.low <= miss.late_by_s.high);
                    let late = task.wait_s.unwrap().expected - miss.accepted_s;
                    prop_assert!((miss.late_by_s.expected - late.max(0.0)).abs() < 1e-6, "{} {:?} {miss:?} {task:?}", plan.name, plan.kind);
                }
            }
        }
    }

    proptest! {
        #![proptest_config(cases(64))]

        #[test]
        fn every_change_that_is_proposed_does_it(s in scenario()) {
            let first = answer(&s);
            prop_assert_eq!(first.verdict == Verdict::None, !first.contradictions.is_empty());
            // Where no single change does it, all of those do.
            let all: Vec<_> = first.contradictions.iter().filter(|c| c.only_together).collect();
            prop_assert!(all.is_empty() || all.len() == first.contradictions.len() && all.len() > 1, "{all:?}");
            if !all.is_empty() {
                let changed = all.iter().fold(s.clone(), |s, c| apply(&s, &c.change));
                prop_assert!(answer(&changed).verdict != Verdict::None, "{all:?}");
            }
            for contradiction in first.contradictions.iter().filter(|c| !c.only_together) {
                let after = answer(&apply(&s, &contradiction.change));
                // What was found by looking at as few machines as possible is what the whole answer comes to. Who waits longer
                // is first tried with all the time in the world, and may then get another model.
                let whole = after.purchase.as_ref().map(|p| &p.name);
                if !matches!(contradiction.change, Change::WaitLonger { .. }) && whole.is_some() {
                    prop_assert_eq!(contradiction.machine.as_ref(), whole, "{:?}", contradiction);
                }
                if matches!(contradiction.change, Change::RaiseBudget { .. }) || contradiction.within_budget {
                    prop_assert!(after.verdict != Verdict::None, "{contradiction:?}");
                } else {
                    let cost = contradiction.costs.map_or(0.0, |c| c.as_f64());
                    let least = after.purchase.as_ref().and_then(|p| p.price.as_ref()).expect("something does it then");
                    let least = Money { amount: least.amount, currency: least.currency }.as_f64() + least.tax.unwrap_or(0.0);
                    prop_assert!(least <= cost + 0.02, "{contradiction:?}");
                }
            }
        }
    }
}

fn chat() -> Task {
    Task {
        id: "chat".to_owned(),
        kind: whichbox_core::scenario::TaskKind::Chat,
        requests_per_day: 40.0,
        prompt_tokens: 3_000,
        answer_tokens: 500,
        model: ModelWish::Id("qwen3-coder-30b-a3b".to_owned()),
        private: Some(true),
        ..Task::default()
    }
}

fn codes<T: serde::Serialize>(values: impl Iterator<Item = T>) -> Vec<String> {
    values.map(|v| serde_json::to_value(v).unwrap()["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn no_money_and_a_405b_task_is_named_and_the_price_of_it_told() {
    let task = Task { model: ModelWish::Id("llama-3.1-405b".to_owned()), ..chat() };
    let answer = answer(&Scenario::new(vec![task], Money::usd(0.into())));
    assert_eq!(answer.verdict, Verdict::None);
    let conflicts = codes(answer.contradictions.iter().map(|c| &c.conflict));
    assert!(conflicts.contains(&"budget-against-work".to_owned()), "{conflicts:?}");
    let changes = codes(answer.contradictions.iter().map(|c| &c.change));
    assert!(changes.contains(&"raise-budget".to_owned()) && changes.contains(&"let-leave".to_owned()), "{changes:?}");
    assert!(answer.contradictions[0].within_budget, "the least change costs nothing: {changes:?}");
}

#[test]
fn cuda_under_macos_is_a_contradiction_and_a_second_box_the_least_change() {
    let scenario = Scenario {
        os: OsWish { prefer: Some(whichbox_core::catalog::machine::Os::Macos), second_box: false },
        needs: vec![whichbox_core::scenario::Need::Cuda],
        ..Scenario::new(vec![chat()], Money::usd(20_000.into()))
    };
    let answer = answer(&scenario);
    assert_eq!(answer.verdict, Verdict::None);
    let first = serde_json::to_value(&answer.contradictions[0]).unwrap();
    assert_eq!(first["conflict"]["code"], "need-against-system");
    assert_eq!(first["conflict"]["params"]["need"], "cuda");
    assert_eq!(first["change"]["code"], "allow-second-box");
    assert_eq!(first["within_budget"], true);
}

#[test]
fn a_private_task_for_a_cloud_model_is_a_contradiction() {
    let cloud = advisor().catalog().cloud.iter().find(|c| c.terms.is_some()).expect("a cloud model");
    let task = Task { model: ModelWish::Id(cloud.id.clone()), ..chat() };
    let answer = answer(&Scenario { private_share: 1.0, ..Scenario::new(vec![task], Money::usd(10_000.into())) });
    assert_eq!(answer.verdict, Verdict::None);
    let conflicts = codes(answer.contradictions.iter().map(|c| &c.conflict));
    assert!(conflicts.iter().all(|c| c == "private-against-cloud-model"), "{conflicts:?}");
    let changes = codes(answer.contradictions.iter().map(|c| &c.change));
    assert!(
        changes.contains(&"let-leave".to_owned()) && changes.contains(&"take-open-model".to_owned()),
        "{changes:?}"
    );
}

#[test]
fn what_can_be_carried_does_not_hold_a_405b() {
    let task = Task { model: ModelWish::Id("llama-3.1-405b".to_owned()), ..chat() };
    let scenario = Scenario {
        needs: vec![whichbox_core::scenario::Need::Portable],
        ..Scenario::new(vec![task], Money::usd(60_000.into()))
    };
    let answer = answer(&scenario);
    assert_eq!(answer.verdict, Verdict::None);
    let conflicts = codes(answer.contradictions.iter().map(|c| &c.conflict));
    assert!(conflicts.contains(&"need-against-work".to_owned()), "{conflicts:?}");
}

#[test]
fn a_second_card_competes_with_a_new_tower() {
    let task = Task { model: ModelWish::Id("llama-3.3-70b".to_owned()), ..chat() };
    let scenario = Scenario {
        current: Some(Current { machine: "tower-rtx-3090".to_owned(), ..Current::default() }),
        ..Scenario::new(vec![task], Money::usd(20_000.into()))
    };
    let answer = answer(&scenario);
    let added: Vec<_> = answer.candidates.iter().filter(|c| c.kind == PlanKind::AddedPart && c.passes).collect();
    assert!(added.iter().any(|c| c.machine == "tower-2x-rtx-3090"), "{added:?}");
    assert_eq!(answer.verdict, Verdict::Buy);
    let purchase = answer.purchase.expect("a purchase");
    assert_eq!(purchase.kind, PlanKind::AddedPart, "{}", purchase.name);
    assert!(purchase.parts.iter().map(|p| p.count).sum::<u32>() >= 1);
}

#[test]
fn a_second_box_beside_the_one_there_is_competes_where_it_may() {
    // The 30B answers soon enough on the machine there is, and on nothing that is slower; the 120B takes 61 GiB, which that
    // machine does not have.
    let own = on_own_machine(&chat(), "mac-studio-m2-ultra-64gb", 1, None).wait_s.unwrap().expected;
    let quick = Task { longest_wait_s: Some(own * 1.05), ..chat() };
    let deep = Task { id: "deep".to_owned(), model: ModelWish::Id("gpt-oss-120b".to_owned()), ..chat() };
    let alone = Scenario {
        current: Some(Current { machine: "mac-studio-m2-ultra-64gb".to_owned(), ..Current::default() }),
        ..Scenario::new(vec![quick, deep], Money::usd(30_000.into()))
    };
    let beside = Scenario { os: OsWish { prefer: None, second_box: true }, ..alone.clone() };
    let (alone, beside) = (answer(&alone), answer(&beside));
    assert!(!beside.current.as_ref().unwrap().passes);
    assert!(alone.candidates.iter().all(|c| c.kind != PlanKind::SecondBox));
    let boxes: Vec<_> = beside.candidates.iter().filter(|c| c.kind == PlanKind::SecondBox).collect();
    assert!(boxes.iter().any(|c| c.passes && c.can_be_bought), "{boxes:?}");
    // What would do it all by itself too spares waiting that one would notice by leaving a part to the one there is.
    let minutes = |c: &CandidateSummary| c.minutes_waited_per_day.map_or(f64::INFINITY, |m| m.expected);
    for both in &boxes {
        let same =
            |c: &&CandidateSummary| c.machine == both.machine && c.units == both.units && c.kind == PlanKind::New;
        for alone in beside.candidates.iter().filter(same).filter(|c| c.passes) {
            assert!(minutes(both) <= minutes(alone) - 1.0, "{both:?} {alone:?}");
        }
    }
    let price = |a: &Recommendation| a.purchase.as_ref().unwrap().price.as_ref().unwrap().amount;
    assert!(price(&beside) <= price(&alone));
}

/// A person with a Mac Studio of 64 GB who wants the 30B of their agent and a 70B beside it, both in memory all day.
fn two_models_and_a_mac(budget: i64) -> Scenario {
    let deep = Task { id: "deep".to_owned(), model: ModelWish::Id("llama-3.3-70b".to_owned()), ..chat() };
    Scenario {
        together: true,
        os: OsWish { prefer: None, second_box: true },
        current: Some(Current { machine: "mac-studio-m2-ultra-64gb".to_owned(), ..Current::default() }),
        ..Scenario::new(vec![chat(), deep], Money::usd(budget.into()))
    }
}

#[test]
fn models_that_stay_in_memory_are_divided_over_both_machines() {
    // 17.3 GiB of weights for the 30B and 39.6 for the 70B are some 60 GiB with their caches. The Mac's GPU may use 56 of its
    // 64, and so may that of a Framework Desktop with as much: either holds one of the two and not both. What holds the 30B
    // costs less than what holds the 70B, so the 70B stays.
    let answer = answer(&two_models_and_a_mac(10_000));
    assert!(!answer.current.as_ref().unwrap().passes, "the Mac holds one of the two");
    let of = |kind: PlanKind| {
        answer.candidates.iter().find(move |c| c.machine == "framework-desktop-64gb" && c.units == 1 && c.kind == kind)
    };
    assert!(!of(PlanKind::New).unwrap().passes);
    assert!(of(PlanKind::SecondBox).unwrap().passes);

    assert_eq!(answer.verdict, Verdict::Buy);
    let plan = answer.purchase.as_ref().unwrap();
    assert_eq!(plan.kind, PlanKind::SecondBox, "{}", plan.name);
    let on = |id: &str| plan.tasks.iter().find(|t| t.id == id).unwrap();
    assert!(!on("chat").on_current && on("deep").on_current);
    assert!(plan.together && plan.swaps_per_day.is_none());
    assert_eq!(plan.loaded.iter().map(|l| l.model.as_str()).collect::<Vec<_>>(), ["qwen3-coder-30b-a3b"]);
    let minutes = |id: &str| on(id).minutes_per_day.unwrap().expected;
    assert!((plan.minutes_waited_per_day.expected - minutes("chat") - minutes("deep")).abs() < 1e-9);
    // Said where the purchase is, and in the tier.
    for reasons in [&answer.reasons, &answer.tiers[0].reasons] {
        let chat = Reason::NewBoxDoes { machine: plan.name.clone(), tasks: vec!["chat".to_owned()] };
        let machine = "Mac Studio M2 Ultra 64 GB".to_owned();
        let deep = Reason::WorksBeside { machine, tasks: vec!["deep".to_owned()] };
        assert!(reasons.contains(&deep) && reasons.contains(&chat), "{reasons:?}");
    }
    // It competes by price: nothing that does all of it costs less.
    let price = |c: &CandidateSummary| c.price.unwrap_or(f64::INFINITY);
    let paid = f64::try_from(plan.price.as_ref().unwrap().amount).unwrap();
    let cheaper = |c: &&CandidateSummary| c.passes && c.can_be_bought && price(c) < paid - 0.01;
    assert_eq!(answer.candidates.iter().find(cheaper), None);
}

#[test]
fn a_second_box_is_proposed_where_nobody_thought_of_one() {
    let rich = two_models_and_a_mac(100_000);
    let alone = Scenario { os: OsWish::default(), ..rich.clone() };
    let price = |s: &Scenario| answer(s).purchase.unwrap().price.unwrap().amount;
    let (shared, whole) = (price(&rich), price(&alone));
    assert!(shared < whole, "a box for one of the two models costs less than one for both");
    // The money for the one and not for the other.
    let without = answer(&Scenario { budget: Money { amount: shared, ..alone.budget }, ..alone });
    assert_eq!(without.verdict, Verdict::None);
    let changes = codes(without.contradictions.iter().filter(|c| c.within_budget).map(|c| &c.change));
    assert!(changes.contains(&"allow-second-box".to_owned()), "{changes:?}");
}

#[test]
fn the_routing_rule_says_which_of_two_machines_does_a_task() {
    let mut scenario = two_models_and_a_mac(10_000);
    let heavy = ModelWish::MinQuality(60.0);
    scenario.tasks.push(Task { id: "heavy".to_owned(), private: Some(false), model: heavy, ..chat() });
    let answer = answer(&scenario);
    assert_eq!(answer.purchase.as_ref().unwrap().kind, PlanKind::SecondBox);
    let routes = answer.hybrid.unwrap().routes;
    let text = |form: RoutingForm| routes.iter().find(|r| r.form == form).unwrap().text.clone();
    let generic = text(RoutingForm::Generic);
    assert!(generic.contains("chat: second-box/qwen3-coder-30b-a3b"), "{generic}");
    assert!(generic.contains("deep: local/llama-3.3-70b"), "{generic}");
    let openclaw = text(RoutingForm::Openclaw);
    let agent = |id: &str| openclaw.lines().find(|l| l.contains(&format!("id: \"{id}\""))).unwrap().to_owned();
    assert!(agent("chat").contains("\"second-box/") && agent("deep").contains("\"ollama/"), "{openclaw}");
    assert!(openclaw.contains("http://127.0.0.1:11434") && openclaw.contains("http://second-box:11434"), "{openclaw}");
}

#[test]
fn what_may_leave_makes_room_for_what_must_stay() {
    // Both at once are too much for 23 GiB. The larger must stay, and the other may leave: so it does.
    let small =
        Task { id: "small".to_owned(), private: Some(false), model: ModelWish::Id("gpt-oss-20b".to_owned()), ..chat() };
    let current = Some(Current { machine: "tower-rtx-4090".to_owned(), ..Current::default() });
    let scenario = Scenario { tasks: vec![chat(), small], current, ..two_models_and_a_mac(0) };
    let current = answer(&scenario).current.unwrap();
    assert!(current.passes, "{:?}", current.tasks);
    let places: Vec<Where> = current.tasks.iter().map(|t| t.place).collect();
    assert_eq!(places, [Where::Local, Where::Cloud]);
}

#[test]
fn a_used_machine_competes_and_only_where_it_is_wanted() {
    let scenario = Scenario {
        needs: vec![whichbox_core::scenario::Need::Cuda],
        ..Scenario::new(vec![chat()], Money::usd(9_000.into()))
    };
    let used = answer(&scenario);
    let new = answer(&Scenario { used_is_fine: false, ..scenario });
    assert!(used.candidates.iter().any(|c| c.kind == PlanKind::Used && c.passes && c.can_be_bought));
    assert!(new.candidates.iter().all(|c| c.kind != PlanKind::Used || !c.can_be_bought));
    // Two used RTX 5060 Ti cost 600 each and the computer around them 1,685; nothing new with CUDA holds the model for that.
    let price = |a: &Recommendation| a.purchase.as_ref().unwrap().price.as_ref().unwrap().amount;
    assert_eq!(price(&used), Decimal::from(2_885));
    assert!(price(&new) > price(&used));
    assert!(used.tiers[0].against.iter().any(|r| matches!(r, Reason::BoughtUsed {})));
}

#[test]
fn why_no_memory_is_added_is_said_where_memory_is_lacking() {
    let on = |machine: &str| {
        let task = Task { model: ModelWish::Id("llama-3.1-405b".to_owned()), ..chat() };
        let current = Some(Current { machine: machine.to_owned(), ..Current::default() });
        answer(&Scenario { current, ..Scenario::new(vec![task], Money::usd(60_000.into())) }).reasons
    };
    assert!(on("mac-studio-m2-ultra-64gb").contains(&Reason::MemoryIsSoldered {}));
    assert!(on("tower-rtx-4090").contains(&Reason::SystemMemoryNotCounted {}));
    // Enough memory and too little time: nothing is said of memory.
    let slow = Task { longest_wait_s: Some(0.5), ..chat() };
    let current = Some(Current { machine: "mac-studio-m2-ultra-64gb".to_owned(), ..Current::default() });
    let slow = answer(&Scenario { current, ..Scenario::new(vec![slow], Money::usd(60_000.into())) });
    assert!(!slow.reasons.contains(&Reason::MemoryIsSoldered {}));
}

#[test]
fn two_models_at_once_are_added_up() {
    // The source report's case: a 30B for the agent and a 70B beside it.
    let agent = Task { id: "agent".to_owned(), ..chat() };
    let deep = Task { id: "deep".to_owned(), model: ModelWish::Id("llama-3.3-70b".to_owned()), ..chat() };
    let on = |machine: &str| {
        let scenario = Scenario {
            together: true,
            current: Some(Current { machine: machine.to_owned(), ..Current::default() }),
            ..Scenario::new(vec![agent.clone(), deep.clone()], Money::usd(0.into()))
        };
        answer(&scenario).current.expect("the machine there is")
    };
    let large = on("mac-studio-m5-max-128gb");
    assert!(large.passes && large.together);
    let each: f64 = large.loaded.iter().map(|l| l.weights_gib + l.beside_gib).sum();
    assert_eq!(large.loaded.len(), 2);
    assert!((large.loaded_gib.unwrap() - each).abs() < 1e-9 && each > 55.0, "{each}");
    let small = on("tower-rtx-4090");
    assert!(!small.passes);
    assert!(small.tasks.iter().any(|t| t.problem.is_some()));
}
