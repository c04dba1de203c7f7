//! The window as a whole: which page stands open, the settings, and the parts that the pages share.

import { getContext, setContext } from "svelte";
import type { Failure, Host } from "$lib/host/host";
import type { Notice, Settings, Theme } from "$lib/host/types";
import { explainer } from "$lib/parts/explain.svelte";
import { Advice, Library } from "./advice.svelte";
import { language } from "./language.svelte";

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

export class App {
  page: Page = $state("advice");
  settings: Required<Settings> = $state({ theme: "system", language: null, memory: "GiB" });
  notices: Notice[] = $state.raw([]);
  version = $state("");
  today = $state("");
  ready = $state(false);
  failure: Failure | null = $state.raw(null);
  readonly advice: Advice;
  readonly library = new Library();

  constructor(readonly host: Host) {
    this.advice = new Advice(host);
  }

  async start(): Promise<void> {
    const started = await this.host.start();
    if (!started.ok) {
      this.failure = started.error;
      await language.use(null);
      return;
    }
    const { settings, scenario, notices, today, version } = started.value;
    Object.assign(this.settings, settings);
    this.notices = notices;
    this.today = today;
    this.version = version;
    applyTheme(this.settings.theme);
    await language.use(this.settings.language);
    this.advice.scenario = scenario;
    await Promise.all([this.advice.ask(), this.library.load(this.host)]);
    this.ready = true;
  }

  /** Opens a page at its top. */
  open(page: Page): void {
    explainer.close();
    this.page = page;
    window.scrollTo(0, 0);
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    Object.assign(this.settings, change);
    applyTheme(this.settings.theme);
    await language.use(this.settings.language);
    const saved = await this.host.saveSettings($state.snapshot(this.settings));
    if (!saved.ok) this.failure = saved.error;
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
