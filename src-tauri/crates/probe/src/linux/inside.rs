//! What this program runs inside of.

use crate::Inside;
use crate::see::said;
use crate::tools::Tools;

pub(super) fn look(tools: &dyn Tools) -> Vec<Inside> {
    let read = |path: &str| tools.read(path).unwrap_or_default();
    let release = read("/proc/sys/kernel/osrelease").to_lowercase();
    let mut inside = Vec::new();
    if release.contains("microsoft") {
        inside.push(Inside::Wsl);
    } else {
        let firmware = [read("/sys/class/dmi/id/sys_vendor"), read("/sys/class/dmi/id/product_name")].join(" ");
        let hypervisor = read("/sys/hypervisor/type");
        inside.extend(virtual_machine(&firmware, &hypervisor, &read("/proc/cpuinfo")));
    }
    let marks = Marks {
        docker: tools.read("/.dockerenv").is_some(),
        podman: tools.read("/run/.containerenv").is_some(),
        cgroup: read("/proc/1/cgroup"),
        systemd: read("/run/systemd/container"),
    };
    inside.extend(container(&marks));
    inside
}

/// A virtual machine, by what the firmware calls itself, what Xen says, or the processor's own flag.
#[must_use]
pub fn virtual_machine(firmware: &str, hypervisor: &str, cpuinfo: &str) -> Option<Inside> {
    const MAKERS: [(&str, &str); 11] = [
        ("kvm", "KVM"),
        ("qemu", "QEMU"),
        ("vmware", "VMware"),
        ("virtualbox", "VirtualBox"),
        ("innotek", "VirtualBox"),
        ("virtual machine", "Hyper-V"),
        ("parallels", "Parallels"),
        ("xen", "Xen"),
        ("bochs", "Bochs"),
        ("google compute engine", "Google Compute Engine"),
        ("apple virtualization", "Apple Virtualization"),
    ];
    let firmware = firmware.to_lowercase();
    // Amazon's bare machines carry the same maker's name, with `.metal` at the end of the product's.
    if firmware.contains("amazon ec2") && !firmware.contains("metal") {
        return Some(Inside::VirtualMachine(Some("Amazon EC2".to_owned())));
    }
    let named = MAKERS.iter().find(|(mark, _)| firmware.contains(mark)).map(|(_, name)| (*name).to_owned());
    let flagged = || {
        let mut flags = cpuinfo.lines().filter(|line| line.starts_with("flags"));
        flags.any(|line| line.split_whitespace().any(|it| it == "hypervisor"))
    };
    if named.is_some() || !hypervisor.trim().is_empty() || flagged() {
        return Some(Inside::VirtualMachine(named.or_else(|| said(hypervisor))));
    }
    None
}

/// What marks a container.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// `/.dockerenv` is there.
    pub docker: bool,
    /// `/run/.containerenv` is there.
    pub podman: bool,
    /// `/proc/1/cgroup`.
    pub cgroup: String,
    /// `/run/systemd/container`.
    pub systemd: String,
}

/// A container, by its marks.
#[must_use]
pub fn container(marks: &Marks) -> Option<Inside> {
    const KINDS: [(&str, &str); 4] =
        [("kubepods", "kubernetes"), ("docker", "docker"), ("libpod", "podman"), ("lxc", "lxc")];
    let by_group = KINDS.iter().find(|(mark, _)| marks.cgroup.contains(mark)).map(|(_, name)| (*name).to_owned());
    let kind = by_group
        .or_else(|| marks.podman.then(|| "podman".to_owned()))
        .or_else(|| marks.docker.then(|| "docker".to_owned()))
        .or_else(|| said(&marks.systemd).filter(|it| it != "wsl"))?;
    Some(Inside::Container(Some(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_that_are_not_are_told_by_name_or_flag() {
        let named = |text: &str| virtual_machine(text, "", "");
        assert_eq!(named("QEMU Standard PC"), Some(Inside::VirtualMachine(Some("QEMU".to_owned()))));
        assert_eq!(named("Amazon EC2 c7i.metal-24xl"), None);
        assert_eq!(named("Framework Desktop"), None);
        let flag = virtual_machine("", "", "flags\t\t: fpu vme hypervisor lahf_lm\n");
        assert_eq!(flag, Some(Inside::VirtualMachine(None)));
        assert_eq!(virtual_machine("", "", "flags\t: fpu hypervisor_x\n"), None);
    }

    #[test]
    fn containers_are_told_by_their_marks() {
        let group = Marks { cgroup: "0::/kubepods.slice/pod1\n".to_owned(), docker: true, ..Marks::default() };
        assert_eq!(container(&group), Some(Inside::Container(Some("kubernetes".to_owned()))));
        assert_eq!(container(&Marks { cgroup: "0::/init.scope\n".to_owned(), ..Marks::default() }), None);
        let wsl = Marks { systemd: "wsl\n".to_owned(), ..Marks::default() };
        assert_eq!(container(&wsl), None);
    }
}
