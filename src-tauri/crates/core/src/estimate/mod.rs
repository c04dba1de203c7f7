//! From catalog entries to the two predictions: does it fit, and how fast is it. Everything that asks for a machine and a
//! model of the catalog goes through here, so that the window, the terminal and the advice cannot disagree.

mod cache;
mod weighed;

pub use cache::{Bits, Cache};
pub use weighed::{FINER, Weighed, comes_small, model_of};

use crate::catalog::architecture::KvType;
use crate::catalog::machine::{EngineKind, EngineSupport, Machine, Os, PoolKind};
use crate::error::{Error, Result};
use crate::fit::{self, Backend, Memory, Request};
use crate::recommendation::{Basis, MemoryGib, Speed};
use crate::speed::{self, Constants, Device, Estimate, Prepared, Setup};
use crate::units::{Bytes, Tokens, TokensPerSecond};
use std::sync::Arc;

/// What llama.cpp leaves free on each device when it sizes a model by itself (`--fit`, margin in its server's manual).
const LEFT_FREE_ON_A_CARD: f64 = 1.0;

/// Without a GPU the system and its programs keep at least this, GiB, and at least an eighth. Our bound.
const LEFT_FREE_BY_SYSTEM: f64 = 2.0;

/// Less than this share of the memory left is called tight: published runs there were up to 2.7 times slower.
pub const TIGHT: f64 = 0.15;
/// What the GPU (or the processor, where there is none) may use, all units together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usable {
    /// Without changing anything.
    pub default: Bytes,
    /// With free settings changed.
    pub most: Bytes,
    /// What stays for the system, without changing anything.
    pub reserve: Bytes,
    /// Devices that share it.
    pub devices: u32,
}

/// What may be used of a machine's memory under a system.
#[must_use]
pub fn usable(machine: &Machine, units: u32, os: Os) -> Usable {
    let Some(pool) = machine.main_pool() else {
        return Usable { default: Bytes::ZERO, most: Bytes::ZERO, reserve: Bytes::ZERO, devices: units };
    };
    let each = pool.capacity_gib.value;
    let (default, most) = match pool.kind {
        PoolKind::Unified => (pool.gpu_default(os), pool.gpu_most(os)),
        PoolKind::Vram => {
            let left = Bytes::from_gib(each - LEFT_FREE_ON_A_CARD);
            (left, left)
        }
        PoolKind::System => {
            let left = Bytes::from_gib(each - LEFT_FREE_BY_SYSTEM.max(each / 8.0));
            (left, left)
        }
    };
    let devices = pool.count.max(1) * units.max(1);
    let all = f64::from(devices);
    Usable {
        default: default.scaled(all),
        most: most.scaled(all),
        reserve: Bytes::from_gib(each).saturating_sub(default).scaled(all),
        devices,
    }
}

/// A placement: what it takes and whether it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The memory as a stack, all units together.
    pub memory: MemoryGib,
    /// True where it fits, with free settings changed if need be.
    pub fits: bool,
    /// The setting that must be changed for it, where one must.
    pub raise_how: Option<String>,
}

/// A model on a machine: what fits and how fast it is.
#[derive(Debug)]
pub struct Rig<'a> {
    machine: &'a Machine,
    os: Os,
    weighed: &'a Weighed<'a>,
    support: &'a EngineSupport,
    usable: Usable,
    units: u32,
    /// True where the free settings are changed already, for another model.
    raised: bool,
    /// Where to look before computing, and the key of this machine's silicon there.
    cache: Option<(&'a Cache, usize)>,
}

impl<'a> Rig<'a> {
    /// Puts a model on a machine, or on several linked ones.
    ///
    /// # Errors
    /// [`Error::UnknownEngine`] for an engine that does not run there.
    pub fn new(
        machine: &'a Machine,
        units: u32,
        os: Os,
        weighed: &'a Weighed<'a>,
        engine: Option<EngineKind>,
    ) -> Result<Self> {
        support(machine, engine).map(|support| Self::with_support(machine, units, os, weighed, support))
    }

    /// Puts a model on a machine with one of its engines and backends.
    #[must_use]
    pub fn with_support(
        machine: &'a Machine,
        units: u32,
        os: Os,
        weighed: &'a Weighed<'a>,
        support: &'a EngineSupport,
    ) -> Self {
        let usable = usable(machine, units, os);
        Self { machine, os, weighed, support, usable, units, raised: false, cache: None }
    }

    /// With the free settings changed, whether this model needs it or not.
    #[must_use]
    pub fn raised(mut self) -> Self {
        self.raised = self.usable.most > self.usable.default;
        self
    }

    /// Looks in a cache before computing. `silicon` is [`Catalog::silicon`](crate::catalog::Catalog::silicon) of the machine.
    #[must_use]
    pub fn cached(mut self, cache: &'a Cache, silicon: usize) -> Self {
        self.cache = Some((cache, silicon));
        self
    }

    /// The engine that the estimates are for.
    #[must_use]
    pub fn engine(&self) -> EngineKind {
        self.support.engine
    }

    /// Its backend.
    #[must_use]
    pub fn backend(&self) -> &str {
        &self.support.backend
    }

    /// The model's catalog id.
    #[must_use]
    pub fn model_id(&self) -> &str {
        &self.weighed.model.id
    }

    /// The quantization's name.
    #[must_use]
    pub fn quant_name(&self) -> &str {
        &self.weighed.quant
    }

    /// The memory for a context length in one slot, and whether it fits.
    ///
    /// # Errors
    /// [`Error::Invalid`] where the model refuses the cache type.
    pub fn fit(&self, kv: KvType, context: Tokens) -> Result<Fit> {
        self.fit_request(&Request { context, kv_k: kv, kv_v: kv, ..Request::default() })
    }

    /// The memory for so many requests at once, each with a context length of its own, as llama.cpp serves them: a slot for
    /// each, and the cache divided among the slots.
    ///
    /// # Errors
    /// As [`Rig::fit`].
    pub fn fit_slots(&self, kv: KvType, context: Tokens, slots: u32) -> Result<Fit> {
        let slots = slots.max(1);
        // The server is told the sum; beyond its longest context nothing can be asked of it.
        let whole = u64::from(context) * u64::from(slots);
        let context = Tokens::try_from(whole).unwrap_or(Tokens::MAX).min(fit::MOST_TOKENS);
        self.fit_request(&Request { context, kv_k: kv, kv_v: kv, slots, ..Request::default() })
    }

    /// The memory for any request, on this machine's devices, and whether it fits.
    ///
    /// # Errors
    /// As [`Rig::fit`].
    pub fn fit_request(&self, request: &Request) -> Result<Fit> {
        let gpu = self.machine.main_pool().is_some_and(|p| p.kind != PoolKind::System);
        let request = Request {
            backend: if gpu { Backend::Gpu } else { Backend::Cpu },
            cards: self.usable.devices,
            ..request.clone()
        };
        let Some((cache, _)) = self.cache else {
            let memory = fit::memory(self.weighed.architecture, &self.weighed.weights, &request)?;
            return Ok(self.place(&memory));
        };
        let key = (self.weighed.key, request.kv_k, request.context, request.slots, request.cards, gpu);
        let known = cache.memory.borrow().get(&key).cloned();
        let memory = match known {
            Some(memory) => memory,
            None => {
                let fresh = Arc::new(fit::memory(self.weighed.architecture, &self.weighed.weights, &request)?);
                cache.trim();
                cache.memory.borrow_mut().insert(key, Arc::clone(&fresh));
                fresh
            }
        };
        Ok(self.place(&memory))
    }

    /// Compares what each device needs with what it may use: a model that fits in the sum may still not fit on each.
    fn place(&self, memory: &Memory) -> Fit {
        let devices = f64::from(self.usable.devices.max(1));
        let discrete = self.machine.main_pool().is_some_and(|p| p.kind == PoolKind::Vram);
        let fullest = if self.usable.devices > 1 || discrete {
            // Unified boxes also hold the host's part; a card leaves it in the computer's own memory.
            let host = if discrete { Bytes::ZERO } else { memory.sides.host };
            memory.sides.first_card.max(memory.sides.further_card) + host
        } else {
            memory.total()
        };
        let need = fullest.as_f64() * devices;
        let fits_as_it_comes = need <= self.usable.default.as_f64();
        let fits = need <= self.usable.most.as_f64();
        let raised = fits && (self.raised || !fits_as_it_comes);
        let limit = if raised { self.usable.most } else { self.usable.default };
        let headroom = (limit.as_f64() - need) / GIB;
        let host_outside = if discrete { memory.sides.host } else { Bytes::ZERO };
        Fit {
            memory: MemoryGib {
                weights: memory.weights.saturating_sub(host_outside).gib(),
                kv: (memory.kv + memory.recurrent).gib(),
                compute: (memory.compute + memory.output).gib(),
                // What the limit takes from the system it no longer keeps.
                reserve: (self.usable.reserve + self.usable.default).saturating_sub(limit).gib(),
                usable: limit.gib(),
                headroom,
                tight: headroom >= 0.0 && headroom < TIGHT * limit.gib(),
                weights_computed: self.weighed.computed(),
            },
            fits,
            raise_how: if raised { self.how_to_raise() } else { None },
        }
    }

    fn how_to_raise(&self) -> Option<String> {
        let share = self.machine.main_pool()?.gpu_share.iter().find(|s| s.os == self.os)?;
        share.how.clone()
    }

    /// One of its devices. Where nobody published the bandwidth a model may fit, but its speed is not known.
    fn device(&self) -> Result<Device> {
        let bandwidth = self.machine.bandwidth().ok_or_else(|| Error::NotPublished {
            subject: self.machine.name.clone(),
            figure: "memory bandwidth".to_owned(),
        })?;
        let device = Device::new(self.machine.class, Some(self.machine.chip.clone()), bandwidth);
        // How full the memory is, is judged by the placement ([`near_limit`]), so the device is told of none.
        Ok(device.with(self.machine.gpu_cores, self.machine.compute_fp16(), None))
    }

    /// Decode at a depth.
    ///
    /// # Errors
    /// [`Error::NotPublished`] where the machine's bandwidth is not known.
    pub fn decode(&self, kv: KvType, depth: Tokens) -> Result<Estimate> {
        Ok(self.prepared(kv, false, 1)?.tokens_at(f64::from(depth)))
    }

    /// Decode of one of several requests that are answered at once, each at a depth. Published runs of several requests are
    /// few, so the range is wide; and because their factors step from one number of requests to the next, what is measured
    /// for fewer requests bounds it: company never makes an answer come sooner.
    ///
    /// # Errors
    /// As [`Rig::decode`].
    pub fn decode_shared(&self, kv: KvType, depth: Tokens, users: u32) -> Result<Estimate> {
        let mut least = self.decode(kv, depth)?;
        for at_once in SHARED_STEPS.into_iter().filter(|n| *n < users).chain([users]).filter(|n| *n > 1) {
            let all = self.prepared(kv, false, at_once)?.tokens_at(f64::from(depth));
            let each = |rate: TokensPerSecond, bound: TokensPerSecond| {
                TokensPerSecond((rate.0 / f64::from(at_once)).min(bound.0))
            };
            least = Estimate {
                low: each(all.low, least.low),
                expected: each(all.expected, least.expected),
                high: each(all.high, least.high),
                limit: least.limit,
                basis: all.basis.max(least.basis),
                notes: all.notes,
            };
        }
        Ok(least)
    }

    /// Prefill of so many tokens (at least one) on top of a depth.
    ///
    /// # Errors
    /// As [`Rig::decode`].
    pub fn prefill(&self, kv: KvType, tokens: Tokens, depth: Tokens) -> Result<Estimate> {
        Ok(self.prepared(kv, true, 1)?.prompt_at(f64::from(tokens.max(1)), f64::from(depth)))
    }

    /// What a decode run at a depth has in common with others on the machine.
    ///
    /// # Errors
    /// As [`Rig::decode`].
    pub fn decode_traits(&self, kv: KvType, depth: Tokens) -> Result<speed::Traits> {
        Ok(self.prepared(kv, false, 1)?.traits_at(f64::from(depth)))
    }

    /// What a prompt of so many tokens on top of a depth has in common with others.
    ///
    /// # Errors
    /// As [`Rig::decode`].
    pub fn prefill_traits(&self, kv: KvType, tokens: Tokens, depth: Tokens) -> Result<speed::Traits> {
        Ok(self.prepared(kv, true, 1)?.prompt_traits_at(f64::from(tokens.max(1)), f64::from(depth)))
    }

    /// The arrangement as the speed formulas take it, for so many requests at once.
    fn setup(&self, batch: u32) -> Setup {
        Setup {
            backend: speed::Backend::parse(&self.support.backend),
            units: self.units,
            cards: self.machine.cards(),
            batch,
            ..Setup::new(engine_of(self.support.engine))
        }
    }

    /// The speed model with all constants looked up, from the cache where it was before.
    fn prepared(&self, kv: KvType, prefill: bool, batch: u32) -> Result<Arc<Prepared>> {
        let constants = Constants::embedded();
        let compute = |device: &Device| {
            let prepare = if prefill { Prepared::prefill } else { Prepared::decode };
            prepare(constants, device, &self.weighed.work(kv), &self.setup(batch)).map(Arc::new)
        };
        let Some((cache, silicon)) = self.cache else { return compute(&self.device()?) };
        let key = (silicon, self.units, batch, self.weighed.key, kv, prefill);
        if let Some(known) = cache.speed.borrow().get(&key) {
            return Ok(Arc::clone(known));
        }
        let known = cache.device.borrow().get(&silicon).cloned();
        let device = match known {
            Some(device) => device,
            None => Arc::new(self.device()?),
        };
        // Linked boxes are one box of the kind, arranged otherwise: what was looked up for any number of them serves all.
        let alike = (silicon, 0, 0, self.weighed.key, kv, prefill);
        let known = cache.speed.borrow().get(&alike).cloned();
        let fresh = match known {
            Some(known) => Arc::new(known.arranged(constants, &device, &self.setup(batch))),
            None => {
                let first = compute(&device)?;
                cache.speed.borrow_mut().insert(alike, Arc::clone(&first));
                first
            }
        };
        cache.device.borrow_mut().insert(silicon, device);
        cache.speed.borrow_mut().insert(key, Arc::clone(&fresh));
        Ok(fresh)
    }
}

/// An estimate for a placement that leaves little memory free: real runs there were up to 2.7 times slower, so the range
/// reaches down to that.
#[must_use]
pub fn near_limit(estimate: Estimate, fit: &Fit) -> Estimate {
    if !fit.memory.tight {
        return estimate;
    }
    Estimate { low: TokensPerSecond(estimate.low.0.min(estimate.expected.0 / SLOWEST_NEAR_LIMIT)), ..estimate }
}

/// The most that published runs near the memory's limit fell behind.
const SLOWEST_NEAR_LIMIT: f64 = 2.7;

/// Numbers of requests at which the measured factors of sharing step (`speed`).
const SHARED_STEPS: [u32; 2] = [4, 16];

const GIB: f64 = 1_073_741_824.0;

/// The engine asked for, or the first that the machine's entry names (its maintainers put the usual one first).
fn support(machine: &Machine, engine: Option<EngineKind>) -> Result<&EngineSupport> {
    match engine {
        Some(wanted) => machine
            .engines
            .iter()
            .find(|e| e.engine == wanted)
            .ok_or_else(|| Error::UnknownEngine { engine: format!("{wanted:?} on {}", machine.id) }),
        None => machine
            .engines
            .iter()
            .find(|e| e.engine == EngineKind::LlamaCpp)
            .or_else(|| machine.engines.first())
            .ok_or_else(|| Error::NotPublished { subject: machine.name.clone(), figure: "engines".to_owned() }),
    }
}

/// An estimate as it is shown.
#[must_use]
pub fn shown(estimate: &Estimate) -> Speed {
    Speed {
        low: estimate.low.0,
        expected: estimate.expected.0,
        high: estimate.high.0,
        limit: estimate.limit.0,
        basis: match estimate.basis {
            speed::Basis::MeasuredHere => Basis::MeasuredHere,
            speed::Basis::MeasuredElsewhere => Basis::MeasuredElsewhere,
            speed::Basis::Calibrated => Basis::Calibrated,
            speed::Basis::PhysicsOnly => Basis::PhysicsOnly,
        },
    }
}

/// The engine as the speed model knows it.
pub(crate) fn engine_of(engine: EngineKind) -> speed::Engine {
    match engine {
        EngineKind::LlamaCpp => speed::Engine::LlamaCpp,
        EngineKind::Ollama => speed::Engine::Ollama,
        EngineKind::Mlx => speed::Engine::Mlx,
        EngineKind::Vllm => speed::Engine::Vllm,
    }
}

impl EngineKind {
    /// Reads the name of an engine.
    ///
    /// # Errors
    /// [`Error::UnknownEngine`] for one that machines of the catalog do not name.
    pub fn parse(text: &str) -> Result<Self> {
        match text.to_ascii_lowercase().as_str() {
            "llama.cpp" | "llamacpp" | "llama-cpp" => Ok(Self::LlamaCpp),
            "ollama" => Ok(Self::Ollama),
            "mlx" | "mlx-lm" => Ok(Self::Mlx),
            "vllm" => Ok(Self::Vllm),
            _ => Err(Error::UnknownEngine { engine: text.to_owned() }),
        }
    }
}
