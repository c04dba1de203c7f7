//! What the figures of models, open and rented, must hold.

use super::{At, Checker, Fault};
use crate::catalog::Kind;
use crate::catalog::architecture::{Architecture, KvType, LayerGroup};
use crate::catalog::model::{CloudModel, Model, Quality, WeightFile};
use crate::fit::layout::plausible;
use crate::fit::{Prefer, Weights, kv_bytes_read};
use crate::units::Bytes;

/// How far a file's size may lie from what its quantization's bits give, as a factor up or down. Mixed files keep
/// embeddings, norms and chosen layers at more bits; the widest of those that are in order lie at this bound.
const BAND: f64 = 1.25;

impl Checker<'_> {
    pub(super) fn model(&mut self, model: &Model) {
        let at = (Kind::Model, model.id.as_str());
        self.id(at);
        self.text(at, "name", &model.name);
        if model.sources.is_empty() && !self.theirs {
            self.add(at, "sources", Fault::NoSource);
        }
        if !(1e6..=1e14).contains(&model.params) {
            self.add(at, "params", Fault::OddParameters { value: model.params.to_string() });
        }
        for (field, part) in [("active_params", model.active_params), ("decode_params", model.decode_params)] {
            if part.is_some_and(|p| p.is_nan() || p > model.params * 1.05 || p <= 0.0) {
                self.add(at, field, Fault::PartAboveWhole);
            }
        }
        if model.context == 0 {
            self.add(at, "context", Fault::NoContext);
        }
        if model.context_extended.is_some_and(|longer| longer < model.context) {
            self.add(at, "context_extended", Fault::ExtendedIsShorter);
        }
        if let Some(architecture) = &model.architecture {
            self.architecture(at, model, architecture);
        }
        for (i, file) in model.files.iter().enumerate() {
            self.file(at, &format!("files[{i}]"), model, file);
        }
        self.quality(at, &model.quality);
        // Which of the two would count is chance. Without a version they do not compare anyway, so both may stand.
        for (i, quality) in model.quality.iter().enumerate().filter(|(_, quality)| quality.version.is_some()) {
            let same = |earlier: &Quality| earlier.index == quality.index && earlier.version == quality.version;
            if model.quality.iter().take(i).any(same) {
                self.add(at, &format!("quality[{i}]"), Fault::SecondScore { index: quality.index.clone() });
            }
        }
    }

    fn architecture(&mut self, at: At<'_>, model: &Model, architecture: &Architecture) {
        let layers = architecture.attention.iter().map(LayerGroup::layers).fold(0_u32, u32::saturating_add);
        if layers > architecture.layers {
            self.add(
                at,
                "architecture.attention",
                Fault::TooManyLayers { layers: layers.to_string(), of: architecture.layers.to_string() },
            );
            return;
        }
        if architecture.moe.as_ref().is_some_and(|m| m.used > m.experts) {
            self.add(at, "architecture.moe.used", Fault::TooManyExperts);
            return;
        }
        if !plausible(architecture) {
            self.add(at, "architecture", Fault::OddShapes);
            return;
        }
        if let Some(order) = &architecture.order
            && order.len() != architecture.layers as usize
        {
            let (letters, layers) = (order.len().to_string(), architecture.layers.to_string());
            self.add(at, "architecture.order", Fault::OrderAgainstLayers { letters, layers });
        }
        if let Some(published) = model.kv_bytes_per_token {
            let computed = growth(architecture);
            // Figures that were read in KiB are rounded.
            if (published as f64 / computed.as_f64() - 1.0).abs() > 0.01 && published != computed.0 {
                let (published, computed) = (published.to_string(), computed.0.to_string());
                self.add(at, "kv_bytes_per_token", Fault::CacheAgainstShapes { published, computed });
            }
        }
    }

    fn file(&mut self, at: At<'_>, field: &str, model: &Model, file: &WeightFile) {
        let bytes = file.bytes.map(|b| b as f64).or(file.gib.map(|g| g * 1_073_741_824.0));
        let Some(bytes) = bytes else {
            self.add(at, field, Fault::NoSize);
            return;
        };
        if file.source.trim().is_empty() {
            self.add(at, &format!("{field}.source"), Fault::NoSource);
        }
        let bits = bytes * 8.0 / model.params;
        // Whatever the name: nothing is published below this, and 16 bits with a second copy of the embedding are the most.
        if !(1.2..=18.5).contains(&bits) {
            self.add(at, field, Fault::OddBits { bits: format!("{bits:.1}") });
            return;
        }
        let expected =
            Weights::choose(model.architecture.as_ref(), Some(model.params), &[], &file.quant, Prefer::Published);
        let Some(expected) = expected else { return };
        let ratio = bytes / expected.loaded.as_f64();
        if !(1.0 / BAND..=BAND).contains(&ratio) && file.note.is_none() {
            let (bits, times) = (format!("{bits:.1}"), format!("{ratio:.2}"));
            self.add(at, field, Fault::SizeAgainstBits { bits, quant: file.quant.clone(), times });
        }
    }

    fn quality(&mut self, at: At<'_>, scores: &[Quality]) {
        for (i, quality) in scores.iter().enumerate() {
            let field = format!("quality[{i}]");
            if !quality.score.is_finite() || (quality.source.is_empty() && !self.theirs) {
                self.add(at, &field, Fault::NoScore { index: quality.index.clone() });
            }
        }
    }

    pub(super) fn cloud(&mut self, cloud: &CloudModel) {
        let at = (Kind::Cloud, cloud.id.as_str());
        self.id(at);
        self.text(at, "name", &cloud.name);
        if cloud.sources.is_empty() && !self.theirs {
            self.add(at, "sources", Fault::NoSource);
        }
        if cloud.context == Some(0) {
            self.add(at, "context", Fault::NoContext);
        }
        if let Some(price) = cloud.usd_per_mtok {
            if cloud.price_date.is_none() {
                self.add(at, "price_date", Fault::PriceWithoutDate);
            }
            let all = [Some(price.input), Some(price.output), price.cache_read, price.long_input, price.long_output];
            if all.into_iter().chain([price.long_cache_read]).flatten().any(|p| !(0.0..=1e6).contains(&p)) {
                self.add(at, "usd_per_mtok", Fault::OddTokenPrice);
            }
            if price.cache_read.is_some_and(|c| c > price.input) {
                self.add(at, "usd_per_mtok.cache_read", Fault::CachedDearer);
            }
            if price.long_above.is_none() && (price.long_input.is_some() || price.long_output.is_some()) {
                self.add(at, "usd_per_mtok.long_above", Fault::LongPriceWithoutLength);
            }
        }
        if cloud.retires.is_some() && cloud.status.is_none() {
            self.add(at, "status", Fault::EndWithoutStatus);
        }
        if let Some(date) = cloud.price_date
            && !self.theirs
            && self.newest.is_some_and(|newest| date > newest)
        {
            self.add(at, "price_date", Fault::LaterThanCatalog { date: date.to_string() });
        }
        self.quality(at, &cloud.quality);
    }
}

/// What one more token of context takes in 16-bit floats once all windows are full.
fn growth(architecture: &Architecture) -> Bytes {
    // Long enough that every window is full.
    const FAR: u32 = 1 << 24;
    let mut whole = architecture.clone();
    // A window that nobody published is full by then, however long it is.
    whole.attention.retain(|group| !matches!(group, LayerGroup::WindowUnknown { .. }));
    for group in &mut whole.attention {
        // What sparse attention reads is bounded; what it keeps is not.
        if let LayerGroup::Latent { top_k, index_head, .. } = group {
            (*top_k, *index_head) = (None, None);
        }
        if let LayerGroup::Published { top_k, .. } = group {
            *top_k = None;
        }
    }
    let at = |tokens| kv_bytes_read(&whole, tokens, KvType::F16, KvType::F16);
    at(FAR + 1).saturating_sub(at(FAR))
}
