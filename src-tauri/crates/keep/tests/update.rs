//! Installing newer catalogs, and everything that must change nothing.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use minisign::KeyPair;
use std::io::Cursor;
use std::path::Path;
use std::sync::LazyLock;
use whichbox_core::catalog::bundle::{self, Refusal};
use whichbox_core::catalog::load::{TextFile, embedded_files};
use whichbox_keep::Trouble;
use whichbox_keep::update::{Origin, Shelf};

static KEYS: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate_unencrypted_keypair().unwrap());

/// A day after every catalog of these tests.
const FAR: &str = "2099-12-31";

/// The program's own catalog under another version, signed.
fn bundle_of(version: &str) -> Vec<u8> {
    let about = format!("version = \"{version}\"");
    let rename = |file: TextFile<'static>| if file.path == "about.toml" { None } else { Some(file) };
    let mut files: Vec<TextFile<'_>> = embedded_files().into_iter().filter_map(rename).collect();
    files.push(TextFile { path: "about.toml", text: &about });
    let (payload, _) = bundle::payload(&files).unwrap();
    let signature = minisign::sign(None, &KEYS.sk, Cursor::new(&payload), None, None).unwrap();
    bundle::assemble(&payload, &signature.into_string())
}

fn shelf(data: &Path) -> Shelf {
    let shelf = Shelf::below(data).on(FAR.parse().unwrap());
    shelf.trust(&KEYS.pk.to_base64()).unwrap();
    shelf
}

fn version(shelf: &Shelf) -> String {
    shelf.in_force().unwrap().catalog.version
}

#[test]
fn a_newer_catalog_comes_into_force_and_can_be_taken_back() {
    let data = tempfile::tempdir().unwrap();
    let shelf = shelf(data.path());
    let built_in = version(&shelf);
    let file = data.path().join("new.bundle");
    std::fs::write(&file, bundle_of("2099-01-01")).unwrap();
    let updated = shelf.update_from(file.to_str().unwrap()).unwrap();
    assert_eq!((updated.from, updated.to), (built_in.clone(), "2099-01-01".to_owned()));
    shelf.install(&bundle_of("2099-02-01")).unwrap();
    assert_eq!((version(&shelf).as_str(), shelf.in_force().unwrap().origin), ("2099-02-01", Origin::Installed));
    assert_eq!(shelf.roll_back().unwrap().to, "2099-01-01");
    assert_eq!(shelf.roll_back().unwrap().to, built_in);
    assert_eq!(shelf.roll_back().unwrap_err(), Trouble::NothingInstalled);
}

#[test]
fn what_is_wrong_changes_nothing_and_is_named() {
    let data = tempfile::tempdir().unwrap();
    let shelf = shelf(data.path());
    shelf.install(&bundle_of("2099-01-01")).unwrap();
    let before = std::fs::read(data.path().join("catalog/current.bundle")).unwrap();
    let whole = bundle_of("2099-03-01");
    let mut changed = whole.clone();
    let last = changed.len() - 10;
    changed[last] ^= 1;
    let refusal = |bytes: &[u8]| match shelf.install(bytes).unwrap_err() {
        Trouble::Refused { refusal } => refusal,
        other => panic!("{other}"),
    };
    assert_eq!(refusal(&changed), Refusal::BadSignature);
    assert_eq!(refusal(&whole[..whole.len() / 2]), Refusal::BadSignature);
    assert!(matches!(refusal(b"<html>not found</html>"), Refusal::NotABundle { .. }));
    assert!(matches!(refusal(&bundle_of("2098-01-01")), Refusal::NotNewer { .. }));
    assert!(matches!(refusal(&bundle_of("2099-01-01")), Refusal::NotNewer { .. }));
    assert!(matches!(shelf.update_from("http://127.0.0.1/x").unwrap_err(), Trouble::NotHttps { .. }));
    assert!(matches!(shelf.update_from("https://127.0.0.1:1/x").unwrap_err(), Trouble::NotFetched { .. }));
    assert!(matches!(shelf.update_from("/nowhere/x.bundle").unwrap_err(), Trouble::FileUnreadable { .. }));
    assert_eq!(std::fs::read(data.path().join("catalog/current.bundle")).unwrap(), before);
    assert_eq!(version(&shelf), "2099-01-01");
}

#[test]
fn a_catalog_of_a_day_to_come_would_lock_the_next_ones_out() {
    let data = tempfile::tempdir().unwrap();
    let shelf = shelf(data.path()).on("2098-12-03".parse().unwrap());
    let refused = shelf.install(&bundle_of("2099-01-01")).unwrap_err();
    assert!(matches!(refused, Trouble::Refused { refusal: Refusal::FromTheFuture { .. } }), "{refused}");
    assert_eq!(shelf.in_force().unwrap().origin, Origin::BuiltIn);
    // The clock counts where no other day is given.
    let by_the_clock = Shelf::below(data.path()).install(&bundle_of("2098-12-03")).unwrap_err();
    assert!(by_the_clock.to_string().contains("is after today"), "{by_the_clock}");
    shelf.install(&bundle_of("2098-12-03")).unwrap();
}

#[test]
fn without_a_key_updates_are_off() {
    let data = tempfile::tempdir().unwrap();
    let shelf = Shelf::below(data.path());
    let refused = Trouble::from(Refusal::NoKey);
    assert_eq!(shelf.install(&bundle_of("2099-01-01")).unwrap_err(), refused);
    assert_eq!(shelf.update_from("https://127.0.0.1:1/x").unwrap_err(), refused);
    assert!(matches!(shelf.trust("nonsense").unwrap_err(), Trouble::Refused { refusal: Refusal::NotAKey { .. } }));
}

#[test]
fn a_catalog_that_broke_on_disk_gives_way_to_the_one_before_it() {
    let data = tempfile::tempdir().unwrap();
    let shelf = shelf(data.path());
    let built_in = version(&shelf);
    shelf.install(&bundle_of("2099-01-01")).unwrap();
    shelf.install(&bundle_of("2099-02-01")).unwrap();
    let current = data.path().join("catalog/current.bundle");
    std::fs::write(&current, b"half a fi").unwrap();
    let now = shelf.in_force().unwrap();
    assert_eq!((now.catalog.version.as_str(), now.origin, now.trouble.len()), ("2099-01-01", Origin::Previous, 1));
    // An update over it does not lose the one that still holds.
    shelf.install(&bundle_of("2099-03-01")).unwrap();
    assert_eq!(shelf.roll_back().unwrap().to, "2099-01-01");
    std::fs::write(&current, b"").unwrap();
    let now = shelf.in_force().unwrap();
    assert_eq!((now.catalog.version, now.origin, now.trouble.len()), (built_in, Origin::BuiltIn, 1));
}

#[test]
fn a_key_that_is_trusted_no_longer_takes_its_catalogs_with_it() {
    let data = tempfile::tempdir().unwrap();
    let shelf = shelf(data.path());
    shelf.install(&bundle_of("2099-01-01")).unwrap();
    shelf.distrust(&KEYS.pk.to_base64()).unwrap();
    let now = shelf.in_force().unwrap();
    assert_eq!((now.origin, now.trouble), (Origin::BuiltIn, vec![Trouble::from(Refusal::NoKey)]));
}
