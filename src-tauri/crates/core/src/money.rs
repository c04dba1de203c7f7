//! Money as decimals with a currency. Two currencies never add up by accident.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A three-letter currency code (ISO 4217), such as `USD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The United States dollar, in which the catalog keeps most of its prices.
    pub const USD: Self = Self(*b"USD");

    /// The code, three capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        match <[u8; 3]>::try_from(text.as_bytes()) {
            Ok(code) if code.iter().all(u8::is_ascii_uppercase) => Ok(Self(code)),
            _ => Err(format!("'{text}' is not a three-letter currency code such as USD")),
        }
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::try_from(String::deserialize(from)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "specta")]
impl specta::Type for Currency {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Currency {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$" })
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount of money. In files it is `{ "amount": 3999, "currency": "USD" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// How much, exactly.
    #[serde(with = "amount")]
    #[cfg_attr(feature = "schema", schemars(with = "f64"))]
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
}

impl Money {
    /// An amount of US dollars.
    #[must_use]
    pub fn usd(amount: Decimal) -> Self {
        Self { amount, currency: Currency::USD }
    }

    /// The amount as a float, for ratios and pictures. Never for sums.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        use rust_decimal::prelude::ToPrimitive;
        self.amount.to_f64().unwrap_or(f64::NAN)
    }
}

/// Rounds a computed amount to whole cents; not-a-number and infinities become `None`.
#[must_use]
pub fn cents(amount: f64) -> Option<Decimal> {
    Decimal::from_f64_retain(amount).map(|d| d.round_dp(2))
}

/// Amounts are plain JSON and TOML numbers: people write these files by hand.
pub mod amount {
    use rust_decimal::Decimal;
    use rust_decimal::prelude::ToPrimitive;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes whole amounts without a fraction.
    ///
    /// # Errors
    /// The serializer's own.
    pub fn serialize<S: Serializer>(amount: &Decimal, to: S) -> Result<S::Ok, S::Error> {
        let normal = amount.normalize();
        match (normal.scale(), normal.to_i64()) {
            (0, Some(whole)) => to.serialize_i64(whole),
            _ => to.serialize_f64(normal.to_f64().unwrap_or(f64::NAN)),
        }
    }

    /// Reads a whole or fractional number, rounded to whole cents.
    ///
    /// # Errors
    /// Where it is no number or none that money can hold.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
        let number = f64::deserialize(from)?;
        super::cents(number).ok_or_else(|| serde::de::Error::custom(format!("{number} is not an amount of money")))
    }
}
