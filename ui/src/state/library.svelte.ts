//! Everything that is read once at the start.

import type { Failure, Host } from "$lib/host/host";
import type { CatalogOverview, Preset, Recommendation, ThisMachine } from "$lib/host/types";
import type { OwnKind } from "./own.svelte";

export class Library {
  catalog: CatalogOverview | null = $state.raw(null);
  presets: Preset[] = $state.raw([]);
  thisMachine: ThisMachine | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);

  /** What machines are called, before the lists are there. */
  #heard: Record<string, string> = $state.raw({});
  readonly #names: Record<string, string> = $derived(
    Object.fromEntries(this.catalog?.machines.map((m) => [m.id, m.name]) ?? []),
  );

  readonly #mine: Record<OwnKind, Set<string>> = $derived({
    machine: mineOf(this.catalog?.machines),
    model: mineOf(this.catalog?.models),
    cloud: mineOf(this.catalog?.cloud),
  });
  #day: string | null = null;

  /** True where the person added an entry. */
  isMine(kind: OwnKind, id: string): boolean {
    return this.#mine[kind].has(id);
  }

  /** The lists with the prices of a day, or of today. */
  async at(host: Host, day: string | null): Promise<void> {
    if (day === this.#day) return;
    this.#day = day;
    await this.readAnew(host);
  }

  /** The lists, after an entry was added or a newer catalog came. */
  async readAnew(host: Host): Promise<void> {
    const day = this.#day;
    const catalog = await host.catalogOverview(day);
    if (day !== this.#day) return;
    if (catalog.ok) this.catalog = catalog.value;
    this.failure = catalog.ok ? null : catalog.error;
  }

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

  /** The first answer comes before the lists and names machines too. */
  heard(answer: Recommendation): void {
    const all = [...answer.candidates, ...(answer.current ? [answer.current] : [])];
    this.#heard = Object.fromEntries(all.map((it) => [it.machine, it.name]));
  }

  machineName(id: string): string {
    return this.#names[id] ?? this.#heard[id] ?? id;
  }
}

function mineOf(entries: readonly { id: string; mine: boolean }[] | undefined): Set<string> {
  return new Set((entries ?? []).filter((it) => it.mine).map((it) => it.id));
}
