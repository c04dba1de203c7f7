//! The appendix: every price that was used with its source, date and grade; the method; the versions.

use super::{Block, Cell, Maker, Row, Table, about, column, heading, text};
use std::collections::BTreeSet;
use whichbox_core::catalog::price::{Rates, quote_in};
use whichbox_core::catalog::source::{Offer, SellerKind};
use whichbox_core::recommendation::Plan;

impl Maker<'_> {
    pub(super) fn appendix(&self, into: &mut Vec<Block>) {
        into.push(heading(1, self.t("report-appendix")));
        into.push(heading(2, self.t("report-method")));
        for id in ["memory", "speed", "day", "cost", "advice", "ranges"] {
            let lead = self.t(&format!("report-method-{id}"));
            into.push(about(lead, self.t(&format!("report-method-{id}-text"))));
        }
        into.push(heading(2, self.t("report-versions")));
        into.push(text(self.m().get(
            "report-versions-text",
            &[
                ("version", self.input.app_version.into()),
                ("catalog", (&self.input.recommendation.catalog_version).into()),
                ("date", self.m().formats().date(self.input.recommendation.as_of).into()),
            ],
        )));
        into.push(text(self.t("report-attached")));
        self.tables_of_pictures(into);
        self.other_losers(into);
        self.figures(into);
        into.push(heading(2, self.t("report-prices")));
        into.push(text(self.t("report-prices-text")));
        into.push(Block::Table(self.price_table()));
    }

    fn price_table(&self) -> Table {
        let answer = self.input.recommendation;
        let rates = self.input.scenario.all_rates();
        let rates = Rates { own: self.input.scenario.currency(), rates: &rates };
        let mut rows = Vec::new();
        // The prices that the answer names come first, in its own words; then each other offer, once: towers share parts.
        let named = self.plans().into_iter().chain(answer.tiers.iter().filter_map(|t| t.runner_up.as_ref()));
        let mut machines = BTreeSet::new();
        for plan in named {
            if machines.insert((plan.machine.clone(), plan.units)) {
                rows.extend(self.plan_price(plan));
            }
        }
        let mut parts: Vec<&Offer> = Vec::new();
        let mut seen = BTreeSet::new();
        for candidate in &answer.candidates {
            if !seen.insert(candidate.machine.clone()) {
                continue;
            }
            let Some(machine) = self.input.catalog.machine(&candidate.machine) else { continue };
            let Some(q) = quote_in(self.input.catalog, machine, answer.as_of, rates) else { continue };
            if answer.withheld.price_of(&machine.id) {
                continue;
            }
            if q.seller == SellerKind::Parts {
                for (offer, _) in q.offers {
                    if !parts.iter().any(|o| std::ptr::eq(*o, offer)) {
                        parts.push(offer);
                    }
                }
            } else if !machines.contains(&(machine.id.clone(), 1)) {
                rows.extend(q.offers.iter().map(|(offer, _)| self.offer_row(&machine.name, offer)));
            }
        }
        rows.extend(parts.into_iter().map(|offer| self.offer_row(&self.part_name(offer), offer)));
        Table {
            caption: self.t("report-prices-caption"),
            columns: vec![
                column(self.t("report-col-machine"), false, 1.7),
                column(self.t("report-col-price"), true, 0.9),
                column(self.t("report-col-date"), true, 0.95),
                column(self.t("report-col-seller"), false, 1.3),
                column(self.t("report-col-source"), false, 2.3),
                column(self.t("report-col-grade"), false, 0.6),
            ],
            rows,
            small: true,
        }
    }

    fn plan_price(&self, plan: &Plan) -> Option<Row> {
        let price = plan.price.as_ref()?;
        let mut source = Cell::with(price.source.clone(), price.note.clone());
        source.url.clone_from(&price.url);
        Some(Row {
            cells: vec![
                self.say.plan_name(plan).into(),
                Cell::with(self.say.price_amount(price), self.say.price_spread(price)),
                self.m().formats().date(price.date).into(),
                Cell::with(
                    self.say.name_of("seller", &price.seller),
                    [self.say.name_of("availability", &price.availability)],
                ),
                source,
                self.grade(&price.grade, price.second_hand).into(),
            ],
            ..Row::default()
        })
    }

    /// The part of a tower that an offer is for.
    fn part_name(&self, offer: &Offer) -> String {
        self.input
            .catalog
            .parts
            .iter()
            .find(|part| part.offers.iter().any(|o| std::ptr::eq(o, offer)))
            .map_or_else(|| self.none(), |part| part.name.clone())
    }

    fn offer_row(&self, name: &str, offer: &Offer) -> Row {
        use rust_decimal::prelude::ToPrimitive;
        let f = self.m().formats();
        let source = self.input.catalog.sources.get(&offer.source);
        let mut cell = Cell::with(source.map_or_else(|| offer.source.clone(), |s| s.title.clone()), offer.note.clone());
        cell.url = source.and_then(|s| s.url.clone());
        Row {
            cells: vec![
                name.to_owned().into(),
                f.amount(offer.amount.to_f64().unwrap_or(f64::NAN), offer.currency).into(),
                f.date(offer.date).into(),
                Cell::with(
                    self.say.name_of("seller", &offer.seller),
                    [self.say.name_of("availability", &offer.availability)],
                ),
                cell,
                source.map_or_else(|| self.none(), |s| self.grade(&s.grade, s.second_hand)).into(),
            ],
            ..Row::default()
        }
    }
}
