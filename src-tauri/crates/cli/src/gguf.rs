//! Opening GGUF files: their headers only, and all parts of a split model.

use crate::failure::Failure;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use whichbox_core::fit::gguf::{self, Gguf};

/// Reads the header of a model's file, or the headers of all its parts. The data behind them is never read.
pub fn read(path: &Path) -> Result<Gguf, Failure> {
    let mut files = Vec::new();
    for part in parts(path) {
        let file = File::open(&part).map_err(|e| Failure::unreadable(&part, &e))?;
        files.push(BufReader::new(file));
    }
    Ok(gguf::read_parts(&path.display().to_string(), files)?)
}

/// The files of a model by the name of its first: `name-00001-of-00003.gguf` stands for three.
fn parts(path: &Path) -> Vec<PathBuf> {
    let alone = || vec![path.to_owned()];
    let Some((stem, count)) = path
        .file_name()
        .and_then(|name| name.to_str())
        .and_then(|name| name.strip_suffix(".gguf"))
        .and_then(|name| name.rsplit_once("-of-"))
    else {
        return alone();
    };
    let Some((name, "00001")) = stem.rsplit_once('-') else { return alone() };
    // Five digits, as llama.cpp splits files.
    match count.parse::<u32>() {
        Ok(parts) if count.len() == 5 && parts > 0 => {
            (1..=parts).map(|part| path.with_file_name(format!("{name}-{part:05}-of-{count}.gguf"))).collect()
        }
        _ => alone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_part_stands_for_all() {
        let names: Vec<String> = parts(Path::new("/models/big-00001-of-00003.gguf"))
            .iter()
            .map(|p| p.file_name().unwrap_or_default().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, ["big-00001-of-00003.gguf", "big-00002-of-00003.gguf", "big-00003-of-00003.gguf"]);
        assert_eq!(parts(Path::new("small.gguf")), [PathBuf::from("small.gguf")]);
        assert_eq!(parts(Path::new("odd-of-two.gguf")), [PathBuf::from("odd-of-two.gguf")]);
    }
}
