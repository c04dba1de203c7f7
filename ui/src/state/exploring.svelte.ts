//! What takes tens of answers, asked for when the inputs rest: where the answer flips, what more money buys. What was found
//! for an older question stays in its place, marked as old, until the newer one is answered.

import type { Host } from "$lib/host/host";
import type { Explored, Scenario } from "$lib/host/types";
import type { Question } from "./ahead";

/** How long the inputs rest before it is asked; milliseconds. */
export const RESTS = 400;

export class Exploring {
  explored: Explored | null = $state.raw(null);
  /** The scenario that `explored` belongs to: sums in it are in its currency. */
  of: Scenario | null = $state.raw(null);
  /** True while what is shown is about an older question, or nothing is there yet. */
  stale = $state(true);
  #host: Host;
  #wanted: Question | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The inputs are these now. */
  changed(question: Question): void {
    this.stale = true;
    this.#wanted = question;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), RESTS);
  }

  async #ask(): Promise<void> {
    // One at a time; whoever comes meanwhile is asked next.
    if (this.#asking || this.#wanted === null) return;
    const question = this.#wanted;
    this.#asking = true;
    const found = await this.#host.explore(question.scenario, question.asOf);
    this.#asking = false;
    if (question !== this.#wanted) {
      // The inputs moved on. Where they rest already, nobody else will ask.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), RESTS);
      return;
    }
    this.#wanted = null;
    // What was refused is said at the top of the page; what is here is then old.
    if (!found.ok) return;
    this.explored = found.value;
    this.of = question.scenario;
    this.stale = false;
  }
}
