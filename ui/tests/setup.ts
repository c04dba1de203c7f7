import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeAll } from "vitest";
import { language } from "$state/language.svelte";

// What jsdom lacks and the window's parts ask for.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error(String(reader.error)));
    reader.readAsArrayBuffer(this);
  });
};
// A wide, light window.
window.matchMedia ??= (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView ??= () => {};

beforeAll(async () => {
  await language.use("en");
});
afterEach(cleanup);
