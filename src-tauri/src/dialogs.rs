//! Asking the person where a file shall go, behind a trait: a native dialog cannot be driven by a test.

use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// What is about to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The name the file would get.
    pub file_name: String,
    /// What kind of file, as people call it (`PDF`).
    pub kind: &'static str,
    /// The ending that goes with it.
    pub ending: &'static str,
}

/// The dialogs that the shell opens.
pub trait Dialogs: Send + Sync {
    /// Where to save it, or `None` where the person thought better of it. Blocks until they have answered; not to be
    /// called on the main thread.
    fn save_as(&self, proposal: &Proposal) -> Option<PathBuf>;

    /// Which file to read, or `None` where the person thought better of it. Blocks as [`Dialogs::save_as`] does.
    fn open(&self, kind: &str, endings: &[&str]) -> Option<PathBuf>;
}

/// The system's own dialogs.
struct Native<R: Runtime>(AppHandle<R>);

impl<R: Runtime> Dialogs for Native<R> {
    fn save_as(&self, proposal: &Proposal) -> Option<PathBuf> {
        let asked =
            self.0.dialog().file().add_filter(proposal.kind, &[proposal.ending]).set_file_name(&proposal.file_name);
        let path = asked.blocking_save_file()?.into_path().ok()?;
        // Some systems hand back what was typed, without the ending.
        Some(if path.extension().is_some() { path } else { path.with_extension(proposal.ending) })
    }

    fn open(&self, kind: &str, endings: &[&str]) -> Option<PathBuf> {
        self.0.dialog().file().add_filter(kind, endings).blocking_pick_file()?.into_path().ok()
    }
}

/// Always answers with files of one folder: a new one to save, the first that is there to open.
pub struct IntoFolder(pub PathBuf);

impl Dialogs for IntoFolder {
    fn save_as(&self, proposal: &Proposal) -> Option<PathBuf> {
        let path = self.0.join(&proposal.file_name);
        (!path.exists()).then_some(path)
    }

    fn open(&self, _kind: &str, endings: &[&str]) -> Option<PathBuf> {
        let entries = std::fs::read_dir(&self.0).ok()?.filter_map(Result::ok).map(|entry| entry.path());
        let fits = |path: &PathBuf| path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending));
        entries.filter(fits).min()
    }
}

/// The folder that answers the save dialog while the window is driven by WebDriver.
pub const AUTOMATED_FOLDER: &str = "WHICHBOX_AUTOMATED_SAVE_FOLDER";

/// The dialogs of this run: the system's, except where the window is driven by WebDriver.
///
/// Whoever can set both variables starts the app with a web view that takes orders from outside; being able to say where
/// a new file goes adds nothing to that. One variable alone changes nothing, and no file is ever replaced.
pub fn choose<R: Runtime>(app: &AppHandle<R>) -> Arc<dyn Dialogs> {
    match automated() {
        Some(folder) => Arc::new(IntoFolder(folder)),
        None => Arc::new(Native(app.clone())),
    }
}

/// The folder of a window that is driven by WebDriver; `None` in every other.
pub(crate) fn automated() -> Option<PathBuf> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").ok();
    automated_folder(driven.as_deref(), std::env::var_os(AUTOMATED_FOLDER).map(PathBuf::from))
}

fn automated_folder(automated: Option<&str>, folder: Option<PathBuf>) -> Option<PathBuf> {
    folder.filter(|it| automated == Some("true") && it.is_absolute() && it.is_dir())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn a_folder_alone_does_not_replace_the_dialog() {
        let folder = tempfile::tempdir().unwrap();
        let path = Some(folder.path().to_path_buf());
        assert_eq!(automated_folder(None, path.clone()), None);
        assert_eq!(automated_folder(Some("1"), path.clone()), None);
        assert_eq!(automated_folder(Some("true"), path.clone()), path);
        assert_eq!(automated_folder(Some("true"), Some(PathBuf::from("relative"))), None);
        assert_eq!(automated_folder(Some("true"), None), None);
    }

    #[test]
    fn the_automated_answer_never_replaces_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let proposal = Proposal { file_name: "a.pdf".to_owned(), kind: "PDF", ending: "pdf" };
        let dialogs = IntoFolder(folder.path().to_path_buf());
        let path = dialogs.save_as(&proposal).unwrap();
        std::fs::write(&path, b"there").unwrap();
        assert_eq!(dialogs.save_as(&proposal), None);
    }
}
