//! Messages in Project Fluent, one folder per language under `locales/`. All files of a language are one bundle.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default" });

/** The language that every message exists in. */
export const FALLBACK = "en";

/** Languages that there are messages for, as BCP 47 codes. */
export const LANGUAGES: readonly string[] = [...new Set(Object.keys(files).map(languageOf))].sort();

export type Args = Record<string, FluentVariable>;

function languageOf(path: string): string {
  return path.split("/").at(-2) ?? FALLBACK;
}

/** Reads all files of a language. A broken or doubled entry is named and left out: the window opens with the others. */
export async function loadBundle(language: string): Promise<FluentBundle> {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const mine = Object.entries(files).filter(([path]) => languageOf(path) === language);
  const texts = await Promise.all(mine.map(async ([path, load]) => [path, await load()] as const));
  for (const [path, text] of texts) {
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0) console.error(`${path}: ${errors.map(String).join("; ")}`);
  }
  return bundle;
}

/** The language to speak: the one asked for, else the first of the system's that there are messages for. */
export function chooseLanguage(wanted: string | null, system: readonly string[]): string {
  for (const code of wanted === null ? system : [wanted, ...system]) {
    const exact = LANGUAGES.find((l) => l.toLowerCase() === code.toLowerCase());
    if (exact) return exact;
    const base = code.split("-")[0]?.toLowerCase();
    const near = LANGUAGES.find((l) => l.split("-")[0]?.toLowerCase() === base);
    if (near) return near;
  }
  return FALLBACK;
}

/** One message with its variables. A message that is missing shows as its id, so that it is found and not overlooked. */
export function formatMessage(bundle: FluentBundle, fallback: FluentBundle, id: string, args?: Args): string {
  const from = bundle.hasMessage(id) ? bundle : fallback;
  const pattern = from.getMessage(id)?.value;
  if (!pattern) return id;
  const errors: Error[] = [];
  const text = from.formatPattern(pattern, args, errors);
  if (errors.length > 0) console.warn(`message ${id}: ${errors.map((e) => e.message).join("; ")}`);
  return text;
}
