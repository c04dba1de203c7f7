//! The hybrid plan, what is not worth it, what could not be judged, and what the answer assumes.

use super::{Block, Cell, Maker, Row, Table, column, figures, heading, text};
use whichbox_core::recommendation::Leaving;

impl Maker<'_> {
    pub(super) fn hybrid(&self, into: &mut Vec<Block>) {
        let Some(hybrid) = &self.input.recommendation.hybrid else { return };
        let (m, f) = (self.m(), self.m().formats());
        into.push(heading(1, self.t("report-hybrid")));
        let mut lines = vec![m.get("report-hybrid-stays", &[("share", f.percent(hybrid.share_at_home).into())])];
        if let Some(machine) = &hybrid.machine {
            lines.push(m.get("report-hybrid-machine", &[("machine", self.say.machine_name(machine).into())]));
        }
        if let Some(bill) = hybrid.monthly_bill.as_ref().filter(|b| !b.amount.is_zero()) {
            lines.push(m.get("report-hybrid-bill", &[("bill", f.money(bill).into())]));
            lines.push(match hybrid.break_even_months {
                Some(months) => m.get("report-break-even", &[("months", f.short(months).into())]),
                None => m.get("report-no-break-even", &[("months", self.input.scenario.horizon_months.into())]),
            });
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
            }));
        }
        if !hybrid.routing.trim().is_empty() {
            into.push(Block::Code { label: self.t("report-routing"), text: hybrid.routing.clone() });
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
                    leaving.provider.clone(),
                ),
                Cell::with(leaving.monthly.as_ref().map_or_else(|| self.none(), |bill| f.money(bill)), [seen]),
                leaving.terms.clone().unwrap_or_else(|| self.t("report-terms-unknown")).into(),
            ],
            ..Row::default()
        }
    }

    pub(super) fn not_worth_it(&self, into: &mut Vec<Block>) {
        let losers = &self.input.recommendation.not_worth_it;
        if losers.is_empty() {
            return;
        }
        into.push(heading(2, self.t("report-not-worth-it")));
        let rows = losers
            .iter()
            .map(|loser| Row {
                cells: vec![
                    self.say.units(&loser.name, loser.units).into(),
                    loser.reasons.iter().map(|r| self.say.reason(r)).collect::<Vec<_>>().join(" ").into(),
                ],
                ..Row::default()
            })
            .collect();
        into.push(Block::Table(Table {
            caption: self.t("report-not-worth-it-caption"),
            columns: vec![
                column(self.t("report-col-machine"), false, 1.0),
                column(self.t("report-col-why-not"), false, 2.6),
            ],
            rows,
            small: true,
        }));
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
            }));
        }
    }
}
