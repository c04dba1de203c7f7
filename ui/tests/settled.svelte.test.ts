//! What follows an answer at once, and what waits until it rests.

import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import Following from "./Following.svelte";

/** Stands in for the window's own: jsdom lays nothing out. */
class Sight {
  static all: Sight[] = [];
  gone = false;
  constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {
    Sight.all.push(this);
  }
  observe() {}
  disconnect() {
    this.gone = true;
  }
}

let page: ReturnType<typeof mount>;
const props = $state({ value: 1 });

function open(): void {
  props.value = 1;
  page = mount(Following, { target: document.body, props });
  flushSync();
}
const shown = (which: string) => document.querySelector(`.${which}`)?.textContent?.trim();
function move(value: number): void {
  props.value = value;
  flushSync();
}
function rest(): void {
  vi.advanceTimersByTime(200);
  flushSync();
}
function see(seen: boolean): void {
  Sight.all.at(-1)?.tell([{ isIntersecting: seen }]);
  flushSync();
}

beforeEach(() => {
  vi.useFakeTimers();
  Sight.all = [];
  vi.stubGlobal("IntersectionObserver", Sight);
});
afterEach(async () => {
  await unmount(page);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what settles", () => {
  it("stays while the value moves, and comes after when it rests", () => {
    open();
    expect(shown("settled")).toBe("1");
    for (const value of [2, 3, 4]) {
      move(value);
      vi.advanceTimersByTime(50);
      flushSync();
    }
    expect(shown("settled")).toBe("1");
    rest();
    expect(shown("settled")).toBe("4");
  });
});

describe("what is followed while it is seen", () => {
  it("is not there before the first rest, and follows at rests while out of sight", () => {
    open();
    expect(shown("seen")).toBe("");
    rest();
    expect(shown("seen")).toBe("1");
    move(2);
    expect(shown("seen")).toBe("1");
    rest();
    expect(shown("seen")).toBe("2");
  });

  it("is there as soon as it comes into sight, and follows at once", () => {
    open();
    see(true);
    expect(shown("seen")).toBe("1");
    move(2);
    expect(shown("seen")).toBe("2");
  });

  it("keeps what it showed when it goes out of sight", () => {
    open();
    see(true);
    move(5);
    see(false);
    expect(shown("seen")).toBe("5");
    move(6);
    expect(shown("seen")).toBe("5");
    rest();
    expect(shown("seen")).toBe("6");
  });

  it("is no longer watched when the page is gone", async () => {
    open();
    await unmount(page);
    expect(Sight.all.every((it) => it.gone)).toBe(true);
    open();
  });

  it("is always seen where nothing can tell", () => {
    vi.stubGlobal("IntersectionObserver", undefined);
    open();
    expect(shown("seen")).toBe("1");
    move(2);
    expect(shown("seen")).toBe("2");
  });
});
