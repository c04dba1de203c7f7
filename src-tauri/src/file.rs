//! Writing files so that a reader sees the old one or the new one and never half of either.

use crate::bridge::ShellError;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Writes a file in one step: beside its place first, then moved into it.
///
/// # Errors
/// [`ShellError`], told apart by what the person can do about it. The file is then as it was.
pub fn write_atomically(file: &Path, bytes: &[u8]) -> Result<(), ShellError> {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let write = || -> std::io::Result<()> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".whichbox-");
        // A temporary file is for its owner alone; what is saved gets the rights that any saved file gets.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut beside = builder.tempfile_in(folder)?;
        beside.write_all(bytes)?;
        beside.as_file().sync_all()?;
        beside.persist(file)?;
        Ok(())
    };
    write().map_err(|error| told(file, folder, &error))
}

/// The fault in the words of the bridge.
#[must_use]
pub fn told(file: &Path, folder: &Path, error: &std::io::Error) -> ShellError {
    let (file, folder) = (file.display().to_string(), folder.display().to_string());
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => ShellError::FolderReadOnly { folder },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ShellError::DiskFull { file },
        ErrorKind::NotFound | ErrorKind::NotADirectory => ShellError::FolderMissing { folder },
        _ => ShellError::NotWritten { file, reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn a_file_is_written_and_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answer.json");
        write_atomically(&file, b"old").unwrap();
        write_atomically(&file, b"new").unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_missing_or_a_file_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("nowhere").join("a.pdf");
        assert!(matches!(write_atomically(&missing, b""), Err(ShellError::FolderMissing { .. })));
        let file = folder.path().join("file");
        std::fs::write(&file, b"").unwrap();
        assert!(matches!(write_atomically(&file.join("a.pdf"), b""), Err(ShellError::FolderMissing { .. })));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_takes_no_files_is_said_even_to_root() {
        let refused = write_atomically(Path::new("/sys/kernel/answer.pdf"), b"");
        assert!(matches!(refused, Err(ShellError::FolderReadOnly { .. })), "{refused:?}");
    }

    /// A file system of 64 KiB in a name space of its own, which a kernel that allows it gives to anybody. The test is run
    /// again inside of it.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_said_and_the_old_file_stays() {
        const INSIDE: &str = "WHICHBOX_TEST_SMALL_DISK";
        if let Some(disk) = std::env::var_os(INSIDE) {
            let file = Path::new(&disk).join("a.pdf");
            write_atomically(&file, b"old").unwrap();
            let full = write_atomically(&file, &vec![7u8; 1 << 20]);
            assert_eq!(full, Err(ShellError::DiskFull { file: file.display().to_string() }));
            assert_eq!(std::fs::read(&file).unwrap(), b"old");
            assert_eq!(std::fs::read_dir(&disk).unwrap().count(), 1);
            // And there is room again for what fits.
            write_atomically(&file, b"new").unwrap();
            return;
        }
        let disk = tempfile::tempdir().unwrap();
        let mount = format!(
            "mount -t tmpfs -o size=64k none '{}' && exec \"$0\" --exact file::tests::a_full_disk_is_said_and_the_old_file_stays",
            disk.path().display()
        );
        let run = |flags: &[&str], command: &str| {
            std::process::Command::new("unshare")
                .args(flags)
                .args(["sh", "-c", command])
                .arg(std::env::current_exe().unwrap())
                .env(INSIDE, disk.path())
                .output()
        };
        let flags: &[&str] = &["--user", "--map-root-user", "--mount"];
        let allowed = run(flags, &format!("mount -t tmpfs -o size=64k none '{}'", disk.path().display()));
        if !allowed.is_ok_and(|out| out.status.success()) {
            // Without such name spaces the other tests of this file have to do.
            return;
        }
        let out = run(flags, &mount).unwrap();
        let said = String::from_utf8_lossy(&out.stdout);
        assert!(out.status.success() && said.contains("1 passed"), "{said}\n{}", String::from_utf8_lossy(&out.stderr));
    }

    #[test]
    fn a_full_disk_is_told_from_other_faults() {
        let (file, folder) = (Path::new("/a/b.pdf"), Path::new("/a"));
        let full = told(file, folder, &ErrorKind::StorageFull.into());
        assert_eq!(full, ShellError::DiskFull { file: "/a/b.pdf".to_owned() });
        assert!(matches!(told(file, folder, &ErrorKind::TimedOut.into()), ShellError::NotWritten { .. }));
    }

    #[test]
    fn a_file_that_cannot_be_replaced_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let occupied = folder.path().join("a.pdf");
        std::fs::create_dir(&occupied).unwrap();
        std::fs::write(occupied.join("inside"), b"kept").unwrap();
        assert!(write_atomically(&occupied, b"new").is_err());
        assert_eq!(std::fs::read(occupied.join("inside")).unwrap(), b"kept");
    }
}
