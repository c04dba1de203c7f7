//! What was found on this machine. It is looked at when the page is opened first, and again when the person wants it; what
//! was found stays while other pages are open.

import type { Failure, Host } from "$lib/host/host";
import type { Diagnosed, Scenario } from "$lib/host/types";

export class Diagnosing {
  found: Diagnosed | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  looking = $state(false);
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Looks now. What was found before stays until there is something newer. */
  async look(scenario: Scenario): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const found = await this.#host.diagnose(scenario);
    this.looking = false;
    if (found.ok) {
      this.found = found.value;
      this.failure = null;
    } else {
      this.failure = found.error;
    }
  }
}
