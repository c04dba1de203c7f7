//! A client's settings with one number changed, as the text of a new file beside the old one. The old one is never
//! written. Only where the number stands in the file once, under its own key, and where nothing else is different once both
//! texts are read, is there a new text: everything else is for hands.

use crate::surroundings::Surroundings;
use crate::text::{self, Unreadable};
use serde_json::Value;
use std::path::{Path, PathBuf};
use whichbox_core::observe::ClientKind;

/// Where a client's settings are looked for, in the order in which [`clients`](crate::clients) reads them: a change beside
/// another file than the one that was read would change nothing.
fn places(client: ClientKind) -> &'static [Place] {
    match client {
        ClientKind::OpenClaw => &[
            Place::Variable("OPENCLAW_CONFIG_PATH"),
            Place::Home(".openclaw/openclaw.json"),
            Place::Home(".moltbot/moltbot.json"),
            Place::Home(".clawdbot/clawdbot.json"),
        ],
        ClientKind::OpenCode => &[
            Place::Variable("OPENCODE_CONFIG"),
            Place::Settings("opencode/opencode.json"),
            Place::Settings("opencode/opencode.jsonc"),
            Place::Settings("opencode/config.json"),
            Place::Home(".config/opencode/opencode.json"),
        ],
        ClientKind::Continue => &[Place::Home(".continue/config.yaml"), Place::Home(".continue/config.json")],
        ClientKind::Zed => &[Place::Settings("Zed/settings.json"), Place::Settings("zed/settings.json")],
        _ => &[],
    }
}

#[derive(Debug, Clone, Copy)]
enum Place {
    /// Below the person's own folder.
    Home(&'static str),
    /// Below the folder of settings.
    Settings(&'static str),
    /// Where a variable of the environment says, in the person's own folder.
    Variable(&'static str),
}

impl Place {
    /// The file, and the folder that it must lie in.
    fn file(self, around: &Surroundings<'_>) -> Option<(PathBuf, PathBuf)> {
        let home = around.home.clone()?;
        match self {
            Self::Home(file) => Some((home.join(file), home)),
            Self::Variable(name) => Some((PathBuf::from(around.variable(name)?), home)),
            Self::Settings(file) => {
                let folder = around.settings.clone()?;
                let root = if folder.starts_with(&home) { home } else { folder.clone() };
                Some((folder.join(file), root))
            }
        }
    }
}

/// The first file of a client that is there, exactly as it stands. `None` where there is none, or where it cannot be read:
/// then a file further down the list is not the one that counts.
fn file_of(around: &Surroundings<'_>, client: ClientKind) -> Option<(PathBuf, PathBuf, String)> {
    let there = places(client).iter().filter_map(|place| place.file(around));
    let mut read = there.map(|(path, root)| (text::exact(&path, &root), path, root));
    let (found, path, root) = read.find(|(found, ..)| *found != Err(Unreadable::Missing))?;
    Some((path, root, found.ok()?))
}

/// A new text for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The file that it stands beside.
    pub old: PathBuf,
    /// The folder that both must lie in.
    pub root: PathBuf,
    /// The new file's name.
    pub name: String,
    /// The line as it is. No other line of the file is handed out: keys may stand there.
    pub line_before: String,
    /// The line as it will be.
    pub line_after: String,
    /// The whole new text.
    pub content: String,
    /// What the setting is called in the file.
    leaf: String,
}

impl Beside {
    /// The new file's place.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.old.with_file_name(&self.name)
    }

    /// What the new file says of the setting, read from the disk as it is there now. `None` where it, or the file that it
    /// stands beside, is gone, unreadable, or different in more than the one value.
    #[must_use]
    pub fn read_back(&self) -> Option<String> {
        let read = |path: &Path| value_of(&text::exact(path, &self.root).ok()?, path);
        let (old, new) = (read(&self.old)?, read(&self.path())?);
        match changes(&old, &new).as_slice() {
            [(_, value)] => Some(format!("{}: {value}", self.leaf)),
            _ => None,
        }
    }
}

/// What a file of settings says, by the form that its ending names.
fn value_of(text: &str, path: &Path) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}');
    let yaml = path.extension().is_some_and(|it| it == "yaml");
    if yaml { text::yaml(text).ok() } else { text::json5(text).ok() }
}

/// The new text for a change of one number in a client's settings, where that is safe. `key` is a path as a fix names it;
/// its last part is what stands in the file.
#[must_use]
pub fn propose(around: &Surroundings<'_>, client: ClientKind, key: &str, before: &str, after: &str) -> Option<Beside> {
    let number = |it: &str| !it.is_empty() && it.len() <= 12 && it.bytes().all(|b| b.is_ascii_digit());
    let leaf = key.rsplit(['.', ' ']).next().filter(|it| it.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))?;
    if !number(before) || !number(after) || leaf.is_empty() {
        return None;
    }
    let (old, root, is) = file_of(around, client)?;
    let content = changed(&is, leaf, before, after)?;
    if changes(&value_of(&is, &old)?, &value_of(&content, &old)?).len() != 1 {
        return None;
    }
    let (line_before, line_after) = is.lines().zip(content.lines()).find(|(a, b)| a != b)?;
    let stem = old.file_stem()?.to_str()?;
    let ending = old.extension()?.to_str()?;
    Some(Beside {
        name: format!("{stem}.whichbox.{ending}"),
        line_before: only(line_before, leaf, before),
        line_after: only(line_after, leaf, after),
        leaf: leaf.to_owned(),
        root,
        content,
        old,
    })
}

/// Of a line, what is about the setting: a file may stand in one line with everything in it.
fn only(line: &str, leaf: &str, value: &str) -> String {
    if line.len() <= leaf.len() + value.len() + 24 {
        return line.trim().to_owned();
    }
    format!("{leaf}: {value}")
}

/// The text with the one place changed where a key has this value. `None` where there is no such place, or several.
fn changed(text: &str, leaf: &str, before: &str, after: &str) -> Option<String> {
    let mut places = Vec::new();
    for (at, _) in text.match_indices(leaf) {
        let own = !text.get(..at)?.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let rest = text.get(at + leaf.len()..)?;
        let Some(value) = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':') else { continue };
        let value = value.trim_start_matches([' ', '\t']);
        let Some(tail) = value.strip_prefix(before) else { continue };
        let ends = !tail.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.');
        if own && ends {
            places.push(text.len() - value.len());
        }
    }
    let [at] = places.as_slice() else { return None };
    Some(format!("{}{after}{}", text.get(..*at)?, text.get(at + before.len()..)?))
}

/// The values that differ, each as it is in both.
fn changes<'a>(a: &'a Value, b: &'a Value) -> Vec<(&'a Value, &'a Value)> {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() && a.keys().all(|key| b.contains_key(key)) => {
            a.iter().filter_map(|(key, value)| Some(changes(value, b.get(key)?))).flatten().collect()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).flat_map(|(a, b)| changes(a, b)).collect()
        }
        _ if a == b => Vec::new(),
        _ => vec![(a, b)],
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use crate::sample::Sample;

    const SETTINGS: &str = "{\n  // mine\n  models: { providers: { ollama: {\n    apiKey: 'secret',\n    \
                            timeoutSeconds: 300, // five minutes\n  } } },\n}\n";

    fn asked(home: &Path, key: &str, before: &str, after: &str) -> Option<Beside> {
        let tools = Sample::default();
        let around = Surroundings::of(None, home, &tools);
        propose(&around, ClientKind::OpenClaw, key, before, after)
    }

    fn home(text: &str) -> tempfile::TempDir {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".openclaw")).unwrap();
        std::fs::write(home.path().join(".openclaw/openclaw.json"), text).unwrap();
        home
    }

    const KEY: &str = "models.providers.<id>.timeoutSeconds";

    #[test]
    fn one_number_changes_and_comments_stay() {
        let home = home(SETTINGS);
        let it = asked(home.path(), KEY, "300", "600").unwrap();
        assert_eq!(it.name, "openclaw.whichbox.json");
        assert_eq!(it.content, SETTINGS.replace("300", "600"));
        assert_eq!(
            (it.line_before.as_str(), it.line_after.as_str()),
            ("timeoutSeconds: 300, // five minutes", "timeoutSeconds: 600, // five minutes")
        );
        assert_eq!(std::fs::read_to_string(home.path().join(".openclaw/openclaw.json")).unwrap(), SETTINGS);
    }

    #[test]
    fn no_other_line_is_handed_out() {
        let home = home("{models:{providers:{ollama:{apiKey:'sk-secret-of-somebody-long',timeoutSeconds:300}}}}");
        let it = asked(home.path(), KEY, "300", "600").unwrap();
        assert_eq!((it.line_before.as_str(), it.line_after.as_str()), ("timeoutSeconds: 300", "timeoutSeconds: 600"));
    }

    #[test]
    fn what_is_not_plain_is_for_hands() {
        let twice = "{a:{timeoutSeconds:300},b:{timeoutSeconds:300}}";
        assert_eq!(asked(home(twice).path(), KEY, "300", "600"), None);
        // In a comment it is no setting: nothing differs once both are read.
        assert_eq!(asked(home("{a:1} // timeoutSeconds: 300").path(), KEY, "300", "600"), None);
        assert_eq!(asked(home("{timeoutSeconds:3000}").path(), KEY, "300", "600"), None);
        assert_eq!(asked(home("{timeoutSeconds:300").path(), KEY, "300", "600"), None);
        assert_eq!(asked(home(SETTINGS).path(), KEY, "300", "600, evil: 1"), None);
        assert_eq!(asked(home(SETTINGS).path(), "a.b\"c", "300", "600"), None);
        assert_eq!(asked(tempfile::tempdir().unwrap().path(), KEY, "300", "600"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_leads_elsewhere_is_not_read() {
        let elsewhere = tempfile::tempdir().unwrap();
        std::fs::write(elsewhere.path().join("openclaw.json"), SETTINGS).unwrap();
        let home = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), home.path().join(".openclaw")).unwrap();
        assert_eq!(asked(home.path(), KEY, "300", "600"), None);
    }
}
