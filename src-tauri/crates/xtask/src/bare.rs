//! The .deb in a Debian that has nothing else: installed, opened, asked, upgraded, removed.
//!
//! A root folder is made with debootstrap, once, and kept; every run works on a copy of it. The window is driven as in `cargo
//! xtask test`, by the same stories, only that the app and the driver are the ones inside. Needs root.

use crate::display::VirtualDisplay;
use crate::process::{Run, find};
use crate::steps::{Done, Steps};
use crate::{Failure, Outcome, os, python, workspace};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The Debian that packages are tried in: the oldest that is still looked after and has WebKitGTK 4.1.
const RELEASE: &str = "bookworm";

/// Where a person's data are, inside.
const DATA: &str = "root/.local/share/dev.whichbox.app";

/// Runs the whole life of a package.
///
/// # Errors
/// Where no bare Debian is to be had here.
pub fn check(steps: &mut Steps, deb: &Path) -> Outcome {
    if !os::is_root() {
        return Err(Failure::new("a bare Debian can only be made and entered by root"));
    }
    crate::packages::ensure(&[crate::packages::Purpose::Window, crate::packages::Purpose::Checks])?;
    let mut root = None;
    steps.require("A bare Debian", || {
        root = Some(Bare::new()?);
        Ok(())
    })?;
    let root = root.ok_or_else(|| Failure::new("there is none"))?;
    let before = root.files();
    steps.require("An older version is installed and used", || older(&root, deb))?;
    steps.require("The package replaces it and keeps what was kept", || upgrade(&root, deb))?;
    steps.check("What lies where", || lies_where(&root).map(|()| Done::Passed));
    steps.check("The command line answers and writes a PDF", || command_line(&root).map(|()| Done::Passed));
    steps.check("The window opens, answers and exports", || window(&root).map(|()| Done::Passed));
    steps.check("It is removed and leaves the person's data alone", || removed(&root, &before).map(|()| Done::Passed));
    Ok(())
}

/// A root folder with a Debian in it, and what is mounted there while this is alive.
struct Bare {
    root: PathBuf,
    mounted: Vec<PathBuf>,
}

impl Bare {
    fn new() -> Outcome<Self> {
        let kept = PathBuf::from(std::env::var_os("WHICHBOX_BARE").unwrap_or_else(|| "/var/tmp/whichbox-bare".into()));
        let failed = |e: std::io::Error| Failure::new(format!("{}: {e}", kept.display()));
        std::fs::create_dir_all(&kept).map_err(failed)?;
        let fresh = kept.join(RELEASE);
        if !fresh.join("etc/debian_version").is_file() {
            if find(&["debootstrap"]).is_none() {
                Run::new(
                    "apt-get",
                    &[
                        "install",
                        "--yes",
                        "--quiet",
                        "--no-install-recommends",
                        "debootstrap",
                        "debian-archive-keyring",
                    ],
                )
                .output()?;
            }
            // Made under another name first: half of one is none.
            let half = kept.join("half");
            Run::new("rm", &["-rf"]).arg(&half).output()?;
            let mut make = Run::new("debootstrap", &["--variant=minbase", RELEASE]).arg(&half);
            if let Some(mirror) = mirror() {
                make = make.arg(mirror);
            }
            make.output()?;
            settings_of_apt(&half)?;
            std::fs::rename(&half, &fresh).map_err(failed)?;
        }
        let root = kept.join("run");
        // Folders of this machine are mounted inside while a check runs; where one that was cut off left them there, taking
        // the root away would take them along.
        for at in mounted_below(&root)? {
            Run::new("umount", &["--lazy"]).arg(at).output()?;
        }
        if let Some(at) = mounted_below(&root)?.first() {
            return Err(Failure::new(format!("{} is still mounted", at.display())));
        }
        Run::new("rm", &["-rf", "--one-file-system"]).arg(&root).output()?;
        Run::new("cp", &["--archive", "--reflink=auto"]).arg(&fresh).arg(&root).output()?;
        let mut bare = Self { root, mounted: Vec::new() };
        for inner in ["proc", "dev", "tmp"] {
            let at = bare.root.join(inner);
            let run = match inner {
                "proc" => Run::new("mount", &["-t", "proc", "proc"]).arg(&at),
                _ => Run::new("mount", &["--bind"]).arg(format!("/{inner}")).arg(&at),
            };
            run.output()?;
            bare.mounted.push(at);
        }
        bare.apt(&["update"])?;
        Ok(bare)
    }

    /// A program inside.
    fn run(&self, program: &[&str]) -> Run {
        Run::new("chroot", &[])
            .arg(&self.root)
            .arg("env")
            .arg("-i")
            .arg("PATH=/usr/sbin:/usr/bin:/sbin:/bin")
            .arg("HOME=/root")
            .arg("LC_ALL=C.UTF-8")
            .arg("DEBIAN_FRONTEND=noninteractive")
            .args(program)
    }

    fn apt(&self, arguments: &[&str]) -> Outcome {
        let options = ["apt-get", "--yes", "--quiet", "--no-install-recommends"];
        self.run(&[&options, arguments].concat()).output().map(|_| ())
    }

    /// Installs a package file, with what it says that it needs.
    fn install(&self, deb: &Path) -> Outcome {
        let inside = "/var/tmp/whichbox.deb";
        std::fs::copy(deb, self.root.join("var/tmp/whichbox.deb")).map_err(|e| Failure::new(e.to_string()))?;
        self.apt(&["install", inside])?;
        std::fs::remove_file(self.root.join("var/tmp/whichbox.deb")).map_err(|e| Failure::new(e.to_string()))
    }

    /// Every file that names us.
    fn files(&self) -> BTreeSet<String> {
        // This machine's own folders are not the bare system's.
        let (tmp, proc) = (self.root.join("tmp"), self.root.join("proc"));
        let found = Run::new("find", &[])
            .arg(&self.root)
            .args(&["(", "-path"])
            .arg(tmp)
            .args(&["-o", "-path"])
            .arg(proc)
            .args(&[")", "-prune", "-o", "-iname", "*whichbox*", "-printf", "/%P\\n"])
            .output()
            .unwrap_or_default();
        found.lines().map(str::to_owned).collect()
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        for at in self.mounted.iter().rev() {
            // A lazy one: what still runs inside must not keep it.
            let _ = Run::new("umount", &["--lazy"]).arg(at).output();
        }
    }
}

/// What is mounted below a folder, the innermost first.
fn mounted_below(root: &Path) -> Outcome<Vec<PathBuf>> {
    let text =
        std::fs::read_to_string("/proc/self/mounts").map_err(|e| Failure::new(format!("/proc/self/mounts: {e}")))?;
    let places = text.lines().filter_map(|line| line.split(' ').nth(1)).map(PathBuf::from);
    let mut below: Vec<PathBuf> = places.filter(|it| it.starts_with(root)).collect();
    below.sort();
    below.reverse();
    Ok(below)
}

/// Where this machine's own packages come from, where it is a Debian.
fn mirror() -> Option<String> {
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    files.extend(std::fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten().map(|it| it.path()));
    let texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
    let words: Vec<String> =
        texts.flat_map(|it| it.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
    words.into_iter().find(|it| it.starts_with("http") && it.trim_end_matches('/').ends_with("/debian"))
}

/// The bare system reaches the same archive by the same way as this one, and waits for no disk: it is thrown away.
fn settings_of_apt(root: &Path) -> Outcome {
    let script = "cp -r /etc/apt/apt.conf.d/. \"$0/etc/apt/apt.conf.d/\"; cp /etc/resolv.conf \"$0/etc/\"; \
                  echo force-unsafe-io > \"$0/etc/dpkg/dpkg.cfg.d/fast\"";
    Run::new("sh", &["-c", script]).arg(root).output().map(|_| ())
}

/// The same package under an older version, and a person who used it.
fn older(root: &Bare, deb: &Path) -> Outcome {
    let work = std::env::temp_dir().join("whichbox-older");
    let script = "rm -rf \"$0\" && dpkg-deb --raw-extract \"$1\" \"$0\" && \
                  sed -i 's/^Version: .*/Version: 0.0.1/' \"$0/DEBIAN/control\" && \
                  dpkg-deb --root-owner-group --build \"$0\" \"$0.deb\"";
    Run::new("sh", &["-c", script]).arg(&work).arg(deb).output()?;
    root.install(&work.with_extension("deb"))?;
    let data = root.root.join(DATA);
    let kept = workspace::root().join("src-tauri/tests/kept/1-scenarios.json");
    std::fs::create_dir_all(data.join("own")).map_err(|e| Failure::new(e.to_string()))?;
    std::fs::copy(kept, data.join("kept.json")).map_err(|e| Failure::new(e.to_string()))?;
    let own = "[[offer]]\nmachine = \"dgx-spark\"\namount = 4000\ndate = \"2026-11-20\"\n";
    std::fs::write(data.join("own/own.toml"), own).map_err(|e| Failure::new(e.to_string()))
}

fn upgrade(root: &Bare, deb: &Path) -> Outcome {
    let kept = |file: &str| std::fs::read(root.root.join(DATA).join(file)).unwrap_or_default();
    let before = (kept("kept.json"), kept("own/own.toml"));
    root.install(deb)?;
    let version = root.run(&["dpkg-query", "--show", "--showformat=${Version}", "whichbox"]).output()?;
    println!("   installed: {version}");
    if version.trim() == "0.0.1" {
        return Err(Failure::new("the older version is still there"));
    }
    if (kept("kept.json"), kept("own/own.toml")) != before || before.0.is_empty() {
        return Err(Failure::new("the upgrade touched the person's data"));
    }
    Ok(())
}

fn lies_where(root: &Bare) -> Outcome {
    for file in [
        "usr/bin/whichbox",
        "usr/bin/whichbox-cli",
        "usr/share/applications/Whichbox.desktop",
        "usr/share/metainfo/dev.whichbox.app.metainfo.xml",
        "usr/share/mime/packages/whichbox-scenario.xml",
        "usr/share/man/man1/whichbox-cli.1.gz",
        "usr/share/man/man1/whichbox-cli-recommend.1.gz",
        "usr/share/bash-completion/completions/whichbox-cli",
        "usr/share/zsh/vendor-completions/_whichbox-cli",
        "usr/share/fish/vendor_completions.d/whichbox-cli.fish",
        "usr/share/icons/hicolor/128x128/apps/whichbox.png",
        "usr/share/icons/hicolor/scalable/apps/whichbox.svg",
        "usr/share/doc/whichbox/copyright",
        "usr/share/doc/whichbox/third-party.txt.gz",
    ] {
        if !root.root.join(file).is_file() {
            return Err(Failure::new(format!("/{file} is not there")));
        }
    }
    for (tool, options, file) in [
        ("desktop-file-validate", &[][..], "usr/share/applications/Whichbox.desktop"),
        ("appstreamcli", &["validate", "--no-net"][..], "usr/share/metainfo/dev.whichbox.app.metainfo.xml"),
    ] {
        match find(&[tool]) {
            Some(tool) => Run::new(tool, options).arg(root.root.join(file)).show()?,
            None => println!("   {tool} is not here, so /{file} was not judged"),
        }
    }
    Ok(())
}

fn command_line(root: &Bare) -> Outcome {
    let scenario = root.root.join("var/tmp/founding.json");
    let founding = workspace::root().join("tests/scenarios/founding.json");
    std::fs::copy(founding, &scenario).map_err(|e| Failure::new(e.to_string()))?;
    let asked = ["whichbox-cli", "recommend", "--json", "--scenario", "/var/tmp/founding.json"];
    let answer: serde_json::Value = serde_json::from_str(&root.run(&asked).output()?)
        .map_err(|e| Failure::new(format!("recommend --json: {e}")))?;
    if answer["verdict"] != "fix" {
        return Err(Failure::new(format!("the founding case is answered with {}", answer["verdict"])));
    }
    let report = ["whichbox-cli", "report", "--scenario", "/var/tmp/founding.json", "--out", "/var/tmp/founding.pdf"];
    root.run(&report).output()?;
    let pdf = root.root.join("var/tmp/founding.pdf");
    let text = Run::new("pdftotext", &[]).arg(&pdf).arg("-").output()?;
    let _ = (std::fs::remove_file(&scenario), std::fs::remove_file(&pdf));
    if text.contains("262,144") { Ok(()) } else { Err(Failure::new("the report does not name the longer context")) }
}

/// The stories of tests/tests/window, with the app and the driver of the bare system.
fn window(root: &Bare) -> Outcome {
    root.apt(&["install", "webkit2gtk-driver", "fonts-dejavu-core"])?;
    let display = VirtualDisplay::start()?;
    let bus = find(&["dbus-run-session"]).ok_or_else(|| Failure::new("dbus-run-session is not on the path"))?;
    // The driver hands its environment on to the app, so that it must come in with it.
    let driver = std::env::temp_dir().join("whichbox-driver");
    let script = format!("#!/bin/sh\nexec chroot '{}' /usr/bin/WebKitWebDriver \"$@\"\n", root.root.display());
    std::fs::write(&driver, script).map_err(|e| Failure::new(e.to_string()))?;
    Run::new("chmod", &["+x"]).arg(&driver).output()?;
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    Run::new(bus, &["--"])
        .arg(cargo)
        .args(&["test", "--workspace", "--all-features", "--test", "window", "--"])
        .args(&["--ignored", "--nocapture", "--test-threads", "1"])
        .with("DISPLAY", &display.name)
        .with("GDK_BACKEND", "x11")
        .with("WHICHBOX_APP", "/usr/bin/whichbox")
        .with("WHICHBOX_DRIVER", &driver)
        .with("WHICHBOX_CLI", workspace::binary("release", "whichbox-cli")?)
        .with(python::VARIABLE, python::ensure()?)
        // No user has a runtime folder inside, and no sandbox can be made of namespaces in a bare root.
        .with("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .without("WAYLAND_DISPLAY")
        .show()
}

fn removed(root: &Bare, before: &BTreeSet<String>) -> Outcome {
    root.apt(&["purge", "whichbox"])?;
    let left: Vec<String> = root.files().difference(before).filter(|it| !it.contains(DATA)).cloned().collect();
    if !left.is_empty() {
        return Err(Failure::new(format!("left behind: {}", left.join(", "))));
    }
    let data = root.root.join(DATA);
    if data.join("kept.json").is_file() && data.join("own/own.toml").is_file() {
        return Ok(());
    }
    Err(Failure::new("the person's data went with the package"))
}
