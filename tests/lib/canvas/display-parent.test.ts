import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAGE_ID } from "#lib/canvas/board-document.ts";
import { displayParent, type Kin } from "#lib/canvas/display-parent.ts";

const names = ["a", "b", "c", "d", "e", "f"];
const kin = fc.record({
  type: fc.constantFrom("frame", "group", "note"),
  parentId: fc.constantFrom(...names, "gone", PAGE_ID),
});

describe("where shapes are shown", () => {
  it("is a forest under the page, whatever parents they name", () => {
    fc.assert(
      fc.property(fc.array(kin, { minLength: 1, maxLength: names.length }), (shapes) => {
        const all = new Map<string, Kin>(shapes.map((shape, at) => [names[at] ?? "", shape]));
        const shown = (id: string) => displayParent(id, (one) => all.get(one));
        for (const id of all.keys()) {
          let steps = 0;
          for (let at = id; at !== PAGE_ID; at = shown(at)) {
            expect(all.has(at)).toBe(true);
            expect(steps++).toBeLessThan(names.length);
          }
        }
      }),
    );
  });

  it("is the page for every member of a circle, and the circle for what lies in it", () => {
    const shapes: Record<string, Kin> = {
      a: { type: "frame", parentId: "b" },
      b: { type: "frame", parentId: "c" },
      c: { type: "group", parentId: "a" },
      note: { type: "note", parentId: "c" },
    };
    const shown = (id: string) => displayParent(id, (one) => shapes[one]);
    expect(["a", "b", "c", "note"].map(shown)).toEqual([PAGE_ID, PAGE_ID, PAGE_ID, "c"]);
  });
});
