//! Folders and bundles made to harm: links in the place of files, names that lead elsewhere, folders without end.
#![expect(clippy::unwrap_used, reason = "tests may")]

use minisign::KeyPair;
use std::io::Cursor;
use std::path::Path;
use whichbox_core::catalog::bundle;
use whichbox_core::catalog::load::embedded_files;
use whichbox_core::catalog::own::Own;
use whichbox_keep::update::Shelf;
use whichbox_keep::{Trouble, files, own};

const OFFER: &str = "[[offer]]\nmachine = \"dgx-spark\"\namount = 4000\ndate = \"2026-11-20\"\n";

fn offer() -> Own {
    Own::from_toml(OFFER, "x").unwrap()
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_is_replaced_and_not_followed() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let secret = elsewhere.path().join("secret");
    std::fs::write(&secret, "untouched").unwrap();
    let link = folder.path().join(own::FILE);
    std::os::unix::fs::symlink(&secret, &link).unwrap();
    own::write(folder.path(), &offer()).unwrap();
    assert_eq!(std::fs::read_to_string(&secret).unwrap(), "untouched");
    assert!(std::fs::symlink_metadata(&link).unwrap().is_file());
    assert_eq!(own::read_kept(folder.path()).unwrap(), offer());
}

#[cfg(unix)]
#[test]
fn links_below_the_folder_of_entries_are_not_read() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(elsewhere.path().join("theirs.toml"), OFFER).unwrap();
    let link = |name: &str, to: &Path| std::os::unix::fs::symlink(to, folder.path().join(name)).unwrap();
    link("file.toml", &elsewhere.path().join("theirs.toml"));
    link("folder", elsewhere.path());
    link("loop", folder.path());
    link("endless.toml", Path::new("/dev/zero"));
    assert!(own::read(folder.path()).unwrap().is_empty());
}

#[test]
fn folders_in_folders_end_and_files_have_an_upper_bound() {
    let folder = tempfile::tempdir().unwrap();
    let mut inner = folder.path().to_path_buf();
    for _ in 0..40 {
        inner.push("x");
    }
    std::fs::create_dir_all(&inner).unwrap();
    std::fs::write(inner.join("deep.toml"), OFFER).unwrap();
    assert!(own::read(folder.path()).unwrap().is_empty(), "nobody keeps entries forty folders down");
    let big = folder.path().join("big.bin");
    std::fs::File::create(&big).unwrap().set_len(8 << 30).unwrap();
    assert!(matches!(files::read(&big, 1 << 20), Err(Trouble::FileTooLarge { .. })));
}

/// The names in a bundle are names inside a catalog: none of them is ever a place on the disk.
#[test]
fn names_in_a_bundle_lead_nowhere() {
    let data = tempfile::tempdir().unwrap();
    let keys = KeyPair::generate_unencrypted_keypair().unwrap();
    let inner = data.path().join("app");
    let shelf = Shelf::below(&inner).on("2099-12-31".parse().unwrap());
    shelf.trust(&keys.pk.to_base64()).unwrap();
    for name in [
        "../../evil.toml",
        "/tmp/whichbox-evil.toml",
        "machines/../../evil.toml",
        "machines/\u{0}.toml",
        "C:\\evil.toml",
    ] {
        let mut all: std::collections::BTreeMap<&str, &str> =
            embedded_files().into_iter().map(|file| (file.path, file.text)).collect();
        all.insert("about.toml", "version = \"2099-01-01\"");
        all.insert(name, "version = \"2099-01-01\"");
        let payload = serde_json::json!({ "form": 1, "version": "2099-01-01", "files": all }).to_string();
        let signature = minisign::sign(None, &keys.sk, Cursor::new(payload.as_bytes()), None, None).unwrap();
        // Taken or refused: nothing but the shelf's own files comes to be.
        let _ = shelf.install(&bundle::assemble(payload.as_bytes(), &signature.into_string()));
        let _ = shelf.roll_back();
    }
    let entries = |folder: &Path| -> Vec<String> {
        let names = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    };
    assert_eq!(entries(data.path()), ["app"]);
    assert_eq!(entries(&inner), ["catalog"]);
    assert!(
        entries(&inner.join("catalog"))
            .iter()
            .all(|it| ["current.bundle", "keys.txt", "previous.bundle"].contains(&it.as_str()))
    );
    assert!(!Path::new("/tmp/whichbox-evil.toml").exists());
}
