//! What was computed before with one catalog.

use super::weighed::Weighed;
use crate::catalog::architecture::KvType;
use crate::catalog::model::Model;
use crate::error::Result;
use crate::fit::{Memory, Weights};
use crate::speed::{Device, Prepared, Quant};
use crate::units::Tokens;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

/// What was computed before with one catalog. Memory depends on the model and the number of devices, not on the machine;
/// the constants of speed depend on the silicon, which many machines share. What is in it changes no answer, only how soon
/// it comes.
#[derive(Debug, Default)]
pub struct Cache {
    pub(super) memory: RefCell<HashMap<MemoryKey, Arc<Memory>>>,
    pub(super) speed: RefCell<HashMap<SpeedKey, Arc<Prepared>>>,
    pub(super) device: RefCell<HashMap<usize, Arc<Device>>>,
    weights: RefCell<HashMap<WeightsKey, Result<Chosen>>>,
    plans: Cell<u64>,
}

impl Cache {
    /// How often a whole mix was planned on a machine: what an answer costs, whatever the computer.
    #[must_use]
    pub fn plans(&self) -> u64 {
        self.plans.get()
    }

    /// Counts a mix that is planned on a machine.
    pub(crate) fn count_plan(&self) {
        self.plans.set(self.plans.get().saturating_add(1));
    }

    /// Weighs a model of the catalog by its place there, as [`Weighed::new`] with a quantization and as
    /// [`Weighed::at_floor`] with a floor do.
    ///
    /// # Errors
    /// As they.
    pub fn weighed<'a>(&self, model: &'a Model, place: usize, bits: Bits<'_>) -> Result<Weighed<'a>> {
        let key = match bits {
            Bits::Floor(floor) => (place, floor.map(f64::to_bits), None),
            Bits::Exactly(quant) => (place, None, Some(quant.to_owned())),
        };
        if let (Some(known), Some(architecture)) = (self.weights.borrow().get(&key), &model.architecture) {
            let (quant, weights, speed_quant) = known.clone()?;
            return Ok(Weighed { model, architecture, quant, weights, speed_quant, key: (0, 0) }.at_place(place));
        }
        let fresh = match bits {
            Bits::Floor(floor) => Weighed::at_floor(model, floor),
            Bits::Exactly(quant) => Weighed::new(model, Some(quant)),
        };
        let kept = fresh.as_ref().map(|w| (w.quant.clone(), w.weights.clone(), w.speed_quant.clone()));
        self.weights.borrow_mut().insert(key, kept.map_err(Clone::clone));
        Ok(fresh?.at_place(place))
    }

    /// Placements that are kept: a few hundred are one answer's, and each new context length adds its own.
    const MOST_PLACEMENTS: usize = 16_384;

    /// Forgets placements once there are many. What speed needs is bounded by the catalog itself.
    pub(super) fn trim(&self) {
        let mut memory = self.memory.borrow_mut();
        if memory.len() > Self::MOST_PLACEMENTS {
            memory.clear();
        }
    }
}

/// A quantization's name, the weights at it, and the quantization as the speed model knows it.
type Chosen = (String, Weights, Quant);

/// Model, floor of bits a weight, quantization asked for.
type WeightsKey = (usize, Option<u64>, Option<String>);

/// In how many bits a model is wanted.
#[derive(Debug, Clone, Copy)]
pub enum Bits<'a> {
    /// The usual quantization, or the smallest with at least so many bits a weight.
    Floor(Option<f64>),
    /// This quantization.
    Exactly(&'a str),
}

/// Model, cache type, context, slots, devices, whether a GPU runs it.
type MemoryKey = ((usize, usize), KvType, Tokens, u32, u32, bool);

/// Silicon, units and requests at once (none for what all arrangements share), model, cache type, whether it is prefill.
type SpeedKey = (usize, u32, u32, (usize, usize), KvType, bool);
