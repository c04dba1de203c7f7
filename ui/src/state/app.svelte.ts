//! The window as a whole: which page stands open, the settings, and the parts that the pages share.

import { getContext, setContext } from "svelte";
import type { Answer, Failure, Host } from "$lib/host/host";
import type { ExportKind, Notice, Scenario, Settings, Theme } from "$lib/host/types";
import { explainer } from "$lib/parts/explain.svelte";
import { errorText } from "$lib/text/sentences";
import { Advice } from "./advice.svelte";
import { Diagnosing } from "./diagnosis.svelte";
import { language, t } from "./language.svelte";
import { Library } from "./library.svelte";
import { OwnEntries } from "./own.svelte";
import { Scenarios } from "./scenarios.svelte";
import { Said } from "./said.svelte";
import { Tour } from "./tour.svelte";

/** Every page there can be, in the order of the rail. `features/pages.ts` says which component shows it. */
export const PAGES = [
  "advice",
  "compare",
  "diagnose",
  "claims",
  "evidence",
  "catalog",
  "scenarios",
  "settings",
  "about",
] as const;
export type Page = (typeof PAGES)[number];

/** A window out of sight paints nothing; then nothing waits for it. Milliseconds. */
const PAINTED_BY = 200;
/** Longer work shows that it is under way; milliseconds. */
const NOTICEABLE = 500;
/** A report with its scenario inside has some hundred kilobytes. */
const LARGEST_FILE = 16 << 20;

export class App {
  page: Page = $state("advice");
  settings: Required<Settings> = $state({
    theme: "system",
    language: null,
    memory: "GiB",
    page: null,
    tour_seen: false,
    catalog_address: null,
    discreet: false,
  });
  notices: Notice[] = $state.raw([]);
  version = $state("");
  today = $state("");
  ready = $state(false);
  /** True while something takes longer than half a second. */
  busy = $state(false);
  failure: Failure | null = $state.raw(null);
  readonly advice: Advice;
  readonly diagnosis: Diagnosing;
  readonly scenarios: Scenarios;
  readonly library = new Library();
  readonly said = new Said();
  readonly tour: Tour;
  readonly own: OwnEntries;
  /** Resolves when the lists are there, too. */
  lists: Promise<void> = Promise.resolve();
  #working = 0;

  constructor(readonly host: Host) {
    this.advice = new Advice(host);
    this.diagnosis = new Diagnosing(host);
    this.scenarios = new Scenarios(host);
    this.tour = new Tour(this);
    this.own = new OwnEntries(host, () => this.factsChanged());
  }

  async start(): Promise<void> {
    const started = await this.host.start();
    if (!started.ok) {
      this.failure = started.error;
      await language.use(null);
      return;
    }
    const { settings, scenario, saved, notices, today, version } = started.value;
    Object.assign(this.settings, settings);
    this.notices = notices;
    this.today = today;
    this.version = version;
    this.scenarios.start(saved);
    const page = PAGES.find((it) => it === this.settings.page);
    if (page) this.page = page;
    applyTheme(this.settings.theme);
    await language.use(this.settings.language);
    const answered = this.advice.start(scenario);
    // The first page shows the answer alone; the lists are read while the person looks at it. Every other page is made of them.
    this.lists = (this.page === "advice" ? answered.then(painted) : Promise.resolve()).then(() => this.#readLists());
    await (this.page === "advice" ? answered : Promise.all([answered, this.lists]));
    if (this.advice.answer) this.library.heard(this.advice.answer);
    this.ready = true;
  }

  async #readLists(): Promise<void> {
    await Promise.all([this.library.load(this.host), this.own.load()]);
  }

  /** After an entry was added or another catalog came into force: every list and answer is asked for anew. */
  async factsChanged(): Promise<void> {
    await Promise.all([this.library.readAnew(this.host), this.advice.factsChanged()]);
  }

  /** Opens a page at its top; the next start opens on it too. */
  open(page: Page): void {
    explainer.close();
    this.page = page;
    window.scrollTo(0, 0);
    void this.changeSettings({ page });
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    Object.assign(this.settings, change);
    applyTheme(this.settings.theme);
    if ("language" in change) await language.use(this.settings.language);
    const saved = await this.host.saveSettings($state.snapshot(this.settings));
    if (!saved.ok) this.failure = saved.error;
  }

  /** Does something, and shows that it is under way where it takes long. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#working++;
    const timer = setTimeout(() => (this.busy = true), NOTICEABLE);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      if (--this.#working === 0) this.busy = false;
    }
  }

  /** Saves the answer, or the question, as a file where the person wants it. */
  async save(kind: ExportKind, scenario: Scenario = this.advice.snapshot()): Promise<void> {
    const saved = await this.during(
      this.host.export(kind, scenario, language.code, this.advice.asOf, this.settings.discreet),
    );
    if (!saved.ok) this.said.say(errorText(saved.error));
    else if (saved.value !== null) this.said.say(t("export-done", { path: saved.value }));
  }

  /** Puts the answer on the clipboard in one paragraph. */
  async copyParagraph(): Promise<void> {
    const asked = this.host.paragraph(this.advice.snapshot(), language.code, this.advice.asOf, this.settings.discreet);
    const said = await this.during(copy(asked));
    if (said === "copied") this.said.say(t("export-copied"));
    else this.said.say(said === "refused" ? t("export-copy-failed") : errorText(said));
  }

  /** Opens a scenario from a file. What stood there before comes back with one step. */
  async openFile(file: File): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.said.say(t("file-too-large", { file: file.name }));
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await this.during(this.host.readScenario(file.name, bytes));
    if (!read.ok) {
      this.said.say(errorText(read.error));
      return;
    }
    this.show(read.value, null);
    this.said.say(t("file-opened", { file: file.name }), { label: t("undo"), act: () => this.advice.undo() });
  }

  /** Puts a scenario on the advice page. */
  show(scenario: Scenario, kept: string | null): void {
    this.scenarios.open = kept;
    this.advice.replace(scenario);
    this.open("advice");
  }
}

/** Resolves when the next frame was painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINTED_BY);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/**
 * Puts a text that is still being written on the clipboard. A web view lets a page use the clipboard in answer to a press
 * only: the promise of the text is handed over at once, and the text comes when it is there.
 */
async function copy(asked: Promise<Answer<string>>): Promise<"copied" | "refused" | Failure> {
  let failure: Failure | null = null;
  const text = asked.then((answer) => {
    if (answer.ok) return answer.value;
    failure = answer.error;
    throw new Error("no text");
  });
  try {
    if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(await text);
    else {
      const blob = text.then((it) => new Blob([it], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    }
    return "copied";
  } catch {
    await text.catch(() => undefined);
    return failure ?? "refused";
  }
}

function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

const KEY = Symbol("app");

export function provideApp(app: App): App {
  return setContext(KEY, app);
}

export function useApp(): App {
  return getContext<App>(KEY);
}
