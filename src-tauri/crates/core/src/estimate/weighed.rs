//! A model at a quantization: its weights counted once, for every machine.

use crate::catalog::architecture::{Architecture, KvType};
use crate::catalog::model::Model;
use crate::error::{Error, Result};
use crate::fit::gguf::Gguf;
use crate::fit::{self, Prefer, Weights, WeightsBasis};
use crate::speed::{Quant, Work};
use crate::units::Tokens;

/// Quantizations of about four bits, in the order in which they are taken. A model's own MXFP4 comes first, because other
/// four-bit files of such a model were made from it.
const FOUR_BITS: [&str; 7] = ["MXFP4", "Q4_K_M", "UD-Q4_K_XL", "Q4_K_S", "Q4_0", "UD-Q4_K_M", "IQ4_XS"];

/// More files than any model has.
const OWN_FILES: usize = 4_096;

/// Quantizations finer than the usual ones, which every model can be made in.
pub const FINER: [&str; 4] = ["Q5_K_M", "Q6_K", "Q8_0", "BF16"];

/// Names stand for averages: a floor of 8.5 bits means Q8_0, whose average over models is a few thousandths above it.
const FLOOR_SLACK: f64 = 0.01;

/// True for a model whose makers publish it in about four bits, so that nothing finer exists.
#[must_use]
pub fn comes_small(model: &Model) -> bool {
    model.files.iter().any(|f| f.quant.eq_ignore_ascii_case("MXFP4"))
}

/// A model at a quantization, weighed once and used for every machine.
#[derive(Debug, Clone)]
pub struct Weighed<'a> {
    /// Which model.
    pub model: &'a Model,
    /// Its shapes.
    pub architecture: &'a Architecture,
    /// The quantization's name.
    pub quant: String,
    /// The weights and their parts.
    pub weights: Weights,
    /// The quantization as the speed model knows it.
    pub(super) speed_quant: Quant,
    /// Its place in a [`Cache`].
    pub(super) key: (usize, usize),
}

impl<'a> Weighed<'a> {
    /// Weighs a model. Without a quantization the usual one of about four bits is taken.
    ///
    /// # Errors
    /// [`Error::NotPublished`] where nobody published the shapes; [`Error::UnknownQuant`] where no size is known for the
    /// quantization and none can be computed.
    pub fn new(model: &'a Model, quant: Option<&str>) -> Result<Self> {
        let architecture = model
            .architecture
            .as_ref()
            .ok_or_else(|| Error::NotPublished { subject: model.name.clone(), figure: "shapes".to_owned() })?;
        let quant = quant.map_or_else(|| usual_quant(model).to_owned(), str::to_owned);
        let unknown = || Error::UnknownQuant { model: model.id.clone(), quant: quant.clone() };
        let weights = Weights::choose(Some(architecture), Some(model.params), &model.files, &quant, Prefer::Published)
            .ok_or_else(unknown)?;
        let speed_quant = Quant::parse(&quant).map_err(|_| unknown())?;
        Ok(Self { model, architecture, quant, weights, speed_quant, key: (0, 0) })
    }

    /// Weighs a model at the usual quantization, or at the smallest one that has at least so many bits a weight by its name.
    /// A model that its makers publish in about four bits has no finer form: it passes every floor as it is.
    ///
    /// # Errors
    /// As [`Weighed::new`].
    pub fn at_floor(model: &'a Model, floor: Option<f64>) -> Result<Self> {
        let usual = Self::new(model, None)?;
        let Some(floor) = floor else { return Ok(usual) };
        if comes_small(model) || usual.speed_quant.bits >= floor - FLOOR_SLACK {
            return Ok(usual);
        }
        let mut names: Vec<&str> = FINER.to_vec();
        names.extend(
            model.files.iter().map(|f| f.quant.as_str()).filter(|q| fit::weights::bits_per_weight(q).is_some()),
        );
        names
            .into_iter()
            .filter(|name| Quant::parse(name).is_ok_and(|quant| quant.bits >= floor - FLOOR_SLACK))
            .filter_map(|name| Self::new(model, Some(name)).ok())
            // What is finer by name and smaller as a file would make a higher floor cost less memory than a lower one.
            .filter(|finer| finer.weights.loaded >= usual.weights.loaded)
            .min_by(|a, b| a.weights.loaded.cmp(&b.weights.loaded).then_with(|| a.quant.cmp(&b.quant)))
            .ok_or_else(|| Error::NotPublished {
                subject: model.name.clone(),
                figure: format!("size at {floor} bits per weight"),
            })
    }

    /// Bits a weight by the quantization's name.
    #[must_use]
    pub fn bits(&self) -> f64 {
        self.speed_quant.bits
    }

    /// A model whose weights were counted from the headers of its own files.
    ///
    /// # Errors
    /// [`Error::NotPublished`] where `model` has no shapes; [`model_of`] makes one that has.
    pub fn counted(model: &'a Model, header: &Gguf) -> Result<Self> {
        let architecture = model
            .architecture
            .as_ref()
            .ok_or_else(|| Error::NotPublished { subject: model.name.clone(), figure: "shapes".to_owned() })?;
        let weights = header.weights();
        let bits = weights.loaded.as_f64() * 8.0 / model.params.max(1.0);
        let quant = header.quant.unwrap_or("mixed").to_owned();
        let speed_quant = Quant::parse(&quant).unwrap_or_else(|_| Quant::of_bits(bits));
        Ok(Self { model, architecture, quant, weights, speed_quant, key: (0, 0) })
    }

    /// Marks it for a [`super::Cache`], by the model's place in the catalog. The names of a model's quantizations are few: its own
    /// files' and the common ones; a name beyond them is told apart by its letters.
    #[must_use]
    pub fn at_place(mut self, place: usize) -> Self {
        let own = self.model.files.iter().position(|f| f.quant.eq_ignore_ascii_case(&self.quant));
        let common = FOUR_BITS.iter().chain(&FINER).position(|name| name.eq_ignore_ascii_case(&self.quant));
        let name = match (own, common) {
            (Some(own), _) => own,
            (None, Some(common)) => OWN_FILES + common,
            (None, None) => self.quant.bytes().fold(OWN_FILES + 64, |sum, letter| {
                sum.wrapping_mul(131).wrapping_add(usize::from(letter.to_ascii_uppercase()))
            }),
        };
        self.key = (place, name);
        self
    }

    /// The model as the speed formulas take it.
    #[must_use]
    pub fn work(&self, kv: KvType) -> Work<'_> {
        let total = self.model.params;
        Work {
            model: Some(self.model.id.clone()),
            architecture: Some(self.architecture),
            params_total: total as u64,
            params_active: self.model.active_params.unwrap_or(total) as u64,
            quant: self.speed_quant.clone(),
            file: Some(self.weights.loaded),
            kv: (kv, kv),
        }
    }

    /// True where the size was computed and not read from a published file.
    #[must_use]
    pub fn computed(&self) -> bool {
        self.weights.basis == WeightsBasis::BitsPerWeight
    }
}

/// A model as the headers of its files describe it: its shapes and parameters, and nothing that only people write down.
#[must_use]
pub fn model_of(header: &Gguf) -> Model {
    let name = header.name.clone().unwrap_or_else(|| header.family.clone());
    Model {
        id: header.family.clone(),
        name,
        vendor: String::new(),
        repo: None,
        released: None,
        licence: None,
        params: header.parameters as f64,
        active_params: None,
        decode_params: None,
        // Without a figure in the header nothing is known of a limit, so none is enforced.
        context: header.context.unwrap_or(Tokens::MAX),
        context_extended: None,
        kv_bytes_per_token: None,
        architecture: Some(header.architecture.clone()),
        shapes_from: "header".to_owned(),
        uses: Vec::new(),
        files: Vec::new(),
        quality: Vec::new(),
        ollama: None,
        note: None,
        sources: Vec::new(),
    }
}

/// The usual quantization of a model: the first of about four bits that is published, else the one that can be computed.
fn usual_quant(model: &Model) -> &'static str {
    FOUR_BITS
        .into_iter()
        .find(|name| model.files.iter().any(|f| f.quant.eq_ignore_ascii_case(name)))
        .unwrap_or("Q4_K_M")
}
