//! What a claimed machine would do for the person's own work, at the claimed price.

use super::{ClaimCheck, Found};
use crate::advise;
use crate::catalog::Catalog;
use crate::catalog::source::{Availability, Offer, SellerKind};
use crate::catalog::tier::TierId;
use crate::date::Date;
use crate::error::Result;
use crate::money::{Currency, cents};
use crate::recommendation::{Plan, Verdict, Where};
use crate::scenario::Scenario;
use serde::Serialize;

/// The person's work on a claimed machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ForMix {
    /// The work on it, at the claimed price where one was said.
    pub plan: Plan,
    /// The tiers whose pick it would be at that price.
    pub picked_for: Vec<TierId>,
    /// What the verdict would be with this offer on the market.
    pub verdict: Verdict,
    /// True where the verdict's purchase would be this machine.
    pub purchase: bool,
}

/// Adds what the machine would do. Nothing is added where no machine of the catalog was understood.
pub(super) fn add(checked: &mut ClaimCheck, catalog: &Catalog, as_of: Date, scenario: &Scenario) -> Result<()> {
    let Some(id) = checked.said.machines.first().map(|m| m.id.clone()) else { return Ok(()) };
    let units = checked.said.units.max(1);
    let mut market = catalog.clone();
    if let Some(offer) = offer(checked, as_of, scenario) {
        market.add_offer(checked.said.part.as_ref().map_or(&id, |p| &p.id), offer);
    }
    let answer = advise::recommend(scenario, &market, as_of)?;
    let Some(plan) = advise::plan_on(scenario, &market, as_of, &id, units)? else { return Ok(()) };
    let is_it = |p: &Plan| p.machine == id && p.units == units;
    let picked_for: Vec<TierId> =
        answer.tiers.iter().filter(|t| t.pick.as_ref().is_some_and(is_it)).map(|t| t.id).collect();
    if plan.passes {
        let minutes = plan.minutes_waited_per_day.expected;
        checked.findings.push(Found::MixPasses { machine: plan.name.clone(), minutes });
    } else {
        let task = plan.tasks.iter().find(|t| t.place == Where::Nowhere).map(|t| t.id.clone()).unwrap_or_default();
        checked.findings.push(Found::MixFails { machine: plan.name.clone(), task });
    }
    for tier in &picked_for {
        let tier = serde_json::to_value(tier).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        checked.findings.push(Found::MixPick { tier });
    }
    if picked_for.is_empty() {
        checked.findings.push(Found::MixNoPick {});
    }
    if matches!(answer.verdict, Verdict::Fix | Verdict::Keep | Verdict::Hybrid) {
        checked.findings.push(Found::MixNothingToBuy {});
    }
    let purchase = answer.verdict == Verdict::Buy && answer.purchase.as_ref().is_some_and(is_it);
    checked.for_mix = Some(ForMix { plan, picked_for, verdict: answer.verdict, purchase });
    Ok(())
}

/// The claimed price as an offer on one of it, in US dollars. `None` where none was said or it cannot be converted.
fn offer(checked: &ClaimCheck, as_of: Date, scenario: &Scenario) -> Option<Offer> {
    let price = checked.said.price?;
    let per_usd = match price.currency {
        Currency::USD => 1.0,
        currency if currency == scenario.currency() => scenario.exchange?.per_usd,
        _ => return None,
    };
    let count = if checked.said.part.is_some() { checked.said.cards } else { checked.said.units };
    Some(Offer {
        amount: cents(price.high / per_usd / f64::from(count.max(1)))?,
        currency: Currency::USD,
        date: as_of,
        held_until: None,
        seller: SellerKind::Own,
        availability: Availability::Orderable,
        tax_included: false,
        source: "claim".to_owned(),
        note: None,
    })
}
