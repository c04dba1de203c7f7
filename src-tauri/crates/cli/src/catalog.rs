//! `catalog`.

use crate::args::{CatalogCommand, What};
use crate::facts;
use crate::failure::Failure;
use crate::{import, newer};
use serde_json::json;
use std::io::Write;
use std::path::Path;
use whichbox_core::catalog::check::{Problem, check_files, check_own, locate};
use whichbox_core::catalog::load::{TextFile, embedded_files};
use whichbox_core::catalog::machine::Machine;
use whichbox_core::catalog::picks::{ClassPick, Why, picks};
use whichbox_core::catalog::{Catalog, gaps};
use whichbox_keep::files;

/// Runs a `catalog` command.
pub fn run(command: &CatalogCommand, as_json: bool) -> Result<(), Failure> {
    match command {
        CatalogCommand::Check { dir, own } => check_all(dir.as_deref(), own.as_deref(), as_json),
        CatalogCommand::List { what, facts } => list(*what, &facts.catalog()?, as_json),
        CatalogCommand::Show { id, facts } => show(id, &facts.catalog()?),
        CatalogCommand::Missing { id, facts } => missing(id.as_deref(), &facts.catalog()?, as_json),
        CatalogCommand::Classes { facts } => classes(&facts.catalog()?, as_json),
        CatalogCommand::Import(args) => import::import(args, as_json),
        CatalogCommand::Bundle { dir, out, key } => newer::make(dir.as_deref(), out, key),
        CatalogCommand::NewKey { out } => newer::new_key(out),
        CatalogCommand::Update { from } => newer::update(from, as_json),
        CatalogCommand::RollBack => newer::roll_back(as_json),
        CatalogCommand::Trust { key } => newer::trust(key),
        CatalogCommand::Status => newer::status(as_json),
    }
}

fn check_all(dir: Option<&Path>, own: Option<&Path>, as_json: bool) -> Result<(), Failure> {
    let found = dir.map(files::toml_below).transpose()?;
    let texts: Vec<TextFile<'_>> = match &found {
        Some(found) => found.iter().map(|(path, text)| TextFile { path, text }).collect(),
        None => embedded_files(),
    };
    let (catalog, mut problems) = check_files(&texts);
    if let Some(folder) = own {
        problems.extend(check_theirs(&catalog, folder)?);
    }
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(
            &mut out,
            &json!({
                "version": catalog.version,
                "machines": catalog.machines.len(),
                "models": catalog.models.len(),
                "cloud": catalog.cloud.len(),
                "claims": catalog.claims.len(),
                "problems": problems,
            }),
        )?;
        writeln!(out)?;
    } else {
        for Problem { subject, field, reason, place, .. } in &problems {
            let place = place.as_ref().map_or_else(String::new, |at| format!("{}:{}: ", at.file, at.line));
            writeln!(out, "{place}{subject}: {field}: {reason}")?;
        }
        writeln!(
            out,
            "{} machines, {} models, {} cloud models, {} claims: {} problems",
            catalog.machines.len(),
            catalog.models.len(),
            catalog.cloud.len(),
            catalog.claims.len(),
            problems.len(),
        )?;
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(Failure::bad_input(
        "catalog",
        match problems.len() {
            1 => "1 problem in the catalog".to_owned(),
            several => format!("{several} problems in the catalog"),
        },
    ))
}

/// The problems of a person's own entries, with their places.
fn check_theirs(catalog: &Catalog, folder: &Path) -> Result<Vec<Problem>, Failure> {
    let own = facts::own_below(folder)?;
    let mut problems = check_own(catalog, &own);
    let found = if folder.is_dir() { files::toml_below(folder)? } else { Vec::new() };
    let texts: Vec<TextFile<'_>> = found.iter().map(|(path, text)| TextFile { path, text }).collect();
    locate(&mut problems, &texts);
    Ok(problems)
}

/// What is not known of the machines.
fn missing(id: Option<&str>, catalog: &Catalog, as_json: bool) -> Result<(), Failure> {
    if let Some(id) = id.filter(|id| catalog.machine(id).is_none()) {
        return Err(unknown(catalog, id));
    }
    let wanted = |machine: &&Machine| id.is_none_or(|id| machine.id == id);
    let rows = catalog.machines.iter().filter(wanted).map(|machine| (machine, gaps::of_machine(catalog, machine)));
    let mut out = std::io::stdout().lock();
    if as_json {
        let rows: Vec<_> = rows.map(|(machine, open)| json!({ "machine": machine.id, "missing": open })).collect();
        serde_json::to_writer_pretty(&mut out, &rows)?;
        writeln!(out)?;
        return Ok(());
    }
    for (machine, open) in rows {
        let words: Vec<&str> = open.iter().map(|gap| gap.word()).collect();
        writeln!(out, "{:44} {}", machine.id, if words.is_empty() { "nothing".to_owned() } else { words.join(", ") })?;
    }
    Ok(())
}

/// The model that stands for each class and use.
fn classes(catalog: &Catalog, as_json: bool) -> Result<(), Failure> {
    let picks = picks(catalog);
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(&mut out, &picks)?;
        writeln!(out)?;
        return Ok(());
    }
    for ClassPick { class, for_use, model, why, among, .. } in &picks {
        let class = serde_json::to_value(class)?;
        let class = class.as_str().unwrap_or_default();
        let wanted = serde_json::to_value(for_use)?;
        let wanted = wanted.as_str().unwrap_or("any use");
        let why = match why {
            Why::BestScore { index, version, score, next } => {
                let next = next.map_or_else(String::new, |next| format!(", the next has {next}"));
                format!("{score} on {index} ({version}){next}")
            }
            Why::OnlyOne => "the only one".to_owned(),
            Why::Newest { .. } => "the newest; none of them has a score".to_owned(),
        };
        writeln!(out, "{class:14} {wanted:10} {model:36} of {among}: {why}")?;
    }
    Ok(())
}

fn unknown(catalog: &Catalog, id: &str) -> Failure {
    let near = catalog.nearest_machine(id).or_else(|| catalog.nearest_model(id));
    let hint = near.map_or_else(String::new, |n| format!("; the nearest is '{n}'"));
    Failure::bad_input("unknown-id", format!("the catalog has no '{id}'{hint}"))
}

fn list(what: What, catalog: &Catalog, as_json: bool) -> Result<(), Failure> {
    let rows: Vec<(&str, &str)> = match what {
        What::Machines => catalog.machines.iter().map(|m| (m.id.as_str(), m.name.as_str())).collect(),
        What::Models => catalog.models.iter().map(|m| (m.id.as_str(), m.name.as_str())).collect(),
        What::Cloud => catalog.cloud.iter().map(|m| (m.id.as_str(), m.name.as_str())).collect(),
    };
    let mut out = std::io::stdout().lock();
    if as_json {
        let rows: Vec<_> = rows.iter().map(|(id, name)| json!({ "id": id, "name": name })).collect();
        serde_json::to_writer_pretty(&mut out, &rows)?;
        writeln!(out)?;
    } else {
        for (id, name) in rows {
            writeln!(out, "{id:44} {name}")?;
        }
    }
    Ok(())
}

/// One entry with the sources that it names. Always JSON: the entry is data.
fn show(id: &str, catalog: &Catalog) -> Result<(), Failure> {
    let cloud = catalog.cloud.iter().find(|m| m.id == id);
    let entry = match (catalog.machine(id), catalog.model(id), cloud) {
        (Some(machine), ..) => serde_json::to_value(machine)?,
        (_, Some(model), _) => serde_json::to_value(model)?,
        (_, _, Some(cloud)) => serde_json::to_value(cloud)?,
        _ => return Err(unknown(catalog, id)),
    };
    let text = entry.to_string();
    let sources: serde_json::Map<String, serde_json::Value> = catalog
        .sources
        .iter()
        .filter(|(key, _)| text.contains(&format!("\"{key}\"")))
        .map(|(key, source)| Ok((key.clone(), serde_json::to_value(source)?)))
        .collect::<Result<_, serde_json::Error>>()?;
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &json!({ "entry": entry, "sources": sources }))?;
    writeln!(out)?;
    Ok(())
}
