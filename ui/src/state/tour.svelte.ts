//! A tour of a minute: six places on the advice page, one sentence each. It covers nothing that it speaks of, and any
//! key that leaves it ends it for good.

import type { App } from "./app.svelte";

/** The places, and what of the page each is about. */
export const STOPS = [
  { id: "work", at: ".tasks, .open-inputs" },
  { id: "limits", at: "[data-tour=limits], .open-inputs" },
  { id: "verdict", at: ".verdict" },
  { id: "tiers", at: ".cards article" },
  { id: "numbers", at: ".numbers" },
  { id: "more", at: "nav .rail" },
] as const;

export class Tour {
  /** The stop at which it is, or `null` where nobody takes it. */
  at: number | null = $state(null);
  #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get stop(): (typeof STOPS)[number] | null {
    return this.at === null ? null : (STOPS[this.at] ?? null);
  }

  start(): void {
    if (this.#app.page !== "advice") this.#app.open("advice");
    this.at = 0;
  }

  next(): void {
    if (this.at === null) return;
    if (this.at + 1 < STOPS.length) this.at++;
    else this.end();
  }

  back(): void {
    if (this.at !== null && this.at > 0) this.at--;
  }

  /** Over, whether taken or declined: it does not offer itself again. */
  end(): void {
    this.at = null;
    if (!this.#app.settings.tour_seen) void this.#app.changeSettings({ tour_seen: true });
  }
}
