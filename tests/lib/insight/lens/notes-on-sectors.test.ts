import { expect, it } from "vitest";
import { notesOnSectors } from "#lib/insight/lens/notes-on-sectors.ts";
import { sourceOf } from "../sources.ts";

it("finds the notes of hotspot canvases that name a sector, and no others", () => {
  const source = sourceOf(
    {
      templateId: "T09-io-hotspot",
      notes: [
        { id: "1", text: "COAL power: 560 t" },
        { id: "2", text: "charcoal" },
        { id: "3", text: "食品加工业的电力" },
        { id: "4", text: "Coal  Power" },
      ],
    },
    { templateId: "T12-standards-map", notes: [{ id: "5", text: "coal power" }] },
  );
  const found = notesOnSectors(source, ["Coal power", "coal", "电力", "农业", ""]);
  expect(found.map((refs) => refs.map(({ id }) => id))).toEqual([
    ["1", "4"],
    ["1", "4"],
    ["3"],
    [],
    [],
  ]);
});
