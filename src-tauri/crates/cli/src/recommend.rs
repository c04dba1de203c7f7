//! `recommend` and `report`.

use crate::args::{RecommendArgs, ReportArgs};
use crate::failure::Failure;
use crate::files;
use std::io::{BufWriter, Write};
use std::path::Path;
use whichbox_core::advise;
use whichbox_core::catalog::Catalog;
use whichbox_core::date::Date;
use whichbox_core::recommendation::Recommendation;
use whichbox_core::scenario::{self, Scenario};
use whichbox_report::messages::Messages;
use whichbox_report::{Input, csv, discreet, json, markdown, terminal};
use whichbox_typeset::pdf;

/// Prints the answer to a scenario.
pub fn recommend(args: &RecommendArgs, as_json: bool) -> Result<(), Failure> {
    let (scenario, _, answer) = answer(args)?;
    // Standard output by itself is written out at each of the thousands of lines.
    let mut out = BufWriter::new(std::io::stdout().lock());
    if as_json {
        serde_json::to_writer_pretty(&mut out, &answer)?;
        writeln!(out)?;
    } else {
        let messages = Messages::new(&args.lang);
        write!(out, "{}", terminal(&scenario, &answer, &messages))?;
    }
    out.flush()?;
    Ok(())
}

/// Writes the answer to a file, in the form that its ending names.
pub fn report(args: &ReportArgs) -> Result<(), Failure> {
    let form = Form::of(&args.out)?;
    let (mut scenario, catalog, mut answer) = answer(&args.of)?;
    if args.discreet {
        (scenario, answer) = discreet(&scenario, &answer, &catalog, &Messages::new(&args.of.lang));
    }
    let input = Input {
        scenario: &scenario,
        recommendation: &answer,
        catalog: &catalog,
        language: &args.of.lang,
        app_version: env!("CARGO_PKG_VERSION"),
    };
    let failed = |e: &dyn std::fmt::Display| Failure::internal(format!("the report could not be made: {e}"));
    let content = match form {
        Form::Pdf => pdf(&input).map_err(|e| failed(&e))?,
        Form::Markdown => markdown(&input).into_bytes(),
        Form::Csv => csv(&input).map_err(|e| failed(&e))?.into_bytes(),
        Form::Json => json(&input).map_err(|e| failed(&e))?.into_bytes(),
    };
    files::write(&args.out, &content)
}

enum Form {
    Pdf,
    Markdown,
    Csv,
    Json,
}

impl Form {
    fn of(path: &Path) -> Result<Self, Failure> {
        let ending = path.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("pdf") => Ok(Self::Pdf),
            Some("md") => Ok(Self::Markdown),
            Some("csv") => Ok(Self::Csv),
            Some("json") => Ok(Self::Json),
            _ => Err(Failure::bad_input(
                "unknown-ending",
                format!("{}: a report ends in .pdf, .md, .csv or .json", path.display()),
            )),
        }
    }
}

fn answer(args: &RecommendArgs) -> Result<(Scenario, Catalog, Recommendation), Failure> {
    let catalog = args.facts.catalog()?;
    // An answer is made to be kept and sent: what was seen on the person's machine names nobody in it.
    let scenario = scenario_from(&args.scenario)?.scrubbed(&catalog);
    let as_of = day_or_today(args.as_of)?;
    let advisor = advise::Advisor::new(catalog);
    let answer = advisor.report(&scenario, as_of)?;
    Ok((scenario, advisor.into_catalog(), answer))
}

/// Reads a scenario file.
pub fn scenario_from(path: &Path) -> Result<Scenario, Failure> {
    let text = files::read(path, 4 * 1024 * 1024)?;
    Ok(scenario::from_json(&text, &path.display().to_string())?)
}

/// The day that was asked for, or today.
pub fn day_or_today(day: Option<Date>) -> Result<Date, Failure> {
    day.map_or_else(today, Ok)
}

/// Today, by the machine's clock in universal time.
pub fn today() -> Result<Date, Failure> {
    let now = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date();
    Date::new(now.year(), now.month(), now.day())
        .ok_or_else(|| Failure::internal("the machine's clock shows no day".to_owned()))
}
