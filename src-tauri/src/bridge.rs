//! What crosses the bridge between the pages and the shell. The answer itself crosses in the core's own types; here is
//! what the shell adds to them. `ui/src/lib/host/bindings.ts` is generated from all of it.

pub mod diagnosis;

use diagnosis::RuntimeTrouble;
use serde::{Deserialize, Serialize};
use specta::Type;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::bundle::Refusal;
use whichbox_core::catalog::claim::{ClaimTopic, Standing};
use whichbox_core::catalog::machine::{EngineSupport, FormFactor, HwClass, Os, Remark};
use whichbox_core::catalog::model::{CloudPrice, ModelClass, Quality, TrainsOnInput};
use whichbox_core::catalog::source::Source;
use whichbox_core::claim_check::Found;
use whichbox_core::date::Date;
use whichbox_core::error::Error;
use whichbox_core::evidence::{Run, Tables};
use whichbox_core::recommendation::Price;
use whichbox_core::scenario::Scenario;
use whichbox_core::units::Bytes;
use whichbox_keep::Trouble;
use whichbox_probe::{ObservedGpu, ObservedMachine};

/// Everything that can go wrong in a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(untagged)]
pub enum BridgeError {
    /// What was handed in cannot be used.
    Refused(Error),
    /// The shell could not do its part.
    Shell(ShellError),
    /// A file that is kept could not be used.
    Kept(Trouble),
    /// A newer catalog was refused.
    Bundle(Refusal),
    /// A runtime, or a change to what is set there, went wrong.
    Runtime(RuntimeTrouble),
}

/// What the shell can fail at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum ShellError {
    /// The folder takes no new files.
    FolderReadOnly {
        /// Which.
        folder: String,
    },
    /// There is no such folder.
    FolderMissing {
        /// Which.
        folder: String,
    },
    /// No room is left.
    DiskFull {
        /// The file that was to be written.
        file: String,
    },
    /// The file could not be written for another reason.
    NotWritten {
        /// Which.
        file: String,
        /// The system's words.
        reason: String,
    },
    /// Settings are not kept in this run, so that a file that could not be read is not replaced.
    NotKept {
        /// The file.
        file: String,
    },
    /// No source that is listed has this address, so it is not opened.
    NotListed {
        /// Which.
        address: String,
    },
    /// The system could not open an address.
    NotOpened {
        /// Which.
        address: String,
        /// The system's words.
        reason: String,
    },
    /// The file is neither a scenario nor one of our reports.
    NoScenarioFile {
        /// Which.
        file: String,
    },
    /// The report could not be made.
    ReportFailed {
        /// What failed.
        reason: String,
    },
    /// The shell itself failed.
    Failed {
        /// What failed.
        reason: String,
    },
}

impl From<Error> for BridgeError {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<Trouble> for BridgeError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            // What is inside is told in its own words.
            Trouble::Entry { error } => Self::Refused(error),
            Trouble::Refused { refusal } => Self::Bundle(refusal),
            other => Self::Kept(other),
        }
    }
}

impl From<RuntimeTrouble> for BridgeError {
    fn from(trouble: RuntimeTrouble) -> Self {
        Self::Runtime(trouble)
    }
}

impl From<ShellError> for BridgeError {
    fn from(error: ShellError) -> Self {
        Self::Shell(error)
    }
}

/// Everything the window needs before it can show an answer.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Start {
    /// The app's version.
    pub version: String,
    /// Today, by this machine's clock and zone.
    pub today: Date,
    /// The settings that were kept, or the first ones.
    pub settings: Settings,
    /// The scenario that was kept, or the first one.
    pub scenario: Scenario,
    /// The scenarios that were kept under a name, in the person's order.
    pub saved: Vec<SavedScenario>,
    /// What happened on the way.
    pub notices: Vec<Notice>,
}

/// A scenario that the person kept under a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SavedScenario {
    /// What tells it from the others; never shown.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day it was last kept.
    pub saved: Date,
    /// The scenario.
    pub scenario: Scenario,
}

/// What the person chose for the window. A field that an older version did not know gets its first value.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// A language that there are messages for. Missing: the system's.
    pub language: Option<String>,
    /// Unit in which memory is shown.
    pub memory: MemoryUnit,
    /// The page that stood open last.
    pub page: Option<String>,
    /// True once the tour was taken or declined.
    pub tour_seen: bool,
    /// The https address from which the person takes newer catalogs.
    pub catalog_address: Option<String>,
    /// True where what is given away leaves out the person's machine and the prices of their own offers.
    pub discreet: bool,
}

/// What stands in the menu: the menus, what the pages do, and what the system does by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is called what it does")]
pub enum MenuItem {
    File,
    Edit,
    View,
    Help,
    OpenFile,
    KeepScenario,
    SaveFile,
    SavePdf,
    CloseWindow,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Advice,
    Compare,
    Diagnose,
    Claims,
    Evidence,
    Catalog,
    Scenarios,
    Settings,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Tour,
    About,
    Hide,
    HideOthers,
    Quit,
}

impl MenuItem {
    /// All of them.
    pub const ALL: [Self; 31] = [
        Self::File,
        Self::Edit,
        Self::View,
        Self::Help,
        Self::OpenFile,
        Self::KeepScenario,
        Self::SaveFile,
        Self::SavePdf,
        Self::CloseWindow,
        Self::Undo,
        Self::Redo,
        Self::Cut,
        Self::Copy,
        Self::Paste,
        Self::SelectAll,
        Self::Advice,
        Self::Compare,
        Self::Diagnose,
        Self::Claims,
        Self::Evidence,
        Self::Catalog,
        Self::Scenarios,
        Self::Settings,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::Tour,
        Self::About,
        Self::Hide,
        Self::HideOthers,
        Self::Quit,
    ];

    /// Its name in the system's menu.
    #[must_use]
    pub fn id(self) -> String {
        format!("{self:?}")
    }

    /// The item of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.id() == id)
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Unit in which memory is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub enum MemoryUnit {
    /// 2^30 bytes.
    #[default]
    GiB,
    /// 10^9 bytes.
    GB,
}

/// Something that happened while the app was starting and that the person should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Notice {
    /// The file of settings was damaged; it was moved aside and the app starts with the first ones.
    SettingsMovedAside {
        /// Its place.
        file: String,
        /// Where it is now.
        moved_to: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A newer version wrote the file of settings; it was moved aside.
    SettingsFromNewer {
        /// Its place.
        file: String,
        /// Where it is now.
        moved_to: String,
        /// The version of its form.
        version: u32,
    },
    /// Part of what was kept cannot be used any more; a copy of the file was put aside.
    PartNotUsed {
        /// `settings`, `scenario` or `saved`.
        part: String,
        /// Where the copy is.
        moved_to: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The app was started with a file that holds no scenario.
    FileNotOpened {
        /// Its name.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The file could not be read or moved, so nothing is kept in this run and nothing is lost.
    NothingKept {
        /// Its place.
        file: String,
        /// The system's words.
        reason: String,
    },
}

/// The machine that the app runs on.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct ThisMachine {
    /// Which machine of the catalog it is. Missing where that is not certain.
    pub machine: Option<String>,
    /// All that it could be, by catalog id; empty where the catalog has nothing like it.
    pub could_be: Vec<String>,
    /// True where the person said which it is.
    pub chosen: bool,
    /// The operating system.
    pub os: Option<Os>,
    /// What it calls itself, maker and product.
    pub product: Option<String>,
    /// The processor or chip.
    pub cpu: Option<String>,
    /// Memory that the system sees, GiB.
    pub memory_gib: Option<f64>,
    /// The graphics processors.
    pub gpus: Vec<ThisGpu>,
}

/// A graphics processor of this machine.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct ThisGpu {
    /// Its name, where it is known.
    pub name: Option<String>,
    /// Memory of its own, GiB. Missing where it shares the machine's.
    pub memory_gib: Option<f64>,
}

impl ThisMachine {
    /// What was seen, with its place in the catalog: where the person says it is, else where it is found.
    #[must_use]
    pub fn new(seen: &ObservedMachine, catalog: &Catalog, said: Option<&str>) -> Self {
        let found = whichbox_probe::matching::find(seen, catalog);
        let said = said.filter(|id| catalog.machine(id).is_some()).map(str::to_owned);
        let own: Vec<&str> = [&seen.vendor, &seen.product].into_iter().flatten().map(String::as_str).collect();
        let gpu = |gpu: &ObservedGpu| ThisGpu { name: gpu.name.clone(), memory_gib: gpu.memory.map(Bytes::gib) };
        Self {
            chosen: said.is_some(),
            machine: said.or(found.machine),
            could_be: found.could_be,
            os: seen.os,
            product: Some(own.join(" ")).filter(|it| !it.is_empty()),
            cpu: seen.cpu.clone(),
            memory_gib: seen.memory.map(Bytes::gib),
            gpus: seen.gpus.iter().map(gpu).collect(),
        }
    }
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum ExportKind {
    /// The report.
    Pdf,
    /// The whole answer, as the command line prints it.
    Json,
    /// The report as text.
    Markdown,
    /// The tables.
    Csv,
    /// The question alone, to be opened again.
    Scenario,
}

/// The catalog in short: what lists and tables show, and where each figure was read.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CatalogOverview {
    /// The catalog's version.
    pub version: String,
    /// Machines, in the catalog's order.
    pub machines: Vec<MachineOverview>,
    /// Open models, in the catalog's order.
    pub models: Vec<ModelOverview>,
    /// Cloud models, in the catalog's order.
    pub cloud: Vec<CloudOverview>,
    /// Parts of towers, for which one can be offered a price on its own.
    pub parts: Vec<PartOverview>,
    /// The source report's claims.
    pub claims: Vec<ClaimOverview>,
    /// Classes of hardware, in the order in which tables show them.
    pub classes: Vec<ClassOverview>,
}

/// A class of hardware in short.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ClassOverview {
    /// Which.
    pub class: HwClass,
    /// What runs on it where nothing better is known of a machine.
    pub engines: Vec<EngineSupport>,
}

/// One machine in short.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MachineOverview {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who makes it.
    pub vendor: String,
    /// What stands on the desk.
    pub form: FormFactor,
    /// Systems it runs.
    pub os: Vec<Os>,
    /// The class of its hardware.
    pub class: HwClass,
    /// The chip or card that runs the model.
    pub chip: String,
    /// Memory that the model runs from, all cards together, GiB.
    pub memory_gib: f64,
    /// The maker's bandwidth of one card or chip, GB/s. Missing where nobody published it.
    pub bandwidth_gbs: Option<f64>,
    /// How many boxes people link at most.
    pub max_units: u32,
    /// False for what is listed for reference.
    pub for_home: bool,
    /// What one costs today, US dollars. Missing where nothing that is known counts as a price.
    pub price: Option<Price>,
    /// Where nothing counts: the best of what is known all the same, in its own money, or what was merely claimed.
    pub other_price: Option<Price>,
    /// Things to know.
    pub remarks: Vec<Remark>,
    /// True where the person added it.
    pub mine: bool,
}

/// A part of a tower in short.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PartOverview {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// One cloud model with everything that is known of it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CloudOverview {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub provider: String,
    /// Longest context, tokens.
    pub context: Option<u32>,
    /// Longest answer, tokens.
    pub max_output: Option<u32>,
    /// US dollars for a million tokens.
    pub price: Option<CloudPrice>,
    /// When the price was seen.
    pub price_date: Option<Date>,
    /// Days from then to the day asked for. Missing where it was seen after it.
    pub age_days: Option<i32>,
    /// True where that is more than 90 days.
    pub stale: bool,
    /// Its free tier, in a sentence.
    pub free_tier: Option<String>,
    /// What happens to the text that is sent, in a sentence.
    pub terms: Option<String>,
    /// Whether what is sent is trained on.
    pub trains_on_input: TrainsOnInput,
    /// True where its free plan may train on what is sent although the paid one does not.
    pub trains_on_free_plan: bool,
    /// True where the terms were read at others', not in the provider's own words.
    pub terms_second_hand: bool,
    /// How long what is sent is kept.
    pub retention: Option<String>,
    /// What its provider says of its standing (`deprecated`, `preview`).
    pub status: Option<String>,
    /// The day on which its provider ends it.
    pub retires: Option<Date>,
    /// True where that day is past on the day asked for.
    pub ended: bool,
    /// What a careful reader should know.
    pub note: Option<String>,
    /// Scores. They compare only where index and version are the same.
    pub quality: Vec<Quality>,
    /// Pages the figures were read from.
    pub sources: Vec<String>,
    /// True where the person added it.
    pub mine: bool,
}

/// One open model in short.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ModelOverview {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who made it.
    pub vendor: String,
    /// Its class. Missing between the classes.
    pub class: Option<ModelClass>,
    /// Parameters, billions.
    pub params_b: f64,
    /// Parameters that a token passes through, billions. Missing for dense models.
    pub active_b: Option<f64>,
    /// The longest context it takes, tokens.
    pub context: u32,
    /// Its licence.
    pub licence: Option<String>,
    /// When it came out.
    pub released: Option<Date>,
    /// The smallest published file, GiB.
    pub smallest_gib: Option<f64>,
    /// True where the person added it.
    pub mine: bool,
}

/// One of the source report's claims in short; its sentences are messages.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ClaimOverview {
    /// Catalog id.
    pub id: String,
    /// What it is about.
    pub topic: ClaimTopic,
    /// The machine it is about.
    pub machine: Option<String>,
    /// How it stands on the day.
    pub standing: Standing,
    /// True where the judge came to that; false where the standing is our own, because nothing can be computed.
    pub judged: bool,
    /// What the judge found.
    pub findings: Vec<Found>,
    /// What our note on it rests on.
    pub sources: Vec<Source>,
}

/// What the evidence page shows of the runs that a filter takes.
#[derive(Debug, Clone, Serialize, Type)]
pub struct EvidencePage {
    /// Errors by group, what was left out, what can be filtered by.
    pub tables: Tables,
    /// The predicted runs that are farthest off, the farthest first.
    pub worst: Vec<Run>,
    /// All of the runs.
    pub runs: Vec<Run>,
}
