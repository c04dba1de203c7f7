// Every code of the answer has its sentence, every sentence is used, and no sentence lacks a variable.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Pattern, parse, type Message } from "./fluent";
import { describe, expect, it } from "vitest";
import type {
  Fault,
  Availability,
  Basis,
  ByHand,
  Change,
  ClaimTopic,
  Conflict,
  CostGap,
  Effect,
  ObservedFact,
  FlipOf,
  FormFactor,
  Grade,
  ModelClass,
  Need,
  Notice,
  Os,
  Preference,
  PlanKind,
  Reason,
  Risk,
  Rule,
  SellerKind,
  Standing,
  TaskKind,
  Theme,
  TierId,
  TrainsOnInput,
  Unit,
  Verdict,
  Where,
} from "$lib/host/types";
import type { Failure } from "$lib/host/host";
import type { Kind } from "$lib/parts/explain.svelte";
import { ITEMS } from "$features/menu";
import { PAGES } from "$state/app.svelte";
import { STOPS } from "$state/tour.svelte";
import { MADE_BY_PAGES, all } from "./codes";

const ui = process.cwd();
const repository = join(ui, "..");

const REASONS = all<Reason["code"]>({
  "current-does-it": true,
  "free-fix-does-it": true,
  "cloud-takes-the-rest": true,
  "current-falls-short": true,
  "no-current-machine": true,
  "nothing-must-stay": true,
  "nothing-does-it": true,
  "least-that-would-do": true,
  "day-too-short": true,
  "cheapest-that-passes": true,
  "most-memory-for-money": true,
  "holds-model": true,
  "minutes-a-day": true,
  "faster-than-next": true,
  "cheaper-than-next": true,
  "tie-with-next": true,
  "runs-preferred-system": true,
  "second-box": true,
  "wrong-system": true,
  "lacks-need": true,
  "noise-unknown": true,
  "over-budget": true,
  "does-not-fit": true,
  "no-model-for-wish": true,
  "window-too-short": true,
  "too-slow": true,
  "bandwidth-bound": true,
  "raise-gpu-limit": true,
  "kv-quantized": true,
  "tight-memory": true,
  "models-swapped": true,
  "stale-price": true,
  "weak-price": true,
  "cannot-be-bought": true,
  withdrawn: true,
  "no-price": true,
  "not-for-home": true,
  "speed-little-known": true,
  "link-little-known": true,
  dominated: true,
  "slower-memory-than-current": true,
  "memory-is-soldered": true,
  "system-memory-not-counted": true,
  "figure-missing": true,
  "swap-time": true,
  "do-not-fit-together": true,
  "fit-together": true,
  "only-in-the-cloud": true,
  "our-longest-wait": true,
  "sharing-little-known": true,
  "no-tax-counted": true,
  "tie-broken-by": true,
  "faster-for-more": true,
  "fewer-minutes-than-next": true,
  "more-minutes-than-next": true,
  "more-memory-than-next": true,
  "less-memory-than-next": true,
  "quieter-than-next": true,
  "less-power-than-next": true,
  "bought-used": true,
  "new-box-does": true,
  "works-beside": true,
  "fit-together-beside": true,
  "adds-part": true,
  "check-room-and-power": true,
  "model-asked": true,
  "model-best-that-runs": true,
  "quant-usual": true,
  "quant-own": true,
  "quant-at-floor": true,
  "finer-does-not-fit": true,
  "finer-is-slower": true,
  "cache-plain": true,
  "engine-only": true,
  "engine-no-quicker": true,
  "other-engine-quicker": true,
  "other-engine-maybe-quicker": true,
  "cheapest-that-holds": true,
  "stronger-model-than-next": true,
  "weaker-model-than-next": true,
  "better-model-for-more": true,
  "replaces-part": true,
  "mixed-cards-not-counted": true,
  "no-cloud-model": true,
  "cloud-model-ends": true,
  "cloud-model-unscored": true,
});
const RULES = all<Rule>({
  "no-gpu-backend": true,
  "context-cap-below-native": true,
  "prompt-over-cap": true,
  "timeout-shorter-than-prefill": true,
  "context-default-too-short": true,
  "context-shrunk-to-fit": true,
  "slots-divide-context": true,
  "context-pushes-layers-off": true,
  "kv-cache-too-large": true,
  "slots-multiply-memory": true,
  "gpu-limit-too-low": true,
  "borrowed-memory-too-low": true,
  "carve-out-too-large": true,
  "integrated-gpu-ignored": true,
  "card-spills-to-system": true,
  "layers-split-instead-of-experts": true,
  "quantization-too-large": true,
  "file-larger-than-memory": true,
  "page-cache-in-the-way": true,
  "memory-taken-by-others": true,
  "flash-attention-off": true,
  "prompt-cache-missed": true,
  "whole-prompt-read-again": true,
  "unloaded-when-idle": true,
  "reloaded-each-turn": true,
  "context-setting-ignored": true,
  "client-limit-too-low": true,
  "client-believes-too-much": true,
  "prefill-batch-too-small": true,
  "requests-queue": true,
  "runtime-at-two-places": true,
  "chat-template-wrong": true,
  "position-scaling-wrong": true,
  "memory-below-its-speed": true,
  "held-back-by-power-or-heat": true,
  "slot-too-narrow": true,
  "speculation-unused": true,
  "label-promises-too-much": true,
});
const FAULTS = all<Fault["code"]>({
  "not-between": true,
  "no-such-source": true,
  "odd-id": true,
  twice: true,
  "odd-text": true,
  "no-system": true,
  "no-engine": true,
  "no-memory": true,
  "too-many-memories": true,
  "narrow-slower-than-wide": true,
  "rest-above-work": true,
  "odd-number-of-boxes": true,
  "odd-number-of-cards": true,
  "withdrawn-before-sale": true,
  "no-such-part": true,
  "measured-above-nominal": true,
  "bandwidth-against-bus": true,
  "share-out-of-order": true,
  "share-of-other-system": true,
  "share-of-own-memory": true,
  "odd-parameters": true,
  "part-above-whole": true,
  "no-context": true,
  "extended-is-shorter": true,
  "too-many-layers": true,
  "too-many-experts": true,
  "odd-shapes": true,
  "order-against-layers": true,
  "cache-against-shapes": true,
  "no-size": true,
  "no-source": true,
  "odd-bits": true,
  "size-against-bits": true,
  "second-score": true,
  "no-score": true,
  "price-without-date": true,
  "odd-token-price": true,
  "cached-dearer": true,
  "long-price-without-length": true,
  "end-without-status": true,
  "odd-price": true,
  "held-before-seen": true,
  "offer-for-nothing": true,
  "no-rate": true,
  "not-in-catalog": true,
  "too-many-entries": true,
  "no-version": true,
  "source-without-date": true,
  "no-address": true,
  "grade-of-own": true,
  "no-provenance": true,
  "later-than-catalog": true,
  "rates-out-of-order": true,
  "source-unused": true,
  missing: true,
  "known-or-twice": true,
  "raise-without-how": true,
  "chip-disagrees": true,
  "memory-against-name": true,
  "price-outlier": true,
  "rate-of-what": true,
  unreadable: true,
});

const ERRORS = all<Exclude<Failure["code"], "refused" | "entry" | "bad-entry">>({
  malformed: true,
  invalid: true,
  "no-tasks": true,
  "negative-budget": true,
  "share-out-of-range": true,
  "context-beyond-model": true,
  "unknown-machine": true,
  "unknown-model": true,
  "unknown-quant": true,
  "unknown-engine": true,
  "no-exchange-rate": true,
  "not-published": true,
  "folder-read-only": true,
  "folder-missing": true,
  "disk-full": true,
  "not-written": true,
  "not-kept": true,
  "report-failed": true,
  "no-scenario-file": true,
  "not-listed": true,
  "not-opened": true,
  failed: true,
  "file-unreadable": true,
  "file-too-large": true,
  "file-not-written": true,
  "not-https": true,
  "not-fetched": true,
  "nothing-installed": true,
  "no-key": true,
  "not-a-key": true,
  "not-a-bundle": true,
  "unknown-key": true,
  "bad-signature": true,
  "newer-form": true,
  unreadable: true,
  problems: true,
  "from-the-future": true,
  "not-newer": true,
  "bad-model-name": true,
  "already-there": true,
  "not-there": true,
  "not-as-written": true,
  "changed-since": true,
  "for-hands": true,
  "runtime-not-running": true,
  "runtime-slow": true,
  "runtime-refused": true,
  "runtime-unclear": true,
  "bad-address": true,
  "not-this-machine": true,
  stopped: true,
});
const VERDICTS = all<Verdict>({ keep: true, fix: true, hybrid: true, buy: true, none: true });
const TIERS = all<TierId>({ everyday: true, capacity: true, cuda: true, frontier: true });
const NEEDS = all<Need>({ cuda: true, portable: true, quiet: true });

const FACTS = all<ObservedFact>({
  os: true,
  chip: true,
  memory: true,
  "memory-installed": true,
  "memory-available": true,
  swap: true,
  programs: true,
  gpus: true,
  "gpu-memory": true,
  "gpu-shared-memory": true,
  "gpu-limit": true,
  "memory-channels": true,
  bandwidth: true,
  power: true,
  thermal: true,
  pcie: true,
  machine: true,
  runtime: true,
  "runtime-version": true,
  "runtime-settings": true,
  "runtime-log": true,
  "compute-devices": true,
  counters: true,
  definitions: true,
  "loaded-models": true,
  "context-in-force": true,
  "context-native": true,
  "gpu-share": true,
  "kv-type": true,
  slots: true,
  "flash-attention": true,
  "keep-alive": true,
  "catalog-model": true,
  quantization: true,
  template: true,
  rope: true,
  "load-mode": true,
  batch: true,
  "expert-placement": true,
  speculation: true,
  requests: true,
  "prefill-speed": true,
  "decode-speed": true,
  "prompt-length": true,
  clients: true,
  "client-context": true,
  "client-timeout": true,
  "client-endpoint": true,
  "client-headers": true,
});

/** Messages whose ids are made from a code. */
const MADE: string[] = [
  ...REASONS.map((c) => `reason-${c}`),
  ...RULES.flatMap((r) => [`rule-${r}`, `finding-${r}`, `finding-${r}-what`, `finding-${r}-do`]),
  ...all<Effect["code"]>({
    memory: true,
    prefill: true,
    layers: true,
    decode: true,
    wait: true,
    window: true,
    freed: true,
    bandwidth: true,
    slot: true,
    "no-number": true,
    "not-computed": true,
  }).map((c) => `effect-${c}`),
  ...all<Risk>({
    none: true,
    restart: true,
    "more-memory": true,
    quality: true,
    "system-memory": true,
    "longer-wait": true,
    reboot: true,
    hardware: true,
    heat: true,
    "more-memory-unsure": true,
  }).map((c) => `risk-${c}`),
  ...all<ByHand>({
    "restart-runtime": true,
    "reload-model": true,
    "update-runtime": true,
    "update-driver": true,
    "pass-gpu-to-container": true,
    "join-gpu-groups": true,
    "shorten-prompt": true,
    "stable-prefix": true,
    "one-context-length": true,
    "native-endpoint": true,
    "no-sysmem-fallback": true,
    "firmware-carve-out": true,
    "variable-graphics-memory": true,
    "close-programs": true,
    "stop-second-runtime": true,
    "host-address": true,
    "plug-in": true,
    "let-it-cool": true,
    "pair-modules": true,
    "move-card": true,
    "fetch-again": true,
    "fewer-agents": true,
    "choose-definition": true,
    "as-above": true,
    "odd-name": true,
    "lost-at-restart": true,
    "amd-ttm": true,
    "fetch-smaller": true,
    "count-on-native": true,
    "smaller-model": true,
  }).map((c) => `hand-${c}`),
  ...all<Unit>({
    tokens: true,
    s: true,
    gib: true,
    layers: true,
    percent: true,
    tps: true,
    gbs: true,
    watts: true,
    count: true,
    switch: true,
  }).map((c) => `finding-unit-${c}`),
  ...FACTS.map((f) => `lacking-${f}`),
  ...ERRORS.map((c) => `error-${c}`),
  ...FAULTS.map((c) => `fault-${c}`),
  ...VERDICTS.flatMap((v) => [`verdict-${v}`, `verdict-${v}-label`, `flip-to-${v}`]),
  ...TIERS.flatMap((id) => [`tier-${id}`, `tier-${id}-what`]),
  ...NEEDS.flatMap((n) => [`need-${n}`, `need-${n}-what`]),
  ...all<Os>({ macos: true, windows: true, linux: true }).map((o) => `os-${o}`),
  ...all<FormFactor>({
    "mini-pc": true,
    desktop: true,
    tower: true,
    laptop: true,
    tablet: true,
    board: true,
    server: true,
  }).map((f) => `form-${f}`),
  ...all<Availability>({
    orderable: true,
    preorder: true,
    refurbished: true,
    used: true,
    "out-of-stock": true,
    announced: true,
    withdrawn: true,
  }).map((a) => `availability-${a}`),
  ...all<SellerKind>({
    maker: true,
    retailer: true,
    refurbished: true,
    market: true,
    used: true,
    builder: true,
    parts: true,
    own: true,
    claimed: true,
  }).map((s) => `seller-${s}`),
  ...all<Grade>({ A: true, B: true, C: true, yours: true }).map((g) => `grade-${g}`),
  ...all<Basis>({ measured_here: true, measured_elsewhere: true, calibrated: true, physics_only: true }).map(
    (b) => `basis-${b}`,
  ),
  ...all<Where>({ local: true, split: true, cloud: true, nowhere: true }).map((w) => `where-${w}`),
  ...all<ModelClass>({
    "7b": true,
    "30b-dense": true,
    "30b-moe": true,
    "70b-dense": true,
    "120b-moe": true,
    "400b-dense": true,
    "frontier-moe": true,
  }).map((c) => `class-${c}`),
  ...all<ClaimTopic>({
    price: true,
    hardware: true,
    speed: true,
    memory: true,
    context: true,
    timeout: true,
    workflow: true,
    software: true,
    cloud: true,
  }).map((c) => `topic-${c}`),
  ...all<Standing>({ holds: true, partly: true, outdated: true, doubtful: true, wrong: true, open: true }).map(
    (s) => `standing-${s}`,
  ),
  ...all<TaskKind>({
    "coding-agent": true,
    refactor: true,
    chat: true,
    documents: true,
    batch: true,
    own: true,
  }).map((k) => `task-kind-${k}`),
  ...all<CostGap>({ "electricity-price": true, power: true, "cloud-bill": true }).map((g) => `cost-lacks-${g}`),
  ...all<FlipOf>({
    budget: true,
    "private-share": true,
    "price-of-pick": true,
    "price-of-runner-up": true,
    "context-length": true,
    "longest-wait": true,
    "requests-per-day": true,
    electricity: true,
    "users-at-once": true,
  }).map((f) => `flip-${f}`),
  // Prices are found in closed form, so they are never among what was moved.
  ...all<Exclude<FlipOf, "price-of-pick" | "price-of-runner-up">>({
    budget: true,
    "private-share": true,
    "context-length": true,
    "longest-wait": true,
    "requests-per-day": true,
    electricity: true,
    "users-at-once": true,
  }).map((f) => `steady-${f}`),
  ...all<TrainsOnInput>({ no: true, "opt-out": true, yes: true, unknown: true }).map((it) => `input-trains-${it}`),
  ...all<Kind>({ measured: true, computed: true, claimed: true, yours: true }).map((k) => `kind-${k}`),
  ...all<Theme>({ system: true, light: true, dark: true }).map((th) => `theme-${th}`),
  ...all<Notice["code"]>({
    "settings-moved-aside": true,
    "settings-from-newer": true,
    "part-not-used": true,
    "nothing-kept": true,
    "file-not-opened": true,
  }).map((c) => `notice-${c}`),
  ...all<Conflict["code"]>({
    "budget-against-work": true,
    "need-against-system": true,
    "need-against-work": true,
    "needs-against-each-other": true,
    "needs-against-work": true,
    "quality-against-work": true,
    "system-against-work": true,
    "private-against-cloud-model": true,
    "private-against-work": true,
    "wait-against-work": true,
    "floor-against-work": true,
    "together-against-memory": true,
    "users-against-work": true,
  }).map((c) => `conflict-${c}`),
  ...all<Change["code"]>({
    "raise-budget": true,
    "allow-second-box": true,
    "drop-need": true,
    "change-system": true,
    "wait-longer": true,
    "lower-floor": true,
    "lower-quality": true,
    "allow-swapping": true,
    "fewer-users": true,
    "let-leave": true,
    "take-open-model": true,
  }).map((c) => `change-${c}`),
  ...all<PlanKind>({ current: true, new: true, used: true, "second-box": true, "added-part": true }).map(
    (k) => `plan-kind-${k}`,
  ),
  ...all<Preference>({ price: true, os: true, noise: true, power: true, availability: true }).map(
    (p) => `preference-${p}`,
  ),
  ...PAGES.map((p) => `page-${p}`),
  ...ITEMS.map((i) => `menu-${i}`),
  ...STOPS.flatMap((s) => [`tour-${s.id}`, `tour-${s.id}-what`]),
  ...MADE_BY_PAGES,
];

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

const sources = filesUnder(join(ui, "src"), /\.(svelte|ts)$/).filter((f) => !/\.test\.ts$|bindings\.ts$/.test(f));
const texts = sources.map((file) => readFileSync(file, "utf8"));
// The PDF and the terminal speak from the same files.
const rust = filesUnder(join(repository, "src-tauri", "crates"), /\.rs$/).map((file) => readFileSync(file, "utf8"));

/** Ids that the code names in full, and those that the words and presets of other files name. */
const asked = new Set(texts.flatMap((text) => [...text.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((m) => m[1] ?? "")));
const terms = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/<Term\s+id="([\w-]+)"/g)].flatMap((m) => [`term-${m[1]}`, `term-${m[1]}-what`]),
  ),
);
const presets = [
  ...readFileSync(join(repository, "src-tauri/crates/core/src/scenario/presets.rs"), "utf8").matchAll(
    /preset\(\s*"([\w-]+)"/g,
  ),
].flatMap((m) => [`preset-${m[1]}`, `preset-${m[1]}-what`]);
const quoted = new Set(
  [...texts, ...rust].flatMap((text) => [...text.matchAll(/["'`]([a-z][\w-]*)["'`]/g)].map((m) => m[1] ?? "")),
);

/** Files of other hands: the report's sentences, and the claims', which the catalog names. */
const OTHERS = ["claims.ftl", "report.ftl"];
const languages = readdirSync(join(ui, "locales"));

function messagesOf(language: string): Map<string, Message> {
  const folder = join(ui, "locales", language);
  const out = new Map<string, Message>();
  for (const name of readdirSync(folder)) {
    for (const message of parse(readFileSync(join(folder, name), "utf8"), name)) {
      expect(out.has(message.id), `${language}: ${message.id} stands twice`).toBe(false);
      out.set(message.id, message);
    }
  }
  return out;
}

describe.each(languages)("messages in %s", (name) => {
  const messages = messagesOf(name);

  it("has one for every code", () => {
    expect(MADE.filter((id) => !messages.has(id))).toEqual([]);
  });

  it("has one for everything that the window says", () => {
    const wanted = [...asked, ...terms, ...presets];
    expect(wanted.filter((id) => !messages.has(id))).toEqual([]);
  });

  it("has none that nobody says", () => {
    // Words that are handed to `Term` through a table stand there in quotes.
    const inTables = [...quoted].flatMap((word) => [`term-${word}`, `term-${word}-what`]);
    const said = new Set([...MADE, ...asked, ...terms, ...presets, ...quoted, ...inTables]);
    const mine = [...messages.values()].filter((m) => !OTHERS.includes(m.file)).map((m) => m.id);
    expect(mine.filter((id) => !said.has(id))).toEqual([]);
  });

  it("holds no markup: the PDF and the terminal print the same text", () => {
    const marked = [...messages.values()].filter((m) => /<\/?[a-z]+[ >]|&[a-z]+;/i.test(m.text)).map((m) => m.id);
    expect(marked).toEqual([]);
  });

  it("says both halves of each claim of the catalog", () => {
    const claims = readFileSync(join(repository, "catalog", "claims.toml"), "utf8");
    const ids = [...claims.matchAll(/^id = "([\w-]+)"/gm)].map((m) => m[1]);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.flatMap((id) => [`claim-${id}-said`, `claim-${id}-finding`]).filter((id) => !messages.has(id))).toEqual(
      [],
    );
  });

  if (name !== "en") {
    const english = messagesOf("en");

    it("says all that English says, and nothing else", () => {
      expect([...english.keys()].filter((id) => !messages.has(id))).toEqual([]);
      expect([...messages.keys()].filter((id) => !english.has(id))).toEqual([]);
    });

    it("takes up the variables that English takes up", () => {
      const names = (m: Message | undefined) => [...(m?.variables ?? [])].sort().join(" ");
      const differ = [...messages.values()].filter((m) => names(m) !== names(english.get(m.id)));
      expect(differ.map((m) => `${m.id}: ${names(m)}, and in English ${names(english.get(m.id))}`)).toEqual([]);
    });

    it("keeps its messages in the files that English keeps them in", () => {
      const moved = [...messages.values()].filter((m) => m.file !== english.get(m.id)?.file);
      expect(moved.map((m) => `${m.id} in ${m.file}`)).toEqual([]);
    });
  }
});

it("finds a variable inside of a selection", () => {
  const [message] = parse("a = { $n ->\n    [one] { $x }\n   *[other] { $n } { $y }\n  }\n", "x.ftl");
  expect([...(message?.variables ?? [])].sort()).toEqual(["n", "x", "y"]);
  expect(Pattern).toBeDefined();
});
