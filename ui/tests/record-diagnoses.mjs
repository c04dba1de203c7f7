// Records what the program says about saved observations and what it explores around an answer, for the in-memory host:
// `node tests/record-diagnoses.mjs PATH/TO/whichbox-cli [BENCHMARK.json]`. Every answer is one that a person could have got.
// The benchmark is what the shell's own test writes where WHICHBOX_RECORD_BENCHMARK names a file; without it the one that
// is recorded stays.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [, , program, benchmark] = process.argv;
if (!program) {
  console.error("usage: node tests/record-diagnoses.mjs PATH/TO/whichbox-cli");
  process.exit(2);
}
const repository = fileURLToPath(new URL("../../", import.meta.url));
const target = fileURLToPath(new URL("../src/lib/host/recorded/diagnoses.json", import.meta.url));
/** The day on which the recorded answers hold. */
const DAY = "2026-11-21";

const json = async (...path) => JSON.parse(await readFile(join(repository, ...path), "utf8"));
const ask = (...args) => JSON.parse(execFileSync(program, [...args, "--json"], { maxBuffer: 1 << 26 }));

async function diagnosed(name) {
  const file = join(repository, "tests", "observations", `${name}.json`);
  // What was looked at is told beside it.
  const diagnosis = ask("diagnose", "--from", file);
  delete diagnosis.observations;
  return {
    observations: await json("tests", "observations", `${name}.json`),
    diagnosis,
  };
}

const explored = [];
for (const name of ["founding", "founding-405b", "hobbyist-600", "nothing-to-spend"]) {
  const file = join(repository, "tests", "scenarios", `${name}.json`);
  const scenario = await json("tests", "scenarios", `${name}.json`);
  const answer = ask("recommend", "--scenario", file, "--as-of", DAY);
  const tasks = scenario.tasks.map((task) => task.id).join();
  explored.push({ tasks, current: Boolean(scenario.current), explored: answer.explored });
}
const measured = benchmark
  ? JSON.parse(await readFile(benchmark, "utf8"))
  : JSON.parse(await readFile(target, "utf8")).measured;
const recorded = {
  measured,
  ill: await diagnosed("found/founding-case"),
  healthy: await diagnosed("healthy/mac-studio-ollama"),
  explored,
};
await writeFile(target, `${JSON.stringify(recorded)}\n`);
console.log(`${target}: ${(JSON.stringify(recorded).length / 1e3).toFixed(0)} kB`);
