import type { TLContent, TLShape } from "tldraw";
import { createBindingId, type TLArrowBinding } from "tldraw";
import { describe, expect, it } from "vitest";
import { allowedContent } from "#components/board/canvas/paste-guard.ts";
import { base, note } from "../binding/board-peer.ts";
import { sampleShapes } from "../binding/sample-shapes.ts";

const embed = { ...base("shape:e", "embed"), props: { url: "https://elsewhere.example" } };

function content(shapes: readonly TLShape[], bindings: TLArrowBinding[] = []): TLContent {
  return {
    shapes: [...shapes],
    bindings,
    rootShapeIds: shapes.map(({ id }) => id),
    assets: [],
    schema: { schemaVersion: 2, sequences: {} },
  };
}

describe("pasted content", () => {
  it("is let in whole if a board may hold it", () => {
    const sound = content(sampleShapes);
    expect(allowedContent(sound)).toEqual(sound);
  });

  it("loses what a board may not hold, and the ties to it", () => {
    const shapes = [note("shape:n"), embed as unknown as TLShape];
    const tie = (toId: string) =>
      ({ id: createBindingId(toId), fromId: "shape:n", toId }) as unknown as TLArrowBinding;
    const left = allowedContent(content(shapes, [tie("shape:e"), tie("shape:n")]));
    expect(left.shapes.map(({ id }) => id)).toEqual(["shape:n"]);
    expect(left.rootShapeIds).toEqual(["shape:n"]);
    expect(left.bindings).toEqual([tie("shape:n")]);
  });
});
