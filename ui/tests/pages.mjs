// Opens every page of the browser build at three sizes and zoomed, in light, dark and forced colours, in three languages,
// and fails on what axe finds, on horizontal overflow, on clipped text, on anything the console complains of, and on a page
// that looks unlike the one that was kept. Pictures go to out/ (not kept) to be looked at; pictures.json keeps a coarse
// sketch of each, made anew with --keep. A word given picks the pages with it in their name.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { axe, openBrowser, serve } from "./browser.mjs";
import { STATES } from "./states.mjs";

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

/** Lets the parts be drawn that wait until they are scrolled to. Runs in the page. */
function drawAll() {
  for (const part of document.querySelectorAll(".sheet, .rest")) part.style.contentVisibility = "visible";
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

/** Waits until nothing has changed for a moment: lists come after the first frame, and pictures once the answer rests. */
function quiet() {
  return new Promise((resolve) => {
    const rests = () => setTimeout(done, 160);
    let timer = rests();
    const latest = setTimeout(done, 5000);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = rests();
    });
    function done() {
      clearTimeout(timer);
      clearTimeout(latest);
      observer.disconnect();
      resolve();
    }
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
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
    await page.evaluate(quiet);
    await state.act(page, narrow);
    await page.evaluate(quiet);
    const picture = await page.screenshot({ path: join(out, `${name}${state.name === "advice" ? "-first" : ""}.png`) });
    await page.evaluate(drawAll);
    const layout = await page.evaluate(layoutProblems);
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
