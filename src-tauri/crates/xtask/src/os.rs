//! Which system this is, as far as setting it up is concerned.

/// Who installs system packages here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    /// Debian and its family.
    Apt,
    /// Fedora and its family.
    Dnf,
    /// Arch and its family.
    Pacman,
    /// Homebrew on macOS.
    Brew,
}

/// The package manager of this machine, where it is one that we know.
pub fn manager() -> Option<Manager> {
    let known: &[(&str, Manager)] = if cfg!(target_os = "macos") {
        &[("brew", Manager::Brew)]
    } else if cfg!(target_os = "linux") {
        &[("apt-get", Manager::Apt), ("dnf", Manager::Dnf), ("pacman", Manager::Pacman)]
    } else {
        &[]
    };
    known.iter().find(|(program, _)| crate::process::find(&[program]).is_some()).map(|(_, manager)| *manager)
}

/// True on Ubuntu and what is made from it, where `chromium` is no ordinary package.
pub fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| names_ubuntu(&text))
}

fn names_ubuntu(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.split_once('='))
        .any(|(key, value)| matches!(key, "ID" | "ID_LIKE") && value.contains("ubuntu"))
}

/// True where a window can be opened.
pub fn has_display() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// True where no password is needed to install packages.
pub fn is_root() -> bool {
    // The owner of our own process entry: the one way to ask that needs no system call of our own.
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        use std::path::Path;
        let own = if cfg!(target_os = "linux") { Path::new("/proc/self") } else { Path::new("/dev/fd/0") };
        std::fs::metadata(own).is_ok_and(|it| it.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ubuntu_and_its_children_are_told_from_debian() {
        assert!(names_ubuntu("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n"));
        assert!(names_ubuntu("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!names_ubuntu("ID=debian\nHOME_URL=\"https://www.ubuntu-is-not-here.example\"\n"));
    }
}
