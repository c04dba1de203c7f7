//! One machine or one model of the catalog with everything that is known of it: its figures with their sources, its
//! prices over time, what runs on it, what it takes. A figure that nobody published stands in the list as missing.
//!
//! The edge: nothing here advises; it puts the catalog beside the two predictions of [`estimate`](crate::estimate).

mod machine;
mod model;
mod runs;

pub use machine::{
    FITS_AT, MachinePage, ModelHere, PartPrice, PriceOn, RaiseLimit, SeenOffer, Spec, SpecOf, machine_page,
    other_price, price_of,
};
pub use model::{FileSize, Layers, LayersOf, MemoryAt, MemoryCurve, ModelPage, Shapes, model_page};
pub use runs::{EstimateOf, nearest_runs};
