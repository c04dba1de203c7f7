//! The hybrid plan, what is not worth it, what could not be judged, and what the answer assumes.

use super::{Block, Cell, Maker, Row, Table, column, figures, heading, quiet, text};
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{Hybrid, Leaving};

/// Machines that lose and stand in the report itself: the core lists those that people ask for first.
const LOSERS_IN_FULL: usize = 20;
/// Reasons against one of them; the JSON has all.
const REASONS_OF_A_LOSER: usize = 2;

impl Maker<'_> {
    pub(super) fn hybrid(&self, into: &mut Vec<Block>) {
        let Some(hybrid) = &self.input.recommendation.hybrid else { return };
        let (m, f) = (self.m(), self.m().formats());
        into.push(heading(1, self.t("report-hybrid")));
        let mut lines = vec![m.get("report-hybrid-stays", &[("share", f.percent(hybrid.share_at_home).into())])];
        if let Some(machine) = &hybrid.machine {
            lines.push(m.get("report-hybrid-machine", &[("machine", self.say.machine_name(machine).into())]));
        }
        if let Some(minutes) = hybrid.minutes_at_home.filter(|_| hybrid.all_at_home) {
            lines.push(m.get("report-hybrid-all-at-home", &[("minutes", f.range(&minutes).into())]));
        }
        if let Some(bill) = hybrid.monthly_bill.as_ref().filter(|b| !b.amount.is_zero()) {
            lines.push(m.get("report-hybrid-bill", &[("bill", f.money(bill).into())]));
            lines.extend(self.break_even(hybrid));
        }
        if let Some(rent) = &hybrid.rent {
            lines.push(m.get(
                "report-rent",
                &[
                    ("name", (&rent.name).into()),
                    ("provider", (&rent.provider).into()),
                    ("hour", f.money(&rent.per_hour).into()),
                    ("date", f.date(rent.price_date).into()),
                    ("hours", f.short(rent.hours_per_day).into()),
                    ("monthly", f.money(&rent.monthly).into()),
                ],
            ));
        }
        into.push(text(lines.join(" ")));
        if !hybrid.leaves.is_empty() {
            into.push(Block::Table(Table {
                caption: self.t("report-leaves"),
                columns: vec![
                    column(self.t("report-col-task"), false, 1.0),
                    column(self.t("report-col-leaves"), true, 0.7),
                    figures(self.t("report-col-tokens"), self.t("report-unit-a-day"), 1.0),
                    column(self.t("report-col-cloud"), false, 1.6),
                    column(self.t("report-col-bill"), true, 0.9),
                    column(self.t("report-col-terms"), false, 2.4),
                ],
                rows: hybrid.leaves.iter().map(|l| self.leaving(l)).collect(),
                small: true,
                tall: false,
            }));
        }
        if !hybrid.bills.is_empty() {
            into.push(Block::Table(self.bills(hybrid)));
        }
        if !hybrid.routing.trim().is_empty() {
            into.push(Block::Code { label: self.t("report-routing"), text: hybrid.routing.clone() });
        }
    }

    /// When buying pays, which is not said where the price of what would be bought was left out.
    fn break_even(&self, hybrid: &Hybrid) -> Vec<String> {
        let (m, f) = (self.m(), self.m().formats());
        if !self.input.recommendation.withheld.prices_of.is_empty() {
            return Vec::new();
        }
        // Where what may leave runs at home anyway, or nothing does all of it, there is nothing to weigh.
        let Some(even) = &hybrid.break_even else { return Vec::new() };
        let costs = even.costs.as_ref().map(|costs| f.money(costs)).unwrap_or_default();
        let mut lines = vec![match even.months {
            Some(months) => m.get(
                "report-break-even",
                &[("months", f.short(months).into()), ("machine", (&even.machine).into()), ("costs", costs.into())],
            ),
            None => m.get("report-no-break-even", &[("months", self.input.scenario.horizon_months.into())]),
        }];
        let falls = even.falls_per_year.map(|share| (even.months_if_falling, share));
        if let Some((months, share)) = falls.filter(|(_, share)| *share > 0.0) {
            let share = f.percent(share);
            lines.push(match months {
                Some(months) => {
                    m.get("report-break-even-falling", &[("share", share.into()), ("months", f.short(months).into())])
                }
                None => m.get("report-no-break-even-falling", &[("share", share.into())]),
            });
        }
        lines
    }

    /// The bill with each cloud model that could take the work.
    fn bills(&self, hybrid: &Hybrid) -> Table {
        let f = self.m().formats();
        let rows = hybrid
            .bills
            .iter()
            .map(|bill| {
                let mut notes = vec![bill.provider.clone()];
                if !bill.acceptable {
                    notes.push(self.t("report-bill-refused"));
                }
                Row {
                    cells: vec![
                        Cell::with(bill.cloud_name.clone(), notes),
                        f.money(&bill.monthly).into(),
                        bill.caching_saves.as_ref().map_or_else(|| self.none(), |saved| f.money(saved)).into(),
                        f.date(bill.price_date).into(),
                        self.say.name_of("trains", &bill.trains_on_input).into(),
                    ],
                    ..Row::default()
                }
            })
            .collect();
        Table {
            caption: self.t("report-bills"),
            columns: vec![
                column(self.t("report-col-cloud"), false, 2.0),
                column(self.t("report-col-bill"), true, 1.0),
                column(self.t("report-col-caching"), true, 1.0),
                column(self.t("report-col-date"), true, 1.0),
                column(self.t("report-col-trains"), false, 1.6),
            ],
            rows,
            small: true,
            tall: false,
        }
    }

    fn leaving(&self, leaving: &Leaving) -> Row {
        let f = self.m().formats();
        let seen = leaving.price_date.map(|d| f.date(d)).unwrap_or_default();
        Row {
            cells: vec![
                leaving.task.clone().into(),
                f.percent(leaving.share).into(),
                f.whole(leaving.tokens_per_day).into(),
                Cell::with(
                    leaving.cloud_name.clone().unwrap_or_else(|| self.t("report-no-cloud-model")),
                    leaving.provider.clone().into_iter().chain(leaving.remarks.iter().map(|it| self.say.reason(it))),
                ),
                Cell::with(leaving.monthly.as_ref().map_or_else(|| self.none(), |bill| f.money(bill)), [seen]),
                leaving
                    .terms
                    .as_deref()
                    .map_or_else(|| self.t("report-terms-unknown"), |terms| self.english(terms))
                    .into(),
            ],
            ..Row::default()
        }
    }

    pub(super) fn not_worth_it(&self, into: &mut Vec<Block>) {
        let (m, losers) = (self.m(), &self.input.recommendation.not_worth_it);
        if losers.is_empty() {
            return;
        }
        into.push(heading(1, self.t("report-not-worth-it")));
        let rows = losers.iter().take(LOSERS_IN_FULL).map(|loser| {
            self.loser_row(self.say.units(&loser.name, loser.units), loser.reasons.iter().take(REASONS_OF_A_LOSER))
        });
        into.push(Block::Table(self.losers_table(self.t("report-not-worth-it-caption"), rows.collect())));
        let more = losers.len().saturating_sub(LOSERS_IN_FULL);
        if more > 0 {
            into.push(quiet(m.get("report-not-worth-it-more", &[("count", more.into())])));
        }
    }

    /// The machines that lose and that nobody is likely to ask for, by their strongest reason.
    pub(super) fn other_losers(&self, into: &mut Vec<Block>) {
        let losers = &self.input.recommendation.not_worth_it;
        let mut by_reason: Vec<(String, Vec<String>)> = Vec::new();
        for loser in losers.iter().skip(LOSERS_IN_FULL) {
            let reason = loser.reasons.first().map_or_else(|| self.none(), |reason| self.say.reason(reason));
            let name = self.say.units(&loser.name, loser.units);
            match by_reason.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, names)) => names.push(name),
                None => by_reason.push((reason, vec![name])),
            }
        }
        if by_reason.is_empty() {
            return;
        }
        into.push(heading(2, self.t("report-others")));
        let rows = by_reason
            .into_iter()
            .map(|(reason, names)| Row { cells: vec![reason.into(), names.join(", ").into()], ..Row::default() })
            .collect();
        // Many machines lose for the same reason, so it stands first and their names beside it.
        let columns =
            vec![column(self.t("report-col-why-not"), false, 2.4), column(self.t("report-col-machine"), false, 2.0)];
        into.push(Block::Table(Table {
            caption: self.t("report-others-caption"),
            columns,
            rows,
            small: true,
            tall: false,
        }));
    }

    fn loser_row<'r>(&self, name: String, reasons: impl Iterator<Item = &'r Reason>) -> Row {
        let why = reasons.map(|reason| self.say.reason(reason)).collect::<Vec<_>>().join(" ");
        Row { cells: vec![name.into(), why.into()], ..Row::default() }
    }

    fn losers_table(&self, caption: String, rows: Vec<Row>) -> Table {
        let columns =
            vec![column(self.t("report-col-machine"), false, 1.0), column(self.t("report-col-why-not"), false, 2.6)];
        Table { caption, columns, rows, small: true, tall: false }
    }

    pub(super) fn assumptions(&self, into: &mut Vec<Block>) {
        let (m, f, s) = (self.m(), self.m().formats(), self.input.scenario);
        let unknown = &self.input.recommendation.unknown;
        into.push(heading(1, self.t("report-assumptions")));
        let mut items = vec![
            m.get("report-assume-as-of", &[("date", f.date(self.input.recommendation.as_of).into())]),
            m.get("report-assume-private", &[("share", f.percent(s.private_share).into())]),
            m.get("report-assume-horizon", &[("months", s.horizon_months.into())]),
            match s.electricity_per_kwh {
                Some(price) => m.get("report-assume-electricity", &[("price", f.amount(price, s.currency()).into())]),
                None => self.t("report-assume-no-electricity"),
            },
        ];
        if let Some(exchange) = s.exchange {
            items.push(m.get(
                "report-assume-exchange",
                &[
                    ("rate", f.number(exchange.per_usd, 4).into()),
                    ("currency", s.currency().code().into()),
                    ("date", f.date(exchange.date).into()),
                ],
            ));
        }
        items.push(self.t("report-assume-tax"));
        items.push(self.t("report-assume-resale"));
        if self.left_out() {
            items.push(self.t("report-left-out"));
        }
        if !self.input.recommendation.withheld.prices_of.is_empty() {
            items.push(self.t("report-prices-left-out"));
        }
        into.push(Block::List { items });
        if !unknown.is_empty() {
            into.push(heading(2, self.t("report-unknown")));
            let rows = unknown
                .iter()
                .map(|u| Row { cells: vec![u.subject.clone().into(), self.say.error(&u.why).into()], ..Row::default() })
                .collect();
            into.push(Block::Table(Table {
                caption: self.t("report-unknown-caption"),
                columns: vec![
                    column(self.t("report-col-subject"), false, 1.0),
                    column(self.t("report-col-why"), false, 2.6),
                ],
                rows,
                small: true,
                tall: false,
            }));
        }
    }
}
