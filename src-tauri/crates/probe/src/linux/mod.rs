//! Linux: what the kernel tells everybody in `/proc` and `/sys`.

mod cards;
mod inside;
mod power;

pub use cards::{card_name, link_generation, ttm_limit};
pub use inside::{Marks, container, virtual_machine};
pub use power::{charge_source, governor, profile};

use crate::ObservedMachine;
use crate::see::said;
use crate::tools::Tools;
use std::collections::BTreeSet;
use whichbox_core::units::Bytes;

/// Fills in what the kernel says.
pub fn look(tools: &dyn Tools, seen: &mut ObservedMachine) {
    let dmi = |name: &str| tools.read(&format!("/sys/class/dmi/id/{name}")).and_then(|it| said(&it));
    // Boards without firmware tables (a Raspberry Pi) carry their name in the device tree.
    let tree = || tools.read("/proc/device-tree/model").and_then(|it| said(&it));
    seen.vendor = dmi("sys_vendor").or_else(|| seen.vendor.take());
    seen.product = dmi("product_name").or_else(tree).or_else(|| seen.product.take());
    if let Some(release) = tools.read("/proc/sys/kernel/osrelease") {
        seen.os_version = said(&release);
    }
    if let Some(text) = tools.read("/proc/cpuinfo") {
        seen.cpu = cpu_name(&text).or_else(|| seen.cpu.take());
        seen.threads = threads(&text).or(seen.threads);
        seen.cores = cores(&text);
    }
    if let Some(text) = tools.read("/proc/meminfo") {
        seen.memory = memory(&text, "MemTotal").or(seen.memory);
        seen.memory_free = memory(&text, "MemAvailable").or(seen.memory_free);
        seen.memory_cache = memory(&text, "Cached");
        seen.swap = memory(&text, "SwapTotal").or(seen.swap);
        let free = memory(&text, "SwapFree");
        seen.swap_used = seen.swap.zip(free).map(|(all, free)| all.saturating_sub(free)).or(seen.swap_used);
    }
    seen.memory_limit = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]
        .iter()
        .find_map(|path| tools.read(path))
        .and_then(|text| cgroup_limit(&text, seen.memory));
    cards::look(tools, seen);
    seen.power = power::look(tools);
    seen.inside = inside::look(tools);
}

fn fields(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| line.split_once(':')).map(|(key, value)| (key.trim(), value.trim()))
}

/// `model name` of the first processor.
#[must_use]
pub fn cpu_name(cpuinfo: &str) -> Option<String> {
    let names = fields(cpuinfo).filter(|(key, _)| *key == "model name");
    names.map(|(_, value)| value.to_owned()).find(|value| !value.is_empty())
}

/// Processors that the kernel counts.
#[must_use]
pub fn threads(cpuinfo: &str) -> Option<u32> {
    let count = fields(cpuinfo).filter(|(key, value)| *key == "processor" && value.parse::<u32>().is_ok()).count();
    u32::try_from(count).ok().filter(|it| *it > 0)
}

/// Cores, told apart by package and core. On processors without such fields (ARM) every thread is a core.
#[must_use]
pub fn cores(cpuinfo: &str) -> Option<u32> {
    let mut seen = BTreeSet::new();
    let mut package = "0";
    for (key, value) in fields(cpuinfo) {
        match key {
            "physical id" => package = value,
            "core id" => {
                seen.insert((package, value));
            }
            _ => {}
        }
    }
    match seen.len() {
        0 if cpuinfo.contains("CPU implementer") => threads(cpuinfo),
        0 => None,
        count => u32::try_from(count).ok(),
    }
}

/// A line of `/proc/meminfo`, in KiB there.
#[must_use]
pub fn memory(meminfo: &str, name: &str) -> Option<Bytes> {
    let (_, value) = fields(meminfo).find(|(key, _)| *key == name)?;
    let kib: u64 = value.trim_end_matches("kB").trim().parse().ok()?;
    kib.checked_mul(1024).map(Bytes)
}

/// A control group's limit. `max`, and anything above what there is, is none.
#[must_use]
pub fn cgroup_limit(text: &str, memory: Option<Bytes>) -> Option<Bytes> {
    let limit: u64 = text.trim().parse().ok()?;
    memory.is_some_and(|all| limit < all.0).then_some(Bytes(limit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::Sample;
    use crate::{SystemFacts, observe_machine_with};
    use whichbox_core::catalog::machine::Os;

    #[test]
    fn a_machine_that_says_nothing_is_no_error() {
        let facts = SystemFacts { os: Some(Os::Linux), arch: "x86_64".to_owned(), ..SystemFacts::default() };
        let seen = observe_machine_with(&Sample::default(), &facts);
        let empty = ObservedMachine { os: Some(Os::Linux), arch: "x86_64".to_owned(), ..ObservedMachine::default() };
        assert_eq!(seen, empty);
    }

    #[test]
    fn texts_without_sense_are_missing_figures() {
        assert_eq!(memory("MemTotal: lots kB\n", "MemTotal"), None);
        assert_eq!(memory("", "MemTotal"), None);
        assert_eq!(memory("MemTotal: 18446744073709551615 kB\n", "MemTotal"), None);
        assert_eq!(cpu_name("model name\t:   \n"), None);
        assert_eq!((threads("processor : x\n"), cores("")), (None, None));
    }

    #[test]
    fn threads_of_one_core_are_one_core() {
        let one = |processor: u32, package: u32, core: u32| {
            format!("processor\t: {processor}\nphysical id\t: {package}\ncore id\t\t: {core}\n\n")
        };
        let text = [one(0, 0, 0), one(1, 0, 0), one(2, 0, 1), one(3, 1, 0)].concat();
        assert_eq!((threads(&text), cores(&text)), (Some(4), Some(3)));
        assert_eq!(cores("processor\t: 0\nprocessor\t: 1\nCPU implementer\t: 0x41\n"), Some(2));
    }

    #[test]
    fn a_limit_above_the_memory_is_none() {
        let all = Some(Bytes::from_gib(16.0));
        assert_eq!(cgroup_limit("max\n", all), None);
        assert_eq!(cgroup_limit("9223372036854771712\n", all), None);
        assert_eq!(cgroup_limit("4294967296\n", all), Some(Bytes::from_gib(4.0)));
    }
}
