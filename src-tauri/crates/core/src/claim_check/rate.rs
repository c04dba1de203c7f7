//! How fast a claimed machine can run a claimed model: the physical limit and our range, over every engine that runs there.
//! A claim rarely says which engine, so the most generous limit and the widest range count.

use super::memory::Lies;
use super::{Circumstance, Said, SpeedKind};
use crate::catalog::architecture::KvType;
use crate::catalog::machine::{HwClass, Machine};
use crate::catalog::model::Model;
use crate::estimate::{self, Weighed};
use crate::recommendation::Speed;
use crate::speed::device::Chip;
use crate::speed::{Backend, Constants, Device, Engine, Estimate, Prepared, SYSTEM_MEMORY, Setup, Split};
use crate::units::{BytesPerSecond, TokensPerSecond};

/// What a claim is about: a machine of the catalog, or a chip that none of them has.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'a> {
    Machine(&'a Machine),
    Chip(&'static Chip),
}

impl<'a> Subject<'a> {
    pub fn class(self) -> HwClass {
        match self {
            Self::Machine(machine) => machine.class,
            Self::Chip(chip) => chip.class,
        }
    }

    pub fn chip(self) -> &'a str {
        match self {
            Self::Machine(machine) => &machine.chip,
            Self::Chip(chip) => &chip.name,
        }
    }

    pub fn cards(self, said: &Said) -> u32 {
        match self {
            Self::Machine(machine) => machine.cards(),
            Self::Chip(_) => said.cards.max(1),
        }
    }

    pub fn devices(self, said: &Said) -> u32 {
        self.cards(said).max(1) * said.units.max(1)
    }

    fn device(self) -> Option<Device> {
        match self {
            Self::Machine(machine) => {
                let device = Device::new(machine.class, Some(machine.chip.clone()), machine.bandwidth()?);
                Some(device.with(machine.gpu_cores, machine.compute_fp16(), None))
            }
            Self::Chip(chip) => Some(Device::of_chip(chip, None, None)),
        }
    }

    fn engines(self) -> Vec<(Engine, Option<Backend>)> {
        match self {
            Self::Machine(machine) => {
                machine.engines.iter().map(|e| (estimate::engine_of(e.engine), Backend::parse(&e.backend))).collect()
            }
            Self::Chip(chip) => vec![(Engine::usual(chip.class), None)],
        }
    }

    /// By how much operations of fewer bits outrun those of 16, at most: prefill may use them.
    fn low_precision(self) -> f64 {
        let known = match self {
            Self::Machine(machine) => {
                let of = |fact: &Option<crate::catalog::source::Fact>| fact.as_ref().map(|f| f.value);
                let low = of(&machine.compute.fp4_tflops).or(of(&machine.compute.fp8_tflops));
                low.zip(of(&machine.compute.fp16_tflops)).map(|(low, half)| (low / half).max(1.0))
            }
            Self::Chip(_) => None,
        };
        known.unwrap_or(match self.class() {
            // Four bits at four times the rate of sixteen is the most that these makers build.
            HwClass::Nvidia | HwClass::Gb10 | HwClass::Instinct => 4.0,
            HwClass::Apple => 1.0,
            _ => 2.0,
        })
    }
}

/// What can be said of one model.
#[derive(Debug, Clone)]
pub(super) struct Rated<'a> {
    pub model: &'a Model,
    pub quant: String,
    /// The range over all engines, with the most generous limit.
    pub range: Speed,
    /// Bits a weight that the limit is for.
    pub bits: f64,
}

/// Prompt lengths at which prefill is judged where the claim names none.
const PROMPTS: [f64; 3] = [512.0, 2048.0, 8192.0];

/// The depth at which speeds are published where nobody says: a short chat.
const SHORT: f64 = 256.0;

/// Rates a model as it lies on a machine. `None` where its shapes or the machine's bandwidth are not published, and where
/// nothing is known of how fast it would be.
pub(super) fn rated<'a>(
    subject: Subject<'_>,
    model: &'a Model,
    said: &Said,
    kind: SpeedKind,
    lies: &Lies,
) -> Option<Rated<'a>> {
    let quant = match lies {
        Lies::Smaller(quant) => Some(quant.as_str()),
        Lies::Nowhere => return None,
        Lies::Inside | Lies::Outside { .. } => said.quant.as_deref(),
    };
    let weighed = Weighed::new(model, quant).or_else(|_| Weighed::new(model, None)).ok()?;
    let device = subject.device()?;
    let mut range: Option<Speed> = None;
    for (engine, backend) in subject.engines() {
        for estimate in estimates(&device, subject, &weighed, said, kind, (engine, backend)) {
            let mut shown = estimate::shown(&estimate);
            if kind == SpeedKind::Prefill {
                shown.limit *= subject.low_precision();
            }
            range = Some(range.map_or(shown, |r: Speed| Speed {
                low: r.low.min(shown.low),
                high: r.high.max(shown.high),
                limit: r.limit.max(shown.limit),
                ..r
            }));
        }
    }
    let range = match (lies, kind) {
        (Lies::Outside { gib, .. }, SpeedKind::Decode) => spilled(&range?, &weighed, *gib)?,
        // What reading a prompt costs beside the card depends on what is sent to it, which nobody says.
        (Lies::Outside { .. }, SpeedKind::Prefill) => return None,
        _ => range?,
    };
    Some(Rated {
        model,
        quant: weighed.quant.clone(),
        range,
        bits: weighed.weights.loaded.as_f64() * 8.0 / model.params.max(1.0),
    })
}

/// A model of which so many GiB lie in the memory of an ordinary computer, two channels of DDR5: for every token the card
/// reads its part and the processor the other, one after the other. Of a mixture the experts lie outside, and a token reads
/// few of them, so that arrangement is the most generous one.
fn spilled(inside: &Speed, weighed: &Weighed<'_>, outside_gib: f64) -> Option<Speed> {
    let device = Device::new(HwClass::Cpu, None, BytesPerSecond(SYSTEM_MEMORY));
    let work = weighed.work(KvType::F16);
    let ready = Prepared::decode(Constants::embedded(), &device, &work, &Setup::new(Engine::LlamaCpp)).ok()?;
    let processor = estimate::shown(&Estimate { limit: ready.tokens_at(0.0).limit, ..ready.tokens_at(SHORT) });
    let weights = &weighed.weights;
    let outside = outside_gib * 1024.0_f64.powi(3);
    let share = match &weighed.architecture.moe {
        Some(moe) if weights.experts.as_f64() > 0.0 => {
            let read = SYSTEM_MEMORY / processor.limit.max(1e-9);
            let experts = weights.experts.as_f64();
            let of_a_token = experts * f64::from(moe.used) / f64::from(moe.experts.max(1));
            (of_a_token / read).min(1.0) * (outside / experts).min(1.0)
        }
        _ => (outside / weights.loaded.as_f64().max(1.0)).min(1.0),
    };
    let both = |card: f64, processor: f64| 1.0 / ((1.0 - share) / card.max(1e-9) + share / processor.max(1e-9));
    Some(Speed {
        low: both(inside.low, processor.low),
        expected: both(inside.expected, processor.expected),
        high: both(inside.high, processor.high),
        basis: inside.basis.max(processor.basis),
        limit: both(inside.limit, processor.limit),
    })
}

fn estimates(
    device: &Device,
    subject: Subject<'_>,
    weighed: &Weighed<'_>,
    said: &Said,
    kind: SpeedKind,
    (engine, backend): (Engine, Option<Backend>),
) -> Vec<Estimate> {
    let usual = Setup {
        backend,
        units: said.units.max(1),
        cards: subject.cards(said).max(1),
        speculative: kind == SpeedKind::Decode && said.circumstances.contains(&Circumstance::GuessingAhead),
        ..Setup::new(engine)
    };
    // Devices that all work on every layer read together: that is what physics allows, whatever the engine usually does.
    let together = (usual.devices() > 1).then(|| Setup { split: Some(Split::Tensor), ..usual.clone() });
    let work = weighed.work(KvType::F16);
    let asked = said.context.map(f64::from);
    let mut out = Vec::new();
    for setup in std::iter::once(&usual).chain(&together) {
        match kind {
            SpeedKind::Decode => {
                let Ok(ready) = Prepared::decode(Constants::embedded(), device, &work, setup) else { continue };
                let empty = ready.tokens_at(0.0);
                out.extend(std::iter::once(SHORT).chain(asked).map(|depth| Estimate {
                    // The window may be wide and still empty.
                    limit: empty.limit,
                    ..ready.tokens_at(depth)
                }));
            }
            SpeedKind::Prefill => {
                let Ok(ready) = Prepared::prefill(Constants::embedded(), device, &work, setup) else { continue };
                let lengths = asked.map_or_else(|| PROMPTS.to_vec(), |tokens| vec![tokens]);
                // The limit is that of the length at which most is possible, whatever was asked for.
                let limit = PROMPTS.into_iter().chain(asked).map(|tokens| ready.prompt_at(tokens, 0.0).limit);
                let limit = limit.fold(TokensPerSecond(0.0), |a, b| if b > a { b } else { a });
                out.extend(lengths.into_iter().map(|tokens| Estimate { limit, ..ready.prompt_at(tokens, 0.0) }));
            }
        }
    }
    out
}

/// True where two machines run at the same speed: the same chip, cards, bandwidth and cores. Processors without a GPU differ by
/// the machine around them.
pub(super) fn same_silicon(a: &Machine, b: &Machine) -> bool {
    let of = |m: &Machine| (m.class, m.cards(), m.bandwidth().map(|b| b.gbs().to_bits()), m.gpu_cores);
    a.chip == b.chip && of(a) == of(b) && (a.class != HwClass::Cpu || a.id == b.id)
}
