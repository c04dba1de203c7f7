// What leaves the house, the closest call, and the limits that most people leave as they are.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryHost, type Recorded } from "$lib/host/memory";
import { language } from "$state/language.svelte";
import { RESTS } from "$state/exploring.svelte";
import { open, recorded, settle, violations } from "./app";

/** The coding mix, of which a part may leave. */
const sharing = recorded.recordings.find((it) => it.answers[0]?.answer.hybrid)!;
const hybrid = sharing.answers[0]!.answer.hybrid!;
const opensOn = (first: Recorded["recordings"][number]): Recorded => ({
  ...recorded,
  recordings: [first, ...recorded.recordings.filter((it) => it !== first)],
});

beforeEach(() => {
  window.scrollTo = () => {};
});

describe("sharing with the cloud", () => {
  const section = () => screen.getByRole("region", { name: "Sharing with the cloud" });

  it("shows three ways with their money and their dates", async () => {
    await open(await memoryHost(opensOn(sharing)));
    const ways = within(section());
    const cheapest = hybrid.bills.find((bill) => bill.acceptable)!;
    const cloud = ways.getByText("A cloud model").closest("li")!;
    expect(cloud.textContent).toContain(language.format.money(cheapest.monthly.amount, "USD"));
    expect(cloud.textContent).toContain(language.format.day(cheapest.price_date));
    const rent = ways.getByText("A rented machine").closest("li")!;
    expect(rent.textContent).toContain(hybrid.rent!.name);
    expect(rent.textContent).toContain(language.format.day(hybrid.rent!.price_date));
    const own = ways.getByText("A machine of your own").closest("li")!;
    expect(own.textContent).toContain(language.format.money(hybrid.break_even!.costs!.amount, "USD"));
    expect(own.textContent).toMatch(/not within the horizon/);
  });

  it("says from which month buying pays, also at falling prices", async () => {
    const changed = structuredClone(sharing);
    const plan = changed.answers[0]!.answer.hybrid!;
    plan.all_at_home = false;
    plan.break_even = {
      machine: "A large box",
      costs: { amount: 1234, currency: "USD" },
      months: 22,
      months_if_falling: null,
      falls_per_year: 0.3,
    };
    await open(await memoryHost(opensOn(changed)));
    const buy = within(section()).getByText("A machine of your own").closest("li")!;
    expect(buy.textContent).toMatch(/Buying pays off after.*22 months/s);
    expect(buy.textContent).toMatch(/A large box: \$1,234 beyond what is there/);
    expect(buy.textContent).toMatch(/Not within the horizon if cloud prices fall by 30%/);
  });

  it("names who gets what, and what was passed over for its terms", async () => {
    await open(await memoryHost(opensOn(sharing)));
    const leaf = hybrid.leaves[0]!;
    const who = within(section()).getByText(leaf.cloud_name!, { selector: ".who b" }).closest("li")!;
    expect(who.textContent).toContain("not trained on");
    expect(who.textContent).toMatch(/Gets agent and refactor/);
    expect(who.textContent).toContain(leaf.terms!);
    expect(section().textContent).toMatch(/Passed over for “agent”: GLM-4.7-FlashX would cost \$0\.59 a month/);
  });

  it("lists the bill of each model, the first ones until all are asked for", async () => {
    await open(await memoryHost(opensOn(sharing)));
    const title = `What each of ${hybrid.bills.length} cloud models asks for all of it`;
    const table = within(section()).getByRole("region", { name: title, hidden: true });
    expect(within(table).getAllByRole("row", { hidden: true })).toHaveLength(8 + 1);
    await fireEvent.click(within(section()).getByText(`Show all ${hybrid.bills.length}`));
    expect(within(table).getAllByRole("row", { hidden: true })).toHaveLength(hybrid.bills.length + 1);
    const saves = hybrid.bills[0]!.caching_saves!;
    expect(table.textContent).toContain(language.format.money(saves.amount, saves.currency));
  });

  it("copies the rule for OpenClaw and the one for any router", async () => {
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    await open(await memoryHost(opensOn(sharing)));
    for (const copy of within(section()).getAllByRole("button", { name: "Copy", hidden: true })) {
      await fireEvent.click(copy);
    }
    expect(written).toEqual(hybrid.routes.map((route) => route.text));
    expect(written.some((text) => text.includes("openclaw.json"))).toBe(true);
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("has nothing that axe complains of", async () => {
    await open(await memoryHost(opensOn(sharing)));
    for (const all of section().querySelectorAll("details")) all.open = true;
    await settle();
    expect(await violations()).toEqual([]);
  });
});

describe("the closest call", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("comes with the command that settles it, and says what changes nothing", async () => {
    await open(await memoryHost(recorded));
    await vi.advanceTimersByTimeAsync(RESTS);
    await tick();
    const close = screen.getByRole("region", { name: "The closest call" });
    expect(close.textContent).toMatch(/Whether “agent” is in time on the Framework Desktop 64 GB is open/);
    expect(close.textContent).toMatch(/ask somebody who has a Framework Desktop 64 GB/);
    expect(close.textContent).toContain("llama-bench -m qwen3-coder-30b-a3b-Q4_K_M.gguf -p 16760");
    const changes = screen.getByRole("region", { name: "What would change the answer" });
    expect(changes.textContent).toMatch(/Nothing changes with .*electricity from \$0 to \$1\.36 a kilowatt-hour/);
    expect(screen.getByText(/in steps of \$500/)).toBeTruthy();
  });

  it("names the hour to rent where one has a price, and says so where nothing is close", async () => {
    const host = await memoryHost(recorded);
    const found = await host.explore(recorded.recordings[0]!.scenario, null);
    if (!found.ok) throw new Error("nothing is recorded");
    const rent = {
      name: "RTX 4090",
      provider: "A provider",
      price: { amount: 0.5, currency: "USD" as const },
      date: "2026-10-01",
      source: "A price list",
    };
    for (const call of [{ ...found.value.close_call!, rent }, null]) {
      const explore = async () => ({ ok: true as const, value: { ...found.value, close_call: call } });
      await open({ ...host, explore });
      await vi.advanceTimersByTimeAsync(RESTS);
      await tick();
      const close = screen.getAllByRole("region", { name: "The closest call" }).at(-1)!;
      expect(close.textContent).toMatch(
        call ? /rent RTX 4090 at A provider for an hour, \$0\.50/ : /no two machines are a tie/,
      );
    }
  });
});

describe("further limits", () => {
  it("puts in order what decides a tie", async () => {
    const app = await open();
    const list = screen.getByRole("group", { name: /First things first/, hidden: true });
    const order = () =>
      within(list)
        .getAllByRole("listitem", { hidden: true })
        .map((it) => it.querySelector("span")!.textContent);
    expect(order()[0]).toBe("the lower price");
    await fireEvent.click(within(list).getByRole("button", { name: "Move up: the quieter one", hidden: true }));
    await fireEvent.click(within(list).getByRole("button", { name: "Move up: the quieter one", hidden: true }));
    expect(app.advice.scenario.preferences).toEqual(["noise", "price", "os", "power", "availability"]);
    expect(order()).toEqual([
      "the quieter one",
      "the lower price",
      "the preferred system",
      "the lower power at rest",
      "what can be had sooner",
    ]);
    // The usual order needs no words in the file.
    await fireEvent.click(within(list).getByRole("button", { name: "Move down: the quieter one", hidden: true }));
    await fireEvent.click(within(list).getByRole("button", { name: "Move down: the quieter one", hidden: true }));
    expect(app.advice.scenario.preferences).toEqual([]);
  });

  it("takes a rate for other money, with its day, while it is typed", async () => {
    const app = await open();
    await fireEvent.click(screen.getByText("+ EUR"));
    const field = () => screen.getByRole("textbox", { name: "EUR for one US dollar", hidden: true });
    const first = field();
    for (const typed of ["0", "0.", "0.8", "0.86"]) await fireEvent.input(field(), { target: { value: typed } });
    expect(field(), "the field stays while it is typed in").toBe(first);
    expect(app.advice.scenario.rates).toEqual([{ currency: "EUR", per_usd: 0.86, date: app.today }]);
    await fireEvent.change(screen.getByLabelText("Rate of"), { target: { value: "2026-10-01" } });
    expect(app.advice.scenario.rates?.[0]?.date).toBe("2026-10-01");
    await fireEvent.click(screen.getByRole("button", { name: "Remove the rate for EUR", hidden: true }));
    expect(app.advice.scenario.rates).toEqual([]);
  });

  it("asks for a new rate where the budget is in other money", async () => {
    const app = await open();
    await fireEvent.change(screen.getByRole("combobox", { name: "Currency" }), { target: { value: "EUR" } });
    expect(app.advice.scenario.exchange).toBeNull();
    const rate = screen.getByRole("textbox", { name: "EUR for one US dollar" });
    await fireEvent.input(rate, { target: { value: "0.9" } });
    expect(app.advice.scenario.exchange).toEqual({ per_usd: 0.9, date: app.today });
    await fireEvent.change(screen.getByLabelText("Rate of"), { target: { value: "2026-09-30" } });
    expect(app.advice.scenario.exchange?.date).toBe("2026-09-30");
    // Euros at pounds' worth would be wrong without a word.
    await fireEvent.change(screen.getByRole("combobox", { name: "Currency" }), { target: { value: "GBP" } });
    expect(app.advice.scenario.exchange).toBeNull();
  });

  it("lets cloud prices fall and terms be accepted", async () => {
    const app = await open();
    const falls = screen.getByRole("textbox", { name: "Prices fall a year by", hidden: true });
    await fireEvent.input(falls, { target: { value: "30" } });
    await fireEvent.click(screen.getByRole("checkbox", { name: "Providers may train on what is sent", hidden: true }));
    expect(app.advice.scenario.cloud).toEqual({ price_falls_per_year: 0.3, may_train: true });
  });
});
