//! Runs in words: what was run, how far off the prediction was, where it can be read.

import { engineName } from "$lib/text/engines";
import type { HwClass, Predicted, Run } from "$lib/host/types";
import { language, t } from "$state/language.svelte";

export const CLASSES: readonly HwClass[] = [
  "apple",
  "strix_halo",
  "gb10",
  "nvidia",
  "radeon",
  "intel_arc",
  "instinct",
  "cpu",
  "other",
];

export function runTitle(run: Run): string {
  return [run.units > 1 ? `${run.units} × ${run.chip}` : run.chip, run.model, run.quant]
    .filter((it) => it !== "")
    .join(" · ");
}

/** How it was run: engine, length, and what is special. */
export function runHow(run: Run): string {
  const parts: string[] = [engineName(run.engine)];
  if (run.prompt_tokens !== null) parts.push(t("run-prompt", { tokens: language.format.tokens(run.prompt_tokens) }));
  parts.push(t("run-depth", { tokens: language.format.tokens(run.depth) }));
  if (run.batch > 1) parts.push(t("run-batch", { requests: run.batch }));
  if (run.speculative) parts.push(t("differs-speculative"));
  if (run.offloaded) parts.push(t("differs-offloaded"));
  return parts.join(" · ");
}

/** +12 % or −8 %: predicted over measured, less one. */
export function errorText(predicted: Predicted): string {
  return language.format.signedPercent(predicted.error);
}

/** The address in short: where it is, whose, and the last of it. The link has it whole. */
export function place(url: string): string {
  const whole = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  const [host = "", first = "", ...rest] = whole.split("/");
  const last = rest.at(-1);
  return whole.length <= 44 || last === undefined || rest.length < 2 ? whole : `${host}/${first}/…/${last}`;
}
