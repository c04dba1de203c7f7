//! What would change the answer, what more money buys, and where work may go that leaves the house.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use proptest::prelude::*;
use std::sync::OnceLock;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::model::TrainsOnInput;
use whichbox_core::catalog::own::{Own, OwnOffer};
use whichbox_core::catalog::tier::TierId;
use whichbox_core::date::Date;
use whichbox_core::money::cents;
use whichbox_core::recommendation::{Flip, FlipOf, PlanKind, Recommendation, RoutingForm, Verdict};
use whichbox_core::scenario::{CloudWish, ModelWish, Scenario, Task, TaskKind, from_json, presets};

#[path = "shared/generated.rs"]
mod generated;
use generated::{cases, scenario};

fn now() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

fn advisor() -> &'static Advisor {
    static ADVISOR: OnceLock<Advisor> = OnceLock::new();
    ADVISOR.get_or_init(|| Advisor::new(Catalog::embedded().unwrap()))
}

fn file(name: &str) -> Scenario {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/scenarios").join(name);
    from_json(&std::fs::read_to_string(path).unwrap(), name).unwrap()
}

fn ask(scenario: &Scenario) -> Recommendation {
    advisor().recommend(scenario, now()).unwrap()
}

/// The most plans that all of [`scenarios`] take. Every machine for every one of their five hundred questions were 100,000.
const MOST_PLANS: u64 = 12_000;

type Answer = (Verdict, Option<(String, u32)>, Option<(String, u32)>);

/// What counts as the answer.
fn answer(scenario: &Scenario) -> Answer {
    let all = ask(scenario);
    let everyday = all.tiers.iter().find(|t| t.id == TierId::Everyday).and_then(|t| t.pick.as_ref());
    (
        all.verdict,
        all.purchase.as_ref().map(|p| (p.machine.clone(), p.units)),
        everyday.map(|p| (p.machine.clone(), p.units)),
    )
}

/// The scenario with a flip's number at a value.
fn with(scenario: &Scenario, flip: &Flip, value: f64) -> Scenario {
    let mut changed = scenario.clone();
    let task = flip.task.as_ref().and_then(|id| changed.tasks.iter_mut().find(|t| t.id == *id));
    match (flip.of, task) {
        (FlipOf::Budget, _) => changed.budget.amount = cents(value).unwrap(),
        (FlipOf::PrivateShare, _) => changed.private_share = value,
        (FlipOf::Electricity, _) => changed.electricity_per_kwh = Some(value),
        (FlipOf::UsersAtOnce, _) => changed.users_at_once = value as u32,
        (FlipOf::ContextLength, Some(task)) => task.context_tokens = Some(value as u32),
        (FlipOf::LongestWait, Some(task)) => task.longest_wait_s = Some(value),
        (FlipOf::RequestsPerDay, Some(task)) => task.requests_per_day = value,
        (of, _) => panic!("{of:?} is not searched for"),
    }
    changed
}

/// The step of each lever's grid.
fn step(flip: &Flip) -> f64 {
    match flip.of {
        FlipOf::Budget => 0.01,
        FlipOf::PrivateShare | FlipOf::Electricity => 0.001,
        FlipOf::LongestWait => 0.1,
        FlipOf::RequestsPerDay if flip.now < 100.0 => 0.1,
        _ => 1.0,
    }
}

fn scenarios() -> Vec<(String, Scenario)> {
    let mut all: Vec<(String, Scenario)> =
        ["founding.json", "founding-405b.json", "private-share-decides.json"].map(|n| (n.to_owned(), file(n))).into();
    for preset in presets() {
        let budget = whichbox_core::money::Money::usd(rust_decimal::Decimal::from(4500));
        all.push((preset.id.clone(), Scenario { private_share: 0.7, ..Scenario::new(preset.tasks, budget) }));
    }
    all
}

/// Held for every generated scenario; `cargo xtask properties` asks for as many as one likes.
mod properties {
    use super::*;

    proptest! {
        #![proptest_config(cases(24))]

        #[test]
        fn a_flip_is_where_the_whole_answer_flips(s in scenario()) {
            let here = answer(&s);
            for flip in advisor().explore(&s, now()).unwrap().flips {
                prop_assert_ne!(answer(&with(&s, &flip, flip.at)), here.clone(), "{:?}", &flip);
                let back = if flip.at > flip.now { -step(&flip) } else { step(&flip) };
                let before = ((flip.at + back) * 1e4).round() / 1e4;
                // What stands between two steps is nearer to today's than one of them.
                if (flip.at - flip.now).abs() > 1.5 * step(&flip) {
                    prop_assert_eq!(answer(&with(&s, &flip, before)), here.clone(), "one step before {:?}", &flip);
                }
            }
        }
    }
}

#[test]
fn every_flip_holds_on_both_of_its_sides() {
    let mut seen = std::collections::BTreeSet::new();
    for (name, scenario) in scenarios() {
        let here = answer(&scenario);
        for flip in advisor().explore(&scenario, now()).unwrap().flips {
            seen.insert(flip.of);
            let there = answer(&with(&scenario, &flip, flip.at));
            assert_ne!(there, here, "{name}: {flip:?}");
            let back = if flip.at > flip.now { -step(&flip) } else { step(&flip) };
            let before = flip.at + back;
            if (before - flip.now).abs() > 1e-9 {
                let beside = answer(&with(&scenario, &flip, (before * 1e4).round() / 1e4));
                assert_eq!(beside, here, "{name}: one step before {flip:?}");
            }
            if let Some(verdict) = flip.verdict {
                assert_eq!(there.0, verdict, "{name}: {flip:?}");
            }
        }
    }
    // The levers that a person moves first all flip somewhere in these.
    for of in [FlipOf::Budget, FlipOf::PrivateShare, FlipOf::ContextLength, FlipOf::LongestWait] {
        assert!(seen.contains(&of), "{of:?} flips nowhere: {seen:?}");
    }
}

#[test]
fn what_changes_nothing_was_tried_at_both_ends() {
    for (name, scenario) in scenarios() {
        let scenario = Scenario { electricity_per_kwh: Some(0.17), ..scenario };
        let here = answer(&scenario);
        let explored = advisor().explore(&scenario, now()).unwrap();
        for it in &explored.steady {
            assert!(it.from < it.to, "{name}: {it:?}");
            assert!(!explored.flips.iter().any(|f| f.of == it.of && f.task == it.task), "{name}: {it:?}");
            let flip = Flip {
                of: it.of,
                now: it.from,
                at: it.to,
                tier: None,
                pick: None,
                verdict: None,
                task: it.task.clone(),
            };
            for end in [it.from, it.to] {
                assert_eq!(answer(&with(&scenario, &flip, end)), here, "{name}: {it:?} at {end}");
            }
        }
        // Machines are chosen by their price, so no price of electricity moves the choice; that is said and not left out.
        let electricity = explored.steady.iter().find(|it| it.of == FlipOf::Electricity);
        assert!(electricity.is_some_and(|it| it.from == 0.0 && (it.to - 8.0 * 0.17).abs() < 0.002), "{name}");
    }
}

#[test]
fn the_price_of_what_is_bought_flips_at_the_very_cent() {
    let mut verdicts = Vec::new();
    for name in
        ["apple-everyday.json", "windows-70b-in-memory.json", "cuda-linux.json", "traveller.json", "hobbyist-600.json"]
    {
        let scenario = file(name);
        let here = ask(&scenario);
        let bought = here.purchase.as_ref().unwrap();
        assert_eq!(bought.units, 1);
        let found: Vec<&Flip> =
            here.changes_the_answer.iter().filter(|f| f.of == FlipOf::PriceOfPick && f.tier.is_none()).collect();
        assert_eq!(found.len(), 1, "{name}");
        // Asked again with a price of one's own for the machine.
        let at = |price: f64| {
            let own = Own {
                offer: vec![OwnOffer {
                    machine: Some(bought.machine.clone()),
                    part: None,
                    amount: cents(price).unwrap(),
                    currency: whichbox_core::money::Currency::USD,
                    per_usd: None,
                    date: now(),
                    tax_included: false,
                    // What is sold used stays so: a tie is broken by it.
                    availability: bought.price.as_ref().unwrap().availability,
                    note: None,
                }],
                ..Own::default()
            };
            let catalog = Catalog::embedded().unwrap().with_own(&own).unwrap();
            let answer = Advisor::new(catalog).recommend(&scenario, now()).unwrap();
            (answer.verdict, answer.purchase.map(|p| p.machine))
        };
        let today = (here.verdict, Some(bought.machine.clone()));
        let flip = found[0];
        let back = if flip.at > flip.now { -0.01 } else { 0.01 };
        assert_eq!(at(flip.at + back), today, "{name}: a cent before {flip:?}");
        let there = at(flip.at);
        assert_ne!(there, today, "{name}: {flip:?}");
        assert_eq!(there.0, flip.verdict.unwrap_or(here.verdict), "{name}: {flip:?}");
        verdicts.push(flip.verdict);
    }
    // Some lose to the next best, some leave the budget, and what is too dear would be bought for less.
    assert!(verdicts.contains(&None) && verdicts.contains(&Some(Verdict::Buy)), "{verdicts:?}");
}

#[test]
fn the_context_at_which_the_founding_machine_no_longer_holds_is_what_memory_says() {
    // 17.3 GiB of weights leave 38.7 of the 56 GiB that macOS can be told to give. In 8 bits the cache takes 51 KiB a token
    // (48 layers x 4 heads x 128 x 2 x 34 / 32 bytes), and buffers of 1 to 2 GiB come on top: 735,000 to 765,000 tokens.
    let explored = advisor().explore(&file("founding.json"), now()).unwrap();
    let up = explored.flips.iter().find(|f| f.of == FlipOf::ContextLength && f.at > f.now).unwrap();
    assert!((725_000.0..770_000.0).contains(&up.at), "{up:?}");
    assert_eq!(up.verdict, Some(Verdict::Buy));
}

#[test]
fn the_frontier_never_gives_less_for_more() {
    for (name, scenario) in scenarios() {
        let frontier = advisor().explore(&scenario, now()).unwrap().frontier;
        assert_eq!(frontier.step, 500.0);
        for pair in frontier.steps.windows(2) {
            let [less, more] = pair else { unreachable!() };
            assert!(more.budget > less.budget && more.price <= more.budget, "{name}: {more:?}");
            assert!((more.budget / 500.0).fract() < 1e-9, "{name}: {more:?}");
            // Where the same runs on models that are as good, a step spares what one notices.
            if more.runs == less.runs && more.better_models.is_empty() {
                let saved = more.minutes_saved.unwrap();
                assert!(saved >= 1.0, "{name}: {less:?} {more:?}");
                let minutes = |s: &whichbox_core::recommendation::FrontierStep| s.minutes.map_or(0.0, |m| m.expected);
                assert!(minutes(more) <= minutes(less), "{name}: {less:?} {more:?}");
            }
            assert!(more.passes || !less.passes, "{name}: {less:?} {more:?}");
        }
        assert_eq!(Some(frontier.helps_until), frontier.steps.last().map(|s| s.budget), "{name}");
    }
}

#[test]
fn a_wait_that_may_be_too_long_comes_with_the_command_that_settles_it() {
    let mut scenario = file("founding.json");
    let expected = ask(&scenario).current.unwrap().tasks[0].wait_s.unwrap().expected;
    scenario.tasks[0].longest_wait_s = Some(expected * 1.02);
    let call = advisor().explore(&scenario, now()).unwrap().close_call.unwrap();
    assert!(call.here && call.rent.is_none(), "the machine stands at home");
    // 146,760 tokens of which 130,000 are cached: 16,760 fresh ones on 130,000, and 800 on the whole prompt.
    assert_eq!(call.command, "llama-bench -m qwen3-coder-30b-a3b-Q4_K_M.gguf -p 16760 -n 800 -d 130000,146760 -fa 1");
    assert!(call.needed_decode_tps.unwrap() > 0.0);

    // Five at once are measured by five at once: the speed of all of them together is what decides.
    let mut team = file("team-of-five.json");
    let expected = ask(&team).purchase.unwrap().tasks[0].wait_s.unwrap().expected;
    team.tasks[0].longest_wait_s = Some(expected * 1.02);
    let call = advisor().explore(&team, now()).unwrap().close_call.unwrap();
    assert!(call.command.starts_with("llama-batched-bench ") && call.command.contains("-npl 5 "), "{}", call.command);
}

#[test]
fn answer_and_exploration_in_one_are_those_of_each() {
    for (name, scenario) in scenarios() {
        let each = ask(&scenario).with(advisor().explore(&scenario, now()).unwrap());
        assert_eq!(advisor().recommend_and_explore(&scenario, now()).unwrap(), each, "{name}");
    }
}

/// Times that the work was planned on a machine for an answer with everything explored around it.
fn planned(scenario: &Scenario) -> (u64, Recommendation) {
    let advisor = Advisor::new(Catalog::embedded().unwrap());
    let answer = advisor.recommend_and_explore(scenario, now()).unwrap();
    (advisor.plans(), answer)
}

#[test]
fn exploring_plans_as_few_machines_as_it_can() {
    let mut all = 0;
    for (name, scenario) in scenarios() {
        let (plans, answer) = planned(&scenario);
        let machines = answer.candidates.iter().filter(|c| c.kind == PlanKind::New).count() as u64;
        let asked = u64::from(answer.explored.unwrap().asked);
        println!("{name}: {plans} plans, {asked} asked, {machines} machines");
        assert!(plans < machines * asked, "{name}");
        all += plans;
    }
    assert!(all <= MOST_PLANS, "{all} plans");
}

#[test]
fn another_budget_or_price_of_electricity_asks_nothing_anew() {
    // One task with everything decided: of the levers, only money is left, and context, wait, requests and people.
    let mut scenario = file("windows-70b-in-memory.json");
    let (before, _) = planned(&scenario);
    scenario.electricity_per_kwh = Some(0.4);
    let (after, answer) = planned(&scenario);
    assert_eq!(before, after);
    let explored = answer.explored.unwrap();
    assert!(explored.steady.iter().any(|it| it.of == FlipOf::Electricity));
    assert!(explored.flips.iter().any(|it| it.of == FlipOf::Budget));
}

fn leaving(task: Task) -> Scenario {
    let budget = whichbox_core::money::Money::usd(rust_decimal::Decimal::from(3000));
    let chat = Task { id: "chat".to_owned(), kind: TaskKind::Chat, private: Some(true), ..Task::default() };
    Scenario { private_share: 1.0, ..Scenario::new(vec![chat, task], budget) }
}

fn refactor() -> Task {
    Task {
        id: "refactor".to_owned(),
        kind: TaskKind::Refactor,
        requests_per_day: 10.0,
        prompt_tokens: 100_000,
        cached_tokens: 80_000,
        answer_tokens: 4_000,
        model: ModelWish::Id("qwen3-coder-30b-a3b".to_owned()),
        private: Some(false),
        ..Task::default()
    }
}

#[test]
fn no_text_goes_to_who_may_train_on_it_unless_that_is_allowed() {
    let scenario = leaving(refactor());
    let hybrid = ask(&scenario).hybrid.unwrap();
    let leaves = &hybrid.leaves[0];
    assert_eq!(leaves.trains_on_input, Some(TrainsOnInput::No));
    // DeepSeek V4.1-Flash asks 0.15, 0.003 cached and 0.6: the cheapest that takes it, and its terms are in dispute.
    let refused = leaves.refused.as_ref().unwrap();
    assert_ne!(refused.trains_on_input, TrainsOnInput::No);
    assert!(refused.monthly.unwrap().amount < leaves.monthly.unwrap().amount);

    let allowed = Scenario { cloud: CloudWish { may_train: true, ..CloudWish::default() }, ..scenario };
    let hybrid = ask(&allowed).hybrid.unwrap();
    assert_eq!(hybrid.leaves[0].cloud_model.as_ref(), Some(&refused.cloud_model));
    assert_eq!(hybrid.leaves[0].refused, None);
}

#[test]
fn a_bill_counts_cached_tokens_at_their_own_price() {
    let hybrid = ask(&leaving(refactor())).hybrid.unwrap();
    let bill = hybrid.bills.iter().find(|b| b.cloud_model == "openai/gpt-5.4-nano").unwrap();
    // 20,000 fresh at 0.20, 80,000 cached at 0.02, 4,000 out at 1.25, all a million, ten times a day, 21.741 working days.
    let by_hand = (20_000.0 * 0.2 + 80_000.0 * 0.02 + 4_000.0 * 1.25) / 1e6 * 10.0 * 30.4375 * 5.0 / 7.0;
    assert!((bill.monthly.as_f64() - by_hand).abs() < 0.01, "{bill:?} {by_hand}");
    let saved = 80_000.0 * (0.2 - 0.02) / 1e6 * 10.0 * 30.4375 * 5.0 / 7.0;
    assert!((bill.caching_saves.unwrap().as_f64() - saved).abs() < 0.01);
    assert!(hybrid.bills.windows(2).all(|w| w[0].monthly.amount <= w[1].monthly.amount));
}

/// Much of a large model that may leave, and a chat that stays on what a small machine does.
fn box_or_bill() -> Scenario {
    let heavy = Task {
        requests_per_day: 600.0,
        model: ModelWish::Id("gpt-oss-120b".to_owned()),
        longest_wait_s: Some(600.0),
        private: Some(false),
        ..refactor()
    };
    let mut scenario = leaving(heavy);
    scenario.tasks[0].model = ModelWish::Id("qwen3-8b".to_owned());
    scenario.tasks[0].requests_per_day = 20.0;
    scenario.tasks[0].prompt_tokens = 2_000;
    scenario.tasks[0].answer_tokens = 300;
    scenario.horizon_months = 120;
    scenario
}

#[test]
fn a_break_even_counts_tax_and_only_what_is_bought_beyond_what_is_needed_anyway() {
    let plain = ask(&box_or_bill());
    let hybrid = plain.hybrid.clone().unwrap();
    assert!(!hybrid.all_at_home && !hybrid.leaves[0].runs_at_home, "{hybrid:?}");
    let even = hybrid.break_even.unwrap();
    // The cheapest that does all of it, less the small machine that what stays needs anyway, over a month's bill.
    let home = plain.purchase.unwrap();
    let cost = |plan: &whichbox_core::recommendation::Plan| {
        let price = plan.price.as_ref().unwrap();
        f64::try_from(price.amount).unwrap() + price.tax.unwrap_or(0.0)
    };
    let all = plain.candidates.iter().find(|c| c.name == even.machine && c.can_be_bought).unwrap();
    let more = even.costs.unwrap().as_f64();
    assert!((more - (all.price.unwrap() - cost(&home))).abs() < 0.02, "{more} {all:?} {}", home.name);
    let bill = hybrid.monthly_bill.unwrap().as_f64();
    assert!((even.months.unwrap() - more / bill).abs() < 0.01, "{even:?} {bill}");

    let taxed = ask(&Scenario { sales_tax_percent: Some(20.0), ..box_or_bill() }).hybrid.unwrap();
    let with_tax = taxed.break_even.unwrap();
    assert!((with_tax.months.unwrap() / even.months.unwrap() - 1.2).abs() < 0.001, "{even:?} {with_tax:?}");
}

#[test]
fn where_nothing_must_stay_buying_is_still_set_against_the_bill() {
    let mut scenario = box_or_bill();
    for task in &mut scenario.tasks {
        task.private = Some(false);
    }
    let answer = ask(&scenario);
    assert_eq!((answer.verdict, &answer.purchase), (Verdict::Hybrid, &None));
    let hybrid = answer.hybrid.unwrap();
    // Nobody is told to keep a machine that they do not have.
    assert_eq!(hybrid.machine, None);
    let even = hybrid.break_even.unwrap();
    let everyday = answer.tiers.iter().find(|t| t.id == TierId::Everyday).unwrap();
    let pick = everyday.pick.as_ref().unwrap();
    // The pick does the work: nothing is picked that does none of it.
    assert!(pick.tasks.iter().all(|t| t.place == whichbox_core::recommendation::Where::Local), "{}", pick.name);
    assert_eq!(even.machine, pick.name);
    assert!((even.costs.unwrap().as_f64() - f64::try_from(pick.price.as_ref().unwrap().amount).unwrap()).abs() < 0.01);
}

#[test]
fn what_runs_at_home_is_not_billed_and_the_day_without_it_is_told() {
    let mut scenario = leaving(Task { private: None, ..refactor() });
    scenario.private_share = 0.2;
    let answer = ask(&scenario);
    let (plan, hybrid) = (answer.purchase.unwrap(), answer.hybrid.unwrap());
    assert!(hybrid.all_at_home && hybrid.leaves[0].runs_at_home && hybrid.break_even.is_none());
    assert_eq!(plan.cost_parts.unwrap().cloud, None, "the day is that of all of it, so nothing is sent out");
    // Four fifths of the refactoring gone, the day is that much shorter.
    let minutes = |id: &str| plan.tasks.iter().find(|t| t.id == id).unwrap().minutes_per_day.unwrap().expected;
    let left = hybrid.minutes_at_home.unwrap().expected;
    let loading = plan.minutes_loading_per_day.map_or(0.0, |m| m.expected);
    assert!((left - minutes("chat") - 0.2 * minutes("refactor") - loading).abs() < 1e-6, "{left}");
}

#[test]
fn what_leaves_is_in_the_cost_of_the_answer() {
    let answer = ask(&box_or_bill());
    let (plan, hybrid) = (answer.purchase.unwrap(), answer.hybrid.unwrap());
    let bill = hybrid.monthly_bill.unwrap().as_f64();
    let cloud = plan.cost_parts.unwrap().cloud.unwrap().as_f64();
    assert!((cloud - bill * 120.0).abs() < 1.0, "{cloud} {bill}");
}

#[test]
fn falling_prices_push_the_break_even_out_and_never_in() {
    let scenario = box_or_bill();
    let at = |falls: Option<f64>| {
        let cloud = CloudWish { price_falls_per_year: falls, ..CloudWish::default() };
        ask(&Scenario { cloud, ..scenario.clone() }).hybrid.unwrap().break_even
    };
    let Some(flat) = at(None) else { panic!("something does all of it") };
    assert_eq!(flat.months_if_falling, None);
    let none = at(Some(0.0)).unwrap();
    assert_eq!(none.months, none.months_if_falling);
    let mut last = none.months.unwrap();
    for falls in [0.2, 0.5, 0.8] {
        match at(Some(falls)).unwrap().months_if_falling {
            Some(months) => {
                assert!(months >= last);
                last = months;
            }
            None => break,
        }
    }
}

#[test]
fn work_of_the_largest_class_goes_to_no_model_that_scores_below_it() {
    let frontier =
        Task { model: ModelWish::Class(whichbox_core::catalog::model::ModelClass::FrontierMoe), ..refactor() };
    let hybrid = ask(&leaving(frontier)).hybrid.unwrap();
    // Gemini 2.5 Flash-Lite stands at 4.5 on Terminal-Bench Hard and 9.5 on the coding index, GLM 4.7 and its like far above.
    assert!(hybrid.bills.iter().all(|b| b.cloud_model != "google/gemini-2.5-flash-lite"), "{:?}", hybrid.bills);
    let leaves = &hybrid.leaves[0];
    assert!(leaves.remarks.is_empty(), "what is taken is known to be good enough: {leaves:?}");
    let taken = advisor().catalog().cloud_model(leaves.cloud_model.as_ref().unwrap()).unwrap();
    assert!(!taken.quality.is_empty(), "{}", taken.id);
}

#[test]
fn a_cloud_model_that_ends_is_still_there_for_who_names_it_and_that_it_ends_is_said() {
    let named = Task { model: ModelWish::Id("mistral/devstral-2512".to_owned()), ..refactor() };
    let hybrid = ask(&leaving(named)).hybrid.unwrap();
    let leaves = &hybrid.leaves[0];
    assert_eq!(leaves.cloud_model.as_deref(), Some("mistral/devstral-2512"));
    assert!(leaves.monthly.is_some());
    assert!(matches!(leaves.remarks[..], [whichbox_core::reason::Reason::CloudModelEnds { .. }]), "{leaves:?}");
    let longer = Task { prompt_tokens: 900_000, ..refactor() };
    let longer = Task { model: ModelWish::Id("mistral/devstral-2512".to_owned()), ..longer };
    let hybrid = ask(&leaving(longer)).hybrid.unwrap();
    assert!(matches!(hybrid.leaves[0].remarks[..], [whichbox_core::reason::Reason::NoCloudModel { .. }]));
}

#[test]
fn a_private_task_has_no_fallback_that_takes_it_out_of_the_house() {
    let answer = ask(&leaving(refactor()));
    let routes = answer.hybrid.unwrap().routes;
    let openclaw = &routes.iter().find(|r| r.form == RoutingForm::Openclaw).unwrap().text;
    let chat = openclaw.lines().find(|l| l.contains("\"chat\"")).unwrap();
    assert!(chat.contains("ollama/") && chat.contains("fallbacks: []"), "{openclaw}");
    let refactor = openclaw.lines().find(|l| l.contains("\"refactor\"")).unwrap();
    assert!(!refactor.contains("ollama/"), "{openclaw}");
    // Names come from a file that anybody may have written.
    let odd = Task { id: "a\" } ], x: [\n{".to_owned(), ..refactor_task_private() };
    let text = ask(&leaving(odd)).hybrid.map(|h| h.routes[1].text.clone()).unwrap_or_default();
    assert!(!text.contains("\n{ "), "{text}");
}

fn refactor_task_private() -> Task {
    Task { private: Some(false), ..refactor() }
}

#[test]
fn a_rented_card_is_paid_by_the_hours_of_the_work() {
    let answer = ask(&leaving(refactor()));
    let rent = answer.hybrid.unwrap().rent.unwrap();
    assert!(rent.hours_per_day > 0.0 && rent.hours_per_day <= 24.0);
    let by_hand = rent.per_hour.as_f64() * rent.hours_per_day * 30.4375 * 5.0 / 7.0;
    assert!((rent.monthly.as_f64() - by_hand).abs() < 0.02 * by_hand + 0.01);
    let february = advisor().recommend(&leaving(refactor()), Date::new(2026, 2, 18).unwrap()).unwrap();
    assert_eq!(february.hybrid.unwrap().rent, None, "no price for an hour is known from then");
}
