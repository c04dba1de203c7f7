//! Sense and physics of the catalog: what the form alone cannot hold. Every problem names its entry and field, and its file
//! and line where the files are at hand ([`check_files`]).
//!
//! Figures must be sourced, in range, and agree with each other: bandwidth with bus width and clock, a file's size with
//! the model's parameters and the quantization's bits, the cache a token takes with the shapes.

mod fault;
mod machine;
mod model;
mod own;

pub use fault::Fault;
pub use own::check_own;

use super::load::TextFile;
use super::locate::{Locator, Place};
use super::own::YOURS;
use super::source::{Fact, Grade, Offer};
use super::{Catalog, Kind};
use crate::date::Date;
use crate::error::Result;
use serde::Serialize;
use std::collections::BTreeSet;

/// Something in the catalog that cannot be, or that lacks its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What kind of entry it is in.
    pub kind: Kind,
    /// The entry's id.
    pub subject: String,
    /// The field, as a path below the entry.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
    /// The same in English.
    pub reason: String,
    /// True where the entry is passed over and the rest can be used: an offer for a machine that is not there any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub harmless: bool,
    /// Where it stands, where the files are at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// All problems, in the catalog's order. An empty list means that the catalog holds together.
#[must_use]
pub fn check(catalog: &Catalog) -> Vec<Problem> {
    let mut checker = Checker::new(catalog);
    if checker.newest.is_none() {
        let reason = format!("'{}' is not a date, nor a date and a number behind a dot", catalog.version);
        checker.add((Kind::Catalog, "version"), "version", reason);
    }
    for (key, source) in &catalog.sources {
        let at = (Kind::Source, key.as_str());
        if source.title.trim().is_empty() {
            checker.add(at, "title", "empty".to_owned());
        }
        if source.date.trim().is_empty() {
            checker.add(at, "date", "empty; 'n.d.' where the page shows none".to_owned());
        }
        if source.grade == Grade::Yours || key == YOURS {
            checker.add(at, "grade", "only a person's own entries have this one".to_owned());
        }
    }
    for part in &catalog.parts {
        let at = (Kind::Part, part.id.as_str());
        checker.id(at);
        checker.offers(at, &part.offers);
    }
    for machine in &catalog.machines {
        checker.machine(machine);
    }
    for model in &catalog.models {
        checker.model(model);
    }
    for cloud in &catalog.cloud {
        checker.cloud(cloud);
    }
    checker.rentals();
    checker.claims_and_tiers();
    checker.storage();
    checker.unused_sources();
    checker.problems
}

/// Reads a catalog from its files and checks it; each problem with its file and line.
///
/// # Errors
/// As [`Catalog::from_files`].
pub fn check_files(files: &[TextFile<'_>]) -> Result<(Catalog, Vec<Problem>)> {
    let catalog = Catalog::from_files(files.iter().copied())?;
    let mut problems = check(&catalog);
    locate(&mut problems, files);
    Ok((catalog, problems))
}

/// Looks up where problems stand.
pub fn locate(problems: &mut [Problem], files: &[TextFile<'_>]) {
    if problems.is_empty() {
        return;
    }
    let locator = Locator::new(files);
    for problem in problems {
        problem.place = locator.find(problem.kind, &problem.subject, &problem.field);
    }
}

/// An entry: its kind and its id.
type At<'a> = (Kind, &'a str);

struct Checker<'a> {
    catalog: &'a Catalog,
    newest: Option<Date>,
    /// True while entries of the person's own are looked at: what they type needs no source.
    theirs: bool,
    /// Sources that somebody names.
    used: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        Self { catalog, newest: catalog.newest(), theirs: false, used: BTreeSet::new(), problems: Vec::new() }
    }

    fn add(&mut self, (kind, subject): At<'_>, field: &str, fault: impl Into<Fault>) {
        let (subject, field, fault) = (subject.to_owned(), field.to_owned(), fault.into());
        let reason = fault.to_string();
        self.problems.push(Problem { kind, subject, field, fault, reason, harmless: false, place: None });
    }

    fn source(&mut self, at: At<'_>, field: &str, key: &str) {
        if self.catalog.sources.contains_key(key) {
            self.used.insert(key.to_owned());
        } else if !(self.theirs && key == YOURS) {
            self.add(at, field, Fault::NoSuchSource { key: key.to_owned() });
        }
    }

    fn fact(&mut self, at: At<'_>, field: &str, fact: Option<&Fact>, (least, most): (f64, f64)) {
        let Some(fact) = fact else { return };
        if !(least..=most).contains(&fact.value) {
            let [value, least, most] = [fact.value, least, most].map(|it| it.to_string());
            self.add(at, field, Fault::NotBetween { value, least, most });
        }
        if fact.sources.is_empty() && fact.derived.is_none() && !self.theirs {
            self.add(at, field, "neither a source nor a formula".to_owned());
        }
        for key in &fact.sources {
            self.source(at, field, key);
        }
    }

    fn id(&mut self, at: At<'_>) {
        let id = at.1;
        // A cloud model's id is the name that its provider's interface takes, behind the provider's.
        let cloud = at.0 == Kind::Cloud;
        let fits = |c: char| {
            c.is_ascii_lowercase()
                || c.is_ascii_digit()
                || "-.".contains(c)
                || (cloud && (c.is_ascii_uppercase() || "/:_".contains(c)))
        };
        if id.is_empty() || id.len() > 100 || !id.chars().all(fits) {
            self.add(at, "id", Fault::OddId);
        }
    }

    fn text(&mut self, at: At<'_>, field: &str, text: &str) {
        if text.trim().is_empty() || text.len() > 2_000 {
            self.add(at, field, Fault::OddText);
        }
    }

    fn offers(&mut self, at: At<'_>, offers: &[Offer]) {
        for (i, offer) in offers.iter().enumerate() {
            let field = |name: &str| format!("offers[{i}].{name}");
            self.amount(at, &field("amount"), offer.amount);
            if !self.theirs && self.newest.is_some_and(|newest| offer.date > newest) {
                self.add(at, &field("date"), format!("{} is later than the catalog's version", offer.date));
            }
            if offer.held_until.is_some_and(|until| until < offer.date) {
                self.add(at, &field("held_until"), Fault::HeldBeforeSeen);
            }
            self.source(at, &field("source"), &offer.source);
        }
    }

    fn amount(&mut self, at: At<'_>, field: &str, amount: rust_decimal::Decimal) {
        if amount <= rust_decimal::Decimal::ZERO || amount > rust_decimal::Decimal::from(1_000_000_000) {
            self.add(at, field, Fault::OddPrice { amount: amount.to_string() });
        }
    }

    fn rentals(&mut self) {
        for rental in &self.catalog.rentals {
            let at = (Kind::Rental, rental.id.as_str());
            self.id(at);
            if self.catalog.machine(&rental.machine).is_none() {
                self.add(at, "machine", "not in the catalog".to_owned());
            }
            for (i, price) in rental.prices.iter().enumerate() {
                let field = format!("prices[{i}]");
                if !(0.01..=1000.0).contains(&price.usd_per_hour) {
                    self.add(at, &field, format!("{} is no price for an hour", price.usd_per_hour));
                }
                if self.catalog.newest().is_some_and(|newest| price.date > newest) {
                    self.add(at, &field, format!("{} is later than the catalog's version", price.date));
                }
                self.source(at, &field, &price.source);
            }
        }
    }

    fn storage(&mut self) {
        for kind in &self.catalog.storage {
            let at = (Kind::Storage, kind.id.as_str());
            let rates = [&kind.low_gbs, &kind.expected_gbs, &kind.high_gbs];
            for (fact, field) in rates.into_iter().zip(["low_gbs", "expected_gbs", "high_gbs"]) {
                self.fact(at, field, Some(fact), (0.01, 100.0));
            }
            if !rates.is_sorted_by(|a, b| a.value <= b.value) {
                self.add(at, "expected_gbs", "not between the slow and the fast end".to_owned());
            }
        }
    }

    fn claims_and_tiers(&mut self) {
        for claim in &self.catalog.claims {
            let at = (Kind::Claim, claim.id.as_str());
            if claim.machine.as_ref().is_some_and(|m| self.catalog.machine(m).is_none()) {
                self.add(at, "machine", "not in the catalog".to_owned());
            }
            if claim.model.as_ref().is_some_and(|m| self.catalog.model(m).is_none()) {
                self.add(at, "model", "not in the catalog".to_owned());
            }
            for key in &claim.sources {
                self.source(at, "sources", key);
            }
            for (i, fact) in claim.measured.iter().enumerate() {
                self.fact(at, &format!("measured[{i}]"), Some(fact), (f64::MIN_POSITIVE, 1e12));
            }
        }
        for tier in &self.catalog.tiers {
            if let Some(wanted) = &tier.must_fit
                && self.catalog.model(&wanted.model).is_none()
            {
                let id = format!("{:?}", tier.id).to_lowercase();
                self.add((Kind::Tier, &id), "must_fit.model", "not in the catalog".to_owned());
            }
        }
    }

    /// A source that nothing rests on has lost its figure, or its key is misspelt somewhere.
    fn unused_sources(&mut self) {
        let unused: Vec<&String> = self.catalog.sources.keys().filter(|key| !self.used.contains(*key)).collect();
        for key in unused {
            self.add((Kind::Source, key), "", "no figure names it".to_owned());
        }
    }
}
