// Each reason, finding and error becomes a sentence in which no variable is missing.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding, Reason } from "$lib/host/types";
import type { Failure } from "$lib/host/host";
import { errorPath, errorText, findingNumber, findingTexts, flipText, reasonText } from "$lib/text/sentences";

type Params = { [C in Reason["code"]]: Extract<Reason, { code: C }>["params"] };

const PARAMS: Params = {
  "current-does-it": { machine: "Mac Studio", minutes: 38.4 },
  "free-fix-does-it": { machine: "Mac Studio", fixes: 3, needed_gib: 42.5, usable_gib: 48 },
  "cloud-takes-the-rest": { machine: "Mac Studio", tasks: ["refactor", "batch"] },
  "current-falls-short": { machine: "Mac Studio", task: "agent" },
  "no-current-machine": {},
  "nothing-must-stay": {},
  "nothing-does-it": { task: "agent" },
  "least-that-would-do": { machine: "DGX Spark", over: 2950 },
  "day-too-short": { task: "agent", hours: 31.5 },
  "cheapest-that-passes": { of: 1 },
  "most-memory-for-money": { usable_gib: 96, per_gib: 31.25 },
  "holds-model": { model: "Llama 3.1 405B", needed_gib: 240, usable_gib: 480 },
  "minutes-a-day": { low: 30, expected: 38, high: 52 },
  "faster-than-next": { than: "DGX Spark", minutes: 41 },
  "cheaper-than-next": { than: "DGX Spark", by: 700 },
  "tie-with-next": { with: "DGX Spark" },
  "runs-preferred-system": { os: "macos" },
  "second-box": { os: "linux" },
  "wrong-system": { os: "windows, linux" },
  "lacks-need": { need: "cuda" },
  "noise-unknown": {},
  "over-budget": { by: 2100 },
  "does-not-fit": { task: "agent", model: "Qwen3", needed_gib: 60, usable_gib: 48, context: 131072 },
  "no-model-for-wish": { task: "agent" },
  "window-too-short": { task: "agent", model: "Qwen3", needed: 262144, most: 131072 },
  "too-slow": { task: "agent", wait_s: 720, accepted_s: 600 },
  "bandwidth-bound": { model: "Llama 3.1 405B", bandwidth_gbs: 800, limit_tps: 3.3 },
  "raise-gpu-limit": { how: "sudo sysctl iogpu.wired_limit_mb=57344" },
  "kv-quantized": { task: "agent", kv_type: "q8_0" },
  "tight-memory": { headroom_gib: 4.1 },
  "models-swapped": {},
  "stale-price": { days: 102 },
  "weak-price": {},
  "cannot-be-bought": { availability: "withdrawn" },
  withdrawn: { since: "2026-08-25" },
  "no-price": {},
  "not-for-home": {},
  "speed-little-known": {},
  "link-little-known": { units: 2 },
  dominated: { by: "Mac Studio", saves: 1200 },
  "slower-memory-than-current": { bandwidth_gbs: 273, current_gbs: 800 },
  "memory-is-soldered": {},
  "system-memory-not-counted": {},
  "figure-missing": { figure: "bandwidth" },
  "swap-time": { swaps: 12.5, low: 1, expected: 2.4, high: 6 },
  "do-not-fit-together": { needed_gib: 70, usable_gib: 48 },
  "fit-together": { models: ["Qwen3", "Llama"], needed_gib: 66, usable_gib: 110 },
  "only-in-the-cloud": { task: "agent", model: "A cloud model" },
  "our-longest-wait": { task: "chat", accepted_s: 300 },
  "sharing-little-known": { users: 4 },
  "no-tax-counted": {},
  "tie-broken-by": { preference: "noise" },
  "faster-for-more": { machine: "Mac Studio", by: 900, minutes: 42 },
  "fewer-minutes-than-next": { than: "DGX Spark", minutes: 4 },
  "more-minutes-than-next": { than: "DGX Spark", minutes: 4 },
  "more-memory-than-next": { than: "DGX Spark", more_gib: 16 },
  "less-memory-than-next": { than: "DGX Spark", less_gib: 16 },
  "quieter-than-next": { than: "DGX Spark", db: 6 },
  "less-power-than-next": { than: "DGX Spark", watts: 20 },
  "bought-used": {},
  "new-box-does": { machine: "DGX Spark", tasks: ["deep"] },
  "works-beside": { machine: "Mac Studio", tasks: ["chat"] },
  "fit-together-beside": { machine: "Mac Studio", models: ["Qwen3", "Llama"], needed_gib: 40, usable_gib: 48 },
  "adds-part": { part: "RTX 3090", units: 1, machine: "tower" },
  "check-room-and-power": {},
  "model-asked": { task: "agent", model: "Qwen3" },
  "model-best-that-runs": { task: "agent", model: "Qwen3", of: 2 },
  "quant-usual": { task: "agent", quant: "Q4_K_M" },
  "quant-own": { task: "agent", quant: "MXFP4" },
  "quant-at-floor": { task: "agent", quant: "Q8_0", bits: 8 },
  "finer-does-not-fit": { task: "agent", quant: "Q8_0", needed_gib: 60, usable_gib: 48 },
  "finer-is-slower": { task: "agent", quant: "Q8_0", wait_s: 20, finer_s: 31 },
  "cache-plain": { task: "agent" },
  "engine-only": { task: "agent", engine: "llama.cpp" },
  "engine-no-quicker": { task: "agent", engine: "llama.cpp", than: "ollama", wait_s: 20, other_s: 25 },
  "other-engine-maybe-quicker": { task: "agent", engine: "llama.cpp", than: "mlx", wait_s: 79.5, other_s: 63 },
  "cheapest-that-holds": { of: 3, model: "Llama 3.1 405B" },
  "stronger-model-than-next": { than: "DGX Spark", task: "agent", model: "Qwen3", theirs: "Gemma" },
  "weaker-model-than-next": { than: "DGX Spark", task: "agent", model: "Gemma", theirs: "Qwen3" },
  "better-model-for-more": { machine: "DGX Spark", by: 900, task: "agent", model: "Qwen3", theirs: "Gemma" },
  "replaces-part": { part: "RTX 4090", units: 1, machine: "tower" },
  "mixed-cards-not-counted": {},
  "no-cloud-model": { task: "agent" },
  "cloud-model-ends": { task: "agent", model: "Devstral" },
  "cloud-model-unscored": { task: "agent", model: "Nano" },
  "other-engine-quicker": { task: "agent", engine: "llama.cpp", than: "mlx", wait_s: 30, other_s: 20 },
};

const warn = vi.spyOn(console, "warn");
beforeEach(() => warn.mockClear());
afterEach(() => expect(warn).not.toHaveBeenCalled());

describe("reasons", () => {
  it.each(Object.entries(PARAMS))("%s is a whole sentence", (code, params) => {
    const text = reasonText({ code, params } as Reason, "USD");
    expect(text).not.toContain("{");
    expect(text).not.toBe(`reason-${code}`);
    expect(text.length).toBeGreaterThan(12);
  });

  it("writes money with its currency and systems by their names", () => {
    expect(reasonText({ code: "over-budget", params: { by: 2100 } }, "EUR")).toBe(
      "It costs €2,100 more than your budget.",
    );
    expect(reasonText({ code: "wrong-system", params: { os: "windows, linux" } }, "USD")).toContain(
      "Windows and Linux",
    );
  });

  it("does not take the name of the dominating machine for money", () => {
    const text = reasonText({ code: "dominated", params: { by: "Mac Studio", saves: 1200 } }, "USD");
    expect(text).toBe("Mac Studio costs $1,200 less and is not slower.");
  });
});

const FINDING: Finding = {
  rule: "context-cap-below-native",
  before: 131072,
  after: 262144,
  unit: "tokens",
  fix: "PARAMETER num_ctx 262144",
  params: {
    model: "Qwen3-Coder",
    label: "v-128k",
    prompt_tokens: 146760,
    prefill_tps: 400,
    prefill_s: 366.9,
    needed_gib: 42.5,
    usable_gib: 48,
    runtime: null,
    client: null,
    context: null,
    about: null,
    count: null,
    address: null,
  },
  weight: "blocks",
  effect: { code: "window", params: { before: 131072, after: 262144 } },
  plan: { steps: [], undo: [], risk: "more-memory", check: { kind: "rule" } },
  source: "https://example.org",
};

describe("findings", () => {
  it("names the label that lied and shows that it fits", () => {
    const texts = findingTexts(FINDING, "USD");
    expect(texts.title).toBe("The context is cut at 131,072 tokens and can be 262,144.");
    expect(texts.what).toContain("v-128k");
    expect(texts.fits).toContain("42.5 of the 48 GiB");
  });

  it("does not say that it fits where it does not, or where memory is not known", () => {
    const over = { ...FINDING, params: { ...FINDING.params, needed_gib: 50 } };
    const unknown = { ...FINDING, params: { ...FINDING.params, needed_gib: null } };
    expect(findingTexts(over, "USD").fits).toBeNull();
    expect(findingTexts(unknown, "USD").fits).toBeNull();
  });

  it("says what to change, what one gains and what it risks", () => {
    const texts = findingTexts(FINDING, "USD");
    expect(texts.change).toContain("262,144 tokens");
    expect(texts.gain).toBe("262,144 tokens of your text reach the model instead of 131,072.");
    expect(texts.risk).toContain("more memory");
    expect(findingNumber(0, "switch")).toBe("off");
    expect(findingNumber(24, "gib")).toContain("24");
  });

  it("says how long reading takes", () => {
    const late = { ...FINDING, rule: "timeout-shorter-than-prefill", before: 300, after: 600, unit: "s" } as Finding;
    expect(findingTexts(late, "USD").what).toContain("takes 367 s");
  });
});

describe("flips", () => {
  it("write shares as per cent and money as money", () => {
    const share = {
      of: "private-share",
      now: 0.8,
      at: 0.4,
      tier: null,
      pick: null,
      verdict: "hybrid",
      task: null,
    } as const;
    expect(flipText(share, "USD", (id) => id)).toContain("40%");
    const budget = {
      of: "budget",
      now: 4000,
      at: 5099,
      tier: "everyday",
      pick: "m5",
      verdict: null,
      task: null,
    } as const;
    expect(flipText(budget, "USD", () => "Mac Studio M5 Max")).toBe(
      "With a budget of $5,099, the pick would be Mac Studio M5 Max.",
    );
  });

  it("call a cent below a price less than the price", () => {
    const short = {
      of: "budget",
      now: 4000,
      at: 2398.99,
      tier: null,
      pick: null,
      verdict: "none",
      task: null,
    } as const;
    expect(flipText(short, "USD", (id) => id)).toBe(
      "With a budget below $2,399, nothing within the budget would do the work.",
    );
  });
});

const FAILURES: { [C in Failure["code"]]: Extract<Failure, { code: C }> } = {
  "no-scenario-file": { code: "no-scenario-file", file: "holiday.png" },
  "not-listed": { code: "not-listed", address: "https://example.org/" },
  "not-opened": { code: "not-opened", address: "https://example.org/", reason: "nothing opens addresses" },
  malformed: { code: "malformed", file: "a.json", path: "tasks[0].kind", reason: "unknown variant" },
  invalid: { code: "invalid", path: "horizon_months", reason: "0 is not between 1 and 120 months" },
  "bad-entry": {
    code: "bad-entry",
    path: "machine.x.power.idle_w",
    fault: { code: "not-between", value: "0.1", least: "0.5", most: "3000" },
  },
  "no-tasks": { code: "no-tasks" },
  "negative-budget": { code: "negative-budget", amount: "-5" },
  "share-out-of-range": { code: "share-out-of-range", path: "private_share", value: "1.2" },
  "context-beyond-model": {
    code: "context-beyond-model",
    path: "tasks[0].context_tokens",
    tokens: 9e6,
    model: "q",
    most: 262144,
  },
  "unknown-machine": { code: "unknown-machine", path: "current.machine", id: "mac", near: "mac-mini" },
  "unknown-model": { code: "unknown-model", path: "tasks[0].model.id", id: "q", near: null },
  "unknown-quant": { code: "unknown-quant", model: "q", quant: "Q9" },
  "unknown-engine": { code: "unknown-engine", engine: "x" },
  "no-exchange-rate": { code: "no-exchange-rate", path: "budget.currency", currency: "EUR" },
  "not-published": { code: "not-published", subject: "q", figure: "shapes" },
  "folder-read-only": { code: "folder-read-only", folder: "/x" },
  "folder-missing": { code: "folder-missing", folder: "/x" },
  "disk-full": { code: "disk-full", file: "/x" },
  "not-written": { code: "not-written", file: "/x", reason: "busy" },
  "not-kept": { code: "not-kept", file: "/x" },
  "report-failed": { code: "report-failed", reason: "font" },
  failed: { code: "failed", reason: "no clock" },
  "file-unreadable": { code: "file-unreadable", file: "/x", reason: "busy" },
  "file-too-large": { code: "file-too-large", file: "/x", most: 8388608 },
  "file-not-written": { code: "file-not-written", file: "/x", reason: "busy" },
  "not-https": { code: "not-https", address: "ftp://x" },
  "not-fetched": { code: "not-fetched", address: "https://x", reason: "timeout" },
  "nothing-installed": { code: "nothing-installed" },
  refused: { code: "refused", refusal: { code: "bad-signature" } },
  entry: { code: "entry", error: { code: "bad-entry", path: "machine.x", fault: { code: "no-memory" } } },
  "no-key": { code: "no-key" },
  "not-a-key": { code: "not-a-key", key: "x" },
  "not-a-bundle": { code: "not-a-bundle", reason: "its first lines are others" },
  "unknown-key": { code: "unknown-key" },
  "bad-signature": { code: "bad-signature" },
  "newer-form": { code: "newer-form", form: 2 },
  unreadable: { code: "unreadable", reason: "machines/x.toml: line 1" },
  problems: {
    code: "problems",
    count: 2,
    place: "machines/x.toml:3",
    subject: "x",
    field: "pools[0]",
    fault: { code: "no-source" },
  },
  "from-the-future": { code: "from-the-future", offered: "2036-12-03", today: "2026-11-22" },
  "not-newer": { code: "not-newer", offered: "2026-11-20", current: "2026-11-21" },
  "bad-model-name": { code: "bad-model-name", name: "a b" },
  "already-there": { code: "already-there", name: "x" },
  "not-there": { code: "not-there", name: "x" },
  "not-as-written": { code: "not-as-written" },
  "changed-since": { code: "changed-since" },
  "for-hands": { code: "for-hands" },
  "runtime-not-running": { code: "runtime-not-running" },
  "runtime-slow": { code: "runtime-slow" },
  "runtime-refused": { code: "runtime-refused", status: 401 },
  "runtime-unclear": { code: "runtime-unclear", reason: "the answer is larger than 4194304 bytes" },
  "bad-address": { code: "bad-address", address: "ftp://x" },
  "not-this-machine": { code: "not-this-machine", address: "example.com" },
  stopped: { code: "stopped" },
};

describe("errors", () => {
  it.each(Object.entries(FAILURES))("%s is a whole sentence", (code, error) => {
    const text = errorText(error);
    expect(text).not.toContain("{");
    expect(text).not.toBe(`error-${code}`);
  });

  it("write the figures of a fault and leave its names", () => {
    const said = (fault: Extract<Failure, { code: "bad-entry" }>["fault"]) =>
      errorText({ code: "bad-entry", path: "machine.x", fault });
    expect(said({ code: "odd-parameters", value: "30532122624" })).toBe("No model has 30,532,122,624 parameters.");
    expect(said({ code: "no-such-part", part: "4090" })).toBe("No part is called “4090”.");
  });

  it("know the field that they are about", () => {
    expect(errorPath(FAILURES["negative-budget"])).toBe("budget.amount");
    expect(errorPath(FAILURES["no-tasks"])).toBe("tasks");
    expect(errorPath(FAILURES["unknown-model"])).toBe("tasks[0].model.id");
    expect(errorPath(FAILURES["disk-full"])).toBeNull();
  });
});
