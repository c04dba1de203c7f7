//! `catalog import`: a model's entry from its `config.json` or GGUF file.

use crate::args::ImportArgs;
use crate::failure::Failure;
use crate::{files, gguf};
use serde_json::json;
use std::io::Write;
use whichbox_core::catalog::own::Own;
use whichbox_core::import::{Named, Read, from_config, from_gguf};

/// Reads the file and prints the entry, or writes it into a file of the person's own.
pub fn import(args: &ImportArgs, as_json: bool) -> Result<(), Failure> {
    let named = Named { id: args.id.as_deref(), name: args.name.as_deref(), vendor: args.vendor.as_deref() };
    let read = match (&args.hf, &args.gguf) {
        (Some(path), _) => {
            let text = files::read(path, whichbox_core::import::config::LARGEST_FILE as u64)?;
            from_config(&text, &path.display().to_string(), &named)?
        }
        (None, Some(path)) => {
            let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            let header = gguf::read(path)?;
            let named = Named { name: named.name.or(header.name.as_deref()).or(stem.as_deref()), ..named };
            from_gguf(&header, &named)
        }
        (None, None) => return Err(Failure::internal("neither --hf nor --gguf".to_owned())),
    };
    let own = Own { model: vec![read.model.clone()], ..Own::default() };
    if let Some(path) = &args.out {
        let mut all = if path.exists() { whichbox_keep::own::read_file(path)? } else { Own::default() };
        all.import(own);
        whichbox_keep::own::write_file(path, &all)?;
        say(&read);
        return Ok(());
    }
    let mut out = std::io::stdout().lock();
    if as_json {
        let answer = json!({
            "model": read.model, "lacking": read.lacking, "unread": read.unread, "roughly_counted": read.roughly_counted,
        });
        serde_json::to_writer_pretty(&mut out, &answer)?;
        writeln!(out)?;
        return Ok(());
    }
    write!(out, "{}", own.to_toml()?)?;
    say(&read);
    Ok(())
}

/// What a careful reader should know, beside the entry.
fn say(read: &Read) {
    if read.roughly_counted {
        eprintln!("note: the parameters were summed up from the shapes and are right to about 2 %");
    }
    for field in &read.lacking {
        eprintln!("note: the file does not say {field}");
    }
    for field in &read.unread {
        eprintln!("note: {field} was not read; where it takes memory, the figures leave it out");
    }
}
