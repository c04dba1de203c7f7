import { mount } from "svelte";
import AppView from "./App.svelte";
import { App } from "$state/app.svelte";
import { openHost } from "$lib/host/open";
import "./styles/base.css";

const target = document.getElementById("app");
if (target) {
  const app = new App(await openHost());
  await app.start();
  mount(AppView, { target, props: { app } });
}
