//! Wishes of which no single one resolves a contradiction: as few as it takes, given up together.

use super::candidate::os_code;
use super::contradictions::{LONGEST_WAIT, Resolved, Trial};
use super::{Looked, day};
use crate::cost::money;
use crate::recommendation::{Change, Conflict, Contradiction};
use crate::scenario::{ModelWish, Scenario, Task};

/// Of the wishes that are given up together, so many are tried to be kept: each takes another look at the machines.
const MOST_WISHES: usize = 16;

impl Trial<'_, '_> {
    /// No single change does it: of all wishes that could be given up, as few as it takes together. Work leaves the house only
    /// where nothing does it at home with every other wish given up.
    pub(super) fn together(&self, looked: &Looked<'_>) -> Vec<(u8, Contradiction)> {
        let at_home = self.wishes(looked);
        let (kept, resolved) = match self.least_of(&at_home) {
            Some(found) => found,
            None => {
                let out: Vec<Wish> = self.tasks.iter().map(|&i| self.leaves(i)).collect();
                let all: Vec<Wish> = (0..self.scenario().tasks.len()).map(|i| self.leaves(i)).collect();
                let tried = [out.clone(), [at_home, out].concat(), all];
                let Some(found) = tried.iter().find_map(|wishes| self.least_of(wishes)) else { return Vec::new() };
                found
            }
        };
        let cost = resolved.cost.unwrap_or(0.0);
        let within_budget = cost <= self.bench.budget();
        let raise = (!within_budget).then(|| (self.too_dear(), Change::RaiseBudget { amount: cost }));
        let told = kept.iter().map(|wish| wish.told(&resolved));
        let all: Vec<(Conflict, Change)> = told.chain(raise).collect();
        let only_together = all.len() > 1;
        all.into_iter()
            .map(|(conflict, change)| {
                let machine = resolved.machine.clone();
                let costs = resolved.cost.and_then(|c| money(self.scenario(), c));
                (8, Contradiction { conflict, change, machine, costs, within_budget, only_together })
            })
            .collect()
    }

    /// The fewest of some wishes that have to be given up together, with what comes of it: all of them, and then each that is
    /// not needed is taken back, the hardest to give up first. `None` where all of them do not help.
    fn least_of(&self, wishes: &[Wish]) -> Option<(Vec<Wish>, Resolved)> {
        let without = |kept: &[Wish]| {
            let changed = self.changed(|s| kept.iter().for_each(|wish| wish.give_up(s)));
            self.resolve(&changed)
        };
        let mut kept = wishes.to_vec();
        let mut resolved = without(&kept)?;
        for place in (0..kept.len().min(MOST_WISHES)).rev() {
            let mut fewer = kept.clone();
            fewer.remove(place);
            // A change that costs less of the person's wishes and more money is no less a change: the price decides then.
            let cheaper =
                |it: &Resolved| it.cost.unwrap_or(0.0) <= resolved.cost.unwrap_or(0.0).max(self.bench.budget());
            if let Some(found) = without(&fewer).filter(cheaper) {
                (kept, resolved) = (fewer, found);
            }
        }
        Some((kept, resolved))
    }

    /// Every wish that can be given up while the work stays at home, the easiest first.
    fn wishes(&self, looked: &Looked<'_>) -> Vec<Wish> {
        let scenario = self.scenario();
        let mut all = Vec::new();
        let worst = || self.worst();
        if scenario.together {
            all.push(Wish::new(Conflict::TogetherAgainstMemory {}, Change::AllowSwapping {}, None));
        }
        let floor = scenario.tasks.iter().filter_map(|t| scenario.floor_of(t)).fold(0.0, f64::max);
        if floor > 0.0 {
            let conflict = Conflict::FloorAgainstWork { task: worst(), bits: floor };
            all.push(Wish::new(conflict, Change::LowerFloor {}, None));
        }
        if scenario.users_at_once > 1 {
            let conflict = Conflict::UsersAgainstWork { users: scenario.users_at_once };
            all.push(Wish::new(conflict, Change::FewerUsers { users: 1 }, None));
        }
        let (scores, id) = (self.scores(), |i: usize| self.task_id(i));
        for (i, task) in scenario.tasks.iter().enumerate() {
            let stays = task.share_at_home(scenario.private_share) > 0.0;
            if let ModelWish::Id(model) = &task.model
                && let Some(cloud) = self.bench.catalog.cloud_model(model).filter(|_| stays)
                && self.bench.catalog.model(model).is_none()
            {
                let conflict = Conflict::PrivateAgainstCloudModel { task: id(i), model: cloud.name.clone() };
                let change = Change::TakeOpenModel { task: id(i), model: String::new(), name: String::new() };
                // Half of the open models score at least so much.
                let quality = scores.get(scores.len() / 2).copied().unwrap_or(0.0);
                all.push(Wish { quality, ..Wish::new(conflict, change, Some(i)) });
            }
            if let (ModelWish::MinQuality(least), Some(best), true) = (&task.model, scores.first(), stays) {
                let conflict = Conflict::QualityAgainstWork { task: id(i), quality: *least, best: *best };
                let change = Change::LowerQuality { task: id(i), quality: 0.0, name: String::new() };
                all.push(Wish::new(conflict, change, Some(i)));
            }
        }
        for &i in &self.tasks {
            let accepted = scenario.tasks.get(i).and_then(day::accepted_wait);
            if let Some((accepted_s, _)) = accepted {
                let conflict = Conflict::WaitAgainstWork { task: id(i), accepted_s };
                all.push(Wish::new(conflict, Change::WaitLonger { task: id(i), seconds: LONGEST_WAIT }, Some(i)));
            }
        }
        let somebody_has_all =
            looked.mixes.iter().any(|m| m.candidate.machine.for_home && m.candidate.has_needs(scenario));
        let codes: Vec<&str> = scenario.needs.iter().map(|n| n.code()).collect();
        for need in &scenario.needs {
            let conflict = match self.system_without(*need, looked) {
                Some(os) => Conflict::NeedAgainstSystem { need: need.code().to_owned(), os: os_code(os).to_owned() },
                None if codes.len() > 1 && !somebody_has_all => {
                    Conflict::NeedsAgainstEachOther { needs: codes.join(", ") }
                }
                None => Conflict::NeedAgainstWork { need: need.code().to_owned(), task: worst() },
            };
            all.push(Wish::new(conflict, Change::DropNeed { need: *need }, None));
        }
        if let Some(os) = scenario.os.prefer.filter(|_| !scenario.os.second_box) {
            let conflict = Conflict::SystemAgainstWork { os: os_code(os).to_owned(), task: worst() };
            all.push(Wish::new(conflict, Change::ChangeSystem { os }, None));
        }
        all
    }

    fn leaves(&self, i: usize) -> Wish {
        let task = self.task_id(i);
        Wish::new(Conflict::PrivateAgainstWork { task: task.clone() }, Change::LetLeave { task }, Some(i))
    }
}

/// A wish that could be given up beside others.
#[derive(Debug, Clone)]
struct Wish {
    conflict: Conflict,
    change: Change,
    task: Option<usize>,
    /// For an open model in place of a cloud model: the least that it scores.
    quality: f64,
}

impl Wish {
    fn new(conflict: Conflict, change: Change, task: Option<usize>) -> Self {
        Self { conflict, change, task, quality: 0.0 }
    }

    fn give_up(&self, scenario: &mut Scenario) {
        let of = |scenario: &mut Scenario, change: &dyn Fn(&mut Task)| {
            if let Some(task) = self.task.and_then(|i| scenario.tasks.get_mut(i)) {
                change(task);
            }
        };
        match &self.change {
            Change::AllowSecondBox {} => scenario.os.second_box = true,
            Change::DropNeed { need } => scenario.needs.retain(|n| n != need),
            Change::ChangeSystem { .. } => scenario.os.prefer = None,
            Change::WaitLonger { seconds, .. } => of(scenario, &|task| task.longest_wait_s = Some(*seconds)),
            Change::LowerFloor {} => {
                scenario.quant_floor = None;
                scenario.tasks.iter_mut().for_each(|t| t.quant_floor = None);
            }
            Change::AllowSwapping {} => scenario.together = false,
            Change::FewerUsers { users } => scenario.users_at_once = *users,
            Change::LetLeave { .. } => of(scenario, &|task| task.private = Some(false)),
            Change::LowerQuality { .. } | Change::TakeOpenModel { .. } => {
                of(scenario, &|task| task.model = ModelWish::MinQuality(self.quality));
            }
            Change::RaiseBudget { .. } => {}
        }
    }

    /// What is told of it, with what came of it: the wait that it takes, the system, the model.
    fn told(&self, resolved: &Resolved) -> (Conflict, Change) {
        let plan = || self.task.and_then(|i| resolved.tasks.get(i));
        let model = || plan().and_then(|t| Some((t.model.clone()?, t.model_name.clone()?))).unwrap_or_default();
        let change = match &self.change {
            Change::WaitLonger { task, seconds } => Change::WaitLonger {
                task: task.clone(),
                seconds: plan().and_then(|t| t.wait_s).map_or(*seconds, |wait| wait.expected.ceil()),
            },
            Change::ChangeSystem { os } => Change::ChangeSystem { os: resolved.os.unwrap_or(*os) },
            Change::TakeOpenModel { task, .. } => {
                let (model, name) = model();
                Change::TakeOpenModel { task: task.clone(), model, name }
            }
            Change::LowerQuality { task, quality, .. } => {
                Change::LowerQuality { task: task.clone(), quality: *quality, name: model().1 }
            }
            other => other.clone(),
        };
        (self.conflict.clone(), change)
    }
}
