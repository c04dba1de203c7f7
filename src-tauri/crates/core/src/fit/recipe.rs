//! Quantization recipes: which format each matrix of a model gets under a name such as `Q4_K_M`.
//!
//! A name is a mixture: most matrices take its base format, values and the last feed-forward matrices of some layers
//! take more bits, the output head more still. The rules are those of llama.cpp's quantizer (build b11434, October 2026):
//! with an importance matrix for `IQ4_XS` and `IQ4_NL`, which are published that way, and without for the others, whose
//! formats it hardly changes. They give the tensor bytes of every file in `tests/data/memory-truth.jsonl` exactly.
//! Makers who mix by hand (names that begin with `UD-`) follow no rule that could be computed: only their published
//! sizes count.

use super::layout::{Role, Tensor, each_tensor};
use super::tensor_type::TensorType;
use crate::catalog::architecture::{Architecture, LayerGroup, Layout};

/// A name that the quantizer of llama.cpp takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(non_camel_case_types, reason = "the names are those that files carry")]
#[expect(missing_docs, reason = "each name is the whole meaning")]
pub enum Recipe {
    F32,
    F16,
    BF16,
    Q8_0,
    Q6_K,
    Q5_K_M,
    Q5_K_S,
    Q5_1,
    Q5_0,
    Q4_K_M,
    Q4_K_S,
    Q4_1,
    Q4_0,
    IQ4_NL,
    IQ4_XS,
    MXFP4_MOE,
    Q3_K_L,
    Q3_K_M,
    Q3_K_S,
    Q2_K,
}

impl Recipe {
    /// Every recipe.
    pub const ALL: [Self; 20] = [
        Self::F32,
        Self::F16,
        Self::BF16,
        Self::Q8_0,
        Self::Q6_K,
        Self::Q5_K_M,
        Self::Q5_K_S,
        Self::Q5_1,
        Self::Q5_0,
        Self::Q4_K_M,
        Self::Q4_K_S,
        Self::Q4_1,
        Self::Q4_0,
        Self::IQ4_NL,
        Self::IQ4_XS,
        Self::MXFP4_MOE,
        Self::Q3_K_L,
        Self::Q3_K_M,
        Self::Q3_K_S,
        Self::Q2_K,
    ];

    /// The recipe with this name, in any case. `Q4_K` and its like mean the medium mixture, `MXFP4` the one for experts.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let known = match name.to_ascii_uppercase().as_str() {
            "F32" => Self::F32,
            "F16" | "FP16" => Self::F16,
            "BF16" => Self::BF16,
            "Q8_0" => Self::Q8_0,
            "Q6_K" => Self::Q6_K,
            "Q5_K_M" | "Q5_K" => Self::Q5_K_M,
            "Q5_K_S" => Self::Q5_K_S,
            "Q5_1" => Self::Q5_1,
            "Q5_0" => Self::Q5_0,
            "Q4_K_M" | "Q4_K" => Self::Q4_K_M,
            "Q4_K_S" => Self::Q4_K_S,
            "Q4_1" => Self::Q4_1,
            "Q4_0" => Self::Q4_0,
            "IQ4_NL" => Self::IQ4_NL,
            "IQ4_XS" => Self::IQ4_XS,
            "MXFP4_MOE" | "MXFP4" => Self::MXFP4_MOE,
            "Q3_K_L" => Self::Q3_K_L,
            "Q3_K_M" | "Q3_K" => Self::Q3_K_M,
            "Q3_K_S" => Self::Q3_K_S,
            "Q2_K" => Self::Q2_K,
            _ => return None,
        };
        Some(known)
    }

    /// The format that most matrices get.
    #[must_use]
    pub const fn base(self) -> TensorType {
        match self {
            Self::F32 => TensorType::F32,
            Self::F16 => TensorType::F16,
            Self::BF16 => TensorType::BF16,
            Self::Q8_0 => TensorType::Q8_0,
            Self::Q6_K => TensorType::Q6_K,
            Self::Q5_K_M | Self::Q5_K_S => TensorType::Q5_K,
            Self::Q5_1 => TensorType::Q5_1,
            Self::Q5_0 => TensorType::Q5_0,
            Self::Q4_K_M | Self::Q4_K_S => TensorType::Q4_K,
            Self::Q4_1 => TensorType::Q4_1,
            Self::Q4_0 => TensorType::Q4_0,
            Self::IQ4_NL => TensorType::IQ4_NL,
            Self::IQ4_XS => TensorType::IQ4_XS,
            Self::MXFP4_MOE => TensorType::MXFP4,
            Self::Q3_K_L | Self::Q3_K_M | Self::Q3_K_S => TensorType::Q3_K,
            Self::Q2_K => TensorType::Q2_K,
        }
    }

    const fn quantized(self) -> bool {
        !matches!(self, Self::F32 | Self::F16 | Self::BF16)
    }
}

/// True for the layers that get more bits: the first and last eighth, and every third between.
const fn gets_more_bits(i: u32, n: u32) -> bool {
    i < n / 8 || i >= 7 * n / 8 || (i - n / 8) % 3 == 2
}

/// What decides the format besides the matrix itself.
struct Mixer {
    recipe: Recipe,
    /// Blocks in the file, those for multi-token prediction included.
    blocks: u32,
    experts: u32,
    /// Query heads to a key head in the first layer.
    sharing: u32,
    /// A Llama of 80 layers, for which the rules make an exception.
    seventy: bool,
    tied: bool,
    /// Value-like matrices in the file, and how many came so far.
    values: u32,
    value: u32,
}

impl Mixer {
    fn new(arch: &Architecture, recipe: Recipe) -> Option<Self> {
        let mut values = 0;
        each_tensor(arch, |tensor| {
            values += u32::from(matches!(tensor.role, Role::Value | Role::QueryKeyValue));
        })?;
        let kv_heads = arch.attention.iter().find_map(|group| match *group {
            LayerGroup::Full { kv_heads, .. } | LayerGroup::Window { kv_heads, .. } => Some(kv_heads),
            _ => None,
        });
        Some(Self {
            recipe,
            blocks: arch.layers.saturating_add(arch.mtp_layers),
            experts: arch.moe.as_ref().map_or(0, |moe| moe.experts),
            sharing: kv_heads.map_or(1, |kv| arch.heads.unwrap_or(1) / kv.max(1)),
            seventy: arch.layout == Some(Layout::Llama) && arch.layers == 80,
            tied: arch.tied_embeddings?,
            values,
            value: 0,
        })
    }

    fn format(&mut self, tensor: &Tensor) -> TensorType {
        if tensor.role == Role::Kept {
            return TensorType::F32;
        }
        let base = self.recipe.base();
        if !self.recipe.quantized() {
            return base;
        }
        self.mixed(tensor, base).or_fallback(tensor.columns)
    }

    fn mixed(&mut self, tensor: &Tensor, base: TensorType) -> TensorType {
        if tensor.role == Role::Head || (tensor.role == Role::Embedding && self.tied) {
            return match self.recipe {
                Recipe::MXFP4_MOE | Recipe::Q8_0 => TensorType::Q8_0,
                _ if !base.takes(tensor.columns) => TensorType::Q8_0,
                _ => TensorType::Q6_K,
            };
        }
        if self.recipe == Recipe::MXFP4_MOE {
            return if tensor.stacked { TensorType::MXFP4 } else { TensorType::Q8_0 };
        }
        let block = tensor.layer.unwrap_or(0);
        match tensor.role {
            Role::Value | Role::QueryKeyValue => self.value_format(base),
            Role::Key if self.experts == 8 => TensorType::Q8_0,
            Role::Down => self.down_format(block, base),
            Role::AttentionOut => self.out_format(base),
            _ => base,
        }
    }

    fn value_format(&mut self, base: TensorType) -> TensorType {
        let i = self.value;
        self.value += 1;
        let shared = self.sharing >= 4;
        let mixed = match self.recipe {
            Recipe::Q2_K if shared => TensorType::Q4_K,
            Recipe::Q2_K => TensorType::Q3_K,
            Recipe::Q3_K_M if i < 2 => TensorType::Q5_K,
            Recipe::Q3_K_M => TensorType::Q4_K,
            Recipe::Q3_K_L => TensorType::Q5_K,
            Recipe::IQ4_NL | Recipe::IQ4_XS if shared => TensorType::Q5_K,
            Recipe::Q4_K_M | Recipe::Q5_K_M if gets_more_bits(i, self.values) => TensorType::Q6_K,
            Recipe::Q4_K_S if i < 4 => TensorType::Q5_K,
            _ => base,
        };
        if self.experts == 8 {
            TensorType::Q8_0
        } else if self.seventy && matches!(mixed, TensorType::Q3_K | TensorType::Q4_K) {
            TensorType::Q5_K
        } else {
            mixed
        }
    }

    const fn down_format(&self, block: u32, base: TensorType) -> TensorType {
        let n = self.blocks;
        match self.recipe {
            Recipe::Q2_K => TensorType::Q3_K,
            Recipe::Q3_K_M if block < n / 16 => TensorType::Q5_K,
            Recipe::Q3_K_M => TensorType::Q4_K,
            Recipe::Q3_K_L => TensorType::Q5_K,
            Recipe::Q4_K_M | Recipe::Q5_K_M if gets_more_bits(block, n) => TensorType::Q6_K,
            Recipe::Q4_K_S if block < n / 8 => TensorType::Q5_K,
            _ => base,
        }
    }

    const fn out_format(&self, base: TensorType) -> TensorType {
        if self.experts == 8 {
            return match self.recipe {
                Recipe::Q2_K
                | Recipe::Q3_K_S
                | Recipe::Q3_K_M
                | Recipe::Q4_K_S
                | Recipe::Q4_K_M
                | Recipe::IQ4_NL
                | Recipe::IQ4_XS => TensorType::Q5_K,
                _ => base,
            };
        }
        match self.recipe {
            Recipe::Q2_K => TensorType::Q3_K,
            Recipe::Q3_K_M => TensorType::Q4_K,
            Recipe::Q3_K_L => TensorType::Q5_K,
            _ => base,
        }
    }
}

/// Bytes of a file's tensors, by what they do. Header and tokenizer (5 to 15 MiB) are not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TensorBytes {
    /// All tensors of the trunk: what a runtime loads.
    pub trunk: u64,
    /// Blocks for multi-token prediction, which stay in the file.
    pub drafting: u64,
    /// Token embedding.
    pub embedding: u64,
    /// Output head; 0 where it is the token embedding.
    pub head: u64,
    /// Routed experts, all layers together.
    pub experts: u64,
    /// Matrices in formats that a processor may rearrange into a second copy; not the token embedding.
    pub repackable: u64,
    /// The largest stack of experts of one layer.
    pub largest_stack: u64,
    /// The largest other matrix in a block.
    pub largest_matrix: u64,
}

/// Formats of which llama.cpp was seen to keep a rearranged copy for x86 processors.
pub(super) const fn repackable(format: TensorType) -> bool {
    matches!(format, TensorType::Q4_0 | TensorType::Q4_K | TensorType::MXFP4)
}

/// Bytes of the tensors under a recipe. `None` where the layout or a shape is not known.
#[must_use]
pub fn tensor_bytes(arch: &Architecture, recipe: Recipe) -> Option<TensorBytes> {
    let mut mixer = Mixer::new(arch, recipe)?;
    let mut sum = TensorBytes::default();
    each_tensor(arch, |tensor| {
        let format = mixer.format(&tensor);
        let bytes = format.bytes(tensor.columns, tensor.rows);
        match tensor.layer {
            Some(block) if block >= arch.layers => {
                sum.drafting = sum.drafting.saturating_add(bytes);
                return;
            }
            Some(_) if tensor.expert => {
                sum.experts = sum.experts.saturating_add(bytes);
                sum.largest_stack = sum.largest_stack.max(bytes);
            }
            Some(_) => sum.largest_matrix = sum.largest_matrix.max(bytes),
            None => match tensor.role {
                Role::Embedding => sum.embedding = bytes,
                Role::Head => sum.head = bytes,
                _ => {}
            },
        }
        sum.trunk = sum.trunk.saturating_add(bytes);
        if tensor.role != Role::Embedding && repackable(format) {
            sum.repackable = sum.repackable.saturating_add(bytes);
        }
    })?;
    Some(sum)
}
