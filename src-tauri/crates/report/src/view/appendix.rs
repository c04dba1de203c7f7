//! The appendix: every price that was used with its source, date and grade; the method; the versions.

use super::sources::{Known, Sources};
use super::{Block, Cell, Column, Maker, Row, Table, about, column, heading, text};
use std::collections::BTreeSet;
use whichbox_core::catalog::machine::Machine;
use whichbox_core::catalog::price::{Rates, availability, quote_in};
use whichbox_core::catalog::source::{Availability, Offer, SellerKind};
use whichbox_core::recommendation::{Plan, Price};

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
                ("catalog", self.catalog_version().into()),
                ("date", self.m().formats().date(self.input.recommendation.as_of).into()),
            ],
        )));
        into.push(text(self.t("report-attached")));
        self.tables_of_pictures(into);
        self.other_losers(into);
        let mut sources = Sources::default();
        self.figures(into, &mut sources);
        into.push(heading(2, self.t("report-prices")));
        into.push(text(self.t("report-prices-text")));
        into.push(Block::Table(self.price_table(&mut sources)));
        self.source_list(sources, into);
    }

    fn price_table(&self, sources: &mut Sources) -> Table {
        let answer = self.input.recommendation;
        let rates = self.input.scenario.all_rates();
        let rates = Rates { own: self.input.scenario.currency(), rates: &rates };
        let mut rows = Vec::new();
        // The prices that the answer names come first, in its own words; then each other offer, once: towers share parts.
        let named = self.plans().into_iter().chain(answer.tiers.iter().filter_map(|t| t.runner_up.as_ref()));
        let mut machines = BTreeSet::new();
        for plan in named {
            if machines.insert((plan.machine.clone(), plan.units)) {
                rows.extend(self.plan_price(plan, sources));
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
                rows.extend(
                    q.offers.iter().map(|(offer, _)| self.offer_row(&machine.name, Some(machine), offer, sources)),
                );
            }
        }
        rows.extend(parts.into_iter().map(|offer| self.offer_row(&self.part_name(offer), None, offer, sources)));
        Table {
            caption: self.t("report-prices-caption"),
            columns: vec![
                column(self.t("report-col-machine"), false, 2.8),
                column(self.t("report-col-price"), true, 1.1),
                column(self.t("report-col-seller"), false, 2.2),
                self.seen_column(1.4),
            ],
            rows,
            small: true,
            tall: false,
        }
    }

    /// The column of [`Maker::seen`].
    pub(super) fn seen_column(&self, width: f64) -> Column {
        Column { unit: self.t("report-col-source"), ..column(self.t("report-col-date"), false, width) }
    }

    fn plan_price(&self, plan: &Plan, sources: &mut Sources) -> Option<Row> {
        let price = plan.price.as_ref()?;
        let Price { source, url, grade, second_hand, .. } = price;
        // The answer names its source; the date on that stands in the catalog.
        let listed = self.input.catalog.sources.values().find(|it| it.title == *source && it.url == *url);
        let known = listed.map_or(
            Known { title: source, url: url.as_deref(), date: None, grade: Some(*grade), second_hand: *second_hand },
            Known::from,
        );
        Some(Row {
            cells: vec![
                Cell::with(self.say.plan_name(plan), self.note(price.note.as_deref(), price.seller)),
                Cell::with(self.say.price_amount(price), self.say.price_spread(price)),
                self.seller(&price.seller, &price.availability),
                self.seen(Some(self.price_days(price)), &[known], sources),
            ],
            ..Row::default()
        })
    }

    /// The day on which a price was seen, or the days between which it held.
    pub(super) fn price_days(&self, price: &Price) -> String {
        let day = |it| self.m().formats().date(it);
        price.since.map_or_else(|| day(price.date), |since| format!("{} – {}", day(since), day(price.date)))
    }

    /// What an offer came with: in English, or as the person wrote it.
    fn note(&self, note: Option<&str>, seller: SellerKind) -> Option<String> {
        note.map(|note| if seller == SellerKind::Own { note.to_owned() } else { self.english(note) })
    }

    fn seller(&self, seller: &SellerKind, availability: &Availability) -> Cell {
        let (seller, availability) =
            (self.say.name_of("seller", seller), self.say.name_of("availability", availability));
        format!("{seller} · {availability}").into()
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

    /// A line of an offer: for a machine, which may have been withdrawn since it was made, or for a part.
    fn offer_row(&self, name: &str, of: Option<&Machine>, offer: &Offer, sources: &mut Sources) -> Row {
        use rust_decimal::prelude::ToPrimitive;
        let f = self.m().formats();
        let now = of.map_or(offer.availability, |it| availability(it, offer, self.input.recommendation.as_of));
        let known: Vec<Known<'_>> =
            self.input.catalog.sources.get(&offer.source).map(Known::from).into_iter().collect();
        Row {
            cells: vec![
                Cell::with(name.to_owned(), self.note(offer.note.as_deref(), offer.seller)),
                f.amount(offer.amount.to_f64().unwrap_or(f64::NAN), offer.currency).into(),
                self.seller(&offer.seller, &now),
                self.seen(Some(f.date(offer.date)), &known, sources),
            ],
            ..Row::default()
        }
    }
}
