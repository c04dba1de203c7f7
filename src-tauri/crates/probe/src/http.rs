//! Requests to runtimes, over plain HTTP, to this machine unless the person names another.
//!
//! hyper speaks the protocol; everything else is decided here. There are no redirects, no proxies, no cookies and no
//! connections that outlive a request. Every request has a bound on its time, on the silence within it and on the size of
//! its answer, and can be stopped: dropping the connection is what makes a runtime stop computing.

use bytes::Bytes as Chunk;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::{Method, Request, header};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use thiserror::Error;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout_at};

/// Most bytes of the head of an answer.
const MOST_HEAD: usize = 64 << 10;
/// Most lines in it.
const MOST_HEADERS: usize = 100;
/// A name that is not found by then is not found.
const RESOLVE_WITHIN: Duration = Duration::from_secs(3);
/// How often a running request looks whether it should stop.
const LOOK_FOR_STOP: Duration = Duration::from_millis(50);

/// Why a request gave nothing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HttpError {
    /// The address is none that we can use.
    #[error("not an address of the form http://host:port: {0}")]
    BadAddress(String),
    /// The address leads off this machine, and the person did not name it.
    #[error("{0} is not on this machine")]
    NotThisMachine(String),
    /// Nobody listens there.
    #[error("nothing answers at this address")]
    NotRunning,
    /// It wants a key, or does not like us.
    #[error("refused (status {0})")]
    Refused(u16),
    /// It points somewhere else. We do not follow.
    #[error("points to another address (status {0})")]
    Redirected(u16),
    /// Another status that means no; with the answer's own data, where it is JSON and small.
    #[error("answered with status {status}")]
    Status {
        /// The status.
        status: u16,
        /// The answer, or `null`.
        body: Value,
    },
    /// Not within the time given.
    #[error("no answer within the time given")]
    Slow,
    /// More than we read.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
    /// Not what the protocol or the format allows.
    #[error("the answer cannot be read: {0}")]
    Unreadable(String),
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
}

/// Bounds of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The whole request.
    pub total: Duration,
    /// The longest silence, from the moment it is sent.
    pub silence: Duration,
    /// Most bytes of the answer.
    pub body: usize,
}

impl Limits {
    /// For questions that a runtime answers from memory.
    pub const QUICK: Self = Self { total: Duration::from_secs(3), silence: Duration::from_secs(2), body: 4 << 20 };
    /// For making a new definition: the runtime reads and writes small files.
    pub const CHANGE: Self = Self { total: Duration::from_secs(60), silence: Duration::from_secs(60), body: 1 << 20 };
}

/// A flag that stops what it was given to. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Raises it.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was raised.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Where a runtime is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    host: String,
    port: u16,
    addresses: Vec<SocketAddr>,
    prefix: String,
}

impl Endpoint {
    /// On this machine.
    #[must_use]
    pub fn local(port: u16) -> Self {
        // Runtimes listen on the one or the other.
        let both = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        let addresses = both.into_iter().map(|it| SocketAddr::new(it, port)).collect();
        Self { host: "127.0.0.1".to_owned(), port, addresses, prefix: String::new() }
    }

    /// From `http://host:port/prefix`, or without the scheme. `named` is true where the person typed it: only then may it
    /// lead off this machine.
    ///
    /// # Errors
    /// [`HttpError::BadAddress`], [`HttpError::NotThisMachine`], or [`HttpError::NotRunning`] for a name that is not found.
    pub fn parse(text: &str, default_port: u16, named: bool) -> Result<Self, HttpError> {
        let bad = || HttpError::BadAddress(text.chars().take(200).collect());
        let rest = text.trim();
        let rest = match rest.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => rest,
            Some(_) => return Err(bad()),
            None => rest,
        };
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let simple = |it: &str| it.bytes().all(|c| c.is_ascii_alphanumeric() || b".-_[]:/%".contains(&c));
        if authority.is_empty() || !simple(authority) || !simple(path) || rest.len() > 300 {
            return Err(bad());
        }
        let (host, port) = split_port(authority).ok_or_else(bad)?;
        let port = port.unwrap_or(default_port);
        let path = path.trim_end_matches('/');
        let prefix = if path.is_empty() { String::new() } else { format!("/{path}") };
        let mut found = Self { prefix, ..Self::local(port) };
        if host.eq_ignore_ascii_case("localhost") {
            return Ok(found);
        }
        match host.parse::<IpAddr>() {
            // A server that listens everywhere is asked here.
            Ok(address) if address.is_unspecified() => return Ok(found),
            Ok(address) => found.addresses = vec![SocketAddr::new(address, port)],
            Err(_) => found.addresses = resolve(host, port)?,
        }
        found.host = host.to_owned();
        // All of them: a name with one address here and one elsewhere leads off this machine.
        if !named && !found.is_loopback() {
            return Err(HttpError::NotThisMachine(host.to_owned()));
        }
        Ok(found)
    }

    /// True where it is on this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.addresses.iter().all(|it| it.ip().is_loopback())
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }
}

fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    if let Some(rest) = authority.strip_prefix('[') {
        let (host, rest) = rest.split_once(']')?;
        return match rest.strip_prefix(':') {
            Some(port) => Some((host, Some(port.parse().ok()?))),
            None => rest.is_empty().then_some((host, None)),
        };
    }
    match authority.split_once(':') {
        Some((host, port)) => Some((host, Some(port.parse().ok()?))),
        None => Some((authority, None)),
    }
}

/// The system's own look-up takes as long as it likes, so it is left behind when it takes too long.
fn resolve(host: &str, port: u16) -> Result<Vec<SocketAddr>, HttpError> {
    let (send, receive) = mpsc::channel();
    let wanted = (host.to_owned(), port);
    std::thread::spawn(move || {
        let found = wanted.to_socket_addrs().map(|it| it.take(8).collect::<Vec<_>>());
        send.send(found.unwrap_or_default()).ok();
    });
    let found = receive.recv_timeout(RESOLVE_WITHIN).map_err(|_| HttpError::Slow)?;
    if found.is_empty() { Err(HttpError::NotRunning) } else { Ok(found) }
}

/// Asks one runtime.
#[derive(Debug, Clone)]
pub struct Client {
    endpoint: Endpoint,
    stop: Stop,
}

impl Client {
    /// For this runtime.
    #[must_use]
    pub fn new(endpoint: Endpoint, stop: Stop) -> Self {
        Self { endpoint, stop }
    }

    /// What stops it.
    #[must_use]
    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Where it asks.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// What is at a path, as JSON.
    ///
    /// # Errors
    /// Any of [`HttpError`].
    pub fn get(&self, path: &str) -> Result<Value, HttpError> {
        json(&self.whole(&Method::GET, path, None, Limits::QUICK)?)
    }

    /// What is at a path, as text.
    ///
    /// # Errors
    /// Any of [`HttpError`].
    pub fn text(&self, path: &str) -> Result<String, HttpError> {
        let body = self.whole(&Method::GET, path, None, Limits::QUICK)?;
        Ok(String::from_utf8_lossy(&body).into_owned())
    }

    /// Sends JSON and reads JSON.
    ///
    /// # Errors
    /// Any of [`HttpError`].
    pub fn post(&self, path: &str, body: &Value, limits: Limits) -> Result<Value, HttpError> {
        json(&self.whole(&Method::POST, path, Some(body), limits)?)
    }

    fn whole(&self, method: &Method, path: &str, body: Option<&Value>, limits: Limits) -> Result<Vec<u8>, HttpError> {
        let mut all = Vec::new();
        self.stream(method, path, body, limits, |chunk| {
            all.extend_from_slice(chunk);
            ControlFlow::Continue(())
        })?;
        Ok(all)
    }

    /// Sends a request and hands out its answer as it comes, until it ends or the reader breaks off.
    ///
    /// # Errors
    /// Any of [`HttpError`].
    pub fn stream(
        &self,
        method: &Method,
        path: &str,
        body: Option<&Value>,
        limits: Limits,
        mut each: impl FnMut(&[u8]) -> ControlFlow<()> + Send,
    ) -> Result<(), HttpError> {
        let request = self.request(method, path, body)?;
        // A thread of its own, because a runtime may not be started inside another one's thread.
        std::thread::scope(|scope| {
            let work = scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
                let runtime = runtime.map_err(|error| HttpError::Unreadable(error.to_string()))?;
                runtime.block_on(async {
                    tokio::select! {
                        done = exchange(&self.endpoint.addresses, request, limits, &mut each) => done,
                        () = stopped(&self.stop) => Err(HttpError::Stopped),
                    }
                })
            });
            work.join().unwrap_or_else(|_| Err(HttpError::Unreadable("the reader failed".to_owned())))
        })
    }

    fn request(&self, method: &Method, path: &str, body: Option<&Value>) -> Result<Request<Full<Chunk>>, HttpError> {
        let content = body.map(Value::to_string).unwrap_or_default();
        let host = if self.endpoint.host.contains(':') {
            format!("[{}]:{}", self.endpoint.host, self.endpoint.port)
        } else {
            format!("{}:{}", self.endpoint.host, self.endpoint.port)
        };
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.endpoint.prefix))
            .header(header::HOST, host)
            .header(header::USER_AGENT, "whichbox")
            .header(header::ACCEPT, "*/*")
            .header(header::CONNECTION, "close");
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        request.body(Full::new(Chunk::from(content))).map_err(|_| HttpError::BadAddress(path.to_owned()))
    }
}

/// JSON of bounded depth: the parser gives up at 128 levels.
fn json(body: &[u8]) -> Result<Value, HttpError> {
    serde_json::from_slice(body).map_err(|error| HttpError::Unreadable(format!("not JSON: {error}")))
}

async fn stopped(stop: &Stop) {
    while !stop.is_stopped() {
        tokio::time::sleep(LOOK_FOR_STOP).await;
    }
}

async fn exchange(
    addresses: &[SocketAddr],
    request: Request<Full<Chunk>>,
    limits: Limits,
    each: &mut (impl FnMut(&[u8]) -> ControlFlow<()> + Send),
) -> Result<(), HttpError> {
    let end = Instant::now() + limits.total;
    let quiet = || end.min(Instant::now() + limits.silence);
    let stream = connect(addresses, quiet()).await?;
    let handshake =
        http1::Builder::new().max_buf_size(MOST_HEAD).max_headers(MOST_HEADERS).handshake(TokioIo::new(stream));
    let (mut sender, connection) =
        timeout_at(quiet(), handshake).await.map_err(|_| HttpError::Slow)?.map_err(broken)?;
    let talk = async {
        let answer =
            timeout_at(quiet(), sender.send_request(request)).await.map_err(|_| HttpError::Slow)?.map_err(broken)?;
        let status = answer.status().as_u16();
        let mut body = answer.into_body();
        let refused = !(200..=299).contains(&status);
        let most = if refused { MOST_HEAD } else { limits.body };
        let (mut read, mut said) = (0_usize, Vec::new());
        loop {
            let frame = match timeout_at(quiet(), body.frame()).await {
                Ok(Some(frame)) => frame.map_err(broken),
                Ok(None) => break,
                Err(_) => Err(HttpError::Slow),
            };
            // What comes after a refusal matters little.
            let frame = match frame {
                Ok(frame) => frame,
                Err(_) if refused => break,
                Err(error) => return Err(error),
            };
            let Ok(data) = frame.into_data() else { continue };
            read = read.saturating_add(data.len());
            if read > most {
                if refused {
                    break;
                }
                return Err(HttpError::TooLarge(most));
            }
            if refused {
                said.extend_from_slice(&data);
            } else if each(&data).is_break() {
                return Ok(());
            }
        }
        match status {
            200..=299 => Ok(()),
            300..=399 => Err(HttpError::Redirected(status)),
            401 | 403 | 407 => Err(HttpError::Refused(status)),
            _ => Err(HttpError::Status { status, body: serde_json::from_slice(&said).unwrap_or(Value::Null) }),
        }
    };
    tokio::pin!(talk);
    tokio::pin!(connection);
    // The connection has to be driven beside the talk; both end with this function.
    let mut driving = true;
    loop {
        tokio::select! {
            biased;
            done = &mut talk => return done,
            _ = &mut connection, if driving => driving = false,
            () = sleep_until(end) => return Err(HttpError::Slow),
        }
    }
}

async fn connect(addresses: &[SocketAddr], end: Instant) -> Result<TcpStream, HttpError> {
    let mut last = HttpError::NotRunning;
    for address in addresses {
        match timeout_at(end, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(_)) => {}
            Err(_) => last = HttpError::Slow,
        }
    }
    Err(last)
}

/// hyper's own words, without addresses.
#[expect(clippy::needless_pass_by_value, reason = "used as a mapping of errors")]
fn broken(error: hyper::Error) -> HttpError {
    HttpError::Unreadable(error.to_string())
}
