//! Places labels beside points so that none lies on another. Greedy, in the order given: the first come first.

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
  /** True where the picture says too little without it. */
  must?: boolean;
}

export interface Placed {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** Average width of a character in ems of the system's sans-serif; labels are short, so this is near enough. */
const CHARACTER = 0.56;

/**
 * `texts` are boxes of other text, which nothing may cover; `points` may be covered by a label that must be there, where
 * no other place is left. `null` for a label that finds no place.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  texts: readonly Box[],
  points: readonly Box[],
  inside: Box,
  size: number,
): (Placed | null)[] {
  const taken = [...texts];
  return wanted.map((label) => {
    const places = around(label, size).filter(
      ({ box }) => contains(inside, box) && !taken.some((other) => overlap(other, box)),
    );
    const clear = places.find(({ box }) => !points.some((point) => overlap(point, box)));
    const place = clear ?? (label.must ? places[0] : undefined);
    if (!place) return null;
    taken.push(place.box);
    return place.at;
  });
}

/** The places beside a point, the best first. */
function around(label: Wanted, size: number): { at: Placed; box: Box }[] {
  const width = label.text.length * size * CHARACTER + 4;
  const gap = label.radius + 4;
  const level = label.y + size * 0.35;
  const [above, below] = [label.y - gap, label.y + gap + size * 0.8];
  const tries: Placed[] = [
    { x: label.x + gap, y: level, anchor: "start" },
    { x: label.x - gap, y: level, anchor: "end" },
    { x: label.x, y: above, anchor: "middle" },
    { x: label.x, y: below, anchor: "middle" },
    ...[above, below, above - size * 1.4, below + size * 1.4].flatMap((y): Placed[] => [
      { x: label.x + gap, y, anchor: "start" },
      { x: label.x - gap, y, anchor: "end" },
    ]),
  ];
  return tries.map((at) => {
    const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
    return { at, box: { x: left, y: at.y - size, width, height: size * 1.25 } };
  });
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
