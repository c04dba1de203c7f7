//! Changes and measurements as the in-memory host answers to them. It changes nothing: what it "makes" is a name in a list,
//! which undoing takes out again; what it "measures" was recorded.

import type { Answer, Host } from "./host";
import type { BenchStage, Benchmarked, Fix } from "./types";

type Fixes = Pick<Host, "previewFix" | "applyFix" | "undoFix" | "benchmark" | "stopBenchmark">;

const STAGES: readonly BenchStage[] = ["loading", "short", "filling", "deep"];
/** How long a part takes to look at; milliseconds. */
const PART = 40;

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

const nameOf = (fix: Fix): string => (fix.kind === "definition" ? fix.name : `${fix.client}.whichbox.json`);

export function fixesOf(measured: Benchmarked): Fixes {
  const made = new Map<number, string>();
  let stopped = false;
  return {
    async previewFix(fix) {
      const taken = [...made.values()].includes(nameOf(fix));
      if (fix.kind === "definition") {
        const before = `FROM ${fix.from}`;
        const after = `${before}\nPARAMETER num_ctx ${fix.context}`;
        return ok({ name: fix.name, beside: fix.from, before, after, taken });
      }
      const leaf = fix.key.split(".").at(-1) ?? fix.key;
      const line = (value: string) => `${leaf}: ${value}`;
      return ok({
        name: nameOf(fix),
        beside: `${fix.client}.json`,
        before: line(fix.before),
        after: line(fix.after),
        taken,
      });
    },
    async applyFix(fix) {
      const name = nameOf(fix);
      if ([...made.values()].includes(name)) return { ok: false, error: { code: "already-there", name } };
      const id = Math.max(0, ...made.keys()) + 1;
      made.set(id, name);
      return ok({ id, name, reads: fix.kind === "definition" ? `num_ctx ${fix.context}` : fix.after });
    },
    async undoFix(id) {
      return made.delete(id) ? ok(null) : { ok: false, error: { code: "changed-since" } };
    },
    async benchmark(_scenario, _observations, _target, progress) {
      stopped = false;
      for (const stage of STAGES) {
        progress(stage);
        await new Promise((resolve) => setTimeout(resolve, PART));
        if (stopped) return { ok: false, error: { code: "stopped" } };
      }
      return ok(measured);
    },
    async stopBenchmark() {
      stopped = true;
      return ok(null);
    },
  };
}
