//! `claims`: the source report's, or one that is typed.

use crate::args::ClaimsArgs;
use crate::failure::Failure;
use crate::recommend::{day_or_today, scenario_from};
use serde_json::json;
use std::io::Write;
use whichbox_core::claim_check;
use whichbox_report::messages::{Messages, claims as say};

/// Lists the source report's claims with what holds, or checks a claim.
pub fn claims(args: &ClaimsArgs, as_json: bool) -> Result<(), Failure> {
    let messages = Messages::new(&args.lang);
    match &args.check {
        Some(text) => check(text, args, &messages, as_json),
        None => list(args, &messages, as_json),
    }
}

fn check(text: &str, args: &ClaimsArgs, messages: &Messages, as_json: bool) -> Result<(), Failure> {
    let catalog = args.facts.catalog()?;
    let scenario = args.scenario.as_deref().map(scenario_from).transpose()?;
    let as_of = day_or_today(args.as_of)?;
    let checked = claim_check::check(text, &catalog, as_of, scenario.as_ref())?;
    let sentences = say::found(&checked, messages);
    let mut out = std::io::stdout().lock();
    if as_json {
        let mut json = serde_json::to_value(&checked)?;
        if let Some(map) = json.as_object_mut() {
            map.insert("sentences".to_owned(), json!(sentences));
        }
        serde_json::to_writer_pretty(&mut out, &json)?;
        writeln!(out)?;
        return Ok(());
    }
    let standing = serde_json::to_value(checked.standing)?;
    let standing = messages.text(&format!("standing-{}", standing.as_str().unwrap_or_default()));
    let date = messages.formats().date(checked.as_of);
    writeln!(out, "{}", messages.get("claim-check-heading", &[("standing", standing.into()), ("date", date.into())]))?;
    for sentence in sentences {
        writeln!(out, "  {sentence}")?;
    }
    let lost = say::not_understood(&checked);
    if !lost.is_empty() {
        let words = lost.join(", ");
        writeln!(out, "{}", messages.get("claim-check-not-understood", &[("words", words.into())]))?;
    }
    for run in checked.speeds.iter().flat_map(|s| &s.runs).take(3) {
        writeln!(
            out,
            "  {:.1} tok/s, {}, {} {} ({}) {}",
            run.tps, run.hardware, run.model, run.quant, run.date, run.source
        )?;
    }
    for offer in checked.price.iter().flat_map(|p| &p.offers) {
        let amount = messages.formats().amount(offer.amount, offer.currency);
        writeln!(out, "  {amount}, {}, {} ({})", offer.name, offer.source, messages.formats().date(offer.date))?;
    }
    Ok(())
}

/// The source report's claims as the judge finds them on the day; our own standing where nothing can be computed, and said to
/// be ours.
fn list(args: &ClaimsArgs, messages: &Messages, as_json: bool) -> Result<(), Failure> {
    let catalog = args.facts.catalog()?;
    let day = day_or_today(args.as_of)?;
    let mut out = std::io::stdout().lock();
    let mut listed = Vec::new();
    for claim in &catalog.claims {
        let held = claim_check::held(claim, &catalog, day);
        let sentences = held.check.as_ref().map(|check| say::found(check, messages)).unwrap_or_default();
        if as_json {
            let mut json = serde_json::to_value(claim)?;
            if let Some(map) = json.as_object_mut() {
                map.insert("standing".to_owned(), serde_json::to_value(held.standing)?);
                map.insert("judged".to_owned(), json!(held.judged));
                map.insert("as_of".to_owned(), json!(day));
                map.insert("findings".to_owned(), json!(held.check.as_ref().map(|check| &check.findings)));
                map.insert("sentences".to_owned(), json!(sentences));
            }
            listed.push(json);
            continue;
        }
        let standing = serde_json::to_value(held.standing)?;
        let standing = messages.text(&format!("standing-{}", standing.as_str().unwrap_or_default()));
        let said = messages.text(&format!("claim-{}-said", claim.id));
        let note = messages.text(&format!("claim-{}-finding", claim.id));
        if held.judged {
            writeln!(out, "[{standing}] {said}")?;
            for sentence in sentences {
                writeln!(out, "    {sentence}")?;
            }
            // What was written beside it knows all days up to the catalog's.
            if catalog.newest().is_some_and(|newest| day >= newest) {
                writeln!(out, "    {}", messages.get("claims-note", &[("note", note.into())]))?;
            }
        } else {
            writeln!(out, "[{standing}, {}] {said}", messages.text("claims-by-us"))?;
            writeln!(out, "    {note}")?;
        }
    }
    if as_json {
        serde_json::to_writer_pretty(&mut out, &listed)?;
        writeln!(out)?;
    }
    Ok(())
}
