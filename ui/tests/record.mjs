// Records what the program answers, for the in-memory host: `node tests/record.mjs PATH/TO/whichbox`.
// It opens the real window under a display of its own and asks through the real bridge, so that every recorded answer is
// one that a person could have got. Needs Xvfb and WebKitWebDriver.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withWindow } from "./window.mjs";

const binary = process.argv[2];
if (!binary) {
  console.error("usage: node tests/record.mjs PATH/TO/whichbox");
  process.exit(2);
}
const repository = fileURLToPath(new URL("../../", import.meta.url));
const target = fileURLToPath(new URL("../src/lib/host/recorded/recorded.json", import.meta.url));
/** The day on which the recorded answers hold. */
const DAY = "2026-11-21";
/** Budgets at which a mix is recorded; those that are not named here at the one in the middle. */
const BUDGETS = {
  "The founding case": [1000, 4000, 10000],
  "The founding mix with a private task of the 405B class": [4000, 20000],
  "No machine": [1000, 4000, 10000],
};

await withWindow(binary, async (ask) => {
  const start = await ask("start");
  const catalog = await ask("catalog_overview", { asOf: DAY });
  const presets = await ask("presets");
  const scenarios = [];
  for (const name of ["founding", "founding-healthy", "founding-405b"]) {
    scenarios.push(JSON.parse(await readFile(join(repository, "tests", "scenarios", `${name}.json`), "utf8")));
  }
  // Each preset as it meets a person who chose it in the founding case's place, and one who has no machine.
  const healthy = scenarios[1];
  for (const preset of presets) scenarios.push({ ...healthy, name: preset.id, tasks: preset.tasks });
  scenarios.push({ ...healthy, name: "No machine", current: null, os: {} });

  const recordings = [];
  for (const scenario of scenarios) {
    const answers = [];
    for (const budget of BUDGETS[scenario.name] ?? [4000]) {
      const asked = { ...scenario, budget: { amount: budget, currency: "USD" } };
      const answer = await ask("recommend", { scenario: asked, asOf: DAY });
      answers.push({ budget, private_share: scenario.private_share, answer });
    }
    recordings.push({ scenario, answers });
    console.log(`${scenario.name}: ${answers.map((a) => a.answer.verdict).join(" ")}`);
  }
  const recorded = { start: { version: start.version, today: DAY }, catalog, presets, recordings };
  await writeFile(target, `${JSON.stringify(recorded)}\n`);
  console.log(`${target}: ${(JSON.stringify(recorded).length / 1e6).toFixed(1)} MB`);
});
