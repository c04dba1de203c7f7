//! What cannot be, one message each.

use super::{MeasuredRun, ModelWish, QuantFloor, Scenario};
use crate::catalog::Catalog;
use crate::claim_check;
use crate::error::{Error, Result};
use crate::money::Currency;
use crate::observe;

/// The most tasks a scenario may hold.
const MOST_TASKS: usize = 64;

/// Looks for everything in a scenario that cannot be.
///
/// # Errors
/// The first thing found, in the order of the file: no tasks, a number out of its range, a context beyond the model's, an
/// unknown machine or model, a currency without a rate.
pub fn check(scenario: &Scenario, catalog: &Catalog) -> Result<()> {
    if scenario.tasks.is_empty() {
        return Err(Error::NoTasks);
    }
    if scenario.tasks.len() > MOST_TASKS {
        return Err(invalid("tasks", format!("{} tasks; at most {MOST_TASKS} are read", scenario.tasks.len())));
    }
    check_tasks(scenario, catalog)?;
    if scenario.budget.amount.is_sign_negative() {
        return Err(Error::NegativeBudget { amount: scenario.budget.amount.to_string() });
    }
    if !(0.0..=1.0).contains(&scenario.private_share) {
        return Err(Error::ShareOutOfRange {
            path: "private_share".to_owned(),
            value: scenario.private_share.to_string(),
        });
    }
    if !(1..=120).contains(&scenario.horizon_months) {
        return Err(invalid("horizon_months", format!("{} is not between 1 and 120 months", scenario.horizon_months)));
    }
    if let Some(price) = scenario.electricity_per_kwh {
        number("electricity_per_kwh", price, 0.0, 100.0)?;
    }
    if let Some(falls) = scenario.cloud.price_falls_per_year {
        number("cloud.price_falls_per_year", falls, 0.0, 0.95)?;
    }
    if let Some(exchange) = scenario.exchange {
        number("exchange.per_usd", exchange.per_usd, 1e-6, 1e9)?;
    }
    if scenario.currency() != Currency::USD && scenario.exchange.is_none() {
        return Err(Error::NoExchangeRate {
            path: "budget.currency".to_owned(),
            currency: scenario.currency().to_string(),
        });
    }
    check_wishes(scenario)?;
    check_claims(scenario)?;
    check_current(scenario, catalog)
}

/// Claims that are kept with a scenario, at most: a report has room for so many.
const MOST_CLAIMS: usize = 12;

fn check_claims(scenario: &Scenario) -> Result<()> {
    let count = scenario.claims.len();
    if count > MOST_CLAIMS {
        return Err(invalid("claims", format!("{count} claims; at most {MOST_CLAIMS} are kept")));
    }
    for (i, claim) in scenario.claims.iter().enumerate() {
        claim_check::readable(claim).map_err(|reason| invalid(&format!("claims[{i}]"), reason))?;
    }
    Ok(())
}

/// The most requests at once that are looked at; beyond, published runs say nothing.
pub const MOST_USERS: u32 = 64;

fn check_wishes(scenario: &Scenario) -> Result<()> {
    if !(1..=MOST_USERS).contains(&scenario.users_at_once) {
        return Err(invalid("users_at_once", format!("{} is not between 1 and {MOST_USERS}", scenario.users_at_once)));
    }
    if let Some(floor) = &scenario.quant_floor {
        check_floor("quant_floor", floor)?;
    }
    if let Some(percent) = scenario.sales_tax_percent {
        number("sales_tax_percent", percent, 0.0, 100.0)?;
    }
    if let Some(share) = scenario.resale_share
        && !(0.0..=1.0).contains(&share)
    {
        return Err(Error::ShareOutOfRange { path: "resale_share".to_owned(), value: share.to_string() });
    }
    if scenario.rates.len() > MOST_RATES {
        return Err(invalid("rates", format!("{} rates; at most {MOST_RATES} are read", scenario.rates.len())));
    }
    for (i, rate) in scenario.rates.iter().enumerate() {
        number(&format!("rates[{i}].per_usd"), rate.per_usd, 1e-6, 1e9)?;
        if rate.currency == Currency::USD && rate.per_usd != 1.0 {
            return Err(invalid(&format!("rates[{i}].per_usd"), "a dollar is one dollar".to_owned()));
        }
        if scenario.rates[..i].iter().any(|earlier| earlier.currency == rate.currency) {
            return Err(invalid(&format!("rates[{i}].currency"), format!("{} is there twice", rate.currency)));
        }
    }
    Ok(())
}

/// There are fewer currencies than this.
const MOST_RATES: usize = 200;

fn check_floor(path: &str, floor: &QuantFloor) -> Result<()> {
    match floor {
        QuantFloor::BitsPerWeight(bits) => number(&format!("{path}.bits_per_weight"), *bits, 1.0, 16.0),
        QuantFloor::Quant(name) => {
            let known = floor.bits().is_ok_and(|bits| (1.0..=16.5).contains(&bits));
            if known { Ok(()) } else { Err(invalid(&format!("{path}.quant"), format!("'{name}' is no quantization"))) }
        }
    }
}

fn check_tasks(scenario: &Scenario, catalog: &Catalog) -> Result<()> {
    for (i, task) in scenario.tasks.iter().enumerate() {
        let at = |field: &str| format!("tasks[{i}].{field}");
        if task.id.trim().is_empty() {
            return Err(invalid(&at("id"), "a task needs a name".to_owned()));
        }
        if scenario.tasks[..i].iter().any(|earlier| earlier.id == task.id) {
            return Err(invalid(&at("id"), format!("'{}' is the name of an earlier task", task.id)));
        }
        number(&at("requests_per_day"), task.requests_per_day, 0.0, 1e6)?;
        if task.answer_tokens == 0 && task.prompt_tokens == 0 {
            return Err(invalid(&at("prompt_tokens"), "a request has a prompt or an answer".to_owned()));
        }
        if task.cached_tokens > task.prompt_tokens {
            return Err(invalid(
                &at("cached_tokens"),
                format!("{} cached tokens in a prompt of {}", task.cached_tokens, task.prompt_tokens),
            ));
        }
        if let Some(wait) = task.longest_wait_s {
            number(&at("longest_wait_s"), wait, f64::MIN_POSITIVE, 1e7)?;
        }
        if let Some(floor) = &task.quant_floor {
            check_floor(&at("quant_floor"), floor)?;
        }
        match &task.model {
            // A model that only its provider runs is no slip of the pen: the answer says what stands in its way.
            ModelWish::Id(id) if catalog.model(id).is_none() && catalog.cloud_model(id).is_some() => {}
            ModelWish::Id(id) => {
                let model = catalog.model(id).ok_or_else(|| Error::UnknownModel {
                    path: at("model.id"),
                    id: id.clone(),
                    near: catalog.nearest_model(id),
                })?;
                if task.context_needed() > model.longest_context() {
                    return Err(Error::ContextBeyondModel {
                        path: at(if task.context_tokens.is_some() { "context_tokens" } else { "prompt_tokens" }),
                        tokens: task.context_needed(),
                        model: id.clone(),
                        most: model.longest_context(),
                    });
                }
            }
            ModelWish::MinQuality(score) => number(&at("model.min_quality"), *score, 0.0, 100.0)?,
            ModelWish::Class(_) => {}
        }
    }
    Ok(())
}

fn check_current(scenario: &Scenario, catalog: &Catalog) -> Result<()> {
    let Some(current) = &scenario.current else { return Ok(()) };
    if catalog.machine(&current.machine).is_none() {
        return Err(Error::UnknownMachine {
            path: "current.machine".to_owned(),
            id: current.machine.clone(),
            near: catalog.nearest_machine(&current.machine),
        });
    }
    for (index, run) in current.measured.iter().enumerate() {
        check_run(index, run, catalog)?;
    }
    if let Some(observations) = &current.observations {
        observe::check(observations).map_err(|error| match error {
            Error::Invalid { path, reason } => invalid(&format!("current.observations.{path}"), reason),
            other => other,
        })?;
    }
    let Some(observed) = &current.observed else { return Ok(()) };
    if let Some(id) = &observed.model
        && catalog.model(id).is_none()
    {
        return Err(Error::UnknownModel {
            path: "current.observed.model".to_owned(),
            id: id.clone(),
            near: catalog.nearest_model(id),
        });
    }
    if let Some(seconds) = observed.client_timeout_s {
        number("current.observed.client_timeout_s", seconds, f64::MIN_POSITIVE, 1e7)?;
    }
    if let Some(speed) = observed.prefill_tokens_per_s {
        number("current.observed.prefill_tokens_per_s", speed, f64::MIN_POSITIVE, 1e7)?;
    }
    if let Some(speed) = observed.storage_read_gbs {
        number("current.observed.storage_read_gbs", speed, f64::MIN_POSITIVE, 1e3)?;
    }
    if let Some(speed) = observed.decode_tokens_per_s {
        number("current.observed.decode_tokens_per_s", speed, f64::MIN_POSITIVE, 1e6)?;
    }
    Ok(())
}

fn check_run(index: usize, run: &MeasuredRun, catalog: &Catalog) -> Result<()> {
    let at = |field: &str| format!("current.measured[{index}].{field}");
    let Some(model) = catalog.model(&run.model) else {
        return Err(Error::UnknownModel {
            path: at("model"),
            id: run.model.clone(),
            near: catalog.nearest_model(&run.model),
        });
    };
    let most = model.longest_context();
    let reached = run.depth.saturating_add(run.prompt_tokens.unwrap_or(0));
    if reached > most {
        return Err(Error::ContextBeyondModel { path: at("depth"), tokens: reached, model: model.name.clone(), most });
    }
    if run.prompt_tokens == Some(0) {
        return Err(invalid(&at("prompt_tokens"), "must be one or more".to_owned()));
    }
    for (field, speed, fastest) in
        [("decode_tokens_per_s", run.decode_tokens_per_s, 1e6), ("prefill_tokens_per_s", run.prefill_tokens_per_s, 1e7)]
    {
        if let Some(speed) = speed {
            number(&at(field), speed, f64::MIN_POSITIVE, fastest)?;
        }
    }
    Ok(())
}

fn number(path: &str, value: f64, least: f64, most: f64) -> Result<()> {
    if value.is_finite() && value >= least && value <= most {
        return Ok(());
    }
    let least = if least == f64::MIN_POSITIVE { "above 0".to_owned() } else { format!("at least {least}") };
    Err(invalid(path, format!("{value} is not a number {least} and at most {most}")))
}

fn invalid(path: &str, reason: String) -> Error {
    Error::Invalid { path: path.to_owned(), reason }
}
