//! What docs/security.md promises of the window and of the parts: read from the configuration and from cargo's own data.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use cargo_metadata::{Metadata, MetadataCommand, Package};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .other_options(["--all-features".to_owned(), "--locked".to_owned()])
        .exec()
        .unwrap()
}

#[test]
fn the_pages_load_and_run_what_the_app_carries_and_nothing_else() {
    let configuration = json("src-tauri/tauri.conf.json");
    let app = &configuration["app"];
    assert_eq!(app["withGlobalTauri"], false);
    let policy = app["security"]["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["script-src"], "'self'");
    for (directive, sources) in policy {
        for source in sources.as_str().unwrap().split_whitespace() {
            let allowed = matches!(source, "'none'" | "'self'")
                || (directive == "img-src" && source == "data:")
                || (directive == "connect-src" && matches!(source, "ipc:" | "http://ipc.localhost"));
            assert!(allowed, "{directive} lets in {source}");
        }
    }
    for key in ["dangerousDisableAssetCspModification", "devCsp", "dangerousRemoteDomainIpcAccess"] {
        assert!(app["security"][key].is_null() || app["security"][key] == false, "{key}");
    }
    assert!(app["security"]["assetProtocol"]["enable"].as_bool() != Some(true), "files are not served to the pages");
    assert_eq!(app["security"]["capabilities"], serde_json::json!(["main"]));
    for window in app["windows"].as_array().unwrap() {
        // Made in the shell's code, with the rules on links; none opens an address.
        assert_eq!(window["create"], false);
        assert!(window["url"].is_null());
        assert!(window["devtools"].is_null() && window["additionalBrowserArgs"].is_null());
    }
    let page = read("ui/index.html");
    assert!(!page.contains("<style") && !page.contains(" style=") && !page.contains("onload="), "no inline parts");
    assert!(!page.contains("http://") && !page.contains("https://"), "nothing from elsewhere");
}

/// The commands that the pages can name, from the bindings that are made from the code.
fn commands() -> BTreeSet<String> {
    let bindings = read("ui/src/lib/host/bindings.ts");
    let names = bindings.split("__TAURI_INVOKE(\"").skip(1).filter_map(|rest| rest.split('"').next());
    names.map(str::to_owned).collect()
}

#[test]
fn each_command_is_named_in_the_one_capability_and_nothing_else_is() {
    let files: Vec<_> = std::fs::read_dir(top().join("src-tauri/capabilities")).unwrap().collect();
    assert_eq!(files.len(), 1, "one capability");
    let capability = json("src-tauri/capabilities/main.json");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability["remote"].is_null(), "no page from elsewhere may call anything");
    let granted: BTreeSet<String> =
        capability["permissions"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
    let wanted: BTreeSet<String> = commands().iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert!(wanted.len() > 20);
    assert_eq!(granted, wanted);
    let build = read("src-tauri/build.rs");
    let list = build.split("COMMANDS: &[&str] = &[").nth(1).and_then(|it| it.split("];").next()).unwrap();
    let named: BTreeSet<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(named, commands());
}

#[test]
fn nothing_in_the_app_starts_a_shell_or_gives_pages_the_disk() {
    let house = metadata();
    let refused =
        ["tauri-plugin-shell", "tauri-plugin-fs", "tauri-plugin-http", "tauri-plugin-process", "tauri-plugin-opener"];
    let app = house.workspace_packages().into_iter().find(|it| it.name.as_str() == "whichbox").unwrap();
    for dependency in &app.dependencies {
        assert!(!refused.contains(&dependency.name.as_str()), "{}", dependency.name);
    }
    for file in sources_of(&[
        "src-tauri/src",
        "src-tauri/crates/core/src",
        "src-tauri/crates/keep/src",
        "src-tauri/crates/report/src",
        "src-tauri/crates/typeset/src",
    ]) {
        let text = std::fs::read_to_string(&file).unwrap();
        // A file's own tests come last in it and are not in the app.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let started: Vec<&str> = text.split("Command::new(").skip(1).filter_map(|it| it.split(')').next()).collect();
        // The typesetter starts the one program that lies beside the app, by its path, with one word.
        let allowed: &[&str] = if file.ends_with("typesetter.rs") { &["program"] } else { &[] };
        assert_eq!(started, allowed, "{} starts a program", file.display());
    }
    // The probe does start the system's own tools, each by its name and with fixed arguments; never through a shell.
    for file in sources_of(&["src-tauri/crates/probe/src", "src-tauri/crates/cli/src"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        for shell in ["Command::new(\"sh\")", "Command::new(\"bash\")", "Command::new(\"cmd\")", "cmd.exe", "/bin/sh"] {
            assert!(!text.contains(shell), "{} starts a shell: {shell}", file.display());
        }
    }
}

fn sources_of(folders: &[&str]) -> Vec<PathBuf> {
    let mut open: Vec<PathBuf> = folders.iter().map(|it| top().join(it)).collect();
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("store_tests.rs") {
                files.push(path);
            }
        }
    }
    files
}

#[test]
fn the_pages_never_turn_text_into_markup() {
    let mut open = vec![top().join("ui/src")];
    let mut seen = 0;
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "ts" || it == "svelte") {
                seen += 1;
                let text = std::fs::read_to_string(&path).unwrap();
                for way in [
                    "{@html",
                    "innerHTML",
                    "outerHTML",
                    "insertAdjacentHTML",
                    "document.write",
                    "eval(",
                    "new Function",
                ] {
                    assert!(!text.contains(way), "{}: {way}", path.display());
                }
            }
        }
    }
    assert!(seen > 50, "{seen} files");
}

#[test]
fn unsafe_code_is_forbidden_in_every_crate() {
    assert!(read("Cargo.toml").contains("unsafe_code = \"forbid\""));
    // That every crate takes the workspace's lints is held by house.rs.
    for file in sources_of(&["src-tauri", "tests"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        let lifts = text.contains("allow(unsafe_code") || text.contains("expect(unsafe_code");
        assert!(!lifts || file.ends_with("tests/tests/security.rs"), "{} lifts it", file.display());
    }
}

/// The licences that parts may have, as .github/deny.toml lists them for `cargo deny`.
fn allowed_licences() -> BTreeSet<String> {
    let text = read(".github/deny.toml");
    let list =
        text.split("[licenses]").nth(1).and_then(|it| it.split("allow = [").nth(1)).and_then(|it| it.split(']').next());
    list.unwrap().split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// True where an SPDX expression can be met with allowed licences alone.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    // Older crates write "MIT/Apache-2.0".
    let text = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut at = 0;
    let met = either(&words, &mut at, allowed);
    met && at == words.len()
}

fn either(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at, allowed);
    }
    met
}

fn both(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allowed);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    if words.get(*at) == Some(&"(") {
        *at += 1;
        let met = either(words, at, allowed);
        *at += 1;
        return met;
    }
    let mut name = (*words.get(*at).unwrap_or(&"")).to_owned();
    *at += 1;
    if words.get(*at) == Some(&"WITH") {
        name = format!("{name} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    allowed.contains(&name)
}

#[test]
fn every_part_has_a_licence_that_is_allowed() {
    let allowed = allowed_licences();
    assert!(allowed.contains("MIT") && !allowed.iter().any(|it| it.starts_with("GPL") || it.starts_with("AGPL")));
    let house = metadata();
    let own: BTreeSet<_> = house.workspace_members.iter().collect();
    let mut refused: BTreeMap<String, String> = BTreeMap::new();
    for part in house.packages.iter().filter(|it| !own.contains(&it.id)) {
        let licence = part.license.clone().unwrap_or_else(|| "none named".to_owned());
        if !is_met(&licence, &allowed) {
            refused.insert(format!("{} {}", part.name, part.version), licence);
        }
    }
    for (path, part) in json("ui/package-lock.json")["packages"].as_object().unwrap() {
        // Its package names none; the LICENSE file in it is that of MIT.
        let unnamed = if path == "node_modules/svelte-toolbelt" { "MIT" } else { "none named" };
        let licence = part["license"].as_str().unwrap_or(unnamed);
        if !path.is_empty() && !is_met(licence, &allowed) {
            refused.insert(path.clone(), licence.to_owned());
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn licence_expressions_are_read_as_they_are_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
    for met in [
        "MIT",
        "MIT OR GPL-3.0",
        "GPL-3.0/MIT",
        "(GPL-2.0 OR MIT) AND Apache-2.0",
        "Apache-2.0 WITH LLVM-exception OR X",
    ] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for not in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR X) AND GPL-2.0", "Apache-2.0 WITH Other", "MIT)"] {
        assert!(!is_met(not, &allowed), "{not}");
    }
}

/// Everything comes from the public registries, by a version and a checksum.
#[test]
fn parts_come_from_the_registries_and_are_pinned() {
    let from_elsewhere = |it: &&Package| it.source.as_ref().is_some_and(|source| !source.is_crates_io());
    let house = metadata();
    let strangers: Vec<_> = house.packages.iter().filter(from_elsewhere).map(|it| it.name.to_string()).collect();
    assert!(strangers.is_empty(), "{strangers:?}");
    for (path, part) in json("ui/package-lock.json")["packages"].as_object().unwrap() {
        if !path.is_empty() {
            assert!(part["integrity"].as_str().is_some_and(|it| it.starts_with("sha512-")), "{path} has no checksum");
            assert!(
                part["hasInstallScript"].as_bool() != Some(true) || path.ends_with("/fsevents"),
                "{path} runs a script"
            );
        }
    }
}
