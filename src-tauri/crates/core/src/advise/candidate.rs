//! Candidates: every machine of the catalog, alone and linked, under the system the person would run on it.

use super::Bench;
use crate::catalog::Catalog;
use crate::catalog::machine::{FormFactor, Machine, Os};
use crate::catalog::price::{self, Quote, STALE_AFTER_DAYS, TOO_OLD_AFTER_DAYS};
use crate::cost::per_usd;
use crate::date::Date;
use crate::money::cents;
use crate::reason::Reason;
use crate::recommendation::{Converted, PlanKind, Price};
use crate::scenario::{Need, Scenario};
use rust_decimal::Decimal;

/// How many linked boxes are looked at. What lies between is left out: people link two or four.
const UNITS: [u32; 3] = [1, 2, 4];

/// A machine rated as quiet stays at or below this while it works, dB(A). Our bound (docs/recommendation.md).
const QUIET_DBA: f64 = 35.0;

/// One machine, or several of it linked, under one system.
#[derive(Debug, Clone)]
pub struct Candidate<'a> {
    /// Which machine.
    pub machine: &'a Machine,
    /// How many of it.
    pub units: u32,
    /// Under which system.
    pub os: Os,
    /// How one comes to it.
    pub kind: PlanKind,
    /// What one costs, in US dollars.
    pub quote: Option<Quote<'a>>,
    /// What all of them cost, tax included, in the budget's currency.
    pub cost: Option<f64>,
    /// True where the price is too old to count on. Counted up to the catalog's own date: what is asked for a day in the
    /// future must not make every price too old.
    pub too_old: bool,
    /// False for used goods where the person wants none.
    pub wanted: bool,
}

/// All candidates, in catalog order.
#[must_use]
pub fn candidates<'a>(bench: &Bench<'a>) -> Vec<Candidate<'a>> {
    let mut all = Vec::with_capacity(bench.catalog.machines.len() * 2);
    for machine in &bench.catalog.machines {
        let quote = price::quote_in(bench.catalog, machine, bench.as_of, bench.rates());
        // What is not on sale yet on that day does not exist on that day.
        if machine.on_sale.is_some_and(|day| day > bench.as_of) && quote.is_none() {
            continue;
        }
        for units in UNITS.into_iter().filter(|&n| n <= machine.max_units.max(1)) {
            all.push(of(bench, machine, units, quote.clone()));
        }
    }
    all
}

/// One machine as a candidate.
#[must_use]
pub fn candidate<'a>(bench: &Bench<'a>, machine: &'a Machine, units: u32) -> Candidate<'a> {
    of(bench, machine, units, price::quote_in(bench.catalog, machine, bench.as_of, bench.rates()))
}

fn of<'a>(bench: &Bench<'a>, machine: &'a Machine, units: u32, quote: Option<Quote<'a>>) -> Candidate<'a> {
    let used = quote.as_ref().is_some_and(Quote::is_used);
    let mut candidate = Candidate {
        machine,
        units,
        os: system(bench.scenario, machine),
        kind: if used { PlanKind::Used } else { PlanKind::New },
        quote: None,
        cost: None,
        too_old: false,
        wanted: !used || bench.scenario.used_is_fine,
    };
    if let Some(quote) = quote {
        candidate.set_price(bench, quote);
    }
    candidate
}

/// The same machine at another price, come to in another way.
#[must_use]
pub fn priced<'a>(bench: &Bench<'a>, like: &Candidate<'a>, quote: Quote<'a>, kind: PlanKind) -> Candidate<'a> {
    let mut candidate = Candidate { kind, wanted: true, ..like.clone() };
    candidate.set_price(bench, quote);
    candidate
}

/// The tax that comes on top of an amount of which a part holds it already.
fn tax_on(scenario: &Scenario, amount: Decimal, taxed: Decimal) -> Decimal {
    let percent = scenario.sales_tax_percent.and_then(Decimal::from_f64_retain).unwrap_or_default();
    ((amount - taxed) * percent / Decimal::ONE_HUNDRED).round_dp(2)
}

/// The system a machine would run for this person: the preferred one where it can; else Linux, where the GPU may use the
/// most memory; else what it runs.
pub(super) fn system(scenario: &Scenario, machine: &Machine) -> Os {
    let runs = |os: Os| machine.os.contains(&os);
    match scenario.os.prefer {
        Some(os) if runs(os) => os,
        _ if runs(Os::Linux) => Os::Linux,
        _ => machine.os.first().copied().unwrap_or(Os::Linux),
    }
}

impl<'a> Candidate<'a> {
    fn set_price(&mut self, bench: &Bench<'_>, quote: Quote<'a>) {
        use rust_decimal::prelude::ToPrimitive;
        let tax = tax_on(bench.scenario, quote.amount, quote.taxed);
        let all = (quote.amount + tax) * Decimal::from(self.units);
        // Whole cents, as it is paid: a budget of just so much is enough, and a cent less is not.
        self.cost = all.to_f64().and_then(|usd| cents(usd * per_usd(bench.scenario))).and_then(|cost| cost.to_f64());
        self.too_old = quote.date.days_until(bench.known_to) > TOO_OLD_AFTER_DAYS;
        self.quote = Some(quote);
    }
}

impl Candidate<'_> {
    /// True where a person can spend the money on it at the answer's date.
    #[must_use]
    pub fn can_be_bought(&self) -> bool {
        self.machine.for_home
            && self.wanted
            && !self.too_old
            && self.quote.as_ref().is_some_and(|q| q.availability.can_be_bought())
    }

    /// True where it runs the preferred system, or where it may stand beside the first machine.
    #[must_use]
    pub fn system_is_fine(&self, scenario: &Scenario) -> bool {
        scenario.os.second_box || scenario.os.prefer.is_none_or(|os| self.machine.os.contains(&os))
    }

    /// What it lacks of what was asked for.
    #[must_use]
    pub fn lacks(&self, scenario: &Scenario) -> Vec<Reason> {
        let mut lacks = Vec::new();
        for need in &scenario.needs {
            let missing = match need {
                Need::Cuda => !self.machine.has_cuda(),
                Need::Portable => !self.machine.form.portable() || self.units > 1,
                Need::Quiet => match &self.machine.power.noise_dba {
                    Some(noise) => noise.value > QUIET_DBA,
                    None if self.machine.form == FormFactor::Server => true,
                    None => {
                        lacks.push(Reason::NoiseUnknown {});
                        false
                    }
                },
            };
            if missing {
                lacks.push(Reason::LacksNeed { need: need.code().to_owned() });
            }
        }
        lacks
    }

    /// True where it has everything that was asked for, as far as is published.
    #[must_use]
    pub fn has_needs(&self, scenario: &Scenario) -> bool {
        self.lacks(scenario).iter().all(|r| matches!(r, Reason::NoiseUnknown {}))
    }

    /// The price as it is shown, for all units together.
    #[must_use]
    pub fn price(&self, scenario: &Scenario, catalog: &Catalog, as_of: Date) -> Option<Price> {
        use rust_decimal::prelude::ToPrimitive;
        let quote = self.quote.as_ref()?;
        // The newest offer of a sum is the one that moved it last; its source stands for the whole.
        let (offer, _) = quote.offers.iter().max_by_key(|(o, n)| o.amount * Decimal::from(*n))?;
        let source = catalog.sources.get(&offer.source);
        let rate = per_usd(scenario) * f64::from(self.units);
        let scaled = |amount: Decimal| amount.to_f64().map(|usd| usd * rate);
        let spread = quote.spread.0 != quote.spread.1;
        let age_days = quote.date.days_until(as_of);
        Some(Price {
            amount: cents(scaled(quote.amount)?)?,
            currency: scenario.currency(),
            low: if spread { scaled(quote.spread.0) } else { None },
            high: if spread { scaled(quote.spread.1) } else { None },
            date: quote.date,
            since: quote.since(),
            age_days,
            stale: age_days > STALE_AFTER_DAYS,
            seller: quote.seller,
            availability: quote.availability,
            source: source.map_or_else(|| offer.source.clone(), |s| s.title.clone()),
            url: source.and_then(|s| s.url.clone()),
            grade: source.map_or(crate::catalog::source::Grade::C, |s| s.grade),
            second_hand: source.is_some_and(|s| s.second_hand),
            note: offer.note.clone(),
            tax: scenario.sales_tax_percent.and_then(|_| scaled(tax_on(scenario, quote.amount, quote.taxed))),
            tax_included: quote.taxed == quote.amount,
            converted: quote.converted.map(|c| Converted { amount: c.amount * f64::from(self.units), ..c }),
        })
    }
}

impl Need {
    /// The word for it in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cuda => "cuda",
            Self::Portable => "portable",
            Self::Quiet => "quiet",
        }
    }
}

/// The word for a system in files.
#[must_use]
pub fn os_code(os: Os) -> &'static str {
    match os {
        Os::Macos => "macos",
        Os::Windows => "windows",
        Os::Linux => "linux",
    }
}
