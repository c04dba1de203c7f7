//! The host inside the desktop shell. With the generated bindings the only file that knows Tauri.

import { Channel } from "@tauri-apps/api/core";
import { commands, type BenchStage, type MenuItem } from "./bindings";
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
  diagnose: (scenario, look) => answer(commands.diagnose(scenario, look)),
  chooseMachine: (machine) => answer(commands.chooseMachine(machine)),
  previewFix: (fix) => answer(commands.previewFix(fix)),
  applyFix: (fix) => answer(commands.applyFix(fix)),
  undoFix: (id) => answer(commands.undoFix(id)),
  benchmark: (scenario, observations, target, progress) =>
    answer(commands.benchmark(scenario, observations, target, new Channel<BenchStage>(progress))),
  stopBenchmark: () => answer(commands.stopBenchmark()),
  saveObservations: (observations) => answer(commands.saveObservations(observations)),
  catalogOverview: (asOf) => answer(commands.catalogOverview(asOf)),
  compare: (scenario, asOf, choices, task) => answer(commands.compare(scenario, asOf, choices, task)),
  checkClaim: (text, scenario, asOf) => answer(commands.checkClaim(text, scenario, asOf)),
  machinePage: (id, asOf) => answer(commands.machinePage(id, asOf)),
  modelPage: (id, quant) => answer(commands.modelPage(id, quant)),
  evidence: (filter) => answer(commands.evidence(filter)),
  nearestRuns: (of) => answer(commands.nearestRuns(of)),
  ownEntries: () => answer(commands.ownEntries()),
  saveOwn: (entries) => answer(commands.saveOwn(entries)),
  importOwn: () => answer(commands.importOwn()),
  exportOwn: () => answer(commands.exportOwn()),
  readModel: () => answer(commands.readModel()),
  catalogState: () => answer(commands.catalogState()),
  updateCatalog: (address) => answer(commands.updateCatalog(address)),
  rollBackCatalog: () => answer(commands.rollBackCatalog()),
  trustKey: (key, trusted) => answer(commands.trustKey(key, trusted)),
  classPicks: () => answer(commands.classPicks()),
  openSource: (address) => answer(commands.openSource(address)),
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
