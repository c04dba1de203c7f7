//! What is kept between two starts: the settings, the last scenario, the scenarios kept under a name, and where the
//! window stood, in one small file.
//!
//! The file belongs to tauri-plugin-store, with a guard around it, because the plugin by itself starts empty where it
//! cannot read its file, overwrites that file at the next save, and writes in place. So: the file is read and understood
//! before the plugin sees any of it; a damaged one is moved aside and the person is told; the plugin writes to a staging
//! file, which then takes the real one's place in one step. A file that can neither be read nor moved is left alone, and
//! nothing is kept in that run. What another running copy of the app kept meanwhile is read before each save and stays.

use crate::bridge::{Notice, SavedScenario, Settings, ShellError};
use crate::file::told;
use crate::window::Place;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreBuilder};
use whichbox_core::scenario::{self, Scenario};
use whichbox_keep::together::{Alone, merged, sweep};

/// The form that this version writes. Older ones are read by [`upgraded`].
const VERSION: u32 = 1;

/// The file's name in the app's data folder.
pub const FILE: &str = "kept.json";

/// Held while it is written.
pub const LOCK: &str = ".kept.lock";

/// Nothing that we keep comes near this size; a larger file is not ours.
const LARGEST: u64 = 4 << 20;

/// The entries of the file, in memory.
pub trait Entries: Send + Sync {
    /// Sets one.
    fn set(&self, key: &str, value: Value);
    /// Writes all of them to the staging file.
    ///
    /// # Errors
    /// The system's.
    fn write_staging(&self) -> std::io::Result<()>;
    /// Lets go of the staging file.
    fn close(&self);
}

/// The entries in tauri-plugin-store's hands.
pub struct PluginEntries<R: Runtime> {
    store: Arc<Store<R>>,
}

impl<R: Runtime> PluginEntries<R> {
    /// A store over the staging file, which does not save by itself.
    ///
    /// # Errors
    /// Where the plugin is not there.
    pub fn open(app: &AppHandle<R>, staging: &Path) -> Result<Box<dyn Entries>, tauri_plugin_store::Error> {
        let store = StoreBuilder::new(app, staging).disable_auto_save().create_new().build()?;
        Ok(Box::new(Self { store }))
    }
}

impl<R: Runtime> Entries for PluginEntries<R> {
    fn set(&self, key: &str, value: Value) {
        self.store.set(key, value);
    }

    fn write_staging(&self) -> std::io::Result<()> {
        self.store.save().map_err(|error| match error {
            tauri_plugin_store::Error::Io(error) => error,
            other => std::io::Error::other(other.to_string()),
        })
    }

    fn close(&self) {
        self.store.close_resource();
    }
}

/// What was kept, once it is understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contents {
    /// The settings, or the first ones.
    pub settings: Settings,
    /// The last scenario, where there is one.
    pub scenario: Option<Scenario>,
    /// The scenarios kept under a name.
    pub saved: Vec<SavedScenario>,
    /// Where the window stood.
    pub window: Option<Place>,
    /// Which machine of the catalog the person says that one is, by what stands for it.
    pub machines: BTreeMap<String, String>,
    /// What happened on the way.
    pub notices: Vec<Notice>,
}

/// The keeper of the file.
pub struct Kept {
    file: PathBuf,
    staging: PathBuf,
    entries: Box<dyn Entries>,
    contents: Contents,
    writable: bool,
    /// The scenarios with a name as the window of this copy knows them. Held while something is saved.
    known: Mutex<Vec<Value>>,
}

/// A file as it was found.
struct Found {
    contents: Contents,
    entries: BTreeMap<String, Value>,
    writable: bool,
}

impl Kept {
    /// Reads what was kept in a folder and opens the entries over a staging file beside it.
    ///
    /// # Errors
    /// Only what `open` says: a file that is damaged or cannot be read is a notice and no error.
    pub fn open<E>(folder: &Path, open: impl FnOnce(&Path) -> Result<Box<dyn Entries>, E>) -> Result<Self, E> {
        let file = folder.join(FILE);
        // Two running apps must not write to one staging file.
        let staging = folder.join(format!("{FILE}.{}.new", std::process::id()));
        left_behind(folder);
        let found = find(&file);
        let entries = open(&staging)?;
        let known = found.entries.get("saved").and_then(Value::as_array).cloned().unwrap_or_default();
        for (key, value) in found.entries {
            entries.set(&key, value);
        }
        entries.set("version", Value::from(VERSION));
        let Found { contents, writable, .. } = Found { entries: BTreeMap::new(), ..found };
        Ok(Self { file, staging, entries, contents, writable, known: Mutex::new(known) })
    }

    /// The folder that it is kept in: the app's data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new("."))
    }

    /// What was found at the start.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// [`ShellError`], where they cannot be written; what was kept before is then still there.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), ShellError> {
        self.save("settings", serde_json::to_value(settings))
    }

    /// Keeps the scenario.
    ///
    /// # Errors
    /// As [`Kept::save_settings`].
    pub fn save_scenario(&self, scenario: &Scenario) -> Result<(), ShellError> {
        self.save("scenario", serde_json::to_value(scenario))
    }

    /// Keeps the scenarios that have a name, in this order, in place of those before.
    ///
    /// # Errors
    /// As [`Kept::save_settings`].
    pub fn save_scenarios(&self, saved: &[SavedScenario]) -> Result<(), ShellError> {
        self.save("saved", serde_json::to_value(saved))
    }

    /// Keeps where the window stands.
    ///
    /// # Errors
    /// As [`Kept::save_settings`].
    pub fn save_window(&self, place: Place) -> Result<(), ShellError> {
        self.save("window", serde_json::to_value(place))
    }

    /// Keeps which machine of the catalog the person says that one is.
    ///
    /// # Errors
    /// As [`Kept::save_settings`].
    pub fn save_machines(&self, machines: &BTreeMap<String, String>) -> Result<(), ShellError> {
        self.save("machines", serde_json::to_value(machines))
    }

    fn save(&self, key: &str, value: serde_json::Result<Value>) -> Result<(), ShellError> {
        let value = value.map_err(|e| ShellError::Failed { reason: e.to_string() })?;
        if !self.writable {
            return Err(ShellError::NotKept { file: self.file.display().to_string() });
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let _alone = Alone::over(&self.folder().join(LOCK));
        let mine = value.as_array().filter(|_| key == "saved").cloned();
        let mut value = value;
        for (other, theirs) in self.meanwhile()? {
            if other != key {
                self.entries.set(&other, theirs);
            } else if let (Some(mine), Some(theirs)) = (&mine, theirs.as_array()) {
                value = Value::from(merged(&known, mine, theirs, |a, b| a.get("id") == b.get("id")));
            }
        }
        self.entries.set(key, value);
        let write = || -> std::io::Result<()> {
            self.entries.write_staging()?;
            std::fs::File::open(&self.staging)?.sync_all()?;
            std::fs::rename(&self.staging, &self.file)
        };
        write().map_err(|error| told(&self.file, self.folder(), &error))?;
        if let Some(mine) = mine {
            *known = mine;
        }
        Ok(())
    }

    /// What stands in the file now, by this or another running copy. Where it was taken away there is nothing; where it was
    /// damaged it is put aside.
    fn meanwhile(&self) -> Result<BTreeMap<String, Value>, ShellError> {
        let not_kept = || ShellError::NotKept { file: self.file.display().to_string() };
        let bytes = match read(&self.file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(_) => return Err(not_kept()),
        };
        match understood(&bytes) {
            Ok(entries) => Ok(entries),
            // A newer version runs beside this one: its file is not ours to write.
            Err(Fault::Newer(_)) => Err(not_kept()),
            Err(Fault::Damaged(_)) => match move_aside(&self.file, "damaged") {
                Ok(_) => Ok(BTreeMap::new()),
                Err(_) => Err(not_kept()),
            },
        }
    }

    /// Lets go of the staging file before the plugin writes it once more at the end.
    pub fn close(&self) {
        self.entries.close();
        let _ = std::fs::remove_file(&self.staging);
    }
}

/// Takes away what copies of the app that were killed while they wrote left in the data folder.
fn left_behind(folder: &Path) {
    let staging = format!("{FILE}.");
    for inner in [folder.to_path_buf(), folder.join("own"), folder.join("catalog")] {
        sweep(&inner, |name| name.starts_with(".whichbox-") || (name.starts_with(&staging) && name.ends_with(".new")));
    }
}

/// Reads and understands the file; whatever is wrong becomes a notice, and nothing of it is lost.
fn find(file: &Path) -> Found {
    let empty = |writable, notices| Found {
        contents: Contents { notices, ..Contents::default() },
        entries: BTreeMap::new(),
        writable,
    };
    let nothing_kept = |reason: String| Notice::NothingKept { file: file.display().to_string(), reason };
    let bytes = match read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return empty(true, vec![]),
        Err(error) => return empty(false, vec![nothing_kept(error.to_string())]),
    };
    let (fault, ending) = match understood(&bytes) {
        Ok(entries) => return take(file, entries),
        Err(fault) => {
            let ending = if matches!(fault, Fault::Newer(_)) { "newer" } else { "damaged" };
            (fault, ending)
        }
    };
    match move_aside(file, ending) {
        Ok(moved) => {
            let (file, moved_to) = (file.display().to_string(), moved.display().to_string());
            let notice = match fault {
                Fault::Damaged(reason) => Notice::SettingsMovedAside { file, moved_to, reason },
                Fault::Newer(version) => Notice::SettingsFromNewer { file, moved_to, version },
            };
            empty(true, vec![notice])
        }
        Err(error) => empty(false, vec![nothing_kept(error.to_string())]),
    }
}

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    if std::fs::metadata(file)?.len() > LARGEST {
        return Ok(b"too large to be ours".to_vec());
    }
    std::fs::read(file)
}

/// Why a file as a whole cannot be used.
enum Fault {
    Damaged(String),
    Newer(u32),
}

/// The entries of the file in today's form.
fn understood(bytes: &[u8]) -> Result<BTreeMap<String, Value>, Fault> {
    let entries: BTreeMap<String, Value> = serde_json::from_slice(bytes).map_err(|e| Fault::Damaged(e.to_string()))?;
    let version = entries.get("version").and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok());
    match version {
        Some(version @ 1..=VERSION) => Ok(upgraded(entries, version)),
        Some(version) if version > VERSION => Err(Fault::Newer(version)),
        _ => Err(Fault::Damaged("it names no version of its form".to_owned())),
    }
}

/// Brings an older form up to today's, one version at a time. Fields that came later within a version have first values
/// (`serde(default)`), so that only a change of meaning needs a step here.
fn upgraded(entries: BTreeMap<String, Value>, _from: u32) -> BTreeMap<String, Value> {
    entries
}

/// Takes the parts that can be used. For those that cannot, a copy of the file is put aside first.
fn take(file: &Path, mut entries: BTreeMap<String, Value>) -> Found {
    let mut contents = Contents::default();
    let mut faults = Vec::new();
    if let Some(value) = entries.get("settings") {
        match serde_json::from_value(value.clone()) {
            Ok(settings) => contents.settings = settings,
            Err(error) => faults.push(("settings", error.to_string())),
        }
    }
    if let Some(value) = entries.get("scenario") {
        match scenario::from_json(&value.to_string(), FILE) {
            Ok(scenario) => contents.scenario = Some(scenario),
            Err(error) => faults.push(("scenario", error.to_string())),
        }
    }
    if let Some(value) = entries.get("saved") {
        match saved_scenarios(value) {
            Ok((saved, None)) => contents.saved = saved,
            Ok((saved, Some(fault))) => {
                faults.push(("saved", fault));
                contents.saved = saved;
            }
            Err(fault) => faults.push(("saved", fault)),
        }
    }
    // A machine that was put right can be put right again.
    let machines = entries.get("machines").and_then(|value| serde_json::from_value(value.clone()).ok());
    contents.machines = machines.unwrap_or_default();
    // Where the window stood is worth no words: it opens in its usual place.
    contents.window = entries.get("window").and_then(|value| serde_json::from_value(value.clone()).ok());
    if faults.is_empty() {
        return Found { contents, entries, writable: true };
    }
    let aside = free_name(file, "damaged");
    let writable = match std::fs::copy(file, &aside) {
        Ok(_) => {
            for (part, reason) in faults {
                entries.remove(part);
                if part == "saved"
                    && let Ok(usable) = serde_json::to_value(&contents.saved)
                {
                    entries.insert(part.to_owned(), usable);
                }
                let moved_to = aside.display().to_string();
                contents.notices.push(Notice::PartNotUsed { part: part.to_owned(), moved_to, reason });
            }
            true
        }
        Err(error) => {
            let (file, reason) = (file.display().to_string(), error.to_string());
            contents.notices.push(Notice::NothingKept { file, reason });
            false
        }
    };
    Found { contents, entries, writable }
}

/// The scenarios that can be read, and the first fault among the others.
fn saved_scenarios(value: &Value) -> Result<(Vec<SavedScenario>, Option<String>), String> {
    let entries = value.as_array().ok_or_else(|| "the kept scenarios are no list".to_owned())?;
    let (mut saved, mut fault) = (Vec::new(), None);
    for entry in entries {
        let text = entry.get("scenario").map(Value::to_string).unwrap_or_default();
        // The scenario by itself first: its faults are told with their place.
        let read = scenario::from_json(&text, FILE).map_err(|e| e.to_string());
        match read.and_then(|_| serde_json::from_value(entry.clone()).map_err(|e| e.to_string())) {
            Ok(entry) => saved.push(entry),
            Err(error) => fault = fault.or(Some(error)),
        }
    }
    Ok((saved, fault))
}

fn move_aside(file: &Path, ending: &str) -> std::io::Result<PathBuf> {
    let aside = free_name(file, ending);
    std::fs::rename(file, &aside)?;
    Ok(aside)
}

/// `kept.json.damaged-1`, or the first number after it that is free.
fn free_name(file: &Path, ending: &str) -> PathBuf {
    let name = |n: u32| file.with_file_name(format!("{FILE}.{ending}-{n}"));
    (1..).map(name).find(|it| !it.exists()).unwrap_or_else(|| name(0))
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
