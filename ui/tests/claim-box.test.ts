// The box into which a person types or pastes a claim.

import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "$features/claims/found";
import { memoryHost } from "$lib/host/memory";
import { openPage, recorded, settle, violations } from "./app";

const box = () => within(document.querySelector<HTMLElement>(".box")!);

describe("a claim that is typed", () => {
  it("is shown piece by piece, judged, and held beside the limit", async () => {
    await openPage("claims");
    await fireEvent.click(box().getByRole("button", { name: EXAMPLES[0]! }));
    await settle();
    const pieces = [...document.querySelectorAll(".piece .word")].map((it) => it.textContent);
    expect(pieces.join(" ")).toContain("DGX");
    expect(box().getByText("wrong")).toBeTruthy();
    expect(box().getByRole("img", { name: /^The speed that was said/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("keeps the last good answer where it is refused, with the reason beside it", async () => {
    const host = await memoryHost(recorded);
    await openPage("claims", host);
    await fireEvent.click(box().getByRole("button", { name: EXAMPLES[0]! }));
    await settle();
    host.checkClaim = async () => ({
      ok: false,
      error: { code: "invalid", path: "claim", reason: "9000 bytes; at most 4000 are read" },
    });
    await fireEvent.click(box().getByRole("button", { name: EXAMPLES[1]! }));
    await settle();
    expect(box().getByText(/at most 4000 are read/)).toBeTruthy();
    expect(document.querySelectorAll(".piece").length).toBeGreaterThan(0);
    expect(screen.getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
  });

  it("can be put into the report and taken out again", async () => {
    const app = await openPage("claims");
    await fireEvent.click(box().getByRole("button", { name: EXAMPLES[0]! }));
    await settle();
    await fireEvent.click(box().getByRole("button", { name: "Put it into the report" }));
    await settle();
    expect(app.advice.snapshot().claims).toEqual([EXAMPLES[0]]);
    expect(box().queryByRole("button", { name: "Put it into the report" })).toBeNull();
    expect(await violations()).toEqual([]);
    await fireEvent.click(box().getByRole("button", { name: `Take “${EXAMPLES[0]!}” out of the report` }));
    await settle();
    expect(app.advice.snapshot().claims).toEqual([]);
  });
});
