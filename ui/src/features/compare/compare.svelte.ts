//! The machines that stand side by side, and the newest answer about them. They stay while other pages are open.

import type { Failure, Host } from "$lib/host/host";
import type { Chosen, Comparison, Recommendation, Scenario } from "$lib/host/types";
import { useApp, type App } from "$state/app.svelte";

export const MOST_SIDES = 4;

export class Compare {
  /** What the person chose; `null` until they do: then the advice proposes. */
  chosen: Chosen[] | null = $state(null);
  /** The task whose model the speeds are of; `null` for the one with the longest context. */
  task: string | null = $state(null);
  answer: Comparison | null = $state.raw(null);
  refusal: Failure | null = $state.raw(null);
  #asked = 0;

  constructor(readonly host: Host) {}

  async ask(scenario: Scenario, asOf: string | null, choices: Chosen[]): Promise<void> {
    const mine = ++this.#asked;
    if (choices.length === 0) {
      this.answer = null;
      return;
    }
    const result = await this.host.compare(scenario, asOf, choices, this.task);
    if (mine !== this.#asked) return;
    if (result.ok) {
      this.answer = result.value;
      this.refusal = null;
    } else {
      this.refusal = result.error;
    }
  }
}

/** The machine there is beside what the advice would buy, the first of each tier. */
export function proposed(answer: Recommendation | null): Chosen[] {
  if (answer === null) return [];
  const plans = [answer.current, answer.purchase, ...answer.tiers.flatMap((tier) => [tier.pick])];
  const out: Chosen[] = [];
  for (const plan of plans) {
    if (plan && !out.some((c) => c.machine === plan.machine && c.units === plan.units)) {
      out.push({ machine: plan.machine, units: plan.units });
    }
  }
  return out.slice(0, 3);
}

const states = new WeakMap<App, Compare>();

export function useCompare(): Compare {
  return compareOf(useApp());
}

/** Puts a machine beside those that stand there; where four do, in the place of the last. */
export function addToCompare(app: App, machine: Chosen): void {
  const state = compareOf(app);
  const now = state.chosen ?? proposed(app.advice.answer);
  if (now.some((c) => c.machine === machine.machine && c.units === machine.units)) return;
  state.chosen = [...now.slice(0, MOST_SIDES - 1), machine];
}

function compareOf(app: App): Compare {
  let state = states.get(app);
  if (!state) {
    state = new Compare(app.host);
    states.set(app, state);
  }
  return state;
}
