// The states in which the pages are looked at: what is done on the browser build before a picture is taken of it.

/** Opens a page by its button, or from the menu at the end of a narrow window's bar. */
async function goTo(page, name) {
  const button = page.locator(`nav [data-page="${name}"]`);
  if ((await button.count()) === 0) {
    await page.click('nav [data-page="help"]');
    await page.click(`.help-item[data-page="${name}"]`);
  } else await button.click();
}

/** What stands in the menu of help, by its place. */
const HELP = { tour: 0, about: 1 };
async function help(page, item) {
  await page.click('nav [data-page="help"]');
  await page.click(`.help-item:not([data-page]) >> nth=${HELP[item]}`);
}

/** The work and the limits: beside the answer, or behind a button where it is narrow. */
async function inputs(page, narrow) {
  if (narrow) await page.click(".open-inputs");
}
async function inputsDone(page, narrow) {
  if (narrow) await page.keyboard.press("Escape");
}

const LISTS = ["machines", "models", "cloud", "own"];
async function catalog(page, list) {
  await goTo(page, "catalog");
  if (list !== "machines") await page.click(`.tabs button:nth-child(${LISTS.indexOf(list) + 1})`);
}

/** An entry's own page, once its part `there` has come. */
async function entry(page, list, wanted, there) {
  await catalog(page, list);
  await page.fill(".search", wanted);
  await page.click(".list .open >> nth=0");
  await page.waitForSelector(there);
}

/** A form for an entry of the person's own. */
async function form(page, kind) {
  await catalog(page, "own");
  await page.click(`.add-${kind}`);
}

/** One machine stands in many lists under its name; this is the one that the report speaks of. */
async function spark(page) {
  await catalog(page, "machines");
  await page.fill(".search", "dgx spark");
  await page.click('.list .open:text-is("NVIDIA DGX Spark 128 GB")');
  await page.waitForSelector("#specs-title");
}

async function ownPrice(page) {
  await spark(page);
  await page.click(".set-price");
  await page.fill("form input[inputmode=decimal] >> nth=0", "3000");
  await page.click("form .primary");
  await page.waitForSelector(".market");
}

/** The Diagnose page with what was found. */
async function found(page) {
  await goTo(page, "diagnose");
  await page.waitForSelector("#seen-title");
}

/** The form around a field. */
const sendFormOf = (page, field) => page.click(`${field} >> xpath=ancestor::form >> css=button`);

/** By name: what is done, and whether it is only looked at in a `wide` or a `narrow` window. */
export const STATES = [
  { name: "advice", act: async () => {} },
  {
    name: "advice-open",
    act: async (page, narrow) => {
      await inputs(page, narrow);
      await page.click(".tasks .head >> nth=0");
      for (const all of await page.$$(".answer summary")) await all.click().catch(() => {});
    },
    wide: true,
  },
  {
    name: "advice-sharing",
    act: async (page, narrow) => {
      await inputs(page, narrow);
      await page.click('[aria-labelledby="work-title"] [data-dropdown-menu-trigger]');
      await page.click(".preset-item >> nth=0");
      await inputsDone(page, narrow);
      await page.waitForSelector("#hybrid-title");
      for (const all of await page.$$('[aria-labelledby="hybrid-title"] summary')) await all.click();
      await page.waitForSelector('[aria-labelledby="close-title"][aria-busy="false"]');
    },
  },
  {
    name: "limits-further",
    act: async (page, narrow) => {
      await inputs(page, narrow);
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
      await inputs(page, narrow);
      await page.fill("#budget", "-5");
    },
  },
  {
    name: "advice-buy",
    act: async (page, narrow) => {
      await inputs(page, narrow);
      await page.click('[aria-labelledby="machine-title"] .clear');
      await inputsDone(page, narrow);
      await page.waitForSelector("article.chosen");
    },
  },
  {
    name: "card",
    act: async (page) => {
      await page.click(".cards .chip .ask >> nth=0");
      await page.waitForSelector("#explanation");
    },
  },
  { name: "advice-inputs", act: inputs, narrow: true },
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
  { name: "diagnose", act: found },
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
  { name: "claims", act: (page) => goTo(page, "claims") },
  {
    name: "claim-box",
    act: async (page) => {
      await goTo(page, "claims");
      await page.click(".examples button >> nth=0");
      await page.waitForSelector(".result .findings");
    },
  },
  {
    name: "evidence",
    act: async (page) => {
      await goTo(page, "evidence");
      await page.waitForSelector("#errors-title");
    },
  },
  { name: "catalog", act: (page) => catalog(page, "machines") },
  { name: "catalog-models", act: (page) => catalog(page, "models") },
  { name: "catalog-cloud", act: (page) => catalog(page, "cloud") },
  { name: "machine", act: spark },
  { name: "model", act: (page) => entry(page, "models", "qwen3-coder-30b", "#files-title") },
  { name: "cloud-model", act: (page) => entry(page, "cloud", "devstral 2", "#cloud-sources-title") },
  {
    name: "class-picks",
    act: async (page) => {
      await catalog(page, "models");
      await page.click("details.sheet summary");
      await page.waitForSelector("details.sheet table");
    },
  },
  { name: "own-empty", act: (page) => catalog(page, "own") },
  {
    name: "own-machine-form",
    act: async (page) => {
      await form(page, "machine");
      await page.click("form summary");
      // Nothing is filled in, so every field that is needed says so.
      await page.click("form .primary");
    },
  },
  {
    name: "own-model-form",
    act: async (page) => {
      await form(page, "model");
      await page.click(".read-file");
      await page.waitForSelector(".read [role=status]");
    },
  },
  {
    name: "own-cloud-form",
    act: async (page) => {
      await form(page, "cloud");
      await page.click("form summary");
    },
  },
  { name: "own-offer", act: ownPrice },
  {
    name: "own-list",
    act: async (page) => {
      await ownPrice(page);
      await page.click(".back");
      await page.click(".tabs button:nth-child(4)");
      await page.waitForSelector("#own-offers");
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
      await inputs(page, narrow);
      await page.fill("#budget", "900");
      await page.selectOption("#os", "linux");
      await inputsDone(page, narrow);
      await goTo(page, "scenarios");
      for (const box of await page.$$(".compare input")) await box.check();
      await page.waitForSelector(".pair tbody + thead + tbody");
    },
  },
  { name: "settings", act: (page) => goTo(page, "settings") },
  {
    name: "settings-key",
    act: async (page) => {
      await goTo(page, "settings");
      await page.fill("#catalog-key", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3");
      await sendFormOf(page, "#catalog-key");
      await page.waitForSelector(".said");
      await page.fill("#catalog-address", "https://example.org/catalog.bundle");
      await sendFormOf(page, "#catalog-address");
      await page.waitForSelector(".said.bad");
    },
  },
  {
    name: "about",
    act: async (page) => {
      await help(page, "about");
      await page.waitForSelector("tbody td");
    },
  },
  {
    name: "tour",
    act: async (page) => {
      await help(page, "tour");
      await page.waitForSelector("#tour-title");
    },
  },
  {
    name: "tour-tiers",
    act: async (page) => {
      await help(page, "tour");
      for (let n = 0; n < 3; n++) await page.click('[aria-labelledby="tour-title"] .primary');
    },
  },
];
