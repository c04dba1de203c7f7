//! A model from the files that come with it, so that nobody types shapes: the `config.json` that stands beside the weights
//! on Hugging Face ([`config`]), or the header of a GGUF file ([`from_gguf`]).
//!
//! What is read is an entry of the person's own ([`crate::catalog::own`]). A file that says too little is refused with
//! what is missing; what it says and we do not read is named ([`Read::unread`]), so that nobody trusts a memory figure that
//! leaves something out unseen.

pub mod config;
mod count;
mod families;
#[cfg(test)]
mod tests;

use crate::catalog::model::{Model, WeightFile};
use crate::catalog::own::YOURS;
use crate::estimate::model_of;
use crate::fit::gguf::Gguf;

pub use config::from_config;

/// A model that was read from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The entry.
    pub model: Model,
    /// What the file lacks and a person may know: field names of the entry.
    pub lacking: Vec<&'static str>,
    /// What the file says and is not read, by its own names: the figures may leave it out.
    pub unread: Vec<String>,
    /// True where the parameters were summed up without knowing every matrix; they are then right to a few percent.
    pub roughly_counted: bool,
}

/// A model by the headers of its GGUF files, as an entry of the person's own.
#[must_use]
pub fn from_gguf(header: &Gguf, named: &Named<'_>) -> Read {
    let described = model_of(header);
    let known_context = header.context.is_some();
    let bytes = header.file_bytes.iter().map(|part| part.0).fold(0_u64, u64::saturating_add);
    let file = WeightFile {
        quant: header.quant.unwrap_or("mixed").to_owned(),
        bytes: Some(bytes),
        gib: None,
        seen: None,
        note: None,
        source: YOURS.to_owned(),
    };
    let name = named.name.map_or_else(|| described.name.clone(), str::to_owned);
    let model = Model {
        id: named.id.map_or_else(|| id_of(&name), str::to_owned),
        name,
        vendor: named.vendor.unwrap_or("unknown").to_owned(),
        // A context that the header does not name cannot be promised; the longest that anything can be asked for is.
        context: if known_context { described.context } else { crate::fit::MOST_TOKENS },
        files: vec![file],
        sources: vec![YOURS.to_owned()],
        ..described
    };
    let lacking = if known_context { Vec::new() } else { vec!["context"] };
    Read { model, lacking, unread: Vec::new(), roughly_counted: false }
}

/// What a person calls the model, where they say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Named<'a> {
    /// Its id.
    pub id: Option<&'a str>,
    /// Its name.
    pub name: Option<&'a str>,
    /// Who made it.
    pub vendor: Option<&'a str>,
}

/// An id from a name: small letters, digits, dots and hyphens.
#[must_use]
pub fn id_of(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    let mut id = String::new();
    for c in name.chars().take(100) {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_lowercase() || c.is_ascii_digit() => id.push(c),
            '.' if !id.is_empty() => id.push('.'),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_matches(|c| c == '-' || c == '.');
    if id.is_empty() { "my-model".to_owned() } else { id.to_owned() }
}
