//! Reading files with bounds, and writing them whole or not at all.

use crate::{Trouble, not_written, unreadable};
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// Largest file of a catalog that is read, bytes.
const LARGEST_FILE: u64 = 8 << 20;
/// More files than this below one folder are not a catalog.
const MOST_FILES: usize = 2_000;
/// All of them together, bytes.
const LARGEST_FOLDER: u64 = 64 << 20;
/// Folders in folders are looked into so deep.
const DEEPEST: usize = 8;

/// Reads a file of at most `most` bytes.
///
/// # Errors
/// [`Trouble::FileUnreadable`], [`Trouble::FileTooLarge`].
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, Trouble> {
    let file = File::open(path).map_err(|e| unreadable(path, &e))?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|e| unreadable(path, &e))?;
    if bytes.len() as u64 > most {
        return Err(Trouble::FileTooLarge { file: path.display().to_string(), most });
    }
    Ok(bytes)
}

/// Writes a file: beside its place first, then moved there, so that there is never half of one. It gets the rights that the
/// person's system gives to any file.
///
/// # Errors
/// [`Trouble::FileNotWritten`].
pub fn write(path: &Path, content: &[u8]) -> Result<(), Trouble> {
    put(path, content, false)
}

/// As [`write()`], for its owner alone: a secret key.
///
/// # Errors
/// [`Trouble::FileNotWritten`].
pub fn write_secret(path: &Path, content: &[u8]) -> Result<(), Trouble> {
    put(path, content, true)
}

fn put(path: &Path, content: &[u8], secret: bool) -> Result<(), Trouble> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |e: &dyn std::fmt::Display| not_written(path, e);
    std::fs::create_dir_all(folder).map_err(|e| failed(&e))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".whichbox-");
    // A temporary file is for its owner alone; what is not secret gets the rights that any saved file gets.
    #[cfg(unix)]
    if !secret {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = secret;
    let mut file = builder.tempfile_in(folder).map_err(|e| failed(&e))?;
    file.write_all(content).map_err(|e| failed(&e))?;
    file.as_file().sync_all().map_err(|e| failed(&e))?;
    file.persist(path).map_err(|e| failed(&e.error))?;
    Ok(())
}

/// Every `.toml` below a folder with its path there, forward slashes, in the order of their names. Links are not followed:
/// a catalog is files.
///
/// # Errors
/// [`Trouble::FileUnreadable`], [`Trouble::FileTooLarge`] for the first that cannot be read.
pub fn toml_below(folder: &Path) -> Result<Vec<(String, String)>, Trouble> {
    let mut found = Vec::new();
    let mut left = LARGEST_FOLDER;
    let mut folders: Vec<(PathBuf, usize)> = vec![(folder.to_owned(), 0)];
    while let Some((inner, depth)) = folders.pop() {
        for entry in std::fs::read_dir(&inner).map_err(|e| unreadable(&inner, &e))? {
            let entry = entry.map_err(|e| unreadable(&inner, &e))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(|e| unreadable(&path, &e))?;
            if kind.is_dir() && depth < DEEPEST {
                folders.push((path, depth + 1));
            } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "toml") {
                if found.len() == MOST_FILES {
                    return Err(unreadable(folder, &format!("there are more than {MOST_FILES} files")));
                }
                let bytes = read(&path, LARGEST_FILE.min(left))?;
                left -= bytes.len() as u64;
                let text = String::from_utf8(bytes).map_err(|_| unreadable(&path, &"it is not UTF-8 text"))?;
                let below = path.strip_prefix(folder).unwrap_or(&path);
                let names: Vec<_> =
                    below.components().map(|it| it.as_os_str().to_string_lossy().into_owned()).collect();
                found.push((names.join("/"), text));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Opens a file to be read from its beginning.
///
/// # Errors
/// [`Trouble::FileUnreadable`].
pub fn reader(path: &Path) -> Result<impl Read + use<>, Trouble> {
    File::open(path).map(std::io::BufReader::new).map_err(|e| unreadable(path, &e))
}

/// True where a file begins with these bytes.
///
/// # Errors
/// [`Trouble::FileUnreadable`].
pub fn starts_with(path: &Path, start: &[u8]) -> Result<bool, Trouble> {
    let mut first = Vec::new();
    reader(path)?.take(start.len() as u64).read_to_end(&mut first).map_err(|e| unreadable(path, &e))?;
    Ok(first == start)
}
