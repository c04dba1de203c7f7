//! Takes an entry of the person's own away, with a way back.

import { catalogOf } from "$features/catalog/catalog.svelte";
import { errorText } from "$lib/text/sentences";
import type { App } from "$state/app.svelte";
import { t } from "$state/language.svelte";
import type { Entries, OwnKind } from "$state/own.svelte";

export async function removeEntry(app: App, kind: OwnKind, id: string, name: string): Promise<void> {
  const entries = app.own.entries;
  const kept = (entries[kind] as { id: string }[]).filter((it) => it.id !== id);
  // A price for what is not there any more would be passed over for ever.
  const offer = kind === "machine" ? entries.offer.filter((it) => it.machine !== id) : entries.offer;
  await removeTo(app, { ...entries, offer, [kind]: kept }, name);
  const catalog = catalogOf(app);
  if (catalog.open?.id === id) catalog.open = null;
}

export async function removeOffer(app: App, at: number, name: string): Promise<void> {
  await removeTo(app, { ...app.own.entries, offer: app.own.entries.offer.filter((_, i) => i !== at) }, name);
}

async function removeTo(app: App, entries: Entries, name: string): Promise<void> {
  const before = app.own.entries;
  const failed = await app.own.save(entries);
  if (failed) app.said.say(errorText(failed));
  else app.said.say(t("scenario-removed", { name }), { label: t("undo"), act: () => void app.own.save(before) });
}
