//! What was seen of a machine, the runtimes on it and the programs that talk to them: facts only, in a form that can be
//! saved, sent and read anywhere. The probe fills it, [`diagnose`](crate::diagnose) reads it; what a fact means is said
//! there and not here.
//!
//! Everything is optional. A fact that is not there was not seen, and [`Gaps`] beside it say why, so that a rule which
//! lacks it can say so too. A set comes from outside: [`from_json`] bounds its size, its lists and its texts. A set that
//! is saved holds no names of people, no paths, no keys and no prompts: [`scrub`] sees to that.

mod client;
mod fact;
mod machine;
mod read;
mod runtime;
mod scrub;

pub use client::{ClientKind, ClientModel, ClientSeen, ClientState, EndpointKind};
pub use fact::{Fact, Gaps, Missing};
pub use machine::{
    BigProgram, Confidence, ContainerKind, GpuBackend, GpuSeen, GpuVendor, MachineMatch, MachineSeen, PcieLink,
    PowerMode, ProgramKind, Throttle,
};
pub use read::{LARGEST_FILE, MOST_ITEMS, MOST_TEXT, check, from_json, plain, to_json};
/// A runtime's settings, by their short name.
pub use runtime::RuntimeSettings as Settings;
pub use runtime::{
    ComputeDevice, DefinitionSeen, DriverTrouble, Library, LoadMode, LoadedModel, LogFacts, MeasuredRun, RequestSeen,
    RopeScaling, RuntimeKind, RuntimeSeen, RuntimeSettings, RuntimeState, ServerCounters, Switch, TemplateState,
};
pub use scrub::scrub;

use crate::date::Date;
use serde::{Deserialize, Serialize};

/// The form that this program writes.
pub const VERSION: u32 = 1;

/// Gives a struct of facts what all of them have.
macro_rules! facts {
    ($($item:item)*) => {
        $(
            #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[cfg_attr(feature = "specta", derive(specta::Type))]
            #[serde(default, deny_unknown_fields)]
            $item
        )*
    };
}

/// Gives a closed list of words what all of them have.
macro_rules! words {
    ($($item:item)*) => {
        $(
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[cfg_attr(feature = "specta", derive(specta::Type))]
            #[serde(rename_all = "kebab-case")]
            $item
        )*
    };
}

pub(crate) use {facts, words};

/// Everything that was seen, at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Observations {
    /// Form of the file; [`VERSION`] for new ones.
    pub version: u32,
    /// The day it was seen. Missing where nobody said.
    #[serde(default)]
    pub taken: Option<Date>,
    /// The machine.
    #[serde(default)]
    pub machine: MachineSeen,
    /// Which machine of the catalog it is, where that is known.
    #[serde(default)]
    pub matched: Option<MachineMatch>,
    /// The runtimes that were looked for, each as found. A runtime that was not looked for is not listed.
    #[serde(default)]
    pub runtimes: Vec<RuntimeSeen>,
    /// The agents and clients that were looked for, each as found.
    #[serde(default)]
    pub clients: Vec<ClientSeen>,
    /// Short runs that Whichbox made here itself.
    #[serde(default)]
    pub measured: Vec<MeasuredRun>,
}

impl Default for Observations {
    /// Nothing seen.
    fn default() -> Self {
        Self {
            version: VERSION,
            taken: None,
            machine: MachineSeen::default(),
            matched: None,
            runtimes: Vec::new(),
            clients: Vec::new(),
            measured: Vec::new(),
        }
    }
}
