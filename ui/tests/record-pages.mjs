// Records what the program answers to the pages beside the advice, for the in-memory host:
// `node tests/record-pages.mjs PATH/TO/whichbox`, after `record.mjs`. Like there, every answer is one that a person could
// have got.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { withWindow } from "./window.mjs";

const binary = process.argv[2];
if (!binary) {
  console.error("usage: node tests/record-pages.mjs PATH/TO/whichbox");
  process.exit(2);
}
const folder = fileURLToPath(new URL("../src/lib/host/recorded/", import.meta.url));
const { start, recordings } = JSON.parse(await readFile(`${folder}recorded.json`, "utf8"));
const asOf = start.today;

/** The machine there is beside the picks of an answer, and some that people ask about. */
function choicesOf(answer) {
  const plans = [answer.current, answer.purchase, ...answer.tiers.map((tier) => tier.pick)].filter(Boolean);
  const out = [];
  for (const { machine, units } of plans) {
    if (!out.some((c) => c.machine === machine && c.units === units)) out.push({ machine, units });
  }
  return out.slice(0, 4);
}

/** Entries with a page of their own here: what the founding case meets, and the ones that lack something. */
const MACHINES = [
  "mac-studio-m2-ultra-64gb",
  "dgx-spark",
  "framework-desktop-128gb",
  "tower-2x-rtx-3090",
  "mac-studio-m3-ultra-512gb",
  "raspberry-pi-5-16gb",
];
const MODELS = ["qwen3-coder-30b-a3b", "gpt-oss-120b", "llama-3.1-8b", "deepseek-v3"];
/** What stands as examples in the box of the Claims page (`features/claims/found.ts`), and something that says nothing. */
const CLAIMS = [
  "DGX Spark 25-50 tok/s on 70B, $3,000",
  "Strix Halo 96 GB mini PC $2,399",
  "RTX 4090: 150 tok/s with Llama 3.1 8B Q4_K_M",
  "hello there",
];
const FILTERS = [{ test: "decode" }, { test: "prefill", class: "strix_halo" }, { chip: "GB10" }];

await withWindow(binary, async (ask) => {
  const comparisons = [];
  for (const { scenario, answers } of recordings) {
    const asked = { ...scenario, budget: { amount: answers[0].budget, currency: "USD" } };
    for (const choices of [choicesOf(answers[0].answer), choicesOf(answers[0].answer).slice(0, 3)]) {
      comparisons.push(await ask("compare", { scenario: asked, asOf, choices, task: null }));
    }
  }
  const all = await ask("catalog_overview", { asOf });
  const known = (ids, list) => ids.filter((id) => list.some((it) => it.id === id));
  const machines = [];
  for (const id of known(MACHINES, all.machines)) machines.push(await ask("machine_page", { id, asOf }));
  const models = [];
  for (const id of known(MODELS, all.models)) models.push(await ask("model_page", { id, quant: null }));
  models.push(await ask("model_page", { id: MODELS[0], quant: "Q8_0" }));
  const evidence = [];
  for (const filter of FILTERS) {
    const page = await ask("evidence", { filter });
    // Every run of the first question, so that thousands of points are drawn; of the others enough for a list.
    evidence.push({ filter, page: evidence.length === 0 ? page : { ...page, runs: page.runs.slice(0, 120) } });
  }
  const nearest = await ask("nearest_runs", {
    of: { test: "decode", machine: MACHINES[0], units: 1, model: MODELS[0], quant: null, engine: null, depth: 4096 },
  });
  const claims = [];
  for (const text of CLAIMS) {
    const check = await ask("check_claim", { text, scenario: recordings[0].scenario, asOf });
    claims.push({ text, check });
  }
  const pages = { comparisons, machines, models, evidence, nearest, claims };
  const text = `${JSON.stringify(pages)}\n`;
  await writeFile(`${folder}pages.json`, text);
  console.log(`pages.json: ${(text.length / 1e6).toFixed(1)} MB`);
});
