//! How many tokens a watt-hour yields: a rate of decode over what the machine draws meanwhile.
//!
//! tokens per watt-hour = tokens per second x 3600 / watts. Few machines were put on a meter while they ran a model. For the
//! others the draw lies between rest and the maker's maximum, so the figure is a range, and marked.

use crate::catalog::machine::{LoadIs, Machine, Power};
use crate::recommendation::Speed;
use crate::units::{TokensPerSecond, TokensPerWattHour, Watts};
use serde::Serialize;
use std::collections::BTreeMap;

/// What the watts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum EnergyBasis {
    /// Measured at the wall while the machine ran a model, perhaps another one.
    Measured,
    /// Somewhere between rest and the highest draw.
    PowerRange,
    /// The highest draw; the draw at rest is not known. A machine that draws less yields more.
    HighestDraw,
    /// What the cards are built for; the rest of the computer comes on top.
    CardsAlone,
}

/// Tokens per watt-hour, with their range and the watts they rest on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Energy {
    /// Low end: the slow end of the speed at the highest draw.
    pub low: f64,
    /// What is expected: the expected speed at the measured draw, or in the middle of the range.
    pub expected: f64,
    /// High end: the fast end of the speed, at rest's draw where only the range is known.
    pub high: f64,
    /// Watts at work, all units together.
    pub load_w: f64,
    /// Watts at rest, all units together. Missing where they are not known.
    pub idle_w: Option<f64>,
    /// What the watts are.
    pub basis: EnergyBasis,
}

/// A machine's draw at work and at rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Draw {
    /// At work.
    pub load: Watts,
    /// At rest, where it is known.
    pub idle: Option<Watts>,
    /// What the figure at work is.
    pub load_is: LoadIs,
}

impl Draw {
    /// Of so many units of a machine. `None` where its draw at work is not published.
    #[must_use]
    pub fn of(power: &Power, units: u32) -> Option<Self> {
        let units = f64::from(units.max(1));
        let watts = |value: f64| Watts(value * units);
        Some(Self {
            load: watts(power.load_w.as_ref()?.value),
            idle: power.idle_w.as_ref().map(|fact| watts(fact.value)),
            load_is: power.load_is,
        })
    }

    /// Tokens per watt-hour at a speed. `None` where the watts cannot be.
    #[must_use]
    pub fn energy(&self, low: TokensPerSecond, expected: TokensPerSecond, high: TokensPerSecond) -> Option<Energy> {
        let load = Some(self.load).filter(|w| w.0.is_finite() && w.0 > 0.0)?;
        let idle = self.idle.filter(|w| w.0.is_finite() && w.0 > 0.0 && *w <= load);
        let (middle, least, basis) = match (self.load_is, idle) {
            (LoadIs::Measured, _) => (load, load, EnergyBasis::Measured),
            (LoadIs::Cards, _) => (load, load, EnergyBasis::CardsAlone),
            (LoadIs::Highest, Some(idle)) => ((load + idle) * 0.5, idle, EnergyBasis::PowerRange),
            (LoadIs::Highest, None) => (load, load, EnergyBasis::HighestDraw),
        };
        let of = |rate: TokensPerSecond, watts: Watts| TokensPerWattHour::of(rate, watts).0;
        Some(Energy {
            low: of(low, load),
            expected: of(expected, middle),
            high: of(high, least),
            load_w: load.0,
            idle_w: idle.map(Watts::value),
            basis,
        })
    }

    /// Tokens per watt-hour at a speed as it is shown, for so many requests at once that each have it.
    #[must_use]
    pub fn at(&self, speed: &Speed, at_once: u32) -> Option<Energy> {
        let rate = |each: f64| TokensPerSecond(each * f64::from(at_once.max(1)));
        self.energy(rate(speed.low), rate(speed.expected), rate(speed.high))
    }
}

/// What is known of the draw of machines, by the chip that runs the model in them, for who knows the chip but not the box.
#[derive(Debug, Clone, Default)]
pub struct Draws {
    of_machine: BTreeMap<String, Draw>,
    of_chip: BTreeMap<String, Draw>,
}

impl Draws {
    /// Of the machines of a catalog. Machines with one chip differ: what was measured counts first; of several figures of
    /// one kind the highest draw at work and the lowest at rest are kept, so that the range holds all of them.
    #[must_use]
    pub fn of(machines: &[Machine]) -> Self {
        let mut draws = Self::default();
        for machine in machines {
            let Some(draw) = Draw::of(&machine.power, 1) else { continue };
            for name in [&machine.id, &machine.name] {
                draws.of_machine.insert(name.to_lowercase(), draw);
            }
            let key = chip_key(&machine.chip, machine.cards());
            let kept = draws.of_chip.entry(key).or_insert(draw);
            *kept = match (kept.load_is, draw.load_is) {
                (LoadIs::Measured, LoadIs::Measured) | (LoadIs::Highest, LoadIs::Highest) => kept.with(&draw),
                (LoadIs::Measured, _) => *kept,
                (_, LoadIs::Measured) => draw,
                // The whole computer says more than its cards.
                (LoadIs::Cards, LoadIs::Cards) => kept.with(&draw),
                (LoadIs::Highest, LoadIs::Cards) => *kept,
                (LoadIs::Cards, LoadIs::Highest) => draw,
            };
        }
        draws
    }

    /// The draw of a machine by its id or name, else of any machine with the chip and so many cards.
    #[must_use]
    pub fn find(&self, machine: Option<&str>, chip: Option<&str>, cards: u32) -> Option<Draw> {
        let named = machine.and_then(|name| self.of_machine.get(&name.trim().to_lowercase()));
        named.or_else(|| self.of_chip.get(&chip_key(chip?, cards))).copied()
    }
}

impl Draw {
    fn with(&self, other: &Self) -> Self {
        let less = |a: Watts, b: Watts| if b < a { b } else { a };
        Self {
            load: if other.load > self.load { other.load } else { self.load },
            idle: match (self.idle, other.idle) {
                (Some(a), Some(b)) => Some(less(a, b)),
                (a, b) => a.or(b),
            },
            load_is: self.load_is,
        }
    }
}

/// The chip as the chip table calls it, with the cards of one box.
fn chip_key(chip: &str, cards: u32) -> String {
    let name = crate::speed::device::find_chip(chip, None).map_or(chip, |known| known.name.as_str());
    format!("{}x{}", cards.max(1), name.to_lowercase())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use crate::catalog::Catalog;

    fn draw(load: f64, idle: Option<f64>, load_is: LoadIs) -> Draw {
        Draw { load: Watts(load), idle: idle.map(Watts), load_is }
    }

    fn at(draw: Draw) -> Energy {
        let rate = TokensPerSecond;
        draw.energy(rate(8.0), rate(10.0), rate(13.0)).unwrap()
    }

    #[test]
    fn a_measured_draw_gives_one_figure_for_each_speed() {
        // 10 tokens a second at 100 W: 36,000 tokens in an hour of 100 Wh.
        let energy = at(draw(100.0, Some(10.0), LoadIs::Measured));
        assert_eq!((energy.low, energy.expected, energy.high), (288.0, 360.0, 468.0));
        assert_eq!(energy.basis, EnergyBasis::Measured);
    }

    #[test]
    fn a_range_of_power_widens_the_range() {
        let energy = at(draw(100.0, Some(20.0), LoadIs::Highest));
        assert_eq!((energy.low, energy.expected, energy.high), (288.0, 600.0, 2340.0));
        assert_eq!((energy.basis, energy.idle_w), (EnergyBasis::PowerRange, Some(20.0)));
    }

    #[test]
    fn without_the_draw_at_rest_the_highest_counts_and_is_marked() {
        assert_eq!(at(draw(100.0, None, LoadIs::Highest)).basis, EnergyBasis::HighestDraw);
        assert_eq!(at(draw(100.0, Some(10.0), LoadIs::Cards)).basis, EnergyBasis::CardsAlone);
        // At rest more than at work cannot be, so it is not believed.
        assert_eq!(at(draw(100.0, Some(120.0), LoadIs::Highest)).basis, EnergyBasis::HighestDraw);
        let rate = TokensPerSecond(1.0);
        assert_eq!(draw(0.0, None, LoadIs::Measured).energy(rate, rate, rate), None);
    }

    #[test]
    fn two_units_draw_twice_and_yield_half_at_one_speed() {
        let catalog = Catalog::embedded().unwrap();
        let power = &catalog.machine("dgx-spark").unwrap().power;
        let (one, two) = (Draw::of(power, 1).unwrap(), Draw::of(power, 2).unwrap());
        assert_eq!(one.load_is, LoadIs::Measured);
        assert!((at(one).expected - 2.0 * at(two).expected).abs() < 1e-9);
    }

    #[test]
    fn a_chip_is_known_by_the_machines_that_have_it() {
        let catalog = Catalog::embedded().unwrap();
        let draws = Draws::of(&catalog.machines);
        let spark = draws.find(Some("dgx-spark"), None, 1).unwrap();
        assert_eq!(draws.find(Some("nothing like it"), Some("NVIDIA GB10"), 1), Some(spark));
        assert_eq!(draws.find(None, Some("M4 Max"), 1).unwrap().load_is, LoadIs::Highest);
        assert_eq!(draws.find(None, Some("Abacus 1"), 1), None);
    }
}
