//! A fix in the window, from the finding to its undoing: shown line by line, made only once it is agreed to and only as it was
//! shown, read back, taken away again. Once in Ollama, once beside an agent's settings.

use crate::diagnose::{found, founding, look_at, says_somewhere};
use crate::driver::{Driver, PATIENCE, click, page, script, until};
use crate::ollama::{OWN, Ollama};
use fantoccini::{Client, Locator};
use serde_json::json;
use std::collections::BTreeMap;

const CAP: u32 = 131_072;
const NEW: &str = "qwen3-coder-v-128k-262144";
const SECRET: &str = "sk-key-of-somebody";

/// The article of the finding whose title holds these words.
fn article(title: &str) -> String {
    format!("//article[.//h3[contains(., \"{title}\")]]")
}

async fn press(window: &Client, place: &str, says: &str) {
    let path = format!("{place}//button[contains(normalize-space(.), \"{says}\")]");
    window.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await.unwrap().click().await.unwrap();
}

async fn text_at(window: &Client, path: &str) -> String {
    window.wait().at_most(PATIENCE).for_element(Locator::XPath(path)).await.unwrap().text().await.unwrap()
}

/// The lines of the dialog that go and that come.
async fn difference(window: &Client) -> (Vec<String>, Vec<String>) {
    let look = "const of = (css) => [...document.querySelectorAll(`dialog[open] .diff ${css} code`)].map((it) => it.innerText);
                return [of('.gone'), of('.new')];";
    serde_json::from_value(script(window, look).await).unwrap()
}

async fn shows(window: &Client, gone: &str, new: &str) {
    until(&format!("the dialog does not show {gone:?} becoming {new:?}"), async || {
        (difference(window).await == (vec![gone.to_owned()], vec![new.to_owned()])).then_some(())
    })
    .await;
}

async fn closed(window: &Client) {
    until("the dialog stays open", async || {
        (script(window, "return document.querySelectorAll('dialog[open]').length;").await == json!(0)).then_some(())
    })
    .await;
}

fn only_own(tokens: u32) -> BTreeMap<String, u32> {
    BTreeMap::from([(OWN.to_owned(), tokens)])
}

const APPLY: &str = "Let Whichbox make this change";
const DIALOG: &str = "//dialog[@open]";

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_definition_is_shown_agreed_to_made_read_back_and_undone() {
    let ollama = Ollama::start(CAP);
    let driver = Driver::start(&founding());
    let window = driver.open().await;
    page(&window, "diagnose").await;
    look_at(&window, "ollama", &ollama.url).await;
    let cap = "The context is cut at 131,072 tokens";
    until("the cap is not found", async || found(&window).await.iter().any(|it| it.starts_with(cap)).then_some(()))
        .await;

    // Looked at, and left.
    let here = article(cap);
    press(&window, &here, APPLY).await;
    shows(&window, "PARAMETER num_ctx 131072", "PARAMETER num_ctx 262144").await;
    let said = text_at(&window, DIALOG).await;
    for part in [NEW, OWN, "Nothing that is there changes", &format!("ollama rm {NEW}")] {
        assert!(said.contains(part), "{part} in {said}");
    }
    press(&window, DIALOG, "Leave it").await;
    closed(&window).await;
    assert_eq!(ollama.definitions(), only_own(CAP), "what is only looked at is not made");

    // What nobody saw is not made: somebody else changed it meanwhile, and what is agreed to next is what it is by then.
    press(&window, &here, APPLY).await;
    shows(&window, "PARAMETER num_ctx 131072", "PARAMETER num_ctx 262144").await;
    ollama.change(OWN, 65_536);
    press(&window, DIALOG, "Make it").await;
    shows(&window, "PARAMETER num_ctx 65536", "PARAMETER num_ctx 262144").await;
    assert!(text_at(&window, &format!("{DIALOG}//*[@role='alert']")).await.contains("changed"));
    assert_eq!(ollama.definitions(), only_own(65_536));

    press(&window, DIALOG, "Make it").await;
    closed(&window).await;
    let made = text_at(&window, &format!("{here}//*[contains(@class, 'made')]")).await;
    assert!(made.contains(NEW) && made.contains("num_ctx 262144"), "{made}");
    assert_eq!(ollama.definitions(), BTreeMap::from([(OWN.to_owned(), 65_536), (NEW.to_owned(), 262_144)]));

    press(&window, &here, "Undo it").await;
    says_somewhere(&window, "Undone. Everything is as it was.").await;
    assert_eq!(ollama.definitions(), only_own(65_536));
    window.close().await.unwrap();
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_copy_of_an_agents_settings_is_shown_agreed_to_made_read_back_and_undone() {
    let ollama = Ollama::start(CAP);
    let driver = Driver::start(&founding());
    let folder = driver.home().join(".openclaw");
    std::fs::create_dir(&folder).unwrap();
    let settings = format!(
        "// mine\n{{ models: {{ providers: {{ ollama: {{\n  baseUrl: '{}', api: 'ollama', apiKey: '{SECRET}',\n  models: [\n    \
         {{ id: '{OWN}',\n      contextTokens: 16384, // too few\n    }},\n  ],\n}} }} }} }}\n",
        ollama.url
    );
    let (old, new) = (folder.join("openclaw.json"), folder.join("openclaw.whichbox.json"));
    std::fs::write(&old, &settings).unwrap();
    let window = driver.open().await;
    page(&window, "diagnose").await;
    look_at(&window, "ollama", &ollama.url).await;

    let here = article("OpenClaw sends at most 16,384 tokens");
    press(&window, &here, APPLY).await;
    shows(&window, "contextTokens: 16384, // too few", "contextTokens: 131072, // too few").await;
    let said = text_at(&window, DIALOG).await;
    for path in [&old, &new] {
        assert!(said.contains(path.to_str().unwrap()), "{said}");
    }
    assert!(!new.exists(), "what is only looked at is not written");
    press(&window, DIALOG, "Make it").await;
    closed(&window).await;
    let made = text_at(&window, &format!("{here}//*[contains(@class, 'made')]")).await;
    assert!(made.contains(new.to_str().unwrap()) && made.contains("contextTokens: 131072"), "{made}");
    assert_eq!(std::fs::read_to_string(&old).unwrap(), settings, "the old file stays as it is");
    assert_eq!(std::fs::read_to_string(&new).unwrap(), settings.replace("16384", "131072"));
    let whole = script(&window, "return document.documentElement.outerHTML;").await;
    assert!(!whole.as_str().unwrap().contains(SECRET), "no other line of the file is shown");

    press(&window, &here, "Undo it").await;
    says_somewhere(&window, "Undone. Everything is as it was.").await;
    assert!(!new.exists() && old.exists());

    // A file of that name that somebody else made is never replaced.
    std::fs::write(&new, "mine").unwrap();
    press(&window, &here, APPLY).await;
    until("it does not say that the name is taken", async || {
        text_at(&window, DIALOG).await.contains("nothing is ever replaced").then_some(())
    })
    .await;
    let make = "return [...document.querySelectorAll('dialog[open] button')].map((it) => it.disabled);";
    assert_eq!(script(&window, make).await, json!([true, false]));
    click(&window, "dialog[open] .button:not(.primary)").await;
    assert_eq!(std::fs::read_to_string(&new).unwrap(), "mine");
    window.close().await.unwrap();
}
