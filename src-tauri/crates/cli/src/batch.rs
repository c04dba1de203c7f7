//! Rows in, rows out, in the same order. A row that cannot be is an error in its place; the rest are answered.

use crate::failure::Failure;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// A row longer than this is no row of ours.
const LONGEST_ROW: u64 = 1024 * 1024;

/// Answers every line of a file with `answer`. Empty lines are passed over.
pub fn each_line(path: &Path, answer: impl Fn(&str) -> String) -> Result<(), Failure> {
    let file = File::open(path).map_err(|e| Failure::unreadable(path, &e))?;
    let mut lines = BufReader::new(file);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    loop {
        line.clear();
        let read =
            (&mut lines).take(LONGEST_ROW).read_until(b'\n', &mut line).map_err(|e| Failure::unreadable(path, &e))?;
        if read == 0 {
            break;
        }
        if read as u64 == LONGEST_ROW && line.last() != Some(&b'\n') {
            return Err(Failure::bad_input(
                "too-large",
                format!("{}: a row of over {LONGEST_ROW} bytes", path.display()),
            ));
        }
        // Text that is not UTF-8 becomes an error of its row, not of the file.
        let text = String::from_utf8_lossy(&line);
        let text = text.trim().trim_start_matches('\u{feff}');
        if !text.is_empty() {
            writeln!(out, "{}", answer(text))?;
        }
    }
    out.flush()?;
    Ok(())
}
