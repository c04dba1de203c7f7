//! What can be wrong with what people, files and the network hand us.
//!
//! One closed enum. It grows only when somebody who handles errors needs to tell a new case apart. The prose for each
//! code lives with the other messages; [`std::fmt::Display`] gives the one English line that logs and terminals show.

use crate::catalog::check::Fault;
use serde::Serialize;
use thiserror::Error;

/// Something handed in cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Error {
    /// A file or text does not have the form it must have.
    #[error("{file}: {path}: {reason}")]
    Malformed {
        /// The file, or a word for where the text came from.
        file: String,
        /// The field, as a path from the top (`tasks[0].prompt_tokens`).
        path: String,
        /// What is wrong, in the parser's words.
        reason: String,
    },
    /// A field holds a value that cannot be.
    #[error("{path}: {reason}")]
    Invalid {
        /// The field, as a path from the top.
        path: String,
        /// What is wrong.
        reason: String,
    },
    /// An entry of the person's own that cannot be.
    #[error("{path}: {fault}")]
    BadEntry {
        /// The field: kind, id, and the path below the entry (`machine.my-box.pools[0].capacity_gib`).
        path: String,
        /// What is wrong with it.
        fault: Fault,
    },
    /// A scenario without any work.
    #[error("tasks: the scenario has no tasks, so there is nothing to advise on")]
    NoTasks,
    /// A budget below zero.
    #[error("budget.amount: {amount} is below zero")]
    NegativeBudget {
        /// The amount, as it was written.
        amount: String,
    },
    /// A share outside 0 to 1.
    #[error("{path}: {value} is not a share between 0 and 1 (0 % to 100 %)")]
    ShareOutOfRange {
        /// The field.
        path: String,
        /// The value, as it was written.
        value: String,
    },
    /// A context longer than the model takes.
    #[error("{path}: {tokens} tokens, but {model} takes {most} at most")]
    ContextBeyondModel {
        /// The field.
        path: String,
        /// Tokens asked for.
        tokens: u32,
        /// The model's id.
        model: String,
        /// The longest context the model takes.
        most: u32,
    },
    /// A machine that is not in the catalog.
    #[error("{path}: the catalog has no machine '{id}'{}", did_you_mean(near.as_deref()))]
    UnknownMachine {
        /// The field.
        path: String,
        /// The id asked for.
        id: String,
        /// The nearest id there is.
        near: Option<String>,
    },
    /// A model that is not in the catalog.
    #[error("{path}: the catalog has no model '{id}'{}", did_you_mean(near.as_deref()))]
    UnknownModel {
        /// The field.
        path: String,
        /// The id asked for.
        id: String,
        /// The nearest id there is.
        near: Option<String>,
    },
    /// A quantization for which no size is known and none can be computed.
    #[error("no size is known for quantization '{quant}' of {model}")]
    UnknownQuant {
        /// The model's id.
        model: String,
        /// The quantization asked for.
        quant: String,
    },
    /// An engine we have no figures for.
    #[error(
        "'{engine}' is not an engine that we know (llama.cpp, ollama, mlx, vllm, ik_llama.cpp, exllama, sglang, ds4)"
    )]
    UnknownEngine {
        /// The engine asked for.
        engine: String,
    },
    /// A currency without a rate to the catalog's.
    #[error("{path}: no exchange rate for {currency}; add exchange.per_usd with its date")]
    NoExchangeRate {
        /// The field.
        path: String,
        /// The currency's code.
        currency: String,
    },
    /// A figure that the answer needs and that nobody has published.
    #[error("{subject}: nobody has published its {figure}, so this cannot be computed")]
    NotPublished {
        /// The model or machine.
        subject: String,
        /// The figure.
        figure: String,
    },
}

fn did_you_mean(near: Option<&str>) -> String {
    near.map_or_else(String::new, |id| format!("; the nearest is '{id}'"))
}

/// What an error quotes of a text from outside, in characters: its beginning and its end.
const QUOTED: (usize, usize) = (160, 80);

/// A parser quotes what it does not understand, and that can be a whole file. Beginning and end are enough to find it.
fn quoted(text: &str) -> String {
    let (start, end) = QUOTED;
    let length = text.chars().count();
    if length <= start + end {
        return text.to_owned();
    }
    let first: String = text.chars().take(start).collect();
    let last: String = text.chars().skip(length - end).collect();
    format!("{first} … {last}")
}

impl Error {
    /// A file or text that does not have its form, where path and reason may quote what stands in it.
    pub(crate) fn malformed(file: &str, path: &str, reason: &str) -> Self {
        Self::Malformed { file: quoted(file), path: quoted(path), reason: quoted(reason) }
    }

    /// The code that scripts and message files know this error by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::Invalid { .. } => "invalid",
            Self::BadEntry { .. } => "bad-entry",
            Self::NoTasks => "no-tasks",
            Self::NegativeBudget { .. } => "negative-budget",
            Self::ShareOutOfRange { .. } => "share-out-of-range",
            Self::ContextBeyondModel { .. } => "context-beyond-model",
            Self::UnknownMachine { .. } => "unknown-machine",
            Self::UnknownModel { .. } => "unknown-model",
            Self::UnknownQuant { .. } => "unknown-quant",
            Self::UnknownEngine { .. } => "unknown-engine",
            Self::NoExchangeRate { .. } => "no-exchange-rate",
            Self::NotPublished { .. } => "not-published",
        }
    }
}

/// The result of anything that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::{Error, QUOTED};

    #[test]
    fn an_error_quotes_the_ends_of_what_is_long() {
        let long = format!("invalid type: string \"{}\", expected a map at line 1 column 3", "ü".repeat(5000));
        let said = Error::malformed("config.json", "a.b", &long).to_string();
        assert!(said.starts_with("config.json: a.b: invalid type: string \"ü"), "{said}");
        assert!(said.ends_with("expected a map at line 1 column 3"), "{said}");
        assert!(said.chars().count() < QUOTED.0 + QUOTED.1 + 30, "{said}");
        let short = "missing field `tasks`";
        assert_eq!(Error::malformed("a", "b", short).to_string(), format!("a: b: {short}"));
    }
}
