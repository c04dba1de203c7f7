//! The whole mix on one candidate: does it pass, is everything in memory together, how long is the day.

use super::Bench;
use super::candidate::Candidate;
use super::day;
use super::task::{self, Worked};
use crate::cost::{self, Costs};
use crate::error::Error;
use crate::estimate::Usable;
use crate::money::Money;
use crate::reason::Reason;
use crate::recommendation::{Loaded, Miss, Plan, TaskPlan, Unknown, Where};
use crate::scenario::TaskKind;
use crate::units::{Bytes, Range};

/// A candidate with the person's work on it.
#[derive(Debug, Clone)]
pub struct MixOn<'a> {
    /// Which candidate.
    pub candidate: Candidate<'a>,
    /// What was never published and is needed, with what it belongs to.
    pub missing: Vec<(String, Error)>,
    /// What is shown.
    pub plan: Plan,
    /// GiB needed at most at one time. `None` where it cannot be computed.
    pub needed_gib: Option<f64>,
    /// Each task on it as if it had no other, in the scenario's order: what a second box is divided by.
    pub alone: Vec<Alone>,
    /// The machine there is, where this one works beside it.
    pub beside: Option<Beside>,
}

/// What a task asks of a machine that does nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Alone {
    /// True where it fits and is in time.
    pub runs: bool,
    /// GiB of the model's weights.
    pub weights_gib: f64,
    /// GiB of KV cache and buffers.
    pub beside_gib: f64,
    /// Expected seconds of work a day.
    pub busy_s: f64,
}

impl Alone {
    fn of(task: &Worked) -> Self {
        Self { runs: runs(&task.plan), weights_gib: task.weights_gib, beside_gib: task.beside_gib, busy_s: task.busy_s }
    }
}

/// The machine there is in a plan for two.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The names of the models that it serves.
    pub models: Vec<String>,
    /// GiB that they need together. `None` where something was never published.
    pub needed_gib: Option<f64>,
    /// GiB that its GPU may use.
    pub usable_gib: f64,
    /// True where they stay loaded.
    pub together: bool,
}

/// Plans the whole mix on a candidate.
#[must_use]
pub fn plan<'a>(bench: &Bench<'_>, candidate: Candidate<'a>) -> MixOn<'a> {
    bench.cache.count_plan();
    let mut tasks: Vec<Worked> =
        (0..bench.scenario.tasks.len()).filter_map(|i| task::plan(bench, &candidate, i)).collect();
    let alone = tasks.iter().map(Alone::of).collect();
    settle(bench, &mut tasks);
    let usable = crate::estimate::usable(candidate.machine, candidate.units, candidate.os);
    if bench.scenario.together {
        apart(bench, &mut tasks, usable.most.gib());
    }
    one_limit(bench, &candidate, &mut tasks, usable);
    let Day { memory, loaded, swapping, waited, kwh, misses } = day_on(bench, &candidate, &mut tasks);
    let loading = swapping.as_ref().map(|s| s.minutes);
    let users = bench.scenario.users_at_once;
    let mut plan = Plan {
        machine: candidate.machine.id.clone(),
        name: candidate.machine.name.clone(),
        units: candidate.units,
        kind: candidate.kind,
        os: candidate.os,
        price: None,
        passes: tasks.iter().all(|t| t.plan.place != Where::Nowhere),
        together: memory.together,
        usable_gib: usable.default.gib(),
        most_gib: usable.most.gib(),
        minutes_waited_per_day: waited,
        kwh_per_day: kwh,
        cost_over_horizon: None,
        cost_parts: None,
        remarks: candidate.machine.remarks.clone(),
        parts: Vec::new(),
        replaces: Vec::new(),
        users,
        minutes_each_per_day: waited.scaled(1.0 / f64::from(users.max(1))),
        loaded,
        loaded_gib: memory.all,
        swaps_per_day: swapping.as_ref().map(|s| s.times),
        minutes_loading_per_day: loading,
        misses,
        unused_offers: Vec::new(),
        tasks: Vec::new(),
    };
    let mut missing = Vec::new();
    for worked in tasks {
        missing.extend(worked.missing);
        plan.tasks.push(worked.plan);
    }
    put_price(bench, &candidate, &mut plan);
    MixOn { candidate, missing, plan, needed_gib: memory.at_once, alone, beside: None }
}

/// A machine has one limit for its GPU. Where one task needs it raised, or all models together do, the other tasks run under the
/// raised one too, with the room that it leaves them.
fn one_limit(bench: &Bench<'_>, candidate: &Candidate<'_>, tasks: &mut [Worked], usable: Usable) {
    let all: f64 = models(tasks).iter().map(Held::gib).sum();
    // Raising it so that all stay loaded spares loading; where they take turns anyway, each under the limit as it comes, nothing
    // is raised.
    let raised = tasks.iter().any(|t| t.plan.place == Where::Local && t.plan.needs_raised_limit)
        || all > usable.default.gib() && all <= usable.most.gib();
    if !raised {
        return;
    }
    for (i, worked) in tasks.iter_mut().enumerate() {
        if worked.plan.place != Where::Local || worked.plan.needs_raised_limit {
            continue;
        }
        let Some(wider) = task::with_raised_limit(bench, candidate, i, &worked.plan) else { continue };
        // More room never makes it slower, so what ran still runs.
        if runs(&wider.plan) {
            let (place, local_share) = (worked.plan.place, worked.plan.local_share);
            *worked = wider;
            (worked.plan.place, worked.plan.local_share) = (place, local_share);
        }
    }
}

/// What the tasks that run on a machine add up to.
pub(super) struct Day {
    /// What their models need.
    pub memory: Needed,
    /// The models.
    pub loaded: Vec<Loaded>,
    /// Loading one in place of another, where they do not stay loaded.
    pub swapping: Option<Swapping>,
    /// Minutes waited, loading included.
    pub waited: Range,
    /// Kilowatt-hours. `None` where the machine's power is not published.
    pub kwh: Option<f64>,
    /// Tasks that are late, or may be.
    pub misses: Vec<Miss>,
}

/// Adds up the tasks that were placed on a machine, and tells each how long its model takes to load.
pub(super) fn day_on(bench: &Bench<'_>, candidate: &Candidate<'_>, tasks: &mut [Worked]) -> Day {
    let usable = crate::estimate::usable(candidate.machine, candidate.units, candidate.os);
    let memory = memory(tasks, usable.most.gib());
    let loaded = loaded(bench, candidate, tasks);
    let swapping = (!memory.together).then(|| swapping(bench, tasks, &loaded));
    for task in tasks.iter_mut() {
        task.plan.load_s = swapping.as_ref().and_then(|_| load_of(&task.plan, &loaded));
    }
    let misses = tasks.iter().filter_map(|t| miss(&t.plan)).collect();
    let loading = swapping.as_ref().map(|s| s.minutes);
    let waited = tasks
        .iter()
        .filter(|t| t.plan.place == Where::Local)
        .filter_map(|t| t.plan.minutes_per_day)
        .chain(loading)
        .fold(Range::exact(0.0), |a, b| a + b);
    let busy_hours = (busy_seconds(tasks) / 3600.0 + loading.map_or(0.0, |l| l.expected / 60.0)).min(24.0);
    let kwh = cost::kwh_per_day(candidate.machine, candidate.units, busy_hours);
    Day { memory, loaded, swapping, waited, kwh, misses }
}

/// The same work on a machine that one comes to in another way.
#[must_use]
pub fn repriced<'a>(bench: &Bench<'_>, mix: &MixOn<'a>, candidate: Candidate<'a>) -> MixOn<'a> {
    let mut plan = mix.plan.clone();
    plan.kind = candidate.kind;
    put_price(bench, &candidate, &mut plan);
    MixOn {
        candidate,
        plan,
        missing: mix.missing.clone(),
        needed_gib: mix.needed_gib,
        alone: mix.alone.clone(),
        beside: mix.beside.clone(),
    }
}

/// Puts the candidate's price into a plan, and with it what it costs over the horizon.
pub(super) fn put_price(bench: &Bench<'_>, candidate: &Candidate<'_>, plan: &mut Plan) {
    plan.price = candidate.price(bench.scenario, bench.catalog, bench.as_of);
    put_costs(bench, plan, None);
}

/// Counts the cloud's bill for what does not run here. Only plans that are shown have it: it takes a look at every cloud model,
/// and no candidate is chosen by it.
pub(super) fn put_cloud(bench: &Bench<'_>, plan: &mut Plan) {
    let bill = bench.bill_of(plan);
    if bill.is_some() {
        put_costs(bench, plan, bill);
    }
}

/// `bill` is nothing where nothing leaves, and holds nothing where a price is missing.
fn put_costs(bench: &Bench<'_>, plan: &mut Plan, bill: Option<Option<f64>>) {
    let sum = plan.price.as_ref().and_then(|price| {
        let costs = Costs {
            purchase: Money { amount: price.amount, currency: price.currency }.as_f64(),
            tax: price.tax,
            kwh_per_day: plan.kwh_per_day,
            cloud_month: bill.flatten(),
            cloud_unknown: bill.is_some_and(|bill| bill.is_none()),
        };
        cost::over_horizon(bench.scenario, costs)
    });
    plan.cost_over_horizon = sum.as_ref().map(|(all, _)| *all);
    plan.cost_parts = sum.map(|(_, parts)| parts);
}

/// Where all models must be in memory at once and are not, the tasks of one model do not run here, and so on until the rest
/// fits: first of those whose tasks may all leave, and of these the largest.
fn apart(bench: &Bench<'_>, tasks: &mut [Worked], most: f64) {
    let share = |i: usize| bench.scenario.tasks.get(i).map_or(0.0, |t| t.share_at_home(bench.scenario.private_share));
    let mut why: Option<Reason> = None;
    loop {
        let models = models(tasks);
        let all: f64 = models.iter().map(Held::gib).sum();
        if all <= most || models.len() <= 1 {
            return;
        }
        let why = why.get_or_insert(Reason::DoNotFitTogether { needed_gib: all, usable_gib: most }).clone();
        let is_of = |held: &Held<'_>, plan: &TaskPlan| {
            plan.place == Where::Local && plan.model.as_deref() == Some(&held.id) && plan.quant == held.task.plan.quant
        };
        let may_leave =
            |held: &Held<'_>| tasks.iter().enumerate().all(|(i, t)| !is_of(held, &t.plan) || share(i) <= 0.0);
        let Some(held) =
            models.iter().max_by(|a, b| may_leave(a).cmp(&may_leave(b)).then_with(|| a.gib().total_cmp(&b.gib())))
        else {
            return;
        };
        let gone: Vec<usize> = tasks.iter().enumerate().filter(|(_, t)| is_of(held, &t.plan)).map(|(i, _)| i).collect();
        for i in gone {
            let at_home = share(i);
            let Some(worked) = tasks.get_mut(i) else { continue };
            worked.plan.problem = Some(why.clone());
            place(worked, at_home);
        }
    }
}

/// The models that run here, each with how long it takes to load.
fn loaded(bench: &Bench<'_>, candidate: &Candidate<'_>, tasks: &[Worked]) -> Vec<Loaded> {
    let seen = bench.observed_on(candidate);
    models(tasks)
        .into_iter()
        .map(|held| {
            // Linked boxes each read their own share.
            let share = Bytes::from_gib(held.weights_gib / f64::from(candidate.units.max(1)));
            Loaded {
                load_s: day::load_time(bench.catalog, candidate.machine, seen, share),
                name: held.task.plan.model_name.clone().unwrap_or_default(),
                quant: held.task.plan.quant.clone().unwrap_or_default(),
                model: held.id,
                weights_gib: held.weights_gib,
                beside_gib: held.beside_gib,
            }
        })
        .collect()
}

fn is_of(loaded: &Loaded, plan: &TaskPlan) -> bool {
    plan.model.as_deref() == Some(&loaded.model) && plan.quant.as_deref() == Some(&loaded.quant)
}

fn load_of(plan: &TaskPlan, loaded: &[Loaded]) -> Option<Range> {
    let runs = plan.place == Where::Local;
    loaded.iter().find(|l| runs && is_of(l, plan)).and_then(|l| l.load_s)
}

/// How often models take each other's place, and what that takes.
pub(super) struct Swapping {
    /// Times a day.
    pub times: Range,
    /// Minutes a day.
    pub minutes: Range,
}

/// A load takes as long as the models do on average, each by its requests. Nobody waits for a batch, so its model is loaded
/// without being waited for.
fn swapping(bench: &Bench<'_>, tasks: &[Worked], loaded: &[Loaded]) -> Swapping {
    let requests: Vec<f64> = loaded
        .iter()
        .map(|l| {
            tasks
                .iter()
                .zip(&bench.scenario.tasks)
                .filter(|(t, _)| t.plan.place == Where::Local && is_of(l, &t.plan))
                .filter(|(_, task)| task.kind != TaskKind::Batch)
                .map(|(_, task)| task.requests_per_day)
                .sum()
        })
        .collect();
    let times = day::swaps(&requests);
    let all: f64 = requests.iter().sum();
    let mean = if all > 0.0 {
        loaded
            .iter()
            .zip(&requests)
            .filter_map(|(l, r)| l.load_s.map(|s| s.scaled(r / all)))
            .fold(Range::exact(0.0), |a, b| a + b)
    } else {
        Range::exact(0.0)
    };
    let minutes = Range {
        low: times.low * mean.low / 60.0,
        expected: times.expected * mean.expected / 60.0,
        high: times.high * mean.high / 60.0,
    };
    Swapping { times, minutes }
}

/// By how much a task is late, where it is or may be.
fn miss(plan: &TaskPlan) -> Option<Miss> {
    let (accepted, wait) = (plan.accepted_wait_s?, plan.wait_s?);
    // With a model to load first, the slow end is later still.
    let last = wait.high + plan.load_s.map_or(0.0, |l| l.high);
    (last > accepted).then(|| Miss {
        task: plan.id.clone(),
        accepted_s: accepted,
        bound_is_ours: plan.bound_is_ours,
        late_by_s: Range {
            low: (wait.low - accepted).max(0.0),
            expected: (wait.expected - accepted).max(0.0),
            high: last - accepted,
        },
    })
}

/// Says where each task runs, and holds the day together: what is done here must be done within 24 hours.
fn settle(bench: &Bench<'_>, tasks: &mut [Worked]) {
    for (worked, task) in tasks.iter_mut().zip(&bench.scenario.tasks) {
        place(worked, task.share_at_home(bench.scenario.private_share));
    }
    // Taken off one by one until the rest fits into the day: what may leave first, and of that the longest.
    let may_leave =
        |i: usize| bench.scenario.tasks.get(i).is_some_and(|t| t.share_at_home(bench.scenario.private_share) <= 0.0);
    while busy_seconds(tasks) > DAY_S {
        let Some((i, _)) = tasks
            .iter()
            .enumerate()
            .filter(|(_, t)| t.plan.place == Where::Local)
            .max_by(|a, b| may_leave(a.0).cmp(&may_leave(b.0)).then_with(|| a.1.busy_s.total_cmp(&b.1.busy_s)))
        else {
            return;
        };
        let (Some(worked), Some(task)) = (tasks.get_mut(i), bench.scenario.tasks.get(i)) else { return };
        worked.plan.in_time = false;
        worked.plan.problem = Some(Reason::DayTooShort { task: task.id.clone(), hours: worked.busy_s / 3600.0 });
        place(worked, task.share_at_home(bench.scenario.private_share));
    }
}

/// Seconds of a day.
pub(super) const DAY_S: f64 = 86_400.0;

fn runs(plan: &TaskPlan) -> bool {
    plan.fits && plan.in_time && plan.problem.is_none()
}

fn place(worked: &mut Worked, share_at_home: f64) {
    let runs = runs(&worked.plan);
    worked.plan.place = if runs {
        Where::Local
    } else if share_at_home > 0.0 {
        Where::Nowhere
    } else {
        Where::Cloud
    };
    worked.plan.local_share = if runs { 1.0 } else { 0.0 };
}

fn busy_seconds(tasks: &[Worked]) -> f64 {
    tasks.iter().filter(|t| t.plan.place == Where::Local).map(|t| t.busy_s).sum()
}

/// A model with what it needs.
struct Held<'a> {
    id: String,
    weights_gib: f64,
    beside_gib: f64,
    /// The first task that uses it.
    task: &'a Worked,
}

impl Held<'_> {
    fn gib(&self) -> f64 {
        self.weights_gib + self.beside_gib
    }
}

/// The models that run here. Slots are the machine's, not the task's, so of the tasks that share a model the larger cache
/// counts. Two quantizations of one model are two models.
fn models(tasks: &[Worked]) -> Vec<Held<'_>> {
    let mut models: Vec<Held<'_>> = Vec::new();
    for task in tasks.iter().filter(|t| t.plan.place == Where::Local) {
        let Some(id) = &task.plan.model else { continue };
        match models.iter_mut().find(|m| m.id == *id && m.task.plan.quant == task.plan.quant) {
            Some(held) => held.beside_gib = held.beside_gib.max(task.beside_gib),
            None => {
                models.push(Held { id: id.clone(), weights_gib: task.weights_gib, beside_gib: task.beside_gib, task });
            }
        }
    }
    models
}

/// What a mix needs.
pub(super) struct Needed {
    /// GiB for all models at once. `None` where something was never published.
    pub all: Option<f64>,
    /// GiB at most at one time: of all where they stay loaded, else of the largest.
    pub at_once: Option<f64>,
    /// True where all stay loaded.
    pub together: bool,
}

fn memory(tasks: &[Worked], most: f64) -> Needed {
    let models = models(tasks);
    let all: f64 = models.iter().map(Held::gib).sum();
    let known = tasks.iter().all(|t| t.missing.is_none());
    let sum = known.then_some(all);
    if all <= most || models.len() <= 1 {
        return Needed { all: sum, at_once: sum, together: true };
    }
    let largest = models.iter().map(Held::gib).fold(0.0, f64::max);
    Needed { all: sum, at_once: Some(largest), together: false }
}

/// What could not be judged on this candidate.
pub fn unknowns(mix: &MixOn<'_>) -> impl Iterator<Item = Unknown> {
    mix.missing.iter().map(|(subject, why)| Unknown { subject: subject.clone(), why: why.clone() })
}
