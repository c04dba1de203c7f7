//! Linux: what the kernel tells everybody in `/proc` and `/sys`.

use crate::see::said;
use crate::tools::Tools;
use crate::{GpuVendor, ObservedGpu, ObservedMachine, nvidia, pci};
use whichbox_core::units::Bytes;

/// Fills in what the kernel says.
pub fn look(tools: &dyn Tools, seen: &mut ObservedMachine) {
    let dmi = |name: &str| tools.read(&format!("/sys/class/dmi/id/{name}")).and_then(|it| said(&it));
    // Boards without firmware tables (a Raspberry Pi) carry their name in the device tree.
    let tree = || tools.read("/proc/device-tree/model").and_then(|it| said(&it));
    seen.vendor = dmi("sys_vendor").or_else(|| seen.vendor.take());
    seen.product = dmi("product_name").or_else(tree).or_else(|| seen.product.take());
    if let Some(cpu) = tools.read("/proc/cpuinfo").and_then(|it| cpu_name(&it)) {
        seen.cpu = Some(cpu);
    }
    if let Some(memory) = tools.read("/proc/meminfo").and_then(|it| memory(&it)) {
        seen.memory = Some(memory);
    }
    seen.gpus = graphics(tools);
}

/// `model name` of the first processor.
#[must_use]
pub fn cpu_name(cpuinfo: &str) -> Option<String> {
    let fields = cpuinfo.lines().filter_map(|line| line.split_once(':'));
    let names = fields.filter(|(key, _)| key.trim() == "model name");
    names.map(|(_, value)| value.trim().to_owned()).find(|value| !value.is_empty())
}

/// `MemTotal`, in KiB.
#[must_use]
pub fn memory(meminfo: &str) -> Option<Bytes> {
    let value = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kib: u64 = value.trim().trim_end_matches("kB").trim().parse().ok()?;
    kib.checked_mul(1024).map(Bytes)
}

/// All graphics processors: NVIDIA's from its own tool, the others from the kernel's list of cards.
fn graphics(tools: &dyn Tools) -> Vec<ObservedGpu> {
    let mut gpus = nvidia::look(tools);
    let from_tool = !gpus.is_empty();
    let list = pci::PLACES.iter().find_map(|place| tools.read(place));
    for card in tools.list("/sys/class/drm") {
        // `card0` is a card, `card0-DP-1` one of its connectors, `renderD128` its other door.
        if !card.strip_prefix("card").is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())) {
            continue;
        }
        let file = |name: &str| tools.read(&format!("/sys/class/drm/{card}/device/{name}"));
        let Some(vendor_id) = file("vendor").and_then(|it| pci::number(&it)) else { continue };
        let vendor = match vendor_id {
            0x1002 => GpuVendor::Amd,
            0x8086 => GpuVendor::Intel,
            0x10de if !from_tool => GpuVendor::Nvidia,
            _ => continue,
        };
        let device = file("device").and_then(|it| pci::number(&it));
        let named = device.zip(list.as_deref()).and_then(|(device, list)| pci::name(list, vendor_id, device));
        let memory = file("mem_info_vram_total").and_then(|it| it.trim().parse().ok()).map(Bytes);
        gpus.push(ObservedGpu { name: file("product_name").and_then(|it| said(&it)).or(named), vendor, memory });
    }
    gpus
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::recorded::Recorded;
    use crate::{SystemFacts, observe_with};
    use whichbox_core::catalog::machine::Os;

    fn linux() -> SystemFacts {
        SystemFacts { os: Some(Os::Linux), arch: "x86_64".to_owned(), ..SystemFacts::default() }
    }

    #[test]
    fn a_strix_halo_box_is_seen_with_its_carve_out() {
        let machine = Recorded::default()
            .file("/proc/cpuinfo", "processor\t: 0\nmodel name\t: AMD RYZEN AI MAX+ 395 w/ Radeon 8060S\n")
            .file("/proc/meminfo", "MemTotal:       131123456 kB\nMemFree: 1 kB\n")
            .file("/sys/class/dmi/id/sys_vendor", "Framework\n")
            .file("/sys/class/dmi/id/product_name", "Desktop (AMD Ryzen AI Max 300 Series)\n")
            .file("/usr/share/hwdata/pci.ids", "1002  AMD\n\t1586  Strix Halo [Radeon 8060S]\n")
            .file("/sys/class/drm/card1/device/vendor", "0x1002\n")
            .file("/sys/class/drm/card1/device/device", "0x1586\n")
            .file("/sys/class/drm/card1/device/mem_info_vram_total", "536870912\n")
            .file("/sys/class/drm/card1-DP-1/device/vendor", "0x1002\n");
        let seen = observe_with(&machine, &linux());
        assert_eq!(seen.vendor.as_deref(), Some("Framework"));
        assert_eq!(seen.memory, Some(Bytes(131_123_456 * 1024)));
        let gpu = ObservedGpu {
            name: Some("Strix Halo [Radeon 8060S]".to_owned()),
            vendor: GpuVendor::Amd,
            memory: Some(Bytes(536_870_912)),
        };
        assert_eq!(seen.gpus, [gpu]);
    }

    #[test]
    fn cards_that_nvidia_s_tool_names_are_not_counted_twice() {
        let machine = Recorded::default()
            .output(
                "nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits",
                "NVIDIA GeForce RTX 4090, 24564\n",
            )
            .file("/sys/class/drm/card0/device/vendor", "0x10de\n")
            .file("/sys/class/drm/card0/device/device", "0x2684\n");
        let seen = observe_with(&machine, &linux());
        assert_eq!(seen.gpus.len(), 1);
        assert_eq!(seen.gpus[0].memory, Some(Bytes::from_mib(24_564.0)));
    }

    #[test]
    fn a_raspberry_pi_has_its_name_in_the_device_tree() {
        let machine = Recorded::default()
            .file("/proc/device-tree/model", "Raspberry Pi 5 Model B Rev 1.1\0")
            .file("/proc/cpuinfo", "processor\t: 0\nBogoMIPS\t: 108.00\n")
            .file("/proc/meminfo", "MemTotal:       16608448 kB\n");
        let facts = SystemFacts { arch: "aarch64".to_owned(), ..linux() };
        let seen = observe_with(&machine, &facts);
        assert_eq!(seen.product.as_deref(), Some("Raspberry Pi 5 Model B Rev 1.1"));
        assert_eq!(seen.cpu, None);
        assert!(seen.gpus.is_empty());
    }

    #[test]
    fn a_machine_that_says_nothing_is_no_error() {
        let seen = observe_with(&Recorded::default(), &linux());
        assert_eq!(
            seen,
            ObservedMachine { os: Some(Os::Linux), arch: "x86_64".to_owned(), ..ObservedMachine::default() }
        );
    }

    #[test]
    fn texts_without_sense_are_missing_figures() {
        assert_eq!(memory("MemTotal: lots kB\n"), None);
        assert_eq!(memory(""), None);
        assert_eq!(cpu_name("model name\t:   \n"), None);
    }
}
