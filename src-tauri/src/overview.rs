//! The catalog in short, for lists and tables. Figures are taken over, never computed anew.

use crate::bridge::{CatalogOverview, ClaimOverview, MachineOverview, ModelOverview};
use rust_decimal::prelude::ToPrimitive;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::claim::Claim;
use whichbox_core::catalog::machine::Machine;
use whichbox_core::catalog::model::{Model, WeightFile};
use whichbox_core::catalog::price::{STALE_AFTER_DAYS, quote};
use whichbox_core::catalog::source::Grade;
use whichbox_core::date::Date;
use whichbox_core::money::Currency;
use whichbox_core::recommendation::Price;
use whichbox_core::units::{Bytes, BytesPerSecond};

/// The overview, with prices as of a day.
#[must_use]
pub fn of(catalog: &Catalog, day: Date) -> CatalogOverview {
    CatalogOverview {
        version: catalog.version.clone(),
        machines: catalog.machines.iter().map(|it| machine(catalog, it, day)).collect(),
        models: catalog.models.iter().map(model).collect(),
        claims: catalog.claims.iter().map(|it| claim(catalog, it)).collect(),
    }
}

fn machine(catalog: &Catalog, machine: &Machine, day: Date) -> MachineOverview {
    MachineOverview {
        id: machine.id.clone(),
        name: machine.name.clone(),
        vendor: machine.vendor.clone(),
        form: machine.form,
        os: machine.os.clone(),
        class: machine.class,
        chip: machine.chip.clone(),
        memory_gib: machine.main_pool().map_or(0.0, |pool| pool.capacity_gib.value * f64::from(pool.count)),
        bandwidth_gbs: machine.bandwidth().map(BytesPerSecond::gbs),
        max_units: machine.max_units,
        for_home: machine.for_home,
        price: price(catalog, machine, day),
        remarks: machine.remarks.clone(),
    }
}

/// What one costs on a day, in the catalog's currency, with its source.
fn price(catalog: &Catalog, machine: &Machine, day: Date) -> Option<Price> {
    let quote = quote(catalog, machine, day)?;
    // Of a sum, the dearest part's source stands for the whole.
    let (offer, _) =
        quote.offers.iter().max_by_key(|(offer, count)| offer.amount * rust_decimal::Decimal::from(*count))?;
    let source = catalog.sources.get(&offer.source);
    let differ = quote.spread.0 != quote.spread.1;
    let age_days = quote.date.days_until(day);
    Some(Price {
        amount: quote.amount,
        currency: Currency::USD,
        low: quote.spread.0.to_f64().filter(|_| differ),
        high: quote.spread.1.to_f64().filter(|_| differ),
        date: quote.date,
        age_days,
        stale: age_days > STALE_AFTER_DAYS,
        seller: quote.seller,
        availability: quote.availability,
        source: source.map_or_else(|| offer.source.clone(), |it| it.title.clone()),
        url: source.and_then(|it| it.url.clone()),
        grade: source.map_or(Grade::C, |it| it.grade),
        second_hand: source.is_some_and(|it| it.second_hand),
        note: offer.note.clone(),
        tax: None,
        tax_included: quote.taxed == quote.amount,
        converted: quote.converted,
    })
}

fn model(model: &Model) -> ModelOverview {
    let gib = |file: &WeightFile| file.bytes.map(|it| Bytes(it).gib()).or(file.gib);
    ModelOverview {
        id: model.id.clone(),
        name: model.name.clone(),
        vendor: model.vendor.clone(),
        class: model.class(),
        params_b: model.params / 1e9,
        active_b: model.active_params.filter(|_| model.is_moe()).map(|it| it / 1e9),
        context: model.longest_context(),
        licence: model.licence.clone(),
        released: model.released,
        smallest_gib: model.files.iter().filter_map(gib).min_by(f64::total_cmp),
    }
}

fn claim(catalog: &Catalog, claim: &Claim) -> ClaimOverview {
    ClaimOverview {
        id: claim.id.clone(),
        topic: claim.topic,
        machine: claim.machine.clone(),
        standing: claim.standing,
        sources: claim.sources.iter().filter_map(|key| catalog.sources.get(key)).cloned().collect(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn every_machine_and_model_is_listed_with_what_is_known_of_it() {
        let catalog = Catalog::embedded().unwrap();
        let overview = of(&catalog, day("2026-11-21"));
        assert_eq!(overview.machines.len(), catalog.machines.len());
        assert_eq!(overview.models.len(), catalog.models.len());
        assert!(overview.machines.iter().all(|it| it.memory_gib > 0.0 && !it.os.is_empty()));
    }

    #[test]
    fn a_price_is_the_one_of_the_day_that_is_asked_for() {
        let catalog = Catalog::embedded().unwrap();
        let spark = catalog.machine("dgx-spark").unwrap();
        let then = price(&catalog, spark, day("2026-02-18")).unwrap();
        let now = price(&catalog, spark, day("2026-11-21")).unwrap();
        assert!(then.amount < now.amount, "{} then, {} now", then.amount, now.amount);
        assert!(then.date <= day("2026-02-18"));
        assert!(!now.source.is_empty());
    }
}
