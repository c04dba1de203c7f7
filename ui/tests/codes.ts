//! Ids of messages that the pages beside the advice make from codes.

import type { HwClass, LayersOf, Left, Maturity, Missing, PoolKind, SpecOf } from "$lib/host/types";

/** Names every member of a closed set; the compiler refuses a list that misses one. */
export function all<T extends string>(members: Record<T, true>): T[] {
  return Object.keys(members) as T[];
}

export const MADE_BY_PAGES: string[] = [
  ...all<HwClass>({
    apple: true,
    strix_halo: true,
    gb10: true,
    nvidia: true,
    radeon: true,
    intel_arc: true,
    instinct: true,
    cpu: true,
    other: true,
  }).map((c) => `hw-${c}`),
  ...all<SpecOf>({
    memory: true,
    "gpu-default": true,
    "gpu-most": true,
    bandwidth: true,
    "bandwidth-measured": true,
    fp16: true,
    fp8: true,
    fp4: true,
    "sparse-headline": true,
    link: true,
    "link-measured": true,
    idle: true,
    load: true,
    noise: true,
  }).map((s) => `spec-${s}`),
  ...all<PoolKind>({ unified: true, vram: true, system: true }).map((p) => `pool-${p}`),
  ...all<LayersOf>({ full: true, window: true, latent: true, recurrent: true, published: true }).map(
    (l) => `layers-${l}`,
  ),
  ...all<Missing>({
    hidden: true,
    "feed-forward": true,
    vocabulary: true,
    "recurrent-state": true,
    window: true,
    "cache-shapes": true,
  }).map((m) => `missing-${m}`),
  ...all<Left>({ source: true, chip: true, model: true }).flatMap((l) => [`left-${l}`, `left-${l}-what`]),
  ...all<Maturity>({ solid: true, usable: true, rough: true }).map((m) => `maturity-${m}`),
];
