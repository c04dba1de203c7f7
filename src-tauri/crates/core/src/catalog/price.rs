//! What a machine costs on a day: the newest offer not after it, with its age, and a range where offers disagree.

use super::Catalog;
use super::machine::{Machine, Part};
use super::source::{Availability, Offer, SellerKind};
use crate::date::Date;
use crate::money::Currency;
use crate::recommendation::Converted;
use crate::scenario::Rate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

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

/// In what money offers count, and at what rates.
#[derive(Debug, Clone, Copy)]
pub struct Rates<'a> {
    /// The person's own money: a price in it comes before one in any other.
    pub own: Currency,
    /// Rates to the dollar, of the own money and of others, each with its day.
    pub rates: &'a [Rate],
}

impl Rates<'_> {
    /// Dollars alone.
    pub const DOLLARS: Rates<'static> = Rates { own: Currency::USD, rates: &[] };

    /// An offer in dollars. `None` where nobody gave a rate.
    fn usd(&self, offer: &Offer) -> Option<Decimal> {
        if offer.currency == Currency::USD {
            return Some(offer.amount);
        }
        let rate = self.rates.iter().find(|r| r.currency == offer.currency)?;
        let usd = offer.amount.checked_div(Decimal::from_f64_retain(rate.per_usd)?)?;
        // Far finer than cents, so that an amount in the own money comes back as it was.
        Some(usd.round_dp(8))
    }

    fn converted(&self, offer: &Offer) -> Option<Converted> {
        let rate = self.rates.iter().find(|r| r.currency == offer.currency && offer.currency != Currency::USD)?;
        Some(Converted { amount: offer.amount.to_f64()?, currency: offer.currency, rate_date: rate.date })
    }
}

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
    /// The day from which on it held, where it is known over a length of time. Of a sum over parts nothing such is known.
    #[must_use]
    pub fn since(&self) -> Option<Date> {
        match self.offers.as_slice() {
            [(offer, _)] if offer.date < self.date => Some(offer.date),
            _ => None,
        }
    }

    /// True where a price of the person's own is in it.
    #[must_use]
    pub fn has_own(&self) -> bool {
        self.offers.iter().any(|(offer, _)| offer.seller == SellerKind::Own)
    }

    /// True where something of it was used before.
    #[must_use]
    pub fn is_used(&self) -> bool {
        self.offers.iter().any(|(offer, _)| goods(offer) != Goods::New)
    }
}

/// The price of a machine as of a day in dollars, or `None` where nobody published one by then.
///
/// New goods come first: the newest offer, or one of the days before it where the newest is sold out. Where nothing new can
/// be taken, the cheaper of the newest refurbished and the newest used offer counts. What somebody merely claimed is never
/// a price. After the maker withdrew the machine, only refurbished and used offers from after that day can still be taken;
/// older ones stay to compare with, as withdrawn.
///
/// A price of the person's own ([`super::own`]) goes before all of these, from its day on.
#[must_use]
pub fn quote<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date) -> Option<Quote<'a>> {
    quote_in(catalog, machine, as_of, Rates::DOLLARS)
}

/// What the market asks for a machine, without the person's own price for the whole. Their prices for parts count in a sum.
#[must_use]
pub fn market<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date) -> Option<Quote<'a>> {
    Asking { as_of, rates: Rates::DOLLARS, used_too: false }.market(catalog, machine)
}

/// [`quote`] with offers in other money at the person's own rates.
#[must_use]
pub fn quote_in<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date, rates: Rates<'_>) -> Option<Quote<'a>> {
    Asking { as_of, rates, used_too: false }.quote(catalog, machine)
}

/// The price of a machine of which parts or the whole are bought used or refurbished although they are sold new, because
/// that costs less. `None` where it does not.
#[must_use]
pub fn quote_used<'a>(catalog: &'a Catalog, machine: &'a Machine, as_of: Date, rates: Rates<'_>) -> Option<Quote<'a>> {
    let new = Asking { as_of, rates, used_too: false }.quote(catalog, machine)?;
    let used = Asking { as_of, rates, used_too: true }.quote(catalog, machine)?;
    (used.amount < new.amount && used.is_used()).then_some(used)
}

/// What some of a part cost on a day, in US dollars.
#[must_use]
pub fn quote_part<'a>(
    catalog: &'a Catalog,
    part: &'a Part,
    as_of: Date,
    rates: Rates<'_>,
    used_too: bool,
) -> Option<Quote<'a>> {
    Asking { as_of, rates, used_too }.part(catalog, part)
}

/// Where nothing on a machine counts as a price: the offer that says most all the same, with whether one can have it. One in
/// money without a rate comes before what was only claimed, what one can have before what one cannot, then the newest, then
/// the lowest.
#[must_use]
pub fn other(machine: &Machine, as_of: Date) -> Option<(&Offer, Availability)> {
    let now = |o: &Offer| availability(machine, o, as_of);
    let rank = |o: &Offer| (o.seller != SellerKind::Claimed, now(o).can_be_bought(), o.known_on(as_of));
    machine
        .offers
        .iter()
        .filter(|o| o.date <= as_of)
        .max_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| b.amount.cmp(&a.amount)))
        .map(|offer| (offer, now(offer)))
}

/// Offers on a machine and its parts that count for nothing, because they are in money of which no rate was given.
pub fn unused<'a>(
    catalog: &'a Catalog,
    machine: &'a Machine,
    as_of: Date,
    rates: Rates<'a>,
) -> impl Iterator<Item = &'a Offer> {
    let parts = machine.parts.iter().filter_map(|used| catalog.part(&used.part)).flat_map(|part| &part.offers);
    machine
        .offers
        .iter()
        .chain(parts)
        .filter(move |o| o.date <= as_of && o.seller != SellerKind::Claimed && rates.usd(o).is_none())
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

/// A question for a price.
#[derive(Clone, Copy)]
struct Asking<'r> {
    as_of: Date,
    rates: Rates<'r>,
    /// True where used goods compete with new ones.
    used_too: bool,
}

impl Asking<'_> {
    fn quote<'a>(self, catalog: &'a Catalog, machine: &'a Machine) -> Option<Quote<'a>> {
        self.theirs(catalog.own_prices(&machine.id)).or_else(|| self.market(catalog, machine))
    }

    /// The newest of the person's own prices by the day; of two on one day the one that they gave last.
    fn theirs<'a>(self, prices: &'a [Offer]) -> Option<Quote<'a>> {
        let offer = prices.iter().filter(|o| o.date <= self.as_of).max_by_key(|o| o.date)?;
        let amount = self.rates.usd(offer)?;
        Some(Quote {
            amount,
            taxed: if offer.tax_included { amount } else { Decimal::ZERO },
            converted: self.rates.converted(offer),
            spread: (amount, amount),
            date: offer.date,
            seller: offer.seller,
            availability: offer.availability,
            offers: vec![(offer, 1)],
        })
    }

    fn market<'a>(self, catalog: &'a Catalog, machine: &'a Machine) -> Option<Quote<'a>> {
        let own = self.own(&machine.offers, |offer| availability(machine, offer, self.as_of));
        let parts = self.sum_of_parts(catalog, machine);
        match (own, parts) {
            // Somebody's price for the whole counts where it is not older than what the parts cost. Who typed a price for a
            // part of it wants that one counted.
            (Some(own), Some(parts)) if own.date < parts.date || parts.has_own() => Some(parts),
            (Some(own), _) => Some(own),
            (None, parts) => parts,
        }
    }

    fn part<'a>(self, catalog: &'a Catalog, part: &'a Part) -> Option<Quote<'a>> {
        self.theirs(catalog.mine.part_prices(&part.id)).or_else(|| self.own(&part.offers, |offer| offer.availability))
    }

    fn own<'a>(self, offers: &'a [Offer], now: impl Fn(&Offer) -> Availability) -> Option<Quote<'a>> {
        let (offer, availability) = self.best(offers, now)?;
        let amount = self.rates.usd(offer)?;
        Some(Quote {
            amount,
            taxed: if offer.tax_included { amount } else { Decimal::ZERO },
            converted: self.rates.converted(offer),
            spread: self.spread(offers, offer, amount),
            date: offer.known_on(self.as_of),
            seller: offer.seller,
            availability,
            offers: vec![(offer, 1)],
        })
    }

    /// Offers that a price may be taken from.
    fn usable(self, offers: &[Offer]) -> impl Iterator<Item = &Offer> {
        offers
            .iter()
            .filter(move |o| o.date <= self.as_of && o.seller != SellerKind::Claimed && self.rates.usd(o).is_some())
    }

    fn usd(self, offer: &Offer) -> Decimal {
        self.rates.usd(offer).unwrap_or(Decimal::MAX)
    }

    /// The offer that counts as the price, with whether one can have it on that day. What is asked in the own money comes
    /// first, where one can have it and it is no older than a price may be.
    fn best(self, offers: &[Offer], availability: impl Fn(&Offer) -> Availability) -> Option<(&Offer, Availability)> {
        let in_own = |o: &Offer| o.currency == self.rates.own;
        // Without foreign offers that count, there is nothing to prefer.
        if self.rates.rates.is_empty() {
            return self.best_of(offers, &|_| true, &availability);
        }
        self.best_of(offers, &in_own, &availability)
            .filter(|(o, now)| {
                now.can_be_bought() && o.known_on(self.as_of).days_until(self.as_of) <= TOO_OLD_AFTER_DAYS
            })
            .or_else(|| self.best_of(offers, &|_| true, &availability))
    }

    fn best_of<'a>(
        self,
        offers: &'a [Offer],
        counts: &dyn Fn(&Offer) -> bool,
        availability: &dyn Fn(&Offer) -> Availability,
    ) -> Option<(&'a Offer, Availability)> {
        let of = |kind| self.newest(offers, kind, counts).map(|offer| (offer, availability(offer)));
        let new = of(Goods::New);
        let can_new = new.filter(|(_, now)| now.can_be_bought());
        if can_new.is_some() && !self.used_too {
            return can_new;
        }
        let old = |o: &Offer| o.known_on(self.as_of).days_until(self.as_of) > TOO_OLD_AFTER_DAYS;
        [of(Goods::Refurbished), of(Goods::Used)]
            .into_iter()
            .flatten()
            .filter(|(_, now)| now.can_be_bought())
            // Beside what is sold new, a used price that is too old says nothing.
            .filter(|(o, _)| can_new.is_none() || !old(o))
            .chain(can_new)
            .min_by(|a, b| self.usd(a.0).cmp(&self.usd(b.0)))
            .or(new)
            .or_else(|| of(Goods::Refurbished))
            .or_else(|| of(Goods::Used))
    }

    /// Of the newest days' offers of one kind of goods, one that can be taken comes before one that cannot: a listing that
    /// is sold out says less about the price than the shop next door. Then the newest, and the lower amount.
    fn newest<'a>(self, offers: &'a [Offer], kind: Goods, counts: &dyn Fn(&Offer) -> bool) -> Option<&'a Offer> {
        let as_of = self.as_of;
        let of_kind = || self.usable(offers).filter(|o| goods(o) == kind && counts(o));
        let last = of_kind().map(|o| o.known_on(as_of)).max()?;
        let can = |o: &Offer| o.availability.can_be_bought();
        of_kind().filter(|o| o.known_on(as_of).days_until(last) <= SHOP_NEXT_DOOR_DAYS).max_by(|a, b| {
            can(a)
                .cmp(&can(b))
                .then(a.known_on(as_of).cmp(&b.known_on(as_of)))
                .then(a.date.cmp(&b.date))
                .then(b.availability.cmp(&a.availability))
                .then(b.seller.cmp(&a.seller))
                .then_with(|| self.usd(b).cmp(&self.usd(a)))
        })
    }

    /// The lowest and highest offers of the same kind of availability around the chosen one's day.
    fn spread(self, offers: &[Offer], chosen: &Offer, amount: Decimal) -> (Decimal, Decimal) {
        Asking { as_of: chosen.date, ..self }
            .usable(offers)
            .filter(|o| o.date.days_until(chosen.date) <= SAME_TIME_DAYS && o.availability == chosen.availability)
            // With and without tax do not compare.
            .filter(|o| o.tax_included == chosen.tax_included)
            .fold((amount, amount), |(low, high), o| (low.min(self.usd(o)), high.max(self.usd(o))))
    }

    fn sum_of_parts<'a>(self, catalog: &'a Catalog, machine: &'a Machine) -> Option<Quote<'a>> {
        if machine.parts.is_empty() {
            return None;
        }
        let mut sum: Option<Quote<'a>> = None;
        for used in &machine.parts {
            let part = self.part(catalog, catalog.part(&used.part)?)?;
            let count = Decimal::from(used.count);
            let sum = sum.get_or_insert_with(|| Quote {
                amount: Decimal::ZERO,
                taxed: Decimal::ZERO,
                converted: None,
                spread: (Decimal::ZERO, Decimal::ZERO),
                date: part.date,
                seller: SellerKind::Parts,
                availability: part.availability,
                offers: Vec::new(),
            });
            sum.amount += part.amount * count;
            sum.taxed += part.taxed * count;
            sum.spread.0 += part.spread.0 * count;
            sum.spread.1 += part.spread.1 * count;
            sum.date = sum.date.min(part.date);
            // The enum is ordered from the easiest to have to the hardest.
            sum.availability = sum.availability.max(part.availability);
            sum.offers.extend(part.offers.iter().map(|(offer, _)| (*offer, used.count)));
        }
        sum
    }
}

/// Whether one can have what a machine was offered for, on a day: what is withdrawn since is no longer had from its maker, and
/// what is not on sale yet is ordered ahead.
#[must_use]
pub fn availability(machine: &Machine, offer: &Offer, as_of: Date) -> Availability {
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
