//! Names that try to be something else. They are the person's text and are printed as such.

use crate::common::{catalog, fix_answer, founding, text_of};
use std::fmt::Write;
use whichbox_core::advise::recommend;
use whichbox_core::date::Date;
use whichbox_core::scenario::{Scenario, Task};
use whichbox_report::messages::Messages;
use whichbox_report::{Input, csv, markdown, terminal};
use whichbox_typeset::pdf;

const MARKUP: &str = "#panic() *b* _i_ $x^2$ \\ [a] <b> @c `d` // e /* f */ ~ -- 'g' \"h\"";

fn renamed(scenario: &Scenario, name: &str) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.name = Some(name.to_owned());
    name.clone_into(&mut scenario.tasks[0].id);
    scenario
}

fn printed(scenario: &Scenario, file: &str) -> String {
    let catalog = catalog();
    let answer = recommend(scenario, &catalog, Date::new(2026, 11, 21).unwrap()).unwrap();
    let input = Input { scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let bytes = pdf(&input).unwrap();
    std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(file), &bytes).unwrap();
    text_of(&bytes)
}

#[test]
fn markup_is_printed_as_it_is() {
    let text = printed(&renamed(&founding(), MARKUP), "markup.pdf");
    assert!(text.contains(MARKUP), "{text}");
}

#[test]
fn other_scripts_and_signs_without_a_glyph_are_no_error() {
    let text =
        printed(&renamed(&founding(), "Büro Ω привет 你好 👩🏽\u{200d}💻 \u{0}\u{202e}\u{e000} نص שלום"), "scripts.pdf");
    assert!(text.contains("Büro Ω привет □□ □□ □"), "{text}");
}

/// Where glyphs stand in another order than letters, the file says beside them what was typed, so that copying and
/// searching find it.
#[test]
fn conjuncts_and_reordered_vowels_are_copied_as_they_were_typed() {
    let catalog = catalog();
    let scenario = renamed(&founding(), "क्षत्रिय हिन्दी स्त्री");
    let answer = fix_answer(&catalog);
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let document = lopdf::Document::load_mem(&pdf(&input).unwrap()).unwrap();
    let first = document.get_pages()[&1];
    let content = lopdf::content::Content::decode(&document.get_page_content(first)).unwrap();
    let said: String = content
        .operations
        .iter()
        .filter(|o| o.operator == "BDC")
        .filter_map(|o| o.operands.get(1)?.as_dict().ok()?.get(b"ActualText").ok())
        .filter_map(|text| lopdf::decode_text_string(text).ok())
        .collect();
    for syllable in ["त्रि", "हि", "त्री"] {
        assert!(said.contains(syllable), "{syllable} is missing in {said}");
    }
}

#[test]
fn a_monstrous_scenario_prints() {
    let long = "Aufgabenverwaltungssystemdokumentationspflege";
    let mut scenario = renamed(&founding(), long);
    let first = scenario.tasks[0].clone();
    scenario.tasks = (0..20)
        .map(|i| Task { id: format!("{long}-{i}"), requests_per_day: 1.0 + f64::from(i), ..first.clone() })
        .collect();
    let text = printed(&scenario, "monstrous.pdf");
    // A very long word is broken across lines but whole when copied.
    // Where a word was hyphenated before any hyphen of a name stood, readers give all of them as soft ones: it is one glyph.
    let joined = text.split_whitespace().collect::<String>().replace('\u{ad}', "-");
    assert!(joined.contains(&format!("{long}-19")), "{joined}");
}

#[test]
fn a_formula_in_a_name_is_no_formula_in_the_table() {
    let catalog = catalog();
    let scenario = founding();
    let mut answer = fix_answer(&catalog);
    answer.candidates[0].name = "=HYPERLINK(\"http://x\")".to_owned();
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let table = csv(&input).unwrap();
    assert!(table.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), "{table}");
    assert_eq!(table.lines().count(), answer.candidates.len() + 1);
}

#[test]
fn a_need_that_is_none_is_an_empty_cell() {
    let (catalog, scenario) = (catalog(), founding());
    let mut answer = fix_answer(&catalog);
    // A sum over no tasks.
    answer.candidates[0].needed_gib = Some(-0.0);
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let table = csv(&input).unwrap();
    assert!(!table.contains("-0,"), "{table}");
    let cells: Vec<&str> = table.lines().nth(1).unwrap().split(',').collect();
    assert_eq!(cells[cells.len() - 3], "", "{cells:?}");
}

#[test]
fn markdown_and_terminal_keep_names_on_their_line() {
    let catalog = catalog();
    let scenario = renamed(&founding(), "a|b\n# c\u{1b}[31m");
    let answer = recommend(&scenario, &catalog, Date::new(2026, 11, 21).unwrap()).unwrap();
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let text = markdown(&input);
    assert!(text.contains("a\\|b \\# c"), "{text}");
    let mut shown = String::new();
    let _ = write!(shown, "{}", terminal(&scenario, &answer, &Messages::new("en")));
    assert!(!shown.contains('\u{1b}'));
}
