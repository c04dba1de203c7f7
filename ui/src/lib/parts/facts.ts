//! What the card says about a figure of the catalog: where it was read, or how it was derived, and what to be careful of.

import type { Fact, Source } from "$lib/host/types";
import { language, t } from "$state/language.svelte";
import type { Explanation } from "./explain.svelte";

export function explainFact(
  fact: Fact,
  sources: Record<string, Source>,
  title: string,
  write: (value: number) => string,
): Explanation {
  const read = (fact.sources ?? []).flatMap((key) => sources[key] ?? []);
  const [first, ...others] = read;
  const derived = fact.derived ?? null;
  return {
    title: `${title}: ${write(fact.value)}`,
    kind:
      first?.grade === "yours"
        ? "yours"
        : derived !== null
          ? "computed"
          : first?.grade === "C"
            ? "claimed"
            : "measured",
    ...(derived === null ? {} : { how: t("fact-derived", { formula: derived }) }),
    ...(first ? sourceOf(first) : {}),
    prose: fact.note ?? null,
    note: others.length > 0 ? t("fact-also", { sources: language.format.list(others.map((s) => s.title)) }) : null,
  };
}

/** What a reader must know at a glance of what a figure stands on; nothing where it stands well. */
export function ground(fact: Fact, sources: Record<string, Source>): string | null {
  const read = (fact.sources ?? []).flatMap((key) => sources[key] ?? []);
  if (read.some((it) => it.grade === "yours")) return t("kind-yours");
  if (read.length === 0) return (fact.derived ?? null) === null ? null : t("kind-computed");
  if (read.every((it) => it.second_hand)) return t("ground-second-hand");
  return read.every((it) => it.grade === "C") ? t("ground-weak") : null;
}

export function sourceOf(source: Source): Pick<Explanation, "source" | "url" | "date" | "grade"> {
  return {
    source: source.second_hand ? t("second-hand", { source: source.title }) : source.title,
    url: source.url ?? null,
    date: source.date,
    grade: source.grade,
  };
}
