#![expect(clippy::unwrap_used, reason = "tests may")]
use super::*;
use crate::catalog::price::{market, quote};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().unwrap());

/// A box that the catalog does not have, written as a person would write it.
const BOX: &str = r#"
[[machine]]
id = "shed-box-64gb"
name = "The box in the shed"
vendor = "own build"
form = "tower"
os = ["linux"]
class = "nvidia"
chip = "RTX 3090"
engines = [{ engine = "llama.cpp", backend = "CUDA", maturity = "solid" }]
pools = [
    { kind = "vram", capacity_gib = { value = 24 }, bandwidth_gbs = { value = 936 } },
    { kind = "system", capacity_gib = { value = 64 } },
]

[machine.power]
idle_w = { value = 61, note = "at the socket" }

[[offer]]
machine = "shed-box-64gb"
amount = 900
date = "2026-11-20"

[[offer]]
machine = "mac-studio-m3-ultra-512gb"
amount = 7000.50
currency = "EUR"
per_usd = 0.875
date = "2026-11-19"
availability = "used"
note = "from a neighbour"
"#;

fn own(text: &str) -> Own {
    Own::from_toml(text, "own.toml").unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn refused(text: &str) -> String {
    let own = Own::from_toml(text, "own.toml");
    own.and_then(|own| CATALOG.clone().with_own(&own)).unwrap_err().to_string()
}

#[test]
fn own_entries_stand_beside_the_catalogs_and_are_marked() {
    let catalog = CATALOG.clone().with_own(&own(BOX)).unwrap();
    assert_eq!(catalog.machines.len(), CATALOG.machines.len() + 1);
    assert!(catalog.is_mine(Kind::Machine, "shed-box-64gb"));
    assert!(!catalog.is_mine(Kind::Machine, "dgx-spark"));
    let theirs = catalog.machine("shed-box-64gb").unwrap();
    let price = quote(&catalog, theirs, day("2026-11-21")).unwrap();
    assert_eq!((price.amount, price.seller), (Decimal::from(900), SellerKind::Own));
    assert_eq!(catalog.sources[&price.offers[0].0.source].grade, Grade::Yours);
}

#[test]
fn an_own_price_goes_before_the_markets_from_its_day_on_and_both_are_kept() {
    let catalog = CATALOG.clone().with_own(&own(BOX)).unwrap();
    let machine = catalog.machine("mac-studio-m3-ultra-512gb").unwrap();
    let theirs = quote(&catalog, machine, day("2026-11-21")).unwrap();
    assert_eq!(theirs.amount, Decimal::new(800_057, 2), "7000.50 EUR at 0.875 EUR a dollar");
    assert!(theirs.availability.can_be_bought(), "they can have it though Apple withdrew it");
    let asked = market(&catalog, machine, day("2026-11-21"));
    assert_eq!(asked, market(&CATALOG, CATALOG.machine("mac-studio-m3-ultra-512gb").unwrap(), day("2026-11-21")));
    let before = quote(&catalog, machine, day("2026-11-18")).unwrap();
    assert_ne!(before.seller, SellerKind::Own);
    assert_eq!(machine.offers, CATALOG.machine("mac-studio-m3-ultra-512gb").unwrap().offers);
}

#[test]
fn an_own_price_of_a_part_counts_in_every_tower_with_it() {
    let text = "[[offer]]\npart = \"rtx-5090\"\namount = 100\ndate = \"2026-11-20\"";
    let catalog = CATALOG.clone().with_own(&own(text)).unwrap();
    let price = |catalog: &Catalog| {
        let machine = catalog.machine("tower-rtx-5090").unwrap().clone();
        market(catalog, &machine, day("2026-11-21")).unwrap().amount
    };
    assert!(price(&catalog) < price(&CATALOG), "{} and {}", price(&catalog), price(&CATALOG));
}

#[test]
fn an_entry_with_a_known_id_takes_its_place_and_says_so() {
    let mut machine = CATALOG.machine("dgx-spark").unwrap().clone();
    machine.name = "My Spark".to_owned();
    let mine = Own { machine: vec![machine], ..Own::default() };
    let catalog = CATALOG.clone().with_own(&mine).unwrap();
    assert_eq!(catalog.machine("dgx-spark").unwrap().name, "My Spark");
    assert_eq!(catalog.machines.len(), CATALOG.machines.len());
    assert!(catalog.is_mine(Kind::Machine, "dgx-spark") && catalog.replaces_known(Kind::Machine, "dgx-spark"));
}

#[test]
fn what_is_written_reads_back_the_same() {
    let mut all = own(BOX);
    // Every entry that the catalog has could be the person's own.
    all.machine.extend(CATALOG.machines.clone());
    all.model = CATALOG.models.clone();
    all.cloud = CATALOG.cloud.clone();
    all.sources = CATALOG.sources.clone();
    let text = all.to_toml().unwrap();
    assert_eq!(own(&text), all);
    assert_eq!(own(&text).to_toml().unwrap(), text);
}

#[test]
fn what_is_imported_replaces_what_has_its_name_and_nothing_else() {
    let mut mine = own(BOX);
    let mut theirs = own(BOX);
    theirs.machine[0].name = "renamed".to_owned();
    theirs.offer[0].amount = Decimal::from(850);
    mine.import(theirs);
    assert_eq!((mine.machine.len(), mine.machine[0].name.as_str()), (1, "renamed"));
    assert_eq!(mine.offer.len(), 3, "a second price stands beside the first, the same one is there once");
}

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    let cases = [
        (
            "capacity_gib = { value = 24 }",
            "capacity_gib = { value = -24 }",
            "machine.shed-box-64gb.pools[0].capacity_gib",
        ),
        (
            "capacity_gib = { value = 24 }",
            "capacity_gib = { value = nan }",
            "machine.shed-box-64gb.pools[0].capacity_gib",
        ),
        ("bandwidth_gbs = { value = 936 }", "bandwidth_gbs = { value = 1e9 }", "pools[0].bandwidth_gbs"),
        ("idle_w = { value = 61", "idle_w = { value = 61, sources = [\"nobody\"]", "source 'nobody'"),
        ("amount = 900", "amount = -900", "offer.shed-box-64gb.amount"),
        ("per_usd = 0.875\n", "", "offer.mac-studio-m3-ultra-512gb.per_usd"),
        ("id = \"shed-box-64gb\"\nname", "id = \"The Shed\"\nname", "machine.The Shed.id"),
        ("engines = [{ engine", "engines = [{ motor", "machine[0].engines[0].motor (line 10)"),
        ("amount = 900", "amount = \"much\"", "offer[0].amount (line 21)"),
        ("[[machine]]\n", "[[machine\n", "own.toml: line 2"),
    ];
    for (from, to, place) in cases {
        assert!(BOX.contains(from), "{from}");
        let said = refused(&BOX.replacen(from, to, 1));
        assert!(said.contains(place), "{to}: {said}");
    }
}

#[test]
fn an_offer_for_a_machine_that_is_gone_harms_nothing() {
    let text = "[[offer]]\nmachine = \"gone\"\namount = 100\ndate = \"2026-11-20\"";
    let catalog = CATALOG.clone().with_own(&own(text)).unwrap();
    assert_eq!(catalog.machines.len(), CATALOG.machines.len());
    let problems = check_own(&CATALOG, &own(text));
    assert!(problems.len() == 1 && problems[0].harmless, "{problems:?}");
}

#[test]
fn hostile_text_ends_in_one_error() {
    let deep = format!("machine = {}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let dotted = format!("{} = 1", vec!["a"; 100_000].join("."));
    let long = format!("# {}", "x".repeat(9 * 1024 * 1024));
    let many = "[[offer]]\nmachine = \"dgx-spark\"\namount = 1\ndate = \"2026-11-20\"\n".repeat(2_001);
    for text in [deep.as_str(), &dotted, &long, &many, "offer = 3", "\u{0}", "[[offer]]"] {
        let said = refused(text);
        assert!(said.len() < 2_000, "{} letters of complaint", said.len());
    }
}
