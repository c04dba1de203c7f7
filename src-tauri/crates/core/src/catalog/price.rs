//! What a machine costs on a day: the newest offer not after it, with its age, and a range where offers disagree.

use super::Catalog;
use super::machine::Machine;
use super::source::{Availability, Offer, SellerKind};
use crate::date::Date;
use crate::money::Currency;
use crate::recommendation::Converted;
use rust_decimal::Decimal;

/// Offers within so many days before the newest count as of the same time: where they disagree, a range is shown.
const SAME_TIME_DAYS: i32 = 31;

/// A listing that is sold out gives way to one that can be taken and is older by so many days at most. Longer ago, the
/// market was another one.
const SHOP_NEXT_DOOR_DAYS: i32 = 10;

/// A price older than this warns.
pub const STALE_AFTER_DAYS: i32 = 90;

/// A price older than this is no price that a person can count on: memory prices doubled within a year. The machine stays
/// to compare with. Our bound (docs/recommendation.md).
pub const TOO_OLD_AFTER_DAYS: i32 = 180;

/// What one machine costs on a day, in US dollars.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote<'a> {
    /// How much for one.
    pub amount: Decimal,
    /// What of that holds sales tax or VAT already.
    pub taxed: Decimal,
    /// Where the whole was asked in another currency: what exactly.
    pub converted: Option<Converted>,
    /// The lowest and the highest offer of about the same time.
    pub spread: (Decimal, Decimal),
    /// The oldest day among the offers that it rests on.
    pub date: Date,
    /// Who asks it; [`SellerKind::Parts`] where it is a sum.
    pub seller: SellerKind,
    /// Whether one can have it. For a sum, the worst of its parts.
    pub availability: Availability,
    /// The offers that it rests on, with how many of each.
    pub offers: Vec<(&'a Offer, u32)>,
}

impl Quote<'_> {
    /// True where a price of the person's own is in it.
    #[must_use]
    pub fn has_own(&self) -> bool {
        self.offers.iter().any(|(offer, _)| offer.seller == SellerKind::Own)
    }
}

/// The price of a machine as of a day, or `None` where nobody published one by then.
///
/// New goods come first: the newest offer, or one of the days before it where the newest is sold out. Where nothing new can
/// be taken, the cheaper of the newest refurbished and the newest used offer counts. What somebody merely claimed is never
/// a price. After the maker withdrew the machine, only refurbished and used offers from after that day can still be taken;
/// older ones stay to compare with, as withdrawn.
///
/// A price of the person's own ([`super::own`]) goes before all of these, from its day on.
#[must_use]
pub fn quote<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date) -> Option<Quote<'a>> {
    let theirs = theirs(catalog.own_prices(&machine.id), as_of).map(|offer| Quote {
        amount: offer.amount,
        taxed: taxed(offer),
        converted: None,
        spread: (offer.amount, offer.amount),
        date: offer.date,
        seller: offer.seller,
        availability: offer.availability,
        offers: vec![(offer, 1)],
    });
    theirs.or_else(|| market(catalog, machine, as_of))
}

/// The newest of the person's own prices by a day; of two on one day the one that they gave last.
fn theirs(prices: &[Offer], as_of: Date) -> Option<&Offer> {
    prices.iter().filter(|o| o.date <= as_of).max_by_key(|o| o.date)
}

/// What the market asks for a machine, without the person's own price for the whole. Their prices for parts count in a sum.
#[must_use]
pub fn market<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date) -> Option<Quote<'a>> {
    let own =
        best(&machine.offers, as_of, |offer| availability(machine, offer, as_of)).map(|(offer, availability)| Quote {
            amount: offer.amount,
            taxed: taxed(offer),
            converted: None,
            spread: spread(&machine.offers, offer),
            date: offer.known_on(as_of),
            seller: offer.seller,
            availability,
            offers: vec![(offer, 1)],
        });
    let parts = sum_of_parts(catalog, machine, as_of);
    match (own, parts) {
        // Somebody's price for the whole counts where it is not older than what the parts cost. Who typed a price for a
        // part of it wants that one counted.
        (Some(own), Some(parts)) if own.date < parts.date || parts.has_own() => Some(parts),
        (Some(own), _) => Some(own),
        (None, parts) => parts,
    }
}

/// What of an offer's amount holds tax already.
fn taxed(offer: &Offer) -> Decimal {
    if offer.tax_included { offer.amount } else { Decimal::ZERO }
}

/// Offers that a price may be taken from on a day.
fn usable(offers: &[Offer], as_of: Date) -> impl Iterator<Item = &Offer> {
    offers.iter().filter(move |o| o.date <= as_of && o.seller != SellerKind::Claimed && o.currency == Currency::USD)
}

/// How an offer's goods were used before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goods {
    New,
    Refurbished,
    Used,
}

fn goods(offer: &Offer) -> Goods {
    match offer.availability {
        Availability::Refurbished => Goods::Refurbished,
        Availability::Used => Goods::Used,
        _ => Goods::New,
    }
}

/// The offer that counts as the price, with whether one can have it on that day.
fn best(
    offers: &[Offer],
    as_of: Date,
    availability: impl Fn(&Offer) -> Availability,
) -> Option<(&Offer, Availability)> {
    let of = |kind| newest(offers, as_of, kind).map(|offer| (offer, availability(offer)));
    let new = of(Goods::New);
    if new.is_some_and(|(_, now)| now.can_be_bought()) {
        return new;
    }
    [of(Goods::Refurbished), of(Goods::Used)]
        .into_iter()
        .flatten()
        .filter(|(_, now)| now.can_be_bought())
        .min_by(|a, b| a.0.amount.cmp(&b.0.amount))
        .or(new)
        .or_else(|| of(Goods::Refurbished))
        .or_else(|| of(Goods::Used))
}

/// Of the newest days' offers of one kind of goods, one that can be taken comes before one that cannot: a listing that is
/// sold out says less about the price than the shop next door. Then the newest, and the lower amount.
fn newest(offers: &[Offer], as_of: Date, kind: Goods) -> Option<&Offer> {
    let of_kind = || usable(offers, as_of).filter(|o| goods(o) == kind);
    let last = of_kind().map(|o| o.known_on(as_of)).max()?;
    let can = |o: &Offer| o.availability.can_be_bought();
    of_kind().filter(|o| o.known_on(as_of).days_until(last) <= SHOP_NEXT_DOOR_DAYS).max_by(|a, b| {
        can(a)
            .cmp(&can(b))
            .then(a.known_on(as_of).cmp(&b.known_on(as_of)))
            .then(a.date.cmp(&b.date))
            .then(b.availability.cmp(&a.availability))
            .then(b.seller.cmp(&a.seller))
            .then(b.amount.cmp(&a.amount))
    })
}

/// The lowest and highest offers of the same kind of availability around the chosen one's day.
fn spread(offers: &[Offer], chosen: &Offer) -> (Decimal, Decimal) {
    usable(offers, chosen.date)
        .filter(|o| o.date.days_until(chosen.date) <= SAME_TIME_DAYS && o.availability == chosen.availability)
        .fold((chosen.amount, chosen.amount), |(low, high), o| (low.min(o.amount), high.max(o.amount)))
}

fn availability(machine: &Machine, offer: &Offer, as_of: Date) -> Availability {
    match machine.withdrawn {
        Some(day) if as_of >= day => match offer.availability {
            Availability::Refurbished | Availability::Used if offer.date >= day => offer.availability,
            _ => Availability::Withdrawn,
        },
        _ => match machine.on_sale {
            Some(day) if as_of < day && offer.availability == Availability::Orderable => Availability::Preorder,
            _ => offer.availability,
        },
    }
}

fn sum_of_parts<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date) -> Option<Quote<'a>> {
    if machine.parts.is_empty() {
        return None;
    }
    let mut sum: Option<Quote<'a>> = None;
    for used in &machine.parts {
        let part = catalog.part(&used.part)?;
        let own = theirs(catalog.mine.part_prices(&part.id), as_of).map(|o| (o, o.availability));
        let (offer, availability) = own.or_else(|| best(&part.offers, as_of, |o| o.availability))?;
        let (low, high) = if own.is_some() { (offer.amount, offer.amount) } else { spread(&part.offers, offer) };
        let count = Decimal::from(used.count);
        let sum = sum.get_or_insert_with(|| Quote {
            amount: Decimal::ZERO,
            taxed: Decimal::ZERO,
            converted: None,
            spread: (Decimal::ZERO, Decimal::ZERO),
            date: offer.known_on(as_of),
            seller: SellerKind::Parts,
            availability,
            offers: Vec::new(),
        });
        sum.amount += offer.amount * count;
        sum.taxed += taxed(offer) * count;
        sum.spread.0 += low * count;
        sum.spread.1 += high * count;
        sum.date = sum.date.min(offer.known_on(as_of));
        // The enum is ordered from the easiest to have to the hardest.
        sum.availability = sum.availability.max(availability);
        sum.offers.push((offer, used.count));
    }
    sum
}
