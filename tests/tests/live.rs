//! How long a move of a slider takes until it is painted, in the real window: the number that `cargo xtask bench` prints.
//!
//! A move counts from the key that makes it to the end of the first frame in which the answer to it stands on the page,
//! numbers and pictures. The same is measured in the same window with nothing in it but one slider and one line of text:
//! what the web view itself takes to its next frame, which no page can undercut. `WHICHBOX_LIVE_AT_MOST` (milliseconds)
//! makes the test fail where the 95th percentile is that much above the bare page's.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

#[path = "window/driver.rs"]
#[expect(dead_code, reason = "the stories use the rest of it")]
mod driver;

use driver::{Driver, find, script};
use fantoccini::key::Key;
use serde_json::Value;
use std::time::Duration;
use whichbox_core::scenario;

const SCENARIO: &str = include_str!("../scenarios/founding-healthy.json");
const MOVES: usize = 120;
/// Between two moves: somebody who holds the key down.
const APART: Duration = Duration::from_millis(50);

/// Notes for each move when it was made and when the frame that shows its answer was done.
const WATCH: &str = r"
window.moves = [];
const slider = document.querySelector(arguments[0]);
const bare = slider.id === 'bare-slider';
const page = () => document.querySelector('[data-budget]');
const shown = () => slider.id === 'budget-slider' ? page().dataset.budget : page().dataset.share;
const wanted = () => slider.id === 'budget-slider'
  ? document.querySelector('#budget').value.replace(/[^0-9]/g, '')
  : String(Number(document.querySelector('#private-share').value) / 100);
let pressed = 0;
addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
slider.addEventListener('input', () => {
  const move = { from: pressed, first: null, done: null };
  window.moves.push(move);
  const frame = () => {
    const there = bare || shown() === wanted();
    const after = new MessageChannel();
    after.port1.onmessage = () => {
      const now = performance.now();
      move.first ??= now;
      if (there) move.done = now;
      else requestAnimationFrame(frame);
    };
    // The first thing after the frame's own work: layout and paint are done by then.
    after.port2.postMessage(0);
  };
  requestAnimationFrame(frame);
});
slider.focus();
";

/// Leaves nothing in the window but a slider and what it says.
const BARE: &str = r"
document.body.innerHTML = '<input type=range id=bare-slider min=0 max=1000><output></output>';
const slider = document.querySelector('#bare-slider');
slider.addEventListener('input', () => { slider.nextElementSibling.textContent = slider.value; });
";

fn percentile(sorted: &[f64], share: f64) -> f64 {
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

#[tokio::test]
#[ignore = "measures; needs a display, a driver and a quiet machine: cargo xtask bench"]
async fn a_move_is_painted_in_its_frame() {
    let driver = Driver::start(&scenario::from_json(SCENARIO, "founding-healthy.json").unwrap());
    let at_most = std::env::var("WHICHBOX_LIVE_AT_MOST").ok().map(|it| it.parse::<f64>().unwrap());
    let mut at_the_95th = Vec::new();
    for slider in ["bare-slider", "budget-slider", "private-share-slider"] {
        let window = driver.open().await;
        find(&window, "article h3").await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        if slider == "bare-slider" {
            script(&window, BARE).await;
        }
        window.execute(WATCH, vec![format!("#{slider}").into()]).await.unwrap();
        let element = find(&window, &format!("#{slider}")).await;
        for n in 0..MOVES {
            let key = if n % 40 < 20 { Key::Left } else { Key::Right };
            element.send_keys(&key.to_string()).await.unwrap();
            tokio::time::sleep(APART).await;
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
        let moves = script(&window, "return window.moves;").await;
        let took = |to: &str| -> Vec<f64> {
            let moves = moves.as_array().unwrap().iter();
            let mut times: Vec<f64> = moves.filter_map(|it| Some(it[to].as_f64()? - it["from"].as_f64()?)).collect();
            times.sort_by(f64::total_cmp);
            times
        };
        let done = took("done");
        let unanswered = moves.as_array().unwrap().iter().filter(|it| it["done"] == Value::Null).count();
        assert!(done.len() >= MOVES / 2, "only {} of {MOVES} moves were answered", done.len());
        println!(
            "{slider}: input to painted {:.1} ms in the middle, {:.1} ms at the 95th percentile, {:.1} ms at most; \
             to the first frame {:.1} ms at the 95th percentile; {} moves, {unanswered} overtaken",
            percentile(&done, 0.5),
            percentile(&done, 0.95),
            percentile(&done, 1.0),
            percentile(&took("first"), 0.95),
            done.len(),
        );
        at_the_95th.push(percentile(&done, 0.95));
        window.close().await.unwrap();
    }
    let (bare, moved) = at_the_95th.split_first().unwrap();
    for (slider, took) in ["budget-slider", "private-share-slider"].iter().zip(moved) {
        println!("{slider}: {:+.1} ms beside a bare page at the 95th percentile", took - bare);
        if let Some(most) = at_most {
            assert!(took - bare <= most, "{slider}: more than {most} ms above a bare page");
        }
    }
}
