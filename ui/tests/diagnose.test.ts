// The Diagnose page: what it looks at, what it shows of it, and what it hands on.

import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { Answer, Host } from "$lib/host/host";
import { memoryHost } from "$lib/host/memory";
import type { Diagnosed } from "$lib/host/types";
import diagnosesJson from "$lib/host/recorded/diagnoses.json";
import { lacks } from "$features/diagnose/lacks";
import { concerns, shown } from "$features/diagnose/steps";
import { openPage, recorded, settle, violations } from "./app";

const diagnoses = diagnosesJson as unknown as { ill: Diagnosed; healthy: Diagnosed };

async function hostThatFinds(found: Diagnosed): Promise<Host> {
  return { ...(await memoryHost(recorded)), diagnose: async () => ({ ok: true, value: found }) };
}

describe("the diagnose page", () => {
  it("shows the three of the founding case in their order, with fix, gain and risk, and axe finds nothing", async () => {
    await openPage("diagnose", await hostThatFinds(diagnoses.ill));
    const titles = screen.getAllByRole("heading", { level: 3 }).map((it) => it.textContent);
    expect(titles[0]).toBe("The context is cut at 131,072 tokens and can be 262,144.");
    expect(titles).toHaveLength(3);
    expect(titles[2]).toMatch(/gives up after/);
    expect(screen.getAllByText(/PARAMETER num_ctx 262144/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/PARAMETER num_ctx 131072/).length).toBeGreaterThan(0);
    expect(screen.getByText(/^You gain: Then it needs 41.9 of 48 GiB/)).toBeTruthy();
    expect(screen.getAllByText("To undo:").length).toBeGreaterThan(0);
    expect(screen.getByText("runs and answers")).toBeTruthy();
    expect(screen.getByText(/^Not checked: nobody asked for requests that ran/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("says so where nothing is wrong", async () => {
    await openPage("diagnose", await hostThatFinds(diagnoses.healthy));
    expect(screen.getByText(/^Nothing found\. \d+ rules were checked/)).toBeTruthy();
    expect(screen.queryAllByRole("article")).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("says what to do where no runtime runs", async () => {
    const none: Diagnosed = {
      observations: { version: 1, runtimes: [{ kind: "ollama", state: "not-found" }] },
      diagnosis: { findings: [], checked: [], not_applicable: [], not_checked: [], healthy: false },
    };
    await openPage("diagnose", await hostThatFinds(none));
    expect(screen.getByText("Nothing could be checked.")).toBeTruthy();
    expect(screen.getByText(/^No runtime is running here/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Count on it in the advice" })).toBeNull();
  });

  it("says that it is looking, looks once, and again when it is wanted", async () => {
    const waiting: ((answer: Answer<Diagnosed>) => void)[] = [];
    const diagnose = vi.fn(() => new Promise<Answer<Diagnosed>>((answer) => waiting.push(answer)));
    const app = await openPage("diagnose", { ...(await memoryHost(recorded)), diagnose });
    expect(screen.getByText(/^Looking at this machine/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Look again" }).disabled).toBe(true);
    waiting[0]!({ ok: true, value: diagnoses.ill });
    await settle();
    app.open("advice");
    await settle();
    app.open("diagnose");
    await settle();
    expect(diagnose).toHaveBeenCalledTimes(1);
    await fireEvent.click(screen.getByRole("button", { name: "Look again" }));
    expect(diagnose).toHaveBeenCalledTimes(2);
    // What was found before stays while it looks, and a failure takes nothing away.
    expect(screen.getAllByRole("article")).toHaveLength(3);
    waiting[1]!({ ok: false, error: { code: "failed", reason: "the probe fell over" } });
    await settle();
    expect(screen.getByRole("alert").textContent).toMatch(/the probe fell over/);
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });

  it("hands what was seen to the advice, and takes it back", async () => {
    const app = await openPage("diagnose", await hostThatFinds(diagnoses.ill));
    await fireEvent.click(screen.getByRole("button", { name: "Count on it in the advice" }));
    await settle();
    expect(app.advice.snapshot().current?.observations).toEqual(diagnoses.ill.observations);
    expect(screen.queryByRole("button", { name: "Count on it in the advice" })).toBeNull();
    app.advice.undo();
    expect(app.advice.snapshot().current?.observations ?? null).toBeNull();
  });

  it("saves what was seen", async () => {
    const host = await hostThatFinds(diagnoses.ill);
    host.saveObservations = vi.fn(async () => ({ ok: true as const, value: "/home/x/seen.json" }));
    await openPage("diagnose", host);
    await fireEvent.click(screen.getByRole("button", { name: "Save what was seen" }));
    await settle();
    expect(host.saveObservations).toHaveBeenCalledWith(diagnoses.ill.observations);
    expect(screen.getByText("Saved as /home/x/seen.json")).toBeTruthy();
  });
});

it("shows the steps of this system alone, and of every system where it is not known", () => {
  const step = (os: "macos" | "linux") => ({ kind: "command" as const, os, admin: true, line: "x" });
  expect(concerns(step("macos"), "macos")).toBe(true);
  expect(concerns(step("linux"), "macos")).toBe(false);
  expect(concerns(step("linux"), null)).toBe(true);
  expect(concerns({ kind: "by-hand", what: "plug-in" }, "macos")).toBe(true);
});

it("has nothing to paste for an argument that is to go", () => {
  const it = shown({ kind: "argument", runtime: "llama-cpp", before: "-ngl 0", after: null });
  expect(it.paste).toBeNull();
  expect(it.change).toEqual({ before: "-ngl 0", after: null });
});

it("tells what is missing once, with how many rules lack it", () => {
  const lack = (rule: "no-gpu-backend" | "requests-queue" | "slot-too-narrow", missing: "runtime" | "pcie") => {
    return { rule, missing, why: "not-running" as const };
  };
  const told = lacks([
    lack("no-gpu-backend", "runtime"),
    lack("slot-too-narrow", "pcie"),
    lack("requests-queue", "runtime"),
  ]);
  expect(told.map((it) => it.rules)).toEqual([2, 1]);
  expect(told[0]!.text).toBe("Not checked: nothing is running that would tell a runtime.");
});
