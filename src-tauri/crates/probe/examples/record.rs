//! Prints this machine as a sample for `tests/machines`: `cargo run -p whichbox-probe --example record > mine.txt`.
//! What the probes read is all that is in it; ids of single machines are taken out. Read it before you send it.

use whichbox_core::catalog::machine::Os;
use whichbox_probe::sample::Recorder;
use whichbox_probe::{SystemFacts, observe_machine_with, tools::RealTools};

fn main() {
    let (os, name) = match std::env::consts::OS {
        "macos" => (Some(Os::Macos), "macos"),
        "windows" => (Some(Os::Windows), "windows"),
        "linux" => (Some(Os::Linux), "linux"),
        other => (None, other),
    };
    let facts = SystemFacts { os, arch: std::env::consts::ARCH.to_owned(), ..SystemFacts::default() };
    let recorder = Recorder::new(&RealTools);
    let seen = observe_machine_with(&recorder, &facts);
    let sample = recorder.finish().with("os", name).with("arch", std::env::consts::ARCH).with("origin", "recorded");
    print!("{}", sample.to_text());
    eprintln!("{seen:#?}");
}
