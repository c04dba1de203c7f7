//! Graphics processors: NVIDIA's from its own tool, the others from the kernel's list of cards.

use crate::see::said;
use crate::tools::Tools;
use crate::{GpuLimit, GpuVendor, ObservedGpu, ObservedMachine, PcieLink, nvidia, pci};
use whichbox_core::units::{Bytes, Watts};

/// The kernel's memory manager counts in pages of this size on the processors in question.
const PAGE: u64 = 4096;

/// Chips whose graphics share the machine's memory, as drivers name them.
const SHARES_MEMORY: [&str; 3] = ["GB10", "Thor", "Orin"];

pub(super) fn look(tools: &dyn Tools, seen: &mut ObservedMachine) {
    seen.gpus = graphics(tools);
    let pages = ["/sys/module/ttm/parameters/pages_limit", "/sys/module/amdttm/parameters/pages_limit"];
    let limit = pages.iter().find_map(|path| tools.read(path)).and_then(|it| ttm_limit(&it));
    let amd = seen.gpus.iter().any(|it| it.vendor == GpuVendor::Amd);
    seen.gpu_limit = limit.filter(|_| amd).map(GpuLimit::Ttm);
    seen.unified = unified(seen);
}

fn graphics(tools: &dyn Tools) -> Vec<ObservedGpu> {
    let mut gpus = nvidia::look(tools);
    let from_tool = !gpus.is_empty();
    let list = pci::PLACES.iter().find_map(|place| tools.read(place));
    for card in tools.list("/sys/class/drm") {
        if !card_name(&card) {
            continue;
        }
        let file = |name: &str| tools.read(&format!("/sys/class/drm/{card}/device/{name}"));
        let bytes = |name: &str| file(name).and_then(|it| it.trim().parse().ok()).map(Bytes);
        let Some(vendor_id) = file("vendor").and_then(|it| pci::number(&it)) else { continue };
        let vendor = match vendor_id {
            0x1002 => GpuVendor::Amd,
            0x8086 => GpuVendor::Intel,
            0x10de if !from_tool => GpuVendor::Nvidia,
            _ => continue,
        };
        let device = file("device").and_then(|it| pci::number(&it));
        let named = device.zip(list.as_deref()).and_then(|(device, list)| pci::name(list, vendor_id, device));
        let name = file("product_name").and_then(|it| said(&it)).or(named);
        let mut gpu = ObservedGpu::new(name, vendor, bytes("mem_info_vram_total"));
        gpu.memory_used = bytes("mem_info_vram_used");
        gpu.shared = bytes("mem_info_gtt_total");
        gpu.shared_used = bytes("mem_info_gtt_used");
        gpu.driver = file("uevent").and_then(|it| driver(&it));
        gpu.busy_percent = file("gpu_busy_percent").and_then(|it| it.trim().parse().ok());
        gpu.link = link(&file);
        // The folder below has a number that changes from start to start.
        let monitors = format!("/sys/class/drm/{card}/device/hwmon");
        for monitor in tools.list(&monitors) {
            let watts = |name: &str| {
                let microwatts: f64 = tools.read(&format!("{monitors}/{monitor}/{name}"))?.trim().parse().ok()?;
                (microwatts > 0.0).then_some(Watts(microwatts / 1e6))
            };
            gpu.power_limit = gpu.power_limit.or(watts("power1_cap"));
            gpu.power_default = gpu.power_default.or(watts("power1_cap_default"));
        }
        if vendor == GpuVendor::Amd {
            gpu.may_compute = tools.may_open("/dev/kfd");
        }
        gpus.push(gpu);
    }
    gpus
}

/// `card0` is a card, `card0-DP-1` one of its connectors, `renderD128` its other door.
#[must_use]
pub fn card_name(name: &str) -> bool {
    name.strip_prefix("card").is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_digit()))
}

/// `ttm.pages_limit`, in pages. Zero is no limit of its own.
#[must_use]
pub fn ttm_limit(text: &str) -> Option<Bytes> {
    let pages: u64 = text.trim().parse().ok()?;
    pages.checked_mul(PAGE).filter(|it| *it > 0).map(Bytes)
}

fn driver(uevent: &str) -> Option<String> {
    uevent.lines().find_map(|line| line.strip_prefix("DRIVER=")).and_then(said)
}

fn link(file: &dyn Fn(&str) -> Option<String>) -> Option<PcieLink> {
    let generation = |name: &str| file(name).and_then(|it| link_generation(&it));
    let width = |name: &str| file(name).and_then(|it| it.trim().parse().ok()).filter(|it| (1..=32).contains(it));
    let link = PcieLink {
        generation: generation("current_link_speed"),
        most_generation: generation("max_link_speed"),
        width: width("current_link_width"),
        most_width: width("max_link_width"),
    };
    link.width.is_some().then_some(link)
}

/// Generation of a PCIe link from its speed as the kernel writes it (`16.0 GT/s PCIe`).
#[must_use]
pub fn link_generation(text: &str) -> Option<u8> {
    match text.split_whitespace().next()? {
        "2.5" => Some(1),
        "5" | "5.0" => Some(2),
        "8" | "8.0" => Some(3),
        "16" | "16.0" => Some(4),
        "32" | "32.0" => Some(5),
        "64" | "64.0" => Some(6),
        _ => None,
    }
}

/// Whether graphics share the machine's memory. The kernel does not say it: names and drivers do.
fn unified(seen: &ObservedMachine) -> Option<bool> {
    let first = seen.gpus.first()?;
    let name = first.name.as_deref().unwrap_or_default();
    Some(match first.vendor {
        GpuVendor::Nvidia => first.memory.is_none() && SHARES_MEMORY.iter().any(|it| name.contains(it)),
        GpuVendor::Amd => {
            // A card beside such a processor has more memory of its own than the machine may lend it, or is one of two.
            let cpu = seen.cpu.as_deref().unwrap_or_default().to_lowercase();
            let in_chip = ["w/ radeon", "with radeon", "ryzen ai"].iter().any(|it| cpu.contains(it));
            in_chip && seen.gpus.len() == 1
        }
        // Intel's driver tells of no memory where there is none beside the machine's.
        GpuVendor::Intel => first.memory.is_none(),
        GpuVendor::Apple | GpuVendor::Qualcomm => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connectors_are_no_cards() {
        assert!(card_name("card0") && card_name("card12"));
        assert!(!card_name("card0-DP-1") && !card_name("card") && !card_name("renderD128"));
    }

    #[test]
    fn pages_are_four_kibibytes() {
        assert_eq!(ttm_limit("31457280\n"), Some(Bytes::from_gib(120.0)));
        assert_eq!(ttm_limit("0\n"), None);
        assert_eq!(ttm_limit("18446744073709551615\n"), None);
    }

    #[test]
    fn speeds_of_links_are_generations() {
        assert_eq!(link_generation("16.0 GT/s PCIe\n"), Some(4));
        assert_eq!(link_generation("2.5 GT/s PCIe\n"), Some(1));
        assert_eq!(link_generation("Unknown\n"), None);
    }
}
