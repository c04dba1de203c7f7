//! `whichbox-cli`: the answers of Whichbox in a terminal, for scripts and for people without a window.
//!
//! `--json` works on every command. Errors are one line with a code on standard error; bad input ends with 2, a file that
//! cannot be written with 1. Where the reader of the output leaves (`| head`), the command ends without a word.

mod args;
mod batch;
mod catalog;
mod claims;
mod diagnose;
mod estimate;
mod facts;
mod failure;
mod files;
mod gguf;
mod import;
mod newer;
mod pages;
mod recommend;
mod typeset;

use args::{Cli, Command};
use clap::Parser;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() => return Failure::usage(&error).report(),
        Err(help) => {
            // Help and version: clap prints them itself, to standard output.
            return help.print().map_or_else(|error| Failure::from(error).report(), |()| ExitCode::SUCCESS);
        }
    };
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(cli: &Cli) -> Result<(), Failure> {
    match &cli.command {
        Command::Recommend(args) => recommend::recommend(args, cli.json),
        Command::Report(args) => recommend::report(args),
        Command::Estimate(args) => estimate::estimate(args, cli.json),
        Command::Fit(args) => estimate::fit(args, cli.json),
        Command::Diagnose(args) => diagnose::diagnose(args, cli.json),
        Command::Claims(args) => claims::claims(args, cli.json),
        Command::Catalog(command) => catalog::run(command, cli.json),
        Command::Pages(args) => pages::pages(args),
        Command::Typeset => typeset::typeset(),
    }
}
