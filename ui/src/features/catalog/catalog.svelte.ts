//! What stands open in the catalog: the lists with their filters, or one entry. It stays while other pages are open.

import type { FormFactor, ModelClass, Os } from "$lib/host/types";
import { useApp, type App } from "$state/app.svelte";

export type Tab = "machines" | "models";
export type MachineSort = "name" | "memory" | "bandwidth" | "price" | "age";
export type ModelSort = "name" | "params" | "context" | "smallest" | "released";

export class CatalogState {
  tab: Tab = $state("machines");
  wanted = $state("");
  /** The entry that stands open. */
  open: { kind: "machine" | "model"; id: string } | null = $state(null);

  system: Os | "" = $state("");
  form: FormFactor | "" = $state("");
  /** At least so much memory, GiB. */
  memory = $state(0);
  /** Only what one can have today. */
  orderable = $state(false);
  machineSort: MachineSort = $state("name");

  modelClass: ModelClass | "" = $state("");
  /** At least so long a context, tokens. */
  context = $state(0);
  modelSort: ModelSort = $state("name");

  /** True where anything narrows the list that is shown. */
  get narrowed(): boolean {
    const machines = this.system !== "" || this.form !== "" || this.memory > 0 || this.orderable;
    const models = this.modelClass !== "" || this.context > 0;
    return this.wanted !== "" || (this.tab === "machines" ? machines : models);
  }

  clear(): void {
    this.wanted = "";
    this.system = "";
    this.form = "";
    this.memory = 0;
    this.orderable = false;
    this.modelClass = "";
    this.context = 0;
  }
}

const states = new WeakMap<App, CatalogState>();

export function catalogOf(app: App): CatalogState {
  let state = states.get(app);
  if (!state) {
    state = new CatalogState();
    states.set(app, state);
  }
  return state;
}

export function useCatalog(): CatalogState {
  return catalogOf(useApp());
}

/** Opens a machine's or a model's own page from anywhere. */
export function openEntry(app: App, kind: "machine" | "model", id: string): void {
  catalogOf(app).open = { kind, id };
  app.open("catalog");
}
