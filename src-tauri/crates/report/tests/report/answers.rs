//! Real answers over the real catalog: every preset and the founding case can be printed in every form, and what is
//! printed are the recommendation's own figures.

use crate::common::{catalog, founding, monstrous, scenario, scenarios as scenarios_on_disk, text_of, whole};
use whichbox_core::advise::{Advisor, recommend};
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::{Current, Scenario, presets};
use whichbox_report::messages::{Messages, Say};
use whichbox_report::{Input, csv, markdown, terminal};
use whichbox_typeset::pdf;

fn scenarios() -> Vec<(String, Scenario)> {
    let mut all = vec![("founding".to_owned(), founding())];
    for preset in presets() {
        let current = (preset.id != "law-office")
            .then(|| Current { machine: "mac-studio-m2-ultra-64gb".to_owned(), ..Current::default() });
        let scenario = Scenario { name: Some(preset.id.clone()), tasks: preset.tasks, current, ..founding() };
        all.push((preset.id, scenario));
    }
    all
}

fn answers(catalog: &Catalog) -> Vec<(String, Scenario, Recommendation)> {
    let day = Date::new(2026, 11, 21).unwrap();
    scenarios()
        .into_iter()
        .map(|(id, scenario)| {
            let answer = recommend(&scenario, catalog, day).unwrap();
            (id, scenario, answer)
        })
        .collect()
}

#[test]
fn every_preset_prints_in_every_form() {
    let catalog = catalog();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (id, scenario, answer) in answers(&catalog) {
        let input = Input {
            scenario: &scenario,
            recommendation: &answer,
            catalog: &catalog,
            language: "en",
            app_version: "0.1.0",
        };
        let bytes = pdf(&input).unwrap();
        let text = text_of(&bytes);
        let messages = Messages::new("en");
        let lines = terminal(&scenario, &answer, &messages);
        // Kept beside the build, to be looked at.
        std::fs::write(folder.join(format!("{id}.pdf")), &bytes).unwrap();
        std::fs::write(folder.join(format!("{id}.md")), markdown(&input)).unwrap();
        std::fs::write(folder.join(format!("{id}.csv")), csv(&input).unwrap()).unwrap();
        std::fs::write(folder.join(format!("{id}.txt")), &lines).unwrap();
        let f = messages.formats();
        for form in [&text, &lines] {
            let gap = form.split_whitespace().find(|w| w.starts_with("reason-") || w.starts_with("report-"));
            assert_eq!(gap, None, "{id}: a message is missing");
        }
        for tier in &answer.tiers {
            let Some(pick) = &tier.pick else { continue };
            assert!(text.contains(&pick.name), "{id}: {} is missing", pick.name);
            assert!(lines.contains(&pick.name), "{id}: {} is missing in\n{lines}", pick.name);
            if let Some(cost) = &pick.cost_over_horizon {
                assert!(text.contains(&f.money(cost)), "{id}: {} is missing", f.money(cost));
            }
        }
        assert!(lines.lines().count() <= 45, "{id}: {} lines\n{lines}", lines.lines().count());
        assert!(lines.lines().all(|l| l.chars().count() <= 100), "{id}:\n{lines}");
        assert_eq!(bytes, pdf(&input).unwrap(), "{id}: the same input gave other bytes");
    }
}

/// Where the prints lie, to be looked at (`pdftoppm -r 60 -png FILE`).
fn folder() -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("prints");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Prints a scenario in some languages, and looks for what no print may have.
fn prints(name: &str, scenario: &Scenario, languages: &[&str]) {
    let advisor = Advisor::new(catalog());
    let answer = whole(scenario, &advisor);
    let catalog = advisor.catalog();
    for language in languages {
        let input = Input { scenario, recommendation: &answer, catalog, language, app_version: "0.1.0" };
        let bytes = pdf(&input).unwrap();
        std::fs::write(folder().join(format!("{name}.{language}.pdf")), &bytes).unwrap();
        let text = text_of(&bytes);
        let ids =
            ["report-", "reason-", "claim-", "figure-", "trains-", "value-", "spec-", "hw-", "tier-", "frontier-"];
        let gap = text.split_whitespace().find(|word| ids.iter().any(|id| word.starts_with(id)));
        assert_eq!(gap, None, "{name} in {language}: a message is missing");
        let tasks_on_page_one = lopdf::Document::load_mem(&bytes).unwrap().extract_text(&[1]).unwrap();
        let verdict = Say { messages: &Messages::new(language), scenario, answer: &answer }.verdict();
        let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        if !language.starts_with("hi") {
            assert!(
                squeezed(&tasks_on_page_one).contains(&squeezed(&verdict)),
                "{name} in {language}: no verdict on page 1"
            );
        }
    }
}

const ALL: [&str; 5] = ["en", "de", "es", "pt-BR", "hi"];

#[test]
fn the_founding_case_prints_in_five_languages() {
    prints("founding", &founding(), &ALL);
}

/// One task, no machine, a budget: the least that anybody types.
#[test]
fn a_short_scenario_prints_in_five_languages() {
    let chat = presets().into_iter().find(|preset| preset.tasks.len() == 1).unwrap();
    let short = Scenario { name: None, tasks: chat.tasks, current: None, claims: Vec::new(), ..founding() };
    prints("short", &short, &ALL);
}

#[test]
fn a_monstrous_scenario_prints_in_five_languages() {
    prints("monstrous", &monstrous(), &ALL);
}

#[test]
fn every_acceptance_scenario_prints() {
    for (i, name) in scenarios_on_disk().iter().enumerate() {
        prints(name, &scenario(name), &[ALL[i % ALL.len()]]);
    }
}

/// Page 1 says what a purchase costs and how long one waits, right below the sentence that advises it.
#[test]
fn a_purchase_comes_with_its_price_and_its_minutes() {
    let advisor = Advisor::new(catalog());
    let asked = scenario("law-office");
    let answer = whole(&asked, &advisor);
    let purchase = answer.purchase.as_ref().unwrap();
    for language in Messages::languages() {
        let messages = Messages::new(&language);
        let f = messages.formats();
        let input = Input {
            scenario: &asked,
            recommendation: &answer,
            catalog: advisor.catalog(),
            language: &language,
            app_version: "0.1.0",
        };
        let said = markdown(&input);
        let verdict = said.split("\n## ").nth(1).unwrap();
        let price = purchase.price.as_ref().unwrap().amount.to_string();
        let price = f.amount(price.parse().unwrap(), asked.currency());
        let minutes = f.short(purchase.minutes_waited_per_day.expected);
        assert!(verdict.contains(&price) && verdict.contains(&minutes), "{language}: {verdict}");
    }
}

/// A machine that its maker stopped selling is not called orderable for an offer from before that day.
#[test]
fn what_was_withdrawn_is_not_called_orderable() {
    let advisor = Advisor::new(catalog());
    let asked = founding();
    let answer = whole(&asked, &advisor);
    let input = Input {
        scenario: &asked,
        recommendation: &answer,
        catalog: advisor.catalog(),
        language: "en",
        app_version: "0.1.0",
    };
    let said = markdown(&input);
    let mut seen = 0;
    for machine in advisor.catalog().machines.iter().filter(|m| m.withdrawn.is_some_and(|day| day <= answer.as_of)) {
        for line in
            said.lines().filter(|l| l.starts_with(&format!("| {} |", machine.name)) && l.contains("the maker ·"))
        {
            seen += 1;
            assert!(!line.contains("orderable"), "{line}");
        }
    }
    assert!(seen > 0, "no such machine stands in the table");
}

/// A setting that the catalog tells of is a command, or a sentence that every language has.
#[test]
fn what_raises_a_limit_is_a_command_or_is_said_in_every_language() {
    let german = Messages::new("de");
    let catalog = catalog();
    let scenario = founding();
    let answer = crate::common::fix_answer(&catalog);
    let say = Say { messages: &german, scenario: &scenario, answer: &answer };
    let mut prose = 0;
    let shares = catalog.machines.iter().flat_map(|m| &m.pools).flat_map(|pool| &pool.gpu_share);
    for how in shares.filter_map(|share| share.how.as_ref()) {
        let said = say.reason(&whichbox_core::reason::Reason::RaiseGpuLimit { how: how.clone() });
        let command = ["sudo ", "amd-ttm "].iter().any(|it| how.starts_with(it));
        assert!(command || !said.contains(how.as_str()), "only in English: {how}");
        prose += usize::from(!command);
    }
    assert!(prose > 0);
}
