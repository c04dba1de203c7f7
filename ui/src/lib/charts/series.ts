//! What tells several lines of one picture apart: a colour, a dash and a shape each, so that none of them is needed alone.

export type Shape = "circle" | "square" | "triangle" | "diamond";

export interface Look {
  colour: string;
  dash: string;
  shape: Shape;
}

const LOOKS: readonly Look[] = [
  { colour: "var(--series-1)", dash: "none", shape: "circle" },
  { colour: "var(--series-2)", dash: "8 4", shape: "square" },
  { colour: "var(--series-3)", dash: "2 3", shape: "triangle" },
  { colour: "var(--series-4)", dash: "10 3 2 3", shape: "diamond" },
];

export function lookOf(index: number): Look {
  return LOOKS[index % LOOKS.length] as Look;
}

/** The outline of a shape around a point. */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case "circle":
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case "square":
      return `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
    case "triangle":
      return `M${x} ${y - r * 1.1}l${r * 1.1} ${r * 2}h${-r * 2.2}Z`;
    case "diamond":
      return `M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}Z`;
  }
}

/** The corners of the band around the diagonal where both axes run from `low` to `high`: cut off where it would leave the
 *  frame, so that its sides stay beside the diagonal up to the ends. `band` is a share, 0.3 for 30 %. */
export function bandCorners(low: number, high: number, band: number): [number, number][] {
  return [
    [low, low],
    [low, low * (1 + band)],
    [high / (1 + band), high],
    [high, high],
    [high, high * (1 - band)],
    [low / (1 - band), low],
  ];
}

export interface LinePoint {
  x: number;
  y: number;
  low?: number;
  high?: number;
}

export interface Line {
  id: string;
  name: string;
  points: readonly LinePoint[];
  /** Drawn pale, as a comparison. */
  aside?: boolean;
}

/** Where labels stand beside the ends of lines, pushed apart so that none lies on another. */
export function spread(wanted: readonly number[], apart: number, low: number, high: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  let before = low - apart;
  for (const label of order) {
    label.y = Math.max(label.y, before + apart);
    before = label.y;
  }
  let after = high + apart;
  for (const label of [...order].reverse()) {
    label.y = Math.min(label.y, after - apart);
    after = label.y;
  }
  const out = [...wanted];
  for (const { y, i } of order) out[i] = y;
  return out;
}
