//! Sense and physics of the catalog: what the form alone cannot hold. Every problem names its entry and field, and its file
//! and line where the files are at hand ([`check_files`]).
//!
//! Figures must be sourced, in range, and agree with each other: bandwidth with bus width and clock, a file's size with
//! the model's parameters and the quantization's bits, the cache a token takes with the shapes.

mod fault;
mod machine;
mod model;
mod own;
mod sense;

pub use fault::Fault;
pub use own::check_own;

use super::load::TextFile;
use super::locate::{Locator, Place};
use super::own::YOURS;
use super::source::{Fact, Grade, Offer};
use super::{Catalog, Kind, load};
use crate::date::Date;
use crate::error::Error;
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
    Checker::new(catalog).all()
}

/// Reads a catalog from its files and checks it; each problem with its file and line. Files beside the catalog (examples,
/// schemas) are passed over. A file that cannot be read is a problem too, and what the others hold is checked all the same.
#[must_use]
pub fn check_files(files: &[TextFile<'_>]) -> (Catalog, Vec<Problem>) {
    let files: Vec<TextFile<'_>> = files.iter().copied().filter(|file| load::is_part(file.path)).collect();
    let (catalog, errors) = Catalog::readable(files.iter().copied());
    let mut problems: Vec<Problem> = errors.iter().map(of_error).collect();
    let mut found = Checker { partial: !errors.is_empty(), ..Checker::new(&catalog) }.all();
    locate(&mut found, &files);
    problems.extend(found);
    (catalog, problems)
}

/// A file that cannot be read, as a problem.
fn of_error(error: &Error) -> Problem {
    let (file, field, reason) = match error {
        Error::Malformed { file, path, reason } => (file.as_str(), path.clone(), reason.clone()),
        other => ("", String::new(), other.to_string()),
    };
    let file = file.strip_prefix("catalog/").unwrap_or(file);
    let fault = Fault::Unreadable { reason };
    // The parser names the line behind the field: `machine[0].form (line 12)`.
    let line = field.rsplit_once("line ").and_then(|(_, behind)| behind.trim_end_matches(')').parse().ok());
    Problem {
        kind: Kind::Catalog,
        subject: file.to_owned(),
        field,
        reason: fault.to_string(),
        fault,
        harmless: false,
        place: Some(Place { file: file.to_owned(), line: line.unwrap_or(1) }),
    }
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
    /// True where a file could not be read: what is not there may stand in it.
    partial: bool,
    /// Sources that somebody names.
    used: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        let newest = catalog.newest();
        Self { catalog, newest, theirs: false, partial: false, used: BTreeSet::new(), problems: Vec::new() }
    }

    /// Everything that is wrong with the catalog, in its order.
    fn all(mut self) -> Vec<Problem> {
        let catalog = self.catalog;
        if self.newest.is_none() && !self.partial {
            self.add((Kind::Catalog, "version"), "version", Fault::NoVersion { version: catalog.version.clone() });
        }
        for (key, source) in &catalog.sources {
            let at = (Kind::Source, key.as_str());
            if source.title.trim().is_empty() {
                self.add(at, "title", Fault::OddText);
            }
            if source.date.trim().is_empty() {
                self.add(at, "date", Fault::SourceWithoutDate);
            }
            if source.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
                self.add(at, "url", Fault::NoAddress);
            }
            if source.grade == Grade::Yours || key == YOURS {
                self.add(at, "grade", Fault::GradeOfOwn);
            }
        }
        for part in &catalog.parts {
            let at = (Kind::Part, part.id.as_str());
            self.id(at);
            self.offers(at, &part.offers);
        }
        for machine in &catalog.machines {
            self.machine(machine);
        }
        self.alike();
        for model in &catalog.models {
            self.model(model);
        }
        for cloud in &catalog.cloud {
            self.cloud(cloud);
        }
        self.rentals();
        self.claims_and_tiers();
        self.storage();
        self.unused_sources();
        self.problems
    }

    fn add(&mut self, (kind, subject): At<'_>, field: &str, fault: Fault) {
        let (subject, field) = (subject.to_owned(), field.to_owned());
        let reason = fault.to_string();
        self.problems.push(Problem { kind, subject, field, fault, reason, harmless: false, place: None });
    }

    fn source(&mut self, at: At<'_>, field: &str, key: &str) {
        if self.catalog.sources.contains_key(key) {
            self.used.insert(key.to_owned());
        } else if !(self.theirs && key == YOURS || self.partial) {
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
            self.add(at, field, Fault::NoProvenance);
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
                self.add(at, &field("date"), Fault::LaterThanCatalog { date: offer.date.to_string() });
            }
            if offer.held_until.is_some_and(|until| until < offer.date) {
                self.add(at, &field("held_until"), Fault::HeldBeforeSeen);
            }
            self.source(at, &field("source"), &offer.source);
        }
        if !self.theirs {
            self.near(at, offers);
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
            if self.catalog.machine(&rental.machine).is_none() && !self.partial {
                self.add(at, "machine", Fault::NotInCatalog);
            }
            for (i, price) in rental.prices.iter().enumerate() {
                let field = format!("prices[{i}]");
                if !(0.01..=1000.0).contains(&price.usd_per_hour) {
                    self.add(at, &field, Fault::OddPrice { amount: price.usd_per_hour.to_string() });
                }
                if self.catalog.newest().is_some_and(|newest| price.date > newest) {
                    self.add(at, &field, Fault::LaterThanCatalog { date: price.date.to_string() });
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
                self.add(at, "expected_gbs", Fault::RatesOutOfOrder);
            }
        }
    }

    fn claims_and_tiers(&mut self) {
        let partial = self.partial;
        for claim in &self.catalog.claims {
            let at = (Kind::Claim, claim.id.as_str());
            if !partial && claim.machine.as_ref().is_some_and(|m| self.catalog.machine(m).is_none()) {
                self.add(at, "machine", Fault::NotInCatalog);
            }
            if !partial && claim.model.as_ref().is_some_and(|m| self.catalog.model(m).is_none()) {
                self.add(at, "model", Fault::NotInCatalog);
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
                && !partial
            {
                let id = format!("{:?}", tier.id).to_lowercase();
                self.add((Kind::Tier, &id), "must_fit.model", Fault::NotInCatalog);
            }
        }
    }

    /// A source that nothing rests on has lost its figure, or its key is misspelt somewhere.
    fn unused_sources(&mut self) {
        if self.partial {
            return;
        }
        let unused: Vec<&String> = self.catalog.sources.keys().filter(|key| !self.used.contains(*key)).collect();
        for key in unused {
            self.add((Kind::Source, key), "", Fault::SourceUnused);
        }
    }
}
