//! `catalog` and `claims`.

use crate::args::{CatalogCommand, What};
use crate::failure::Failure;
use crate::files;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::check::{Problem, check};
use whichbox_core::catalog::load::TextFile;
use whichbox_report::messages::Messages;

/// Runs a `catalog` command.
pub fn run(command: &CatalogCommand, as_json: bool) -> Result<(), Failure> {
    match command {
        CatalogCommand::Check { dir } => check_all(dir.as_deref(), as_json),
        CatalogCommand::List { what } => list(*what, as_json),
        CatalogCommand::Show { id } => show(id),
    }
}

fn check_all(dir: Option<&Path>, as_json: bool) -> Result<(), Failure> {
    let catalog = match dir {
        Some(dir) => from_folder(dir)?,
        None => Catalog::embedded()?,
    };
    let problems = check(&catalog);
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(
            &mut out,
            &json!({
                "machines": catalog.machines.len(),
                "models": catalog.models.len(),
                "cloud": catalog.cloud.len(),
                "claims": catalog.claims.len(),
                "problems": problems,
            }),
        )?;
        writeln!(out)?;
    } else {
        for Problem { subject, field, reason } in &problems {
            writeln!(out, "{subject}: {field}: {reason}")?;
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
    Err(Failure::bad_input("catalog", format!("{} problems in the catalog", problems.len())))
}

/// Reads every `.toml` below a folder. Links are not followed: a catalog is files.
fn from_folder(dir: &Path) -> Result<Catalog, Failure> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut folders: Vec<PathBuf> = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|e| Failure::unreadable(&folder, &e))? {
            let entry = entry.map_err(|e| Failure::unreadable(&folder, &e))?;
            let kind = entry.file_type().map_err(|e| Failure::unreadable(&entry.path(), &e))?;
            let path = entry.path();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|e| e == "toml") {
                let below = path.strip_prefix(dir).unwrap_or(&path);
                let name: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
                found.push((name.join("/"), files::read(&path, 8 * 1024 * 1024)?));
            }
        }
    }
    let files = found.iter().map(|(path, text)| TextFile { path, text });
    Ok(Catalog::from_files(files)?)
}

fn list(what: What, as_json: bool) -> Result<(), Failure> {
    let catalog = Catalog::embedded()?;
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
fn show(id: &str) -> Result<(), Failure> {
    let catalog = Catalog::embedded()?;
    let cloud = catalog.cloud.iter().find(|m| m.id == id);
    let entry = match (catalog.machine(id), catalog.model(id), cloud) {
        (Some(machine), ..) => serde_json::to_value(machine)?,
        (_, Some(model), _) => serde_json::to_value(model)?,
        (_, _, Some(cloud)) => serde_json::to_value(cloud)?,
        _ => {
            let near = catalog.nearest_machine(id).or_else(|| catalog.nearest_model(id));
            let hint = near.map_or_else(String::new, |n| format!("; the nearest is '{n}'"));
            return Err(Failure::bad_input("unknown-id", format!("the catalog has no '{id}'{hint}")));
        }
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

/// Lists the source report's claims with what holds.
pub fn claims(as_json: bool) -> Result<(), Failure> {
    let catalog = Catalog::embedded()?;
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(&mut out, &catalog.claims)?;
        writeln!(out)?;
        return Ok(());
    }
    let messages = Messages::new("en");
    for claim in &catalog.claims {
        let standing = serde_json::to_value(claim.standing)?;
        let said = messages.get(&format!("claim-{}-said", claim.id), &[]);
        let finding = messages.get(&format!("claim-{}-finding", claim.id), &[]);
        writeln!(out, "[{}] {said}", standing.as_str().unwrap_or_default())?;
        writeln!(out, "    {finding}")?;
    }
    Ok(())
}
