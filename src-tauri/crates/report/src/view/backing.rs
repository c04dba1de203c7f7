//! What stands behind the answer: how good the predictions are, the claims that were checked, every figure that was used.

use super::sources::{Known, Sources};
use super::{Block, Cell, Maker, Row, Table, column, heading, text};
use crate::messages::{claims, code};
use whichbox_core::backing::{Accuracy, Backing, FigureKind, HeldClaim, SourceSeen, UNDATED, UsedFigure};
use whichbox_core::evidence::{Group, Score};
use whichbox_core::money::Currency;
use whichbox_core::speed::row::Test;

/// Findings of the judge below a claim, at most; the weightiest come first.
const FINDINGS: usize = 2;

impl Maker<'_> {
    pub(super) fn backing(&self) -> Option<&Backing> {
        self.input.recommendation.backing.as_ref()
    }

    /// How good the predictions were on runs that others published.
    pub(super) fn accuracy(&self, into: &mut Vec<Block>) {
        into.push(heading(2, self.t("report-how-good")));
        into.push(text(self.t("report-how-good-text")));
        let Some(Backing { accuracy, .. }) = self.backing() else { return };
        let f = self.m().formats();
        into.push(text(self.m().get(
            "report-accuracy",
            &[
                ("runs", f.whole(f64::from(accuracy.predicted)).into()),
                ("publishers", f.whole(f64::from(accuracy.publishers)).into()),
                ("left_out", f.whole(f64::from(accuracy.left_out)).into()),
            ],
        )));
        into.push(Block::Table(self.accuracy_table(accuracy)));
    }

    /// One line for each kind of hardware: writing first, then reading.
    fn accuracy_table(&self, accuracy: &Accuracy) -> Table {
        let mut columns = vec![column(self.t("errors-of"), false, 1.25)];
        for rate in ["errors-decode", "errors-prefill"] {
            for (head, width) in
                [("errors-runs", 0.98), ("errors-median", 0.98), ("errors-within", 0.98), ("errors-inside", 0.98)]
            {
                columns.push(super::figures(self.t(head), self.t(rate), width));
            }
        }
        let mut groups: Vec<&Group> = Vec::new();
        for score in &accuracy.scores {
            if !groups.contains(&&score.group) {
                groups.push(&score.group);
            }
        }
        let rows = groups.into_iter().map(|group| self.score_row(group, &accuracy.scores)).collect();
        Table { caption: self.t("report-accuracy-caption"), columns, rows, small: true, tall: false }
    }

    fn score_row(&self, group: &Group, scores: &[Score]) -> Row {
        let f = self.m().formats();
        let of = match group {
            Group::Class(class) => self.say.name_of("hw", class),
            _ => self.t("group-all"),
        };
        let mut cells = vec![Cell::from(of)];
        for test in [Test::Decode, Test::Prefill] {
            let found = scores.iter().find(|score| score.group == *group && score.test == test);
            let texts = found.map(|Score { errors, inside, .. }| {
                [
                    f.whole(f64::from(errors.rows)),
                    f.percent(errors.median),
                    f.percent(errors.within_30),
                    inside.map_or_else(|| self.none(), |share| f.percent(share)),
                ]
            });
            cells.extend(texts.unwrap_or_else(|| std::array::from_fn(|_| self.none())).map(Cell::from));
        }
        Row { cells, ..Row::default() }
    }

    /// The claims that bear on the question, and how they stand.
    pub(super) fn claims(&self, into: &mut Vec<Block>) {
        let Some(held) = self.backing().map(|b| &b.claims).filter(|held| !held.is_empty()) else { return };
        into.push(heading(1, self.t("report-claims")));
        into.push(text(self.t("report-claims-text")));
        into.push(Block::Table(Table {
            caption: self.t("report-claims-caption"),
            columns: vec![
                column(self.t("report-col-claim"), false, 1.7),
                column(self.t("claims-standing"), false, 0.75),
                column(self.t("report-col-finding"), false, 3.2),
            ],
            rows: held.iter().map(|claim| self.claim_row(claim)).collect(),
            small: true,
            tall: true,
        }));
    }

    fn claim_row(&self, claim: &HeldClaim) -> Row {
        let judged = || claim.findings.iter().map(|found| claims::sentence(found, claim.currency, self.m()));
        let (said, what, mut beneath): (Cell, String, Vec<String>) = match (&claim.id, &claim.text) {
            (Some(id), _) if claim.judged => {
                let note = self.t(&format!("claim-{id}-finding"));
                let mut beneath: Vec<String> = judged().skip(1).take(FINDINGS).collect();
                beneath.push(self.m().get("claims-note", &[("note", note.into())]));
                (self.t(&format!("claim-{id}-said")).into(), judged().next().unwrap_or_default(), beneath)
            }
            (Some(id), _) => (
                self.t(&format!("claim-{id}-said")).into(),
                self.t(&format!("claim-{id}-finding")),
                vec![self.t("claims-by-us-what")],
            ),
            (None, said) => (
                Cell::with(said.clone().unwrap_or_default(), [self.t("report-claim-yours")]),
                judged().next().unwrap_or_default(),
                judged().skip(1).take(2 * FINDINGS).collect(),
            ),
        };
        let sources: Vec<String> = claim.sources.iter().map(|source| self.source_line(source)).collect();
        if !sources.is_empty() {
            beneath.push(sources.join("; "));
        }
        Row {
            cells: vec![said, self.say.name_of("standing", &claim.standing).into(), Cell::with(what, beneath)],
            ..Row::default()
        }
    }

    /// A source's title with its date and grade.
    fn source_line(&self, source: &SourceSeen) -> String {
        self.m().get(
            "report-source-line",
            &[
                ("title", (&source.title).into()),
                ("date", self.source_date(&source.date).into()),
                ("grade", self.source_grade(source).into()),
            ],
        )
    }

    fn source_grade(&self, source: &SourceSeen) -> String {
        source.grade.map_or_else(|| self.none(), |grade| self.grade(&grade, source.second_hand))
    }

    /// The date of a source as the language writes it: a day, a month, a span of them, or that there is none.
    pub(super) fn source_date(&self, date: &str) -> String {
        let f = self.m().formats();
        let one = |date: &str| match date.parse() {
            Ok(day) => f.date(day),
            Err(_) => f.month(date).unwrap_or_else(|| date.to_owned()),
        };
        if date == UNDATED {
            return self.t("report-no-date");
        }
        // "n.d. (2026)": undated, but of that year.
        if let Some(about) = date.strip_prefix(UNDATED).and_then(|rest| rest.strip_prefix(" (")?.strip_suffix(')')) {
            let about = match about.split_once([' ', '-']) {
                Some(("early", year)) => self.m().get("report-date-early", &[("year", year.into())]),
                Some(("mid", year)) => self.m().get("report-date-mid", &[("year", year.into())]),
                Some(("late", year)) => self.m().get("report-date-late", &[("year", year.into())]),
                _ if about.bytes().all(|b| b.is_ascii_digit()) => about.to_owned(),
                _ => self.english(about),
            };
            return format!("{} ({about})", self.t("report-no-date"));
        }
        match date.split_once(" to ") {
            Some((from, to)) => format!("{} – {}", one(from), one(to)),
            None => one(date),
        }
    }

    /// Every figure of the catalog that was used, with its source.
    pub(super) fn figures(&self, into: &mut Vec<Block>, sources: &mut Sources) {
        let Some(used) = self.backing().map(|b| &b.figures).filter(|used| !used.is_empty()) else { return };
        into.push(heading(2, self.t("report-figures")));
        into.push(text(self.t("report-figures-text")));
        let mut last = "";
        let rows = used
            .iter()
            .map(|figure| {
                // A name that stands above is not said again; a new page repeats the heads, so the first cell says it there.
                let subject = if last == figure.subject { String::new() } else { figure.subject.clone() };
                last = &figure.subject;
                self.figure_row(subject, figure, sources)
            })
            .collect();
        into.push(Block::Table(Table {
            caption: self.t("report-figures-caption"),
            columns: vec![
                column(self.t("report-col-subject"), false, 1.7),
                column(self.t("report-col-figure"), false, 2.6),
                column(self.t("report-col-value"), true, 1.0),
                self.seen_column(1.5),
            ],
            rows,
            small: true,
            tall: false,
        }));
    }

    fn figure_row(&self, subject: String, figure: &UsedFigure, sources: &mut Sources) -> Row {
        let known: Vec<Known<'_>> = figure.sources.iter().map(Known::from).collect();
        let date = figure.seen.as_deref().or_else(|| figure.sources.first().map(|s| s.date.as_str()));
        let seen = if known.is_empty() && figure.derived.is_none() {
            self.t("report-your-figure").into()
        } else {
            self.seen(date.map(|date| self.source_date(date)), &known, sources)
        };
        let what = self.t(label(figure.kind));
        let what = figure.detail.as_ref().map_or_else(|| what.clone(), |detail| format!("{what}, {detail}"));
        // A formula reads the same in every language; words in it do not.
        let in_words = |it: &str| {
            it.split(|c: char| !c.is_alphabetic()).any(|word| word.len() > 3 && word.chars().all(char::is_lowercase))
        };
        let derived = figure.derived.as_ref().map(|it| {
            let said = self.m().get("report-derived", &[("formula", it.into())]);
            if in_words(it) { self.english(&said) } else { said }
        });
        Row {
            cells: vec![
                subject.into(),
                Cell::with(what, derived),
                self.say.units(&self.figure_value(figure), figure.count).into(),
                seen,
            ],
            ..Row::default()
        }
    }

    fn figure_value(&self, figure: &UsedFigure) -> String {
        let f = self.m().formats();
        let number = |digits: usize| f.number(figure.value, if figure.value.fract() == 0.0 { 0 } else { digits });
        let (id, value) = match figure.kind {
            FigureKind::Memory | FigureKind::GpuShare | FigureKind::GpuShareMost | FigureKind::Weights => {
                ("value-gib", f.gib(figure.value))
            }
            FigureKind::Bandwidth | FigureKind::BandwidthMeasured => ("value-gbs", number(1)),
            FigureKind::Compute => ("value-tflops", number(1)),
            FigureKind::PowerIdle | FigureKind::PowerLoad => ("value-w", number(1)),
            FigureKind::Params | FigureKind::ActiveParams => ("value-billion", number(1)),
            FigureKind::Context => ("value-tokens", number(0)),
            FigureKind::CloudInput | FigureKind::CloudOutput | FigureKind::CloudCached => {
                return f.amount(figure.value, Currency::USD);
            }
        };
        self.m().get(id, &[("value", value.into())])
    }

    pub(super) fn grade(&self, grade: &whichbox_core::catalog::source::Grade, second_hand: bool) -> String {
        let grade = code(grade);
        if second_hand { self.m().get("report-second-hand", &[("grade", grade.into())]) } else { grade }
    }
}

/// The message that names a kind of figure.
fn label(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Memory => "spec-memory",
        FigureKind::GpuShare => "spec-gpu-default",
        FigureKind::GpuShareMost => "spec-gpu-most",
        FigureKind::Bandwidth => "spec-bandwidth",
        FigureKind::BandwidthMeasured => "spec-bandwidth-measured",
        FigureKind::Compute => "spec-fp16",
        FigureKind::PowerIdle => "spec-idle",
        FigureKind::PowerLoad => "spec-load",
        FigureKind::Weights => "figure-weights",
        FigureKind::Params => "figure-params",
        FigureKind::ActiveParams => "figure-active-params",
        FigureKind::Context => "figure-context",
        FigureKind::CloudInput => "figure-cloud-input",
        FigureKind::CloudOutput => "figure-cloud-output",
        FigureKind::CloudCached => "figure-cloud-cached",
    }
}
