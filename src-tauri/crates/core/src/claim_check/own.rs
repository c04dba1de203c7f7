//! The source report's own claims, judged as typed ones are.

use super::read::Notes;
use super::{Amount, ClaimCheck, Found, Named, Said, SpeedKind, SpeedSaid, judge};
use crate::catalog::Catalog;
use crate::catalog::architecture::KvType;
use crate::catalog::claim::{Claim, ClaimFigure, ClaimTopic, Standing};
use crate::catalog::machine::Machine;
use crate::catalog::model::Model;
use crate::date::Date;
use crate::estimate::{Rig, Weighed};
use crate::money::Currency;

/// How one of the catalog's claims stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// How it stands.
    pub standing: Standing,
    /// True where the judge came to it; false where the standing is our own, written beside the claim.
    pub judged: bool,
    /// What the judge found. `None` where the claim holds nothing to compute with.
    pub check: Option<ClaimCheck>,
}

/// Judges one of the catalog's claims as of a day. Where the judge comes to nothing, our own standing stays.
#[must_use]
pub fn held(claim: &Claim, catalog: &Catalog, as_of: Date) -> Held {
    let check = of_claim(claim, catalog, as_of);
    match check.as_ref().map(|c| c.standing).filter(|s| *s != Standing::Open) {
        Some(standing) => Held { standing, judged: true, check },
        None => Held { standing: claim.standing, judged: false, check },
    }
}

/// Judges one of the catalog's own claims with the code that judges typed ones. `None` where the claim names nothing that
/// can be computed with: no machine and no model, no figure, a figure whose meaning its topic does not say, or one that
/// does not decide it.
#[must_use]
pub fn of_claim(claim: &Claim, catalog: &Catalog, as_of: Date) -> Option<ClaimCheck> {
    if claim.ours {
        return None;
    }
    if let Some(typed) = &claim.typed {
        return super::check(typed, catalog, as_of, None).ok();
    }
    let figure = claim.low.zip(claim.high.or(claim.low)).zip(claim.unit.as_deref());
    let mut said = Said { units: claim.units.unwrap_or(1), context: claim.context, ..Said::default() };
    let machine = claim.machine.as_deref().and_then(|id| catalog.machine(id));
    let model = claim.model.as_deref().and_then(|id| catalog.model(id));
    said.machines.extend(machine.map(|m| Named { id: m.id.clone(), name: m.name.clone() }));
    said.models.extend(model.map(|m| Named { id: m.id.clone(), name: m.name.clone() }));
    said.quant.clone_from(&claim.quant);
    let kind = if claim.prefill { SpeedKind::Prefill } else { SpeedKind::Decode };
    match (claim.topic, figure) {
        (ClaimTopic::Memory, Some(((_, gb), "GB"))) if claim.figure.is_some() => {
            return share(claim.figure?, gb, machine, model?, said, as_of);
        }
        (ClaimTopic::Price, Some(((low, high), "USD"))) => {
            said.price = Some(Amount { low, high, currency: Currency::USD });
        }
        (ClaimTopic::Speed, Some(((low, high), "tok/s"))) => said.speeds = vec![SpeedSaid { low, high, kind }],
        (ClaimTopic::Hardware | ClaimTopic::Memory, Some(((_, high), "GB"))) => {
            said.memory_gb = vec![high];
            // What is said of a machine and no model is the machine's.
            said.machine_gb = if model.is_none() { vec![high] } else { Vec::new() };
        }
        (ClaimTopic::Hardware, Some(((_, high), "GB/s"))) => said.bandwidth_gbs = Some(high),
        (ClaimTopic::Hardware, Some(((_, high), "TFLOPS"))) => said.tflops = Some(high),
        // Whether a model fits can be judged without a figure.
        (ClaimTopic::Memory, None) if claim.machine.is_some() && claim.model.is_some() => {}
        _ => return None,
    }
    if !said.speeds.is_empty() && said.models.is_empty() {
        return None;
    }
    (!said.machines.is_empty() || !said.models.is_empty())
        .then(|| judge::judge(&said, &Notes::default(), catalog, as_of, None))
}

/// Files and caches are rounded, and GB and GiB are mixed: so far apart the same is meant.
const SAME: f64 = 0.08;

/// A third more or less is another setting.
const ALIKE: f64 = 0.33;

/// A figure of what a run takes of a machine's memory, or leaves of it.
fn share(
    figure: ClaimFigure,
    gb: f64,
    machine: Option<&Machine>,
    model: &Model,
    said: Said,
    as_of: Date,
) -> Option<ClaimCheck> {
    let weighed = Weighed::new(model, said.quant.as_deref()).ok()?;
    let context = said.context?.min(model.longest_context());
    let machine = machine?;
    let fit = machine
        .os
        .iter()
        .filter_map(|&os| Rig::new(machine, said.units.max(1), os, &weighed, None).ok()?.fit(KvType::F16, context).ok())
        .max_by(|a, b| a.memory.headroom.total_cmp(&b.memory.headroom))?;
    let in_gb = |gib: f64| gib * 1024.0_f64.powi(3) / 1e9;
    let total = fit.memory.weights + fit.memory.kv + fit.memory.compute;
    let computed_gb = match figure {
        ClaimFigure::Cache => in_gb(fit.memory.kv),
        ClaimFigure::Total => in_gb(total),
        ClaimFigure::Left => in_gb(machine.main_pool()?.capacity_gib.value - total),
    };
    let off = (gb / computed_gb - 1.0).abs();
    let standing = if off <= SAME {
        Standing::Holds
    } else if off <= ALIKE {
        Standing::Partly
    } else {
        Standing::Wrong
    };
    let found =
        Found::RunTakes { figure, model: model.name.clone(), quant: weighed.quant, context, said_gb: gb, computed_gb };
    Some(ClaimCheck {
        pieces: Vec::new(),
        said,
        as_of,
        standing,
        findings: vec![found],
        speeds: Vec::new(),
        fit: None,
        price: None,
        for_mix: None,
    })
}
