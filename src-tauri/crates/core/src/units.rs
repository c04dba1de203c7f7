//! Units as types. No bare `f64` crosses a module: a number says what it counts, and only the arithmetic that physics
//! allows is written down here. GB (10^9 bytes) and GiB (2^30 bytes) are two ways to read one [`Bytes`], so they cannot
//! be mixed silently.

use serde::{Deserialize, Serialize};
use std::ops::{Add, Div, Mul, Sub};

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(transparent)]
pub struct Bytes(
    // A page reads it as a plain number; what memory there is stays far below where those become inexact.
    #[cfg_attr(feature = "specta", specta(type = u32))] pub u64,
);

impl Bytes {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// From gigabytes of 10^9 bytes. Negative and not-a-number count as zero.
    #[must_use]
    pub fn from_gb(gb: f64) -> Self {
        Self::from_f64(gb * 1e9)
    }

    /// From gibibytes of 2^30 bytes. Negative and not-a-number count as zero.
    #[must_use]
    pub fn from_gib(gib: f64) -> Self {
        Self::from_f64(gib * 1_073_741_824.0)
    }

    /// From mebibytes of 2^20 bytes. Negative and not-a-number count as zero.
    #[must_use]
    pub fn from_mib(mib: f64) -> Self {
        Self::from_f64(mib * 1_048_576.0)
    }

    /// Rounds to whole bytes. Negative and not-a-number become zero; the largest `u64` bounds the rest.
    #[must_use]
    pub fn from_f64(bytes: f64) -> Self {
        // A float-to-int `as` saturates and maps NaN to zero, which is what we want here.
        Self(bytes.round() as u64)
    }

    /// In gigabytes of 10^9 bytes.
    #[must_use]
    pub fn gb(self) -> f64 {
        self.0 as f64 / 1e9
    }

    /// In gibibytes of 2^30 bytes.
    #[must_use]
    pub fn gib(self) -> f64 {
        self.0 as f64 / 1_073_741_824.0
    }

    /// As a float, for formulas.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        self.0 as f64
    }

    /// The difference, or zero where `other` is larger.
    #[must_use]
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// This many bytes, scaled by a factor and rounded.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        Self::from_f64(self.as_f64() * factor)
    }
}

impl Add for Bytes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::iter::Sum for Bytes {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

/// A number of tokens: a prompt, an answer, a depth or a context length.
pub type Tokens = u32;

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub f64);

        impl $name {
            /// As a bare number in the type's own unit.
            #[must_use]
            pub fn value(self) -> f64 {
                self.0
            }
        }

        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self(self.0 * factor)
            }
        }

        impl Div<f64> for $name {
            type Output = Self;
            fn div(self, divisor: f64) -> Self {
                Self(self.0 / divisor)
            }
        }
    };
}

quantity!(
    /// Bytes a second, as a memory or a link delivers them.
    BytesPerSecond
);
quantity!(
    /// Floating-point operations a second; a multiply and an add count as two.
    Flops
);
quantity!(
    /// Tokens a second.
    TokensPerSecond
);
quantity!(
    /// Seconds.
    Seconds
);
quantity!(
    /// Watts.
    Watts
);

quantity!(
    /// Tokens a watt-hour.
    TokensPerWattHour
);

impl TokensPerWattHour {
    /// What a rate comes to at a draw.
    #[must_use]
    pub fn of(rate: TokensPerSecond, draw: Watts) -> Self {
        Self(rate.0 * SECONDS_PER_HOUR / draw.0)
    }
}

const SECONDS_PER_HOUR: f64 = 3600.0;

impl BytesPerSecond {
    /// From GB/s (10^9 bytes a second), the unit in which makers give memory bandwidth.
    #[must_use]
    pub fn from_gbs(gbs: f64) -> Self {
        Self(gbs * 1e9)
    }

    /// In GB/s.
    #[must_use]
    pub fn gbs(self) -> f64 {
        self.0 / 1e9
    }
}

impl Flops {
    /// From TFLOPS (10^12 operations a second).
    #[must_use]
    pub fn from_tflops(tflops: f64) -> Self {
        Self(tflops * 1e12)
    }
}

impl Div<BytesPerSecond> for Bytes {
    type Output = Seconds;
    fn div(self, rate: BytesPerSecond) -> Seconds {
        Seconds(self.as_f64() / rate.0)
    }
}

/// A value with its spread: `low <= expected <= high`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Range {
    /// The low end of the 80 % range.
    pub low: f64,
    /// The value we expect.
    pub expected: f64,
    /// The high end of the 80 % range.
    pub high: f64,
}

impl Range {
    /// A range of no width.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self { low: value, expected: value, high: value }
    }

    /// True where the two ranges share at least one value: then the two are a tie.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// Both ends and the middle, scaled by a factor that is not negative.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Self {
        Self { low: self.low * factor, expected: self.expected * factor, high: self.high * factor }
    }
}

impl Add for Range {
    type Output = Self;
    /// Adds end to end: errors of one model on one machine go the same way, so they do not cancel.
    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, expected: self.expected + other.expected, high: self.high + other.high }
    }
}
