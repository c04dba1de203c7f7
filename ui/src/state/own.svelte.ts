//! What the person added: their machines, models, cloud models and prices. Every change is kept at once, or refused as a
//! whole; what was taken away can be brought back.

import type { Answer, Failure, Host } from "$lib/host/host";
import type { CloudModel, Machine, Model, Own, OwnOffer } from "$lib/host/types";

/** What an entry can be of. */
export type OwnKind = "machine" | "model" | "cloud";

/** All lists are there, so that nobody has to ask. */
export interface Entries {
  machine: Machine[];
  model: Model[];
  cloud: CloudModel[];
  offer: OwnOffer[];
  sources: Required<Own>["sources"];
}

export class OwnEntries {
  entries: Entries = $state.raw(whole({}));
  failure: Failure | null = $state.raw(null);
  #host: Host;
  #changed: () => Promise<void>;

  /** `changed` is done after every change: answers and lists are made of the entries too. */
  constructor(host: Host, changed: () => Promise<void>) {
    this.#host = host;
    this.#changed = changed;
  }

  async load(): Promise<void> {
    const kept = await this.#host.ownEntries();
    if (kept.ok) this.entries = whole(kept.value);
    this.failure = kept.ok ? null : kept.error;
  }

  get count(): number {
    const { machine, model, cloud, offer } = this.entries;
    return machine.length + model.length + cloud.length + offer.length;
  }

  /** Keeps changed entries. `null` where they are kept, or why they are not; then everything is as it was. */
  async save(entries: Entries): Promise<Failure | null> {
    const saved = await this.#host.saveOwn(trimmed(entries));
    if (!saved.ok) return saved.error;
    this.entries = entries;
    await this.#changed();
    return null;
  }

  /** Takes in a file. How many entries there are then, or nothing where no file was chosen. */
  async import(): Promise<Answer<number | null>> {
    const taken = await this.#host.importOwn();
    if (!taken.ok) return taken;
    if (taken.value === null) return { ok: true, value: null };
    this.entries = whole(taken.value);
    await this.#changed();
    return { ok: true, value: this.count };
  }

  /** An id that nothing has yet, from a name. */
  newId(name: string, taken: readonly string[], provider = ""): string {
    const base = slug(name) || "own";
    const whole = provider === "" ? base : `${slug(provider) || "own"}/${base}`;
    for (let n = 1; ; n++) {
      const id = n === 1 ? whole : `${whole}-${n}`;
      if (!taken.includes(id)) return id;
    }
  }
}

/** Small letters, digits, dots and hyphens, at most 60. Letters with signs lose them; other scripts leave nothing. */
function slug(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^[-.]+|[-.]+$/g, "");
}

function whole(own: Own): Entries {
  return {
    machine: own.machine ?? [],
    model: own.model ?? [],
    cloud: own.cloud ?? [],
    offer: own.offer ?? [],
    sources: own.sources ?? {},
  };
}

function trimmed(entries: Entries): Own {
  return { ...$state.snapshot(entries) } as Own;
}
