import { describe, expect, it } from "vitest";
import { placeLabels } from "$lib/charts/labels";
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

describe("labels", () => {
  const inside = { x: 0, y: 0, width: 400, height: 200 };

  it("never lie on one another, and the first comes first", () => {
    const at = { x: 200, y: 100, radius: 4, text: "Mac Studio M5 Max" };
    const placed = placeLabels(
      Array.from({ length: 40 }, () => at),
      [],
      [],
      inside,
      11,
    );
    expect(placed[0]).not.toBeNull();
    const kept = placed.filter((p) => p !== null);
    expect(kept.length).toBeLessThan(40);
    expect(new Set(kept.map((p) => `${p.x} ${p.y} ${p.anchor}`)).size).toBe(kept.length);
  });

  it("stay inside of the picture", () => {
    const [right] = placeLabels([{ x: 395, y: 100, radius: 4, text: "Mac Studio" }], [], [], inside, 11);
    expect(right?.anchor).toBe("end");
  });

  it("cover points only where they must", () => {
    const point = { x: 0, y: 0, width: 400, height: 200 };
    const label = { x: 200, y: 100, radius: 4, text: "Mac Studio" };
    expect(placeLabels([label], [], [point], inside, 11)).toEqual([null]);
    expect(placeLabels([{ ...label, must: true }], [], [point], inside, 11)[0]).not.toBeNull();
    expect(placeLabels([{ ...label, must: true }], [point], [], inside, 11)).toEqual([null]);
  });
});
