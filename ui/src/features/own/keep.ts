//! Keeps what a form holds: the one way in which an entry of the person's own is added or changed.

import { catalogOf } from "$features/catalog/catalog.svelte";
import type { Problem } from "$lib/form/form";
import type { App } from "$state/app.svelte";
import { t } from "$state/language.svelte";
import type { Entries, OwnKind } from "$state/own.svelte";
import { problemFrom } from "./refused";

/** Keeps an entry in the place of the one with the id `before`, or as a new one, with the prices that come with it. What
 *  is refused is said beside its field; what is kept opens on its own page. */
export function keepEntry<Kind extends OwnKind>(
  app: App,
  kind: Kind,
  entry: Entries[Kind][number],
  before: string | null,
  offers: Entries["offer"] = [],
): Promise<Problem | null> {
  const { entries } = app.own;
  const list = entries[kind] as { id: string }[];
  const kept = before === null ? [...list, entry] : list.map((it) => (it.id === before ? entry : it));
  return keepAll(
    app,
    { ...entries, [kind]: kept, offer: [...entries.offer, ...offers] },
    {
      of: kind,
      id: entry.id,
      said: t("own-kept", { name: entry.name }),
      opens: { kind, id: entry.id },
    },
  );
}

interface Kept {
  /** Of what kind it is, and its id, as the program calls it where it refuses it. */
  of: string;
  id: string;
  said: string;
  /** The page that is opened then. */
  opens: { kind: OwnKind; id: string } | null;
}

export async function keepAll(app: App, entries: Entries, it: Kept): Promise<Problem | null> {
  const refused = await app.during(app.own.save(entries));
  if (refused) return problemFrom(refused, it.of, it.id);
  const catalog = catalogOf(app);
  app.said.say(it.said);
  catalog.editing = null;
  if (it.opens) catalog.open = it.opens;
  window.scrollTo(0, 0);
  return null;
}
