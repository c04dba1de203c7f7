//! Reasons as data, and findings, which [`diagnose`](crate::diagnose) makes. Each is a code with numbers; the sentence is
//! made from `ui/locales` by the code, so that five languages say the same thing everywhere.

use crate::catalog::source::Availability;
use serde::Serialize;

pub use crate::diagnose::{Finding, FindingParams, Rule};

/// Why something was chosen, not chosen, or does not work. In JSON: `{ "code": "...", "params": { ... } }`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Reason {
    /// The machine there is does all private work in time.
    CurrentDoesIt {
        /// Its name.
        machine: String,
        /// Expected minutes waited a day.
        minutes: f64,
    },
    /// The machine there is does it once free settings are changed.
    FreeFixDoesIt {
        /// Its name.
        machine: String,
        /// How many settings.
        fixes: u32,
        /// GiB needed at the wanted context.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// The machine there is does the private work; the rest goes to the cloud.
    CloudTakesTheRest {
        /// Its name.
        machine: String,
        /// The tasks that leave, by id.
        tasks: Vec<String>,
    },
    /// The machine there is does not do the private work.
    CurrentFallsShort {
        /// Its name.
        machine: String,
        /// The first task that does not pass, by id.
        task: String,
    },
    /// The person told of no machine.
    NoCurrentMachine {},
    /// Nothing has to stay in the house, so nothing has to be bought.
    NothingMustStay {},
    /// Nothing in the catalog does the work that must stay.
    NothingDoesIt {
        /// The task that stands in the way on most machines, by id.
        task: String,
    },
    /// The least that would do costs more than the budget.
    LeastThatWouldDo {
        /// Its name.
        machine: String,
        /// By how much it is over, in the budget's currency.
        over: f64,
    },
    /// Loading one model in place of another takes part of the day.
    SwapTime {
        /// Expected loads a day.
        swaps: f64,
        /// Minutes a day, low end.
        low: f64,
        /// Expected.
        expected: f64,
        /// High end.
        high: f64,
    },
    /// All models must be in memory at once, and are not.
    DoNotFitTogether {
        /// GiB needed for all.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// All models of the mix are in memory at once.
    FitTogether {
        /// Their names.
        models: Vec<String>,
        /// GiB needed for all.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// The model runs only in somebody else's house.
    OnlyInTheCloud {
        /// The task's id.
        task: String,
        /// The model's name.
        model: String,
    },
    /// The longest wait is ours, because the person named none.
    OurLongestWait {
        /// The task's id.
        task: String,
        /// Seconds.
        accepted_s: f64,
    },
    /// How several requests at once share a machine is little known.
    SharingLittleKnown {
        /// How many.
        users: u32,
    },
    /// No sales tax or VAT is counted.
    NoTaxCounted {},
    /// The preference that decided a tie.
    TieBrokenBy {
        /// `price`, `os`, `noise`, `power` or `availability`.
        preference: String,
    },
    /// A dearer machine within the budget makes the day much shorter.
    FasterForMore {
        /// Its name.
        machine: String,
        /// What it costs more, in the budget's currency.
        by: f64,
        /// Minutes a day saved.
        minutes: f64,
    },
    /// The pick waits less a day than the next best.
    FewerMinutesThanNext {
        /// The next best's name.
        than: String,
        /// Expected minutes a day.
        minutes: f64,
    },
    /// The next best waits less a day than the pick.
    MoreMinutesThanNext {
        /// The next best's name.
        than: String,
        /// Expected minutes a day.
        minutes: f64,
    },
    /// The pick lets the GPU use more memory than the next best.
    MoreMemoryThanNext {
        /// The next best's name.
        than: String,
        /// GiB more.
        more_gib: f64,
    },
    /// The pick lets the GPU use less memory than the next best.
    LessMemoryThanNext {
        /// The next best's name.
        than: String,
        /// GiB less.
        less_gib: f64,
    },
    /// The pick is quieter than the next best.
    QuieterThanNext {
        /// The next best's name.
        than: String,
        /// dB(A) less.
        db: f64,
    },
    /// The pick takes less power at rest than the next best.
    LessPowerThanNext {
        /// The next best's name.
        than: String,
        /// Watts less.
        watts: f64,
    },
    /// Something of it is bought used.
    BoughtUsed {},
    /// It works beside the machine there is.
    WorksBeside {
        /// The machine there is.
        machine: String,
        /// The tasks that stay on that one, by id.
        tasks: Vec<String>,
    },
    /// What the new one of two machines does.
    NewBoxDoes {
        /// Its name.
        machine: String,
        /// Its tasks, by id.
        tasks: Vec<String>,
    },
    /// All models that the machine there is goes on serving stay in its memory.
    FitTogetherBeside {
        /// The machine there is.
        machine: String,
        /// The models' names.
        models: Vec<String>,
        /// GiB needed for all.
        needed_gib: f64,
        /// GiB its GPU may use.
        usable_gib: f64,
    },
    /// Cards go into the machine there is.
    AddsPart {
        /// What is bought.
        part: String,
        /// How many.
        units: u32,
        /// The machine there is.
        machine: String,
    },
    /// Room, slots and power supply of the machine there is have to carry it.
    CheckRoomAndPower {},
    /// It is the model that was asked for.
    ModelAsked {
        /// The task's id.
        task: String,
        /// Its name.
        model: String,
    },
    /// It is the best of its class, or the quickest that is good enough, that runs in time.
    ModelBestThatRuns {
        /// The task's id.
        task: String,
        /// Its name.
        model: String,
        /// How many of the wish's models come before it and do not run in time here.
        of: u32,
    },
    /// About four bits, the usual quantization.
    QuantUsual {
        /// The task's id.
        task: String,
        /// Its name.
        quant: String,
    },
    /// The model comes in few bits from its makers.
    QuantOwn {
        /// The task's id.
        task: String,
        /// Its name.
        quant: String,
    },
    /// The smallest at or above the floor that was asked for.
    QuantAtFloor {
        /// The task's id.
        task: String,
        /// Its name.
        quant: String,
        /// The floor, bits a weight.
        bits: f64,
    },
    /// A finer quantization does not fit.
    FinerDoesNotFit {
        /// The task's id.
        task: String,
        /// The finer one.
        quant: String,
        /// GiB needed with it.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// A finer quantization fits and takes longer.
    FinerIsSlower {
        /// The task's id.
        task: String,
        /// The finer one.
        quant: String,
        /// Seconds a request with the one chosen.
        wait_s: f64,
        /// Seconds a request with the finer one.
        finer_s: f64,
    },
    /// The KV cache is kept at 16 bits, because it fits.
    CachePlain {
        /// The task's id.
        task: String,
    },
    /// The only engine that runs there.
    EngineOnly {
        /// The task's id.
        task: String,
        /// Which.
        engine: String,
    },
    /// Another engine is slower, or no quicker beyond the ranges.
    EngineNoQuicker {
        /// The task's id.
        task: String,
        /// The one chosen.
        engine: String,
        /// The other.
        than: String,
        /// Seconds a request with the one chosen.
        wait_s: f64,
        /// Seconds a request with the other.
        other_s: f64,
    },
    /// Another engine is quicker beyond the ranges, and less far along there or less well known.
    OtherEngineQuicker {
        /// The task's id.
        task: String,
        /// The one chosen.
        engine: String,
        /// The other.
        than: String,
        /// Seconds a request with the one chosen.
        wait_s: f64,
        /// Seconds a request with the other.
        other_s: f64,
    },
    /// Another engine is expected to be quicker by a tenth or more, within the ranges.
    OtherEngineMaybeQuicker {
        /// The task's id.
        task: String,
        /// The one chosen.
        engine: String,
        /// The other.
        than: String,
        /// Seconds a request with the one chosen.
        wait_s: f64,
        /// Seconds a request with the other.
        other_s: f64,
    },
    /// It is the cheapest that holds the tier's own model, whatever the person's work is.
    CheapestThatHolds {
        /// How many candidates hold it.
        of: u32,
        /// The model's name.
        model: String,
    },
    /// A task runs here on a model that scores higher than what runs on the next best.
    StrongerModelThanNext {
        /// The next best.
        than: String,
        /// The task's id.
        task: String,
        /// The model here.
        model: String,
        /// The model there.
        theirs: String,
    },
    /// A task runs here on a model that scores lower than what runs on the next best.
    WeakerModelThanNext {
        /// The next best.
        than: String,
        /// The task's id.
        task: String,
        /// The model here.
        model: String,
        /// The model there.
        theirs: String,
    },
    /// For more money within the budget, a task runs on a model that scores higher.
    BetterModelForMore {
        /// The dearer machine.
        machine: String,
        /// What it costs more, in the budget's currency.
        by: f64,
        /// The task's id.
        task: String,
        /// The model there.
        model: String,
        /// The model here.
        theirs: String,
    },
    /// A part comes out of the machine there is to make room for what is bought.
    ReplacesPart {
        /// Its name.
        part: String,
        /// How many of it.
        units: u32,
        /// The machine's name.
        machine: String,
    },
    /// Another kind of card beside the one there is would hold more, but nobody published how fast the two are together.
    MixedCardsNotCounted {},
    /// No cloud model of the catalog takes a task that may leave.
    NoCloudModel {
        /// The task's id.
        task: String,
    },
    /// The cloud model that a task asks for by name is being ended by its provider.
    CloudModelEnds {
        /// The task's id.
        task: String,
        /// The model's name.
        model: String,
    },
    /// No published score compares the cloud model with what the task asks for.
    CloudModelUnscored {
        /// The task's id.
        task: String,
        /// The model's name.
        model: String,
    },
    /// It is the cheapest that passes.
    CheapestThatPasses {
        /// How many candidates pass.
        of: u32,
    },
    /// It gives the most memory for the money.
    MostMemoryForMoney {
        /// GiB the GPU may use.
        usable_gib: f64,
        /// Price for each of them, in the budget's currency.
        per_gib: f64,
    },
    /// It holds the model that the tier asks for.
    HoldsModel {
        /// The model's name.
        model: String,
        /// GiB needed.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
    },
    /// Expected minutes waited a day.
    MinutesADay {
        /// Low end.
        low: f64,
        /// Expected.
        expected: f64,
        /// High end.
        high: f64,
    },
    /// It is faster than the next best, beyond the ranges.
    FasterThanNext {
        /// The next best's name.
        than: String,
        /// Minutes a day saved.
        minutes: f64,
    },
    /// The next best costs more.
    CheaperThanNext {
        /// The next best's name.
        than: String,
        /// By how much, in the budget's currency.
        by: f64,
    },
    /// It and the next best cannot be told apart by speed.
    TieWithNext {
        /// The next best's name.
        with: String,
    },
    /// It runs the preferred system.
    RunsPreferredSystem {
        /// The system.
        os: String,
    },
    /// It runs another system and stands beside the first machine.
    SecondBox {
        /// Its system.
        os: String,
    },
    /// It does not run the preferred system, and a second box is not wanted.
    WrongSystem {
        /// Systems it runs.
        os: String,
    },
    /// It lacks something that was asked for.
    LacksNeed {
        /// `cuda`, `portable` or `quiet`.
        need: String,
    },
    /// Nobody has published how loud it is, and quiet was asked for.
    NoiseUnknown {},
    /// It costs more than the budget.
    OverBudget {
        /// By how much, in the budget's currency.
        by: f64,
    },
    /// A task does not fit.
    DoesNotFit {
        /// The task's id.
        task: String,
        /// The model's name.
        model: String,
        /// GiB needed.
        needed_gib: f64,
        /// GiB the GPU may use.
        usable_gib: f64,
        /// Context length, tokens.
        context: u32,
    },
    /// No model in the catalog meets a task's wish on this machine.
    NoModelForWish {
        /// The task's id.
        task: String,
    },
    /// The model's window is shorter than the task needs.
    WindowTooShort {
        /// The task's id.
        task: String,
        /// The model's name.
        model: String,
        /// Tokens the task needs.
        needed: u32,
        /// Tokens the model takes.
        most: u32,
    },
    /// A task takes longer than the person accepts.
    TooSlow {
        /// The task's id.
        task: String,
        /// Expected wait, seconds.
        wait_s: f64,
        /// Longest wait accepted, seconds.
        accepted_s: f64,
    },
    /// A task's requests take longer than the day has hours.
    DayTooShort {
        /// The task's id.
        task: String,
        /// Hours its requests take on a day.
        hours: f64,
    },
    /// A dense model reads all its weights for each token, so bandwidth bounds it.
    BandwidthBound {
        /// The model's name.
        model: String,
        /// Bandwidth, GB/s.
        bandwidth_gbs: f64,
        /// The physical limit, tokens a second.
        limit_tps: f64,
    },
    /// It fits only after the GPU's limit is raised.
    RaiseGpuLimit {
        /// The command or setting.
        how: String,
    },
    /// The KV cache had to be stored in fewer bits to fit.
    KvQuantized {
        /// The task's id.
        task: String,
        /// `q8_0` or `q4_0`.
        kv_type: String,
    },
    /// Memory is nearly full.
    TightMemory {
        /// GiB left.
        headroom_gib: f64,
    },
    /// The models of the mix do not fit together and must be swapped.
    ModelsSwapped {},
    /// The price is old.
    StalePrice {
        /// Days.
        days: i32,
    },
    /// The price is weakly sourced.
    WeakPrice {},
    /// It cannot be bought today.
    CannotBeBought {
        /// Why not.
        availability: Availability,
    },
    /// The maker stopped selling it.
    Withdrawn {
        /// Since when.
        since: String,
    },
    /// Nobody publishes a price.
    NoPrice {},
    /// It is not a machine for a home or an office.
    NotForHome {},
    /// Its speed rests on physics alone.
    SpeedLittleKnown {},
    /// How fast several linked boxes are is little known.
    LinkLittleKnown {
        /// How many.
        units: u32,
    },
    /// Another machine is cheaper and not slower.
    Dominated {
        /// Its name.
        by: String,
        /// What it costs less, in the budget's currency.
        saves: f64,
    },
    /// Its bandwidth is a fraction of the person's own machine's.
    SlowerMemoryThanCurrent {
        /// Its bandwidth, GB/s.
        bandwidth_gbs: f64,
        /// The current machine's, GB/s.
        current_gbs: f64,
    },
    /// The machine there is lacks memory, and none can be added: it is soldered.
    MemoryIsSoldered {},
    /// The machine there is lacks memory on its cards. More for its processor would hold the model, but nobody published
    /// how fast that memory is, so it is not counted.
    SystemMemoryNotCounted {},
    /// A figure that is needed was never published.
    FigureMissing {
        /// Which.
        figure: String,
    },
}
