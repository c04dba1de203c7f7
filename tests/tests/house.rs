//! Which room may know which. The rooms are the workspace's crates, the doors are their dependencies.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use std::collections::BTreeSet;

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).exec().unwrap()
}

fn package<'a>(house: &'a Metadata, name: &str) -> &'a Package {
    house
        .workspace_packages()
        .into_iter()
        .find(|it| it.name.as_str() == name)
        .unwrap_or_else(|| panic!("no crate {name}"))
}

/// The rooms that a crate's code knows; what only its tests use does not count.
fn known_rooms(house: &Metadata, name: &str) -> BTreeSet<String> {
    let rooms: BTreeSet<String> = house.workspace_packages().iter().map(|it| it.name.to_string()).collect();
    dependencies(house, name).intersection(&rooms).cloned().collect()
}

fn dependencies(house: &Metadata, name: &str) -> BTreeSet<String> {
    let all = package(house, name).dependencies.iter();
    all.filter(|it| it.kind != DependencyKind::Development).map(|it| it.name.clone()).collect()
}

#[test]
fn every_room_knows_only_the_rooms_it_may() {
    let house = metadata();
    let may: [(&str, &[&str]); 9] = [
        ("whichbox-core", &[]),
        ("whichbox-probe", &["whichbox-core"]),
        ("whichbox-report", &["whichbox-core"]),
        ("whichbox-keep", &["whichbox-core"]),
        ("whichbox-typeset", &["whichbox-report"]),
        ("whichbox-cli", &["whichbox-core", "whichbox-keep", "whichbox-probe", "whichbox-report", "whichbox-typeset"]),
        // The window's program does without the typesetter: it is as large as everything else together.
        ("whichbox", &["whichbox-core", "whichbox-keep", "whichbox-probe", "whichbox-report"]),
        ("whichbox-tests", &["whichbox-core", "whichbox-probe"]),
        ("xtask", &[]),
    ];
    for (room, allowed) in may {
        let allowed: BTreeSet<String> = allowed.iter().map(ToString::to_string).collect();
        let known = known_rooms(&house, room);
        assert!(known.is_subset(&allowed), "{room} may know {allowed:?} but knows {known:?}");
    }
    let listed: BTreeSet<&str> = may.iter().map(|(room, _)| *room).collect();
    for room in house.workspace_packages() {
        assert!(listed.contains(room.name.as_str()), "{}: say here which rooms it may know", room.name);
    }
}

/// No input, no output, no clock, no chance, no waiting: nothing that brings any of it is among the core's parts.
#[test]
fn the_core_is_pure() {
    let house = metadata();
    let impure = [
        "tauri",
        "tokio",
        "async-std",
        "smol",
        "futures",
        "reqwest",
        "ureq",
        "hyper",
        "rand",
        "fastrand",
        "getrandom",
        "sysinfo",
        "tempfile",
        "dirs",
        "chrono",
        "time",
        "log",
        "tracing",
    ];
    let own = dependencies(&house, "whichbox-core");
    for part in impure {
        assert!(!own.contains(part), "whichbox-core depends on {part}");
    }
}

/// What sets the machine up must compile on a machine that is not set up.
#[test]
fn the_set_up_command_needs_nothing_but_rust() {
    let house = metadata();
    let parts = dependencies(&house, "xtask");
    assert_eq!(parts.into_iter().collect::<Vec<_>>(), ["serde_json"]);
}

/// One list of versions and one of lints: no crate keeps its own.
#[test]
fn versions_and_lints_are_in_one_place() {
    let house = metadata();
    for room in house.workspace_packages() {
        let manifest = std::fs::read_to_string(&room.manifest_path).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{}: lints are the workspace's", room.manifest_path);
        let mut in_dependencies = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                in_dependencies = line.contains("dependencies");
                assert!(!line.contains("dependencies."), "{}: '{line}' hides a version", room.manifest_path);
            } else if in_dependencies && line.contains('=') && !line.trim_start().starts_with('#') {
                let from_the_list = line.contains("workspace = true");
                assert!(from_the_list, "{}: '{line}' is not from the workspace's list", room.manifest_path);
            }
        }
    }
}
