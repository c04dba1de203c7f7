//! The bindings that the pages are typed by are what the commands say. `cargo xtask generate` writes them anew.
#![expect(clippy::unwrap_used, reason = "tests may")]

use specta_typescript::Typescript;
use std::path::Path;

const HEADER: &str = "// Made from the shell's commands by `cargo xtask generate`; never edited by hand.\n";

#[test]
fn generated_bindings_are_those_of_the_commands() {
    let made = tempfile::Builder::new().suffix(".ts").tempfile().unwrap();
    whichbox_shell::bridge_builder::<tauri::Wry>().export(Typescript::default().header(HEADER), made.path()).unwrap();
    let made = std::fs::read_to_string(made.path()).unwrap();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/host/bindings.ts");
    if std::env::var("WHICHBOX_GENERATE").is_ok_and(|it| it == "write") {
        std::fs::write(&kept, &made).unwrap();
    }
    let on_disk = std::fs::read_to_string(&kept).unwrap_or_default().replace("\r\n", "\n");
    assert!(on_disk == made, "{} is out of date: run `cargo xtask generate`", kept.display());
}

/// A number that could be null would have to be asked for everywhere.
#[test]
fn numbers_of_the_answer_are_numbers() {
    let made = tempfile::Builder::new().suffix(".ts").tempfile().unwrap();
    whichbox_shell::bridge_builder::<tauri::Wry>().export(Typescript::default(), made.path()).unwrap();
    let text = std::fs::read_to_string(made.path()).unwrap();
    let range = text.split("export type Range = {").nth(1).and_then(|it| it.split('}').next()).unwrap();
    assert!(range.contains("expected: number"), "{range}");
    assert!(!range.contains("null"), "{range}");
}
