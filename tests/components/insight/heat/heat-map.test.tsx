// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { HeatMap } from "#components/insight/heat/heat-map.tsx";
import type { HeatTally } from "#components/insight/heat/heat-table.ts";
import { coverageOf } from "#lib/insight/coverage/coverage.ts";
import { sampleNote, sourceWith } from "#tests/lib/insight/sample-source.ts";

const words = {
  label: "Goals",
  total: "All",
  place: (name: string, { count, read }: HeatTally) => `${name}: ${count}, read ${read}`,
};
const canvas = { templateId: "T02-ecosystem-canvas", zoneId: "talent" };
const finance = { templateId: "T01-stakeholder-map", zoneId: "finance" };

// Nothing is laid out here: charts ask how wide they may be.
const width = vi.spyOn(HTMLElement.prototype, "clientWidth", "get");
beforeEach(() => {
  width.mockReturnValue(1000);
});
afterEach(cleanup);
afterAll(() => width.mockRestore());

function openMap(notes = [sampleNote({ id: "a", ...canvas, tags: ["sdg/7"] })]) {
  const coverage = coverageOf(sourceWith(notes), insightAxes.sdg, insightAxes["ecosystem-pillars"]);
  const nameOf = (key: string) => ({
    ...{ key, badge: null, name: key, label: `<${key}>` },
    ...{ colour: "#000000", ink: "#ffffff" },
  });
  const onShow = vi.fn();
  const map = (of = coverage) => (
    <HeatMap
      table={of}
      rowNames={of.rows.map(({ key }) => nameOf(key))}
      columnNames={of.columns.map(({ key }) => nameOf(key))}
      words={words}
      onShow={onShow}
    />
  );
  const { rerender } = render(map());
  return { onShow, show: (of: typeof coverage) => rerender(map(of)) };
}

const place = (name: string) => screen.getByRole("button", { name });

describe("the heat-map", () => {
  it("shows the notes of a cell, a row or a column that is pressed", () => {
    const { onShow } = openMap();
    fireEvent.click(place("<7> × <talent>: 1, read 0"));
    fireEvent.click(place("<7>: 1, read 0"));
    fireEvent.keyDown(place("<talent>: 1, read 0"), { key: "Enter" });
    const refs = [{ teamId: "t1", stepId: "step-T02-ecosystem-canvas", id: "a" }];
    expect(onShow.mock.calls.map(([title, { notes }]) => [title, notes])).toEqual([
      ["<7> × <talent>", refs],
      ["<7>", refs],
      ["<talent>", refs],
    ]);
  });

  it("has nothing to show where nothing stands, and says so", () => {
    const { onShow } = openMap();
    const empty = place("<7> × <capital>: 0, read 0");
    expect(empty.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(empty);
    fireEvent.keyDown(empty, { key: " " });
    expect(onShow).not.toHaveBeenCalled();
  });

  it("is one stop for the keyboard; arrow keys lead from cell to cell", () => {
    openMap();
    const stops = () => document.querySelectorAll("[tabindex='0']");
    expect(stops()).toHaveLength(1);
    const first = stops()[0] as SVGElement;
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(document.activeElement).toBe(place("<2> × <vision>: 0, read 0"));
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowLeft" });
    expect(document.activeElement).toBe(place("<2>: 0, read 0"));
    expect(stops()).toHaveLength(1);
  });

  it("says and marks what stands there by our reading alone", () => {
    openMap([sampleNote({ id: "b", ...finance, tags: ["sdg/7"] })]);
    const cell = place("<7> × <capital>: 1, read 1");
    expect(cell.querySelector("[stroke-dasharray]")).not.toBeNull();
  });

  it("keeps a place to come to when another axis has fewer keys", () => {
    const { show } = openMap();
    place("<17> × <policy>: 0, read 0").focus();
    const { "ecosystem-pillars": pillars, "gda-pillars": six } = insightAxes;
    show(coverageOf(sourceWith([]), pillars, six));
    expect(document.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  });
});
