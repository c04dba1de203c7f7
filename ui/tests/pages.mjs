// Opens every page of the browser build at three sizes and zoomed, in light, dark and forced colours, in three languages,
// and fails on what axe finds, on horizontal overflow, on clipped text, on anything the console complains of, and on a page
// that looks unlike the one that was kept. Pictures go to out/ (not kept) to be looked at; pictures.json keeps a coarse
// sketch of each, made anew with --keep. A word given picks the pages with it in their name.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { axe, openBrowser, serve } from "./browser.mjs";

const out = fileURLToPath(new URL("../out/", import.meta.url));

const SIZES = [
  { name: "1280x800", width: 1280, height: 800 },
  { name: "1920x1080", width: 1920, height: 1080 },
  { name: "420x900", width: 420, height: 900 },
  // 1280x800 at 200 % zoom.
  { name: "zoomed", width: 640, height: 400 },
];
const [NORMAL, LARGE, NARROW, ZOOMED] = SIZES;
// English at every size; the longest language and another script where they are tightest; both themes everywhere.
const LOOKS = [
  { size: NORMAL, theme: "light", locale: "en-US", mark: "" },
  { size: NORMAL, theme: "dark", locale: "en-US", mark: "" },
  { size: LARGE, theme: "light", locale: "en-US", mark: "" },
  { size: NARROW, theme: "light", locale: "en-US", mark: "" },
  { size: ZOOMED, theme: "dark", locale: "en-US", mark: "" },
  { size: NORMAL, theme: "light", locale: "en-US", mark: "-forced", forced: true },
  { size: NORMAL, theme: "light", locale: "de-DE", mark: "-de" },
  { size: NARROW, theme: "dark", locale: "de-DE", mark: "-de" },
  { size: NORMAL, theme: "dark", locale: "hi-IN", mark: "-hi" },
  { size: NARROW, theme: "light", locale: "hi-IN", mark: "-hi" },
  { size: LARGE, theme: "dark", locale: "hi-IN", mark: "-hi" },
];
const { address, close } = await serve();

/** Opens a page by its button, or from the menu at the end of a narrow window's bar. */
async function goTo(page, name) {
  const button = page.locator(`nav [data-page="${name}"]`);
  if ((await button.count()) === 0) {
    await page.click('nav [data-page="help"]');
    await page.click(`.help-item[data-page="${name}"]`);
  } else await button.click();
}

/** What is done on a page before it is looked at. */
const STATES = [
  { name: "advice", act: async () => {} },
  {
    name: "advice-open",
    act: async (page, narrow) => {
      if (narrow) await page.click(".open-inputs");
      await page.click(".tasks .head >> nth=0");
      for (const all of await page.$$(".answer summary")) await all.click().catch(() => {});
    },
    wide: true,
  },
  {
    name: "advice-sharing",
    act: async (page, narrow) => {
      if (narrow) await page.click(".open-inputs");
      await page.click('[aria-labelledby="work-title"] [data-dropdown-menu-trigger]');
      await page.click(".preset-item >> nth=0");
      if (narrow) await page.keyboard.press("Escape");
      await page.waitForSelector("#hybrid-title");
      for (const all of await page.$$('[aria-labelledby="hybrid-title"] summary')) await all.click();
      await page.waitForSelector('[aria-labelledby="close-title"][aria-busy="false"]');
    },
  },
  {
    name: "limits-further",
    act: async (page, narrow) => {
      if (narrow) await page.click(".open-inputs");
      await page.selectOption(`[aria-labelledby="limits-title"] select.currency`, "EUR");
      await page.fill(`[aria-labelledby="limits-title"] .track.grid input >> nth=0`, "0.86");
      await page.click(`[aria-labelledby="limits-title"] > details > summary`);
      for (const all of await page.$$(".further > summary")) await all.click();
      await page.click(".rates .add button >> nth=0");
      await page.locator(".rates input").first().fill("0.75");
      await page.locator(".rates").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "advice-refused",
    act: async (page, narrow) => {
      if (narrow) await page.click(".open-inputs");
      await page.fill("#budget", "-5");
    },
  },
  {
    name: "card",
    act: async (page) => {
      await page.click(".cards .chip .ask >> nth=0");
      await page.waitForSelector("#explanation");
    },
  },
  { name: "advice-inputs", act: (page, narrow) => (narrow ? page.click(".open-inputs") : undefined), narrow: true },
  {
    name: "claim-box",
    act: async (page) => {
      await goTo(page, "claims");
      await page.click(".examples button >> nth=0");
      await page.waitForSelector(".result .findings");
    },
  },
  {
    name: "machine",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.fill(".search", "dgx spark");
      await page.click('.list .open:text-is("NVIDIA DGX Spark 128 GB")');
      await page.waitForSelector("#specs-title");
    },
  },
  {
    name: "model",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(2)");
      await page.fill(".search", "qwen3-coder-30b");
      await page.click(".list .open >> nth=0");
      await page.waitForSelector("#files-title");
    },
  },
  {
    name: "evidence",
    act: async (page) => {
      await goTo(page, "evidence");
      await page.waitForSelector("#errors-title");
    },
  },
  {
    name: "nearest",
    act: async (page) => {
      await page.click(".cards .ask:has(.quantity) >> nth=2");
      await page.waitForSelector("#explanation .nearest li");
    },
  },
  { name: "compare", act: (page) => goTo(page, "compare") },
  {
    name: "compare-table",
    act: async (page) => {
      await goTo(page, "compare");
      for (const all of await page.$$(".pictures .button.quiet")) await all.click();
      await page.focus(".lines >> nth=0");
      await page.keyboard.press("ArrowRight");
    },
    wide: true,
  },
  { name: "claims", act: (page) => goTo(page, "claims") },
  { name: "catalog", act: (page) => goTo(page, "catalog") },
  {
    name: "catalog-models",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(2)");
    },
  },
  {
    name: "scenarios",
    act: async (page) => {
      await goTo(page, "scenarios");
      await page.fill("#scenario-name", "At home, with everything private");
      await page.click("form .primary");
    },
  },
  {
    name: "scenarios-compared",
    act: async (page, narrow) => {
      await goTo(page, "scenarios");
      await page.click("form .primary");
      await goTo(page, "advice");
      if (narrow) await page.click(".open-inputs");
      await page.fill("#budget", "900");
      await page.selectOption("#os", "linux");
      if (narrow) await page.keyboard.press("Escape");
      await goTo(page, "scenarios");
      for (const box of await page.$$(".compare input")) await box.check();
      await page.waitForSelector(".pair tbody + thead + tbody");
    },
  },
  {
    name: "about",
    act: async (page) => {
      await page.click('nav [data-page="help"]');
      await page.click(".help-item:not([data-page]) >> nth=1");
      await page.waitForSelector("tbody td");
    },
  },
  {
    name: "tour",
    act: async (page) => {
      await page.click('nav [data-page="help"]');
      await page.click(".help-item:not([data-page]) >> nth=0");
      await page.waitForSelector("#tour-title");
    },
  },
  {
    name: "tour-tiers",
    act: async (page) => {
      await page.click('nav [data-page="help"]');
      await page.click(".help-item:not([data-page]) >> nth=0");
      for (let n = 0; n < 3; n++) await page.click('[aria-labelledby="tour-title"] .primary');
    },
  },
  { name: "settings", act: (page) => goTo(page, "settings") },
  {
    name: "catalog-cloud",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(3)");
    },
  },
  {
    name: "cloud-model",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(3)");
      await page.fill(".search", "devstral 2");
      await page.click(".list .open >> nth=0");
      await page.waitForSelector("#cloud-sources-title");
    },
  },
  {
    name: "class-picks",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(2)");
      await page.click("details.sheet summary");
      await page.waitForSelector("details.sheet table");
    },
  },
  {
    name: "own-empty",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(4)");
    },
  },
  {
    name: "own-machine-form",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(4)");
      await page.click(".add-machine");
      await page.click("form summary");
      // Nothing is filled in, so every field that is needed says so.
      await page.click("form .primary");
    },
  },
  {
    name: "own-model-form",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(4)");
      await page.click(".add-model");
      await page.click(".read-file");
      await page.waitForSelector(".read [role=status]");
    },
  },
  {
    name: "own-cloud-form",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.click(".tabs button:nth-child(4)");
      await page.click(".add-cloud");
      await page.click("form summary");
    },
  },
  {
    name: "own-offer",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.fill(".search", "dgx spark");
      await page.click('.list .open:text-is("NVIDIA DGX Spark 128 GB")');
      await page.click(".set-price");
      await page.fill("form input[inputmode=decimal] >> nth=0", "3000");
      await page.click("form .primary");
      await page.waitForSelector(".market");
    },
  },
  {
    name: "own-list",
    act: async (page) => {
      await goTo(page, "catalog");
      await page.fill(".search", "dgx spark");
      await page.click('.list .open:text-is("NVIDIA DGX Spark 128 GB")');
      await page.click(".set-price");
      await page.fill("form input[inputmode=decimal] >> nth=0", "3000");
      await page.click("form .primary");
      await page.waitForSelector(".market");
      await page.click(".back");
      await page.click(".tabs button:nth-child(4)");
      await page.waitForSelector("#own-offers");
    },
  },
  {
    name: "settings-key",
    act: async (page) => {
      await goTo(page, "settings");
      await page.fill("#catalog-key", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3");
      await page.click("#catalog-key >> xpath=ancestor::form >> css=button");
      await page.waitForSelector(".said");
      await page.fill("#catalog-address", "https://example.org/catalog.bundle");
      await page.click("#catalog-address >> xpath=ancestor::form >> css=button");
      await page.waitForSelector(".said.bad");
    },
  },
  { name: "diagnose", act: (page) => found(page) },
  {
    name: "diagnose-closer",
    act: async (page) => {
      await found(page);
      await page.click("details.closer summary");
      await page.click("dl summary");
    },
  },
  {
    name: "diagnose-fix",
    act: async (page) => {
      await found(page);
      await page.click(".act .button >> nth=0");
      await page.waitForSelector("dialog .diff");
    },
  },
  {
    name: "diagnose-made",
    act: async (page) => {
      await found(page);
      await page.click(".act .button >> nth=0");
      await page.click("dialog .primary:not([disabled])");
      await page.waitForSelector(".made");
    },
  },
  {
    name: "diagnose-measured",
    act: async (page) => {
      await found(page);
      await page.click(".ask .button");
      await page.waitForSelector("table");
      await page.locator(".ask .button").scrollIntoViewIfNeeded();
    },
  },
];

/** The Diagnose page with what was found. */
async function found(page) {
  await goTo(page, "diagnose");
  await page.waitForSelector("#seen-title");
}

/** Text that its box cuts off, and anything wider than the window. Runs in the page. */
function layoutProblems() {
  const found = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth + 1) found.push(`page is ${root.scrollWidth} wide in ${root.clientWidth}`);
  for (const element of document.querySelectorAll("body *")) {
    if (element instanceof SVGElement || element.closest(".visually-hidden, [hidden], .scroll-x, svg")) continue;
    const style = getComputedStyle(element);
    const clips = style.overflowX === "hidden" || style.overflowX === "clip";
    const holds = [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim() !== "");
    if (clips && holds && element.scrollWidth > element.clientWidth + 1) {
      found.push(`clipped: ${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 60)}"`);
    }
    const box = element.getBoundingClientRect();
    if (holds && box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1) && style.position !== "fixed") {
      found.push(`outside: ${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 60)}"`);
    }
  }
  for (const text of document.querySelectorAll("svg text")) {
    const frame = text.closest("svg").getBoundingClientRect();
    const box = text.getBoundingClientRect();
    if (box.left < frame.left - 1 || box.right > frame.right + 1)
      found.push(`text outside its picture: "${text.textContent}"`);
  }
  return found.slice(0, 8);
}

const PICTURES = fileURLToPath(new URL("./pictures.json", import.meta.url));
const keeping = process.argv.includes("--keep");
const only = process.argv.slice(2).find((it) => !it.startsWith("--"));
await mkdir(out, { recursive: true });
let browser = await openBrowser();
const pictures = JSON.parse(await readFile(PICTURES, "utf8").catch(() => "{}"));
let sketcher = await (await browser.newContext()).newPage();
let problems = 0;

/** One page in one state under one look: its pictures, and everything that is wrong with it. */
async function lookAt({ state, look, name }) {
  const narrow = look.size.width < 900;
  let context = null;
  try {
    context = await browser.newContext({
      viewport: look.size,
      colorScheme: look.theme,
      forcedColors: look.forced ? "active" : "none",
      reducedMotion: "reduce",
      locale: look.locale,
    });
    const page = await context.newPage();
    const said = [];
    page.on("console", (m) => ["error", "warning"].includes(m.type()) && said.push(m.text()));
    page.on("pageerror", (e) => said.push(e.message));
    await page.goto(address);
    await page.waitForSelector("h1", { timeout: 60_000 }).catch((e) => {
      throw new Error(`shows nothing: ${said.join("; ")}`, { cause: e });
    });
    await state.act(page, narrow);
    await page.waitForTimeout(80);
    const layout = await page.evaluate(layoutProblems);
    const picture = await page.screenshot({ path: join(out, `${name}${state.name === "advice" ? "-first" : ""}.png`) });
    if (/^(advice|compare|machine|model|evidence|diagnose)/.test(state.name) && !/refused|fix/.test(state.name)) {
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    }
    // The debugger's own evaluation is not bound by the page's policy, so axe runs under it.
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    return [
      ...said.map((s) => `console: ${s}`),
      ...layout,
      ...changed(name, await sketcher.evaluate(sketch, picture.toString("base64"))),
      ...result.violations.map(
        (v) =>
          `axe ${v.id}: ${v.help}: ${v.nodes
            .slice(0, 4)
            .map((n) => n.target.join(" "))
            .join(" | ")}`,
      ),
    ];
  } catch (e) {
    return [String(e).split("\n").slice(0, 3).join(" ")];
  } finally {
    // There is nothing to close in a browser that died.
    await context?.close().catch(() => {});
  }
}

/** A picture as 256 bits: where, on a coarse grid, it gets darker to the right. Runs in a page of its own. */
async function sketch(base64) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(17, 16);
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, 17, 16);
  const { data } = pen.getImageData(0, 0, 17, 16);
  const light = (x, y) => data[(y * 17 + x) * 4] + data[(y * 17 + x) * 4 + 1] + data[(y * 17 + x) * 4 + 2];
  let digits = "";
  for (let y = 0; y < 16; y++) {
    for (let x = 0; x < 16; x += 4) {
      let digit = 0;
      // Flat areas differ by the rounding of the grid alone.
      for (let n = 0; n < 4; n++) digit = digit * 2 + (light(x + n, y) > light(x + n + 1, y) + 6 ? 1 : 0);
      digits += digit.toString(16);
    }
  }
  return digits;
}

/** What is said of a picture that looks unlike the one that was looked at and kept. A third of all bits is far more than
 *  another font renderer turns. */
function changed(name, seen) {
  const kept = pictures[name];
  if (keeping) {
    pictures[name] = seen;
    return [];
  }
  if (kept === undefined) return ["no picture of it is kept: look at out/, then run this with --keep"];
  let bits = 0;
  for (let i = 0; i < seen.length; i++) {
    for (let x = Number.parseInt(kept[i], 16) ^ Number.parseInt(seen[i], 16); x > 0; x >>= 1) bits += x & 1;
  }
  return bits > 85 ? [`looks unlike the picture that was kept: ${bits} of 256 points`] : [];
}

const work = LOOKS.flatMap((look) =>
  STATES.map((state) => ({ state, look, name: `${state.name}-${look.size.name}-${look.theme}${look.mark}` })),
).filter(({ state, look, name }) => {
  const narrow = look.size.width < 900;
  return !(state.wide && narrow) && !(state.narrow && !narrow) && (!only || name.includes(only));
});

/** A browser in the place of one that died; both workers wait for the same one. */
let reopening = null;
function reopen() {
  reopening ??= (async () => {
    browser = await openBrowser();
    sketcher = await (await browser.newContext()).newPage();
  })().finally(() => (reopening = null));
  return reopening;
}

/** Takes what is next until nothing is left. A page that the browser died under is looked at once more. */
async function worker() {
  for (let next = work.shift(); next; next = work.shift()) {
    let wrong = await lookAt(next);
    if (!browser.isConnected() || reopening) {
      await reopen();
      wrong = await lookAt(next);
    }
    problems += wrong.length;
    console.log(
      [`${wrong.length === 0 ? "ok " : "BAD"} ${next.name}`, ...wrong.map((line) => `      ${line}`)].join("\n"),
    );
  }
}

await Promise.all([worker(), worker()]);
await browser.close();
close();
if (keeping) {
  const sorted = Object.fromEntries(Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(PICTURES, `${JSON.stringify(sorted, null, 2)}\n`);
}
if (problems > 0) {
  console.error(`${problems} problems`);
  process.exit(1);
}
