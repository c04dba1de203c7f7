//! The catalog: facts as data. See `catalog/` at the top of the repository.

pub mod architecture;
