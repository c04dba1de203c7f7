//! A cloud model and an offer of the person's own, between the form and the catalog's form of them.

import { number, text, type Draft } from "$lib/form/form";
import type { Availability, CloudModel, OwnOffer, TrainsOnInput } from "$lib/host/types";

export const TRAINS: TrainsOnInput[] = ["no", "opt-out", "yes", "unknown"];
export const CURRENCIES = ["USD", "EUR", "GBP", "BRL", "INR"];
export const AVAILABLE: Availability[] = ["orderable", "preorder", "refurbished", "used"];

export function emptyCloud(today: string): Draft {
  return {
    name: "",
    provider: "",
    input: null,
    output: null,
    cached: null,
    context: null,
    date: today,
    trains: "unknown",
    max_output: null,
    free_tier: "",
    terms: "",
    retention: "",
    retires: "",
    note: "",
  };
}

export function draftOfCloud(model: CloudModel, today: string): Draft {
  return {
    ...emptyCloud(today),
    name: model.name,
    provider: model.provider,
    input: model.usd_per_mtok?.input ?? null,
    output: model.usd_per_mtok?.output ?? null,
    cached: model.usd_per_mtok?.cache_read ?? null,
    context: model.context ?? null,
    date: model.price_date ?? today,
    trains: model.trains_on_input ?? "unknown",
    max_output: model.max_output ?? null,
    free_tier: model.free_tier ?? "",
    terms: model.terms ?? "",
    retention: model.retention ?? "",
    retires: model.retires ?? "",
    note: model.note ?? "",
  };
}

export function cloudOf(draft: Draft, id: string, before: CloudModel | null): CloudModel {
  const retires = text(draft, "retires");
  return {
    ...before,
    id,
    name: text(draft, "name") ?? "",
    provider: text(draft, "provider") ?? "",
    context: number(draft, "context"),
    max_output: number(draft, "max_output"),
    usd_per_mtok: {
      ...before?.usd_per_mtok,
      input: number(draft, "input") ?? 0,
      output: number(draft, "output") ?? 0,
      cache_read: number(draft, "cached"),
    },
    price_date: text(draft, "date"),
    free_tier: text(draft, "free_tier"),
    terms: text(draft, "terms"),
    trains_on_input: draft["trains"] as TrainsOnInput,
    retention: text(draft, "retention"),
    // A day on which it ends comes with a status that says so.
    status: before?.status ?? (retires === null ? null : "deprecated"),
    retires,
    note: text(draft, "note"),
    sources: before?.sources ?? [],
  };
}

export function emptyOffer(today: string, machine: string | null, currency: string, perUsd: number | null): Draft {
  return {
    of: "machine",
    machine,
    part: "",
    amount: null,
    currency,
    per_usd: perUsd,
    date: today,
    availability: "orderable",
    tax_included: false,
    note: "",
  };
}

export function draftOfOffer(offer: OwnOffer): Draft {
  return {
    of: offer.part ? "part" : "machine",
    machine: offer.machine ?? null,
    part: offer.part ?? "",
    amount: offer.amount,
    currency: offer.currency ?? "USD",
    per_usd: offer.per_usd ?? null,
    date: offer.date,
    availability: offer.availability ?? "orderable",
    tax_included: offer.tax_included ?? false,
    note: offer.note ?? "",
  };
}

export function offerOf(draft: Draft): OwnOffer {
  const currency = text(draft, "currency") ?? "USD";
  const part = draft["of"] === "part";
  return {
    machine: part ? null : text(draft, "machine"),
    part: part ? text(draft, "part") : null,
    amount: number(draft, "amount") ?? 0,
    currency,
    per_usd: currency === "USD" ? null : number(draft, "per_usd"),
    date: text(draft, "date") ?? "",
    tax_included: draft["tax_included"] === true,
    availability: draft["availability"] as Availability,
    note: text(draft, "note"),
  };
}
