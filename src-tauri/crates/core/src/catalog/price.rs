//! What a machine costs on a day: the newest offer not after it, with its age, and a range where offers disagree.

use super::machine::Machine;
use super::source::{Availability, Offer, SellerKind};
use super::Catalog;
use crate::date::Date;
use crate::money::Currency;
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

/// The price of a machine as of a day, or `None` where nobody published one by then.
///
/// The newest offer that can be taken counts, or else the newest. Of offers on one day, new goods come before refurbished
/// and used ones, and then the lower amount. What somebody merely claimed is never a price. After the maker withdrew the machine, only refurbished, used and
/// market offers from after that day can still be bought; older ones stay to compare with, as withdrawn.
#[must_use]
pub fn quote<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date) -> Option<Quote<'a>> {
    let own = newest(&machine.offers, as_of).map(|offer| {
        let spread = spread(&machine.offers, offer);
        Quote {
            amount: offer.amount,
            spread,
            date: offer.date,
            seller: offer.seller,
            availability: availability(machine, offer, as_of),
            offers: vec![(offer, 1)],
        }
    });
    let parts = sum_of_parts(catalog, machine, as_of);
    match (own, parts) {
        // Somebody's price for the whole counts where it is not older than what the parts cost.
        (Some(own), Some(parts)) if own.date < parts.date => Some(parts),
        (Some(own), _) => Some(own),
        (None, parts) => parts,
    }
}

/// Offers that a price may be taken from on a day.
fn usable(offers: &[Offer], as_of: Date) -> impl Iterator<Item = &Offer> {
    offers
        .iter()
        .filter(move |o| o.date <= as_of && o.seller != SellerKind::Claimed && o.currency == Currency::USD)
}

/// Of the offers of the newest days, one that can be taken comes before one that cannot: a listing that is sold out
/// says less about the price than the shop next door. Then the newest, new goods before refurbished and used ones, and the
/// lower amount.
fn newest(offers: &[Offer], as_of: Date) -> Option<&Offer> {
    let last = usable(offers, as_of).map(|o| o.date).max()?;
    let same_time = |o: &&Offer| o.date.days_until(last) <= SHOP_NEXT_DOOR_DAYS;
    let can = |o: &Offer| o.availability.can_be_bought();
    usable(offers, as_of).filter(same_time).max_by(|a, b| {
        can(a)
            .cmp(&can(b))
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
        let offer = newest(&part.offers, as_of)?;
        let (low, high) = spread(&part.offers, offer);
        let count = Decimal::from(used.count);
        let sum = sum.get_or_insert_with(|| Quote {
            amount: Decimal::ZERO,
            spread: (Decimal::ZERO, Decimal::ZERO),
            date: offer.date,
            seller: SellerKind::Parts,
            availability: offer.availability,
            offers: Vec::new(),
        });
        sum.amount += offer.amount * count;
        sum.spread.0 += low * count;
        sum.spread.1 += high * count;
        sum.date = sum.date.min(offer.date);
        // The enum is ordered from the easiest to have to the hardest.
        sum.availability = sum.availability.max(offer.availability);
        sum.offers.push((offer, used.count));
    }
    sum
}
