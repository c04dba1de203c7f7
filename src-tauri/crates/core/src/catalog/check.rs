//! Sense and physics of the catalog: what the form alone cannot hold. Every problem names its entry and field.

use super::Catalog;
use super::machine::{Machine, Part, Pool};
use super::model::{CloudModel, Model};
use super::source::{Fact, Offer};
use crate::catalog::architecture::LayerGroup;
use crate::date::Date;
use serde::Serialize;

/// Something in the catalog that cannot be, or that lacks its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The entry's id.
    pub subject: String,
    /// The field.
    pub field: String,
    /// What is wrong.
    pub reason: String,
}

/// All problems, in the catalog's order. An empty list means that the catalog holds together.
#[must_use]
pub fn check(catalog: &Catalog) -> Vec<Problem> {
    let mut checker = Checker { catalog, newest: catalog.version.parse().ok(), problems: Vec::new() };
    if checker.newest.is_none() {
        checker.add("about.toml", "version", format!("'{}' is not a date", catalog.version));
    }
    for source in &catalog.sources {
        if source.1.title.trim().is_empty() {
            checker.add(source.0, "title", "empty".to_owned());
        }
    }
    for part in &catalog.parts {
        checker.part(part);
    }
    for machine in &catalog.machines {
        checker.machine(machine);
    }
    for model in &catalog.models {
        checker.model(model);
    }
    for cloud in &catalog.cloud {
        checker.cloud(cloud);
    }
    checker.claims_and_tiers();
    checker.storage();
    checker.problems
}

struct Checker<'a> {
    catalog: &'a Catalog,
    newest: Option<Date>,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn add(&mut self, subject: &str, field: &str, reason: String) {
        self.problems.push(Problem { subject: subject.to_owned(), field: field.to_owned(), reason });
    }

    fn source(&mut self, subject: &str, field: &str, key: &str) {
        if !self.catalog.sources.contains_key(key) {
            self.add(subject, field, format!("source '{key}' is not in sources.toml"));
        }
    }

    fn fact(&mut self, subject: &str, field: &str, fact: Option<&Fact>, (least, most): (f64, f64)) {
        let Some(fact) = fact else { return };
        if !(least..=most).contains(&fact.value) {
            self.add(subject, field, format!("{} is not between {least} and {most}", fact.value));
        }
        if fact.sources.is_empty() && fact.derived.is_none() {
            self.add(subject, field, "neither a source nor a formula".to_owned());
        }
        for key in &fact.sources {
            self.source(subject, field, key);
        }
    }

    fn id(&mut self, id: &str) {
        let fine = !id.is_empty()
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.'));
        if !fine {
            self.add(id, "id", "an id has small letters, digits, dots and hyphens".to_owned());
        }
    }

    fn offers(&mut self, subject: &str, offers: &[Offer]) {
        for (i, offer) in offers.iter().enumerate() {
            let field = format!("offers[{i}]");
            if offer.amount <= rust_decimal::Decimal::ZERO {
                self.add(subject, &field, format!("{} is no price", offer.amount));
            }
            if self.newest.is_some_and(|newest| offer.date > newest) {
                self.add(subject, &field, format!("{} is later than the catalog's version", offer.date));
            }
            if offer.held_until.is_some_and(|until| until < offer.date) {
                self.add(subject, &field, "held until a day before it was seen".to_owned());
            }
            self.source(subject, &field, &offer.source);
        }
    }

    fn part(&mut self, part: &Part) {
        self.id(&part.id);
        self.offers(&part.id, &part.offers);
    }

    fn machine(&mut self, machine: &Machine) {
        let id = machine.id.as_str();
        self.id(id);
        if machine.os.is_empty() {
            self.add(id, "os", "runs no system".to_owned());
        }
        if machine.engines.is_empty() {
            self.add(id, "engines", "runs no engine".to_owned());
        }
        if machine.pools.is_empty() {
            self.add(id, "pools", "has no memory".to_owned());
        }
        for (i, pool) in machine.pools.iter().enumerate() {
            self.pool(id, &format!("pools[{i}]"), pool);
        }
        self.fact(id, "compute.fp16_tflops", machine.compute.fp16_tflops.as_ref(), (0.01, 20_000.0));
        self.fact(id, "compute.fp8_tflops", machine.compute.fp8_tflops.as_ref(), (0.01, 50_000.0));
        self.fact(id, "compute.fp4_tflops", machine.compute.fp4_tflops.as_ref(), (0.01, 100_000.0));
        self.fact(id, "compute.sparse_headline", machine.compute.sparse_headline.as_ref(), (0.01, 100_000.0));
        self.fact(id, "power.idle_w", machine.power.idle_w.as_ref(), (0.5, 3_000.0));
        self.fact(id, "power.load_w", machine.power.load_w.as_ref(), (2.0, 20_000.0));
        self.fact(id, "power.noise_dba", machine.power.noise_dba.as_ref(), (0.0, 120.0));
        if let Some(link) = &machine.link {
            self.fact(id, "link.gbits", Some(&link.gbits), (0.1, 100_000.0));
            self.fact(id, "link.measured_gbits", link.measured_gbits.as_ref(), (0.01, 100_000.0));
        }
        if let (Some(idle), Some(load)) = (&machine.power.idle_w, &machine.power.load_w)
            && idle.value > load.value
        {
            self.add(id, "power", "draws more at rest than at work".to_owned());
        }
        if let (Some(from), Some(to)) = (machine.on_sale, machine.withdrawn)
            && from > to
        {
            self.add(id, "withdrawn", "before its first day of sale".to_owned());
        }
        for used in &machine.parts {
            if self.catalog.part(&used.part).is_none() {
                self.add(id, "parts", format!("'{}' is not in parts.toml", used.part));
            }
        }
        for remark in &machine.remarks {
            self.source(id, "remarks", &remark.source);
        }
        self.offers(id, &machine.offers);
    }

    fn pool(&mut self, id: &str, field: &str, pool: &Pool) {
        self.fact(id, &format!("{field}.capacity_gib"), Some(&pool.capacity_gib), (0.5, 20_000.0));
        self.fact(id, &format!("{field}.bandwidth_gbs"), pool.bandwidth_gbs.as_ref(), (1.0, 30_000.0));
        self.fact(
            id,
            &format!("{field}.bandwidth_measured_gbs"),
            pool.bandwidth_measured_gbs.as_ref(),
            (1.0, 30_000.0),
        );
        if let (Some(nominal), Some(measured)) = (&pool.bandwidth_gbs, &pool.bandwidth_measured_gbs)
            && measured.value > nominal.value
        {
            self.add(id, &format!("{field}.bandwidth_measured_gbs"), "above the nominal bandwidth".to_owned());
        }
        for share in &pool.gpu_share {
            let at = format!("{field}.gpu_share.{:?}", share.os);
            self.fact(id, &at, Some(&share.default_gib), (0.1, 20_000.0));
            self.fact(id, &at, share.max_gib.as_ref(), (0.1, 20_000.0));
            let most = share.max_gib.as_ref().map_or(share.default_gib.value, |m| m.value);
            if share.default_gib.value > most || most > pool.capacity_gib.value {
                self.add(id, &at, "default, most and capacity are not in order".to_owned());
            }
        }
    }

    fn model(&mut self, model: &Model) {
        let id = model.id.as_str();
        self.id(id);
        if model.sources.is_empty() {
            self.add(id, "sources", "none".to_owned());
        }
        if !(1e6..=1e14).contains(&model.params) {
            self.add(id, "params", format!("{} parameters", model.params));
        }
        for (field, part) in [("active_params", model.active_params), ("decode_params", model.decode_params)] {
            if part.is_some_and(|p| p > model.params * 1.05 || p <= 0.0) {
                self.add(id, field, "more than all parameters, or none".to_owned());
            }
        }
        if model.context_extended.is_some_and(|longer| longer < model.context) {
            self.add(id, "context_extended", "shorter than the native context".to_owned());
        }
        if let Some(architecture) = &model.architecture {
            let layers: u32 = architecture.attention.iter().map(LayerGroup::layers).sum();
            if layers > architecture.layers {
                self.add(id, "architecture.attention", format!("{layers} of {} layers", architecture.layers));
            }
            if architecture.moe.as_ref().is_some_and(|m| m.used > m.experts) {
                self.add(id, "architecture.moe", "more experts used than there are".to_owned());
            }
        }
        for file in &model.files {
            let field = format!("files.{}", file.quant);
            let bytes = file.bytes.map(|b| b as f64).or(file.gib.map(|g| g * 1_073_741_824.0));
            match bytes {
                None => self.add(id, &field, "no size".to_owned()),
                Some(bytes) => {
                    let bits = bytes * 8.0 / model.params;
                    // Mixed files keep embeddings and norms at higher precision, so the band is wide.
                    if !(1.2..=18.5).contains(&bits) {
                        self.add(id, &field, format!("{bits:.1} bits per weight cannot be"));
                    }
                }
            }
        }
        for quality in &model.quality {
            if !quality.score.is_finite() || quality.source.is_empty() {
                self.add(id, "quality", format!("{} has no score or no source", quality.index));
            }
        }
    }

    fn cloud(&mut self, cloud: &CloudModel) {
        let id = cloud.id.as_str();
        if cloud.sources.is_empty() {
            self.add(id, "sources", "none".to_owned());
        }
        if let Some(price) = cloud.usd_per_mtok {
            if cloud.price_date.is_none() {
                self.add(id, "price_date", "a price without a date".to_owned());
            }
            if price.input < 0.0 || price.output < 0.0 || price.cache_read.is_some_and(|c| c > price.input) {
                self.add(id, "usd_per_mtok", "below zero, or cached tokens dearer than fresh ones".to_owned());
            }
        }
    }

    fn storage(&mut self) {
        for kind in &self.catalog.storage {
            let rates = [&kind.low_gbs, &kind.expected_gbs, &kind.high_gbs];
            for (fact, field) in rates.into_iter().zip(["low_gbs", "expected_gbs", "high_gbs"]) {
                self.fact(&kind.id, field, Some(fact), (0.01, 100.0));
            }
            if !rates.is_sorted_by(|a, b| a.value <= b.value) {
                self.add(&kind.id, "expected_gbs", "not between the slow and the fast end".to_owned());
            }
        }
    }

    fn claims_and_tiers(&mut self) {
        for claim in &self.catalog.claims {
            if claim.machine.as_ref().is_some_and(|m| self.catalog.machine(m).is_none()) {
                self.add(&claim.id, "machine", "not in the catalog".to_owned());
            }
            if claim.model.as_ref().is_some_and(|m| self.catalog.model(m).is_none()) {
                self.add(&claim.id, "model", "not in the catalog".to_owned());
            }
            for key in &claim.sources {
                self.source(&claim.id, "sources", key);
            }
            for fact in &claim.measured {
                self.fact(&claim.id, "measured", Some(fact), (f64::MIN_POSITIVE, 1e12));
            }
        }
        for tier in &self.catalog.tiers {
            if let Some(wanted) = &tier.must_fit
                && self.catalog.model(&wanted.model).is_none()
            {
                self.add(&format!("{:?}", tier.id), "must_fit.model", "not in the catalog".to_owned());
            }
        }
    }
}
