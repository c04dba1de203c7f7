//! The rules by name: how much each weighs, and where it comes from.

use crate::observe::RuntimeKind;
use serde::Serialize;

/// A rule of the diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A GPU is there and the runtime computes without it.
    NoGpuBackend,
    /// The runtime cuts the context below what the model takes and the work needs.
    ContextCapBelowNative,
    /// A prompt is longer than the cap.
    PromptOverCap,
    /// The client gives up before prefill is done.
    TimeoutShorterThanPrefill,
    /// Nobody set a context length, and the runtime's default is too short for the work.
    ContextDefaultTooShort,
    /// The runtime shrank the context by itself so that the model fits.
    ContextShrunkToFit,
    /// Slots divide the context among them.
    SlotsDivideContext,
    /// The context was made so long that layers moved to system memory.
    ContextPushesLayersOff,
    /// The KV cache is stored in 16 bits where 8 would let the work fit.
    KvCacheTooLarge,
    /// Parallel slots multiply the KV cache.
    SlotsMultiplyMemory,
    /// macOS lets the GPU use less than the work needs and the machine has.
    GpuLimitTooLow,
    /// Linux or Windows lets the integrated GPU borrow less than the work needs and the machine has.
    BorrowedMemoryTooLow,
    /// Firmware set so much aside for graphics that the system starves.
    CarveOutTooLarge,
    /// The runtime leaves the integrated GPU out.
    IntegratedGpuIgnored,
    /// The Windows driver moves a card's memory into the system's.
    CardSpillsToSystem,
    /// Whole layers lie in system memory where the experts alone could.
    LayersSplitInsteadOfExperts,
    /// The model's file is far larger than it has to be.
    QuantizationTooLarge,
    /// A file is mapped that is larger than the memory left for it.
    FileLargerThanMemory,
    /// Cached files count as used where the GPU shares the memory.
    PageCacheInTheWay,
    /// Other programs hold the memory that is missing.
    MemoryTakenByOthers,
    /// Flash attention is off.
    FlashAttentionOff,
    /// The prompt's start changes, so the cache is lost at every turn.
    PromptCacheMissed,
    /// The model cannot go back in its own state, so whole prompts are read again.
    WholePromptReadAgain,
    /// The model is unloaded between requests.
    UnloadedWhenIdle,
    /// The model is loaded anew at every turn.
    ReloadedEachTurn,
    /// The client sets a context length where the endpoint does not listen to it.
    ContextSettingIgnored,
    /// The client sends less than the runtime takes.
    ClientLimitTooLow,
    /// The client believes in a longer context than there is.
    ClientBelievesTooMuch,
    /// Prefill goes in pieces that are too small.
    PrefillBatchTooSmall,
    /// Requests wait for one another.
    RequestsQueue,
    /// Two runtimes, or an address that leads elsewhere.
    RuntimeAtTwoPlaces,
    /// The chat template is not the model's own.
    ChatTemplateWrong,
    /// Positions are scaled though nobody needs it, or too little.
    PositionScalingWrong,
    /// Memory runs below what the processor could do.
    MemoryBelowItsSpeed,
    /// Heat or a power setting holds the machine back.
    HeldBackByPowerOrHeat,
    /// A card sits in a slot with fewer lanes than it has.
    SlotTooNarrow,
    /// The model could draft ahead, and does not.
    SpeculationUnused,
    /// The name of a model promises a longer context than it was made for.
    LabelPromisesTooMuch,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// The work does not get done, or several times slower.
    Blocks,
    /// The work takes longer, or comes out worse.
    Slows,
    /// Worth knowing; the work gets done.
    Minor,
}

impl Rule {
    /// How much its findings weigh.
    #[must_use]
    pub fn weight(self) -> Weight {
        match self {
            Self::NoGpuBackend
            | Self::ContextCapBelowNative
            | Self::PromptOverCap
            | Self::TimeoutShorterThanPrefill
            | Self::ContextDefaultTooShort
            | Self::ContextShrunkToFit
            | Self::SlotsDivideContext
            | Self::ContextPushesLayersOff
            | Self::KvCacheTooLarge
            | Self::SlotsMultiplyMemory
            | Self::GpuLimitTooLow
            | Self::BorrowedMemoryTooLow
            | Self::CarveOutTooLarge
            | Self::IntegratedGpuIgnored
            | Self::CardSpillsToSystem
            | Self::LayersSplitInsteadOfExperts
            | Self::QuantizationTooLarge
            | Self::FileLargerThanMemory
            | Self::PageCacheInTheWay
            | Self::MemoryTakenByOthers
            | Self::ContextSettingIgnored => Weight::Blocks,
            Self::FlashAttentionOff
            | Self::PromptCacheMissed
            | Self::WholePromptReadAgain
            | Self::UnloadedWhenIdle
            | Self::ReloadedEachTurn
            | Self::ClientLimitTooLow
            | Self::ClientBelievesTooMuch
            | Self::PrefillBatchTooSmall
            | Self::RequestsQueue
            | Self::RuntimeAtTwoPlaces
            | Self::ChatTemplateWrong
            | Self::PositionScalingWrong
            | Self::MemoryBelowItsSpeed
            | Self::HeldBackByPowerOrHeat
            | Self::SlotTooNarrow => Weight::Slows,
            Self::SpeculationUnused | Self::LabelPromisesTooMuch => Weight::Minor,
        }
    }

    /// Where the rule comes from, for a finding on a runtime: what is said of one runtime is not told of another.
    #[must_use]
    pub fn source_on(self, runtime: RuntimeKind) -> &'static str {
        let about_context = matches!(self, Self::ContextCapBelowNative | Self::PromptOverCap);
        let about_server = matches!(
            self,
            Self::KvCacheTooLarge | Self::FlashAttentionOff | Self::ContextPushesLayersOff | Self::RequestsQueue
        );
        match runtime {
            RuntimeKind::LlamaCpp if about_context || about_server => {
                "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md"
            }
            RuntimeKind::LmStudio if about_context => "https://lmstudio.ai/docs/developer/rest/load",
            RuntimeKind::LmStudio if self == Self::UnloadedWhenIdle => {
                "https://lmstudio.ai/docs/api/ttl-and-auto-evict"
            }
            RuntimeKind::Vllm if about_context => "https://github.com/vllm-project/vllm/issues/19407",
            RuntimeKind::Mlx if about_context => "https://github.com/ml-explore/mlx-lm/issues/615",
            _ => self.source(),
        }
    }

    /// Where the rule comes from.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::ContextCapBelowNative | Self::PromptOverCap | Self::LabelPromisesTooMuch => {
                "https://github.com/ollama/ollama/blob/main/docs/modelfile.mdx"
            }
            Self::TimeoutShorterThanPrefill => "https://github.com/nodejs/undici/blob/main/docs/docs/api/Client.md",
            Self::NoGpuBackend => "https://github.com/ollama/ollama/issues/15918",
            Self::ContextDefaultTooShort => "https://docs.ollama.com/context-length",
            Self::ContextShrunkToFit | Self::SlotsDivideContext => {
                "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md"
            }
            Self::ContextPushesLayersOff => "https://github.com/ollama/ollama/issues/14073",
            Self::KvCacheTooLarge | Self::UnloadedWhenIdle | Self::RequestsQueue | Self::MemoryTakenByOthers => {
                "https://github.com/ollama/ollama/blob/main/docs/faq.mdx"
            }
            Self::SlotsMultiplyMemory => "https://github.com/ollama/ollama/pull/14120",
            Self::GpuLimitTooLow => "https://ark.marianposaceanu.com/apple_silicon_gpu_memory_blog",
            Self::BorrowedMemoryTooLow => {
                "https://rocm.docs.amd.com/en/latest/how-to/system-optimization/strixhalo.html"
            }
            Self::CarveOutTooLarge => "https://lilting.ch/en/articles/strix-halo-vram-memory-optimization",
            Self::IntegratedGpuIgnored => "https://github.com/ollama/ollama/blob/main/docs/troubleshooting.mdx",
            Self::CardSpillsToSystem => "https://nvidia.custhelp.com/app/answers/detail/a_id/5490",
            Self::LayersSplitInsteadOfExperts => "https://github.com/ggml-org/llama.cpp/pull/15077",
            Self::QuantizationTooLarge => "https://github.com/ollama/ollama/blob/main/docs/import.mdx",
            Self::FileLargerThanMemory => "https://github.com/ggml-org/llama.cpp/issues/9244",
            Self::PageCacheInTheWay => "https://build.nvidia.com/spark/nemotron/troubleshooting",
            Self::FlashAttentionOff => "https://github.com/ionfury/homelab/pull/1355",
            Self::PromptCacheMissed => "https://jangwook.net/en/blog/en/claude-code-local-model-inefficiency",
            Self::WholePromptReadAgain => "https://github.com/ggml-org/llama.cpp/pull/13194",
            Self::ReloadedEachTurn => "https://github.com/Aider-AI/aider/issues/4764",
            Self::ContextSettingIgnored => "https://github.com/cline/cline/pull/12286",
            Self::ClientLimitTooLow => "https://docs.openclaw.ai/providers/ollama/advanced",
            Self::ClientBelievesTooMuch => "https://github.com/openclaw/openclaw/issues/142695",
            Self::PrefillBatchTooSmall => "https://github.com/ggml-org/llama.cpp/issues/25859",
            Self::RuntimeAtTwoPlaces => "https://github.com/openclaw/openclaw/blob/main/docs/gateway/local-models.md",
            Self::ChatTemplateWrong => "https://github.com/openclaw/openclaw/tree/main/docs/providers/ollama",
            Self::PositionScalingWrong => "https://github.com/turboderp-org/exllamav3/issues/29",
            Self::MemoryBelowItsSpeed => "https://www.hardware-corner.net/memory-bandwidth-llm-speed",
            Self::HeldBackByPowerOrHeat => {
                "https://docs.nvidia.com/deploy/nvml-api/group__nvmlClocksThrottleReasons.html"
            }
            Self::SlotTooNarrow => "https://github.com/ggml-org/llama.cpp/issues/17026",
            Self::SpeculationUnused => "https://github.com/ggml-org/llama.cpp/blob/master/docs/speculative.md",
        }
    }
}
