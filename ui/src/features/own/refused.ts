//! What the program refuses of an entry, beside the field that can mend it where there is one.

import type { Failure } from "$lib/host/host";
import type { Problem } from "$lib/form/form";
import { errorPath, errorText } from "$lib/text/sentences";

/** Fields of the program's forms and the form's own; the first that a path begins with counts. */
const FIELDS: [string, string][] = [
  ["pools[0].capacity_gib", "memory"],
  ["pools[0].bandwidth_gbs", "bandwidth"],
  ["pools[0].count", "count"],
  ["pools[0].gpu_share", "gpu_share"],
  ["pools[1]", "system_memory"],
  ["compute.fp16_tflops", "fp16"],
  ["power.idle_w", "idle"],
  ["power.load_w", "load"],
  ["power.noise_dba", "noise"],
  ["active_params", "active"],
  ["architecture", "layers"],
  ["files[0]", "size"],
  ["context_extended", "extended"],
  ["usd_per_mtok.cache_read", "cached"],
  ["usd_per_mtok", "input"],
  ["price_date", "date"],
];

export function problemFrom(failure: Failure, kind: string, id: string): Problem {
  const path = errorPath(failure) ?? "";
  const field = path.startsWith(`${kind}.${id}.`) ? path.slice(kind.length + id.length + 2) : "";
  const found = FIELDS.find(([theirs]) => field.startsWith(theirs));
  const text = errorText(failure);
  return found ? { key: found[1], text } : { key: field, text: field === "" ? text : `${field}: ${text}` };
}
