//! The window on the in-memory host, as tests open it.

import { render } from "@testing-library/svelte";
import axe from "axe-core";
import { tick } from "svelte";
import { vi } from "vitest";
import AppView from "../src/App.svelte";
import type { Host } from "$lib/host/host";
import { memoryHost, type Recorded } from "$lib/host/memory";
import { App, type Page } from "$state/app.svelte";
import recordedJson from "$lib/host/recorded/recorded.json";

export const recorded = recordedJson as unknown as Recorded;

export async function open(host?: Host): Promise<App> {
  const app = new App(host ?? (await memoryHost(recorded)));
  await app.start();
  // The lists come after a frame, for which a clock that stands still never has the time.
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(20);
  await app.lists;
  render(AppView, { props: { app } });
  await tick();
  return app;
}

/** The window with one of its pages open. */
export async function openPage(page: Page, host?: Host): Promise<App> {
  window.scrollTo = () => {};
  const app = await open(host);
  app.open(page);
  await settle();
  return app;
}

export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await tick();
  }
}

/** What axe finds; colours are judged in a real browser, where there are some. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`);
}
