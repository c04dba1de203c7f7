//! The scenarios that the person kept under a name.

import type { Failure, Host } from "$lib/host/host";
import type { SavedScenario, Scenario } from "$lib/host/types";

/** More than anybody compares; the file they are kept in stays small. */
export const MOST_SAVED = 100;

export class Scenarios {
  saved: SavedScenario[] = $state.raw([]);
  /** The kept scenario that stands on the advice page, as far as it came from one. */
  open: string | null = $state(null);
  failure: Failure | null = $state.raw(null);
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  start(saved: SavedScenario[]): void {
    this.saved = saved;
  }

  named(id: string): SavedScenario | undefined {
    return this.saved.find((it) => it.id === id);
  }

  /** Keeps a scenario as a new one, first in the list. */
  async add(name: string, scenario: Scenario, day: string): Promise<SavedScenario> {
    const free = freeName(
      this.saved.map((it) => it.name),
      name,
    );
    const added = { id: freeId(this.saved), name: free, saved: day, scenario: { ...scenario, name: free } };
    await this.#put([added, ...this.saved].slice(0, MOST_SAVED));
    return added;
  }

  /** Keeps another scenario in the place of one that was kept. */
  async update(id: string, scenario: Scenario, day: string): Promise<void> {
    await this.#change(id, (it) => ({ ...it, saved: day, scenario: { ...scenario, name: it.name } }));
  }

  async rename(id: string, name: string): Promise<void> {
    const others = this.saved.filter((it) => it.id !== id).map((it) => it.name);
    const free = freeName(others, name);
    await this.#change(id, (it) => ({ ...it, name: free, scenario: { ...it.scenario, name: free } }));
  }

  async duplicate(id: string, day: string): Promise<void> {
    const from = this.named(id);
    if (from) await this.add(from.name, from.scenario, day);
  }

  /** Takes one out of the list. What comes back puts it in its place again. */
  async remove(id: string): Promise<() => Promise<void>> {
    const before = this.saved;
    const index = before.findIndex((it) => it.id === id);
    const removed = before[index];
    await this.#put(before.filter((it) => it.id !== id));
    if (this.open === id) this.open = null;
    return async () => {
      if (removed && !this.named(id))
        await this.#put([...this.saved.slice(0, index), removed, ...this.saved.slice(index)]);
    };
  }

  async #change(id: string, how: (it: SavedScenario) => SavedScenario): Promise<void> {
    await this.#put(this.saved.map((it) => (it.id === id ? how(it) : it)));
  }

  async #put(saved: SavedScenario[]): Promise<void> {
    this.saved = saved;
    const kept = await this.#host.saveScenarios($state.snapshot(saved) as SavedScenario[]);
    this.failure = kept.ok ? null : kept.error;
  }
}

function freeId(saved: readonly SavedScenario[]): string {
  for (let n = saved.length + 1; ; n++) {
    if (!saved.some((it) => it.id === String(n))) return String(n);
  }
}

/** A name that no other has: the one wished for, or with a number behind it. */
export function freeName(taken: readonly string[], wish: string): string {
  if (!taken.includes(wish)) return wish;
  const base = wish.replace(/ \d+$/, "");
  for (let n = 2; ; n++) {
    const name = `${base} ${n}`;
    if (!taken.includes(name)) return name;
  }
}
