//! What a person's own entries must hold: the same, but that what they type needs no source.

use super::{Checker, Fault, Problem};
use crate::catalog::own::Own;
use crate::catalog::{Catalog, Kind};
use crate::money::Currency;

/// All problems of a person's own entries beside a catalog. Harmless ones are passed over by
/// [`Catalog::with_own`](crate::catalog::Catalog::with_own).
#[must_use]
pub fn check_own(catalog: &Catalog, own: &Own) -> Vec<Problem> {
    let mut beside = catalog.clone();
    beside.sources.extend(own.sources.iter().map(|(key, source)| (key.clone(), source.clone())));
    let mut checker = Checker { theirs: true, ..Checker::new(&beside) };
    twice(&mut checker, Kind::Machine, own.machine.iter().map(|m| m.id.as_str()));
    twice(&mut checker, Kind::Model, own.model.iter().map(|m| m.id.as_str()));
    twice(&mut checker, Kind::Cloud, own.cloud.iter().map(|m| m.id.as_str()));
    for machine in &own.machine {
        checker.machine(machine);
    }
    for model in &own.model {
        checker.model(model);
    }
    for cloud in &own.cloud {
        checker.cloud(cloud);
    }
    for (i, offer) in own.offer.iter().enumerate() {
        let nth = format!("[{i}]");
        let at = (Kind::Offer, if offer.subject().is_empty() { nth.as_str() } else { offer.subject() });
        if offer.machine.is_some() == offer.part.is_some() {
            checker.add(at, "machine", Fault::OfferForNothing);
            continue;
        }
        checker.amount(at, "amount", offer.amount);
        if offer.currency != Currency::USD && offer.per_usd.is_none_or(|rate| !(1e-6..=1e9).contains(&rate)) {
            checker.add(at, "per_usd", Fault::NoRate { currency: offer.currency.to_string() });
        }
        let known = match (&offer.machine, &offer.part) {
            (Some(id), _) => catalog.machine(id).is_some() || own.machine.iter().any(|m| m.id == *id),
            (_, Some(id)) => catalog.part(id).is_some(),
            _ => true,
        };
        if !known {
            checker.add(at, "machine", Fault::NotInCatalog);
            if let Some(problem) = checker.problems.last_mut() {
                problem.harmless = true;
            }
        }
    }
    checker.problems
}

fn twice<'a>(checker: &mut Checker<'_>, kind: Kind, ids: impl Iterator<Item = &'a str>) {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            checker.add((kind, id), "id", Fault::Twice);
        }
    }
}
