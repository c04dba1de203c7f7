//! A machine of the person's own, between the form and the catalog's form of it.

import { number, text, type Draft } from "$lib/form/form";
import type {
  EngineSupport,
  Fact,
  FormFactor,
  HwClass,
  Machine,
  MachinePage,
  Os,
  Pool,
  PoolKind,
  Spec,
  SpecOf,
} from "$lib/host/types";

/** The source key of what the person says themselves. */
export const YOURS = "yours";

const fact = (value: number): Fact => ({ value, sources: [YOURS] });

export const FORMS: FormFactor[] = ["mini-pc", "desktop", "tower", "laptop", "tablet", "board", "server"];
export const SYSTEMS: Os[] = ["macos", "windows", "linux"];
export const POOLS: PoolKind[] = ["unified", "vram", "system"];

export function emptyMachine(currency: string): Draft {
  return {
    like: null,
    name: "",
    class: "nvidia",
    kind: "vram",
    memory: null,
    count: 1,
    bandwidth: null,
    os: [],
    price: null,
    currency,
    vendor: "",
    chip: "",
    form: "tower",
    gpu_share: null,
    system_memory: null,
    fp16: null,
    max_units: 1,
    idle: null,
    load: null,
    noise: null,
    note: "",
  };
}

/** Fills the form from an entry of theirs. */
export function draftOf(machine: Machine): Draft {
  const [main] = machine.pools;
  const beside = machine.pools.find((pool) => pool !== main && pool.kind === "system");
  return {
    ...emptyMachine("USD"),
    name: machine.name,
    class: machine.class,
    kind: main?.kind ?? "unified",
    memory: main?.capacity_gib.value ?? null,
    count: main?.count ?? 1,
    bandwidth: main?.bandwidth_gbs?.value ?? null,
    os: machine.os,
    vendor: machine.vendor,
    chip: machine.chip,
    form: machine.form,
    gpu_share: main?.gpu_share?.[0]?.default_gib.value ?? null,
    system_memory: beside?.capacity_gib.value ?? null,
    fp16: machine.compute?.fp16_tflops?.value ?? null,
    max_units: machine.max_units ?? 1,
    idle: machine.power?.idle_w?.value ?? null,
    load: machine.power?.load_w?.value ?? null,
    noise: machine.power?.noise_dba?.value ?? null,
    note: machine.remarks?.find((remark) => remark.source === YOURS)?.text ?? "",
  };
}

/** Fills the form from a machine that theirs is like. */
export function draftLike(page: MachinePage, before: Draft): Draft {
  const specs = (of: SpecOf): Spec[] => page.specs.filter((spec) => spec.of === of);
  const value = (of: SpecOf): number | null => specs(of)[0]?.fact?.value ?? null;
  const main = specs("memory").find((spec) => spec.pool !== "system") ?? specs("memory")[0];
  const beside = specs("memory").find((spec) => spec !== main && spec.pool === "system");
  const bandwidth = specs("bandwidth").find((spec) => spec.pool === main?.pool);
  return {
    ...before,
    like: page.id,
    class: page.class,
    kind: main?.pool ?? "unified",
    memory: main?.fact?.value ?? null,
    count: main?.count ?? 1,
    bandwidth: bandwidth?.fact?.value ?? null,
    os: page.os,
    vendor: page.vendor,
    chip: page.chip,
    form: page.form,
    gpu_share: value("gpu-default"),
    system_memory: beside?.fact?.value ?? null,
    fp16: value("fp16"),
    max_units: page.max_units,
    idle: value("idle"),
    load: value("load"),
    noise: value("noise"),
  };
}

/** The entry that a form stands for. What the form does not ask stays as it was in `before`; `engines` are those of a machine
 *  that theirs is like, `usual` those of its class. */
export function machineOf(
  draft: Draft,
  id: string,
  engines: EngineSupport[] | null,
  usual: EngineSupport[],
  before: Machine | null,
): Machine {
  const kind = draft["kind"] as PoolKind;
  const os = [...(draft["os"] as Os[])];
  const known = before?.pools[0];
  const share = kind === "unified" ? number(draft, "gpu_share") : null;
  const bandwidth = number(draft, "bandwidth");
  const main: Pool = {
    kind,
    count: kind === "vram" ? (number(draft, "count") ?? 1) : 1,
    capacity_gib: same(known?.capacity_gib, number(draft, "memory") ?? 0),
    ...(bandwidth === null ? {} : { bandwidth_gbs: same(known?.bandwidth_gbs, bandwidth) }),
    ...(share === null ? {} : { gpu_share: os.map((it) => ({ os: it, default_gib: fact(share) })) }),
  };
  const system = kind === "vram" ? number(draft, "system_memory") : null;
  const beside: Pool[] = system === null ? [] : [{ kind: "system", count: 1, capacity_gib: fact(system) }];
  const optional = (key: string, known?: Fact | null) => {
    const value = number(draft, key);
    return value === null ? null : same(known, value);
  };
  const note = text(draft, "note");
  const remarks = (before?.remarks ?? []).filter((remark) => remark.source !== YOURS);
  const hardware = draft["class"] as HwClass;
  const sameClass = before !== null && before.class === hardware;
  return {
    ...before,
    id,
    name: text(draft, "name") ?? "",
    vendor: text(draft, "vendor") ?? YOURS,
    form: draft["form"] as FormFactor,
    os,
    class: hardware,
    chip: text(draft, "chip") ?? text(draft, "name") ?? "",
    pools: [main, ...beside],
    compute: { ...before?.compute, fp16_tflops: optional("fp16", before?.compute?.fp16_tflops) },
    max_units: number(draft, "max_units") ?? 1,
    power: {
      idle_w: optional("idle", before?.power?.idle_w),
      load_w: optional("load", before?.power?.load_w),
      // What the figure stands for is known of the one that was there, not of another.
      ...(before?.power?.load_is !== undefined && number(draft, "load") === before.power.load_w?.value
        ? { load_is: before.power.load_is }
        : {}),
      noise_dba: optional("noise", before?.power?.noise_dba),
    },
    engines: engines ?? (sameClass ? before.engines : usual),
    remarks: note === null ? remarks : [...remarks, { text: note, source: YOURS }],
  };
}

/** A figure that stayed keeps where it was read. */
function same(known: Fact | null | undefined, value: number): Fact {
  return known && known.value === value ? known : fact(value);
}
