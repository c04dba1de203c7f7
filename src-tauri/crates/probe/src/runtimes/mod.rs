//! Runtimes: asked over loopback, and their logs read where the user may read them.

pub mod llama;
pub mod lm_studio;
pub mod log;
pub mod mlx;
mod names;
pub mod ollama;
pub mod vllm;

pub use names::catalog_model;

use crate::http::{Client, Endpoint, HttpError, Stop};
use crate::surroundings::Surroundings;
use serde_json::Value;
use whichbox_core::catalog::Catalog;
use whichbox_core::observe::{Fact, Missing, RuntimeKind, RuntimeSeen, RuntimeState};
use whichbox_core::units::Bytes;

/// Models of one runtime that are looked at.
pub(crate) const MOST_MODELS: usize = 64;

/// An address that the person named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What runs there.
    pub kind: RuntimeKind,
    /// Where, as typed.
    pub url: String,
}

/// The port that a runtime listens on unless told otherwise.
#[must_use]
pub fn default_port(kind: RuntimeKind) -> u16 {
    match kind {
        RuntimeKind::Ollama => 11_434,
        RuntimeKind::LlamaCpp | RuntimeKind::Mlx => 8080,
        RuntimeKind::LmStudio => 1234,
        RuntimeKind::Vllm => 8000,
    }
}

/// What looking at a runtime needs to know.
pub(crate) struct Context<'a> {
    /// Its folders and tools.
    pub around: &'a Surroundings<'a>,
    /// To tell which model of the catalog one is.
    pub catalog: Option<&'a Catalog>,
    /// Memory of all graphics processors together, as the machine's part saw it.
    pub video_memory: Option<Bytes>,
}

/// Where one kind of runtime is: at the address that the person named, or at its usual one on this machine.
///
/// # Errors
/// As [`Endpoint::parse`].
pub fn client(
    kind: RuntimeKind,
    named: Option<&str>,
    around: &Surroundings<'_>,
    stop: &Stop,
) -> Result<Client, HttpError> {
    let endpoint = match (named, around.usual_address(kind)) {
        (Some(url), _) => Endpoint::parse(url, default_port(kind), true),
        // What the environment says was not typed by the person now: it may not lead off this machine.
        (None, Some(text)) => Endpoint::parse(&text, default_port(kind), false),
        (None, None) => Ok(Endpoint::local(default_port(kind))),
    };
    Ok(Client::new(endpoint?, stop.clone()))
}

/// Looks for one kind of runtime, at the address named or at its usual one.
pub(crate) fn look(kind: RuntimeKind, named: Option<&str>, context: &Context<'_>, stop: &Stop) -> RuntimeSeen {
    let client = match client(kind, named, context.around, stop) {
        Ok(client) => client,
        Err(error) => return failed(kind, &error, named.is_some(), context),
    };
    let asked = match kind {
        RuntimeKind::Ollama => ollama::look(&client, context),
        RuntimeKind::LlamaCpp => llama::look(&client, context),
        RuntimeKind::LmStudio => lm_studio::look(&client, context),
        RuntimeKind::Vllm => vllm::look(&client, context),
        RuntimeKind::Mlx => mlx::look(&client, context, named.is_some()),
    };
    let own = client.endpoint().is_loopback();
    let port = Some(client.endpoint().port());
    match asked {
        Ok(mut seen) => {
            // A second Ollama has other settings and the same door; several of the others are several models.
            let instances =
                if kind == RuntimeKind::Ollama { context.around.ollama_servers.filter(|_| own) } else { Some(1) };
            if instances.is_none() {
                seen.missing.insert(Fact::Runtime, Missing::NoPermission);
            }
            RuntimeSeen { loopback: Some(own), port, instances, ..seen }
        }
        Err(error) => {
            let mut seen = failed(kind, &error, named.is_some(), context);
            // A door that is shared says no for whoever stands behind it: that it is this one has to be known.
            if named.is_none() && matches!(error, HttpError::Refused(_)) && !stands_behind(kind, &client) {
                seen.state = RuntimeState::SomethingElse;
            }
            RuntimeSeen { port, ..seen }
        }
    }
}

fn failed(kind: RuntimeKind, error: &HttpError, named: bool, context: &Context<'_>) -> RuntimeSeen {
    let mut seen = RuntimeSeen::new(kind, state(error, named, context.around.installed(kind)));
    seen.missing.insert(Fact::Runtime, reason(error));
    seen
}

/// True where a server that refuses is of this kind: by what it tells without a key, or because the port is its own.
fn stands_behind(kind: RuntimeKind, client: &Client) -> bool {
    match kind {
        RuntimeKind::Ollama | RuntimeKind::LmStudio => true,
        RuntimeKind::LlamaCpp => {
            client.get("/v1/models").is_ok_and(|it| items(&it, "data").any(|model| model["owned_by"] == "llamacpp"))
        }
        RuntimeKind::Vllm => client.get("/version").is_ok_and(|it| it["version"].is_string()),
        RuntimeKind::Mlx => false,
    }
}

/// The state that an error stands for. Ports are shared: what answers at a usual port in another form is something else.
fn state(error: &HttpError, named: bool, installed: bool) -> RuntimeState {
    match error {
        HttpError::Slow => RuntimeState::Slow,
        HttpError::Refused(_) | HttpError::NotThisMachine(_) => RuntimeState::Refused,
        HttpError::NotRunning | HttpError::Stopped => {
            if installed {
                RuntimeState::NotRunning
            } else {
                RuntimeState::NotFound
            }
        }
        _ if named => RuntimeState::Unreadable,
        HttpError::TooLarge(_) => RuntimeState::Unreadable,
        HttpError::BadAddress(_) => RuntimeState::Unreadable,
        _ => RuntimeState::SomethingElse,
    }
}

fn reason(error: &HttpError) -> Missing {
    match error {
        HttpError::Slow => Missing::Timeout,
        HttpError::Refused(_) | HttpError::NotThisMachine(_) => Missing::NoPermission,
        HttpError::NotRunning => Missing::NotRunning,
        HttpError::Stopped => Missing::NotAsked,
        _ => Missing::Unreadable,
    }
}

/// A state for a runtime that answers: its version has to be one that we can place.
pub(crate) fn running(version: Option<&str>) -> RuntimeState {
    match version {
        Some(version) if version.bytes().any(|it| it.is_ascii_digit()) && !version.starts_with("0.0.0") => {
            RuntimeState::Running
        }
        Some(_) => RuntimeState::UnknownVersion,
        None => RuntimeState::Running,
    }
}

pub(crate) fn text(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim();
    (!text.is_empty() && text.len() <= 300).then(|| text.to_owned())
}

/// A count, from a number or from a text that holds one.
pub(crate) fn count(value: &Value) -> Option<u32> {
    let number =
        value.as_u64().or_else(|| value.as_f64().filter(|it| *it >= 0.0 && it.fract() == 0.0).map(|it| it as u64));
    number.or_else(|| value.as_str()?.trim().parse().ok()).and_then(|it| u32::try_from(it).ok())
}

pub(crate) fn bytes(value: &Value) -> Option<Bytes> {
    value.as_u64().map(Bytes)
}

pub(crate) fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten().take(MOST_MODELS)
}

/// A counter of a page of metrics in Prometheus' form, all its series together.
pub(crate) fn metric(page: &str, name: &str) -> Option<f64> {
    let series = page.lines().take(20_000).filter_map(|line| {
        let rest = line.strip_prefix(name)?;
        let rest = match rest.strip_prefix('{') {
            Some(labels) => labels.rsplit_once('}')?.1,
            None => rest,
        };
        rest.strip_prefix(' ')?.split_whitespace().next()?.parse::<f64>().ok()
    });
    series.filter(|it| it.is_finite()).fold(None, |sum, it| Some(sum.unwrap_or(0.0) + it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_added_over_their_series() {
        let page = "# TYPE a counter\na{m=\"x\"} 2\na{m=\"} y\"} 3.5\nab 7\na_total 9\n";
        assert_eq!(metric(page, "a"), Some(5.5));
        assert_eq!(metric(page, "b"), None);
        assert_eq!(metric("a NaN\n", "a"), None);
    }

    #[test]
    fn something_else_at_a_shared_port_is_said() {
        let other = HttpError::Status { status: 404, body: Value::Null };
        assert_eq!(state(&other, false, false), RuntimeState::SomethingElse);
        assert_eq!(state(&HttpError::Redirected(302), false, true), RuntimeState::SomethingElse);
        assert_eq!(state(&other, true, false), RuntimeState::Unreadable);
        assert_eq!(state(&HttpError::NotRunning, true, true), RuntimeState::NotRunning);
        assert_eq!(running(Some("0.0.0")), RuntimeState::UnknownVersion);
    }
}
