//! A short benchmark against a runtime that is running: how fast it reads and writes at the beginning of a window and deep
//! inside it, and whether a prompt that goes on from an earlier one is read again. Half a minute on a machine that is
//! meant for the work; it can be stopped at any time.

use crate::http::{Client, HttpError, Limits};
use crate::runtimes::{count, ollama};
use hyper::Method;
use serde_json::{Value, json};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};
use whichbox_core::observe::{MeasuredRun, RuntimeKind};
use whichbox_core::units::Tokens;

/// Tokens of a made-up word with its space, before anything was counted.
const TOKENS_A_WORD: f64 = 3.0;
/// Fewer tokens than this, or less time, give no rate.
const LEAST_TOKENS: u32 = 8;
const LEAST_SECONDS: f64 = 0.005;

/// Which model to measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// On which runtime.
    pub kind: RuntimeKind,
    /// Its name there.
    pub name: String,
    /// The model of the catalog that it is, where that is known.
    pub model: Option<String>,
    /// The quantization's name.
    pub quant: Option<String>,
    /// The window in force. What is measured stays well inside it.
    pub context: Option<Tokens>,
}

/// How much to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BenchOptions {
    /// Tokens in the window for the deep part.
    pub depth: Tokens,
    /// Tokens that are read in each timed part.
    pub step: Tokens,
    /// Tokens that are written in each.
    pub answer: Tokens,
    /// The longest that one request may take.
    pub longest: Duration,
    /// Makes prompts differ from those of earlier runs, which a cache may still hold.
    pub seed: u64,
}

impl Default for BenchOptions {
    fn default() -> Self {
        Self { depth: 4096, step: 512, answer: 48, longest: Duration::from_secs(180), seed: 0 }
    }
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The model is brought into memory.
    Loading,
    /// A short prompt that nothing was kept of.
    Short,
    /// The window is filled to the depth.
    Filling,
    /// A prompt that goes on from there.
    Deep,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Loading, Self::Short, Self::Filling, Self::Deep];
}

/// Runs the benchmark. `progress` is called before each stage; the client's stop flag ends it within a moment.
///
/// # Errors
/// [`HttpError::Stopped`] where it was stopped, else what the runtime said first.
pub fn run(
    client: &Client,
    target: &Target,
    options: &BenchOptions,
    progress: &mut dyn FnMut(Stage),
) -> Result<Vec<MeasuredRun>, HttpError> {
    // Half of a small window at most, so that nothing is cut.
    let room = target.context.map_or(options.depth, |it| options.depth.min(it / 2));
    let step = options.step.min(room / 4).max(LEAST_TOKENS * 2);
    let ask = |prompt: &str, answer: Tokens| request(client, target, prompt, answer, options.longest);

    progress(Stage::Loading);
    ask(&words(options.seed, 0, 8), 1)?;

    progress(Stage::Short);
    let guess = f64::from(step) / TOKENS_A_WORD;
    let short = ask(&words(options.seed, 1, guess as usize), options.answer)?;
    let a_word = short.prompt.map_or(TOKENS_A_WORD, |it| f64::from(it) / guess.floor().max(1.0)).max(0.5);

    progress(Stage::Filling);
    let deep = f64::from(room.saturating_sub(step + options.answer)) / a_word;
    let filling = words(options.seed, 2, deep as usize);
    let filled = ask(&filling, 1)?;

    progress(Stage::Deep);
    let more = words(options.seed, 3, (f64::from(step) / a_word) as usize);
    let last = ask(&(filling + &more), options.answer)?;
    let (hit, read) = went_on(&filled, &last);
    let depth = if hit { filled.prompt } else { Some(0) };
    let written = |answer: &Answer| rate(answer.written, answer.writing_s);
    let result = |depth: Option<u32>, prompt: Option<u32>, answer: &Answer| MeasuredRun {
        runtime: target.kind,
        name: target.name.clone(),
        model: target.model.clone(),
        quant: target.quant.clone(),
        depth: depth.unwrap_or(0),
        prompt_tokens: prompt.unwrap_or(0),
        answer_tokens: answer.written.unwrap_or(0),
        prefill_tps: rate(prompt, answer.reading_s),
        decode_tps: written(answer),
        cache_hit: None,
    };
    let whole = MeasuredRun { answer_tokens: 0, decode_tps: None, ..result(Some(0), filled.computed(), &filled) };
    let deep = MeasuredRun { cache_hit: Some(hit), ..result(depth, read, &last) };
    Ok(vec![result(Some(0), short.computed(), &short), whole, deep])
}

/// What came of one request.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Answer {
    /// Tokens of the prompt, cached ones included.
    prompt: Option<u32>,
    /// What of them came from a cache, where the runtime says so.
    cached: Option<u32>,
    reading_s: Option<f64>,
    written: Option<u32>,
    writing_s: Option<f64>,
}

impl Answer {
    fn computed(&self) -> Option<u32> {
        self.prompt.map(|all| all.saturating_sub(self.cached.unwrap_or(0)))
    }
}

/// Whether the second prompt went on from the first, and how many tokens of it were read. Runtimes that do not count
/// cached tokens give it away by their time: the part that is new is a fraction of the whole.
fn went_on(first: &Answer, second: &Answer) -> (bool, Option<u32>) {
    if let (Some(cached), Some(all)) = (second.cached, second.prompt) {
        return (cached > all / 2, Some(all.saturating_sub(cached)));
    }
    let quick = first.reading_s.zip(second.reading_s).is_some_and(|(a, b)| b < 0.5 * a);
    let (before, all) = (first.prompt.unwrap_or(0), second.prompt.unwrap_or(0));
    let new = if quick && all > before { all - before } else { all };
    (quick, Some(new).filter(|it| *it > 0))
}

fn rate(tokens: Option<u32>, seconds: Option<f64>) -> Option<f64> {
    let (tokens, seconds) = (tokens?, seconds?);
    (tokens >= LEAST_TOKENS && seconds >= LEAST_SECONDS).then(|| f64::from(tokens) / seconds)
}

/// Words that no cache holds: they depend on the seed, the part and the place.
fn words(seed: u64, part: u64, count: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (part + 1).wrapping_mul(0xd1b5_4a32_d192_ed03);
    let mut text = String::with_capacity(count * 6);
    for _ in 0..count.max(1) {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut bits = state >> 33;
        for _ in 0..5 {
            text.push(char::from(b'a' + (bits % 26) as u8));
            bits /= 26;
        }
        text.push(' ');
    }
    text
}

fn request(
    client: &Client,
    target: &Target,
    prompt: &str,
    answer: Tokens,
    longest: Duration,
) -> Result<Answer, HttpError> {
    let limits = Limits { total: longest, silence: longest, body: 4 << 20 };
    match target.kind {
        RuntimeKind::LlamaCpp => {
            let wish = json!({ "prompt": prompt, "n_predict": answer, "cache_prompt": true, "temperature": 0.0, "ignore_eos": true });
            Ok(from_timings(&client.post("/completion", &wish, limits)?))
        }
        RuntimeKind::Ollama => {
            let options = json!({ "num_predict": answer, "temperature": 0.0 });
            let wish =
                json!({ "model": target.name, "prompt": prompt, "raw": true, "stream": false, "options": options });
            Ok(from_ollama(&client.post("/api/generate", &wish, limits)?))
        }
        RuntimeKind::LmStudio | RuntimeKind::Vllm | RuntimeKind::Mlx => {
            streamed(client, target, prompt, answer, limits)
        }
    }
}

fn from_timings(answer: &Value) -> Answer {
    let timings = &answer["timings"];
    let seconds = |name: &str| timings[name].as_f64().filter(|it| *it >= 0.0).map(|it| it / 1e3);
    let cached = count(&timings["cache_n"]);
    Answer {
        prompt: count(&timings["prompt_n"]).map(|new| new.saturating_add(cached.unwrap_or(0))),
        cached,
        reading_s: seconds("prompt_ms"),
        written: count(&timings["predicted_n"]),
        writing_s: seconds("predicted_ms"),
    }
}

fn from_ollama(answer: &Value) -> Answer {
    let seconds = |name: &str| answer[name].as_f64().filter(|it| *it >= 0.0).map(|it| it / 1e9);
    let (_, writing) = ollama::speeds(answer);
    let written = count(&answer["eval_count"]);
    Answer {
        prompt: count(&answer["prompt_eval_count"]),
        cached: None,
        reading_s: seconds("prompt_eval_duration"),
        written,
        writing_s: written.zip(writing).map(|(count, rate)| f64::from(count) / rate),
    }
}

/// By the clock: until the first words, and from there on. Counts come with the last event.
fn streamed(
    client: &Client,
    target: &Target,
    prompt: &str,
    answer: Tokens,
    limits: Limits,
) -> Result<Answer, HttpError> {
    let wish = json!({
        "model": target.name, "prompt": prompt, "max_tokens": answer, "temperature": 0.0, "stream": true,
        "stream_options": { "include_usage": true },
    });
    let started = Instant::now();
    let (mut first, mut last) = (None, None);
    let mut events = 0_u32;
    let mut usage = Value::Null;
    let mut rest = String::new();
    let mut size = 0_usize;
    client.stream(&Method::POST, "/v1/completions", Some(&wish), limits, |chunk| {
        size += chunk.len();
        rest.push_str(&String::from_utf8_lossy(chunk));
        while let Some(end) = rest.find('\n') {
            let line: String = rest.drain(..=end).collect();
            let Some(event) = line.trim().strip_prefix("data:") else { continue };
            let Ok(event) = serde_json::from_str::<Value>(event.trim()) else { continue };
            if event["choices"][0]["text"].as_str().is_some_and(|it| !it.is_empty()) {
                first = first.or_else(|| Some(started.elapsed()));
                last = Some(started.elapsed());
                events += 1;
            }
            if event["usage"].is_object() {
                usage = event["usage"].clone();
            }
        }
        if size > limits.body { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    // The first token is written at the end of the reading.
    let written = count(&usage["completion_tokens"]).or(Some(events)).map(|it| it.saturating_sub(1));
    Ok(Answer {
        prompt: count(&usage["prompt_tokens"]),
        cached: count(&usage["prompt_tokens_details"]["cached_tokens"]),
        reading_s: first.map(|it| it.as_secs_f64()),
        written,
        writing_s: first.zip(last).map(|(a, b)| (b - a).as_secs_f64()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_differ_by_seed_and_part_and_go_on_from_their_beginning() {
        assert_ne!(words(1, 0, 10), words(2, 0, 10));
        assert_ne!(words(1, 0, 10), words(1, 1, 10));
        assert!(words(1, 0, 20).starts_with(&words(1, 0, 10)));
    }

    #[test]
    fn a_cache_gives_itself_away_by_count_or_by_time() {
        let first = Answer { prompt: Some(4000), reading_s: Some(10.0), ..Answer::default() };
        let counted = Answer { prompt: Some(4500), cached: Some(3990), reading_s: Some(1.3), ..Answer::default() };
        assert_eq!(went_on(&first, &counted), (true, Some(510)));
        let timed = Answer { prompt: Some(4500), cached: None, ..counted };
        assert_eq!(went_on(&first, &timed), (true, Some(500)));
        let missed = Answer { prompt: Some(4500), cached: Some(0), reading_s: Some(11.0), ..Answer::default() };
        assert_eq!(went_on(&first, &missed), (false, Some(4500)));
    }

    #[test]
    fn a_moment_gives_no_rate() {
        assert_eq!(rate(Some(4), Some(1.0)), None);
        assert_eq!(rate(Some(100), Some(0.0)), None);
        assert_eq!(rate(Some(100), Some(2.0)), Some(50.0));
    }
}
