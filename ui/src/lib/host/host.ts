//! What the window asks of the shell. Everything outside of this interface is the window's own; nothing else may reach
//! out. It grows only when a page needs something.

import type {
  BenchStage,
  BenchTarget,
  Benchmarked,
  CatalogOverview,
  CatalogState,
  ClaimCheck,
  Chosen,
  ClassPick,
  Comparison,
  Diagnosed,
  EstimateOf,
  EvidencePage,
  Explored,
  ExportKind,
  Filter,
  Fix,
  FixMade,
  FixPreview,
  HostError,
  Look,
  MenuItem,
  MachinePage,
  ModelPage,
  ModelRead,
  Nearest,
  Observations,
  Own,
  Preset,
  Recommendation,
  RuntimeTrouble,
  SavedScenario,
  Refusal,
  Scenario,
  Settings,
  ShellError,
  Start,
  ThisMachine,
  Trouble,
  Updated,
} from "./types";

/** What can go wrong: what was handed in cannot be used, the shell could not do its part, a newer catalog was refused, or a
    runtime or a change to its settings went wrong. */
export type Failure = HostError | ShellError | Trouble | Refusal | RuntimeTrouble;

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** How the menu reads. A page without a label is left out of it. */
export type MenuLabels = Partial<Record<MenuItem, string>>;

export interface Host {
  start(): Promise<Answer<Start>>;
  /** The answer to a scenario; `asOf` as `YYYY-MM-DD`, or `null` for today. */
  recommend(scenario: Scenario, asOf: string | null): Promise<Answer<Recommendation>>;
  /** What takes tens of answers: where the answer flips, what more money buys, what would settle a close call. */
  explore(scenario: Scenario, asOf: string | null): Promise<Answer<Explored>>;
  /** Looks at this machine now, and at what it means for the work of a scenario. Takes some seconds. */
  diagnose(scenario: Scenario, look: Look): Promise<Answer<Diagnosed>>;
  /** Remembers which machine of the catalog this one is; `null` forgets it. */
  chooseMachine(machine: string | null): Promise<Answer<ThisMachine>>;
  /** What a change would do; nothing is changed. */
  previewFix(fix: Fix): Promise<Answer<FixPreview>>;
  /** Makes a change that the person agreed to, and reads it back. */
  applyFix(fix: Fix): Promise<Answer<FixMade>>;
  /** Takes a change away again that was made since the start. */
  undoFix(id: number): Promise<Answer<null>>;
  /** Measures a model on a runtime that runs; `progress` hears of each part as it begins. */
  benchmark(
    scenario: Scenario,
    observations: Observations,
    target: BenchTarget,
    progress: (stage: BenchStage) => void,
  ): Promise<Answer<Benchmarked>>;
  stopBenchmark(): Promise<Answer<null>>;
  /** Writes what was seen where the person wants it, without what could tell who they are. The path, or `null`. */
  saveObservations(observations: Observations): Promise<Answer<string | null>>;
  /** The catalog in short, with prices as of a day, or today. */
  catalogOverview(asOf: string | null): Promise<Answer<CatalogOverview>>;
  /** Machines side by side; `task` names the task whose model the speeds are of. */
  compare(scenario: Scenario, asOf: string | null, choices: Chosen[], task: string | null): Promise<Answer<Comparison>>;
  /** A claim that somebody typed: understood, judged, and held beside the person's work. */
  checkClaim(text: string, scenario: Scenario | null, asOf: string | null): Promise<Answer<ClaimCheck>>;
  /** One machine with everything that is known of it. */
  machinePage(id: string, asOf: string | null): Promise<Answer<MachinePage>>;
  /** One model; its memory is for the quantization, or for the usual one. */
  modelPage(id: string, quant: string | null): Promise<Answer<ModelPage>>;
  /** Published runs with what is predicted for them. */
  evidence(filter: Filter): Promise<Answer<EvidencePage>>;
  /** The published runs nearest to an estimate of the answer. */
  nearestRuns(of: EstimateOf): Promise<Answer<Nearest[]>>;
  /** The entries that the person added in the window. */
  ownEntries(): Promise<Answer<Own>>;
  /** Keeps the person's entries in place of those before; from then on every answer counts with them. */
  saveOwn(entries: Own): Promise<Answer<null>>;
  /** Takes in a file that the person chooses: all entries that are kept then, or `null` where they chose none. */
  importOwn(): Promise<Answer<Own | null>>;
  /** Writes the entries where the person wants them. The path, or `null`. */
  exportOwn(): Promise<Answer<string | null>>;
  /** Reads a model's shapes from a `config.json` or a GGUF file that the person chooses; nothing is kept yet. */
  readModel(): Promise<Answer<ModelRead | null>>;
  /** Which catalog is in force, and who may bring a newer one. */
  catalogState(): Promise<Answer<CatalogState>>;
  /** Installs a newer catalog from an https address, or from a file that the person chooses. */
  updateCatalog(address: string | null): Promise<Answer<Updated | null>>;
  /** Goes back to the catalog before the installed one. */
  rollBackCatalog(): Promise<Answer<Updated>>;
  /** Trusts catalogs signed with a key, or trusts it no longer. */
  trustKey(key: string, trusted: boolean): Promise<Answer<CatalogState>>;
  /** The model that stands for each class and use, with the reason. */
  classPicks(): Promise<Answer<ClassPick[]>>;
  /** Opens a listed https source in the system's browser. */
  openSource(address: string): Promise<Answer<null>>;
  thisMachine(): Promise<Answer<ThisMachine>>;
  presets(): Promise<Answer<Preset[]>>;
  saveSettings(settings: Settings): Promise<Answer<null>>;
  saveScenario(scenario: Scenario): Promise<Answer<null>>;
  /** Keeps the scenarios that have a name, in place of those before. */
  saveScenarios(saved: SavedScenario[]): Promise<Answer<null>>;
  /** Reads a scenario out of a file that the person gave: its name and what is in it. */
  readScenario(name: string, bytes: Uint8Array): Promise<Answer<Scenario>>;
  /** Shows the window's menu in these words; `chosen` hears what is chosen from it. */
  menu(labels: MenuLabels, chosen: (item: MenuItem) => void): Promise<Answer<null>>;
  /**
   * Writes a file where the person wants it. The path, or `null` where they thought better of it. `discreet` leaves out
   * their machine and the prices of their own offers.
   */
  export(
    kind: ExportKind,
    scenario: Scenario,
    language: string,
    asOf: string | null,
    discreet: boolean,
  ): Promise<Answer<string | null>>;
  /** The answer in one paragraph of plain text. */
  paragraph(scenario: Scenario, language: string, asOf: string | null, discreet: boolean): Promise<Answer<string>>;
}
