//! Scales and ticks that the pictures share. d3-scale does the arithmetic; here is which round numbers stand on an axis.

import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";

/** Distances in pixels between a picture's frame and what is drawn in it. */
export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Axis {
  kind: "log" | "linear" | "time";
  /** Lowest and highest value. Days are milliseconds since 1970. */
  domain: readonly [number, number];
  /** What it measures, with its unit. */
  name: string;
  write: (value: number) => string;
  /** Values that stand on it, where round numbers are not what people know (powers of two). */
  ticks?: readonly number[];
}

export interface Scale {
  (value: number): number;
  invert: (pixel: number) => number;
}

const STEPS = [1, 2, 5];

export function scaleOf(axis: Axis, from: number, to: number): Scale {
  const range: [number, number] = [from, to];
  const [low, high] = axis.domain;
  if (axis.kind === "log") return scaleLog().domain([low, high]).range(range).clamp(true);
  if (axis.kind === "linear") return scaleLinear().domain([low, high]).range(range).clamp(true);
  const scale = scaleUtc()
    .domain([new Date(low), new Date(high)])
    .range(range)
    .clamp(true);
  const place = (value: number) => scale(new Date(value));
  return Object.assign(place, { invert: (pixel: number) => scale.invert(pixel).getTime() });
}

/** The values that are written on an axis, no closer to each other than `apart` pixels. */
export function ticksOf(axis: Axis, place: (value: number) => number, length: number, apart: number): number[] {
  if (axis.ticks) return thin(axis.ticks, place, apart);
  const [low, high] = axis.domain;
  if (axis.kind === "log") return logTicks(axis.domain, place, apart);
  const wanted = Math.max(2, Math.floor(length / apart));
  if (axis.kind === "linear") return scaleLinear().domain([low, high]).ticks(wanted);
  return scaleUtc()
    .domain([new Date(low), new Date(high)])
    .ticks(Math.min(wanted, 8))
    .map((day) => day.getTime());
}

/** Round numbers 1, 2, 5, 10, ... inside of a logarithmic scale. */
export function logTicks(domain: readonly number[], place: (value: number) => number, apart: number): number[] {
  const [low = 1, high = 1] = domain;
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const step of STEPS) {
      const value = step * 10 ** power;
      if (value >= low && value <= high) all.push(value);
    }
  }
  return thin(all, place, apart);
}

function thin(values: readonly number[], place: (value: number) => number, apart: number): number[] {
  const out: number[] = [];
  for (const value of values) {
    const before = out.at(-1);
    if (before === undefined || Math.abs(place(value) - place(before)) >= apart) out.push(value);
  }
  return out;
}

/** Lowest and highest of what is drawn, with room; a logarithmic axis has no zero. */
export function spanOf(values: readonly number[], log: boolean, room = 0.08): [number, number] {
  const usable = values.filter((v) => Number.isFinite(v) && (!log || v > 0));
  if (usable.length === 0) return log ? [1, 10] : [0, 1];
  const [low, high] = [Math.min(...usable), Math.max(...usable)];
  if (log) return [low / (1 + room * 2), high * (1 + room * 2)];
  return [Math.min(0, low), high + (high - Math.min(0, low)) * room || 1];
}

/** A day as the milliseconds that a time axis takes. */
export function dayTime(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}
