//! A machine's own page.

use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::machine::{EngineSupport, FormFactor, HwClass, Machine, Os, PoolKind, RateOf, Remark};
use crate::catalog::model::{Model, ModelClass};
use crate::catalog::price::{Quote, STALE_AFTER_DAYS, market, other, quote};
use crate::catalog::source::{Availability, Fact, Grade, Offer, SellerKind, Source};
use crate::date::Date;
use crate::energy::{Draw, Energy};
use crate::error::{Error, Result};
use crate::estimate::{self, Rig, Weighed};
use crate::money::Currency;
use crate::recommendation::{Price, Speed};
use crate::units::Tokens;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use std::collections::BTreeMap;

/// The context at which it is said whether a model fits, tokens (or the model's longest, where that is shorter): enough
/// for a conversation with a few files in it.
pub const FITS_AT: Tokens = 32_768;

/// Context lengths that are tried for the longest that fits.
const CONTEXTS: [Tokens; 9] = [4_096, 8_192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576];

/// A machine with everything that is known of it, on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MachinePage {
    /// Catalog id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who makes it.
    pub vendor: String,
    /// What stands on the desk.
    pub form: FormFactor,
    /// Systems it runs.
    pub os: Vec<Os>,
    /// The class of its hardware.
    pub class: HwClass,
    /// The chip or card that runs the model.
    pub chip: String,
    /// GPU cores, where configurations differ by them.
    pub gpu_cores: Option<u32>,
    /// Cards or chips in one box.
    pub cards: u32,
    /// How many boxes people link at most.
    pub max_units: u32,
    /// False for what is listed for reference.
    pub for_home: bool,
    /// First day of sale.
    pub on_sale: Option<Date>,
    /// Day from which the maker no longer sells it.
    pub withdrawn: Option<Date>,
    /// What it costs on the day. Missing where nothing known by then counts as a price.
    pub price: Option<Price>,
    /// Where nothing counts: the best of what is known all the same, in its own money ([`other_price`]).
    pub other_price: Option<Price>,
    /// What the market asks, where the price is the person's own. Missing where it is not, or where nobody else names one.
    pub market: Option<Price>,
    /// Its figures, the known and the missing.
    pub specs: Vec<Spec>,
    /// What its FP16 figure is the rate of.
    pub fp16_is: Option<RateOf>,
    /// How the GPU's share of the memory is raised.
    pub raise: Vec<RaiseLimit>,
    /// What links it to others of its kind.
    pub link: Option<String>,
    /// Engines that run on it.
    pub engines: Vec<EngineSupport>,
    /// Things to know.
    pub remarks: Vec<Remark>,
    /// What it is built from, where its price is a sum.
    pub parts: Vec<PartPrice>,
    /// Every offer by that day, the newest first.
    pub offers: Vec<SeenOffer>,
    /// What counted as its price over time, US dollars: a point for each day on which it changed.
    pub prices: Vec<PriceOn>,
    /// The system under which the models were placed.
    pub models_under: Os,
    /// Every model of the catalog whose shapes are known, on this machine.
    pub models: Vec<ModelHere>,
    /// The pages that its figures name, by key.
    pub sources: BTreeMap<String, Source>,
}

/// One figure of a machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Spec {
    /// Of what.
    pub of: SpecOf,
    /// Under which system, where that matters.
    pub os: Option<Os>,
    /// The kind of memory, where it is a figure of memory.
    pub pool: Option<PoolKind>,
    /// How many of it there are (cards).
    pub count: u32,
    /// The figure. Missing where nobody published it.
    pub fact: Option<Fact>,
}

/// What a figure is of, with its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum SpecOf {
    /// Size of a memory, GiB.
    Memory,
    /// What of it the GPU may use without changing anything, GiB.
    GpuDefault,
    /// What of it the GPU may use at most, GiB.
    GpuMost,
    /// The maker's bandwidth, GB/s.
    Bandwidth,
    /// Bandwidth that somebody measured, GB/s.
    BandwidthMeasured,
    /// Dense FP16, TFLOPS.
    Fp16,
    /// Dense FP8, TFLOPS.
    Fp8,
    /// Dense FP4, TFLOPS.
    Fp4,
    /// The maker's headline with sparsity, TFLOPS or TOPS.
    SparseHeadline,
    /// The link to another box, gigabits a second.
    Link,
    /// What somebody measured on the link, gigabits a second.
    LinkMeasured,
    /// At rest, watts.
    Idle,
    /// While running a model, watts.
    Load,
    /// Noise while running a model, dB(A).
    Noise,
}

/// How the GPU's share is raised under a system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RaiseLimit {
    /// Under which.
    pub os: Os,
    /// The command or setting.
    pub how: String,
}

/// A part of a machine that is built from parts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PartPrice {
    /// Its name.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// An offer as it was seen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SeenOffer {
    /// The part that it is for. Missing where it is for the whole machine.
    pub part: Option<String>,
    /// How much.
    pub amount: f64,
    /// Of what money.
    pub currency: Currency,
    /// The day on which it was seen.
    pub date: Date,
    /// The last day on which it is known to have held.
    pub held_until: Option<Date>,
    /// Days from the last day on which it is known to have held to the page's day.
    pub age_days: i32,
    /// True where that is more than 90 days.
    pub stale: bool,
    /// Who asks it.
    pub seller: SellerKind,
    /// Whether one could have it.
    pub availability: Availability,
    /// Key of its source.
    pub source: String,
    /// What exactly was sold.
    pub note: Option<String>,
}

/// What counted as the price from a day on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PriceOn {
    /// From which day.
    pub date: Date,
    /// How much, US dollars.
    pub amount: f64,
    /// Whether one could have it.
    pub availability: Availability,
}

/// A model on the machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModelHere {
    /// Catalog id.
    pub model: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub class: Option<ModelClass>,
    /// Parameters, billions.
    pub params_b: f64,
    /// The quantization, the usual one of about four bits.
    pub quant: String,
    /// The context that the memory is for, tokens.
    pub context: Tokens,
    /// What it needs there, GiB.
    pub needed_gib: f64,
    /// True where that fits, with free settings changed if need be.
    pub fits: bool,
    /// True where less than 15 % is left.
    pub tight: bool,
    /// The longest of the usual context lengths that fits. Missing where none does.
    pub longest_context: Option<Tokens>,
    /// How fast it writes there. Missing where it does not fit or the machine's bandwidth is not known.
    pub decode: Option<Speed>,
    /// Tokens per watt-hour while it writes. Missing where that or the machine's draw is not known.
    pub energy: Option<Energy>,
}

/// A machine's page on a day.
///
/// # Errors
/// [`Error::UnknownMachine`].
pub fn machine_page(catalog: &Catalog, id: &str, day: Date) -> Result<MachinePage> {
    let machine = catalog.machine(id).ok_or_else(|| Error::UnknownMachine {
        path: "machine".to_owned(),
        id: id.to_owned(),
        near: catalog.nearest_machine(id),
    })?;
    let specs = specs(machine);
    let offers = offers(catalog, machine, day);
    let os = if machine.os.contains(&Os::Linux) { Os::Linux } else { machine.os.first().copied().unwrap_or(Os::Linux) };
    Ok(MachinePage {
        id: machine.id.clone(),
        name: machine.name.clone(),
        vendor: machine.vendor.clone(),
        form: machine.form,
        os: machine.os.clone(),
        class: machine.class,
        chip: machine.chip.clone(),
        gpu_cores: machine.gpu_cores,
        cards: machine.cards(),
        max_units: machine.max_units,
        for_home: machine.for_home,
        on_sale: machine.on_sale,
        withdrawn: machine.withdrawn,
        market: quote(catalog, machine, day)
            .filter(|it| it.seller == SellerKind::Own)
            .and_then(|_| price_from(catalog, &market(catalog, machine, day)?, day)),
        price: price_of(catalog, machine, day),
        other_price: other_price(catalog, machine, day),
        fp16_is: machine.compute.fp16_is,
        raise: machine
            .pools
            .iter()
            .flat_map(|pool| &pool.gpu_share)
            .filter_map(|share| share.how.clone().map(|how| RaiseLimit { os: share.os, how }))
            .collect(),
        link: machine.link.as_ref().map(|link| link.name.clone()),
        engines: machine.engines.clone(),
        remarks: machine.remarks.clone(),
        parts: machine
            .parts
            .iter()
            .filter_map(|used| {
                catalog.part(&used.part).map(|it| PartPrice { name: it.name.clone(), count: used.count })
            })
            .collect(),
        prices: prices(catalog, machine, day),
        models_under: os,
        models: catalog.models.iter().filter_map(|model| here(machine, os, model)).collect(),
        sources: sources(catalog, &specs, &offers, &machine.remarks),
        specs,
        offers,
    })
}

/// What one costs on a day, in the catalog's currency, with its source; without the person's taxes.
#[must_use]
pub fn price_of(catalog: &Catalog, machine: &Machine, day: Date) -> Option<Price> {
    price_from(catalog, &quote(catalog, machine, day)?, day)
}

/// Where nothing counts as a price in dollars: an offer in other money, or what somebody merely claimed. It is shown as what
/// it is and never counted. Missing where there is a price, and where nobody named any sum.
#[must_use]
pub fn other_price(catalog: &Catalog, machine: &Machine, day: Date) -> Option<Price> {
    if quote(catalog, machine, day).is_some() {
        return None;
    }
    let (offer, availability) = other(machine, day)?;
    Some(price_of_offer(catalog, offer, offer.known_on(day), availability, day))
}

/// One offer as a price, dated `date` and looked at on `day`.
fn price_of_offer(catalog: &Catalog, offer: &Offer, date: Date, availability: Availability, day: Date) -> Price {
    let source = catalog.sources.get(&offer.source);
    let age_days = date.days_until(day);
    Price {
        amount: offer.amount,
        currency: offer.currency,
        low: None,
        high: None,
        date,
        since: (offer.date < date).then_some(offer.date),
        age_days,
        stale: age_days > STALE_AFTER_DAYS,
        seller: offer.seller,
        availability,
        source: source.map_or_else(|| offer.source.clone(), |it| it.title.clone()),
        url: source.and_then(|it| it.url.clone()),
        grade: source.map_or(Grade::C, |it| it.grade),
        second_hand: source.is_some_and(|it| it.second_hand),
        note: offer.note.clone(),
        tax: None,
        tax_included: offer.tax_included,
        converted: None,
    }
}

fn price_from(catalog: &Catalog, quote: &Quote<'_>, day: Date) -> Option<Price> {
    // Of a sum, the dearest part's source stands for the whole.
    let (offer, _) = quote.offers.iter().max_by_key(|(offer, count)| offer.amount * Decimal::from(*count))?;
    let differ = quote.spread.0 != quote.spread.1;
    Some(Price {
        amount: quote.amount,
        currency: Currency::USD,
        low: quote.spread.0.to_f64().filter(|_| differ),
        high: quote.spread.1.to_f64().filter(|_| differ),
        since: quote.since(),
        seller: quote.seller,
        tax_included: quote.taxed == quote.amount,
        converted: quote.converted,
        ..price_of_offer(catalog, offer, quote.date, quote.availability, day)
    })
}

/// Every figure that a buyer asks for, in the order in which they are read; unknown ones stay in the list. What does not
/// apply (a link where nobody links them, FP8 where no maker speaks of it) is left out.
fn specs(machine: &Machine) -> Vec<Spec> {
    let mut out = Vec::new();
    let plain = |of, fact: &Option<Fact>| Spec { of, os: None, pool: None, count: 1, fact: fact.clone() };
    for pool in &machine.pools {
        let of_pool = |of, os, fact: Option<Fact>| Spec { of, os, pool: Some(pool.kind), count: pool.count, fact };
        out.push(of_pool(SpecOf::Memory, None, Some(pool.capacity_gib.clone())));
        for share in &pool.gpu_share {
            out.push(of_pool(SpecOf::GpuDefault, Some(share.os), Some(share.default_gib.clone())));
            if share.max_gib.is_some() {
                out.push(of_pool(SpecOf::GpuMost, Some(share.os), share.max_gib.clone()));
            }
        }
        out.push(of_pool(SpecOf::Bandwidth, None, pool.bandwidth_gbs.clone()));
        if pool.bandwidth_measured_gbs.is_some() {
            out.push(of_pool(SpecOf::BandwidthMeasured, None, pool.bandwidth_measured_gbs.clone()));
        }
    }
    let compute = &machine.compute;
    out.push(plain(SpecOf::Fp16, &compute.fp16_tflops));
    for (of, fact) in [
        (SpecOf::Fp8, &compute.fp8_tflops),
        (SpecOf::Fp4, &compute.fp4_tflops),
        (SpecOf::SparseHeadline, &compute.sparse_headline),
    ] {
        if fact.is_some() {
            out.push(plain(of, fact));
        }
    }
    if let Some(link) = &machine.link {
        out.push(plain(SpecOf::Link, &Some(link.gbits.clone())));
        out.push(plain(SpecOf::LinkMeasured, &link.measured_gbits));
    }
    out.push(plain(SpecOf::Idle, &machine.power.idle_w));
    out.push(plain(SpecOf::Load, &machine.power.load_w));
    out.push(plain(SpecOf::Noise, &machine.power.noise_dba));
    out
}

fn offers(catalog: &Catalog, machine: &Machine, day: Date) -> Vec<SeenOffer> {
    let whole = machine.offers.iter().chain(catalog.own_prices(&machine.id)).map(|offer| (None, offer));
    let parts = machine.parts.iter().filter_map(|used| catalog.part(&used.part)).flat_map(|part| {
        part.offers.iter().chain(catalog.own_part_prices(&part.id)).map(|offer| (Some(part.name.clone()), offer))
    });
    let mut out: Vec<SeenOffer> =
        whole.chain(parts).filter(|(_, offer)| offer.date <= day).filter_map(|(part, o)| seen(part, o, day)).collect();
    out.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.part.cmp(&b.part)).then(a.amount.total_cmp(&b.amount)));
    out
}

fn seen(part: Option<String>, offer: &Offer, day: Date) -> Option<SeenOffer> {
    let age_days = offer.known_on(day).days_until(day);
    Some(SeenOffer {
        part,
        amount: offer.amount.to_f64()?,
        currency: offer.currency,
        date: offer.date,
        held_until: offer.held_until,
        age_days,
        stale: age_days > STALE_AFTER_DAYS,
        seller: offer.seller,
        availability: offer.availability,
        source: offer.source.clone(),
        note: offer.note.clone(),
    })
}

/// What counted as the price on each day on which something about it changed.
fn prices(catalog: &Catalog, machine: &Machine, day: Date) -> Vec<PriceOn> {
    let of_parts = machine
        .parts
        .iter()
        .filter_map(|used| catalog.part(&used.part))
        .flat_map(|part| part.offers.iter().chain(catalog.own_part_prices(&part.id)));
    let mut days: Vec<Date> = machine
        .offers
        .iter()
        .chain(catalog.own_prices(&machine.id))
        .chain(of_parts)
        .map(|offer| offer.date)
        .chain(machine.on_sale)
        .chain(machine.withdrawn)
        .filter(|it| *it <= day)
        .collect();
    days.sort_unstable();
    days.dedup();
    let mut out: Vec<PriceOn> = Vec::new();
    for date in days {
        let Some(quote) = quote(catalog, machine, date) else { continue };
        let Some(amount) = quote.amount.to_f64() else { continue };
        let same = |last: &PriceOn| last.amount.total_cmp(&amount).is_eq() && last.availability == quote.availability;
        if !out.last().is_some_and(same) {
            out.push(PriceOn { date, amount, availability: quote.availability });
        }
    }
    out
}

/// A model on the machine, or nothing where its shapes are not published.
fn here(machine: &Machine, os: Os, model: &Model) -> Option<ModelHere> {
    let weighed = Weighed::new(model, None).ok()?;
    let rig = Rig::new(machine, 1, os, &weighed, None).ok()?;
    let longest = model.longest_context();
    let context = FITS_AT.min(longest);
    let fit = rig.fit(KvType::F16, context).ok()?;
    let fits_at = |tokens: Tokens| rig.fit(KvType::F16, tokens).is_ok_and(|it| it.fits);
    let decode = rig.decode(KvType::F16, context).ok().filter(|_| fit.fits);
    let decode = decode.map(|it| estimate::shown(&estimate::near_limit(it, &fit)));
    Some(ModelHere {
        model: model.id.clone(),
        name: model.name.clone(),
        class: model.class(),
        params_b: model.params / 1e9,
        quant: rig.quant_name().to_owned(),
        context,
        needed_gib: fit.memory.weights + fit.memory.kv + fit.memory.compute,
        fits: fit.fits,
        tight: fit.memory.tight,
        longest_context: CONTEXTS
            .into_iter()
            .filter(|tokens| *tokens < longest)
            .chain([longest])
            .rev()
            .find(|tokens| fits_at(*tokens)),
        energy: decode.and_then(|speed| Draw::of(&machine.power, 1)?.at(&speed, 1)),
        decode,
    })
}

fn sources(catalog: &Catalog, specs: &[Spec], offers: &[SeenOffer], remarks: &[Remark]) -> BTreeMap<String, Source> {
    specs
        .iter()
        .filter_map(|spec| spec.fact.as_ref())
        .flat_map(|fact| &fact.sources)
        .chain(offers.iter().map(|offer| &offer.source))
        .chain(remarks.iter().map(|remark| &remark.source))
        .filter_map(|key| catalog.sources.get(key).map(|source| (key.clone(), source.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn every_machine_has_a_page_and_every_figure_on_it_a_source() {
        let catalog = Catalog::embedded().unwrap();
        for machine in &catalog.machines {
            let page = machine_page(&catalog, &machine.id, day("2026-11-21")).unwrap();
            assert!(page.specs.iter().any(|s| s.of == SpecOf::Memory && s.fact.is_some()), "{}", machine.id);
            for fact in page.specs.iter().filter_map(|s| s.fact.as_ref()) {
                let named = fact.sources.iter().all(|key| page.sources.contains_key(key));
                assert!(named && (!fact.sources.is_empty() || fact.derived.is_some()), "{}: {fact:?}", machine.id);
            }
            assert!(page.offers.iter().all(|offer| page.sources.contains_key(&offer.source)), "{}", machine.id);
        }
    }

    #[test]
    fn a_missing_figure_stays_in_the_list() {
        let catalog = Catalog::embedded().unwrap();
        let page = machine_page(&catalog, "dgx-spark", day("2026-11-21")).unwrap();
        let noise = page.specs.iter().find(|s| s.of == SpecOf::Noise).unwrap();
        assert_eq!(noise.fact, catalog.machine("dgx-spark").unwrap().power.noise_dba);
        assert!(page.specs.iter().any(|s| s.of == SpecOf::Idle));
    }

    #[test]
    fn prices_over_time_end_at_what_it_costs_on_the_day() {
        let catalog = Catalog::embedded().unwrap();
        for machine in &catalog.machines {
            let page = machine_page(&catalog, &machine.id, day("2026-11-21")).unwrap();
            let Some(price) = &page.price else { continue };
            let last = page.prices.last().unwrap();
            assert!((last.amount - price.amount.to_f64().unwrap()).abs() < 0.005, "{}: {last:?}", machine.id);
            assert!(page.prices.windows(2).all(|w| w[0].date < w[1].date), "{}", machine.id);
        }
    }

    /// "Nobody has published a price" stands only where nobody did.
    #[test]
    fn where_anybody_named_a_sum_it_is_shown() {
        let catalog = Catalog::embedded().unwrap();
        let (mut foreign, mut claimed) = (0, 0);
        for machine in catalog.machines.iter().filter(|machine| machine.parts.is_empty()) {
            let page = machine_page(&catalog, &machine.id, day("2026-11-21")).unwrap();
            assert!(page.price.is_none() || page.other_price.is_none(), "{}", machine.id);
            let shown = page.price.is_some() || page.other_price.is_some();
            assert_eq!(shown, !page.offers.is_empty(), "{}", machine.id);
            let Some(other) = page.other_price else { continue };
            claimed += u32::from(other.seller == SellerKind::Claimed);
            foreign += u32::from(other.seller != SellerKind::Claimed);
            assert!(other.seller == SellerKind::Claimed || other.currency != Currency::USD, "{}", machine.id);
        }
        assert!(foreign >= 3 && claimed >= 2, "{foreign} in other money, {claimed} claimed");
    }

    #[test]
    fn a_price_that_held_says_since_when() {
        let catalog = Catalog::embedded().unwrap();
        let ultra = catalog.machine("mac-studio-m3-ultra-512gb").unwrap();
        let price = price_of(&catalog, ultra, day("2026-02-18")).unwrap();
        assert_eq!((price.since, price.date), (Some(day("2025-03-05")), day("2026-02-18")));
        let tower = catalog.machine("tower-rtx-5090").unwrap();
        assert_eq!(price_of(&catalog, tower, day("2026-11-21")).and_then(|price| price.since), None);
    }

    #[test]
    fn on_an_earlier_day_later_offers_are_not_known() {
        let catalog = Catalog::embedded().unwrap();
        let then = machine_page(&catalog, "dgx-spark", day("2026-02-18")).unwrap();
        let now = machine_page(&catalog, "dgx-spark", day("2026-11-21")).unwrap();
        assert!(then.offers.len() < now.offers.len());
        assert!(then.offers.iter().all(|offer| offer.date <= day("2026-02-18")));
    }

    #[test]
    fn what_fits_at_a_length_fits_at_every_shorter_one() {
        let catalog = Catalog::embedded().unwrap();
        let page = machine_page(&catalog, "mac-studio-m2-ultra-64gb", day("2026-11-21")).unwrap();
        assert!(page.models.iter().any(|m| m.fits) && page.models.iter().any(|m| !m.fits));
        for model in &page.models {
            assert_eq!(model.fits, model.longest_context.is_some_and(|longest| longest >= model.context), "{model:?}");
            assert_eq!(model.decode.is_some(), model.fits, "{model:?}");
        }
    }

    #[test]
    fn a_machine_that_is_not_there_is_named_with_the_nearest() {
        let error = machine_page(&Catalog::embedded().unwrap(), "dgx-sparc", day("2026-11-21"));
        assert!(matches!(error, Err(Error::UnknownMachine { near: Some(near), .. }) if near == "dgx-spark"));
    }
}
