//! The list of sources at the end. A figure carries the number of its source; who doubts it finds the title, the address
//! and the grade there, on paper too.

use super::{Block, Cell, Maker, Reference, heading, text};
use std::collections::BTreeMap;
use whichbox_core::backing::SourceSeen;
use whichbox_core::catalog::source::{Grade, Source};

/// What is known of one.
pub(super) struct Known<'a> {
    pub title: &'a str,
    pub url: Option<&'a str>,
    /// The date on it, where it is known.
    pub date: Option<&'a str>,
    pub grade: Option<Grade>,
    pub second_hand: bool,
}

impl<'a> From<&'a SourceSeen> for Known<'a> {
    fn from(source: &'a SourceSeen) -> Self {
        let SourceSeen { title, url, date, grade, second_hand } = source;
        Self { title, url: url.as_deref(), date: Some(date), grade: *grade, second_hand: *second_hand }
    }
}

impl<'a> From<&'a Source> for Known<'a> {
    fn from(source: &'a Source) -> Self {
        let Source { title, url, date, grade, second_hand } = source;
        Self { title, url: url.as_deref(), date: Some(date), grade: Some(*grade), second_hand: *second_hand }
    }
}

/// The sources that were named so far, in the order in which they were.
#[derive(Default)]
pub(super) struct Sources {
    numbers: BTreeMap<(String, Option<String>), usize>,
    list: Vec<Reference>,
}

impl Maker<'_> {
    /// The number of a source, from 1 on. The same title and address have the same number.
    pub(super) fn source_number(&self, source: &Known<'_>, sources: &mut Sources) -> usize {
        let key = (source.title.to_owned(), source.url.map(str::to_owned));
        if let Some(number) = sources.numbers.get(&key) {
            return *number;
        }
        let date = source.date.map(|date| self.source_date(date));
        let grade = source.grade.map(|grade| self.grade(&grade, source.second_hand));
        sources.list.push(Reference {
            title: source.title.to_owned(),
            url: source.url.map(str::to_owned),
            shown: source.url.map(|url| url.trim_start_matches("https://").trim_end_matches('/').to_owned()),
            detail: [date, grade].into_iter().flatten().collect::<Vec<_>>().join(", "),
        });
        sources.numbers.insert(key, sources.list.len());
        sources.list.len()
    }

    /// When a figure was seen, and the numbers of its sources; the first one's address is behind it.
    pub(super) fn seen(&self, date: Option<String>, from: &[Known<'_>], sources: &mut Sources) -> Cell {
        let numbers: Vec<String> = from.iter().map(|it| self.source_number(it, sources).to_string()).collect();
        let numbers = if numbers.is_empty() { None } else { Some(format!("[{}]", numbers.join(", "))) };
        let said: Vec<String> = [date, numbers].into_iter().flatten().collect();
        Cell {
            text: if said.is_empty() { self.none() } else { said.join(" ") },
            sub: Vec::new(),
            url: from.first().and_then(|it| it.url).map(str::to_owned),
        }
    }

    /// The list, under its heading.
    pub(super) fn source_list(&self, sources: Sources, into: &mut Vec<Block>) {
        if sources.list.is_empty() {
            return;
        }
        into.push(heading(2, self.t("report-sources")));
        into.push(text(self.t("report-sources-text")));
        into.push(Block::References { items: sources.list });
    }
}
