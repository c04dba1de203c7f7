// What can be taken back, kept, carried in a file and held side by side.

import { fireEvent, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { rows } from "$features/scenarios/fields";
import type { Recorded } from "$lib/host/memory";
import type { Scenario } from "$lib/host/types";
import { History } from "$state/history.svelte";
import { freeName } from "$state/scenarios.svelte";
import recordedJson from "$lib/host/recorded/recorded.json";
import { open } from "./app";

const recorded = recordedJson as unknown as Recorded;
const founding = recorded.recordings[0]!.scenario;

async function settle(): Promise<void> {
  for (let n = 0; n < 3; n++) await new Promise((resolve) => setTimeout(resolve, 0));
  await tick();
}

beforeEach(() => {
  window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
});

describe("steps back", () => {
  it("take a dragged slider back to where it stood, in one step", async () => {
    const app = await open();
    const before = app.advice.scenario.budget.amount;
    const slider = screen.getByRole("slider", { name: "Budget" });
    for (const stop of ["10", "11", "12"]) await fireEvent.input(slider, { target: { value: stop } });
    await fireEvent.input(screen.getByRole("slider", { name: "Stays here" }), { target: { value: "30" } });
    expect(app.advice.scenario.private_share).toBe(0.3);
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    expect(app.advice.scenario.private_share).toBe(founding.private_share);
    expect(app.advice.scenario.budget.amount).toBe(600);
    await fireEvent.keyDown(window, { key: "z", metaKey: true });
    expect(app.advice.scenario.budget.amount).toBe(before);
    expect(app.advice.history.canUndo).toBe(false);
    await fireEvent.keyDown(window, { key: "Z", ctrlKey: true, shiftKey: true });
    expect(app.advice.scenario.budget.amount).toBe(600);
    await settle();
    expect(app.advice.answered.budget.amount).toBe(600);
  });

  it("bring back a task that was taken away and the day of the prices", async () => {
    const app = await open();
    const tasks = app.advice.scenario.tasks.map((task) => task.id);
    app.advice.change((s) => s.tasks.splice(0, 1));
    app.advice.setAsOf("2026-02-18");
    app.advice.undo();
    expect(app.advice.asOf).toBeNull();
    app.advice.undo();
    expect(app.advice.scenario.tasks.map((task) => task.id)).toEqual(tasks);
  });

  it("forget what was ahead once something else is changed", () => {
    let value = { a: 1, b: 1 };
    const history = new History(() => ({ ...value }));
    history.start();
    value = { a: 2, b: 1 };
    history.note(0);
    expect(history.undo()).toEqual({ a: 1, b: 1 });
    value = { a: 1, b: 2 };
    history.note(10);
    expect(history.redo()).toBeNull();
    // The same field after a rest is a step of its own.
    value = { a: 1, b: 3 };
    history.note(5000);
    expect(history.undo()).toEqual({ a: 1, b: 2 });
  });

  it("are the system's own in a text of the person's", async () => {
    const app = await open();
    app.advice.change((s) => (s.budget.amount = 1));
    app.open("scenarios");
    await tick();
    await fireEvent.keyDown(screen.getByRole("textbox", { name: "Name" }), { key: "z", ctrlKey: true });
    expect(app.advice.scenario.budget.amount).toBe(1);
  });
});

describe("kept scenarios", () => {
  it("are kept, renamed, duplicated, deleted and brought back", async () => {
    const app = await open();
    app.open("scenarios");
    await tick();
    await fireEvent.input(screen.getByRole("textbox", { name: "Name" }), { target: { value: "Office" } });
    await fireEvent.click(screen.getByRole("button", { name: "Keep" }));
    await settle();
    expect(app.scenarios.saved.map((it) => it.name)).toEqual(["Office"]);
    await fireEvent.click(screen.getByRole("button", { name: "Duplicate" }));
    await settle();
    expect(app.scenarios.saved.map((it) => it.name)).toEqual(["Office 2", "Office"]);
    await fireEvent.click(screen.getAllByRole("button", { name: "Rename" })[0]!);
    const field = screen.getAllByRole("textbox", { name: "Name" })[1]!;
    await fireEvent.input(field, { target: { value: "Home" } });
    await fireEvent.blur(field);
    await settle();
    expect(app.scenarios.saved.map((it) => [it.name, it.scenario.name])).toEqual([
      ["Home", "Home"],
      ["Office", "Office"],
    ]);
    await fireEvent.click(screen.getAllByRole("button", { name: "Delete" })[1]!);
    await settle();
    expect(app.scenarios.saved.map((it) => it.name)).toEqual(["Home"]);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await settle();
    expect(app.scenarios.saved.map((it) => it.name)).toEqual(["Home", "Office"]);
    const again = await app.host.start();
    expect(again.ok && again.value.saved.map((it) => it.name)).toEqual(["Home", "Office"]);
  });

  it("open on the advice page, and one step brings back what stood there", async () => {
    const app = await open();
    await app.scenarios.add("Cheap", { ...founding, budget: { amount: 1000, currency: "USD" } }, "2026-11-21");
    app.open("scenarios");
    await tick();
    await fireEvent.click(screen.getByRole("button", { name: "Open" }));
    await settle();
    expect(app.page).toBe("advice");
    expect(app.advice.answered.budget.amount).toBe(1000);
    app.advice.undo();
    expect(app.advice.scenario.budget.amount).toBe(founding.budget.amount);
  });

  it("stand side by side with what differs in question and answer", async () => {
    const app = await open();
    await app.scenarios.add("Cheap", { ...founding, budget: { amount: 1000, currency: "USD" } }, "2026-11-21");
    app.open("scenarios");
    await tick();
    for (const box of screen.getAllByRole("checkbox")) await fireEvent.click(box);
    await settle();
    expect(screen.getByRole("row", { name: "Budget $4,000 $1,000" })).toBeTruthy();
    expect(screen.getAllByRole("row", { name: /^Verdict/ }).length).toBe(1);
  });
});

describe("a file", () => {
  const file = (name: string, text: string) => new File([text], name, { type: "application/json" });

  it("that is dropped on the window opens, and can be undone", async () => {
    const app = await open();
    const other = { ...founding, budget: { amount: 1234, currency: "USD" } };
    const files = [file("mine.json", JSON.stringify(other))];
    await fireEvent.drop(window, { dataTransfer: { types: ["Files"], files } });
    await settle();
    expect(app.advice.scenario.budget.amount).toBe(1234);
    await fireEvent.click(screen.getAllByRole("button", { name: "Undo" }).at(-1)!);
    expect(app.advice.scenario.budget.amount).toBe(founding.budget.amount);
  });

  it("that is no scenario is refused with what to do, and changes nothing", async () => {
    const app = await open();
    await app.openFile(file("holiday.json", "{}"));
    expect(app.said.now?.text).toContain("holiday.json");
    expect(app.advice.scenario.budget.amount).toBe(founding.budget.amount);
    await app.openFile(new File([new Uint8Array([0xff, 0xfe, 0x00])], "holiday.png"));
    expect(app.said.now?.text).toBe(
      "holiday.png is neither a scenario nor one of our reports, so there is nothing in it to open.",
    );
  });
});

describe("differences", () => {
  it("name the field and both values, and not what is only left out", () => {
    const a: Scenario = { ...founding, needs: [], exchange: null };
    const b: Scenario = { ...founding, needs: ["cuda"], private_share: 0.5 };
    delete b.exchange;
    const found = rows(a, b, (id) => id);
    expect(found.map((row) => [row.name, row.before, row.after]).sort()).toEqual(
      [
        ["Needs", "not set", "CUDA"],
        ["Stays here", "80%", "50%"],
      ].sort(),
    );
  });

  it("have a name for every field that the window can change", () => {
    const full: Scenario = {
      ...founding,
      needs: ["quiet"],
      exchange: { per_usd: 0.9, date: "2026-11-21" },
      electricity_per_kwh: 0.3,
    };
    const none = {
      used_is_fine: false,
      together: true,
      tasks: [{}],
      budget: {},
      os: {},
      current: { observed: {} },
    } as unknown as Scenario;
    for (const row of rows(none, full, (id) => id)) {
      expect(row.name, row.path).not.toBe(row.path);
    }
  });
});

it("a name that is taken gets a number", () => {
  expect(freeName(["A", "A 2"], "A")).toBe("A 3");
  expect(freeName(["A", "A 2"], "A 2")).toBe("A 3");
  expect(freeName([], "A")).toBe("A");
});
