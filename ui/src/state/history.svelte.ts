//! Steps back and forward. Changes of one field that follow each other closely are one step: a slider that was dragged
//! goes back to where it stood.

import { differences } from "$lib/text/differences";

/** Within this time, changes of the same field are one step; milliseconds. */
const TOGETHER = 1000;
/** More steps than anybody takes back. */
const MOST = 200;

export class History<T> {
  canUndo = $state(false);
  canRedo = $state(false);

  #look: () => T;
  #now: T | null = null;
  #past: T[] = [];
  #future: T[] = [];
  #field = "";
  #at = -Infinity;

  constructor(look: () => T) {
    this.#look = look;
  }

  /** Begins here. */
  start(): void {
    this.#now = this.#look();
    this.#past = [];
    this.#future = [];
    this.#field = "";
    this.#told();
  }

  /** Something was changed. */
  note(time = performance.now()): void {
    const next = this.#look();
    const fields = differences(this.#now, next).map((it) => it.path);
    if (fields.length === 0) return;
    const field = fields.join(" ");
    const goesOn = field === this.#field && time - this.#at < TOGETHER;
    if (!goesOn && this.#now !== null) this.#past = [...this.#past.slice(1 - MOST), this.#now];
    this.#now = next;
    this.#future = [];
    this.#field = field;
    this.#at = time;
    this.#told();
  }

  /** What was there one step before, or `null` where nothing was. */
  undo(): T | null {
    return this.#step(this.#past, this.#future);
  }

  redo(): T | null {
    return this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]): T | null {
    const next = from.pop();
    if (next === undefined || this.#now === null) return null;
    to.push(this.#now);
    this.#now = next;
    this.#field = "";
    this.#told();
    return next;
  }

  #told(): void {
    this.canUndo = this.#past.length > 0;
    this.canRedo = this.#future.length > 0;
  }
}
