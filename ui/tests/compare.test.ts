// Machines side by side: what stands there, what can be chosen, and what it reads out.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { memoryHost } from "$lib/host/memory";
import { spread } from "$lib/charts/series";
import { logTicks, spanOf } from "$lib/charts/axes";
import { openPage, recorded, settle, violations } from "./app";

describe("the compare page", () => {
  it("opens on the machine there is beside the picks, and axe finds nothing", async () => {
    const app = await openPage("compare");
    const table = screen.getByRole("region", { name: "Side by side" });
    expect(within(table).getAllByRole("columnheader")[0]!.textContent).toContain(app.advice.answer!.current!.name);
    expect(await violations()).toEqual([]);
  });

  it("asks anew for the machines that are chosen, and goes back to the proposed ones", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "compare");
    await openPage("compare", host);
    const before = asked.mock.lastCall![2];
    await fireEvent.click(screen.getAllByRole("button", { name: "No machine" })[0]!);
    await settle();
    expect(asked.mock.lastCall![2]).toEqual(before.slice(1));
    await fireEvent.click(screen.getByRole("button", { name: "Back to the proposed ones" }));
    await settle();
    expect(asked.mock.lastCall![2]).toEqual(before);
  });

  it("reads the speeds at a context out to the keyboard", async () => {
    await openPage("compare");
    const reader = screen.getByRole("slider", { name: "Speeds at a context length" });
    await fireEvent.keyDown(reader, { key: "ArrowRight" });
    await settle();
    expect(reader.getAttribute("aria-valuetext")).toMatch(/^2k: .* tok\/s \(/);
    await fireEvent.keyDown(reader, { key: "End" });
    await settle();
    expect(reader.getAttribute("aria-valuetext")).not.toMatch(/^2k:/);
  });

  it("has a table behind each picture", async () => {
    await openPage("compare");
    const buttons = screen.getAllByRole("button", { name: "Show as table" });
    expect(buttons.length).toBe(3);
    for (const button of buttons) await fireEvent.click(button);
    const [, speed] = screen.getAllByRole("table");
    expect(within(speed!).getAllByRole("row").length).toBeGreaterThan(5);
  });

  it("shows a refusal and keeps the page", async () => {
    const host = await memoryHost(recorded);
    host.compare = async () => ({
      ok: false,
      error: { code: "invalid", path: "choices[0].units", reason: "9 of it, but at most 1 are linked" },
    });
    await openPage("compare", host);
    expect(screen.getByRole("alert").textContent).toContain("at most 1 are linked");
  });
});

describe("the parts of pictures", () => {
  it("pushes names apart and keeps them inside", () => {
    const placed = spread([100, 101, 102], 14, 0, 120);
    expect(Math.max(...placed)).toBeLessThanOrEqual(120);
    const sorted = [...placed].sort((a, b) => a - b);
    expect(sorted[1]! - sorted[0]!).toBeGreaterThanOrEqual(14);
    expect(sorted[2]! - sorted[1]!).toBeGreaterThanOrEqual(14);
  });

  it("puts round numbers on a logarithmic axis, apart from each other", () => {
    expect(logTicks([1, 100], (v) => Math.log10(v) * 100, 20)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(logTicks([1, 100], (v) => Math.log10(v) * 100, 60)).toEqual([1, 5, 20, 100]);
  });

  it("gives a logarithmic axis no zero, and nothing a span of nothing", () => {
    expect(spanOf([0, 5, 10], true)[0]).toBeGreaterThan(0);
    expect(spanOf([], false)).toEqual([0, 1]);
  });
});
