// What a person adds of their own: every form by keyboard and for axe, what is refused where it was typed, the marks, the
// prices, the files; newer catalogs and their keys; and sources that open outside of the window.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openEntry, type Editing, catalogOf } from "$features/catalog/catalog.svelte";
import { fingerprint } from "$features/settings/keys";
import type { Host } from "$lib/host/host";
import { memoryHost } from "$lib/host/memory";
import type { Machine, Own } from "$lib/host/types";
import { pieces } from "$lib/text/addresses";
import type { App } from "$state/app.svelte";
import { open, openPage, recorded, settle, violations } from "./app";

const KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

let host: Host;
let kept: Own | undefined;

beforeEach(async () => {
  host = await memoryHost(recorded);
  kept = undefined;
  const save = host.saveOwn.bind(host);
  vi.spyOn(host, "saveOwn").mockImplementation((entries) => {
    kept = entries;
    return save(entries);
  });
  window.scrollTo = () => {};
});

async function form(editing: Editing): Promise<App> {
  const app = await openPage("catalog", host);
  catalogOf(app).editing = editing;
  await settle();
  return app;
}

const inForm = () => within(document.querySelector<HTMLElement>("form.sheet")!);
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(inForm().getByLabelText(label), { target: { value } });
const choose = (label: string | RegExp, value: string) =>
  fireEvent.change(inForm().getByLabelText(label), { target: { value } });

async function keep(): Promise<void> {
  await fireEvent.submit(document.querySelector("form.sheet")!);
  await settle();
}

async function addShedBox(): Promise<App> {
  const app = await form({ of: "machine", id: null });
  await type("Name", "The box in the shed");
  await type("Memory of one card", "24");
  await type(/^Bandwidth/, "936");
  await type(/^Price/, "900");
  await fireEvent.click(inForm().getByLabelText("Linux"));
  await keep();
  return app;
}

describe("a machine of one's own", () => {
  it("is refused where it was typed, and the first field that is wrong takes the focus", async () => {
    await form({ of: "machine", id: null });
    expect(await violations()).toEqual([]);
    await type(/^Bandwidth/, "0.5");
    await keep();
    expect(host.saveOwn).not.toHaveBeenCalled();
    const name = inForm().getByLabelText("Name");
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute("aria-invalid")).toBe("true");
    const said = document.getElementById(name.getAttribute("aria-describedby")!.split(" ").at(-1)!);
    expect(said?.textContent).toBe("This is needed.");
    expect(inForm().getByText("Between 1 and 30,000.")).toBeTruthy();
    expect(inForm().getByText("Choose at least one.")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("does not leave with a number that is none, and shows no other in its place", async () => {
    await form({ of: "machine", id: null });
    await type("Name", "Box");
    await type("Memory of one card", "24");
    await fireEvent.click(inForm().getByLabelText("Linux"));
    await type(/^Bandwidth/, "fast");
    await keep();
    expect(host.saveOwn).not.toHaveBeenCalled();
    expect(inForm().getByText("“fast” is not a number.")).toBeTruthy();
  });

  it("is kept with its price, and is marked on its page and in the list", async () => {
    const app = await addShedBox();
    const machine = kept?.machine?.[0] as Machine;
    expect(machine.id).toBe("the-box-in-the-shed");
    expect(machine.pools).toEqual([
      {
        kind: "vram",
        count: 1,
        capacity_gib: { value: 24, sources: ["yours"] },
        bandwidth_gbs: { value: 936, sources: ["yours"] },
      },
    ]);
    expect(machine.engines.length).toBeGreaterThan(0);
    expect(kept?.offer).toMatchObject([{ machine: machine.id, amount: 900, currency: "USD", date: app.today }]);
    const heading = screen.getByRole("heading", { level: 1, name: /The box in the shed/ });
    expect(heading.textContent).toContain("yours");
    catalogOf(app).open = null;
    catalogOf(app).tab = "machines";
    catalogOf(app).wanted = "shed";
    await settle();
    const row = document.querySelector(".list tbody tr")!;
    expect(row.textContent).toContain("yours");
    expect(row.textContent).toContain("$900");
    catalogOf(app).wanted = "dgx spark";
    await settle();
    expect(document.querySelector(".list tbody tr .mine")).toBeNull();
  });

  it("starts from one that it is like", async () => {
    await form({ of: "machine", id: null, like: "dgx-spark" });
    const value = (label: string | RegExp) => (inForm().getByLabelText(label) as HTMLInputElement).value;
    expect(value("Memory")).toBe("128");
    expect(value(/^Bandwidth/)).toBe("273");
    await type("Name", "My Spark");
    await keep();
    expect(kept?.machine?.[0]).toMatchObject({ class: "gb10", chip: "GB10", name: "My Spark" });
  });

  it("shows what the program refuses beside its field", async () => {
    vi.mocked(host.saveOwn).mockImplementation(async (entries) => {
      const path = `machine.${entries.machine?.[0]?.id}.pools[0].capacity_gib`;
      const fault = { code: "not-between", value: "24.5", least: "0.5", most: "20000" } as const;
      return { ok: false, error: { code: "bad-entry", path, fault } };
    });
    await addShedBox();
    const memory = inForm().getByLabelText("Memory of one card");
    expect(memory.getAttribute("aria-invalid")).toBe("true");
    const said = document.getElementById(memory.getAttribute("aria-describedby")!.split(" ").at(-1)!);
    expect(said?.textContent).toBe("24.5 is not between 0.5 and 20,000.");
  });

  it("says what the program refuses in the language of the window", async () => {
    vi.mocked(host.saveOwn).mockImplementation(async (entries) => {
      const path = `machine.${entries.machine?.[0]?.id}.pools[0].capacity_gib`;
      const fault = { code: "not-between", value: "24.5", least: "0.5", most: "20000" } as const;
      return { ok: false, error: { code: "bad-entry", path, fault } };
    });
    const app = await addShedBox();
    await app.changeSettings({ language: "de" });
    await settle();
    await fireEvent.submit(document.querySelector("form.sheet")!);
    await settle();
    expect(inForm().getByText("24,5 liegt nicht zwischen 0,5 und 20.000.")).toBeTruthy();
    await app.changeSettings({ language: "en" });
  });

  it("runs what the catalog says that its class runs", async () => {
    const overview = host.catalogOverview.bind(host);
    vi.spyOn(host, "catalogOverview").mockImplementation(async (day) => {
      const answer = await overview(day);
      if (!answer.ok) return answer;
      const classes = answer.value.classes.map((it) =>
        it.class === "nvidia"
          ? { ...it, engines: [{ engine: "vllm", backend: "CUDA", maturity: "rough" } as const] }
          : it,
      );
      return { ok: true, value: { ...answer.value, classes } };
    });
    await addShedBox();
    expect(kept?.machine?.[0]?.engines).toEqual([{ engine: "vllm", backend: "CUDA", maturity: "rough" }]);
  });

  it("is deleted with its price, and comes back with one step", async () => {
    const app = await addShedBox();
    await fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    await settle();
    expect(kept).toMatchObject({ machine: [], offer: [] });
    app.said.act();
    await settle();
    expect(kept?.machine).toHaveLength(1);
    expect(kept?.offer).toHaveLength(1);
  });

  it("keeps, when it is changed, what the form does not ask", async () => {
    const app = await addShedBox();
    const machine = kept!.machine![0]!;
    await app.own.save({ ...app.own.entries, machine: [{ ...machine, on_sale: "2026-01-01" }] });
    catalogOf(app).editing = { of: "machine", id: machine.id };
    await settle();
    await type("Memory of one card", "48");
    await keep();
    expect(kept?.machine?.[0]).toMatchObject({ id: machine.id, on_sale: "2026-01-01" });
    expect(kept?.machine?.[0]?.pools[0]?.capacity_gib.value).toBe(48);
    expect(kept?.machine).toHaveLength(1);
  });
});

describe("a price of one's own", () => {
  it("goes before the market's, which stays beside it", async () => {
    await form({ of: "offer", at: null, machine: "dgx-spark" });
    expect(await violations()).toEqual([]);
    await type("Price", "3000");
    await keep();
    expect(kept?.offer).toMatchObject([{ machine: "dgx-spark", amount: 3000, availability: "orderable" }]);
    const market = document.querySelector(".market")!;
    expect(market.textContent).toContain("The market asks:");
    expect(market.textContent).not.toContain("$3,000");
  });

  it("needs a rate where it is in other money", async () => {
    await form({ of: "offer", at: null, machine: "dgx-spark" });
    await type("Price", "3000");
    await choose("Currency", "EUR");
    await keep();
    expect(host.saveOwn).not.toHaveBeenCalled();
    await type("Exchange rate", "0.9");
    await keep();
    expect(kept?.offer).toMatchObject([{ currency: "EUR", per_usd: 0.9 }]);
  });

  it("can be for a part", async () => {
    await form({ of: "offer", at: null, machine: null });
    await choose("Price of", "part");
    await settle();
    const parts = inForm().getByLabelText("Part") as HTMLSelectElement;
    const part = parts.options[1]!.value;
    await choose("Part", part);
    await type("Price", "700");
    await keep();
    expect(kept?.offer).toMatchObject([{ machine: null, part, amount: 700 }]);
  });
});

describe("a model of one's own", () => {
  it("takes its shapes out of a file", async () => {
    await form({ of: "model", id: null });
    await fireEvent.click(screen.getByRole("button", { name: "Read from a file …" }));
    await settle();
    expect(inForm().getByText(/36 layers/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await type("Name", "My finetune");
    await keep();
    const model = kept?.model?.[0];
    expect(model).toMatchObject({ id: "my-finetune", name: "My finetune", shapes_from: "config" });
    expect(model?.architecture).toMatchObject({ layers: 36, attention: [{ kind: "full", kv_heads: 8, head_k: 128 }] });
  });

  it("wants all shapes or none, and refuses a file that no model has", async () => {
    await form({ of: "model", id: null });
    await type("Name", "Mine");
    await type(/^Parameters/, "8");
    await type(/^Layers/, "36");
    await type(/^Size of the file/, "500");
    await keep();
    expect(host.saveOwn).not.toHaveBeenCalled();
    expect(inForm().getAllByText("Fill in all three of layers, heads and width, or none.")).toHaveLength(2);
    expect(inForm().getByText(/bits for each parameter/)).toBeTruthy();
    await type(/^Heads of the cache/, "8");
    await type(/^Width of a head/, "128");
    await type(/^Size of the file/, "4.7");
    await keep();
    expect(kept?.model?.[0]).toMatchObject({ params: 8e9, files: [{ quant: "Q4_K_M", gib: 4.7, source: "yours" }] });
    expect(kept?.model?.[0]?.architecture?.layers).toBe(36);
  });
});

describe("a cloud model", () => {
  it("of one's own has its price and a day, and stands among the others", async () => {
    const app = await form({ of: "cloud", id: null });
    expect(await violations()).toEqual([]);
    await type("Name", "House Coder 2");
    await type("Provider", "Next door");
    await type("Sent", "0.5");
    await type("Answered", "2");
    await type(/^Cached/, "3");
    await keep();
    expect(host.saveOwn).not.toHaveBeenCalled();
    expect(inForm().getByText("Dearer than fresh tokens.")).toBeTruthy();
    await type(/^Cached/, "0.1");
    await keep();
    expect(kept?.cloud).toMatchObject([
      {
        id: "next-door/house-coder-2",
        price_date: app.today,
        usd_per_mtok: { input: 0.5, output: 2, cache_read: 0.1 },
      },
    ]);
    expect(screen.getByRole("heading", { level: 1, name: /House Coder 2/ }).textContent).toContain("yours");
    expect(await violations()).toEqual([]);
  });

  it("of the catalog can be searched, sorted and looked at, with its sources", async () => {
    const app = await openPage("catalog", host);
    catalogOf(app).tab = "cloud";
    await settle();
    const rows = () => [...document.querySelectorAll(".list tbody tr")];
    const all = rows().length;
    expect(all).toBeGreaterThanOrEqual(51);
    const head = within(document.querySelector<HTMLElement>(".list thead")!);
    await fireEvent.click(head.getByRole("button", { name: /^Sent/ }));
    await settle();
    const cheapest = Math.min(...app.library.catalog!.cloud.map((it) => it.price?.input ?? Infinity));
    const first = app.library.catalog!.cloud.find((it) => rows()[0]!.textContent!.includes(it.name))!;
    expect(first.price!.input).toBe(cheapest);
    await fireEvent.click(screen.getByLabelText("Does not train on what I send"));
    await settle();
    expect(rows().length).toBe(app.library.catalog!.cloud.filter((it) => it.trains_on_input === "no").length);
    expect(rows().length).toBeLessThan(all);
    expect(await violations()).toEqual([]);
    openEntry(app, "cloud", first.id);
    await settle();
    expect(await violations()).toEqual([]);
    expect(document.querySelectorAll("#cloud-sources-title ~ ul a").length).toBeGreaterThan(0);
  });
});

describe("everything of one's own", () => {
  it("stands apart, and goes out as a file", async () => {
    const app = await addShedBox();
    vi.spyOn(host, "exportOwn").mockResolvedValue({ ok: true, value: "/home/me/whichbox-own.toml" });
    catalogOf(app).open = null;
    catalogOf(app).tab = "own";
    await settle();
    expect(await violations()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Save all as a file …" }));
    await settle();
    expect(app.said.now?.text).toContain("/home/me/whichbox-own.toml");
    const machine = kept!.machine![0]!;
    vi.spyOn(host, "importOwn").mockResolvedValue({ ok: true, value: { machine: [machine, { ...machine, id: "b" }] } });
    await fireEvent.click(screen.getByRole("button", { name: "Take in a file …" }));
    await settle();
    expect(app.said.now?.text).toBe("You have 2 entries of your own now.");
    vi.spyOn(host, "importOwn").mockResolvedValue({
      ok: false,
      error: { code: "malformed", file: "x.toml", path: "machine[0].id", reason: "wrong" },
    });
    await fireEvent.click(screen.getByRole("button", { name: "Take in a file …" }));
    await settle();
    expect(app.said.now?.text).toContain("x.toml");
    expect(app.own.entries.machine).toHaveLength(2);
  });

  it("asks every answer anew", async () => {
    const asked = vi.spyOn(host, "recommend");
    const app = await form({ of: "offer", at: null, machine: "dgx-spark" });
    asked.mockClear();
    await type("Price", "3000");
    await keep();
    expect(asked).toHaveBeenCalled();
    expect(app.library.catalog?.machines.find((it) => it.id === "dgx-spark")?.price?.amount).toBe(3000);
  });
});

describe("newer catalogs", () => {
  it("are taken from nobody before a key is trusted, and say what went wrong", async () => {
    const app = await openPage("settings", host);
    expect(await violations()).toEqual([]);
    const address = screen.getByLabelText("Address of newer catalogs");
    await fireEvent.input(address, { target: { value: "http://example.org/x" } });
    await fireEvent.submit(address.closest("form")!);
    await settle();
    expect(address.getAttribute("aria-invalid")).toBe("true");
    await fireEvent.input(address, { target: { value: "https://example.org/x" } });
    await fireEvent.submit(address.closest("form")!);
    await settle();
    expect(screen.getByText(/Updates are off/)).toBeTruthy();
    expect(app.settings.catalog_address).toBe("https://example.org/x");
    const key = screen.getByLabelText("Public key");
    await fireEvent.input(key, { target: { value: KEY } });
    await settle();
    expect(screen.getByText(/E7620F1842B4E81F/)).toBeTruthy();
    await fireEvent.submit(key.closest("form")!);
    await settle();
    expect(screen.getByText("The key E7620F1842B4E81F is trusted now.")).toBeTruthy();
    expect(await violations()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Fetch and check" }));
    await settle();
    expect(screen.getByText(/Nothing whole came from/)).toBeTruthy();
  });

  it("are told where one came into force, and can be taken back", async () => {
    const asked = vi.spyOn(host, "catalogOverview");
    const { value } = (await host.catalogState()) as {
      value: Awaited<ReturnType<Host["catalogState"]>> extends infer A
        ? A extends { value: infer V }
          ? V
          : never
        : never;
    };
    vi.spyOn(host, "catalogState").mockResolvedValue({ ok: true, value: { ...value, origin: "installed", keys: 1 } });
    vi.spyOn(host, "updateCatalog").mockResolvedValue({ ok: true, value: { from: "2026-11-21", to: "2026-12-01.2" } });
    vi.spyOn(host, "rollBackCatalog").mockResolvedValue({
      ok: true,
      value: { from: "2026-12-01.2", to: "2026-11-21" },
    });
    await openPage("settings", host);
    asked.mockClear();
    await fireEvent.click(screen.getByRole("button", { name: "Take from a file …" }));
    await settle();
    expect(screen.getByText(/Dec 1, 2026 \(2\)/)).toBeTruthy();
    expect(asked).toHaveBeenCalled();
    await fireEvent.click(screen.getByRole("button", { name: "Go back to the one before" }));
    await settle();
    expect(screen.getByText(/You went back/)).toBeTruthy();
  });

  it("name a key as minisign does", () => {
    expect(fingerprint(KEY)).toBe("E7620F1842B4E81F");
    expect(fingerprint(`untrusted comment: minisign public key\n${KEY}\n`)).toBe("E7620F1842B4E81F");
    for (const other of ["", "nonsense", "RWQ", btoa("x".repeat(42))]) expect(fingerprint(other)).toBeNull();
  });
});

describe("sources", () => {
  it("open outside of the window, and nothing else does", async () => {
    const opened = vi.spyOn(host, "openSource").mockResolvedValue({ ok: true, value: null });
    const app = await open(host);
    const cloud = app.library.catalog!.cloud.find((it) => it.sources[0]?.startsWith("https://"))!;
    app.open("catalog");
    openEntry(app, "cloud", cloud.id);
    await settle();
    const link = document.querySelector<HTMLAnchorElement>("#cloud-sources-title ~ ul a")!;
    const followed = await fireEvent.click(link);
    expect(followed, "the window itself must not follow it").toBe(false);
    expect(opened).toHaveBeenCalledWith(link.textContent);
    opened.mockResolvedValue({ ok: false, error: { code: "not-listed", address: "https://x.org" } });
    await fireEvent.click(link);
    await settle();
    expect(app.said.now?.text).toContain("https://x.org");
  });

  it("are found in a sentence as the shell finds them", () => {
    const found = pieces("https://a.org/x, then (https://b.org/y; seen 2026-08) and http://c.org");
    expect(found.flatMap((it) => it.address ?? [])).toEqual(["https://a.org/x", "https://b.org/y"]);
    expect(found.map((it) => it.text).join("")).toBe(
      "https://a.org/x, then (https://b.org/y; seen 2026-08) and http://c.org",
    );
  });
});

describe("another day", () => {
  it("shows the prices of that day in the lists too, and says so", async () => {
    const asked = vi.spyOn(host, "catalogOverview");
    const app = await openPage("catalog", host);
    app.advice.setAsOf("2026-02-18");
    await settle();
    expect(asked.mock.lastCall).toEqual(["2026-02-18"]);
    expect(screen.getByText(/These are the prices as of Feb 18, 2026/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show today’s" }));
    await settle();
    expect(asked.mock.lastCall).toEqual([null]);
  });
});
