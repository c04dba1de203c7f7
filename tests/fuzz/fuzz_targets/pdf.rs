#![no_main]
#[path = "../../../src-tauri/crates/report/src/reopen.rs"]
mod reopen;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = reopen::scenario_in(bytes, "report.pdf");
});
