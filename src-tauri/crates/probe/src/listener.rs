//! Which file a server writes its log to, where it was started by hand: the one that its output goes to. Linux tells it of
//! one's own processes; elsewhere only what a command line says is known.

use std::path::{Path, PathBuf};

/// The most processes and open files that are looked through.
const MOST_PROCESSES: usize = 20_000;
const MOST_FILES: usize = 4096;

/// The file that the program which listens at a port writes its output to. `None` where that is a terminal or a pipe, where
/// the program is another user's, and on systems that do not tell.
#[must_use]
pub fn log_of(port: u16) -> Option<PathBuf> {
    log_below(Path::new("/proc"), port)
}

fn log_below(proc: &Path, port: u16) -> Option<PathBuf> {
    let sockets: Vec<String> = ["net/tcp", "net/tcp6"]
        .iter()
        .filter_map(|it| std::fs::read_to_string(proc.join(it)).ok())
        .flat_map(|it| listening(&it, port))
        .map(|inode| format!("socket:[{inode}]"))
        .collect();
    if sockets.is_empty() {
        return None;
    }
    let processes = std::fs::read_dir(proc)
        .ok()?
        .take(MOST_PROCESSES)
        .filter_map(Result::ok)
        .filter(|it| it.file_name().to_string_lossy().bytes().all(|b| b.is_ascii_digit()));
    for process in processes {
        let files = process.path().join("fd");
        let Ok(open) = std::fs::read_dir(&files) else { continue };
        let mut open = open.take(MOST_FILES).filter_map(|it| std::fs::read_link(it.ok()?.path()).ok());
        if !open.any(|it| it.to_str().is_some_and(|it| sockets.iter().any(|socket| socket == it))) {
            continue;
        }
        // Messages go to the error stream, which is often the same file.
        let output = ["2", "1"].iter().filter_map(|it| std::fs::read_link(files.join(it)).ok());
        return output.into_iter().find(|it| it.is_absolute() && !it.starts_with("/dev") && it.is_file());
    }
    None
}

/// The sockets that listen at a port, from the kernel's table: `sl local_address rem_address st ... inode`.
fn listening(table: &str, port: u16) -> Vec<u64> {
    const LISTEN: &str = "0A";
    let own = |line: &str| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (_, at) = fields.get(1)?.rsplit_once(':')?;
        let here = u16::from_str_radix(at, 16).ok()? == port && *fields.get(3)? == LISTEN;
        here.then(|| fields.get(9)?.parse().ok()).flatten()
    };
    table.lines().skip(1).take(MOST_PROCESSES).filter_map(own).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    const TABLE: &str = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n\
           0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0\n\
           1: 0100007F:1F90 0100007F:D2F0 01 00000000:00000000 00:00000000 00000000  1000        0 4712 1 0\n\
           2: 0100007F:2CAA 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4713 1 0\n";

    #[test]
    fn only_who_listens_counts() {
        assert_eq!(listening(TABLE, 8080), [4711]);
        assert_eq!(listening(TABLE, 11_434), [4713]);
        assert!(listening(TABLE, 1234).is_empty() && listening("nonsense\n1 2 3", 8080).is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn the_file_that_the_output_goes_to_is_found() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (proc, log) = (folder.path().join("proc"), folder.path().join("server.log"));
        std::fs::create_dir_all(proc.join("net")).unwrap();
        std::fs::write(proc.join("net/tcp"), TABLE).unwrap();
        std::fs::write(&log, "x").unwrap();
        for (process, socket) in [("17", "socket:[9]"), ("18", "socket:[4711]")] {
            let files = proc.join(process).join("fd");
            std::fs::create_dir_all(&files).unwrap();
            symlink(socket, files.join("5")).unwrap();
            symlink("/dev/pts/3", files.join("1")).unwrap();
            symlink(&log, files.join("2")).unwrap();
        }
        assert_eq!(log_below(&proc, 8080), Some(log));
        // Another user's files are not to be seen, and a terminal is no file.
        assert_eq!(log_below(&proc, 11_434), None);
    }
}
