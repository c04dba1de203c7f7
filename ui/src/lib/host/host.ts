//! What the window asks of the shell. Everything outside of this interface is the window's own; nothing else may reach
//! out. It grows only when a page needs something.

import type {
  CatalogOverview,
  ExportKind,
  HostError,
  Preset,
  Recommendation,
  Scenario,
  Settings,
  Start,
} from "./types";

/** What can go wrong beside a scenario that cannot be used: the shell itself failed. */
export type Failure = HostError | { code: "failed"; reason: string };

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

export interface Host {
  start(): Promise<Answer<Start>>;
  /** The answer to a scenario; `asOf` as `YYYY-MM-DD`, or `null` for today. */
  recommend(scenario: Scenario, asOf: string | null): Promise<Answer<Recommendation>>;
  catalogOverview(): Promise<Answer<CatalogOverview>>;
  presets(): Promise<Answer<Preset[]>>;
  saveSettings(settings: Settings): Promise<Answer<null>>;
  saveScenario(scenario: Scenario): Promise<Answer<null>>;
  /** Writes a file where the person wants it. The path, or `null` where they thought better of it. */
  export(kind: ExportKind, scenario: Scenario, language: string): Promise<Answer<string | null>>;
}
