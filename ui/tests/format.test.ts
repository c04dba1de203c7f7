import { describe, expect, it } from "vitest";
import { place } from "$features/evidence/runs";
import { bandCorners } from "$lib/charts/series";
import { placeLabels, textWidth, type Box, type Placed } from "$lib/charts/labels";
import { Formats, parseNumber } from "$lib/text/format";
import { chooseLanguage } from "$lib/text/messages";
import { matches } from "$lib/text/search";

describe("numbers", () => {
  const en = new Formats("en");

  it("carry as many decimals as their size deserves", () => {
    expect([0.432, 7.24, 41.3, 1230.4].map((v) => en.rounded(v))).toEqual(["0.43", "7.2", "41", "1,230"]);
  });

  it("group by locale, the Indian way in Hindi", () => {
    expect(new Formats("hi").tokens(146760)).toBe("1,46,760");
    expect(new Formats("de").tokens(146760)).toBe("146.760");
  });

  it("write money whole above a hundred and with cents below", () => {
    expect(en.money(5099, "USD")).toBe("$5,099");
    expect(en.money(38.2, "USD")).toBe("$38.20");
    expect(en.money(3629.4, "USD")).toBe("$3,629");
  });

  it("write days without shifting them across a zone", () => {
    expect(en.day("2026-02-18")).toBe("Feb 18, 2026");
    expect(en.day("n.d.")).toBe("n.d.");
    expect(en.day("2026-02")).toBe("Feb 2026");
    expect(en.day("2026-09-19 to 2026-09-30")).toBe("2026-09-19 to 2026-09-30");
  });
});

describe("reading a number", () => {
  it.each([
    ["4,000", "en", 4000],
    ["4000.5", "en", 4000.5],
    ["4.000,5", "de", 4000.5],
    ["-5", "en", -5],
    ["1,46,760", "hi", 146760],
    ["12 %", "en", null],
    ["", "en", null],
    ["1e5", "en", null],
    ["many", "en", null],
  ])("%s in %s is %s", (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });
});

describe("languages", () => {
  it("follow the system where nothing is wanted, and fall back to English", () => {
    expect(chooseLanguage(null, ["xx-YY", "en-GB"])).toBe("en");
    expect(chooseLanguage("xx", [])).toBe("en");
  });
});

describe("search", () => {
  it("wants every word, whatever its case, accents or order", () => {
    expect(matches("Mac Studio M2 Ultra 64 GB", "ultra mac")).toBe(true);
    expect(matches("Café", "cafe")).toBe(true);
    expect(matches("Mac Studio M2 Ultra 64 GB", "mac 128")).toBe(false);
  });
});

describe("a context length in short", () => {
  it("counts in 1,024 where that comes out even, else in thousands", () => {
    const en = new Formats("en");
    expect([512, 4096, 131072, 1048576, 1000000, 1010000].map((n) => en.shortTokens(n))).toEqual([
      "512",
      "4k",
      "128k",
      "1,024k",
      "1,000k",
      "1,010k",
    ]);
  });
});

describe("an address in short", () => {
  it("keeps where it is, whose, and the last of it", () => {
    expect(place("https://www.example.org/a")).toBe("example.org/a");
    expect(place("https://github.com/somebody/some-long-repository/blob/main/benches/results.md")).toBe(
      "github.com/somebody/…/results.md",
    );
  });
});

describe("the band around the diagonal", () => {
  it("is as wide at both ends as in the middle, inside of the frame", () => {
    for (const [x, y] of bandCorners(2, 400, 0.3)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(2);
      expect(Math.max(x, y)).toBeLessThanOrEqual(400);
      expect(y / x).toBeGreaterThan(0.7 - 1e-9);
      expect(y / x).toBeLessThan(1.3 + 1e-9);
    }
  });
});

describe("labels", () => {
  const inside = { x: 0, y: 0, width: 400, height: 200 };
  const nothing = { texts: [], points: [], lines: [] };

  /** Where a label lies, by the same reckoning as the picture's. */
  function boxOf(text: string, at: Placed): Box {
    const width = textWidth(text, 11);
    const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
    return { x: left, y: at.y - 11, width, height: 13.75 };
  }
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it("never lie on one another, and the first comes first", () => {
    const at = { x: 200, y: 100, radius: 4, text: "Mac Studio M5 Max" };
    const all = placeLabels(
      Array.from({ length: 40 }, () => at),
      nothing,
      inside,
      11,
    );
    expect(all[0]?.leader).toBeNull();
    const boxes = all.flatMap((it) => (it === null ? [] : [boxOf(at.text, it)]));
    expect(boxes.length).toBeGreaterThan(6);
    expect(boxes.length).toBeLessThan(40);
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it("stay inside of the picture", () => {
    const [right] = placeLabels([{ x: 395, y: 100, radius: 4, text: "Mac Studio" }], nothing, inside, 11);
    expect(right?.anchor).toBe("end");
  });

  it("never cover points: where it is dense they stand away with a line, or have no place", () => {
    const label = { x: 200, y: 100, radius: 4, text: "Mac Studio" };
    // A ring of points with a way out.
    const ring = Array.from({ length: 8 }, (_, i) => {
      const [x, y] = [200 + 16 * Math.cos((i / 8) * 2 * Math.PI), 100 + 16 * Math.sin((i / 8) * 2 * Math.PI)];
      return { x: x - 3, y: y - 3, width: 6, height: 6 };
    });
    const [away] = placeLabels([label], { ...nothing, points: ring }, inside, 11);
    expect(away?.leader).not.toBeNull();
    for (const point of ring) expect(overlap(point, boxOf(label.text, away!))).toBe(false);
    const everywhere = { x: 0, y: 0, width: 400, height: 200 };
    expect(placeLabels([label], { ...nothing, points: [everywhere] }, inside, 11)).toEqual([null]);
    expect(placeLabels([label], { ...nothing, texts: [everywhere] }, inside, 11)).toEqual([null]);
    expect(placeLabels([label], { ...nothing, lines: [everywhere] }, inside, 11)).toEqual([null]);
    const across = { x: 0, y: 96, width: 400, height: 4 };
    const [off] = placeLabels([label], { ...nothing, lines: [across] }, inside, 11);
    expect(overlap(across, boxOf(label.text, off!))).toBe(false);
  });
});
