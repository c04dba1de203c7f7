//! How fast a machine's storage hands a model over (`catalog/storage.toml`).

use super::machine::{FormFactor, HwClass, Machine};
use super::source::Fact;
use serde::{Deserialize, Serialize};

/// What storage reads on one kind of machine, as a range.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Storage {
    /// Lower case, hyphens.
    pub id: String,
    /// Classes of machines that it stands for. Empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub class: Vec<HwClass>,
    /// Forms of machines that it stands for. Empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<FormFactor>,
    /// The slow end, GB/s.
    pub low_gbs: Fact,
    /// What is expected, GB/s.
    pub expected_gbs: Fact,
    /// The fast end, GB/s.
    pub high_gbs: Fact,
}

impl Storage {
    /// True where it stands for a machine.
    #[must_use]
    pub fn stands_for(&self, machine: &Machine) -> bool {
        (self.class.is_empty() || self.class.contains(&machine.class))
            && (self.form.is_empty() || self.form.contains(&machine.form))
    }
}

/// `catalog/storage.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StorageFile {
    /// The kinds, the narrow ones first.
    pub storage: Vec<Storage>,
}
