//! What a report gives to others: a way back to the question, one paragraph, and the machine left out.

use crate::common::{catalog, fix_answer, founding, scenario, text_of, whole};
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::own::Own;
use whichbox_core::curve;
use whichbox_core::recommendation::Recommendation;
use whichbox_report::messages::Messages;
use whichbox_report::{Input, MOST_BYTES, ReopenError, csv, discreet, json, markdown, paragraph, scenario_in};
use whichbox_typeset::pdf;

fn made() -> Vec<u8> {
    let (catalog, scenario) = (catalog(), founding());
    let answer = fix_answer(&catalog);
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    pdf(&input).unwrap()
}

#[test]
fn a_report_opens_again_as_the_question_it_answers() {
    assert_eq!(scenario_in(&made(), "a.pdf").unwrap(), founding());
}

#[test]
fn what_is_no_report_says_so() {
    assert!(matches!(scenario_in(b"hello", "a.pdf"), Err(ReopenError::NotReadable { .. })));
    let large = vec![0u8; MOST_BYTES + 1];
    assert!(matches!(scenario_in(&large, "a.pdf"), Err(ReopenError::TooLarge { .. })));
    let mut other = lopdf::Document::load_mem(&made()).unwrap();
    for object in other.objects.values_mut() {
        if let Ok(dict) = object.as_dict_mut()
            && dict.has(b"EF")
        {
            dict.remove(b"EF");
        }
    }
    let mut bytes = Vec::new();
    other.save_to(&mut bytes).unwrap();
    assert!(matches!(scenario_in(&bytes, "a.pdf"), Err(ReopenError::NoScenario { .. })));
}

/// Any cut and any changed byte gives an error or the scenario, and never a crash.
#[test]
fn a_damaged_report_is_refused_or_read() {
    let whole = made();
    for k in 0..40 {
        let cut = whole.len() * k / 40;
        let _ = scenario_in(&whole[..cut], "cut.pdf");
        let mut changed = whole.clone();
        for byte in &mut changed[cut..(cut + 64).min(whole.len())] {
            *byte ^= 0x5a;
        }
        let _ = scenario_in(&changed, "changed.pdf");
    }
}

/// A stream of a few kilobytes that would unpack to a gigabyte.
#[test]
fn a_stream_that_unpacks_without_end_is_refused() {
    use std::io::Write;
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        packed.write_all(&zeros).unwrap();
    }
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 100_000);
    let mut document = lopdf::Document::load_mem(&made()).unwrap();
    for object in document.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut()
            && stream.dict.get(b"Type").and_then(lopdf::Object::as_name).is_ok_and(|n| n == b"EmbeddedFile")
        {
            stream.dict.set("Filter", lopdf::Object::Name(b"FlateDecode".to_vec()));
            stream.set_content(packed.clone());
        }
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert!(matches!(scenario_in(&bytes, "bomb.pdf"), Err(ReopenError::NotReadable { .. })));
}

#[test]
fn one_paragraph_says_what_and_why_without_a_line_end() {
    let answer = fix_answer(&catalog());
    let text = paragraph(&founding(), &answer, &Messages::new("en"));
    assert!(text.starts_with("Keep your Mac Studio M2 Ultra 64 GB. Change 3 settings."), "{text}");
    assert!(text.contains("42.5") && text.contains("Nov 21, 2026") && !text.contains('\n'), "{text}");
}

/// Everything that a reader of any form could find.
fn every_form(input: &Input<'_>) -> Vec<(&'static str, String)> {
    vec![
        ("pdf", text_of(&pdf(input).unwrap())),
        ("markdown", markdown(input)),
        ("csv", csv(input).unwrap()),
        ("json", json(input).unwrap()),
        ("paragraph", paragraph(input.scenario, input.recommendation, &Messages::new(input.language))),
    ]
}

#[test]
fn the_machine_can_be_left_out_of_everything_that_is_given_away() {
    let (catalog, scenario) = (catalog(), founding());
    let mut answer = fix_answer(&catalog);
    answer.curves = curve::of_answer(&catalog, &answer);
    let (scenario, answer) = discreet(&scenario, &answer, &catalog, &Messages::new("en"));
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let bytes = pdf(&input).unwrap();
    let text = text_of(&bytes);
    assert!(text.contains("Keep your present machine. Change its settings."), "{text}");
    assert!(!text.contains("For present machine"), "{text}");
    for (form, text) in every_form(&input) {
        for told in ["M2 Ultra 64", "m2-ultra-64gb", "num_ctx"] {
            assert!(!text.contains(told), "{form} tells {told}: {text}");
        }
    }
    // What it holds and how fast it reads, which stand in tables of other machines as other machines' figures.
    for told in ["367", "42.5", "48 GiB"] {
        assert!(!text.contains(told), "{told} is told in {text}");
    }
    assert_eq!(scenario_in(&bytes, "a.pdf").unwrap().current, None);
}

/// A real answer names the machine in many more places: claims about it, its figures, what it does beside a new one.
#[test]
fn no_part_of_a_real_answer_tells_the_machine() {
    let advisor = Advisor::new(catalog());
    let messages = Messages::new("en");
    for name in ["founding", "refactor-to-the-cloud", "apple-everyday", "cuda-linux"] {
        let asked = scenario(name);
        let whole = whole(&asked, &advisor);
        let Some(own) = whole.current.clone() else { continue };
        let (asked, mut answer) = discreet(&asked, &whole, advisor.catalog(), &messages);
        assert!(answer.withheld.machine, "{name}");
        let claims = &answer.backing.as_ref().unwrap().claims;
        let about =
            |id: &str| advisor.catalog().claims.iter().any(|c| c.id == id && c.machine.as_ref() == Some(&own.machine));
        assert!(claims.iter().filter_map(|c| c.id.as_deref()).all(|id| !about(id)), "{name}: {claims:?}");
        // Among the machines that one could buy it may stand as one of many, as may those whose name goes on after its own.
        answer.candidates.retain(|c| !c.machine.as_str().starts_with(own.machine.as_str()));
        answer.not_worth_it.retain(|c| !c.machine.as_str().starts_with(own.machine.as_str()));
        let input = Input {
            scenario: &asked,
            recommendation: &answer,
            catalog: advisor.catalog(),
            language: "en",
            app_version: "0.1.0",
        };
        let told = json(&input).unwrap();
        assert!(!told.contains(&own.machine) && !told.contains(&own.name), "{name}: {told}");
        let said = markdown(&input);
        assert!(!said.contains(&own.name), "{name}");
        // What was left out spoke against the answer, or may have: then nobody says that nothing does.
        assert!(!said.contains("Nothing that is known speaks against it."), "{name}: {said}");
    }
}

/// The prices of the person's own offers, and everything that they could be worked out from.
#[test]
fn no_part_of_an_answer_tells_an_own_offer() {
    let offers = r#"
        [[offer]]
        machine = "framework-desktop-128gb"
        amount = 2611.37
        date = "2026-11-20"
        note = "from a friend of a friend"
        [[offer]]
        machine = "mac-studio-m5-max-128gb"
        amount = 3477.91
        date = "2026-11-20"
        note = "from a friend of a friend"
    "#;
    let own = Own::from_toml(offers, "offers.toml").unwrap();
    let advisor = Advisor::new(catalog().with_own(&own).unwrap());
    let messages = Messages::new("en");
    let amounts = [2611.37, 3477.91];
    let mut seen = 0;
    for name in ["apple-everyday", "founding-405b", "traveller", "team-of-five"] {
        let asked = scenario(name);
        let whole = whole(&asked, &advisor);
        let told = |answer: &Recommendation| {
            let mut numbers = Vec::new();
            crate::figures::numbers(&serde_json::to_value(answer).unwrap(), &mut numbers);
            let budget = asked.budget.as_f64();
            // The amount, what it leaves of the budget, and sums over it such as a cost with electricity.
            let tells = |n: &f64| amounts.iter().any(|a| (n - a).abs() < 1.0 || (n - (a - budget)).abs() < 0.01);
            numbers.into_iter().filter(tells).count()
        };
        seen += told(&whole);
        let (question, answer) = discreet(&asked, &whole, advisor.catalog(), &messages);
        assert_eq!(told(&answer), 0, "{name}: {answer:?}");
        assert_eq!(answer.withheld.prices_of, ["framework-desktop-128gb", "mac-studio-m5-max-128gb"], "{name}");
        let input = Input {
            scenario: &question,
            recommendation: &answer,
            catalog: advisor.catalog(),
            language: "en",
            app_version: "0.1.0",
        };
        for (form, text) in every_form(&input) {
            // Files for programs are full of long fractions; there the whole amount is looked for.
            let exact = matches!(form, "json" | "csv");
            let amounts: &[&str] = if exact { &["2611.37", "3477.91"] } else { &["2,611", "3,477", "3,478"] };
            for secret in amounts.iter().chain(&["a friend of a friend"]) {
                assert!(!text.contains(secret), "{name}: {form} tells {secret}: {text}");
            }
        }
    }
    assert!(seen > 0, "the offers were in no answer, so nothing was tested");
}
