//! The same numbers: each figure that a reader finds in the PDF comes from the question, the answer, the catalog or a
//! message. Nothing was computed on the way.

use crate::common::{catalog, founding, scenario, text_of, whole};
use serde_json::Value;
use std::collections::BTreeSet;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::source::Offer;
use whichbox_core::date::Date;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::Scenario;
use whichbox_report::messages::Messages;
use whichbox_report::{Input, json};
use whichbox_typeset::pdf;

/// All numbers in some JSON, those inside of texts too.
pub fn numbers(value: &Value, into: &mut Vec<f64>) {
    match value {
        Value::Number(n) => into.extend(n.as_f64()),
        Value::String(text) => into.extend(text.parse::<f64>().ok()),
        Value::Array(items) => items.iter().for_each(|v| numbers(v, into)),
        Value::Object(map) => map.values().for_each(|v| numbers(v, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Runs of digits with the marks of thousands and of tenths between them, as a reader sees figures.
fn figures(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut run = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() || (!run.is_empty() && matches!(c, '.' | ',')) {
            run.push(c);
        } else if !run.is_empty() {
            found.insert(run.trim_end_matches(['.', ',']).to_owned());
            run.clear();
        }
    }
    found
}

/// Every form in which the program writes a number.
fn written(messages: &Messages, value: f64, into: &mut BTreeSet<String>) {
    let f = messages.formats();
    let value = value.abs();
    for scaled in [value, value * 100.0, value / 60.0, value / 3600.0] {
        for digits in 0..=4 {
            into.insert(f.number(scaled, digits));
        }
    }
}

fn all_figures_come_from_somewhere(catalog: &Catalog, scenario: &Scenario, answer: &Recommendation, language: &str) {
    let input = Input { scenario, recommendation: answer, catalog, language, app_version: "0.1.0" };
    let text = text_of(&pdf(&input).unwrap());
    let messages = Messages::new(language);
    let mut known = BTreeSet::new();
    let mut values = Vec::new();
    let as_json: Value = serde_json::from_str(&json(&input).unwrap()).unwrap();
    numbers(&as_json, &mut values);
    numbers(&serde_json::to_value(scenario).unwrap(), &mut values);
    for value in values {
        written(&messages, value, &mut known);
    }
    // Figures inside of texts: names, notes, fixes, addresses, dates, and what the messages themselves say.
    known.extend(figures(&as_json.to_string()));
    known.extend(figures(&serde_json::to_string(scenario).unwrap()));
    let dates = |offers: &[Offer]| -> Vec<String> {
        offers
            .iter()
            .flat_map(|o| {
                let source = catalog.sources.get(&o.source).map(|s| s.title.clone()).unwrap_or_default();
                [messages.formats().date(o.date), source, o.note.clone().unwrap_or_default(), o.amount.to_string()]
            })
            .collect()
    };
    for text in catalog
        .machines
        .iter()
        .flat_map(|m| dates(&m.offers))
        .chain(catalog.parts.iter().flat_map(|p| dates(&p.offers)))
    {
        known.extend(figures(&text));
    }
    for machine in &catalog.machines {
        known.extend(figures(&machine.name));
        machine.offers.iter().for_each(|o| written(&messages, o.amount.try_into().unwrap(), &mut known));
    }
    for part in &catalog.parts {
        known.extend(figures(&part.name));
        part.offers.iter().for_each(|o| written(&messages, o.amount.try_into().unwrap(), &mut known));
    }
    for model in &catalog.models {
        known.extend(figures(&model.name));
    }
    // The messages of the language and of English, which stands in where one is missing.
    for language in [language, "en"] {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/locales/").to_owned() + language;
        for file in std::fs::read_dir(folder).unwrap() {
            known.extend(figures(&std::fs::read_to_string(file.unwrap().path()).unwrap()));
        }
    }
    for source in catalog.sources.values() {
        known.extend(figures(&source.date));
        known.extend(source.date.parse().ok().into_iter().flat_map(|day| figures(&messages.formats().date(day))));
    }
    // Addresses, which a line's end may part at a point.
    for address in catalog.sources.values().filter_map(|source| source.url.as_ref()) {
        for run in figures(address) {
            let parts: Vec<&str> = run.split(['.', ',']).collect();
            for from in 0..parts.len() {
                (from..parts.len()).for_each(|to| _ = known.insert(parts[from..=to].join(".")));
            }
        }
    }
    // Days of the answer, and axes: 1, 2 and 5 of each power of ten.
    let both = format!("{as_json}{}", serde_json::to_string(scenario).unwrap());
    for date in both.split('"').filter_map(|t| t.parse::<Date>().ok()) {
        known.extend(figures(&messages.formats().date(date)));
    }
    for power in -2..=6 {
        for step in [1.0, 2.0, 5.0] {
            written(&messages, step * 10f64.powi(power), &mut known);
        }
    }
    known.extend(figures(input.app_version));
    // Numbers of pages, of findings, of sources and of machines in the picture.
    (1..=120).for_each(|n| _ = known.insert(n.to_string()));
    let strange: Vec<_> = figures(&text).into_iter().filter(|f| !known.contains(f)).collect();
    assert!(strange.is_empty(), "{language}: figures from nowhere: {strange:?}\n{text}");
    // The net has no holes wide enough for a figure that was changed on the way: none of these was ever said.
    for wrong in ["7.391", "7,391", "83,71", "83.71", "61,93", "61.93"] {
        assert!(!known.contains(wrong), "{wrong} would pass");
    }
}

/// Every language prints the answer's own figures, each in its own digits, signs and order.
#[test]
fn every_figure_in_every_language_comes_from_the_answer() {
    let advisor = Advisor::new(catalog());
    let scenario = founding();
    let answer = whole(&scenario, &advisor);
    for language in Messages::languages() {
        all_figures_come_from_somewhere(advisor.catalog(), &scenario, &answer, &language);
    }
}

#[test]
fn every_figure_of_a_plan_in_euros_and_of_one_with_the_cloud_comes_from_the_answer() {
    let advisor = Advisor::new(catalog());
    for (name, language) in [("german-euros", "de"), ("refactor-to-the-cloud", "es"), ("team-of-five", "hi")] {
        let scenario = scenario(name);
        let answer = whole(&scenario, &advisor);
        all_figures_come_from_somewhere(advisor.catalog(), &scenario, &answer, language);
    }
}
