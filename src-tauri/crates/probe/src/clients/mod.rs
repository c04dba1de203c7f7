//! Agents and clients, read only: which window they believe in, which they ask for, and how long they wait. What else
//! stands in their files (keys, prompts, names, paths) is not kept.

mod aider;
mod claude_code;
mod cline;
mod continue_dev;
mod openclaw;
mod opencode;
mod zed;

use crate::http::Endpoint;
use crate::surroundings::Surroundings;
use crate::text::Unreadable;
use serde_json::Value;
use whichbox_core::observe::{ClientKind, ClientModel, ClientSeen, ClientState, EndpointKind, Fact, Missing};

/// Models of one client that are looked at.
const MOST_MODELS: usize = 64;

/// Every client that is known, each as found.
#[must_use]
pub fn look(around: &Surroundings<'_>) -> Vec<ClientSeen> {
    let readers: [(ClientKind, Reader); 7] = [
        (ClientKind::OpenClaw, openclaw::read),
        (ClientKind::OpenCode, opencode::read),
        (ClientKind::Cline, cline::read),
        (ClientKind::Continue, continue_dev::read),
        (ClientKind::Aider, aider::read),
        (ClientKind::ClaudeCode, claude_code::read),
        (ClientKind::Zed, zed::read),
    ];
    readers.iter().map(|(kind, read)| seen(*kind, read(around))).collect()
}

/// Reads the settings of one client.
type Reader = fn(&Surroundings<'_>) -> Found;

/// What a reader brings back.
type Found = Result<Read, Unreadable>;

/// What a client's files say.
#[derive(Debug, Default)]
struct Read {
    models: Vec<ClientModel>,
    version: Option<String>,
    changing_header: Option<bool>,
}

fn seen(kind: ClientKind, found: Found) -> ClientSeen {
    match found {
        Ok(mut read) => {
            read.models.truncate(MOST_MODELS);
            ClientSeen {
                version: read.version,
                models: Some(read.models),
                changing_header: read.changing_header,
                ..ClientSeen::new(kind, ClientState::Found)
            }
        }
        Err(Unreadable::Missing) => ClientSeen::new(kind, ClientState::NotFound),
        Err(error) => {
            let mut seen = ClientSeen::new(kind, ClientState::Unreadable);
            let reason = if error == Unreadable::Forbidden { Missing::NoPermission } else { Missing::Unreadable };
            seen.missing.insert(Fact::Clients, reason);
            seen
        }
    }
}

/// A model on an address as a client writes it.
fn model(name: Option<String>, address: Option<&str>, endpoint: EndpointKind) -> ClientModel {
    let address = address.map(str::trim).filter(|it| !it.is_empty());
    let (loopback, port) = address.map_or((None, None), place);
    ClientModel { name, endpoint: Some(endpoint), loopback, port, ..ClientModel::default() }
}

/// Whether an address as written is this machine, and its port. Names are not looked up.
fn place(address: &str) -> (Option<bool>, Option<u16>) {
    // A placeholder stands for an address that we do not see.
    if address.contains('$') || address.contains('{') {
        return (None, None);
    }
    let secure = address.starts_with("https://");
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let literal =
        host.starts_with('[') || name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::Ipv4Addr>().is_ok();
    let default = if secure { 443 } else { 80 };
    if literal && let Ok(found) = Endpoint::parse(host, default, true) {
        return (Some(found.is_loopback()), Some(found.port()));
    }
    (Some(false), host.rsplit_once(':').and_then(|(_, port)| port.parse().ok()).or(Some(default)))
}

/// The kind of endpoint that an address leads to, as far as the address tells.
fn kind_of(address: &str, otherwise: EndpointKind) -> EndpointKind {
    let path = address.trim_end_matches('/');
    if path.ends_with("/v1") || path.ends_with("/v1/chat/completions") { EndpointKind::OpenAi } else { otherwise }
}

fn text(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim();
    (!text.is_empty() && text.len() <= 300).then(|| text.to_owned())
}

/// A count above zero, from a number or from a text that holds one.
fn count(value: &Value) -> Option<u32> {
    crate::runtimes::count(value).filter(|it| *it > 0)
}

/// Seconds above zero; milliseconds where `scale` is 1000.
fn seconds(value: &Value, scale: f64) -> Option<f64> {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    (number.is_finite() && number > 0.0).then_some(number / scale)
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten().take(MOST_MODELS)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten().take(MOST_MODELS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_without_looking_names_up() {
        assert_eq!(place("http://localhost:11434"), (Some(true), Some(11_434)));
        assert_eq!(place("http://127.0.0.1:8080/v1"), (Some(true), Some(8080)));
        assert_eq!(place("http://[::1]:1234/v1"), (Some(true), Some(1234)));
        assert_eq!(place("http://192.168.1.7:11434"), (Some(false), Some(11_434)));
        assert_eq!(place("https://somebody:secret@api.example.com/v1"), (Some(false), Some(443)));
        assert_eq!(place("http://localhost.evil.example:80"), (Some(false), Some(80)));
        assert_eq!(place("${OLLAMA_URL}"), (None, None));
    }
}
