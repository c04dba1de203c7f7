//! Two running copies of the app over one folder: neither may undo what the other kept.
//!
//! Whoever writes holds a lock for the moment of writing, and brings what it knows together with what the other wrote
//! meanwhile ([`merged`]). A copy that hangs while it holds the lock must not cost the other its work: after a while the
//! other writes all the same, whole as always.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// A lock that is held longer than this is held by a copy that hangs.
const PATIENCE: Duration = Duration::from_secs(2);

/// A temporary file that nobody touched for so long was left by a copy that was killed.
const LEFT_BEHIND: Duration = Duration::from_secs(3600);

/// The lock of a folder, given back when it is dropped or when the process ends, however it ends.
#[derive(Debug)]
pub struct Alone(Option<File>);

impl Alone {
    /// Waits until no other copy writes what `file` is the lock of. Where the folder takes no lock, it is written without.
    #[must_use]
    pub fn over(file: &Path) -> Self {
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let opened = File::options().create(true).truncate(false).write(true).open(file);
        let Ok(lock) = opened else { return Self(None) };
        let turns = PATIENCE.as_millis() / 10;
        for _ in 0..turns {
            match lock.try_lock() {
                Ok(()) => return Self(Some(lock)),
                Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(10)),
                Err(std::fs::TryLockError::Error(_)) => break,
            }
        }
        Self(None)
    }

    /// True where the lock was had.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.0.is_some()
    }
}

/// A list of entries after two copies changed it: `base` is what this copy knew before, `mine` what it has now, `theirs`
/// what the other wrote. What one of them added or changed stays, what one of them took away and the other left as it was
/// goes; where both changed the same entry, this copy's is the later one and stays.
#[must_use]
pub fn merged<T: Clone + PartialEq>(base: &[T], mine: &[T], theirs: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let find = |list: &[T], entry: &T| list.iter().find(|it| same(it, entry)).cloned();
    let mut out = Vec::with_capacity(mine.len().max(theirs.len()));
    for entry in mine {
        let untouched = find(base, entry).as_ref() == Some(entry);
        match find(theirs, entry) {
            Some(their) if untouched => out.push(their),
            None if untouched => {}
            _ => out.push(entry.clone()),
        }
    }
    for entry in theirs {
        let mine_has_it = mine.iter().any(|it| same(it, entry));
        let taken_away_here = find(base, entry).as_ref() == Some(entry);
        if !mine_has_it && !taken_away_here {
            out.push(entry.clone());
        }
    }
    out
}

/// Removes temporary files that a killed copy left in a folder: `is_ours` says which names are such. One that was touched
/// within the last hour, by whatever clock, stays: somebody may be writing it.
pub fn sweep(folder: &Path, is_ours: impl Fn(&str) -> bool) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let ours = entry.file_name().to_str().is_some_and(&is_ours);
        let old = || -> Option<bool> {
            let data = entry.metadata().ok()?;
            let touched = data.modified().ok()?;
            // A time ahead of the clock is no age.
            let age = SystemTime::now().duration_since(touched).ok()?;
            Some(data.is_file() && age > LEFT_BEHIND)
        };
        if ours && old().unwrap_or(false) {
            // Where it cannot be removed it costs a little room and nothing else.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn together(base: &[(u8, u8)], mine: &[(u8, u8)], theirs: &[(u8, u8)]) -> Vec<(u8, u8)> {
        merged(base, mine, theirs, |a, b| a.0 == b.0)
    }

    #[test]
    fn what_either_added_stays() {
        assert_eq!(together(&[(1, 0)], &[(1, 0), (2, 0)], &[(1, 0), (3, 0)]), [(1, 0), (2, 0), (3, 0)]);
        assert_eq!(together(&[], &[], &[(3, 0)]), [(3, 0)]);
    }

    #[test]
    fn what_either_changed_stays_changed_and_this_copy_is_the_later_one() {
        assert_eq!(together(&[(1, 0)], &[(1, 0)], &[(1, 7)]), [(1, 7)]);
        assert_eq!(together(&[(1, 0)], &[(1, 5)], &[(1, 0)]), [(1, 5)]);
        assert_eq!(together(&[(1, 0)], &[(1, 5)], &[(1, 7)]), [(1, 5)]);
    }

    #[test]
    fn what_either_took_away_goes_except_where_the_other_changed_it() {
        assert_eq!(together(&[(1, 0), (2, 0)], &[(2, 0)], &[(1, 0), (2, 0)]), [(2, 0)]);
        assert_eq!(together(&[(1, 0), (2, 0)], &[(1, 0), (2, 0)], &[(2, 0)]), [(2, 0)]);
        assert_eq!(together(&[(1, 0)], &[], &[(1, 7)]), [(1, 7)]);
        assert_eq!(together(&[(1, 0)], &[(1, 5)], &[]), [(1, 5)]);
    }

    #[test]
    fn a_lock_is_held_by_one_and_a_copy_that_hangs_does_not_stop_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("lock");
        let first = Alone::over(&file);
        assert!(first.is_held());
        let started = std::time::Instant::now();
        assert!(!Alone::over(&file).is_held());
        assert!(started.elapsed() < PATIENCE * 3);
        drop(first);
        assert!(Alone::over(&file).is_held());
    }

    #[test]
    fn only_old_files_of_ours_are_swept() {
        let folder = tempfile::tempdir().unwrap();
        let names = [".whichbox-old", ".whichbox-new", ".whichbox-ahead", "theirs"];
        let hours = |n: u64| Duration::from_secs(n * 3600);
        let now = SystemTime::now();
        let times = [now - hours(2), now, now + hours(24), now - hours(2)];
        for (name, time) in names.iter().zip(times) {
            let file = File::create(folder.path().join(name)).unwrap();
            file.set_modified(time).unwrap();
        }
        sweep(folder.path(), |name| name.starts_with(".whichbox-"));
        let left: Vec<bool> = names.iter().map(|name| folder.path().join(name).exists()).collect();
        assert_eq!(left, [false, true, true, true]);
        sweep(Path::new("/nowhere/at/all"), |_| true);
    }
}
