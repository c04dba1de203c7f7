//! The memory stack of one model on one machine, as pieces to draw.

import type { MemoryGib } from "$lib/host/types";
import type { Explanation } from "$lib/parts/explain.svelte";
import { language, t } from "$state/language.svelte";

export type Part = "weights" | "kv" | "compute" | "free" | "reserve";

export interface Piece {
  part: Part;
  from: number;
  size: number;
}

export function neededGib(memory: MemoryGib): number {
  return memory.weights + memory.kv + memory.compute;
}

/** How far a stack reaches: what is needed or may be used, and what the system keeps beside it. */
export function reachGib(memory: MemoryGib): number {
  return Math.max(memory.usable, neededGib(memory)) + memory.reserve;
}

export function piecesOf(memory: MemoryGib): Piece[] {
  let from = 0;
  const parts = (["weights", "kv", "compute"] as const).map((part): Piece => {
    const piece = { part, from, size: memory[part] };
    from += memory[part];
    return piece;
  });
  const free = Math.max(0, memory.usable - from);
  return [...parts, { part: "free", from, size: free }, { part: "reserve", from: from + free, size: memory.reserve }];
}

export function explainMemory(title: string, how: string, memory: MemoryGib): Explanation {
  const gib = (value: number) => t("value-gib", { value: language.format.gib(value) });
  const computed = memory.weights_computed ? "memory-weights-computed" : "memory-weights-published";
  return {
    title,
    kind: "computed",
    how,
    rows: [
      { label: t(computed), value: gib(memory.weights) },
      { label: t("term-kv-cache"), value: gib(memory.kv) },
      { label: t("term-compute-buffer"), value: gib(memory.compute) },
      { label: t("memory-free"), value: gib(memory.headroom) },
      { label: t("term-reserve"), value: gib(memory.reserve) },
      { label: t("row-usable"), value: gib(memory.usable) },
    ],
    note: memory.tight ? t("memory-tight-what") : null,
  };
}
