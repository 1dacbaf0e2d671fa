import { createTLStore } from "tldraw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { sharePresence, showPresence } from "#components/board/binding/bind-presence.ts";

const user = {
  id: "m1",
  name: "Ana",
  role: "participant",
  color: "#1a5fd0",
  teamId: "team-1",
} as const;

const view = { x: -100, y: 50, w: 800, h: 600 };

let awareness: Awareness;
beforeEach(() => {
  vi.useFakeTimers();
  awareness = new Awareness(new Y.Doc());
});
afterEach(() => {
  awareness.destroy();
  vi.useRealTimers();
});

/** Somebody else's state arrives, as y-websocket would apply it. */
function receive(clientId: number, state: object | undefined) {
  if (state) awareness.states.set(clientId, { ...state });
  else awareness.states.delete(clientId);
  const ids = [clientId];
  const change = { added: state ? ids : [], updated: [], removed: state ? [] : ids };
  awareness.emit("change", [change, "server"]);
}

describe("other people's presence", () => {
  const presences = (store: ReturnType<typeof createTLStore>) =>
    store.allRecords().filter((record) => record.typeName === "instance_presence");

  it("is shown with the name and colour the server vouches for", () => {
    const store = createTLStore();
    showPresence(awareness, store);
    receive(7, { user, pointer: { x: 3, y: 4 }, view, selected: ["shape:a", "nonsense"] });
    expect(presences(store)).toMatchObject([
      {
        userId: "m1",
        userName: "Ana",
        color: "#1a5fd0",
        cursor: { x: 3, y: 4 },
        selectedShapeIds: ["shape:a"],
        // Whoever follows sees the same part of the sheet, on a screen of any size.
        camera: { x: 100, y: -50, z: 1 },
        screenBounds: { w: 800, h: 600 },
      },
    ]);
  });

  it("has the trail of a laser, as long as there is one", () => {
    const store = createTLStore();
    showPresence(awareness, store);
    const pointer = { x: 3, y: 4 };
    receive(7, {
      user,
      pointer,
      laser: [
        [1, 2],
        [3, 4],
      ],
    });
    const points = [
      { x: 1, y: 2, z: 0.5 },
      { x: 3, y: 4, z: 0.5 },
    ];
    expect(presences(store)).toMatchObject([{ scribbles: [{ color: "laser", points }] }]);
    receive(7, { user, pointer, laser: null });
    expect(presences(store)).toMatchObject([{ scribbles: [] }]);
  });

  it("is shown for people who were there before", () => {
    receive(7, { user, view });
    const store = createTLStore();
    showPresence(awareness, store);
    expect(presences(store)).toMatchObject([{ userName: "Ana", cursor: null }]);
  });

  it("goes with the person, and is nobody without the server's word", () => {
    const store = createTLStore();
    showPresence(awareness, store);
    receive(7, { user, view });
    receive(8, { pointer: { x: 0, y: 0 }, name: "Mallory" });
    expect(presences(store)).toHaveLength(1);
    receive(7, undefined);
    expect(presences(store)).toEqual([]);
  });
});

describe("one's own presence", () => {
  it("is said at most every 100 ms, only if it changed, and leaves the caret alone", () => {
    let x = 0;
    const said = vi.fn();
    awareness.on("update", said);
    awareness.setLocalStateField("cursor", { anchor: null, head: null });
    said.mockClear();
    const { share } = sharePresence(awareness, () => ({
      pointer: { x, y: 0 },
      selected: Array.from({ length: 30 }, (_, index) => `shape:${index}`),
    }));

    for (x = 1; x <= 9; x++) share();
    vi.advanceTimersByTime(100);
    expect(said).toHaveBeenCalledTimes(1);
    expect(awareness.getLocalState()).toMatchObject({
      pointer: { x: 10, y: 0 },
      cursor: { anchor: null },
    });
    expect(awareness.getLocalState()?.selected).toHaveLength(20);

    share();
    vi.advanceTimersByTime(100);
    expect(said).toHaveBeenCalledTimes(1);
  });
});
