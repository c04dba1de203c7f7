// Whatever text comes from outside (a scenario's names, a catalog's titles and notes, an error with a piece of a file in it)
// is shown as text. Here every text that the host hands out carries markup, and no page may make anything of it.

import { screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Answer, Host } from "$lib/host/host";
import { memoryHost } from "$lib/host/memory";
import { PAGES } from "$state/app.svelte";
import { openPage, recorded, settle } from "./app";

const MARKUP =
  '"><img id="injected" src="x" onerror="globalThis.injected = true"><script>globalThis.injected = true</script><b>{$x}</b>';
const ADDRESS = "javascript:globalThis.injected=true";

/** The fields that people and files fill with words of their own. The others are codes, ids and days. */
const WORDS = new Set(["name", "title", "note", "label", "publisher", "reason", "file", "moved_to", "product", "seen"]);

/** The same data with markup behind every word, and a script for every address. */
function poisoned(value: unknown, key = ""): unknown {
  if (typeof value === "string") return key === "url" ? ADDRESS : WORDS.has(key) ? value + MARKUP : value;
  if (Array.isArray(value)) return value.map((it) => poisoned(it, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, poisoned(it, name)]));
}

/** A host whose every answer is poisoned. */
async function hostile(over: Partial<Host> = {}): Promise<Host> {
  const kind = { ...(await memoryHost(recorded)), ...over } as unknown as Record<string, (...all: never[]) => unknown>;
  const host: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(kind)) {
    host[name] = async (...all: never[]) => poisoned(await ask(...all));
  }
  return host as unknown as Host;
}

const injected = () => (globalThis as { injected?: boolean }).injected;

function nothingWasMade(): void {
  expect(document.querySelectorAll("#injected, body script, [onerror]")).toHaveLength(0);
  expect(injected()).toBeUndefined();
  for (const link of document.querySelectorAll("a[href]")) {
    expect(link.getAttribute("href")).toMatch(/^(#|https:\/\/)/);
  }
}

beforeEach(() => {
  window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
});
afterEach(() => {
  delete (globalThis as { injected?: boolean }).injected;
});

it.each(PAGES)("shows markup in names, titles and notes as text on the %s page", async (page) => {
  await openPage(page, await hostile());
  await settle();
  // The pages that show words from outside do show them: the test would otherwise hold on an empty page.
  const wordy = ["advice", "compare", "catalog", "evidence", "diagnose"].includes(page);
  if (wordy) expect(document.body.textContent).toContain('<img id="injected"');
  nothingWasMade();
});

it("shows markup in what is refused and in what was found at the start as text", async () => {
  const refused: Answer<never> = { ok: false, error: { code: "malformed", file: "x", path: MARKUP, reason: "y" } };
  const host = await memoryHost(recorded);
  const start: Host["start"] = async () => {
    const first = await host.start();
    if (!first.ok) return first;
    const moved = { code: "settings-moved-aside", file: "a", moved_to: "b", reason: "c" } as const;
    return { ok: true, value: { ...first.value, notices: [moved] } };
  };
  await openPage("advice", await hostile({ start, recommend: async () => refused }));
  await settle();
  expect(screen.getAllByText((text) => text.includes('<img id="injected"')).length).toBeGreaterThan(0);
  nothingWasMade();
});

it("makes no link of an address that is not https", async () => {
  await openPage("evidence", await hostile());
  await settle();
  expect(document.body.textContent).toContain(ADDRESS);
  nothingWasMade();
});
