//! A person's own entries on disk: every TOML file in one folder, of which the window writes one.

use crate::{Trouble, files};
use std::path::Path;
use whichbox_core::catalog::load::TextFile;
use whichbox_core::catalog::own::Own;

/// The file that the window writes.
pub const FILE: &str = "own.toml";

/// Reads all entries below a folder. A folder that is not there holds none.
///
/// # Errors
/// [`Trouble::Entry`] with file, field and line; [`Trouble::FileUnreadable`], [`Trouble::FileTooLarge`].
pub fn read(folder: &Path) -> Result<Own, Trouble> {
    if !folder.exists() {
        return Ok(Own::default());
    }
    let files = files::toml_below(folder)?;
    Ok(Own::from_files(files.iter().map(|(path, text)| TextFile { path, text }))?)
}

/// Reads the entries that the window keeps, without files that the person put beside them.
///
/// # Errors
/// As [`read`].
pub fn read_kept(folder: &Path) -> Result<Own, Trouble> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(Own::default());
    }
    read_file(&path)
}

/// Reads one file, to import it.
///
/// # Errors
/// As [`read`].
pub fn read_file(path: &Path) -> Result<Own, Trouble> {
    let bytes = files::read(path, 8 << 20)?;
    let text = String::from_utf8(bytes).map_err(|_| crate::unreadable(path, &"it is not UTF-8 text"))?;
    Ok(Own::from_toml(&text, &path.display().to_string())?)
}

/// Writes the entries that the window keeps.
///
/// # Errors
/// [`Trouble::FileNotWritten`]; [`Trouble::Entry`] where a number in them is none.
pub fn write(folder: &Path, own: &Own) -> Result<(), Trouble> {
    write_file(&folder.join(FILE), own)
}

/// Writes entries to any file, to export them.
///
/// # Errors
/// As [`write`].
pub fn write_file(path: &Path, own: &Own) -> Result<(), Trouble> {
    files::write(path, own.to_toml()?.as_bytes())
}
