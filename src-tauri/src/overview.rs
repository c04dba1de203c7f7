//! The catalog in short, for lists and tables. Figures are taken over, never computed anew.

use crate::bridge::{
    CatalogOverview, ClaimOverview, ClassOverview, CloudOverview, MachineOverview, ModelOverview, PartOverview,
};
use whichbox_core::browse::{other_price, price_of};
use whichbox_core::catalog::claim::Claim;
use whichbox_core::catalog::engines::usual_engines;
use whichbox_core::catalog::machine::{HwClass, Machine};
use whichbox_core::catalog::model::{CloudModel, Model, WeightFile};
use whichbox_core::catalog::price::STALE_AFTER_DAYS;
use whichbox_core::catalog::{Catalog, Kind};
use whichbox_core::claim_check;
use whichbox_core::date::Date;
use whichbox_core::units::{Bytes, BytesPerSecond};

/// The overview, with prices as of a day.
#[must_use]
pub fn of(catalog: &Catalog, day: Date) -> CatalogOverview {
    CatalogOverview {
        version: catalog.version.clone(),
        machines: catalog.machines.iter().map(|it| machine(catalog, it, day)).collect(),
        models: catalog.models.iter().map(|it| model(catalog, it)).collect(),
        cloud: catalog.cloud.iter().map(|it| cloud(catalog, it, day)).collect(),
        parts: catalog.parts.iter().map(|it| PartOverview { id: it.id.clone(), name: it.name.clone() }).collect(),
        claims: catalog.claims.iter().map(|it| claim(catalog, it, day)).collect(),
        classes: HwClass::ALL.into_iter().map(|class| self::class(catalog, class)).collect(),
    }
}

fn class(catalog: &Catalog, class: HwClass) -> ClassOverview {
    ClassOverview { class, engines: usual_engines(catalog, class) }
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
        price: price_of(catalog, machine, day),
        other_price: other_price(catalog, machine, day),
        remarks: machine.remarks.clone(),
        mine: catalog.is_mine(Kind::Machine, &machine.id),
    }
}

fn cloud(catalog: &Catalog, model: &CloudModel, day: Date) -> CloudOverview {
    let age_days = model.price_date.map(|seen| seen.days_until(day)).filter(|days| *days >= 0);
    CloudOverview {
        id: model.id.clone(),
        name: model.name.clone(),
        provider: model.provider.clone(),
        context: model.context,
        max_output: model.max_output,
        price: model.usd_per_mtok,
        price_date: model.price_date,
        age_days,
        stale: age_days.is_some_and(|days| days > STALE_AFTER_DAYS),
        free_tier: model.free_tier.clone(),
        terms: model.terms.clone(),
        trains_on_input: model.trains_on_input,
        trains_on_free_plan: model.trains_on_free_plan,
        terms_second_hand: model.terms_second_hand,
        retention: model.retention.clone(),
        status: model.status.clone(),
        retires: model.retires,
        ended: model.retires.is_some_and(|last| last <= day),
        note: model.note.clone(),
        quality: model.quality.clone(),
        sources: model.sources.clone(),
        mine: catalog.is_mine(Kind::Cloud, &model.id),
    }
}

fn model(catalog: &Catalog, model: &Model) -> ModelOverview {
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
        mine: catalog.is_mine(Kind::Model, &model.id),
    }
}

fn claim(catalog: &Catalog, claim: &Claim, day: Date) -> ClaimOverview {
    let held = claim_check::held(claim, catalog, day);
    ClaimOverview {
        id: claim.id.clone(),
        topic: claim.topic,
        machine: claim.machine.clone(),
        standing: held.standing,
        judged: held.judged,
        findings: held.check.map(|check| check.findings).unwrap_or_default(),
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
        assert_eq!(overview.cloud.len(), catalog.cloud.len());
        assert!(overview.cloud.iter().all(|it| !it.mine && it.age_days.is_none_or(|days| days >= 0)));
        assert!(overview.cloud.iter().any(|it| it.stale) && overview.cloud.iter().any(|it| it.price.is_some()));
        assert!(overview.machines.iter().all(|it| it.memory_gib > 0.0 && !it.os.is_empty()));
    }

    #[test]
    fn a_price_is_the_one_of_the_day_that_is_asked_for() {
        let catalog = Catalog::embedded().unwrap();
        let spark = catalog.machine("dgx-spark").unwrap();
        let then = price_of(&catalog, spark, day("2026-02-18")).unwrap();
        let now = price_of(&catalog, spark, day("2026-11-21")).unwrap();
        assert!(then.amount < now.amount, "{} then, {} now", then.amount, now.amount);
        assert!(then.date <= day("2026-02-18"));
        assert!(!now.source.is_empty());
    }
}
