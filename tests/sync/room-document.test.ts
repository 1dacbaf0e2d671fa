import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { stateFrame, stateRequestFrame } from "#sync/frames.ts";
import { createRoomDocument } from "#sync/room-document.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";

const NOTHING = Y.encodeStateVector(new Y.Doc());

/** A board of half a megabyte, as one update. */
function largeState(): Uint8Array {
  const doc = new Y.Doc();
  for (let index = 0; index < 50; index++) {
    doc.getMap("records").set(`shape:${index}`, "x".repeat(10_000));
  }
  return Y.encodeStateAsUpdate(doc);
}

function open(updates: readonly Uint8Array[]) {
  const log = recordedLog();
  return createRoomDocument({ room: "w1.board.t1.s1", roots: ["records"], updates, log });
}

describe("[L2] a room that is one large update", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("hands it out as it is stored, and asks newcomers once it is built", () => {
    const state = largeState();
    const document = open([state]);
    const asked: Uint8Array[] = [];
    document.ask((frame) => asked.push(frame));
    expect(document.stateFrameSince(NOTHING)).toEqual(stateFrame(state));
    expect(asked).toEqual([]);
    vi.runAllTimers();
    expect(asked).toEqual([stateRequestFrame(document.stateVector())]);
    document.ask((frame) => asked.push(frame));
    expect(asked).toHaveLength(2);
    expect(document.doc.getMap("records").size).toBe(50);
    document.destroy();
  });

  it("is built by the first who needs it, and hands out what was written then", () => {
    const document = open([largeState()]);
    const asked: Uint8Array[] = [];
    document.ask((frame) => asked.push(frame));
    document.stateFrameSince(NOTHING);
    const news = new Y.Doc();
    news.getMap("records").set("shape:new", "words");
    expect(document.apply(Y.encodeStateAsUpdate(news))).toBeDefined();
    expect(asked).toHaveLength(1);

    const reader = new Y.Doc();
    Y.applyUpdate(reader, document.state());
    expect(reader.getMap("records").get("shape:new")).toBe("words");
    expect(document.stateFrameSince(NOTHING)).toEqual(stateFrame(document.state()));
    document.destroy();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not end the process if it cannot be built, and says so", () => {
    const log = recordedLog();
    const guard = () => {
      throw new Error("not to be guarded");
    };
    const updates = [largeState()];
    const document = createRoomDocument({ room: "r", roots: ["records"], updates, log, guard });
    vi.runAllTimers();
    expect(log.events).toMatchObject([{ level: "error", event: "room not built" }]);
    expect(() => document.state()).toThrow("not to be guarded");
  });

  it("is not built any more once it is given up", () => {
    const document = open([largeState()]);
    document.ask(() => expect.unreachable());
    document.destroy();
    vi.runAllTimers();
  });
});
