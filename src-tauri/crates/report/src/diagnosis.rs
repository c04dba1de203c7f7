//! The diagnosis for a terminal: what was found, what it means, what to do, what one gains, what it risks, how to undo it,
//! what was looked at, and what could not be checked.

mod looked_at;

use crate::messages::{Messages, code, finding_text};
use crate::terminal::Lines;
use std::collections::BTreeMap;
use whichbox_core::catalog::machine::Os;
use whichbox_core::diagnose::{Diagnosis, Finding, Step};
use whichbox_core::observe::{Fact, Missing, Observations};

/// What `whichbox-cli diagnose` prints: what was found, what was looked at, and what could not be checked. `machine` is the
/// name of the machine in the catalog. Steps for other systems than the one that was seen are left out.
#[must_use]
pub fn diagnosis(diagnosis: &Diagnosis, seen: &Observations, machine: Option<&str>, messages: &Messages) -> String {
    let mut out = Lines::default();
    let os = seen.machine.os;
    let count = |all: usize| messages.formats().whole(all as f64);
    let (checked, unchecked) = (count(diagnosis.checked.len()), count(diagnosis.not_checked.len()));
    if diagnosis.healthy {
        out.wrapped("", &messages.get("diagnose-healthy", &[("checked", checked.as_str().into())]));
    } else if !diagnosis.findings.is_empty() {
        out.wrapped("", &messages.get("diagnose-found", &[("findings", diagnosis.findings.len().into())]));
    } else if diagnosis.checked.is_empty() {
        out.wrapped("", &messages.text("diagnose-nothing-checked"));
    } else {
        let args = [("checked", checked.as_str().into()), ("unchecked", unchecked.into())];
        out.wrapped("", &messages.get("diagnose-part", &args));
    }
    if !diagnosis.tasks_elsewhere.is_empty() {
        let models = diagnosis.tasks_elsewhere.join(", ");
        out.blank();
        out.wrapped("", &messages.get("diagnose-tasks-elsewhere", &[("models", models.into())]));
    }
    for (i, finding) in diagnosis.findings.iter().enumerate() {
        one(finding, i + 1, os, messages, &mut out);
    }
    looked_at::print(seen, machine, messages, &mut out);
    not_checked(diagnosis, messages, &mut out);
    out.blank();
    out.wrapped("", &format!("{}:", messages.text("diagnose-blind-title")));
    out.wrapped("  ", &messages.text("diagnose-blind"));
    out.blank();
    let others = count(diagnosis.not_applicable.len());
    out.wrapped("", &messages.get("diagnose-checked", &[("checked", checked.into()), ("others", others.into())]));
    out.text
}

fn one(finding: &Finding, number: usize, os: Option<Os>, messages: &Messages, out: &mut Lines) {
    let said = finding_text(messages, finding);
    out.blank();
    out.wrapped(&format!("{number}. "), &said.title);
    out.wrapped("   ", &said.what);
    out.wrapped(
        "   ",
        &messages.get("report-terminal-change", &[("before", said.before.into()), ("after", said.after.into())]),
    );
    out.wrapped("   ", &messages.get("diagnose-gain", &[("effect", said.gain.into())]));
    out.wrapped("   ", &messages.get("diagnose-do", &[("what", said.change.into())]));
    steps(&finding.plan.steps, os, messages, out);
    out.wrapped("   ", &said.risk);
    if finding.plan.undo.iter().any(|step| concerns(step, os)) {
        out.wrapped("   ", &messages.text("diagnose-undo"));
        steps(&finding.plan.undo, os, messages, out);
    }
    out.raw(&format!("   {}", finding.source));
}

/// True where a step is for this system, or for any.
fn concerns(step: &Step, os: Option<Os>) -> bool {
    match step {
        Step::Command { os: Some(theirs), .. } | Step::Environment { os: theirs, .. } => {
            os.is_none_or(|os| os == *theirs)
        }
        _ => true,
    }
}

fn steps(all: &[Step], os: Option<Os>, messages: &Messages, out: &mut Lines) {
    for step in all.iter().filter(|step| concerns(step, os)) {
        match step {
            Step::ByHand { what } => out.wrapped("     ", &messages.text(&format!("hand-{}", code(what)))),
            Step::Argument { before, after: None, .. } => {
                let line = before.clone().unwrap_or_default();
                out.wrapped("     ", &messages.get("diagnose-leave-away-line", &[("line", line.into())]));
            }
            Step::OllamaCreate { body, modelfile, .. } => {
                out.wrapped("     ", &messages.text("step-modelfile"));
                modelfile.lines().for_each(|line| out.raw(&format!("       {line}")));
                out.wrapped("     ", &messages.text("step-create"));
                out.raw(&format!("       {}", body.command()));
            }
            Step::Argument { before: Some(before), after: Some(after), .. } => {
                out.raw(&format!("     - {before}"));
                out.raw(&format!("     + {after}"));
            }
            Step::ClientSetting { key, before: Some(before), after, .. } => {
                out.raw(&format!("     - {key}: {before}"));
                out.raw(&format!("     + {key}: {after}"));
            }
            other => {
                for line in other.text().unwrap_or_default().lines() {
                    out.raw(&format!("     {line}"));
                }
            }
        }
    }
}

/// What could not be checked, by what is missing: thirty lines with the same reason help nobody.
fn not_checked(diagnosis: &Diagnosis, messages: &Messages, out: &mut Lines) {
    if diagnosis.not_checked.is_empty() {
        return;
    }
    let mut by_lack: BTreeMap<(Fact, Missing), Vec<String>> = BTreeMap::new();
    for it in &diagnosis.not_checked {
        by_lack.entry((it.missing, it.why)).or_default().push(messages.text(&format!("rule-{}", code(&it.rule))));
    }
    out.blank();
    let rules = messages.formats().whole(diagnosis.not_checked.len() as f64);
    out.wrapped("", &messages.get("diagnose-not-checked", &[("rules", rules.into())]));
    for ((fact, why), names) in by_lack {
        let fact = messages.text(&format!("lacking-{}", code(&fact)));
        let said = messages.get("not-checked", &[("why", code(&why).into()), ("fact", fact.into())]);
        out.wrapped("  ", &said);
        out.wrapped("    ", &names.join("; "));
    }
}

/// A speed that was measured, beside the ends of what is expected of the machine where that is known. Tokens a second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// What was measured.
    pub tps: f64,
    /// The low and the high end of what is expected.
    pub expected: Option<(f64, f64)>,
}

/// One part of a short benchmark.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Tokens in the context before.
    pub from: u32,
    /// Tokens in it once the prompt was read.
    pub to: u32,
    /// How fast the prompt was read. Missing where it was too short to time.
    pub reading: Option<Pace>,
    /// How fast the answer was written. Missing where none was asked for, or where it was too short to time.
    pub writing: Option<Pace>,
}

/// What a benchmark says of the machine. Shares are of what is expected, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum MeasuredAs {
    /// Within what is expected.
    Delivers,
    /// Below it.
    Below(f64),
    /// Under a third of it.
    FarBelow(f64),
    /// Nothing is expected: the machine or the model is not in the catalog.
    NothingToCompare,
}

/// What a short benchmark gave, for a terminal.
#[must_use]
pub fn measured(all: &[Measured], judged: MeasuredAs, messages: &Messages) -> String {
    let f = messages.formats();
    let share = |id: &str, it: f64| messages.get(id, &[("share", f.percent(it).into())]);
    let mut out = Lines::default();
    out.wrapped("", &format!("{}:", messages.text("bench-title")));
    out.wrapped(
        "  ",
        &match judged {
            MeasuredAs::Delivers => messages.text("bench-delivers"),
            MeasuredAs::Below(it) => share("bench-below", it),
            MeasuredAs::FarBelow(it) => share("bench-slow", it),
            MeasuredAs::NothingToCompare => messages.text("bench-nothing-to-compare"),
        },
    );
    let pace = |id: &str, it: Pace| {
        let tps = messages.get("value-tps", &[("value", f.short(it.tps).into())]);
        let beside = it.expected.map(|(low, high)| {
            messages.get("bench-expected", &[("low", f.short(low).into()), ("high", f.short(high).into())])
        });
        let beside = beside.map(|it| format!(" ({it})")).unwrap_or_default();
        format!("{}: {tps}{beside}", messages.text(id))
    };
    for it in all {
        let span = messages.get("bench-span", &[("from", f.tokens(it.from).into()), ("to", f.tokens(it.to).into())]);
        let both = [it.reading.map(|it| pace("bench-reading", it)), it.writing.map(|it| pace("bench-writing", it))];
        let said: Vec<String> = both.into_iter().flatten().collect();
        let said = if said.is_empty() { messages.text("bench-not-timed") } else { said.join("; ") };
        out.wrapped("  ", &format!("{} {span}: {said}", messages.text("bench-span-title")));
    }
    out.text
}

/// What a benchmark is doing: `loading`, `short`, `filling` or `deep`.
#[must_use]
pub fn stage(stage: &str, messages: &Messages) -> String {
    messages.get("bench-stage", &[("stage", stage.to_owned().into())])
}
