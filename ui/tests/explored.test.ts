// What would change the answer, and what more money buys: asked when the inputs rest, shown in their place.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryHost } from "$lib/host/memory";
import type { Answer } from "$lib/host/host";
import type { Explored, Flip } from "$lib/host/types";
import { flipText, lengthOfTime } from "$lib/text/sentences";
import { RESTS } from "$state/exploring.svelte";
import { Exploring } from "$state/exploring.svelte";
import { open, recorded } from "./app";

const scenario = recorded.recordings[0]!.scenario;

beforeEach(() => {
  window.scrollTo = () => {};
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function rest(ms = RESTS): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
}

describe("what was explored", () => {
  it("is asked for once the inputs rest, and not before", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "explore");
    await open(host);
    const slider = screen.getByRole("slider", { name: "Budget" });
    await fireEvent.input(slider, { target: { value: "10" } });
    await rest(RESTS - 100);
    await fireEvent.input(slider, { target: { value: "20" } });
    await rest(RESTS - 100);
    expect(asked).not.toHaveBeenCalled();
    await rest(100);
    expect(asked.mock.calls.map(([s]) => s.budget.amount)).toEqual([1000]);
  });

  it("stands as flips and as a table of budgets", async () => {
    const host = await memoryHost(recorded);
    await open(host);
    expect(screen.getByRole("heading", { name: "What more money buys" })).toBeTruthy();
    await rest();
    const found = await host.explore(scenario, null);
    if (!found.ok) throw new Error("nothing is recorded");
    const section = screen.getByRole("region", { name: "What more money buys" });
    expect(section.getAttribute("aria-busy")).toBe("false");
    const rows = within(section).getAllByRole("row");
    expect(rows).toHaveLength(found.value.frontier.steps.length + 1);
    expect(rows[1]!.textContent).toMatch(/\$0.*what you have/s);
    expect(rows[2]!.textContent).toMatch(/min a day less to wait/);
    expect(within(section).getByText(/^Beyond \$[\d,]+ more money buys nothing/)).toBeTruthy();
    const changes = screen.getByRole("region", { name: "What would change the answer" });
    expect(changes.textContent).toMatch(/needed 737,281 tokens of context instead of 262,144/);
  });

  it("fades while it belongs to an older question, and shows the answer to the newest alone", async () => {
    const waiting: ((answer: Answer<Explored>) => void)[] = [];
    const host = await memoryHost(recorded);
    const found = await host.explore(scenario, null);
    const asked = vi.fn(() => new Promise<Answer<Explored>>((answer) => waiting.push(answer)));
    const exploring = new Exploring({ ...host, explore: asked });
    const question = (budget: number) => ({
      scenario: { ...scenario, budget: { amount: budget, currency: "USD" as const } },
      asOf: null,
    });
    exploring.changed(question(1000));
    await rest();
    exploring.changed(question(2000));
    await rest();
    expect(asked).toHaveBeenCalledTimes(1);
    waiting[0]!(found);
    await rest();
    expect(exploring.explored).toBeNull();
    expect(asked).toHaveBeenCalledTimes(2);
    waiting[1]!(found);
    await rest(0);
    expect(exploring.stale).toBe(false);
    expect(exploring.of?.budget.amount).toBe(2000);
    exploring.changed(question(3000));
    expect(exploring.stale).toBe(true);
    expect(exploring.explored).not.toBeNull();
  });

  it("stays old where the newest question is refused", async () => {
    const host = await memoryHost(recorded);
    const exploring = new Exploring(host);
    exploring.changed({ scenario: { ...scenario, tasks: [] }, asOf: null });
    await rest();
    expect(exploring.stale).toBe(true);
  });
});

it("writes each flip in its own unit", () => {
  const flip = (of: Flip["of"], now: number, at: number): Flip => {
    return { of, now, at, tier: null, pick: null, verdict: "buy", task: "agent" };
  };
  const said = (it: Flip) => flipText(it, "USD", (id) => id);
  expect(said(flip("longest-wait", 600, 42))).toMatch(/42 s .*“agent”.* instead of 10 min/);
  expect(said(flip("requests-per-day", 40, 302.9))).toMatch(/With 303 requests of “agent” a day instead of 40/);
  expect(said(flip("electricity", 0.17, 0.42))).toMatch(/\$0\.42 a kilowatt-hour instead of \$0\.17/);
  expect(said(flip("users-at-once", 1, 3))).toMatch(/With 3 requests under way at once instead of 1/);
  expect(lengthOfTime(4 * 3600)).toBe("4 h");
});
