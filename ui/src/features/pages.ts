//! Which component shows which page. A page that has none yet is not in the rail: nobody lands on an empty one.

import type { Component } from "svelte";
import { PAGES, type Page } from "$state/app.svelte";
import AboutPage from "./about/AboutPage.svelte";
import AdvicePage from "./advice/AdvicePage.svelte";
import CatalogPage from "./catalog/CatalogPage.svelte";
import ClaimsPage from "./claims/ClaimsPage.svelte";
import ScenariosPage from "./scenarios/ScenariosPage.svelte";
import ComparePage from "./compare/ComparePage.svelte";
import DiagnosePage from "./diagnose/DiagnosePage.svelte";
import EvidencePage from "./evidence/EvidencePage.svelte";
import SettingsPage from "./settings/SettingsPage.svelte";

export const VIEWS: Partial<Record<Page, Component>> = {
  advice: AdvicePage,
  compare: ComparePage,
  diagnose: DiagnosePage,
  claims: ClaimsPage,
  catalog: CatalogPage,
  scenarios: ScenariosPage,
  evidence: EvidencePage,
  settings: SettingsPage,
  about: AboutPage,
};

/** The pages of the rail, in its order. */
export const RAIL: readonly Page[] = PAGES.filter((page) => page !== "about" && VIEWS[page] !== undefined);
