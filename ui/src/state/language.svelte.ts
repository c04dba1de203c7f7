//! The language in which the window speaks, switched live.

import type { FluentBundle } from "@fluent/bundle";
import { Formats } from "$lib/text/format";
import { FALLBACK, chooseLanguage, formatMessage, loadBundle, type Args } from "$lib/text/messages";

class Language {
  code = $state(FALLBACK);
  #bundle = $state.raw<FluentBundle | null>(null);
  #fallback = $state.raw<FluentBundle | null>(null);
  readonly format = $derived(new Formats(this.code));

  /** Speaks the language wanted, or the system's where none is. */
  async use(wanted: string | null): Promise<void> {
    const code = chooseLanguage(wanted, navigator.languages);
    const fallback = this.#fallback ?? (await loadBundle(FALLBACK));
    const bundle = code === FALLBACK ? fallback : await loadBundle(code);
    this.#fallback = fallback;
    this.#bundle = bundle;
    this.code = code;
    document.documentElement.lang = code;
  }

  text(id: string, args?: Args): string {
    if (!this.#bundle || !this.#fallback) return "";
    return formatMessage(this.#bundle, this.#fallback, id, args);
  }
}

export const language = new Language();

/** One message of the active language. */
export function t(id: string, args?: Args): string {
  return language.text(id, args);
}

/** A message that the command line ends with a colon, where it stands alone above what it names. */
export function heading(id: string, args?: Args): string {
  return t(id, args).replace(/\s*:$/, "");
}
