//! What was found about a claim, as sentences. Their numbers are written for the language; nothing is computed.

import type { ClaimCheck, Found, Piece, TierId } from "$lib/host/types";
import type { Args } from "$lib/text/messages";
import { language, t } from "$state/language.svelte";

/** What people write; the first stands in the empty box. */
export const EXAMPLES: readonly string[] = [
  "DGX Spark 25-50 tok/s on 70B, $3,000",
  "Strix Halo 96 GB mini PC $2,399",
  "RTX 4090: 150 tok/s with Llama 3.1 8B Q4_K_M",
];

const COUNTS = new Set(["runs", "count", "days"]);
const TOKENS = new Set(["context"]);
const MONEY = new Set(["offers_low", "offers_high"]);
const DAYS = new Set(["on", "last_seen"]);

export function foundText(found: Found, currency: string): string {
  const format = language.format;
  const args: Args = {};
  for (const [name, value] of Object.entries(found.params) as [string, string | number][]) {
    if (typeof value === "number") {
      if (COUNTS.has(name)) args[name] = value;
      else if (TOKENS.has(name)) args[name] = format.tokens(value);
      else if (MONEY.has(name)) args[name] = format.money(value, currency);
      else if (name.endsWith("_gib")) args[name] = format.gib(value);
      else args[name] = format.rounded(value);
    } else if (DAYS.has(name)) args[name] = format.day(value);
    else if (name === "tier") args[name] = t(`tier-${value as TierId}`);
    else args[name] = value;
  }
  return t(`claim-check-${found.code}`, args);
}

export function claimCurrency(check: ClaimCheck): string {
  return check.said.price?.currency ?? "USD";
}

/** Pieces of one role that stand side by side, joined: "25-50 tok/s" is read as one. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.role === piece.role) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
