//! Reads the shell's configuration and the built pages that the binary carries.

use tauri_build::{AppManifest, Attributes};

/// Every command that there is. Named here, each of them needs a permission of its own (capabilities/main.json), and
/// whatever is not granted there is refused. A test compares this list with the commands of the bridge.
const COMMANDS: &[&str] = &[
    "start",
    "recommend",
    "catalog_overview",
    "presets",
    "this_machine",
    "save_settings",
    "save_scenario",
    "save_scenarios",
    "read_scenario",
    "export",
    "paragraph",
    "menu",
    "own_entries",
    "save_own",
    "import_own",
    "export_own",
    "read_model",
    "catalog_state",
    "update_catalog",
    "roll_back_catalog",
    "trust_key",
    "class_picks",
    "open_source",
    "diagnose",
    "choose_machine",
    "save_observations",
    "preview_fix",
    "apply_fix",
    "undo_fix",
    "benchmark",
    "stop_benchmark",
    "compare",
    "explore",
    "machine_page",
    "model_page",
    "evidence",
    "nearest_runs",
    "check_claim",
];

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    if !std::path::Path::new("../ui/dist/index.html").is_file() {
        println!(
            "cargo:warning=ui/dist holds no pages yet: build them with `cargo xtask run` or `npm run build` in ui/"
        );
    }
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
