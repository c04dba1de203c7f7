//! Two machines: the one there is and one that is bought beside it. The tasks, and with them their models, are divided over
//! the two; each model is served by one of them and stays there, and the day is that of both.
//!
//! Every division of what can run on both is tried, unless there are very many; of those in which what must stay runs, the
//! one with the most tasks and then the least waiting is taken.

use super::Bench;
use super::mix::{self, Alone, Beside, Day, MixOn};
use super::task::Worked;
use super::{day, strength};
use crate::reason::Reason;
use crate::recommendation::{Miss, Plan, PlanKind, TaskPlan, Where};
use crate::scenario::TaskKind;
use crate::units::{Bytes, Range};

/// So many divisions are all tried. Where there are more, tasks are placed one after another.
const MOST_DIVISIONS: usize = 512;

/// Where a task runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// On the machine that is bought.
    Bought,
    /// On the machine there is.
    There,
    /// On neither: it leaves the house.
    Out,
}

/// The plan for a machine beside the one there is. `None` where the one there is does all that must stay by itself, where both
/// together do not, and where no second box is wanted. Where the one that is bought does it all by itself too, the two share the
/// work where that spares so much waiting that one would notice, or lets a task run on a better model.
#[must_use]
pub fn second_box<'a>(bench: &Bench<'_>, mix: &MixOn<'a>, current: &MixOn<'_>) -> Option<MixOn<'a>> {
    let asked = bench.scenario.os.second_box && mix.plan.kind != PlanKind::AddedPart;
    if !asked || current.plan.passes {
        return None;
    }
    let sides = divided(bench, mix, current)?;
    let both = both(bench, mix, current, &sides);
    (!mix.plan.passes || spares(&both.plan, &mix.plan)).then_some(both)
}

/// True where two machines spare enough of what the bought one takes by itself.
fn spares(both: &Plan, alone: &Plan) -> bool {
    let runs = |plan: &Plan| plan.tasks.iter().filter(|t| t.place == Where::Local).count();
    both.tasks.iter().any(|t| t.on_current)
        && runs(both) >= runs(alone)
        && !strength::weaker(both, alone)
        && (strength::weaker(alone, both)
            || strength::saves(&both.minutes_waited_per_day, &alone.minutes_waited_per_day))
}

/// A task on one of the two.
#[derive(Debug, Clone, Copy)]
struct Load {
    /// The model's place in [`Host::models`].
    model: usize,
    beside_gib: f64,
    busy_s: f64,
    minutes: f64,
    /// Requests a day for which somebody waits.
    requests: f64,
    /// Steps of score that its model is below the best.
    weaker_by: u32,
}

/// A model that a host could serve.
#[derive(Debug, Clone, Copy)]
struct Model {
    weights_gib: f64,
    load_s: f64,
}

/// One of the two machines, with what it could do.
struct Host {
    most_gib: f64,
    models: Vec<Model>,
    tasks: Vec<Option<Load>>,
}

impl Host {
    fn of<'m>(bench: &Bench<'_>, mix: &'m MixOn<'_>) -> Self {
        let candidate = &mix.candidate;
        let usable = crate::estimate::usable(candidate.machine, candidate.units, candidate.os);
        let seen = bench.observed_on(candidate);
        let mut names: Vec<(&String, &String)> = Vec::new();
        let mut models: Vec<Model> = Vec::new();
        let mut load = |i: usize, plan: &'m TaskPlan, alone: &Alone| -> Option<Load> {
            let task = bench.scenario.tasks.get(i).filter(|_| alone.runs)?;
            let name = (plan.model.as_ref()?, plan.quant.as_ref()?);
            let model = names.iter().position(|known| *known == name).unwrap_or_else(|| {
                names.push(name);
                // Linked boxes each read their own share.
                let share = Bytes::from_gib(alone.weights_gib / f64::from(candidate.units.max(1)));
                let load_s = day::load_time(bench.catalog, candidate.machine, seen, share).map_or(0.0, |s| s.expected);
                models.push(Model { weights_gib: alone.weights_gib, load_s });
                models.len() - 1
            });
            Some(Load {
                model,
                beside_gib: alone.beside_gib,
                busy_s: alone.busy_s,
                minutes: plan.minutes_per_day.map_or(0.0, |m| m.expected),
                requests: if task.kind == TaskKind::Batch { 0.0 } else { task.requests_per_day },
                weaker_by: plan.weaker_by,
            })
        };
        let tasks = mix.plan.tasks.iter().zip(&mix.alone).enumerate();
        let tasks = tasks.map(|(i, (plan, alone))| load(i, plan, alone)).collect();
        Self { most_gib: usable.most.gib(), models, tasks }
    }

    /// Minutes a day that are waited here, loading included. `None` where it cannot be done in a day, or where all models
    /// must be in memory at once and are not.
    fn minutes(&self, loads: impl Iterator<Item = Load>, together: bool) -> Option<f64> {
        // For each model that is used: what it needs beside its weights, and how often it is asked.
        let mut used: Vec<Option<(f64, f64)>> = vec![None; self.models.len()];
        let (mut busy, mut minutes) = (0.0, 0.0);
        for load in loads {
            busy += load.busy_s;
            minutes += load.minutes;
            if let Some(slot) = used.get_mut(load.model) {
                let (beside, requests) = slot.unwrap_or((0.0, 0.0));
                *slot = Some((load.beside_gib.max(beside), requests + load.requests));
            }
        }
        let held = || self.models.iter().zip(&used).filter_map(|(model, used)| used.map(|used| (model, used)));
        let gib: f64 = held().map(|(model, (beside, _))| model.weights_gib + beside).sum();
        let swaps = gib > self.most_gib && held().count() > 1;
        if busy > mix::DAY_S || together && swaps {
            return None;
        }
        if swaps {
            let requests: Vec<f64> = held().map(|(_, (_, requests))| requests).collect();
            let all: f64 = requests.iter().sum();
            if all > 0.0 {
                let mean: f64 = held().map(|(model, (_, requests))| model.load_s * requests / all).sum();
                minutes += day::swaps(&requests).expected * mean / 60.0;
            }
        }
        Some(minutes)
    }
}

/// A task with what it is on either.
struct Work {
    /// Its place in the scenario.
    task: usize,
    bought: Option<Load>,
    there: Option<Load>,
    may_leave: bool,
}

impl Work {
    /// Where it can be, in the order in which it is tried.
    fn sides(&self) -> Vec<Side> {
        let on = |load: Option<Load>, side: Side| load.map(|_| side);
        let out = self.may_leave.then_some(Side::Out);
        [on(self.bought, Side::Bought), on(self.there, Side::There), out].into_iter().flatten().collect()
    }

    fn on(&self, side: Side) -> Option<Load> {
        match side {
            Side::Bought => self.bought,
            Side::There => self.there,
            Side::Out => None,
        }
    }

    /// The most that it holds on either machine, GiB of weights.
    fn gib(&self, bought: &Host, there: &Host) -> f64 {
        let of = |host: &Host, load: Option<Load>| {
            load.and_then(|l| host.models.get(l.model)).map_or(0.0, |model| model.weights_gib)
        };
        of(bought, self.bought).max(of(there, self.there))
    }
}

/// What a division comes to, the least first: tasks that leave although they could run, steps below the best models, minutes
/// waited.
type Worth = (usize, u32, f64);

fn worth(bought: &Host, there: &Host, work: &[Work], sides: &[Side], together: bool) -> Option<Worth> {
    let on = |side: Side| work.iter().zip(sides).filter(move |(_, s)| **s == side).filter_map(move |(g, s)| g.on(*s));
    let minutes = bought.minutes(on(Side::Bought), together)? + there.minutes(on(Side::There), together)?;
    let out = sides.iter().filter(|side| **side == Side::Out).count();
    let below = [Side::Bought, Side::There].into_iter().flat_map(on).map(|load| load.weaker_by).sum();
    Some((out, below, minutes))
}

fn better(one: Worth, than: Option<Worth>) -> bool {
    than.is_none_or(|than| (one.0, one.1).cmp(&(than.0, than.1)).then_with(|| one.2.total_cmp(&than.2)).is_lt())
}

/// Where each task runs, in the scenario's order.
fn divided(bench: &Bench<'_>, mix: &MixOn<'_>, current: &MixOn<'_>) -> Option<Vec<Side>> {
    let scenario = bench.scenario;
    let may_leave = |i: usize| scenario.tasks.get(i).is_none_or(|t| t.share_at_home(scenario.private_share) <= 0.0);
    // Most pairs fail at a task that neither does; that is seen without looking at anything else.
    let neither = |(i, (a, b)): (usize, (&Alone, &Alone))| !may_leave(i) && !a.runs && !b.runs;
    if mix.alone.iter().zip(&current.alone).enumerate().any(neither) {
        return None;
    }
    let (bought, there) = (Host::of(bench, mix), Host::of(bench, current));
    let loads = bought.tasks.iter().zip(&there.tasks).enumerate();
    let mut work: Vec<Work> = loads
        .map(|(task, (bought, there))| Work { task, bought: *bought, there: *there, may_leave: may_leave(task) })
        .collect();
    // What has the least choice is placed first, and what may leave last.
    work.sort_by(|a, b| {
        let first = |w: &Work| (w.may_leave, w.sides().len());
        first(a).cmp(&first(b)).then_with(|| b.gib(&bought, &there).total_cmp(&a.gib(&bought, &there)))
    });
    let sides = best(&bought, &there, &work, scenario.together)?;
    if !sides.contains(&Side::Bought) {
        return None;
    }
    let mut of_tasks = vec![Side::Out; scenario.tasks.len()];
    for (work, side) in work.iter().zip(sides) {
        if let Some(of) = of_tasks.get_mut(work.task) {
            *of = side;
        }
    }
    Some(of_tasks)
}

/// The best division of the work. `None` where there is none.
fn best(bought: &Host, there: &Host, work: &[Work], together: bool) -> Option<Vec<Side>> {
    let choices: Vec<Vec<Side>> = work.iter().map(Work::sides).collect();
    let divisions =
        choices.iter().try_fold(1_usize, |all, of| all.checked_mul(of.len()).filter(|n| *n <= MOST_DIVISIONS));
    let Some(divisions) = divisions else { return one_by_one(bought, there, work, &choices, together) };
    let mut found: Option<Worth> = None;
    let mut taken = None;
    for nth in 0..divisions {
        let mut rest = nth;
        let sides: Vec<Side> = choices
            .iter()
            .filter_map(|of| {
                let side = of.get(rest % of.len().max(1)).copied();
                rest /= of.len().max(1);
                side
            })
            .collect();
        if let Some(worth) = worth(bought, there, work, &sides, together).filter(|w| better(*w, found)) {
            found = Some(worth);
            taken = Some(sides);
        }
    }
    taken
}

/// Each task where it is best beside those before it.
fn one_by_one(bought: &Host, there: &Host, work: &[Work], choices: &[Vec<Side>], together: bool) -> Option<Vec<Side>> {
    let mut sides: Vec<Side> = Vec::with_capacity(work.len());
    for of in choices {
        let mut found: Option<Worth> = None;
        let mut taken = None;
        for &side in of {
            sides.push(side);
            if let Some(worth) = worth(bought, there, work, &sides, together).filter(|w| better(*w, found)) {
                found = Some(worth);
                taken = Some(side);
            }
            sides.pop();
        }
        sides.push(taken?);
    }
    Some(sides)
}

/// The plan of both, at the price of the one that is bought.
fn both<'a>(bench: &Bench<'_>, mix: &MixOn<'a>, current: &MixOn<'_>, sides: &[Side]) -> MixOn<'a> {
    let on = |mix: &MixOn<'_>, side: Side| -> Vec<Worked> {
        let tasks = mix.plan.tasks.iter().zip(&mix.alone).zip(sides);
        tasks.map(|((plan, alone), of)| worked(plan, alone, *of == side)).collect()
    };
    let (mut bought, mut there) = (on(mix, Side::Bought), on(current, Side::There));
    let here = mix::day_on(bench, &mix.candidate, &mut bought);
    let beside = mix::day_on(bench, &current.candidate, &mut there);
    let mut plan = mix.plan.clone();
    plan.tasks = bought
        .into_iter()
        .zip(there)
        .zip(&mix.plan.tasks)
        .zip(sides)
        .map(|(((bought, there), before), side)| match side {
            Side::Bought => bought.plan,
            Side::There => TaskPlan { on_current: true, ..there.plan },
            Side::Out => TaskPlan {
                place: Where::Cloud,
                local_share: 0.0,
                load_s: None,
                problem: before.problem.clone().or(Some(Reason::DoNotFitTogether {
                    needed_gib: mix.plan.loaded_gib.unwrap_or(0.0),
                    usable_gib: mix.plan.usable_gib,
                })),
                ..before.clone()
            },
        })
        .collect();
    plan.kind = PlanKind::SecondBox;
    plan.passes = true;
    plan.together = here.memory.together && beside.memory.together;
    plan.minutes_waited_per_day = here.waited + beside.waited;
    plan.minutes_each_per_day = plan.minutes_waited_per_day.scaled(1.0 / f64::from(plan.users.max(1)));
    plan.kwh_per_day = here.kwh.zip(beside.kwh).map(|(a, b)| a + b);
    plan.swaps_per_day = sum(swaps(&here), swaps(&beside));
    plan.minutes_loading_per_day = sum(loading(&here), loading(&beside));
    // A task is late, or not, where it runs: what the other machine would have made of it says nothing.
    let there = |id: &str| plan.tasks.iter().any(|t| t.on_current && t.id == id);
    let missed = |day: Vec<Miss>, on: bool| day.into_iter().filter(move |miss| there(&miss.task) == on);
    let misses: Vec<Miss> = missed(here.misses, false).chain(missed(beside.misses, true)).collect();
    plan.misses = misses;
    let order = |id: &String| bench.scenario.tasks.iter().position(|t| t.id == *id);
    plan.misses.sort_by_key(|miss| order(&miss.task));
    plan.loaded = here.loaded;
    plan.loaded_gib = here.memory.all;
    mix::put_price(bench, &mix.candidate, &mut plan);
    let usable = crate::estimate::usable(current.candidate.machine, current.candidate.units, current.candidate.os);
    MixOn {
        candidate: mix.candidate.clone(),
        missing: mix.missing.iter().chain(&current.missing).cloned().collect(),
        plan,
        needed_gib: here.memory.at_once,
        alone: mix.alone.clone(),
        beside: Some(Beside {
            models: beside.loaded.iter().map(|l| l.name.clone()).collect(),
            needed_gib: beside.memory.all,
            usable_gib: usable.most.gib(),
            together: beside.memory.together,
        }),
    }
}

/// A task as it is on a machine by itself, or as one that is not done there.
fn worked(plan: &TaskPlan, alone: &Alone, here: bool) -> Worked {
    let plan = if here {
        TaskPlan { place: Where::Local, local_share: 1.0, in_time: true, problem: None, load_s: None, ..plan.clone() }
    } else {
        TaskPlan { place: Where::Cloud, local_share: 0.0, ..plan.clone() }
    };
    Worked { plan, weights_gib: alone.weights_gib, beside_gib: alone.beside_gib, busy_s: alone.busy_s, missing: None }
}

fn swaps(day: &Day) -> Option<Range> {
    day.swapping.as_ref().map(|s| s.times)
}

fn loading(day: &Day) -> Option<Range> {
    day.swapping.as_ref().map(|s| s.minutes)
}

fn sum(a: Option<Range>, b: Option<Range>) -> Option<Range> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn load(model: usize, beside_gib: f64, minutes: f64) -> Option<Load> {
        Some(Load { model, beside_gib, busy_s: minutes * 60.0, minutes, requests: 10.0, weaker_by: 0 })
    }

    fn host(most_gib: f64, weights: &[f64]) -> Host {
        let models = weights.iter().map(|&weights_gib| Model { weights_gib, load_s: 30.0 }).collect();
        Host { most_gib, models, tasks: Vec::new() }
    }

    fn task(bought: Option<Load>, there: Option<Load>, may_leave: bool) -> Work {
        Work { task: 0, bought, there, may_leave }
    }

    #[test]
    fn what_only_one_of_them_does_pushes_the_rest_to_the_other() {
        // 40 GiB go on the bought one alone, which holds 48: the 20 GiB must stay on the one there is, slower though it is.
        let (bought, there) = (host(48.0, &[40.0, 20.0]), host(24.0, &[20.0]));
        let work = [task(load(0, 2.0, 5.0), None, false), task(load(1, 2.0, 1.0), load(0, 2.0, 3.0), false)];
        assert_eq!(best(&bought, &there, &work, true), Some(vec![Side::Bought, Side::There]));
    }

    #[test]
    fn loading_models_in_turn_is_weighed_against_the_slower_machine() {
        // Both on the bought one: 6 minutes, and about 10 loads of 30 s are 5 more. Divided: 8. Without loads: together.
        let (bought, there) = (host(48.0, &[40.0, 20.0]), host(24.0, &[20.0]));
        let work = [task(load(0, 2.0, 5.0), None, false), task(load(1, 2.0, 1.0), load(0, 2.0, 3.0), false)];
        assert_eq!(best(&bought, &there, &work, false), Some(vec![Side::Bought, Side::There]));
        let work = [task(load(0, 2.0, 5.0), None, false), task(load(1, 2.0, 1.0), load(0, 2.0, 30.0), false)];
        assert_eq!(best(&bought, &there, &work, false), Some(vec![Side::Bought, Side::Bought]));
    }

    #[test]
    fn a_model_that_two_tasks_use_is_counted_once() {
        let (bought, there) = (host(45.0, &[40.0]), host(8.0, &[]));
        let work = [task(load(0, 2.0, 5.0), None, false), task(load(0, 4.0, 1.0), None, true)];
        assert_eq!(best(&bought, &there, &work, true), Some(vec![Side::Bought, Side::Bought]));
    }

    #[test]
    fn what_may_leave_leaves_only_where_there_is_no_room() {
        let (bought, there) = (host(48.0, &[40.0, 20.0]), host(8.0, &[]));
        let work = [task(load(0, 2.0, 5.0), None, false), task(load(1, 2.0, 1.0), None, true)];
        assert_eq!(best(&bought, &there, &work, true), Some(vec![Side::Bought, Side::Out]));
        let must = [task(load(0, 2.0, 5.0), None, false), task(load(1, 2.0, 1.0), None, false)];
        assert_eq!(best(&bought, &there, &must, true), None);
    }

    #[test]
    fn a_day_has_as_many_hours_on_each() {
        // 1,000 minutes each: both on one are more than the 1,440 of a day.
        let (bought, there) = (host(96.0, &[40.0]), host(96.0, &[40.0]));
        let work = [
            task(load(0, 2.0, 1_000.0), load(0, 2.0, 1_200.0), false),
            task(load(0, 2.0, 1_000.0), load(0, 2.0, 1_100.0), false),
        ];
        assert_eq!(best(&bought, &there, &work, false), Some(vec![Side::Bought, Side::There]));
    }

    #[test]
    fn very_many_models_are_placed_one_by_one() {
        let (bought, there) = (host(100.0, &[9.0; 12]), host(100.0, &[9.0; 12]));
        let work: Vec<Work> = (0..12).map(|i| task(load(i, 0.5, 2.0), load(i, 0.5, 1.0), false)).collect();
        let sides = best(&bought, &there, &work, true).unwrap();
        // Ten of 9.5 GiB fit on each; the quicker machine is filled first.
        assert_eq!(sides.iter().filter(|s| **s == Side::There).count(), 10);
        assert_eq!(sides.iter().filter(|s| **s == Side::Bought).count(), 2);
    }
}
