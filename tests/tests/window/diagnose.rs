//! The Diagnose page against a real llama.cpp server: the cap is found, measured, and gone once it is raised.

use crate::driver::{self, Driver, find, page, script, until};
use crate::server::Server;
use crate::{button, says};
use fantoccini::{Client, Locator};
use serde_json::json;
use whichbox_core::scenario::{self, Scenario};

const CAP: u32 = 131_072;
const NATIVE: u32 = 262_144;
/// A label that promises the whole window. It is no capability.
const NAME: &str = "tiny-qwen3moe-v-256k";

pub fn founding() -> Scenario {
    let text = include_str!("../../scenarios/founding.json");
    let mut scenario = scenario::from_json(text, "founding.json").unwrap();
    // What was told of another machine is not asked here.
    scenario.current = None;
    scenario
}

/// Types where a runtime is, and looks.
pub async fn look_at(window: &Client, runtime: &str, url: &str) {
    let shut = "const it = document.querySelector('details.closer'); it.open = true;";
    script(window, shut).await;
    let field = find(window, &format!("[data-address={runtime}]")).await;
    field.clear().await.unwrap();
    field.send_keys(url).await.unwrap();
    until("it still looks", async || {
        let idle = script(window, "return document.querySelector('.content').ariaBusy;").await;
        (idle == json!("false")).then_some(())
    })
    .await;
    find(window, "details.closer button[type=submit]").await.click().await.unwrap();
}

/// The titles of what was found.
pub async fn found(window: &Client) -> Vec<String> {
    let titles = "return [...document.querySelectorAll('.found article h3')].map(it => it.innerText);";
    serde_json::from_value(script(window, titles).await).unwrap()
}

pub async fn says_somewhere(window: &Client, wanted: &str) {
    until(&format!("it does not say {wanted:?}"), async || {
        let page = script(window, "return document.body.innerText;").await;
        page.as_str().unwrap().contains(wanted).then_some(())
    })
    .await;
}

#[tokio::test]
#[ignore = "needs a display, a driver and a llama.cpp server: cargo xtask test"]
async fn a_real_server_is_looked_at_measured_and_put_right() {
    let capped = Server::start(CAP, &["--name", NAME]);
    let driver = Driver::start(&founding());
    let window = driver.open().await;
    page(&window, "diagnose").await;
    look_at(&window, "llama-cpp", &capped.url).await;
    let cap = "The context is cut at 131,072 tokens";
    until("the cap is not found", async || found(&window).await.iter().any(|it| it.starts_with(cap)).then_some(()))
        .await;
    let seen = says(&window, "dl").await;
    assert!(seen.contains("runs and answers") && seen.contains("131,072 tokens of context"), "{seen}");

    // Measured, and stopped the second time.
    button(&window, "Measure").await;
    find(&window, "progress").await;
    until("it does not come to an end", async || {
        let rows = script(&window, "return document.querySelectorAll('tbody tr').length;").await;
        (rows == json!(3)).then_some(())
    })
    .await;
    let table = says(&window, "table").await;
    assert!(table.contains("tok/s"), "{table}");
    let bench = "//section[.//table]";
    let bench = window.wait().at_most(driver::PATIENCE).for_element(Locator::XPath(bench)).await.unwrap();
    let said = bench.text().await.unwrap();
    assert!(said.contains("The prompt cache works"), "{said}");
    // Nobody sells a model this small, so there is nothing to hold it beside.
    assert!(said.contains("the model is not in the catalog"), "{said}");
    // So small a model is measured within a second: the page itself presses the button, shortly after it is there.
    let stop = "const watch = new MutationObserver(() => {
                  const stop = [...document.querySelectorAll('button')].find(it => it.innerText.trim() === 'Stop');
                  if (!stop) return;
                  watch.disconnect();
                  setTimeout(() => stop.click(), 50);
                });
                watch.observe(document.body, { childList: true, subtree: true });";
    script(&window, stop).await;
    button(&window, "Measure").await;
    says_somewhere(&window, "Stopped. Nothing was kept.").await;
    // The server hears of it: it does not go on computing for nobody.
    let log = capped.folder.path().join("log.txt");
    until("the server goes on", async || {
        let log = std::fs::read_to_string(&log).unwrap();
        let lines = |what: &str| log.lines().filter(|line| line.contains(what)).count();
        // Cut off, or just done when the stop came: either way nobody is served any more.
        let idle = lines("processing task") > 0 && lines("processing task") == lines("stop processing");
        (log.contains("cancel task") || idle).then_some(())
    })
    .await;

    // The same server with the whole window: the finding is gone.
    drop(capped);
    let whole = Server::start(NATIVE, &["--name", NAME]);
    look_at(&window, "llama-cpp", &whole.url).await;
    until("the whole window is not seen", async || {
        says(&window, "dl").await.contains("262,144 tokens of context").then_some(())
    })
    .await;
    let left = found(&window).await;
    assert!(!left.iter().any(|it| it.contains("context is cut")), "{left:?}");
    window.close().await.unwrap();
}
