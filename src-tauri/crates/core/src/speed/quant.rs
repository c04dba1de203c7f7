//! Quantization labels: which family of formats, and how many bits a weight takes on average.

use super::setup::Engine;
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};

/// Formats whose weights are unpacked alike, so that kernels for them run alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum QuantFamily {
    /// 16-bit floats (IEEE half precision).
    F16,
    /// bfloat16, which some cards have to widen before they multiply.
    Bf16,
    /// The oldest GGUF blocks: Q4_0, Q4_1, Q5_0, Q5_1.
    Legacy,
    /// Q8_0 and other plain 8-bit blocks.
    Q8,
    /// K-quants of three bits and more.
    K,
    /// K-quants of two bits.
    K2,
    /// i-quants with lattices (IQ1 to IQ3).
    I,
    /// i-quants of four bits (IQ4_XS, IQ4_NL).
    I4,
    /// The quantizations of ik_llama.cpp.
    Ik,
    /// Trellis quantizations of ik_llama.cpp.
    Trellis,
    /// MXFP4, as gpt-oss ships.
    Mxfp4,
    /// NVFP4.
    Nvfp4,
    /// 8-bit floats.
    Fp8,
    /// AWQ, GPTQ, AutoRound and other 4-bit integers of servers.
    Int4,
    /// 8-bit integers of servers.
    Int8,
    /// MLX group quantization.
    Mlx,
    /// EXL2 and EXL3.
    Exl,
    /// Only the file's size is known.
    Unknown,
}

impl QuantFamily {
    /// The name used in constants.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::F16 => "f16",
            Self::Bf16 => "bf16",
            Self::Legacy => "legacy",
            Self::Q8 => "q8",
            Self::K => "k",
            Self::K2 => "k2",
            Self::I => "i",
            Self::I4 => "i4",
            Self::Ik => "ik",
            Self::Trellis => "trellis",
            Self::Mxfp4 => "mxfp4",
            Self::Nvfp4 => "nvfp4",
            Self::Fp8 => "fp8",
            Self::Int4 => "int4",
            Self::Int8 => "int8",
            Self::Mlx => "mlx",
            Self::Exl => "exl",
            Self::Unknown => "unknown",
        }
    }

    /// Server formats, whose token embedding and output head stay at 16 bits.
    #[must_use]
    pub fn keeps_head_16(self) -> bool {
        matches!(self, Self::Nvfp4 | Self::Fp8 | Self::Int4 | Self::Int8)
    }
}

/// A quantization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quant {
    /// Its family.
    pub family: QuantFamily,
    /// Bits a weight takes on average, scales included (over the tensors that the label speaks of).
    pub bits: f64,
    /// True for mixes that keep everything but the experts at more bits ("UD", "XL").
    pub dynamic: bool,
    /// True where the label did not say and something common was assumed.
    pub assumed: bool,
}

impl Quant {
    /// The name under which constants know formats that run alike: mixes of 8 bits carry 16-bit tensors.
    #[must_use]
    pub fn key(&self) -> &'static str {
        if self.dynamic && self.family == QuantFamily::Q8 { "q8-mix" } else { self.family.key() }
    }

    const fn of(family: QuantFamily, bits: f64) -> Self {
        Self { family, bits, dynamic: false, assumed: false }
    }

    /// Four-bit K-quants: what most people run, and what is assumed where nobody says.
    #[must_use]
    pub fn assumed() -> Self {
        Self { assumed: true, ..Self::of(QuantFamily::K, 4.85) }
    }

    /// What the label means to an engine. "int4" and "int8" are formats of servers' checkpoints; whoever says them of an engine
    /// with formats of its own means its four or eight bits.
    #[must_use]
    pub fn with_engine(self, engine: Engine) -> Self {
        let eight = match self.family {
            QuantFamily::Int4 => false,
            QuantFamily::Int8 => true,
            _ => return self,
        };
        let (family, bits) = match (engine, eight) {
            (Engine::Mlx, false) => (QuantFamily::Mlx, 4.5),
            (Engine::Mlx, true) => (QuantFamily::Mlx, 8.5),
            (Engine::LlamaCpp | Engine::IkLlamaCpp | Engine::Ollama, false) => (QuantFamily::K, 4.88),
            (Engine::LlamaCpp | Engine::IkLlamaCpp | Engine::Ollama, true) => (QuantFamily::Q8, 8.51),
            _ => return self,
        };
        Self { family, bits, ..self }
    }

    /// Only the bits are known (from a file's size).
    #[must_use]
    pub fn of_bits(bits: f64) -> Self {
        Self::of(QuantFamily::Unknown, bits)
    }

    /// Reads a label as engines, repositories and people write it.
    ///
    /// # Errors
    /// [`Error::UnknownQuant`] where neither a known format nor a number of bits can be read from it.
    pub fn parse(label: &str) -> Result<Self> {
        read(&label.to_lowercase())
            .ok_or_else(|| Error::UnknownQuant { model: "the model".to_owned(), quant: label.to_owned() })
    }
}

fn read(label: &str) -> Option<Quant> {
    use QuantFamily as F;
    let text = label.trim().trim_start_matches("gguf-").trim_start_matches("pure-").trim_start_matches("smol-");
    if text.is_empty() {
        return None;
    }
    let vague = ["unverified", "default", "not stated", "custom", "unknown"].iter().any(|word| text.contains(word));
    if vague && !text.contains("mlx") {
        return Some(Quant::assumed());
    }
    if text.contains("mlx") && text.contains("default") {
        return Some(Quant { assumed: true, ..Quant::of(F::Mlx, 4.5) });
    }
    // A number of bits in the label beats any table.
    if let Some(bits) = stated_bits(text) {
        let family = if text.starts_with("exl") {
            F::Exl
        } else if text.contains("iq") || text.contains("thireus") {
            F::Ik
        } else {
            F::Unknown
        };
        return Some(Quant::of(family, bits));
    }
    for (start, family, bits) in [("mlx-q", F::Mlx, None), ("mlx-", F::Mlx, None), ("oq", F::Mlx, None)] {
        if let Some(rest) = text.strip_prefix(start) {
            let bits: Option<f64> = bits.or_else(|| leading(rest).map(|n| if n >= 16.0 { 16.0 } else { n + 0.5 }));
            return bits.map(|bits| Quant::of(family, bits));
        }
    }
    if text.contains("nvfp4") {
        return Some(Quant::of(F::Nvfp4, 4.5));
    }
    if text.contains("mxfp4") || text.contains("native fp4") {
        return Some(Quant::of(F::Mxfp4, 4.4));
    }
    if text.contains("fp8") && !text.contains("fp4") {
        return Some(Quant::of(F::Fp8, 8.1));
    }
    if text.contains("int8") || text.contains("w8a8") || text.contains("w8a16") {
        return Some(Quant::of(F::Int8, 8.2));
    }
    if ["awq", "gptq", "int4", "w4a16", "autoround"].iter().any(|word| text.contains(word)) {
        return Some(Quant::of(F::Int4, 4.25));
    }
    if ["4bit", "4-bit"].iter().any(|word| text.contains(word)) {
        return Some(Quant::of(F::Mlx, 4.5));
    }
    if ["8bit", "8-bit"].iter().any(|word| text.contains(word)) {
        return Some(Quant::of(F::Mlx, 8.5));
    }
    if ["bf16", "bfloat16"].iter().any(|word| text.starts_with(word)) {
        return Some(Quant::of(F::Bf16, 16.0));
    }
    if ["f16", "fp16", "float16"].iter().any(|word| text.starts_with(word)) {
        return Some(Quant::of(F::F16, 16.0));
    }
    gguf(text)
}

/// GGUF labels. Bits are the middle of the files in the benchmark set and the model catalog.
fn gguf(text: &str) -> Option<Quant> {
    use QuantFamily as F;
    let dynamic = text.starts_with("ud-") || text.ends_with("_xl");
    let plain: String = text
        .trim_start_matches("ud-")
        .trim_start_matches("mix-")
        .trim_start_matches("cossim-")
        .trim_end_matches("-class")
        .replace(" small", "_s")
        .replace("iq2xxs", "iq2_xxs")
        .replace("q4k", "q4_k")
        .replace(" experts (q4)", "")
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    let table: [(&str, F, f64); 52] = [
        ("q2_k_xl", F::K2, 2.75),
        ("q3_k_xl", F::K, 3.6),
        ("q4_k_xl", F::K, 5.0),
        ("q5_k_xl", F::K, 5.95),
        ("q6_k_xl", F::K, 6.9),
        ("q8_k_xl", F::Q8, 9.4),
        ("q2_k_s", F::K2, 2.85),
        ("q2_k", F::K2, 3.0),
        ("q3_k_s", F::K, 3.65),
        ("q3_s", F::K, 3.66),
        ("q3_k_m", F::K, 3.95),
        ("q3_k_l", F::K, 4.3),
        ("q3_k", F::K, 3.95),
        ("q4_k_s", F::K, 4.66),
        ("q4_k_m", F::K, 4.88),
        ("q4_k", F::K, 4.88),
        ("q5_k_s", F::K, 5.57),
        ("q5_k_m", F::K, 5.72),
        ("q5_k", F::K, 5.72),
        ("q6_k", F::K, 6.6),
        ("q8_0", F::Q8, 8.51),
        ("q4_0", F::Legacy, 4.6),
        ("q4_1", F::Legacy, 5.05),
        ("q5_0", F::Legacy, 5.58),
        ("q5_1", F::Legacy, 6.0),
        ("iq1_s", F::I, 1.9),
        ("iq1_m", F::I, 2.1),
        ("iq2_xxs", F::I, 2.45),
        ("iq2_xs", F::I, 2.6),
        ("iq2_s", F::I, 2.75),
        ("iq2_m", F::I, 2.93),
        ("iq3_xxs", F::I, 3.2),
        ("iq3_xs", F::I, 3.5),
        ("iq3_s", F::I, 3.66),
        ("iq3_m", F::I, 3.8),
        ("iq4_xs", F::I4, 4.35),
        ("iq4_nl", F::I4, 4.66),
        ("iq2_kl", F::Ik, 2.9),
        ("iq2_ks", F::Ik, 2.4),
        ("iq2_k", F::Ik, 2.85),
        ("iq3_ks", F::Ik, 3.85),
        ("iq3_kt", F::Trellis, 3.5),
        ("iq4_kt", F::Trellis, 4.4),
        ("iq2_kt", F::Trellis, 2.5),
        ("iq3_k", F::Ik, 3.9),
        ("iq4_ks", F::Ik, 4.5),
        ("iq4_k", F::Ik, 4.95),
        ("iq5_k", F::Ik, 5.9),
        ("iq6_k", F::Ik, 7.2),
        ("q2", F::I, 2.45),
        ("q4", F::K, 4.88),
        ("q6", F::K, 6.6),
    ];
    let found = table
        .iter()
        .filter(|(name, ..)| plain == *name || plain.strip_prefix(name).is_some_and(|rest| rest.starts_with("_r")))
        .map(|&(_, family, bits)| (family, bits))
        .next()
        .or(match plain.as_str() {
            "q3" => Some((F::K, 3.95)),
            "q5" => Some((F::K, 5.72)),
            "q8" => Some((F::Q8, 8.51)),
            _ => None,
        })?;
    Some(Quant { family: found.0, bits: found.1, dynamic, assumed: false })
}

/// "6.0bpw", "~3.9 bpw", "3.66 bpw".
fn stated_bits(text: &str) -> Option<f64> {
    let at = text.find("bpw")?;
    let head = text[..at].trim_end();
    let start = head.rfind(|c: char| !(c.is_ascii_digit() || c == '.')).map_or(0, |i| i + 1);
    head.get(start..)?.parse().ok().filter(|bits| (0.5..=33.0).contains(bits))
}

fn leading(text: &str) -> Option<f64> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn labels_are_read() {
        for (label, family, bits) in [
            ("Q4_K_M", QuantFamily::K, 4.88),
            ("UD-Q8_K_XL", QuantFamily::Q8, 9.4),
            ("gguf-q6_k", QuantFamily::K, 6.6),
            ("MLX-Q4", QuantFamily::Mlx, 4.5),
            ("MLX-8bit", QuantFamily::Mlx, 8.5),
            ("NVFP4 (nvidia)", QuantFamily::Nvfp4, 4.5),
            ("awq-int4", QuantFamily::Int4, 4.25),
            ("exl3-6.0bpw-mcg", QuantFamily::Exl, 6.0),
            ("IQ2_K_R4", QuantFamily::Ik, 2.85),
            ("Q3_S mix - 3.66 bpw", QuantFamily::Unknown, 3.66),
            ("bfloat16", QuantFamily::Bf16, 16.0),
            ("Q4_K Small", QuantFamily::K, 4.66),
            ("THIREUS-6.2478bpw", QuantFamily::Ik, 6.2478),
        ] {
            let quant = Quant::parse(label).unwrap();
            assert_eq!((quant.family, quant.bits), (family, bits), "{label}");
        }
    }

    #[test]
    fn a_server_label_means_an_engines_own_format() {
        let of = |label: &str, engine| {
            let quant = Quant::parse(label).unwrap().with_engine(engine);
            (quant.family, quant.bits)
        };
        assert_eq!(of("int4", Engine::Mlx), (QuantFamily::Mlx, 4.5));
        assert_eq!(of("int8", Engine::LlamaCpp), (QuantFamily::Q8, 8.51));
        assert_eq!(of("int4", Engine::Ollama), (QuantFamily::K, 4.88));
        assert_eq!(of("awq-int4", Engine::Vllm), (QuantFamily::Int4, 4.25));
        assert_eq!(of("bf16", Engine::Mlx), (QuantFamily::Bf16, 16.0));
    }

    #[test]
    fn an_unknown_label_is_refused() {
        for label in ["", "AVQ2", "Q9_Z", "half"] {
            assert!(Quant::parse(label).is_err(), "{label}");
        }
    }
}
