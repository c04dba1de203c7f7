//! The catalog itself, and the examples in `catalog/examples`: what is valid passes, what is not is refused with file, line
//! and field. Each example is a test of its own, with what it expects in its first line.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use whichbox_core::catalog::check::{Problem, check_files, check_own, locate};
use whichbox_core::catalog::load::{TextFile, embedded_files};
use whichbox_core::catalog::own::Own;
use whichbox_core::catalog::{Catalog, Kind};

fn examples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../catalog/examples")
}

fn written(problem: &Problem) -> String {
    let place = problem.place.as_ref().map_or_else(String::new, |at| format!("{}:{}: ", at.file, at.line));
    format!("{place}{}: {}: {}", problem.subject, problem.field, problem.reason)
}

/// Everything that is wrong with an example, as it is told.
fn complaints(name: &str, text: &str) -> Vec<String> {
    let file = format!("{}.toml", name.replace('_', "-"));
    let problems = if name.starts_with("own_") {
        let files = [TextFile { path: &file, text }];
        Own::from_files(files).map(|own| {
            let mut problems = check_own(&Catalog::embedded().unwrap(), &own);
            locate(&mut problems, &files);
            problems
        })
    } else {
        let folder = match name.split('_').next() {
            Some("machine") => "machines",
            Some("model") => "models",
            _ => "cloud",
        };
        let path = format!("{folder}/{file}");
        let kept = ["about.toml", "sources.toml", "parts.toml", "tiers.toml"];
        let mut files: Vec<TextFile<'_>> =
            embedded_files().into_iter().filter(|file| kept.contains(&file.path)).collect();
        files.push(TextFile { path: &path, text });
        // Beside one entry most sources are not used, and the tiers' model is not there.
        let (_, mut problems) = check_files(&files);
        problems.retain(|problem| !matches!(problem.kind, Kind::Source | Kind::Tier));
        Ok(problems)
    };
    match problems {
        Ok(problems) => problems.iter().map(written).collect(),
        Err(error) => vec![error.to_string()],
    }
}

fn read(folder: &str, name: &str) -> String {
    let path = examples().join(folder).join(format!("{}.toml", name.replace('_', "-")));
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn every_file_has_its_test(folder: &str, tests: &[&str]) {
    let names = std::fs::read_dir(examples().join(folder)).unwrap();
    let names: BTreeSet<String> =
        names.map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().replace('-', "_")).collect();
    let tests: BTreeSet<String> = tests.iter().map(ToString::to_string).collect();
    assert_eq!(
        names, tests,
        "each file in catalog/examples/{folder} is listed in this test, and each listed one is there"
    );
}

macro_rules! valid {
    ($($name:ident),* $(,)?) => {
        mod valid {
            $(#[test]
            fn $name() {
                let name = stringify!($name);
                let complaints = super::complaints(name, &super::read("valid", name));
                assert!(complaints.is_empty(), "{complaints:#?}");
            })*

            #[test]
            fn every_file_has_its_test() {
                super::every_file_has_its_test("valid", &[$(stringify!($name)),*]);
            }
        }
    };
}

macro_rules! invalid {
    ($($name:ident),* $(,)?) => {
        mod invalid {
            $(#[test]
            fn $name() {
                let name = stringify!($name);
                let text = super::read("invalid", name);
                let expected = text.lines().next().and_then(|line| line.strip_prefix("# expects: "));
                let expected = expected.unwrap_or_else(|| panic!("{name}: its first line says what it expects"));
                let complaints = super::complaints(name, &text);
                assert_eq!(complaints.len(), 1, "one thing is wrong with it: {complaints:#?}");
                assert!(complaints[0].contains(expected), "expected: {expected}\nsaid:     {}", complaints[0]);
                assert!(complaints[0].contains(".toml"), "the file is named: {}", complaints[0]);
            })*

            #[test]
            fn every_file_has_its_test() {
                super::every_file_has_its_test("invalid", &[$(stringify!($name)),*]);
            }
        }
    };
}

valid! {
    cloud_model,
    machine_little_known,
    machine_tower,
    machine_unified,
    model_hybrid,
    model_mixture,
    own_everything,
}

invalid! {
    cloud_cached_dearer_than_fresh,
    cloud_long_price_without_length,
    cloud_price_below_zero,
    cloud_price_without_date,
    machine_bandwidth_against_bus,
    machine_capacity_is_nan,
    machine_chip_disagrees,
    machine_figure_without_source,
    machine_id_with_capitals,
    machine_idle_above_load,
    machine_measured_above_nominal,
    machine_memory_against_name,
    machine_missing_and_not_said,
    machine_no_such_form,
    machine_part_that_is_none,
    machine_price_a_hundredth,
    machine_price_below_zero,
    machine_price_from_the_future,
    machine_price_held_backwards,
    machine_price_in_no_money,
    machine_price_on_no_day,
    machine_price_without_date,
    machine_rate_of_what,
    machine_said_to_be_missing_and_is_not,
    machine_share_above_memory,
    machine_share_of_another_system,
    machine_share_without_how,
    machine_sparse_rate_as_dense,
    machine_unknown_field,
    machine_unknown_source,
    machine_withdrawn_before_sale,
    model_active_above_all,
    model_cache_against_shapes,
    model_extended_context_is_shorter,
    model_file_size_against_bits,
    model_file_without_size,
    model_more_experts_used_than_there_are,
    model_more_layers_than_there_are,
    model_shapes_that_overflow,
    model_two_scores_of_one_version,
    model_without_a_source,
    own_money_without_rate,
    own_nested_too_deep,
    own_not_toml,
    own_offer_for_nothing,
}

/// What a contributor is told: everything that is wrong or missing in the catalog, with file, line and field.
#[test]
fn the_catalog_holds_together_and_says_what_it_does_not_know() {
    let (_, problems) = check_files(&embedded_files());
    let told: Vec<String> = problems.iter().map(written).collect();
    assert!(told.is_empty(), "{} things to mend:\n{}", told.len(), told.join("\n"));
}

#[test]
fn examples_are_no_part_of_the_catalog() {
    let catalog = Catalog::embedded().unwrap();
    assert!(catalog.machines.iter().all(|machine| !machine.id.starts_with("example")));
    assert!(embedded_files().iter().all(|file| !file.path.starts_with("examples")));
}

/// The issue asks for these at least.
#[test]
fn the_catalog_is_as_large_as_it_was_promised() {
    let catalog = Catalog::embedded().unwrap();
    assert!(catalog.machines.len() >= 75, "{} machines", catalog.machines.len());
    assert!(catalog.models.len() >= 86, "{} models", catalog.models.len());
    assert!(catalog.cloud.len() >= 51, "{} cloud models", catalog.cloud.len());
    for id in ["mac-studio-m5-ultra-512gb", "mac-mini-m6-16gb", "dgx-spark", "threadripper-2x-rx-7900-xtx", "mi300x"] {
        assert!(catalog.machine(id).is_some(), "{id}");
    }
}

/// Scores of different versions of an index do not compare, so one is asked for by its version.
#[test]
fn scores_of_two_versions_are_never_mixed() {
    let catalog = Catalog::embedded().unwrap();
    let model = catalog.model("gpt-oss-120b").unwrap();
    let scores: BTreeSet<(String, Option<String>)> =
        model.quality.iter().map(|q| (q.index.clone(), q.version.clone())).collect();
    assert!(scores.len() > 1, "{scores:?}");
    for quality in model.quality.iter().filter(|q| q.version.is_some()) {
        let version = quality.version.as_deref().unwrap();
        assert_eq!(model.score(&quality.index, version), Some(quality.score), "{} {version}", quality.index);
    }
    assert_eq!(model.score("Artificial Analysis Intelligence Index", "no such version"), None);
}

#[test]
fn who_asks_for_a_30b_is_handed_nothing_smaller() {
    use whichbox_core::catalog::model::ModelClass;
    for (billions, class) in [
        (9.0, Some(ModelClass::Small)),
        (12.0, None),
        (14.8, None),
        (24.0, Some(ModelClass::MediumDense)),
        (123.0, None),
    ] {
        assert_eq!(ModelClass::of(billions * 1e9, false), class, "{billions}");
    }
}
