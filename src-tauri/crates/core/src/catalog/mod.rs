//! The catalog: facts as data. The files stand in `catalog/` at the top of the repository and hold no code.
//!
//! This module knows their form ([`machine`], [`model`], [`source`], [`claim`], [`tier`]), reads them, and answers
//! questions about them. It never invents: a figure that is missing stays missing.

pub mod architecture;
pub mod check;
pub mod claim;
pub mod load;
pub mod machine;
pub mod model;
pub mod price;
pub mod source;
pub mod tier;

use claim::Claim;
use machine::{Machine, Part};
use model::{CloudModel, Model};
use source::Source;
use std::collections::BTreeMap;
use tier::Tier;

/// All facts together.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Its version: the date of its newest fact.
    pub version: String,
    /// Machines, in the order of their files.
    pub machines: Vec<Machine>,
    /// Parts of towers.
    pub parts: Vec<Part>,
    /// Open models.
    pub models: Vec<Model>,
    /// Cloud models.
    pub cloud: Vec<CloudModel>,
    /// The source report's claims.
    pub claims: Vec<Claim>,
    /// What the tiers ask for.
    pub tiers: Vec<Tier>,
    /// Sources by key.
    pub sources: BTreeMap<String, Source>,
    machine_at: BTreeMap<String, usize>,
    model_at: BTreeMap<String, usize>,
    part_at: BTreeMap<String, usize>,
}

impl Catalog {
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

    /// A part by its id.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.part_at.get(id).and_then(|&i| self.parts.get(i))
    }

    /// Takes a machine out, as if it had never been there.
    pub fn remove_machine(&mut self, id: &str) {
        self.machines.retain(|m| m.id != id);
        self.machine_at = self.machines.iter().enumerate().map(|(i, m)| (m.id.clone(), i)).collect();
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

/// The candidate most like `id`, where it is at least 70 % alike (Jaro-Winkler).
fn nearest<'a>(id: &str, candidates: impl Iterator<Item = &'a String>) -> Option<String> {
    candidates
        .map(|c| (strsim::jaro_winkler(id, c), c))
        .filter(|(likeness, _)| *likeness >= 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, c)| c.clone())
}
