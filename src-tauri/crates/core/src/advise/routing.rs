//! Rules that send each task where it belongs, as text to paste: one line a task for any router, and OpenClaw's own
//! configuration. Where the work is divided over two machines, the one there is, is `local` and the one bought beside it
//! `second-box`, under a name that the person gives it in their own network.

use super::Bench;
use crate::recommendation::{Leaving, Plan, PlanKind, Routing, RoutingForm, TaskPlan};
use crate::scenario::Task;
use std::fmt::Write;

/// Both forms.
#[must_use]
pub fn rules(bench: &Bench<'_>, home: Option<&Plan>, leaves: &[Leaving]) -> Vec<Routing> {
    vec![
        Routing { form: RoutingForm::Generic, text: generic(bench, home, leaves) },
        Routing { form: RoutingForm::Openclaw, text: openclaw(bench, home, leaves) },
    ]
}

/// Where a task goes.
struct Route<'a> {
    task: &'a Task,
    stays: f64,
    local: Option<&'a TaskPlan>,
    /// True where it runs on the machine that is bought beside the one there is.
    second_box: bool,
    cloud: Option<&'a str>,
}

impl Route<'_> {
    /// The word for the machine that it runs on at home.
    fn home(&self) -> &'static str {
        if self.second_box { SECOND_BOX } else { "local" }
    }
}

const SECOND_BOX: &str = "second-box";

fn routes<'a>(bench: &'a Bench<'_>, home: Option<&'a Plan>, leaves: &'a [Leaving]) -> Vec<Route<'a>> {
    let local = |task: &Task| home.and_then(|p| p.tasks.iter().find(|t| t.id == task.id)).filter(|t| t.model.is_some());
    let two = home.is_some_and(|p| p.kind == PlanKind::SecondBox);
    let cloud = |task: &Task| leaves.iter().find(|l| l.task == task.id).and_then(|l| l.cloud_model.as_deref());
    bench
        .scenario
        .tasks
        .iter()
        .map(|task| Route {
            task,
            stays: task.share_at_home(bench.scenario.private_share),
            local: local(task),
            second_box: two && local(task).is_some_and(|t| !t.on_current),
            cloud: cloud(task),
        })
        .collect()
}

/// One line a task.
#[must_use]
pub fn generic(bench: &Bench<'_>, home: Option<&Plan>, leaves: &[Leaving]) -> String {
    let line = |route: &Route<'_>| {
        let id = &route.task.id;
        let home = route.home();
        let local = route.local.and_then(|t| t.model.as_deref());
        match (local, route.cloud) {
            (Some(local), Some(cloud)) if route.stays > 0.0 => {
                format!("{id}: private -> {home}/{local}; else -> {cloud}")
            }
            (_, Some(cloud)) if route.stays == 0.0 => format!("{id}: {cloud}"),
            (Some(local), _) => format!("{id}: {home}/{local}"),
            (None, _) => format!("{id}: -"),
        }
    };
    routes(bench, home, leaves).iter().map(line).collect::<Vec<_>>().join("\n")
}

/// OpenClaw's configuration: one agent a task, and two for a task of which only a part may leave. What must stay gets no
/// fallback, because a fallback in the cloud would take the text along when the local model fails.
fn openclaw(bench: &Bench<'_>, home: Option<&Plan>, leaves: &[Leaving]) -> String {
    let routes = routes(bench, home, leaves);
    let name = |id: &str| bench.catalog.model(id).and_then(|m| m.ollama.clone()).unwrap_or_else(|| id.to_owned());
    // For each of the two machines, the models that it serves.
    let mut served: [Vec<(String, u32)>; 2] = [Vec::new(), Vec::new()];
    for route in routes.iter().filter(|r| r.stays > 0.0 || r.cloud.is_none()) {
        let Some(plan) = route.local else { continue };
        let local = name(plan.model.as_deref().unwrap_or_default());
        let [here, beside] = &mut served;
        let models = if route.second_box { beside } else { here };
        match models.iter_mut().find(|(known, _)| *known == local) {
            Some((_, context)) => *context = (*context).max(plan.context),
            None => models.push((local, plan.context)),
        }
    }
    let mut out = String::from("// ~/.openclaw/openclaw.json (JSON5)\n{\n");
    let providers = [("ollama", "127.0.0.1"), (SECOND_BOX, SECOND_BOX)];
    let used = || providers.into_iter().zip(&served).filter(|(_, models)| !models.is_empty());
    if used().next().is_some() {
        out.push_str("  models: {\n    providers: {\n");
        for ((provider, host), models) in used() {
            let _ = writeln!(
                out,
                "      {}: {{",
                if provider == SECOND_BOX { quoted(provider) } else { provider.to_owned() }
            );
            let _ =
                writeln!(out, "        baseUrl: \"http://{host}:11434\",\n        api: \"ollama\",\n        models: [");
            for (model, context) in models {
                let model = quoted(model);
                let _ = writeln!(
                    out,
                    "          {{ id: {model}, name: {model}, contextTokens: {context}, params: {{ num_ctx: {context} }} }},"
                );
            }
            out.push_str("        ],\n      },\n");
        }
        out.push_str("    },\n  },\n");
    }
    out.push_str("  agents: {\n    list: [\n");
    for route in &routes {
        let provider = if route.second_box { SECOND_BOX } else { "ollama" };
        let local = route.local.and_then(|t| t.model.as_deref()).map(|id| format!("{provider}/{}", name(id)));
        let id = &route.task.id;
        match (local, route.cloud) {
            (Some(local), Some(cloud)) if route.stays > 0.0 => {
                agent(&mut out, &format!("{id}-private"), &local);
                agent(&mut out, id, cloud);
            }
            (_, Some(cloud)) if route.stays == 0.0 => agent(&mut out, id, cloud),
            (Some(local), _) => agent(&mut out, id, &local),
            (None, _) => {
                let _ = writeln!(out, "      // {}: -", id.replace(['\n', '\r'], " "));
            }
        }
    }
    out.push_str("    ],\n  },\n}\n");
    out
}

fn agent(out: &mut String, id: &str, model: &str) {
    let (id, model) = (quoted(id), quoted(model));
    let _ = writeln!(out, "      {{ id: {id}, model: {{ primary: {model}, fallbacks: [] }} }},");
}

/// A text as JSON writes it, so that a task's name cannot break out of its quotes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
