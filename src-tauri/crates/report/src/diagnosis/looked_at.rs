//! What was looked at, as the page shows it: the machine, the runtimes and the clients, each as it was found.

use crate::messages::{Messages, code};
use crate::terminal::Lines;
use whichbox_core::diagnose::{client_name, runtime_name};
use whichbox_core::observe::{ClientKind, MachineSeen, Observations, RuntimeSeen};
use whichbox_core::units::Bytes;

pub(super) fn print(seen: &Observations, machine: Option<&str>, messages: &Messages, out: &mut Lines) {
    out.blank();
    out.wrapped("", &format!("{}:", messages.text("diagnose-seen-title")));
    let known = match (machine, &seen.matched) {
        (Some(name), Some(it)) => {
            let sure = messages.get("match-confidence", &[("confidence", code(&it.confidence).into())]);
            format!("{name} ({sure})")
        }
        _ => messages.text("diagnose-machine-not-known"),
    };
    let mut say = |name: &str, value: &str| out.wrapped("  ", &format!("{name}: {value}"));
    say(&messages.text("diagnose-machine"), &known);
    for (id, value) in machine_facts(&seen.machine, messages) {
        say(&messages.text(id), &value);
    }
    for it in &seen.runtimes {
        let name = [Some(runtime_name(it.kind)), it.version.as_deref()];
        let name = name.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let state = messages.get("diagnose-runtime", &[("state", code(&it.state).into())]);
        let loaded = loaded(it, messages);
        say(&name, &if loaded.is_empty() { state } else { format!("{state}; {}", loaded.join(", ")) });
    }
    for it in seen.clients.iter().filter(|it| it.kind != ClientKind::Other) {
        let state = messages.get("diagnose-client", &[("state", code(&it.state).into())]);
        say(client_name(it.kind).unwrap_or_default(), &state);
    }
}

/// What is known of the machine. What is not known has no line.
fn machine_facts(machine: &MachineSeen, messages: &Messages) -> Vec<(&'static str, String)> {
    let f = messages.formats();
    let gib = |it: Bytes| f.gib(it.gib());
    let in_gib = |it: Bytes| messages.get("finding-unit-gib", &[("n", gib(it).into())]);
    let mut all: Vec<(&'static str, Option<String>)> = Vec::new();
    let os = machine.os.map(|it| messages.text(&format!("os-{}", code(&it))));
    let system: Vec<String> = [os, machine.os_version.clone()].into_iter().flatten().collect();
    all.push(("seen-system", Some(system.join(" "))));
    let cores = |chip: &String| match machine.cores {
        Some(cores) => {
            let args = [("chip", chip.as_str().into()), ("cores", f.whole(f64::from(cores)).into())];
            messages.get("seen-cores", &args)
        }
        None => chip.clone(),
    };
    all.push(("seen-chip", machine.chip.as_ref().map(cores)));
    all.push((
        "seen-memory",
        machine.memory_total.map(|total| {
            let free = machine.memory_available.map_or_else(|| "none".to_owned(), gib);
            messages.get("seen-memory-of", &[("total", gib(total).into()), ("free", free.into())])
        }),
    ));
    all.push((
        "seen-shared",
        machine.unified.map(|it| messages.get("seen-unified", &[("unified", if it { "yes" } else { "no" }.into())])),
    ));
    all.push(("seen-swap", machine.swap_used.filter(|it| it.0 > 0).map(in_gib)));
    for gpu in machine.gpus.iter().flatten() {
        let own = gpu.memory_total.filter(|_| machine.unified != Some(true)).map(in_gib);
        let driver = gpu.driver.as_ref().map(|it| messages.get("seen-driver", &[("version", it.as_str().into())]));
        let parts: Vec<String> = [gpu.name.clone(), own, driver].into_iter().flatten().collect();
        all.push(("seen-gpu", Some(parts.join(", "))));
    }
    all.push(("seen-limit", machine.gpu_limit.map(in_gib)));
    let rate = |id: &str, it: Option<f64>| it.map(|it| messages.get(id, &[("gbs", f.short(it).into())]));
    let rates = [
        rate("seen-bandwidth-table", machine.bandwidth_table_gbs),
        rate("seen-bandwidth-here", machine.bandwidth_measured_gbs),
    ];
    all.push(("seen-bandwidth", Some(rates.into_iter().flatten().collect::<Vec<_>>().join(", "))));
    let mode = if machine.on_battery == Some(true) {
        Some("battery".to_owned())
    } else {
        machine.power_mode.map(|it| code(&it))
    };
    all.push(("seen-power", mode.map(|it| messages.get("seen-power-mode", &[("mode", it.into())]))));
    all.into_iter().filter_map(|(id, value)| Some((id, value.filter(|it| !it.is_empty())?))).collect()
}

fn loaded(runtime: &RuntimeSeen, messages: &Messages) -> Vec<String> {
    let of = |it: &whichbox_core::observe::LoadedModel| match it.context {
        Some(context) => {
            let args = [("model", it.name.as_str().into()), ("context", messages.formats().tokens(context).into())];
            messages.get("seen-loaded", &args)
        }
        None => it.name.clone(),
    };
    runtime.loaded.iter().flatten().map(of).collect()
}
