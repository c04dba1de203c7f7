//! The steps of a fix as they are shown: what to paste, what changes, what only hands can do.

import type { Fix, Os, RuntimeKind, Step } from "$lib/host/types";
import { t } from "$state/language.svelte";

/** True where a step is for this system, or for any. */
export function concerns(step: Step, os: Os | null): boolean {
  const theirs = step.kind === "command" || step.kind === "environment" ? step.os : null;
  return theirs === null || os === null || theirs === os;
}

export interface Shown {
  /** A sentence, where hands are needed. */
  say: string | null;
  /** A line as it is and as it should be; each may be missing. */
  change: { before: string | null; after: string | null } | null;
  /** What to paste. */
  paste: string | null;
  /** What to type once that is saved. */
  then: string | null;
  /** True where it asks for an administrator's password. */
  admin: boolean;
}

export function shown(step: Step): Shown {
  const nothing: Shown = { say: null, change: null, paste: null, then: null, admin: false };
  switch (step.kind) {
    case "command":
      return { ...nothing, paste: step.line, admin: step.admin };
    case "environment":
      return { ...nothing, paste: step.line, admin: step.admin };
    case "ollama-create":
      return {
        ...nothing,
        change: { before: step.before, after: step.modelfile },
        paste: step.modelfile,
        then: `ollama create ${step.body.model} -f Modelfile`,
      };
    case "ollama-delete":
      return { ...nothing, paste: `ollama rm ${step.model}` };
    case "new-file":
      return { ...nothing, say: step.name, paste: step.content };
    case "argument":
      return { ...nothing, change: { before: step.before, after: step.after }, paste: step.after };
    case "client-setting":
      return {
        ...nothing,
        change: {
          before: step.before === null ? null : `${step.key}: ${step.before}`,
          after: `${step.key}: ${step.after}`,
        },
        paste: `${step.key}: ${step.after}`,
      };
    case "by-hand":
      return { ...nothing, say: t(`hand-${step.what}`) };
  }
}

/** Clients whose settings Whichbox can write a changed copy of, beside the old file. */
const COPIED = new Set(["open-claw", "open-code", "continue", "zed"]);

/** What of a fix Whichbox may do itself where the person agrees: it adds something and overwrites nothing. */
export function applicable(steps: readonly Step[], addressOf: (runtime: RuntimeKind) => string | null): Fix | null {
  for (const step of steps) {
    if (step.kind === "ollama-create" && step.body.parameters.num_ctx) {
      const { from, model: name, parameters } = step.body;
      return { kind: "definition", from, name, context: parameters.num_ctx!, address: addressOf("ollama") };
    }
    if (step.kind === "client-setting" && COPIED.has(step.client) && step.before !== null) {
      const { client, key, before, after } = step;
      if ([before, after].every((it) => /^\d{1,12}$/.test(it)))
        return { kind: "client-file", client, key, before, after };
    }
  }
  return null;
}
