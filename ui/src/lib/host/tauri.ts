//! The host inside the desktop shell. With the generated bindings the only file that knows Tauri.

import { Channel } from "@tauri-apps/api/core";
import { commands, type MenuItem } from "./bindings";
import type { Answer, Failure, Host } from "./host";

type Result<T> = { status: "ok"; data: T } | { status: "error"; error: Failure };

/** Commands refuse with an error of ours; anything thrown is the shell's own fault and is shown in its words. */
async function answer<T>(asked: Promise<Result<T>>): Promise<Answer<T>> {
  try {
    const result = await asked;
    return result.status === "ok" ? { ok: true, value: result.data } : { ok: false, error: failure(result.error) };
  } catch (thrown) {
    return { ok: false, error: failure(thrown) };
  }
}

function failure(given: unknown): Failure {
  if (typeof given === "object" && given !== null && "code" in given) return given as Failure;
  return { code: "failed", reason: given instanceof Error ? given.message : String(given) };
}

export const tauriHost: Host = {
  start: () => answer(commands.start()),
  recommend: (scenario, asOf) => answer(commands.recommend(scenario, asOf)),
  explore: (scenario, asOf) => answer(commands.explore(scenario, asOf)),
  diagnose: (scenario) => answer(commands.diagnose(scenario)),
  saveObservations: (observations) => answer(commands.saveObservations(observations)),
  catalogOverview: (asOf) => answer(commands.catalogOverview(asOf)),
  compare: (scenario, asOf, choices, task) => answer(commands.compare(scenario, asOf, choices, task)),
  checkClaim: (text, scenario, asOf) => answer(commands.checkClaim(text, scenario, asOf)),
  machinePage: (id, asOf) => answer(commands.machinePage(id, asOf)),
  modelPage: (id, quant) => answer(commands.modelPage(id, quant)),
  evidence: (filter) => answer(commands.evidence(filter)),
  nearestRuns: (of) => answer(commands.nearestRuns(of)),
  thisMachine: () => answer(commands.thisMachine()),
  presets: () => answer(commands.presets()),
  saveSettings: (settings) => answer(commands.saveSettings(settings)),
  saveScenario: (scenario) => answer(commands.saveScenario(scenario)),
  saveScenarios: (saved) => answer(commands.saveScenarios(saved)),
  readScenario: (name, bytes) => answer(commands.readScenario(name, Array.from(bytes))),
  menu: (labels, chosen) => answer(commands.menu(labels, new Channel<MenuItem>(chosen))),
  export: (kind, scenario, language, asOf, discreet) =>
    answer(commands.export(kind, scenario, language, asOf, discreet)),
  paragraph: (scenario, language, asOf, discreet) => answer(commands.paragraph(scenario, language, asOf, discreet)),
};
