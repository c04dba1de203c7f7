//! What the in-memory host keeps of the person's own entries, and what it says of catalogs. The lists show what was added;
//! whatever takes a computation is the program's, so an added machine's page has its figures and no speeds.

import type { Answer, Host } from "./host";
import type {
  CatalogOverview,
  CatalogState,
  ClassPick,
  CloudOverview,
  Fact,
  Machine,
  MachineOverview,
  MachinePage,
  ModelOverview,
  ModelPage,
  ModelRead,
  Own,
  Price,
  Spec,
  SpecOf,
} from "./types";

export interface RecordedOwn {
  cloud: CloudOverview[];
  parts: CatalogOverview["parts"];
  picks: ClassPick[];
  state: CatalogState;
  /** What the program read from a `config.json`. */
  read: ModelRead;
}

type OwnPart = Pick<
  Host,
  | "ownEntries"
  | "saveOwn"
  | "importOwn"
  | "exportOwn"
  | "readModel"
  | "catalogState"
  | "updateCatalog"
  | "rollBackCatalog"
  | "trustKey"
  | "classPicks"
  | "openSource"
>;

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

/** The bytes of a line, where it is written as keys are. */
function isKey(line: string): boolean {
  return /^RW[A-Za-z0-9+/]{54}$/.test(line);
}

export function ownOf(recorded: RecordedOwn, today: string) {
  let own: Own = {};
  let keys: string[] = [];
  const state = (): CatalogState => ({ ...recorded.state, keys: recorded.state.keys + keys.length, own_keys: keys });
  const answers: OwnPart = {
    async ownEntries() {
      return ok(structuredClone(own));
    },
    async saveOwn(entries) {
      for (const machine of entries.machine ?? []) {
        const memory = machine.pools[0]?.capacity_gib.value ?? 0;
        if (memory <= 0) {
          const path = `machine.${machine.id}.pools[0].capacity_gib`;
          return { ok: false, error: { code: "invalid", path, reason: `${memory} is not between 0.5 and 20000` } };
        }
      }
      own = structuredClone(entries);
      return ok(null);
    },
    // A browser has neither our files nor our dialogs.
    async importOwn() {
      return ok(null);
    },
    async exportOwn() {
      return ok(null);
    },
    async readModel() {
      return ok(structuredClone(recorded.read));
    },
    async catalogState() {
      return ok(state());
    },
    async updateCatalog(address) {
      if (keys.length + recorded.state.keys === 0) return { ok: false, error: { code: "no-key" } };
      if (address === null) return ok(null);
      if (!address.startsWith("https://")) return { ok: false, error: { code: "not-https", address } };
      return { ok: false, error: { code: "not-fetched", address, reason: "a browser fetches nothing." } };
    },
    async rollBackCatalog() {
      return { ok: false, error: { code: "nothing-installed" } };
    },
    async trustKey(key, trusted) {
      if (trusted && !isKey(key)) return { ok: false, error: { code: "not-a-key", key } };
      keys = keys.filter((it) => it !== key);
      if (trusted) keys.push(key);
      return ok(state());
    },
    async classPicks() {
      return ok(recorded.picks);
    },
    async openSource(address) {
      window.open(address, "_blank", "noreferrer");
      return ok(null);
    },
  };
  const price = (machine: string): Price | null => {
    const offer = (own.offer ?? []).findLast((it) => it.machine === machine);
    if (!offer) return null;
    const age_days = Math.round((Date.parse(today) - Date.parse(offer.date)) / 86_400_000);
    return {
      amount: Math.round((offer.amount / (offer.per_usd ?? 1)) * 100) / 100,
      currency: "USD",
      low: null,
      high: null,
      date: offer.date,
      since: null,
      age_days,
      stale: age_days > 90,
      seller: "own",
      availability: offer.availability ?? "orderable",
      source: "Your own entry",
      url: null,
      grade: "yours",
      second_hand: false,
      note: offer.note ?? null,
      tax: null,
      tax_included: offer.tax_included ?? false,
      converted: null,
    };
  };
  return {
    answers,
    overview: (catalog: CatalogOverview): CatalogOverview => ({
      ...catalog,
      machines: replaced(
        catalog.machines.map((it) => ({ ...it, mine: false, price: price(it.id) ?? it.price })),
        (own.machine ?? []).map((it) => machineShort(it, price(it.id))),
      ),
      models: replaced(
        catalog.models.map((it) => ({ ...it, mine: false })),
        (own.model ?? []).map(modelShort),
      ),
      cloud: replaced(recorded.cloud, (own.cloud ?? []).map(cloudShort)),
      parts: recorded.parts,
    }),
    /** A recorded page with what the person added to it, or the page of a machine of theirs. */
    machinePage(page: MachinePage | null, id: string): MachinePage | null {
      const mine = own.machine?.find((it) => it.id === id);
      const asked = price(id);
      if (mine) return machineLong(mine, asked);
      if (page === null) return null;
      if (asked === null) return page;
      return { ...page, price: asked, other_price: null, market: page.price };
    },
    modelPage(id: string): ModelPage | null {
      const mine = own.model?.find((it) => it.id === id);
      return mine ? modelLong(mine) : null;
    },
  };
}

function replaced<T extends { id: string }>(known: readonly T[], mine: readonly T[]): T[] {
  const ids = new Set(mine.map((it) => it.id));
  return [...known.filter((it) => !ids.has(it.id)), ...mine];
}

function machineShort(machine: Machine, price: Price | null): MachineOverview {
  const [main] = machine.pools;
  return {
    id: machine.id,
    name: machine.name,
    vendor: machine.vendor,
    form: machine.form,
    os: machine.os,
    class: machine.class,
    chip: machine.chip,
    memory_gib: (main?.capacity_gib.value ?? 0) * (main?.count ?? 1),
    bandwidth_gbs: main?.bandwidth_gbs?.value ?? null,
    max_units: machine.max_units ?? 1,
    for_home: machine.for_home ?? true,
    price,
    other_price: null,
    remarks: machine.remarks ?? [],
    mine: true,
  };
}

function machineLong(machine: Machine, price: Price | null): MachinePage {
  const [main] = machine.pools;
  const spec = (of: SpecOf, fact: Fact | null | undefined): Spec => ({
    of,
    os: null,
    pool: of === "memory" || of === "bandwidth" ? (main?.kind ?? null) : null,
    count: of === "memory" || of === "bandwidth" ? (main?.count ?? 1) : 1,
    fact: fact ?? null,
  });
  return {
    ...machineShort(machine, price),
    gpu_cores: null,
    cards: main?.count ?? 1,
    on_sale: null,
    withdrawn: null,
    market: null,
    fp16_is: machine.compute?.fp16_is ?? null,
    specs: [
      spec("memory", main?.capacity_gib),
      spec("bandwidth", main?.bandwidth_gbs),
      spec("fp16", machine.compute?.fp16_tflops),
      spec("idle", machine.power?.idle_w),
      spec("load", machine.power?.load_w),
      spec("noise", machine.power?.noise_dba),
    ],
    raise: [],
    link: null,
    engines: machine.engines,
    parts: [],
    offers: [],
    prices: [],
    models_under: machine.os[0] ?? "linux",
    models: [],
    sources: { yours: { title: "Your own entry", date: "n.d.", grade: "yours" } },
  };
}

function modelShort(model: NonNullable<Own["model"]>[number]): ModelOverview {
  return {
    id: model.id,
    name: model.name,
    vendor: model.vendor,
    class: null,
    params_b: model.params / 1e9,
    active_b: model.active_params ? model.active_params / 1e9 : null,
    context: model.context_extended ?? model.context,
    licence: model.licence ?? null,
    released: model.released ?? null,
    smallest_gib: model.files?.[0]?.gib ?? null,
    mine: true,
  };
}

function modelLong(model: NonNullable<Own["model"]>[number]): ModelPage {
  return {
    ...modelShort(model),
    repo: model.repo ?? null,
    ollama: model.ollama ?? null,
    uses: model.uses ?? [],
    context: model.context,
    context_extended: model.context_extended ?? null,
    shapes: null,
    shapes_from: model.shapes_from,
    files: (model.files ?? []).map((file) => ({
      quant: file.quant,
      gib: file.gib ?? null,
      exact: false,
      bits: file.gib ? (file.gib * 2 ** 30 * 8) / model.params : null,
      seen: file.seen ?? null,
      source: file.source,
    })),
    quant: null,
    memory: [],
    missing: [],
    quality: [],
    note: model.note ?? null,
    sources: model.sources,
  };
}

function cloudShort(model: NonNullable<Own["cloud"]>[number]): CloudOverview {
  return {
    id: model.id,
    name: model.name,
    provider: model.provider,
    context: model.context ?? null,
    max_output: model.max_output ?? null,
    price: model.usd_per_mtok ?? null,
    price_date: model.price_date ?? null,
    age_days: 0,
    stale: false,
    free_tier: model.free_tier ?? null,
    terms: model.terms ?? null,
    trains_on_input: model.trains_on_input ?? "unknown",
    trains_on_free_plan: model.trains_on_free_plan ?? false,
    terms_second_hand: model.terms_second_hand ?? false,
    retention: model.retention ?? null,
    status: model.status ?? null,
    retires: model.retires ?? null,
    ended: false,
    note: model.note ?? null,
    quality: model.quality ?? [],
    sources: model.sources,
    mine: true,
  };
}
