// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DataGapsView } from "#components/insight/data-gaps/data-gaps-view.tsx";
import { DATA_GAP_TEMPLATE } from "#lib/insight/data-gaps/data-gap-report.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";
import { showInsight } from "../show-insight.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, "", "/");
});

const source = sourceOf(
  {
    templateId: DATA_GAP_TEMPLATE,
    notes: [
      { id: "power", zoneId: "required", text: "Power" },
      { id: "diesel", zoneId: "required", text: "Diesel" },
      { id: "waste", zoneId: "required", text: "Waste" },
      { id: "water", zoneId: "required", text: "Water" },
      { id: "bills", zoneId: "available", text: "Power: bills" },
      { id: "late", zoneId: "gap", text: "Power: two months late" },
      { id: "tried", zoneId: "feasibility", text: "Power: took an hour" },
      { id: "grid", zoneId: "owner", text: "Power: the grid company" },
      { id: "none", zoneId: "gap", text: "Diesel: nobody counts" },
      { id: "scale", zoneId: "available", text: "Waste: weighed weekly" },
      { id: "fleet", zoneId: "owner", text: "The fleet office" },
      { id: "tell", zoneId: "next", text: "Keep the unit" },
    ],
  },
  {
    templateId: DATA_GAP_TEMPLATE,
    teamId: "t2",
    notes: [{ id: "survey", zoneId: "available", text: "A survey of last year" }],
  },
);
const show = (shown = source) => showInsight(<DataGapsView />, { source: shown });
const team = (name: RegExp) => within(screen.getByRole("region", { name }));
const one = () => team(/Rivers/);
const two = () => team(/Forests/);

/** The row of an indicator. */
function row(name: string) {
  const row = one().getByRole("button", { name }).closest("li");
  return row ?? expect.fail(`no row for ${name}`);
}

describe("a team's gap report", () => {
  it("has a row for each indicator, with its state and what nobody has done yet", async () => {
    await show();
    expect(one().getAllByRole("listitem")).toHaveLength(4);
    const said = ["Power", "Diesel", "Waste", "Water"].map((name) => {
      const chips = /Partly there|Not yet known|Missing|There|Not tested yet|No owner yet/g;
      return row(name).textContent?.match(chips);
    });
    expect(said).toEqual([
      ["Partly there"],
      ["Missing", "Not tested yet", "No owner yet"],
      ["There", "Not tested yet", "No owner yet"],
      ["Not yet known", "Not tested yet", "No owner yet"],
    ]);
  });

  it("names beside an indicator only what was said of it", async () => {
    await show();
    const aspects = (name: string) =>
      within(row(name))
        .queryAllByRole("term")
        .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(aspects("Power")).toEqual([
      ["available", "Power: bills"],
      ["gap", "Power: two months late"],
      ["feasibility", "Power: took an hour"],
      ["owner", "Power: the grid company"],
    ]);
    expect(aspects("Diesel")).toEqual([["gap", "Diesel: nobody counts"]]);
    expect(aspects("Water")).toEqual([]);
  });

  it("keeps what belongs to no indicator, and what the team would tell", async () => {
    await show();
    expect(one().getByText("Notes that belong to no indicator yet")).toBeDefined();
    fireEvent.click(one().getByRole("button", { name: "The fleet office" }));
    const dialog = within(screen.getByRole("dialog", { name: "owner" }));
    expect(dialog.getByText("The fleet office")).toBeDefined();
    expect(one().getByRole("heading", { name: "next" })).toBeDefined();
    expect(one().getByText("Keep the unit")).toBeDefined();
    expect(two().queryByRole("heading", { name: "next" })).toBeNull();
  });

  it("asks for indicators where a team has none", async () => {
    await show();
    expect(two().getByText(/^No indicator yet:/)).toBeDefined();
    expect(one().queryByText(/^No indicator yet:/)).toBeNull();
  });

  it("is of all teams, or of the one that the address names", async () => {
    await show();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "t1" } });
    expect(screen.queryByRole("region", { name: /Forests/ })).toBeNull();
    expect(window.location.search).toBe("?team=t1");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "" } });
    expect(two().getByText("A survey of last year")).toBeDefined();
    expect(window.location.search).toBe("");
  });
});

describe("without anything written", () => {
  it("says so, and whether the canvas is in the agenda at all", async () => {
    await show(sourceOf({ templateId: DATA_GAP_TEMPLATE, notes: [] }));
    expect(screen.getByText(/^As soon as teams write on/)).toBeDefined();
    cleanup();
    await show(sourceOf());
    expect(screen.getByText(/^This workshop has no step with the data-gap pilot/)).toBeDefined();
  });
});
