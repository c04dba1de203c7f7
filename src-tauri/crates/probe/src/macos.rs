//! macOS: `sysctl` for chip and memory, `system_profiler` for what the product is called.

use crate::tools::Tools;
use crate::{GpuVendor, ObservedGpu, ObservedMachine};
use whichbox_core::units::Bytes;

/// Fills in what macOS says.
pub fn look(tools: &dyn Tools, seen: &mut ObservedMachine) {
    let sysctl =
        |name: &str| tools.run("sysctl", &["-n", name]).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    if let Some(chip) = sysctl("machdep.cpu.brand_string") {
        seen.cpu = Some(chip);
    }
    if let Some(bytes) = sysctl("hw.memsize").and_then(|it| it.parse().ok()) {
        seen.memory = Some(Bytes(bytes));
    }
    seen.vendor = Some("Apple".to_owned());
    if let Some(text) =
        tools.run("system_profiler", &["-detailLevel", "mini", "SPHardwareDataType", "SPDisplaysDataType"])
    {
        seen.product = field(&text, "Model Name").or_else(|| seen.product.take());
        seen.gpu_cores = gpu_cores(&text);
    }
    if let Some(chip) = seen.cpu.as_deref().filter(|it| it.starts_with("Apple")) {
        // The graphics processor is in the chip and shares its memory.
        seen.gpus = vec![ObservedGpu { name: Some(chip.to_owned()), vendor: GpuVendor::Apple, memory: None }];
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::recorded::Recorded;
    use crate::{SystemFacts, observe_with};
    use whichbox_core::catalog::machine::Os;

    const PROFILE: &str = "Hardware:\n\n    Hardware Overview:\n\n      Model Name: Mac Studio\n      Model Identifier: Mac14,14\n\
        \n      Chip: Apple M2 Ultra\n      Total Number of Cores: 24 (16 performance and 8 efficiency)\n      Memory: 64 GB\n\n\
        Graphics/Displays:\n\n    Apple M2 Ultra:\n\n      Chipset Model: Apple M2 Ultra\n      Type: GPU\n      Bus: Built-In\n\
        \n      Total Number of Cores: 60\n      Vendor: Apple (0x106b)\n";

    fn mac() -> SystemFacts {
        SystemFacts { os: Some(Os::Macos), arch: "aarch64".to_owned(), ..SystemFacts::default() }
    }

    #[test]
    fn a_mac_studio_is_seen() {
        let machine = Recorded::default()
            .output("sysctl -n machdep.cpu.brand_string", "Apple M2 Ultra\n")
            .output("sysctl -n hw.memsize", "68719476736\n")
            .output("system_profiler -detailLevel mini SPHardwareDataType SPDisplaysDataType", PROFILE);
        let seen = observe_with(&machine, &mac());
        assert_eq!(seen.product.as_deref(), Some("Mac Studio"));
        assert_eq!(seen.cpu.as_deref(), Some("Apple M2 Ultra"));
        assert_eq!(seen.memory, Some(Bytes::from_gib(64.0)));
        assert_eq!(seen.gpu_cores, Some(60));
        assert_eq!(seen.gpus.len(), 1);
    }

    #[test]
    fn without_the_profiler_the_chip_is_still_known() {
        let machine = Recorded::default().output("sysctl -n machdep.cpu.brand_string", "Apple M5\n");
        let seen = observe_with(&machine, &mac());
        assert_eq!((seen.cpu.as_deref(), seen.product, seen.gpu_cores), (Some("Apple M5"), None, None));
    }

    #[test]
    fn the_cores_of_the_processor_are_not_those_of_the_graphics() {
        assert_eq!(gpu_cores(PROFILE), Some(60));
        assert_eq!(gpu_cores("Total Number of Cores: 24\n"), None);
    }
}
