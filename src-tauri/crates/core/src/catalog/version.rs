//! The catalog's version: the day of its newest fact, and a number behind a dot where one day brought several.

use crate::date::Date;
use std::fmt;
use std::str::FromStr;

/// A version of the catalog. Versions compare by their day, then by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The day of its newest fact.
    pub date: Date,
    /// The first of a day is 0 and is not written.
    pub number: u32,
}

impl FromStr for Version {
    type Err = String;

    /// Reads `YYYY-MM-DD` or `YYYY-MM-DD.N`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (date, number) = match text.split_once('.') {
            None => (text, 0),
            Some((date, number)) => {
                let digits = number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0');
                let parsed = number.parse().ok().filter(|_| digits);
                (date, parsed.ok_or_else(|| format!("'{number}' behind the dot is no number from 1"))?)
            }
        };
        Ok(Self { date: date.parse()?, number })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            0 => write!(f, "{}", self.date),
            number => write!(f, "{}.{number}", self.date),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn versions_are_ordered_by_day_and_number() {
        let order: Vec<Version> = ["2026-09-30", "2026-11-21", "2026-11-21.2", "2026-11-21.10", "2026-11-22"]
            .map(|v| v.parse().unwrap())
            .into();
        assert!(order.is_sorted_by(|a, b| a < b), "{order:?}");
        assert!(order.iter().all(|v| v.to_string().parse::<Version>().unwrap() == *v));
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "1.0", "2026-11-21.", "2026-11-21.0", "2026-11-21.x", "2026-13-01", "2026-11-21.99999999999"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
