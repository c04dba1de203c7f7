#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may")]
use super::*;
use minisign::KeyPair;
use std::io::Cursor;
use std::sync::LazyLock;

static KEYS: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate_unencrypted_keypair().unwrap());

fn trusted() -> Vec<Key> {
    vec![Key::parse(&KEYS.pk.to_base64()).unwrap()]
}

/// The smallest catalog there is.
fn files(version: &str) -> Vec<(String, String)> {
    let tier = "[[tier]]\nid = \"everyday\"\nprivate_work = true\nfollows_os = true\nrank_by = \"price\"\n";
    vec![
        ("about.toml".to_owned(), format!("version = \"{version}\"\n")),
        ("sources.toml".to_owned(), "[sources]\n".to_owned()),
        ("tiers.toml".to_owned(), tier.to_owned()),
    ]
}

fn payload_of(files: &[(String, String)]) -> Result<Vec<u8>, Refusal> {
    let files: Vec<TextFile<'_>> = files.iter().map(|(path, text)| TextFile { path, text }).collect();
    payload(&files).map(|(bytes, _)| bytes)
}

fn signed(payload: &[u8], with: &KeyPair) -> Vec<u8> {
    let signature = minisign::sign(None, &with.sk, Cursor::new(payload), None, None).unwrap();
    assemble(payload, &signature.into_string())
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn bundle(version: &str) -> Vec<u8> {
    signed(&payload_of(&files(version)).unwrap(), &KEYS)
}

#[test]
fn a_bundle_that_is_signed_and_newer_opens_whole() {
    let opened = open_newer(&bundle("2026-12-01"), &trusted(), "2026-11-21", day("2026-12-02")).unwrap();
    assert_eq!((opened.version.to_string().as_str(), opened.catalog.tiers.len()), ("2026-12-01", 1));
    assert!(open_newer(&bundle("2026-11-21.1"), &trusted(), "2026-11-21", day("2026-11-21")).is_ok());
}

#[test]
fn the_whole_catalog_goes_through_a_bundle_and_comes_out_the_same() {
    let embedded = Catalog::embedded().unwrap();
    let (bytes, version) = payload(&crate::catalog::load::embedded_files()).unwrap();
    let opened = open(&signed(&bytes, &KEYS), &trusted()).unwrap();
    assert_eq!((opened.catalog.machines, opened.catalog.models), (embedded.machines, embedded.models));
    assert_eq!(version.to_string(), embedded.version);
    assert!(bytes.len() < LARGEST / 4, "{} bytes", bytes.len());
}

#[test]
fn what_is_not_newer_is_refused() {
    for version in ["2026-11-21", "2026-11-20", "2025-01-01.7"] {
        let refusal = open_newer(&bundle(version), &trusted(), "2026-11-21", day("2026-11-25")).unwrap_err();
        assert_eq!(refusal, Refusal::NotNewer { offered: version.to_owned(), current: "2026-11-21".to_owned() });
    }
}

#[test]
fn what_is_newer_than_today_can_be_is_refused() {
    let today = day("2026-11-22");
    assert!(open_newer(&bundle("2026-11-29"), &trusted(), "2026-11-21", today).is_ok(), "clocks differ by days");
    let refusal = open_newer(&bundle("2036-12-03"), &trusted(), "2026-11-21", today).unwrap_err();
    assert_eq!(
        refusal,
        Refusal::FromTheFuture { offered: "2036-12-03".to_owned(), today: "2026-11-22".to_owned() },
        "it would lock out every catalog of ten years"
    );
}

#[test]
fn no_changed_byte_gets_through() {
    let whole = bundle("2026-12-01");
    for at in (0..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        // The untrusted comment is not signed: it may say anything.
        let untrusted = whole[..at].iter().filter(|b| **b == b'\n').count() == 1;
        assert!(untrusted || open(&changed, &trusted()).is_err(), "byte {at}");
    }
    for length in (0..whole.len()).step_by(11) {
        assert!(open(&whole[..length], &trusted()).is_err(), "cut off at {length}");
    }
    let mut longer = whole.clone();
    longer.push(b' ');
    assert_eq!(open(&longer, &trusted()).unwrap_err(), Refusal::BadSignature);
}

#[test]
fn only_a_trusted_key_counts() {
    let stranger = KeyPair::generate_unencrypted_keypair().unwrap();
    let theirs = signed(&payload_of(&files("2026-12-01")).unwrap(), &stranger);
    assert_eq!(open(&theirs, &trusted()).unwrap_err(), Refusal::UnknownKey);
    assert_eq!(open(&theirs, &[]).unwrap_err(), Refusal::NoKey);
    let both = vec![Key::parse(&stranger.pk.to_base64()).unwrap(), Key::parse(&KEYS.pk.to_base64()).unwrap()];
    assert!(open(&theirs, &both).is_ok() && open(&bundle("2026-12-01"), &both).is_ok());
}

#[test]
fn keys_are_read_as_minisign_prints_them() {
    let file = KEYS.pk.to_box().unwrap().into_string();
    assert!(Key::parse(&file).is_ok(), "{file}");
    for text in ["", "RWQ", "not a key\nat all", &"x".repeat(100_000)] {
        assert!(matches!(Key::parse(text), Err(Refusal::NotAKey { .. })));
    }
    assert!(Key::of_project().is_ok());
}

#[test]
fn a_signed_bundle_is_still_read_with_care() {
    let sign = |text: &str| open(&signed(text.as_bytes(), &KEYS), &trusted()).unwrap_err();
    assert_eq!(sign(r#"{"form":9,"news":[1]}"#), Refusal::NewerForm { form: 9 });
    assert!(matches!(sign("{}"), Refusal::NotABundle { .. }));
    assert!(matches!(sign(r#"{"form":1,"version":"x","files":{},"more":1}"#), Refusal::NotABundle { .. }));
    assert!(matches!(sign(&format!("{}1", "[".repeat(100_000))), Refusal::NotABundle { .. }));
    assert!(matches!(sign(r#"{"form":1,"version":"2026-12-01","files":{}}"#), Refusal::Unreadable { .. }));
    let mut other = files("2026-12-01");
    other[0].1 = "version = \"2026-12-02\"".to_owned();
    let text = serde_json::json!({ "form": 1, "version": "2026-12-01",
        "files": other.into_iter().collect::<BTreeMap<_, _>>() });
    assert!(matches!(sign(&text.to_string()), Refusal::NotABundle { .. }), "two versions");
}

#[test]
fn a_catalog_with_problems_is_neither_signed_nor_taken() {
    let mut broken = files("2026-12-01");
    broken[1].1 = "[sources.X]\ntitle = \"\"\ndate = \"2026\"\ngrade = \"A\"\n".to_owned();
    assert!(
        matches!(payload_of(&broken).unwrap_err(), Refusal::Problems { count: 2, .. }),
        "no title, and nobody names it"
    );
    let text = serde_json::json!({ "form": 1, "version": "2026-12-01",
        "files": broken.into_iter().collect::<BTreeMap<_, _>>() });
    let refusal = open(&signed(text.to_string().as_bytes(), &KEYS), &trusted()).unwrap_err();
    let Refusal::Problems { place, fault, .. } = &refusal else { panic!("{refusal}") };
    assert_eq!(
        (place.as_str(), fault.as_ref()),
        ("sources.toml:2", &Fault::OddText),
        "the first of them, with its place"
    );
    assert!(refusal.to_string().contains("sources.toml:2: X: title"), "{refusal}");
    assert!(matches!(payload_of(&files("yesterday")).unwrap_err(), Refusal::Problems { .. }));
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_its_line() {
    let mut broken = files("2026-12-01");
    broken.push(("machines/mine.toml".to_owned(), "\n\n[[machine]]\nshape = 1\n".to_owned()));
    let Refusal::Unreadable { reason } = payload_of(&broken).unwrap_err() else { panic!("it cannot be read") };
    assert!(reason.starts_with("machines/mine.toml:4: machine[0].shape"), "{reason}");
}
