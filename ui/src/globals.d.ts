/// <reference types="svelte" />

/** Which host the build is for; set in `vite.config.ts`. */
declare const __HOST__: "tauri" | "memory";
