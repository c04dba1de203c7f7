// Opens every page of the browser build at three sizes in light and dark, and fails on what axe finds, on horizontal
// overflow, on clipped text and on anything the console complains of. Pictures go to out/ (not kept) to be looked at.

import { mkdir } from "node:fs/promises";
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
const THEMES = ["light", "dark"];
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

await mkdir(out, { recursive: true });
const browser = await openBrowser();
let problems = 0;
const only = process.argv[2];
for (const size of SIZES) {
  for (const theme of THEMES) {
    for (const state of STATES) {
      const narrow = size.width < 900;
      const name = `${state.name}-${size.name}-${theme}`;
      if ((state.wide && narrow) || (state.narrow && !narrow) || (only && !name.includes(only))) continue;
      const context = await browser.newContext({
        viewport: size,
        colorScheme: theme,
        reducedMotion: "reduce",
        locale: "en-US",
      });
      const page = await context.newPage();
      const said = [];
      page.on("console", (m) => ["error", "warning"].includes(m.type()) && said.push(m.text()));
      page.on("pageerror", (e) => said.push(e.message));
      await page.goto(address);
      await page.waitForSelector("h1", { timeout: 60_000 }).catch((e) => {
        throw new Error(`${name} shows nothing: ${said.join("; ")}`, { cause: e });
      });
      await state.act(page, narrow);
      await page.waitForTimeout(80);
      const layout = await page.evaluate(layoutProblems);
      await page.screenshot({
        path: join(out, `${name}.png`),
        fullPage:
          /^(advice|compare|machine|model|evidence|diagnose)/.test(state.name) && !/refused|fix/.test(state.name),
      });
      if (state.name === "advice") await page.screenshot({ path: join(out, `${name}-first.png`) });
      // The debugger's own evaluation is not bound by the page's policy, so axe runs under it.
      await page.evaluate(axe);
      const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      const wrong = [
        ...said.map((s) => `console: ${s}`),
        ...layout,
        ...result.violations.map(
          (v) =>
            `axe ${v.id}: ${v.help}: ${v.nodes
              .slice(0, 4)
              .map((n) => n.target.join(" "))
              .join(" | ")}`,
        ),
      ];
      problems += wrong.length;
      console.log(`${wrong.length === 0 ? "ok " : "BAD"} ${name}`);
      for (const line of wrong) console.log(`      ${line}`);
      await context.close();
    }
  }
}
await browser.close();
close();
if (problems > 0) {
  console.error(`${problems} problems`);
  process.exit(1);
}
