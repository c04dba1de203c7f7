//! The real app in its real window, driven through the system's own web view driver.
//!
//! Needs a display, a session bus and `WebKitWebDriver`; `cargo xtask test` brings all three and names the app and the
//! driver in `WHICHBOX_APP` and `WHICHBOX_DRIVER`. By themselves the tests are ignored.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

mod claims;
mod diagnose;
mod driver;
mod fixes;
mod newer;
mod ollama;
mod own;
mod server;

use driver::{Driver, click, find, page, picks, says, script, until, wait_for_picks};
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::json;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use whichbox_core::advise;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::scenario::{self, Scenario};

const SCENARIO: &str = include_str!("../../scenarios/private-share-decides.json");

fn mostly_private() -> Scenario {
    scenario::from_json(SCENARIO, "private-share-decides.json").unwrap()
}

/// What the core picks for the tiers, asked without any window.
fn expected(scenario: &Scenario, day: Date) -> Vec<String> {
    let answer = advise::recommend(scenario, &Catalog::embedded().unwrap(), day).unwrap();
    answer.tiers.into_iter().map(|tier| tier.pick.unwrap().name).collect()
}

/// The day whose prices are shown.
async fn day(window: &Client) -> Date {
    let day = script(window, "return document.querySelector('#as-of').value;").await;
    day.as_str().unwrap().parse().unwrap()
}

fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn button(window: &Client, says: &str) {
    let path = format!("//button[contains(normalize-space(.), \"{says}\")]");
    window.wait().at_most(driver::PATIENCE).for_element(Locator::XPath(&path)).await.unwrap().click().await.unwrap();
}

/// Gives a file field a file, as a person's choice in the system's dialog does.
async fn choose_file(window: &Client, css: &str, file: &Path) {
    find(window, css).await.send_keys(&file.display().to_string()).await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn the_first_start_asks_nothing_and_shows_an_answer() {
    let driver = Driver::fresh();
    let window = driver.open().await;
    assert_eq!(picks(&window).await.len(), 4);
    let verdict = find(&window, "#verdict").await;
    assert!(!verdict.text().await.unwrap().is_empty());
    let asks = "return document.querySelectorAll('[role=dialog], dialog[open], [role=alert]').length;";
    assert_eq!(script(&window, asks).await, json!(0), "nothing stands in the way");
    let seen = "const it = document.querySelector('#verdict').getBoundingClientRect();
                return it.top >= 0 && it.bottom <= innerHeight && document.scrollingElement.scrollTop === 0;";
    assert_eq!(script(&window, seen).await, json!(true), "the verdict is seen without scrolling");
    // The invitation to the tour is taken, and it ends for good where it is skipped.
    click(&window, ".invite .begin").await;
    assert_eq!(says(&window, "#tour-title").await, "Your work");
    find(&window, "[aria-labelledby=tour-title]").await.send_keys(&Key::Escape.to_string()).await.unwrap();
    until("the tour does not end", async || (driver.kept()["settings"]["tour_seen"] == json!(true)).then_some(()))
        .await;
    window.close().await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_slider_moved_by_keyboard_changes_the_pick() {
    let mostly_private = mostly_private();
    let nothing_private = Scenario { private_share: 0.0, ..mostly_private.clone() };
    let driver = Driver::start(&mostly_private);

    let launched = Instant::now();
    let window = driver.open().await;
    find(&window, "article h3").await;
    println!("launch to first answer: {:.2} s", launched.elapsed().as_secs_f64());

    let day = day(&window).await;
    let (before, after) = (expected(&mostly_private, day), expected(&nothing_private, day));
    assert_ne!(before, after, "the scenario must be one in which the share decides");
    wait_for_picks(&window, &before).await;

    let slider = find(&window, "#private-share-slider").await;
    slider.send_keys(&Key::Home.to_string()).await.unwrap();
    wait_for_picks(&window, &after).await;
    assert_eq!(slider.prop("value").await.unwrap().as_deref(), Some("0"));

    until("the scenario was not kept", async || {
        (driver.kept()["scenario"]["private_share"] == json!(0.0)).then_some(())
    })
    .await;

    // One step back.
    click(&window, "button[aria-label=Undo]").await;
    wait_for_picks(&window, &before).await;
    window.close().await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn the_answer_is_saved_as_a_pdf_that_opens_again_as_its_question() {
    let mostly_private = mostly_private();
    let nothing_private = Scenario { private_share: 0.0, ..mostly_private.clone() };
    let driver = Driver::start(&mostly_private);
    let window = driver.open().await;
    let day = day(&window).await;
    let (before, after) = (expected(&mostly_private, day), expected(&nothing_private, day));
    wait_for_picks(&window, &before).await;

    button(&window, "Save as PDF").await;
    let pdf = driver.saved("pdf").await;
    let text = text_of(&pdf);
    for name in &before {
        assert!(text.contains(name.as_str()), "the report does not name {name}:\n{text}");
    }

    // Another question is asked; the report brings the first one back.
    find(&window, "#private-share-slider").await.send_keys(&Key::Home.to_string()).await.unwrap();
    wait_for_picks(&window, &after).await;
    choose_file(&window, "#open-file", &pdf).await;
    wait_for_picks(&window, &before).await;
    window.close().await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_scenario_is_kept_under_a_name_and_opened_again_after_a_restart() {
    let mostly_private = mostly_private();
    let driver = Driver::start(&mostly_private);
    let window = driver.open().await;
    let picked = expected(&mostly_private, day(&window).await);
    page(&window, "scenarios").await;
    let name = find(&window, "#scenario-name").await;
    name.clear().await.unwrap();
    name.send_keys("Mostly private").await.unwrap();
    click(&window, "form .primary").await;
    assert_eq!(says(&window, ".list h3").await, "Mostly private");
    page(&window, "advice").await;
    let slider = find(&window, "#private-share-slider").await;
    slider.send_keys(&Key::Home.to_string()).await.unwrap();
    until("the change was not kept", async || (driver.kept()["scenario"]["private_share"] == json!(0.0)).then_some(()))
        .await;
    page(&window, "scenarios").await;
    until("the page was not kept", async || (driver.kept()["settings"]["page"] == json!("scenarios")).then_some(()))
        .await;
    window.close().await.unwrap();

    // The window opens on the page that stood open, with the scenario in its list.
    let window = driver.open().await;
    assert_eq!(says(&window, "h1").await, "Scenarios");
    assert_eq!(says(&window, ".list h3").await, "Mostly private");
    click(&window, ".list .row .button").await;
    wait_for_picks(&window, &picked).await;
    assert_eq!(find(&window, "#private-share-slider").await.prop("value").await.unwrap().as_deref(), Some("80"));
    window.close().await.unwrap();
}

/// The languages that there are messages for, beside English.
fn other_languages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/locales");
    let names = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    names.filter(|it| it != "en").collect()
}

/// What a message says in a language.
fn message(language: &str, id: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../ui/locales/{language}/app.ftl"));
    let text = std::fs::read_to_string(file).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
    line.unwrap_or_else(|| panic!("{language} has no {id}")).trim().to_owned()
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn the_language_is_switched_live_and_kept_over_a_restart() {
    let driver = Driver::start(&mostly_private());
    let window = driver.open().await;
    page(&window, "settings").await;
    for language in other_languages() {
        let select = find(&window, "#language").await;
        select.select_by_value(&language).await.unwrap();
        let wanted = message(&language, "page-settings");
        until(&format!("the window does not speak {language}"), async || {
            (says(&window, "h1").await == wanted).then_some(())
        })
        .await;
        assert_eq!(script(&window, "return document.documentElement.lang;").await, json!(language));
    }
    let last = other_languages().pop().unwrap_or_else(|| "en".to_owned());
    find(&window, "#language").await.select_by_value(&last).await.unwrap();
    until("the language was not kept", async || (driver.kept()["settings"]["language"] == json!(last)).then_some(()))
        .await;
    window.close().await.unwrap();
    let window = driver.open().await;
    assert_eq!(says(&window, "h1").await, message(&last, "page-settings"));
    window.close().await.unwrap();
}
