//! Who holds memory: kinds of programs, never their names.

use std::collections::BTreeMap;
use sysinfo::{ProcessRefreshKind, RefreshKind, System, UpdateKind};
use whichbox_core::observe::{BigProgram, ProgramKind};
use whichbox_core::units::Bytes;

/// Less than this is not worth a word.
const LEAST: Bytes = Bytes(512 << 20);

/// Kinds of programs that hold much memory, the largest first. Where the system tells it (Linux) memory that processes share
/// is left out; elsewhere it is counted in each.
#[must_use]
pub fn look() -> Option<Vec<BigProgram>> {
    let what = RefreshKind::nothing().with_processes(ProcessRefreshKind::nothing().with_memory());
    let system = System::new_with_specifics(what).ok()?;
    let all = system.processes().iter().map(|(id, it)| {
        let own = std::fs::read_to_string(format!("/proc/{id}/statm")).ok().and_then(|text| unshared(&text));
        (it.name().to_string_lossy().into_owned(), own.unwrap_or(Bytes(it.memory())))
    });
    let all: Vec<(String, Bytes)> = all.collect();
    (!all.is_empty()).then(|| sum(all.iter().map(|(name, memory)| (name.as_str(), *memory))))
}

/// What of a process's memory is its own, from the kernel's `statm`: pages in all, pages in memory, of those shared ones.
fn unshared(statm: &str) -> Option<Bytes> {
    const PAGE: u64 = 4096;
    let mut pages = statm.split_whitespace().skip(1).map(|it| it.parse::<u64>().ok());
    let (resident, shared) = (pages.next()??, pages.next()??);
    resident.saturating_sub(shared).checked_mul(PAGE).map(Bytes)
}

/// Command lines of the processes with this name. Where the system keeps them from us they are missing.
#[must_use]
pub fn commands(name: &str) -> Vec<Vec<String>> {
    let what = RefreshKind::nothing().with_processes(ProcessRefreshKind::nothing().with_cmd(UpdateKind::Always));
    let Ok(system) = System::new_with_specifics(what) else { return Vec::new() };
    let own = system.processes().values().filter(|it| it.name().to_string_lossy().starts_with(name));
    let words = own.map(|it| it.cmd().iter().take(200).map(|word| word.to_string_lossy().into_owned()).collect());
    let mut all: Vec<Vec<String>> = words.filter(|it: &Vec<String>| it.len() > 1).take(16).collect();
    all.sort();
    all
}

/// Sums by kind.
fn sum<'a>(all: impl Iterator<Item = (&'a str, Bytes)>) -> Vec<BigProgram> {
    let mut kinds: BTreeMap<ProgramKind, Bytes> = BTreeMap::new();
    for (name, memory) in all {
        let held = kinds.entry(kind(name)).or_default();
        *held = *held + memory;
    }
    let mut found: Vec<BigProgram> = kinds
        .into_iter()
        .filter(|(_, memory)| *memory >= LEAST)
        .map(|(kind, memory)| BigProgram { kind, memory })
        .collect();
    found.sort_by_key(|it| std::cmp::Reverse(it.memory));
    found
}

fn kind(name: &str) -> ProgramKind {
    const KINDS: [(ProgramKind, &[&str]); 4] = [
        (
            ProgramKind::Browser,
            &[
                "chrome",
                "google chrome",
                "chromium",
                "firefox",
                "safari",
                "com.apple.webkit",
                "msedge",
                "brave",
                "opera",
                "vivaldi",
                "zen",
            ],
        ),
        (
            ProgramKind::VirtualMachine,
            &[
                "qemu",
                "vmware",
                "virtualbox",
                "vboxheadless",
                "vmmem",
                "com.docker",
                "docker desktop",
                "prl_vm",
                "utm",
                "com.apple.virtualization",
            ],
        ),
        (
            ProgramKind::Runtime,
            &["ollama", "llama-server", "lm studio", "lms", "vllm", "mlx_lm", "koboldcpp", "text-generation"],
        ),
        (
            ProgramKind::Editor,
            &[
                "code",
                "cursor",
                "windsurf",
                "idea",
                "pycharm",
                "webstorm",
                "clion",
                "rustrover",
                "zed",
                "xcode",
                "devenv",
                "rust-analyzer",
            ],
        ),
    ];
    let name = name.to_lowercase();
    let starts = |mark: &&str| {
        name.strip_prefix(mark)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic()) || mark.len() > 4)
    };
    KINDS.iter().find(|(_, marks)| marks.iter().any(starts)).map_or(ProgramKind::Other, |(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_told_by_their_names() {
        assert_eq!(kind("chrome.exe"), ProgramKind::Browser);
        assert_eq!(kind("Google Chrome Helper"), ProgramKind::Browser);
        assert_eq!(kind("vmmemWSL"), ProgramKind::VirtualMachine);
        assert_eq!(kind("ollama"), ProgramKind::Runtime);
        assert_eq!(kind("code"), ProgramKind::Editor);
        assert_eq!(kind("codec-server"), ProgramKind::Other);
    }

    #[test]
    fn what_is_shared_is_not_held() {
        assert_eq!(unshared("300000 20000 15000 200 0 9000 0"), Some(Bytes(5000 * 4096)));
        assert_eq!(unshared("300000 x"), None);
    }

    #[test]
    fn small_ones_are_left_out_and_the_largest_comes_first() {
        let gib = |it: f64| Bytes::from_gib(it);
        let all = [("firefox", gib(1.0)), ("firefox", gib(2.0)), ("ollama", gib(9.0)), ("code", gib(0.1))];
        let found = sum(all.into_iter());
        assert_eq!(found.iter().map(|it| it.kind).collect::<Vec<_>>(), [ProgramKind::Runtime, ProgramKind::Browser]);
        assert_eq!(found[1].memory, gib(3.0));
    }
}
