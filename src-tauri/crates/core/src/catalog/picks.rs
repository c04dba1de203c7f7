//! The model that stands for a class: who asks for "a 30B mixture" without a name gets this one, and is told why.
//!
//! The rule is the advice's own: the best score on one index in one version, then the name. Models without that score come
//! last; between classes there is none. Nothing is listed by hand, so a newer catalog brings its own picks.

use super::Catalog;
use super::model::{Model, ModelClass};
use crate::advise::QUALITY_INDEX;
use crate::date::Date;
use serde::{Deserialize, Serialize};

/// What a model is used for, as far as picks go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// Writing programs, alone or as an agent.
    Coding,
    /// Talking.
    Chat,
    /// Thinking before it answers.
    Reasoning,
    /// Looking at pictures.
    Vision,
}

impl Use {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Coding, Self::Chat, Self::Reasoning, Self::Vision];

    /// True where a model's entry names this use. One that both talks and writes programs is a general one: it thinks as
    /// well, and the index that decides asks all of them the same.
    #[must_use]
    pub fn is_of(self, model: &Model) -> bool {
        let names = |word: &str| model.uses.iter().any(|named| named.split(' ').next() == Some(word));
        let word = match self {
            Self::Coding => "coding",
            Self::Chat => "chat",
            Self::Reasoning => "reasoning",
            Self::Vision => "vision",
        };
        // `coding agent` and `coding` are the same use.
        names(word) || (self == Self::Reasoning && names("chat") && names("coding"))
    }
}

/// The word of a model that nobody runs at home.
const SERVER_ONLY: &str = "server only";

/// Why a model is the pick.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Why {
    /// The best score of its class and use.
    BestScore {
        /// The index.
        index: String,
        /// Its version.
        version: String,
        /// The score.
        score: f64,
        /// The next model's score. Missing where no other has one.
        next: Option<f64>,
    },
    /// No other is of that class and use.
    OnlyOne,
    /// None of them has a score on the index, so the newest one stands for them.
    Newest {
        /// When it came out, where that is known.
        released: Option<Date>,
    },
}

/// The pick of a class.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ClassPick {
    /// The class.
    pub class: ModelClass,
    /// The use. Missing: whatever it is used for.
    #[serde(rename = "use")]
    pub for_use: Option<Use>,
    /// The model's catalog id.
    pub model: String,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Why,
    /// How many models of the catalog are of that class and use.
    pub among: u32,
}

/// The pick of every class, in all and for each use; a class without models of a use has none.
#[must_use]
pub fn picks(catalog: &Catalog) -> Vec<ClassPick> {
    let uses = || std::iter::once(None).chain(Use::ALL.into_iter().map(Some));
    ModelClass::ALL
        .into_iter()
        .flat_map(|class| uses().filter_map(move |wanted| pick(catalog, class, wanted)))
        .collect()
}

/// The pick of a class, for one use or whatever it is used for. Only models whose memory can be computed can be picked, and
/// none that is for servers alone: who asks for a class wants to run it.
#[must_use]
pub fn pick(catalog: &Catalog, class: ModelClass, wanted: Option<Use>) -> Option<ClassPick> {
    let fits = |model: &&Model| {
        let home = !model.uses.iter().any(|named| named == SERVER_ONLY);
        home && model.class() == Some(class) && model.architecture.is_some() && wanted.is_none_or(|it| it.is_of(model))
    };
    let score = |model: &Model| model.score(QUALITY_INDEX.0, QUALITY_INDEX.1);
    let mut all: Vec<&Model> = catalog.models.iter().filter(fits).collect();
    all.sort_by(|a, b| {
        let (a_score, b_score) = (score(a).unwrap_or(-1.0), score(b).unwrap_or(-1.0));
        b_score.total_cmp(&a_score).then_with(|| a.id.cmp(&b.id))
    });
    let best = *all.first()?;
    let (model, why) = match (score(best), all.len()) {
        (_, 1) => (best, Why::OnlyOne),
        (Some(best_score), _) => {
            let (index, version) = (QUALITY_INDEX.0.to_owned(), QUALITY_INDEX.1.to_owned());
            let next = all.get(1).and_then(|model| score(model));
            (best, Why::BestScore { index, version, score: best_score, next })
        }
        (None, _) => {
            let newest = all.iter().max_by(|a, b| a.released.cmp(&b.released).then_with(|| b.id.cmp(&a.id)))?;
            (*newest, Why::Newest { released: newest.released })
        }
    };
    let among = u32::try_from(all.len()).unwrap_or(u32::MAX);
    Some(ClassPick { class, for_use: wanted, model: model.id.clone(), name: model.name.clone(), why, among })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn every_class_has_a_pick_with_its_reason() {
        let catalog = Catalog::embedded().unwrap();
        for class in ModelClass::ALL {
            let pick = pick(&catalog, class, None).unwrap();
            let model = catalog.model(&pick.model).unwrap();
            assert_eq!(model.class(), Some(class));
            let Why::BestScore { score, .. } = pick.why else { continue };
            let home = |m: &&Model| !m.uses.iter().any(|it| it == SERVER_ONLY);
            let of_class = catalog.models.iter().filter(home);
            let of_class = of_class.filter(|m| m.class() == Some(class) && m.architecture.is_some());
            let best = of_class.filter_map(|m| m.score(QUALITY_INDEX.0, QUALITY_INDEX.1)).fold(f64::MIN, f64::max);
            assert_eq!(score, best, "{class:?}");
        }
    }

    /// A class is asked for to be run, and a general model is not passed over because its entry does not say "reasoning".
    #[test]
    fn the_best_that_can_be_run_stands_for_its_class() {
        let catalog = Catalog::embedded().unwrap();
        for wanted in [None, Some(Use::Coding), Some(Use::Reasoning)] {
            let Some(pick) = pick(&catalog, ModelClass::FrontierMoe, wanted) else { continue };
            assert!(!catalog.model(&pick.model).unwrap().uses.contains(&SERVER_ONLY.to_owned()), "{pick:?}");
        }
        for class in [ModelClass::MediumDense, ModelClass::MediumMoe] {
            let score = |wanted| match pick(&catalog, class, wanted).unwrap().why {
                Why::BestScore { score, .. } => score,
                _ => 0.0,
            };
            assert!(score(Some(Use::Reasoning)) >= score(Some(Use::Chat)) - 1e-9, "{class:?}");
        }
    }

    #[test]
    fn a_pick_for_a_use_names_that_use() {
        let catalog = Catalog::embedded().unwrap();
        let all = picks(&catalog);
        assert!(all.len() > ModelClass::ALL.len() * 2, "{} picks", all.len());
        for pick in all {
            let model = catalog.model(&pick.model).unwrap();
            assert!(pick.for_use.is_none_or(|it| it.is_of(model)), "{pick:?}");
            assert!(pick.among > 0 && (pick.among > 1 || pick.why == Why::OnlyOne), "{pick:?}");
        }
    }
}
