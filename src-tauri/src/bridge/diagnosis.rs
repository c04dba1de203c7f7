//! What the Diagnose page and the shell say to each other: where to look, what to change, what was measured.

use serde::{Deserialize, Serialize};
use specta::Type;
use whichbox_core::diagnose::Diagnosis;
use whichbox_core::observe::{ClientKind, MeasuredRun as RunHere, Observations, RuntimeKind};
use whichbox_core::recommendation::Speed;
use whichbox_core::scenario::MeasuredRun;
use whichbox_probe::apply::ApplyError;
use whichbox_probe::bench::Stage;
use whichbox_probe::delivery::{Level, Part, Suspicion};
use whichbox_probe::http::HttpError;

/// Where to look, and how long.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Type)]
#[serde(default)]
pub struct Look {
    /// Addresses that the person typed; they alone may lead off this machine.
    pub addresses: Vec<Address>,
    /// Streams through memory for a second, to measure how fast it is.
    pub bandwidth: bool,
}

/// Where a runtime is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Type)]
pub struct Address {
    /// Which runtime.
    pub runtime: RuntimeKind,
    /// As typed: `http://host:port`, or without the scheme.
    pub url: String,
}

/// What was seen on this machine and what it means.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Diagnosed {
    /// What was seen, as it is: names of models are those that the runtime knows.
    pub observations: Observations,
    /// What the rules say about it.
    pub diagnosis: Diagnosis,
}

/// A change that is made for the person where they agree.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Fix {
    /// A definition in Ollama, beside those that are there.
    Definition {
        /// The definition that it is made from.
        from: String,
        /// Its own name.
        name: String,
        /// Its context length, tokens.
        context: u32,
        /// Where Ollama is. Missing: at its usual place.
        address: Option<String>,
    },
    /// A client's settings with one number changed, as a new file beside the old one.
    ClientFile {
        /// Whose.
        client: ClientKind,
        /// Which setting, as the finding names it.
        key: String,
        /// The number as it is.
        before: String,
        /// The number as it should be.
        after: String,
    },
}

/// A change as it is shown before anybody agrees to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FixPreview {
    /// What will be there: a definition's name, or a file's place.
    pub name: String,
    /// What it stands beside: a definition's name, or a file's place.
    pub beside: String,
    /// The lines as they are. Of a file only what changes.
    pub before: String,
    /// The lines as they will be.
    pub after: String,
    /// True where something of that name is there already, so that nothing can be made.
    pub taken: bool,
}

/// A change that was made and read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FixMade {
    /// What undoing it needs. It holds until the app is closed.
    pub id: u32,
    /// What is there now: a definition's name, or a file's place.
    pub name: String,
    /// What it says, read back from the runtime or the disk.
    pub reads: String,
}

/// Which model is to be measured, on which runtime.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Type)]
pub struct BenchTarget {
    /// The runtime.
    pub runtime: RuntimeKind,
    /// The model's name there.
    pub name: String,
    /// Where the runtime is. Missing: at its usual place.
    pub address: Option<String>,
}

/// What a benchmark is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BenchStage {
    /// The model is brought into memory.
    Loading,
    /// A short prompt.
    Short,
    /// The window is filled.
    Filling,
    /// A prompt that goes on from there.
    Deep,
}

impl From<Stage> for BenchStage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Loading => Self::Loading,
            Stage::Short => Self::Short,
            Stage::Filling => Self::Filling,
            Stage::Deep => Self::Deep,
        }
    }
}

/// What a benchmark gave.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Benchmarked {
    /// The diagnosis with what was measured.
    pub diagnosed: Diagnosed,
    /// The runs, in the order in which they were made.
    pub runs: Vec<RunHere>,
    /// What was measured beside what is expected. Empty where machine or model are not in the catalog.
    pub deliveries: Vec<Delivered>,
    /// The runs as a scenario keeps them, so that they correct its estimates. Empty where `not_counted` says why.
    pub counted: Vec<MeasuredRun>,
    /// Why they correct nothing.
    pub not_counted: Option<NotCounted>,
}

/// Why runs correct no estimates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum NotCounted {
    /// The machine is not in the catalog, or not known for sure.
    UnknownMachine,
    /// The model is not in the catalog.
    UnknownModel,
    /// A setting that was found holds the machine back, so that the speeds are the setting's.
    HeldBack,
    /// Far too slow, so that something is wrong that is no property of the machine.
    FarTooSlow,
    /// The parts were too short to be timed.
    TooShort,
}

/// A measured speed beside the expected one.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Delivered {
    /// Which run, by its place.
    pub run: u32,
    /// What of it.
    pub part: DeliveredPart,
    /// Tokens a second that were measured.
    pub measured: f64,
    /// Tokens a second that are expected.
    pub expected: Speed,
    /// Measured as a share of expected.
    pub share: f64,
    /// How that is to be taken.
    pub level: DeliveredLevel,
    /// What it may suffer from, the surest first; empty where it delivers, and where a little too little has no cause that
    /// was seen.
    pub suspicions: Vec<SuspicionOf>,
}

/// How a measured speed stands to the expected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveredLevel {
    /// Within the range that is expected, or above it.
    AsExpected,
    /// Below the range.
    Below,
    /// Under a third of what is expected, and below the range.
    FarBelow,
}

impl From<Level> for DeliveredLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::AsExpected => Self::AsExpected,
            Level::Below => Self::Below,
            Level::FarBelow => Self::FarBelow,
        }
    }
}

/// Reading or writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveredPart {
    /// Reading the prompt.
    Prefill,
    /// Writing the answer.
    Decode,
}

impl From<Part> for DeliveredPart {
    fn from(part: Part) -> Self {
        match part {
            Part::Prefill => Self::Prefill,
            Part::Decode => Self::Decode,
        }
    }
}

/// What a machine that delivers far too little may suffer from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SuspicionOf {
    /// The processor computes what the graphics processor should.
    ProcessorComputes,
    /// Too hot.
    Heat,
    /// It saves power, or runs from its battery.
    PowerMode,
    /// One memory channel of several, or memory below its speed.
    MemoryChannels,
    /// Memory is moved to disk.
    Swapping,
    /// Nothing that was seen explains it.
    Unknown,
}

impl From<Suspicion> for SuspicionOf {
    fn from(suspicion: Suspicion) -> Self {
        match suspicion {
            Suspicion::ProcessorComputes => Self::ProcessorComputes,
            Suspicion::Heat => Self::Heat,
            Suspicion::PowerMode => Self::PowerMode,
            Suspicion::MemoryChannels => Self::MemoryChannels,
            Suspicion::Swapping => Self::Swapping,
            Suspicion::Unknown => Self::Unknown,
        }
    }
}

/// What a runtime or a change that was agreed to can fail at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum RuntimeTrouble {
    /// No model can be called that.
    BadModelName {
        /// As it was given.
        name: String,
    },
    /// Something of that name is there, and nothing is replaced.
    AlreadyThere {
        /// What.
        name: String,
    },
    /// What it should be made from is not there.
    NotThere {
        /// What.
        name: String,
    },
    /// It was made, and reading it back shows something else.
    NotAsWritten,
    /// Somebody changed it since, so it is left as it is.
    ChangedSince,
    /// It cannot be done safely by a program.
    ForHands,
    /// Nothing answers there.
    RuntimeNotRunning,
    /// No answer in time.
    RuntimeSlow,
    /// It does not let us.
    RuntimeRefused {
        /// The status of its answer.
        status: u16,
    },
    /// An answer that we cannot use.
    RuntimeUnclear {
        /// What is wrong with it.
        reason: String,
    },
    /// No address.
    BadAddress {
        /// As it was typed.
        address: String,
    },
    /// It leads off this machine, and nobody typed it.
    NotThisMachine {
        /// Where to.
        address: String,
    },
    /// The person stopped it.
    Stopped,
}

impl From<HttpError> for RuntimeTrouble {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::BadAddress(address) => Self::BadAddress { address },
            HttpError::NotThisMachine(address) => Self::NotThisMachine { address },
            HttpError::NotRunning => Self::RuntimeNotRunning,
            HttpError::Refused(status) | HttpError::Redirected(status) => Self::RuntimeRefused { status },
            HttpError::Slow => Self::RuntimeSlow,
            HttpError::Stopped => Self::Stopped,
            other => Self::RuntimeUnclear { reason: other.to_string() },
        }
    }
}

impl From<ApplyError> for RuntimeTrouble {
    fn from(error: ApplyError) -> Self {
        match error {
            ApplyError::BadName(name) => Self::BadModelName { name },
            ApplyError::AlreadyThere(name) => Self::AlreadyThere { name },
            ApplyError::NotThere(name) => Self::NotThere { name },
            ApplyError::Runtime(error) => error.into(),
            ApplyError::NotAsWritten => Self::NotAsWritten,
            ApplyError::ChangedSince => Self::ChangedSince,
            ApplyError::File(reason) => Self::RuntimeUnclear { reason },
        }
    }
}
