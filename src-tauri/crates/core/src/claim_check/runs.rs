//! Measured runs of a chip and a model, from the benchmarks that the program carries.

use super::rate::Subject;
use super::{Circumstance, RunSeen, Said, SpeedKind};
use crate::calibrate::rows::{self, Measured, Rows};
use crate::catalog::architecture::Architecture;
use crate::catalog::load::benchmarks;
use crate::catalog::model::Model;
use crate::speed::Benchmarked;
use crate::speed::device::{Chip, find_chip};
use crate::speed::row::Test;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A run counts where its weights take about as many bits as the claim's.
const SAME_BITS: f64 = 1.25;

/// A run at this depth or less counts as one of a short chat.
const SHORT: f64 = 4_096.0;

/// Runs published of this chip, with as many devices, and a model of the same shapes at about the same bits; the fastest
/// first. Rows that the calibration leaves out for their faults are left out here too.
///
/// `offloaded` asks for runs with a part of the model beside the card, and leaves out all others.
pub(super) fn of(
    subject: Subject<'_>,
    models: &[(&Model, f64)],
    said: &Said,
    kind: SpeedKind,
    offloaded: bool,
) -> Vec<RunSeen> {
    let class = subject.class();
    let Some(chip) = find_chip(subject.chip(), Some(class)) else { return Vec::new() };
    let test = if kind == SpeedKind::Decode { Test::Decode } else { Test::Prefill };
    let Some(rows) = ready(chip) else { return Vec::new() };
    let wanted = |m: &Measured<'_>| {
        let setup = &m.question.setup;
        let guessing = said.circumstances.contains(&Circumstance::GuessingAhead);
        m.is(test)
            && m.question.device.known_chip().is_some_and(|c| c.name == chip.name)
            && setup.devices() == subject.devices(said)
            && setup.batch <= 1
            && setup.cpu_offload.is_some() == offloaded
            && (!setup.speculative || guessing)
            && m.question.depth <= said.context.map_or(SHORT, f64::from).max(SHORT)
            && models.iter().any(|(model, bits)| same_model(m, model, *bits))
    };
    let mut found: Vec<RunSeen> =
        rows.plain.iter().chain(&rows.special).filter(|m| wanted(m)).map(|m| run(m)).collect();
    found.sort_by(|a, b| b.tps.total_cmp(&a.tps).then_with(|| a.source.cmp(&b.source)));
    found
}

/// The rows of one chip, made ready once: the program carries them, so they never change, and several claims of one answer
/// speak of the same chip.
fn ready(chip: &'static Chip) -> Option<Arc<Rows<'static>>> {
    static READY: Mutex<BTreeMap<&str, Arc<Rows<'static>>>> = Mutex::new(BTreeMap::new());
    let mut known = READY.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(rows) = known.get(chip.name.as_str()) {
        return Some(Arc::clone(rows));
    }
    let (csv, exclusions) = benchmarks()?;
    let rows = Arc::new(rows::read(&of_chip(csv, chip)?, exclusions, &Benchmarked).ok()?);
    known.insert(&chip.name, Arc::clone(&rows));
    Some(rows)
}

/// The lines of one chip, with their heads. Making a row ready costs far more than reading it, so only these are.
fn of_chip(csv: &str, chip: &Chip) -> Option<String> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().ok()?.clone();
    let column = |name: &str| heads.iter().position(|head| head == name);
    let (of_class, of_chip, of_hardware) = (column("hw_class")?, column("chip")?, column("hardware")?);
    let mut few = csv::Writer::from_writer(Vec::new());
    few.write_record(&heads).ok()?;
    // Few names stand in many rows.
    let mut known: BTreeMap<String, bool> = BTreeMap::new();
    for record in reader.records() {
        let record = record.ok()?;
        let text = |i: usize| record.get(i).filter(|it| !it.is_empty());
        if text(of_class) != Some(chip.class.key()) {
            continue;
        }
        let Some(name) = text(of_chip).or_else(|| text(of_hardware)) else { continue };
        let is_it = || find_chip(name, Some(chip.class)).is_some_and(|found| found.name == chip.name);
        if *known.entry(name.to_owned()).or_insert_with(is_it) {
            few.write_record(&record).ok()?;
        }
    }
    String::from_utf8(few.into_inner().ok()?).ok()
}

fn same_model(measured: &Measured<'_>, model: &Model, bits: f64) -> bool {
    let Some(facts) = measured.question.facts.as_ref() else { return false };
    let same_shapes = model.architecture.as_ref().is_some_and(|a| runs_alike(a, facts.architecture.as_ref()));
    let work = measured.question.work();
    let own = work.file.map_or(work.quant.bits, |file| file.as_f64() * 8.0 / (work.params_total as f64).max(1.0));
    let ratio = own / bits.max(0.1);
    (facts.id == model.id || same_shapes) && (1.0 / SAME_BITS..=SAME_BITS).contains(&ratio)
}

/// True for shapes that read the same bytes for a token: Llama 3.3 70B runs as Llama 3.1 70B does. What one of the two tables
/// leaves out, and what the embedding is like, makes no difference to that.
fn runs_alike(a: &Architecture, b: &Architecture) -> bool {
    fn same<T: PartialEq>(a: &Option<T>, b: &Option<T>) -> bool {
        a.as_ref().zip(b.as_ref()).is_none_or(|(a, b)| a == b)
    }
    a.layers == b.layers && a.hidden == b.hidden && same(&a.ffn, &b.ffn) && a.moe == b.moe && a.attention == b.attention
}

fn run(m: &Measured<'_>) -> RunSeen {
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    RunSeen {
        hardware: text(&m.row.hardware),
        model: text(&m.row.model),
        quant: text(&m.row.quant),
        engine: text(&m.row.engine),
        depth: m.row.depth.unwrap_or(0.0),
        tps: m.tps,
        date: text(&m.row.date),
        source: text(&m.row.source),
    }
}
