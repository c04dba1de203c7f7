//! The fields of a scenario as people read them: what a path is called, and how its value is written.

import type { Os, Preference, QuantFloor, Scenario, Task } from "$lib/host/types";
import { differences } from "$lib/text/differences";
import { language, t } from "$state/language.svelte";

type Write = (value: unknown, currency: string) => string;
interface Field {
  name: () => string;
  write: Write;
}

const f = () => language.format;
const number: Write = (v) => f().number(Number(v), 4);
const tokens: Write = (v) => t("value-tokens", { value: f().tokens(Number(v)) });
const seconds: Write = (v) => `${f().number(Number(v), 2)} ${t("unit-s")}`;
const money: Write = (v, currency) => f().money(Number(v), currency);
const share: Write = (v) => f().percent(Number(v));
const yes: Write = (v) => (v === true ? t("yes") : t("no"));
const text: Write = (v) => String(v);

const floor = (v: QuantFloor) => v.quant ?? t("quant-bits", { bits: f().number(v.bits_per_weight ?? 0, 2) });

/** By the path, with the places of lists and the tasks' names left out. */
const FIELDS: Record<string, Field> = {
  "budget.amount": { name: () => t("budget"), write: money },
  "budget.currency": { name: () => t("currency"), write: text },
  private_share: { name: () => t("private-share-label"), write: share },
  "os.prefer": { name: () => t("os-label"), write: (v) => t(`os-${v as Os}`) },
  "os.second_box": { name: () => t("second-box"), write: yes },
  needs: { name: () => t("needs"), write: (v) => f().list((v as string[]).map((need) => t(`need-${need}`))) },
  horizon_months: { name: () => t("horizon"), write: (v) => t("value-months", { months: Number(v) }) },
  electricity_per_kwh: { name: () => t("electricity"), write: money },
  exchange: { name: () => t("exchange-rate"), write: (v) => number((v as { per_usd: number }).per_usd, "") },
  "exchange.per_usd": { name: () => t("exchange-rate"), write: number },
  "exchange.date": { name: () => t("rate-day"), write: (v) => f().day(String(v)) },
  users_at_once: { name: () => t("users-at-once"), write: number },
  "quant_floor.quant": { name: () => t("quant-floor"), write: text },
  "quant_floor.bits_per_weight": {
    name: () => t("quant-floor"),
    write: (v) => t("quant-bits", { bits: f().number(Number(v), 2) }),
  },
  quant_floor: { name: () => t("quant-floor"), write: (v) => floor(v as QuantFloor) },
  "tasks.quant_floor": { name: () => t("quant-floor"), write: (v) => floor(v as QuantFloor) },
  "tasks.quant_floor.quant": { name: () => t("quant-floor"), write: text },
  sales_tax_percent: { name: () => t("sales-tax"), write: (v) => share(Number(v) / 100, "") },
  resale_share: { name: () => t("resale"), write: share },
  preferences: {
    name: () => t("preference"),
    write: (v) => f().list((v as Preference[]).map((it) => t(`preference-${it}`))),
  },
  rates: {
    name: () => t("exchange-rate"),
    write: (v) => {
      const rate = v as { currency: string; per_usd: number };
      return `${rate.currency} ${f().number(rate.per_usd, 4)}`;
    },
  },
  "rates.currency": { name: () => t("exchange-rate"), write: text },
  "rates.per_usd": { name: () => t("exchange-rate"), write: (v) => f().number(Number(v), 4) },
  "rates.date": { name: () => t("rate-day"), write: (v) => f().day(String(v)) },
  "cloud.may_train": { name: () => t("cloud-may-train"), write: yes },
  "cloud.price_falls_per_year": { name: () => t("cloud-falls"), write: share },
  cloud: {
    name: () => t("more-cloud"),
    write: (v) => {
      const wish = v as { may_train?: boolean; price_falls_per_year?: number | null };
      const falls = wish.price_falls_per_year ?? null;
      const said = [
        ...(wish.may_train ? [t("cloud-may-train")] : []),
        ...(falls === null ? [] : [`${t("cloud-falls")}: ${f().percent(falls)}`]),
      ];
      return said.length === 0 ? t("not-set") : f().list(said);
    },
  },
  together: { name: () => t("together"), write: yes },
  used_is_fine: { name: () => t("used-is-fine"), write: yes },
  current: { name: () => t("machine-title"), write: (v) => String((v as { machine: string }).machine) },
  "current.machine": { name: () => t("machine-title"), write: text },
  "current.observed": {
    name: () => t("observed-title"),
    write: (v) => t("fields-filled", { count: Object.values(v as object).filter((it) => it !== null).length }),
  },
  "current.observed.context_cap": { name: () => t("observed-cap"), write: tokens },
  "current.observed.client_timeout_s": { name: () => t("observed-timeout"), write: seconds },
  "current.observed.prefill_tokens_per_s": { name: () => t("observed-prefill"), write: number },
  "current.observed.context_label": { name: () => t("observed-label"), write: text },
  tasks: { name: () => t("row-task"), write: (v) => String((v as Task).id) },
  "tasks.id": { name: () => t("task-name"), write: text },
  "tasks.kind": { name: () => t("task-kind"), write: (v) => t(`task-kind-${v as Task["kind"]}`) },
  "tasks.requests_per_day": { name: () => t("task-requests"), write: number },
  "tasks.prompt_tokens": { name: () => t("task-prompt"), write: tokens },
  "tasks.cached_tokens": { name: () => t("task-cached"), write: tokens },
  "tasks.answer_tokens": { name: () => t("task-answer"), write: tokens },
  "tasks.context_tokens": { name: () => t("task-context"), write: tokens },
  "tasks.longest_wait_s": { name: () => t("task-wait"), write: seconds },
  "tasks.private": {
    name: () => t("task-private"),
    write: (v) => (v === true ? t("task-stays") : t("task-may-leave")),
  },
  "tasks.model.id": { name: () => t("task-model"), write: text },
  "tasks.model.class": { name: () => t("task-model"), write: (v) => t(`class-${String(v)}`) },
  "tasks.model.min_quality": { name: () => t("wish-quality"), write: number },
};

export interface Row {
  path: string;
  name: string;
  before: string;
  after: string;
}

/** The names that a scenario is known by differ always, and say nothing. */
const SILENT = new Set(["name", "version"]);

/** A scenario with what it leaves unsaid said. */
function complete(scenario: Scenario): Scenario {
  return {
    horizon_months: 36,
    users_at_once: 1,
    together: false,
    used_is_fine: true,
    ...scenario,
    os: { second_box: false, ...scenario.os },
  };
}

/** In what two scenarios differ, as rows of a table. `machine` writes a machine's name for its catalog id. */
export function rows(a: Scenario, b: Scenario, machine: (id: string) => string): Row[] {
  return differences(complete(a), complete(b)).flatMap(({ path, before, after }) => {
    if (SILENT.has(path)) return [];
    const field = FIELDS[path.replaceAll(/\[\d+\]/g, "")];
    const place = /^tasks\[(\d+)\]\./.exec(path)?.[1];
    const task = place === undefined ? null : (a.tasks[Number(place)] ?? b.tasks[Number(place)]);
    const name = field?.name() ?? path;
    const write = (value: unknown, currency: string) => {
      if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return t("not-set");
      if (path === "current.machine") return machine(String(value));
      if (path === "current") return machine((value as { machine: string }).machine);
      return field ? field.write(value, currency) : JSON.stringify(value);
    };
    return [
      {
        path,
        name: task ? t("field-of-task", { task: task.id, field: name }) : name,
        before: write(before, a.budget.currency),
        after: write(after, b.budget.currency),
      },
    ];
  });
}
