//! How fast: decode and prefill as a range, from a physical model with fitted constants.
//!
//! A token costs the bytes it reads over the bandwidth, a fixed time a layer, and what the cache costs at its depth; a
//! prompt costs its operations over the compute rate, its attention, and the weights each pass touches ([`terms`]).
//! Every term carries constants from the whole population down to class, engine, backend, chip, quantization and model
//! ([`constants`]); what is not known falls back to the level above. The constants are fitted by
//! [`calibrate`](crate::calibrate) from `catalog/benchmarks/measured.csv`. Ranges come from rows that were left out of
//! the fit. No estimate passes the physical limit.
//!
//! The edge: this module knows bytes, operations and names. Whether a model fits is [`fit`](crate)'s question.

pub mod constants;
pub mod device;
pub mod estimate;
pub mod here;
pub mod names;
pub mod predict;
pub mod quant;
pub mod row;
pub mod setup;
pub mod shapes;
pub mod terms;
pub mod work;

pub use constants::Constants;
pub use device::{Device, HwClass};
pub use estimate::{Basis, Estimate, Note};
pub use here::{Here, Seen, Traits};
pub(crate) use predict::SYSTEM_MEMORY;
pub use predict::{Prepared, decode, prefill};
pub use quant::{Quant, QuantFamily};
pub use row::{Row, answer_line};
pub use setup::{Backend, BackendKind, Engine, Offload, Setup, Split};
pub use shapes::{Benchmarked, ModelFacts, Shapes};
pub use work::Work;
