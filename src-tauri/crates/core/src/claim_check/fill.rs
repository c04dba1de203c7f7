//! Words and signs of a claim that say nothing by themselves.

use super::lex::{Kind, Lexeme, Role};

/// What stands around a figure in a post, an advertisement or a table, in the languages of the app.
const CHATTER: &str = "\
ai gamer localllama rig verkaufe vb verkauf vendido dual
aber ago al algo almost als also am amazing angebot any anyone ao aos apple approx aquí auch aus available backend
be beast because bench better bis black brand but cable case cheap chip como config configuration consumer corre cpp
cpu crazy cuda cuesta currently custa deal del delivery dem den des desde dieser ebay edition einem einen einer
ejecuta ella enables engine er es esta este eval ever exllama fa faster finally first fit free friday fully game
ganz geht gen getting ggml gguf gibt good got great gut guys hardware hasta hay here hey hier hit hits hitting hope
how huge ich im insane inside ist its itself kann las like llama llamabench llamacpp lm loading locally lokal lol
look los love m mais me measured mehr mein metal meu mi minha mir mlx mmap mode modelo monster more most ms much muy
máquina más na nach nagelneu nas near nearly need needs neu never ngl nice nicht noch nos not nova novo nueva nuevo
nvidia não o oder off offer offers ok okay ollama once one option ordered originalverpackt ou our out ovp params
pela pelo performance pero placa pls powerful pre precio pretty preço puede quality que quick r ready really reddit
refurbished results rocm roda s sale same schon se seconds segundo sehr sell selling sem serious server setup ship
shipped shipping should si sie simultaneous sin sind size slower so sobre sold solid solo some stark still stock
studio stuff su such sure swapping switch só t tarjeta test tested tests than thanks them then there they thing
think threads time times today todo token tokens took total try upgrade us useful user va velocidad velocidade vendo
versand vllm vs vulkan w want was way we well were what when which while who why wie will wird wow y ya yes yet zu
zum zur";

/// Words and signs that say nothing by themselves.
pub(super) fn fillers(pieces: &mut [Lexeme]) {
    const WORDS: &[&str] = &[
        "a",
        "about",
        "all",
        "an",
        "and",
        "around",
        "as",
        "at",
        "bandwidth",
        "between",
        "box",
        "build",
        "built",
        "buy",
        "by",
        "can",
        "card",
        "cards",
        "claims",
        "class",
        "computer",
        "context",
        "cost",
        "costs",
        "decode",
        "delivers",
        "dense",
        "desktop",
        "does",
        "doing",
        "easily",
        "fast",
        "fits",
        "for",
        "from",
        "generation",
        "get",
        "gets",
        "gives",
        "gpu",
        "has",
        "have",
        "i",
        "in",
        "is",
        "it",
        "just",
        "laptop",
        "llm",
        "llms",
        "local",
        "machine",
        "max",
        "memory",
        "mini",
        "model",
        "models",
        "moe",
        "my",
        "new",
        "now",
        "of",
        "on",
        "only",
        "or",
        "over",
        "pc",
        "per",
        "plus",
        "prefill",
        "price",
        "priced",
        "prompt",
        "quant",
        "run",
        "running",
        "runs",
        "saw",
        "sells",
        "speed",
        "system",
        "that",
        "the",
        "this",
        "to",
        "tower",
        "under",
        "unified",
        "up",
        "used",
        "using",
        "with",
        "workstation",
        "you",
        "your",
        "ram",
        "vram",
        // The same in the other languages of the app.
        "auf",
        "bei",
        "com",
        "con",
        "das",
        "de",
        "der",
        "die",
        "ein",
        "eine",
        "el",
        "en",
        "für",
        "gebraucht",
        "hat",
        "kostet",
        "la",
        "läuft",
        "mit",
        "no",
        "nur",
        "para",
        "por",
        "schafft",
        "tem",
        "tiene",
        "um",
        "uma",
        "un",
        "una",
        "und",
        "usada",
        "usado",
        "von",
    ];
    for piece in pieces.iter_mut().filter(|p| p.role == Role::Unknown) {
        let nothing = match &piece.kind {
            Kind::Word(word) => WORDS.contains(&word.as_str()) || CHATTER.split_whitespace().any(|w| w == word),
            Kind::Sign(_) => true,
            Kind::Gap => true,
            Kind::Number => false,
        };
        if nothing {
            piece.role = Role::Filler;
        }
    }
}
