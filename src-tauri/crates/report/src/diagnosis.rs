//! The diagnosis for a terminal: what was found, what it means, what to do, what one gains, what it risks, how to undo it,
//! and what could not be checked.

use crate::messages::{Messages, code, finding_text};
use crate::terminal::Lines;
use std::collections::BTreeMap;
use whichbox_core::catalog::machine::Os;
use whichbox_core::diagnose::{Diagnosis, Finding, Step};
use whichbox_core::observe::{Fact, Missing};

/// What `whichbox-cli diagnose` prints. Steps for other systems than `os` are left out.
#[must_use]
pub fn diagnosis(diagnosis: &Diagnosis, os: Option<Os>, messages: &Messages) -> String {
    let mut out = Lines::default();
    let checked = messages.formats().whole(diagnosis.checked.len() as f64);
    if diagnosis.healthy {
        out.wrapped("", &messages.get("diagnose-healthy", &[("checked", checked.as_str().into())]));
    } else if diagnosis.findings.is_empty() {
        out.wrapped("", &messages.text("diagnose-nothing-checked"));
    } else {
        out.wrapped("", &messages.get("diagnose-found", &[("findings", diagnosis.findings.len().into())]));
    }
    for (i, finding) in diagnosis.findings.iter().enumerate() {
        one(finding, i + 1, os, messages, &mut out);
    }
    not_checked(diagnosis, messages, &mut out);
    out.blank();
    out.wrapped("", &format!("{}:", messages.text("diagnose-blind-title")));
    out.wrapped("  ", &messages.text("diagnose-blind"));
    out.blank();
    let others = messages.formats().whole(diagnosis.not_applicable.len() as f64);
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
                out.raw(&format!("     - {}", before.as_deref().unwrap_or_default()));
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
    let mut by_lack: BTreeMap<(Fact, Missing), usize> = BTreeMap::new();
    for it in &diagnosis.not_checked {
        *by_lack.entry((it.missing, it.why)).or_default() += 1;
    }
    out.blank();
    let rules = messages.formats().whole(diagnosis.not_checked.len() as f64);
    out.wrapped("", &messages.get("diagnose-not-checked", &[("rules", rules.into())]));
    for ((fact, why), count) in by_lack {
        let fact = messages.text(&format!("lacking-{}", code(&fact)));
        let said = messages.get("not-checked", &[("why", code(&why).into()), ("fact", fact.into())]);
        out.wrapped("  ", &format!("{said} ({})", messages.formats().whole(count as f64)));
    }
}
