//! `estimate` and `fit`, for one placement or a file of rows.

use crate::args::{EstimateArgs, FitArgs};
use crate::batch;
use crate::failure::Failure;
use crate::gguf;
use serde_json::json;
use std::io::Write;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::catalog::machine::{EngineKind, Machine, Os};
use whichbox_core::catalog::model::Model;
use whichbox_core::energy::{Draw, Draws, Energy, EnergyBasis};
use whichbox_core::error::Error;
use whichbox_core::estimate::{Rig, Weighed, model_of, shown};
use whichbox_core::fit::batch::Known;
use whichbox_core::fit::{self, Request};
use whichbox_core::recommendation::Speed;
use whichbox_core::speed::{Benchmarked, Constants, answer_line};

/// How fast a model runs on a machine.
pub fn estimate(args: &EstimateArgs, as_json: bool) -> Result<(), Failure> {
    if let Some(path) = &args.batch {
        let constants = Constants::embedded();
        let draws = Draws::of(&args.facts.catalog()?.machines);
        return batch::each_line(path, |line| answer_line(constants, &Benchmarked, &draws, line));
    }
    let catalog = args.facts.catalog()?;
    let machine = machine(&catalog, args.machine.as_deref().unwrap_or_default())?;
    let model = model(&catalog, args.model.as_deref().unwrap_or_default())?;
    let context = args.context.unwrap_or_default();
    within(model, context, "context")?;
    let prompt = args.prompt.unwrap_or(context);
    within(model, prompt, "prompt")?;
    let engine = args.engine.as_deref().map(EngineKind::parse).transpose()?;
    let weighed = Weighed::new(model, args.quant.as_deref())?;
    let os = usual_system(machine);
    let rig = Rig::new(machine, args.units, os, &weighed, engine)?;
    let fit = rig.fit(KvType::F16, context)?;
    let decode = shown(&rig.decode(KvType::F16, context)?);
    let prefill = shown(&rig.prefill(KvType::F16, prompt, 0)?);
    let energy = Draw::of(&machine.power, args.units).and_then(|draw| draw.at(&decode, 1));
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(
            &mut out,
            &json!({
                "machine": machine.id, "units": args.units, "os": os, "model": model.id, "quant": weighed.quant,
                "engine": rig.engine(), "backend": rig.backend(), "context": context, "prompt": prompt,
                "fits": fit.fits, "memory_gib": fit.memory, "decode_tps": decode, "prefill_tps": prefill,
                "tokens_per_wh": energy,
            }),
        )?;
        writeln!(out)?;
    } else {
        writeln!(
            out,
            "{} x {}, {} {}, {} {}",
            args.units,
            machine.name,
            model.name,
            weighed.quant,
            rig.backend(),
            context
        )?;
        writeln!(out, "decode   {}", line(&decode))?;
        writeln!(out, "prefill  {}", line(&prefill))?;
        if let Some(energy) = &energy {
            writeln!(out, "energy   {}", energy_line(energy))?;
        }
        writeln!(out, "memory   {}", memory_line(&fit))?;
    }
    Ok(())
}

fn line(speed: &Speed) -> String {
    let basis = serde_json::to_value(speed.basis).unwrap_or_default();
    format!(
        "{:.1} tok/s ({:.1}\u{2013}{:.1}), {}, physical limit {:.1}",
        speed.expected,
        speed.low,
        speed.high,
        basis.as_str().unwrap_or_default().replace('_', " "),
        speed.limit,
    )
}

fn energy_line(energy: &Energy) -> String {
    let watts = energy.load_w;
    let at = match (energy.basis, energy.idle_w) {
        (EnergyBasis::Measured, _) => format!("measured at {watts:.0} W"),
        (EnergyBasis::CardsAlone, _) => format!("cards alone, {watts:.0} W"),
        (EnergyBasis::PowerRange, Some(idle)) => format!("somewhere between {idle:.0} and {watts:.0} W"),
        _ => format!("at its highest draw, {watts:.0} W"),
    };
    format!("{:.0} tokens per Wh ({:.0}\u{2013}{:.0}), {at}", energy.expected, energy.low, energy.high)
}

fn memory_line(fit: &whichbox_core::estimate::Fit) -> String {
    let m = &fit.memory;
    let verdict = if fit.fits { "fits" } else { "does not fit" };
    format!(
        "{:.1} GiB of {:.1}: weights {:.1}, KV cache {:.1}, buffers {:.1}: {verdict}",
        m.weights + m.kv + m.compute,
        m.usable,
        m.weights,
        m.kv,
        m.compute,
    )
}

/// How much memory a model takes.
pub fn fit(args: &FitArgs, as_json: bool) -> Result<(), Failure> {
    let catalog = args.facts.catalog()?;
    if let Some(path) = &args.batch {
        return batch::each_line(path, |line| fit::batch::answer(line, |id| catalog.model(id).map(Known::from)));
    }
    let header = args.gguf.as_deref().map(gguf::read).transpose()?;
    let described = header.as_ref().map(model_of);
    let model = match &described {
        Some(model) => model,
        None => model(&catalog, args.model.as_deref().unwrap_or_default())?,
    };
    let context = args.context.unwrap_or_default();
    within(model, context, "context")?;
    let weighed = match &header {
        Some(header) => Weighed::counted(model, header)?,
        None => Weighed::new(model, args.quant.as_deref())?,
    };
    let kv = KvType::from(args.kv);
    let request =
        Request { context, kv_k: kv, kv_v: kv, slots: args.slots, unified: args.slots > 1, ..Request::default() };
    let memory = fit::memory(weighed.architecture, &weighed.weights, &request)?;
    let placed = match &args.machine {
        Some(id) => {
            let machine = machine(&catalog, id)?;
            Some((machine, Rig::new(machine, 1, usual_system(machine), &weighed, None)?.fit_request(&request)?))
        }
        None => None,
    };
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(
            &mut out,
            &json!({
                "model": model.id, "quant": weighed.quant, "context": context, "kv_type": kv, "slots": args.slots,
                "weights_bytes": memory.weights, "kv_bytes": memory.kv, "recurrent_bytes": memory.recurrent,
                "compute_bytes": memory.compute, "output_bytes": memory.output, "total_bytes": memory.total(),
                "margin": memory.margin,
                "machine": placed.as_ref().map(|(m, _)| &m.id),
                "fits": placed.as_ref().map(|(_, f)| f.fits),
                "memory_gib": placed.as_ref().map(|(_, f)| &f.memory),
                "raise_limit": placed.as_ref().and_then(|(_, f)| f.raise_how.clone()),
            }),
        )?;
        writeln!(out)?;
    } else {
        writeln!(out, "{} {} at {context} tokens", model.name, weighed.quant)?;
        for (part, bytes) in [
            ("weights", memory.weights),
            ("KV cache", memory.kv),
            ("recurrent state", memory.recurrent),
            ("buffers", memory.compute + memory.output),
            ("together", memory.total()),
        ] {
            writeln!(out, "{part:16} {:9.2} GiB", bytes.gib())?;
        }
        if let Some((machine, fit)) = &placed {
            writeln!(out, "{}: {}", machine.name, memory_line(fit))?;
            if let Some(how) = &fit.raise_how {
                writeln!(out, "after: {how}")?;
            }
        }
    }
    Ok(())
}

fn machine<'a>(catalog: &'a Catalog, id: &str) -> Result<&'a Machine, Failure> {
    catalog.machine(id).ok_or_else(|| {
        Error::UnknownMachine { path: "--machine".to_owned(), id: id.to_owned(), near: catalog.nearest_machine(id) }
            .into()
    })
}

fn model<'a>(catalog: &'a Catalog, id: &str) -> Result<&'a Model, Failure> {
    catalog.model(id).ok_or_else(|| {
        Error::UnknownModel { path: "--model".to_owned(), id: id.to_owned(), near: catalog.nearest_model(id) }.into()
    })
}

fn within(model: &Model, tokens: u32, field: &str) -> Result<(), Failure> {
    if tokens <= model.longest_context() {
        return Ok(());
    }
    Err(Error::ContextBeyondModel {
        path: format!("--{field}"),
        tokens,
        model: model.id.clone(),
        most: model.longest_context(),
    }
    .into())
}

/// The system that the estimate is for: Linux where it runs, else what the machine runs.
fn usual_system(machine: &Machine) -> Os {
    if machine.os.contains(&Os::Linux) { Os::Linux } else { machine.os.first().copied().unwrap_or(Os::Linux) }
}
