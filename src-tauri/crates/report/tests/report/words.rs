//! Every code that an answer can hold has its sentence.

use crate::common::{catalog, fix_answer, founding};
use whichbox_core::catalog::check::Fault;
use whichbox_core::catalog::claim::ClaimFigure;
use whichbox_core::catalog::source::Availability;
use whichbox_core::claim_check::{Found, SpeedKind};
use whichbox_core::error::Error;
use whichbox_core::money::Currency;
use whichbox_core::reason::Reason;
use whichbox_report::messages::{Messages, Say, claims};

fn reasons() -> Vec<Reason> {
    let (s, task, model) = (|| "M".to_owned(), || "t".to_owned(), || "m".to_owned());
    vec![
        Reason::CurrentDoesIt { machine: s(), minutes: 1.0 },
        Reason::FreeFixDoesIt { machine: s(), fixes: 1, needed_gib: 1.0, usable_gib: 2.0 },
        Reason::CloudTakesTheRest { machine: s(), tasks: vec![task()] },
        Reason::CurrentFallsShort { machine: s(), task: task() },
        Reason::NoCurrentMachine {},
        Reason::NothingMustStay {},
        Reason::NothingDoesIt { task: task() },
        Reason::LeastThatWouldDo { machine: s(), over: 3.0 },
        Reason::DayTooShort { task: task(), hours: 30.0 },
        Reason::CheapestThatPasses { of: 3 },
        Reason::MostMemoryForMoney { usable_gib: 1.0, per_gib: 2.0 },
        Reason::HoldsModel { model: model(), needed_gib: 1.0, usable_gib: 2.0 },
        Reason::MinutesADay { low: 1.0, expected: 2.0, high: 3.0 },
        Reason::FasterThanNext { than: s(), minutes: 1.0 },
        Reason::CheaperThanNext { than: s(), by: 1.0 },
        Reason::TieWithNext { with: s() },
        Reason::RunsPreferredSystem { os: "macos".to_owned() },
        Reason::SecondBox { os: "linux".to_owned() },
        Reason::WrongSystem { os: "linux, windows".to_owned() },
        Reason::LacksNeed { need: "cuda".to_owned() },
        Reason::NoiseUnknown {},
        Reason::OverBudget { by: 1.0 },
        Reason::DoesNotFit { task: task(), model: model(), needed_gib: 1.0, usable_gib: 2.0, context: 3 },
        Reason::NoModelForWish { task: task() },
        Reason::WindowTooShort { task: task(), model: model(), needed: 2, most: 1 },
        Reason::TooSlow { task: task(), wait_s: 2.0, accepted_s: 1.0 },
        Reason::BandwidthBound { model: model(), bandwidth_gbs: 1.0, limit_tps: 2.0 },
        Reason::RaiseGpuLimit { how: s() },
        Reason::KvQuantized { task: task(), kv_type: "q8_0".to_owned() },
        Reason::TightMemory { headroom_gib: 1.0 },
        Reason::ModelsSwapped {},
        Reason::StalePrice { days: 100 },
        Reason::WeakPrice {},
        Reason::CannotBeBought { availability: Availability::Withdrawn },
        Reason::Withdrawn { since: "2026-08-25".to_owned() },
        Reason::NoPrice {},
        Reason::NotForHome {},
        Reason::SpeedLittleKnown {},
        Reason::LinkLittleKnown { units: 2 },
        Reason::Dominated { by: s(), saves: 1.0 },
        Reason::SlowerMemoryThanCurrent { bandwidth_gbs: 1.0, current_gbs: 2.0 },
        Reason::FigureMissing { figure: s() },
        Reason::SwapTime { swaps: 12.0, low: 1.0, expected: 2.0, high: 3.0 },
        Reason::DoNotFitTogether { needed_gib: 3.0, usable_gib: 2.0 },
        Reason::FitTogether { models: vec![model()], needed_gib: 1.0, usable_gib: 2.0 },
        Reason::OnlyInTheCloud { task: task(), model: model() },
        Reason::OurLongestWait { task: task(), accepted_s: 300.0 },
        Reason::SharingLittleKnown { users: 4 },
        Reason::NoTaxCounted {},
        Reason::TieBrokenBy { preference: "noise".to_owned() },
        Reason::FasterForMore { machine: s(), by: 500.0, minutes: 20.0 },
        Reason::FewerMinutesThanNext { than: s(), minutes: 4.0 },
        Reason::MoreMinutesThanNext { than: s(), minutes: 4.0 },
        Reason::MoreMemoryThanNext { than: s(), more_gib: 16.0 },
        Reason::LessMemoryThanNext { than: s(), less_gib: 16.0 },
        Reason::QuieterThanNext { than: s(), db: 6.0 },
        Reason::LessPowerThanNext { than: s(), watts: 20.0 },
        Reason::BoughtUsed {},
        Reason::NewBoxDoes { machine: s(), tasks: vec![task()] },
        Reason::WorksBeside { machine: s(), tasks: vec![task()] },
        Reason::FitTogetherBeside { machine: s(), models: vec![model()], needed_gib: 40.0, usable_gib: 48.0 },
        Reason::AddsPart { part: s(), units: 1, machine: "own".to_owned() },
        Reason::CheckRoomAndPower {},
        Reason::ModelAsked { task: task(), model: model() },
        Reason::ModelBestThatRuns { task: task(), model: model(), of: 2 },
        Reason::QuantUsual { task: task(), quant: s() },
        Reason::QuantOwn { task: task(), quant: s() },
        Reason::QuantAtFloor { task: task(), quant: s(), bits: 8.0 },
        Reason::FinerDoesNotFit { task: task(), quant: s(), needed_gib: 3.0, usable_gib: 2.0 },
        Reason::FinerIsSlower { task: task(), quant: s(), wait_s: 2.0, finer_s: 3.0 },
        Reason::CachePlain { task: task() },
        Reason::EngineOnly { task: task(), engine: s() },
        Reason::EngineNoQuicker { task: task(), engine: s(), than: "other".to_owned(), wait_s: 2.0, other_s: 3.0 },
        Reason::OtherEngineMaybeQuicker {
            task: task(),
            engine: s(),
            than: "other".to_owned(),
            wait_s: 79.5,
            other_s: 63.0,
        },
        Reason::CheapestThatHolds { of: 3, model: model() },
        Reason::StrongerModelThanNext { than: s(), task: task(), model: model(), theirs: "other".to_owned() },
        Reason::WeakerModelThanNext { than: s(), task: task(), model: model(), theirs: "other".to_owned() },
        Reason::BetterModelForMore {
            machine: s(),
            by: 500.0,
            task: task(),
            model: model(),
            theirs: "other".to_owned(),
        },
        Reason::ReplacesPart { part: s(), units: 1, machine: "own".to_owned() },
        Reason::MixedCardsNotCounted {},
        Reason::NoCloudModel { task: task() },
        Reason::CloudModelEnds { task: task(), model: model() },
        Reason::CloudModelUnscored { task: task(), model: model() },
        Reason::OtherEngineQuicker { task: task(), engine: s(), than: "other".to_owned(), wait_s: 3.0, other_s: 2.0 },
    ]
}

#[test]
fn every_reason_has_a_sentence_with_all_its_figures() {
    let (messages, scenario, catalog) = (Messages::new("en"), founding(), catalog());
    let answer = fix_answer(&catalog);
    let say = Say { messages: &messages, scenario: &scenario, answer: &answer };
    for reason in reasons() {
        let sentence = say.reason(&reason);
        assert!(!sentence.starts_with("reason-"), "{sentence} has no message");
        assert!(sentence.ends_with(['.', 'M']) && !sentence.contains(['{', '}']), "{sentence}");
    }
    assert_eq!(
        say.reason(&Reason::WrongSystem { os: "linux, windows".to_owned() }),
        "It runs Linux, Windows, which is not the system you prefer, and a second box is not wanted."
    );
    assert!(say.reason(&Reason::MostMemoryForMoney { usable_gib: 110.0, per_gib: 31.45 }).contains("$31.45"));
    assert!(say.reason(&Reason::Withdrawn { since: "2026-08-25".to_owned() }).contains("Aug 25, 2026"));
}

#[test]
fn every_error_has_a_sentence() {
    let (messages, scenario, catalog) = (Messages::new("en"), founding(), catalog());
    let answer = fix_answer(&catalog);
    let say = Say { messages: &messages, scenario: &scenario, answer: &answer };
    let s = || "x".to_owned();
    for error in [
        Error::Malformed { file: s(), path: s(), reason: s() },
        Error::Invalid { path: s(), reason: s() },
        Error::NoTasks,
        Error::NegativeBudget { amount: s() },
        Error::ShareOutOfRange { path: s(), value: s() },
        Error::ContextBeyondModel { path: s(), tokens: 2, model: s(), most: 1 },
        Error::UnknownMachine { path: s(), id: s(), near: None },
        Error::UnknownModel { path: s(), id: s(), near: Some(s()) },
        Error::NotPublished { subject: s(), figure: s() },
        Error::BadEntry { path: s(), fault: Fault::NoMemory },
        Error::BadEntry { path: s(), fault: Fault::NotBetween { value: s(), least: s(), most: s() } },
    ] {
        let sentence = say.error(&error);
        assert!(!sentence.starts_with("error-") && !sentence.starts_with("fault-"), "{sentence} has no message");
        assert!(!sentence.contains(['{', '}']), "{sentence}");
    }
}

#[test]
fn everything_found_about_a_claim_has_a_sentence() {
    let (s, day) = (|| "M".to_owned(), || "2026-10-02".to_owned());
    let all = vec![
        Found::NothingToJudge {},
        Found::NoMachine {},
        Found::NoModel {},
        Found::SeveralMachines { count: 3, machine: s() },
        Found::FurtherMachine { machine: s() },
        Found::MachineNotKnown { machine: s() },
        Found::Refused { said: s() },
        Found::MemoryElsewhere { machine: s(), said_gb: 96.0, other: s() },
        Found::MemoryNotListed { machine: s(), said_gb: 8.0, known: "16".to_owned() },
        Found::AboveMeasured { said_tps: 2.0, runs: 4, fastest_tps: 1.0, high: 3.0 },
        Found::SpeedInSmaller { quant: s() },
        Found::Spilled { model: s(), quant: s(), outside_gib: 17.5, limit_tps: 3.9 },
        Found::FitsAtBits { bits: 2.7 },
        Found::RunTakes {
            figure: ClaimFigure::Cache,
            model: s(),
            quant: s(),
            context: 262_144,
            said_gb: 24.0,
            computed_gb: 25.8,
        },
        Found::PriceOfAnother { machine: s() },
        Found::NoSuchMemory { machine: s(), said_gb: 192.0, known: "96, 256".to_owned() },
        Found::MemoryHolds { machine: s(), said_gb: 96.0 },
        Found::AboveLimit { kind: SpeedKind::Decode, model: s(), quant: s(), said_tps: 25.0, limit_tps: 6.5 },
        Found::AboveLimit { kind: SpeedKind::Prefill, model: s(), quant: s(), said_tps: 25.0, limit_tps: 6.5 },
        Found::UpperEndAboveLimit { kind: SpeedKind::Decode, model: s(), quant: s(), said_tps: 25.0, limit_tps: 6.5 },
        Found::WouldNeedBits { bits: 1.2 },
        Found::AboveAll { said_tps: 2.0, most_tps: 1.0 },
        Found::AsExpected { low: 1.0, high: 2.0 },
        Found::BelowAll { said_tps: 1.0, least_tps: 2.0 },
        Found::Measured { runs: 2, low: 1.0, high: 2.0 },
        Found::NotMeasured {},
        Found::GuessingAhead {},
        Found::SeveralRequests {},
        Found::DoesNotFit { model: s(), quant: s(), needed_gib: 2.0, usable_gib: 1.0 },
        Found::FitsAt { quant: s() },
        Found::Fits { model: s(), quant: s(), needed_gib: 1.0, usable_gib: 2.0 },
        Found::WeightsTake { model: s(), quant: s(), said_gb: 15.0, file_gb: 18.6 },
        Found::BandwidthHolds { known_gbs: 273.0 },
        Found::BandwidthWrong { said_gbs: 500.0, known_gbs: 273.0 },
        Found::ComputeHolds { said_tflops: 125.0 },
        Found::ComputeSparse { said_tflops: 1000.0, dense_tflops: 500.0 },
        Found::ComputeWrong { said_tflops: 1000.0, dense_tflops: 125.0 },
        Found::PriceUsual { offers_low: 1.0, offers_high: 2.0, on: day() },
        Found::PriceLow { offers_low: 1.0, on: day() },
        Found::PriceOnceWas { last_seen: day(), offers_low: 1.0, on: day() },
        Found::PriceOnlyAnnounced { last_seen: day(), offers_low: 1.0, on: day() },
        Found::PriceHigh { offers_high: 1.0, on: day() },
        Found::PriceOld { days: 120 },
        Found::NotToBeHad {},
        Found::PriceNotKnown {},
        Found::PriceNoRate {},
        Found::MixPasses { machine: s(), minutes: 3.0 },
        Found::MixFails { machine: s(), task: s() },
        Found::MixPick { tier: "everyday".to_owned() },
        Found::MixNoPick {},
        Found::MixNothingToBuy {},
    ];
    let messages = Messages::new("en");
    for found in &all {
        let sentence = claims::sentence(found, Currency::USD, &messages);
        assert!(!sentence.starts_with("claim-check-"), "{sentence} has no message");
        assert!(sentence.ends_with(['.', 'M']) && !sentence.contains(['{', '}']), "{sentence}");
    }
    let low = claims::sentence(&Found::PriceLow { offers_low: 4795.0, on: day() }, Currency::USD, &messages);
    assert!(low.contains("$4,795") && low.contains("Oct 2, 2026"), "{low}");
}
