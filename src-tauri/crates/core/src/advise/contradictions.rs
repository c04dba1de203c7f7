//! Wishes that cannot all be met, and the least change that lets them: found by giving up one wish at a time and looking
//! again.

use super::candidate::os_code;
use super::mix::MixOn;
use super::verdict::{self, Decision};
use super::{Bench, Looked, first};
use crate::catalog::machine::Os;
use crate::catalog::model::Model;
use crate::cost::money;
use crate::reason::Reason;
use crate::recommendation::{Change, Conflict, Contradiction, TaskPlan, Verdict, Where};
use crate::scenario::{ModelWish, Need, Scenario};

/// Of the tasks that stand in the way, so many are tried: with one change a person has something to go on.
const MOST_TASKS: usize = 4;

/// Of the open models, so many are tried in place of one that only its provider runs.
const MOST_MODELS: usize = 6;

/// What stands against what, the least change first. Empty where the wishes can be met.
#[must_use]
pub fn find(bench: &Bench<'_>, looked: &Looked<'_>, decision: &Decision) -> Vec<Contradiction> {
    if decision.verdict != Verdict::None {
        return Vec::new();
    }
    let plain = dear(bench, looked);
    let trial = Trial {
        bench,
        plain: plain.map(|(cost, _)| cost),
        demanding: plain.and_then(|(_, mix)| demanding(mix)),
        tasks: in_the_way(bench, looked),
    };
    let mut found: Vec<(u8, Contradiction)> = Vec::new();
    found.extend(trial.cloud_models());
    found.extend(trial.qualities());
    found.extend(trial.needs(looked));
    found.extend(trial.systems(looked));
    found.extend(trial.ways_of_working());
    found.extend(trial.tasks());
    found.extend(trial.budget(looked));
    if found.is_empty() {
        found.extend(trial.together(looked));
    }
    found.sort_by(|(mild, a), (milder, b)| {
        let cost = |c: &Contradiction| c.costs.map_or(0.0, |m| m.as_f64());
        b.within_budget.cmp(&a.within_budget).then(mild.cmp(milder)).then_with(|| cost(a).total_cmp(&cost(b)))
    });
    found.into_iter().map(|(_, contradiction)| contradiction).collect()
}

/// The cheapest that does the work, whatever it costs.
fn dear<'b>(bench: &Bench<'_>, looked: &'b Looked<'_>) -> Option<(f64, &'b MixOn<'b>)> {
    verdict::cheapest(bench, &looked.mixes, bench.budget()).and_then(|m| m.candidate.cost.map(|cost| (cost, m)))
}

/// The task that asks for the most memory.
fn demanding(mix: &MixOn<'_>) -> Option<String> {
    mix.plan
        .tasks
        .iter()
        .filter_map(|t| t.memory_gib.as_ref().map(|m| (m.weights + m.kv, t)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, t)| t.id.clone())
}

/// The tasks that must stay and do not pass, the one that fails most often first.
fn in_the_way(bench: &Bench<'_>, looked: &Looked<'_>) -> Vec<usize> {
    let fails = |i: usize| {
        let of = |m: &&MixOn<'_>| m.plan.tasks.get(i).is_some_and(|t| t.place == Where::Nowhere);
        looked.mixes.iter().filter(of).count()
    };
    let mut tasks: Vec<(usize, usize)> =
        (0..bench.scenario.tasks.len()).map(|i| (fails(i), i)).filter(|(n, _)| *n > 0).collect();
    // The order of the scenario decides between those that fail alike.
    tasks.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    tasks.into_iter().map(|(_, i)| i).take(MOST_TASKS).collect()
}

/// What a changed scenario comes to.
pub(super) struct Resolved {
    pub(super) machine: Option<String>,
    pub(super) cost: Option<f64>,
    /// The plan of what is bought, task by task.
    pub(super) tasks: Vec<TaskPlan>,
    pub(super) os: Option<Os>,
}

pub(super) struct Trial<'t, 'a> {
    pub(super) bench: &'t Bench<'a>,
    /// What the work costs with nothing given up, where money can do it.
    plain: Option<f64>,
    /// The task that asks for the most memory then.
    demanding: Option<String>,
    /// The tasks that stand in the way.
    pub(super) tasks: Vec<usize>,
}

impl Trial<'_, '_> {
    pub(super) fn scenario(&self) -> &Scenario {
        self.bench.scenario
    }

    pub(super) fn task_id(&self, i: usize) -> String {
        self.scenario().tasks.get(i).map(|t| t.id.clone()).unwrap_or_default()
    }

    /// The task that is named where a wish stands against the work.
    pub(super) fn worst(&self) -> String {
        self.task_id(self.tasks.first().copied().unwrap_or(0))
    }

    /// What costs more helps nobody: it is above the budget, and the work is done for that with nothing given up.
    fn most(&self) -> f64 {
        self.plain.map_or(f64::INFINITY, |plain| plain.max(self.bench.budget()))
    }

    /// What the answer is with a changed scenario. `None` where nothing that would help does it either.
    pub(super) fn resolve(&self, changed: &Scenario) -> Option<Resolved> {
        let bench = super::Bench::new(changed, self.bench.catalog, self.bench.as_of, self.bench.cache).ok()?;
        if !bench.something_must_stay() {
            return Some(Resolved { machine: None, cost: None, tasks: Vec::new(), os: None });
        }
        let current = super::look_at_current(&bench);
        if let Some(MixOn { plan, .. }) = current.as_ref().filter(|c| c.plan.passes) {
            let (machine, tasks) = (Some(plan.name.clone()), plan.tasks.clone());
            return Some(Resolved { machine, tasks, os: Some(plan.os), cost: None });
        }
        let MixOn { candidate, plan, .. } = first::that_passes(&bench, current.as_ref(), self.most())?;
        Some(Resolved { machine: Some(plan.name), cost: candidate.cost, tasks: plan.tasks, os: Some(plan.os) })
    }

    /// A contradiction, where the change helps: within the budget, or for less than the work costs with nothing given up.
    fn helps(&self, conflict: Conflict, change: Change, resolved: Resolved) -> Option<Contradiction> {
        let cost = resolved.cost.unwrap_or(0.0);
        let within_budget = cost <= self.bench.budget();
        if !within_budget && self.plain.is_some_and(|plain| cost >= plain) {
            return None;
        }
        // Where money does it, no wish stands against the work: it is the budget that does.
        let conflict = if self.plain.is_some() { self.too_dear() } else { conflict };
        Some(Contradiction {
            conflict,
            change,
            machine: resolved.machine,
            costs: resolved.cost.and_then(|c| money(self.scenario(), c)),
            within_budget,
            only_together: false,
        })
    }

    pub(super) fn too_dear(&self) -> Conflict {
        let task = self.demanding.clone().unwrap_or_else(|| self.worst());
        Conflict::BudgetAgainstWork { budget: self.bench.budget(), task }
    }

    pub(super) fn changed(&self, change: impl FnOnce(&mut Scenario)) -> Scenario {
        let mut scenario = self.scenario().clone();
        change(&mut scenario);
        scenario
    }

    /// Tasks that must stay, with a model that only its provider runs.
    fn cloud_models(&self) -> Vec<(u8, Contradiction)> {
        let mut found = Vec::new();
        for (i, task) in self.scenario().tasks.iter().enumerate() {
            let ModelWish::Id(id) = &task.model else { continue };
            let stays = task.share_at_home(self.scenario().private_share) > 0.0;
            let Some(cloud) = self.bench.catalog.cloud_model(id).filter(|_| stays) else { continue };
            if self.bench.catalog.model(id).is_some() {
                continue;
            }
            let conflict = || Conflict::PrivateAgainstCloudModel { task: task.id.clone(), model: cloud.name.clone() };
            let leave = self.changed(|s| let_leave(s, i));
            found.extend(
                self.resolve(&leave)
                    .and_then(|r| self.helps(conflict(), Change::LetLeave { task: task.id.clone() }, r))
                    .map(|c| (1, c)),
            );
            found.extend(self.open_model(i, &conflict()).map(|c| (0, c)));
        }
        found
    }

    /// The best open model, by the one index, that does a task within the budget; else the best that does it at all.
    fn open_model(&self, i: usize, conflict: &Conflict) -> Option<Contradiction> {
        let (index, version) = super::QUALITY_INDEX;
        let needed = self.scenario().tasks.get(i)?.context_needed();
        let mut models: Vec<(f64, &Model)> = self
            .bench
            .catalog
            .models
            .iter()
            .filter(|m| m.architecture.is_some() && m.longest_context() >= needed)
            .filter_map(|m| m.score(index, version).map(|score| (score, m)))
            .collect();
        models.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
        // The best ones want machines that nobody has at home; steps through the whole list find what a purse can run.
        let each = models.len().div_ceil(MOST_MODELS).max(1);
        let task = self.task_id(i);
        let mut dearer = None;
        for (_, model) in models.into_iter().step_by(each) {
            let changed = self.changed(|s| {
                if let Some(task) = s.tasks.get_mut(i) {
                    task.model = ModelWish::Id(model.id.clone());
                }
            });
            let change =
                Change::TakeOpenModel { task: task.clone(), model: model.id.clone(), name: model.name.clone() };
            match self.resolve(&changed).and_then(|r| self.helps(conflict.clone(), change, r)) {
                Some(found) if found.within_budget => return Some(found),
                // Above the budget the one that costs the least is the least change.
                Some(found) => {
                    let cost = |it: &Contradiction| it.costs.map_or(f64::INFINITY, |m| m.as_f64());
                    if dearer.as_ref().is_none_or(|known| cost(&found) < cost(known)) {
                        dearer = Some(found);
                    }
                }
                None => {}
            }
        }
        dearer
    }

    /// For tasks that ask for a least quality: the highest that something does within the budget, else at all. A lower one
    /// allows more models, so halving finds it.
    fn qualities(&self) -> Vec<(u8, Contradiction)> {
        let scores = self.scores();
        let Some(best) = scores.first().copied() else { return Vec::new() };
        let mut found = Vec::new();
        for (i, task) in self.scenario().tasks.iter().enumerate() {
            let ModelWish::MinQuality(least) = task.model else { continue };
            let lower: Vec<f64> = scores.iter().copied().filter(|score| *score < least).collect();
            let attempt = |quality: f64| {
                let changed = self.changed(|s| lower_quality(s, i, quality));
                let resolved = self.resolve(&changed)?;
                let name = resolved.tasks.get(i).and_then(|t| t.model_name.clone()).unwrap_or_default();
                let conflict = Conflict::QualityAgainstWork { task: task.id.clone(), quality: least, best };
                self.helps(conflict, Change::LowerQuality { task: task.id.clone(), quality, name }, resolved)
            };
            let highest = |good: &dyn Fn(&Contradiction) -> bool| {
                let (mut from, mut to) = (0, lower.len());
                let mut known = None;
                while from < to {
                    let middle = from + (to - from) / 2;
                    match lower.get(middle).and_then(|quality| attempt(*quality)).filter(|it| good(it)) {
                        Some(it) => (known, to) = (Some(it), middle),
                        None => from = middle + 1,
                    }
                }
                known
            };
            found.extend(highest(&|it| it.within_budget).or_else(|| highest(&|_| true)).map(|it| (3, it)));
        }
        found
    }

    /// The scores of the open models on the one index, the highest first.
    pub(super) fn scores(&self) -> Vec<f64> {
        let (index, version) = super::QUALITY_INDEX;
        let models = self.bench.catalog.models.iter().filter(|m| m.architecture.is_some());
        let mut scores: Vec<f64> = models.filter_map(|m| m.score(index, version)).collect();
        scores.sort_by(|a, b| b.total_cmp(a));
        scores.dedup();
        scores
    }

    fn needs(&self, looked: &Looked<'_>) -> Vec<(u8, Contradiction)> {
        let needs = &self.scenario().needs;
        let has = |m: &MixOn<'_>, needs: &[Need]| {
            let only = Scenario { needs: needs.to_vec(), ..self.scenario().clone() };
            m.candidate.machine.for_home && m.candidate.has_needs(&only)
        };
        let somebody_has_all = looked.mixes.iter().any(|m| has(m, needs));
        let mut found = Vec::new();
        for need in needs {
            let changed = self.changed(|s| s.needs.retain(|n| n != need));
            let code = need.code().to_owned();
            let conflict = if needs.len() > 1 && !somebody_has_all {
                let needs: Vec<&str> = needs.iter().map(|n| n.code()).collect();
                Conflict::NeedsAgainstEachOther { needs: needs.join(", ") }
            } else if let Some(os) = self.system_without(*need, looked) {
                Conflict::NeedAgainstSystem { need: code, os: os_code(os).to_owned() }
            } else if needs.len() > 1 {
                let needs: Vec<&str> = needs.iter().map(|n| n.code()).collect();
                Conflict::NeedsAgainstWork { needs: needs.join(", "), task: self.worst() }
            } else {
                Conflict::NeedAgainstWork { need: code, task: self.worst() }
            };
            let change = Change::DropNeed { need: *need };
            found.extend(self.resolve(&changed).and_then(|r| self.helps(conflict, change, r)).map(|c| (5, c)));
        }
        found
    }

    /// The preferred system, where no machine runs it and has the need, and no second box is wanted.
    pub(super) fn system_without(&self, need: Need, looked: &Looked<'_>) -> Option<Os> {
        let os = self.scenario().os.prefer.filter(|_| !self.scenario().os.second_box)?;
        let only = Scenario { needs: vec![need], ..self.scenario().clone() };
        let both = |m: &MixOn<'_>| m.candidate.machine.os.contains(&os) && m.candidate.has_needs(&only);
        (!looked.mixes.iter().any(both)).then_some(os)
    }

    fn systems(&self, looked: &Looked<'_>) -> Vec<(u8, Contradiction)> {
        if self.scenario().os.second_box {
            return Vec::new();
        }
        let beside = self.changed(|s| s.os.second_box = true);
        let Some(os) = self.scenario().os.prefer else {
            // With any system fine, a second box is one that leaves a part of the work to the machine there is.
            let conflict = if self.scenario().together {
                Conflict::TogetherAgainstMemory {}
            } else {
                Conflict::BudgetAgainstWork { budget: self.bench.budget(), task: self.worst() }
            };
            let resolved = self.scenario().current.as_ref().and_then(|_| self.resolve(&beside));
            let helped = resolved.and_then(|r| self.helps(conflict, Change::AllowSecondBox {}, r));
            return helped.map(|c| (1, c)).into_iter().collect();
        };
        let need = self.scenario().needs.iter().find(|n| self.system_without(**n, looked).is_some());
        let os_name = os_code(os).to_owned();
        let conflict = || match need {
            Some(need) => Conflict::NeedAgainstSystem { need: need.code().to_owned(), os: os_name.clone() },
            None => Conflict::SystemAgainstWork { os: os_name.clone(), task: self.worst() },
        };
        let any = self.changed(|s| s.os.prefer = None);
        let mut found = Vec::new();
        found.extend(
            self.resolve(&beside).and_then(|r| self.helps(conflict(), Change::AllowSecondBox {}, r)).map(|c| (1, c)),
        );
        found.extend(self.resolve(&any).and_then(|r| {
            let change = Change::ChangeSystem { os: r.os? };
            self.helps(conflict(), change, r).map(|c| (4, c))
        }));
        found
    }

    /// Bits a weight, models in memory at once, people at once.
    fn ways_of_working(&self) -> Vec<(u8, Contradiction)> {
        let scenario = self.scenario();
        let mut found = Vec::new();
        let floor = scenario.tasks.iter().filter_map(|t| scenario.floor_of(t)).fold(0.0, f64::max);
        if floor > 0.0 {
            let changed = self.changed(|s| {
                s.quant_floor = None;
                s.tasks.iter_mut().for_each(|t| t.quant_floor = None);
            });
            let conflict = Conflict::FloorAgainstWork { task: self.worst(), bits: floor };
            let helped = self.resolve(&changed).and_then(|r| self.helps(conflict, Change::LowerFloor {}, r));
            found.extend(helped.map(|c| (3, c)));
        }
        if scenario.together {
            let changed = self.changed(|s| s.together = false);
            let conflict = Conflict::TogetherAgainstMemory {};
            let helped = self.resolve(&changed).and_then(|r| self.helps(conflict, Change::AllowSwapping {}, r));
            found.extend(helped.map(|c| (2, c)));
        }
        if scenario.users_at_once > 1 {
            found.extend(self.fewer_users().map(|c| (3, c)));
        }
        found
    }

    /// The most requests at once that something serves, found by halving.
    fn fewer_users(&self) -> Option<Contradiction> {
        let users = self.scenario().users_at_once;
        let attempt = |to: u32| {
            let changed = self.changed(|s| s.users_at_once = to);
            let conflict = Conflict::UsersAgainstWork { users };
            self.resolve(&changed).and_then(|r| self.helps(conflict, Change::FewerUsers { users: to }, r))
        };
        let mut best = attempt(1)?;
        let (mut works, mut fails) = (1, users);
        while fails - works > 1 {
            let middle = works + (fails - works) / 2;
            match attempt(middle) {
                Some(found) => (best, works) = (found, middle),
                None => fails = middle,
            }
        }
        Some(best)
    }

    /// Waiting longer for a task, or letting it leave.
    fn tasks(&self) -> Vec<(u8, Contradiction)> {
        let mut found = Vec::new();
        for &i in &self.tasks {
            let Some(task) = self.scenario().tasks.get(i) else { continue };
            let id = || task.id.clone();
            if let Some((accepted_s, _)) = super::day::accepted_wait(task) {
                let patient = self.changed(|s| {
                    if let Some(task) = s.tasks.get_mut(i) {
                        task.longest_wait_s = Some(LONGEST_WAIT);
                    }
                });
                found.extend(self.resolve(&patient).and_then(|r| {
                    let wait = r.tasks.get(i)?.wait_s?.expected.ceil();
                    let conflict = Conflict::WaitAgainstWork { task: id(), accepted_s };
                    let longer = wait > accepted_s;
                    let change = Change::WaitLonger { task: id(), seconds: wait };
                    longer.then(|| self.helps(conflict, change, r))?.map(|c| (2, c))
                }));
            }
            // Where a model runs only at its provider, that has been said already.
            let known = !matches!(&task.model, ModelWish::Id(id) if self.bench.catalog.model(id).is_none());
            if known && task.share_at_home(self.scenario().private_share) > 0.0 {
                let leave = self.changed(|s| let_leave(s, i));
                let conflict = Conflict::PrivateAgainstWork { task: id() };
                let helped =
                    self.resolve(&leave).and_then(|r| self.helps(conflict, Change::LetLeave { task: id() }, r));
                found.extend(helped.map(|c| (6, c)));
            }
        }
        found
    }

    /// More money, where money does it.
    fn budget(&self, looked: &Looked<'_>) -> Option<(u8, Contradiction)> {
        let (cost, mix) = dear(self.bench, looked)?;
        Some((
            7,
            Contradiction {
                conflict: self.too_dear(),
                change: Change::RaiseBudget { amount: cost },
                machine: Some(mix.plan.name.clone()),
                costs: money(self.scenario(), cost),
                within_budget: false,
                only_together: false,
            },
        ))
    }
}

/// The longest wait that a scenario may name, seconds.
pub(super) const LONGEST_WAIT: f64 = 1e7;

fn lower_quality(scenario: &mut Scenario, task: usize, least: f64) {
    if let Some(task) = scenario.tasks.get_mut(task) {
        task.model = ModelWish::MinQuality(least);
    }
}

fn let_leave(scenario: &mut Scenario, task: usize) {
    if let Some(task) = scenario.tasks.get_mut(task) {
        task.private = Some(false);
    }
}

/// What a task says where its model runs only at its provider.
#[must_use]
pub fn only_in_the_cloud(bench: &Bench<'_>, task: &crate::scenario::Task) -> Option<Reason> {
    let ModelWish::Id(id) = &task.model else { return None };
    if bench.catalog.model(id).is_some() {
        return None;
    }
    let cloud = bench.catalog.cloud_model(id)?;
    Some(Reason::OnlyInTheCloud { task: task.id.clone(), model: cloud.name.clone() })
}
