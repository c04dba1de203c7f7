//! In what two scenarios differ, field by field. Pure: what is handed in is only read.

/** One field that differs; `undefined` where it is not there. */
export interface Difference {
  /** The place in the scenario, as the program's own messages write it (`tasks[0].prompt_tokens`). */
  path: string;
  before: unknown;
  after: unknown;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is left out and what is empty mean the same in a scenario. */
const gone = (value: unknown) => value === undefined || value === null || (Array.isArray(value) && value.length === 0);

export function differences(before: unknown, after: unknown, path = ""): Difference[] {
  if (Object.is(before, after) || (gone(before) && gone(after))) return [];
  if (isTree(before) && isTree(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(before[name], after[name], path === "" ? name : `${path}.${name}`));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (![...before, ...after].every(isTree)) {
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
    }
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, i) => i).flatMap((i) => differences(before[i], after[i], `${path}[${i}]`));
  }
  return [{ path, before, after }];
}
