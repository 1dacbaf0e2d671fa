import { describe, expect, it } from "vitest";
import { changeBetween, changedSource } from "#lib/insight/stream/changed-source.ts";
import {
  type InsightMessage,
  insightEvent,
  parseInsightMessage,
  stillHere,
} from "#lib/insight/stream/insight-message.ts";
import { createEventReader } from "#lib/insight/stream/read-events.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { sampleNote, sourceWith } from "../sample-source.ts";

const note = (id: string, more = {}) => sampleNote({ id, templateId: "sdg-mapper", ...more });
const before = sourceWith([note("a"), note("b", { teamId: "t2", text: "能源\n平台 \u2028" })]);

/** Everything that is read from a stream which is cut after every so many characters. */
function readCut(stream: string, length: number): (InsightMessage | undefined)[] {
  const found: (InsightMessage | undefined)[] = [];
  const read = createEventReader(({ event, data }) => found.push(parseInsightMessage(event, data)));
  for (let at = 0; at < stream.length; at += length) read(stream.slice(at, at + length));
  return found;
}

describe("a stream", () => {
  const messages: InsightMessage[] = [
    { event: "source", source: before, kept: { participation: 3 } },
    { event: "change", boards: [], patches: [], gone: [{ teamId: "t1", stepId: "s" }] },
    { event: "kept", part: "participation", revision: 4 },
    { event: "end", reason: "removed" },
  ];
  const stream = messages.map(insightEvent).join(stillHere);

  it.each([1, 7, 100_000])("is read as it was written, cut after every %i characters", (length) => {
    expect(readCut(stream, length)).toEqual(messages);
  });

  it("has no message in what is none", () => {
    expect(readCut("event: news\ndata: {}\n\nevent: kept\ndata: {\n\n", 3)).toEqual([
      undefined,
      undefined,
    ]);
    expect(parseInsightMessage("toString", "{}")).toBeUndefined();
    const wrong = JSON.stringify({ source: { ...before, boards: [{}] }, kept: {} });
    expect(parseInsightMessage("source", wrong)).toBeUndefined();
  });
});

describe("what is another", () => {
  it("is nothing if all is the same", () => {
    expect(changeBetween(before, { ...before })).toBeUndefined();
  });

  it("makes the one from the other, whatever it was", () => {
    const [first] = before.boards;
    const plenary = { ...sourceWith([note("p", { teamId: PLENARY })]) }.boards.at(-1);
    if (!first || !plenary) throw new Error("a source without boards");
    const now = {
      teams: [{ id: "t1", name: "Otters" }, ...before.teams.slice(1)],
      steps: before.steps,
      boards: [{ ...first, notes: [note("c")] }, ...before.boards.slice(2), plenary],
    };
    const change = changeBetween(before, now);
    expect(change).toMatchObject({
      outline: { teams: now.teams },
      boards: [{ teamId: "t1" }, { teamId: PLENARY }],
      gone: [{ teamId: "t2", stepId: first.stepId }],
    });
    expect(change && changedSource(before, change)).toEqual(now);
    expect(change && changedSource(before, change).boards[1]).toBe(before.boards[2]);
  });
});
