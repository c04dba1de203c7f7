//! A display that nobody sees, for the checks on the real window.

use crate::process::find;
use crate::{Failure, Outcome};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual X display, gone when this is dropped.
pub struct VirtualDisplay {
    server: Child,
    /// What `DISPLAY` must be to be on it.
    pub name: String,
}

impl VirtualDisplay {
    /// Starts one, on a number that is free.
    ///
    /// # Errors
    /// Where there is no Xvfb or it does not come up.
    pub fn start() -> Outcome<Self> {
        let program = find(&["Xvfb"]).ok_or_else(|| Failure::new("Xvfb is not on the path"))?;
        let mut server = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| Failure::new(format!("Xvfb cannot be started: {e}")))?;
        // The server writes its number once it accepts connections; if it dies first, the pipe ends empty.
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            let _ = BufReader::new(out).read_line(&mut number);
        }
        if number.trim().is_empty() {
            let _ = server.kill();
            let _ = server.wait();
            return Err(Failure::new("Xvfb ended before it had a display"));
        }
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
