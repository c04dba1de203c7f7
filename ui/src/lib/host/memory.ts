//! A host without a shell, for the browser and for tests. It answers from recommendations that the program itself
//! recorded (`recorded/*.json`): the nearest one to the budget and privacy share that were asked for. It computes
//! nothing, so what it shows was once a real answer, to a question that may differ a little.

import type { Answer, Host } from "./host";
import { ownOf, type RecordedOwn } from "./memory-own";
import { fixesOf } from "./memory-fixes";
import { pagesOf, type RecordedPages } from "./memory-pages";
import { verdictText } from "$lib/text/sentences";
import type {
  Benchmarked,
  CatalogOverview,
  Diagnosed,
  Explored,
  HostError,
  Preset,
  Recommendation,
  SavedScenario,
  Scenario,
  Settings,
  Start,
  ThisMachine,
} from "./types";

/** Recorded answers to variations of one scenario. */
export interface Recording {
  scenario: Scenario;
  answers: { budget: number; private_share: number; answer: Recommendation }[];
}

export interface Recorded {
  start: Pick<Start, "version" | "today">;
  catalog: CatalogOverview;
  presets: Preset[];
  /** The first is what the window opens with. */
  recordings: Recording[];
}

/** What was found on recorded machines, and what was explored around the first answers of the recordings. */
export interface RecordedDiagnoses {
  /** The founding case, and a machine that is in order. */
  ill: Diagnosed;
  healthy: Diagnosed;
  /** What was measured of a runtime that answers as the one of the founding case. */
  measured: Benchmarked;
  explored: { tasks: string; current: boolean; explored: Explored }[];
}

/** A browser cannot look at the machine it runs on. */
const UNSEEN: ThisMachine = {
  machine: null,
  could_be: [],
  chosen: false,
  os: null,
  product: null,
  cpu: null,
  memory_gib: null,
  gpus: [],
};

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

export async function memoryHost(recorded?: Recorded): Promise<Host> {
  const data = recorded ?? (await loadRecorded());
  const pages = pagesOf(await loadPages());
  const own = ownOf(await loadOwn(), data.start.today);
  const diagnoses = await loadDiagnoses();
  let settings: Settings = { theme: "system", language: null };
  let scenario = data.recordings[0]?.scenario;
  let saved: SavedScenario[] = [];
  return {
    async start() {
      if (!scenario) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      return ok({ ...data.start, settings, scenario: structuredClone(scenario), saved, notices: [] });
    },
    async recommend(asked) {
      const refused = refusal(asked);
      if (refused) return { ok: false, error: refused };
      const nearest = nearestAnswer(data.recordings, asked);
      if (!nearest) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      return ok(nearest);
    },
    async explore(asked) {
      const refused = refusal(asked);
      if (refused) return { ok: false, error: refused };
      const tasks = asked.tasks.map((task) => task.id).join();
      const near = least(diagnoses.explored, (it) => {
        return (it.tasks === tasks ? 0 : 2) + (it.current === Boolean(asked.current) ? 0 : 1);
      });
      if (!near) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      return ok(near.explored);
    },
    async diagnose(asked) {
      return ok(asked.current?.observed?.context_cap ? diagnoses.ill : diagnoses.healthy);
    },
    async saveObservations() {
      return ok(null);
    },
    async catalogOverview() {
      return ok(own.overview(data.catalog));
    },
    ...pages,
    ...own.answers,
    async machinePage(id, asOf) {
      const page = await pages.machinePage(id, asOf);
      const with_own = own.machinePage(page.ok ? page.value : null, id);
      return with_own === null ? page : ok(with_own);
    },
    async modelPage(id, quant) {
      const mine = own.modelPage(id);
      return mine === null ? pages.modelPage(id, quant) : ok(mine);
    },
    ...fixesOf(diagnoses.measured),
    async thisMachine() {
      return ok(UNSEEN);
    },
    async chooseMachine(machine) {
      return ok({ ...UNSEEN, machine, chosen: machine !== null });
    },
    async presets() {
      return ok(data.presets);
    },
    async saveSettings(changed) {
      settings = changed;
      return ok(null);
    },
    async saveScenario(changed) {
      scenario = changed;
      return ok(null);
    },
    async saveScenarios(changed) {
      saved = changed;
      return ok(null);
    },
    async readScenario(name, bytes) {
      return read(name, bytes);
    },
    async menu() {
      // A browser has a menu of its own.
      return ok(null);
    },
    async export() {
      return ok(null);
    },
    async paragraph(asked) {
      const nearest = nearestAnswer(data.recordings, asked);
      if (!nearest) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      return ok(verdictText(nearest, asked.budget));
    },
  };
}

async function loadRecorded(): Promise<Recorded> {
  return (await import("./recorded/recorded.json")).default as unknown as Recorded;
}

/** As much of the program's reading as needs no program: what is no scenario at all is refused. */
function read(file: string, bytes: Uint8Array): Answer<Scenario> {
  const malformed = (path: string, reason: string): Answer<Scenario> => {
    return { ok: false, error: { code: "malformed", file, path, reason } };
  };
  try {
    const given = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Partial<Scenario>;
    if (typeof given.version !== "number") return malformed("version", "missing field");
    if (!Array.isArray(given.tasks)) return malformed("tasks", "expected a sequence");
    return ok(given as Scenario);
  } catch (thrown) {
    if (thrown instanceof TypeError) return { ok: false, error: { code: "no-scenario-file", file } };
    return malformed(".", thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function loadDiagnoses(): Promise<RecordedDiagnoses> {
  return (await import("./recorded/diagnoses.json")).default as unknown as RecordedDiagnoses;
}

async function loadOwn(): Promise<RecordedOwn> {
  return (await import("./recorded/own.json")).default as unknown as RecordedOwn;
}

async function loadPages(): Promise<RecordedPages> {
  return (await import("./recorded/pages.json")).default as unknown as RecordedPages;
}

/** The refusals that need no catalog, with the codes and paths of the real ones. */
export function refusal(scenario: Scenario): HostError | null {
  if (scenario.tasks.length === 0) return { code: "no-tasks" };
  for (const [i, task] of scenario.tasks.entries()) {
    if ((task.cached_tokens ?? 0) > task.prompt_tokens) {
      return {
        code: "invalid",
        path: `tasks[${i}].cached_tokens`,
        reason: `${task.cached_tokens} cached tokens in a prompt of ${task.prompt_tokens}`,
      };
    }
  }
  if (scenario.budget.amount < 0) return { code: "negative-budget", amount: String(scenario.budget.amount) };
  if (scenario.private_share < 0 || scenario.private_share > 1) {
    return { code: "share-out-of-range", path: "private_share", value: String(scenario.private_share) };
  }
  if (scenario.budget.currency !== "USD" && !scenario.exchange) {
    return { code: "no-exchange-rate", path: "budget.currency", currency: scenario.budget.currency };
  }
  return null;
}

/** How far two scenarios lie apart in what was recorded: the mix first, then the settings seen, then the numbers. */
function distance(recording: Recording, asked: Scenario): number {
  const mix = (s: Scenario) => s.tasks.map((t) => `${t.kind} ${JSON.stringify(t.model)}`).join();
  const seen = (s: Scenario) => Boolean(s.current?.observed?.context_cap);
  const machine = (s: Scenario) => s.current?.machine;
  const other = recording.scenario;
  return (
    (mix(other) === mix(asked) ? 0 : 4) +
    (seen(other) === seen(asked) ? 0 : 2) +
    (machine(other) === machine(asked) ? 0 : 1)
  );
}

export function nearestAnswer(recordings: readonly Recording[], asked: Scenario): Recommendation | null {
  const recording = least(recordings, (r) => distance(r, asked));
  const answer = least(
    recording?.answers ?? [],
    (a) => Math.abs(a.budget - asked.budget.amount) / 1000 + Math.abs(a.private_share - asked.private_share),
  );
  return answer?.answer ?? null;
}

function least<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || by(item) < by(best) ? item : best),
    undefined,
  );
}
