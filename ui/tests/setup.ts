import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeAll } from "vitest";
import { language } from "$state/language.svelte";

// What jsdom lacks and the window's parts ask for.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => {};

beforeAll(async () => {
  await language.use("en");
});
afterEach(cleanup);
