//! What runs on a class of hardware, where nothing better is known of a machine: what the catalog lists for most of its kind.

use super::machine::{EngineKind, EngineSupport, HwClass, Maturity};
use super::{Catalog, Kind};

/// The programs that at least half of the catalog's machines of a class list, in its order, each as mature as most of them
/// say. The person's own machines are not asked: they were filled in from this. A class that the catalog has no machine of
/// gets the one program that runs on every processor.
#[must_use]
pub fn usual_engines(catalog: &Catalog, class: HwClass) -> Vec<EngineSupport> {
    let machines = catalog.machines.iter().filter(|it| it.class == class && !catalog.is_mine(Kind::Machine, &it.id));
    let all: Vec<&[EngineSupport]> = machines.map(|it| it.engines.as_slice()).collect();
    if all.is_empty() {
        let maturity = Maturity::Usable;
        return vec![EngineSupport { engine: EngineKind::LlamaCpp, backend: "CPU".to_owned(), maturity }];
    }
    // Each with how many machines list it, in the order in which it is met first.
    let mut counted: Vec<(&EngineSupport, usize)> = Vec::new();
    for entry in all.iter().copied().flatten() {
        match counted.iter_mut().find(|(known, _)| *known == entry) {
            Some((_, times)) => *times += 1,
            None => counted.push((entry, 1)),
        }
    }
    let mut usual: Vec<(&EngineSupport, usize)> = Vec::new();
    for (entry, times) in counted {
        match usual.iter_mut().find(|(known, _)| known.engine == entry.engine && known.backend == entry.backend) {
            Some(known) if known.1 < times => *known = (entry, times),
            Some(_) => {}
            None => usual.push((entry, times)),
        }
    }
    usual.into_iter().filter(|(_, times)| times * 2 >= all.len()).map(|(entry, _)| entry.clone()).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;
    use crate::catalog::own::Own;

    fn written(catalog: &Catalog, class: HwClass) -> Vec<String> {
        let all = usual_engines(catalog, class);
        all.iter().map(|it| format!("{:?} {} {:?}", it.engine, it.backend, it.maturity)).collect()
    }

    #[test]
    fn each_class_has_what_most_of_its_machines_run() {
        let catalog = Catalog::embedded().unwrap();
        assert_eq!(written(&catalog, HwClass::Apple), ["LlamaCpp Metal Solid", "Mlx MLX Solid", "Ollama Metal Solid"]);
        // Three of fifteen are said to be rough: the rest decide.
        assert_eq!(written(&catalog, HwClass::Gb10), ["LlamaCpp CUDA Solid", "Ollama CUDA Solid", "Vllm CUDA Usable"]);
        assert_eq!(written(&catalog, HwClass::Other), ["LlamaCpp CPU Usable"]);
        for class in HwClass::ALL {
            assert!(!usual_engines(&catalog, class).is_empty(), "{class:?}");
        }
    }

    #[test]
    fn own_machines_have_no_say_in_it() {
        let catalog = Catalog::embedded().unwrap();
        let mut theirs = catalog.machine("raspberry-pi-5-16gb").unwrap().clone();
        theirs.class = HwClass::Other;
        theirs.offers.clear();
        "my-board".clone_into(&mut theirs.id);
        let own = Own { machine: vec![theirs], ..Own::default() };
        let with = catalog.clone().with_own(&own).unwrap();
        assert_eq!(usual_engines(&with, HwClass::Other), usual_engines(&catalog, HwClass::Other));
    }
}
