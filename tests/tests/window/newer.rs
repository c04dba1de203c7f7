//! A newer catalog in the window: made and signed by the program's own command, refused without the key and where it was
//! tampered with, installed from a file, counted with, and taken back.

use crate::driver::{Driver, click, find, page, script, until};
use crate::mostly_private;
use fantoccini::Client;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const VERSION: &str = "2026-11-21.99";
/// A figure of the DGX Spark, as it is and as the newer catalog has it.
const BEFORE: &str = "idle_w = { value = 25, sources = [\"TECTACK\"]";
const AFTER: &str = "idle_w = { value = 31, sources = [\"TECTACK\"]";

/// Whoever makes catalogs: a folder with their key and what they made.
struct Maker {
    folder: TempDir,
}

impl Maker {
    fn new() -> Self {
        let it = Self { folder: tempfile::tempdir().unwrap() };
        it.run(&["catalog", "new-key", "--out", it.at("maker.key").to_str().unwrap()]);
        it
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program's own command, which was built beside the app, unless the app lies where only it can look.
    fn run(&self, args: &[&str]) {
        let beside = || PathBuf::from(std::env::var_os("WHICHBOX_APP").unwrap()).with_file_name("whichbox-cli");
        let program = std::env::var_os("WHICHBOX_CLI").map_or_else(beside, PathBuf::from);
        let out = Command::new(program).args(args).env("WHICHBOX_DATA", self.folder.path()).output().unwrap();
        assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    }

    /// The line that a person types to trust them.
    fn key(&self) -> String {
        let file = std::fs::read_to_string(self.at("maker.key.pub")).unwrap();
        file.lines().rfind(|line| !line.trim().is_empty()).unwrap().to_owned()
    }

    /// The catalog under a newer version, with one figure changed, signed.
    fn bundle(&self) -> Vec<u8> {
        let (folder, out) = (self.at("catalog"), self.at("newer.bundle"));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog"), &folder);
        std::fs::write(folder.join("about.toml"), format!("version = \"{VERSION}\"\n")).unwrap();
        let file = folder.join("machines/gb10.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(BEFORE), "the figure that this story changes is another one by now");
        std::fs::write(&file, text.replacen(BEFORE, AFTER, 1)).unwrap();
        let paths = [&folder, &out, &self.at("maker.key")].map(|it| it.to_str().unwrap().to_owned());
        self.run(&["catalog", "bundle", &paths[0], "--out", &paths[1], "--key", &paths[2]]);
        std::fs::read(&out).unwrap()
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Presses the button that takes a catalog from a file, with this one in the person's hands. What the page says of it.
async fn take(window: &Client, driver: &Driver, bundle: &[u8]) -> String {
    std::fs::write(driver.chosen().join("newer.bundle"), bundle).unwrap();
    super::button(window, "Take from a file").await;
    answer(window).await
}

/// What the page says once the work is done.
async fn answer(window: &Client) -> String {
    until("the page says nothing of it", async || {
        let said = script(
            window,
            "const busy = [...document.querySelectorAll('section[aria-labelledby=updates-title] button')].some(it => it.disabled);
             return busy ? null : document.querySelector('.said')?.innerText ?? null;",
        )
        .await;
        said.as_str().map(str::to_owned)
    })
    .await
}

/// The version that the settings show.
async fn version(window: &Client) -> String {
    // Read in one step: the part is drawn anew whenever the state is asked for.
    let look = "return document.querySelector('section[aria-labelledby=updates-title] p')?.innerText ?? '';";
    script(window, look).await.as_str().unwrap().to_owned()
}

/// Waits until the settings show a version; the state is asked anew after each change.
async fn shows(window: &Client, wanted: impl Fn(&str) -> bool) -> String {
    until("the settings do not show the catalog that counts", async || {
        Some(version(window).await).filter(|it| wanted(it))
    })
    .await
}

/// The figures on the machine's own page.
async fn figures(window: &Client) -> Vec<String> {
    page(window, "catalog").await;
    let search = find(window, ".list-filters .search").await;
    search.clear().await.unwrap();
    search.send_keys("NVIDIA DGX Spark 128").await.unwrap();
    until("the search does not end with one machine", async || {
        let rows = script(window, "return document.querySelectorAll('.list tbody .open').length;").await;
        (rows == json!(1)).then_some(())
    })
    .await;
    click(window, ".list tbody .open").await;
    find(window, "#specs-title").await;
    let rows = "return [...document.querySelector('#specs-title').closest('section').querySelectorAll('tr td.numeric')]
                .map((it) => it.innerText.trim());";
    let rows = serde_json::from_value(script(window, rows).await).unwrap();
    click(window, ".back").await;
    page(window, "settings").await;
    rows
}

fn has(figures: &[String], wanted: &str) -> bool {
    figures.iter().any(|it| it.replace(['\u{a0}', '\u{202f}'], " ").starts_with(wanted))
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_newer_catalog_is_trusted_installed_counted_with_and_taken_back() {
    let (maker, stranger) = (Maker::new(), Maker::new());
    let whole = maker.bundle();
    let driver = Driver::start(&mostly_private());
    let installed = driver.data().join("catalog/current.bundle");
    let window = driver.open().await;
    page(&window, "settings").await;
    let built_in = shows(&window, |it| it.contains("came with the program")).await;
    let before = figures(&window).await;
    assert!(has(&before, "25 W") && !has(&before, "31 W"), "{before:?}");

    // Without its key it counts for nothing.
    let said = take(&window, &driver, &whole).await;
    assert!(said.contains("no key is trusted"), "{said}");
    let field = find(&window, "#catalog-key").await;
    field.send_keys(&maker.key()).await.unwrap();
    super::button(&window, "Trust this key").await;
    until("the key is not trusted", async || answer(&window).await.contains("is trusted now").then_some(())).await;

    // Tampered with, cut short, or by somebody else: nothing changes, and the page says which it is.
    let mut tampered = whole.clone();
    let at = whole.windows(10).rposition(|it| it == b"value = 31").unwrap() + 8;
    tampered[at] = b'2';
    let foreign = stranger.bundle();
    for (bundle, reason) in [
        (tampered.as_slice(), "this file was changed on its way"),
        (&whole[..whole.len() / 2], "a part of it is missing"),
        (foreign.as_slice(), "signed with a key that you do not trust"),
        (&b"<html>not found</html>"[..], "This is not a catalog"),
    ] {
        let said = take(&window, &driver, bundle).await;
        assert!(said.contains(reason), "{reason}: {said}");
        shows(&window, |it| it == built_in).await;
        assert!(!installed.exists());
    }
    assert_eq!(figures(&window).await, before);

    // Whole: it counts from now on.
    let said = take(&window, &driver, &whole).await;
    assert!(said.contains("was replaced") && said.contains("(99)"), "{said}");
    let now = shows(&window, |it| it.contains("(99)") && it.contains("installed by you")).await;
    let after = figures(&window).await;
    assert!(has(&after, "31 W") && !has(&after, "25 W"), "{after:?}");
    // A second time it is not newer, and tampered with it still changes nothing.
    assert!(take(&window, &driver, &whole).await.contains("you have that of"), "the same one twice");
    assert!(take(&window, &driver, &tampered).await.contains("changed on its way"));
    shows(&window, |it| it == now).await;
    window.close().await.unwrap();

    // It is there at the next start, and goes when it is sent back.
    let window = driver.open().await;
    page(&window, "settings").await;
    shows(&window, |it| it == now).await;
    super::button(&window, "Go back to the one before").await;
    assert!(answer(&window).await.contains("You went back"));
    shows(&window, |it| it == built_in).await;
    assert_eq!(figures(&window).await, before);
    assert!(!installed.exists());
    window.close().await.unwrap();
}
