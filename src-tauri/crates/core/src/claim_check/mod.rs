//! Claims: what somebody typed or pasted about a machine ("DGX Spark 25-50 tok/s on 70B, $3,000"), read piece by piece and
//! held beside the physical limit, what was measured, our range and the dated prices. The source report's own claims go
//! through the same judge ([`of_claim`]).
//!
//! The edge: a claim is text from outside. It is bounded in length, nothing in it is trusted, and every piece of it comes
//! back with what it was taken for, so that the person sees what was not understood.

mod fill;
mod judge;
mod lex;
mod mix;
mod names;
mod parts;
mod price;
mod rate;
mod read;
mod runs;

pub use lex::{Piece, Role};
pub use mix::ForMix;

use crate::catalog::Catalog;
use crate::catalog::claim::{Claim, ClaimTopic, Standing};
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

/// What was found. In JSON: `{ "code": "...", "params": { ... } }`. The sentence is `claim-check-<code>` in `ui/locales`.
/// Money comes in the currency of the claim's price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Found {
    /// Nothing in it could be judged.
    NothingToJudge {},
    /// No machine of the catalog was recognised.
    NoMachine {},
    /// A speed was said and no model of the catalog was recognised.
    NoModel {},
    /// It fits several machines.
    SeveralMachines {
        /// How many.
        count: u32,
        /// The one that it was judged with.
        machine: String,
    },
    /// It speaks of another machine too, and that part was not judged.
    FurtherMachine {
        /// As it was written.
        machine: String,
    },
    /// Such a machine was never sold with this memory.
    NoSuchMemory {
        /// The machine or chip.
        machine: String,
        /// GB that were said.
        said_gb: f64,
        /// GB that there are, joined with commas.
        known: String,
    },
    /// The machine exists with this memory.
    MemoryHolds {
        /// The machine.
        machine: String,
        /// GB.
        said_gb: f64,
    },
    /// The speed is above what the memory can deliver.
    AboveLimit {
        /// `decode` or `prefill`.
        kind: SpeedKind,
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// Tokens a second that were said, the lower end.
        said_tps: f64,
        /// The physical limit.
        limit_tps: f64,
    },
    /// The upper end of the speed is above what the memory can deliver.
    UpperEndAboveLimit {
        /// `decode` or `prefill`.
        kind: SpeedKind,
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// Tokens a second that were said, the upper end.
        said_tps: f64,
        /// The physical limit.
        limit_tps: f64,
    },
    /// At so many bits a weight the limit would allow it.
    WouldNeedBits {
        /// Bits a weight.
        bits: f64,
    },
    /// Possible by the limit, and faster than anything measured or expected.
    AboveAll {
        /// Tokens a second that were said.
        said_tps: f64,
        /// The most that was measured or is expected.
        most_tps: f64,
    },
    /// What we expect.
    AsExpected {
        /// Low end of what is expected.
        low: f64,
        /// High end.
        high: f64,
    },
    /// Slower than what we expect.
    BelowAll {
        /// Tokens a second that were said.
        said_tps: f64,
        /// The least that was measured or is expected.
        least_tps: f64,
    },
    /// What was measured of this chip and model.
    Measured {
        /// How many runs.
        runs: u32,
        /// The slowest.
        low: f64,
        /// The fastest.
        high: f64,
    },
    /// Nobody published a run of this chip and model.
    NotMeasured {},
    /// With a model that guesses ahead, one pass can yield several tokens: the limit allows more.
    GuessingAhead {},
    /// Several requests at once share each reading of the weights: the limit for one request does not apply.
    SeveralRequests {},
    /// The model does not fit.
    DoesNotFit {
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// GiB needed.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// A smaller quantization fits.
    FitsAt {
        /// Which.
        quant: String,
    },
    /// The model fits.
    Fits {
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// GiB needed.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// The model's weights take this much.
    WeightsTake {
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// GB said.
        said_gb: f64,
        /// GB (10^9 bytes) that the file has.
        file_gb: f64,
    },
    /// The bandwidth is the maker's.
    BandwidthHolds {
        /// GB/s.
        known_gbs: f64,
    },
    /// The maker gives another bandwidth.
    BandwidthWrong {
        /// GB/s said.
        said_gbs: f64,
        /// GB/s that the maker gives.
        known_gbs: f64,
    },
    /// The operations a second are the maker's dense rate.
    ComputeHolds {
        /// TFLOPS.
        said_tflops: f64,
    },
    /// The operations a second are the maker's headline with sparsity; dense it is less.
    ComputeSparse {
        /// TFLOPS said.
        said_tflops: f64,
        /// TFLOPS dense.
        dense_tflops: f64,
    },
    /// The maker gives other operations a second.
    ComputeWrong {
        /// TFLOPS said.
        said_tflops: f64,
        /// TFLOPS dense at 16 bits.
        dense_tflops: f64,
    },
    /// The price is what is asked about today.
    PriceUsual {
        /// The lowest offer.
        offers_low: f64,
        /// The highest.
        offers_high: f64,
        /// The day of the newest.
        on: String,
    },
    /// The price is below all offers.
    PriceLow {
        /// The lowest offer.
        offers_low: f64,
        /// The day of the newest.
        on: String,
    },
    /// The price was right once.
    PriceOnceWas {
        /// The day on which it was last seen.
        last_seen: String,
        /// The lowest offer of about today.
        offers_low: f64,
        /// The day of the newest.
        on: String,
    },
    /// It was announced at this price and never sold at it.
    PriceOnlyAnnounced {
        /// The day of the announcement.
        last_seen: String,
        /// The lowest offer of about today.
        offers_low: f64,
        /// The day of the newest.
        on: String,
    },
    /// The price is above all offers.
    PriceHigh {
        /// The highest offer.
        offers_high: f64,
        /// The day of the newest.
        on: String,
    },
    /// The newest offer is old.
    PriceOld {
        /// Days.
        days: i32,
    },
    /// Nobody can buy it at the moment.
    NotToBeHad {},
    /// No offer is known.
    PriceNotKnown {},
    /// Offers are in another money, and there is no rate.
    PriceNoRate {},
    /// It does the person's work.
    MixPasses {
        /// The machine.
        machine: String,
        /// Expected minutes waited a day.
        minutes: f64,
    },
    /// It does not do the person's work.
    MixFails {
        /// The machine.
        machine: String,
        /// The first task that does not pass, by id.
        task: String,
    },
    /// At this price it would be the pick of a tier.
    MixPick {
        /// The tier.
        tier: String,
    },
    /// At this price it would be the pick of no tier.
    MixNoPick {},
    /// Nothing has to be bought at all.
    MixNothingToBuy {},
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
    let (said, further) = parts::first_said(&mut pieces, catalog);
    let mut checked = judge::judge(&said, catalog, as_of, scenario);
    checked.findings.extend(further.map(|machine| Found::FurtherMachine { machine }));
    checked.pieces = pieces.into_iter().map(|p| Piece { text: p.text, role: p.role }).collect();
    if let Some(scenario) = scenario {
        mix::add(&mut checked, catalog, as_of, scenario)?;
    }
    Ok(checked)
}

/// Judges one of the catalog's own claims with the code that judges typed ones. `None` where the claim names nothing that
/// can be computed with: no machine and no model, no figure, or a figure whose meaning its topic does not say.
#[must_use]
pub fn of_claim(claim: &Claim, catalog: &Catalog, as_of: Date) -> Option<ClaimCheck> {
    let figure = claim.low.zip(claim.high.or(claim.low)).zip(claim.unit.as_deref());
    let mut said = Said { units: claim.units.unwrap_or(1), context: claim.context, ..Said::default() };
    if let Some(machine) = claim.machine.as_deref().and_then(|id| catalog.machine(id)) {
        said.machines = vec![Named { id: machine.id.clone(), name: machine.name.clone() }];
    }
    if let Some(model) = claim.model.as_deref().and_then(|id| catalog.model(id)) {
        said.models = vec![Named { id: model.id.clone(), name: model.name.clone() }];
    }
    said.quant.clone_from(&claim.quant);
    let kind = if claim.prefill { SpeedKind::Prefill } else { SpeedKind::Decode };
    match (claim.topic, figure) {
        (ClaimTopic::Price, Some(((low, high), "USD"))) => {
            said.price = Some(Amount { low, high, currency: Currency::USD });
        }
        (ClaimTopic::Speed, Some(((low, high), "tok/s"))) => said.speeds = vec![SpeedSaid { low, high, kind }],
        (ClaimTopic::Hardware | ClaimTopic::Memory, Some(((_, high), "GB"))) => said.memory_gb = vec![high],
        (ClaimTopic::Hardware, Some(((_, high), "GB/s"))) => said.bandwidth_gbs = Some(high),
        (ClaimTopic::Hardware, Some(((_, high), "TFLOPS"))) => said.tflops = Some(high),
        // Whether a model fits can be judged without a figure.
        (ClaimTopic::Memory, None) if claim.machine.is_some() && claim.model.is_some() => {}
        _ => return None,
    }
    if !said.speeds.is_empty() && said.models.is_empty() {
        return None;
    }
    (!said.machines.is_empty() || !said.models.is_empty()).then(|| judge::judge(&said, catalog, as_of, None))
}
