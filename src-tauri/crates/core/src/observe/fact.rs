//! Names of facts, and why one may be missing.

use super::words;
use std::collections::BTreeMap;

/// Why facts of one thing were not seen, by fact. A fact that is missing and not listed was not asked for.
pub type Gaps = BTreeMap<Fact, Missing>;

words! {
    /// Why a fact is missing.
    #[serde(rename = "WhyMissing")]
    pub enum Missing {
        /// Nobody asked for it.
        NotAsked,
        /// The system refuses it without more rights.
        NoPermission,
        /// The tool or runtime that would tell it is not installed.
        NotInstalled,
        /// It is installed and does not run, or nothing is loaded.
        NotRunning,
        /// This system, driver or version does not tell it.
        NotSupported,
        /// There was no answer within the time given.
        Timeout,
        /// There was an answer that could not be understood.
        Unreadable,
        /// It has not happened yet: no request in the log, no run measured.
        NotSeen,
    }

    /// Something that a rule may need to know.
    #[serde(rename = "ObservedFact")]
    pub enum Fact {
        /// The operating system.
        Os,
        /// The chip or processor.
        Chip,
        /// Memory the system sees.
        Memory,
        /// Memory built in, the firmware's share included.
        MemoryInstalled,
        /// Memory that programs can still get.
        MemoryAvailable,
        /// Swap in use.
        Swap,
        /// Programs that hold much memory.
        Programs,
        /// Graphics processors.
        Gpus,
        /// A graphics processor's memory.
        GpuMemory,
        /// Memory that a graphics processor borrows from the system.
        GpuSharedMemory,
        /// What the GPU may use of a shared memory.
        GpuLimit,
        /// Memory channels or modules.
        MemoryChannels,
        /// Memory bandwidth, from a table or measured.
        Bandwidth,
        /// Power source and mode.
        Power,
        /// Throttling by heat or power.
        Thermal,
        /// Width and generation of a card's slot under load.
        Pcie,
        /// Which machine of the catalog it is.
        Machine,
        /// Any runtime.
        Runtime,
        /// A runtime's version.
        RuntimeVersion,
        /// A runtime's own settings.
        RuntimeSettings,
        /// A runtime's log.
        RuntimeLog,
        /// Devices a runtime computes on.
        ComputeDevices,
        /// A runtime's counters.
        Counters,
        /// Model definitions.
        Definitions,
        /// Models that are loaded.
        LoadedModels,
        /// The context length in force.
        ContextInForce,
        /// The context length that the model was trained for.
        ContextNative,
        /// How much of a loaded model lies on the GPU.
        GpuShare,
        /// How the KV cache is stored.
        KvType,
        /// Slots and how they share the context.
        Slots,
        /// Whether flash attention is on.
        FlashAttention,
        /// How long a model stays loaded.
        KeepAlive,
        /// Which model of the catalog it is.
        CatalogModel,
        /// The quantization.
        Quantization,
        /// The chat template.
        Template,
        /// Position scaling.
        Rope,
        /// How a model's file is loaded.
        LoadMode,
        /// Batch sizes of prefill.
        Batch,
        /// Whether experts or whole layers lie in system memory.
        ExpertPlacement,
        /// Speculative decoding.
        Speculation,
        /// Requests that ran: their prompts, caches and times.
        Requests,
        /// Prefill speed.
        PrefillSpeed,
        /// Decode speed.
        DecodeSpeed,
        /// The longest prompt that is sent.
        PromptLength,
        /// Any client.
        Clients,
        /// A client's context limit.
        ClientContext,
        /// A client's timeout.
        ClientTimeout,
        /// The kind of endpoint a client talks to.
        ClientEndpoint,
        /// What a client puts in front of its prompts.
        ClientHeaders,
    }
}
