//! The scenario under the person's hands and the newest answer to it. Every change asks again; answers that were
//! overtaken by a newer one are dropped; a refusal keeps the last good answer on the screen.

import type { Failure, Host } from "$lib/host/host";
import type { CatalogOverview, Preset, Recommendation, Scenario, Task, ThisMachine } from "$lib/host/types";
import { errorPath } from "$lib/text/sentences";

export class Advice {
  scenario: Scenario = $state(empty());
  /** The day of the prices, or `null` for today. */
  asOf: string | null = $state(null);
  answer: Recommendation | null = $state.raw(null);
  /** The scenario that `answer` belongs to: sums in it are in its currency. */
  answered: Scenario = $state.raw(empty());
  refusal: Failure | null = $state.raw(null);
  /** True while an answer takes longer than a person notices. */
  slow = $state(false);

  #host: Host;
  #asked = 0;
  #shown = 0;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Changes the scenario and asks for the answer. */
  change(how: (scenario: Scenario) => void): void {
    how(this.scenario);
    void this.ask();
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#save(), 600);
  }

  setAsOf(day: string | null): void {
    this.asOf = day;
    void this.ask();
  }

  async ask(): Promise<void> {
    const mine = ++this.#asked;
    const scenario = $state.snapshot(this.scenario);
    const timer = setTimeout(() => (this.slow = true), 400);
    const result = await this.#host.recommend(scenario, this.asOf);
    clearTimeout(timer);
    if (mine === this.#asked) this.slow = false;
    if (mine < this.#shown) return;
    this.#shown = mine;
    if (result.ok) {
      this.answer = result.value;
      this.answered = scenario;
      this.refusal = null;
    } else {
      this.refusal = result.error;
    }
  }

  /** The refusal, where it is about this field. */
  problemAt(path: string): Failure | null {
    return this.refusal !== null && errorPath(this.refusal) === path ? this.refusal : null;
  }

  /** True where the refusal is about this field or one below it. */
  problemWithin(path: string): boolean {
    const at = this.refusal === null ? null : errorPath(this.refusal);
    return at !== null && (at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`));
  }

  async #save(): Promise<void> {
    // What was refused is not kept: the next start would open on an error.
    if (this.refusal === null) await this.#host.saveScenario($state.snapshot(this.scenario));
  }
}

function empty(): Scenario {
  return { version: 1, tasks: [], budget: { amount: 0, currency: "USD" }, private_share: 1 };
}

/** A name for a new task that no other has. */
export function freeTaskId(tasks: readonly Task[], wish: string): string {
  const base = wish.replace(/-\d+$/, "");
  if (!tasks.some((task) => task.id === wish)) return wish;
  for (let n = 2; ; n++) {
    const id = `${base}-${n}`;
    if (!tasks.some((task) => task.id === id)) return id;
  }
}

/** Everything that is read once at the start. */
export class Library {
  catalog: CatalogOverview | null = $state.raw(null);
  presets: Preset[] = $state.raw([]);
  thisMachine: ThisMachine | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);

  readonly #names: Record<string, string> = $derived(
    Object.fromEntries(this.catalog?.machines.map((m) => [m.id, m.name]) ?? []),
  );

  async load(host: Host): Promise<void> {
    // Looking at the machine may take a moment; nothing waits for it.
    void host.thisMachine().then((found) => {
      if (found.ok) this.thisMachine = found.value;
    });
    const [catalog, presets] = await Promise.all([host.catalogOverview(null), host.presets()]);
    if (catalog.ok) this.catalog = catalog.value;
    else this.failure = catalog.error;
    if (presets.ok) this.presets = presets.value;
    else this.failure = presets.error;
  }

  machineName(id: string): string {
    return this.#names[id] ?? id;
  }
}
