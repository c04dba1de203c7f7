//! What would change the answer: the values at which it flips, what further money buys, and what would settle a close call.

use super::{Block, Cell, Maker, Row, Table, column, figures, heading, text};
use whichbox_core::recommendation::{Explored, Flip, FrontierStep};

impl Maker<'_> {
    pub(super) fn changes(&self, into: &mut Vec<Block>) {
        let flips = self.all_flips();
        let explored = self.input.recommendation.explored.as_ref();
        if flips.is_empty() && explored.is_none() {
            return;
        }
        into.push(heading(1, self.t("report-flips")));
        if flips.is_empty() {
            into.push(text(self.t("report-no-flips")));
        } else {
            into.push(Block::List { items: flips });
        }
        let Some(explored) = explored else { return };
        if let Some(line) = self.close_call(explored) {
            into.push(text(line.0));
            into.push(Block::Code { label: self.t("report-close-command"), text: line.1 });
        }
        into.push(heading(2, self.t("frontier-title")));
        into.push(text(self.frontier_text(explored)));
        if explored.frontier.steps.len() > 1 {
            into.push(Block::Table(self.frontier_table(explored)));
        }
    }

    /// All flips of the answer as sentences. Two that read the same, because they differ by less than is shown, are one,
    /// and so are one of the whole answer and the same one of a tier.
    fn all_flips(&self) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for flip in &self.input.recommendation.changes_the_answer {
            let sentence = self.say.flip(flip);
            let of_all = self.say.flip(&Flip { tier: None, ..flip.clone() });
            if !said.contains(&sentence) && !said.contains(&of_all) {
                said.push(sentence);
            }
        }
        said
    }

    /// What is close and the command that would settle it.
    fn close_call(&self, explored: &Explored) -> Option<(String, String)> {
        let call = explored.close_call.as_ref()?;
        let m = self.m();
        let ends = m.seconds_ends(call.wait_s.low, call.wait_s.high);
        let args = [
            ("machine", (&call.name).into()),
            ("task", (&call.task).into()),
            ("model", format!("{} {}", call.model, call.quant).into()),
            ("ends", ends.into()),
            ("accepted", call.accepted_s.map(|s| m.seconds(s)).unwrap_or_default().into()),
        ];
        let mut said = m.get(&format!("report-close-{}", crate::messages::code(&call.why)), &args);
        if let Some(rent) = &call.rent {
            said.push(' ');
            said.push_str(&m.get(
                "report-close-rent",
                &[
                    ("name", (&rent.name).into()),
                    ("provider", (&rent.provider).into()),
                    ("price", m.formats().money(&rent.price).into()),
                    ("date", m.formats().date(rent.date).into()),
                ],
            ));
        }
        Some((said, call.command.clone()))
    }

    fn frontier_text(&self, explored: &Explored) -> String {
        let frontier = &explored.frontier;
        if frontier.steps.len() < 2 {
            return self.t("frontier-never");
        }
        let until = self.m().formats().amount(frontier.helps_until, self.input.scenario.currency());
        let step = self.m().formats().amount(frontier.step, self.input.scenario.currency());
        format!(
            "{} {}",
            self.m().get("frontier-what-step", &[("step", step.into())]),
            self.m().get("frontier-until", &[("budget", until.into())])
        )
    }

    fn frontier_table(&self, explored: &Explored) -> Table {
        let rows = explored.frontier.steps.iter().enumerate().map(|(i, step)| self.step_row(i, step)).collect();
        Table {
            caption: self.t("report-frontier-caption"),
            columns: vec![
                column(self.t("frontier-budget"), true, 0.8),
                column(self.t("frontier-buys"), false, 2.4),
                column(self.t("report-col-price"), true, 0.8),
                figures(self.t("report-col-minutes"), self.t("report-unit-a-day"), 1.2),
                column(self.t("frontier-gains"), false, 2.2),
            ],
            rows,
            small: true,
            tall: false,
        }
    }

    fn step_row(&self, i: usize, step: &FrontierStep) -> Row {
        let (m, f) = (self.m(), self.m().formats());
        let currency = self.input.scenario.currency();
        let mut beneath = Vec::new();
        if step.machine.is_none() && step.name.is_some() {
            beneath.push(self.t("frontier-have"));
        }
        if !step.passes {
            beneath.push(self.t("frontier-not-enough"));
        }
        let name =
            step.name.as_ref().map_or_else(|| self.t("frontier-nothing"), |name| self.say.units(name, step.units));
        let mut gains = Vec::new();
        if i > 0 && !step.newly_runs.is_empty() {
            gains.push(m.get("frontier-runs", &[("tasks", step.newly_runs.join(", ").into())]));
        }
        if !step.better_models.is_empty() {
            gains.push(m.get("frontier-better", &[("tasks", step.better_models.join(", ").into())]));
        }
        if let Some(minutes) = step.minutes_saved.filter(|_| i > 0) {
            gains.push(m.get("frontier-saves", &[("minutes", f.short(minutes).into())]));
        }
        Row {
            cells: vec![
                f.amount(step.budget, currency).into(),
                Cell::with(name, beneath),
                if step.machine.is_some() { f.amount(step.price, currency) } else { self.none() }.into(),
                step.minutes.map_or_else(|| self.none(), |minutes| f.range(&minutes)).into(),
                gains.join(" ").into(),
            ],
            ..Row::default()
        }
    }
}
