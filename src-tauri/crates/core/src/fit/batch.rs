//! Rows of JSON in, rows of JSON out: `fit --batch`.
//!
//! A row has `model_id`, `quant`, `context`, `kv_type_k`, `kv_type_v`, `flash_attn`, `n_ubatch`, `n_parallel`,
//! `kv_unified` and `backend` (`cpu`, or `gpu_standin` for one GPU with all layers). It may have `n_batch`, `swa_full`,
//! `mmap` and `offload` (`-ngl 16 of 33`, `--cpu-moe`, `two equal devices`). Other fields are ignored. Each row is answered
//! for itself: one that cannot be is an error in its place, and the rest are answered.
//!
//! The models are handed in by a lookup, so that rows can be answered from the catalog or from a file's header alike.

use super::{Backend, Memory, Offload, Prefer, Request, Weights, memory};
use crate::catalog::architecture::{Architecture, KvType};
use crate::catalog::model::{Model, WeightFile};
use crate::error::{Error, Result};
use crate::units::Tokens;
use serde_json::{Map, Value, json};

/// What a row needs to know of a model.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Its id, for errors.
    pub id: &'a str,
    /// Its shapes, where they were published.
    pub architecture: Option<&'a Architecture>,
    /// Parameters in all.
    pub parameters: Option<f64>,
    /// Published files.
    pub files: &'a [WeightFile],
    /// The longest context it takes.
    pub longest_context: Option<Tokens>,
}

impl<'a> From<&'a Model> for Known<'a> {
    fn from(model: &'a Model) -> Self {
        Self {
            id: &model.id,
            architecture: model.architecture.as_ref(),
            parameters: Some(model.params),
            files: &model.files,
            longest_context: Some(model.longest_context()),
        }
    }
}

/// Answers one line with one line.
#[must_use]
pub fn answer<'a>(line: &str, lookup: impl Fn(&str) -> Option<Known<'a>>) -> String {
    let answer = match evaluate(line, lookup) {
        Ok(memory) => json!({
            "weights_bytes": memory.weights.0,
            "kv_bytes": memory.kv.0,
            "recurrent_bytes": memory.recurrent.0,
            "compute_bytes": memory.compute.0,
            "output_bytes": memory.output.0,
        }),
        Err(error) => json!({ "error": { "code": error.code(), "message": error.to_string() } }),
    };
    answer.to_string()
}

/// Answers one line with the whole sum.
///
/// # Errors
/// [`Error::Malformed`] where the line is no JSON object; otherwise what is wrong with the row: a field of the wrong type or
/// range, a model or quantization that is not known, a context beyond the model.
pub fn evaluate<'a>(line: &str, lookup: impl Fn(&str) -> Option<Known<'a>>) -> Result<Memory> {
    let row: Map<String, Value> = serde_json::from_str(line)
        .map_err(|error| Error::malformed("row", &format!("column {}", error.column()), &error.to_string()))?;
    let row = Row(&row);
    let id = row.text("model_id")?.ok_or_else(|| invalid("model_id", "missing"))?;
    let quant = row.text("quant")?.ok_or_else(|| invalid("quant", "missing"))?;
    let request = row.request()?;
    request.check()?;
    let model = lookup(id).ok_or_else(|| Error::UnknownModel { path: "model_id".into(), id: id.into(), near: None })?;
    if let Some(most) = model.longest_context
        && request.context > most
    {
        return Err(Error::ContextBeyondModel {
            path: "context".into(),
            tokens: request.context,
            model: model.id.into(),
            most,
        });
    }
    let Some(arch) = model.architecture else {
        return Err(Error::NotPublished { subject: model.id.into(), figure: "layer shapes".into() });
    };
    let weights = Weights::choose(Some(arch), model.parameters, model.files, quant, Prefer::Recipe)
        .ok_or_else(|| Error::UnknownQuant { model: model.id.into(), quant: quant.into() })?;
    memory(arch, &weights, &request)
}

fn invalid(path: &str, reason: &str) -> Error {
    Error::Invalid { path: path.into(), reason: reason.into() }
}

struct Row<'a>(&'a Map<String, Value>);

impl<'a> Row<'a> {
    /// A field that is there and not null.
    fn get(&self, field: &str) -> Option<&'a Value> {
        self.0.get(field).filter(|value| !value.is_null())
    }

    fn text(&self, field: &str) -> Result<Option<&'a str>> {
        self.get(field).map(|value| value.as_str().ok_or_else(|| invalid(field, "must be a text"))).transpose()
    }

    fn flag(&self, field: &str) -> Result<Option<bool>> {
        self.get(field).map(|value| value.as_bool().ok_or_else(|| invalid(field, "must be true or false"))).transpose()
    }

    fn number(&self, field: &str) -> Result<Option<u32>> {
        self.get(field)
            .map(|value| {
                value
                    .as_u64()
                    .and_then(|number| u32::try_from(number).ok())
                    .ok_or_else(|| invalid(field, "must be a whole number from 0 to 4294967295"))
            })
            .transpose()
    }

    fn kv_type(&self, field: &str) -> Result<KvType> {
        match self.text(field)? {
            None | Some("f16" | "bf16") => Ok(KvType::F16),
            Some("f32") => Ok(KvType::F32),
            Some("q8_0") => Ok(KvType::Q8),
            Some("q5_0") => Ok(KvType::Q5),
            Some("q5_1") => Ok(KvType::Q5WithMin),
            Some("q4_0") => Ok(KvType::Q4),
            Some("q4_1") => Ok(KvType::Q4WithMin),
            Some("iq4_nl") => Ok(KvType::Iq4Nl),
            Some(_) => Err(invalid(
                field,
                "is no cache type that we know (f32, f16, bf16, q8_0, q5_1, q5_0, q4_1, q4_0, iq4_nl)",
            )),
        }
    }

    fn request(&self) -> Result<Request> {
        let usual = Request::default();
        let backend = match self.text("backend")? {
            Some("cpu") => Backend::Cpu,
            None | Some("gpu_standin" | "gpu") => Backend::Gpu,
            Some(_) => return Err(invalid("backend", "must be cpu or gpu_standin")),
        };
        let (offload, cards) = match self.text("offload")? {
            Some(words) => offload(words)?,
            None => (Offload::AllLayers, 1),
        };
        // Sizes are asked for without allocating, which maps nothing; a real start maps the file.
        let method = self.text("method")?.unwrap_or_default();
        let real = method.starts_with("real allocation");
        let repacked = real && (method.contains("repacked weights on") || method.ends_with(", repacked"));
        Ok(Request {
            context: self.number("context")?.ok_or_else(|| invalid("context", "missing"))?,
            kv_k: self.kv_type("kv_type_k")?,
            kv_v: self.kv_type("kv_type_v")?,
            flash_attention: self.flag("flash_attn")?.unwrap_or(usual.flash_attention),
            micro_batch: self.number("n_ubatch")?.unwrap_or(usual.micro_batch),
            batch: self.number("n_batch")?.unwrap_or(usual.batch),
            slots: self.number("n_parallel")?.unwrap_or(usual.slots),
            unified: self.flag("kv_unified")?.unwrap_or(usual.unified),
            whole_window: self.flag("swa_full")?.unwrap_or(usual.whole_window),
            backend,
            offload,
            cards,
            repacked,
            mapped: self.flag("mmap")?.unwrap_or(real),
        })
    }
}

fn offload(words: &str) -> Result<(Offload, u32)> {
    if let Some(count) = words.strip_prefix("-ngl ") {
        let layers = count.split_whitespace().next().and_then(|count| count.parse().ok());
        return layers
            .map(|layers| (Offload::Layers(layers), 1))
            .ok_or_else(|| invalid("offload", "-ngl needs a number of layers"));
    }
    if words.contains("cpu-moe") {
        return Ok((Offload::ExpertsOnHost, 1));
    }
    if words.starts_with("two equal devices") {
        return Ok((Offload::AllLayers, 2));
    }
    if words.starts_with("all layers") {
        return Ok((Offload::AllLayers, 1));
    }
    Err(invalid("offload", "must be `all layers on one device`, `-ngl N`, `--cpu-moe` or `two equal devices`"))
}
