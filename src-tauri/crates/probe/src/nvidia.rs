//! NVIDIA's own tool. It comes with the driver on Linux and on Windows.

use crate::tools::Tools;
use crate::{GpuVendor, HeldBack, ObservedGpu, PcieLink};
use whichbox_core::units::{Bytes, Watts};

/// Known to every version of the tool. Asked for alone, because one name that a version does not know fails the query.
const BASE: [&str; 2] = ["--query-gpu=name,memory.total", FORMAT];
const FORMAT: &str = "--format=csv,noheader,nounits";
const MORE: &str = "--query-gpu=memory.used,driver_version,power.limit,power.default_limit,pcie.link.gen.current,\
    pcie.link.gen.max,pcie.link.width.current,pcie.link.width.max,utilization.gpu";
/// The reasons were renamed; old drivers know only the second name.
const REASONS: [&str; 2] = ["--query-gpu=clocks_event_reasons.active", "--query-gpu=clocks_throttle_reasons.active"];

/// The cards that the driver knows; none where there is no driver.
pub fn look(tools: &dyn Tools) -> Vec<ObservedGpu> {
    let ask = |query: &str| tools.run("nvidia-smi", &[query, FORMAT]);
    let Some(text) = tools.run("nvidia-smi", &BASE) else { return Vec::new() };
    let mut cards = parse(&text);
    if cards.is_empty() {
        return cards;
    }
    if let Some(text) = ask(MORE) {
        add_details(&text, &mut cards);
    }
    if let Some(text) = REASONS.iter().find_map(|query| ask(query)) {
        for (card, line) in cards.iter_mut().zip(text.lines()) {
            card.held_back = held_back(line);
        }
    }
    cards
}

/// `name, MiB` a line. GB10 shares the machine's memory and says `[N/A]`.
#[must_use]
pub fn parse(text: &str) -> Vec<ObservedGpu> {
    let fields = text.lines().filter_map(|line| line.rsplit_once(','));
    fields
        .map(|(name, mib)| {
            let name = Some(name.trim().to_owned()).filter(|it| !it.is_empty());
            ObservedGpu::new(name, GpuVendor::Nvidia, number(mib).map(Bytes::from_mib))
        })
        .collect()
}

/// A figure, or nothing where the driver says `[N/A]`, `[Not Supported]` or something else that is none.
fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|it: &f64| it.is_finite() && *it >= 0.0)
}

/// Adds the answer to the longer query, line by line. A line that is too short adds nothing.
pub fn add_details(text: &str, cards: &mut [ObservedGpu]) {
    for (card, line) in cards.iter_mut().zip(text.lines()) {
        let fields: Vec<&str> = line.split(',').map(str::trim).collect();
        let [used, driver, limit, default, generation, most_generation, width, most_width, busy] = fields.as_slice()
        else {
            continue;
        };
        let small = |text: &str| text.parse::<u8>().ok();
        card.memory_used = number(used).map(Bytes::from_mib);
        card.driver = Some((*driver).to_owned()).filter(|it| it.starts_with(|c: char| c.is_ascii_digit()));
        card.power_limit = number(limit).map(Watts);
        card.power_default = number(default).map(Watts);
        card.busy_percent = small(busy);
        let link = PcieLink {
            generation: small(generation),
            most_generation: small(most_generation),
            width: small(width),
            most_width: small(most_width),
        };
        card.link = link.width.is_some().then_some(link);
    }
}

/// The bits of NVML's clock event reasons that mean less speed than the card could give.
/// Source: docs.nvidia.com/deploy/nvml-api, clocks event reasons.
#[must_use]
pub fn held_back(line: &str) -> Vec<HeldBack> {
    const POWER_CAP: u64 = 0x4;
    const HEAT: u64 = 0x20 | 0x40;
    const POWER_BRAKE: u64 = 0x80;
    let hex = line.trim().trim_start_matches("0x");
    let Ok(bits) = u64::from_str_radix(hex, 16) else { return Vec::new() };
    let reasons = [(POWER_CAP, HeldBack::PowerLimit), (HEAT, HeldBack::Heat), (POWER_BRAKE, HeldBack::PowerBrake)];
    reasons.into_iter().filter(|(mask, _)| bits & mask != 0).map(|(_, reason)| reason).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cards_are_two_lines() {
        let cards = parse("NVIDIA GeForce RTX 3090, 24576\nNVIDIA GeForce RTX 3090, 24576\n");
        assert_eq!(cards.len(), 2);
        assert!(cards.iter().all(|it| it.memory == Some(Bytes::from_gib(24.0))));
        assert_eq!(cards[0].name.as_deref(), Some("NVIDIA GeForce RTX 3090"));
    }

    #[test]
    fn a_chip_that_shares_memory_has_none_of_its_own() {
        let mut cards = parse("NVIDIA GB10, [N/A]\n");
        assert_eq!(cards, [ObservedGpu::new(Some("NVIDIA GB10".to_owned()), GpuVendor::Nvidia, None)]);
        add_details("[N/A], 580.95.05, [N/A], [N/A], 1, 5, 1, 16, 0\n", &mut cards);
        assert_eq!((cards[0].memory_used, cards[0].power_limit), (None, None));
        assert_eq!(cards[0].driver.as_deref(), Some("580.95.05"));
    }

    #[test]
    fn a_tool_without_a_driver_names_no_card() {
        assert!(parse("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n").is_empty());
        assert!(parse("").is_empty());
    }

    #[test]
    fn details_belong_to_their_card() {
        let mut cards = parse("A, 24576\nB, 24576\n");
        add_details("512, 570.86, 350.00, 450.00, 1, 4, 16, 16, 3\nbroken line\n", &mut cards);
        assert_eq!(cards[0].power_limit, Some(Watts(350.0)));
        assert_eq!(cards[0].link.map(|it| (it.generation, it.most_width)), Some((Some(1), Some(16))));
        assert_eq!(cards[1].link, None);
    }

    #[test]
    fn reasons_are_bits() {
        assert_eq!(held_back("0x0000000000000001"), []);
        assert_eq!(held_back("0x0000000000000024"), [HeldBack::PowerLimit, HeldBack::Heat]);
        assert_eq!(held_back("0x80"), [HeldBack::PowerBrake]);
        assert_eq!(held_back("[N/A]"), []);
    }
}
