//! The catalog: facts as data. The files stand in `catalog/` at the top of the repository and hold no code.
//!
//! This module knows their form ([`machine`], [`model`], [`source`], [`claim`], [`tier`]), reads them, and answers
//! questions about them. It never invents: a figure that is missing stays missing.

pub mod architecture;
pub mod bundle;
pub mod check;
pub mod claim;
pub mod engines;
pub mod gaps;
pub mod load;
pub mod locate;
pub mod machine;
pub mod model;
pub mod own;
pub mod picks;
pub mod price;
pub mod rental;
pub mod source;
pub mod storage;
pub mod tier;
pub mod version;

use claim::Claim;
use machine::{Machine, Part};
use model::{CloudModel, Model};
use rental::Rental;
use serde::{Deserialize, Serialize};
use source::Source;
use std::collections::BTreeMap;
use storage::Storage;
use tier::Tier;

/// What an entry of the catalog describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The catalog as a whole.
    Catalog,
    /// A source.
    Source,
    /// A part of towers.
    Part,
    /// A machine.
    Machine,
    /// An open model.
    Model,
    /// A cloud model.
    Cloud,
    /// A claim of the source report.
    Claim,
    /// A tier.
    Tier,
    /// A kind of storage.
    Storage,
    /// A price of the person's own.
    Offer,
    /// A machine that is rented by the hour.
    Rental,
}

impl Kind {
    /// The name of its list in files (`machine`, `cloud`).
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Catalog => "about",
            Self::Source => "sources",
            Self::Part => "part",
            Self::Machine => "machine",
            Self::Model => "model",
            Self::Cloud => "cloud",
            Self::Claim => "claim",
            Self::Tier => "tier",
            Self::Storage => "storage",
            Self::Offer => "offer",
            Self::Rental => "rental",
        }
    }
}

/// All facts together.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Its version ([`version::Version`]): the date of its newest fact, with a number where one day brought several.
    pub version: String,
    /// Machines, in the order of their files.
    pub machines: Vec<Machine>,
    /// Parts of towers.
    pub parts: Vec<Part>,
    /// Open models.
    pub models: Vec<Model>,
    /// Cloud models.
    pub cloud: Vec<CloudModel>,
    /// Machines that are rented by the hour.
    pub rentals: Vec<Rental>,
    /// The source report's claims.
    pub claims: Vec<Claim>,
    /// What the tiers ask for.
    pub tiers: Vec<Tier>,
    /// How fast storage reads, by kind of machine.
    pub storage: Vec<Storage>,
    /// Sources by key.
    pub sources: BTreeMap<String, Source>,
    machine_at: BTreeMap<String, usize>,
    model_at: BTreeMap<String, usize>,
    part_at: BTreeMap<String, usize>,
    silicon_of: Vec<usize>,
    mine: own::Mine,
}

impl Catalog {
    /// The day of its newest fact. `None` where its version is none.
    #[must_use]
    pub fn newest(&self) -> Option<crate::date::Date> {
        self.version.parse().ok().map(|version: version::Version| version.date)
    }

    /// A machine by its id.
    #[must_use]
    pub fn machine(&self, id: &str) -> Option<&Machine> {
        self.machine_at.get(id).and_then(|&i| self.machines.get(i))
    }

    /// A model by its id.
    #[must_use]
    pub fn model(&self, id: &str) -> Option<&Model> {
        self.model_at.get(id).and_then(|&i| self.models.get(i))
    }

    /// A cloud model by its id.
    #[must_use]
    pub fn cloud_model(&self, id: &str) -> Option<&CloudModel> {
        self.cloud.iter().find(|m| m.id == id)
    }

    /// How fast a machine's storage reads, where a kind stands for it.
    #[must_use]
    pub fn storage_of(&self, machine: &Machine) -> Option<&Storage> {
        self.storage.iter().find(|s| s.stands_for(machine))
    }

    /// A part by its id.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.part_at.get(id).and_then(|&i| self.parts.get(i))
    }

    /// A number that machines with the same silicon share: the same chip, bandwidth, compute, cards and engines. Whatever
    /// depends on these alone need be computed only once.
    #[must_use]
    pub fn silicon(&self, machine: &Machine) -> Option<usize> {
        self.machine_at.get(&machine.id).and_then(|&i| self.silicon_of.get(i)).copied()
    }

    pub(crate) fn number_silicon(&mut self) {
        let same = |a: &Machine, b: &Machine| {
            a.class == b.class
                && a.chip == b.chip
                && a.gpu_cores == b.gpu_cores
                && a.bandwidth() == b.bandwidth()
                && a.compute_fp16() == b.compute_fp16()
                && a.cards() == b.cards()
                && a.engines == b.engines
        };
        self.silicon_of = self
            .machines
            .iter()
            .enumerate()
            .map(|(i, m)| self.machines.iter().take(i).position(|earlier| same(earlier, m)).unwrap_or(i))
            .collect();
    }

    /// Takes a machine out, as if it had never been there.
    pub fn remove_machine(&mut self, id: &str) {
        self.machines.retain(|m| m.id != id);
        self.machine_at = self.machines.iter().enumerate().map(|(i, m)| (m.id.clone(), i)).collect();
        self.number_silicon();
    }

    /// Adds an offer to a machine or a part, as if somebody had made it. Nothing happens where there is no such id.
    pub fn add_offer(&mut self, id: &str, offer: source::Offer) {
        if let Some(machine) = self.machine_at.get(id).and_then(|&i| self.machines.get_mut(i)) {
            machine.offers.push(offer);
        } else if let Some(part) = self.part_at.get(id).and_then(|&i| self.parts.get_mut(i)) {
            part.offers.push(offer);
        }
    }

    /// The machine whose id is nearest to a mistyped one, where one is near.
    #[must_use]
    pub fn nearest_machine(&self, id: &str) -> Option<String> {
        nearest(id, self.machine_at.keys())
    }

    /// The model whose id is nearest to a mistyped one, where one is near.
    #[must_use]
    pub fn nearest_model(&self, id: &str) -> Option<String> {
        nearest(id, self.model_at.keys())
    }
}

/// The candidate that takes the fewest slips of the finger to reach, where at least 60 % of it is alike.
fn nearest<'a>(id: &str, candidates: impl Iterator<Item = &'a String>) -> Option<String> {
    candidates
        .map(|c| (strsim::normalized_damerau_levenshtein(id, c), c))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, c)| c.clone())
}
