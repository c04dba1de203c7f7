// Records what the program says of cloud models, parts, classes, and of a model read from a file, for the in-memory host:
// `node tests/record-own.mjs PATH/TO/whichbox`. Like in `record.mjs`, every answer is one that a person could have got.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withWindow } from "./window.mjs";

const binary = process.argv[2];
if (!binary) {
  console.error("usage: node tests/record-own.mjs PATH/TO/whichbox");
  process.exit(2);
}
const recorded = fileURLToPath(new URL("../src/lib/host/recorded/", import.meta.url));
const { start } = JSON.parse(await readFile(join(recorded, "recorded.json"), "utf8"));
/** Shapes as a model of today writes them into its `config.json`. */
const CONFIG = {
  model_type: "qwen3",
  hidden_size: 4096,
  intermediate_size: 12288,
  num_hidden_layers: 36,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  head_dim: 128,
  vocab_size: 151936,
  max_position_embeddings: 40960,
  tie_word_embeddings: false,
};

const folder = await mkdtemp(join(tmpdir(), "whichbox-files-"));
await writeFile(join(folder, "config.json"), JSON.stringify(CONFIG));
await withWindow(
  binary,
  async (ask) => {
    const { cloud, parts } = await ask("catalog_overview", { asOf: start.today });
    const picks = await ask("class_picks");
    const state = await ask("catalog_state");
    const read = await ask("read_model");
    const text = `${JSON.stringify({ cloud, parts, picks, state, read })}\n`;
    await writeFile(join(recorded, "own.json"), text);
    console.log(`own.json: ${cloud.length} cloud models, ${(text.length / 1e3).toFixed(0)} kB`);
  },
  folder,
);
await rm(folder, { recursive: true, force: true });
