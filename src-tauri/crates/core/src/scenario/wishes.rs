//! Wishes beyond the work itself: how finely weights may be rounded, what breaks a tie, other currencies.

use crate::date::Date;
use crate::error::Result;
use crate::money::Currency;
use crate::speed::Quant;
use serde::{Deserialize, Serialize};

/// The least that is left of a model's weights, by bits or by the name of a quantization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum QuantFloor {
    /// At least so many bits a weight on average, 1 to 16.
    BitsPerWeight(f64),
    /// At least as many bits a weight as this quantization has, such as `Q8_0`.
    Quant(String),
}

impl QuantFloor {
    /// The floor in bits a weight.
    ///
    /// # Errors
    /// [`Error::UnknownQuant`](crate::error::Error::UnknownQuant) for a name that is no quantization.
    pub fn bits(&self) -> Result<f64> {
        match self {
            Self::BitsPerWeight(bits) => Ok(*bits),
            Self::Quant(name) => Quant::parse(name).map(|quant| quant.bits),
        }
    }
}

/// What decides between machines that cannot be told apart. The order in which a person names them is the order in which
/// they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Preference {
    /// The lower price.
    Price,
    /// The preferred system.
    Os,
    /// The lower noise at work; what nobody published comes last.
    Noise,
    /// The lower power at rest; what nobody published comes last.
    Power,
    /// What one can have sooner: orderable, then pre-ordered, refurbished, used.
    Availability,
}

impl Preference {
    /// All of them, in the order that holds where the person names none (docs/recommendation.md).
    pub const ALL: [Self; 5] = [Self::Price, Self::Os, Self::Noise, Self::Power, Self::Availability];
}

/// A person's own exchange rate for a currency that is not the budget's.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Which currency.
    pub currency: Currency,
    /// Units of it for one US dollar.
    pub per_usd: f64,
    /// The day of the rate.
    pub date: Date,
}

/// What is acceptable of work that leaves the house.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct CloudWish {
    /// True where providers may be taken that train on what is sent, or of which that is not known.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_train: bool,
    /// The person's own assumption: by which share cloud prices fall a year, 0 to 0.95. Without it they are taken to stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_falls_per_year: Option<f64>,
}

impl CloudWish {
    /// True where nothing was said.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}
