// The evidence page: what it asks for, what it lists, and how errors are written.

import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { memoryHost } from "$lib/host/memory";
import { Formats } from "$lib/text/format";
import { openPage, recorded, settle, violations } from "./app";

describe("the evidence page", () => {
  it("opens on the runs of writing, and axe finds nothing", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "evidence");
    await openPage("evidence", host);
    expect(asked.mock.lastCall?.[0]).toEqual({ test: "decode" });
    expect(screen.getByRole("heading", { name: "The worst misses" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("asks anew for what is chosen", async () => {
    const host = await memoryHost(recorded);
    const asked = vi.spyOn(host, "evidence");
    await openPage("evidence", host);
    await fireEvent.change(screen.getByLabelText("Any hardware"), { target: { value: "strix_halo" } });
    await settle();
    expect(asked.mock.lastCall?.[0]).toEqual({ test: "decode", class: "strix_halo" });
    await fireEvent.click(screen.getByRole("button", { name: "Clear the filters" }));
    await settle();
    expect(asked.mock.lastCall?.[0]).toEqual({ test: "decode" });
  });

  it("shows what was left out of the prediction, one kind after the other", async () => {
    await openPage("evidence");
    await fireEvent.click(screen.getByRole("button", { name: "Without its chip" }));
    expect(screen.getByText("Each run is predicted as if nobody had ever measured its chip.")).toBeTruthy();
  });

  it("turns the pages of the misses", async () => {
    await openPage("evidence");
    expect(screen.getByText(/^1–20 of /)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByText(/^21–/)).toBeTruthy();
  });
});

it("writes an error with its sign", () => {
  const f = new Formats("en");
  expect(f.signedPercent(0.12)).toBe("+12%");
  expect(f.signedPercent(-0.08)).toBe("−8%");
  expect(f.signedPercent(0)).toBe("0%");
});
