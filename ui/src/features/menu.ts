//! The window's menu and its keys: how it reads in the language spoken, and what a choice does. The same keys work
//! where there is no menu bar, in a browser.

import type { MenuLabels } from "$lib/host/host";
import type { MenuItem } from "$lib/host/types";
import { t } from "$state/language.svelte";
import { PAGES, type App, type Page } from "$state/app.svelte";
import { VIEWS } from "./pages";

/** Everything that stands in the menu beside the pages. */
export const ITEMS = [
  "file",
  "edit",
  "view",
  "help",
  "open-file",
  "keep-scenario",
  "save-file",
  "save-pdf",
  "close-window",
  "undo",
  "redo",
  "cut",
  "copy",
  "paste",
  "select-all",
  "zoom-in",
  "zoom-out",
  "zoom-reset",
  "tour",
  "hide",
  "hide-others",
  "quit",
] as const satisfies readonly MenuItem[];

export function menuLabels(): MenuLabels {
  const labels: MenuLabels = {};
  for (const item of ITEMS) labels[item] = t(`menu-${item}`);
  for (const page of PAGES) if (VIEWS[page]) labels[page] = t(`page-${page}`);
  return labels;
}

/** Does what was chosen. */
export function choose(app: App, item: MenuItem): void {
  if ((PAGES as readonly string[]).includes(item)) {
    if (VIEWS[item as Page]) app.open(item as Page);
    return;
  }
  switch (item) {
    case "undo":
      takeBack(app, "undo");
      break;
    case "redo":
      takeBack(app, "redo");
      break;
    case "open-file":
      document.getElementById("open-file")?.click();
      break;
    case "keep-scenario":
      void keep(app);
      break;
    case "save-file":
      void app.save("scenario");
      break;
    case "save-pdf":
      void app.save("pdf");
      break;
    case "tour":
      app.tour.start();
      break;
  }
}

/** Keeps the scenario where it came from, or as a new one. */
async function keep(app: App): Promise<void> {
  const scenario = app.advice.snapshot();
  const open = app.scenarios.open;
  const known = open === null ? undefined : app.scenarios.named(open);
  if (known) {
    await app.scenarios.update(known.id, scenario, app.today);
    app.said.say(t("scenario-kept", { name: known.name }));
    return;
  }
  const added = await app.scenarios.add(scenario.name ?? t("scenario-unnamed"), scenario, app.today);
  app.scenarios.open = added.id;
  app.said.say(t("scenario-kept", { name: added.name }), {
    label: t("scenario-name-it"),
    act: () => app.open("scenarios"),
  });
}

/** A text of the person's own, in which the system's undo takes back what was typed. */
const OWN_TEXT = "textarea, [data-own-undo]";

/** In a text of the person's own the system takes back what was typed; everywhere else the scenario steps back. */
function takeBack(app: App, way: "undo" | "redo"): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches(OWN_TEXT)) document.execCommand(way);
  else app.advice[way]();
}

/** The keys of the menu, for where no menu bar takes them. A key that the menu took never arrives here. */
export function onKey(app: App, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const item = keyed(event);
  if (item === null) return;
  const field = event.target;
  if ((item === "undo" || item === "redo") && field instanceof HTMLElement && field.matches(OWN_TEXT)) return;
  event.preventDefault();
  choose(app, item);
}

function keyed(event: KeyboardEvent): MenuItem | null {
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  if (key === "y" && !event.shiftKey) return "redo";
  if (key === "s") return event.shiftKey ? "save-file" : "keep-scenario";
  if (event.shiftKey) return null;
  if (key === "o") return "open-file";
  if (key === "p") return "save-pdf";
  if (key === ",") return "settings";
  const page = PAGES[Number(key) - 1];
  return page !== undefined && page !== "settings" && page !== "about" ? page : null;
}
