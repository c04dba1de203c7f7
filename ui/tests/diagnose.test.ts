// The Diagnose page: what it looks at, what it shows of it, and what it hands on.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { Answer, Host } from "$lib/host/host";
import { memoryHost } from "$lib/host/memory";
import type { BenchStage, Benchmarked, Diagnosed, Fix, Look, ThisMachine } from "$lib/host/types";
import diagnosesJson from "$lib/host/recorded/diagnoses.json";
import { lacks } from "$features/diagnose/lacks";
import { lineDiff } from "$features/diagnose/lines";
import { applicable, concerns, shown } from "$features/diagnose/steps";
import { openPage, recorded, settle, violations } from "./app";

const diagnoses = diagnosesJson as unknown as { ill: Diagnosed; healthy: Diagnosed; measured: Benchmarked };

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
    expect(screen.getByText(/^What it brings: The work needs 41.9 of 48 GiB/)).toBeTruthy();
    expect(screen.getAllByText("To undo").length).toBeGreaterThan(0);
    expect(screen.getByText("runs and answers")).toBeTruthy();
    expect(screen.getByText(/^Missing: requests that ran \(Whichbox did not look at it\)/)).toBeTruthy();
    // What was not checked is named.
    expect(screen.getByText(/Prompt cache missed/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("says so where nothing is wrong", async () => {
    await openPage("diagnose", await hostThatFinds(diagnoses.healthy));
    expect(screen.getByText(/^Nothing found\. \d+ rules were checked/)).toBeTruthy();
    expect(screen.queryAllByRole("article")).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("calls nothing well where little could be checked, and says where the work is for another model", async () => {
    const { diagnosis, observations } = diagnoses.healthy;
    const little: Diagnosed = {
      observations,
      diagnosis: {
        ...diagnosis,
        checked: diagnosis.checked.slice(0, 5),
        healthy: false,
        tasks_elsewhere: ["Qwen3 32B"],
      },
    };
    await openPage("diagnose", await hostThatFinds(little));
    expect(screen.getByText(/^Nothing found in what could be checked \(5\)/)).toBeTruthy();
    expect(screen.getByText(/^Your work asks for Qwen3 32B, and no runtime has that loaded/)).toBeTruthy();
    expect(screen.queryByText(/^Nothing found\. /)).toBeNull();
  });

  it("says what to do where no runtime runs", async () => {
    const none: Diagnosed = {
      observations: { version: 1, runtimes: [{ kind: "ollama", state: "not-found" }] },
      diagnosis: {
        findings: [],
        checked: [],
        not_applicable: [],
        not_checked: [],
        tasks_elsewhere: [],
        healthy: false,
      },
    };
    await openPage("diagnose", await hostThatFinds(none));
    expect(screen.getByText("Nothing could be checked.")).toBeTruthy();
    expect(screen.getByText(/^No runtime is running here/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Use it in the advice" })).toBeNull();
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
    await fireEvent.click(screen.getByRole("button", { name: "Use it in the advice" }));
    await settle();
    expect(app.advice.snapshot().current?.observations).toEqual(diagnoses.ill.observations);
    expect(screen.queryByRole("button", { name: "Use it in the advice" })).toBeNull();
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

it("tells what is missing once, with the names of the rules that lack it", () => {
  const lack = (rule: "no-gpu-backend" | "requests-queue" | "slot-too-narrow", missing: "runtime" | "pcie") => {
    return { rule, missing, why: "not-running" as const };
  };
  const told = lacks([
    lack("no-gpu-backend", "runtime"),
    lack("slot-too-narrow", "pcie"),
    lack("requests-queue", "runtime"),
  ]);
  expect(told.map((it) => it.rules)).toEqual([["GPU not used", "Requests in a queue"], ["Slot too narrow"]]);
  expect(told[0]!.text).toBe("Missing: a runtime (nothing is running that would show it).");
});

describe("a change that Whichbox makes", () => {
  it("is shown line by line, made on consent alone, read back, and undone", async () => {
    const host = await hostThatFinds(diagnoses.ill);
    const asked: Fix[] = [];
    const apply = host.applyFix;
    host.applyFix = (fix) => {
      asked.push(fix);
      return apply(fix);
    };
    await openPage("diagnose", host);
    await fireEvent.click(screen.getAllByRole("button", { name: "Let Whichbox make this change" })[0]!);
    await settle();
    const dialog = screen.getByRole("dialog", { name: "Make this change?" });
    expect(within(dialog).getByText(/^Ollama gets a new definition, qwen3-coder-v-128k-262144/)).toBeTruthy();
    expect(within(dialog).getByRole("region", { name: "What changes" }).textContent).toMatch(
      /put in:.*PARAMETER num_ctx 262144/,
    );
    expect(within(dialog).getByText(/ollama rm qwen3-coder-v-128k-262144/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(asked).toEqual([]);
    await fireEvent.click(within(dialog).getByRole("button", { name: "Leave it" }));
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(asked).toEqual([]);

    await fireEvent.click(screen.getAllByRole("button", { name: "Let Whichbox make this change" })[0]!);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: "Make it" }));
    await settle();
    expect(asked).toEqual([
      {
        kind: "definition",
        from: "qwen3-coder:v-128k",
        name: "qwen3-coder-v-128k-262144",
        context: 262144,
        address: null,
      },
    ]);
    const made = "Made and read back: qwen3-coder-v-128k-262144 says \u201cnum_ctx 262144\u201d.";
    expect(screen.getAllByText(made).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await fireEvent.click(screen.getAllByRole("button", { name: "Undo it" })[0]!);
    await settle();
    expect(screen.getByText("Undone. Everything is as it was.")).toBeTruthy();
    expect(screen.queryByText(made)).toBeNull();
  });

  it("is not made where the runtime says no, and says why", async () => {
    const host = await hostThatFinds(diagnoses.ill);
    host.applyFix = async (fix) => ({
      ok: false,
      error: { code: "already-there", name: fix.kind === "definition" ? fix.name : "" },
    });
    await openPage("diagnose", host);
    await fireEvent.click(screen.getAllByRole("button", { name: "Let Whichbox make this change" })[0]!);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: "Make it" }));
    await settle();
    expect(screen.getByRole("alert").textContent).toMatch(/is there already, and nothing is ever replaced/);
    expect(screen.getByRole("dialog")).toBeTruthy();
  });

  it("is offered for a client only where one number can be changed beside the old file", () => {
    const step = (client: "open-claw" | "cline", before: string | null) =>
      ({ kind: "client-setting", client, key: "a.timeoutSeconds", before, after: "600" }) as const;
    const none = () => null;
    expect(applicable([step("open-claw", "300")], none)).toEqual({
      kind: "client-file",
      client: "open-claw",
      key: "a.timeoutSeconds",
      before: "300",
      after: "600",
    });
    expect(applicable([step("open-claw", null)], none)).toBeNull();
    expect(applicable([step("cline", "300")], none)).toBeNull();
    expect(applicable([step("open-claw", "false")], none)).toBeNull();
    expect(applicable([{ kind: "command", os: null, admin: true, line: "sudo x" }], none)).toBeNull();
  });
});

describe("a benchmark", () => {
  async function measuring() {
    const host = await hostThatFinds(diagnoses.ill);
    const parts: ((stage: BenchStage) => void)[] = [];
    const ends: ((answer: Answer<Benchmarked>) => void)[] = [];
    host.benchmark = vi.fn((_scenario, _seen, _target, progress) => {
      parts.push(progress);
      return new Promise<Answer<Benchmarked>>((end) => ends.push(end));
    });
    host.stopBenchmark = vi.fn(async () => {
      ends.at(-1)!({ ok: false, error: { code: "stopped" } });
      return { ok: true as const, value: null };
    });
    const app = await openPage("diagnose", host);
    await fireEvent.click(screen.getByRole("button", { name: "Measure" }));
    return { app, host, tell: (stage: BenchStage) => parts.at(-1)!(stage), end: ends };
  }

  it("tells how far it is and is stopped", async () => {
    const { host, tell } = await measuring();
    tell("filling");
    await settle();
    expect(screen.getByText("Filling the context.")).toBeTruthy();
    expect(screen.getByRole<HTMLProgressElement>("progressbar", { name: "Measured here" }).value).toBe(2);
    expect(await violations()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    await settle();
    expect(host.stopBenchmark).toHaveBeenCalledOnce();
    expect(screen.getByText("Stopped. Nothing was kept.")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("holds what was measured beside what is expected; the advice counts on it and forgets it again", async () => {
    const { app, end } = await measuring();
    end[0]!({ ok: true, value: diagnoses.measured });
    await settle();
    // 60 tokens a second were written where at least 69 are expected: more than a third, and too few.
    expect(screen.getByText(/^Below the range that is expected: 64/)).toBeTruthy();
    expect(screen.queryByText("This machine delivers what it should.")).toBeNull();
    expect(screen.getByRole("rowheader", { name: "0–4,044" })).toBeTruthy();
    expect(screen.getAllByText(/^expected [\d.,]+–[\d.,]+$/).length).toBeGreaterThan(2);
    expect(await violations()).toEqual([]);
    const bench = screen.getByRole("region", { name: "Measured here" });
    await fireEvent.click(within(bench).getByRole("button", { name: "Use it in the advice" }));
    await settle();
    expect(app.advice.snapshot().current?.measured).toEqual(diagnoses.measured.counted);
    expect(app.advice.snapshot().current?.machine).toBe("mac-studio-m2-ultra-64gb");
    await fireEvent.click(screen.getByRole("button", { name: "Take the measurement out" }));
    await settle();
    expect(app.advice.snapshot().current?.measured ?? []).toEqual([]);
    expect(screen.queryByText(/^Below the range that is expected/)).toBeNull();
    app.advice.undo();
    expect(app.advice.snapshot().current?.measured).toEqual(diagnoses.measured.counted);
  });

  it("says that it delivers where all of it is within what is expected", async () => {
    const { end } = await measuring();
    const { deliveries } = diagnoses.measured;
    const well = deliveries.map((it) => ({ ...it, level: "as-expected" as const, suspicions: [] }));
    end[0]!({ ok: true, value: { ...diagnoses.measured, deliveries: well } });
    await settle();
    expect(screen.getByText("This machine delivers what it should.")).toBeTruthy();
  });

  it("says what is far too slow, what it may be, and that it corrects nothing", async () => {
    const { end } = await measuring();
    const slow: Benchmarked = {
      ...diagnoses.measured,
      deliveries: diagnoses.measured.deliveries.map((it) => ({
        ...it,
        share: 0.12,
        level: "far-below",
        suspicions: ["processor-computes"],
      })),
      counted: [],
      not_counted: "far-too-slow",
    };
    end[0]!({ ok: true, value: slow });
    await settle();
    expect(screen.getByText("Far too slow: 12% of what this machine should do.")).toBeTruthy();
    expect(screen.getByText("The processor computes what the graphics processor should.")).toBeTruthy();
    expect(screen.getByText(/^It corrects no estimate: something is wrong/)).toBeTruthy();
    expect(
      within(screen.getByRole("region", { name: "Measured here" })).queryByRole("button", { name: /^Use it/ }),
    ).toBeNull();
  });
});

it("looks where the person says, and measures the memory where they want it", async () => {
  const host = await hostThatFinds(diagnoses.ill);
  const looks: Look[] = [];
  host.diagnose = async (_scenario, look) => {
    looks.push(look);
    return { ok: true, value: diagnoses.ill };
  };
  await openPage("diagnose", host);
  await fireEvent.input(screen.getByLabelText("Address of llama.cpp"), { target: { value: " 10.0.0.7:8080 " } });
  await fireEvent.click(screen.getByLabelText(/^Measure how fast the memory is/));
  await fireEvent.click(screen.getByRole("button", { name: "Look with this" }));
  await settle();
  expect(looks).toEqual([
    { addresses: [], bandwidth: false },
    { addresses: [{ runtime: "llama-cpp", url: "10.0.0.7:8080" }], bandwidth: true },
  ]);
});

it("lets the person say which machine it is, and looks again", async () => {
  const host = await hostThatFinds(diagnoses.ill);
  const here: ThisMachine = {
    machine: "mac-studio-m2-ultra-64gb",
    could_be: [],
    chosen: true,
    os: "macos",
    product: null,
    cpu: null,
    memory_gib: null,
    gpus: [],
  };
  host.thisMachine = async () => ({ ok: true, value: here });
  host.chooseMachine = vi.fn(async (machine) => ({
    ok: true as const,
    value: { ...here, machine, chosen: machine !== null },
  }));
  await openPage("diagnose", host);
  expect(screen.getByText("(as you said)")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Let Whichbox find it itself" }));
  await settle();
  expect(host.chooseMachine).toHaveBeenCalledWith(null);
  expect(screen.getByText("(certain)")).toBeTruthy();
  expect(screen.getByText("Apple M2 Ultra, 24 cores")).toBeTruthy();
});

it("finds the fewest lines that differ", () => {
  expect(lineDiff("a\nb\nc", "a\nx\nc")).toEqual([
    { kind: "same", text: "a" },
    { kind: "gone", text: "b" },
    { kind: "new", text: "x" },
    { kind: "same", text: "c" },
  ]);
  expect(lineDiff("", "a")).toEqual([{ kind: "new", text: "a" }]);
  expect(lineDiff("a", "")).toEqual([{ kind: "gone", text: "a" }]);
});
