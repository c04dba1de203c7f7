//! Values that follow others a moment later. A hand on a slider changes the answer many times a second; only what the person
//! can see, and what is cheap, has to keep up with it.

import type { Attachment } from "svelte/attachments";

/** A value rests once it has stayed the same for this long; milliseconds. Longer than the time between two keys held down. */
const REST = 120;
/** Takes a value over once it rests. To be made while a component is. */
export class Settled<T> {
  #taken: T;

  constructor(value: () => T) {
    this.#taken = $state.raw(value());
    follow(value, (next) => (this.#taken = next));
  }

  get current(): T {
    return this.#taken;
  }
}

/**
 * A value that is followed at once while a part of the page is in sight, and otherwise once it rests. Before it rests for the
 * first time it is not there, so that what is made of it keeps nothing else from being painted.
 */
export class WhileSeen<T> {
  readonly #value: () => T;
  readonly #current: T | undefined;
  #taken: T | undefined = $state.raw();
  #seen = $state(typeof IntersectionObserver === "undefined");

  constructor(value: () => T) {
    this.#value = value;
    this.#current = $derived(this.#seen ? value() : this.#taken);
    follow(
      () => (this.#seen ? this.#taken : value()),
      (next) => (this.#taken = next),
    );
  }

  get current(): T | undefined {
    return this.#current;
  }

  /** Marks the part of the page that has to be in sight. */
  readonly watch: Attachment = (element) => {
    if (typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.at(-1)?.isIntersecting === true;
      if (!seen && this.#seen) this.#taken = this.#value();
      this.#seen = seen;
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}

function follow<T>(value: () => T, take: (next: T) => void): void {
  $effect(() => {
    const next = value();
    const timer = setTimeout(() => take(next), REST);
    return () => clearTimeout(timer);
  });
}
