//! Answers to print, put together by hand. Their figures are no claims about machines: they only have to come out as they
//! went in.

use rust_decimal::Decimal;
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::catalog::machine::{EngineKind, Os, Remark};
use whichbox_core::catalog::model::TrainsOnInput;
use whichbox_core::catalog::source::{Availability, Grade, SellerKind};
use whichbox_core::catalog::tier::TierId;
use whichbox_core::date::Date;
use whichbox_core::diagnose::{Effect, FixPlan, ReadBack, Risk, Step, Unit};
use whichbox_core::error::Error;
use whichbox_core::money::{Currency, Money};
use whichbox_core::reason::{Finding, FindingParams, Reason, Rule};
use whichbox_core::recommendation::*;
use whichbox_core::scenario::{Scenario, Task, from_json};
use whichbox_core::units::Range;

pub fn catalog() -> Catalog {
    Catalog::embedded().unwrap()
}

pub fn founding() -> Scenario {
    from_json(include_str!("../../../../../tests/scenarios/founding.json"), "founding.json").unwrap()
}

pub fn range(expected: f64) -> Range {
    Range { low: expected * 0.8, expected, high: expected * 1.3 }
}

pub fn usd(amount: i64) -> Money {
    Money::usd(Decimal::from(amount))
}

fn speed(expected: f64) -> Option<Speed> {
    Some(Speed {
        low: expected * 0.85,
        expected,
        high: expected * 1.15,
        basis: Basis::Calibrated,
        limit: expected * 1.8,
    })
}

pub fn task(id: &str, weights: f64, kv: f64, usable: f64, tps: f64) -> TaskPlan {
    let headroom = usable - weights - kv - 1.2;
    TaskPlan {
        id: id.to_owned(),
        place: if headroom >= 0.0 { Where::Local } else { Where::Nowhere },
        local_share: 1.0,
        model: Some("qwen3-coder-30b-a3b".to_owned()),
        weaker_by: 0,
        model_name: Some("Qwen3-Coder-30B-A3B".to_owned()),
        quant: Some("Q4_K_M".to_owned()),
        kv_type: KvType::F16,
        engine: Some(EngineKind::LlamaCpp),
        backend: Some("Metal".to_owned()),
        context: 262_144,
        slots: 1,
        on_current: false,
        fits: headroom >= 0.0,
        needs_raised_limit: false,
        raise_limit_how: None,
        memory_gib: Some(MemoryGib {
            weights,
            kv,
            compute: 1.2,
            reserve: 8.0,
            usable,
            headroom,
            tight: headroom < 0.15 * usable,
            weights_computed: false,
        }),
        decode_tps: speed(tps),
        decode_energy: None,
        prefill_tps: speed(tps * 9.7),
        first_token_s: Some(range(2600.0 / tps)),
        wait_s: Some(range(3720.0 / tps)),
        in_time: true,
        in_time_uncertain: false,
        accepted_wait_s: Some(600.0),
        bound_is_ours: false,
        load_s: None,
        minutes_per_day: Some(range(2710.0 / tps)),
        problem: (headroom < 0.0).then(|| Reason::DoesNotFit {
            task: id.to_owned(),
            model: "Qwen3-Coder-30B-A3B".to_owned(),
            needed_gib: weights + kv + 1.2,
            usable_gib: usable,
            context: 262_144,
        }),
        choices: Vec::new(),
    }
}

pub fn price(amount: i64, date: (i16, i8, i8)) -> Price {
    Price {
        amount: Decimal::from(amount),
        currency: Currency::USD,
        low: Some(amount as f64 - 240.0),
        high: Some(amount as f64 + 310.0),
        date: Date::new(date.0, date.1, date.2).unwrap(),
        since: None,
        age_days: 60,
        stale: false,
        seller: SellerKind::Maker,
        availability: Availability::Orderable,
        source: "The maker's store".to_owned(),
        url: Some("https://example.com/store".to_owned()),
        grade: Grade::A,
        second_hand: false,
        note: Some("1 TB SSD".to_owned()),
        tax: None,
        tax_included: false,
        converted: None,
    }
}

pub fn plan(machine: &str, name: &str, price: Option<Price>, tasks: Vec<TaskPlan>) -> Plan {
    let passes = tasks.iter().all(|t| t.fits);
    let amount = price.as_ref().map(|p| p.amount);
    let minutes = tasks.iter().filter_map(|t| t.minutes_per_day).fold(Range::exact(0.0), |a, b| a + b);
    Plan {
        machine: machine.to_owned(),
        name: name.to_owned(),
        units: 1,
        kind: if price.is_some() { PlanKind::New } else { PlanKind::Current },
        os: Os::Macos,
        passes,
        together: true,
        usable_gib: tasks.first().and_then(|t| t.memory_gib.clone()).map_or(0.0, |m| m.usable),
        most_gib: tasks.first().and_then(|t| t.memory_gib.clone()).map_or(0.0, |m| m.usable),
        minutes_waited_per_day: minutes,
        kwh_per_day: Some(0.31),
        cost_over_horizon: amount.map(|a| Money::usd(a + Decimal::from(57))),
        cost_parts: amount.map(|a| CostParts {
            purchase: Money::usd(a),
            tax: None,
            resale: None,
            electricity: Some(usd(57)),
            cloud: None,
            lacks: Vec::new(),
        }),
        remarks: vec![Remark { text: "Runs quietly under load.".to_owned(), source: "store".to_owned() }],
        parts: Vec::new(),
        replaces: Vec::new(),
        users: 1,
        minutes_each_per_day: minutes,
        loaded: Vec::new(),
        loaded_gib: None,
        swaps_per_day: None,
        minutes_loading_per_day: None,
        misses: Vec::new(),
        unused_offers: Vec::new(),
        price,
        tasks,
    }
}

pub fn finding(rule: Rule, before: f64, after: f64, unit: Unit, fix: &str) -> Finding {
    let step = Step::Command { os: None, admin: false, line: fix.to_owned() };
    Finding {
        rule,
        weight: rule.weight(),
        before,
        after,
        unit,
        fix: fix.to_owned(),
        params: FindingParams {
            model: "Qwen3-Coder-30B-A3B".to_owned(),
            label: Some("v-128k".to_owned()),
            prompt_tokens: Some(146_760),
            prefill_tps: Some(400.0),
            prefill_s: Some(366.9),
            needed_gib: Some(42.5),
            usable_gib: Some(48.0),
            ..FindingParams::default()
        },
        effect: Effect::Window { before: 131_072, after: 262_144 },
        plan: FixPlan { steps: vec![step], undo: Vec::new(), risk: Risk::None, check: ReadBack::Rule },
        source: "Ollama, context length".to_owned(),
    }
}

pub fn summary(id: &str, name: &str, price: f64, minutes: f64, frontier: bool) -> CandidateSummary {
    CandidateSummary {
        machine: id.to_owned(),
        name: name.to_owned(),
        units: 1,
        kind: PlanKind::New,
        price: Some(price),
        can_be_bought: true,
        passes: minutes < 200.0,
        meets_wishes: true,
        on_frontier: frontier,
        minutes_waited_per_day: Some(range(minutes)),
        usable_gib: 96.0,
        needed_gib: Some(42.5),
        picked_for: Vec::new(),
    }
}

/// The founding case: three settings, no purchase.
pub fn fix_answer(catalog: &Catalog) -> Recommendation {
    let modelfile = "FROM qwen3-coder:30b\nPARAMETER num_ctx 262144\n";
    let pick = plan(
        "mac-studio-m5-max-128gb",
        "Mac Studio M5 Max 128 GB",
        Some(price(5_099, (2026, 9, 22))),
        vec![task("agent", 17.3, 24.0, 96.0, 71.0)],
    );
    let strix = plan(
        "framework-desktop-128gb",
        "Framework Desktop 128 GB",
        Some(price(3_459, (2026, 10, 3))),
        vec![task("agent", 17.3, 24.0, 110.0, 44.0)],
    );
    let spark = plan(
        "dgx-spark",
        "DGX Spark",
        Some(Price { availability: Availability::OutOfStock, ..price(6_950, (2026, 10, 11)) }),
        vec![task("agent", 17.3, 24.0, 115.0, 49.0)],
    );
    let mut candidates = vec![
        summary("raspberry-pi-5-16gb", "Raspberry Pi 5 16 GB", 220.0, 2400.0, false),
        summary("framework-desktop-128gb", "Framework Desktop 128 GB", 3459.0, 61.6, true),
        summary("mac-studio-m5-max-128gb", "Mac Studio M5 Max 128 GB", 5099.0, 38.2, true),
        summary("dgx-spark", "DGX Spark", 6950.0, 55.3, false),
        summary("tower-2x-rtx-3090", "Tower with two RTX 3090", 3100.0, 240.0, false),
        summary("mi300x", "Instinct MI300X", 140_000.0, 12.0, true),
    ];
    candidates[1].picked_for = vec![TierId::Capacity];
    candidates[2].picked_for = vec![TierId::Everyday];
    Recommendation {
        as_of: Date::new(2026, 11, 21).unwrap(),
        catalog_version: catalog.version.clone(),
        verdict: Verdict::Fix,
        reasons: vec![Reason::FreeFixDoesIt {
            machine: "Mac Studio M2 Ultra 64 GB".to_owned(),
            fixes: 3,
            needed_gib: 42.5,
            usable_gib: 48.0,
        }],
        findings: vec![
            finding(Rule::ContextCapBelowNative, 131_072.0, 262_144.0, Unit::Tokens, modelfile),
            finding(Rule::PromptOverCap, 146_760.0, 131_072.0, Unit::Tokens, modelfile),
            finding(Rule::TimeoutShorterThanPrefill, 300.0, 480.0, Unit::S, "\"timeout\": 480\n"),
        ],
        current: Some(plan(
            "mac-studio-m2-ultra-64gb",
            "Mac Studio M2 Ultra 64 GB",
            None,
            vec![task("agent", 17.3, 24.0, 48.0, 52.0)],
        )),
        purchase: None,
        tiers: vec![
            TierAnswer {
                id: TierId::Everyday,
                over_budget_by: Some(usd(1_099)),
                pick: Some(pick),
                runner_up: Some(strix.clone()),
                if_you_find_one: None,
                tie: false,
                tie_broken_by: None,
                separates: Vec::new(),
                reasons: vec![
                    Reason::CheapestThatPasses { of: 9 },
                    Reason::RunsPreferredSystem { os: "macos".to_owned() },
                    Reason::FasterThanNext { than: "Framework Desktop 128 GB".to_owned(), minutes: 23.4 },
                ],
                against: vec![Reason::OverBudget { by: 1_099.0 }],
                flips: vec![],
            },
            TierAnswer {
                id: TierId::Capacity,
                over_budget_by: None,
                pick: Some(strix),
                runner_up: None,
                if_you_find_one: Some(IfFound {
                    machine: "mac-studio-m3-ultra-256gb".to_owned(),
                    name: "Mac Studio M3 Ultra 256 GB".to_owned(),
                    units: 1,
                    at_most: usd(7_300),
                }),
                tie: false,
                tie_broken_by: None,
                separates: Vec::new(),
                reasons: vec![Reason::MostMemoryForMoney { usable_gib: 110.0, per_gib: 31.45 }],
                against: vec![Reason::SecondBox { os: "linux".to_owned() }],
                flips: vec![],
            },
            TierAnswer {
                id: TierId::Cuda,
                over_budget_by: Some(usd(2_950)),
                pick: Some(spark),
                runner_up: None,
                if_you_find_one: None,
                tie: false,
                tie_broken_by: None,
                separates: Vec::new(),
                reasons: vec![],
                against: vec![Reason::CannotBeBought { availability: Availability::OutOfStock }],
                flips: vec![],
            },
            TierAnswer {
                id: TierId::Frontier,
                over_budget_by: None,
                pick: None,
                runner_up: None,
                if_you_find_one: None,
                tie: false,
                tie_broken_by: None,
                separates: Vec::new(),
                reasons: vec![],
                against: vec![],
                flips: vec![],
            },
        ],
        hybrid: Some(Hybrid {
            share_at_home: 0.8,
            machine: Some("mac-studio-m2-ultra-64gb".to_owned()),
            leaves: vec![Leaving {
                task: "agent".to_owned(),
                share: 0.2,
                runs_at_home: true,
                remarks: Vec::new(),
                cloud_model: Some("anthropic/claude".to_owned()),
                cloud_name: Some("A cloud model".to_owned()),
                provider: Some("A provider".to_owned()),
                monthly: Some(usd(43)),
                price_date: Date::new(2026, 11, 2),
                terms: Some("Kept for 30 days, not trained on.".to_owned()),
                trains_on_input: Some(TrainsOnInput::No),
                retention: Some("30 days".to_owned()),
                free_tier: None,
                refused: None,
                tokens_per_day: 1_180_480.0,
            }],
            monthly_bill: Some(usd(43)),
            all_at_home: true,
            minutes_at_home: Some(range(12.0)),
            break_even_months: None,
            break_even: None,
            bills: Vec::new(),
            rent: None,
            routes: Vec::new(),
            routing: "if task.private: local\nelse: cloud".to_owned(),
        }),
        not_worth_it: vec![NotWorthIt {
            machine: "threadripper-2x-rx-7900-xtx".to_owned(),
            name: "Threadripper with 2 × RX 7900 XTX".to_owned(),
            units: 1,
            reasons: vec![
                Reason::Dominated { by: "Tower with two RTX 3090".to_owned(), saves: 2_140.0 },
                Reason::WrongSystem { os: "linux, windows".to_owned() },
            ],
        }],
        candidates,
        changes_the_answer: vec![Flip {
            of: FlipOf::Budget,
            now: 4_000.0,
            at: 5_099.0,
            tier: Some(TierId::Everyday),
            pick: Some("mac-studio-m5-max-128gb".to_owned()),
            verdict: None,
            task: None,
        }],
        unknown: vec![Unknown {
            subject: "RTX Spark".to_owned(),
            why: Error::NotPublished { subject: "RTX Spark".to_owned(), figure: "memory bandwidth".to_owned() },
        }],
        contradictions: Vec::new(),
        curves: Vec::new(),
        backing: None,
        withheld: Withheld::default(),
        explored: None,
    }
}

/// The text of all pages, with any run of spaces as one.
pub fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A file of the acceptance scenarios.
pub fn scenario(name: &str) -> Scenario {
    let path = format!("{}/../../../tests/scenarios/{name}.json", env!("CARGO_MANIFEST_DIR"));
    from_json(&std::fs::read_to_string(&path).unwrap(), &path).unwrap()
}

/// The acceptance scenarios by name.
pub fn scenarios() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/scenarios");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 12, "{names:?}");
    names
}

/// The day that the tests print at.
pub fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

/// A whole answer, with everything that a report shows.
pub fn whole(scenario: &Scenario, advisor: &Advisor) -> Recommendation {
    advisor.report(scenario, today()).unwrap()
}

/// Twenty tasks with names of forty characters and more, in scripts from right to left, with emoji and with every sign that
/// a typesetter, a spreadsheet or a Markdown reader takes for its own.
pub fn monstrous() -> Scenario {
    let mut scenario = founding();
    scenario.name = Some("#panic() *b* _i_ $x^2$ \\ [a] <b> @c `d` Ω привет 你好 👩🏽\u{200d}💻 نص שלום".to_owned());
    let first = scenario.tasks[0].clone();
    let names = [
        "Aufgabenverwaltungssystemdokumentationspflege",
        "תזכורת לבדוק את כל הקבצים של הפרויקט הגדול",
        "مراجعة جميع ملفات المشروع الكبير قبل النشر",
        "#let x = 1; *bold* _it_ $\\alpha$ \\ [b] <c> @d",
        "🚀🔥👩🏽\u{200d}💻 reviewing pull requests all day long",
        "क्षत्रिय स्त्री हिन्दी दस्तावेज़ों का लंबा सारांश बनाना",
        "=HYPERLINK(\"http://example.com\") or so it says",
        "| table | in | a | name | --- | of forty |",
    ];
    scenario.tasks = (0..20)
        .map(|i| Task {
            id: format!("{} {i}", names[i % names.len()]),
            requests_per_day: 1.0 + i as f64,
            ..first.clone()
        })
        .collect();
    scenario.claims = vec!["DGX Spark writes 25-50 tok/s with Llama 3.3 70B, for $3,000 #*$\\".to_owned()];
    scenario
}
