//! What was found on this machine. It is looked at when the page is opened first, and again when the person wants it; what
//! was found, made and measured stays while other pages are open.

import type { Failure, Host } from "$lib/host/host";
import type {
  BenchStage,
  BenchTarget,
  Benchmarked,
  Diagnosed,
  Fix,
  FixMade,
  Look,
  RuntimeKind,
  Scenario,
} from "$lib/host/types";

export class Diagnosing {
  found: Diagnosed | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  looking = $state(false);
  /** Addresses that the person typed. */
  addresses: Partial<Record<RuntimeKind, string>> = $state({});
  bandwidth = $state(false);
  /** What was made for the person, by what was asked for. */
  made: Record<string, FixMade> = $state.raw({});
  /** What is being measured, and which part of it. */
  measuring: BenchStage | "starting" | null = $state(null);
  measured: Benchmarked | null = $state.raw(null);
  /** What went wrong in the last measurement; `stopped` where the person stopped it. */
  trouble: Failure | null = $state.raw(null);
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Looks now. What was found before stays until there is something newer. */
  async look(scenario: Scenario): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const found = await this.#host.diagnose(scenario, this.#where());
    this.looking = false;
    if (found.ok) {
      // What was measured holds until something else is measured.
      const observations = { ...found.value.observations, measured: this.found?.observations.measured ?? [] };
      this.found = { ...found.value, observations };
      this.failure = null;
    } else {
      this.failure = found.error;
    }
  }

  #where(): Look {
    const typed = Object.entries(this.addresses) as [RuntimeKind, string][];
    const addresses = typed
      .filter(([, url]) => url.trim() !== "")
      .map(([runtime, url]) => ({ runtime, url: url.trim() }));
    return { addresses, bandwidth: this.bandwidth };
  }

  /** Where a runtime is, as the person typed it. */
  addressOf(runtime: RuntimeKind): string | null {
    return this.addresses[runtime]?.trim() || null;
  }

  /** Makes a change that the person agreed to. What went wrong, or `null`. */
  async apply(fix: Fix): Promise<Failure | null> {
    const made = await this.#host.applyFix(fix);
    if (!made.ok) return made.error;
    this.made = { ...this.made, [keyOf(fix)]: made.value };
    return null;
  }

  /** Takes it away again. What went wrong, or `null`. */
  async undo(fix: Fix): Promise<Failure | null> {
    const key = keyOf(fix);
    const made = this.made[key];
    if (!made) return null;
    const undone = await this.#host.undoFix(made.id);
    if (!undone.ok) return undone.error;
    this.made = Object.fromEntries(Object.entries(this.made).filter(([it]) => it !== key));
    return null;
  }

  async measure(scenario: Scenario, target: BenchTarget): Promise<void> {
    if (this.measuring !== null || this.found === null) return;
    this.measuring = "starting";
    this.trouble = null;
    const told = (stage: BenchStage) => {
      if (this.measuring !== null) this.measuring = stage;
    };
    const done = await this.#host.benchmark(scenario, this.found.observations, target, told);
    this.measuring = null;
    if (done.ok) {
      this.measured = done.value;
      this.found = done.value.diagnosed;
    } else {
      this.trouble = done.error;
    }
  }

  async stop(): Promise<void> {
    await this.#host.stopBenchmark();
  }

  /** Forgets what was measured, so that neither rules nor the advice count on it. */
  forget(): void {
    this.measured = null;
    if (this.found) this.found = { ...this.found, observations: { ...this.found.observations, measured: [] } };
  }
}

/** What stands for a change that was asked for. */
export function keyOf(fix: Fix): string {
  return JSON.stringify(fix);
}
