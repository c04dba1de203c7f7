//! Places labels beside points so that none lies on another, nor on a point. Greedy, in the order given: the first come
//! first. Where it is dense, a label stands further away with a line to its point, and where nothing is free at all the
//! picture has to number the point.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Wanted {
  x: number;
  y: number;
  /** Radius of the point, so that the label keeps off it. */
  radius: number;
  text: string;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Placed {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  /** From the point to a label that stands away from it. */
  leader: Segment | null;
}

/** What is drawn already. A label covers none of it; a line that leads to one may cross lines. */
export interface Drawn {
  texts: readonly Box[];
  points: readonly Box[];
  lines: readonly Box[];
}

interface Place {
  at: Placed;
  box: Box;
}

/** Average width of a character in ems of the system's sans-serif; labels are short, so this is near enough. */
const CHARACTER = 0.55;
/** How far away a label may stand, in pixels, the nearest first. */
const AWAY = [20, 30, 42, 54, 68, 82, 100];
const FURTHEST = Math.max(...AWAY);
/** The directions in which it is looked for, in turns of a circle: up and to the sides before down. */
const WAYS = [-0.125, -0.375, -0.25, -0.06, -0.44, 0, 0.5, -0.19, -0.31, 0.125, 0.375, 0.25, 0.06, 0.44];

export function textWidth(text: string, size: number): number {
  return text.length * size * CHARACTER + 4;
}

/** `null` for a label that finds no place. It is asked for at every move of a slider, so no place is tried in vain. */
export function placeLabels(wanted: readonly Wanted[], drawn: Drawn, inside: Box, size: number): (Placed | null)[] {
  const texts = [...drawn.texts];
  const leaders: Box[] = [];
  return wanted.map((label) => {
    const r = label.radius;
    const here: Box = { x: label.x - r, y: label.y - r, width: 2 * r, height: 2 * r };
    // What lies out of reach is looked at once, and not again for each of a hundred places.
    const far = FURTHEST + textWidth(label.text, size) + 2 * size;
    const reach: Box = { x: label.x - far, y: label.y - far, width: 2 * far, height: 2 * far };
    const points = drawn.points.filter((point) => overlap(point, reach));
    const lines = drawn.lines.filter((line) => overlap(line, reach));
    // A line to the point may leave over those that lie on it.
    const others = points.filter((point) => !overlap(point, here));
    for (const { at, box } of placesOf(label, size)) {
      if (!contains(inside, box) || hits(texts, box) || hits(lines, box) || hits(points, box)) continue;
      if (hits(leaders, box)) continue;
      const way = at.leader === null ? [] : dots(at.leader);
      if (way.some((dot) => hits(texts, dot) || hits(leaders, dot) || hits(others, dot))) continue;
      texts.push(box);
      leaders.push(...way);
      return at;
    }
    return null;
  });
}

/** Beside the point, then further and further away. */
function* placesOf(label: Wanted, size: number): Generator<Place> {
  yield* around(label, size);
  for (const far of AWAY) yield* away(label, far, size);
}

/** The places beside a point, the best first. */
function around(label: Wanted, size: number): Place[] {
  const gap = label.radius + 4;
  const level = label.y + size * 0.35;
  const [above, below] = [label.y - gap, label.y + gap + size * 0.8];
  const tries: Omit<Placed, "leader">[] = [
    { x: label.x + gap, y: level, anchor: "start" },
    { x: label.x - gap, y: level, anchor: "end" },
    { x: label.x, y: above, anchor: "middle" },
    { x: label.x, y: below, anchor: "middle" },
    ...[above, below].flatMap((y): Omit<Placed, "leader">[] => [
      { x: label.x + gap, y, anchor: "start" },
      { x: label.x - gap, y, anchor: "end" },
    ]),
  ];
  return tries.map((at) => placed({ ...at, leader: null }, label, size));
}

/** The places so far away, each with the line that leads to it. */
function away(label: Wanted, far: number, size: number): Place[] {
  return WAYS.map((turn) => {
    const [across, down] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
    const from = label.radius + 1;
    const leader = {
      x1: label.x + across * from,
      y1: label.y + down * from,
      x2: label.x + across * far,
      y2: label.y + down * far,
    };
    const beside = Math.abs(across) > 0.3;
    const at: Placed = {
      x: leader.x2 + (beside ? Math.sign(across) * 3 : 0),
      y: leader.y2 + (beside ? size * 0.35 : down < 0 ? -3 : size),
      anchor: !beside ? "middle" : across > 0 ? "start" : "end",
      leader,
    };
    return placed(at, label, size);
  });
}

function placed(at: Placed, label: Wanted, size: number): Place {
  const width = textWidth(label.text, size);
  const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
  return { at, box: { x: left, y: at.y - size, width, height: size * 1.25 } };
}

/** A line as a row of small boxes. */
function dots({ x1, y1, x2, y2 }: Segment): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: steps }, (_, i) => {
    const part = i / steps;
    return { x: x1 + (x2 - x1) * part - 1, y: y1 + (y2 - y1) * part - 1, width: 2, height: 2 };
  });
}

function hits(boxes: readonly Box[], box: Box): boolean {
  return boxes.some((other) => overlap(other, box));
}

function contains(outer: Box, box: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.width <= outer.x + outer.width &&
    box.y + box.height <= outer.y + outer.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
