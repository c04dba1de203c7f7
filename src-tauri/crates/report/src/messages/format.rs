//! Numbers, money and dates as a language writes them: digits, grouping (Indian grouping included) and order come from CLDR
//! through ICU4X. How many digits a kind of figure has is decided here, once, for the window's siblings: PDF, Markdown
//! and terminal.

use super::Messages;
use fluent_bundle::FluentValue;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal as Digits;
use icu::locale::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;
use whichbox_core::date::Date;
use whichbox_core::money::{Currency, Money};
use whichbox_core::units::Range;

/// Writes figures for one language.
pub struct Formats {
    numbers: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
    months: Option<DateTimeFormatter<YM>>,
    signs: Signs,
}

/// Where a language puts the signs of money and of hundredths. ICU4X formats neither yet, so CLDR's patterns of the
/// languages that we speak stand here; all others are written as English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Signs {
    /// `¤` after the number, with a space: German and Spanish.
    money_after: bool,
    /// A space between the sign before a number and the number: Portuguese.
    money_spaced: bool,
    /// How the US dollar is told from other dollars.
    dollar: &'static str,
    /// A space before the per cent sign: German and Spanish.
    percent_spaced: bool,
}

impl Signs {
    fn of(language: &str) -> Self {
        let english = Self { money_after: false, money_spaced: false, dollar: "$", percent_spaced: false };
        match language.split('-').next().unwrap_or_default() {
            "de" => Self { money_after: true, percent_spaced: true, ..english },
            "es" => Self { money_after: true, percent_spaced: true, dollar: "US$", ..english },
            "pt" => Self { money_spaced: true, dollar: "US$", ..english },
            _ => english,
        }
    }
}

/// A space at which no line breaks.
const NBSP: char = '\u{a0}';

impl Formats {
    /// For a language tag.
    #[must_use]
    pub fn new(language: &str) -> Self {
        // The compiled data holds every locale of CLDR, so these are `None` only for tags that are no tags.
        let locale: Option<Locale> = language.parse().ok();
        Self {
            numbers: locale.clone().and_then(|l| DecimalFormatter::try_new(l.into(), Default::default()).ok()),
            months: locale.clone().and_then(|l| DateTimeFormatter::try_new(l.into(), YM::medium()).ok()),
            dates: locale.and_then(|l| DateTimeFormatter::try_new(l.into(), YMD::medium()).ok()),
            signs: Signs::of(language),
        }
    }

    /// A number with so many digits after the point.
    #[must_use]
    pub fn number(&self, value: f64, fraction: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let plain = format!("{value:.fraction$}");
        // Rounding may leave a minus before nothing.
        let plain = match plain.strip_prefix('-') {
            Some(rest) if rest.chars().all(|c| matches!(c, '0' | '.')) => rest.to_owned(),
            _ => plain,
        };
        match (&self.numbers, Digits::try_from_str(&plain)) {
            (Some(numbers), Ok(digits)) => numbers.format(&digits).to_string(),
            _ => plain,
        }
    }

    /// A whole number.
    #[must_use]
    pub fn whole(&self, value: f64) -> String {
        self.number(value, 0)
    }

    /// Tokens.
    #[must_use]
    pub fn tokens(&self, tokens: u32) -> String {
        self.number(f64::from(tokens), 0)
    }

    /// A figure of which the first two or three digits matter: one digit after the point below 20, none above.
    #[must_use]
    pub fn short(&self, value: f64) -> String {
        self.number(value, usize::from(value.abs() < 19.95 && value.fract().abs() > 1e-9))
    }

    /// GiB, one digit after the point where there is one.
    #[must_use]
    pub fn gib(&self, gib: f64) -> String {
        self.number(gib, usize::from((gib * 10.0).round() % 10.0 != 0.0))
    }

    /// A share of 0 to 1 as a percentage.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        let number = self.number(share * 100.0, usize::from((share * 1000.0).round() % 10.0 != 0.0));
        if self.signs.percent_spaced { format!("{number}{NBSP}%") } else { format!("{number}%") }
    }

    /// A range as its low and high ends.
    #[must_use]
    pub fn ends(&self, low: f64, high: f64) -> String {
        let (low, high) =
            if high >= 19.95 { (self.whole(low), self.whole(high)) } else { (self.short(low), self.short(high)) };
        if low == high { low } else { format!("{low}–{high}") }
    }

    /// A range: what is expected, with the ends in brackets.
    #[must_use]
    pub fn range(&self, range: &Range) -> String {
        let (expected, ends) = (self.short(range.expected), self.ends(range.low, range.high));
        if expected == ends { expected } else { format!("{expected} ({ends})") }
    }

    /// An amount, with cents only where it has some and is small.
    #[must_use]
    pub fn amount(&self, amount: f64, currency: Currency) -> String {
        let cents = amount.abs() < 100.0 && (amount * 100.0).round() % 100.0 != 0.0;
        self.in_currency(&self.number(amount.abs(), if cents { 2 } else { 0 }), amount < 0.0, currency)
    }

    /// Money.
    #[must_use]
    pub fn money(&self, money: &Money) -> String {
        self.amount(money.as_f64(), money.currency)
    }

    fn in_currency(&self, digits: &str, negative: bool, currency: Currency) -> String {
        let sign = if negative { "−" } else { "" };
        let code = currency.code();
        let symbol = match code {
            "USD" => self.signs.dollar,
            "EUR" => "€",
            "GBP" => "£",
            "INR" => "₹",
            "BRL" => "R$",
            code => code,
        };
        if self.signs.money_after {
            format!("{sign}{digits}{NBSP}{symbol}")
        } else if self.signs.money_spaced || symbol == code {
            format!("{sign}{symbol}{NBSP}{digits}")
        } else {
            format!("{sign}{symbol}{digits}")
        }
    }

    /// A month that is written `YYYY-MM`. `None` for what is no month.
    #[must_use]
    pub fn month(&self, month: &str) -> Option<String> {
        let first: Date = (month.len() == 7).then(|| format!("{month}-01").parse().ok())??;
        let civil = icu::datetime::input::Date::try_new_iso(
            i32::from(first.year()),
            first.month().unsigned_abs(),
            first.day().unsigned_abs(),
        );
        Some(self.months.as_ref()?.format(&civil.ok()?).to_string())
    }

    /// A day.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let civil = icu::datetime::input::Date::try_new_iso(
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        );
        match (&self.dates, civil) {
            (Some(dates), Ok(civil)) => dates.format(&civil).to_string(),
            _ => date.to_string(),
        }
    }
}

/// How Fluent writes a number that a message selects a plural by.
pub(super) fn plural_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer
        .with_try_get::<Grouped, _, _>((), |grouped| {
            grouped.0.number(number.value, usize::from(number.value.fract().abs() > 1e-9))
        })
        .ok()
}

struct Grouped(Formats);

impl intl_memoizer::Memoizable for Grouped {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Formats::new(&language.to_string())))
    }
}

/// How a length of time is written: the message with its unit, and how many seconds that is.
fn unit_of(seconds: f64) -> (&'static str, f64) {
    match seconds {
        s if s < 99.95 => ("report-unit-seconds", 1.0),
        s if s < 3.0 * 3600.0 => ("report-unit-minutes", 60.0),
        _ => ("report-unit-hours", 3600.0),
    }
}

impl Messages {
    /// A length of time given in seconds, as seconds, minutes or hours.
    #[must_use]
    pub fn seconds(&self, seconds: f64) -> String {
        let (unit, size) = unit_of(seconds);
        self.get(unit, &[("n", self.formats().short(seconds / size).into())])
    }

    /// A range of lengths of time, both ends in the unit of the longer.
    #[must_use]
    pub fn seconds_ends(&self, low: f64, high: f64) -> String {
        let (unit, size) = unit_of(high);
        self.get(unit, &[("n", self.formats().ends(low / size, high / size).into())])
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn each_language_groups_and_marks_in_its_own_way() {
        assert_eq!(Formats::new("en").whole(146_760.0), "146,760");
        assert_eq!(Formats::new("de").number(146_760.5, 1), "146.760,5");
        assert_eq!(Formats::new("hi").whole(1_467_600.0), "14,67,600");
    }

    #[test]
    fn money_keeps_its_currency_and_cents_only_where_small() {
        let en = Formats::new("en");
        let eur: Currency = "EUR".to_owned().try_into().unwrap();
        assert_eq!(en.amount(3999.0, Currency::USD), "$3,999");
        assert_eq!(en.amount(0.17, Currency::USD), "$0.17");
        assert_eq!(Formats::new("de").amount(3999.4, eur), "3.999\u{a0}€");
        assert_eq!(en.amount(12.0, "CHF".to_owned().try_into().unwrap()), "CHF\u{a0}12");
        assert_eq!(Formats::new("pt-BR").amount(3999.0, Currency::USD), "US$\u{a0}3.999");
        assert_eq!(Formats::new("es").amount(13_999.0, Currency::USD), "13.999\u{a0}US$");
        assert_eq!(Formats::new("hi").amount(139_999.0, Currency::USD), "$1,39,999");
    }

    #[test]
    fn a_share_is_written_with_or_without_a_space() {
        assert_eq!(Formats::new("en").percent(0.5), "50%");
        assert_eq!(Formats::new("de").percent(0.125), "12,5\u{a0}%");
        assert_eq!(Formats::new("pt-BR").percent(0.5), "50%");
    }

    #[test]
    fn a_rounded_zero_has_no_sign_and_no_figure_is_a_dash() {
        let en = Formats::new("en");
        assert_eq!(en.number(-0.01, 1), "0.0");
        assert_eq!(en.number(f64::NAN, 1), "–");
    }

    #[test]
    fn a_range_of_time_has_one_unit() {
        let en = Messages::new("en");
        assert_eq!(en.seconds_ends(48.0, 156.0), "0.8–2.6 min");
        assert_eq!(en.seconds_ends(2.0, 99.0), "2–99 s");
        assert_eq!(en.seconds(18_000.0), "5 h");
    }

    #[test]
    fn dates_are_written_out() {
        assert_eq!(Formats::new("en").date(Date::new(2026, 9, 22).unwrap()), "Sep 22, 2026");
        assert_eq!(Formats::new("de").date(Date::new(2026, 9, 22).unwrap()), "22.09.2026");
        assert_eq!(Formats::new("en").month("2026-09").as_deref(), Some("Sep 2026"));
        assert_eq!(
            ["2026", "2026-13", "mid 2026", "2026-09-2"].map(|no| Formats::new("en").month(no)),
            [const { None }; 4]
        );
    }
}
