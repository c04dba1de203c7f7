// A program's real window under a display of its own, asked through the real bridge. Needs Xvfb and WebKitWebDriver.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Opens the window of the program, calls `work` with a function that asks one command, and closes everything.
 * @param {string} binary
 * @param {(ask: (command: string, args?: object) => Promise<any>) => Promise<void>} work
 * @param {string} [folder] where the dialogs find and put files
 */
export async function withWindow(binary, work, folder) {
  const home = await mkdtemp(join(tmpdir(), "whichbox-record-"));
  const [display, port] = [`:${90 + Math.floor(Math.random() * 9)}`, 4400 + Math.floor(Math.random() * 500)];
  const started = [];
  const run = (command, args, env = {}) =>
    started.push(spawn(command, args, { stdio: "ignore", env: { ...process.env, ...env } }));
  const wire = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    run("Xvfb", [display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]);
    run("WebKitWebDriver", [`--port=${port}`], {
      DISPLAY: display,
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      TAURI_WEBVIEW_AUTOMATION: "true",
      ...(folder ? { WHICHBOX_AUTOMATED_SAVE_FOLDER: folder } : {}),
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { sessionId } = await wire("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } },
    });
    await wire("POST", `/session/${sessionId}/timeouts`, { script: 120_000 });
    await work(async (command, args = {}) => {
      const result = await wire("POST", `/session/${sessionId}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then((ok) => done({ ok }), (bad) => done({ bad }));`,
        args: [command, args],
      });
      if ("bad" in result) throw new Error(`${command}: ${JSON.stringify(result.bad)}`);
      return result.ok;
    });
    await wire("DELETE", `/session/${sessionId}`);
  } finally {
    for (const child of started) child.kill();
    // The web view's helpers may still hold a folder; the system clears its own.
    await rm(home, { recursive: true, force: true }).catch(() => {});
  }
}
