import { describe, expect, it } from "vitest";
import { isToolAllowed, toolGroupsFor } from "#components/board/canvas/tool-list.ts";
import { stepTools } from "#lib/workshop/model.ts";

const shown = (allowed: Parameters<typeof toolGroupsFor>[0]) =>
  toolGroupsFor(allowed).map((group) => group.map(({ id }) => id).join(" "));

describe("the tools of a step", () => {
  it("are all of them unless it says otherwise", () => {
    expect(shown(null)).toEqual(shown(stepTools));
    expect(shown(null)).toHaveLength(4);
  });

  it("are what it says and what only looks, without gaps in the bar", () => {
    expect(shown(["note"])).toEqual(["select hand laser", "note"]);
    expect(shown(["note", "arrow"])).toEqual(["select hand laser", "note", "arrow"]);
    expect(shown([])).toEqual(["select hand laser"]);
  });

  it("can be had by no key either: tldraw has more than the bar shows", () => {
    const keys = [
      "select",
      "hand",
      "zoom",
      "laser",
      "note",
      "text",
      "geo",
      "frame",
      "arrow",
      "line",
    ];
    const more = ["draw", "highlight", "eraser"];
    const had = [...keys, ...more].filter((id) => isToolAllowed(id, ["note"]));
    expect(had).toEqual(["select", "hand", "zoom", "laser", "note"]);
    expect([...keys, ...more].every((id) => isToolAllowed(id, null))).toBe(true);
  });
});
