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
  ShellError,
  Start,
  ThisMachine,
} from "./types";

/** What can go wrong: what was handed in cannot be used, or the shell could not do its part. */
export type Failure = HostError | ShellError;

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

export interface Host {
  start(): Promise<Answer<Start>>;
  /** The answer to a scenario; `asOf` as `YYYY-MM-DD`, or `null` for today. */
  recommend(scenario: Scenario, asOf: string | null): Promise<Answer<Recommendation>>;
  /** The catalog in short, with prices as of a day, or today. */
  catalogOverview(asOf: string | null): Promise<Answer<CatalogOverview>>;
  thisMachine(): Promise<Answer<ThisMachine>>;
  presets(): Promise<Answer<Preset[]>>;
  saveSettings(settings: Settings): Promise<Answer<null>>;
  saveScenario(scenario: Scenario): Promise<Answer<null>>;
  /** Writes a file where the person wants it. The path, or `null` where they thought better of it. */
  export(kind: ExportKind, scenario: Scenario, language: string, asOf: string | null): Promise<Answer<string | null>>;
}
