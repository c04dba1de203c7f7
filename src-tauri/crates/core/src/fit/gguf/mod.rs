//! Shapes and sizes from the header of a GGUF file.
//!
//! The header lists key-value pairs (hyper-parameters, tokenizer) and then every tensor with its shape and format; the data
//! behind it is never read. The caller opens the file and hands over a reader, so a header of a 100 GB file costs what its
//! tokenizer takes to skip, a few megabytes.
//!
//! A header is not to be trusted. Nothing is allocated by what it claims: text and lists are skipped in small steps, what
//! is kept is bounded in number and length, and reading ends after [`MOST_BYTES`]. A claim that cannot be (a text longer
//! than the header may be, lists in lists, shapes that overflow) is refused as soon as it is read.

mod shapes;
#[cfg(test)]
mod tests;

use super::layout::MOST_LAYERS;
use super::recipe::{TensorBytes, repackable};
use super::tensor_type::TensorType;
use super::weights::{Weights, WeightsBasis};
use crate::catalog::architecture::Architecture;
use crate::error::{Error, Result};
use crate::units::{Bytes, Tokens};
use std::collections::BTreeMap;
use std::io::Read;

/// A header longer than this is refused. The longest tokenizers take about 20 MB.
pub const MOST_BYTES: u64 = 256 << 20;
/// More keys or tensors than this are refused.
const MOST_ENTRIES: u64 = 1 << 18;
/// Names are shorter than this.
const LONGEST_NAME: u64 = 1 << 10;
/// Texts that are kept are shorter than this; longer ones (chat templates, tokens) are skipped.
const LONGEST_TEXT: u64 = 256;
/// Lists that are kept have one number a layer.
const LONGEST_LIST: u64 = MOST_LAYERS as u64;
/// Lists that are kept in all.
const MOST_LISTS: usize = 64;
/// Keys that are kept in all.
const MOST_KEPT: usize = 4096;

/// What one or several GGUF files say of a model.
#[derive(Debug, Clone, PartialEq)]
pub struct Gguf {
    /// The name in the header, if it has one.
    pub name: Option<String>,
    /// The family as the runtime calls it (`qwen3moe`).
    pub family: String,
    /// The quantization as the header names it.
    pub quant: Option<&'static str>,
    /// The longest context the model was trained for.
    pub context: Option<Tokens>,
    /// The shapes.
    pub architecture: Architecture,
    /// Bytes of the tensors.
    pub bytes: TensorBytes,
    /// Parameters of the trunk.
    pub parameters: u64,
    /// How long each file must be for its tensors to be in it. A shorter one is cut off.
    pub file_bytes: Vec<Bytes>,
}

impl Gguf {
    /// The weights, counted from the tensors.
    #[must_use]
    pub fn weights(&self) -> Weights {
        Weights::from_parts(&self.architecture, &self.bytes, Some(self.parameters as f64), WeightsBasis::Header)
    }
}

/// Reads the header of a model in one file.
///
/// # Errors
/// [`Error::Malformed`] where it is no GGUF header, is cut off, claims what cannot be, or lacks a shape.
pub fn read(file: &str, source: impl Read) -> Result<Gguf> {
    read_parts(file, [source])
}

/// Reads the headers of a model that is split into several files, in their order.
///
/// # Errors
/// As [`read`]; also where files are missing or out of order.
pub fn read_parts<R: Read>(file: &str, sources: impl IntoIterator<Item = R>) -> Result<Gguf> {
    let mut first: Option<Header> = None;
    let mut count = 0_u64;
    for (i, source) in sources.into_iter().enumerate() {
        let keys = first.as_ref().map(|header| &header.keys);
        let header = Header::read(file, source, keys)?;
        let refuse = |reason: String| Err(malformed(file, "split", &reason));
        let number = header.own.number("split.no").unwrap_or(0);
        if number != i as u64 {
            return refuse(format!("part {} stands where part {} belongs", number + 1, i + 1));
        }
        count = count.max(header.own.number("split.count").unwrap_or(1)).max(1);
        match &mut first {
            None => first = Some(header),
            Some(whole) => whole.add(&header),
        }
        if i as u64 >= count {
            return refuse(format!("there are {} files, but the model has {count}", i + 1));
        }
    }
    let whole = first.ok_or_else(|| malformed(file, "", "there is no file"))?;
    if whole.file_bytes.len() as u64 != count {
        let reason = format!("the model has {count} parts, and {} are here", whole.file_bytes.len());
        return Err(malformed(file, "split", &reason));
    }
    shapes::model(file, whole)
}

fn malformed(file: &str, path: &str, reason: &str) -> Error {
    Error::malformed(file, path, reason)
}

/// A value worth keeping.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(u64),
    Text(String),
    Numbers(Vec<u64>),
}

/// Keys of a header that are kept.
#[derive(Debug, Clone, Default)]
struct Keys {
    values: BTreeMap<String, Value>,
    lists: usize,
}

impl Keys {
    fn keep(&mut self, key: String, value: Value) {
        let is_list = matches!(value, Value::Numbers(_));
        if self.values.len() < MOST_KEPT && (!is_list || self.lists < MOST_LISTS) {
            self.lists += usize::from(is_list);
            self.values.insert(key, value);
        }
    }

    fn number(&self, key: &str) -> Option<u64> {
        match self.values.get(key) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        match self.values.get(key) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }
}

/// What the tensors say, added up while they pass.
#[derive(Debug, Clone, Default)]
struct Tally {
    bytes: TensorBytes,
    parameters: u64,
    vocab: Option<u64>,
    has_head: bool,
    /// A dense feed-forward block, and its width.
    dense: Option<u64>,
    /// Blocks with routed experts.
    expert_layers: u32,
    experts_gated: bool,
}

#[derive(Debug)]
struct Header {
    /// The keys of the whole model (of its first file).
    keys: Keys,
    /// The keys of this file.
    own: Keys,
    tally: Tally,
    file_bytes: Vec<Bytes>,
}

impl Header {
    fn read(file: &str, source: impl Read, whole: Option<&Keys>) -> Result<Self> {
        let mut input = Input { file, source, left: MOST_BYTES, scratch: vec![0; 1 << 16], filled: 0, at: 0 };
        if input.bytes::<4>("magic")? != *b"GGUF" {
            return Err(malformed(file, "magic", "this is no GGUF file"));
        }
        let version = input.u32("version")?;
        if !(2..=3).contains(&version) {
            let reason = format!("version {version} is not 2 or 3 in this byte order");
            return Err(malformed(file, "version", &reason));
        }
        let tensors = input.count("tensor_count", MOST_ENTRIES)?;
        let pairs = input.count("kv_count", MOST_ENTRIES)?;
        let mut own = Keys::default();
        for _ in 0..pairs {
            let key = input.name("key")?;
            let kind = input.u32(&key)?;
            if let Some(value) = input.value(&key, kind)? {
                own.keep(key, value);
            }
        }
        let keys = whole.cloned().unwrap_or_else(|| own.clone());
        let trunk = shapes::trunk_layers(&keys);
        let align = own.number("general.alignment").unwrap_or(32);
        if align == 0 || align > 1 << 20 || !align.is_power_of_two() {
            return Err(malformed(file, "general.alignment", "must be a power of two up to 1048576"));
        }
        let mut tally = Tally::default();
        let mut end = 0_u64;
        for _ in 0..tensors {
            let last = tally.tensor(&mut input, trunk)?;
            end = end.max(last);
        }
        let header = MOST_BYTES - input.left;
        let data = header.div_ceil(align) * align;
        Ok(Self { keys, own, tally, file_bytes: vec![Bytes(data.saturating_add(end))] })
    }

    /// Adds the tensors of a further file.
    fn add(&mut self, other: &Self) {
        let (mine, theirs) = (&mut self.tally, &other.tally);
        let bytes = &mut mine.bytes;
        bytes.trunk = bytes.trunk.saturating_add(theirs.bytes.trunk);
        bytes.drafting = bytes.drafting.saturating_add(theirs.bytes.drafting);
        bytes.experts = bytes.experts.saturating_add(theirs.bytes.experts);
        bytes.repackable = bytes.repackable.saturating_add(theirs.bytes.repackable);
        bytes.embedding = bytes.embedding.max(theirs.bytes.embedding);
        bytes.head = bytes.head.max(theirs.bytes.head);
        bytes.largest_stack = bytes.largest_stack.max(theirs.bytes.largest_stack);
        bytes.largest_matrix = bytes.largest_matrix.max(theirs.bytes.largest_matrix);
        mine.parameters = mine.parameters.saturating_add(theirs.parameters);
        mine.vocab = mine.vocab.or(theirs.vocab);
        mine.has_head |= theirs.has_head;
        mine.dense = mine.dense.max(theirs.dense);
        mine.expert_layers = mine.expert_layers.saturating_add(theirs.expert_layers);
        mine.experts_gated |= theirs.experts_gated;
        self.file_bytes.extend_from_slice(&other.file_bytes);
    }
}

impl Tally {
    /// Reads one tensor's entry. Gives where its data ends.
    fn tensor(&mut self, input: &mut Input<'_, impl Read>, trunk: Option<u32>) -> Result<u64> {
        let file = input.file;
        let name = input.name("tensor")?;
        let refuse = |reason: &str| Err(malformed(file, &name, reason));
        let dimensions = input.u32(&name)?;
        if !(1..=4).contains(&dimensions) {
            return refuse("a tensor has 1 to 4 dimensions");
        }
        let columns = input.u64(&name)?;
        let mut rows = 1_u64;
        for _ in 1..dimensions {
            let next = input.u64(&name)?;
            let Some(product) = rows.checked_mul(next) else { return refuse("its shape overflows") };
            rows = product;
        }
        let number = input.u32(&name)?;
        let Some(format) = TensorType::from_gguf(number) else {
            return refuse(&format!("format {number} is not known"));
        };
        let offset = input.u64(&name)?;
        let Some(values) = columns.checked_mul(rows) else { return refuse("its shape overflows") };
        if values == 0 || values > 1 << 60 {
            return refuse("no tensor has such a shape");
        }
        if !format.takes(columns) {
            return refuse("its rows are no whole number of blocks");
        }
        let bytes = format.bytes(columns, rows);
        self.count(&name, format, (columns, rows), values, bytes, trunk);
        offset.checked_add(bytes).map_or_else(|| refuse("its place overflows"), Ok)
    }

    fn count(
        &mut self,
        name: &str,
        format: TensorType,
        (columns, rows): (u64, u64),
        values: u64,
        bytes: u64,
        trunk: Option<u32>,
    ) {
        let block = name.strip_prefix("blk.").and_then(|rest| rest.split_once('.'));
        let layer = block.and_then(|(number, _)| number.parse::<u32>().ok());
        let sum = &mut self.bytes;
        let drafting = layer.zip(trunk).is_some_and(|(layer, trunk)| layer >= trunk) || name.contains(".nextn.");
        if drafting {
            sum.drafting = sum.drafting.saturating_add(bytes);
            return;
        }
        sum.trunk = sum.trunk.saturating_add(bytes);
        self.parameters = self.parameters.saturating_add(values);
        match name {
            "token_embd.weight" => {
                sum.embedding = bytes;
                self.vocab = Some(rows);
                return;
            }
            "output.weight" => {
                sum.head = bytes;
                self.has_head = true;
            }
            _ => {}
        }
        if repackable(format) {
            sum.repackable = sum.repackable.saturating_add(bytes);
        }
        let Some((_, part)) = block else { return };
        match part {
            "ffn_up_exps.weight" | "ffn_gate_exps.weight" | "ffn_down_exps.weight" | "ffn_gate_up_exps.weight" => {
                sum.experts = sum.experts.saturating_add(bytes);
                sum.largest_stack = sum.largest_stack.max(bytes);
                self.expert_layers = self.expert_layers.saturating_add(u32::from(part == "ffn_down_exps.weight"));
                self.experts_gated |= part.contains("gate");
            }
            _ => {
                sum.largest_matrix = sum.largest_matrix.max(bytes);
                if part == "ffn_down.weight" {
                    self.dense = self.dense.max(Some(columns));
                }
            }
        }
    }
}

/// Reads little-endian values and counts how much.
struct Input<'a, R> {
    file: &'a str,
    source: R,
    left: u64,
    scratch: Vec<u8>,
    filled: usize,
    at: usize,
}

impl<R: Read> Input<'_, R> {
    fn fill(&mut self, path: &str) -> Result<()> {
        loop {
            match self.source.read(&mut self.scratch) {
                Ok(0) => return Err(malformed(self.file, path, "the file ends in its header")),
                Ok(count) => {
                    (self.filled, self.at) = (count.min(self.scratch.len()), 0);
                    return Ok(());
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(malformed(self.file, path, &error.to_string())),
            }
        }
    }

    fn spend(&mut self, count: u64, path: &str) -> Result<()> {
        match self.left.checked_sub(count) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(malformed(self.file, path, "it is longer than any header")),
        }
    }

    /// Hands the next bytes to `take` in pieces.
    fn pieces(&mut self, count: u64, path: &str, mut take: impl FnMut(&[u8])) -> Result<()> {
        self.spend(count, path)?;
        let mut wanted = count;
        while wanted > 0 {
            if self.at == self.filled {
                self.fill(path)?;
            }
            let here = (self.filled - self.at).min(usize::try_from(wanted).unwrap_or(usize::MAX));
            if let Some(piece) = self.scratch.get(self.at..self.at + here) {
                take(piece);
            }
            self.at += here;
            wanted -= here as u64;
        }
        Ok(())
    }

    fn bytes<const N: usize>(&mut self, path: &str) -> Result<[u8; N]> {
        let mut value = [0; N];
        let mut at = 0;
        self.pieces(N as u64, path, |piece| {
            for (to, from) in value.iter_mut().skip(at).zip(piece) {
                *to = *from;
            }
            at += piece.len();
        })?;
        Ok(value)
    }

    fn u32(&mut self, path: &str) -> Result<u32> {
        self.bytes(path).map(u32::from_le_bytes)
    }

    fn u64(&mut self, path: &str) -> Result<u64> {
        self.bytes(path).map(u64::from_le_bytes)
    }

    fn count(&mut self, path: &str, most: u64) -> Result<u64> {
        let count = self.u64(path)?;
        if count > most {
            let reason = format!("{count} are more than any model has");
            return Err(malformed(self.file, path, &reason));
        }
        Ok(count)
    }

    fn skip(&mut self, count: u64, path: &str) -> Result<()> {
        self.pieces(count, path, |_| {})
    }

    fn text(&mut self, length: u64, path: &str) -> Result<String> {
        let mut text = Vec::new();
        self.pieces(length, path, |piece| text.extend_from_slice(piece))?;
        String::from_utf8(text).map_err(|_| malformed(self.file, path, "a name is no text"))
    }

    fn name(&mut self, path: &str) -> Result<String> {
        let length = self.u64(path)?;
        if length > LONGEST_NAME {
            return Err(malformed(self.file, path, &format!("a name of {length} bytes")));
        }
        self.text(length, path)
    }

    /// A value of the given kind; `None` for one that is not worth keeping.
    fn value(&mut self, key: &str, kind: u32) -> Result<Option<Value>> {
        match kind {
            8 => {
                let length = self.u64(key)?;
                // A tokenizer's texts are long and of no use here.
                if length > LONGEST_TEXT || key.starts_with("tokenizer.") {
                    self.skip(length, key)?;
                    return Ok(None);
                }
                Ok(Some(Value::Text(self.text(length, key)?)))
            }
            9 => self.list(key),
            _ => Ok(self.scalar(key, kind)?.map(Value::Number)),
        }
    }

    /// A number or a flag; `None` for fractions and negative numbers, which no shape has.
    fn scalar(&mut self, key: &str, kind: u32) -> Result<Option<u64>> {
        Ok(match kind {
            0 | 7 => Some(u64::from(self.bytes::<1>(key)?[0])),
            1 => u64::try_from(i8::from_le_bytes(self.bytes(key)?)).ok(),
            2 => Some(u64::from(u16::from_le_bytes(self.bytes(key)?))),
            3 => u64::try_from(i16::from_le_bytes(self.bytes(key)?)).ok(),
            4 => Some(u64::from(self.u32(key)?)),
            5 => u64::try_from(i32::from_le_bytes(self.bytes(key)?)).ok(),
            6 => {
                self.skip(4, key)?;
                None
            }
            10 => Some(self.u64(key)?),
            11 => u64::try_from(i64::from_le_bytes(self.bytes(key)?)).ok(),
            12 => {
                self.skip(8, key)?;
                None
            }
            _ => return Err(malformed(self.file, key, &format!("values of kind {kind} are not known"))),
        })
    }

    fn list(&mut self, key: &str) -> Result<Option<Value>> {
        let kind = self.u32(key)?;
        let count = self.u64(key)?;
        let size = match kind {
            0 | 1 | 7 => 1,
            2 | 3 => 2,
            4..=6 => 4,
            10..=12 => 8,
            // A text is at least its length.
            8 => 8,
            9 => return Err(malformed(self.file, key, "lists in lists are not known")),
            _ => return Err(malformed(self.file, key, &format!("values of kind {kind} are not known"))),
        };
        if count.checked_mul(size).is_none_or(|bytes| bytes > self.left) {
            return Err(malformed(self.file, key, &format!("a list of {count} is longer than any header")));
        }
        if kind == 8 {
            for _ in 0..count {
                let length = self.u64(key)?;
                self.skip(length, key)?;
            }
            return Ok(None);
        }
        if count > LONGEST_LIST || key.starts_with("tokenizer.") {
            self.skip(count * size, key)?;
            return Ok(None);
        }
        let mut numbers = Vec::new();
        for _ in 0..count {
            numbers.push(self.scalar(key, kind)?.unwrap_or(0));
        }
        Ok(Some(Value::Numbers(numbers)))
    }
}
