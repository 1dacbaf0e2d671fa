import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import {
  expectSound,
  faultsIn,
  readOne,
  registersAt,
  sampleBoard,
  sampleRecords,
} from "./guarded-board.ts";

/** What can stand where something else belongs. Some of it is right in some places. */
const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
  5e-324,
  10n,
  "",
  "x",
  "javascript:alert(1)",
  "x".repeat(300_000),
  new Uint8Array(8),
  [],
  {},
  [["nested"]],
  { __proto__: { color: "red" } },
  JSON.parse('{"__proto__":{"color":"red"}}'),
  nested(40),
  Array.from({ length: 4_000 }, () => ({ x: 1, y: 1, z: 0.5 })),
];

function nested(depth: number): unknown {
  return depth === 0 ? "deep" : { deeper: nested(depth - 1) };
}

describe.each(sampleRecords.map((record) => [record.id, record] as const))("%s", (id, good) => {
  const fields = [...Object.keys(good.props), "no-such-prop", "__proto__"];

  it.each(fields)("[D1] comes back, or takes what is right, whatever is put into %s", (field) => {
    const { doc, guard } = sampleBoard();
    const before = readOne(doc, id);
    for (const value of junk) {
      const registers = registersAt(doc, id);
      const props = registers.get("p") as object;
      registers.set("p", { ...props, [field]: value });
      const report = guard.repair();
      expect(faultsIn(doc)).toEqual([]);
      if (Object.keys(report).length > 0) expect(readOne(doc, id)).toEqual(before);
      registersAt(doc, id).set("p", props);
      expect(guard.repair()).toEqual({});
    }
  });

  it.each(["t", "xf", "ft", "p", "m", "rt", "isLocked", "opacity", "stray"])(
    "[D1] comes back, or takes what is right, whatever is put into the register %s",
    (register) => {
      for (const value of [...junk, new Y.Map(), new Y.Array(), new Y.XmlText("x")]) {
        const { doc, guard } = sampleBoard();
        const before = readOne(doc, id);
        registersAt(doc, id).set(register, value);
        const report = guard.repair();
        expect(faultsIn(doc)).toEqual([]);
        if (Object.keys(report).length > 0) expect(readOne(doc, id)).toEqual(before);
      }
    },
  );

  it.each(["t", "xf", "ft", "p", "rt"])("[D1] comes back without its register %s", (register) => {
    const { doc, guard } = sampleBoard();
    const before = readOne(doc, id);
    registersAt(doc, id).delete(register);
    guard.repair();
    expectSound(doc);
    expect(readOne(doc, id)).toEqual(before);
  });

  it("[D1] comes back when something else is put in its place", () => {
    for (const value of [...junk, new Y.Map(), new Y.Array(), new Y.XmlFragment()]) {
      const { doc, guard } = sampleBoard();
      const before = readOne(doc, id);
      recordsMap(doc).set(id, value);
      guard.repair();
      expect(faultsIn(doc)).toEqual([]);
      expect(readOne(doc, id)).toEqual(before);
    }
  });
});
