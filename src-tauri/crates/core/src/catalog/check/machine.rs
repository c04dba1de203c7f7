//! What a machine's figures must hold.

use super::{At, Checker, Fault};
use crate::catalog::machine::{Machine, Pool, PoolKind};
use crate::catalog::{Kind, gaps};

/// Makers round bandwidth: 273 for 273.1, 1.2 TB/s for 1228.8.
const ROUNDING: f64 = 0.03;

impl Checker<'_> {
    pub(super) fn machine(&mut self, machine: &Machine) {
        let at = (Kind::Machine, machine.id.as_str());
        self.id(at);
        self.text(at, "name", &machine.name);
        self.text(at, "chip", &machine.chip);
        if machine.os.is_empty() {
            self.add(at, "os", Fault::NoSystem);
        }
        if machine.engines.is_empty() {
            self.add(at, "engines", Fault::NoEngine);
        }
        if machine.pools.is_empty() {
            self.add(at, "pools", Fault::NoMemory);
        }
        if machine.pools.len() > 8 {
            self.add(at, "pools", Fault::TooManyMemories);
        }
        for (i, pool) in machine.pools.iter().enumerate() {
            self.pool(at, &format!("pools[{i}]"), pool, machine);
        }
        let compute = &machine.compute;
        self.fact(at, "compute.fp16_tflops", compute.fp16_tflops.as_ref(), (0.01, 20_000.0));
        self.fact(at, "compute.fp8_tflops", compute.fp8_tflops.as_ref(), (0.01, 50_000.0));
        self.fact(at, "compute.fp4_tflops", compute.fp4_tflops.as_ref(), (0.01, 100_000.0));
        self.fact(at, "compute.int8_tops", compute.int8_tops.as_ref(), (0.01, 100_000.0));
        self.fact(at, "compute.sparse_headline", compute.sparse_headline.as_ref(), (0.01, 100_000.0));
        if compute.fp16_tflops.is_some() != compute.fp16_is.is_some() && !self.theirs {
            self.add(at, "compute.fp16_is", Fault::RateOfWhat);
        }
        if let (Some(wide), Some(narrow)) = (&compute.fp16_tflops, &compute.fp4_tflops)
            && narrow.value < wide.value
        {
            self.add(at, "compute.fp4_tflops", Fault::NarrowSlowerThanWide);
        }
        self.fact(at, "power.idle_w", machine.power.idle_w.as_ref(), (0.5, 3_000.0));
        self.fact(at, "power.load_w", machine.power.load_w.as_ref(), (2.0, 20_000.0));
        self.fact(at, "power.noise_dba", machine.power.noise_dba.as_ref(), (0.0, 120.0));
        if let (Some(idle), Some(load)) = (&machine.power.idle_w, &machine.power.load_w)
            && idle.value > load.value
        {
            self.add(at, "power.idle_w", Fault::RestAboveWork);
        }
        if let Some(link) = &machine.link {
            self.fact(at, "link.gbits", Some(&link.gbits), (0.1, 100_000.0));
            self.fact(at, "link.measured_gbits", link.measured_gbits.as_ref(), (0.01, 100_000.0));
        }
        if let Some(link) = &machine.card_link {
            self.fact(at, "card_link.gbits", Some(&link.gbits), (0.1, 100_000.0));
            self.fact(at, "card_link.measured_gbits", link.measured_gbits.as_ref(), (0.01, 100_000.0));
        }
        if !(1..=64).contains(&machine.max_units) {
            self.add(at, "max_units", Fault::OddNumberOfBoxes);
        }
        if let (Some(from), Some(to)) = (machine.on_sale, machine.withdrawn)
            && from > to
        {
            self.add(at, "withdrawn", Fault::WithdrawnBeforeSale);
        }
        for (i, used) in machine.parts.iter().enumerate() {
            if self.catalog.part(&used.part).is_none() && !self.partial {
                self.add(at, &format!("parts[{i}].part"), Fault::NoSuchPart { part: used.part.clone() });
            }
        }
        for (i, remark) in machine.remarks.iter().enumerate() {
            self.source(at, &format!("remarks[{i}].source"), &remark.source);
        }
        self.offers(at, &machine.offers);
        if !self.theirs {
            self.gaps(at, machine);
            self.name(at, machine);
            self.worth(at, machine);
        }
    }

    /// What is missing is said to be missing, and what is said to be missing is.
    fn gaps(&mut self, at: At<'_>, machine: &Machine) {
        let open = gaps::of_machine(self.catalog, machine);
        let all_parts = machine.parts.iter().all(|used| self.catalog.part(&used.part).is_some());
        for gap in &open {
            // A part that is misspelt was named already; its price is not what is missing.
            if !machine.not_known.contains(gap) && (all_parts || *gap != gaps::Gap::Price) {
                self.add(at, gap.field(), Fault::Missing { figure: gap.word().to_owned() });
            }
        }
        for (i, gap) in machine.not_known.iter().enumerate() {
            if !open.contains(gap) || machine.not_known.iter().take(i).any(|earlier| earlier == gap) {
                self.add(at, &format!("not_known[{i}]"), Fault::KnownOrTwice { figure: gap.word().to_owned() });
            }
        }
    }

    fn pool(&mut self, at: At<'_>, field: &str, pool: &Pool, machine: &Machine) {
        let below = |name: &str| format!("{field}.{name}");
        self.fact(at, &below("capacity_gib"), Some(&pool.capacity_gib), (0.5, 20_000.0));
        self.fact(at, &below("bandwidth_gbs"), pool.bandwidth_gbs.as_ref(), (1.0, 30_000.0));
        self.fact(at, &below("bandwidth_measured_gbs"), pool.bandwidth_measured_gbs.as_ref(), (1.0, 30_000.0));
        self.fact(at, &below("bus_bits"), pool.bus_bits.as_ref(), (16.0, 16_384.0));
        self.fact(at, &below("transfers_mts"), pool.transfers_mts.as_ref(), (100.0, 100_000.0));
        if !(1..=64).contains(&pool.count) {
            self.add(at, &below("count"), Fault::OddNumberOfCards);
        }
        if let (Some(nominal), Some(measured)) = (&pool.bandwidth_gbs, &pool.bandwidth_measured_gbs)
            && measured.value > nominal.value
        {
            self.add(at, &below("bandwidth_measured_gbs"), Fault::MeasuredAboveNominal);
        }
        if let (Some(given), Some(bits), Some(clock)) = (&pool.bandwidth_gbs, &pool.bus_bits, &pool.transfers_mts) {
            let computed = bits.value / 8.0 * clock.value / 1e3;
            if (given.value / computed - 1.0).abs() > ROUNDING {
                let [given, bits, transfers] = [given, bits, clock].map(|it| it.value.to_string());
                let computed = format!("{computed:.0}");
                self.add(at, &below("bandwidth_gbs"), Fault::BandwidthAgainstBus { given, bits, transfers, computed });
            }
        }
        for (i, share) in pool.gpu_share.iter().enumerate() {
            let under = |name: &str| format!("{field}.gpu_share[{i}].{name}");
            self.fact(at, &under("default_gib"), Some(&share.default_gib), (0.1, 20_000.0));
            self.fact(at, &under("max_gib"), share.max_gib.as_ref(), (0.1, 20_000.0));
            let most = share.max_gib.as_ref().map_or(share.default_gib.value, |m| m.value);
            if share.default_gib.value > most || most > pool.capacity_gib.value {
                self.add(at, &under("max_gib"), Fault::ShareOutOfOrder);
            }
            if most > share.default_gib.value && share.how.is_none() && !self.theirs {
                self.add(at, &under("how"), Fault::RaiseWithoutHow);
            }
            if !machine.os.contains(&share.os) {
                self.add(at, &under("os"), Fault::ShareOfOtherSystem);
            }
            if pool.gpu_share.iter().take(i).any(|earlier| earlier.os == share.os) {
                self.add(at, &under("os"), Fault::Twice);
            }
        }
        if pool.kind != PoolKind::Unified && !pool.gpu_share.is_empty() {
            self.add(at, &below("gpu_share"), Fault::ShareOfOwnMemory);
        }
    }
}
