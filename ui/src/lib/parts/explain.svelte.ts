//! The one floating card that explains whatever number or word the person points at. One card for the whole window:
//! hundreds of numbers need not each carry their own.

import type { EstimateOf, Grade } from "$lib/host/types";

/** What kind of number it is. */
export type Kind = "measured" | "computed" | "claimed" | "yours";

export interface Explanation {
  /** What it is. */
  title: string;
  kind?: Kind;
  /** How it was made, in a sentence. */
  how?: string;
  rows?: { label: string; value: string }[];
  source?: string;
  url?: string | null;
  date?: string;
  grade?: Grade;
  /** What the catalog says in its own words, which are English. */
  prose?: string | null;
  note?: string | null;
  /** The estimate that it is, so that the measured runs nearest to it can be shown. */
  nearest?: EstimateOf;
}

class Explainer {
  anchor: HTMLElement | null = $state.raw(null);
  explanation: Explanation | null = $state.raw(null);
  /** Kept open by a tap or a key until dismissed. */
  pinned = $state(false);
  #closing: ReturnType<typeof setTimeout> | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;

  show(anchor: HTMLElement, make: () => Explanation, delay = 0): void {
    clearTimeout(this.#closing);
    clearTimeout(this.#opening);
    const open = () => {
      this.anchor = anchor;
      this.explanation = make();
    };
    if (delay === 0 || this.explanation !== null) open();
    else this.#opening = setTimeout(open, delay);
  }

  /** Stays open while the pointer is on the card. */
  keep(): void {
    clearTimeout(this.#closing);
  }

  leave(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    if (!this.pinned) this.#closing = setTimeout(() => this.close(), 160);
  }

  close(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.pinned = false;
    this.explanation = null;
    this.anchor = null;
  }
}

export const explainer = new Explainer();
