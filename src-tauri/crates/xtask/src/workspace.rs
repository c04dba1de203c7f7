//! Where things lie.

use crate::process::Run;
use crate::{Failure, Outcome};
use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_path_buf()
}

/// The pages of the window.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// What the commands write for people: `out/`, ignored by git.
pub fn out() -> Outcome<PathBuf> {
    let out = root().join("out");
    std::fs::create_dir_all(&out).map_err(|e| Failure::new(format!("cannot make {}: {e}", out.display())))?;
    Ok(out)
}

/// Builds programs. The whole workspace is named so that cargo chooses the same features for the window and for the
/// terminal; what the programs do not need is not built either way.
///
/// # Errors
/// Where the build fails; what is wrong has been printed by then.
pub fn build(programs: &[&str]) -> Outcome {
    let build = Run::cargo(&["build", "--workspace", "--all-features"]);
    programs.iter().fold(build, |it, program| it.arg("--bin").arg(program)).show()
}

/// A program that cargo built, in the given profile's folder.
pub fn binary(profile: &str, name: &str) -> Outcome<PathBuf> {
    let text = Run::cargo(&["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: serde_json::Value =
        serde_json::from_str(&text).map_err(|e| Failure::new(format!("cargo metadata is not JSON: {e}")))?;
    let target =
        metadata["target_directory"].as_str().ok_or_else(|| Failure::new("cargo names no target directory"))?;
    Ok(Path::new(target).join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}
