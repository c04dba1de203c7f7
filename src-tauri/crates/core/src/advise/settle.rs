//! The cheapest test that settles a close call: a command that measures just what is in doubt, and where nothing of the
//! kind stands at home, an hour of a rented machine with the same chip.

use crate::catalog::Catalog;
use crate::cost::{money, per_usd};
use crate::date::Date;
use crate::recommendation::{CloseCall, CloseWhy, Plan, Recommendation, RentHour, TaskPlan, Where};
use crate::scenario::{Scenario, Task};

/// The call that is closest, where one is close: a wait that may be too long on the machine the verdict speaks of, or a
/// pick that cannot be told from the runner-up.
#[must_use]
pub fn cheapest(scenario: &Scenario, catalog: &Catalog, now: &Recommendation, as_of: Date) -> Option<CloseCall> {
    let tier = now.tiers.first();
    let current = now.current.as_ref();
    let plans = current.into_iter().chain(&now.purchase).chain(tier.and_then(|t| t.pick.as_ref()));
    let in_doubt = plans
        .flat_map(|p| p.tasks.iter().map(move |t| (p, t)))
        .find(|(_, t)| t.in_time_uncertain && t.fits)
        .map(|(p, t)| (CloseWhy::InTime, p, t));
    let tie = || {
        let tier = tier.filter(|t| t.tie)?;
        let plan = tier.pick.as_ref()?;
        // On the same chip the same run comes out the same: no test separates the two. Of a wait that nobody notices there is
        // nothing to settle.
        let next = tier.runner_up.as_ref()?;
        let chip = |plan: &Plan| catalog.machine(&plan.machine).map(|m| (m.chip.clone(), m.cards(), plan.units));
        if chip(plan) == chip(next) || plan.minutes_waited_per_day.expected < WORTH_A_TEST {
            return None;
        }
        let longest = |t: &&TaskPlan| t.place == Where::Local;
        let task = plan.tasks.iter().filter(longest).max_by(|a, b| minutes(a).total_cmp(&minutes(b)))?;
        Some((CloseWhy::Tie, plan, task))
    };
    let (why, plan, task_plan) = in_doubt.or_else(tie)?;
    let task = scenario.tasks.iter().find(|t| t.id == task_plan.id)?;
    let wait_s = task_plan.wait_s?;
    let here = current.is_some_and(|c| c.machine == plan.machine && c.units == plan.units);
    Some(CloseCall {
        why,
        machine: plan.machine.clone(),
        name: plan.name.clone(),
        here,
        task: task.id.clone(),
        model: task_plan.model.clone()?,
        quant: task_plan.quant.clone()?,
        wait_s,
        accepted_s: task.longest_wait_s,
        needed_decode_tps: needed(task, task_plan, plan.users),
        command: command(task, task_plan, plan.users)?,
        rent: (!here).then(|| rent(scenario, catalog, plan, as_of)).flatten(),
    })
}

fn minutes(task: &TaskPlan) -> f64 {
    task.minutes_per_day.map_or(0.0, |m| m.expected)
}

/// Minutes a day below which two machines that tie need no test. Our bound.
const WORTH_A_TEST: f64 = 1.0;

/// What is left of the accepted wait after the prompts are read, as a speed of decode: of each request, and with several at once
/// of all of them together, as the benchmark prints it.
fn needed(task: &Task, plan: &TaskPlan, users: u32) -> Option<f64> {
    let writes = f64::from(task.answer_tokens) / plan.decode_tps?.expected;
    let reading = if users > 1 { plan.wait_s?.expected - writes } else { plan.first_token_s?.expected };
    let left = task.longest_wait_s? - reading;
    let all = f64::from(task.answer_tokens) * f64::from(users.max(1));
    (left > 0.0 && task.answer_tokens > 0).then(|| all / left)
}

/// A line for llama.cpp's own benchmark: the fresh part of the prompt on top of the cached one, and the answer on top of the
/// whole prompt. For several requests at once it is the benchmark that runs as many side by side, each with a whole prompt of
/// its own: its last speed of writing is that of all of them together.
fn command(task: &Task, plan: &TaskPlan, users: u32) -> Option<String> {
    let fresh = task.prompt_tokens - task.cached_tokens;
    // The answer's own names of cache types are llama.cpp's.
    let kv = serde_json::to_value(plan.kv_type).ok()?;
    let cache = match kv.as_str() {
        Some("f16") | None => String::new(),
        Some(kv) => format!(" -ctk {kv} -ctv {kv}"),
    };
    let file = format!("{}-{}.gguf", plan.model.as_deref()?, plan.quant.as_deref()?);
    let (prompt, answer) = (task.prompt_tokens, task.answer_tokens);
    if users > 1 {
        let context = (u64::from(prompt) + u64::from(answer)) * u64::from(users);
        return Some(format!(
            "llama-batched-bench -m {file} -c {context} -npp {prompt} -ntg {answer} -npl {users} -fa on{cache}"
        ));
    }
    let mut depths = vec![task.cached_tokens, prompt];
    depths.dedup();
    let depths: Vec<String> = depths.iter().map(u32::to_string).collect();
    Some(format!("llama-bench -m {file} -p {fresh} -n {answer} -d {} -fa 1{cache}", depths.join(",")))
}

/// The cheapest hour of the same chip at the day's newest price.
pub(super) fn rent(scenario: &Scenario, catalog: &Catalog, plan: &Plan, as_of: Date) -> Option<RentHour> {
    let machine = catalog.machine(&plan.machine)?;
    let same = catalog.rentals.iter().filter(|r| {
        catalog.machine(&r.machine).is_some_and(|m| m.chip == machine.chip && m.cards() == machine.cards())
    });
    let (rental, price) = same
        .filter_map(|r| Some((r, r.price_on(as_of)?)))
        .min_by(|a, b| a.1.usd_per_hour.total_cmp(&b.1.usd_per_hour))?;
    Some(RentHour {
        name: rental.name.clone(),
        provider: rental.provider.clone(),
        price: money(scenario, price.usd_per_hour * per_usd(scenario))?,
        date: price.date,
        source: catalog.sources.get(&price.source).map_or_else(|| price.source.clone(), |s| s.title.clone()),
    })
}
