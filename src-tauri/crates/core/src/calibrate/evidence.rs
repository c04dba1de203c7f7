//! The rows with their left-out predictions, as the Evidence page and the report read them.

use super::accuracy::{Scored, group};
use super::rows::{Excluded, Measured, Rows};
use crate::evidence::file::{ChipEntry, ModelEntry, SourceEntry, Tables, What};
use crate::evidence::{Doubt, Left, LeftOut};
use crate::speed::constants::Constants;
use crate::speed::device::{HwClass, find_chip};
use crate::speed::row::{Row, Test};
use std::collections::{BTreeMap, BTreeSet};

/// Collects names and hands out their places.
#[derive(Debug)]
struct Places<T> {
    places: BTreeMap<String, usize>,
    values: Vec<T>,
}

impl<T> Default for Places<T> {
    fn default() -> Self {
        Self { places: BTreeMap::new(), values: Vec::new() }
    }
}

impl<T> Places<T> {
    fn of(&mut self, name: &str, value: impl FnOnce() -> T) -> usize {
        if let Some(&place) = self.places.get(name) {
            return place;
        }
        self.values.push(value());
        self.places.insert(name.to_owned(), self.values.len() - 1);
        self.values.len() - 1
    }
}

#[derive(Debug, Default)]
struct Writer {
    sources: Places<SourceEntry>,
    chips: Places<ChipEntry>,
    models: Places<ModelEntry>,
    texts: Places<String>,
}

/// What a row says of itself once its names are settled.
struct Named<'a> {
    line: usize,
    row: &'a Row,
    source: &'a str,
    class: HwClass,
    chip: String,
    gbs: f64,
    model: String,
    params: Option<(f64, f64)>,
    engine: &'a str,
    test: Test,
    depth: f64,
}

fn billions(params: f64) -> f64 {
    (params * 1e3).round() / 1e3
}

fn whole(number: f64) -> u32 {
    // A float-to-int `as` saturates, which is what we want here.
    number.round() as u32
}

impl Writer {
    fn what(&mut self, it: &Named<'_>) -> What {
        let text = |texts: &mut Places<String>, text: &Option<String>| {
            let text = text.as_deref().unwrap_or("").trim().to_owned();
            texts.of(&text.clone(), || text)
        };
        let row = it.row;
        let url = row.source.clone().unwrap_or_default();
        let source = self.sources.of(&url, || SourceEntry(url.clone(), it.source.to_owned()));
        let chip_key = format!("{}/{}/{:.0}", it.class.key(), it.chip, it.gbs);
        let chip = self.chips.of(&chip_key, || ChipEntry(it.class, it.chip.clone(), it.gbs));
        let model_key = format!("{}/{:?}", it.model, it.params);
        let model = self.models.of(&model_key, || {
            ModelEntry(it.model.clone(), it.params.map(|p| billions(p.0)), it.params.map(|p| billions(p.1)))
        });
        let quant = text(&mut self.texts, &row.quant);
        let engine = self.texts.of(it.engine, || it.engine.to_owned());
        let backend = text(&mut self.texts, &row.backend);
        let prompt = if it.test == Test::Prefill { whole(row.n_prompt.unwrap_or(0.0)) } else { 0 };
        (
            it.line as u32,
            source,
            chip,
            model,
            quant,
            engine,
            backend,
            u8::from(it.test == Test::Prefill),
            prompt,
            whole(it.depth),
            whole(row.units.unwrap_or(1.0)).max(1),
            whole(row.batch.unwrap_or(1.0)).max(1),
        )
    }

    fn date(&mut self, row: &Row) -> usize {
        let date = row.date.clone().unwrap_or_default();
        self.texts.of(&date, || date.clone())
    }
}

fn named<'a>(measured: &'a Measured<'_>) -> Named<'a> {
    let question = &measured.question;
    let work = question.work();
    Named {
        line: measured.line,
        row: &measured.row,
        source: &measured.source,
        class: question.device.class,
        chip: measured.chip.clone(),
        gbs: (question.device.bandwidth.0 / 1e8).round() / 10.0,
        model: measured.model.clone(),
        params: Some((work.params_total as f64 / 1e9, work.params_active as f64 / 1e9)),
        engine: question.setup.engine.key(),
        test: question.test,
        depth: question.depth,
    }
}

/// As much of a row that was left out as can be said without the formulas.
fn named_excluded(excluded: &Excluded) -> Named<'_> {
    let row = &excluded.row;
    let class = row.hw_class.as_deref().and_then(HwClass::parse).unwrap_or(HwClass::Other);
    let known = row.chip.as_deref().and_then(|name| find_chip(name, Some(class)));
    Named {
        line: excluded.line,
        row,
        source: &excluded.source,
        class,
        chip: known.map_or_else(|| row.chip.clone().unwrap_or_default(), |chip| chip.name.clone()),
        gbs: row.bandwidth_gbs.or(known.map(|chip| chip.bandwidth().0 / 1e9)).unwrap_or(0.0),
        model: row.model.clone().unwrap_or_default(),
        params: row.params_total_b.map(|total| (total, row.params_active_b.unwrap_or(total))),
        engine: row.engine.as_deref().unwrap_or("llama.cpp"),
        test: if row.test.as_deref() == Some("prefill") { Test::Prefill } else { Test::Decode },
        depth: row.depth.unwrap_or(0.0),
    }
}

/// Who else measured the like, to say whose rows stood alone.
struct Company<'a> {
    engines: BTreeMap<(HwClass, &'a str), BTreeSet<&'a str>>,
    models: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Company<'a> {
    fn of(rows: &'a Rows<'_>) -> Self {
        let (mut engines, mut models) = (BTreeMap::<_, BTreeSet<_>>::new(), BTreeMap::<_, BTreeSet<_>>::new());
        for row in &rows.plain {
            let source = group(Left::Source, row);
            let question = &row.question;
            engines.entry((question.device.class, question.setup.engine.key())).or_default().insert(source);
            models.entry(group(Left::Model, row)).or_default().insert(source);
        }
        Self { engines, models }
    }

    fn doubts(&self, row: &Measured<'_>) -> u32 {
        let question = &row.question;
        let work = question.work();
        let tally = work.tally(question.setup.engine);
        let alone = |set: Option<&BTreeSet<&str>>| set.is_none_or(|set| set.len() < 2);
        let memory = question.device.memory.map(crate::units::Bytes::as_f64);
        let window = question.facts.as_ref().and_then(|facts| facts.context).map(f64::from);
        let reached = question.depth + if question.test == Test::Prefill { question.tokens } else { 0.0 };
        let holds = |doubt: Doubt| match doubt {
            Doubt::OnlySource => alone(self.engines.get(&(question.device.class, question.setup.engine.key()))),
            Doubt::OnlySourceOfModel => alone(self.models.get(group(Left::Model, row))),
            Doubt::OldSoftware => question.setup.circumstances.era.is_some(),
            Doubt::OtherTool => question.setup.circumstances.harness.is_some(),
            Doubt::NearMemoryLimit => memory.is_some_and(|have| tally.file + tally.cache(reached) > have * 0.85),
            Doubt::BeyondTraining => window.is_some_and(|most| reached > most),
            Doubt::QuantAssumed => work.quant.assumed,
            Doubt::ShapesGuessed => tally.guessed,
            Doubt::ChipAssumed => question.bandwidth_assumed || question.device.compute_or_assumed().1,
        };
        Doubt::ALL.into_iter().enumerate().filter(|(_, doubt)| holds(*doubt)).map(|(bit, _)| 1 << bit).sum()
    }
}

fn flags(row: &Row) -> u8 {
    u8::from(row.speculative == Some(true)) + 2 * u8::from(row.cpu_offload == Some(true))
}

/// The text of `evidence.json`.
pub(super) fn write(rows: &Rows<'_>, scored: &[Scored], constants: &Constants) -> String {
    let mut writer = Writer::default();
    let mut runs = Vec::new();
    let scores: BTreeMap<usize, &Scored> = scored.iter().map(|row| (row.line, row)).collect();
    let company = Company::of(rows);
    let thousandths = |log: f64| (log * 1000.0).round() as i32;
    for measured in rows.plain.iter().chain(&rows.special) {
        let what = writer.what(&named(measured));
        let date = writer.date(&measured.row);
        let logs = scores.get(&measured.line).map(|score| {
            let spread = score.range[Left::Source as usize];
            let [source, chip, model] = score.residual;
            [source, chip, model, spread.low, spread.high].map(thousandths)
        });
        runs.push((what, (flags(&measured.row), measured.tps, date, company.doubts(measured), 0, logs)));
    }
    for excluded in &rows.left_out {
        let what = writer.what(&named_excluded(excluded));
        let date = writer.date(&excluded.row);
        let reason = LeftOut::ALL.into_iter().position(|reason| reason == excluded.reason).map_or(0, |at| at + 1);
        runs.push((what, (flags(&excluded.row), excluded.row.tps.unwrap_or(0.0), date, 0, reason, None)));
    }
    runs.sort_by_key(|(what, _)| what.0);
    Tables {
        about:
            "Generated by `cargo xtask calibrate` from measured.csv; do not edit. See crates/core/src/evidence/file.rs."
                .to_owned(),
        inputs: constants.inputs.clone(),
        sources: writer.sources.values,
        chips: writer.chips.values,
        models: writer.models.values,
        texts: writer.texts.values,
        runs,
    }
    .write()
}
