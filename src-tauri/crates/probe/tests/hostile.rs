//! Answers, logs and files as nobody should write them: each ends within its time, takes bounded memory, and gives a state.
#![expect(clippy::unwrap_used, reason = "tests may")]

mod serve;

use serde_json::json;
use serve::{reply, serve};
use std::io::{Seek, SeekFrom, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};
use whichbox_core::observe::{ClientState, RuntimeKind, RuntimeState};
use whichbox_probe::http::{Client, Endpoint, HttpError, Limits, Stop};
use whichbox_probe::runtimes::Named;
use whichbox_probe::sample::Sample;
use whichbox_probe::surroundings::Surroundings;
use whichbox_probe::text::{self, Unreadable};
use whichbox_probe::{ObserveOptions, SystemFacts, observe_with};

/// Largest answer that is read, and what the reader may need beside it.
const MOST_MEMORY_MIB: f64 = 64.0;

fn client(port: u16) -> Client {
    Client::new(Endpoint::local(port), Stop::default())
}

fn chunked(stream: &mut TcpStream) {
    stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").ok();
}

/// The most memory that this process ever had, MiB. Each test is a process of its own.
fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?.to_owned();
    line.trim().trim_end_matches("kB").trim().parse::<f64>().ok().map(|it| it / 1024.0)
}

/// Runs something and sees to its time and memory.
fn within<T>(time: Duration, what: impl FnOnce() -> T) -> T {
    let before = peak_mib();
    let started = Instant::now();
    let result = what();
    let took = started.elapsed();
    assert!(took < time, "took {took:?}, not {time:?}");
    if let (Some(before), Some(after)) = (before, peak_mib()) {
        assert!(after - before < MOST_MEMORY_MIB, "took {:.0} MiB", after - before);
        println!("{took:?}, {:.1} MiB more", after - before);
    }
    result
}

#[test]
fn a_gigabyte_is_not_read() {
    let port = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n").ok();
        let block = [b' '; 1 << 16];
        while stream.write_all(&block).is_ok() {}
    });
    let result = within(Duration::from_secs(4), || client(port).get("/props"));
    assert_eq!(result, Err(HttpError::TooLarge(Limits::QUICK.body)));
}

#[test]
fn an_endless_stream_ends() {
    let port = serve(|_, stream| {
        chunked(stream);
        while stream.write_all(b"5\r\nhello\r\n").is_ok() {}
    });
    let result = within(Duration::from_secs(5), || client(port).text("/metrics"));
    assert!(matches!(result, Err(HttpError::TooLarge(_) | HttpError::Slow)), "{result:?}");
}

#[test]
fn a_slow_drip_ends() {
    let port = serve(|_, stream| {
        chunked(stream);
        while stream.write_all(b"1\r\n \r\n").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    // Each drop comes within the silence allowed; the whole does not come in time.
    assert_eq!(within(Duration::from_secs(4), || client(port).get("/props")), Err(HttpError::Slow));
}

#[test]
fn silence_ends() {
    let port = serve(|_, _| std::thread::sleep(Duration::from_secs(30)));
    assert_eq!(within(Duration::from_secs(4), || client(port).get("/props")), Err(HttpError::Slow));
}

#[test]
fn a_head_without_end_ends() {
    let port = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n").ok();
        while stream.write_all(b"X-More: and more and more and more\r\n").is_ok() {}
    });
    let result = within(Duration::from_secs(4), || client(port).get("/props"));
    assert!(matches!(result, Err(HttpError::Unreadable(_) | HttpError::Slow)), "{result:?}");
}

#[test]
fn nothing_follows_a_redirect() {
    let elsewhere = serve(|_, stream| reply(stream, 200, "{}"));
    let port = serve(move |_, stream| {
        let head =
            format!("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{elsewhere}/\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(head.as_bytes()).ok();
    });
    assert_eq!(client(port).get("/props"), Err(HttpError::Redirected(302)));
}

#[test]
fn deep_json_is_refused() {
    let port = serve(|_, stream| reply(stream, 200, &"[".repeat(1_000_000)));
    let result = within(Duration::from_secs(4), || client(port).get("/props"));
    assert!(matches!(result, Err(HttpError::Unreadable(_))), "{result:?}");
}

#[test]
fn what_is_no_http_is_unreadable() {
    let port = serve(|asked, stream| {
        assert_eq!((asked.method.as_str(), asked.path.as_str(), asked.body.as_str()), ("GET", "/props", ""));
        stream.write_all(b"SSH-2.0-OpenSSH_9.6\r\n").ok();
    });
    assert!(matches!(client(port).get("/props"), Err(HttpError::Unreadable(_))));
    let closed = serve(|_, stream| drop(stream.shutdown(std::net::Shutdown::Both)));
    assert!(matches!(client(closed).get("/props"), Err(HttpError::Unreadable(_))));
}

#[test]
fn statuses_are_states() {
    for (status, wanted) in [(401, HttpError::Refused(401)), (403, HttpError::Refused(403))] {
        let port = serve(move |_, stream| reply(stream, status, "no"));
        assert_eq!(client(port).get("/props"), Err(wanted));
    }
    let port = serve(|_, stream| reply(stream, 400, r#"{"error":{"n_ctx":7}}"#));
    let wanted = HttpError::Status { status: 400, body: json!({ "error": { "n_ctx": 7 } }) };
    assert_eq!(client(port).get("/props"), Err(wanted));
}

#[test]
fn a_stop_ends_a_request_at_once() {
    let port = serve(|_, _| std::thread::sleep(Duration::from_secs(30)));
    let stop = Stop::default();
    let stopper = stop.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        stopper.stop();
    });
    let result = within(Duration::from_secs(1), || Client::new(Endpoint::local(port), stop).get("/props"));
    assert_eq!(result, Err(HttpError::Stopped));
}

#[test]
fn addresses_lead_off_this_machine_only_when_named() {
    let unnamed = |text: &str| Endpoint::parse(text, 80, false);
    assert_eq!(unnamed("http://192.0.2.1:11434"), Err(HttpError::NotThisMachine("192.0.2.1".to_owned())));
    assert!(unnamed("localhost:11434").unwrap().is_loopback());
    assert!(unnamed("0.0.0.0:11434").unwrap().is_loopback());
    assert!(unnamed("[::1]:8080").unwrap().is_loopback());
    assert!(!Endpoint::parse("http://192.0.2.1:11434", 80, true).unwrap().is_loopback());
    for bad in
        ["", "ftp://localhost", "https://localhost", "http://a b", "http://a\r\nX: y", "localhost:99999", "http:///x"]
    {
        assert!(matches!(Endpoint::parse(bad, 80, true), Err(HttpError::BadAddress(_))), "{bad}");
    }
}

/// Values of every type in every place where another is expected.
#[test]
fn answers_of_wrong_types_are_states() {
    let wrong = [
        "null",
        "7",
        "\"x\"",
        "[]",
        "[[]]",
        "{}",
        r#"{"models":7,"data":"x","version":[]}"#,
        r#"{"version":"0.32.1","models":[7,null,{"name":7},{"name":"a","details":[],"size":-1,"context_length":"x","size_vram":1e300}],"parameters":7,"model_info":[],"data":[{}],"default_generation_settings":{"n_ctx":-5}}"#,
    ];
    for answer in wrong {
        let port = serve(move |_, stream| reply(stream, 200, answer));
        let home = tempfile::tempdir().unwrap();
        let seen = look(home.path(), port);
        assert_eq!(seen.runtimes.len(), 5, "{answer}");
    }
}

fn look(home: &Path, port: u16) -> whichbox_core::observe::Observations {
    let tools = Sample::default();
    let around = surroundings(home, &tools);
    let kinds =
        [RuntimeKind::Ollama, RuntimeKind::LlamaCpp, RuntimeKind::LmStudio, RuntimeKind::Vllm, RuntimeKind::Mlx];
    let named = kinds.map(|kind| Named { kind, url: format!("http://127.0.0.1:{port}") }).to_vec();
    observe_with(&around, &SystemFacts::default(), &ObserveOptions { named, ..ObserveOptions::default() })
}

fn surroundings<'a>(home: &Path, tools: &'a Sample) -> Surroundings<'a> {
    Surroundings::of(Some(whichbox_core::catalog::machine::Os::Macos), home, tools)
}

#[test]
fn a_hanging_port_is_slow_and_a_closed_one_is_no_runtime() {
    let home = tempfile::tempdir().unwrap();
    let hanging = serve(|_, _| std::thread::sleep(Duration::from_secs(60)));
    let seen = within(Duration::from_secs(8), || look(home.path(), hanging));
    assert!(seen.runtimes.iter().all(|it| it.state == RuntimeState::Slow), "{:?}", seen.runtimes);
    let closed = { std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port() };
    let seen = look(home.path(), closed);
    assert!(seen.runtimes.iter().all(|it| it.state == RuntimeState::NotFound));
}

#[test]
fn a_log_of_gigabytes_is_read_at_both_ends() {
    let home = tempfile::tempdir().unwrap();
    let logs = home.path().join(".ollama/logs");
    std::fs::create_dir_all(&logs).unwrap();
    let mut file = std::fs::File::create(logs.join("server.log")).unwrap();
    file.write_all(b"time=x level=INFO msg=\"server config\" env=\"map[OLLAMA_CONTEXT_LENGTH:8192 ]\"\n").unwrap();
    // A hole: eight GiB that take no room.
    file.seek(SeekFrom::Start(8 << 30)).unwrap();
    file.write_all(b"\ntime=x level=WARN msg=\"truncating input prompt\" limit=8192 prompt=9001 keep=4 new=4096\n")
        .unwrap();
    let tools = Sample::default();
    let around = surroundings(home.path(), &tools);
    let log = within(Duration::from_secs(10), || whichbox_probe::runtimes::log::read(&around.ollama_log().unwrap()));
    assert_eq!(log.facts.longest_prompt, Some(9001));
    assert_eq!(log.settings.and_then(|it| it.context_length), Some(8192));
}

#[test]
fn a_log_that_is_one_line_or_noise_is_passed_over() {
    let noise: String =
        (0..200_000_u32).map(|it| char::from(b' ' + (it.wrapping_mul(2_654_435_761) >> 25) as u8 % 94)).collect();
    for text in [
        noise.as_str(),
        &"x".repeat(8 << 20),
        &"task 1 | new prompt task.n_tokens = 5\n".repeat(100_000),
        &"[GIN] | 500 | 5m0s | \"/api/chat\"\n".repeat(100_000),
    ] {
        let log = within(Duration::from_secs(20), || whichbox_probe::runtimes::log::read(text));
        assert!(log.requests.len() <= 64 && log.facts.gave_up_after_s.len() <= 64);
    }
}

#[cfg(unix)]
#[test]
fn files_that_are_none_are_not_read() {
    let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let link = |from: &str, to: &Path| {
        let path = home.path().join(from);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(to, path).unwrap();
    };
    let secret = elsewhere.path().join("secret.json");
    std::fs::write(&secret, "{}").unwrap();
    link(".claude/settings.json", &secret);
    link(".continue/config.yaml", Path::new("/dev/zero"));
    link(".cline/data/globalState.json", &home.path().join(".cline/data/globalState.json"));
    std::fs::create_dir_all(home.path().join(".config/zed/settings.json")).unwrap();
    std::fs::create_dir_all(home.path().join(".openclaw")).unwrap();
    std::fs::write(home.path().join(".openclaw/openclaw.json"), vec![b' '; 2 << 20]).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(home.path().join(".aider.conf.yml")).status();
    assert!(pipe.is_ok_and(|it| it.success()));
    let tools = Sample::default();
    let around = surroundings(home.path(), &tools);
    let clients = within(Duration::from_secs(2), || whichbox_probe::clients::look(&around));
    let unreadable = clients.iter().filter(|it| it.state == ClientState::Unreadable).count();
    assert_eq!(unreadable, 6, "{clients:?}");
    assert!(clients.iter().all(|it| it.models.is_none()));
}

#[test]
fn settings_of_any_shape_are_read_or_refused() {
    let home = tempfile::tempdir().unwrap();
    let files = [
        ".openclaw/openclaw.json",
        ".config/opencode/opencode.json",
        ".cline/data/globalState.json",
        ".continue/config.yaml",
        ".aider.model.settings.yml",
        ".claude/settings.json",
        ".config/zed/settings.json",
    ];
    let shapes = [
        "",
        "null",
        "[]",
        "{",
        "\u{0}",
        "{\"a\":{\"b\":[1,2,{}]}}",
        "// only a comment",
        "models: 7",
        "- - - -",
        r#"{models:{providers:{x:{baseUrl:7,models:[{id:[],contextWindow:-1,contextTokens:1e99}]}}},provider:{a:{options:{baseURL:{}},models:7}},env:[],language_models:{ollama:{available_models:{}}},actModeApiProvider:"ollama",ollamaApiOptionsCtxNum:"many",requestTimeoutMs:-1}"#,
    ];
    for shape in shapes {
        for file in files {
            let path = home.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, shape).unwrap();
        }
        let tools = Sample::default();
        let clients = whichbox_probe::clients::look(&surroundings(home.path(), &tools));
        assert_eq!(clients.len(), 7);
        for it in clients.iter().flat_map(|it| it.models.iter().flatten()) {
            assert!(it.timeout_s.is_none_or(|it| it > 0.0) && it.context_believed != Some(0), "{shape}: {it:?}");
        }
    }
}

#[test]
fn a_missing_file_is_missing() {
    assert_eq!(text::settings(Path::new("/nowhere/x"), Path::new("/")), Err(Unreadable::Missing));
}
