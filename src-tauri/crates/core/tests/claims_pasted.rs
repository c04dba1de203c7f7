//! Offers and boasts as people paste them: posts, advertisements, tables of benchmarks, in the languages that people write.
//! Each with how it has to stand and why; the figures in the reasons are worked out from the catalog's facts.
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::sync::OnceLock;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::claim::Standing::{self, Doubtful, Holds, Open, Outdated, Partly, Wrong};
use whichbox_core::claim_check::{Circumstance, ClaimCheck, Found, Role, SpeedKind, SpeedOutcome, check};
use whichbox_core::date::Date;

fn judged(text: &str) -> ClaimCheck {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    let catalog = CATALOG.get_or_init(|| Catalog::embedded().unwrap());
    check(text, catalog, Date::new(2026, 11, 21).unwrap(), None).unwrap()
}

fn machine(check: &ClaimCheck) -> &str {
    check.said.machines.first().map_or("", |m| m.id.as_str())
}

fn speeds(check: &ClaimCheck) -> Vec<(SpeedKind, f64, f64)> {
    check.said.speeds.iter().map(|s| (s.kind, s.low, s.high)).collect()
}

fn unknown(check: &ClaimCheck) -> Vec<&str> {
    check.pieces.iter().filter(|p| p.role == Role::Unknown).map(|p| p.text.as_str()).collect()
}

/// What was pasted, how it stands, and why.
const PASTED: &[(&str, Standing, &str)] = &[
    (
        "llama-bench pp512 1723 t/s tg128 38.55 t/s gpt-oss 120b on DGX Spark",
        Holds,
        "runs of both tests were published: 1,654 to 2,444 and 34 to 59",
    ),
    ("GMKtec EVO-X2 96GB $1,899", Doubtful, "another maker sells the chip with 96 GB, at 2,399"),
    ("M3 Ultra 192GB 20-32 tok/s on 70B", Wrong, "never sold with 192 GB, and 819 GB/s over 42.5 GB are 19 a second"),
    (
        "RTX 4090 runs Llama 3.3 70B fully in VRAM at 18 tok/s",
        Doubtful,
        "40 GiB at four bits do not fit into 24; at two bits they might, and nobody says so",
    ),
    ("RTX 4090: Llama 3.3 70B Q4_K_M fully in VRAM, 18 tok/s", Wrong, "40 GiB do not fit into 24"),
    ("2x RTX 3090 70B 30 tok/s", Doubtful, "four runs of exactly this had 14 to 17"),
    ("2x 3090 Llama 3.3 70B Q4_K_M 16 tok/s", Holds, "that is what was measured"),
    ("MacBook Air M4 16GB $999", Open, "the catalog has no MacBook Air"),
    ("Threadripper + dual 7900 XTX ($5\u{2013}6K)", Open, "nobody published a price of it"),
    ("DGX Spark -5 tok/s on 70B, $-3000", Open, "no speed is below nothing"),
    ("DGX Spark 1e999 tok/s on 70B", Open, "no figure"),
    ("Bosgame M5 128GB $1,699 Black Friday \u{1f525}", Doubtful, "asked for 2,999 and more: a bargain, or a trap"),
    ("Mac Studio M4 Ultra 256GB, 70B at 30 tok/s", Open, "nobody knows an M4 Ultra, and an M4 is something else"),
    ("Mac mini M4 Max 64GB $2,000", Open, "there is no such Mac mini in the catalog"),
    ("RTX 5060 Ti 8GB $299", Open, "the catalog has the one with 16 GB alone"),
    ("MacBook Pro M3 Max 96GB used 2.400 \u{20ac}", Open, "sold, and not in the catalog"),
    (
        "r/LocalLLaMA: just got my Framework Desktop \u{1f389} gpt-oss-120b: prompt processing 720 t/s, token generation 52 t/s \u{1f680}",
        Holds,
        "in the middle of 32 published runs",
    ),
    (
        "X: \"M5 Ultra runs DeepSeek R1 671B at 25 tok/s!!! \u{1f525}\u{1f525} only $10,799\"",
        Doubtful,
        "10,799 buys 256 GB, and R1 takes 377",
    ),
    ("eBay: NVIDIA DGX Spark 4TB NEU OVP 2.499,- \u{20ac}", Doubtful, "5,799 was asked for it"),
    (
        "RTX 4090 DeepSeek R1 671B Q4 with ktransformers 12 tok/s on dual Xeon",
        Open,
        "how fast that server's memory is was not said",
    ),
    ("Strix Halo 128GB: Qwen3-30B-A3B Q4_K_M pp512 = 900, tg128 = 72", Holds, "32 published runs around it"),
    ("10000 tok/min on DGX Spark gpt-oss-20b", Wrong, "167 a second, and the memory allows 106"),
    ("RTX 4090 Llama 3.3 70B Q4_K_M 3 tok/s with CPU offload", Holds, "17 GiB read at 80 GB/s leave at most 3.9"),
    ("RTX 5090 laptop 24GB 100 tok/s on Llama 3.1 8B", Open, "another chip than the card of that name"),
    ("RTX 5090 does 5000 tok/s prefill on Qwen3 8B Q4_K_M", Holds, "prefill is no decode"),
    ("Verkaufe RTX 3090 24GB, wie neu, VB 650 \u{20ac}", Open, "no rate to compare euros with"),
    ("Der DGX Spark schafft 25 bis 50 Token/s mit 70B f\u{fc}r 3.000 \u{20ac}", Wrong, "273 GB/s over 42.5 GB are 6.5"),
    (
        "Vendo Mac Studio M2 Ultra 64GB, corre Llama 3.3 70B Q4_K_M a 12 tokens por segundo",
        Holds,
        "800 GB/s; 12.1 and 12.5 were measured",
    ),
    ("Framework Desktop 128GB a 1.999 d\u{f3}lares", Outdated, "the price at its launch"),
    ("Framework Desktop 128GB 1999 USD", Outdated, "the price at its launch"),
    ("Mac mini M4 16GB $599", Outdated, "the price at its launch"),
    ("RTX 3090 $700 used, great for LLMs", Outdated, "what it cost in February"),
    ("RTX PRO 6000 96GB: gpt-oss-120b 250 tok/s", Holds, "99 to 291 are expected"),
    ("Raspberry Pi 5 16GB runs Llama 3.1 8B at 10 tok/s \u{1f353}", Wrong, "17 GB/s over 4.9 GB are 3.5"),
    ("MI300X 192GB 5.3 TB/s", Holds, "by the maker"),
    ("Ryzen AI Max+ 395 with 256GB, 2,999", Wrong, "the chip was sold with 32, 64, 96 and 128 GB"),
    ("H100 80GB runs Llama 3.3 70B FP16 at 40 tok/s", Wrong, "141 GB do not fit into 80"),
    ("4x RTX 3090 rig, 96GB VRAM, Llama 3.3 70B Q8_0 at 12 tok/s", Holds, "75 GB over four cards"),
    ("Arc Pro B60 24GB $599", Partly, "8 % below the lowest offer: a good one"),
    ("DGX Spark 4TB $4,699 in stock", Outdated, "the price from February to summer"),
    ("Qwen3-Coder-30B-A3B on M4 Max 128GB: tg 85 t/s, pp 1200 t/s", Holds, "65 to 136, and 283 to 3,059"),
    ("two DGX Sparks run Llama 405B at 15 tok/s", Wrong, "546 GB/s over 243 GB are 2.2"),
    ("M5 Max 128GB MacBook Pro: ~80-95 tok/s on gpt-oss-120b", Holds, "57 to 124 are expected"),
    (
        "Strix Halo (GMKtec EVO-X2, 128GB) \u{2014} Llama 3.3 70B q4 \u{2014} 4.9 tok/s \u{1f44d}",
        Holds,
        "15 runs from 3.8 to 5.1",
    ),
    ("RTX 5090: 250 tok/s on Qwen3 8B Q4_K_M", Holds, "93 to 262 are expected over all engines"),
    ("RTX 5090: 600 tok/s on Qwen3 8B Q4_K_M", Wrong, "1,792 GB/s over 5 GB are 356"),
    ("M3 Ultra 512GB can run DeepSeek R1 at 18 tokens/sec", Holds, "377 of 384 GiB; 15 to 30 are expected"),
    ("Mac Studio M3 Ultra 512GB for $3,999", Doubtful, "9,499 was its lowest price"),
    ("RTX 4090 48GB 70B Q4_K_M 20 tok/s", Holds, "rebuilt cards have 48 GB, the catalog has none; the chip allows 24"),
    ("7900 XTX: llama 3.1 8b q4_k_m 90 t/s, $899", Holds, "45 to 106 were measured; 800 to 1,020 are asked"),
    ("Jetson Orin Nano runs 70B at 30 tok/s", Open, "the catalog has no Jetson"),
    ("iMac M4 24GB 1.499 \u{20ac}, Qwen3 8B Q4_K_M 20 tok/s", Holds, "120 GB/s over 5 GB are 24 at the very most"),
    ("GPU: RTX 3060 12GB | Model: Llama 3.1 8B Q4_K_M | Speed: 50-55 t/s", Holds, "52 and 53 were measured"),
    ("M4 Pro 64GB Mac mini: 70B Q4 @ 5 tok/s \u{1f605}", Holds, "273 GB/s over 42.5 GB"),
    ("DGX Spark: 1 PFLOP of AI performance, $3,999", Partly, "with sparsity, and no longer the price"),
    ("H200 does 3000 tok/s on Llama 3.3 70B with batch 64", Open, "many requests at once"),
    ("Between 20 and 30 tok/s with Qwen3 32B Q4_K_M on a 3090", Holds, "936 GB/s over 20 GB are 48"),
    ("A used M1 Ultra 128GB for $2,200: 8 t/s on Llama 70B", Holds, "800 GB/s; its price is not known"),
    ("2x RTX 5090 - 60 tok/s Llama 3.3 70B Q4_K_M", Holds, "both cards at once could; nobody published a run"),
    ("Mixtral 8x7B 45 tok/s RTX 4090 Q4_K_M", Partly, "26 GB do not fit into 24"),
    (
        "PC gamer con RTX 4090, 64 GB de RAM, Qwen3 32B a 35 tokens/segundo por 3.200 \u{20ac}",
        Holds,
        "1,008 GB/s over 20 GB are 52; no rate for euros",
    ),
    ("ASUS Ascent GX10 128GB 1TB $2,999", Outdated, "its launch price of October 2025"),
    ("RTX 3090 24GB gpt-oss-20b 130 T/s \u{2705}", Holds, "106 to 246 are expected"),
    ("Mac Pro M2 Ultra 192GB $3,500: 8-12 tps on 70B q4", Holds, "the chip's speed; its price is not known"),
];

#[test]
fn what_people_paste_stands_as_an_expert_would_say() {
    let wrong: Vec<String> = PASTED
        .iter()
        .filter_map(|(text, expected, why)| {
            let check = judged(text);
            (check.standing != *expected).then(|| {
                format!("{text}\n  {:?}, expected {expected:?}: {why}\n  {:?}", check.standing, check.findings)
            })
        })
        .collect();
    assert!(PASTED.len() >= 40);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const TABLE: &str = "DGX Spark
| model                          |       size |     params | backend    | ngl |            test |                  t/s |
| ------------------------------ | ---------: | ---------: | ---------- | --: | --------------: | -------------------: |
| gpt-oss 120B MXFP4 MoE         |  59.02 GiB |   116.83 B | CUDA       |  99 |          pp2048 |      1723.07 \u{b1} 4.22 |
| gpt-oss 120B MXFP4 MoE         |  59.02 GiB |   116.83 B | CUDA       |  99 |            tg32 |         38.55 \u{b1} 0.04 |";

#[test]
fn a_table_of_the_benchmark_is_read_with_its_tests_and_sizes() {
    let table = judged(TABLE);
    assert_eq!(speeds(&table), [(SpeedKind::Prefill, 1723.07, 1723.07), (SpeedKind::Decode, 38.55, 38.55)]);
    assert_eq!((machine(&table), table.said.models[0].id.as_str()), ("dgx-spark", "gpt-oss-120b"));
    assert_eq!(table.said.quant.as_deref(), Some("MXFP4"));
    assert!(table.said.memory_gb.is_empty(), "59.02 GiB are the file's");
    assert_eq!(table.standing, Standing::Holds);
    assert!(unknown(&table).is_empty(), "{:?}", unknown(&table));

    // The same without line breaks, as a terminal passes it on, and one row alone.
    let row =
        "DGX Spark | gpt-oss 120B MXFP4 MoE | 59.02 GiB | 116.83 B | CUDA | 99 | tg128 @ d4096 | 35.20 \u{b1} 0.10 |";
    let row = judged(row);
    assert_eq!((speeds(&row), row.said.context), (vec![(SpeedKind::Decode, 35.2, 35.2)], Some(4_096)));
    // A name that the benchmark writes, and a rate of both tests together, which is neither.
    let mixed = judged(
        "| llama 70B Q4_K - Medium | 39.59 GiB | 70.55 B | CUDA | 99 | pp512+tg128 | 75.10 \u{b1} 0.3 | 2x RTX 3090",
    );
    assert_eq!((speeds(&mixed).len(), mixed.said.quant.as_deref()), (0, Some("Q4_K_M")));
}

#[test]
fn tables_that_people_make_and_logs_are_read() {
    let own =
        judged("| GPU | model | pp512 | tg128 |\n|---|---|---|---|\n| RTX 3090 | Llama 3.1 8B Q4_K_M | 3900 | 112 |");
    assert_eq!(speeds(&own), [(SpeedKind::Prefill, 3900.0, 3900.0), (SpeedKind::Decode, 112.0, 112.0)]);
    let log = "prompt eval time =  1234.56 ms /  512 tokens (  2.41 ms per token,  414.71 tokens per second)\n\
               eval time =  5678.00 ms /  128 runs (  44.36 ms per token,  22.54 tokens per second)\n\
               M2 Ultra 192GB, Qwen3 32B Q4_K_M";
    assert_eq!(speeds(&judged(log)), [(SpeedKind::Prefill, 414.71, 414.71), (SpeedKind::Decode, 22.54, 22.54)]);
    for (text, kinds) in [
        ("RTX 4090: 2500 t/s prefill, 100 tok/s generation", [SpeedKind::Prefill, SpeedKind::Decode]),
        ("RTX 4090: pp512 = 2500, tg128 = 100", [SpeedKind::Prefill, SpeedKind::Decode]),
        ("RTX 4090: 100 t/s (tg128), 2500 t/s (pp512)", [SpeedKind::Decode, SpeedKind::Prefill]),
        ("RTX 4090 decode 100 t/s, prompt processing 2500 t/s", [SpeedKind::Decode, SpeedKind::Prefill]),
    ] {
        let read: Vec<SpeedKind> = judged(text).said.speeds.iter().map(|s| s.kind).collect();
        assert_eq!(read, kinds, "{text}");
    }
}

/// The report's bullet as it stands there.
const BULLET: &str = "**Hardware Option 2: Mac Studio M3 Ultra** \u{2014} $4,000 (192 GB) to $8\u{2013}10K (512 GB). 819 GB/s \
    bandwidth, 2.1\u{d7} faster than M2 Ultra per Apple benchmarks. 20\u{2013}32 tok/s on 70B models. 192 GB config enables \
    simultaneous loading of 30B + 70B models with no swapping. 512 GB config is the only consumer path to running \
    LLaMA 3.1 405B locally.";

#[test]
fn the_reports_bullet_as_it_stands_names_the_memory_that_never_was() {
    let bullet = judged(BULLET);
    assert_eq!(bullet.standing, Standing::Wrong);
    let known = "96, 256, 512".to_owned();
    let never = Found::NoSuchMemory { machine: "M3 Ultra".to_owned(), said_gb: 192.0, known };
    assert_eq!(bullet.findings.first(), Some(&never));
    // The speed is that of the 70B model beside it, not of the 405B at the end, and not of the M2 Ultra.
    assert_eq!(bullet.speeds[0].outcome, SpeedOutcome::AboveLimit);
    assert_eq!(bullet.speeds[0].model.as_ref().unwrap().id, "llama-3.3-70b");
    assert!(bullet.findings.contains(&Found::FurtherMachine { machine: "M2 Ultra".to_owned() }));
}

#[test]
fn a_machine_that_the_catalog_lacks_is_said_and_not_swapped() {
    for (text, name, chip) in [
        ("MacBook Air M4 16GB $999 for llama 8B at 20 t/s", "MacBook Air M4", Some("M4")),
        ("iMac with M4, 24GB", "iMac with M4", Some("M4")),
        ("Mac Studio M4 Ultra 256GB", "Mac Studio M4 Ultra", None),
        ("Mac mini M4 Max 64GB", "Mac mini M4 Max", Some("M4 Max")),
        ("RTX 5090 laptop 24GB", "RTX 5090 laptop", None),
        // The table of chips has the figures of the 385 under the 390, which has the same memory.
        ("Framework Desktop Ryzen AI Max 385 32GB", "Framework Desktop Ryzen AI Max 385", Some("Ryzen AI Max 390")),
    ] {
        let check = judged(text);
        assert!(check.said.machines.is_empty(), "{text}: {:?}", check.said.machines);
        assert_eq!(check.said.chip.as_deref(), chip, "{text}");
        let said = Found::MachineNotKnown { machine: name.to_owned() };
        assert!(check.findings.contains(&said), "{text}: {:?}", check.findings);
    }
    // What only sounds like another chip is none.
    assert_eq!(machine(&judged("RTX 5090 super fast, max 60 tok/s on Qwen3 32B")), "tower-rtx-5090");
    assert_eq!(machine(&judged("MacBook Pro M5 Max 128GB laptop")), "macbook-pro-m5-max-128gb");
    assert_eq!(machine(&judged("Threadripper with two RX 7900 XTX")), "threadripper-2x-rx-7900-xtx");
    assert_eq!(machine(&judged("two RX 7900 XTX in one PC")), "tower-2x-rx-7900-xtx");
}

#[test]
fn what_does_not_fit_is_judged_by_what_it_spills_into() {
    let spilled = judged("RTX 4090: Llama 3.3 70B Q4_K_M fully in VRAM, 18 tok/s");
    assert!(spilled.said.circumstances.contains(&Circumstance::InMemory));
    // 17.5 of 39.6 GiB at 80 GB/s and the rest at 1,008: 1 / (18.8/80 + 23.7/1008) = 3.9 a second.
    let limit = spilled.speeds[0].range.unwrap().limit;
    assert!((3.5..4.3).contains(&limit), "{limit}");
    assert!(!spilled.findings.iter().any(|f| matches!(f, Found::AsExpected { .. })), "{:?}", spilled.findings);
    // Where no quantization was said, one that fits is judged, and that is said.
    let smaller = judged("two DGX Sparks run Llama 405B at 2 tok/s");
    assert!(smaller.findings.contains(&Found::SpeedInSmaller { quant: "Q4_K_S".to_owned() }));
    assert_eq!(smaller.standing, Standing::Partly);
    // Memory beside a card is the computer's, as much as anybody likes.
    assert_eq!(judged("RTX 4090 with 192GB DDR5, Qwen3 32B at 35 t/s").standing, Standing::Holds);
}

#[test]
fn runs_of_exactly_this_outweigh_our_range() {
    for text in ["2x RTX 3090 70B 30 tok/s", "2x RTX 3090, Llama 3.3 70B, 30 tok/s"] {
        let check = judged(text);
        let speed = &check.speeds[0];
        assert_eq!(speed.outcome, SpeedOutcome::AboveMeasured, "{text}");
        assert_eq!((speed.runs_in_all, speed.measured), (4, Some((14.34, 16.57))), "{text}");
        assert!(speed.range.unwrap().high > 30.0, "our range alone would let it pass");
    }
}

#[test]
fn figures_that_nothing_can_have_are_refused() {
    for (text, refused) in [
        ("DGX Spark -5 tok/s on 70B", "-5 tok/s"),
        ("DGX Spark \u{2212}5 tok/s on 70B", "\u{2212}5 tok/s"),
        ("DGX Spark $-3000", "$-3000"),
        ("DGX Spark -$3000", "-$3000"),
        ("DGX Spark for $0", "$0"),
        ("DGX Spark 0 tok/s on 70B", "0 tok/s"),
        ("DGX Spark 1e999 tok/s on 70B", "1e999 tok/s"),
        ("DGX Spark 99999999999999999999 tok/s on 70B", "99999999999999999999 tok/s"),
        ("DGX Spark for $99999999999999999999", "$99999999999999999999"),
        ("DGX Spark, -273 GB/s", "-273 GB/s"),
    ] {
        let check = judged(text);
        assert_eq!(check.findings.first(), Some(&Found::Refused { said: refused.to_owned() }), "{text}");
        assert!(
            check.said.speeds.is_empty() && check.said.price.is_none() && check.said.bandwidth_gbs.is_none(),
            "{text}"
        );
        assert_ne!(check.standing, Standing::Holds, "{text}");
    }
    // A range and a dash are no minus.
    assert_eq!(speeds(&judged("RTX 5090 - 60 tok/s, Qwen3 32B")), [(SpeedKind::Decode, 60.0, 60.0)]);
    assert_eq!(speeds(&judged("50-25 tok/s on a DGX Spark, 70B")), [(SpeedKind::Decode, 25.0, 50.0)]);
}
