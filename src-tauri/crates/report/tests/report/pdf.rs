//! The PDF: what it says and what it is.

use crate::common::{catalog, fix_answer, founding, text_of};
use lopdf::{Document, Object};
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::Scenario;
use whichbox_report::{Input, json};
use whichbox_typeset::pdf;

fn made(scenario: &Scenario, answer: &Recommendation) -> Vec<u8> {
    let catalog = catalog();
    pdf(&Input { scenario, recommendation: answer, catalog: &catalog, language: "en", app_version: "0.1.0" }).unwrap()
}

#[test]
fn the_founding_case_prints_its_figures() {
    let answer = fix_answer(&catalog());
    let text = text_of(&made(&founding(), &answer));
    for figure in [
        "131,072",
        "262,144",
        "146,760",
        "367",
        "300 s",
        "480 s",
        "$5,099",
        "$4,000",
        "Sep 22, 2026",
        "42.5",
        "1,180,480",
        "$43",
        "23 minutes",
        "$7,300",
    ] {
        assert!(text.contains(figure), "{figure} is missing in\n{text}");
    }
    assert!(text.contains("Keep your Mac Studio M2 Ultra 64 GB. Change 3 settings."));
    assert!(text.contains("PARAMETER num_ctx 262144"));
}

#[test]
fn a_changed_figure_changes_what_is_printed() {
    let mut answer = fix_answer(&catalog());
    answer.tiers[0].pick.as_mut().unwrap().price.as_mut().unwrap().amount = 6_177.into();
    assert!(text_of(&made(&founding(), &answer)).contains("$6,177"));
}

/// The engine refuses what breaks PDF/UA-1 or PDF/A-3a; here is seen that it was told to, and that what a reader needs is
/// really in the file.
#[test]
fn it_is_tagged_titled_and_says_which_standards_it_meets() {
    let bytes = made(&founding(), &fix_answer(&catalog()));
    let document = Document::load_mem(&bytes).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).unwrap(), b"en");
    let marked = catalog.get(b"MarkInfo").and_then(|o| document.dereference(o)).unwrap().1.as_dict().unwrap();
    assert!(marked.get(b"Marked").and_then(Object::as_bool).unwrap());
    let shown = catalog.get(b"ViewerPreferences").and_then(|o| document.dereference(o)).unwrap().1.as_dict().unwrap();
    assert!(shown.get(b"DisplayDocTitle").and_then(Object::as_bool).unwrap());
    let metadata = catalog.get(b"Metadata").and_then(|o| document.dereference(o)).unwrap().1.as_stream().unwrap();
    let xmp = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
    for mark in ["<pdfuaid:part>1<", "<pdfaid:part>3<", "<pdfaid:conformance>A<", "Which box? The founding case"] {
        assert!(xmp.contains(mark), "{mark} is missing in\n{xmp}");
    }
}

#[test]
fn pictures_have_descriptions_and_tables_have_heads() {
    let bytes = made(&founding(), &fix_answer(&catalog()));
    let document = Document::load_mem(&bytes).unwrap();
    let tags = |name: &[u8]| {
        document
            .objects
            .values()
            .filter_map(|o| o.as_dict().ok())
            .filter(|d| d.get(b"S").and_then(Object::as_name).is_ok_and(|s| s == name))
            .collect::<Vec<_>>()
    };
    let pictures = tags(b"Figure");
    assert_eq!(pictures.len(), 2);
    assert!(pictures.iter().all(|p| p.has(b"Alt")));
    assert!(tags(b"TH").len() > 20);
    assert!(tags(b"Table").len() >= 8);
    assert!(!tags(b"H1").is_empty());
}

#[test]
fn question_and_answer_are_attached_whole() {
    let (scenario, answer) = (founding(), fix_answer(&catalog()));
    let bytes = made(&scenario, &answer);
    let document = Document::load_mem(&bytes).unwrap();
    let attached = |name: &str| {
        let spec = document
            .objects
            .values()
            .filter_map(|o| o.as_dict().ok())
            .find(|d| d.has(b"EF") && d.get(b"F").and_then(Object::as_str).is_ok_and(|f| f == name.as_bytes()))
            .unwrap();
        let files = spec.get(b"EF").and_then(|o| document.dereference(o)).unwrap().1.as_dict().unwrap();
        let file = files.get(b"F").and_then(|o| document.dereference(o)).unwrap().1.as_stream().unwrap();
        String::from_utf8(file.get_plain_content().unwrap()).unwrap()
    };
    let read = whichbox_core::scenario::from_json(&attached("scenario.json"), "scenario.json").unwrap();
    assert_eq!(read, scenario);
    let catalog = catalog();
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "en", app_version: "0.1.0" };
    assert_eq!(attached("recommendation.json"), json(&input).unwrap());
}

/// A program that reads PDFs, where this machine has it. The engine's own checks hold everywhere; a second opinion is worth
/// having where there is one.
fn told_by(program: &str, arguments: &[&str], pdf: &[u8]) -> Option<(bool, String)> {
    use std::io::Write as _;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let (before, after) = arguments.split_at(arguments.iter().position(|it| *it == "FILE").unwrap());
    let mut command = std::process::Command::new(program);
    let out = command.args(before).arg(file.path()).args(&after[1..]).output().ok()?;
    Some((out.status.success(), String::from_utf8_lossy(&out.stdout).into_owned()))
}

#[test]
fn another_reader_finds_no_fault() {
    let bytes = made(&founding(), &fix_answer(&catalog()));
    if let Some((sound, said)) = told_by("qpdf", &["--check", "FILE"], &bytes) {
        assert!(sound && said.contains("No syntax or stream encoding errors found"), "{said}");
    }
    // A file that is damaged is told from one that is not, or the test above says nothing.
    let cut = &bytes[..bytes.len() / 2];
    assert!(told_by("qpdf", &["--check", "FILE"], cut).is_none_or(|(sound, _)| !sound));
}

#[test]
fn conjuncts_and_text_from_right_to_left_are_read_by_another_reader_as_they_were_typed() {
    let mut scenario = founding();
    scenario.name = Some("क्षत्रिय हिन्दी स्त्री".to_owned());
    scenario.tasks[0].id = "مراجعة جميع الملفات".to_owned();
    let catalog = catalog();
    let answer = fix_answer(&catalog);
    let input =
        Input { scenario: &scenario, recommendation: &answer, catalog: &catalog, language: "hi", app_version: "0.1.0" };
    let Some((_, text)) = told_by("pdftotext", &["FILE", "-"], &pdf(&input).unwrap()) else { return };
    for word in ["क्षत्रिय", "हिन्दी", "स्त्री", "मशीन", "जवाब"]
    {
        assert!(text.contains(word), "{word} is missing in\n{text}");
    }
    // Readers mark the direction of words that run against the text around them.
    let plain: String =
        text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    assert!(plain.contains("مراجعة"), "{plain}");
}

/// Headings come in order: no level is skipped on the way down.
#[test]
fn headings_are_in_order() {
    let bytes = made(&founding(), &fix_answer(&catalog()));
    let document = Document::load_mem(&bytes).unwrap();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").and_then(|o| document.dereference(o)).unwrap().1;
    let mut levels = Vec::new();
    walk(&document, root, &mut levels);
    assert!(levels.len() >= 10, "{levels:?}");
    assert_eq!(levels[0], 1, "{levels:?}");
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

fn walk(document: &Document, node: &Object, levels: &mut Vec<u32>) {
    let Ok((_, node)) = document.dereference(node) else { return };
    match node {
        Object::Array(kids) => kids.iter().for_each(|kid| walk(document, kid, levels)),
        Object::Dictionary(dict) => {
            let name = dict.get(b"S").and_then(Object::as_name).unwrap_or_default();
            if let [b'H', digit @ b'1'..=b'6'] = name {
                levels.push(u32::from(digit - b'0'));
            }
            if let Ok(kids) = dict.get(b"K") {
                walk(document, kids, levels);
            }
        }
        _ => {}
    }
}
