//! Generations of graphics processors by their names, and channels of processors by theirs: what systems do not tell, and
//! what makers publish.
//!
//! Sources: NVIDIA's list of compute capabilities (developer.nvidia.com/cuda-gpus), LLVM's list of AMD's processors
//! (llvm.org/docs/AMDGPUUsage.html), Intel's and AMD's product pages for memory channels.

use whichbox_core::observe::GpuVendor;

/// Parts of names, and the generation that they stand for. The first that is in a name counts.
const AMD: [(&[&str], &str); 10] = [
    (&["8060s", "8050s", "8040s", "strix halo"], "gfx1151"),
    (&["890m", "880m", "strix point", "strix [radeon"], "gfx1150"),
    (&["780m", "760m", "740m", "phoenix", "hawkpoint", "hawk point"], "gfx1103"),
    (&["680m", "660m", "rembrandt"], "gfx1035"),
    (&["rx 7900", "w7900", "w7800", "navi 31"], "gfx1100"),
    (&["rx 7800", "rx 7700", "navi 32"], "gfx1101"),
    (&["rx 7600", "navi 33"], "gfx1102"),
    (&["rx 9070", "r9700", "navi 48"], "gfx1201"),
    (&["rx 9060", "navi 44"], "gfx1200"),
    (&["rx 6800", "rx 6900", "rx 6950", "navi 21"], "gfx1030"),
];
const NVIDIA: [(&[&str], &str); 12] = [
    (&["gb10"], "12.1"),
    (&["geforce rtx 50", "rtx pro 6000 b", "rtx pro 5000 b", "rtx pro 4500 b", "rtx pro 4000 b"], "12.0"),
    (&["b200", "b300", "gb200"], "10.0"),
    (&["h100", "h200", "gh200"], "9.0"),
    (&["geforce rtx 40", "ada generation", "l40", "nvidia l4"], "8.9"),
    (&["orin"], "8.7"),
    (&["geforce rtx 30", "rtx a", "nvidia a40", "nvidia a10"], "8.6"),
    (&["geforce rtx 20", "gtx 16", "titan rtx", "quadro rtx", "tesla t4"], "7.5"),
    (&["xavier"], "7.2"),
    (&["v100", "titan v"], "7.0"),
    (&["gtx 10", "tesla p40", "tesla p4", "titan x (pascal)", "titan xp"], "6.1"),
    (&["gtx 9", "gtx titan x", "tesla m40", "tesla m60"], "5.2"),
];

/// The generation of a graphics processor as drivers write it (`gfx1151`, `8.9`), by its own name or, where it is part of
/// the processor, by that one's. Missing where neither tells.
#[must_use]
pub fn of(vendor: GpuVendor, name: Option<&str>, chip: Option<&str>) -> Option<String> {
    let known: &[(&[&str], &str)] = match vendor {
        GpuVendor::Amd => &AMD,
        GpuVendor::Nvidia => &NVIDIA,
        _ => return None,
    };
    [name, chip].into_iter().flatten().find_map(|text| {
        let text = text.to_lowercase();
        // An A100 is of another generation than the other cards with an A.
        if vendor == GpuVendor::Nvidia && text.contains("a100") {
            return Some("8.0".to_owned());
        }
        known.iter().find(|(marks, _)| marks.iter().any(|it| text.contains(it))).map(|(_, it)| (*it).to_owned())
    })
}

/// Memory channels that a processor has at least, each 64 bits wide. A processor for desktops and laptops has two, unless
/// it is one of the small ones with one; those for workstations and servers have more. Missing where the name tells nothing.
#[must_use]
pub fn channels(chip: &str) -> Option<u32> {
    let chip = chip.to_lowercase();
    let has = |marks: &[&str]| marks.iter().any(|it| chip.contains(it));
    let small = [
        " n95",
        " n97",
        " n100",
        " n150",
        " n200",
        " n250",
        " n305",
        " n350",
        "-n305",
        "celeron n",
        "celeron j",
        "pentium silver",
        "atom",
    ];
    if has(&small) {
        return Some(1);
    }
    if has(&["epyc", "xeon"]) {
        // From four to twelve, by a number that says little.
        return None;
    }
    if chip.contains("threadripper") {
        return Some(if has(&["pro "]) { 8 } else { 4 });
    }
    has(&["ryzen", "core(tm)", "core i", "core ultra", "athlon"]).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_generations() {
        let amd = |name, chip| of(GpuVendor::Amd, name, chip);
        assert_eq!(amd(None, Some("AMD RYZEN AI MAX+ 395 w/ Radeon 8060S")).as_deref(), Some("gfx1151"));
        assert_eq!(amd(Some("Navi 31 [Radeon RX 7900 XT/7900 XTX/7900M]"), None).as_deref(), Some("gfx1100"));
        assert_eq!(amd(Some("AMD Radeon Graphics"), Some("AMD Ryzen 7 5700G with Radeon Graphics")), None);
        let nvidia = |name| of(GpuVendor::Nvidia, Some(name), None);
        assert_eq!(nvidia("NVIDIA GeForce RTX 4090").as_deref(), Some("8.9"));
        assert_eq!(nvidia("NVIDIA A100-SXM4-80GB").as_deref(), Some("8.0"));
        assert_eq!(nvidia("NVIDIA RTX A6000").as_deref(), Some("8.6"));
        assert_eq!(nvidia("NVIDIA GeForce GTX 980 Ti").as_deref(), Some("5.2"));
        assert_eq!(nvidia("NVIDIA GB10").as_deref(), Some("12.1"));
        assert_eq!(nvidia("NVIDIA RTX 5000 Ada Generation").as_deref(), Some("8.9"));
        assert_eq!(nvidia("Quadro RTX 5000").as_deref(), Some("7.5"));
        assert_eq!(nvidia("NVIDIA TITAN"), None);
    }

    #[test]
    fn names_tell_channels() {
        assert_eq!(channels("Intel(R) Core(TM) i7-13700K"), Some(2));
        assert_eq!(channels("Intel(R) N100"), Some(1));
        assert_eq!(channels("Intel(R) Core(TM) i3-N305"), Some(1));
        assert_eq!(channels("AMD Ryzen 9 7950X 16-Core Processor"), Some(2));
        assert_eq!(channels("AMD Ryzen Threadripper PRO 7975WX 32-Cores"), Some(8));
        assert_eq!(channels("AMD EPYC 9354"), None);
    }
}
