//! `cargo xtask package`: the .deb and the .rpm of this machine, in `out/`, with everything that belongs into them.
//! `cargo xtask package --check` makes them and tries the .deb in a bare Debian (see [`crate::bare`]); `--check-only` tries the
//! one that lies in `out/`.
//!
//! Programs for macOS and Windows are made by `.github/workflows/release.yml`, on those systems.

use crate::packages::{self, Purpose};
use crate::process::{Run, find};
use crate::steps::{Done, Steps};
use crate::{Failure, Outcome, bare, node, notices, workspace};
use std::path::{Path, PathBuf};

/// What the packages' own settings are merged from.
const SETTINGS: &str = "src-tauri/package/linux.json";

/// The bundler, by name and version.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";

pub fn main(arguments: &[String]) -> Outcome {
    let given = |name: &str| arguments.iter().any(|it| it == name);
    let mut steps = Steps::start();
    if !cfg!(target_os = "linux") {
        return Err(Failure::new("packages for this system are made by the release workflow; see .github/workflows"));
    }
    if !given("--check-only") {
        make(&mut steps)?;
    }
    if given("--check") || given("--check-only") {
        let deb = newest("deb")?;
        bare::check(&mut steps, &deb)?;
    }
    steps.close()
}

fn make(steps: &mut Steps) -> Outcome {
    steps.require("Node", node::check)?;
    steps.require("System packages", || packages::ensure(&[Purpose::Window, Purpose::Installers]))?;
    steps.require("npm packages", node::packages)?;
    steps.require("Pages: build", node::build)?;
    // The whole workspace is named, so that cargo chooses the features that everything else is built with.
    steps.require("Release build", || {
        let programs = ["--bin", "whichbox", "--bin", "whichbox-cli"];
        Run::cargo(&[&["build", "--release", "--workspace", "--all-features"][..], &programs].concat()).show()
    })?;
    steps.require("What goes with the programs", gather)?;
    steps.require("Bundle", bundle)?;
    steps.check("Sizes", || sizes().map(|()| Done::Passed));
    Ok(())
}

/// Puts everything that the packages carry beside the window's program into `out/package`.
fn gather() -> Outcome {
    let folder = workspace::out()?.join("package");
    let failed = |what: &Path, e: std::io::Error| Failure::new(format!("{}: {e}", what.display()));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|e| failed(&folder, e))?;
    }
    let doc = folder.join("doc");
    std::fs::create_dir_all(&doc).map_err(|e| failed(&doc, e))?;
    let cli = workspace::binary("release", "whichbox-cli")?;
    let copy = |from: &Path, to: &Path| std::fs::copy(from, to).map(|_| ()).map_err(|e| failed(from, e));
    copy(&cli, &folder.join("whichbox-cli"))?;
    Run::new(&cli, &["pages"]).arg(&folder).output()?;
    compress(&folder.join("man"))?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"] {
        copy(&workspace::root().join(name), &doc.join(name))?;
    }
    copy(&workspace::root().join("src-tauri/package/copyright"), &doc.join("copyright"))?;
    notices::write(&doc.join("third-party.txt"))?;
    Run::new("gzip", &["--best", "--no-name"]).arg(doc.join("third-party.txt")).output()?;
    Run::new("gzip", &["--best", "--no-name"]).arg(doc.join("CHANGELOG.md")).output()?;
    Ok(())
}

/// Manual pages are compressed, as every distribution wants them.
fn compress(manual: &Path) -> Outcome {
    let pages = std::fs::read_dir(manual).map_err(|e| Failure::new(format!("{}: {e}", manual.display())))?;
    let mut run = Run::new("gzip", &["--best", "--no-name"]);
    for page in pages.flatten() {
        run = run.arg(page.path());
    }
    run.output().map(|_| ())
}

/// Tauri's bundler over what was built; then the packages lie in `out/`.
fn bundle() -> Outcome {
    // Fetched when it is needed and kept out of the pages' own parts: npm's lock file holds one system's build of it only.
    let bundler = ["bundle", "--bundles", "deb,rpm", "--config", SETTINGS, "--ci"];
    let exec = [&["exec", "--yes", "--package", BUNDLER, "--", "tauri"][..], &bundler].concat();
    Run::npm(&exec).inside(&workspace::root()).show()?;
    let release = workspace::binary("release", "whichbox")?;
    let bundles = release.parent().unwrap_or(Path::new(".")).join("bundle");
    let out = workspace::out()?;
    for ending in ["deb", "rpm"] {
        for file in files_in(&bundles.join(ending), ending) {
            let to = out.join(file.file_name().unwrap_or_default());
            match (ending, find(&["dpkg-deb"])) {
                ("deb", Some(dpkg)) => pack_small(&dpkg, &file, &to)?,
                _ => std::fs::copy(&file, &to)
                    .map(|_| ())
                    .map_err(|e| Failure::new(format!("{}: {e}", file.display())))?,
            }
        }
    }
    Ok(())
}

/// Packs a .deb anew: the bundler's compression finds nothing in one program that stands in the other too.
fn pack_small(dpkg: &Path, from: &Path, to: &Path) -> Outcome {
    let raw = workspace::out()?.join("deb");
    if raw.exists() {
        std::fs::remove_dir_all(&raw).map_err(|e| Failure::new(format!("{}: {e}", raw.display())))?;
    }
    Run::new(dpkg, &["--raw-extract"]).arg(from).arg(&raw).output()?;
    Run::new(dpkg, &["-Zxz", "-z9", "--root-owner-group", "--build"]).arg(&raw).arg(to).output()?;
    std::fs::remove_dir_all(&raw).map_err(|e| Failure::new(format!("{}: {e}", raw.display())))
}

fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|it| it.path()).filter(|it| it.extension().is_some_and(|it| it == ending)).collect()
}

/// The package in `out/` that was made last.
fn newest(ending: &str) -> Outcome<PathBuf> {
    let made = |path: &PathBuf| path.metadata().and_then(|it| it.modified()).ok();
    let all = files_in(&workspace::out()?, ending);
    all.into_iter()
        .max_by_key(made)
        .ok_or_else(|| Failure::new(format!("no .{ending} in out/; run: cargo xtask package")))
}

/// The most that an installer may have, bytes.
const LARGEST: u64 = 25_000_000;

fn sizes() -> Outcome {
    for ending in ["deb", "rpm"] {
        let file = newest(ending)?;
        let size = file.metadata().map_err(|e| Failure::new(e.to_string()))?.len();
        println!("   {}: {:.1} MB", file.display(), size as f64 / 1e6);
        if size > LARGEST {
            return Err(Failure::new(format!("{} has {size} bytes; at most {LARGEST}", file.display())));
        }
    }
    Ok(())
}
