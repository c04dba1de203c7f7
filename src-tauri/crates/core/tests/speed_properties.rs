//! What must hold for every estimate, whatever the constants are.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests may")]

use proptest::prelude::*;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::energy::Draws;
use whichbox_core::speed::row::Test;
use whichbox_core::speed::{
    Backend, BackendKind, Benchmarked, Constants, Device, Engine, Estimate, Here, HwClass, Prepared, Quant, Seen,
    Setup, Shapes, Work, answer_line, decode, predict, prefill, terms,
};
use whichbox_core::units::{Bytes, BytesPerSecond};

const MODELS: [&str; 8] = [
    "qwen3-8b",
    "qwen3.6-35b-a3b",
    "gpt-oss-120b",
    "llama-3.3-70b",
    "gemma-3-27b",
    "deepseek-r1",
    "glm-4.7-flash",
    "nemotron-3-nano-30b-a3b",
];
const QUANTS: [&str; 6] = ["Q4_K_M", "Q8_0", "BF16", "UD-Q4_K_XL", "IQ4_XS", "MLX-Q4"];

fn class() -> impl Strategy<Value = HwClass> {
    prop::sample::select(HwClass::ALL.to_vec())
}

fn engine() -> impl Strategy<Value = Engine> {
    prop::sample::select(Engine::ALL.to_vec())
}

fn device(class: HwClass, gbs: f64) -> Device {
    Device::new(class, None, BytesPerSecond::from_gbs(gbs))
}

fn estimate(class: HwClass, gbs: f64, engine: Engine, model: &str, quant: &str, scale: f64, depth: u32) -> Estimate {
    let facts = Benchmarked.find(model, None).expect("a model of the shapes file");
    let quant = Quant::parse(quant).unwrap();
    let file = Bytes::from_f64(facts.params_total as f64 * quant.bits / 8.0 * scale);
    let work = Work {
        model: Some(facts.id.to_string()),
        architecture: Some(&facts.architecture),
        params_total: facts.params_total,
        params_active: facts.params_active,
        quant,
        file: Some(file),
        kv: (KvType::F16, KvType::F16),
    };
    decode(Constants::embedded(), &device(class, gbs), &work, &Setup::new(engine), depth).unwrap()
}

proptest! {
    #[test]
    fn a_range_is_in_order_and_under_the_physical_limit(
        class in class(), gbs in 20.0..6000.0, engine in engine(), model in prop::sample::select(&MODELS[..]),
        quant in prop::sample::select(&QUANTS[..]), depth in 0u32..200_000,
    ) {
        let e = estimate(class, gbs, engine, model, quant, 1.0, depth);
        prop_assert!(e.low.0 > 0.0 && e.low.0 <= e.expected.0 && e.expected.0 <= e.high.0 && e.high.0 <= e.limit.0, "{e:?}");
    }

    #[test]
    fn constants_looked_up_once_answer_like_ones_looked_up_anew(
        class in class(), gbs in 20.0..6000.0, engine in engine(), model in prop::sample::select(&MODELS[..]),
        units in 1u32..5, batch in 1u32..9, tokens in 1u32..100_000, depth in 0u32..200_000,
    ) {
        let facts = Benchmarked.find(model, None).expect("a model of the shapes file");
        let work = Work {
            model: Some(facts.id.to_string()),
            architecture: Some(&facts.architecture),
            params_total: facts.params_total,
            params_active: facts.params_active,
            quant: Quant::parse("Q4_K_M").unwrap(),
            file: None,
            kv: (KvType::F16, KvType::F16),
        };
        let (constants, device) = (Constants::embedded(), device(class, gbs));
        let setup = Setup { units, batch, ..Setup::new(engine) };
        let alone = Prepared::decode(constants, &device, &work, &Setup::new(engine)).unwrap();
        prop_assert_eq!(
            alone.arranged(constants, &device, &setup).tokens_at(f64::from(depth)),
            decode(constants, &device, &work, &setup, depth).unwrap()
        );
        let alone = Prepared::prefill(constants, &device, &work, &Setup::new(engine)).unwrap();
        prop_assert_eq!(
            alone.arranged(constants, &device, &setup).prompt_at(f64::from(tokens), f64::from(depth)),
            prefill(constants, &device, &work, &setup, tokens, depth).unwrap()
        );
    }

    #[test]
    fn more_bandwidth_is_never_slower(
        class in class(), gbs in 20.0..3000.0, more in 1.0..4.0, engine in engine(),
        model in prop::sample::select(&MODELS[..]), quant in prop::sample::select(&QUANTS[..]), depth in 0u32..200_000,
    ) {
        let a = estimate(class, gbs, engine, model, quant, 1.0, depth);
        let b = estimate(class, gbs * more, engine, model, quant, 1.0, depth);
        prop_assert!(b.expected.0 >= a.expected.0 * 0.999_999, "{a:?} {b:?}");
    }

    #[test]
    fn deeper_is_never_faster(
        class in class(), gbs in 20.0..6000.0, engine in engine(), model in prop::sample::select(&MODELS[..]),
        quant in prop::sample::select(&QUANTS[..]), depth in 0u32..100_000, more in 0u32..100_000,
    ) {
        let a = estimate(class, gbs, engine, model, quant, 1.0, depth);
        let b = estimate(class, gbs, engine, model, quant, 1.0, depth + more);
        prop_assert!(b.expected.0 <= a.expected.0 * 1.000_001, "{a:?} {b:?}");
    }

    #[test]
    fn more_bytes_of_one_format_are_never_faster(
        class in class(), gbs in 20.0..6000.0, engine in engine(), model in prop::sample::select(&MODELS[..]),
        quant in prop::sample::select(&["Q4_K_M", "Q8_0", "MLX-Q4"][..]), more in 1.0..1.5, depth in 0u32..100_000,
    ) {
        let a = estimate(class, gbs, engine, model, quant, 1.0, depth);
        let b = estimate(class, gbs, engine, model, quant, more, depth);
        prop_assert!(b.expected.0 <= a.expected.0 * 1.000_001, "{a:?} {b:?}");
    }

    #[test]
    fn a_deeper_prompt_is_never_read_faster(
        class in class(), gbs in 20.0..6000.0, engine in engine(), model in prop::sample::select(&MODELS[..]),
        tokens in 1u32..50_000, depth in 0u32..100_000, more in 0u32..100_000,
    ) {
        let facts = Benchmarked.find(model, None).expect("a model of the shapes file");
        let work = Work {
            model: Some(facts.id.to_string()), architecture: Some(&facts.architecture),
            params_total: facts.params_total, params_active: facts.params_active,
            quant: Quant::parse("Q4_K_M").unwrap(), file: None, kv: (KvType::F16, KvType::F16),
        };
        let rate = |depth| prefill(Constants::embedded(), &device(class, gbs), &work, &Setup::new(engine), tokens, depth).unwrap();
        let (a, b) = (rate(depth), rate(depth + more));
        prop_assert!(b.expected.0 <= a.expected.0 * 1.000_001);
        prop_assert!(a.low.0 <= a.expected.0 && a.expected.0 <= a.high.0 && a.high.0 <= a.limit.0);
    }

    #[test]
    fn no_line_of_input_breaks_the_batch(line in ".{0,200}") {
        let answer = answer_line(Constants::embedded(), &Benchmarked, &Draws::default(), &line);
        prop_assert!(serde_json::from_str::<serde_json::Value>(&answer).is_ok());
    }
}

#[test]
fn impossible_rows_get_an_error_each() {
    let base = r#""hw_class":"nvidia","chip":"RTX 4090","model":"Qwen3-8B","quant":"Q4_K_M","engine":"llama.cpp","test":"decode""#;
    for (more, code) in [
        (r#""bandwidth_gbs":0"#, "invalid"),
        (r#""depth":-1"#, "invalid"),
        (r#""weights_gib":300"#, "invalid"),
        (r#""depth":10000000"#, "context-beyond-model"),
        (r#""batch":0"#, "invalid"),
        (r#""n_prompt":-5"#, "invalid"),
    ] {
        let line = format!("{{{base},{more}}}");
        let answer: serde_json::Value =
            serde_json::from_str(&answer_line(Constants::embedded(), &Benchmarked, &Draws::default(), &line)).unwrap();
        assert_eq!(answer["error"]["code"], code, "{line} -> {answer}");
    }
    let unknown = r#"{"hw_class":"nvidia","chip":"RTX 4090","model":"Qwen3-8B","quant":"Q4_K_M","engine":"warpdrive"}"#;
    let answer: serde_json::Value =
        serde_json::from_str(&answer_line(Constants::embedded(), &Benchmarked, &Draws::default(), unknown)).unwrap();
    assert_eq!(answer["error"]["code"], "unknown-engine");
}

#[test]
fn what_is_not_known_is_marked() {
    let line = r#"{"hw_class":"nvidia","chip":"RTX 9990","bandwidth_gbs":2500,"model":"Zebra-13B","params_total_b":13,"params_active_b":13,"quant":"Q4_K_M","engine":"llama.cpp","depth":0}"#;
    let answer: serde_json::Value =
        serde_json::from_str(&answer_line(Constants::embedded(), &Benchmarked, &Draws::default(), line)).unwrap();
    let notes = answer["notes"].as_array().unwrap();
    for note in ["chip-not-measured", "model-not-measured", "shapes-guessed"] {
        assert!(notes.iter().any(|n| n == note), "{answer}");
    }
    assert_ne!(answer["basis"], "measured_elsewhere");
}

fn prepared(class: HwClass, gbs: f64, engine: Engine, model: &str, quant: &str) -> Prepared {
    let facts = Benchmarked.find(model, None).expect("a model of the shapes file");
    let work = Work {
        model: Some(facts.id.to_string()),
        architecture: Some(&facts.architecture),
        params_total: facts.params_total,
        params_active: facts.params_active,
        quant: Quant::parse(quant).unwrap(),
        file: None,
        kv: (KvType::F16, KvType::F16),
    };
    Prepared::decode(Constants::embedded(), &device(class, gbs), &work, &Setup::new(engine)).unwrap()
}

#[test]
fn one_run_on_the_machine_moves_the_other_estimates() {
    let measured = prepared(HwClass::Apple, 400.0, Engine::Mlx, "qwen3-8b", "MLX-Q4");
    let here = Here::new(
        Constants::embedded(),
        &[Seen { test: Test::Decode, traits: measured.traits_at(1000.0), log_ratio: 0.8f64.ln() }],
    );
    let corrected = |prepared: &Prepared, depth: f64| {
        let before = prepared.tokens_at(depth);
        let after = here.correct(before.clone(), Test::Decode, &prepared.traits_at(depth));
        (after.expected.0 / before.expected.0, (after.high.0 / after.low.0).ln() / (before.high.0 / before.low.0).ln())
    };
    let (itself, own_width) = corrected(&measured, 1000.0);
    let (deeper, _) = corrected(&measured, 30_000.0);
    let other = prepared(HwClass::Apple, 400.0, Engine::Mlx, "llama-3.3-70b", "MLX-Q4");
    let (another, other_width) = corrected(&other, 1000.0);
    let elsewhere = prepared(HwClass::Apple, 400.0, Engine::LlamaCpp, "llama-3.3-70b", "Q4_K_M");
    let (foreign, _) = corrected(&elsewhere, 1000.0);
    assert!((0.8..0.9).contains(&itself) && own_width < 0.8, "{itself} {own_width}");
    // At another depth it moves about as far: what was slow may be what grows with depth, or what does not.
    assert!((itself - deeper).abs() < 0.1, "{itself} {deeper}");
    assert!(deeper.max(itself) <= another && another <= foreign && foreign <= 1.0, "{deeper} {another} {foreign}");
    assert!(another < 0.995 && other_width <= 1.0, "{another} {other_width}");
}

#[test]
fn constants_found_fast_are_those_of_the_formula() {
    let constants = Constants::embedded();
    let facts = Benchmarked.find("qwen3.6-35b-a3b", None).unwrap();
    let work = Work {
        model: Some(facts.id.to_string()),
        architecture: Some(&facts.architecture),
        params_total: facts.params_total,
        params_active: facts.params_active,
        quant: Quant::parse("Q4_K_M").unwrap(),
        file: None,
        kv: (KvType::F16, KvType::F16),
    };
    for class in HwClass::ALL {
        for engine in Engine::ALL {
            let (device, setup) = (device(class, 300.0), Setup::new(engine));
            let close = |fast: f64, slow: f64| assert!((fast / slow - 1.0).abs() < 1e-9, "{class:?} {engine:?}");
            let decode = terms::decode(&device, &work, &setup, 5000.0);
            let slow = predict::seconds(&decode, &constants.decode).max(decode.floor);
            let prepared = Prepared::decode(constants, &device, &work, &setup).unwrap();
            close(prepared.tokens_at(5000.0).expected.0, 1.0 / slow);
            let prefill = terms::prefill(&device, &work, &setup, 2000.0, 5000.0);
            let slow = predict::seconds(&prefill, &constants.prefill).max(prefill.floor);
            let prepared = Prepared::prefill(constants, &device, &work, &setup).unwrap();
            close(prepared.prompt_at(2000.0, 5000.0).expected.0, 2000.0 / slow);
        }
    }
}

#[test]
fn a_row_of_a_batch_brings_its_measured_runs() {
    let ask = |more: &str| -> serde_json::Value {
        let line = format!(
            r#"{{"hw_class":"apple","chip":"M4 Max","model":"Qwen3-8B","quant":"Q4_K_M","engine":"llama.cpp","test":"decode","depth":8192{more}}}"#
        );
        serde_json::from_str(&answer_line(Constants::embedded(), &Benchmarked, &Draws::default(), &line)).unwrap()
    };
    let tps = |answer: &serde_json::Value| answer["tps"].as_f64().unwrap();
    let plain = ask("");
    let slow =
        format!(r#","measured":[{{"model":"Qwen3-8B","quant":"Q4_K_M","test":"decode","tps":{}}}]"#, tps(&plain) / 2.0);
    let slower = ask(&slow);
    assert!(tps(&slower) < tps(&plain) * 0.8, "{plain} {slower}");
    assert_eq!(slower["basis"], "measured_here");
    let missing = ask(r#","measured":[{"model":"Qwen3-8B","quant":"Q4_K_M"}]"#);
    assert_eq!(missing["error"]["code"], "invalid");
}

#[test]
fn a_row_of_a_batch_says_what_a_watt_hour_yields() {
    let draws = Draws::of(&Catalog::embedded().unwrap().machines);
    let ask = |draws: &Draws, more: &str| -> serde_json::Value {
        let line = format!(r#"{{"chip":"GB10","model":"Qwen3-8B","quant":"Q4_K_M","engine":"llama.cpp"{more}}}"#);
        serde_json::from_str(&answer_line(Constants::embedded(), &Benchmarked, draws, &line)).unwrap()
    };
    let near = |answer: &serde_json::Value, watts: f64| {
        let per_wh = answer["tokens_per_wh"]["expected"].as_f64().unwrap();
        assert!((per_wh * watts / 3600.0 / answer["tps"].as_f64().unwrap() - 1.0).abs() < 2e-3, "{answer}");
    };
    let metered = ask(&Draws::default(), r#","power_w":90"#);
    near(&metered, 90.0);
    assert_eq!(metered["tokens_per_wh"]["basis"], "measured");
    let ranged = ask(&Draws::default(), r#","idle_w":40,"load_w":160"#);
    near(&ranged, 100.0);
    assert_eq!(ranged["tokens_per_wh"]["basis"], "power_range");
    // What the catalog measured on a machine with this chip.
    near(&ask(&draws, ""), 156.0);
    near(&ask(&draws, r#","units":2"#), 312.0);
    assert_eq!(ask(&draws, r#","test":"prefill","n_prompt":512"#)["tokens_per_wh"], serde_json::Value::Null);
    assert_eq!(ask(&Draws::default(), "")["tokens_per_wh"], serde_json::Value::Null);
    assert_eq!(ask(&draws, r#","power_w":0"#)["error"]["code"], "invalid");
}

#[test]
fn nothing_measured_changes_nothing() {
    let plain = prepared(HwClass::Nvidia, 1000.0, Engine::LlamaCpp, "qwen3-8b", "Q4_K_M");
    let estimate = plain.tokens_at(4096.0);
    let here = Here::new(Constants::embedded(), &[]);
    assert!(here.is_empty());
    assert_eq!(here.correct(estimate.clone(), Test::Decode, &plain.traits_at(4096.0)), estimate);
}

#[test]
fn a_decode_run_says_nothing_of_prefill() {
    let plain = prepared(HwClass::Nvidia, 1000.0, Engine::LlamaCpp, "qwen3-8b", "Q4_K_M");
    let seen = Seen { test: Test::Decode, traits: plain.traits_at(0.0), log_ratio: -0.5 };
    let here = Here::new(Constants::embedded(), &[seen]);
    assert_eq!(here.expected(Test::Prefill, &plain.traits_at(0.0)), None);
}

#[test]
fn the_committed_constants_are_read() {
    let constants = Constants::embedded();
    assert!(constants.rows > 4000);
    assert!(constants.decode.constants.len() > 300 && constants.prefill.constants.len() > 300);
    assert!(constants.decode.spreads.contains_key("source:apple"));
}

#[test]
fn the_constants_belong_to_their_inputs() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../catalog/benchmarks");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
    let now = whichbox_core::calibrate::inputs(&read("measured.csv"), &read("exclusions.toml"));
    assert_eq!(Constants::embedded().inputs, now, "the inputs changed: run `cargo xtask calibrate`");
}

#[test]
fn a_backend_is_read_as_tables_write_it() {
    for (text, kind, variant) in [
        ("ROCm 7.0 nightly rocWMMA (hipBLASLt)", BackendKind::Rocm, Some("7.0+rocwmma+hipblaslt")),
        ("ROCm 7.2.4", BackendKind::Rocm, Some("7.2.4")),
        ("llama.cpp-vulkan_amdvlk", BackendKind::VulkanAmdvlk, None),
        ("Metal (MTL,BLAS)", BackendKind::Metal, None),
        ("CUDA + CPU", BackendKind::Cuda, None),
    ] {
        let backend = Backend::parse(text).expect(text);
        assert_eq!((backend.kind, backend.variant.as_deref()), (kind, variant), "{text}");
    }
}
