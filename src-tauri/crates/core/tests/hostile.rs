//! Files from outside that were damaged or made to harm: whatever comes, there is an answer or one error, in short words.
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::path::PathBuf;
use std::sync::LazyLock;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::check::{check_files, check_own};
use whichbox_core::catalog::load::{TextFile, embedded_files};
use whichbox_core::catalog::own::Own;
use whichbox_core::import::{Named, from_config};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().unwrap());

/// A small generator of its own: the same damage on every run.
struct Damage(u64);

impl Damage {
    fn next(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }

    /// Cuts, repeats, swaps, overwrites, or puts in what parsers trip over.
    fn done_to(&mut self, text: &str) -> String {
        const TRAPS: [&str; 16] = [
            "-1",
            "0",
            "1e308",
            "nan",
            "inf",
            "18446744073709551615",
            "-9223372036854775808",
            "\"\"",
            "[[",
            "]]",
            "{",
            "}",
            "\"\"\"",
            "\\u0000",
            "=",
            "999999999999999999999999",
        ];
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=self.next(3) {
            let at = self.next(bytes.len());
            let end = (at + 1 + self.next(40)).min(bytes.len());
            match self.next(5) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let piece: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
                    bytes.splice(at..at, piece);
                }
                3 => {
                    let trap = TRAPS[self.next(TRAPS.len())];
                    bytes.splice(at..end, trap.bytes());
                }
                _ => {
                    // A number is replaced as a whole, so that the form holds and the figure does not.
                    let digits = bytes.iter().enumerate().skip(at).find(|(_, b)| b.is_ascii_digit()).map(|(i, _)| i);
                    if let Some(from) = digits {
                        let to =
                            bytes.iter().skip(from).position(|b| !b.is_ascii_digit()).map_or(bytes.len(), |n| from + n);
                        let trap = TRAPS[self.next(7)];
                        bytes.splice(from..to, trap.bytes());
                    }
                }
            }
            if bytes.is_empty() {
                break;
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn example(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../catalog/examples/valid");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn damaged_entries_of_a_persons_own_are_answered_or_refused() {
    let whole = example("own-everything.toml");
    let mut damage = Damage(7);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..400 {
        let text = damage.done_to(&whole);
        match Own::from_toml(&text, "own.toml") {
            Err(error) => {
                assert!(error.to_string().len() < 2_000, "{error}");
                refused += 1;
            }
            Ok(own) => {
                let problems = check_own(&CATALOG, &own);
                assert!(problems.iter().all(|problem| problem.reason.len() < 2_000));
                taken += usize::from(problems.is_empty());
            }
        }
    }
    assert!(taken > 5 && refused > 50, "{taken} taken, {refused} refused");
}

#[test]
fn damaged_files_of_a_catalog_are_read_or_refused() {
    let texts = ["machine-unified.toml", "model-mixture.toml", "model-hybrid.toml", "cloud-model.toml"];
    let paths = ["machines/x.toml", "models/x.toml", "models/x.toml", "cloud/x.toml"];
    let kept = ["about.toml", "sources.toml", "parts.toml", "tiers.toml"];
    let mut damage = Damage(11);
    for (name, path) in texts.into_iter().zip(paths) {
        let whole = example(name);
        for _ in 0..40 {
            let text = damage.done_to(&whole);
            let mut files: Vec<TextFile<'_>> =
                embedded_files().into_iter().filter(|file| kept.contains(&file.path)).collect();
            files.push(TextFile { path, text: &text });
            let (_, problems) = check_files(&files);
            assert!(problems.iter().all(|problem| problem.reason.len() < 2_000 && problem.place.is_some()));
        }
    }
}

#[test]
fn damaged_configs_are_read_or_refused() {
    let whole = r#"{ "model_type": "deepseek_v3", "num_hidden_layers": 61, "hidden_size": 7168, "num_attention_heads": 128,
        "kv_lora_rank": 512, "q_lora_rank": 1536, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128,
        "intermediate_size": 18432, "moe_intermediate_size": 2048, "n_routed_experts": 256, "num_experts_per_tok": 8,
        "n_shared_experts": 1, "first_k_dense_replace": 3, "vocab_size": 129280, "max_position_embeddings": 163840,
        "rope_scaling": { "type": "yarn", "factor": 40, "original_max_position_embeddings": 4096 } }"#;
    let mut damage = Damage(13);
    for _ in 0..4_000 {
        let text = damage.done_to(whole);
        match from_config(&text, "config.json", &Named::default()) {
            Err(error) => assert!(error.to_string().len() < 2_000, "{error}"),
            Ok(read) => assert!(read.model.params.is_finite() && read.model.context > 0),
        }
    }
}
