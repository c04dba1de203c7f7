//! The terms of the two formulas: seconds at nominal rates, and the names of the constants that scale them.
//!
//! decode:  t = rest / BW + experts / BW + layers x 100 us + cache(d) / BW + positions(d) x 2 ns + a step
//!          + layers of compressed attention x 100 us
//! prefill: t = 2 A n / F + attention(n, d) / F^0.4 + passes x touched / BW + passes x layers x 100 us + a request
//!          + tiles of experts / F + recurrent layers' state / F + passes x unpacked / BW
//!
//! Every term is multiplied by `exp` of the sum of its constants, from the whole population down to backend ([`Place`]),
//! and the whole by those of chip, quantization, model and age. Weights and arithmetic also bend with the logarithm of the
//! chip's size within its class: much bandwidth and much compute are harder to fill. A constant that is not in the file
//! counts as zero, so an unknown chip or engine falls back to its class by itself.

use super::device::{Device, HwClass, middle_bandwidth, middle_compute};
use super::setup::{Backend, BackendKind, Engine, Setup};
use super::work::{Tally, Work};

/// One term: seconds at the nominal rate, and the constants that scale it.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Seconds at the nominal rate.
    pub seconds: f64,
    /// Names of the constants, from coarse to fine.
    pub keys: Vec<String>,
    /// Constants that scale it by how often they count: by how far the device is from the middle of its class.
    pub grown: Vec<(String, f64)>,
}

/// A formula for one run: its terms, and the constants that scale their sum.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    /// Terms that add up.
    pub terms: Vec<Term>,
    /// Constants that scale the whole.
    pub whole: Vec<String>,
    /// Constants that scale the whole by how often they count: the software's age in years.
    pub grown: Vec<(String, f64)>,
    /// Seconds below which physics does not go.
    pub floor: f64,
}

impl Formula {
    /// The names of all its constants.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let grown = self.terms.iter().flat_map(|term| &term.grown).chain(&self.grown).map(|(key, _)| key.as_str());
        let terms = self.terms.iter().flat_map(|term| term.keys.iter().map(String::as_str));
        terms.chain(self.whole.iter().map(String::as_str)).chain(grown)
    }
}

/// Where a run stands among the constants that every term has: its class, its engine, its backend.
///
/// Each kind of constant exists for the whole population and is refined along two ways: class, then engine, then backend;
/// and engine, then backend, across classes, beside the maker of the hardware. So an engine that was never measured on a
/// class takes from the class and from the engine elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    class: HwClass,
    engine: Engine,
    backend: BackendKind,
}

impl Place {
    /// How many places there are.
    pub const COUNT: usize = HwClass::ALL.len() * Engine::ALL.len() * BackendKind::ALL.len();

    /// Where a device and a set-up stand.
    #[must_use]
    pub fn of(device: &Device, setup: &Setup) -> Self {
        let backend = setup
            .backend
            .as_ref()
            .map_or_else(|| Backend::usual(device.class, setup.engine).kind, |backend| backend.kind);
        Self { class: device.class, engine: setup.engine, backend }
    }

    /// The backend.
    #[must_use]
    pub fn backend(self) -> BackendKind {
        self.backend
    }

    /// Its number, below [`Place::COUNT`].
    #[must_use]
    pub fn number(self) -> usize {
        // The numbers are those of the enums' own order, so each place has one and all lie below the count.
        (self.class as usize * Engine::ALL.len() + self.engine as usize) * BackendKind::ALL.len()
            + self.backend as usize
    }

    /// Who makes the hardware and its drivers.
    fn maker(self) -> &'static str {
        match self.class {
            HwClass::Apple => "apple",
            HwClass::StrixHalo | HwClass::Radeon | HwClass::Instinct => "amd",
            HwClass::Gb10 | HwClass::Nvidia => "nvidia",
            HwClass::IntelArc => "intel",
            HwClass::Cpu => "cpu",
            HwClass::Other => "other",
        }
    }

    /// The constants of a kind, from coarse to fine.
    #[must_use]
    pub fn ladder(self, kind: &str) -> Vec<String> {
        let (class, engine, backend, maker) = (self.class.key(), self.engine.key(), self.backend.key(), self.maker());
        vec![
            kind.to_owned(),
            [kind, ":", class].concat(),
            [kind, ":", class, "/", engine].concat(),
            [kind, ":", class, "/", engine, "/", backend].concat(),
            [kind, "@:*/", engine].concat(),
            [kind, "@:*/", engine, "/", backend].concat(),
            [kind, "@:by ", maker].concat(),
            [kind, "@:by ", maker, "/", engine].concat(),
        ]
    }
}

/// The constants of one term: whole ladders, and names of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct TermKeys {
    /// Kinds that come with their whole [`Place::ladder`].
    pub kinds: &'static [&'static str],
    /// Others.
    pub more: Vec<String>,
    /// Constants that count by how far the device is from the middle of its class.
    pub grown: Vec<(String, f64)>,
}

impl TermKeys {
    fn of(kinds: &'static [&'static str], more: Vec<String>) -> Self {
        Self { kinds, more, grown: Vec::new() }
    }

    fn growing(self, grown: Vec<(String, f64)>) -> Self {
        Self { grown, ..self }
    }

    fn names(self, place: Place) -> Vec<String> {
        self.kinds.iter().flat_map(|kind| place.ladder(kind)).chain(self.more).collect()
    }
}

struct Names {
    place: Place,
    class: &'static str,
    engine: String,
    backend: String,
    variant: Option<String>,
    chip: Option<String>,
    generation: Option<String>,
    moe: &'static str,
    quant: &'static str,
    model: Option<String>,
    era: Option<&'static str>,
    harness: Option<&'static str>,
    /// Years that the software is old, where that is known.
    age: Option<f64>,
}

/// The letters of the constants that scale a whole formula.
struct Letters {
    quant: &'static str,
    variant: &'static str,
    generation: &'static str,
    chip: &'static str,
    model: &'static str,
    era: &'static str,
    harness: &'static str,
    age: &'static str,
}

const DECODE: Letters =
    Letters { quant: "q", variant: "v", generation: "g", chip: "c", model: "m", era: "e", harness: "h", age: "d" };
/// Capital letters are prefill's.
const PREFILL: Letters =
    Letters { quant: "Q", variant: "V", generation: "G", chip: "H", model: "M", era: "E", harness: "T", age: "D" };

impl Names {
    fn of(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Self {
        let place = Place::of(device, setup);
        let class = device.class.key();
        let engine = [class, "/", setup.engine.key()].concat();
        let on = [&engine, "/", place.backend.key()].concat();
        let variant = setup.backend.as_ref().and_then(|backend| backend.variant.as_ref());
        Self {
            place,
            class,
            variant: variant.map(|variant| [&on, "/", variant].concat()),
            engine,
            backend: on,
            chip: device.chip.as_ref().map(|name| {
                let chip = device.known_chip().map_or(name.as_str(), |chip| chip.name.as_str());
                [class, "/", &chip.to_lowercase()].concat()
            }),
            generation: device.generation().map(|generation| [class, "/", generation].concat()),
            moe: if tally.moe { "moe" } else { "dense" },
            quant: work.quant.key(),
            model: work.model.clone(),
            era: setup.circumstances.era.map(super::setup::Era::key),
            harness: setup.circumstances.harness.map(super::setup::Harness::key),
            age: setup.circumstances.age_months.map(|months| f64::from(months) / 12.0),
        }
    }

    /// Constants that scale a whole formula.
    fn whole(&self, l: &Letters) -> Vec<String> {
        let Self { class, engine, moe, quant, .. } = self;
        let across = [self.place.engine.key(), "/", self.place.backend.key()].concat();
        let mut keys = vec![
            [l.quant, ":", class, ":", quant].concat(),
            [l.quant, ":", class, ":", moe, ":", quant].concat(),
            [l.quant, "@:*:", quant].concat(),
            [l.quant, "@:*/", &across, ":", quant].concat(),
        ];
        if l.quant == DECODE.quant {
            keys.push(self.of_kernels(l.quant));
        }
        if let Some(variant) = &self.variant {
            keys.push([l.variant, ":", variant].concat());
            if l.quant == PREFILL.quant {
                // A build's libraries multiply some formats and leave others to the engine's own kernels.
                keys.push([l.quant, ":", variant, ":", quant].concat());
                keys.push([l.quant, ":", variant, ":", moe].concat());
            }
        }
        keys.extend(
            self.generation
                .iter()
                .flat_map(|g| [[l.generation, ":", g].concat(), [l.generation, ":", g, ":", engine].concat()]),
        );
        keys.extend(self.chip.iter().map(|c| [l.chip, ":", c].concat()));
        keys.extend(self.model.iter().map(|m| [l.model, ":", m].concat()));
        keys.extend(self.era.iter().flat_map(|e| [[l.era, ":", e].concat(), [l.era, ":", e, ":", engine].concat()]));
        keys.extend(
            self.harness.iter().flat_map(|h| [[l.harness, ":", h].concat(), [l.harness, ":", h, ":", class].concat()]),
        );
        keys
    }

    /// The constant of a backend's kernels for a format.
    fn of_kernels(&self, kind: &str) -> String {
        [kind, ":", &self.backend, ":", self.quant].concat()
    }

    /// Constants that grow with the software's age: engines become faster.
    fn grown(&self, l: &Letters) -> Vec<(String, f64)> {
        let Some(age) = self.age.filter(|age| *age > 0.0) else { return Vec::new() };
        let names = [
            l.age.to_owned(),
            [l.age, ":", self.class].concat(),
            [l.age, ":", &self.backend].concat(),
            [l.age, ":", &self.engine, ":", self.moe].concat(),
        ];
        names.into_iter().map(|name| (name, age)).collect()
    }

    /// Constants that count by a logarithm: of the class, and of the engine on it.
    fn by_size(&self, kind: &str, log: f64) -> Vec<(String, f64)> {
        let log = log.clamp(-FARTHEST, FARTHEST);
        if log.abs() < 1e-9 {
            return Vec::new();
        }
        let names = [kind.to_owned(), [kind, ":", self.class].concat(), [kind, ":", &self.engine].concat()];
        names.into_iter().map(|name| (name, log)).collect()
    }

    /// A kind's constants for dense models and mixtures, of the whole population, the class, the backend and the maker.
    fn by_moe(&self, kind: &str) -> Vec<String> {
        let Place { engine, backend, .. } = self.place;
        vec![
            [kind, ":", self.moe].concat(),
            [kind, ":", self.class, ":", self.moe].concat(),
            [kind, ":", &self.backend, ":", self.moe].concat(),
            [kind, "@:*/", engine.key(), ":", self.moe].concat(),
            [kind, "@:*/", engine.key(), "/", backend.key(), ":", self.moe].concat(),
            [kind, "@:by ", self.place.maker(), ":", self.moe].concat(),
        ]
    }
}

/// Names of the constants of a formula: for each of its terms, and for its sum.
#[derive(Debug, Clone, PartialEq)]
pub struct Keys {
    /// Where the run stands.
    pub place: Place,
    /// For each term.
    pub terms: Vec<TermKeys>,
    /// For the sum.
    pub whole: Vec<String>,
    /// For the sum, by how often they count.
    pub grown: Vec<(String, f64)>,
}

/// The terms of a formula at nominal rates. They depend on lengths; their constants do not.
#[derive(Debug, Clone, PartialEq)]
pub struct Nominal<const N: usize> {
    /// Seconds of each term, in the order of its [`Keys`].
    pub seconds: [f64; N],
    /// Seconds below which physics does not go.
    pub floor: f64,
}

/// Nominal rates of a device.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Bytes a second.
    pub bandwidth: f64,
    /// Operations a second.
    pub compute: f64,
    /// True where the compute rate had to be assumed.
    pub assumed: bool,
}

impl Rates {
    /// The rates of a device.
    #[must_use]
    pub fn of(device: &Device) -> Self {
        let (compute, assumed) = device.compute_or_assumed();
        Self { bandwidth: device.bandwidth.0.max(1.0), compute: compute.0.max(1.0), assumed }
    }
}

fn joined<const N: usize>(keys: Keys, nominal: &Nominal<N>) -> Formula {
    let Keys { place, terms, whole, grown } = keys;
    let terms = terms
        .into_iter()
        .zip(nominal.seconds)
        .map(|(keys, seconds)| Term { seconds, grown: keys.grown.clone(), keys: keys.names(place) })
        .collect();
    Formula { terms, whole, grown, floor: nominal.floor }
}

/// As far from the middle of their class as this logarithm are the measured chips; beyond it nothing is continued.
const FARTHEST: f64 = 2.3;
/// Padding of small batches: an expert's kernel takes this many tokens at a time.
const TILE: f64 = 64.0;
/// Attention's kernels wait for exponentials and for memory close to the cores, which grow less than matrix units do from one
/// chip to the next: their rate goes by this power of the compute rate.
const ATTENTION_GROWTH: f64 = 0.4;
/// The compute rate (operations a second) at which the two are held equal.
const ATTENTION_AT: f64 = 100e12;
/// Width of the state that a layer with linear attention updates for each channel, in chunks.
const STATE: f64 = 128.0;

/// The formula for one token of decode at a depth.
#[must_use]
pub fn decode(device: &Device, work: &Work<'_>, setup: &Setup, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    joined(decode_keys(device, work, setup, &tally), &decode_nominal(Rates::of(device), &tally, depth))
}

/// The terms of one token of decode at a depth.
#[must_use]
pub fn decode_nominal(rates: Rates, tally: &Tally, depth: f64) -> Nominal<9> {
    let Rates { bandwidth, compute, .. } = rates;
    let cache = tally.cache(depth);
    Nominal {
        seconds: [
            tally.rest / bandwidth,
            tally.experts_used / bandwidth,
            tally.layers * 1e-4,
            cache / bandwidth,
            tally.positions(depth) * 2e-9,
            2e-4,
            tally.recurrent * 3e-5,
            2.0 * tally.active / compute,
            tally.compressed * 1e-4,
        ],
        floor: (tally.rest + tally.experts_used + cache) / bandwidth,
    }
}

/// The kinds of decode's constants that come as ladders.
pub const DECODE_KINDS: [&str; 9] = ["w", "x", "o", "kv", "p", "s", "r", "f", "y"];

/// The constants of decode.
#[must_use]
pub fn decode_keys(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Keys {
    let n = Names::of(device, work, setup, tally);
    let mut overhead =
        vec![["o:", n.class, ":", n.moe].concat(), ["o:", &n.backend, ":", n.moe].concat(), ["o:*:", n.moe].concat()];
    overhead.extend(n.chip.iter().map(|chip| ["o:", chip].concat()));
    let no_flash = setup.flash_attention == Some(false);
    // Without flash attention a token's queries go over keys and values several times, and keys shared between heads are read
    // anew for each.
    let slow_cache =
        if no_flash { vec!["n".to_owned(), ["n:", n.class].concat(), ["n:", &n.backend].concat()] } else { Vec::new() };
    let tier = device.known_chip().and_then(|chip| chip.tier.as_deref());
    let built: Vec<String> =
        tier.iter().flat_map(|t| [["w:", n.class, ":", t].concat(), ["w:", &n.engine, ":", t].concat()]).collect();
    // Much bandwidth is harder to fill: it takes more requests on their way at once, and large chips are put together from
    // parts that reach each other's memory more slowly.
    let fill = n.by_size("b", (device.bandwidth.0.max(1.0) / middle_bandwidth(device.class).0).ln());
    let unpack = vec![["f:", n.quant].concat(), ["f:", n.class, ":", n.quant].concat()];
    Keys {
        place: n.place,
        terms: vec![
            TermKeys::of(&["w"], built.clone()).growing(fill.clone()),
            TermKeys::of(&["w", "x"], built).growing(fill),
            TermKeys::of(&["o"], overhead),
            TermKeys::of(&["kv"], slow_cache),
            TermKeys::of(&["p"], Vec::new()),
            TermKeys::of(&["s"], Vec::new()),
            TermKeys::of(&["r"], Vec::new()),
            TermKeys::of(&["f"], unpack),
            TermKeys::of(&["y"], Vec::new()),
        ],
        whole: n.whole(&DECODE),
        grown: n.grown(&DECODE),
    }
}

/// The formula for `tokens` of prefill on top of a depth.
#[must_use]
pub fn prefill(device: &Device, work: &Work<'_>, setup: &Setup, tokens: f64, depth: f64) -> Formula {
    let tally = work.tally(setup.engine);
    joined(prefill_keys(device, work, setup, &tally), &prefill_nominal(Rates::of(device), &tally, setup, tokens, depth))
}

/// The terms of `tokens` of prefill on top of a depth.
#[must_use]
pub fn prefill_nominal(rates: Rates, tally: &Tally, setup: &Setup, tokens: f64, depth: f64) -> Nominal<8> {
    let Rates { bandwidth, compute, .. } = rates;
    let batch = f64::from(setup.micro_batch.unwrap_or_else(|| setup.engine.micro_batch()).max(1)).min(tokens.max(1.0));
    let passes = (tokens / batch).max(1.0);
    let arithmetic = 2.0 * tally.active * tokens / compute;
    let attention = ATTENTION_AT * (compute / ATTENTION_AT).powf(ATTENTION_GROWTH);
    // Tokens that an expert sees in a pass; its kernel computes whole tiles.
    let seen = (batch * tally.expert_share).max(1.0);
    let padded = 2.0 * tally.active_experts * tokens / compute * (TILE / seen).min(TILE);
    Nominal {
        seconds: [
            arithmetic,
            tally.attention_work(tokens, depth) / attention,
            passes * tally.touched(batch) / bandwidth,
            passes * tally.layers * 1e-4,
            5e-3,
            padded,
            4.0 * tally.recurrent * tokens * tally.hidden * STATE / compute,
            passes * tally.touched(batch) * tally.unpacked / bandwidth,
        ],
        floor: arithmetic * 0.5,
    }
}

/// The kinds of prefill's constants that come as ladders.
pub const PREFILL_KINDS: [&str; 8] = ["C", "A", "B", "O", "R", "X", "L", "U"];

/// The constants of prefill.
#[must_use]
pub fn prefill_keys(device: &Device, work: &Work<'_>, setup: &Setup, tally: &Tally) -> Keys {
    let n = Names::of(device, work, setup, tally);
    let mut attention: Vec<String> = n.variant.iter().map(|v| ["A:", v].concat()).collect();
    if setup.flash_attention == Some(false) {
        attention.push(["A:", n.class, ":nofa"].concat());
    }
    // Kernels of attention are made for certain widths of heads, and a model has one.
    attention.extend(n.model.iter().map(|model| ["A:model ", model].concat()));
    // What multiplies a format slows the multiplying, not the attention.
    let kernels = n.of_kernels(PREFILL.quant);
    let mut multiplying = n.by_moe("C");
    multiplying.extend([kernels.clone(), ["C:format ", n.quant].concat()]);
    let mut unpacking = vec![["U:", n.class, ":", n.quant].concat()];
    unpacking.extend(n.variant.iter().map(|v| ["U:", v].concat()));
    // More matrix units are harder to keep busy.
    let feed = Rates::of(device).compute;
    let feed = n.by_size("Z", (feed / middle_compute(device.class).0).ln());
    Keys {
        place: n.place,
        terms: vec![
            TermKeys::of(&["C"], multiplying).growing(feed.clone()),
            TermKeys::of(&["A"], attention),
            TermKeys::of(&["B"], vec![kernels.clone()]),
            TermKeys::of(&["O"], Vec::new()),
            TermKeys::of(&["R"], Vec::new()),
            TermKeys::of(&["X"], vec![kernels, ["C:format ", n.quant].concat()]).growing(feed),
            TermKeys::of(&["L"], Vec::new()),
            TermKeys::of(&["U"], unpacking),
        ],
        whole: n.whole(&PREFILL),
        grown: n.grown(&PREFILL),
    }
}
