//! The fix of a client's settings on a home folder: proposed from what the client's reader sees, written beside the old file,
//! read back, read by the client once it is put in place, undone; and everything that it must refuse.
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::path::{Path, PathBuf};
use tempfile::TempDir;
use whichbox_core::catalog::machine::Os;
use whichbox_core::observe::{ClientKind, ClientModel};
use whichbox_probe::apply::{ApplyError, make_file, undo_file};
use whichbox_probe::beside::{Beside, propose};
use whichbox_probe::sample::Sample;
use whichbox_probe::surroundings::Surroundings;

const SECRET: &str = "sk-do-not-show";

/// A client whose settings can be copied with one number changed.
struct Case {
    client: ClientKind,
    file: &'static str,
    text: &'static str,
    key: &'static str,
    before: &'static str,
    after: &'static str,
    /// What of the client's model changes with it.
    reads: fn(&ClientModel) -> Option<f64>,
    /// What its reader makes of both.
    seen: (f64, f64),
}

fn timeout(model: &ClientModel) -> Option<f64> {
    model.timeout_s
}

fn limit(model: &ClientModel) -> Option<f64> {
    model.context_limit.map(f64::from)
}

/// One for each client, as people write them: comments, trailing commas, other numbers around.
const CASES: [Case; 5] = [
    Case {
        client: ClientKind::OpenClaw,
        file: ".openclaw/openclaw.json",
        text: "// mine\n{ models: { providers: { ollama: {\n  baseUrl: 'http://127.0.0.1:11434', apiKey: 'sk-do-not-show',\n  \
               timeoutSeconds: 300, // five minutes\n  models: [ { id: 'v-128k', contextTokens: 131072, }, ],\n} } } }\n",
        key: "models.providers.<id>.timeoutSeconds",
        before: "300",
        after: "600",
        reads: timeout,
        seen: (300.0, 600.0),
    },
    Case {
        client: ClientKind::OpenCode,
        file: ".config/opencode/config.json",
        text: "{ \"provider\": { \"ollama\": { \"options\": { \"baseURL\": \"http://localhost:11434/v1\", \"apiKey\": \
               \"sk-do-not-show\",\r\n \"timeout\": 300000 },\r\n \"models\": { \"qwen3-coder:30b\": { \"limit\": { \"context\": 65536, }, }, }, }, }, }\r\n",
        key: "provider.<id>.models.<model>.limit.context",
        before: "65536",
        after: "131072",
        reads: limit,
        seen: (65_536.0, 131_072.0),
    },
    Case {
        client: ClientKind::Continue,
        file: ".continue/config.yaml",
        text: "name: mine\nmodels:\n  - name: local # fast\n    provider: ollama\n    model: qwen3-coder:30b\n    apiKey: sk-do-not-show\n    \
               requestOptions:\n      timeout: 300\n",
        key: "models[].requestOptions.timeout",
        before: "300",
        after: "600",
        reads: timeout,
        seen: (300.0, 600.0),
    },
    Case {
        client: ClientKind::Continue,
        file: ".continue/config.json",
        text: "\u{feff}{ \"models\": [ { \"title\": \"a\", \"provider\": \"ollama\", \"model\": \"b\", \"contextLength\": 8192, \"apiKey\": \"sk-do-not-show\" } ] }",
        key: "models[].defaultCompletionOptions.contextLength",
        before: "8192",
        after: "131072",
        reads: limit,
        seen: (8192.0, 131_072.0),
    },
    Case {
        client: ClientKind::Zed,
        file: ".config/zed/settings.json",
        text: "// Zed settings\n{ \"language_models\": { \"ollama\": { \"api_url\": \"http://localhost:11434\",\n  \"available_models\": \
               [ { \"name\": \"qwen3-coder:30b\",\n      \"max_tokens\": 16384, } ], } }, \"token\": \"sk-do-not-show\" }\n",
        key: "language_models.ollama.available_models[].max_tokens",
        before: "16384",
        after: "131072",
        reads: limit,
        seen: (16_384.0, 131_072.0),
    },
];

fn around<'a>(home: &Path, tools: &'a Sample) -> Surroundings<'a> {
    Surroundings::of(Some(Os::Linux), home, tools)
}

impl Case {
    fn home(&self) -> (TempDir, PathBuf) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(self.file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, self.text).unwrap();
        (home, path)
    }

    fn proposed(&self, home: &Path) -> Option<Beside> {
        propose(&around(home, &Sample::default()), self.client, self.key, self.before, self.after)
    }

    /// What the client's reader makes of the file.
    fn read(&self, home: &Path) -> Option<f64> {
        let all = whichbox_probe::clients::look(&around(home, &Sample::default()));
        let seen = all.into_iter().find(|it| it.kind == self.client).unwrap();
        (self.reads)(seen.models.as_ref()?.first()?)
    }
}

fn make(it: &Beside) -> Result<whichbox_probe::apply::Made, ApplyError> {
    make_file(&it.old, &it.root, &it.name, &it.content)
}

#[test]
fn each_clients_file_is_written_beside_read_back_holds_in_its_place_and_is_undone() {
    for case in &CASES {
        let (home, old) = case.home();
        assert_eq!(case.read(home.path()), Some(case.seen.0), "{}", case.file);
        let it = case.proposed(home.path()).unwrap_or_else(|| unreachable!("nothing is proposed for {}", case.file));
        assert_eq!(it.old, old);
        for shown in [&it.line_before, &it.line_after, &it.name] {
            assert!(!shown.contains(SECRET), "{shown}");
        }
        assert_eq!(it.read_back(), None, "nothing is there yet");

        let made = make(&it).unwrap();
        assert_eq!(std::fs::read_to_string(&old).unwrap(), case.text, "the old file stays as it is");
        let leaf = case.key.rsplit('.').next().unwrap();
        assert_eq!(it.read_back(), Some(format!("{leaf}: {}", case.after)));
        // All that is different is that one number.
        assert_eq!(std::fs::read_to_string(it.path()).unwrap(), case.text.replacen(case.before, case.after, 1));
        assert_eq!(case.read(home.path()), Some(case.seen.0), "a copy beside it changes nothing by itself");

        // The person puts it in the place of the old one: the client's reader sees the new number.
        let kept = old.with_extension("kept");
        std::fs::rename(&old, &kept).unwrap();
        std::fs::copy(it.path(), &old).unwrap();
        assert_eq!(case.read(home.path()), Some(case.seen.1), "{}", case.file);
        std::fs::rename(&kept, &old).unwrap();

        undo_file(&made).unwrap();
        let left: Vec<_> = std::fs::read_dir(old.parent().unwrap()).unwrap().map(|it| it.unwrap().path()).collect();
        assert_eq!(left, std::slice::from_ref(&old), "nothing else is left behind");
        assert_eq!(case.read(home.path()), Some(case.seen.0));
    }
}

#[cfg(unix)]
#[test]
fn the_copy_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (home, _) = CASES[0].home();
    let it = CASES[0].proposed(home.path()).unwrap();
    make(&it).unwrap();
    assert_eq!(std::fs::metadata(it.path()).unwrap().permissions().mode() & 0o777, 0o600, "it may hold a key");
}

#[test]
fn what_was_changed_in_between_is_neither_read_back_nor_undone() {
    let (home, old) = CASES[0].home();
    let it = CASES[0].proposed(home.path()).unwrap();
    let made = make(&it).unwrap();
    // Somebody works on in the old file: the copy is no copy of it any more.
    std::fs::write(&old, CASES[0].text.replace("v-128k", "v-256k")).unwrap();
    assert_eq!(it.read_back(), None);
    let again = CASES[0].proposed(home.path()).unwrap();
    assert_ne!(again, it, "what would be made now is something else than what was shown");
    assert!(again.content.contains("v-256k"));
    // Somebody works on in the copy: it is theirs now.
    std::fs::write(it.path(), "{}").unwrap();
    assert_eq!(undo_file(&made), Err(ApplyError::ChangedSince));
    assert_eq!(std::fs::read_to_string(it.path()).unwrap(), "{}");
    // One that was taken away by hand needs no undoing.
    std::fs::remove_file(it.path()).unwrap();
    assert_eq!(undo_file(&made), Ok(()));
    // The number was changed by hand: nothing is proposed.
    std::fs::write(&old, CASES[0].text.replace("300", "450")).unwrap();
    assert_eq!(CASES[0].proposed(home.path()), None);
}

#[test]
fn what_is_there_already_is_never_replaced() {
    let (home, _) = CASES[0].home();
    let it = CASES[0].proposed(home.path()).unwrap();
    std::fs::write(it.path(), "mine").unwrap();
    assert_eq!(make(&it), Err(ApplyError::AlreadyThere("openclaw.whichbox.json".to_owned())));
    assert_eq!(std::fs::read_to_string(it.path()).unwrap(), "mine");
}

#[test]
fn a_file_that_is_no_text_is_not_copied() {
    let (home, old) = CASES[0].home();
    let mut bytes = CASES[0].text.as_bytes().to_vec();
    bytes.splice(3..3, [0xff, 0xfe]);
    std::fs::write(&old, bytes).unwrap();
    assert_eq!(CASES[0].read(home.path()), Some(300.0), "reading forgives what copying must not");
    assert_eq!(CASES[0].proposed(home.path()), None);
}

#[test]
fn the_file_that_counts_is_the_one_that_is_changed() {
    let (home, _) = CASES[0].home();
    let elsewhere = home.path().join("work/claw.json");
    std::fs::create_dir_all(elsewhere.parent().unwrap()).unwrap();
    std::fs::write(&elsewhere, CASES[0].text).unwrap();
    let tools = Sample::default();
    let mut all = around(home.path(), &tools);
    all.variables.insert("OPENCLAW_CONFIG_PATH".to_owned(), elsewhere.to_str().unwrap().to_owned());
    let it = propose(&all, ClientKind::OpenClaw, CASES[0].key, "300", "600").unwrap();
    assert_eq!(it.old, elsewhere);
    // Where that one is no file, another must not be changed in its stead.
    std::fs::remove_file(&elsewhere).unwrap();
    std::fs::create_dir(&elsewhere).unwrap();
    assert_eq!(propose(&all, ClientKind::OpenClaw, CASES[0].key, "300", "600"), None);
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_folder_are_neither_read_nor_written_through() {
    use std::os::unix::fs::symlink;
    let case = &CASES[4];
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("settings.json"), case.text).unwrap();

    // The whole folder is a link out.
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join(".config")).unwrap();
    symlink(outside.path(), home.path().join(".config/zed")).unwrap();
    assert_eq!(case.proposed(home.path()), None);

    // The folder becomes one between the proposal and the writing.
    let (home, old) = case.home();
    let it = case.proposed(home.path()).unwrap();
    std::fs::rename(old.parent().unwrap(), home.path().join("aside")).unwrap();
    symlink(outside.path(), home.path().join(".config/zed")).unwrap();
    assert!(matches!(make(&it), Err(ApplyError::File(_))));

    // The new name is a link already, to a file that is not there yet.
    let (home, _) = case.home();
    let it = case.proposed(home.path()).unwrap();
    symlink(outside.path().join("new"), it.path()).unwrap();
    assert_eq!(make(&it), Err(ApplyError::AlreadyThere(it.name.clone())));

    // The file is a link out.
    let (home, old) = case.home();
    std::fs::remove_file(&old).unwrap();
    symlink(outside.path().join("settings.json"), &old).unwrap();
    assert_eq!(case.proposed(home.path()), None);

    let names: Vec<_> = std::fs::read_dir(outside.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names, ["settings.json"], "nothing came into the folder outside");

    // A link within the folder is how people keep such files: it is followed, and the copy lies beside the link.
    let (home, old) = case.home();
    std::fs::create_dir(home.path().join("dotfiles")).unwrap();
    std::fs::rename(&old, home.path().join("dotfiles/zed.json")).unwrap();
    symlink(home.path().join("dotfiles/zed.json"), &old).unwrap();
    let it = case.proposed(home.path()).unwrap();
    let made = make(&it).unwrap();
    assert_eq!(it.read_back().as_deref(), Some("max_tokens: 131072"));
    undo_file(&made).unwrap();
    assert_eq!(std::fs::read_to_string(&old).unwrap(), case.text);
}

/// A folder that takes no new files gives one clear error. For an administrator no folder of their own is so; the kernel's
/// is for everybody.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_new_files_is_named_and_left() {
    use std::os::unix::fs::PermissionsExt;
    let refused = make_file(Path::new("/proc/self/status"), Path::new("/proc/self"), "status.whichbox.json", "{}");
    assert!(matches!(&refused, Err(ApplyError::File(why)) if !why.is_empty()), "{refused:?}");

    let (home, old) = CASES[0].home();
    let it = CASES[0].proposed(home.path()).unwrap();
    let folder = old.parent().unwrap();
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o500)).unwrap();
    let administrator = std::fs::write(folder.join("probe"), "").is_ok();
    if !administrator {
        assert_eq!(make(&it), Err(ApplyError::File("permission denied".to_owned())));
    }
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).unwrap();
    assert!(!it.path().exists());
    assert_eq!(std::fs::read_to_string(&old).unwrap(), CASES[0].text);
}
