//! What leaves the machine names nobody: a secret is planted at every text of every recorded set, one after the other, and must
//! be gone from what is saved. A field that somebody adds and forgets to scrub fails here by itself.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests may")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::own::Own;
use whichbox_core::money::Money;
use whichbox_core::observe::{self, Observations};
use whichbox_core::scenario::{Current, Scenario, presets};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the embedded catalog loads"));

/// Texts as they come into such a field by accident, each with the traces that must not be left of it.
const SECRETS: [(&str, &[&str]); 8] = [
    ("/home/alice/models/tuned.gguf", &["alice", "home"]),
    ("C:\\Users\\alice\\tuned", &["alice", "Users"]),
    ("alice@studio.example", &["alice", "studio.example"]),
    ("Alice\u{2019}s MacBook Pro", &["Alice"]),
    ("sk-proj-0123456789abcdef0123456789abcdef", &["sk-proj", "0123456789abcdef"]),
    ("AKIAIOSFODNN7EXAMPLEAKIAIOSFODNN7", &["AKIA"]),
    ("https://alice:hunter2@10.0.0.7:11434/v1", &["alice", "hunter2", "10.0.0.7"]),
    ("Summarize the letter of my doctor:\nDear Alice, the result of your test is", &["Alice", "doctor"]),
];

fn sets() -> Vec<Value> {
    let top = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/observations");
    let mut all = Vec::new();
    for folder in ["found", "healthy"] {
        for entry in std::fs::read_dir(top.join(folder)).unwrap() {
            all.push(serde_json::from_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap());
        }
    }
    all
}

/// Every text of a value: its place as a pointer, and the same without the numbers of lists.
fn texts(value: &Value, at: &str, kind: &str, into: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(name, it)| texts(it, &format!("{at}/{name}"), &format!("{kind}.{name}"), into));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, it)| texts(it, &format!("{at}/{i}"), &format!("{kind}[]"), into));
        }
        Value::String(_) => into.push((at.to_owned(), kind.to_owned())),
        _ => {}
    }
}

#[test]
fn no_secret_survives_wherever_it_was_planted() {
    let mut tried = BTreeSet::new();
    let mut left = BTreeSet::new();
    for set in sets() {
        let mut all = Vec::new();
        texts(&set, "", "", &mut all);
        for (at, kind) in all {
            if !tried.insert(kind.clone()) {
                continue;
            }
            for (secret, traces) in SECRETS {
                let mut with = set.clone();
                *with.pointer_mut(&at).unwrap() = secret.into();
                // A field with a closed list of words refuses it.
                let Ok(seen) = observe::from_json(&with.to_string(), "set") else { continue };
                let saved = observe::to_json(&observe::scrub(&seen, &CATALOG)).unwrap();
                if traces.iter().any(|trace| saved.contains(trace)) {
                    left.insert(format!("{kind}: {secret:?}"));
                }
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
    // The fields that people's own words come into are among those that were tried.
    for kind in [".runtimes[].definitions[].name", ".runtimes[].loaded[].name", ".clients[].models[].name"] {
        assert!(tried.contains(kind), "{kind} is in none of the sets");
    }
    assert!(tried.len() >= 20, "{tried:#?}");
}

fn seen(set: &str) -> Observations {
    let top = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/observations");
    observe::from_json(&std::fs::read_to_string(top.join(set)).unwrap(), set).unwrap()
}

/// Ids of a person's own entries are made of the names that they gave.
#[test]
fn ids_of_the_catalog_stay_and_those_of_own_entries_go() {
    let founding = seen("found/founding-case.json");
    let clean = observe::scrub(&founding, &CATALOG);
    assert_eq!(clean.matched, founding.matched);
    assert_eq!(clean.runtimes[0].loaded.as_ref().unwrap()[0].model.as_deref(), Some("qwen3-coder-30b-a3b"));

    let machine = CATALOG.machine("mac-studio-m2-ultra-64gb").unwrap();
    let mut theirs = machine.clone();
    "alices-studio".clone_into(&mut theirs.id);
    theirs.offers.clear();
    theirs.remarks.clear();
    let mut model = CATALOG.model("qwen3-coder-30b-a3b").unwrap().clone();
    "alices-tune".clone_into(&mut model.id);
    let own = Own { machine: vec![theirs], model: vec![model], ..Own::default() };
    let catalog = CATALOG.clone().with_own(&own).unwrap();
    let mut mine = founding.clone();
    mine.matched.as_mut().unwrap().machine = "alices-studio".to_owned();
    mine.runtimes[0].loaded.as_mut().unwrap()[0].model = Some("alices-tune".to_owned());
    let clean = observe::scrub(&mine, &catalog);
    assert_eq!(clean.matched, None);
    assert!(!observe::to_json(&clean).unwrap().contains("alice"));
    assert_eq!(observe::scrub(&clean, &catalog), clean, "doing it twice changes nothing more");
}

#[test]
fn a_question_leaves_with_its_own_words_and_without_what_was_seen_by_name() {
    let mut observed = seen("found/founding-case.json");
    observed.runtimes[0].definitions.as_mut().unwrap()[0].name = "alice/secret-plan:v-128k".to_owned();
    observed.machine.product = Some("Alice's Mac Studio".to_owned());
    let current =
        Current { machine: "mac-studio-m2-ultra-64gb".to_owned(), observations: Some(observed), ..Current::default() };
    let tasks = presets().into_iter().next().unwrap().tasks;
    let mut scenario = Scenario { current: Some(current), ..Scenario::new(tasks, Money::usd(4000.into())) };
    scenario.name = Some("Alice's question".to_owned());
    let clean = scenario.scrubbed(&CATALOG);
    assert_eq!(clean.name, scenario.name, "what they wrote themselves stays");
    let seen = serde_json::to_string(&clean.current).unwrap();
    assert!(!seen.contains("lice") && !seen.contains("secret"), "{seen}");
    assert_eq!(Scenario { current: None, ..clean }, Scenario { current: None, ..scenario });
}
