//! The app's binary. Everything it does is in the library beside it, so that tests can use it too.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    match whichbox_shell::run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("whichbox: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
