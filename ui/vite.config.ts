/// <reference types="vitest/config" />
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The window's build carries no recorded answers; every other mode runs in a browser without the shell.
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: "./",
  define: { __HOST__: JSON.stringify(mode === "production" ? "tauri" : "memory") },
  resolve: {
    alias: { $lib: here("src/lib"), $state: here("src/state"), $features: here("src/features") },
    // Tests mount components, which only Svelte's browser build can.
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  build: { target: "es2022", cssTarget: "safari15", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  // A page of some hundred machines takes axe seconds where cores are few.
  test: {
    testTimeout: 30_000,
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
  },
}));
