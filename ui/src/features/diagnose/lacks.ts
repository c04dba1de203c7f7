//! What could not be checked, by what is missing: thirty lines with the same reason help nobody. Each names its rules.

import type { NotChecked } from "$lib/host/types";
import { t } from "$state/language.svelte";

export interface Lack {
  key: string;
  text: string;
  /** The rules that lack it, by name. */
  rules: string[];
}

export function lacks(all: readonly NotChecked[]): Lack[] {
  const out: Lack[] = [];
  for (const { rule, missing, why } of all) {
    const key = `${missing} ${why}`;
    const name = t(`rule-${rule}`);
    const known = out.find((it) => it.key === key);
    if (known) known.rules.push(name);
    else out.push({ key, rules: [name], text: t("not-checked", { why, fact: t(`lacking-${missing}`) }) });
  }
  return out;
}
