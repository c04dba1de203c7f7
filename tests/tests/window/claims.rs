//! Somebody types a boast: the window says what it understood and judges it as the core does, and a text that is no claim
//! leaves the last answer where it is.

use crate::driver::{Driver, click, find, page, script, until};
use crate::{day, mostly_private};
use fantoccini::Client;
use serde_json::json;
use whichbox_core::catalog::Catalog;
use whichbox_core::claim_check;

const FIELD: &str = ".box textarea";
const IMPOSSIBLE: &str = "DGX Spark 25-50 tok/s on 70B, $3,000";
const POSSIBLE: &str = "RTX 4090: 150 tok/s with Llama 3.1 8B Q4_K_M";

/// What stands on the page: the sign and word of the verdict, the pieces that were understood, and how many sentences.
async fn shown(window: &Client) -> (String, Vec<String>, usize) {
    let look = "const all = (css) => [...document.querySelectorAll(css)].map((it) => it.innerText.trim());
                return [all('.result .verdict').join(' '), all('.piece .word'), all('.result .findings li').length];";
    serde_json::from_value(script(window, look).await).unwrap()
}

#[tokio::test]
#[ignore = "needs a display and a driver: cargo xtask test"]
async fn a_boast_is_typed_and_judged_as_the_core_judges_it() {
    let scenario = mostly_private();
    let driver = Driver::start(&scenario);
    let window = driver.open().await;
    let day = day(&window).await;
    let catalog = Catalog::embedded().unwrap();
    page(&window, "claims").await;

    let mut verdicts = Vec::new();
    for text in [IMPOSSIBLE, POSSIBLE] {
        let expected = claim_check::check(text, &catalog, day, Some(&scenario)).unwrap();
        // Neighbours of one role are shown as one piece.
        let mut roles: Vec<_> = expected.pieces.iter().map(|it| it.role).collect();
        roles.dedup();
        let pieces = roles.iter().filter(|it| **it != claim_check::Role::Filler).count();
        let field = find(&window, FIELD).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
        verdicts.push(
            until(&format!("{text} is not judged as the core judges it"), async || {
                let (verdict, words, findings) = shown(&window).await;
                let all = words.len() == pieces && words.iter().all(|it| text.contains(it.as_str()));
                (all && findings == expected.findings.len()).then_some(verdict)
            })
            .await,
        );
        let standing = serde_json::to_value(expected.standing).unwrap();
        let mark = format!("return document.querySelector('.result .mark').classList.contains({standing});");
        assert_eq!(script(&window, &mark).await, json!(true), "{text} stands as {standing}");
    }
    assert_ne!(verdicts[0], verdicts[1], "one is above what the memory allows, the other is not");

    // Too long to be a claim: refused beside the field, and the last answer stays.
    let long = "document.querySelector(arguments[0]).value = 'x '.repeat(20000);
                document.querySelector(arguments[0]).dispatchEvent(new Event('input', { bubbles: true }));";
    window.execute(long, vec![FIELD.into()]).await.unwrap();
    find(&window, ".box .problem").await;
    assert_eq!(shown(&window).await.0, verdicts[1]);

    // From the claim to the machine it speaks of.
    find(&window, FIELD).await.clear().await.unwrap();
    find(&window, FIELD).await.send_keys(POSSIBLE).await.unwrap();
    until("the refusal does not go away", async || window.find(fantoccini::Locator::Css(".box .problem")).await.err())
        .await;
    click(&window, ".result > p .button").await;
    find(&window, "#specs-title").await;
    window.close().await.unwrap();
}
