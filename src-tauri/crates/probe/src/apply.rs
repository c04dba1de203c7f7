//! Changes that a person agreed to: a new definition of a model in Ollama, or a new file beside an old one. Nothing that is
//! there is changed: what exists already is refused, and undoing takes away only what was made here and is still as it was
//! made.

use crate::http::{Client, HttpError, Limits};
use crate::runtimes::ollama;
use crate::text::{self, MOST_SETTINGS, Unreadable};
use hyper::Method;
use serde_json::{Value, json};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use thiserror::Error;
use whichbox_core::diagnose::is_plain_name;
use whichbox_core::units::Tokens;

/// Why a change was not made, or not found again.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ApplyError {
    /// A name with other than letters, digits and `. _ - :`, or none.
    #[error("'{0}' cannot be the name of a model")]
    BadName(String),
    /// Something of that name is there already.
    #[error("{0} is there already")]
    AlreadyThere(String),
    /// What it should be made from is not there.
    #[error("{0} is not there")]
    NotThere(String),
    /// The runtime did not do it.
    #[error("the runtime did not do it: {0}")]
    Runtime(#[from] HttpError),
    /// The runtime or the disk says it is done, and reading it back shows something else.
    #[error("read back, it is not what was written")]
    NotAsWritten,
    /// Since it was made somebody changed it, so it is not taken away.
    #[error("it was changed since and is left as it is")]
    ChangedSince,
    /// The file cannot be written there.
    #[error("the file cannot be written: {0}")]
    File(String),
}

/// A change, as it is shown before it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A definition beside the others; weights are shared, so it costs no room.
    Definition {
        /// The definition that it is made from.
        from: String,
        /// Its own name.
        name: String,
        /// Its window.
        context: Tokens,
    },
    /// A file beside another.
    File {
        /// The file that it stands beside; it is not touched.
        beside: PathBuf,
        /// Its own name, without a folder.
        name: String,
        /// What it holds.
        content: String,
    },
}

/// A change that was made and read back. Undoing needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    change: Change,
}

impl Made {
    /// What was made.
    #[must_use]
    pub fn change(&self) -> &Change {
        &self.change
    }
}

/// Makes a definition through Ollama's API and reads its window back.
///
/// # Errors
/// Any of [`ApplyError`]; nothing is left behind except where reading back fails.
pub fn make_definition(client: &Client, from: &str, name: &str, context: Tokens) -> Result<Made, ApplyError> {
    check_name(name)?;
    check_name(from)?;
    let there = names(client)?;
    if !there.iter().any(|it| same(it, from)) {
        return Err(ApplyError::NotThere(from.to_owned()));
    }
    if there.iter().any(|it| same(it, name)) {
        return Err(ApplyError::AlreadyThere(name.to_owned()));
    }
    // `name` and `modelfile` are how versions before 0.5.5 are told the same.
    let wish = json!({
        "model": name,
        "from": from,
        "parameters": { "num_ctx": context },
        "stream": false,
        "name": name,
        "modelfile": format!("FROM {from}\nPARAMETER num_ctx {context}\n"),
    });
    client.post("/api/create", &wish, Limits::CHANGE)?;
    if window(client, name)? != Some(context) {
        return Err(ApplyError::NotAsWritten);
    }
    Ok(Made { change: Change::Definition { from: from.to_owned(), name: name.to_owned(), context } })
}

/// Writes a file beside another, which has to lie in `root`, and reads it back. Never over anything, never through a link.
///
/// # Errors
/// Any of [`ApplyError`].
pub fn make_file(beside: &Path, root: &Path, name: &str, content: &str) -> Result<Made, ApplyError> {
    let plain = Path::new(name).file_name().is_some_and(|it| it == name);
    if !plain || name.contains(['/', '\\', ':']) {
        return Err(ApplyError::BadName(name.to_owned()));
    }
    if content.len() as u64 > MOST_SETTINGS {
        return Err(ApplyError::File("too large".to_owned()));
    }
    let failed = |error: std::io::Error| ApplyError::File(error.kind().to_string());
    let folder = beside.parent().ok_or_else(|| ApplyError::NotThere(name.to_owned()))?;
    let (folder, root) = (folder.canonicalize().map_err(failed)?, root.canonicalize().map_err(failed)?);
    if !folder.starts_with(&root) {
        return Err(ApplyError::File("leads out of the folder".to_owned()));
    }
    let path = folder.join(name);
    // Made anew or not at all: the system refuses a name that is there, be it a link that leads nowhere.
    let mut new = std::fs::OpenOptions::new();
    new.write(true).create_new(true);
    // It may hold what the old one holds, and that may be a key.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    let file = new.open(&path);
    let mut file = file.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => ApplyError::AlreadyThere(name.to_owned()),
        _ => failed(error),
    })?;
    let written = file.write_all(content.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    if let Err(error) = written {
        // Half a file helps nobody, and this one was made a moment ago.
        std::fs::remove_file(&path).ok();
        return Err(failed(error));
    }
    if text::exact(&path, &root).as_deref() != Ok(content) {
        return Err(ApplyError::NotAsWritten);
    }
    Ok(Made { change: Change::File { beside: path, name: name.to_owned(), content: content.to_owned() } })
}

/// Takes a definition away again.
///
/// # Errors
/// [`ApplyError::ChangedSince`] where it has another window by now; else what the runtime says.
pub fn undo_definition(client: &Client, made: &Made) -> Result<(), ApplyError> {
    let Change::Definition { name, context, .. } = &made.change else {
        return Err(ApplyError::BadName(String::new()));
    };
    if window(client, name)? != Some(*context) {
        return Err(ApplyError::ChangedSince);
    }
    let wish = json!({ "model": name, "name": name });
    client.stream(&Method::DELETE, "/api/delete", Some(&wish), Limits::CHANGE, |_| ControlFlow::Continue(()))?;
    if names(client)?.iter().any(|it| same(it, name)) { Err(ApplyError::NotAsWritten) } else { Ok(()) }
}

/// Takes a file away again.
///
/// # Errors
/// [`ApplyError::ChangedSince`] where it holds something else by now.
pub fn undo_file(made: &Made) -> Result<(), ApplyError> {
    let Change::File { beside, content, .. } = &made.change else {
        return Err(ApplyError::BadName(String::new()));
    };
    let folder = beside.parent().ok_or(ApplyError::ChangedSince)?;
    match text::exact(beside, folder) {
        Ok(now) if now == *content => {}
        Err(Unreadable::Missing) => return Ok(()),
        _ => return Err(ApplyError::ChangedSince),
    }
    std::fs::remove_file(beside).map_err(|error| ApplyError::File(error.kind().to_string()))
}

/// The window that a definition sets now.
///
/// # Errors
/// What the runtime says.
pub fn window(client: &Client, name: &str) -> Result<Option<Tokens>, ApplyError> {
    let shown = client.post("/api/show", &json!({ "model": name, "name": name }), Limits::QUICK)?;
    Ok(ollama::context_of(&shown))
}

fn names(client: &Client) -> Result<Vec<String>, ApplyError> {
    let tags = client.get("/api/tags")?;
    let models = tags["models"].as_array().into_iter().flatten();
    Ok(models.filter_map(|it: &Value| it["name"].as_str().map(str::to_owned)).collect())
}

/// A name without a tag means the tag `latest`.
fn same(a: &str, b: &str) -> bool {
    a.trim_end_matches(":latest").eq_ignore_ascii_case(b.trim_end_matches(":latest"))
}

/// The same that decides whether a name may stand in a command that is shown.
fn check_name(name: &str) -> Result<(), ApplyError> {
    if is_plain_name(name) { Ok(()) } else { Err(ApplyError::BadName(name.chars().take(40).collect())) }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn names_are_plain() {
        assert_eq!(check_name("qwen3-coder-262k:latest"), Ok(()));
        for bad in ["", "a b", "../x", "-rf", "a\nPARAMETER num_gpu 0", "a\"b", &"a".repeat(81)] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_file_is_made_beside_another_and_taken_away_again() {
        let home = tempfile::tempdir().unwrap();
        let old = home.path().join("Modelfile");
        std::fs::write(&old, "FROM a\n").unwrap();
        let made = make_file(&old, home.path(), "Modelfile.262k", "FROM a\nPARAMETER num_ctx 262144\n").unwrap();
        assert_eq!(std::fs::read_to_string(&old).unwrap(), "FROM a\n");
        let again = make_file(&old, home.path(), "Modelfile.262k", "other");
        assert_eq!(again, Err(ApplyError::AlreadyThere("Modelfile.262k".to_owned())));
        undo_file(&made).unwrap();
        assert!(!home.path().join("Modelfile.262k").exists());
        assert_eq!(undo_file(&made), Ok(()));
    }

    #[test]
    fn what_was_changed_since_is_left_alone() {
        let home = tempfile::tempdir().unwrap();
        let made = make_file(&home.path().join("a"), home.path(), "b", "mine").unwrap();
        std::fs::write(home.path().join("b"), "theirs").unwrap();
        assert_eq!(undo_file(&made), Err(ApplyError::ChangedSince));
        assert_eq!(std::fs::read_to_string(home.path().join("b")).unwrap(), "theirs");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_or_out_of_the_folder() {
        let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(elsewhere.path().join("target"), home.path().join("link")).unwrap();
        let through = make_file(&home.path().join("a"), home.path(), "link", "x");
        assert_eq!(through, Err(ApplyError::AlreadyThere("link".to_owned())));
        std::os::unix::fs::symlink(elsewhere.path(), home.path().join("folder")).unwrap();
        assert!(make_file(&home.path().join("folder/a"), home.path(), "b", "x").is_err());
        for name in ["../b", "a/b", "", ".."] {
            assert!(make_file(&home.path().join("a"), home.path(), name, "x").is_err(), "{name}");
        }
        assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }
}
