// The catalog's lists, and a machine's and a model's own page.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { openEntry } from "$features/catalog/catalog.svelte";
import { memoryHost } from "$lib/host/memory";
import { open, openPage, recorded, settle, violations } from "./app";

/** The names in the list that stands open, from above. */
function names(): string[] {
  return [...document.querySelectorAll(".list tbody .open")].map((it) => it.textContent ?? "");
}

async function entry(kind: "machine" | "model", id: string) {
  window.scrollTo = () => {};
  const app = await open();
  openEntry(app, kind, id);
  await settle();
  return app;
}

/** Roles are looked for in a part of the page: a list of all machines has thousands of elements. */
const part = (selector: string) => within(document.querySelector<HTMLElement>(selector)!);

describe("the lists", () => {
  it("narrow down by what is chosen, and say how many are left", async () => {
    await openPage("catalog");
    const all = recorded.catalog.machines;
    await fireEvent.change(part(".list-filters").getByLabelText("System"), { target: { value: "macos" } });
    await settle();
    const left = all.filter((m) => m.os.includes("macos")).length;
    expect(names().length).toBe(left);
    expect(part(".list-filters").getByRole("status").textContent).toBe(`${left} of ${all.length} shown`);
    await fireEvent.click(part(".list-filters").getByRole("button", { name: "Clear the filters" }));
    await settle();
    expect(names().length).toBe(all.length);
  });

  it("sort by price, with what has none at the end", async () => {
    await openPage("catalog");
    await fireEvent.click(part(".list thead").getByRole("button", { name: /^Price/ }));
    await settle();
    const priced = recorded.catalog.machines.filter((m) => m.price !== null);
    const cheapest = Math.min(...priced.map((m) => Number(m.price!.amount)));
    const first = recorded.catalog.machines.find((m) => m.name === names()[0])!;
    expect(Number(first.price!.amount)).toBe(cheapest);
    const last = recorded.catalog.machines.find((m) => m.name === names().at(-1))!;
    expect(last.price).toBeNull();
    const head = part(".list thead").getByRole("columnheader", { name: /^Price/ });
    expect(head.getAttribute("aria-sort")).toBe("ascending");
  });
});

describe("a price that does not count", () => {
  it("is shown as what it is, and what is ordered ahead cannot be had today", async () => {
    const [first, second, third] = recorded.catalog.machines.filter((m) => m.price !== null && m.price.since == null);
    const price = first!.price!;
    const euros = { ...price, currency: "EUR", amount: 4999.99, low: null, high: null };
    const machines = [
      { ...first!, price: null, other_price: euros },
      { ...second!, price: null, other_price: { ...price, seller: "claimed" as const } },
      { ...third!, price: { ...price, availability: "preorder" as const } },
    ];
    await openPage("catalog", await memoryHost({ ...recorded, catalog: { ...recorded.catalog, machines } }));
    const said = (name: string) => part(".list tbody").getByText(name).closest("tr")?.textContent ?? "";
    expect(said(first!.name)).toContain("€5,000");
    expect(said(first!.name)).toContain("In other money.");
    expect(said(second!.name)).toContain("Somebody claimed this");
    expect(document.querySelector(".list")?.textContent).not.toContain("nobody has published a price");
    await fireEvent.click(part(".list-filters").getByLabelText("One can have it today"));
    await settle();
    expect(names()).toEqual([]);
  });
});

describe("a machine's page", () => {
  it("shows figures with their sources, and says which nobody has published", async () => {
    await entry("machine", "dgx-spark");
    expect(screen.getByRole("heading", { level: 1, name: "NVIDIA DGX Spark 128 GB" })).toBeTruthy();
    expect(screen.getAllByText("nobody has published this").length).toBeGreaterThan(0);
    await fireEvent.click(screen.getByRole("button", { name: "273 GB/s" }));
    await settle();
    const card = await screen.findByRole("tooltip", { hidden: true });
    expect(card.textContent).toContain("Grade");
    expect(await violations()).toEqual([]);
  });

  it("shows its prices over time as a picture and as a table", async () => {
    await entry("machine", "dgx-spark");
    expect(screen.getByRole("img", { name: /^Price over time/ })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.getAllByText("out of stock").length).toBeGreaterThan(0);
  });

  it("becomes the person's machine on request", async () => {
    const app = await entry("machine", "dgx-spark");
    await fireEvent.click(screen.getByRole("button", { name: "This is my machine" }));
    expect(app.advice.scenario.current?.machine).toBe("dgx-spark");
  });

  it("is put beside the others, and leads back to the list", async () => {
    const app = await entry("machine", "dgx-spark");
    await fireEvent.click(screen.getByRole("button", { name: "All machines" }));
    await settle();
    expect(names().length).toBe(recorded.catalog.machines.length);
    openEntry(app, "machine", "dgx-spark");
    await settle();
    const main = within(screen.getByRole("main"));
    await fireEvent.click(main.getByRole("button", { name: "Compare" }));
    expect(app.page).toBe("compare");
  });

  it("says that a machine is not in the catalog", async () => {
    await entry("machine", "no-such-machine");
    expect(screen.getByRole("alert").textContent).toContain("no-such-machine");
  });
});

describe("a model's page", () => {
  it("shows memory at each context for another quantization on request", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "modelPage");
    window.scrollTo = () => {};
    const app = await open(host);
    openEntry(app, "model", "qwen3-coder-30b-a3b");
    await settle();
    expect(screen.getByText("96 KiB")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Q8_0" }));
    await settle();
    expect(asked.mock.lastCall).toEqual(["qwen3-coder-30b-a3b", "Q8_0"]);
    expect(screen.getByRole("button", { name: "Q8_0" }).getAttribute("aria-pressed")).toBe("true");
    expect(await violations()).toEqual([]);
  });
});
