//! What stands behind an answer, for whoever gets it on paper and never saw the app: how good predictions of its kind were,
//! which claims bear on it and how they stand, and every figure of the catalog that it was made from, with its source.
//!
//! The edge: nothing here changes an answer. It is put together once for a report; the advice, which follows a slider, does
//! without ([`Recommendation::backing`]).

mod case;
mod claims;
mod figures;

pub use case::Case;
pub use claims::HeldClaim;
pub use figures::{FigureKind, UsedFigure};

use crate::advise::Advisor;
use crate::catalog::Catalog;
use crate::catalog::machine::HwClass;
use crate::catalog::own::YOURS;
use crate::catalog::source::{Grade, Source};
use crate::curve;
use crate::date::Date;
use crate::error::Result;
use crate::evidence::{self, Filter, Group, Left, Score};
use crate::recommendation::{Plan, Recommendation};
use crate::scenario::Scenario;
use serde::Serialize;

/// What stands behind an answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Backing {
    /// Why the answer is what it is, and what speaks against it.
    pub case: Case,
    /// How good the predictions were on published runs.
    pub accuracy: Accuracy,
    /// Claims that bear on the question: the person's first, then the source report's.
    pub claims: Vec<HeldClaim>,
    /// Figures of the catalog that the answer was made from, prices apart: those stand with the offers.
    pub figures: Vec<UsedFigure>,
}

/// How good the predictions were on published runs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Accuracy {
    /// Runs that were predicted without anything that their own source published.
    pub predicted: u32,
    /// Runs that were left out of the fit, each for a reason that the evidence page names.
    pub left_out: u32,
    /// Who published them: so many people and projects.
    pub publishers: u32,
    /// Errors of all runs, then of runs on hardware of the kinds that the answer speaks of.
    pub scores: Vec<Score>,
}

/// Where a figure was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SourceSeen {
    /// What it is.
    pub title: String,
    /// Its address, where it has one.
    pub url: Option<String>,
    /// The date on it, as precise as it is known.
    pub date: String,
    /// How far it can be trusted. Missing for a page that is named by its address alone.
    pub grade: Option<Grade>,
    /// True where it was read through another page that quotes it.
    pub second_hand: bool,
}

impl From<&Source> for SourceSeen {
    fn from(source: &Source) -> Self {
        Self {
            title: source.title.clone(),
            url: source.url.clone(),
            date: source.date.clone(),
            grade: Some(source.grade),
            second_hand: source.second_hand,
        }
    }
}

/// The sources behind some keys, in their order. Models and files name pages by their addresses, without a key: such a page
/// has no date and no grade of its own. What the person says themselves has no source.
fn seen(catalog: &Catalog, keys: &[String]) -> Vec<SourceSeen> {
    let page = |key: &String| SourceSeen {
        title: key.strip_prefix("https://").unwrap_or(key).to_owned(),
        url: key.split(' ').next().filter(|address| address.starts_with("https://")).map(str::to_owned),
        date: UNDATED.to_owned(),
        grade: None,
        second_hand: false,
    };
    keys.iter()
        .filter(|key| *key != YOURS)
        .map(|key| catalog.sources.get(key).map_or_else(|| page(key), SourceSeen::from))
        .collect()
}

/// How a source without a date is marked.
pub const UNDATED: &str = "n.d.";

/// What stands behind an answer to a scenario.
#[must_use]
pub fn of_answer(catalog: &Catalog, scenario: &Scenario, answer: &Recommendation) -> Backing {
    Backing {
        case: case::of_answer(answer, scenario.os.prefer),
        accuracy: accuracy(catalog, answer),
        claims: claims::bearing(catalog, scenario, answer),
        figures: figures::used(catalog, answer),
    }
}

impl Advisor {
    /// The answer with everything that a report shows beside it: what was explored around it, speed against context, and
    /// what stands behind it.
    ///
    /// # Errors
    /// As [`Advisor::recommend`].
    pub fn report(&self, scenario: &Scenario, as_of: Date) -> Result<Recommendation> {
        let mut answer = self.recommend_and_explore(scenario, as_of)?;
        answer.curves = curve::of_answer(self.catalog(), &answer);
        answer.backing = Some(of_answer(self.catalog(), scenario, &answer));
        Ok(answer)
    }
}

/// The plans that an answer speaks of: the machine there is, the purchase, each tier's pick and runner-up.
fn plans(answer: &Recommendation) -> impl Iterator<Item = &Plan> {
    answer
        .current
        .iter()
        .chain(&answer.purchase)
        .chain(answer.tiers.iter().filter_map(|t| t.pick.as_ref()))
        .chain(answer.tiers.iter().filter_map(|t| t.runner_up.as_ref()))
}

fn accuracy(catalog: &Catalog, answer: &Recommendation) -> Accuracy {
    let tables = evidence::tables(&Filter::default());
    let kinds: Vec<HwClass> =
        plans(answer).filter_map(|plan| catalog.machine(&plan.machine)).map(|machine| machine.class).collect();
    let bears = |group: &Group| match group {
        Group::All => true,
        Group::Class(class) => kinds.contains(class),
        Group::Engine(_) | Group::Mixture(_) | Group::DepthFrom(_) => false,
    };
    Accuracy {
        predicted: tables.predicted,
        left_out: tables.excluded.iter().map(|it| it.runs).sum(),
        publishers: tables.publishers.len() as u32,
        scores: tables.scores.into_iter().filter(|s| s.left == Left::Source && bears(&s.group)).collect(),
    }
}
