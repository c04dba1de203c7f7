//! What figures say about each other: the same chip is the same wherever it is built in, a name says how much memory there
//! is, and a price lies near the others.

use super::{At, Checker, Fault};
use crate::catalog::Kind;
use crate::catalog::machine::Machine;
use crate::catalog::source::{Offer, SellerKind};
use crate::money::Currency;
use rust_decimal::prelude::ToPrimitive;

/// How far the same chip with the same cores may differ between machines, as a factor: some boards clock their memory
/// lower (the M6 has 153 or 170 GB/s).
const SAME_CORES: f64 = 1.25;
/// The same with other counts of cores: half a chip has half of what the whole one has.
const OTHER_CORES: f64 = 2.1;
/// How far a price may lie from the middle of the others, as a factor. The RTX 5090 rose by 5 within two years.
const PRICE_BAND: f64 = 6.0;
/// Offers that make a middle to compare with.
const ENOUGH: usize = 3;
/// US dollars for each GiB that a model runs from, over everything that is sold: a Raspberry Pi 5 costs about 8, a DGX
/// Station about 390. Twice that either way is a slip of the finger.
const DOLLARS_PER_GIB: (f64, f64) = (4.0, 800.0);

impl Checker<'_> {
    /// Machines with the same chip agree about it.
    pub(super) fn alike(&mut self) {
        type Figure = (&'static str, fn(&Machine) -> Option<f64>);
        let figures: [Figure; 2] = [
            ("pools[0].bandwidth_gbs", |m| m.main_pool()?.bandwidth_gbs.as_ref().map(|fact| fact.value)),
            ("compute.fp16_tflops", |m| m.compute.fp16_tflops.as_ref().map(|fact| fact.value)),
        ];
        let machines = &self.catalog.machines;
        for machine in machines {
            for (field, of) in figures {
                let Some(given) = of(machine) else { continue };
                let others = |same_cores: bool| {
                    let alike = |m: &&Machine| {
                        m.id != machine.id
                            && (m.class, &m.chip) == (machine.class, &machine.chip)
                            && (!same_cores || m.gpu_cores == machine.gpu_cores)
                    };
                    middle(machines.iter().filter(alike).filter_map(of).collect())
                };
                let (usual, band) = match others(true) {
                    Some(usual) => (usual, SAME_CORES),
                    None => match others(false) {
                        Some(usual) => (usual, OTHER_CORES),
                        None => continue,
                    },
                };
                if apart(given, usual) > band {
                    let (given, usual) = (given.to_string(), usual.to_string());
                    let fault = Fault::ChipDisagrees { given, chip: machine.chip.clone(), usual };
                    self.add((Kind::Machine, &machine.id), field, fault);
                }
            }
        }
    }

    /// A name that says how much memory there is says it right: of one of its memories, or of all cards together.
    pub(super) fn name(&mut self, at: At<'_>, machine: &Machine) {
        let named = gigabytes(&machine.name);
        // What is no figure at all was named already.
        let sound = |gib: f64| gib.is_finite() && gib > 0.0;
        let Some(pool) = machine.main_pool().filter(|it| !named.is_empty() && sound(it.capacity_gib.value)) else {
            return;
        };
        let says = |gib: f64| named.iter().any(|named| (named - gib).abs() < 0.5);
        let fits = machine.pools.iter().any(|it| {
            let each = it.capacity_gib.value;
            says(each) || says(each * f64::from(it.count))
        });
        if !fits {
            let named: Vec<String> = named.iter().map(|it| format!("{it} GB")).collect();
            let fault =
                Fault::MemoryAgainstName { given: pool.capacity_gib.value.to_string(), named: named.join(", ") };
            self.add(at, "pools[0].capacity_gib", fault);
        }
    }

    /// What it costs for each GiB is what such memory costs.
    pub(super) fn worth(&mut self, at: At<'_>, machine: &Machine) {
        let gib = machine.main_pool().map(|pool| pool.capacity_gib.value * f64::from(pool.count));
        let Some(gib) = gib.filter(|gib| gib.is_finite() && *gib > 0.0) else { return };
        let (least, most) = (DOLLARS_PER_GIB.0 * gib, DOLLARS_PER_GIB.1 * gib);
        for (i, offer) in machine.offers.iter().enumerate().filter(|(_, offer)| counts(offer)) {
            let Some(amount) = offer.amount.to_f64() else { continue };
            // What a person would take for usual: the nearer bound.
            let usual = amount.clamp(least, most);
            if apart(amount, usual) > 1.0 && amount > 0.0 {
                self.outlier(at, i, amount, usual);
            }
        }
    }

    /// Prices of one thing lie near each other.
    pub(super) fn near(&mut self, at: At<'_>, offers: &[Offer]) {
        let counting = || offers.iter().enumerate().filter(|(_, offer)| counts(offer));
        for (i, offer) in counting() {
            let Some(amount) = offer.amount.to_f64().filter(|amount| *amount > 0.0) else { continue };
            let others: Vec<f64> =
                counting().filter(|(nth, _)| *nth != i).filter_map(|(_, offer)| offer.amount.to_f64()).collect();
            if others.len() < ENOUGH {
                continue;
            }
            let Some(usual) = middle(others) else { continue };
            if apart(amount, usual) > PRICE_BAND {
                self.outlier(at, i, amount, usual);
            }
        }
    }

    fn outlier(&mut self, at: At<'_>, nth: usize, amount: f64, usual: f64) {
        let times = format!("{:.2}", amount / usual);
        let fault = Fault::PriceOutlier { amount: amount.to_string(), times, usual: usual.to_string() };
        self.add(at, &format!("offers[{nth}].amount"), fault);
    }
}

/// Offers in dollars that somebody asked.
fn counts(offer: &Offer) -> bool {
    offer.currency == Currency::USD && offer.seller != SellerKind::Claimed
}

/// How far two figures lie apart, as a factor of at least 1.
fn apart(a: f64, b: f64) -> f64 {
    let ratio = a / b;
    if ratio.is_nan() { f64::INFINITY } else { ratio.max(1.0 / ratio) }
}

/// The middle of figures; of an even number of them the lower of the two. `None` where there are none.
fn middle(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len().checked_sub(1)? / 2).copied()
}

/// Every "N GB" of a name.
fn gigabytes(name: &str) -> Vec<f64> {
    let words: Vec<&str> = name.split([' ', '(', ')', ',', '+']).filter(|word| !word.is_empty()).collect();
    words.windows(2).filter(|pair| pair.get(1) == Some(&"GB")).filter_map(|pair| pair.first()?.parse().ok()).collect()
}
