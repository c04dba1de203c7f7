// Records what the program answers, for the in-memory host: `node tests/record.mjs PATH/TO/whichbox`.
// It opens the real window under a display of its own and asks through the real bridge, so that every recorded answer is
// one that a person could have got. Needs Xvfb and WebKitWebDriver.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

const home = await mkdtemp(join(tmpdir(), "whichbox-record-"));
const display = ":97";
const started = [];
function run(command, args, env = {}) {
  const child = spawn(command, args, { stdio: "ignore", env: { ...process.env, ...env } });
  started.push(child);
  return child;
}

const PORT = 4497;
async function wire(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

try {
  run("Xvfb", [display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]);
  const env = {
    DISPLAY: display,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    TAURI_WEBVIEW_AUTOMATION: "true",
  };
  run("WebKitWebDriver", [`--port=${PORT}`], env);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { sessionId } = await wire("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } },
  });
  await wire("POST", `/session/${sessionId}/timeouts`, { script: 60_000 });
  const ask = async (command, args = {}) => {
    const result = await wire("POST", `/session/${sessionId}/execute/async`, {
      script: `const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then((ok) => done({ ok }), (bad) => done({ bad }));`,
      args: [command, args],
    });
    if ("bad" in result) throw new Error(`${command}: ${JSON.stringify(result.bad)}`);
    return result.ok;
  };

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
  await wire("DELETE", `/session/${sessionId}`);
  const recorded = { start: { version: start.version, today: DAY }, catalog, presets, recordings };
  await writeFile(target, `${JSON.stringify(recorded)}\n`);
  console.log(`${target}: ${(JSON.stringify(recorded).length / 1e6).toFixed(1)} MB`);
} finally {
  for (const child of started) child.kill();
  await rm(home, { recursive: true, force: true });
}
