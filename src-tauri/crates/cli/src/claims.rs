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

fn list(args: &ClaimsArgs, messages: &Messages, as_json: bool) -> Result<(), Failure> {
    let catalog = args.facts.catalog()?;
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(&mut out, &catalog.claims)?;
        writeln!(out)?;
        return Ok(());
    }
    for claim in &catalog.claims {
        let standing = serde_json::to_value(claim.standing)?;
        let said = messages.get(&format!("claim-{}-said", claim.id), &[]);
        let finding = messages.get(&format!("claim-{}-finding", claim.id), &[]);
        writeln!(out, "[{}] {said}", standing.as_str().unwrap_or_default())?;
        writeln!(out, "    {finding}")?;
    }
    Ok(())
}
