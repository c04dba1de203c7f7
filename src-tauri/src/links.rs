//! Where the pages may lead: to themselves, and to the sources that the app shows, in the system's browser. A page names the
//! address, and an address is opened only where the catalog, the published runs or the person's own entries list it: a page
//! that was taken over could otherwise send anything anywhere. The web view itself may open nothing.

use crate::bridge::{BridgeError, ShellError};
use crate::commands::Answer;
use crate::dialogs;
use crate::state::Shell;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{State, Url};
use whichbox_core::catalog::Catalog;
use whichbox_core::evidence;

/// A longer address is not looked up.
const LONGEST: usize = 2_000;

/// True where the window itself may go: the app's own pages, under the addresses that the three systems give them.
#[must_use]
pub fn is_own_page(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => host == "localhost",
        "http" | "https" => host == "tauri.localhost" && url.port().is_none(),
        _ => false,
    }
}

/// Who shows an address to the person.
pub trait Browser: Send + Sync {
    /// Opens it, without waiting for it to be shown.
    ///
    /// # Errors
    /// Where the system has nothing that opens addresses.
    fn open(&self, address: &str) -> std::io::Result<()>;
}

/// The system's own.
struct Native;

impl Browser for Native {
    fn open(&self, address: &str) -> std::io::Result<()> {
        open::that_detached(address)
    }
}

/// Writes down what was to be opened, in a folder.
pub struct IntoFolder(pub PathBuf);

/// The file that [`IntoFolder`] writes, an address in a line.
pub const OPENED: &str = "opened.txt";

impl Browser for IntoFolder {
    fn open(&self, address: &str) -> std::io::Result<()> {
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(self.0.join(OPENED))?;
        writeln!(file, "{address}")
    }
}

/// The browser of this run: the system's, except where the window is driven by a test.
#[must_use]
pub fn choose() -> Arc<dyn Browser> {
    match dialogs::automated() {
        Some(folder) => Arc::new(IntoFolder(folder)),
        None => Arc::new(Native),
    }
}

/// Opens a source in the system's browser.
///
/// # Errors
/// [`ShellError::NotListed`] for an address that nothing lists; [`ShellError::NotOpened`].
#[tauri::command]
#[specta::specta]
pub async fn open_source(shell: State<'_, Shell>, address: String) -> Answer<()> {
    shell.work(move |shell| open(shell, address)).await
}

fn open(shell: &Shell, address: String) -> Result<(), BridgeError> {
    if !is_listed(&*shell.catalog()?, &address) {
        return Err(ShellError::NotListed { address }.into());
    }
    let opened = shell.browser().open(&address);
    opened.map_err(|error| ShellError::NotOpened { reason: error.to_string(), address }.into())
}

/// True where an address is an https one that a source, a model, a cloud model or a run lists.
#[must_use]
pub fn is_listed(catalog: &Catalog, address: &str) -> bool {
    let plain = address.len() <= LONGEST && !address.chars().any(|c| c.is_whitespace() || c.is_control());
    if !plain || !address.starts_with("https://") {
        return false;
    }
    let sources = catalog.sources.values().filter_map(|source| source.url.as_deref());
    let of_models = catalog.models.iter().flat_map(|model| {
        let files = model.files.iter().map(|file| file.source.as_str());
        let scores = model.quality.iter().map(|score| score.source.as_str());
        model.sources.iter().map(String::as_str).chain(files).chain(scores)
    });
    let of_cloud = catalog.cloud.iter().flat_map(|model| {
        model.sources.iter().map(String::as_str).chain(model.quality.iter().map(|score| score.source.as_str()))
    });
    let of_runs = evidence::runs().iter().map(|run| run.url.as_str());
    sources.chain(of_models).chain(of_cloud).chain(of_runs).any(|text| addresses(text).any(|it| it == address))
}

/// The addresses in a sentence about a source. The pages find them in the same way (`lib/text/addresses.ts`).
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_start_matches(['(', '[']).trim_end_matches([',', ';', ':', '.', ')', ']']))
        .filter(|word| word.starts_with("https://"))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn the_window_goes_to_its_own_pages_only() {
        for own in [
            "tauri://localhost/",
            "tauri://localhost/index.html",
            "http://tauri.localhost/",
            "https://tauri.localhost/x",
        ] {
            assert!(is_own_page(&Url::parse(own).unwrap()), "{own}");
        }
        for other in [
            "https://example.org/",
            "http://localhost:1420/",
            "http://tauri.localhost:8080/",
            "https://tauri.localhost.example.org/",
            "https://example.org@tauri.localhost.example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,<script>alert(1)</script>",
            "javascript:alert(1)",
            "about:blank",
            "blob:https://example.org/1",
        ] {
            assert!(!is_own_page(&Url::parse(other).unwrap()), "{other}");
        }
    }

    #[test]
    fn only_what_is_listed_is_opened() {
        let catalog = Catalog::embedded().unwrap();
        let known =
            catalog.sources.values().find_map(|it| it.url.clone().filter(|it| it.starts_with("https"))).unwrap();
        assert!(is_listed(&catalog, &known));
        assert!(is_listed(&catalog, &evidence::runs().iter().find(|it| it.url.starts_with("https")).unwrap().url));
        let of_cloud = catalog.cloud.iter().flat_map(|it| &it.sources).find_map(|it| addresses(it).next()).unwrap();
        assert!(is_listed(&catalog, of_cloud));
        for other in [
            "https://example.org/",
            "http://example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "",
            &format!("{known}?stolen=1"),
            &format!("{known} --new-window"),
        ] {
            assert!(!is_listed(&catalog, other), "{other}");
        }
    }

    #[test]
    fn an_address_is_found_in_a_sentence() {
        let text = "https://a.org/x_(1), then (https://b.org/y; seen 2026-08) and http://c.org";
        assert_eq!(addresses(text).collect::<Vec<_>>(), ["https://a.org/x_(1", "https://b.org/y"]);
    }

    #[test]
    fn what_a_test_opens_is_written_down() {
        let folder = tempfile::tempdir().unwrap();
        let browser = IntoFolder(folder.path().to_path_buf());
        browser.open("https://a.org").unwrap();
        browser.open("https://b.org").unwrap();
        assert_eq!(std::fs::read_to_string(folder.path().join(OPENED)).unwrap(), "https://a.org\nhttps://b.org\n");
    }
}
