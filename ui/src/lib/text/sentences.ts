//! Reasons, findings, flips and errors as sentences: their numbers are written for the language, and the message of
//! their code takes them up. Nothing is computed here.

import type { Failure } from "$lib/host/host";
import type {
  Contradiction,
  Fault,
  Finding,
  Flip,
  Need,
  Os,
  Plan,
  Reason,
  Recommendation,
  Steady,
} from "$lib/host/types";
import { language, t } from "$state/language.svelte";
import type { Args } from "./messages";

/** What a missing parameter is passed as (see `reasons.ftl`). */
const NONE = "none";

const MONEY = new Set(["by", "over", "saves", "per_gib", "budget", "amount"]);
const MEMORY = new Set([
  "needed_gib",
  "usable_gib",
  "weights_gib",
  "kv_gib",
  "gib",
  "headroom_gib",
  "more_gib",
  "less_gib",
]);
const PLURAL = new Set(["fixes", "of", "units"]);
const CODES = new Set(["need", "availability", "kv_type", "preference"]);

function systems(text: string): string {
  const names = text
    .split(/[\s,]+/)
    .filter((s) => s !== "")
    .map((s) => (["macos", "windows", "linux"].includes(s) ? t(`os-${s as Os}`) : s));
  return language.format.list(names);
}

function needs(text: string): string {
  const codes = text.split(/[\s,]+/).filter((it) => it !== "");
  return language.format.list(codes.map((it) => t(`need-${it as Need}`)));
}

/** The few words of the catalog and of the estimates that stand within a sentence, in the reader's language. */
export function words(text: string): string {
  const setting = /^kernel parameter (\S+), smallest graphics share in the firmware$/.exec(text)?.[1];
  if (setting !== undefined) return t("words-kernel-parameter", { setting });
  switch (text) {
    case "AMD Software, Performance, Tuning: Variable Graphics Memory, then restart":
      return t("words-amd-software");
    case "memory bandwidth":
      return t("words-memory-bandwidth");
    case "number of parameters":
      return t("words-number-of-parameters");
    case "shapes":
    case "layer shapes":
      return t("words-shapes");
    case "engines":
      return t("words-engines");
    default:
      return text;
  }
}

function day(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? language.format.day(text) : text;
}

/** The parameters of a code as the messages want them. */
export function params(given: Record<string, unknown>, currency: string): Args {
  const format = language.format;
  const out: Args = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === "") out[name] = NONE;
    else if (Array.isArray(value)) out[name] = format.list(value.map(String));
    else if (typeof value === "number") {
      if (PLURAL.has(name)) out[name] = value;
      else if (MONEY.has(name)) out[name] = format.money(value, currency);
      else if (MEMORY.has(name)) out[name] = format.gib(value);
      else out[name] = format.rounded(value);
    } else if (CODES.has(name)) out[name] = String(value);
    else if (name === "os") out[name] = systems(String(value));
    else if (name === "needs") out[name] = needs(String(value));
    else if (name === "since") out[name] = day(String(value));
    else if (name === "how" || name === "figure") out[name] = words(String(value));
    else out[name] = String(value);
  }
  return out;
}

export function reasonText(reason: Reason, currency: string): string {
  return t(`reason-${reason.code}`, params({ ...reason.params }, currency));
}

/** True where two reasons say the same of the same. */
export function same(a: Reason, b: Reason): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A number of a finding with its unit. */
export function findingNumber(value: number, unit: Finding["unit"]): string {
  const format = language.format;
  const n =
    unit === "switch" ? (value === 0 ? "off" : "on") : unit === "gib" ? format.gib(value) : format.rounded(value);
  return t(`finding-unit-${unit}`, { n });
}

export interface FindingTexts {
  title: string;
  what: string;
  change: string;
  gain: string;
  risk: string;
  fits: string | null;
}

export function findingTexts(finding: Finding, currency: string): FindingTexts {
  const format = language.format;
  const number = (value: number) => (Number.isInteger(value) ? format.number(value) : format.rounded(value));
  const args: Args = {
    ...params({ ...finding.params }, currency),
    before: number(finding.before),
    after: number(finding.after),
    unit: finding.unit,
  };
  const id = `finding-${finding.rule}`;
  const fits =
    finding.rule === "context-cap-below-native" &&
    finding.params.needed_gib !== null &&
    finding.params.usable_gib !== null &&
    finding.params.needed_gib <= finding.params.usable_gib
      ? t("finding-context-cap-below-native-fits", args)
      : null;
  const { effect } = finding;
  return {
    title: t(id, args),
    what: t(`${id}-what`, args),
    change: t(`${id}-do`, args),
    gain:
      effect.code === "not-computed"
        ? t("effect-not-computed", { fact: t(`lacking-${effect.params.missing}`) })
        : t(`effect-${effect.code}`, params({ ...effect.params }, currency)),
    risk: t(`risk-${finding.plan.risk}`),
    fits,
  };
}

/** Wishes that stand against each other, and the least change that lets them. */
export function contradictionTexts(given: Contradiction, currency: string): { conflict: string; change: string } {
  const write = (kind: "conflict" | "change", it: { code: string; params: object }) =>
    t(`${kind}-${it.code}`, params({ ...it.params }, currency));
  return { conflict: write("conflict", given.conflict), change: write("change", given.change) };
}

/** The large sentence at the top. */
export function verdictText(answer: Recommendation, budget: { amount: number; currency: string }): string {
  const format = language.format;
  const machine = (plan: Plan | null) => plan?.name ?? NONE;
  switch (answer.verdict) {
    case "keep":
      return t("verdict-keep", { machine: machine(answer.current) });
    case "fix":
      return t("verdict-fix", { machine: machine(answer.current), fixes: answer.findings.length });
    case "hybrid":
      // Nobody keeps what does nothing of the work.
      return (answer.hybrid?.machine ?? null) === null
        ? t("verdict-hybrid-nothing")
        : t("verdict-hybrid", { machine: machine(answer.current) });
    case "buy":
      return t("verdict-buy", { machine: machine(answer.purchase), units: answer.purchase?.units ?? 1 });
    case "none":
      return t("verdict-none", { budget: format.money(budget.amount, budget.currency) });
  }
}

/** What follows a verdict of `none`: the least that would do. */
export function leastText(answer: Recommendation): string {
  const plan = answer.purchase;
  if (!plan?.price) return t("verdict-none-unknown");
  return t("verdict-none-least", {
    machine: plan.name,
    units: plan.units,
    price: language.format.money(plan.price.amount, plan.price.currency),
  });
}

/** A value of what a flip is about, with its unit where the sentence has none. */
function flipValue(flip: Pick<Flip, "of">, value: number, currency: string): string {
  const format = language.format;
  switch (flip.of) {
    case "private-share":
      return format.percent(value);
    case "context-length":
    case "users-at-once":
      return format.number(value);
    case "requests-per-day":
      return format.rounded(value);
    case "longest-wait":
      return lengthOfTime(value);
    default:
      return format.money(value, currency);
  }
}

/** A length of time in seconds, minutes or hours. */
export function lengthOfTime(seconds: number): string {
  const n = (value: number) => language.format.rounded(value);
  if (seconds < 99.95) return t("report-unit-seconds", { n: n(seconds) });
  if (seconds < 3 * 3600) return t("report-unit-minutes", { n: n(seconds / 60) });
  return t("report-unit-hours", { n: n(seconds / 3600) });
}

/** False where what changes and what it is now read the same: such a flip is a tie, and says nothing. */
export function flipMoves(flip: Flip, currency: string): boolean {
  const write = (value: number) => flipValue(flip, value, currency);
  return flip.of === "private-share" ? flip.at !== flip.now : write(flip.at) !== write(flip.now);
}

export function flipText(flip: Flip, currency: string, nameOf: (id: string) => string): string {
  const write = (value: number) => flipValue(flip, value, currency);
  // A cent below a price reads as the price, and at the price the answer is still today's.
  const below = flip.of === "budget" && flip.at < flip.now;
  const cause = t(below ? "flip-budget-below" : `flip-${flip.of}`, {
    at: write(below ? flip.at + 0.01 : flip.at),
    now: write(flip.now),
    task: flip.task ?? NONE,
  });
  if (flip.verdict !== null) return t(`flip-to-${flip.verdict}`, { cause });
  if (flip.pick !== null) return t("flip-to-pick", { cause, pick: nameOf(flip.pick) });
  return t("flip-to-no-pick", { cause });
}

/** What was moved and changes nothing, with how far: a part of a sentence. */
export function steadyText(it: Steady, currency: string): string {
  const write = (value: number) => flipValue(it, value, currency);
  return t(`steady-${it.of}`, { from: write(it.from), to: write(it.to), task: it.task ?? NONE });
}

export function errorText(error: Failure): string {
  // These two only wrap what is to be told.
  if (error.code === "refused") return errorText(error.refusal);
  if (error.code === "entry") {
    const { error: inner } = error;
    // Of a file that was written by hand nobody sees the field, so its place is named.
    return inner.code === "invalid" || inner.code === "bad-entry"
      ? `${inner.path}: ${errorText(inner)}`
      : errorText(inner);
  }
  if (error.code === "bad-entry") return faultText(error.fault);
  const { code, ...rest } = error;
  const args: Args = {};
  for (const [name, value] of Object.entries(rest)) {
    args[name] = value === null ? NONE : typeof value === "number" ? language.format.number(value) : String(value);
  }
  if (error.code === "problems") args["reason"] = faultText(error.fault);
  if (error.code === "from-the-future") args["today"] = day(error.today);
  return t(`error-${code}`, args);
}

/** What is wrong with an entry of the person's own. Its figures come as they were written, and are shown in the language's form. */
export function faultText(fault: Fault): string {
  const { code, ...rest } = fault;
  const args: Args = {};
  for (const [name, value] of Object.entries(rest)) {
    const figure = !NAMES.has(name) && /^-?\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value));
    args[name] = figure ? language.format.number(Number(value), 2) : value;
  }
  return t(`fault-${code}`, args);
}

/** Parameters that are names, whatever they look like. */
const NAMES = new Set([
  "key",
  "part",
  "quant",
  "index",
  "currency",
  "reason",
  "version",
  "date",
  "figure",
  "chip",
  "named",
]);

/** The field of the scenario that an error speaks of, as a path; `null` where it speaks of none. */
export function errorPath(error: Failure): string | null {
  if ("path" in error) return error.path;
  if (error.code === "no-tasks") return "tasks";
  if (error.code === "negative-budget") return "budget.amount";
  return null;
}
