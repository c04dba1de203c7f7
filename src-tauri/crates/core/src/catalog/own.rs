//! What a person adds of their own: machines, models, cloud models and offers, as TOML files in the form of the catalog.
//!
//! An entry of theirs never changes a fact of the catalog: it stands beside the catalog's entries, or in the place of the
//! one with the same id for as long as they keep it, and it is marked as theirs everywhere ([`Catalog::is_mine`]). A price
//! of theirs is kept apart from the machine's own offers and goes before them ([`super::price::quote`]); what the market asks
//! stays visible beside it. What they type needs no source: its provenance is [`Grade::Yours`].

use super::check::{Fault, Problem, check_own};
use super::load::{TextFile, from_toml};
use super::machine::Machine;
use super::model::{CloudModel, Model};
use super::source::{Availability, Grade, Offer, SellerKind, Source};
use super::{Catalog, Kind};
use crate::date::Date;
use crate::error::{Error, Result};
use crate::money::Currency;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The source key of what the person says themselves. It need not be listed.
pub const YOURS: &str = "yours";

/// More entries of one kind than this are refused: nobody types so many, and each costs an answer's time.
const MOST_ENTRIES: usize = 2_000;

/// Everything that a person added.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields, default)]
pub struct Own {
    /// Their offers, and prices that go before the catalog's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offer: Vec<OwnOffer>,
    /// Their machines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub machine: Vec<Machine>,
    /// Their models.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub model: Vec<Model>,
    /// Their cloud models.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cloud: Vec<CloudModel>,
    /// Sources that their entries name, besides the catalog's.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sources: BTreeMap<String, Source>,
}

/// A price that the person was offered or would pay, for a machine or a part of the catalog or of theirs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct OwnOffer {
    /// The machine that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub machine: Option<String>,
    /// The part of a tower that it is for. One of the two is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// How much for one.
    #[serde(with = "crate::money::amount")]
    #[cfg_attr(feature = "schema", schemars(with = "f64"))]
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub amount: Decimal,
    /// Of what money.
    #[serde(default = "usd")]
    pub currency: Currency,
    /// How much of that money one US dollar was on the day of the offer. Needed for other money than US dollars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_usd: Option<f64>,
    /// The day of the offer.
    pub date: Date,
    /// True where sales tax or VAT is in the amount.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tax_included: bool,
    /// Whether one can have it. Without it: it can be ordered.
    #[serde(default = "orderable")]
    pub availability: Availability,
    /// What they want to remember of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

fn usd() -> Currency {
    Currency::USD
}

fn orderable() -> Availability {
    Availability::Orderable
}

impl OwnOffer {
    /// What it is for: the id of a machine, or of a part.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.machine.as_deref().or(self.part.as_deref()).unwrap_or_default()
    }

    /// As an offer among others, in US dollars. `None` where the money has no rate.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        let amount = if self.currency == Currency::USD {
            self.amount
        } else {
            let rate = Decimal::from_f64_retain(self.per_usd?).filter(|rate| *rate > Decimal::ZERO)?;
            self.amount.checked_div(rate)?.round_dp(2)
        };
        Some(Offer {
            amount,
            currency: Currency::USD,
            date: self.date,
            held_until: None,
            tax_included: self.tax_included,
            seller: SellerKind::Own,
            availability: self.availability,
            source: YOURS.to_owned(),
            note: self.note.clone(),
        })
    }
}

/// What is marked as the person's in a catalog, and their prices.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Mine {
    entries: BTreeSet<(Kind, String)>,
    replaced: BTreeSet<(Kind, String)>,
    machine_prices: BTreeMap<String, Vec<Offer>>,
    part_prices: BTreeMap<String, Vec<Offer>>,
}

impl Mine {
    pub(super) fn machine_prices(&self, id: &str) -> &[Offer] {
        self.machine_prices.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn part_prices(&self, id: &str) -> &[Offer] {
        self.part_prices.get(id).map_or(&[], Vec::as_slice)
    }
}

impl Own {
    /// Reads the person's files, in the order of their names. Any of them may hold entries of any kind.
    ///
    /// # Errors
    /// [`Error::Malformed`] for the first file with an unknown, missing or ill-typed field, with its path and line.
    pub fn from_files<'a>(files: impl IntoIterator<Item = TextFile<'a>>) -> Result<Self> {
        let mut files: Vec<TextFile<'a>> = files.into_iter().collect();
        files.sort_by(|a, b| a.path.cmp(b.path));
        let mut own = Self::default();
        for file in files {
            own.append(from_toml(file.path, file.text)?);
        }
        Ok(own)
    }

    /// Reads one file, as it is imported or kept. `file` is how messages name it.
    ///
    /// # Errors
    /// As [`Own::from_files`].
    pub fn from_toml(text: &str, file: &str) -> Result<Self> {
        from_toml(file, text)
    }

    /// All of it as one file, to keep or to hand on. Reading it back gives the same.
    ///
    /// # Errors
    /// [`Error::Invalid`] where a number in it is none.
    pub fn to_toml(&self) -> Result<String> {
        toml::to_string_pretty(self)
            .map_err(|error| Error::Invalid { path: "own".to_owned(), reason: error.to_string() })
    }

    /// True where the person added nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn append(&mut self, other: Self) {
        self.offer.extend(other.offer);
        self.machine.extend(other.machine);
        self.model.extend(other.model);
        self.cloud.extend(other.cloud);
        self.sources.extend(other.sources);
    }

    /// Takes in what somebody handed over: entries with the id of one that is there take its place, offers that are there
    /// already are not taken twice.
    pub fn import(&mut self, other: Self) {
        fn replace<T>(mine: &mut Vec<T>, theirs: Vec<T>, same: impl Fn(&T, &T) -> bool) {
            for entry in theirs {
                match mine.iter_mut().find(|known| same(known, &entry)) {
                    Some(known) => *known = entry,
                    None => mine.push(entry),
                }
            }
        }
        replace(&mut self.machine, other.machine, |a, b| a.id == b.id);
        replace(&mut self.model, other.model, |a, b| a.id == b.id);
        replace(&mut self.cloud, other.cloud, |a, b| a.id == b.id);
        replace(&mut self.offer, other.offer, |a, b| a == b);
        self.sources.extend(other.sources);
    }

    /// The first list that is longer than anybody types, as an error.
    fn bounded(&self) -> Result<()> {
        let lists = [
            ("offer", self.offer.len()),
            ("machine", self.machine.len()),
            ("model", self.model.len()),
            ("cloud", self.cloud.len()),
            ("sources", self.sources.len()),
        ];
        match lists.into_iter().find(|(_, count)| *count > MOST_ENTRIES) {
            Some((path, count)) => {
                let fault = Fault::TooManyEntries { count: count.to_string(), most: MOST_ENTRIES.to_string() };
                Err(Error::BadEntry { path: path.to_owned(), fault })
            }
            None => Ok(()),
        }
    }
}

impl Catalog {
    /// The catalog with what a person added. An offer for a machine that the catalog does not know (any more) stays out; it
    /// is named by [`check_own`].
    ///
    /// # Errors
    /// [`Error::BadEntry`] for the first entry that cannot be, with its place in `own`.
    pub fn with_own(mut self, own: &Own) -> Result<Self> {
        own.bounded()?;
        if let Some(Problem { kind, subject, field, fault, .. }) =
            check_own(&self, own).into_iter().find(|problem| !problem.harmless)
        {
            return Err(Error::BadEntry { path: format!("{}.{subject}.{field}", kind.word()), fault });
        }
        self.sources.extend(own.sources.iter().map(|(key, source)| (key.clone(), source.clone())));
        self.sources.entry(YOURS.to_owned()).or_insert_with(|| Source {
            title: "Your own entry".to_owned(),
            url: None,
            date: "n.d.".to_owned(),
            grade: Grade::Yours,
            second_hand: false,
        });
        let mut mine = Mine::default();
        put(&mut self.machines, &own.machine, |m| &m.id, Kind::Machine, &mut mine);
        put(&mut self.models, &own.model, |m| &m.id, Kind::Model, &mut mine);
        put(&mut self.cloud, &own.cloud, |m| &m.id, Kind::Cloud, &mut mine);
        for offer in &own.offer {
            let prices = if offer.machine.is_some() { &mut mine.machine_prices } else { &mut mine.part_prices };
            if let Some(price) = offer.offer() {
                prices.entry(offer.subject().to_owned()).or_default().push(price);
            }
        }
        self.mine = mine;
        self.index()?;
        Ok(self)
    }

    /// True where an entry is the person's own.
    #[must_use]
    pub fn is_mine(&self, kind: Kind, id: &str) -> bool {
        self.mine.entries.contains(&(kind, id.to_owned()))
    }

    /// True where an entry of the person's stands in the place of one of the catalog's.
    #[must_use]
    pub fn replaces_known(&self, kind: Kind, id: &str) -> bool {
        self.mine.replaced.contains(&(kind, id.to_owned()))
    }

    /// The person's own prices for a part, in US dollars, in the order in which they gave them.
    #[must_use]
    pub fn own_part_prices(&self, part: &str) -> &[Offer] {
        self.mine.part_prices(part)
    }

    /// The person's own prices for a machine, in US dollars, in the order in which they gave them.
    #[must_use]
    pub fn own_prices(&self, machine: &str) -> &[Offer] {
        self.mine.machine_prices(machine)
    }

    /// True where a price of the person's own, for the whole machine or for one of its parts, can be in its price.
    #[must_use]
    pub fn has_own_price(&self, machine: &str) -> bool {
        !self.own_prices(machine).is_empty()
            || self.machine(machine).is_some_and(|it| it.parts.iter().any(|used| self.has_own_part_price(&used.part)))
    }

    /// True where the person gave a price of their own for a part.
    #[must_use]
    pub fn has_own_part_price(&self, part: &str) -> bool {
        !self.mine.part_prices(part).is_empty()
    }
}

fn put<T: Clone>(into: &mut Vec<T>, own: &[T], id: impl Fn(&T) -> &String, kind: Kind, mine: &mut Mine) {
    for entry in own {
        let key = (kind, id(entry).clone());
        match into.iter_mut().find(|known| id(known) == id(entry)) {
            Some(known) => {
                *known = entry.clone();
                mine.replaced.insert(key.clone());
            }
            None => into.push(entry.clone()),
        }
        mine.entries.insert(key);
    }
}

#[cfg(test)]
#[path = "own_tests.rs"]
mod tests;
