//! Text from outside, within bounds: files of settings, ends of logs, lines and words.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Most bytes of a file of settings.
pub const MOST_SETTINGS: u64 = 1 << 20;
/// Most bytes of a log, from its end.
pub const MOST_LOG: u64 = 8 << 20;
/// Most bytes of the beginning of a log that is longer than that.
pub const MOST_HEAD: u64 = 64 << 10;
/// Most bytes of one line of a log; what is longer is cut.
pub const MOST_LINE: usize = 16 << 10;
/// Deepest nesting that is read.
pub const MOST_DEPTH: usize = 64;

/// Why a file gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not there.
    Missing,
    /// This user may not read it.
    Forbidden,
    /// It is no plain file, or leads out of the folder that it was looked for in.
    Elsewhere,
    /// It is larger or deeper than anybody writes by hand.
    TooLarge,
    /// It is not in its format.
    Malformed,
}

/// Opens a plain file that lies in `root` even after all links are followed.
fn open(path: &Path, root: &Path) -> Result<(File, u64), Unreadable> {
    let kind = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => Unreadable::Missing,
        std::io::ErrorKind::PermissionDenied => Unreadable::Forbidden,
        _ => Unreadable::Elsewhere,
    };
    let real: PathBuf = path.canonicalize().map_err(|error| kind(&error))?;
    let root = root.canonicalize().map_err(|error| kind(&error))?;
    if !real.starts_with(&root) {
        return Err(Unreadable::Elsewhere);
    }
    // Before it is opened: opening a pipe waits for its other end.
    let about = std::fs::metadata(&real).map_err(|error| kind(&error))?;
    if !about.is_file() {
        return Err(Unreadable::Elsewhere);
    }
    let file = File::open(&real).map_err(|error| kind(&error))?;
    Ok((file, about.len()))
}

/// A file of settings, whole.
///
/// # Errors
/// [`Unreadable`].
pub fn settings(path: &Path, root: &Path) -> Result<String, Unreadable> {
    let bytes = whole(path, root)?;
    Ok(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned())
}

/// A file of settings exactly as it stands there, to be copied: nothing is mended on the way.
///
/// # Errors
/// [`Unreadable`]; [`Unreadable::Malformed`] where it is not UTF-8.
pub fn exact(path: &Path, root: &Path) -> Result<String, Unreadable> {
    String::from_utf8(whole(path, root)?).map_err(|_| Unreadable::Malformed)
}

fn whole(path: &Path, root: &Path) -> Result<Vec<u8>, Unreadable> {
    let (file, size) = open(path, root)?;
    if size > MOST_SETTINGS {
        return Err(Unreadable::TooLarge);
    }
    let mut bytes = Vec::new();
    // The file may have grown in between.
    file.take(MOST_SETTINGS + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Forbidden)?;
    if bytes.len() as u64 > MOST_SETTINGS {
        return Err(Unreadable::TooLarge);
    }
    Ok(bytes)
}

/// A log: its first [`MOST_HEAD`] bytes, where a server writes how it was started, and its last [`MOST_LOG`], in whole lines.
///
/// # Errors
/// [`Unreadable`].
pub fn log(path: &Path, root: &Path) -> Result<String, Unreadable> {
    let (mut file, size) = open(path, root)?;
    let mut part = |from: u64, most: u64| {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(from)).map_err(|_| Unreadable::Elsewhere)?;
        (&mut file).take(most).read_to_end(&mut bytes).map_err(|_| Unreadable::Forbidden)?;
        Ok(bytes)
    };
    if size <= MOST_LOG {
        return Ok(String::from_utf8_lossy(&part(0, MOST_LOG)?).into_owned());
    }
    let head = part(0, MOST_HEAD)?;
    let tail = part(size - MOST_LOG, MOST_LOG)?;
    let end = head.iter().rposition(|it| *it == b'\n').map_or(0, |at| at + 1);
    let start = tail.iter().position(|it| *it == b'\n').map_or(tail.len(), |at| at + 1);
    let text = |bytes: Option<&[u8]>| String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned();
    Ok(text(head.get(..end)) + &text(tail.get(start..)))
}

/// Lines, each cut to [`MOST_LINE`].
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| {
        let mut end = line.len().min(MOST_LINE);
        while !line.is_char_boundary(end) {
            end -= 1;
        }
        line.get(..end).unwrap_or_default()
    })
}

/// True where brackets nest deeper than [`MOST_DEPTH`]. Those in texts and comments count too: it errs on the safe side.
#[must_use]
pub fn too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_DEPTH {
            return true;
        }
    }
    false
}

/// JSON with comments and trailing commas (JSONC), and JSON5, which both are read as the latter.
///
/// # Errors
/// [`Unreadable::TooLarge`] or [`Unreadable::Malformed`].
pub fn json5(text: &str) -> Result<serde_json::Value, Unreadable> {
    if too_deep(text) {
        return Err(Unreadable::TooLarge);
    }
    json5::from_str(text).map_err(|_| Unreadable::Malformed)
}

/// YAML. The parser bounds depth, aliases and size by itself.
///
/// # Errors
/// [`Unreadable::TooLarge`] or [`Unreadable::Malformed`].
pub fn yaml(text: &str) -> Result<serde_json::Value, Unreadable> {
    if too_deep(text) {
        return Err(Unreadable::TooLarge);
    }
    serde_saphyr::from_str(text).map_err(|_| Unreadable::Malformed)
}

/// The first number after a mark, with or without spaces and `=` between.
#[must_use]
pub fn number_after(line: &str, mark: &str) -> Option<f64> {
    let (_, rest) = line.split_once(mark)?;
    let rest = rest.trim_start_matches([' ', '=', ':', '"', '\'']);
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).unwrap_or(rest.len());
    rest.get(..end)?.trim_end_matches('.').parse().ok().filter(|it: &f64| it.is_finite())
}

/// As [`number_after`], for counts.
#[must_use]
pub fn count_after(line: &str, mark: &str) -> Option<u32> {
    number_after(line, mark).filter(|it| *it >= 0.0 && *it <= f64::from(u32::MAX)).map(|it| it as u32)
}

/// A duration as Go writes it (`5m0s`, `1.5s`, `2562047h47m16.854775807s`, `-1s`), in seconds.
#[must_use]
pub fn go_duration(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, mut rest) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    if rest == "0" {
        return Some(0.0);
    }
    let mut seconds = 0.0;
    let mut any = false;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.'))?;
        let (number, tail) = rest.split_at(end);
        let number: f64 = number.parse().ok()?;
        let unit = tail.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(unit);
        seconds += number
            * match unit {
                "h" => 3600.0,
                "m" => 60.0,
                "s" => 1.0,
                "ms" => 1e-3,
                "µs" | "μs" | "us" => 1e-6,
                "ns" => 1e-9,
                _ => return None,
            };
        any = true;
        rest = tail;
    }
    any.then_some(sign * seconds)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn durations_of_go_are_read() {
        assert_eq!(go_duration("5m0s"), Some(300.0));
        assert_eq!(go_duration("1m30.5s"), Some(90.5));
        assert_eq!(go_duration("250ms"), Some(0.25));
        assert_eq!(go_duration("-1s"), Some(-1.0));
        assert!(go_duration("2562047h47m16.854775807s").is_some_and(|it| it > 9e9));
        for no in ["", "s", "5", "5 minutes", "m5", "5x"] {
            assert_eq!(go_duration(no), None, "{no}");
        }
    }

    #[test]
    fn numbers_are_found_after_their_mark() {
        assert_eq!(number_after("prompt eval time =     629.82 ms /", "prompt eval time"), Some(629.82));
        assert_eq!(count_after("n_ctx_slot = 131072, n", "n_ctx_slot"), Some(131_072));
        assert_eq!(count_after("n = -5", "n"), None);
        assert_eq!(count_after("n = 99999999999999999999", "n"), None);
    }

    #[test]
    fn comments_and_trailing_commas_are_read() {
        let text = "// mine\n{ /* a */ a: 'x', \"b\": [1, 2,], }\n";
        assert_eq!(json5(text).unwrap(), serde_json::json!({ "a": "x", "b": [1, 2] }));
        assert_eq!(json5("{"), Err(Unreadable::Malformed));
        assert_eq!(json5(&"[".repeat(1_000_000)), Err(Unreadable::TooLarge));
        assert_eq!(yaml("a: [1, 2]\nb:\n  - c: d\n").unwrap(), serde_json::json!({ "a": [1, 2], "b": [{ "c": "d" }] }));
        assert_eq!(yaml(&"[".repeat(1_000_000)), Err(Unreadable::TooLarge));
        let laughs = "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n\
            d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e]\n\
            g: &g [*f,*f,*f,*f,*f,*f,*f,*f]\nh: [*g,*g,*g,*g,*g,*g,*g,*g]\n";
        assert!(yaml(laughs).is_err());
        assert!(yaml(&"- ".repeat(200_000)).is_err());
    }
}
