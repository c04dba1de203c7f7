//! Everything that is read once at the start.

import type { Failure, Host } from "$lib/host/host";
import type { CatalogOverview, Preset, ThisMachine } from "$lib/host/types";

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
