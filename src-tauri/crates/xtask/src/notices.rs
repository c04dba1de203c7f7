//! The licences of everything that the program carries, in full: one text with each licence once and the parts that it is of.

use crate::process::Run;
use crate::{Failure, Outcome, workspace};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A longer file is no licence.
const LONGEST: u64 = 256 << 10;

/// Writes the notices. The list of parts is the one that the About page shows; a test holds it to the lock files.
///
/// # Errors
/// Where the list or cargo's data cannot be read.
pub fn write(file: &Path) -> Outcome {
    let list = workspace::ui().join("src/lib/licences/parts.json");
    let text = std::fs::read_to_string(&list).map_err(|e| Failure::new(format!("{}: {e}", list.display())))?;
    let parts: Vec<Value> =
        serde_json::from_str(&text).map_err(|e| Failure::new(format!("{}: {e}", list.display())))?;
    let crates = folders_of_crates()?;
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut out = "Whichbox carries these parts of others. Their licences follow in full.\n\n".to_owned();
    for part in &parts {
        let of = |key: &str| part[key].as_str().unwrap_or_default();
        let (name, version, licence) = (of("name"), of("version"), of("licence"));
        let called = format!("{name} {version}").trim().to_owned();
        out.push_str(&format!("{called}: {licence}\n"));
        let folder = match of("from") {
            "crates.io" => crates.get(&(name.to_owned(), version.to_owned())).cloned(),
            "npm" => Some(workspace::ui().join("node_modules").join(name)),
            _ => Some(workspace::root().join("src-tauri/crates/typeset/fonts")),
        };
        for text in folder.map(|it| licences_in(&it)).unwrap_or_default() {
            texts.entry(text).or_default().insert(called.clone());
        }
    }
    for (text, of) in &texts {
        let names: Vec<&str> = of.iter().map(String::as_str).collect();
        out.push_str(&format!("\n{}\n{}\n\n{}\n", "-".repeat(78), names.join(", "), text.trim_end()));
    }
    std::fs::write(file, out).map_err(|e| Failure::new(format!("{}: {e}", file.display())))
}

/// Where cargo keeps each crate's files.
fn folders_of_crates() -> Outcome<BTreeMap<(String, String), PathBuf>> {
    let text = Run::cargo(&["metadata", "--format-version", "1", "--all-features", "--locked"]).output()?;
    let metadata: Value =
        serde_json::from_str(&text).map_err(|e| Failure::new(format!("cargo metadata is not JSON: {e}")))?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    let of = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
    let folder = |it: &Value| Path::new(&of(it, "manifest_path")).parent().map(Path::to_path_buf);
    Ok(packages.iter().filter_map(|it| Some(((of(it, "name"), of(it, "version")), folder(it)?))).collect())
}

/// The texts of the licence files in a folder, one line end for all.
fn licences_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|it| it.path()).filter(|it| is_licence(it)).collect();
    files.sort();
    let read = |file: &PathBuf| std::fs::read_to_string(file).ok().map(|it| it.replace("\r\n", "\n"));
    files.iter().filter_map(read).collect()
}

fn is_licence(file: &Path) -> bool {
    let name = file.file_name().map(|it| it.to_string_lossy().to_lowercase()).unwrap_or_default();
    let called = ["licen", "copying", "copyright", "notice", "unlicense", "ofl"].iter().any(|it| name.starts_with(it));
    called && file.metadata().is_ok_and(|it| it.is_file() && it.len() <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_told_from_other_files() {
        let root = workspace::root();
        assert!(is_licence(&root.join("LICENSE-MIT")) && is_licence(&root.join("LICENSE-APACHE")));
        assert!(!is_licence(&root.join("README.md")) && !is_licence(&root.join("licences-that-are-not-here")));
        assert_eq!(licences_in(&root).len(), 2);
    }
}
