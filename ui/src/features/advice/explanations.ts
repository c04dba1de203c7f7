//! What the cards say about the numbers of the answer: what each is, how it was made, and from where.

import type { EstimateOf, MemoryGib, Plan, Price, Scenario, TaskPlan, Test } from "$lib/host/types";
import type { Explanation } from "$lib/parts/explain.svelte";
import { language, t } from "$state/language.svelte";

export function explainPrice(price: Price): Explanation {
  const f = language.format;
  const rows = [
    { label: t("explain-seller"), value: t(`seller-${price.seller}`) },
    { label: t("explain-availability"), value: t(`availability-${price.availability}`) },
    { label: t("explain-age"), value: t("value-days", { days: price.age_days }) },
  ];
  if (price.since) {
    rows.push({ label: t("explain-held"), value: `${f.day(price.since)} – ${f.day(price.date)}` });
  }
  if (price.low !== null && price.high !== null && price.low !== price.high) {
    rows.push({
      label: t("explain-offers"),
      value: `${f.money(price.low, price.currency)}–${f.money(price.high, price.currency)}`,
    });
  }
  return {
    title: t("price-of", { price: f.money(price.amount, price.currency) }),
    // A price in a shop is read there, not measured.
    ...(price.seller === "own" ? { kind: "yours" } : price.seller === "parts" ? { kind: "computed" } : {}),
    how: price.stale ? t("price-stale") : t("price-seen"),
    rows,
    source: price.second_hand ? t("second-hand", { source: price.source }) : price.source,
    url: price.url,
    date: price.date,
    grade: price.grade,
    ...(price.seller === "own" ? { note: price.note } : { prose: price.note }),
  };
}

export function explainMinutes(plan: Plan): Explanation {
  const f = language.format;
  return {
    title: t("number-minutes"),
    kind: "computed",
    how: t("minutes-how"),
    rows: plan.tasks
      .filter((task) => task.minutes_per_day !== null)
      .map((task) => ({
        label: task.id,
        value: t("value-minutes-range", {
          expected: f.rounded(task.minutes_per_day?.expected ?? 0),
          low: f.rounded(task.minutes_per_day?.low ?? 0),
          high: f.rounded(task.minutes_per_day?.high ?? 0),
        }),
      })),
  };
}

export function explainCost(plan: Plan, months: number): Explanation {
  const f = language.format;
  const parts = plan.cost_parts;
  const rows = [];
  if (parts) {
    rows.push({ label: t("cost-purchase"), value: f.money(parts.purchase.amount, parts.purchase.currency) });
    if (parts.tax) rows.push({ label: t("cost-tax"), value: f.money(parts.tax.amount, parts.tax.currency) });
    rows.push({
      label: t("cost-electricity"),
      value: parts.electricity ? f.money(parts.electricity.amount, parts.electricity.currency) : t("left-out"),
    });
    if (parts.cloud) rows.push({ label: t("cost-cloud"), value: f.money(parts.cloud.amount, parts.cloud.currency) });
    if (parts.resale) {
      rows.push({ label: t("cost-resale"), value: f.money(-parts.resale.amount, parts.resale.currency) });
    }
  }
  return {
    title: t("cost-over", { months }),
    kind: "computed",
    note: parts === null || parts.lacks.length === 0 ? null : f.list(parts.lacks.map((gap) => t(`cost-lacks-${gap}`))),
    how: plan.kwh_per_day === null ? t("cost-how-no-power") : t("cost-how", { kwh: f.rounded(plan.kwh_per_day) }),
    rows,
  };
}

export type Filled = TaskPlan & { memory_gib: MemoryGib };

/** The tasks that run on the machine, or all where none does: what leaves the house says nothing of the machine. */
function tasksHere(plan: Plan): TaskPlan[] {
  const here = plan.tasks.filter((task) => task.where === "local" || task.where === "split");
  return here.length > 0 ? here : plan.tasks;
}

/** The task that leaves the least memory free: it decides whether the machine does. */
export function fullestTask(plan: Plan): Filled | null {
  const filled = tasksHere(plan).filter((task): task is Filled => task.memory_gib !== null);
  return filled.reduce<Filled | null>(
    (worst, task) => (worst !== null && worst.memory_gib.headroom <= task.memory_gib.headroom ? worst : task),
    null,
  );
}

/** The task that takes most of the waiting: its speeds are the ones that count. */
export function heaviestTask(plan: Plan): TaskPlan | null {
  return tasksHere(plan).reduce<TaskPlan | null>((most, task) => {
    const minutes = task.minutes_per_day?.expected ?? -1;
    return most !== null && (most.minutes_per_day?.expected ?? -1) >= minutes ? most : task;
  }, null);
}

/** What a speed of a plan is an estimate of, at the depth at which the task works. */
export function estimateOf(plan: Plan, task: TaskPlan, test: Test, scenario: Scenario): EstimateOf | null {
  if (task.model === null) return null;
  const asked = scenario.tasks.find((it) => it.id === task.id);
  return {
    test,
    machine: plan.machine,
    units: plan.units,
    model: task.model,
    quant: task.quant,
    engine: task.engine,
    depth: asked ? (test === "decode" ? asked.prompt_tokens : (asked.cached_tokens ?? 0)) : 0,
  };
}
