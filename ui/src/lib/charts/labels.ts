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
}

export interface Placed {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** Average width of a character in ems of the system's sans-serif; labels are short, so this is near enough. */
const CHARACTER = 0.56;

export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  inside: Box,
  size: number,
): (Placed | null)[] {
  const boxes = [...taken];
  return wanted.map((label) => {
    const width = label.text.length * size * CHARACTER + 4;
    const gap = label.radius + 4;
    const tries: Placed[] = [
      { x: label.x + gap, y: label.y + size * 0.35, anchor: "start" },
      { x: label.x - gap, y: label.y + size * 0.35, anchor: "end" },
      { x: label.x, y: label.y - gap - 1, anchor: "middle" },
      { x: label.x, y: label.y + gap + size * 0.8, anchor: "middle" },
      { x: label.x + gap, y: label.y - gap, anchor: "start" },
      { x: label.x + gap, y: label.y + gap + size * 0.7, anchor: "start" },
      { x: label.x - gap, y: label.y - gap, anchor: "end" },
      { x: label.x - gap, y: label.y + gap + size * 0.7, anchor: "end" },
    ];
    for (const at of tries) {
      const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
      const box = { x: left, y: at.y - size, width, height: size * 1.25 };
      if (contains(inside, box) && !boxes.some((other) => overlap(other, box))) {
        boxes.push(box);
        return at;
      }
    }
    return null;
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
