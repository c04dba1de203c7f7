// The whole job by keyboard alone: from the first key to an answer that is kept. Every stop on the way must show that it
// has the focus, and nothing may trap it.

import { openBrowser, serve } from "./browser.mjs";

const { address, close } = await serve();
const browser = await openBrowser();
const page = await (
  await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", locale: "en-US" })
).newPage();
await page.goto(address);
await page.waitForSelector("h1");

/** Where the focus is, and whether it can be seen there. */
function focus() {
  const at = document.activeElement;
  const seen = [at, at.parentElement, at.nextElementSibling].some((it) => {
    const style = it && getComputedStyle(it);
    return style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
  });
  const thumb = at.matches("input[type=range]");
  return {
    name: `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ""} "${(at.ariaLabel ?? at.textContent).trim().slice(0, 30)}"`,
    seen: seen || thumb || at.matches("body, main, [role=menu], [role=dialog]"),
  };
}

/** Presses Tab until the focus is on what matches; fails where it never comes there. */
async function tabTo(selector, key = "Tab") {
  for (let n = 0; n < 150; n++) {
    await page.keyboard.press(key);
    const { name, seen } = await page.evaluate(focus);
    if (!seen) throw new Error(`the focus cannot be seen on ${name}`);
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

async function expect(what, look, wanted) {
  const found = await page.evaluate(look);
  if (found !== wanted) throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
  console.log(`ok  ${what}`);
}

// Past the rail in one step.
await page.keyboard.press("Tab");
await expect("the first stop skips the rail", () => document.activeElement.className.includes("skip"), true);
await page.keyboard.press("Enter");

// A mix from the presets.
await page.evaluate(() => document.querySelector("#main").focus());
await tabTo("section .button.quiet[aria-haspopup=menu]");
await page.keyboard.press("Enter");
await page.waitForSelector(".preset-menu");
await page.keyboard.press("ArrowDown");
await page.keyboard.press("Enter");
await page.waitForSelector(".preset-menu", { state: "detached" });

// A task opened and changed.
await tabTo(".tasks .head");
await page.keyboard.press("Enter");
await page.waitForSelector("#task-0");
await tabTo("#task-0 input[inputmode=decimal]");
await page.keyboard.press("ControlOrMeta+A");
await page.keyboard.type("33");

// The budget moved, by slider and by hand.
await tabTo("#budget-slider");
await page.keyboard.press("Home");
await expect("a key moves the slider", () => document.querySelector("#budget").value, "0");
await tabTo("#budget", "Shift+Tab");
// Changes of one field that follow each other closely are one step back.
await page.waitForTimeout(1100);
await page.keyboard.press("ControlOrMeta+A");
await page.keyboard.type("4000");
await expect("a typed budget moves the slider", () => document.querySelector("#budget-slider").value, "80");

// A number asked what it is, and the card closed again.
await tabTo(".numbers .ask");
await page.waitForSelector("#explanation");
await page.keyboard.press("Escape");
await page.waitForSelector("#explanation", { state: "detached" });

// A picture's table.
await tabTo("figure .button[aria-expanded]");
await page.keyboard.press("Enter");
await page.waitForSelector("figure table");

// Two steps back by keys.
await page.keyboard.press("ControlOrMeta+Z");
await expect("a step back", () => document.querySelector("#budget").value, "0");
await page.keyboard.press("ControlOrMeta+Shift+Z");
await expect("a step forward", () => document.querySelector("#budget").value, "4,000");

// Kept under a name, by the keys of the menu.
await page.keyboard.press("ControlOrMeta+S");
await page.keyboard.press("ControlOrMeta+7");
await page.waitForSelector(".list h3");
await tabTo("#scenario-name");
await page.keyboard.press("ControlOrMeta+A");
await page.keyboard.type("By keyboard");
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.querySelector(".list h3").textContent === "By keyboard");
console.log("ok  a scenario is kept");

// The other pages, the help and the tour, and back.
await tabTo('nav [data-page="help"]', "Shift+Tab");
await page.keyboard.press("Enter");
await page.waitForSelector(".help-menu");
await page.keyboard.press("Enter");
await page.waitForSelector("#tour-title");
await page.keyboard.press("Escape");
await page.waitForSelector("#tour-title", { state: "detached" });
await expect("the tour ends on the answer", () => document.querySelector("#verdict") !== null, true);

await browser.close();
close();
