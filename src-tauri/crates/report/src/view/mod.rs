//! The report as blocks of formatted text, before anybody decides what it looks like. The PDF's template and the Markdown
//! writer draw the same blocks, so they say the same. Nothing is computed here: figures come from the answer and are only
//! formatted, sorted and placed.

mod appendix;
mod backing;
mod changes;
mod curves;
mod day;
mod evidence;
mod labels;
mod rest;
mod sources;
mod verdict;

use crate::Input;
use crate::messages::{Messages, Say};
use serde::Serialize;
use std::collections::BTreeSet;
use whichbox_core::catalog::version::Version;
use whichbox_core::recommendation::Where;

/// A whole report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Document {
    /// Main language tag, such as `pt`.
    pub lang: String,
    /// Region tag, such as `BR`.
    pub region: Option<String>,
    pub title: String,
    pub subtitle: String,
    pub description: String,
    /// Running head, left.
    pub head: String,
    /// Running foot, left.
    pub foot: String,
    /// `%P%` and `%N%` stand for the page and the number of pages.
    pub page: String,
    pub scenario_attachment: String,
    pub answer_attachment: String,
    /// The mark behind prose that a fact of the catalog came with in English. Empty in an English report.
    pub english: String,
    /// What a box in place of a character means, for where there is one.
    pub unprintable: String,
    /// Words of the names in it, which no language's rules part.
    pub names: BTreeSet<String>,
    /// Year, month, day of the answer.
    pub date: (i16, i8, i8),
    pub blocks: Vec<Block>,
}

/// One piece of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Block {
    /// A section's heading; `level` 1 or 2.
    Heading { level: u8, text: String },
    /// A paragraph.
    Text { lead: String, text: String, quiet: bool },
    /// What was asked: labels with values.
    Facts { items: Vec<(String, String)> },
    /// The answer; the steps are what there is to do about it.
    Verdict { label: String, sentence: String, numbers: Vec<Number>, reasons: Vec<String>, steps: Vec<String> },
    /// Settings that look like weak hardware.
    Findings { before: String, after: String, fix: String, source: String, items: Vec<FindingBlock> },
    /// A list.
    List { items: Vec<String> },
    /// Lists side by side.
    Columns { lists: Vec<Titled> },
    /// A table.
    Table(Table),
    /// Text to paste, with what it is for.
    Code { label: String, text: String },
    /// Price against minutes.
    Chart(Box<evidence::Chart>),
    /// Memory as stacks.
    Stacks(evidence::Stacks),
    /// Speed against context.
    Lines(curves::Lines),
    /// What figures were read from. Its place in the list, from 1 on, is the number that figures carry in brackets.
    References { items: Vec<Reference> },
    /// Two pictures side by side.
    Pair { left: Box<Block>, right: Box<Block> },
    /// What follows starts on a new page.
    PageBreak {},
}

/// A figure that the answer comes down to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Number {
    pub label: String,
    pub value: String,
    /// What is to be known about it; may be empty.
    pub detail: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Titled {
    pub title: String,
    pub items: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct FindingBlock {
    pub title: String,
    pub text: String,
    pub before: String,
    pub after: String,
    pub fix: String,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Table {
    /// What it shows, for readers who cannot see it and for its caption.
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// True for long lists in small type.
    pub small: bool,
    /// True where rows are several lines high.
    pub tall: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Column {
    pub head: String,
    /// What its figures count, below the head.
    pub unit: String,
    /// True for figures.
    pub right: bool,
    /// Share of the width that is left after columns of width 0, which take what they need.
    pub width: f64,
}

/// One source of the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Reference {
    pub title: String,
    pub url: Option<String>,
    /// The address as it is printed.
    pub shown: Option<String>,
    /// Its date and grade.
    pub detail: String,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub(crate) struct Row {
    pub cells: Vec<Cell>,
    /// True for the row that the answer advises.
    pub strong: bool,
    /// Remarks below the whole row.
    pub notes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub(crate) struct Cell {
    pub text: String,
    /// Smaller lines below.
    pub sub: Vec<String>,
    pub url: Option<String>,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl Cell {
    fn with(text: String, sub: impl IntoIterator<Item = String>) -> Self {
        Self { text, sub: sub.into_iter().filter(|s| !s.is_empty()).collect(), url: None }
    }
}

fn column(head: String, right: bool, width: f64) -> Column {
    Column { head, unit: String::new(), right, width }
}

/// A column of figures with their unit below the head.
fn figures(head: String, unit: String, width: f64) -> Column {
    Column { head, unit, right: true, width }
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

fn text(text: String) -> Block {
    Block::Text { lead: String::new(), text, quiet: false }
}

/// A paragraph that begins with what it is about.
fn about(lead: String, text: String) -> Block {
    Block::Text { lead, text, quiet: false }
}

fn quiet(text: String) -> Block {
    Block::Text { lead: String::new(), text, quiet: true }
}

/// True where at least part of a task's requests runs on the machine.
fn runs_here(place: Where) -> bool {
    matches!(place, Where::Local | Where::Split)
}

/// What every part of the report is made from.
pub(crate) struct Maker<'a> {
    pub input: &'a Input<'a>,
    pub say: Say<'a>,
}

impl<'a> Maker<'a> {
    fn m(&self) -> &'a Messages {
        self.say.messages
    }

    fn t(&self, id: &str) -> String {
        self.m().text(id)
    }

    fn none(&self) -> String {
        "–".to_owned()
    }

    /// The mark behind English prose, for readers of another language.
    fn english_mark(&self) -> String {
        if self.m().language() == crate::messages::FALLBACK { String::new() } else { self.t("in-english") }
    }

    /// Prose that a fact of the catalog came with, marked as English where the reader's language is another.
    fn english(&self, prose: &str) -> String {
        let mark = self.english_mark();
        if mark.is_empty() || prose.is_empty() { prose.to_owned() } else { format!("{prose} {mark}") }
    }

    /// The catalog's version, which is a day where nobody gave it another name.
    fn catalog_version(&self) -> String {
        let version = &self.input.recommendation.catalog_version;
        version.parse().map_or_else(
            |_| version.clone(),
            |Version { date, number }| {
                let day = self.m().formats().date(date);
                if number == 0 { day } else { format!("{day} ({number})") }
            },
        )
    }
}

/// Letters that a word of a name has at least to be of interest.
const WORD: usize = 4;

/// Words of the names of machines, models and whoever offers them.
fn names(input: &Input<'_>) -> BTreeSet<String> {
    let (catalog, answer) = (input.catalog, input.recommendation);
    let plans = answer.candidates.iter().map(|c| c.name.as_str());
    let clouds = catalog.cloud.iter().flat_map(|it| [it.name.as_str(), it.provider.as_str()]);
    plans
        .chain(catalog.machines.iter().map(|it| it.name.as_str()))
        .chain(catalog.models.iter().map(|it| it.name.as_str()))
        .chain(clouds)
        .flat_map(|name| name.split([' ', ',', '(', ')']))
        .filter(|word| word.chars().count() >= WORD && word.chars().next().is_some_and(char::is_uppercase))
        .map(str::to_owned)
        .collect()
}

/// Makes the report.
pub(crate) fn document(input: &Input<'_>, messages: &Messages) -> Document {
    let say = Say { messages, scenario: input.scenario, answer: input.recommendation };
    let maker = Maker { input, say };
    let f = messages.formats();
    let as_of = input.recommendation.as_of;
    let date = f.date(as_of);
    let name = input.scenario.name.clone().unwrap_or_else(|| messages.text("report-unnamed"));
    let mut language = messages.language().split('-');
    let mut blocks = Vec::new();
    maker.verdict_page(&mut blocks);
    blocks.push(Block::PageBreak {});
    maker.evidence(&mut blocks);
    maker.day(&mut blocks);
    maker.hybrid(&mut blocks);
    maker.findings(&mut blocks);
    maker.changes(&mut blocks);
    maker.claims(&mut blocks);
    maker.not_worth_it(&mut blocks);
    maker.assumptions(&mut blocks);
    maker.appendix(&mut blocks);
    Document {
        lang: language.next().unwrap_or(crate::messages::FALLBACK).to_owned(),
        region: language.next().map(str::to_owned),
        title: messages.get("report-title", &[("name", (&name).into())]),
        subtitle: messages.get("report-subtitle", &[("date", (&date).into())]),
        description: say.verdict(),
        head: messages.get("report-head", &[("name", name.into()), ("date", date.into())]),
        foot: messages
            .get("report-foot", &[("version", input.app_version.into()), ("catalog", maker.catalog_version().into())]),
        page: messages.get("report-page", &[("page", "%P%".into()), ("pages", "%N%".into())]),
        scenario_attachment: messages.text("report-attached-scenario"),
        answer_attachment: messages.text("report-attached-answer"),
        english: maker.english_mark(),
        unprintable: messages.text("report-unprintable"),
        names: names(input),
        date: (as_of.year(), as_of.month(), as_of.day()),
        blocks,
    }
}
