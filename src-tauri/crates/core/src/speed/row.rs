//! One row of `measured.csv`, or of a batch of questions in the same columns.

use super::constants::Constants;
use super::device::{Device, HwClass, find_chip};
use super::estimate::{Basis, Estimate, Note};
use super::here::{Here, Seen, Traits};
use super::predict::{self, Prepared};
use super::quant::{Quant, QuantFamily};
use super::setup::{Backend, BackendKind, Circumstances, Engine, Era, Harness, Offload, Setup, Split, age_months};
use super::shapes::{ModelFacts, Shapes};
use super::work::Work;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::LoadIs;
use crate::energy::{Draw, Draws};
use crate::error::{Error, Result};
use crate::units::{Bytes, BytesPerSecond, Watts};
use serde::{Deserialize, Serialize};

/// The columns of `measured.csv`. Any may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// The machine as the source calls it.
    pub hardware: Option<String>,
    /// Hardware class.
    pub hw_class: Option<String>,
    /// Chip.
    pub chip: Option<String>,
    /// GPU cores.
    pub gpu_cores: Option<f64>,
    /// Memory of the machine, or of all its units together.
    pub memory_gb: Option<f64>,
    /// Memory bandwidth of one unit.
    pub bandwidth_gbs: Option<f64>,
    /// Linked machines or cards.
    pub units: Option<f64>,
    /// Model.
    pub model: Option<String>,
    /// Parameters in all, in billions.
    pub params_total_b: Option<f64>,
    /// Parameters a token passes through, in billions.
    pub params_active_b: Option<f64>,
    /// Quantization label.
    pub quant: Option<String>,
    /// Weights in GiB.
    pub weights_gib: Option<f64>,
    /// Engine.
    pub engine: Option<String>,
    /// Backend.
    pub backend: Option<String>,
    /// Build.
    pub build: Option<String>,
    /// "decode" or "prefill".
    pub test: Option<String>,
    /// Prompt tokens.
    pub n_prompt: Option<f64>,
    /// Generated tokens.
    pub n_gen: Option<f64>,
    /// Tokens already in the window.
    pub depth: Option<f64>,
    /// Requests at once.
    pub batch: Option<f64>,
    /// Flash attention.
    #[serde(deserialize_with = "flag")]
    pub flash_attn: Option<bool>,
    /// Speculative decoding.
    #[serde(deserialize_with = "flag")]
    pub speculative: Option<bool>,
    /// Experts in system memory.
    #[serde(deserialize_with = "flag")]
    pub cpu_offload: Option<bool>,
    /// Watts drawn at the wall meanwhile, by all units together.
    pub power_w: Option<f64>,
    /// Watts of one unit at rest.
    pub idle_w: Option<f64>,
    /// Watts of one unit at most.
    pub load_w: Option<f64>,
    /// What was measured, tokens a second.
    pub tps: Option<f64>,
    /// When.
    pub date: Option<String>,
    /// Where it was published.
    pub source: Option<String>,
    /// What else the source says.
    pub note: Option<String>,
    /// In a batch of questions: runs measured on the same machine, each a row with its rate in `tps`. What such a row does
    /// not say of the machine and the engine is taken from the question.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<Row>,
}

/// "True", "false", true, 0, null, "".
fn flag<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<bool>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Flag(bool),
        Number(f64),
        Text(String),
        Nothing(()),
    }
    Ok(match Either::deserialize(deserializer)? {
        Either::Flag(flag) => Some(flag),
        Either::Number(number) => Some(number != 0.0),
        Either::Text(text) => match text.trim().to_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Some(true),
            "false" | "0" | "no" | "off" => Some(false),
            _ => None,
        },
        Either::Nothing(()) => None,
    })
}

/// Which of the two rates is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Test {
    /// Generating tokens.
    Decode,
    /// Reading a prompt.
    Prefill,
}

/// A row made ready for the formulas.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The device.
    pub device: Device,
    /// The model, where its name is known.
    pub facts: Option<ModelFacts<'a>>,
    params: (u64, u64),
    quant: Quant,
    file: Option<Bytes>,
    kv: (KvType, KvType),
    /// How it is run.
    pub setup: Setup,
    /// The rate asked for.
    pub test: Test,
    /// Prompt tokens (prefill).
    pub tokens: f64,
    /// Tokens in the window: for decode, with half of what is generated.
    pub depth: f64,
    /// True where the engine was not stated.
    pub engine_assumed: bool,
    /// True where the bandwidth was not stated and not known.
    pub bandwidth_assumed: bool,
}

impl Question<'_> {
    /// The model as the formulas take it.
    #[must_use]
    pub fn work(&self) -> Work<'_> {
        Work {
            model: self.facts.as_ref().map(|facts| facts.id.clone().into_owned()),
            architecture: self.facts.as_ref().map(|facts| facts.architecture.as_ref()),
            params_total: self.params.0,
            params_active: self.params.1,
            quant: self.quant.clone(),
            file: self.file,
            kv: self.kv,
        }
    }
}

/// A processor whose memory is said to be this many times as fast as the chip's is two processors.
const TWO_SOCKETS: f64 = 1.6;
/// The context at which models with short windows are still measured.
const SHORTEST_LIMIT: u32 = 65_536;

fn invalid(path: &str, reason: &str) -> Error {
    Error::Invalid { path: path.to_owned(), reason: reason.to_owned() }
}

/// A figure that must be above zero where it is given.
fn positive(value: Option<f64>, path: &str) -> Result<Option<f64>> {
    match value {
        Some(v) if !v.is_finite() || v <= 0.0 => Err(invalid(path, "must be above zero")),
        other => Ok(other),
    }
}

/// A figure that must not be below zero where it is given.
fn not_negative(value: Option<f64>, path: &str) -> Result<Option<f64>> {
    match value {
        Some(v) if !v.is_finite() || v < 0.0 => Err(invalid(path, "must not be below zero")),
        other => Ok(other),
    }
}

impl Row {
    /// Reads one line of JSON.
    ///
    /// # Errors
    /// [`Error::Malformed`] where it is not an object with these columns in it.
    pub fn from_json(line: &str) -> Result<Self> {
        serde_json::from_str(line).map_err(|error| Error::malformed("row", "", &error.to_string()))
    }

    /// A run measured on the machine of another row: what it does not say of machine and engine is that row's.
    fn on_machine_of(&self, row: &Self) -> Self {
        let or = |own: &Option<String>, other: &Option<String>| own.clone().or_else(|| other.clone());
        Self {
            hardware: or(&self.hardware, &row.hardware),
            hw_class: or(&self.hw_class, &row.hw_class),
            chip: or(&self.chip, &row.chip),
            gpu_cores: self.gpu_cores.or(row.gpu_cores),
            memory_gb: self.memory_gb.or(row.memory_gb),
            bandwidth_gbs: self.bandwidth_gbs.or(row.bandwidth_gbs),
            units: self.units.or(row.units),
            engine: or(&self.engine, &row.engine),
            backend: or(&self.backend, &row.backend),
            measured: Vec::new(),
            ..self.clone()
        }
    }

    /// What all its units draw: as the row says, else as is known of its machine or its chip.
    fn draw(&self, draws: &Draws, devices: u32) -> Result<Option<Draw>> {
        let measured = positive(self.power_w, "power_w")?;
        let (idle, load) = (positive(self.idle_w, "idle_w")?, positive(self.load_w, "load_w")?);
        let all = f64::from(devices);
        if let Some(watts) = measured {
            return Ok(Some(Draw { load: Watts(watts), idle: None, load_is: LoadIs::Measured }));
        }
        if let Some(load) = load {
            let idle = idle.map(|watts| Watts(watts * all));
            return Ok(Some(Draw { load: Watts(load * all), idle, load_is: LoadIs::Highest }));
        }
        let known = draws.find(self.hardware.as_deref(), self.chip.as_deref(), 1);
        Ok(known.map(|d| Draw { load: d.load * all, idle: d.idle.map(|watts| watts * all), ..d }))
    }

    /// What the measured runs of this row say about its machine.
    ///
    /// # Errors
    /// As [`Row::question`], for the first of them that cannot be; [`Error::Invalid`] where one has no rate.
    fn here(&self, constants: &Constants, shapes: &dyn Shapes) -> Result<Here> {
        let mut seen = Vec::new();
        for run in self.measured.iter().take(MOST_MEASURED) {
            let run = run.on_machine_of(self);
            let question = run.question(shapes)?;
            let tps = positive(run.tps, "measured.tps")?
                .ok_or_else(|| invalid("measured.tps", "a measured run needs its rate"))?;
            let expected = question.answer(constants)?.expected.0;
            let log_ratio = (tps / expected.max(f64::MIN_POSITIVE)).ln();
            seen.push(Seen { test: question.test, traits: question.traits(constants)?, log_ratio });
        }
        Ok(Here::new(constants, &seen))
    }

    /// Checks the row and looks up its chip and model.
    ///
    /// # Errors
    /// [`Error::Invalid`] for figures that cannot be, [`Error::UnknownEngine`], [`Error::UnknownQuant`],
    /// [`Error::ContextBeyondModel`], [`Error::NotPublished`] where neither the row nor the tables say how fast the
    /// memory or how large the model is.
    pub fn question<'a>(&self, shapes: &'a dyn Shapes) -> Result<Question<'a>> {
        let test = match self.test.as_deref().map(|t| t.trim().to_lowercase()).as_deref() {
            None | Some("" | "decode" | "tg" | "generation") => Test::Decode,
            Some("prefill" | "pp" | "prompt") => Test::Prefill,
            Some(_) => return Err(invalid("test", "must be decode or prefill")),
        };
        let depth = not_negative(self.depth, "depth")?.unwrap_or(0.0);
        let n_gen = not_negative(self.n_gen, "n_gen")?;
        let n_prompt = not_negative(self.n_prompt, "n_prompt")?;
        let batch = positive(self.batch, "batch")?.unwrap_or(1.0);
        let units = positive(self.units, "units")?.unwrap_or(1.0);
        let weights = positive(self.weights_gib, "weights_gib")?;
        let stated_total = positive(self.params_total_b, "params_total_b")?;
        let stated_active = positive(self.params_active_b, "params_active_b")?;
        let memory = positive(self.memory_gb, "memory_gb")?;
        let (device, bandwidth_assumed) = self.device(memory.map(|gb| gb / units))?;

        let facts = self.model.as_deref().and_then(|name| shapes.find(name, stated_total.map(|b| (b * 1e9) as u64)));
        let (engine, engine_assumed) = match self.engine.as_deref().filter(|e| !e.trim().is_empty()) {
            Some(name) => (Engine::parse(name)?, false),
            None => (Engine::usual(device.class), true),
        };
        let quant = self.read_quant(weights, stated_total, facts.as_ref())?.with_engine(engine);
        let params = self.params(stated_total, stated_active, facts.as_ref(), weights, &quant)?;
        if let Some(gib) = weights {
            let bits = gib * 1_073_741_824.0 * 8.0 / params.0 as f64;
            if !(0.4..=40.0).contains(&bits) {
                return Err(invalid("weights_gib", &format!("{bits:.1} bits per weight cannot be")));
            }
        }

        let note = self.note.as_deref().unwrap_or("").to_lowercase();
        let mut setup = Setup::new(engine);
        setup.backend = self.backend.as_deref().and_then(Backend::parse);
        // Ollama runs MLX files with MLX.
        if engine == Engine::Ollama && quant.family == QuantFamily::Mlx && device.class == HwClass::Apple {
            setup.engine = Engine::Mlx;
        }
        if setup.engine == Engine::Mlx {
            setup.backend = Some(Backend::of(BackendKind::Mlx));
        }
        setup.units = units as u32;
        setup.batch = batch as u32;
        setup.speculative = self.speculative.unwrap_or(false);
        setup.cpu_offload = self.cpu_offload.unwrap_or(false).then(Offload::default);
        setup.flash_attention = self.flash_attn;
        setup.micro_batch = micro_batch(&note, self.backend.as_deref());
        setup.circumstances = Circumstances {
            era: self.date.as_deref().and_then(Era::of),
            harness: Harness::of(&note),
            age_months: self.date.as_deref().and_then(age_months),
        };
        setup.split = if note.contains("tensor parallel") || note.contains("tp=") || note.contains("tp4") {
            Some(Split::Tensor)
        } else if note.contains("layer split") || note.contains("pipeline") {
            Some(Split::Layer)
        } else {
            None
        };

        let reached =
            depth + n_prompt.unwrap_or(0.0).max(if test == Test::Decode { n_gen.unwrap_or(0.0) } else { 0.0 });
        if let Some((facts, most)) = facts.as_ref().and_then(|f| f.context.map(|c| (f, c))) {
            // Benchmarks run the classic models with short windows far past them; what they measure is still speed.
            if depth.max(n_prompt.unwrap_or(0.0)) > f64::from(most.max(SHORTEST_LIMIT)) + 4096.0 {
                return Err(Error::ContextBeyondModel {
                    path: "depth".to_owned(),
                    tokens: reached.min(f64::from(u32::MAX)) as u32,
                    model: facts.id.clone().into_owned(),
                    most,
                });
            }
        }
        let depth = match test {
            // A run that states no length is a chat of some hundred tokens.
            Test::Decode => depth + n_gen.filter(|&n| n > 0.0).unwrap_or(256.0) / 2.0,
            Test::Prefill => depth,
        };
        Ok(Question {
            device,
            facts,
            params,
            quant,
            file: weights.map(Bytes::from_gib),
            kv: kv_types(&note, engine),
            setup,
            test,
            tokens: n_prompt.filter(|&n| n > 0.0).unwrap_or(1024.0),
            depth,
            engine_assumed,
            bandwidth_assumed,
        })
    }

    fn device(&self, memory: Option<f64>) -> Result<(Device, bool)> {
        let stated = positive(self.bandwidth_gbs, "bandwidth_gbs")?;
        if stated.is_some_and(|gbs| gbs > 100_000.0) {
            return Err(invalid("bandwidth_gbs", "no memory is that fast"));
        }
        let class = self.hw_class.as_deref().filter(|c| !c.trim().is_empty());
        let class = class.map(|text| HwClass::parse(text).unwrap_or(HwClass::Other));
        let text = self.chip.as_deref().or(self.hardware.as_deref());
        let chip = text.and_then(|name| find_chip(name, class.filter(|c| *c != HwClass::Other)));
        let class = class.or_else(|| chip.map(|c| c.class)).unwrap_or(HwClass::Other);
        let cores = self.gpu_cores.filter(|c| *c >= 1.0).map(|c| c as u32);
        let (bandwidth, assumed) = match (stated, chip, class) {
            // Two processors: half of what a thread reads lies with the other one, behind a link that is no faster than one
            // memory, so both together reach about what one does.
            (Some(gbs), Some(chip), HwClass::Cpu) if gbs * 1e9 > chip.bandwidth().0 * TWO_SOCKETS => {
                (chip.bandwidth(), false)
            }
            (Some(gbs), ..) => (BytesPerSecond::from_gbs(gbs), false),
            (None, Some(chip), _) => (chip.bandwidth(), false),
            // A processor nobody named runs on two channels of DDR5 at best and of DDR4 at worst.
            (None, None, HwClass::Cpu) => (BytesPerSecond::from_gbs(64.0), true),
            (None, None, _) => {
                return Err(Error::NotPublished {
                    subject: text.unwrap_or("the machine").to_owned(),
                    figure: "memory bandwidth".to_owned(),
                });
            }
        };
        Ok((
            Device::new(class, self.chip.clone().or_else(|| chip.map(|c| c.name.clone())), bandwidth).with(
                cores,
                chip.and_then(|c| c.compute(cores)),
                memory.map(Bytes::from_gb),
            ),
            assumed,
        ))
    }

    fn read_quant(&self, weights: Option<f64>, total: Option<f64>, facts: Option<&ModelFacts<'_>>) -> Result<Quant> {
        let label = self.quant.as_deref().map(str::trim).filter(|q| !q.is_empty() && *q != "unknown");
        let total = total.map(|b| b * 1e9).or(facts.map(|f| f.params_total as f64));
        let of_file = weights.zip(total).map(|(gib, params)| Quant::of_bits(gib * 1_073_741_824.0 * 8.0 / params));
        match label {
            None if self.quant.as_deref().is_none_or(|q| q.trim().is_empty()) => {
                let name = self.model.as_deref().unwrap_or("").to_lowercase();
                if name.contains("gpt-oss") {
                    return Ok(Quant { assumed: true, ..Quant::parse("MXFP4")? });
                }
                Ok(of_file.unwrap_or_else(Quant::assumed))
            }
            None => of_file.ok_or_else(|| Error::UnknownQuant {
                model: self.model.clone().unwrap_or_else(|| "the model".to_owned()),
                quant: self.quant.clone().unwrap_or_default(),
            }),
            Some(label) => {
                let read = Quant::parse(label).or_else(|error| of_file.ok_or(error))?;
                // gpt-oss ships in MXFP4 whatever the label says.
                let oss = self.model.as_deref().is_some_and(|m| m.to_lowercase().contains("gpt-oss"));
                if oss && weights.is_none() {
                    return Ok(Quant { assumed: read.family != QuantFamily::Mxfp4, ..Quant::parse("MXFP4")? });
                }
                Ok(read)
            }
        }
    }

    fn params(
        &self,
        total: Option<f64>,
        active: Option<f64>,
        facts: Option<&ModelFacts<'_>>,
        weights: Option<f64>,
        quant: &Quant,
    ) -> Result<(u64, u64)> {
        if let Some(facts) = facts {
            return Ok((facts.params_total, facts.params_active));
        }
        let by_file = || weights.map(|gib| gib * 1.073_741_824 * 8.0 / quant.bits);
        let total = total.or_else(by_file).or_else(|| {
            let tokens = super::names::model_tokens(self.model.as_deref().unwrap_or(""));
            super::names::sizes(&tokens).first().copied()
        });
        let Some(total) = total else {
            return Err(Error::NotPublished {
                subject: self.model.clone().unwrap_or_else(|| "the model".to_owned()),
                figure: "number of parameters".to_owned(),
            });
        };
        if total > 100_000.0 {
            return Err(invalid("params_total_b", "no model is that large"));
        }
        let active = active.or_else(|| active_in_name(self.model.as_deref().unwrap_or(""))).unwrap_or(total);
        Ok(((total * 1e9) as u64, (active.min(total) * 1e9) as u64))
    }
}

/// The "A3B" of a name.
fn active_in_name(name: &str) -> Option<f64> {
    let tokens = super::names::tokens(name);
    tokens.windows(2).find(|w| w[0] == "a" && w[1].ends_with('b')).and_then(|w| w[1].trim_end_matches('b').parse().ok())
}

/// "n_ubatch 2048", "ub=256", "ub 512"; of "ub 512 (Vulkan) or 2048 (ROCm)" the one that names the backend.
fn micro_batch(note: &str, backend: Option<&str>) -> Option<u32> {
    let backend = backend.unwrap_or("").to_lowercase();
    let of_backend = |choice: &&str| {
        let name = choice.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(name, _)| name.trim());
        name.is_some_and(|name| !name.is_empty() && backend.contains(name))
    };
    ["n_ubatch", "ub=", "ub "].iter().find_map(|word| {
        let rest = note.get(note.find(word)? + word.len()..)?.split(';').next()?;
        let own = rest.split(" or ").find(of_backend).unwrap_or(rest);
        let digits: String = own.trim_start_matches([' ', '=']).chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok().filter(|n| (16..=65_536).contains(n))
    })
}

fn kv_types(note: &str, engine: Engine) -> (KvType, KvType) {
    let has = |words: &[&str]| words.iter().any(|w| note.contains(w));
    let values = if has(&["kv q8", "kv=q8", "kv fp8", "kv=fp8", "kv_q8", "q8_0kv", "kv int8"]) {
        Some(KvType::Q8)
    } else if has(&["kv q4", "kv=q4"]) {
        Some(KvType::Q4)
    } else if has(&["kv q5", "kv=q5"]) {
        Some(KvType::Q5)
    } else {
        None
    };
    let _ = engine;
    match values {
        Some(kind) => (kind, kind),
        None if has(&["k q8_0"]) => (KvType::Q8, KvType::F16),
        None => (KvType::F16, KvType::F16),
    }
}

/// Measured runs of one row that are looked at.
const MOST_MEASURED: usize = 64;

impl Question<'_> {
    /// What the row has in common with other runs on its machine.
    fn traits(&self, constants: &Constants) -> Result<Traits> {
        let work = self.work();
        Ok(match self.test {
            Test::Decode => Prepared::decode(constants, &self.device, &work, &self.setup)?.traits_at(self.depth),
            Test::Prefill => Prepared::prefill(constants, &self.device, &work, &self.setup)?
                .prompt_traits_at(self.tokens, self.depth),
        })
    }

    /// The estimate for the row.
    ///
    /// # Errors
    /// As [`decode`](super::decode) and [`prefill`](super::prefill).
    pub fn answer(&self, constants: &Constants) -> Result<Estimate> {
        let work = self.work();
        let mut estimate = match self.test {
            Test::Decode => predict::decode_at(constants, &self.device, &work, &self.setup, self.depth),
            Test::Prefill => predict::prefill_at(constants, &self.device, &work, &self.setup, self.tokens, self.depth),
        }?;
        for (assumed, note) in
            [(self.engine_assumed, Note::EngineAssumed), (self.bandwidth_assumed, Note::BandwidthAssumed)]
        {
            if assumed {
                let (low, high) = (estimate.low.0 / estimate.expected.0, estimate.high.0 / estimate.expected.0);
                estimate.notes.push(note);
                estimate = Estimate::around(
                    estimate.expected.0,
                    -low.ln().hypot(0.2),
                    high.ln().hypot(0.2),
                    estimate.limit.0,
                    Basis::PhysicsOnly,
                    estimate.notes,
                );
            }
        }
        Ok(estimate)
    }
}

/// Answers one line of a batch: a JSON row in, a JSON answer out; never fails, an error is an answer too.
///
/// `{"tps": 41.2, "low": 37.0, "high": 45.1, "basis": "calibrated"}` or `{"error": {"code": "...", "message": "..."}}`.
/// Where the row says what the machine draws, or `draws` know it, an answer for decode has `tokens_per_wh` as well.
#[must_use]
pub fn answer_line(constants: &Constants, shapes: &dyn Shapes, draws: &Draws, line: &str) -> String {
    let answer = Row::from_json(line).and_then(|row| {
        let question = row.question(shapes)?;
        let draw = row.draw(draws, question.setup.devices())?.filter(|_| question.test == Test::Decode);
        let estimate = question.answer(constants)?;
        if row.measured.is_empty() {
            return Ok((estimate, draw));
        }
        let here = row.here(constants, shapes)?;
        Ok((here.correct(estimate, question.test, &question.traits(constants)?), draw))
    });
    match answer {
        Ok((estimate, draw)) => {
            let mut answer = serde_json::json!({
                "tps": rounded(estimate.expected.0),
                "low": rounded(estimate.low.0),
                "high": rounded(estimate.high.0),
                "basis": estimate.basis,
                "limit": rounded(estimate.limit.0),
                "notes": estimate.notes,
            });
            if let Some(energy) = draw.and_then(|d| d.energy(estimate.low, estimate.expected, estimate.high)) {
                answer["tokens_per_wh"] = serde_json::json!({
                    "low": rounded(energy.low),
                    "expected": rounded(energy.expected),
                    "high": rounded(energy.high),
                    "basis": energy.basis,
                });
            }
            answer
        }
        Err(error) => {
            serde_json::json!({ "error": { "code": error.code(), "message": error.to_string() } })
        }
    }
    .to_string()
}

/// Four digits: more would pretend.
fn rounded(rate: f64) -> f64 {
    if rate <= 0.0 || !rate.is_finite() {
        return 0.0;
    }
    let scale = 10f64.powi(3 - rate.log10().floor() as i32);
    (rate * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_micro_batch_is_read_for_the_backend_that_ran() {
        let both = "column stxh; ub 512 (vulkan) or 2048 (rocm)";
        for (note, backend, size) in [
            (both, Some("Vulkan AMDVLK"), Some(512)),
            (both, Some("ROCm 7.10 rocWMMA"), Some(2048)),
            (both, None, Some(512)),
            ("llama-bench, n_ubatch 2048, mmap 0", Some("CUDA"), Some(2048)),
            ("ub=1024; host tuned", Some("Vulkan RADV"), Some(1024)),
            ("ub 8 or so", None, None),
            ("a club of github users", None, None),
        ] {
            assert_eq!(micro_batch(note, backend), size, "{note} {backend:?}");
        }
    }
}
