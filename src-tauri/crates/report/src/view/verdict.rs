//! Page 1: the question, the answer, the tiers, what speaks for and against; and the findings, which follow later.

use super::{Block, Cell, FindingBlock, Maker, Number, Row, Table, Titled, column, figures, heading, runs_here};
use crate::messages::code;
use rust_decimal::Decimal;
use whichbox_core::diagnose::Weight;
use whichbox_core::money::Money;
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{Plan, Speed, TierAnswer, Verdict};

/// Settings that page 1 names, at most.
const MOST_STEPS: usize = 4;

impl Maker<'_> {
    pub(super) fn verdict_page(&self, into: &mut Vec<Block>) {
        let answer = self.input.recommendation;
        into.push(Block::Facts { items: self.question() });
        let reasons = answer.reasons.iter().filter(|reason| !self.case().0.contains(reason));
        into.push(Block::Verdict {
            label: self.t(&format!("verdict-{}-label", code(&answer.verdict))),
            sentence: self.say.verdict(),
            numbers: self.numbers(),
            reasons: reasons.take(2).map(|r| self.say.reason(r)).chain(self.contradictions()).collect(),
            steps: self.steps(),
        });
        into.push(heading(1, self.t("report-tiers")));
        into.push(Block::Table(self.tier_table()));
        self.for_and_against(into);
    }

    /// What the answer comes down to: money, minutes, memory and the cost over the horizon, as far as they are known.
    fn numbers(&self) -> Vec<Number> {
        let (answer, m, f) = (self.input.recommendation, self.m(), self.m().formats());
        let buys = matches!(answer.verdict, Verdict::Buy | Verdict::None);
        let Some(plan) = (if buys { answer.purchase.as_ref() } else { answer.current.as_ref() }) else {
            return Vec::new();
        };
        let number = |label: String, value: String, detail: String| Number { label, value, detail };
        let bill = answer.hybrid.as_ref().and_then(|hybrid| hybrid.monthly_bill.as_ref());
        let mut numbers = vec![match (buys, bill.filter(|bill| !bill.amount.is_zero())) {
            (true, _) => {
                let price = self.price_cell(plan, None);
                number(self.t("report-col-price"), price.text, price.sub.join(", "))
            }
            (false, Some(bill)) => number(self.t("report-number-bill"), f.money(bill), String::new()),
            (false, None) => {
                let nothing = Money { amount: Decimal::ZERO, currency: self.input.scenario.currency() };
                number(self.t("report-number-spend"), f.money(&nothing), String::new())
            }
        }];
        let waits = &plan.minutes_waited_per_day;
        if plan.passes && waits.expected > 0.0 {
            numbers.push(number(self.t("report-chart-y"), f.short(waits.expected), f.ends(waits.low, waits.high)));
        }
        if plan.usable_gib > 0.0 {
            let usable = f.gib(plan.usable_gib);
            let value = match plan.loaded_gib.filter(|gib| *gib > 0.0) {
                Some(needed) => {
                    m.get("report-number-memory", &[("needed", f.gib(needed).into()), ("usable", usable.into())])
                }
                None => m.get("report-usable", &[("usable", usable.into())]),
            };
            numbers.push(number(self.t("report-number-memory-label"), value, self.fits_cell(plan).text));
        }
        if let Some(cost) = &plan.cost_over_horizon {
            let months = m.get("report-unit-months", &[("n", self.input.scenario.horizon_months.into())]);
            numbers.push(number(format!("{} {months}", self.t("report-col-cost")), f.money(cost), String::new()));
        }
        numbers
    }

    /// What is to be changed on the machine there is, in short: the findings follow in their own place.
    fn steps(&self) -> Vec<String> {
        let answer = self.input.recommendation;
        if answer.verdict != Verdict::Fix {
            return Vec::new();
        }
        let weighty = answer.findings.iter().filter(|finding| finding.weight < Weight::Minor);
        weighty
            .take(MOST_STEPS)
            .map(|finding| {
                let said = self.say.finding(finding);
                self.m().get(
                    "report-finding-short",
                    &[("title", said.title.into()), ("before", said.before.into()), ("after", said.after.into())],
                )
            })
            .collect()
    }

    /// The strongest reasons and the strongest one against the answer, with the machine that they are about.
    fn case(&self) -> (&[Reason], Option<&Reason>, Option<String>) {
        if let Some(case) = self.backing().map(|backing| &backing.case) {
            let machine = case.machine.as_ref().map(|name| self.say.units(name, case.units));
            return (&case.reasons, case.against.as_ref(), machine);
        }
        // Without what stands behind it, what an answer brings along.
        let answer = self.input.recommendation;
        let reasons = &answer.reasons[..answer.reasons.len().min(3)];
        (reasons, None, None)
    }

    /// Wishes that cannot all be met, each with the change that lets them: the three least.
    fn contradictions(&self) -> impl Iterator<Item = String> + '_ {
        self.say.contradictions(3).into_iter()
    }

    fn question(&self) -> Vec<(String, String)> {
        let (m, f, s) = (self.m(), self.m().formats(), self.input.scenario);
        let system = s.os.prefer.map_or_else(|| self.t("os-any"), |os| self.say.name_of("os", &os));
        let mut wishes = vec![system];
        if s.os.second_box {
            wishes.push(self.t("report-second-box-fine"));
        }
        wishes.extend(s.needs.iter().map(|n| self.say.name_of("need", n)));
        let left_out = self.left_out();
        let current = s.current.as_ref().map_or_else(
            || self.t(if left_out { "report-machine-left-out" } else { "report-no-machine" }),
            |c| {
                self.input
                    .catalog
                    .machine(&c.machine)
                    .map_or_else(|| self.say.machine_name(&c.machine), |m| m.name.clone())
            },
        );
        let names: Vec<String> = s
            .tasks
            .iter()
            .map(|task| {
                m.get(
                    "report-task-short",
                    &[("task", clipped(&task.id, 24).into()), ("requests", f.short(task.requests_per_day).into())],
                )
            })
            .collect();
        vec![
            (self.t("report-question-work"), shortened(&names, 4)),
            (self.t("report-question-machine"), current),
            (self.t("report-question-budget"), f.money(&s.budget)),
            (self.t("report-question-private"), f.percent(s.private_share)),
            (self.t("report-question-system"), wishes.join(", ")),
            (self.t("report-question-horizon"), m.get("report-unit-months", &[("n", s.horizon_months.into())])),
        ]
    }

    /// True where the person's machine was left out on request.
    pub(super) fn left_out(&self) -> bool {
        self.input.recommendation.withheld.machine
    }

    pub(super) fn findings(&self, into: &mut Vec<Block>) {
        let findings = &self.input.recommendation.findings;
        if findings.is_empty() {
            return;
        }
        into.push(heading(1, self.t("report-findings")));
        let items = findings
            .iter()
            .enumerate()
            .map(|(i, finding)| {
                let said = self.say.finding(finding);
                // One definition often cures several findings; it is printed with the first of them.
                let repeated = findings.iter().take(i).any(|earlier| earlier.fix == finding.fix);
                FindingBlock {
                    title: said.title,
                    text: [Some(said.what), said.fits].into_iter().flatten().collect::<Vec<_>>().join(" "),
                    before: said.before,
                    after: said.after,
                    fix: if repeated { String::new() } else { finding.fix.clone() },
                    source: if findings.iter().take(i).any(|e| e.source == finding.source) {
                        String::new()
                    } else {
                        finding.source.clone()
                    },
                }
            })
            .collect();
        into.push(Block::Findings {
            before: self.t("report-before"),
            after: self.t("report-after"),
            fix: self.t("report-fix"),
            source: self.t("report-source"),
            items,
        });
    }

    fn tier_table(&self) -> Table {
        let answer = self.input.recommendation;
        let months = self.m().get("report-unit-months", &[("n", self.input.scenario.horizon_months.into())]);
        let mut rows = Vec::new();
        if let Some(current) = &answer.current {
            rows.push(self.plan_row(self.t("report-your-machine").into(), current, None));
        }
        for tier in &answer.tiers {
            rows.push(self.tier_row(tier));
        }
        Table {
            caption: self.t("report-tiers-caption"),
            columns: vec![
                column(self.t("report-col-tier"), false, 1.2),
                column(self.t("report-col-pick"), false, 2.35),
                column(self.t("report-col-price"), true, 1.55),
                column(self.t("report-col-fits"), false, 1.0),
                figures(self.t("report-col-decode"), self.t("report-unit-tps"), 0.85),
                figures(self.t("report-col-minutes"), self.t("report-unit-a-day"), 0.75),
                figures(self.t("report-col-cost"), months, 0.8),
            ],
            rows,
            small: false,
            tall: true,
        }
    }

    fn tier_row(&self, tier: &TierAnswer) -> Row {
        let name = Cell::with(self.say.name_of("tier", &tier.id), [self.t(&format!("tier-{}-what", code(&tier.id)))]);
        let Some(pick) = &tier.pick else {
            return Row {
                cells: vec![
                    name,
                    Cell::with(self.t("report-no-pick"), self.if_found(tier)),
                    self.none().into(),
                    self.none().into(),
                    self.none().into(),
                    self.none().into(),
                    self.none().into(),
                ],
                ..Row::default()
            };
        };
        let mut row = self.plan_row(name, pick, Some(tier));
        let answer = self.input.recommendation;
        row.strong = answer.verdict == Verdict::Buy
            && answer.purchase.as_ref().is_some_and(|p| p.machine == pick.machine && p.units == pick.units);
        row
    }

    fn if_found(&self, tier: &TierAnswer) -> Option<String> {
        let found = tier.if_you_find_one.as_ref()?;
        Some(self.m().get(
            "report-if-you-find-one",
            &[
                ("machine", self.say.units(&found.name, found.units).into()),
                ("price", self.m().formats().money(&found.at_most).into()),
            ],
        ))
    }

    fn plan_row(&self, name: Cell, plan: &Plan, tier: Option<&TierAnswer>) -> Row {
        let f = self.m().formats();
        let mut beneath = Vec::new();
        if let Some(tier) = tier {
            if let Some(next) = &tier.runner_up {
                let id = if tier.tie { "report-tie" } else { "report-runner-up" };
                beneath.push(self.m().get(id, &[("machine", self.say.plan_name(next).into())]));
            }
            beneath.extend(self.if_found(tier));
        }
        let over = tier.and_then(|t| t.over_budget_by.as_ref());
        let waits = &plan.minutes_waited_per_day;
        Row {
            cells: vec![
                name,
                Cell::with(self.say.plan_name(plan), beneath),
                self.price_cell(
                    plan,
                    over.map(|over| self.m().get("report-over-budget", &[("by", f.money(over).into())])),
                ),
                self.fits_cell(plan),
                self.speed_cell(plan),
                if plan.passes || waits.expected > 0.0 {
                    Cell::with(f.short(waits.expected), [f.ends(waits.low, waits.high)])
                } else {
                    self.none().into()
                },
                self.cost_cell(plan),
            ],
            ..Row::default()
        }
    }

    /// The sum over the horizon, and what it leaves out: sums that do not hold the same are not to be ranked.
    fn cost_cell(&self, plan: &Plan) -> Cell {
        let Some(sum) = &plan.cost_over_horizon else { return self.none().into() };
        let lacks = plan.cost_parts.iter().flat_map(|parts| &parts.lacks);
        Cell::with(self.m().formats().money(sum), lacks.map(|gap| self.t(&format!("cost-lacks-{}", code(gap)))))
    }

    /// Price with its spread, day, whether one can have it and what it is over the budget.
    fn price_cell(&self, plan: &Plan, over: Option<String>) -> Cell {
        let Some(price) = &plan.price else {
            let withheld = self.input.recommendation.withheld.price_of(&plan.machine);
            let id = match (self.is_current(plan), withheld) {
                (true, _) => "report-owned",
                (false, true) => "report-own-offer",
                (false, false) => "report-no-price",
            };
            return self.t(id).into();
        };
        let day = self.price_days(price);
        let day = if price.stale { self.m().get("report-stale", &[("date", day.into())]) } else { day };
        let availability = self.say.name_of("availability", &price.availability);
        Cell::with(self.say.price_amount(price), [Some(format!("{availability}, {day}")), over].into_iter().flatten())
    }

    pub(super) fn is_current(&self, plan: &Plan) -> bool {
        self.input.recommendation.current.as_ref().is_some_and(|c| std::ptr::eq(c, plan))
    }

    fn fits_cell(&self, plan: &Plan) -> Cell {
        let here = || plan.tasks.iter().filter(|t| runs_here(t.place));
        let id = if !plan.passes {
            "report-fits-not"
        } else if here().any(|t| t.needs_raised_limit) {
            "report-fits-raised"
        } else if plan.together {
            "report-fits"
        } else {
            "report-fits-swapped"
        };
        let f = self.m().formats();
        let usable = (plan.machine != crate::privacy::UNNAMED).then(|| {
            let usable = ("usable", f.gib(plan.usable_gib).into());
            if plan.most_gib > plan.usable_gib {
                return self.m().get("report-usable-most", &[usable, ("most", f.gib(plan.most_gib).into())]);
            }
            self.m().get("report-usable", &[usable])
        });
        Cell::with(self.t(id), usable)
    }

    /// Decode speed of each task that runs on it; the whole list stands in the day.
    fn speed_cell(&self, plan: &Plan) -> Cell {
        let speeds: Vec<_> =
            plan.tasks.iter().filter(|t| runs_here(t.place)).filter_map(|t| Some((t, t.decode_tps?))).collect();
        let Some(((first, speed), more)) = speeds.split_first() else { return self.none().into() };
        let f = self.m().formats();
        let ends = |speed: &Speed| f.ends(speed.low, speed.high);
        // Where all tasks read the same, their names say nothing.
        if more.iter().all(|(_, other)| ends(other) == ends(speed)) {
            return ends(speed).into();
        }
        let mut beneath = vec![clipped(&first.id, 14)];
        for (task, speed) in more.iter().take(2) {
            beneath.push(format!("{} {}", f.ends(speed.low, speed.high), clipped(&task.id, 14)));
        }
        if plan.tasks.len() < 2 {
            beneath.clear();
        }
        Cell::with(f.ends(speed.low, speed.high), beneath)
    }

    fn for_and_against(&self, into: &mut Vec<Block>) {
        let (reasons, against, machine) = self.case();
        // Who reads "for present machine" has to guess which one that is.
        let why = machine
            .filter(|_| !self.left_out())
            .map_or_else(|| self.t("report-why"), |machine| self.m().get("report-for", &[("machine", machine.into())]));
        let mut lists = vec![Titled { title: why, items: reasons.iter().map(|r| self.say.reason(r)).collect() }];
        // Where nothing does the work there is no machine that anything could speak against.
        if self.backing().is_some_and(|backing| backing.case.machine.is_some()) {
            // Where something was left out, what speaks against the answer may be among it.
            let held_back = self.left_out() || !self.input.recommendation.withheld.prices_of.is_empty();
            let none = if held_back { "report-against-left-out" } else { "report-nothing-against" };
            let against = against.map_or_else(|| self.t(none), |r| self.say.reason(r));
            lists.push(Titled { title: self.t("report-against"), items: vec![against] });
        }
        let flips = self.flips();
        let flips = if flips.is_empty() { vec![self.t("report-no-flips")] } else { flips };
        lists.push(Titled { title: self.t("report-flips"), items: flips });
        lists.retain(|l| !l.items.is_empty());
        into.push(Block::Columns { lists });
    }
}

impl Maker<'_> {
    /// What would change the answer: the first of each tier and of the verdict, at most three. The rest are the same
    /// changes from the other side, and stand in the JSON.
    fn flips(&self) -> Vec<String> {
        let all = &self.input.recommendation.changes_the_answer;
        let first = all
            .iter()
            .enumerate()
            .filter(|(i, flip)| !all.iter().take(*i).any(|e| e.tier == flip.tier && e.verdict == flip.verdict));
        first.take(3).map(|(_, flip)| self.say.flip(flip)).collect()
    }
}

/// A name cut where there is little room; it stands whole in the day.
fn clipped(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    name.chars().take(most - 1).chain(['…']).collect()
}

fn shortened(names: &[String], most: usize) -> String {
    let mut text = names.iter().take(most).cloned().collect::<Vec<_>>().join("; ");
    if names.len() > most {
        text.push_str(" …");
    }
    text
}
