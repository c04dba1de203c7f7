//! What a person adds in the window: it is found, marked, and competes with everything else; and a source opens outside.

use super::driver::{Driver, PATIENCE, click, find, page, says, script, until, wait_for_picks};
use super::{day, mostly_private};
use fantoccini::Client;
use serde_json::json;
use std::time::Instant;
use whichbox_core::advise;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::own::Own;

const NAME: &str = "The box in the shed";

async fn fill(window: &Client, field: &str, text: &str) {
    let field = find(window, &format!("form [id$='-{field}']")).await;
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

/// The names in the list that stands open.
async fn listed(window: &Client) -> Vec<String> {
    let names = "return [...document.querySelectorAll('.list tbody .open')].map(it => it.innerText);";
    serde_json::from_value(script(window, names).await).unwrap()
}

async fn search(window: &Client, text: &str) {
    let field = find(window, ".list-filters .search").await;
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn an_own_machine_is_found_marked_and_competes_in_the_advice() {
    let scenario = mostly_private();
    let driver = Driver::start(&scenario);
    let window = driver.open().await;
    let day = day(&window).await;

    // The catalog is searched, and what is found says where a figure was read.
    page(&window, "catalog").await;
    let all = until("no machine is listed", async || {
        let names = listed(&window).await;
        (!names.is_empty()).then_some(names)
    })
    .await;
    search(&window, "dgx spark").await;
    let found = until("the search narrows nothing", async || {
        let names = listed(&window).await;
        (names.len() < all.len()).then_some(names)
    })
    .await;
    assert!(!found.is_empty() && found.iter().all(|name| name.contains("DGX Spark")), "{found:?}");

    // A machine of their own that no other beats: the few fields, and it is there.
    click(&window, ".tabs button:nth-child(4)").await;
    click(&window, ".add-machine").await;
    click(&window, "form .primary").await;
    assert!(!says(&window, "form .problem").await.is_empty(), "nothing filled in is refused");
    fill(&window, "name", NAME).await;
    fill(&window, "memory", "96").await;
    fill(&window, "bandwidth", "1800").await;
    fill(&window, "price", "500").await;
    let systems = script(
        &window,
        "const boxes = [...document.querySelectorAll('form fieldset')][0].querySelectorAll('input');
         boxes.forEach(it => it.click()); return boxes.length;",
    )
    .await;
    assert_eq!(systems, json!(3));
    click(&window, "form .primary").await;
    until("the page of the machine does not open", async || {
        let heading = says(&window, "h1").await;
        (heading.contains(NAME) && heading.contains("yours")).then_some(())
    })
    .await;

    // It is marked in the list, and others are not.
    click(&window, ".back").await;
    click(&window, ".tabs button:nth-child(1)").await;
    search(&window, "shed").await;
    until("it is not in the list", async || (listed(&window).await == [NAME]).then_some(())).await;
    assert_eq!(says(&window, ".list tbody .mine").await, "yours");
    search(&window, "dgx spark").await;
    until("the list does not change", async || (listed(&window).await == found).then_some(())).await;
    let marks = script(&window, "return document.querySelectorAll('.list tbody .mine').length;").await;
    assert_eq!(marks, json!(0));

    // It competes: the window picks what the core picks from the catalog with what was kept.
    let own =
        Own::from_toml(&std::fs::read_to_string(driver.data().join("own/own.toml")).unwrap(), "own.toml").unwrap();
    let catalog = Catalog::embedded().unwrap().with_own(&own).unwrap();
    let answer = advise::recommend(&scenario, &catalog, day).unwrap();
    let picks: Vec<String> = answer.tiers.into_iter().map(|tier| tier.pick.unwrap().name).collect();
    assert!(picks.iter().any(|name| name == NAME), "{picks:?}");
    page(&window, "advice").await;
    wait_for_picks(&window, &picks).await;
    assert_eq!(says(&window, "article .mine").await, "yours");
    window.close().await.unwrap();

    // It is there at the next start.
    let window = driver.open().await;
    wait_for_picks(&window, &picks).await;
    window.close().await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_source_opens_in_the_browser_and_not_in_the_window() {
    let driver = Driver::start(&mostly_private());
    let window = driver.open().await;
    page(&window, "catalog").await;
    click(&window, ".tabs button:nth-child(3)").await;
    click(&window, ".list tbody .open").await;
    let link = find(&window, "#cloud-sources-title ~ ul a").await;
    let address = link.text().await.unwrap();
    link.click().await.unwrap();
    let opened = driver.saved("txt").await;
    let started = Instant::now();
    while std::fs::read_to_string(&opened).unwrap().trim() != address {
        assert!(started.elapsed() < PATIENCE, "{address} was not opened");
        super::driver::pause().await;
    }
    assert!(says(&window, "h2").await.len() > 1, "the window stays where it was");
    // What nothing lists is refused, whoever asks.
    let refused = window
        .execute_async(
            "const done = arguments[0];
             window.__TAURI_INTERNALS__.invoke('open_source', { address: 'https://example.org/' })
               .then(() => done('opened'), (error) => done(error.code));",
            vec![],
        )
        .await
        .unwrap();
    assert_eq!(refused, json!("not-listed"));
    window.close().await.unwrap();
}
