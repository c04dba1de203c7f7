//! Machines side by side: any of the catalog, whether the advice picked it or not, each with the person's work on it.
//! The numbers are those of the advice itself; this only asks for the machines that the person chose.

use super::{Bench, candidate, choices, mix, owned, tiers};
use crate::catalog::Catalog;
use crate::catalog::machine::{EngineSupport, FormFactor, Machine, Os};
use crate::catalog::source::{Fact, Source};
use crate::curve::{CurveOf, SpeedCurve, speed_curve};
use crate::date::Date;
use crate::error::{Error, Result};
use crate::estimate::Cache;
use crate::money::Money;
use crate::recommendation::{Plan, TaskPlan};
use crate::scenario::{self, Scenario};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Side by side is read by eye; more than this many is a table, and there is one of all candidates in the answer.
pub const MOST_SIDES: usize = 4;

/// A machine that is to be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Chosen {
    /// Catalog id.
    pub machine: String,
    /// How many of it.
    pub units: u32,
}

/// Machines side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Comparison {
    /// The day on which the prices hold.
    pub as_of: Date,
    /// The machines, in the order asked for.
    pub sides: Vec<Side>,
    /// The task whose model the speed curves are of, by id. Missing where no task has a model.
    pub curve_task: Option<String>,
    /// For each pair of machines whose costs cross: when.
    pub break_even: Vec<Crossing>,
    /// The pages that figures of the sides name, by key.
    pub sources: BTreeMap<String, Source>,
}

/// One machine of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Side {
    /// The person's work on it.
    pub plan: Plan,
    /// True where it is the machine there is: it is paid for.
    pub owned: bool,
    /// True where a person can buy it on that day.
    pub can_be_bought: bool,
    /// True where it meets the wishes for system and needs.
    pub meets_wishes: bool,
    /// What is paid at once, tax included, in the budget's currency: 0 for the machine there is. Missing without a price.
    pub at_once: Option<f64>,
    /// What goes on each month (electricity), in the budget's currency. Missing where power or the price of electricity is
    /// not known.
    pub per_month: Option<f64>,
    /// What it has cost after so many months, over the horizon; where [`Side::per_month`] is missing, the purchase alone.
    pub over_time: Vec<CostAt>,
    /// Speed of the curves' model at growing contexts. Missing where it cannot be computed.
    pub curve: Option<SpeedCurve>,
    /// What stands on the desk.
    pub form: FormFactor,
    /// Systems it runs.
    pub systems: Vec<Os>,
    /// The chip or card that runs the model.
    pub chip: String,
    /// The maker's bandwidth of one card or chip, GB/s.
    pub bandwidth_gbs: Option<Fact>,
    /// At rest, watts, each.
    pub idle_w: Option<Fact>,
    /// While running a model, watts, each.
    pub load_w: Option<Fact>,
    /// Noise while running a model, dB(A).
    pub noise_dba: Option<Fact>,
    /// Engines that run on it.
    pub engines: Vec<EngineSupport>,
}

/// What has been paid by a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CostAt {
    /// Months from the purchase.
    pub month: u32,
    /// Paid by then, in the budget's currency.
    pub amount: f64,
}

/// When the costs of two machines cross.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Crossing {
    /// The one that costs more at first, by its place among the sides.
    pub dearer: u32,
    /// The one that costs more later, by its place among the sides.
    pub cheaper: u32,
    /// Months until they have cost the same.
    pub months: f64,
}

/// Machines side by side, on the scenario's work. `task` names the task whose model the speed curves are of; without one
/// it is the task with the longest context.
///
/// # Errors
/// What [`scenario::check`] refuses; [`Error::UnknownMachine`]; [`Error::Invalid`] for more than [`MOST_SIDES`] machines,
/// for none, or for a number of boxes that nobody links.
pub fn compare(
    scenario: &Scenario,
    catalog: &Catalog,
    as_of: Date,
    choices: &[Chosen],
    task: Option<&str>,
    cache: &Cache,
) -> Result<Comparison> {
    scenario::check(scenario, catalog)?;
    if choices.is_empty() || choices.len() > MOST_SIDES {
        let reason = format!("{} machines, but 1 to {MOST_SIDES} are compared", choices.len());
        return Err(Error::Invalid { path: "choices".to_owned(), reason });
    }
    let bench = Bench::new(scenario, catalog, as_of, cache)?;
    let curve_task = task
        .and_then(|id| scenario.tasks.iter().find(|t| t.id == id))
        .or_else(|| scenario.tasks.iter().rev().max_by_key(|t| t.context_tokens.unwrap_or(t.prompt_tokens)))
        .map(|t| t.id.clone());
    let sides = choices
        .iter()
        .enumerate()
        .map(|(i, choice)| side(&bench, i, choice, curve_task.as_deref()))
        .collect::<Result<Vec<Side>>>()?;
    let sources = sources_of(catalog, &sides);
    Ok(Comparison { as_of, break_even: crossings(&sides), curve_task, sources, sides })
}

fn side<'a>(bench: &Bench<'a>, place: usize, choice: &Chosen, curve_task: Option<&str>) -> Result<Side> {
    let machine = machine_of(bench.catalog, place, choice)?;
    let candidate = candidate::candidate(bench, machine, choice.units);
    let mixed = mix::plan(bench, candidate);
    let is_mine = bench.scenario.current.as_ref().is_some_and(|c| c.machine == machine.id) && choice.units == 1;
    let mut plan = if is_mine { owned(bench, &mixed.plan) } else { mixed.plan.clone() };
    if is_mine {
        choices::explain(bench, &mixed.candidate, &mut plan);
    } else {
        tiers::finish_of(bench, &mixed, &mut plan);
    }
    let months = f64::from(bench.scenario.horizon_months);
    let electricity = plan.cost_parts.as_ref().and_then(|parts| parts.electricity.as_ref()).map(Money::as_f64);
    let curve = curve_task
        .and_then(|id| plan.tasks.iter().find(|t| t.id == id))
        .and_then(|task| curve_of(bench.catalog, &plan, task));
    // A candidate's cost holds the tax already.
    let at_once = if is_mine { Some(0.0) } else { mixed.candidate.cost };
    let cloud = plan.cost_parts.as_ref().and_then(|parts| parts.cloud.as_ref()).map_or(0.0, Money::as_f64);
    let known = plan.cost_parts.as_ref().is_some_and(|parts| parts.lacks.is_empty());
    let per_month = electricity.filter(|_| known && months > 0.0).map(|all| (all + cloud) / months);
    Ok(Side {
        owned: is_mine,
        can_be_bought: mixed.candidate.can_be_bought(),
        meets_wishes: mixed.candidate.system_is_fine(bench.scenario) && mixed.candidate.has_needs(bench.scenario),
        over_time: at_once.map_or_else(Vec::new, |start| over_time(start, per_month, bench.scenario.horizon_months)),
        at_once,
        per_month,
        curve,
        form: machine.form,
        systems: machine.os.clone(),
        chip: machine.chip.clone(),
        bandwidth_gbs: machine.main_pool().and_then(|pool| pool.bandwidth_gbs.clone()),
        idle_w: machine.power.idle_w.clone(),
        load_w: machine.power.load_w.clone(),
        noise_dba: machine.power.noise_dba.clone(),
        engines: machine.engines.clone(),
        plan,
    })
}

/// About a dozen points from the purchase to the end of the horizon.
fn over_time(start: f64, per_month: Option<f64>, horizon: u32) -> Vec<CostAt> {
    let step = horizon.div_ceil(12).max(1);
    let at = |month: u32| CostAt { month, amount: start + per_month.unwrap_or(0.0) * f64::from(month) };
    (0..horizon).step_by(step as usize).chain([horizon]).map(at).collect()
}

fn machine_of<'a>(catalog: &'a Catalog, place: usize, choice: &Chosen) -> Result<&'a Machine> {
    let machine = catalog.machine(&choice.machine).ok_or_else(|| Error::UnknownMachine {
        path: format!("choices[{place}].machine"),
        id: choice.machine.clone(),
        near: catalog.nearest_machine(&choice.machine),
    })?;
    if (1..=machine.max_units.max(1)).contains(&choice.units) {
        return Ok(machine);
    }
    let reason = format!("{} of {}, but at most {} are linked", choice.units, machine.name, machine.max_units.max(1));
    Err(Error::Invalid { path: format!("choices[{place}].units"), reason })
}

fn curve_of(catalog: &Catalog, plan: &Plan, task: &TaskPlan) -> Option<SpeedCurve> {
    let of = CurveOf {
        machine: &plan.machine,
        units: plan.units,
        os: plan.os,
        model: task.model.as_deref()?,
        quant: task.quant.as_deref(),
        kv: task.kv_type,
        engine: task.engine,
    };
    speed_curve(catalog, &of).ok()
}

/// Where two straight lines cross: the one that starts higher must rise slower.
fn crossings(sides: &[Side]) -> Vec<Crossing> {
    let lines: Vec<(u32, f64, f64)> =
        (0..).zip(sides).filter_map(|(i, side)| Some((i, side.at_once?, side.per_month?))).collect();
    let mut out = Vec::new();
    for &(dearer, start, rise) in &lines {
        for &(cheaper, other_start, other_rise) in &lines {
            if start > other_start && rise < other_rise {
                out.push(Crossing { dearer, cheaper, months: (start - other_start) / (other_rise - rise) });
            }
        }
    }
    out
}

fn sources_of(catalog: &Catalog, sides: &[Side]) -> BTreeMap<String, Source> {
    let facts = sides.iter().flat_map(|s| [&s.bandwidth_gbs, &s.idle_w, &s.load_w, &s.noise_dba]).flatten();
    let remarks = sides.iter().flat_map(|s| &s.plan.remarks).map(|remark| &remark.source);
    facts
        .flat_map(|fact| &fact.sources)
        .chain(remarks)
        .filter_map(|key| catalog.sources.get(key).map(|source| (key.clone(), source.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use crate::advise::recommend;

    fn founding() -> Scenario {
        serde_json::from_str(include_str!("../../../../../tests/scenarios/founding.json")).unwrap()
    }

    fn day() -> Date {
        "2026-11-21".parse().unwrap()
    }

    fn choice(machine: &str, units: u32) -> Chosen {
        Chosen { machine: machine.to_owned(), units }
    }

    fn compared(choices: &[Chosen]) -> Result<Comparison> {
        compare(&founding(), &Catalog::embedded().unwrap(), day(), choices, None, &Cache::default())
    }

    #[test]
    fn a_side_says_what_the_advice_says_of_the_same_machine() {
        let catalog = Catalog::embedded().unwrap();
        let answer = recommend(&founding(), &catalog, day()).unwrap();
        let mine = answer.current.unwrap();
        let pick = answer.tiers[0].pick.clone().unwrap();
        let both = compared(&[choice(&mine.machine, 1), choice(&pick.machine, pick.units)]).unwrap();
        assert_eq!(both.sides[0].plan, mine);
        assert!(both.sides[0].owned);
        assert_eq!(both.sides[0].at_once, Some(0.0));
        assert_eq!(both.sides[1].plan, pick);
        assert!(both.sides.iter().all(|s| s.curve.is_some()), "{both:?}");
    }

    #[test]
    fn every_machine_of_the_catalog_can_be_chosen() {
        let catalog = Catalog::embedded().unwrap();
        let cache = Cache::default();
        for machine in &catalog.machines {
            let one = compare(&founding(), &catalog, day(), &[choice(&machine.id, 1)], None, &cache).unwrap();
            assert_eq!(one.sides[0].plan.machine, machine.id);
        }
    }

    #[test]
    fn a_break_even_is_where_both_have_cost_the_same() {
        let catalog = Catalog::embedded().unwrap();
        let cache = Cache::default();
        let names: Vec<Chosen> = catalog.machines.iter().map(|m| choice(&m.id, 1)).collect();
        let mut found = 0;
        for four in names.chunks(MOST_SIDES) {
            let all = compare(&founding(), &catalog, day(), four, None, &cache).unwrap();
            for cross in &all.break_even {
                let cost = |i: u32| {
                    let side = &all.sides[i as usize];
                    side.at_once.unwrap() + side.per_month.unwrap() * cross.months
                };
                assert!((cost(cross.dearer) - cost(cross.cheaper)).abs() < 0.01);
                assert!(cross.months > 0.0);
                found += 1;
            }
        }
        assert!(found > 0, "no two machines of the catalog ever cross");
    }

    #[test]
    fn what_cannot_be_compared_is_refused_with_its_place() {
        let unknown = compared(&[choice("dgx-spark", 1), choice("dgx-sparc", 1)]);
        assert!(matches!(unknown, Err(Error::UnknownMachine { path, .. }) if path == "choices[1].machine"));
        let too_many = compared(&[choice("raspberry-pi-5-16gb", 9)]);
        assert!(matches!(too_many, Err(Error::Invalid { path, .. }) if path == "choices[0].units"));
        assert!(matches!(compared(&[]), Err(Error::Invalid { path, .. }) if path == "choices"));
    }
}
