//! What the catalog does not know of a machine. A figure without a source stays out, and the entry says so
//! (`not_known`): the window shows it as not known, and whoever adds a machine is told what is still to be looked for.

use super::Catalog;
use super::machine::{Machine, PoolKind};
use super::price::market;
use crate::date::Date;
use serde::{Deserialize, Serialize};

/// A figure that an entry of a machine should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Gap {
    /// What it costs, on any day.
    Price,
    /// The maker's memory bandwidth.
    Bandwidth,
    /// Bandwidth somebody measured.
    MeasuredBandwidth,
    /// Bandwidth of the main memory beside cards.
    SystemBandwidth,
    /// What it computes with 16-bit numbers.
    Compute,
    /// What the GPU may use of the memory, under a system it runs.
    GpuShare,
    /// Power at rest.
    IdlePower,
    /// Power while it works.
    LoadPower,
    /// Noise while it works.
    Noise,
    /// What somebody measured of the link between boxes.
    MeasuredLink,
    /// The link between its cards.
    CardLink,
    /// Its first day of sale.
    OnSale,
}

impl Gap {
    /// The field that fills it.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Price => "offers",
            Self::Bandwidth => "pools.bandwidth_gbs",
            Self::MeasuredBandwidth => "pools.bandwidth_measured_gbs",
            Self::SystemBandwidth => "pools.bandwidth_gbs of the pool of kind system",
            Self::Compute => "compute.fp16_tflops",
            Self::GpuShare => "pools.gpu_share",
            Self::IdlePower => "power.idle_w",
            Self::LoadPower => "power.load_w",
            Self::Noise => "power.noise_dba",
            Self::MeasuredLink => "link.measured_gbits",
            Self::CardLink => "card_link",
            Self::OnSale => "on_sale",
        }
    }

    /// The word for it in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Bandwidth => "bandwidth",
            Self::MeasuredBandwidth => "measured-bandwidth",
            Self::SystemBandwidth => "system-bandwidth",
            Self::Compute => "compute",
            Self::GpuShare => "gpu-share",
            Self::IdlePower => "idle-power",
            Self::LoadPower => "load-power",
            Self::Noise => "noise",
            Self::MeasuredLink => "measured-link",
            Self::CardLink => "card-link",
            Self::OnSale => "on-sale",
        }
    }
}

/// What an entry lacks, in one order.
#[must_use]
pub fn of_machine(catalog: &Catalog, machine: &Machine) -> Vec<Gap> {
    let main = machine.main_pool();
    let system = machine.system_pool().filter(|_| main.is_some_and(|pool| pool.kind != PoolKind::System));
    let unified = main.is_some_and(|pool| pool.kind == PoolKind::Unified);
    let shared = machine.os.iter().all(|os| main.is_some_and(|p| p.gpu_share.iter().any(|s| s.os == *os)));
    // Far enough in the future for every offer to count.
    let priced = Date::new(9999, 12, 31).is_some_and(|day| market(catalog, machine, day).is_some());
    let linked = machine.max_units > 1;
    [
        (Gap::Price, !priced),
        (Gap::Bandwidth, main.is_none_or(|pool| pool.bandwidth_gbs.is_none())),
        (Gap::MeasuredBandwidth, main.is_none_or(|pool| pool.bandwidth_measured_gbs.is_none())),
        (Gap::SystemBandwidth, system.is_some_and(|pool| pool.bandwidth_gbs.is_none())),
        (Gap::Compute, machine.compute.fp16_tflops.is_none()),
        (Gap::GpuShare, unified && !shared),
        (Gap::IdlePower, machine.power.idle_w.is_none()),
        (Gap::LoadPower, machine.power.load_w.is_none()),
        (Gap::Noise, machine.power.noise_dba.is_none()),
        (Gap::MeasuredLink, linked && machine.link.as_ref().is_none_or(|link| link.measured_gbits.is_none())),
        (Gap::CardLink, machine.cards() > 1 && machine.card_link.is_none()),
        (Gap::OnSale, machine.on_sale.is_none() && machine.parts.is_empty()),
    ]
    .into_iter()
    .filter_map(|(gap, open)| open.then_some(gap))
    .collect()
}
