//! Runtimes: their settings, models, logs and the requests they served.

use super::{Gaps, facts, words};
use crate::catalog::architecture::KvType;
use crate::units::{Bytes, Tokens};

words! {
    /// A runtime that serves models.
    pub enum RuntimeKind {
        /// Ollama.
        Ollama,
        /// llama.cpp's server.
        LlamaCpp,
        /// LM Studio.
        LmStudio,
        /// vLLM.
        Vllm,
        /// MLX servers.
        Mlx,
    }

    /// How a runtime was found.
    pub enum RuntimeState {
        /// It answers.
        Running,
        /// It is installed and does not answer.
        NotRunning,
        /// No trace of it.
        NotFound,
        /// It refuses to answer us.
        Refused,
        /// It did not answer in time.
        Slow,
        /// It answers what it should not.
        Unreadable,
        /// It answers, and its version is one that we do not know.
        UnknownVersion,
        /// Something answers at its usual place that is not it.
        SomethingElse,
    }

    /// A setting with three positions.
    pub enum Switch {
        /// On.
        On,
        /// Off.
        Off,
        /// As the runtime sees fit.
        Auto,
    }

    /// What a runtime computes with.
    pub enum Library {
        /// The processor.
        Cpu,
        /// Apple Metal.
        Metal,
        /// NVIDIA CUDA.
        Cuda,
        /// AMD ROCm.
        Rocm,
        /// Vulkan.
        Vulkan,
        /// Something else.
        Other,
    }

    /// Trouble with drivers that a runtime wrote into its log.
    pub enum DriverTrouble {
        /// The NVIDIA driver is too old.
        NvidiaTooOld,
        /// The AMD driver is too old.
        AmdTooOld,
        /// ROCm has no library for this generation.
        RocmDropped,
        /// The search for GPUs ran out of time.
        DiscoveryTimeout,
        /// An environment variable hides devices.
        DevicesHidden,
    }

    /// How a model's file gets into memory.
    pub enum LoadMode {
        /// Mapped, page by page.
        Mmap,
        /// Read whole.
        Read,
        /// Read past the page cache.
        Direct,
        /// Mapped or read, and locked there.
        Locked,
    }

    /// What is known of a model's chat template.
    pub enum TemplateState {
        /// It is the model's own.
        Own,
        /// There is none, or only one that passes text through.
        Generic,
        /// Somebody forced another.
        Forced,
    }
}

/// A runtime, as it was found.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct RuntimeSeen {
    /// Which.
    pub kind: RuntimeKind,
    /// How it was found.
    pub state: RuntimeState,
    /// Its version, as it says itself (`0.32.15`, `b11434`).
    #[serde(default)]
    pub version: Option<String>,
    /// True where it answers on this machine only.
    #[serde(default)]
    pub loopback: Option<bool>,
    /// Its port.
    #[serde(default)]
    pub port: Option<u16>,
    /// How many of the kind answer or run here (an app and a service beside it are two).
    #[serde(default)]
    pub instances: Option<u32>,
    /// Its settings, as it reports them itself.
    #[serde(default)]
    pub settings: Option<RuntimeSettings>,
    /// Devices it found to compute on. Missing: not known; only a [`Library::Cpu`]: it found no GPU.
    #[serde(default)]
    pub devices: Option<Vec<ComputeDevice>>,
    /// The models it could load.
    #[serde(default)]
    pub definitions: Option<Vec<DefinitionSeen>>,
    /// The models that are loaded. Missing: not known; empty: none.
    #[serde(default)]
    pub loaded: Option<Vec<LoadedModel>>,
    /// What its log says.
    #[serde(default)]
    pub log: Option<LogFacts>,
    /// Its counters.
    #[serde(default)]
    pub counters: Option<ServerCounters>,
    /// Requests that it served, the newest last.
    #[serde(default)]
    pub requests: Option<Vec<RequestSeen>>,
    /// Why facts are missing.
    #[serde(default)]
    pub missing: Gaps,
}

impl RuntimeSeen {
    /// A runtime of a kind in a state, of which nothing more is known.
    #[must_use]
    pub fn new(kind: RuntimeKind, state: RuntimeState) -> Self {
        Self {
            kind,
            state,
            version: None,
            loopback: None,
            port: None,
            instances: None,
            settings: None,
            devices: None,
            definitions: None,
            loaded: None,
            log: None,
            counters: None,
            requests: None,
            missing: Gaps::new(),
        }
    }
}

facts! {
    /// A runtime's settings. A setting that is missing is at the runtime's own default.
    pub struct RuntimeSettings {
        /// Context length for models that name none; 0 is automatic.
        pub context_length: Option<Tokens>,
        /// The default context length that the runtime chose by itself, from its log.
        pub context_default: Option<Tokens>,
        /// How the KV cache is stored.
        pub kv_type: Option<KvType>,
        /// Flash attention.
        pub flash_attention: Option<Switch>,
        /// Seconds that an idle model stays loaded; below zero is for ever.
        pub keep_alive_s: Option<f64>,
        /// Requests served at once.
        pub parallel: Option<u32>,
        /// Models loaded at once; 0 is automatic.
        pub max_loaded: Option<u32>,
        /// Integrated GPUs are used.
        pub integrated_gpu: Option<bool>,
        /// Names of settings in its environment that it does not know (misspelt ones).
        pub unknown_names: Vec<String>,
    }

    /// A device that a runtime computes on.
    pub struct ComputeDevice {
        /// With what.
        pub library: Option<Library>,
        /// Its name.
        pub name: Option<String>,
        /// Memory that the runtime sees there.
        pub total: Option<Bytes>,
        /// What of it was free.
        pub available: Option<Bytes>,
    }

    /// A model as a runtime defines it.
    pub struct DefinitionSeen {
        /// Its name there; the part after the colon is a label that anybody may choose.
        pub name: String,
        /// The model of the catalog that it is, where that is known.
        pub model: Option<String>,
        /// The architecture its file names.
        pub architecture: Option<String>,
        /// Context length it was trained for.
        pub context_native: Option<Tokens>,
        /// Context length that the definition sets (`num_ctx`, `--ctx-size`, `context_length`). Missing: it sets none.
        pub context_set: Option<Tokens>,
        /// True where the definition was read and all that it sets is known.
        pub parameters_known: bool,
        /// Layers for the GPU that the definition sets.
        pub gpu_layers_set: Option<u32>,
        /// Batch of prefill that the definition sets.
        pub batch_set: Option<u32>,
        /// Tokens drafted ahead that the definition sets.
        pub draft_set: Option<u32>,
        /// Parameters.
        pub parameters: Option<f64>,
        /// The quantization's name.
        pub quant: Option<String>,
        /// Size of its file.
        pub size: Option<Bytes>,
        /// Its chat template.
        pub template: Option<TemplateState>,
        /// True where it says that it can call tools.
        pub tools: Option<bool>,
        /// Tokens of a sliding window, where it has one.
        pub sliding_window: Option<Tokens>,
        /// Experts, where it has any.
        pub experts: Option<u32>,
        /// True where it carries heads that draft tokens ahead.
        pub draft_heads: Option<bool>,
        /// Position scaling.
        pub rope: Option<RopeScaling>,
        /// Why facts are missing.
        pub missing: Gaps,
    }

    /// Position scaling (YaRN and others).
    pub struct RopeScaling {
        /// Its factor.
        pub factor: Option<f64>,
        /// The context length before scaling.
        pub original_context: Option<Tokens>,
        /// True where it was set by hand, not by the model's file.
        pub by_hand: bool,
    }

    /// A model that is loaded.
    pub struct LoadedModel {
        /// Its name in the runtime.
        pub name: String,
        /// The model of the catalog that it is, where that is known.
        pub model: Option<String>,
        /// The quantization's name.
        pub quant: Option<String>,
        /// Context length it was trained for.
        pub context_native: Option<Tokens>,
        /// Context length in force for one request.
        pub context: Option<Tokens>,
        /// Context length that was asked for in all (`-c`). Missing: nobody asked.
        pub context_asked: Option<Tokens>,
        /// True where the whole command line is known, so that what is missing in it was not set.
        pub command_known: bool,
        /// Slots.
        pub slots: Option<u32>,
        /// True where all slots share one cache.
        pub kv_unified: Option<bool>,
        /// How keys are stored.
        pub kv_type_k: Option<KvType>,
        /// How values are stored.
        pub kv_type_v: Option<KvType>,
        /// Flash attention.
        pub flash_attention: Option<Switch>,
        /// Layers on the GPU.
        pub layers_gpu: Option<u32>,
        /// Layers in all, the output head included.
        pub layers: Option<u32>,
        /// Layers for the GPU that were asked for. Missing: nobody asked.
        pub layers_asked: Option<u32>,
        /// Bytes in memory.
        pub size: Option<Bytes>,
        /// What of them lies on the GPU.
        pub size_vram: Option<Bytes>,
        /// Size of the weights' file.
        pub weights: Option<Bytes>,
        /// Bytes of KV cache.
        pub kv_bytes: Option<Bytes>,
        /// Bytes of compute buffers.
        pub compute_bytes: Option<Bytes>,
        /// Seconds until it is unloaded when idle; below zero is never.
        pub keep_alive_s: Option<f64>,
        /// Seconds that loading took.
        pub load_s: Option<f64>,
        /// How its file was loaded.
        pub load_mode: Option<LoadMode>,
        /// Tokens handed over at once in prefill (`-b`).
        pub batch: Option<u32>,
        /// Tokens computed at once in prefill (`-ub`).
        pub micro_batch: Option<u32>,
        /// Layers whose experts stay in system memory; 0 is none.
        pub expert_layers_on_host: Option<u32>,
        /// Experts it has; 0 is a dense model.
        pub experts: Option<u32>,
        /// True where llama.cpp fits arguments to the memory by itself.
        pub fit: Option<bool>,
        /// Tokens of a sliding window.
        pub sliding_window: Option<Tokens>,
        /// True where windows keep the whole context.
        pub whole_window: Option<bool>,
        /// Its chat template.
        pub template: Option<TemplateState>,
        /// Position scaling in force.
        pub rope: Option<RopeScaling>,
        /// True where it carries heads that draft tokens ahead.
        pub draft_heads: Option<bool>,
        /// True where drafting ahead is in use.
        pub speculation: Option<bool>,
        /// Why facts are missing.
        pub missing: Gaps,
    }

    /// What a log says, counted over the part that was read.
    pub struct LogFacts {
        /// Lines that were read.
        pub lines: u32,
        /// True where lines for debugging are in it, so that their absence says something.
        pub debug: bool,
        /// Single prompts that were cut.
        pub prompts_cut: u32,
        /// The longest prompt that was cut or refused, tokens.
        pub longest_prompt: Option<Tokens>,
        /// Requests from whose history messages were dropped (debug lines only).
        pub histories_cut: u32,
        /// Requests refused because the prompt was longer than the context.
        pub prompts_refused: u32,
        /// Durations after which clients gave up, seconds, the newest last.
        pub gave_up_after_s: Vec<f64>,
        /// Times a model was loaded.
        pub loads: u32,
        /// Context lengths of successive loads of one model, the newest last.
        pub load_contexts: Vec<Tokens>,
        /// Loads that followed an unloading for idleness.
        pub reloads_after_idle: u32,
        /// Models evicted to make room.
        pub evictions: u32,
        /// An integrated GPU was left out.
        pub integrated_gpu_dropped: bool,
        /// Trouble with drivers.
        pub driver: Option<DriverTrouble>,
        /// Times a whole prompt was read again for want of cached state.
        pub full_reprocessing: u32,
        /// The context was reduced by itself to fit: from.
        pub context_reduced_from: Option<Tokens>,
        /// The context was reduced by itself to fit: to.
        pub context_reduced_to: Option<Tokens>,
        /// Requests answered with "busy" (503).
        pub busy_answers: u32,
        /// The limit that Metal recommends for its working set.
        pub metal_limit: Option<Bytes>,
    }

    /// A server's counters since it started.
    pub struct ServerCounters {
        /// Tokens of prompts.
        pub prompt_tokens: Option<f64>,
        /// What of them came from a cache.
        pub cached_tokens: Option<f64>,
        /// Requests that wait.
        pub waiting: Option<u32>,
        /// The highest context in use so far, tokens.
        pub most_tokens: Option<Tokens>,
        /// Tokens drafted ahead.
        pub drafted_tokens: Option<f64>,
    }

    /// One request that was served.
    pub struct RequestSeen {
        /// The model's name in the runtime.
        pub name: Option<String>,
        /// Tokens of the prompt, cached ones included.
        pub prompt_tokens: Option<Tokens>,
        /// What of them came from a cache.
        pub cached_tokens: Option<Tokens>,
        /// Prefill speed over what was computed, tokens a second.
        pub prefill_tps: Option<f64>,
        /// Tokens of the answer.
        pub answer_tokens: Option<Tokens>,
        /// Decode speed, tokens a second.
        pub decode_tps: Option<f64>,
        /// Seconds spent on loading the model before it.
        pub load_s: Option<f64>,
        /// Seconds in all.
        pub total_s: Option<f64>,
        /// True where the client went away before the end.
        pub gave_up: bool,
    }

}

/// A short run that Whichbox made here.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
#[serde(rename = "ObservedRun")]
pub struct MeasuredRun {
    /// On which runtime.
    pub runtime: RuntimeKind,
    /// The model's name there.
    pub name: String,
    /// The model of the catalog that it is, where that is known.
    #[serde(default)]
    pub model: Option<String>,
    /// The quantization's name.
    #[serde(default)]
    pub quant: Option<String>,
    /// Tokens in the context before the part that was timed.
    pub depth: Tokens,
    /// Tokens of the prompt that were computed.
    pub prompt_tokens: Tokens,
    /// Tokens of the answer.
    pub answer_tokens: Tokens,
    /// Prefill speed, tokens a second.
    #[serde(default)]
    pub prefill_tps: Option<f64>,
    /// Decode speed, tokens a second.
    #[serde(default)]
    pub decode_tps: Option<f64>,
    /// True where the same prompt, sent again, came from the cache.
    #[serde(default)]
    pub cache_hit: Option<bool>,
}
