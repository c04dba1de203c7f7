//! Where a model goes on a machine, and whether it fits there.
//!
//! A pool is what one kind of processor can address: one memory for CPU and GPU, the memory of each card, or system memory.
//! Layers are split over the cards of a box and over the boxes, whole layers at a time, so the fullest one decides. With a
//! system pool beside cards, what does not fit can stay there: the experts of a mixture first, because a token uses few of
//! them, else the first layers.
//!
//! A sum that comes within 15 % of a limit is [tight](Placement::tight): real runs there were up to 2.7 times slower
//! (`catalog/benchmarks`).

use super::{Backend, Memory, Offload, Request, Weights, memory};
use crate::catalog::architecture::Architecture;
use crate::catalog::machine::PoolKind;
use crate::error::{Error, Result};
use crate::units::Bytes;
use serde::Serialize;

/// Above this share of a limit a placement is tight.
pub const TIGHT: f64 = 0.85;

/// Memory of one kind in one box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool {
    /// What kind.
    pub kind: PoolKind,
    /// How many of it in a box (cards).
    pub count: u32,
    /// Size of each.
    pub capacity: Bytes,
    /// What the GPU may address of each under this operating system; all of it where there is no limit.
    pub gpu_limit: Bytes,
    /// The same after a free setting.
    pub gpu_limit_raised: Bytes,
    /// What the system and other programs keep of each.
    pub reserve: Bytes,
}

impl Pool {
    /// A pool without limits or reserve.
    #[must_use]
    pub const fn free(kind: PoolKind, count: u32, capacity: Bytes) -> Self {
        Self { kind, count, capacity, gpu_limit: capacity, gpu_limit_raised: capacity, reserve: Bytes::ZERO }
    }

    fn limit(&self, raised: bool) -> Bytes {
        if raised { self.gpu_limit_raised.max(self.gpu_limit) } else { self.gpu_limit }
    }

    /// What a model can use of each: the GPU's limit, and never what the system keeps.
    #[must_use]
    pub fn usable(&self, raised: bool) -> Bytes {
        self.limit(raised).min(self.capacity.saturating_sub(self.reserve))
    }
}

/// A box and how many of it are linked.
#[derive(Debug, Clone, Copy)]
pub struct Setup<'a> {
    /// The pools of one box.
    pub pools: &'a [Pool],
    /// Boxes that share the layers.
    pub units: u32,
    /// True where what does not fit on the cards may stay in system memory.
    pub spill: bool,
}

/// Where the weights went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "how")]
pub enum How {
    /// All of it in the memory of the GPUs.
    OnGpu,
    /// Routed experts in system memory, the rest on the cards.
    ExpertsInSystem,
    /// The first layers in system memory.
    LayersInSystem {
        /// Layers that stay there.
        layers: u32,
    },
    /// No GPU takes part.
    OnCpu,
}

/// Whether it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fits {
    /// As the machine comes.
    Yes,
    /// After the GPU's limit is raised by a free setting.
    AfterRaising,
    /// It does not.
    No,
}

/// What is asked of one memory: of the fullest of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Filled {
    /// Which.
    pub kind: PoolKind,
    /// What is needed of it.
    pub needed: Bytes,
    /// What can be used of it.
    pub usable: Bytes,
}

impl Filled {
    fn fits(&self) -> bool {
        self.needed <= self.usable
    }

    /// What is left.
    #[must_use]
    pub fn spare(&self) -> Bytes {
        self.usable.saturating_sub(self.needed)
    }

    /// What is lacking.
    #[must_use]
    pub fn short(&self) -> Bytes {
        self.needed.saturating_sub(self.usable)
    }
}

/// A model on a machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Placement {
    /// Whether it fits.
    pub fits: Fits,
    /// Where the weights went.
    pub how: How,
    /// What it takes.
    pub memory: Memory,
    /// The fullest card (or the one memory, or system memory where there is no GPU).
    pub main: Filled,
    /// System memory beside cards, where there is any.
    pub system: Option<Filled>,
    /// True where it comes within 15 % of a limit: expect it to be slow.
    pub tight: bool,
    /// True where it fits even if the sum is wrong by its whole margin.
    pub sure: bool,
}

/// Puts a model on a machine. What a request says of backend, offload and cards is replaced by what the machine has.
///
/// # Errors
/// What [`memory`] refuses, and [`Error::Invalid`] for a machine without memory.
pub fn place(arch: &Architecture, weights: &Weights, request: &Request, setup: &Setup<'_>) -> Result<Placement> {
    let main = setup.pools.iter().find(|pool| pool.kind != PoolKind::System);
    let system = setup.pools.iter().find(|pool| pool.kind == PoolKind::System);
    let Some(main) = main else {
        let pool =
            system.ok_or_else(|| Error::Invalid { path: "pools".into(), reason: "there is no memory".into() })?;
        let request = Request { backend: Backend::Cpu, offload: Offload::AllLayers, cards: 1, ..request.clone() };
        return on_one_memory(arch, weights, &request, pool, setup, How::OnCpu);
    };
    let request =
        Request { backend: Backend::Gpu, offload: Offload::AllLayers, cards: main.count.max(1), ..request.clone() };
    if main.kind == PoolKind::Unified {
        return on_one_memory(arch, weights, &request, main, setup, How::OnGpu);
    }
    let whole = on_cards(arch, weights, &request, main, system, setup, How::OnGpu)?;
    let Some(system) = system.filter(|_| setup.spill && whole.fits == Fits::No) else {
        return Ok(whole);
    };
    if arch.moe.is_some() {
        let request = Request { offload: Offload::ExpertsOnHost, ..request.clone() };
        let split = on_cards(arch, weights, &request, main, Some(system), setup, How::ExpertsInSystem)?;
        if split.fits != Fits::No {
            return Ok(split);
        }
    }
    // The most layers that the cards can hold: what they are asked for grows with every layer.
    let with = |on_gpu: u32| {
        let request = Request { offload: Offload::Layers(on_gpu), ..request.clone() };
        let left = (arch.layers + 1).saturating_sub(on_gpu).min(arch.layers);
        on_cards(arch, weights, &request, main, Some(system), setup, How::LayersInSystem { layers: left })
    };
    let (mut low, mut high) = (0, arch.layers);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if with(middle)?.main.fits() {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    let split = with(low)?;
    Ok(if split.fits == Fits::No { whole } else { split })
}

/// Layers are whole, so the fullest of `among` holds this share of `layers` layers and the head.
pub(super) fn fullest_share(layers: u32, among: u32) -> f64 {
    let parts = f64::from(layers) + 1.0;
    (parts / f64::from(among.max(1))).ceil() / parts
}

fn judge(how: How, memory: Memory, fill: impl Fn(bool) -> (Filled, Option<Filled>)) -> Placement {
    let fits = |(main, system): &(Filled, Option<Filled>)| main.fits() && system.is_none_or(|system| system.fits());
    let as_it_comes = fill(false);
    let raised = fill(true);
    let (verdict, (main, system)) = if fits(&as_it_comes) {
        (Fits::Yes, as_it_comes)
    } else if fits(&raised) {
        (Fits::AfterRaising, raised)
    } else {
        (Fits::No, raised)
    };
    let over = |share: f64| {
        let beyond = |filled: &Filled| filled.needed.as_f64() > filled.usable.as_f64() * share;
        beyond(&main) || system.as_ref().is_some_and(beyond)
    };
    let sure = verdict != Fits::No && !over(1.0 / (1.0 + memory.margin.relative));
    Placement { fits: verdict, how, tight: over(TIGHT), sure, main, system, memory }
}

/// Everything in one memory, over one or several boxes.
fn on_one_memory(
    arch: &Architecture,
    weights: &Weights,
    request: &Request,
    pool: &Pool,
    setup: &Setup<'_>,
    how: How,
) -> Result<Placement> {
    let units = setup.units.max(1);
    let request = Request { cards: 1, ..request.clone() };
    let memory = memory(arch, weights, &request)?;
    // Boxes share weights and cache; buffers are needed on each.
    let shared = memory.weights + memory.kv + memory.recurrent;
    let each = shared.scaled(fullest_share(arch.layers, units));
    let each = if units == 1 { shared } else { each };
    let needed = each + memory.compute + memory.output;
    let cpu = request.backend == Backend::Cpu;
    Ok(judge(how, memory, |raised| {
        let usable = if cpu { pool.capacity.saturating_sub(pool.reserve) } else { pool.usable(raised) };
        (Filled { kind: pool.kind, needed, usable }, None)
    }))
}

/// On cards, with the host's part in system memory.
fn on_cards(
    arch: &Architecture,
    weights: &Weights,
    request: &Request,
    cards: &Pool,
    system: Option<&Pool>,
    setup: &Setup<'_>,
    how: How,
) -> Result<Placement> {
    let units = setup.units.max(1);
    let memory = memory(arch, weights, request)?;
    let compute = memory.sides.first_card_compute;
    // Further boxes take their share of the layers; buffers are needed on every card.
    let of_units = if units == 1 { 1.0 } else { fullest_share(arch.layers, units) };
    let needed = memory.sides.first_card.saturating_sub(compute).scaled(of_units) + compute;
    let host = memory.sides.host;
    Ok(judge(how, memory, |raised| {
        let main = Filled { kind: cards.kind, needed, usable: cards.usable(raised) };
        let beside = system.map(|pool| Filled {
            kind: pool.kind,
            needed: host,
            usable: pool.capacity.saturating_sub(pool.reserve),
        });
        (main, beside)
    }))
}
