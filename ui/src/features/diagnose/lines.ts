//! What a change does to a text, line by line.

export interface DiffLine {
  kind: "same" | "gone" | "new";
  text: string;
}

/** The fewest lines gone and new: the longest run of lines that both have in order stays. Texts here have a few lines. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [split(before), split(after)];
  // common[i][j]: how many lines a from i and b from j have in common.
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const out: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine === theirs) {
      out.push({ kind: "same", text: mine });
      i++;
      j++;
    } else if (mine !== undefined && (theirs === undefined || at(i + 1, j) >= at(i, j + 1))) {
      out.push({ kind: "gone", text: mine });
      i++;
    } else if (theirs !== undefined) {
      out.push({ kind: "new", text: theirs });
      j++;
    }
  }
  return out;
}

function split(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}
