//! What could not be checked, by what is missing: thirty lines with the same reason help nobody.

import type { NotChecked } from "$lib/host/types";
import { t } from "$state/language.svelte";

export interface Lack {
  key: string;
  text: string;
  /** How many rules lack it. */
  rules: number;
}

export function lacks(all: readonly NotChecked[]): Lack[] {
  const out: Lack[] = [];
  for (const { missing, why } of all) {
    const key = `${missing} ${why}`;
    const known = out.find((it) => it.key === key);
    if (known) known.rules++;
    else out.push({ key, rules: 1, text: t("not-checked", { why, fact: t(`lacking-${missing}`) }) });
  }
  return out;
}
