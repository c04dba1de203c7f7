//! The list of other people's parts that the About page shows is the one that the lock files say.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId, TargetKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const LIST: &str = "ui/src/lib/licences/parts.json";

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Everything that is compiled into the two programs of the app on any system: no tools for building or testing it.
fn crates() -> BTreeSet<(String, String, String)> {
    let house: Metadata = MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .other_options(["--all-features".to_owned(), "--locked".to_owned()])
        .exec()
        .unwrap();
    let packages: BTreeMap<&PackageId, &Package> = house.packages.iter().map(|it| (&it.id, it)).collect();
    let nodes: BTreeMap<&PackageId, _> = house.resolve.as_ref().unwrap().nodes.iter().map(|it| (&it.id, it)).collect();
    let program = |it: &&&Package| ["whichbox", "whichbox-cli"].contains(&it.name.as_str());
    let mut open: Vec<&PackageId> = packages.values().filter(program).map(|it| &it.id).collect();
    let mut seen = BTreeSet::new();
    let mut parts = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let package = packages[id];
        if package.targets.iter().any(|it| it.kind.contains(&TargetKind::ProcMacro)) {
            continue;
        }
        if package.source.is_some() {
            let licence = package.license.clone().unwrap_or_else(|| "see its licence file".to_owned());
            // An older way of writing "or".
            parts.insert((package.name.to_string(), package.version.to_string(), licence.replace('/', " OR ")));
        }
        for dependency in &nodes[id].deps {
            if dependency.dep_kinds.iter().any(|it| it.kind == DependencyKind::Normal) {
                open.push(&dependency.pkg);
            }
        }
    }
    parts
}

/// What the pages import, and what that needs in turn.
fn npm_packages() -> BTreeSet<(String, String, String)> {
    let lock: Value = serde_json::from_str(&read("ui/package-lock.json")).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    let mut open = imported(&top().join("ui/src"));
    let mut parts = BTreeSet::new();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop_first() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some(package) = packages.get(&format!("node_modules/{name}")) else {
            panic!("{name} is imported and not in the lock file");
        };
        let text = |key: &str| package[key].as_str().unwrap_or("see its licence file").to_owned();
        parts.insert((name, text("version"), text("license")));
        open.extend(package["dependencies"].as_object().into_iter().flat_map(|it| it.keys().cloned()));
    }
    parts
}

/// The packages that the pages' files name.
fn imported(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(imported(&path));
        } else if path.extension().is_some_and(|it| ["ts", "svelte", "css"].iter().any(|ending| it == *ending)) {
            names.extend(std::fs::read_to_string(&path).unwrap().lines().filter_map(package_of));
        }
    }
    names
}

/// The package that a line imports from: the first part of its path, or the first two of a scoped one.
fn package_of(line: &str) -> Option<String> {
    let line = line.trim();
    let imports = line.starts_with("import ") || line.starts_with("} from ") || line.starts_with("@import ");
    let path = line.split('"').nth(1).filter(|_| imports)?;
    if path.starts_with(['.', '$']) {
        return None;
    }
    let parts = if path.starts_with('@') { 2 } else { 1 };
    Some(path.split('/').take(parts).collect::<Vec<_>>().join("/"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap()
}

/// Files of others that lie in the checkout.
fn files() -> [(&'static str, &'static str, &'static str); 1] {
    [("Noto fonts (in the PDF)", "2.004", "OFL-1.1")]
}

#[test]
fn generated_list_of_licences_is_that_of_the_lock_files() {
    let part = |from: &str, (name, version, licence): (&str, &str, &str)| {
        let quoted = |text: &str| Value::from(text).to_string();
        // Written out, because the order of an object's fields hangs on how the library was built.
        format!(
            "{{\"from\":{},\"licence\":{},\"name\":{},\"version\":{}}}",
            quoted(from),
            quoted(licence),
            quoted(name),
            quoted(version)
        )
    };
    let mut lines: Vec<String> = files().into_iter().map(|it| part("file", it)).collect();
    lines.extend(npm_packages().iter().map(|(n, v, l)| part("npm", (n.as_str(), v.as_str(), l.as_str()))));
    lines.extend(crates().iter().map(|(n, v, l)| part("crates.io", (n.as_str(), v.as_str(), l.as_str()))));
    let made = format!("[\n  {}\n]\n", lines.join(",\n  "));
    if std::env::var("WHICHBOX_GENERATE").is_ok_and(|it| it == "write") {
        std::fs::write(top().join(LIST), &made).unwrap();
    }
    let kept = std::fs::read_to_string(top().join(LIST)).unwrap_or_default();
    assert!(made == kept, "{LIST} is not what the lock files say: cargo xtask generate");
}

#[test]
fn a_package_is_told_from_a_file_of_ours() {
    assert_eq!(package_of(r#"import { Dialog } from "bits-ui";"#).as_deref(), Some("bits-ui"));
    assert_eq!(package_of(r#"  import x from "@fluent/bundle/esm/x.js";"#).as_deref(), Some("@fluent/bundle"));
    assert_eq!(package_of(r#"import { t } from "$state/language.svelte";"#), None);
    assert_eq!(package_of(r#"const a = "bits-ui";"#), None);
}
