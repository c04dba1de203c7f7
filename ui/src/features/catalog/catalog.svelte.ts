//! What stands open in the catalog: the lists with their filters, or one entry. It stays while other pages are open.

import type { FormFactor, ModelClass, Os } from "$lib/host/types";
import { useApp, type App } from "$state/app.svelte";
import type { OwnKind } from "$state/own.svelte";

export type Tab = "machines" | "models" | "cloud" | "own";
export type MachineSort = "name" | "memory" | "bandwidth" | "price" | "age";
export type CloudSort = "name" | "context" | "input" | "output" | "seen";
export type ModelSort = "name" | "params" | "context" | "smallest" | "released";

/** Which form: an entry's by its id, a price by its place among theirs; missing for a new one. */
export type Editing =
  | { of: "machine"; id: string | null; like?: string }
  | { of: "model" | "cloud"; id: string | null }
  | { of: "offer"; at: number | null; machine: string | null };

export class CatalogState {
  tab: Tab = $state("machines");
  wanted = $state("");
  /** The entry that stands open. */
  open: { kind: OwnKind; id: string } | null = $state(null);
  /** The form that stands open: for a new entry of the person's own, or for one that they change. */
  editing: Editing | null = $state(null);

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

  provider = $state("");
  /** Only those that do not train on what is sent. */
  noTraining = $state(false);
  cloudSort: CloudSort = $state("name");

  /** True where anything narrows the list that is shown. */
  get narrowed(): boolean {
    const machines = this.system !== "" || this.form !== "" || this.memory > 0 || this.orderable;
    const models = this.modelClass !== "" || this.context > 0;
    const cloud = this.provider !== "" || this.noTraining || this.context > 0;
    return this.wanted !== "" || (this.tab === "machines" ? machines : this.tab === "models" ? models : cloud);
  }

  clear(): void {
    this.wanted = "";
    this.system = "";
    this.form = "";
    this.memory = 0;
    this.orderable = false;
    this.modelClass = "";
    this.context = 0;
    this.provider = "";
    this.noTraining = false;
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
export function openEntry(app: App, kind: OwnKind, id: string): void {
  const catalog = catalogOf(app);
  catalog.editing = null;
  catalog.open = { kind, id };
  app.open("catalog");
}
