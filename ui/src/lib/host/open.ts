//! The host this build is for. The window's build does not contain the recorded answers, and a browser's build does not
//! contain the bridge.

import type { Host } from "./host";

export async function openHost(): Promise<Host> {
  if (__HOST__ === "tauri") return (await import("./tauri")).tauriHost;
  return (await import("./memory")).memoryHost();
}
