// The window on the in-memory host: what a person sees and does, with axe on every page.

import { fireEvent, screen, within } from "@testing-library/svelte";
import axe from "axe-core";
import { tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer, Host } from "$lib/host/host";
import { memoryHost, nearestAnswer, type Recorded } from "$lib/host/memory";
import type { Recommendation, Scenario } from "$lib/host/types";
import { reasonText, same, verdictText } from "$lib/text/sentences";
import recordedJson from "$lib/host/recorded/recorded.json";
import { open } from "./app";

const recorded = recordedJson as unknown as Recorded;
const first = recorded.recordings[0]!;

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await tick();
}

/** What axe finds; colours are judged in a real browser, where there are some. */
async function violations(): Promise<string[]> {
  const result = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`);
}

async function press(item: HTMLElement): Promise<void> {
  await fireEvent.pointerDown(item, { button: 0, pointerType: "mouse" });
  await fireEvent.pointerUp(item, { button: 0, pointerType: "mouse" });
  await fireEvent.click(item);
  await settle();
}

async function openShare(): Promise<void> {
  const button = screen.getByRole("button", { name: "Share" });
  button.focus();
  await fireEvent.keyDown(button, { key: "ArrowDown" });
  await screen.findByText("Save as JSON");
}

beforeEach(() => {
  window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
});

describe("the advice page", () => {
  it("opens on the verdict of the scenario that was kept", async () => {
    await open();
    const answer = nearestAnswer(recorded.recordings, first.scenario)!;
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(verdictText(answer, first.scenario.budget));
    for (const tier of answer.tiers) {
      if (tier.pick) expect(screen.getAllByText(new RegExp(escape(tier.pick.name))).length).toBeGreaterThan(0);
    }
  });

  it("marks the card of what the verdict says to buy, and no card where it says to keep", async () => {
    const app = await open();
    const marked = () => screen.queryAllByText("the answer").map((it) => it.closest("article"));
    expect(marked()).toEqual([]);
    app.advice.change((s) => {
      s.current = null;
    });
    await settle();
    const answer = app.advice.answer!;
    expect(answer.verdict).toBe("buy");
    const picked = answer.tiers.filter(
      ({ pick }) =>
        pick !== null &&
        pick.machine === answer.purchase?.machine &&
        pick.units === answer.purchase.units &&
        pick.kind === answer.purchase.kind,
    );
    expect(picked.length).toBeGreaterThan(0);
    expect(marked().map((card) => card?.getAttribute("aria-labelledby"))).toEqual(picked.map(({ id }) => `tier-${id}`));
  });

  it("says once what counts against every pick alike", async () => {
    await open();
    const answer = nearestAnswer(recorded.recordings, first.scenario)!;
    const [one, ...others] = answer.tiers.filter((tier) => tier.pick !== null).map((tier) => tier.against);
    const everywhere = one!.filter((reason) => others.every((list) => list.some((it) => same(it, reason))));
    expect(everywhere.length).toBeGreaterThan(0);
    for (const reason of everywhere) expect(screen.getAllByText(reasonText(reason, "USD")).length).toBe(1);
  });

  it("says the verdict in a live region", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 }).getAttribute("aria-live")).toBe("polite");
  });

  it("asks again on every move of the slider and shows the budget beside it", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "recommend");
    await open(host);
    asked.mockClear();
    const slider = screen.getByRole("slider", { name: "Budget" });
    await fireEvent.input(slider, { target: { value: "10" } });
    await fireEvent.input(slider, { target: { value: "20" } });
    await settle();
    expect(asked.mock.calls.map(([scenario]) => scenario.budget.amount).slice(0, 2)).toEqual([500, 1000]);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Budget" }).value).toBe("1,000");
  });

  it("shows the answer to the last move, whichever answer comes last", async () => {
    const waiting: { scenario: Scenario; answer: (value: Answer<Recommendation>) => void }[] = [];
    const memory = await memoryHost(recorded);
    let slow = false;
    const host: Host = {
      ...memory,
      recommend: (scenario, asOf) =>
        slow ? new Promise((answer) => waiting.push({ scenario, answer })) : memory.recommend(scenario, asOf),
    };
    const app = await open(host);
    slow = true;
    const [older, newer] = [first.answers[0]!.answer, first.answers.at(-1)!.answer];
    const field = screen.getByRole("textbox", { name: "Budget" });
    for (const budget of ["500", "750", "1000"]) await fireEvent.input(field, { target: { value: budget } });
    // While one question is under way only the newest of those that follow it waits.
    expect(waiting.length).toBe(1);
    waiting[0]!.answer({ ok: true, value: older });
    await settle();
    expect(waiting.map((it) => it.scenario.budget.amount)).toEqual([500, 1000]);
    waiting[1]!.answer({ ok: true, value: newer });
    await settle();
    expect(app.advice.answer).toBe(newer);
  });

  it("has the answer to the next stop before the slider gets there", async () => {
    const memory = await memoryHost(recorded);
    const asked = vi.fn(memory.recommend);
    const app = await open({ ...memory, recommend: asked });
    const slider = screen.getByRole("slider", { name: "Budget" });
    await fireEvent.input(slider, { target: { value: "10" } });
    await vi.waitFor(() => expect(asked.mock.calls.map(([s]) => s.budget.amount)).toContain(450));
    asked.mockClear();
    await fireEvent.input(slider, { target: { value: "9" } });
    // In the event itself, without a question.
    expect(app.advice.answered.budget.amount).toBe(450);
    expect(asked.mock.calls.map(([s]) => s.budget.amount)).not.toContain(450);
  });

  it("refuses a negative budget beside the field and keeps the last good answer", async () => {
    const app = await open();
    const before = app.advice.answer;
    const heading = screen.getByRole("heading", { level: 1 }).textContent;
    const field = screen.getByRole("textbox", { name: "Budget" });
    await fireEvent.input(field, { target: { value: "-5" } });
    await settle();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const message = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(message?.textContent).toBe("A budget of -5 is below zero.");
    expect(app.advice.answer).toBe(before);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
  });

  it("refuses what is no number where it is typed, without asking", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "recommend");
    await open(host);
    asked.mockClear();
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Budget" });
    await fireEvent.input(field, { target: { value: "lots" } });
    expect(screen.getByText("“lots” is not a number.")).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
    await fireEvent.blur(field);
    expect(field.value).toBe("lots");
    await fireEvent.input(screen.getByRole("slider", { name: "Budget" }), { target: { value: "20" } });
    expect(field.value).toBe("1,000");
    expect(screen.queryByText("“lots” is not a number.")).toBeNull();
  });

  it("takes tasks away, and says what to do when none is left", async () => {
    const app = await open();
    const many = app.advice.scenario.tasks.length;
    for (let i = 0; i < many; i++) {
      const heads = document.querySelectorAll<HTMLElement>(".tasks .head");
      await fireEvent.click(heads[0]!);
      await fireEvent.click(screen.getByRole("button", { name: "Remove" }));
    }
    await settle();
    expect(app.advice.scenario.tasks).toEqual([]);
    expect(screen.getAllByText(/nothing to advise on. Add a task/).length).toBeGreaterThan(0);
    await fireEvent.click(screen.getByRole("button", { name: "+ Add a task" }));
    await settle();
    expect(app.advice.refusal).toBeNull();
  });

  it("duplicates a task under a name of its own", async () => {
    const app = await open();
    const name = app.advice.scenario.tasks[0]!.id;
    await fireEvent.click(document.querySelector<HTMLElement>(".tasks .head")!);
    await fireEvent.click(screen.getByRole("button", { name: "Duplicate" }));
    expect(app.advice.scenario.tasks[1]!.id).toBe(`${name}-2`);
  });

  it("writes every field of a task into the scenario", async () => {
    const app = await open();
    await fireEvent.click(document.querySelector<HTMLElement>(".tasks .head")!);
    const type = async (label: string, value: string) =>
      fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value } });
    await type("Requests a day", "12.5");
    await type("Prompt tokens", "90,000");
    await type("Of these cached", "80,000");
    await type("Answer tokens", "700");
    await type("Context needed", "131,072");
    await type("Longest wait", "45");
    await fireEvent.change(screen.getByLabelText("Privacy"), { target: { value: "share" } });
    await fireEvent.change(screen.getByLabelText("Model"), { target: { value: "min_quality" } });
    await type("At least this score", "42");
    expect(app.advice.scenario.tasks[0]).toMatchObject({
      requests_per_day: 12.5,
      prompt_tokens: 90000,
      cached_tokens: 80000,
      answer_tokens: 700,
      context_tokens: 131072,
      longest_wait_s: 45,
      private: null,
      model: { min_quality: 42 },
    });
    await type("Context needed", "");
    expect(app.advice.scenario.tasks[0]!.context_tokens).toBeNull();
  });

  it("explains a number when it is tapped, and closes on Escape", async () => {
    await open();
    const price = document.querySelector<HTMLElement>(".chip .ask")!;
    await fireEvent.click(price);
    await settle();
    const card = await screen.findByRole("tooltip", { hidden: true });
    expect(within(card).getByText("Asked by")).toBeTruthy();
    await fireEvent.keyDown(window, { key: "Escape" });
    await settle();
    expect(screen.queryByRole("tooltip", { hidden: true })).toBeNull();
  });

  it("shows each picture as a table", async () => {
    await open();
    for (const button of screen.getAllByRole("button", { name: "Show as table" })) await fireEvent.click(button);
    const answer = nearestAnswer(recorded.recordings, first.scenario)!;
    const [table] = screen.getAllByRole("table");
    expect(within(table!).getAllByRole("row").length).toBe(answer.candidates.length + 1);
  });

  it("shows what the shell could not do when it could not write the file", async () => {
    const host = await memoryHost(recorded);
    host.export = async () => ({ ok: false, error: { code: "folder-read-only", folder: "/media/cd" } });
    await open(host);
    await fireEvent.click(screen.getByRole("button", { name: "Save as PDF" }));
    await settle();
    expect(screen.getByText("The folder /media/cd takes no new files. Choose another.")).toBeTruthy();
  });

  it("offers every form of the answer behind one button, and leaves out the machine on request", async () => {
    const host = await memoryHost(recorded);
    const exported = vi.spyOn(host, "export");
    const kept = vi.spyOn(host, "saveSettings");
    await open(host);
    await openShare();
    const items = [...document.querySelectorAll('[role="menuitem"]')];
    expect(items.map((item) => item.textContent?.trim())).toEqual([
      "Copy the answer as a paragraph",
      "Save as Markdown",
      "Save all candidates as CSV",
      "Save as JSON",
    ]);
    await press(document.querySelector<HTMLElement>('[role="menuitemcheckbox"]')!);
    expect(kept.mock.lastCall?.[0].discreet).toBe(true);
    expect(screen.getByText("Your machine and your offers are left out.")).toBeTruthy();
    await press(screen.getByText("Save as Markdown"));
    expect(exported.mock.lastCall?.[0]).toBe("markdown");
    expect(exported.mock.lastCall?.[4]).toBe(true);
  });

  it("copies the answer as one paragraph, and says where the clipboard is closed", async () => {
    const host = await memoryHost(recorded);
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    await open(host);
    await openShare();
    await press(screen.getByText("Copy the answer as a paragraph"));
    const answer = nearestAnswer(recorded.recordings, first.scenario)!;
    expect(written).toEqual([verdictText(answer, first.scenario.budget)]);
    expect(screen.getByText("The answer is on the clipboard.")).toBeTruthy();
    clipboard.writeText = async () => {
      throw new Error("no");
    };
    await openShare();
    await press(screen.getByText("Copy the answer as a paragraph"));
    expect(screen.getByText("The system did not let us use the clipboard.")).toBeTruthy();
  });

  it("passes the day of the prices on to the answer", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "recommend");
    await open(host);
    await fireEvent.change(screen.getByLabelText("Prices as of"), { target: { value: "2026-02-18" } });
    expect(asked.mock.lastCall?.[1]).toBe("2026-02-18");
  });
});

describe("every page", () => {
  it.each(["Advice", "Claims", "Catalog", "Settings"])("%s has nothing that axe finds", async (name) => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name }));
    await settle();
    expect(await violations()).toEqual([]);
  });

  it("narrows the claims down by how they stand", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Claims" }));
    const wrong = recorded.catalog.claims.filter((c) => c.standing === "wrong").length;
    await fireEvent.click(screen.getByRole("button", { name: new RegExp(`wrong ${wrong}`) }));
    expect(screen.getByText(`${wrong} of ${recorded.catalog.claims.length} shown`)).toBeTruthy();
  });

  it("finds a machine in the catalog", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Catalog" }));
    await fireEvent.input(screen.getByRole("searchbox"), { target: { value: "m2 ultra 64" } });
    await tick();
    expect(screen.getByText("Mac Studio M2 Ultra 64 GB")).toBeTruthy();
    expect(screen.queryByText(/Raspberry/)).toBeNull();
  });

  it("keeps the theme that was chosen", async () => {
    const host = await memoryHost(recorded);
    const saved = vi.spyOn(host, "saveSettings");
    await open(host);
    await fireEvent.click(screen.getByRole("button", { name: "Settings" }));
    await fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
    await settle();
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(saved.mock.lastCall?.[0].theme).toBe("dark");
    await fireEvent.click(screen.getByRole("radio", { name: "Like the system" }));
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
