//! Machines: products that can be bought, each in one configuration, and the parts that towers are built from.

use super::source::{Fact, Offer};
use crate::date::Date;
use crate::units::{Bytes, BytesPerSecond, Flops};
use serde::{Deserialize, Serialize};

/// An operating system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Os {
    /// Apple macOS.
    Macos,
    /// Microsoft Windows.
    Windows,
    /// Linux, any distribution.
    Linux,
}

impl Os {
    /// Its code in files and messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Macos => "macos",
            Self::Windows => "windows",
            Self::Linux => "linux",
        }
    }
}

/// Hardware that behaves alike: the coarsest level at which speed constants are fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum HwClass {
    /// Apple silicon.
    Apple,
    /// AMD Ryzen AI Max (Strix Halo and its successors).
    StrixHalo,
    /// NVIDIA GB10 and RTX Spark.
    Gb10,
    /// Discrete NVIDIA cards.
    Nvidia,
    /// Discrete AMD cards.
    Radeon,
    /// Discrete Intel cards.
    IntelArc,
    /// AMD Instinct accelerators.
    Instinct,
    /// No usable GPU.
    Cpu,
    /// Anything else: no run of anything like it is known, so only what holds for all hardware applies.
    Other,
}

impl HwClass {
    /// Every class, in the order in which tables show them.
    pub const ALL: [Self; 9] = [
        Self::Apple,
        Self::StrixHalo,
        Self::Gb10,
        Self::Nvidia,
        Self::Radeon,
        Self::IntelArc,
        Self::Cpu,
        Self::Instinct,
        Self::Other,
    ];

    /// The name used in the benchmark file and in constants.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Apple => "apple",
            Self::StrixHalo => "strix_halo",
            Self::Gb10 => "gb10",
            Self::Nvidia => "nvidia",
            Self::Radeon => "radeon",
            Self::IntelArc => "intel_arc",
            Self::Cpu => "cpu",
            Self::Instinct => "instinct",
            Self::Other => "other",
        }
    }

    /// Reads the name used in the benchmark file. `None` where it is not one of ours.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let key = text.trim().to_lowercase().replace(['-', ' '], "_");
        Self::ALL.into_iter().find(|class| class.key() == key)
    }
}

/// What kind of thing stands on the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum FormFactor {
    /// A small box.
    MiniPc,
    /// A compact desktop.
    Desktop,
    /// A tower with cards.
    Tower,
    /// A laptop.
    Laptop,
    /// A tablet with a keyboard.
    Tablet,
    /// A single-board computer.
    Board,
    /// A server or a server module.
    Server,
}

impl FormFactor {
    /// True where it can be carried and used on the way.
    #[must_use]
    pub fn portable(self) -> bool {
        matches!(self, Self::Laptop | Self::Tablet)
    }
}

/// A runtime that runs models.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum EngineKind {
    /// llama.cpp and its server.
    #[serde(rename = "llama.cpp")]
    LlamaCpp,
    /// Ollama.
    #[serde(rename = "ollama")]
    Ollama,
    /// MLX servers.
    #[serde(rename = "mlx")]
    Mlx,
    /// vLLM.
    #[serde(rename = "vllm")]
    Vllm,
}

impl EngineKind {
    /// Its own name, as people write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LlamaCpp => "llama.cpp",
            Self::Ollama => "Ollama",
            Self::Mlx => "MLX",
            Self::Vllm => "vLLM",
        }
    }
}

/// How far an engine has come on a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Maturity {
    /// Works out of the box.
    Solid,
    /// Works with known faults or settings.
    Usable,
    /// Expect trouble.
    Rough,
}

/// An engine that runs on a machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct EngineSupport {
    /// Which.
    pub engine: EngineKind,
    /// The backend as benchmarks name it (`Metal`, `CUDA`, `ROCm`, `Vulkan RADV`, `SYCL`, `CPU`).
    pub backend: String,
    /// How far it has come.
    pub maturity: Maturity,
}

/// What kind of memory a pool is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum PoolKind {
    /// One memory for CPU and GPU.
    Unified,
    /// A card's own memory.
    Vram,
    /// Main memory beside cards, or of a machine without a usable GPU.
    System,
}

/// Memory that one kind of processor can address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// What kind.
    pub kind: PoolKind,
    /// How many of it (cards).
    #[serde(default = "one")]
    pub count: u32,
    /// Size of each in GiB. Memory sold as "64 GB" is 64 GiB.
    pub capacity_gib: Fact,
    /// The maker's bandwidth of each, GB/s. Missing where nobody published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bandwidth_gbs: Option<Fact>,
    /// Bandwidth somebody measured, GB/s.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bandwidth_measured_gbs: Option<Fact>,
    /// Width of its bus in bits, where it is published: bandwidth is checked against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bus_bits: Option<Fact>,
    /// Million transfers a second on each line of the bus (`LPDDR5X-8000` does 8000).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfers_mts: Option<Fact>,
    /// What of it the GPU may use, by operating system. Empty: all of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gpu_share: Vec<GpuShare>,
}

fn one() -> u32 {
    1
}

/// How much of a unified pool the GPU may address under one operating system.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct GpuShare {
    /// Under which.
    pub os: Os,
    /// Without changing anything, GiB.
    pub default_gib: Fact,
    /// At most, GiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_gib: Option<Fact>,
    /// The command or setting that raises it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
}

/// What an FP16 rate is the rate of. One convention holds for all: the highest dense rate that the chip has on paper, with
/// its matrix units where it has them. It bounds how fast a prompt is read; no program reaches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum RateOf {
    /// The shaders: the chip has no matrix units.
    Shader,
    /// Its matrix units, at the one rate that they have.
    Matrix,
    /// Its matrix units while they add up in 16 bits; while they add up in 32 bits they do half on consumer cards.
    MatrixNarrow,
}

/// What the processor that runs the model can compute. Dense rates only; marketing figures with sparsity stand apart.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Compute {
    /// Dense FP16 (matrix units where there are any), TFLOPS, of one card or chip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fp16_tflops: Option<Fact>,
    /// What that is the rate of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fp16_is: Option<RateOf>,
    /// Dense FP8, TFLOPS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fp8_tflops: Option<Fact>,
    /// Dense FP4, TFLOPS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fp4_tflops: Option<Fact>,
    /// Dense INT8, TOPS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub int8_tops: Option<Fact>,
    /// The maker's headline with sparsity, TFLOPS or TOPS; kept only to explain it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sparse_headline: Option<Fact>,
}

/// A link between boxes or cards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it is called (`ConnectX-7`, `Thunderbolt 5`, `10 GbE`, `PCIe 4.0 x16`).
    pub name: String,
    /// Nominal gigabits a second.
    pub gbits: Fact,
    /// What somebody measured, gigabits a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured_gbits: Option<Fact>,
}

/// What a machine's draw at work stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum LoadIs {
    /// The most that it draws: the maker's maximum, a limit, or what a test of raw computing drew.
    #[default]
    Highest,
    /// Measured while it ran a model, the whole machine.
    Measured,
    /// The power that its cards are built for; the rest of the computer comes on top.
    Cards,
}

impl LoadIs {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
    fn is_highest(&self) -> bool {
        *self == Self::Highest
    }
}

/// Power and noise.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Power {
    /// At rest, watts at the wall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_w: Option<Fact>,
    /// While running a model, watts at the wall where measured; else the maker's maximum (the note says which).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load_w: Option<Fact>,
    /// What the figure at work is.
    #[serde(default, skip_serializing_if = "LoadIs::is_highest")]
    pub load_is: LoadIs,
    /// Noise while running a model, dB(A).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_dba: Option<Fact>,
}

/// A known fault or a thing to know before buying.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// One sentence.
    pub text: String,
    /// Key into `catalog/sources.toml`.
    pub source: String,
}

/// A part of a tower, with how many of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PartUse {
    /// Id of a part in `catalog/parts.toml`.
    pub part: String,
    /// How many.
    #[serde(default = "one")]
    pub count: u32,
}

/// A part that is bought on its own: a card, or the computer around the cards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Prices over time.
    #[serde(default)]
    pub offers: Vec<Offer>,
}

/// One machine in one configuration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// Lower case, hyphens: the product's name and memory.
    pub id: String,
    /// The name people know it by, with the memory.
    pub name: String,
    /// Who makes it. `own build` for towers.
    pub vendor: String,
    /// What stands on the desk.
    pub form: FormFactor,
    /// Systems it runs.
    pub os: Vec<Os>,
    /// The class whose constants apply.
    pub class: HwClass,
    /// The chip or card that runs the model, as benchmarks name it.
    pub chip: String,
    /// GPU cores, where configurations differ by them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpu_cores: Option<u32>,
    /// Its memory.
    pub pools: Vec<Pool>,
    /// What it can compute.
    #[serde(default)]
    pub compute: Compute,
    /// The link to another box of its kind, where people link them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// The link between the cards inside one box, where there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card_link: Option<Link>,
    /// How many boxes people link at most.
    #[serde(default = "one")]
    pub max_units: u32,
    /// Power and noise.
    #[serde(default)]
    pub power: Power,
    /// What runs on it.
    pub engines: Vec<EngineSupport>,
    /// First day of sale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_sale: Option<Date>,
    /// Day from which the maker no longer sells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Date>,
    /// False for what is listed for reference and is not a machine one puts at home (a server module).
    #[serde(default = "yes")]
    pub for_home: bool,
    /// What it is built from, where its price is the sum over parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartUse>,
    /// Prices over time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Offer>,
    /// Known faults and things to know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// Figures that no source was found for. The check holds that nothing else is missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_known: Vec<super::gaps::Gap>,
}

fn yes() -> bool {
    true
}

/// A file of `catalog/machines/`: one family.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct MachineFile {
    /// The family's configurations.
    pub machine: Vec<Machine>,
}

impl Machine {
    /// The pool that the model runs from: the GPU's, or the system's where there is no usable GPU.
    #[must_use]
    pub fn main_pool(&self) -> Option<&Pool> {
        self.pools.iter().find(|p| p.kind != PoolKind::System).or_else(|| self.pools.first())
    }

    /// Main memory beside the cards, where there is any.
    #[must_use]
    pub fn system_pool(&self) -> Option<&Pool> {
        self.pools.iter().find(|p| p.kind == PoolKind::System)
    }

    /// Cards (or chips) that the model is spread over inside one box.
    #[must_use]
    pub fn cards(&self) -> u32 {
        self.main_pool().map_or(1, |p| p.count)
    }

    /// True where CUDA runs on it.
    #[must_use]
    pub fn has_cuda(&self) -> bool {
        matches!(self.class, HwClass::Nvidia | HwClass::Gb10)
    }

    /// The maker's bandwidth of one card or chip.
    #[must_use]
    pub fn bandwidth(&self) -> Option<BytesPerSecond> {
        let pool = self.main_pool()?;
        pool.bandwidth_gbs.as_ref().map(|f| BytesPerSecond::from_gbs(f.value))
    }

    /// Dense FP16 rate of one card or chip.
    #[must_use]
    pub fn compute_fp16(&self) -> Option<Flops> {
        self.compute.fp16_tflops.as_ref().map(|f| Flops::from_tflops(f.value))
    }
}

impl Pool {
    /// Size of all of them together.
    #[must_use]
    pub fn capacity(&self) -> Bytes {
        Bytes::from_gib(self.capacity_gib.value * f64::from(self.count))
    }

    /// What the GPU may address of one of them under a system without changing anything.
    #[must_use]
    pub fn gpu_default(&self, os: Os) -> Bytes {
        self.gpu_share
            .iter()
            .find(|s| s.os == os)
            .map_or_else(|| Bytes::from_gib(self.capacity_gib.value), |s| Bytes::from_gib(s.default_gib.value))
    }

    /// What the GPU may address of one of them under a system at most.
    #[must_use]
    pub fn gpu_most(&self, os: Os) -> Bytes {
        self.gpu_share.iter().find(|s| s.os == os).map_or_else(
            || Bytes::from_gib(self.capacity_gib.value),
            |s| Bytes::from_gib(s.max_gib.as_ref().unwrap_or(&s.default_gib).value),
        )
    }
}
