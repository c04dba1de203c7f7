//! `diagnose`: what was seen, what it means, and what to change. Findings are no failure: the command ends with 0 whenever it
//! could look.

use crate::args::DiagnoseArgs;
use crate::failure::Failure;
use crate::files;
use crate::recommend::today;
use std::io::Write;
use std::path::Path;
use whichbox_core::catalog::Catalog;
use whichbox_core::diagnose;
use whichbox_core::observe::{self, LARGEST_FILE, Observations, RuntimeKind};
use whichbox_core::scenario;
use whichbox_probe::ObserveOptions;
use whichbox_probe::runtimes::Named;
use whichbox_report::diagnosis;
use whichbox_report::messages::Messages;

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
    let seen = match &args.from {
        Some(path) => saved(path)?,
        None => here(args, &catalog)?,
    };
    if let Some(path) = &args.save {
        files::write(path, observe::to_json(&observe::scrub(&seen, &catalog))?.as_bytes())?;
    }
    let answer = diagnose::diagnose(&seen, &catalog, &tasks);
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(&mut out, &answer)?;
        writeln!(out)?;
    } else {
        write!(out, "{}", diagnosis(&answer, seen.machine.os, &Messages::new(&args.lang)))?;
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
