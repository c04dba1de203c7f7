//! Reading and writing files: bounded, and never half a file.

use crate::failure::Failure;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Reads a text file of at most `most` bytes.
pub fn read(path: &Path, most: u64) -> Result<String, Failure> {
    let file = File::open(path).map_err(|e| Failure::unreadable(path, &e))?;
    let mut text = String::new();
    file.take(most + 1).read_to_string(&mut text).map_err(|e| Failure::unreadable(path, &e))?;
    if text.len() as u64 > most {
        return Err(Failure::bad_input("too-large", format!("{}: more than {most} bytes", path.display())));
    }
    Ok(text)
}

/// Writes a file whole or not at all: beside its place first, then moved there.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let failed = |e: &dyn std::fmt::Display| Failure::unwritable(path, e);
    let mut file = beside(folder).map_err(|e| failed(&e))?;
    file.write_all(content).map_err(|e| failed(&e))?;
    file.as_file().sync_all().map_err(|e| failed(&e))?;
    file.persist(path).map_err(|e| failed(&e.error))?;
    Ok(())
}

/// A file beside the one to write. A report is no secret: like any other file it gets the rights that the person's system
/// gives by default, where temporary files are for their owner alone.
fn beside(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
