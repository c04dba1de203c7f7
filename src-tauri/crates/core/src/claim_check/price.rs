//! A claimed price beside the dated offers.

use super::{Amount, OfferSeen, PriceCheck, PriceOutcome, Said};
use crate::catalog::Catalog;
use crate::catalog::machine::{Machine, Part};
use crate::catalog::price::quote;
use crate::catalog::source::{Availability, Offer, SellerKind};
use crate::cost::per_usd;
use crate::date::Date;
use crate::money::Currency;
use crate::scenario::Scenario;
use rust_decimal::prelude::ToPrimitive;

/// Prices within this of an offer are the same price: shops round, and a disk more or less is in it.
const SAME: f64 = 0.05;

/// Offers within so many days before the newest count as of about the same time.
const SAME_TIME_DAYS: i32 = 31;

/// What is sold: a machine, or a card alone.
#[derive(Clone, Copy)]
enum Goods<'a> {
    Machine(&'a Machine),
    Part(&'a Part),
}

impl<'a> Goods<'a> {
    fn name(self) -> &'a str {
        match self {
            Self::Machine(m) => &m.name,
            Self::Part(p) => &p.name,
        }
    }

    fn offers(self) -> &'a [Offer] {
        match self {
            Self::Machine(m) => &m.offers,
            Self::Part(p) => &p.offers,
        }
    }
}

/// An amount asked for one, with what it rests on.
struct Asked {
    low: f64,
    high: f64,
    date: Date,
    can_be_bought: bool,
    announced: bool,
    offers: Vec<OfferSeen>,
}

/// Holds a price beside the offers of a day. `None` where the claim names no price.
pub(super) fn check(
    said: &Said,
    machines: &[&Machine],
    catalog: &Catalog,
    as_of: Date,
    scenario: Option<&Scenario>,
) -> Option<PriceCheck> {
    let price = said.price?;
    let goods: Vec<Goods<'_>> = match said.part.as_ref().and_then(|p| catalog.part(&p.id)) {
        Some(part) => vec![Goods::Part(part)],
        None => machines.iter().map(|m| Goods::Machine(m)).collect(),
    };
    let count = f64::from(if said.part.is_some() { said.cards.max(1) } else { said.units.max(1) });
    let rate = rate(price.currency, scenario);
    let own = |currency: Currency| currency == price.currency;
    let mut now: Vec<Asked> = goods
        .iter()
        .filter_map(|g| {
            if own(Currency::USD) || rate.is_some() {
                in_usd(*g, catalog, as_of)
            } else {
                in_own(*g, catalog, price.currency, as_of)
            }
        })
        .collect();
    // What was only announced is nobody's offer, unless there is nothing else.
    if now.iter().any(|a| !a.announced) {
        now.retain(|a| !a.announced);
    }
    let scale = if own(Currency::USD) { 1.0 } else { rate.unwrap_or(1.0) } * count;
    let mut check = PriceCheck {
        said: price,
        outcome: PriceOutcome::NoOffer,
        low: None,
        high: None,
        date: None,
        age_days: None,
        can_be_bought: now.iter().any(|a| a.can_be_bought),
        converted: !own(Currency::USD) && rate.is_some(),
        offers: Vec::new(),
    };
    let Some(date) = now.iter().map(|a| a.date).max() else {
        if !own(Currency::USD) {
            // Offers in the other money are shown all the same.
            let others: Vec<Asked> = goods.iter().filter_map(|g| in_usd(*g, catalog, as_of)).collect();
            check.offers.extend(others.iter().filter_map(|a| a.offers.first().cloned()).take(2));
            if !others.is_empty() {
                check.outcome = PriceOutcome::NoRate;
            }
        }
        return Some(check);
    };
    let low = now.iter().map(|a| a.low).fold(f64::INFINITY, f64::min) * scale;
    let high = now.iter().map(|a| a.high).fold(0.0, f64::max) * scale;
    check.low = Some(low);
    check.high = Some(high);
    check.date = Some(date);
    check.age_days = Some(date.days_until(as_of));
    let cheapest = now.iter().min_by(|a, b| a.low.total_cmp(&b.low));
    let dearest = now.iter().max_by(|a, b| a.high.total_cmp(&b.high));
    check.offers.extend(cheapest.and_then(|a| a.offers.first().cloned()));
    let last = dearest.and_then(|a| a.offers.last().cloned());
    check.offers.extend(last.filter(|o| check.offers.first() != Some(o)));
    check.outcome = if price.high < low * (1.0 - SAME) {
        before(&goods, catalog, &price, scale, as_of, check.converted, &mut check.offers)
    } else if price.low > high * (1.0 + SAME) {
        PriceOutcome::High
    } else {
        PriceOutcome::Usual
    };
    Some(check)
}

fn rate(currency: Currency, scenario: Option<&Scenario>) -> Option<f64> {
    scenario.filter(|s| s.currency() == currency && (currency == Currency::USD || s.exchange.is_some())).map(per_usd)
}

/// An offer that somebody could take up or could have.
fn real(offer: &Offer) -> bool {
    offer.seller != SellerKind::Claimed
}

/// The quote of a day in US dollars.
fn in_usd(goods: Goods<'_>, catalog: &Catalog, as_of: Date) -> Option<Asked> {
    match goods {
        Goods::Machine(machine) => {
            let quote = quote(catalog, machine, as_of)?;
            let mut offers: Vec<OfferSeen> =
                quote.offers.iter().map(|(o, _)| seen(machine.name.as_str(), o, catalog)).collect();
            if quote.offers.len() > 1 {
                // A sum over parts is nobody's single offer; its dearest part stands for it.
                offers.sort_by(|a, b| b.amount.total_cmp(&a.amount));
                offers.truncate(1);
            }
            Some(Asked {
                low: quote.spread.0.min(quote.amount).to_f64()?,
                high: quote.spread.1.max(quote.amount).to_f64()?,
                date: quote.date,
                can_be_bought: quote.availability.can_be_bought(),
                announced: quote.availability == Availability::Announced,
                offers,
            })
        }
        Goods::Part(_) => in_own(goods, catalog, Currency::USD, as_of),
    }
}

/// The newest offers in one money, with all of about the same time.
fn in_own(goods: Goods<'_>, catalog: &Catalog, currency: Currency, as_of: Date) -> Option<Asked> {
    let usable = || {
        goods.offers().iter().filter(|o| {
            o.date <= as_of && real(o) && o.currency == currency && o.availability != Availability::Announced
        })
    };
    let date = usable().map(|o| o.known_on(as_of)).max()?;
    let mut near: Vec<&Offer> = usable().filter(|o| o.known_on(as_of).days_until(date) <= SAME_TIME_DAYS).collect();
    near.sort_by_key(|o| o.amount);
    let amounts: Vec<f64> = near.iter().filter_map(|o| o.amount.to_f64()).collect();
    Some(Asked {
        low: amounts.first().copied()?,
        high: amounts.last().copied()?,
        date,
        can_be_bought: near.iter().any(|o| o.availability.can_be_bought()),
        announced: false,
        offers: near.iter().map(|o| seen(goods.name(), o, catalog)).collect(),
    })
}

/// A price below today's: the newest older offer that it matches, where there is one.
fn before(
    goods: &[Goods<'_>],
    catalog: &Catalog,
    price: &Amount,
    scale: f64,
    as_of: Date,
    converted: bool,
    shown: &mut Vec<OfferSeen>,
) -> PriceOutcome {
    let currency = if converted { Currency::USD } else { price.currency };
    let matches = |o: &Offer| {
        o.amount
            .to_f64()
            .map(|a| a * scale)
            .is_some_and(|a| a >= price.low * (1.0 - SAME) && a <= price.high * (1.0 + SAME))
    };
    let newest = |announced: bool| {
        goods
            .iter()
            .flat_map(|g| g.offers().iter().map(|o| (g.name(), o)))
            .filter(|(_, o)| o.date <= as_of && real(o) && o.currency == currency && matches(o))
            .filter(|(_, o)| (o.availability == Availability::Announced) == announced)
            .max_by_key(|(_, o)| o.known_on(as_of))
    };
    let (outcome, offer) = match (newest(false), newest(true)) {
        (Some(offer), _) => (PriceOutcome::OnceWas, Some(offer)),
        (None, Some(offer)) => (PriceOutcome::OnlyAnnounced, Some(offer)),
        (None, None) => (PriceOutcome::Low, None),
    };
    if let Some((name, offer)) = offer {
        let mut seen = seen(name, offer, catalog);
        seen.date = offer.known_on(as_of);
        shown.push(seen);
    }
    outcome
}

fn seen(name: &str, offer: &Offer, catalog: &Catalog) -> OfferSeen {
    let source = catalog.sources.get(&offer.source);
    OfferSeen {
        name: name.to_owned(),
        amount: offer.amount.to_f64().unwrap_or(f64::NAN),
        currency: offer.currency,
        date: offer.date,
        seller: offer.seller,
        availability: offer.availability,
        source: source.map_or_else(|| offer.source.clone(), |s| s.title.clone()),
        url: source.and_then(|s| s.url.clone()),
    }
}
