//! `diagnose`: what was seen, what it means, and what to change. Findings are no failure: the command ends with 0 whenever it
//! could look.

use crate::args::DiagnoseArgs;
use crate::failure::Failure;
use crate::files;
use crate::recommend::today;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use whichbox_core::catalog::Catalog;
use whichbox_core::diagnose;
use whichbox_core::observe::{self, LARGEST_FILE, MeasuredRun, Observations, RuntimeKind, RuntimeState};
use whichbox_core::scenario;
use whichbox_probe::ObserveOptions;
use whichbox_probe::bench::{self, BenchOptions, Target};
use whichbox_probe::delivery::{self, Delivery, Level, Part};
use whichbox_probe::http::Stop;
use whichbox_probe::runtimes::{self, Named};
use whichbox_probe::surroundings::Surroundings;
use whichbox_report::messages::Messages;
use whichbox_report::{Measured, MeasuredAs, Pace, diagnosis, measured};

/// Prints the diagnosis of this machine or of a saved set.
pub fn diagnose(args: &DiagnoseArgs, as_json: bool) -> Result<(), Failure> {
    let catalog = args.facts.catalog()?;
    let tasks = match &args.scenario {
        Some(path) => {
            let text = files::read(path, 4 * 1024 * 1024)?;
            let scenario = scenario::from_json(&text, &path.display().to_string())?;
            scenario::check(&scenario, &catalog)?;
            scenario.tasks
        }
        None => Vec::new(),
    };
    // What cannot be written is said before anybody waits for it.
    if let Some(path) = args.save.as_ref().filter(|it| !args.replace && it.exists()) {
        let reason = format!("{} is there already; --replace replaces it", path.display());
        return Err(Failure::bad_input("already-there", reason));
    }
    let messages = Messages::new(&args.lang);
    let mut seen = match &args.from {
        Some(path) => saved(path)?,
        None => here(args, &catalog)?,
    };
    let runs = match &args.benchmark {
        Some(name) => benchmark(args, name, &seen, as_json)?,
        None => Vec::new(),
    };
    seen.measured.extend(runs.iter().cloned());
    let clean = observe::scrub(&seen, &catalog);
    if let Some(path) = &args.save {
        files::write(path, observe::to_json(&clean)?.as_bytes())?;
    }
    let answer = diagnose::diagnose(&seen, &catalog, &tasks);
    let beside: Vec<Vec<Delivery>> = runs.iter().map(|it| delivery::deliveries(it, &seen, &catalog)).collect();
    let mut out = std::io::stdout().lock();
    if as_json {
        let mut whole = serde_json::to_value(&answer)?;
        // As it would be saved: what was looked at, and what was found there.
        whole["observations"] = serde_json::from_str(&observe::to_json(&clean)?)?;
        if !runs.is_empty() {
            whole["deliveries"] =
                beside.iter().zip(0_u32..).flat_map(|(all, run)| all.iter().map(move |it| told(run, it))).collect();
        }
        serde_json::to_writer_pretty(&mut out, &whole)?;
        writeln!(out)?;
        return Ok(());
    }
    let machine = seen.matched.as_ref().and_then(|it| catalog.machine(&it.machine)).map(|it| it.name.as_str());
    write!(out, "{}", diagnosis(&answer, &seen, machine, &messages))?;
    if !runs.is_empty() {
        let lines: Vec<Measured> = runs.iter().zip(&beside).map(|(run, all)| line(run, all)).collect();
        write!(out, "\n{}", measured(&lines, judged(&beside), &messages))?;
    }
    Ok(())
}

fn saved(path: &Path) -> Result<Observations, Failure> {
    let text = files::read(path, LARGEST_FILE as u64)?;
    Ok(observe::from_json(&text, &path.display().to_string())?)
}

/// Looks at this machine.
fn here(args: &DiagnoseArgs, catalog: &Catalog) -> Result<Observations, Failure> {
    Ok(whichbox_probe::observe(&ObserveOptions {
        catalog: Some(catalog),
        named: named(args),
        measure_bandwidth: args.measure,
        today: Some(today()?),
        ..ObserveOptions::default()
    }))
}

/// The addresses that the person named, each with what runs there.
fn named(args: &DiagnoseArgs) -> Vec<Named> {
    [
        (RuntimeKind::Ollama, &args.ollama),
        (RuntimeKind::LlamaCpp, &args.llama_server),
        (RuntimeKind::LmStudio, &args.lm_studio),
        (RuntimeKind::Vllm, &args.vllm),
        (RuntimeKind::Mlx, &args.mlx),
    ]
    .into_iter()
    .filter_map(|(kind, url)| Some(Named { kind, url: url.clone()? }))
    .collect()
}

/// Measures the loaded model of this name, or the first that is loaded. Its steps are told on the error stream.
fn benchmark(args: &DiagnoseArgs, name: &str, seen: &Observations, quiet: bool) -> Result<Vec<MeasuredRun>, Failure> {
    let running =
        seen.runtimes.iter().filter(|it| matches!(it.state, RuntimeState::Running | RuntimeState::UnknownVersion));
    let mut loaded = running.flat_map(|it| it.loaded.iter().flatten().map(move |model| (it.kind, model)));
    let Some((kind, model)) = loaded.find(|(_, it)| name.is_empty() || it.name == name) else {
        let which = if name.is_empty() { "no model is".to_owned() } else { format!("{name} is not") };
        return Err(Failure::bad_input("nothing-loaded", format!("{which} loaded; load one and try again")));
    };
    let address = named(args).into_iter().find(|it| it.kind == kind).map(|it| it.url);
    let failed = |error: whichbox_probe::http::HttpError| Failure::bad_input("not-measured", error.to_string());
    let client = runtimes::client(kind, address.as_deref(), &Surroundings::here(), &Stop::default()).map_err(failed)?;
    let target = Target {
        kind,
        name: model.name.clone(),
        model: model.model.clone(),
        quant: model.quant.clone(),
        context: model.context,
    };
    // Prompts of an earlier run may still be in a cache.
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let messages = Messages::new(&args.lang);
    bench::run(&client, &target, &BenchOptions { seed, ..BenchOptions::default() }, &mut |stage| {
        if !quiet {
            eprintln!("{}", whichbox_report::stage(&format!("{stage:?}").to_lowercase(), &messages));
        }
    })
    .map_err(failed)
}

fn told(run: u32, it: &Delivery) -> Value {
    let part = if it.part == Part::Prefill { "prefill" } else { "decode" };
    let level = match it.level {
        Level::AsExpected => "as-expected",
        Level::Below => "below",
        Level::FarBelow => "far-below",
    };
    json!({ "run": run, "part": part, "measured": it.measured, "share": it.share, "level": level,
        "expected": { "low": it.expected.low, "expected": it.expected.expected, "high": it.expected.high } })
}

fn line(run: &MeasuredRun, beside: &[Delivery]) -> Measured {
    let pace = |part: Part, tps: Option<f64>| {
        let expected = beside.iter().find(|it| it.part == part).map(|it| (it.expected.low, it.expected.high));
        tps.map(|tps| Pace { tps, expected })
    };
    Measured {
        from: run.depth,
        to: run.depth.saturating_add(run.prompt_tokens),
        reading: pace(Part::Prefill, run.prefill_tps),
        writing: pace(Part::Decode, run.decode_tps),
    }
}

/// The worst of what was measured.
fn judged(beside: &[Vec<Delivery>]) -> MeasuredAs {
    let worst = beside.iter().flatten().min_by(|a, b| b.level.cmp(&a.level).then(a.share.total_cmp(&b.share)));
    match worst {
        None => MeasuredAs::NothingToCompare,
        Some(it) => match it.level {
            Level::AsExpected => MeasuredAs::Delivers,
            Level::Below => MeasuredAs::Below(it.share),
            Level::FarBelow => MeasuredAs::FarBelow(it.share),
        },
    }
}
