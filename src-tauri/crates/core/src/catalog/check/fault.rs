//! What can be wrong with an entry, as codes: a person's own entries are refused beside the field, in their language.

use serde::Serialize;
use thiserror::Error;

/// What is wrong with a field. The sentence in English is its [`Display`](std::fmt::Display); the other languages have a
/// message for each code. Figures are as they were written.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
#[expect(missing_docs, reason = "each says itself what it is")]
pub enum Fault {
    #[error("{value} is not between {least} and {most}")]
    NotBetween { value: String, least: String, most: String },
    #[error("source '{key}' is not in sources.toml")]
    NoSuchSource { key: String },
    #[error("an id has small letters, digits, dots and hyphens, at most 100")]
    OddId,
    #[error("there twice")]
    Twice,
    #[error("must have 1 to 2000 letters")]
    OddText,
    #[error("runs no system")]
    NoSystem,
    #[error("runs no engine")]
    NoEngine,
    #[error("has no memory")]
    NoMemory,
    #[error("more kinds of memory than any machine has")]
    TooManyMemories,
    #[error("4-bit numbers slower than 16-bit ones")]
    NarrowSlowerThanWide,
    #[error("draws more at rest than at work")]
    RestAboveWork,
    #[error("people link 1 to 64 boxes")]
    OddNumberOfBoxes,
    #[error("a box has 1 to 64 of them")]
    OddNumberOfCards,
    #[error("before its first day of sale")]
    WithdrawnBeforeSale,
    #[error("'{part}' is not in parts.toml")]
    NoSuchPart { part: String },
    #[error("above the nominal bandwidth")]
    MeasuredAboveNominal,
    #[error("{given} GB/s, but {bits} bits at {transfers} million transfers a second are {computed}")]
    BandwidthAgainstBus { given: String, bits: String, transfers: String, computed: String },
    #[error("default, most and capacity are not in order")]
    ShareOutOfOrder,
    #[error("a system that the machine does not run")]
    ShareOfOtherSystem,
    #[error("only a memory that CPU and GPU share is shared out")]
    ShareOfOwnMemory,
    #[error("{value} parameters")]
    OddParameters { value: String },
    #[error("more than all parameters, or none")]
    PartAboveWhole,
    #[error("no context")]
    NoContext,
    #[error("shorter than the native context")]
    ExtendedIsShorter,
    #[error("{layers} of {of} layers")]
    TooManyLayers { layers: String, of: String },
    #[error("more experts used than there are")]
    TooManyExperts,
    #[error("no model has such shapes")]
    OddShapes,
    #[error("{letters} letters for {layers} layers")]
    OrderAgainstLayers { letters: String, layers: String },
    #[error("{published} bytes, but the shapes give {computed}")]
    CacheAgainstShapes { published: String, computed: String },
    #[error("no size")]
    NoSize,
    #[error("none")]
    NoSource,
    #[error("{bits} bits per weight cannot be")]
    OddBits { bits: String },
    #[error("{bits} bits per weight in a {quant} file, {times} times what they should be; a note says why")]
    SizeAgainstBits { bits: String, quant: String, times: String },
    #[error("a second score on {index} of that version")]
    SecondScore { index: String },
    #[error("{index} has no score or no source")]
    NoScore { index: String },
    #[error("a price without a date")]
    PriceWithoutDate,
    #[error("below zero, or no price")]
    OddTokenPrice,
    #[error("cached tokens dearer than fresh ones")]
    CachedDearer,
    #[error("prices of long prompts, but not from which length")]
    LongPriceWithoutLength,
    #[error("it has a day on which it ends, and no status that says so")]
    EndWithoutStatus,
    #[error("{amount} is no price")]
    OddPrice { amount: String },
    #[error("held until a day before it was seen")]
    HeldBeforeSeen,
    #[error("an offer is for a machine or for a part")]
    OfferForNothing,
    #[error("how much {currency} one US dollar was on that day is missing")]
    NoRate { currency: String },
    #[error("the catalog has none of that id")]
    NotInCatalog,
    #[error("{count} entries; at most {most} are taken")]
    TooManyEntries { count: String, most: String },
    #[error("'{version}' is not a date, nor a date and a number behind a dot")]
    NoVersion { version: String },
    #[error("empty; 'n.d.' where the page shows none")]
    SourceWithoutDate,
    #[error("an address begins with https:// or http://")]
    NoAddress,
    #[error("only a person's own entries have this one")]
    GradeOfOwn,
    #[error("neither a source nor a formula")]
    NoProvenance,
    #[error("{date} is later than the catalog's version")]
    LaterThanCatalog { date: String },
    #[error("not between the slow and the fast end")]
    RatesOutOfOrder,
    #[error("no figure names it")]
    SourceUnused,
    #[error("missing; give it with its source, or add \"{figure}\" to not_known where none is found")]
    Missing { figure: String },
    #[error("'{figure}' is known, or listed twice")]
    KnownOrTwice { figure: String },
    #[error("a share that can be raised says how")]
    RaiseWithoutHow,
    #[error("{given}, but others with the chip {chip} have {usual}")]
    ChipDisagrees { given: String, chip: String, usual: String },
    #[error("{given} GiB, but the name says {named}")]
    MemoryAgainstName { given: String, named: String },
    #[error("{amount} is {times} times what is usually asked ({usual})")]
    PriceOutlier { amount: String, times: String, usual: String },
    #[error("an FP16 rate says what it is the rate of, and nothing else does")]
    RateOfWhat,
    #[error("{reason}")]
    Unreadable { reason: String },
}
