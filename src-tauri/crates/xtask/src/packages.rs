//! System packages: what each kind of work needs, which of it is missing, and how it is brought in.
//!
//! What is there already is found without asking the network, so that a second run is quick and works offline. Only
//! what is missing is installed, with `sudo` where we are not root.

use crate::os::{self, Manager};
use crate::process::{Run, find};
use crate::{Failure, Outcome, browser};
use std::io::IsTerminal;

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To build the window and open it.
    Window,
    /// To run every check: a virtual display, a driver for the window, a browser, readers of PDF files, fonts.
    Checks,
    /// To make installers.
    Installers,
}

/// Packages of one manager by purpose. For dnf a path stands for whatever package brings that file.
fn wanted(manager: Manager, purpose: Purpose) -> &'static [&'static str] {
    match (manager, purpose) {
        (Manager::Apt, Purpose::Window) => &["libwebkit2gtk-4.1-dev", "pkg-config"],
        (Manager::Apt, Purpose::Checks) => &[
            "webkit2gtk-driver",
            "xvfb",
            "dbus",
            "poppler-utils",
            "qpdf",
            "fonts-noto-core",
            "fonts-dejavu-core",
            "python3-venv",
            "valgrind",
        ],
        (Manager::Apt, Purpose::Installers) => &["librsvg2-dev", "patchelf", "file"],
        (Manager::Dnf, Purpose::Window) => &["webkit2gtk4.1-devel", "pkgconf-pkg-config"],
        (Manager::Dnf, Purpose::Checks) => &[
            "/usr/bin/WebKitWebDriver",
            "/usr/bin/Xvfb",
            "/usr/bin/dbus-run-session",
            "poppler-utils",
            "qpdf",
            "google-noto-sans-fonts",
            "dejavu-sans-fonts",
            "python3",
            "valgrind",
        ],
        (Manager::Dnf, Purpose::Installers) => &["librsvg2-devel", "patchelf", "rpm-build"],
        (Manager::Pacman, Purpose::Window) => &["webkit2gtk-4.1", "pkgconf"],
        (Manager::Pacman, Purpose::Checks) => {
            &["xorg-server-xvfb", "dbus", "poppler", "qpdf", "noto-fonts", "ttf-dejavu", "python", "valgrind"]
        }
        (Manager::Pacman, Purpose::Installers) => &["librsvg", "patchelf"],
        (Manager::Brew, Purpose::Window | Purpose::Installers) => &[],
        (Manager::Brew, Purpose::Checks) => &["poppler", "qpdf", "python"],
    }
}

/// Brings in whatever these purposes need and this machine lacks.
///
/// # Errors
/// One line with the packages and the manager's own reason.
pub fn ensure(purposes: &[Purpose]) -> Outcome {
    if cfg!(windows) {
        return webview2();
    }
    if cfg!(target_os = "macos") && !Run::new("xcode-select", &["-p"]).succeeds() {
        return Err(Failure::new("the Xcode command line tools are missing; run: xcode-select --install"));
    }
    let Some(manager) = os::manager() else {
        return by_hand(purposes);
    };
    let mut names: Vec<&str> = purposes.iter().flat_map(|purpose| wanted(manager, *purpose)).copied().collect();
    if purposes.contains(&Purpose::Checks) && browser::comes_as_package(manager) {
        names.push("chromium");
    }
    let missing: Vec<&str> = names.into_iter().filter(|name| !is_installed(manager, name)).collect();
    if missing.is_empty() {
        println!("   system packages: all there");
        return Ok(());
    }
    println!("   installing {} (this can take some minutes)", missing.join(" "));
    install(manager, &missing)
}

fn is_installed(manager: Manager, name: &str) -> bool {
    match manager {
        Manager::Apt => {
            let status = Run::new("dpkg-query", &["--show", "--showformat=${db:Status-Status}", name]).capture();
            status.is_ok_and(|(ok, out, _)| ok && out.trim() == "installed")
        }
        Manager::Dnf => Run::new("rpm", &["--query", "--whatprovides", name]).succeeds(),
        Manager::Pacman => Run::new("pacman", &["--query", name]).succeeds(),
        Manager::Brew => Run::new("brew", &["list", "--versions", name]).succeeds(),
    }
}

fn install(manager: Manager, missing: &[&str]) -> Outcome {
    let (program, arguments): (&str, &[&str]) = match manager {
        Manager::Apt => ("apt-get", &["install", "--yes", "--quiet", "--no-install-recommends"]),
        Manager::Dnf => ("dnf", &["install", "--assumeyes", "--quiet"]),
        Manager::Pacman => ("pacman", &["--sync", "--refresh", "--needed", "--noconfirm"]),
        Manager::Brew => ("brew", &["install", "--quiet"]),
    };
    let arguments = [arguments, missing].concat();
    let mut updated = false;
    if manager == Manager::Apt && !has_apt_lists() {
        apt_update()?;
        updated = true;
    }
    let mut said = attempt(program, &arguments)?;
    // Lists that are older than the archive name versions that are gone: one update, one more try.
    if said.is_some() && manager == Manager::Apt && !updated {
        apt_update()?;
        said = attempt(program, &arguments)?;
    }
    match said {
        None => Ok(()),
        Some(reason) => Err(Failure::new(format!("{program} would not install {}: {reason}", missing.join(" ")))),
    }
}

/// Runs the manager as root; `Some(reason)` where it refuses.
fn attempt(program: &str, arguments: &[&str]) -> Outcome<Option<String>> {
    let (ok, out, err) = as_root(program, arguments)?.with("DEBIAN_FRONTEND", "noninteractive").capture()?;
    Ok((!ok).then(|| reason(&err, &out)))
}

fn apt_update() -> Outcome {
    println!("   $ apt-get update");
    match attempt("apt-get", &["update", "--quiet"])? {
        None => Ok(()),
        Some(reason) => Err(Failure::new(format!("apt-get cannot fetch its lists: {reason}"))),
    }
}

fn has_apt_lists() -> bool {
    let names = std::fs::read_dir("/var/lib/apt/lists").into_iter().flatten().flatten();
    names.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("_Packages"))
}

fn as_root(program: &str, arguments: &[&str]) -> Outcome<Run> {
    // Homebrew refuses to be root.
    if os::is_root() || program == "brew" {
        return Ok(Run::new(program, arguments));
    }
    if find(&["sudo"]).is_none() {
        let line = format!("not root and there is no sudo; run as root: {program} {}", arguments.join(" "));
        return Err(Failure::new(line));
    }
    // sudo asks on the terminal itself; without one it must not wait for an answer that cannot come.
    let mut all = if std::io::stdin().is_terminal() { vec![] } else { vec!["-n"] };
    all.extend(["DEBIAN_FRONTEND=noninteractive", program]);
    all.extend(arguments);
    Ok(Run::new("sudo", &all))
}

/// The line that says why: the first error that the manager names, or else the last thing that it said.
fn reason(err: &str, out: &str) -> String {
    let lines = || err.lines().chain(out.lines()).map(str::trim).filter(|line| !line.is_empty());
    let named = lines().find(|line| {
        let lower = line.to_lowercase();
        lower.starts_with("e:") || lower.starts_with("error") || lower.starts_with("sudo:")
    });
    let line = named.or_else(|| lines().next_back()).unwrap_or("it gave no reason");
    line.trim_start_matches("E: ").to_owned()
}

/// A Linux whose package manager we do not know: what counts is whether the parts are there.
fn by_hand(purposes: &[Purpose]) -> Outcome {
    if cfg!(target_os = "macos") {
        println!("   Homebrew is not installed: the checks that read PDF files want poppler and qpdf on the path");
        return Ok(());
    }
    if !Run::new("pkg-config", &["--exists", "webkit2gtk-4.1"]).succeeds() {
        return Err(Failure::new(
            "no apt-get, dnf or pacman here; install pkg-config and the development files of WebKitGTK 4.1 by hand",
        ));
    }
    let programs = ["WebKitWebDriver", "Xvfb", "dbus-run-session", "pdftotext", "qpdf"];
    let missing: Vec<&str> = programs.into_iter().filter(|program| find(&[program]).is_none()).collect();
    if purposes.contains(&Purpose::Checks) && !missing.is_empty() {
        let line = format!("no apt-get, dnf or pacman here; install by hand: {}", missing.join(", "));
        return Err(Failure::new(line));
    }
    Ok(())
}

/// Windows brings the web view itself, except where somebody took it out.
fn webview2() -> Outcome {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [
        format!(r"HKLM\SOFTWARE\WOW6432Node\{CLIENT}"),
        format!(r"HKLM\SOFTWARE\{CLIENT}"),
        format!(r"HKCU\SOFTWARE\{CLIENT}"),
    ];
    if places.iter().any(|place| Run::new("reg", &["query", place, "/v", "pv"]).succeeds()) {
        println!("   WebView2: there");
        return Ok(());
    }
    Err(Failure::new(
        "the WebView2 runtime is missing; install it with: winget install Microsoft.EdgeWebView2Runtime (or from \
         https://developer.microsoft.com/microsoft-edge/webview2), then run this again",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_the_first_error_that_apt_names() {
        let err = "W: something old\nE: Unable to locate package libwebkit2gtk-4.1-dev\nE: another\n";
        assert_eq!(reason(err, "Reading package lists...\n"), "Unable to locate package libwebkit2gtk-4.1-dev");
    }

    #[test]
    fn without_a_named_error_the_last_line_is_the_reason() {
        assert_eq!(reason("", "one\ntwo\n\n"), "two");
        assert_eq!(reason("", ""), "it gave no reason");
        assert_eq!(reason("sudo: a password is required\n", ""), "sudo: a password is required");
    }

    #[test]
    fn every_linux_gets_a_web_view_to_build_against() {
        for manager in [Manager::Apt, Manager::Dnf, Manager::Pacman] {
            assert!(wanted(manager, Purpose::Window).iter().any(|name| name.contains("webkit2gtk")), "{manager:?}");
        }
    }
}
