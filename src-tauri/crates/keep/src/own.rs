//! A person's own entries on disk: every TOML file in one folder, of which the window writes one.

use crate::together::{Alone, merged};
use crate::{Trouble, files, not_written};
use std::path::{Path, PathBuf};
use whichbox_core::catalog::load::TextFile;
use whichbox_core::catalog::own::Own;

/// The file that the window writes.
pub const FILE: &str = "own.toml";

/// Held while it is written.
const LOCK: &str = ".own.lock";

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
/// As [`write()`].
pub fn write_file(path: &Path, own: &Own) -> Result<(), Trouble> {
    files::write(path, own.to_toml()?.as_bytes())
}

/// Writes the entries that the window keeps, together with what another running copy wrote since `base` was read: neither
/// loses what it added. A file that cannot be read is put aside first, as `own.toml.damaged-1`. What is kept then.
///
/// # Errors
/// As [`write()`].
pub fn write_beside_others(folder: &Path, base: &Own, mine: &Own) -> Result<Own, Trouble> {
    let _alone = Alone::over(&folder.join(LOCK));
    let all = match read_kept(folder) {
        Ok(theirs) if theirs == *base || theirs.is_empty() => mine.clone(),
        Ok(theirs) => Own {
            offer: merged(&base.offer, &mine.offer, &theirs.offer, PartialEq::eq),
            machine: merged(&base.machine, &mine.machine, &theirs.machine, |a, b| a.id == b.id),
            model: merged(&base.model, &mine.model, &theirs.model, |a, b| a.id == b.id),
            cloud: merged(&base.cloud, &mine.cloud, &theirs.cloud, |a, b| a.id == b.id),
            // A source that is named by nobody does no harm, and one that is missed does.
            sources: theirs.sources.into_iter().chain(mine.sources.clone()).collect(),
        },
        Err(_) => {
            put_aside(&folder.join(FILE))?;
            mine.clone()
        }
    };
    write(folder, &all)?;
    Ok(all)
}

/// Moves a file to the first free name behind its own.
fn put_aside(file: &Path) -> Result<PathBuf, Trouble> {
    let name = |n: u32| file.with_file_name(format!("{FILE}.damaged-{n}"));
    let aside = (1..).map(name).find(|it| !it.exists()).unwrap_or_else(|| name(0));
    std::fs::rename(file, &aside).map_err(|e| not_written(file, &e))?;
    Ok(aside)
}
