//! Names of chips and models, matched loosely: case, vendor prefixes, file endings and "-Instruct" do not count.
//!
//! A name becomes tokens (runs of letters, or of digits with dots). A known name matches where its tokens stand side by
//! side in the asked one. Sizes ("8b") that contradict a candidate rule it out, so a fine-tune that carries two names
//! ("DeepSeek-R1-0528_Qwen3-8B") finds the one it was built on.

/// Splits a name into lower-case tokens: runs of letters, and runs of digits with inner dots.
#[must_use]
pub fn tokens(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut digits = false;
    let chars: Vec<char> = name.to_lowercase().chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let inner_dot =
            c == '.' && digits && !current.is_empty() && chars.get(at + 1).is_some_and(char::is_ascii_digit);
        if c.is_ascii_digit() || inner_dot {
            if !digits && !current.is_empty() {
                out.push(std::mem::take(&mut current));
            }
            digits = true;
            current.push(c);
        } else if c.is_alphabetic() {
            // "8b" is a size and stays one token; a letter after any other number starts a new one.
            if digits && !current.is_empty() {
                let size = c == 'b' && !chars.get(at + 1).is_some_and(|n| n.is_alphanumeric());
                if size {
                    current.push(c);
                    out.push(std::mem::take(&mut current));
                    digits = false;
                    continue;
                }
                out.push(std::mem::take(&mut current));
            }
            digits = false;
            current.push(c);
        } else if !current.is_empty() {
            out.push(std::mem::take(&mut current));
            digits = false;
        }
    }
    if !current.is_empty() {
        out.push(current);
    }
    out.into_iter().map(|t| if t.contains('.') { t.trim_end_matches(".0").to_owned() } else { t }).collect()
}

/// Tokens of a model's name without the words that say nothing about its shapes.
#[must_use]
pub fn model_tokens(name: &str) -> Vec<String> {
    const NOISE: [&str; 13] =
        ["gguf", "instruct", "it", "chat", "hf", "mlx", "latest", "meta", "nvidia", "family", "class", "dense", "moe"];
    let name = name.rsplit('/').next().unwrap_or(name);
    let name = name.split(" (").next().unwrap_or(name);
    tokens(name).into_iter().filter(|t| !NOISE.contains(&t.as_str())).collect()
}

/// The sizes in billions that a name states ("35b" in "qwen3-35b-a3b"; what follows an "a" is an active size and is
/// left out).
#[must_use]
pub fn sizes(tokens: &[String]) -> Vec<f64> {
    tokens
        .iter()
        .enumerate()
        .filter(|&(at, _)| at == 0 || !matches!(tokens[at - 1].as_str(), "a" | "x"))
        .filter_map(|(_, t)| t.strip_suffix('b').and_then(|n| n.parse().ok()))
        .collect()
}

/// True where `part` stands in `whole`, token by token. `#` in `part` stands for any digit.
#[must_use]
pub fn contains(whole: &[String], part: &[String]) -> bool {
    !part.is_empty() && whole.windows(part.len()).any(|window| window.iter().zip(part).all(|(w, p)| alike(w, p)))
}

fn alike(word: &str, pattern: &str) -> bool {
    word.len() == pattern.len()
        && word.bytes().zip(pattern.bytes()).all(|(w, p)| w == p || (p == b'#' && w.is_ascii_digit()))
}

/// Tokens of a pattern in the chip table, where `#` counts as a digit.
#[must_use]
pub fn pattern_tokens(pattern: &str) -> Vec<String> {
    // '#' is neither letter nor digit, so it travels as a digit that no chip name has in that place.
    tokens(&pattern.replace('#', "0"))
        .into_iter()
        .zip(wild(pattern))
        .map(|(token, wild)| wild.unwrap_or(token))
        .collect()
}

fn wild(pattern: &str) -> Vec<Option<String>> {
    let marked = pattern.to_lowercase();
    let plain = tokens(&marked.replace('#', "0"));
    let mut rest = marked.as_str();
    plain
        .iter()
        .map(|token| {
            let shape = |text: &str| text.replace('#', "0");
            let at = (0..rest.len())
                .filter(|&i| rest.is_char_boundary(i))
                .find(|&i| shape(&rest[i..]).starts_with(token.as_str()))?;
            let word = &rest[at..at + token.len()];
            let found = word.contains('#').then(|| word.to_owned());
            rest = &rest[at + token.len()..];
            found
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_split_into_words_numbers_and_sizes() {
        assert_eq!(tokens("Qwen3.5-35B-A3B"), ["qwen", "3.5", "35b", "a", "3b"]);
        assert_eq!(tokens("AMD Ryzen 9 5950X 16-Core"), ["amd", "ryzen", "9", "5950", "x", "16", "core"]);
        assert_eq!(tokens("RTX 4070 Ti SUPER"), ["rtx", "4070", "ti", "super"]);
    }

    #[test]
    fn noise_words_do_not_count() {
        assert_eq!(model_tokens("meta-llama/Meta-Llama-3.1-8B-Instruct.gguf"), ["llama", "3.1", "8b"]);
        assert_eq!(model_tokens("glm-4.7-flash:latest"), ["glm", "4.7", "flash"]);
    }

    #[test]
    fn active_sizes_are_not_sizes() {
        assert_eq!(sizes(&tokens("qwen3-30b-a3b")), [30.0]);
        assert_eq!(sizes(&tokens("mixtral-8x7b")), Vec::<f64>::new());
    }

    #[test]
    fn wildcards_match_any_digit() {
        let chip = tokens("AMD Ryzen 9 5950X 16-Core Processor");
        assert!(contains(&chip, &pattern_tokens("Ryzen 9 5###")));
        assert!(!contains(&chip, &pattern_tokens("Ryzen 9 7###")));
    }
}
