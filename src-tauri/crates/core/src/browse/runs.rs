//! The measured runs beside an estimate of the answer: the question put in the words of the evidence.

use crate::catalog::Catalog;
use crate::catalog::machine::EngineKind;
use crate::error::{Error, Result};
use crate::estimate::{Weighed, engine_of};
use crate::evidence::{Nearest, Wanted, nearest};
use crate::speed::row::Test;
use crate::units::{BytesPerSecond, Tokens};
use serde::{Deserialize, Serialize};

/// The estimate that is asked about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct EstimateOf {
    /// Which rate.
    pub test: Test,
    /// The machine, by catalog id.
    pub machine: String,
    /// How many of it.
    pub units: u32,
    /// The model, by catalog id.
    pub model: String,
    /// The quantization. Without one, the usual one.
    pub quant: Option<String>,
    /// The engine. Without one, the machine's usual one.
    pub engine: Option<EngineKind>,
    /// Tokens in the window.
    pub depth: Tokens,
}

/// The published runs nearest to an estimate, nearest first, at most `count`.
///
/// # Errors
/// [`Error::UnknownMachine`] and [`Error::UnknownModel`] for ids that the catalog does not have.
pub fn nearest_runs(catalog: &Catalog, of: &EstimateOf, count: usize) -> Result<Vec<Nearest>> {
    let machine = catalog.machine(&of.machine).ok_or_else(|| Error::UnknownMachine {
        path: "machine".to_owned(),
        id: of.machine.clone(),
        near: catalog.nearest_machine(&of.machine),
    })?;
    let model = catalog.model(&of.model).ok_or_else(|| Error::UnknownModel {
        path: "model".to_owned(),
        id: of.model.clone(),
        near: catalog.nearest_model(&of.model),
    })?;
    let usual = || Weighed::new(model, None).map(|it| it.quant).unwrap_or_default();
    let engine = of.engine.or_else(|| machine.engines.first().map(|it| it.engine)).unwrap_or(EngineKind::LlamaCpp);
    let wanted = Wanted {
        test: of.test,
        class: machine.class,
        chip: machine.chip.clone(),
        bandwidth_gbs: machine.bandwidth().map_or(0.0, BytesPerSecond::gbs),
        model: model.id.clone(),
        params_b: model.params / 1e9,
        active_b: model.active_params.unwrap_or(model.params) / 1e9,
        quant: of.quant.clone().unwrap_or_else(usual),
        engine: engine_of(engine),
        depth: of.depth,
        units: of.units.max(1) * machine.cards(),
    };
    Ok(nearest(&wanted, count))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use crate::evidence::Differs;

    fn of(machine: &str, model: &str) -> EstimateOf {
        EstimateOf {
            test: Test::Decode,
            machine: machine.to_owned(),
            units: 1,
            model: model.to_owned(),
            quant: None,
            engine: None,
            depth: 4096,
        }
    }

    #[test]
    fn a_machine_that_many_measured_has_runs_of_its_own_chip() {
        let catalog = Catalog::embedded().unwrap();
        let found = nearest_runs(&catalog, &of("dgx-spark", "gpt-oss-120b"), 5).unwrap();
        assert_eq!(found.len(), 5);
        assert!(!found[0].differs.contains(&Differs::Chip) && !found[0].differs.contains(&Differs::Model), "{found:?}");
    }

    #[test]
    fn every_machine_can_be_asked_about() {
        let catalog = Catalog::embedded().unwrap();
        for machine in &catalog.machines {
            assert!(nearest_runs(&catalog, &of(&machine.id, "llama-3.1-8b"), 3).is_ok(), "{}", machine.id);
        }
        assert!(matches!(nearest_runs(&catalog, &of("nothing", "x"), 3), Err(Error::UnknownMachine { .. })));
    }
}
