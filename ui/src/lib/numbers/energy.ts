import type { Energy } from "$lib/host/types";
import { language, t } from "$state/language.svelte";

/** How many tokens a watt-hour yields, as its range is written. */
export function energyRange(energy: Energy): { expected: string; low: string; high: string } {
  const f = language.format;
  return { expected: f.rounded(energy.expected), low: f.rounded(energy.low), high: f.rounded(energy.high) };
}

/** The watts that it rests on, in a sentence. */
export function energyNote(energy: Energy): string {
  const f = language.format;
  return t("energy-note", {
    basis: energy.basis,
    load: f.rounded(energy.load_w),
    idle: energy.idle_w === null ? "" : f.rounded(energy.idle_w),
  });
}
