//! Changes that the person agreed to: shown first, made where it is safe, read back, and taken away again when they want.
//! The probe makes and undoes them; here is remembered what was made, so that only that is undone.

use crate::bridge::BridgeError;
use crate::bridge::diagnosis::{Fix, FixMade, FixPreview, RuntimeTrouble};
use crate::commands::Answer;
use crate::state::Shell;
use std::hash::{DefaultHasher, Hash, Hasher};
use tauri::State;
use whichbox_core::observe::RuntimeKind;
use whichbox_probe::apply::{self, ApplyError, Change, Made};
use whichbox_probe::beside::{self, Beside};
use whichbox_probe::http::{Client, Stop};
use whichbox_probe::runtimes;
use whichbox_probe::surroundings::Surroundings;

/// A change that was made, and where.
#[derive(Debug, Clone)]
pub struct Remembered {
    made: Made,
    address: Option<String>,
}

/// A change as it was shown last, and a digest of what it rests on: a file of settings may hold keys, so its text is not
/// kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    fix: Fix,
    digest: u64,
}

fn digest(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// What is made is what was shown: where the ground changed in between, nothing is made.
fn as_shown(shell: &Shell, fix: &Fix, digest: u64) -> Result<(), RuntimeTrouble> {
    match shell.shown() {
        Some(shown) if shown.fix == *fix && shown.digest != digest => Err(RuntimeTrouble::ChangedSince),
        _ => Ok(()),
    }
}

/// What a change would do. Nothing is changed.
///
/// # Errors
/// What the runtime says; [`RuntimeTrouble::ForHands`] where no program should do it.
#[tauri::command]
#[specta::specta]
pub async fn preview_fix(shell: State<'_, Shell>, fix: Fix) -> Answer<FixPreview> {
    shell.work(move |shell| preview(shell, fix)).await
}

/// Makes a change that the person agreed to, and reads it back.
///
/// # Errors
/// As [`preview_fix`]; and where what it should be made from is gone, or something of its name is there.
#[tauri::command]
#[specta::specta]
pub async fn apply_fix(shell: State<'_, Shell>, fix: Fix) -> Answer<FixMade> {
    shell.work(move |shell| make(shell, &fix)).await
}

/// Takes a change away again that was made here since the app was started, where it is still as it was made.
///
/// # Errors
/// [`RuntimeTrouble::ChangedSince`] where it is not, or is not known; what the runtime says.
#[tauri::command]
#[specta::specta]
pub async fn undo_fix(shell: State<'_, Shell>, id: u32) -> Answer<()> {
    shell.work(move |shell| undo(shell, id)).await
}

fn preview(shell: &Shell, fix: Fix) -> Result<FixPreview, BridgeError> {
    let (preview, digest) = match &fix {
        Fix::Definition { from, name, context, address } => {
            let client = ollama(address.as_deref())?;
            let now = apply::window(&client, from).map_err(RuntimeTrouble::from)?;
            let set = |n: u32| format!("\nPARAMETER num_ctx {n}");
            let preview = FixPreview {
                name: name.clone(),
                beside: from.clone(),
                before: format!("FROM {from}{}", now.map(set).unwrap_or_default()),
                after: format!("FROM {from}{}", set(*context)),
                // An answer that shows a definition of that name; a refusal says that there is none.
                taken: apply::window(&client, name).is_ok(),
            };
            (preview, digest(now))
        }
        Fix::ClientFile { .. } => {
            let it = proposed(&fix)?;
            let digest = digest((&it.old, &it.content));
            let preview = FixPreview {
                taken: it.path().symlink_metadata().is_ok(),
                name: it.path().display().to_string(),
                beside: it.old.display().to_string(),
                before: it.line_before,
                after: it.line_after,
            };
            (preview, digest)
        }
    };
    shell.show(Shown { fix, digest });
    Ok(preview)
}

fn make(shell: &Shell, fix: &Fix) -> Result<FixMade, BridgeError> {
    match fix {
        Fix::Definition { from, name, context, address } => {
            let client = ollama(address.as_deref())?;
            // One that is gone is told in its own words by what follows.
            if let Ok(now) = apply::window(&client, from) {
                as_shown(shell, fix, digest(now))?;
            }
            let made = apply::make_definition(&client, from, name, *context).map_err(RuntimeTrouble::from)?;
            let reads = apply::window(&client, name).map_err(RuntimeTrouble::from)?;
            let id = shell.remember(Remembered { made, address: address.clone() });
            Ok(FixMade { id, name: name.clone(), reads: format!("num_ctx {}", reads.unwrap_or_default()) })
        }
        Fix::ClientFile { .. } => {
            // What could be shown and can be proposed no longer was changed since.
            let was_shown = shell.shown().is_some_and(|it| it.fix == *fix);
            let it = match proposed(fix) {
                Err(_) if was_shown => return Err(RuntimeTrouble::ChangedSince.into()),
                it => it?,
            };
            as_shown(shell, fix, digest((&it.old, &it.content)))?;
            let made = apply::make_file(&it.old, &it.root, &it.name, &it.content).map_err(RuntimeTrouble::from)?;
            let id = shell.remember(Remembered { made, address: None });
            let reads = it.read_back().ok_or(RuntimeTrouble::NotAsWritten)?;
            Ok(FixMade { id, name: it.path().display().to_string(), reads })
        }
    }
}

fn undo(shell: &Shell, id: u32) -> Result<(), BridgeError> {
    let Some(it) = shell.remembered(id) else { return Err(RuntimeTrouble::ChangedSince.into()) };
    let undone = match it.made.change() {
        Change::Definition { .. } => apply::undo_definition(&ollama(it.address.as_deref())?, &it.made),
        Change::File { .. } => apply::undo_file(&it.made),
    };
    undone.map_err(|error: ApplyError| RuntimeTrouble::from(error))?;
    shell.forget(id);
    Ok(())
}

fn proposed(fix: &Fix) -> Result<Beside, BridgeError> {
    let Fix::ClientFile { client, key, before, after } = fix else { return Err(RuntimeTrouble::ForHands.into()) };
    let around = Surroundings::here();
    beside::propose(&around, *client, key, before, after).ok_or_else(|| RuntimeTrouble::ForHands.into())
}

fn ollama(address: Option<&str>) -> Result<Client, BridgeError> {
    let around = Surroundings::here();
    Ok(runtimes::client(RuntimeKind::Ollama, address, &around, &Stop::default()).map_err(RuntimeTrouble::from)?)
}
