//! Fetching a bundle over HTTPS, with a bound on size, time and redirects. Certificates are checked against the roots that
//! browsers trust; what comes is trusted only by its signature.

use crate::Trouble;
use std::time::Duration;
use ureq::Agent;

/// All of it must be here by then.
const LONGEST: Duration = Duration::from_secs(120);
/// A server that does not answer is given up on.
const CONNECT: Duration = Duration::from_secs(15);

/// Fetches a file of at most `most` bytes.
///
/// # Errors
/// [`Trouble::NotHttps`]; [`Trouble::NotFetched`] where nothing, too much or only a part came.
pub fn https(address: &str, most: usize) -> Result<Vec<u8>, Trouble> {
    let starts = address.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    if !starts || address.len() > 2_000 || address.contains(char::is_whitespace) {
        return Err(Trouble::NotHttps { address: address.chars().take(200).collect() });
    }
    get(&agent(true), address, most)
}

/// One that follows few redirects, and only to where the first address could lead.
pub(crate) fn agent(https_only: bool) -> Agent {
    Agent::config_builder()
        .https_only(https_only)
        .timeout_global(Some(LONGEST))
        .timeout_connect(Some(CONNECT))
        .max_redirects(3)
        .user_agent(concat!("whichbox/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
}

pub(crate) fn get(agent: &Agent, address: &str, most: usize) -> Result<Vec<u8>, Trouble> {
    let failed = |e: ureq::Error| Trouble::NotFetched { address: address.to_owned(), reason: e.to_string() };
    let mut answer = agent.get(address).call().map_err(failed)?;
    let wanted = answer.body().content_length();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let bytes = answer.body_mut().with_config().limit(most).read_to_vec().map_err(failed)?;
    match wanted {
        Some(wanted) if wanted != bytes.len() as u64 => Err(Trouble::NotFetched {
            address: address.to_owned(),
            reason: format!("{} of {wanted} bytes came", bytes.len()),
        }),
        _ => Ok(bytes),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    /// A server that answers one request with these bytes and hangs up.
    fn serve(answer: Vec<u8>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/catalog.bundle", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            if let Ok((mut stream, _)) = listener.accept() {
                let _ = stream.read(&mut [0; 2048]);
                let _ = stream.write_all(&answer);
            }
        });
        address
    }

    fn fetched(answer: &[u8]) -> Result<Vec<u8>, Trouble> {
        get(&agent(false), &serve(answer.to_vec()), 1000)
    }

    #[test]
    fn what_is_whole_comes_and_what_is_not_is_refused() {
        assert_eq!(fetched(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc").unwrap(), b"abc");
        let said = |answer: &[u8]| fetched(answer).unwrap_err().to_string();
        said(b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\nabc");
        said(b"HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\nabc");
        said(b"HTTP/1.1 200 OK\r\n");
        said(b"");
        let mut long = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n".to_vec();
        long.extend([b'x'; 5000]);
        assert!(said(&long).contains("nothing whole came from http://127.0.0.1"));
    }

    #[test]
    fn only_https_is_fetched_from() {
        for address in ["http://example.org/x", "file:///etc/passwd", "", "https", "ftp://a", "https://a b"] {
            assert!(matches!(https(address, 10), Err(Trouble::NotHttps { .. })), "{address}");
        }
        // Nobody listens there; a redirect away from https is refused by the same setting.
        let address = "http://127.0.0.1:9/x";
        assert!(matches!(get(&agent(true), address, 10), Err(Trouble::NotFetched { .. })));
    }
}
