//! Node, the npm packages and the built pages. All of it is skipped where it is up to date.

use crate::process::Run;
use crate::{Failure, Outcome, workspace};
use std::path::Path;
use std::time::SystemTime;

/// The oldest Node that the pages are built with.
const OLDEST: (u32, u32) = (20, 19);

/// Sees to it that Node is there and new enough.
///
/// # Errors
/// One line that says what is missing.
pub fn check() -> Outcome {
    let (major, minor) = OLDEST;
    let need = format!("Node {major}.{minor} or newer is needed: https://nodejs.org");
    let Ok(version) = Run::new("node", &["--version"]).output() else {
        return Err(Failure::new(format!("Node is not on the path; {need}")));
    };
    let version = version.trim();
    if parse(version).is_none_or(|found| found < OLDEST) {
        return Err(Failure::new(format!("Node is {version}; {need}")));
    }
    if !Run::npm(&["--version"]).inside(&workspace::root()).succeeds() {
        return Err(Failure::new(format!("npm is not on the path; {need}")));
    }
    println!("   Node {version}");
    Ok(())
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Installs the npm packages where the lock file is not the one they were installed from.
///
/// # Errors
/// One line with npm's own reason.
pub fn packages() -> Outcome {
    let ui = workspace::ui();
    let lock = std::fs::read_to_string(ui.join("package-lock.json"))
        .map_err(|e| Failure::new(format!("ui/package-lock.json cannot be read: {e}")))?;
    let stamp = ui.join("node_modules").join(".whichbox-lock.json");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        println!("   npm packages: all there");
        return Ok(());
    }
    println!("   $ npm ci");
    let (ok, out, err) = Run::npm(&["ci", "--no-audit", "--no-fund"]).capture()?;
    if !ok {
        return Err(Failure::new(format!("npm ci failed: {}", npm_reason(&err, &out))));
    }
    std::fs::write(&stamp, lock).map_err(|e| Failure::new(format!("cannot write {}: {e}", stamp.display())))
}

/// npm's own words, and what they mean where that is no secret.
fn npm_reason(err: &str, out: &str) -> String {
    let lines: Vec<&str> =
        err.lines().chain(out.lines()).map(|line| line.trim_start_matches("npm error").trim()).collect();
    let code = lines.iter().find_map(|line| line.strip_prefix("code ")).unwrap_or_default();
    if ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT"].contains(&code) {
        return format!("the npm registry cannot be reached ({code}); is there a network?");
    }
    let told = lines.iter().find(|line| !line.is_empty() && !line.starts_with("code ")).copied();
    [code, told.unwrap_or("it gave no reason")].join(" ").trim().to_owned()
}

/// Builds the pages into `ui/dist` where anything they are made from is newer.
///
/// # Errors
/// Where the build fails; what is wrong has been printed by then.
pub fn build() -> Outcome {
    let ui = workspace::ui();
    let built = modified(&ui.join("dist").join("index.html"));
    let newest = ["src", "locales", "public", "index.html", "package-lock.json", "package.json", "vite.config.ts"]
        .iter()
        .filter_map(|name| newest(&ui.join(name)))
        .max();
    if built.is_some() && built >= newest {
        println!("   pages: built already");
        return Ok(());
    }
    Run::npm(&["run", "build"]).show()
}

fn modified(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}

/// The newest change under a file or folder; a folder's own time tells of what was taken out of it.
fn newest(path: &Path) -> Option<SystemTime> {
    let below = std::fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| newest(&entry.path()));
    below.chain(modified(path)).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node_are_read_and_compared() {
        assert_eq!(parse("v20.20.2"), Some((20, 20)));
        assert!(parse("v18.20.4").is_some_and(|found| found < OLDEST));
        assert!(parse("v22.1.0").is_some_and(|found| found >= OLDEST));
        assert_eq!(parse("not a version"), None);
    }

    #[test]
    fn a_missing_network_is_said_in_plain_words() {
        let err = "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo\nnpm error request to ... failed\n";
        assert_eq!(npm_reason(err, ""), "the npm registry cannot be reached (EAI_AGAIN); is there a network?");
    }

    #[test]
    fn any_other_reason_is_npm_s_own() {
        let err = "npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install with a lock file\n";
        assert_eq!(npm_reason(err, ""), "EUSAGE `npm ci` can only install with a lock file");
    }
}
