//! The driver of the system's web view, and what every story asks of the window.

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use whichbox_core::scenario::Scenario;

/// The window is slow on a busy machine; what does not come within this time does not come.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// The driver, and a home folder of the app's own.
pub struct Driver {
    process: Child,
    address: String,
    home: TempDir,
}

impl Driver {
    /// Starts the driver for an app that was never started before.
    pub fn fresh() -> Self {
        Self::with(None)
    }

    /// Starts the driver for an app that kept this scenario when it was last closed.
    pub fn start(kept: &Scenario) -> Self {
        Self::with(Some(json!({ "version": 1, "settings": { "language": "en" }, "scenario": kept })))
    }

    fn with(kept: Option<Value>) -> Self {
        let home = tempfile::tempdir().unwrap();
        for folder in ["saved", "data/dev.whichbox.app", "config", "cache"] {
            std::fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        if let Some(kept) = kept {
            std::fs::write(home.path().join("data/dev.whichbox.app/kept.json"), kept.to_string()).unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new(variable("WHICHBOX_DRIVER"))
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            // The driver hands its environment on to the app.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WHICHBOX_AUTOMATED_SAVE_FOLDER", home.path().join("saved"))
            // Settings of agents are looked for there.
            .env("HOME", home.path())
            .env_remove("OPENCLAW_CONFIG_PATH")
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        Self { process, address: format!("http://127.0.0.1:{port}"), home }
    }

    /// The files that were saved, by their ending, once they are there whole: they are written beside their place first.
    pub async fn saved(&self, ending: &str) -> PathBuf {
        let folder = self.home.path().join("saved");
        let there = || {
            let files = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path());
            files.into_iter().find(|it| it.extension().is_some_and(|it| it == ending))
        };
        until(&format!("no {ending} came into the folder"), async || there()).await
    }

    /// The person's own folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The folder that the dialogs answer with: files are saved there, and what is opened is taken from there.
    pub fn chosen(&self) -> PathBuf {
        self.home.path().join("saved")
    }

    /// The folder in which the app keeps everything.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("data/dev.whichbox.app")
    }

    /// What the app keeps between two starts.
    pub fn kept(&self) -> Value {
        let file = self.home.path().join("data/dev.whichbox.app/kept.json");
        std::fs::read(file).ok().and_then(|it| serde_json::from_slice(&it).ok()).unwrap_or_default()
    }

    /// Opens the window and waits for its first answer.
    pub async fn open(&self) -> Client {
        self.open_program(Path::new(&variable("WHICHBOX_APP")), "main h1").await
    }

    /// Opens some program's window and waits until something is in it.
    pub async fn open_program(&self, program: &Path, there: &str) -> Client {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
        let Value::Object(wanted) = wanted else { unreachable!() };
        let started = Instant::now();
        let window = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(wanted.clone()).connect(&self.address).await {
                Ok(client) => break client,
                // The driver needs a moment before it listens, and before it forgets a window that was closed.
                Err(_) if started.elapsed() < Duration::from_secs(20) => pause().await,
                Err(error) => panic!("the window does not open: {error}"),
            }
        };
        find(&window, there).await;
        window
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run this through `cargo xtask test`"))
}

pub async fn pause() {
    tokio::time::sleep(Duration::from_millis(25)).await;
}

/// Waits until something is there.
pub async fn until<T>(complaint: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(started.elapsed() < PATIENCE, "{complaint}");
        pause().await;
    }
}

pub async fn script(window: &Client, text: &str) -> Value {
    window.execute(text, vec![]).await.unwrap()
}

pub async fn find(window: &Client, css: &str) -> Element {
    window.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await.unwrap()
}

pub async fn click(window: &Client, css: &str) {
    find(window, css).await.click().await.unwrap();
}

/// What an element says. It is looked up and read in one step: a page that is just being redrawn may put another in its place.
pub async fn says(window: &Client, css: &str) -> String {
    let read = "return document.querySelector(arguments[0])?.innerText ?? null;";
    loop {
        find(window, css).await;
        if let Value::String(text) = window.execute(read, vec![css.into()]).await.unwrap() {
            return text;
        }
    }
}

/// Opens a page by its place in the rail.
pub async fn page(window: &Client, name: &str) {
    click(window, &format!("nav [data-page={name}]")).await;
}

/// The headings of the tier cards: the machines that are picked.
pub async fn picks(window: &Client) -> Vec<String> {
    let names = script(window, "return [...document.querySelectorAll('article h3')].map(it => it.innerText);").await;
    serde_json::from_value(names).unwrap()
}

/// Waits until the cards show these machines.
pub async fn wait_for_picks(window: &Client, wanted: &[String]) {
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
