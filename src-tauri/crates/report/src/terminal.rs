//! The answer for a terminal: the verdict, the findings with their fix, the tiers in short. At most about 45 lines of at
//! most 100 columns, without colour codes.

use crate::messages::{Messages, Say};
use whichbox_core::reason::Reason;
use whichbox_core::recommendation::{Plan, PlanKind, Recommendation, TierAnswer, Verdict};
use whichbox_core::scenario::Scenario;

/// Columns at most.
const WIDTH: usize = 100;
/// Lines of one fix at most.
const FIX_LINES: usize = 6;
/// Changes that resolve a contradiction, at most.
const CHANGES: usize = 3;

/// What `whichbox-cli recommend` prints.
#[must_use]
pub fn terminal(scenario: &Scenario, recommendation: &Recommendation, messages: &Messages) -> String {
    let say = Say { messages, scenario, answer: recommendation };
    let mut out = Lines::default();
    out.wrapped("", &say.verdict());
    for reason in recommendation.reasons.iter().take(3) {
        out.wrapped("  ", &say.reason(reason));
    }
    for told in say.contradictions(CHANGES) {
        out.wrapped("  ", &told);
    }
    // Where work leaves, whom it goes to and what that costs is the answer.
    if recommendation.verdict == Verdict::Hybrid {
        for told in say.leaves() {
            out.wrapped("  ", &told);
        }
    }
    for (i, finding) in recommendation.findings.iter().enumerate() {
        let said = say.finding(finding);
        out.blank();
        out.wrapped(&format!("{}. ", i + 1), &said.title);
        out.wrapped("   ", &said.what);
        out.wrapped(
            "   ",
            &messages.get("report-terminal-change", &[("before", said.before.into()), ("after", said.after.into())]),
        );
        if !recommendation.findings.iter().take(i).any(|earlier| earlier.fix == finding.fix) {
            out.wrapped("   ", &format!("{}:", messages.text("report-fix")));
            let lines: Vec<&str> = finding.fix.trim_end().lines().collect();
            for line in lines.iter().take(FIX_LINES) {
                out.raw(&format!("     {line}"));
            }
            if lines.len() > FIX_LINES {
                out.raw("     …");
            }
        }
    }
    if let Some(current) = &recommendation.current {
        out.blank();
        out.wrapped("", &format!("{}: {}", messages.text("report-your-machine"), plan_line(&say, current)));
    }
    out.blank();
    for tier in &recommendation.tiers {
        tier_lines(&say, tier, &mut out);
    }
    for flip in recommendation.changes_the_answer.iter().take(2) {
        out.wrapped("", &say.flip(flip));
    }
    out.wrapped(
        "",
        &messages.get(
            "report-terminal-foot",
            &[
                ("date", messages.formats().date(recommendation.as_of).into()),
                ("catalog", (&recommendation.catalog_version).into()),
            ],
        ),
    );
    out.text
}

/// The answer in one paragraph of plain text, for a clipboard: what to do, why, when it was worked out and with what.
#[must_use]
pub fn paragraph(scenario: &Scenario, recommendation: &Recommendation, messages: &Messages) -> String {
    let say = Say { messages, scenario, answer: recommendation };
    let mut sentences = vec![say.verdict()];
    sentences.extend(recommendation.reasons.iter().take(3).map(|reason| say.reason(reason)));
    sentences.extend(recommendation.changes_the_answer.first().map(|flip| say.flip(flip)));
    sentences.push(messages.get(
        "report-terminal-foot",
        &[
            ("date", messages.formats().date(recommendation.as_of).into()),
            ("catalog", (&recommendation.catalog_version).into()),
        ],
    ));
    // Names may hold line ends; a paragraph has none.
    sentences.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tier_lines(say: &Say<'_>, tier: &TierAnswer, out: &mut Lines) {
    let m = say.messages;
    let name = say.name_of("tier", &tier.id);
    let Some(pick) = &tier.pick else {
        out.wrapped("", &format!("{name}: {}", m.text("report-no-pick")));
        return;
    };
    out.wrapped("", &format!("{name}: {}", plan_line(say, pick)));
    let mut more = Vec::new();
    if let Some(over) = &tier.over_budget_by {
        more.push(m.get("report-over-budget", &[("by", m.formats().money(over).into())]));
    }
    if let Some(next) = &tier.runner_up {
        let id = if tier.tie { "report-tie" } else { "report-runner-up" };
        more.push(m.get(id, &[("machine", say.plan_name(next).into())]));
    }
    if !more.is_empty() {
        out.wrapped("  ", &more.join(", "));
    }
    for reason in day_lines(tier, pick) {
        out.wrapped("  ", &say.reason(reason));
    }
}

/// What of a pick's day a terminal must not leave out: how one comes to it, that models are swapped, and what little more
/// money would do.
fn day_lines<'a>(tier: &'a TierAnswer, pick: &'a Plan) -> impl Iterator<Item = &'a Reason> {
    let own = matches!(pick.kind, PlanKind::SecondBox | PlanKind::AddedPart);
    let said = move |reason: &&Reason| match reason {
        Reason::NewBoxDoes { .. }
        | Reason::WorksBeside { .. }
        | Reason::AddsPart { .. }
        | Reason::ReplacesPart { .. } => own,
        Reason::SwapTime { .. }
        | Reason::FasterForMore { .. }
        | Reason::BetterModelForMore { .. }
        | Reason::BoughtUsed {} => true,
        _ => false,
    };
    tier.reasons.iter().chain(&tier.against).filter(said)
}

/// A machine with its price and day, whether one can have it, and the minutes.
fn plan_line(say: &Say<'_>, plan: &Plan) -> String {
    let m = say.messages;
    let mut parts = vec![say.plan_name(plan)];
    if let Some(price) = &plan.price {
        let day = |it| m.formats().date(it);
        let id = if price.since.is_some() { "report-terminal-price-held" } else { "report-terminal-price" };
        parts.push(m.get(
            id,
            &[
                ("price", say.price_amount(price).into()),
                ("since", price.since.map(day).unwrap_or_default().into()),
                ("date", day(price.date).into()),
                ("availability", say.name_of("availability", &price.availability).into()),
            ],
        ));
    }
    parts.push(if plan.passes {
        m.get("report-terminal-minutes", &[("minutes", m.formats().range(&plan.minutes_waited_per_day).into())])
    } else {
        m.text("report-fits-not")
    });
    parts.join(", ")
}

#[derive(Default)]
pub(crate) struct Lines {
    pub(crate) text: String,
}

impl Lines {
    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A line of somebody's text: cut at the width, controls left out.
    pub(crate) fn raw(&mut self, line: &str) {
        let clean: String = line.chars().filter(|c| !c.is_control()).collect();
        if clean.chars().count() > WIDTH {
            self.text.extend(clean.chars().take(WIDTH - 1));
            self.text.push('…');
        } else {
            self.text.push_str(&clean);
        }
        self.text.push('\n');
    }

    /// A sentence, broken at spaces; further lines are indented like the first.
    pub(crate) fn wrapped(&mut self, first: &str, text: &str) {
        let indent = " ".repeat(first.chars().count());
        let mut line = first.to_owned();
        let mut empty = true;
        for word in text.split(' ').filter(|w| !w.is_empty()) {
            let used = line.chars().count();
            if !empty && used + 1 + word.chars().count() > WIDTH {
                self.raw(&line);
                line.clone_from(&indent);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.raw(&line);
    }
}
