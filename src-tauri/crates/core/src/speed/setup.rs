//! How a model is run: the engine, its backend, how many units or cards, and the settings that change speed.

use super::device::HwClass;
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};

/// A runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Engine {
    /// llama.cpp and what is built on it without changing its kernels.
    #[serde(rename = "llama.cpp")]
    LlamaCpp,
    /// The fork with its own CPU kernels and quantizations.
    #[serde(rename = "ik_llama.cpp")]
    IkLlamaCpp,
    /// Ollama.
    #[serde(rename = "ollama")]
    Ollama,
    /// MLX and its servers.
    #[serde(rename = "mlx")]
    Mlx,
    /// vLLM.
    #[serde(rename = "vllm")]
    Vllm,
    /// SGLang.
    #[serde(rename = "sglang")]
    Sglang,
    /// ExLlama v2 and v3.
    #[serde(rename = "exllama")]
    Exllama,
    /// DwarfStar 4, for DeepSeek V4 and its kin.
    #[serde(rename = "ds4")]
    Ds4,
    /// TensorRT-LLM.
    #[serde(rename = "trtllm")]
    TensorRt,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 9] = [
        Self::LlamaCpp,
        Self::IkLlamaCpp,
        Self::Ollama,
        Self::Mlx,
        Self::Vllm,
        Self::Sglang,
        Self::Exllama,
        Self::Ds4,
        Self::TensorRt,
    ];

    /// The name used in the benchmark file and in constants.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LlamaCpp => "llama.cpp",
            Self::IkLlamaCpp => "ik_llama.cpp",
            Self::Ollama => "ollama",
            Self::Mlx => "mlx",
            Self::Vllm => "vllm",
            Self::Sglang => "sglang",
            Self::Exllama => "exllama",
            Self::Ds4 => "ds4",
            Self::TensorRt => "trtllm",
        }
    }

    /// The catalog's engine.
    #[must_use]
    pub fn of_catalog(kind: crate::catalog::machine::EngineKind) -> Self {
        use crate::catalog::machine::EngineKind as Kind;
        match kind {
            Kind::LlamaCpp => Self::LlamaCpp,
            Kind::Ollama => Self::Ollama,
            Kind::Mlx => Self::Mlx,
            Kind::Vllm => Self::Vllm,
        }
    }

    /// Reads an engine's name as people write it.
    ///
    /// # Errors
    /// [`Error::UnknownEngine`] where it is not one of ours.
    pub fn parse(text: &str) -> Result<Self> {
        let key: String = text.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let found = match key.as_str() {
            "llamacpp" | "llama" | "llamabench" | "llamaserver" | "lmstudio" | "koboldcpp" | "lemonade"
            | "llamafile" | "localscore" => Self::LlamaCpp,
            "ikllamacpp" | "ikllama" => Self::IkLlamaCpp,
            "ollama" => Self::Ollama,
            "mlx" | "mlxlm" | "mlxvlm" | "omlx" | "exo" => Self::Mlx,
            "vllm" => Self::Vllm,
            "sglang" => Self::Sglang,
            "exllama" | "exllamav2" | "exllamav3" | "tabbyapi" => Self::Exllama,
            "ds4" | "dwarfstar4" => Self::Ds4,
            "trtllm" | "tensorrtllm" | "tensorrt" => Self::TensorRt,
            _ => {
                return Err(Error::UnknownEngine { engine: text.to_owned() });
            }
        };
        Ok(found)
    }

    /// The engine that most people run on a class of hardware; assumed where nobody says.
    #[must_use]
    pub fn usual(_class: HwClass) -> Self {
        Self::LlamaCpp
    }

    /// Tokens that one pass of prefill takes at once unless told otherwise.
    #[must_use]
    pub fn micro_batch(self) -> u32 {
        match self {
            Self::LlamaCpp | Self::IkLlamaCpp | Self::Ollama => 512,
            _ => 2048,
        }
    }
}

/// The kernels an engine runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BackendKind {
    /// NVIDIA CUDA.
    Cuda,
    /// Apple Metal.
    Metal,
    /// MLX's own Metal kernels.
    Mlx,
    /// AMD ROCm (HIP).
    Rocm,
    /// Vulkan with Mesa's driver.
    VulkanRadv,
    /// Vulkan with AMD's own driver.
    VulkanAmdvlk,
    /// Vulkan, driver not stated.
    Vulkan,
    /// Intel SYCL.
    Sycl,
    /// The processor.
    Cpu,
}

impl BackendKind {
    /// Every backend.
    pub const ALL: [Self; 9] = [
        Self::Cuda,
        Self::Metal,
        Self::Mlx,
        Self::Rocm,
        Self::VulkanRadv,
        Self::VulkanAmdvlk,
        Self::Vulkan,
        Self::Sycl,
        Self::Cpu,
    ];

    /// The name used in constants.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Cuda => "cuda",
            Self::Metal => "metal",
            Self::Mlx => "mlx",
            Self::Rocm => "rocm",
            Self::VulkanRadv => "radv",
            Self::VulkanAmdvlk => "amdvlk",
            Self::Vulkan => "vulkan",
            Self::Sycl => "sycl",
            Self::Cpu => "cpu",
        }
    }
}

/// A backend, with the build or driver variant where one is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backend {
    /// The kernels.
    pub kind: BackendKind,
    /// The variant in a fixed spelling ("6.4+rocwmma", "tensor"). `None`: not stated.
    pub variant: Option<String>,
}

impl Backend {
    /// A backend whose variant is not stated.
    #[must_use]
    pub fn of(kind: BackendKind) -> Self {
        Self { kind, variant: None }
    }

    /// Reads a backend as benchmark tables write it. `None` where it is not one of ours.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let has = |word: &str| text.contains(word);
        let kind = if has("amdvlk") {
            BackendKind::VulkanAmdvlk
        } else if has("radv") {
            BackendKind::VulkanRadv
        } else if has("vulkan") {
            BackendKind::Vulkan
        } else if has("rocm") || has("hip") {
            BackendKind::Rocm
        } else if has("mlx") {
            BackendKind::Mlx
        } else if has("metal") || has("mtl") {
            BackendKind::Metal
        } else if has("cuda") {
            BackendKind::Cuda
        } else if has("sycl") || has("ipex") {
            BackendKind::Sycl
        } else if has("cpu") {
            BackendKind::Cpu
        } else {
            return None;
        };
        let mut parts: Vec<String> = Vec::new();
        if kind == BackendKind::Rocm {
            let version: String = text
                .chars()
                .skip_while(|c| !c.is_ascii_digit())
                .take_while(|c| c.is_ascii_digit() || *c == '.')
                .collect();
            // The patch counts: within 7.2 the prefill of a whole format moved by a factor of three.
            let numbers: Vec<&str> = version.split('.').filter(|part| !part.is_empty()).take(3).collect();
            if !numbers.is_empty() {
                parts.push(numbers.join("."));
            }
        }
        for word in ["rocwmma", "hipblaslt", "tuned", "tensor", "ipex"] {
            if has(word) {
                parts.push(word.to_owned());
            }
        }
        Some(Self { kind, variant: (!parts.is_empty()).then(|| parts.join("+")) })
    }

    /// The backend that an engine takes on a class of hardware unless told otherwise.
    #[must_use]
    pub fn usual(class: HwClass, engine: Engine) -> Self {
        Self::of(match (class, engine) {
            (HwClass::Apple, Engine::Mlx) => BackendKind::Mlx,
            (HwClass::Apple, _) => BackendKind::Metal,
            (HwClass::StrixHalo | HwClass::Radeon, Engine::LlamaCpp) => BackendKind::VulkanRadv,
            (HwClass::StrixHalo | HwClass::Radeon | HwClass::Instinct, _) => BackendKind::Rocm,
            (HwClass::IntelArc, _) => BackendKind::Sycl,
            (HwClass::Cpu, _) => BackendKind::Cpu,
            (HwClass::Gb10 | HwClass::Nvidia | HwClass::Other, _) => BackendKind::Cuda,
        })
    }
}

/// How a model is divided over several units or cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// Each device holds some layers; a token passes them one after another.
    Layer,
    /// Each device holds a part of every layer; they work at once and talk at every layer.
    Tensor,
}

/// Experts of a mixture that are read from system memory instead of the device's.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Offload {
    /// The system memory's bandwidth, where known.
    pub bandwidth: Option<crate::units::BytesPerSecond>,
}

/// Everything about a run that is neither the device nor the model.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    /// The engine.
    pub engine: Engine,
    /// Its backend. `None`: the usual one for the class.
    pub backend: Option<Backend>,
    /// Linked machines (1 for one).
    pub units: u32,
    /// Cards in each machine (1 for one).
    pub cards: u32,
    /// How the model is divided. `None` with several devices: tensor for MLX and servers, layer for the rest.
    pub split: Option<Split>,
    /// Requests answered at once; rates are their sum.
    pub batch: u32,
    /// Whether a draft or the model's own multi-token head guesses ahead.
    pub speculative: bool,
    /// Experts read from system memory. `None`: everything lies in the device's memory.
    pub cpu_offload: Option<Offload>,
    /// Flash attention. `None`: the engine decides.
    pub flash_attention: Option<bool>,
    /// Tokens that one pass of prefill takes at once. `None`: the engine's default.
    pub micro_batch: Option<u32>,
    /// How a published run was made. Nothing for what a person runs today.
    pub circumstances: Circumstances,
}

/// What makes a published run differ from one made today with the engine itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// The software is from before this year's: kernels were slower.
    pub era: Option<Era>,
    /// The tool that measured, where it measures something of its own.
    pub harness: Option<Harness>,
    /// How many months older than [`NOW`] the software is, where the run is dated. Nothing for today's.
    pub age_months: Option<u32>,
}

/// The month from which the age of software counts back: the newest runs of the benchmark file. Year and month.
pub const NOW: (u32, u32) = (2026, 11);

/// Months from a date ("2025-04", "2024-05-13", "2025", which stands for its middle) to [`NOW`]. `None` where there is no
/// date; nothing where it lies after.
#[must_use]
pub fn age_months(date: &str) -> Option<u32> {
    let year: u32 = date.get(..4)?.parse().ok().filter(|year| (2020..2100).contains(year))?;
    let month = date.get(5..7).and_then(|m| m.parse().ok()).filter(|m| (1..=12).contains(m)).unwrap_or(6);
    Some((NOW.0 * 12 + NOW.1).saturating_sub(year * 12 + month))
}

/// When the software of a published run is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Era {
    /// 2024 and before.
    Before2025,
    /// 2025.
    In2025,
}

impl Era {
    /// Reads a date ("2025-04", "2024-05-13"). `None` for 2026 and later, and where there is no year.
    #[must_use]
    pub fn of(date: &str) -> Option<Self> {
        match date.get(..4)?.parse::<u32>().ok()? {
            2025 => Some(Self::In2025),
            year if year < 2025 => Some(Self::Before2025),
            _ => None,
        }
    }

    /// The name used in constants.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Before2025 => "2024",
            Self::In2025 => "2025",
        }
    }
}

/// Tools whose figures differ from the engine's own benchmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harness {
    /// LocalScore: an average over nine mixes of prompts and answers.
    LocalScore,
    /// llama-sweep-bench: short steps at growing depth.
    SweepBench,
    /// llama-batched-bench: the first cell includes the warm-up.
    BatchedBench,
    /// llama-benchy: rates seen by a client of a server.
    Benchy,
    /// A client's wall clock around short chats.
    ShortChat,
}

impl Harness {
    /// Reads what a source says about its tool.
    #[must_use]
    pub fn of(note: &str) -> Option<Self> {
        let note = note.to_lowercase();
        [
            ("localscore", Self::LocalScore),
            ("llama-sweep-bench", Self::SweepBench),
            ("llama-batched-bench", Self::BatchedBench),
            ("llama-benchy", Self::Benchy),
            ("short prompt", Self::ShortChat),
        ]
        .into_iter()
        .find_map(|(word, harness)| note.contains(word).then_some(harness))
    }

    /// The name used in constants.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LocalScore => "localscore",
            Self::SweepBench => "sweep",
            Self::BatchedBench => "batched",
            Self::Benchy => "benchy",
            Self::ShortChat => "chat",
        }
    }
}

impl Setup {
    /// One unit, one request, the engine's own settings.
    #[must_use]
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            backend: None,
            units: 1,
            cards: 1,
            split: None,
            batch: 1,
            speculative: false,
            cpu_offload: None,
            flash_attention: None,
            micro_batch: None,
            circumstances: Circumstances::default(),
        }
    }

    /// Devices in all.
    #[must_use]
    pub fn devices(&self) -> u32 {
        self.units.max(1).saturating_mul(self.cards.max(1))
    }

    /// The split in force with several devices.
    #[must_use]
    pub fn split_or_usual(&self) -> Split {
        self.split.unwrap_or(match self.engine {
            Engine::LlamaCpp | Engine::IkLlamaCpp | Engine::Ollama | Engine::Ds4 => Split::Layer,
            _ => Split::Tensor,
        })
    }

    /// True for what the constants are fitted on: one device, one request, no guessing ahead, nothing offloaded.
    #[must_use]
    pub fn plain(&self) -> bool {
        self.devices() == 1 && self.batch <= 1 && !self.speculative && self.cpu_offload.is_none()
    }
}
