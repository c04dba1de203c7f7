//! The day, task by task, on each machine that the answer speaks of.

use super::{Block, Cell, Maker, Row, Table, Titled, column, figures, heading, quiet, runs_here, text};
use crate::messages::words;
use whichbox_core::catalog::machine::Remark;
use whichbox_core::catalog::own::YOURS;
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{Plan, TaskPlan};
use whichbox_core::scenario::Task;

/// Reasons for a tier's pick and against it that stand with its day, at most.
const MOST_REASONS: usize = 4;

impl Maker<'_> {
    pub(super) fn day(&self, into: &mut Vec<Block>) {
        into.push(heading(1, self.t("report-day")));
        into.push(Block::Table(self.mix_table()));
        for plan in self.plans() {
            into.push(heading(2, self.say.plan_name(plan)));
            into.push(text(self.plan_line(plan)));
            into.extend(self.tier_case(plan));
            into.push(Block::Table(self.plan_table(plan)));
            if !plan.remarks.is_empty() {
                let said = |r: &Remark| if r.source == YOURS { r.text.clone() } else { self.english(&r.text) };
                into.push(Block::List { items: plan.remarks.iter().map(said).collect() });
            }
        }
        into.push(quiet(self.t("report-range-note")));
    }

    /// Why a tier picks the machine, and what speaks against it.
    fn tier_case(&self, plan: &Plan) -> Option<Block> {
        let same = |pick: &Plan| pick.machine == plan.machine && pick.units == plan.units && pick.kind == plan.kind;
        let tier = self.input.recommendation.tiers.iter().find(|tier| tier.pick.as_ref().is_some_and(same))?;
        let said =
            |reasons: &[Reason]| reasons.iter().take(MOST_REASONS).map(|r| self.say.reason(r)).collect::<Vec<_>>();
        let name = self.say.name_of("tier", &tier.id);
        let mut lists = vec![
            Titled { title: self.m().get("report-for", &[("machine", name.into())]), items: said(&tier.reasons) },
            Titled { title: self.t("report-against"), items: said(&tier.against) },
        ];
        lists.retain(|list| !list.items.is_empty());
        (!lists.is_empty()).then_some(Block::Columns { lists })
    }

    fn mix_table(&self) -> Table {
        let f = self.m().formats();
        let s = self.input.scenario;
        let rows = s
            .tasks
            .iter()
            .map(|task| Row {
                cells: vec![
                    Cell::with(
                        task.id.clone(),
                        [self.t(&format!("report-kind-{}", crate::messages::code(&task.kind)))],
                    ),
                    f.short(task.requests_per_day).into(),
                    Cell::with(
                        f.tokens(task.prompt_tokens),
                        (task.cached_tokens > 0)
                            .then(|| self.m().get("report-cached", &[("tokens", f.tokens(task.cached_tokens).into())])),
                    ),
                    f.tokens(task.answer_tokens).into(),
                    f.tokens(task.context_needed()).into(),
                    self.wish(task).into(),
                    task.longest_wait_s.map_or_else(|| self.t("report-any-wait"), |s| self.m().seconds(s)).into(),
                    f.percent(task.share_at_home(s.private_share)).into(),
                ],
                ..Row::default()
            })
            .collect();
        Table {
            caption: self.t("report-mix"),
            columns: vec![
                column(self.t("report-col-task"), false, 1.3),
                figures(self.t("report-col-requests"), self.t("report-unit-a-day"), 0.9),
                figures(self.t("report-col-prompt"), self.t("report-tokens"), 1.1),
                figures(self.t("report-col-answer"), self.t("report-tokens"), 0.8),
                figures(self.t("report-col-context"), self.t("report-tokens"), 0.9),
                column(self.t("report-col-wish"), false, 1.5),
                column(self.t("report-col-longest-wait"), true, 0.9),
                column(self.t("report-col-stays"), true, 0.8),
            ],
            rows,
            small: true,
            tall: false,
        }
    }

    fn wish(&self, task: &Task) -> String {
        use whichbox_core::scenario::ModelWish;
        match &task.model {
            ModelWish::Id(id) => self.input.catalog.model(id).map_or_else(|| id.clone(), |m| m.name.clone()),
            ModelWish::Class(class) => self.say.name_of("class", class),
            ModelWish::MinQuality(score) => {
                self.m().get("report-min-quality", &[("score", self.m().formats().short(*score).into())])
            }
        }
    }

    fn plan_line(&self, plan: &Plan) -> String {
        let f = self.m().formats();
        let mut parts = vec![self.m().get(
            "report-plan-line",
            &[
                ("os", self.say.name_of("os", &plan.os).into()),
                ("usable", f.gib(plan.usable_gib).into()),
                ("minutes", f.range(&plan.minutes_waited_per_day).into()),
            ],
        )];
        if let Some(kwh) = plan.kwh_per_day {
            parts.push(self.m().get("report-plan-power", &[("kwh", f.number(kwh, 2).into())]));
        }
        if let (Some(cost), Some(sum)) = (&plan.cost_parts, &plan.cost_over_horizon) {
            let part = |money: &Option<whichbox_core::money::Money>| {
                money.as_ref().map_or_else(|| self.t("report-not-counted"), |m| f.money(m))
            };
            parts.push(self.m().get(
                "report-plan-cost",
                &[
                    ("sum", f.money(sum).into()),
                    ("purchase", f.money(&cost.purchase).into()),
                    ("electricity", part(&cost.electricity).into()),
                    ("cloud", part(&cost.cloud).into()),
                ],
            ));
            for (id, part) in [("report-plan-tax", &cost.tax), ("report-plan-resale", &cost.resale)] {
                if let Some(amount) = part {
                    parts.push(self.m().get(id, &[("amount", f.money(amount).into())]));
                }
            }
        }
        parts.join(" ")
    }

    fn plan_table(&self, plan: &Plan) -> Table {
        Table {
            caption: self.m().get("report-day-of", &[("machine", self.say.plan_name(plan).into())]),
            columns: vec![
                column(self.t("report-col-task"), false, 1.2),
                column(self.t("report-col-model"), false, 1.9),
                figures(self.t("report-col-memory"), self.t("term-gib"), 1.3),
                figures(self.t("report-col-prefill"), self.t("report-unit-tps"), 0.8),
                figures(self.t("report-col-decode"), self.t("report-unit-tps"), 0.8),
                column(self.t("report-col-first"), true, 0.9),
                column(self.t("report-col-whole"), true, 0.9),
                figures(self.t("report-col-minutes"), self.t("report-unit-a-day"), 0.75),
            ],
            rows: plan.tasks.iter().map(|task| self.task_row(task)).collect(),
            small: true,
            tall: false,
        }
    }

    fn task_row(&self, task: &TaskPlan) -> Row {
        let f = self.m().formats();
        let none = || Cell::from(self.none());
        let mut place = self.say.name_of("where", &task.place);
        if task.place == whichbox_core::recommendation::Where::Split {
            place = format!("{place} ({})", f.percent(task.local_share));
        }
        let mut notes: Vec<String> = Vec::new();
        notes.extend(task.problem.as_ref().map(|r| self.say.reason(r)));
        if task.needs_raised_limit {
            let how = words(self.m(), task.raise_limit_how.as_deref().unwrap_or_default());
            notes.push(self.m().get("reason-raise-gpu-limit", &[("how", how.into())]));
        }
        if task.in_time_uncertain {
            notes.push(self.t("report-in-time-uncertain"));
        }
        if let Some(memory) = task.memory_gib.as_ref().filter(|m| m.tight && m.headroom >= 0.0) {
            notes.push(self.m().get("reason-tight-memory", &[("headroom_gib", f.gib(memory.headroom).into())]));
        }
        if !runs_here(task.place) && task.model.is_none() {
            let mut cells = vec![Cell::with(task.id.clone(), [place])];
            cells.extend((0..7).map(|_| none()));
            return Row { cells, notes, strong: false };
        }
        let mut engine: Vec<String> = Vec::new();
        engine.extend(task.engine.map(|it| it.name().to_owned()));
        engine.extend(task.backend.clone());
        let seconds = |r: &whichbox_core::units::Range| {
            Cell::with(self.m().seconds(r.expected), [self.m().seconds_ends(r.low, r.high)])
        };
        Row {
            cells: vec![
                Cell::with(task.id.clone(), [place]),
                Cell::with(
                    self.say.model(task),
                    [
                        engine.join(", "),
                        self.m().get(
                            "report-context-kv",
                            &[
                                ("context", f.tokens(task.context).into()),
                                ("kv", crate::messages::code(&task.kv_type).into()),
                            ],
                        ),
                    ],
                ),
                task.memory_gib.as_ref().map_or_else(none, |m| {
                    Cell::with(
                        format!("{} + {} + {}", f.gib(m.weights), f.gib(m.kv), f.gib(m.compute)),
                        [self.room("report-of-usable", &[], m)],
                    )
                }),
                task.prefill_tps.map_or_else(none, |s| Cell::with(f.short(s.expected), [f.ends(s.low, s.high)])),
                task.decode_tps.map_or_else(none, |s| Cell::with(f.short(s.expected), [f.ends(s.low, s.high)])),
                task.first_token_s.as_ref().map_or_else(none, seconds),
                task.wait_s.as_ref().map_or_else(none, seconds),
                task.minutes_per_day
                    .as_ref()
                    .map_or_else(none, |r| Cell::with(f.short(r.expected), [f.ends(r.low, r.high)])),
            ],
            notes,
            strong: false,
        }
    }
}
