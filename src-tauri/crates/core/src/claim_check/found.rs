//! What can be found about a claim. Every code has its sentence in `ui/locales`.

use super::SpeedKind;
use crate::catalog::claim::ClaimFigure;
use serde::Serialize;

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
    /// It speaks of a machine that the catalog does not have. What is known of its chip was judged.
    MachineNotKnown {
        /// As it was written.
        machine: String,
    },
    /// A figure that no machine can have, below nothing or beyond all bounds, was left out.
    Refused {
        /// As it was written.
        said: String,
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
    /// The catalog has none of it with this memory, but another maker's with the same chip has it.
    MemoryElsewhere {
        /// The machine.
        machine: String,
        /// GB that were said.
        said_gb: f64,
        /// A machine with this chip and this memory.
        other: String,
    },
    /// The catalog has none of it with this memory, which says nothing against it.
    MemoryNotListed {
        /// The machine or chip.
        machine: String,
        /// GB that were said.
        said_gb: f64,
        /// GB that the catalog's have, joined with commas.
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
    /// Within our range, and faster than each published run of exactly this.
    AboveMeasured {
        /// Tokens a second that were said.
        said_tps: f64,
        /// How many runs.
        runs: u32,
        /// The fastest of them.
        fastest_tps: f64,
        /// The upper end of our range.
        high: f64,
    },
    /// At the usual quantization the model does not fit, so the speed was judged at one that does.
    SpeedInSmaller {
        /// Which.
        quant: String,
    },
    /// Part of the model lies outside the card, and the computer's own memory sets the pace.
    Spilled {
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// GiB that lie outside.
        outside_gib: f64,
        /// Tokens a second at the very most, with an ordinary computer's two memory channels.
        limit_tps: f64,
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
    /// No quantization whose size is known fits; one of so few bits a weight would.
    FitsAtBits {
        /// Bits a weight, at most.
        bits: f64,
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
    /// What a run takes of the machine's memory, or leaves of it.
    RunTakes {
        /// Of what the figure is.
        figure: ClaimFigure,
        /// The model's name.
        model: String,
        /// The quantization.
        quant: String,
        /// Context length, tokens.
        context: u32,
        /// GB said.
        said_gb: f64,
        /// GB (10^9 bytes) by the model's shapes.
        computed_gb: f64,
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
    /// It is the price of another one of the machines that the claim can mean, in which the model does not fit.
    PriceOfAnother {
        /// The machine that is asked that much for.
        machine: String,
    },
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
