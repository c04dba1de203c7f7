//! NVIDIA's own tool. It comes with the driver on Linux and on Windows.

use crate::tools::Tools;
use crate::{GpuVendor, ObservedGpu};
use whichbox_core::units::Bytes;

const QUERY: [&str; 2] = ["--query-gpu=name,memory.total", "--format=csv,noheader,nounits"];

/// The cards that the driver knows; none where there is no driver.
pub fn look(tools: &dyn Tools) -> Vec<ObservedGpu> {
    tools.run("nvidia-smi", &QUERY).map(|text| parse(&text)).unwrap_or_default()
}

/// `name, MiB` a line. GB10 shares the machine's memory and says `[N/A]`.
#[must_use]
pub fn parse(text: &str) -> Vec<ObservedGpu> {
    text.lines()
        .filter_map(|line| line.rsplit_once(','))
        .map(|(name, mib)| ObservedGpu {
            name: Some(name.trim().to_owned()).filter(|it| !it.is_empty()),
            vendor: GpuVendor::Nvidia,
            memory: mib.trim().parse::<f64>().ok().map(Bytes::from_mib),
        })
        .collect()
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
        let cards = parse("NVIDIA GB10, [N/A]\n");
        assert_eq!(
            cards,
            [ObservedGpu { name: Some("NVIDIA GB10".to_owned()), vendor: GpuVendor::Nvidia, memory: None }]
        );
    }

    #[test]
    fn a_tool_without_a_driver_names_no_card() {
        assert!(parse("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n").is_empty());
        assert!(parse("").is_empty());
    }
}
