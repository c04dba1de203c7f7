//! What stands behind an answer: the case for it, how good predictions are, claims, figures.
#![expect(clippy::unwrap_used, reason = "tests may")]

use whichbox_core::advise::Advisor;
use whichbox_core::backing::{Backing, FigureKind};
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::claim::Standing;
use whichbox_core::date::Date;
use whichbox_core::evidence::{self, Filter, Group, Left};
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::{Scenario, check, from_json};

fn founding() -> Scenario {
    from_json(include_str!("../../../../tests/scenarios/founding.json"), "founding.json").unwrap()
}

fn reported(scenario: &Scenario) -> (Recommendation, Backing) {
    let answer = Advisor::new(Catalog::embedded().unwrap()).report(scenario, Date::new(2026, 11, 21).unwrap()).unwrap();
    let backing = answer.backing.clone().unwrap();
    (answer, backing)
}

#[test]
fn the_founding_case_is_backed_by_its_reasons_errors_claims_and_figures() {
    let (answer, backing) = reported(&founding());
    assert_eq!(backing.case.machine.as_deref(), Some("Mac Studio M2 Ultra 64 GB"));
    assert_eq!(backing.case.reasons.first(), answer.reasons.first());
    // Three reasons where three are known: what a purchase would not better counts for what there is.
    assert_eq!(backing.case.reasons.len(), 3, "{:?}", backing.case.reasons);
    assert!(matches!(&backing.case.reasons[2], Reason::FewerMinutesThanNext { minutes, .. } if *minutes > 10.0));
    // The errors are those of the evidence page, without what each run's own source published.
    let tables = evidence::tables(&Filter::default());
    assert!(backing.accuracy.scores.iter().all(|score| score.left == Left::Source && tables.scores.contains(score)));
    assert!(backing.accuracy.scores.iter().filter(|score| score.group == Group::All).count() == 2);
    // The report's claims about this machine are among those that were held.
    let held: Vec<&str> = backing.claims.iter().filter_map(|claim| claim.id.as_deref()).collect();
    assert!(held.len() >= 6 && held.len() <= 14, "{held:?}");
    assert!(backing.claims.iter().any(|claim| claim.standing == Standing::Wrong), "{held:?}");
    // Every figure has a source, a formula, or is the person's own; and the machine's bandwidth is there.
    let unsourced: Vec<_> = backing.figures.iter().filter(|f| f.sources.is_empty() && f.derived.is_none()).collect();
    assert!(unsourced.is_empty(), "{unsourced:?}");
    let own = |kind| backing.figures.iter().find(|f| f.subject == "Mac Studio M2 Ultra 64 GB" && f.kind == kind);
    assert_eq!(own(FigureKind::Bandwidth).unwrap().value, 800.0);
}

#[test]
fn a_claim_of_the_persons_is_judged_and_one_that_cannot_be_read_is_refused() {
    let mut scenario = founding();
    scenario.claims = vec!["DGX Spark: 50 tok/s with Llama 3.3 70B".to_owned()];
    let (_, backing) = reported(&scenario);
    let first = &backing.claims[0];
    assert_eq!((first.id.as_deref(), first.text.as_deref()), (None, Some(scenario.claims[0].as_str())));
    assert_eq!(first.standing, Standing::Wrong);
    let catalog = Catalog::embedded().unwrap();
    for claims in [vec![String::new()], vec!["x".repeat(5_000)], vec!["DGX Spark".to_owned(); 13]] {
        scenario.claims = claims;
        let refused = check(&scenario, &catalog).unwrap_err();
        assert_eq!(refused.code(), "invalid", "{refused:?}");
    }
}
