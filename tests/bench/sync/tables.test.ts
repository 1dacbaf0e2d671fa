import { expect, test } from "vitest";
import { hotspotsOf } from "#bench/sync/profile.ts";
import { tableOf } from "#bench/sync/tables.ts";

test("writes a Markdown table with ratios to the floor", () => {
  const columns = [
    {
      title: "× floor",
      text: ({ ms }: { ms: number }, floor: { ms: number } | undefined) =>
        floor ? `${ms / floor.ms}` : "–",
    },
  ];
  const ours = { name: "ours", figures: { ms: 6 }, isFloor: false };
  const floor = { name: "floor", figures: { ms: 3 }, isFloor: true };
  expect(tableOf(columns, [ours, floor]).split("\n")).toEqual([
    "| server | × floor |",
    "| --- | ---: |",
    "| ours | 2 |",
    "| floor | 1 |",
  ]);
  expect(tableOf(columns, [ours])).toContain("| ours | – |");
});

test("sums a profile's self time by function and by file, without idling", () => {
  const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 0 });
  const { functions, files } = hotspotsOf({
    nodes: [
      { id: 1, callFrame: frame("(idle)", "") },
      { id: 2, callFrame: frame("show", "file:///x/sync/room.ts") },
      { id: 3, callFrame: frame("send", "file:///x/node_modules/ws/lib/sender.js") },
      { id: 4, callFrame: frame("frame", "file:///x/node_modules/ws/lib/sender.js") },
    ],
    samples: [1, 2, 3, 4, 2],
    timeDeltas: [1_000, 100, 200, 100, 100],
  });
  expect(functions[0]).toEqual({ name: "show sync/room.ts:1", share: 0.4 });
  expect(files).toEqual([
    { name: "ws/lib/sender.js", share: 0.6 },
    { name: "sync/room.ts", share: 0.4 },
  ]);
});
