//! A model of the person's own, between the form and the catalog's form of it.

import { number, text, type Draft } from "$lib/form/form";
import type { Architecture, Model, WeightFile } from "$lib/host/types";
import { YOURS } from "./machine";

export const USES = ["coding", "chat", "reasoning", "vision"];

export function emptyModel(): Draft {
  return {
    name: "",
    params: null,
    active: null,
    context: 131072,
    quant: "Q4_K_M",
    size: null,
    layers: null,
    kv_heads: null,
    head: null,
    hidden: null,
    heads: null,
    extended: null,
    vendor: "",
    licence: "",
    ollama: "",
    uses: [],
    note: "",
  };
}

const GIB = 2 ** 30;

export function draftOfModel(model: Model): Draft {
  const file = model.files?.[0];
  const group = model.architecture?.attention[0];
  const full = group?.kind === "full" ? group : null;
  return {
    ...emptyModel(),
    name: model.name,
    params: model.params / 1e9,
    active: model.active_params ? model.active_params / 1e9 : null,
    context: model.context,
    quant: file?.quant ?? "Q4_K_M",
    size: file?.gib ?? (file?.bytes ? file.bytes / GIB : null),
    layers: full?.layers ?? null,
    kv_heads: full?.kv_heads ?? null,
    head: full?.head_k ?? null,
    hidden: model.architecture?.hidden ?? null,
    heads: model.architecture?.heads ?? null,
    extended: model.context_extended ?? null,
    vendor: model.vendor,
    licence: model.licence ?? "",
    ollama: model.ollama ?? "",
    uses: model.uses ?? [],
    note: model.note ?? "",
  };
}

/** True where the form can hold the shapes: layers of one kind that keep every token. Others come from a file only. */
export function plainShapes(architecture: Architecture | null | undefined): boolean {
  if (!architecture) return true;
  const [only, ...others] = architecture.attention;
  return others.length === 0 && only?.kind === "full" && only.head_k === only.head_v && !architecture.moe;
}

/** The entry that a form stands for. Shapes of a file, and whatever else the form does not ask, stay as in `before`. */
export function modelOf(draft: Draft, id: string, before: Model | null): Model {
  const size = number(draft, "size");
  const known = before?.files?.[0];
  const sameSize =
    known !== undefined && size !== null && Math.abs((known.gib ?? (known.bytes ?? 0) / GIB) - size) < 1e-9;
  const files: WeightFile[] =
    size === null
      ? []
      : [
          {
            ...(sameSize ? known : { gib: size, source: YOURS }),
            quant: text(draft, "quant") ?? "Q4_K_M",
          },
        ];
  const active = number(draft, "active");
  return {
    ...before,
    id,
    name: text(draft, "name") ?? "",
    vendor: text(draft, "vendor") ?? YOURS,
    licence: text(draft, "licence"),
    params: (number(draft, "params") ?? 0) * 1e9,
    active_params: active === null ? null : active * 1e9,
    // It was summed over other shapes than what is typed now.
    decode_params:
      before !== null && before.params === (number(draft, "params") ?? 0) * 1e9 ? before.decode_params : null,
    context: Math.round(number(draft, "context") ?? 0),
    context_extended: number(draft, "extended"),
    architecture: plainShapes(before?.architecture) ? shapesOf(draft, before?.architecture) : before?.architecture,
    shapes_from: before?.shapes_from ?? "reported",
    uses: [...(draft["uses"] as string[])],
    files: [...files, ...(before?.files?.slice(1) ?? [])],
    ollama: text(draft, "ollama"),
    note: text(draft, "note"),
    sources: before?.sources ?? [],
  } as Model;
}

function shapesOf(draft: Draft, before: Architecture | null | undefined): Architecture | null {
  const [layers, heads, width] = [number(draft, "layers"), number(draft, "kv_heads"), number(draft, "head")];
  if (layers === null || heads === null || width === null) return null;
  return {
    ...before,
    layers,
    hidden: number(draft, "hidden"),
    heads: number(draft, "heads"),
    attention: [{ kind: "full", layers, kv_heads: heads, head_k: width, head_v: width }],
  };
}
