//! The host inside the desktop shell. The only file that knows Tauri.

import { invoke } from "@tauri-apps/api/core";
import type { Answer, Failure, Host } from "./host";

async function call<T>(command: string, args?: Record<string, unknown>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await invoke<T>(command, args) };
  } catch (thrown) {
    return { ok: false, error: failure(thrown) };
  }
}

/** Commands refuse with an error of ours; anything else is the shell's own fault and is shown as its words. */
function failure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) return thrown as Failure;
  return { code: "failed", reason: thrown instanceof Error ? thrown.message : String(thrown) };
}

export const tauriHost: Host = {
  start: () => call("start"),
  recommend: (scenario, asOf) => call("recommend", { scenario, asOf }),
  catalogOverview: (asOf) => call("catalog_overview", { asOf }),
  thisMachine: () => call("this_machine"),
  presets: () => call("presets"),
  saveSettings: (settings) => call("save_settings", { settings }),
  saveScenario: (scenario) => call("save_scenario", { scenario }),
  export: (kind, scenario, language, asOf) => call("export", { kind, scenario, language, asOf }),
};
