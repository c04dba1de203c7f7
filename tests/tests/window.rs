//! The real app in its real window, driven through the system's own web view driver.
//!
//! Needs a display, a session bus and `WebKitWebDriver`; `cargo xtask test` brings all three and names the app and the
//! driver in `WHICHBOX_APP` and `WHICHBOX_DRIVER`. By itself the test is ignored.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use whichbox_core::advise;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::scenario::{self, Scenario};

/// The window is slow on a busy machine; what does not come within this time does not come.
const PATIENCE: Duration = Duration::from_secs(90);

const SCENARIO: &str = include_str!("../scenarios/private-share-decides.json");

/// The driver, and a home folder of the app's own.
struct Driver {
    process: Child,
    address: String,
    home: TempDir,
}

impl Driver {
    /// Starts the driver for an app that kept this scenario when it was last closed.
    fn start(kept: &Scenario) -> Self {
        let home = tempfile::tempdir().unwrap();
        for folder in ["saved", "data/dev.whichbox.app", "config", "cache"] {
            std::fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        let kept = json!({ "version": 1, "settings": { "language": "en" }, "scenario": kept });
        std::fs::write(home.path().join("data/dev.whichbox.app/kept.json"), kept.to_string()).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new(variable("WHICHBOX_DRIVER"))
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            // The driver hands its environment on to the app.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WHICHBOX_AUTOMATED_SAVE_FOLDER", home.path().join("saved"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        Self { process, address: format!("http://127.0.0.1:{port}"), home }
    }

    fn saved(&self) -> Vec<PathBuf> {
        std::fs::read_dir(self.home.path().join("saved")).unwrap().map(|it| it.unwrap().path()).collect()
    }

    fn kept(&self) -> Value {
        let file = self.home.path().join("data/dev.whichbox.app/kept.json");
        serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
    }

    async fn open(&self) -> Client {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": variable("WHICHBOX_APP"), "args": [] } });
        let Value::Object(wanted) = wanted else { unreachable!() };
        let started = Instant::now();
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(wanted.clone()).connect(&self.address).await {
                Ok(client) => return client,
                // The driver needs a moment before it listens.
                Err(_) if started.elapsed() < Duration::from_secs(5) => pause().await,
                Err(error) => panic!("the window does not open: {error}"),
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run this through `cargo xtask test`"))
}

async fn pause() {
    tokio::time::sleep(Duration::from_millis(25)).await;
}

async fn script(window: &Client, text: &str) -> Value {
    window.execute(text, vec![]).await.unwrap()
}

/// The headings of the tier cards: the machines that are picked.
async fn picks(window: &Client) -> Vec<String> {
    let names = script(window, "return [...document.querySelectorAll('article h3')].map(it => it.innerText);").await;
    serde_json::from_value(names).unwrap()
}

/// Waits until the cards show these machines.
async fn wait_for_picks(window: &Client, wanted: &[String]) {
    let started = Instant::now();
    loop {
        let shown = picks(window).await;
        let same = shown.len() == wanted.len() && shown.iter().zip(wanted).all(|(shown, name)| shown.contains(name));
        if same {
            return;
        }
        if started.elapsed() > PATIENCE {
            let page = script(window, "return document.body.innerText;").await;
            panic!("the cards show {shown:?} and not {wanted:?}; the page:\n{}", page.as_str().unwrap_or_default());
        }
        pause().await;
    }
}

/// What the core picks for the tiers, asked without any window.
fn expected(scenario: &Scenario, day: Date) -> Vec<String> {
    let answer = advise::recommend(scenario, &Catalog::embedded().unwrap(), day).unwrap();
    answer.tiers.into_iter().map(|tier| tier.pick.unwrap().name).collect()
}

fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A file is there once it is there whole: it is written beside its place first.
async fn wait_for_file(driver: &Driver) -> PathBuf {
    let started = Instant::now();
    loop {
        if let Some(file) = driver.saved().into_iter().find(|it| it.extension().is_some_and(|it| it == "pdf")) {
            return file;
        }
        assert!(started.elapsed() < PATIENCE, "no PDF came into the folder");
        pause().await;
    }
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_slider_moved_by_keyboard_changes_the_pick_and_the_answer_is_saved_as_a_pdf() {
    let mostly_private = scenario::from_json(SCENARIO, "private-share-decides.json").unwrap();
    let nothing_private = Scenario { private_share: 0.0, ..mostly_private.clone() };
    let driver = Driver::start(&mostly_private);

    let launched = Instant::now();
    let window = driver.open().await;
    window.wait().at_most(PATIENCE).for_element(Locator::Css("article h3")).await.unwrap();
    println!("launch to first answer: {:.2} s", launched.elapsed().as_secs_f64());

    let day = script(&window, "return document.querySelector('#as-of').value;").await;
    let day: Date = day.as_str().unwrap().parse().unwrap();
    let (before, after) = (expected(&mostly_private, day), expected(&nothing_private, day));
    assert_ne!(before, after, "the scenario must be one in which the share decides");
    wait_for_picks(&window, &before).await;

    let slider = window.find(Locator::Css("#private-share-slider")).await.unwrap();
    slider.send_keys(&Key::Home.to_string()).await.unwrap();
    wait_for_picks(&window, &after).await;
    assert_eq!(slider.prop("value").await.unwrap().as_deref(), Some("0"));

    window.find(Locator::XPath("//button[contains(., 'Save as PDF')]")).await.unwrap().click().await.unwrap();
    let pdf = wait_for_file(&driver).await;
    let text = text_of(&pdf);
    for name in &after {
        assert!(text.contains(name.as_str()), "the report does not name {name}:\n{text}");
    }

    let started = Instant::now();
    while driver.kept()["scenario"]["private_share"] != json!(0.0) {
        assert!(started.elapsed() < PATIENCE, "the scenario was not kept: {}", driver.kept());
        pause().await;
    }
    window.close().await.unwrap();
}
