//! What a report gives to others: a way back to the question, one paragraph, and the machine left out.

use crate::common::{catalog, fix_answer, founding, text_of};
use whichbox_core::curve;
use whichbox_report::messages::Messages;
use whichbox_report::{Input, MOST_BYTES, ReopenError, paragraph, pdf, scenario_in, without_machine};

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

#[test]
fn the_machine_can_be_left_out_of_everything_that_is_given_away() {
    let (catalog, scenario) = (catalog(), founding());
    let mut answer = fix_answer(&catalog);
    answer.curves = curve::of_answer(&catalog, &answer);
    let messages = Messages::new("en");
    let (scenario, answer) = without_machine(&scenario, &answer, &messages);
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    let bytes = pdf(&input).unwrap();
    let text = text_of(&bytes);
    assert!(text.contains("Keep your present machine. Change its settings."), "{text}");
    for told in ["M2 Ultra 64", "367", "42.5", "num_ctx", "48 GiB"] {
        assert!(!text.contains(told), "{told} is told in {text}");
    }
    let asked = scenario_in(&bytes, "a.pdf").unwrap();
    assert_eq!(asked.current, None);
    let json = serde_json::to_string(&answer).unwrap();
    assert!(!json.contains("m2-ultra-64gb"), "{json}");
}
