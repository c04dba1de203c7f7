//! The JSON Schemas in `catalog/schema/` are made from the types; this regenerates them and compares.
//! `cargo xtask generate` writes them instead.
#![cfg(feature = "schema")]
#![expect(clippy::unwrap_used, reason = "tests may")]

use schemars::{Schema, schema_for};
use std::path::PathBuf;
use whichbox_core::catalog::{
    claim::ClaimFile,
    machine::MachineFile,
    model::{CloudFile, ModelFile},
    rental::RentalFile,
    storage::StorageFile,
    tier::TierFile,
};
use whichbox_core::observe::Observations;
use whichbox_core::scenario::Scenario;

fn check(name: &str, schema: &Schema) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../catalog/schema").join(format!("{name}.json"));
    let fresh = format!("{}\n", serde_json::to_string_pretty(schema).unwrap());
    if std::env::var("WHICHBOX_GENERATE").is_ok_and(|it| it == "write") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, fresh).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == fresh, "catalog/schema/{name}.json has drifted from the types; run `cargo xtask generate`");
}

#[test]
fn generated_schemas_are_those_of_the_types() {
    check("machines", &schema_for!(MachineFile));
    check("models", &schema_for!(ModelFile));
    check("cloud", &schema_for!(CloudFile));
    check("claims", &schema_for!(ClaimFile));
    check("storage", &schema_for!(StorageFile));
    check("rental", &schema_for!(RentalFile));
    check("tiers", &schema_for!(TierFile));
    check("scenario", &schema_for!(Scenario));
    check("observations", &schema_for!(Observations));
}
