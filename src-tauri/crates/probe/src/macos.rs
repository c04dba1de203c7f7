//! macOS: `sysctl` for chip and memory, `system_profiler` for what the product is called, `pmset` for power.

use crate::tools::Tools;
use crate::{GpuLimit, GpuVendor, Inside, ObservedGpu, ObservedMachine, PowerMode, PowerState};
use whichbox_core::units::Bytes;

/// Fills in what macOS says.
pub fn look(tools: &dyn Tools, seen: &mut ObservedMachine) {
    let sysctl =
        |name: &str| tools.run("sysctl", &["-n", name]).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    let number = |name: &str| sysctl(name).and_then(|it| it.parse::<u64>().ok());
    let count = |name: &str| number(name).and_then(|it| u32::try_from(it).ok());
    if let Some(chip) = sysctl("machdep.cpu.brand_string") {
        seen.cpu = Some(chip);
    }
    if let Some(bytes) = number("hw.memsize") {
        seen.memory = Some(Bytes(bytes));
    }
    seen.cores = count("hw.physicalcpu");
    seen.threads = count("hw.logicalcpu").or(seen.threads);
    if let Some(free) = tools.run("vm_stat", &[]).and_then(|it| memory_free(&it)) {
        seen.memory_free = Some(free);
    }
    if let Some((total, used)) = sysctl("vm.swapusage").and_then(|it| swap(&it)) {
        (seen.swap, seen.swap_used) = (Some(total), Some(used));
    }
    seen.vendor = Some("Apple".to_owned());
    if let Some(version) = tools.run("sw_vers", &["-productVersion"]) {
        seen.os_version = Some(version.trim().to_owned()).filter(|it| !it.is_empty());
    }
    if let Some(text) =
        tools.run("system_profiler", &["-detailLevel", "mini", "SPHardwareDataType", "SPDisplaysDataType"])
    {
        seen.product = field(&text, "Model Name").or_else(|| seen.product.take());
        seen.gpu_cores = gpu_cores(&text);
    }
    if let Some(chip) = seen.cpu.as_deref().filter(|it| it.starts_with("Apple")) {
        // The graphics processor is in the chip and shares its memory.
        seen.gpus = vec![ObservedGpu::new(Some(chip.to_owned()), GpuVendor::Apple, None)];
        seen.unified = Some(true);
        seen.gpu_limit = number("iogpu.wired_limit_mb").map(|mib| match mib {
            0 => GpuLimit::Automatic,
            mib => GpuLimit::Wired(Bytes(mib.saturating_mul(1 << 20))),
        });
    }
    if number("kern.hv_vmm_present") == Some(1) {
        seen.inside = vec![Inside::VirtualMachine(None)];
    }
    let pmset = |what: &[&str]| tools.run("pmset", what).unwrap_or_default();
    seen.power = PowerState {
        mains: mains(&pmset(&["-g", "batt"])),
        mode: power_mode(&pmset(&["-g"])),
        speed_limit_percent: speed_limit(&pmset(&["-g", "therm"])),
        processor_limit_w: None,
    };
}

/// The first value under a name, as `system_profiler` writes it.
#[must_use]
pub fn field(text: &str, name: &str) -> Option<String> {
    let fields = text.lines().filter_map(|line| line.trim().split_once(':'));
    fields.filter(|(key, _)| *key == name).map(|(_, value)| value.trim().to_owned()).find(|it| !it.is_empty())
}

/// Cores of the graphics processor: the count under `Graphics/Displays`, not the one of the processor above it.
#[must_use]
pub fn gpu_cores(text: &str) -> Option<u32> {
    let (_, graphics) = text.split_once("Graphics/Displays:")?;
    field(graphics, "Total Number of Cores")?.split_whitespace().next()?.parse().ok()
}

/// What `vm_stat` counts as free, or as copies of files that can be given up, times its page size.
#[must_use]
pub fn memory_free(vm_stat: &str) -> Option<Bytes> {
    const COUNTED: [&str; 4] = ["Pages free", "Pages inactive", "Pages speculative", "Pages purgeable"];
    let (_, size) = vm_stat.lines().next()?.split_once("page size of ")?;
    let size: u64 = size.split_whitespace().next()?.parse().ok()?;
    let pages = |name: &str| field(vm_stat, name)?.trim_end_matches('.').parse::<u64>().ok();
    pages(COUNTED[0])?;
    let sum = COUNTED.iter().filter_map(|name| pages(name)).fold(0_u64, u64::saturating_add);
    sum.checked_mul(size).map(Bytes)
}

/// `vm.swapusage`: all of it and what is in use.
#[must_use]
pub fn swap(text: &str) -> Option<(Bytes, Bytes)> {
    let amount = |name: &str| {
        let (_, rest) = text.split_once(&format!("{name} = "))?;
        let word = rest.split_whitespace().next()?;
        let (number, unit) = word.split_at_checked(word.len().checked_sub(1)?)?;
        let number: f64 = number.replace(',', ".").parse().ok()?;
        let factor = match unit {
            "K" => 1.0 / 1024.0,
            "M" => 1.0,
            "G" => 1024.0,
            _ => return None,
        };
        Some(Bytes::from_mib(number * factor))
    };
    Some((amount("total")?, amount("used")?))
}

/// `pmset -g batt`. A machine without a battery says that it draws from AC power.
#[must_use]
pub fn mains(text: &str) -> Option<bool> {
    let (_, rest) = text.split_once("Now drawing from '")?;
    match rest.split('\'').next()? {
        "AC Power" => Some(true),
        "Battery Power" => Some(false),
        _ => None,
    }
}

/// `pmset -g`: `powermode` where a machine has three, else `lowpowermode`.
#[must_use]
pub fn power_mode(text: &str) -> Option<PowerMode> {
    let setting = |name: &str| {
        let lines = text.lines().filter_map(|line| line.trim().split_once(char::is_whitespace));
        lines.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.trim())
    };
    match setting("powermode") {
        Some("0") => return Some(PowerMode::Balanced),
        Some("1") => return Some(PowerMode::Saver),
        Some("2") => return Some(PowerMode::Performance),
        _ => {}
    }
    match setting("lowpowermode")? {
        "0" => Some(PowerMode::Balanced),
        "1" => Some(PowerMode::Saver),
        _ => None,
    }
}

/// `pmset -g therm`. Without a warning recorded there is no limit.
#[must_use]
pub fn speed_limit(text: &str) -> Option<u8> {
    let given = text.lines().filter_map(|line| line.split_once('='));
    let limit = given.filter(|(key, _)| key.trim() == "CPU_Speed_Limit").find_map(|(_, it)| it.trim().parse().ok());
    limit.or_else(|| text.contains("No thermal warning level has been recorded").then_some(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROFILE: &str = "Hardware:\n\n    Hardware Overview:\n\n      Model Name: Mac Studio\n      Model Identifier: Mac14,14\n\
        \n      Chip: Apple M2 Ultra\n      Total Number of Cores: 24 (16 performance and 8 efficiency)\n      Memory: 64 GB\n\n\
        Graphics/Displays:\n\n    Apple M2 Ultra:\n\n      Chipset Model: Apple M2 Ultra\n      Type: GPU\n      Bus: Built-In\n\
        \n      Total Number of Cores: 60\n      Vendor: Apple (0x106b)\n";

    #[test]
    fn the_cores_of_the_processor_are_not_those_of_the_graphics() {
        assert_eq!(gpu_cores(PROFILE), Some(60));
        assert_eq!(gpu_cores("Total Number of Cores: 24\n"), None);
    }

    #[test]
    fn free_memory_counts_what_can_be_given_up() {
        let text = "Mach Virtual Memory Statistics: (page size of 16384 bytes)\nPages free:                    100.\n\
            Pages active:                  900.\nPages inactive:                 50.\nPages speculative:              10.\n";
        assert_eq!(memory_free(text), Some(Bytes(160 * 16_384)));
        assert_eq!(memory_free("Pages free: 1.\n"), None);
        assert_eq!(memory_free("Mach (page size of 16384 bytes)\n"), None);
    }

    #[test]
    fn swap_is_read_in_any_unit() {
        let text = "total = 2048.00M  used = 1.50G  free = 512.00M  (encrypted)";
        assert_eq!(swap(text), Some((Bytes::from_gib(2.0), Bytes::from_gib(1.5))));
        assert_eq!(swap("total = lots  used = 1.50G"), None);
        assert_eq!(swap("total =  used = "), None);
    }

    #[test]
    fn power_is_told_by_source_mode_and_heat() {
        assert_eq!(
            mains("Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t64%; discharging\n"),
            Some(false)
        );
        assert_eq!(mains("Now drawing from 'AC Power'\n"), Some(true));
        assert_eq!(power_mode("Currently in use:\n standby 1\n lowpowermode 1\n"), Some(PowerMode::Saver));
        assert_eq!(power_mode(" powermode            2\n lowpowermode 0\n"), Some(PowerMode::Performance));
        assert_eq!(power_mode(""), None);
        assert_eq!(speed_limit("CPU_Scheduler_Limit \t= 100\nCPU_Speed_Limit \t= 64\n"), Some(64));
        assert_eq!(speed_limit("Note: No thermal warning level has been recorded\n"), Some(100));
        assert_eq!(speed_limit(""), None);
    }
}
