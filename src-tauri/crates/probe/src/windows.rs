//! Windows: one script for PowerShell that asks the system's own management classes and answers in JSON, and NVIDIA's
//! tool. Nothing in it needs an administrator.

use crate::see::said;
use crate::tools::Tools;
use crate::{GpuVendor, Inside, MemoryModule, ObservedGpu, ObservedMachine, PowerMode, PowerState, nvidia};
use serde_json::Value;
use whichbox_core::units::Bytes;

/// Names of classes and fields do not depend on the system's language, as those of the performance counters would.
/// `AdapterRAM` has 32 bits, so the size of a card's memory is read from where its driver keeps it.
const SCRIPT: &str = r"
$ErrorActionPreference = 'SilentlyContinue'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8
$class = 'HKLM:\SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}\0*'
@{
  computer = Get-CimInstance Win32_ComputerSystem | Select-Object Manufacturer, Model, TotalPhysicalMemory, HypervisorPresent
  processor = @(Get-CimInstance Win32_Processor | Select-Object Name, NumberOfCores, NumberOfLogicalProcessors)
  system = Get-CimInstance Win32_OperatingSystem | Select-Object Version, FreePhysicalMemory
  modules = @(Get-CimInstance Win32_PhysicalMemory | Select-Object Capacity, Speed, ConfiguredClockSpeed, DeviceLocator)
  video = @(Get-CimInstance Win32_VideoController | Select-Object Name, DriverVersion, PNPDeviceID)
  drivers = @(Get-ItemProperty $class | Select-Object DriverDesc, 'HardwareInformation.qwMemorySize')
  adapters = @(Get-CimInstance Win32_PerfFormattedData_GPUPerformanceCounters_GPUAdapterMemory | Select-Object DedicatedUsage, SharedUsage)
  pagefile = @(Get-CimInstance Win32_PageFileUsage | Select-Object AllocatedBaseSize, CurrentUsage)
  battery = @(Get-CimInstance Win32_Battery | Select-Object BatteryStatus)
  scheme = [string](powercfg /getactivescheme)
} | ConvertTo-Json -Depth 4 -Compress
";

/// Fills in what Windows says.
pub fn look(tools: &dyn Tools, seen: &mut ObservedMachine) {
    let cards = nvidia::look(tools);
    let text = tools.script("windows-machine", SCRIPT).unwrap_or_default();
    // PowerShell may put a mark of the encoding before the first brace.
    let said = serde_json::from_str(text.trim_start_matches('\u{feff}').trim()).unwrap_or(Value::Null);
    fill(&said, seen);
    merge(cards, seen);
}

/// Fills in from the script's answer. What is missing or of another type stays missing.
pub fn fill(answer: &Value, seen: &mut ObservedMachine) {
    let text = |value: &Value| value.as_str().and_then(said);
    let computer = &answer["computer"];
    seen.vendor = text(&computer["Manufacturer"]).or_else(|| seen.vendor.take());
    seen.product = text(&computer["Model"]).or_else(|| seen.product.take());
    seen.memory = whole(&computer["TotalPhysicalMemory"]).map(Bytes).or(seen.memory);
    let processors = items(&answer["processor"]);
    if let Some(first) = processors.first() {
        seen.cpu = text(&first["Name"]).or_else(|| seen.cpu.take());
        let sum = |name: &str| processors.iter().map(|it| small(&it[name])).sum::<Option<u32>>();
        seen.cores = sum("NumberOfCores").or(seen.cores);
        seen.threads = sum("NumberOfLogicalProcessors").or(seen.threads);
    }
    seen.os_version = text(&answer["system"]["Version"]).or_else(|| seen.os_version.take());
    let kib = |value: &Value| whole(value).and_then(|it| it.checked_mul(1024)).map(Bytes);
    seen.memory_free = kib(&answer["system"]["FreePhysicalMemory"]).or(seen.memory_free);
    let files = items(&answer["pagefile"]);
    if !files.is_empty() {
        let mib = |name: &str| files.iter().filter_map(|it| whole(&it[name])).fold(0, u64::saturating_add);
        seen.swap = Some(Bytes(mib("AllocatedBaseSize").saturating_mul(1 << 20)));
        seen.swap_used = Some(Bytes(mib("CurrentUsage").saturating_mul(1 << 20)));
    }
    seen.modules = items(&answer["modules"]).into_iter().filter_map(module).collect();
    seen.gpus = video(answer);
    seen.unified = seen.gpus.first().map(|gpu| shares_memory(gpu, seen.cpu.as_deref().unwrap_or_default()));
    let battery = items(&answer["battery"]);
    seen.power = PowerState {
        // 1 is discharging, 4 and 5 are low and critical; the others are on the mains in one way or another.
        mains: battery.first().and_then(|it| whole(&it["BatteryStatus"])).map(|it| !matches!(it, 1 | 4 | 5)),
        mode: answer["scheme"].as_str().and_then(power_mode),
        ..PowerState::default()
    };
    seen.inside = virtual_machine(computer).into_iter().collect();
}

/// A list, or the only item of one: PowerShell writes either.
fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(_) => vec![value],
        _ => Vec::new(),
    }
}

/// A whole number, which PowerShell writes as one or as text.
fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn small(value: &Value) -> Option<u32> {
    whole(value).and_then(|it| u32::try_from(it).ok())
}

fn module(value: &Value) -> Option<MemoryModule> {
    Some(MemoryModule {
        size: whole(&value["Capacity"]).map(Bytes)?,
        rated_mts: small(&value["Speed"]).filter(|it| *it > 0),
        runs_mts: small(&value["ConfiguredClockSpeed"]).filter(|it| *it > 0),
        slot: value["DeviceLocator"].as_str().and_then(said),
    })
}

fn video(answer: &Value) -> Vec<ObservedGpu> {
    let mut drivers: Vec<(&str, Option<u64>)> = items(&answer["drivers"])
        .into_iter()
        .filter_map(|it| Some((it["DriverDesc"].as_str()?, whole(&it["HardwareInformation.qwMemorySize"]))))
        .collect();
    let adapters = items(&answer["adapters"]);
    let cards = items(&answer["video"]).into_iter().filter_map(|it| {
        let name = it["Name"].as_str().and_then(said)?;
        let vendor = vendor(it["PNPDeviceID"].as_str().unwrap_or_default(), &name)?;
        let at = drivers.iter().position(|(driver, _)| *driver == name);
        let memory = at.and_then(|at| drivers.remove(at).1).filter(|it| *it > 0).map(Bytes);
        let mut gpu = ObservedGpu::new(Some(name), vendor, memory);
        gpu.driver = it["DriverVersion"].as_str().and_then(said);
        Some(gpu)
    });
    let mut cards: Vec<ObservedGpu> = cards.collect();
    // The counters do not say whose they are, so they count where there is one card; the system's own renderer has zeros.
    if let [card] = cards.as_mut_slice() {
        let sum = |name: &str| {
            let values: Vec<u64> = adapters.iter().filter_map(|it| whole(&it[name])).collect();
            (!values.is_empty()).then(|| Bytes(values.into_iter().fold(0, u64::saturating_add)))
        };
        card.memory_used = sum("DedicatedUsage");
        card.shared_used = sum("SharedUsage");
    }
    cards
}

fn vendor(pnp: &str, name: &str) -> Option<GpuVendor> {
    const VENDORS: [(&str, GpuVendor); 4] = [
        ("VEN_10DE", GpuVendor::Nvidia),
        ("VEN_1002", GpuVendor::Amd),
        ("VEN_8086", GpuVendor::Intel),
        ("VEN_QCOM", GpuVendor::Qualcomm),
    ];
    let by_id = VENDORS.iter().find(|(mark, _)| pnp.contains(mark)).map(|(_, vendor)| *vendor);
    by_id.or_else(|| name.contains("Adreno").then_some(GpuVendor::Qualcomm))
}

fn shares_memory(gpu: &ObservedGpu, cpu: &str) -> bool {
    let name = gpu.name.as_deref().unwrap_or_default();
    match gpu.vendor {
        GpuVendor::Nvidia => false,
        // Graphics inside a processor have no number of their own, or one that the processor's name carries too.
        GpuVendor::Amd => {
            let number = name.split_whitespace().find(|it| it.bytes().any(|c| c.is_ascii_digit()));
            number.is_none_or(|number| cpu.contains(number))
        }
        GpuVendor::Intel => !name.contains("Arc(TM) A") && !name.contains("Arc(TM) B"),
        GpuVendor::Apple | GpuVendor::Qualcomm => true,
    }
}

/// The scheme by its number, which is the same in every language; a scheme of one's own is not known.
#[must_use]
pub fn power_mode(scheme: &str) -> Option<PowerMode> {
    const SCHEMES: [(&str, PowerMode); 4] = [
        ("a1841308-3541-4fab-bc81-f71556f20b4a", PowerMode::Saver),
        ("381b4222-f694-41f0-9685-ff5bb260df2e", PowerMode::Balanced),
        ("8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c", PowerMode::Performance),
        ("e9a42b02-d5df-448d-aa00-03f14749eb61", PowerMode::Performance),
    ];
    let scheme = scheme.to_lowercase();
    SCHEMES.iter().find(|(id, _)| scheme.contains(id)).map(|(_, mode)| *mode)
}

/// Windows reports a hypervisor on most machines of today, because it runs on its own; only the firmware's names count.
fn virtual_machine(computer: &Value) -> Option<Inside> {
    let names = [computer["Manufacturer"].as_str(), computer["Model"].as_str()];
    let names = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    crate::linux::virtual_machine(&names, "", "")
}

/// NVIDIA's own tool knows more of its cards than the system does.
fn merge(cards: Vec<ObservedGpu>, seen: &mut ObservedMachine) {
    if cards.is_empty() {
        return;
    }
    let shared: Vec<_> =
        seen.gpus.iter().filter(|it| it.vendor == GpuVendor::Nvidia).map(|it| it.shared_used).collect();
    seen.gpus.retain(|it| it.vendor != GpuVendor::Nvidia);
    let with_shared = cards
        .into_iter()
        .enumerate()
        .map(|(at, card)| ObservedGpu { shared_used: shared.get(at).copied().flatten().or(card.shared_used), ..card });
    let rest = std::mem::take(&mut seen.gpus);
    seen.gpus = with_shared.chain(rest).collect();
    seen.unified = seen.gpus.first().map(|gpu| gpu.memory.is_none() && gpu.vendor == GpuVendor::Nvidia);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_wrong_types_are_missing_figures() {
        for answer in
            ["null", "[]", "7", r#"{"computer":[1],"processor":"x","modules":{"Capacity":{}},"video":[null,[]]}"#]
        {
            let mut seen = ObservedMachine::default();
            fill(&serde_json::from_str(answer).unwrap_or(Value::Null), &mut seen);
            assert_eq!((seen.memory, seen.cores, seen.gpus.len(), seen.modules.len()), (None, None, 0, 0), "{answer}");
        }
    }

    #[test]
    fn a_scheme_is_told_by_its_number() {
        let german = "GUID des Energieschemas: 381b4222-f694-41f0-9685-ff5bb260df2e  (Ausbalanciert)";
        assert_eq!(power_mode(german), Some(PowerMode::Balanced));
        assert_eq!(power_mode("GUID: 00000000-0000-0000-0000-000000000000 (Mine)"), None);
    }
}
