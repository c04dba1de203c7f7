//! Logs of Ollama and of llama.cpp's server. Since version 0.30 the former holds the lines of the latter, so one reader
//! serves both. Lines that say nothing here are passed over; what they hold never leaves this module.

use crate::text::{count_after, go_duration, lines, number_after};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::observe::{
    ComputeDevice, DriverTrouble, Library, LoadMode, LoadedModel, LogFacts, RequestSeen, Settings, Switch,
};
use whichbox_core::units::Bytes;

/// Requests that are kept, the newest.
const MOST_REQUESTS: usize = 64;
/// Durations and context lengths that are kept, the newest.
const MOST_KEPT: usize = 64;

/// What a log says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Log {
    /// What it counts.
    pub facts: LogFacts,
    /// The settings that the server wrote down as it started.
    pub settings: Option<Settings>,
    /// The devices that it found.
    pub devices: Option<Vec<ComputeDevice>>,
    /// What the last load of a model said of it. Its name is empty where the log gives none.
    pub last_load: Option<LoadedModel>,
    /// The requests, the newest last.
    pub requests: Vec<RequestSeen>,
    /// The port that a server which Ollama started listens on.
    pub child_port: Option<u16>,
}

/// Reads a log.
#[must_use]
pub fn read(text: &str) -> Log {
    let mut reader = Reader::default();
    for line in lines(text) {
        reader.line(line);
    }
    reader.done()
}

#[derive(Default)]
struct Reader {
    log: Log,
    /// Prompts of running requests, by task.
    prompts: BTreeMap<u32, RequestSeen>,
    /// When they began, seconds since the server did.
    began: BTreeMap<u32, f64>,
    idle_unload: bool,
    /// Which model is loaded now, as a digest of its file's path; and the contexts that each was loaded with.
    model: u64,
    contexts: BTreeMap<u64, Vec<u32>>,
}

impl Reader {
    /// Models that take turns are loaded with their own lengths; only one whose length changes is meant.
    fn done(mut self) -> Log {
        let changes = |all: &Vec<u32>| all.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let worst = self.contexts.into_values().max_by_key(|all| (changes(all), all.len()));
        self.log.facts.load_contexts = worst.unwrap_or_default();
        self.log
    }

    fn line(&mut self, line: &str) {
        let facts = &mut self.log.facts;
        facts.lines = facts.lines.saturating_add(1);
        if line.contains("level=DEBUG") || line.contains(" D slot") || line.contains(" D srv") {
            facts.debug = true;
        }
        self.started(line);
        self.troubles(line);
        self.loading(line);
        self.requests(line);
    }

    /// The server's own start: settings and devices.
    fn started(&mut self, line: &str) {
        let log = &mut self.log;
        if line.contains("server config") && line.contains("env=") {
            log.settings = Some(settings(line));
            log.devices = None;
        } else if line.contains("inference compute") {
            let devices = log.devices.get_or_insert_default();
            if devices.len() < 32 {
                devices.push(device(line));
            }
        } else if line.contains("vram-based default context") {
            let default = count_after(line, "default_num_ctx=");
            log.settings.get_or_insert_default().context_default = default;
        }
    }

    fn troubles(&mut self, line: &str) {
        let facts = &mut self.log.facts;
        let has = |mark: &str| line.contains(mark);
        let driver = [
            ("NVIDIA driver too old", DriverTrouble::NvidiaTooOld),
            ("AMD driver is too old", DriverTrouble::AmdTooOld),
            ("dropping ROCm device", DriverTrouble::RocmDropped),
            ("GPU discovery watchdog timed out", DriverTrouble::DiscoveryTimeout),
            ("user overrode visible devices", DriverTrouble::DevicesHidden),
        ];
        if let Some((_, trouble)) = driver.iter().find(|(mark, _)| has(mark)) {
            facts.driver = Some(*trouble);
        }
        if has("dropping integrated GPU") {
            facts.integrated_gpu_dropped = true;
        }
        if has("truncating input prompt") {
            facts.prompts_cut += 1;
            longest(facts, count_after(line, "prompt="));
        }
        if has("truncating input messages") || has("truncating native chat messages") {
            facts.histories_cut += 1;
        }
        if has("exceeds the available context size") || has("longer than the context length currently available") {
            facts.prompts_refused += 1;
            longest(facts, count_after(line, "request ("));
        }
        if has("forcing full prompt re-processing") {
            facts.full_reprocessing += 1;
        }
        if has("reducing automatic context and retrying") {
            facts.context_reduced_from = count_after(line, "old_num_ctx=").or_else(|| count_after(line, "num_ctx="));
            facts.context_reduced_to = count_after(line, "new_num_ctx=");
        }
        if has("context size reduced from") {
            facts.context_reduced_from = count_after(line, "reduced from");
            facts.context_reduced_to = line.split_once("reduced from").and_then(|(_, rest)| count_after(rest, " to "));
        }
        if has("predicted to exceed available memory, evicting") {
            facts.evictions += 1;
        }
        if has("recommendedMaxWorkingSetSize") {
            // Megabytes of a million, as Metal's backend prints them.
            facts.metal_limit =
                number_after(line, "recommendedMaxWorkingSetSize").map(|megabytes| Bytes::from_gb(megabytes / 1e3));
        }
        if has("timer expired, expiring to unload") || has("runner expired event received") {
            self.idle_unload = true;
        }
        self.access(line);
    }

    /// `[GIN] 2026/07/02 - 10:00:00 | 500 | 5m0s | 127.0.0.1 | POST "/api/chat"`
    fn access(&mut self, line: &str) {
        let Some((_, rest)) = line.split_once("[GIN]") else { return };
        let mut fields = rest.split('|').map(str::trim).skip(1);
        let (Some(status), Some(took)) = (fields.next(), fields.next()) else { return };
        let Some(path) = rest.rsplit('"').nth(1) else { return };
        const ASKED: [&str; 6] =
            ["/api/chat", "/api/generate", "/v1/chat/completions", "/v1/completions", "/v1/responses", "/v1/messages"];
        if !ASKED.contains(&path) {
            return;
        }
        match status {
            "503" => self.log.facts.busy_answers += 1,
            "500" | "499" => {
                // A round number of seconds is no accident: somebody's patience has a setting.
                let seconds = go_duration(took).map(f64::round).filter(|it| *it >= 10.0);
                let exact = go_duration(took).zip(seconds).filter(|(took, round)| (took - round).abs() < 0.6);
                if let Some((_, seconds)) = exact.filter(|(_, round)| round % 5.0 == 0.0) {
                    push(&mut self.log.facts.gave_up_after_s, seconds);
                }
            }
            _ => {}
        }
    }

    fn loading(&mut self, line: &str) {
        if let Some(model) = model_file(line) {
            self.model = model;
        }
        if line.contains("starting llama-server") || line.contains("starting runner") {
            let load = command(line);
            self.log.child_port = count_after(line, "--port ").and_then(|it| u16::try_from(it).ok());
            self.begin(load);
            return;
        }
        // Without a line of its own a load begins with this.
        if line.contains("llama_context: constructing") {
            let known = self.log.last_load.as_ref().is_some_and(|it| it.context.is_none());
            if !known {
                self.begin(LoadedModel::default());
            }
        }
        let idle = self.idle_unload;
        let facts = &mut self.log.facts;
        if line.contains("llama-server started in") || line.contains("llama runner started in") {
            facts.loads += 1;
            if idle {
                facts.reloads_after_idle += 1;
                self.idle_unload = false;
            }
            if let Some(load) = &mut self.log.last_load {
                load.load_s = number_after(line, "started in");
            }
        }
        let mut context = None;
        if let Some(load) = &mut self.log.last_load {
            context = load_line(line, load);
        }
        if let Some(context) = context {
            push(self.contexts.entry(self.model).or_default(), context);
        }
    }

    fn begin(&mut self, load: LoadedModel) {
        self.log.last_load = Some(load);
        self.prompts.clear();
        self.began.clear();
    }

    fn requests(&mut self, line: &str) {
        let Some(task) = task(line) else { return };
        if line.contains("new prompt") && self.prompts.len() < MOST_REQUESTS {
            let prompt = count_after(line, "task.n_tokens").or_else(|| count_after(line, "n_prompt_tokens"));
            self.prompts.insert(task, RequestSeen { prompt_tokens: prompt, ..RequestSeen::default() });
            self.began.extend(clock(line).map(|at| (task, at)));
        } else if let Some(request) = self.prompts.get_mut(&task) {
            if let Some((_, rest)) = line.split_once("prompt eval time") {
                let computed = count_after(rest, "/");
                let milliseconds = number_after(rest, "=");
                request.cached_tokens = request.prompt_tokens.zip(computed).map(|(all, new)| all.saturating_sub(new));
                request.prefill_tps = rate(computed, milliseconds);
            } else if let Some((_, rest)) = line.split_once("eval time") {
                request.answer_tokens = count_after(rest, "/");
                request.decode_tps = rate(request.answer_tokens, number_after(rest, "="));
            } else if let Some((_, rest)) = line.split_once("total time") {
                request.total_s = number_after(rest, "=").map(|milliseconds| milliseconds / 1e3);
            } else if line.contains("cancel task") {
                request.gave_up = true;
                let began = self.began.get(&task);
                request.total_s = request.total_s.or_else(|| Some(clock(line)? - began?).filter(|it| *it >= 0.0));
                self.end(task);
            } else if line.contains("send_error") {
                // It is counted among the refused prompts and ran no further.
                self.prompts.remove(&task);
            } else if line.contains("stop processing") {
                self.end(task);
            }
        }
    }

    fn end(&mut self, task: u32) {
        self.began.remove(&task);
        if let Some(request) = self.prompts.remove(&task) {
            push(&mut self.log.requests, request);
        }
    }
}

/// `id_task = 40`, `task id = 37` and `task 40 |`.
fn task(line: &str) -> Option<u32> {
    ["id_task = ", "task id = ", "| task "].iter().find_map(|mark| count_after(line, mark))
}

/// The time that llama.cpp puts before its lines: minutes, seconds, thousandths and millionths since it began.
fn clock(line: &str) -> Option<f64> {
    let mut parts = line.split_whitespace().next()?.split('.').map(|it| it.parse::<u32>().ok().map(f64::from));
    let [minutes, seconds, thousandths, millionths] = [parts.next()??, parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(minutes * 60.0 + seconds + thousandths / 1e3 + millionths / 1e6)
}

/// Which file a line says is being loaded, as a digest: its name stays here.
fn model_file(line: &str) -> Option<u64> {
    let starts = line.contains("starting llama-server") || line.contains("starting runner");
    let path = if starts {
        let (_, rest) = ["--model ", "-m "].iter().find_map(|mark| line.split_once(mark))?;
        rest.split([' ', '"']).next()?
    } else if line.contains("llama_model_loader: loaded meta data") {
        line.rsplit_once(" from ")?.1.split(" (version").next()?
    } else {
        line.split_once("loading model '")?.1.split('\'').next()?
    };
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    Some(hasher.finish())
}

/// A rate over less than a hundredth of a second, or over a handful of tokens, says nothing.
fn rate(tokens: Option<u32>, milliseconds: Option<f64>) -> Option<f64> {
    let (tokens, milliseconds) = (tokens?, milliseconds?);
    (tokens >= 8 && milliseconds >= 10.0).then(|| f64::from(tokens) * 1e3 / milliseconds)
}

fn longest(facts: &mut LogFacts, tokens: Option<u32>) {
    facts.longest_prompt = facts.longest_prompt.max(tokens);
}

fn push<T>(list: &mut Vec<T>, item: T) {
    if list.len() == MOST_KEPT {
        list.remove(0);
    }
    list.push(item);
}

/// A line about the model that is being loaded. Returns its context length where the line gives it.
fn load_line(line: &str, load: &mut LoadedModel) -> Option<u32> {
    let has = |mark: &str| line.contains(mark);
    if has("(load_mode = ") {
        load.load_mode = line.split_once("(load_mode = ").and_then(|(_, mode)| match mode.trim_end_matches(')') {
            "mmap" => Some(LoadMode::Mmap),
            "none" => Some(LoadMode::Read),
            "dio" => Some(LoadMode::Direct),
            "mlock" | "mmap+mlock" => Some(LoadMode::Locked),
            _ => None,
        });
    } else if has("n_ctx_train (") || has("n_ctx_train =") {
        load.context_native = count_after(line, "n_ctx_train (").or_else(|| count_after(line, "n_ctx_train"));
    } else if has("offloaded ") && has(" layers to GPU") {
        load.layers_gpu = count_after(line, "offloaded ");
        load.layers = count_after(line, "/");
    } else if has("KV buffer size") {
        add(&mut load.kv_bytes, line, "KV buffer size");
    } else if has("compute buffer size") {
        add(&mut load.compute_bytes, line, "compute buffer size");
    } else if has("model buffer size") {
        add(&mut load.weights, line, "model buffer size");
    } else if has("llama_kv_cache: size") {
        let after = |mark: &str| line.split_once(mark).and_then(|(_, rest)| rest.split(')').next()).and_then(kv_type);
        load.kv_type_k = after("K (");
        load.kv_type_v = after("V (");
    } else if has("n_batch  ") {
        load.batch = count_after(line, "n_batch");
    } else if has("n_ubatch  ") {
        load.micro_batch = count_after(line, "n_ubatch");
    } else if has("Flash Attention enabled") || has("flash_attn            = enabled") {
        load.flash_attention = Some(Switch::On);
    } else if has("flash_attn            = disabled") || has("Flash Attention disabled") {
        load.flash_attention = Some(Switch::Off);
    } else if has("n_slots = ") {
        load.slots = count_after(line, "n_slots");
        load.context = count_after(line, "n_ctx_slot").or(load.context);
        load.kv_unified =
            line.split_once("kv_unified = ").map(|(_, it)| it.trim_matches(['\'', '"']).starts_with("true"));
    } else if has("llama_context: n_ctx  ") {
        let context = count_after(line, "n_ctx  ");
        load.context = load.context.or(context);
        return context;
    }
    None
}

fn add(to: &mut Option<Bytes>, line: &str, mark: &str) {
    if let Some(mib) = number_after(line, mark).filter(|it| *it >= 0.0) {
        *to = Some(to.unwrap_or_default() + Bytes::from_mib(mib));
    }
}

/// A type of the cache by its name.
#[must_use]
pub fn kv_type(name: &str) -> Option<KvType> {
    match name.trim().to_lowercase().as_str() {
        "f32" => Some(KvType::F32),
        "f16" | "bf16" | "fp16" => Some(KvType::F16),
        "q8_0" => Some(KvType::Q8),
        "q5_0" => Some(KvType::Q5),
        "q4_0" => Some(KvType::Q4),
        _ => None,
    }
}

/// The command line of a child: what was asked for. Its paths are not kept.
fn command(line: &str) -> LoadedModel {
    let words: Vec<&str> = line.split([' ', '"', '[', ']', ',']).filter(|it| !it.is_empty()).collect();
    from_arguments(&words)
}

/// What the arguments of llama.cpp's server ask for.
#[must_use]
pub fn from_arguments(words: &[&str]) -> LoadedModel {
    let value = |names: &[&str]| {
        let at = words.iter().position(|it| names.contains(&it.split('=').next().unwrap_or_default()))?;
        words.get(at)?.split_once('=').map(|(_, value)| value).or_else(|| words.get(at + 1).copied())
    };
    let count = |names: &[&str]| value(names).and_then(|it| it.parse::<u32>().ok());
    let has = |names: &[&str]| words.iter().any(|it| names.contains(it));
    LoadedModel {
        context_asked: count(&["-c", "--ctx-size"]).filter(|it| *it > 0),
        command_known: true,
        slots: count(&["-np", "--parallel"]),
        kv_unified: has(&["-kvu", "--kv-unified"]).then_some(true),
        kv_type_k: value(&["-ctk", "--cache-type-k"]).and_then(kv_type),
        kv_type_v: value(&["-ctv", "--cache-type-v"]).and_then(kv_type),
        flash_attention: value(&["-fa", "--flash-attn"]).map(|it| match it {
            "off" | "0" | "false" | "disabled" => Switch::Off,
            "auto" | "-1" => Switch::Auto,
            _ => Switch::On,
        }),
        layers_asked: count(&["-ngl", "--gpu-layers", "--n-gpu-layers"]),
        batch: count(&["-b", "--batch-size"]),
        micro_batch: count(&["-ub", "--ubatch-size"]),
        expert_layers_on_host: count(&["-ncmoe", "--n-cpu-moe"]),
        fit: value(&["-fit", "--fit"]).map(|it| !matches!(it, "off" | "0" | "false")),
        whole_window: has(&["--swa-full"]).then_some(true),
        speculation: has(&["--model-draft", "-md", "--spec-type"]).then_some(true),
        load_mode: value(&["-lm", "--load-mode"]).and_then(|it| match it {
            "mmap" => Some(LoadMode::Mmap),
            "none" => Some(LoadMode::Read),
            "dio" => Some(LoadMode::Direct),
            "mlock" | "mmap+mlock" => Some(LoadMode::Locked),
            _ => None,
        }),
        ..LoadedModel::default()
    }
}

/// `server config env="map[A:1 B:2]"`.
fn settings(line: &str) -> Settings {
    let (_, map) = line.split_once("map[").unwrap_or_default();
    let values: BTreeMap<&str, &str> = entries(map);
    let get = |name: &str| values.get(name).copied().map(str::trim).filter(|it| !it.is_empty());
    let count = |name: &str| get(name).and_then(|it| it.parse::<u32>().ok());
    let switch =
        |name: &str| get(name).map(|it| if matches!(it, "1" | "true" | "on") { Switch::On } else { Switch::Off });
    Settings {
        context_length: count("OLLAMA_CONTEXT_LENGTH"),
        kv_type: get("OLLAMA_KV_CACHE_TYPE").and_then(kv_type),
        // `false` is what the server writes where nobody set it, so only `true` says something.
        flash_attention: switch("OLLAMA_FLASH_ATTENTION").filter(|it| *it == Switch::On),
        keep_alive_s: get("OLLAMA_KEEP_ALIVE").and_then(go_duration).map(forever),
        parallel: count("OLLAMA_NUM_PARALLEL"),
        max_loaded: count("OLLAMA_MAX_LOADED_MODELS"),
        integrated_gpu: switch("OLLAMA_IGPU_ENABLE").map(|it| it == Switch::On),
        ..Settings::default()
    }
}

/// The server writes the largest duration there is for "never".
fn forever(seconds: f64) -> f64 {
    if seconds > 1e9 { -1.0 } else { seconds }
}

/// `NAME:value` pairs of a map as Go prints it; values may hold spaces and colons.
fn entries(map: &str) -> BTreeMap<&str, &str> {
    let is_name = |word: &str| {
        let name = word.split(':').next().unwrap_or_default();
        word.contains(':')
            && name.len() > 3
            && name.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'_')
    };
    let mut found = BTreeMap::new();
    for word in map.split([' ', ']', '"']).filter(|it| is_name(it)) {
        if let Some((name, value)) = word.split_once(':') {
            found.entry(name).or_insert(value);
        }
    }
    found
}

/// `inference compute id=0 library=CUDA compute=8.6 name=CUDA0 description="NVIDIA ..." total="24.0 GiB" available="23.5 GiB"`
fn device(line: &str) -> ComputeDevice {
    let text = |key: &str| {
        let (_, rest) = line.split_once(&format!(" {key}="))?;
        let value = match rest.strip_prefix('"') {
            Some(rest) => rest.split('"').next(),
            None => rest.split(' ').next(),
        };
        value.map(str::to_owned).filter(|it| !it.is_empty())
    };
    let size = |key: &str| {
        let text = text(key)?;
        let (number, unit) = text.split_once(' ')?;
        let number: f64 = number.parse().ok()?;
        match unit {
            "GiB" => Some(Bytes::from_gib(number)),
            "MiB" => Some(Bytes::from_mib(number)),
            "B" => Some(Bytes::from_f64(number)),
            _ => None,
        }
    };
    let library = text("library").map(|it| match it.to_lowercase().as_str() {
        "cpu" => Library::Cpu,
        "metal" => Library::Metal,
        "rocm" | "hip" => Library::Rocm,
        "vulkan" => Library::Vulkan,
        it if it.starts_with("cuda") => Library::Cuda,
        _ => Library::Other,
    });
    ComputeDevice {
        library,
        name: text("description").or_else(|| text("name")),
        total: size("total"),
        available: size("available"),
    }
}
