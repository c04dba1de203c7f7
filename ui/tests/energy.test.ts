import { describe, expect, it } from "vitest";
import { energyNote, energyRange } from "$lib/numbers/energy";
import type { Energy } from "$lib/host/types";

const energy: Energy = { low: 288, expected: 600, high: 2340, load_w: 100, idle_w: 20, basis: "power_range" };

describe("tokens per watt-hour", () => {
  it("shows both ends of the range", () => {
    expect(energyRange(energy)).toEqual({ expected: "600", low: "288", high: "2,340" });
  });

  it("says what the watts are", () => {
    const notes = (["measured", "power_range", "highest_draw", "cards_alone"] as const).map((basis) =>
      energyNote({ ...energy, basis }),
    );
    expect(new Set(notes).size).toBe(4);
    for (const note of notes) expect(note).toContain("100");
    expect(notes[1]).toContain("20");
    expect(energyNote({ ...energy, basis: "highest_draw", idle_w: null })).not.toContain("20 W");
  });
});
