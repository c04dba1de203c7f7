//! What the pages may ask for of the person's own entries and of newer catalogs. Each command names the work and hands it on.

use crate::bridge::BridgeError;
use crate::commands::Answer;
use crate::dialogs::Proposal;
use crate::state::Shell;
use serde::Serialize;
use specta::Type;
use std::path::Path;
use tauri::State;
use whichbox_core::catalog::model::Model;
use whichbox_core::catalog::own::Own;
use whichbox_core::catalog::picks::{ClassPick, picks};
use whichbox_core::import::{Named, Read, config, from_config, from_gguf};
use whichbox_keep::update::{Origin, Updated};
use whichbox_keep::{Trouble, files, own};

/// Which catalog is in force, and how a newer one is trusted.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct CatalogState {
    /// Its version.
    pub version: String,
    /// Which it is.
    pub origin: Origin,
    /// What could not be used: a newer catalog that broke, an entry of the person's own.
    pub trouble: Vec<Trouble>,
    /// How many keys a newer one may be signed with. None: updates are off.
    pub keys: u32,
    /// Those of them that the person added.
    pub own_keys: Vec<String>,
}

/// A model that was read from a file, and what a careful reader should know of it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct ModelRead {
    /// The entry.
    pub model: Model,
    /// What the file lacks: field names of the entry.
    pub lacking: Vec<String>,
    /// What the file says and is not read, by its own names: the memory may leave it out.
    pub unread: Vec<String>,
    /// True where the parameters were summed up without knowing every matrix.
    pub roughly_counted: bool,
}

impl From<Read> for ModelRead {
    fn from(read: Read) -> Self {
        let Read { model, lacking, unread, roughly_counted } = read;
        Self { model, lacking: lacking.into_iter().map(str::to_owned).collect(), unread, roughly_counted }
    }
}

/// The entries that the person added in the window.
///
/// # Errors
/// Where their file cannot be read.
#[tauri::command]
#[specta::specta]
pub async fn own_entries(shell: State<'_, Shell>) -> Answer<Own> {
    shell.work(|shell| Ok(shell.sources().own()?)).await
}

/// Keeps the person's entries, in the place of those that were kept. From then on every answer counts with them.
///
/// # Errors
/// The first entry that cannot be used; a file that cannot be written. Then everything stays as it was.
#[tauri::command]
#[specta::specta]
pub async fn save_own(shell: State<'_, Shell>, entries: Own) -> Answer<()> {
    shell.work(move |shell| Ok(shell.sources().keep_own(&entries)?)).await
}

/// Takes in the entries of a file that the person chooses. All entries that are kept then, or nothing where they thought
/// better of it.
///
/// # Errors
/// The first thing that is wrong in the file, with its place. Then everything stays as it was.
#[tauri::command]
#[specta::specta]
pub async fn import_own(shell: State<'_, Shell>) -> Answer<Option<Own>> {
    shell.work(import).await
}

fn import(shell: &Shell) -> Result<Option<Own>, BridgeError> {
    let Some(path) = shell.dialogs().open("TOML", &["toml"]) else { return Ok(None) };
    let mut entries = shell.sources().own()?;
    entries.import(own::read_file(&path)?);
    shell.sources().keep_own(&entries)?;
    Ok(Some(entries))
}

/// Writes the person's entries where they want them. The file's path, or nothing where they thought better of it.
///
/// # Errors
/// A file that cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn export_own(shell: State<'_, Shell>) -> Answer<Option<String>> {
    shell.work(export).await
}

fn export(shell: &Shell) -> Result<Option<String>, BridgeError> {
    let entries = shell.sources().own()?;
    let proposal = Proposal { file_name: "whichbox-own.toml".to_owned(), kind: "TOML", ending: "toml" };
    let Some(path) = shell.dialogs().save_as(&proposal) else { return Ok(None) };
    own::write_file(&path, &entries)?;
    Ok(Some(path.display().to_string()))
}

/// Reads a model's shapes from a `config.json` or a GGUF file that the person chooses. It is not kept yet: they may want to
/// change its name first.
///
/// # Errors
/// What the file lacks or claims, with its place.
#[tauri::command]
#[specta::specta]
pub async fn read_model(shell: State<'_, Shell>) -> Answer<Option<ModelRead>> {
    shell.work(read_chosen).await
}

fn read_chosen(shell: &Shell) -> Result<Option<ModelRead>, BridgeError> {
    let Some(path) = shell.dialogs().open("config.json, GGUF", &["json", "gguf"]) else { return Ok(None) };
    Ok(Some(model_in(&path)?.into()))
}

/// The model that a file describes; which kind of file it is shows its beginning and not its name.
fn model_in(path: &Path) -> Result<Read, Trouble> {
    let shown = path.display().to_string();
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    if files::starts_with(path, b"GGUF")? {
        let header = whichbox_core::fit::gguf::read(&shown, files::reader(path)?)?;
        let name = header.name.clone().or(stem);
        return Ok(from_gguf(&header, &Named { name: name.as_deref(), ..Named::default() }));
    }
    let bytes = files::read(path, config::LARGEST_FILE as u64)?;
    Ok(from_config(&String::from_utf8_lossy(&bytes), &shown, &Named::default())?)
}

/// Which catalog is in force, and whether updates are on.
///
/// # Errors
/// Where the keys cannot be read.
#[tauri::command]
#[specta::specta]
pub async fn catalog_state(shell: State<'_, Shell>) -> Answer<CatalogState> {
    shell.work(state).await
}

fn state(shell: &Shell) -> Result<CatalogState, BridgeError> {
    let sources = shell.sources();
    let (origin, trouble) = sources.state()?;
    Ok(CatalogState {
        version: sources.catalog()?.version.clone(),
        origin,
        trouble,
        keys: u32::try_from(sources.shelf().keys()?.len()).unwrap_or(u32::MAX),
        own_keys: sources.shelf().own_keys()?,
    })
}

/// Installs a newer catalog from an https address, or from a file that the person chooses where no address is given.
///
/// # Errors
/// What is wrong with it; then everything stays as it was.
#[tauri::command]
#[specta::specta]
pub async fn update_catalog(shell: State<'_, Shell>, address: Option<String>) -> Answer<Option<Updated>> {
    shell.work(move |shell| update(shell, address)).await
}

fn update(shell: &Shell, address: Option<String>) -> Result<Option<Updated>, BridgeError> {
    let place = match address {
        // The page gives addresses only: which file is read is the person's choice in the system's dialog.
        Some(address) if address.contains("://") => Some(address),
        Some(address) => return Err(Trouble::NotHttps { address }.into()),
        None => shell.dialogs().open("Whichbox catalog", &["bundle"]).map(|path| path.display().to_string()),
    };
    let Some(place) = place else { return Ok(None) };
    let updated = shell.sources().shelf().update_from(&place)?;
    shell.sources().read_anew()?;
    Ok(Some(updated))
}

/// Goes back to the catalog before the installed one.
///
/// # Errors
/// Where nothing is installed.
#[tauri::command]
#[specta::specta]
pub async fn roll_back_catalog(shell: State<'_, Shell>) -> Answer<Updated> {
    shell
        .work(|shell| {
            Ok(shell.sources().shelf().roll_back().and_then(|done| shell.sources().read_anew().map(|()| done))?)
        })
        .await
}

/// Trusts catalogs that are signed with a key, or trusts it no longer.
///
/// # Errors
/// Where it is no key; where the list cannot be written.
#[tauri::command]
#[specta::specta]
pub async fn trust_key(shell: State<'_, Shell>, key: String, trusted: bool) -> Answer<CatalogState> {
    shell.work(move |shell| trust(shell, &key, trusted)).await
}

fn trust(shell: &Shell, key: &str, trusted: bool) -> Result<CatalogState, BridgeError> {
    let sources = shell.sources();
    if trusted {
        sources.shelf().trust(key)?;
    } else {
        sources.shelf().distrust(key)?;
    }
    // A catalog that only this key signed comes into force, or leaves it.
    sources.read_anew()?;
    state(shell)
}

/// The model that stands for each class, with its reason.
///
/// # Errors
/// Where the catalog cannot be read.
#[tauri::command]
#[specta::specta]
pub async fn class_picks(shell: State<'_, Shell>) -> Answer<Vec<ClassPick>> {
    shell.work(|shell| Ok(picks(&*shell.catalog()?))).await
}
