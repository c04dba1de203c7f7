//! Generated scenarios: any work, any purse, any wishes.

use proptest::prelude::*;
use whichbox_core::catalog::machine::Os;
use whichbox_core::catalog::model::ModelClass;
use whichbox_core::money::Money;
use whichbox_core::scenario::{Current, ModelWish, Need, OsWish, Preference, QuantFloor, Scenario, Task, TaskKind};

/// So many cases for each property, or as many as `WHICHBOX_CASES` says (`cargo xtask properties`).
pub fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("WHICHBOX_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(usual), ..ProptestConfig::default() }
}

pub fn wish() -> impl Strategy<Value = ModelWish> {
    prop_oneof![
        Just(ModelWish::Id("qwen3-coder-30b-a3b".to_owned())),
        Just(ModelWish::Id("gpt-oss-120b".to_owned())),
        Just(ModelWish::Id("llama-3.1-405b".to_owned())),
        Just(ModelWish::Class(ModelClass::Small)),
        Just(ModelWish::Class(ModelClass::MediumMoe)),
        Just(ModelWish::Class(ModelClass::MediumDense)),
        Just(ModelWish::Class(ModelClass::LargeDense)),
        Just(ModelWish::MinQuality(20.0)),
    ]
}

prop_compose! {
    pub fn task(id: usize)(
        kind in prop_oneof![Just(TaskKind::CodingAgent), Just(TaskKind::Chat), Just(TaskKind::Batch)],
        requests_per_day in 1.0..200.0f64,
        prompt_tokens in 100u32..60_000,
        cached in 0.0..1.0f64,
        answer_tokens in 1u32..4_000,
        model in wish(),
        longest_wait_s in proptest::option::of(5.0..2_000.0f64),
        private in proptest::option::of(any::<bool>()),
    ) -> Task {
        Task {
            id: format!("task-{id}"),
            kind,
            requests_per_day,
            prompt_tokens,
            cached_tokens: (f64::from(prompt_tokens) * cached) as u32,
            answer_tokens,
            context_tokens: None,
            model,
            longest_wait_s,
            private,
            quant_floor: None,
        }
    }
}

prop_compose! {
    pub fn scenario()(
        tasks in (task(0), task(1), task(2), 1usize..4).prop_map(|(a, b, c, n)| {
            vec![a, b, c].into_iter().take(n).collect::<Vec<_>>()
        }),
        budget in 0u32..30_000,
        private_share in 0.0..1.0f64,
        prefer in proptest::option::of(prop_oneof![Just(Os::Macos), Just(Os::Windows), Just(Os::Linux)]),
        second_box in any::<bool>(),
        current in proptest::option::of(prop_oneof![
            Just("mac-studio-m2-ultra-64gb"), Just("tower-rtx-4090"), Just("raspberry-pi-5-16gb"),
            Just("tower-rtx-3090"),
        ]),
        wishes in wishes(),
    ) -> Scenario {
        Scenario {
            private_share,
            os: OsWish { prefer, second_box },
            current: current.map(|id| Current { machine: id.to_owned(), ..Current::default() }),
            electricity_per_kwh: Some(0.17),
            tasks,
            budget: Money::usd(budget.into()),
            ..wishes
        }
    }
}

fn floor() -> impl Strategy<Value = Option<QuantFloor>> {
    prop_oneof![
        4 => Just(None),
        1 => (3.0..9.0f64).prop_map(|bits| Some(QuantFloor::BitsPerWeight(bits))),
        1 => prop_oneof![Just("Q5_K_M"), Just("Q6_K"), Just("Q8_0")].prop_map(|q| Some(QuantFloor::Quant(q.to_owned()))),
    ]
}

fn preferences() -> impl Strategy<Value = Vec<Preference>> {
    prop_oneof![
        2 => Just(Vec::new()),
        1 => proptest::sample::subsequence(Preference::ALL.to_vec(), 0..=5).prop_shuffle(),
    ]
}

prop_compose! {
    /// Wishes beyond the work: a scenario whose tasks and budget are still to be filled in.
    fn wishes()(
        needs in prop_oneof![
            3 => Just(Vec::new()),
            1 => proptest::sample::subsequence(vec![Need::Cuda, Need::Portable, Need::Quiet], 0..=3),
        ],
        users_at_once in prop_oneof![2 => Just(1u32), 1 => 2u32..6],
        quant_floor in floor(),
        together in any::<bool>(),
        used_is_fine in any::<bool>(),
        preferences in preferences(),
        sales_tax_percent in proptest::option::of(0.0..25.0f64),
        resale_share in proptest::option::of(0.0..0.6f64),
    ) -> Scenario {
        Scenario {
            needs,
            users_at_once,
            quant_floor,
            together,
            used_is_fine,
            preferences,
            sales_tax_percent,
            resale_share,
            ..Scenario::new(Vec::new(), Money::usd(0.into()))
        }
    }
}
