//! What a machine costs on a day, on the real catalog: the report's day, launch days, today, and where offers disagree.
#![expect(clippy::unwrap_used, reason = "tests may")]

use rust_decimal::Decimal;
use std::sync::LazyLock;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::price::{Quote, STALE_AFTER_DAYS, quote};
use whichbox_core::catalog::source::{Availability, SellerKind};
use whichbox_core::date::Date;
use whichbox_core::money::Currency;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().unwrap());

fn on(machine: &str, day: &str) -> Option<Quote<'static>> {
    quote(&CATALOG, CATALOG.machine(machine).unwrap(), day.parse().unwrap())
}

fn amount(machine: &str, day: &str) -> Option<Decimal> {
    on(machine, day).map(|quote| quote.amount)
}

#[test]
fn every_day_has_the_price_of_that_day() {
    let steps =
        [("2025-10-15", 3999), ("2026-02-18", 3999), ("2026-03-01", 4699), ("2026-06-01", 4699), ("2026-10-05", 6950)];
    for (day, dollars) in steps {
        assert_eq!(amount("dgx-spark", day), Some(Decimal::from(dollars)), "{day}");
    }
    assert_eq!(amount("dgx-spark", "2024-12-31"), None, "before anybody spoke of it there is no price");
}

#[test]
fn what_a_report_said_is_in_the_catalog_and_is_never_a_price() {
    let claimed: Vec<_> = CATALOG
        .machines
        .iter()
        .flat_map(|machine| machine.offers.iter().map(move |offer| (machine, offer)))
        .filter(|(_, offer)| offer.seller == SellerKind::Claimed && offer.source == "REPORT")
        .collect();
    assert!(claimed.len() >= 3, "{} of the report's prices", claimed.len());
    for (machine, _) in claimed {
        for day in ["2026-02-18", "2026-11-21"] {
            let quote = on(&machine.id, day);
            assert!(
                quote.is_none_or(|q| q.offers.iter().all(|(o, _)| o.seller != SellerKind::Claimed)),
                "{}",
                machine.id
            );
        }
    }
}

#[test]
fn offers_that_disagree_are_a_range_and_every_price_lies_in_its_own() {
    let mut ranges = 0;
    for machine in &CATALOG.machines {
        for day in ["2026-02-18", "2026-09-30", "2026-11-21"] {
            let Some(quote) = on(&machine.id, day) else { continue };
            assert!(quote.spread.0 <= quote.amount && quote.amount <= quote.spread.1, "{} on {day}", machine.id);
            assert!(quote.date <= day.parse().unwrap(), "{} on {day}", machine.id);
            ranges += usize::from(quote.spread.0 < quote.spread.1);
        }
    }
    assert!(ranges > 5, "{ranges} ranges");
    let bosgame = on("bosgame-m5-128gb", "2026-11-21").unwrap();
    assert_eq!(bosgame.spread, (Decimal::from(2999), Decimal::new(332_404, 2)));
}

#[test]
fn an_old_price_is_known_to_be_old() {
    let dell = on("dell-pro-max-gb10-4tb", "2026-11-21").unwrap();
    let age = dell.date.days_until("2026-11-21".parse().unwrap());
    assert!(age > STALE_AFTER_DAYS, "{age} days");
}

#[test]
fn what_was_withdrawn_can_only_be_had_second_hand() {
    let before = on("mac-studio-m3-ultra-96gb", "2026-08-01").unwrap();
    assert!(before.availability.can_be_bought());
    let after = on("mac-studio-m3-ultra-96gb", "2026-11-21").unwrap();
    assert_eq!((after.availability, after.amount), (Availability::Withdrawn, Decimal::from(5299)));
    let largest = on("mac-studio-m3-ultra-512gb", "2026-11-21").unwrap();
    assert!(
        matches!(largest.availability, Availability::Refurbished | Availability::Used),
        "{:?}",
        largest.availability
    );
}

#[test]
fn a_machine_without_a_price_stays_and_says_so() {
    let machine = CATALOG.machine("mac-studio-m5-ultra-512gb").unwrap();
    assert_eq!(quote(&CATALOG, machine, Date::new(2026, 11, 21).unwrap()), None);
    assert!(machine.not_known.iter().any(|gap| gap.word() == "price"));
}

#[test]
fn prices_in_other_money_are_kept_and_never_mixed_in() {
    let foreign = CATALOG.machines.iter().flat_map(|m| &m.offers).filter(|o| o.currency != Currency::USD).count();
    assert!(foreign > 5, "{foreign}");
    for machine in &CATALOG.machines {
        let quote = on(&machine.id, "2026-11-21");
        assert!(quote.is_none_or(|q| q.offers.iter().all(|(o, _)| o.currency == Currency::USD)), "{}", machine.id);
    }
}
