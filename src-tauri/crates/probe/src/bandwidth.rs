//! How fast main memory is: measured by streaming through it for a second, and what modules should give.
//!
//! Two figures. *Read* is what running a model on the processor asks for: every weight is read once a token. *Triad*
//! (`a = b + s * c`) is the figure that STREAM made known (J. D. McCalpin, cs.virginia.edu/stream); it counts three
//! transfers an element, as STREAM does, though the hardware makes four where it fetches a line before writing it.

use crate::{MemoryModule, ObservedMachine};
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::sync::Barrier;
use std::time::{Duration, Instant};
use whichbox_core::units::{Bytes, BytesPerSecond};

/// Most memory that a measurement takes.
const MOST: u64 = 768 << 20;
/// Least that says something: caches of today's processors hold up to a few hundred MiB, so less is refused.
const LEAST: u64 = 48 << 20;
/// Share of the free memory that a measurement takes at most.
const SHARE: u64 = 4;
/// More threads than this saturate no memory that a person has at home.
const MOST_THREADS: usize = 64;

/// What a measurement gave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Best rate of reading.
    pub read: BytesPerSecond,
    /// Best rate of the triad.
    pub triad: BytesPerSecond,
    /// Threads that took part.
    pub threads: usize,
    /// Memory that was streamed through.
    pub size: Bytes,
}

/// Streams through memory for about `duration` in all, with all threads. `None` where too little memory is free.
#[must_use]
pub fn measure(free: Option<Bytes>, duration: Duration) -> Option<Measured> {
    let size = free.map_or(LEAST, |it| it.0 / SHARE).min(MOST);
    if size < LEAST {
        return None;
    }
    let threads = std::thread::available_parallelism().map_or(1, NonZeroUsize::get).min(MOST_THREADS);
    let each = usize::try_from(size).ok()? / threads / 3 / size_of::<f64>();
    let barrier = Barrier::new(threads);
    let half = duration / 2;
    let rates: Vec<(f64, f64)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| work(each, half, &barrier))).collect();
        workers.into_iter().filter_map(|it| it.join().ok()).collect()
    });
    let (read, triad) = rates.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    (rates.len() == threads && read > 0.0).then_some(Measured {
        read: BytesPerSecond(read),
        triad: BytesPerSecond(triad),
        threads,
        size: Bytes((each * threads * 3 * size_of::<f64>()) as u64),
    })
}

/// One thread's share, bytes a second of reading and of the triad. Its arrays are its own, so that they lie near it.
fn work(each: usize, half: Duration, barrier: &Barrier) -> (f64, f64) {
    let mut a = vec![0.0_f64; each];
    let b = vec![1.0_f64; each];
    let c = vec![2.0_f64; each];
    let bytes = (each * size_of::<f64>()) as f64;
    barrier.wait();
    let read = rate(half, 3.0 * bytes, || {
        black_box(sum(&a) + sum(&b) + sum(&c));
    });
    barrier.wait();
    let triad = rate(half, 3.0 * bytes, || {
        for ((a, b), c) in a.iter_mut().zip(&b).zip(&c) {
            *a = 0.5_f64.mul_add(*c, *b);
        }
        black_box(a.first());
    });
    (read, triad)
}

/// Sixteen sums side by side, so that no addition waits for the one before it.
fn sum(values: &[f64]) -> f64 {
    let mut sums = [0.0_f64; 16];
    let chunks = values.chunks_exact(16);
    for chunk in chunks {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += value;
        }
    }
    sums.iter().sum()
}

/// Runs passes until the time is over and gives their mean rate: the threads' passes are not in step, so a best pass of
/// each would add up to more than the memory gives.
fn rate(time: Duration, bytes: f64, mut pass: impl FnMut()) -> f64 {
    let started = Instant::now();
    let mut passes = 0.0;
    loop {
        pass();
        passes += 1.0;
        let elapsed = started.elapsed();
        if elapsed >= time {
            return passes * bytes / elapsed.as_secs_f64();
        }
    }
}

/// What modules give when each channel has one: transfers a second times eight bytes, times the channels that the slots'
/// names tell. `None` where a slot's name tells no channel.
#[must_use]
pub fn of_modules(modules: &[MemoryModule]) -> Option<(u32, BytesPerSecond)> {
    let mut channels: Vec<String> = modules.iter().map(|it| channel(it.slot.as_deref()?)).collect::<Option<_>>()?;
    channels.sort();
    channels.dedup();
    let count = u32::try_from(channels.len()).ok().filter(|it| *it > 0)?;
    let speed = modules.iter().filter_map(|it| it.runs_mts.or(it.rated_mts)).min()?;
    Some((count, BytesPerSecond(f64::from(count) * f64::from(speed) * 8.0 * 1e6)))
}

/// The channel in a slot's name: `ChannelA-DIMM1`, `DIMM_A2`, `P0 CHANNEL B`, `Controller0-ChannelA`.
fn channel(slot: &str) -> Option<String> {
    let upper = slot.to_uppercase();
    let controller: String = upper
        .split_once("CONTROLLER")
        .map(|(_, rest)| rest.chars().take_while(char::is_ascii_digit).collect())
        .unwrap_or_default();
    let letter =
        |rest: &str| rest.trim_start_matches([' ', '_', '-']).chars().next().filter(char::is_ascii_alphanumeric);
    let named = upper.split_once("CHANNEL").and_then(|(_, rest)| letter(rest));
    let short = || {
        let (_, rest) = upper.split_once("DIMM")?;
        letter(rest).filter(char::is_ascii_alphabetic)
    };
    named.or_else(short).map(|it| format!("{controller}{it}"))
}

/// What the maker says the chip's memory gives, from the catalog's table, where the chip is known there.
#[must_use]
pub fn from_table(seen: &ObservedMachine, catalog: &whichbox_core::catalog::Catalog) -> Option<BytesPerSecond> {
    let found = crate::matching::find(seen, catalog);
    let first = |id: &String| catalog.machines.iter().find(|it| it.id == *id)?.bandwidth();
    if let Some(id) = &found.machine {
        return first(id);
    }
    // Several machines with one chip share its bandwidth; where they do not, none is named.
    let mut rates = found.could_be.iter().map(first);
    let one = rates.next()??;
    rates.all(|it| it.is_some_and(|it| (it.0 - one.0).abs() < 1.0)).then_some(one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(slot: &str, mts: u32) -> MemoryModule {
        MemoryModule {
            size: Bytes::from_gib(16.0),
            rated_mts: Some(6000),
            runs_mts: Some(mts),
            slot: Some(slot.to_owned()),
        }
    }

    #[test]
    fn a_measurement_is_within_reason() {
        let Some(seen) = measure(Some(Bytes::from_mib(200.0)), Duration::from_millis(60)) else {
            unreachable!("a GiB is enough")
        };
        // Unoptimised builds are slow, and no memory of today gives more than this.
        assert!(seen.read.gbs() > 0.01 && seen.read.gbs() < 20_000.0, "{seen:?}");
        assert!(seen.triad.gbs() > 0.01 && seen.threads >= 1);
    }

    #[test]
    fn too_little_memory_is_not_measured() {
        assert_eq!(measure(Some(Bytes::from_mib(100.0)), Duration::from_millis(10)), None);
    }

    #[test]
    fn one_module_is_one_channel() {
        assert_eq!(of_modules(&[module("DIMM_A2", 4800)]), Some((1, BytesPerSecond::from_gbs(38.4))));
        let two = [module("ChannelA-DIMM1", 6000), module("ChannelB-DIMM1", 6000)];
        assert_eq!(of_modules(&two), Some((2, BytesPerSecond::from_gbs(96.0))));
        let same = [module("Controller0-ChannelA", 6000), module("Controller1-ChannelA", 6000)];
        assert_eq!(of_modules(&same).map(|it| it.0), Some(2));
        assert_eq!(of_modules(&[module("Slot 7", 6000)]), None);
        assert_eq!(of_modules(&[]), None);
    }
}
