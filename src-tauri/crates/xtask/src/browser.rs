//! A Chromium for the checks that open the pages in a browser.
//!
//! Any Chromium-like browser on the machine will do. Debian, Fedora and Arch have one as a package; elsewhere the one
//! that playwright keeps for itself is fetched.

use crate::os::{self, Manager};
use crate::process::{Run, find};
use crate::{Outcome, workspace};
use std::path::{Path, PathBuf};

/// The variable by which the page checks learn where the browser is.
pub const VARIABLE: &str = "CHROMIUM";

/// A browser on this machine.
pub fn installed() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(VARIABLE) {
        return Some(PathBuf::from(named));
    }
    let programs =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
    let places = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];
    // On Ubuntu `chromium-browser` without snap is a script that only says how to get one.
    find(&programs)
        .filter(|program| Run::new(program, &["--version"]).succeeds())
        .or_else(|| places.iter().map(Path::new).find(|place| place.is_file()).map(Path::to_path_buf))
}

/// True where the browser is missing and the package manager has it.
pub fn comes_as_package(manager: Manager) -> bool {
    manager != Manager::Brew && !os::is_ubuntu() && installed().is_none()
}

/// Sees to it that there is a browser, once the npm packages are there.
///
/// # Errors
/// Where none is installed and none can be fetched.
pub fn ensure() -> Outcome {
    if installed().is_some() {
        return Ok(());
    }
    println!("   no Chromium, Chrome or Edge here: fetching the one that playwright keeps");
    let npx = if cfg!(windows) { "npx.cmd" } else { "npx" };
    Run::new(npx, &["playwright-core", "install", "chromium"]).inside(&workspace::ui()).show()
}
