// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MechanismsView } from "#components/insight/mechanisms/mechanisms-view.tsx";
import { MECHANISM_TEMPLATE } from "#lib/insight/mechanisms/mechanism-table.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";
import { showInsight } from "../show-insight.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, "", "/");
});

const source = sourceOf(
  {
    templateId: MECHANISM_TEMPLATE,
    notes: [
      { id: "today", zoneId: "activity", text: "Two million sheets a year" },
      { id: "duplex", zoneId: "optimise", text: "Duplex by default" },
      { id: "screen", zoneId: "substitute", text: "Annotate on screen", score: 3 },
      { id: "tablets", zoneId: "first-order", text: "Energy of the tablets" },
      { id: "servers", zoneId: "first-order", text: "Servers" },
      { id: "drafts", zoneId: "rebound", text: "More drafts" },
      { id: "claim", zoneId: "claim", text: "30 % fewer sheets than last term" },
    ],
    links: [
      ["screen", "tablets"],
      ["drafts", "screen"],
    ],
  },
  {
    templateId: MECHANISM_TEMPLATE,
    teamId: "t2",
    notes: [
      { id: "price", zoneId: "guide", text: "Pages cost more" },
      { id: "less", zoneId: "claim", text: "Much less paper" },
    ],
  },
);
const show = (shown = source) => showInsight(<MechanismsView />, { source: shown });

/** The part of a team, by its heading's first words. */
const team = (name: RegExp) => within(screen.getByRole("region", { name }));
const one = () => team(/Rivers/);
const two = () => team(/Forests/);
const texts = (elements: readonly HTMLElement[]) => elements.map((each) => each.textContent);

describe("a team's options", () => {
  it("stand below their mechanism, each with what arrows join to it and its dots", async () => {
    await show();
    expect(texts(one().getAllByRole("heading", { level: 4 }))).toEqual([
      "optimise",
      "substitute",
      "Effects joined to no option",
    ]);
    const [duplex, screenOnly] = one().getAllByRole("listitem");
    expect(duplex?.textContent).toContain("Duplex by default");
    expect(texts(within(duplex ?? expect.fail()).getAllByText("none joined by an arrow"))).toEqual([
      "none joined by an arrow",
      "none joined by an arrow",
    ]);
    expect(texts(within(screenOnly ?? expect.fail()).getAllByRole("button"))).toEqual([
      "Annotate on screen",
      "Energy of the tablets",
      "More drafts",
    ]);
    expect(screenOnly?.textContent).toContain("3 dots");
    expect(one().getByText("Without an option: guide, information, coordinate.")).toBeDefined();
  });

  it("keep what no arrow joins, and open the notes they were made of", async () => {
    await show();
    fireEvent.click(one().getByRole("button", { name: "Servers" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText("Servers")).toBeDefined();
    expect(dialog.getAllByRole("listitem")).toHaveLength(1);
    expect(two().queryByText("Effects joined to no option")).toBeNull();
  });
});

describe("a team's claims", () => {
  it("say which parts their words name, and which nothing names", async () => {
    await show();
    const parts = within(one().getByRole("list", { name: /^Parts of the claim/ }));
    expect(texts(parts.getAllByRole("listitem"))).toEqual([
      "Amount: “30 %”",
      "Baseline: “than last”",
      "Boundary: not found",
      "How rough: not found",
    ]);
    expect(one().getByText(/^Nothing in the claims names: Boundary, How rough\./)).toBeDefined();
  });

  it("are called gross where nobody thought of the solution's own footprint and rebound", async () => {
    await show();
    const gross = /^This is a gross effect/;
    expect(one().queryByText(gross)).toBeNull();
    expect(two().getByText(gross)).toBeDefined();
  });

  it("are asked for where there are none", async () => {
    const notes = [{ id: "duplex", zoneId: "optimise" }];
    await show(sourceOf({ templateId: MECHANISM_TEMPLATE, notes }));
    expect(one().getByText(/^No claim yet\./)).toBeDefined();
    expect(one().queryByText(/^Nothing in the claims names/)).toBeNull();
  });
});

describe("the teams that are shown", () => {
  it("are all, or the one that is chosen, which the address keeps", async () => {
    await show();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "t2" } });
    expect(screen.queryByRole("region", { name: /Rivers/ })).toBeNull();
    expect(two().getByText("Pages cost more")).toBeDefined();
    expect(window.location.search).toBe("?team=t2");
  });

  it("are those of the address, if it names one that there is", async () => {
    window.history.replaceState(null, "", "/?team=t2");
    await show();
    expect(screen.queryByRole("region", { name: /Rivers/ })).toBeNull();
    cleanup();
    window.history.replaceState(null, "", "/?team=nobody");
    await show();
    expect(one().getByText("Duplex by default")).toBeDefined();
    expect(two().getByText("Pages cost more")).toBeDefined();
  });
});

describe("without anything written", () => {
  it("it says so, and whether the canvas is in the agenda at all", async () => {
    await show(sourceOf({ templateId: MECHANISM_TEMPLATE, notes: [] }));
    expect(screen.getByText(/^As soon as teams write on/)).toBeDefined();
    cleanup();
    await show(sourceOf());
    expect(screen.getByText(/^This workshop has no step with the five mechanisms/)).toBeDefined();
  });
});
