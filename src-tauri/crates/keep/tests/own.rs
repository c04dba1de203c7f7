//! A person's own entries on disk.
#![expect(clippy::unwrap_used, reason = "tests may")]

use whichbox_core::catalog::own::Own;
use whichbox_keep::{Trouble, own};

const OFFER: &str = "[[offer]]\nmachine = \"dgx-spark\"\namount = 4000\ndate = \"2026-11-20\"\n";

#[test]
fn entries_are_kept_read_back_and_read_beside_files_of_the_persons() {
    let folder = tempfile::tempdir().unwrap();
    assert!(own::read(&folder.path().join("nothing")).unwrap().is_empty());
    let kept = Own::from_toml(OFFER, "x").unwrap();
    own::write(folder.path(), &kept).unwrap();
    assert_eq!(own::read_kept(folder.path()).unwrap(), kept);
    std::fs::create_dir(folder.path().join("more")).unwrap();
    std::fs::write(folder.path().join("more/prices.toml"), OFFER.replace("4000", "3900")).unwrap();
    std::fs::write(folder.path().join("readme.txt"), "not read").unwrap();
    assert_eq!(own::read(folder.path()).unwrap().offer.len(), 2);
    assert_eq!(own::read_kept(folder.path()).unwrap(), kept);
}

#[test]
fn a_broken_file_is_named_with_field_and_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.toml"), OFFER.replace("4000", "\"much\"")).unwrap();
    let said = own::read(folder.path()).unwrap_err();
    assert!(matches!(said, Trouble::Entry { .. }));
    assert!(said.to_string().starts_with("broken.toml: offer[0].amount (line 3)"), "{said}");
    std::fs::write(folder.path().join("broken.toml"), [0xff, 0xfe]).unwrap();
    assert!(matches!(own::read(folder.path()).unwrap_err(), Trouble::FileUnreadable { .. }));
    std::fs::write(folder.path().join("broken.toml"), vec![b'#'; 9 << 20]).unwrap();
    assert!(matches!(own::read(folder.path()).unwrap_err(), Trouble::FileTooLarge { .. }));
}

fn offer(amount: &str) -> Own {
    Own::from_toml(&OFFER.replace("4000", amount), "x").unwrap()
}

#[test]
fn two_running_copies_lose_nothing_of_one_another() {
    let folder = tempfile::tempdir().unwrap();
    let (none, first, second) = (Own::default(), offer("4000"), offer("3900"));
    own::write_beside_others(folder.path(), &none, &first).unwrap();
    // The second copy was started before the first one wrote.
    let both = own::write_beside_others(folder.path(), &none, &second).unwrap();
    assert_eq!(both.offer.len(), 2);
    assert_eq!(own::read_kept(folder.path()).unwrap(), both);
    // The first one takes its offer back and leaves that of the second.
    let left = own::write_beside_others(folder.path(), &first, &none).unwrap();
    assert_eq!(left.offer, second.offer);
}

#[test]
fn a_damaged_file_is_put_aside_before_it_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    for n in 1..=2 {
        std::fs::write(folder.path().join(own::FILE), "[[offer]\n").unwrap();
        own::write_beside_others(folder.path(), &Own::default(), &offer("4000")).unwrap();
        let aside = folder.path().join(format!("own.toml.damaged-{n}"));
        assert_eq!(std::fs::read_to_string(aside).unwrap(), "[[offer]\n");
    }
    assert_eq!(own::read(folder.path()).unwrap().offer.len(), 1, "what was put aside is not read");
}
