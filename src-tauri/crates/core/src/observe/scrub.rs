//! Makes a set fit to be sent to somebody: no names of people, no paths, no hosts, no keys.
//!
//! The form of a set has no place for prompts, paths or addresses. What is left are texts: names of models and their
//! labels, which people choose themselves, and what hardware says of itself. Names of models keep the words that names of
//! published models are made of, and numbers; every other word becomes `x`. So a definition that somebody called after
//! themselves does not give them away, and the label `v-128k` that a rule reads is still there. Ids stay where the catalog
//! has them from its makers; those of a person's own entries are made of the names that they gave, and go.

use super::{ClientModel, GpuSeen, MachineSeen, Observations, RuntimeSeen};
use crate::catalog::{Catalog, Kind};

/// Words that names of published models, files and quantizations are made of. Words of one or two letters always stay.
const MODEL_WORDS: &[&str] = &[
    "air",
    "apex",
    "aya",
    "base",
    "bf",
    "chat",
    "code",
    "codellama",
    "coder",
    "codestral",
    "cogito",
    "command",
    "cpp",
    "deepseek",
    "devstral",
    "distill",
    "dolphin",
    "exaone",
    "falcon",
    "fast",
    "flash",
    "fp",
    "gemma",
    "ggml",
    "gguf",
    "glimmer",
    "glm",
    "gpt",
    "granite",
    "hermes",
    "hf",
    "hunyuan",
    "imat",
    "instruct",
    "int",
    "internlm",
    "iq",
    "jamba",
    "kimi",
    "laguna",
    "large",
    "latest",
    "lfm",
    "ling",
    "lite",
    "llama",
    "llm",
    "magistral",
    "max",
    "maverick",
    "medium",
    "mellum",
    "mimo",
    "mini",
    "minicpm",
    "minimax",
    "ministral",
    "mistral",
    "mixtral",
    "mlx",
    "moe",
    "muse",
    "mxfp",
    "nano",
    "nemo",
    "nemotron",
    "next",
    "nvfp",
    "olmo",
    "omni",
    "opus",
    "oss",
    "phi",
    "pixtral",
    "plus",
    "preview",
    "pro",
    "qat",
    "quant",
    "qwen",
    "qwq",
    "reasoning",
    "scout",
    "seed",
    "small",
    "smollm",
    "solar",
    "sonar",
    "starcoder",
    "super",
    "sys",
    "think",
    "thinking",
    "tiny",
    "turbo",
    "ultra",
    "unsloth",
    "ud",
    "vision",
    "vl",
    "xs",
    "xxs",
    "yi",
    "zephyr",
];

/// The longest run of letters and digits that stays in a text about hardware: keys are longer.
const LONGEST_WORD: usize = 24;

/// Replaces what could tell who somebody is. `catalog` is the one that the set was seen with. Doing it twice changes nothing
/// more.
#[must_use]
pub fn scrub(observations: &Observations, catalog: &Catalog) -> Observations {
    let mut clean = observations.clone();
    let public = |kind: Kind, id: &str, there: bool| there && !catalog.is_mine(kind, id);
    let model = |id: &mut Option<String>| {
        *id = id.take().filter(|id| public(Kind::Model, id, catalog.model(id).is_some()));
    };
    machine(&mut clean.machine);
    clean.matched =
        clean.matched.take().filter(|it| public(Kind::Machine, &it.machine, catalog.machine(&it.machine).is_some()));
    for seen in &mut clean.runtimes {
        runtime(seen);
        seen.definitions.iter_mut().flatten().for_each(|it| model(&mut it.model));
        seen.loaded.iter_mut().flatten().for_each(|it| model(&mut it.model));
    }
    for client in &mut clean.clients {
        each(&mut client.version, version);
        for model in client.models.iter_mut().flatten() {
            client_model(model);
        }
    }
    for run in &mut clean.measured {
        run.name = model_name(&run.name);
        model(&mut run.model);
        each(&mut run.quant, identifier);
    }
    clean
}

fn each(text: &mut Option<String>, how: fn(&str) -> String) {
    if let Some(old) = text.take() {
        *text = Some(how(&old));
    }
}

fn machine(seen: &mut MachineSeen) {
    for text in [&mut seen.vendor, &mut seen.product, &mut seen.chip] {
        each(text, hardware);
    }
    each(&mut seen.os_version, version);
    each(&mut seen.arch, identifier);
    seen.gpus.iter_mut().flatten().for_each(gpu);
}

fn gpu(seen: &mut GpuSeen) {
    each(&mut seen.name, hardware);
    each(&mut seen.generation, version);
    each(&mut seen.driver, version);
}

fn runtime(seen: &mut RuntimeSeen) {
    each(&mut seen.version, version);
    for device in seen.devices.iter_mut().flatten() {
        each(&mut device.name, hardware);
    }
    if let Some(settings) = seen.settings.as_mut() {
        settings.unknown_names.retain(|name| is_setting(name));
    }
    for definition in seen.definitions.iter_mut().flatten() {
        definition.name = model_name(&definition.name);
        each(&mut definition.architecture, identifier);
        each(&mut definition.quant, identifier);
    }
    for loaded in seen.loaded.iter_mut().flatten() {
        loaded.name = model_name(&loaded.name);
        each(&mut loaded.quant, identifier);
    }
    for request in seen.requests.iter_mut().flatten() {
        each(&mut request.name, model_name);
    }
}

fn client_model(seen: &mut ClientModel) {
    each(&mut seen.name, model_name);
}

/// A name of a setting in a runtime's environment, and nothing else.
fn is_setting(name: &str) -> bool {
    let known = ["OLLAMA_", "LLAMA_", "GGML_", "CUDA_", "HIP_", "ROCR_", "HSA_", "VLLM_"];
    known.iter().any(|it| name.starts_with(it))
        && name.len() <= 48
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// The last part of a path or address, with every word that is not one of models' replaced.
fn model_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).find(|it| !it.is_empty()).unwrap_or_default();
    let mut out = String::new();
    let mut word = String::new();
    for c in last.chars().chain(['\0']) {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            out.push_str(if is_of_models(&word) { &word } else { "x" });
            word.clear();
        }
        if c != '\0' {
            out.push(if matches!(c, ':' | '.' | '_' | '-' | '+') { c } else { '-' });
        }
    }
    out.truncate(120);
    out
}

/// A few letters and a few numbers (`30b`, `a3b`, `q4`, `128k`), or a word of models with numbers (`qwen3`).
fn is_of_models(word: &str) -> bool {
    if !word.is_ascii() || word.len() > LONGEST_WORD {
        return false;
    }
    let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
    let digits = word.len() - letters.len();
    (letters.len() <= 2 || MODEL_WORDS.contains(&letters.as_str())) && digits <= 8
}

/// Ids and names of quantizations and architectures: lower-case words with signs between them.
fn identifier(text: &str) -> String {
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if text.len() <= 64 && text.chars().all(fine) && !has_key(text) { text.to_owned() } else { "x".to_owned() }
}

fn version(text: &str) -> String {
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '~' | ' ' | '(' | ')');
    if text.len() <= 64 && text.chars().all(fine) && !has_key(text) { text.to_owned() } else { "x".to_owned() }
}

/// What hardware calls itself. Anything that looks like an address, a path or a key is dropped whole.
fn hardware(text: &str) -> String {
    let address = text.contains(['@', '\\', '\'', '\u{2019}']) || text.contains("://") || text.starts_with(['/', '~']);
    let folder = ["/home", "/Users", "/root", "/mnt", "/Volumes"].iter().any(|it| text.contains(it));
    if text.len() > 120 || address || folder || has_key(text) || text.chars().any(char::is_control) {
        return "x".to_owned();
    }
    text.to_owned()
}

fn has_key(text: &str) -> bool {
    text.contains("sk-") || text.split(|c: char| !c.is_alphanumeric()).any(|word| word.len() > LONGEST_WORD)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::super::{
        ClientKind, ClientSeen, ClientState, DefinitionSeen, RuntimeKind, RuntimeSettings, RuntimeState,
    };
    use super::*;

    #[test]
    fn names_of_published_models_and_their_labels_stay() {
        for name in ["qwen3-coder:30b", "Qwen3-Coder-30B-A3B-Instruct-UD-Q4_K_XL.gguf", "v-128k", "gpt-oss:120b"] {
            assert_eq!(model_name(name), name);
        }
        assert_eq!(model_name("hf.co/unsloth/Qwen3-30B-A3B-GGUF:Q4_K_M"), "Qwen3-30B-A3B-GGUF:Q4_K_M");
    }

    #[test]
    fn nothing_of_a_person_is_left() {
        let mut seen = Observations::default();
        seen.machine.product = Some("Alice's MacBook Pro".to_owned());
        seen.machine.chip = Some("/home/alice/chip".to_owned());
        seen.machine.os_version = Some("alice@studio.example".to_owned());
        let mut runtime = RuntimeSeen::new(RuntimeKind::Ollama, RuntimeState::Running);
        runtime.settings = Some(RuntimeSettings {
            unknown_names: vec!["OLLAMA_FLASH_ATTN".to_owned(), "ALICE_SECRET".to_owned()],
            ..RuntimeSettings::default()
        });
        let definition = |name: &str| DefinitionSeen { name: name.to_owned(), ..DefinitionSeen::default() };
        runtime.definitions = Some(vec![
            definition("/Users/alice/models/alice-qwen3-coder:v-128k"),
            definition("C:\\Users\\alice\\sk-proj-0123456789abcdef0123456789abcdef.gguf"),
        ]);
        seen.runtimes.push(runtime);
        let mut client = ClientSeen::new(ClientKind::OpenClaw, ClientState::Found);
        client.models =
            Some(vec![ClientModel { name: Some("alice/secret-plan".to_owned()), ..ClientModel::default() }]);
        seen.clients.push(client);
        let catalog = Catalog::embedded().unwrap();
        let clean = scrub(&seen, &catalog);
        let text = super::super::to_json(&clean).unwrap();
        for trace in ["alice", "Alice", "ALICE", "studio", "secret", "0123456789abcdef", "Users", "home"] {
            assert!(!text.contains(trace), "{trace} in {text}");
        }
        assert!(text.contains("x-qwen3-coder:v-128k") && text.contains("OLLAMA_FLASH_ATTN"), "{text}");
        assert_eq!(scrub(&clean, &catalog), clean);
    }
}
