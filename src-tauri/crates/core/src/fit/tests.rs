//! The rules one by one, and the properties that hold for every model.

#![expect(clippy::unwrap_used, reason = "tests may")]

use super::batch::{Known, answer};
use super::cache::{Cells, cells};
use super::layout::{LayerKind, layer_kinds, parameters};
use super::placement::{Fits, How, Pool, Setup, place};
use super::recipe::Recipe;
use super::*;
use crate::catalog::Catalog;
use crate::catalog::machine::PoolKind;
use crate::catalog::model::{Model, WeightFile};
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().unwrap());

fn model(id: &str) -> &'static Model {
    CATALOG.model(id).unwrap()
}

fn shapes(id: &str) -> &'static Architecture {
    model(id).architecture.as_ref().unwrap()
}

fn weights(id: &str, recipe: Recipe) -> Weights {
    Weights::by_recipe(shapes(id), recipe).unwrap()
}

fn at(context: Tokens) -> Request {
    Request { context, ..Request::default() }
}

const GIB: u64 = 1 << 30;

#[test]
fn a_token_of_grouped_query_attention_takes_what_the_shapes_say() {
    // 48 layers, 4 heads of 128, keys and values, 2 bytes.
    assert_eq!(kv_bytes(shapes("qwen3-coder-30b-a3b"), &at(262_144)), Bytes(262_144 * 98_304));
    let q8 = Request { kv_k: KvType::Q8, kv_v: KvType::Q8, ..at(262_144) };
    assert_eq!(kv_bytes(shapes("qwen3-coder-30b-a3b"), &q8), Bytes(262_144 * 98_304 * 34 / 64));
}

#[test]
fn the_context_is_rounded_up_to_256_cells_and_slots_apart_to_256_each() {
    let arch = shapes("llama-3.1-8b");
    assert_eq!(cells(arch, &at(1)), Cells { streams: 1, full: 256, window: 0 });
    let three = Request { slots: 3, ..at(1000) };
    assert_eq!(cells(arch, &three), Cells { streams: 3, full: 512, window: 0 });
    let four = Request { slots: 4, ..at(32_769) };
    assert_eq!(cells(arch, &four).full * 4, 33_792);
    let shared = Request { unified: true, ..four };
    assert_eq!(cells(arch, &shared), Cells { streams: 1, full: 33_024, window: 0 });
}

#[test]
fn window_layers_hold_the_window_and_the_micro_batch() {
    let arch = shapes("gpt-oss-20b");
    let window = |request: &Request| cells(arch, request).window;
    assert_eq!(window(&at(131_072)), 768);
    assert_eq!(window(&Request { micro_batch: 2048, ..at(131_072) }), 2304);
    assert_eq!(window(&Request { slots: 4, unified: true, ..at(131_072) }), 1024);
    assert_eq!(window(&Request { slots: 4, ..at(131_072) }), 768);
    assert_eq!(window(&Request { whole_window: true, ..at(131_072) }), 131_072);
    assert_eq!(cells(shapes("llama-4-scout"), &at(131_072)).window, 8704);
}

#[test]
fn latent_attention_keeps_one_row_a_token_in_one_type() {
    let arch = shapes("deepseek-v3");
    assert_eq!(kv_bytes(arch, &at(4096)), Bytes(4096 * 70_272));
    let q4 = Request { kv_k: KvType::Q4, kv_v: KvType::Q4, ..at(4096) };
    assert_eq!(kv_bytes(arch, &q4), Bytes(4096 * 19_764));
    let mixed = Request { kv_k: KvType::Q8, ..at(4096) };
    let refused = memory(arch, &weights("deepseek-v3", Recipe::Q4_K_M), &mixed);
    assert!(matches!(refused, Err(Error::Invalid { path, .. }) if path == "kv_type_v"));
}

#[test]
fn sparse_attention_keeps_a_key_for_its_indexer_and_reads_at_most_its_choice() {
    let arch = shapes("deepseek-v3.2");
    assert_eq!(kv_bytes(arch, &at(4096)), Bytes(4096 * 61 * (576 + 128) * 2));
    let read = |depth| kv_bytes_read(arch, depth, KvType::F16, KvType::F16).0;
    assert_eq!(read(1000), 1000 * 61 * (576 + 128) * 2);
    assert_eq!(read(100_000), 61 * 2 * (2048 * 576 + 100_000 * 128));
}

#[test]
fn recurrent_state_is_kept_per_slot_whatever_the_context() {
    let mib = |id: &str, slots| recurrent_bytes(shapes(id), slots).as_f64() / 1_048_576.0;
    assert_eq!(mib("qwen3.6-27b", 1), 149.625);
    assert_eq!(mib("qwen3.6-27b", 4), 598.5);
    assert_eq!(mib("qwen3.6-35b-a3b", 1), 62.8125);
    assert_eq!(mib("qwen3-next-80b-a3b", 1), 75.375);
    assert!((mib("nemotron-3-nano-30b-a3b", 1) - 47.617).abs() < 0.001);
}

#[test]
fn decoding_reads_windows_only_as_far_as_they_reach() {
    let arch = shapes("gemma-3-27b");
    let read = |depth| kv_bytes_read(arch, depth, KvType::F16, KvType::F16).0;
    assert_eq!(read(1000), 1000 * 507_904);
    // Ten full layers of 8,192 bytes a token, and the windows of the others.
    assert_eq!(read(101_024) - read(1024), 100_000 * 81_920);
}

#[test]
fn without_flash_attention_values_take_the_width_of_the_widest_layer() {
    let arch = shapes("gemma-4-31b");
    let plain = kv_bytes(arch, &at(131_072)).0 >> 20;
    let without = kv_bytes(arch, &Request { flash_attention: false, ..at(131_072) }).0 >> 20;
    assert_eq!((plain, without), (11_440, 16_560));
    let quantized = Request { flash_attention: false, kv_v: KvType::Q8, ..at(4096) };
    assert!(quantized.check().is_err(), "quantized values need flash attention");
}

#[test]
fn an_embedding_that_is_the_head_too_is_held_twice_beside_a_gpu() {
    let weights = weights("gemma-3-27b", Recipe::Q4_K_M);
    let of = |backend, mapped| {
        let request = Request { backend, mapped, ..at(4096) };
        memory(shapes("gemma-3-27b"), &weights, &request).unwrap().weights.0 - weights.loaded.0
    };
    assert_eq!(of(Backend::Gpu, true), weights.embedding.0);
    assert_eq!(of(Backend::Cpu, false), 0);
    assert_eq!(weights.embedding.0, 5376 * 262_208 * 210 / 256);
}

#[test]
fn llama_70b_in_q4_k_m_is_the_published_file_to_the_byte() {
    assert_eq!(weights("llama-3.3-70b", Recipe::Q4_K_M).loaded, Bytes(42_512_531_712 - 256));
    assert_eq!(weights("llama-2-7b", Recipe::Q4_0).loaded, Bytes(3_825_065_984));
}

#[test]
fn parameters_follow_from_the_shapes() {
    for (id, count) in [
        ("qwen3-coder-30b-a3b", 30_532_122_624),
        ("qwen3.6-35b-a3b", 34_660_610_688),
        ("gpt-oss-120b", 116_829_156_672),
        ("phi-4-14b", 14_659_507_200),
        ("devstral-2-123b", 125_025_988_608),
        ("mixtral-8x7b", 46_702_792_704),
    ] {
        assert_eq!(parameters(shapes(id)), Some(count), "{id}");
    }
}

#[test]
fn layers_come_in_turns_with_the_rarer_kind_last() {
    let kinds = layer_kinds(shapes("gemma-3-27b"));
    assert_eq!(kinds.len(), 62);
    assert_eq!(kinds.iter().filter(|kind| **kind == LayerKind::Full).count(), 10);
    assert_eq!((kinds[4], kinds[5], kinds[61]), (LayerKind::Window, LayerKind::Full, LayerKind::Window));
    let nemotron = layer_kinds(shapes("nemotron-3-nano-30b-a3b"));
    assert_eq!(nemotron.iter().filter(|kind| **kind == LayerKind::Recurrent).count(), 23);
    assert_eq!(nemotron[5], LayerKind::Full);
    for model in &CATALOG.models {
        if let Some(arch) = &model.architecture {
            let kinds = layer_kinds(arch);
            assert_eq!(kinds.len() as u32, arch.layers, "{}", model.id);
            for group in &arch.attention {
                assert!(group.layers() <= arch.layers, "{}", model.id);
            }
        }
    }
}

#[test]
fn sizes_that_were_published_agree_with_the_recipes() {
    // Plain names; makers that keep some matrices larger are the exceptions (gpt-oss is not made by recipes at all).
    let (mut alike, mut all) = (0, 0);
    for model in &CATALOG.models {
        let Some(arch) = model.architecture.as_ref().filter(|arch| arch.layout.is_some()) else { continue };
        for file in model.files.iter().filter(|file| !model.id.starts_with("gpt-oss") && file.gib.is_some()) {
            let Some(recipe) = Recipe::parse(&file.quant).filter(|recipe| *recipe != Recipe::MXFP4_MOE) else {
                continue;
            };
            let Some(ours) = Weights::by_recipe(arch, recipe) else { continue };
            let gib = (ours.loaded + ours.drafting).gib();
            all += 1;
            alike += usize::from((gib - file.gib.unwrap()).abs() <= 0.05 + 0.01 * gib);
        }
    }
    assert!(all > 200, "{all} sizes were compared");
    assert!(alike * 100 >= all * 80, "{alike} of {all}");
}

#[test]
fn the_best_size_is_chosen_and_says_what_it_rests_on() {
    let choose = |id: &str, quant: &str, prefer| {
        let model = model(id);
        Weights::choose(model.architecture.as_ref(), Some(model.params), &model.files, quant, prefer)
    };
    let plain = choose("qwen3-8b", "Q4_K_M", Prefer::Published).unwrap();
    assert_eq!((plain.basis, plain.loaded), (WeightsBasis::Recipe, Bytes(5_021_827_072)));
    let by_hand = choose("qwen3-8b", "UD-Q4_K_XL", Prefer::Recipe).unwrap();
    assert_eq!(by_hand.basis, WeightsBasis::PublishedRounded);
    assert_eq!(by_hand.loaded, Bytes::from_gib(4.8));
    assert!(by_hand.embedding.0 > 0 && by_hand.embedding < by_hand.loaded);
    // Mixtral's published file was made by older rules.
    assert_eq!(choose("mixtral-8x7b", "Q4_K_M", Prefer::Published).unwrap().loaded, Bytes::from_gib(24.6));
    assert_eq!(choose("mixtral-8x7b", "Q4_K_M", Prefer::Recipe).unwrap().loaded, Bytes(28_447_727_616));
    // An exact size beats a rounded one.
    assert_eq!(choose("qwen3.8-27b", "UD-Q5_K_XL", Prefer::Published).unwrap().basis, WeightsBasis::Published);
    let rough = choose("muse-glimmer-30b", "Q4_K_M", Prefer::Published).unwrap();
    assert_eq!(rough.basis, WeightsBasis::BitsPerWeight);
    assert!(rough.margin > 0.05);
    assert_eq!(choose("qwen3-8b", "300bit", Prefer::Published), None);
    assert_eq!(choose("qwen3-8b", "", Prefer::Published), None);
}

#[test]
fn a_hand_made_file_with_absurd_sizes_is_not_believed() {
    let file = |gib| WeightFile {
        quant: "UD-X".into(),
        bytes: None,
        gib: Some(gib),
        seen: None,
        note: None,
        source: "x".into(),
    };
    for gib in [f64::NAN, f64::INFINITY, -1.0, 0.0] {
        assert_eq!(Weights::choose(None, Some(1e9), &[file(gib)], "UD-X", Prefer::Published), None);
    }
}

#[test]
fn what_cannot_be_is_refused_with_the_field() {
    let refused = |request: Request| match request.check() {
        Err(Error::Invalid { path, .. }) => path,
        other => format!("{other:?}"),
    };
    assert_eq!(refused(at(0)), "context");
    assert_eq!(refused(at(u32::MAX)), "context");
    assert_eq!(refused(Request { micro_batch: 0, ..at(1) }), "n_ubatch");
    assert_eq!(refused(Request { slots: 0, ..at(1) }), "n_parallel");
    assert_eq!(refused(Request { slots: 257, ..at(1) }), "n_parallel");
    assert_eq!(refused(Request { cards: 0, ..at(1) }), "cards");
}

#[test]
fn rows_are_answered_one_by_one_and_wrong_ones_say_why() {
    let code = |line: &str| {
        let answer = answer(line, |id| CATALOG.model(id).map(Known::from));
        let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
        answer["error"]["code"].as_str().map_or_else(|| "fine".to_owned(), str::to_owned)
    };
    let row = |more: &str| format!("{{\"model_id\":\"qwen3-8b\",\"quant\":\"Q4_K_M\",\"context\":4096{more}}}");
    assert_eq!(code(&row("")), "fine");
    assert_eq!(code(&row(",\"backend\":\"cpu\",\"n_ubatch\":512,\"kv_type_k\":\"q8_0\",\"something\":[1]")), "fine");
    assert_eq!(code(""), "malformed");
    assert_eq!(code("[]"), "malformed");
    assert_eq!(code("{}"), "invalid");
    assert_eq!(code(&row(",\"kv_type_k\":\"q9\"")), "invalid");
    assert_eq!(code(&row(",\"flash_attn\":false,\"kv_type_v\":\"q8_0\"")), "invalid");
    assert_eq!(code(&row(",\"n_ubatch\":-1")), "invalid");
    assert_eq!(code(&row(",\"n_parallel\":1e300")), "invalid");
    assert_eq!(code(&row(",\"backend\":\"abacus\"")), "invalid");
    assert_eq!(code(&row(",\"offload\":\"-ngl many\"")), "invalid");
    assert_eq!(code("{\"model_id\":\"qwen3-8b\",\"quant\":\"300bit\",\"context\":4096}"), "unknown-quant");
    assert_eq!(code("{\"model_id\":\"qwen3-8c\",\"quant\":\"Q4_K_M\",\"context\":4096}"), "unknown-model");
    assert_eq!(code("{\"model_id\":\"qwen3-8b\",\"quant\":\"Q4_K_M\",\"context\":4096000}"), "context-beyond-model");
    assert_eq!(code("{\"model_id\":\"qwen3-8b\",\"quant\":\"Q4_K_M\",\"context\":0}"), "invalid");
    assert_eq!(code("{\"model_id\":\"ministral-3-14b\",\"quant\":\"Q4_K_M\",\"context\":4096}"), "not-published");
}

#[test]
fn missing_shapes_are_named_and_widen_the_margin() {
    let of = |id: &str| {
        let model = model(id);
        let arch = model.architecture.as_ref().unwrap();
        let file = Bytes::from_f64(model.params * 4.867 / 8.0);
        let weights =
            Weights::of_size(Some(arch), Some(model.params), "Q4_K_M", file, WeightsBasis::BitsPerWeight, 0.1);
        memory(arch, &weights, &at(4096)).unwrap()
    };
    let muse = of("muse-glimmer-30b");
    assert!(muse.margin.missing.contains(&Missing::Hidden));
    assert!(muse.compute.0 > 50 << 20, "estimated from the parameters: {}", muse.compute.0);
    assert!(of("kimi-k3").margin.missing.contains(&Missing::RecurrentState));
    assert!(of("laguna-s-2.1").margin.missing.contains(&Missing::Window));
    assert!(of("llama-3.1-8b").margin.missing.is_empty());
}

fn card(gib: u64, count: u32) -> Pool {
    Pool::free(PoolKind::Vram, count, Bytes(gib * GIB))
}

fn system(gib: u64) -> Pool {
    Pool { reserve: Bytes(4 * GIB), ..Pool::free(PoolKind::System, 1, Bytes(gib * GIB)) }
}

#[test]
fn a_model_goes_whole_on_a_card_that_holds_it() {
    let weights = weights("qwen3-coder-30b-a3b", Recipe::Q4_K_M);
    let arch = shapes("qwen3-coder-30b-a3b");
    let pools = [card(24, 1), system(64)];
    let setup = Setup { pools: &pools, units: 1, spill: true };
    let placed = place(arch, &weights, &at(40_960), &setup).unwrap();
    assert_eq!((placed.fits, placed.how), (Fits::Yes, How::OnGpu));
    assert_eq!(placed.main.needed + placed.system.unwrap().needed, placed.memory.total());
    assert!(placed.tight, "21 of 24 GiB is within 15 %");
    assert!(!place(arch, &weights, &at(4096), &setup).unwrap().tight);
    let long = place(arch, &weights, &at(262_144), &setup).unwrap();
    // The cache alone is 24 GiB, wherever the experts are: only whole layers leave with their cache.
    assert!(matches!(long.how, How::LayersInSystem { .. }), "{:?}", long.how);
}

#[test]
fn experts_stay_in_system_memory_where_the_card_is_too_small() {
    let weights = weights("gpt-oss-120b", Recipe::MXFP4_MOE);
    let pools = [card(24, 1), system(96)];
    let setup = Setup { pools: &pools, units: 1, spill: true };
    let placed = place(shapes("gpt-oss-120b"), &weights, &at(131_072), &setup).unwrap();
    assert_eq!((placed.fits, placed.how), (Fits::Yes, How::ExpertsInSystem));
    assert!(placed.system.unwrap().needed > Bytes(56 * GIB));
    let kept = Setup { spill: false, ..setup };
    assert_eq!(place(shapes("gpt-oss-120b"), &weights, &at(131_072), &kept).unwrap().fits, Fits::No);
}

#[test]
fn layers_of_a_dense_model_stay_in_system_memory_as_few_as_possible() {
    let weights = weights("llama-3.3-70b", Recipe::Q4_K_M);
    let pools = [card(24, 1), system(96)];
    let setup = Setup { pools: &pools, units: 1, spill: true };
    let placed = place(shapes("llama-3.3-70b"), &weights, &at(8192), &setup).unwrap();
    let How::LayersInSystem { layers } = placed.how else { unreachable!("{:?}", placed.how) };
    assert!((30..50).contains(&layers), "{layers} layers");
    assert!(placed.main.spare() < Bytes(GIB), "another layer would not have fitted: {:?}", placed.main.spare());
}

#[test]
fn two_cards_share_the_layers_and_keep_four_copies_of_their_inputs() {
    let weights = weights("llama-3.3-70b", Recipe::Q4_K_M);
    let arch = shapes("llama-3.3-70b");
    let on = |count| {
        let pools = [card(24, count), system(64)];
        place(arch, &weights, &at(8192), &Setup { pools: &pools, units: 1, spill: false }).unwrap()
    };
    assert_eq!(on(1).fits, Fits::No);
    let two = on(2);
    assert_eq!(two.fits, Fits::Yes);
    assert!(two.memory.compute > on(1).memory.compute, "pipeline copies cost memory");
    assert!(two.main.needed.0 * 2 > 40 * GIB && two.main.needed.0 < 23 * GIB);
}

#[test]
fn a_raised_limit_can_be_what_makes_it_fit() {
    let weights = weights("gpt-oss-120b", Recipe::MXFP4_MOE);
    let pool = Pool {
        gpu_limit: Bytes(48 * GIB),
        gpu_limit_raised: Bytes(64 * GIB),
        reserve: Bytes(2 * GIB),
        ..Pool::free(PoolKind::Unified, 1, Bytes(66 * GIB))
    };
    let of = |pool: Pool, units| {
        place(shapes("gpt-oss-120b"), &weights, &at(8192), &Setup { pools: &[pool], units, spill: false }).unwrap()
    };
    let one = of(pool, 1);
    assert_eq!(one.fits, Fits::AfterRaising);
    assert_eq!(one.main.needed, one.memory.total());
    assert_eq!(of(Pool { gpu_limit_raised: Bytes(48 * GIB), ..pool }, 1).fits, Fits::No);
    assert_eq!(of(pool, 2).fits, Fits::Yes, "two boxes hold half each");
    assert!(of(Pool { gpu_limit_raised: Bytes(48 * GIB), ..pool }, 1).main.short() > Bytes(10 * GIB));
}

#[test]
fn a_machine_without_a_gpu_runs_from_system_memory() {
    let weights = weights("qwen3-8b", Recipe::Q4_K_M);
    let pools = [system(16)];
    let setup = Setup { pools: &pools, units: 1, spill: false };
    let placed = place(shapes("qwen3-8b"), &weights, &at(8192), &setup).unwrap();
    assert_eq!((placed.fits, placed.how), (Fits::Yes, How::OnCpu));
    assert_eq!(placed.main.usable, Bytes(12 * GIB));
    assert!(place(shapes("qwen3-8b"), &weights, &at(8192), &Setup { pools: &[], ..setup }).is_err());
}

// Properties ---------------------------------------------------------------------------------------------------------

fn any_model() -> impl Strategy<Value = &'static Model> {
    let with_shapes: Vec<&'static Model> = CATALOG.models.iter().filter(|m| m.architecture.is_some()).collect();
    prop::sample::select(with_shapes)
}

fn any_kv() -> impl Strategy<Value = KvType> {
    prop::sample::select(vec![
        KvType::F32,
        KvType::F16,
        KvType::Q8,
        KvType::Q5,
        KvType::Q5WithMin,
        KvType::Q4,
        KvType::Q4WithMin,
        KvType::Iq4Nl,
    ])
}

fn any_offload() -> impl Strategy<Value = Offload> {
    prop_oneof![Just(Offload::AllLayers), Just(Offload::ExpertsOnHost), (0_u32..130).prop_map(Offload::Layers)]
}

prop_compose! {
    fn any_request()(
        context in 1_u32..4_000_000,
        kv in any_kv(),
        micro_batch in 1_u32..5000,
        slots in 1_u32..=16,
        unified: bool,
        flash_attention: bool,
        cpu: bool,
        offload in any_offload(),
        cards in 1_u32..5,
    ) -> Request {
        let kv = if flash_attention { kv } else { KvType::F16 };
        let backend = if cpu { Backend::Cpu } else { Backend::Gpu };
        let plain = Request::default();
        Request { context, kv_k: kv, kv_v: kv, micro_batch, slots, unified, flash_attention, backend, offload, cards, ..plain }
    }
}

/// Mostly what could be, sometimes anything.
fn shape() -> impl Strategy<Value = u32> {
    prop_oneof![9 => 0_u32..4000, 1 => any::<u32>()]
}

fn sized(model: &Model) -> Weights {
    let file = Bytes::from_f64(model.params * 0.6);
    Weights::choose(model.architecture.as_ref(), Some(model.params), &model.files, "Q4_K_M", Prefer::Published)
        .unwrap_or_else(|| Weights::of_size(None, Some(model.params), "Q4_K_M", file, WeightsBasis::BitsPerWeight, 0.1))
}

fn sum(model: &Model, request: &Request) -> Memory {
    memory(model.architecture.as_ref().unwrap(), &sized(model), request).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn more_context_never_lowers_memory(model in any_model(), request in any_request(), more in 1_u32..2_000_000) {
        let longer = Request { context: request.context + more, ..request.clone() };
        prop_assert!(sum(model, &longer).kv >= sum(model, &request).kv);
        prop_assert!(sum(model, &longer).total() >= sum(model, &request).total());
    }

    #[test]
    fn a_smaller_cache_type_never_raises_the_cache(model in any_model(), request in any_request()) {
        let arch = model.architecture.as_ref().unwrap();
        let mut last = Bytes(u64::MAX);
        for kv in [KvType::F32, KvType::F16, KvType::Q8, KvType::Q5WithMin, KvType::Q5, KvType::Q4WithMin, KvType::Iq4Nl] {
            let bytes = kv_bytes(arch, &Request { kv_k: kv, kv_v: kv, ..request.clone() });
            prop_assert!(bytes <= last);
            last = bytes;
        }
    }

    #[test]
    fn more_slots_never_lower_what_is_kept_of_shared_caches(model in any_model(), request in any_request()) {
        let one = Request { slots: 1, unified: true, ..request.clone() };
        let more = Request { unified: true, ..request };
        prop_assert!(sum(model, &more).total() >= sum(model, &one).total());
    }

    #[test]
    fn slots_apart_hold_at_least_the_context_that_was_asked_for(model in any_model(), request in any_request()) {
        let arch = model.architecture.as_ref().unwrap();
        let cells = cells(arch, &request);
        prop_assert!(cells.full * cells.streams >= u64::from(request.context));
        prop_assert!(cells.window <= cells.full);
    }

    #[test]
    fn the_sides_hold_the_whole_and_no_more_than_whole_layers_allow(model in any_model(), request in any_request()) {
        let request = Request { cards: 1, repacked: false, ..request };
        let memory = sum(model, &request);
        let parts = memory.weights + memory.kv + memory.recurrent + memory.compute + memory.output;
        prop_assert_eq!(memory.total(), parts);
        let held = memory.sides.first_card + memory.sides.host;
        let apart = held.0.abs_diff(memory.total().0);
        // Shares of layers are rounded to bytes.
        prop_assert!(apart <= 4, "{held:?} for {:?}", memory.total());
    }

    #[test]
    fn decoding_never_reads_more_cache_than_there_is(model in any_model(), depth in 1_u32..1_000_000, kv in any_kv()) {
        let arch = model.architecture.as_ref().unwrap();
        let request = Request { kv_k: kv, kv_v: kv, ..at(depth) };
        prop_assert!(kv_bytes_read(arch, depth, kv, kv) <= kv_bytes(arch, &request));
        prop_assert!(kv_bytes_read(arch, depth / 2, kv, kv) <= kv_bytes_read(arch, depth, kv, kv));
    }

    #[test]
    fn more_memory_never_makes_a_model_that_fits_not_fit(
        model in any_model(), context in 1_u32..300_000, gib in 1_u64..700, more in 0_u64..100, count in 1_u32..4,
        kind in prop::sample::select(vec![PoolKind::Unified, PoolKind::Vram, PoolKind::System]), spill: bool,
    ) {
        let arch = model.architecture.as_ref().unwrap();
        let weights = sized(model);
        let fits = |gib: u64| {
            let pools = [Pool::free(kind, count, Bytes(gib * GIB)), system(64)];
            place(arch, &weights, &at(context), &Setup { pools: &pools, units: 1, spill }).unwrap().fits
        };
        if fits(gib) == Fits::Yes {
            prop_assert_eq!(fits(gib + more), Fits::Yes);
        }
    }

    #[test]
    fn no_row_makes_it_panic(line in "\\PC*") {
        let answer = answer(&line, |id| CATALOG.model(id).map(Known::from));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&answer).is_ok());
    }

    #[test]
    fn no_shapes_make_it_panic(
        layers in shape(), hidden in shape(), heads in shape(), kv_heads in shape(), head in shape(),
        window in shape(), experts in shape(), vocab in shape(),
        context in 1_u32..=MOST_TOKENS,
    ) {
        let shapes = serde_json::json!({
            "layers": layers, "hidden": hidden, "heads": heads, "vocab": vocab, "ffn": hidden, "layout": "llama",
            "tied_embeddings": false, "moe": { "experts": experts, "used": experts, "expert_ffn": hidden },
            "attention": [
                { "kind": "full", "layers": layers, "kv_heads": kv_heads, "head_k": head, "head_v": head },
                { "kind": "window", "layers": layers, "kv_heads": kv_heads, "head_k": head, "head_v": head, "window": window },
                { "kind": "recurrent", "layers": layers, "conv": 4, "inner": hidden, "groups": heads, "state": head },
            ],
        });
        let arch: Architecture = serde_json::from_value(shapes).unwrap();
        let weights = Weights::choose(Some(&arch), Some(1e9), &[], "Q4_K_M", Prefer::Recipe).unwrap();
        let absurd = memory(&arch, &weights, &at(context));
        let refused = matches!(absurd, Err(Error::Invalid { .. }));
        prop_assert!(absurd.is_ok() || refused);
        prop_assert!(kv_bytes(&arch, &at(context)) >= kv_bytes(&arch, &at(1)));
    }
}
