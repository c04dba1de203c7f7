import { mount } from "svelte";
import AppView from "./App.svelte";
import { App } from "$state/app.svelte";
import { openHost } from "$lib/host/open";
import "./styles/base.css";

const target = document.getElementById("app");
if (target) {
  try {
    const app = new App(await openHost());
    await app.start();
    mount(AppView, { target, props: { app } });
  } catch (thrown) {
    // Nothing works by now, messages included. An empty window would say even less.
    target.textContent = `Whichbox: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    throw thrown;
  }
}
