//! The published runs and what was predicted for them: the committed file, filters, tables, neighbours.
#![expect(clippy::unwrap_used, reason = "tests may")]

use whichbox_core::catalog::machine::HwClass;
use whichbox_core::evidence::{
    Differs, Doubt, Filter, Group, Left, LeftOut, Wanted, file, nearest, runs, select, tables, worst,
};
use whichbox_core::speed::row::Test;
use whichbox_core::speed::{Constants, Engine};

fn wanted() -> Wanted {
    Wanted {
        test: Test::Decode,
        class: HwClass::Apple,
        chip: "M2 Ultra".to_owned(),
        bandwidth_gbs: 800.0,
        model: "gpt-oss-20b".to_owned(),
        params_b: 20.9,
        active_b: 3.6,
        quant: "MXFP4".to_owned(),
        engine: Engine::LlamaCpp,
        depth: 16_384,
        units: 1,
    }
}

#[test]
fn the_committed_file_belongs_to_the_constants() {
    let evidence = file::read(file::EMBEDDED).unwrap();
    assert_eq!(evidence.inputs, Constants::embedded().inputs, "run `cargo xtask calibrate`");
    assert!(evidence.runs.len() > 7000);
}

#[test]
fn every_run_is_predicted_or_left_out_or_special() {
    for run in runs() {
        let special = run.units > 1 || run.batch > 1 || run.speculative || run.offloaded;
        let states = [run.predicted.is_some(), run.left_out.is_some(), special && run.left_out.is_none()];
        assert_eq!(states.iter().filter(|s| **s).count(), 1, "line {}", run.line);
        assert!(run.url.starts_with("http") && !run.publisher.is_empty(), "line {}", run.line);
    }
}

#[test]
fn a_prediction_says_whether_the_run_lies_in_its_range() {
    for run in runs() {
        let Some(p) = run.predicted else { continue };
        assert!(p.low <= p.expected && p.expected <= p.high, "line {}", run.line);
        assert!(((1.0 + p.error) * run.measured / p.expected - 1.0).abs() < 1e-9, "line {}", run.line);
        let slack = 1.001;
        if p.inside {
            assert!(p.low <= run.measured * slack && run.measured <= p.high * slack, "line {}", run.line);
        } else {
            assert!(p.low * slack >= run.measured || run.measured * slack >= p.high, "line {}", run.line);
        }
    }
}

#[test]
fn a_filter_takes_what_it_says() {
    let filter = Filter { class: Some(HwClass::Gb10), test: Some(Test::Prefill), ..Filter::default() };
    let chosen = select(&filter);
    assert!(chosen.len() > 100);
    assert!(chosen.iter().all(|run| run.class == HwClass::Gb10 && run.test == Test::Prefill));
    let tables = tables(&filter);
    assert!(tables.scores.iter().all(|score| score.test == Test::Prefill));
    let all = tables.scores.iter().find(|s| s.group == Group::All && s.left == Left::Source).unwrap();
    assert_eq!(all.errors.rows, tables.predicted);
    assert!(all.inside.is_some_and(|share| (0.0..=1.0).contains(&share)));
    let excluded: u32 = tables.excluded.iter().map(|e| e.runs).sum();
    assert_eq!((tables.predicted + tables.special + excluded) as usize, chosen.len());
}

#[test]
fn the_worst_misses_come_first() {
    let found = worst(&Filter::default(), 20);
    let off = |i: usize| found[i].predicted.map(|p| (1.0 + p.error).ln().abs()).unwrap();
    assert_eq!(found.len(), 20);
    assert!((1..20).all(|i| off(i - 1) >= off(i)));
}

#[test]
fn the_nearest_run_is_the_same_chip_and_model_where_there_is_one() {
    let found = nearest(&wanted(), 5);
    let first = &found[0];
    assert_eq!((first.run.chip.as_str(), first.run.model.as_str()), ("M2 Ultra", "gpt-oss-20b"));
    assert!(!first.differs.contains(&Differs::Chip) && !first.differs.contains(&Differs::Model));
    assert!(found.iter().all(|near| near.run.left_out.is_none() && near.run.test == Test::Decode));
    assert!(found.len() <= 5);
}

#[test]
fn far_from_everything_there_is_no_nearest_run() {
    let strange = Wanted {
        class: HwClass::Other,
        chip: "Abacus".to_owned(),
        bandwidth_gbs: 0.1,
        model: "no-such-model-900b".to_owned(),
        params_b: 900.0,
        active_b: 900.0,
        ..wanted()
    };
    assert!(nearest(&strange, 5).is_empty());
}

#[test]
fn every_code_has_its_sentence() {
    let file =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/locales/en/evidence.ftl")).unwrap();
    let has = |id: String| assert!(file.contains(&format!("\n{id} = ")), "{id}");
    LeftOut::ALL.into_iter().for_each(|code| has(format!("left-out-{}", code.code())));
    Doubt::ALL.into_iter().for_each(|code| has(format!("doubt-{}", code.code())));
    Differs::ALL.into_iter().for_each(|code| has(format!("differs-{}", code.code())));
}
