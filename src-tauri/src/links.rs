//! Where the pages may lead: to themselves, and to the sources that the app shows, in the person's own browser.
//!
//! The window never shows a page from elsewhere. A link that asks for a window of its own (`target="_blank"`) is given to
//! the system's browser where it is the https address of a source that the catalog, the person's entries or the published
//! runs name; every other one is dropped.

use crate::state::Shell;
use tauri::Url;

/// Longer addresses are no sources of ours.
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

/// True where the system's browser may be given an address: it is one of those that the app itself shows as sources.
#[must_use]
pub fn is_listed(shell: &Shell, url: &Url) -> bool {
    if !is_plain_https(url) {
        return false;
    }
    let same = |address: &str| Url::parse(address).is_ok_and(|it| it == *url);
    let in_catalog =
        shell.catalog().is_ok_and(|catalog| catalog.sources.values().filter_map(|it| it.url.as_deref()).any(same));
    in_catalog || whichbox_core::evidence::runs().iter().any(|run| same(&run.url))
}

/// An https address without a name and password in it.
fn is_plain_https(url: &Url) -> bool {
    url.scheme() == "https"
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.as_str().len() <= LONGEST
}

/// Gives a listed address to the system's browser; whatever else asks for a window gets nothing.
pub fn follow(shell: &Shell, url: &Url) {
    if is_listed(shell, url) {
        // A system without a browser opens none; the address stands on the page to be copied.
        let _ = open::that_detached(url.as_str());
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn the_window_goes_to_its_own_pages_only() {
        for own in [
            "tauri://localhost/",
            "tauri://localhost/index.html",
            "http://tauri.localhost/",
            "https://tauri.localhost/x",
        ] {
            assert!(is_own_page(&url(own)), "{own}");
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
            assert!(!is_own_page(&url(other)), "{other}");
        }
    }

    #[test]
    fn only_plain_https_is_given_to_a_browser() {
        assert!(is_plain_https(&url("https://example.org/a?b=c#d")));
        for bad in [
            "http://example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "smb://example.org/share",
            "ms-msdt:/id",
            "https://name:word@example.org/",
            "https://name@example.org/",
        ] {
            assert!(!is_plain_https(&url(bad)), "{bad}");
        }
        assert!(!is_plain_https(&url(&format!("https://example.org/{}", "x".repeat(LONGEST)))));
    }
}
