//! The diagnosis on recorded sets: each rule finds what it is for, stays silent where a setting only looks like it, and
//! finds nothing on healthy machines. The sets lie in `tests/observations/` and are named after what they show.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may")]

use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;
use whichbox_core::advise::recommend;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::diagnose::{
    ByHand, Diagnosis, Effect, Finding, NoNumber, ReadBack, Risk, Rule, Step, Weight, diagnose, findings, rules,
};
use whichbox_core::money::Money;
use whichbox_core::observe::{self, Observations};
use whichbox_core::recommendation::Verdict;
use whichbox_core::scenario::{Current, Scenario, Task};

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::embedded().expect("the embedded catalog loads"))
}

fn sets(folder: &str) -> Vec<(String, Observations)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/observations").join(folder);
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            (name, observe::from_json(&text, &path.to_string_lossy()).unwrap())
        })
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

fn set(folder: &str, name: &str) -> Observations {
    sets(folder).into_iter().find(|it| it.0 == name).unwrap().1
}

fn id(rule: Rule) -> String {
    serde_json::to_value(rule).unwrap().as_str().unwrap().to_owned()
}

/// The rule that a set is named after: the longest id that its name begins with.
fn named(name: &str) -> Option<Rule> {
    rules().filter(|rule| name.starts_with(&id(*rule))).max_by_key(|rule| id(*rule).len())
}

fn found(diagnosis: &Diagnosis) -> Vec<Rule> {
    diagnosis.findings.iter().map(|it| it.rule).collect()
}

fn of(diagnosis: &Diagnosis, rule: Rule) -> &Finding {
    diagnosis.findings.iter().find(|it| it.rule == rule).unwrap()
}

#[test]
fn healthy_machines_raise_no_alarm() {
    for (name, seen) in sets("healthy") {
        let diagnosis = diagnose(&seen, catalog(), &[]);
        assert!(diagnosis.findings.is_empty(), "{name}: {:#?}", diagnosis.findings);
    }
}

#[test]
fn each_rule_finds_what_it_is_for_and_nothing_else() {
    let mut wrong = Vec::new();
    for (name, seen) in sets("found") {
        let Some(rule) = named(&name) else { continue };
        let diagnosis = diagnose(&seen, catalog(), &[]);
        if found(&diagnosis) != [rule] {
            let lacks: Vec<_> = diagnosis.not_checked.iter().filter(|it| it.rule == rule).collect();
            wrong.push(format!("{name}: {:?} {lacks:?}", found(&diagnosis)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rule_is_checked_and_silent_where_a_setting_only_looks_like_it() {
    let mut wrong = Vec::new();
    for (name, seen) in sets("fine") {
        let rule = named(&name).unwrap();
        let diagnosis = diagnose(&seen, catalog(), &[]);
        if found(&diagnosis).contains(&rule) || diagnosis.not_checked.iter().any(|it| it.rule == rule) {
            wrong.push(format!("{name}: {:?} {:?}", found(&diagnosis), diagnosis.not_checked));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_set_that_shows_it_and_one_that_does_not() {
    let shown: BTreeSet<_> = sets("found").iter().filter_map(|it| named(&it.0)).collect();
    let silent: BTreeSet<_> = sets("fine").iter().filter_map(|it| named(&it.0)).collect();
    for rule in rules() {
        assert!(shown.contains(&rule), "no set shows {}", id(rule));
        assert!(silent.contains(&rule), "no set holds {} back", id(rule));
    }
}

#[test]
fn the_founding_case_is_three_findings_in_order() {
    let diagnosis = diagnose(&set("found", "founding-case"), catalog(), &[]);
    assert_eq!(
        found(&diagnosis),
        [Rule::ContextCapBelowNative, Rule::PromptOverCap, Rule::TimeoutShorterThanPrefill],
        "{:#?}",
        diagnosis.findings
    );
    let cap = of(&diagnosis, Rule::ContextCapBelowNative);
    assert_eq!((cap.before, cap.after), (131_072.0, 262_144.0));
    assert_eq!(cap.params.label.as_deref(), Some("v-128k"));
    // 48 layers x 4 heads x 128 x 2 x 2 bytes x 262,144 tokens are 24 GiB.
    let Effect::Memory { kv_gib, fits, usable_gib, .. } = cap.effect else { panic!("{:?}", cap.effect) };
    assert!((kv_gib - 24.0).abs() < 0.01 && fits && (usable_gib - 48.0).abs() < 0.01, "{:?}", cap.effect);
    let timeout = of(&diagnosis, Rule::TimeoutShorterThanPrefill);
    // Once the cap is lifted 262,144 tokens can come: 655.36 s at 400 a second, and half as much again.
    assert_eq!((timeout.before, timeout.after), (300.0, 1020.0));
    let Effect::Prefill { seconds, .. } = timeout.effect else { panic!("{:?}", timeout.effect) };
    assert!((seconds - 655.36).abs() < 0.01, "{seconds}");
    assert!((timeout.params.prefill_s.unwrap() - 366.9).abs() < 0.01);
    assert_eq!(timeout.params.context, Some(262_144));
    // Both make the same definition; it is offered once.
    let second = of(&diagnosis, Rule::PromptOverCap);
    assert_eq!(second.plan.steps, [Step::ByHand { what: ByHand::AsAbove }]);
    assert!(second.plan.undo.is_empty());
}

#[test]
fn the_fix_of_a_cap_is_a_new_definition_that_can_be_applied_and_read_back() {
    let diagnosis = diagnose(&set("found", "founding-case"), catalog(), &[]);
    let plan = &of(&diagnosis, Rule::ContextCapBelowNative).plan;
    let Some(Step::OllamaCreate { body, modelfile, before }) = plan.applicable().next() else { panic!("{plan:?}") };
    assert_eq!(
        serde_json::to_value(body).unwrap(),
        serde_json::json!({
            "model": "qwen3-coder-v-128k-262144",
            "from": "qwen3-coder:v-128k",
            "parameters": { "num_ctx": 262_144 }
        })
    );
    assert_eq!(modelfile, "FROM qwen3-coder:v-128k\nPARAMETER num_ctx 262144");
    assert_eq!(before.as_deref(), Some("FROM qwen3-coder:v-128k\nPARAMETER num_ctx 131072"));
    assert_eq!(plan.undo, [Step::OllamaDelete { model: body.model.clone() }]);
    assert_eq!(plan.check, ReadBack::Definition { name: body.model.clone(), num_ctx: 262_144 });
    // Nothing else is ever applied for the person.
    for (_, seen) in sets("found") {
        for finding in diagnose(&seen, catalog(), &[]).findings {
            for step in finding.plan.applicable() {
                assert!(matches!(step, Step::OllamaCreate { .. } | Step::NewFile { .. }), "{step:?}");
            }
            assert!(!finding.plan.steps.is_empty(), "{:?} has no way out", finding.rule);
        }
    }
}

#[test]
fn findings_that_block_come_before_those_that_slow() {
    let mut seen = set("found", "founding-case");
    seen.machine.on_battery = Some(true);
    for request in seen.runtimes[0].requests.iter_mut().flatten() {
        request.decode_tps = Some(95.0);
    }
    let diagnosis = diagnose(&seen, catalog(), &[]);
    let weights: Vec<_> = diagnosis.findings.iter().map(|it| it.weight).collect();
    // What runs is as fast as it should be: a battery is worth knowing and no reason to change something first.
    assert_eq!(weights, [Weight::Blocks, Weight::Blocks, Weight::Blocks, Weight::Minor]);
}

#[test]
fn a_battery_flips_no_verdict_unless_something_is_slow() {
    let mut seen = set("healthy", "macbook-lm-studio");
    seen.machine.on_battery = Some(true);
    let it = diagnose(&seen, catalog(), &[]);
    assert_eq!(of(&it, Rule::HeldBackByPowerOrHeat).weight, Weight::Minor);
    let slow = observe::RequestSeen {
        name: Some("qwen3-30b-a3b-2507".to_owned()),
        prompt_tokens: Some(900),
        answer_tokens: Some(500),
        decode_tps: Some(12.0),
        ..observe::RequestSeen::default()
    };
    seen.runtimes[0].requests = Some(vec![slow]);
    let it = diagnose(&seen, catalog(), &[]);
    assert_eq!(of(&it, Rule::HeldBackByPowerOrHeat).weight, Weight::Slows);
    // Where nothing runs nothing is held back.
    let mut seen = set("healthy", "container-without-runtime");
    seen.machine.on_battery = Some(true);
    assert!(diagnose(&seen, catalog(), &[]).findings.is_empty());
}

#[test]
fn little_that_was_checked_is_no_health() {
    // A server whose window is half of the model's, and nobody knows how long the prompts are.
    let mut seen = set("healthy", "tower-4090-llama-cpp");
    for it in seen.runtimes.iter_mut().flat_map(|it| it.loaded.iter_mut().flatten()) {
        it.context = it.context_native.map(|native| native / 2);
    }
    (seen.clients, seen.runtimes[0].log, seen.runtimes[0].requests) = (Vec::new(), None, None);
    let it = diagnose(&seen, catalog(), &[]);
    assert!(it.findings.is_empty() && !it.checked.is_empty() && !it.healthy, "{:#?}", it.findings);
    assert!(diagnose(&set("healthy", "mac-studio-ollama"), catalog(), &[]).healthy);
}

#[test]
fn the_runtime_itself_is_no_other_program() {
    let mut seen = set("healthy", "mac-studio-ollama");
    seen.machine.swap_used = Some(whichbox_core::units::Bytes::from_gib(3.0));
    let program = |kind, gib| observe::BigProgram { kind, memory: whichbox_core::units::Bytes::from_gib(gib) };
    seen.machine.programs =
        Some(vec![program(observe::ProgramKind::Runtime, 30.0), program(observe::ProgramKind::Browser, 3.0)]);
    assert!(diagnose(&seen, catalog(), &[]).findings.is_empty());
    // Nor do programs hold more together than is in use.
    let mut seen = set("found", "memory-taken-by-others");
    seen.machine.memory_available =
        seen.machine.memory_total.map(|all| all.saturating_sub(whichbox_core::units::Bytes::from_gib(1.0)));
    assert!(diagnose(&seen, catalog(), &[]).findings.is_empty());
}

#[test]
fn models_that_take_turns_are_loaded_each_in_its_turn() {
    let mut seen = set("found", "reloaded-each-turn");
    seen.runtimes[0].log.as_mut().unwrap().load_contexts.clear();
    let requests = seen.runtimes[0].requests.as_mut().unwrap();
    for (request, name) in requests.iter_mut().rev().zip(["a", "b", "a"]) {
        (request.name, request.load_s) = (Some(name.to_owned()), Some(5.0));
    }
    assert!(!found(&diagnose(&seen, catalog(), &[])).contains(&Rule::ReloadedEachTurn));
}

#[test]
fn a_log_of_requests_that_end_alike_needs_no_length_of_prompts() {
    let mut seen = set("found", "founding-case");
    seen.clients.clear();
    let runtime = &mut seen.runtimes[0];
    runtime.requests = None;
    let log = runtime.log.as_mut().unwrap();
    (log.longest_prompt, log.gave_up_after_s) = (None, vec![300.0; 50]);
    let it = diagnose(&seen, catalog(), &[]);
    let timeout = of(&it, Rule::TimeoutShorterThanPrefill);
    assert_eq!(timeout.before, 300.0);
    assert!(timeout.after >= 600.0 && timeout.params.prompt_tokens.is_none(), "{timeout:#?}");
}

#[test]
fn work_for_a_model_that_is_not_loaded_is_said() {
    let mut seen = set("healthy", "mac-studio-ollama");
    assert!(diagnose(&seen, catalog(), &[agent()]).tasks_elsewhere.is_empty());
    for it in seen.runtimes.iter_mut().flat_map(|it| it.loaded.iter_mut().flatten()) {
        it.model = None;
    }
    for it in seen.runtimes.iter_mut().flat_map(|it| it.definitions.iter_mut().flatten()) {
        it.model = None;
    }
    let it = diagnose(&seen, catalog(), &[agent()]);
    assert_eq!(it.tasks_elsewhere.len(), 1, "{:?}", it.tasks_elsewhere);
}

#[test]
fn what_is_said_of_ollama_is_not_said_of_others() {
    for (name, seen) in sets("found") {
        for finding in diagnose(&seen, catalog(), &[]).findings {
            let other = matches!(finding.params.runtime.as_deref(), Some("llama.cpp" | "LM Studio" | "vLLM"));
            let about_context = matches!(finding.rule, Rule::ContextCapBelowNative | Rule::PromptOverCap);
            assert!(!(other && about_context && finding.source.contains("ollama")), "{name}: {}", finding.source);
            let computed = matches!(finding.effect, Effect::Memory { fits: true, .. });
            // What an earlier finding computed holds for who is helped by the same change.
            let as_above = finding.plan.steps == [Step::ByHand { what: ByHand::AsAbove }];
            assert!(computed || as_above || finding.plan.risk != Risk::MoreMemory, "{name}: {:?}", finding.rule);
        }
    }
}

#[test]
fn no_gain_is_what_it_was_before() {
    for (name, seen) in sets("found") {
        for finding in diagnose(&seen, catalog(), &[]).findings {
            if let Effect::Window { before, after } = finding.effect {
                assert!(after > before, "{name}: {finding:#?}");
            }
            if let Effect::Memory { weights_gib, kv_gib, needed_gib, .. } = finding.effect {
                assert!(weights_gib + kv_gib <= needed_gib + 1e-6, "{name}: {:?}", finding.effect);
            }
        }
    }
    let long = diagnose(&set("found", "prompt-over-cap"), catalog(), &[]);
    let long = of(&long, Rule::PromptOverCap);
    assert_eq!((long.before, long.after), (50_000.0, 40_960.0));
    assert_eq!(long.effect, Effect::NoNumber { why: NoNumber::NothingLost });
    // A file of 18.4 GiB in 15.5: closing programs is no way out.
    let file = diagnose(&set("found", "file-larger-than-memory"), catalog(), &[]);
    let file = of(&file, Rule::FileLargerThanMemory);
    assert!(!file.plan.steps.contains(&Step::ByHand { what: ByHand::ClosePrograms }), "{file:#?}");
    let large = diagnose(&set("found", "quantization-too-large"), catalog(), &[]);
    let large = of(&large, Rule::QuantizationTooLarge);
    assert!(large.params.about.is_some() && large.params.address.as_ref().is_some_and(|it| it.starts_with("https://")));
}

#[test]
fn a_rule_without_its_data_says_what_is_missing() {
    let diagnosis = diagnose(&Observations::default(), catalog(), &[]);
    assert!(diagnosis.findings.is_empty() && !diagnosis.healthy);
    assert_eq!(diagnosis.not_checked.len() + diagnosis.not_applicable.len(), rules().count());
    let container = diagnose(&set("healthy", "container-without-runtime"), catalog(), &[]);
    let cap = container.not_checked.iter().find(|it| it.rule == Rule::ContextCapBelowNative).unwrap();
    assert_eq!(serde_json::to_value(cap).unwrap()["why"], "not-installed");
    let all = [container.checked, container.not_applicable].concat().len() + container.not_checked.len();
    assert_eq!(all, rules().count());
}

fn agent() -> Task {
    let text = r#"{ "id": "agent", "kind": "coding-agent", "requests_per_day": 40, "prompt_tokens": 146760,
        "cached_tokens": 130000, "answer_tokens": 800, "context_tokens": 262144,
        "model": { "id": "qwen3-coder-30b-a3b" }, "longest_wait_s": 600, "private": true }"#;
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_verdict_follows_what_was_seen() {
    let current = |seen: Observations| Current {
        machine: "mac-studio-m2-ultra-64gb".to_owned(),
        observations: Some(seen),
        ..Current::default()
    };
    let scenario = Scenario {
        current: Some(current(set("found", "founding-case"))),
        ..Scenario::new(vec![agent()], Money::usd(4000.into()))
    };
    let answer = recommend(&scenario, catalog(), Date::new(2026, 11, 21).unwrap()).unwrap();
    assert_eq!(answer.verdict, Verdict::Fix);
    assert_eq!(answer.findings.len(), 3);
    assert_eq!(answer.findings, findings(&scenario, catalog()));
    // With the three settings changed nothing is left to do.
    let mut fixed = set("found", "founding-case");
    let runtime = fixed.runtimes.first_mut().unwrap();
    for definition in runtime.definitions.iter_mut().flatten() {
        definition.context_set = Some(262_144);
    }
    for loaded in runtime.loaded.iter_mut().flatten() {
        loaded.context = Some(262_144);
        loaded.kv_bytes = None;
    }
    runtime.log = None;
    for model in fixed.clients.iter_mut().flat_map(|it| it.models.iter_mut().flatten()) {
        model.timeout_s = Some(600.0);
    }
    let scenario = Scenario { current: Some(current(fixed)), ..scenario };
    let answer = recommend(&scenario, catalog(), Date::new(2026, 11, 21).unwrap()).unwrap();
    assert_eq!(answer.verdict, Verdict::Keep, "{:#?}", answer.findings);
}

#[test]
fn what_is_saved_gives_the_same_diagnosis_and_names_nobody() {
    for folder in ["found", "healthy"] {
        for (name, seen) in sets(folder) {
            let saved = observe::to_json(&observe::scrub(&seen, catalog())).unwrap();
            let read = observe::from_json(&saved, "saved").unwrap();
            assert_eq!(found(&diagnose(&read, catalog(), &[])), found(&diagnose(&seen, catalog(), &[])), "{name}");
        }
    }
}

/// Every place of a value, as a pointer.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(name, it)| places(it, &format!("{at}/{name}"), into)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, it)| places(it, &format!("{at}/{i}"), into)),
        _ => {}
    }
    if !at.is_empty() {
        into.push(at.to_owned());
    }
}

fn disturbed(value: &mut Value, at: &str, how: u8, number: u64) {
    let Some(there) = value.pointer_mut(at) else { return };
    *there = match (how % 6, &*there) {
        (0, _) => Value::Null,
        (1, Value::Number(_)) => number.into(),
        (2, Value::Number(_)) => 0.into(),
        (3, Value::Number(_)) => (number % 100_000).into(),
        (_, Value::Bool(it)) => (!it).into(),
        (_, Value::Array(items)) if how % 6 == 4 => items.iter().chain(items).cloned().collect::<Vec<_>>().into(),
        (_, Value::Array(_)) if how % 6 == 5 => Value::Array(Vec::new()),
        (_, other) => other.clone(),
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_set_breaks_a_rule_and_no_finding_lacks_its_numbers(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u64..9_007_199_254_740_991), 0..24),
    ) {
        static SETS: OnceLock<Vec<Value>> = OnceLock::new();
        let all = SETS.get_or_init(|| {
            let both = sets("found").into_iter().chain(sets("healthy"));
            both.map(|it| serde_json::to_value(it.1).unwrap()).collect()
        });
        let mut value = which.get(all).clone();
        let mut pointers = Vec::new();
        places(&value, "", &mut pointers);
        for (at, how, number) in changes {
            disturbed(&mut value, at.get(&pointers).as_str(), how, number);
        }
        if let Ok(seen) = observe::from_json(&value.to_string(), "set") {
            let diagnosis = diagnose(&seen, catalog(), &[agent()]);
            for finding in &diagnosis.findings {
                prop_assert!(finding.before.is_finite() && finding.after.is_finite(), "{finding:?}");
                prop_assert!(finding.before != finding.after, "{finding:?}");
                prop_assert!(!finding.plan.steps.is_empty());
                prop_assert!(serde_json::to_string(finding).unwrap().contains("effect"));
            }
            let judged = diagnosis.checked.len() + diagnosis.not_applicable.len() + diagnosis.not_checked.len();
            prop_assert_eq!(judged, rules().count());
            prop_assert!(diagnosis.findings.iter().all(|it| diagnosis.checked.contains(&it.rule)));
        }
    }
}

/// Each rule has a set that shows it and one that holds it back (above); here it says "not checked" once a fact that it needs
/// is taken away, or all that was seen of the runtimes or of the machine where one of several facts will do.
#[test]
fn each_rule_is_not_checked_where_what_it_needs_is_taken_away() {
    let mut silent: BTreeSet<String> = rules().map(id).collect();
    for (name, seen) in sets("found") {
        let Some(rule) = named(&name).filter(|it| silent.contains(&id(*it))) else { continue };
        let whole = serde_json::to_value(&seen).unwrap();
        let mut pointers = Vec::new();
        places(&whole, "", &mut pointers);
        let mut bare = whole.clone();
        for runtime in bare["runtimes"].as_array_mut().unwrap() {
            *runtime = serde_json::json!({ "kind": runtime["kind"], "state": runtime["state"] });
        }
        let mut unseen = whole.clone();
        unseen["machine"] = serde_json::json!({ "os": whole["machine"]["os"] });
        let without = pointers.iter().map(|at| {
            let mut less = whole.clone();
            *less.pointer_mut(at).unwrap() = Value::Null;
            less
        });
        let lacks = |less: Value| {
            let Ok(seen) = observe::from_json(&less.to_string(), "set") else { return false };
            let diagnosis = diagnose(&seen, catalog(), &[]);
            diagnosis.not_checked.iter().any(|it| it.rule == rule) && !found(&diagnosis).contains(&rule)
        };
        if without.chain([bare, unseen]).any(lacks) {
            silent.remove(&id(rule));
        }
    }
    assert!(silent.is_empty(), "nothing that is missing keeps these from judging: {silent:?}");
}
