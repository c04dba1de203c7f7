//! Page 2: the evidence. Price against minutes with the frontier, and the memory of the picks as stacks. The pictures are
//! drawn by the template; here figures become places between 0 and 1.

use super::{Block, Cell, Maker, Row, Table, column, figures, heading, labels, quiet, runs_here};
use crate::messages::Arg;
use serde::Serialize;
use whichbox_core::recommendation::{CandidateSummary, MemoryGib, Plan, TaskPlan};

/// Price against minutes, both on logarithmic axes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Chart {
    pub title: String,
    pub alt: String,
    pub x_title: String,
    pub y_title: String,
    pub x_ticks: Vec<Tick>,
    pub y_ticks: Vec<Tick>,
    pub points: Vec<Point>,
    /// Corners of the frontier, from cheap to dear.
    pub frontier: Vec<(f64, f64)>,
    /// The budget on the price axis.
    pub budget: Option<Tick>,
    /// The wait on the machine there is.
    pub current: Option<Tick>,
    pub legend: Legend,
    /// The numbered points by name, in the order of their numbers.
    pub keys: Vec<Key>,
}

/// A numbered point by name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Key {
    pub number: String,
    pub name: String,
    /// The tiers that it is the pick of.
    pub tiers: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Legend {
    pub frontier: String,
    pub passes: String,
    pub fails: String,
    pub pick: String,
}

/// A place on an axis with its label.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Tick {
    pub at: f64,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Point {
    pub x: f64,
    pub y: f64,
    /// Ends of the range of minutes.
    pub low: f64,
    pub high: f64,
    /// `frontier`, `passes` or `fails`.
    pub state: &'static str,
    /// Number in the list below, for those that stand there.
    pub key: String,
    /// Where its number stands, from the point to the middle of the number, in millimetres to the right and down.
    pub label: Option<(f64, f64)>,
    /// True for the pick of a tier.
    pub picked: bool,
}

/// Memory of several machines, each with the task that needs most of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Stacks {
    pub title: String,
    pub alt: String,
    /// Weights, KV cache, buffers, free.
    pub legend: Vec<String>,
    pub bars: Vec<Bar>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Bar {
    pub name: String,
    pub detail: String,
    pub figures: String,
    /// Weights, KV cache and buffers as shares of the widest bar.
    pub parts: Vec<f64>,
    /// What the GPU may use, as a share of the widest bar.
    pub usable: f64,
}

/// A logarithmic axis that spans so many powers of ten.
pub(super) struct Axis {
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Axis {
    /// Spans the values with some air. `None` where there is nothing above zero to span.
    pub(super) fn over(values: impl Iterator<Item = f64>) -> Option<Self> {
        let (low, high) = values
            .filter(|v| v.is_finite() && *v > 0.0)
            .fold((f64::INFINITY, 0.0f64), |(low, high), v| (low.min(v), high.max(v)));
        (low <= high).then(|| Self { from: (low / 1.25).ln(), to: (high * 1.25).ln() })
    }

    pub(super) fn place(&self, value: f64) -> f64 {
        ((value.max(1e-12).ln() - self.from) / (self.to - self.from)).clamp(0.0, 1.0)
    }

    /// Round values inside: 1, 2 and 5 of each power of ten, or 1 alone where these would be many.
    pub(super) fn ticks(&self, label: impl Fn(f64) -> String) -> Vec<Tick> {
        let powers = (self.to - self.from) / std::f64::consts::LN_10;
        let steps: &[f64] = if powers > 3.5 { &[1.0] } else { &[1.0, 2.0, 5.0] };
        let first = (self.from / std::f64::consts::LN_10).floor() as i32;
        let last = (self.to / std::f64::consts::LN_10).ceil() as i32;
        (first..=last)
            .flat_map(|power| steps.iter().map(move |step| step * 10f64.powi(power)))
            .filter(|v| (self.from..=self.to).contains(&v.ln()))
            .map(|v| Tick { at: self.place(v), label: label(v) })
            .collect()
    }
}

impl Maker<'_> {
    pub(super) fn evidence(&self, into: &mut Vec<Block>) {
        into.push(heading(1, self.t("report-evidence")));
        match self.chart(&self.shown()) {
            Some(chart) => into.push(Block::Chart(Box::new(chart))),
            None => into.push(quiet(self.t("report-no-chart"))),
        }
        match (self.stacks().map(Block::Stacks), self.speed_lines().map(Block::Lines)) {
            (Some(left), Some(right)) => into.push(Block::Pair { left: Box::new(left), right: Box::new(right) }),
            (one, other) => into.extend(one.or(other)),
        }
        self.accuracy(into);
    }

    /// The figures of the pictures, for readers who want them or cannot see them.
    pub(super) fn tables_of_pictures(&self, into: &mut Vec<Block>) {
        let shown = self.shown();
        let curves = self.drawn_curves();
        if shown.is_empty() && curves.is_empty() {
            return;
        }
        into.push(heading(2, self.t("report-pictures")));
        if !shown.is_empty() {
            into.push(Block::Table(self.shown_table(&shown)));
            if shown.iter().any(|c| c.minutes_waited_per_day.is_none()) {
                into.push(quiet(self.t("report-no-minutes")));
            }
        }
        if !curves.is_empty() {
            into.push(Block::Table(self.curve_table(&curves)));
        }
    }

    /// Candidates that get a number: the frontier and the picks, cheapest first.
    fn shown(&self) -> Vec<&CandidateSummary> {
        let all = &self.input.recommendation.candidates;
        all.iter().filter(|c| c.on_frontier || !c.picked_for.is_empty()).take(14).collect()
    }

    fn chart(&self, shown: &[&CandidateSummary]) -> Option<Chart> {
        let (answer, m, f) = (self.input.recommendation, self.m(), self.m().formats());
        let currency = self.input.scenario.currency();
        let drawn: Vec<(&CandidateSummary, f64, _)> = answer
            .candidates
            .iter()
            .filter_map(|c| Some((c, c.price.filter(|p| *p > 0.0)?, c.minutes_waited_per_day?)))
            .filter(|(_, _, minutes)| minutes.expected > 0.0)
            .collect();
        let budget = self.input.scenario.budget.as_f64();
        let current = answer.current.as_ref().map(|p| p.minutes_waited_per_day.expected).filter(|v| *v > 0.0);
        // Ranges are drawn for the numbered ones, so their ends must be on the picture.
        let ends = shown.iter().filter_map(|c| c.minutes_waited_per_day).flat_map(|r| [r.low, r.high]);
        let x = Axis::over(drawn.iter().map(|(_, price, _)| *price).chain([budget]))?;
        let y = Axis::over(drawn.iter().map(|(_, _, minutes)| minutes.expected).chain(ends).chain(current))?;
        if drawn.is_empty() {
            return None;
        }
        let key = |c: &CandidateSummary| {
            shown.iter().position(|s| std::ptr::eq(*s, c)).map(|i| f.whole((i + 1) as f64)).unwrap_or_default()
        };
        let mut points: Vec<Point> = drawn
            .iter()
            .map(|(c, price, minutes)| Point {
                x: x.place(*price),
                y: y.place(minutes.expected),
                low: y.place(minutes.low),
                high: y.place(minutes.high),
                state: match (c.on_frontier, c.passes && c.can_be_bought) {
                    (true, _) => "frontier",
                    (false, true) => "passes",
                    (false, false) => "fails",
                },
                key: key(c),
                label: None,
                picked: !c.picked_for.is_empty(),
            })
            .collect();
        labels::place(&mut points);
        let mut frontier: Vec<(f64, f64)> = drawn
            .iter()
            .filter(|(c, _, _)| c.on_frontier)
            .map(|(_, price, minutes)| (x.place(*price), y.place(minutes.expected)))
            .collect();
        frontier.sort_by(|a, b| a.0.total_cmp(&b.0));
        let money = |v: f64| f.amount(v, currency);
        let alt = m.get(
            "report-chart-alt",
            &[
                ("points", drawn.len().into()),
                ("frontier", frontier.len().into()),
                ("budget", f.money(&self.input.scenario.budget).into()),
            ],
        );
        let keys = shown
            .iter()
            .enumerate()
            .filter(|(_, c)| drawn.iter().any(|(d, _, _)| std::ptr::eq(*d, **c)))
            .map(|(i, c)| Key {
                number: f.whole((i + 1) as f64),
                name: self.say.units(&c.name, c.units),
                tiers: c.picked_for.iter().map(|t| self.say.name_of("tier", t)).collect::<Vec<_>>().join(", "),
            })
            .collect();
        Some(Chart {
            keys,
            title: self.t("report-chart"),
            alt,
            x_title: self.t("report-chart-x"),
            y_title: self.t("report-chart-y"),
            x_ticks: x.ticks(money),
            y_ticks: y.ticks(|v| f.short(v)),
            points,
            frontier,
            budget: (budget > 0.0).then(|| Tick {
                at: x.place(budget),
                label: m.get("report-chart-budget", &[("budget", f.money(&self.input.scenario.budget).into())]),
            }),
            current: current.map(|minutes| Tick {
                at: y.place(minutes),
                label: m.get("report-chart-current", &[("minutes", f.short(minutes).into())]),
            }),
            legend: Legend {
                frontier: self.t("report-legend-frontier"),
                passes: self.t("report-legend-passes"),
                fails: self.t("report-legend-fails"),
                pick: self.t("report-legend-pick"),
            },
        })
    }

    fn shown_table(&self, shown: &[&CandidateSummary]) -> Table {
        let f = self.m().formats();
        let currency = self.input.scenario.currency();
        let rows = shown
            .iter()
            .enumerate()
            .map(|(i, c)| {
                let mut remarks: Vec<String> = c.picked_for.iter().map(|t| self.say.name_of("tier", t)).collect();
                if c.on_frontier {
                    remarks.push(self.t("report-on-the-line"));
                }
                if !c.can_be_bought {
                    remarks.push(self.t("report-cannot-be-bought"));
                }
                Row {
                    cells: vec![
                        f.whole((i + 1) as f64).into(),
                        self.say.units(&c.name, c.units).into(),
                        c.price.map_or_else(|| self.none(), |p| f.amount(p, currency)).into(),
                        c.minutes_waited_per_day.map_or_else(|| self.none(), |r| f.range(&r)).into(),
                        f.gib(c.usable_gib).into(),
                        Cell::from(remarks.join(", ")),
                    ],
                    ..Row::default()
                }
            })
            .collect();
        Table {
            caption: self.t("report-chart-table"),
            columns: vec![
                column(self.t("report-col-number"), true, 0.0),
                column(self.t("report-col-machine"), false, 2.4),
                column(self.t("report-col-price"), true, 0.9),
                figures(self.t("report-col-minutes"), self.t("report-unit-a-day"), 1.2),
                figures(self.t("report-col-memory"), self.t("report-usable-gib"), 0.9),
                column(self.t("report-col-place"), false, 1.6),
            ],
            rows,
            small: true,
            tall: false,
        }
    }

    /// The plans that the answer speaks of, each machine once: the one there is, the purchase, the tiers' picks.
    pub(super) fn plans(&self) -> Vec<&Plan> {
        let answer = self.input.recommendation;
        let all =
            answer.current.iter().chain(&answer.purchase).chain(answer.tiers.iter().filter_map(|t| t.pick.as_ref()));
        let mut plans: Vec<&Plan> = Vec::new();
        for plan in all.filter(|p| p.machine != crate::privacy::UNNAMED) {
            if !plans.iter().any(|p| p.machine == plan.machine && p.units == plan.units && p.os == plan.os) {
                plans.push(plan);
            }
        }
        plans
    }

    /// What is left of the memory, or what it is short of: the message, or the one that says so.
    pub(super) fn room(&self, id: &str, with: &[(&str, Arg)], memory: &MemoryGib) -> String {
        let f = self.m().formats();
        let short = memory.headroom < 0.0;
        let id = if short { format!("{id}-short") } else { id.to_owned() };
        let mut args = with.to_vec();
        args.push(("usable", f.gib(memory.usable).into()));
        args.push((if short { "short" } else { "headroom" }, f.gib(memory.headroom.abs()).into()));
        self.m().get(&id, &args)
    }

    fn stacks(&self) -> Option<Stacks> {
        let f = self.m().formats();
        let needed = |memory: &MemoryGib| memory.weights + memory.kv + memory.compute;
        let fullest = |plan: &Plan| -> Option<(TaskPlan, MemoryGib)> {
            plan.tasks
                .iter()
                .filter(|t| runs_here(t.place) || !plan.passes)
                .filter_map(|t| Some((t.clone(), t.memory_gib.clone()?)))
                .max_by(|a, b| needed(&a.1).total_cmp(&needed(&b.1)))
        };
        let full: Vec<_> = self.plans().into_iter().filter_map(|p| Some((p, fullest(p)?))).collect();
        let widest = full.iter().map(|(_, (_, memory))| memory.usable.max(needed(memory))).fold(0.0, f64::max);
        if widest <= 0.0 {
            return None;
        }
        let bars = full
            .iter()
            .map(|(plan, (task, memory))| Bar {
                name: self.say.plan_name(plan),
                detail: self.m().get(
                    "report-stack-task",
                    &[
                        ("task", (&task.id).into()),
                        ("model", self.say.model(task).into()),
                        ("context", f.tokens(task.context).into()),
                    ],
                ),
                figures: self.room(
                    "report-stack-figures",
                    &[
                        ("weights", f.gib(memory.weights).into()),
                        ("kv", f.gib(memory.kv).into()),
                        ("compute", f.gib(memory.compute).into()),
                    ],
                    memory,
                ),
                parts: [memory.weights, memory.kv, memory.compute].iter().map(|v| v / widest).collect(),
                usable: memory.usable / widest,
            })
            .collect();
        Some(Stacks {
            title: self.t("report-stacks"),
            alt: self.m().get("report-stacks-alt", &[("machines", full.len().into())]),
            legend: ["term-weights", "term-kv-cache", "term-compute-buffer", "report-free"]
                .map(|id| self.t(id))
                .to_vec(),
            bars,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_places_its_ends_with_air_and_marks_round_values() {
        let axis = Axis::over([100.0, 4000.0, f64::NAN, 0.0].into_iter()).map(|a| {
            let ticks: Vec<String> = a.ticks(|v| format!("{v}")).into_iter().map(|t| t.label).collect();
            (a.place(100.0), a.place(4000.0), ticks)
        });
        let (low, high, ticks) = axis.unwrap_or_default();
        assert!(low > 0.0 && high < 1.0 && low < high);
        assert_eq!(ticks, ["100", "200", "500", "1000", "2000", "5000"]);
    }

    #[test]
    fn nothing_to_span_is_no_axis() {
        assert!(Axis::over([0.0, -3.0].into_iter()).is_none());
    }
}
