//! What the in-memory host answers to the pages beside the advice, from answers that the program itself recorded.

import type { Answer, Host } from "./host";
import type {
  Chosen,
  ClaimCheck,
  Comparison,
  EvidencePage,
  Filter,
  MachinePage,
  ModelPage,
  Nearest,
  Run,
} from "./types";

export interface RecordedPages {
  comparisons: Comparison[];
  machines: MachinePage[];
  models: ModelPage[];
  evidence: { filter: Filter; page: EvidencePage }[];
  /** The runs nearest to one estimate; they stand for those of every other. */
  nearest: Nearest[];
  claims: { text: string; check: ClaimCheck }[];
}

type Pages = Pick<Host, "checkClaim" | "compare" | "machinePage" | "modelPage" | "evidence" | "nearestRuns">;

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

export function pagesOf(recorded: RecordedPages): Pages {
  return {
    async compare(scenario, _asOf, choices) {
      const tasks = scenario.tasks.map((task) => task.id).join();
      const [best] = recorded.comparisons
        .map((comparison) => ({
          comparison,
          same: comparison.sides[0]?.plan.tasks.map((task) => task.id).join() === tasks ? 10 : 0,
          known: choices.filter((choice) => sideAt(comparison, choice) >= 0).length,
        }))
        .sort((a, b) => b.same + b.known - (a.same + a.known));
      if (!best) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      const kept = choices.map((choice) => sideAt(best.comparison, choice)).filter((at) => at >= 0);
      return ok(only(best.comparison, kept));
    },
    async checkClaim(text) {
      if (text.trim() === "") return { ok: false, error: { code: "invalid", path: "claim", reason: "it is empty" } };
      const known = recorded.claims.find((it) => it.text === text) ?? recorded.claims[0];
      if (!known) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      return ok(known.check);
    },
    async machinePage(id) {
      const page = recorded.machines.find((it) => it.id === id);
      if (!page) return { ok: false, error: { code: "unknown-machine", path: "machine", id, near: null } };
      return ok(page);
    },
    async modelPage(id, quant) {
      const of = recorded.models.filter((it) => it.id === id);
      const page = of.find((it) => it.quant === quant) ?? of[0];
      if (!page) return { ok: false, error: { code: "unknown-model", path: "model", id, near: null } };
      return ok(page);
    },
    async evidence(filter) {
      const asked = JSON.stringify(filter);
      const exact = recorded.evidence.find((it) => JSON.stringify(it.filter) === asked);
      if (exact) return ok(exact.page);
      const [first] = recorded.evidence;
      if (!first) return { ok: false, error: { code: "failed", reason: "nothing is recorded" } };
      // The tables stay those of the first question; the runs are those of it that were asked for.
      return ok({
        ...first.page,
        runs: first.page.runs.filter((run) => takes(filter, run)),
        worst: first.page.worst.filter((run) => takes(filter, run)),
      });
    },
    async nearestRuns() {
      return ok(recorded.nearest);
    },
  };
}

function takes(filter: Filter, run: Run): boolean {
  const same = <T>(wanted: T | null | undefined, have: T) => wanted === null || wanted === undefined || wanted === have;
  return (
    same(filter.test, run.test) &&
    same(filter.class, run.class) &&
    same(filter.chip, run.chip) &&
    same(filter.model, run.model) &&
    same(filter.engine, run.engine) &&
    same(filter.publisher, run.publisher)
  );
}

function sideAt(comparison: Comparison, choice: Chosen): number {
  return comparison.sides.findIndex((s) => s.plan.machine === choice.machine && s.plan.units === choice.units);
}

/** A comparison of some of the sides, in the order asked for. */
function only(comparison: Comparison, kept: readonly number[]): Comparison {
  return {
    ...comparison,
    sides: kept.flatMap((at) => comparison.sides[at] ?? []),
    break_even: comparison.break_even.flatMap((cross) => {
      const [dearer, cheaper] = [kept.indexOf(cross.dearer), kept.indexOf(cross.cheaper)];
      return dearer < 0 || cheaper < 0 ? [] : [{ ...cross, dearer, cheaper }];
    }),
  };
}
