//! Claims: what somebody typed or pasted about a machine ("DGX Spark 25-50 tok/s on 70B, $3,000", a row of `llama-bench`),
//! read piece by piece and held beside the physical limit, what was measured, our range and the dated prices. The source
//! report's own claims go through the same judge ([`held`]).
//!
//! The edge: a claim is text from outside. It is bounded in length, nothing in it is trusted, and every piece of it comes
//! back with what it was taken for, so that the person sees what was not understood.

mod bench;
mod fill;
mod found;
mod judge;
mod kinds;
mod lex;
mod memory;
mod mix;
mod models;
mod money;
mod names;
mod others;
mod own;
mod pace;
mod parts;
mod price;
mod rate;
mod read;
mod runs;
mod sizes;
mod speeds;

pub use found::Found;
pub use lex::{Piece, Role};
pub use mix::ForMix;
pub use own::{Held, held, of_claim};

use crate::catalog::Catalog;
use crate::catalog::claim::Standing;
use crate::catalog::source::{Availability, SellerKind};
use crate::date::Date;
use crate::error::{Error, Result};
use crate::money::Currency;
use crate::recommendation::Speed;
use crate::scenario::Scenario;
use serde::Serialize;

/// The longest claim that is read, bytes.
pub const LONGEST: usize = 4_000;

/// A machine, part or model by its id and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Named {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What a claim says.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Said {
    /// The machines of the catalog that it can mean.
    pub machines: Vec<Named>,
    /// The chip that it names, where no machine of the catalog has it.
    pub chip: Option<String>,
    /// The part that it means, where it speaks of a card alone.
    pub part: Option<Named>,
    /// How many machines.
    pub units: u32,
    /// How many cards in the one machine; zero where it does not speak of cards.
    pub cards: u32,
    /// Amounts of memory, GB.
    pub memory_gb: Vec<f64>,
    /// Those of them that stand beside the machine's name, so that no model's size is taken for them.
    #[serde(skip)]
    pub(crate) machine_gb: Vec<f64>,
    /// The models that it can mean.
    pub models: Vec<Named>,
    /// The model's size in billions of parameters, where one is named.
    pub size_b: Option<f64>,
    /// Whether the model is a mixture of experts, where that is said.
    pub moe: Option<bool>,
    /// The quantization.
    pub quant: Option<String>,
    /// Context length, tokens.
    pub context: Option<u32>,
    /// Speeds, tokens a second.
    pub speeds: Vec<SpeedSaid>,
    /// Memory bandwidth, GB/s.
    pub bandwidth_gbs: Option<f64>,
    /// Operations, TFLOPS.
    pub tflops: Option<f64>,
    /// The price.
    pub price: Option<Amount>,
    /// What else changes what is possible.
    pub circumstances: Vec<Circumstance>,
}

/// A speed that was said, tokens a second. Both ends are the same for a single figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SpeedSaid {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Of which of the two.
    pub kind: SpeedKind,
}

/// Which speed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum SpeedKind {
    /// Writing the answer.
    Decode,
    /// Reading the prompt.
    Prefill,
}

/// An amount of money that was said. Both ends are the same for a single figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Amount {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Of what money.
    pub currency: Currency,
}

/// What changes what is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// A small model guesses ahead, and one pass can yield several tokens.
    GuessingAhead,
    /// Several requests at once, added up.
    SeveralRequests,
    /// Part of the model lies in the computer's own memory, beside the card's.
    Offloaded,
    /// The whole model is said to lie in the card's memory.
    InMemory,
    /// The computer around the card is a workstation or a server with more memory channels than an ordinary one.
    WideHost,
}

/// A claim with what it says and what is to be thought of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ClaimCheck {
    /// The claim piece by piece.
    pub pieces: Vec<Piece>,
    /// What it says.
    pub said: Said,
    /// The day whose prices it was held against.
    pub as_of: Date,
    /// How it stands as a whole: as badly as its worst part.
    pub standing: Standing,
    /// What was found, the weightiest first.
    pub findings: Vec<Found>,
    /// Its speeds.
    pub speeds: Vec<SpeedCheck>,
    /// Its model in the machine's memory.
    pub fit: Option<FitCheck>,
    /// Its price.
    pub price: Option<PriceCheck>,
    /// What it would do for the person's work, where a scenario was given and a machine was understood.
    pub for_mix: Option<ForMix>,
}

/// A speed that was said beside what is possible, what was measured and what we expect.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SpeedCheck {
    /// What was said.
    pub said: SpeedSaid,
    /// How it stands.
    pub outcome: SpeedOutcome,
    /// The model that it was judged with.
    pub model: Option<Named>,
    /// The quantization that it was judged with.
    pub quant: Option<String>,
    /// Our range, with the physical limit.
    pub range: Option<Speed>,
    /// Bits a weight at which the lower end would be just at the limit.
    pub bits_needed: Option<f64>,
    /// Runs that somebody published of this chip and a model of this shape, the fastest first; at most eight.
    pub runs: Vec<RunSeen>,
    /// How many there are in all.
    pub runs_in_all: u32,
    /// The slowest and the fastest of all, tokens a second.
    pub measured: Option<(f64, f64)>,
}

/// How a speed stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum SpeedOutcome {
    /// Above the physical limit, from its lower end on.
    AboveLimit,
    /// Its upper end is above the physical limit.
    UpperEndAboveLimit,
    /// Below the limit, and above everything measured and expected.
    AboveAll,
    /// Its upper end is above everything measured and expected.
    UpperEndAboveAll,
    /// Within what is expected, and faster than every published run of exactly this.
    AboveMeasured,
    /// What is measured or expected.
    AsExpected,
    /// Slower than what is measured and expected.
    BelowAll,
    /// Too little is known to judge.
    Unknown,
}

/// A measured run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RunSeen {
    /// The machine as the source calls it.
    pub hardware: String,
    /// The model as the source calls it.
    pub model: String,
    /// The quantization.
    pub quant: String,
    /// The engine.
    pub engine: String,
    /// Tokens already in the window.
    pub depth: f64,
    /// Tokens a second.
    pub tps: f64,
    /// When.
    pub date: String,
    /// Where it was published.
    pub source: String,
}

/// A model in a machine's memory.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FitCheck {
    /// The model.
    pub model: Named,
    /// The quantization.
    pub quant: String,
    /// Context length, tokens.
    pub context: u32,
    /// True where it fits, with free settings changed if need be.
    pub fits: bool,
    /// GiB needed.
    pub needed_gib: f64,
    /// GiB the GPU may use at most.
    pub usable_gib: f64,
    /// Where it does not fit: the largest published quantization that does.
    pub fits_at: Option<String>,
    /// Where none is known that does: bits a weight at which it would, if quantizations of so few bits are in use.
    pub fits_at_bits: Option<f64>,
}

/// A price that was said beside the dated offers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PriceCheck {
    /// What was said.
    pub said: Amount,
    /// How it stands.
    pub outcome: PriceOutcome,
    /// The lowest offer of about today for as many, in the same money.
    pub low: Option<f64>,
    /// The highest.
    pub high: Option<f64>,
    /// The day of the newest of them.
    pub date: Option<Date>,
    /// Days from then to the day of the check.
    pub age_days: Option<i32>,
    /// True where at least one of them can be bought.
    pub can_be_bought: bool,
    /// True where the offers were converted with the person's own rate.
    pub converted: bool,
    /// Offers that it rests on: the lowest and the highest of about today, and the older one that it matches.
    pub offers: Vec<OfferSeen>,
}

/// An offer as it is shown beside a claim.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OfferSeen {
    /// The machine or part.
    pub name: String,
    /// How much for one.
    pub amount: f64,
    /// Of what money.
    pub currency: Currency,
    /// When it was seen.
    pub date: Date,
    /// Who asked it.
    pub seller: SellerKind,
    /// Whether one could have it.
    pub availability: Availability,
    /// Where it was read.
    pub source: String,
    /// The address, where there is one.
    pub url: Option<String>,
}

/// How a price stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum PriceOutcome {
    /// What is asked about today.
    Usual,
    /// Below all offers of about today, and nobody asked it before either.
    Low,
    /// Below all offers of about today; it was the price once.
    OnceWas,
    /// It was announced at this price and never sold at it.
    OnlyAnnounced,
    /// Above all offers of about today.
    High,
    /// No offer to compare with.
    NoOffer,
    /// Offers are in another money, and there is no rate.
    NoRate,
}

/// Whether a text can be read as a claim at all.
///
/// # Errors
/// What is wrong with it: it is empty, or too long to be one.
pub fn readable(text: &str) -> std::result::Result<(), String> {
    lexed(text).map(drop)
}

fn lexed(text: &str) -> std::result::Result<Vec<lex::Lexeme>, String> {
    if text.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    if text.len() > LONGEST {
        return Err(format!("{} bytes; at most {LONGEST} are read", text.len()));
    }
    lex::lexemes(text).ok_or_else(|| format!("more than {} words and signs", lex::MOST_PIECES))
}

/// Reads a claim and judges it at a date. With a scenario it also says what the machine would do for that work.
///
/// # Errors
/// [`Error::Invalid`] for an empty claim and for one that is too long to be one; what the scenario's check refuses.
pub fn check(text: &str, catalog: &Catalog, as_of: Date, scenario: Option<&Scenario>) -> Result<ClaimCheck> {
    let mut pieces = lexed(text).map_err(|reason| Error::Invalid { path: "claim".to_owned(), reason })?;
    if let Some(scenario) = scenario {
        crate::scenario::check(scenario, catalog)?;
    }
    let read = parts::first_said(&mut pieces, catalog);
    let mut checked = judge::judge(&read.said, &read.notes, catalog, as_of, scenario);
    checked.findings.extend(read.further.map(|machine| Found::FurtherMachine { machine }));
    checked.pieces = pieces.into_iter().map(|p| Piece { text: p.text, role: p.role }).collect();
    if let Some(scenario) = scenario {
        mix::add(&mut checked, catalog, as_of, scenario)?;
    }
    Ok(checked)
}
