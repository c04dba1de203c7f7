//! Fits the speed model to `catalog/benchmarks/`: what `cargo xtask calibrate` and `cargo xtask accuracy` run.
//!
//! `write` writes `constants.json`, `evidence.json` and `docs/accuracy.md`, `check` compares them with a fresh fit, `print` shows the
//! report. The reading and writing live here because the crate itself touches no files.

use std::path::Path;
use std::process::ExitCode;
use whichbox_core::calibrate;
use whichbox_core::speed::Benchmarked;

fn main() -> ExitCode {
    let mode = std::env::args().nth(1).unwrap_or_default();
    match work(&mode) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("calibrate: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn work(mode: &str) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let folder = root.join("catalog/benchmarks");
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let csv = read(&folder.join("measured.csv"))?;
    let exclusions = read(&folder.join("exclusions.toml"))?;
    let fresh = calibrate::run(&csv, &exclusions, &Benchmarked).map_err(|e| e.to_string())?;
    let files = [
        (folder.join("constants.json"), fresh.constants),
        (folder.join("evidence.json"), fresh.evidence),
        (root.join("docs/accuracy.md"), fresh.report),
    ];
    for (path, text) in &files {
        match mode {
            "write" => std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?,
            "check" if read(path)? != *text => {
                return Err(format!("{} differs from a fresh fit; run `cargo xtask calibrate`", path.display()));
            }
            "check" => {}
            "print" => {}
            _ => return Err("say write, check or print".to_owned()),
        }
    }
    if mode == "print" {
        println!("{}", files[2].1);
    }
    Ok(())
}
