//! What a form is made of: its fields as data, so that each one is explained, has its unit and its bounds, and is refused
//! where it is typed. Fields that everybody needs come first; the others stand under one heading.

import { language, t } from "$state/language.svelte";

export type Value = string | number | boolean | readonly string[] | null;
export type Draft = Record<string, Value>;

export interface Option {
  value: string;
  label: string;
}

export interface Field {
  key: string;
  kind: "text" | "long" | "number" | "date" | "choice" | "several" | "check" | "machine";
  /** Message of its name, and of the sentence that explains it. */
  label: string;
  what?: string;
  unit?: string;
  options?: readonly Option[];
  /** True where it may stay empty. */
  optional?: boolean;
  /** True where it is not among the few that everybody fills in. */
  more?: boolean;
  /** Bounds of a number. */
  least?: number;
  most?: number;
  digits?: number;
  /** False where it makes no sense with what else was filled in. */
  shown?: boolean;
}

export interface Problem {
  key: string;
  text: string;
}

/** What is wrong with a field's value by itself; `null` where nothing is. */
export function problemOf(field: Field, value: Value): string | null {
  if (field.kind === "check" || field.kind === "machine") return null;
  if (field.kind === "several") {
    return !field.optional && (value as readonly string[]).length === 0 ? t("form-choose-one") : null;
  }
  if (field.kind === "number") {
    if (value === null) return field.optional ? null : t("field-needed");
    const { least = -Infinity, most = Infinity } = field;
    if (typeof value !== "number" || value < least || value > most) {
      const write = (n: number) => language.format.number(n, field.digits ?? 2);
      return t("form-between", { least: write(least), most: write(most) });
    }
    return null;
  }
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return field.optional ? null : t("form-text-needed");
  if (text.length > 2000) return t("form-too-long");
  return null;
}

/** The first problem of every field that is shown. */
export function problemsOf(fields: readonly Field[], draft: Draft): Problem[] {
  return fields.flatMap((field) => {
    if (field.shown === false) return [];
    const text = problemOf(field, draft[field.key] ?? null);
    return text === null ? [] : [{ key: field.key, text }];
  });
}

/** What was typed as text, or nothing. */
export function text(draft: Draft, key: string): string | null {
  const value = draft[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

export function number(draft: Draft, key: string): number | null {
  const value = draft[key];
  return typeof value === "number" ? value : null;
}
