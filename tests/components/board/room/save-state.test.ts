import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advance,
  type SaveEvent,
  saveStateOf,
  startLedger,
  waitingIds,
} from "#components/board/room/save-state.ts";

const opened = { type: "opened" } as const;
const synced = { type: "synced" } as const;
const lost = { type: "lost" } as const;
const update = { type: "sent", frame: "update" } as const;
const catchUp = { type: "sent", frame: "catch-up" } as const;
const overdue = { type: "overdue" } as const;
const changed = (...ids: string[]) => ({ type: "changed", ids }) as const;
const saved = (frames: number) => ({ type: "saved", frames }) as const;

/** A connection as y-websocket makes one, up to where everything is caught up. */
const connect = [opened, catchUp, synced, saved(1)] as const;

const told = (events: readonly SaveEvent[], left: readonly string[] = []) =>
  saveStateOf(events.reduce(advance, startLedger(left)));

describe("the save state", () => {
  it("says that it connects before there is a connection", () => {
    expect(told([])).toEqual({ kind: "connecting", waiting: 0 });
    expect(told([opened, catchUp])).toEqual({ kind: "connecting", waiting: 0 });
  });

  it("says saved once the server's state is here and nothing waits", () => {
    expect(told(connect)).toEqual({ kind: "saved" });
  });

  it("does not say saved before the server has a change on disk", () => {
    const sentIt = [...connect, changed("a"), update];
    expect(told(sentIt)).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...sentIt, saved(1)])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...sentIt, saved(2)])).toEqual({ kind: "saved" });
  });

  it("counts things, not frames: a drag is one", () => {
    const drag = Array.from({ length: 20 }, () => [changed("a"), update]).flat();
    expect(told([...connect, ...drag])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...connect, ...drag, saved(20)])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...connect, ...drag, saved(21)])).toEqual({ kind: "saved" });
  });

  it("keeps what was on its way when the connection was lost", () => {
    const cut = [...connect, changed("a"), update, changed("b"), update, saved(2), lost];
    expect(told(cut)).toEqual({ kind: "offline", waiting: 1 });
    expect(told([...cut, changed("c")])).toEqual({ kind: "offline", waiting: 2 });
    expect(told([...cut, opened, catchUp, synced])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...cut, ...connect])).toEqual({ kind: "saved" });
  });

  it("does not take an acknowledgement of the connection before for one of this", () => {
    const again = [...connect, changed("a"), update, lost, opened, synced];
    // Held back until the catch-up of this connection carries it.
    expect(told([...again, saved(0)])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...again, catchUp, saved(0)])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...again, catchUp, saved(1)])).toEqual({ kind: "saved" });
  });

  it("lets an update before the catch-up carry nothing but itself", () => {
    const early = [opened, synced, changed("new"), update];
    expect(told(early, ["offline"])).toEqual({ kind: "saving", waiting: 2 });
    expect(told([...early, saved(1)], ["offline"])).toEqual({ kind: "saving", waiting: 2 });
    expect(told([...early, catchUp, saved(2)], ["offline"])).toEqual({ kind: "saved" });
  });

  it("goes on from what was waiting when the page was closed", () => {
    expect(told([lost], ["a", "b"])).toEqual({ kind: "offline", waiting: 2 });
    expect(told(connect, ["a", "b"])).toEqual({ kind: "saved" });
  });

  it("says why it was refused, and what was not saved", () => {
    const refused = { type: "refused", code: 4403 } as const;
    const no = [...connect, changed("a"), update, lost, refused];
    expect(told(no)).toEqual({ kind: "refused", code: 4403, waiting: 1 });
    expect(told([...no, lost])).toMatchObject({ kind: "refused" });
    expect(told([...no, opened])).toMatchObject({ kind: "connecting" });
  });

  it("says that nothing gets saved when the server has taken too long, until it saves again", () => {
    const late = [...connect, changed("a"), update, changed("b"), update, overdue];
    expect(told(late)).toEqual({ kind: "stuck", waiting: 2 });
    expect(told([...late, changed("c"), update])).toEqual({ kind: "stuck", waiting: 3 });
    expect(told([...late, saved(1)])).toEqual({ kind: "stuck", waiting: 2 });
    expect(told([...late, saved(2)])).toEqual({ kind: "saving", waiting: 1 });
    expect(told([...late, lost])).toEqual({ kind: "offline", waiting: 2 });
    expect(told([...late, ...connect])).toEqual({ kind: "saved" });
  });

  it("does not call a server stuck that has nothing to save", () => {
    expect(told([...connect, overdue])).toEqual({ kind: "saved" });
    expect(told([...connect, overdue, changed("a"), update])).toMatchObject({ kind: "saving" });
    expect(told([changed("a"), overdue])).toMatchObject({ kind: "connecting" });
  });

  it("never says saved while a change is in no frame the server has on disk", () => {
    const event = fc.oneof(
      fc.constantFrom<SaveEvent>(opened, synced, lost, update, catchUp, overdue),
      fc.constantFrom("a", "b", "c").map((id): SaveEvent => changed(id)),
      fc.nat(6).map((frames): SaveEvent => saved(frames)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const ledger = events.reduce(advance, startLedger([]));
        const expected = events.flatMap((_, index) => idsStillWaiting(events, index));
        expect(waitingIds(ledger)).toEqual(new Set(expected));
      }),
    );
  });
});

/** The same told from the other side: follows one change to the frame that carries it and to disk. */
function idsStillWaiting(events: readonly SaveEvent[], index: number): readonly string[] {
  const change = events[index];
  if (change?.type !== "changed") return [];
  let frame: number | undefined;
  for (const [at, event] of events.entries()) {
    if (at <= index) continue;
    const { sent, isCaughtUp } = connectionAt(events, at);
    if (event.type === "opened" || event.type === "lost") frame = undefined;
    if (event.type === "sent" && isCaughtUp) frame ??= sent;
    const durable = event.type === "saved" ? Math.min(event.frames, sent) : 0;
    if (frame !== undefined && frame <= durable) return [];
  }
  return [...change.ids];
}

function connectionAt(events: readonly SaveEvent[], at: number) {
  const before = events.slice(0, at + 1);
  const start = before.findLastIndex(({ type }) => type === "opened" || type === "lost");
  const frames = before.slice(start + 1).filter((event) => event.type === "sent");
  return {
    sent: frames.length,
    isCaughtUp: frames.some(({ frame }) => frame === "catch-up"),
  };
}
