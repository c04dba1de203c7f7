//! The number formats in which llama.cpp stores a tensor, and how many bytes they take.
//!
//! Figures are those of the block structures of ggml (build b11434, October 2026): a row is cut into blocks of a fixed
//! number of values, each with its scales. A row whose width is no multiple of the block cannot take the format.

/// A storage format of ggml.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(non_camel_case_types, reason = "the names are those that files and logs print")]
#[expect(missing_docs, reason = "each name is the whole meaning; sizes are in `block`")]
pub enum TensorType {
    F32,
    F16,
    BF16,
    Q8_0,
    Q6_K,
    Q5_K,
    Q5_1,
    Q5_0,
    Q4_K,
    Q4_1,
    Q4_0,
    IQ4_NL,
    IQ4_XS,
    MXFP4,
    NVFP4,
    Q3_K,
    IQ3_S,
    IQ3_XXS,
    Q2_K,
    IQ2_S,
    IQ2_XS,
    IQ2_XXS,
    IQ1_M,
    IQ1_S,
    TQ2_0,
    TQ1_0,
    Q2_0,
    Q1_0,
    Q8_1,
    Q8_K,
    I8,
    I16,
    I32,
    I64,
    F64,
}

impl TensorType {
    /// Values in a block, and the bytes that the block takes.
    #[must_use]
    pub const fn block(self) -> (u64, u64) {
        match self {
            Self::F32 | Self::I32 => (1, 4),
            Self::F16 | Self::BF16 | Self::I16 => (1, 2),
            Self::I8 => (1, 1),
            Self::I64 | Self::F64 => (1, 8),
            Self::Q8_0 => (32, 34),
            Self::Q8_1 => (32, 36),
            Self::Q8_K => (256, 292),
            Self::Q6_K => (256, 210),
            Self::Q5_K => (256, 176),
            Self::Q5_1 => (32, 24),
            Self::Q5_0 => (32, 22),
            Self::Q4_K => (256, 144),
            Self::Q4_1 => (32, 20),
            Self::Q4_0 | Self::IQ4_NL => (32, 18),
            Self::IQ4_XS => (256, 136),
            Self::MXFP4 => (32, 17),
            Self::NVFP4 => (64, 36),
            Self::Q3_K | Self::IQ3_S => (256, 110),
            Self::IQ3_XXS => (256, 98),
            Self::Q2_K => (256, 84),
            Self::IQ2_S => (256, 82),
            Self::IQ2_XS => (256, 74),
            Self::IQ2_XXS => (256, 66),
            Self::TQ2_0 => (256, 66),
            Self::IQ1_M => (256, 56),
            Self::TQ1_0 => (256, 54),
            Self::IQ1_S => (256, 50),
            Self::Q2_0 => (64, 18),
            Self::Q1_0 => (128, 18),
        }
    }

    /// The format with this number in a GGUF file. `None` for numbers that were given up or are not known.
    #[must_use]
    pub const fn from_gguf(number: u32) -> Option<Self> {
        Some(match number {
            0 => Self::F32,
            1 => Self::F16,
            2 => Self::Q4_0,
            3 => Self::Q4_1,
            6 => Self::Q5_0,
            7 => Self::Q5_1,
            8 => Self::Q8_0,
            9 => Self::Q8_1,
            10 => Self::Q2_K,
            11 => Self::Q3_K,
            12 => Self::Q4_K,
            13 => Self::Q5_K,
            14 => Self::Q6_K,
            15 => Self::Q8_K,
            16 => Self::IQ2_XXS,
            17 => Self::IQ2_XS,
            18 => Self::IQ3_XXS,
            19 => Self::IQ1_S,
            20 => Self::IQ4_NL,
            21 => Self::IQ3_S,
            22 => Self::IQ2_S,
            23 => Self::IQ4_XS,
            24 => Self::I8,
            25 => Self::I16,
            26 => Self::I32,
            27 => Self::I64,
            28 => Self::F64,
            29 => Self::IQ1_M,
            30 => Self::BF16,
            34 => Self::TQ1_0,
            35 => Self::TQ2_0,
            39 => Self::MXFP4,
            40 => Self::NVFP4,
            41 => Self::Q1_0,
            42 => Self::Q2_0,
            _ => return None,
        })
    }

    /// True where rows of this width can be stored in this format.
    #[must_use]
    pub const fn takes(self, columns: u64) -> bool {
        columns.is_multiple_of(self.block().0)
    }

    /// Bytes of a matrix of `rows` rows of `columns` values. The width must be one the format [takes](Self::takes);
    /// otherwise the last block of each row counts in full. Saturates.
    #[must_use]
    pub const fn bytes(self, columns: u64, rows: u64) -> u64 {
        let (values, bytes) = self.block();
        columns.div_ceil(values).saturating_mul(bytes).saturating_mul(rows)
    }

    /// The format that a quantizer falls back to where rows of this width cannot be stored: a 32-value block of about
    /// the same width, and 16-bit floats where that does not fit either.
    #[must_use]
    pub const fn or_fallback(self, columns: u64) -> Self {
        if self.takes(columns) {
            return self;
        }
        let smaller = match self {
            Self::IQ1_S
            | Self::IQ1_M
            | Self::IQ2_XXS
            | Self::IQ2_XS
            | Self::IQ2_S
            | Self::IQ3_XXS
            | Self::IQ3_S
            | Self::IQ4_XS => Self::IQ4_NL,
            Self::Q2_0 | Self::Q2_K | Self::Q3_K | Self::TQ1_0 | Self::TQ2_0 => Self::Q4_0,
            Self::Q4_K => Self::Q5_0,
            Self::Q5_K => Self::Q5_1,
            Self::Q6_K => Self::Q8_0,
            other => other,
        };
        if smaller.takes(columns) { smaller } else { Self::F16 }
    }
}
