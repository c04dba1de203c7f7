//! What the system library knows without any tool.

use crate::SystemFacts;
use sysinfo::{CpuRefreshKind, MemoryRefreshKind, Product, RefreshKind, System};
use whichbox_core::catalog::machine::Os;
use whichbox_core::units::Bytes;

/// The facts of the machine that this runs on.
pub fn this_system() -> SystemFacts {
    let what = RefreshKind::nothing().with_memory(MemoryRefreshKind::everything()).with_cpu(CpuRefreshKind::nothing());
    let system = System::new_with_specifics(what).ok();
    let brand = system.as_ref().and_then(|it| it.cpus().first()).map(|cpu| cpu.brand().trim().to_owned());
    SystemFacts {
        os: match std::env::consts::OS {
            "macos" => Some(Os::Macos),
            "windows" => Some(Os::Windows),
            "linux" => Some(Os::Linux),
            _ => None,
        },
        arch: std::env::consts::ARCH.to_owned(),
        cpu: brand.filter(|it| !it.is_empty()),
        os_version: System::os_version().ok(),
        threads: system.as_ref().and_then(|it| u32::try_from(it.cpus().len()).ok()).filter(|it| *it > 0),
        memory: system.as_ref().map(System::total_memory).filter(|it| *it > 0).map(Bytes),
        memory_free: system.as_ref().map(System::available_memory).filter(|it| *it > 0).map(Bytes),
        swap: system.as_ref().map(System::total_swap).map(Bytes),
        swap_used: system.as_ref().map(System::used_swap).map(Bytes),
        vendor: Product::vendor_name().ok().and_then(|it| said(&it)),
        product: Product::name().ok().and_then(|it| said(&it)),
    }
}

/// What a maker wrote into the firmware, where they wrote anything.
pub fn said(text: &str) -> Option<String> {
    const NOTHING: [&str; 6] =
        ["to be filled by o.e.m.", "system product name", "system manufacturer", "default string", "n/a", "none"];
    let text = text.trim().trim_end_matches('\0').trim();
    let empty = text.is_empty() || NOTHING.contains(&text.to_lowercase().as_str());
    (!empty).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_maker_left_blank_is_missing() {
        assert_eq!(said("To Be Filled By O.E.M.\n"), None);
        assert_eq!(said("  \n"), None);
        assert_eq!(said("NVIDIA_DGX_Spark\n").as_deref(), Some("NVIDIA_DGX_Spark"));
    }

    #[test]
    fn this_machine_has_memory_and_an_architecture() {
        let facts = this_system();
        assert!(facts.memory.is_some_and(|it| it.gib() > 0.1));
        assert!(!facts.arch.is_empty());
    }
}
