//! A real llama.cpp server with a tiny model, which lives as long as the test that started it.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

/// A server that runs.
pub struct Server {
    child: Child,
    stdin: Option<ChildStdin>,
    /// Its model and its log.
    pub folder: tempfile::TempDir,
    /// Where it listens.
    pub url: String,
}

impl Server {
    /// Starts one with so many tokens in all slots together, and further options of `serve.py`.
    pub fn start(context: u32, more: &[&str]) -> Self {
        let python = std::env::var("WHICHBOX_PYTHON")
            .unwrap_or_else(|_| panic!("WHICHBOX_PYTHON is not set: run this through `cargo xtask test`"));
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("llama_server/serve.py");
        let mut child = Command::new(python)
            .arg(script)
            .arg("--folder")
            .arg(folder.path())
            .arg("--log")
            .arg(folder.path().join("log.txt"))
            .arg("--context")
            .arg(context.to_string())
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let log = || std::fs::read_to_string(folder.path().join("log.txt")).unwrap_or_default();
        let said: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("the server did not start: {}", log()));
        let url = said["address"].as_str().unwrap().to_owned();
        Self { stdin: child.stdin.take(), child, folder, url }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends when its standard input does.
        drop(self.stdin.take());
        self.child.wait().ok();
    }
}
