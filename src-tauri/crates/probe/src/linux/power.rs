//! Power and heat.

use crate::tools::Tools;
use crate::{PowerMode, PowerState};

const SUPPLIES: &str = "/sys/class/power_supply";

pub(super) fn look(tools: &dyn Tools) -> PowerState {
    let supplies = tools.list(SUPPLIES);
    let of = |supply: &str, name: &str| tools.read(&format!("{SUPPLIES}/{supply}/{name}")).unwrap_or_default();
    let found = supplies.iter().map(|it| (of(it, "type"), of(it, "online"), of(it, "status"), of(it, "scope")));
    let found: Vec<_> = found.collect();
    let limit = tools.read("/sys/class/powercap/intel-rapl:0/constraint_0_power_limit_uw");
    let microwatts = limit.and_then(|it| it.trim().parse::<u64>().ok());
    let mode = tools.read("/sys/firmware/acpi/platform_profile").and_then(|it| profile(&it));
    let by_governor = || {
        let read = |name: &str| tools.read(&format!("/sys/devices/system/cpu/cpu0/cpufreq/{name}"));
        governor(&read("scaling_governor")?, read("energy_performance_preference").as_deref())
    };
    PowerState {
        mains: charge_source(&found),
        mode: mode.or_else(by_governor),
        speed_limit_percent: None,
        processor_limit_w: microwatts.and_then(|it| u32::try_from(it / 1_000_000).ok()).filter(|it| *it > 0),
    }
}

/// From the supplies' type, online, status and scope: on the mains where an adapter is plugged in; on battery where a
/// battery of the machine discharges. Batteries of mice and headsets (scope `Device`) count for nothing.
#[must_use]
pub fn charge_source(supplies: &[(String, String, String, String)]) -> Option<bool> {
    let own = || supplies.iter().filter(|(.., scope)| scope.trim() != "Device");
    let adapter = |kind: &str| kind.trim() == "Mains" || kind.trim().starts_with("USB");
    if own().any(|(kind, online, ..)| adapter(kind) && online.trim() == "1") {
        return Some(true);
    }
    let mut batteries = own().filter(|(kind, ..)| kind.trim() == "Battery").peekable();
    batteries.peek()?;
    Some(!batteries.any(|(_, _, status, _)| status.trim() == "Discharging"))
}

/// The firmware's profile. Names that lie between two are the lower one.
#[must_use]
pub fn profile(text: &str) -> Option<PowerMode> {
    match text.trim() {
        "low-power" | "quiet" | "cool" => Some(PowerMode::Saver),
        "balanced" | "balanced-performance" => Some(PowerMode::Balanced),
        "performance" | "max-power" => Some(PowerMode::Performance),
        _ => None,
    }
}

/// The kernel's own choice. `powersave` of the newer drivers (with a preference beside it) is their normal state.
#[must_use]
pub fn governor(governor: &str, preference: Option<&str>) -> Option<PowerMode> {
    match (governor.trim(), preference.map(str::trim)) {
        ("performance", _) | (_, Some("performance")) => Some(PowerMode::Performance),
        (_, Some("power")) | ("powersave", None) => Some(PowerMode::Saver),
        ("powersave", Some(_)) | ("schedutil" | "ondemand" | "conservative", _) => Some(PowerMode::Balanced),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn supply(kind: &str, online: &str, status: &str, scope: &str) -> (String, String, String, String) {
        (kind.to_owned(), online.to_owned(), status.to_owned(), scope.to_owned())
    }

    #[test]
    fn a_mouse_that_runs_low_is_no_laptop_on_battery() {
        assert_eq!(charge_source(&[supply("Battery\n", "", "Discharging\n", "Device\n")]), None);
        assert_eq!(charge_source(&[]), None);
    }

    #[test]
    fn an_adapter_counts_more_than_a_battery() {
        let battery = supply("Battery\n", "", "Discharging\n", "");
        assert_eq!(charge_source(&[supply("Mains\n", "1\n", "", ""), battery.clone()]), Some(true));
        assert_eq!(charge_source(&[supply("Mains\n", "0\n", "", ""), battery]), Some(false));
        assert_eq!(charge_source(&[supply("Battery\n", "", "Full\n", "System\n")]), Some(true));
    }

    #[test]
    fn the_newer_drivers_saving_is_their_normal_state() {
        assert_eq!(governor("powersave\n", Some("balance_performance\n")), Some(PowerMode::Balanced));
        assert_eq!(governor("powersave\n", Some("power\n")), Some(PowerMode::Saver));
        assert_eq!(governor("powersave\n", None), Some(PowerMode::Saver));
        assert_eq!(governor("userspace\n", None), None);
        assert_eq!(profile("quiet\n"), Some(PowerMode::Saver));
        assert_eq!(profile("custom\n"), None);
    }
}
